import { isServed } from "../words/served-nouns.ts";

/** A thing or person that a half of a rule names. */
export interface Noun {
	/** As another half would name it: "the guest". */
	text: string;
	person: boolean;
	plural: boolean;
	/** What somebody else's thing is called by its owner: "the customer" of "the customer's figure". */
	owner: boolean;
}

const STOP =
	"across|along|in|on|at|to|with|from|for|by|of|off|out|up|down|into|onto|over|under|about|behind|before|after|until|while|when|where|what|how|whether|why|if|and|or|but|who|that|which|is|are|has|have|was|were|must|should|may|can|as|than|then|without|near|inside|outside|through|first|again|back|away|once|politely|calmly|quietly|gently|carefully|slowly|clearly|openly|aloud|loudly|publicly|verbally|anyway|early|straight|twice|today|within|during|between|so|wants?|needs?|asks?|says?|they|you|it|we";
const DETERMINED = new RegExp(
	`\\b(the|an?|any|your|their|our|every|each|another|this) ((?!(?:${STOP})\\b)[\\w’'-]+(?: (?!(?:${STOP})\\b)[\\w’'-]+){0,3})`,
	"gi",
);
const BARE = new RegExp(
	`^(?:[^,]*, )?(?:always |please )*[a-z]+ (?!(?:${STOP}|the|an?|any|your|their|our|every|each|another|this)\\b)((?:(?!(?:${STOP})\\b)[\\w-]+ ){0,2}?(?!(?:${STOP})\\b)(?:\\w*[^s\\W]s|people|children))(?![\\w’'-])`,
	"i",
);
const NO_PLURAL = /(?:ss|us|is|news|gas|bus|lens)$/;

const plural = (noun: string): boolean =>
	(/s$/.test(noun) && !NO_PLURAL.test(noun)) || /^(?:people|children|men|women|police|staff)$/.test(noun);

const headOf = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";

/** "damaged ladder" -> "ladder": what a wording might turn round is left to the half that says it. */
const unqualified = (said: string): string =>
	said.replace(
		/^(?:(?:[a-z]+(?:ed|ing|less|ful)|new|old|wrong|dirty|broken|torn|open|hot|cold|wet|full|empty|large|small|heavy|free|used|clean|late|own) )+(?=[a-z])/,
		(words) =>
			/^(?:bed|wedding|changing|fitting|waiting|dining|meeting|parking|building|cleaning|washing|swimming|speed|feed|seed) /.test(
				words,
			)
				? words
				: "",
	);

/** "bag half open" -> "bag": the state in which a thing is left is what is wrong with it. */
const stateless = (said: string): string =>
	said.replace(
		/(?<=[a-z])(?: (?:half|wide|fully|still|only|just))*(?: (?:open|closed|loose|unlocked|unattended|empty|unsigned|uncovered|unlabelled|ajar|lying|standing|hanging|dripping|blank|unwrapped|unread|unanswered|half-open|half-full|half-empty|face down|upside down|flat|running|on its own|alone))$/i,
		"",
	);

/** What is named in a half, in its order; bare plurals only right behind the verb. */
export function nounsOf(half: string): Noun[] {
	const found: { at: number; noun: Noun }[] = [];
	for (const match of half.matchAll(DETERMINED)) {
		const [, article = "", whole = ""] = match;
		const rest = stateless(whole);
		const plain = unqualified(rest);
		const own = /^(?:the|an?|any|every|each|another|this)$/i.test(article) ? "the" : article.toLowerCase();
		const [, owner] = /^([\w-]+?)['’]s? /.exec(rest) ?? [];
		if (owner !== undefined && isServed(owner))
			found.push({
				at: match.index,
				noun: { text: `${own} ${owner}`, person: true, plural: plural(owner), owner: true },
			});
		const head = headOf(rest);
		found.push({
			at: match.index,
			noun: { text: `${own} ${plain}`, person: isServed(head), plural: plural(head), owner: false },
		});
	}
	const bare = BARE.exec(half)?.[1];
	if (bare !== undefined)
		found.push({
			at: 0,
			noun: { text: unqualified(bare.toLowerCase()), person: isServed(headOf(bare)), plural: true, owner: false },
		});
	return found.sort((a, b) => a.at - b.at).map((one) => one.noun);
}

/** One of those who work here, whom a half names before its pronoun. */
const ACTOR =
	/\b(?:the|an?|your) (?:[\w-]+ )?(?:\w*workers?|managers?|nurses?|colleagues?|supervisors?|officers?|doctors?|technicians?|receptionists?|specialists?)\b/i;

const LAID =
	/\b(?:take|carry|bring|fetch|lift|hand|pass|collect|leave|put|place|store|drop|stack|pile|keep|hang|throw|fold|carry|open|close|clean|wash|wipe|cut|pack|print|copy|file|read|write|sign|send|answer|check|explain|note|count|weigh|sell)\w* them\b/i;

/** What a pronoun stands for. */
function meant(pronoun: string, nouns: readonly Noun[], half: string): Noun | undefined {
	const things = nouns.filter((one) => !one.person);
	const persons = nouns.filter((one) => one.person);
	if (/^(?:it|its)$/.test(pronoun)) return things.find((one) => !one.plural);
	if (/^(?:him|her|his|she|he)$/.test(pronoun)) return persons[0];
	const many = things.find((one) => one.plural);
	return pronoun === "them" && LAID.test(half) ? (many ?? persons[0]) : (persons[0] ?? many);
}

/** A half with the first pronoun said by its noun, and how a wording takes the pronoun back; undefined where it has one that nothing stands for. */
export function spelled(
	half: string,
	nouns: readonly Noun[],
): { said: string; back: (wording: string) => string; noun?: Noun } | undefined {
	const match = /\b(it|its|them|they|their|him|her|his|she|he|there)\b/i.exec(half);
	if (match === null) return { said: half, back: (wording) => wording };
	const pronoun = match[1]?.toLowerCase() ?? "";
	if (pronoun === "there") return undefined;
	const before = half.slice(0, match.index);
	const after = half.slice(match.index + pronoun.length);
	// What the half names itself needs nothing of the other.
	const own = nounsOf(before).filter((one) => (/^its?$/.test(pronoun) ? !one.person && !one.plural : one.person));
	const onIt = pronoun === "it" && own.length === 1 && /\b(?:on|of|in|inside|from) $/.test(before);
	if ((own.length > 0 && !onIt) || ACTOR.test(before) || /\b(?:anyone|anybody|someone|somebody|people)\b/.test(before))
		return { said: half, back: (wording) => wording };
	const noun = meant(pronoun, nouns, half);
	if (noun === undefined) return undefined;
	const possessive =
		/^(?:its|their|his)$/.test(pronoun) ||
		(pronoun === "her" &&
			/^ (?!(?:over|in|out|back|up|down|aside|away|about|again|first|to|at|with|for|when|if|by|on|into|home|and|or)\b)[a-z]+/.test(
				after,
			));
	const name = possessive ? `${noun.text}${noun.plural && noun.text.endsWith("s") ? "'" : "'s"}` : noun.text;
	const verb =
		pronoun === "they" && !noun.plural
			? after.replace(
					/^ (are|have|were|do)\b/,
					(_, word: string) =>
						` ${({ are: "is", have: "has", were: "was", do: "does" } as Record<string, string>)[word] ?? word}`,
				)
			: after;
	const short = /^its?$/.test(pronoun) ? ["it", "its"] : ["them", "their"];
	return {
		said: `${before}${name}${verb}`,
		noun,
		back: (wording) => {
			const plain = noun.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
			return wording
				.replace(new RegExp(`\\b${plain}['’]s?(?= )`, "gi"), short[1] ?? "their")
				.replace(
					new RegExp(
						`(?<=[a-z,] )${plain}(?=$|[,;]| (?:${STOP}|\\w+ly|with|alone|yourself|unless|together|there)\\b)(?! (?:who|that|which|is|has|was|can|wants|needs|are|have|do|agrees?|asks?)\\b)`,
						"gi",
					),
					short[0] ?? "them",
				)
				.replace(new RegExp(`(?<=[a-z,] )${plain} (is|has|was|does|are|have|do|can)\\b`, "gi"), (_, word: string) =>
					short[0] === "it"
						? `it ${word}`
						: `they ${({ is: "are", has: "have", was: "were", does: "do" } as Record<string, string>)[word] ?? word}`,
				);
		},
	};
}
