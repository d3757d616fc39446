import { normAt } from "../../words/clause-scope.ts";
import { baseOfParticiple } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { clean, type Narrowed, type Place } from "../reading/place.ts";

/** What somebody is who may be served, given what makes him or her unfit. */
const FIT: ReadonlyMap<string, string> = new Map(
	"drunk sober;intoxicated sober;ill well;sick well;unwell well;tired rested;angry calm;agitated calm;upset calm;aggressive calm;asleep awake;untrained trained;unauthorised authorised;underage of age;busy free;late on time;unable able;unsure sure"
		.split(";")
		.map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)] as [string, string]),
);

const NOT_OPPOSED =
	/^(?:ignore|turn|refuse|reject|mock|judge|criticise|rush|interrupt|blame|scold|leave|keep|treat|shout|argue|wake|disturb|pressure|force)$/;

/** "send reminders to customers who have already paid" -> "only to customers who still have to pay"; "to a driver who has been drinking" -> "only to a driver who is sober". */
export function whoIsFit(place: Place): Narrowed | undefined {
	const { tokens, base, start, to, head, before, rest } = place;
	if (NOT_OPPOSED.test(base)) return undefined;
	for (let j = start + 1; j < to - 1; j++) {
		if (normAt(tokens, j) !== "who") continue;
		let noun = j;
		while (noun > start && !prepositions.has(normAt(tokens, noun - 1))) noun--;
		if (/\bof $/.test(`${before(noun)} `)) return undefined;
		const linked = noun > start;
		const from = linked ? noun - 1 : noun;
		const who = place.text
			.slice(tokens[noun]?.start ?? 0, tokens[j - 1]?.end ?? 0)
			.replace(/^(?:anyone|anybody|someone|somebody|a person|any person)$/i, "people")
			.replace(/^any /i, "");
		const several = linked ? who : who.replace(/^an? ([\w-]+)$/, "$1s");
		const many = /s$|people$|children$/.test(several);
		const clause = rest(j + 1);
		const drinking = /^(?:has|have) been (?:drinking|drunk)$|^(?:smells?|reeks?) of (?:alcohol|drink)$/.test(clause);
		const seems = /^(?:is|are|seems?|appears?|looks?)(?: to be)?(?: clearly| obviously| visibly)? (\w+)$/.exec(clause);
		const fit = drinking ? "sober" : FIT.get(seems?.[1] ?? "");
		const already = /^(?:has|have) already (?:been )?(\w+)( .+)?$/.exec(clause);
		const done =
			already === null || / already been /.test(` ${clause}`) ? undefined : baseOfParticiple(already[1] ?? "");
		const state =
			fit !== undefined
				? `who ${many ? "are" : "is"} ${fit}`
				: done !== undefined
					? `who still ${many ? "have" : "has"} to ${done}${already?.[2] ?? ""}`
					: undefined;
		if (state === undefined) return undefined;
		return {
			text: clean(`${head} ${before(from)} only ${linked ? normAt(tokens, from) : ""} ${several} ${state}`),
			to,
		};
	}
	return undefined;
}
