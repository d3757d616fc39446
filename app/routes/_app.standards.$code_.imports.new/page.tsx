import { UploadForm } from "#app/features/standards/components/upload-form.tsx";
import type { UploadAnswer } from "#app/features/standards/import/upload-import.server.ts";
import { newReimportPath, standardPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface NewReimportFacts {
	code: string;
	heading: string;
	token: string;
	answer: UploadAnswer | undefined;
}

/** The changed document of a standard comes in. */
export function NewReimportPage({ code, heading, token, answer }: NewReimportFacts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(code)}>{heading}</a>}
				title={t("changes.again.newTitle")}
				sub={t("changes.again.newSub")}
			/>
			<UploadForm action={newReimportPath(code)} token={token} answer={answer} />
		</div>
	);
}
