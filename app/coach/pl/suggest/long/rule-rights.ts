import { isPreposition } from "../../words/grammar.ts";
import { rightWith } from "../constructions/construct-restriction.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { strip } from "../words/rewriting-words.ts";

/** What happens of itself: an exception for it is a case. */
const EVENT =
	/^(?:(?:nagł|poważn|bezpośredn)\p{L}+ )?(?:awari|pożar|wypad|zagroż|ewakuac|niebezpiecz|konieczn|potrzeb|kradzież|usterk|zachorowa|zasłab|omdle|kolizj|akcji ratun|wezwania)/u;

/** Verbs whose complement stays as it is where nothing is negated. */
const PLAIN =
	/^(?:zachodz|istniej|występuj|zosta|jest|są|był|będ|upływ|upłyn|mija|mini|dotycz|wymaga|uży|udziel|udziela|dokon|potrzeb|przekracz[ay]$)/;

/** A clause with its one negation taken away: "gość nie wyraził na to zgody" -> "gość wyraził na to zgodę"; undefined where it is not to be known. */
export function affirmed(clause: string): string | undefined {
	const turned = /^(.*?), a (.* nie .+)$/u.exec(clause);
	if (turned !== null) {
		const one = affirmed(turned[1] ?? "");
		const other = affirmed(turned[2] ?? "");
		return one === undefined || other === undefined ? undefined : `${one}, a ${other}`;
	}
	if ((clause.match(/(?<!\p{L})nie(?!\p{L})/gu)?.length ?? 0) > 1 && !/ (?:i|oraz|ani|lub|albo) nie /.test(clause))
		return undefined;
	const lacking = /^(.*?)(?:^| )nie (ma|było|będzie) (.+)$/u.exec(clause);
	const owner =
		lacking?.[2] === "ma" && lacking[1] !== "" && !isPreposition(strip((lacking[1] ?? "").split(" ")[0] ?? ""));
	if (owner && lacking !== null) {
		const [, more = ""] = /^[^,]*(, .*)$/u.exec(lacking[3] ?? "") ?? [];
		const had = accusativeOf((lacking[3] ?? "").replace(more, ""));
		return had === undefined || / nie /.test(` ${lacking[3]} `) ? undefined : `${lacking[1]} ma ${had}${more}`;
	}
	if (lacking !== null) {
		const there = nominativeOf(lacking[3] ?? "");
		const verb = { ma: "", było: "był", będzie: "" }[lacking[2] ?? ""];
		return there === undefined || verb !== "" ? undefined : `${lacking[1]} ${there}`.trim();
	}
	const parts = clause.split(/ (?:i|oraz|ani|lub|albo) (?=nie )/);
	const [own = "", ...rest] = parts;
	const first = affirmedOne(own);
	const others = rest.map(affirmedOne);
	return first === undefined || others.includes(undefined) ? undefined : [first, ...others].join(" i ");
}

/** A clause of its own before the one that is negated: it is not to be turned with it. */
const STATED = /(?<!\p{L})(?:jest|są|został\p{L}*|ma|mają|będzie|był\p{L}*|może|mogą) .*(?:,| i| oraz| lub| albo) /u;

/** A pronoun of things that the negation had put into the genitive: "nie wpisał ich do karty". */
const OF_THEM = /^ich( (?:do|na|w|z|u|przy) .+)?$/;
const TELLING = /^(?:inform|poinform|powiad|zawiad|uprzed|popros|prosi|zapros|przeszkol|pouczy)/;

function affirmedOne(clause: string): string | undefined {
	const [all, before = "", verb = "", after = ""] = /^(.*?)(?:^| |(?<=^))nie (\p{L}+)(.*)$/u.exec(clause) ?? [];
	if (all === undefined || / nie /.test(` ${after} `) || / nie /.test(` ${before} `)) return undefined;
	if (STATED.test(before)) return undefined;
	const told = after.trim();
	const open = /^(się(?: |$)|mu |im |jej |go |tego |o to |na to |one |oni |ono |ona |on )/u.exec(told)?.[0] ?? "";
	const rest = told.slice(open.length).replace(OF_THEM, TELLING.test(verb) ? "ich$1" : "je$1");
	const given = rest === "" || PLAIN.test(verb) || /^(?:je|ich)(?: |$)/.test(rest) ? rest : complement(rest);
	return given === undefined ? undefined : `${before} ${verb} ${open}${given}`.replace(/\s+/g, " ").trim();
}

/** What a negation has put into the genitive, in the accusative; other complements as they stand. */
function complement(rest: string): string | undefined {
	const [, adverb = "", thing = ""] =
		/^(wcześniej|dokładnie|jeszcze|wyraźnie|osobiście|pisemnie|samodzielnie|dotąd) (.+)$/u.exec(rest) ?? [];
	if (adverb !== "") {
		const told = complement(thing);
		return told === undefined ? undefined : `${adverb} ${told}`;
	}
	const [first = ""] = rest.split(" ");
	if (isPreposition(strip(first)) || /^(?:spod|podczas|co|że|o|jeszcze|już|więcej|jako)$/.test(first)) return rest;
	if (
		/(?:owi|om|em|ami|ymi|imi|ie|nie|ąc|ony|ona|one|eni|ani|any|ana|ane|ty|ta|te|ci|[aeyi]ć)$/.test(first) &&
		!/(?:ani|eni|ci)a$/.test(first)
	)
		return rest;
	return accusativeOf(rest);
}

/** What makes the acts of a ban right, from what closes it: "chyba że C" -> "tylko wtedy, gdy C"; undefined where it names nothing that does. */
export function rightOf(tail: string): string | undefined {
	const unless = /^, chyba że (.+)$/u.exec(tail)?.[1];
	if (unless !== undefined)
		return /^(?:za|na|w|po) (?:\p{L}+ ){0,2}\p{L}+$/u.test(unless) ? `tylko ${unless}` : `tylko wtedy, gdy ${unless}`;
	const clause = /^, (o ile|jeżeli|jeśli|gdy|kiedy|dopóki|póki|zanim|nim) (.+)$/u.exec(tail);
	if (clause !== null) {
		const [, opener = "", said = ""] = clause;
		const until = /^(?:dopóki|póki|zanim|nim)$/.test(opener);
		if (/^(?:zanim|nim)$/.test(opener) && !/(?<!\p{L})nie(?!\p{L})/u.test(said)) return `dopiero wtedy, gdy ${said}`;
		const told = affirmed(said);
		return told === undefined ? undefined : `${until ? "dopiero" : "tylko"} wtedy, gdy ${told}`;
	}
	const noun = /^, (?:z wyjątkiem|oprócz|z wyłączeniem) (.+)$/u.exec(tail)?.[1];
	if (noun === undefined) return undefined;
	const when = /^(?:sytuacji|przypadków|przypadku),? (?:gdy|kiedy|w któr(?:ych|ej|ym)) (.+)$/u.exec(noun)?.[1];
	if (when !== undefined) return `tylko wtedy, gdy ${when}`;
	const cases = /^(sytuacji|przypadków|przypadku) (.+)$/u.exec(noun);
	if (cases !== null) {
		const many = /(?:ych|ich)$/.test(cases[2]?.split(" ")[0] ?? "") || cases[1] === "przypadków";
		const where = cases[1] === "sytuacji" ? (many ? "sytuacjach" : "sytuacji") : many ? "przypadkach" : "przypadku";
		return `tylko w ${where} ${cases[2]}`;
	}
	const state = /^stan(u|ów) (\p{L}+)(ego|ych)((?: .+)?)$/u.exec(noun);
	if (state !== null) return `tylko w stan${state[1] === "u" ? `ie ${state[2]}ym` : `ach ${state[2]}ych`}${state[4]}`;
	const pause = /^(przerw(?:y)?|czasu|godzin|okresu)((?: .+)?)$/u.exec(noun);
	if (pause !== null)
		return `tylko w ${{ przerw: "przerwach", przerwy: "przerwie", czasu: "czasie", godzin: "godzinach", okresu: "okresie" }[pause[1] ?? ""]}${pause[2]}`;
	return EVENT.test(noun) ? `tylko w razie ${noun}` : undefined;
}

/** Leave and what is done, both lacking: "akceptacji dyspozytora i potwierdzenia w systemie". */
function bothRight(needed: string): string | undefined {
	const [, one = "", joint = "", other = "", rest = ""] =
		/^(.+?) (i|oraz|lub|ani|albo) (\p{L}+[nc]i)a((?: .*)?)$/u.exec(needed) ?? [];
	const first = one === "" ? undefined : rightWith(one);
	return first?.startsWith("dopiero po ") === true
		? `${first} ${joint === "ani" ? "i" : joint} ${other}u${rest}`
		: undefined;
}

/** The same of what is said of an act itself: "bez zgody kierownika", "przed uzyskaniem zgody". */
export function ownRight(content: string): { content: string; right: string } | undefined {
	const [, watched = "", thing = ""] = /^bez (nadzoru|opieki|dozoru) (\p{L}.+)$/u.exec(content) ?? [];
	if (watched !== "")
		return { content: thing, right: watched === "opieki" ? "tylko pod opieką" : "tylko pod nadzorem" };
	const without = /^(.*?)(?:^| )bez (\p{L}.*)$/u.exec(content);
	if (/ (?:ani|lub|i|oraz)$/.test(without?.[1] ?? "")) return undefined;
	if (without !== null) {
		const needed = (without[2] ?? "").replace(/^żadn(?:ego|ej|ych) /, "");
		const right = rightWith(needed) ?? bothRight(needed);
		return right === undefined
			? undefined
			: {
					content: without[1] ?? "",
					right: right.replace(/(?<= w \p{L}+u i \p{L}+u \p{L}+[nw])ego(?= |$)/u, "ym"),
				};
	}
	const before = /^(.*?)(?:^| )przed (?:uprzednim |wcześniejszym )?(\p{L}+[nc]i)em((?: .*)?)$/u.exec(content);
	if (before !== null && !/^(?:wejści|wyjści|rozpoczęci|otwarci|zamknięci|południ)/.test(before[2] ?? ""))
		return { content: before[1] ?? "", right: `dopiero po ${before[2]}u${before[3]}` };
	const until = /^(.*?)(?:^| )do (?:czasu|chwili|momentu) (\p{L}+[nc]i)a((?: .+)?)$/u.exec(content);
	if (until !== null) return { content: until[1] ?? "", right: `dopiero po ${until[2]}u${until[3]}` };
	return undefined;
}
