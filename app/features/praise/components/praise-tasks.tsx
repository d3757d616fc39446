import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Task } from "#app/ui/task.tsx";
import { newPraisePath, praiseEntryPath, quietLooksPath, reportPath, storyProposalPath } from "../paths.ts";
import type { QuietPerson } from "../quiet-work.server.ts";
import type { PraiseTask } from "../tasks.queries.server.ts";

function placeOf(task: PraiseTask): string {
	if ("praise" in task) return praiseEntryPath(task.praise);
	return "story" in task ? storyProposalPath(task.story) : reportPath(task.report);
}

/** Something about praise that waits on Now. */
export function PraiseTaskItem({ task, first }: { task: PraiseTask; first: boolean }) {
	const t = useT();
	const href = placeOf(task);
	const answers = task.kind === "consent" || task.kind === "story-consent" || task.kind === "tried";
	return (
		<Task
			title={t(`praise.tasks.${task.kind}`, { name: "name" in task ? task.name : "" })}
			href={href}
			{...("words" in task
				? {
						facts: (
							<>
								<b>{task.name}</b>
								<span>{task.words}</span>
							</>
						),
					}
				: {})}
			action={
				<ButtonLink href={href} kind={first ? "main" : "plain"}>
					{t(answers ? "praise.tasks.answer" : "praise.tasks.open")}
				</ButtonLink>
			}
		/>
	);
}

/** A hint to a leader whose work to look at; gone for 60 days once it was read. */
export function QuietWork({ people }: { people: QuietPerson[] }) {
	const t = useT();
	if (people.length === 0) return null;
	return (
		<section className="mt-5" aria-labelledby="h-quiet">
			<h2 id="h-quiet">{t("praise.quiet.title")}</h2>
			<p>
				{people.map(({ publicId, name }, index) => (
					<span key={publicId}>
						{index > 0 ? ", " : null}
						<a href={newPraisePath({ to: `p:${publicId}` })}>{name}</a>
					</span>
				))}
			</p>
			<p className="hint">{t("praise.quiet.text")}</p>
			<form className="mt-3" method="post" action={quietLooksPath}>
				{people.map(({ publicId }) => (
					<input key={publicId} type="hidden" name="person" value={publicId} />
				))}
				<Button>{t("praise.quiet.seen")}</Button>
			</form>
		</section>
	);
}
