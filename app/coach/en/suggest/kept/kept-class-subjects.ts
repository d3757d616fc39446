import { gerundOf, verbs } from "../../words/verbs.ts";
import { isPersonal, type Keeping, many } from "../reading/kept-parts.ts";
import { BAD_MANNER, UNDONE } from "./class-words.ts";

/** Rules of what people and things do, and of what is said of them in a clause. */
export const KEPT_CLASS_SUBJECTS: readonly Keeping[] = [
	{
		hint: / (?:wander|roam|stroll)s? /,
		build:
			/^(?:(?:please )?(?:make sure|ensure|see to it|see|take care)(?: that)? ((?:the |our )?[\w-]+) (?:do not|don['’]t|never|does not|doesn['’]t)|no ([\w-]+) (?:should|may|must)|((?:the |our )?[\w-]+) (?:should|may|must) (?:not|never)) (?:ever )?(?:wander|roam|stroll)s? (?:around|about|through) ((?:the|our) [\w -]+?)(?: alone| on their own| unaccompanied| unescorted)?$/i,
		made: ([, ensured = "", none = "", told = "", place = ""]) => {
			const who = ensured || (none === "" ? told : `every ${none}`);
			return !isPersonal(who)
				? undefined
				: [`Accompany ${who.charAt(0).toLowerCase()}${who.slice(1)} through ${place}`];
		},
	},
	{
		hint: / used by /,
		build:
			/^((?:The |Our |Any )?[\w’'-]+(?: [\w’'-]+){0,2}) (?:(?:is|are) (?:not|never) to|(?:must|should|may|can) (?:not|never)) be used by (customers|guests|visitors|patients|pupils|the public|members|outsiders|children|residents|staff|employees|colleagues|contractors|suppliers)$/,
		made: ([, thing = "", who = ""]) => {
			const own = /^(?:staff|employees|colleagues|contractors|suppliers)$/.test(who)
				? /staff|empl|coll/.test(who)
					? "guests"
					: "staff"
				: "staff";
			const what = thing.charAt(0).toLowerCase() + thing.slice(1);
			return [`Keep ${what} for ${own}`, `Only ${own} may use ${what}`].slice(
				/patient|pupil|member/.test(who) || own === "staff" ? 0 : 1,
				own === "staff" ? 2 : 0,
			);
		},
	},
	{
		hint: /(?: and| but|,) (?:never|not) (?:on|in|into|at|near|next|beside|under|behind|over|through|onto|before|after|during|without|with|by|from|to) /,
		build:
			/^((?:Please |Always )?([A-Z]?[a-z]+) ((?:the |an? |any |your |our |all |every )?(?:(?!(?:in|on|at|to|for|with|and|only|from) )[\w'’-]+ ){0,2}?[\w'’-]+)((?: (?:in|on|at|to|for|with|along|against|first|only|from|under|by|into|straight|flat|upright|daily|neatly|separately|carefully|quietly|every)[^,;:]*?)?)),?(?: and| but|,) (?:never|not) (?:ever )?(on top of|next to|close to|in front of|on|in|into|onto|at|near|beside|under|behind|over|through|before|after|during|without) ([^,;:]+)$/,
		made: ([, order = "", verb = "", thing = "", , link = "", what = ""]) => {
			if (
				!verbs.has(verb.toLowerCase()) ||
				isPersonal(thing) ||
				/\b(?:or|and|but|not|never)\b/.test(what) ||
				/^(?:us|you|me|them|it)$/.test(thing)
			)
				return undefined;
			const it = many(thing) ? "them" : "it";
			const away = /^(?:on|on top of|onto|over)$/.test(link)
				? "off"
				: /^(?:in|into|through)$/.test(link)
					? "out of"
					: "away from";
			if (link === "without") return [`${order}, always with ${what.replace(/^any /, "")}`];
			if (link === "before")
				return /^(?:\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/.test(what)
					? [`${order}, from ${what} onwards`]
					: [`${order}, after ${what}`];
			if (link === "after")
				return [`${order}, by ${what}`].filter(() =>
					/^(?:\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/.test(what),
				);
			if (link === "during") return [`${order}, before or after ${what}`];
			return /^(?:store|keep|put|load|hang|place|stack|park|set|lay|leave|dry|wash|carry|pack|serve|cut|write|plug|light|wear|pin|stick|post|file|shelve|rest|lean)$/i.test(
				verb,
			)
				? [`${order} and keep ${it} ${away} ${what}`]
				: undefined;
		},
	},
	{
		hint: / (?:over|above|more than|longer than|beyond|exceeding) .* (?:is|are) /,
		build:
			/^((?:[A-Z][\w-]+)(?: [\w-]+)*?)(?: of| that (?:is|are|last|take))? (?:over|above|more than|longer than|beyond|exceeding) ((?:\d|an? |half |two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty)[^,;]*?) (?:is|are) (?:not (?:acceptable|allowed|permitted|tolerated|ok|okay)|unacceptable|forbidden|prohibited|out of the question)$/,
		made: ([, what = "", bound = ""]) =>
			isPersonal(what) || /ing$/.test(what)
				? undefined
				: [
						`Keep ${what.charAt(0).toLowerCase()}${what.slice(1)} to ${bound} at most`,
						`Limit ${what.charAt(0).toLowerCase()}${what.slice(1)} to ${bound}`,
					],
	},
	{
		hint: / drown /,
		build:
			/^((?:The |Our |Your |Any )?[\w -]+?) (?:must|should|may|can) (?:not|never) (?:ever )?drown(?: out)? ((?:the |our |your )?[\w -]+)$/,
		made: ([, noise = "", talk = ""]) => [
			`Keep ${noise.charAt(0).toLowerCase()}${noise.slice(1)} quieter than ${talk}`,
		],
	},
	{
		hint: / who (?:has|have|is|are|feels?|shows?) /,
		build:
			/^((?:[A-Z][\w-]+)(?: [\w-]+)?|Anyone|Anybody|Those|Staff) who (has|have|is|are|feels?|shows?) (?:an? |any |the )?(colds?|coughs?|fever|flu|infections?|cuts?|ill|sick|unwell|tired|infectious|contagious|untrained|unvaccinated|drunk|late|signs of [\w ]+|symptoms(?: of [\w ]+)?|open wounds?|rash) (must|should|may|can|are|is) (?:not|never) (?:to |allowed to )?([a-z]+)( [^,;]+)?$/,
		made: ([, who = "", has = "", state = "", , verb = "", rest = ""]) => {
			const good =
				(
					{
						tired: "rested",
						untrained: "trained",
						unvaccinated: "vaccinated",
						drunk: "sober",
						late: "on time",
					} as Record<string, string>
				)[state] ?? (/cut|wound|rash/.test(state) ? "free of wounds" : "well");
			const people = /^(?:Anyone|Anybody|Those)$/.test(who) ? "people" : who.charAt(0).toLowerCase() + who.slice(1);
			const gerund = gerundOf(verb);
			if (verb === "be" || has === "") return undefined;
			return [
				`Leave ${gerund}${rest} to ${people === "people" ? "others" : people} who are ${good}`,
				`Only ${people} who are ${good} may ${verb}${rest}`,
			];
		},
	},
	{
		hint: / (?:voicemail|answering machine|spam|junk folder)$/,
		build:
			/^((?:The |An? |Any |Our )?(?:(?:[\w-]+ )?(?:calls?|enquir(?:y|ies)|complaints?|e-?mails?|messages?|questions?|emergenc(?:y|ies)|requests?|orders?|bookings?)(?: (?:from|about|by|of|to) [\w’' -]+?)?)) (?:must|should|may|can|shall) (?:not|never) (?:ever )?(?:go to|be sent to|be left to|end up (?:in|on)|be forwarded to|run into) (?:the |a )?(?:voicemail|answering machine|spam|junk folder)$/i,
		made: ([, what = ""]) => [
			`Answer ${/^(?:the|an?|any|our) /i.test(what) ? what.replace(/^(?:the|an?|any|our) /i, "every ") : `all ${what.charAt(0).toLowerCase()}${what.slice(1)}`} in person`,
		],
	},
	{
		hint: / with (?:less|fewer) than /,
		build:
			/^((?:[A-Z][\w-]+|Anyone|Anybody)(?: [\w-]+)?) with (less|fewer) than ([^,;]+?) (?:(?:is|are) not (?:allowed|permitted) (?:to )?|may not |must not )([^,;]+)$/,
		made: ([, who = "", , bound = "", act = ""]) => {
			const place = /^(?:in|on|at|behind|near|inside|to) /.test(act);
			return [
				`${who} must have at least ${bound} before they ${place ? `go ${act}`.replace("go behind the wheel", "get behind the wheel") : act}`,
				`${who} may ${place ? `be ${act}` : act} only with at least ${bound}`,
			];
		},
	},
	{
		hint: /^[A-Z].* (?:rattle|wobble|squeak|creak|leak|drip|flicker|jam|stick|sag|slip|tip|fray|scratch|crackle|drift|sway|tilt|rock|steam up|overflow|overheat|buzz|beep|smoke|swing)\b/,
		build:
			/^((?:The |An? |Any |Our |Your |No )?(?:[\w'’-]+ ){0,2}?[\w'’-]+) (?:must|should|may|can|shall)(?: not| never)?(?: ever)? (rattle|wobble|squeak|creak|leak|drip|flicker|jam|stick|sag|slip|fray|scratch|crackle|sway|tilt|rock|steam up|overflow|overheat|buzz|beep|swing)((?: (?:when|while|if|on|in|at|during|under|after|as) [^,;]+)?)$/,
		made: ([all = "", thing = "", does = "", rest = ""]) => {
			const good = (
				{
					rattle: ["be", "packed tight"],
					wobble: ["stand", "steady"],
					rock: ["stand", "steady"],
					tilt: ["stand", "straight"],
					sway: ["stay", "steady"],
					swing: ["stay", "fixed"],
					squeak: ["move", "silently"],
					creak: ["move", "silently"],
					leak: ["stay", "tight"],
					drip: ["stay", "dry"],
					flicker: ["burn", "steadily"],
					jam: ["run", "smoothly"],
					stick: ["move", "freely"],
					sag: ["stay", "firm"],
					slip: ["stay", "in place"],
					fray: ["stay", "sound"],
					scratch: ["run", "smoothly"],
					crackle: ["sound", "clear"],
					"steam up": ["stay", "clear"],
					overflow: ["stay", "below the rim"],
					overheat: ["stay", "cool"],
					buzz: ["stay", "silent"],
					beep: ["stay", "silent"],
				} as Record<string, readonly [string, string]>
			)[does];
			if (good === undefined || isPersonal(thing) || /^No /.test(thing) === / (?:not|never) /.test(all))
				return undefined;
			const own = thing.replace(/^No /, "Every ");
			const low = own.charAt(0).toLowerCase() + own.slice(1);
			const [verb, state] = good;
			const does3 =
				many(own) && !/^Every/.test(own) ? (verb === "be" ? "are" : verb) : verb === "be" ? "is" : `${verb}s`;
			return [`${own} must ${verb} ${state}${rest}`, `Make sure ${low} ${does3} ${state}${rest}`];
		},
	},
	{
		hint: / plugged in| lying (?:around|about|open)/,
		build:
			/^((?:The |An? |Any |Our |Your )?(?:[\w'’-]+ ){0,2}?[\w'’-]+) (?:must|should|may|can|shall) (?:not|never) (?:ever )?(?:be left|stay|remain|be|lie) (plugged in|lying around|lying about|around|about)((?: (?:in|on|at|after|during|overnight) ?.*)?)$/,
		made: ([, thing = "", state = "", rest = ""]) => {
			const low = thing.charAt(0).toLowerCase() + thing.slice(1).replace(/^(?:any|an?) /, "");
			const what = low.replace(/^(?:any|an?) /, "every ");
			return isPersonal(thing)
				? undefined
				: state === "plugged in"
					? [`Unplug ${what}${rest === "" ? " after use" : rest === " overnight" ? " at the end of the day" : rest}`]
					: [`Put ${what} back in ${many(thing) ? "their" : "its"} place${/^ (?:in|on|at)/.test(rest) ? "" : rest}`];
		},
	},
	{
		hint: / (?:but|and|,) (?:never|not) \w+ly$/,
		build: /^([A-Z][^,;:]+? (?:[a-z]+ly|fast))(?:,? (?:but|and)|,) (?:never|not) ([a-z]+ly)$/,
		made: ([, order = "", bad = ""]) => {
			const good = BAD_MANNER[bad];
			return good === undefined ||
				!verbs.has((order.replace(/^(?:Please|Always) /, "").split(" ")[0] ?? "").toLowerCase())
				? undefined
				: [`${order} and ${good}`];
		},
	},
	{
		hint: / (?:stay|remain|sit|stand|lie|be|go) (?:left )?un\w+ /,
		build:
			/^((?:The |An? |Any |Our |Your )?[\w'’ -]+?) (?:must|should|may|can|shall) (?:not|never) (?:ever )?(?:stay|remain|sit|stand|lie|be left|go|be) un([a-z]+) (?:for )?(?:(?:longer|more) than|over|beyond) ([^,;]+)$/,
		made: ([, thing = "", done = "", time = ""]) => {
			const base = UNDONE[done];
			const what = thing.charAt(0).toLowerCase() + thing.slice(1);
			return base === undefined || isPersonal(thing) || !/second|minute|hour|day|week/.test(time)
				? undefined
				: base === "staff"
					? [`Have somebody back at ${what} within ${time}`]
					: [`${base.charAt(0).toUpperCase()}${base.slice(1)} ${what.replace(/^an? /, "every ")} within ${time}`];
		},
	},
	{
		hint: /er than (?:the|your|our) /,
		build:
			/^((?:The |An? |Any |Our |Your |No )?[\w'’ -]+?) (?:(?:must|should|may|can|shall) (?:not|never) be|(?:must|should|may|can|shall) be) (wid|tall|long|heavi|larg|bigg|high|thick|deep|loud)er than ((?:the|your|our|its) [^,;]+)$/,
		made: ([all = "", thing = "", adj = "", bound = ""]) => {
			if (/^No /.test(thing) === / (?:not|never) /.test(all)) return undefined;
			const size = { heavi: "heavy", larg: "large", bigg: "big", wid: "wide" }[adj] ?? adj;
			const own = thing.replace(/^No /, "Every ");
			return / (?:when|if|unless|without) /.test(bound)
				? undefined
				: [
						`${own} must be at most as ${size} as ${bound}`,
						`Keep ${own.charAt(0).toLowerCase()}${own.slice(1)} within the ${{ wide: "width", tall: "height", high: "height", long: "length", heavy: "weight", thick: "thickness", deep: "depth" }[size] ?? "size"} of ${bound}`,
					].slice(0, /loud/.test(size) ? 1 : 2);
		},
	},
	{
		hint: /no (?:need|reason) to fill/i,
		build:
			/^(?:There(?:['’]s| is) |You have )?no (?:need|reason) to fill (?:every|each|the|any|a) (\w+)(?: of ([^,;]+?))?(?: with [^,;]+)?$/i,
		made: ([, , where]) => [
			`Leave room for quiet moments${where === undefined ? "" : ` during ${where}`}`,
			`Talk when it helps and let a silence stand${where === undefined ? "" : ` during ${where}`}`,
		],
	},
	{
		hint: /no (?:excuse|reason|place|room) for /i,
		build:
			/^There(?:['’]s| is) no (?:excuse|reason) for (?:an? )?(cold|late|dirty|wet|stale|wrong|lukewarm|dusty|greasy) ([a-z -]+)$/i,
		made: ([, bad = "", thing = ""]) => {
			const [verb, good] = (
				{
					cold: ["Serve", "hot"],
					lukewarm: ["Serve", "hot"],
					late: ["Deliver", "on time"],
					dirty: ["Keep", "clean"],
					wet: ["Keep", "dry"],
					stale: ["Serve", "fresh"],
					wrong: ["Check", "before it goes out"],
					dusty: ["Keep", "clean"],
					greasy: ["Keep", "clean"],
				} as Record<string, readonly string[]>
			)[bad] ?? ["", ""];
			return [
				`${verb} ${many(thing) || /^(?:soup|food|coffee|bread|tea|cutlery|post|milk|water)$/.test(thing) ? thing : `every ${thing}`} ${good}`,
			];
		},
	},
];
