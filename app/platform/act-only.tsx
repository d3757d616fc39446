/** Stands for the page of a route that only takes acts, so that a refusal is answered with the page of its words. */
export function ActOnly() {
	return null;
}
