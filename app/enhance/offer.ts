import { announce } from "./status.ts";
import { nearest } from "./targets.ts";

/** Where the browser keeps what was put away last. No cookie and no request carries it. */
const PLACE = "put-away";

/** Stands in an invitation and hides it before it is drawn, where it was put away. It is drawn as text: no quotes, no brackets. */
export const hideIfPutAway = `{let o=document.currentScript.parentElement;try{o.hidden=localStorage[\`${PLACE}\`]==o.dataset.offer}catch{}}`;

/** An invitation is put away in this browser alone; signing out forgets it. */
export function wireOffer(): void {
	addEventListener("click", (event) => {
		const button = nearest(event, "[data-put-away]");
		const offer = button?.closest<HTMLElement>("[data-offer]");
		if (!button || !offer) return;
		try {
			localStorage[PLACE] = offer.dataset.offer ?? "";
		} catch {
			// A browser that keeps nothing shows it again on the next page.
		}
		// On to the next heading: a link that is turned to may fetch what it leads to, and here nothing is asked of the server.
		const next = offer.nextElementSibling?.querySelector("h2");
		next?.setAttribute("tabindex", "-1");
		next?.focus({ preventScroll: true });
		offer.hidden = true;
		announce(button.dataset.putAway ?? "");
	});
}

export function forgetPutAway(): void {
	try {
		localStorage.removeItem(PLACE);
	} catch {
		// Nothing was kept.
	}
}
