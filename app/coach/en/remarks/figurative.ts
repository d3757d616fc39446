import type { Document, Report, Sentence, Token } from "#app/coach/analysis.ts";
import { staffNouns } from "../words/people.ts";
import { sentenceHasDeed } from "./deeds.ts";
import type { Judgement } from "./judgement-search.ts";
import { isName, isRole } from "./remark-subject.ts";
import { labels } from "./remark-words.ts";

/** What is said plainly of work, skill, time or state, or asked for. */
const PLAIN =
	/\b(?:m(?:r|rs|s|iss) |badly|poor|weak|difficult|slow|struggl|handl|late|enough|please|sorry|need|should|must|thank|new|yet|wrong|whole|mess|shambles|state|day|night|problem|trouble|habit|tend|wait|soon|well|customer|guest|(?:do|if) h?@)/;

/** Turns in which any word mocks; "@" stands for a colleague. */
const TURNS = new RegExp(
	`@ (?:\\w+ly |just |even |here )?(?:${[
		"(?:is|are) (?:(?:an?|the|no) .*\\b(?:of|version)|the (?:reason|kind|sort|type)|no|all \\w+ (?:and|but)|(?:more|less) .*than|about as|as \\w+ as|born|hardly|nothing|what|why|proof|not exactly)",
		"isn't exactly",
		"(?:has|have)(?: got)? (?:(?:an?|all|the|no) .*\\b(?:of|like|that|than|gift|talent|knack|temper|tongue|mouth|ego|face|heart|brain|shame|filter|friends)|(?:more|less) .*than|about as)",
		"thinks?",
		"reckons?",
		"seems? to (?:think|enjoy|live)",
		"would(?! be| have| do well| help| better| like)",
		"(?:couldn't|wouldn't|can't) .*if",
		"can be an? (?!bit)\\w+",
		".*(?:\\b(?:like|than) an?|as if|as though)",
	].join(
		"|",
	)}) |^(?:honestly )?like |^(?:about )?as \\w+ as an? |is like |^\\w+er than an? |^oh ,? ?(?:look|here) |^if (?:brains|\\w+ was) |(?:^[^ ]+|^[^ ]+ [^ ]+|,) (?:sunshine|princess|einstein|sherlock|genius|superstar) |^what an? (?:[^ ]+ ){1,3}$|an? (?:right|real|proper|regular|total|little) @ |such a @ |(?:resident|hardly) @ |, (?:our|this|that) (?:\\w+ ){0,3}(?:@|one|lot|lad|girl|woman|man|bloke|\\w+ist) (?:(?:on|in|at|from|of) .*)?[.!]|with (?:more|less) \\w+ (?:than|in) |has more .* than h?@ |i (?:has|would) (?:had|seen|met|get) (?:more|better) .*(?:out|from|in|than) `,
);

/** "Honest? Vic?", "Helpful, him?": a quality asked about in mockery. */
const MOCKING = /^(?:\w+ )?(\w+) ([?,]) (?:@|h@|him|her) \?/;

const SHORT: Readonly<Record<string, string>> = { "'s": " is", "'re": " is", "'ve": " has", "'d": " would" };

/** A word as the turns know it. */
function said(token: Token, i: number): string {
	const name = token.norm.replace(/'.*/, "");
	const end = token.norm.slice(name.length);
	const who =
		name === "you" || staffNouns.has(name) || isRole(name)
			? "@"
			: /^s?he$/.test(name)
				? "h@"
				: name !== "i" && isName({ ...token, norm: name }, i === 0) && !/(?:ing|[^s]s)$/.test(name)
					? "@"
					: name;
	return who + (SHORT[end] ?? end);
}

/** Turns of mockery: clauses that tell no deed and ask for nothing, yet speak of a colleague. */
export function figurative(
	document: Document,
	proposed: (sentence: Sentence) => readonly (readonly [number, number])[],
	general: readonly Report[],
): Judgement[] {
	const found: Judgement[] = [];
	for (const unit of document.units) {
		const [sentence] = unit.sentences;
		const asked = MOCKING.exec(unit.sentences.flatMap((one) => one.tokens.map(said)).join(" "));
		if (sentence !== undefined && labels.find(asked?.[1] ?? "")?.startsWith("good")) {
			const end = unit.sentences[asked?.[2] === "?" ? 1 : 0]?.end ?? sentence.end;
			found.push({ start: sentence.start, end, kind: "idiom", good: false, sentence });
			continue;
		}
		for (const sentence of unit.sentences) {
			const { tokens } = sentence;
			let from = 0;
			for (let to = 1; to <= tokens.length; to++) {
				const norm = tokens[to]?.norm ?? ";";
				if (
					!/^[:;—]$/.test(norm) &&
					!(norm === "," && /^(?:the|you.*|s?he.?.?|and|but|so|when)$/.test(tokens[to + 1]?.norm ?? ""))
				)
					continue;
				const a = from;
				from = to + 1;
				const start = tokens[a]?.start ?? sentence.start;
				const end = tokens[to - 1]?.end ?? sentence.end;
				const text = `${tokens.slice(a, to).map(said).join(" ")} `;
				if (
					TURNS.test(text) &&
					!PLAIN.test(text) &&
					!proposed(sentence).some(([first, past]) => first < to && past > a) &&
					!general.some((one) => one.start < end && one.end > start) &&
					!sentenceHasDeed(sentence, [
						[0, a],
						[to, tokens.length],
					])
				)
					found.push({ start, end, kind: "idiom", good: false, sentence });
			}
		}
	}
	return found;
}
