import type { Token } from "#app/coach/analysis.ts";
import { normalise } from "#app/coach/normalise.ts";
import { type Act, words } from "../reading/act.ts";
import { ENDEARMENTS, WORDS_INSTEAD } from "./words-instead.ts";

interface Line {
	all: readonly (readonly string[])[];
	none: readonly string[];
	said: string;
}

let known: readonly Line[] | undefined;

const lines = (): readonly Line[] => {
	known ??= WORDS_INSTEAD.trim()
		.split("\n")
		.map((line) => {
			const [wanted = "", said = ""] = line.split(" = ");
			const all = wanted.split(" ").filter((word) => !word.startsWith("!"));
			const none = wanted.split(" ").filter((word) => word.startsWith("!"));
			return { all: all.map((word) => word.split("|")), none: none.map((word) => word.slice(1)), said };
		});
	return known;
};

/** What to say in place of the quoted words. */
function answerTo(quoted: string): string | undefined {
	const own = new Set(quoted.split(/[^\p{L}'-]+/u));
	return lines().find(
		({ all, none }) =>
			all.every((choice) => choice.some((word) => own.has(word))) && !none.some((word) => own.has(word)),
	)?.said;
}

/** A word for words: "the phrase", "expressions like". */
const NAMES_WORDS =
	/^(?:(?:the|any|an?|such) )?(?:words?|phrases?|expressions?|sentences?|terms?|things?|something|anything|replies|answers?|formulas?|lines?)(?: (?:like|such as|as))?$/;
const WRITING =
	/\b(?:e-?mails?|letters?|chats?|messages?|texts?|reports?|repl(?:y|ies)|posts?|tickets?|notes?|writing|documents?)\b/i;
/** Verbs that go on taking the words: "begin an email with", "tell a guest". */
const TAKES = /^(?:say|tell|answer|reply|respond|write|greet|begin|start|open|end|close|finish|address|welcome|sign)$/;

/** "Don't say 'no problem' when a guest thanks you" -> "Say 'You're welcome'": other words for those that a rule quotes. */
export function saidInstead(
	text: string,
	tokens: readonly Token[],
	act: Act,
	from: number,
	to: number,
): string | undefined {
	const quotes: Token[] = [];
	let first = -1;
	let last = -1;
	for (let i = Math.max(0, from); i < to; i++) {
		const token = tokens[i];
		if (token?.norm !== '"…"') continue;
		if (first < 0) first = i;
		last = i;
		quotes.push(token);
	}
	if (first < 0) return undefined;
	const quoted = quotes.map((one) => normalise(text.slice(one.start + 1, one.end - 1)).replace(/[.,!?…\s]+$/, ""));
	const between = act.verb >= 0 && act.verb < first ? words(text, tokens, act.verb + 1, first) : "";
	if (/^(?:call|address)$/.test(act.base) && between !== "" && quoted.every((one) => ENDEARMENTS.test(one)))
		return `${act.base} ${between} by the name they prefer`;
	const found = [...new Set(quoted.map((one) => answerTo(one)).filter((one) => one !== undefined))];
	if (found.length === 0 || found.length > 2) return undefined;
	const rest = words(text, tokens, last + 1, to);
	if (/^(?:without|unless|until|before|or|and)\b/.test(rest)) return undefined;
	const mark = text.charAt(quotes[0]?.start ?? 0) === "“" ? ["“", "”"] : ['"', '"'];
	const said = found.join(" or ").replace(/"([^"]*)"/g, `${mark[0]}$1${mark[1]}`);
	const named = NAMES_WORDS.test(between) || between === "" || !TAKES.test(act.base) || /\bwords?\b/.test(between);
	const verb = WRITING.test(rest) || act.base === "write" ? "write" : "say";
	const head = named
		? between === "" && TAKES.test(act.base) && /^(?:say|write|answer|reply)$/.test(act.base)
			? act.base
			: verb
		: `${act.base} ${between.replace(/ that .+$/, "")}`;
	return `${head} ${said} ${rest.replace(/^with (?=\w+s$)/, "to ")}`.trim();
}
