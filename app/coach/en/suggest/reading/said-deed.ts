import { baseOfGerund, baseOfParticiple, baseOfThird, thirdOf, verbs } from "../../words/verbs.ts";
import { badAdjectives } from "../../words/words.ts";

/** A ban as an act and who is told; nobody for a command. */
export interface Deed {
	act: string;
	who?: string;
	modal?: string;
	/** "He never argues": what is done stands in the present. */
	present?: "one" | "many";
}

const VERDICT =
	"(?:is|are) (?:strictly |absolutely |expressly |totally )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|acceptable|tolerated))";
const REFRAIN =
	/^(?:([^,;:]+?) (must|should|shall|will|are to|is to) )?(?:avoid|refrain from|abstain from|stop|quit) (?:any )?([a-z-]+)((?: [^;:]+)?)$/i;
const ORDER =
	/^(?:(?:do not|never|don['’]t|under no circumstances|try (?:never|not) to|take care not to|be careful not to|(?:it(?:['’]s| is) )?(?:best|better|wiser) not to|make sure not to|there(?:['’]s| is) no (?:need|reason|call|cause|excuse) to|no need to)(?: ever| just| simply)?|you (?:do not|don['’]t) (?:need|have) to) ([a-z-]+(?: [^;:]+)?)$/i;
const NOBODY = /^(?:Nobody|No one|No-one|No \w+) (?:may|must|should|can|shall|is to) ([a-z-]+(?: [^;:]+)?)$/;
const PASSIVE =
	/^([^,;:]+?) (?:(?:must|should|may|can|shall) (?:not|never) be|(?:is|are) (?:not|never) to be) (\w+)( (?:off|on|up|out|over|down|away|in)(?=$| (?:in|on|at|to|from|for|by|with|before|after|until|while|when|without|during|so)\b))?((?: [^;:]+)?)$/i;
const TOLD =
	/^([^,;:]+?) (?:(must|should|shall|may|will|can)(?: not|n?['’]t|not| never)|(?:is|are) (?:never|not) (?:(?:allowed|permitted) )?to|(?:is|are) (?:forbidden|prohibited) (?:to|from)) ([a-z-]+(?: [^;:]+)?)$/i;
const TO_ACT = new RegExp(`^It ${VERDICT.replace("(?:is|are)", "is")} to ([a-z-]+(?: [^;:]+)?)$`, "i");
const ACTING = new RegExp(`^([a-z]+ing)((?: (?:or|and) \\w+ing)?(?: [^;:]+?)?) ${VERDICT}((?: [^;:]+)?)$`, "i");
// "No dripping umbrellas", "no waiting times": what is banned is the thing, and no act.
const NO_ACT =
	/^[Nn]o (?!(?:dripping|barking|crying|ringing|flashing|leaking|squeaking|flickering|missing|peeling|burning|idling|sleeping|trailing|dangling|steaming|rattling|humming|swinging|screaming|waiting|tipping|opening|closing|parking|shopping|vending|advertising|chewing (?=marks)|folding|rocking|rolling) (?:(?:[\w-]+ )?(?!(?:cars|bikes|bicycles|vehicles|vans|trucks|lorries|scooters|doors|windows|parcels|letters|bills|papers|chairs)\b)[\w-]+s)\b)([a-z]+ing)((?: [^;:]+)?)$/;
const NO_THING = /^No ([^;:]+)$/;
const BLAME = `(?:(?:an? |the )?(?:${[...badAdjectives].join("|")}|insensitive|reckless|poor manners|bad manners|bad form|poor form|bad taste|bad style|bad practice|a disgrace|disgraceful|unlawful|illegal|unhygienic|a sackable offence|unforgivable|bad habit|nasty habit|poor practice|bad service|poor service|mistake|serious mistake|grave mistake|out of place|out of order|out of line|out of the question|off limits|not (?:our|the) (?:style|way|standard)|not how we (?:work|do things|treat \\w+|behave)|not done|not service|a breach of \\w+|an insult|an affront|a discourtesy|a no-go|a no-no|the worst \\w+ (?:you|we|one|anyone|staff|an? \\w+|the \\w+) can (?:make|do|give)|taboo|a taboo|no way to \\w+ [^,;]+))`;
const SOFTENED = "(?:simply |just |always |very |quite |plain |considered |downright |never acceptable|an? )*";
const THING_BANNED = new RegExp(
	`^([A-Z][^,;:]+?) (?:${VERDICT}|(?:is|are) (?:${SOFTENED}${BLAME}|not welcome|unwelcome))((?: (?:in|on|at|inside|behind|near|during) [^,;:]+)?)$`,
);
const BLAMED_ACT = new RegExp(
	`^It(?:['’]s| is) ${SOFTENED}${BLAME} (?:of you |of us |for staff |for us )?to (?!leave \\w+ \\w+ un)([a-z-]+(?: [^;:]+)?)$`,
	"i",
);
const BLAMED_ACTING = new RegExp(`^([a-z]+ing) ([^;:]+?) (?:is|are|counts as) ${SOFTENED}${BLAME}$`, "i");
const NO_POINT =
	/^(?:There(?:['’]s| is) no (?:point|use|sense|excuse for|place for|room for)(?: in)?|No (?:point|use|sense)(?: in)?|Enough of|Steer clear of|Stay away from|Keep away from|Shy away from|Resist|Hold off(?: on)?|Forget(?: about)?|You can forget(?: about)?) ([a-z]+ing)((?: [^;:]+)?)$/i;
const NONE =
	/^(?!(?:Let|Make|Have|Keep|Be|Get|There|With|Say|In|On|At|Under|By)\b)([A-Z][a-z]+) (no one|nobody|no|nothing) (?!but\b|except\b|more|less|later|other|that |which |you |they )([^;:]+)$/;
const PRESENT =
	/^((?:An?|The|Our|Every|Each|Any|My) (?:[\w'’-]+ ){0,3}?[\w'’-]+|We|You|[A-Z][\w'’-]+s(?: [\w-]+s)?) (?:never|(do not|don['’]t)|(does not|doesn['’]t)) (?:ever )?([a-z-]+)((?: [^;:]+)?)$/;
const REMINDED =
	/^(?:(?:please )?(?:remember|keep in mind|bear in mind|note|mind you|be aware|be sure|do remember)(?: that|:|,)?|as a rule,|as a matter of principle,) (?=\S)/i;

/** "or vaping" -> "or vape". */
const joined = (rest: string): string =>
	rest.replace(/\b(or|and) (\w+ing)\b/g, (whole, link: string, gerund: string) => {
		const base = baseOfGerund(gerund);
		return base === undefined ? whole : `${link} ${base}`;
	});

const small = (said: string): string => (/^[A-Z]{2}/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1));
const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** The act of what staff never do: "A good driver never brakes hard". */
function habit(said: string): Deed | undefined {
	const [, who = "", many, one, first = "", rest = ""] = PRESENT.exec(said) ?? [];
	const verb = first.toLowerCase();
	if (who === "") return undefined;
	const plural = many !== undefined || /^(?:We|You)$/.test(who) || (one === undefined && verbs.has(verb));
	const base = many !== undefined || one !== undefined || verbs.has(verb) ? verb : (baseOfThird(verb) ?? "");
	return verbs.has(base) ? { act: `${base}${rest}`, who, present: plural ? "many" : "one" } : undefined;
}

/** The act that a sentence forbids, whatever its build. */
export function deedOf(said: string): Deed | undefined {
	if (/ do so\b/.test(said)) return undefined;
	const reminded = REMINDED.exec(said)?.[0];
	if (reminded !== undefined) return deedOf(capital(said.slice(reminded.length)));
	const [refrains, told, must, first = "", left = ""] = REFRAIN.exec(said) ?? [];
	if (refrains !== undefined) {
		const base = baseOfGerund(first.toLowerCase());
		if (base === undefined && /^(?:.+ )?(?:stop|quit) /i.test(refrains)) return undefined;
		const act = base === undefined ? `no ${first}${left}` : `${base}${joined(left)}`;
		return told === undefined ? { act } : { act, who: told, modal: must?.replace(/^(?:are|is) to$/, "must") };
	}
	const order = ORDER.exec(said) ?? NOBODY.exec(said) ?? TO_ACT.exec(said) ?? BLAMED_ACT.exec(said);
	if (order !== null) return { act: order[1] ?? "" };
	const [, none = "", pronoun = "", what = ""] = NONE.exec(said) ?? [];
	if (verbs.has(none.toLowerCase()))
		return {
			act: `${none.toLowerCase()} ${({ no: "any", nothing: "anything" } as Record<string, string>)[pronoun] ?? "anyone"} ${what}`,
		};
	const [, gerund = "", rest = "", place = ""] =
		ACTING.exec(said) ?? NO_ACT.exec(said) ?? NO_POINT.exec(said) ?? BLAMED_ACTING.exec(said) ?? [];
	const base = baseOfGerund(gerund.toLowerCase());
	if (base !== undefined) return { act: `${base}${joined(` ${rest.trim()}`.replace(/^ of /, " ").trimEnd())}${place}` };
	const [, thing = ""] =
		NO_THING.exec(said) ??
		/^(?:Steer clear of|(?:Stay|Keep) away from|Resist|Forget(?: about)? (?:the|any)|Forget about(?! (?:the|any|\w+ing)\b| ["“‘'])) (.+)$/.exec(
			said,
		) ??
		[];
	if (thing !== "") return { act: `no ${thing}` };
	const [, object = "", done = "", particle = "", more = ""] = PASSIVE.exec(said) ?? [];
	const [, banned = "", there = ""] = done === "" ? (THING_BANNED.exec(said) ?? []) : [];
	if (banned !== "" && !/^(?:It|This|That|There|You|We|\w+ing|The \w+ of)\b/.test(banned))
		return { act: `no ${small(banned.replace(/^(?:Any|All|The) /, ""))}${there}` };
	const verb = baseOfParticiple(done.toLowerCase());
	if (verb !== undefined)
		return { act: `${verb}${particle} ${object.charAt(0).toLowerCase()}${object.slice(1)}${more}` };
	const [, who, modal = "must", act] = TOLD.exec(said) ?? [];
	const passive = done !== "" && !/^(?:on|in|at|with|out|off|behind|under|near)$/.test(done);
	return act === undefined || who === undefined || passive ? habit(said) : { act, who, modal };
}

/** What is done, said of whom the deed was said: as an order, with the modal, or in the present. */
export function saidOf({ act, who, modal = "", present }: Deed, text: string, leave: boolean): string {
	if (who === undefined) return capital(text);
	const [verb = "", ...rest] = act.split(" ");
	if (present !== undefined) {
		const politely = text.startsWith("politely ") ? "politely " : "";
		const own = text.slice(politely.length);
		const told =
			present === "many"
				? own
				: own.replace(/^([a-z-]+)|( and then | and |, then )([a-z]+)(?= )/g, (whole, one, link = "", next = "") =>
						one !== undefined
							? thirdOf(one)
							: verbs.has(next) && !/ing$/.test(next)
								? `${link}${thirdOf(next)}`
								: whole,
					);
		return `${who} ${politely}${told}`;
	}
	const allowed = leave || (text.startsWith(`${verb} `) && rest.length > 0 && text.includes(" only "));
	return `${who} ${/^(?:should|will)$/i.test(modal) ? modal : allowed ? "may" : "must"} ${text}`;
}
