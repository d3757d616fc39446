import { check } from "#app/coach/packs.ts";
import { readilyMendedIn } from "#tests/coach/mended.ts";
import { agrees } from "./agreeing-pl.ts";
import { acts, plainBan, WRAPS } from "./pl.ts";

/** How a wrapping fares, in shares of the acts it was tried on. */
export interface Fare {
	/** The first wordings of the plain ban that are offered for the wrapped one too. */
	agree: number;
	/** Bans that are found. */
	found: number;
	/** Bans that have more than blanks. */
	ready: number;
}

/** The least that each wrapping must reach, by its name. */
export type Floor = Record<string, Fare>;

/** How many wordings of a plain ban are looked for: those behind them stand in for want of better. */
const SUREST = 2;

/** Each wrapping meets every n-th act, beginning where its name says. */
const EVERY = 4;
const beginningOf = (name: string): number => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

const mended = readilyMendedIn("pl");

/** The item of a list stands in a row of its own: what is offered for it. */
function offersFor(text: string): string[] | undefined {
	const all = check(text, { kind: "rule", language: "pl" }).filter((one) => one.check === "prohibition");
	const item = text.indexOf("\n- ");
	if (item < 0) return all.length === 0 ? undefined : mended(text);
	const own = all.find(({ start, end }) => end > item && start < text.lastIndexOf("\n- "));
	return own?.suggestions?.filter(({ kind }) => kind !== "template").map((one) => one.text);
}

const known = new Map<number, string[]>();
function plainOffers(at: number): string[] {
	const act = acts[at];
	let offers = known.get(at);
	if (offers === undefined && act !== undefined) {
		offers = mended(plainBan(act)).slice(0, SUREST);
		known.set(at, offers);
	}
	return offers ?? [];
}

const rounded = (value: number): number => Math.floor(value * 100) / 100;

/** How every wrapping fares, by its name. */
export function matrix(): Floor {
	const fares: Floor = {};
	for (const group of Object.values(WRAPS))
		for (const [name, wrap] of Object.entries(group)) {
			const turn = beginningOf(name);
			const fare = { agree: 0, found: 0, ready: 0 };
			let tried = 0;
			for (const [at, act] of acts.entries()) {
				const plain = (at + turn) % EVERY === 0 ? plainOffers(at) : [];
				const text = plain.length === 0 ? "" : wrap(act);
				if (text === "") continue;
				tried++;
				const offers = offersFor(text);
				if (offers === undefined) continue;
				fare.found++;
				if (offers.length === 0) continue;
				fare.ready++;
				fare.agree += plain.filter((one) => offers.some((other) => agrees(one, other))).length / plain.length;
			}
			fares[name] = {
				agree: rounded(fare.agree / tried),
				found: rounded(fare.found / tried),
				ready: rounded(fare.ready / tried),
			};
		}
	return fares;
}

export const FLOOR_FILE = "tests/coach/wraps/pl-floor.json";
