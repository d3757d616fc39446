import type { Hit, Scan } from "../../rules/scan.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { banOf, thingsIn } from "../reading/ban.ts";
import { affirmed, segmentOf } from "../turned/affirmed.ts";
import { rebuilt } from "../turned/rewrite-tails.ts";
import { inThird } from "../turned/turned-told.ts";
import { at, capitalise, closing, textOf } from "../words/edits.ts";
import { attributeIn, readingsOf } from "../words/noun-forms.ts";

/** A thing with a fault that a clause tells gives way to another: «Вместо квартиры, которую хозяин уже сдал, показывайте другую». */

/** Deeds for which any other thing of the kind will do. */
const ANY_OTHER =
	/^(?:показ|предлаг|предлож|прода|выда|отда|подав|пода|став|отправ|использ|примен|бер|брать|надев|клад|класть|рекоменд|совет|назнач|вруч|размещ|постав|заказ|вешат|вешай)/;

const PARTICIPLE = /^[а-я]{3,}(?:вш|ш|щ|нн|т)(?:ий|ая|ее|ие|его|ей|их|ую|ый|ое|ые|ого|ой|ых)(?:ся)?$/;

/** The wordings that name another thing in place of the one with the fault. */
export function another(scan: Scan, hit: Hit, text: string): string[] {
	const own = hit.verb < 0 || scan.hits.length > 1 ? undefined : segmentOf(scan, hit.verb);
	const next = own === undefined ? undefined : scan.segments[scan.segments.indexOf(own) + 1];
	if (own === undefined || next === undefined || next.before !== "," || !ANY_OTHER.test(at(scan, hit.verb))) return [];
	if (scan.segments.length > 2 || /^никто|^ни$/.test(at(scan, hit.segment.from))) return [];
	const relative = /^котор/.test(at(scan, next.from)) || /^котор/.test(at(scan, next.from + 1));
	if (!relative && !PARTICIPLE.test(at(scan, next.from))) return [];
	const { object } = banOf(scan, hit, hit.verb, text);
	const [thing, ...more] = object?.parts ?? [];
	if (object === undefined || thing === undefined || more.length > 0 || object.to !== own.to) return [];
	const reading = readingsOf(at(scan, thing.head)).find((one) => one.plural === thing.plural);
	const person = personAt(at(scan, thing.head));
	if (reading === undefined || (person !== undefined && !isNominative(person))) return [];
	const instead = thingsIn({ scan, text }, object, "G");
	const other = attributeIn("другой", reading.gender, thing.plural, "A", false);
	const participle = relative ? "" : attributeIn(at(scan, next.from), reading.gender, thing.plural, "G", false);
	const changes = inThird(scan, hit, affirmed(scan, hit));
	if (instead === undefined || other === undefined || participle === undefined || changes === undefined) return [];
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	const clause = relative
		? textOf(scan, text, next.from, last)
		: `${participle} ${textOf(scan, text, next.from + 1, last)}`.trim();
	for (let k = thing.from; k < object.to; k++) changes.set(k, k === thing.from ? other : "");
	for (let k = own.to; k < last; k++) changes.set(k, "");
	const said = rebuilt(scan, text, changes, [...scan.tokens.keys()]);
	return [`Вместо ${instead}, ${clause}, ${said.charAt(0).toLowerCase()}${said.slice(1)}`].map(capitalise);
}
