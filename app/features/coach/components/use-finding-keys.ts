import { type RefObject, useEffect } from "react";

/** Alt+F8 goes to the next finding's card behind the place where one is, with Shift to the one before; after the last comes the first. */
export function useFindingKeys(within: RefObject<HTMLElement>): void {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.key !== "F8" || !event.altKey) return;
			const cards = [...(within.current?.querySelectorAll<HTMLElement>(".coach") ?? [])];
			const card = event.shiftKey ? before(cards) : after(cards);
			if (!card) return;
			event.preventDefault();
			card.tabIndex = -1;
			(card.querySelector<HTMLElement>("button, input") ?? card).focus();
			card.scrollIntoView({ block: "nearest" });
		};
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [within]);
}

function after(cards: readonly HTMLElement[]): HTMLElement | undefined {
	return cards.find((card) => stands(card, Node.DOCUMENT_POSITION_FOLLOWING)) ?? cards[0];
}

function before(cards: readonly HTMLElement[]): HTMLElement | undefined {
	return cards.findLast((card) => stands(card, Node.DOCUMENT_POSITION_PRECEDING)) ?? cards.at(-1);
}

/** Whether a card stands on that side of the focus; the card that has the focus stands on neither. */
function stands(card: HTMLElement, side: number): boolean {
	const here = document.activeElement;
	return here !== null && !card.contains(here) && (here.compareDocumentPosition(card) & side) !== 0;
}
