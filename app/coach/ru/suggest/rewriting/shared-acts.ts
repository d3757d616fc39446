import type { Scan } from "../../rules/scan.ts";
import { banOf, objectIn } from "../reading/ban.ts";
import type { Deed } from "../reading/deeds.ts";
import { at, textOf } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";

/** Words that only a ban holds: no wording keeps them. */
const NEGATIVE = /^(?:ни|никто|никого|никому|никем|ничего|ничему|ничем|никакой|никаких|никакие|никогда|даже|первым)$/;

/** Words that go when the one who helps or agrees is named. */
const ALONE = /^(?:самостоятельно|самовольно|единолично|одному|одной)$/;

/** Verbs that blame the deed, and those that only name it. */
const SAID: Readonly<Record<string, string>> = { разглашать: "раскрывать", взимать: "брать", болтать: "разговаривать" };

/** The deeds as they stand, as orders, from the first verb to a token. */
export function actsOf(
	scan: Scan,
	text: string,
	deeds: readonly Deed[],
	to: number,
	alone = false,
): string | undefined {
	const first = deeds[0];
	if (first === undefined) return undefined;
	const words: string[] = [];
	for (let i = first.verb; i < to; i++) {
		if (scan.hits.some((hit) => i >= hit.from && i < hit.to && i !== hit.verb)) continue;
		const norm = at(scan, i);
		if (NEGATIVE.test(norm)) return undefined;
		if (alone && ALONE.test(norm)) continue;
		if (norm === "не") {
			if (deeds.some((one) => one.verb === i + 1)) continue;
			return undefined;
		}
		const deed = deeds.find((one) => one.verb === i);
		if (deed === undefined) {
			words.push(textOf(scan, text, i, i + 1));
			continue;
		}
		const infinitive = infinitiveOf(norm);
		if (infinitive === undefined) return undefined;
		words.push(`~${SAID[infinitive] ?? imperfectiveOf(infinitive)}`);
		const ban = banOf(scan, deed.hit, deed.verb, text);
		const object = ban?.object;
		if (deed.hit.mood === "modal" || ban === undefined || object?.case !== "G" || object.from < i || object.to > to)
			continue;
		const put = objectIn(ban, "A");
		if (put === "") continue;
		words.push(textOf(scan, text, i + 1, object.from), put);
		i = object.to - 1;
	}
	return words.filter((word) => word !== "").join(" ");
}
