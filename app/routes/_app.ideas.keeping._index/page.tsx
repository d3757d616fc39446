import { StateTag } from "#app/features/ideas/components/idea-row.tsx";
import { KeepersTabs } from "#app/features/ideas/components/keepers-tabs.tsx";
import { deskPath, keepingPath } from "#app/features/ideas/keepers.paths.ts";
import type { DueIdea, DuePage } from "#app/features/ideas/keepers-list.queries.server.ts";
import { boardPath } from "#app/features/ideas/paths.ts";
import type { Translate } from "#app/messages/translator.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

/** What keepers are to answer, the earliest day first. */
export function KeepingPage({ of, ideas, next }: DuePage & { of: "mine" | "all" }) {
	const t = useT();
	const view = of === "all" ? { of } : {};
	return (
		<div className="page stack">
			<PageHead
				kicker={<a href={boardPath()}>{t("ideas.title")}</a>}
				title={t("keepers.title")}
				sub={t("keepers.sub")}
			/>
			<KeepersTabs current={keepingPath(view)} keeps />
			{ideas.length === 0 ? (
				<Empty>{t("keepers.list.none")}</Empty>
			) : (
				<Tasks>
					{ideas.map((idea, index) => (
						<DueItem key={`${idea.publicId}-${idea.kind}`} idea={idea} first={index === 0} />
					))}
				</Tasks>
			)}
			<Pager
				label={t("keepers.list.pages")}
				more={t("keepers.list.more")}
				{...(next ? { href: keepingPath({ ...view, after: next }) } : {})}
			/>
		</div>
	);
}

function DueItem({ idea, first }: { idea: DueIdea; first: boolean }) {
	const t = useT();
	const href = deskPath(idea.publicId);
	return (
		<Task
			heading="h2"
			title={idea.title}
			href={href}
			tag={<StateTag state={idea.state} />}
			facts={
				<>
					<b>
						{t(`keepers.list.${idea.kind}`)} {dueWords(t, idea)}
					</b>
					<span>{keeperWords(t, idea)}</span>
					<span>{t("keepers.list.supports", { count: idea.supports })}</span>
				</>
			}
			action={
				<ButtonLink href={href} kind={first ? "main" : "plain"} hiddenWords={`: ${idea.title}`}>
					{t("keepers.list.open")}
				</ButtonLink>
			}
		/>
	);
}

function dueWords(t: Translate, { due, late }: DueIdea): string {
	const day = t("keepers.list.on", { day: due });
	return late > 0 ? `${day} (${t("keepers.list.late", { count: late })})` : day;
}

function keeperWords(t: Translate, { keeper, inPlace }: DueIdea): string {
	if (keeper === null) return t("keepers.list.nobody");
	return inPlace ? t("keepers.list.inPlace", { name: keeper }) : t("keepers.list.keeper", { name: keeper });
}
