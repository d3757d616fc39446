import { formOf } from "../words/forms.ts";
import { personAt } from "../words/people.ts";
import { at, denied, type Found, OBLIQUE, OWNERS, type Reader, segmentAt, traits } from "./label-owner.ts";
import * as list from "./trait-words.ts";

/** Names of bad qualities and whose they are. */

/** What is said of a quality when it has no owner beside it: «жадность тебя погубит», «с такой ленью далеко не уедешь». */
const SAID_OF_QUALITY =
	/^(?:погуб|подве|довед|выйд|поража|удивля|раздража|утомля|отталкива|мешает|портит|зашкалива|границ|предел|второе|втор|делать|уедешь|уедет|пойдешь|добьешься|хоть|больше|хватает|хватит|возмуща|украша|красит|бесит|злит|достал|надоел|убива)/;

/** «твоё хамство», «с твоей стороны чистая лень», «лень у неё в крови», «гонору в нём больше, чем опыта». */
export function judgeAbstract(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, k);
	if (denied(reader, k)) return undefined;
	const found = (from: number, to: number): Found => ({ from, to, good: false, code: "personality.trait" });
	for (let i = k - 1; i >= Math.max(0, k - 3); i--) {
		if (tokens[i]?.kind !== "word") break;
		if (OWNERS.has(at(tokens, i))) {
			if (
				norm.startsWith("характер") &&
				at(tokens, k + 1) !== "не" &&
				!traits.has(at(tokens, k - 1)) &&
				!traits.has(at(tokens, k + 1))
			)
				return undefined;
			return found(i, k + 1);
		}
	}
	if (norm.startsWith("характер")) return undefined;
	// «Жадность твоя оставит нас без гостей»
	if (OWNERS.has(at(tokens, k + 1))) return found(k, k + 2);
	let customer = false;
	for (let i = 0; i < tokens.length; i++) {
		const one = at(tokens, i);
		if (one === "стороны" && OWNERS.has(at(tokens, i - 1))) return found(k, k + 1);
		if (
			(one === "у" || one === "в" || one === "от" || one === "с") &&
			(OBLIQUE.has(at(tokens, i + 1)) ||
				(tokens[i + 1]?.capital === true && list.isName(at(tokens, i + 1).slice(0, -1)))) &&
			Math.abs(i - k) < 6 &&
			formOf(at(tokens, k + 1)) !== "infinitive"
		)
			return found(Math.min(i, k), Math.max(i + 2, k + 1));
		if (personAt(one)?.role === "customer") customer = true;
	}
	if (customer) return undefined;
	if (/^так(?:ой|ая|им|ое)$/.test(at(tokens, k - 1)) && (k < 3 || /^(?:с|из-за|за)$/.test(at(tokens, k - 2))))
		return found(k - 1, k + 1);
	if (
		/^(?:сплошн|чист|редкостн|полн|одн[оаи]$|откровенн|обычн|элементарн|вопиющ|махров|банальн|просто)/.test(
			at(tokens, k - 1),
		) &&
		k <= 3
	)
		return found(k - 1, k + 1);
	const segment = segmentAt(reader, k);
	for (let i = segment.from; i < tokens.length; i++)
		if (
			SAID_OF_QUALITY.test(at(tokens, i)) &&
			(k <= 1 || OBLIQUE.has(at(tokens, k + 1)) || OWNERS.has(at(tokens, i - 1))) &&
			tokens.some(
				(token) =>
					OBLIQUE.has(token.norm) ||
					OWNERS.has(token.norm) ||
					list.isName(token.norm) ||
					personAt(token.norm)?.role === "staff",
			)
		)
			return found(k, k + 1);
	return undefined;
}
