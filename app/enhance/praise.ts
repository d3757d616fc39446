import { announce } from "./status.ts";

/** Milliseconds between two looks for newer entries. */
const LOOK_EVERY = 30_000;

/** An answer to a praise is sent without leaving the page: the card comes back as its own page shows it. */
async function answer(form: HTMLFormElement): Promise<void> {
	const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
	body.set("back", form.dataset.entry ?? "");
	const done = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
	if (!done.ok) throw new Error(String(done.status));
	const page = new DOMParser().parseFromString(await done.text(), "text/html");
	const id = form.dataset.answer ?? "";
	const fresh = page.getElementById(id)?.querySelector(".reacts");
	const shown = document.getElementById(id)?.querySelector(".reacts");
	if (!fresh || !shown) throw new Error("no card");
	shown.replaceWith(fresh);
	fresh.querySelector<HTMLElement>(`[data-kind="${form.dataset.kind}"] button`)?.focus();
}

/** Asks whether newer entries have come, while somebody looks at the page. */
async function look(place: HTMLElement): Promise<void> {
	if (document.hidden || !place.hidden) return;
	const told = await fetch(place.dataset.newer ?? "", { headers: { accept: "text/plain" } });
	if (told.status !== 200) return;
	const link = place.querySelector("a");
	if (!link) return;
	link.textContent = await told.text();
	place.hidden = false;
	announce(link.textContent);
}

export function wirePraise(): void {
	addEventListener(
		"submit",
		(event) => {
			const form = event.target;
			if (!(form instanceof HTMLFormElement) || !form.dataset.answer) return;
			event.preventDefault();
			answer(form).catch(() => form.submit());
		},
		true,
	);
	setInterval(() => {
		const place = document.querySelector<HTMLElement>("[data-newer]");
		if (place) look(place).catch(() => undefined);
	}, LOOK_EVERY);
}
