/** A place in a list sorted by (sort key, id). */
export interface AfterRow {
	sortKey: string;
	id: number;
}

/** Writes a row's place for the address of the next page. */
export function writeAfter({ sortKey, id }: AfterRow): string {
	return `${id}~${sortKey}`;
}

/** Reads a place from an address; null when there is none or it is none of ours. */
export function readAfter(text: string | null): AfterRow | null {
	const match = /^(\d{1,15})~([^\p{Cc}]{0,400})$/u.exec(text ?? "");
	return match ? { id: Number(match[1]), sortKey: match[2] ?? "" } : null;
}
