import { useT } from "#app/messages/translator-context.tsx";
import { ideaPath } from "../../paths.ts";
import type { RuleOrigin } from "../origins.queries.server.ts";

/** From whose idea a rule came, and since when it has been one. */
export function RuleOrigins({ origins }: { origins: readonly RuleOrigin[] }) {
	const t = useT();
	if (origins.length === 0) return null;
	return (
		<ul className="feed mt-3 mb-3">
			{origins.map(({ idea, title, author, since }) => (
				<li className="facts row" key={idea ?? `${title} ${since}`}>
					<span>{t("origins.from")}</span>
					{idea ? <a href={ideaPath(idea)}>{title}</a> : null}
					<b>{author === null ? t("origins.colleague") : t("origins.signed", { author })}</b>
					<span>{t("origins.since", { day: since })}</span>
				</li>
			))}
		</ul>
	);
}
