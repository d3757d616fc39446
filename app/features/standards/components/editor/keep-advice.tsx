import type { FormEvent } from "react";
import { contextHash } from "#app/coach/hash.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import type { RuleFinding } from "../../coach-rule.ts";
import { limits } from "../../model.ts";
import { draftKeptPath } from "../../paths.ts";
import type { Editor } from "./editor.ts";
import type { ShownPart } from "./editor-state.ts";

/** A piece of advice that stays unheeded, with its reason; the same words are not asked about again. */
export function KeepAdvice({ editor, part, finding }: { editor: Editor; part: ShownPart; finding: RuleFinding }) {
	const t = useT();
	const { check, start, end } = finding;
	if (check === "gap") return null;
	const hashIn = (text: string) => contextHash({ check, start, end }, text);
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const named = form.elements.namedItem("finding");
		const text = editor.queue.typedOf(part.id)?.words.text ?? part.words.text;
		if (named instanceof HTMLInputElement) named.value = hashIn(text);
		// The server looks at the saved words, so they go first.
		await editor.queue.flush();
		form.submit();
	};
	const id = `leave-${part.id}-${start}`;
	return (
		<details className="fold">
			<summary>{t("coach.keep.open")}</summary>
			<form
				className="fold-body"
				method="post"
				action={draftKeptPath(editor.facts.code, part.id)}
				onSubmit={(event) => void send(event)}
			>
				<input type="hidden" name="language" value={editor.facts.language} />
				<input type="hidden" name="finding" defaultValue={hashIn(part.words.text)} />
				<Field name="reason" id={id} label={t("coach.keep.reason")} required maxLength={limits.reason} />
				<p className="mt-3">
					<Button small>{t("coach.keep.save")}</Button>
				</p>
			</form>
		</details>
	);
}
