import { rulePath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Face } from "#app/ui/tag.tsx";
import { type Card, markOf, type Receiver } from "../card.ts";
import { feedPath, newPraisePath, praiseEntryPath } from "../paths.ts";

const foundList = "found-praise";
const shownOfWords = 160;

/** Praise that a search has found, with the way further back. */
export function FoundPraise({ cards, further }: { cards: Card[]; further: string | null }) {
	const t = useT();
	if (cards.length === 0 && further === null) return null;
	return (
		<section className="mt-6" aria-labelledby="h-found-praise">
			<h2 id="h-found-praise" className="mb-3">
				{t("praise.search.title")}
			</h2>
			{cards.length === 0 ? <p className="hint">{t("praise.search.notYet")}</p> : null}
			<ul className="tasks" id={foundList} data-list>
				{cards.map((card) => (
					<li className="task" key={card.publicId}>
						<h3 className="task-title">
							<a href={praiseEntryPath(card.publicId)}>{beginningOf(card.deed)}</a>
						</h3>
						<div className="facts">
							<span>
								{card.author.name}
								<span aria-hidden="true"> → </span>
								<span className="vh"> {t("praise.card.to")} </span>
								{card.receivers
									.map(({ kind, name }) => (kind === "person" ? name : t("praise.card.team", { name })))
									.join(", ")}
							</span>
							<span>{card.at}</span>
						</div>
						{card.rule ? (
							<RuleChip
								ruleKey={card.rule.key}
								labels={{ rule: t("standards.rule") }}
								href={rulePath(card.rule.key)}
								{...(card.rule.text === null ? {} : { words: card.rule.text })}
							/>
						) : null}
					</li>
				))}
			</ul>
			<Pager
				{...(further === null ? {} : { href: further })}
				more={t("praise.search.further")}
				target={foundList}
				label={t("praise.search.pages")}
			/>
		</section>
	);
}

function beginningOf(text: string): string {
	return text.length <= shownOfWords ? text : `${text.slice(0, text.lastIndexOf(" ", shownOfWords))}…`;
}

/** People and teams that a search has found: what they are praised for, and the way to praise them. */
export function FoundPeople({ people }: { people: Receiver[] }) {
	const t = useT();
	if (people.length === 0) return null;
	return (
		<section className="mt-6" aria-labelledby="h-found-people">
			<h2 id="h-found-people" className="mb-3">
				{t("praise.search.people")}
			</h2>
			<ul className="tasks" data-list>
				{people.map((one) => {
					const { kind, publicId, name, about } = one;
					const shown = kind === "person" ? name : t("praise.card.team", { name });
					return (
						<li className="task" key={markOf(one)}>
							<h3 className="task-title">
								<Face name={name} small />{" "}
								<a href={feedPath(kind === "person" ? { person: publicId } : { team: publicId })}>{shown}</a>
							</h3>
							{about ? (
								<div className="facts">
									<span>{about}</span>
								</div>
							) : null}
							<div className="task-act">
								<ButtonLink href={newPraisePath({ to: markOf(one) })} hiddenWords={`: ${shown}`}>
									{t("praise.search.give")}
								</ButtonLink>
							</div>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
