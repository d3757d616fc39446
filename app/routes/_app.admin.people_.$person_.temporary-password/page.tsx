import { ProofField } from "#app/features/accounts/components/account-fields.tsx";
import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { PasswordShown } from "#app/features/accounts/components/secret-shown.tsx";
import { personPath, temporaryPasswordPath } from "#app/features/accounts/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts extends FormAnswer {
	title: string;
	proof: boolean;
	person: { publicId: string; name: string; userName: string };
	password?: string;
}

export function TemporaryPasswordPage({ title, proof, person, password, problems }: Facts) {
	const t = useT();
	const back = personPath(person.publicId);
	return (
		<div className="page stack">
			<PageHead kicker={<a href={back}>{person.name}</a>} title={title} sub={t("admin.temporary.lead")} />
			{password ? (
				<div className="margin-form stack">
					<PasswordShown userName={person.userName} password={password} />
					<p>
						<ButtonLink href={back}>{t("admin.back")}</ButtonLink>
					</p>
				</div>
			) : (
				<>
					<FormProblems t={t} problems={problems} />
					<form method="post" action={temporaryPasswordPath(person.publicId)} className="margin-form">
						<ProofField t={t} problems={problems} needed={proof} />
						<div className="row">
							<Button kind="main">{t("admin.temporary.make")}</Button>
							<ButtonLink href={back} kind="quiet">
								{t("admin.back")}
							</ButtonLink>
						</div>
					</form>
				</>
			)}
		</div>
	);
}
