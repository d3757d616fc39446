import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { TranslatorProvider } from "#app/messages/translator-context.tsx";
import { translator } from "#app/messages/translators.server.ts";
import { keepFragment } from "#app/platform/kept-fragments.server.ts";
import type { Language } from "#app/platform/languages.ts";
import { VersionContents, VersionText } from "./components/version-text.tsx";
import type { KnownVersion } from "./version.queries.server.ts";
import { type VersionWords, versionWords } from "./version-words.ts";

/**
 * Keeps the drawn contents and text of a version for one language; they never change, but for the number of questions that
 * its rules have, which belongs to the text's key. Answers their keys.
 */
export function keepVersion(
	version: KnownVersion,
	language: Language,
	questions: ReadonlyMap<string, number>,
): { contents: string; text: string; sections: number } {
	const key = `version/${version.hash}/${language}`;
	let words: VersionWords | undefined;
	const once = () => {
		words ??= versionWords(version, language);
		return words;
	};
	keepFragment(`${key}/contents`, () => draw(<VersionContents words={once()} />, language));
	const text = `${key}/text${questions.size > 0 ? `/${digest(questions)}` : ""}`;
	keepFragment(text, () => draw(<VersionText words={once()} questions={questions} />, language));
	const sections = version.content.sections.filter((section) => Object.keys(section.heading).length > 0).length;
	return { contents: `${key}/contents`, text, sections };
}

function draw(part: JSX.Element, language: Language): string {
	return renderToStaticMarkup(<TranslatorProvider value={translator(language)}>{part}</TranslatorProvider>);
}

function digest(questions: ReadonlyMap<string, number>): string {
	return createHash("sha256")
		.update([...questions].join())
		.digest("base64url")
		.slice(0, 16);
}
