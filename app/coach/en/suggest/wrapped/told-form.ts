import { gerundOf, thirdOf, verbs } from "../../words/verbs.ts";

/** Who is told what to do, and in which form: with a modal, or as what one or several of them do. */
export interface Told {
	who: string;
	form: "must" | "should" | "shall" | "one" | "many";
}

/** Clauses behind these words have a subject of their own, or none: their verbs stay as they are. */
const SUBORDINATE =
	/\b(?:before|after|while|when|whenever|until|once|if|unless|so that|that|who|which|what|how|why|whether|where|as soon as|than|to|because|without|let|help|make|sure|need|needs|want|wants|only)\b/;

/** Verbs that are hardly ever the second of two nouns. */
const SURE = new Set(
	"ask decline come go accept finish hang press drive lift cover dry load bag greet smile nod warn  invite raise solve refer agree explain say tell reply speak wait listen apologise apologize offer keep take let bring put give walk stay stand sit read write send carry choose describe discuss enter find follow hand hold introduce join knock leave make meet move open pack pass pay place point pour praise prepare put remain remove repeat replace report return ring sell serve show sign store switch teach thank throw tidy turn use wash wear wipe work announce answer call check clean close count lock name note offer order".split(
		" ",
	),
);
/** Words before which a verb stands, where it might be a noun. */
const BEHIND_VERB =
	/^(?:the|an?|any|your|their|our|it|them|him|her|every|each|all|this|that|what|how|why|when|whether|if|up|off|on|out|over|away|down|back|in|for|to|only|politely|quietly|calmly|straight|first|again|with|at|one|where)$/;

/** The person who is told, in words for "you" and "your". */
interface Words {
	subject: string;
	object: string;
	own: string;
	self: string;
}
const THEY: Words = { subject: "they", object: "them", own: "their", self: "themselves" };
const WE: Words = { subject: "we", object: "us", own: "our", self: "ourselves" };

/** "before you speak" -> "before speaking": who speaks is who is told. */
const doing = (said: string): string =>
	said.replace(/\b(before|after|while|when) you ([a-z]+)\b/g, (whole, link: string, verb: string) =>
		verbs.has(verb) && !/^(?:have|need|want|can|know|see|may|do)$/.test(verb) ? `${link} ${gerundOf(verb)}` : whole,
	);

/** "your", "you" said of those who are told. */
const asThem = (said: string, words: Words): string =>
	doing(said)
		.replace(/\byourself\b|\byourselves\b/g, words.self)
		.replace(/\byours\b/g, words.own === "our" ? "ours" : "theirs")
		.replace(/\byour\b/g, words.own)
		.replace(
			/\b(with|behind|for|from|around|beside|near|between|to|of|at|on|by|past|tells?|asks?|gives?|shows?|told) you\b/g,
			`$1 ${words.object}`,
		)
		.replace(/(?<!thank )\byou\b(?=[,;.]|$)/g, words.object)
		.replace(/(?<!thank )\byou\b/g, words.subject);

/** The verbs of an order in the third person; undefined where it cannot be told which they are. */
function inThird(order: string): string | undefined {
	const first = order.search(/ |$/);
	const at = order.slice(first).search(SUBORDINATE) < 0 ? -1 : first + order.slice(first).search(SUBORDINATE);
	const main = at < 0 ? order : order.slice(0, at);
	const rest = at < 0 ? "" : order.slice(at);
	if (/(?:^| )(?:and|or|then|but) (?:then )?[a-z]+\b/.test(rest) && /[a-z]/.test(rest)) {
		const joined = [...rest.matchAll(/(?:\band|\bor|, then|\bbut) (?:then )?([a-z]+) ?([a-z]*)/g)];
		if (joined.some(([, verb = "", next = ""]) => verbs.has(verb) && (SURE.has(verb) || BEHIND_VERB.test(next))))
			return undefined;
	}
	return (
		main.replace(
			/^([a-z-]+)|((?:,? and|,? or|,|, then|, but) (?:then |always |politely )?)([a-z-]+)(?= ([a-z“"']*)|$)/g,
			(whole, first: string | undefined, link = "", verb = "", next = "") =>
				first !== undefined
					? thirdOf(first)
					: verbs.has(verb) && (SURE.has(verb) || BEHIND_VERB.test(next))
						? `${link}${thirdOf(verb)}`
						: whole,
		) + rest
	);
}

/** What is quoted stays as it is: the parts of a text outside quotation marks are changed. */
const outside = (said: string, change: (part: string) => string): string =>
	said
		.split(/([“"][^”"]*[”"])/)
		.map((part, i) => (i % 2 === 1 ? part : change(part)))
		.join("");

const small = (said: string): string =>
	/^(?:I\b|[A-Z]{2})/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);

const SETTING =
	/^((?:If|When|Whenever|While|Once|After|Before|During|As soon as|Until|At|On|In|For|Even if|Even when|Instead of|With|Where) [^,;:]+), (.+)$/;

/** An order said of those who are told: "Keep your voice down" -> "Staff must keep their voice down"; undefined where it has no such form. */
export function toldOf(order: string, { who, form }: Told, allowed = false): string | undefined {
	const [, setting, main] = SETTING.exec(order) ?? [];
	const words = /^we$/i.test(who) ? WE : THEY;
	if (setting !== undefined && main !== undefined) {
		const inner = toldOf(capital(main), { who, form }, allowed);
		return inner === undefined ? undefined : `${asThem(setting, words)}, ${small(inner)}`;
	}
	if (/[.!?;] [A-Z]/.test(order)) return undefined;
	const [, manner = "", rest = ""] =
		/^((?:politely|always|first|kindly|quietly|calmly|simply) )?(.+)$/i.exec(order) ?? [];
	const said = small(rest);
	const verb = /^[a-z-]+/.exec(said)?.[0] ?? "";
	if (!(verbs.has(verb) || verb === "be") || /^[a-z-]+:/.test(said)) return undefined;
	const lead = `${who} ${small(manner)}`;
	if (/^you$/i.test(who))
		return form === "many" ? `${lead}${said}` : `${who} ${allowed ? "may" : form} ${small(manner)}${said}`;
	if (form === "one") {
		const third = inThird(said);
		return third === undefined ? undefined : `${lead}${outside(third, (part) => asThem(part, words))}`;
	}
	const theirs = outside(said, (part) => asThem(part, words));
	return form === "many" ? `${lead}${theirs}` : `${who} ${allowed ? "may" : form} ${small(manner)}${theirs}`;
}

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** A forbidden act said to the one who reads: "leave their desk" -> "leave your desk", unless it names who else they are. */
export function toYou(act: string): string {
	const at = act.search(/\b(?:their|them|they|themselves|his|her|he|she|our|we|us|ourselves)\b/);
	if (at < 0) return act;
	const before = act.slice(0, at);
	const others =
		/\b(?:\w+[^s]s['’]?|people|children|someone|somebody|anyone|anybody|everyone|others?|an? [\w-]+|the [\w-]+)\b/i;
	if (/\b(?:our|we|us|ourselves)\b/.test(act) && !/\b(?:their|them|they|his|her|he|she)\b/.test(act))
		return act.replace(/\bourselves\b/g, "yourself").replace(/\bwe\b/g, "you");
	if (others.test(before.replace(/^[a-z-]+ ?/, ""))) return act;
	return act
		.replace(/\b(?:their|his or her|his|her) own\b/g, "your own")
		.replace(/\b(?:his or her|their|his|her)\b(?= [a-z])/g, "your")
		.replace(/\b(?:themselves|himself|herself)\b/g, "yourself")
		.replace(/\b(?:they|he or she|he|she) (?:are|is)\b/g, "you are")
		.replace(/\b(?:they|he or she|he|she) (?:have|has)\b/g, "you have")
		.replace(/\bthey\b/g, "you");
}
