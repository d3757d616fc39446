export const languages = ["en", "ru", "pl"] as const;

export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { en: "English", ru: "Русский", pl: "Polski" };

export function isLanguage(value: unknown): value is Language {
	return value === "en" || value === "ru" || value === "pl";
}

/** The best of our languages for an Accept-Language header, or null. */
export function languageFromHeader(header: string | null): Language | null {
	if (!header) return null;
	let best: Language | null = null;
	let bestWeight = 0;
	for (const part of header.slice(0, 200).split(",")) {
		const [tag = "", ...params] = part.trim().split(";");
		const code = tag.slice(0, 2).toLowerCase();
		const quality = params.map((param) => param.trim()).find((param) => param.startsWith("q="));
		const weight = quality ? Number(quality.slice(2)) : 1;
		if (isLanguage(code) && weight > bestWeight) {
			best = code;
			bestWeight = weight;
		}
	}
	return best;
}
