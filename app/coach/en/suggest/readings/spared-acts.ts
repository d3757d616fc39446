import { baseOfParticiple } from "../../words/verbs.ts";
import { isMany } from "../reading/ban.ts";
import { capitalise } from "../reading/frame.ts";
import { OPPOSITES } from "../words/opposites.ts";

const SIZE =
	"((?:(?:about|around) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|half an|\\d+|a quarter of an|a few|a couple of) ?(?:hours?|minutes?|seconds?|days?|weeks?|months?|min|moments?|working days?))";

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
	[
		/^(?:look|search|hunt)(?: around)? for (?:a member of staff|(?:some|any)(?:one|body)(?: to help)?|help|staff|an assistant|assistance)((?: .+)?)$/,
		() => ["Be on hand whenever a customer needs you"],
	],
	[
		/^(carry|fetch|lift|push|pull|load|unload|pack|unpack|translate|print|copy|fill in) ((?:the|their|his|her|an?|any) [\w' -]+?)((?: (?:up|down|to|into|out of|from|across|alone|themselves) ?.*)?)$/,
		(who, [, verb = "", thing = "", rest = ""]) => [
			`${capitalise(verb)} ${thing.replace(/^(?:their|his|her)\b(?: own)?/, "the")}${rest.replace(/ (?:alone|themselves)$/, "")} for ${who.replace(/^every /, "the ")}`,
		],
	],
	[
		/^wait for ((?:the|their|an?) [\w -]+?) (?:overnight|for days|over the weekend|until (?:tomorrow|the next day|monday))$/,
		(who, [, thing = ""]) => [`Give ${who} ${thing.replace(/^(?:their|an?) /, "the ")} the same day`],
	],
	[
		/^wait for ((?:the|their|an?) [\w -]+)$/,
		(who, [, thing = ""]) => [
			`Have ${thing.replace(/^their /, "the ")} ready for ${who}`,
			`${capitalise(bringing(thing))} ${who} ${thing.replace(/^their /, "the ")} at once`,
		],
	],
	[
		new RegExp(`^wait ${SIZE} (?:for|before they (?:get|see|have)) ((?:an?|the|their) [\\w' -]+)$`),
		(who, [, size = "", thing = ""]) => [`Get ${who} ${thing.replace(/^their /, "the ")} in less than ${size}`],
	],
	[
		/^(?:flag|wave|track|hunt|chase|run|look|search|shout|call|wave out|hunt around)(?: down| after| for| at| to| out for| around for)? (?:an? |the |any |our )?[\w -]+? (?:to|in order to) ([a-z]+.*)$/,
		(who, [, act = ""]) =>
			act === "pay"
				? [`Bring ${who} the bill before they have to ask`]
				: [`Be at hand when ${who} ${isMany(who) ? "want" : "wants"} to ${act}`],
	],
	[
		/^(?:read|study|fill in|fill out|complete|go through|work through|check) ((?:the|their|an?|any) [\w' -]+?) (?:alone|by themselves|on their own)$/,
		(who, [, thing = ""]) => [`Go through ${thing.replace(/^their /, "the ")} with ${who}`],
	],
	[
		/^(?:come|go|return|drive|travel|walk)(?: all the way)? (?:back|again|home)(?: again)? for ((?:an?|the|their) [\w' -]+)$/,
		(who, [, thing = ""]) => [`Sort out ${thing.replace(/^(?:an?|their) /, "the ")} with ${who} in one visit`],
	],
	[/^wait$/, (who) => [`Serve ${who} at once`]],
	[/^(?:run|rush|hurry)((?: .+)?)$/, (who) => [`Leave ${who} enough time to walk`]],
	[/^raise (?:their|his|her) voice((?: .+)?)$/, (who) => [`Listen to ${who} from the first word`]],
];

/** What is done with those served instead of what must not happen to them. */
const PASSIVES: readonly (readonly [RegExp, (who: string, parts: string[]) => string[]])[] = [
	[
		/^(?:passed|handed|transferred|put|sent) (?:on|through|round|around|from .+ to .+)(?: more than once| (?:two|three|four|several|many) times| twice| again| from .+ to .+)?$/,
		(who) => [`Find the right colleague first and pass ${who} on once`],
	],
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
		/^(?:charged|billed)(?: extra)? for ((?!the same|two|more)[^,;]+)$/,
		(who, [, thing = ""]) => [`Give ${who} ${thing.replace(/^(?:an?|the) /, "the ")} free of charge`],
	],
	[
		/^put on hold (?:twice|more than once|again|several times)$/,
		(who) => [`Put ${who} on hold only once`, `Have the answer ready before you come back to ${who}`],
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

/** Wordings for what is not to happen to those served. */
export function instead(who: string, clause: string): string[] | undefined {
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
	const [, , mood = ""] =
		/^(leaves?|goes? home|walks? out|goes? away|hangs? up)(?: (?:the|our) [\w-]+)? (in tears|crying|angry|upset|unhappy|dissatisfied|disappointed|frustrated|confused|empty-handed|in a bad mood)$/.exec(
			plain,
		) ?? [];
	if (mood !== "")
		return [
			/tears|crying/.test(mood)
				? `Comfort ${who} before they leave`
				: mood === "confused"
					? `Answer ${who}'s questions before they leave`
					: mood === "empty-handed"
						? `Find something for ${who} before they leave`
						: `Put things right with ${who} before they leave`,
		];
	const settle = baseOfParticiple(open);
	if (settle !== undefined)
		return [
			`${capitalise(settle)} ${who}'s ${thing.replace(/s?$/, "s")} before they ${going.replace(/^(\w+?)(?:(?<=go)es|s)\b/, "$1")}`,
		];
	const [, callback = ""] =
		/^waits? for ((?:the|their|an?) [\w -]+?) (?:overnight|for days|over the weekend|until (?:tomorrow|the next day|monday))$/.exec(
			plain,
		) ?? [];
	if (callback !== "") return [`Give ${who} ${callback.replace(/^(?:their|an?) /, "the ")} the same day`];
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
			? [`See to ${who} within ${size}`, `Make sure ${who} ${isMany(who) ? "are" : "is"} seen within ${size}`]
			: [`Serve ${who}${place} within ${size}`, `Greet ${who}${place} within ${size}`];
	}
	return undefined;
}
