import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { saidBan } from "../reading/said-ban.ts";
import { readPast } from "../reading/spoken.ts";
import { locativeOf } from "../words/locatives.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

const NOT_LET =
	/^Nie (?:pozwól|pozwalaj|dopuść|dopuszczaj)(?<order>cie|my)?(?: do tego| na to)?, (?:aby|żeby|by) (?<who>\p{L}+) (?<past>\p{L}+) (?<rest>[^,]+)$/u;

const SITUATION =
	/^Nie (?:dopuszczaj|dopuść|pozwalaj|pozwól)(?:cie|my)? (?:do|na) (?:sytuacj\p{L}+|tego), (?:w (?:której|których)|kiedy|gdy) (?<who>\p{L}+) (?<before>(?:\p{L}+ razy |sam |sama |długo )?)(?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+)?)$/u;

const BEHIND =
	/^(?<ban>[^,]+), (?<till>dopóki|póki|zanim|nim) nie (?<verb>\p{L}+) (?<at>na|w|przy|z|do|o) (?:niej|nim|nich) (?<object>[^,]+)$/u;

/** The same ban in words that other builds know; undefined elsewhere. */
export function plainerTurn(rule: string): string | undefined {
	const met = SITUATION.exec(rule)?.groups;
	const doing = met === undefined ? undefined : readAct(lower(met.verb ?? ""));
	if (met !== undefined && /^(?:he|they)$/u.test(doing?.form ?? "") && doing !== undefined)
		return capital(
			`${met.who} nie ${doing.form === "they" ? "powinni" : "powinien"} ${met.before}${doing.verb.infinitive}${met.self ?? ""}${met.rest}`,
			true,
		);
	const { ban = "", till = "", verb = "", at = "", object = "" } = BEHIND.exec(rule)?.groups ?? {};
	const main = ban === "" ? undefined : saidBan(ban);
	if (main !== undefined && /^(?:na|w|przy|o)$/u.test(at)) {
		const place = /^\p{L}+$/u.test(main.rest)
			? (declined(main.rest, "gen", "loc")?.text ?? locativeOf(main.rest))
			: undefined;
		if (place !== undefined) return `${ban}, ${till} nie ${verb} ${object} ${at} ${place}`;
	}
	const { who = "", past = "", rest = "" } = NOT_LET.exec(rule)?.groups ?? {};
	const act = past === "" ? undefined : readPast(past);
	if (act === undefined || personOf(strip(lower(who)))?.side !== "served" || !/ bez /u.test(` ${rest}`))
		return undefined;
	return capital(`${who} nie ${/(?:li|ły)$/u.test(past) ? "mogą" : "może"} ${act.verb.infinitive} ${rest}`, true);
}
