import { verbs } from "../../words/verbs.ts";
import type { Keeping } from "../reading/kept-parts.ts";
import { isPersonal, many, theOne } from "../reading/kept-parts.ts";
import { isPerson, LEFT, POSED, RIGHT } from "./relative-words.ts";

/** Acts of which the pose of a thing, a part left open or the place it drifts to is wrong; asked of the act said as a bare verb. */
export const POSED_ACTS: readonly Keeping[] = [
	// "set off with the ramp down"
	{
		hint: / with (?:the|an?|your|their|any) /,
		build:
			/^((?!leave|be|keep|sit|stand|talk|speak|walk|sleep|wait|greet|serve)[a-z]+(?: (?:off|out|away|up|on|in|back))?(?: [^,;]+?)?) with (?:the|an?|your|their|its|any) ([\w -]+?) (?:still )?(down|up|raised|lowered|extended|attached|connected|unlocked|loose|unfastened|unsecured|undone|ajar|unlatched|hanging out|open|missing|off|deployed|switched off|unhooked)$/,
		made: ([, act = "", thing = "", state = ""], you) => {
			const good = RIGHT[state];
			return good === undefined
				? undefined
				: [`check that the ${thing} ${many(thing) ? "are" : "is"} ${good} before ${you} ${act}`];
		},
	},
	// "cast off with passengers still standing"
	{
		hint: / with .* (?:still )?(?:standing|inside|aboard|on board|underneath|in the way|near|nearby|below|unbelted|unstrapped|in it|on it|behind it)$/,
		build:
			/^((?!leave|be|keep)[a-z]+(?: (?:off|out|away|up|on|in|back))?(?: [^,;]+?)?) with (?:an? |the |any )?((?:[\w-]+ )?(?!still )[\w-]+) (?:still )?(standing|inside|aboard|on board|underneath|in the way|near|nearby|below|unbelted|unstrapped|in it|on it|behind it)$/,
		made: ([, act = "", who = "", state = ""], you) => {
			if (
				/ it$/.test(state) &&
				!(
					isPersonal(who) ||
					/^(?:people|children|anyone|anybody|(?:\w+ )?(?:dog|cat|horse|animal|staff|colleague)s?)$/.test(who)
				)
			)
				return undefined;
			const be = many(who) || /^(?:people|children|anyone|anybody)$/.test(who) ? "are" : "is";
			const has = be === "are" ? "have" : "has";
			const whom = /^any(?:one|body)$/.test(who) ? "everyone" : many(who) ? `all ${who}` : `the ${who}`;
			const good =
				state === "standing"
					? `${be} seated`
					: /^un/.test(state)
						? `${be} strapped in`
						: /^(?:inside|aboard|on board|in it|on it)$/.test(state)
							? `${has} got off`
							: `${has} moved away`;
			return [
				`wait until ${whom} ${whom === "everyone" ? good.replace(/^are/, "is").replace(/^have/, "has") : good} before ${you} ${act}`,
			];
		},
	},
	// "write on the customer's packaging"
	{
		hint: /^(?:write|scribble|draw|doodle|make notes|take notes|jot notes) on /,
		build: /^(?:write|scribble|draw|doodle|make notes|take notes|jot notes) on ((?:the|an?|your|their|our) [^,;]+)$/,
		made: ([, what = ""]) => [`make notes on a separate sheet and keep ${theOne(what)} clean`],
	},
	// "carry a ladder upright through a doorway"
	{
		hint: /^(?:carry|hold|move|transport|store|stack|lay|put|place|keep|load|ship|hang|pack|serve|wheel|push|stand) /,
		build: new RegExp(
			`^(carry|hold|move|transport|store|stack|lay|put|place|load|ship|hang|pack|wheel|push|stand)((?: (?:down|up|away))?) ((?:the|an?|your|any|their|our) [\\w -]+?|[\\w-]+s) (${Object.keys(POSED).join("|")})((?: (?:through|across|in|on|into|over|under|to|down|up|at|for|against|near) [^,;]+)?)$`,
		),
		made: ([, verb = "", particle = "", thing = "", posed = "", rest = ""]) => [
			`${verb}${particle} ${thing.replace(/^any /, "every ")} ${POSED[posed] ?? ""}${rest}`,
		],
	},
	{
		hint: /^(?:let|allow|make|have) .* (?:towards|into|onto|over|near|across|on) /,
		build:
			/^(?:let|allow|make|have) ((?:(?:the|an?|any|your|their) )?[\w -]+?) (?:to )?(?:escape|drift|blow|spill|splash|run|drip|fly|spread|swing|roll|fall|leak|wander|stray|shine|get|seep|settle|sprinkle|slop)(?: (?:out|off|over|down))? (towards|into|onto|over|near|across|on|in) ((?:the|an?|your|their|other|any) [^,;]+|[\w-]+['’]s? [^,;]+)$/,
		made: ([, what = "", link = "", place = ""]) => [
			`keep ${theOne(what)} ${link === "into" || link === "in" ? "out of" : link === "onto" || link === "on" ? "off" : "away from"} ${place}`,
		],
	},
	{
		hint: /^drop names/,
		build: /^drop names((?: [^,;]+)?)$/,
		made: ([, rest = ""]) => [`keep other people’s names to {themselves}${rest}`],
	},
	// "charge tourists more than locals"
	{
		hint: /^charge .* more /,
		build:
			/^charge ((?:the |an? |your |our )?[\w'’ -]+?) (?:more|extra|a higher price|a different price|double)(?: than| compared with| from) ([^,;]+)$/,
		made: ([, whom = "", others = ""]) =>
			isPerson(whom) ? [`charge ${whom} the same as ${others}`, "charge everyone the same price"] : undefined,
	},
	// "leave a saw plugged in while you change the blade"
	{
		hint: /^(?:leave|have|keep) .* while (?:you|they|we) /,
		build:
			/^(?:leave|have|keep) ((?:the|an?|any|your|our|their) [\w -]+?|[\w-]+s) (plugged in|running|on|switched on|turned on|open|unlocked|uncovered|lit|loose|live|connected|unsecured|under pressure) while (?:you|they|we) ([a-z]+)((?: [^,;]+)?)$/,
		made: ([, thing = "", state = "", verb = "", rest = ""], you) => {
			const o = theOne(thing);
			const done = LEFT[state];
			return done === undefined || !verbs.has(verb) || /^(?:are|sleep|have)$/.test(verb)
				? undefined
				: [`${done.replace("{o}", o)} before ${you} ${verb}${rest}`];
		},
	},
];
