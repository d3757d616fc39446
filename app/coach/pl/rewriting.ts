import type { Document } from "../analysis.ts";
import { analyse } from "../document.ts";
import type { Suggestion } from "../types.ts";
import type { Prohibition } from "./finding.ts";
import { bareAt, isActGenitive } from "./grammar.ts";
import { Idioms } from "./idioms.ts";
import { language } from "./language.ts";
import { personOf } from "./people.ts";
import { type Asked, phraseForNoun, render } from "./phrases.ts";
import { findProhibitions } from "./prohibition.ts";
import { capital, type Edit, lower, strip } from "./rewriting-words.ts";
import { readSuggested } from "./suggested-verbs.ts";
import { formOf, type Reading, readVerb, verbNamed } from "./verbs.ts";

/** Nouns of acts that are no gerunds, in the genitive. */
const ACTS: Readonly<Record<string, string>> = {
	sprzedaży: "sprzedawać",
	zakupu: "kupować",
	wjazdu: "wjeżdżać",
	montażu: "montować",
	wymiany: "wymieniać",
	zmiany: "zmieniać",
	konsumpcji: "spożywać",
	publikacji: "publikować",
	jazdy: "jeździć",
	użycia: "używać",
};

/** A noun of an act read as its gerund. */
function actNamed(word: string): Reading | undefined {
	const verb = verbNamed(ACTS[word] ?? "") ?? undefined;
	return verb === undefined ? undefined : { verb, form: "gerund" };
}

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
				found.push(this.manner() ?? this.thing());
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
		const listed = this.listedRules() ?? this.listedActs() ?? this.listed();
		if (listed !== undefined) return [listed];
		if (this.tokens[this.segment.to]?.norm === ":" && this.segment.to + 1 < this.tokens.length) return [];
		const exact =
			this.companion() ??
			this.doubled() ??
			this.purposed() ??
			this.expected() ??
			this.insteadOf() ??
			this.stock() ??
			this.elsewhere() ??
			this.granted() ??
			this.timely() ??
			this.measured() ??
			this.affirmed() ??
			this.informed() ??
			this.accompanied() ??
			this.entitled() ??
			this.beforehand() ??
			this.first() ??
			this.judged() ??
			this.waiting() ??
			this.narrowed() ??
			this.valued() ??
			this.paired("first") ??
			this.ended() ??
			this.provided() ??
			this.turned() ??
			this.carried() ??
			this.conditional() ??
			this.passive() ??
			this.restated() ??
			this.paired(true) ??
			this.lasting();
		return this.repeats()
			? [this.dropped(), exact]
			: [exact, this.located() ?? this.paired() ?? this.unworn() ?? this.approved(), this.dropped()];
	}

	/** A ban on one act after a colon, as a rule of its own: "Nie wolno: zostawiać noży w zlewie". */
	protected listedRules(): Edit | undefined {
		const { tokens, segment, one } = this;
		if (tokens[segment.to]?.norm !== ":" || segment.to + 1 >= tokens.length || one.segments.length > one.segment + 2)
			return undefined;
		if (one.address === "he" || one.address === "they" || one.address === "we") return undefined;
		const last = tokens[tokens.length - 1];
		const to = last?.kind === "punctuation" ? tokens.length - 1 : tokens.length;
		const ban = banOf(this.slice(segment.to + 1, to));
		const ready = ban === undefined ? undefined : readyInstead(ban);
		return ready === undefined || segment.from !== 0 ? undefined : this.edit(segment.from, to, lower(ready));
	}

	/** The same for a row of acts: every one has its rule, or none is offered. */
	private listedActs(): Edit | undefined {
		const { tokens, segment, one } = this;
		if (tokens[segment.to]?.norm !== ":" || segment.from !== 0) return undefined;
		if (one.address === "he" || one.address === "they" || one.address === "we") return undefined;
		const items: string[] = [];
		for (const item of one.segments.slice(one.segment + 1)) {
			const ban = banOf(this.slice(item.from, item.to));
			const ready = ban === undefined ? undefined : readyInstead(ban);
			if (ready === undefined) return undefined;
			if (!items.includes(lower(ready))) items.push(lower(ready));
		}
		const last = tokens[tokens.length - 1];
		const to = last?.kind === "punctuation" ? tokens.length - 1 : tokens.length;
		return items.length === 0 ? undefined : this.edit(0, to, items.join("; "));
	}

	/** "Zabrania się omawiania wyników na korytarzu" is rewritten as "Nie należy omawiać wyników na korytarzu" is. */
	protected restated(): Edit | undefined {
		const { one, tokens, segment } = this;
		if ((one.kind !== "banned" && one.kind !== "none") || segment.role !== "main") return undefined;
		const at = one.verbAt < 0 && one.kind === "banned" ? segment.head : one.verbAt;
		const judged = at < one.from;
		if (at < 0 || (judged && (at !== segment.head || one.to !== segment.to))) return undefined;
		const word = tokens[at]?.norm ?? "";
		const reading = actNamed(word) ?? readVerb(strip(word)) ?? readSuggested(word);
		if (reading === undefined || (reading.form !== "gerund" && reading.form !== "infinitive")) return undefined;
		if (!/^(?:impersonal|noun|imperative)$/.test(one.address)) return undefined;
		for (let i = at + 1; i < segment.to; i++)
			if (/^(?:i|oraz|lub|ani|albo)$/.test(bareAt(tokens, i - 1)) && isActGenitive(tokens[i])) return undefined;
		if (segment.from !== 0 || (!judged && this.servedAt(segment.from, one.from))) return undefined;
		const last = tokens[tokens.length - 1];
		const to = last?.kind === "punctuation" ? tokens.length - 1 : tokens.length;
		const rest = this.slice(at + 1, judged ? one.from : to).replace(
			/ (?:to|jest|są|surowo|bezwzględnie|absolutnie|stanowczo)(?: (?:surowo|bezwzględnie))?$/,
			"",
		);
		const order = formOf(reading.verb, "imperative");
		const ban =
			one.address === "impersonal" && one.kind === "banned"
				? `nie należy ${reading.verb.infinitive} ${rest}`
				: order === ""
					? ""
					: `nie ${order} ${rest}`;
		const before = judged ? "" : this.slice(segment.from, one.from).replace(/ (?:obowiązuje|panuje|jest)\b.*$/, "");
		const prefix = /^(?:w|we|na|przy|po|przed|podczas|za) /i.test(before) ? `${lower(before)} ` : "";
		const instead = ban === "" ? undefined : readyInstead(capital(`${prefix}${ban}`.trim(), true));
		return instead === undefined ? undefined : this.edit(segment.from, to, lower(instead));
	}

	/** True when the words name somebody who is served. */
	private servedAt(from: number, to: number): boolean {
		for (let i = from; i < to; i++) if (personOf(bareAt(this.tokens, i))?.side === "served") return true;
		return false;
	}

	/** "Żadnych obietnic bez pokrycia": what to do in place of the thing. */
	private thing(): Edit | undefined {
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
	const whole = edits.flat().find((edit) => edit.whole === true);
	const offered = [
		combined(document, edits, 0),
		combined(
			document,
			edits.map((own) => own.slice(-1)),
			0,
		),
	].filter((one): one is Suggestion => one !== undefined);
	if (whole !== undefined) offered.unshift(whole);
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

/** A rule with its first ready suggestion put in, without closing punctuation; undefined where none is ready. */
export function readyInstead(rule: string): string | undefined {
	const document = analyse(rule, "rule", language);
	const all = document.units.flatMap((unit) =>
		unit.sentences.flatMap((sentence) => findProhibitions(sentence, { subject: undefined })),
	);
	const [first] = suggestionsFor(document, all)[0] ?? [];
	if (first === undefined || first.kind === "template") return undefined;
	return (rule.slice(0, first.start) + first.text + rule.slice(first.end)).replace(/[.!]$/, "");
}

/** An item under a lead-in that forbids, worded as a ban of its own: "odbierania telefonów" -> "Nie odbieraj telefonów". */
export function banOf(item: string): string | undefined {
	if (/^nie /i.test(item)) return capital(item, true);
	const [, before = "", word = "", rest = ""] = /^(?:((?:\p{L}+(?:ego|ej|e) )?)(\p{L}+))(.*)$/su.exec(item) ?? [];
	const bare = word.toLowerCase();
	const reading = actNamed(bare) ?? readVerb(strip(bare)) ?? readSuggested(bare);
	if (reading !== undefined && (reading.form === "gerund" || reading.form === "infinitive")) {
		const order = formOf(reading.verb, "imperative");
		return order === "" ? undefined : `Nie ${order}${rest}`;
	}
	return before === "" ? undefined : banOf(item.slice(before.length));
}
