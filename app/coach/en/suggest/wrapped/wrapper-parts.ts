import { staffNouns } from "../../words/people.ts";
import { baseOfParticiple, baseOfThird, verbs } from "../../words/verbs.ts";
import { isServed } from "../words/served-nouns.ts";
import { type Told, toldOf, toYou } from "./told-form.ts";

/** The plain ban inside a wrapped sentence, and how each of its wordings takes the form of that sentence. */
export interface Unwrapped {
	plain: string;
	back: (order: string) => string | undefined;
	/** True where the build hides the act so well that its own wordings stand behind, "only" where they are not asked, "want" where the plain ones stand in for want of them. */
	first?: boolean | "only" | "want";
}

/** A build that wraps a plain ban; `hint` is what it must hold. */
export interface Wrapper {
	hint: RegExp;
	build: RegExp;
	inside: (parts: string[]) => Unwrapped | undefined;
}

/** A sentence as it goes on behind other words. */
export const small = (said: string): string =>
	/^(?:I\b|[A-Z]{2})/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
/** The last word, small. */
export const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";
/** The order stands as it is. */
export const asItIs = (order: string): string => order;
/** What ensures, who is nobody, what allows and what is called the worst, as parts of patterns. */
export const ENSURE =
	"(?:(?:please |always )?(?:make (?:absolutely )?(?:sure|certain)|see to it|see|ensure|take care|check|be sure|be careful)(?: that)?)";
export const NOBODY = "(?:nobody|no one|no-one|none of (?:you|us|our staff|our people|the staff|the team))";
export const MODAL = "(?:may|must|should|can|shall|is to|are to|is ever to|may ever|should ever|must ever)";
export const MISTAKE =
	"(?:the )?(?:very )?(?:worst|biggest|greatest|gravest|most serious|most common|rudest|silliest|costliest) (?:possible )?(?:mistake|thing|error|sin|blunder|offence|fault)(?: (?:of all|here|there is|(?:that )?(?:you|we|anyone|staff|one|an? [\\w-]+|the [\\w-]+) can (?:make|do|commit)|in (?:this|our) (?:job|trade|house|business|line of work)))*";

/** Who is named in "no member of staff", "no waiter": everyone, or every one of them. */
export function eachOf(noun: string): string | undefined {
	const said = noun.replace(/^(?:single|other|one) /, "");
	if (/^(?:member of (?:the )?(?:staff|team|crew)|member of our (?:staff|team))$/i.test(said)) return `Every ${said}`;
	const head = last(said.replace(/ (?:on|in|at|of|from|with|who) .+$/, ""));
	if (!staffNouns.has(head) || isServed(head)) return undefined;
	return /[^s]s$/.test(head) ? `All ${said}` : `Every ${said}`;
}

const THING_MASS =
	/^(?:(?:[\w-]+ )*(?:meat|food|coffee|alcohol|water|cash|money|information|data|equipment|rubbish|waste|furniture|luggage|medication|medicine|bread|smoke|music|noise|clothing|linen|laundry|post|mail|stock|paper|milk|fish|cutlery|glass|property|freight|cargo|fuel|oil|paint|traffic|crockery|jewellery|baggage|packaging|merchandise|change|credit|advice|news))$/i;

/** "parcel" -> "a parcel", "parcels", "meat". */
export const anyOf = (thing: string): string => {
	const head = thing.replace(/ (?:that|which|from|of|in|on|with|for|without|belonging|left|whose) .+$/, "");
	return /[^s]s$|people$|children$/.test(head) || THING_MASS.test(head) || /^(?:the|an?|any|your|our) /.test(thing)
		? thing
		: `${/^[aeiou]/i.test(thing) ? "an" : "a"} ${thing}`;
};

/** True where a name is that of one of those who are served: "passenger in a wheelchair". */
export const ofServed = (name: string): boolean =>
	!/[^s]s$/.test(name) && isServed(last(name.replace(/ (?:in|on|at|of|from|with|who|that) .+$/, "")));

/** A passive with its particle, as an act: "handed over to a neighbour" of "a parcel". */
export function active(thing: string, done: string): string | undefined {
	const [, first = "", particle = "", rest = ""] =
		/^([a-z-]+)( (?:off|up|out(?! of)|over|down|away|back|aside|forward)(?=$| )(?! (?:the|an?|your|our|any) ))?(.*)$/i.exec(
			done,
		) ?? [];
	const base = baseOfParticiple(first.toLowerCase());
	if (base === undefined || / by (?:an?|the|any|staff|guests|customers|\w+s)\b/.test(rest)) return undefined;
	return `${base}${particle} ${thing}${rest}`;
}

/** The act of what somebody does: "leaves the desk" -> "leave the desk"; of "is late": "be late". */
export function actOf(does: string): string | undefined {
	const [, verb = "", rest = ""] = /^(?:ever )?([a-z-]+)(.*)$/.exec(does) ?? [];
	if (/^(?:is|are)$/.test(verb)) return undefined;
	const base = baseOfThird(verb) ?? ({ goes: "go", does: "do" } as Record<string, string>)[verb];
	if (base === undefined || !verbs.has(base)) return undefined;
	return `${base}${rest.replace(/ (or|and) ([a-z]+)\b/g, (whole, link: string, next: string) => {
		const other = baseOfThird(next);
		return other !== undefined && verbs.has(other) && !/^(?:papers|parts|drinks|snacks|tools)$/.test(next)
			? ` ${link} ${other}`
			: whole;
	})}`;
}

/** The modal in which a ban's answer is said. */
export const modalOf = (modal: string): Told["form"] =>
	/should|ought/i.test(modal) ? "should" : /shall/i.test(modal) ? "shall" : "must";

/** The plain ban on an act. */
export const ban = (act: string): string => `Do not ${toYou(act)}`;

/** Where and when an act may be done. */
const MAY =
	/ only | (?:before|after) (?:\d|noon\b|midnight\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$)/;

/** Said of those who are told; where an order has no such form, of nobody. */
export const said =
	(told: Told, act: string) =>
	(order: string): string | undefined =>
		toldOf(order, told, MAY.test(order) && order.toLowerCase().startsWith(`${act.split(" ")[0]} `));

/** "Make sure everyone …": an order to all of those who work here; what is kept so is ordered as it is. */
export const sure =
	(lead: string, who: string) =>
	(order: string): string | undefined => {
		const many = /^(?:all|our|the \w+s|\w+s|staff|colleagues)\b/i.test(who) && !/^every/i.test(who);
		if (/^(?:Make sure|Ensure|See to it|Check that) /.test(order)) return order;
		const told = toldOf(order, { who: small(who), form: many ? "many" : "one" });
		return told === undefined || !told.startsWith(small(who)) ? order : `${lead} ${told}`;
	};

/** "We ask you to …", "We expect everyone to …". */
export const toDo =
	(lead: string, who: string) =>
	(order: string): string | undefined => {
		const told = toldOf(order, { who, form: "must" });
		return told?.startsWith(`${who} must `) === true ? `${lead} ${told.slice(who.length + 6)}` : order;
	};

/** Circumstances before a ban that go with each of its wordings. */
export const SET_OFF =
	/^((?:If|When|Whenever|While|Once|After|Before|During|As soon as|As long as|Until|Even (?:if|when|in|on|at|during|after|though)|Although|Though|Whatever|Whoever|Wherever|However|No matter|At|On|In|For|To|Out of|Because of|Because|As|Since|With|Without|Outside|Inside|Between|Throughout|Especially|In order to|Regardless of|Despite|Depending on|Where|By|Under|Towards|Apart from|Except)\b [^,;:]+), (.+)$/i;
