import { nearest } from "./targets.ts";

/** At most so many names are offered at once. */
const most = 6;

/** Milliseconds of rest before names are asked for. */
const REST = 120;

/** The @ and what is typed after it, up to the caret. */
const typed = /(^|[^\p{L}\p{N}])@([^@\n]{0,40})$/u;

let open: { field: HTMLTextAreaElement; list: HTMLElement } | null = null;
/** Counts what was typed, so that a late answer is not offered. */
let turn = 0;

function close(): void {
	turn++;
	if (!open) return;
	const { field, list } = open;
	list.remove();
	for (const name of ["role", "aria-expanded", "aria-controls", "aria-activedescendant"]) field.removeAttribute(name);
	open = null;
}

/** The names in the list of whom to ask, which stands in the same form and works without a script. */
function namesInForm(field: HTMLTextAreaElement, start: string): string[] {
	const options = field.form?.querySelectorAll<HTMLOptionElement>("select[name=mention] option[value]") ?? [];
	const wanted = start.toLowerCase();
	const names = [...options].filter((option) => option.value).map((option) => option.label);
	return names.filter((name) => ` ${name.toLowerCase()}`.includes(` ${wanted}`));
}

/** The names that the address in the field answers, once the typing rests. */
async function namesFrom(address: string, start: string): Promise<string[]> {
	const mine = turn;
	await new Promise((rested) => setTimeout(rested, REST));
	if (mine !== turn) return [];
	const answer = await fetch(`${address}?q=${encodeURIComponent(start)}`, { headers: { accept: "application/json" } });
	return answer.ok ? ((await answer.json()) as string[]) : [];
}

async function offer(field: HTMLTextAreaElement): Promise<void> {
	close();
	const start = typed.exec(field.value.slice(0, field.selectionStart))?.[2];
	if (start === undefined) return;
	const mine = turn;
	const from = field.dataset.mentions;
	const found = from ? await namesFrom(from, start).catch(() => []) : namesInForm(field, start);
	const names = found.filter((name) => name.toLowerCase() !== start.toLowerCase()).slice(0, most);
	if (names.length === 0 || mine !== turn || document.activeElement !== field) return;
	const list = document.createElement("ul");
	list.id = "mentionable";
	list.className = "names";
	list.setAttribute("role", "listbox");
	list.setAttribute("aria-label", field.labels?.[0]?.textContent ?? "@");
	for (const [index, name] of names.entries()) {
		const item = document.createElement("li");
		item.id = `mentionable-${index}`;
		item.setAttribute("role", "option");
		item.textContent = name;
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
	open = { field, list };
	mark(0);
}

const items = () => [...(open?.list.children ?? [])];
const marked = () => items().findIndex((item) => item.ariaSelected === "true");

function mark(index: number): void {
	const all = items();
	const at = (index + all.length) % all.length;
	for (const [place, item] of all.entries()) item.ariaSelected = String(place === at);
	open?.field.setAttribute("aria-activedescendant", all[at]?.id ?? "");
}

function choose(index: number): void {
	const name = items()[index]?.textContent;
	if (!open || !name) return;
	const { field } = open;
	const before = field.value.slice(0, field.selectionStart).replace(typed, `$1@${name} `);
	const after = field.value.slice(field.selectionStart);
	close();
	field.value = before + after;
	field.setSelectionRange(before.length, before.length);
	field.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Offers names after an @ in a field with data-mentions: from the address in it, or from the form's own list. Arrows and Enter,
 * or a click; Escape puts the list away.
 */
export function wireMentions(): void {
	addEventListener("input", (event) => {
		const field = nearest(event, "textarea[data-mentions]");
		if (field instanceof HTMLTextAreaElement) void offer(field);
	});
	addEventListener(
		"keydown",
		(event) => {
			if (!open || event.target !== open.field) return;
			if (event.key === "ArrowDown") mark(marked() + 1);
			else if (event.key === "ArrowUp") mark(marked() - 1);
			else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) choose(marked());
			else if (event.key === "Escape") close();
			else return;
			event.preventDefault();
			event.stopPropagation();
		},
		true,
	);
	addEventListener("focusout", (event) => open?.field === event.target && close());
	addEventListener("pointerdown", (event) => {
		const item = nearest(event, ".names [role=option]");
		if (!item) return close();
		event.preventDefault();
		choose(items().indexOf(item));
	});
}
