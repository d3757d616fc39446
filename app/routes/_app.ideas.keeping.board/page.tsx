import { stepWord } from "#app/features/ideas/components/judgement-words.tsx";
import { KeepersTabs } from "#app/features/ideas/components/keepers-tabs.tsx";
import { judgementSides } from "#app/features/ideas/keepers.model.ts";
import { answersPath, deskPath, keepersBoardPath } from "#app/features/ideas/keepers.paths.ts";
import type { BoardCard, BoardColumn } from "#app/features/ideas/keepers-board.queries.server.ts";
import { boardPath } from "#app/features/ideas/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Menu, MenuLink } from "#app/ui/fold.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";

/**
 * The states of ideas as columns. A card is carried by its handle (app/enhance/columns.ts) or led on by its menu, which needs no
 * script; both open the answer that leads there.
 */
export function KeepersBoardPage({ columns }: { columns: BoardColumn[] }) {
	const t = useT();
	return (
		<div className="page wide stack">
			<PageHead
				kicker={<a href={boardPath()}>{t("ideas.title")}</a>}
				title={t("keepers.board.title")}
				sub={t("keepers.board.sub")}
			/>
			<KeepersTabs current={keepersBoardPath} keeps />
			<p className="vh" id="carry-help">
				{t("keepers.board.help")}
			</p>
			<div className="columns" data-picked={t("keepers.board.picked")} data-back={t("keepers.board.back")}>
				{columns.map((column) => (
					<ColumnView key={column.state} column={column} />
				))}
			</div>
		</div>
	);
}

function ColumnView({ column: { state, cards, more } }: { column: BoardColumn }) {
	const t = useT();
	const id = `column-${state}`;
	const words = t(`ideas.state.${state}`);
	return (
		<section className="column" aria-labelledby={id} data-column={state} data-words={words}>
			<h2 id={id}>{words}</h2>
			{cards.length === 0 ? <p className="hint">{t("keepers.board.empty")}</p> : null}
			<ul className="cards">
				{cards.map((card) => (
					<CardView key={card.publicId} card={card} />
				))}
			</ul>
			{more ? (
				<p>
					<a href={boardPath({ state })}>{t("keepers.board.more")}</a>
				</p>
			) : null}
		</section>
	);
}

function CardView({ card }: { card: BoardCard }) {
	const t = useT();
	const { publicId, title, supports, keeper, due, judgements, waits, ways } = card;
	return (
		<li className="card" data-card={publicId} data-ways={ways.join(" ")} data-answer-at={answersPath(publicId)}>
			<div className="card-head">
				{ways.length > 0 ? (
					<button type="button" className="icon-button carry" aria-describedby="carry-help" hidden>
						<Icon name="grip" />
						<span className="vh">{t("keepers.board.handle", { title })}</span>
					</button>
				) : null}
				<h3>
					<a href={deskPath(publicId)}>{title}</a>
				</h3>
				{ways.length > 0 ? (
					<Menu label={t("keepers.board.moveTo", { title })}>
						{ways.map((way) => (
							<MenuLink key={way} href={answersPath(publicId, way)}>
								{t(`ideas.state.${way}`)}
							</MenuLink>
						))}
					</Menu>
				) : null}
			</div>
			<Facts>
				<span>{t("keepers.list.supports", { count: supports })}</span>
				<span>{keeper ?? t("keepers.list.nobody")}</span>
				{due ? <span>{due}</span> : null}
			</Facts>
			{waits ? <Tag icon="clock">{t("keepers.board.told")}</Tag> : null}
			{judgements.slice(-1).map((judgement) => (
				<Facts key={judgement.keeperId}>
					{judgementSides.map((side) => (
						<span key={side}>
							{t(`keepers.judgement.${side}`)}: {stepWord(t, side, judgement[side])}
						</span>
					))}
				</Facts>
			))}
		</li>
	);
}
