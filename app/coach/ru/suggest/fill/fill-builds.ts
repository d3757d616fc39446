import type { Suggestion } from "#app/coach/types.ts";
import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { halvesOf, joinedWith } from "../rewriting/own-half.ts";
import { thingClasses } from "../services/fill-grid.ts";
import { at, capitalise, closing, textOf } from "../words/edits.ts";
import { infinitiveOf, infinitiveOfConverb } from "../words/infinitives.ts";
import { perfectiveOf } from "../words/verb-classes.ts";
import { another } from "./fill-other.ts";
import { gridFor } from "./fill-phrases.ts";

/** Further wordings that the build of a ban gives, whatever its act is. */

const lower = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

const bare = (said: string): string => said.replace(/[.!…]+$/, "");

/** «вернуть» -> «вернули»; "" where the ending does not tell. */
function past(infinitive: string): string {
	if (/йти$/.test(infinitive)) return infinitive.replace(/й?ти$/, "шли").replace(/идшли$/, "ишли");
	if (/[аяеиыу]ться$/.test(infinitive)) return infinitive.replace(/ться$/, "лись");
	return /[аяеиыу]ть$/.test(infinitive) ? infinitive.replace(/ть$/, "ли") : "";
}

const BENEATH = /считайте (?:зазорн|ниже|стыдн|лишн|унизит|за труд)/;

/** Infinitives of deeds that are done again and again. */
const LASTS =
	/(?:[ыи]вать|[ае]вать|щать|[бвмп]лять|рять|ждать|жать|шать|ключать|^благодарить|нимать|бирать|мечать|вечать|ходить|носить|водить|лагать|просить|звать|знать|помнить)(?:ся)?$/;

/** What is to be done after all: «Не забудьте вернуть залог» -> «Проверьте, что вернули залог», «Смело зовите ...». */
function afterAll(scan: Scan, hit: Hit, text: string, ready: readonly Suggestion[]): string[] {
	const first = ready[0]?.text ?? "";
	const twice = /(?:нельзя|невозможно|не мо[гж][а-яё]+) не /iu.test(textOf(scan, text, 0, scan.tokens.length));
	const forgotten = /^забы|^забу/.test(at(scan, hit.verb)) || twice;
	if (/^лени/.test(at(scan, hit.verb)) && /^[А-ЯЁ][а-яё]+те(?:сь)? /u.test(first))
		return [`Обязательно ${lower(first)}`, `${/ кажд/.test(first) ? "Всегда" : "Сразу"} ${lower(first)}`];
	const shy =
		hit.code === "prohibition.hesitate" ||
		/^(?:бой|стесн)/.test(at(scan, hit.verb)) ||
		BENEATH.test(textOf(scan, text, 0, 4));
	if ((!forgotten && !shy) || !/^[А-ЯЁ][а-яё]+те(?:сь)?(?=[ ,]|$)/.test(first)) return [];
	if (shy && !(hit.code !== "prohibition.hesitate" && forgotten)) {
		const when = / если | когда /.test(first);
		return [`Смело ${lower(first)}`, `${when ? "Сразу" : "При необходимости"} ${lower(first)}`];
	}
	if (!twice && /^[:,]$/.test(at(scan, hit.verb + 1))) return [`Обязательно ${lower(first)}`];
	const deed = scan.tokens.findIndex((token, i) => i >= (twice ? hit.from : hit.verb + 1) && isInfinitive(token.norm));
	const found = [`Обязательно ${lower(first)}`];
	if (deed < 0) return /^Помните/.test(first) ? [] : found;
	const infinitive = at(scan, deed);
	const rest = textOf(scan, text, deed + 1, scan.tokens.length);
	const done = past(infinitive);
	if (LASTS.test(infinitive) || perfectiveOf(infinitive) !== infinitive)
		found.push(`Возьмите за правило ${infinitive} ${rest}`, `Каждый раз ${lower(first)}`);
	else if (done !== "") found.push(`Проверьте, что ${done} ${rest}`);
	return found;
}

const TIME = /(?:секунд|минут|час|сут|дня|дней|недел|месяц)/;
const LASTING =
	/^(?:ожидан|проверк|рассмотр|подач|пауз|перерыв|ответ|приготовл|врем|доставк|прием|звон|разговор|выдач|уборк|обслуж|осмотр|оформл|замер|разгруз|поис)/;

/** «Очередь — до четырёх человек» -> «Держите очередь в пределах четырёх человек». */
function withinBound(scan: Scan, text: string, ready: readonly Suggestion[]): string[] {
	const said = ready[0]?.text ?? "";
	const [, head = "", word = "", bound = "", stop = ""] =
		/^([^—,]+) — (до|от|в пределах) ([^—]+?)([.!…]*)$/.exec(said) ?? [];
	const passes = /^((?:Между|В|На|У) .+?) должно (проходить|быть|стоять|оставаться) (до|от) (.+?)([.!…]*)$/.exec(said);
	if (passes !== null)
		return [
			`Следите, чтобы ${lower(passes[1] ?? "")} ${past(passes[2] ?? "").replace(/и$/, "о")} ${passes[3]} ${passes[4]}${passes[5]}`,
		];
	if (head === "") return [];
	if (/^(?:В|На|У|Между) /.test(head))
		return [`Следите, чтобы ${lower(head)} было ${word === "от" ? "от" : "до"} ${bound}${stop}`];
	const things = thingsAt(scan, 0, scan.tokens.length, "N");
	const about = things === undefined ? "" : textOf(scan, text, things.to, scan.tokens.length);
	const behind = things === undefined ? "" : head.slice(textOf(scan, text, 0, things.to).length).trim();
	if (things === undefined || about === "")
		return [`Следите за ${TIME.test(bound) ? "временем" : "нормой"}: ${lower(said)}`];
	const whom = thingsIn({ scan, text }, things, "A");
	const by = thingsIn({ scan, text }, things, "I");
	const put = (verb: string, thing: string | undefined, rest: string): string[] =>
		thing === undefined
			? []
			: [`${verb} ${lower(thing)} ${behind} ${rest}${stop}`.replace(/ {2,}/g, " ").replace(" :", ":")];
	const measured = word === "от" ? `от ${bound}` : `до ${bound}`;
	if (word === "от")
		return [...put("Поддерживайте", whom, `на уровне ${bound} и выше`), ...put("Следите за", by, `: ${measured}`)];
	if (TIME.test(bound) && LASTING.test(at(scan, 0)))
		return [...put("Отводите на", whom, measured), ...put("Следите за", by, `: ${measured}`)];
	return [...put("Держите", whom, `в пределах ${bound}`), ...put("Следите за", by, `: ${measured}`)];
}

/** How an order is carried out well, by what is told away beside it. */
const MANNERS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/спор|возраж|препир|прерк|пререк|доказыв/, ["ровным голосом", "с уважением к собеседнику"]],
	[/крик|руган|повыша|повышен|окрик|громк/, ["ровным голосом", "вполголоса"]],
	[/упрек|нравоуч|поуч|нотац|морал|осужд|стыд|замечан/, ["доброжелательно", "с пониманием"]],
	[/насмеш|ирон|шут|сарказм|подкол|ухмыл/, ["серьёзно и с уважением", "доброжелательно"]],
	[/отговор|оправд|ссыла|увил|уверт/, ["прямо", "с точным сроком"]],
	[/спеш|тороп|сует/, ["в спокойном темпе", "внимательно"]],
	[/резк|рывк|дерга/, ["плавно", "медленными движениями"]],
	[/вступл|предисл|лирик|отступл|подробн|болтовн/, ["коротко и по делу", "с главного"]],
	[/приукр|преувел|украшат|похвал/, ["честно", "с достоинствами и недостатками"]],
	[/допрос|расспр|выпыт|выясн/, ["по первой просьбе", "с улыбкой"]],
	[/вопрос/, ["приветливо", "коротко и по делу"]],
	[/повторн|лишн/, ["с первого раза", "за один раз"]],
	[/жаргон|термин|сокращ|канцел|латын/, ["простыми словами", "понятным языком"]],
	[/раздраж|серд|нерв|злост|злит|эмоц/, ["спокойно", "ровным голосом"]],
	[/вздох|вздых|недовол|ворч|кисл|гримас/, ["приветливо", "с улыбкой"]],
	[/отвлек|смотр|гляд|погляд/, ["с полным вниманием", "внимательно и до конца"]],
	[/умалч|утаив|скрыв|скрыт/, ["со всеми подробностями", "прямо и полностью"]],
	[/перебив|прерыв/, ["до конца", "внимательно"]],
	[/паник|страх/, ["спокойно", "по инструкции"]],
	[/ошиб|помар|опечат/, ["внимательно", "с проверкой"]],
	[/стук|грохот|шум|хлоп/, ["тихо", "плавно"]],
];

/** The end of an order that has a manner already. */
const ADVERB = /(?:[а-я]{3}о|ому|ски|сразу| со? [а-яё]+(?:ой|ом|ем|ью|ами))$/u;

/** The order of a rule that tells a manner away, and the words that tell it. */
function orderAnd(scan: Scan, hit: Hit, text: string): { kept: string; told: string } | undefined {
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	if (hit.from === 0) {
		const next = scan.segments[scan.segments.indexOf(hit.segment) + 1];
		if (next === undefined || scan.segments.length > 2) return undefined;
		return {
			kept: capitalise(textOf(scan, text, next.from, last)),
			told: textOf(scan, text, hit.from, hit.segment.to),
		};
	}
	let end = hit.from;
	while (/^(?:,|и|но|а|—)$/.test(at(scan, end - 1))) end--;
	const kept = textOf(scan, text, 0, end);
	return kept === "" || hit.segment.to < last ? undefined : { kept, told: textOf(scan, text, hit.from, last) };
}

/** «Отвечайте на возражения спокойно, без споров» -> «Отвечайте ... ровным голосом», «Вместо споров отвечайте ...». */
function otherManner(scan: Scan, hit: Hit, text: string, ready: readonly Suggestion[]): string[] {
	if (hit.code !== "prohibition.manner") return [];
	const parts = orderAnd(scan, hit, text);
	if (parts === undefined || formOf(scan.tokens[0]?.norm ?? "") === "other") if (hit.from > 0) return [];
	if (parts === undefined) return [];
	const { kept, told } = parts;
	const stop = closing(scan, text);
	const found: string[] = [];
	const all = ready.map((one) => one.text).join(" ");
	const row = MANNERS.find(([stems]) => stems.test(told.toLowerCase()));
	for (const manner of row?.[1] ?? [])
		if (!all.includes((manner.split(" ")[0] ?? "").slice(0, 6)) && !/ (?:и|,) /.test(kept.slice(-12)))
			found.push(`${kept}${ADVERB.test(kept) ? (manner.includes(" и ") ? "," : " и") : ""} ${manner}${stop}`);
	const without = /^без ([а-яё]+(?:ов|ев|ей|ий|ок|ек|аз|ам|ы|и|а|я|ний|ций)(?: .*)?)$/iu.exec(told)?.[1];
	if (without !== undefined && !/ и |,/.test(told)) found.push(`Вместо ${without} ${lower(kept)}${stop}`);
	if (!ready.some((one) => bare(one.text) === kept)) found.push(`${kept}${stop}`);
	const infinitive = at(scan, hit.from) === "не" ? infinitiveOfConverb(at(scan, hit.from + 1)) : "";
	if (infinitive !== "" && !/(?:^|[^а-яё])и не /.test(told)) {
		const rest = textOf(scan, text, hit.from + 2, hit.segment.to);
		found.push(`${`Вместо того чтобы ${infinitive} ${rest}`.trim()}, ${lower(kept)}${stop}`);
	}
	return found;
}

/** The half that says what to do, with what the grid answers to the other; and told in its place. */
function* withHalf(scan: Scan, hit: Hit, text: string, ready: readonly Suggestion[]): Generator<string> {
	const halves = halvesOf(scan, hit, text);
	if (halves === undefined || hit.code === "prohibition.manner") return;
	const stop = closing(scan, text);
	if (halves.ban !== "")
		for (const answer of gridFor(halves.ban)) {
			const said = joinedWith(halves, answer);
			if (said !== undefined) yield `${said}${stop}`;
		}
	if (!ready.some((one) => bare(one.text) === halves.kept)) yield `${halves.kept}${stop}`;
	const [, verb = "", rest = ""] = /^(?:Не|Нельзя) ([а-яё]+)(?: (.*))?\.$/u.exec(halves.ban) ?? [];
	const infinitive = infinitiveOf(verb.replaceAll("ё", "е"));
	const always = halves.kept.startsWith("Всегда ");
	const order = formOf(halves.kept.split(" ")[0]?.toLowerCase() ?? "") === "imperative" || always;
	if (infinitive !== undefined && order && !/ (?:и|или|но) |,/.test(rest))
		yield `${`Вместо того чтобы ${infinitive} ${rest}`.trim()}, ${lower(halves.kept)}${stop}`;
	if (order && !always) yield `Обязательно ${lower(halves.kept)}${stop}`;
}

/** «только после того, как родители подписали» -> «как только родители подписали». */
function asSoonAs(ready: readonly Suggestion[]): string[] {
	const one = ready.find((each) => / только после того, как /.test(each.text))?.text;
	return one === undefined ? [] : [one.replace(/ только после того, как /, ", как только ")];
}

/** «Не просите ничего, кроме паспорта» -> «Ограничивайтесь паспортом». */
function confined(scan: Scan, text: string): string[] {
	const but = scan.tokens.findIndex((token) => token.norm === "кроме");
	const things = but < 0 ? undefined : thingsAt(scan, but + 1, scan.tokens.length, "G");
	if (things === undefined || things.to < scan.tokens.length - 1) return [];
	if (!scan.tokens.slice(0, but).some((token) => token.norm === "ничего") || formOf(at(scan, 1)) !== "imperative")
		return [];
	const by = thingsIn({ scan, text }, things, "I");
	const whom = thingsIn({ scan, text }, things, "G");
	const stop = closing(scan, text);
	return by === undefined ? [] : [`Ограничивайтесь ${by}${stop}`, `Считайте, что достаточно ${whom}${stop}`];
}

/** «Чистый фартук, убранные волосы, никаких колец» -> «..., кольца в шкафчике». */
function inRow(scan: Scan, hit: Hit, text: string): string[] {
	if (hit.code !== "prohibition.no-noun" || hit.from < 3 || at(scan, hit.from - 1) !== ",") return [];
	if (scan.tokens.some((token) => /^(?:imperative|third|first)/.test(formOf(token.norm)))) return [];
	const things = thingsAt(scan, hit.from + 1, scan.tokens.length, "G");
	const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "N");
	const kinds = things === undefined ? [] : thingClasses(at(scan, things.parts[0]?.head ?? -1));
	if (put === undefined || !kinds.some((one) => /^(?:jewel|gadget|belong)$/.test(one))) return [];
	return [`${textOf(scan, text, 0, hit.from)} ${put} в шкафчике${closing(scan, text)}`];
}

/** «Каждая заявка получает ответ» -> «Проверяйте: каждая заявка получает ответ». */
const checked = (ready: readonly Suggestion[]): string[] =>
	/^Кажд(?:ый|ая|ое) /.test(ready[0]?.text ?? "") ? [`Проверяйте в конце смены: ${lower(ready[0]?.text ?? "")}`] : [];

/** «Договоры хранятся в сейфе» -> «Договоры всегда хранятся в сейфе»: the half that says what is done. */
function always(ready: readonly Suggestion[]): string[] {
	const said = ready[ready.length - 1]?.text ?? "";
	const words = said.split(" ");
	const verb = words.findIndex((word) => /^third/.test(formOf(word.toLowerCase().replaceAll("ё", "е"))));
	if (verb < 1 || verb > 4 || /всегда|[,:—]/i.test(said)) return [];
	return [[...words.slice(0, verb), "всегда", ...words.slice(verb)].join(" ")];
}

/** What happens once, and is not to be checked every day: «чтобы заказ ушёл с накладной». */
const HAPPENS_ONCE =
	/(?:^| )(?:у|вы|при|за|по|от|до|пере|про|в|со)ш(?:[её]л|ла|ло|ли)(?![а-яё])|(?:^| )(?:по|при|вы|у|до|за)(?:ехал|нес|вез|пал)[а-яё]*(?![а-яё])/iu;

/** «Следите, чтобы ...» -> «Назначьте ответственного, чтобы ...». */
function kept(ready: readonly Suggestion[]): string[] {
	const [, lead = "", rest = ""] =
		/^(Следите|Проследите|Позаботьтесь|Позаботьтесь о том), чтобы (.+)$/u.exec(ready[0]?.text ?? "") ?? [];
	if (lead !== "")
		return [
			...(HAPPENS_ONCE.test(rest) ? [] : [`Проверяйте каждый день, чтобы ${rest}`]),
			`Назначьте ответственного, чтобы ${rest}`,
		];
	const soon = /^Вовремя (.+)$/u.exec(ready[0]?.text ?? "")?.[1];
	return soon === undefined ? [] : [`Сразу ${soon}`, `Несколько раз за смену ${soon}`];
}

/** «Ни одна заявка ...»: no person is told. */
const subjectless = (scan: Scan): boolean =>
	!scan.tokens.slice(0, 4).some((token) => personAt(token.norm) !== undefined);

/** Further wordings of a ban, those of its build, one after another. */
export function* byBuild(scan: Scan, text: string, ready: readonly Suggestion[]): Generator<string> {
	const hit = scan.hits[0];
	if (hit === undefined) return;
	yield* afterAll(scan, hit, text, ready);
	if (hit.code === "prohibition.bound" || hit.code === "prohibition.negated-modal")
		yield* withinBound(scan, text, ready);
	yield* otherManner(scan, hit, text, ready);
	yield* withHalf(scan, hit, text, ready);
	if (hit.segment.from > 0 && hit.verb >= 0) yield* always(ready);
	yield* another(scan, hit, text);
	yield* asSoonAs(ready);
	yield* confined(scan, text);
	yield* inRow(scan, hit, text);
	if (hit.code === "prohibition.negated-subject" && at(scan, hit.segment.from) !== "никто" && subjectless(scan))
		yield* checked(ready);
	if (hit.code === "prohibition.ensure") yield* kept(ready);
}
