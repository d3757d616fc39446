import { accusativeOf } from "./accusative.ts";
import { splitContent } from "./act-parts.ts";
import { lostBy } from "./candidates.ts";
import { isBad } from "./circumstance-words.ts";
import { bareAt } from "./grammar.ts";
import { Keeping } from "./keeping.ts";
import { type Edit, strip } from "./rewriting-words.ts";
import { formOf } from "./verbs.ts";

/** What may happen, in the genitive: an exception for it is a case of need. */
const EVENT =
	/^(?:nagł\p{L}+ )?(?:awari|pożar|wypad|zagroż|ewakuac|niebezpiecz|konieczn|potrzeb|kradzież|usterk|zasłab|omdle|kolizj)/u;

/** Acts that are begun, so that their beginning can wait. */
const BEGUN =
	/^(?:rozpoczynac|zaczynac|ruszac|wjezdzac|wyjezdzac|startowac|uruchamiac|wlaczac|podawac|wydawac|wchodzic|otwierac|sprzatac|podchodzic|odjezdzac|wsiadac|wypuszczac|myc|dzwonic|wysylac|podpisywac|przyjmowac|zapraszac|wpuszczac)$/;

const TAIL =
	/^,? ?((?:nawet|choćby|choć|chociaż|w tym) .+|(?:także|również) (?:w|we|na|po|przy|przed|podczas|poza|gdy|wtedy|jeśli|jeżeli|za|wobec|u) ?.+)$/;

/** Rewritings of bans with an exception, of bans that hold in one case, and of those that insist on a case. */
export class Conditions extends Keeping {
	/** "Nie V, chyba że C" -> "V tylko wtedy, gdy C"; "Nie V X, z wyjątkiem Y" -> "V tylko Y". */
	protected *excepted(): Generator<Edit | undefined> {
		const { one, segment } = this;
		const act = this.plainAct(segment.to);
		if (act === undefined || formOf(act.verb, "imperative") === "") return;
		const next = one.segments[one.segment + 1];
		const at = this.exceptionAt();
		if (at === undefined || next === undefined) return;
		const own = act.content.replace(/,? (?:z wyjątkiem|oprócz) .*$/, "");
		const object = own === "" ? "" : this.objected(own, act.verb);
		const self = this.selfed() ? " się" : "";
		const bad = isBad(act.verb.family);
		const to = at.to;
		if (at.kind === "clause") {
			if (object === undefined || bad) return;
			const right = /^(?:za|na|w|po) /.test(at.words) ? at.words : `wtedy, gdy ${at.words}`;
			yield this.allowed(`*${act.verb.infinitive}${self} ${object} tylko ${right}`, to);
			return;
		}
		if (bad) return;
		const event = EVENT.test(at.words);
		const cases = /^(?:sytuacji|przypadków|przypadku) (.+)$/.exec(at.words)?.[1];
		if (event || cases !== undefined) {
			const right =
				cases === undefined
					? `w razie ${at.words}`
					: /(?:ych|ich)$/.test(cases.split(" ")[0] ?? "")
						? `w ${at.words.startsWith("przypadków") ? "przypadkach" : "sytuacjach"} ${cases}`
						: `w ${at.words.startsWith("przypadk") ? "przypadku" : "sytuacji"} ${cases}`;
			if (object !== undefined) yield this.allowed(`*${act.verb.infinitive}${self} ${object} tylko ${right}`, to);
			return;
		}
		const parts = splitContent(own, true);
		const thing = accusativeOf(at.words);
		if (parts.object === "" || thing === undefined) return;
		const rest = parts.phrases.map((phrase) => `${phrase.prep} ${phrase.words}`.trim()).join(" ");
		if (/wyjątkiem|oprócz/.test(rest)) return;
		yield this.allowed(`*${act.verb.infinitive}${self} ${parts.receiver} ${rest} tylko ${thing}`, to);
	}

	/** The exception of the ban: the clause after „chyba że”, or the noun after „z wyjątkiem”. */
	private exceptionAt(): { kind: "clause" | "noun"; words: string; to: number } | undefined {
		const { one, tokens, segment } = this;
		const next = one.segments[one.segment + 1];
		if (next === undefined) return undefined;
		for (let i = one.segment + 1; i < one.segments.length; i++) {
			const clause = one.segments[i];
			if (clause === undefined) break;
			if (bareAt(tokens, clause.head) === "chyba" && bareAt(tokens, clause.head + 1) === "ze") {
				if (i > one.segment + 1) return undefined;
				const to = this.clauseEnd(i);
				return { kind: "clause", words: this.slice(clause.head + 2, to), to };
			}
		}
		const text = this.slice(next.from, next.to);
		const noun = /^(?:z wyjątkiem|oprócz|poza) (.+)$/.exec(text)?.[1];
		if (noun === undefined || next.from < segment.to) return undefined;
		const to = this.clauseEnd(one.segment + 1);
		const more = this.slice(next.to, to);
		return { kind: "noun", words: noun + (more.startsWith(",") ? more : more === "" ? "" : `, ${more}`), to };
	}

	/** Where a clause ends with those that hang on it. */
	private clauseEnd(at: number): number {
		const { segments } = this.one;
		let last = segments[at];
		for (let i = at + 1; i < segments.length; i++) {
			const next = segments[i];
			if (next === undefined || (next.role !== "relative" && next.role !== "complement")) break;
			last = next;
		}
		return last?.to ?? this.end();
	}

	/** A leave in the form of the sentence: "wolno", "może", else the act itself. */
	private allowed(phrase: string, to: number): Edit {
		const edit = this.said(phrase, this.segment.from, to);
		const verb = /^\*(\p{L}+)/u.exec(phrase)?.[1] ?? "";
		return {
			...edit,
			text: edit.text.replace(new RegExp(`^należy (?=${verb})`, "i"), (word) =>
				word.startsWith("N") ? "Wolno " : "wolno ",
			),
		};
	}

	/** "Nie rozpoczynaj sprzątania, jeśli na drzwiach wisi zawieszka" -> "Jeśli na drzwiach wisi zawieszka, poczekaj z rozpoczęciem sprzątania". */
	protected putOff(): Edit | undefined {
		const { one, segment } = this;
		const act = this.plainAct(segment.to);
		const next = one.segments[one.segment + 1];
		if (act === undefined || next === undefined || next.role !== "condition" || !BEGUN.test(act.verb.family))
			return undefined;
		if (!/^(?:jesli|jezeli|gdy|kiedy)$/.test(bareAt(this.tokens, next.head))) return undefined;
		const clause = this.slice(next.from, next.to);
		if (bareAt(this.tokens, next.from) !== bareAt(this.tokens, next.head)) return undefined;
		if (/(?<!\p{L})(?:nie|nawet)(?!\p{L})/u.test(clause) || one.segments.length > one.segment + 2) return undefined;
		const verb = this.onceVerb(act.verb);
		if (verb.gerund === "" || /(?:^| )bez /.test(act.content)) return undefined;
		const told = this.said(
			`*poczekać z ${verb.gerund.slice(0, -1)}em${this.selfed() ? " się" : ""} ${act.content}`,
			segment.from,
			next.to,
		);
		return one.subject === undefined && segment.from === 0
			? {
					...told,
					text: `${clause.charAt(0).toUpperCase()}${clause.slice(1)}, ${told.text.charAt(0).toLowerCase()}${told.text.slice(1)}`,
				}
			: { ...told, text: `${told.text}, ${clause}` };
	}

	/** "nawet jeśli znasz odpowiedź", "także podczas zebrań": what the ban insists on, kept behind what is done instead. */
	protected insisting(edit: Edit): Edit {
		const { one } = this;
		const from = this.endOf(this.segment.to);
		const to = this.endOf(this.end());
		const rest = to > from && edit.end >= to ? this.text.slice(from, to) : "";
		const tail = TAIL.exec(rest)?.[1] ?? (one.segments.length === one.segment + 1 ? this.lateTail(edit) : undefined);
		if (tail === undefined || edit.kind === "template" || edit.text.includes(tail.slice(0, 12))) return edit;
		if (
			/^(?:nawet|choćby) (?:na|przez|z|o|do|w|za|po|gdyby) /.test(tail) ||
			/(?:^| )(?:poczekaj|czeka|także|albo)(?: |$)/i.test(edit.text)
		)
			return edit;
		if (!/^(?:w tym|nawet (?:jeśli|jeżeli|gdy|kiedy))/.test(tail) && / (?:tylko|dopiero) /.test(edit.text)) return edit;
		const verbless = /^(?:nawet|choćby) (?!jeśli|jeżeli|gdy|kiedy|wtedy|wówczas|podczas|przy|wobec|poza|jak)/.test(
			tail,
		);
		if (verbless) return edit;
		if (
			/ (?:go|ją|je|jej|jego|nich|niego|niej|im|mu) ?/.test(` ${tail} `) &&
			lostBy(edit.text, this.object(), () => false) > 0
		)
			return edit;
		const member = /^w tym /.test(tail) ? this.slice(this.segment.to - 1, this.segment.to) : "";
		if (member !== "") {
			if (!edit.text.includes(member)) return edit;
			const end = edit.text.indexOf(member) + member.length;
			return {
				...edit,
				text: `${edit.text.slice(0, end)}, ${tail}${end === edit.text.length ? "" : ","}${edit.text.slice(end)}`,
			};
		}
		return { ...edit, text: `${edit.text}, ${tail}` };
	}

	/** The same within one clause: "także w rozmowie z kolegami". */
	private lateTail(edit: Edit): string | undefined {
		const own = this.slice(this.one.verbAt + 1, this.segment.to);
		const tail = /(?:, | )((?:nawet|także|również) (?:podczas|przy|wobec|poza|w|na|po) .+)$/.exec(own)?.[1];
		return tail === undefined || edit.end < this.endOf(this.segment.to) || strip(edit.text).includes(" takze ")
			? undefined
			: tail;
	}
}
