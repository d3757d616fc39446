import { rulePath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Facts, Person, Tag } from "#app/ui/tag.tsx";
import type { IdeaCard } from "../card.ts";
import { type IdeaState, isOpen } from "../model.ts";
import { boardPath, ideaPath, ideaSupportPath, ideaSupportRemovalPath } from "../paths.ts";

/** Where a row is addressed within its page. */
const rowId = (publicId: string) => `idea-${publicId}`;

/** One idea of a list: support it at the left, what it says, where it stands. */
export function IdeaRow({
	card,
	back,
	heading: Heading = "h2",
}: {
	card: IdeaCard;
	back: string;
	heading?: "h2" | "h3";
}) {
	const t = useT();
	return (
		<article className="idea" id={rowId(card.publicId)}>
			<Support card={card} back={`${back}#${rowId(card.publicId)}`} />
			<div className="idea-body">
				<Heading className="task-title">
					<a href={ideaPath(card.publicId)}>{card.title}</a>
				</Heading>
				<p className="idea-lines">{card.lines}</p>
				<IdeaRuleChip card={card} />
				<Facts>
					<StateTag state={card.state} />
					<Author card={card} />
					<span>{card.at}</span>
					{card.comments > 0 ? (
						<a href={`${ideaPath(card.publicId)}#comments`}>{t("ideas.row.comments", { count: card.comments })}</a>
					) : null}
					{card.keeper ? <span>{t("ideas.row.keeper", { name: card.keeper })}</span> : null}
					{card.tags.map(({ publicId, name }) => (
						<a key={publicId} href={boardPath({ tag: publicId })}>
							#{name}
						</a>
					))}
				</Facts>
			</div>
		</article>
	);
}

/** The one support of a person: given, taken back, or only counted once an idea is settled. */
export function Support({ card, back }: { card: IdeaCard; back: string }) {
	const t = useT();
	const { publicId, supports, supported } = card;
	const counted = (
		<>
			<b className="num">{supports}</b>
			<span>{t("ideas.support.word", { count: supports })}</span>
		</>
	);
	if (!isOpen(card.state) && !supported) return <div className="support settled">{counted}</div>;
	return (
		<form
			method="post"
			action={supported ? ideaSupportRemovalPath(publicId) : ideaSupportPath(publicId)}
			data-answer={rowId(publicId)}
			data-part=".support"
			data-entry={ideaPath(publicId)}
			className={supported ? "support mine" : "support"}
		>
			<input type="hidden" name="back" value={back} />
			<button type="submit" aria-pressed={supported}>
				<Icon name={supported ? "tick" : "up"} size={18} />
				{counted}
				<span className="vh">
					{supported
						? t("ideas.support.withdraw", { title: card.title })
						: t("ideas.support.give", { title: card.title })}
				</span>
			</button>
			{supported ? <span className="support-mine">{t("ideas.support.mine")}</span> : null}
		</form>
	);
}

const kinds: Partial<Record<IdeaState, "act" | "mend" | "done">> = { done: "done", "on-trial": "act" };

export function StateTag({ state }: { state: IdeaState }) {
	const t = useT();
	return <Tag {...(kinds[state] ? { kind: kinds[state] } : {})}>{t(`ideas.state.${state}`)}</Tag>;
}

/** Who wrote it, as the author chose. */
export function Author({ card }: { card: Pick<IdeaCard, "author" | "hidden" | "own"> }) {
	const t = useT();
	return (
		<span className="row">
			{card.author === null ? t("ideas.row.nameKept") : <Person name={card.author} />}
			{card.hidden && card.author !== null ? (
				<small>
					<Icon name="lock" size={14} /> {t(card.own ? "ideas.row.hiddenOwn" : "ideas.row.hidden")}
				</small>
			) : null}
		</span>
	);
}

export function IdeaRuleChip({ card: { rule, publicId } }: { card: Pick<IdeaCard, "rule" | "publicId"> }) {
	const t = useT();
	if (!rule) return null;
	const { key, text, version, latest } = rule;
	const note =
		version === latest
			? t("ideas.row.version", { number: version })
			: t("ideas.row.versionOld", { number: version, latest });
	return (
		<RuleChip
			ruleKey={key}
			labels={{ rule: t("standards.rule") }}
			href={rulePath(key)}
			{...(text === null ? {} : { words: text, full: { id: `full-${publicId}`, text, note } })}
		/>
	);
}
