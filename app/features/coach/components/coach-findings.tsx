import { FindingCard } from "#app/features/standards/components/finding-card.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { languageNames } from "#app/platform/languages.ts";
import { MarkedText, ToMend } from "#app/ui/coach-card.tsx";
import { type CoachedText, type TextTry, tryValue } from "../coach-text.ts";

/** What the coach found: the figures, the text with its marks, and a card for each place. */
export function CoachFindings({
	coached,
	form,
	onTry,
}: {
	coached: CoachedText;
	form: string;
	onTry?: (tried: TextTry) => void;
}) {
	const t = useT();
	const { text, findings, more } = coached;
	const spans = findings.map(({ start, end, stops }, index) => ({ start, end, stops, number: index + 1 }));
	return (
		<div className="coach-found">
			<div className="read coach-read" lang={coached.language}>
				<MarkedText text={text} spans={spans} />
			</div>
			{findings.length > 0 ? (
				<div className="stack">
					{findings.map((finding, index) => (
						<FindingCard
							key={`${finding.start} ${finding.message}`}
							id={`finding-${index + 1}`}
							number={index + 1}
							finding={finding}
							tryName="try"
							tryForm={form}
							sends={({ text: line }) => sentBy(finding.tries, line)}
							{...(onTry ? { onTry: (line: string) => chosen(finding.tries, line, onTry) } : {})}
						/>
					))}
					{more > 0 ? <p className="hint">{t("coach.page.more", { count: more })}</p> : null}
				</div>
			) : null}
		</div>
	);
}

function sentBy(tries: readonly TextTry[], line: string): string {
	const tried = tries.find(({ text }) => text === line);
	return tried ? tryValue(tried) : "";
}

function chosen(tries: readonly TextTry[], line: string, onTry: (tried: TextTry) => void): void {
	const tried = tries.find(({ text }) => text === line);
	if (tried) onTry(tried);
}

/** The figures of a look at a text, told politely as they change. */
export function CoachFigures({ coached }: { coached: CoachedText | null }) {
	const t = useT();
	return (
		<div role="status" className="facts coach-figures">
			{coached ? (
				<>
					{coached.toMend > 0 ? <ToMend>{t("coach.page.toMend", { count: coached.toMend })}</ToMend> : null}
					{coached.advice > 0 ? <span>{t("coach.page.advice", { count: coached.advice })}</span> : null}
					{coached.toMend + coached.advice === 0 ? <span>{t("coach.page.clean")}</span> : null}
					<span>{t("coach.page.readAs", { language: languageNames[coached.language] })}</span>
				</>
			) : null}
		</div>
	);
}
