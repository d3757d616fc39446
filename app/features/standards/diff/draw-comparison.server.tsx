import { renderToStaticMarkup } from "react-dom/server";
import { TranslatorProvider } from "#app/messages/translator-context.tsx";
import { translator } from "#app/messages/translators.server.ts";
import { keepFragment } from "#app/platform/kept-fragments.server.ts";
import type { Language } from "#app/platform/languages.ts";
import type { KnownVersion } from "../version.queries.server.ts";
import { compare } from "./comparison.ts";
import { ComparisonView } from "./components/comparison-view.tsx";

/** Keeps the drawn comparison of two versions for one language; versions never change. Answers its key. */
export function keepComparison(before: KnownVersion, after: KnownVersion, language: Language): string {
	const key = `changes/${before.hash}/${after.hash}/${language}`;
	keepFragment(key, () => {
		const t = translator(language);
		return renderToStaticMarkup(
			<TranslatorProvider value={t}>
				<ComparisonView
					comparison={compare(before.content, after.content, language)}
					oldTitle={t("changes.version", { number: before.number })}
					newTitle={t("changes.version", { number: after.number })}
				/>
			</TranslatorProvider>,
		);
	});
	return key;
}
