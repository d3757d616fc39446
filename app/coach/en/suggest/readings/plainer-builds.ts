import { together } from "../reading/ban.ts";
import { capitalise } from "../reading/frame.ts";

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
	direct?: (parts: string[]) => string | readonly string[] | undefined;
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

/** How far an act may go that went further than was needed. */
const MEASURES: Readonly<Record<string, string>> = {
	longer: "as long as",
	louder: "as loud as",
	tighter: "as tightly as",
};

/** What a measure is called behind its number. */
const SIZES: Readonly<Record<string, string>> = {
	longer: " long",
	older: " old",
	taller: " tall",
	wider: " wide",
	higher: " high",
	thicker: " thick",
};

/** "membership card" -> "a membership card"; a plural or what is weighed goes without. */
const article = (thing: string): string =>
	/^[^,]*?[^s]s(?: |$)|^(?:an?|the|any|proof|permission|business) /.test(thing)
		? thing
		: `${/^[aeiou]/i.test(thing) ? "an" : "a"} ${thing}`;

const asItIs = (wording: string): string => wording;

/** Builds that a plainer one answers whole, whatever their length. */
export const PLAIN_READINGS: readonly Recast[] = [
	{
		hint: /interrupt/i,
		build:
			/^(.*\b(?:interrupt|interrupting|cut|talk over)\b.+?) (?:while|when) (?:they|he|she|(?:the|a|your) [\w-]+) (?:is|are) (?:still )?(?:speaking|talking|explaining)$/i,
		plainer: ([, ban = ""]) => ({ plain: ban, restore: (wording) => wording }),
	},
	{
		hint: /^(?:What|Things) .*:/,
		build:
			/^(?:What|Things)(?: that)? ((?:(?:an?|the|our) )?(?:[\w'’-]+ ){1,3})(?:must|should|may|shall|can|do|does) (?:not|never) (?:do|say)(?: here)?: ([^:;]+)$/i,
		plainer: ([, who = "", act = ""]) =>
			/^we $/i.test(who)
				? { plain: `Do not ${act}`, restore: asItIs }
				: { plain: `${capitalise(who)}must not ${act}`, restore: asItIs },
	},
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
		hint: /^No.* (?:is|are) (?:allowed|permitted|authori[sz]ed) to /,
		build:
			/^(Nobody|No one|No-one|No [\w'’ -]{3,40}?) (?:is|are) (?:ever )?(?:allowed|permitted|authori[sz]ed) to ([^;:]+)$/,
		plainer: ([, who = "", act = ""]) => ({ plain: `${who} may ${act}`, restore: asItIs }),
	},
	{
		hint: /^(?:Any |All |The )?(?:personal|private) use /i,
		build: new RegExp(
			`^(?:Any |All |The )?(?:personal|private) use of ([^,;:]+?) (?:is|are) ${VERDICT}((?: [^,;:]+)?)$`,
			"i",
		),
		direct: ([, thing = "", where = ""]) => `Use ${thing.replace(/^any /, "the ")} only for work${where}`,
	},
	{
		hint: /^No .+, no /,
		build: /^No (?!\w+ing\b)([^,;:]+), no (?!\w+ing\b)([^,;:]+?)(?:,? (?:and )?no (?!\w+ing\b)([^,;:]+))?$/,
		plainer: ([, one = "", other = "", third]) => ({
			plain: third === undefined ? `No ${one} or ${other}` : `No ${one}, ${other} or ${third}`,
			restore: asItIs,
		}),
	},
	{
		hint: / (?:block|obstruct) /,
		build:
			/^((?:[\w'’-]+ ){0,2}(?:trolleys|bicycles|bikes|boxes|pallets|chairs|vehicles|cars|vans|trucks|lorries|cables|bins|bags|prams|pushchairs|cages|crates|deliveries|displays|stands|racks|parcels|ladders|beds|wheelchairs|carts|hoses|buckets)) (?:must|may|should|can|shall) (?:not|never) (?:block|obstruct) ([^,;:]+)$/i,
		direct: ([, things = "", place = ""]) =>
			`Keep ${place} clear of ${things.charAt(0).toLowerCase()}${things.slice(1)}`,
	},
	{
		hint: / (?:overrun|run over)\b/,
		build:
			/^((?:The |Our |Your )?[\w'’-]+(?: [\w'’-]+)?s?) (?:must|may|should|can|shall) (?:not|never) (?:overrun|run over(?: into (?:the )?[\w ]+)?)$/,
		direct: ([, thing = ""]) => `End ${thing.charAt(0).toLowerCase()}${thing.slice(1)} on time`,
	},
	{
		hint: / (?:heavier|larger|longer|older|bigger|taller|wider|higher|thicker) than /,
		build:
			/^(?:(?:do not|don['’]t|never)|([^,;:]+?) (must|should|may|shall|can) (?:not|never)) (accept|take|lift|carry|load|bring|use|send|sell|store|admit|book|serve|process|cash) (?:any )?([\w'’ -]+?) (?:(?:that|which) (?:are|is|weigh|weighs) )?(heavier|larger|longer|older|bigger|taller|wider|higher|thicker) than ((?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[^,;:]*)$/i,
		direct: ([, who, modal = "", verb, thing, how = "", size]) =>
			`${who === undefined ? "" : `${who} ${/must|shall/i.test(modal) ? "may" : modal} `}${verb} only ${thing} ${how === "heavier" ? "of " : ""}up to ${size}${SIZES[how.toLowerCase()] ?? ""}`,
	},
	{
		hint: / without .+ (?:is|are) /,
		build: new RegExp(
			`^((?:[\\w'’-]+ ){0,2}(?:trousers|shoes|boots|jackets|coats|gloves|helmets|overalls|uniforms|shirts|aprons|hats|goggles|trainers|sandals)) without ([^,;:]+?) (?:is|are) ${VERDICT}(?: for ([\\w'’ -]+))?$`,
			"i",
		),
		direct: ([, dress = "", part = "", who]) =>
			`${who === undefined ? "Wear" : `${capitalise(who)} must wear`} ${dress.toLowerCase()} with ${part}`,
	},
	{
		hint: /^No .+ (?:is|are) (?:ever )?to be /,
		build: /^(No [^,;:]+?) (?:is|are) (?:ever )?to be ([^;:]+)$/,
		plainer: ([, none = "", act = ""]) => ({ plain: `${none} may be ${act}`, restore: asItIs }),
	},
	{
		hint: /^No (?:personal|private) use /,
		build: /^No (?:personal|private) use of ([^,;:]+?)((?: (?:in|on|at|during|outside) [^,;:]+)?)$/,
		direct: ([, thing = "", where = ""]) => `Use ${thing.replace(/^any /, "the ")} only for work${where}`,
	},
	{
		hint: / who (?:is|are|has|have|does|do) (?:not|no) | who (?:isn|aren|hasn|haven|doesn|don)['’]t /,
		build:
			/^(?:(?:do not|don['’]t|never|It is (?:strictly )?(?:forbidden|prohibited|not allowed|not permitted) to)|([^,;:]+?) (must|should|may|shall|can) (?:not|never)) (let|admit|allow) (?:in )?(?:anyone|anybody|any one|people|persons|visitors|customers|guests) ((?:into|onto|in|on|inside|past|through|to) [^,;:]+?) who (is|are|has|have) (not|no) ([^;:]+)$/i,
		direct: ([, who, modal = "", verb, place = "", be, not = "", what = ""]) => {
			const lead = who === undefined ? "" : `${who} ${/must|shall/i.test(modal) ? "may" : modal} `;
			const is = /^(?:is|are)$/i.test(be ?? "") ? "are" : "have";
			return `${lead}${verb} only people who ${is} ${/^no$/i.test(not) ? `${article(what)}` : what} ${place}`;
		},
	},
	{
		hint: / (?:before|until|till) .+ (?:arriv|come|taken over|takes over|is there|is back|returned)/,
		build:
			/^(?:(?:do not|don['’]t|never)|([^,;:]+?) (must|should|may|shall|can) (?:not|never)) leave (your|the|their|our) ((?:\w+ )?(?:room|area|ward|gallery|classroom|kitchen|lobby|class|desk|post|counter|till|station|reception|checkout|workstation|bar|gate|door|entrance|pool|stand|stall)) (?:(?:unattended|unstaffed|unsupervised|unguarded|unmanned|empty|alone) )?(?:before|until|till) ((?:the|your|their|a|another|somebody|someone) [^,;:]*?(?:arrives|has arrived|comes|has come|has taken over|takes over|is there|is back|has returned))$/i,
		direct: ([, who, , whose, place = "", until]) =>
			`${who === undefined ? "" : `${who} must `}stay ${/(?:room|area|ward|gallery|kitchen|lobby|class)$/i.test(place) ? "in" : "at"} ${whose} ${place} until ${until}`,
	},
	{
		hint: / (?:under|below|younger than) /,
		build:
			/^(?:(?:do not|don['’]t|never)|([^,;:]+?) (must|should|may|shall|can) (?:not|never)) (give|sell|rent|hire|hand|lend|dispense|apply|offer|supply|administer) ([^,;:]+?) to (?:children|anyone|anybody|customers|people|persons|young people|minors|guests|patients) (?:under|below|younger than) (?:the age of )?(\d+|twelve|sixteen|eighteen)(?: years(?: old| of age)?)?$/i,
		direct: ([, who, modal = "", verb, thing = "", age]) =>
			`${who === undefined ? "" : `${who} ${/must|shall/i.test(modal) ? "may" : modal} `}${verb} ${thing.replace(/^any /, "")} only to people aged ${age} or over`,
	},
	{
		hint: /[;,–—] ?\w+ an? [\w-]+ one$/,
		build:
			/^(?:do not|don['’]t|never) \w+ (?:an?|the|any) (?:[\w-]+ )?([\w-]+) ?[;,–—] ?((?:take|use|get|fetch|choose|bring|open|give) an? [\w-]+) one$/i,
		direct: ([, noun = "", act = ""]) => `${act} ${noun}`,
	},
	{
		hint: / than /,
		build:
			/^(?:(?:do not|don['’]t|never)|([^,;:]+?) (must|should|may|shall|can) (?:not|never)) (\w+) ([^,;:]+?) (more|longer|further|tighter|louder) than (?:(?:is |it is |absolutely |strictly )*(?:necessary|needed|required)|(?:you|they|we) (?:need|have) to)$/i,
		direct: ([, who, modal = "", verb, thing = "", how = ""]) => {
			const measure = MEASURES[how.toLowerCase()];
			return `${who === undefined ? "" : `${who} ${/must|shall/i.test(modal) ? "may" : modal} `}${verb} ${thing} only ${measure ?? "as far as"} necessary`;
		},
	},
	{
		hint: /^(?:Any |All |Every )?(?:form of |forms of |kind of |act of )?(?:harassment|bullying|discrimination|violence|racism|sexism|intimidation|aggression|verbal abuse|sexual harassment|threats|insults|mobbing)\b/i,
		build:
			/^(?:Any |All |Every )?(?:form of |forms of |kind of |act of )?(?:sexual |verbal |physical |racial )?(?:harassment|bullying|discrimination|violence|racism|sexism|intimidation|aggression|abuse|threats|insults|mobbing)\b([^;:]*?),? (?:(?:is|are) (?:(?:strictly |absolutely )?(?:forbidden|prohibited|banned|unacceptable)|not (?:allowed|permitted|tolerated|acceptable))|(?:will|shall) not be (?:tolerated|accepted))( [^,;:]+)?$/i,
		direct: ([, row = "", where = ""]) => {
			const whom = /\b(?:directed at|towards|against|to|between|among) ([\w'’, -]+?)$/.exec(row)?.[1];
			return `Treat ${whom === undefined ? "everyone" : together(whom)} with respect${where}`;
		},
	},
	{
		hint: / leave (?:an?|the|any) (?:[\w-]+ )?(?:gate|door|window|hatch|lid) /,
		build:
			/^(?:(?:do not|don['’]t|never)|([^,;:]+?) (must|should|may|shall|can) (?:not|never)) leave (?:an?|the|any) ((?:[\w-]+ )?(?:gate|door|window|hatch|lid) (?:to|of|at|in|into|between|behind) [\w'’ -]+?) (?:open|ajar)$/i,
		direct: ([, who, , thing = ""]) => `${who === undefined ? "" : `${who} must `}keep the ${thing} closed`,
	},
	{
		hint: /^(?:Say|Mention) nothing /,
		build: /^(?:Say|Mention) nothing about ([^,;]+?) (before|until) ([^,;]+)$/i,
		direct: ([, thing, link, what = ""]) =>
			`Speak about ${thing} only ${link === "before" && !/ (?:is|are|has|have) /.test(what) ? "after" : "once"} ${what}`,
	},
	{
		hint: /\b(?:failure|failing|neglecting|omitting|forgetting) to /i,
		build:
			/^(?:any |a )?(?:failure|failing|neglecting|omitting|forgetting) to ([^,;:]+?) (?:is|are|will(?: not)?|counts|shows|means|must not|cannot|can['’]t) [\w ’'-]+$/i,
		direct: ([, act = ""]) => [act, `always ${act}`],
	},
];
