import { NewPasswordFields } from "#app/features/accounts/components/account-fields.tsx";
import { DoorPage, type DoorWords } from "#app/features/accounts/components/door-page.tsx";
import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";

export function PasswordPage({
	title,
	door,
	temporary,
	problems,
}: FormAnswer & { title: string; door: DoorWords; temporary: boolean }) {
	const t = useT();
	return (
		<DoorPage
			title={title}
			lead={t(temporary ? "accounts.password.temporaryLead" : "accounts.password.lead")}
			door={door}
		>
			<FormProblems t={t} problems={problems} />
			<form method="post" action="/password">
				{temporary ? null : (
					<Field
						name="currentPassword"
						type="password"
						label={t("accounts.password.current")}
						autoComplete="current-password"
						required
						{...fieldError(t, problems, "currentPassword")}
					/>
				)}
				<NewPasswordFields t={t} problems={problems} />
				<p className="mt-5">
					<Button kind="main" wide>
						{t("accounts.password.button")}
					</Button>
				</p>
			</form>
			{temporary ? null : (
				<p className="mt-4">
					<ButtonLink href="/me" kind="quiet">
						{t("accounts.password.back")}
					</ButtonLink>
				</p>
			)}
		</DoorPage>
	);
}
