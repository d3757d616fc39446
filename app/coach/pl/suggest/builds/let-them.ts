import { personOf, type Served } from "../../words/people.ts";
import { formOf, type Verb } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { pastOf } from "../reading/spoken.ts";
import { isOf } from "../words/fill-tables.ts";
import { moreServed } from "../words/more-people.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";

const LET =
	/^nie (?:(?<may>wolno|należy|można) )?(?<act>pozwalaj|pozwalajcie|pozwalamy|pozwalać|dopuszczaj do tego, aby) (?<whom>\p{L}+) (?<verb>\p{L}+ć)(?<self> się)?(?<rest>(?: [^,]+)?)$/iu;

/** How somebody is told of in the past: "kursant prowadził", "dzieci biegały". */
const voiceOf = ({ plural, gender, nominative, accusative, genitive }: Served): "ł" | "ła" | "ło" | "li" | "ły" =>
	plural
		? accusative === genitive && !/^(?:dzieci|maluchy|osoby)$|[kn]i$/u.test(nominative)
			? "li"
			: "ły"
		: gender === "she"
			? "ła"
			: gender === "it"
				? "ło"
				: "ł";

/** "Nie pozwalaj kursantowi prowadzić w kapciach" -> "Dopilnuj, aby kursant prowadził w pełnych butach": what somebody does is seen to where its way alone is wrong. */
export function letThem(rule: string, instead: (ban: string) => string[]): string[] {
	const { may = "", act = "", whom = "", verb = "", self = "", rest = "" } = LET.exec(rule)?.groups ?? {};
	const bare = strip(lower(whom));
	const served = whom === "" ? undefined : (personOf(bare)?.served ?? moreServed(bare));
	const told = served?.dative === lower(whom) ? readAct(lower(verb)) : undefined;
	if (served === undefined || told?.form !== "infinitive" || isOf(told.verb.family, "wait")) return [];
	const base = told.verb.perfective ? (told.verb.partner ?? told.verb) : told.verb;
	const order = formOf(base, "imperative");
	if (order === "") return [];
	const head =
		may !== "" || /ć$/u.test(act)
			? "Należy dopilnować"
			: /cie$/u.test(act)
				? "Dopilnujcie"
				: /my$/u.test(act)
					? "Pilnujemy"
					: "Dopilnuj";
	const found: string[] = [];
	for (const one of instead(`Nie ${order}${self}${rest}`)) {
		const [first = "", ...more] = one.split(" ");
		const own = readAct(lower(first))?.verb;
		if (own === undefined || own.family !== base.family || /przerw|zapleczu|służbow|po pracy/u.test(one)) continue;
		if (/(?:,| i) \p{L}+(?:j|ź|ż|dź|sz)(?= |$)/u.test(one)) continue;
		found.push(`${head}, aby ${served.nominative} ${pastOf(own, voiceOf(served))} ${more.join(" ")}`);
	}
	if (found.length > 0) return found.slice(0, 2);
	const ask =
		may !== "" || /ć$/u.test(act)
			? "Należy poprosić"
			: /cie$/u.test(act)
				? "Poproście"
				: /my$/u.test(act)
					? "Prosimy"
					: "Poproś";
	return askedFor(base, self, rest, served, instead(`Nie ${order}${self}${rest}`)).map(
		(one) => `${ask} ${served.accusative}, aby ${one}`,
	);
}

/** What staff alone have or do, and what is done to others. */
const STAFF =
	/przerw|zaplecz|służbow|po pracy|szatni|zmian|personel|przełożon|kierowni|pracowni|klien|gośc|pacjen|osob|uprawnien|(?<!\p{L})(?:mu|jej|im|ich|go|jego|swoj\p{L}*|strój|zasad\p{L}*|zgod\p{L}*)(?!\p{L})|tej rozmowy|dyskret/iu;
const ORDERS = /(?<=^| i | i dopiero wtedy |, )(?<verb>\p{L}+(?:[jńćśźżzlrtpbdgkm]|aj|uj|ij|cz|sz))(?= |$)/gu;
const DURING =
	/^(?<what>.*?) ?(?:na|podczas|w czasie|w trakcie) (?<when>(?:lekc|zaję|seans|koncer|spekta|spotka|wykła|trening|jazd|egzamin|rejs|lot)\p{L}+(?: \p{L}+)?)$/u;
const SITE = /^(?<what>.*?) ?(?<prep>w|na|po) (?<site>\p{L}+(?: \p{L}+){0,2})$/u;

/** What somebody is asked to do: each order of the wordings as it is told of them, or the act at another time or place. */
function askedFor(base: Verb, self: string, behind: string, served: Served, told: readonly string[]): string[] {
	const voice = voiceOf(served);
	const found: string[] = [];
	for (const one of told) {
		if (STAFF.test(one) || !/^\p{L}+ [^;:„]+$/u.test(one)) continue;
		let verbs = 0;
		const said = lower(one).replace(ORDERS, (word) => {
			const act = readAct(word);
			const past = act?.form === "imperative" ? pastOf(act.verb, voice) : "";
			if (past !== "") verbs++;
			return past === "" ? word : past;
		});
		if (/trzeli(?!\p{L})/u.test(said)) continue;
		if (verbs > 0 && /^\p{L}+(?:ł|ła|ło|li|ły)(?= |$)/u.test(said)) found.push(said);
	}
	if (found.length > 0) return found.slice(0, 2);
	const rest = behind.trim();
	const { what = "", when = "" } = DURING.exec(rest)?.groups ?? {};
	const past = pastOf(base, voice);
	const after = when === "" ? undefined : (declined(when, "gen", "loc") ?? declined(when, "loc", "loc"))?.text;
	if (after !== undefined && past !== "")
		return [`${past}${self} ${what === "" ? "" : `${objectFor(what, base) ?? what} `}dopiero po ${after}`];
	const { what: thing = "", site = "" } = SITE.exec(rest)?.groups ?? {};
	const outside = site === "" ? undefined : declined(site, "loc", "ins")?.text;
	const object = thing === "" ? "" : objectFor(thing, base);
	return outside === undefined || object === undefined || past === ""
		? []
		: [`${past}${self} ${object === "" ? "" : `${object} `}poza ${outside}`];
}

/** True for a wording of a ban on letting somebody act that tells staff to act themselves. */
export function letGoAstray(rule: string): ((told: string) => boolean) | undefined {
	const { whom = "", verb = "" } = /pozwala|dopuszcza/iu.test(rule) ? (LET.exec(rule)?.groups ?? {}) : {};
	const bare = strip(lower(whom));
	if (verb === "" || (personOf(bare)?.served ?? moreServed(bare)) === undefined) return undefined;
	const head = bare.slice(0, Math.max(4, bare.length - 4));
	return (told) => !strip(lower(told)).includes(head.slice(0, 4));
}
