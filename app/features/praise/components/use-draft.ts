import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Milliseconds of rest before the draft is kept. */
const KEEP_AFTER = 1_200;

interface Draft {
	/** What stands on the sheet is kept. */
	kept: boolean;
	/** The browser keeps drafts by itself. */
	ready: boolean;
	/** Something has changed. */
	soon: () => void;
	/** The sheet is being sent: nothing more is kept. */
	stop: () => void;
}

/** Keeps what is written for its writer: a moment after the last change, and at once when the sheet or its page goes away; `path` takes the form. */
export function useDraft(form: RefObject<HTMLFormElement>, path: string): Draft {
	const [kept, setKept] = useState(false);
	const [ready, setReady] = useState(false);
	const timer = useRef<ReturnType<typeof setTimeout>>();
	const saving = useRef<AbortController>();
	/** What is not kept yet. */
	const pending = useRef<URLSearchParams | null>(null);
	const stopped = useRef(false);
	const save = useCallback(
		async (last?: "last") => {
			clearTimeout(timer.current);
			const body = pending.current;
			if (!body || stopped.current) return;
			pending.current = null;
			saving.current?.abort();
			saving.current = new AbortController();
			const { signal } = saving.current;
			try {
				const answer = await fetch(path, {
					method: "POST",
					body,
					...(last ? { keepalive: true } : { signal }),
				});
				setKept(answer.ok);
			} catch {
				setKept(false);
			}
		},
		[path],
	);
	useEffect(() => setReady(true), []);
	useLayoutEffect(() => {
		const leave = () => void save("last");
		addEventListener("pagehide", leave);
		return () => {
			removeEventListener("pagehide", leave);
			leave();
		};
	}, [save]);
	const soon = useCallback(() => {
		if (!form.current) return;
		pending.current = new URLSearchParams(new FormData(form.current) as unknown as Record<string, string>);
		setKept(false);
		clearTimeout(timer.current);
		timer.current = setTimeout(() => void save(), KEEP_AFTER);
	}, [form, save]);
	const stop = useCallback(() => {
		stopped.current = true;
		clearTimeout(timer.current);
		saving.current?.abort();
	}, []);
	return { kept, ready, soon, stop };
}
