import type { Coach } from "#app/coach/index.ts";
import type { Kind, Language } from "#app/coach/types.ts";

const whole = new Map<string, Coach>();

/**
 * The coach of one kind of text in one language, fetched when somebody begins to write: what finds comes first and is small, and what
 * finds more only when the given text may need it, so that the findings of that text are whole. Once
 * `loadSuggestingCoach` has fetched the rest, this one has suggestions as well.
 */
export async function loadCoach(language: Language, kind: Kind, text = ""): Promise<Coach> {
	const known = whole.get(`${language} ${kind}`);
	if (known) return known;
	const { createCoach, loadPack, loadMore } = await parts();
	const pack = await loadPack(language, kind);
	const coach = createCoach(pack);
	return coach.wants(text, kind) ? createCoach({ ...pack, ...(await loadMore(language)) }) : coach;
}

/** The same coach with what builds its suggestions. Only findings on rules have any to build: praise and feedback need no more than what finds. */
export async function loadSuggestingCoach(language: Language, kind: Kind): Promise<Coach> {
	if (kind === "praise" || kind === "feedback") return loadCoach(language, kind);
	const known = whole.get(`${language} ${kind}`);
	if (known) return known;
	const { createCoach, loadPack, loadMore, loadSuggester } = await parts();
	const [pack, more, suggest] = await Promise.all([
		loadPack(language, kind),
		loadMore(language),
		loadSuggester(language),
	]);
	const coach = createCoach({ ...pack, ...more, suggest, remembered: new Map() });
	whole.set(`${language} ${kind}`, coach);
	return coach;
}

async function parts() {
	const [{ createCoach }, { loadPack, loadMore, loadSuggester }] = await Promise.all([
		import("#app/coach/index.ts"),
		import("#app/coach/load.ts"),
	]);
	return { createCoach, loadPack, loadMore, loadSuggester };
}
