/** The morphological dictionary az has no types of its own; it is a test oracle only. */
declare module "az" {
	interface Parse {
		word: string;
		tag: { toString(): string };
		normalize(): Parse;
	}
	const az: { Morph: { (word: string, options?: object): Parse[]; init(done: () => void): void } };
	export default az;
}
