import type { Hit, Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { banOf } from "../reading/ban.ts";
import { at, type Draft, PREPOSITIONS } from "../words/edits.ts";
import { isAttribute, readingsOf } from "../words/noun-forms.ts";
import { affirmed, negationCase, segmentOf } from "./affirmed.ts";
import { rebuilt } from "./rewrite-tails.ts";

/** One thing used for two that must not touch: each gets its own. */

/** The endings of «отдельный» by the pronoun that it takes the place of. */
const OWN: Readonly<Record<string, string>> = {
	той: "ой",
	тем: "ым",
	теми: "ыми",
	том: "ом",
	тех: "ых",
	тот: "ый",
	ту: "ую",
	те: "ые",
	то: "ое",
	того: "ого",
	одной: "ой",
	одним: "ым",
	одними: "ыми",
	одном: "ом",
	одних: "ых",
	один: "ый",
	одну: "ую",
	одни: "ые",
	одно: "ое",
};

/** What is the same without being shared: times, words, ways. */
const NO_THING =
	/^(?:врем|час|день|дня|дне|дни|минут|недел|месяц|раз|смен|слов|тон|голос|вопрос|фраз|язык|образ|спос|сторон|уровн|причин|услови|цен|сумм|мнени|тем[аеуы]?$|пор|степен|мер[аеуы]?$|рук|слог|дух|имен|дело|деле|тип|вид)/;

/** More than one of those whom or what the act is done to. */
const SEVERAL = /^(?:двух|трех|нескольк[а-я]+|разных|обоих|всех|две|два|обе)$/;

interface Shared {
	/** The first token of the pronoun: «той», «одной и той». */
	from: number;
	/** The token of «же», or the last of the pronoun. */
	to: number;
	noun: number;
	ending: string;
	/** «одной», without «же»: the same for both of two things. */
	one: boolean;
}

function sharedAt(scan: Scan, i: number, limit: number): Shared | undefined {
	let k = i;
	const first = at(scan, i);
	if (first.startsWith("одн") || first === "один") {
		if (/^(?:и|же)$/.test(at(scan, i + 1)) && at(scan, i + 3) === "же") k = i + 2;
		else if (at(scan, i + 1) !== "же") k = -1;
	}
	const one = k < 0;
	if (one) k = i;
	const ending = OWN[at(scan, k)];
	const same = at(scan, k + 1) === "же";
	if (ending === undefined || (!same && !one)) return undefined;
	let noun = k + (same ? 2 : 1);
	const to = noun;
	while (noun + 1 < limit && isAttribute(at(scan, noun)) && !PREPOSITIONS.has(at(scan, noun + 1))) noun++;
	const norm = at(scan, noun);
	if (noun >= limit || norm.length < 3 || PREPOSITIONS.has(norm) || personAt(norm) !== undefined) return undefined;
	if (NO_THING.test(norm)) return undefined;
	return { from: i, to, noun, ending, one };
}

/** «одной доске» -> «разных досках»; undefined when the noun is not known. */
function several(scan: Scan, { from, noun }: Shared): string | undefined {
	const before = at(scan, from - 1);
	const cases = /^(?:на|в|во)$/.test(before) ? "PA" : /^(?:из|с|со)$/.test(before) ? "GI" : "IA";
	const reading = [...cases]
		.map((wanted) => readingsOf(at(scan, noun)).find((one) => one.case === wanted && !one.plural))
		.find((one) => one !== undefined);
	if (reading === undefined) return undefined;
	const put = reading.forms[6 + "NGDAIP".indexOf(reading.case)] ?? "";
	const quality = { A: "разные", I: "разными", G: "разных", P: "разных" }[reading.case as "A" | "I" | "G" | "P"];
	return put === "" || quality === undefined || noun > from + 1 ? undefined : `${quality} ${put}`;
}

/** «Не протирайте столы той же тряпкой, что и пол» -> «Протирайте столы отдельной тряпкой»; «хлеб и рыбу на одной доске» -> «... на разных досках». */
export function withOwn(scan: Scan, hit: Hit, text: string): Draft[] {
	const segment = hit.verb < 0 ? undefined : segmentOf(scan, hit.verb);
	if (segment === undefined || scan.hits.length > 1 || negationCase(scan, hit.verb, segment)) return [];
	for (let i = segment.from; i < segment.to; i++) {
		const shared = i === hit.verb ? undefined : sharedAt(scan, i, segment.to);
		if (shared === undefined) continue;
		const behind = scan.segments[scan.segments.indexOf(segment) + 1];
		const opener = behind === undefined ? "" : `${at(scan, behind.from)} ${at(scan, behind.from + 1)}`;
		const than = /^(?:что|котор[а-я]+|[а-я]{1,2} котор[а-я]+)(?: |$)/.test(opener) ? behind : undefined;
		const counted = SEVERAL.test(at(scan, hit.verb + 1));
		const paired = scan.tokens
			.slice(hit.verb + 1, shared.from - 1)
			.some((token, k) => token.norm === "и" && [k, k + 2].every((n) => isAttribute(at(scan, hit.verb + n))));
		const forBoth =
			at(scan, shared.noun + 1) === "для" &&
			scan.tokens.slice(shared.noun + 2, segment.to).some((token) => /^(?:и|или)$/.test(token.norm));
		const object = banOf(scan, hit, hit.verb, text).object;
		const crowd = object?.parts[0];
		const people =
			crowd?.plural === true && (personAt(at(scan, crowd.head)) !== undefined || /^люд/.test(at(scan, crowd.head)));
		const withTwo = forBoth || people || counted || paired || (object?.parts.length ?? 0) > 1;
		if ((shared.one && !withTwo) || (!shared.one && than === undefined && !withTwo)) continue;
		const put = withTwo ? several(scan, shared) : `отдельн${shared.ending}`;
		const changes = put === undefined ? undefined : affirmed(scan, hit);
		if (put === undefined || changes === undefined) continue;
		for (let k = shared.from; k < (withTwo ? shared.noun + 1 : shared.to); k++)
			changes.set(k, k === shared.from ? put : "");
		if (than !== undefined) for (let k = than.from - 1; k < than.to; k++) changes.set(k, "");
		return [
			{
				text: rebuilt(
					scan,
					text,
					changes,
					scan.tokens.map((_, k) => k),
				),
				kind: "phrase",
				...(than === undefined ? {} : { named: scan.tokens.slice(than.from, than.to).map((_, k) => than.from + k) }),
			},
		];
	}
	return [];
}
