import type { Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { at } from "../words/edits.ts";
import { nounPhraseAt, readingsOf } from "../words/noun-forms.ts";
import type { Things } from "./ban.ts";

/** Whose people they are: «с клиентами компании». */
const HOUSE =
	/^(?:компани|фирм|организаци|гостиниц|клиник|школ|аптек|больниц|библиотек|сет|групп|служб|бригад|смен|команд|семь|палат|касс|кухн|охран|лавк|студи|бан[ик]|бухгалтери|администраци|редакци)/;

/** «на кухне | кольца, часы и браслеты»: a noun that reads as a genitive of the place and begins a list of things belongs to the list; so does «при семье | цены», and «с гостем | проблемы отеля». */
export function ownPart(scan: Scan, things: Things | undefined, open: boolean, limit: number): Things | undefined {
	const part = things?.parts[0];
	if (things === undefined || part === undefined || !open || things.parts.length > 1 || part.to < part.head + 2)
		return things;
	if (at(scan, part.from - 1) === "при" && nounPhraseAt(scan, part.head + 1, limit, "A")?.to === part.to)
		return { ...things, parts: [{ ...part, to: part.head + 1 }], to: part.head + 1 };
	const person = /^со?$/.test(at(scan, part.from - 1)) && personAt(at(scan, part.head)) !== undefined;
	if (
		person &&
		!HOUSE.test(at(scan, part.head + 1)) &&
		nounPhraseAt(scan, part.head + 1, limit, "A")?.to === part.to &&
		personAt(at(scan, part.head + 1)) === undefined
	)
		return { ...things, parts: [{ ...part, to: part.head + 1 }], to: part.head + 1 };
	if (part.to !== part.head + 2) return things;
	const named = readingsOf(at(scan, part.head + 1)).some((one) => one.case === "A" && one.plural);
	if (!named || !/^(?:,|и)$/.test(at(scan, part.to))) return things;
	const next = nounPhraseAt(scan, part.to + 1, limit, "A");
	const to = part.head + 1;
	return next === undefined ? things : { ...things, parts: [{ ...part, to }], to };
}
