import { announce } from "./status.ts";

/** Milliseconds between two looks for newer entries. */
const LOOK_EVERY = 30_000;

/** An answer to an entry is sent without leaving the page: its part comes back as the entry's own page shows it. */
async function answer(form: HTMLFormElement): Promise<void> {
	const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
	body.set("back", form.dataset.entry ?? "");
	const done = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
	if (!done.ok) throw new Error(String(done.status));
	const page = new DOMParser().parseFromString(await done.text(), "text/html");
	const id = form.dataset.answer ?? "";
	const part = form.dataset.part ?? ".reacts";
	const fresh = page.getElementById(id)?.querySelector(part);
	const shown = document.getElementById(id)?.querySelector(part);
	if (!fresh || !shown) throw new Error("no card");
	shown.replaceWith(fresh);
	const { kind } = form.dataset;
	fresh.querySelector<HTMLElement>(kind ? `[data-kind="${kind}"] button` : "button")?.focus();
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
