/** A rule as an entry of its day names it. */
export interface RuleOfItsDay {
	key: string;
	/** The wording of the day; null where the reader may not read the standard. */
	text: string | null;
	version: number;
	/** The version in force today. */
	latest: number;
}
