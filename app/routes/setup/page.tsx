import { LanguageField, NewPasswordFields, TimeZoneField } from "#app/features/accounts/components/account-fields.tsx";
import { DoorPage } from "#app/features/accounts/components/door-page.tsx";
import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";

interface Facts extends FormAnswer {
	code: string;
	language: string;
	timeZone: string;
}

export function SetUpPage({ code, language, timeZone, problems, values = {} }: Facts) {
	const t = useT();
	const error = (field: string) => fieldError(t, problems, field);
	return (
		<DoorPage title={t("accounts.setup.title")} lead={t("accounts.setup.lead")} door={{ words: null, company: null }}>
			<FormProblems t={t} problems={problems} />
			<form method="post" action="/setup">
				<Field
					name="code"
					label={t("accounts.setup.code")}
					hint={t("accounts.setup.codeHint")}
					autoComplete="off"
					required
					defaultValue={values.code ?? code}
					{...error("code")}
				/>
				<Field
					name="companyName"
					label={t("accounts.setup.company")}
					autoComplete="organization"
					required
					maxLength={120}
					defaultValue={values.companyName}
					{...error("companyName")}
				/>
				<LanguageField
					t={t}
					problems={problems}
					label={t("accounts.setup.language")}
					hint={t("accounts.setup.languageHint")}
					value={values.language ?? language}
				/>
				<TimeZoneField t={t} problems={problems} value={values.timeZone ?? timeZone} />
				<h2 className="mt-6">{t("accounts.setup.you")}</h2>
				<Field
					name="name"
					label={t("accounts.setup.name")}
					autoComplete="name"
					required
					maxLength={120}
					defaultValue={values.name}
					{...error("name")}
				/>
				<Field
					name="userName"
					label={t("accounts.setup.userName")}
					hint={t("accounts.userNameHint")}
					autoComplete="username"
					autoCapitalize="none"
					spellCheck={false}
					required
					maxLength={40}
					defaultValue={values.userName}
					{...error("userName")}
				/>
				<Field
					name="email"
					type="email"
					label={t("accounts.setup.email")}
					hint={t("accounts.setup.emailHint")}
					autoComplete="email"
					maxLength={254}
					defaultValue={values.email}
					{...error("email")}
				/>
				<NewPasswordFields t={t} problems={problems} />
				<RadioGroup
					name="content"
					legend={t("accounts.setup.content")}
					defaultValue={values.content ?? "empty"}
					choices={[
						{ value: "empty", label: t("accounts.setup.empty"), hint: t("accounts.setup.emptyHint") },
						{ value: "demo", label: t("accounts.setup.demo"), hint: t("accounts.setup.demoHint") },
					]}
					{...error("content")}
				/>
				<p className="mt-5">
					<Button kind="main" wide>
						{t("accounts.setup.button")}
					</Button>
				</p>
			</form>
		</DoorPage>
	);
}
