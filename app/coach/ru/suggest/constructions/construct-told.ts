import { personAt } from "../../words/people.ts";
import { type Ban, headIn, headOf, objectIn, placeIn } from "../reading/ban.ts";
import { about } from "../words/about.ts";
import { at, textOf } from "../words/edits.ts";

/** What outsiders are not told stays inside: the topic, the thing or the question is kept as the ban names it. */

/** Verbs that only tell or show. */
const PLAIN_TALK =
	/^(?:рассказывать|говорить|сообщать|показывать|намекать|посвящать|раскрывать|называть|выдавать|докладывать|проговариваться|упоминать|болтать|озвучивать|распространяться|раскрывать)$/;

/** What is told openly to whoever asks; how it is told is then at fault, and not that it is told. */
const OPEN =
	/^(?:погод|нов[оы]|услуг|товар|скид|акци|меню|блюд|вариант|правил|порядок|услови|срок|цен[аеуы]?$|стоимост|лечен|диагноз|анализ|результат|риск|возможност|истори|сказк|маршрут|экспонат|экскурс|себ[яе]$|политик|религи|национал|войн|нем$|ней$|них$|том$|этом$|дом[еа]?$|решени|измен)/;

/** Things of the house that outsiders are not shown or told. */
const INNER =
	/^(?:закуп|себестоим|наценк|марж|выручк|оборот|прибыл|убыт|отч[её]т|ведомост|внутренн|служебн|переписк|регламент|схем|видеозап|черновик|рецептур|подробност|детал|обстоятельств|подоплек|причин|сплет|слух|планы|расходы|штатн|табел)/;

/** Clauses that ask for a fact: «где хранятся ключи». */
const FACT = /^(?:где|сколько|кто|почему|чей|чья|чье|чьи|куда|кому|кем)$/;

const STRANGER = /^(?:посторонн|чужим|журналист|прохож|конкурент|блогер)/;

/** The one who is told is no colleague. */
const outsider = (ban: Ban): boolean =>
	ban.scan.tokens.some((token, i) => {
		const role = i > ban.hit.from ? personAt(token.norm)?.role : undefined;
		return (role !== undefined && role !== "staff") || STRANGER.test(token.norm);
	});

/** «Не рассказывайте гостям о неполадках на кухне» -> «Держите сведения о неполадках на кухне при себе». */
export function keptInside(ban: Ban): string[] {
	const { scan, text } = ban;
	if (ban.hit.code === "prohibition.double-negation" || !PLAIN_TALK.test(ban.infinitive) || !outsider(ban)) return [];
	if (ban.loose.some((i) => !STRANGER.test(at(scan, i)))) return [];
	if (ban.circumstances.some((one) => /^(?:без|до|после|через|по|во)$/.test(one.preposition))) return [];
	const behind = scan.segments[scan.segments.indexOf(ban.segment) + 1];
	const topic = ban.circumstances.find(
		(one) => /^(?:об?|про|на|в)$/.test(one.preposition) && one.at > ban.verb && one.things !== undefined,
	);
	const told = topic !== undefined && /^(?:об?|про)$/.test(topic.preposition);
	const hinted =
		topic?.preposition === (ban.infinitive === "намекать" ? "на" : "в") &&
		/^(?:намекать|посвящать)$/.test(ban.infinitive);
	if (topic !== undefined && (told || hinted) && behind?.before !== ",") {
		const what = placeIn(ban, topic, "P");
		const thing = placeIn(ban, topic, "A");
		const rest = textOf(scan, text, topic.to, ban.end);
		if (what === "" || OPEN.test(headIn(ban, topic)) || personAt(headIn(ban, topic)) !== undefined) return [];
		return [
			`~держать сведения ${about(what)} ${rest} при себе`,
			...(thing === "" ? [] : [`~обсуждать ${thing} ${rest} только с коллегами`]),
		];
	}
	if (
		ban.object === undefined &&
		behind !== undefined &&
		FACT.test(at(scan, behind.from)) &&
		ban.circumstances.length === 0
	)
		return [`~держать в тайне, ${textOf(scan, text, behind.from, behind.to)} .`];
	const inner =
		ban.object !== undefined &&
		scan.tokens.slice(ban.object.from, ban.object.to).some((token) => INNER.test(token.norm));
	const thing = inner && personAt(headOf(ban)) === undefined ? objectIn(ban, "A") : "";
	return thing === "" || ban.circumstances.length > 0
		? []
		: [`~хранить ${thing} в тайне`, `~обсуждать ${thing} только с коллегами`];
}
