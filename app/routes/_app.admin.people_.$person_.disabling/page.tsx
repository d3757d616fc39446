import { ProofField } from "#app/features/accounts/components/account-fields.tsx";
import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { personDisablingPath, personPath } from "#app/features/accounts/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts extends FormAnswer {
	title: string;
	proof: boolean;
	person: { publicId: string; name: string; disabled: boolean };
}

export function DisablingPage({ title, proof, person, problems }: Facts) {
	const t = useT();
	const back = personPath(person.publicId);
	return (
		<div className="page stack">
			<PageHead
				kicker={<a href={back}>{person.name}</a>}
				title={title}
				sub={t(person.disabled ? "admin.disabling.enableLead" : "admin.disabling.lead")}
			/>
			<FormProblems t={t} problems={problems} />
			<form method="post" action={personDisablingPath(person.publicId)} className="margin-form">
				<input type="hidden" name="state" value={person.disabled ? "enabled" : "disabled"} />
				<ProofField t={t} problems={problems} needed={proof} />
				<div className="row">
					<Button kind="main">{t(person.disabled ? "admin.disabling.enable" : "admin.disabling.disable")}</Button>
					<ButtonLink href={back} kind="quiet">
						{t("admin.back")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}
