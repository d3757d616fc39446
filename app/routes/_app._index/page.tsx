import type { OwnDraft, ReadingTask } from "#app/features/now/now.queries.server.ts";
import { AsideForm } from "#app/features/standards/reading/components/aside-form.tsx";
import { aboutTime, changeWords } from "#app/features/standards/reading/components/change-words.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

interface NowFacts {
	name: string;
	today: string;
	tasks: ReadingTask[];
	drafts: OwnDraft[];
	all: boolean;
}

const tasksShown = 5;

/** The first screen: what waits for me, in order of due date, and the drafts I am writing. */
export function NowPage({ name, today, tasks, drafts, all }: NowFacts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead kicker={<time>{today}</time>} title={t("now.greeting", { name })} />
			<section aria-labelledby="h-tasks">
				<div className="row between mb-3">
					<h2 id="h-tasks">{t("now.waiting")}</h2>
				</div>
				{tasks.length === 0 ? (
					<Empty action={<ButtonLink href="/standards">{t("now.openRules")}</ButtonLink>}>{t("now.nothing")}</Empty>
				) : (
					<Tasks>
						{tasks.map((task, index) => (
							<Task
								key={task.id}
								title={t("now.read", { title: task.title })}
								href={task.href}
								tag={
									<>
										<Tag kind="act">{t("standards.version", { number: task.version })}</Tag>
										{task.aside ? <Tag>{t("reading.own.recommended")}</Tag> : null}
									</>
								}
								facts={
									<>
										<span>{task.changed ? changeWords(t, task.changed) : t("now.rules", { count: task.rules })}</span>
										<b>{aboutTime(t, task.seconds)}</b>
										{task.due ? <span>{t("now.due", { day: task.due })}</span> : null}
										{task.reminded ? <span>{t("reading.own.reminded", { day: task.reminded })}</span> : null}
									</>
								}
								action={
									<div className="row">
										<ButtonLink href={task.href} kind={index === 0 ? "main" : "plain"}>
											{t("now.open")}
										</ButtonLink>
										{task.aside ? <AsideForm action={task.aside} /> : null}
									</div>
								}
							/>
						))}
					</Tasks>
				)}
				{!all && tasks.length === tasksShown ? (
					<p className="mt-3">
						<a href="/?all">{t("now.all")}</a>
					</p>
				) : null}
			</section>
			{drafts.length > 0 ? (
				<section className="mt-6" aria-labelledby="h-drafts">
					<h2 id="h-drafts" className="mb-3">
						{t("now.drafts")}
					</h2>
					<Tasks>
						{drafts.map((draft) => (
							<Task
								key={draft.code}
								title={draft.title}
								href={draft.href}
								facts={
									<>
										<span>{draft.code}</span>
										<span>{t("now.changed", { moment: draft.changed })}</span>
									</>
								}
							/>
						))}
					</Tasks>
				</section>
			) : null}
		</div>
	);
}
