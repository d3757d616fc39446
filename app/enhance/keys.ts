import { nearest } from "./targets.ts";

/** How long the letter after `g` is waited for, in milliseconds. */
const GO_WAIT = 1200;

type KeyList = { title: string; close: string; list: [keys: string, what: string][] };

let goUntil = 0;

/** The letter of a key, by its place where the layout is not Latin, so that `g r` works on a Russian keyboard. */
function letterOf(event: KeyboardEvent): string {
	if (event.key.length !== 1) return event.key;
	if (/[a-z/?]/i.test(event.key)) return event.key.toLowerCase();
	if (event.code.startsWith("Key")) return event.code.slice(3).toLowerCase();
	return event.code === "Slash" && document.documentElement.lang === "ru" ? "/" : event.key;
}

function search(): void {
	const field = document.querySelector<HTMLInputElement>("input[type=search]");
	if (field?.offsetParent) field.select();
	else document.querySelector<HTMLElement>(".find")?.click();
}

/** Moves the focus to the next (1) or the last (-1) item of a list on the page. */
function step(by: 1 | -1): void {
	const items = [...document.querySelectorAll("[data-list] > *")];
	const at = items.findIndex((item) => item.contains(document.activeElement));
	const item = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
	const stop = item?.querySelector<HTMLElement>("a[href], button, summary");
	stop?.focus();
	item?.scrollIntoView({ block: "nearest" });
}

function textElement(tag: string, text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}

/** The list of keys in a dialog, made from what the frame carries. */
function showKeys(): void {
	const carried = document.querySelector<HTMLElement>("[data-keys]")?.dataset.keys;
	if (!carried || document.querySelector("dialog[open]")) return;
	const { title, close, list } = JSON.parse(carried) as KeyList;
	const dialog = document.createElement("dialog");
	dialog.className = "dialog";
	dialog.setAttribute("aria-label", title);
	const head = document.createElement("form");
	head.method = "dialog";
	head.className = "dialog-head";
	const button = textElement("button", close);
	button.className = "button small";
	head.append(textElement("h2", title), button);
	const keys = document.createElement("dl");
	keys.className = "keys dialog-body";
	for (const [combination, what] of list) {
		const term = document.createElement("dt");
		for (const key of combination.split(" ")) term.append(textElement("kbd", key), " ");
		keys.append(term, textElement("dd", what));
	}
	dialog.append(head, keys);
	dialog.addEventListener("close", () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}

const ACTS: Record<string, () => void> = {
	"/": search,
	"?": showKeys,
	j: () => step(1),
	k: () => step(-1),
	g: () => {
		goUntil = performance.now() + GO_WAIT;
	},
};

/** Ctrl+Enter in a field sends its form by the button with data-send, also while a page's larger script is still on its way. */
function sendingOf(event: KeyboardEvent): (() => void) | undefined {
	const form = event.target instanceof HTMLElement ? event.target.closest("form") : null;
	const send = form?.querySelector<HTMLButtonElement>("button[data-send]");
	return form && send ? () => form.requestSubmit(send) : undefined;
}

function actOf(event: KeyboardEvent): (() => void) | undefined {
	if ((event.ctrlKey || event.metaKey) && event.key === "Enter") return sendingOf(event);
	if ((event.ctrlKey || event.metaKey) && event.code === "KeyK") return search;
	const taken = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
	const writing = nearest(event, "input, textarea, select, [contenteditable], dialog");
	if (taken || writing || document.documentElement.dataset.singleKeys === "off") return undefined;
	const letter = letterOf(event);
	if (performance.now() < goUntil) {
		goUntil = 0;
		const place = document.querySelector<HTMLElement>(`[data-go="${CSS.escape(letter)}"]`);
		if (place) return () => place.click();
	}
	if (Object.hasOwn(ACTS, letter)) return ACTS[letter];
	const shortcut = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(letter)}"]`);
	return shortcut ? () => shortcut.click() : undefined;
}

/**
 * Keys of one letter, off in fields and where `<html data-single-keys="off">` says so (WCAG 2.1.4); Ctrl+K always
 * leads to the search, and Ctrl+Enter sends what is written.
 */
export function wireKeys(): void {
	addEventListener("keydown", (event) => {
		if (event.defaultPrevented) return;
		const act = actOf(event);
		if (!act) return;
		event.preventDefault();
		act();
	});
}
