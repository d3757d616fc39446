import type { ReactNode } from "react";
import type { Translate } from "#app/messages/translator.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { type CardTry, CoachCard } from "#app/ui/coach-card.tsx";
import type { RuleFinding, Try } from "../coach-rule.ts";

/** A finding's sentence: what it found, or why it matters. */
export function coachText(t: Translate, code: string, params: Readonly<Record<string, string>>): string {
	return t.dynamic(code.startsWith("gap") ? `writing.coach.${code}` : `coach.${code}`, params);
}

/** What to do about a finding, as its card's heading. */
export function titleOf({ check, message }: RuleFinding): string {
	return message === "company.discouraged" ? "coach.company.title" : `writing.coach.titles.${check}`;
}

/** What the coach says of one place in a rule. With `onTry` a text is put in at once, else its button sends `tryName`. */
export function FindingCard({
	id,
	number,
	finding,
	sends,
	tryName,
	tryForm,
	onTry,
	children,
}: {
	id: string;
	number: number;
	finding: RuleFinding;
	/** What the button of a text sends. */
	sends?: (tried: Try) => string;
	tryName?: string;
	/** The id of the form that such a button sends, where it stands outside of it. */
	tryForm?: string;
	onTry?: (text: string) => void;
	children?: ReactNode;
}) {
	const t = useT();
	const tries = finding.tries.map(
		(tried): CardTry => ({
			text: tried.shown ?? tried.text,
			whole: tried.text,
			...(sends ? { value: sends(tried) } : {}),
			...(tried.ready ? {} : { putIn: t("writing.coach.putInTemplate") }),
		}),
	);
	return (
		<CoachCard
			id={id}
			number={number}
			stops={finding.stops}
			label={t("writing.coach.finding", { number })}
			title={t.dynamic(titleOf(finding))}
			what={coachText(t, finding.message, finding.params)}
			why={coachText(t, finding.why, finding.params)}
			tries={tries}
			labels={{
				what: t("writing.coach.what"),
				why: t("writing.coach.why"),
				try: t("writing.coach.try"),
				putIn: t("writing.coach.putIn"),
			}}
			{...(tryName ? { tryName } : {})}
			{...(tryForm ? { tryForm } : {})}
			{...(onTry ? { onTry: ({ whole, text }: CardTry) => onTry(whole ?? text) } : {})}
		>
			{children}
		</CoachCard>
	);
}
