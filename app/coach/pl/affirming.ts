import { accusativeOf } from "./accusative.ts";
import { GENITIVE, NEVER } from "./circumstance-words.ts";
import { Circumstances } from "./circumstances.ts";
import { bareAt, isPreposition } from "./grammar.ts";
import { personOf } from "./people.ts";
import { type Edit, indexOf, strip } from "./rewriting-words.ts";
import { guessedVerb, readSuggested } from "./suggested-verbs.ts";
import { formOf, readVerb } from "./verbs.ts";

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
	weryfikacji: "*zweryfikować dane",
	rękawiczek: "*założyć rękawiczki",
	kasku: "*założyć kask",
	maseczki: "*założyć maseczkę",
	pasów: "*zapiąć pasy",
};

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
	/** "Nie zaczynaj zabiegu bez umycia rąk" -> "Umyj ręce i dopiero wtedy zacznij zabieg"; "bez prośby gościa" -> "na prośbę gościa". */
	protected beforehand(): Edit | undefined {
		const { one, segment } = this;
		if (one.kind !== "negated" || one.subject?.side === "served" || segment.joined !== "") return undefined;
		const act = this.act(this.end());
		const ended = act !== undefined && /^(?:konczyc|przerywac|zostawiac|pozostawiac|dawac)$/.test(act.verb.family);
		if (act === undefined || (NEVER.has(act.verb.family) && !ended) || formOf(act.verb, "imperative") === "")
			return undefined;
		const match =
			/^(?:(.*) )?bez (?:uprzedniego |wcześniejszego |wcześniejszej |uprzedniej )?(\p{L}+)((?: [\p{L}-]+)*)$/u.exec(
				act.content,
			);
		if (match === null || match[2] === undefined || DOCUMENTS.test(match[2])) return undefined;
		const { content, noun, rest } = parts(match);
		if (content.endsWith(",")) return undefined;
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
		let first = FIRST_DONE[noun];
		if (/^(?:konsultacji|uzgodnienia|porozumienia|ustalenia)$/.test(noun) && / (?:z|ze) /.test(rest))
			first = `*uzgodnić to${rest}`;
		else if (first !== undefined && rest !== "") return undefined;
		if (first === undefined) {
			if (
				/^(?:potwierdzenia|zatwierdzenia|zaakceptowania|podpisania)$/.test(noun) &&
				personOf(strip(rest.trim())) !== undefined
			)
				return undefined;
			const reading = readVerb(strip(noun)) ?? readSuggested(noun) ?? readSuggested(strip(noun)) ?? guessedVerb(noun);
			if (reading?.form !== "gerund" || !/[nc]ia$/.test(noun) || / (?:i|oraz|lub|ani) /.test(rest)) return undefined;
			const done = reading.verb.perfective ? reading.verb : (reading.verb.partner ?? reading.verb);
			if (rest === "" && object !== "" && !isPreposition(strip(object.split(" ")[0] ?? "")))
				return this.said(
					`*${done.infinitive} ${object} i dopiero wtedy *${verb.infinitive}${self}`,
					segment.from,
					this.end(),
				);
			const reflexive = rest.startsWith(" się");
			const thing = reflexive ? rest.slice(4).trim() : rest.trim();
			const needed =
				thing === ""
					? ""
					: PRONOUNS[thing.split(" ")[0] ?? ""] !== undefined
						? thing.replace(/^\S+/, (word) => PRONOUNS[word] ?? word)
						: reflexive || /^\p{L}+ego$/u.test(thing)
							? thing
							: (this.servedAccusative(thing) ?? this.objected(thing, done));
			if (needed === undefined || (needed === "" && !reflexive && !/^(?:przeczyta|zapuka|pukan)/.test(noun)))
				return undefined;
			first = `*${done.infinitive}${reflexive ? " się" : ""} ${needed}`.trim();
		}
		return this.said(`${first} i dopiero wtedy *${verb.infinitive}${self} ${object}`, segment.from, this.end());
	}

	/** "Nie obiecuj terminów, których nie możesz dotrzymać" -> "Obiecuj terminy, których możesz dotrzymać". */
	protected affirmed(): Edit | undefined {
		const { one, segment, tokens } = this;
		const next = one.segments[one.segment + 1];
		if (one.kind !== "negated" || one.subject?.side === "served" || segment.joined !== "" || next?.role !== "relative")
			return undefined;
		const act = this.act(segment.to);
		if (act === undefined || act.content === "" || formOf(act.verb, "imperative") === "") return undefined;
		if (NEVER.has(act.verb.family) && !/^(?:uzywac|korzystac)$/.test(act.verb.family)) return undefined;
		const opener = tokens[next.head]?.norm ?? "";
		const nie = indexOf(tokens, "nie", next.head + 1, next.to);
		if (nie !== next.head + 1 || nie + 1 >= next.to || indexOf(tokens, "nie", nie + 1, next.to) >= 0) return undefined;
		const own = this.slice(nie + 2, next.to);
		let pronoun: string | undefined;
		let claim = this.slice(nie + 1, next.to);
		if (
			/^(?:których|którego|której)$/.test(opener) &&
			bareAt(tokens, nie + 1) === "ma" &&
			/^(?:w|na|u|przy|pod) /.test(own)
		) {
			pronoun = opener === "których" ? "które" : opener === "której" ? "która" : "który";
			claim = `${opener === "których" ? "są" : "jest"} ${own}`;
		} else if (/^(?:które|która|który|którzy)$/.test(opener)) {
			pronoun = opener;
			const being = /^(?:jest|są|został|zostały|została|zostało|był|były|była|było)$/.test(tokens[nie + 1]?.norm ?? "");
			if (own !== "" && !being && !isPreposition(strip(own.split(" ")[0] ?? ""))) {
				const affirmed = /(?:owi|om|em|ą|ami|ie)$/.test(own) ? undefined : accusativeOf(own);
				if (affirmed === undefined) return undefined;
				claim = `${this.slice(nie + 1, nie + 2)} ${affirmed}`;
			}
		} else if (/^(?:których|której)$/.test(opener)) {
			const last = /^(?:mo[gż]|chc|potrafi|umie)/.test(tokens[nie + 1]?.norm ?? "") ? nie + 3 : nie + 2;
			if (last === next.to) {
				const genitive = GENITIVE_CLAIM.test(bareAt(tokens, last - 1));
				pronoun = genitive ? opener : opener === "których" ? "które" : "którą";
			}
		}
		let object = this.objected(act.content, act.verb);
		if (/^(?:którego|których|której)$/.test(opener) && pronoun === undefined && object !== undefined) {
			const doer = own.split(" ");
			if (doer.length > 2 || personOf(strip(doer[0]?.toLowerCase() ?? ""))?.subject !== true) return undefined;
			if (GENITIVE_CLAIM.test(bareAt(tokens, nie + 1))) pronoun = opener;
			else if (opener !== "którego") pronoun = opener === "których" ? "które" : "którą";
			else pronoun = /[eo]$/.test(object) ? "które" : "który";
		}
		if (/^któr(?:e|ych)$/.test(opener) && !GENITIVE.has(act.verb.family)) object = object?.replace(/ję(?= |$)/g, "je");
		if (pronoun === undefined || object === undefined || (/^któr(?:e|ych)$/.test(opener) && /[ęą](?: |$)/.test(object)))
			return undefined;
		const self = this.selfed() ? " się" : "";
		return this.said(`*${act.verb.infinitive}${self} ${object}, ${pronoun} ${claim}`, segment.from, next.to);
	}

	/** "klienta" as the object of informing; undefined when the words name nobody who is served. */
	private servedAccusative(words: string): string | undefined {
		const served = personOf(strip(words.toLowerCase()))?.served;
		return served?.genitive === words ? served.accusative : undefined;
	}
}
