import { campaignsPath } from "#app/features/ideas/campaigns/paths.ts";
import type { IdeaCard } from "#app/features/ideas/card.ts";
import type { BoardChoices } from "#app/features/ideas/choices.queries.server.ts";
import { IdeaRow } from "#app/features/ideas/components/idea-row.tsx";
import { ideaFiguresPath, ideasFilePath, ideasPrintPath, ownFeedPath } from "#app/features/ideas/files/paths.ts";
import { keepingPath, promisePath, rewardsPath } from "#app/features/ideas/keepers.paths.ts";
import { type BoardTab, boardTabs, ideaStates } from "#app/features/ideas/model.ts";
import {
	type BoardFilter,
	boardPath,
	essayPath,
	essaysPath,
	ideaSettingsPath,
	newIdeaPath,
	tagsPath,
} from "#app/features/ideas/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

const listId = "ideas";

interface Facts {
	cards: IdeaCard[];
	next: string | null;
	filter: BoardFilter & { tab: BoardTab };
	choices: BoardChoices;
	keeps: boolean;
	administers: boolean;
}

/** The board: a list in five orders, narrowed by rule, tag, state and team. */
export function BoardPageView({ cards, next, filter, choices, keeps, administers }: Facts) {
	const t = useT();
	const { tab, ...narrowed } = filter;
	const tabs = boardTabs.map((one) => ({ href: boardPath({ ...narrowed, tab: one }), label: t(`ideas.tab.${one}`) }));
	const here = boardPath(filter);
	const isNarrowed = Object.values(narrowed).some(Boolean);
	return (
		<div className="page">
			<PageHead
				title={t("ideas.title")}
				sub={t("ideas.sub")}
				actions={
					<ButtonLink kind="main" icon="plus" href={newIdeaPath(filter.rule ? { rule: filter.rule } : {})}>
						{t("ideas.propose")}
					</ButtonLink>
				}
			/>
			<Tabs label={t("ideas.tab.label")} tabs={tabs} current={here} />
			<div className="mt-3">
				<Fold summary={t("ideas.filter.title")} open={isNarrowed}>
					<Filters filter={filter} choices={choices} isNarrowed={isNarrowed} />
				</Fold>
			</div>
			{cards.length === 0 ? (
				<Empty
					action={
						<ButtonLink kind="main" href={newIdeaPath()}>
							{t("ideas.propose")}
						</ButtonLink>
					}
				>
					{t(isNarrowed ? "ideas.empty.narrowed" : `ideas.empty.${tab}`)}
				</Empty>
			) : (
				<ol className="ideas" id={listId} data-list>
					{cards.map((card) => (
						<li key={card.publicId}>
							<IdeaRow card={card} back={here} />
						</li>
					))}
				</ol>
			)}
			<Pager
				{...(next === null ? {} : { href: boardPath(filter, next) })}
				more={t("ideas.more")}
				target={listId}
				label={t("ideas.list")}
			/>
			<p className="row mt-5">
				<a href={essayPath}>{t("ideas.links.essay")}</a>
				<a href={essaysPath}>{t("ideas.links.essays")}</a>
				<a href={promisePath}>{t("keepers.views.promise")}</a>
				{keeps ? <a href={keepingPath()}>{t("keepers.title")}</a> : null}
				{keeps || administers ? <a href={rewardsPath()}>{t("keepers.views.rewards")}</a> : null}
				{keeps || administers ? <a href={tagsPath}>{t("ideas.links.tags")}</a> : null}
				{administers ? <a href={ideaSettingsPath}>{t("ideas.links.settings")}</a> : null}
				<a href={campaignsPath}>{t("campaigns.title")}</a>
				<a href={ideaFiguresPath}>{t("figures.title")}</a>
				<a href={ideasPrintPath}>{t("exports.printLink")}</a>
				{keeps || administers ? <a href={ideasFilePath}>{t("exports.csv")}</a> : null}
				<a href={ownFeedPath}>{t("exports.feedLink")}</a>
				<a href="/who-sees-what">{t("ideas.links.whoSees")}</a>
			</p>
		</div>
	);
}

function Filters({ filter, choices, isNarrowed }: Pick<Facts, "filter" | "choices"> & { isNarrowed: boolean }) {
	const t = useT();
	const any = { value: "", label: t("ideas.filter.any") };
	const named = (list: { publicId: string; name: string }[]) => [
		any,
		...list.map(({ publicId, name }) => ({ value: publicId, label: name })),
	];
	return (
		<form className="row filters" action={boardPath()}>
			{filter.tab === "trending" ? null : <input type="hidden" name="tab" value={filter.tab} />}
			<Select
				name="state"
				label={t("ideas.filter.state")}
				options={[any, ...ideaStates.map((state) => ({ value: state, label: t(`ideas.state.${state}`) }))]}
				defaultValue={filter.state ?? ""}
			/>
			{choices.tags.length > 0 ? (
				<Select name="tag" label={t("ideas.filter.tag")} options={named(choices.tags)} defaultValue={filter.tag} />
			) : null}
			{choices.teams.length > 0 ? (
				<Select name="team" label={t("ideas.filter.team")} options={named(choices.teams)} defaultValue={filter.team} />
			) : null}
			<Field
				name="rule"
				label={t("ideas.filter.rule")}
				defaultValue={filter.rule}
				placeholder="SVC-12"
				maxLength={20}
				autoComplete="off"
			/>
			<Button>{t("ideas.filter.show")}</Button>
			{isNarrowed ? (
				<ButtonLink kind="quiet" href={boardPath({ tab: filter.tab })}>
					{t("ideas.filter.all")}
				</ButtonLink>
			) : null}
		</form>
	);
}
