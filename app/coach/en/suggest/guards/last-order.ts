import { compileWords } from "#app/coach/needed.ts";
import { keptFew } from "#app/coach/remembered.ts";

/** Of two wordings of one ban which stands behind: the ban, the worse one and the better, which must be there. */
const BEHIND: readonly (readonly [ban: RegExp, worse: RegExp, better: RegExp])[] = [
	// What is private is told in private, or not at all, before it is told quietly.
	[
		/\b(?:diagnos[ie]s|illness|medical|prescription|debts?|arrears|balance|salary|results?|condition|treatment|allergy|overdraft)\b/i,
		/\b(?:say|name|call|read|announce|tell)\b.*\bquietly\b/i,
		/\bin private\b|\bto yourself\b|\bconfidential\b/i,
	],
	// The reply itself before the advice to look for kinder words.
	[/["“‘]/, /\bkinder words\b/i, /\b(?:say|answer|reply)\b[^"“‘]* ["“‘]/i],
	// Whoever guesses checks by themselves first.
	[/\b(?:guess|speculat)\w*/i, /\bask a colleague and come back\b/i, /\bcheck first\b/i],
	// What is not used twice is named by what is used in its place.
	[/\bthe same .+ (?:twice|again)\b/i, /^(?!.*\b(?:fresh|new|clean|another)\b)/i, /\bfresh\b/i],
	// What is not lent stays with its holder.
	[/\blend(?:ing)?\b/i, /\bkeep (?:it|them) away from\b/i, /\bkeep (?:it|them) to yourself\b/i],
	// The same manner twice: "clearly and speak clearly".
	[/ly\b/i, /\b(\w+ly)\b.* \1\b/i, /^(?!.*\b(\w+ly)\b.* \1\b)/i],
	// What somebody else is to do is named with them: "have a colleague read it".
	[/\bwithout having an? \w+ \w+/i, /^(?!.*\bhave an? )/i, /\bhave an? \w+ \w+/i],
	// A thing told by what it lacks stays told so: "promise a discount your manager has not signed off only once".
	[/\b(?:have|has|is|are) not (?:been )?\w+/i, /\b(?:have|has|is|are) not (?:been )?\w+/i, /^(?!.*\bnot\b).*\bonly\b/i],
	// A half that speaks of "it" behind the one that names the thing.
	[/^(?:do not|don['’]t|never) [^,;]+, [a-z]+ [^,;]*\bit[.!]?$/i, /^(?!.* instead of ).*\bit[.!]?$/i, / instead of /i],
];

const bans = BEHIND.map(([ban]) => compileWords([], [ban]));

/** Who is meant, behind whom a bad act is done: "a client who is waiting". */
const MEANT = /\b(?:ignor\w+|overlook\w*|neglect\w*|disregard\w*) (?:an?|the|any|every) \w+ ((?:who|that) [^,;.]+)/i;
const meant = keptFew((said: string) => MEANT.exec(said)?.[1]);

/** Wordings in the order in which they are offered: those that keep the occasion, the person or what is private before the others. */
export function lastOrder<One>(said: string, ones: readonly One[], worded: (one: One) => string): readonly One[] {
	let order = ones;
	const put = (worse: (text: string) => boolean, better: (text: string) => boolean): void => {
		if (order.some((one) => better(worded(one))))
			order = [...order.filter((one) => !worse(worded(one))), ...order.filter((one) => worse(worded(one)))];
	};
	BEHIND.forEach(([, worse, better], at) => {
		if (bans[at]?.(said) === true)
			put(
				(text) => worse.test(text),
				(text) => better.test(text),
			);
	});
	const clause = meant(said);
	if (clause !== undefined)
		put(
			(text) => !text.includes(clause),
			(text) => text.includes(clause),
		);
	return order;
}

/** The last word of a ban left alone behind a wording that has its clause no more: "Keep a friendly expression before." */
const LEFT = /^,? (before|already|yet|since|earlier|ago|once)[.!]?$/i;

/** True where a clause of the ban ("questions you have heard before") has lost its head in a wording, or hangs on another act. */
export function clauseTorn(old: string, said: string, after: string): boolean {
	if (/^ before \w/.test(after) && / (?:when (?:you|they) will know|realistic estimate)$/.test(said)) return true;
	const left = LEFT.exec(after)?.[1];
	return left !== undefined && / (?:you|they|we|he|she|it|has|have) /.test(old) && !/ (?:have|has|had) /.test(said);
}
