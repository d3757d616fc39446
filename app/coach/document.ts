import type { Document, LanguagePack } from "./analysis.ts";
import type { Kind } from "./types.ts";
import { findUnits } from "./units.ts";

/** The parts of a text as a language pack sees them. */
export function analyse(text: string, kind: Kind, pack: LanguagePack, leadIn?: string): Document {
	return { text, language: pack.language, kind, units: findUnits(text, pack, leadIn) };
}
