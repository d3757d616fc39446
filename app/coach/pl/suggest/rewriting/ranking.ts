import { bareAt } from "../../words/grammar.ts";
import { lostBy, strange } from "../constructions/candidates.ts";
import type { Asked } from "../pairs/phrases.ts";
import { isBefore, isTime } from "../reading/act-parts.ts";
import { TALK } from "../words/act-classes.ts";
import { type Edit, strip } from "../words/rewriting-words.ts";
import { Blanks } from "./blanks.ts";

/** Phrases of pairs that lose something of the ban: of those that ask for its words, and of the others. */
export interface Later {
	named: Edit[];
	/** Wordings of broader themes than the first that fits. */
	themes: Edit[];
	special: Edit[];
	general: Edit[];
}

/** True for a word of the ban that a pair or a theme speaks of. */
const speaksOf =
	(stems: readonly string[]) =>
	(word: string): boolean =>
		stems.some(
			(stem) =>
				stem !== "@" &&
				stem
					.trim()
					.split(" ")
					.some((one) => one.length > 2 && word.startsWith(one)),
		);

/** The wordings by theme and by pair, those behind the others that lose something of the ban. */
export class Ranking extends Blanks {
	/** The wordings of the narrowest themes, less those that answer one of several acts or things alone. */
	protected *narrowest(): Generator<Edit> {
		const content = this.partsOfAct()?.content ?? "";
		const several = / (?:i|ani|oraz|lub) |, /.test(content);
		for (const { edits, stems } of this.foremost()) {
			const names = speaksOf(stems);
			const others = several
				? content
						.split(" ")
						.filter((word) => !names(strip(word.toLowerCase())))
						.join(" ")
				: "";
			for (const edit of edits) if (others === "" || lostBy(edit.text, others, () => false) === 0) yield edit;
		}
	}

	/** The wordings by theme; those that have lost a member of a list, or what goes before, are left for later. */
	protected *themes(later: Later): Generator<Edit> {
		const parts = this.partsOfAct();
		const object = parts?.object ?? "";
		const list = / (?:i|ani|oraz|lub) |, /.test(object) ? object : "";
		const after =
			parts?.phrases.find(
				(one) =>
					(one.prep === "po" && !/godzin|zamkn|pracy/.test(one.words)) || (one.prep === "o" && TALK.has(parts.family)),
			)?.words ?? "";
		const owner =
			/^(?:uzywac|korzystac)$/.test(parts?.family ?? "") &&
			/ (?:klient|gości|pacjent|uczni|podopiecz|mieszka)\p{L}*$/u.test(
				` ${object || (parts?.phrases[0]?.words ?? "")}`,
			);
		const ban = parts?.content ?? "";
		const sentence = this.text.slice(this.one.sentence.start, this.one.sentence.end);
		let first = true;
		for (const { edits, stems } of this.themed()) {
			for (const edit of edits) {
				if (!first) {
					const odd = strange(edit.text, sentence) || lostBy(edit.text, ban, speaksOf(stems)) > 0;
					if (!odd) later.themes.push(edit);
				} else if (
					(owner && !/służbow|własn|personel|pracown|obsług|windy|schod/.test(edit.text)) ||
					lostBy(edit.text, `${list} ${after}`, () => false) > 0
				)
					later.named.push(edit);
				else yield edit;
			}
			first = false;
		}
	}

	/** The phrases of the pairs of one rank; those that lose something of the ban, or speak of another trade, are left for later. */
	protected *fitting(rank: Asked, later: Later): Generator<Edit | undefined> {
		const ban = this.act(this.end())?.content ?? "";
		const parts = this.partsOfAct();
		const waits = this.waitsFor();
		const staff = this.amongStaff();
		const object = parts?.object || (parts?.phrases[0]?.words ?? "");
		for (const { phrase, stems, asked } of this.pairs()) {
			if (asked !== rank || (staff && /\{(?:gen|dat|acc|ins|nom)\}/.test(phrase))) continue;
			const edit = this.put(phrase, "phrase");
			if (edit === undefined) continue;
			const names = speaksOf(stems);
			const clause = this.lasts();
			if (clause !== "") edit.text += `, ${clause}`;
			const odd = strange(edit.text, this.text.slice(this.one.sentence.start, this.one.sentence.end));
			if (waits !== "" && lostBy(edit.text, waits, () => false) > 1) {
				later.special.push(edit);
				continue;
			}
			const whole = odd ? undefined : this.withTail(edit, ban, names);
			if (whole !== undefined) yield whole;
			else if (!odd && rank !== false && object !== "" && lostBy(edit.text, object, () => false) > 0)
				later.named.push(edit);
			else if (odd || lostBy(edit.text, ban, names) > 0) (asked === false ? later.general : later.special).push(edit);
			else yield edit;
		}
	}

	/** "dopóki na sali są goście": how long the act is wrong, which the new one keeps. */
	private lasts(): string {
		const { one, tokens } = this;
		const next = one.segments[one.segment + 1];
		if (next?.role !== "condition" || next.to > this.end() || !/^(?:dopoki|poki)$/.test(bareAt(tokens, next.head)))
			return "";
		for (let i = next.head; i < next.to; i++) if (bareAt(tokens, i) === "nie") return "";
		return this.slice(next.head, next.to);
	}

	/** The clause "zanim …", "dopóki nie …" that goes with what is replaced. */
	private waitsFor(): string {
		const { one, tokens } = this;
		const next = one.segments[one.segment + 1];
		return next?.role === "condition" &&
			next.to <= this.end() &&
			/^(?:zanim|nim|dopoki|poki)$/.test(bareAt(tokens, next.head)) &&
			this.lasts() === ""
			? this.slice(next.head + 1, next.to)
			: "";
	}

	/** A phrase that has lost nothing but the time or the presence of others takes it up: "także podczas dyżuru". */
	private withTail(edit: Edit, ban: string, names: (word: string) => boolean): Edit | undefined {
		const parts = this.partsOfAct();
		if (parts === undefined || /zaplecz|osobno|przerw|przed |także|przy | po /.test(edit.text)) return undefined;
		if (lostBy(edit.text, `${parts.receiver} ${parts.object}`, names) > 0 || lostBy(edit.text, ban, names) === 0)
			return undefined;
		const tail = parts.phrases.filter(
			(one) => isTime(one) || isBefore(one) || /^(?:zamknięciem|końcem|odjazdem)/.test(one.words),
		);
		const others = parts.phrases.filter((one) => !tail.includes(one)).map((one) => one.words);
		if (tail.length === 0 || lostBy(edit.text, others.join(" "), names) > 0) return undefined;
		const more = tail.map((one) => `${one.prep} ${one.words}`.trim()).join(" ");
		return { ...edit, text: `${edit.text}, także ${more}` };
	}
}
