import type { Sentence, Unit } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import type { Hit } from "./prohibition.ts";
export function suggest(_text: string, _sentence: Sentence, _hit: Hit, _unit: Unit): Suggestion[] {
	return [];
}
