import type { FormAnswer } from "#app/features/accounts/components/form-problems.tsx";
import { ReasonedForm } from "#app/features/standards/components/reasoned-form.tsx";
import { standardPath, withdrawalPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts {
	code: string;
	heading: string;
	answer: FormAnswer | undefined;
}

/** Takes a standard out of force, with the reason that its readers will see. */
export function WithdrawalPage({ code, heading, answer }: Facts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(code)}>{heading}</a>}
				title={t("review.withdrawal.title")}
				sub={t("review.withdrawal.lead")}
			/>
			<ReasonedForm
				code={code}
				action={withdrawalPath(code)}
				words={t("review.withdrawal.words")}
				hint={t("review.withdrawal.wordsHint")}
				button={t("review.withdrawal.button")}
				answer={answer}
			/>
		</div>
	);
}
