/** What a route's `handle` may say. */
export interface RouteHandle {
	/** The page's components run in the browser, too. Left out: the page is plain HTML with the small enhancements. */
	hydrates?: true;
	/** Catalogues that the hydrated page needs ("standards", "coach"). */
	messages?: readonly string[];
}
