import { draftPath, newReimportPath, standardPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** A standard without an open draft, and how to open one. */
export function NoDraftPage({ code, name, number }: { code: string; name: string; number: number }) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(code)}>{name}</a>}
				title={t("writing.draft.title", { number: number + 1 })}
			/>
			<Empty
				action={
					<form method="post" action={draftPath(code)}>
						<div className="row">
							<Button kind="main">{t("writing.draft.open")}</Button>
							{number > 0 ? (
								<ButtonLink kind="quiet" href={newReimportPath(code)}>
									{t("writing.draft.reimport")}
								</ButtonLink>
							) : null}
						</div>
					</form>
				}
			>
				{t("writing.draft.none", { code })} {number > 0 ? t("writing.draft.noneHint", { number }) : null}
			</Empty>
		</div>
	);
}
