import { feedbackEntryPath, newFeedbackPath } from "#app/features/feedback/paths.ts";
import { rulePath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Facts, Person, Tag } from "#app/ui/tag.tsx";
import { decliningPath, requestPath, requestWithdrawalPath } from "../paths.ts";
import type { ShownPart, ShownRequest } from "../requests.queries.server.ts";

/** One request in a list: its question, what has become of it, and the way to it. */
export function RequestItem({ request }: { request: ShownRequest }) {
	const t = useT();
	const { publicId, question, state, askedOn, endsOn, asker, own, parts } = request;
	const answered = parts.filter((part) => part.state === "answered").length;
	return (
		<li className="request">
			<h2>
				<a href={requestPath(publicId)}>{question || t("requests.gone")}</a>
			</h2>
			<Facts>
				{asker ? <b>{asker.name}</b> : <span>{parts.map(({ name }) => name).join(", ")}</span>}
				<span>{state === "open" ? t("requests.until", { day: endsOn }) : t("requests.askedOn", { day: askedOn })}</span>
				{own ? (
					<Tag {...(own === "asked" ? { kind: "act" } : {})}>{t(`requests.own.${own}`)}</Tag>
				) : (
					<Tag {...(answered > 0 ? { kind: "done" } : {})}>
						{answered > 0 ? t("requests.answers", { count: answered }) : t(`requests.state.${state}`)}
					</Tag>
				)}
			</Facts>
		</li>
	);
}

/** A request as its asker, or somebody who is asked, reads it. */
export function RequestView({ request }: { request: ShownRequest }) {
	const t = useT();
	const { question, state, askedOn, endsOn, rule, asker, publicId, own, parts } = request;
	return (
		<>
			<Facts>
				{asker ? <b>{asker.name}</b> : null}
				<span>{t("requests.askedOn", { day: askedOn })}</span>
				<span>{state === "open" ? t("requests.until", { day: endsOn }) : t(`requests.state.${state}`)}</span>
			</Facts>
			<blockquote className="question">{question || t("requests.gone")}</blockquote>
			{rule ? (
				<RuleChip
					ruleKey={rule.key}
					labels={{ rule: t("standards.rule") }}
					href={rulePath(rule.key)}
					{...(rule.text === null ? {} : { words: rule.text })}
				/>
			) : null}
			{asker && own === "asked" ? (
				<div className="row mt-5">
					<ButtonLink kind="main" href={newFeedbackPath({ to: asker.publicId, request: publicId })}>
						{t("requests.answer")}
					</ButtonLink>
					<form method="post" action={decliningPath(publicId)}>
						<Button>{t("requests.decline")}</Button>
					</form>
				</div>
			) : null}
			{asker ? (
				<p className="hint mt-3">{t(own === "asked" ? "requests.onlyBoth" : `requests.own.${own ?? "over"}`)}</p>
			) : (
				<Parts parts={parts} />
			)}
			{asker === null && state === "open" ? (
				<form className="mt-4" method="post" action={requestWithdrawalPath(publicId)}>
					<Button kind="quiet">{t("requests.withdraw")}</Button>
				</form>
			) : null}
		</>
	);
}

/** What has become of each one's part, without a reason and without a reproach. */
function Parts({ parts }: { parts: readonly ShownPart[] }) {
	const t = useT();
	return (
		<ul className="parts mt-5">
			{parts.map(({ name, state, entry }) => (
				<li key={name}>
					<Person name={name} />
					{entry ? (
						<a href={feedbackEntryPath(entry)}>{t("requests.read")}</a>
					) : (
						<span>{t(`requests.part.${state}`)}</span>
					)}
				</li>
			))}
		</ul>
	);
}
