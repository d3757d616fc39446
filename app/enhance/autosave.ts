import { announce } from "./status.ts";

/** Milliseconds after the last change of a choice. */
const QUIET = 400;

/**
 * A form with data-autosave sends itself a moment after a choice in it has changed, without leaving the page. What the
 * answering page marks with data-fresh (figures, the revision) takes its place here. Its button does the same, after
 * what is on its way.
 */
export function wireAutosave(): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The saves on their way, one after the other: each needs the revision that the one before has brought. */
	let saving: Promise<void> | undefined;
	addEventListener("change", (event) => {
		const field = event.target as HTMLElement;
		const form = field.closest<HTMLFormElement>("form[data-autosave]");
		if (!form || !field.matches("select[name=kind], textarea[name=text], input[name=leadIn]")) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			const next = (saving ?? Promise.resolve()).then(() => save(form));
			saving = next;
			void next.then(() => {
				if (saving === next) saving = undefined;
			});
		}, QUIET);
	});
	addEventListener(
		"submit",
		(event) => {
			const form = event.target as HTMLFormElement;
			if (!form.matches("form[data-autosave]")) return;
			clearTimeout(timer);
			if (!saving) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			const pressed = event.submitter as HTMLButtonElement | null;
			void saving.then(() => form.requestSubmit(pressed && standing(form, pressed)));
		},
		true,
	);
}

/** The button that was pressed, or the fresh one that took its place. */
function standing(form: HTMLFormElement, pressed: HTMLButtonElement): HTMLElement | null {
	return pressed.isConnected ? pressed : form.querySelector<HTMLElement>(`button[name="${CSS.escape(pressed.name)}"]`);
}

async function save(form: HTMLFormElement): Promise<void> {
	try {
		const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
		const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
		if (!answer.ok) throw new Error(String(answer.status));
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		for (const fresh of page.querySelectorAll("[data-fresh]")) document.getElementById(fresh.id)?.replaceWith(fresh);
		announce(form.dataset.autosave ?? "");
	} catch {
		announce(form.dataset.autosaveFailed ?? "");
	}
}
