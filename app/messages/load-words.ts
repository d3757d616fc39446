import { createTranslator, type Translate } from "./translator.ts";

const catalogues = import.meta.glob<{ default: object }>("./*/*.json");

/** Loads catalogues of one language into the browser. */
export async function loadWords(language: string, names: readonly string[]): Promise<Translate> {
	const loaded = await Promise.all(
		names.map(async (name) => [name, (await catalogues[`./${language}/${name}.json`]?.())?.default ?? {}] as const),
	);
	return createTranslator(language, Object.fromEntries(loaded));
}
