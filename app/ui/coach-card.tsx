import type { MouseEvent, ReactNode } from "react";

type CardLabels = { what: string; why: string; try: string; putIn: string };

/**
 * A text to put in. `value` is what its button sends (the text itself unless given), `putIn` its words where they differ, `whole` the
 * text that it is a part of.
 */
export type CardTry = { text: string; whole?: string; value?: string; putIn?: string };

/** The number of a finding, the same in the text and on its card. "stops": sending waits for it. */
export function FindingNumber({ value, stops }: { value: number; stops?: boolean }) {
	return <span className={stops ? "no stops" : "no"}>{value}</span>;
}

/**
 * What the coach found: what, why in one line, and what to try. `tryName` (a
 * submit button's name) or `onTry` does it; with both, the script's way comes first. `children` are further acts, such as keeping the text with a reason.
 */
export function CoachCard({
	id,
	number,
	stops,
	label,
	title,
	what,
	why,
	tries,
	labels,
	tryName,
	tryForm,
	onTry,
	children,
}: {
	id: string;
	number: number;
	stops?: boolean;
	/** Names the card for those who hear the page: "Finding 1". */
	label: string;
	title: string;
	what?: string;
	why: string;
	tries?: readonly CardTry[];
	labels: CardLabels;
	tryName?: string;
	/** The id of the form to send, where the card stands outside of it. */
	tryForm?: string;
	onTry?: (tried: CardTry) => void;
	children?: ReactNode;
}) {
	return (
		<aside className="coach" id={id} aria-label={label}>
			<h3>
				<FindingNumber value={number} stops={stops} />
				{title}
			</h3>
			<dl>
				{what ? (
					<div>
						<dt>{labels.what}</dt>
						<dd>{what}</dd>
					</div>
				) : null}
				<div>
					<dt>{labels.why}</dt>
					<dd>{why}</dd>
				</div>
				{tries && tries.length > 0 ? (
					<div>
						<dt>{labels.try}</dt>
						<dd>
							{tries.map((tried) => (
								<button
									key={tried.text}
									className="try"
									type={tryName ? "submit" : "button"}
									name={tryName}
									form={tryForm}
									value={tried.value ?? tried.text}
									onClick={onTry ? takeInstead(() => onTry(tried)) : undefined}
								>
									{tried.text}
									<span>{tried.putIn ?? labels.putIn}</span>
								</button>
							))}
						</dd>
					</div>
				) : null}
			</dl>
			{children ? <div className="aside-act">{children}</div> : null}
		</aside>
	);
}

/** Does the act here instead of sending the form. */
function takeInstead(act: () => void) {
	return (event: MouseEvent) => {
		event.preventDefault();
		act();
	};
}

export type MarkedSpan = { start: number; end: number; number: number; stops?: boolean };

/**
 * A text with the coach's pencil marks; spans are UTF-16 offsets, in order. A finding on a passage that holds other findings has its
 * number at the passage's end, so that the words within keep their own marks.
 */
export function MarkedText({
	text,
	spans,
	numbered = true,
}: {
	text: string;
	spans: readonly MarkedSpan[];
	numbered?: boolean;
}) {
	const parts: ReactNode[] = [];
	let at = 0;
	for (const span of drawn(spans)) {
		if (span.start < at || (span.end === span.start && !numbered)) continue;
		parts.push(text.slice(at, span.start));
		parts.push(
			<mark key={span.number} className={span.stops ? "mark stops" : "mark"}>
				{text.slice(span.start, span.end)}
				{numbered ? (
					<>
						&#8288;<sup>{span.number}</sup>
					</>
				) : null}
			</mark>,
		);
		at = span.end;
	}
	parts.push(text.slice(at));
	return <>{parts}</>;
}

/** What is drawn where: spans that hold others shrink to their end. */
function drawn(spans: readonly MarkedSpan[]): MarkedSpan[] {
	const holds = (span: MarkedSpan) =>
		spans.some(({ start, end }) => start >= span.start && end <= span.end && end - start < span.end - span.start);
	return spans
		.filter(({ start, end }) => end > start)
		.map((span) => (holds(span) ? { ...span, start: span.end } : span))
		.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** How many findings stand between the text and sending it, beside the send button. */
export function ToMend({ children }: { children: ReactNode }) {
	return <p className="to-mend">{children}</p>;
}
