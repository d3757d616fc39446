import type { Token } from "#app/coach/analysis.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt } from "../../words/clause-scope.ts";
import { trimmedEnd, words } from "../reading/act.ts";

/** What somebody may do who is what others lack: "Only staff who are trained may use the slicer". */
export interface Fit {
	text: string;
	from: number;
	to: number;
}

const DENIAL = /^(?:must|should|may|can|shall|will|cannot|mustn't|shouldn't|can't|are|is)$/;
const PLURAL_TITLE =
	/^(?:(?:trained|qualified|registered|certified|authorised|authorized|licensed|appointed|permanent|designated|senior|fully|first) )*[\w-]+s$/;

/** The words of who is named, without "any" and in the plural sense of "only". */
const whoAre = (said: string): string =>
	said
		.replace(/^(?:any|all|those|the) (?=\w)/i, "")
		.replace(/^(?:anyone|anybody|someone|everyone|no-one|a person|those|persons?)$/i, "people");

/** Turns the subject's lack round: "who are not trained", "who have not been shown how", "without a licence". */
function turnedWho(said: string): string | undefined {
	const relative = /^(.+?) (?:who|that) (are|is|have|has|do|does) (?:not|never)(?: yet)? (.+)$/i.exec(said);
	if (relative !== null) {
		const [, whom = "", verb = "", state = ""] = relative;
		if (/\b(?:not|never|no|without|or|who)\b/i.test(state)) return undefined;
		const who = whoAre(whom);
		if (/^(?:do|does)$/.test(verb)) return `${who} who ${state.replace(/^(?:yet|currently) /, "")}`;
		if (
			/^(?:are|is)$/.test(verb) &&
			PLURAL_TITLE.test(state) &&
			/^(?:members of (?:the )?(?:staff|team)|staff|employees|colleagues|people|team members)$/i.test(who)
		)
			return state;
		const be = /^(?:are|is)$/.test(verb) ? "are" : "have";
		return `${who} who ${be} ${state}`;
	}
	const without = /^(.+?) without (an? |the |their |valid |current |proper )?([^,]+)$/i.exec(said);
	if (without === null || /\b(?:not|never|or|who|\w+ing)\b/i.test(without[3] ?? "")) return undefined;
	return `${whoAre(without[1] ?? "")} with ${without[2] ?? ""}${without[3] ?? ""}`;
}

/** "Staff who have not been trained must not use the slicer" -> "Only staff who have been trained may use the slicer". */
export function onlyFit(text: string, tokens: readonly Token[], hit: Hit): Fit | undefined {
	if (hit.kind !== "modal" && hit.kind !== "bound") return undefined;
	if (!DENIAL.test(normAt(tokens, hit.from)) || hit.verb <= hit.from) return undefined;
	let from = hit.from;
	while (from > 0 && tokens[from - 1]?.kind !== "punctuation") from--;
	const subject = words(text, tokens, from, hit.from);
	if (/^(?:it|if|when|in|at|on|during|after|before|while|unless|until)\b/i.test(subject)) return undefined;
	const who = turnedWho(subject);
	if (who === undefined) return undefined;
	const to = trimmedEnd(tokens, tokens.length);
	const said = words(text, tokens, hit.verb, to);
	if (/\b(?:not|never|without|unless|until|except|even|alone|than)\b|[;:—–]|\bunsupervised\b/i.test(said))
		return undefined;
	return { text: `Only ${who.charAt(0).toLowerCase()}${who.slice(1)} may ${said}`, from, to };
}
