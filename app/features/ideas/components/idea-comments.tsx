import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import type { IdeaComment } from "../card.ts";
import { limits } from "../model.ts";
import { ideaCommentRemovalPath, ideaCommentsPath, ideaMentionsPath, reportIdeaPath } from "../paths.ts";

/** What colleagues say about an idea, signed. */
export function IdeaComments({
	comments,
	publicId,
	token,
}: {
	comments: IdeaComment[];
	publicId: string;
	token: string;
}) {
	const t = useT();
	return (
		<section aria-labelledby="comments">
			<h2 id="comments">{t("ideas.comments.title")}</h2>
			{comments.length > 0 ? (
				<div className="talk mb-4">
					{comments.map((comment) => (
						<div key={comment.publicId} className="said">
							<b>{comment.name}</b>{" "}
							{comment.parts.map(({ text, mention }, index) =>
								mention ? <b key={index}>{text}</b> : <span key={index}>{text}</span>,
							)}
							<div className="facts row">
								<span>{comment.at}</span>
								{comment.own ? (
									<form method="post" action={ideaCommentRemovalPath(publicId, comment.publicId)}>
										<Button kind="quiet" small>
											{t("ideas.comments.remove")}
										</Button>
									</form>
								) : null}
								{comment.reportable ? (
									<a href={reportIdeaPath(publicId, comment.publicId)}>{t("ideas.report.ask")}</a>
								) : null}
							</div>
						</div>
					))}
				</div>
			) : null}
			<form method="post" action={ideaCommentsPath(publicId)}>
				<input type="hidden" name="token" value={token} />
				<TextArea
					name="text"
					label={t("ideas.comments.label")}
					hint={t("ideas.comments.hint")}
					rows={2}
					data-mentions={ideaMentionsPath(publicId)}
					maxLength={limits.comment}
					required
				/>
				<div className="row mt-4">
					<Button data-send>{t("ideas.comments.send")}</Button>
				</div>
			</form>
		</section>
	);
}
