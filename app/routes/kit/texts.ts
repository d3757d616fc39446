import { en, type KitTexts } from "./texts.en.ts";
import { pl } from "./texts.pl.ts";
import { ru } from "./texts.ru.ts";

export type { KitTexts };

/** The words of the kit page. They stand here, apart from the product's catalogues, because only developers meet them. */
const TEXTS: Record<string, KitTexts> = { en, ru, pl };

/** The words of the kit in one language; English for an unknown one. */
export function kitTexts(language: string): KitTexts {
	return TEXTS[language] ?? en;
}
