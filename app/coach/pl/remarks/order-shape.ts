import type { Token } from "#app/coach/analysis.ts";
import { isPreposition } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import { looksImperative, type Segment } from "../words/segments.ts";
import { readVerb } from "../words/verbs.ts";
import { traitOf } from "./trait-words.ts";

const ORDER_END = /(?:[bcdfghklmnprstwz]z|[bdmnpw]|rz|cz|sz|dz|sc|ij|yj)$/;
const ROOTS =
	/^(?:do|od|przy|wy|za|z|u|o|na|po|prze|pod|roz|w|s)e?(?:rób|mów|każ|łóż|puść|nieś|wieź|bierz|wróć|jdź|pisz|łącz|kryj|trzyj|tnij|rzuć|kręć|suń|kładź|syp|stań|leć|daj|bij|jmij|wiąż|klej|słoń|wieś|sadź|waż|mierz|licz|ładuj|sprzątnij|taw|mknij|myj|lej|grzej|hacz|znacz|tłumacz|patrz|bacz|strzyż|gładź|wietrz|świetl|krusz|susz|ścieraj|kurcz|pisuj|kołuj|parz|gotuj|smaż|porcjuj)$/;
const NOT_ORDER =
	/(?:osc|iec|acz|usz|ow|am|em|im|ym|om|ach|ech|ich|ych|ad|od|yn|in|an|on|en|arz|erz|orz|inz|dz|or|er|ap|op|ab|ub|ob|eb|az|ez|oz|yz|uz)$/;

/** An unknown word at the head of a clause that has the shape of an order ("dosyp", "wytrzyj"). */
export function looksLikeOrder(tokens: readonly Token[], i: number, segment: Segment, later: boolean): boolean {
	if (i !== segment.head) return false;
	const token = tokens[i];
	if (token === undefined || token.kind !== "word" || token.bare.length < 4) return false;
	// Without Polish letters "śpisz na zmianie" is typed the same.
	if (token.norm === "spisz") return !isPreposition(tokens[i + 1]?.bare ?? "");
	if (readVerb(token.bare) !== undefined) return false;
	if (looksImperative(token.bare)) return true;
	if (/(?:ń|ź|ż|szcz|ęć|rz)cie$/.test(token.norm)) return true;
	if (
		/(?:[^aeiouyąęó]|i)(?:ń|ź|dź)$|eń$/.test(token.norm) &&
		!/(?:dzień|tydzień|łódź|więź|jeleń|kamień|promień|pień|grudzień|styczeń|kwiecień|sierpień|wrzesień|jesień|czerwień|zieleń|przestrzeń|odpowiedź|wypowiedź|podpowiedź|spowiedź|zapowiedź|gałąź|powódź)$/.test(
			token.norm,
		)
	)
		return true;
	if (
		ROOTS.test(token.norm) ||
		/^(?:wiąż|waż|mierz|tnij|kręć|syp|grzej|susz|smaż|wietrz|kładź|rzuć|suń)$/.test(token.norm)
	)
		return true;
	return (
		ORDER_END.test(token.bare) &&
		!NOT_ORDER.test(token.bare) &&
		segment.to - segment.from > 1 &&
		(i > 0 || later) &&
		traitOf(token.bare) === undefined &&
		personOf(token.bare) === undefined &&
		/^(?:do|od|przy|wy|za|z|u|o|na|po|prze|pod|roz|w|s)/.test(token.bare) &&
		token.bare.length < 9
	);
}
