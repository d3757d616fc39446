import type { Document } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import type { Prohibition } from "./prohibition.ts";

export function rewritings(_document: Document, _one: Prohibition): Suggestion[] {
	return [];
}
