import type { Translate } from "#app/messages/translator.ts";
import { languageNames, languages } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import { Checkbox } from "#app/ui/choice.tsx";
import { Field, FieldError, TextArea } from "#app/ui/field.tsx";
import type { Company } from "../model.ts";
import { LanguageField, TimeZoneField } from "./account-fields.tsx";
import { fieldError } from "./form-problems.tsx";

interface CompanyValues {
	name: string;
	language: string;
	languages: readonly string[];
	timeZone: string;
	workingDays: readonly string[];
	welcome: Readonly<Record<string, string>>;
	coachForVisitors: boolean;
	authorsMayApprove: boolean;
	readingDays: number | string;
}

/** The settings in force, or what was typed when the form came back. */
export function companyValues(company: Company, typed: Record<string, string> | undefined): CompanyValues {
	if (!typed) return { ...company, workingDays: company.workingDays.map(String) };
	return {
		name: typed.name ?? "",
		language: typed.language ?? "",
		languages: typed.languages?.split("\n") ?? [],
		timeZone: typed.timeZone ?? company.timeZone,
		workingDays: typed.workingDays?.split("\n") ?? [],
		welcome: { en: typed.welcomeEn ?? "", ru: typed.welcomeRu ?? "", pl: typed.welcomePl ?? "" },
		coachForVisitors: typed.coachForVisitors !== undefined,
		authorsMayApprove: typed.authorsMayApprove !== undefined,
		readingDays: typed.readingDays ?? company.readingDays,
	};
}

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;
const welcomeNames = { en: "welcomeEn", ru: "welcomeRu", pl: "welcomePl" } as const;

export function CompanyFields({
	t,
	values,
	problems,
}: {
	t: Translate;
	values: CompanyValues;
	problems: Problem[] | undefined;
}) {
	const error = (field: string) => fieldError(t, problems, field);
	return (
		<>
			<Field
				name="name"
				label={t("admin.company.name")}
				required
				maxLength={120}
				defaultValue={values.name}
				{...error("name")}
			/>
			<LanguageField
				t={t}
				problems={problems}
				label={t("admin.company.language")}
				hint={t("admin.company.languageHint")}
				value={values.language}
			/>
			<fieldset className="field" id="languages">
				<legend className="label">{t("admin.company.languages")}</legend>
				{languages.map((code) => (
					<Checkbox
						key={code}
						name="languages"
						id={`languages-${code}`}
						value={code}
						label={<span lang={code}>{languageNames[code]}</span>}
						defaultChecked={values.languages.includes(code)}
					/>
				))}
				{error("languages").error ? <FieldError id="languages-error">{error("languages").error}</FieldError> : null}
			</fieldset>
			<TimeZoneField t={t} problems={problems} value={values.timeZone} />
			<fieldset className="field" id="workingDays">
				<legend className="label">{t("admin.company.workingDays")}</legend>
				{weekdays.map((day) => (
					<Checkbox
						key={day}
						name="workingDays"
						id={`working-${day}`}
						value={day}
						label={t(`admin.weekday.${day}`)}
						defaultChecked={values.workingDays.includes(day)}
					/>
				))}
				{error("workingDays").error ? (
					<FieldError id="workingDays-error">{error("workingDays").error}</FieldError>
				) : null}
			</fieldset>
			{languages.map((code) => (
				<TextArea
					key={code}
					name={welcomeNames[code]}
					label={t("admin.company.welcome", { language: languageNames[code] })}
					{...(code === "en" ? { hint: t("admin.company.welcomeHint") } : {})}
					lang={code}
					rows={2}
					maxLength={300}
					defaultValue={values.welcome[code]}
					{...error(welcomeNames[code])}
				/>
			))}
			<Field
				name="readingDays"
				type="number"
				label={t("reading.company.days")}
				hint={t("reading.company.daysHint")}
				min={1}
				max={250}
				required
				defaultValue={values.readingDays}
				{...error("readingDays")}
			/>
			<fieldset className="field">
				<legend className="label">{t("frame.coach")}</legend>
				<Checkbox
					name="coachForVisitors"
					label={t("admin.company.coachForVisitors")}
					hint={t("admin.company.coachForVisitorsHint")}
					defaultChecked={values.coachForVisitors}
				/>
			</fieldset>
			<fieldset className="field">
				<legend className="label">{t("review.open")}</legend>
				<Checkbox
					name="authorsMayApprove"
					label={t("review.company.authorsMayApprove")}
					hint={t("review.company.authorsMayApproveHint")}
					defaultChecked={values.authorsMayApprove}
				/>
			</fieldset>
		</>
	);
}
