import { bareAt } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { formOf, readVerb } from "../../words/verbs.ts";
import { lostBy } from "../constructions/candidates.ts";
import { isPlace, splitContent } from "../reading/act-parts.ts";
import { accusativeOf } from "../words/accusative.ts";
import { PARK, PUT } from "../words/act-classes.ts";
import { isBad } from "../words/circumstance-words.ts";
import { declined } from "../words/noun-cases.ts";
import { type Edit, strip } from "../words/rewriting-words.ts";
import { Keeping } from "./keeping.ts";

/** What may happen, in the genitive: an exception for it is a case of need. */
const EVENT =
	/^(?:nagł\p{L}+ )?(?:awari|pożar|wypad|zagroż|ewakuac|niebezpiecz|konieczn|potrzeb|kradzież|usterk|zachorowa|zasłab|omdle|kolizj)/u;

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
		const verb = act.verb.perfective && act.verb.partner !== undefined ? act.verb.partner : act.verb;
		const bad = isBad(act.verb.family);
		const [head = "", ...more] = at.words.split(" ");
		const alone =
			at.kind === "noun" && /[rnkt]a$/.test(head) && personOf(strip(head.slice(0, -1)))?.side === "staff"
				? [`${head.slice(0, -1)}owi`, ...more].join(" ")
				: undefined;
		const others = /(?:^| )(?:innym (?:pracownikom|osobom)|osobom \p{L}+|komukolwiek|nikomu|pracownikom)(?= |$)/u.exec(
			own,
		);
		if (alone !== undefined && others !== null) {
			const told = own.replace(others[0], "").trim();
			const thing = told === "" ? "" : this.objected(told, act.verb);
			if (thing !== undefined) yield this.allowed(`*${verb.infinitive} ${thing} tylko ${alone}`, at.to);
			return;
		}
		const those = /^osób (.+)$/.exec(at.words)?.[1];
		const whom = /(?:^| )(?:osobom \p{L}+|komukolwiek|innym osobom|nikomu)(?= |$)/u.exec(own);
		if (at.kind === "noun" && those !== undefined && whom !== null) {
			const told = own.replace(whom[0], "").trim();
			const thing = told === "" ? "" : this.objected(told, act.verb);
			const entitled = those.replace(/^(\p{L}+)ych(?= |$)/u, "$1ym");
			const named = /^(?:ujawniac|zdradzac)$/.test(act.verb.family) ? "podawać" : verb.infinitive;
			if (thing !== undefined) yield this.allowed(`*${named} ${thing} tylko osobom ${entitled}`, at.to);
			return;
		}
		const to = at.to;
		if (at.kind === "clause") {
			if (object === undefined || bad) return;
			const right = /^(?:za|na|w|po) /.test(at.words) ? at.words : `wtedy, gdy ${at.words}`;
			yield this.allowed(`*${verb.infinitive}${self} ${object} tylko ${right}`, to);
			return;
		}
		if (bad || / bez /.test(` ${own} `)) return;
		const event = EVENT.test(at.words);
		const cases = /^(?:sytuacji|przypadków|przypadku) (.+)$/.exec(at.words)?.[1];
		const rare = /^(\p{L}+(?:ych|ich)) (przypadków|sytuacji)$/u.exec(at.words);
		if (rare !== null && object !== undefined) {
			const where = rare[2] === "sytuacji" ? "sytuacjach" : "przypadkach";
			yield this.allowed(`*${act.verb.infinitive}${self} ${object} tylko w ${rare[1]} ${where}`, to);
			return;
		}
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
		if (parts.object === "" || thing === undefined || /^\p{L}+(?:ania|enia|ecia|ycia)(?= |$)/u.test(at.words)) return;
		const rest = parts.phrases.map((phrase) => `${phrase.prep} ${phrase.words}`.trim()).join(" ");
		if (/wyjątkiem|oprócz/.test(rest)) return;
		yield this.allowed(`*${act.verb.infinitive}${self} ${parts.receiver} ${rest} tylko ${thing}`, to);
	}

	/** "przy wejściu ani na drodze ewakuacyjnej" -> "Zostaw wejście i drogę ewakuacyjną wolne": all places of a thing that is put somewhere. */
	protected cleared(): Edit | undefined {
		const parts = this.partsOfAct();
		if (parts === undefined || !(PUT.has(parts.family) || PARK.has(parts.family))) return undefined;
		const places = parts.phrases.filter(isPlace);
		if (places.length < 2 || !/ (?:ani|i|lub|oraz) (?:na|w|we|przy|przed|pod|za|nad) /.test(parts.content))
			return undefined;
		const found = places.map((one) => {
			const words = one.words.replace(/,? (?:ani|i|lub|oraz)$/, "");
			return (declined(words, "loc", "acc") ?? declined(words, "ins", "acc"))?.text;
		});
		if (found.includes(undefined)) return undefined;
		const last = found.pop() ?? "";
		const object = parts.object === "" ? "" : ` od ${parts.object}`;
		return this.said(`*zostawić ${found.join(", ")} i ${last} wolne${object}`, this.segment.from, this.end());
	}

	/** "Nie mów, że towaru nie ma, zanim nie sprawdzisz stanu" -> "Sprawdź stan i dopiero wtedy powiedz, że towaru nie ma". */
	protected checkedFirst(): Edit | undefined {
		const { one, segment, tokens } = this;
		const next = one.segments[one.segment + 1];
		const last = one.segments[one.segment + 2];
		const act = this.plainAct(segment.to);
		if (act === undefined || next?.role !== "complement" || last?.role !== "condition") return undefined;
		if (
			one.segments.length !== one.segment + 3 ||
			!/^(?:zanim|dopoki|poki|jesli|jezeli)$/.test(bareAt(tokens, last.head))
		)
			return undefined;
		const first = /^\p{L}+ nie (\p{L}+(?:sz|s)) (.+)$/u.exec(this.slice(last.head, last.to));
		const verb = first === null ? undefined : readVerb(strip(first[1] ?? ""));
		const thing = first === null ? undefined : accusativeOf(first[2] ?? "");
		if (verb === undefined || verb.form !== "you" || thing === undefined) return undefined;
		const object = act.content === "" ? "" : this.objected(act.content, act.verb);
		if (object === undefined) return undefined;
		const once = this.onceVerb(act.verb);
		return this.said(
			`*${verb.verb.infinitive} ${thing} i dopiero wtedy *${once.infinitive} ${object}, ${this.slice(next.from, next.to)}`.replace(
				" ,",
				",",
			),
			segment.from,
			last.to,
		);
	}

	/** "Nie prowadź rozmów o wynikach w windzie ani na korytarzu" -> "Rozmawiaj o wynikach na osobności"; "Nie ujawniaj, co kupuje klient" -> "Zachowaj dla siebie, co kupuje klient". */
	protected *discreet(): Generator<Edit | undefined> {
		const { one, segment } = this;
		const act = this.plainAct(segment.to);
		if (act === undefined) return;
		const topic = /^(?:(?:głośnych|prywatnych) )?rozm[oó]w(?:y)? (o .+?) ((?:w|na|przy|za|pod|przed) .+)$/u.exec(
			this.plainAct()?.content ?? "",
		);
		if (act.verb.family === "prowadzic" && topic !== null && this.end() === this.closing()) {
			yield this.said(`*rozmawiać ${topic[1]} na osobności`, segment.from, this.end());
			yield this.said(
				`*rozmawiać ${topic[1]} tam, gdzie nikt inny nie *słyszy`.replace("*słyszy", "słyszy"),
				segment.from,
				this.end(),
			);
		}
		const next = one.segments[one.segment + 1];
		if (
			next === undefined ||
			!/^(?:complement|relative)$/.test(next.role) ||
			!/^(?:ujawniac|zdradzac|mowic|opowiadac|informowac|rozpowiadac|wyjawiac)$/.test(act.verb.family)
		)
			return;
		if (!/^(?:nikomu|nikogo|innym|osobom trzecim|znajomym)?$/.test(act.content)) return;
		const clause = this.slice(next.from, next.to);
		if (!/^(?:jak|kto|co|kogo|komu|ile|gdzie|kiedy|z kim|o czym|do kogo|dlaczego|czy) ?/.test(clause)) return;
		const kin = /^, (?:także|również|nawet|w tym) (\p{L}+)om(?= |$)(.*)$/u.exec(this.slice(next.to, this.end()));
		const to = Math.max(this.end(), next.to);
		if (to > next.to && kin === null) return;
		if (kin !== null)
			yield this.said(`*zachować w tajemnicy, ${clause}, także przed ${kin[1]}ami${kin[2]}`, segment.from, to);
		else yield this.said(`*zachować dla siebie, ${clause}`, segment.from, to);
		if (kin === null) yield this.said(`*zachować w tajemnicy, ${clause}`, segment.from, to);
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
		const when = one.segments[one.segment + 2];
		if (/^(?:sytuacji|przypadków|przypadku)$/.test(noun) && when?.role === "condition") {
			const last = this.clauseEnd(one.segment + 2);
			return { kind: "clause", words: this.slice(when.head + 1, last), to: last };
		}
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
		return one.subject === undefined &&
			segment.from === 0 &&
			!/ (?:niej|nim|nich|go|ją|je|ich|jego|jej)(?= |$)/.test(clause)
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
