import { useT } from "#app/messages/translator-context.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Table } from "#app/ui/table.tsx";
import type { KeptCount } from "../kept.queries.server.ts";

/** How often findings on rules are kept with a reason, by what was found. */
export function KeptTable({ kept }: { kept: readonly KeptCount[] }) {
	const t = useT();
	return (
		<section aria-labelledby="kept" className="stack">
			<h2 id="kept">{t("coach.words.kept")}</h2>
			<p className="hint">{t("coach.words.keptSub")}</p>
			{kept.length === 0 ? (
				<Empty>{t("coach.words.keptEmpty")}</Empty>
			) : (
				<Table
					caption={t("coach.words.kept")}
					captionHidden
					columns={[
						{ label: t("coach.words.finding") },
						{ label: t("standards.exception.law"), end: true },
						{ label: t("standards.exception.safety"), end: true },
						{ label: t("standards.exception.other"), end: true },
						{ label: t("coach.words.advice"), end: true },
					]}
					rows={kept.map(({ message, law, safety, other, advice }) => ({
						key: message,
						// The sentence of the finding with a gap where its words stand.
						cells: [t.dynamic(`coach.${message}`, { words: "…", preferred: "…" }), law, safety, other, advice],
					}))}
				/>
			)}
		</section>
	);
}
