import { keptFew } from "#app/coach/remembered.ts";
import { isPreposition } from "../../words/grammar.ts";
import type { Edit } from "../words/rewriting-words.ts";
import { strip } from "../words/rewriting-words.ts";
import { KIN } from "./construct-untouched.ts";

/** Where the act is right: a candidate that says so has taken up the place that made it wrong. */
const PLACED = /zaplecz|osobno|przerw|na zewnątrz|wyznaczon|szaf|szatni|poza |z dala|na miejsc|po cichu|dla siebie/;

/** Words of a ban that say nothing of their own. */
const EMPTY = new Set(
	"klient klienta klientow klientom klientowi klientami innym innych inne jakiejkolwiek jakichkolwiek zadnych zadnej zadnego osoby osob osobom swoich swojego swojej wlasnych wlasnego czasie trakcie podczas obecnosci godzinach miejscu terenie sobie siebie tego tych tej moze wolno nalezy powinien bardzo tylko nawet przed przez wobec jako ktore ktory ktorych jest czego czym zawsze nigdy oraz albo pracy firmy".split(
		" ",
	),
);

/** Things of single trades: named where neither the ban nor its sentence has them, they belong to another case. */
const TRADE =
	/(?<!\p{L})(?:słuchawk|sejf|szkoleni|silnik|lek(?:u|i|ów|arstw)|recept|paragon|zabieg|telefon|bilet|paczk|przesył|dani[ae]|stolik|kuchni|kas[yęaiąo](?!j)|gabine|poczekal|rachun|półk|towar|toreb|bagaż|walizk|pokoj|lekcj|uczni|pacjen|gości|szafk|szuflad|serwetk|rękawic|pasy|ładun|maszyn|identyfik|dokument|zwrot|reklamac|wywiesz|klamk|wózk|pieczą|notatk|sprzęt|windą|winda|windy|schod|drzwi|próbk|karton|palet|pojazd|silnik|hamul|wycen|kosztorys)/gu;

/** Endings of a place after its preposition, without diacritics. */
const LOCATIVE = /(?:ie|[cdzlr]e|u|ach|ej|ym|im|ich|ych|em|ami|y|i|a)$/;

/** The runs of letters and digits without diacritics, with hyphens or parted by them. */
function runs(text: string, hyphens: boolean): string[] {
	const bare = strip(text.toLowerCase());
	const found: string[] = [];
	let from = -1;
	for (let i = 0; i <= bare.length; i++) {
		const code = bare.charCodeAt(i);
		const inside = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (hyphens && code === 45);
		if (inside && from < 0) from = i;
		else if (!inside && from >= 0) {
			found.push(bare.slice(from, i));
			from = -1;
		}
	}
	return found;
}

/** The words of a text with their hyphens: those of one ban are held against many candidates. */
const wordsIn = keptFew((text: string): readonly string[] => runs(text, true));

/** Those of them that are long enough to tell a thing by. */
const words = keptFew((text: string): readonly string[] => wordsIn(text).filter((word) => word.length > 3));

/** True for two forms of one word, as far as their beginnings tell. */
function alike(one: string, other: string): boolean {
	const least = Math.min(one.length, other.length);
	const needed = Math.max(3, Math.ceil(least * 0.6));
	let same = 0;
	while (same < least && one.charCodeAt(same) === other.charCodeAt(same)) same++;
	return same >= needed;
}

/** What a ban says, for all candidates that are held against it. */
interface Said {
	/** True where it speaks of those on whose affairs somebody else decides. */
	kin: boolean;
	/** True where it lists several things. */
	list: boolean;
	/** Its words that say something, and whether each names a place. */
	words: readonly { word: string; governed: boolean }[];
}

const saidIn = keptFew((ban: string): Said => {
	const found: { word: string; governed: boolean }[] = [];
	let governed = false;
	for (const word of wordsIn(ban)) {
		if (isPreposition(word) || word === "podczas") governed = /^(?:w|we|na|przy|przed|pod|za|nad|u)$/.test(word);
		if (word.length < 4 || EMPTY.has(word)) continue;
		if (governed && !LOCATIVE.test(word)) governed = false;
		found.push({ word, governed });
	}
	return { kin: KIN.test(` ${ban}`), list: / (?:i|ani|oraz|lub|albo|czy) |, /.test(ban), words: found };
});

/** How many words of the ban a candidate has lost, where the pair that gave it does not speak of them. */
export function lostBy(candidate: string, ban: string, names: (word: string) => boolean): number {
	if (ban === "") return 0;
	const { kin, list, words: asked } = saidIn(ban);
	const said = words(candidate);
	let lost = kin && !/kolejn|inneg|wszystk|inny/.test(candidate) ? 1 : 0;
	for (const { word, governed } of asked) {
		if (said.some((other) => alike(word, other)) || (!list && names(word)) || (governed && PLACED.test(candidate)))
			continue;
		lost++;
	}
	return lost;
}

/** True when a candidate names a thing of a trade that the sentence does not speak of. */
export function strange(candidate: string, sentence: string): boolean {
	let known: readonly string[] | undefined;
	const told = candidate.toLowerCase();
	TRADE.lastIndex = 0;
	for (let found = TRADE.exec(told); found !== null; found = TRADE.exec(told)) {
		const bare = strip(found[0]).slice(0, 4);
		known ??= words(sentence);
		if (!known.some((word) => word.startsWith(bare))) return true;
	}
	return false;
}

/** The beginnings of the words of a wording: several stages hold the same one against others. */
const beginnings = keptFew((text: string): ReadonlySet<string> => {
	const found = new Set<string>();
	for (const word of runs(text, false)) if (word.length > 2) found.add(word.slice(0, 4));
	return found;
});

/** Beginnings of the words by which one act is made to wait for another. */
const BOUND = ["dopi", "wyma", "popr", "upow"];

/** True for wordings that differ in an ending, in one word, or in what one of them leaves out, and say it in the same order. */
function near(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const shared = [...one].filter((word) => other.has(word));
	const common = shared.length;
	const apart = one.size + other.size - 2 * common;
	if (common !== Math.min(one.size, other.size) && (common <= 2 || apart > 2)) return false;
	if (common < 3 || !BOUND.some((word) => one.has(word) || other.has(word))) return true;
	const order = [...other].filter((word) => one.has(word));
	return shared.filter((word, at) => order[at] !== word).length * 2 <= common;
}

/** The first candidates of different wording, lazily. */
export function differing(found: Iterable<Edit | undefined>, most: number, before: readonly Edit[] = []): Edit[] {
	const kept: Edit[] = [];
	const seen = before.map((edit) => beginnings(edit.text));
	for (const edit of found) {
		if (edit === undefined) continue;
		const own = beginnings(edit.text);
		if (own.size > 0 && seen.some((other) => near(own, other))) continue;
		seen.push(own);
		kept.push(edit);
		if (kept.length >= most) break;
	}
	return kept;
}

/** The words of a wording that say something. */
const tellingWords = (text: string): string[] =>
	words(text)
		.filter((word) => !EMPTY.has(word))
		.map((word) => word.slice(0, 5));

/** Those of another kind than what stands before: none that begins with the same verb or says mostly the same words. */
export function unlike<T>(fresh: readonly T[], before: readonly T[], most: number, told: (one: T) => string): T[] {
	const all = [...before, ...fresh].map(told);
	const led = all.reduce((shared, text) => {
		let same = 0;
		while (same < shared.length && shared[same] === text[same]) same++;
		return shared.slice(0, same);
	}, all[0] ?? "");
	const half = all.includes(led);
	const lead = all.length < 2 ? 0 : half ? led.length : led.lastIndexOf(" ") + 1;
	const tellingOf = (one: T): string[] => tellingWords(told(one).slice(lead));
	const seen = before.map(tellingOf);
	const kept: T[] = [];
	for (const one of fresh) {
		if (kept.length >= most) break;
		const own = tellingOf(one);
		const alikeTo = (other: readonly string[]): boolean => {
			if (own.length > 0 && own[0] === other[0]) return true;
			const common = own.filter((word) => other.includes(word)).length;
			return other.length > 0 && common * 10 >= Math.min(own.length, other.length) * 8;
		};
		if (seen.some(alikeTo)) continue;
		seen.push(own);
		kept.push(one);
	}
	return kept;
}
