/** One of the many form tokens of a page, made from the page's own: the same place gives the same token. */
export function formTokenAt(token: string, place: number): string {
	return token.slice(0, -4) + (place % 0x10000).toString(16).padStart(4, "0");
}
