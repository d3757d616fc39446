import { feedbackEntryPath, feedbackListPath } from "#app/features/feedback/paths.ts";
import { type ShownMonth, WordingChart } from "#app/features/mirror/components/wording-chart.tsx";
import type { Mirror, MirrorEntry } from "#app/features/mirror/mirror.queries.server.ts";
import { ownFilePath } from "#app/features/mirror/paths.ts";
import type { Habit, HabitTrend } from "#app/features/mirror/wording.ts";
import { practicePath } from "#app/features/practice/paths.ts";
import { feedPath, praiseEntryPath, whoSeesWhatPath } from "#app/features/praise/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tag } from "#app/ui/tag.tsx";

type Facts = Omit<Mirror, "months"> & { person: string; months: ShownMonth[]; trends: HabitTrend[] };

/** What a person alone sees of themselves: next steps, what they gave and received, and how their wording changes. */
export function MirrorPage({ given, received, steps, months, trends, person }: Facts) {
	const t = useT();
	const lists = [
		{
			name: "feedbackReceived",
			entries: received.feedback,
			path: feedbackEntryPath,
			all: feedbackListPath("received"),
		},
		{ name: "feedbackGiven", entries: given.feedback, path: feedbackEntryPath, all: feedbackListPath("given") },
		{ name: "praiseReceived", entries: received.praise, path: praiseEntryPath, all: feedPath({ person }) },
		{ name: "praiseGiven", entries: given.praise, path: praiseEntryPath, all: feedPath({ person }) },
	] as const;
	return (
		<div className="page mirror">
			<PageHead kicker={<a href="/me">{t("frame.me")}</a>} title={t("mirror.title")} sub={t("mirror.sub")} />
			<Steps steps={steps} />
			<Wording months={months} trends={trends} />
			<div className="mirror-lists">
				{lists.map(({ name, entries, path, all }) => (
					<section key={name} aria-labelledby={`h-${name}`}>
						<h2 id={`h-${name}`}>{t(`mirror.list.${name}`)}</h2>
						<Entries entries={entries} path={path} empty={t(`mirror.empty.${name}`)} />
						{entries.length > 0 ? (
							<p className="mt-3">
								<a href={all}>{t(`mirror.all.${name}`)}</a>
							</p>
						) : null}
					</section>
				))}
			</div>
			<section aria-labelledby="h-file">
				<h2 id="h-file">{t("mirror.save.title")}</h2>
				<p className="mt-3 mb-3">{t("mirror.save.text")}</p>
				<div className="row">
					<ButtonLink href={ownFilePath("txt")}>{t("mirror.save.txt")}</ButtonLink>
					<ButtonLink href={ownFilePath("csv")}>{t("mirror.save.csv")}</ButtonLink>
					<ButtonLink href={ownFilePath("json")}>{t("mirror.save.json")}</ButtonLink>
				</div>
				<p className="hint mt-3">
					{t("mirror.alone")} <a href={whoSeesWhatPath}>{t("praise.links.whoSees")}</a>
				</p>
			</section>
		</div>
	);
}

function Entries({
	entries,
	path,
	empty,
}: {
	entries: readonly MirrorEntry[];
	path: (id: string) => string;
	empty: string;
}) {
	const t = useT();
	if (entries.length === 0) return <p className="hint mt-3">{empty}</p>;
	return (
		<ul className="mirror-list">
			{entries.map(({ publicId, name, on, words }) => (
				<li key={publicId}>
					<p className="facts">
						<b>{name}</b>
						<span>{on}</span>
					</p>
					<a href={path(publicId)}>{words || t("mirror.unread")}</a>
				</li>
			))}
		</ul>
	);
}

function Steps({ steps }: Pick<Mirror, "steps">) {
	const t = useT();
	if (steps.length === 0) return null;
	return (
		<section aria-labelledby="h-steps">
			<h2 id="h-steps">{t("mirror.steps")}</h2>
			<ul className="mirror-list">
				{steps.map(({ entry, words, due, state }) => (
					<li key={entry}>
						<p className="facts">
							<Tag {...(state === "open" ? { kind: "act" } : state === "done" ? { kind: "done" } : {})}>
								{t(`mirror.step.${state}`)}
							</Tag>
							<span>{t("mirror.due", { day: due })}</span>
						</p>
						<a href={feedbackEntryPath(entry)}>{words}</a>
					</li>
				))}
			</ul>
		</section>
	);
}

function Wording({ months, trends }: Pick<Facts, "months" | "trends">) {
	const t = useT();
	const texts = months.reduce((sum, month) => sum + month.texts, 0);
	const sentence = ({ trend, before, lately }: HabitTrend) =>
		trend === "few" || trend === "none"
			? t(`mirror.trend.${trend}`)
			: t(`mirror.trend.${trend}`, {
					...{ met: before.met, texts: before.texts, metLately: lately.met, textsLately: lately.texts },
				});
	return (
		<section aria-labelledby="h-wording">
			<h2 id="h-wording">{t("mirror.wording")}</h2>
			<p className="mt-3 mb-3">{t("mirror.wordingText")}</p>
			{texts === 0 ? (
				<p>
					<a href={practicePath}>{t("mirror.practise")}</a>
				</p>
			) : (
				<WordingChart
					months={months}
					sentences={Object.fromEntries(trends.map((trend) => [trend.habit, sentence(trend)])) as Record<Habit, string>}
				/>
			)}
		</section>
	);
}
