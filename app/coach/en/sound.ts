import type { Suggestion } from "../types.ts";
import { verbs } from "./verbs.ts";

const CONSENT = "consent|permission|approval|agreement|authorisation|authorization|knowledge|instructions?";
const KEPT = /\b(?:confidential|to (?:your|them|our)sel(?:f|ves)|within the \w+|off social media|locked|closed)\b/;
const VERDICT =
	/,? (?:is|are) (?:strictly |absolutely |expressly |never |simply )?(?:(?:not |un)(?:allowed|permitted|acceptable|tolerated|welcome|professional)|forbidden|prohibited|banned|out of the question|rude)$/;
/** Words that stand wrong wherever a text says them. */
const BROKEN =
	/\ban question\b|\bout of sight or\b|\bwith any(?:one|body) in private\b|\btheir you\b|\bkeep the (?:guests?|customers?|clients?|patients?|callers?|visitors?|passengers?|residents?) confidential\b|\b(?:treat|to) (?:the|an?) \w+ about \b|\b(?:clear|free|closed|confidential|private) (?:standing|sitting|waiting|walking|passing|behind)\b|\boutside .+ by \w+ing\b|\bbefore (?:they|you|we) be\b|\bbe \w+ed (?:into|onto)\b|\b(?:of|and|or|the|your|their|any)$|\bor confidential\b|\bkeep (?:medicines?|money|goods|food|cash)\b.* confidential\b|\bleave .+ waiting .+ at most\b|\btime (?:who|which)\b|\bmake sure (?:invited|told|asked|otherwise|instructed|required)\b|\bevery (?!address|process|business|class|glass|access|pass)[\w-]*(?: [\w-]+)?[^s'’ ]s (?:must|should|away)\b|\bonly one \w+ only\b|\bgreater than \w+$|\b(?:immediately )?afterwards before\b|\bwith (?:confidential|a confidential)\b/i;

/** Turns the tails that a ban drags along: "without consent" after an act that is always right, "even to" after a thing that stays. */
function tailed(said: string): string {
	let made = said
		.replace(VERDICT, "")
		.replace(
			/\bmust ((?:smoke|vape|smoke and vape|vape and smoke)\b.*?) (outside|well away from|at least|out of sight of) /,
			"may $1 only $2 ",
		)
		.replace(/\bmust ((?:smoke|eat|drink), .+?) (outside|away from) /, "may $1 only $2 ")
		.replace(/\bmust (.+ only with (?:their|the) consent)$/, "may $1")
		.replace(/\b(away from|outside|out of|clear of) ([^,]+?) or (?:in|on|at) /, "$1 $2 and ")
		.replace(
			/^(serve|sell|use|keep) (dish|item|product|parcel|bottle|tool|machine|vehicle) (that|which)\b/i,
			"$1 a $2 $3",
		);
	if (KEPT.test(made))
		made = made
			.replace(
				new RegExp(`,? without (?:the |any |prior )?((?:[\\w'’]+ ){0,4}(?:${CONSENT}))$`, "i"),
				(_, what: string) =>
					/['’]s? /.test(what)
						? ` unless you have the ${what}`
						: ` unless you have ${/\b(?:written|prior|express|explicit)\b|^\w+$/.test(what) ? what : `the ${what}`}`,
			)
			.replace(/,? (even|including) (?:to |with )?(?!when|if|though|after|where)/, ", $1 from ");
	made = made.replace(/(, (?:even|including) from .+?),? unless you have/, "$1, unless you have");
	return made.replace(/,? (confidential|to (?:your|them|our)sel(?:f|ves))\b/, " $1").replace(/ ,/g, ",");
}

/** What might follow from an act, and no excuse for it. */
const HARM = /\b(?:can|could|may|might|will|would|must|dangerous|danger|illegal|unsafe|forbidden|rude)\b/;

/** "never leave it unreported because nobody was hurt" -> "report it even if nobody was hurt"; a reason for the ban itself goes. */
function excused(said: string, after: string): { text: string; gone: number } | undefined {
	const [whole = "", reason = ""] = /^ because ([^,.;:!]+)/.exec(after) ?? [];
	if (reason !== "")
		return HARM.test(reason) || / (?:only|unless|even) /.test(said)
			? undefined
			: { text: `${said} even if ${reason}`, gone: whole.length };
	const [, act = "", own = ""] = /^(.+?),? because ([^,.;:!]+)$/.exec(said) ?? [];
	return act === "" ? undefined : { text: HARM.test(own) ? act : `${act} even if ${own}`, gone: 0 };
}

/** A suggestion put right, or nothing when it cannot stand in its sentence. */
export function sound(suggestion: Suggestion, text: string, from: number, to: number): Suggestion | undefined {
	if (suggestion.kind === "template" || suggestion.text === "") return suggestion;
	const before = text.slice(from, suggestion.start);
	const tail = text.slice(suggestion.end, to);
	const drags =
		KEPT.test(suggestion.text) && /^,? (?:even|including|without) (?!when|if|though|after|where)/.test(tail);
	const dragged = drags ? tail.replace(/[.!;]?\s*$/, "") : "";
	const end = suggestion.end + dragged.length;
	const after = text.slice(end, to);
	if (/\balcohol (?:for|in|until) (?:the|your|their) break\b/.test(suggestion.text)) return undefined;
	let said = tailed(suggestion.text.replace(/,$/, "") + dragged);
	if (before.trim() !== "" && !/\b(?:you|your)\b/i.test(before))
		said = said.replace(/\bunless you have\b/, "unless they have");
	if (/^, (?:or|nor) (?:ask|have|tell|make|take|give|use|try|let|allow|accept|borrow|suggest)\b/.test(after))
		return undefined;
	if (/^, even (?:when|if) [^,]+, or /.test(after)) return undefined;
	if (/^,? but (?!only|also)\w+ /.test(after)) return undefined;
	if (BROKEN.test(said)) return undefined;
	const during = / (while \w+ing [^,.;]+?)(?:,? (?:is|are) [^,.;]*)?$/.exec(text.slice(suggestion.start, end));
	if (during !== null && /\b(?:out of sight|switched off|put away)$/.test(said)) said = `${said} ${during[1] ?? ""}`;
	const old = text.slice(suggestion.start, end);
	if (/^,? because /.test(after) || / because /.test(said)) {
		const reason = excused(said, after);
		if (reason !== undefined) return { ...suggestion, end: end + reason.gone, text: reason.text };
	}
	const first = /^\W*(?:\w+ (?:must|should|may|shall|will) )?\w+/.exec(said.toLowerCase())?.[0] ?? "";
	if (/\bsuch as\b/.test(old) && / as /.test(said) && !/\bsuch as\b/.test(said)) return undefined;
	if (/ without /.test(said) && !/ only /.test(said) && !/^(?:come|work) /i.test(first) && / without /.test(old))
		return undefined;
	if (/^,? (?:or )?without /.test(after) && / without /.test(after)) return undefined;
	if (/\b(?:stay|keep|wait at|decline|leave|thank)\b/.test(said))
		for (const [, verb = "", next = ""] of said.matchAll(
			/ (?:or|nor) (\w+) ((?:the|an?|any|your|their|them|him|her|it)\b|to \w+|\w+ (?:to|from|against|on)\b)/g,
		))
			if (verbs.has(verb) && old.includes(`${verb} ${next}`) && !/^(?:at|in|on)$/.test(next)) return undefined;
	return said === suggestion.text ? suggestion : { ...suggestion, end, text: said };
}
