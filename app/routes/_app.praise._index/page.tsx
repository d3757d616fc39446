import type { ClosedCircle } from "#app/features/praise/circles.queries.server.ts";
import { Circles } from "#app/features/praise/components/circles.tsx";
import { Feed, type FeedFacts, GiveBox } from "#app/features/praise/components/feed.tsx";
import {
	feedPath,
	newPraisePath,
	praiseFilePath,
	praisePath,
	praiseSettingsPath,
	reportsPath,
	whoSeesWhatPath,
} from "#app/features/praise/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { Face } from "#app/ui/tag.tsx";

interface Facts extends FeedFacts {
	/** The rule's key, or the person's or team's name, that the list is narrowed to. */
	name: string | null;
	circles: ClosedCircle[];
	me: string;
	fullName: string;
	exports: boolean;
	keeps: boolean;
}

/** Praise: the company's, the own teams', one's own, a rule's, a person's. */
export function FeedPageView({ cards, next, newest, filter, name, circles, me, fullName, exports, keeps }: Facts) {
	const t = useT();
	const here = feedPath(filter);
	const tabs = [
		{ href: praisePath, label: t("praise.views.company") },
		{ href: feedPath({ team: "mine" }), label: t("praise.views.team") },
		{ href: feedPath({ person: me }), label: t("praise.views.mine") },
	];
	const narrowed = !tabs.some(({ href }) => href === here);
	const to = filter.person ? `p:${filter.person}` : filter.team && filter.team !== "mine" ? `t:${filter.team}` : "";
	return (
		<div className="page">
			<PageHead title={t("praise.title")} sub={t("praise.sub")} />
			<div className="mb-5">
				<GiveBox href={newPraisePath(filter.rule ? { rule: filter.rule } : narrowed && to ? { to } : {})}>
					<Face name={fullName} />
				</GiveBox>
			</div>
			<Tabs label={t("praise.views.label")} tabs={tabs} current={here} />
			{narrowed && name ? (
				<div className="row between mt-4 mb-3">
					<h2>
						{filter.rule
							? t("praise.narrow.ofRule", { rule: name })
							: filter.person
								? t("praise.narrow.ofPerson", { name })
								: t("praise.narrow.ofTeam", { name })}
					</h2>
					<div className="row">
						{to ? <ButtonLink href={newPraisePath({ to })}>{t("praise.narrow.give", { name })}</ButtonLink> : null}
						<ButtonLink kind="quiet" href={praisePath}>
							{t("praise.narrow.all")}
						</ButtonLink>
					</div>
				</div>
			) : null}
			<Circles circles={circles} />
			{cards.length === 0 ? (
				<Empty
					action={
						<ButtonLink kind="main" href={newPraisePath()}>
							{t("praise.give")}
						</ButtonLink>
					}
				>
					{t("praise.empty")}
				</Empty>
			) : (
				<div className="mt-4">
					<Feed
						cards={cards}
						next={next}
						newest={newest}
						filter={filter}
						back={here}
						heading={narrowed && name ? "h3" : "h2"}
					/>
				</div>
			)}
			<div className="mt-6">
				<Fold summary={t("praise.narrow.rule")} open={filter.rule !== undefined}>
					<form className="row" action={praisePath}>
						<Field
							name="rule"
							label={t("praise.narrow.rule")}
							labelHidden
							hint={t("praise.narrow.ruleHint")}
							defaultValue={filter.rule}
							maxLength={20}
							autoComplete="off"
						/>
						<Button>{t("praise.narrow.show")}</Button>
					</form>
				</Fold>
			</div>
			<p className="row mt-4">
				<a href={praiseSettingsPath}>{t("praise.links.settings")}</a>
				<a href={whoSeesWhatPath}>{t("praise.links.whoSees")}</a>
				{keeps ? <a href={reportsPath}>{t("praise.links.reports")}</a> : null}
				{exports ? <a href={praiseFilePath}>{t("praise.links.file")}</a> : null}
			</p>
		</div>
	);
}
