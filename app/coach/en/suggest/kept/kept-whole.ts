import { neededByAll, rowsFor } from "#app/coach/needed.ts";
import { staffNouns } from "../../words/people.ts";
import { baseOfThird, verbs } from "../../words/verbs.ts";
import { BESIDE_ACTS } from "../beside/beside-acts.ts";
import { BESIDE_NOUNS } from "../beside/beside-nouns.ts";
import { BESIDE_SENTENCES } from "../beside/beside-sentences.ts";
import { BOUND_ACTS } from "../beside/bound-acts.ts";
import { PHRASAL_ACTS } from "../beside/phrasal-acts.ts";
import { SIGHT_SENTENCES } from "../beside/sight-sentences.ts";
import { cannotStand } from "../guards/long-guard.ts";
import { ordersAnothersAct } from "../guards/others-act.ts";
import { unsound } from "../guards/unsound.ts";
import { capitalise } from "../reading/frame.ts";
import { headOf, type Keeping } from "../reading/kept-parts.ts";
import { deedOf, saidOf } from "../reading/said-deed.ts";
import { RELATIVE_TURNED } from "../relative/relative-turned.ts";
import { SUBJECT_TURNED } from "../subject/subject-turned.ts";
import { classesOf } from "../words/noun-classes.ts";
import { isServed } from "../words/served-nouns.ts";
import { unwrapped } from "../wrapped/unwrap.ts";
import { ITEM_NOUNS } from "./item-nouns.ts";
import { KEPT_ACTS } from "./kept-acts.ts";
import { ACT_BOUNDS, THING_BOUNDS } from "./kept-bounds.ts";
import { KEPT_CLASS_CIRCUMSTANCES } from "./kept-class-circumstances.ts";
import { KEPT_CLASS_NOUNS } from "./kept-class-nouns.ts";
import { KEPT_CLASS_SENTENCES } from "./kept-class-sentences.ts";
import { KEPT_CLASS_SUBJECTS } from "./kept-class-subjects.ts";
import { KEPT_CLASSES } from "./kept-classes.ts";
import { KEPT_OUTGOING } from "./kept-outgoing.ts";
import { KEPT_RELATIVES } from "./kept-relatives.ts";
import { KEPT_SIDES } from "./kept-sides.ts";
import { KEPT_SPARED } from "./kept-spared.ts";
import { KEPT_SPOTS } from "./kept-spots.ts";
import { KEPT_MANNERS, KEPT_STATES } from "./kept-states.ts";
import { KEPT_SENTENCES } from "./kept-subjects.ts";
import { KEPT_TALK } from "./kept-talk.ts";
import { KEPT_NOUNS, KEPT_TURNED } from "./kept-turned.ts";
import { KEPT_WRONG_ACTS } from "./kept-wrong-acts.ts";
import { KEPT_WRONG_NOUNS } from "./kept-wrong-nouns.ts";
import { KEPT_WRONG_SENTENCES } from "./kept-wrong-sentences.ts";
import { WITHOUT_FIRST, WITHOUT_TURNED } from "./without-turned.ts";

/** The widest builds, asked once more where a narrower one gave nothing that stands. */
const WIDE: readonly Keeping[] = [...SUBJECT_TURNED, ...WITHOUT_TURNED];
const NARROW: readonly Keeping[] = [
	...SIGHT_SENTENCES,
	...KEPT_CLASS_SENTENCES,
	...KEPT_CLASS_SUBJECTS,
	...KEPT_WRONG_SENTENCES,
	...KEPT_SPARED,
	...KEPT_OUTGOING,
	...KEPT_SENTENCES,
	...KEPT_STATES,
	...THING_BOUNDS,
	...BESIDE_SENTENCES,
];
const SENTENCES: readonly Keeping[] = [...NARROW, ...WIDE];
const ANYBODYS: readonly Keeping[] = [...KEPT_ACTS, ...KEPT_MANNERS, ...KEPT_RELATIVES, ...ACT_BOUNDS];
const NARROW_ACTS: readonly Keeping[] = [
	...PHRASAL_ACTS,
	...BOUND_ACTS,
	...KEPT_CLASSES,
	...KEPT_CLASS_CIRCUMSTANCES,
	...ANYBODYS,
	...KEPT_TURNED,
	...KEPT_SIDES,
	...KEPT_TALK,
	...KEPT_SPOTS,
	...KEPT_WRONG_ACTS,
	...BESIDE_ACTS,
];
const ACTS: readonly Keeping[] = [...NARROW_ACTS, ...RELATIVE_TURNED];
const FIRST_SENTENCES = [...SIGHT_SENTENCES, ...BESIDE_SENTENCES, ...WITHOUT_FIRST].filter(({ late }) => late !== true);
const FIRST_ACTS = [...PHRASAL_ACTS, ...BOUND_ACTS, ...BESIDE_ACTS].filter(({ late }) => late !== true);
const NARROW_NOUNS: readonly Keeping[] = [...KEPT_CLASS_NOUNS, ...KEPT_NOUNS, ...KEPT_WRONG_NOUNS, ...BESIDE_NOUNS];
const NOUNS: readonly Keeping[] = [...NARROW_NOUNS, ...ITEM_NOUNS];

/** What is done in place of things that are banned without a verb; of two things, both or none. */
function ofThings(act: string, you: string): readonly string[] {
	const own = firstOf(NOUNS, act, you);
	if (own.length > 0) return own;
	const [, one = "", other = ""] = /^no ([\w -]+?) (?:or|and) (?:no )?([\w -]+)$/.exec(act) ?? [];
	const [first] = other === "" ? [] : firstOf(NOUNS, `no ${one}`, you);
	const [second] = first === undefined ? [] : firstOf(NOUNS, `no ${other}`, you);
	return first === undefined || second === undefined ? [] : [`${first} and ${second}`];
}

const asked = new Map<readonly Keeping[], (said: string) => number[]>();

/** The wordings of the first build of a table that fits. */
function firstOf(rows: readonly Keeping[], said: string, you: string): readonly string[] {
	let fitting = asked.get(rows);
	if (fitting === undefined) {
		fitting = rowsFor(rows.map(({ hint, build }) => neededByAll([hint.source, build.source])));
		asked.set(rows, fitting);
	}
	for (const at of fitting(said)) {
		const { hint, build, made } = rows[at] as Keeping;
		if (!hint.test(said)) continue;
		const parts = build.exec(said);
		const found = parts === null ? undefined : made(parts, you);
		if (found !== undefined && found.length > 0)
			return found.map((one) =>
				one
					.replace(/\{you\}/g, you)
					.replace(/\{themselves\}/g, you === "we" ? "ourselves" : you === "they" ? "themselves" : "yourself")
					.replace(/\{them\}/g, you === "we" ? "us" : you === "they" ? "them" : you)
					.replace(/\{their\}/g, you === "we" ? "our" : you === "they" ? "their" : "your"),
			);
	}
	return [];
}

/** Acts of those served, of animals and of things: their place is no staff's business. */
function actsThemselves(who: string | undefined): boolean {
	const head = headOf(who ?? "").toLowerCase();
	return who !== undefined && (isServed(head) || classesOf(head).size > 0) && !staffNouns.has(head);
}

/** Wordings that keep all of an act, said as a bare verb, and turn only what is wrong with it. */
export const keptOfAct = (act: string, you: string): string[] =>
	firstOf(ACTS, act, you)
		.map((one) => (you === "you" ? one : one.replace(/\byour\b/g, you === "we" ? "our" : "their")))
		.filter((one) => !(/ only | at most\b/.test(one) || unsound(one, `Do not ${act}`)));

/** The longest sentence that is read, in letters. */
const LONGEST = 220;

/** "The concierge must: not accept" is told as "The concierge must not accept". */
const COLON = /^([^,;:]+ (?:must|should|may|shall)): (?=not |never )/;

const STATED =
	/^(?:please )?(?:make (?:absolutely )?sure|ensure|see to it|see|take care|check|be careful)(?: that)? (?:(no) ([\w'’ -]+?) (?:is|are|gets?)|([\w'’ -]+?) (?:(?:is|are) (?:not|never)|(?:isn|aren)['’]t)) (.+)$/i;
const DOING =
	/^(?:please )?(?:make (?:absolutely )?sure|ensure|see to it|see|take care|check|be careful)(?: that)? ([\w'’ -]+?) (?:(?:do|does) not|(?:don|doesn)['’]t|never) (?:ever )?([a-z-]+)( .+)?$/i;

/** "Ensure that the tap isn't left running" -> "The tap must not be left running": things alone. */
function ensuredState(said: string): string | undefined {
	const [, no, noun = "", thing = "", state = ""] = STATED.exec(said) ?? [];
	const [, does = "", verb = "", rest = ""] = state === "" ? (DOING.exec(said) ?? []) : [];
	const what = no === undefined ? thing || does : noun;
	const head = headOf(what).toLowerCase();
	if (what === "" || staffNouns.has(head) || isServed(head) || /^(?:you|we|they|it|nobody|one)$/.test(head))
		return undefined;
	if (state !== "") return no === undefined ? `${capitalise(what)} must not be ${state}` : `No ${what} may be ${state}`;
	return `${capitalise(what)} must not ${verbs.has(verb) ? verb : (baseOfThird(verb) ?? verb.replace(/s$/, ""))}${rest}`;
}

function wordings(said: string, depth: number): readonly string[] {
	const own = firstOf(SENTENCES, said, "you");
	if (own.length > 0) return own;
	const deed = deedOf(said);
	if (deed !== undefined) {
		const { who } = deed;
		const you = who === undefined || /^you\b/i.test(who) ? "you" : /^we$/i.test(who) ? "we" : "they";
		const allowed = staffNouns.has((who ?? "").toLowerCase().split(" ").at(-1) ?? "");
		const found = deed.act.startsWith("no ")
			? ofThings(deed.act, you)
			: firstOf(actsThemselves(who) ? ANYBODYS : ACTS, deed.act, you);
		if (found.length > 0)
			return found.map((one) =>
				saidOf(
					deed,
					you === "you" ? one : one.replace(/\byour\b/g, you === "we" ? "our" : "their"),
					/ only /.test(one) || (allowed && / at most\b/.test(one)),
				),
			);
	}
	const state = depth > 2 ? undefined : ensuredState(said);
	const kept = state === undefined ? [] : wordings(state, 3);
	if (kept.length > 0) return kept;
	const wrapped = depth > 2 || /^(?:[\w’'-]+ ){1,3}(?:who|with) /.test(said) ? undefined : unwrapped(said);
	return wrapped === undefined || wrapped.plain.toLowerCase() === said.toLowerCase()
		? []
		: wordings(wrapped.plain, depth + 1).flatMap((one) => wrapped.back(one) ?? []);
}

/** True for a ban of a build whose wordings keep so much that they go before all that is known of its act. */
export function standsFirst(said: string, depth = 0): boolean {
	if (said.length > LONGEST) return false;
	const plain = said.replace(/^It['’]s /, "It is ");
	const own = firstOf(SENTENCES, plain, "you")[0];
	if (own !== undefined) return firstOf(FIRST_SENTENCES, plain, "you")[0] === own;
	const deed = deedOf(plain);
	const found = deed === undefined || deed.act.startsWith("no ") ? undefined : firstOf(ACTS, deed.act, "you")[0];
	if (found !== undefined) return firstOf(FIRST_ACTS, deed?.act ?? "", "you")[0] === found;
	const wrapped = depth > 2 ? undefined : unwrapped(said);
	return (
		wrapped !== undefined && wrapped.plain.toLowerCase() !== said.toLowerCase() && standsFirst(wrapped.plain, depth + 1)
	);
}

/** True where the widest builds alone answer: what is known of the act stands before them. */
export function standsBehind(said: string, depth = 0): boolean {
	if (said.length > LONGEST) return false;
	const plain = said.replace(/^It['’]s /, "It is ");
	if (firstOf(SENTENCES, plain, "you").length > 0) return firstOf(NARROW, plain, "you").length === 0;
	const deed = deedOf(plain);
	if (deed?.act.startsWith("no ") === true && firstOf(NOUNS, deed.act, "you").length > 0)
		return firstOf(NARROW_NOUNS, deed.act, "you").length === 0;
	if (deed !== undefined && firstOf(ACTS, deed.act, "you").length > 0)
		return firstOf(NARROW_ACTS, deed.act, "you").length === 0;
	const wrapped = depth > 2 ? undefined : unwrapped(said);
	return (
		wrapped !== undefined &&
		wrapped.plain.toLowerCase() !== said.toLowerCase() &&
		standsBehind(wrapped.plain, depth + 1)
	);
}

/** Wordings for a ban that keep all it says and turn only what is wrong: a bound, a number, a state, a clause; whole. */
export function keptWhole(said: string): string[] {
	if (said.length > LONGEST) return [];
	const [, asked, please] = /^(.+?)(,? please)$/.exec(said) ?? [];
	if (asked !== undefined) return keptWhole(asked).map((one) => `${one}${please}`);
	const lead = COLON.exec(said)?.[1];
	const plain = said
		.replace(COLON, "$1 ")
		.replace(/\b(should|must|do|does|is|are|has|have)n['’]t\b/g, "$1 not")
		.replace(/^It['’]s /, "It is ");
	const sound = (ones: readonly string[]): string[] =>
		ones
			.map((one) => capitalise(one))
			.map((one) => (lead === undefined ? one : one.replace(`${lead} `, `${lead}: `)))
			.filter((one) => !(cannotStand(said, one) || unsound(one, said) || ordersAnothersAct(said, one)));
	const own = sound(wordings(plain, 0));
	return own.length > 0 ? own : sound(firstOf(WIDE, plain, "you"));
}
