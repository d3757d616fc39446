import { useT } from "#app/messages/translator-context.tsx";
import type { Card, CardComment } from "../card.ts";
import { feedPath, praiseEntryPath } from "../paths.ts";

/** The last comments of a card, with the way to all of them. */
export function Comments({ card }: { card: Card }) {
	const t = useT();
	const more = card.commentCount > card.comments.length;
	return (
		<div className={card.comments.length > 0 ? "talk" : "mt-2"}>
			{card.comments.map((comment) => (
				<p key={comment.publicId} className="said">
					<Commenter by={comment.by} /> <CommentText parts={comment.parts} />
				</p>
			))}
			<p>
				<a href={`${praiseEntryPath(card.publicId)}#comments`}>
					{more ? t("praise.card.allComments", { count: card.commentCount }) : t("praise.card.comment")}
				</a>
			</p>
		</div>
	);
}

/** Who wrote a comment, with the way to what they are praised for. */
export function Commenter({ by }: Pick<CardComment, "by">) {
	return (
		<a className="by" href={feedPath({ person: by.publicId })}>
			{by.name}
		</a>
	);
}

/** A comment's words; people who were named stand out. */
export function CommentText({ parts }: Pick<CardComment, "parts">) {
	return (
		<>
			{parts.map(({ text, mention }, index) => (mention ? <b key={index}>{text}</b> : <span key={index}>{text}</span>))}
		</>
	);
}
