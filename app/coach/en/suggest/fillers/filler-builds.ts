/** Bans that their build answers whatever the act is, for want of better wordings: what, and the wordings for the whole. */
const BUILDS: readonly (readonly [build: RegExp, make: (parts: readonly string[]) => readonly string[]])[] = [
	[
		/^Say nothing to ((?!(?:an?|the) (?:guest|customer|patient|client)\b)[\w -]+?) about (.+)$/,
		([, who = "", what = ""]) => [
			`Keep what you know about ${what} to yourself`,
			`Refer questions from ${who} about ${what} to your manager`,
		],
	],
	[
		/^No (?!.*(?:ing|calls?|talk|excuses?|jokes|visits|breaks|contact|access|entry|noise)\b|[^,]* (?:of|within|with|in|on|at|during|for|before|after) [^,]*, )([\w’' -]+?)(?:, no ([\w’' -]+?))?(?:,| and|, and| or|, or) no ([\w’' -]+?) (in|inside|on|at|behind|near|next to|by|across) ((?:the|an?|our|your|any) [^,;]+)$/,
		([, one = "", two, three = "", link = "", place = ""]) => {
			const all = `${small(one)}${two === undefined ? "" : `, ${two}`} and ${three}`;
			const off = /^on|across/.test(link) ? "off" : link.startsWith("in") ? "out of" : "away from";
			return [`Keep ${all} ${off} ${place}`, `Keep ${place} clear of ${all}`];
		},
	],
	[
		/^(?:Make sure|Ensure|See to it|Take care)(?: that)? ((?:(?:the|our|your) )?[\w-]+(?:s|children|people)) (?:do not|don['’]t|never) (?:have to )?(?:wait|queue|stand|sit) (?:outside|in front of|behind|at) (?:an?|the) (?:locked|closed|shut) ([\w-]+)$/,
		([, who = "", door = ""]) => [
			`Open the ${door} before ${who} arrive`,
			`Be at the ${door} in time to let ${who} in`,
		],
	],
	[
		/^(?:Make sure|Ensure|See to it|Take care)(?: that)? ((?:(?:the|our|your) )?[\w-]+(?:s|children|people)) (?:do not|don['’]t|never) (?:have to )?(?:wait|queue|stand|line up) (?:out )?(?:in|on|outside) (?:the )?(?:rain|cold|sun|heat|wind|snow|draught|draft|street|pavement|frost|dark)$/,
		([, who = ""]) => [`Ask ${who} inside as soon as they arrive`, `Offer ${who} a sheltered place to wait`],
	],
	[
		/^(?:Make sure|Ensure|See to it|Take care)(?: that)? ((?:(?:the|our|your) )?[\w-]+(?:s|children|people)) (?:do not|don['’]t|never) (?:have to )?(?:wait|queue|stand) (?:in|on) the (?:corridor|hall|hallway|stairs|passage|landing|doorway|lobby)$/,
		([, who = ""]) => [`Offer ${who} a seat in the waiting room`, `See ${who} at the agreed time`],
	],
	[
		/^(?:Do not|Never|Don['’]t|Stop|Avoid) (?:say(?:ing)?|us(?:e|ing)) ["“‘'](?:the )?(?:room|table|bed|seat|cabin|number|bay|case) (?:\d+|[a-z]+)["”’'].*$/i,
		() => ["Use the name that the person gave you", "Ask people how they would like to be addressed"],
	],
	[
		/^(.+?) (?:must|should|may|can|shall) (?:not|never) (weigh|measure|cost) (?:more than|over|above) (.+)$/,
		([, thing = "", verb = "", bound = ""]) => [
			`${thing} must ${verb} ${bound} or less`,
			`Limit ${known(small(thing))} to ${bound}`,
		],
	],
	[
		/^(?:Make sure|Ensure|See to it|Take care)(?: that)? (?:nobody |no one |no (?:[\w-]+ ){1,2})(?:ever )?(?:learns?|finds? out|hears?)(?: from (?:us|you|anyone here|our staff))? (whether|which|who|what|where|when|how|why|if) (.+)$/,
		([, what = "", rest = ""]) => [
			`Keep it confidential ${what} ${rest}`,
			`Tell only those who need it for their work ${what} ${rest}`,
		],
	],
	[
		/^(An?|The|Every|Each|Any|Our) (.+?) (?:must|should|may|can|shall) (?:not|never) (?:take|last|run|go on for|exceed|be) (?:longer than |more than |beyond )?((?:\w+ |\d+ )(?:seconds?|minutes?|hours?|days?|weeks?))$/,
		([, article = "", thing = "", time = ""]) => [
			`Keep ${small(article)} ${thing} to ${time}`,
			`Finish ${small(article)} ${thing} within ${time}`,
		],
	],
	[
		/^((?:\w+ing) .+?) (?:must|should|may|can|shall) (?:not|never) (?:take|last) (?:longer than |more than )?((?:\w+ |\d+ )(?:seconds?|minutes?|hours?|days?|weeks?))$/,
		([, act = "", time = ""]) => [`Plan ${time} for ${small(act)}`, `Finish ${small(act)} within ${time}`],
	],
	[
		/^(An?|The|Every|Each|Any|Our) (.+?) (?:must|should|may|can|shall) (?:not|never) (?:wait|go unanswered|sit unanswered|remain unanswered|lie) (?:for )?(?:longer than |more than )((?:\w+ |\d+ )(?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?))(?: for an answer)?$/,
		([, article = "", thing = "", time = ""]) => [
			`Answer ${small(article)} ${thing} within ${time}`,
			`Deal with ${small(article)} ${thing} in ${time} or less`,
		],
	],
	[
		/^([A-Z][\w’' -]+?s) (?:must|should|may|can|shall) (?:not|never) (?:wait|go unanswered|sit unanswered|remain unanswered|sit unheard|lie unread) (?:for )?(?:longer than |more than )((?:\w+ |\d+ )(?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?))(?: for an answer)?$/,
		([, things = "", time = ""]) => [
			`Answer ${small(things)} within ${time}`,
			`Deal with ${small(things)} in ${time} or less`,
		],
	],
	[
		/^(An?|The|Every|Each|Any|Our) (.+?) (?:must|should|may|can|shall) (?:not|never) (?:exceed|number more than|have more than|be more than|be longer than|contain more than) ([\w\d]+ (?:per cent|percent|%|lines?|pages?|words?|people|persons|visitors|guests|items|pupils|members|children|kilos|kg|metres|euros|pounds)(?: .+)?)$/,
		([, article = "", thing = "", bound = ""]) => [
			`Keep ${small(article)} ${thing} to ${bound} or fewer`,
			`Limit ${small(article)} ${thing} to ${bound}`,
		],
	],
	[
		/^([A-Z][\w’' -]+?s) (?:must|should|may|can|shall) (?:not|never) (?:weigh|exceed|last|take|contain|hold|number|be|run) (?:(?:more|longer|heavier|higher|wider) than |over |above )?((?:an? |\w+ |\d+ ?)(?:[a-z]+ ){0,1}?(?:kilograms?|kilos?|kg|seconds?|minutes?|hours?|days?|metres?|cm|degrees|lines?|pages?|words?|people|items|euros|pounds|percent|per cent))$/,
		([, things = "", bound = ""]) => [
			`Keep ${small(things)} to ${bound} or less`,
			`Limit ${small(things)} to ${bound}`,
		],
	],
	[
		/^(?:Forget(?: about)?|(?:Do not|Never|Don['’]t|Stop|Avoid) (?:say(?:ing)?|writ(?:e|ing)|us(?:e|ing)|answer(?:ing)?(?: with)?|start(?:ing)? with|end(?:ing)? with|repl(?:y|ying)(?: with)?)(?: (?:the )?(?:words?|phrases?|sentences?|expressions?)(?: (?:such as|like))?)?|(?:Forget|Avoid) (?:the )?(?:words?|phrases?|abbreviations?|jargon|expressions?|terms?)(?: (?:such as|like))?) ["“‘'][^"”’]+["”’'].*$/,
		() => ["Say in your own words what you can do", "Say what happens next and by when", "Use plain, friendly words"],
	],
	[
		/^(?:(?:Do not|Never|Don['’]t) call|Stop calling|Avoid calling|Calling) ((?:an? |the |any )?[\w-]+s?) ["“‘'].*$/,
		([, who = ""]) => [`Ask ${known(who)} how they would like to be addressed`, `Use the surname of ${known(who)}`],
	],
	[
		/^(?:(?:Do not|Never|Don['’]t) (?:tell|ask)|Stop (?:telling|asking)|Avoid (?:telling|asking)|Telling|Asking) ((?:an? |the |any )?(?:[\w-]+ )?[\w-]+s?) (?:to )?["“‘'].*$/,
		([, who = ""]) => [
			`Tell ${known(who)} what you can do and by when`,
			`Listen to ${known(who)} and say what happens next`,
		],
	],
];

const small = (said: string): string =>
	/^[A-Z][a-z]*(?: |$)/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
const known = (said: string): string => said.replace(/^(?:an?|any) /i, "the ");

/** What is offered for a ban by its build alone, whole. */
export function byBuild(said: string): readonly string[] {
	for (const [build, make] of BUILDS) {
		const parts = build.exec(said);
		if (parts !== null) return make(parts);
	}
	return [];
}
