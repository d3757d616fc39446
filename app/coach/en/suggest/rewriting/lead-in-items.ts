import type { Sentence, Unit } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { segments } from "../../rules/segments.ts";
import { normAt } from "../../words/clause-scope.ts";
import { staffNouns } from "../../words/people.ts";
import { verbs } from "../../words/verbs.ts";
import { sound } from "../guards/sound.ts";
import { baseAt, wordEnd, words } from "../reading/act.ts";
import { capitalise, type Frame, pronoun } from "../reading/frame.ts";
import { inPlace } from "./in-place.ts";

/** Persons told in the third person. */
const TOLD: Frame = { from: 0, to: 0, lead: "", form: "base", your: "their", capital: false };

/** Items under a lead-in that forbids: each as what to do; inside one sentence only when every item has something in its place. */
export function leadInItems(text: string, sentence: Sentence, unit: Unit): Suggestion[] {
	const { tokens } = sentence;
	const colon = unit.leadIn === undefined ? tokens.findIndex((token) => token.norm === ":") : -1;
	const end = wordEnd(sentence);
	const start = colon + 1;
	const items: [number, number][] = [];
	let from = start;
	for (let i = start; i <= end; i++) {
		const norm = i < end ? normAt(tokens, i) : ",";
		if (norm !== "," && norm !== "or" && norm !== "and" && norm !== ";") continue;
		if (i > from) items.push([from, i]);
		from = i + 1;
	}
	const list = segments(tokens);
	const instead = (first: number, last: number, alone: boolean): string[] => {
		const verb = normAt(tokens, first) === "to" ? first + 1 : first;
		return inPlace(
			text,
			tokens,
			list,
			{ base: baseAt(tokens, verb), verb, to: last },
			alone,
			who === undefined ? "your" : "their",
		);
	};
	const who = colon < 0 ? undefined : subjectOf(text, tokens, colon);
	const range = { start: tokens[0]?.start ?? sentence.start, end: tokens[end - 1]?.end ?? sentence.end };
	const capital = unit.leadIn === undefined || tokens[0]?.capital === true;
	const found: Suggestion[] = [];
	const add = (said: string): void => {
		const made = sound(
			{
				...range,
				text: capital ? capitalise(who === undefined ? said : `${who} must ${pronoun(said, TOLD)}`) : said,
				kind: "phrase",
			},
			text,
			sentence.start,
			sentence.end,
		);
		if (made !== undefined) found.push(made);
	};
	const whole = items.length > 0 && items.length < 5 ? instead(start, end, true) : [];
	const parts = items.length > 1 ? items.map(([first, last]) => instead(first, last, false)) : [];
	const named = parts.filter((part) => part.length > 0);
	if (parts.length > 1 && named.length === parts.length && items.every(([first]) => isActAt(tokens, first))) {
		for (const choice of [0, 1]) {
			const said = named.map((part) => part[choice] ?? part[0] ?? "");
			add([...new Set(said)].join("; "));
		}
	}
	for (const said of whole.slice(0, 3)) add(said);
	if (found.length === 0 && unit.leadIn !== undefined && named.length > 0)
		add([...new Set(named.map((part) => part[0] ?? ""))].join("; "));
	found.push({ ...range, text: "When ___, ___", kind: "template" });
	return found;
}

/** "Drivers" in "Drivers are prohibited from:", who go on to be told. */
function subjectOf(text: string, tokens: Sentence["tokens"], colon: number): string | undefined {
	let i = 0;
	while (
		i < colon &&
		!/^(?:must|may|should|are|is|shall|can|cannot|mustn't|shouldn't|do|don't|never)$/.test(normAt(tokens, i))
	)
		i++;
	const comma = tokens.findIndex((token) => token.norm === ",");
	return i > 0 &&
		i < (comma > 0 && comma < i ? 10 : 5) &&
		i < colon &&
		staffNouns.has(normAt(tokens, i - 1)) &&
		!/^(?:we|you)$/.test(normAt(tokens, i - 1))
		? words(text, tokens, 0, i)
		: undefined;
}

/** True when an item begins with its own act or thing, not with the second half of another's object. */
const isActAt = (tokens: Sentence["tokens"], first: number): boolean => {
	const at = normAt(tokens, first) === "to" ? first + 1 : first;
	return (
		baseAt(tokens, at) !== normAt(tokens, at) ||
		normAt(tokens, first) === "to" ||
		normAt(tokens, first) === "no" ||
		verbs.has(normAt(tokens, at))
	);
};
