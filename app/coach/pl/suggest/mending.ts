import type { Document } from "#app/coach/analysis.ts";
import { analyse } from "#app/coach/document.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Prohibition } from "../rules/finding.ts";
import { findProhibitions } from "../rules/prohibition.ts";
import { bareAt } from "../words/grammar.ts";
import { language } from "../words/language.ts";
import { besideManner } from "./answers/beside-manners.ts";
import { strayFrom } from "./answers/kept-free.ts";
import { wholeAnswers } from "./answers/whole-answers.ts";
import { broadly } from "./broad/broad-acts.ts";
import { withClause } from "./builds/plainer-builds.ts";
import { differing, lostBy } from "./constructions/candidates.ts";
import { builtFillers } from "./fill/fill-builds.ts";
import { restatedFillers } from "./fill/fill-restated.ts";
import { filledUp, isFilling } from "./fill/filled-up.ts";
import { wordedByForm } from "./formed/formed-bans.ts";
import { tabooKept, unwrapped } from "./formed/plain-wraps.ts";
import { seenThings } from "./formed/seen-things.ts";
import { thoseOnly } from "./formed/those-alone.ts";
import { isRespoken, wordedAsPlain } from "./formed/wrapped-bans.ts";
import { asideOf } from "./guards/asides.ts";
import { fitted, isFit } from "./guards/fit.ts";
import { evenSo } from "./guards/motives.ts";
import { isSound, placed } from "./guards/sound.ts";
import { allowedPersons } from "./halves/allowed-persons.ts";
import { tellingHalf, withGoodAct } from "./halves/manner-acts.ts";
import { deedNamed } from "./halves/named-acts.ts";
import { withBothHalves } from "./halves/second-halves.ts";
import { nounList, toldHalf, withHalf } from "./halves/told-half.ts";
import { withInstead } from "./halves/told-instead.ts";
import { ofThem, toldPersons } from "./halves/told-persons.ts";
import { withWholePerson } from "./halves/whole-person.ts";
import { listedBans } from "./lists/listed-bans.ts";
import { headedList } from "./lists/listed-heads.ts";
import { shaped } from "./long/rule-shapes.ts";
import { withSetting } from "./long/settings.ts";
import { compounds, joinedBans } from "./rewriting/compound.ts";
import { recast, split } from "./rewriting/recasting.ts";
import { Rewriter } from "./rewriting/rewriting.ts";
import type { Apart, Offered } from "./rewriting/rows.ts";
import { shunning } from "./shunned/shunning.ts";
import { moreTurned } from "./turns/more-turns.ts";
import { plainTurned } from "./turns/plain-turns.ts";
import { capital, type Edit, lower } from "./words/rewriting-words.ts";

/** The most rules that mend several bans together. */
const MOST_JOINED = 3;

/** A setting or the one who acts said twice: "ratownik na dyżurze ratownik na dyżurze", "Farmaceuta podaje leki, farmaceuta czeka". */
const DOUBLED = /(?:^| )(\p{L}+ \p{L}{4,}(?: \p{L}+)*) (?:\p{L}+ )?\1(?= |$)|^(\p{L}{6,}) [^,;]*[,;] \2 /iu;

/** True for a wording that says something twice; only where two words, or the first one, come again is the whole pattern asked. */
function doubled(text: string): boolean {
	const words = text.toLowerCase().split(" ");
	for (const [at, word] of words.entries()) {
		if (word.length <= 3) continue;
		const before = words.indexOf(word);
		if (before === at) continue;
		if (before === 0) return DOUBLED.test(text);
		for (let other = before; other < at; other++)
			if (words[other] === word && words[other - 1] === words[at - 1]) return DOUBLED.test(text);
	}
	return false;
}

/** What is taken off or done without, with the exception that the ban makes: "pracują bez pierścionków, z wyjątkiem obrączki". */
function withException(one: Suggestion, except: string): Suggestion {
	const lost = !one.text.includes(except.slice(-5)) && !/ tylko | wyjątkiem /.test(one.text);
	return one.kind !== "template" && lost && / bez \p{L}+|(?:^| )(?:zd[ej]jm|zdją|odkład)/iu.test(one.text)
		? { ...one, text: one.text + except }
		: one;
}

/** All edits that would cure one prohibition, the best first. */
const editsOf = (document: Document, one: Prohibition): Edit[] => new Rewriter(document, one, APART).edits();

/** An edit with the case that closes its sentence put before it: "Gdy dobierasz kask, zmierz obwód głowy". */
function caseFirst(document: Document, end: number, edit: Edit): Edit {
	const clause = /^, ((?:gdy|kiedy|jeśli|jeżeli) [^,;]+)$/u.exec(document.text.slice(edit.end, end))?.[1];
	const first = document.text.charAt(edit.start);
	if (clause === undefined || first !== first.toUpperCase() || edit.text === "") return edit;
	return { ...edit, end, text: `${capital(clause, true)}, ${lower(edit.text)}` };
}

/** What the classes of act and thing say of one ban, put right in its sentence. */
function fillersFor(document: Document, one: Prohibition, wanted: number): Suggestion[] {
	const [start, end] = spanOf(one);
	const rule = document.text.slice(start, end);
	const edits = new Rewriter(document, one, APART).fillers(wanted);
	return withSetting(
		document.text,
		start,
		end,
		edits.map((edit) => caseFirst(document, end, edit)),
	)
		.filter((edit) => !doubled(edit.text) && isSound(wholeOf(rule, start, edit), rule))
		.flatMap((edit) => fittedTo(rule, start, edit).map((text) => withWholePerson(text, rule, start)));
}

/** What must be done, as it is told of nobody, of us and of somebody. */
const MUST: Readonly<Record<string, string>> = {
	można: "należy",
	wolno: "należy",
	możemy: "musimy",
	może: "musi",
	mogą: "muszą",
	możesz: "musisz",
};
const NOT_UNDONE =
	/^(?<before>(?:[^,;:]+ )?)nie (?<may>można|wolno|możemy|może|mogą|możesz) nie (?<act>\p{L}+ć(?: się)?) (?<rest>[^,;:]+)$/iu;

/** "Nie można nie poinformować strony o wyniku" -> "Należy poinformować stronę o wyniku": what may not be left undone is to be done. */
function toBeDone(rule: string): string | undefined {
	const { before = "", may = "", act = "", rest = "" } = NOT_UNDONE.exec(rule)?.groups ?? {};
	if (act === "") return undefined;
	const asked = "Pamiętaj, aby ";
	const told = rulesInstead(`Nie zapominaj ${act} ${rest}`).find((one) => one.startsWith(asked));
	if (told === undefined) return undefined;
	return capital(`${before}${MUST[may.toLowerCase()]} ${told.slice(asked.length)}`, true);
}

/**
 * Suggestions for the prohibitions of one unit, in their order. Where there are several, the first suggestion of each mends them all at once,
 * so that the whole text is clean with it.
 */
export function suggestionsFor(document: Document, all: readonly Prohibition[]): Suggestion[][] {
	const [first] = all;
	const own =
		all.length === 1 && first !== undefined ? (wanted: number) => fillersFor(document, first, wanted) : undefined;
	const [start, end] = first === undefined ? [0, 0] : spanOf(first);
	const rule = document.text.slice(start, end);
	const done = all.length === 1 && / nie /.test(rule) ? toBeDone(rule) : undefined;
	if (done !== undefined && isClean(done)) return [[{ start, end, text: done, kind: "phrase" }]];
	const sure = (ready: readonly Suggestion[]): Suggestion[] =>
		[
			...restatedFillers(rule, rulesInstead, ready.length === 0),
			...builtFillers(
				rule,
				ready.map((one) => wholeOf(rule, start, one)),
			),
		]
			.filter(isClean)
			.map((text) => ({ start, end, text, kind: "phrase" }));
	return filledUp(document, end - start, () => knownFor(document, all), own, sure);
}

/** What is known exactly of the bans of one unit. */
function knownFor(document: Document, all: readonly Prohibition[]): Suggestion[][] {
	const banned = all;
	const [first] = all;
	const built = builtFor(document, all);
	if (first === undefined || all.some((one) => one.sentence !== first.sentence)) return built;
	const [start, end] = spanOf(first);
	const rule = document.text.slice(start, end);
	const except = /, z wyjątkiem [^,]+$/.exec(rule)?.[0] ?? "";
	const shapes = shapesFor(rule)
		.filter((text) => isSound(text, rule))
		.map((text): Suggestion => ({ start, end, text, kind: "phrase" }));
	const single = all.length === 1;
	const half = toldHalf(document, all);
	const listed = single && rule.includes(",") ? nounList(rule, first) : [];
	if (listed.length > 0) return [listed.map((text) => ({ start, end, text, kind: "phrase" }))];
	return built.map((own) => {
		const told = withSetting(document.text, start, end, own)
			.filter((one) => one.kind === "template" || (!doubled(one.text) && isSound(wholeOf(rule, start, one), rule)))
			.map((one) => (except === "" || one.end < end ? one : withException(one, except)));
		const more = first.kind === "manner" && single ? mannered(rule, told, start, end) : told;
		const all = shapes.length === 0 ? more : mixed(rule, more, shapes);
		const fit = all
			.flatMap((one) =>
				one.kind === "template" ? [one] : fittedTo(rule, start, one).map((text) => withWholePerson(text, rule, start)),
			)
			.map((one) => (one.text.includes(" ,") ? { ...one, text: one.text.replaceAll(" ,", ",") } : one));
		const halves = withInstead(document, banned, half === undefined ? fit : withHalf(document, fit, half));
		const ready = halves.filter((one) => one.kind !== "template").map((one) => wholeOf(rule, start, one));
		const after = single ? withClause(rule, ready) : undefined;
		if (after !== undefined && isClean(after)) return [{ start, end, text: after, kind: "phrase" }, ...halves];
		return withBothHalves(document, banned, halves, rulesInstead);
	});
}

/** What is offered for an act beside the one that is told: the manner, then both good acts, then the told half alone. */
function mannered(rule: string, told: readonly Suggestion[], start: number, end: number): Suggestion[] {
	const whole = (text: string): Suggestion => ({ start, end, text, kind: "phrase" });
	const sure = besideManner(rule).filter(isClean).map(whole);
	const joined = withGoodAct(rule, rulesInstead).filter(isClean).map(whole);
	const half = tellingHalf(rule).map(whole);
	const bare = (one: Suggestion): boolean => half.some(({ text }) => text === wholeOf(rule, start, one));
	return ranked([
		...sure,
		...told.filter((one) => one.kind !== "template" && !bare(one)),
		...joined,
		...half,
		...told.filter((one) => one.kind === "template"),
	]);
}

/** A suggestion that fits its sentence, with the sentence put right where it does not stand beside it; none where it cannot. */
function fittedTo(rule: string, from: number, one: Suggestion): Suggestion[] {
	const told = wholeOf(rule, from, one);
	const right = fitted(told, rule);
	if (!isFit(right, rule)) return [];
	if (right === told) return [{ ...one, text: placed(one.text) }];
	return [{ start: from, end: from + rule.length, text: placed(right), kind: one.kind }];
}

/** A row of acts, an exception, a condition or a setting: what the build of a ban is asked for. */
const BUILT =
	/,|(?<!\p{L})(?:ani|oraz|bez|i nie|przed|podczas|w trakcie|w czasie|w godzinach|na terenie|żądać|uzależniać)(?!\p{L})/iu;

/** What the build of a long ban gives. */
const shapesFor = (rule: string): string[] =>
	rule.length > LONG && BUILT.test(rule) ? [...shaped(rule, rulesInstead)].filter(isClean) : [];

/** Shorter bans have their acts named. */
const LONG = 50;

/** A manner said of the first act of a row holds for those behind it. */
const once = (text: string): string => {
	const [manner] = /(?<= )(?:samodzielnie|samowolnie|jednocześnie) /u.exec(text) ?? [];
	const at = manner === undefined ? -1 : text.indexOf(manner) + manner.length;
	return manner === undefined ? text : text.slice(0, at) + text.slice(at).replaceAll(manner, "");
};

/** How many words more a wording may lose than the most faithful one. */
const FAITHFUL = 2;

/** False where an act is left as it was, where an exception has slipped into the middle, and for waiting for one's own act. */
function stands(told: string, rule: string): boolean {
	if (/^(?!Je[żś]|Gdy |Kiedy |O ile )[^,;]*(?<!\p{L})nie \p{L}/u.test(told)) return false;
	const except = /, (?:z wyjątkiem|oprócz) [^,]+$/.exec(rule)?.[0] ?? "";
	if (except !== "" && told.includes(except) && !told.endsWith(except)) return false;
	return !(/, (?:dopóki|zanim) nie \p{L}+/u.test(rule) && / aż (?:\p{L}+sz|\p{L}+ się)(?= )/u.test(told));
}

/** A rule that begins at `from` with a suggestion put in. */
const wholeOf = (rule: string, from: number, { start, end, text }: Suggestion): string =>
	rule.slice(0, Math.max(0, start - from)) + text + rule.slice(Math.max(0, end - from));

/** What was found by the acts and what the build gives, the ones that lose least first. */
function mixed(rule: string, found: readonly Suggestion[], shapes: readonly Suggestion[]): Suggestion[] {
	const from = shapes[0]?.start ?? 0;
	const whole = (one: Suggestion): string => wholeOf(rule, from, one);
	const stepped = / (?:dopóki|póki|zanim|nim) /.test(rule) && shapes.some(({ text }) => / i dopiero wtedy /.test(text));
	const ready = found.filter(
		(one) =>
			one.kind !== "template" &&
			stands(whole(one), rule) &&
			!(stepped && / cze?ka\p{L}* z .* aż /u.test(` ${one.text}`)),
	);
	const all = ready.flatMap((one, at) => [{ ...one, text: once(one.text) }, ...shapes.slice(at, at + 1)]);
	all.push(...shapes.slice(ready.length));
	const priced = all.map((one) => ({ one, lost: lostBy(whole(one), rule, () => false) }));
	const least = Math.min(...priced.map(({ lost }) => lost));
	const near = priced.filter(({ lost }) => lost <= least + FAITHFUL);
	const far = priced.filter(({ lost }) => lost > least + FAITHFUL);
	return ranked([...[...near, ...far].map(({ one }) => one), ...found.filter((one) => one.kind === "template")]);
}

/** Where the sentence of a ban begins, and where it ends without its closing punctuation. */
function spanOf({ sentence }: Prohibition): [start: number, end: number] {
	const { tokens, start } = sentence;
	const last = tokens[tokens.length - 1];
	return [start, (last?.kind === "punctuation" ? tokens[tokens.length - 2] : last)?.end ?? sentence.end];
}

function builtFor(document: Document, all: readonly Prohibition[]): Suggestion[][] {
	const again = recasts(document, all);
	const plainer = again.length < MOST_JOINED ? again : ranked(again);
	if (plainer.length >= MOST_JOINED) return all.map(() => plainer);
	const edits = all.map((one) => editsOf(document, one));
	const judged = all.length === 1 || all.some((one) => one.kind === "verdict");
	const named = judged && again.length === 0 ? namedFor(document, all, edits.flat()) : [];
	if (named.length > 0) return edits.map((own) => [...named, ...own]);
	if (all.length < 2)
		return edits.map((own) => {
			const first = [...again, ...compounds(document, all, APART)];
			if (first.length === 0) return own;
			return ranked([...first, ...(settled(document, all) ? own.filter((one) => one.kind === "template") : own)]);
		});
	if (again.length > 0) return edits.map((own) => ranked([...again, ...own.filter((one) => one.whole === true)]));
	const joined = compounds(document, all, APART);
	const shared = sharing(document, all, edits);
	if (shared !== undefined) return edits.map(() => shared);
	const whole = edits.flat().find((edit) => edit.whole === true);
	const nth = (choice: number): Edit[][] =>
		edits.map((own) => {
			const ready = own.filter((edit) => edit.kind !== "template");
			return [ready[choice] ?? ready[0] ?? own[own.length - 1]].filter((edit) => edit !== undefined);
		});
	const offered = [
		combined(document, nth(0)),
		combined(document, nth(1)),
		combined(
			document,
			edits.map((own) => own.slice(-1)),
		),
	].filter((one): one is Suggestion => one !== undefined);
	if (whole !== undefined) offered.unshift(whole);
	if (joined.length > 0) {
		const best = ranked([...joined, ...offered]);
		return edits.map(() => best);
	}
	return edits.map(() => offered);
}

/** True where the build says all: what things must not do is answered by what they are to do, not by an act of staff. */
function settled(document: Document, [one]: readonly Prohibition[]): boolean {
	if (one === undefined) return false;
	const [start, end] = spanOf(one);
	const rule = document.text.slice(start, end);
	if (seenThings(rule).length > 0 || thoseOnly(rule).length > 0 || tabooKept(rule).length > 0) return true;
	if (
		headedList(rule, rulesInstead).length > 0 ||
		listedBans(rule, rulesInstead).length > 0 ||
		strayFrom(rule) !== undefined
	)
		return true;
	const inner = unwrapped(rule);
	if (inner !== undefined && rulesInstead(inner).length > 0) return true;
	return isRespoken(rule) && wordedAsPlain(rule, rulesInstead).length > 0;
}

/** What is offered for the deed that a noun names, where nothing is ready for the noun. */
function namedFor(document: Document, all: readonly Prohibition[], edits: readonly Edit[]): Suggestion[] {
	const [one] = all;
	if (one === undefined || (all.length === 1 && edits.some((edit) => edit.kind !== "template"))) return [];
	const [start, end] = spanOf(one);
	const deed = deedNamed(document.text.slice(start, end));
	return deed === undefined
		? []
		: rulesInstead(deed)
				.filter(isClean)
				.map((text) => ({ start, end, text, kind: "phrase" as const }));
}

/** The first of them that differ in more than a word, and the templates behind them. */
const ranked = (found: readonly Suggestion[]): Suggestion[] => [
	...differing(
		found.filter((one) => one.kind !== "template"),
		MOST_JOINED,
	),
	...found.filter((one) => one.kind === "template"),
];

/** True for a rule in which no ban is left. */
const isClean = (rule: string): boolean =>
	!/(?<!\p{L})nie(?!\p{L})/iu.test(rule) || prohibitionsIn(analyse(rule, "rule", language)).length === 0;

/** What is offered for the same ban in plainer words: of a row of acts, of a passive, of two bans in one. */
function recasts(document: Document, all: readonly Prohibition[]): Suggestion[] {
	const [first] = all;
	if (first === undefined || all.some((one) => one.sentence !== first.sentence)) return [];
	const [start, end] = spanOf(first);
	const rule = document.text.slice(start, end);
	const put = (text: string): Suggestion => ({ start, end, text, kind: "phrase" });
	const allowed = allowedPersons(rule);
	if (allowed !== undefined && isClean(allowed) && isSound(allowed, rule)) return [put(allowed)];
	const headed = headedList(rule, rulesInstead).filter(isClean);
	const listed = headed.length > 0 ? headed : listedBans(rule, rulesInstead).filter(isClean);
	if (listed.length > 0) return listed.map(put);
	const motive = all.length === 1 ? evenSo(rule, rulesInstead).filter(isClean) : [];
	if (motive.length > 0) return motive.map(put);
	const broad = all.length === 1 ? broadly(rule).filter(isClean) : [];
	const known = all.length === 1 ? shunning(rule, rulesInstead) : [];
	const shunned = [
		...known,
		...(known.length > 0 && known.length < MOST_JOINED ? wordedByForm(rule, rulesInstead) : []),
	].filter(isClean);
	if (shunned.length > 0) return [...broad, ...shunned].map(put);
	const built = all.length === 1 ? wholeAnswers(rule, rulesInstead).filter(isClean) : [];
	if (built.length > 0) return [...broad, ...built].map(put);
	const turned = [...broad, ...(all.length === 1 ? [...moreTurned(rule), ...plainTurned(rule)].filter(isClean) : [])];
	if (turned.length > 0) return turned.map(put);
	const told = toldPersons(rule);
	if (told !== undefined) {
		const instead = rulesInstead(told.ban).map((one) => ofThem(one, told));
		if (instead.length > 0) return instead.filter(isClean).map(put);
	}
	const aside = asideOf(rule);
	if (aside !== undefined) {
		const instead = rulesInstead(aside.plain).map(aside.back);
		const ready = instead.filter((one): one is string => one !== undefined && isClean(one));
		if (ready.length > 0) return ready.map(put);
	}
	const formed = (
		all.length === 1
			? wordedByForm(rule, rulesInstead)
			: / bez /.test(rule) && /^(?:[^,]* nie robimy|najgorsz)| nie \p{L}+$/iu.test(rule)
				? wordedAsPlain(rule, rulesInstead)
				: []
	).filter(isClean);
	if (formed.length > 0) return formed.map(put);
	const plainer = recast(rule, (dative) => new Rewriter(document, first, APART).doers(dative));
	if (plainer !== undefined) return rulesInstead(plainer).filter(isClean).map(put);
	const two = all.length === 1 ? split(rule) : undefined;
	return two === undefined ? [] : joinedBans(two, "", APART).slice(0, MOST_JOINED).map(put);
}

/** "nie przestawiaj i nie dotykaj rzeczy": what the last act is offered, where the acts before it have nothing of their own. */
function sharing(document: Document, all: readonly Prohibition[], edits: readonly Edit[][]): Edit[] | undefined {
	const [first] = all;
	const last = edits[edits.length - 1] ?? [];
	if (first === undefined || all.some((one) => one.sentence !== first.sentence || one.kind !== "negated"))
		return undefined;
	for (const [at, one] of all.entries()) {
		if (at === all.length - 1) continue;
		const { tokens } = one.sentence;
		const next = bareAt(tokens, one.verbAt + (bareAt(tokens, one.verbAt + 1) === "sie" ? 2 : 1));
		const joined = next === "i" || next === "ani" || next === "," || next === "oraz" || next === "";
		if (one.verbAt < 0 || !joined || edits[at]?.some((edit) => edit.kind !== "template")) return undefined;
	}
	const start = first.sentence.tokens[first.from]?.start ?? 0;
	const ready = last
		.filter((edit) => edit.kind !== "template" && edit.text !== "")
		.map((edit) => {
			const text = edit.text.replace(/^(?:, | ?i | ?oraz )/, "");
			return { ...edit, start, text: start === first.sentence.start ? capital(text, true) : lower(text) };
		});
	return ready.length === 0 || document.text.slice(start, ready[0]?.end).includes(";") ? undefined : ready;
}

function combined(document: Document, edits: readonly Edit[][]): Suggestion | undefined {
	let start = -1;
	let end = -1;
	let text = "";
	let kind: Suggestion["kind"] = "phrase";
	const done = new Set<string>();
	const key = (text: string): string => text.toLowerCase().split(" ").slice(-3).join(" ");
	for (const own of edits) {
		const [edit] = own;
		if (edit === undefined) return undefined;
		if (edit.kind === "template") kind = "template";
		if (start >= 0 && edit.start < end) {
			if (edit.kind !== "template" && kind !== "template" && edit.text !== "" && !done.has(key(edit.text))) {
				done.add(key(edit.text));
				text += `, ${lower(edit.text)}`;
				end = Math.max(end, edit.end);
			}
			continue;
		}
		if (start < 0) {
			start = edit.start;
			text = edit.text;
		} else if (done.has(key(edit.text))) {
			end = edit.end;
			continue;
		} else text += document.text.slice(end, edit.start) + edit.text;
		done.add(key(edit.text));
		end = edit.end;
	}
	return start < 0 ? undefined : { start, end, text, kind };
}

const prohibitionsIn = (document: Document): Prohibition[] =>
	document.units.flatMap((unit) =>
		unit.sentences.flatMap((sentence) => findProhibitions(sentence, { subject: undefined })),
	);

/** A rule with a suggestion put in, without closing punctuation. */
const withPut = (rule: string, { start, end, text }: Suggestion): string =>
	(rule.slice(0, start) + text + rule.slice(end)).replace(/[.!]$/, "");

/** What was offered for the rules asked last: several stages ask for the same plainer ban. */
const offers = new Map<string, readonly Offered[]>();
const OFFERS_KEPT = 32;

/** A rule with its suggestions put in, one by one. */
function offeredFor(rule: string): readonly Offered[] {
	const key = isFilling() ? `+${rule}` : rule;
	let found = offers.get(key);
	if (found === undefined) {
		found = offersOf(rule);
		if (offers.size >= OFFERS_KEPT) offers.clear();
		offers.set(key, found);
	}
	return found;
}

function offersOf(rule: string): Offered[] {
	const document = analyse(rule, "rule", language);
	const [own = []] = suggestionsFor(document, prohibitionsIn(document));
	return own.map((one) => ({ text: withPut(rule, one), kind: one.kind }));
}

/** A rule with each of its suggestions that has no blanks put in. */
export const rulesInstead = (rule: string): string[] =>
	offeredFor(rule)
		.filter((one) => one.kind !== "template")
		.map((one) => one.text);

/** A rule with its first suggestion that has no blanks; undefined where none is ready. */
export function readyInstead(rule: string): string | undefined {
	const document = analyse(rule, "rule", language);
	const all = prohibitionsIn(document);
	const [one] = all;
	if (one === undefined) return undefined;
	const [first] =
		all.length > 1
			? (suggestionsFor(document, all)[0] ?? []).filter((edit) => edit.kind !== "template")
			: new Rewriter(document, one, APART, 1).ready().filter((edit) => edit.kind !== "template");
	return first === undefined ? undefined : withPut(rule, first);
}

const APART: Apart = { offered: offeredFor, ready: rulesInstead, first: readyInstead };
