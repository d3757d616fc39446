import type { Token } from "#app/coach/analysis.ts";
import { bareAt, holds } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import { isImperativeAt, type Segment } from "../words/segments.ts";
import { readVerb } from "../words/verbs.ts";
import { looksLikeOrder } from "./order-shape.ts";
import { ABSTRACT, DEGREE, EMPTY, set, VAGUE_VERBS } from "./proposal-words.ts";
import { DISCOURSE, isPast, isReceiver, isSecondPerson, type Remark } from "./remarks.ts";
import { traitOf } from "./trait-words.ts";

/** What a remark proposes: an act, only a degree or the mirror of the complaint, or nothing. */
export type Proposal = { kind: "act" } | { kind: "vague"; start: number; end: number } | { kind: "none" };

interface Seen {
	/** Five letters of each content word that an earlier sentence holds. */
	stems: Set<string>;
}

const stemOf = (bare: string): string => bare.slice(0, Math.max(4, Math.min(5, bare.length - 2)));

const isContent = (token: Token, seen: Seen): boolean => {
	if (token.kind === "number" || token.kind === "masked") return true;
	if (token.kind !== "word") return false;
	const { bare } = token;
	if (
		bare.length < 3 ||
		EMPTY.has(bare) ||
		ADVISING.has(bare) ||
		DEGREE.test(bare) ||
		ABSTRACT.test(bare) ||
		isReceiver(bare)
	)
		return false;
	if (personOf(bare)?.side === "served" || traitOf(bare) !== undefined) return false;
	return !seen.stems.has(stemOf(bare));
};

/** Where the part governed by an asking word ends: before the next main segment that asks or tells by itself. */
function reach(remark: Remark, index: number): number {
	let last = index;
	const { segments, tokens } = remark;
	while (last + 1 < segments.length) {
		const next = segments[last + 1];
		if (next === undefined) break;
		const please = next.to - next.from === 1 && /^prosz[eę]$/.test(tokens[next.from]?.norm ?? "");
		const after = tokens[segments[last]?.from ?? 0]?.bare === "prosze" && last > index;
		if (!please && !after && /^(?:main|reason)$/.test(next.role)) break;
		last++;
	}
	return remark.segments[last]?.to ?? remark.tokens.length;
}

/** An asking segment: does it add anything that the complaint did not hold? */
function concrete(remark: Remark, from: number, to: number, verbAt: number, seen: Seen): boolean {
	const { tokens } = remark;
	const verb = bareAt(tokens, verbAt);
	if (verb === "wypisz" && bareAt(tokens, verbAt + 1) === "wymaluj") return false;
	const negated = bareAt(tokens, verbAt - 1) === "nie";
	let degree = false;
	let contents = 0;
	let abstracts = 0;
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token === undefined || i === verbAt) continue;
		if (token.kind === "word" && token.bare.length > 3 && ABSTRACT.test(token.bare)) abstracts++;
		if (DEGREE.test(token.bare) || /^(?:bardziej|wiecej|mniej|lepiej)$/.test(token.bare)) degree = true;
		if (isContent(token, seen)) contents++;
	}
	if (VAGUE_VERBS.has(verb)) {
		if (
			/^z?rob/.test(verb) &&
			(bareAt(tokens, verbAt - 1) === "cos" ||
				/^(?:no |juz )?cos(?: |$)/.test(`${bareAt(tokens, verbAt + 1)} ${bareAt(tokens, verbAt + 2)}`))
		)
			return holdsNumberOrTime(tokens, from, to);
		if (
			/^(?:rob|zrob|robic|zrobic|podnies|podniesc|popraw|poprawic|zmien|zmienic|wez|wziac|zadbaj|zadbac|pilnuj|pilnowac|dbaj|dbac|rusz)$/.test(
				verb,
			) &&
			contents > Number(verb.startsWith("popraw") && abstracts > 0) &&
			bareAt(tokens, verbAt + 1) !== "sie"
		)
			return !negated && !degree;
		return contents > 1 && holdsNumberOrTime(tokens, from, to);
	}
	if (negated) return contents > 0;
	if (degree) return holdsNumberOrTime(tokens, from, to) || contents > 1;
	if (contents > 0) return true;
	return (
		abstracts === 0 &&
		verbAt >= 0 &&
		!seen.stems.has(stemOf(verb)) &&
		(readVerb(verb) !== undefined || only(tokens, from, to, verbAt))
	);
}

/** "Przewieś go proszę": nothing stands beside the verb but a pronoun. */
const only = (tokens: readonly Token[], from: number, to: number, verbAt: number): boolean => {
	for (let i = from; i < to; i++)
		if (
			i !== verbAt &&
			tokens[i]?.kind === "word" &&
			!/^(?:go|ja|je|ich|prosze|mi|nam|mu|jej)$/.test(bareAt(tokens, i))
		)
			return false;
	return true;
};

const TIME = set(
	"dziś dzisiaj jutro pojutrze poniedziałku wtorku środy czwartku piątku poniedziałek wtorek środę czwartek piątek końca rano wieczorem zanim przed minut minuty godzinie południa",
);
/** "dzień wcześniej": a time and no degree. */
const SPAN = /^(?:dzien|dobe|tydzien|miesiac|godzine|kwadrans|minute|dni|tygodnie|godziny)$/;
const holdsNumberOrTime = (tokens: readonly Token[], from: number, to: number): boolean => {
	for (let i = from; i < to; i++)
		if (
			tokens[i]?.kind === "number" ||
			tokens[i]?.kind === "masked" ||
			TIME.has(bareAt(tokens, i)) ||
			(/^(?:wczesniej|pozniej)$/.test(bareAt(tokens, i)) && SPAN.test(bareAt(tokens, i - 1)))
		)
			return true;
	return false;
};

const WE = /(?:jmy|scmy|rmy|dzmy|smy|zmy|nmy|czmy|szmy|lmy|wmy|bmy|pmy|rzmy)$/;
const NOT_WE = /(?:uprzejmy|znajomy|l[iy]smy|[bz]ysmy|jestesmy|powinn[iy]smy|pismy|osmy|siodmy|wlasmy)$/;
const RHETORICAL = /^(?:kiedy|ile|dlaczego|czemu|po|jakim|skad|naprawde|serio|coz)$/;
const OFFERS = set(
	"pomogę pomoge pokażę pokaze wezmę wezme przygotuję przygotuje zrobię zrobie znajdę znajde przejmę przejme usiądę usiade nauczę naucze przyjdę przyjde zastąpię zastapie wyślę wysle pożyczę pozycze podeślę podesle przyniosę przyniose załatwię zalatwie wydrukuję wydrukuje zamienię zamienie ustawię ustawie podpowiem",
);
const ADVISING = set(
	"proponuję proponuje sugeruję sugeruje warto wystarczy wystarczyłoby lepiej najlepiej dobrze fajnie super należałoby wypadałoby wypada trzeba przydałoby przydałaby powinieneś powinnaś powinien powinna powinniście powinniśmy mógłbyś mogłabyś mógłby mogłaby moglibyśmy możesz możemy musisz musimy potrzebuję chciałbym chciałabym wolałbym wolałabym prosiłbym prosiłabym poproszę poprosiłbym poproszę apeluję umówmy oczekuję proszę prosimy może",
);

/** A question about the way forward: an offer, a request, "how can we …". */
function opensWay(remark: Remark, _seen: Seen): boolean {
	const { tokens } = remark;
	const first = bareAt(tokens, 0);
	const all = tokens.length;
	if (
		RHETORICAL.test(first) &&
		!(first === "kiedy" && holds(tokens, 0, all, set("możemy usiądziemy spotkamy porozmawiamy")))
	)
		return false;
	if (
		holds(
			tokens,
			0,
			all,
			set(
				"trudno wiecznie tobie naprawdę nauczysz zamierzasz być myślisz wyobrażasz wstyd przeszkodziło szkodziło przeszkadza łaska śmiesz widzisz rozumiesz sumienia kiedykolwiek postarał postarała przyłożył przyłożyła ogarnął ogarnęła",
			),
		)
	) {
		if (!holds(tokens, 0, all, set("możemy mógłbyś mogłabyś"))) return false;
	}
	if (/^mam[y]?$/.test(first) && infinitiveIn(tokens, 1, 3) > 0) return true;
	// "Pokazać ci skrót?"
	if (infinitiveIn(tokens, 0, 1) === 0 && /^(?:ci|wam|panu|pani|panstwu|go|ja|je|to)$/.test(bareAt(tokens, 1)))
		return true;
	for (let i = 0; i < all; i++) {
		const bare = bareAt(tokens, i);
		if (/^mogl(?:a)?bys$/.test(bare) && bareAt(tokens, i + 1) === "byc" && !holdsNumberOrTime(tokens, i, all))
			return false;
		if (
			/^(?:mozemy|moglbys|moglabys|mogl(?:[aoy]?|i)by|mozesz|moglibysmy|chcesz|chcialbys|chcialabys|powiesz|ochote|pomoc|gdybysmy|gdybys|moze|proponujesz)$/.test(
				bare,
			)
		)
			return true;
		if (WE.test(bare) && !NOT_WE.test(bare)) return true;
		const reading = readVerb(bare);
		if ((reading?.form === "you" || reading?.form === "we") && reading.verb.perfective)
			return !isPast(tokens[i], remark.plain);
		if (reading === undefined && /(?:ziemy|niemy|imy|ymy|emy)$/.test(bare) && bare.length > 5) return true;
		if (
			reading === undefined &&
			isSecondPerson(tokens[i]) &&
			!isPast(tokens[i], remark.plain) &&
			i === 0 &&
			!/^(?:nie)$/.test(bare)
		)
			return true;
		if (bare === "jak" && reading === undefined && i === 0 && readVerb(bareAt(tokens, 1))?.form === "infinitive")
			return true;
		if (
			(bare === "kto" || bare === "co") &&
			(/^(?:ma|mu|im|jej|moglby|mogla)$/.test(bareAt(tokens, i + 1)) ||
				readVerb(bareAt(tokens, i + 1 + Number(/^(?:ja|je|go|to|ich)$/.test(bareAt(tokens, i + 1)))))?.verb
					.perfective === true ||
				/^(?:zrobic|moze|musi)$/.test(bareAt(tokens, i + 1))) &&
			!isPast(tokens[i + 1], remark.plain)
		)
			return true;
	}
	return first === "jak" && holds(tokens, 0, all, set("żeby aby by sprawić zrobić"));
}

function askingAt(remark: Remark, segment: Segment, later: boolean): number {
	const { tokens } = remark;
	for (let i = segment.from; i < segment.to; i++) {
		const bare = bareAt(tokens, i);
		if (
			isImperativeAt(tokens, i) &&
			(!DISCOURSE.has(bare) || (bare === "daj" && !GIVEN.test(bareAt(tokens, i + 1)))) &&
			!(bare === "wez" && [1, 2, 3].some((on) => i + on < segment.to && isImperativeAt(tokens, i + on)))
		)
			return i;
		if (
			WE.test(bare) &&
			!NOT_WE.test(bare) &&
			(readVerb(bare)?.form === "imperative-we" || readVerb(bare) === undefined)
		)
			return i;
		if (looksLikeOrder(tokens, i, segment, later)) return i;
	}
	return -1;
}

/** What is given in figures of speech: "daj spokój", "daj już żyć". */
const GIVEN = /^(?:spokoj|zyc|boze|bog|sobie|juz|mi|nam|ze|se)/;
/** What the remarks propose. */
export function findProposal(remarks: readonly Remark[]): Proposal {
	const seen: Seen = { stems: new Set() };
	let vague: Proposal | undefined;
	const weigh = (remark: Remark, from: number, to: number, verbAt: number): boolean => {
		if (concrete(remark, from, to, verbAt, seen)) return true;
		vague ??= { kind: "vague", start: remark.tokens[from]?.start ?? 0, end: remark.tokens[to - 1]?.end ?? 0 };
		return false;
	};
	for (const remark of remarks) {
		const { tokens, segments } = remark;
		const later = remark !== remarks[0];
		const tag =
			bareAt(tokens, tokens.length - 3) === "," &&
			/^(?:dobrze|ok|okej|prosze|zgoda)$/.test(bareAt(tokens, tokens.length - 2));
		const question = remark.question && !tag;
		if (question && opensWay(remark, seen)) return { kind: "act" };
		for (const [index, segment] of segments.entries()) {
			const order = keepOn(tokens, segment) ? -1 : askingAt(remark, segment, later || seen.stems.size > 0);
			if (order >= 0 && !question) {
				if (weigh(remark, segment.from, Math.max(segment.to, reach(remark, index)), order)) return { kind: "act" };
				note(tokens, segment, seen);
				continue;
			}
			if (question) continue;
			if (oughtTo(remark, segment) && weigh(remark, segment.from, reach(remark, index), segment.head))
				return { kind: "act" };
			for (let i = segment.from; i < segment.to; i++) {
				const bare = bareAt(tokens, i);
				if (bare === "niech" && segment.to - i > 2) return { kind: "act" };
				// "Będę wdzięczna za wiadomość".
				if (
					/^wdziecz/.test(bare) &&
					/^(?:za|jesli|gdyby)$/.test(bareAt(tokens, i + 1)) &&
					/^by?[led]/.test(bareAt(tokens, i - 1))
				)
					return { kind: "act" };
				if (OFFERS.has(bare) && bareAt(tokens, i - 1) !== "nie") return { kind: "act" };
				if (!ADVISING.has(bare) || bareAt(tokens, i - 1) === "nie") continue;
				if (bare === "trzeba" && /^(?:byc|miec|nie)$/.test(bareAt(tokens, i + 1))) continue;
				if (bare === "trzeba" && bareAt(tokens, segment.head) === "skoro") continue;
				// "Wszystko trzeba po tobie poprawiać": a complaint of what others must do.
				if (/^(?:trzeba|musz|musi)/.test(bare) && (afterSomebody(tokens, segment) || toldAgain(tokens, segment)))
					continue;
				const end = reach(remark, index);
				const verbAt = infinitiveIn(tokens, i, end);
				if (verbAt < 0 && !(bare === "moze" || holds(tokens, i, end, set("żebyś żebyście abyś żeby o")))) continue;
				if (bare === "moze" && verbAt < 0) continue;
				if (
					/^(?:wolalbym|wolalabym|chcialbym|chcialabym|oczekuje)$/.test(bare) &&
					!holds(tokens, i, end, set("żebyś abyś żebyście żeby"))
				)
					continue;
				if (bare === "potrzebuje") continue;
				// "Ilekroć proszę o wydruk": no request but the occasion.
				if (bare === "prosze" && /^(?:kiedy|gdy|ilekroc|jak)$/.test(bareAt(tokens, i - 1))) continue;
				if (
					(bare === "moze" || bare === "mozesz") &&
					!segments.slice(0, index + 1).some((one) => one === segment && segment.head >= i - 1)
				)
					continue;
				if (weigh(remark, segment.from, end, verbAt)) return { kind: "act" };
				break;
			}
			if (segment.role === "main" && nominalWish(remark, segment))
				vague ??= { kind: "vague", start: tokens[segment.from]?.start ?? 0, end: tokens[segment.to - 1]?.end ?? 0 };
			note(tokens, segment, seen);
		}
	}
	return vague ?? { kind: "none" };
}

/** "Ma wisieć na haku": what is to be done, said of a thing. */
const oughtTo = (remark: Remark, segment: Segment): boolean =>
	segment.role === "main" &&
	segment.from === 0 &&
	/^(?:ma|maja)$/.test(bareAt(remark.tokens, segment.head)) &&
	infinitiveIn(remark.tokens, segment.head + 1, Math.min(segment.head + 3, segment.to)) > 0;

const afterSomebody = (tokens: readonly Token[], segment: Segment): boolean => {
	for (let i = segment.from; i < segment.to; i++)
		if (
			/^(?:po|za)$/.test(bareAt(tokens, i)) &&
			/^(?:tobie|toba|panu|panem|pania|nim|niej|nia|was|wami)$/.test(bareAt(tokens, i + 1))
		)
			return true;
	return false;
};

/** "Wszystko ci trzeba powtarzać". */
const toldAgain = (tokens: readonly Token[], segment: Segment): boolean =>
	holds(tokens, segment.from, segment.to, set("ci wam panu pani jej mu tobie")) &&
	holds(tokens, segment.from, segment.to, set("mówić powtarzać tłumaczyć przypominać pokazywać"));

/** "Tak trzymaj": cheer, no request. */
const keepOn = (tokens: readonly Token[], segment: Segment): boolean =>
	holds(tokens, segment.from, segment.to, set("trzymaj trzymajcie")) &&
	holds(tokens, segment.from, segment.to, set("tak"));

/** Remembers the content words of a complaint. */
function note(tokens: readonly Token[], segment: Segment, seen: Seen): void {
	for (let i = segment.from; i < segment.to; i++) {
		const token = tokens[i];
		if (token?.kind === "word" && token.bare.length > 3 && !EMPTY.has(token.bare)) seen.stems.add(stemOf(token.bare));
	}
}

function infinitiveIn(tokens: readonly Token[], from: number, to: number): number {
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind !== "word") continue;
		if (readVerb(token.bare)?.form === "infinitive" || (token.norm.endsWith("ć") && !token.norm.endsWith("ość")))
			return i;
		if (
			token.norm === token.bare &&
			/(?:[aeiyu]c|sc)$/.test(token.bare) &&
			token.bare.length > 4 &&
			!token.bare.endsWith("osc")
		)
			return i;
	}
	return -1;
}

/** "Więcej profesjonalizmu", "potrzebna jest większa odpowiedzialność". */
function nominalWish(remark: Remark, segment: Segment): boolean {
	const { tokens } = remark;
	const degree = holds(
		tokens,
		segment.from,
		segment.to,
		set("więcej mniej większa większej większą większe większego lepszej lepsza lepsze wyższej wyższa bardziej"),
	);
	if (!degree) return false;
	for (let i = segment.from; i < segment.to; i++)
		if (isPast(tokens[i], remark.plain) || isSecondPerson(tokens[i])) return false;
	return segment.head <= segment.from + 2;
}
