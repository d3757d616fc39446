import { useCallback, useState } from "react";
import { detectLanguage } from "#app/coach/detect.ts";
import type { TextFinding } from "#app/features/coach/coach-text.ts";
import { tryValue } from "#app/features/coach/coach-text.ts";
import { CoachedTextarea } from "#app/features/coach/components/coached-textarea.tsx";
import { usePutIn } from "#app/features/coach/components/use-put-in.ts";
import { loadCoach } from "#app/features/coach/load-coach.ts";
import { FindingCard } from "#app/features/standards/components/finding-card.tsx";
import { FieldShell } from "#app/ui/field.tsx";
import { coachField, type SheetFacts } from "../sheet.ts";

interface WordsFacts {
	name: "deed" | "effect";
	label: string;
	sample: string;
	rows: number;
	limit: number;
	value: string;
	findings: TextFinding[];
	companyWords: SheetFacts["companyWords"];
	required?: boolean;
	error?: string;
	/** The coach has read what stands in the field. */
	onRead: () => void;
}

/** A field of the sheet with the coach's marks under its words and its advice below. */
export function SheetWords({
	name,
	label,
	sample,
	rows,
	limit,
	value,
	companyWords,
	error,
	onRead,
	...rest
}: WordsFacts) {
	const [findings, setFindings] = useState(rest.findings);
	const { shell, about, putIn } = usePutIn(value);
	const [look] = useState(() => async (text: string) => {
		if (text.trim() === "") return [];
		const coach = await loadCoach(detectLanguage(text), "praise");
		return coachField(coach.check, name, text, companyWords).findings;
	});
	const heard = useCallback(
		(found: TextFinding[], text: string) => {
			about(text);
			setFindings(found);
			onRead();
		},
		[about, onRead],
	);
	return (
		<div ref={shell}>
			<FieldShell id={name} label={label} {...(error ? { error } : {})}>
				<CoachedTextarea
					className="input"
					id={name}
					name={name}
					rows={rows}
					maxLength={limit}
					placeholder={sample}
					defaultValue={value}
					findings={findings}
					look={look}
					onFindings={heard}
					aria-invalid={error ? true : undefined}
					aria-describedby={error ? `${name}-error` : undefined}
				/>
			</FieldShell>
			{findings.length > 0 ? (
				<div className="stack mt-3 mb-4">
					{findings.map((finding, index) => (
						<FindingCard
							key={`${finding.start} ${finding.message}`}
							id={`${name}-finding-${index + 1}`}
							number={index + 1}
							finding={finding}
							tryName="try"
							sends={(tried) => {
								const found = finding.tries.find(({ text }) => text === tried.text);
								return found ? `${name}|${tryValue(found)}` : "";
							}}
							onTry={(text) => putIn(finding.tries, text)}
						/>
					))}
				</div>
			) : null}
		</div>
	);
}
