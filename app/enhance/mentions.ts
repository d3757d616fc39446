import { nearest } from "./targets.ts";

/** At most so many names are offered at once. */
const most = 6;

/** The @ and what is typed after it, up to the caret. */
const typed = /(^|[^\p{L}\p{N}])@([^@\n]{0,40})$/u;

let open: { field: HTMLTextAreaElement; list: HTMLElement } | null = null;

function close(): void {
	open?.list.remove();
	open?.field.removeAttribute("aria-controls");
	open?.field.removeAttribute("aria-activedescendant");
	open = null;
}

/** The names in the list of whom to ask, which stands in the same form and works without a script. */
function namesFor(field: HTMLTextAreaElement, start: string): string[] {
	const options = field.form?.querySelectorAll<HTMLOptionElement>("select[name=mention] option[value]") ?? [];
	const wanted = start.toLowerCase();
	const names = [...options].filter((option) => option.value).map((option) => option.label);
	return names
		.filter((name) => ` ${name.toLowerCase()}`.includes(` ${wanted}`) && name.toLowerCase() !== wanted)
		.slice(0, most);
}

function offer(field: HTMLTextAreaElement): void {
	close();
	const found = typed.exec(field.value.slice(0, field.selectionStart));
	const names = found ? namesFor(field, found[2] ?? "") : [];
	if (names.length === 0) return;
	const list = document.createElement("ul");
	list.id = "mentionable";
	list.className = "names";
	list.setAttribute("role", "listbox");
	for (const [index, name] of names.entries()) {
		const item = document.createElement("li");
		item.id = `mentionable-${index}`;
		item.setAttribute("role", "option");
		item.textContent = name;
		list.append(item);
	}
	field.after(list);
	field.setAttribute("aria-autocomplete", "list");
	field.setAttribute("aria-controls", list.id);
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

/** Offers names after an @ in the words of a discussion: arrows and Enter, or a click; Escape puts the list away. */
export function wireMentions(): void {
	addEventListener("input", (event) => {
		const field = nearest(event, "textarea[data-mentions]");
		if (field instanceof HTMLTextAreaElement) offer(field);
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
	addEventListener("pointerdown", (event) => {
		const item = nearest(event, ".names [role=option]");
		if (!item) return close();
		event.preventDefault();
		choose(items().indexOf(item));
	});
}
