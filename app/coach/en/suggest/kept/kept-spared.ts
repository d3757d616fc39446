import { staffNouns } from "../../words/people.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird } from "../../words/verbs.ts";
import { isPersonal, type Keeping, many, theOne, third } from "../reading/kept-parts.ts";

/** What somebody served is to be spared, as a bare verb, and what is done for them: {w} who, {ws} whose, {one} a single one of them. */
interface Spared {
	hint: RegExp;
	build: RegExp;
	made: (parts: readonly string[], who: string) => readonly string[] | undefined;
}

const PRIVATE_ROOM = "corridor|hallway|hall|doorway|waiting room|waiting area|lobby|passage|street|open|queue|lift";

const is = (who: string): string => (!many(who) || who === "everyone" ? "is" : "are");

const SPARED: readonly Spared[] = [
	{
		hint: /^carry /,
		build: /^carry (?:their|his|her|the) (?:own )?([\w -]+)$/,
		made: ([, things = ""]) => [`Offer to carry {ws} ${things}`, `Carry the ${things} for {w}`],
	},
	{
		hint: / in front of /,
		build:
			/^(undress|change|get changed|get dressed|strip|pay|explain .+|speak .+|talk .+|give .+|spell .+) in front of (?:strangers|others|other [\w-]+|everyone|everybody|people|the queue|the whole [\w -]+|an audience)$/,
		made: ([, act = ""]) => [
			`Give {w} a private place to ${act}`,
			/dress|change|strip/.test(act) ? `Draw the curtain before {one} {v:${act}}` : `Take {w} aside to ${act}`,
		],
	},
	{
		hint: /^(?:search|look|hunt|go looking) for /,
		build:
			/^(?:search|look|hunt|go looking) for ((?:the|a) (?:[\w-]+ ){0,2}?(?:kit|key|keys|extinguisher|torch|switch|form|list|price|sign|tool|scissors|stapler|menu|button|exit|entrance|toilet|toilets|lift|number|bin|trolley|box|plug|remote|map|file|folder|pen|stamp|receipt))$/,
		made: ([, what = ""]) => [
			/exit|entrance|toilet|lift|sign|price/.test(what)
				? `Mark ${theOne(what)} so that {w} can see it at once`
				: `Keep ${theOne(what)} in its place, where {w} can see it`,
		],
	},
	{
		hint: /^(?:call|ring|write|come|phone|chase|e-?mail|remind us|complain|return|come back) (?:two|three|four|five|several|twice|again|more)/,
		build:
			/^(call|ring|write|come in|come|phone|chase us|e-?mail|remind us|complain|return|come back) (?:in )?(?:two times|three times|four times|five times|several times|twice|again|a second time|more than once)(?: (?:about|for|because of|over|to get) ([^,;]+))?$/,
		made: ([, verb = "", what]) => [
			`Settle ${what === undefined ? "the matter" : theOne(what)} the first time {one} {v:${verb === "chase us" || verb === "remind us" || /return|back/.test(verb) ? "call" : verb}}`,
		],
	},
	{
		hint: /^(?:pay|be charged|be billed) (?:twice|double|again)/,
		build: /^(?:pay|be charged|be billed) (?:twice|double|again)((?: for [^,;]+)?)$/,
		made: ([, what = ""]) => [`Charge {w} once${what}`],
	},
	{
		hint: / (?:view|sight|earshot|hearing) of /,
		build:
			/^(undress|change|get changed|get dressed|strip|pay|explain .+|speak .+|talk .+|give .+|spell .+|discuss .+|describe .+|wait|eat|cry|be examined|be weighed) (?:in (?:full |plain )?|with(?:in|out leaving) )(view|sight|earshot|hearing) of ([^,;]+)$/,
		made: ([, act = "", sense = "", place = ""]) => [
			`Let {w} ${act} out of ${sense === "hearing" ? "earshot" : sense} of ${theOne(place)}`,
			`Give {w} a place to ${act} out of ${sense === "hearing" ? "earshot" : sense} of ${theOne(place)}`,
		],
	},
	{
		hint: /^(?:hear|overhear|listen to|see|watch|smell|witness) /,
		build:
			/^(hear|overhear|listen to|see|watch|witness) ((?:(?:our|your|the|an?|another|other|staff|internal|private) ?)+(?:[\w’'-]+ ){0,2}?(?:calls?|conversations?|talk|quarrels?|arguments?|phone calls|banter|jokes|chatter|gossip|radio|music|discussions?|complaints?|swearing|screens?|papers?|files?|notes?|rubbish|mess|laundry|waste|bins))$/,
		made: ([, verb = "", what = ""]) => [
			`Keep ${what} out of ${/see|watch|witness/.test(verb) ? "sight" : "earshot"} of {w}`,
		],
	},
	{
		hint: /^(?:hear|overhear|see|watch|listen to) (?:staff|us|our|employees|nurses|the staff|colleagues|waiters|you) /,
		build:
			/^(hear|overhear|see|watch|listen to) (staff|employees|nurses|the staff|colleagues|waiters|our staff) ([a-z]+)( [^,;]+)?$/,
		made: ([, verb = "", who = "", act = "", rest = ""]) => {
			const base = baseOfGerund(act) ?? act;
			return /^(?:in|on|at|to|from|for|with|and|or|as)$/.test(base)
				? undefined
				: [
						`${who.charAt(0).toUpperCase()}${who.slice(1)} may ${base}${rest.replace(/ (?:in|on|at|outside) (?:the|a) [\w-]+$/, "")} only out of ${/see|watch/.test(verb) ? "sight" : "earshot"} of {w}`,
					].filter(() => /^(?:laugh|talk|eat|smoke|chat|joke|discuss|argue|swear|drink)$/.test(base));
		},
	},
	{
		hint: /^be (?:woken|disturbed|startled|distracted|interrupted|annoyed|bothered) by /,
		build:
			/^be (woken|disturbed|startled|distracted|interrupted|annoyed|bothered)(?: up)?((?: (?:in|on|at|during) [^,;]+?)?) by ((?:early |late |loud |noisy |our |the |an? |your )?(?:[\w-]+ )?(?:deliver(?:y|ies)|cleaning|trolleys?|repairs?|drilling|building work|works?|conversations?|talk|doors?|music|announcements?|phones?|calls?|machines?|vans?|lorries|radio|noise|chatter|carts?|dishes|hoovering|staff|footsteps))$/,
		made: ([, how = "", where = "", what = ""]) => [
			how === "woken"
				? `Make sure ${what} ${many(what) ? "are" : "is"} quiet enough for {w} to sleep${where}`
				: `Make sure ${what} ${many(what) ? "are" : "is"} quiet enough for {w} to go on${where} in peace`,
		],
	},
	{
		hint: /^be (?:left|kept) /,
		build:
			/^be (?:left|kept) (waiting|standing|sitting|lying|hanging|shivering|queueing)((?: (?:in|at|on|by|outside|near|behind|with|without) [^,;]+)?)$/,
		made: ([, , place = ""]) => [`See to {w}${place} at once`, `Tell {w}${place} how long it will take`],
	},
	{
		hint: /^be left (?:standing|sitting|waiting|hanging)/,
		build: /^be left (?:standing|sitting|waiting|hanging)((?: (?:at|in|on|by|outside|near|behind)) [^,;]+)$/,
		made: ([, place = ""]) => [`Go over to {w}${place} at once`, `Meet {w}${place} and ask how you can help`],
	},
	{
		hint: /^find /,
		build:
			/^find ((?:any |an? )?(?:hair|hairs|dust|crumbs?|dirt|stains?|rubbish|litter|lime|limescale|mould|smears?|fingerprints|dead flies|cigarette ends?|chewing gum|old bandages|used [\w-]+|dirty [\w-]+)) (in|on|under|behind|at) (.+)$/,
		made: ([, what = "", link = "", where = ""], who) => {
			const place = /under|behind/.test(link) ? `${link} ${where}` : where;
			return [
				`Clean ${place} and check it for ${what.replace(/^(?:any|an?) /, "")} before ${who.replace(/^every /, "the next ")} ${/^every|^the \w+(?<!s)$/.test(who) ? "arrives" : "arrive"}`.replace(
					"everyone arrive",
					"anyone arrives",
				),
				`Check ${place} for ${what.replace(/^(?:any|an?) /, "")} at every clean`,
			];
		},
	},
	{
		hint: / without (?:an?|any) (?:explanation|word|reason|apology|update|news|answer)/,
		build:
			/^(?:be kept waiting|wait|be left waiting|stand|queue|sit)(?: (?:in|at|on|outside) [^,;]+?)? without (?:an?|any) (?:explanation|word|reason|apology|update|news)$/,
		made: () => [
			"Tell {w} why they are waiting and how long it will take",
			"Give {w} the reason for the wait and a new time",
		],
	},
	{
		hint: /^ask (?:twice|again|a second time|more than once)/,
		build: /^ask (?:twice|again|a second time|more than once)(?: for (.+))?$/,
		made: ([, what]) =>
			what === undefined || /thing$/.test(what)
				? ["Write down every request and act on it the first time"]
				: [`Bring {w} ${what.replace(/^(?:the same|an?|any) /, "the ")} the first time they ask`],
	},
	{
		hint: /^(?:repeat|spell|explain|give|say|tell|enter|type|show|prove|describe) /,
		build:
			/^(repeat|spell out|spell|explain|give|say|tell|enter|type|show|prove|describe) ((?:the|their|his|her|an?) [^,;]+?)(?: (?:again|twice|a second time|once more|over and over|all over again|to (?:two|three|every|each|another) [\w-]+))?$/,
		made: ([all = "", verb = "", what = ""]) =>
			verb !== "repeat" && !/ (?:again|twice|second|more|over|two|three|every|each|another)\b/.test(all)
				? undefined
				: [
						`Write down ${what.replace(/^(?:an?|his|her) /, "the ")} the first time {one} {v:${verb === "repeat" || verb.startsWith("spell") ? "give" : verb}} it`,
					],
	},
	{
		hint: /^(?:search|look|hunt|go looking) for /,
		build: /^(?:search|look|hunt|go looking) for (?:an?|the|any) ((?:[\w-]+ )?[\w-]+)$/,
		made: ([, whom = ""]) =>
			staffNouns.has(whom.split(" ").at(-1) ?? "") ||
			(/(?:ian|ist|er|or|waiter|steward|guide|nurse|porter)$/.test(whom) &&
				!/(?:trolley|paper|counter|locker|elevator|door|mirror|order|number|letter|printer|poster)$/.test(whom))
				? ["Stay within sight of {w}", "Offer {w} help before they ask for it"]
				: undefined,
	},
	{
		hint: /^find .* (?:we|nobody|no one) /,
		build:
			/^(?:find|discover|notice) (?:an?|any|the) ([\w -]+?) (?:that |which )?(?:we|nobody|no one) (?:did not|didn['’]t|have not|has|had not|never) (?:mention|mentioned|report|reported|told them about|point out|pointed out|list|listed)$/,
		made: ([, what = ""]) => [`Tell {w} about every ${what} beforehand`, `Point out every ${what} to {w} yourself`],
	},
	{
		hint: /^run out of /,
		build: /^run out of (.+)$/,
		made: ([, what = ""]) => [
			`Keep {w} supplied with ${what}`,
			`Refill ${what.replace(/^(?:any|their|his|her) /, "")} in good time for {w}`,
		],
	},
	{
		hint: /^pay for /,
		build:
			/^pay for (our (?:own )?(?:mistakes?|errors?|delays?|faults?|training)|(?:a|the) (?:mistake|error|delay|fault) (?:of ours|we made))$/,
		made: ([, what = ""]) => [`Put ${what} right at no charge to {w}`, `Take the cost of ${what} off {ws} bill`],
	},
	{
		hint: /^(?:get hold of|get at|reach|get into|play with|get to|lay hands on|swallow) /,
		build:
			/^(?:get hold of|get at|reach|get into|play with|lay hands on|swallow|touch) ((?:the|any|an?|our|your|small|loose) [\w -]+)$/,
		made: ([, what = ""], who) =>
			/child|toddler|bab|pupil|resident|visitor|patient/.test(who)
				? [`Keep ${theOne(what)} out of reach of {w}`, `Lock ${theOne(what)} away after use`]
				: undefined,
	},
	{
		hint: /^be (?:overlooked|ignored|forgotten|missed|passed over|left out)/,
		build:
			/^be (?:overlooked|ignored|forgotten|missed|passed over|left out)((?: (?:at|in|on|by|during|behind) [^,;]+)?)$/,
		made: ([, place = ""]) =>
			[`Greet {w}${place} as soon as they come in`, `Look up and serve {w}${place} in turn`].slice(0, 2),
	},
	{
		hint: /^be \w+ in (?:the|an?) /,
		build: new RegExp(`^be ([a-z]+) in (?:the|a|an) ((?:public |crowded |open )?(?:${PRIVATE_ROOM}))$`),
		made: ([, done = ""], who) => {
			const base = baseOfParticiple(done);
			if (base === undefined || /^(?:keep|leave|let|make|see|seat|find|hurry|greet|meet)$/.test(base)) return undefined;
			return [
				`${base.charAt(0).toUpperCase()}${base.slice(1)} {w} in a private room`,
				`Take {w} to a separate room before you ${base} ${/^every|^the \w+(?<!s)$/.test(who) ? "them" : "them"}`,
			];
		},
	},
	{
		hint: /^be (?:woken|disturbed|startled|frightened) by /,
		build:
			/^be (?:woken|disturbed|startled) by ((?:the|a|an|our|your) (?:hoover|vacuum cleaner|mower|drill|trolley|lawnmower|leaf blower|floor polisher|phone|bell|dishwasher|machine|van|lorry|music|radio))$/,
		made: ([, what = ""], who) => [
			`Use ${theOne(what)} once {w} ${is(who)} awake`,
			`Ask {w} before you use ${theOne(what)}`,
		],
	},
	{
		hint: /^feel .* for \w+ing/,
		build: /^feel [\w-]+(?: or [\w-]+)? for ([a-z]+ing\b.*)$/,
		made: ([, doing = ""]) =>
			baseOfGerund(doing.split(" ")[0] ?? "") === undefined
				? undefined
				: [`Thank {w} for ${doing}`, `Treat {w} with respect and answer patiently`],
	},
	{
		hint: /^(?:stand|wait|queue)/,
		build:
			/^(?:stand|wait|queue|line up)( up)? (?:(?:in|at|outside|on|behind) (?:the|an?) [\w -]+? )?(?:to wait|while they wait|while waiting|for (?:their|the|a|an|his|her) [\w -]+)$/,
		made: () => ["Offer {w} a seat while they wait", "Tell {w} how long the wait will be and offer a seat"],
	},
	{
		hint: /^be left alone/,
		build: /^be left (?:alone|unattended|unsupervised|on their own) with (.+)$/,
		made: ([, what = ""], who) =>
			isPersonal(what)
				? undefined
				: [
						`Stay beside {w} while ${theOne(what)} ${many(what) ? "are" : "is"} in use`,
						`Hand ${theOne(what)} to {w} only while you are present`,
					].slice(0, who === "" ? 0 : 2),
	},
];

const SURE = "(?:make sure|ensure|see to it|see|take care)(?: that)?";
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => { who: string; act: string } | undefined])[] = [
	[
		/^No ([\w-]+(?: [\w-]+)?) (?:should|must|may|can|has to|ought to|is to)(?: ever)? (?:ever )?(?:have to |need to )?(.+)$/,
		([, who = "", act = ""]) => (isPersonal(who) ? { who: `every ${who}`, act } : undefined),
	],
	[
		/^(?:Nobody|No one|No-one) (?:should|must|may|can|has to|ought to|is to)(?: ever)? (?:ever )?(?:have to |need to )?(.+)$/,
		([, act = ""]) => ({ who: "everyone", act }),
	],
	[
		new RegExp(`^${SURE} no ([\\w-]+)(?: ever)? (is|has to|gets|[a-z]+s)\\b ?(.*)$`, "i"),
		([, who = "", verb = "", rest = ""]) =>
			isPersonal(who) ? { who: `every ${who}`, act: actOf(verb, rest) } : undefined,
	],
	[
		new RegExp(`^${SURE} (?:nobody|no one|no-one)(?: ever)? (is|has to|gets|[a-z]+s)\\b ?(.*)$`, "i"),
		([, verb = "", rest = ""]) => ({ who: "everyone", act: actOf(verb, rest) }),
	],
	[
		new RegExp(
			`^${SURE} ((?:the |our |your |an? |every )?[\\w-]+) (?:do not|don['’]t|does not|doesn['’]t|never|must not|must never|should not|should never)(?: ever)? (is|are|has to|have to|[a-z]+)\\b ?(.*)$`,
			"i",
		),
		([, who = "", verb = "", rest = ""]) =>
			isPersonal(who) ? { who: who.replace(/^an? /, "every "), act: actOf(verb, rest) } : undefined,
	],
	[
		new RegExp(`^${SURE} ((?:the |our |your |an? |every )?[\\w-]+) (?:is|are) (?:not|never) (.+)$`, "i"),
		([, who = "", rest = ""]) =>
			isPersonal(who) ? { who: who.replace(/^an? /, "every "), act: `be ${rest}` } : undefined,
	],
];

function actOf(verb: string, rest: string): string {
	if (/^(?:has|have) to$/.test(verb)) return rest;
	const base = /^(?:is|are)$/.test(verb) ? "be" : (baseOfThird(verb) ?? verb);
	return `${base} ${rest}`.trim().replace(/^have to /, "");
}

/** A wording with who is spared in its places, and its verb as they do it. */
const put = (wording: string, who: string): string =>
	wording
		.replaceAll("{ws}", `${who}${/s$/.test(who) ? "’" : "’s"}`)
		.replaceAll("{w}", who)
		.replaceAll("{one}", who.replace(/^every (?=[aeiou])/, "an ").replace(/^every /, "a "))
		.replace(
			/\{v:([a-z]+)([^}]*)\}/g,
			(_, verb: string, rest: string) => `${is(who) === "is" ? third(verb) : verb}${rest}`,
		);

/** Wordings for what those served are to be spared, in every form of the ban. */
function spared(said: string): readonly string[] | undefined {
	for (const [form, read] of FORMS) {
		const parts = form.exec(said);
		const found = parts === null ? undefined : read(parts);
		if (found === undefined) continue;
		const { who, act } = found;
		for (const { hint, build, made } of SPARED) {
			if (!hint.test(act)) continue;
			const own = build.exec(act);
			const all = own === null ? undefined : made(own, who);
			if (all !== undefined && all.length > 0) return all.map((one) => put(one, who));
		}
	}
	return undefined;
}

/** Bans whose subject is somebody to be spared, or a thing that must not go out as it is. */
export const KEPT_SPARED: readonly Keeping[] = [
	{
		hint: /^(?:No|Make sure|Ensure|See|Take care)/i,
		build: /^(?:No|Make sure|Ensure|See|Take care).+$/i,
		made: ([said = ""]) => spared(said),
	},
];
