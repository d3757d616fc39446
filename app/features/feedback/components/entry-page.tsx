import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";
import type { EntryFacts } from "../entry.queries.server.ts";
import {
	feedbackEntryPath,
	feedbackListPath,
	feedbackPath,
	feedbackWithdrawalPath,
	newFeedbackPath,
	readingPath,
} from "../paths.ts";
import { Answers, type AnswerTokens } from "./answers.tsx";
import { EntryWordsView } from "./entry-words.tsx";

export interface EntryPageFacts {
	entry: EntryFacts;
	tokens: AnswerTokens;
	today: string;
}

/** One entry of feedback for one of those who have a part in it. */
export function FeedbackEntryPage({ entry, tokens, today }: EntryPageFacts) {
	const t = useT();
	const { part, author, receiver, words, answers } = entry;
	const title = {
		author: t("feedback.entry.to", { name: receiver.name }),
		receiver: t("feedback.entry.from", { name: author }),
		leader: t("feedback.entry.pair", { author, receiver: receiver.name }),
	}[part];
	const list = { author: "given", receiver: "received", leader: "led" } as const;
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={feedbackListPath(list[part])}>{t("feedback.title")}</a>} title={title} />
			{part === "receiver" && entry.state === "sent" ? <Envelope entry={entry} /> : null}
			{entry.state === "withdrawn" ? <p>{t("feedback.entry.withdrawn")}</p> : null}
			{words ? (
				<>
					<Links entry={entry} />
					<article className="sheet">
						<EntryWordsView words={words} />
					</article>
					<SeenBy entry={entry} />
					<Facts>
						<span>{t("feedback.entry.sent", { moment: entry.sentAt })}</span>
						{entry.readAt ? <span>{t("feedback.entry.opened", { moment: entry.readAt })}</span> : null}
					</Facts>
				</>
			) : null}
			{part === "author" && entry.state === "removed" ? (
				<p className="mt-4">{t("feedback.entry.removed", { name: receiver.name })}</p>
			) : null}
			{answers ? <Answers {...entry} answers={answers} tokens={tokens} today={today} /> : null}
			{part === "author" ? <OwnActs entry={entry} /> : null}
		</div>
	);
}

/** What the receiver is told before reading: from whom, about which day, and who will see it. */
function Envelope({ entry }: { entry: EntryFacts }) {
	const t = useT();
	const { author, day, leader, publicId } = entry;
	return (
		<section className="sheet feedback-envelope">
			<p className="deed-text">{t("feedback.entry.envelope", { name: author, day })}</p>
			<p className="feedback-sees">
				<Icon name="lock" size={18} />
				<span>
					{leader === null
						? t("feedback.sees.ownTwo", { name: author })
						: t("feedback.sees.ownLeader", { name: author, leader })}
				</span>
			</p>
			<form method="post" action={readingPath(publicId)} className="mt-4">
				<Button kind="main">{t("feedback.entry.open")}</Button>
			</form>
			<p className="hint mt-3">{t("feedback.entry.openHint", { name: author })}</p>
		</section>
	);
}

function SeenBy({ entry: { part, author, receiver, leader } }: { entry: EntryFacts }) {
	const t = useT();
	const sentence = () => {
		if (part === "leader") return t("feedback.sees.asLeader", { author, receiver: receiver.name });
		if (part === "receiver") {
			return leader === null
				? t("feedback.sees.ownTwo", { name: author })
				: t("feedback.sees.openedLeader", { name: author, leader });
		}
		return leader === null
			? t("feedback.sees.two", { name: receiver.name })
			: t("feedback.sees.leader", { name: receiver.name, leader });
	};
	return (
		<p className="feedback-sees mt-3">
			<Icon name="lock" size={18} />
			<span>{sentence()}</span>
		</p>
	);
}

function Links({ entry: { corrects, correctedBy } }: { entry: EntryFacts }) {
	const t = useT();
	if (!corrects && !correctedBy) return null;
	return (
		<div className="mb-4">
			{corrects ? (
				<p>
					{t("feedback.entry.corrects")}: <a href={feedbackEntryPath(corrects)}>{t("feedback.entry.openOther")}</a>
				</p>
			) : null}
			{correctedBy ? (
				<p>
					{t("feedback.entry.correctedBy")}:{" "}
					<a href={feedbackEntryPath(correctedBy)}>{t("feedback.entry.openOther")}</a>
				</p>
			) : null}
		</div>
	);
}

/** Before it was opened: take it back. After: correct it by a new entry. */
function OwnActs({ entry: { state, publicId, receiver } }: { entry: EntryFacts }) {
	const t = useT();
	if (state === "sent") {
		return (
			<div className="mt-5">
				<p className="hint mb-3">{t("feedback.entry.waiting", { name: receiver.name })}</p>
				<Fold summary={t("feedback.entry.withdraw")}>
					<p className="hint mb-3">{t("feedback.entry.withdrawText", { name: receiver.name })}</p>
					<form method="post" action={feedbackWithdrawalPath(publicId)}>
						<Button>{t("feedback.entry.withdraw")}</Button>
					</form>
				</Fold>
			</div>
		);
	}
	if (state === "read") {
		return (
			<div className="mt-6">
				<Fold summary={t("feedback.entry.correct")}>
					<p className="hint mb-3">{t("feedback.entry.correctText")}</p>
					<ButtonLink href={newFeedbackPath({ corrects: publicId })}>{t("feedback.entry.correct")}</ButtonLink>
				</Fold>
			</div>
		);
	}
	return (
		<p className="mt-5">
			<ButtonLink href={state === "withdrawn" ? newFeedbackPath() : feedbackPath}>
				{t(state === "withdrawn" ? "feedback.write" : "feedback.title")}
			</ButtonLink>
		</p>
	);
}
