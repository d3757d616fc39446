import type { Token } from "#app/coach/analysis.ts";
import { compilePhrases } from "#app/coach/phrases.ts";
import { verbs } from "../words/verbs.ts";
import { lower, type Proposal, substance } from "./proposal-weight.ts";

/** Polite requests that are no orders; what is asked for stands behind them. */
const frames = compilePhrases<true>(
	`could|can he|she|they|someone|somebody|the|your ?_ <base>
be|it'd ?ever ?so ?very grateful|glad|obliged|great|nice|lovely|helpful|good|better|easier|handy|useful ?for ?me|us|everyone if|to
i'd|we'd|would rather|sooner|prefer ?it ?if
wondering|wonder if|whether you|you'd|we
could|can it|they|this|that|the ?_ ?please be
would|'d be ideal|helpful|great|enough|plenty|appreciated|welcome .
any chance|way you|we|of
do you think you could
do you want|need ?us ?me to
i'd like it|them|the|every|each
remember|sure to <base>`
		.split("\n")
		.map((row) => [row, true]),
	{ classes: { base: (norm) => verbs.has(norm) && norm !== "be" } },
);

/** Words by which a request is none: "it'd be nice if you ever came". */
const REPROACH = /^(?:ever|even|bothered|once|late|again|why|you'd)$/;

/** What a sentence that is no order asks politely for. */
export function askedFor(tokens: readonly Token[], question: boolean, complaint: ReadonlySet<string>): Proposal {
	if (tokens.some((token) => REPROACH.test(token.norm))) return "none";
	const asks = (token: Token): boolean => /^(?:by|before|tomorrow|instead)$/.test(token.norm);
	if (question && /^(?!do|is|can|will|have)/.test(lower(tokens, 0)) && verbs.has(lower(tokens, 0)) && tokens.some(asks))
		return "solution";
	for (let i = 0; i < tokens.length; i++) {
		const frame = frames.at(tokens, i);
		if (frame === undefined || (/^ca|^cou/.test(lower(tokens, i)) && (!question || i > 2))) continue;
		const before = lower(tokens, frame.to - 1) === ".";
		return substance(tokens, before ? 0 : frame.to - 1, before ? i : tokens.length, complaint) > 0
			? "solution"
			: "vague";
	}
	return "none";
}
