import { baseOfGerund, baseOfParticiple } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";

const TOLD = /^([^,;:]+? (?:must|should|may|shall) (?:not|never)): ([^;:]+)$/;
const FORBIDDEN_THERE =
	/^(\w+ing)((?: (?!is |are |and |or )[\w'’-]+){0,4}) (?:is|are) (?:strictly |absolutely |expressly |totally )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|acceptable|tolerated)|unacceptable)(?: anywhere)? ((?:in|on|at|inside|near|within|under|behind|next to|around|during) [^,;:]+?)(?:, including (?:in|on|at|inside) ([^,;:]+))?$/i;

const VERDICT =
	"(?:is|are) (?:strictly |absolutely |expressly |totally )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|acceptable|tolerated)|unacceptable)";
const DONE_BY =
	/^((?:[\w'’-]+ ){0,4}[\w'’-]+) (?:must|may|should|can|shall) (?:not|never) be (\w+) by ((?:[\w'’-]+ ){0,2}[\w'’-]+s)$/i;

const THINGS_THERE = new RegExp(
	`^((?:[\\w'’-]+ ){0,4}[\\w'’-]+) ${VERDICT} ((?:in|on|at|inside|behind|near|beyond|during) [^,;:]+)$`,
	"i",
);

/** The deed that a noun or a passive names, as a command: "Any use of X is prohibited", "Tractors must never be ridden by guests". */
function deedNamed(said: string): string | undefined {
	const order = ordered(said.replace(/^(?:Any|All) /, ""));
	if (order !== undefined) return order;
	const [, things = "", place = ""] = THINGS_THERE.exec(said) ?? [];
	if (things !== "" && baseOfGerund(things.split(" ")[0]?.toLowerCase() ?? "") === undefined)
		return `No ${things.charAt(0).toLowerCase()}${things.slice(1)} ${place}`;
	const [, object = "", done = "", who = ""] = DONE_BY.exec(said) ?? [];
	const base = baseOfParticiple(done.toLowerCase());
	return base === undefined
		? undefined
		: `${capitalise(who)} must not ${base} ${object.charAt(0).toLowerCase()}${object.slice(1)}`;
}

/** A short rule whose act stands apart, said plainly: "must not: start before ...", "Cooking is prohibited in the bedrooms"; `place` is what a wording must keep, "" where any wording will do. */
export function plainly(said: string): { plain: string; place: string } | undefined {
	const [, told, act] = TOLD.exec(said) ?? [];
	if (told !== undefined && act !== undefined)
		return { plain: `${told} ${act.charAt(0).toLowerCase()}${act.slice(1)}`, place: "" };
	const [, gerund = "", object = "", place = "", including] = FORBIDDEN_THERE.exec(said) ?? [];
	const base = baseOfGerund(gerund.toLowerCase());
	if (base === undefined || place === "") {
		const deed = / (?:is|are|be) /.test(said) ? deedNamed(said) : undefined;
		return deed === undefined ? undefined : { plain: deed, place: "" };
	}
	if (/\b(?:without|unless|except|other than|only)\b/.test(place)) return undefined;
	const own = place.replace(/^(in|on|at|inside) (.+)$/, (whole, link: string, where: string) =>
		including === undefined ? whole : `${link} ${where} or in ${including}`,
	);
	return { plain: `${capitalise("do not")} ${base}${object.replace(/^ of /, " ")} ${own}`, place };
}

const INVERTED =
	/^(?:under no circumstances|at no time|in no case|on no account) (?:are|is|may|should|must|can|shall) (.+?) (?:to )?be (\w+\b.*)$/i;
const TO_ACT = new RegExp(`^It ${VERDICT.replace("(?:is|are)", "is")} (?:for (.+?) )?to (.+)$`, "i");
const ACTING = new RegExp(`^(\\w+ing) ([^,;:]+?(?:, [^,;:]+?)*) ${VERDICT}(.*)$`, "i");
const NAMED = new RegExp(
	`^(?:The )?(\\w+) of ([^;:]+?)(?: or (?:their|its) (\\w+)( from [^,;:]+?)?)? ${VERDICT}(.*)$`,
	"i",
);

/** The verbs of nouns that name an act. */
const DEEDS: Readonly<Record<string, string>> = {
	delivery: "deliver",
	sale: "sell",
	supply: "supply",
	consumption: "consume",
	removal: "remove",
	disclosure: "disclose",
	transfer: "transfer",
	publication: "publish",
	distribution: "distribute",
	installation: "install",
	alteration: "alter",
	modification: "change",
	disposal: "dispose of",
	destruction: "destroy",
	reproduction: "copy",
	acceptance: "accept",
	storage: "store",
	carriage: "carry",
	use: "use",
	possession: "keep",
	display: "display",
};

const verbOf = (noun: string): string | undefined => DEEDS[noun.toLowerCase()] ?? baseOfGerund(noun.toLowerCase());

/** A long rule whose ban is a verdict on an act, as a plain order: "It is forbidden to", "The copying of ... is not permitted". */
export function ordered(said: string): string | undefined {
	const [, thing = "", done] = INVERTED.exec(said) ?? [];
	if (done !== undefined) return `${capitalise(thing)} must not be ${done}`;
	const [, who, act] = TO_ACT.exec(said) ?? [];
	if (act !== undefined) return who === undefined ? `Do not ${act}` : `${capitalise(who)} must not ${act}`;
	const [, gerund = "", object = "", rest = ""] = ACTING.exec(said) ?? [];
	const base = baseOfGerund(gerund.toLowerCase());
	if (base !== undefined && !object.startsWith("of "))
		return `Do not ${base} ${object.replace(/ (or|and) (\w+ing) /g, (whole, _: string, next: string) => {
			const verb = baseOfGerund(next);
			return verb === undefined ? whole : ` or ${verb} `;
		})}${rest}`;
	const [, noun = "", what = "", second = "", from = "", more = ""] = NAMED.exec(said) ?? [];
	const verb = verbOf(noun);
	if (verb === undefined) return undefined;
	const other = second === "" ? undefined : verbOf(second);
	return second !== "" && other === undefined
		? undefined
		: `Do not ${verb} ${what}${other === undefined ? "" : ` or ${other} them${from}`}${more}`;
}
