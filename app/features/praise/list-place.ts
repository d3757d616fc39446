/** Where an entry stands in the lists of its readers: since when they see it, and its number among those of one moment. */
export interface ListPlace {
	since: Date;
	id: number;
}

/** A place in an address. */
export function writePlace({ since, id }: ListPlace): string {
	return `${since.getTime()}-${id}`;
}

/** A place out of an address; null when there is none or it is none of ours. */
export function readPlace(text: string | null): ListPlace | null {
	const match = /^(\d{1,14})-(\d{1,15})$/.exec(text ?? "");
	return match ? { since: new Date(Number(match[1])), id: Number(match[2]) } : null;
}

/** Before every entry that will ever be. */
export const top: ListPlace = { since: new Date("9999-01-01T00:00:00Z"), id: 0 };
