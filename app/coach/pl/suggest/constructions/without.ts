import { bareAt, isActNoun, isPreposition, verbFormAt } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { formOf, readVerb, type VerbForm } from "../../words/verbs.ts";
import { companionOf, render } from "../pairs/phrases.ts";
import { accusativeOf } from "../words/accusative.ts";
import { ACT_NAMES } from "../words/act-names.ts";
import { isBad } from "../words/circumstance-words.ts";
import { type Edit, EVERY, GERUNDLESS, indexOf, LEAVING, lower, strip } from "../words/rewriting-words.ts";
import { Frame } from "./rewriting-frame.ts";

/** What is done before somebody may act, not while they do. */
const SHOWN =
	/^(?:okazania|pokazania|przedstawienia|potwierdzenia|podpisania|sprawdzenia|umycia|odkażenia|dezynfekcji|zważenia|zmierzenia|zarejestrowania|podania|wylegitymowania|wpisania|odebrania|przeszkolenia|odbycia|zapłacenia|opłacenia) \p{L}/u;

/** What is answered, in the nominative, and each of it. */
const EACH: Readonly<Record<string, string>> = {
	zapytani: "każde zapytanie",
	pytani: "każde pytanie",
	zgłoszeni: "każde zgłoszenie",
	mail: "każdy mail",
	telefon: "każdy telefon",
	list: "każdy list",
	wniosk: "każdy wniosek",
	wiadomoś: "każdą wiadomość",
	skarg: "każdą skargę",
	reklamacj: "każdą reklamację",
	opini: "każdą opinię",
	uwag: "każdą uwagę",
	prośb: "każdą prośbę",
};
const REPLIED = new RegExp(`^(?:żad\\p{L}+ )?(${Object.keys(EACH).join("|")})\\p{L}*((?: .+)?)$`, "u");

/** A demand without the words that only a ban has: "ani", and a question in place of consent. */
const demand = (text: string): string =>
	text
		.replace(" ani ", " i ")
		.replace(/ ni(czego|kogo|komu)(?= )/, (_, what: string) =>
			what === "czego" ? " czegokolwiek" : what === "kogo" ? " kogokolwiek" : " komukolwiek",
		)
		.replace(/ wymaga (?:pytania|wiedzy)(?= (?!o )|$)/, " wymaga zgody");

/** Rewritings that turn "bez" round: what an act, a person or a place must have. */
export class Without extends Frame {
	/** "Nikt nie wychodzi bez odpowiedzi" -> "Każdy wychodzi z odpowiedzią". */
	protected companion(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (one.address !== "he" && one.address !== "should") return undefined;
		let nobody = -1;
		let bez = -1;
		for (let i = segment.from; i < segment.to; i++) {
			const bare = bareAt(tokens, i);
			if (EVERY[bare] !== undefined) nobody = i;
			if (bare === "bez") bez = i;
		}
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		if (
			nobody < 0 ||
			bez < 0 ||
			nie < 0 ||
			bez < nie ||
			/^(?:moze|moga|lezy|czeka|stoi|zostaje|pozostaje)$/.test(bareAt(tokens, nie + 1)) ||
			indexOf(tokens, "niz", bez, segment.to) > 0 ||
			/^(?:zgod|wiedz|pozwol|zezwol|akceptac|nadzor|polec)/.test(bareAt(tokens, bez + 1))
		)
			return undefined;
		const parts: string[] = [];
		for (let i = bez + 1; i < segment.to; i++) {
			const form = companionOf(tokens[i]?.norm ?? "");
			if (form === undefined) {
				if (parts.length === 0) return undefined;
				parts.push(this.slice(i, i + 1));
			} else parts.push(form);
		}
		if (parts.length === 0) return undefined;
		const lacking = this.slice(bez + 1, segment.to);
		const way = SHOWN.test(lacking)
			? `dopiero po ${lacking.replace(/^(\p{L}+)a(?= |$)/u, "$1u")}`
			: `z ${parts.join(" ")}`;
		const text =
			`${this.slice(segment.from, nobody)} ${EVERY[bareAt(tokens, nobody)] ?? ""} ${this.slice(nobody + 1, nie)} ${this.slice(nie + 1, bez)} ${way}`
				.replace(/\s+/g, " ")
				.trim();
		return this.edit(segment.from, segment.to, text);
	}

	/** "Nie wydawaj leku bez recepty" -> "Wydanie leku wymaga recepty": the genitives stay as they are. */
	protected first(): Edit | undefined {
		const { one, tokens, segment } = this;
		const verb = this.actVerb();
		if (/^(?:he|they|should)$/.test(one.address) && one.subject?.side !== "staff") return undefined;
		if (one.kind !== "negated" || verb === undefined || one.verbAt < 0 || isBad(verb.family)) return undefined;
		const opening = bareAt(tokens, segment.head) === "bez" && segment.head < one.from ? segment.head : -1;
		const bez = opening >= 0 ? opening : indexOf(tokens, "bez", one.verbAt, segment.to);
		if (
			/^(?:potrzeby|powodu|przyczyny|sensu|przerwy|konca|slowa|kolejki|pokrycia|wyjatku)$/.test(bareAt(tokens, bez + 1))
		)
			return undefined;
		if (bez < 0 || bez + 1 >= segment.to || one.subject?.side === "served" || segment.joined !== "") return undefined;
		const gerund = ACT_NAMES[verb.family] ?? ((verb.perfective ? verb : (verb.partner ?? verb)).gerund || verb.gerund);
		if (
			gerund === "" ||
			(ACT_NAMES[verb.family] !== undefined && bareAt(tokens, one.verbAt + 1) === "sie") ||
			(GERUNDLESS.has(verb.family) && ACT_NAMES[verb.family] === undefined) ||
			LEAVING.has(verb.family)
		)
			return undefined;
		const negation = Math.min(one.from, indexOf(tokens, "nie", segment.from, segment.to));
		if (opening >= 0) {
			if (this.subjectBefore(negation)) return undefined;
			const needed = this.slice(opening + 1, negation);
			return this.edit(
				segment.from,
				this.end(),
				demand(`${gerund} ${this.slice(one.verbAt + 1, this.end())} wymaga ${needed}`),
			);
		}
		let prefix = this.subjectBefore(negation) ? "" : this.slice(segment.head, negation);
		if (/^(?:w żadnym|nigdy|pod żadnym|zawsze|prosimy|proszę|pamiętaj)/i.test(prefix)) prefix = "";
		prefix = prefix.replace(/^(?:że|iż)(?: |$)/i, "");
		if (prefix.split(" ").length > 3) return undefined;
		const object = this.slice(one.verbAt + 1, bez);
		const led = isPreposition(strip(prefix.split(" ")[0]?.toLowerCase() ?? ""));
		const text =
			`${gerund} ${led ? object : lower(prefix)} ${led ? lower(prefix) : object} wymaga ${this.slice(bez + 1, this.end())}`.replace(
				/\s+/g,
				" ",
			);
		return this.edit(
			segment.joined === "" && /^(?:ze|iz)$/.test(bareAt(tokens, segment.from)) ? segment.from + 1 : segment.from,
			this.end(),
			demand(text),
		);
	}

	/** "Bez uprzedzenia nie przełączaj rozmówcy" -> "Najpierw uprzedź rozmówcę, potem go przełącz". */
	protected informed(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (one.kind !== "negated" || one.verb === undefined || !one.address.startsWith("imperative")) return undefined;
		const bez = indexOf(tokens, "bez", segment.from, segment.to);
		if (bez < 0) return undefined;
		const told = /^(?:uprzedzenia|zapowiedzi|ostrzezenia|pytania|zapytania|poinformowania)$/.exec(
			bareAt(tokens, bez + 1),
		);
		if (told === null || personOf(bareAt(tokens, one.verbAt + 1))?.served === undefined) return undefined;
		if (/(?:om|owi|emu|ce)$/.test(bareAt(tokens, one.verbAt + 1))) return undefined;
		const served = this.served();
		const pronoun = { he: "go", she: "ją", it: "je", they: "ich" }[served.plural ? "they" : served.gender];
		const order = formOf(one.verb.perfective ? one.verb : (one.verb.partner ?? one.verb), one.address as VerbForm);
		const first = render(
			/pytania/.test(told[0]) ? "*zapytać {acc}" : "*uprzedzić {acc}",
			one.address as VerbForm,
			served,
		);
		const after = bez > one.verbAt ? this.slice(one.verbAt + 2, bez) : this.slice(one.verbAt + 2, this.end());
		return this.edit(
			segment.from,
			this.end(),
			`${first}, potem ${order} ${pronoun} ${after}`.replace(/\s+/g, " ").trim(),
		);
	}

	/** "Wydanie auta bez kontroli jest wykluczone" -> "Wydanie auta wymaga kontroli". */
	protected judged(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (one.kind !== "banned" && one.kind !== "verdict") return undefined;
		const entry = /^(?:wstęp|wjazd|wejści|przebywani|prac)(?=[ua]|y$)/.exec(tokens[one.from + 1]?.norm ?? "");
		if (one.address === "noun" && entry !== null) {
			const needed = indexOf(tokens, "bez", one.from, segment.to);
			const name = { wejści: "wejście", przebywani: "przebywanie", prac: "praca" }[entry[0]] ?? entry[0];
			if (needed > 0)
				return this.edit(
					segment.from,
					this.end(),
					`${name} ${this.slice(one.from + 2, needed)} wymaga ${this.slice(needed + 1, this.end())}`.replace(
						/ {2,}/g,
						" ",
					),
				);
		}
		if (one.kind === "banned" && one.verbAt > one.from && one.verb !== undefined && one.verb.gerund !== "") {
			const later = indexOf(tokens, "bez", one.verbAt, segment.to);
			if (later > 0 && later + 1 < segment.to && !LEAVING.has(one.verb.family))
				return this.edit(
					segment.from,
					this.end(),
					`${one.verb.gerund} ${this.slice(one.verbAt + 1, later)} wymaga ${this.slice(later + 1, this.end())}`,
				);
		}
		const bez = indexOf(tokens, "bez", segment.from, one.from);
		if (bez <= segment.head || !isActNoun(tokens[segment.head]) || segment.role !== "main") return undefined;
		if (LEAVING.has(readVerb(bareAt(tokens, segment.head))?.verb.family ?? "")) return undefined;
		let to = one.from;
		while (to > bez + 1 && /^(?:to|jest|sa|surowo|bezwzglednie|absolutnie|stanowczo)$/.test(bareAt(tokens, to - 1)))
			to--;
		if (to <= bez + 1) return undefined;
		return this.edit(segment.from, this.end(), `${this.slice(segment.from, bez)} wymaga ${this.slice(bez + 1, to)}`);
	}

	/** "Recepcja nigdy nie zostaje bez obsługi" -> "Recepcja zawsze ma obsługę". */
	protected staffed(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (one.kind !== "negated" || !/^(?:zostawac|pozostawac|byc)$/.test(one.verb?.family ?? "")) return undefined;
		const bez = indexOf(tokens, "bez", segment.from, segment.to);
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		const needed = bez < 0 ? undefined : accusativeOf(this.slice(bez + 1, this.end()));
		if (nie <= segment.from || bez < nie || needed === undefined) return undefined;
		const asked = /^bez (?:odpowiedzi|odzewu|reakcji)$/.exec(this.slice(bez, this.end()))?.[0];
		const told =
			asked === undefined ? undefined : REPLIED.exec(lower(this.slice(segment.from, nie)).replace(/ nigdy$/, ""));
		if (asked !== undefined)
			return told === null || told === undefined
				? undefined
				: this.edit(segment.from, this.end(), `Należy odpowiadać na ${EACH[told[1] ?? ""]}${told[2] ?? ""}`);
		const subject = this.slice(segment.from, nie).replace(/ (?:nigdy|w żadnym razie|pod żadnym pozorem)$/, "");
		if (isPreposition(strip(subject.split(" ")[0]?.toLowerCase() ?? ""))) return undefined;
		let verb = nie + 1;
		while (
			verb < bez &&
			verbFormAt(tokens, verb)?.form === undefined &&
			!/^(?:moze|moga|powin)/.test(bareAt(tokens, verb))
		)
			verb++;
		const many = /(?:ą|ny|ni|gą)$/.test(tokens[verb]?.norm ?? "");
		const between = this.slice(one.verbAt + 1, bez);
		if (one.verb?.family === "byc" && /\p{L}{3}(?:ny|na|ne|ni|ty|ta|te|ci)$/u.test(between)) return undefined;
		if (/^(?:zostać|być) /u.test(between) || /^\p{L}{3,}(?:ny|na|ne|ni|ęty|ęta|ęte|ęci)$/u.test(between))
			return undefined;
		return this.edit(segment.from, this.end(), `${subject} zawsze ${many ? "mają" : "ma"} ${needed} ${between}`.trim());
	}
}
