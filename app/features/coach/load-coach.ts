import type { Coach } from "#app/coach/index.ts";
import type { Kind, Language } from "#app/coach/types.ts";

const whole = new Map<string, Coach>();

/**
 * The coach of one kind of text in one language, fetched when somebody begins to write: what finds comes first and is small. Once
 * `loadSuggestingCoach` has fetched the rest, this one has suggestions as well.
 */
export async function loadCoach(language: Language, kind: Kind): Promise<Coach> {
	const known = whole.get(`${language} ${kind}`);
	if (known) return known;
	const { createCoach, loadPack } = await parts();
	return createCoach(await loadPack(language, kind));
}

/** The same coach with what builds its suggestions. */
export async function loadSuggestingCoach(language: Language, kind: Kind): Promise<Coach> {
	const known = whole.get(`${language} ${kind}`);
	if (known) return known;
	const { createCoach, loadPack, loadSuggester } = await parts();
	const [pack, suggest] = await Promise.all([loadPack(language, kind), loadSuggester(language)]);
	const coach = createCoach({ ...pack, suggest, remembered: new Map() });
	whole.set(`${language} ${kind}`, coach);
	return coach;
}

async function parts() {
	const [{ createCoach }, { loadPack, loadSuggester }] = await Promise.all([
		import("#app/coach/index.ts"),
		import("#app/coach/load.ts"),
	]);
	return { createCoach, loadPack, loadSuggester };
}
