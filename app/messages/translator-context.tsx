import { createContext, useContext } from "react";
import type { Translate } from "./translator.ts";

const TranslatorContext = createContext<Translate | null>(null);

export const TranslatorProvider = TranslatorContext.Provider;

/** The translator of the page's language. */
export function useT(): Translate {
	const translate = useContext(TranslatorContext);
	if (!translate) throw new Error("A page is rendered inside TranslatorProvider");
	return translate;
}
