import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { Facts, Person, Tag } from "#app/ui/tag.tsx";
import { RulesMeter } from "../../components/rules-meter.tsx";
import {
	draftPath,
	publicationPath,
	reviewPath,
	reviewRemovalPath,
	reviewReplacementPath,
	reviewSeenPath,
	scheduleRemovalPath,
	standardPath,
} from "../../paths.ts";
import type { ReviewFacts } from "../review-page.server.ts";
import { ReviewText, WholeDiscussion } from "./review-text.tsx";
import { SubmitForm } from "./submit-form.tsx";
import { VerdictForm } from "./verdict-form.tsx";

export interface ReviewViewProps {
	facts: ReviewFacts;
	show: "text" | "changes";
	answer: Parameters<typeof SubmitForm>[0]["answer"];
}

/** A draft on its way to its publication: where it stands, who has said what, its text with the discussion beside it. */
export function ReviewView({ facts, show, answer }: ReviewViewProps) {
	const t = useT();
	const { code, heading, number, latest, revision, standing, own, may, tokens } = facts;
	const verdict = own === undefined ? null : { code, revision, own };
	return (
		<div className="page">
			<PageHead
				kicker={latest > 0 ? <a href={standardPath(code)}>{heading}</a> : heading}
				title={t("review.title", { number })}
				sub={<StandingLine facts={facts} />}
				actions={<Acts facts={facts} />}
			/>
			<NewsBanner facts={facts} />
			{facts.scheduled ? (
				<Banner
					kind="calm"
					label={t("review.publication.when")}
					actions={
						may.edit ? (
							<form method="post" action={scheduleRemovalPath(code)}>
								<Button>{t("review.unschedule")}</Button>
							</form>
						) : null
					}
				>
					{t("review.scheduled", { moment: facts.scheduled })}
				</Banner>
			) : null}
			<Said facts={facts} />
			{may.submit && facts.asks ? (
				<SubmitForm
					{...{ code, revision, answer }}
					token={tokens.submit}
					again={standing !== "none"}
					choices={facts.choices}
				/>
			) : null}
			{verdict ? (
				<section className="mt-5" aria-labelledby="h-say">
					<h2 id="h-say" className="mb-3 no-print">
						{t("review.say.title")}
					</h2>
					{verdict.own === null ? (
						<VerdictForm {...verdict} id="first" token={tokens.first} />
					) : (
						<Fold summary={t("review.say.own")}>
							<VerdictForm {...verdict} id="first" token={tokens.first} />
						</Fold>
					)}
				</section>
			) : null}
			<div className="mt-6">
				{facts.flags.length > 0 ? <RulesMeter flags={facts.flags} /> : null}
				{facts.comparison ? (
					<Tabs
						label={t("review.tabs.label")}
						current={show === "text" ? reviewPath(code) : `${reviewPath(code)}?show=changes`}
						tabs={[
							{ href: reviewPath(code), label: t("review.tabs.text") },
							{ href: `${reviewPath(code)}?show=changes`, label: t("review.tabs.changes", { number: latest }) },
						]}
					/>
				) : null}
			</div>
			<ReviewText facts={facts} show={facts.comparison ? show : "text"} />
			<WholeDiscussion facts={facts} />
			{verdict ? (
				<section className="mt-6" aria-label={t("review.say.title")}>
					<VerdictForm {...verdict} id="last" token={tokens.last} />
				</section>
			) : null}
		</div>
	);
}

function StandingLine({ facts }: { facts: ReviewFacts }) {
	const t = useT();
	const { standing, approvers, asks, may } = facts;
	const asked = approvers.filter(({ verdict }) => verdict !== "replaced");
	const said = asked.filter(({ verdict }) => verdict === "approved").length;
	if (standing === "in-review") return <>{t("review.standing.in-review", { count: asked.length, said })}</>;
	if (standing === "none") return <>{t(asks ? "review.standing.none" : "review.submit.free")}</>;
	if (standing === "put-back" && !may.edit) return <>{t("review.standing.waits")}</>;
	return <>{t.dynamic(`review.standing.${standing}`)}</>;
}

function Acts({ facts: { code, standing, scheduled, asks, may } }: { facts: ReviewFacts }) {
	const t = useT();
	const ready = standing === "approved" || (standing === "none" && !asks);
	return (
		<>
			{may.edit ? (
				<ButtonLink kind="quiet" href={draftPath(code)}>
					{t("review.edit")}
				</ButtonLink>
			) : null}
			{may.takeBack ? (
				<form method="post" action={reviewRemovalPath(code)}>
					<Button>{t("review.takeBack")}</Button>
				</form>
			) : null}
			{ready && may.publish && !scheduled ? (
				<ButtonLink kind="main" href={publicationPath(code)}>
					{t("review.publishNow")}
				</ButtonLink>
			) : null}
		</>
	);
}

/** What only has to be seen, with one button that says so. */
function NewsBanner({ facts: { code, news, calledOff } }: { facts: ReviewFacts }) {
	const t = useT();
	const { mentions, putBack } = news;
	if (mentions.length === 0 && !putBack && calledOff === null) return null;
	return (
		<Banner
			label={t("review.news.label")}
			actions={
				<>
					{mentions[0] ? <ButtonLink href={`#d-${mentions[0]}`}>{t("review.news.go")}</ButtonLink> : null}
					<form method="post" action={reviewSeenPath(code)}>
						<Button>{t("review.news.seen")}</Button>
					</form>
				</>
			}
		>
			{putBack ? `${t("review.news.putBack")} ` : null}
			{calledOff === null ? null : `${t("review.news.unscheduled", { because: calledOff })} `}
			{mentions.length > 0 ? t("review.news.mentions", { count: mentions.length }) : null}
		</Banner>
	);
}

const tagKinds = { approved: "done", "changes-asked": "mend", declined: "mend", replaced: undefined } as const;

/** Who sent it with which words, and what each approver has said. */
function Said({ facts: { code, sent, approvers, may } }: { facts: ReviewFacts }) {
	const t = useT();
	if (approvers.length === 0) return null;
	return (
		<section className="mt-5" aria-labelledby="h-who">
			<h2 id="h-who">{t("review.who")}</h2>
			{sent ? (
				<>
					<p className="read mt-3">{sent.words}</p>
					<Facts>
						<span>{t("review.sentBy", { name: sent.by, moment: sent.on })}</span>
					</Facts>
				</>
			) : null}
			<ul className="discussed mt-4">
				{approvers.map(({ publicId, name, verdict, on, words }) => (
					<li key={publicId}>
						<Facts>
							<Person name={name} />
							{verdict ? (
								<Tag {...(tagKinds[verdict] ? { kind: tagKinds[verdict] } : {})}>{t(`review.verdict.${verdict}`)}</Tag>
							) : (
								<Tag>{t("review.verdict.open")}</Tag>
							)}
							{on ? <span>{on}</span> : null}
						</Facts>
						{words ? <p className="said">{words}</p> : null}
					</li>
				))}
			</ul>
			{may.replace ? (
				<p className="mt-3 no-print">
					<ButtonLink small href={reviewReplacementPath(code)}>
						{t("review.replace.open")}
					</ButtonLink>
				</p>
			) : null}
		</section>
	);
}
