import { bareAt } from "../../words/grammar.ts";
import { lostBy } from "../constructions/candidates.ts";
import { lackingFirst, onlyWhen } from "../fill/fill-lacking.ts";
import { putOff, turnedManners } from "../fill/fill-manners.ts";
import { accusable, type Classed, headOf, isWhere, meets, PEOPLE, placeIn, QUALITY } from "../fill/fill-reading.ts";
import { servedBy } from "../pairs/phrases.ts";
import { isTime, type Parts } from "../reading/act-parts.ts";
import { type Cell, cellsOf, classesOf, isConduct, spheres } from "../words/fill-tables.ts";
import { moreServed } from "../words/more-people.ts";
import { type Edit, strip } from "../words/rewriting-words.ts";
import { Ranking } from "./ranking.ts";

/** What the act lacks, or somebody who is told of by a clause: no thing of a class answers that. */
const LACKING =
	/(?<!\p{L})(?:bez|nie|nawet|kto|komuś|kogoś|któr\p{L}+|więcej|dłużej|częściej|niż|zanim|dopóki)(?!\p{L})/u;

/** Clauses that say until when or in which case the act is wrong. */
const BOUND = /(?<!\p{L})(?:zanim|nim|dopóki|póki|chyba|wyjątkiem|aż|niż|bez)(?!\p{L})/iu;

/** A clause that says what was said or asked. */
const HANGING =
	/^(, (?:że|jak|co|czy|kto|komu|czym|ile|dlaczego|czemu|po co|gdzie|skąd|jakie|jaki|jaka) [^,;]+?)[.!]?\s*$/u;

/** How many wordings are gathered for each that is wanted, beside two more. */
const GATHERED = 2;
/** What a place in the grid counts against a word of the ban that is lost. */
const PLACE_WEIGHT = 0.45;

/** Verbs of putting off and of putting down, and what tells the first. */
const SENSES = /^(?:odkladac|przekladac|przesuwac|zostawiac|pozostawiac)$/;
const LATER =
	/(?<!\p{L})na (?:\p{L}+ )?(?:jutro|później|potem|koniec|weekend|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|dzień|tydzień|miesiąc|chwilę|rano|wieczór|zmianę|termin)/u;

/** Wordings by the class of the act and of its thing, asked where fewer than three stand. */
export class Filling extends Ranking {
	/** The wordings of the grid, those that lose least first. */
	protected *filled(wanted: number): Generator<Edit> {
		const parts = this.partsOfAct();
		if (parts === undefined) yield* this.spheres();
		if (parts === undefined || this.halved()) return;
		const kept = (content: string): string | undefined => this.objected(content, parts.verb);
		const behind = this.slice(this.one.verbAt, this.tokens.length);
		if (/(?<!\p{L})bez(?!\p{L})/u.test(behind)) {
			yield* this.all(lackingFirst(parts, kept));
			return;
		}
		const until = /^[^,]*, (?:zanim|nim) ([^,]+?)[.!]?$/u.exec(behind)?.[1];
		if (until !== undefined) yield* this.all(onlyWhen(parts, until, kept));
		if (LACKING.test(parts.content) || BOUND.test(this.slice(0, this.tokens.length))) return;
		if (!isConduct(parts.family)) {
			yield* this.all(turnedManners(parts, behind, kept));
			if (this.conditionedBy()) yield* this.all(putOff(parts));
		}
		const said = this.classed(parts);
		const found: { edit: Edit; score: number }[] = [];
		for (const cell of cellsOf(parts.family)) {
			if (found.length >= 2 + GATHERED * wanted) break;
			if (cell.sense !== "" && SENSES.test(parts.family) && (cell.sense === "later") !== LATER.test(parts.content))
				continue;
			if (cell.demands.every((demand) => meets(said, demand))) this.gather(cell, parts, said, found);
		}
		found.sort((one, other) => one.score - other.score);
		for (const { edit } of found) yield edit;
	}

	/** What is said where a thing alone is banned: "Zapomnij o kolczykach", "żadnych plotek". */
	private *spheres(): Generator<Edit> {
		const { one } = this;
		if (!/^(?:none|banned|forget)$/.test(one.kind) || one.segments.length > 1) return;
		const behind = this.slice(one.from + 1, this.end()).replace(/^(?:się )?(?:o |od |z |ze )?(?:słow[ao] o )?/u, "");
		if (/^\p{L}+(?:nia|cia|niem|ciem)(?= |$)/u.test(behind)) return;
		const words =
			behind === "" || headOf(behind).length === 0
				? this.slice(this.segment.from, one.from).replace(/^(?:o|od|z|ze) /iu, "")
				: behind;
		if (/(?:[nc]ia|[nc]iu|niem|ciem)(?= |$)|(?<!\p{L})(?:bez|nie)(?!\p{L})|kierownic|jazd|,/u.test(words)) return;
		const thing = headOf(words);
		for (const { demands, wordings } of spheres()) {
			if (!demands.some(({ classes }) => classes.some((name) => thing.includes(name)))) continue;
			for (const wording of wordings) {
				const edit = this.put(wording, "phrase");
				if (edit !== undefined) yield edit;
			}
		}
	}

	/** Phrases in the form of the sentence. */
	private *all(phrases: Iterable<string>): Generator<Edit> {
		for (const phrase of phrases) {
			const edit = this.closedOff(this.worded(phrase, this.setting()));
			if (edit !== undefined) yield edit;
		}
	}

	/** An edit that also takes the place of a clause that goes with the old act: "pouczać, jak …". */
	private closedOff(edit: Edit | undefined): Edit | undefined {
		const { end } = this.one.sentence;
		const clause = edit === undefined ? undefined : HANGING.exec(this.text.slice(edit.end, end))?.[1];
		return edit === undefined || clause === undefined ? edit : { ...edit, end: edit.end + clause.length };
	}

	/** True where another clause says what to do in place of the act, or the act is put off. */
	private halved(): boolean {
		const { one, segment } = this;
		if (/^(?:od|z|ze|do|o|dla|bez|za) /iu.test(this.slice(segment.head, this.negationAt()))) return true;
		return one.segments.some((other, at) => at > one.segment && other.role === "main" && this.affirms(other));
	}

	/** True where a case that holds for a while makes the act wrong: "gdy orkiestra gra". */
	private conditionedBy(): boolean {
		return this.one.segments.some(
			(other) =>
				other.role === "condition" &&
				/^(?:gdy|kiedy|jeśli|jeżeli) (?!.*(?<!\p{L})nie(?!\p{L}))/iu.test(this.slice(other.head, other.to)) &&
				!/^nawet/i.test(this.slice(other.from, other.to)),
		);
	}

	private gather(cell: Cell, parts: Parts, said: Classed, found: { edit: Edit; score: number }[]): void {
		for (const wording of cell.wordings) {
			const slotted = this.slotted(wording, parts, said);
			const edit = slotted === undefined ? undefined : this.closedOff(this.worded(slotted, this.setting()));
			if (edit === undefined) continue;
			if (cell.neutral && (said.conditioned || this.unanswered(cell, parts, edit.text))) continue;
			const lost = lostBy(edit.text, parts.content, () => false);
			const foreign = !said.named && /\{(?:dat|gen|acc|ins|nom)\}/.test(wording) ? 1 : 0;
			found.push({ edit, score: found.length * PLACE_WEIGHT + lost + foreign });
		}
	}

	/** True where a phrase of the ban is neither kept nor asked for by the cell. */
	private unanswered({ demands, placed }: Cell, { phrases, receiver }: Parts, told: string): boolean {
		if (receiver !== "" && servedBy(strip(receiver)) === undefined) return true;
		const asks = demands.some(({ where }) => where === "~");
		return (
			!asks &&
			phrases.some(
				({ prep, words }) =>
					!(placed && isWhere({ prep, words })) &&
					!(/^(?:z|ze|do|od|u|dla)$/.test(prep) && headOf(words).some((name) => PEOPLE.test(name))) &&
					!demands.some(
						({ where }) => where === "*" || where === `${prep}:` || `${where.slice(0, -1)}e:` === `${prep}:`,
					) &&
					!told.toLowerCase().includes((words.split(" ")[0] ?? "").slice(0, 5).toLowerCase()),
			)
		);
	}

	/** A wording with what only the grid asks for put in; undefined where the ban does not have it. */
	private slotted(wording: string, parts: Parts, said: Classed): string | undefined {
		let missing = false;
		const named = said.named && !/^os[oó]b/.test(parts.object) && formsOf(parts.object) !== undefined;
		const person =
			said.person && !named && !/ (?:i|ani|oraz|lub) /.test(parts.object)
				? wording.replace(/\{(gen|acc|dat)\}/g, (_, slot: string) => PERSON[slot] ?? "")
				: wording;
		const told = person.replace(/\{(n|x|c|v|g|done|[a-z]+:|pl)(\??)\}/g, (_, slot: string, asked: string) => {
			const words = this.slotWords(slot, parts, said.thing.length > 0);
			if (words === "" && asked === "" && slot !== "c") missing = true;
			return words;
		});
		if (missing || (said.thing.length === 0 && !said.object && told.includes("{obj"))) return undefined;
		return told
			.replace(/\s{2,}/g, " ")
			.replace(/ ,/g, ",")
			.trim();
	}

	private slotWords(slot: string, parts: Parts, known: boolean): string {
		switch (slot) {
			case "n":
				return parts.object === "" ? "" : "{obj}";
			case "x":
				return !accusable(parts.object, known) ? "" : "{objacc}";
			case "c":
				return parts.phrases
					.filter((one) => !isTime(one))
					.map((one) => `${one.prep} ${one.words}`.trim())
					.join(" ");
			case "v":
				return parts.order;
			case "g":
				return parts.named;
			case "done":
				return parts.done;
			case "pl":
				return placeIn(parts.phrases);
			default: {
				const prep = slot.slice(0, -1);
				const phrase = parts.phrases.find((one) => one.prep === prep || one.prep === `${prep}e`);
				return phrase === undefined ? "" : `${phrase.prep} ${phrase.words}`;
			}
		}
	}

	private classed(parts: Parts): Classed {
		const phrases = parts.phrases.map((one) => ({ prep: one.prep, classes: headOf(one.words) }));
		const words = strip(parts.content.toLowerCase())
			.split(/[^a-z]+/)
			.filter((word) => word !== "");
		const first = phrases.find((one) => one.classes.length > 0);
		let named = false;
		for (let i = 0; i < this.tokens.length; i++)
			if (i > this.one.verbAt || this.one.segment > 0)
				named ||= (servedBy(bareAt(this.tokens, i)) ?? moreServed(bareAt(this.tokens, i))) !== undefined;
		const thing = parts.object === "" ? (first?.classes ?? []) : headOf(parts.object);
		return {
			thing,
			person: parts.object !== "" && thing.some((name) => PEOPLE.test(name)),
			all: new Set(words.flatMap((word) => [...classesOf(word)])),
			phrases,
			text: ` ${words.join(" ")} `,
			object: parts.object !== "",
			named,
			plain: !QUALITY.test(parts.object),
			self: parts.self,
			conditioned: this.one.segments.some((other) => other.role === "condition"),
		};
	}
}

/** The forms of the one whom the first word names. */
const formsOf = (words: string): unknown => {
	const bare = strip((words.split(" ")[0] ?? "").toLowerCase());
	return servedBy(bare) ?? moreServed(bare);
};

/** Somebody as the object of the ban, in place of the one who is served. */
const PERSON: Readonly<Record<string, string>> = { gen: "{obj}", acc: "{objacc}", dat: "{objdat}" };
