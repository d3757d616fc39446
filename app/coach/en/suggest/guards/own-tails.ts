import { verbs } from "../../words/verbs.ts";

/** Verbs that what is done to a purpose completes: "ask a guest to wait". */
const COMPLETED =
	/\b(?:ask|tell|told|allow|forc|mak|order|invit|help|wait|refus|promis|forget|fail|remember|want|try|need|have|expect|encourag|press|urg|persuad|pressur|hesitat|offer|threaten|agree|decid|start|begin|continu|teach|train|permit|requir|instruct|tempt|right|unable|able|time|way|chance|reason|request|attempt|resist|leav|left|let|getting|get|likely|willing|ready|free|easy|hard|too|enough|how|what|where|when|whom|whether|decide|use|used|supposed|according|due|next|close|close|back|up|down|over|on|listen|speak|talk|refer|respond|reply|belong|happen|attend|seem|appear|sit|give|send|show|hand|lend|sell|read|serve|bring|take|point|compar|similar|opposite)\w*$/i;

const PURPOSE = / (?:(?:just|only|merely|simply|in order|so as) )?to ([a-z]+)((?: [^,;.:]+)?)$/;

/** How or why an act was done, and with what: words that no other act goes on with. */
const MANNER =
	/ (?:by name|in passing|on purpose|at top speed|on a hunch|for (?:a |the )?(?:commission|fun|laugh|bet|joke|lunch|breakfast|dinner|convenience)(?: of [^,;.:]+)?|for the (?:convenience|comfort|sake) of [^,;.:]+|out of (?:habit|curiosity|boredom|spite|convenience|pity|laziness|politeness|interest|fear|impatience)|because of (?:their|his|her|its|the) [^,;.:]+)$/;
const MEANS =
	/ with (?:your|their|the|an?|one|both|bare) (?:(?:bare|wet|dirty|own|other|same|free|left|right) )?(?:hands?|fingers?|foot|feet|elbows?|thumbs?|nails?|teeth|screwdriver|knife|hammer|pen|cloth|rag|towel|keys|watch|torch|stick|whistle|broom|trolley)$/;

/** For what something is closed or left: no reason to keep it open. */
const OCCASION =
	/ for (?:(?:an?|the|your|their) )?(?:[\w-]+ )?(?:party|match|birthday|lunch|break|coffee break|cigarette|smoke|chat|drink|meeting|cigarette break|siesta|nap|coffee|meal|phone call|call|errand|haircut|football|film)$/;
const CLOSES = /\b(?:clos|shut|leav|cancel|stop|interrupt|skip|postpon|wak|abandon|desert|lock)\w*\b/i;

/** Wordings that put another act in place of the banned one, and serve no purpose of it. */
const STILL =
	/^(?:(?:[^,;:.]{1,40}? )?(?:must|should|may|shall|will) )?(?:please )?(?:always )?(?:keep|stay|leave|let|wait|give|treat|speak|listen|respect|finish|stand|face|be|show|greet)s?\b/i;

/** What a wording becomes without the end that belonged to the banned act alone; `gone` letters of what follows go with it. */
export function withoutOwnTail(
	said: string,
	after: string,
	ban: string,
): { text: string; gone: number } | "none" | undefined {
	const end = ban.replace(/[.!;]?\s*$/, "");
	const bound = / (?:before|until|unless|once|whether|so that|in order|where|who|that|which) /;
	const purpose = PURPOSE.exec(end);
	const manner = MANNER.exec(end)?.[0];
	const means = manner === undefined ? MEANS.exec(end)?.[0] : undefined;
	const own = manner ?? means ?? (CLOSES.test(end) ? OCCASION.exec(end)?.[0] : undefined);
	const cut = (part: string): { text: string; gone: number } | undefined =>
		after.startsWith(part)
			? { text: said, gone: part.length }
			: said.endsWith(part)
				? COMPLETED.test(said.slice(0, -part.length))
					? undefined
					: { text: said.slice(0, -part.length), gone: 0 }
				: undefined;
	const source = / (?:bring|take|carry|move|drag|tread|walk) [^,;.]+?( from [^,;.]+?) (?:in|on)?to /i.exec(
		` ${end}`,
	)?.[1];
	if (source !== undefined && STILL.test(said)) return cut(source);
	if (own !== undefined) {
		if (!STILL.test(said)) return undefined;
		const made = cut(own);
		return made !== undefined && means !== undefined ? "none" : made;
	}
	if (purpose === null || !STILL.test(said)) return undefined;
	const [part = "", verb = ""] = purpose;
	if (
		!(verbs.has(verb) || /^(?:suit|spite|match|tease|impress|flatter)$/.test(verb)) ||
		bound.test(part.replace(/^ in order/, "")) ||
		COMPLETED.test(end.slice(0, end.length - part.length))
	)
		return undefined;
	if (
		/\b(?:ask|tell|let|allow|force|make|invite|help|refuse|promise|wait|want|pressure|press|push|urge|encourage|offer|give|leave|be)\b/i.test(
			end
				.slice(0, end.length - part.length)
				.split(" ")
				.slice(0, 7)
				.join(" "),
		)
	)
		return undefined;
	return cut(part);
}

/** What might follow from an act, and no excuse for it. */
const HARM = /\b(?:can|could|may|might|will|would|must|dangerous|danger|illegal|unsafe|forbidden|rude)\b/;

/** "never leave it unreported because nobody was hurt" -> "report it even if nobody was hurt"; a reason for the ban itself goes. */
export function excused(said: string, after: string): { text: string; gone: number } | undefined {
	const [whole = "", reason = ""] = /^ because ([^,.;:!]+)/.exec(after) ?? [];
	if (reason !== "")
		return HARM.test(reason) || / (?:only|unless|even) /.test(said)
			? undefined
			: { text: `${said} even if ${reason}`, gone: whole.length };
	const [, act = "", own = ""] = /^(.+?),? because ([^,.;:!]+)$/.exec(said) ?? [];
	return act === "" ? undefined : { text: HARM.test(own) ? act : `${act} even if ${own}`, gone: 0 };
}

/** ", even for a moment" after what is always to be done goes; ", even if the child knows them" after "only to" speaks of the others. */
export function evenTail(said: string, tail: string): { length: number; put: string } | undefined {
	if (!tail.includes("even ")) return undefined;
	const short =
		/^((?: [^,;.]+?)?),? (?:not )?even (?:briefly|once|momentarily|for (?:an?|one|just a) (?:\w+ )?(?:moment|minute|second|instant|while|time|break))(?=[.!;]?$)/.exec(
			tail,
		);
	if (short !== null && !/\b(?:before|when|after)\b/.test(said))
		return { length: short[0].length, put: short[1] ?? "" };
	// What others do all the same is not what is to be done: "speak with respect, even when the buyer does not".
	const others =
		/^, even (?:if|when) (?:the|an?|other|others|everyone|they|your|some)(?: [\w-]+){0,2} (?:does|do|is|are)(?=[.!;]?$)/.exec(
			tail,
		);
	if (others !== null && !/ (?:does|do|is|are)$/.test(said))
		return { length: others[0].length, put: `${others[0]} not` };
	const bare = /^, even with (gloves)(?=[.!;]?$)/.exec(tail);
	if (bare !== null && / (?:untouched|as (?:it is|they are))$/.test(said))
		return { length: bare[0].length, put: `, even when wearing ${bare[1] ?? ""}` };
	const rest = /^, even (?:if|when|though) ([^,;.]+)(?=[.!;]?$)/.exec(tail);
	if (rest === null || !/ only (?:to|with|for|by) /.test(said) || !/\b(?:people|persons)\b/.test(said))
		return undefined;
	const clause = rest[1] ?? "";
	const made = /^they\b/.test(clause)
		? clause.replace(/^they\b/, "others")
		: /\b(?:them|him|her)$/.test(clause)
			? clause.replace(/\b(?:them|him|her)$/, "somebody else")
			: undefined;
	return made === undefined || rest[0].endsWith(made)
		? undefined
		: { length: rest[0].length, put: rest[0].slice(0, rest[0].length - clause.length) + made };
}

const ALWAYS = /^(?:please )?(?:always )?(?:keep|make sure|stay|have|leave|lock|close|hold)\b/i;
const MOMENT =
	/,? (?:not )?even (?:briefly|momentarily|for (?:an?|one|just a) (?:\w+ )?(?:moment|minute|second|instant|while))(?=[.!;]?$)/;
const OTHERS =
	/(, even (?:if|when) (?:the|an?|other|others|everyone|they|your|some)(?: [\w-]+){0,2} (?:does|do|is|are))(?=[.!;]?$)/;

const APART = /((?:the|an?|every|each|any) [\w-]+) (with respect) ((?:who|that) [^,;.]+)/;

/** A wording for a whole sentence without "even for a minute", which only a ban says, and with what others do all the same turned. */
export const withoutMoment = (said: string): string =>
	/\bclear by \w/.test(said)
		? said.replace(/\bclear by (?=\w)/, "clear of ")
		: said.includes(" with respect ")
			? said.replace(APART, "$1 $3 $2")
			: ALWAYS.test(said) && MOMENT.test(said)
				? said.replace(MOMENT, "")
				: said.replace(OTHERS, "$1 not");
