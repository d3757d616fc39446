import { visibilities } from "#app/features/praise/model.ts";
import { praisePath, praiseSwitchesPath, whoSeesWhatPath } from "#app/features/praise/paths.ts";
import type { PraiseSwitches } from "#app/features/praise/settings.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, RadioGroup } from "#app/ui/choice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** What the company chooses about praise. */
export function SwitchesPage({
	switches,
	noRule,
	saved,
}: {
	switches: PraiseSwitches;
	noRule: number;
	saved: boolean;
}) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={praisePath}>{t("praise.title")}</a>} title={t("praise.switches.title")} />
			{saved ? <p role="status">{t("praise.settings.saved")}</p> : null}
			<form className="sheet" method="post" action={praiseSwitchesPath}>
				<Checkbox
					name="quietWork"
					label={t("praise.switches.quietWork")}
					hint={t("praise.switches.quietWorkHint")}
					defaultChecked={switches.quietWork}
				/>
				<div className="mt-5">
					<RadioGroup
						name="visibility"
						legend={t("praise.switches.visibility")}
						choices={visibilities.map((value) => ({ value, label: t(`praise.new.${value}`) }))}
						defaultValue={switches.visibility}
					/>
				</div>
				<div className="row mt-4">
					<Button kind="main">{t("praise.switches.save")}</Button>
				</div>
			</form>
			<p className="mt-4">{t("praise.switches.noRule", { count: noRule })}</p>
			<p>
				<a href={whoSeesWhatPath}>{t("praise.links.whoSees")}</a>
			</p>
		</div>
	);
}
