import { createContext, useContext } from "react";

/** What the document needs beside the loaders' data. */
export interface PageFacts {
	nonce: string | undefined;
	/** Whether this page hydrates; most do not (docs/decisions/003). */
	hydrates: boolean;
	/** The address of the entry module, which brings the enhancements. */
	entryModule: string;
	/** "light" or "dark" when chosen; empty: as the system. */
	theme: string;
	/** The left bar is narrow. */
	rail: boolean;
	/** Keys of one letter act. */
	singleKeys: boolean;
	/** The path and query of the page, for forms that come back to it. */
	path: string;
	/** The status of a page that refuses or failed. */
	refused?: number;
}

const PageContext = createContext<PageFacts>({
	nonce: undefined,
	hydrates: false,
	entryModule: "",
	theme: "",
	rail: false,
	singleKeys: true,
	path: "/",
});

export const PageProvider = PageContext.Provider;

export function usePageFacts(): PageFacts {
	return useContext(PageContext);
}
