import { faultTurned, goodBehind, MENDS } from "./good-states.ts";
import { third } from "./kept-parts.ts";
import type { SubjectBan } from "./subject-bans.ts";
import { baseOfParticiple, participleOf } from "./verbs.ts";

/** One class of what a subject must not do or suffer; `act` is a bare verb, wordings are whole. */
interface SubjectRow {
	build: RegExp;
	/** The kinds of subject it answers; all of them where none is told. */
	of?: RegExp;
	/** Only for what somebody is spared ("should have to"). */
	forced?: true;
	made: (parts: readonly string[], subject: SubjectBan) => readonly string[] | undefined;
}

const cap = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** "leave" as the subject does it: "leaves", "is". */
export function does(act: string, { many }: Pick<SubjectBan, "many">): string {
	const [, verb = "", rest = ""] = /^([a-z-]+)(.*)$/.exec(act) ?? [];
	if (verb === "be") return `${many ? "are" : "is"}${rest}`;
	if (verb === "have") return `${many ? "have" : "has"}${rest}`;
	return `${many ? verb : third(verb)}${rest}`;
}

/** "every guest" -> "every guest’s". */
const owned = (all: string): string => `${all}${/s$/.test(all) ? "’" : "’s"}`;
/** What stands for the subject further on. */
const it = ({ kind, many }: SubjectBan): string => (kind === "thing" && !many ? "it" : "they");
const again = (act: string, subject: SubjectBan): string =>
	`${it(subject)} ${does(act, { many: subject.many || subject.kind !== "thing" })}`;

const GOING =
	"(?:leave|go|come|set off|start|board|enter|depart|reach|arrive|drive|sail|fly|ride|travel|be (?:sent|delivered|handed|returned|served|sold|put|posted|shipped|given|published|printed|hung|displayed|offered|issued|used|discharged|parked))";
const FAULTS =
	"(?:(?:spelling |printing |typing |calculation )?(?:mistakes?|errors?|typos?)|misprints?|stains?|scratch(?:es)?|cracks?|hairs?|leaks?|holes?|gaps?|chips?|dents?|smears?|crumbs|dust|dirt|mud|fingerprints?|rust|mould|creases?|blank fields?|faults?|defects?|snow on the roof|ice on the windscreen)";
const AWAY: Readonly<Record<string, string>> = {
	in: "out of",
	into: "out of",
	inside: "out of",
	on: "off",
	onto: "off",
	across: "out of",
	over: "clear of",
};
const PLACE = "(the|an?|our|your|their|its|any|another|each other['’]s|each other|one|wet|open|direct) ?";
const BESIDE = "in|into|inside|on|onto|under|behind|near|next to|by|beside|against|at|over|across|between|close to|in front of|within reach of|within sight of";
const STAYING =
	"(?:stand|lie|hang|sit|stay|remain|travel|ride|go|run|play|lean|gather|linger|land|end up|pile up|get|drip|fall|stick|block|wait|be (?:left|kept|stored|parked|placed|put|stacked|hung|laid|dumped|piled|dragged|carried|taken|thrown|set|standing|lying))";

/** What those served may have done for them. */
const DONE_FOR =
	/^(?:clean|tidy|open|close|fetch|pour|fill|wipe|dry|assemble|unpack|collect|print|copy|translate|hold|move|clear|sweep|mop|load|unload|wrap|weigh|lift|order|arrange|set up|install|mount|return|post|book|sort|cancel|hang|switch on|bring|lay|push|drag|heave|pack|unwrap|carve|peel|cut|stack|sign for|look up|calculate|scan|measure|reset|charge|inflate|assemble|adjust|make up|change) /;

const plain = (said: string): string => said.replace(/\b(?:their|his|her|its) (?:own )?/g, "the ").replace(/\b(?:themselves|by themselves|alone|on their own)\b/g, "").replace(/ {2,}/g, " ").trim();

export const SUBJECT_ROWS: readonly SubjectRow[] = [
	// "Nobody touches the thermostat except the caretaker"
	{
		build: /^([a-z]+(?: (?!except|but|other|apart)[^,;]+?)?),? (?:except|but|other than|apart from|save) ((?:the|an?|our|your|those|people|trained|authori[sz]ed|qualified) ?(?!when|if)[^,;]*)$/,
		of: /anyone|staff/,
		made: ([, act = "", who = ""]) =>
			/\bany(?:one|body|thing)\b/.test(act) || /^be /.test(act) ? undefined : [`Only ${who} may ${act}`, `Leave it to ${who} to ${act}`],
	},
	// "is woken for paperwork"
	{
		build: /^be (?:woken(?: up)?|disturbed|interrupted|called away|roused) (?:for|over|because of) ((?:(?:the|an?|our|their) )?[\w'’ -]+)$/,
		of: /served/,
		made: ([, what = ""], { all, many, act }) => [
			/woken|roused/.test(act)
				? `Wait until ${all} ${many ? "are" : "is"} awake before you see to ${what.replace(/^an? /, "the ")}`
				: `Wait until ${all} ${many ? "are" : "is"} free before you see to ${what.replace(/^an? /, "the ")}`,
		],
	},
	// "goes home with wet fur", "leaves with a cracked windscreen"
	{
		build: new RegExp(`^(${GOING}\\b(?:(?! with )[^,;])*?) with ((?:(?:an?|the|its|their|any) )?[^,;]+)$`),
		made: ([, going = "", what = ""], subject) => {
			const part = what.replace(/^(?:an?|the|its|their|any) /, "");
			const missing = /^missing ([\w-]+(?: [\w-]+)?)$/.exec(part)?.[1];
			if (missing !== undefined)
				return [`Check ${subject.all} for missing ${missing}${/s$/.test(missing) ? "" : "s"} before ${again(going, subject)}`];
			if (new RegExp(`^${FAULTS}(?: (?:in|on) [^,;]+)?$`).test(part) && subject.kind === "thing") {
				const many = part.replace(/^((?:\w+ )?)(mistake|error|typo|misprint|stain|leak|hole|gap|chip|dent|smear|hair|crack|fault|defect|crease|fingerprint)$/, "$1$2s").replace(/^scratch$/, "scratches");
				return [`Check ${subject.all} for ${many} before ${again(going, subject)}`];
			}
			const turned = faultTurned(`with ${what}`);
			if (turned === undefined) return undefined;
			const mend = MENDS[turned.bad];
			const thing = turned.thing;
			return [
				mend === undefined
					? `Check ${owned(subject.all)} ${thing} before ${again(going, subject)}`
					: `${cap(mend)} ${owned(subject.all)} ${thing} before ${again(going, subject)}`,
				`${subject.lead} ${subject.all} ${does(`${going} ${turned.text}`, subject)}`,
			].slice(subject.kind === "served" && mend === undefined ? 1 : 0);
		},
	},
	// "leave the building", "be taken home"
	{
		build: /^(?:leave|be taken (?:out of|away from|off)|go out of|be carried out of|be removed from|be driven out of) (the|our|this|its|your) ([\w -]+)$/,
		of: /thing/,
		made: ([, the = "", place = ""], { all }) =>
			/\b(?:without|before|until|while|with|unless)\b/.test(place)
				? undefined
				: [`Keep ${all} ${/^(?:counter|desk|table|shelf|premises|site|stage|board|grounds?)$/.test(place) ? "on" : "in"} ${the} ${place}`],
	},
	{
		build: /^(?:be taken home|go home|leave with staff)$/,
		of: /thing/,
		made: (_, { all }) => [`Keep ${all} at the workplace`],
	},
	// "stand unsecured against the façade"
	{
		build: new RegExp(`^(${STAYING}|leave(?: [\\w ]+?)?|be sent(?: out| off)?|go(?: out)?|be (?:handed|served|sold|used)(?: out| over)?) (un[a-z]+(?:ed|en|id|ut|pt)|unlocked|unlit|unread|unattended)((?: (?:in|on|at|against|under|near|by|outside|over|before|after|during|to|for) [^,;]+)?)$`),
		of: /thing/,
		made: ([, , state = "", rest = ""], { all, lead, many }) => {
			const good = state.slice(2);
			const base = state === "unlit" ? "light" : baseOfParticiple(good);
			if (state === "unattended" || base === undefined) return undefined;
			return [`${cap(base)} ${all}${rest}`, `${lead} ${all}${rest} ${many ? "are" : "is"} ${state === "unlit" ? "lit" : good}`];
		},
	},
	// "find the changing room locked"
	{
		build: /^(?:find|come to|see|get|discover|face|be met by) ((?:the|an?|their|its|our) [\w'’ -]+?) ([a-z-]+)$/,
		of: /served|anyone|staff/,
		made: ([, thing = "", state = ""], { all, lead, many }) => {
			const noun = thing.replace(/^(?:the|an?|their|its|our) /, "");
			const good = goodBehind(state, noun);
			if (good === undefined || /^(?:list|menu|map)$/.test(state)) return undefined;
			const own = thing.replace(/^an? /, "the ");
			return [
				`${lead} ${all} ${many ? "find" : "finds"} ${own} ${good}`,
				`Keep ${own.replace(/^their /, "the ")} ${good} for ${all}`,
			];
		},
	},
	// "have to hunt for the chapel"
	{
		build: /^(?:hunt|search|look|go looking|hunt around|look around|ask) (?:everywhere )?for ((?:the|an?|their|our|its) [^,;]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all }) => {
			const thing = what.replace(/^(?:an?|their) /, "the ");
			if (/\b(?:waiter|nurse|assistant|help|staff|somebody|someone)\b/.test(thing)) return undefined;
			return /(?:room|hall|chapel|entrance|exit|desk|door|office|toilets?|lift|stairs|platform|stop|stand|car park|parking|ward|gate|counter|pool|court|track|table|seat|bay|building|site|till|shelf|department|section|cloakroom|changing rooms?)$/.test(
				thing,
			)
				? [`Show ${all} the way to ${thing}`, `Put up clear signs so that ${all} can find ${thing} at once`]
				: [`Keep ${thing} where ${all} can see ${/s$/.test(thing) ? "them" : "it"} at once`];
		},
	},
	// "have to guess which bay"
	{
		build: /^(?:guess|wonder|work out|figure out|puzzle over|find out for themselves|ask) ((?:which|what|where|how|when|whether|who|whose|why|if) [^,;]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all, lead, many }) => [
			`Tell ${all} ${what.replace(/^if /, "whether ")}${/ (?:first|next)$/.test(what) ? "" : " before they have to ask"}`.replace(/ before they have to ask$/, ""),
			`${lead} ${all} ${many ? "know" : "knows"} ${what.replace(/^if /, "whether ")}`,
		],
	},
	{
		build: /^(?:wonder|guess|puzzle) about ([^,;]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all }) => [`Tell ${all} about ${what}`],
	},
	// "learn of the repair on the day itself"
	{
		build: /^(?:learn|hear|find out|know|be told|read|be informed) (?:of|about) ((?:the|an?|their|our) [^,;]+?)(?: only)? (?:on the (?:day|morning|evening)(?: itself| of [^,;]+)?|at the last (?:minute|moment)|the (?:day|night|evening) before|too late|afterwards|when it is too late|at (?:the )?\w+(?: \w+)?|from [^,;]+|by (?:chance|accident|letter|rumour)|through [^,;]+|in the [\w ]+)$/,
		of: /served|anyone|staff/,
		made: ([, what = ""], { all }) => [
			`Tell ${all} about ${what} in person and in good time`,
			`Give ${all} several days’ notice of ${what}`,
		],
	},
	// "be charged for a mistake that we made"
	{
		build: /^be (charged|billed|fined|invoiced|made to pay|penalised|asked to pay)(?: a \w+| extra)? (?:for|because of) ([^,;]*\b(?:we|our|us|ours|somebody else|another)\b[^,;]*)$/,
		made: ([, done = "", what = ""], { all }) => [
			`Waive the ${done === "fined" || done === "penalised" ? "fine" : "charge"} for ${what}`,
			`Put ${what} right at no cost to ${all}`,
		].slice(0, /(?:mistake|error|fault|delay|damage)/.test(what) ? 2 : 1),
	},
	{
		build: /^be (?:blamed|told off|punished|criticised|scolded|held responsible) for ([^,;]+)$/,
		of: /served/,
		made: ([, what = ""], { all }) => [
			/\b(?:we|our|us|delay|fault|error|breakdown)\b/.test(what)
				? `Take responsibility for ${what} yourself`
				: `Help ${all} with ${what} calmly and kindly`,
		],
	},
	// "sit out a game for lack of kit"
	{
		build: /^(?:miss(?: out on)?|sit out|skip|go without|be left out of|be kept from|be excluded from|be turned away from|drop out of|stay away from) ((?:an?|the|any|their) )?([^,;]+?) (?:for (?:lack|want) of|for not having|because (?:of a lack of|they (?:have no|lack))) ([^,;]+)$/,
		of: /served|anyone/,
		made: ([, , what = "", lack = ""], { all }) => [
			/^(?:money|funds|cash)$/.test(lack)
				? `Find help with the cost so that ${all} can join every ${what}`
				: `Have spare ${lack.replace(/^(?:an?|the) ([\w-]+)$/, "$1s")} ready so that ${all} can join in ${/^(?:an?|the) /.test(what) ? what : `every ${what}`}`,
		],
	},
	// "wait in the sun without water"
	{
		build: /^(wait|stand|sit|queue|stay|lie|sleep|travel|train|work)((?: (?:in|at|on|outside|by|for) [^,;]+?)?) without (?!an? (?:word|answer|reason|explanation|update)|news)((?:an?|any|the|their) )?([\w -]+)$/,
		of: /served|anyone|staff/,
		made: ([, verb = "", where = "", , what = ""], { all }) =>
			/ing\b/.test(what)
				? undefined
				: [`Give ${all} ${/(?:water|shade|shelter|food|cover|help|company|support|light|heat|heating|information|supervision|protection|equipment|gear|footwear)$|s$/.test(what) ? what : `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`} while they ${verb}${where}`],
	},
	// "leave confused", "go home hungry"
	{
		build: /^(?:leave|go home|go away|go|walk out|hang up|come away)((?: (?:the|our) [\w-]+)?) (?:feeling )?(hungry|thirsty|confused|unsure|puzzled|in doubt|uncertain|angry|upset|dissatisfied|unhappy|disappointed|in tears|empty-handed|with (?:an open|an unanswered|a|any) questions?|with (?:open|unanswered) questions|with doubts|with an unanswered [\w-]+)$/,
		of: /served|anyone/,
		made: ([, place = "", state = ""], { all }) => {
			const going = `before they leave${place}`;
			return [
				state === "hungry"
					? `Offer ${all} something to eat ${going}`
					: state === "thirsty"
						? `Offer ${all} something to drink ${going}`
						: /confused|unsure|puzzled|doubt|uncertain|question/.test(state)
							? `Answer ${owned(all)} questions ${going}`
							: state === "empty-handed"
								? `Find an alternative for ${all} ${going}`
								: `Listen to ${all} and find a solution ${going}`,
				...(/confused|unsure|puzzled|doubt|uncertain/.test(state) ? [`Check that ${all} has understood everything ${going}`] : []),
			];
		},
	},
	// "have to climb over boxes"
	{
		build: /^(?:climb|step|clamber|trip|stumble|walk|squeeze|reach|push|edge|fall) (?:over|past|around|round|between|through) ((?:our |the |your |an? )?(?:[\w'’-]+ )?(?:box(?:es)?|crates?|cables?|hoses?|tools?|trolleys?|buckets?|bags?|luggage|suitcases?|pallets?|prams?|chairs?|stock|deliver(?:y|ies)|ladders?|toys|leads?|wires?|ropes?|equipment|boards?|signs?|bins?|rubbish|shoes|schoolbags|scooters?|bikes?|mats?|rugs?|planks?|bricks?|furniture|laundry|parcels?|cartons?|puddles?|snow|staff|smokers))$/,
		made: ([, what = ""], { all }) => [
			`Keep the way clear of ${what.replace(/^(?:our|your|the|an?) /, "").replace(/^([\w'’ -]+[^s])$/, (one) => (/(?:luggage|stock|equipment|rubbish|furniture|laundry|snow|staff)$/.test(one) ? one : /(?:x|y)$/.test(one) ? one : `${one}s`))} for ${all}`,
		],
	},
	// "sit beside the toilets"
	{
		build: /^(?:sit|be seated|be placed|eat|wait|sleep|be put)(?: down)? (?:right )?(?:beside|next to|by|near|behind|in front of) ((?:the|an?|our) [\w'’ -]+)$/,
		of: /served|anyone/,
		made: ([, place = ""], { all }) => [`Give ${all} a place well away from ${place}`],
	},
	{
		build: DONE_FOR,
		of: /served/,
		forced: true,
		made: (_, { act, all }) =>
			/\b(?:twice|again|without|while|before|because|own (?:name|address|words))\b/.test(act) ? undefined : [`${cap(plain(act))} for ${all}`],
	},
	// "return to the shelf"
	{
		build: /^(?:return|go back|go|get|be (?:returned|put back|put|brought back|added))(?: straight)? (?:to|on|onto|into) ((?:the|an?|our|your) [^,;]+)$/,
		of: /thing/,
		made: ([, place = ""], { all }) => [
			`Keep ${all} ${/(?:shelf|shelves|counter|menu|table|floor|line|list|rack|display|road|market|tray|board)$/.test(place) ? "off" : "out of"} ${place}`,
		],
	},
	// "travel in the passenger's seat", "stand in the doorway"
	{
		build: new RegExp(`^(${STAYING})(?: around| standing| lying| sitting| open| loose)? (${BESIDE}) (${PLACE}[^,;]+)$`),
		of: /thing/,
		made: ([, doing = "", link = "", place = ""], { all, act }) => {
			if (faultTurned(act) !== undefined || / (?:without|before|after|until|while|when|for more|longer) /.test(act)) return undefined;
			if (/^(?:a|an|the) (?:hurry|rush|time|end|week|day|hour|night|result|mess|question|case)\b/.test(place)) return undefined;
			const off = /fire|exit|way|aisle|path|door|entrance|corridor|passage|stairs/.test(place) && /across|on|over|at/.test(link) ? "out of" : (AWAY[link] ?? "away from");
			const clear = /^(?:go|run|get)$/.test(doing) && /^(?:on|at|over|by|to)$/.test(link);
			return clear ? undefined : [`Keep ${all} ${off} ${place}`];
		},
	},
	// "sits at a sticky table"
	{
		build: /^.+$/,
		made: (_, subject) => {
			const { act, all, lead, forced } = subject;
			if (/^(?:complain|be (?:blamed|fined|ignored)|lie|have)\b/.test(act) || / (?:or|and|before|until|unless|because) /.test(act)) return undefined;
			const turned = faultTurned(act);
			if (turned === undefined || turned.text.startsWith("be left")) return undefined;
			const own = `${lead} ${all} ${does(turned.text, subject)}`;
			return forced || own.includes(" by a ") ? [own] : [own];
		},
	},
	// "stay unanswered"
	{
		build: /^(?:stay|remain|go|be left|lie|be) (un[a-z]+ed|unread|unheard)((?: (?:for|over|until|at|in|on|overnight|during) ?[^,;]*)?)$/,
		of: /thing/,
		made: ([, state = "", rest = ""], { all }) => {
			const base = baseOfParticiple(state.slice(2));
			return base === undefined || participleOf(base) === undefined || /^ (?:for|over|until)/.test(rest)
				? undefined
				: [`${cap(base)} ${all}${rest}`];
		},
	},
];
