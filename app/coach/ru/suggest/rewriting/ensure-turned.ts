import type { Hit, Scan } from "../../rules/scan.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { at, PREPOSITIONS, textOf } from "../words/edits.ts";
import { adjectiveFor } from "../words/turned-forms.ts";
import { keptAct, keptAt } from "./thing-acts.ts";
import { nominative } from "./thing-states.ts";

/** What is to be ensured, turned round by a word of its clause. */

/** A quality turned round; a cold room is to be warm, not hot. */
export const warmIn = (scan: Scan, i: number): string | undefined =>
	/^холодн/.test(at(scan, i)) && /^(?:кабинет|палат|зал|комнат|салон|помещени|вод|постел)/.test(at(scan, i + 1))
		? at(scan, i).replace("холодн", "тёпл")
		: adjectiveFor(at(scan, i));

/** «ни один билет не продан дважды» -> «каждый билет продан один раз». */
export function onceIn(scan: Scan, hit: Hit, text: string): string {
	const said = textOf(scan, text, hit.segment.from, hit.segment.to).replace(/^(?:чтобы|что) /u, "");
	const found = /^ни одн?(ин|а|о)? (.+?) не (.+?) (?:дважды|повторно|два раза)(.*)$/u.exec(said.replace("один", "оин"));
	if (found === null) return "";
	const each = found[1] === "а" ? "каждая" : found[1] === "о" ? "каждое" : "каждый";
	return `${each} ${found[2] ?? ""} ${found[3] ?? ""} один раз${found[4] ?? ""}`;
}

/** Who or what the clause is about, and where its negation stands. */
const aboutIn = (scan: Scan, { segment }: Hit, text: string): { said: string; not: number } => {
	let not = segment.from;
	while (not < segment.to && at(scan, not) !== "не") not++;
	return { said: not < segment.to ? textOf(scan, text, segment.from + 1, not) : "", not };
};

/** «чтобы именинник не сидел один» -> «именинник всегда был в компании»; "" elsewhere. */
export function inCompanyIn(scan: Scan, hit: Hit, text: string): string {
	const { said, not } = aboutIn(scan, hit, text);
	const form = /^(?:сиде|скуча)л([аои]?)(?:с[ья])?$/.exec(at(scan, not + 1));
	if (said === "" || form === null || !/^(?:один|одна|одни)$/.test(at(scan, not + 2)) || not + 3 > hit.segment.to)
		return "";
	return `${said} всегда был${form[1] ?? ""} в компании ${textOf(scan, text, not + 3, hit.segment.to)}`;
}

/** «что провода под сценой не торчат» -> «провода под сценой убраны»; "" elsewhere. */
export function putAwayIn(scan: Scan, hit: Hit, text: string): string {
	const { said, not } = aboutIn(scan, hit, text);
	const verb = at(scan, not + 1);
	if (said === "" || !/^(?:торч|валя|свиса|болта)[а-я]*?(?:ат|ют|ются|ятся|ли|лись)$/.test(verb)) return "";
	return `${said} ${/ли(?:сь)?$/.test(verb) ? "были " : ""}убраны ${textOf(scan, text, not + 2, hit.segment.to)}`;
}

/** «чтобы ребёнок не ушёл с незнакомым»: whom a child leaves with. */
export const leavingWith = (scan: Scan, hit: Hit): string => {
	const words = scan.tokens.slice(hit.segment.from, hit.segment.to).map((token) => token.norm);
	return words.some((word) => /^(?:ребен|дет)/.test(word)) &&
		words.some((word) => /^(?:незнаком|чуж|посторон)/.test(word))
		? "каждый ребёнок ушёл с родителем или с тем, кого родитель назвал"
		: "";
};

/** Stems of a past that its infinitive does not share. */
const PASTS: Readonly<Record<string, string>> = {
	тек: "течь",
	вытек: "вытечь",
	протек: "протечь",
	мок: "мокнуть",
	намок: "намокнуть",
	промок: "промокнуть",
	гас: "гаснуть",
	прокис: "прокиснуть",
	исчез: "исчезнуть",
	завис: "зависнуть",
	застр: "застрять",
	пропа: "пропасть",
	упа: "упасть",
	попа: "попасть",
	совпа: "совпасть",
	шё: "идти",
	ше: "идти",
	ш: "идти",
	пах: "пахнуть",
	вя: "вянуть",
	увя: "увянуть",
	завя: "завянуть",
};

const MODALS: Readonly<Record<string, string>> = { "": "должен", а: "должна", о: "должно", и: "должны" };

/** «чтобы бирки не отрывались от пальто» -> «бирки были прочно закреплены»; a clause with its verb in the past, or a deed of staff behind "!"; "" for an act that is not known. */
export function actIn(scan: Scan, hit: Hit, text: string): string {
	const { said, not } = aboutIn(scan, hit, text);
	const form = /^([а-яё]+?)(?:л([аои]?))?(с[ья])?$/.exec(at(scan, not + 1));
	if (said === "" || form === null || /^(?:был|буд)/.test(form[0])) return "";
	const [, stem = "", ending, back] = form;
	if (ending === undefined && PASTS[stem] === undefined) return "";
	const rest = textOf(scan, text, not + 2, hit.segment.to);
	if (stem === "пах" && /^(?:газ|гар|дым|бензин|горел|керосин|аммиак|хлор)/.test(rest.toLowerCase())) return "";
	const air = airIn(scan, said, not, hit.segment.to, text);
	if (air !== "") return air;
	const clean = cleanIn(said, stem, rest);
	if (clean !== "") return clean;
	const place = /^(?:сто|лежа|висе|храни|находи|остава|мок|стыл|сохн|вал)/.test(stem) ? keptAt(rest) : "";
	if (place !== "" && !PREPOSITIONS.has(at(scan, hit.segment.from + 1))) {
		const own = /^(?:мок|сохн|остава)/.test(stem) ? "стоя" : stem.replace(/^валя$/, "лежа");
		return `${said} ${own}л${ending ?? ""}${own === stem ? (back ?? "") : ""} ${place}`;
	}
	const infinitive = PASTS[stem] ?? `${stem}ть`;
	const modal = MODALS[ending ?? ""] ?? "должен";
	const name = said.charAt(0).toUpperCase() + said.slice(1);
	const answers = keptAct(
		`${name} не ${modal} ${infinitive}${back === undefined ? "" : "ся"}${rest === "" ? "" : ` ${rest}`}`,
	);
	const clause = answers.find((one) => one.startsWith("Следите, чтобы "));
	if (clause !== undefined) return clause.replace("Следите, чтобы ", "");
	const deed = answers.find((one) => one.startsWith("Вовремя "));
	return deed === undefined ? "" : `!${deed}`;
}

/** What gets where it must not be, and what the place stays like without it. */
const INTRUDERS: readonly (readonly [RegExp, string])[] = [
	[/^(?:дожд|вод|снег|влаг|брызг|пена|пот)/, "сух"],
	[/^(?:пыл|песок|песк|гряз|мусор|мух|насеком|волос|крош|стружк|опилк|шерст|перь|осколк|листв|краск|масл)/, "чист"],
	[/^(?:ветер|сквозн|холод|мороз)/, "тепл"],
];

const ENDINGS: Readonly<Record<string, readonly [string, string]>> = {
	"": ["ся", "ым"],
	а: ["ась", "ой"],
	о: ["ось", "ым"],
	ы: ["ись", "ыми"],
};

/** «чтобы дождь не попадал в палату» -> «палата оставалась сухой»; "" elsewhere. */
function cleanIn(said: string, stem: string, rest: string): string {
	if (/^(?:в|во|на) /.test(said) && /^[а-яё]+$/.test(rest)) return cleanIn(rest, stem, said);
	const place = /^(?:в|во|на) ([а-яё -]+)$/u.exec(rest)?.[1];
	if (
		place === undefined ||
		!/^(?:попа|зале|зали|зате|прони|проса|заду|брызг|капа|лете|лет|сып|осыпа|оседа|налип|остава)/.test(stem)
	)
		return "";
	const good = INTRUDERS.find(([bad]) => bad.test(said.toLowerCase().split(" ").at(-1) ?? ""))?.[1];
	if (good === undefined || place.split(" ").length > 2 || /[ехи]$/.test(place)) return "";
	const { text, form } = nominative(place);
	const [back, ending] = ENDINGS[form] ?? ENDINGS[""] ?? ["ся", "ым"];
	return `${text} оставал${back} ${good}${good === "сух" ? ending.replace(/^ы/, "и") : ending}`;
}

/** What comes in from elsewhere, and what the place is like without it. */
const DRIFTING: readonly (readonly [RegExp, string])[] = [
	[/^(?:запах|дым|чад|гарь|пар)(?![а-яё])/i, "был свежий воздух"],
	[/^(?:шум|музыка|крик|смех|грохот|голос|разговор)/i, "было тихо"],
	[/^(?:сквозняк|холод|мороз)/i, "было тепло"],
];

/** «чтобы запах краски не шёл в палаты» -> «в палатах был свежий воздух»; "" elsewhere. */
function airIn(scan: Scan, said: string, not: number, to: number, text: string): string {
	const good = DRIFTING.find(([drift]) => drift.test(said))?.[1];
	const preposition = at(scan, not + 2);
	if (good === undefined || !/^(?:в|во|на|до)$/.test(preposition)) return "";
	if (!/^(?:ш[её]?л|доноси|доходи|долет|проника|попада|тяну|просачива|разноси)/.test(at(scan, not + 1))) return "";
	const place = thingsAt(scan, not + 3, to, preposition === "до" ? "G" : "A");
	const put = place === undefined ? undefined : thingsIn({ scan, text }, place, "P");
	return place === undefined || put === undefined || place.to < to
		? ""
		: `${preposition === "до" ? "в" : preposition} ${put} ${good}`;
}
