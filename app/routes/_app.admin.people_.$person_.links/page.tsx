import { ProofField } from "#app/features/accounts/components/account-fields.tsx";
import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { LinkShown, type ShownLink } from "#app/features/accounts/components/secret-shown.tsx";
import { personLinksPath, personPath } from "#app/features/accounts/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts extends FormAnswer {
	title: string;
	proof: boolean;
	person: { publicId: string; name: string; hasPassword: boolean };
	link?: ShownLink;
}

export function LinksPage({ title, proof, person, link, problems }: Facts) {
	const t = useT();
	const back = personPath(person.publicId);
	return (
		<div className="page stack">
			<PageHead
				kicker={<a href={back}>{person.name}</a>}
				title={title}
				sub={t(person.hasPassword ? "admin.link.resetLead" : "admin.link.inviteLead")}
			/>
			{link ? (
				<div className="margin-form stack">
					<LinkShown link={link} />
					<p>
						<ButtonLink href={back}>{t("admin.back")}</ButtonLink>
					</p>
				</div>
			) : (
				<>
					<FormProblems t={t} problems={problems} />
					<form method="post" action={personLinksPath(person.publicId)} className="margin-form">
						<ProofField t={t} problems={problems} needed={proof} />
						<div className="row">
							<Button kind="main">{t("admin.link.make")}</Button>
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
