import { capitalise } from "./frame.ts";
import { baseOfGerund } from "./verbs.ts";

const TOLD = /^([^,;:]+? (?:must|should|may|shall) (?:not|never)): ([^;:]+)$/;
const FORBIDDEN_THERE =
	/^(\w+ing)((?: (?!is |are |and |or )[\w'’-]+){0,4}) (?:is|are) (?:strictly |absolutely |expressly |totally )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|acceptable|tolerated)|unacceptable)(?: anywhere)? ((?:in|on|at|inside|near|within|under|behind|next to|around|during) [^,;:]+?)(?:, including (?:in|on|at|inside) ([^,;:]+))?$/i;

/** A short rule whose act stands apart, said plainly: "must not: start before ...", "Cooking is prohibited in the bedrooms"; `place` is what a wording must keep, "" where any wording will do. */
export function plainly(said: string): { plain: string; place: string } | undefined {
	const [, told, act] = TOLD.exec(said) ?? [];
	if (told !== undefined && act !== undefined) return { plain: `${told} ${act}`, place: "" };
	const [, gerund = "", object = "", place = "", including] = FORBIDDEN_THERE.exec(said) ?? [];
	const base = baseOfGerund(gerund.toLowerCase());
	if (base === undefined || place === "" || /\b(?:without|unless|except|other than|only)\b/.test(place))
		return undefined;
	const own = place.replace(/^(in|on|at|inside) (.+)$/, (whole, link: string, where: string) =>
		including === undefined ? whole : `${link} ${where} or in ${including}`,
	);
	return { plain: `${capitalise("do not")} ${base}${object.replace(/^ of /, " ")} ${own}`, place };
}
