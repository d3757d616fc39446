import { capitalise } from "./frame.ts";
import { OPPOSITES } from "./opposites.ts";
import type { Recast } from "./plainer-builds.ts";
import { isServed } from "./served-nouns.ts";
import { baseOfParticiple } from "./verbs.ts";

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";

/** "No customer ever", "Make sure that no guest", "Organise the seating so that no couple", "Nobody": who is to be spared; the first bracket is what stands before, the second the noun. */
const NO_ONE =
	"^((?:[^,;:]*?(?:ensure|make sure|see to it|take care|so that|such that|so|that|remember|please)(?: that|:)? )?)(?:not (?:a|one) (?:single )?|no (?!one )(?:single )?|(?=(?:nobody|no one|no-one) ))([\\w-]+(?: [\\w-]+)?) ";
const MAY = "(?:(?:should|must|may|shall|can|will|is|are|to|ever|gets?) )*";

const SIZE =
	"((?:(?:about|around) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|half an|\\d+|a quarter of an|a few|a couple of) ?(?:hours?|minutes?|seconds?|days?|weeks?|min|moments?|working days?))";

/** What is asked for, and the verb with which it is brought. */
const bringing = (thing: string): string =>
	/\b(?:answer|reply|response|quote|quotation|refund|confirmation|invoice|letter|update|results?|report)$/.test(thing)
		? "send"
		: /\b(?:help|seat|appointment|date|table|slot)$/.test(thing)
			? "offer"
			: "bring";

/** "with an empty tank" -> "with a full tank"; undefined where no opposite is known. */
function opposed(said: string): string | undefined {
	let turned = false;
	const made = said.replace(/\b(an?|the|in|with)( [\w-]+?)?( [\w-]+)(?= |$)/g, (whole) => whole);
	const words = made.split(" ");
	for (const [i, word] of words.entries()) {
		const good = STATES[word] ?? OPPOSITES.get(word);
		if (good === undefined) continue;
		words[i] = good;
		if (/^an?$/.test(words[i - 1] ?? "")) words[i - 1] = /^[aeiou]/.test(good) ? "an" : "a";
		turned = true;
	}
	return turned ? words.join(" ") : undefined;
}

const STATES: Readonly<Record<string, string>> = {
	empty: "full",
	flat: "charged",
	cold: "hot",
	wet: "dry",
	half: "full",
};

/** What is done for somebody so that they need not feel so. */
const FELT: readonly (readonly [RegExp, (who: string, rest: string) => string[]])[] = [
	[
		/^(?:rushed|hurried|pressed|pressured|pushed|harried|under pressure)$/,
		(who, rest) => [`Give ${who} all the time they need${rest}`, `Let ${who} set the pace${rest}`],
	],
	[
		/^(?:ignored|overlooked|forgotten|neglected|invisible|left out|alone|lonely|abandoned)$/,
		(who, rest) => [`Greet ${who} and look in on them regularly${rest}`, `Make ${who} feel noticed${rest}`],
	],
	[
		/^(?:stupid|silly|foolish|judged|small|inferior|embarrassed|ashamed|humiliated|patronised|patronized|belittled|awkward|like a fool|out of place)$/,
		(who, rest) => [`Treat ${who} with respect and patience${rest}`, `Make ${who} feel at ease${rest}`],
	],
	[
		/^(?:unwelcome|like a nuisance|like a burden|like an intruder|in the way|like a number|a nuisance|a burden)$/,
		(who, rest) => [`Make ${who} feel welcome${rest}`, `Greet ${who} warmly${rest}`],
	],
	[
		/^(?:lost|confused|helpless)$/,
		(who, rest) => [`Show ${who} where to go${rest}`, `Explain the next step to ${who}${rest}`],
	],
	[
		/^(?:unsafe|afraid|scared|frightened|threatened|anxious|nervous|worried)$/,
		(who, rest) => [`Make ${who} feel safe${rest}`, `Explain calmly to ${who} what happens next${rest}`],
	],
	[
		/^(?:cheated|tricked|misled|deceived|surprised|overcharged)$/,
		(who, rest) => [
			`Tell ${who} openly what to expect${rest}`,
			`Explain every cost to ${who} before they agree${rest}`,
		],
	],
];

/** What is done for those who would otherwise have to. */
const SPARED: readonly (readonly [RegExp, (who: string, parts: string[]) => string[]])[] = [
	[
		/^sit (?:apart|separately|alone)(.*)$/,
		(who, [, rest = ""]) => [`Seat ${who} together${rest}`, `Find ${who} seats next to each other${rest}`],
	],
	[
		/^(?:chase|pester|remind|ring|call|phone|email|e-mail|write to) (?:us|you|the \w+|staff|anyone|somebody|someone)(?: up)?(?: twice| again)? (?:for|about) (?:an? |the |their )?(.+)$/,
		(who, [, thing = ""]) => [
			`Give ${who} ${/^(?:updates?|news|progress)/.test(thing) ? "regular updates" : `the ${thing}`} before they ask`,
			`Contact ${who} first about the ${thing}`,
		],
	],
	[
		/^(?:wonder|guess|work out|figure out|find out(?: for \w+)?) ((?:what|who|when|where|how|why|which|whether)\b.+)$/,
		(who, [, what = ""]) => [`Tell ${who} ${what} before they ask`],
	],
	[/^stand((?: (?:in|at|on|through|during) .+)?)$/, (who, [, rest = ""]) => [`Offer ${who} a seat${rest}`]],
	[
		/^(?:queue|line up|wait in line)(?: twice| again| a second time)((?: .+)?)$/,
		(who) => [`Serve ${who} at one counter`, `Settle everything for ${who} in one go`],
	],
	[
		/^(?:fill in|fill out|complete|sign|write) (?:the same|a second|another) ([\w -]+?)(?: twice| again| two times)?$/,
		(who, [, thing = ""]) => [
			`Fill in the ${thing} for ${who} with what we already know`,
			`Ask ${who} for the ${thing} only once`,
		],
	],
	[
		/^(?:explain|describe|tell|repeat|go over) (.+?)(?: twice| again| two times| all over again| a second time| from the beginning)$/,
		(who, [, thing = ""]) => [
			`Write down ${thing.replace(/^(?:their|his|her|his or her)\b/, "the")} the first time`,
			`Read the notes before you speak to ${who}`,
		],
	],
	[
		/^(?:pay|be charged|get charged) (?:twice|again|two times)((?: .+)?)$/,
		(who, [, rest = ""]) => [`Charge ${who} once only${rest}`],
	],
	[/^(?:leave|go) (?:hungry|thirsty)$/, (who) => [`Offer ${who} something to eat and drink`]],
	[
		/^(?:eat|drink|sit|dine) (?:alone|by themselves)((?: .+)?)$/,
		(who) => [`Find company for ${who}`, `Invite ${who} to join the others`],
	],
	[/^(?:run|rush|hurry)((?: .+)?)$/, (who) => [`Leave ${who} enough time to walk`]],
	[/^raise (?:their|his|her) voice((?: .+)?)$/, (who) => [`Listen to ${who} from the first word`]],
];

/** What is done with those served instead of what must not happen to them. */
const PASSIVES: readonly (readonly [RegExp, (who: string, parts: string[]) => string[]])[] = [
	[
		/^(?:kept|left) waiting((?: .+)?)$/,
		(who, [, rest = ""]) => [
			/^ (?:for )?(?:more|longer) than /.test(rest)
				? `See to ${who} within ${rest.replace(/^ (?:for )?(?:more|longer) than /, "")}`
				: `See to ${who} promptly${rest}`,
		],
	],
	[
		/^left ((?:at|in|on|by|outside) .+?) without ((?!\w+ing\b).+)$/,
		(who, [, place = "", thing = ""]) => [`Give ${who} ${place} ${thing}`, `Make sure ${who} ${place} has ${thing}`],
	],
	[
		/^(?:handed|given|sent|served|sold|shown|offered|lent|issued) (?:with )?((?:an?|the) .+)$/,
		(who, [all = "", thing = ""]) => {
			const verb = baseOfParticiple(all.split(" ")[0] ?? "") ?? "give";
			const good = / without /.test(thing)
				? thing.replace(" without ", " with ").replace(/ with (?:any|an?) /, " with a ")
				: opposed(thing);
			return good === undefined ? [] : [`${capitalise(verb)} ${who} ${good}`];
		},
	],
	[
		/^(?:talked down to|patronised|patronized|lectured|mocked|ridiculed|laughed at|embarrassed|humiliated|shamed|belittled)((?: .+)?)$/,
		(who, [, rest = ""]) => [`Treat ${who} with respect${rest}`],
	],
	[
		/^(?:rushed|hurried|pushed|pressured|hustled)((?: .+)?)$/,
		(who, [, rest = ""]) => [
			`Give ${who} all the time they need${rest.replace(/^ through (?:an?|the|their) /, " for the ")}`,
		],
	],
	[/^(?:interrupted|cut short|cut off)((?: .+)?)$/, (who, [, rest = ""]) => [`Let ${who} finish speaking${rest}`]],
	[
		/^(?:surprised|caught out|taken by surprise) by (.+)$/,
		(who, [, thing = ""]) => [`Tell ${who} about ${thing} in advance`],
	],
	[
		/^(?:turned|sent) away((?: .+)?)$/,
		(who, [, rest = ""]) =>
			rest === "" ? [`Find a way to help ${who}`] : / without /.test(rest) ? [] : [`Find a way to help ${who}${rest}`],
	],
	[
		/^(?:forced|made|obliged|told|asked) to ((?:buy|sign|pay|decide|choose|order|take)\b.*)$/,
		(who, [, act = ""]) => [`Let ${who} decide whether to ${act}`],
	],
];

/** What stands for "no guest": "every guest"; a family or a couple counts as one. */
const all = (noun: string): string => `every ${noun}`;

/** Wordings for what is not to happen to those served. */
function instead(who: string, clause: string): string[] | undefined {
	const plain = clause.replace(/^(?:ever|always|really) /, "");
	const [, state = "", rest = ""] =
		/^(?:feels?|is made to feel|be made to feel|leaves? feeling|goes home feeling) ((?:like )?(?:an? )?[\w-]+(?: (?:out|of|place|pressure|the|way))*?)((?: (?:at|in|on|by|when|while|during|after|before|for|about) .+)?)$/.exec(
			plain,
		) ?? [];
	const felt = FELT.find(([bad]) => bad.test(state))?.[1](who, rest);
	if (felt !== undefined) return felt;
	const [, forced = ""] =
		/^(?:has to|have to|needs to|need to|be forced to|is forced to|be made to|be left to|is left to|be expected to) (.+)$/.exec(
			plain,
		) ?? [];
	if (forced !== "") {
		for (const [build, make] of SPARED) {
			const found = build.exec(forced);
			if (found !== null) return make(who, found);
		}
	}
	const [, done = ""] = /^(?:is|are|be|gets?|has been|being) (?:ever )?(.+)$/.exec(plain) ?? [];
	for (const [build, make] of PASSIVES) {
		const found = build.exec(done === "" ? plain : done);
		if (found !== null) {
			const made = make(who, found);
			return made.length === 0 ? undefined : made;
		}
	}
	const [, , place = ""] =
		/^(leaves?|goes|is collected|is picked up|walks?|gets into \w+)((?: (?:the|our) [\w-]+)?) with (?:an? |any )?(?:strangers?|someone (?:they do not know|else)|unknown (?:adult|person))$/.exec(
			plain,
		) ?? [undefined, undefined, undefined];
	if (/ with (?:an? |any )?(?:stranger|unknown)/.test(plain) && place !== undefined)
		return [
			`Hand ${who} over only to somebody on the collection list`,
			`Check the collection list before ${who} leaves${place}`,
		];
	const [, going = "", , open = "", thing = ""] =
		/^((goes? to bed|leaves?|goes? home|hangs? up|walks? out|checks? out|ends? (?:the|a) \w+))(?: (?:the|our) [\w-]+)? with (?:an? |any )?un(\w+ed) ([\w-]+)$/.exec(
			plain,
		) ?? [];
	const settle = baseOfParticiple(open);
	if (settle !== undefined)
		return [
			`${capitalise(settle)} ${who}'s ${thing.replace(/s?$/, "s")} before they ${going.replace(/^(\w+?)(?:(?<=go)es|s)\b/, "$1")}`,
		];
	const [, waited = "", size = ""] =
		new RegExp(
			`^(?:waits?|queues?|stands? in line|sits?|stands?|hangs on|holds|has to wait|have to wait|have to queue)(.*?) (?:(?:for )?(?:more|longer) than|over|beyond) ${SIZE}`,
		).exec(plain) ?? [];
	const behind = / (?:more|longer) than | over /.test(plain) ? plain.replace(new RegExp(`^.*${SIZE}`), "") : "";
	if (size !== "") {
		const [, thing = ""] = /\bfor ((?:an? |the |their )?.+)$/.exec(waited.trim() === "" ? behind : waited) ?? [];
		const where = (waited + behind).replace(/ for .+$/, "").trimEnd();
		const place = /\b(?:desk|counter|till|window|table|bar|door|entrance|reception|gate|checkout|kiosk|stand)s?$/.test(
			where,
		)
			? where
			: "";
		if (thing !== "") return [`${capitalise(bringing(thing))} ${who} ${thing}${place} within ${size}`];
		if (/\b(?:phone|line|hold|chat)\b/.test(where)) return [`Come back to ${who} on hold within ${size}`];
		return place === ""
			? [`See to ${who} within ${size}`, `Make sure ${who} is seen within ${size}`]
			: [`Serve ${who}${place} within ${size}`, `Greet ${who}${place} within ${size}`];
	}
	return undefined;
}

/** Bans on what is not to happen to those who are served, by what is done for them. */
export const SPARED_READINGS: readonly Recast[] = [
	{
		hint: /\b(?:no|not a|not one) \w/i,
		build: new RegExp(`${NO_ONE}((?:${MAY})(?:\\w+ .+|\\w+))$`, "i"),
		direct: ([, , noun = "", clause = ""]) => {
			const words = noun.split(" ");
			const who = words.length === 2 && isServed(words[0] ?? "") && !isServed(words[1] ?? "") ? (words[0] ?? "") : noun;
			const rest = who === noun ? clause : `${words[1]} ${clause}`;
			if (!isServed(last(who))) return undefined;
			const act = rest.replace(/^(?:(?:should|must|may|shall|can|will|ever|ought to) )+/, "");
			const made = instead(all(who), act);
			return made === undefined || made.length === 0 ? undefined : made;
		},
	},
	{
		hint: /\b(?:nobody|no one|no-one) (?:feels?|has|have|is|should|must|ever|needs?) /i,
		build:
			/^(?:[^,;:]*?(?:ensure|make sure|see to it|take care|so that|such that|that) )?(?:nobody|no one|no-one) ((?:should |must |may |ever )*(?:feels?|has to|have to|needs? to|is (?:made|forced|rushed|kept|turned|interrupted|left waiting|lectured|talked)|be (?:made|forced|rushed|kept|turned|interrupted)) ?.*)$/i,
		direct: ([, clause = ""]) => instead("everyone", clause.replace(/^(?:(?:should|must|may|ever) )+/, "")),
	},
	{
		hint: /\b(?:but|yet|and|,) (?:never|not|don['’]t be) \w+/,
		build:
			/^((?:.*?\b)?(?:be|stay|remain|sound)) ([\w-]+(?: and [\w-]+)?),? (?:but|yet|and) (?:never|not|don['’]t be|do not be) ([\w-]+)((?: (?!or )(?:when|while|with|in|on|at|to|if|during|about|even|as) .+)?)$/i,
		direct: ([, lead = "", good = "", bad = "", rest = ""]) => {
			const kind = OPPOSITES.get(bad.toLowerCase()) ?? MILD[bad.toLowerCase()];
			return kind === undefined || good.includes(kind) || / and /.test(good)
				? undefined
				: [`${lead} ${good} and ${kind}${rest}`, `${lead} ${good}, yet ${kind}${rest}`];
		},
	},
	{
		hint: / (?:is|are|does|do|gets?|becomes?) (?:never|not) |(?:no|nothing) .* (?:is|are|gets?|be|stays?|remains?) /,
		build:
			/^(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)? ((?:the|all|every|our|your) [\w'’ -]+?) (?:is|are|gets?|becomes?) (?:never|not)(?: ever)? ([\w-]+)((?: (?:in|on|at|during|when|while|before|after|for|by) .+)?)$/i,
		direct: ([, thing = "", bad = "", rest = ""]) => kept(thing, bad, rest),
	},
	{
		hint: /\bno /,
		build:
			/^(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)? no ([\w-]+(?: [\w-]+)?) (?:is|stays|gets|remains|goes|is left|becomes|stands) ((?!un)[\w-]+)((?: (?:in|on|at|during|when|while|before|after|for|by|overnight).*)?)$/i,
		direct: ([, thing = "", bad = "", rest = ""]) =>
			isServed(last(thing)) ? undefined : kept(`every ${thing}`, bad, rest),
	},
];

/** Tempers that go too far, and what tempers them. */
const MILD: Readonly<Record<string, string>> = {
	familiar: "professional",
	chummy: "professional",
	intrusive: "discreet",
	obtrusive: "discreet",
	overbearing: "considerate",
	aggressive: "calm",
	threatening: "calm",
	cold: "warm",
	distant: "approachable",
	robotic: "natural",
	servile: "confident",
	submissive: "confident",
	loud: "calm",
	flippant: "respectful",
	preachy: "kind",
	blunt: "tactful",
	brusque: "friendly",
	nosy: "discreet",
	clingy: "discreet",
	hurried: "unhurried",
	rushed: "calm",
	casual: "professional",
	sloppy: "careful",
	brash: "polite",
	boastful: "modest",
	harsh: "kind",
	strict: "kind",
	vague: "clear",
	stubborn: "flexible",
	insistent: "patient",
};

/** "the shelves", "empty" -> "Keep the shelves full". */
function kept(thing: string, bad: string, rest: string): string[] | undefined {
	const good =
		bad === "empty"
			? /(?:shel(?:f|ves)|racks?|displays?|fridges?|counters?|stands?|cabinets?|baskets?|trays?)$/.test(thing)
				? "well stocked"
				: "filled"
			: (DRESSED[bad] ?? OPPOSITES.get(bad));
	if (good === undefined) return undefined;
	return [
		`Keep ${thing.replace(/^(?:The|Our|Your|All|Every)\b/, (one) => one.toLowerCase())} ${good}${rest}`,
		`Make sure ${thing} ${/^every |[^s]$|ss$/.test(thing) ? "is" : "are"} ${good}${rest}`,
	];
}

const DRESSED: Readonly<Record<string, string>> = {
	late: "on time",
	dirty: "clean",
	blocked: "clear",
	obstructed: "clear",
	locked: "unlocked",
	unlocked: "locked",
	open: "closed",
	crowded: "clear",
	overcrowded: "within the limit",
	overloaded: "within the limit",
	overfull: "within the limit",
	cold: "warm",
};
