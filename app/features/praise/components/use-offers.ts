import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** Milliseconds of rest before what was typed is looked for. */
const REST = 120;

interface Offers<T> {
	/** What can be chosen now. */
	offered: T[];
	/** The chosen-to-be by the arrows; -1 = none. */
	active: number;
	/** The browser has taken over: roles of a combobox hold. */
	ready: boolean;
	typed: (text: string) => void;
	/** Arrows move, Enter chooses, Escape puts the offers aside. */
	pressed: (event: KeyboardEvent<HTMLInputElement>) => void;
	clear: () => void;
}

interface OffersOf<T> {
	/** Answers "?q=" with what is found. */
	path: string;
	near: T[];
	/** What the page came with; null while nothing was looked for. */
	initially: T[] | null;
	choose: (offer: T) => void;
	field: RefObject<HTMLInputElement>;
	setTyped: (text: string) => void;
}

/** A type-ahead: offers `near` until something is typed, then what the address answers for it. */
export function useOffers<T>({ path, near, initially, choose, field, setTyped }: OffersOf<T>): Offers<T> {
	const [found, setFound] = useState(initially);
	const [active, setActive] = useState(-1);
	const [ready, setReady] = useState(false);
	const timer = useRef<ReturnType<typeof setTimeout>>();
	const asking = useRef<AbortController>();
	const look = useCallback(
		async (text: string) => {
			asking.current?.abort();
			const turn = new AbortController();
			asking.current = turn;
			try {
				const answer = await fetch(`${path}?q=${encodeURIComponent(text)}`, { signal: turn.signal });
				if (!answer.ok) return;
				setFound((await answer.json()) as T[]);
				setActive(0);
			} catch {
				// The button beside the field looks without a script.
			}
		},
		[path],
	);
	useEffect(() => {
		setReady(true);
		// What was typed before the script came is looked for, too.
		const early = field.current?.value ?? "";
		if (early && !initially) {
			setTyped(early);
			timer.current = setTimeout(() => void look(early), REST);
		}
		return () => {
			clearTimeout(timer.current);
			asking.current?.abort();
		};
	}, [field, initially, look, setTyped]);
	const offered = found ?? near;
	const clear = () => {
		clearTimeout(timer.current);
		asking.current?.abort();
		setFound(null);
		setActive(-1);
	};
	return {
		offered,
		active,
		ready,
		clear,
		typed(text) {
			clearTimeout(timer.current);
			if (text.trim() === "") return clear();
			timer.current = setTimeout(() => void look(text), REST);
		},
		pressed(event) {
			const last = offered.length - 1;
			if (event.key === "ArrowDown") setActive(Math.min(last, active + 1));
			else if (event.key === "ArrowUp") setActive(Math.max(0, active - 1));
			else if (event.key === "Escape" && found) clear();
			else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
				const offer = offered[Math.max(0, active)];
				if (offer && (active >= 0 || found)) choose(offer);
			} else return;
			event.preventDefault();
		},
	};
}
