import { rulePath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Face } from "#app/ui/tag.tsx";
import type { Card } from "../card.ts";
import { type ReactionKind, reactionKinds } from "../model.ts";
import {
	feedPath,
	praiseEntryPath,
	praiseReactionPath,
	praiseReactionRemovalPath,
	praiseTakeUpPath,
	praiseTakeUpRemovalPath,
} from "../paths.ts";
import { Comments } from "./comments.tsx";

/** Where a card is addressed within its page. */
export const cardId = (publicId: string) => `praise-${publicId}`;

interface CardPlace {
	card: Card;
	/** The page to come back to after an answer. */
	back: string;
	heading?: "h2" | "h3";
	/** On its own page: no link to itself, and all comments stand below. */
	alone?: boolean;
}

/** One praise: who names whom, the rule, the deed, and what colleagues answered. */
export function PraiseCard({ card, back, heading = "h3", alone = false }: CardPlace) {
	const t = useT();
	if (card.withdrawn) {
		return (
			<article id={cardId(card.publicId)}>
				<p className="hint">{t("praise.card.withdrawn", { name: card.author.name, moment: card.at })}</p>
			</article>
		);
	}
	return (
		<article id={cardId(card.publicId)}>
			<CardHead card={card} heading={heading} alone={alone} />
			<CardRuleChip card={card} />
			<p className="deed-text">
				{card.deed}
				{card.effect ? <span className="effect">{card.effect}</span> : null}
			</p>
			<Answers card={card} back={back} />
			{alone ? null : <Comments card={card} />}
		</article>
	);
}

function CardHead({ card, heading: Heading, alone }: { card: Card; heading: "h2" | "h3"; alone: boolean }) {
	const t = useT();
	const seen = { asked: "asked", team: "onlyTeam", receiver: "onlyReceiver" } as const;
	return (
		<div className="deed-head">
			<span className="faces">
				<Face name={card.author.name} />
				{card.receivers.slice(0, 2).map(({ kind, publicId, name }) => (
					<Face key={kind + publicId} name={name} />
				))}
			</span>
			<div>
				<Heading>
					<a href={feedPath({ person: card.author.publicId })}>{card.author.name}</a>
					<span className="to" aria-hidden="true">
						→
					</span>
					<span className="vh"> {t("praise.card.to")} </span>
					{card.receivers.map(({ kind, publicId, name }, index) => (
						<span key={kind + publicId}>
							{index > 0 ? ", " : null}
							<a href={feedPath(kind === "person" ? { person: publicId } : { team: publicId })}>
								{kind === "person" ? name : t("praise.card.team", { name })}
							</a>
						</span>
					))}
				</Heading>
				<div className="facts">
					{alone ? (
						<span>{card.at}</span>
					) : (
						<a href={praiseEntryPath(card.publicId)}>
							{card.at}
							<span className="vh">: {t("praise.card.open")}</span>
						</a>
					)}
					{card.seenBy === "company" ? null : (
						<span>
							<Icon name="lock" size={14} /> {t(`praise.card.${seen[card.seenBy]}`)}
						</span>
					)}
				</div>
			</div>
		</div>
	);
}

function CardRuleChip({ card: { rule, publicId } }: { card: Card }) {
	const t = useT();
	if (!rule) return null;
	const { key, text, version, latest } = rule;
	const note =
		version === latest
			? t("praise.card.version", { number: version })
			: t("praise.card.versionOld", { number: version, latest });
	return (
		<RuleChip
			ruleKey={key}
			labels={{ rule: t("standards.rule") }}
			href={rulePath(key)}
			{...(text === null ? {} : { words: text, full: { id: `full-${publicId}`, text, note } })}
		/>
	);
}

/** The fixed reactions and "I take this up": each a form of its own, pressed or not. Those that nobody gave yet are folded, but for the first. */
function Answers({ card, back }: { card: Card; back: string }) {
	const t = useT();
	const given = reactionKinds.filter((kind, index) => index === 0 || card.counts[kind] > 0);
	const folded = reactionKinds.filter((kind) => !given.includes(kind));
	const reaction = (kind: ReactionKind) => <Reaction key={kind} kind={kind} card={card} back={back} />;
	return (
		<fieldset className="reacts">
			<legend className="vh">{t("praise.card.answers")}</legend>
			{given.map(reaction)}
			<Answer
				kind="take-up"
				action={card.mine.takenUp ? praiseTakeUpRemovalPath(card.publicId) : praiseTakeUpPath(card.publicId)}
				fields={{ back: `${back}#${cardId(card.publicId)}` }}
				pressed={card.mine.takenUp}
				words={t("praise.takeUp.label")}
				count={card.takeUps}
				publicId={card.publicId}
			/>
			{folded.length > 0 ? (
				<details>
					<summary className="react">
						<Icon name="plus" size={16} />
						<span className="vh">{t("praise.card.moreAnswers")}</span>
					</summary>
					{folded.map(reaction)}
				</details>
			) : null}
		</fieldset>
	);
}

function Reaction({ kind, card, back }: { kind: ReactionKind; card: Card; back: string }) {
	const t = useT();
	const { publicId, counts, mine } = card;
	const pressed = mine.reactions.includes(kind);
	return (
		<Answer
			kind={kind}
			action={pressed ? praiseReactionRemovalPath(publicId) : praiseReactionPath(publicId)}
			fields={{ kind, back: `${back}#${cardId(publicId)}` }}
			pressed={pressed}
			words={t(`praise.reaction.${kind}`)}
			count={counts[kind]}
			publicId={publicId}
		/>
	);
}

function Answer({
	kind,
	action,
	fields,
	pressed,
	words,
	count,
	publicId,
}: {
	kind: ReactionKind | "take-up";
	action: string;
	fields: Record<string, string>;
	pressed: boolean;
	words: string;
	count: number;
	publicId: string;
}) {
	return (
		<form
			method="post"
			action={action}
			data-answer={cardId(publicId)}
			data-entry={praiseEntryPath(publicId)}
			data-kind={kind}
		>
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<button className={pressed ? "react mine" : "react"} type="submit" aria-pressed={pressed}>
				{pressed ? <Icon name="tick" size={16} /> : null}
				{words}
				{count > 0 ? <span className="num">{count}</span> : null}
			</button>
		</form>
	);
}
