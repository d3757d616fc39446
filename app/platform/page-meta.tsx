import { useMatches } from "@remix-run/react";
import { useT } from "#app/messages/translator-context.tsx";
import { usePageFacts } from "./page-context.tsx";
import { problemTitle } from "./problem-page.tsx";

/**
 * The title of the document: a refusal's own, else what the deepest loader calls `title` and, where that leaves it out, the
 * `heading` it belongs to; then the product's name.
 */
export function PageMeta() {
	const t = useT();
	const { refused } = usePageFacts();
	const matches = useMatches();
	let title = refused ? problemTitle(t, refused) : undefined;
	for (const { data } of refused ? [] : matches) {
		const { title: found, heading } = (data ?? {}) as { title?: unknown; heading?: unknown };
		if (typeof found !== "string") continue;
		title = typeof heading === "string" && !found.includes(heading) ? `${found} · ${heading}` : found;
	}
	return <title>{title ? `${title} · ${t("frame.product")}` : t("frame.product")}</title>;
}
