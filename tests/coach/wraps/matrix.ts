import { check } from "#app/coach/packs.ts";
import type { Finding, Language } from "#app/coach/types.ts";
import * as en from "./en.ts";
import * as pl from "./pl.ts";
import * as ru from "./ru.ts";
import { acts as ruActs } from "./ru-acts.ts";

/** How a wrapping fares, in shares (0 to 1) of the acts it was tried on. */
export interface Fare {
	/** The first wordings of the plain ban that are offered for the wrapped one, too. */
	agree: number;
	/** Bans that are found. */
	found: number;
	/** Bans that have more than blanks. */
	ready: number;
}

/** The fares of a language's wrappings by their names. */
export type Fares = Record<string, Fare>;

/** Plain bans of one language and what wraps them; `said` gives "" for an act that the wrapping does not suit. */
interface Wraps<Act> {
	acts: readonly Act[];
	plain: (act: Act) => string;
	wrappings: readonly { name: string; said: (act: Act, next: Act) => string }[];
}

const LANGUAGES: Readonly<Record<Language, (every: number) => Fares>> = {
	en: (every) =>
		faresOf("en", every, {
			acts: en.acts,
			plain: ({ base }) => `Do not ${base}.`,
			wrappings: Object.entries(en.wrappers).map(([name, said]) => ({ name, said })),
		}),
	ru: (every) =>
		faresOf("ru", every, {
			acts: ruActs,
			plain: ({ imperative, object }) => `Не ${imperative} ${object}.`,
			wrappings: ru.wraps.map(({ group, name, said }) => ({ name: `${group}: ${name}`, said })),
		}),
	pl: (every) =>
		faresOf("pl", every, {
			acts: pl.acts,
			plain: pl.plainBan,
			wrappings: Object.entries(pl.WRAPS).flatMap(([group, wraps]) =>
				Object.entries(wraps).map(([name, said]) => ({ name: `${group}: ${name}`, said })),
			),
		}),
};

/** How every wrapping of a language fares; each is tried on one act of so many, beginning where its name says. */
export function matrix(language: Language, every: number): Fares {
	return LANGUAGES[language](every);
}

/** How many wordings of a plain ban are looked for: those behind them stand in for want of better. */
const SUREST = 2;

function faresOf<Act>(language: Language, every: number, { acts, plain, wrappings }: Wraps<Act>): Fares {
	const known = new Map<Act, string[]>();
	const plainOffers = (act: Act): string[] => {
		const offers = known.get(act) ?? (offersFor(plain(act), language) ?? []).slice(0, SUREST);
		known.set(act, offers);
		return offers;
	};
	const fares: Fares = {};
	for (const { name, said } of wrappings) {
		const turn = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
		const fare = { agree: 0, found: 0, ready: 0 };
		let tried = 0;
		for (const [at, act] of acts.entries()) {
			if ((at + turn) % every !== 0) continue;
			const text = said(act, acts[(at + 7) % acts.length] ?? act);
			const wanted = text === "" ? [] : plainOffers(act);
			if (wanted.length === 0) continue;
			tried++;
			const offers = offersFor(text, language);
			if (offers === undefined) continue;
			fare.found++;
			if (offers.length === 0) continue;
			fare.ready++;
			fare.agree += wanted.filter((one) => offers.some((other) => saysSame(one, other))).length / wanted.length;
		}
		const share = (sum: number) => Math.floor((sum / Math.max(1, tried)) * 100) / 100;
		fares[name] = { agree: share(fare.agree), found: share(fare.found), ready: share(fare.ready) };
	}
	return fares;
}

/** What is offered for a ban without blanks: the whole text, or an item of a list by itself; undefined where nothing is found. */
function offersFor(text: string, language: Language): string[] | undefined {
	const bans = check(text, { kind: "rule", language }).filter((one) => one.check === "prohibition");
	if (bans.length === 0) return undefined;
	const item = text.indexOf("\n- ");
	const inItem = ({ start, end }: Finding) => item < 0 || (end > item && start < text.lastIndexOf("\n- "));
	const ban = bans.find((one) => inItem(one) && one.suggestions.length > 0) ?? bans[0];
	const put = (words: string, start: number, end: number) =>
		item < 0 ? text.slice(0, start) + words + text.slice(end) : words;
	return (ban?.suggestions ?? [])
		.filter(({ kind }) => kind !== "template")
		.map((one) => put(one.text, one.start, one.end));
}

/** Letters by which a form of a word is known. */
const LETTERS = 4;

/** The beginnings of the words of a text that say something, without diacritics. */
function contentOf(text: string): ReadonlySet<string> {
	const bare = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
	return new Set((bare.match(/\p{L}{4,}|\d+/gu) ?? []).map((word) => word.slice(0, LETTERS)));
}

/** True for a wording that names the deed of the plain one: two in three of its words stand in it, whatever their form. */
function saysSame(plain: string, wrapped: string): boolean {
	const asked = [...contentOf(plain)];
	const said = contentOf(wrapped);
	return asked.filter((word) => said.has(word)).length * 3 >= asked.length * 2;
}
