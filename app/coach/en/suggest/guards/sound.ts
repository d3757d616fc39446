import { keptFew } from "#app/coach/remembered.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { verbs } from "../../words/verbs.ts";
import { broken, doerLeft } from "./broken.ts";
import { clauseTorn } from "./last-order.ts";
import { evenTail, excused, withoutOwnTail } from "./own-tails.ts";
import { putRight, stillBanned } from "./still-banned.ts";
import { agreeing, blameOf, meanwhileOf } from "./tail-of-blame.ts";
import { unsound } from "./unsound.ts";

const CONSENT = "consent|permission|approval|agreement|authorisation|authorization|knowledge|instructions?";
const WITHOUT_CONSENT = new RegExp(`,? without (?:the |any |prior )?((?:[\\w'’]+ ){0,4}(?:${CONSENT}))$`, "i");
const KEPT = /\b(?:confidential|to (?:your|them|our)sel(?:f|ves)|within the \w+|off social media|locked|closed)\b/;
const VERDICT =
	/,? (?:is|are) (?:strictly |absolutely |expressly |never |simply )?(?:(?:not |un)(?:allowed|permitted|acceptable|tolerated|welcome|professional)|forbidden|prohibited|banned|out of the question|rude)$/;
const KEEPING =
	/^(?:(?:[^,;]*?)\b(?:must|should|shall) )?(?:keep|leave|put|place|lock|store|collect|take|stay with|set) [^,;]+(?:, [^;]+)? or /i;
const UNSURE =
	/\b(?:only|unless|before|either|whether|if|when|until|while|or (?:ask|let|call|hand|use|offer|more|less|lower|below|fewer|two|three|so|put|keep|leave|take|lock|pass|tell|inform|agree|in|on|at|over|under|with))\b|\bor \w+ing\b|\bto an? [\w ]+ or \w+$/i;

/** Turns the tails that a ban drags along: "without consent" after an act that is always right, "even to" after a thing that stays. */
const tailed = keptFew((said: string): string => {
	let made = said.includes(" is ") || said.includes(" are ") ? said.replace(VERDICT, "") : said;
	if (made.includes("must "))
		made = made
			.replace(
				/\bmust ((?:smoke|vape|smoke and vape|vape and smoke)\b.*?) (outside|well away from|at least|out of sight of) /,
				"may $1 only $2 ",
			)
			.replace(/\bmust ((?:smoke|eat|drink), .+?) (outside|away from) /, "may $1 only $2 ")
			.replace(/\bmust enter (.+?) ((?:together )?with a colleague)$/, "may enter $1 only $2")
			.replace(/\bmust (.+ only with (?:their|the) consent)$/, "may $1");
	if (made.includes(" or "))
		made = made.replace(/\b(away from|outside|out of|clear of) ([^,]+?) or (?:in|on|at) /, "$1 $2 and ");
	made = made.replace(
		/^(serve|sell|use|keep) (dish|item|product|parcel|bottle|tool|machine|vehicle) (that|which)\b/i,
		"$1 a $2 $3",
	);
	if (made.includes(" un"))
		made = made.replace(
			/\b(leave .+?) (unread|untouched|unopened) ((?:on|in|at|under|inside) (?:it|them))$/i,
			"$1 $3 $2",
		);
	made = made
		.replace(/\b(their|your|the|or) \1\b/, "$1")
		.replace(/\bout of ((?:the |your )?(?:[\w-]+ )?floor)\b/, "off $1")
		.replace(
			/^(\w+|.* before (?:you|they) \w+) (customer|guest|patient|client|pupil|member|child|visitor|resident)(?= only|$)/i,
			"$1 a $2",
		);
	if (made.includes("sel"))
		made = made.replace(
			/\b(ask (?:an?|the|your|their|another) [\w ]+? to [^,;]+? (?:for|to)) (your|them|our)sel(?:f|ves)\b/i,
			(_, act: string, whose: string) => `${act} ${whose === "your" ? "you" : whose === "our" ? "us" : "them"}`,
		);
	if (made.includes(" only "))
		made = made.replace(/^(\w+) only (out|over|up|off|away|back|on) (?=(?:an? )?\w+ (?:that|which)\b)/i, "$1 $2 only ");
	if (made.includes(" in all "))
		made = made.replace(/ in all (?=(?:\w+ )*(?:areas|rooms|parts|buildings|vehicles)\b.* only )/, " in ");
	made = agreeing(made);
	if (made.includes(" early"))
		made = made.replace(
			/^(wait until .+|make sure .+ before .+|.+ only once .+) early\b|^(\w+ .+?) early( only (?:once|after) .+)$/i,
			"$1$2$3",
		);
	if (made.includes(" as an equal"))
		made = made.replace(
			/\b(to (?:the |your |our )?(?:[\w-]+ )?(?:\w*[^s\W]s|children|people)) as an equal\b/,
			"$1 as equals",
		);
	if (made.includes(" finished being "))
		made = made.replace(/\b(has|have) finished being (?=\w+(?:ed|en)\b)/, "$1 been ");
	if (made.includes(" finished "))
		made = made.replace(
			/\b(has|have) finished (?:kneeling|crouching|leaning(?: over)?|bending(?: down| over)?|standing)(?: there)?(?=,|$)/,
			"$1 moved away",
		);
	if (made.includes(" only "))
		made = made.replace(
			/^((?:[\w ]+ (?:must|should|may) )?(?:eat|drink|smoke)), (eat|drink|smoke|vape) only /i,
			"$1 and $2 only ",
		);
	if (made.includes(" break "))
		made = made.replace(
			/ (for the|in the|for your|in your) break (?:while on duty|on duty|while serving|at work)$/,
			" $1 break",
		);
	if (made.startsWith("Everyone m"))
		made = made.replace(
			/^Everyone (?:may|must) (\w)((?!.*\b(?:they|their|them)\b).* only .*)$/,
			(_, first: string, act: string) => `${first.toUpperCase()}${act}`,
		);
	if (made.includes(" off ")) made = made.replace(/\b(take (?:\w+ off|off \w+)) while (?=\w+ing\b)/i, "$1 before ");
	if (made.includes(" only "))
		made = made.replace(
			/\b((?:sign|hand|give|fill|switch|pick|write|put|set|send|bring|take|throw|turn|read|print|call|pass|carry)s?) only (off|out|up|in|down|away|back) /i,
			"$1 $2 only ",
		);
	if (made.includes(" it before "))
		made = made.replace(
			/\b(taste|read|check|test|weigh|sign|measure|label|count|clean|wash|inspect|open|see) it before (you|they|we) (\w+) (?:(?:the|an?) )?(?!on$|in$|up$|out$|off$|down$|back$|away$|over$|home$)([\w-]+[^s\W])$/i,
			"$1 the $4 before $2 $3 it",
		);
	if (made.includes(" radio ")) made = made.replace(/\b(keep|play|turn|switch) radio\b/i, "$1 the radio");
	if (made.includes("may use a separate ")) made = made.replace("may use a separate ", "must use a separate ");
	if (made.includes(" down ")) made = made.replace(/ down (off|away from|stays? off) /, " $1 ");
	if (made.includes(" outside ")) made = made.replace(/ outside (?:all|any|any of) /, " outside ");
	if (/^\w+ (?:them|him|her) before /.test(made))
		made = made.replace(
			/^(\w+) (them|him|her) before (you|they|we) (\w+) (?:an?|the) (caller|guest|customer|client|patient|visitor|passenger|resident|pupil|child|member|colleague)\b(?!['’])/,
			"$1 the $5 before $3 $4 $2",
		);
	if (made.includes(" in sight of "))
		made = made.replace(/ (?:out of sight|switched off|put away) in sight of /, " out of sight of ");
	if (made.includes(" any "))
		made = made.replace(/,? (?:for any reason|under any circumstances?|at any time|in any way|for any purpose)\b/, "");
	if (KEEPING.test(made) && !UNSURE.test(made))
		made = made.replace(/(, [^,;]{2,40}| [\w'’-]+) or (?=[^,;]+$)/, "$1 and ");
	if (KEPT.test(made))
		made = made
			.replace(WITHOUT_CONSENT, (_, what: string) =>
				/['’]s? /.test(what)
					? ` unless you have the ${what}`
					: ` unless you have ${/\b(?:written|prior|express|explicit)\b|^\w+$/.test(what) ? what : `the ${what}`}`,
			)
			.replace(
				/,? (even) (to |with )?(?!when|if|though|after|where|in|on|at|during|for|by|not|inside|over|through)(\w*)/,
				(_, even: string, link: string | undefined, word: string) =>
					link === "to " && verbs.has(word) ? `, ${even} to ${word}` : `, ${even} from ${word}`,
			)
			.replace(/,? (including) (?:to|with) /, ", $1 from ");
	if (made.includes(" meanwhile "))
		made = made.replace(/ meanwhile (out of sight|switched off|put away)$/, " $1 meanwhile");
	if (made.endsWith(" in person")) made = made.replace(/\b(fill (?:it|them)) in person$/, "$1 in themselves");
	if (made.includes("apart with ")) made = made.replace("apart with ", "apart from ");
	if (made.includes(" while "))
		made = made.replace(
			/^((?:[\w’' ]+ (?:must|should|may) )?(?:eat|drink|smoke|vape|snack|chew)s? .*\b(?:in the break room|away from|outside)\b.*?) while \w+ing .*$/i,
			"$1",
		);
	if (!made.includes(",")) return made;
	if (made.includes(", however "))
		made = made.replace(
			/^(.*?)(, however [\w-]+(?: (?:it|they) (?:is|are|seems?|looks?|sounds?|may be))?) (at once|seriously|straight away|immediately)$/,
			"$1 $3$2",
		);
	return made
		.replace(/(, (?:even|including) from .+?),? unless you have/, "$1, unless you have")
		.replace(/(, including [^.;]+?),? (confidential|to (?:your|them|our)sel(?:f|ves))\b/, "$1,\u0000$2")
		.replace(/,? (confidential|to (?:your|them|our)sel(?:f|ves))\b/, " $1")
		.replace("\u0000", " ")
		.replace(/ ,/g, ",");
});

/** A suggestion put right, or nothing when it cannot stand in its sentence. */
export function sound(suggestion: Suggestion, text: string, from: number, to: number): Suggestion | undefined {
	if (suggestion.kind === "template" || suggestion.text === "") return suggestion;
	const before = text.slice(from, suggestion.start);
	const tail = text.slice(suggestion.end, to);
	const list = tail.replace(/[.!;]?\s*$/, "");
	const open = list !== "";
	const verdict = open ? VERDICT.exec(list) : null;
	if (verdict?.index === 0 && verdict[0] !== "")
		return sound({ ...suggestion, end: suggestion.end + verdict[0].length }, text, from, to);
	const blame = open ? blameOf(text.slice(from, to), suggestion.text, list) : 0;
	if (blame > 0) return sound({ ...suggestion, end: suggestion.end + blame }, text, from, to);
	const own = withoutOwnTail(suggestion.text, tail, text.slice(from, to));
	if (own === "none") return undefined;
	if (own !== undefined)
		return sound({ ...suggestion, end: suggestion.end + own.gone, text: own.text }, text, from, to);
	const notEven = !open ? null : /^, not even ([^,;.]+?)(?=[.!;]?$)/.exec(tail);
	if (notEven !== null) {
		const [whole = "", rest = ""] = notEven;
		const put = /^(?:when|if|though|after|where|in|on|at|during|for|by|while)\b/.test(rest)
			? `, even ${rest}`
			: KEPT.test(suggestion.text) && /^(?:an?|the|your|their) /.test(rest)
				? `, even from ${rest}`
				: "";
		return sound({ ...suggestion, end: suggestion.end + whole.length, text: suggestion.text + put }, text, from, to);
	}
	const drags =
		open &&
		/^,? (?:even|including|without) (?!when|if|though|after|where|in|on|at|during|for|by|not|inside|over|through)/.test(
			tail,
		) &&
		KEPT.test(suggestion.text);
	const dragged = drags ? list : "";
	const either = !open ? null : /^, either (.+?) or (.+?)(?=[.!;]?$)/.exec(tail);
	if (either !== null && !/ only /.test(suggestion.text))
		return sound(
			{
				...suggestion,
				end: suggestion.end + either[0].length,
				text: `${suggestion.text}, both ${either[1] ?? ""} and ${either[2] ?? ""}`,
			},
			text,
			from,
			to,
		);
	const even = evenTail(suggestion.text, drags ? "" : tail);
	if (even !== undefined)
		return sound(
			{ ...suggestion, end: suggestion.end + even.length, text: suggestion.text + even.put },
			text,
			from,
			to,
		);
	const end = suggestion.end + dragged.length;
	const after = text.slice(end, to);
	if (
		suggestion.text.includes("alcohol ") &&
		/\balcohol (?:for|in|until) (?:the|your|their) break\b/.test(suggestion.text)
	)
		return undefined;
	const put = putRight(tailed(suggestion.text.replace(/,$/, "") + dragged));
	let said = !/politely$/i.test(put)
		? put
		: put.replace(
				/^(.*\b)?(decline|refuse) (.{24,}) politely$/i,
				(_, lead: string | undefined, verb: string, rest: string) =>
					lead === undefined && /^[A-Z]/.test(verb)
						? `Politely ${verb.toLowerCase()} ${rest}`
						: `${lead ?? ""}politely ${verb} ${rest}`,
			);
	if (/ (?:when you finish|before you leave)$/.test(said) && /^ (?:after|overnight|at the end|at night)\b/.test(tail))
		said = said.replace(/ (?:when you finish|before you leave)$/, "");
	if (
		said.includes("you") &&
		/^(?:Our|All our|The|Every|Each|An?) (?:[\w-]+ )+(?:and|but|and then) (?:always )?$/.test(before) &&
		!/\byou/i.test(before)
	)
		said = said
			.replace(/\byourself\b/g, "themselves")
			.replace(/\byour\b/g, "their")
			.replace(/\byou (?=can|have|are|will|do)\b/g, "they ");
	if (before.trim() !== "" && !/\b(?:you|your)\b/i.test(before))
		said = said.replace(/\bunless you have\b/, "unless they have");
	if (open && /^, (?:or|nor) (?:ask|have|tell|make|take|give|use|try|let|allow|accept|borrow|suggest)\b/.test(after))
		return undefined;
	const first = /^\W*(?:\w+ (?:must|should|may|shall|will) )?\w+/.exec(said.toLowerCase())?.[0] ?? "";
	if (
		open &&
		/^ [^,;]*\bwithout (?:the|an?|their|your|prior|written|permission|consent|approval)\b/.test(after) &&
		/^(?:keep|leave) /i.test(first)
	)
		return undefined;
	if (open && /^, even (?:when|if) [^,]+, or /.test(after)) return undefined;
	if (open && /^ unless (?:asked|told|instructed|invited) to[.!;]?$/.test(after)) return undefined;
	if (/ n?or$/.test(text.slice(suggestion.start, end))) return undefined;
	if (open && /^,? but (?!only|also)\w+ /.test(after)) return undefined;
	const old = text.slice(suggestion.start, end);
	if (old.includes(" other than ") && / (?:leave|let|keep) .+ or \w+ .+ only (?:at|in|to|with|by|on) /.test(` ${said}`))
		return undefined;
	if (/\bthat $/.test(before) && /^(?:keep|leave|put|take|stay|give|ask|let|tell)\b/.test(said)) return undefined;
	if (
		broken(said) ||
		clauseTorn(old, said, after) ||
		unsound(said, text.slice(from, to)) ||
		(after !== "" && stillBanned(said + after, text.slice(from, to))) ||
		(said.includes(" agree on a safe place") && /\bin a safe place/.test(old))
	)
		return undefined;
	if (tail.startsWith("/") || doerLeft(text.slice(from, to), said + after)) return undefined;
	if (list.startsWith(":") && said.endsWith(list))
		return sound({ ...suggestion, end: end + list.length, text: said.slice(0, -list.length) }, text, from, to);
	const meanwhile = open ? meanwhileOf(said, tail) : 0;
	if (meanwhile > 0) return { ...suggestion, end: end + meanwhile, text: said };
	const during = old.includes(" while ") ? / (while \w+ing [^,.;]+?)(?:,? (?:is|are) [^,.;]*)?$/.exec(old) : null;
	if (during !== null && /\b(?:out of sight|switched off|put away)$/.test(said)) said = `${said} ${during[1] ?? ""}`;
	if ((open && /^,? because /.test(after)) || said.includes(" because ")) {
		const reason = excused(said, after);
		if (reason !== undefined) return { ...suggestion, end: end + reason.gone, text: reason.text };
	}
	if (
		old.includes(", ") &&
		/, (?:in|on|at|under|near) \w+ /.test(old) &&
		/ (?:off|out of|away from|free of) /.test(said) &&
		!/, /.test(said)
	)
		return undefined;
	if (said.includes("keep every") && /\bkeep every(?:one|body) (?:else )?out of .+ with /.test(said)) return undefined;
	if (old.includes("such as") && /\bsuch as\b/.test(old) && / as /.test(said) && !/\bsuch as\b/.test(said))
		return undefined;
	if (said.includes(" without ") && !/ only /.test(said) && !/^(?:come|work) /i.test(first) && / without /.test(old))
		return undefined;
	if (open && /^,? (?:or )?without /.test(after)) return undefined;
	if (/ n?or /.test(said) && /\b(?:stay|keep|wait at|decline|leave|thank)\b/.test(said))
		for (const [, verb = "", next = ""] of said.matchAll(
			/ (?:or|nor) (\w+) ((?:the|an?|any|your|their|them|him|her|it)\b|to \w+|\w+ (?:to|from|against|on)\b)/g,
		))
			if (verbs.has(verb) && old.includes(`${verb} ${next}`) && !/^(?:at|in|on)$/.test(next)) return undefined;
	return said === suggestion.text ? suggestion : { ...suggestion, end, text: said };
}
