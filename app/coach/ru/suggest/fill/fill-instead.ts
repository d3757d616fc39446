import type { Suggestion } from "#app/coach/types.ts";
import type { Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { inPlainVerbs } from "../guards/shameful-acts.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { at, closing, textOf } from "../words/edits.ts";

/** What is done, told against what is banned, which says whole what the rule is about. */

const lower = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

const bare = (said: string): string => said.replace(/[.!…]+$/, "");

/** «Вместо того чтобы прятать чек, подавайте его в руки». */
export function insteadOf(scan: Scan, own: readonly Suggestion[]): string[] {
	const hit = scan.hits[0];
	const asked = own.find((one) => one.kind === "template")?.text ?? "";
	const [, lead = "", whom = "", stop = ""] = /^(Вместо того чтобы [^,]+,) (.*)___([.!…]*)$/u.exec(asked) ?? [];
	if (hit === undefined || lead === "" || hit.verb < 0 || /забы| уйти | остаться | (?:тем|того|тех|то),$/.test(lead))
		return [];
	const stem = at(scan, hit.verb).slice(0, 4);
	const behind = scan.segments[scan.segments.indexOf(hit.segment) + 1]?.opener ?? "";
	if (/^(?:что|чтобы|как|почему|сколько|где|куда|кто)$/.test(behind) && !lead.includes(` ${behind}`)) return [];
	if (whom === "" && hit.subject >= 0 && personAt(at(scan, hit.subject))?.role === "customer") return [];
	const answer = own.find(({ kind, text }) => {
		const words = text
			.toLowerCase()
			.replaceAll("ё", "е")
			.split(/[^а-я]+/);
		return (
			kind !== "template" &&
			!/[,:«—]/.test(text) &&
			!words.some((word) => word.startsWith(stem)) &&
			named(text, whom) !== ""
		);
	});
	const said = answer === undefined ? "" : `${lead} ${whom}${named(answer.text, whom)}${stop}`;
	return said === "" || inPlainVerbs(scan, said) !== said ? [] : [said];
}

/** A wording without the one who is told, who stands before it already; "" where they differ. */
function named(said: string, whom: string): string {
	const told = lower(bare(said));
	if (whom === "") return /^[а-яё]+те(?:сь)? /u.test(told) ? told : "";
	return told.startsWith(whom.toLowerCase()) ? told.slice(whom.length) : "";
}

/** «Никаких перекуров у входа» -> «Вместо перекуров у входа курите в отведённом месте». */
export function insteadOfNoun(scan: Scan, text: string, own: readonly Suggestion[]): string[] {
	const hit = scan.hits[0];
	if (hit === undefined || hit.verb >= 0 || hit.from > 0 || scan.segments.length > 1) return [];
	if (scan.tokens.some((token) => token.kind === "masked" || /^(?:и|или|:|,|—)$/.test(token.norm))) return [];
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	const said = textOf(scan, text, 0, last);
	const banned = /^(?:Никаких|Никакого|Никакой|Избегайте) (.+)$/u.exec(said)?.[1] ?? leftBehind(scan, text, last, said);
	const answer = own.find((one) => one.kind !== "template" && /^[А-ЯЁ][а-яё]+те(?:сь)? [^,:«—]+$/u.test(one.text));
	const again = banned.split(" ").some((word) => word.length > 4 && answer?.text.includes(word.slice(0, 5)) === true);
	return banned === "" || answer === undefined || again ? [] : [`Вместо ${banned} ${lower(answer.text)}`];
}

/** «Забудьте о перекурах у входа»: what is to be left, in the genitive; "" where its forms are not known. */
function leftBehind(scan: Scan, text: string, last: number, said: string): string {
	if (!/^(?:Забудьте|Ни слова) об? /u.test(said)) return "";
	const things = thingsAt(scan, scan.tokens.findIndex((token) => /^об?$/.test(token.norm)) + 1, last, "P");
	const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "G");
	return put === undefined || things === undefined ? "" : `${put} ${textOf(scan, text, things.to, last)}`.trim();
}
