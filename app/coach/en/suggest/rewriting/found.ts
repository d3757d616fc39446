import type { Suggestion } from "#app/coach/types.ts";
import { sound } from "../guards/sound.ts";
import { alternates } from "./alternates.ts";
import { distinct, LOSING } from "./in-place.ts";

/** Words under which an act that stays is bound, put off or left to others. */
const BINDS = /\b(?:before|once|until|only (?:if|with|after|when)|unless|ask|leave \w+ing|let)\b/i;

/** How many a finding offers. */
const OFFERED = 3;

/** The suggestions found for one prohibition, with their ranks: the lower, the more faithful. */
export class Found {
	/** "your", or what stands for it in the sentence. */
	your = "your";
	/** A second forbidden act, as written. */
	second = "";
	/** How the act is done badly, as written: no suggestion keeps it. */
	wrong = "";
	private readonly list: { text: string; rank: number; suggestion: Suggestion }[] = [];

	constructor(
		private readonly source: string,
		private readonly from: number,
		private readonly to: number,
	) {}

	private refused: (said: string, end: number) => boolean = () => false;

	/** What no suggestion may say. */
	refuse(refused: (said: string, end: number) => boolean): void {
		this.refused = refused;
	}

	add(given: Suggestion | undefined, rank: number): void {
		const suggestion = given === undefined ? undefined : sound(given, this.source, this.from, this.to);
		if (suggestion !== undefined && !this.commands(suggestion))
			this.list.push({ text: suggestion.text, rank, suggestion });
	}

	/** True for a wording that says a further forbidden act without what binds it. */
	private commands({ text, kind, end }: Suggestion): boolean {
		if (kind === "template") return false;
		const at = this.second === "" ? -1 : text.indexOf(this.second);
		if (this.wrong !== "" && text.toLowerCase().includes(this.wrong.toLowerCase())) return true;
		return (at > 0 && !BINDS.test(text)) || this.refused(text, end);
	}

	get size(): number {
		return this.list.length;
	}

	/** The most faithful first, without those that nearly repeat a better one. */
	ordered(): Suggestion[] {
		const sorted = this.list.sort((a, b) => a.rank - b.rank);
		const templates = sorted.filter((one) => one.suggestion.kind === "template");
		const offered = sorted.filter((one) => one.suggestion.kind !== "template");
		let ready = distinct(offered);
		if (ready.length < OFFERED) {
			const before = this.list.length;
			for (const one of ready.slice(0, 2))
				for (const text of alternates(one.text, this.your))
					this.add({ ...one.suggestion, text, kind: "phrase" }, one.rank < LOSING ? LOSING - 1 : LOSING + 9);
			if (this.list.length > before)
				ready = distinct(this.list.filter((one) => one.suggestion.kind !== "template").sort((a, b) => a.rank - b.rank));
		}
		return [...ready, ...templates].map((one) => one.suggestion);
	}
}
