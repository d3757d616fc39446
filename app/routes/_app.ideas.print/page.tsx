import type { PrintedIdea } from "#app/features/ideas/files/print.queries.server.ts";
import { printedAtMost } from "#app/features/ideas/model.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";

/** The board on paper: the newest ideas, whole. */
export function PrintPage({ today, ideas }: { today: string; ideas: PrintedIdea[] }) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead title={t("exports.print.title")} sub={t("exports.print.of", { day: today })} />
			{ideas.map(({ publicId, title, text, place, rule, author, state, day, supports }) => (
				<article className="mb-5" key={publicId}>
					<h2>{title}</h2>
					<Facts>
						<b>{t(`exports.state.${state}`)}</b>
						<span>{author ?? t("exports.colleague")}</span>
						<span>{day}</span>
						{rule ? <span>{rule}</span> : null}
						{place ? <span>{place}</span> : null}
						<span>{t("exports.print.supports", { count: supports })}</span>
					</Facts>
					<div className="idea-text mt-2">
						<Markdown text={text} />
					</div>
				</article>
			))}
			{ideas.length === printedAtMost ? (
				<p className="hint">{t("exports.print.more", { count: printedAtMost })}</p>
			) : null}
		</div>
	);
}
