import { compilePhrases } from "#app/coach/phrases.ts";
import { formOf } from "../words/forms.ts";
import type { Segment } from "../words/segments.ts";
import { at, type Found, NUMERALS, type Reader, some, YOURS } from "./universals.ts";

/** Universal words that sum up one event, a rule or a state, and so judge nobody's conduct. */

/** Frames in which a universal word generalises nobody's conduct, one a line. */
const frames = compilePhrases(
	`
никогда бы не _
никто не промок|замерз|погиб|озяб|пострадал
никто _1 не называет|считает|ждет|требует|винит|обвиняет|заставляет|ожидает|торопит|просит|гонит|обязан|должен
аппарат|машина|принтер|система|сканер|касса|лифт|программа|компьютер|печь|холодильник|сигнализация|датчик|робот|ворота _2 никогда|всегда|постоянно|вечно
все|ничего _1 бы <neuter>
каждый|каждая|все ?в|на|из ?команде|смене|отделе|нас _1 может|могут|можете|вправе
всегда _1 гость|клиент|пациент|постоялец|покупатель|посетитель|гости|клиенты|пациенты|покупатели
каждого|каждую|всех по имени|отчеству
постоянн* клиент*|покупател*|гост*|посетител*|пациент*|жил*|читател*|заказчи*
могут|может|можно|смогут ли все|каждый|всем
никогда не поздно|рано
всегда есть|стоит|лежит чай|кофе|очередь|вода|шанс|место
когда|пока|если|как все|всё|никто|каждый
все когда-то|когда-нибудь|рано
ты|вы один|одна|одно сплошн*
ничто|ничего _1 не сравнится|стоит
не хочу|хотел|хотела никого обидеть|задеть
спасибо|благодар* всей|всему|всю|весь|всем|всех
никогда не забуд*
все бы хорошо|ничего
и все тут|такое
вот и все .|!|,|;
при всем том|этом|желании|уважении
уехал*|ушел|ушла|ушли|вернулся|вернулась|вернулись|остался|осталась|остались|отпустил*|уйти|уехать|остаться ни с чем
из <numeral> _2 все|всё|ни
у всех на столах|руках|глазах|виду
`
		.trim()
		.split("\n")
		.map((frame): [string, true] => [frame.replaceAll("ё", "е"), true]),
	{
		classes: {
			neuter: (norm) => /ло(?:сь)?$/.test(norm) && formOf(norm) === "past",
			numeral: (norm) =>
				/^(?:двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двенадцати|двадцати|\d+)$/.test(norm),
		},
	},
);

/** True when the words around a universal word keep it from generalising conduct. */
export const isFramed = ({ tokens, segments }: Reader, { from, to }: Found): boolean => {
	for (let j = Math.max(0, from - 4); j <= from; j++) if ((frames.at(tokens, j)?.to ?? 0) > from) return true;
	const index = segments.findIndex((one) => one.from <= from && from < one.to);
	const [lead, segment] = [segments[index - 1], segments[index]];
	if (segment === undefined) return false;
	// «Никто не промок, потому что ты накануне поставил шатёр»
	if (
		at(tokens, from) === "никто" &&
		segments.length > 1 &&
		at(tokens, to) === "не" &&
		isPerfectivePast(at(tokens, to + 1))
	)
		return !some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm));
	// «Зачитывай её вслух, каждый раз»
	return (
		lead !== undefined && segment.to - segment.from <= 2 && /^imperative/.test(formOf(at(tokens, lead.from)) ?? "")
	);
};

const PERFECTIVE =
	/^(?:по|за|на|под|от|вы|при|пере|до|с|у|о|об|раз|рас|про|из|ис|вз|вс|в|подо|ото|обо|изо|разо)[а-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)$/;

const IMPERFECTIVE =
	/(?:ыва|ива|ева)(?:л|ла|ло|ли)(?:ся|сь)?$|^(?:отвеча|помога|обеща|начина|опазд|понима|принима|покупа|провожа|встреча|получа|посыла|предлага|просил|приходи|уходи|заходи|выходи|приноси|уноси|относи|заводи|сидел|стоял|смотре|успева|умел|уважа|любил|видел|знал|слыша|спраш|спасал|убира|собира|выбира|прода|остава|сдава|отдава|дава|стара|пыта|пуга|бра|носил|поддержива|проверя|объясня|заполня|исполня|выполня|извиня|опозда?ва|забыва)/;

/** A past form that tells of a finished act: «перепутал», «ушла». */
export const isPerfectivePast = (norm: string): boolean =>
	/^(?:(?:у|при|во|вы|за|по|на|до|про|пере|под|ото|со|разо)ш(?:ел|ла|ло|ли)(?:сь)?|кончил(?:ся|ась|ось|ись)|случил(?:ся|ась|ось|ись)|решил|решила|решили|дал|дала|дали|взял|взяла|взяли|купил|купила|сделал|сделала|сделали|бросил|бросила)$/.test(
		norm,
	) ||
	(formOf(norm) === "past" && PERFECTIVE.test(norm) && !IMPERFECTIVE.test(norm));

export const segmentAt = (reader: Reader, i: number): Segment | undefined =>
	reader.segments.find((one) => one.from <= i && i < one.to);

/** «Снега никто не ждал, а ты посыпала пандус»: the next clause sets the receiver against the rest. */
const turnsToYou = (reader: Reader, segment: Segment): boolean => {
	const next = reader.segments[reader.segments.indexOf(segment) + 1];
	return (
		next !== undefined &&
		/^(?:а|но|и)$/.test(at(reader.tokens, next.from)) &&
		some(reader.tokens, next.from, next.to, (norm) => /^(?:ты|вы)$/.test(norm))
	);
};

/** «Никогда раньше очередь не двигалась так быстро»: the past is measured, nobody's conduct. */
export const isRecord = (reader: Reader, one: Found): boolean => {
	const { tokens } = reader;
	const segment = segmentAt(reader, one.from);
	if (segment === undefined || some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm))) return false;
	const first = at(tokens, one.from);
	if (first === "никогда")
		return (
			/^(?:раньше|прежде|еще)$/.test(at(tokens, one.to)) ||
			(some(tokens, segment.from, segment.to, (norm) => /^(?:столько|так(?:ой|ого|их|ое|ая|ие))$/.test(norm)) &&
				some(tokens, segment.from, segment.to, (norm) => /^был[оаи]?$/.test(norm)))
		);
	if (!/^(?:никто|никого|никому|ничего)$/.test(first)) return false;
	const told = (test: (norm: string, i: number) => boolean): boolean => some(tokens, segment.from, segment.to, test);
	// «В магазине никого не было», «раньше никто не просил», «никто не поскользнулся», «в журнале ничего не записано»
	return (
		told((norm, i) => norm === "нет" || (at(tokens, i - 1) === "не" && /ло(?:сь)?$/.test(norm))) ||
		(told((norm) => /^(?:раньше|прежде)$/.test(norm)) && told((norm) => formOf(norm) === "past")) ||
		(first === "никто" && at(tokens, one.to) === "не" && isPerfectivePast(at(tokens, one.to + 1)) && one.from > 1) ||
		(first === "никто" && told((norm) => formOf(norm) === "past") && turnsToYou(reader, segment)) ||
		(first === "ничего" &&
			/(?:[ае]но|[иыя]то)$/.test(at(tokens, one.to + 1)) &&
			told((norm, i) => NUMERALS.has(norm) || tokens[i]?.kind === "number"))
	);
};

/** «Каждому гостю положен ключ», «Все на месте», «ничего доверить нельзя»: a rule, a state, an idiom. */
export const isNorm = (reader: Reader, one: Found): boolean => {
	const { tokens } = reader;
	const segment = segmentAt(reader, one.from);
	const first = at(tokens, one.from);
	if (segment === undefined) return false;
	if (/^кажд/.test(first))
		return some(tokens, one.to, segment.to, (norm) =>
			/^(?:полож|полага|причит|достается|должен|должна|нужен|нужна)/.test(norm),
		);
	if (first === "все")
		return (
			/^(?:на месте|в сборе|в порядке|в силе)$/.test(`${at(tokens, one.to)} ${at(tokens, one.to + 1)}`) &&
			!some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm))
		);
	return (
		first === "ничего" &&
		some(tokens, segment.from, segment.to, (norm) => /^(?:доверить|поручить|доверять|поручать)$/.test(norm)) &&
		some(tokens, segment.from, segment.to, (norm) => /^(?:нельзя|невозможно|опасно)$/.test(norm))
	);
};

/** «Ты донёс все бокалы»: praise of what was done once. */
export const isDone = (reader: Reader, one: Found): boolean => {
	const { tokens } = reader;
	// «Ты никому не отказала»
	if (/^ник/.test(at(tokens, one.from)) && at(tokens, one.to) === "не" && isPerfectivePast(at(tokens, one.to + 1)))
		return true;
	return (
		/^вс[еюя]х?$|^весь$/.test(at(tokens, one.from)) &&
		(some(tokens, Math.max(0, one.from - 3), one.from, isPerfectivePast) ||
			some(tokens, one.to, one.to + (one.code === "generalisation.quantity" ? 5 : 2), isPerfectivePast) ||
			some(tokens, one.to, one.to + 3, (norm) => /[аеяиу][нт]ы$/.test(norm) && norm.length > 5)) &&
		!some(tokens, 0, tokens.length, (norm) => /^(?:раз|смену|смена|день)$/.test(norm))
	);
};
