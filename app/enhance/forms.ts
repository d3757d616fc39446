/** A form that waits longer than this for its answer may be sent again. */
const PATIENCE = 15_000;

const sent = new WeakSet<HTMLFormElement>();

/** "Fill in this field" over a form says which one: its label, or its question, stands before it. */
function nameFields(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-nameless]")) {
		const id = CSS.escape(link.hash.slice(1));
		const name = document.querySelector(`label[for="${id}"], #${id} > legend`);
		const label = name?.textContent?.replace(/[?:.]\s*$/, "");
		if (label) link.prepend(`${label}: `);
	}
}

/**
 * A form that changes something is sent once, however often its button is pressed; the form's own token keeps a second
 * sending harmless where no script runs. The first thing to mend takes the focus when a page opens with errors.
 */
export function wireForms(): void {
	nameFields();
	document.querySelector<HTMLElement>("[data-errors]")?.focus();
	addEventListener("submit", (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
		const method = (event.submitter as HTMLButtonElement | null)?.formMethod || form.method;
		if (method !== "post" || form.target) return;
		if (sent.has(form)) {
			event.preventDefault();
			return;
		}
		sent.add(form);
		form.setAttribute("aria-busy", "true");
		const release = () => {
			sent.delete(form);
			form.removeAttribute("aria-busy");
		};
		setTimeout(release, PATIENCE);
		addEventListener("pageshow", release, { once: true });
	});
}
