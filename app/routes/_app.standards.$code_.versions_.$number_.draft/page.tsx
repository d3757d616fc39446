import { changesPath, draftPath, pastDraftPath, versionPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface StartFacts {
	code: string;
	heading: string;
	number: number;
	latest: number;
	/** A draft is open already. */
	isOpen: boolean;
}

/** What a draft from an earlier version means, before it is started. */
export function StartDraftPage({ code, heading, number, latest, isOpen }: StartFacts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={versionPath(code, number)}>{heading}</a>}
				title={t("changes.start.heading", { number })}
				sub={t("changes.start.says", { number, latest })}
			/>
			{isOpen ? (
				<Banner
					label={t("changes.start.openLabel")}
					actions={
						<ButtonLink kind="main" href={draftPath(code)}>
							{t("changes.start.toDraft")}
						</ButtonLink>
					}
				>
					{t("changes.start.open", { number })}
				</Banner>
			) : null}
			<div className="row mt-5">
				{isOpen ? null : (
					<form method="post" action={pastDraftPath(code, number)}>
						<Button kind="main">{t("changes.start.button")}</Button>
					</form>
				)}
				{number < latest ? (
					<ButtonLink kind="quiet" href={changesPath(code, latest, number)}>
						{t("changes.start.changes")}
					</ButtonLink>
				) : null}
			</div>
		</div>
	);
}
