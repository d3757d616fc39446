import { problemText } from "#app/messages/problem-text.ts";
import type { Translate } from "#app/messages/translator.ts";
import { isNameless, type Problem } from "#app/platform/problem.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

/** What a form gives back to its page when it was not enough. */
export interface FormAnswer {
	problems?: Problem[];
	values?: Record<string, string>;
}

/** The sentence for one field, as a prop to spread over it. */
export function fieldError(t: Translate, problems: Problem[] | undefined, field: string): { error?: string } {
	const found = problems?.find((problem) => problem.field === field);
	return found ? { error: problemText(t, found) } : {};
}

/** The problems over a form, each leading to its field. */
export function FormProblems({ t, problems }: { t: Translate; problems: Problem[] | undefined }) {
	if (!problems || problems.length === 0) return null;
	const general = problems.filter((problem) => !problem.field).map((problem) => problemText(t, problem));
	const errors = problems.flatMap((problem) =>
		problem.field ? [{ field: problem.field, message: problemText(t, problem), nameless: isNameless(problem) }] : [],
	);
	return (
		<div className="mb-5">
			<ErrorSummary
				title={t("accounts.toMend", { count: problems.length })}
				errors={errors}
				{...(general.length > 0 ? { message: general.join(" ") } : {})}
			/>
		</div>
	);
}
