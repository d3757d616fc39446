import { problemText } from "#app/features/standards/components/problem-text.ts";
import { newImportPath, newStandardPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Answer {
	problem: Problem & { reader?: true };
	values: { text: string };
}

/** A rulebook comes in as a file or as pasted text. */
export function NewImportPage({ token, answer }: { token: string; answer: Answer | undefined }) {
	const t = useT();
	const problem = answer?.problem;
	const sentence = problem?.reader
		? t.dynamic(`import.problem.${problem.code}`, problem.params)
		: problem && problemText(t, problem);
	return (
		<div className="page">
			<PageHead title={t("writing.importing.newTitle")} sub={t("writing.importing.newSub")} />
			{sentence ? <ErrorSummary title={t("writing.importing.toMend")} message={sentence} /> : null}
			<form className="narrow" method="post" action={newImportPath} encType="multipart/form-data">
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
					<ButtonLink kind="quiet" href={newStandardPath}>
						{t("writing.new.title")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}
