import type { ReactNode } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { Card } from "../card.ts";
import { type FeedFilter, feedPath, newerPath } from "../paths.ts";
import { PraiseCard } from "./praise-card.tsx";

export const feedList = "praise-feed";

export interface FeedFacts {
	cards: Card[];
	next: string | null;
	newest: string | null;
	filter: FeedFilter;
}

/** A list of praise that goes on, and a word when newer entries have come. */
export function Feed({
	cards,
	next,
	newest,
	filter,
	back,
	heading = "h3",
}: FeedFacts & { back: string; heading?: "h2" | "h3" }) {
	const t = useT();
	return (
		<>
			<p className="mb-3" data-newer={newerPath(filter, newest)} hidden>
				<a className="button wide" href={back}>
					{t("praise.title")}
				</a>
			</p>
			<ol className="feed" id={feedList} data-list>
				{cards.map((card) => (
					<li key={card.publicId}>
						<PraiseCard card={card} back={back} heading={heading} />
					</li>
				))}
			</ol>
			<Pager
				{...(next === null ? {} : { href: feedPath(filter, next) })}
				more={t("praise.more")}
				target={feedList}
				label={t("praise.list")}
			/>
		</>
	);
}

/** One line that leads to the sheet. */
export function GiveBox({ href, children }: { href: string; children: ReactNode }) {
	const t = useT();
	return (
		<a className="give" href={href} aria-keyshortcuts="p">
			{children}
			<span className="sample">{t("praise.box")}</span>
			<span className="vh"> {t("praise.give")}</span>
			<span className="give-key desk-only" aria-hidden="true">
				<kbd>p</kbd>
			</span>
		</a>
	);
}
