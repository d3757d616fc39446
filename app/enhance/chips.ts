import { nearest, opensElsewhere } from "./targets.ts";

const BOX = ".chip-box";

/** Turns the text to the side where there is room for it. */
function place(box: HTMLElement): void {
	const full = box.querySelector(".chip-full");
	if (!full) return;
	box.classList.remove("hushed", "aside", "above");
	const { right, bottom, height } = full.getBoundingClientRect();
	const top = box.getBoundingClientRect().top;
	if (right > document.documentElement.clientWidth) box.classList.add("aside");
	if (bottom > innerHeight && top > height) box.classList.add("above");
}

function hideShown(but: Element | null): void {
	for (const box of document.querySelectorAll(`${BOX}.shown`)) if (box !== but) box.classList.remove("shown");
}

function byTouch(event: MouseEvent): boolean {
	return "pointerType" in event && event.pointerType
		? event.pointerType === "touch"
		: matchMedia("(hover: none)").matches;
}

/** The whole text of a chip: hover and focus show it (CSS), Escape hides it, a first tap shows it, a second opens. */
export function wireChips(): void {
	for (const type of ["pointerover", "focusin"] as const) {
		addEventListener(type, (event) => {
			const box = nearest(event, BOX);
			const from = event.relatedTarget;
			if (box && !(from instanceof Node && box.contains(from))) place(box);
		});
	}
	addEventListener("keydown", (event) => {
		if (event.key !== "Escape") return;
		for (const box of document.querySelectorAll(`${BOX}:is(:hover, :focus-within, .shown)`))
			box.classList.add("hushed");
		hideShown(null);
	});
	addEventListener("click", (event) => {
		const box = nearest(event, BOX);
		hideShown(box);
		const link = box?.querySelector<HTMLAnchorElement>("a.chip");
		if (!box || !link || opensElsewhere(event) || !byTouch(event)) return;
		if (nearest(event, ".chip-full")) {
			link.click();
		} else if (!box.classList.contains("shown")) {
			event.preventDefault();
			box.classList.add("shown");
			place(box);
		}
	});
}
