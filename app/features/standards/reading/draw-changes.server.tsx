import { renderToStaticMarkup } from "react-dom/server";
import { TranslatorProvider } from "#app/messages/translator-context.tsx";
import { translator } from "#app/messages/translators.server.ts";
import { keepFragment } from "#app/platform/kept-fragments.server.ts";
import type { Language } from "#app/platform/languages.ts";
import type { KnownVersion } from "../version.queries.server.ts";
import type { ChangedText } from "./changed-text.ts";
import { changedWords } from "./changed-words.ts";
import { ChangedTextView } from "./components/changed-text-view.tsx";

/** Keeps the drawn changes between two versions for one language; neither ever changes. Answers their key. */
export function keepChanges(version: KnownVersion, since: number, changed: ChangedText, language: Language): string {
	const key = `own-changes/${version.hash}/${since}/${language}`;
	keepFragment(key, () => {
		const words = changedWords(changed, language, version.content.language);
		return renderToStaticMarkup(
			<TranslatorProvider value={translator(language)}>
				<ChangedTextView words={words} since={since} number={version.number} />
			</TranslatorProvider>,
		);
	});
	return key;
}
