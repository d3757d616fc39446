import type { Sentence, Unit } from "../analysis.ts";
import { analyse } from "../document.ts";
import type { Suggestion } from "../types.ts";
import { trimmedEnd } from "./act.ts";
import { ENSURED_READINGS } from "./ensured-readings.ts";
import { everyday } from "./everyday.ts";
import { FORM_READINGS } from "./form-readings.ts";
import { capitalise } from "./frame.ts";
import { joinedActs } from "./joined-acts.ts";
import { language } from "./language.ts";
import { addressed, ofWhom, plainOnce } from "./long-finish.ts";
import { cannotStand, unsaid } from "./long-guard.ts";
import { longWordings, ordering, partial } from "./long-shapes.ts";
import { ordered, plainly } from "./plain-reading.ts";
import { PLAIN_READINGS, type Recast } from "./plainer-builds.ts";
import { prohibitions } from "./prohibition.ts";
import { suggestionsFor } from "./rewrite.ts";
import { rowWordings } from "./row-wordings.ts";
import type { Hit } from "./search.ts";
import { SERVED_READINGS } from "./served-readings.ts";
import { SPARED_READINGS } from "./spared-readings.ts";
import { keptState } from "./thing-states.ts";
import { TURNED_READINGS } from "./turned-readings.ts";
import { unsound } from "./unsound.ts";
import { baseOfGerund, baseOfParticiple } from "./verbs.ts";

const READINGS: readonly Recast[] = [
	...SERVED_READINGS,
	...SPARED_READINGS,
	...ENSURED_READINGS,
	...TURNED_READINGS,
	...FORM_READINGS,
	...PLAIN_READINGS,
];

const asItIs = (wording: string): string => wording;
const uncapital = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);
const small = (said: string): string =>
	/^(?:I\b|[A-Z]{2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/.test(said) ? said : uncapital(said);

/** The aside put back behind the noun that it tells of. */
function behind(noun: string, aside: string): (wording: string) => string | undefined {
	return (wording) => {
		const at = wording.toLowerCase().indexOf(noun.toLowerCase());
		const end = at + noun.length;
		return at < 0 || /^[\w'’]/.test(wording.slice(end))
			? undefined
			: wording.slice(0, end) + aside + wording.slice(end);
	};
}

const DEEDS: Readonly<Record<string, string>> = {
	use: "use",
	consumption: "consume",
	sale: "sell",
	removal: "remove",
	storage: "store",
	playing: "play",
	taking: "take",
	charging: "charge",
	disclosure: "disclose",
	recording: "record",
	wearing: "wear",
	sharing: "share",
};

const FORBIDS = "(?:must|should|may|shall|will|can|do|does) (?:not|never)";

/** "Staff must not" -> "Staff may "; nothing before an imperative. */
const permitting = (lead: string): string =>
	/^(?:do not|never|don['’]t)$/i.test(lead)
		? ""
		: `${lead.replace(/ (?:not|never)$/i, "").replace(/\b(?:must|shall)$/i, "may")} `;

const MANY_OR_MASS =
	/(?:[^s]s|\b(?:people|children|\w+ware|food|drink|equipment|furniture|clothing|alcohol|glass|material|luggage|paper|money|cash|water|waste|work|litter|ice|rubbish|information|data|software|tobacco|jewellery|meat|fish|bread|linen|laundry|stock|mail|perfume))$/;

const RECASTS: readonly Recast[] = [
	{
		hint: /^No .+ be /,
		build:
			/^No ([^,]+?),? (?:other than|except for|except|apart from) (?!by\b)([^,]+?),? (?:may|must|should|can) be (\w+) (.+)$/,
		direct: ([, , what = "", done = "", rest]) => {
			const base = baseOfParticiple(done);
			return base === undefined ? undefined : `${base} only ${what} ${rest}`;
		},
	},
	{
		hint: / by /,
		build:
			/^(No )?([^,]+?) (?:may|must|should|can)( not)? be ((?:\w+(?:, | or |, or ))*\w+)((?: [^,]+?)?),? (?:except|other than|unless) by (.+)$/,
		direct: ([, none = "", thing = "", not = "", done, rest, who]) =>
			(none === "") === (not === "")
				? undefined
				: `${none === "" ? thing : `${/^[aeiou]/i.test(thing) ? "An" : "A"} ${thing}`} may be ${done}${rest} only by ${who}`,
	},
	{
		hint: / and \w+ing/,
		build:
			/^(.*?)(must|should|may|do) (?:not|never) ([a-z]+ [^,]+?) (?:before|without) (?:first )?(\w+ing) (.+?) and (\w+ing)( .+)?$/i,
		direct: ([, who = "", modal = "", act, first = "", what, second = "", more = ""]) => {
			const [one, other] = [baseOfGerund(first), baseOfGerund(second)];
			if (
				one === undefined ||
				other === undefined ||
				/ (?:or|and) /.test(act ?? "") ||
				/\bthe(?:m|ir)\b/.test(what ?? "")
			)
				return undefined;
			const order = /^do$/i.test(modal) && who === "";
			return `${order ? "" : `${who}${/should/i.test(modal) ? "should" : "must"} `}${one} ${what} and ${other}${more} before ${order ? "you" : "they"} ${act}`;
		},
	},
	{
		hint: /^No /,
		build: /^No ([\w-]+(?: [\w-]+){0,4}?) (?:(?:is|are) to|may|must|should) be (\w+ .+)$/,
		plainer: ([, thing = "", done]) =>
			MANY_OR_MASS.test(thing) ? { plain: `${capitalise(thing)} must not be ${done}`, restore: asItIs } : undefined,
	},
	{
		hint: / by un/,
		build:
			/^((?:[^,]*? )?(?:do|must|should|may|shall|will) (?:not|never)|never|don['’]t) (send|share|transfer|pass|transmit|forward|post) (.+?) by un(encrypted|protected|secured|registered|recorded) (\w+)((?:, even .+)?)$/i,
		direct: ([, lead = "", verb, thing, how, way, rest]) =>
			`${permitting(lead)}${verb} ${thing} only by ${how} ${way}${rest}`,
	},
	{
		hint: / by /,
		build: new RegExp(
			`^(?:The )?(${Object.keys(DEEDS).join("|")}) of (.+?) by ([^,]+?) (?:is|are) (?:strictly |absolutely |expressly )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|acceptable|tolerated))\\b(.*)$`,
			"i",
		),
		plainer: ([, deed = "", thing, who = "", rest]) => ({
			plain: `${capitalise(who)} must not ${DEEDS[deed.toLowerCase()] ?? "use"} ${thing}${rest}`,
			restore: asItIs,
		}),
	},
	{
		hint: / such as /,
		build:
			/^(.*?((?:[\w-]+ )?[\w-]+)) such as ([^,]+?)(,? (?:by|in|on|to|with|over|through|at|from|behind|near|unless|without|before|until|except|even|while|when)\b.*)?$/i,
		plainer: ([, head, noun = "", examples, rest = ""]) => ({
			plain: `${head}${rest}`,
			restore: behind(
				noun.replace(/^(?:the|any|an?|send|give|take|bring|use|leave|wear|share|keep|store|of|with) /i, ""),
				` such as ${examples}`,
			),
		}),
	},
	{
		hint: /, .+ or .+, /,
		build:
			/^(.+? ([\w'’-]+)), ((?:whether|prescribed|paid|open|full|large|big|small|written|verbal|spoken|used|new|old|live|hot|cold|private|wired|printed|digital) (?:[\w'’-]+ ){0,3}or (?:[\w'’-]+ ?){1,4}), ((?:that|which|who|unless|without|until|before)\b.*)$/i,
		plainer: ([, head, noun = "", aside, rest]) => ({
			plain: `${head} ${rest}`,
			restore: behind(noun, `, ${aside},`),
		}),
	},
	{
		hint: /(?:not|never), /,
		build: new RegExp(
			`^([^,]*?\\b${FORBIDS}), ((?:whether|while|when|during|in|on|at|inside|outside) [^,]+), (.+)$`,
			"i",
		),
		plainer: ([, head = "", aside = "", rest]) => ({
			plain: `${capitalise(aside)}, ${small(head)} ${rest}`,
			restore: asItIs,
		}),
	},
	{
		hint: /only /,
		build:
			/^(.+?) (?:when|where|if|while|in which) the only (?:person|adult|one|resident|occupant)( present| there| at home| in the house| in the property| on site) is (?:under|younger than|below)(?: the age of)? ([\w-]+)(?: years old)?$/i,
		plainer: ([, head, place = "", age]) => ({
			plain: `${head} unless a person aged ${age} or over is${place}`,
			restore: asItIs,
		}),
	},
	{
		hint: / if (?:you|they|we) (?:are|have|do) not /,
		build: /^(.+?) if (you|they|we) (are|have|do) not ([^,;]+)$/i,
		plainer: ([, head, who, is, what = ""]) => ({
			plain: `${head} unless ${who} ${is === "do" ? "" : `${is} `}${what}`,
			restore: asItIs,
		}),
	},
	{
		hint: / other than /,
		build: /^(.+? any) (\w+) other than ((?:the|their|your|our) [\w-]+) one$/i,
		plainer: ([, head, noun, which]) => ({ plain: `${head} ${noun} other than ${which} ${noun}`, restore: asItIs }),
	},
	{
		hint: / where /,
		build:
			/^(.+?) where ((?:the|an?|their) [\w'’-]+(?: [\w'’-]+)? (?:has|have) (?:asked|requested|told|said|stated|chosen|booked|paid|complained|agreed)\b[^,;]*)$/i,
		plainer: ([, head = "", where]) => ({
			plain: head,
			restore: (wording) =>
				/ (?:where|when|if|once|before|until|unless) /.test(wording) ? undefined : `${wording} where ${where}`,
		}),
	},
	{
		hint: /hearing|earshot/,
		build:
			/^(?:(?:It is (?:not|never) (?:\w+ )?for (.+?) to)|(?:(.*?) ?(must|should|shall|may|will|do) (?:not|never)|Never|Don['’]t)) (?:comment on|discuss|mention|talk about|speak about|refer to|remark on|joke about) (.+?) (?:with)?in (?:the )?(?:hearing|earshot) of (.+)$/i,
		direct: ([, who = "", subject = "", modal = "", what, persons]) => {
			const lead =
				who !== "" ? `${who} may` : subject === "" ? "" : `${subject} ${/must|shall/i.test(modal) ? "may" : modal}`;
			return `${lead} speak about ${what} only out of the hearing of ${persons}`.trim();
		},
	},
	{
		hint: / or charge /,
		build:
			/^(.*?)(?:not|never|don['’]t) (?:refuse|turn away|decline)(?: to (carry|take|serve|accept|admit))? (.+?) or charge (?:extra|more|a fee|a supplement)(?: for (?:it|them|this|that|\w+ing (?:it|them|the \w+)))?((?:,? (?:unless|except|even)\b.*)?)$/i,
		direct: ([, lead = "", verb = "accept", whom, rest]) =>
			/\bdo $/i.test(lead) && lead.length > 3
				? undefined
				: `${lead.replace(/^do $/i, "")}${verb} ${whom} at the normal price${rest}`,
	},
	{
		hint: / alcohol /,
		build:
			/^(.*?)(?:not|never) (?:drink|consume) alcohol (?:within|less than|in the|for) (.+?) (?:of|before) (.+?)(?: or (while|when|in|on|during) (.+))?$/i,
		direct: ([, lead = "", span, what, link, rest]) =>
			`${lead.replace(/^do $/i, "")}stay free of alcohol for ${span} before ${what}${rest === undefined ? "" : ` and ${link} ${rest}`}`,
	},
	{
		hint: / because /,
		build:
			/^(?:do not|don['’]t|never) \w+ (?:an?|the|any) ([\w-]+)(?: \w+)? because ([^,;:]+)[,;:–—] ((?:give|help|ask|tell|call|find|offer|show|explain|let|take|check|invite|send|bring|get|lend|write|print|listen|thank)\b.+)$/i,
		direct: ([, noun, why, half = ""]) =>
			/\b(?:not|never)\b/.test(half) ? undefined : `If ${why}, ${half.replace(/\b(?:them|him|her)\b/, `the ${noun}`)}`,
	},
	{
		hint: /[;:–—,] \w+ .*\b(?:it|them)$/,
		build:
			/^(?:do not|don['’]t|never) (?:let|allow) (?:an?|the|any) [\w-]+ (?:to )?\w+ ((?:an?|the|any) [^,;:]+?)((?: (?:during|in|on|at|while|when|before|after) [^,;:]+)?)(?:[;:,]| [–—]) ([a-z]+ (?:an?|the|your) [\w-]+ to \w+) (?:it|them)$/i,
		direct: ([, thing = "", time, half]) => `${half} ${thing}${time}`,
	},
];

/** What a wording in its sentence must not bind wrongly: "notice, except in an emergency before they enter". */
const late = (said: string): string =>
	said.replace(/^(.+?), ((?:except|unless) [^,]+?) (before (?:they|you|we) [^,]+)$/, "$1 $3, $2");

/** The wordings for a sentence by itself, whole. */
function wordingsOf(said: string): string[] {
	const { units, text } = analyse(`${said}.`, "rule", language);
	const unit = units[0];
	const sentence = unit?.sentences[0];
	if (unit === undefined || sentence === undefined || units.length > 1 || unit.sentences.length > 1) return [];
	const [hit] = prohibitions(sentence.tokens);
	if (hit === undefined) return [];
	return suggestionsFor(text, sentence, hit, unit)
		.filter((one) => one.kind !== "template")
		.map((one) => (text.slice(0, one.start) + one.text + text.slice(one.end)).replace(/\.$/, ""));
}

/** The wordings of a long build, read more plainly. */
function recast(said: string, rows: readonly Recast[] = RECASTS): string[] {
	for (const { hint, build, plainer, direct } of rows) {
		if (!hint.test(said)) continue;
		const parts = build.exec(said);
		if (parts === null) continue;
		const made = direct?.(parts);
		if (made !== undefined) return (typeof made === "string" ? [made] : made).map(capitalise);
		const plain = plainer?.(parts);
		if (plain === undefined) continue;
		const found = allWordings(plain.plain).flatMap((one) => plain.restore(one)?.replace(/,$/, "") ?? []);
		if (found.length > 0) return [...new Set(found)];
	}
	return [];
}

/** The wordings of one act of a sentence. */
function eachWording(said: string): string[] {
	const sure = rowWordings(said, true);
	if (sure.length > 0) return sure;
	const known = [...recast(said), ...wordingsOf(said), ...rowWordings(said, false)];
	return known.length > 0 ? known : (longWordings(said, [], wordingsOf)?.further ?? []);
}

/** The wordings of a sentence in every reading, the most faithful first. */
function allWordings(said: string): string[] {
	const made = recast(said);
	const own = wordingsOf(said);
	const joined = made.length > 0 ? undefined : joinedActs(said, own[0], eachWording);
	return [...made, ...(joined === undefined ? [] : [joined]), ...own];
}

/** The wordings of a sentence that was said more plainly, as they are offered for a long one. */
function longest(said: string): string[] {
	const all = allWordings(said).filter((one) => !cannotStand(said, one));
	const long = longWordings(said, all, eachWording);
	return long === undefined
		? all
		: [...new Set([...long.sure, ...all, ...long.further].map((one) => plainOnce(long.parts, one)))].filter(
				(one) => !partial(long.parts, one) && !split(said, one) && !ordering(long.parts, one),
			);
}

/** Builds that are read as an order before they are answered as they stand. */
const VERDICT_FIRST =
	/^(?:under|at|in|on) no |^(?:The )?(?:delivery|supply|disclosure|transfer|distribution|publication|installation|alteration|modification|disposal|destruction|reproduction) of /i;

/** The first act is answered and the second stands as it was: "only in the course of work or give out their number". */
const HALF_LEFT =
	/\bonly in the course of work .*\bor (?:give|hand|take|let|leave|send|make|put|share|pass|accept|use|tell|ask) /;

/** What turning a long rule leaves broken. */
const BROKEN =
	/\b(?:working skin\b|[ap]\.(?!m)|(?:with|have) (?:the|an?|their|your) [\w’' ]+ having \w+)|^Everyone must (?:work|enter|go|use|drive|operate|open|touch|climb|swim) (?!.*\b(?:only|before|with)\b)|\d [ap]\.?$/;

/** True for a wording that is broken, or was cut within a word: "with you/h". */
const split = (said: string, wording: string): boolean =>
	BROKEN.test(wording) ||
	(wording.includes("/") && (wording.match(/\S+\/\S+/g) ?? []).some((word) => !said.includes(word)));

/** The shortest sentence whose build is looked at, in tokens. */
const LONG = 12;
const SHORT = 8;
const LONGEST = 60;

/** The suggestions for a prohibition: none that cannot stand, those of a long rule that say most of it first. */
export function suggestionsOf(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const { tokens } = sentence;
	const from = tokens[0]?.start ?? sentence.start;
	const to = tokens[trimmedEnd(tokens, tokens.length) - 1]?.end ?? sentence.end;
	const said = text.slice(from, to);
	const whole = (one: Suggestion): string =>
		one.kind === "template" ? "" : text.slice(from, one.start) + one.text + text.slice(Math.min(one.end, to), to);
	const sound = candidates(text, sentence, hit, unit).filter(
		(one) => one.kind === "template" || one.text === "" || !(cannotStand(said, whole(one)) || unsound(one.text, said)),
	);
	if (tokens.length < LONG) return sound;
	const [best, behind]: [Suggestion[], Suggestion[]] = [[], []];
	for (const one of sound) (one.kind !== "template" && unsaid(said, whole(one)) === 0 ? best : behind).push(one);
	return [...best, ...behind];
}

const SECOND =
	/^(apologise|take responsibility|listen|explain|stay calm|say|name|ask|check) (?:[^,]+ )?and (?!what|by|how|when|where|why|the|an?|your)\w+/;

/** "Explain the delay and take responsibility and say" -> "Explain the delay, take responsibility and say". */
const rowed =
	(text: string) =>
	(one: Suggestion): Suggestion =>
		SECOND.test(one.text) && /[^,] and $/.test(text.slice(0, one.start)) && !text.slice(one.end).includes(" and ")
			? { ...one, start: one.start - 5, text: `, ${one.text}` }
			: one;

const isTemplate = (one: Suggestion): boolean => one.kind === "template";

const asWhole =
	(start: number, end: number) =>
	(text: string): Suggestion => ({ start, end, text, kind: "phrase" });

/** What may be offered; a long rule is also read more plainly, or act by act. */
function candidates(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const own = suggestionsFor(text, sentence, hit, unit)
		.map((one) => rowed(text)({ ...one, text: ofWhom(late(one.text)) }))
		.filter((one) => one.kind === "template" || !HALF_LEFT.test(one.text + text.slice(one.end, sentence.end)));
	const { tokens } = sentence;
	const from = tokens[0]?.start ?? sentence.start;
	const to = tokens[trimmedEnd(tokens, tokens.length) - 1]?.end ?? sentence.end;
	const said = text.slice(from, to);
	const states = unit.leadIn === undefined ? keptState(said) : [];
	if (states.length > 0) return states.map(asWhole(from, to));
	const daily = unit.leadIn === undefined ? everyday(said).filter((one) => !cannotStand(said, one)) : [];
	if (daily.length > 0) return [...daily.map(asWhole(from, to)), ...own];
	const want = unit.leadIn === undefined && own.every(isTemplate) ? everyday(said, false) : [];
	if (want.length > 0) return [...want.map(asWhole(from, to)), ...own];
	const plainer = unit.leadIn === undefined ? recast(said, READINGS) : [];
	if (plainer.length > 0) return [...plainer.slice(0, 3).map(asWhole(from, to)), ...own.filter(isTemplate)];
	const order =
		tokens.length > LONGEST || tokens.length < LONG || unit.leadIn !== undefined ? undefined : ordered(said);
	if (order !== undefined && (own.every(isTemplate) || VERDICT_FIRST.test(said))) {
		const made = longest(order);
		if (made.length > 0) return [...made.slice(0, 3).map(asWhole(from, to)), ...own.filter(isTemplate)];
	}
	const plain = tokens.length < LONGEST && unit.leadIn === undefined ? plainly(said) : undefined;
	if (plain?.place === "" && tokens.length >= LONG && (own.every(isTemplate) || / or /.test(said)))
		return [...longest(plain.plain).map(asWhole(from, to)), ...own];
	if (plain !== undefined && own.every((one) => one.kind === "template" || !one.text.includes(plain.place)))
		return [...allWordings(plain.plain).map(asWhole(from, to)), ...own];
	if (
		tokens.length < (said.startsWith("No ") ? SHORT : LONG) ||
		tokens.length > LONGEST ||
		unit.leadIn !== undefined ||
		hit.kind === "lead-in"
	)
		return own;
	const whole = asWhole(from, to);
	const offered = own
		.filter((one) => one.kind !== "template")
		.map((one) => text.slice(from, one.start) + one.text + text.slice(one.end, to))
		.filter((one) => !cannotStand(said, one));
	const made = recast(said);
	if (made.length > 0) return [...made.map(whole), ...own];
	const joined = joinedActs(said, offered[0], eachWording);
	const first = joined === undefined || cannotStand(said, joined) ? [] : [joined];
	const long = longWordings(said, [...first, ...offered], eachWording);
	if (long === undefined) return [...first.map(whole), ...own];
	const { parts } = long;
	const all = [...first, ...long.sure, ...offered.map((one) => addressed(parts, one)), ...long.further];
	const ready = [...new Set(all.map((one) => plainOnce(parts, one)))];
	const kept = ready.filter((one) => !partial(parts, one) && !split(said, one) && !ordering(parts, one));
	return [
		...kept.map(whole),
		...ready.filter((one) => !kept.includes(one) && !split(said, one) && !ordering(parts, one)).map(whole),
		...own.filter((one) => one.kind === "template"),
	];
}
