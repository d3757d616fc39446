import type { Coach } from "#app/coach/index.ts";
import type { Finding, Suggestion } from "#app/coach/types.ts";
import type { CheckText } from "./coach-text.ts";
import { suggestionsPath } from "./paths.ts";
import { type AskedText, askedText, type Suggested, sentForm } from "./suggestions.ts";

/** Milliseconds after which the server counts as away. */
const PATIENCE = 10_000;
/** Texts whose answers a page keeps: who writes comes back to words that stood there before. */
const KEPT = 100;

const answered = new Map<string, Map<string, Suggestion[]>>();

/**
 * A look at a text, now with what to write in place of what is found: looks once to learn which texts something is found in, asks the
 * server about those that are new, and looks again with its answers.
 * @param look what is made of the coach's findings; asks it the same both times
 * @throws when the server cannot be reached or refuses
 */
export async function withSuggestions<T>(coach: Coach, look: (check: CheckText) => T): Promise<T> {
	const wanted = new Map<string, AskedText>();
	const plain = look((text, options) => {
		const found = coach.check(text, options);
		const asked = askedText(text, options);
		if (asked && found.some(({ suggestions }) => suggestions.length === 0)) wanted.set(keyOf(asked), asked);
		return found;
	});
	if (wanted.size === 0) return plain;
	await learn([...wanted.values()].filter((asked) => !answered.has(keyOf(asked))));
	return look((text, options) => {
		const asked = askedText(text, options);
		const known = asked ? answered.get(keyOf(asked)) : undefined;
		return coach
			.check(text, options)
			.map((finding) => ({ ...finding, suggestions: known?.get(placeOf(finding)) ?? finding.suggestions }));
	});
}

async function learn(texts: readonly AskedText[]): Promise<void> {
	if (texts.length === 0) return;
	const response = await fetch(suggestionsPath, {
		method: "POST",
		body: new URLSearchParams({ asked: sentForm(texts) }),
		headers: { accept: "application/json" },
		signal: AbortSignal.timeout(PATIENCE),
	});
	if (!response.ok) throw new Error("suggestions refused");
	const answers = (await response.json()) as Suggested[][];
	if (answered.size > KEPT) answered.clear();
	for (const [index, text] of texts.entries())
		answered.set(keyOf(text), new Map(answers[index]?.map((one) => [placeOf(one), one.suggestions])));
}

const keyOf = ({ text, kind, language, leadIn }: AskedText): string => `${kind} ${language} ${leadIn}\n${text}`;
const placeOf = ({ start, end, message }: Suggested | Finding): string => `${start} ${end} ${message}`;
