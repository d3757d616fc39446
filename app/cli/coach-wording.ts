import type { Finding, Language } from "#app/coach/types.ts";
import en from "#app/messages/en/coach.json";
import pl from "#app/messages/pl/coach.json";
import ru from "#app/messages/ru/coach.json";
import { createTranslator, type Translate } from "#app/messages/translator.ts";

/** The coach's messages in one language, keys without the leading "coach.". */
export function coachMessages(language: Language): Translate {
	return createTranslator(language, { en, ru, pl }[language]);
}

/** A finding's message in words; the flagged words are cut to 80 characters. */
export function wordFinding(finding: Finding, text: string, messages: Translate): string {
	const words = finding.params?.words ?? text.slice(finding.start, finding.end);
	const short = words.length > 80 ? `${words.slice(0, 79)}…` : words;
	return messages.dynamic(finding.message, { ...finding.params, words: short });
}
