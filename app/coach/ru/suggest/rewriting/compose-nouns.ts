import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { constructionsFor } from "../constructions/construct.ts";
import { isNounList, thingsAt, thingsIn } from "../reading/ban.ts";
import { filled, frameOf } from "../reading/frame.ts";
import { nounPairFor, pairFor } from "../services/pairing.ts";
import { at, closing, type Draft, PREPOSITIONS, tidy } from "../words/edits.ts";
import { deedOf } from "../words/nominals.ts";
import { leadOf } from "./lead.ts";

/** A ban on several things that nouns name: «громкие разговоры, смех и приём пищи». Each noun gets what to do in its place. */

/** What is done about things that are no deeds; «@» is the thing itself. */
const THINGS: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:кольц|колец|браслет|серьг|серег|сереж|цепоч|цепей|украшен|пирсинг|часы|часов|бижутер|подвес)/,
		"~снимать @ перед началом работы",
	],
	[/^(?:наушник|телефон|смартфон|гаджет|планшет|плеер)/, "~убирать @ до перерыва"],
	[/^(?:смех|смешк|хохот|крик|шум|топот)/, "~держаться сдержанно"],
	[/^(?:ссор|конфликт|перепал|руган|выяснени|скандал|перебран)/, "~решать разногласия спокойно и наедине"],
	[/^(?:съемк|фото|селфи|видео)/, "~снимать только с разрешения руководителя"],
	[/^(?:опозда|задержк)/, "~приходить вовремя"],
	[/^(?:напит|еда|еды|еду|пищ|перекус|обед|бутерброд)/, "~есть и ~пить в комнате отдыха"],
	[/^(?:сумк|рюкзак|пакет|зонт)/, "~хранить @ в шкафчике"],
	[/^(?:анекдот|шутк|подкол|ирони|сарказм)/, "~говорить уважительно и по делу"],
	[/^(?:сплетн|слух|пересуд)/, "~говорить о коллегах уважительно"],
];

/** The same of manners of speech and writing, of which less is known elsewhere. */
const MANNERS: readonly (readonly [RegExp, string])[] = [
	[/^(?:односложн|отрывист)/, "~отвечать полными предложениями"],
	[/^(?:капслок|прописн|заглавн)/, "~писать обычными буквами"],
	[/^(?:восклицательн|многоточи)/, "~ставить точку"],
	[/^(?:смайл|эмодзи|стикер|скобоч)/, "~писать словами"],
	[/^(?:сокращен|аббревиат)/, "~писать слова полностью"],
	[/^(?:жаргон|сленг|канцеляр|штамп|терминов)/, "~говорить простыми словами"],
	[/^(?:уменьшительн|сюсюк)/, "~говорить как со взрослыми"],
	[/^(?:оправдани|отговор)/, "~называть срок и решение"],
	[/^(?:вздох|гримас|закатыв)/, "~слушать с приветливым лицом"],
	[/^(?:жвач)/, "~говорить со свободным ртом"],
	[/^(?:капюшон|кепк|шапк)/, "~снимать головной убор"],
	[/^(?:чаев)/, "~помогать бескорыстно"],
];

interface Piece {
	from: number;
	to: number;
}

/** The members of the list, without the words that ban and the setting at the head. */
function pieces(scan: Scan, hit: Hit): Piece[] {
	const index = scan.segments.indexOf(hit.segment);
	const single = hit.code === "prohibition.no-noun";
	const ahead = !single && hit.from > hit.segment.from + 1 && hit.to >= hit.segment.to;
	let from = ahead ? 0 : single ? hit.from + 1 : hit.to;
	let to = ahead ? hit.from : hit.segment.to;
	for (const more of ahead ? [] : scan.segments.slice(index + 1)) {
		if (more.before !== "," && more.before !== ":") return [];
		if (!isNounList(scan, more)) return [];
		to = more.to;
	}
	if (ahead && scan.segments.slice(0, index).some((one) => !isNounList(scan, one))) return [];
	if (at(scan, from) === ":") from++;
	const found: Piece[] = [];
	let start = from;
	for (let i = from; i <= to; i++) {
		const cut = i === to || /^(?:,|и|или|либо|также|а)$/.test(at(scan, i));
		if (!cut) continue;
		if (i > start) found.push({ from: start, to: i });
		start = i + 1;
	}
	return found;
}

const thingOf = (scan: Scan, i: number): string | undefined => THINGS.find(([stems]) => stems.test(at(scan, i)))?.[1];

/** The members that one wording answers, put into it: «кольца и браслеты». */
function gathered(
	scan: Scan,
	list: readonly Piece[],
	from: number,
	text: string,
): { phrase: string; to: number } | undefined {
	const names: string[] = [];
	let wording = "";
	let to = from;
	for (const piece of list.slice(from)) {
		const things = thingsAt(scan, piece.from, piece.to, "NAG");
		const head = things?.parts[0]?.head;
		const own = head === undefined ? undefined : thingOf(scan, head);
		const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "A");
		if (own === undefined || !own.includes("@") || put === undefined || (wording !== "" && own !== wording)) break;
		wording = own;
		names.push(put);
		to++;
	}
	const said =
		names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} и ${names[names.length - 1] ?? ""}`;
	return said === "" ? undefined : { phrase: wording.replace("@", said), to };
}

const QUIET = /^громк/;

function phraseFor(scan: Scan, hit: Hit, { from, to }: Piece, text: string, choice: number): string | undefined {
	let head = from;
	while (
		head < to - 1 &&
		/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их)$/.test(at(scan, head)) &&
		deedOf(at(scan, head)) === undefined
	)
		head++;
	if (QUIET.test(at(scan, from))) return choice === 0 ? "~говорить тихо" : "~говорить вполголоса";
	const own: Hit = { ...hit, from, to: from, code: "prohibition.banning-word" };
	const service = nounPairFor(scan, own, from, to, text, true)?.phrase;
	if (service !== undefined && choice === 0) return service;
	const deed = deedOf(at(scan, head));
	if (deed !== undefined) {
		const tokens = scan.tokens.map((token, i) => (i === head ? { ...token, norm: deed } : token));
		const segment = { ...hit.segment, from, to };
		const verbal: Hit = { ...own, mood: "modal", verb: head, segment };
		const shadow: Scan = { ...scan, tokens, hits: [verbal], segments: [segment] };
		const built = constructionsFor(shadow, verbal, head, text);
		const found =
			pairFor(shadow, verbal, head, text, true, choice, segment)?.phrase ?? built[Math.min(choice, built.length - 1)];
		if (found !== undefined) return found.replace(/^[!+]/, "");
	}
	const thing = thingOf(scan, head);
	if (thing !== undefined) return thing.includes("@") ? undefined : thing;
	const known = service ?? nounPairFor(scan, own, from, to, text)?.phrase;
	for (let i = from; i < to && known === undefined; i++) {
		const quality = MANNERS.find(([stems]) => stems.test(at(scan, i)))?.[1];
		if (quality !== undefined) return quality;
	}
	return known;
}

/** The place that several wordings end with stands with the last of them alone. */
function withoutRepeats(phrases: string[]): void {
	const last = (phrases[phrases.length - 1] ?? "").split(" ");
	for (let k = 0; k < phrases.length - 1; k++) {
		const words = (phrases[k] ?? "").split(" ");
		let same = 0;
		while (same < words.length - 2 && words[words.length - 1 - same] === last[last.length - 1 - same]) same++;
		if (same >= 2 && PREPOSITIONS.has(words[words.length - same] ?? ""))
			phrases[k] = words.slice(0, words.length - same).join(" ");
	}
}

/** True for a list of nouns, which no wording of one of them answers. */
export const isListOfNouns = (scan: Scan, hit: Hit): boolean =>
	scan.hits.length === 1 && hit.verb < 0 && pieces(scan, hit).length > 1;

/** What is done in the place of each member of a list of banned nouns; none where a member has no wording. */
export function composedNouns(scan: Scan, hit: Hit, text: string): Draft[] {
	if (scan.hits.length > 1 || hit.verb >= 0) return [];
	const list = pieces(scan, hit);
	const lone = list.length === 1 && gathered(scan, list, 0, text) === undefined;
	if (lone || list.some((piece) => at(scan, piece.from) === '"…"')) return [];
	if (list.length === 0 || list.length > 5) return [];
	const last = list[list.length - 1];
	const drafts: Draft[] = [];
	for (let choice = 0; choice < 2; choice++) {
		const phrases: string[] = [];
		for (let i = 0; i < list.length; i++) {
			const piece = list[i];
			if (piece === undefined) continue;
			const several = gathered(scan, list, i, text);
			if (several !== undefined && (choice === 1 || several.to > i + 1)) {
				phrases.push(several.phrase);
				i = several.to - 1;
				continue;
			}
			if (PREPOSITIONS.has(at(scan, piece.from)) || /infinitive/.test(formOf(at(scan, piece.from)))) return drafts;
			const phrase = phraseFor(scan, hit, piece, text, choice);
			if (phrase === undefined) return drafts;
			if (!phrases.includes(phrase)) phrases.push(phrase);
		}
		withoutRepeats(phrases);
		for (let k = phrases.length - 1; k > 0; k--)
			if (/^~носить /.test(phrases[k] ?? "") && /^~носить [^,;]*$/.test(phrases[k - 1] ?? ""))
				phrases.splice(k - 1, 2, `${phrases[k - 1]} и ${(phrases[k] ?? "").replace("~носить ", "")}`);
		const frame = frameOf(scan, hit, text);
		const mood = hit.mood === "modal" || hit.mood === "none" ? "imperative" : frame.mood;
		const lead = leadOf(scan, hit.segment, { ...frame, prefix: "" }, phrases[0] ?? "", text);
		const loose = phrases.some((one) => / и |, /.test(one));
		const said =
			phrases.length < 3 || loose
				? phrases.join(loose ? "; " : " и ")
				: `${phrases.slice(0, -1).join(", ")} и ${last === undefined ? "" : (phrases[phrases.length - 1] ?? "")}`;
		drafts.push({
			text: tidy(
				`${lead} ${mood === "imperative" ? "" : frame.prefix} ${filled(said, { ...frame, mood })}${closing(scan, text)}`,
			),
			kind: "phrase",
			named: list.flatMap((piece) => Array.from({ length: piece.to - piece.from }, (_, i) => piece.from + i)),
		});
	}
	return drafts;
}
