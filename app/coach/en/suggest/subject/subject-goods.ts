import { baseOfGerund, baseOfParticiple } from "../../words/verbs.ts";
import { faultTurned, goodFor, MENDS } from "../words/good-states.ts";
import { again, cap, does, FAULTS, GOING, owned, STAYING, type SubjectRow } from "./subject-words.ts";

/** Things that go out, stand or come as they should not, and those who leave unserved. */
export const SUBJECT_GOODS: readonly SubjectRow[] = [
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
			const [, left = "", link = ""] =
				/^((?:[\w-]+ )?[\w-]+) (?:still )?(?:left )?(on|in|under|inside|stuck to) (?:it|them)$/.exec(what) ?? [];
			if (left !== "" && subject.kind === "thing")
				return [
					`Clear ${left} ${/on|stuck/.test(link) ? "off" : "out of"} ${subject.all} before ${again(going, subject)}`,
				];
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
		made: ([, the = "", there = ""], { all }) => {
			const place = there.replace(/ (?:on|by|in|via|through|under|inside) .+$/, "");
			return /\b(?:without|before|until|while|with|unless)\b/.test(place)
				? undefined
				: [
						`Keep ${all} ${/^(?:counter|desk|table|shelf|premises|site|stage|board|grounds?)$/.test(place) ? "on" : "in"} ${the} ${place}`,
					];
		},
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
];
