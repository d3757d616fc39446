import { RemixBrowser } from "@remix-run/react";
import { startTransition, useEffect, useLayoutEffect, useRef } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadWords } from "./messages/load-words.ts";
import { TranslatorProvider } from "./messages/translator-context.tsx";
import { giveBackEarlyWords } from "./platform/early-words.ts";
import { PageProvider } from "./platform/page-context.tsx";

/**
 * Resolves when the page's data are decoded. RemixBrowser throws the promise of it before its first hook; were it left to throw
 * while React hydrates, a key pressed in that moment would force React through the suspended root and break it (its error 345).
 */
async function decodeData(): Promise<void> {
	try {
		RemixBrowser({});
	} catch (pending) {
		await pending;
	}
}

/** Loads the catalogues that the page names, in its language, and hydrates the document. */
export async function hydrate(): Promise<void> {
	const { lang, dataset } = document.documentElement;
	const names = (dataset.messages ?? "").split(" ").filter(Boolean);
	const [words] = await Promise.all([loadWords(lang, names), decodeData()]);
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
				<TranslatorProvider value={words}>
					<RemixBrowser />
					<EarlyWords />
				</TranslatorProvider>
			</PageProvider>,
		);
	});
}

/** Gives typed words back to their fields, and tells the page of them once all of it listens: effects run from the leaves up. */
function EarlyWords() {
	const tell = useRef<() => void>();
	useLayoutEffect(() => {
		tell.current = giveBackEarlyWords();
	}, []);
	useEffect(() => tell.current?.(), []);
	return null;
}
