import type { Document, Report, Sentence, Token } from "#app/coach/analysis.ts";
import { formOf, words } from "../words/forms.ts";
import { type Segment, segmentsOf } from "../words/segments.ts";
import { isDone, isFramed, isNorm, isPerfectivePast, isRecord, segmentAt } from "./harmless-universals.ts";
import { traits } from "./label-owner.ts";
import { labelsOf } from "./personality.ts";
import { subjectFrom } from "./proposal-words.ts";
import {
	at,
	countedAfter,
	type Found,
	frequencyAt,
	mayGeneralise,
	NUMERALS,
	quantityAt,
	type Reader,
	some,
	TIME_NOUNS,
	YOURS,
} from "./universals.ts";

/** Universal words about somebody's conduct, less the places where they generalise nothing. */

const PROPOSING = words(
	"давай давайте предлагаю предлагаем пусть пускай может договоримся попробуем нужно надо следует должен должна должны будем хорошо бы важно чтобы чтоб обязательно впредь отныне стоит можно попрошу прошу",
);

const EVENT = words(
	"вчера сегодня утром вечером позавчера сразу мгновенно минуту минут минуты секунд секунду час часа часов пока понедельник вторник среду четверг пятницу субботу воскресенье тогда однажды ночью днем полчаса накануне к до вовремя авария пожар пожаре аварии",
);

const HARM =
	/^(?:пострада|слома|пропа|разби|случи|пролил|узнал|замети|обжег|обжёг|ушиб|потеря|остал|ушел|ушла|испуг|успел|поломал|сгоре|украл|упал)/;

/** «Третью неделю прошу»: a complaint. */
const LONG_ASKED = /^(?:недел|месяц|год|день|дня|дней|раз$|опять|снова|сколько)/;

/** A proposal or a rule for the future: an imperative, «давайте», «пусть», a clause of purpose. */
function isProposal(reader: Reader, i: number): boolean {
	const { tokens } = reader;
	const segment = segmentAt(reader, i);
	if (segment === undefined) return false;
	if (
		at(tokens, segment.from) === "мы" &&
		!some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm)) &&
		some(tokens, i, segment.to, (norm) => formOf(norm) === "first-plural")
	)
		return true;
	if (segment.opener === "если" || segment.opener === "чтобы" || segment.opener === "чтоб" || segment.opener === "дабы")
		return true;
	const index = reader.segments.indexOf(segment);
	const lead = reader.segments[index - 1];
	if (
		segment.before === ":" &&
		lead !== undefined &&
		some(tokens, lead.from, lead.to, (norm) =>
			/^(?:давай|давайте|предлагаю|договоримся|правило|уговор|просьба|прошу)$/.test(norm),
		)
	)
		return true;
	const aside = (one: Segment | undefined): boolean =>
		one !== undefined && one.to - one.from === 1 && at(tokens, one.from) === "пожалуйста";
	const nearest = index - (aside(reader.segments[index - 1]) ? 2 : 1);
	const stretch = reader.segments.filter(
		(one, k) => k >= nearest && k <= index + 1 && (one.kind === "main" || one.kind === "rest"),
	);
	if (segment.kind === "main" || segment.kind === "rest") {
		for (const one of stretch) {
			if (one !== segment && one.before !== "," && segment.before !== ",") continue;
			if (one.from > segment.from && one.before !== ",") continue;
			if (
				some(
					tokens,
					one.from,
					one.to,
					(norm, k) =>
						(/^(?:давай|давайте|предлагаю|предлагаем|пусть|пускай|договоримся|попробуем|впредь|отныне|прошу|попрошу)$/.test(
							norm,
						) &&
							!LONG_ASKED.test(at(tokens, k - 1))) ||
						(one === segment &&
							/^(?:нужно|надо|следует|необходимо|должны)$/.test(norm) &&
							at(tokens, k - 1) !== "не") ||
						(norm === "бы" && /^(?:хорошо|неплохо|здорово)$/.test(at(tokens, k - 1))) ||
						(formOf(norm) === "imperative" &&
							!(
								/ите(?:сь)?$/.test(norm) &&
								some(tokens, one.from, k, (word) => /^(?:постоянно|вечно|никогда)$/.test(word))
							) &&
							!some(tokens, subjectFrom(tokens, one.from), k, (word) => word === "вы")),
				)
			)
				return true;
			if (
				(one === segment || aside(reader.segments[index - 1])) &&
				formOf(at(tokens, one.from)) === "imperative-singular"
			)
				return true;
			if (
				one === segment &&
				/^(?:рас|по|с|за|пере|на)[а-я]+(?:ешь|ете|ишь|ите)$/.test(at(tokens, one.from)) &&
				at(tokens, tokens.length - 1) === "?"
			)
				return true;
			if (one === segment && i > segment.from && formOf(at(tokens, i + 1)) === "imperative-singular") return true;
		}
		if (
			some(tokens, segment.from, segment.to, (norm) => formOf(norm) === "imperative-singular") &&
			!some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm))
		)
			return true;
	} else {
		return reader.segments.some(
			(one) =>
				one.to <= segment.from &&
				some(
					tokens,
					one.from,
					one.to,
					(norm) => PROPOSING.has(norm) && /^(?:давай|давайте|предлагаю|может|договоримся)$/.test(norm),
				),
		);
	}
	return false;
}

/** «Я всё понимаю», «мы все устали»: the writer's own. */
function isWriters(reader: Reader, i: number): boolean {
	const { tokens } = reader;
	const segment = segmentAt(reader, i);
	if (segment === undefined) return false;
	// «Всегда сверяем паспорт»: what we do.
	if (
		formOf(at(tokens, i + 1)).startsWith("first") &&
		!some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm))
	)
		return true;
	// «Сама вечно опаздываю»
	if (some(tokens, segment.from, i, (norm) => /^сама?$/.test(norm)) && /[ую](?:сь)?$/.test(at(tokens, i + 1)))
		return true;
	for (let k = segment.from; k < segment.to; k++)
		if (
			(/^(?:я|мы|мне|нам)$/.test(at(tokens, k)) || (at(tokens, k) === "меня" && at(tokens, k - 1) === "у")) &&
			Math.abs(k - i) <= 3 &&
			!(/м$|е$/.test(at(tokens, k)) && /^(?:при|вы|да|от|за|по|пере)[а-я]+(?:ет|ют|ит|ят)$/.test(at(tokens, i + 1)))
		)
			return !some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm));
	return false;
}

/** «Фуру задержали, все ждали на морозе»: what happened to those around, once. */
function isScene(reader: Reader, i: number): boolean {
	const { tokens } = reader;
	const segment = segmentAt(reader, i);
	if (segment === undefined || !/^(?:все|весь|вся)$/.test(at(tokens, i))) return false;
	const index = reader.segments.indexOf(segment);
	const neuter = /ло(?:сь)?$/.test(at(tokens, i + 1)) && formOf(at(tokens, i + 1)) === "past";
	if (neuter && !some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm)))
		return (
			isPerfectivePast(at(tokens, i + 1)) ||
			reader.segments.some((one) => one !== segment && some(tokens, one.from, one.to, isPerfectivePast))
		);
	const beside = [reader.segments[index - 1], reader.segments[index + 1]];
	return (
		beside.some(
			(one) =>
				one !== undefined &&
				(one.kind === "main" || one.opener === "когда") &&
				(one.from > segment.from ? one.before : segment.before) === "," &&
				some(tokens, one.from, one.to, isPerfectivePast),
		) &&
		some(tokens, segment.from, segment.to, (norm) => formOf(norm) === "past") &&
		!some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm))
	);
}

const SPAN =
	/^(?:смену|неделю|вечер|день|ночь|утро|обед|урок|звонок|встречу|дежурство|рейс|обход|прием|занятие|тренировку|поездку|дорогу|маршрут|банкет|полет)$/;

/** «за весь рейс ни разу», «весь день ..., ни разу не ...»: the time is bounded. */
const boundedTime = (tokens: readonly Token[], to: number): boolean => {
	for (let k = 0; k < tokens.length; k++) {
		const [norm, next] = [at(tokens, k), at(tokens, k + 1)];
		if (k < to && (/^вчера|^сегодня$/.test(norm) || (/^(?:весь|всю|эту|этот)$/.test(norm) && TIME_NOUNS.has(next))))
			return true;
		// «за смену ни разу», «за весь рейс», «за последний банкет»
		if (
			norm === "за" &&
			(SPAN.test(next) ||
				((k < to ? /^(?:весь|всю|все|целы|целую|эт|прошл|последн)/ : /^(?:весь|всю|целы|целую)$/).test(next) &&
					!/^(?:жизнь|врем|год)/.test(at(tokens, k + 2))))
		)
			return true;
	}
	return false;
};

/** One event: the words sum up what was done once, not a habit. */
function isOneEvent(reader: Reader, i: number): boolean {
	const { tokens } = reader;
	const segment = segmentAt(reader, i);
	if (segment === undefined) return false;
	const near = some(tokens, segment.from, segment.to, (norm) => isPerfectivePast(norm));
	if (!near) return false;
	if (
		/^(?:каждому|каждой|всем)$/.test(at(tokens, i)) &&
		formOf(at(tokens, i + 1)) !== "third-singular" &&
		!/^(?:уже|давно|надоел|опротив|осточерт|приел)/.test(at(tokens, i + 1))
	)
		return true;
	if (/^все[мх]$/.test(at(tokens, i)) && /^(?:на|в|из|за|у|с)$/.test(at(tokens, i + 1))) return true;
	if (some(tokens, segment.from, segment.to, (norm) => HARM.test(norm))) return true;
	return some(
		tokens,
		0,
		tokens.length,
		(norm, k) =>
			(EVENT.has(norm) && norm !== "к" && norm !== "до") || tokens[k]?.kind === "number" || NUMERALS.has(norm),
	);
}

/** «из шести звонков», «за три смены» anywhere in the sentence: the set is counted. */
function countedSet(tokens: readonly Token[]): boolean {
	for (let i = 0; i < tokens.length - 1; i++) {
		if (!/^(?:из|за|в|на|среди|по)$/.test(at(tokens, i))) continue;
		const next = tokens[i + 1];
		if (/^(?:год|года|лет)$/.test(at(tokens, i + 2))) continue;
		if (next?.kind === "number" || NUMERALS.has(next?.norm ?? "")) return true;
		if (
			/^(?:эту|эти|прошлую|последнюю|последние|прошлый|этот|прошлые)$/.test(next?.norm ?? "") &&
			TIME_NOUNS.has(at(tokens, i + 2))
		)
			return true;
	}
	return false;
}

function findIn(sentence: Sentence, praise: boolean): Found[] {
	const { tokens } = sentence;
	const found: Found[] = [];
	if (!tokens.some((token) => mayGeneralise(token.norm))) return found;
	const reader: Reader = { tokens, segments: segmentsOf(sentence) };
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind === "punctuation" || token.kind === "masked" || !mayGeneralise(token.norm))
			continue;
		const one = frequencyAt(reader, i) ?? quantityAt(reader, i);
		if (one === undefined) continue;
		i = one.to - 1;
		if (at(tokens, one.from - 1) === "не" || isProposal(reader, one.from)) continue;
		// «Кто в субботу возьмёт все ключи?»
		if (
			/^(?:кто|может)/.test(at(tokens, 0)) &&
			at(tokens, tokens.length - 1) === "?" &&
			!some(tokens, 0, tokens.length, (norm) => YOURS.has(norm))
		)
			continue;
		const first = at(tokens, one.from);
		// «На прошлой неделе ты каждый день подменял Асю»
		if (
			first.startsWith("кажд") &&
			some(
				tokens,
				0,
				tokens.length,
				(norm, k) => /^(?:прошл|эт)/.test(norm) && /^(?:недел|месяц)/.test(at(tokens, k + 1)),
			)
		)
			continue;
		if (first === "ни" && (countedSet(tokens) || countedAfter(tokens, one.to))) continue;
		if (first === "ни" && (at(tokens, one.to) === "из" || boundedTime(tokens, praise ? tokens.length : one.from)))
			continue;
		if (at(tokens, one.from - 1) === "почти" || isNorm(reader, one)) continue;
		if (
			one.code === "generalisation.people" &&
			some(
				tokens,
				0,
				tokens.length,
				(norm, k) =>
					// «Вчера весь этаж сидел без света»
					(/^(?:вчера|сегодня|ночью|накануне)$/.test(norm) &&
						!some(tokens, 0, tokens.length, (word) => YOURS.has(word))) ||
					(norm === "благодаря" && /^(?:тебе|вам|ему|ей)$/.test(at(tokens, k + 1))),
			)
		)
			continue;
		if (first.startsWith("сплошн") && traits.get(at(tokens, one.to))?.kind === "noun") continue;
		if (isFramed(reader, one) || isRecord(reader, one) || (praise && isDone(reader, one))) continue;
		if (isWriters(reader, one.from) || isScene(reader, one.from)) continue;
		const frequency = one.code === "generalisation.frequency";
		if (
			!frequency &&
			!(first === "ни" && /^(?:одн|один|разу)/.test(at(tokens, one.from + 1))) &&
			isOneEvent(reader, one.from)
		)
			continue;
		if (!frequency && first === "все" && countedSetAll(tokens, one.from)) continue;
		found.push({ ...one, to: Math.min(one.to, tokens.length) });
	}
	return found;
}

/** «все заявки за вторник»: a set bounded by a date. */
function countedSetAll(tokens: readonly Token[], i: number): boolean {
	return some(
		tokens,
		i + 2,
		i + 6,
		(norm, k) =>
			/^(?:за|на|от|из|с)$/.test(norm) &&
			(TIME_NOUNS.has(at(tokens, k + 1)) || tokens[k + 1]?.kind === "number") &&
			(k === i + 2 || norm === "за"),
	);
}

/** Findings of `generalisation`. */
export function generalisation(document: Document): Report[] {
	const reports: Report[] = [];
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			for (const { from, to, code } of findIn(sentence, document.kind === "praise")) {
				const start = sentence.tokens[from]?.start ?? sentence.start;
				const end = sentence.tokens[to - 1]?.end ?? sentence.end;
				if (labelsOf(document).some((label) => !label.good && label.start < end && start < label.end)) continue;
				reports.push({ check: "generalisation", start, end, message: code, why: "why.generalisation" });
			}
		}
	}
	return reports;
}
