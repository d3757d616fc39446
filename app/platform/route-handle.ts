/** A style sheet beside the one of every page. */
export type Sheet = "feedback" | "ideas" | "keepers" | "practice" | "writing";

/** What a route's `handle` may say. */
export interface RouteHandle {
	/** The page's components run in the browser, too. Left out: the page is plain HTML with the small enhancements. */
	hydrates?: true;
	/** Catalogues that the hydrated page needs ("standards", "coach"). */
	messages?: readonly string[];
	/** Style sheets that only some pages need. */
	sheets?: readonly Sheet[];
}
