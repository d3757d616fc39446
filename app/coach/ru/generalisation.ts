import type { Document, Report, Sentence, Token } from "../analysis.ts";
import type { MessageCode } from "../codes.ts";
import { formOf, words } from "./forms.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** Universal words about somebody's conduct, and the places where they generalise nothing. */

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

const FREQUENCY = words("всегда никогда вечно постоянно непрерывно бесконечно беспрестанно беспрерывно непрестанно неизменно извечно ежедневно-еженощно круглосуточно 24/7");
const FREQUENT_ADJECTIVE = /^(?:вечн|бесконечн|сплошн|постоянн|непрерывн|беспрерывн|нескончаем)(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ыми|ом)$/;
const REGULARS = words("покупатели покупателей покупателям покупатель клиенты клиентов клиентам клиент клиентка гости гостей гость гостям посетители посетитель посетителей посетителям читатели читатель заказчики заказчик пациенты пациент пациентам жильцы контроль работу работа место адрес доступ договор прописка партнеры двигатель огня огонь огню мерзлоты ценностей ручка");
const QUANTITY = words("все ничего ничем ничему ничто всюду везде нигде повсюду всё");
const PEOPLE = words("никто никому никого никем всем всех всеми");
const WHOLE = words("вся весь всю всей всем всего");
const GROUPS = words(
	"бухгалтерия отдел смена офис подъезд коллектив команда кухня зал цех склад магазин компания школа дом двор этаж гараж депо бригада филиал ресепшен ресепшн персонал клиника отделение больница регистратура контора фирма группа класс кафедра автосервис сервис салон район город редакция библиотека аптека отель касса охрана бухгалтерию смену",
);
const TIME_NOUNS = words("день дня дни вечер вечера ночь неделю недели неделя месяц месяца год года утро смену смены час часа выходные праздники лето зиму осень весну время ночи сутки обед воскресенье субботу пятницу четверг среду вторник понедельник январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь квартал сезон");
const NUMERALS = words("два две двое три трое четыре четверо пять пятеро шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят сто двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати пятнадцати двадцати тридцати сорока оба обе полчаса двум трем четырем пятерых троих двоих четверых пятью шестью");
const ORDINAL = /^(?:втор|трет|четверт|пят|шест|седьм|восьм|девят|десят)(?:ый|ой|ая|ое|ий|ья|ье|ом|ем|ую|ью|ьем|ого|ей|ьего|ьей)$/;
const WEEKDAY = words("понедельник вторник среду четверг пятницу субботу воскресенье утро вечер квартал полчаса месяц неделю час январь год");
const EACH = /^кажд(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ом|ыми)$/;
const PROPOSING = words("давай давайте предлагаю предлагаем пусть пускай может договоримся попробуем нужно надо следует должен должна должны будем хорошо бы важно чтобы чтоб обязательно впредь отныне стоит можно попрошу прошу");
const EVENT = words("вчера сегодня утром вечером позавчера сразу мгновенно минуту минут минуты секунд секунду час часа часов пока понедельник вторник среду четверг пятницу субботу воскресенье тогда однажды ночью днем полчаса накануне к до вовремя авария пожар пожаре аварии");
const CALENDAR = words("понедельник вторник среду четверг пятницу субботу воскресенье утра вечера часов инвентаризация собрание планерка летучка встречаемся открываемся закрываемся работаем завтра послезавтра выходной отпуск убираем собираемся числа");
const YOURS = words("ты тебя тебе тобой твой твоя твое твои вы вас вам вами ваш ваша ваше ваши он она его ее него нее");
const HARM = /^(?:пострада|слома|пропа|разби|случи|пролил|узнал|замети|обжег|обжёг|ушиб|потеря|остал|ушел|ушла|испуг|успел|поломал|сгоре|украл|упал)/;

interface Found {
	from: number;
	to: number;
	code: MessageCode;
}

const PERFECTIVE = /^(?:по|за|на|под|от|вы|при|пере|до|с|у|о|об|раз|рас|про|из|ис|вз|вс|в|подо|ото|обо|изо|разо)[а-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)$/;
const IMPERFECTIVE = /(?:ыва|ива|ева)(?:л|ла|ло|ли)(?:ся|сь)?$|^(?:отвеча|помога|обеща|начина|опазд|понима|принима|покупа|провожа|встреча|получа|посыла|предлага|просил|приходи|уходи|заходи|выходи|приноси|уноси|относи|заводи|сидел|стоял|смотре|успева|умел|уважа|любил|видел|знал|слыша|спраш|спасал|убира|собира|выбира|прода|остава|сдава|отдава|дава|стара|пыта|пуга|бра|носил|поддержива|проверя|объясня|заполня|исполня|выполня|извиня|опозда?ва|забыва)/;

const isPerfectivePast = (norm: string): boolean => /^(?:решил|решила|решили|дал|дала|дали|взял|взяла|взяли|купил|купила|сделал|сделала|сделали|бросил|бросила)$/.test(norm) || (formOf(norm) === "past" && PERFECTIVE.test(norm) && !IMPERFECTIVE.test(norm));

interface Reader {
	tokens: readonly Token[];
	segments: readonly Segment[];
}

const segmentAt = (reader: Reader, i: number): Segment | undefined => reader.segments.find((one) => one.from <= i && i < one.to);

function some(tokens: readonly Token[], from: number, to: number, test: (norm: string, i: number) => boolean): boolean {
	for (let i = from; i < to; i++) if (tokens[i]?.kind !== "punctuation" && test(at(tokens, i), i)) return true;
	return false;
}

/** A proposal or a rule for the future: an imperative, «давайте», «пусть», a clause of purpose. */
function isProposal(reader: Reader, i: number): boolean {
	const { tokens } = reader;
	const segment = segmentAt(reader, i);
	if (segment === undefined) return false;
	if (at(tokens, segment.from) === "мы" && !some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm)) && some(tokens, i, segment.to, (norm) => formOf(norm) === "first-plural")) return true;
	if (segment.opener === "если" || segment.opener === "чтобы" || segment.opener === "чтоб" || segment.opener === "дабы") return true;
	const index = reader.segments.indexOf(segment);
	const stretch = reader.segments.filter((one, k) => Math.abs(k - index) <= 1 && (one.kind === "main" || one.kind === "rest"));
	if (segment.kind === "main" || segment.kind === "rest") {
		for (const one of stretch) {
			if (one !== segment && one.before !== "," && segment.before !== ",") continue;
			if (one.from > segment.from && one.before !== ",") continue;
			if (some(tokens, one.from, one.to, (norm, k) => /^(?:давай|давайте|предлагаю|предлагаем|пусть|пускай|договоримся|попробуем|впредь|отныне|прошу|попрошу)$/.test(norm) || (one === segment && /^(?:нужно|надо|следует|необходимо|должны)$/.test(norm)) || (formOf(norm) === "imperative" && !(/ите(?:сь)?$/.test(norm) && some(tokens, one.from, k, (word) => /^(?:постоянно|вечно|никогда)$/.test(word))) && !some(tokens, one.from, k, (word) => word === "вы")))) return true;
			if (one === segment && formOf(at(tokens, one.from)) === "imperative-singular") return true;
			if (one === segment && i > segment.from && formOf(at(tokens, i + 1)) === "imperative-singular") return true;
		}
		if (some(tokens, segment.from, segment.to, (norm) => formOf(norm) === "imperative-singular") && !some(tokens, segment.from, segment.to, (norm) => YOURS.has(norm))) return true;
	} else {
		return reader.segments.some((one) => one.to <= segment.from && some(tokens, one.from, one.to, (norm) => PROPOSING.has(norm) && /^(?:давай|давайте|предлагаю|может)$/.test(norm)));
	}
	return false;
}

/** One event: the words sum up what was done once, not a habit. */
function isOneEvent(reader: Reader, i: number): boolean {
	const { tokens } = reader;
	const segment = segmentAt(reader, i);
	if (segment === undefined) return false;
	const near = some(tokens, segment.from, segment.to, (norm) => isPerfectivePast(norm));
	if (!near) return false;
	if (/^все[мх]$/.test(at(tokens, i)) && /^(?:на|в|из|за|у|с)$/.test(at(tokens, i + 1))) return true;
	if (some(tokens, segment.from, segment.to, (norm) => HARM.test(norm))) return true;
	return some(tokens, 0, tokens.length, (norm, k) => (EVENT.has(norm) && norm !== "к" && norm !== "до") || tokens[k]?.kind === "number" || NUMERALS.has(norm));
}

function countedAfter(tokens: readonly Token[], i: number): boolean {
	for (let k = i; k < i + 2; k++) if (tokens[k]?.kind === "number" || NUMERALS.has(at(tokens, k)) || ORDINAL.test(at(tokens, k))) return true;
	return false;
}

/** «из шести звонков», «за три смены» anywhere in the sentence: the set is counted. */
function countedSet(tokens: readonly Token[]): boolean {
	for (let i = 0; i < tokens.length - 1; i++) {
		if (!/^(?:из|за|в|на|среди|по)$/.test(at(tokens, i))) continue;
		const next = tokens[i + 1];
		if (next?.kind === "number" || NUMERALS.has(next?.norm ?? "")) return true;
		if (/^(?:эту|эти|прошлую|последнюю|последние|прошлый|этот|прошлые)$/.test(next?.norm ?? "") && TIME_NOUNS.has(at(tokens, i + 2))) return true;
	}
	return false;
}

const BEFORE_ALL = words("прежде чаще больше лучше хуже скорее раньше менее реже меньше дороже важнее проще легче быстрее при вот спасибо чуть более");
const AFTER_ALL = words("равно же еще таки больше меньше лучше хуже чаще реже время-то хорошо нормально отлично в-порядке то тот та те это");
const AFTER_NOTHING = words("страшного себе подобного особенного удивительного личного плохого не");

function frequencyAt(reader: Reader, i: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, i);
	const next = at(tokens, i + 1);
	const found = (to: number): Found => ({ from: i, to, code: "generalisation.frequency" });
	if (FREQUENCY.has(norm)) return norm === "никогда" && at(tokens, i - 1) === "как" ? undefined : found(i + 1);
	if (FREQUENT_ADJECTIVE.test(norm)) {
		if (REGULARS.has(next) || (tokens[i]?.capital === true && i > 0)) return undefined;
		return found(i + 1);
	}
	if ((EACH.test(norm) || norm === "всякий") && (next === "раз" || next === "божий")) return found(next === "божий" ? i + 3 : i + 2);
	if (norm === "из" && next === "раза") return found(i + 4);
	if (norm === "раз" && next === "за" && at(tokens, i + 2) === "разом") return found(i + 3);
	if (norm === "изо" && next === "дня") return found(i + 4);
	if (norm === "день" && next === "за" && at(tokens, i + 2) === "днем") return found(i + 3);
	if (norm === "ни" && next === "разу") return found(i + 2);
	if (norm === "без" && /^(?:конца|умолку|остановки|передышки)$/.test(next)) return found(i + 2);
	if (norm === "как" && (next === "обычно" || next === "всегда")) {
		const calendar = some(tokens, 0, tokens.length, (word, k) => CALENDAR.has(word) || tokens[k]?.kind === "number") && !some(tokens, 0, tokens.length, (word) => YOURS.has(word));
		return calendar ? undefined : found(i + 2);
	}
	if (norm === "все" && next === "время") return found(i + 2);
	if (norm === "целыми" && next === "днями") return found(i + 2);
	if (norm === "круглые" && next === "сутки") return found(i + 2);
	return undefined;
}

function quantityAt(reader: Reader, i: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, i);
	const next = at(tokens, i + 1);
	const previous = at(tokens, i - 1);
	if (norm === "ни" && /^(?:одной|одного|одну|одному|один|одна|одно|одним)$/.test(next)) return { from: i, to: i + 2, code: "generalisation.quantity" };
	if (norm === "ни" && /^(?:о|в|с|к|на|у|за|от|про|для|из|перед)$/.test(next)) {
		const third = at(tokens, i + 2);
		if (/^(?:чем|что|чему|чего)$/.test(third)) {
			if (/^(?:способ|год)/.test(at(tokens, i + 4))) return undefined;
			if (next === "к" || (next === "в" && third === "чем" && /^(?:не-бывало|бывало)$/.test(at(tokens, i + 3)))) return undefined;
			return { from: i, to: i + 3, code: "generalisation.quantity" };
		}
		if (/^(?:кого|кому|кем|ком)$/.test(third)) return { from: i, to: i + 3, code: "generalisation.people" };
		if (/^(?:одном|одну|одного|одной|одному|одним|один)$/.test(third)) return { from: i, to: i + 3, code: "generalisation.quantity" };
		return undefined;
	}
	if (EACH.test(norm)) {
		if (countedAfter(tokens, i + 1) || WEEKDAY.has(next)) return undefined;
		return { from: i, to: i + 2, code: next === "из" ? "generalisation.people" : "generalisation.quantity" };
	}
	if (PEOPLE.has(norm)) {
		if (/^(?:привет|спасибо|доброе|добрый|доброго|здравствуйте|удачи|хорошего|пока|сердцем|телом|известно|миром|корпусом|видом)$/.test(next)) return undefined;
		if (previous === "при" || previous === "как" || previous === "прежде" || previous === "лучше" || previous === "со" || previous === "изо") return undefined;
		return { from: i, to: i + 1, code: "generalisation.people" };
	}
	if (WHOLE.has(norm) && norm !== "всего" && norm !== "всем") {
		for (let k = i + 1; k < i + 3; k++) if (GROUPS.has(at(tokens, k))) return { from: i, to: k + 1, code: "generalisation.people" };
		return undefined;
	}
	if (!QUANTITY.has(norm)) return undefined;
	if (norm === "все") {
		if (BEFORE_ALL.has(previous) || AFTER_ALL.has(next) || /^(?:на|во|в)$/.test(previous)) return undefined;
		if (previous === "за" || previous === "и" && at(tokens, i - 2) === "вот") return undefined;
		if (TIME_NOUNS.has(next) || /^(?:эти|наши|остальные|мы|свои|эту|это|эти|данные|документы)$/.test(next) || countedAfter(tokens, i + 1)) return undefined;
		if (previous === "это" || previous === "и") {
			if (previous === "это" || i + 1 >= tokens.length - 1 || next === "до") return undefined;
		}
		if (i + 1 >= tokens.length || (tokens[i + 1]?.kind === "punctuation" && i <= 1)) return undefined;
	}
	if (norm.startsWith("ничего") && (AFTER_NOTHING.has(next) && next !== "не")) return undefined;
	if (norm === "ничего" && at(tokens, i + 1) === "не" && /^(?:поделаешь|случилось|произошло|значит)$/.test(at(tokens, i + 2))) return undefined;
	return { from: i, to: i + 1, code: norm === "все" && /(?:ют|ут|ят|ат)(?:ся)?$|ли$/.test(next) ? "generalisation.people" : "generalisation.quantity" };
}

function findIn(sentence: Sentence): Found[] {
	const { tokens } = sentence;
	const reader: Reader = { tokens, segments: segmentsOf(sentence) };
	const found: Found[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (tokens[i]?.kind === "punctuation" || tokens[i]?.kind === "masked") continue;
		const one = frequencyAt(reader, i) ?? quantityAt(reader, i);
		if (one === undefined) continue;
		i = one.to - 1;
		if (at(tokens, one.from - 1) === "не" || isProposal(reader, one.from)) continue;
		const first = at(tokens, one.from);
		if (first === "ни" && (countedSet(tokens) || countedAfter(tokens, one.to))) continue;
		if (first === "ни" && at(tokens, one.to) === "из") continue;
		const frequency = one.code === "generalisation.frequency";
		if (!frequency && !(first === "ни" && /^(?:одн|один|разу)/.test(at(tokens, one.from + 1))) && isOneEvent(reader, one.from)) continue;
		if (!frequency && first === "все" && countedSetAll(tokens, one.from)) continue;
		found.push({ ...one, to: Math.min(one.to, tokens.length) });
	}
	return found;
}

/** «все заявки за вторник»: a set bounded by a date. */
function countedSetAll(tokens: readonly Token[], i: number): boolean {
	return /^(?:за|на|от|из|с)$/.test(at(tokens, i + 2)) && (TIME_NOUNS.has(at(tokens, i + 3)) || tokens[i + 3]?.kind === "number");
}

/** Findings of `generalisation`. */
export function generalisation(document: Document): Report[] {
	const reports: Report[] = [];
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			for (const { from, to, code } of findIn(sentence)) {
				const start = sentence.tokens[from]?.start ?? sentence.start;
				const end = sentence.tokens[to - 1]?.end ?? sentence.end;
				reports.push({ check: "generalisation", start, end, message: code, why: "why.generalisation" });
			}
		}
	}
	return reports;
}
