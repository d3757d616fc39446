import type { Hit, Scan } from "../../rules/scan.ts";
import { isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { inMood } from "../words/conjugate.ts";
import { at } from "../words/edits.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";
import type { Changes } from "./affirmed.ts";

/** «Курьер не должен ждать» as «Курьер ждёт»: who is told does the deed. */
export function inThird(scan: Scan, hit: Hit, changes: Changes | undefined): Changes | undefined {
	const better = scan.tokens.findIndex((token, i) => i < hit.verb && token.norm === "лучше");
	if (changes !== undefined && better === hit.segment.from && isInfinitive(at(scan, hit.verb))) {
		changes.set(better, "");
		return changes.set(hit.verb, inMood(changes.get(hit.verb) ?? at(scan, hit.verb), "imperative"));
	}
	const subject = hit.subject >= 0 ? personAt(at(scan, hit.subject)) : undefined;
	if (changes === undefined || hit.mood !== "duty" || subject?.role !== "staff") return changes;
	for (let i = hit.from; i < hit.verb; i++) {
		if (!/^(?:долж|обяз)/.test(at(scan, i))) continue;
		changes.set(i, "");
		const verb = changes.get(hit.verb) ?? at(scan, hit.verb);
		changes.set(hit.verb, inMood(imperfectiveOf(verb) || verb, subject.plural ? "third-plural" : "third-singular"));
	}
	return changes;
}
