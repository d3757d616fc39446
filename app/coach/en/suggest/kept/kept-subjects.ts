import { baseOfParticiple, baseOfThird } from "../../words/verbs.ts";
import {
	every,
	goodState,
	isPersonal,
	type Keeping,
	many,
	oneOf,
	small,
	theOne,
	third,
} from "../reading/kept-parts.ts";

/** Bans whose subject is a thing or those served: asked of the sentence whole. */
export const KEPT_SENTENCES: readonly Keeping[] = [
	{
		hint: /^No .* (?:wait|stand|sit|queue|sleep|eat|lie|work) /,
		build:
			/^No ([\w -]+?) (?:should|must|may|can|has to|should have to|should ever|should ever have to|must ever) (?:wait|stand|sit|queue|sleep|eat|lie|be seen|be treated|be served) (at|in|on) (?:an?|the) ([\w-]+) ([\w -]+)$/,
		made: ([, who = "", , state = "", place = ""]) => {
			const good = isPersonal(who) ? goodState(state) : undefined;
			if (good === undefined || state === "unattended") return undefined;
			return [`Keep the ${place} ${good} at all times`, `Make sure every ${who} finds the ${place} ${good}`];
		},
	},
	{
		hint: / (?:lie|stand|hang|be left|stay|sit|be) /,
		build:
			/^((?:the |our |your |an? )?[\w'’ -]+?) (?:must|should|may|can|shall) (?:not|never) (?:ever )?(?:lie|stand|hang|be left|stay|sit|be kept|remain) (open|loose|unlocked|uncovered|visible|exposed|unattended|unlabelled|unwashed) ((?:on|in|at|by|near|behind|under|outside|beside) [^,;]+)$/i,
		made: ([, thing = "", state = "", place = ""]) => {
			const good = isPersonal(thing) ? undefined : goodState(state);
			if (good === undefined) return undefined;
			const what = every(small(thing));
			return [
				state === "unattended" ? `Keep ${what} ${place} in sight` : `Keep ${what} ${place} ${good}`,
				`Make sure ${small(thing)} ${place} ${many(thing) ? "are" : "is"} ${state === "unattended" ? "in your care" : good}`,
			];
		},
	},
	{
		hint: /(?:make sure|ensure|see to it|take care)/i,
		build:
			/^(Make sure|Ensure|See to it|Take care)( that)? ((?:the |our |your |every |each )?[\w-]+(?: [\w-]+)?) (?:do not|don['’]t|does not|doesn['’]t|never|never have to|never has to|do not have to|don['’]t have to|does not have to|doesn['’]t have to) ([a-z]+) the same ([\w -]+?) (?:twice|again|three times|a second time|more than once)$/,
		made: ([, lead = "", that = "", who = "", verb = "", what = ""]) => {
			if (!isPersonal(who)) return undefined;
			const base = baseOfThird(verb) ?? verb;
			const does = many(who) ? base : third(base);
			return [
				`${lead}${that} ${who} ${does} each ${what} only once`,
				`${lead}${that} one ${oneOf(what)} is enough for ${who}`,
			];
		},
	},
	{
		hint: /(?:make sure|ensure|see to it|take care)/i,
		build:
			/^(Make sure|Ensure|See to it|Take care)( that)? no ([\w-]+)(?: ever)? (?:has to )?([a-z]+) the same ([\w -]+?) (?:twice|again|three times|a second time|more than once)$/,
		made: ([, lead = "", that = "", who = "", verb = "", what = ""]) => {
			if (!isPersonal(who)) return undefined;
			const base = baseOfThird(verb) ?? verb;
			return [
				`${lead}${that} every ${who} ${third(base)} the ${what} only once`,
				`Let every ${who} ${base} the ${what} once and keep it on file`,
			].slice(0, /form|paper|contract|data|address|name|story|detail/.test(what) ? 2 : 1);
		},
	},
	{
		hint: /^No .* (?:learn|hear|find out|be told) /,
		build:
			/^No ([\w-]+) (?:should|must|may|can)(?: ever)? (?:learn|hear|find out|be told)(?: about| of)? (.+?) (?:from|by|through|via|on|over) (?:the |an? |our )?([\w -]+?)(?: (?:alone|only|first))?$/,
		made: ([, who = "", what = ""]) =>
			isPersonal(who)
				? [`Tell every ${who} about ${theOne(what)} in person`, `Speak to every ${who} yourself about ${theOne(what)}`]
				: undefined,
	},
	{
		hint: /that (?:customers|guests|clients|patients|visitors|\w+) (?:do not|don['’]t|never) have to /,
		build:
			/^(?:Make sure|Ensure|See to it|Take care)(?: that)? ((?:the |our )?[\w-]+) (?:do not|don['’]t|never|does not|doesn['’]t) (?:have|has) to (sign|pay) (for )?([\w -]+?) (?:that |which )?(?:they|he or she) (?:have|has) (?:not|never) (\w+)$/,
		made: ([, who = "", verb = "", link = "", thing = "", done = ""]) => {
			const base = baseOfParticiple(done);
			return base === undefined || !isPersonal(who)
				? undefined
				: [`Let ${who} ${base} ${thing} before they ${verb} ${link}${many(thing) ? "them" : "it"}`];
		},
	},
];
