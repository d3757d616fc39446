/** Words that wait in this browser for the server belong to who wrote them: signing out takes them away. */
export function wireLeaving(): void {
	addEventListener("submit", (event) => {
		const form = event.target;
		if (form instanceof HTMLFormElement && new URL(form.action).pathname === "/sign-out") {
			indexedDB.deleteDatabase("standardbearer");
		}
	});
}
