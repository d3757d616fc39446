import { praisePath, praiseSettingsPath, whoSeesWhatPath } from "#app/features/praise/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** A person's own choice about being celebrated. */
export function OwnPraisePage({ asked, saved }: { asked: boolean; saved: boolean }) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={praisePath}>{t("praise.title")}</a>} title={t("praise.settings.title")} />
			{saved ? <p role="status">{t("praise.settings.saved")}</p> : null}
			<form className="sheet" method="post" action={praiseSettingsPath}>
				<Checkbox
					name="asked"
					label={t("praise.settings.asked")}
					hint={t("praise.settings.askedHint")}
					defaultChecked={asked}
				/>
				<div className="row mt-4">
					<Button kind="main">{t("praise.settings.save")}</Button>
				</div>
			</form>
			<p className="mt-4">
				<a href={whoSeesWhatPath}>{t("praise.links.whoSees")}</a>
			</p>
		</div>
	);
}
