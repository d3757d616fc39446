import type { Destination } from "../../order.ts";

/** Pixels from the window's edge within which it scrolls along, and how far each frame. */
const EDGE = 72;
const SPEED = 12;

/** So far the pointer moves before a press becomes a drag. */
const SLACK = 4;

/**
 * Drags a part by its handle with mouse, pen or finger. A line shows where it would stand; letting go tells `drop`,
 * Escape leaves everything as it was.
 */
export function dragPart(start: PointerEvent, id: string, drop: (to: Destination) => void): void {
	const handle = start.target as Element;
	const item = handle.closest<HTMLElement>("[data-part]");
	if (!item || start.button !== 0) return;
	handle.setPointerCapture(start.pointerId);
	let dragging = false;
	let y = start.clientY;
	let target: { item: HTMLElement; side: "before" | "after" } | null = null;
	let frame = 0;

	function mark(next: typeof target): void {
		if (target?.item === next?.item && target?.side === next?.side) return;
		target?.item.classList.remove("drop-before", "drop-after");
		target = next;
		target?.item.classList.add(`drop-${target.side}`);
	}

	function follow(): void {
		if (y < EDGE) scrollBy(0, -SPEED);
		else if (y > innerHeight - EDGE) scrollBy(0, SPEED);
		mark(targetAt(item as HTMLElement, y));
		frame = requestAnimationFrame(follow);
	}

	function move(event: PointerEvent): void {
		y = event.clientY;
		if (dragging || Math.abs(y - start.clientY) < SLACK) return;
		dragging = true;
		item?.classList.add("dragging");
		follow();
	}

	function end(dropped: boolean): void {
		cancelAnimationFrame(frame);
		const to = target;
		mark(null);
		item?.classList.remove("dragging");
		document.removeEventListener("keydown", keys, true);
		handle.removeEventListener("pointermove", move as EventListener);
		handle.removeEventListener("pointerup", up);
		handle.removeEventListener("pointercancel", cancel);
		const other = to?.item.dataset.part;
		if (dropped && dragging && to && other && other !== id) {
			drop(to.side === "before" ? { before: other } : { after: other });
		}
	}

	const up = () => end(true);
	const cancel = () => end(false);
	const keys = (event: KeyboardEvent) => {
		if (event.key !== "Escape") return;
		event.preventDefault();
		event.stopPropagation();
		cancel();
	};
	handle.addEventListener("pointermove", move as EventListener);
	handle.addEventListener("pointerup", up);
	handle.addEventListener("pointercancel", cancel);
	document.addEventListener("keydown", keys, true);
}

/** The part under the pointer's height, and on which side of its middle the pointer is. A section lands between sections only. */
function targetAt(item: HTMLElement, y: number): { item: HTMLElement; side: "before" | "after" } | null {
	const list = item.parentElement;
	if (!list) return null;
	const { left, width } = list.getBoundingClientRect();
	const under = document.elementFromPoint(left + Math.min(width / 2, 300), y)?.closest<HTMLElement>("[data-part]");
	if (!under || under === item || under.parentElement !== list) return null;
	const box = under.getBoundingClientRect();
	const before = y < box.top + box.height / 2;
	if (item.dataset.kind === "section" && under.dataset.kind !== "section") return { item: under, side: "after" };
	return { item: under, side: before ? "before" : "after" };
}
