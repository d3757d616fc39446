import { problemText } from "#app/messages/problem-text.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { Select, TextArea } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Facts, Person } from "#app/ui/tag.tsx";
import { commentsPath, reopeningPath, resolutionPath } from "../../paths.ts";
import type { ShownDiscussion } from "../shown-discussion.server.ts";

export interface WordsFormProps {
	action: string;
	/** Sets the fields of several forms on one page apart. */
	id: string;
	/** Whom one can ask for a word. */
	people: readonly { publicId: string; name: string }[];
	rule?: string;
	button: string;
	answer?: { problems: Problem[]; values: Record<string, string> } | undefined;
}

/** Words of a discussion, and whom to ask for a word: by @ and a name in the text, or from the list. */
export function WordsForm({ action, id, people, rule, button, answer }: WordsFormProps) {
	const t = useT();
	const problem = answer?.problems.find(({ field }) => field === "text");
	return (
		<form method="post" action={action}>
			<input type="hidden" name="token" value={crypto.randomUUID()} />
			{rule === undefined ? null : <input type="hidden" name="rule" value={rule} />}
			<TextArea
				name="text"
				id={`${id}-text`}
				label={t("review.discussion.text")}
				hint={t("review.discussion.textHint")}
				rows={3}
				required
				maxLength={2000}
				data-mentions=""
				defaultValue={answer?.values.text ?? ""}
				{...(problem ? { error: problemText(t, problem) } : {})}
			/>
			<Select
				name="mention"
				id={`${id}-mention`}
				label={t("review.discussion.mention")}
				defaultValue={answer?.values.mention ?? ""}
				options={[
					{ value: "", label: t("review.discussion.nobody") },
					...people.map(({ publicId, name }) => ({ value: publicId, label: name })),
				]}
			/>
			<div className="row mt-3">
				<Button>{button}</Button>
			</div>
		</form>
	);
}

interface DiscussionViewProps {
	code: string;
	discussion: ShownDiscussion;
	/** Left out where nothing is added any more. */
	people?: readonly { publicId: string; name: string }[];
}

/** One discussion: what was said, whether it is settled, and where to answer. A settled one is folded. */
export function DiscussionView({ code, discussion, people }: DiscussionViewProps) {
	const t = useT();
	const { id, resolved, comments } = discussion;
	const said = (
		<>
			<ol className="discussed">
				{comments.map((comment) => (
					<li key={`${comment.name}${comment.on}${comment.text}`}>
						<Facts>
							<Person name={comment.name} />
							<span>{comment.on}</span>
						</Facts>
						<p className="said">{comment.text}</p>
						{comment.told.length > 0 ? (
							<p className="hint">{t("review.discussion.told", { names: comment.told.join(", ") })}</p>
						) : null}
					</li>
				))}
			</ol>
			{people ? (
				<div className="row discuss-acts no-print">
					{resolved ? null : (
						<Fold summary={t("review.discussion.answers")}>
							<WordsForm
								action={commentsPath(code, id)}
								id={`c-${id}`}
								people={people}
								button={t("review.discussion.reply")}
							/>
						</Fold>
					)}
					<form method="post" action={resolved ? reopeningPath(code, id) : resolutionPath(code, id)}>
						<Button small kind="quiet">
							{t(resolved ? "review.discussion.reopen" : "review.discussion.resolve")}
						</Button>
					</form>
				</div>
			) : null}
		</>
	);
	return (
		<div className="sheet discussion" id={`d-${id}`}>
			{resolved ? (
				<Fold summary={t("review.discussion.resolved", { name: resolved.by, moment: resolved.on })}>{said}</Fold>
			) : (
				said
			)}
		</div>
	);
}
