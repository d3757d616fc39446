import { ProofField } from "#app/features/accounts/components/account-fields.tsx";
import { AdminTabs } from "#app/features/accounts/components/admin-tabs.tsx";
import { CompanyFields, companyValues } from "#app/features/accounts/components/company-fields.tsx";
import { DoneNote } from "#app/features/accounts/components/done-note.tsx";
import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { type Holiday, Holidays } from "#app/features/accounts/components/holidays.tsx";
import type { Company } from "#app/features/accounts/model.ts";
import { companyPath } from "#app/features/accounts/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts extends FormAnswer {
	done: string | null;
	proof: boolean;
	company: Company;
	holidays: Holiday[];
}

export function CompanyPage({ done, proof, company, holidays, problems, values }: Facts) {
	const t = useT();
	return (
		<div className="page stack">
			<PageHead title={t("admin.company.title")} sub={t("admin.company.sub")} />
			<AdminTabs current={companyPath} />
			<DoneNote done={done} />
			<FormProblems t={t} problems={problems} />
			<form method="post" action={companyPath} className="sheet margin-form">
				<CompanyFields t={t} values={companyValues(company, values)} problems={problems} />
				<ProofField t={t} problems={problems} needed={proof} />
				<p>
					<Button kind="main">{t("accounts.save")}</Button>
				</p>
			</form>
			<Holidays t={t} holidays={holidays} />
		</div>
	);
}
