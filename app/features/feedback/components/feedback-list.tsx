import { useT } from "#app/messages/translator-context.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Face, Tag } from "#app/ui/tag.tsx";
import type { ListItem, ListPage } from "../list.queries.server.ts";
import type { Side } from "../model.ts";
import { feedbackEntryPath, feedbackListPath } from "../paths.ts";

/** One's feedback as a list, newest first. */
export function FeedbackList({ items, next, side }: ListPage & { side: Side }) {
	const t = useT();
	return (
		<>
			<ul className="feed" id="feedback-list">
				{items.map((item) => (
					<li key={item.publicId}>
						<Item item={item} side={side} />
					</li>
				))}
			</ul>
			<Pager
				label={t("feedback.list")}
				more={t("feedback.more")}
				target="feedback-list"
				{...(next === null ? {} : { href: feedbackListPath(side, next) })}
			/>
		</>
	);
}

function Item({ item, side }: { item: ListItem; side: Side }) {
	const t = useT();
	const { author, receiver, day, ruleKey, words, wants, publicId } = item;
	const face = side === "given" ? receiver : author;
	const title = {
		received: t("feedback.item.from", { name: author }),
		given: t("feedback.item.to", { name: receiver }),
		led: t("feedback.item.pair", { author, receiver }),
	}[side];
	return (
		<article className="feedback-item">
			<div className="deed-head">
				<span className="faces">
					<Face name={face} />
				</span>
				<div>
					<h2>
						<a href={feedbackEntryPath(publicId)}>{title}</a>
					</h2>
					<div className="facts">
						<span>{t("feedback.item.about", { day })}</span>
						{ruleKey ? <span>{ruleKey}</span> : null}
						{words ? <span>{t(`feedback.item.${wants}`)}</span> : null}
					</div>
				</div>
			</div>
			{words ? <p className="deed-text">{words}</p> : null}
			<p className="row">
				<State item={item} />
				{item.helped ? <Tag>{t(`feedback.item.${item.helped}`)}</Tag> : null}
			</p>
		</article>
	);
}

function State({ item: { state } }: { item: ListItem }) {
	const t = useT();
	if (state.is === "willDo") return <Tag kind="act">{t("feedback.item.willDo", { day: state.day })}</Tag>;
	if (state.is === "unopened") {
		return (
			<Tag kind="act">
				<Icon name="lock" size={14} /> {t("feedback.item.unopened")}
			</Tag>
		);
	}
	if (state.is === "done" || state.is === "talked" || state.is === "thanks") {
		return <Tag kind="done">{t(`feedback.item.${state.is}`)}</Tag>;
	}
	return <Tag>{t(`feedback.item.${state.is}`)}</Tag>;
}
