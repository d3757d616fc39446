import { Empty } from "./empty.tsx";
import { Tag } from "./tag.tsx";
import { Task, Tasks } from "./task.tsx";

export interface ListedReport {
	publicId: string;
	/** What the reporter wrote. */
	words: string;
	at: string;
	open: boolean;
}

/** Reports that readers sent to keepers, each with where it stands. */
export function ReportList({
	reports,
	hrefOf,
	labels,
}: {
	reports: readonly ListedReport[];
	hrefOf: (publicId: string) => string;
	labels: { none: string; open: string; decided: string };
}) {
	if (reports.length === 0) return <Empty>{labels.none}</Empty>;
	return (
		<Tasks>
			{reports.map(({ publicId, at, open, words }) => (
				<Task
					key={publicId}
					heading="h2"
					title={words}
					href={hrefOf(publicId)}
					tag={<Tag {...(open ? {} : { kind: "done" as const })}>{open ? labels.open : labels.decided}</Tag>}
					facts={<span>{at}</span>}
				/>
			))}
		</Tasks>
	);
}
