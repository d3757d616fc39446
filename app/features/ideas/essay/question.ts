import type { Translate } from "#app/messages/translator.ts";
import { isLanguage } from "#app/platform/languages.ts";
import type { IdeaSettings } from "../settings.queries.server.ts";

/** The essay's question in the company's words, or the product's own where the company has none in this language. */
export function essayQuestion(t: Translate, settings: IdeaSettings): string {
	return (isLanguage(t.language) && settings.question[t.language]) || t("essay.question");
}
