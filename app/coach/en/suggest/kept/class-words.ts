import { oneOf } from "../reading/kept-parts.ts";

/** What limits an act, so that its build is not told by its words alone. */
export const CONDITION = / (?:without|unless|until|before|if you|or|and) /;

/** What a relative clause says that a thing fails to do, and what it should do; a base form each. */
export const FAILS: Readonly<Record<string, string>> = {
	ignore: "answer",
	miss: "cover",
	skip: "cover",
	"leave out": "include",
	omit: "include",
	forget: "include",
	overlook: "cover",
	hide: "show",
	bury: "show",
	contradict: "agree with",
	confuse: "help",
	break: "keep to",
	breach: "keep to",
	lack: "have",
	exceed: "stay within",
};

/** What is done with a thing that must not be passed over, by its noun. */
export const HEEDED: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:messages?|e-?mails?|calls?|letters?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|questions?|complaints?|reviews?|voicemails?|texts?|tickets?|comments?)$/,
		"answer",
	],
	[/^(?:alarms?|warnings?|alerts?|signals?|buzzers?|bells?|faults?|errors?|leaks?|spills?)$/, "deal with"],
	[/^(?:steps?|instructions?|rules?|procedures?|limits?|signs?|guidelines?|arrows?)$/, "follow"],
	[/^(?:allerg(?:y|ies)|notes?|entr(?:y|ies)|remarks?|labels?|details?|symptoms?|pages?|clauses?)$/, "read"],
	[/^(?:doors?|windows?|rooms?|shel(?:f|ves)|corners?|bins?|drawers?|lockers?|cupboards?|tables?)$/, "check"],
];

/** Checks and other occasions that come before an act. */
export const EVENT =
	"[\\w-]*(?:check|inspection|test|briefing|training|induction|assessment|review|audit|verification|sign-off|handover|survey|search|interview)";

/** What somebody is allowed before an act. */
export const LEAVE =
	"(?:approval|consent|confirmation|signature|permission|authorisation|agreement|clearance|go-ahead|payment|deposit|diagnosis)";

/** "every message", "every one of the messages" of what is named. */
export const everyOne = (name: string): string =>
	/^(?:the|an?|any|your|our) /.test(name)
		? name.replace(/^(?:the|an?|any|your|our) /, "every ")
		: `every ${oneOf(name)}`;

/** What a thing that is used, worn or given is like, and what it should be like. */
export const LIKE: Readonly<Record<string, string>> = {
	strong: "mild",
	harsh: "gentle",
	abrasive: "gentle",
	aggressive: "mild",
	scented: "unscented",
	perfumed: "unscented",
	cheap: "sound",
	flimsy: "sturdy",
	thin: "sturdy",
	dirty: "clean",
	used: "fresh",
	blunt: "sharp",
	frayed: "sound",
	damaged: "sound",
	faulty: "sound",
	broken: "sound",
	worn: "sound",
	torn: "whole",
	cracked: "sound",
	chipped: "whole",
	stale: "fresh",
	old: "current",
	outdated: "current",
	expired: "in-date",
	private: "company",
	personal: "company",
	open: "closed",
	heavy: "light",
	tight: "loose",
	noisy: "quiet",
	bright: "soft",
	glaring: "soft",
	garish: "muted",
	long: "short",
	complicated: "simple",
	foreign: "plain",
	unlabelled: "labelled",
	unmarked: "marked",
	untested: "tested",
	unsealed: "sealed",
	wet: "dry",
	damp: "dry",
	slippery: "non-slip",
	wrong: "right",
	disposable: "reusable",
	plastic: "reusable",
	metal: "plastic",
};

/** The wrong states of `LIKE`, as a part of a pattern. */
export const LIKED = Object.keys(LIKE).join("|");

/** Ways in which an act is done badly, and the good one. */
export const BAD_MANNER: Readonly<Record<string, string>> = {
	noisily: "quietly",
	loudly: "quietly",
	rudely: "politely",
	curtly: "politely",
	abruptly: "politely",
	coldly: "warmly",
	hastily: "carefully",
	hurriedly: "calmly",
	carelessly: "carefully",
	roughly: "gently",
	sloppily: "neatly",
	untidily: "neatly",
	slowly: "promptly",
	rashly: "carefully",
	impatiently: "patiently",
	aggressively: "calmly",
	sarcastically: "sincerely",
	mechanically: "personally",
	vaguely: "exactly",
	secretly: "openly",
	angrily: "calmly",
	condescendingly: "respectfully",
	pushily: "patiently",
	harshly: "kindly",
	blindly: "after checking",
	superficially: "thoroughly",
};

/** What has been left undone, and what is done. */
export const UNDONE: Readonly<Record<string, string>> = {
	cleared: "clear",
	answered: "answer",
	made: "make",
	washed: "wash",
	emptied: "empty",
	checked: "check",
	swept: "sweep",
	wiped: "wipe",
	attended: "return to",
	read: "read",
	opened: "open",
	paid: "pay",
	signed: "sign",
	sorted: "sort",
	packed: "unpack",
	covered: "cover",
	locked: "lock",
	plugged: "plug in",
	repaired: "repair",
	cooled: "cool",
	staffed: "staff",
	processed: "process",
	refrigerated: "refrigerate",
	chilled: "chill",
	labelled: "label",
	marked: "mark",
	filed: "file",
	recorded: "record",
	reported: "report",
	counted: "count",
	secured: "secure",
	sealed: "seal",
	wrapped: "wrap",
	bagged: "bag",
	ironed: "iron",
	booked: "book",
};

/** How things must not hang, lie, arrive or go out, and how they must. */
export const LIES: Readonly<Record<string, string>> = {
	crooked: "straight",
	askew: "straight",
	wet: "dry",
	damp: "dry",
	dirty: "clean",
	dusty: "clean",
	loose: "secured",
	uncovered: "covered",
	"upside down": "the right way up",
	late: "on time",
	damaged: "undamaged",
	unchecked: "checked",
	unlabelled: "labelled",
	unsigned: "signed",
	unwrapped: "wrapped",
	incomplete: "complete",
	"half-empty": "full",
	empty: "full",
	stale: "fresh",
	unironed: "ironed",
	creased: "ironed",
};

/** What is served and eaten, as the end of a name. */
export const EATEN =
	/\b(?:orders?|dish(?:es)?|plates?|meals?|food|soups?|pizzas?|courses?|mains?|breakfasts?|coffees?|chips)$/;
