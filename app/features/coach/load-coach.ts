import type { Coach } from "#app/coach/index.ts";
import type { Language } from "#app/coach/types.ts";

const coaches = new Map<Language, Promise<Coach>>();

/** The engine and one language, fetched once each, when somebody begins to write. */
export function loadCoach(language: Language): Promise<Coach> {
	let coach = coaches.get(language);
	if (!coach) {
		coach = fetchCoach(language);
		coaches.set(language, coach);
		// What failed to come is fetched again at the next try.
		coach.catch(() => coaches.delete(language));
	}
	return coach;
}

async function fetchCoach(language: Language): Promise<Coach> {
	const [{ createCoach }, { loadPack }] = await Promise.all([
		import("#app/coach/index.ts"),
		import("#app/coach/load.ts"),
	]);
	return createCoach(await loadPack(language));
}
