import type { Token } from "#app/coach/analysis.ts";
import { withoutDiacritics } from "#app/coach/normalise.ts";
import { bareAt, isActNoun } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import { isImperativeAt, type Segment } from "../words/segments.ts";
import { readVerb } from "../words/verbs.ts";
import type { Label } from "./personality.ts";
import { addresses, isPast, isReceiver, isSecondPerson, type Remark } from "./remarks.ts";
import { traitOf } from "./trait-words.ts";

/* @__NO_SIDE_EFFECTS__ */
const set = (list: string): ReadonlySet<string> => new Set(withoutDiacritics(list).split(" "));

/** Verbs that no camera sees, by the beginning of their forms. */
const UNSEEN =
	/^(?:jest|sa$|byl|bede|bedz|byw|ma$|mam$|masz$|maja$|mial|nadaj|zalez|obchodz|liczy|liczysz|chc|umie|umial|potraf|wie$|wiesz|wiem|wiedz|zna|lubi|komunik|radzi|spad|pogorsz|pogarsz|popraw|uciek|unika|koszt|skarz|narzek|poleg|ufa|stara|prac|zachow|traktuj|traktow|sprawia|szwank|kulej|zawod|zawiod|grzesz|mow(?:i$|ia$)|strac|dorosl|oczekuj|potrzebuj|zamierz|nazwal|twierdz|mysl|uwaz|czuj|czul|wol[ie]|moz|mog|musi|powin|nale|trzeba|brak|przynos[zi]|psuj|zaslug|wymag|pozosta|dba|ole|zlew|lekcewaz|ignor|gardz|pogardz|szanuj|wspomn|przejmuj|interes|rozumie|boj|wahas|staj|robi(?:sz|cie|a)?$|idzie|szlo|idz|prowadz|komplik|motyw|inspir|wspier|wspol|organizuj|rozwij|ogarni|nadaz|przyda|wida|grasz|udaj|rozczar|bylo|stac|trwa|chodzi|da$|dam$|powinn|przegi|przesadz|smiej|denerw|irytuj|wkurz|bawi|smiesz|drazni|zale|doceni|podziwia|szczyc|ciesz|dzieku|pozdraw|zycz|gratul|brawo|polec|przepras|prosz|pros|kojarz|reprezent|dogad|blyszcz|dowied|chwal|obraz|czepia|przeszkadz|wypad|zatruw|przyznaj|dzialasz|ciesz)/;
/** Nouns and adverbs that give no picture. */
const PALE =
	/^(?:jakos|poziom|obslug|komunik|kultur|organiz|podejsc|nastaw|zachow|standard|wizer|zaangaz|odpowiedz(?:ial)|profesj|prac|robot|rozmow|sprzedaz|wszystk|nic|niczym|niczego|nigdzie|zawsze|nigdy|ciagle|wiecznie|stale|fataln|slab|zle|dobrze|swietn|super|rewelac|bardz|dzis|wczoraj|naprawd|kwarta|miesiac|tydzien|tygod|lat|firm|zespol|oddzial|ludz|czlowiek|klient|gosc|pacjent|obcych|trudn|codzien|opini|wstyd|problem|temat|spraw|rzecz|ostatni|pomoc|zmian|ekip|weekend|odczepn|byle|zero|jako|razu|razem|jedn|tak|ten|taki|wiecej|dla|przy$|przez|bez|nasz|nas|jak|kiedy|gdy|albo|bo|poniewaz|bo|tym|calos|szczerz|mowiac|krotko|ogoln|grafik|atmosfer|premi|pieniadz|kas[aąy]$|szef|potrzebn|dosyc|dosc|biur|wieksz|strony)/;

/** Acts that are a picture without any object. */
const SHOWING = /^(?:sprzata|przeryw|spoznia|krzycz|trzaska|przysypia|zasypia)/;

const PHYSICAL = /^(?:zimn|chlodn|ciemn|brudn|tward|glosn|mdl|mokr|lepk|gorac|tep[aye])/;
/** Whom somebody met with is told by the label. */
const MEETING = /^(?:spotkal|trafil|natrafil|natknel|poznal|widzial)[ae]m$/;
/** What the writer meets with. */
const FELT = /^(?:czekam|dostaje|sprzatam|poprawiam|zamykam|szukam|odnosze)$/;
/** What somebody has and no camera sees. */
const FEELINGS =
	/^(?:dosc|dosyc|zal|pretensj|uraz|zaufan|problem|ochot|humor|fochy|opini|wrazen|szczesc|prawo|racj|pojec|zwycza)/;

/** "wobec stażystki przy ekspresie", "dla pacjentki z receptą": to whom, and a place, a thing or a day. */
function toWhom({ tokens }: Remark, from: number, to: number): boolean {
	if (!/^(?:dla|wobec)$/.test(bareAt(tokens, from))) return false;
	return to - from > 3 || tokens.some(({ bare }) => /^(?:wczoraj|dzis|rano)$/.test(bare));
}

/** True when the segment shows an act or a situation that could be filmed or logged. */
function shows(remark: Remark, segment: Segment, labels: readonly Label[]): boolean {
	const { tokens } = remark;
	let verb = false;
	let contents = 0;
	let acts = 0;
	let numbers = false;
	let labelled = false;
	for (let i = segment.from; i < segment.to; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		if (token.kind === "number" || token.kind === "masked") {
			contents += 2;
			if (i > segment.from) numbers = true;
			continue;
		}
		if (token.kind !== "word") continue;
		const { bare } = token;
		if (traitOf(bare) !== undefined) {
			// "Byłaś oschła dla starszego pana": the occasion is named with the label.
			if (/^(?:byl[ae]s|byl|byla)$/.test(bareAt(tokens, i - 1)) || /^byl/.test(bareAt(tokens, i - 2)))
				if (toWhom(remark, i + 1, segment.to)) return true;
			// "Zupa była zimna": of a thing, to be felt and seen.
			if (
				PHYSICAL.test(bare) &&
				/^(?:byl[aoy]?|jest|sa|stal[aoy])$/.test(bareAt(tokens, i - 1)) &&
				!addresses(tokens, segment.from, segment.to) &&
				!labels.some((label) => label.start <= token.start && token.end <= label.end)
			)
				return true;
			if (!labelled)
				labelled =
					labels.some((label) => label.start <= token.start && token.end <= label.end) ||
					addresses(tokens, segment.from, segment.to);
			continue;
		}
		if (labels.some((label) => label.start <= token.start && token.end <= label.end)) continue;
		if (bare === "niech" || bare === "prosze" || (isImperativeAt(tokens, i) && segment.role === "main")) break;
		if (/^brak(?:uje|owalo)?$/.test(bare)) {
			acts++;
			continue;
		}
		const reading = readVerb(bare);
		// "Muszę po tobie zamykać okno", "mam ci przypominać o kluczu?": what others do in somebody's place.
		if (
			/^(?:musze|musimy|mam|mamy)$/.test(bare) &&
			tokens.some(
				(one, at) =>
					at > i &&
					at < segment.to &&
					readVerb(one.bare)?.form === "infinitive" &&
					!UNSEEN.test(one.bare) &&
					!/^(?:czekac|zrobic|stwierdzic|powiedziec|przyznac|napisac)$/.test(one.bare),
			)
		) {
			verb = true;
			continue;
		}
		// "Czekam na fakturę po dwa tygodnie": told from the writer's side.
		if (FELT.test(bare)) {
			verb = true;
			continue;
		}
		// "Ma pretensje", "mają dość".
		if (/^(?:ma|mam|masz|maja)$/.test(bare)) {
			let at = i + 1;
			while (at < segment.to && at < i + 5 && !FEELINGS.test(bareAt(tokens, at))) at++;
			if (FEELINGS.test(bareAt(tokens, at)) && !/(?:ani|eni|nia|znien)$/.test(bareAt(tokens, at + 2))) continue;
		}
		const finite =
			isPast(token, remark.plain) ||
			isSecondPerson(token) ||
			(/^stal[ay]$/.test(bare) && /^(?:na|pod|w|przy|przed|obok)$/.test(bareAt(tokens, i + 1))) ||
			((reading?.form === "he" || reading?.form === "they") && !reading.verb.perfective) ||
			reading?.form === "you" ||
			(reading === undefined &&
				/^pani?$/.test(bareAt(tokens, i + 1)) &&
				/[^aeiou](?:a|e|i)$/.test(bare) &&
				bare.length > 5 &&
				i > segment.from &&
				personOf(bare) === undefined &&
				!/^(?:tez|nasz|wasz|drog|mil)/.test(bare)) ||
			(/(?:no|to)$/.test(bare) &&
				bare.length > 5 &&
				i > segment.from &&
				reading === undefined &&
				/(?:ano|ono|eto|ito|uto)$/.test(bare));
		if (finite) {
			if (MEETING.test(bare) && labels.length > 0) continue;
			// "Nie słuchasz", "przechodzi ludzkie pojęcie".
			if (/^slucha(?:sz|cie)?$/.test(bare) && bareAt(tokens, i - 1) === "nie") continue;
			if (bare === "przechodzi" && /^(?:ludzkie|wszelkie|pojecie)$/.test(bareAt(tokens, i + 1))) continue;
			// "Nikomu nie pomożesz": what is never done is no deed.
			if (/^(?:pomozesz|powiesz|widzisz|zrobisz|ruszysz)$/.test(bare) && bareAt(tokens, i - 1) === "nie") continue;
			if (/^(?:wydaj|okaza|zrobil|stal)/.test(bare) && bareAt(tokens, i + 1) === "sie") continue;
			if (reading?.form === "you" && reading.verb.perfective && bareAt(tokens, i - 1) === "nie") continue;
			if (SHOWING.test(bare)) return true;
			if (!UNSEEN.test(bare)) verb = true;
			else if (/^(?:byl|jest|sa$|mial|ma$|maja$|brak)/.test(bare)) acts++;
			continue;
		}
		// "Dziękuję za wyjaśnienie rachunku": what is thanked for was done.
		if (
			(bareAt(tokens, i - 1) === "za" || bareAt(tokens, i - 2) === "za") &&
			(isActNoun(token) || /^(?:wymiane|zamiane|naprawe|telefon)$/.test(bare)) &&
			!/^(?:zrozum|zaangaz|zaufan|poswiec|wsparc|zainteres|podejsc|staran)/.test(bare) &&
			!PALE.test(bare) &&
			tokens.some((one) => /^dzi(?:eki|ekuj[ae]|ekujemy)$/.test(one.bare))
		) {
			verb = true;
			continue;
		}
		if (
			segment.head === i &&
			(isActNoun(token) ||
				(reading?.form === "infinitive" && remark.tokens.some((one) => /^(?:bylo|jest|to)$/.test(one.bare))))
		) {
			verb = true;
			continue;
		}
		if (
			bare.length < 3 ||
			isReceiver(bare) ||
			traitOf(bare) !== undefined ||
			PALE.test(bare) ||
			SMALL.has(bare) ||
			(bare === "czas" && bareAt(tokens, i - 1) === "na") ||
			(token.capital && i > 0)
		)
			continue;
		contents++;
		if (personOf(bare)?.side === "served") contents++;
	}
	if (verb) return contents > 0 || pictured(remark);
	return (acts > 0 && contents > 1 && !labelled) || numbers;
}

const HIDING: ReadonlySet<string> = new Set([
	"personality.motive",
	"personality.idiom",
	"personality.fitness",
	"flattery.trait",
]);

const SMALL = set(
	"się sie nie ale oraz lub nad pod przed mnie mna mną jej jego ich wam wami was ktoś coś tego tej tych temu też jeszcze już tylko chyba może właśnie prostu strony sobie siebie swoje swoją kompletnie zupełnie całkiem wiele mało dużo trochę znowu często zwykle przeważnie regularnie wcale ogóle żaden żadna ani czyli więc zatem jednak mimo choć żeby aby miłego wielkie dzięki dziękuję brawo robota oby dalej",
);

/** True when the sentence holds some word that gives a picture. */
function pictured(remark: Remark): boolean {
	return remark.tokens.some(
		(token) =>
			token.kind === "word" &&
			token.bare.length > 3 &&
			!PALE.test(token.bare) &&
			!SMALL.has(token.bare) &&
			!isReceiver(token.bare) &&
			traitOf(token.bare) === undefined &&
			readVerb(token.bare) === undefined &&
			!isSecondPerson(token) &&
			!isPast(token, remark.plain),
	);
}

/** True when the remarks name some deed or situation. */
export function namesDeed(remarks: readonly Remark[], labels: readonly Label[]): boolean {
	for (const remark of remarks) {
		let hidden = false;
		for (const segment of remark.segments) {
			const start = remark.tokens[segment.from]?.start ?? 0;
			const end = remark.tokens[segment.to - 1]?.end ?? 0;
			const judged = labels.some((label) => HIDING.has(label.message) && label.start < end && start < label.end);
			if (judged || (hidden && (segment.role === "relative" || segment.role === "complement"))) {
				hidden = true;
				continue;
			}
			hidden = false;
			if (shows(remark, segment, labels)) return true;
		}
		if (situation(remark, labels)) return true;
	}
	return false;
}

/** A situation told without a verb: "zero gwiazdek w wycenie", "etykiety ze starym adresem". */
function situation(remark: Remark, labels: readonly Label[]): boolean {
	const { tokens } = remark;
	let contents = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		if (isImperativeAt(tokens, i) || bareAt(tokens, i) === "prosze" || bareAt(tokens, i) === "niech" || remark.question)
			return false;
		if (token.kind === "number") contents++;
		if (
			token.kind === "word" &&
			token.bare.length > 3 &&
			!PALE.test(token.bare) &&
			!SMALL.has(token.bare) &&
			traitOf(token.bare) === undefined &&
			!isReceiver(token.bare) &&
			!UNSEEN.test(token.bare) &&
			!token.capital
		)
			contents++;
	}
	const { start, end } = remark.sentence;
	const judged = labels.some((label) => label.start < end && start < label.end);
	// "Brudny obrus na stoliku siódmym": no verb, a thing and its place.
	const fragment =
		!judged && contents >= 3 && !tokens.some((token) => finiteAt(token, remark.plain)) && addressless(tokens);
	return fragment || contents >= (judged ? 6 : 5);
}

const finiteAt = (token: Token, plain: boolean): boolean =>
	token.kind === "word" &&
	(readVerb(token.bare) !== undefined || isPast(token, plain) || isSecondPerson(token) || UNSEEN.test(token.bare));

const addressless = (tokens: readonly Token[]): boolean => !addresses(tokens, 0, tokens.length);
