import { useCallback, useState } from "react";
import type { Language } from "#app/coach/types.ts";
import { type TextFinding, tryValue } from "#app/features/coach/coach-text.ts";
import { CoachedTextarea } from "#app/features/coach/components/coached-textarea.tsx";
import { useFindingKeys } from "#app/features/coach/components/use-finding-keys.ts";
import { usePutIn } from "#app/features/coach/components/use-put-in.ts";
import { loadCoach } from "#app/features/coach/load-coach.ts";
import { FindingCard } from "#app/features/standards/components/finding-card.tsx";
import { FieldShell } from "#app/ui/field.tsx";
import type { Sort } from "../exercise.ts";
import { findingsFor } from "../findings-for.ts";
import { answerLimit } from "../model.ts";

/** Where a sentence is written anew, with the coach's marks of the kind that the exercise is about. */
export function AnswerField({
	label,
	hint,
	sort,
	language,
	value,
	findings: found,
	error,
}: {
	label: string;
	hint: string;
	sort: Exclude<Sort, "which">;
	language: Language;
	value: string;
	findings: TextFinding[];
	error?: string;
}) {
	const [findings, setFindings] = useState(found);
	const { shell, about, putIn } = usePutIn(value);
	useFindingKeys(shell);
	const heard = useCallback(
		(found: TextFinding[], text: string) => {
			about(text);
			setFindings(found);
		},
		[about],
	);
	const [look] = useState(() => async (text: string) => {
		if (text.trim() === "") return [];
		const coach = await loadCoach(language, "feedback");
		return findingsFor(coach.check, sort, text, language);
	});
	return (
		<div ref={shell}>
			<FieldShell id="answer" label={label} hint={hint} {...(error ? { error } : {})}>
				<CoachedTextarea
					className="input"
					id="answer"
					name="answer"
					rows={4}
					lang={language}
					maxLength={answerLimit}
					defaultValue={value}
					findings={findings}
					look={look}
					onFindings={heard}
					aria-invalid={error ? true : undefined}
					aria-describedby={error ? "answer-error answer-hint" : "answer-hint"}
				/>
			</FieldShell>
			{findings.length > 0 ? (
				<div className="stack mt-3 mb-4">
					{findings.map((finding, index) => (
						<FindingCard
							key={`${finding.start} ${finding.message}`}
							id={`finding-${index + 1}`}
							number={index + 1}
							finding={finding}
							tryName="try"
							sends={({ text }) => {
								const tried = finding.tries.find((one) => one.text === text);
								return tried ? tryValue(tried) : "";
							}}
							onTry={(text) => putIn(finding.tries, text)}
						/>
					))}
				</div>
			) : null}
		</div>
	);
}
