import type { Token } from "#app/coach/analysis.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { type Act, words } from "../reading/act.ts";
import type { Frame } from "../reading/frame.ts";

const MODAL = /^(?:must|should|shall|may|can|will|cannot)$/;
const DUTY: Readonly<Record<string, string>> = { should: "should", shall: "shall", will: "will" };
const DENIED =
	/\b(?:acceptable|permissible|permitted|allowed|appropriate|right|ok|okay|forbidden|prohibited|unacceptable|inappropriate|unprofessional)$/;
const OPENING =
	/^(?:under no circumstances?|at no time|on no account|in no case|in no circumstances|at no point|never)$/i;

/** True for a noun that names who works: "team", "cabin crew", "electricians". */
const works = (norm: string): boolean =>
	(staffNouns.has(norm) && !/^(?:you|we|they|i)$/.test(norm)) ||
	/[a-z]{3}(?:ers|ors|ists|ants|ians|staff|crew|workers?)$/.test(norm);

/** "Drivers who have had an accident must not ...": what follows "who" is still about those who work. */
function afterRelative(tokens: readonly Token[], hit: Hit): boolean {
	if (hit.kind !== "modal" && hit.kind !== "double" && hit.kind !== "bound") return false;
	if (!MODAL.test(normAt(tokens, hit.from)) && !/^(?:mustn't|shouldn't|can't)$/.test(normAt(tokens, hit.from)))
		return false;
	for (let i = hit.from - 2; i > 0 && hit.from - i < 16; i--) {
		if (tokens[i]?.kind === "punctuation") return false;
		if (normAt(tokens, i) !== "who") continue;
		const head = normAt(tokens, i - 1);
		return works(head) || (normAt(tokens, i - 2) === "of" && works(normAt(tokens, i - 1)));
	}
	return false;
}

/** "for a receptionist to comment": the words of who acts, where a ban or a turned question names them. */
function namedBefore(
	text: string,
	tokens: readonly Token[],
	act: Act,
	hit: Hit,
): { from: number; lead: string } | undefined {
	const to = normAt(tokens, act.verb - 1) === "to" ? act.verb - 1 : act.verb;
	let i = to - 1;
	while (
		i > 0 &&
		to - i < 8 &&
		normAt(tokens, i) !== "for" &&
		!MODAL.test(normAt(tokens, i)) &&
		!/^(?:is|are)$/.test(normAt(tokens, i))
	)
		i--;
	const link = normAt(tokens, i);
	const whole = words(text, tokens, i + 1, to);
	const last = whole.toLowerCase().split(" ").at(-1) ?? "";
	const member = /^(?:a |any )?members? of (?:the |our )?[\w -]+$/i.test(whole);
	if (whole === "" || !(works(last) || member) || customerNouns.has(last) || tokens[i + 1]?.norm === "you")
		return undefined;
	const who = whole.replace(/^any /i, /s$/.test(last) && !member ? "" : "every ");
	if (link === "for" && to === act.verb - 1) {
		let from = i;
		while (from > 0 && tokens[from - 1]?.kind !== "punctuation") from--;
		return normAt(tokens, from) === "it" && DENIED.test(words(text, tokens, from, i).toLowerCase())
			? { from, lead: `${who} must` }
			: undefined;
	}
	if (link === "for") return undefined;
	let from = i;
	while (from > 0 && i - from < 4 && tokens[from - 1]?.kind !== "punctuation") from--;
	if (!OPENING.test(words(text, tokens, from, i)) || hit.from > i + 1) return undefined;
	return { from, lead: `${who} ${DUTY[link] ?? "must"}` };
}

/** Puts back into a frame who acts, where a relative clause, a verdict or a turned modal had kept them out of it. */
export function keepSubject(text: string, tokens: readonly Token[], hit: Hit, act: Act, frame: Frame): void {
	if (act.object !== undefined || act.verb < 0) return;
	if (frame.lead === "" && act.verb > hit.from && afterRelative(tokens, hit)) {
		const norm = normAt(tokens, hit.from).replace(/n't$/, "");
		frame.from = hit.from;
		frame.lead = DUTY[norm] ?? "must";
		frame.form = "base";
		frame.your = "their";
		frame.capital = false;
		return;
	}
	if (frame.lead !== "" && !/^(?:must|should|shall)$/.test(frame.lead)) return;
	const named = namedBefore(text, tokens, act, hit);
	if (named === undefined) return;
	frame.capital = tokens[named.from]?.capital === true;
	frame.from = named.from;
	frame.lead = named.lead.charAt(0).toLowerCase() + named.lead.slice(1);
	frame.form = "base";
	frame.your = "their";
}
