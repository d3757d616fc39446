import { nearest } from "./targets.ts";

function region(): HTMLElement | null {
	return document.getElementById("status");
}

/** Hides what the page came with and takes away what a script has added, so that React keeps its own nodes. */
function clear(): void {
	for (const child of region()?.children ?? []) {
		if (child.hasAttribute("data-told")) child.remove();
		else child.toggleAttribute("hidden", true);
	}
}

function add(text: string, className: string): HTMLElement {
	const element = document.createElement("div");
	element.dataset.told = "";
	element.className = className;
	element.textContent = text;
	region()?.append(element);
	return element;
}

/** Tells a result politely in the page's one status region. */
export function announce(text: string): void {
	clear();
	add(text, "toast");
}

/**
 * A message that came with the page is not heard by itself: its words are said once more, hidden, then taken away.
 * Escape or a click on a message puts it aside.
 */
export function wireStatus(): void {
	const words = region()?.querySelector(".toast > span")?.textContent;
	if (words) {
		setTimeout(() => {
			const told = add(words, "vh");
			setTimeout(() => told.remove(), 2500);
		}, 500);
	}
	addEventListener("keydown", (event) => event.key === "Escape" && clear());
	addEventListener("click", (event) => nearest(event, ".status .toast") && !nearest(event, "button, a") && clear());
}
