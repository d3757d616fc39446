import type { WaitingItem } from "#app/features/tasks/waiting.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";
import type { Waiting } from "../waiting.server.ts";

/** What waits for the reader: the first thing has the page's main button. */
export function WaitingTasks({ items, more }: Waiting) {
	const t = useT();
	return (
		<section aria-labelledby="h-tasks">
			<div className="row between mb-3">
				<h2 id="h-tasks">{t("now.waiting")}</h2>
			</div>
			{items.length === 0 ? (
				<Empty action={<ButtonLink href="/standards">{t("now.openRules")}</ButtonLink>}>{t("now.nothing")}</Empty>
			) : (
				<Tasks>
					{items.map((item, index) => (
						<WaitingTask key={item.id} {...item} first={index === 0} />
					))}
				</Tasks>
			)}
			{more ? (
				<p className="mt-3">
					<a href="/?all">{t("now.all")}</a>
				</p>
			) : null}
		</section>
	);
}

function WaitingTask(item: WaitingItem & { due: string | null; first: boolean }) {
	const t = useT();
	const { title, href, act, tags = [], facts = [], settle, due, first } = item;
	return (
		<Task
			title={title}
			href={href}
			tag={
				tags.length > 0
					? tags.map(({ text, act: isAct }) => (
							<Tag key={text} {...(isAct ? { kind: "act" } : {})}>
								{text}
							</Tag>
						))
					: null
			}
			facts={
				<>
					{facts.map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : <span key={text}>{text}</span>))}
					{due ? <span>{t("now.due", { day: due })}</span> : null}
				</>
			}
			action={
				<div className="row">
					<ButtonLink href={href} kind={first ? "main" : "plain"}>
						{act}
					</ButtonLink>
					{settle ? (
						<form method="post" action={settle.action}>
							<Button kind="quiet">{settle.words}</Button>
						</form>
					) : null}
				</div>
			}
		/>
	);
}
