import type { Translate } from "#app/messages/translator.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { Table } from "#app/ui/table.tsx";
import { holidayRemovalPath, holidaysPath } from "../paths.ts";

export interface Holiday {
	day: string;
	name: string;
	/** The day as the reader's language writes it. */
	words: string;
}

/** Days off for the whole company that are still to come. */
export function Holidays({ t, holidays }: { t: Translate; holidays: readonly Holiday[] }) {
	return (
		<section aria-labelledby="holidays" className="stack">
			<h2 id="holidays">{t("admin.holidays.title")}</h2>
			{holidays.length === 0 ? (
				<Empty>{t("admin.holidays.empty")}</Empty>
			) : (
				<Table
					caption={t("admin.holidays.title")}
					captionHidden
					columns={[
						{ label: t("admin.holidays.name") },
						{ label: t("admin.holidays.day") },
						{ label: t("admin.holidays.act"), end: true },
					]}
					rows={holidays.map((holiday) => ({
						key: holiday.day,
						cells: [
							holiday.name,
							holiday.words,
							<form key="remove" method="post" action={holidayRemovalPath(holiday.day)}>
								<Button small hiddenWords={`: ${holiday.name}`}>
									{t("admin.holidays.remove")}
								</Button>
							</form>,
						],
					}))}
				/>
			)}
			<form method="post" action={holidaysPath} className="row">
				<Field name="day" type="date" label={t("admin.holidays.day")} required />
				<Field name="name" id="holiday-name" label={t("admin.holidays.name")} required maxLength={80} />
				<Button icon="plus">{t("admin.holidays.add")}</Button>
			</form>
		</section>
	);
}
