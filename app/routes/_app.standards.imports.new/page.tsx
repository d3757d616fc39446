import { UploadForm } from "#app/features/standards/components/upload-form.tsx";
import type { UploadAnswer } from "#app/features/standards/import/upload-import.server.ts";
import { newImportPath, newStandardPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** A rulebook comes in as a new standard. */
export function NewImportPage({ token, answer }: { token: string; answer: UploadAnswer | undefined }) {
	const t = useT();
	return (
		<div className="page">
			<PageHead title={t("writing.importing.newTitle")} sub={t("writing.importing.newSub")} />
			<UploadForm action={newImportPath} token={token} answer={answer}>
				<ButtonLink kind="quiet" href={newStandardPath}>
					{t("writing.new.title")}
				</ButtonLink>
			</UploadForm>
		</div>
	);
}
