import { keptFew } from "#app/coach/remembered.ts";
import { personOf } from "../../words/people.ts";
import { readVerb } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { lower, strip } from "../words/rewriting-words.ts";

/** Words that bind or count, and name nothing. */
const NAMELESS =
	/^(?:nie|zabr|zakaz|wzbr|nalezy|mozna|wolno|powin|prosi|prosze|unika|przest|zapom|zadn|nik|nigdy|lepiej|warto|jest|tylko|przez|podczas|przed|jesli|jezeli|kiedy|ktor|kazd|zawsze|oraz|albo|inn|swoj|wlasn|czas|miejsc|przerw|rozm|uwag|spraw)/;

/** The things that a ban names: neither acts nor people. */
const thingsOf = keptFew((text: string): readonly string[] =>
	(strip(lower(text)).match(/[a-z]{4,}/g) ?? []).filter(
		(word) =>
			!NAMELESS.test(word) &&
			!/(?:nie|cie)[mu]?$|ni[au]$/.test(word) &&
			personOf(word) === undefined &&
			readVerb(word) === undefined,
	),
);

/** True for a wording that names one of the things, whatever its ending. */
const names = (told: string, things: readonly string[]): boolean => {
	const said = strip(lower(told)).match(/[a-z]{4,}/g) ?? [];
	return things.some((thing) => said.some((word) => word.slice(0, 5) === thing.slice(0, 5)));
};

/** Wordings that would answer any ban of their class, whatever it is about. */
const STOCK =
	/(?:o sprawach służbowych|na neutralne tematy|z szacunkiem|Zachowaj(?:cie|my)? uwagi dla siebie|pięć minut przed czasem|tego samego dnia|ustawienia \p{L}+ bez zmian)$/iu;
/** Wordings that name everything without saying what is right. */
const TRIVIAL =
	/(?:^| )zamiast | dopiero | na wyznaczon\p{L}+ |\p{L}+[nc]ie \p{L}+ (?:klientowi|pacjentowi|gościowi)$/iu;

/** Manners that stand behind nearly any act. */
const ANY_MANNER =
	/^,? (?:z szacunkiem i uwagą|osobiście i konkretnie|ostrożnie i spokojnie|powoli i ostrożnie|rzeczowo(?:,| i) z propozycją rozwiązania|(?:z uwagą, )?do ostatniego słowa)$/u;
/** Second deeds that say no more than a manner. */
const VAGUE = / na neutralne tematy$| zwracaj się do \p{L}+ z szacunkiem$/u;
/** A second deed that is joined as such. */
const JOINED = /^ i \p{L}|^, podaj/u;

/** A half that says how at its end. */
const HOW_TOLD = / (?:\p{L}{3,}nie|wprost|od razu|cicho|szybko|powoli|krótko|miło|ciepło|osobiście)$/u;

/** How far what stands behind the told half says again what that half says: `TWICE` where it says nothing else. */
function again(half: string, more: string): number {
	const said = strip(lower(half)).match(/[a-z]{5,}/g) ?? [];
	const own = strip(lower(more)).match(/[a-z]{5,}/g) ?? [];
	const twice = own.filter((word) => said.some((other) => other.slice(0, 5) === word.slice(0, 5)));
	if (twice.length > 0 && own.length - twice.length < 2) return TWICE;
	return twice.length > 1 ? BEHIND : 0;
}

/** How many wordings are offered. */
export const MOST = 3;

/** The rank of the told half with the ban behind "zamiast". */
const INSTEAD = -1;
/** The rank of the told half alone, and of what stands behind it. */
const HALF = 2;
const BEHIND = 3;
/** The rank of what says the told half again. */
const TWICE = 4;

/** Second deeds that would stand beside any half. */
const STRAY =
	/^(?:,| i|, a potem|\.) (?:zaproponuj\p{L}* pomoc|zapytaj\p{L}*, czy to możliwe|popro[śs]\p{L}*(?: i|,) wyjaśnij\p{L}* powód|zajmij\p{L}* się tym od razu|zapytaj\p{L}* o termin i umów\p{L}* następny krok|zachowaj\p{L}* odległość wyciągniętej ręki|odpowiadaj\p{L}* rzeczowo i życzliwie)$/iu;
/** Hearing out, and the acts beside which it is at home. */
const HEARD = / (?:i wysłuchaj\p{L}* \p{L}+|z uwagą,) do (?:końca|ostatniego słowa)$/u;
const TALK = /^(?:przyjm|odbier|odebr|zapyta|pyta|prowad|rozma|dopyt|wysłu|porozm|słuch|zbierz)/iu;

/** True for what stands behind the told half and does not belong beside it. */
const stray = (half: string, more: string): boolean => STRAY.test(more) || (HEARD.test(more) && !TALK.test(half));

/** A length that is told of the thing, and one that is an order. */
const LASTS = / (?:trwa|trwają) (?:do|najwyżej) /u;
const LIMITS = /^(?:Ogranicz|Skróć)(?:cie|my)? /u;

/** Papers and things in hand, of which a told half may name a part alone: "wskaż błędne pole". */
const HANDLED =
	/^(?:\p{L}+(?:ego|ej|ych|ich) )?(?:wnios|formularz|druk|podan|umow|umów|aneks|protok|dokumen|pism|rachun|faktur|paragon|recept|kart|zaświadcz|ankiet|paczk|przesył|waliz|bagaż|torb|toreb|klucz|produkt|towar|sprzęt|maszyn|urządz|zlecen|zamówien|raport|grafik|plik|ekran|tablic|płyt|ubra|sukn|butów|zegark|telefon|laptop)/iu;
/** Words, excuses and guesses have no place in the told half. */
const SAID =
	/^(?:mowic|pisac|tlumaczyc|zaslaniac|zgadywac|szukac|przepraszac|obiecywac|komentowac|krytykowac|czekac|zwlekac|straszyc)$/;

const BAN_FIRST = /^Nie (?<verb>\p{L}+)(?: się)? (?<rest>[^,;.]+?)[,;.] /u;

/** True where a told half that stands behind its ban leaves the thing of the ban unnamed, or the act of which it speaks. */
function unnamed(rule: string): boolean {
	const { verb = "", rest = "" } = BAN_FIRST.exec(rule)?.groups ?? {};
	const family = verb === "" ? undefined : readAct(lower(verb))?.verb.family;
	return family !== undefined && !SAID.test(family) && (HANDLED.test(rest) || /^(?:od|w) \p{L}+$/u.test(rest));
}

/** How far behind the others a wording stands: 0 for what stands where it is. */
export function ranks(rule: string, told: readonly string[]): number[] {
	const half = told.find((one) => told.length > 1 && told.every((other) => other === one || other.startsWith(one)));
	if (half !== undefined) {
		const joined = told.some((one) => JOINED.test(one.slice(half.length)) && !VAGUE.test(one));
		const instead = told.some((one) => one.startsWith(`${half}, zamiast `));
		return told.map((one) => {
			const more = one.slice(half.length);
			if (told[0] === half && !instead) return 0;
			if (one === half) return HALF;
			if (stray(half, more)) return TWICE;
			if (/^, zamiast /u.test(more)) return INSTEAD;
			const repeated = again(half, more);
			return repeated > 0
				? repeated
				: !ANY_MANNER.test(more)
					? 0
					: joined
						? 1
						: told.length < MOST && HOW_TOLD.test(half)
							? BEHIND
							: 0;
		});
	}
	const [first = ""] = told;
	const verb = `, ${lower(first).split(" ")[0]} `;
	if (told.some((one) => one.startsWith("Zamiast ") && one.includes(verb)) && unnamed(rule))
		return told.map((one) => (one.startsWith("Zamiast ") ? 0 : 1));
	if (LASTS.test(first) && told.some((one) => LIMITS.test(one))) return told.map((one) => (LIMITS.test(one) ? 0 : 1));
	const things = STOCK.test(first) ? thingsOf(rule) : [];
	if (things.length === 0 || names(first, things)) return told.map(() => 0);
	return told.map((one) => (names(one, things) && !TRIVIAL.test(one) ? 0 : 1));
}

/** The wordings in their order; those that say the told half again fall out. */
export function ordered<T>(rule: string, all: readonly T[], put: (one: T) => string): T[] {
	const shown = all.slice(0, MOST);
	const rank = ranks(rule, shown.map(put));
	const sorted = shown
		.map((each, at) => ({ each, rank: rank[at] ?? 0 }))
		.filter((each) => each.rank < TWICE)
		.sort((a, b) => a.rank - b.rank);
	return [...sorted.map(({ each }) => each), ...all.slice(shown.length)];
}
