import { type RefObject, useCallback, useState } from "react";
import { tryValue } from "#app/features/coach/coach-text.ts";
import { CoachedTextarea } from "#app/features/coach/components/coached-textarea.tsx";
import { usePutIn } from "#app/features/coach/components/use-put-in.ts";
import { loadCoach } from "#app/features/coach/load-coach.ts";
import { FindingCard } from "#app/features/standards/components/finding-card.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { Field, FieldShell } from "#app/ui/field.tsx";
import {
	type CoachedField,
	coachedFields,
	coachField,
	type FeedbackFinding,
	languageOfWords,
} from "../coach-feedback.ts";
import { limits, type Wish } from "../model.ts";
import type { FeedbackSheetFacts } from "../sheet.ts";

interface FieldFacts {
	name: CoachedField;
	label: string;
	sample: string;
	hint?: string;
	rows: number;
	value: string;
	findings: FeedbackFinding[];
	onFindings: (field: CoachedField, findings: FeedbackFinding[]) => void;
	reasons: ReadonlyMap<string, string>;
	onReason: (id: string, reason: string) => void;
	/** The form, whose other fields tell the language; and what is wanted now. */
	form: RefObject<HTMLFormElement>;
	wants: RefObject<Wish>;
	companyWords: FeedbackSheetFacts["companyWords"];
	error?: string;
}

/** A field of the sheet with the coach's marks under its words and its cards below; what stops sending may be kept with a reason. */
export function SheetField(facts: FieldFacts) {
	const { name, label, sample, hint, rows, value, findings, onFindings, form, wants, companyWords, error } = facts;
	const { shell, about, putIn } = usePutIn(value);
	const [look] = useState(() => async (text: string) => {
		const data = new FormData(form.current ?? undefined);
		const words = Object.fromEntries(coachedFields.map((field) => [field, String(data.get(field) ?? "")]));
		const language = languageOfWords({ ...(words as Record<CoachedField, string>), [name]: text });
		const coach = await loadCoach(language, "feedback");
		return coachField(coach.check, name, text, { wants: wants.current ?? "change", language, companyWords });
	});
	const heard = useCallback(
		(found: FeedbackFinding[], text: string) => {
			about(text);
			onFindings(name, found);
		},
		[about, name, onFindings],
	);
	return (
		<div ref={shell}>
			<FieldShell id={name} label={label} {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
				<CoachedTextarea
					className="input"
					id={name}
					name={name}
					rows={rows}
					maxLength={limits[name]}
					placeholder={sample}
					defaultValue={value}
					findings={findings}
					look={look}
					onFindings={heard}
					aria-invalid={error ? true : undefined}
					aria-describedby={
						[error ? `${name}-error` : "", hint ? `${name}-hint` : ""].filter(Boolean).join(" ") || undefined
					}
				/>
			</FieldShell>
			<Findings {...facts} putIn={putIn} />
		</div>
	);
}

function Findings({
	name,
	findings,
	reasons,
	onReason,
	putIn,
}: FieldFacts & Pick<ReturnType<typeof usePutIn>, "putIn">) {
	const t = useT();
	if (findings.length === 0) return null;
	// The same words twice in a field are kept with one reason.
	const first = (finding: FeedbackFinding) => findings.find(({ id }) => id === finding.id) === finding;
	return (
		<div className="stack mb-4">
			{findings.map((finding, index) => (
				<FindingCard
					key={`${finding.id} ${findings.slice(0, index).filter(({ id }) => id === finding.id).length}`}
					id={`${name}-finding-${index + 1}`}
					number={index + 1}
					finding={finding}
					tryName="try"
					sends={(tried) => {
						const found = finding.tries.find(({ text }) => text === tried.text);
						return found ? `${name}|${tryValue(found)}` : "";
					}}
					onTry={(text) => putIn(finding.tries, text)}
				>
					{finding.stops && first(finding) ? (
						<>
							<input type="hidden" name="kept" value={finding.id} />
							<Field
								name="reasons"
								id={`${name}-reason-${index + 1}`}
								label={t("feedback.new.reason")}
								hint={t("feedback.new.reasonHint")}
								maxLength={limits.reason}
								value={reasons.get(finding.id) ?? ""}
								onChange={(event) => onReason(finding.id, event.target.value)}
							/>
						</>
					) : null}
				</FindingCard>
			))}
		</div>
	);
}
