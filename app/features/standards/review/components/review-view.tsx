import type { ReactNode } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { Facts, Person, Tag } from "#app/ui/tag.tsx";
import { VersionText } from "../../components/version-text.tsx";
import { ComparisonView } from "../../diff/components/comparison-view.tsx";
import {
	discussionsPath,
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
import { DiscussionView, WordsForm } from "./discussion-view.tsx";
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
					<VerdictForm {...verdict} id="first" token={tokens.first} />
				</section>
			) : null}
			<div className="mt-6">
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
			<Text facts={facts} show={facts.comparison ? show : "text"} />
			<Whole facts={facts} />
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
function NewsBanner({ facts: { code, news } }: { facts: ReviewFacts }) {
	const t = useT();
	const { mentions, putBack, unscheduled } = news;
	if (mentions.length === 0 && !putBack && !unscheduled) return null;
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
			{unscheduled ? `${t("review.news.unscheduled")} ` : null}
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
			<ul className="talk mt-4">
				{approvers.map(({ publicId, name, verdict, on, words }) => (
					<li key={publicId}>
						<Facts>
							<Person name={name}>
								{verdict ? (
									<Tag {...(tagKinds[verdict] ? { kind: tagKinds[verdict] } : {})}>
										{t(`review.verdict.${verdict}`)}
									</Tag>
								) : (
									<Tag>{t("review.verdict.open")}</Tag>
								)}
							</Person>
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

/** The draft as its readers will see it, or what lies between it and the version in force. Discussions stand with their rules. */
function Text({ facts, show }: { facts: ReviewFacts; show: "text" | "changes" }) {
	const t = useT();
	const { code, words, comparison, latest } = facts;
	const beside = (ruleKey: string): ReactNode => <BesideRule facts={facts} ruleKey={ruleKey} />;
	if (show === "changes" && comparison) {
		return (
			<ComparisonView
				comparison={comparison}
				oldTitle={t("standards.version", { number: latest })}
				newTitle={t("review.tabs.draft")}
				hrefOf={({ key }) => reviewPath(code, key)}
			/>
		);
	}
	return (
		<div className="reader-body">
			<VersionText words={words} beside={beside} />
		</div>
	);
}

function BesideRule({ facts: { code, discussions, people }, ruleKey }: { facts: ReviewFacts; ruleKey: string }) {
	const t = useT();
	return (
		<>
			{discussions
				.filter(({ rule }) => rule === ruleKey)
				.map((discussion) => (
					<DiscussionView key={discussion.id} code={code} discussion={discussion} people={people} />
				))}
			<p className="no-print">
				<a className="button quiet small" href={`${discussionsPath(code)}?rule=${encodeURIComponent(ruleKey)}`}>
					{t("review.discussion.begin")}
					<span className="vh"> {ruleKey}</span>
				</a>
			</p>
		</>
	);
}

/** What is said about the whole, and about rules that have left the draft. */
function Whole({ facts: { code, words, discussions, people } }: { facts: ReviewFacts }) {
	const t = useT();
	const keys = new Set(
		words.sections.flatMap(({ parts }) => parts.map((part) => part.kind === "rule" && part.rule.key)),
	);
	const whole = discussions.filter(({ rule }) => rule === null);
	const gone = discussions.filter(({ rule }) => rule !== null && !keys.has(rule));
	return (
		<section className="mt-6" aria-labelledby="h-whole">
			<h2 id="h-whole" className="mb-3">
				{t("review.discussion.whole")}
			</h2>
			{whole.map((discussion) => (
				<DiscussionView key={discussion.id} code={code} discussion={discussion} people={people} />
			))}
			{gone.map((discussion) => (
				<div key={discussion.id}>
					<p className="hint mt-3">
						{t("review.discussion.gone")}: {discussion.rule}
					</p>
					<DiscussionView code={code} discussion={discussion} people={people} />
				</div>
			))}
			<div className="sheet no-print mt-4">
				<p className="hint mb-3">{t("review.discussion.none")}</p>
				<WordsForm
					action={discussionsPath(code)}
					id="whole"
					people={people}
					rule=""
					button={t("review.discussion.beginWhole")}
				/>
			</div>
		</section>
	);
}
