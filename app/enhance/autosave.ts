import { announce } from "./status.ts";

/** Milliseconds after the last change of a choice. */
const QUIET = 400;

/**
 * A form with data-autosave sends itself a moment after a choice in it has changed, without leaving the page. What the
 * answering page marks with data-fresh (figures, the revision) takes its place here. Its button does the same.
 */
export function wireAutosave(): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	addEventListener("change", (event) => {
		const field = event.target as HTMLElement;
		const form = field.closest<HTMLFormElement>("form[data-autosave]");
		if (!form || !field.matches("select[name=kind], textarea[name=text], input[name=leadIn]")) return;
		clearTimeout(timer);
		timer = setTimeout(() => void save(form), QUIET);
	});
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
