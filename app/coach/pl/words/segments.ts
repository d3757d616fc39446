import type { Sentence, Token } from "#app/coach/analysis.ts";
import { readToken, readVerb } from "./verbs.ts";

/** What a segment does in its sentence; only "main" segments carry a directive by themselves. */
export type Role = "main" | "condition" | "concession" | "reason" | "purpose" | "relative" | "complement";

/** A stretch of a sentence between clause breaks: tokens [from, to); `head` is the index of its first word after conjunctions. */
export interface Segment {
	from: number;
	to: number;
	head: number;
	role: Role;
	/** The punctuation before it ("" at the start of a sentence or before a bare conjunction). */
	opener: string;
	/** The coordinating conjunction it begins with, or "". */
	joined: string;
}

/* @__NO_SIDE_EFFECTS__ */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BREAK = words(", ; : ( ) [ ] — / . ! ? …");
const COORDINATORS = words("i oraz a ale lecz albo lub ani tylko wiec zatem natomiast jednak zas czyli bo");
const FILLERS = words(
	"nawet zwlaszcza szczegolnie wlasnie takze tez rowniez tam wtedy wowczas to no po tak dopiero zawsze dlatego i a ale oraz lecz",
);
const OPENERS: ReadonlyMap<string, Role> = new Map(
	(
		[
			[
				"condition",
				"jesli jezeli gdy gdyby kiedy jesliby jezeliby ilekroc skoro odkad zanim nim dopoki poki az podczas chyba ledwo jakby jak",
			],
			[
				"concession",
				"choc chociaz chocby chociazby mimo pomimo cokolwiek ktokolwiek jakkolwiek gdziekolwiek ilekolwiek jakikolwiek jakakolwiek jakiekolwiek kiedykolwiek ktorykolwiek",
			],
			["reason", "bo poniewaz gdyz albowiem bowiem przeciez"],
			["purpose", "zeby aby by azeby izby zebysmy abysmy bysmy zebyscie abyscie abys zebys bys"],
			["complement", "ze iz czy dlaczego czemu"],
			["relative", "kto kogo komu kim co czego czym gdzie skad dokad ile ilu"],
		] as const
	).flatMap(([role, list]) => list.split(" ").map((word): [string, Role] => [word, role])),
);
/** Openers that begin a clause also without a comma before them. */
const ANYWHERE = words(
	"zeby aby azeby jesli jezeli gdyz poniewaz chociaz zanim dopoki albowiem abysmy zebysmy abys zebys",
);
const PREPOSITIONS = words(
	"w we z ze na o od ode do u po przy przez pod za nad przed dla bez wobec wedlug dzieki podczas miedzy poza spod sprzed wzgledem",
);

const isRelative = (bare: string): boolean =>
	/^(?:ktor(?:y|a|e|ego|ej|emu|ym|ych|ymi|zy)|jak(?:i|a|ie|iego|iej|iemu|im|ich|imi)|czyj(?:a|e|ego|ej|ego|ich|im)?)$/.test(
		bare,
	);

/** „Ze względów bezpieczeństwa”: the preposition, where it opens the sentence or the writer sets the dot over „że”. */
function isPrepositionZe(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token?.norm === "ze" && (at === 0 || tokens.some(({ norm, bare }) => norm !== bare));
}

/** The role that a word at the head of a segment gives to it, or undefined. */
export function openedRole(tokens: readonly Token[], at: number, to: number): Role | undefined {
	const first = tokens[at]?.norm === "zęby" ? "" : (tokens[at]?.bare ?? "");
	const second = at + 1 < to ? (tokens[at + 1]?.bare ?? "") : "";
	const third = at + 2 < to ? (tokens[at + 2]?.bare ?? "") : "";
	if (first === "o" && second === "ile") return "condition";
	if (first === "w" && second === "razie" && third === "gdyby") return "condition";
	if (first === "w" && second === "przypadku" && third.startsWith("gdy")) return "condition";
	if (first === "na" && second === "wypadek" && third === "gdyby") return "condition";
	if (first === "jako" && second === "ze") return "reason";
	if (first === "jak" && readVerb(second)?.form === "infinitive") return "complement";
	if ((first === "mimo" || first === "pomimo") && second !== "ze" && second !== "iz") return undefined;
	if (
		first === "bez" &&
		second === "wzgledu" &&
		third === "na" &&
		/^(?:to|kto|co|ktor|jak)/.test(tokens[at + 3]?.bare ?? "")
	)
		return "concession";
	if (first === "niezaleznie" && second === "od" && /^(?:tego|kto|co|ktor|jak)/.test(third)) return "concession";
	if (first === "podczas" && second !== "gdy" && second !== "kiedy") return undefined;
	if (first === "chyba" && second !== "ze") return undefined;
	if (
		first === "co" &&
		/^(?:tydzien|dzien|miesiac|rok|kwartal|godzine|chwile|najmniej|prawda|wiecej|gorsza|najwyzej|pol|kilka|trzydziesci|piec|dziesiec|drug|trzec|pewien|dwa|dwie|trzy|minute|roku|kwadrans)/.test(
			second,
		)
	)
		return undefined;
	if (
		first === "jak" &&
		/^(?:najszybciej|najwczesniej|najlepiej|naj|zwykle|zawsze|dotad|dotychczas|wyzej|nizej)/.test(second)
	)
		return undefined;
	if (
		(first === "to" || first === "tego" || first === "tym" || first === "ten" || first === "te" || first === "ta") &&
		(second === "co" || second === "kto" || isRelative(second))
	)
		return "relative";
	if (isRelative(first)) return "relative";
	if (isPrepositionZe(tokens, at)) return isRelative(second) ? "relative" : undefined;
	const role = OPENERS.get(first);
	if (role !== undefined) return role;
	if (
		PREPOSITIONS.has(first) &&
		(isRelative(second) || /^(?:czego|czym|co|kim|kogo|kto)$/.test(second)) &&
		!(first === "po" && second === "czym")
	)
		return "relative";
	return undefined;
}

const PLAIN_DIRECTIVE = words(
	"nalezy trzeba prosze prosimy powinien powinna powinno powinni powinny wolno warto lepiej",
);

/** True when the segment holds a form that only a main clause has: an imperative, or a word of duty. */
function mustBeMain(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const bare = tokens[i]?.bare ?? "";
		if (PLAIN_DIRECTIVE.has(bare)) return true;
		if (isImperativeAt(tokens, i)) return true;
	}
	return false;
}

const NOT_IMPERATIVE_AFTER = words(
	"w we z ze na o od do u po przy przez pod za nad przed dla bez ten ta te tym tych swoj swoja moj moja twoj twoja nasz nasza kazdy kazda jeden jedna",
);
/** Words that look like imperatives but nearly always are something else. */
const NOT_IMPERATIVES = words("chwal mow namow posciel umow wystaw zastaw");

/** True when the word at `i` reads as an imperative here. */
export function isImperativeAt(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (token === undefined || token.kind !== "word") return false;
	const before = tokens[i - 1]?.bare ?? "";
	if (NOT_IMPERATIVE_AFTER.has(before)) return false;
	const form = readToken(token)?.form;
	if (form?.startsWith("imperative") === true) {
		if (token.bare.length <= 3 && NOT_IMPERATIVES.has(token.bare) && i > 0 && before !== "nie") return false;
		return (
			!NOT_IMPERATIVES.has(token.bare) || before === "nie" || i === 0 || BREAK.has(before) || COORDINATORS.has(before)
		);
	}
	return form === undefined && looksImperative(token.bare);
}

const NOT_VERBS_IN_J = words(
	"onegdaj dzisiaj lokaj kraj skraj wczoraj tutaj tramwaj obyczaj zwyczaj zazwyczaj rodzaj urodzaj",
);

/** True for an unknown word with the ending of an imperative: -aj, -uj, -ij, -yj, also with -cie or -my. */
export function looksImperative(bare: string): boolean {
	let stem = bare;
	if (stem.endsWith("jcie")) stem = stem.slice(0, -3);
	else if (stem.endsWith("jmy")) stem = stem.slice(0, -2);
	if (stem.length < 4 || NOT_VERBS_IN_J.has(stem)) return false;
	return stem.endsWith("aj") || stem.endsWith("uj") || stem.endsWith("ij") || stem.endsWith("yj");
}

const VERBAL = new Set(["imperative", "imperative-plural", "imperative-we", "he", "they", "we", "infinitive"]);

/** Ways in and out in the genitive plural, which look like verbs: „nie blokuj przejść i wyjść”. */
const PASSAGES = /^(?:wyj|wej|przej|doj|zej|podej)sc$/;

/** True when a bare "i", "oraz", "ale" … at `i` joins two predicates rather than two words. */
function joinsPredicates(tokens: readonly Token[], i: number): boolean {
	const next = tokens[i + 1]?.bare ?? "";
	if (PASSAGES.test(next) && PASSAGES.test(tokens[i - 1]?.bare ?? "")) return false;
	if (
		next === "nie" ||
		next === "nigdy" ||
		next === "nikt" ||
		next === "zadnych" ||
		next === "nic" ||
		next === "niczego"
	) {
		const after = tokens[i + 2];
		if (after === undefined || PREPOSITIONS.has(after.bare) || after.bare === "tylko") return false;
		return true;
	}
	for (let j = i + 1; j < Math.min(i + 4, tokens.length); j++) {
		const token = tokens[j];
		if (token === undefined || token.kind === "punctuation" || (j > i + 1 && COORDINATORS.has(token.bare)))
			return false;
		const form = readToken(token)?.form;
		if (form !== undefined && VERBAL.has(form)) {
			if (j > i + 1 && form === "infinitive") return false;
			return form === "infinitive" || form === "he" || form === "they" || form === "we" || isImperativeAt(tokens, j);
		}
		if (looksImperative(token.bare)) return true;
	}
	return false;
}

const JOINING = words("i oraz a ale lecz albo lub tylko");
const SPLITTING = new Set([...JOINING, ...ANYWHERE]);

interface Cut {
	from: number;
	to: number;
	opener: string;
}

function cuts(tokens: readonly Token[]): Cut[] {
	const found: Cut[] = [];
	let from = 0;
	let opener = "";
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		const ordinal = token.norm === "." && tokens[i - 1]?.kind === "number" && i + 1 < tokens.length;
		if (token.kind === "punctuation" && BREAK.has(token.norm) && !ordinal) {
			if (i > from) found.push({ from, to: i, opener });
			from = i + 1;
			opener = token.norm;
		} else if (token.kind === "word" && i > from && SPLITTING.has(token.bare)) {
			const before = tokens[i - 1]?.bare ?? "";
			const opens =
				ANYWHERE.has(token.bare) &&
				token.norm !== "zęby" &&
				!FILLERS.has(before) &&
				before !== "mimo" &&
				before !== "pomimo";
			if (opens || (JOINING.has(token.bare) && joinsPredicates(tokens, i))) {
				found.push({ from, to: i, opener });
				from = i;
				opener = "";
			}
		}
	}
	if (tokens.length > from) found.push({ from, to: tokens.length, opener });
	return found;
}

/** Cuts a sentence into segments and gives each its role. */
export function findSegments(sentence: Sentence): Segment[] {
	const { tokens } = sentence;
	const segments: Segment[] = [];
	let seenMain = false;
	const pieces = cuts(tokens);
	pieces.forEach((piece, index) => {
		const { from, to, opener } = piece;
		let head = from;
		let joined = "";
		while (head < to - 1) {
			const bare = tokens[head]?.bare ?? "";
			if (head === from && COORDINATORS.has(bare) && bare !== "bo") joined = bare;
			else if (!FILLERS.has(bare)) break;
			if (openedRole(tokens, head, to) !== undefined) break;
			head++;
		}
		const previous = segments[segments.length - 1];
		let role: Role = openedRole(tokens, head, to) ?? "main";
		if (
			role === "relative" &&
			index === 0 &&
			mustBeMain(tokens, head + 1, to) &&
			/^(?:co|kto|jak)$/.test(tokens[head]?.bare ?? "")
		)
			role = "main";
		if (role === "main" && previous !== undefined && previous.role !== "main" && !mustBeMain(tokens, head, to)) {
			const returns = opener !== "" && (joined === "i" || joined === "oraz") && seenMain;
			const inherits = joined !== "" && !returns;
			if (inherits && opener !== ":" && opener !== ";" && opener !== "—") role = previous.role;
			else if (opener === "," && joined === "" && !seenMain && laterMain(tokens, pieces, index)) role = previous.role;
		}
		if (role === "main") seenMain = true;
		segments.push({ from, to, head, role, opener, joined });
	});
	return segments;
}

/** True when a later piece is sure to be the main clause that this one only leads up to. */
function laterMain(tokens: readonly Token[], pieces: readonly Cut[], index: number): boolean {
	const here = pieces[index];
	if (here === undefined) return false;
	for (let i = here.from; i < here.to; i++) {
		const form = readVerb(tokens[i]?.bare ?? "")?.form;
		if (form === "he" || form === "they") break;
		if (i === here.to - 1) return false;
	}
	for (let next = index + 1; next < pieces.length; next++) {
		const piece = pieces[next];
		if (piece === undefined || openedRole(tokens, piece.from, piece.to) !== undefined) continue;
		if (mustBeMain(tokens, piece.from, piece.to)) return true;
	}
	return false;
}
