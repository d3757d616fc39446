import { bareAt, isPreposition } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { formOf, readVerb, type Verb } from "../../words/verbs.ts";
import { instrumentalOf, servedBy } from "../pairs/phrases.ts";
import { splitContent } from "../reading/act-parts.ts";
import { accusativeOf } from "../words/accusative.ts";
import { GENITIVE, NEVER } from "../words/circumstance-words.ts";
import { type Edit, indexOf, strip } from "../words/rewriting-words.ts";
import { guessedVerb, readSuggested } from "../words/suggested-verbs.ts";
import { Circumstances } from "./circumstances.ts";

/** What is done first where an act is forbidden without it. */
const FIRST_DONE: Readonly<Record<string, string>> = {
	pukania: "*zapukać",
	zapukania: "*zapukać",
	zapowiedzi: "*uprzedzić {acc}",
	uprzedzenia: "*uprzedzić {acc}",
	ostrzeżenia: "*uprzedzić {acc}",
	pytania: "*zapytać {acc} o zgodę",
	zapytania: "*zapytać {acc} o zgodę",
	powitania: "*przywitać {acc}",
	przywitania: "*przywitać {acc}",
	pożegnania: "*pożegnać {acc}",
	podziękowania: "*podziękować {dat}",
	wyjaśnienia: "*wyjaśnić {dat} powód",
	przeprosin: "*przeprosić {acc}",
	poinformowania: "*poinformować {acc}",
	powiadomienia: "*powiadomić {acc}",
	zawiadomienia: "*zawiadomić {acc}",
	weryfikacji: "*zweryfikować dane",
	pasów: "*zapiąć pasy",
};

type Then = (first: string, what: string) => Edit;

/** What is put on, in the genitive. */
const WORN =
	/^(?:rękawic(?:zek)?|kasku|maseczki|maski|czepka|fartucha|okularów|kamizel(?:ki|ek)|kombinezonu|ochraniaczy|identyfikatora|obuwia|nakrycia|plakietki|przyłbicy|szelek|uprzęży|nauszników|gogli)$/;

/** What is added to a thing, in the genitive: the thing is right with it. */
const ATTACHED =
	/^(?:ceny|etykiety|metki|tematu|numeru|daty|adresu|tytułu|nagłówka|uzasadnienia|instrukcji|opisu|przerw|pokrywki|paragonu|kosztorysu|legendy|załącznika|stopki|odstępu)$/;

/** Acts that are an hour of the day rather than something done first. */
const AT_ITS_TIME =
	/^(?:zakończeni|zamknięci|rozpoczęci|otwarci|wejści|wyjści|przyjści|przybyci|nadejści|odwołani|ogłoszeni)(?:a|em)$/;

/** Acts that are bad in themselves but right at their time. */
const ENDED = /^(?:konczyc|przerywac|zostawiac|pozostawiac|dawac|zamykac|podnosic)$/;

const LEFT = /^(?:zostawiac|pozostawiac)$/;

const PRONOUN: Readonly<Record<"he" | "she" | "it" | "they", string>> = { he: "go", she: "ją", it: "je", they: "ich" };

/** Verbs whose object is a genitive even where nothing is negated. */
const GENITIVE_CLAIM = /^(?:dotrzym|potrzeb|uzyw|slucha|dotyk|pilnu|wymaga|uzyj|dokon|udziel)/;

/** Pronouns in the genitive and in the accusative. */
const PRONOUNS: Readonly<Record<string, string>> = { jej: "ją", go: "go", jego: "go", ich: "je" };

/** Nouns on -nia that are papers and permissions, no acts. */
const DOCUMENTS =
	/^(?:zlecenia|polecenia|zezwolenia|pozwolenia|upoważnienia|zaświadczenia|skierowania|pokwitowania|zamówienia|zgłoszenia|ubezpieczenia|uprawnienia|doświadczenia|wezwania|zaproszenia|znaczenia|ograniczenia|śniadania)$/;

/** What stands before „bez”, the noun after it, and what belongs to that noun; "słowa powitania" counts as "powitania". */
function parts(match: RegExpExecArray): { content: string; noun: string; rest: string } {
	const [, content = "", noun = "", rest = ""] = match;
	const word = /^ (\p{L}+)$/u.exec(rest)?.[1];
	return noun === "słowa" && word !== undefined ? { content, noun: word, rest: "" } : { content, noun, rest };
}

/** Rewritings that do first what a ban wants done, or affirm what it says of its object. */
export class Affirming extends Circumstances {
	/**
	 * "Nie zaczynaj zabiegu bez umycia rąk", "przed umyciem rąk" -> "Umyj ręce i dopiero wtedy zacznij zabieg";
	 * "bez prośby gościa" -> "na prośbę gościa".
	 */
	protected beforehand(): Edit | undefined {
		const { one, segment } = this;
		if (one.kind !== "negated" || one.subject?.side === "served" || segment.joined !== "") return undefined;
		const act = this.act(this.end());
		if (act === undefined || formOf(act.verb, "imperative") === "") return undefined;
		if (NEVER.has(act.verb.family) && !ENDED.test(act.verb.family)) return undefined;
		const match =
			/^(?:(.*) )?(?:bez (?:uprzedniego |wcześniejszego |wcześniejszej |uprzedniej )?|przed (?=\p{L}+[nc]iem(?: |$)))(\p{L}+)((?: [\p{L}-]+)*)$/u.exec(
				act.content,
			);
		if (match === null || match[2] === undefined || DOCUMENTS.test(match[2]) || AT_ITS_TIME.test(match[2]))
			return undefined;
		const { content, noun, rest } = parts(match);
		if (content.endsWith(",") || /^nik(?:ogo|omu)/.test(content)) return undefined;
		const object = content === "" ? "" : this.objected(content, act.verb);
		if (object === undefined) return undefined;
		const self = this.selfed() ? " się" : "";
		if (noun === "prośby")
			return this.said(
				`*${this.onceVerb(act.verb).infinitive}${self} ${object} na prośbę${rest}`,
				segment.from,
				this.end(),
			);
		const verb = this.onceVerb(act.verb);
		const parted = LEFT.test(act.verb.family) && object === this.served().accusative;
		const then: Then = (first, what) =>
			parted
				? this.said(`${first} i dopiero wtedy *odejść`, segment.from, this.end())
				: this.said(`${first} i dopiero wtedy *${verb.infinitive}${self} ${what}`, segment.from, this.end());
		if (/ (?:lub|albo|ani|oraz) /.test(rest)) return undefined;
		const whom = this.served();
		if (
			LEFT.test(act.verb.family) &&
			object.startsWith(`${whom.accusative} `) &&
			FIRST_DONE[noun]?.includes("{acc}") === true &&
			rest === ""
		)
			return this.said(`${FIRST_DONE[noun]}${object.slice(whom.accusative.length)}`, segment.from, this.end());
		if (WORN.test(noun)) return this.dressed(act, noun + rest, then);
		if (ATTACHED.test(noun) && / (?:lub|albo|i|ani|oraz) /.test(rest)) return undefined;
		if (ATTACHED.test(noun)) {
			const added = `${noun}${rest}`
				.split(" ")
				.map((word, at) => (at === 0 || (at === 1 && /(?:ego|ej|ych|ich)$/.test(word)) ? instrumentalOf(word) : word));
			return added.includes(undefined)
				? undefined
				: this.said(`*${act.verb.infinitive}${self} ${object} z ${added.join(" ")}`, segment.from, this.end());
		}
		const known =
			rest !== "" && /^(?:wyjaśnienia|przeprosin)$/.test(noun) ? undefined : FIRST_DONE[noun.replace(/niem$/, "nia")];
		if (/^(?:konsultacji|uzgodnienia|porozumienia|ustalenia)$/.test(noun) && / (?:z|ze) /.test(rest)) {
			const [, agreed = "", whom = ""] = /^ (.+?)( (?:z|ze) .+)$/u.exec(rest) ?? [];
			const thing = agreed === "" ? "to" : accusativeOf(agreed);
			if (thing === undefined) return undefined;
			return /^(?:pozostawiac|zostawiac|wchodzic|zmieniac)$/.test(act.verb.family)
				? undefined
				: then(`*uzgodnić ${thing}${agreed === "" ? rest : whom}`, object);
		}
		const talked = { rozmowy: "*porozmawiać", telefonu: "*zadzwonić", spotkania: "*spotkać się" }[noun];
		if (talked !== undefined && new RegExp(`^ (?:${noun === "telefonu" ? "do" : "ze?"}) \\p{L}`, "u").test(rest))
			return /^(?:zostawac|pozostawac|byc)$/.test(act.verb.family)
				? this.said(`${talked}${rest}`, segment.from, this.end())
				: then(`${talked}${rest}`, object);
		if (known !== undefined) return this.informing(known, rest, object, then);
		const first = this.doneFirst(noun, rest, object);
		if (first === undefined) return undefined;
		return LEFT.test(act.verb.family) && first.left === ""
			? this.said(`${first.act} przed odejściem`, segment.from, this.end())
			: then(first.act, first.left);
	}

	/** "bez kasku" -> "Załóż kask i dopiero wtedy …"; those let in put it on themselves. */
	private dressed(act: { verb: Verb; content: string }, worn: string, then: Then): Edit | undefined {
		const thing = accusativeOf(worn);
		const before = act.content.replace(/ ?bez .*$/, "");
		const object = before === "" ? "" : this.objected(before, act.verb);
		if (thing === undefined || object === undefined) return undefined;
		return /^(?:wpuszczac|wprowadzac|zapraszac|dopuszczac|obslugiwac)$/.test(act.verb.family)
			? this.said(`*${act.verb.infinitive} ${object} po założeniu ${worn}`, this.segment.from, this.end())
			: then(`*założyć ${thing}`, object);
	}

	/** An act that tells, greets or asks, and whom: "bez uprzedzenia domowników", "bez podziękowania". */
	private informing(known: string, rest: string, object: string, then: Then): Edit | undefined {
		const served = this.served();
		const own = object !== "" && object === served.accusative;
		// Nobody who is served is named: whose leave it is, the rule leaves open.
		const open = known.endsWith("o zgodę") && !this.tokens.some((token) => servedBy(token.bare) !== undefined);
		if (rest === "" && open) return then(known.replace(" {acc}", ""), object);
		if (rest === "") return own ? then(known, PRONOUN[served.plural ? "they" : served.gender]) : then(known, object);
		const asked = / o (\p{L}.*)$/u.exec(rest)?.[1];
		if (asked !== undefined && known.endsWith("o zgodę")) return then(`*zapytać {acc} o ${asked}`, object);
		const whom = rest.trim();
		if (!known.includes("{acc}") || / /.test(whom)) return undefined;
		const person = this.servedAccusative(whom) ?? (/ów$/.test(whom) ? whom : accusativeOf(whom));
		return person === undefined ? undefined : then(known.replace("{acc}", person), object);
	}

	/** What a gerund asks to be done first, and what is left of the object for the second act. */
	private doneFirst(noun: string, rest: string, object: string): { act: string; left: string } | undefined {
		const person = personOf(strip(rest.trim()));
		if (/^(?:okaza|przedstawie|przedłoże|pokwitowa)ni(?:a|em)$/.test(noun)) return undefined;
		if (
			/^(?:potwierdze|zatwierdze|zaakceptowa|podpisa)ni(?:a|em)$/.test(noun) &&
			(person !== undefined || / przez /.test(rest))
		)
			return undefined;
		const reading = readVerb(strip(noun)) ?? readSuggested(noun) ?? readSuggested(strip(noun)) ?? guessedVerb(noun);
		if (reading?.form !== "gerund" || !/[nc]i(?:a|em)$/.test(noun) || / (?:lub|ani) /.test(rest)) return undefined;
		const done = reading.verb.perfective ? reading.verb : (reading.verb.partner ?? reading.verb);
		const reflexive = rest.startsWith(" się");
		const thing = reflexive ? rest.slice(4).trim() : rest.trim();
		const [opening = ""] = thing.split(" ");
		const bare = object !== "" && !isPreposition(strip(object.split(" ")[0] ?? ""));
		const named = personOf(strip(object.split(" ")[0] ?? ""))?.served;
		const pronoun =
			named === undefined
				? /[ąę]$/.test(object)
					? "ją"
					: /[eo]$/.test(object)
						? "je"
						: "go"
				: PRONOUN[named.plural ? "they" : named.gender];
		const owned = /^(?:jego|jej|ich) (\p{L}+(?: .*)?)$/u.exec(thing)?.[1];
		const given = /^(?:wydawac|oddawac|przekazywac|wreczac|pokazywac|podawac|doreczac)$/.test(reading.verb.family);
		const own = owned === undefined || given ? undefined : accusativeOf(owned);
		if (own !== undefined) return { act: `*${done.infinitive} ${opening} ${own}`, left: object };
		const whom = / (?:wobec|dla|do|u|od|na|z) (\p{L}+)/u.exec(object)?.[1];
		if (PRONOUNS[opening] !== undefined && whom !== undefined && personOf(strip(whom)) !== undefined)
			return { act: `*${done.infinitive} ${GENITIVE.has(done.family) ? "{gen}" : "{acc}"}`, left: object };
		if (PRONOUNS[opening] !== undefined && bare) {
			const [held = "", ...as] = object.split(" jako ");
			return {
				act: `*${done.infinitive} ${held}${thing.slice(opening.length)}`,
				left: [opening === "ich" ? "je" : pronoun, ...as].join(" jako "),
			};
		}
		if (thing === "" && !reflexive && bare) {
			if (noun.startsWith("zatrzyma")) return undefined;
			const words = object.split(" ");
			const cut = words.findIndex((word) => isPreposition(strip(word)));
			return cut > 0
				? {
						act: `*${done.infinitive} ${words.slice(0, cut).join(" ")}`,
						left: `${pronoun} ${words.slice(cut).join(" ")}`,
					}
				: { act: `*${done.infinitive} ${object}`, left: "" };
		}
		if (/^\p{L}+(?:ą|ami|em)$/u.test(opening) && bare)
			return { act: `*${done.infinitive} ${object} ${thing}`, left: "" };
		if (isPreposition(strip(opening)) && !reflexive) return undefined;
		const joined = /^(.+?) (?:i|oraz) (\p{L}+[nc]ia) (\p{L}.*)$/u.exec(thing);
		const second = joined === null ? undefined : (readVerb(strip(joined[2] ?? "")) ?? readSuggested(joined[2] ?? ""));
		if (joined !== null && second?.form === "gerund") {
			const also = second.verb.perfective ? second.verb : (second.verb.partner ?? second.verb);
			const one = this.objected(joined[1] ?? "", done);
			const two = this.objected(joined[3] ?? "", also);
			if (one === undefined || two === undefined) return undefined;
			return { act: `*${done.infinitive} ${one}, *${also.infinitive} ${two}`, left: object };
		}
		const needed =
			thing === ""
				? ""
				: PRONOUNS[opening] !== undefined
					? thing.replace(/^\S+/, (word) => PRONOUNS[word] ?? word)
					: reflexive || /^\p{L}+ego$/u.test(thing)
						? thing
						: (this.servedAccusative(thing) ?? this.objected(thing, done));
		if (needed === undefined || (needed === "" && !reflexive && !/^(?:przeczyta|zapuka|pukan)/.test(noun)))
			return undefined;
		return { act: `*${done.infinitive}${reflexive ? " się" : ""} ${needed}`.trim(), left: object };
	}

	/** "Nie obiecuj terminów, których nie możesz dotrzymać" -> "Obiecuj tylko terminy, których możesz dotrzymać". */
	protected affirmed(): Edit | undefined {
		const { one, segment } = this;
		const next = one.segments[one.segment + 1];
		if (one.kind !== "negated" || one.subject?.side === "served" || segment.joined !== "" || next?.role !== "relative")
			return undefined;
		const act = this.act(segment.to);
		if (act === undefined || act.content === "" || formOf(act.verb, "imperative") === "") return undefined;
		if (NEVER.has(act.verb.family) && !/^(?:uzywac|korzystac|dawac|pokazywac)$/.test(act.verb.family)) return undefined;
		const { object: thing } = splitContent(act.content, true);
		const plural = /^któr(?:e|ych|ym|ymi|zy)$/.test(this.relativeOf(next));
		let object = this.objected(act.content, act.verb);
		if (object === undefined) return undefined;
		if (plural && !GENITIVE.has(act.verb.family))
			object = object
				.replace(/ję(?= |$)/g, "je")
				.replace(/(?<=\p{L})ość(?= |$)/u, (end) => (/ości(?: |$)/.test(thing) ? "ości" : end));
		const claim = this.claimOf(next, object, plural);
		if (claim === undefined || (plural && /[ęą](?: |$)/.test(object.split(" ")[0] ?? ""))) return undefined;
		const self = this.selfed() ? " się" : "";
		const { phrases, receiver } = splitContent(act.content, true);
		const before = phrases[0] === undefined ? "" : `${phrases[0].prep} ${phrases[0].words} `;
		const last = phrases[phrases.length - 1];
		const end = last === undefined ? "" : `${last.prep} ${last.words}`.trim();
		const whom = /^(.+) (\p{L}+(?:om|owi))$/u.exec(object);
		const told =
			whom !== null && personOf(strip(whom[2] ?? ""))?.served !== undefined
				? `${whom[1]} tylko ${whom[2]}`
				: receiver !== "" && object.startsWith(`${receiver} `)
					? `${receiver} tylko ${object.slice(receiver.length + 1)}`
					: before !== "" && thing !== "" && object.startsWith(before)
						? `${before}tylko ${object.slice(before.length)}`
						: thing !== "" && end !== "" && object.endsWith(end)
							? `${object.slice(0, -end.length)}tylko ${end}`
							: `tylko ${object}`.replace(/^tylko (mu|im|mi|nam) /, "$1 tylko ");
		const { to, more } = this.claimedToo(next.to);
		return to < 0 ? undefined : this.said(`*${act.verb.infinitive}${self} ${told}, ${claim}${more}`, segment.from, to);
	}

	/** "lub nie rozumie" behind a clause that is affirmed: "i rozumie"; `to` is -1 where more is said there. */
	private claimedToo(to: number): { to: number; more: string } {
		const { tokens } = this;
		if (!/^(?:lub|ani|albo|i|oraz)$/.test(bareAt(tokens, to)) || bareAt(tokens, to + 1) !== "nie")
			return { to, more: "" };
		return this.closing() === to + 3 ? { to: to + 3, more: ` i ${this.slice(to + 2, to + 3)}` } : { to: -1, more: "" };
	}

	/** The relative pronoun that opens a clause, behind its preposition. */
	private relativeOf(clause: Segment): string {
		const { tokens } = this;
		const first = tokens[clause.head]?.norm ?? "";
		return first.startsWith("któr") ? first : (tokens[clause.head + 1]?.norm ?? "");
	}

	/** A relative clause without its negation, the cases put right: "których klient nie zna" -> "które klient zna". */
	private claimOf(clause: Segment, object: string, plural: boolean): string | undefined {
		const { tokens } = this;
		const opener = this.relativeOf(clause);
		if (!opener.startsWith("któr")) return undefined;
		const led = !(tokens[clause.head]?.norm ?? "").startsWith("któr");
		const from = clause.head + (led ? 2 : 1);
		const nie = indexOf(tokens, "nie", from, clause.to);
		if (nie < from || nie + 1 >= clause.to || indexOf(tokens, "nie", nie + 1, clause.to) >= 0) return undefined;
		const doer = this.slice(from, nie);
		const verb = bareAt(tokens, nie + 1);
		const own = this.slice(nie + 2, clause.to);
		const said = `${doer} ${this.slice(nie + 1, nie + 2)}`.trim();
		const being = /^(?:jest|sa|jestes|jestesmy|zostal|zostaly|zostala|zostalo|byl|byly|byla|bylo|zosta|bedzi|bed)/.test(
			verb,
		);
		if (!led && /^(?:których|którego|której)$/.test(opener)) {
			if (verb === "ma" && /^(?:w|na|u|przy|pod) /.test(own))
				return `${opener === "których" ? "które są" : opener === "której" ? "która jest" : "który jest"} ${own}`;
			const genitive =
				GENITIVE_CLAIM.test(own.split(" ")[0] ?? "") || GENITIVE_CLAIM.test(verb) || /pewien|pewna|pewni/.test(own);
			const accusative = plural
				? "które"
				: opener === "której"
					? "którą"
					: /[eo]$/.test(object.split(" ")[0] ?? "")
						? "które"
						: "który";
			return `${genitive ? opener : accusative} ${said} ${own}`.trim();
		}
		const opening = `${led ? `${tokens[clause.head]?.norm ?? ""} ` : ""}${opener}`;
		const kept =
			own === "" ||
			being ||
			isPreposition(strip(own.split(" ")[0] ?? "")) ||
			/^(?:się|już|jeszcze|sam|sama)(?: |$)/.test(own) ||
			/(?:owi|om|em|ą|ami|ć)$/.test(own.split(" ")[0] ?? "");
		const rest = kept ? own : GENITIVE_CLAIM.test(verb) ? own : accusativeOf(own);
		return rest === undefined ? undefined : `${opening} ${said} ${rest}`.trim();
	}

	/** "klienta" as the object of informing; undefined when the words name nobody who is served. */
	private servedAccusative(words: string): string | undefined {
		const served = personOf(strip(words.toLowerCase()))?.served;
		return served?.genitive === words ? served.accusative : undefined;
	}
}
