import { personOf } from "../../words/people.ts";
import { strip } from "../words/rewriting-words.ts";

/** True while the noun that "z" asks for may still come: "tablicy z nowymi cenami", but not "tablicy z cenami kartonami". */
export function awaited(object: readonly string[], word: string): boolean {
	const at = object.findLastIndex((one) => /^(?:z|ze)$/.test(one));
	if (at < 0) return false;
	const last = at < object.length - 1 ? (object[object.length - 1] ?? "") : "";
	return !/(?:ami|[^y]em)$/u.test(last) || !/(?:ami|em)$/u.test(word);
}

const WHOSE = /^(?:jej|jego|ich)$/;

/** "numeru pacjentki jej rodzinie": true for whose they are who are told, and for them. */
export function receives(receiver: readonly string[], bare: string, next: string | undefined): boolean {
	if (receiver.length === 1 && WHOSE.test(receiver[0] ?? "")) return true;
	if (receiver.length > 0 || next === undefined || !WHOSE.test(bare)) return false;
	return personOf(strip(next.toLowerCase()))?.served?.dative === next;
}
