import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { denied } from "../reading/denied-object.ts";
import { objectFor } from "../reading/objects.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { putOtherwise } from "./put-otherwise.ts";

type Instead = (ban: string) => string[];

const ILL_WHEN =
	/^(?:Źle|Fatalnie|Niedobrze|Wstyd|Nie\p{L}+(?:nie|o)|Skandal|To (?:wstyd|źle|błąd|nietakt)|(?:Jest to|Jest|To jest) (?:źle|wstyd|nie\p{L}+(?:nie|e))), (?:gdy|kiedy|jeśli|jeżeli) (?<clause>[^,;:]+)$/u;

/** What is said of those who wait or are left, so that the ban on it is one on leaving them so. */
const SUFFERED: readonly (readonly [RegExp, string])[] = [
	[
		/^czeka(?:ją)?(?: (?<where>(?:w|na|przy|pod|przed) [^,]+?))? bez słowa$/u,
		"Nie zostawiaj {acc}{where} bez informacji",
	],
	[
		/^czeka(?:ją)?(?: (?<where>(?:w|przy|pod|przed) [^,]+?))?(?: (?:długo|za długo|zbyt długo))?$/u,
		"Nie każ {dat} czekać{where}",
	],
];

/** "Źle, gdy kelner liczy napiwki przy gościu" -> "Kelner nie liczy napiwków przy gościu". */
function* illWhen(rule: string): Generator<string> {
	const { clause = "" } = ILL_WHEN.exec(rule)?.groups ?? {};
	if (clause === "" || /(?:^| )nie /u.test(clause)) return;
	const words = clause.split(" ");
	const at = words.findIndex((word, i) => i > 0 && i < 4 && /^(?:he|they)$/.test(readAct(word)?.form ?? ""));
	const who = words.slice(0, at).join(" ");
	const state = /^(?<who>\p{L}+(?: \p{L}+)?) (?<is>jest|są) (?<what>\p{L}+)$/u.exec(clause)?.groups;
	if (state !== undefined)
		yield capital(`${state.who} nie ${state.is === "są" ? "mogą" : "może"} być ${state.what}`, true);
	if (at < 1) return;
	const person = personOf(strip(lower(who)));
	const behind = words.slice(at).join(" ");
	if (person?.side === "served" && person.served !== undefined) {
		for (const [pattern, ban] of SUFFERED) {
			const found = pattern.exec(behind);
			if (found === null) continue;
			const where = found.groups?.where;
			yield ban
				.replace("{acc}", person.served.genitive)
				.replace("{dat}", person.served.dative)
				.replace("{where}", where === undefined ? "" : ` ${where}`);
		}
		return;
	}
	const verb = readAct(words[at] ?? "")?.verb;
	if (verb === undefined) return;
	const self = words[at + 1] === "się" ? " się" : "";
	const rest = words.slice(at + (self === "" ? 1 : 2)).join(" ");
	const own = who.replace(/^(?:ktoś|ktokolwiek)(?= |$)/u, "nikt");
	yield capital(`${own} nie ${words[at]}${self} ${denied(rest, verb)}`.trim(), true);
}

const HELD_UP =
	/^(?<head>(?:.+? )?(?:unika(?:ją)?|nie pozwól, żeby \p{L}+|nie pozwalaj, (?:żeby|aby|by) \p{L}+)): (?<item>[^:;„"]+)$/iu;

/** "NIGDY nie pozwól, żeby gość: sam szukał stolika" without the colon that parts the ban from what it bans. */
function joinedUp(rule: string): string | undefined {
	const { head = "", item = "" } = HELD_UP.exec(rule)?.groups ?? {};
	return item === "" || item.includes(", ")
		? undefined
		: `${head.replace(/^NIGDY|^NIE(?= )/u, (word) => capital(lower(word), true))} ${item}`;
}

const ROW =
	/^(?<who>\p{Lu}\p{L}+(?: \p{L}+){0,2}?) (?<shuns>unika(?:ją)?|wystrzegają? się|wystrzega się|powstrzymuj[eą] się od|nie używają?|nie stosuj[eą]):? (?<items>[^:;„"]+(?:, | i | oraz )[^:;„"]+)$/u;

/** How many lists of wordings are offered. */
const MOST = 2;

/** "Konsultant unika: westchnień, żargonu, mówienia przez zęby": every item has its answer, or none is offered. */
function rowOf(rule: string, instead: Instead): string[] {
	const { who = "", shuns = "", items = "" } = ROW.exec(rule)?.groups ?? {};
	const parts = items === "" ? [] : items.split(/, (?:a także |oraz )?| (?:i|oraz|ani|lub) /);
	if (parts.length < 2 || parts.some((part) => /^(?:o|z|na|do|w|przy|przez) /u.test(part))) return [];
	const ready = parts.map((part) =>
		instead(`${who} ${shuns} ${part}`).filter((one) => one.startsWith(`${who} `) && !/___/u.test(one)),
	);
	if (ready.some((own) => own.length === 0)) return [];
	const found: string[] = [];
	for (let nth = 0; nth < MOST; nth++) {
		const told = ready.map((own) => (own[nth] ?? own[0] ?? "").slice(who.length + 1));
		const text = `${who} ${[...new Set(told)].join("; ")}`;
		if (!found.includes(text)) found.push(text);
	}
	return found;
}

const CONCEDED =
	/^(?<clause>(?:Choćby|Choć|Chociaż|Nawet jeśli|Nawet gdy|Nawet jeżeli|Mimo że) (?<thing>\p{L}+) [^,]+), (?<ban>nie \p{L}+ (?<it>jej|jego|go|ich)(?: [^,;:]+)?)$/u;

/** "Choćby opinia była niesprawiedliwa, nie kasuj jej ze strony": the ban with the noun of the clause, and the clause before what it is answered by. */
function conceded(rule: string, instead: Instead): string[] {
	const { clause = "", thing = "", ban = "", it = "" } = CONCEDED.exec(rule)?.groups ?? {};
	if (ban === "" || personOf(strip(thing)) !== undefined) return [];
	const verb = anyVerbNamed("robić");
	const genitive = verb === undefined ? thing : denied(thing.replace(/a$/u, "ę"), verb);
	if (genitive === thing) return [];
	return instead(capital(ban.replace(` ${it}`, ` ${genitive}`), true))
		.filter((one) => !/___|na miejscu$/u.test(one))
		.slice(0, MOST)
		.map((one) => `${clause}, ${lower(one)}`);
}

const FEARED =
	/^(?<before>(?:Pamiętaj: |Proszę )?)[Nn]ie (?<head>(?:wstydź|bój|krępuj|wahaj|lękaj|obawiaj|wzbraniaj|żałuj)(?<order>cie|my)?(?: się)?|wahać się|bać się|krępować się|wstydzić się) (?<act>\p{L}+(?:ć|c))(?<rest>(?:,? .+)?)$/u;

/** "Nie wstydź się zapytać lekarza o zapis" -> "Zapytaj lekarza o zapis". */
export function dared(rule: string): string[] {
	const { before = "", head = "", order = "", act = "", rest = "" } = FEARED.exec(rule)?.groups ?? {};
	const verb = act === "" ? undefined : readAct(act)?.verb;
	if (verb === undefined || verb.infinitive !== act) return [];
	const [, object = "", tail = ""] = /^(?: (.+?))??((?: bez [^,]+)?(?:, .+)?)$/u.exec(rest) ?? [];
	const known = object === "" ? "" : objectFor(object, verb);
	const own = known ?? (/^\p{L}+(?:a|ego|ów|ych)(?= |$)/u.test(object) ? object : undefined);
	if (own === undefined) return [];
	const behind = `${own === "" ? "" : ` ${own}`}${tail}`;
	const form = /ć się$/u.test(head)
		? "infinitive"
		: order === "cie"
			? "imperative-plural"
			: order === "my"
				? "imperative-we"
				: "imperative";
	const said = formOf(verb, form);
	if (said === "") return [];
	const right = order === "cie" ? "Macie" : order === "my" ? "Mamy" : "Masz";
	return [
		capital(`${before}${said}${behind}`, true),
		...(before === "" && form !== "infinitive" ? [`${right} prawo ${act}${behind}`] : []),
	];
}

const FORGET = /^Zapomnij(?<order>cie|my)? o (?<what>(?:\p{L}+ych )?\p{L}+ach)(?<rest>(?: [^,;:]+)?)$/u;

/** "Zapomnij o gotowych formułkach" -> "Nie używaj gotowych formułek". */
function forgotten(rule: string): string | undefined {
	const { order = "", what = "", rest = "" } = FORGET.exec(rule)?.groups ?? {};
	if (what === "") return undefined;
	const genitive = /(?:nik|yk|datk|padk|iątk|ząt?k)ach$/u.test(what)
		? what.replace(/ach$/u, "ów")
		: /[^aeiouyąęó]kach$/u.test(what)
			? what.replace(/kach$/u, "ek")
			: /[^aeiouyąęó](?:iach|jach)$/u.test(what)
				? what.replace(/ach$/u, "")
				: what.replace(/ach$/u, "ów");
	return `Nie używaj${order} ${genitive}${rest}`;
}

/** "Pobierz krew, powstrzymując się od uwag o tatuażach" -> "Pobierz krew, unikając uwag o tatuażach". */
const refraining = (rule: string): string | undefined =>
	rule.includes(", powstrzymując się od ") ? rule.replace(", powstrzymując się od ", ", unikając ") : undefined;

/** What a ban says in another build whose plain form is known, with all that it names. */
export function reasked(rule: string, instead: Instead): string[] {
	for (const ban of illWhen(rule)) {
		const told = instead(ban).filter((one) => !/___/u.test(one));
		if (told.length > 0) return told;
	}
	for (const plain of [joinedUp(rule), forgotten(rule), refraining(rule)]) {
		const told = plain === undefined ? [] : instead(plain).filter((one) => !/___/u.test(one));
		if (told.length > 0) return told;
	}
	return [...rowOf(rule, instead), ...conceded(rule, instead), ...putOtherwise(rule, instead)];
}
