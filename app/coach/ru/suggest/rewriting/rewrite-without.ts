import { type Hit, isPerfective, type Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { RECEIVED, WITHOUT } from "../pairs/pairs.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { type Frame, frameOf } from "../reading/frame.ts";
import { inMood } from "../words/conjugate.ts";
import { applied, at, closing, type Draft, textOf, tidy } from "../words/edits.ts";
import { deedOf } from "../words/nominals.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";
import { affirmativeWithout } from "./rewrite-steps.ts";

/** «Не X без Y», «никто не ... без Y»: what is to be there, said positively. */

/** «Не X без Y» -> «X после Y», «с Y», «по Y». */
export function fromWithout(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (scan.tokens.some((token) => /^(?:ничего|никому|никого|ничем)$/.test(token.norm))) return undefined;
	if (hit.verb >= 0 && /^допу/.test(at(scan, hit.verb)) && deedOf(at(scan, hit.verb + 1)) !== undefined)
		return undefined;
	const place =
		hit.verb >= 0
			? (scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment)
			: hit.segment;
	for (let i = place.from; i < place.to - 1; i++) {
		if (at(scan, i) !== "без") continue;
		let noun = i + 1;
		const person = personAt(at(scan, noun));
		if (
			person === undefined &&
			WITHOUT[at(scan, noun)] === undefined &&
			noun + 1 < place.to &&
			/(?:ого|его|ой|ей|ых|их)$/.test(at(scan, noun))
		)
			noun++;
		const key = at(scan, noun);
		const received = RECEIVED[key];
		const stays = hit.verb >= 0 && /^(?:оста|ост)/.test(at(scan, hit.verb));
		if (hit.code === "prohibition.negated-subject" && stays && received !== undefined) {
			const things = noun > i + 1 ? thingsAt(scan, i + 1, place.to, "G") : undefined;
			const whole = things === undefined ? undefined : thingsIn({ scan, text }, things, "A");
			const tail = textOf(scan, text, noun + 1, place.to);
			const bound = /^(?:до|в|во|к|за|на) /.test(tail) && !/дольше|больше|более|свыше/.test(tail) ? ` ${tail}` : "";
			const more = /^(?:дольше|больше|более|свыше) (?:чем )?(.+)$/u.exec(tail)?.[1] ?? "";
			const within = more === "" ? bound : ` в течение ${more}`;
			const got = `${eachOf(scan, hit, text)} получает ${whole ?? received}${within}`;
			return { text: tidy(`${got}${closing(scan, text)}`), kind: "phrase" };
		}
		const swap =
			WITHOUT[key] ??
			(person?.role === "staff"
				? `вместе с ${person.plural ? person.paradigm.many.I : person.paradigm.singular.I}`
				: /(?:ния|тия)$/.test(key)
					? `после ${key}`
					: undefined);
		if (swap === undefined || /^(?:и|или)$/.test(at(scan, noun + 1))) return undefined;
		const owner =
			noun + 1 < hit.verb && personAt(at(scan, noun + 1))?.cases.includes("G") === true
				? ` ${textOf(scan, text, noun + 1, noun + 2)}`
				: "";
		const base =
			noun > i + 1 && swap.startsWith("после ") ? `после ${textOf(scan, text, i + 1, noun)} ${swap.slice(6)}` : swap;
		const his = /^(?:его|ее|их)$/.test(at(scan, noun - 1)) && noun > i + 1 ? at(scan, noun - 1) : "";
		const modifier = (his === "" ? base : base.replace(/^(с|со|по|под) /, `только $1 ${his} `)) + owner;
		if (owner !== "") noun++;
		const tail = textOf(scan, text, noun + 1, place.to);
		if (hit.code === "prohibition.negated-subject") {
			const own = [hit.to - 1, hit.from + 1, hit.verb - 1].find((k) => /^мо[гж]/.test(at(scan, k)));
			if (own !== undefined && hit.verb > own && hit.verb < i) {
				const standing = inMood(imperfectiveOf(at(scan, hit.verb)), "third-singular");
				const act = `${standing} ${textOf(scan, text, hit.verb + 1, i)} только ${modifier} ${tail}`;
				return isPerfective(imperfectiveOf(at(scan, hit.verb)))
					? undefined
					: { text: tidy(`${eachOf(scan, hit, text)} ${act}${closing(scan, text)}`), kind: "phrase" };
			}
			const to = /^долж/.test(at(scan, hit.to - 1)) || /^долж/.test(at(scan, hit.from + 1)) ? hit.from + 2 : -1;
			if (to < 0) return undefined;
			const prefix = eachOf(scan, hit, text);
			const ends = /^(?:заканч|законч|заверш)/.test(at(scan, hit.verb))
				? thingsAt(scan, i + 1, place.to, "G")
				: undefined;
			const by = ends === undefined ? undefined : thingsIn({ scan, text }, ends, "I");
			if (ends !== undefined && by !== undefined && hit.verb + 1 === i) {
				const act = `${inMood(imperfectiveOf(at(scan, hit.verb)), "third-singular")} ${by} ${textOf(scan, text, ends.to, place.to)}`;
				return { text: tidy(`${prefix} ${act}${closing(scan, text)}`), kind: "phrase" };
			}
			const middle = textOf(scan, text, to, i);
			return {
				text: tidy(`${prefix} ${at(scan, to - 1)} ${middle} ${modifier} ${tail}${closing(scan, text)}`),
				kind: "phrase",
			};
		}
		if (stays && !swap.startsWith("под ")) return undefined;
		if (hit.mood === "third-singular" || hit.mood === "third-plural" || hit.mood === "first-plural") {
			return {
				text: applied(scan, text, [
					{ from: hit.from, to: hit.verb + 1, text: textOf(scan, text, hit.verb, hit.verb + 1) },
					{ from: i, to: noun + 1, text: modifier },
				]),
				kind: "phrase",
			};
		}
		const framed = frameOf(scan, hit, text);
		if (hit.mood === "duty" || hit.verb < 0 || (hit.mood === "modal" && framed.prefix !== "")) {
			const frame = framed;
			if (frame.prefix === "" || hit.verb < 0) return undefined;
			return {
				text: tidy(
					`${frame.prefix} ${ordered(at(scan, hit.verb), frame)} ${textOf(scan, text, hit.verb + 1, i)} ${modifier} ${tail}${closing(scan, text)}`,
				),
				kind: "phrase",
			};
		}
		const skipped = new Set<number>();
		for (let k = i; k <= noun; k++) skipped.add(k);
		const trailing = i > hit.verb;
		if (trailing) for (let k = noun + 1; k < place.to; k++) skipped.add(k);
		const shadow: Hit = hit;
		const main = affirmativeWithout(scan, shadow, text, skipped);
		if (main === undefined) return undefined;
		const rest = scan.segments.filter((one) => one.from > place.from && one.kind !== "main");
		const more = rest.length === 0 ? "" : `, ${textOf(scan, text, rest[0]?.from ?? 0, rest[rest.length - 1]?.to ?? 0)}`;
		return {
			text: tidy(`${main} ${modifier}${trailing && tail !== "" ? ` ${tail}` : ""}${more}${closing(scan, text)}`),
			kind: "phrase",
		};
	}
	return undefined;
}

/** «не должен звонить» -> «звонит»; a verb that tells of one time keeps its duty. */
const ordered = (verb: string, { mood, duty }: Frame): string => {
	const standing = imperfectiveOf(verb);
	return isPerfective(standing) || (mood !== "third-singular" && mood !== "third-plural")
		? `${duty ?? ""} ${verb}`
		: inMood(standing, mood);
};

/** "Ни один звонок" -> "Каждый звонок"; "Никто" -> "Каждый". */
export function eachOf(scan: Scan, hit: Hit, text: string): string {
	const { from } = hit.segment;
	if (at(scan, from) === "никто")
		return at(scan, from + 1) === "из"
			? `Каждый ${textOf(scan, text, from + 1, Math.min(from + 3, hit.from))}`
			: "Каждый";
	if (at(scan, from) !== "ни") return textOf(scan, text, from, hit.from);
	const each = at(scan, from + 1) === "одна" ? "Каждая" : at(scan, from + 1) === "одно" ? "Каждое" : "Каждый";
	return `${each} ${textOf(scan, text, from + 2, hit.from)}`;
}
