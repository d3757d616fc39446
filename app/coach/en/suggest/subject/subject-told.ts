import { baseOfGerund, baseOfParticiple } from "../../words/verbs.ts";
import { AGENTS, cap, does, type SubjectRow } from "./subject-words.ts";

/** What a subject does for others, shares, is told or has done to it: the same done by the right one, in private, with company. */
export const SUBJECT_TOLD: readonly SubjectRow[] = [
	// "two dogs share a kennel"
	{
		build: /^share ((?:(?! with )[\w -])+)$/,
		made: ([, what = ""], { all, kind, lead, many }) => [
			`Give ${all} ${kind === "thing" && !many ? "its" : "their"} own ${what}`,
			`${lead} ${all} ${many ? "have" : "has"} ${kind === "thing" && !many ? "its" : "their"} own ${what}`,
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
			/^(?:be|get|stand|remain|stay) (?:ever )?(?:covered(?: up)?|blocked|obstructed|boxed in|built in|painted over|taped over|hung with [\w ]+|wedged|parked in)((?: (?:with|by|behind|under) [^,;]+?)?)((?: (?:during|while|when|at|in|before|after) [^,;]+)?)$/,
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
];
