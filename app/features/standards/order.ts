import { openingKinds, type PartKind } from "./model.ts";

/** A part as the order sees it. */
export interface Placed {
	rowId: number;
	id: string;
	kind: PartKind;
	position: number;
}

/** Where a part is to go: one step, beside another part, or to the end of a section ("" = before all headings). */
export type Destination = { step: "up" | "down" } | { before: string } | { after: string } | { section: string };

/** A block of parts in their order, and the row it stands behind (null = at the very front). */
export interface Move {
	rows: number[];
	after: number | null;
}

export const GAP = 1024;

/** Kinds that may stand among each other: each opening kind by itself, and the body with its sections. */
function zone(kind: PartKind): number {
	const index = (openingKinds as readonly PartKind[]).indexOf(kind);
	return index < 0 ? openingKinds.length : index;
}

/** The row behind which a new part of a kind goes: the end of its zone, or of the section named. */
export function endOf(order: readonly Placed[], kind: PartKind, section?: string): number | null {
	let at = -1;
	if (section !== undefined && zone(kind) === openingKinds.length) {
		const start = section === "" ? firstOfBody(order) - 1 : order.findIndex((part) => part.id === section);
		if (start >= 0 || section === "") return order[sectionEnd(order, start) - 1]?.rowId ?? null;
	}
	order.forEach((part, index) => {
		if (zone(part.kind) <= zone(kind)) at = index;
	});
	return order[at]?.rowId ?? null;
}

/** The index of the first part of the body. */
function firstOfBody(order: readonly Placed[]): number {
	const index = order.findIndex((part) => zone(part.kind) === openingKinds.length);
	return index < 0 ? order.length : index;
}

/** The index after the last part of the section that begins at `start`. */
function sectionEnd(order: readonly Placed[], start: number): number {
	let end = start + 1;
	while (end < order.length && order[end]?.kind !== "section") end++;
	return end;
}

/**
 * What moving a part means: which rows go (a section takes its parts along) and behind which row they stand then.
 * null when the destination is gone, is no place for this kind, or changes nothing.
 */
export function planMove(order: readonly Placed[], id: string, to: Destination): Move | null {
	const from = order.findIndex((part) => part.id === id);
	const moving = order[from];
	if (!moving) return null;
	const end = moving.kind === "section" ? sectionEnd(order, from) : from + 1;
	const rows = order.slice(from, end).map((part) => part.rowId);
	const target = targetIndex(order, from, end, moving, to);
	if (target === null || (target >= from && target <= end)) return null;
	return { rows, after: order[target - 1]?.rowId ?? null };
}

/** The index before which the block goes, or null. */
function targetIndex(
	order: readonly Placed[],
	from: number,
	end: number,
	moving: Placed,
	to: Destination,
): number | null {
	const isSection = moving.kind === "section";
	if ("step" in to) return isSection ? sectionStep(order, from, end, to.step) : partStep(order, from, end, to.step);
	if ("section" in to) {
		if (isSection || zone(moving.kind) !== openingKinds.length) return null;
		if (to.section === "") return sectionEnd(order, firstOfBody(order) - 1);
		const start = order.findIndex((part) => part.id === to.section && part.kind === "section");
		return start < 0 ? null : sectionEnd(order, start);
	}
	const beside = order.findIndex((part) => part.id === ("before" in to ? to.before : to.after));
	const other = order[beside];
	if (!other || zone(other.kind) !== zone(moving.kind)) return null;
	if ("before" in to) return isSection && other.kind !== "section" ? null : beside;
	if (!isSection) return beside + 1;
	return sectionEnd(order, beside);
}

function partStep(order: readonly Placed[], from: number, end: number, step: "up" | "down"): number | null {
	const other = order[step === "up" ? from - 1 : end];
	if (!other || zone(other.kind) !== zone((order[from] as Placed).kind)) return null;
	return step === "up" ? from - 1 : end + 1;
}

function sectionStep(order: readonly Placed[], from: number, end: number, step: "up" | "down"): number | null {
	if (step === "down") return order[end]?.kind === "section" ? sectionEnd(order, end) : null;
	for (let index = from - 1; index >= 0; index--) if (order[index]?.kind === "section") return index;
	return from > firstOfBody(order) ? firstOfBody(order) : null;
}

/** The order with a move made; what the database is made to hold. */
export function moved<T extends { rowId: number }>(order: readonly T[], move: Move): T[] {
	const going = new Set(move.rows);
	const block = order.filter((part) => going.has(part.rowId));
	const rest = order.filter((part) => !going.has(part.rowId));
	const at = move.after === null ? 0 : rest.findIndex((part) => part.rowId === move.after) + 1;
	return [...rest.slice(0, at), ...block, ...rest.slice(at)];
}

/** New positions by row for the rows that must change: the moved ones where there is room, else every row. */
export function positionsFor(
	order: readonly Pick<Placed, "rowId" | "position">[],
	moving: ReadonlySet<number>,
): Map<number, number> {
	const positions = new Map<number, number>();
	const first = order.findIndex((part) => moving.has(part.rowId));
	let last = first;
	while (last + 1 < order.length && moving.has((order[last + 1] as Placed).rowId)) last++;
	const count = last - first + 1;
	const low = order[first - 1]?.position ?? 0;
	const high = order[last + 1]?.position ?? low + GAP * (count + 1);
	const step = Math.floor((high - low) / (count + 1));
	if (step >= 1) {
		for (let index = 0; index < count; index++)
			positions.set((order[first + index] as Placed).rowId, low + step * (index + 1));
	} else {
		for (const [index, part] of order.entries()) positions.set(part.rowId, (index + 1) * GAP);
	}
	return positions;
}
