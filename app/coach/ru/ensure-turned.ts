import { at, textOf } from "./edits.ts";
import type { Hit, Scan } from "./scan.ts";
import { adjectiveFor } from "./turned-forms.ts";

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
