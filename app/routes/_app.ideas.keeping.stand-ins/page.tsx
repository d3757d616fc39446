import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { KeepersTabs } from "#app/features/ideas/components/keepers-tabs.tsx";
import { standInEndPath, standInsPath } from "#app/features/ideas/keepers.paths.ts";
import { boardPath } from "#app/features/ideas/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts extends FormAnswer {
	today: string;
	token: string;
	keepers: { publicId: string; name: string }[];
	standIns: { id: number; name: string; from: string; until: string }[];
}

/** Who answers for a keeper who is away. */
export function StandInsPage({ today, token, keepers, standIns, problems, values }: Facts) {
	const t = useT();
	return (
		<div className="page stack">
			<PageHead
				kicker={<a href={boardPath()}>{t("ideas.title")}</a>}
				title={t("keepers.away.title")}
				sub={t("keepers.away.sub")}
			/>
			<KeepersTabs current={standInsPath} keeps />
			{standIns.length === 0 ? <Empty>{t("keepers.away.none")}</Empty> : null}
			<ul className="stack-2">
				{standIns.map(({ id, ...one }) => (
					<li key={id} className="row">
						<span>{t("keepers.away.one", one)}</span>
						<form method="post" action={standInEndPath(id)}>
							<Button small kind="quiet" hiddenWords={`: ${one.name}`}>
								{t("keepers.away.end")}
							</Button>
						</form>
					</li>
				))}
			</ul>
			<FormProblems t={t} problems={problems} />
			<form className="sheet" method="post" action={standInsPath}>
				<input type="hidden" name="token" value={token} />
				<Select
					name="standIn"
					label={t("keepers.away.who")}
					defaultValue={values?.standIn ?? ""}
					options={keepers.map(({ publicId, name }) => ({ value: publicId, label: name }))}
					{...fieldError(t, problems, "standIn")}
				/>
				<Field
					name="fromDay"
					type="date"
					label={t("keepers.away.from")}
					defaultValue={values?.fromDay ?? today}
					required
					{...fieldError(t, problems, "fromDay")}
				/>
				<Field
					name="untilDay"
					type="date"
					label={t("keepers.away.until")}
					defaultValue={values?.untilDay ?? ""}
					required
					{...fieldError(t, problems, "untilDay")}
				/>
				<Button kind="main">{t("keepers.away.send")}</Button>
			</form>
		</div>
	);
}
