import type { OwnDraft, ReadingTask } from "#app/features/now/now.queries.server.ts";
import type { ShownWork } from "#app/features/now/work-tasks.queries.server.ts";
import { Feed, type FeedFacts, GiveBox } from "#app/features/praise/components/feed.tsx";
import { PraiseTaskItem, QuietWork } from "#app/features/praise/components/praise-tasks.tsx";
import { newPraisePath } from "#app/features/praise/paths.ts";
import type { QuietPerson } from "#app/features/praise/quiet-work.server.ts";
import type { PraiseTask } from "#app/features/praise/tasks.queries.server.ts";
import { AsideForm } from "#app/features/standards/reading/components/aside-form.tsx";
import { aboutTime, changeWords } from "#app/features/standards/reading/components/change-words.ts";
import { questionsPath, receiptPath } from "#app/features/standards/reading/paths.ts";
import type { WaitingQuestion } from "#app/features/standards/reading/questions.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Face, Tag } from "#app/ui/tag.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

interface NowFacts {
	name: string;
	today: string;
	tasks: ReadingTask[];
	work: ShownWork[];
	questions: WaitingQuestion[];
	drafts: OwnDraft[];
	praise: PraiseTask[];
	quiet: QuietPerson[];
	feed: FeedFacts;
	fullName: string;
	all: boolean;
}

const tasksShown = 5;

/** The first screen: what waits for me, in order of due date, and the drafts I am writing. */
export function NowPage({ name, today, tasks, work, questions, drafts, praise, quiet, feed, fullName, all }: NowFacts) {
	const t = useT();
	const waiting = inOrder([...questions, ...work], tasks);
	const shown = all ? waiting : waiting.slice(0, tasksShown);
	const shownPraise = all ? praise : praise.slice(0, tasksShown - shown.length);
	return (
		<div className="page">
			<PageHead kicker={<time>{today}</time>} title={t("now.greeting", { name })} />
			<section aria-labelledby="h-tasks">
				<div className="row between mb-3">
					<h2 id="h-tasks">{t("now.waiting")}</h2>
				</div>
				{waiting.length + praise.length === 0 ? (
					<Empty action={<ButtonLink href="/standards">{t("now.openRules")}</ButtonLink>}>{t("now.nothing")}</Empty>
				) : (
					<Tasks>
						{shown.map((task, index) =>
							"ruleKey" in task ? (
								<QuestionItem key={`question-${task.id}`} task={task} first={index === 0} />
							) : "kind" in task ? (
								<WorkItem key={`work-${task.id}`} task={task} first={index === 0} />
							) : (
								<ReadingItem key={task.id} task={task} first={index === 0} />
							),
						)}
						{shownPraise.map((task, index) => (
							<PraiseTaskItem key={`praise-${task.id}`} task={task} first={shown.length + index === 0} />
						))}
					</Tasks>
				)}
				{!all && (waiting.length + praise.length > tasksShown || tasks.length === tasksShown) ? (
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
			<QuietWork people={quiet} />
			<section className="mt-6" aria-labelledby="h-feed">
				<GiveBox href={newPraisePath()}>
					<Face name={fullName} />
				</GiveBox>
				<h2 id="h-feed" className="mt-5 mb-3">
					{t("praise.recent")}
				</h2>
				{feed.cards.length === 0 ? <p className="hint">{t("praise.empty")}</p> : <Feed {...feed} back="/" />}
			</section>
		</div>
	);
}

type Work = ShownWork | WaitingQuestion;

/** What others wait for comes first, then everything with a date by its date, then the rest. */
function inOrder(work: readonly Work[], tasks: readonly ReadingTask[]): (Work | ReadingTask)[] {
	const dated = [...work, ...tasks].filter(({ dueOn }) => dueOn !== null);
	dated.sort((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""));
	const undated = ({ dueOn }: { dueOn: string | null }) => dueOn === null;
	return [...work.filter(undated), ...dated, ...tasks.filter(undated)];
}

function WorkItem({ task, first }: { task: ShownWork; first: boolean }) {
	const t = useT();
	return (
		<Task
			title={t(`review.task.${task.kind}`, { title: task.title })}
			href={task.href}
			facts={
				<>
					<span>{task.code}</span>
					{task.due ? <span>{t("now.due", { day: task.due })}</span> : null}
				</>
			}
			action={
				<ButtonLink href={task.href} kind={first ? "main" : "plain"}>
					{t(`review.task.go.${task.kind}`)}
				</ButtonLink>
			}
		/>
	);
}

function QuestionItem({ task, first }: { task: WaitingQuestion; first: boolean }) {
	const t = useT();
	const isAnswered = task.kind === "read-answer";
	const href = `${questionsPath(task.ruleKey)}#question-${task.publicId}`;
	return (
		<Task
			title={t(isAnswered ? "reading.question.toRead" : "reading.question.toAnswer", { key: task.ruleKey })}
			href={href}
			facts={
				<>
					<span>{task.text}</span>
					{task.due ? <span>{t("now.due", { day: task.due })}</span> : null}
				</>
			}
			action={
				<div className="row">
					<ButtonLink href={href} kind={first ? "main" : "plain"}>
						{t("reading.question.openIt")}
					</ButtonLink>
					{isAnswered ? (
						<form method="post" action={receiptPath(task.ruleKey, task.publicId)}>
							<Button kind="quiet">{t("reading.question.settled")}</Button>
						</form>
					) : null}
				</div>
			}
		/>
	);
}

function ReadingItem({ task, first }: { task: ReadingTask; first: boolean }) {
	const t = useT();
	return (
		<Task
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
					<ButtonLink href={task.href} kind={first ? "main" : "plain"}>
						{t("now.open")}
					</ButtonLink>
					{task.aside ? <AsideForm action={task.aside} /> : null}
				</div>
			}
		/>
	);
}
