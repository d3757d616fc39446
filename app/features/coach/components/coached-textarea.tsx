import { type TextareaHTMLAttributes, useCallback, useEffect, useRef, useState } from "react";
import { MarkedText } from "#app/ui/coach-card.tsx";
import { type Span, shiftSpans } from "../shift-spans.ts";
import { showWhole } from "../show-whole.ts";

/** Milliseconds of rest after which the text is looked at again. */
const REST = 300;

/** What a textarea needs to know of a finding: where it is, and whether sending waits for it. */
export interface Marked extends Span {
	stops: boolean;
}

interface CoachedTextareaProps<F extends Marked> {
	/** Looks at a text; the coach is loaded when this is first called. */
	look: (text: string) => Promise<F[]>;
	/** Looks at a text that has findings once more, now with what to write in their place, for kinds of text that have such words. */
	suggest?: (text: string) => Promise<F[]>;
	/** What the coach said last; newer ones come by `onFindings`. */
	findings: readonly F[];
	onFindings: (findings: F[], text: string) => void;
	/** The text that was set from elsewhere: another one is looked at anew. */
	defaultValue: string;
	/** What else is looked at with the text: when it changes, the text is looked at anew. */
	together?: string;
}

/**
 * A plain textarea that shows the coach's marks under its words. The marks lie in a layer of the same metrics below the text, so that
 * typing, selecting, spelling and undo stay the browser's own; without a script it is a textarea and nothing else.
 */
export function CoachedTextarea<F extends Marked>({
	look,
	suggest,
	findings,
	onFindings,
	defaultValue,
	together = "",
	className,
	onFocus,
	...rest
}: CoachedTextareaProps<F> & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof CoachedTextareaProps<F>>) {
	const area = useRef<HTMLTextAreaElement>(null);
	const [shown, setShown] = useState({ text: defaultValue, findings: [...findings] });
	const timer = useRef<ReturnType<typeof setTimeout>>();
	/** The text that was looked at last; null where the coach could not be fetched, or had no word from the server. */
	const looked = useRef<string | null>(defaultValue);

	const lookAgain = useCallback(async () => {
		const text = area.current?.value ?? "";
		if (text === looked.current) return;
		looked.current = text;
		const found = await look(text).catch(() => null);
		if (!found) looked.current = null;
		if (!found || area.current?.value !== text) return;
		if (found.length === 0 || !suggest) return onFindings(found, text);
		const tell = (shown: F[]) => void (area.current?.value === text && onFindings(shown, text));
		if (!(await showWhole(found, suggest(text), tell)) && looked.current === text) looked.current = null;
	}, [look, suggest, onFindings]);
	/** The latest way to look, for when the rest is over. */
	const lookNow = useRef(lookAgain);
	lookNow.current = lookAgain;

	useEffect(() => {
		const text = area.current?.value ?? "";
		setShown((before) =>
			before.text === text && before.findings === findings ? before : { text, findings: within(findings, text) },
		);
	}, [findings]);

	// Words that were put in from elsewhere are looked at like typed ones, once whoever put them in has done so.
	const given = useRef(defaultValue);
	useEffect(() => {
		if (given.current === defaultValue) return;
		given.current = defaultValue;
		const soon = setTimeout(() => {
			const text = area.current?.value ?? "";
			if (text === looked.current) return;
			setShown({ text, findings: [] });
			void lookAgain();
		});
		return () => clearTimeout(soon);
	}, [defaultValue, lookAgain]);

	const beside = useRef(together);
	useEffect(() => {
		if (beside.current === together) return;
		beside.current = together;
		looked.current = null;
		clearTimeout(timer.current);
		timer.current = setTimeout(() => void lookNow.current(), REST);
	}, [together]);

	// What was typed before the script came is looked at, too.
	const early = useRef(true);
	useEffect(() => {
		if (!early.current) return;
		early.current = false;
		const text = area.current?.value ?? "";
		if (text === looked.current) return;
		setShown({ text, findings: [] });
		void lookAgain();
	}, [lookAgain]);

	useEffect(() => () => clearTimeout(timer.current), []);

	useEffect(() => {
		const back = () => void (looked.current === null && lookNow.current());
		window.addEventListener("online", back);
		return () => window.removeEventListener("online", back);
	}, []);

	function typed(text: string): void {
		setShown((before) => ({ text, findings: shiftSpans(before.findings, before.text, text) }));
		clearTimeout(timer.current);
		timer.current = setTimeout(() => void lookNow.current(), REST);
	}

	return (
		<span className="coached">
			<span className={`${className ?? ""} marks-below`} aria-hidden="true">
				<MarkedText
					text={`${shown.text}\n`}
					numbered={false}
					spans={shown.findings.map(({ start, end, stops }, index) => ({ start, end, stops, number: index + 1 }))}
				/>
			</span>
			<textarea
				ref={area}
				className={className}
				defaultValue={defaultValue}
				onInput={(event) => typed(event.currentTarget.value)}
				onFocus={(event) => {
					onFocus?.(event);
					if (looked.current === null) void lookAgain();
				}}
				{...rest}
			/>
		</span>
	);
}

function within<F extends Marked>(findings: readonly F[], text: string): F[] {
	return findings.filter(({ end }) => end <= text.length);
}
