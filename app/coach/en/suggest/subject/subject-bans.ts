import { staffNouns } from "../../words/people.ts";
import { baseOfParticiple, baseOfThird, verbs } from "../../words/verbs.ts";
import { oneOf, small } from "../reading/kept-parts.ts";
import { isServed } from "../words/served-nouns.ts";

/** A ban on what a subject does or suffers: "No guest should have to …", "Make sure the trolley doesn't …". */
export interface SubjectBan {
	/** "Make sure", or what the sentence says for it. */
	lead: string;
	/** "every guest", "the client", "samples", "everyone", "everything". */
	all: string;
	/** The noun alone. */
	noun: string;
	many: boolean;
	/** Those served, those who work here, or a thing. */
	kind: "served" | "staff" | "thing" | "anyone";
	/** What they do, as a bare verb; "be" for "is". */
	act: string;
	/** "should have to": what they are spared. */
	forced: boolean;
	/** A thing that must not: no "no" and nothing to make sure of. */
	plain?: true;
}

const ENSURE =
	"(?:please |always )?(?:make (?:absolutely )?(?:sure|certain)|see to it|see|ensure|be sure|take care|check)(?: that)?";
const MODAL =
	/^(?:may|must|should|can|shall|will|is to|are to|is ever to|may ever|should ever|must ever|ought to) (?:ever )?/;
const NO = new RegExp(
	`^(?:(${ENSURE}) )?(?:no|not (?:a|one|a single)|none of (?:the|our|your|their|these)) (.+)$`,
	"i",
);
const PRONOUN = new RegExp(`^(?:(${ENSURE}) )?(nobody|no one|no-one|nothing) (.+)$`, "i");
const NEGATED = new RegExp(
	`^(${ENSURE}) ((?:(?:the|an?|our|your|all|any|every|each|their) )?[\\w'’-]+(?: [\\w'’-]+){0,3}?) (?:(do not|don['’]t|does not|doesn['’]t|cannot|can['’]t|must not|should not|may not|will not|won['’]t|never)|((?:is|are)(?: not| never|n['’]t))) (?:ever )?(.+)$`,
	"i",
);

const THING =
	/^((?:(?:the|our|your|all|any|an?) )?[a-z][\w'’-]*(?: [\w'’-]+){0,6}?) (?:(?:must|may|should|can|shall)(?: not| never|n['’]t)|cannot|can['’]t|(?:is|are) (?:not|never) to) (?:ever )?(.+)$/i;

/** "Nothing from the lost-property box may …", "Nothing that a client tells us may …". */
const NOTHING_OF = new RegExp(
	`^(?:(${ENSURE}) )?nothing ((?:sharp|wet|hot|heavy|fragile|valuable|perishable|flammable|private|confidential|personal|edible|loose|dirty|new|old|raw|electrical|breakable|broken|dangerous|poisonous|used|open|opened|damp|frozen|expired|unsigned|unlabelled)(?: [^,;]+?)??|(?:from|in|on|of|about|that|which|we|you|they) [^,;]+?) (?=(?:may|must|should|can|shall|is to|is ever|is|leaves|goes|ever)\\b)(?:ever )?(.+)$`,
	"i",
);

/** "No two dogs share a kennel." */
const SHARED = new RegExp(
	`^(?:(${ENSURE}) )?no two ([\\w-]+(?: [\\w-]+)?) (?:(?:must|may|should|can|shall)(?: ever)? )?(?:share|use|have|sleep in|sit at|get|wear|work with) (?:the same|one|an?) ([^,;]+)$`,
	"i",
);

/** Further nouns for those who are served, by their form. */
const SERVED_TOO =
	/^(?:(?!coffee|toffee|committee|degree|settee|guarantee|marquee|puree|jubilee|trainee|employee)[a-z]{3,}ee|[a-z]+goer|[a-z]+comer|(?:card|ticket|account|policy|key|pass|title|share)holder|relative|sibling|mourner|stranger|partner|spouse|grandma|grandpa|toddler|teenager|adult|senior|person)s?$/;

const kindOf = (noun: string): SubjectBan["kind"] => {
	const head =
		noun
			.toLowerCase()
			.split(/ (?:in|on|at|with|of|from|for|without) /)[0]
			?.split(" ")
			.at(-1) ?? "";
	return isServed(head) || SERVED_TOO.test(head) ? "served" : staffNouns.has(head) ? "staff" : "thing";
};

/** What is said of a subject, as a bare verb. */
function bareAct(said: string, many: boolean): { act: string; forced: boolean } | undefined {
	const rest = said.replace(MODAL, "");
	const modal = rest !== said;
	const [, first = "", more = ""] = /^([a-z'’-]+)(.*)$/.exec(rest) ?? [];
	const gets = /^gets?$/.test(first);
	const base =
		/^(?:is|are|be)$/.test(first) || (gets && baseOfParticiple(/^ ([a-z]+)/.exec(more)?.[1] ?? "") !== undefined)
			? "be"
			: gets
				? "get"
				: /^belongs?$/.test(first)
					? "belong"
					: /^(?:has|have)$/.test(first)
						? "have"
						: first === "goes"
							? "go"
							: first === "does"
								? "do"
								: modal || (many && verbs.has(first))
									? first
									: (baseOfThird(first) ?? "");
	if (base === "") return undefined;
	const act = `${base}${more}`.replace(/^be (?=left |kept |made )/, "be ");
	const spared = /^(?:have|need|be forced|be made|be obliged|be compelled) to (?=[a-z])/.exec(act)?.[0];
	return spared === undefined ? { act, forced: false } : { act: act.slice(spared.length), forced: true };
}

const VERBAL = /^(?:may|must|should|can|shall|will|ought|is|are|has|have|gets?|goes|does|belongs?)$/;

/** The subject and the act of "guest has to carry …". */
function parted(said: string): { noun: string; rest: string } | undefined {
	const words = said.split(" ");
	const modal = words.findIndex((word, at) => at > 0 && VERBAL.test(word));
	const verb = words.findIndex(
		(word, at) =>
			at > 0 &&
			(baseOfThird(word) !== undefined ||
				(verbs.has(word) &&
					/[^s]s$|people|children$/.test(words[at - 1] ?? "") &&
					!/^(?:in|on|of|at)$/.test(words[at - 1] ?? ""))) &&
			!/^(?:the|an?|our|your)$/.test(words[at - 1] ?? "") &&
			words[at + 1] !== undefined,
	);
	const at = modal > 0 && (verb < 0 || modal <= verb + 1) ? modal : verb;
	if (at < 1 || at > 7) return undefined;
	const noun = words.slice(0, at).join(" ");
	return / (?:that|who|which|whose)\b|[,;:]/.test(` ${noun}`) ? undefined : { noun, rest: words.slice(at).join(" ") };
}

/** The subject, its kind and the act of a ban on a subject; undefined for bans of other builds. */
export function subjectBan(said: string): SubjectBan | undefined {
	if (/[;:–—]|, (?:and|but) /.test(said)) return undefined;
	const [, sharing = "Make sure", things = "", shared = ""] = SHARED.exec(said) ?? [];
	if (things !== "")
		return {
			lead: sharing,
			all: `every ${oneOf(things)}`,
			noun: oneOf(things),
			many: false,
			kind: kindOf(oneOf(things)),
			act: `share ${shared}`,
			forced: false,
		};
	const [, sure = "Make sure", where = "", told = ""] = NOTHING_OF.exec(said) ?? [];
	if (where !== "") {
		const found = bareAct(told, false);
		return found === undefined
			? undefined
			: { lead: sure, all: `everything ${where}`, noun: "", many: false, kind: "thing", ...found };
	}
	const pronoun = PRONOUN.exec(said);
	if (pronoun !== null) {
		const [, lead = "Make sure", who = "", rest = ""] = pronoun;
		const found = bareAct(rest.replace(/^(?:on|in) (?:the|our|your) (?:team|staff|shift|crew) /, ""), false);
		const thing = /thing/i.test(who);
		return found === undefined
			? undefined
			: {
					lead,
					all: thing ? "everything" : "everyone",
					noun: "",
					many: false,
					kind: thing ? "thing" : "anyone",
					...found,
				};
	}
	const none = NO.exec(said);
	if (none !== null) {
		const [whole, lead = "Make sure", rest = ""] = none;
		const split = parted(rest);
		if (split === undefined) return undefined;
		const several = /^(?:two|three|several) /.test(split.noun);
		const listed = / none of |^none of /i.test(` ${whole.toLowerCase()}`.slice(0, lead.length + 10));
		const many =
			!listed &&
			!several &&
			/(?:[^s]s|people|children|staff)$/.test(split.noun.split(/ (?:in|on|at|with|of|from|for) /)[0] ?? "");
		const found = several ? undefined : bareAct(split.rest, many || listed);
		const noun = listed ? oneOf(split.noun) : split.noun;
		return found === undefined
			? undefined
			: { lead, all: many ? `all ${noun}` : `every ${noun}`, noun, many, kind: kindOf(noun), ...found };
	}
	const negated = NEGATED.exec(said);
	if (negated === null) {
		const [, thing = "", told = ""] = THING.exec(said) ?? [];
		const name =
			thing.split(
				/ (?:that|which|who|whose|you|we|they|the|an?|patients|customers|guests|clients|visitors|people) /,
			)[0] ?? "";
		const own = name === "" || /^(?:it|they|you|we|there|this|that|nobody|no)\b/i.test(name) ? "" : name;
		if (own === "" || kindOf(own) !== "thing") return undefined;
		const plural = /[^s]s$/.test(own.split(/ (?:in|on|at|with|of|from|for) /)[0] ?? "");
		return {
			lead: "Make sure",
			all: small(thing).replace(/^(?:an?|any) /, "every "),
			noun: small(thing).replace(/^(?:the|an?|our|your|all|any) /, ""),
			many: plural,
			kind: "thing",
			act: told,
			forced: false,
			plain: true,
		};
	}
	const [, lead = "", who = "", , be, rest = ""] = negated;
	if (/^(?:you|we|they|it|he|she|nobody|no)\b/i.test(who)) return undefined;
	const head = who.toLowerCase().split(" ").at(-1) ?? "";
	const many = /(?:[^s]s|people|children|staff)$/.test(head);
	const found = bareAct(be === undefined ? rest : `be ${rest}`, true) ?? { act: rest, forced: false };
	const all = small(who).replace(/^(?:an?|any) /, "every ");
	return {
		lead,
		all,
		noun: who.replace(/^(?:the|an?|our|your|all|any|every|each|their) /i, ""),
		many,
		kind: kindOf(head),
		...found,
	};
}
