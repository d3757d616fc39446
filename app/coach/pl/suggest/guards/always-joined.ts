import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { lower } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";

const ALWAYS = /^(?<told>[^,;:„"]*(?<!\p{L})zawsze(?!\p{L})[^,;:]*),? (?:(?:i|a|ale|lecz) )?nigdy nie /iu;
/** What stands behind the told half as an act of its own. */
const ACT = /^, (?:a |ale |lecz )?(?<verb>\p{L}+)(?<rest>.*)$/u;

/** "Zawsze podawaj pełną cenę, podaj klientowi opłaty" -> "Zawsze podawaj pełną cenę i podawaj klientowi opłaty": what is always done goes on, in the same breath. */
export function alwaysJoined(told: string, rule: string): string {
	const half = ALWAYS.exec(rule)?.groups?.told ?? "";
	if (half === "" || !told.startsWith(half)) return told;
	const joined = / i (?<verb>\p{L}+)(?<rest>.*)$/u;
	const behind = told.slice(half.length);
	const { verb = "", rest = "" } =
		ACT.exec(behind)?.groups ?? (/^ i \p{L}/u.test(behind) ? joined.exec(behind)?.groups : undefined) ?? {};
	const act = verb === "" ? undefined : readAct(lower(verb));
	if (act === undefined || !/^(?:imperative|imperative-plural|we|he|they)$/.test(act.form)) return told;
	const partner = act.verb.perfective
		? (act.verb.partner ?? anyVerbNamed(act.verb.infinitive.replace(/^(?:za|po|wy|na|z|u)(?=\p{L}{5})/u, "")))
		: undefined;
	const lasting = partner === undefined || / i dopiero wtedy |, aż /u.test(rest) ? "" : formOf(partner, act.form);
	return `${half}${/ (?:i|oraz) /u.test(half) || / i dopiero wtedy /u.test(rest) ? ", " : " i "}${lasting || verb}${rest}`;
}
