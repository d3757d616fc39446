import type { Checker, Report, Sentence } from "#app/coach/analysis.ts";
import { compilePhrases } from "#app/coach/phrases.ts";
import { normAt, skipFillers } from "../words/clause-scope.ts";
import { VAGUE_MARK } from "../words/vague-words.ts";
import { set } from "../words/words.ts";

const ATTITUDES = set(
	"well-mannered welcoming warm understanding transparent thoughtful tactful sincere sensitive responsible respectful reliable professional proactive presentable positive polite pleasant patient open-minded nice motivated mindful loyal kind hospitable honest helpful good-natured friendly flexible enthusiastic engaged empathetic efficient diligent dedicated customer-oriented customer-focused customer-centred courteous correct cooperative considerate conscientious competent committed client-oriented client-focused cheerful caring calm attentive approachable",
);

const VAGUE = compilePhrases<"quality" | "attitude">(
	[
		["be|are|remain|stay ?always ?very ?more <attitude>", "attitude"],
		["be a ?good ?true team|role player|model", "attitude"],
		["in a|an <attitude> manner|way|fashion", "attitude"],
		["treat _4 with ?the ?utmost ?due respect|dignity|courtesy|kindness|care|empathy|consideration", "attitude"],
		["make _3 feel special|valued|welcome|important|appreciated", "attitude"],
		["create|build|foster a|an ?more <attitude> atmosphere|environment|climate|experience", "attitude"],
		["uphold|protect|live the|our ?good name|values|image|reputation|brand", "attitude"],
		["give ?of your|their|our best|all", "quality"],
		["use|show|exercise ?your common|good sense|judgement|judgment|manners", "attitude"],
		["respect ?our ?your ?the customers|guests|clients|patients|visitors|colleagues", "attitude"],
		[
			"provide|deliver|give|offer|ensure|maintain|guarantee|render _2 quality|excellent|high-quality|outstanding|exceptional|great|good|best|superior|first-class|top|perfect|flawless|impeccable ?customer ?quality service|care|support|experience|assistance|quality",
			"quality",
		],
		["provide|deliver|ensure|maintain|guarantee _1 high|highest|best level|standard|quality of service", "quality"],
		["ensure|guarantee|maximise|increase|improve|achieve _2 satisfaction|loyalty|quality", "quality"],
		["exceed|surpass|meet _3 expectations", "quality"],
		["do your|their|our best", "quality"],
		["go the extra mile", "quality"],
		["give 100 %", "quality"],
		[
			"show|demonstrate|display|practise ?good ?your|their ?genuine|real|sincere care|empathy|respect|interest|initiative|commitment|professionalism|patience|kindness|attention|understanding|hospitality|manners",
			"attitude",
		],
		[
			"have|keep|maintain|show|bring a|the ?right|positive|good|professional|friendly positive|good|right|professional|friendly|can-do attitude|approach|image",
			"attitude",
		],
		["take _1 responsibility|ownership", "attitude"],
		["pay ?close ?special attention to", "attitude"],
		["put|place the|our customer|customers|client|guest|guests|patient ?first|at ?the", "attitude"],
		["treat _4 well|properly|professionally|kindly|nicely|accordingly", "attitude"],
		["behave|act|communicate|work ?always <manner>", "attitude"],
		["care about|for ?our ?the customers|guests|clients|patients|people", "attitude"],
		["live our|the values", "attitude"],
		["make _3 happy|satisfied", "quality"],
		["strive for|to excellence|be|provide|exceed|improve", "quality"],
	],
	{
		classes: {
			attitude: (norm) => ATTITUDES.has(norm),
			manner: (norm) =>
				/^(?:professionally|politely|properly|correctly|appropriately|respectfully|responsibly|kindly|efficiently|effectively|accordingly|ethically|courteously|well)$/.test(
					norm,
				),
		},
	},
);

/** True for a word that a vague directive may begin with. */
export const beginsVague = (norm: string): boolean => VAGUE.mayBegin(norm);

/** Directives that nobody can see being done: "be attentive", "provide quality service". Sentences with a figure or a colon are left alone. */
function vagueDeeds(text: string, sentence: Sentence): Report[] {
	const { tokens } = sentence;
	if (tokens.length > 14) return [];
	for (const token of tokens)
		if (
			token.kind === "number" ||
			token.kind === "masked" ||
			token.norm === ":" ||
			token.norm === "?" ||
			token.norm === "by"
		)
			return [];
	const first = skipFillers(tokens, 0, tokens.length);
	for (let i = 0; i < tokens.length; i++) {
		const match = VAGUE.at(tokens, i);
		if (match === undefined) continue;
		const before = normAt(tokens, i - 1);
		const manner = normAt(tokens, i) === "in";
		if (i !== first && !manner && !/^(?:must|should|shall|to|always|and|we|will|please)$/.test(before)) continue;
		if (/^(?:not|never|don't|no)$/.test(before) || tokens.length - match.to > 6) continue;
		const start = tokens[i]?.start ?? sentence.start;
		const end = tokens[match.to - 1]?.end ?? sentence.end;
		const last = tokens[tokens.length - 1];
		const close = last?.kind === "punctuation" ? (tokens[tokens.length - 2]?.end ?? end) : (last?.end ?? end);
		return [
			{
				check: "vague-deed",
				start,
				end,
				message: match.value === "quality" ? "vague-deed.quality" : "vague-deed.attitude",
				why: "why.vague-deed",
				params: { words: text.slice(start, end) },
				suggestions: [{ start: sentence.start, end: close, text: "When ___, ___", kind: "template" }],
			},
		];
	}
	return [];
}

/** The vague deeds of rules. */
export const checkVague: Checker = ({ text, units }) =>
	units.flatMap(({ sentences }) =>
		sentences.flatMap((sentence) => ((sentence.marks & VAGUE_MARK) === 0 ? [] : vagueDeeds(text, sentence))),
	);
