import { personOf } from "../../words/people.ts";
import { isPlace, isTime, type Parts, type Phrase, tailOf } from "../reading/act-parts.ts";
import { accusativeWithGender } from "../words/accusative.ts";
import { BLOCK, LEAVE, PARK, PUT, STORE } from "../words/act-classes.ts";
import { isBad } from "../words/circumstance-words.ts";
import { type Case, declined } from "../words/noun-cases.ts";
import { strip } from "../words/rewriting-words.ts";

/** Places that are to be free: ways, and what people work on. */
const CLEAR =
	/^(?:\p{L}+(?:ym|ej|ych|im|ich) )?(?:przejści|korytarz|schod|drog|drodze|wyjści|wejści|alejk|lad|blat|sto(?:le|ł)|stoli|podło|posadz|parape|chodnik|podjazd|klatce|biurk)/u;

const FREE: Readonly<Record<string, string>> = { m: "wolny", f: "wolną", n: "wolne", p: "wolne" };

/** What one puts things on, or near which they are: not a room that one is outside of. */
const SURFACE =
	/^(?:\p{L}+(?:ym|ej|ych|im|ich) )?(?:lad|biurk|sto(?:le|ł)|stoli|blat|parape|półk|drzwi|fotel|krze|zlew|ścian|okn|łóż|wózk|schod|bar(?:ze|em)|maszyn|mebl|dywan|kanap|sof|komod|parkiet|podłog)/u;

const RUBBISH =
	/^(?:\p{L}+(?:ego|ej|ych|ich) )?(?:bałagan|śmiec|włos|resztek|okruch|okrusz|brud|plam|odpad|kurz|wod|ślad)/u;

/** What people must be able to reach. */
const ACCESS =
	/^(?:\p{L}+(?:ym|ej|ych|im|ich|ymi|ą) )?(?:drzwi|wejści|wyjści|bram|ramp|gaśnic|hydrant|rozdzieln|schod|przejści|wind|podjazd|drog|drodz|kas|lad|okien|apteczk|tablic|wyłączn)/u;

/** What stays where it is. */
const FIXED =
	/^(?:\p{L}+(?:ego|ej|ych|ich) )?(?:pojazd|samoch|aut|kas|recepcj|maszyn|stanowisk|urządz|pomieszcz|drzwi|okn|okien|rąk|dłoni|nóg|sklep|sali|bud|miejsc|temat|wiadomo|zgłosz|spraw|zadań)/u;

/** What has no place: matters and words. */
const ABSTRACT =
	/^(?:\p{L}+(?:ego|ej|ych|ich|óch|ech) |kilku |wielu )?(?:odpowiedz|decyz|ocen|termin|rozm[oó]w|spraw|wizyt|napraw|zada[nń]|pyta|urlop|spotka|płatno|obowiąz|diagnoz|zarzut|wymag|warun|tez|literów|błęd|skreśl|dopis|nazwisk|obcas|łokci|kar(?: |$)|haseł|hasł|psów|kotów|zwierząt|psa|kota|konia|królika|szczenia?ka|kociąt|szczeniąt|ptaka|zwierzęcia|świecz|słodycz|jedyn[ek]k|dwój|kropek|kropki|wykrzyk|przecin|naklejek$|plakat)/u;

/** True for matters and parts of the body: nothing that is put in its place. */
export const placeless = (object: string): boolean =>
	ABSTRACT.test(object) || /^(?:\p{L}+(?:ego|ej|ych|ich) )?(?:rąk|dłoni|nóg|stóp|pracy)/u.test(object);

/** Where the act is right: "poza salą sprzedaży", "z dala od lady"; undefined for a place that is not known. */
export function awayFrom(place: Phrase, others: readonly Phrase[] = []): string | undefined {
	const nearby = /^pobliżu (.+)$/.exec(place.words);
	if (nearby !== null) return `z dala od ${nearby[1]}`;
	const joint = /^(.+) (?:ani|i|oraz|lub)$/.exec(place.words);
	if (joint !== null) {
		const second = others[others.indexOf(place) + 1];
		const one = awayFrom({ prep: place.prep, words: joint[1] ?? "" });
		const two = second === undefined ? undefined : awayFrom(second);
		if (one === undefined || two === undefined) return undefined;
		return `${one} i ${/^poza /.test(one) ? two.replace(/^poza /, "") : two.replace(/^z dala od /, "")}`;
	}
	const row = /^(.+?) (ani|i|oraz|lub) (\p{L}+(?:ie|u|ach|ej|y|i)(?: .*)?)$/u.exec(place.words);
	if (row !== null) {
		const one = awayFrom({ prep: place.prep, words: row[1] ?? "" });
		const two = awayFrom({ prep: place.prep, words: row[3] ?? "" });
		if (one !== undefined && two !== undefined && one.split(" ")[0] === two.split(" ")[0])
			return `${one} i ${two.replace(/^(?:poza|z dala od) /, "")}`;
	}
	const from: Case = /^(?:w|we|na|przy)$/.test(place.prep)
		? "loc"
		: place.prep === "u" || place.prep === "obok" || place.prep === "koło" || place.prep === "wokół"
			? "gen"
			: "ins";
	const surface = SURFACE.test(place.words);
	if (!surface && (place.prep === "w" || place.prep === "we" || place.prep === "na")) {
		const outside = declined(place.words, "loc", "ins");
		return outside === undefined ? undefined : `poza ${outside.text}`;
	}
	const off = from === "gen" ? { text: place.words } : declined(place.words, from, "gen");
	return off === undefined ? undefined : `z dala od ${off.text}`;
}

/** Any act that is wrong in one place is right outside it. */
export function* outside(
	parts: Parts,
	objected: (content: string) => string | undefined,
): Generator<string | undefined> {
	const hours = parts.phrases.find((one) => one.prep === "w" && /^godzinach (?!pracy)/.test(one.words));
	if (hours !== undefined && !isBad(parts.family)) {
		const what = `${parts.receiver} ${parts.object} ${tailOf(parts, (one) => one === hours)}`
			.replace(/\s+/g, " ")
			.trim();
		const thing = what === "" ? "" : objected(what);
		if (thing !== undefined) yield `${parts.order} ${thing} poza ${hours.words.replace(/^godzinach/, "godzinami")}`;
	}
	const places = parts.phrases.filter((one) => /^(?:w|na|nad|obok|koło|wokół)$/.test(one.prep) && isPlace(one));
	const [place] = places;
	if (
		place === undefined ||
		(places.length > 1 && !/ (?:ani|i|oraz|lub)$/.test(place.words)) ||
		isBad(parts.family) ||
		NEVER_OUTSIDE.test(parts.family)
	)
		return;
	if (/^(?:rozmow|korespond|mailach|kontakt)/.test(place.words)) return;
	if (/alkohol|narkot|broni|(?:^| )bez /.test(parts.content) || SURFACE.test(place.words)) return;
	const where = awayFrom(place, parts.phrases);
	const rest = `${parts.receiver} ${parts.object} ${tailOf(parts, (one) => places.includes(one))}`
		.replace(/\s+/g, " ")
		.trim();
	const object = rest === "" ? "" : objected(rest);
	if (where !== undefined && object !== undefined) yield `${parts.order} ${object} ${where}`;
}

/** Acts that go on in their place: somewhere else is no answer. */
const NEVER_OUTSIDE =
	/^(?:zostawiac|pozostawiac|spac|siadac|siedziec|stac|byc|miec|zmieniac|wpisywac|pracowac|obslugiwac|mowic|komentowac|oceniac|krytykowac|pomijac|wylaczac|gasic|usuwac|zasypiac|witac|odpowiadac|czekac)$/;

/** Things put, left, kept or parked where they are in the way. */
export function* placing(parts: Parts): Generator<string | undefined> {
	const { family, object, verb } = parts;
	if (BLOCK.has(family)) {
		const way = accusativeWithGender(object);
		const free = FREE[way?.gender ?? ""];
		if (way !== undefined && free !== undefined) yield `*zostawić ${way.text} ${free}`;
		return;
	}
	const place = parts.phrases.find(isPlace);
	if (place === undefined) return;
	const time = tailOf(parts, (one) => !isTime(one));
	const way =
		/^(?:przed|przy|pod|obok|koło|w|na)$/.test(place.prep) &&
		ACCESS.test(place.words) &&
		(PARK.has(family) || (PUT.has(family) && object !== ""))
			? declined(
					place.words,
					/^(?:przed|pod)$/.test(place.prep) ? "ins" : /^(?:obok|koło)$/.test(place.prep) ? "gen" : "loc",
					"gen",
				)
			: undefined;
	if (PARK.has(family)) {
		const where = awayFrom(place, parts.phrases);
		const what = object === "" ? "" : (accusativeWithGender(object)?.text ?? "");
		if (where !== undefined) yield `*${verb.infinitive} ${what} ${where}`;
		yield `*${verb.infinitive} ${what} na wyznaczonym miejscu`;
		if (way !== undefined) yield `*zapewnić swobodny dostęp do ${way.text}`;
		return;
	}
	if (!PUT.has(family) || object === "" || parts.phrases.some((one) => one.prep === "bez")) return;
	if (personOf(strip(object.split(" ")[0] ?? "")) !== undefined) return;
	const thing = accusativeWithGender(object);
	if (RUBBISH.test(object)) {
		const off = declined(place.words, "loc", "gen");
		const later = tailOf(parts, (one) => one === place || !/^po$|^podczas$/.test(one.prep));
		if (thing !== undefined && off !== undefined && LEAVE.has(family))
			yield `*sprzątnąć ${thing.text} z ${off.text} ${later}`;
		return;
	}
	if (FIXED.test(object) || ABSTRACT.test(object) || place.prep === "u") return;
	const clear = CLEAR.test(place.words)
		? declined(place.words, /^(?:przed|pod|za|nad)$/.test(place.prep) ? "ins" : "loc", "acc")
		: undefined;
	if (clear !== undefined && /^(?:na|w|we)$/.test(place.prep))
		yield `*zostawić ${clear.text} ${FREE[clear.gender] ?? "wolne"} od ${object} ${time}`;
	if (thing !== undefined) {
		const where = awayFrom(place);
		if (STORE.has(family)) {
			if (where !== undefined) yield `*trzymać ${thing.text} ${where}`;
			yield `*trzymać ${thing.text} w wyznaczonym miejscu ${time}`;
		} else {
			yield `*odkładać ${thing.text} na wyznaczone miejsce ${LEAVE.has(family) ? time : ""}`;
			if (where !== undefined && !/^podło|^posadz/.test(place.words)) yield `*trzymać ${thing.text} ${where}`;
		}
		if (way !== undefined) yield `*zapewnić swobodny dostęp do ${way.text}`;
	}
}
