import { plural } from "./ban.ts";
import { faultTurned, goodBehind, goodFor, MENDS } from "./good-states.ts";
import { third } from "./kept-parts.ts";
import { staffNouns } from "./people.ts";
import { stateWanted } from "./relative-states.ts";
import type { SubjectBan } from "./subject-bans.ts";
import { baseOfGerund, baseOfParticiple, participleOf } from "./verbs.ts";

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
const BESIDE =
	"in|into|inside|on|onto|under|behind|near|next to|by|beside|against|at|over|across|between|close to|in front of|within reach of|within sight of";
const STAYING =
	"(?:stand|lie|hang|sit|stay|remain|travel|ride|go|run|turn|stop|drive|reverse|idle|unload|pull up|roll|swing|trail|dangle|play|lean|gather|linger|land|end up|pile up|get|drip|fall|stick|block|wait|belong|be (?:left|kept|stored|parked|placed|put|stacked|hung|laid|dumped|piled|dragged|carried|taken|thrown|set|standing|lying))";

/** "cage trolley" -> "cage trolleys"; of masses as it is. */
const manyOf = (thing: string): string =>
	/(?:s|luggage|stock|equipment|rubbish|furniture|laundry|snow|staff)$/.test(thing) ? thing : plural(thing);

/** Who is not to do it, and who does. */
const AGENTS: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:siblings?|brothers?|sisters?|child|children|minors?|teenagers?|babysitter|schoolmates?)$|\bunder (?:1[68]|sixteen|eighteen)\b/,
		"an adult",
	],
	[
		/^(?:trainees?|apprentices?|interns?|students?|learners?|beginners?|volunteers?|temps?|assistants?|newcomers?|juniors?|pupils?|amateurs?|layman|laymen)$|\b(?:unqualified|untrained|unlicensed|inexperienced)\b/,
		"a qualified colleague",
	],
	[
		/^(?:machines?|computers?|robots?|bots?|chatbots?|recordings?|answerphone|voicemail|algorithms?|system|screens?|terminals?|letters?|forms?|e-?mails?|texts?)$/,
		"a person",
	],
	[/^(?:strangers?|passers-by|passer-by|anyone|anybody|outsiders?)$|\bunknown\b/, "a person known to us"],
	[/^(?:one person|one|a single [\w-]+|one [\w-]+)$/, "two people"],
];

/** What those served may have done for them. */
const DONE_FOR =
	/^(?:clean|tidy|open|close|fetch|pour|fill|wipe|dry|assemble|unpack|collect|print|copy|translate|hold|move|clear|sweep|mop|load|unload|wrap|weigh|lift|order|arrange|set up|install|mount|return|post|book|sort|cancel|hang|switch on|bring|lay|push|drag|heave|pack|unwrap|carve|peel|cut|stack|sign for|look up|calculate|scan|measure|reset|charge|inflate|assemble|adjust|make up|change) /;

const plain = (said: string): string =>
	said
		.replace(/\b(?:their|his|her|its) (?:own )?/g, "the ")
		.replace(/\b(?:themselves|by themselves|alone|on their own)\b/g, "")
		.replace(/ {2,}/g, " ")
		.trim();

export const SUBJECT_ROWS: readonly SubjectRow[] = [
	// "two dogs share a kennel"
	{
		build: /^share ([\w -]+)$/,
		made: ([, what = ""], { all, kind, lead }) => [
			`Give ${all} ${kind === "thing" ? "its" : "their"} own ${what}`,
			`${lead} ${all} has ${kind === "thing" ? "its" : "their"} own ${what}`,
		],
	},
	// "Nobody touches the thermostat except the caretaker"
	{
		build:
			/^([a-z]+(?: (?!except|but|other|apart)[^,;]+?)?),? (?:except|but|other than|apart from|save) ((?:the|an?|our|your|those|people|trained|authori[sz]ed|qualified) ?(?!when|if)[^,;]*)$/,
		of: /anyone|staff/,
		made: ([, act = "", who = ""]) =>
			/\bany(?:one|body|thing)\b/.test(act) || /^be /.test(act)
				? undefined
				: [`Only ${who} may ${act}`, `Leave it to ${who} to ${act}`],
	},
	// "carry more than forty kilos"
	{
		build:
			/^([a-z]+ (?:[^,;]*? )?)(?:more|longer|heavier|larger|bigger|higher|older|later|faster|further) than ((?:\d|an?\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|twelve\b|fifteen\b|twenty\b|thirty\b|forty\b|fifty\b|sixty\b|half\b|the \w+ (?:limit|maximum)\b)[^,;]*)$/,
		made: ([, doing = "", bound = ""], subject) =>
			subject.plain === true
				? undefined
				: [`${subject.lead} ${subject.all} ${does(`${doing}at most ${bound}`, subject)}`],
	},
	{
		build:
			/^be (?:laughed at|mocked|ridiculed|teased|humiliated|shamed|shouted at|scolded|told off|sneered at|smiled at|made fun of|sworn at|put down|belittled|insulted)(?: in front of [^,;]+?)?(?: for| because of| over| about) ([^,;]+)$/,
		of: /served|anyone|staff/,
		made: ([, what = ""], { all }) => {
			const [, gerund = "", rest = ""] = /^([a-z]+ing)\b(.*)$/.exec(what) ?? [];
			const base = baseOfGerund(gerund);
			return base !== undefined
				? [`Treat ${all} kindly and with respect when they ${base}${rest}`]
				: [
						`Respond to ${what.replace(/^(?:their|his|her) /, "a ")} with patience and a helpful word`.replace(
							/ a (\w+s with)/,
							" $1",
						),
						`Help ${all} patiently with ${what.replace(/^(?:his|her) /, "their ")}`,
					];
		},
	},
	{
		build:
			/^(?:come as a (?:nasty |bad )?surprise|surprise|catch out|catch)(?: (?:to )?((?:the|an?|any|our) [\w-]+|[\w-]+s))?(?: out| unawares| by surprise| off guard)?$/,
		of: /thing/,
		made: ([, whom = ""], { all }) => [
			`Announce ${all} ${whom === "" ? "" : `to ${whom} `}in good time and explain it`.replace(
				/(all [\w -]+?) (.*)it$/,
				"$1 $2them",
			),
		],
	},
	// "is collected by an older sibling"
	{
		build:
			/^(be [a-z]+(?: (?:up|out|over|in|off|away|down))?(?: (?!by )[^,;]+?)?) by ((?:an?|the|any|another|somebody|someone|one|our|their) ?[^,;]*)$/,
		made: ([, done = "", agent = ""], subject) => {
			const head =
				agent
					.replace(/ (?:who|from|in|with|of|on) .+$/, "")
					.split(" ")
					.at(-1) ?? "";
			const right = AGENTS.find(([bad]) => bad.test(agent) || bad.test(head))?.[1];
			return right === undefined ? undefined : [`${subject.lead} ${subject.all} ${does(done, subject)} by ${right}`];
		},
	},
	// "is told off in front of their child"
	{
		build:
			/^be ([a-z]+(?: off| down| out)?)((?: (?:for|about|on) [^,;]+?)?) (?:in front of|within earshot of|within sight of|before) ((?:the|their|other|an?|our|his|her) ?[\w'’ -]*|others|everyone|everybody|people|strangers|guests|customers|colleagues)$/,
		of: /served|staff|anyone/,
		made: ([, done = "", about = "", whom = ""], { all }) => {
			const hard =
				/^(?:told|scold|criticis|correct|blam|lectur|reprimand|question|rebuk|warn|remind|dressed|embarrass|sham|mock|challeng|accus)/.test(
					done,
				);
			const base = baseOfParticiple(done.split(" ")[0] ?? "");
			return hard
				? [`Speak with ${all} in private${about === "" ? " and in a calm tone" : about.replace(/^ for/, " about")}`]
				: base === undefined
					? undefined
					: [`${cap(base)}${done.slice((done.split(" ")[0] ?? "").length)} ${all}${about} out of sight of ${whom}`];
		},
	},
	// "is sent out of the room during an injection"
	{
		build:
			/^be (?:sent|turned|shown|thrown|put|pushed|driven|ordered|moved|kept|asked to (?:go|step)|told to (?:go|step)|locked|shut) (?:out of|away from|from|outside) ((?:the|their|our) [\w'’-]+(?: [\w'’-]+)??)((?: (?:during|while|when|for|because|after|before|at|in) [^,;]+)?)$/,
		of: /served/,
		made: ([, place = "", rest = ""], { all }) => [
			`Let ${all} stay ${/(?:counter|desk|table|bedside|side)$/.test(place) ? "at" : "in"} ${place}${rest}`,
		],
	},
	{
		build:
			/^be (?:asked|told|made|forced|ordered) to leave ((?:the|their|our) [\w'’-]+(?: [\w'’-]+)??)((?: (?:during|while|when|for|because|after|before) [^,;]+)?)$/,
		of: /served/,
		made: ([, place = "", rest = ""], { all }) => [`Let ${all} stay in ${place}${rest}`],
	},
	// "is filmed in the wings": whoever it is done to is asked
	{
		build:
			/^be (filmed|photographed|touched|moved|weighed|phoned|visited|searched|quoted|named|tagged|recorded|contacted|lifted|hugged|examined|undressed|washed|featured|interviewed|measured|tickled|fed)((?: (?:in|on|at|from|during|for) [^,;]+)?)$/,
		of: /served|staff|anyone/,
		made: ([, done = "", rest = ""], { all }) => {
			const base = baseOfParticiple(done);
			return base === undefined || /without/.test(rest) ? undefined : [`Ask ${all} before you ${base} them${rest}`];
		},
	},
	// "signs for the main tenant"
	{
		build:
			/^(sign|decide|answer|speak|vote|order|reply|choose|agree|apply|consent)(?: (?:up|out))? (?:for|on behalf of|in place of|instead of|in the name of) ((?:the|an?|their|another|our|someone|somebody) ?[^,;]*)$/,
		made: ([, verb = "", whom = ""]) => [
			`Have ${whom.replace(/^an? /, "the ").replace(/^(?:someone|somebody) else$/, "everyone")} ${verb} in person`,
		],
	},
	// "Nothing that a client tells us may be repeated at home"
	{
		build:
			/^(?:be (?:repeated|passed on|told|shared|discussed|mentioned|leaked|talked about|revealed|disclosed|posted|quoted|published)|leave (?:the|this|our) (?:room|house|ward|practice|office|team|premises|building)|get out|go beyond (?:the|this) [\w-]+|reach (?:the press|others|outsiders))((?: (?:in|at|on|to|outside|with) [^,;]+)?)$/,
		of: /thing/,
		made: (_, { all }) =>
			/^everything (?:that|which|we|you|they|about|in|on)\b|(?:information|details?|word|names?|data|results?|secrets?|diagnos[ie]s|addresse?s?|conversations?|remarks?)\b/.test(
				all,
			)
				? [`Keep ${all} confidential`, `Keep ${all} to yourself`]
				: undefined,
	},
	// "hear a diagnosis in the corridor"
	{
		build:
			/^(?:hear|receive|get|be given|be told|be handed|learn|read|be sent|be shown|see|find out)(?: of| about)? ((?:an?|the|their|any|bad) (?:[\w-]+ )?(?:diagnos[ie]s|results?|news|verdicts?|decisions?|marks?|grades?|refusals?|dismissals?|outcomes?|prognos[ie]s|findings|rejection|redundancy|notice|appraisal|price)) (in front of|in|on|at|across|over|through|by|from|via) ((?:the|an?|their|our) [^,;]+|others|strangers|phone|e-?mail|text|letter|post|chat)$/,
		of: /served|anyone|staff/,
		made: ([, what = "", , place = ""], { all }) => {
			const way =
				/(?:phone|e-?mail|text|letter|post|chat|noticeboard|notice board|list|internet|website|press|newspaper|neighbour|voicemail|invoice)$/.test(
					place,
				)
					? "in person"
					: "in private";
			return [`Tell ${all} ${/^their/.test(what) ? what : what.replace(/^(?:an?|any) /, "the ")} ${way}`];
		},
	},
	// "have to chase their refund"
	{
		build:
			/^(?:chase(?: up)?|run after|ask about|enquire about|inquire about|call about|ring about|phone about|remind (?:us|anyone|staff) (?:of|about)|follow up(?: on)?|wonder about|worry about) ((?:the|their|an?|our) [^,;]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all }) => [
			`Keep ${all} informed about ${what}`,
			`Tell ${all} about ${what} before they ask`,
		],
	},
	// "have to pay for a book that was lost"
	{
		build: /^pay (?:extra |again )?for ([^,;]+)$/,
		of: /served|anyone/,
		forced: true,
		made: ([, what = ""]) => [`Waive the charge for ${what}`],
	},
	// "is filled from a photocopy"
	{
		build:
			/^(be [a-z]+(?: (?:out|up|in|off))?) (from|against|on the basis of|on|off|by) (?:an? |the )?(?:old |mere |bad )?(photocop(?:y|ies)|cop(?:y|ies)|photos?|scans?|memory|hearsay|a guess|guesswork|rumours?|screenshots?|drafts?)$/,
		of: /thing|served/,
		made: ([, done = "", , source = ""], subject) => [
			`${subject.lead} ${subject.all} ${does(done, subject)} from ${/memory|guess|hearsay|rumour/.test(source) ? "the written record" : /draft/.test(source) ? "the final version" : "the original"}`,
		],
	},
	// "is covered during painting"
	{
		build:
			/^(?:be|get|stand|remain|stay) (?:ever )?(?:covered(?: up)?|blocked|obstructed|hidden|buried|masked|boxed in|built in|painted over|taped over|hung with [\w ]+|wedged|parked in)((?: (?:with|by|behind|under) [^,;]+?)?)((?: (?:during|while|when|at|in|before|after) [^,;]+)?)$/,
		of: /thing/,
		made: ([, what = "", rest = ""], { all }) => [
			what === ""
				? `Keep ${all} clear and in view${rest}`
				: `Keep ${all} clear of ${what.replace(/^ (?:with|by|behind|under) (?:the |an? )?/, "")}${rest}`,
		],
	},
	// "is left at the back entrance"
	{
		build:
			/^be (?:left|dropped|abandoned|left behind|left standing|left waiting)((?: (?:in|on|at|by|outside|near|behind|under) (?!charge|doubt|their)[^,;]+)?)$/,
		of: /served/,
		made: ([, place = ""], { all }) =>
			place === "" ? undefined : [`Stay with ${all}${place}`, `Meet ${all}${place} and take them further`],
	},
	// "trainees are left alone with the till"
	{
		build: /^be (?:left )?(?:alone|unsupervised|on their own)(?: (?:with|at|on|in) ((?:the|an?) [^,;]+))$/,
		of: /staff/,
		made: ([, what = ""], { all, lead, many }) => [
			`${lead} ${all} always ${many ? "have" : "has"} a colleague beside them at ${what}`,
		],
	},
	// "have to flag down a waiter for the bill"
	{
		build:
			/^(?:flag down|wave (?:to|at|for|over)|call (?:over|out to|for|out for)|shout for|go looking for|look for|hunt for|search for|run after|hail|beckon|chase|go in search of|track down) (?:an?|the|any|our|somebody|someone) ?([\w-]*)(?: (?:for|to get|to ask for) ((?:the|an?|their|more) [^,;]+))?$/,
		of: /served|anyone/,
		made: ([, whom = "", what = ""], { all }) =>
			whom !== "" && !staffNouns.has(whom)
				? undefined
				: [
						...(what === "" ? [] : [`Bring ${all} ${what} before they have to ask`]),
						`Go over to ${all} before they have to ask`,
					],
	},
	// "is without heating over the weekend"
	{
		build:
			/^(?:be|stay|remain|be left|go|sit) without (?!an? (?:word|answer|reply)|(?!heating|lighting|bedding|training|seating|clothing)\w+ing\b)((?:an?|any|the|their|its) )?([\w -]+?)((?: (?:over|during|for|at|on|in|overnight|through) ?[^,;]*)?)$/,
		made: ([, a = "", what = "", rest = ""], { all, lead, many }) => [
			`${lead} ${all} ${many ? "have" : "has"} ${/^any /.test(a) ? "" : a}${what}${rest}`,
		],
	},
	// "is paid twice"
	{
		build:
			/^be ([a-z]+(?: (?:out|up|off|in))?) (?:twice|two times|more than once|double|a second time)((?: (?:for|in|on|by) [^,;]+)?)$/,
		of: /thing/,
		made: ([, done = "", rest = ""], { all, lead, many }) => {
			const [first = "", ...more] = done.split(" ");
			const base = baseOfParticiple(first);
			return base === undefined || /^(?:use|wear)$/.test(base)
				? undefined
				: [
						`${cap([base, ...more].join(" "))} ${all} only once${rest}`,
						`${lead} ${all} ${many ? "are" : "is"} ${done} only once${rest}`,
					];
		},
	},
	// "wanders through the production hall alone"
	{
		build:
			/^(?:wander|walk|go|move|roam|stroll|cross|travel|find their way|be (?:sent|let))(?: (?:around|about|off))? ((?:through|into|across|around|to|over|along|onto|down|up|home|in|on|between) ?[^,;]*?) (?:alone|on their own|unaccompanied|unescorted|by themselves|without an escort|without company)((?: (?:at|after|in|during) [^,;]+)?)$/,
		of: /served|anyone|staff/,
		made: ([, way = "", rest = ""], { all }) => [`Accompany ${all} ${way}${rest}`],
	},
	{
		build:
			/^(?:enter|visit|tour) ((?:the|an?|our) [^,;]+?) (?:alone|on their own|unaccompanied|unescorted|by themselves|without an escort)$/,
		of: /served|anyone|staff/,
		made: ([, place = ""], { all }) => [`Accompany ${all} into ${place}`],
	},
	// "see the stock room in a mess"
	{
		build:
			/^(?:find|see|enter|come into|come back to|return to|get|walk into|face) ((?:the|an?|their|our|its) [\w'’ -]+?) (?:in (?:a mess|disorder|disarray|a (?:bad|poor|dirty|sorry|terrible) state|chaos|the dark)|upside down|in pieces)((?: (?:at|on|in|when|after) [^,;]+)?)$/,
		of: /served|anyone|staff/,
		made: ([said = "", thing = "", rest = ""], { all }) => [
			/in the dark/.test(said)
				? `Keep ${thing.replace(/^an? /, "the ")} well lit for ${all}${rest}`
				: `Keep ${thing.replace(/^an? /, "the ")} clean and tidy for ${all}${rest}`,
		],
	},
	// "have to sleep on a chair"
	{
		build:
			/^(sleep|sit|lie|eat|rest|change|wait|work|kneel|dress|undress) (?:on|in|at|under|against) (?:an? |the |their |his |her )?(?:bare |hard |cold |dirty |own )?(?:chairs?|floor|ground|suitcases?|stairs|steps|boxes|crates?|corridors?|car|street|rain|kerb|bench|table|lap|toilets?|cupboard|windowsill|armchair|radiator|wall|doorway|bags?|luggage|grass|mattress)$/,
		of: /served|anyone|staff/,
		made: ([, verb = ""], { all }) => [`Offer ${all} a proper place to ${verb}`],
	},
	// "be interviewed by fewer than two people"
	{
		build:
			/^(.+?) (?:fewer|less) than ((?:\d|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|twelve\b|an?\b|half\b)[^,;]*)$/,
		made: ([, doing = "", bound = ""], subject) => [
			`${subject.lead} ${subject.all} ${does(`${doing} at least ${bound}`, subject)}`,
		],
	},
	// "is kept waiting past the appointment time"
	{
		build:
			/^(?:be (?:kept|left) waiting|wait) (?:past|beyond|after|longer than) ((?:the|their) [^,;]*(?:time|slot|hour|appointment))$/,
		of: /served|anyone/,
		made: ([, time = ""], { all }) => [
			`See ${all} punctually at ${time.replace(/^their appointment$/, "the appointed time")}`,
		],
	},
	// "be carried in the open"
	{
		build:
			/^be ([a-z]+(?: (?:out|in|around|about))?)((?: (?:through|across|to|on|along) [^,;]+?)?) (?:in the open|openly|in full view|in plain view|in plain sight|visibly|for all to see|uncovered)$/,
		of: /thing/,
		made: ([, done = "", way = ""], { all }) => {
			const [first = "", ...more] = done.split(" ");
			const base = baseOfParticiple(first);
			return base === undefined ? undefined : [`${cap([base, ...more].join(" "))} ${all}${way} out of sight`];
		},
	},
	// "isn't too hot", "is never dirty"
	{
		build:
			/^be (too [a-z]+(?: (?:for|to) [^,;]+)?|(?!left|kept|seen|made|alone)[a-z-]+)((?: (?:at|on|in|during|when|while|before|after) [^,;]+)?)$/,
		of: /thing/,
		made: ([, state = "", rest = ""], { all, lead, many, noun }) => {
			const good = stateWanted(state, noun.split(" ").at(-1) ?? "");
			return good === undefined ? undefined : [`${lead} ${all} ${many ? "are" : "is"} ${good}${rest}`];
		},
	},
	// "eats lunch alone on the first day"
	{
		build:
			/^((?:eat|have|sit|dine|drink|spend|celebrate|start|begin|take|stay|attend|wait|walk home|go home)(?: [^,;]*?)?) (?:alone|on their own|by themselves)((?: (?:on|in|at|during|over|after) [^,;]+)?)$/,
		of: /served|staff|anyone/,
		made: ([, doing = "", rest = ""], { all, lead, many }) => [
			`${lead} ${all} ${many ? "have" : "has"} company when they ${doing}${rest}`,
		],
	},
	// "is missing from the menu card"
	{
		build:
			/^be (?:missing|left out|left off|omitted|absent|dropped)(?: (?:from|on|in|of))? ((?:the|an?|our|their) (?:[\w-]+ )*(?:cards?|lists?|menus?|labels?|forms?|invoices?|bills?|reports?|plans?|websites?|pages?|sheets?|letters?|notices?|programmes?|receipts?|records?|minutes|register|log|contracts?|brochures?|catalogues?))$/,
		made: ([, place = ""], { all }) => [
			`${/(?:form|contract|letter|report|minutes|record|register|log)s?$/.test(place) ? "Enter" : "Show"} ${all} ${/(?:form|contract|letter|report|minutes|record|register|log|brochure|catalogue|programme)s?$/.test(place) ? "in" : "on"} ${place}`,
		],
	},
	// "is surprised by an extra charge"
	{
		build:
			/^be (?:surprised|caught out|taken unawares|taken by surprise|confronted|hit|startled|shocked|ambushed|faced|landed|presented) (?:by|with) ((?:an?|the|their|our|extra|hidden|additional|unexpected) [^,;]+|[\w-]+ (?:costs|fees|charges))$/,
		of: /served|anyone|staff/,
		made: ([, what = ""], { all }) => [
			`Tell ${all} about ${what.replace(/^(?:an?|the) (?:sudden|unexpected|hidden|surprise) /, "the ").replace(/^an? /, "every ")} beforehand`,
		],
	},
	{
		build: /^smell (?:of )?((?:the|our|an?) [\w -]+|[\w -]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all }) => [`Keep the smell of ${what} away from ${all}`],
	},
	// "is shouted at from the sidelines"
	{
		build:
			/^be (?:laughed|shouted|yelled|sworn|snapped|sneered|barked|screamed|stared|pointed|whistled) at((?: (?:from|in|on|by|during|across|when|while|at) [^,;]+)?)$/,
		of: /served|anyone|staff/,
		made: ([said = "", rest = ""], { all }) => [
			/stared|pointed/.test(said)
				? `Look at ${all} as you look at everybody else`
				: `Speak calmly and kindly to ${all}${/^ by /.test(rest) ? "" : rest}`,
		],
	},
	// "eats before the operation"
	{
		build:
			/^((?:eat|drink|smoke|drive|swim|shower|wash|bathe|sleep|sign|pay|leave|enter|start|board|get up|sit up|walk|exercise|train|dive|open|touch|use|take|put on|wear|order|choose|speak|unpack|undress)(?: (?!before|until|after)[^,;]*?)?) (before|until) ([^,;]+)$/,
		of: /served/,
		made: ([, doing = "", link = "", bound = ""], subject) => {
			const clause =
				/ (?:is|are|has|have|had|was|were|\w+s) /.test(`${bound} `) && !/^(?:the|an?|their) [\w-]+$/.test(bound);
			return [
				`${subject.lead} ${subject.all} ${does(doing, subject)} only ${link === "before" || clause ? (clause ? "once" : "after") : "after"} ${bound}`,
			];
		},
	},
	// "have to spell the name"
	{
		build:
			/^(?:spell(?: out)?|state|give|dictate|recite|remind (?:us|you|staff) of|quote|provide|supply|tell (?:us|you|staff)|look up|bring) ((?:the|their|an?|his|her) [^,;]+?)(?: (?:again|twice|to (?:us|you|staff)|first))?$/,
		of: /served/,
		forced: true,
		made: ([, what = ""], { all }) => [
			`Have ${what.replace(/^(?:their|his|her|an?) /, "the ")} ready before you speak to ${all}`,
		],
	},
	// "be left in the corridor unattended"
	{
		build:
			/^(?:stand|stay|remain|wait|sit|lie|be (?:left|parked|kept|stored|put|placed|standing|let))(?: standing| lying| running| out)?((?: (?:in|on|at|by|outside|near|behind|under|with) [^,;]+?)?) (?:unattended|unsupervised|unwatched|alone|on (?:its|their) own|by (?:itself|themselves))((?: (?:in|on|at|by|outside|near|behind|with|for|during|even) [^,;]+)?)$/,
		made: ([, place = "", more = ""], { all, kind }) =>
			kind === "staff" || (kind !== "thing" && / with /.test(more))
				? undefined
				: kind === "served" ||
						/\b(?:with|even)\b/.test(`${place}${more}`) ||
						/\b(?:child|baby|toddler|dog|animal|pet|horse|patient|resident)s?$/.test(all)
					? [`Stay with ${all}${place}${more}`.replace(/ even .*$/, "")]
					: [`Keep ${all}${place}${more} in sight`, `Take ${all} with you when you move on`],
	},
	// "is handed out flat", "go out unsigned", "be put away wet"
	{
		build:
			/^(be [a-z]+(?: (?:out|away|up|back|over|in|on|off|down))?|arrive|go out|come out|come|leave the [\w-]+(?: [\w-]+)?|go home|go back|reach the [\w-]+) (?:still )?((?!out|up|away|back|off|on|in|home|down|open\b.)[a-z-]+)((?: (?:in|on|at|to|into|from) [^,;]+)?)$/,
		of: /thing|served/,
		made: ([, doing = "", state = "", rest = ""], subject) => {
			const noun = subject.noun.split(" ").at(-1) ?? "";
			const un = /^un([a-z]+)$/.exec(state)?.[1];
			const base = un === undefined ? undefined : baseOfParticiple(un);
			const good = base === undefined ? goodFor(state, noun) : un;
			if (
				good === undefined ||
				/^be (?:found|left|seen|made|so|very|too)/.test(doing) ||
				/attended|supervised|announced|told/.test(state)
			)
				return undefined;
			const mend = base ?? MENDS[state];
			return [
				...(mend === undefined ? [] : [`${cap(mend)} ${subject.all} before ${again(`${doing}${rest}`, subject)}`]),
				`${subject.lead} ${subject.all} ${does(doing, subject)}${rest} ${good}`,
			];
		},
	},
	// "sits facing the window"
	{
		build:
			/^(?:sit|be seated|stand|be placed|work) (?:facing|opposite|directly in front of|with (?:the sun|the light|glare) (?:from|through)) ((?:the|an?) [\w -]+)$/,
		of: /served|anyone|staff/,
		made: ([, place = ""], { all }) => [
			`Seat ${all} with their back to ${place}`,
			`Give ${all} a place away from ${place}`,
		],
	},
	// "goes into the window without a price"
	{
		build: new RegExp(
			`^(${GOING}|be (?:moved|let out|put out|paid|processed|archived|closed|opened|signed|started|stored|filed|washed|repaired)|go [a-z]+(?: [^,;]+?)?)((?: (?:the|our|on|in|into|to|onto|out|off|over)[^,;]*?)?) without ((?:an?|the|its|their|any) (?!word\\b|second\\b|\\w+ing\\b)[^,;]+)$`,
		),
		of: /thing/,
		made: ([, going = "", where = "", what = ""], subject) => [
			/^(?:an?|the) (?:[\w-]+ )?(?:check|inspection|wash|clean|count|test|look|rinse|polish|wipe|review|test drive|test run)\b/.test(
				what,
			)
				? `Give ${subject.all} ${what} before ${again(`${going}${where}`, subject)}`
				: `Check that ${subject.all} ${subject.many ? "have" : "has"} ${what.replace(/^any /, "a ")} before ${again(`${going}${where}`, subject)}`,
		],
	},
	// "hear us eating"
	{
		build:
			/^(hear|see|overhear|watch|smell|catch|find) (?:us|you|staff|anyone|employees|the staff|our staff|the team|a colleague|colleagues) ([a-z]+ing)((?: [^,;]+)?)$/,
		of: /served|anyone/,
		made: ([, sense = "", gerund = "", rest = ""], { all }) => {
			const base = baseOfGerund(gerund);
			return base === undefined || /^(?:eavesdrop|steal|lie|cheat)$/.test(base)
				? undefined
				: [
						`${cap(base)}${rest} only out of ${/hear/.test(sense) ? "earshot" : "sight"} of ${all}`,
						`Step into the back room before you ${base}${rest}`,
					];
		},
	},
	// "sits in the cinema behind a pillar"
	{
		build: /^(?:sit|be seated|be placed|stand)((?: (?:in|at|on) (?:the|our) [\w-]+)?) behind ((?:a|an|the) [\w -]+)$/,
		of: /served|anyone/,
		made: ([, where = "", what = ""], { all }) => [
			`Give ${all} a seat${where} with a clear view`,
			`Seat ${all}${where} away from ${what}`,
		],
	},
	// "is excluded from a trip because of money"
	{
		build:
			/^(?:be (?:excluded|left out|barred|kept|turned away|sent away)|miss(?: out)?|stay away|drop out)(?: (?:from|of|on))? ((?:an?|the|any|our) )?([^,;]+?) (?:because of|over|for (?:lack|want) of|due to) (?:a lack of |their |the )?(money|costs?|fees?|price|poverty|funds|age|origin|disabilit(?:y|ies)|religion|gender|size|weight|language|accent|looks|skin colour|background|income|health)$/,
		of: /served|anyone/,
		made: ([, the = "", what = "", why = ""], { all }) => [
			/^(?:money|costs?|fees?|price|poverty|funds|income)$/.test(why)
				? `Find help with the cost so that ${all} can join ${/^an? |any /.test(the) ? "every" : the.trim()} ${what}`
				: `Let ${all} join ${/^an? |any /.test(the) ? "every" : the.trim()} ${what} whatever their ${why}`,
		],
	},
	// "slip through without a signature"
	{
		build:
			/^(?:slip through|slip by|get through|pass|go through|be accepted|be let in|come in|arrive|go) without ((?:an?|the|its|their) [^,;]+)$/,
		of: /thing/,
		made: ([, what = ""], { all, many }) => [`Check that ${all} ${many ? "have" : "has"} ${what}`],
	},
	{
		build:
			/^(?:leave|go|drive off|go home|depart)((?: (?:the|our) [\w -]+?)?) without (knowing|understanding|being told|having understood|having been told|hearing|finding out|learning) ([^,;]+)$/,
		of: /served|anyone/,
		made: ([, place = "", know = "", what = ""], { all, lead, many }) =>
			[
				`Tell ${all} ${what.replace(/^about /, "about ")} before they leave${place}`,
				`${lead} ${all} ${many ? "know" : "knows"} ${what} before leaving${place}`,
			].slice(/understand|understood/.test(know) || /^(?:the|an?|their) /.test(what) ? 1 : 0),
	},
	// "is woken for paperwork"
	{
		build:
			/^be (?:woken(?: up)?|disturbed|interrupted|called away|roused) (?:for|over|because of) ((?:(?:the|an?|our|their) )?[\w'’ -]+)$/,
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
				return [
					`Check ${subject.all} for missing ${missing}${/s$/.test(missing) ? "" : "s"} before ${again(going, subject)}`,
				];
			if (new RegExp(`^${FAULTS}(?: (?:in|on) [^,;]+)?$`).test(part) && subject.kind === "thing") {
				const many = part
					.replace(
						/^((?:\w+ )?)(mistake|error|typo|misprint|stain|leak|hole|gap|chip|dent|smear|hair|crack|fault|defect|crease|fingerprint)$/,
						"$1$2s",
					)
					.replace(/^scratch$/, "scratches");
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
		build:
			/^(?:leave|be taken (?:out of|away from|off)|go out of|be carried out of|be removed from|be driven out of) (the|our|this|its|your) ([\w -]+)$/,
		of: /thing/,
		made: ([, the = "", place = ""], { all }) =>
			/\b(?:without|before|until|while|with|unless)\b/.test(place)
				? undefined
				: [
						`Keep ${all} ${/^(?:counter|desk|table|shelf|premises|site|stage|board|grounds?)$/.test(place) ? "on" : "in"} ${the} ${place}`,
					],
	},
	{
		build: /^(?:be taken home|go home|leave with staff)$/,
		of: /thing/,
		made: (_, { all }) => [`Keep ${all} at the workplace`],
	},
	// "stand unsecured against the façade"
	{
		build: new RegExp(
			`^(${STAYING}|leave(?: [\\w ]+?)?|be sent(?: out| off)?|go(?: out)?|be (?:handed|served|sold|used)(?: out| over)?) (un[a-z]+(?:ed|en|id|ut|pt)|unlocked|unlit|unread|unattended)((?: (?:in|on|at|against|under|near|by|outside|over|before|after|during|to|for) [^,;]+)?)$`,
		),
		of: /thing/,
		made: ([, , state = "", rest = ""], { all, lead, many }) => {
			const good = state.slice(2);
			const base = state === "unlit" ? "light" : baseOfParticiple(good);
			if (state === "unattended" || base === undefined) return undefined;
			return [
				`${cap(base)} ${all}${rest}`,
				`${lead} ${all}${rest} ${many ? "are" : "is"} ${state === "unlit" ? "lit" : good}`,
			];
		},
	},
	// "find the changing room locked"
	{
		build:
			/^(?:find|come to|see|get|discover|face|be met by) ((?:the|an?|their|its|our) [\w'’ -]+?) ([a-z-]+)((?: (?:at|on|when|during|after|before|in) [^,;]+)?)$/,
		of: /served|anyone|staff/,
		made: ([, thing = "", state = "", rest = ""], { all, lead, many }) => {
			const noun = thing.replace(/^(?:the|an?|their|its|our) /, "");
			const good = goodBehind(state, noun);
			if (good === undefined || /^(?:list|menu|map)$/.test(state)) return undefined;
			const own = thing.replace(/^an? /, "the ");
			return [
				`${lead} ${all} ${many ? "find" : "finds"} ${own} ${good}${rest}`,
				`Keep ${own.replace(/^their /, "the ")} ${good} for ${all}${rest}`,
			];
		},
	},
	// "have to hunt for the chapel"
	{
		build:
			/^(?:hunt|search|look|go looking|hunt around|look around|ask) (?:everywhere )?for ((?:the|an?|their|our|its) [^,;]+)$/,
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
		build:
			/^(?:guess|wonder|work out|figure out|puzzle over|find out for themselves|ask) ((?:which|what|where|how|when|whether|who|whose|why|if) [^,;]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all, lead, many }) => [
			`Tell ${all} ${what.replace(/^if /, "whether ")}${/ (?:first|next)$/.test(what) ? "" : " before they have to ask"}`.replace(
				/ before they have to ask$/,
				"",
			),
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
		build:
			/^(?:learn|hear|find out|know|be told|read|be informed) (?:of|about) ((?:the|an?|their|our) [^,;]+?)(?: only)? (?:on the (?:day|morning|evening)(?: itself| of [^,;]+)?|at the last (?:minute|moment)|the (?:day|night|evening) before|too late|afterwards|when it is too late|at (?:the )?\w+(?: \w+)?|from [^,;]+|by (?:chance|accident|letter|rumour)|through [^,;]+|in the [\w ]+)$/,
		of: /served|anyone|staff/,
		made: ([, what = ""], { all }) => [
			`Tell ${all} about ${what} in person and in good time`,
			`Give ${all} several days’ notice of ${what}`,
		],
	},
	// "be charged for a mistake that we made"
	{
		build:
			/^be (charged|billed|fined|invoiced|made to pay|penalised|asked to pay)(?: a \w+| extra)? (?:for|because of) ([^,;]*\b(?:we|our|us|ours|somebody else|another)\b[^,;]*)$/,
		made: ([, done = "", what = ""], { all }) =>
			[
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
		build:
			/^(?:miss(?: out on)?|sit out|skip|go without|be left out of|be kept from|be excluded from|be turned away from|drop out of|stay away from) ((?:an?|the|any|their) )?([^,;]+?) (?:for (?:lack|want) of|for not having|because (?:of a lack of|they (?:have no|lack))) ([^,;]+)$/,
		of: /served|anyone/,
		made: ([, , what = "", lack = ""], { all }) => [
			/^(?:money|funds|cash)$/.test(lack)
				? `Find help with the cost so that ${all} can join every ${what}`
				: `Have spare ${lack.replace(/^(?:an?|the) ([\w-]+)$/, "$1s")} ready so that ${all} can join in ${/^(?:an?|the) /.test(what) ? what : `every ${what}`}`,
		],
	},
	// "wait in the sun without water"
	{
		build:
			/^(wait|stand|sit|queue|stay|lie|sleep|travel|train|work)((?: (?:in|at|on|outside|by|for) [^,;]+?)?) without (?!an? (?:word|answer|reason|explanation|update)|news)((?:an?|any|the|their) )?([\w -]+)$/,
		of: /served|anyone|staff/,
		made: ([, verb = "", where = "", , what = ""], { all }) =>
			/ing\b/.test(what)
				? undefined
				: [
						`Give ${all} ${/(?:water|shade|shelter|food|cover|help|company|support|light|heat|heating|information|supervision|protection|equipment|gear|footwear)$|s$/.test(what) ? what : `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`} while they ${verb}${where}`,
					],
	},
	// "leave confused", "go home hungry"
	{
		build:
			/^(?:leave|go home|go away|go|walk out|walk away|hang up|come away|drive off)((?: (?:of )?(?:the|our) [\w-]+| of here| from here)?) (?:feeling )?(hungry|thirsty|confused|unsure|puzzled|in doubt|uncertain|angry|upset|dissatisfied|unhappy|disappointed|in tears|empty-handed|with (?:an open|an unanswered|a|any) questions?|with (?:open|unanswered) questions|with doubts|with an unanswered [\w-]+)$/,
		of: /served|anyone/,
		made: ([, place = "", state = ""], { all }) => {
			const going = `before they leave${/here/.test(place) ? "" : place.replace(/^ of/, "")}`;
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
				...(/confused|unsure|puzzled|doubt|uncertain/.test(state)
					? [`Check that ${all} has understood everything ${going}`]
					: []),
			];
		},
	},
	// "have to climb over boxes"
	{
		build:
			/^(?:climb|step|clamber|trip|stumble|walk|squeeze|reach|push|edge|fall) (?:over|past|around|round|between|through) ((?:our |the |your |an? )?(?:[\w'’-]+ )?(?:box(?:es)?|crates?|cables?|hoses?|tools?|trolleys?|buckets?|bags?|luggage|suitcases?|pallets?|prams?|chairs?|stock|deliver(?:y|ies)|ladders?|toys|leads?|wires?|ropes?|equipment|boards?|signs?|bins?|rubbish|shoes|schoolbags|scooters?|bikes?|mats?|rugs?|planks?|bricks?|furniture|laundry|parcels?|cartons?|puddles?|snow|staff|smokers))$/,
		made: ([, what = ""], { all }) => [
			`Keep the way clear of ${manyOf(what.replace(/^(?:our|your|the|an?) /, ""))} for ${all}`,
		],
	},
	// "sit beside the toilets"
	{
		build:
			/^(?:sit|be seated|be placed|eat|wait|sleep|be put)(?: down)? (?:right )?(?:beside|next to|by|near|behind|in front of) ((?:the|an?|our) [\w'’ -]+)$/,
		of: /served|anyone/,
		made: ([, place = ""], { all }) => [`Give ${all} a place well away from ${place}`],
	},
	{
		build: DONE_FOR,
		of: /served/,
		forced: true,
		made: (_, { act, all }) =>
			/\b(?:twice|again|without|while|before|because|own (?:name|address|words))\b/.test(act)
				? undefined
				: [`${cap(plain(act))} for ${all}`],
	},
	// "return to the shelf"
	{
		build:
			/^(?:return|go back|go|get|be (?:returned|put back|put|brought back|added))(?: straight)? (?:to|on|onto|into) ((?:the|an?|our|your) [^,;]+)$/,
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
			if (faultTurned(act) !== undefined || / (?:without|before|after|until|while|when|for more|longer) /.test(act))
				return undefined;
			if (/^(?:a|an|the) (?:hurry|rush|time|end|week|day|hour|night|result|mess|question|case)\b/.test(place))
				return undefined;
			const off =
				/fire|exit|way|aisle|path|door|entrance|corridor|passage|stairs/.test(place) && /across|on|over|at/.test(link)
					? "out of"
					: (AWAY[link] ?? "away from");
			const clear = /^(?:go|run|get)$/.test(doing) && /^(?:on|at|over|by|to)$/.test(link);
			return clear ? undefined : [`Keep ${all} ${off} ${place}`];
		},
	},
	// "sits at a sticky table"
	{
		build: /^.+$/,
		made: (_, subject) => {
			const { act, all, lead, forced } = subject;
			if (
				/^(?:complain|stand|be (?:blamed|fined|ignored)|lie|have)\b/.test(act) ||
				/ (?:or|and|before|until|unless|because) /.test(act)
			)
				return undefined;
			const turned = faultTurned(act);
			if (turned === undefined || turned.text.startsWith("be left")) return undefined;
			const own = `${lead} ${all} ${does(turned.text, subject)}`;
			return forced || own.includes(" by a ") ? [own] : [own];
		},
	},
	// "wash dishes in the drinking fountain": whoever is served is shown where
	{
		build:
			/^((?:wash|clean|smoke|eat|drink|park|camp|cook|barbecue|light|dump|empty|leave|dry|hang|swim|dive|climb|play|run|ride|cycle|skate|sleep|dance|sit|queue|wait|store|stack|put|change|undress|shower|fish|feed|charge|walk|cross|picnic|unload|load|pitch|tie|moor|bathe|paddle|ski|land|enter|board|get off|get on)(?: (?:(?:the|their|an?|any|his|her) )?(?!in|on|at|under|near)[\w'’-]+(?: [\w'’-]+)?)??) (in|on|at|under|into|over|through|across|from|by|along|inside|behind|against|between) ((?:the|an?|our|your|any) [^,;]+)$/,
		of: /served|anyone/,
		made: ([, doing = "", , place = ""], { all, kind }) =>
			kind === "anyone" || / (?:while|when|before|after|until|without|with) /.test(place)
				? undefined
				: [`Show ${all} where to ${doing}`, `Ask ${all} to ${doing} away from ${place}`],
	},
	// "rehearses beneath a guest room": whatever is done close by is done elsewhere
	{
		build:
			/^((?!be |stand|sit|have|come|get|look|walk|leave|fall|run)[a-z]+(?: [^,;]+?)?) (?:directly |right |close |straight )?(?:near|next to|beside|beneath|below|underneath|behind|outside|in front of|close to|within earshot of|above|opposite|around) ((?:the|an?|our|other|any|an occupied|another) [\w'’ -]+)$/,
		of: /served|thing/,
		made: ([, doing = "", place = ""], subject) =>
			/ (?:while|when|before|after|without|until) /.test(place) || /\b(?:yourself|themselves)\b/.test(doing)
				? undefined
				: [`${subject.lead} ${subject.all} ${does(doing, subject)} well away from ${place}`],
	},
	{
		build:
			/^(?:sit|eat|sleep|stand|wait|lie|be seated|be placed|be put)(?: down)? (in|under|on|at) ((?:the|an?) (?:draught|sun|rain|cold|dark|way|door|doorway|corridor|wind|snow|heat|smoke|noise|passage|stairs|steps|floor|ground|street|entrance|edge|kerb|road|smell)(?: of [\w ]+)?)$/,
		of: /served|anyone/,
		made: ([, link = "", place = ""], { all }) => [
			`Give ${all} a place ${/^on|at$/.test(link) ? "away from" : "out of"} ${place}`,
		],
	},
	// "stay unanswered"
	{
		build:
			/^(?:stay|remain|go|be left|lie|be) (un[a-z]+ed|unread|unheard)((?: (?:for|over|until|at|in|on|overnight|during) ?[^,;]*)?)$/,
		of: /thing/,
		made: ([, state = "", rest = ""], { all }) => {
			const base = baseOfParticiple(state.slice(2));
			return base === undefined || participleOf(base) === undefined || /^ (?:for|over|until)/.test(rest)
				? undefined
				: [`${cap(base)} ${all}${rest}`];
		},
	},
];
