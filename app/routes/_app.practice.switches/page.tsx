import { practicePath, practiceSwitchesPath } from "#app/features/practice/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** What the company chooses about practice. */
export function PracticeSwitchesPage({ asked, saved }: { asked: boolean; saved: boolean }) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={practicePath}>{t("practice.title")}</a>} title={t("practice.switches.title")} />
			{saved ? <p role="status">{t("practice.switches.saved")}</p> : null}
			<form className="sheet" method="post" action={practiceSwitchesPath}>
				<Checkbox
					name="asked"
					label={t("practice.switches.asked")}
					hint={t("practice.switches.askedHint")}
					defaultChecked={asked}
				/>
				<Button kind="main">{t("practice.switches.save")}</Button>
			</form>
		</div>
	);
}
