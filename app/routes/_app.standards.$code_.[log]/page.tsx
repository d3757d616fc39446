import { logPath, standardPath } from "#app/features/standards/paths.ts";
import type { ShownLog } from "#app/features/standards/review/log-page.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Task } from "#app/ui/task.tsx";

/** Every step of a standard's life, newest first. */
export function LogPage({ code, heading, rows, before }: ShownLog) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(code)}>{heading}</a>}
				title={t("review.log.title")}
				sub={t("review.log.sub")}
			/>
			{rows.length === 0 ? <Empty>{t("review.log.none")}</Empty> : null}
			<ul className="tasks" id="steps" data-list>
				{rows.map((row) => (
					<Task
						key={row.id}
						heading="h2"
						title={row.says}
						facts={
							<>
								{row.by ? <span>{row.by}</span> : null}
								<time>{row.on}</time>
							</>
						}
						chip={row.words ? <p className="said">{row.words}</p> : null}
					/>
				))}
			</ul>
			<Pager
				label={t("review.log.pages")}
				more={t("standards.more")}
				target="steps"
				{...(before ? { href: `${logPath(code)}?before=${before}` } : {})}
			/>
		</div>
	);
}
