/** "Do not", "Staff must not" -> what stands before an order: nothing, or "Staff must". */
export function duty(lead: string): string {
	const [, who = "", modal = ""] =
		/^(.*?)\b(do|don['’]t|must|should|may|shall|can)? ?(?:not|never)?$/i.exec(lead.trim()) ?? [];
	return modal === "" || /^do/i.test(modal) ? "" : `${who}${/should/i.test(modal) ? "should" : "must"} `;
}

/** What forbids an act, as the beginning of a pattern. */
export const NOT =
	"(?:(?:[^,;:]*? )?(?:do|must|should|may|shall|can) (?:not|never)|never|don['’]t|stop|there(?:['’]s| is) no need to)";
