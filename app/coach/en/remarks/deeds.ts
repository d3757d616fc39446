import type { Document, Sentence, Token } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { staffNouns } from "../words/people.ts";
import { baseOfThird, isGerund, verbs } from "../words/verbs.ts";
import { set } from "../words/words.ts";
import { isName } from "./remark-subject.ts";
import { labels } from "./remark-words.ts";

const IRREGULAR_PAST = set(
	"began brought broke built bought caught chose came cut dealt did drew drove drank ate fell fed felt fought found flew forgot froze got gave went grew hung heard hid hit held kept knew laid led left lent lost made meant met paid put quit rang ran said saw sent set shook showed shut sang sat slept spoke spent spilled spilt spun stood stole stuck struck swore swept knelt took taught tore told thought threw understood woke wore won withdrew wrote rolled read burst let bit blew leant burnt dreamt learnt rode rose sank slid spelt split",
);
/** Verbs that no camera shows. */
const INVISIBLE = set(
	"be have do communicate struggle seem want need think know care behave act improve deserve lack try expect believe feel like love hate hope understand dodge avoid steer enjoy perform manage contribute treat matter appear mean become depend trust rely let undermine belittle patronise disappoint fail annoy bother irritate surprise upset impress inspire make work get go show keep see look sound live learn grow handle deal cope tend wish prefer own belong thank appreciate excel shine achieve impressed listen wonder guess suppose reckon say agree admit suffer motivate strike change forget remember bring take give put come run turn help support lead worry worried happen ruin",
);
const INVISIBLE_PAST = set(
	"had did was were felt thought knew meant needed wanted seemed tried improved struggled communicated deserved lacked behaved acted disappointed failed annoyed impressed inspired performed managed contributed treated mattered appeared became cared liked loved hoped enjoyed excelled surprised learned learnt understood depended trusted relied expected dealt coped handled born entitled uninterested scatterbrained spoiled spoilt conceited narrow-minded worked bored tired supposed interested cut done made got been gone kept sounded appreciated embarrassed satisfied bred used",
);
/** States of places and things that anybody can see. */
const STATES = set(
	"open closed empty wet dirty full missing cold blank locked unlocked off dark broken sticky dull blunt stale greasy dusty cluttered unstaffed unattended blocked jammed unsigned unopened overflowing filthy untidy late gone burnt frozen wrong switched undone unmade unwashed damp torn cracked crooked mouldy expired",
);
const NUMBERS = set(
	"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred dozen twice first second third ninety eighty half",
);
const TIMES = set(
	"yesterday today monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december morning afternoon evening lunch night week month tonight midnight noon",
);
const NO_PAST = set(
	"need indeed speed feed exceed proceed succeed seed weed breed bed red hundred shed sacred naked wicked embed instead united",
);

/** True for a past form or participle of a verb. */
export function isPast(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== "word") return false;
	const { norm } = token;
	if (IRREGULAR_PAST.has(norm) || (norm !== "resent" && IRREGULAR_PAST.has(norm.replace(/^(?:re|over|under|mis)/, ""))))
		return true;
	return norm.length > 4 && norm.endsWith("ed") && !NO_PAST.has(norm) && !norm.includes("-") && !norm.startsWith("un");
}

const HABIT =
	/^(?:you|you've|you'd|he|she|they|who|always|never|often|regularly|usually|forever|constantly|sometimes|consistently|still|just|keep|only|again|even|then|also|ever)$/;

/** True when a clause names a conduct or a situation that a camera or a log could show. */
export function sentenceHasDeed(sentence: Sentence, skipped: readonly (readonly [number, number])[] = []): boolean {
	const { tokens } = sentence;
	let concrete = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || skipped.some(([from, to]) => i >= from && i < to)) continue;
		const before = normAt(tokens, i - 1);
		if (token.kind === "number" || (NUMBERS.has(token.norm) && !/^(?:you|these|those)$/.test(before))) {
			if (token.norm === "second" && normAt(tokens, i + 1) === "to") continue;
			if (normAt(tokens, i + 1) !== "of" || token.kind === "number") concrete += token.norm === "half" ? 0 : 1;
		}
		if (token.kind !== "word") continue;
		const { norm } = token;
		if (isPast(token) && !INVISIBLE_PAST.has(norm) && !isLabelContext(tokens, i) && !isMine(tokens, i)) return true;
		if (showsAt(tokens, i)) return true;
		if (norm === "late" && /^(?:you're|are|is|was|were|been|you|always|often|usually|again)$/.test(before)) return true;
		if (
			verbs.has(norm) &&
			!INVISIBLE.has(norm) &&
			(HABIT.test(before) || isRepeated(tokens, i)) &&
			!(normAt(tokens, i - 2) === "way" && /^(?:speak|talk|write|dress|walk)$/.test(norm)) &&
			!/^(?:would|should|could|must|can|will|to|please|nothing)$/.test(normAt(tokens, i - 2)) &&
			!(norm === "call" && normAt(tokens, i + 1) === "yourself")
		)
			return true;
		if (
			verbs.has(norm) &&
			INVISIBLE.has(norm) &&
			/^(?:put|leave|bring|take|give|come|turn|go|say|keep|see|run)$/.test(norm) &&
			!/^(?:across|over)$/.test(normAt(tokens, i + 1)) &&
			HABIT.test(normAt(tokens, i - 1)) &&
			tokens.length - i > 3 &&
			!/^(?:would|should|could|must|can|will|to|please)$/.test(normAt(tokens, i - 2))
		)
			return true;
		if (
			/^(?:forget|fail|refuse)$/.test(norm) &&
			(HABIT.test(before) || before.endsWith("ly")) &&
			normAt(tokens, i + 1) === "to" &&
			verbs.has(normAt(tokens, i + 2)) &&
			!/^(?:be|care|think|listen|communicate)$/.test(normAt(tokens, i + 2))
		)
			return true;
		if (
			STATES.has(norm) &&
			!(labels.find(norm) === "bad-adjective" && /^(?:you|he|she)$/.test(normAt(tokens, i - 2))) &&
			(/^(?:another|was|were|is|are|still|stood|been|left|being|wasn't|weren't|isn't|aren't)$/.test(
				normAt(tokens, i - 1),
			) ||
				(/^(?:not|half|all|still|so|too|completely|wide)$/.test(normAt(tokens, i - 1)) &&
					/^(?:was|were|is|are|been)$/.test(normAt(tokens, i - 2))))
		)
			return true;
		if (norm === "had" && /^(?:no|a|an|the|two|three)$/.test(normAt(tokens, i + 1)) && tokens.length > 5) return true;
		const third = baseOfThird(norm);
		if (
			third !== undefined &&
			!INVISIBLE.has(third) &&
			normAt(tokens, i + 2) !== "finger" &&
			((/^(?:nobody|yours)$/.test(before) && third !== "mind") ||
				HABIT.test(normAt(tokens, i - 1)) ||
				isName(tokens[i - 1], i === 1) ||
				staffNouns.has(normAt(tokens, i - 1)))
		)
			return true;
		if (
			TIMES.has(norm) &&
			tokens.length > 7 &&
			!/^(?:shift|crew|team|manager|supervisor|staff)$/.test(normAt(tokens, i + 1))
		)
			concrete++;
		if (
			/^(?:comes?|arrives?|lands?)$/.test(norm) &&
			/^(?:back|from|with|without|out)$/.test(normAt(tokens, i + 1)) &&
			tokens.slice(0, i).some((token) => /^yours?$/.test(token.norm))
		)
			return true;
		if (
			/^(?:weren't|wasn't|isn't|aren't|didn't|hasn't|haven't)$/.test(norm) &&
			i + 2 < tokens.length &&
			/^(?:at|in|on|there|by|here|say|tell|call|ring|answer|reply|come|turn|greet|mention|put|lock|check|sign|closed|ready|working|prepared)$/.test(
				normAt(tokens, i + 1),
			)
		)
			return true;
		if (
			norm.endsWith("ing") &&
			/^(?:were|was|are|is|you're|kept|keep|been|by|of|left|stood|sat)$/.test(normAt(tokens, i - 1)) &&
			verbs.has(norm.slice(0, -3)) &&
			!/^every(?:one|body)$/.test(normAt(tokens, i - 2)) &&
			!INVISIBLE.has(norm.slice(0, -3))
		)
			return true;
	}
	return concrete > 0;
}

/** An act named behind a word of its frequency: "you repeatedly park", "never so much as look", "all you do is forward", "nothing but scroll". */
function isRepeated(tokens: readonly Token[], i: number): boolean {
	const [far, before] = [normAt(tokens, i - 2), normAt(tokens, i - 1)];
	return (
		(before.endsWith("ly") && /^(?:you|he|she|they)$/.test(far) && normAt(tokens, i) !== "find") ||
		(before === "as" && far === "much") ||
		(before === "is" && /^do(?:es)?$/.test(far) && tokens.length - i > 3 && normAt(tokens, i) !== "talk") ||
		(before === "but" && tokens.slice(0, i).some((token) => token.norm === "nothing"))
	);
}

const PRODUCT =
	/^(?:note|e-?mail|letter|answer|reply|greeting|handwriting|message|text|sign|invoice|signature|speech|talk|toast)$/;

/** A conduct told by its shape and not by a past form: "you're forever moving the rota", "on your phone", "thanks for driving back". */
function showsAt(tokens: readonly Token[], i: number): boolean {
	const norm = normAt(tokens, i);
	const [far, before] = [normAt(tokens, i - 2), normAt(tokens, i - 1)];
	const [next, after] = [normAt(tokens, i + 1), normAt(tokens, i + 2)];
	const object = /^(?:the|a|an|my|our|his|her|their|all|both|them|him|it|every|that|this|those|people|which|who)$/;
	if (isGerund(norm)) {
		if (i === 0 && /^(?:my|her|his|the|a|our)$/.test(next) && tokens[tokens.length - 1]?.norm === "?") return true;
		if (i === 0 && tokens.some((token, k) => k > 1 && /^(?:was|is)$/.test(token.norm)))
			return !tokens.some((token) => /^(?:hard|difficult|tricky|weak|strength|thing)$/.test(token.norm));
		if (/^(?:you|him|her)$/.test(before) && /^(?:without|seen)$/.test(far)) return next !== "";
		if (before === "without" && next !== "") return !/^(?:thinking|caring|knowing|trying|being)$/.test(norm);
		if (
			/^(?:for|on)$/.test(before) &&
			(/^(?:you|thanks)$/.test(far) || /^(?:thanks?|cheers|well|congratulations|kudos)$/.test(normAt(tokens, 0)))
		)
			return next !== "" && !/^(?:being|caring|trying)$/.test(norm);
		const habit = /^(?:constantly|forever|always|often|perpetually|continually|usually|regularly)$/.test(before);
		return habit && /^(?:are|is|you're|he's|she's|were|was)$/.test(far) && (object.test(next) || /[^s]s$/.test(next));
	}
	if (/^(?:phone|tablet|mobile|laptop)$/.test(norm)) return /^(?:your|his|her)$/.test(before) && far === "on";
	if (norm === "to" && verbs.has(next) && next !== "be" && /^(?:you|him|her)$/.test(before) && far === "of")
		return true;
	if (norm === "to" && verbs.has(next) && next !== "be" && /^(?:way|place|spot|moment)$/.test(before)) return true;
	if (
		/^(?:on|in|at|by|behind)$/.test(norm) &&
		/^(?:always|never|constantly|forever)$/.test(before) &&
		/^(?:is|are|you're|he's|she's)$/.test(far)
	)
		return (
			tokens[i + 1]?.capital || (/^(?:the|your|his|her)$/.test(next) && !/^(?:way|wrong|clouds|know)$/.test(after))
		);
	if (/^(?:kept|used|got)$/.test(norm))
		return (
			/^(?:you|he|she|and|still|children|guests|they)$/.test(before) &&
			object.test(next) &&
			!/^(?:lot|bad|good)$/.test(after)
		);
	if (/^(?:forget|forgets|remember|remembers)$/.test(norm))
		return (HABIT.test(before) || before.endsWith("ly")) && object.test(next) && !/^(?:it|that)$/.test(next);
	if (norm === "wait" || norm === "waits") return next === "for" && /^(?:you|him|her)$/.test(after);
	const base = baseOfThird(norm) ?? (verbs.has(norm) && staffNouns.has(before) ? norm : undefined);
	if (base !== undefined && /^(?:your|their|his|her)$/.test(far) && object.test(next) && !INVISIBLE.has(base))
		return true;
	if (norm === "not") return /^(?:was|were|is|are)$/.test(before) && /^(?:in|on|at|there)$/.test(next) && far !== "you";
	if (norm === "wrong") return before === "the" && /^(?:has|have|had)$/.test(far);
	if (norm === "late") return /^(?:arrive|arrives|come|comes)$/.test(before);
	if (/^(?:was|were|sounded|got)$/.test(norm)) {
		const place = /^(?:still|all|again|lying)$/.test(next) ? after : next;
		const thing = verbs.has(before) || /s$|[^aeiou]$/.test(before);
		if (/^(?:on|under|across|over|behind)$/.test(place) && thing && !/^(?:you|he|she|they|who|it)$/.test(before))
			return true;
		for (let k = i - 1; k >= Math.max(1, i - 5); k--)
			if (PRODUCT.test(normAt(tokens, k)) && /^(?:your|his|her)$/.test(normAt(tokens, k - 1))) return norm !== "were";
	}
	return (
		before === "i" &&
		!/^(?:you|him|her|it)$/.test(next) &&
		/^(?:find|walk|hear|sweep|wipe|mop|collect|pick)$/.test(norm)
	);
}

/** What the writer has done: "I have told the boss", "anyone I've trained". */
function isMine(tokens: readonly Token[], i: number): boolean {
	const [far, before] = [normAt(tokens, i - 2), normAt(tokens, i - 1)];
	return before === "i've" || (/^(?:have|never|ever|rarely|seldom)$/.test(before) && /^(?:i|i've)$/.test(far));
}

function isLabelContext(tokens: readonly Token[], i: number): boolean {
	const norm = normAt(tokens, i);
	const before = normAt(tokens, i - 1);
	const next = normAt(tokens, i + 1);
	if (/^(?:smashed|nailed|killed|crushed|aced|rocked|let)$/.test(norm) && /^(?:it|that|this|alone)$/.test(next))
		return true;
	if (norm === "bit" && /^(?:a|every|wee|little)$/.test(before)) return true;
	if (norm === "came" && /^(?:across|over)$/.test(next) && normAt(tokens, i + 2) === "as") return true;
	if (/^(?:turned|grew|changed)$/.test(norm) && next === "into" && /^an?$/.test(normAt(tokens, i + 2))) return true;
	if (
		tokens
			.slice(Math.max(0, i - 6), i)
			.some((token, k, all) => token.norm === "as" && /^(?:across|over)$/.test(all[k - 1]?.norm ?? ""))
	)
		return true;
	if (normAt(tokens, 0) === "nothing" && normAt(tokens, 1) === "you") return true;
	if ((norm === "raised" && normAt(tokens, i + 1) === "in") || (norm === "fed" && normAt(tokens, i + 1) === "up"))
		return true;
	return /^(?:gifted|talented|skilled|dedicated|committed|devoted|disorganised|disorganized|organised|organized|self-centred|experienced|motivated|bothered|known|respected|valued|cultured|liked|loved|honoured|blessed|pleased|delighted|needed|limited|qualified|suited|fitted|cleared|prejudiced|opinionated|interested|twisted|rated|weighted|expected|amazed|detached|relaxed)$/.test(
		norm,
	);
}

/** True when the remark names a deed. */
export function hasDeed(
	document: Document,
	skipped: (sentence: Sentence) => readonly (readonly [number, number])[],
): boolean {
	for (const unit of document.units)
		for (const sentence of unit.sentences) if (sentenceHasDeed(sentence, skipped(sentence))) return true;
	return false;
}
