import type { Translate } from "#app/messages/translator.ts";
import { roles } from "#app/platform/actor.ts";
import type { Problem } from "#app/platform/problem.ts";
import { Checkbox } from "#app/ui/choice.tsx";
import { Field, FieldError } from "#app/ui/field.tsx";
import { LanguageField, TimeZoneField } from "./account-fields.tsx";
import { fieldError } from "./form-problems.tsx";

export interface PersonValues {
	name?: string;
	userName?: string;
	email?: string;
	occupation?: string;
	language: string;
	timeZone: string;
	startedOn: string;
	roles: readonly string[];
}

/** What an administrator writes of a person. */
export function PersonFields({
	t,
	values,
	problems,
}: {
	t: Translate;
	values: PersonValues;
	problems: Problem[] | undefined;
}) {
	const error = (field: string) => fieldError(t, problems, field);
	return (
		<>
			<Field
				name="name"
				label={t("admin.person.name")}
				autoComplete="off"
				required
				maxLength={120}
				defaultValue={values.name}
				{...error("name")}
			/>
			<Field
				name="userName"
				label={t("admin.person.userName")}
				hint={t("admin.person.userNameHint")}
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				maxLength={40}
				defaultValue={values.userName}
				{...error("userName")}
			/>
			<Field
				name="email"
				type="email"
				label={t("admin.person.email")}
				hint={t("admin.person.emailHint")}
				autoComplete="off"
				maxLength={254}
				defaultValue={values.email}
				{...error("email")}
			/>
			<Field
				name="occupation"
				label={t("admin.person.occupation")}
				hint={t("admin.person.occupationHint")}
				autoComplete="off"
				maxLength={120}
				defaultValue={values.occupation}
				{...error("occupation")}
			/>
			<LanguageField t={t} problems={problems} label={t("admin.person.language")} value={values.language} />
			<TimeZoneField t={t} problems={problems} value={values.timeZone} />
			<Field
				name="startedOn"
				type="date"
				label={t("admin.person.startedOn")}
				required
				defaultValue={values.startedOn}
				{...error("startedOn")}
			/>
			<fieldset className="field" id="roles">
				<legend className="label">{t("admin.person.roles")}</legend>
				{roles.map((role) => (
					<Checkbox
						key={role}
						name="roles"
						id={`roles-${role}`}
						value={role}
						label={t(`accounts.role.${role}`)}
						hint={t(`accounts.roleHint.${role}`)}
						defaultChecked={values.roles.includes(role)}
					/>
				))}
				{error("roles").error ? <FieldError id="roles-error">{error("roles").error}</FieldError> : null}
			</fieldset>
		</>
	);
}
