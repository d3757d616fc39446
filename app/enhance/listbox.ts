import { nearest } from "./targets.ts";

type Field = HTMLTextAreaElement | HTMLInputElement;

/** What may be chosen: what is read first, what is read beside it, and what tells it from others that read alike. */
export interface Choice {
	value: string;
	beside?: string;
	mark?: string;
}

/** Milliseconds of rest before choices are asked for. */
const REST = 120;

let open: { field: Field; list: HTMLElement; choices: readonly Choice[]; take: (choice: Choice) => void } | null = null;
/** Counts what was typed, so that a late answer is not offered. */
let turn = 0;

export function closeChoices(): void {
	turn++;
	if (!open) return;
	const { field, list } = open;
	list.remove();
	for (const name of ["role", "aria-expanded", "aria-controls", "aria-activedescendant"]) field.removeAttribute(name);
	open = null;
}

/** What an address answers to what is typed, once the typing rests; nothing when more was typed meanwhile. */
export async function asked<T>(address: string, typed: string): Promise<T[]> {
	const mine = turn;
	await new Promise((rested) => setTimeout(rested, REST));
	if (mine !== turn) return [];
	const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { headers: { accept: "application/json" } });
	return answer.ok ? ((await answer.json()) as T[]) : [];
}

/**
 * Offers choices beneath a field, instead of those that stood there. `marked`: Enter takes the first one without an arrow before it.
 */
export async function offerChoices(
	field: Field,
	found: readonly Choice[] | Promise<readonly Choice[]>,
	{ marked, take }: { marked: boolean; take: (choice: Choice) => void },
): Promise<void> {
	const mine = turn;
	const choices = await found;
	if (choices.length === 0 || mine !== turn || document.activeElement !== field) return;
	const list = document.createElement("ul");
	list.id = "choices";
	list.className = "names";
	list.setAttribute("role", "listbox");
	list.setAttribute("aria-label", field.labels?.[0]?.textContent ?? "@");
	for (const [index, { value, beside }] of choices.entries()) {
		const item = document.createElement("li");
		item.id = `choice-${index}`;
		item.setAttribute("role", "option");
		item.textContent = value;
		if (beside) {
			const words = document.createElement("small");
			words.textContent = ` ${beside}`;
			item.append(words);
		}
		list.append(item);
	}
	field.after(list);
	for (const [name, value] of [
		["role", "combobox"],
		["aria-autocomplete", "list"],
		["aria-expanded", "true"],
		["aria-controls", list.id],
	] as const)
		field.setAttribute(name, value);
	open = { field, list, choices, take };
	if (marked) mark(0);
}

const items = () => [...(open?.list.children ?? [])];
const marked = () => items().findIndex((item) => item.ariaSelected === "true");

function mark(index: number): void {
	const all = items();
	const at = (index + all.length) % all.length;
	for (const [place, item] of all.entries()) item.ariaSelected = String(place === at);
	open?.field.setAttribute("aria-activedescendant", all[at]?.id ?? "");
	all[at]?.scrollIntoView({ block: "nearest" });
}

function choose(index: number): void {
	const choice = open?.choices[index];
	if (!open || !choice) return;
	const { field, take } = open;
	closeChoices();
	take(choice);
	field.dispatchEvent(new CustomEvent("input", { bubbles: true }));
}

/** Whether a field changed because something was chosen for it. */
export function wasChosen(event: Event): boolean {
	return event instanceof CustomEvent;
}

/** Arrows and Enter, or a click, choose; Escape puts the list away. */
export function wireChoices(): void {
	addEventListener(
		"keydown",
		(event) => {
			if (!open || event.target !== open.field) return;
			const at = marked();
			if (event.key === "ArrowDown") mark(at + 1);
			else if (event.key === "ArrowUp") mark(Math.max(at, 0) - 1);
			else if (event.key === "Enter" && at >= 0 && !event.ctrlKey && !event.metaKey) choose(at);
			else if (event.key === "Escape") closeChoices();
			else return;
			event.preventDefault();
			event.stopPropagation();
		},
		true,
	);
	addEventListener("focusout", (event) => open?.field === event.target && closeChoices());
	addEventListener("pointerdown", (event) => {
		const item = nearest(event, ".names [role=option]");
		if (!item) return closeChoices();
		event.preventDefault();
		choose(items().indexOf(item));
	});
}
