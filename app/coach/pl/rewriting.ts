import type { Document } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import type { Prohibition } from "./finding.ts";
import { Idioms } from "./idioms.ts";
import { type Edit, lower } from "./rewriting-words.ts";

/** The edits that cure one prohibition, the best first. */
class Rewriter extends Idioms {
	edits(): Edit[] {
		const { one } = this;
		const found: (Edit | undefined)[] = [];
		switch (one.kind) {
			case "forget":
				found.push(this.forgetting());
				break;
			case "hesitate":
				found.push(this.hesitating());
				break;
			case "bound":
				found.push(this.bounding());
				break;
			case "manner":
				found.push(this.manner());
				break;
			case "wrapped":
				found.push(this.wrapped(), this.paired());
				break;
			default:
				found.push(...this.replacing());
		}
		const ready = found.filter((edit): edit is Edit => edit !== undefined);
		const template = this.template();
		return template === undefined ? ready : [...ready, template];
	}

	protected replacing(): (Edit | undefined)[] {
		const contrast = this.contrast();
		if (contrast !== undefined) return [contrast];
		const listed = this.listed();
		if (listed !== undefined) return [listed];
		if (this.tokens[this.segment.to]?.norm === ":" && this.segment.to + 1 < this.tokens.length) return [];
		const exact =
			this.companion() ??
			this.stock() ??
			this.elsewhere() ??
			this.granted() ??
			this.measured() ??
			this.affirmed() ??
			this.informed() ??
			this.beforehand() ??
			this.first() ??
			this.judged() ??
			this.waiting() ??
			this.paired(true) ??
			this.turned() ??
			this.lasting();
		return this.repeats() ? [this.dropped(), exact] : [exact, this.paired(), this.dropped()];
	}

	/** The phrase pair in the form of the sentence. */
	protected paired(special = false): Edit | undefined {
		const phrase = this.phrase(special);
		return phrase === undefined ? undefined : this.put(phrase, "phrase");
	}

	protected template(): Edit | undefined {
		const { one, segment } = this;
		if (one.kind === "manner")
			return { start: this.startOf(one.from), end: this.endOf(this.mannerEnd()), text: "___", kind: "template" };
		const { form, lead } = this.frame(one.address, "");
		const from =
			segment.role === "main" && (segment.joined === "" || one.segment === 0) ? segment.from : this.mainFrom();
		if (lead !== "" && form === "infinitive")
			return this.edit(from, this.end(), `${lead}najpierw ___, a potem ___`, "template");
		if (lead !== "") return this.edit(from, this.end(), `${lead}najpierw ___, a potem ___`, "template");
		return this.edit(from, this.end(), "najpierw ___, potem ___", "template");
	}

	protected mainFrom(): number {
		let at = this.one.segment;
		while (at > 0 && this.one.segments[at]?.role !== "main") at--;
		const found = this.one.segments[at];
		return found === undefined ? 0 : at === this.one.segment && found.joined !== "" ? found.head : found.from;
	}
}

/** All edits that would cure one prohibition, the best first. */
export function editsOf(document: Document, one: Prohibition): Edit[] {
	return new Rewriter(document, one).edits();
}

/**
 * Suggestions for the prohibitions of one unit, in their order. Where there are several, the first suggestion of each mends them all at once,
 * so that the whole text is clean with it.
 */
export function suggestionsFor(document: Document, all: readonly Prohibition[]): Suggestion[][] {
	const edits = all.map((one) => editsOf(document, one));
	if (all.length < 2) return edits;
	const offered = [
		combined(document, edits, 0),
		combined(
			document,
			edits.map((own) => own.slice(-1)),
			0,
		),
	].filter((one): one is Suggestion => one !== undefined);
	return edits.map(() => offered);
}

function combined(document: Document, edits: readonly Edit[][], choice: number): Suggestion | undefined {
	let start = -1;
	let end = -1;
	let text = "";
	let kind: Suggestion["kind"] = "phrase";
	const done = new Set<string>();
	const key = (text: string): string => text.toLowerCase().split(" ").slice(-3).join(" ");
	for (const own of edits) {
		const edit = own[choice];
		if (edit === undefined) return undefined;
		if (edit.kind === "template") kind = "template";
		if (start >= 0 && edit.start < end) {
			if (edit.kind !== "template" && kind !== "template" && edit.text !== "" && !done.has(key(edit.text))) {
				done.add(key(edit.text));
				text += `, ${lower(edit.text)}`;
				end = Math.max(end, edit.end);
			}
			continue;
		}
		if (start < 0) {
			start = edit.start;
			text = edit.text;
		} else if (done.has(key(edit.text))) {
			end = edit.end;
			continue;
		} else text += document.text.slice(end, edit.start) + edit.text;
		done.add(key(edit.text));
		end = edit.end;
	}
	return start < 0 ? undefined : { start, end, text, kind };
}
