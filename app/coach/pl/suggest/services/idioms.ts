import { bareAt, isPreposition, verbFormAt } from "../../words/grammar.ts";
import { personOf, type Served } from "../../words/people.ts";
import { formOf, readVerb, type VerbForm } from "../../words/verbs.ts";
import { phraseForManner, phraseForVerb, render } from "../pairs/phrases.ts";
import { withinTime } from "../words/numerals.ts";
import {
	ACCUSATIVE,
	type Edit,
	EVERY,
	indexOf,
	infinitiveOfPast,
	needsSelf,
	REFLEXIVE,
	strip,
	verbAfter,
} from "../words/rewriting-words.ts";
import { Theming } from "./theming.ts";

/** Verbs whose person stands in the dative, which a negation leaves as it is. */
const DATIVE =
	/^(?:po)?(?:dziekowac|magac|moc|gratulowac|towarzyszyc|ufac|zaufac|sluzyc|doradzac|radzic|dogadzac|zyczyc|klaniac|przygladac|asystowac)$/;

/** „nie zapomnij”, „nie bój się”, bounds, manners and what a wrapper governs. */
export class Idioms extends Theming {
	/** "nie zapomnij X" -> "pamiętaj, aby X". */
	protected forgetting(): Edit | undefined {
		const { one, tokens, segment } = this;
		const at = one.verbAt;
		const next = verbFormAt(tokens, at + 1);
		const stem =
			one.address === "imperative-plural"
				? "pamiętajcie"
				: one.address === "imperative-we"
					? "pamiętajmy"
					: one.address === "we"
						? "pamiętamy"
						: "pamiętaj";
		const idiom = (text: string, to: number): Edit =>
			this.edit(segment.joined === "" ? one.from : one.from, to, text, "idiom");
		if (next?.form === "infinitive") {
			const rest = this.slice(at + 2, segment.to);
			const verb = next.reading?.verb;
			const dative = verb !== undefined && DATIVE.test(verb.family);
			const object = rest === "" || verb === undefined || dative ? rest : this.objected(rest, verb);
			return idiom(
				`${stem}, aby ${this.slice(at + 1, at + 2)}${object ? ` ${object}` : ""}`,
				object ? segment.to : at + 2,
			);
		}
		if (bareAt(tokens, at + 1) === "o" || bareAt(tokens, at + 1) === "sie")
			return bareAt(tokens, at + 1) === "o" ? idiom(stem, at + 1) : undefined;
		for (let i = at + 1; i < Math.min(at + 6, segment.to); i++) {
			if (verbFormAt(tokens, i)?.form === "infinitive")
				return idiom(`${stem}, aby ${this.slice(at + 1, i + 1)}`, i + 1);
		}
		if (tokens[at + 1]?.norm === "," || bareAt(tokens, at + 1) === "ze") return idiom(stem, at + 1);
		return undefined;
	}

	/** "nie bój się X" -> X in the imperative. */
	protected hesitating(): Edit | undefined {
		const { one, tokens } = this;
		let at = one.verbAt + 1;
		if (bareAt(tokens, at) === "sie") at++;
		if (/^(?:oporow|obaw)$/.test(bareAt(tokens, at))) at++;
		if (tokens[at]?.norm === ",") at++;
		if (/^(?:by|aby|zeby)$/.test(bareAt(tokens, at))) at++;
		const seen = verbFormAt(tokens, at);
		if (seen?.form !== "infinitive") {
			return undefined;
		}
		const verb = seen.reading?.verb;
		const form: VerbForm =
			one.address === "imperative-plural" || one.address === "imperative-we" ? one.address : "imperative";
		const order = verb === undefined ? "" : formOf(verb, form);
		if (order === "" || verb === undefined)
			return this.edit(
				one.from,
				at + 1,
				`${one.address === "imperative-plural" ? "możecie" : "możesz"} śmiało ${this.slice(at, at + 1)}`,
				"idiom",
			);
		const later = bareAt(tokens, at + 1) === "sie";
		const self = !later && REFLEXIVE.has(verb.infinitive) && needsSelf(verb, tokens, at) ? " się" : "";
		const who = personOf(bareAt(tokens, at + 1))?.served;
		if (
			self === "" &&
			who !== undefined &&
			strip(who.genitive) === bareAt(tokens, at + 1) &&
			ACCUSATIVE.has(verb.family)
		)
			return this.edit(one.from, at + 2, `${order} ${who.accusative}`, "idiom");
		const rest = this.slice(at + 1, this.segment.to);
		const object = self !== "" || later || rest === "" ? undefined : this.objected(rest, verb);
		if (object !== undefined) return this.edit(one.from, this.segment.to, `${order} ${object}`, "idiom");
		return this.edit(one.from, at + 1, `${order}${self}`, "idiom");
	}

	/** "nie może przekraczać N" -> "wynosi do N"; "nie powinno trwać dłużej niż N" -> "trwa najwyżej N". */
	protected bounding(): Edit | undefined {
		const { one, tokens, segment } = this;
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		const at = one.verbAt;
		const verb = one.verb;
		if (nie < 0 || at < nie || verb === undefined) return undefined;
		const many =
			/^(?:moga|powinny|powinni|maja)$/.test(bareAt(tokens, nie + 1)) || bareAt(tokens, nie + 1).endsWith("ja");
		const subject = this.slice(segment.from, nie).replace(
			/^(?:Nikt|nikt|Żaden|żaden|Żadna|żadna|Żadne|żadne)(?= |$)/,
			(word) => EVERY[strip(word.toLowerCase())] ?? word,
		);
		if (verb.family === "przekraczac") {
			if (one.subject?.side === "staff") {
				const phrase = this.phrase();
				return phrase === undefined ? undefined : this.put(phrase, "phrase");
			}
			const lasts =
				/^(?:sprawdz|oczek|czeka|rozmow|przerw|obsl|powit|czas ocz|wizyt|napraw|zabieg|badan|rejestr|wyda|zawiesz|opozn|zwlok|postoj|lekcj|trening|spotkan|prezentac|kurs|seans|polacz|przestoj)/.test(
					strip(subject.toLowerCase()),
				);
			const queue = /^(?:kolejk|grup|zespol|lista)/.test(strip(subject.toLowerCase()));
			const word = queue
				? "liczy"
				: lasts && !/czas/.test(subject.toLowerCase())
					? many
						? "trwają"
						: "trwa"
					: many
						? "wynoszą"
						: "wynosi";
			return this.edit(segment.from, this.end(), `${subject} ${word} do ${this.slice(at + 1, this.end())}`.trim());
		}
		const unanswered = /^bez odpowiedzi (?:dłużej niż|powyżej|ponad) (.+)$/.exec(this.slice(at + 1, this.end()))?.[1];
		const within = unanswered === undefined ? undefined : withinTime(unanswered);
		if (within !== undefined && /^(?:pozostawac|zostawac|lezec|czekac)$/.test(verb.family))
			return this.edit(segment.from, this.end(), `${subject} ${many ? "otrzymują" : "otrzymuje"} odpowiedź ${within}`);
		const than = indexOf(tokens, "niz", at, segment.to);
		const ponad = indexOf(tokens, "ponad", at, segment.to);
		const bound = than >= 0 ? than : ponad;
		if (bound < 0) return undefined;
		const base = verb.perfective && verb.partner !== undefined ? verb.partner : verb;
		const word = base.infinitive === "być" ? (many ? "są" : "jest") : formOf(base, many ? "they" : "he");
		const between = this.slice(at + 1, bound).replace(/\s*(?:dłużej|więcej|dluzej|wiecej)$/, "");
		if (/^(?:kolejk|lista|grup)/i.test(subject) && /(?:dłuższ|większ|liczniejsz)/.test(between))
			return this.edit(segment.from, this.end(), `${subject} liczy najwyżej ${this.slice(bound + 1, this.end())}`);
		if (
			/dłuższ/.test(between) &&
			/(?:zda|stron|słów|słow|linij|znak|wiersz|akapit)/u.test(this.slice(bound + 1, this.end()))
		)
			return this.edit(
				segment.from,
				this.end(),
				`${subject} ${many ? "mają" : "ma"} najwyżej ${this.slice(bound + 1, this.end())}`,
			);
		if (/dłuższ/.test(between))
			return this.edit(
				segment.from,
				this.end(),
				`${subject} ${many ? "trwają" : "trwa"} najwyżej ${this.slice(bound + 1, this.end())}`,
			);
		if (/(?:mniejsz|niższ|krótsz)/.test(between)) {
			const size = this.slice(bound + 1, this.end());
			const lasts =
				/krótsz/.test(between) &&
				/^(?:rozmow|wizyt|przerw|zabieg|lekcj|zaje|spotka|konsult|trening|kurs)/.test(strip(subject.toLowerCase()));
			return this.edit(
				segment.from,
				this.end(),
				`${subject} ${lasts ? (many ? "trwają" : "trwa") : many ? "wynoszą" : "wynosi"} co najmniej ${size.replace(/^(\p{L}+)a(?= |$)/u, "$1ę")}`,
			);
		}
		if (/(?:^| )(?:mniej|krócej|niżej)$/.test(this.slice(at + 1, bound)))
			return this.edit(
				segment.from,
				this.end(),
				`${subject} ${word} co najmniej ${this.slice(bound + 1, this.end())}`.replace(/\s+/g, " ").trim(),
			);
		if (/większ|wyższ/.test(between) && /^(?:w|na|z) /.test(this.slice(bound + 1, this.end())))
			return this.edit(segment.from, this.end(), `${subject} wynosi tyle, ile ${this.slice(bound + 1, this.end())}`);
		if (/większ|wyższ/.test(between))
			return this.edit(
				segment.from,
				this.end(),
				`${subject} ${many ? "wynoszą" : "wynosi"} najwyżej ${this.slice(bound + 1, this.end())}`,
			);
		if (/(?:wyższ|większ|starsz|dalej|głośniej|rzadziej|później)/.test(between)) return undefined;
		return this.edit(
			segment.from,
			this.end(),
			`${subject} ${word} ${between} najwyżej ${this.slice(bound + 1, this.end())}`.replace(/\s+/g, " ").trim(),
		);
	}

	/** A banned manner turned into a good one. */
	protected manner(): Edit | undefined {
		const { one, tokens, segment } = this;
		const earlier = one.segments[one.segment - 1];
		if (bareAt(tokens, one.from) === "nigdy" && earlier !== undefined && isPreposition(bareAt(tokens, one.to - 1)))
			return { start: this.endOf(earlier.to), end: this.endOf(this.mannerEnd()), text: "", kind: "phrase" };
		const words: string[] = [];
		for (let i = one.from; i < segment.to; i++) words.push(bareAt(tokens, i));
		const known = phraseForManner(words);
		if (known === undefined && /^unika/.test(words[0] ?? "")) return undefined;
		if (known === undefined) return undefined;
		const phrase = known;
		let done = render(phrase, "infinitive", this.served());
		const sentence = strip(this.slice(0, tokens.length).toLowerCase());
		if (
			/^wymieniając/.test(done) &&
			!/(?:^| )(?:powiedz|opis|opowi|wyjasn|przedst|omow|podaj|podaw|wymie|pokaz|mow|tlumacz|inform|poinf)/.test(
				sentence,
			)
		)
			return undefined;
		if (/spokojn/.test(done) && /spokojn/.test(sentence))
			done = done
				.replace("spokojnie i życzliwie", "z szacunkiem i życzliwie")
				.replace("spokojnym, cichym głosem", "cichym, życzliwym głosem")
				.replace("spokojnie, do rąk", "ostrożnie, do rąk");
		if (/usmiech/.test(sentence) && /uśmiech/.test(done))
			done = done
				.replace("z uśmiechem i cierpliwością", "z cierpliwością")
				.replace("z uśmiechem i podziękowaniem", "z podziękowaniem");
		if (/rzeczow/.test(sentence))
			done = done
				.replace("uprzejmie i rzeczowo", "uprzejmie")
				.replace("rzeczowo, z propozycją", "z propozycją")
				.replace("rzeczowo i z propozycją", "z propozycją");
		let from = one.from;
		let to = this.mannerEnd();
		const before = bareAt(tokens, from - 1);
		if (from === segment.from && segment.opener === "" && segment.from === 0) return this.edit(from, to, done);
		if (bareAt(tokens, from) === "nigdy" && tokens.some((token) => token.bare === "badz")) {
			const previous = one.segments[one.segment - 1];
			return previous === undefined
				? undefined
				: { start: this.endOf(previous.to), end: this.endOf(to), text: "", kind: "phrase" };
		}
		if (before === "i" || before === "oraz" || before === "ale") {
			from--;
			if (from > 0 && tokens[from - 1]?.norm === ",") from--;
			return {
				start: this.endOf(from),
				end: this.endOf(to),
				text: / i |^(?:podając|dając|patrząc|wymieniając|zwracając|z propozycją)/.test(done)
					? `, ${done}`
					: ` i ${done}`,
				kind: "phrase",
			};
		}
		if (from > segment.from && tokens[to]?.norm === ",") to = Math.max(to, from + 1);
		if (
			before === "," &&
			!/^\p{L}+ąc |^nie /u.test(done) &&
			!/(?:ie|o|mi|końca|raz|rąk)$/.test(tokens[from - 2]?.norm ?? "")
		)
			return { start: this.endOf(from - 1), end: this.endOf(to), text: ` ${done}`, kind: "phrase" };
		return { start: this.startOf(from), end: this.endOf(to), text: done, kind: "phrase" };
	}

	/** The end of a manner phrase: the rest of its segment, and what hangs on it. */
	protected mannerEnd(): number {
		const { segments, segment } = this.one;
		let last = segment;
		for (let next = segment + 1; next < segments.length; next++) {
			const role = segments[next]?.role;
			if (role !== "relative" && role !== "complement") break;
			last = next;
		}
		return segments[last]?.to ?? this.tokens.length;
	}

	/** "Dopilnuj, żeby nie brakowało X" and kin. */
	protected wrapped(): Edit | undefined {
		const { one, tokens, segment } = this;
		const verb = bareAt(tokens, one.verbAt);
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		if (/^brak(?:owalo|lo)$|^zabraklo$/.test(verb) && nie >= 0) {
			const rest = this.slice(one.verbAt + 1, this.end());
			if (rest !== "")
				return this.edit(segment.from, this.end(), `${this.slice(segment.from, nie)} zawsze był zapas ${rest}`);
		}
		if (nie >= 0 && verb === "musial") {
			const act = readVerb(bareAt(tokens, verbAfter(tokens, one.verbAt, segment.to)));
			if (act?.verb.family === "czekac")
				return this.governor((served) => `obsłuż ${served.accusative} o umówionej godzinie`);
			if (act !== undefined && /^(?:opowiadac|powtarzac|tlumaczyc|podawac|mowic)$/.test(act.verb.family))
				return this.governor((served) => `zapisz, co mówi ${served.nominative}, i przekaż notatkę następnej osobie`);
			if (act?.verb.family === "szukac" || act?.verb.family === "pytac")
				return this.governor((served) => `zaprowadź ${served.accusative} na miejsce`);
		}
		const animate = personOf(bareAt(tokens, segment.head + 1)) !== undefined;
		if (nie >= 0 && !animate && /^(?:lezal|stal|wisial|walal|zalegal)(?:a|o|y)?$/.test(verb)) {
			const lies = this.slice(one.verbAt + 1, this.end());
			const thing = verb.endsWith("y")
				? /^\p{L}+(?:ów|ach|ami)$/u.test(lies)
					? undefined
					: lies || undefined
				: this.nominativeAsObject(lies);
			if (thing !== undefined) {
				const place = this.slice(segment.head + 1, nie);
				const verb = /^(?:wczorajsz|stare|czerstw|przeterminowan|nieświeże)/.test(thing) ? "wymieniaj" : "sprzątaj";
				return this.governor(() => `${place} na bieżąco ${verb} ${thing}`.trim());
			}
		}
		const acted = infinitiveOfPast(tokens[one.verbAt]?.norm ?? "");
		if (acted !== undefined && !/^(?:czekal|stal|musial)/.test(verb)) {
			const phrase = phraseForVerb(acted, this.words());
			if (phrase !== undefined) return this.governor((served) => render(phrase, "imperative", served));
		}
		if (/^(?:czekal|stal)/.test(verb)) {
			const phrase = phraseForVerb(verb.startsWith("czek") ? "czekac" : "stac", this.words());
			if (phrase !== undefined) return this.governor((served) => render(phrase, "imperative", served));
		}
		return undefined;
	}

	/** A nominative of a thing that serves as the object as well: "ręczniki po gościu", "szmata" -> "szmatę". */
	private nominativeAsObject(text: string): string | undefined {
		const words = text.split(" ");
		const noun = words[0] ?? "";
		if (
			noun === "" ||
			/(?:nie|o|em|ami)$/.test(noun) ||
			isPreposition(strip(noun)) ||
			personOf(strip(noun))?.served !== undefined
		)
			return undefined;
		if (/[aą]$/.test(noun)) return [noun.replace(/a$/, "ę"), ...words.slice(1)].join(" ");
		return text;
	}

	protected governor(text: (served: Served) => string): Edit {
		let at = this.one.segment;
		while (at > 0 && this.one.segments[at]?.role !== "main") at--;
		return this.edit(this.one.segments[at]?.from ?? 0, this.end(), text(this.served()));
	}
}
