import { personOf } from "../../words/people.ts";
import { formOf, type VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { accusativeOf } from "../words/accusative.ts";
import { type Case, declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { actOf } from "./listed-bans.ts";
import { FOOD_ITEMS, ITEMS, PUBLIC } from "./listed-items.ts";

type Instead = (ban: string) => string[];

const SET = "(?:w|we|na|przy|podczas|po|przed|u|za|w czasie|w trakcie) [^,:]+?";
/** Heads of lists that forbid, each with what the items are: acts, things in the nominative or in the genitive. */
const HEADS: readonly (readonly [head: RegExp, items: "acts" | "nom" | "gen"])[] = [
	[
		new RegExp(
			`^(?<set>${SET} )?(?:surowo |bezwzględnie |kategorycznie )?(?:nie wolno|nie należy|nie można|zabrania się|zakazuje się|nie powinno się)(?<set2> ${SET})?:$`,
			"iu",
		),
		"acts",
	],
	[/^(?<who>[^,:]+?) nie (?:może|mogą|powinien|powinna|powinni|powinny|ma prawa|mają prawa):$/iu, "acts"],
	[
		new RegExp(
			`^(?:(?:rzeczy|przedmioty|zachowania|tematy|słowa|napoje|czynności) )?(?:surowo |bezwzględnie |kategorycznie )?(?:zakazane|zabronione|niedozwolone|niedopuszczalne)(?: są| jest)?(?<set> ${SET})?:$`,
			"iu",
		),
		"nom",
	],
	[
		new RegExp(`^(?<set>${SET}) (?:są )?(?:zakazane|zabronione|niedozwolone|niedopuszczalne)(?: są| jest)?:$`, "iu"),
		"nom",
	],
	[
		new RegExp(
			`^(?:zakazy|tabu|lista zakazów|lista rzeczy zakazanych)(?: dla (?<whom>[^,:]+?))?(?<set> ${SET})?:$`,
			"iu",
		),
		"nom",
	],
	[
		new RegExp(
			`^(?<set>${SET} )?(?<shun>unikamy|unikaj|unikajmy|unikajcie|wystrzegamy się|wystrzegaj się|nie tolerujemy)(?<set2> ${SET})?:$`,
			"iu",
		),
		"gen",
	],
	[new RegExp(`^(?<set>${SET} )?nie (?<verb>\\p{L}+(?:my|j|aj))(?<set2> (?:do|${SET}))?:$`, "iu"), "gen"],
	[/^(?<set>(?:do|na|w) [^,:]+? )?nie (?<verb>\p{L}+my)(?<set2> (?:do|na|w|we) [^,:]+?)?:$/iu, "gen"],
];

/** Acts of bringing things somewhere: they stay outside. */
const BRINGING =
	/^(?:przynosic|wnosic|wprowadzac|zabierac|brac|przywozic|wwozic|wstawiac|przyprowadzac|wkladac|pakowac)$/;
/** Acts of having things somewhere: they are had elsewhere. */
const KEEPING =
	/^(?:przewozic|trzymac|przechowywac|skladowac|stawiac|ustawiac|klasc|zostawiac|parkowac|wieszac|suszyc|jesc|spozywac|nosic|myc|prac)$/;

/** A thing of a list in the accusative, from the case in which the list has it. */
function accusative(item: string, kind: "nom" | "gen"): string | undefined {
	if (kind === "gen") return accusativeOf(item);
	const words = item.split(" ");
	const end = words.findIndex((word) => /^(?:na|w|do|z|ze|o|bez|przy|dla|od|po)$/u.test(word));
	const own = end < 0 ? words : words.slice(0, end);
	const [first = "", second = ""] = own;
	if (/a$/u.test(first) && /a$/u.test(second)) own.splice(0, 2, first.replace(/a$/u, "ą"), second.replace(/a$/u, "ę"));
	else if (/a$/u.test(first)) own[0] = first.replace(/a$/u, "ę");
	return [...own, ...(end < 0 ? [] : words.slice(end))].join(" ");
}

/** Beyond a place: "w windzie" -> "poza windą"; undefined for nouns that are not known. */
function outside(set: string): string | undefined {
	const [, prep = "", words = ""] = /^(na|we?|do) (.+)$/iu.exec(set) ?? [];
	const cases: readonly Case[] = lower(prep) === "do" ? ["gen"] : lower(prep) === "na" ? ["loc", "acc"] : ["loc"];
	for (const from of cases) {
		const found = words === "" ? undefined : declined(words, from, "ins")?.text;
		if (found !== undefined) return `poza ${found}`;
	}
	return undefined;
}

/** "telefon, papierosy i jedzenie". */
const row = (items: readonly string[]): string =>
	items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} i ${items[items.length - 1]}`;

/** What sends an act to another time or place. */
const AWAY =
	/przerw|zaplecz|po pracy|wyznaczon|szafce|w domu|na zewnątrz|poza |po wyjściu|pomieszczeni|przed rozpocz|przed wejś/u;

/** How the items are answered: in which form, with whom before it. */
interface Telling {
	form: VerbForm;
	who: string;
	/** The plain ban on an act in the infinitive with its object. */
	ban: (infinitive: string, rest: string) => string;
}

function telling(who: string, we: boolean): Telling {
	const person =
		who === ""
			? undefined
			: (personOf(strip(lower(who.split(" ").pop() ?? ""))) ?? personOf(strip(lower(who.split(" ")[0] ?? ""))));
	const form: VerbForm = who === "" ? (we ? "we" : "imperative") : person?.plural === true ? "they" : "he";
	return {
		form,
		who,
		ban: (infinitive, rest) => {
			const verb = anyVerbNamed(infinitive) ?? readAct(infinitive)?.verb;
			const lasting = verb?.perfective === true ? (verb.partner ?? verb) : verb;
			const said = lasting === undefined ? "" : formOf(lasting, form);
			return said === "" ? "" : `${who === "" ? "Nie" : `${who} nie`} ${said}${rest}`;
		},
	};
}

/** Verbs behind "*" in the form of the list. */
function spoken(told: string, form: VerbForm): string {
	return told.replace(/\*(\p{L}+)/gu, (_, infinitive: string) => {
		const verb = anyVerbNamed(infinitive) ?? readAct(infinitive)?.verb;
		return (verb === undefined ? "" : formOf(verb, form)) || infinitive;
	});
}

/** What is done in place of one item; undefined where nothing is known of it. */
function answersOf(
	item: string,
	kind: "acts" | "nom" | "gen",
	telling: Telling,
	publicly: boolean,
	instead: Instead,
): string[] {
	const small = lower(item);
	if (publicly && kind === "nom" && FOOD_ITEMS.test(small) && !/^(?:alkohol|papieros)/u.test(small)) return [];
	const own = ITEMS.find(([pattern]) => pattern.test(small));
	const strippedOf = (one: string): string =>
		telling.who !== "" && one.startsWith(`${telling.who} `) ? one.slice(telling.who.length + 1) : lower(one);
	if (own?.[1].startsWith("=") === true) return [spoken(own[1].slice(1), telling.form)];
	const act = own === undefined ? (actOf(item) ?? small) : small.replace(own[0], own[1].replace("{rest}", "$<rest>"));
	const [first = "", ...rest] = act.split(" ");
	const self = rest[0] === "się" ? " się" : "";
	const reading = readAct(first);
	if (reading !== undefined && /^(?:infinitive|gerund)$/.test(reading.form)) {
		const ban = telling.ban(reading.verb.infinitive, rest.length === 0 ? "" : ` ${rest.join(" ")}`);
		if (ban !== "")
			return instead(ban)
				.filter((one) => !/___/u.test(one))
				.map(strippedOf)
				.filter((one) => telling.who === "" || !one.includes(lower(telling.who)))
				.sort((a, b) => Number(/^(?:może|mogą) /u.test(a)) - Number(/^(?:może|mogą) /u.test(b)));
		return [];
	}
	if (kind === "gen" && self === "") {
		const shun = telling.form === "we" ? "Unikamy" : "Unikaj";
		return telling.who === ""
			? instead(`${shun} ${act}`)
					.filter((one) => !/___/u.test(one))
					.map(lower)
			: [];
	}
	return [];
}

/** How many lists of wordings are offered. */
const MOST = 2;

/** What is done in place of each item of a list that forbids, whatever its head; none where one item has no answer. */
export function headedList(rule: string, instead: Instead): string[] {
	const [, head = "", items = ""] = /^([^:„"]{4,60}:) ([^:;„"]+)$/u.exec(rule) ?? [];
	if (head === "") return [];
	for (const [pattern, kind] of HEADS) {
		const found = pattern.exec(head)?.groups;
		if (found === undefined) continue;
		const set = (found.set ?? found.set2 ?? "").trim();
		const place = (found.set2 ?? found.set ?? "").trim();
		const verb = found.verb === undefined ? undefined : readAct(lower(found.verb));
		if (found.verb !== undefined && (verb === undefined || !/^(?:we|imperative)$/.test(verb.form))) continue;
		const we = /my(?: |:|$)/u.test(found.shun ?? found.verb ?? "") || /tolerujemy/iu.test(head);
		const parts = items.split(/, (?:a także |oraz |jak również |i )?| (?:i|oraz|ani|lub) /).map((one) => one.trim());
		if (parts.length === 1 && kind === "acts" && / bez /u.test(items)) return instead(`${head.slice(0, -1)} ${items}`);
		if (parts.length < 2 && found.who === undefined && verb === undefined) return [];
		const tell = telling(found.who ?? "", we);
		const using = verb !== undefined && /^(?:uzywac|stosowac|pisac|mowic)$/.test(verb.verb.family);
		if (verb !== undefined && !using) {
			if (kind === "acts") return [];
			const single = parts.every((part) => /^\p{L}+(?:ych|ich|ej|ego) /u.test(part))
				? eachOf(parts, found.verb ?? "", place, instead)
				: [];
			if (single.length > 0) return single;
			return BRINGING.test(verb.verb.family) || KEEPING.test(verb.verb.family)
				? keptOut(parts, place, verb.verb.family, found.verb ?? "", we)
				: eachOf(parts, found.verb ?? "", place, instead);
		}
		const publicly = PUBLIC.test(set);
		const told: string[][] = [];
		const things: string[] = [];
		for (const part of parts) {
			const own = answersOf(part, kind, tell, publicly, using ? using2(instead, we) : instead);
			if (own.length > 0) told.push(own);
			else if (kind === "nom") {
				const thing = accusative(part, "nom");
				if (!/^(?:na|we?|do) /iu.test(set) && !/^(?:rzeczy|przedmioty)/iu.test(head)) return [];
				if (thing === undefined || (/\p{L}+(?:nie|cie|ość)$/u.test(part) && !FOOD_ITEMS.test(lower(part)))) return [];
				things.push(lower(thing));
			} else return [];
		}
		if (things.length > 0) {
			const where = (set === "" ? undefined : outside(set)) ?? (publicly ? "na zewnątrz" : "w szafce");
			told.push([`${spoken("*zostawiać", tell.form)} ${row(things)} ${where}`]);
		}
		return joined(told, tell.who, set);
	}
	return [];
}

/** Items of a list of words that are not used are answered as such. */
const using2 =
	(instead: Instead, we: boolean): Instead =>
	(ban) =>
		instead(ban.replace(/^Unikamy |^Unikaj /u, we ? "Nie używamy " : "Nie używaj "));

/** The ban on each thing of the list by itself: "Na stół nie stawiamy: brudnych karafek, wyszczerbionych talerzy". */
function eachOf(parts: readonly string[], verb: string, place: string, instead: Instead): string[] {
	const told = parts.map((part) =>
		instead(`Nie ${lower(verb)} ${part}${place === "" ? "" : ` ${lower(place)}`}`)
			.filter((one) => !/___/u.test(one))
			.map(lower),
	);
	return told.some((own) => own.length === 0) ? [] : joined(told, "", "");
}

/** "Nie przynosimy na oddział: kwiatów, jedzenia" -> "Kwiaty i jedzenie zostawiamy poza oddziałem". */
function keptOut(parts: readonly string[], set: string, family: string, said: string, we: boolean): string[] {
	const things = parts.map((part) => accusative(part, "gen"));
	if (set === "" || things.some((one) => one === undefined)) return [];
	const beyond = outside(set);
	if (beyond === undefined) return [];
	const all = row(things.flatMap((one) => one ?? []));
	const leave = we ? "zostawiamy" : "zostaw";
	return BRINGING.test(family)
		? [capital(`${leave} ${all} ${beyond}`, true)]
		: [capital(`${lower(said)} ${all} ${beyond}`, true)];
}

/** Answers that begin with the same verb as one: "piszemy krótko; piszemy pełnymi słowami" -> "piszemy krótko, pełnymi słowami". */
function merged(parts: readonly string[]): string[] {
	const found: string[] = [];
	for (const part of parts) {
		const [verb = "", ...rest] = part.split(" ");
		const at = found.findIndex((one) => lower(one.split(" ")[0] ?? "") === lower(verb));
		if (at < 0 || rest.length === 0) found.push(part);
		else found[at] = `${found[at]}, ${rest.join(" ")}`;
	}
	return found;
}

/** The answers of all items in one rule, the setting with those that stay there. */
function joined(told: readonly string[][], who: string, set: string): string[] {
	const found: string[] = [];
	for (let nth = 0; nth < MOST; nth++) {
		const parts = merged([...new Set(told.map((own) => own[nth] ?? own[0] ?? ""))]);
		if (nth > 0 && told.every((own) => own[nth] === undefined)) break;
		const stays = set !== "" && parts.every((one) => !AWAY.test(one));
		const plain = parts.every((one) => !/[,;]| (?:i|oraz|a) /u.test(one));
		const text = plain ? row(parts) : parts.join("; ");
		found.push(stays ? `${capital(set, true)} ${text}` : capital(who === "" ? text : `${who} ${text}`, true));
	}
	return [...new Set(found)];
}

const USED = /^[^:]{2,60}nie (?:używamy|używaj|stosujemy|stosuj|piszemy|mówimy): [^:]+, [^:]+$/iu;

/** True for a wording that answers one item of a list of words and leaves the others out. */
export const answersFew = (rule: string): ((told: string) => boolean) | undefined =>
	USED.test(rule) ? (told) => !/[;,]| (?:i|oraz) /u.test(told) : undefined;
