import { capitalise } from "./frame.ts";

/** A rule said more plainly, and how a wording for it takes back what was left out. */
interface Plainer {
	plain: string;
	restore: (wording: string) => string | undefined;
}

/** How a build is read; `hint` is a word that it must hold. A `direct` one is the wording itself. */
export interface Recast {
	hint: RegExp;
	build: RegExp;
	plainer?: (parts: string[]) => Plainer | undefined;
	direct?: (parts: string[]) => string | undefined;
}

const VERDICT =
	"(?:strictly |absolutely |expressly )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|acceptable|tolerated|welcome))";
const WORN_BY =
	/^(.+?) (?:must|may|should|can|shall) (?:not|never) be worn by (anyone|anybody|those|people|persons|(?:\w+ )?(?:staff|employees|workers|team members|members of staff)|(?:\w+ )?\w+s)((?: (?:who|that|with|handling|working|preparing|serving) .+)?)$/i;

/** "handles" -> "handle", where one has become many. */
const many = (clause: string): string =>
	clause
		.replace(/^( who) (is|has|does)\b/, (_, who: string, verb: string) => `${who} ${MANY[verb] ?? verb}`)
		.replace(/^( who \w+?)(?:(ch|sh|ss|x)es|(i)es|s)\b/, (_, head: string, hiss = "", y = "") =>
			y === "" ? `${head}${hiss}` : `${head}y`,
		)
		.replace(
			/^( who \w+(?:, \w+)* (?:or|and) )(\w+?)(?:(ch|sh|ss|x)es|(i)es|s)\b/,
			(_, head: string, verb: string, hiss = "", y = "") => `${head}${verb}${y === "" ? hiss : "y"}`,
		);

const MANY: Readonly<Record<string, string>> = { is: "are", has: "have", does: "do" };

const asItIs = (wording: string): string => wording;

/** Builds that a plainer one answers whole, whatever their length. */
export const PLAIN_READINGS: readonly Recast[] = [
	{
		hint: /^(?:The following|These)\b.*:/,
		build: new RegExp(
			`^(?:The following|These)(?: (?:items|things|articles|objects))? (?:is|are) ${VERDICT}((?: [^:]+)?): ([^:;]+)$`,
			"i",
		),
		plainer: ([, where = "", things = ""]) => ({
			plain: `No ${things.replace(/ and (?=[^,]+$)/, " or ")}${where}`,
			restore: asItIs,
		}),
	},
	{
		hint: / be worn by /,
		build: WORN_BY,
		plainer: ([, thing = "", who = "", clause = ""]) => ({
			plain: `${
				/^(?:any(?:one|body)|those|persons)$/i.test(who)
					? `Staff${/^any/i.test(who) ? many(clause) : clause}`
					: `${capitalise(who)}${clause}`
			} must not wear ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`,
			restore: (wording) =>
				/^any/i.test(who)
					? wording.replace(/^Staff who\b/, "People who")
					: wording.replace(/^Staff\b/, capitalise(who)),
		}),
	},
	{
		hint: /^(?:Say|Mention) nothing /,
		build: /^(?:Say|Mention) nothing about ([^,;]+?) (before|until) ([^,;]+)$/i,
		direct: ([, thing, link, what = ""]) =>
			`Speak about ${thing} only ${link === "before" && !/ (?:is|are|has|have) /.test(what) ? "after" : "once"} ${what}`,
	},
];
