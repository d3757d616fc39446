import { isBefore, isPlace, type Parts, tailOf } from "./act-parts.ts";
import { isBad, NEVER } from "./circumstance-words.ts";
import type { Objected } from "./construct-restriction.ts";
import { turnedIn } from "./turned-circumstances.ts";

/** Acts on a thing that others who are served must not see or hear, and those that no other place makes right. */
const SEEN_ALIKE =
	/^(?:jesc|pic|palic|zuc|smiac|siadac|siedziec|zostawiac|pozostawiac|klasc|stawiac|uzywac|korzystac|narzekac|ziewac|poprawiac|malowac|czesac|odbierac|rozmawiac|dlubac|drapac|wpuszczac|przepuszczac|obslugiwac|faworyzowac|wyrozniac|rezerwowac|zajmowac|blokowac|jezdzic|parkowac|przechodzic|wchodzic)$/;

/** "Nie wyceniaj pierścionka przy innych klientach" -> "Wyceniaj pierścionek na osobności". */
export function* discreetly(parts: Parts, objected: Objected): Generator<string | undefined> {
	const seen = parts.phrases.find(
		(one) =>
			isBefore(one) &&
			/(?:^| )(?:inn(?:ych|ym)|obc(?:ych|ym)|postronn\p{L}+|trzeci\p{L}+|wszystki\p{L}+|świadk\p{L}+|publicznie)/u.test(
				one.words,
			),
	);
	if (seen === undefined || parts.object === "" || isBad(parts.family) || NEVER.has(parts.family)) return;
	if (SEEN_ALIKE.test(parts.family) || /(?:^| )bez /.test(parts.content)) return;
	const rest = tailOf(parts, (one) => one === seen || isBefore(one) || isPlace(one));
	const what = objected(`${parts.receiver} ${parts.object}`.trim());
	if (what !== undefined) yield `${parts.order} ${what} ${rest} na osobności`;
}

/** "Nie wkładaj szkła do złego pojemnika" -> "Wkładaj szkło tylko do właściwego pojemnika". */
export function* turning(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (isBad(parts.family) || NEVER.has(parts.family) || /alkohol|narkot|odurz|pod wpływem/.test(parts.content)) return;
	const turned = turnedIn(parts.content);
	const what = turned === undefined ? undefined : turned.content === "" ? "" : objected(turned.content);
	if (turned === undefined || what === undefined || turned.right === "") return;
	yield `${parts.order} ${what} ${turned.right}`;
}
