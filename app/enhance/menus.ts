import { nearest } from "./targets.ts";

const MENU = "details.menu";

function items(menu: HTMLElement): HTMLElement[] {
	return [...menu.querySelectorAll<HTMLElement>(":scope > :not(summary) :is(a[href], button)")].filter(
		(item) => item.offsetParent !== null,
	);
}

function closeMenus(but: Element | null): void {
	for (const menu of document.querySelectorAll<HTMLDetailsElement>(`${MENU}[open]`)) {
		if (menu !== but) menu.open = false;
	}
}

const STEPS: Record<string, (at: number, count: number) => number> = {
	ArrowDown: (at, count) => (at + 1) % count,
	ArrowUp: (at, count) => (at <= 0 ? count - 1 : at - 1),
	Home: () => 0,
	End: (_, count) => count - 1,
};

/** Arrow keys, Home and End within an open menu; the arrows open a closed one. */
function move(event: KeyboardEvent, menu: HTMLDetailsElement): void {
	const step = STEPS[event.key];
	const onSummary = nearest(event, "summary") !== null;
	if (!step || (onSummary && !menu.open && !event.key.startsWith("Arrow"))) return;
	event.preventDefault();
	menu.open = true;
	const all = items(menu);
	if (all.length > 0) all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
}

/** One menu open at a time; Escape closes it and gives the focus back. */
export function wireMenus(): void {
	addEventListener("click", (event) => closeMenus(nearest(event, MENU)));
	addEventListener("focusin", (event) => closeMenus(nearest(event, MENU)));
	addEventListener("pageshow", (event) => event.persisted && closeMenus(null));
	addEventListener("keydown", (event) => {
		const menu = nearest(event, MENU) as HTMLDetailsElement | null;
		if (!menu) return;
		if (event.key === "Escape" && menu.open) {
			menu.open = false;
			menu.querySelector("summary")?.focus();
			event.preventDefault();
		} else {
			move(event, menu);
		}
	});
}
