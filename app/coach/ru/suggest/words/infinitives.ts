import { remembered } from "#app/coach/remembered.ts";
import type { Mood } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { IRREGULAR_FORMS, inMood } from "./conjugate.ts";

/** The infinitive of a finite form: «ставьте» is of «ставить», «разглашает» of «разглашать». */

const IRREGULAR: readonly (readonly [third: string, many: string, imperative: string, infinitive: string])[] =
	Object.entries(IRREGULAR_FORMS)
		.map(([infinitive, forms]) => {
			const [third = "", many = "", imperative = ""] = forms.split(" ");
			return [third, many, imperative, infinitive] as const;
		})
		.sort((a, b) => b[3].length - a[3].length);

const MOODS: Readonly<Record<string, { mood: Mood; column: 0 | 1 | 2; ending: RegExp }>> = {
	imperative: { mood: "imperative", column: 2, ending: /те(?:сь)?$/ },
	"imperative-singular": { mood: "imperative-singular", column: 2, ending: /(?:ся|сь)?$/ },
	"third-singular": { mood: "third-singular", column: 0, ending: /(?:ся)?$/ },
	"third-plural": { mood: "third-plural", column: 1, ending: /(?:ся)?$/ },
	"first-plural": { mood: "first-plural", column: 0, ending: /(?:ся)?$/ },
};

const ENDINGS = ["ать", "ить", "ять", "еть", "ать", "уть", "ыть"];

/** The infinitive; undefined when the form is none that directives use, or tells it not. */
export const infinitiveOf = remembered(infinitiveFor);

function infinitiveFor(norm: string): string | undefined {
	if (isInfinitive(norm)) return norm;
	if (/^бо(?:йся|йтесь|ится|ятся|имся)$/.test(norm)) return "бояться";
	const kind = MOODS[formOf(norm)];
	if (kind === undefined) return undefined;
	for (const [, , , infinitive] of IRREGULAR)
		if (infinitive.endsWith("ся") && inMood(infinitive, kind.mood) === norm) return infinitive;
	const reflexive = /с[яь]$/.test(norm) && norm.length > 4;
	const bare = reflexive ? norm.replace(/те?с[яь]$/, (end) => end.slice(0, -2)).replace(/(?<!т)с[яь]$/, "") : norm;
	const stem = kind.mood === "imperative" ? bare.replace(/те$/, "") : bare;
	const back = reflexive ? "ся" : "";
	if (kind.mood !== "first-plural")
		for (const row of IRREGULAR) {
			const form = row[kind.column];
			if (
				form !== "" &&
				stem.endsWith(form) &&
				inMood(stem.slice(0, -form.length) + row[3], kind.mood) === (kind.mood === "imperative" ? `${stem}те` : stem)
			)
				return stem.slice(0, -form.length) + row[3] + back;
		}
	const root =
		kind.mood === "imperative" || kind.mood === "imperative-singular"
			? stem.replace(/[йиь]$/, "")
			: stem.replace(/(?:[еи]т|[юуая]т|[еи]м)$/, "");
	const candidates =
		/[уюа-я]й$/.test(stem) && /[ую]$/.test(root) ? [`${root.slice(0, -1)}овать`, `${root.slice(0, -1)}евать`] : [];
	if (/[ую]$/.test(root)) candidates.push(`${root.slice(0, -1)}овать`, `${root.slice(0, -1)}евать`);
	if (/[аяе]$/.test(root)) candidates.push(`${root}ть`);
	for (const ending of ENDINGS) candidates.push(root + ending);
	const wanted = kind.mood === "imperative" ? `${stem}те` : stem;
	for (const candidate of candidates)
		if (isInfinitive(candidate) && inMood(candidate, kind.mood) === wanted) return candidate + back;
	return undefined;
}

/** The infinitive of a converb: «загораживая» is of «загораживать», «требуя» of «требовать»; "" for another word. */
export function infinitiveOfConverb(norm: string): string {
	if (formOf(norm) !== "converb") return "";
	const bare = norm.replace(/с[ья]$/, "");
	const back = bare === norm ? "" : "ся";
	const infinitive = /[уюе]я$/.test(bare)
		? bare.replace(/[уюе]я$/, "овать")
		: /[аяи]я$/.test(bare)
			? bare.replace(/я$/, "ть")
			: bare.replace(/я$/, "ить").replace(/а$/, "ать");
	return isInfinitive(infinitive) ? infinitive.replace(/прячать$/, "прятать") + back : "";
}
