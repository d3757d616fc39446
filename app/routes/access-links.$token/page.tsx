import { DeviceChoice, NewPasswordFields } from "#app/features/accounts/components/account-fields.tsx";
import { DoorPage, type DoorWords } from "#app/features/accounts/components/door-page.tsx";
import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import type { LinkKind } from "#app/features/accounts/model.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";

interface Facts extends FormAnswer {
	title: string;
	door: DoorWords;
	/** Null when the link was used or its time is over. */
	link: { kind: LinkKind; name: string; userName: string } | null;
}

export function AccessLinkPage({ title, door, link, problems, values = {} }: Facts) {
	const t = useT();
	if (!link) {
		return (
			<DoorPage title={title} lead={t("accounts.link.overText")} door={door}>
				<ButtonLink href="/sign-in" kind="main">
					{t("accounts.link.toSignIn")}
				</ButtonLink>
			</DoorPage>
		);
	}
	const lead =
		link.kind === "invite" ? t("accounts.link.inviteLead", { name: link.name }) : t("accounts.link.resetLead");
	return (
		<DoorPage title={title} lead={lead} door={door}>
			<FormProblems t={t} problems={problems} />
			<p className="mb-4">
				{t("accounts.link.userName")} <b>{link.userName}</b>
			</p>
			<form method="post">
				<NewPasswordFields t={t} problems={problems} userName={link.userName} />
				<DeviceChoice t={t} value={values.device} />
				<p className="mt-5">
					<Button kind="main" wide>
						{t("accounts.link.button")}
					</Button>
				</p>
			</form>
		</DoorPage>
	);
}
