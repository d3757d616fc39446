import type { Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { at, textOf } from "../words/edits.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";
import { ofSomebody, toSomebody } from "./nobody.ts";

/** Wrapped bans read as plain ones, which more is known of. */

/** «Когда гость говорит по телефону, не подходите с меню» as «Не подходите с меню, пока гость говорит по телефону». */
function whileServed(scan: Scan, text: string, last: number): string | undefined {
	const [first, main, ...more] = scan.segments;
	const hit = scan.hits[0];
	if (first === undefined || main === undefined || hit?.segment !== main || more.length > 0) return undefined;
	if (!/^(?:когда|пока)$/.test(at(scan, 0)) || at(scan, main.from) !== "не" || hit.verb !== main.from + 1)
		return undefined;
	const person = personAt(at(scan, 1));
	if (person?.role !== "customer" || !/^third/.test(formOf(at(scan, 2)))) return undefined;
	const words = scan.tokens.slice(main.from, last).map(({ norm }) => norm);
	if (words.some((norm) => /^(?:его|ее|их|ему|ей|им|нее|него|них)$/.test(norm))) return undefined;
	return `Не ${textOf(scan, text, main.from + 1, last)}, пока ${textOf(scan, text, 1, first.to)}.`;
}

/** The ban that a sentence holds in another build; undefined for one that is plain. */
export function plainerBan(scan: Scan, text: string): string | undefined {
	const last = scan.tokens.length - (scan.tokens.at(-1)?.kind === "punctuation" ? 1 : 0);
	if (scan.hits.some((one) => one.code === "prohibition.bad-verdict")) {
		const dash = scan.tokens.findIndex((token) => token.norm === "—");
		const worst = /^(?:худшее|самое)$/.test(at(scan, 0)) && dash > 0 ? dash : 0;
		const verb = scan.tokens.findIndex(
			(token, i) => i >= worst && isInfinitive(token.norm) && at(scan, i - 1) !== "не",
		);
		if (verb < 0) return undefined;
		const end = dash > verb ? dash : last;
		const said = textOf(scan, text, verb, end).replace(/,$/, "");
		const standing = imperfectiveOf(at(scan, verb));
		const deed =
			standing === at(scan, verb) ? said : `${standing} ${textOf(scan, text, verb + 1, end).replace(/,$/, "")}`;
		return deed.includes(" ") ? `Нельзя ${deed.charAt(0).toLowerCase()}${deed.slice(1)}.` : undefined;
	}
	const twice =
		/^(.+?) (?:бесполезно|бессмысленно|глупо|непродуктивно|напрасно|вредно|грубо|некрасиво|невежливо)(?: и|,) ((?:недопустимо|нельзя|запрещено|неприемлемо|непрофессионально|невежливо|некрасиво))$/iu.exec(
			textOf(scan, text, 0, last),
		);
	if (twice !== null) return `${twice[1]} ${twice[2]}.`;
	const whole = text.slice(scan.sentence.start, scan.sentence.end).trim();
	const plain = ofSomebody(whole) ?? whole;
	const nobody = toSomebody(plain);
	if (nobody !== undefined) return nobody;
	const told = /^не (?:забывай(?:те)?|забудь(?:те)?)(?:, что|:) (.+)$/iu.exec(textOf(scan, text, 0, last))?.[1] ?? "";
	if (/(?:^|\s)(?:не|нельзя)(?:\s|$)/u.test(told)) return `Помните: ${told}.`;
	const behind = whileServed(scan, text, last);
	if (behind !== undefined) return behind;
	const colon = scan.tokens.findIndex((token) => token.norm === ":");
	if (colon > 1 && colon < 6 && scan.tokens.slice(0, colon).some((token) => token.norm.startsWith("избега")))
		return `Избегайте ${textOf(scan, text, colon + 1, last)}.`;
	return undefined;
}
