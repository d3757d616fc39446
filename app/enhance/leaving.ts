import { forgetPutAway } from "./offer.ts";

/** What waits or is remembered in this browser belongs to who signed in: signing out takes it away. */
export function wireLeaving(): void {
	addEventListener("submit", (event) => {
		const form = event.target;
		if (form instanceof HTMLFormElement && new URL(form.action).pathname === "/sign-out") {
			indexedDB.deleteDatabase("standardbearer");
			forgetPutAway();
		}
	});
}
