import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { createTranslator } from "./messages/translator.ts";
import { TranslatorProvider } from "./messages/translator-context.tsx";
import { PageProvider } from "./platform/page-context.tsx";

const catalogues = import.meta.glob<{ default: object }>("./messages/*/*.json");

/** Loads the catalogues that the page names, in its language, and hydrates the document. */
export async function hydrate(): Promise<void> {
	const { lang, dataset } = document.documentElement;
	const names = (dataset.messages ?? "").split(" ").filter(Boolean);
	const loaded = await Promise.all(
		names.map(
			async (name) => [name, (await catalogues[`./messages/${lang}/${name}.json`]?.())?.default ?? {}] as const,
		),
	);
	const { className } = document.documentElement;
	const facts = {
		nonce: undefined,
		hydrates: true,
		entryModule: "",
		theme: className === "light" || className === "dark" ? className : "",
		rail: document.querySelector(".frame.rail") !== null,
		singleKeys: dataset.singleKeys !== "off",
		path: location.pathname + location.search,
	};
	startTransition(() => {
		hydrateRoot(
			document,
			<PageProvider value={facts}>
				<TranslatorProvider value={createTranslator(lang, Object.fromEntries(loaded))}>
					<RemixBrowser />
				</TranslatorProvider>
			</PageProvider>,
		);
	});
}
