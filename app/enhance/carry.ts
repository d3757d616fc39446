import { announce } from "./status.ts";
import { nearest } from "./targets.ts";

/** So far the pointer moves before a press becomes carrying; pixels. */
const SLACK = 4;

/** Pixels from the board's edge within which it scrolls along, and how far each frame. */
const EDGE = 56;
const SPEED = 10;

type Card = HTMLElement;
type Column = HTMLElement;

const board = () => document.querySelector<HTMLElement>("[data-picked]");
const allColumns = () => [...document.querySelectorAll<Column>("[data-column]")];
const cardOf = (element: Element) => element.closest<Card>("[data-card]");
const columnOf = (element: Element) => element.closest<Column>("[data-column]");

/** The columns where a card may stand: its own and those that an answer may lead it to. */
function mayStand(card: Card, home: Column): Column[] {
	const ways = card.dataset.ways?.split(" ") ?? [];
	return allColumns().filter((column) => column === home || ways.includes(column.dataset.column ?? ""));
}

/** Opens the answer that leads a card to a column. */
function answer(card: Card, column: Column): void {
	location.assign(`${card.dataset.answerAt}?state=${encodeURIComponent(column.dataset.column ?? "")}`);
}

function say(words: string | undefined, column: Column): void {
	announce((words ?? "{{state}}").replace("{{state}}", column.dataset.words ?? ""));
}

/** Keys: Space picks up and puts down, arrows choose the column, Escape and leaving the handle put back. */
let held: { card: Card; home: Column; next: ChildNode | null; handle: HTMLElement } | null = null;

function stand(card: Card, column: Column): void {
	column.querySelector(".cards")?.prepend(card);
	held?.handle.focus();
	card.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function putBack(): void {
	if (!held) return;
	const { card, home, next, handle } = held;
	held = null;
	home.querySelector(".cards")?.insertBefore(card, next);
	card.classList.remove("carried");
	handle.setAttribute("aria-pressed", "false");
	announce(board()?.dataset.back ?? "");
}

function onKey(event: KeyboardEvent): void {
	const handle = nearest(event, ".carry");
	const card = handle && cardOf(handle);
	if (!handle || !card) return;
	const here = columnOf(card);
	if (event.key === " " || event.key === "Enter") {
		event.preventDefault();
		if (!held && here) {
			held = { card, home: here, next: card.nextSibling, handle };
			card.classList.add("carried");
			handle.setAttribute("aria-pressed", "true");
			const words = board()?.dataset.picked;
			say(words, here);
		} else if (held && here && here !== held.home) answer(card, here);
		else putBack();
	} else if (event.key === "Escape" && held) {
		event.preventDefault();
		putBack();
		handle.focus();
	} else if (held && here && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
		event.preventDefault();
		const places = mayStand(card, held.home);
		const to = places[places.indexOf(here) + (event.key === "ArrowLeft" ? -1 : 1)];
		if (!to) return;
		stand(card, to);
		say(undefined, to);
	}
}

/** Follows the pointer from a handle; letting go over a column where the card may stand opens its answer. */
function carry(start: PointerEvent): void {
	const handle = nearest(start, ".carry");
	const card = handle && cardOf(handle);
	const home = card && columnOf(card);
	if (!handle || !card || !home || start.button !== 0) return;
	const places = mayStand(card, home);
	const view = board();
	let carrying = false;
	let x = start.clientX;
	let y = start.clientY;
	let target: Column | null = null;
	let frame = 0;
	handle.setPointerCapture(start.pointerId);

	function mark(next: Column | null): void {
		if (target === next) return;
		target?.classList.remove("drop");
		target = next;
		target?.classList.add("drop");
	}
	function follow(): void {
		const box = view?.getBoundingClientRect();
		if (view && box && x < box.left + EDGE) view.scrollBy(-SPEED, 0);
		else if (view && box && x > Math.min(box.right, innerWidth) - EDGE) view.scrollBy(SPEED, 0);
		const under = document.elementFromPoint(x, y)?.closest<Column>("[data-column]") ?? null;
		mark(under && under !== home && places.includes(under) ? under : null);
		frame = requestAnimationFrame(follow);
	}
	function move(event: PointerEvent): void {
		x = event.clientX;
		y = event.clientY;
		if (carrying || Math.hypot(x - start.clientX, y - start.clientY) < SLACK) return;
		carrying = true;
		card?.classList.add("carried");
		for (const column of places) column.classList.toggle("open", column !== home);
		follow();
	}
	function end(dropped: boolean): void {
		cancelAnimationFrame(frame);
		const to = target;
		mark(null);
		card?.classList.remove("carried");
		for (const column of places) column.classList.remove("open");
		handle?.removeEventListener("pointermove", move);
		handle?.removeEventListener("pointerup", up);
		handle?.removeEventListener("pointercancel", cancel);
		document.removeEventListener("keydown", keys, true);
		if (dropped && to && card) answer(card, to);
	}
	const up = () => end(true);
	const cancel = () => end(false);
	const keys = (event: KeyboardEvent) => {
		if (event.key === "Escape") cancel();
	};
	handle.addEventListener("pointermove", move);
	handle.addEventListener("pointerup", up);
	handle.addEventListener("pointercancel", cancel);
	document.addEventListener("keydown", keys, true);
}

/** Lets cards of the keepers' board be carried by pointer and keys; without it each card has its menu. */
export function wireCarrying(): void {
	for (const handle of document.querySelectorAll<HTMLElement>(".carry[hidden]")) handle.hidden = false;
	addEventListener("keydown", onKey);
	addEventListener("pointerdown", carry);
	addEventListener("focusout", (event) => {
		if (held && event.target === held.handle && event.relatedTarget) putBack();
	});
}
