import type { Suggestion } from "../types.ts";
import { distinct } from "./in-place.ts";
import { sound } from "./sound.ts";

/** The suggestions found for one prohibition, with their ranks: the lower, the more faithful. */
export class Found {
	private readonly list: { text: string; rank: number; suggestion: Suggestion }[] = [];

	constructor(
		private readonly source: string,
		private readonly from: number,
		private readonly to: number,
	) {}

	add(given: Suggestion | undefined, rank: number): void {
		const suggestion = given === undefined ? undefined : sound(given, this.source, this.from, this.to);
		if (suggestion !== undefined) this.list.push({ text: suggestion.text, rank, suggestion });
	}

	get size(): number {
		return this.list.length;
	}

	/** The most faithful first, without those that nearly repeat a better one. */
	ordered(): Suggestion[] {
		const sorted = this.list.sort((a, b) => a.rank - b.rank);
		const templates = sorted.filter((one) => one.suggestion.kind === "template");
		const ready = distinct(sorted.filter((one) => one.suggestion.kind !== "template"));
		return [...ready, ...templates].map((one) => one.suggestion);
	}
}
