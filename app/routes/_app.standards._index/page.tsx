import {
	draftPath,
	newImportPath,
	newStandardPath,
	standardPath,
	standardsPath,
} from "#app/features/standards/paths.ts";
import type { ListedStandard } from "#app/features/standards/standard.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Task } from "#app/ui/task.tsx";

type Row = Omit<ListedStandard, "sortKey">;

interface ListFacts {
	rows: Row[];
	after: string | null;
	mayWrite: boolean;
	/** The withdrawn ones, which stand apart. */
	withdrawn: boolean;
}

/** All standards that the reader may open. */
export function StandardsPage({ rows, after, mayWrite, withdrawn }: ListFacts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				title={t(withdrawn ? "review.withdrawal.list" : "standards.list.title")}
				sub={t(withdrawn ? "review.withdrawal.listSub" : "standards.list.sub")}
				actions={
					mayWrite && !withdrawn ? (
						<>
							<ButtonLink href={newStandardPath}>{t("standards.list.write")}</ButtonLink>
							<ButtonLink href={newImportPath} kind="main">
								{t("standards.list.import")}
							</ButtonLink>
						</>
					) : null
				}
			/>
			{rows.length === 0 ? (
				<Empty>
					{withdrawn
						? t("review.withdrawal.listEmpty")
						: t(mayWrite ? "standards.list.emptyAuthor" : "standards.list.empty")}
				</Empty>
			) : (
				<ul className="tasks" id="standards" data-list>
					{rows.map((row) => (
						<StandardRow key={row.id} row={row} withdrawn={withdrawn} />
					))}
				</ul>
			)}
			<Pager
				label={t("standards.list.pages")}
				more={t("standards.more")}
				target="standards"
				{...(after
					? { href: `${standardsPath}?${withdrawn ? "withdrawn&" : ""}after=${encodeURIComponent(after)}` }
					: {})}
			/>
			{after ? null : (
				<p className="mt-5">
					<a href={withdrawn ? standardsPath : `${standardsPath}?withdrawn`}>
						{t(withdrawn ? "review.withdrawal.all" : "review.withdrawal.list")}
					</a>
				</p>
			)}
		</div>
	);
}

function StandardRow({ row, withdrawn }: { row: Row; withdrawn: boolean }) {
	const t = useT();
	return (
		<Task
			heading="h2"
			title={row.title}
			href={row.state === "draft" ? draftPath(row.code) : standardPath(row.code)}
			tag={
				withdrawn ? (
					<Tag>{t("review.withdrawal.tag")}</Tag>
				) : row.state === "to-read" ? (
					<Tag kind="act">{t("standards.list.toRead")}</Tag>
				) : row.state === "confirmed" ? (
					<Tag kind="done">{t("standards.list.confirmed")}</Tag>
				) : row.state === "draft" ? (
					<Tag>{t("standards.list.draft")}</Tag>
				) : null
			}
			facts={
				<>
					<span>{row.code}</span>
					{row.version > 0 ? <span>{t("standards.version", { number: row.version })}</span> : null}
					{row.version > 0 ? <span>{t("standards.list.rules", { count: row.rules })}</span> : null}
					{row.hasDraft && row.version > 0 ? <a href={draftPath(row.code)}>{t("standards.list.openDraft")}</a> : null}
				</>
			}
		/>
	);
}
