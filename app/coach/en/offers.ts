import type { Sentence, Unit } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import { trimmedEnd } from "./act.ts";
import { further, OFFERED } from "./fillers.ts";
import { alike, gist } from "./keeps.ts";
import { withHalves } from "./mixed-offers.ts";
import { asWhole, knownFor } from "./recast.ts";
import type { Hit } from "./search.ts";
import { baseOfGerund, verbs } from "./verbs.ts";

const isTemplate = (one: Suggestion): boolean => one.kind === "template";

/** The plain ban on what an item of a forbidding list names. */
function banOfItem(said: string): string {
	const [, verb = "", rest = ""] = /^(?:(?:not|never) )?(?:to )?([a-z-]+)\b(.*)$/i.exec(said) ?? [];
	const base = verbs.has(verb.toLowerCase()) ? verb.toLowerCase() : baseOfGerund(verb.toLowerCase());
	return base === undefined ? `No ${said}` : `Do not ${base}${rest}`;
}

/** The suggestions for a prohibition: what is known of it, and where that is little, what is done in place of acts of its class. */
export function suggestionsOf(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const known = knownFor(text, sentence, hit, unit);
	const phrases = known.filter((one) => !isTemplate(one));
	if (phrases.length >= OFFERED) return known;
	const { tokens } = sentence;
	const from = tokens[0]?.start ?? sentence.start;
	const to = tokens[trimmedEnd(tokens, tokens.length) - 1]?.end ?? sentence.end;
	const said = text.slice(from, to);
	const whole = (one: Suggestion): string =>
		text.slice(from, one.start) + one.text + text.slice(Math.min(one.end, to), to);
	const item = unit.leadIn !== undefined && hit.kind === "lead-in";
	if (unit.leadIn !== undefined && !item) return known;
	const standing = phrases.map(whole);
	const more = further(item ? banOfItem(said) : said, standing).map(asWhole(from, to, said));
	if (more.length > 0 || item) return [...known, ...more];
	const seen = standing.map(gist);
	const halves = withHalves(text, sentence, unit, [], (ban) => further(ban, [])).filter((one) => {
		const own = gist(whole(one));
		if (one.text === "" || seen.some((other) => alike(other, own))) return false;
		seen.push(own);
		return true;
	});
	return [...known, ...halves];
}
