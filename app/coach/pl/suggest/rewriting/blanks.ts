import { bareAt } from "../../words/grammar.ts";
import { type Asked, phraseForNoun, render } from "../pairs/phrases.ts";
import type { Edit } from "../words/rewriting-words.ts";
import { Restating } from "./restating.ts";

/** The one phrase for an act or a thing, and the template with blanks behind it. */
export class Blanks extends Restating {
	/** "Żadnych obietnic bez pokrycia": what to do in place of the thing. */
	protected thing(): Edit | undefined {
		const { tokens, segment } = this;
		const phrase = /^zadn/.test(bareAt(tokens, segment.from)) ? phraseForNoun(this.ownWords()) : undefined;
		return phrase === undefined
			? undefined
			: this.edit(segment.from, this.end(), render(phrase, "imperative", this.served()));
	}

	/** The phrase pair in the form of the sentence. */
	protected paired(special: Asked = false): Edit | undefined {
		const phrase = this.phrase(special);
		return phrase === undefined ? undefined : this.put(phrase, "phrase");
	}

	protected template(): Edit | undefined {
		const { one, segment } = this;
		if (one.kind === "manner")
			return { start: this.startOf(one.from), end: this.endOf(this.mannerEnd()), text: "___", kind: "template" };
		const kept = this.unfinished() ?? this.restated().find((edit) => edit.kind === "template");
		if (kept !== undefined) return kept;
		const { form, lead } = this.frame(one.address, "");
		const from =
			segment.role === "main" && (segment.joined === "" || one.segment === 0) ? segment.from : this.mainFrom();
		if (lead !== "" && form === "infinitive")
			return this.edit(from, this.end(), `${lead}najpierw ___, a potem ___`, "template");
		if (lead !== "") return this.edit(from, this.end(), `${lead}najpierw ___, a potem ___`, "template");
		return this.edit(from, this.end(), "najpierw ___, potem ___", "template");
	}

	/** What is said of the act with one blank for the new one: "Zamiast krojenia chleba na desce do mięsa ___". */
	private unfinished(): Edit | undefined {
		const { one } = this;
		const parts = this.partsOfAct();
		const next = one.segments[one.segment + 1];
		if (
			parts === undefined ||
			one.segment > 0 ||
			this.segment.joined !== "" ||
			(next !== undefined && this.affirms(next))
		)
			return undefined;
		const { lead } = this.frame(one.address, "");
		const object = parts.content === "" ? "" : this.objected(parts.content, parts.verb);
		if (object === undefined || object.includes("„") || /(?<!\p{L})(?:nik|nicz|nice(?!\p{L}))\p{L}*/u.test(object))
			return undefined;
		const tail = this.slice(this.segment.to, this.end());
		const hanging = /^,? ?(?:nawet|choćby|także|również|zwłaszcza|w tym|w szczególności) /.test(tail) ? "" : tail;
		const instead = `zamiast ${parts.order.replaceAll("*", "")} ${object}${hanging}`.replace(" ,", ",").trim();
		return this.edit(
			this.segment.from,
			this.end(),
			lead === "" ? `${instead}, ___` : `${lead}${instead} ___`,
			"template",
		);
	}

	protected mainFrom(): number {
		let at = this.one.segment;
		while (at > 0 && this.one.segments[at]?.role !== "main") at--;
		const found = this.one.segments[at];
		return found === undefined ? 0 : at === this.one.segment && found.joined !== "" ? found.head : found.from;
	}
}
