import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Select, TextArea } from "#app/ui/field.tsx";
import { limits } from "../../model.ts";
import { draftExceptionPath } from "../../paths.ts";
import type { Editor } from "./editor.ts";
import type { ShownPart } from "./editor-state.ts";

const kinds = ["law", "safety", "other"] as const;

/** A ban that stays one, with its reason; folded away until it is asked for. */
export function KeepAsBan({ editor, part }: { editor: Editor; part: ShownPart }) {
	const t = useT();
	const { exception, id, lapsed } = part;
	const saysWhatToDo = exception !== null && !part.findings.some(({ stops }) => stops);
	return (
		<details className="fold keep-ban" id={`keep-${id}`}>
			<summary>
				{exception ? (
					<span className="reasoned">
						<span>
							{t(`standards.exception.${exception.kind}`)}: {exception.words}
						</span>
						{lapsed && !saysWhatToDo ? <span className="hint">{t("writing.editor.exceptionLapsed")}</span> : null}
						{saysWhatToDo ? <span className="hint">{t("writing.editor.exceptionDone")}</span> : null}
					</span>
				) : (
					t("writing.coach.keep")
				)}
			</summary>
			<form
				className="fold-body"
				method="post"
				action={draftExceptionPath(editor.facts.code, id)}
				onSubmit={(event) => {
					event.preventDefault();
					const area = event.currentTarget.elements.namedItem("words") as HTMLTextAreaElement;
					area.value = area.value.trim();
					const given = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
					const kind = given.getAll("kind").at(-1) as "law" | "safety" | "other" | "none";
					// Blanks alone are no reason: the browser asks for one.
					if (kind !== "none" && !event.currentTarget.reportValidity()) return;
					void editor.except(id, kind, area.value).then((kept) => kept && goOn(id, kind));
				}}
			>
				<p className="hint">{t("writing.editor.exceptionHint")}</p>
				<Select
					name="kind"
					id={`kind-${id}`}
					label={t("writing.editor.exceptionKind")}
					options={kinds.map((value) => ({ value, label: t(`standards.exception.${value}`) }))}
					defaultValue={exception?.kind}
				/>
				<TextArea
					name="words"
					id={`reason-${id}`}
					label={t("writing.editor.exceptionWords")}
					defaultValue={exception?.words}
					maxLength={limits.words}
					required
					rows={2}
				/>
				<div className="row mt-3">
					<Button small>{t("writing.editor.exceptionSave")}</Button>
					{exception ? (
						<Button small kind="quiet" name="kind" value="none" formNoValidate>
							{t("writing.editor.exceptionEnd")}
						</Button>
					) : null}
				</div>
			</form>
		</details>
	);
}

/** The form has gone to another place: the writer goes on at the reason, or in the rule that has none any more. */
function goOn(id: string, kind: string): void {
	const place = kind === "none" ? `textarea[data-words="${CSS.escape(id)}"]` : `#keep-${CSS.escape(id)} summary`;
	requestAnimationFrame(() => document.querySelector<HTMLElement>(place)?.focus());
}
