import type { LanguagePack } from "./analysis.ts";
import type { Language } from "./types.ts";

const loaders: Readonly<Record<Language, () => Promise<{ pack: LanguagePack }>>> = {
	en: () => import("./en/index.ts"),
	ru: () => import("./ru/index.ts"),
	pl: () => import("./pl/index.ts"),
};

/** Loads one language, for pages; a page that needs another later loads it then. */
export async function loadPack(language: Language): Promise<LanguagePack> {
	return (await loaders[language]()).pack;
}
