import { baseOfGerund, verbs } from "../../words/verbs.ts";

/** A rule that orders one thing and forbids another: the order, what joins them, and the ban as a plain order. */
export interface TwoHalves {
	first: string;
	link: string;
	ban: string;
	manner: boolean;
}

const MANNER = /^([^;:]+?)(?:,? and|,)? without (?!(?:being|having)\b)([a-z-]+ing) ([^,;:]+)$/i;
const SECOND =
	/^([^;:]+?)(, and|, but|,| and| but|;| –| —) (?:please |you (?:must|should) )?(?:do not|don['’]t|not|never|(?:must|should) (?:not|never)) (?:ever |just |simply )?([a-z-]+(?: [^;:]+)?)$/i;
const STOPPED = /^([^;:]+?)(, and|,| and|;| –| —) (?:stop|avoid|refrain from|resist|quit) ([a-z-]+)((?: [^;:]+)?)$/i;

/** "(Always) greet the guest": an order to whoever reads. */
const ORDER = /^(?:(?:always|please|then|first) )?([a-z]+)\b/i;

/** True for words with which an order begins, with or without what it depends on before it. */
function orders(first: string): boolean {
	const own = first.replace(/^(?:if|when|whenever|while|once|after|before|during|in|on|at|for) [^,]+, /i, "");
	const verb = ORDER.exec(own)?.[1]?.toLowerCase() ?? "";
	return verbs.has(verb) && !/\b(?:not|never|no|nothing|nobody|without)\b/.test(own);
}

/** The halves of "Take the coat and never leave it on a chair", "Search bags without touching personal items". */
export function twoHalves(said: string): TwoHalves | undefined {
	const [, done = "", gerund = "", rest = ""] = MANNER.exec(said) ?? [];
	const base = baseOfGerund(gerund.toLowerCase());
	if (base !== undefined && base !== "hide" && orders(done))
		return { first: done, link: " and", ban: `Do not ${base} ${rest}`, manner: true };
	const [, first = "", link = "", act = ""] = SECOND.exec(said) ?? [];
	if (first !== "" && orders(first) && verbs.has(act.split(" ")[0]?.toLowerCase() ?? ""))
		return { first, link: joint(link), ban: `Do not ${act}`, manner: false };
	const [, one = "", joined = "", deed = "", more = ""] = STOPPED.exec(said) ?? [];
	const other = baseOfGerund(deed.toLowerCase());
	return other === undefined || !orders(one)
		? undefined
		: { first: one, link: joint(joined), ban: `Do not ${other}${more}`, manner: false };
}

const joint = (link: string): string => (/but|^,$/.test(link) ? ", and" : link);

/** The order and what is done in place of the ban. */
export const joinedHalves = ({ first, link }: TwoHalves, wording: string): string =>
	`${first}${/ and /.test(wording) && link === " and" ? "," : link} ${wording.charAt(0).toLowerCase()}${wording.slice(1)}`;

/** Ways of doing something that keep none of what was not to be touched, said or damaged. */
export const VAGUE_MANNER =
	/^(?:| (?:and )?(?:with care|gently|quietly|with respect|with patience|in a warm, factual tone|say what happens next|stay until everything is done))$/;

const PAIR =
	/^(?:do not|don['’]t|never) ((?:[a-z]+)(?: (?:up|down|about|around|back|out|off))?),? and (?:do not|don['’]t|never) (?:ever )?([a-z-]+ [^;:]+)$/i;

/** "Don't slouch and don't lean on the counter": what is done in place of each, in one sentence; none where one of them has no answer. */
export function bothDone(said: string, offered: (ban: string) => readonly string[]): string[] {
	const [, one = "", other = ""] = PAIR.exec(said) ?? [];
	if (other === "" || !verbs.has(one.split(" ")[0] ?? "") || !verbs.has(other.split(" ")[0] ?? "")) return [];
	const firsts = offered(`Do not ${one}`);
	const seconds = offered(`Do not ${other}`);
	return [0, 1].flatMap((at) => {
		const first = firsts[at];
		const second = seconds[at];
		return first === undefined || second === undefined
			? []
			: `${first}${first.includes(" and ") ? "," : ""} and ${second.charAt(0).toLowerCase()}${second.slice(1)}`;
	});
}
