import { invitationPath } from "#app/features/practice/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** Asked once, before one's first critical feedback: practise for ten minutes, or go on with the draft. */
export function InvitationPage() {
	const t = useT();
	return (
		<div className="page narrow practice">
			<PageHead title={t("practice.invitation.title")} />
			<div className="told">
				<p>{t("practice.invitation.text")}</p>
				<p>{t("practice.invitation.kept")}</p>
			</div>
			<form className="row" method="post" action={invitationPath}>
				<Button kind="main" name="answer" value="practise">
					{t("practice.invitation.practise")}
				</Button>
				<Button name="answer" value="later">
					{t("practice.invitation.later")}
				</Button>
			</form>
			<p className="hint mt-4">{t("practice.invitation.once")}</p>
		</div>
	);
}
