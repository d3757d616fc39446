import type { Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import type { Segment } from "../../words/segments.ts";
import { banOf, objectIn, thingsAt, thingsIn } from "../reading/ban.ts";
import { granted } from "../reading/conditions.ts";
import type { Deed } from "../reading/deeds.ts";
import { at, PREPOSITIONS, textOf } from "../words/edits.ts";
import { actsOf } from "./shared-acts.ts";

/** Verbs that govern the genitive without a negation as well. */
const GENITIVE_STAYS = /^(?:достиг|каса|треб|бо[ия]|придерж|жд[еу]|ожида|избе)/;

/** «которое не отключено от сети» -> «которое отключено от сети». */
function turnedWhich(scan: Scan, text: string, segment: Segment): string | undefined {
	let negation = -1;
	for (let i = segment.from; i < segment.to; i++) {
		if (at(scan, i) !== "не") continue;
		if (negation >= 0) return undefined;
		negation = i;
	}
	const next = at(scan, negation + 1);
	if (negation < 0 || !(/^(?:past|third)/.test(formOf(next)) || /[аяеио](?:н|т)[аоы]?$/.test(next))) return undefined;
	const head = textOf(scan, text, segment.from, negation).replace(/ ещё$/u, " уже");
	const things = GENITIVE_STAYS.test(next) ? undefined : thingsAt(scan, negation + 2, segment.to, "AG");
	const put = things?.case === "G" && !/[аяеио](?:н|т)[аоы]?$/.test(next) ? thingsIn({ scan, text }, things, "A") : "";
	if (things !== undefined && put !== undefined && put !== "")
		return `${head} ${textOf(scan, text, negation + 1, negation + 2)} ${put} ${textOf(scan, text, things.to, segment.to)}`.trim();
	const rest = granted(textOf(scan, text, negation + 1, segment.to));
	return `${head} ${rest.replace(/^([а-яё]+ [а-яё]+[внт]и)й(?= |$)/u, "$1я")}`;
}

/** «включать в счёт работы и запчасти»: no quality, but a noun beside which the things stand. */
const isQuality = (norm: string): boolean =>
	/(?:ый|ий|ой|ая|яя|ое|ее|ую|юю|ые|ие|ых|их|ого|его|ым|им|ыми|ими)$/.test(norm);

/** What stands behind the participle; «или имеющих трещины», joined with it, becomes «и не имеющие трещин»; undefined for another that is joined. */
function havingNone(scan: Scan, text: string, segment: Segment): string | undefined {
	const joint = scan.tokens.findIndex((token, i) => i > segment.from && i < segment.to && token.norm === "или");
	const stop = (to: number): string => textOf(scan, text, segment.from + 2, to).replace(/[.!…;]+$/u, "");
	const next = at(scan, joint + 1);
	if (next === "не" && /(?:щ|[вд]ш|нн)(?:ие|их|ими|ые|ых)(?:ся)?$/.test(at(scan, joint + 2)))
		return `${stop(joint)} и ${textOf(scan, text, joint + 2, scan.tokens.length).replace(/[.!…;]+$/u, "")}`;
	if (joint < 0 || !/(?:щ|[вд]ш|нн)(?:ие|их|ими|ые|ых)(?:ся)?$/.test(next)) return stop(scan.tokens.length);
	const things = /^имеющ/.test(next) ? thingsAt(scan, joint + 2, segment.to, "A") : undefined;
	const put = things === undefined || things.to < segment.to ? undefined : thingsIn({ scan, text }, things, "G");
	return put === undefined ? undefined : `${stop(joint)} и не имеющие ${put}`;
}

/** «деньги за услуги, не предусмотренные прейскурантом» -> «деньги только за услуги, предусмотренные прейскурантом». */
export function onlyThose(scan: Scan, text: string, deeds: readonly Deed[]): string | undefined {
	const last = deeds[deeds.length - 1];
	const segment = scan.segments.find(
		(one) =>
			last !== undefined &&
			one.from > last.verb &&
			one.before === "," &&
			((at(scan, one.from) === "не" &&
				/(?:нн|ем|им|т)(?:ые|ых|ый|ого|ую|ой|ое|ым|ыми)$|(?:[вд]ш|щ)(?:ие|их|им|ими)$/.test(at(scan, one.from + 1))) ||
				/^котор/.test(at(scan, one.from))),
	);
	if (last === undefined || segment === undefined || deeds.length > 1) return undefined;
	if (scan.segments.some((one) => one.from > segment.from && at(scan, one.from) === "без")) return undefined;
	const relative = /^котор/.test(at(scan, segment.from));
	const which = relative ? turnedWhich(scan, text, segment) : "";
	const next = scan.segments[scan.segments.indexOf(segment) + 1];
	const kept =
		next !== undefined && /^(?:кроме|за исключением)$/.test(next.opener)
			? `, ${textOf(scan, text, next.from, scan.tokens.length).replace(/[.!…;]+$/u, "")}`
			: "";
	if (which === undefined || (relative && kept === "" && segment.to < scan.tokens.length - 1)) return undefined;
	const quality = at(scan, relative ? segment.from : segment.from + 1);
	const many = /(?:ые|ых|ым|ыми|ие|их|им|ими)$/.test(quality);
	const end = segment.from - 1;
	for (let i = last.verb + 1; i < end; i++) {
		const things = ["A", "G", "I", "D", "P"].map((one) => thingsAt(scan, i, end, one)).find((one) => one?.to === end);
		const part = things?.parts[things.parts.length - 1];
		if (things === undefined || part === undefined) continue;
		if (
			(part.plural || things.parts.length > 1) !== many ||
			(!relative && quality.endsWith("ые") && things.case !== "A")
		)
			continue;
		const own = thingsAt(scan, i + 1, end, "A");
		if (
			things.parts.length > 1 &&
			own?.to === end &&
			own.parts.length === things.parts.length &&
			!isQuality(at(scan, i))
		)
			continue;
		const from = PREPOSITIONS.has(at(scan, i - 1)) ? i - 1 : i;
		const head = actsOf(scan, text, deeds, from);
		if (head === undefined) return undefined;
		const bare = from === i && things.case === "G";
		const ban = bare ? banOf(scan, last.hit, last.verb, text) : undefined;
		const put = ban === undefined ? textOf(scan, text, from, end) : objectIn(ban, "A");
		if (relative) return put === "" ? undefined : `${head} только ${put}, ${which}${kept}`;
		const word = textOf(scan, text, segment.from + 1, segment.from + 2);
		const said = bare ? word.replace(/ых$/u, "ые") : word;
		if (put === "" || (bare && !said.endsWith("ые"))) return undefined;
		const tail = havingNone(scan, text, segment);
		return tail === undefined ? undefined : `${head} только ${put}, ${said} ${tail}`;
	}
	return undefined;
}
