import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { banOf, isNounList } from "../reading/ban.ts";
import { at, CIRCUMSTANCE, PREPOSITIONS, textOf } from "../words/edits.ts";
import { adjectiveFor } from "../words/turned-forms.ts";

/** Wordings of which only a part was turned round: one member of a list, one of two qualities. */

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

/** True when the rest of a list stands where its first member went: «среди коллег, коллег и гостей». */
export function torn(scan: Scan, hit: Hit, said: string): boolean {
	const next = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	if (next?.before !== "," || next.opener !== "") return false;
	if (!isNounList(scan, next) && at(scan, next.from + 1) !== "также" && formOf(at(scan, next.from)) !== "first-plural")
		return false;
	const words: string[] = [];
	for (let i = next.from; i < next.to; i++) words.push(at(scan, i));
	const rest = `, ${words.join(" ")}`;
	const place = said.indexOf(rest);
	if (place < 0) return false;
	const earlier = said.slice(0, place).split(" ");
	const before = earlier.pop() ?? "";
	const governor = at(scan, next.from - 3);
	if (PREPOSITIONS.has(governor) && PREPOSITIONS.has(at(scan, next.from)) && earlier.pop() !== governor) return true;
	return !before.startsWith(at(scan, next.from - 2).slice(0, 4));
}

/** True at the first word of a circumstance. */
const opens = (scan: Scan, i: number): boolean => PREPOSITIONS.has(at(scan, i)) || CIRCUMSTANCE.test(at(scan, i));

/** Where the circumstances that a comma joins to the clause of the verb end. */
function listEnd(scan: Scan, hit: Hit, end: number): number {
	let to = end;
	for (const segment of scan.segments)
		if (
			segment.from === to + 1 &&
			segment.before === "," &&
			opens(scan, segment.from) &&
			!/^(?:кроме|за исключением)$/.test(segment.opener) &&
			scan.hits.every((one) => one === hit || one.verb < segment.from || one.verb >= segment.to)
		)
			to = segment.to;
	return to;
}

/** True when some of the joined circumstances of the ban were turned round and others stand: «в грязной форме и в чистом фартуке». */
export function halfTurned(scan: Scan, hit: Hit, text: string, said: string, deed: boolean): boolean {
	if (hit.verb < 0) return false;
	const own = banOf(scan, hit, hit.verb, text).end;
	const end = listEnd(scan, hit, own);
	if (!deed && end === own) return false;
	let kept = 0;
	let parts = 0;
	for (let i = hit.verb + 2; i < end - 1; i++) {
		if (!/^(?:и|или|,)$/.test(at(scan, i)) || !opens(scan, i + 1)) continue;
		if (parts === 0) {
			let from = i - 1;
			while (
				from > hit.verb &&
				(!opens(scan, from) || /^(?:секунд|минут|час|сутк|ден|год|меся)/.test(at(scan, from + 1)))
			)
				from--;
			for (let k = hit.verb + 1; k < from; k++) if (at(scan, k) === "без") from = k;
			if (from <= hit.verb || i - from > 8) return false;
			parts++;
			if (said.includes(plain(textOf(scan, text, from, i)))) kept++;
		}
		let to = i + 2;
		while (
			to < end &&
			(!opens(scan, to) || (to === i + 2 && CIRCUMSTANCE.test(at(scan, i + 1)))) &&
			!/^(?:и|или|,)$/.test(at(scan, to))
		)
			to++;
		parts++;
		if (said.includes(plain(textOf(scan, text, i + 1, to)))) kept++;
	}
	return parts > 1 && kept > 0 && kept < parts;
}

/** True when the deed is ordered with what it lacks in the ban: «работает без щитка». */
export function keepsLack(scan: Scan, hit: Hit, said: string): boolean {
	for (let i = hit.verb + 1; i < hit.segment.to - 1; i++)
		if (at(scan, i) === "без" && said.includes(` без ${at(scan, i + 1)}`) && !/если|только/.test(said)) return true;
	return false;
}

/** True when one of two joined qualities was turned round and the other stands: «с мелкими сумками и мокрыми зонтами». */
export function halfMended(scan: Scan, hit: Hit, said: string): boolean {
	let turned = false;
	let stays = false;
	for (let i = hit.verb + 1; i < hit.segment.to; i++) {
		if (
			adjectiveFor(at(scan, i)) === undefined ||
			!/(?:ый|ий|ая|ую|ое|ые|ие|ых|их|ым|им|ыми|ими|ого|его|ой)$/.test(at(scan, i))
		)
			continue;
		const joined = /^(?:и|или)$/.test(at(scan, i - 1));
		if (joined && !turned && !said.includes(` ${at(scan, i)}`)) return true;
		if (said.includes(` ${at(scan, i)}`)) stays ||= /^(?:и|или)$/.test(at(scan, i - 1));
		else turned = true;
	}
	return turned && stays;
}

/** True when of several conditions only one was turned round: «только если ограждение на месте или не прозвучал сигнал». */
export function halfCondition(ban: string, said: string): boolean {
	const condition = /, (?:если|когда|пока) ([^;:]*?)(?:, (?:даже|кроме|чтобы|за исключением) .*)?[.!]*$/.exec(
		ban.replace(/,? — .*$/, ""),
	)?.[1];
	if (condition === undefined || !/только|когда|убежда|после того|дожида/.test(said)) return false;
	const parts = condition
		.split(/, (?:а )?| или | и (?=не )/)
		.filter((part) => /(?:[а-я]{2,}(?:[аяоеи]?[нт][аоы]?|л[аои]?|[еиую]т)|нет|есть)(?:с[яь])?(?: |$)/.test(part));
	if (parts.length < 2) return false;
	const lost = parts.filter((part) =>
		part.split(" ").every((word) => word.length < 5 || !said.includes(word.slice(0, word.length - 2))),
	).length;
	if (lost > 0 && lost < parts.length && /только (?:если|когда|после того)|, когда /.test(said)) return true;
	const kept = parts.filter((part) => said.includes(part)).length;
	return kept > 0 && (kept < parts.length || /только если|только после того/.test(said));
}

/** True when the last of a list stands as it stood, joined by «или», behind members that were turned round. */
export function lastStands(ban: string, said: string): boolean {
	const last = /, (?:по|со?|в|при|на|после|до) [^,;]*?( или [а-я]+ ?[а-я]*)/.exec(said)?.[1]?.trim();
	return (
		last !== undefined && ban.includes(` ${last}`) && !ban.includes(said.slice(said.indexOf(", "), said.indexOf(last)))
	);
}

/** True when a ban told at the end («... запрещается») was taken away and the deed that it begins with stands. */
export function ordersFirst(ban: string, said: string): boolean {
	if (!/ (?:запрещается|запрещено|нельзя|не допускается|недопустимо|воспрещается|не разрешается)[.!]*$/.test(ban))
		return false;
	const head = ban.split(" ").slice(0, 4).join(" ");
	return /^[а-я]+(?:ть|ти|чь)(?:ся)? /.test(head) && said.startsWith(head);
}

/** «Рассказывайте страшных историй»: what was negated stands in the genitive still. */
export function leftInGenitive(scan: Scan, hit: Hit, words: readonly string[]): boolean {
	const [verb = "", quality = "", thing = ""] = words;
	return (
		verb === at(scan, hit.verb) &&
		/(?:ых|их)$/.test(quality) &&
		/(?:ий|ов|ев|ок)$/.test(thing) &&
		personAt(thing) === undefined &&
		scan.tokens.some((token, i) => token.norm === quality && at(scan, i + 1) === thing)
	);
}
