import { type Condition, conditionOf } from "../pairs/phrases.ts";
import { THEME_ACTS } from "./theme-acts.ts";
import { THEME_CONDUCT } from "./theme-conduct.ts";
import { THEME_CRAFT } from "./theme-craft.ts";
import { THEME_DAILY } from "./theme-daily.ts";
import { THEME_DEEDS } from "./theme-deeds.ts";
import { THEME_EVERYDAY } from "./theme-everyday.ts";
import { THEME_EXACT } from "./theme-exact.ts";
import { THEME_FIELDS } from "./theme-fields.ts";
import { THEME_GOODS } from "./theme-goods.ts";
import { THEME_KEPT } from "./theme-kept.ts";
import { THEME_MANNERS } from "./theme-manners.ts";
import { THEME_CLASSES, THEME_PAIRS } from "./theme-pairs.ts";
import { THEME_PLAIN } from "./theme-plain.ts";
import { THEME_SERVED } from "./theme-served.ts";
import { THEME_SERVICES } from "./theme-services.ts";
import { THEME_TRADES } from "./theme-trades.ts";
import { THEME_WORKS } from "./theme-works.ts";

/** One line of the themes: what must and must not stand in the ban, and the wordings. */
interface Theme {
	conditions: readonly Condition[];
	wordings: readonly string[];
	bez: boolean;
	/** True where the ban holds "gdy …", which the wording answers. */
	when: boolean;
	/** True for one of the themes of single acts (THEME_PLAIN to THEME_DEEDS), which are asked before the grammar. */
	exact: boolean;
}

let themes: Map<string, Theme[]> | undefined;

function build(): Map<string, Theme[]> {
	const classes = new Map(
		THEME_CLASSES.trim()
			.split("\n")
			.map((row) => row.split(" := ") as [string, string]),
	);
	const found = new Map<string, Theme[]>();
	const narrow = [
		THEME_KEPT,
		THEME_PLAIN,
		THEME_EVERYDAY,
		THEME_CONDUCT,
		THEME_MANNERS,
		THEME_GOODS,
		THEME_CRAFT,
		THEME_SERVED,
		THEME_DAILY,
		THEME_WORKS,
		THEME_EXACT,
		THEME_TRADES,
		THEME_SERVICES,
		THEME_ACTS,
		THEME_DEEDS,
	].flatMap((themes) => themes.trim().split("\n"));
	for (const [number, row] of [...narrow, ...`${THEME_PAIRS.trim()}\n${THEME_FIELDS.trim()}`.split("\n")].entries()) {
		const at = row.indexOf(" = ");
		const [verbs = "", condition = ""] = row.slice(0, at).split(" [");
		const filled = condition.replace("]", "").replace(/<[a-z-]+>/g, (name) => classes.get(name) ?? name);
		const conditions = filled
			.split("&")
			.filter((one) => one !== "")
			.map(conditionOf);
		const theme: Theme = {
			conditions,
			wordings: row.slice(at + 3).split(" // "),
			bez: conditions.some((one) => !one.without && one.stems.some((stem) => stem.startsWith(" bez "))),
			when: conditions.some((one) => !one.without && one.stems.some((stem) => stem.startsWith(" gdy "))),
			exact: number < narrow.length,
		};
		const families = verbs.replace(/<[a-z-]+>/g, (name) => classes.get(name) ?? name).split(",");
		for (const family of new Set(families)) found.set(family, [...(found.get(family) ?? []), theme]);
	}
	return found;
}

/** The themes of an act by its family, in their order; undefined where it has none. */
export function themesOf(family: string): readonly Theme[] | undefined {
	themes ??= build();
	return themes.get(family);
}

/** All wordings with their slots emptied, for tests. */
export function themeWordings(): string[] {
	themes ??= build();
	return [...new Set([...themes.values()].flat().flatMap(({ wordings }) => wordings))].map((wording) =>
		wording.replace(/\{t!?(?:\|([^}]*))?\}/, "$1").replace(/\{act\}/, "*używać"),
	);
}

/** The families of all acts that have a theme, for tests. */
export function themeFamilies(): string[] {
	themes ??= build();
	return [...themes.keys()];
}
