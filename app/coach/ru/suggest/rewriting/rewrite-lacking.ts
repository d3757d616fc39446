import type { Hit, Mood, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { frameOf } from "../reading/frame.ts";
import { inMood } from "../words/conjugate.ts";
import { at, capitalise, closing, type Draft, textOf, tidy } from "../words/edits.ts";
import { infinitiveOf, infinitiveOfConverb } from "../words/infinitives.ts";

/** «Не берите трубку, не здороваясь»: what is lacking beside an act that is right with it. */

/** Acts that nothing beside them makes right. */
const NEVER = /^(?:отказ|обвин|игнор|перебив|прерыв|критик|осужд|навяз|руга|крич|спор|груб|обман|скрыв|бро[сш])/;

/** What is lacking in the eyes alone: «не поднимая глаз», «не глядя». */
const UNSEEING = /^(?:поднима|гляд|смотр|отрыва)/;

/** «Не V, не C»: C and then V, or V in a manner of its own. */
export function fromLacking(scan: Scan, hit: Hit, text: string): Draft[] {
	if (scan.hits.length > 2) return [];
	const part = scan.segments.find((one) => at(scan, one.from) === "не" && formOf(at(scan, one.from + 1)) === "converb");
	if (part === undefined || part.before !== ",") return [];
	let verb = hit.verb < part.from && hit.verb >= 0 ? hit.verb : -1;
	for (let i = 0; i < part.from && verb < 0; i++) if (isInfinitive(at(scan, i))) verb = i;
	const infinitive = verb < 0 ? undefined : infinitiveOf(at(scan, verb));
	const missing = infinitiveOfConverb(at(scan, part.from + 1));
	if (infinitive === undefined || missing === "" || NEVER.test(infinitive)) return [];
	const frame = frameOf(scan, hit, text);
	const mood: Mood =
		hit.mood === "infinitive" || frame.mood.startsWith("third") || frame.mood === "first-plural"
			? frame.mood
			: "imperative";
	const head = thingsAt(scan, part.from + 2, part.to, "G");
	const put = head === undefined ? undefined : thingsIn({ scan, text }, head, "A");
	const rest =
		head === undefined || put === undefined
			? textOf(scan, text, part.from + 2, part.to)
			: `${put} ${textOf(scan, text, head.to, part.to)}`;
	const end = scan.segments.find((one) => one.from <= verb && verb < one.to)?.to ?? part.from - 1;
	const own = textOf(scan, text, verb + 1, Math.min(end, part.from - 1));
	const prefix = frame.prefix === "" || mood === "imperative" ? "" : `${frame.prefix} `;
	const say = (said: string): Draft => ({
		text: capitalise(tidy(`${prefix}${said}${closing(scan, text)}`)),
		kind: "phrase",
	});
	const act = `${inMood(infinitive, mood)} ${own}`;
	if (UNSEEING.test(missing) && /^(?:глаз|$|на |от )/.test(rest.trim()))
		return rest.startsWith("на ")
			? [say(`${act} и ${inMood("смотреть", mood)} ${rest}`)]
			: [say(`${act}, глядя в глаза`)];
	return [
		say(`${inMood(missing, mood)} ${rest} и затем ${act}`),
		say(`сначала ${inMood(missing, mood)} ${rest}, затем ${act}`),
	];
}
