import type { Token } from "#app/coach/analysis.ts";
import { isInfinitive, words } from "../words/forms.ts";
import { personAt } from "../words/people.ts";
import { at, type Found, type Reader, segmentAt } from "./label-owner.ts";
import * as list from "./trait-words.ts";

/** Attitudes and motives put into a person. */

const ATTITUDE = words("наплевать плевать безразлично пофиг параллельно фиолетово начхать");

export const isAttitude = (norm: string): boolean => ATTITUDE.has(norm);

const TO_WHOM = words("тебе вам ему ей им ему-то тебе-то вам-то кому-то кое-кому");

const CREDIT = /^(?:чь|чей|кому|кто|достан|приписа|похвал|отмет(?:ят|или)|наград|преми(?:я|руют)|упомян)/;

/** «Вам всё равно, дозвонится человек или нет»: an attitude put into the person; praise when it is about credit. */
export function judgeAttitude(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, k);
	const { to: end } = segmentAt(reader, k);
	let from = k;
	let to = k + 1;
	if (norm === "все" && at(tokens, k + 1) === "равно") to = k + 2;
	else if (norm === "до" && /^(?:лампочки|фонаря|фени)$/.test(at(tokens, k + 1))) to = k + 2;
	else if (norm === "по" && /^(?:барабану|фигу)$/.test(at(tokens, k + 1))) to = k + 2;
	else if ((norm === "лень" || norm === "неохота") && k + 1 >= end) {
		// «потому что кому-то лень», «работать тебе неохота»
	} else if (norm === "лень" || norm === "неохота") {
		to = k + 2;
		while (to <= k + 5 && !isInfinitive(at(tokens, to - 1))) to++;
		if (to > k + 5) return undefined;
	} else if (norm === "дела" && at(tokens, k - 1) === "нет") from = k - 1;
	else if (norm === "дела" && at(tokens, k + 1) === "нет") to = k + 2;
	else if (!ATTITUDE.has(norm)) return undefined;
	if (from === k && at(tokens, k - 1) === "все") from--;
	let whose = false;
	for (let i = Math.max(0, k - 5); i < Math.min(tokens.length, k + 3); i++)
		if (TO_WHOM.has(at(tokens, i)) || (/[ую]$/.test(at(tokens, i)) && isDativeName(tokens, i))) whose = true;
	if (norm === "плевать" || norm === "наплевать") whose = whose || at(tokens, to) === "на";
	if (!whose) return undefined;
	for (let i = to; i < Math.min(tokens.length, to + 5); i++) if (CREDIT.test(at(tokens, i))) return undefined;
	if (at(tokens, k - 1) === "не") return undefined;
	return { from, to, good: false, code: "personality.motive" };
}

const isDativeName = (tokens: readonly Token[], i: number): boolean => {
	const norm = at(tokens, i);
	return (
		tokens[i]?.capital === true &&
		(list.isName(norm.slice(0, -1)) || list.isName(`${norm.slice(0, -1)}й`) || personAt(norm)?.role === "staff")
	);
};
