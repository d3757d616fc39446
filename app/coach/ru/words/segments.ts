import type { Sentence, Token } from "#app/coach/analysis.ts";
import { formOf, words } from "./forms.ts";

/**
 * A stretch of a sentence between punctuation marks, with its standing. `kind`: `main`; `finite` and `purpose` are subordinate
 * ("если", "который" and "чтобы", "как", "что"); `rest` may continue the subordinate clause before it.
 */
export interface Segment {
	from: number;
	to: number;
	kind: "main" | "finite" | "purpose" | "rest";
	/** Punctuation before it, "" at the start. */
	before: string;
	/** The subordinator, "" in a main clause. */
	opener: string;
	/** For `rest`: the standing of the clause that it may continue. */
	continues: "finite" | "purpose" | "";
}

const BREAK = words(", ; : — ( ) [ ] …");
const FINITE = words(
	`чья хотя какая ведь чьих каких потому кому почему поскольку кто будто словно насколько сколько оттого какого кого чьего отчего ибо ком каким зачем кем какой чьей чей чьи если коли ежели раз чье иначе какое какие пока откуда покуда когда едва`,
);
const PURPOSE = words("чтобы чтоб дабы что чего чему чем как где куда нежели");
const LEADERS = words(
	"и а но или либо да же даже только лишь именно тем том то в во на о об обо с со к ко по из от у за для без до после при про через перед под над вплоть особенно разве кроме ли",
);
const CONTINUERS = words("и или либо а но ни да");

const isRelative = (norm: string): boolean => norm.startsWith("котор");

/** The subordinator at the head of tokens[from, to), and whether its clause is finite or one of purpose and content. */
function subordinator(
	tokens: readonly Token[],
	from: number,
	to: number,
): { kind: "finite" | "purpose"; opener: string } | undefined {
	const first = tokens[from]?.norm ?? "";
	const second = tokens[from + 1]?.norm ?? "";
	const third = tokens[from + 2]?.norm ?? "";
	if (first === "тем" && second === "не") return undefined;
	if (
		first === "как" &&
		(second === "правило" || second === "минимум" || second === "можно" || second === "обычно" || second === "всегда")
	)
		return undefined;
	if (first === "раз" && (second === "в" || second === "и" || second === "за")) return undefined;
	if (first === "то" && second === "есть") return undefined;
	if (first === "что" && second === "бы") return { kind: "finite", opener: "что бы" };
	if (first === "так" && second === "как") return { kind: "finite", opener: "так как" };
	if (first === "так" && (second === "чтобы" || second === "чтоб")) return { kind: "purpose", opener: "чтобы" };
	if (first === "а" && second === "то" && third !== "") return { kind: "finite", opener: "а то" };
	if (first === "не" && second === "то") return { kind: "finite", opener: "не то" };
	if ((first === "прежде" || first === "раньше" || first === "лучше") && second === "чем")
		return { kind: "finite", opener: "прежде чем" };
	if ((first === "после" || first === "до" || first === "с") && second === "того" && third === "как")
		return { kind: "finite", opener: `${first} того как` };
	if (first === "перед" && second === "тем") return { kind: "finite", opener: "перед тем как" };
	if (first === "во" && second === "избежание") return undefined;
	if (first === "в" && (second === "случае" || second === "случаях") && (third === "если" || third === "когда"))
		return { kind: "finite", opener: "если" };
	if (first === "кроме" || first === "исключая") return { kind: "finite", opener: "кроме" };
	if (first === "за" && second === "исключением") return { kind: "finite", opener: "за исключением" };
	if ((first === "вместо" || first === "для") && second === "того") return { kind: "purpose", opener: `${first} того` };
	for (let i = from + 1; i < Math.min(to, from + 4); i++) {
		if (isRelative(tokens[i]?.norm ?? "")) return { kind: "finite", opener: "который" };
		if (formOf(tokens[i]?.norm ?? "") !== "other") break;
	}
	for (let i = from, steps = 0; i < to && steps < 4; i++, steps++) {
		const norm = tokens[i]?.norm ?? "";
		if (isRelative(norm)) return { kind: "finite", opener: "который" };
		if (norm === "что" && steps > 0 && tokens[i + 1]?.norm === "бы") return { kind: "finite", opener: "что бы" };
		if (FINITE.has(norm) && !(norm === "раз" && steps > 0)) {
			if (norm === "потому" && tokens[i + 1]?.norm !== "что") return undefined;
			return { kind: "finite", opener: norm };
		}
		if (PURPOSE.has(norm)) {
			if (norm === "как" && tokens[i + 1]?.norm === "бы") return { kind: "finite", opener: "как бы" };
			if (norm === "как" && tokens[i + 1]?.norm === "только") return { kind: "finite", opener: "как только" };
			if (norm === "чем" && steps === 0 && tokens[i + 1]?.norm === "больше") return { kind: "finite", opener: "чем" };
			return { kind: "purpose", opener: norm };
		}
		if (tokens[i + 1]?.norm === "ли") {
			if (norm === "чуть" || norm === "вряд" || norm === "едва") return undefined;
			return { kind: "finite", opener: "ли" };
		}
		if (norm === "не" && tokens[i + 2]?.norm === "ли") return { kind: "finite", opener: "ли" };
		if (!LEADERS.has(norm)) break;
	}
	return undefined;
}

/** A predicate that stands in a main clause only: an imperative, a modal word, an infinitive order. */
export function hasMainPredicate(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const norm = tokens[i]?.norm ?? "";
		const form = formOf(norm);
		if (form === "imperative" || MODAL.has(norm)) return true;
		if (norm === "не" && formOf(tokens[i + 1]?.norm ?? "") === "imperative-singular") return true;
	}
	return false;
}

export const MODAL = words(
	"важно вправе должен должна должно должны запрещается запрещено лучше могут может можно надо недопустимо нельзя необходимо нужно обязан обязана обязаны пусть разрешается рекомендуется следует стоит",
);

const cut = new WeakMap<Sentence, readonly Segment[]>();

/** The segments of a sentence, each with its standing; found once for all checks. */
export function segmentsOf(sentence: Sentence): readonly Segment[] {
	let segments = cut.get(sentence);
	if (segments === undefined) {
		segments = findSegments(sentence);
		cut.set(sentence, segments);
	}
	return segments;
}

/** Adds the segment of tokens [from, to); returns the standing of the subordinate clause that is open after it, "" for none. */
function addSegment(
	segments: Segment[],
	tokens: readonly Token[],
	from: number,
	to: number,
	before: string,
	open: Segment["continues"],
): Segment["continues"] {
	const sub = subordinator(tokens, from, to);
	if (sub !== undefined) {
		segments.push({ from, to, kind: sub.kind, before, opener: sub.opener, continues: "" });
		return sub.kind;
	}
	const first = tokens[from]?.norm ?? "";
	const continued =
		open !== "" &&
		before === "," &&
		first !== "то" &&
		(CONTINUERS.has(first) || !segments.some((segment) => segment.kind === "main")) &&
		!hasMainPredicate(tokens, from, to);
	const continues = continued ? open : "";
	segments.push({ from, to, kind: continued ? "rest" : "main", before, opener: "", continues });
	return continues;
}

function findSegments(sentence: Sentence): Segment[] {
	const { tokens } = sentence;
	const segments: Segment[] = [];
	let from = 0;
	let before = "";
	let open: Segment["continues"] = "";
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind !== "punctuation" || !BREAK.has(token.norm)) continue;
		if (i > from) open = addSegment(segments, tokens, from, i, before, open);
		from = i + 1;
		before = token.norm;
		if (token.norm !== ",") open = "";
	}
	let to = tokens.length;
	while (to > from && tokens[to - 1]?.kind === "punctuation") to--;
	if (to > from) addSegment(segments, tokens, from, to, before, open);
	if (!segments.some((segment) => segment.kind === "main")) {
		const last = segments[segments.length - 1];
		if (last !== undefined && last.kind === "rest" && !CONTINUERS.has(tokens[last.from]?.norm ?? ""))
			last.kind = "main";
	}
	return segments;
}
