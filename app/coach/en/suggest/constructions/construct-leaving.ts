import { normAt } from "../../words/clause-scope.ts";
import { definite, isMany, isPerson, them } from "../reading/ban.ts";
import type { Construction } from "./made.ts";

/** "with the engine running or passengers on board" -> "while the engine is running or passengers are on board". */
const alive = (whole: string, said: string): string => {
	const clauses = said
		.split(/ (?=or )/)
		.map((one) =>
			one.replace(
				/^(or )?((?:the |a |an |any )?\w+) (running|open|on board|inside|on|unlocked|switched on)$/,
				(_, link = "", thing: string, state: string) => `${link}${thing} ${isMany(thing) ? "are" : "is"} ${state}`,
			),
		);
	return clauses.every((one) => / (?:is|are) /.test(one)) ? `while ${clauses.join(" ")}` : whole;
};

/** What cannot be taken along. */
const PLACE =
	/(?:rooms?|shop|house|hall)$|\b(?:store|office|desk|counter|till|reception|kitchen|ward|bar|gate|door|entrance|site|station|post|floor|stand|stall|pool|building|pharmacy|clinic|gym|nursery|playground|machines?|fryer|oven|hob|stove|grill|fire)$/;

/** "leave the drawer open" -> "close the drawer"; what stands after it is kept. */
export const leaving: Construction = (ban) => {
	const { state, object } = ban;
	if (state === "" || object === "" || /^(?:it|them)$/.test(object)) return [];
	const person = isPerson(normAt(ban.tokens, ban.objectTo - 1));
	const what = person ? object : definite(object);
	const plain = ban.rest.replace(new RegExp(`^(?:\\w+ )?${state} ?`), "");
	const rest = person
		? plain.replace(
				/^with /,
				ban.parts.some((part) => part.link === "with" && isPerson(normAt(ban.tokens, part.to - 1)))
					? "who is dealing with "
					: "who has ",
			)
		: plain.replace(/^with (.+)$/, alive);
	if (person && /^who (?:has|is)/.test(rest) && isMany(object))
		return [`*stay with ${what} ${rest.replace("who has", "who have").replace("who is", "who are")}`];
	switch (state) {
		case "unattended":
		case "alone":
		case "unsupervised":
		case "unguarded":
			if (!person && PLACE.test(what))
				return [`*ask a colleague to take over before {you} leave ${what} ${rest}`, `*keep ${what} staffed ${rest}`];
			return person
				? [`*stay with ${what} ${rest}`, `*ask a colleague to stay with ${what} ${rest}`]
				: [`*keep ${what} in sight ${rest}`, `*take ${what} with you or *lock ${them(what)} away ${rest}`];
		case "open":
		case "ajar":
			return /\b(?:screens?|records?|files?|documents?)\b/.test(object)
				? [`*close ${what} ${rest} when you leave`]
				: [`*close ${what} ${rest}`, `*keep ${what} closed ${rest}`];
		case "unlocked":
			return [`*lock ${what} ${rest}`, `*keep ${what} locked ${rest}`];
		case "running":
		case "on":
			return [`*switch off ${what} ${rest}`];
		case "unfinished":
			return [`*finish ${what} ${rest}`];
		case "dirty":
		case "unwashed":
			return [`*clean ${what} ${rest}`, `*leave ${what} clean ${rest}`];
		case "untidy":
			return [`*tidy ${what} ${rest}`, `*leave ${what} tidy ${rest}`];
		case "unanswered":
			return [`*answer ${what} ${rest}`];
		case "unsigned":
			return [`*sign ${what} ${rest}`];
		case "uncovered":
			return [`*cover ${what} ${rest}`];
		case "unlabelled":
		case "unmarked":
			return [`*label ${what} ${rest}`];
		case "visible":
		case "exposed":
			return [`*keep ${what} out of sight ${rest}`];
		case "overnight":
			return [`*put ${what} away in the evening`];
		case "lying":
		case "loose":
			return [`*put ${what} away`];
		default:
			return [];
	}
};
