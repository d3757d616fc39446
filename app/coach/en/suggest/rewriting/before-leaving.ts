import type { Token } from "#app/coach/analysis.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns } from "../../words/people.ts";
import { isGerund } from "../../words/verbs.ts";
import { words } from "../reading/act.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Idiom } from "./idiom.ts";

/** "Nobody leaves without a receipt" -> "Give everyone a receipt before they leave". */
export function beforeLeaving(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	verb: number,
	to: number,
	base: string,
): Idiom | undefined {
	if (/^(?:allow|permit)$/.test(base)) {
		const gone = tokens.findIndex(
			(token, i) =>
				i > verb && i < to - 2 && token.norm === "to" && /^(?:leave|go|depart)$/.test(normAt(tokens, i + 1)),
		);
		const lacking = tokens.findIndex((token, i) => i > gone && i < to && token.norm === "without");
		if (gone < 0 || lacking < 0 || isGerund(normAt(tokens, lacking + 1)) || lacking - gone > 6) return undefined;
		const whom = words(text, tokens, verb + 1, gone).replace(/^(?:an?|any) /, "every ");
		const where = words(text, tokens, gone + 1, lacking);
		return { text: `give ${whom} ${words(text, tokens, lacking + 1, to)} before they ${where}`, to, form: "act" };
	}
	if (!/^(?:let|leave|go)$/.test(base) || (base !== "let" && hit.kind !== "subject" && hit.kind !== "double"))
		return undefined;
	if (base !== "let" && !/^(?:nobody|no-one|no)$/.test(normAt(tokens, hit.from))) return undefined;
	if (hit.subject === "thing") return undefined;
	if (
		base === "go" &&
		/^(?:up|down|into|onto|in|on|near|under|over|through|across|to|behind)$/.test(normAt(tokens, verb + 1))
	)
		return undefined;
	const served = normAt(tokens, hit.from + 1);
	if (base !== "let" && normAt(tokens, hit.from) === "no" && served !== "one" && !customerNouns.has(served))
		return undefined;
	const at = tokens.findIndex((token, i) => i > verb && i < to && token.norm === "without");
	if (at < 0) return undefined;
	const next = normAt(tokens, at + 1);
	if (
		base === "let" &&
		/^(?:an?|the|any)$/.test(normAt(tokens, verb + 1)) &&
		!tokens.slice(verb, at).some((token) => isServed(token.norm))
	)
		return undefined;
	if (
		base === "let" &&
		!tokens.slice(verb, at).some((token) => /^(?:leave|go|out|depart|home|off|away)$/.test(token.norm))
	)
		return undefined;
	if (next === "knowing")
		return { text: `make sure everyone knows ${words(text, tokens, at + 2, to)} before they leave`, to };
	if (isGerund(next)) return undefined;
	const place = base === "leave" && normAt(tokens, verb + 1) === "the" ? ` ${words(text, tokens, verb + 1, at)}` : "";
	return { text: `give everyone ${words(text, tokens, at + 1, to)} before they leave${place}`, to };
}
