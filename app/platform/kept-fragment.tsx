import type { ReactElement } from "react";

// A mark holds a word that nobody outside this process knows, so that no text that people wrote can be one.
export const fragmentStart = `\u0002${crypto.randomUUID()}/`;
export const fragmentEnd = "\u0003";

/** Stands in a plain page for a part that is drawn once and kept (kept-fragments.server.ts). */
export function KeptFragment({ of }: { of: string }): ReactElement {
	return <>{fragmentStart + of + fragmentEnd}</>;
}
