/** A praise of the made-up company. */
export interface ToldPraise {
	daysAgo: number;
	author: string;
	/** User names, or "team:" and a team's key. */
	to: string[];
	/** A rule's key; "" = none named, "none" = no rule fits. */
	rule: string;
	deed: string;
	effect: string;
	visibility: "company" | "team" | "receiver";
}

/**
 * Reads lines like "320 zofia>piotr SKL-4 | deed | effect": days ago, who for whom (several with commas, "team:" and a team's
 * key), the rule ("-" none, "none" no rule fits), then "team" or "alone" where not everybody sees it.
 */
export function tell(lines: readonly string[]): ToldPraise[] {
	return lines.map((line) => {
		const [head = "", deed = "", effect = ""] = line.split(" | ");
		const [days = "", names = "", rule = "-", seen] = head.split(" ");
		const [author = "", to = ""] = names.split(">");
		return {
			...{ daysAgo: Number(days), author, to: to.split(","), rule: rule === "-" ? "" : rule, deed, effect },
			visibility: seen === "team" ? "team" : seen === "alone" ? "receiver" : "company",
		};
	});
}
