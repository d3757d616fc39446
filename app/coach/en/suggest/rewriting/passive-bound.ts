import type { Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt } from "../../words/clause-scope.ts";
import { baseOfParticiple, isGerund } from "../../words/verbs.ts";
import { type Act, trimmedEnd, words } from "../reading/act.ts";

/** "Reports must not be changed without the author's consent" -> "Reports may be changed only with the author's consent"; "unless" -> "only if", "until" -> "only once". */
export function passiveBound(text: string, tokens: readonly Token[], hit: Hit, act: Act): Suggestion | undefined {
	if (hit.kind !== "modal" || act.object === undefined || normAt(tokens, act.verb - 1) !== "be") return undefined;
	if (baseOfParticiple(normAt(tokens, act.verb)) === undefined || act.verb < hit.from) return undefined;
	const end = trimmedEnd(tokens, tokens.length);
	let at = act.verb + 1;
	while (at < end && !/^(?:without|unless|until|till|before|[;:—–])$/.test(normAt(tokens, at))) at++;
	const norm = normAt(tokens, at);
	if (at >= end - 1 || /^[;:—–]$/.test(norm)) return undefined;
	const behind = words(text, tokens, at + 1, end).replace(/^(?:the |any )?prior /, (said) => said.replace(/^any /, ""));
	if (/[;:]| (?:not|never|no) /.test(` ${behind} `)) return undefined;
	const timed = /^(?:until|till|before)$/.test(norm);
	if (timed && !/ (?:is|are|has|have) /.test(` ${behind} `)) return undefined;
	if (norm === "without" && isGerund(normAt(tokens, at + 1))) return undefined;
	const opener = norm === "without" ? "only with" : norm === "unless" ? "only if" : "only once";
	const from = tokens[hit.from]?.start;
	const last = tokens[end - 1]?.end;
	const done = words(text, tokens, act.verb, at).replace(/,$/, "");
	if (from === undefined || last === undefined || /\bby any\w*\b/.test(done)) return undefined;
	const modal = /^should/.test(normAt(tokens, hit.from)) ? "should" : "may";
	return {
		start: from,
		end: last,
		text: `${modal} be ${done} ${opener} ${behind.replace(/^any /, "a ")}`,
		kind: "phrase",
	};
}

const STATES: Readonly<Record<string, string>> = {
	open: "closed",
	ajar: "closed",
	unlocked: "locked",
	unattended: "in sight",
	unsupervised: "in sight",
	running: "switched off",
	on: "switched off",
	dirty: "clean",
	untidy: "tidy",
	uncovered: "covered",
	visible: "out of sight",
	unsigned: "signed",
	unlabelled: "labelled",
	wet: "dry",
	loose: "fastened",
	blocked: "clear",
	"in view": "out of view",
	"in sight": "out of sight",
};

/** "leave the cash box open, unattended or within reach of customers" -> "keep the cash box closed, in sight and out of reach of customers". */
export function statesTurned(
	text: string,
	tokens: readonly Token[],
	act: Act,
): { text: string; to: number } | undefined {
	if (!/^(?:leave|keep)$/.test(act.base)) return undefined;
	let end = act.verb + 1;
	while (end < tokens.length && !/^[.;:!?—–]$/.test(normAt(tokens, end))) end++;
	let at = act.verb + 1;
	if (act.object === undefined)
		while (at < end && STATES[normAt(tokens, at)] === undefined && !/^(?:or|and|,)$/.test(normAt(tokens, at))) at++;
	const object = act.object ?? words(text, tokens, act.verb + 1, at);
	const said = words(text, tokens, at, end).split(/, or |, | or /);
	if (
		object === "" ||
		said.length < 2 ||
		/\b(?:children|child|patients?|guests?|customers?|visitors?|clients?|pupils?|residents?|dogs?)$/.test(object)
	)
		return undefined;
	const turned: string[] = [];
	for (const one of said) {
		const reach = /^(?:within|in) (reach|view|sight) of (.+)$/.exec(one);
		const made = STATES[one] ?? (reach === null ? undefined : `out of ${reach[1] ?? ""} of ${reach[2] ?? ""}`);
		if (made === undefined) return undefined;
		turned.push(made);
	}
	return {
		text: `keep ${object.replace(/^(?:an?|any) /, "the ")} ${turned.slice(0, -1).join(", ")} and ${turned.at(-1) ?? ""}`,
		to: trimmedEnd(tokens, end),
	};
}
