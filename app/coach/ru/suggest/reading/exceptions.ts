import type { Scan } from "../../rules/scan.ts";
import { textOf } from "../words/edits.ts";

/** The exception of a ban, and what it counts in: as a bound of its own, or put back behind a wording that lost it. */

/** What may be done is what the exception names: «кроме случаев X» becomes «только в случаях X». */
export function exceptionSaid(words: string): string | undefined {
	const rest = words.replace(/^(?:кроме|исключая|за исключением)\s+(?:тех\s+)?/iu, "");
	const when = /^(?:случаев|ситуаций|моментов),?\s+(когда|если)\s+(.+)$/iu.exec(rest);
	if (when !== null) return when[1] === "если" ? `, только если ${when[2]}` : ` только тогда, когда ${when[2]}`;
	const cases = /^случа(ев|я)(,? .+)$/iu.exec(rest);
	if (cases !== null) return ` только в случа${cases[1] === "я" ? "е" : "ях"}${cases[2]}`;
	const kind = /^((?:[а-яё]+[ыи]х\s+)+)(?:случаев|(ситуаций))(.*)$/iu.exec(rest);
	if (kind !== null) return ` только в ${kind[1]}${kind[2] === undefined ? "случаях" : "ситуациях"}${kind[3]}`;
	const time = /^времени(.*)$/iu.exec(rest);
	if (time !== null) return ` только во время${(time[1] ?? "").replace(/^, отвед[её]нного/u, ", отведённое")}`;
	const how = /^как\s+(.+)$/iu.exec(rest);
	return how === null ? undefined : ` только ${how[1]}`;
}

/** The words of the exception behind a token, "" without one. */
export function exceptionOf(scan: Scan, text: string): { from: number; words: string } | undefined {
	const segment = scan.segments.find((one) => /^(?:кроме|за исключением)$/.test(one.opener) && one.before === ",");
	if (segment === undefined) return undefined;
	if (scan.hits.some((hit) => hit.from >= segment.from || hit.verb >= segment.from)) return undefined;
	const words = textOf(scan, text, segment.from, scan.tokens.length).replace(/[.!…;]+$/u, "");
	return { from: segment.from, words };
}

/** The exception of the ban, put back before the clause that tells it. */
export function withException(ban: string, said: string): string {
	const exception = /((?:за исключением|кроме)(?: тех)? случаев), (когда|если) /.exec(ban);
	if (exception === null || /исключени|кроме|только (?:тогда|если)/.test(said)) return said;
	return said.replace(`, ${exception[2]} `, `, ${exception[1]}, ${exception[2]} `);
}

/** The exception that a wording has lost stands behind it: «Врач остаётся с пациентом, кроме случаев экстренного вызова». */
export function withLostException(scan: Scan, text: string, said: string): string {
	const exception = exceptionOf(scan, text);
	if (exception === undefined || !/случа|ситуац/.test(exception.words)) return said;
	if (/исключени|кроме|только/.test(said) || / и затем |, затем /.test(said)) return said;
	return said.replace(/([.!…]*)$/, `, ${exception.words}$1`);
}

/** «..., в том числе после увольнения»: what the ban counts in stands behind a wording that holds at any time. */
export function withIncluded(whole: string, said: string): string {
	const counted = /, (?:в том числе|включая) (?:после|во время|при|по|в|на) [^,;:]*?(?=[.!…]*$)/iu.exec(whole);
	if (counted === null || !/хран[а-я]+ .*в тайне|держ[а-я]+ .*(?:в секрете|в тайне|при себе)/.test(said)) return said;
	return said.includes("в том числе") ? said : said.replace(/([.!…]*)$/, `${counted[0]}$1`);
}
