import type { Hit, Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { RECEIVED } from "../pairs/pairs.ts";
import { type Ban, thingsAt, thingsIn } from "../reading/ban.ts";
import { filled, frameOf } from "../reading/frame.ts";
import { about } from "../words/about.ts";
import { at, closing, type Draft, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { isAttribute, nounPhraseAt, phraseIn, stateEnding } from "../words/noun-forms.ts";
import { adjectiveFor, withoutIn } from "../words/turned-forms.ts";

/** Bans on what a noun names: «Воздерживайтесь от замечаний о возрасте», «Ни слова о диагнозе», «Не допускается: грязный фартук». */

const REMARK =
	/^(?:замечани|комментари|оценк|оценок|критик|суждени|шут(?:ок|к)|насмешк|насмешек|намек|колкост|сплет|осуждени|высказывани|мнени|пересуд)/;
const TALK = /^(?:разговор|слов[ао]?$|бесед|болтовн|обсуждени)/;

const WORN: readonly (readonly [RegExp, string])[] = [
	[/^(?:фартук|форм|халат|одежд|обув|рубаш|костюм|перчат|футбол|юбк|брюк|ботин|туфл|спецодежд|бейдж)/, "носить"],
	[/^(?:макияж|маникюр|причес)/, "делать"],
	[/^(?:ногт|ногот|волос|рук|стол|стойк|пол|витрин|окн|рабоч)/, "держать"],
];

/** The token of the noun that is banned, behind or before the words that ban. */
function nounAt(scan: Scan, hit: Hit): number {
	const behind = scan.tokens.findIndex(
		(token, i) =>
			i >= (hit.code === "prohibition.no-noun" ? hit.from + 1 : hit.to) &&
			token.kind === "word" &&
			!isAttribute(token.norm) &&
			!PREPOSITIONS.has(token.norm),
	);
	const first = hit.code === "prohibition.no-noun" && at(scan, hit.from) === "ни" ? hit.from + 1 : behind;
	if (first > 0 && first < scan.tokens.length && (hit.to <= hit.segment.from + 3 || hit.from === hit.segment.from))
		return first;
	for (let i = hit.segment.from; i < hit.from; i++)
		if (!isAttribute(at(scan, i)) && !PREPOSITIONS.has(at(scan, i))) return i;
	return -1;
}

/** «о возрасте», «вкуса клиента»: what the remarks are about, in the prepositional. */
function topicOf(scan: Scan, text: string, noun: number, limit: number): { about: string; to: number } | undefined {
	const frame: Pick<Ban, "scan" | "text"> = { scan, text };
	if (/^об?$/.test(at(scan, noun + 1))) {
		const things = thingsAt(scan, noun + 2, limit, "P");
		return things === undefined
			? undefined
			: { about: `${at(scan, noun + 1)} ${thingsIn(frame, things, "P") ?? ""}`, to: things.to };
	}
	const things = thingsAt(scan, noun + 1, limit, "G");
	const put = things === undefined ? undefined : thingsIn(frame, things, "P");
	return things === undefined || put === undefined ? undefined : { about: about(put), to: things.to };
}

/** What to do in place of a banned noun that is no deed of the tables. */
export function fromBannedNoun(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (scan.hits.length > 1 || (hit.verb >= 0 && !/^(?:избег|воздерж|допус|позвол)/.test(at(scan, hit.verb))))
		return undefined;
	const noun = nounAt(scan, hit);
	if (noun < 0) return undefined;
	const segment = scan.segments.find((one) => one.from <= noun && noun < one.to) ?? hit.segment;
	const limit = noun < hit.from ? hit.from : segment.to;
	const phrase =
		everyOne(scan, hit, text, limit) ??
		remarked(scan, text, noun, limit) ??
		granted(scan, text, noun, limit) ??
		turnedQuality(scan, text, noun, limit) ??
		keptClear(scan, hit, text, noun, limit);
	if (phrase === undefined) return undefined;
	const frame = frameOf(scan, { ...hit, segment }, text);
	const mood = hit.mood === "none" || hit.mood === "modal" ? "imperative" : frame.mood;
	return {
		text: tidy(
			`${mood === "imperative" ? "" : frame.prefix} ${filled(phrase, { ...frame, mood })}${closing(scan, text)}`,
		),
		kind: "phrase",
		named: [noun],
		sure: true,
	};
}

function remarked(scan: Scan, text: string, noun: number, limit: number): string | undefined {
	const norm = at(scan, noun);
	const remark = REMARK.test(norm);
	if (!remark && !TALK.test(norm)) return undefined;
	const topic = topicOf(scan, text, noun, limit);
	if (topic === undefined || personAt(at(scan, noun + 1)) !== undefined) return undefined;
	const rest = textOf(scan, text, topic.to, limit);
	const about =
		/^(?:при|в|во|на|за|перед|у|с|со|через|по) /.test(rest) || rest === "" ? topic.about : `${topic.about} ${rest}`;
	if (remark) return `~держать мнение ${about} при себе ${about === topic.about ? rest : ""}`;
	if (/^по телефону/.test(rest)) return `~говорить ${topic.about} при личной встрече`;
	const among = /^(?:при|в присутствии) /.test(rest)
		? personAt(at(scan, topic.to + (rest.startsWith("в") ? 2 : 1)))
		: undefined;
	if (among !== undefined && /^(?:сосед|родствен|посторон)/.test(among.lemma))
		return `~говорить ${topic.about} с {I} наедине`;
	if (among !== undefined)
		return `~говорить ${topic.about} в отсутствие ${among.plural ? among.paradigm.many.G : among.paradigm.singular.G}`;
	return rest === "" && /^слов/.test(norm) ? `~держать сведения ${topic.about} в тайне` : undefined;
}

const GRANTED: readonly (readonly [RegExp, string])[] = [
	[/^(?:скид|льгот|отсроч|рассроч|отгул|выходн)/, "предоставлять"],
	[/^(?:исключен|возврат|выплат|замен|перенос|переработ|звонк|звонок)/, "делать"],
	[/^(?:укол|инъекц|съемк|съемок)/, "делать"],
	[/^(?:процедур|операц|анализ|тренировк|занят|урок|сеанс|примерк)/, "проводить"],
	[/^(?:отгрузк|отправк|продаж|заказ|услуг|покупк)/, "оформлять"],
	[/^(?:визит|встреч|посещен|выезд|осмотр|съем|переговор|экскурс)/, "проводить"],
];

/** «Никаких скидок без согласования с директором» -> «Предоставляйте скидки только после согласования с директором». */
function granted(scan: Scan, text: string, noun: number, limit: number): string | undefined {
	const verb = GRANTED.find(([stems]) => stems.test(at(scan, noun)))?.[1];
	const things = verb === undefined ? undefined : thingsAt(scan, noun, limit, "GNA");
	const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "A");
	if (verb === undefined || things === undefined || put === undefined || at(scan, things.to) !== "без")
		return undefined;
	const found = withoutIn(scan, things.to, limit);
	return found === undefined
		? undefined
		: `~${verb} ${put} только ${found.text} ${textOf(scan, text, found.to, limit)}`;
}

const EVERY = { m: "каждый", f: "каждая", n: "каждое" } as const;

/** «Ни одного звонка без ответа» -> «Каждый звонок — с ответом». */
function everyOne(scan: Scan, hit: Hit, text: string, limit: number): string | undefined {
	if (at(scan, hit.from) !== "ни" || !/^одно(?:го|й)$/.test(at(scan, hit.from + 1))) return undefined;
	const thing = nounPhraseAt(scan, hit.from + 2, limit, "G");
	if (thing === undefined || thing.plural || at(scan, thing.to) !== "без") return undefined;
	const one = phraseIn(scan, text, thing, "N");
	const found = withoutIn(scan, thing.to, limit);
	if (one === undefined || found === undefined) return undefined;
	const gender = /[её]$|о$/.test(one) ? "n" : at(scan, hit.from + 1) === "одной" ? "f" : "m";
	const noun = at(scan, thing.to + 1);
	const got = noun === "приветствия" ? "" : RECEIVED[noun];
	if (got !== undefined && got !== "" && thing.to + 2 === found.to)
		return `${EVERY[gender]} ${one} получает ${got} ${textOf(scan, text, found.to, limit)}`;
	return `${EVERY[gender]} ${one} — ${found.text} ${textOf(scan, text, found.to, limit)}`;
}

/** Things that make a place untidy, unsafe or barred where they stand. */
const IN_THE_WAY =
	/^(?:провод|кабел|шланг|короб|ящик|тележ|паллет|поддон|вещ|сум|куртк|одежд|пакет|бумаг|папк|посуд|чаш|круж|стакан|бутыл|банк|еды|крош|мусор|пыл|песк|гряз|окур|стул|стол|лестниц|стремян|ведр|ведер|тряп|инструмент|игруш|велосипед|самокат|коляс|машин|ключ|документ|объявлен|стикер|плакат|книг|журнал|цвет|горшк|свеч|игл|иголок|стекл|осколк|масл|лед|льда|снег|растен|мебел|кресл|матрас|мешк|бочк|канистр|баллон|доск|труб|досок|кирпич)/;
const SPOT = /^(?:в|во|на|у)$/;

/** «Никаких коробок на подоконнике» -> «Держите подоконник свободным от коробок». */
function keptClear(scan: Scan, hit: Hit, text: string, noun: number, limit: number): string | undefined {
	if (hit.code !== "prohibition.no-noun" || at(scan, hit.from) === "ни" || !IN_THE_WAY.test(at(scan, noun)))
		return undefined;
	const things = nounPhraseAt(scan, noun, limit, "G");
	const link = things?.to ?? noun + 1;
	if (!SPOT.test(at(scan, link))) return undefined;
	const from = hit.to > noun ? hit.from + 1 : hit.to;
	const clutter = textOf(scan, text, from, link);
	if (at(scan, link) === "у") return `~оставлять место ${textOf(scan, text, link, limit)} свободным`;
	const place = nounPhraseAt(scan, link + 1, limit, "P");
	const put = place === undefined ? undefined : phraseIn(scan, text, place, "A");
	if (place === undefined || put === undefined || place.to < limit) return undefined;
	return `~держать ${put} свободн${stateEnding(scan, place)} от ${clutter}`;
}

/** «грязный фартук» -> «Носите чистый фартук». */
function turnedQuality(scan: Scan, text: string, noun: number, limit: number): string | undefined {
	const verb = WORN.find(([stems]) => stems.test(at(scan, noun)))?.[1];
	const quality = adjectiveFor(at(scan, noun - 1));
	if (verb === undefined || quality === undefined || noun + 1 < limit) return undefined;
	const things = thingsAt(scan, noun, limit, "NAG");
	const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "A");
	if (things === undefined || put === undefined) return undefined;
	const nominative = /(?:ый|ий|ое|ее|ые|ие|ой)$/.test(quality)
		? quality
		: /ая$/.test(quality)
			? quality.replace(/ая$/, "ую")
			: undefined;
	return nominative === undefined
		? undefined
		: verb === "держать"
			? `~держать ${put} ${nominative.replace(/[ыи]й$|ой$/, "ым").replace(/ые$/, "ыми")}`
			: `~${verb} ${nominative} ${put}`;
}
