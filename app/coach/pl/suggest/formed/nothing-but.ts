import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { denied } from "../reading/denied-object.ts";
import { accusativeOf, accusativeWithGender } from "../words/accusative.ts";
import { GENITIVE } from "../words/circumstance-words.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

const NOTHING_BUT =
	/^(?<lead>(?:nie|nie (?:należy|wolno|można|powinno się)) )(?<act>\p{L}+)(?<where>(?: [^,]+?)?) (?<nothing>niczego|nic|nikogo|nikomu) (?<where2>(?:(?:w|na|do|z|od) \p{L}+ )?)(?:poza|oprócz|prócz|za wyjątkiem|z wyjątkiem|ponad(?= to,? co )) (?<what>.+)$/iu;

/** True for the instrumental of a neuter: "szkłem". */
const isNeuter = (noun: string): boolean =>
	/em$/u.test(noun) && accusativeWithGender(noun.replace(/i?em$/u, "a"))?.gender === "n";

/** An instrumental as the object: "zaleceniami lekarza" -> "zalecenia lekarza"; undefined where its ending does not tell. */
function thoseAlone(what: string): string | undefined {
	const [noun = "", ...rest] = what.split(" ");
	const [, adjective = "", plain = ""] = /^(\p{L}+(?:ymi|imi|ą|ym|im)) (\p{L}+(?:ami|ą|em))(?= |$)/u.exec(what) ?? [];
	if (adjective !== "" && !what.includes(",")) {
		const own = thoseAlone([plain, ...rest.slice(1)].join(" "));
		if (own !== undefined && isNeuter(plain))
			return `${adjective.replace(/[yi]m$/u, (end) => (end === "im" ? "ie" : "e"))} ${own}`;
		const kind = /mi$/u.test(adjective)
			? adjective.replace(/ymi$/u, "e").replace(/imi$/u, "ie")
			: adjective.replace(/[yi]m$/u, (end) => end[0] ?? "");
		return own === undefined ? undefined : `${kind} ${own}`;
	}
	if (/(?:ą|em)$/u.test(noun) && personOf(strip(lower(noun))) === undefined && rest.length < 3 && !/[,]/u.test(what)) {
		const one = (isNeuter(noun) ? noun.replace(/em$/u, "o") : noun)
			.replace(/ą$/u, "ę")
			.replace(/([kg])iem$/u, "$1")
			.replace(/em$/u, "");
		return [one, ...rest.map((word) => (/[yi]m$/u.test(word) ? word.slice(0, -1) : word))].join(" ");
	}
	if (!/ami$/u.test(noun) || /[,]/u.test(what) || personOf(strip(lower(noun))) !== undefined) return undefined;
	const stem = noun.slice(0, -3);
	const plural =
		/(?:ni|ci)$/u.test(stem) && !/rzecz$/u.test(stem)
			? `${stem}a`
			: /[kg]$/u.test(stem)
				? `${stem}i`
				: /(?:cz|rz|sz|ż|l)$/u.test(stem)
					? stem === "rzecz"
						? "rzeczy"
						: `${stem}e`
					: /(?:[tdnrmpbwz]|ł|s)$/u.test(stem)
						? `${stem}y`
						: undefined;
	return plural === undefined ? undefined : [plural, ...rest].join(" ");
}

/** "Nie wpisuj niczego poza tym, co zgłosił klient" -> "Wpisuj tylko to, co zgłosił klient". */
export function nothingBut(rule: string): string[] {
	const found = NOTHING_BUT.exec(rule)?.groups;
	if (found === undefined) return [];
	const reading = readAct(lower(found.act ?? ""));
	if (reading === undefined) return [];
	const { what = "", where = "", where2 = "" } = found;
	if (/^nikomu$/iu.test(found.nothing ?? "")) return [];
	const clause = /^(?:tym|tego|to),? (co .+)$/.exec(what)?.[1];
	const thing = clause === undefined ? (thoseAlone(what) ?? accusativeOf(what)) : `to, ${clause}`;
	if (thing === undefined) return [];
	const impersonal = /należy|wolno|można|powinno/i.test(found.lead ?? "");
	const verb = impersonal ? reading.verb.infinitive : formOf(reading.verb, reading.form);
	// "Żądaj tylko dokumentów z listy": some verbs take the genitive when they are told, too.
	const other = readAct("bierz")?.verb;
	const asked = clause === undefined && GENITIVE.has(reading.verb.family) && other ? denied(thing, other) : thing;
	const place = `${where}${where2 === "" ? "" : ` ${where2.trim()}`}`;
	return verb === "" ? [] : [capital(`${impersonal ? "należy " : ""}${verb}${place} tylko ${asked}`, true)];
}

const TOLD_NOBODY =
	/^o (?<what>.+?) (?:z nikim|nikomu)(?: obcym)? nie (?<act>rozmawiaj|mów|opowiadaj|wspominaj|dyskutuj)(?<order>cie|my)?(?<rest>(?: .+)?)$/iu;

/** "O cudzych zarobkach z nikim nie rozmawiaj" -> "Zachowaj informacje o cudzych zarobkach dla siebie". */
export function toldNobody(rule: string): string[] {
	const { what = "", order = "" } = TOLD_NOBODY.exec(rule)?.groups ?? {};
	return what === ""
		? []
		: [`Zachowaj${order} informacje o ${what} dla siebie`, `Zachowaj${order} w tajemnicy to, co wiesz o ${what}`];
}
