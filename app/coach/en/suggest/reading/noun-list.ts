import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { isGerund, verbs } from "../../words/verbs.ts";
import { adverbial, prepositions, set } from "../../words/words.ts";

/** What begins no further member of a list of things. */
const NO_MEMBER = set(
	"even not but instead so because as when whenever if unless until till before after while who which that where whose how why and or nor they we you it he she this these there please always never only except including especially particularly rather either neither both however then must should may can is are will do don't also otherwise for since although though once",
);
const DETERMINED = set(
	"the a an any your their our his her its my this that these those it them him us me everyone anyone somebody someone people customers guests clients patients callers",
);
/** Acts without an object that go on with a preposition. */
const PREPOSED = set(
	"reach lean talk speak argue comment joke look shout sit stand walk run work go play chat gossip complain apologise swear climb step rely smile laugh point wait write respond reply refer tamper interfere deviate enter rush ride climb drive park smoke vape eat drink sleep step jump swim cycle spit overtake travel queue kneel knock push stare whisper mumble cough sneeze shop trade deal hang slouch lie rest slide cut dance sing",
);

/** Verbs with the particle that belongs to them. */
const PARTICLED = new Set(
	"plug in,log in,sign in,fill in,hand in,check in,switch on,turn on,put on,let in,bring in,write on,cut in,break in,step in,take on,pass on,try on,lie down".split(
		",",
	),
);

/** True when the words from `i` on are an act of their own: a verb with what it is done to. */
export function beginsAct(tokens: readonly Token[], i: number, gerund = false): boolean {
	const norm = normAt(tokens, i);
	if (gerund ? !isGerund(norm) : !verbs.has(norm)) return false;
	const token = tokens[i + 1];
	const next = normAt(tokens, i + 1);
	if (token?.kind !== "word" || /^(?:or|and|nor)$/.test(next)) return false;
	if (DETERMINED.has(next)) return true;
	if (prepositions.has(next) || /^(?:up|out|off|down|away|back|over|into)$/.test(next))
		return (
			(gerund && norm.length > 3) ||
			PARTICLED.has(`${norm} ${next}`) ||
			PREPOSED.has(norm) ||
			/^(?:up|out|off|down|away|back|over)$/.test(next)
		);
	return !/^(?:is|are|must|should|may|can)$/.test(next);
}

/** The end of a list of things that goes on after the comma at `comma` ("order, appearance or company"), or the comma itself. */
export function listEnd(tokens: readonly Token[], comma: number): number {
	if (normAt(tokens, comma) !== ",") return comma;
	let at = comma;
	for (let members = 0; members < 7 && normAt(tokens, at) === ","; members++) {
		let first = at + 1;
		const last = /^(?:or|and|nor)$/.test(normAt(tokens, first));
		if (last) first++;
		if (NO_MEMBER.has(normAt(tokens, first)) || isVerbal(tokens, first)) return comma;
		const placed = prepositions.has(normAt(tokens, first));
		let i = first;
		while (i < tokens.length && tokens[i]?.kind !== "punctuation" && !/^(?:or|and|nor)$/.test(normAt(tokens, i))) {
			if (i > first && (adverbial.has(normAt(tokens, i)) || NO_MEMBER.has(normAt(tokens, i))) && !last) return comma;
			i++;
		}
		if (i === first || i - first > 8) return comma;
		if (last) return endOf(tokens, first, placed);
		if (/^(?:or|and|nor)$/.test(normAt(tokens, i))) {
			const next = i + 1;
			if (isVerbal(tokens, next) || NO_MEMBER.has(normAt(tokens, next)) || tokens[next]?.kind !== "word") return comma;
			if (placed !== prepositions.has(normAt(tokens, next))) return comma;
			return endOf(tokens, next, placed);
		}
		if (normAt(tokens, i) !== ",") return comma;
		at = i;
	}
	return comma;
}

const isVerbal = (tokens: readonly Token[], i: number): boolean => beginsAct(tokens, i) || beginsAct(tokens, i, true);

/** The end of the last member: before punctuation, a clause, or what stands after the things. */
function endOf(tokens: readonly Token[], first: number, placed: boolean): number {
	let i = first + (placed ? 1 : 0);
	while (
		i < tokens.length &&
		(tokens[i]?.kind !== "punctuation" || normAt(tokens, i) === "'") &&
		!(
			i > first &&
			(adverbial.has(normAt(tokens, i)) || /^(?:unless|until|while|when|without)$/.test(normAt(tokens, i)))
		)
	)
		i++;
	return i;
}
