import type { Token } from "#app/coach/analysis.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt } from "../../words/clause-scope.ts";
import { words as slice } from "../reading/act.ts";
import type { Idiom } from "./idiom.ts";

const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?)$/;

/** "must not exceed five minutes" -> "must stay within five minutes", "should not take longer than" -> "should take at most". */
export function bound(text: string, tokens: readonly Token[], hit: Hit, verb: number, to: number): Idiom[] {
	const base = normAt(tokens, verb);
	const norm = normAt(tokens, hit.from);
	const lead = /^(?:should|shouldn't|ought)/.test(norm)
		? "should"
		: /^(?:must|mustn't|may|cannot|can't|can|shall|will)/.test(norm)
			? "must"
			: "";
	const subjectFrom = hit.from;
	let time = false;
	for (let i = verb + 1; i < to; i++) if (TIME.test(normAt(tokens, i))) time = true;
	let at = verb + 1;
	if (base === "exceed") {
		const limit = slice(text, tokens, at, to).replace(/ to \w+.*$/, "");
		return [
			{
				from: subjectFrom,
				lead,
				text:
					time ||
					/\b(?:speed|limit|limits|allowance|budget|rate|weight|load|capacity|amount|dose|length|height|quota|level)\b/i.test(
						limit,
					)
						? `stay within ${limit}`
						: `stay at ${limit} or ${/(?:s|people)$/.test(limit) ? "fewer" : "less"}`,
				to,
			},
		];
	}
	const word = normAt(tokens, at);
	if (base === "be" && /^(?:shorter|smaller|lower|fewer|less)$/.test(word) && normAt(tokens, at + 1) === "than")
		return [{ from: subjectFrom, lead, text: `be at least ${slice(text, tokens, at + 2, to)}`, to }];
	if (base === "stretch" || base === "last" || base === "wait" || base === "take" || base === "be") {
		if (word === "for") at++;
		const comparative = normAt(tokens, at);
		if (/^(?:longer|more|later|beyond|over|past)$/.test(comparative)) {
			const skip = normAt(tokens, at + 1) === "than" ? at + 2 : at + 1;
			const limit = slice(text, tokens, skip, to);
			if (limit === "") return [];
			if (comparative === "beyond" || comparative === "past")
				return [{ from: subjectFrom, lead, text: `stay within ${limit}`, to }];
			if (base === "be")
				return [
					{
						from: subjectFrom,
						lead,
						text: `be at most ${limit}${comparative === "longer" && !time ? " long" : ""}`,
						to,
					},
				];
			return [{ from: subjectFrom, lead, text: `${base} at most ${limit}`, to }];
		}
	}
	return [];
}

/** "Say nothing about a prescription" -> "Keep a prescription confidential". */
export function confidential(text: string, tokens: readonly Token[], hit: Hit, to: number): Idiom[] {
	const verb = normAt(tokens, hit.verb);
	const after = normAt(tokens, hit.to);
	if (/^(?:say|mention|reveal|tell|disclose|share)$/.test(verb)) {
		if (/^(?:but|except)$/.test(after)) return [];
		const rest = after === "about" ? slice(text, tokens, hit.to + 1, to) : "";
		if (/^(?:which|what|where|how|who|whose|when|why)$/.test(after))
			return [{ text: `keep it confidential ${slice(text, tokens, hit.to, to).trim()}`, to, form: "act" }];
		return [
			{
				text: rest === "" || rest.split(" ").length > 6 ? "keep it confidential" : `keep ${rest} confidential`,
				to,
				form: "act",
			},
		];
	}
	return [];
}
