import { useMatches } from "@remix-run/react";
import { useT } from "#app/messages/translator-context.tsx";

/** The title of the document: what the deepest loader calls `title`, and the product's name. */
export function PageMeta() {
	const t = useT();
	const matches = useMatches();
	let title: string | undefined;
	for (const { data } of matches) {
		const found = (data as { title?: unknown } | undefined | null)?.title;
		if (typeof found === "string") title = found;
	}
	return <title>{title ? `${title} · ${t("frame.product")}` : t("frame.product")}</title>;
}
