import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { baseOfParticiple, isGerund, verbs } from "../../words/verbs.ts";
import { set } from "../../words/words.ts";
import { type Act, words } from "../reading/act.ts";

const PLACING = set(
	"put store keep place leave bring take carry throw pour hang stack pile stand set dump tip lay drop prop pin stick rest roll wheel spread",
);

const AWAY: ReadonlyMap<string, string> = new Map(
	"in out\u00a0of;into out\u00a0of;inside out\u00a0of;on off;onto off;upon off;at away\u00a0from;behind away\u00a0from;near away\u00a0from;beside away\u00a0from;by away\u00a0from;around away\u00a0from"
		.split(";")
		.map((pair) => pair.split(" ").map((part) => part.replace("\u00a0", " ")) as [string, string]),
);

const OTHER_SIDE: ReadonlyMap<string, string> = new Map([
	["above", "below"],
	["below", "above"],
	["beneath", "above"],
	["top", "underneath"],
	["under", "on top of"],
	["underneath", "on top of"],
]);

/** What can be laid down and taken away. */
const THINGS = set(
	"food drink drinks coffee tea cup cups mug mugs bottle bottles glass glasses bag bags handbag handbags backpack backpacks coat coats jacket jackets phone phones mobile mobiles agents agent detergents detergent cleaners oil cutlery pans pots meat vegetables flowers cake cakes bread cans aerosols batteries gas paint paints hoses telephone telephones tablet tablets tool tools box boxes parcel parcels package packages trolley trolleys cable cables paper papers document documents folder folders file files medicine medicines chemicals knife knives rubbish waste litter laundry towels linen shoes boots umbrella umbrellas pallet pallets crate crates chairs chair bike bikes bicycle bicycles scooter scooters pram prams luggage suitcase suitcases keys key money cash card cards magazines newspapers toys plates dishes trays tray pets dogs animals candles posters stickers notes clothes uniform uniforms items objects things stock goods snacks meals lunch sandwiches gum lighters matches cigarettes vehicles cars vans ladders hoses carts bins",
);

/** True for what can be laid down and taken away. */
export const isLaidDown = (norm: string): boolean => THINGS.has(norm);

/** Words after a preposition that name no place. */
const NO_PLACE =
	/^(?:time|hold|speaker|shift|duty|purpose|private|public|advance|person|writing|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends|credit|charge|front|order|case|view|sight|top|behalf|all|any|once|least|night|noon|lunch)$/;

const isPerson = (norm: string): boolean =>
	customerNouns.has(norm) || staffNouns.has(norm) || norm === "it" || norm === "them";

/** "stored above salad" -> "store below salad". */
export function sided(text: string, tokens: readonly Token[], act: Act): string | undefined {
	if (act.verb < 0 || !PLACING.has(act.base)) return undefined;
	for (let j = act.verb + (act.object === undefined ? 2 : 1); j < act.to; j++) {
		const norm = normAt(tokens, j);
		const side = OTHER_SIDE.get(norm);
		if (side === undefined) continue;
		if (norm.startsWith("under") && !/^(?:heavy|heavier|other|another|larger|bigger)$/.test(normAt(tokens, j + 1)))
			return undefined;
		const on = norm === "top" && normAt(tokens, j - 1) === "on" && normAt(tokens, j + 1) === "of";
		if (norm === "top" && !on) continue;
		const object = act.object ?? words(text, tokens, act.verb + 1, on ? j - 1 : j);
		if (on) return `${act.base} ${object} ${side} ${words(text, tokens, j + 2, act.to)}`;
		return `${act.base} ${object.replace(/^any /i, "").replace(/^an? /i, "the ")} ${side} ${words(text, tokens, j + 1, act.to)}`;
	}
	return undefined;
}

/** "must not be adjusted by trainees" -> "leave it to trained staff". */
export function leftTo(tokens: readonly Token[], act: Act): string | undefined {
	if (act.object === undefined || normAt(tokens, act.verb + 1) !== "by") return undefined;
	return /^(?:trainees?|interns?|apprentices?|juniors?|beginners?|newcomers?|untrained|unqualified|unauthorised|unauthorized|temps?|volunteers?)$/.test(
		normAt(tokens, act.verb + 2),
	)
		? `leave ${act.object.replace(/^(?:every|any) /i, "the ")} to trained staff`
		: undefined;
}

/** "put hot pans in the fridge" -> "keep hot pans out of the fridge". */
export function keptAway(text: string, tokens: readonly Token[], act: Act, things = false): string | undefined {
	if (act.verb < 0 || !PLACING.has(act.base)) return undefined;
	const passive = act.object !== undefined;
	for (let j = act.verb + (passive ? 1 : 2); j < act.to; j++) {
		const beside = /^(?:next|close)$/.test(normAt(tokens, j)) && normAt(tokens, j + 1) === "to";
		const norm = beside ? "near" : normAt(tokens, j);
		const next = normAt(tokens, beside ? j + 2 : j + 1);
		const object = act.object ?? words(text, tokens, act.verb + 1, j);
		const from = act.objectAt?.[0] ?? act.verb + 1;
		const end = act.objectAt?.[1] ?? j;
		if (!AWAY.has(norm)) continue;
		if (norm === "by" && (things || /^(?:carry|take|bring|hold)$/.test(act.base))) return undefined;
		if (
			things &&
			!THINGS.has(normAt(tokens, /^(?:back|straight|directly|down)$/.test(normAt(tokens, end - 1)) ? end - 2 : end - 1))
		)
			return undefined;
		if (
			NO_PLACE.test(next) ||
			object === "" ||
			/^any(?:thing|body|one)\b/.test(object) ||
			j + 1 >= act.to ||
			object.split(" ").length > 6
		)
			return undefined;
		for (let k = from; k < end; k++) if (isPerson(normAt(tokens, k))) return undefined;
		if (/(?:ed|ing)$/.test(normAt(tokens, end - 1)) && end - from > 1) return undefined;
		const named = object
			.replace(/^(?:any|every) /i, "")
			.replace(/^an? /i, "the ")
			.replace(/ (?:back|straight|directly|down)$/, "");
		for (let k = j + 1; k < Math.min(act.to, j + 4); k++) if (isPerson(normAt(tokens, k))) return undefined;
		const place = words(text, tokens, beside ? j + 2 : j + 1, act.to);
		return `keep ${named.replace(/ or /g, " and ")} ${AWAY.get(norm)} ${place}`;
	}
	return undefined;
}

/** "No glass in the ice well" -> "keep glass out of the ice well". */
export function thingsAway(
	text: string,
	tokens: readonly Token[],
	from: number,
	to: number,
	things = false,
): string | undefined {
	if (isGerund(normAt(tokens, from))) return undefined;
	for (let j = from + 1; j < Math.min(to, from + 5); j++) {
		const away = AWAY.get(normAt(tokens, j));
		if (away === undefined) continue;
		if (NO_PLACE.test(normAt(tokens, j + 1)) || j + 1 >= to) return undefined;
		if (things && normAt(tokens, j) === "by") return undefined;
		if (things && !THINGS.has(normAt(tokens, j - 1))) return undefined;
		for (let k = from; k < j; k++)
			if (
				(isPerson(normAt(tokens, k)) && !/^(?:in|inside|into|behind)$/.test(normAt(tokens, j))) ||
				/^(?:more|other|such)$/.test(normAt(tokens, k))
			)
				return undefined;
		const named = words(text, tokens, from, j).replace(/ or /g, " and ");
		return `keep ${named} ${away} ${words(text, tokens, j + 1, to)}`;
	}
	return undefined;
}

/** "leave an animal unobserved" -> "observe the animal". */
export function doneInstead(text: string, tokens: readonly Token[], act: Act): string | undefined {
	if (act.base !== "leave") return undefined;
	for (let j = act.verb + 1; j < act.to; j++) {
		const norm = normAt(tokens, j);
		const base = norm.startsWith("un") ? baseOfParticiple(norm.slice(2)) : undefined;
		const object = act.object ?? words(text, tokens, act.verb + 1, j);
		if (base === undefined || !verbs.has(base) || object === "" || object.split(" ").length > 6) continue;
		return `${base} ${object.replace(/^any /i, "").replace(/^an? /i, "the ")} ${words(text, tokens, j + 1, act.to)}`.trim();
	}
	return undefined;
}
