import type { Hit, Scan } from "../../rules/scan.ts";
import type { Case } from "../../words/people.ts";
import { banOf, thingsAt, thingsIn } from "../reading/ban.ts";
import { deedsIn } from "../reading/deeds.ts";
import { inMood } from "../words/conjugate.ts";
import { at, closing, PREPOSITIONS, tidy } from "../words/edits.ts";
import { attributeIn, readingsOf } from "../words/noun-forms.ts";
import { affirmed, negationCase, segmentOf } from "./affirmed.ts";
import { rebuilt } from "./rewrite-tails.ts";
import { turnedBearing } from "./turned-bearing.ts";
import { inThird } from "./turned-told.ts";

/** The thing or the person of a ban turned round with all the rest kept: «бокалы со следами помады» as «чистые бокалы», «ни с кем, кроме владельца» as «только с владельцем». */

/** What spoils a thing, behind «с» or «в», and the quality of a good one. */
const SPOILT: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:пятн|разводами|крошк|грязн|пыл|жиром|отпечатк|подт[её]к|налет|налёт|волос|песком|остатк|накип|шерст)/,
		"чистый",
	],
	[/^(?:трещин|скол|дыр|царапин|вмятин|брак|дефект|надрыв|помят|повреждени|отбит|разрыв|зазубрин)/, "целый"],
	[/^(?:плесен|гнил|душком)/, "свежий"],
	[/^(?:ошибк|опечатк|помарк)/, "выверенный"],
	[/^(?:поломк|неисправност|сбо)/, "исправный"],
];

/** «со следами помады», «с отколотым краем»: the words from a token on and the quality of a thing without them. */
function spoilt(scan: Scan, i: number, limit: number): { to: number; good: string } | undefined {
	if (!/^со?$/.test(at(scan, i))) return undefined;
	const traces = /^следами$/.test(at(scan, i + 1));
	const noun = traces || readingsOf(at(scan, i + 1)).length > 0 ? i + 1 : i + 2;
	const good = traces
		? "чистый"
		: SPOILT.find(([stem]) => stem.test(at(scan, noun)) || stem.test(at(scan, i + 1)))?.[1];
	if (good === undefined || noun >= limit) return undefined;
	let to = noun + 1;
	if (/^(?:от|на|в)$/.test(at(scan, to)) && to + 1 < limit) to += 2;
	while (to < limit && !PREPOSITIONS.has(at(scan, to)) && readingsOf(at(scan, to)).some((one) => one.case === "G"))
		to++;
	return { to, good };
}

/** «Не ставьте на стол бокалы со следами помады» -> «Ставьте на стол чистые бокалы». */
function cleanThing(scan: Scan, hit: Hit, text: string): string {
	const segment = segmentOf(scan, hit.verb);
	if (segment === undefined || negationCase(scan, hit.verb, segment)) return "";
	const { object } = banOf(scan, hit, hit.verb, text);
	const [thing, ...more] = object?.parts ?? [];
	if (object === undefined || thing === undefined || more.length > 0) return "";
	const found = spoilt(scan, thing.head + 1, segment.to);
	const reading = readingsOf(at(scan, thing.head)).find(
		(one) => one.case === thing.case && one.plural === thing.plural,
	);
	if (found === undefined || reading === undefined || /^(?:и|или)$/.test(at(scan, found.to))) return "";
	const wanted: Case = thing.case === "G" ? "A" : thing.case;
	const good = attributeIn(found.good, reading.gender, thing.plural, wanted, false);
	const name = thingsIn({ scan, text }, { ...object, to: thing.head + 1 }, wanted);
	const changes = inThird(scan, hit, affirmed(scan, hit));
	if (good === undefined || name === undefined || changes === undefined) return "";
	for (let k = thing.from; k < found.to; k++) changes.set(k, k === thing.from ? `${good} ${name}` : "");
	return rebuilt(scan, text, changes, [...scan.tokens.keys()]);
}

const PRONOUN: Readonly<Record<string, Case>> = {
	кем: "I",
	чем: "I",
	ком: "P",
	кого: "G",
	чего: "G",
	кому: "D",
	чему: "D",
};

/** «Не говорите ни с кем, кроме владельца, о счёте» -> «Говорите только с владельцем о счёте». */
function onlyWith(scan: Scan, hit: Hit, text: string): string {
	const none = scan.tokens.findIndex((token, i) => token.norm === "ни" && PRONOUN[at(scan, i + 2)] !== undefined);
	if (none < 0 || at(scan, none + 3) !== "," || at(scan, none + 4) !== "кроме") return "";
	const wanted = PRONOUN[at(scan, none + 2)] ?? "I";
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	const things = thingsAt(scan, none + 5, last, "G");
	const preposition = at(scan, none + 1);
	const put =
		things === undefined
			? undefined
			: thingsIn({ scan, text }, things, wanted === "I" && preposition === "о" ? "P" : wanted);
	if (things === undefined || put === undefined || hit.verb < 0) return "";
	const named = put.replace(/^самым /, "самим ").replace(/^самыми /, "самими ");
	const segment = segmentOf(scan, hit.verb);
	const changes = segment === undefined ? undefined : inThird(scan, hit, affirmed(scan, hit));
	if (changes === undefined) return "";
	const end = at(scan, things.to) === "," ? things.to + 1 : things.to;
	for (let k = none; k < end; k++) changes.set(k, k === none ? `только ${preposition} ${named}` : "");
	if (none > hit.verb) return rebuilt(scan, text, changes, [...scan.tokens.keys()]);
	const kept = [...scan.tokens.keys()].filter((k) => k < none || k >= end);
	const verb = kept.indexOf(hit.verb);
	const order = [...kept.slice(0, verb + 1), ...[...scan.tokens.keys()].slice(none, end), ...kept.slice(verb + 1)];
	return rebuilt(scan, text, changes, order);
}

const HOUR =
	/^(?:часа|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати|полудня|обеда|полуночи|\d)/;

/** «анализы, сданные после одиннадцати» -> «анализы, сданные до одиннадцати». */
function inTime(scan: Scan, hit: Hit, text: string): string {
	const own = segmentOf(scan, hit.verb);
	const next = own === undefined ? undefined : scan.segments[scan.segments.indexOf(own) + 1];
	if (own === undefined || next === undefined || next.before !== "," || negationCase(scan, hit.verb, own)) return "";
	if (!/(?:нн|т|вш|щ)(?:ые|ый|ую|ое|ого|ому|ых|ым|ие|ий|его|ему|их|им|ей|ую|ая)(?:ся)?$/.test(at(scan, next.from)))
		return "";
	for (let i = next.from + 1; i < next.to - 1; i++) {
		const later = at(scan, i) === "после" || /^позже$/.test(at(scan, i));
		if (!later || !HOUR.test(at(scan, i + 1))) continue;
		const changes = inThird(scan, hit, affirmed(scan, hit));
		return changes === undefined ? "" : rebuilt(scan, text, changes.set(i, "до"), [...scan.tokens.keys()]);
	}
	return "";
}

/** «Не упустите случая похвалить стажёра» -> «При первой возможности похвалите стажёра». */
const MISSED =
	/^Не (?:упуст|упуска|пропуст|пропуска)[а-яё]* (?:случая|возможности|шанса|повода|момента) ([а-яё]+(?:ть|ти|чь)(?:ся)?)(.*?)([.!]?)$/u;

/** What is not to be missed is done at the first chance; "" elsewhere. */
export function atFirstChance(said: string): string {
	const [, deed = "", rest = "", stop = ""] = MISSED.exec(said) ?? [];
	return deed === "" ? "" : `При первой возможности ${inMood(deed, "imperative")}${rest}${stop}`;
}

/** How nobody is to leave or feel, and how everybody is. */
const FEELING: readonly (readonly [RegExp, string])[] = [
	[/^голодн/, "сытым"],
	[/^(?:недоволь|обижен|расстроен|разочарован|раздраж|сердит|зл)/, "довольным"],
	[/^(?:лишн|ненужн|чужи|чужой|обузой|помехой|нежелан)/, "желанным гостем"],
	[/^(?:забыт|незамеченн|брошен|заброшен)/, "в центре внимания"],
	[/^(?:растерян|неуверен|беспомощн)/, "уверенно"],
	[/^(?:одинок|один)/, "в компании"],
];

const SPARED =
	/^(Никто(?: из ([а-яё ]+?))?|Ни од(?:ин|на) ([а-яё]+)) не (?:долж(?:ен|на) )?(уйти|уходить|уходит|уехать|уезжать|чувствовать себя|чувствует себя|ощущать себя) ([а-яё]+)([.!]?)$/u;

/** «Никто из гостей не должен уйти голодным» -> «Каждый из гостей уходит сытым». */
export function sparedFeeling(said: string): string {
	const [, head = "", among = "", who = "", verb = "", how = "", stop = ""] = SPARED.exec(said) ?? [];
	const good = FEELING.find(([stem]) => stem.test(how))?.[1];
	if (head === "" || good === undefined) return "";
	const leaves = /^у/.test(verb);
	if (leaves === /внимания|гостем|компании|уверенно/.test(good)) return "";
	const feminine = head.startsWith("Ни одна");
	const name = among !== "" ? `Каждый из ${among}` : who !== "" ? `${feminine ? "Каждая" : "Каждый"} ${who}` : "Каждый";
	const put = feminine ? good.replace(/ым$/, "ой") : good;
	return `${name} ${leaves ? (/еха|езжа/.test(verb) ? "уезжает" : "уходит") : "чувствует себя"} ${put}${stop}`;
}

/** The ban with its thing or person turned round; "" where there is nothing to turn. */
export function turnedThing(scan: Scan, hit: Hit, text: string): string {
	if (hit.verb < 0 || scan.hits.length !== 1 || /manner|ensure|hesitate|double|bound$/.test(hit.code)) return "";
	if (deedsIn(scan, text).length > 1 || /^никто|^ни$/.test(at(scan, hit.segment.from))) return "";
	const said =
		cleanThing(scan, hit, text) ||
		onlyWith(scan, hit, text) ||
		inTime(scan, hit, text) ||
		turnedBearing(scan, hit, text);
	return said === "" ? "" : tidy(said);
}
