import { DeviceChoice } from "#app/features/accounts/components/account-fields.tsx";
import { DoorPage, type DoorWords } from "#app/features/accounts/components/door-page.tsx";
import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";

export function SignInPage({
	door,
	next,
	ended,
	problems,
	values = {},
}: FormAnswer & { door: DoorWords; next: string; ended: boolean }) {
	const t = useT();
	return (
		<DoorPage
			title={t("accounts.signIn.title")}
			lead={t(ended ? "accounts.signIn.ended" : "accounts.signIn.lead")}
			door={door}
		>
			<FormProblems t={t} problems={problems} />
			<form method="post" action="/sign-in">
				<input type="hidden" name="next" value={values.next ?? next} />
				<Field
					name="userName"
					label={t("accounts.signIn.account")}
					autoComplete="username"
					autoCapitalize="none"
					spellCheck={false}
					required
					maxLength={254}
					defaultValue={values.userName}
					{...fieldError(t, problems, "userName")}
				/>
				<Field
					name="password"
					type="password"
					label={t("accounts.signIn.password")}
					autoComplete="current-password"
					required
					{...fieldError(t, problems, "password")}
				/>
				<DeviceChoice t={t} value={values.device} />
				<p className="mt-5">
					<Button kind="main" wide>
						{t("accounts.signIn.button")}
					</Button>
				</p>
			</form>
			<p className="hint mt-5">{t("accounts.signIn.forgotten")}</p>
			{door.coach ? (
				<p className="mt-3">
					<a href="/coach">{t("coach.page.fromDoor")}</a>
				</p>
			) : null}
		</DoorPage>
	);
}
