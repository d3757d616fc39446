import type { Coach } from "#app/coach/index.ts";
import type { Kind, Language } from "#app/coach/types.ts";

/**
 * The coach of one kind of text in one language, fetched when somebody begins to write: what finds comes first and is small, and what
 * finds more only when the given text may need it, so that the findings of that text are whole. What to write in place of what is
 * found is asked of the server (ask-suggestions.ts).
 */
export async function loadCoach(language: Language, kind: Kind, text = ""): Promise<Coach> {
	const [{ createCoach }, { loadPack, loadMore }] = await Promise.all([
		import("#app/coach/index.ts"),
		import("#app/coach/load.ts"),
	]);
	const pack = await loadPack(language, kind);
	const coach = createCoach(pack);
	if (!coach.wants(text, kind)) return coach;
	// Without a network, what is here already finds what stops publishing.
	return loadMore(language).then(
		(more) => createCoach({ ...pack, ...more }),
		() => coach,
	);
}
