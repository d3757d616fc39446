import { changesPath, standardPath, versionPath, versionsPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Task } from "#app/ui/task.tsx";

interface HistoryFacts {
	code: string;
	heading: string;
	rows: {
		number: number;
		publishedOn: string;
		publishedBy: string;
		note: string;
	}[];
	before: number | null;
}

/** Every version of a standard, newest first, with what changed and why. */
export function HistoryPage({ code, heading, rows, before }: HistoryFacts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead kicker={<a href={standardPath(code)}>{heading}</a>} title={t("standards.history.title")} />
			<ul className="tasks" id="versions" data-list>
				{rows.map((row) => (
					<Task
						heading="h2"
						key={row.number}
						title={t("standards.version", { number: row.number })}
						href={versionPath(code, row.number)}
						facts={
							<>
								<span>{row.publishedOn}</span>
								<span>{row.publishedBy}</span>
								{row.number > 1 ? (
									<a href={changesPath(code, row.number - 1, row.number)}>
										{t("changes.linkFrom", { number: row.number - 1 })}
									</a>
								) : null}
							</>
						}
						chip={<p className="read">{row.note}</p>}
					/>
				))}
			</ul>
			<Pager
				label={t("standards.history.title")}
				more={t("standards.more")}
				target="versions"
				{...(before ? { href: `${versionsPath(code)}?before=${before}` } : {})}
			/>
		</div>
	);
}
