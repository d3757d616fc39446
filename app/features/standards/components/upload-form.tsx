import type { ReactNode } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import type { UploadAnswer } from "../import/upload-import.server.ts";
import { problemText } from "./problem-text.ts";

/** A rulebook comes in as a file or as pasted text; `children` stand beside the button. */
export function UploadForm({
	action,
	token,
	answer,
	children,
}: {
	action: string;
	token: string;
	answer: UploadAnswer | undefined;
	children?: ReactNode;
}) {
	const t = useT();
	const problem = answer?.problem;
	const sentence = problem?.reader
		? t.dynamic(`import.problem.${problem.code}`, problem.params)
		: problem && problemText(t, problem);
	return (
		<>
			{sentence ? <ErrorSummary title={t("writing.importing.toMend")} message={sentence} /> : null}
			<form className="narrow" method="post" action={action} encType="multipart/form-data">
				<input type="hidden" name="token" value={token} />
				<Field
					name="file"
					type="file"
					accept=".docx,.md,.markdown,.txt,.html,.htm,text/plain,text/markdown"
					label={t("writing.importing.file")}
					hint={t("writing.importing.fileHint")}
				/>
				<TextArea
					name="text"
					label={t("writing.importing.paste")}
					hint={t("writing.importing.pasteHint")}
					rows={10}
					defaultValue={answer?.values.text}
					data-paste-html="html"
				/>
				<input type="hidden" id="html" name="html" />
				<div className="row mt-5">
					<Button kind="main">{t("writing.importing.read")}</Button>
					{children}
				</div>
			</form>
		</>
	);
}
