import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Task } from "#app/ui/task.tsx";
import type { FeedbackTask } from "../tasks.queries.server.ts";

/** Something about feedback that waits on Now. */
export function FeedbackTaskItem({ task, first }: { task: FeedbackTask; first: boolean }) {
	const t = useT();
	const { kind, href, name, words, due } = task;
	return (
		<Task
			title={t(`feedback.tasks.${kind}`, { name, words })}
			href={href}
			{...(due ? { facts: <span>{t("now.due", { day: due })}</span> } : {})}
			action={
				<ButtonLink href={href} kind={first ? "main" : "plain"}>
					{t(`feedback.tasks.go.${kind}`)}
				</ButtonLink>
			}
		/>
	);
}
