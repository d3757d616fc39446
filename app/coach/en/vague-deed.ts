import type { Report, Sentence } from "../analysis.ts";
export function vagueDeeds(_text: string, _sentence: Sentence): Report[] {
	return [];
}
