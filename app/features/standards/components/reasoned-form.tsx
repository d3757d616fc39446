import type { ReactNode } from "react";
import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { standardPath } from "../paths.ts";

/** A form about a standard that asks for words of reason; what it asks before them stands inside. */
export function ReasonedForm({
	code,
	action,
	words,
	hint,
	button,
	answer,
	children,
}: {
	code: string;
	action: string;
	words: string;
	hint: string;
	button: string;
	answer: FormAnswer | undefined;
	children?: ReactNode;
}) {
	const t = useT();
	const { problems, values } = answer ?? {};
	return (
		<>
			<FormProblems t={t} problems={problems} />
			<form method="post" action={action} className="sheet narrow">
				{children}
				<TextArea
					name="words"
					label={words}
					hint={hint}
					rows={3}
					required
					maxLength={1000}
					defaultValue={values?.words ?? ""}
					{...fieldError(t, problems, "words")}
				/>
				<div className="row mt-4">
					<Button kind="main">{button}</Button>
					<ButtonLink kind="quiet" href={standardPath(code)}>
						{t("review.withdrawal.back")}
					</ButtonLink>
				</div>
			</form>
		</>
	);
}
