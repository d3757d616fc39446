import type { Token } from "#app/coach/analysis.ts";
import type { MessageCode } from "#app/coach/codes.ts";
import { formOf, words } from "../words/forms.ts";
import type { Segment } from "../words/segments.ts";

/** Universal words of frequency, quantity and people, and the phrases in which they are none. */

export const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

const FREQUENCY = words(
	"всегда никогда вечно постоянно непрерывно бесконечно беспрестанно беспрерывно непрестанно неизменно извечно ежедневно-еженощно круглосуточно 24/7 сплошь поголовно сроду отродясь никогда-никогда вечно-то вовек",
);

const FREQUENT_ADJECTIVE =
	/^(?:вечн|бесконечн|сплошн|постоянн|непрерывн|беспрерывн|нескончаем)(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ыми|ом)$/;

const REGULARS = words(
	"покупатели покупателей покупателям покупатель клиенты клиентов клиентам клиент клиентка гости гостей гость гостям посетители посетитель посетителей посетителям читатели читатель заказчики заказчик пациенты пациент пациентам жильцы контроль работу работа место адрес доступ договор прописка партнеры двигатель огня огонь огню мерзлоты мерзлота мерзлоту город города ценности ценностей ручка",
);

/** What goes on by itself and is nobody's conduct. */
const THING =
	/^(?:очеред|гул|шум|дожд|ливн|ливень|снег|пробк|пробок|ремонт|сквозняк|гудк|гудок|писк|треск|музык|стройк|зим|лет[оаун]|ветер|ветр|коридор|лестниц|списк|список|дорог|поток|жар|холод|сырост|капель|температур|давлен|пыл|темнот|благодарн|движени|трафик|эскалатор|бумаг|анкет)/;

const QUANTITY = words("все ничего ничего-то все-то ничем ничему ничто всюду везде нигде повсюду ничегошеньки");

const PEOPLE = words("никто никому никого никем всем всех всеми");

const WHOLE = words("вся весь всю всей всем всего всему всё");

const GROUPS = words(
	"бухгалтери отдел смен офис подъезд коллектив команд кухн зал цех склад магазин компани школ дом двор этаж гараж деп бригад филиал ресепшен ресепшн персонал клиник отделени больниц регистратур контор фирм групп класс кафедр автосервис сервис салон район город редакци библиотек аптек отел касс охран бар ресторан лаборатори приемн реанимаци терапи колл-центр контакт-центр лини логистик маркетинг диспетчерск поток садик поселок деревн улиц народ стран мир округ област участок блок корпус автопарк парк департамент управлени сектор лини рынок университет лице гимнази музе театр очеред планерк общежити порт терминал фронт бэк-офис фронт-офис чат",
);

/** «всей смене», «всю бухгалтерию»: the stem of a group with a case ending of up to three letters. */
const isGroup = (norm: string): boolean => {
	for (let cut = 0; cut <= 3; cut++) if (GROUPS.has(norm.slice(0, norm.length - cut))) return true;
	return false;
};

export const TIME_NOUNS = words(
	"день дня дни вечер вечера ночь неделю недели неделя месяц месяца год года утро смену смены час часа выходные праздники лето зиму осень весну время ночи сутки обед воскресенье субботу пятницу четверг среду вторник понедельник январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь квартал сезон",
);

const NUMERAL =
	/^(?:дв(?:а|е|ое|ух|ум|оих)|тр(?:и|ое|ех|ем|оих)|четыр(?:е|ех)|четверо|четверых|пят(?:ь|и|ью|еро|ерых)|шест(?:ь|и|ью)|сем[ьи]|вос(?:емь|ьми)|девят[ьи]|десят[ьи]|.*дцат[ьи]|сорока?|пятьдесят|сто|об[ае]|полчаса)$/;
export const NUMERALS = { has: (norm: string): boolean => NUMERAL.test(norm) };

const ORDINAL =
	/^(?:втор|трет|четверт|пят|шест|седьм|восьм|девят|десят)(?:ый|ой|ая|ое|ий|ья|ье|ом|ем|ую|ью|ьем|ого|ей|ьего|ьей)$/;

const WEEKDAY = words(
	"понедельник вторник среду четверг пятницу субботу воскресенье утро вечер квартал полчаса месяц неделю час январь год",
);

const EACH = /^кажд(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ом|ыми)$/;

const CALENDAR = words(
	"понедельник вторник среду четверг пятницу субботу воскресенье утра вечера часов инвентаризация собрание планерка летучка встречаемся открываемся закрываемся работаем завтра послезавтра выходной отпуск убираем собираемся числа",
);

export const YOURS = words(
	"ты тебя тебе тобой твой твоя твое твои твою твоего твоей твоим твоими вы вас вам вами ваш ваша ваше ваши вашу вашего вашей вашим он она его ее него нее",
);

export interface Found {
	from: number;
	to: number;
	code: MessageCode;
}

export interface Reader {
	tokens: readonly Token[];
	segments: readonly Segment[];
}

export function some(
	tokens: readonly Token[],
	from: number,
	to: number,
	test: (norm: string, i: number) => boolean,
): boolean {
	for (let i = from; i < to; i++) if (tokens[i]?.kind !== "punctuation" && test(at(tokens, i), i)) return true;
	return false;
}

export function countedAfter(tokens: readonly Token[], i: number): boolean {
	for (let k = i; k < i + 2; k++)
		if (tokens[k]?.kind === "number" || NUMERALS.has(at(tokens, k)) || ORDINAL.test(at(tokens, k))) return true;
	return false;
}

/** «... в трёх отзывах; в каждом ...»: a number before bounds the set. */
const numbered = (tokens: readonly Token[], i: number): boolean =>
	/^(?:в|из|на|за|от)$/.test(at(tokens, i - 1)) &&
	some(tokens, 0, i, (norm, k) => NUMERALS.has(norm) || tokens[k]?.kind === "number");

const BEFORE_ALL = words(
	"прежде чаще больше лучше хуже скорее раньше менее реже меньше дороже важнее проще легче быстрее при вот спасибо чуть более обычно",
);

const AFTER_ALL = words(
	"равно же еще таки больше меньше лучше хуже чаще реже время-то хорошо нормально отлично в-порядке то тот та те это",
);

const AFTER_NOTHING = words("сложного страшного себе подобного особенного удивительного личного плохого не");

export function frequencyAt(reader: Reader, i: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, i);
	const next = at(tokens, i + 1);
	const found = (to: number): Found => ({ from: i, to, code: "generalisation.frequency" });
	if (norm === "всегда" && (/^(?:пожалуйста|рад|рада|рады|можно)$/.test(next) || at(tokens, i - 1) === "как"))
		return undefined;
	if (FREQUENCY.has(norm)) return norm === "никогда" && at(tokens, i - 1) === "как" ? undefined : found(i + 1);
	if (FREQUENT_ADJECTIVE.test(norm)) {
		if (
			REGULARS.has(next) ||
			(/ы[хм]$/.test(norm) && formOf(next) !== "other") ||
			(tokens[i]?.capital === true && i > 0)
		)
			return undefined;
		if (THING.test(next) && !YOURS.has(at(tokens, i - 1))) return undefined;
		return found(i + 1);
	}
	if ((EACH.test(norm) || norm === "всякий") && (next === "раз" || next === "божий"))
		return found(next === "божий" ? i + 3 : i + 2);
	if (norm === "из" && next === "раза") return found(i + 4);
	if (norm === "раз" && next === "за" && at(tokens, i + 2) === "разом") return found(i + 3);
	if (/^кругл(?:ый|ые|ую)$/.test(norm) && /^(?:год|сутки|неделю)$/.test(next)) return found(i + 2);
	if (norm === "изо" && next === "дня") return found(i + 4);
	if (norm === "день" && /^(?:за днем|и ночь)$/.test(`${next} ${at(tokens, i + 2)}`)) return found(i + 3);
	if (norm === "ни" && next === "разу") return found(i + 2);
	if (norm === "чуть" && next === "что") return found(i + 2);
	// «что ни смена, то скандал»
	const asked = YOURS.has(at(tokens, i - 1)) ? 2 : 1;
	if (
		norm === "ни" &&
		/^(?:что|куда|когда|кого|сколько)$/.test(at(tokens, i - asked)) &&
		(asked > 1 || at(tokens, i - 1) !== "сколько") &&
		!/^говор/.test(next)
	)
		return found(i + 2);
	if (norm === "без" && /^(?:конца|умолку|остановки|передышки)$/.test(next)) return found(i + 2);
	if (norm === "как" && (next === "обычно" || next === "всегда")) {
		const calendar =
			some(tokens, 0, tokens.length, (word, k) => CALENDAR.has(word) || tokens[k]?.kind === "number") &&
			!some(tokens, 0, tokens.length, (word) => YOURS.has(word));
		return calendar ? undefined : found(i + 2);
	}
	if (/^(?:дня|смены|недели)$/.test(norm) && next === "не" && /^проход/.test(at(tokens, i + 2))) return found(i + 3);
	if (norm === "все" && next === "время") return found(i + 2);
	if (norm === "целыми" && next === "днями") return found(i + 2);
	if (norm === "круглые" && next === "сутки") return found(i + 2);
	if (norm === "с" && next === "утра" && at(tokens, i + 2) === "до" && /^(?:ночи|вечера)$/.test(at(tokens, i + 3)))
		return found(i + 4);
	if (norm === "из" && /^(?:года|месяца|недели|смены)$/.test(next) && at(tokens, i + 2) === "в") return found(i + 4);
	if ((norm === "дни" || norm === "днями" || norm === "сутками") && next === "напролет") return found(i + 2);
	if (norm === "всю" && (next === "жизнь" || next === "дорогу")) return found(i + 2);
	return undefined;
}

/** What is done on such days, no timetable. */
const FAULT =
	/^(?:уход|опазд|забыва|прогул|пропада|срыва|меня|броса|оставля|теря|пута|роня|ссор|кри[кч]|ор[еу]|груб|хам|сид|сп[ия]|кури|болта|отпраш|исчеза|задерж|не$|без$|опозд|недостач|одн|раньше|позж|поздн|сваль|свалив|сбега)/;

/** «Каждый вторник ты опаздываешь», «каждое утро твоя машина стоит в проезде». */
const isConduct = ({ tokens, segments }: Reader, i: number): boolean => {
	const segment = segments.find((one) => one.from <= i && i < one.to);
	const often = /^(?:утро|вечер|час|неделю|месяц)$/.test(at(tokens, i + 1));
	const to = segment?.to ?? i;
	return (
		some(
			tokens,
			often ? 0 : (segment?.from ?? i),
			often ? tokens.length : to,
			(norm) => YOURS.has(norm) || /[еи]шь(?:ся)?$/.test(norm),
		) &&
		(often || some(tokens, i, to, (norm) => FAULT.test(norm)))
	);
};

const OPINION =
	/^(?:зна|говор|жалу|сме|устал|во[ей]|стон|гуд|обсужда|недовол|плач|боит|шеп|судач|терп|страда|муча|курсе$)/;

export function quantityAt(reader: Reader, i: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, i);
	const next = at(tokens, i + 1);
	const previous = at(tokens, i - 1);
	if (norm === "ни" && /^(?:одной|одного|одну|одному|один|одна|одно|одним|единого|единой|единому|единую)$/.test(next))
		return { from: i, to: i + 2, code: "generalisation.quantity" };
	if (norm === "ни" && /^(?:о|в|с|к|на|у|за|от|про|для|из|перед)$/.test(next)) {
		const third = at(tokens, i + 2);
		if (/^(?:чем|что|чему|чего)$/.test(third)) {
			if (/^(?:способ|год|сравн)/.test(at(tokens, i + 4))) return undefined;
			if (next === "к" || (next === "в" && third === "чем" && /^(?:не-бывало|бывало)$/.test(at(tokens, i + 3))))
				return undefined;
			return { from: i, to: i + 3, code: "generalisation.quantity" };
		}
		if (/^(?:кого|кому|кем|ком)$/.test(third)) return { from: i, to: i + 3, code: "generalisation.people" };
		if (/^(?:одном|одну|одного|одной|одному|одним|одно|один)$/.test(third))
			return { from: i, to: i + 3, code: "generalisation.quantity" };
		return undefined;
	}
	if (EACH.test(norm)) {
		if (countedAfter(tokens, i + 1) || numbered(tokens, i) || (WEEKDAY.has(next) && !isConduct(reader, i)))
			return undefined;
		return { from: i, to: i + 2, code: next === "из" ? "generalisation.people" : "generalisation.quantity" };
	}
	if (PEOPLE.has(norm)) {
		if (
			countedAfter(tokens, i + 1) ||
			(next === "на" && /^(?:виду|глазах)$/.test(at(tokens, i + 2))) ||
			(WHOLE.has(norm) &&
				isGroup(next) &&
				!some(tokens, 0, tokens.length, (word) => /^(?:жалу|недовол|устал|смеет|ненавид|говор)/.test(word)))
		)
			return undefined;
		if (
			/^(?:привет|спасибо|доброе|добрый|доброго|здравствуйте|удачи|хорошего|пока|сердцем|телом|миром|корпусом|видом)$/.test(
				next,
			) ||
			(next === "известно" && !some(tokens, i, tokens.length, (word) => YOURS.has(word)))
		)
			return undefined;
		if (
			previous === "при" ||
			// «На всех полках один соус»
			(/^(?:на|в|во|по|у|к)$/.test(previous) && !some(tokens, 0, tokens.length, (word) => YOURS.has(word))) ||
			(previous === "из" && some(tokens, i - 4, i, (word) => /^(?:сам(?:ый|ая|ое|ые)|лучш|худш)/.test(word))) ||
			previous === "как" ||
			previous === "прежде" ||
			/^(?:лучше|раньше|позже|больше|быстрее|чаще|дольше|громче|ближе|тише|реже|меньше)$/.test(previous) ||
			previous === "со" ||
			previous === "изо"
		)
			return undefined;
		return { from: i, to: i + 1, code: "generalisation.people" };
	}
	if (WHOLE.has(norm) && norm !== "всего" && norm !== "всем") {
		if (TIME_NOUNS.has(next)) return undefined;
		for (let k = i + 1; k < i + 3; k++)
			if (isGroup(at(tokens, k)))
				return /^(?:при|перед|на|по|во|из|для|за|через|об|под)$/.test(previous)
					? undefined
					: { from: i, to: k + 1, code: "generalisation.people" };
		// «Весь ЖЭК в курсе»
		if (/^(?:весь|вся)$/.test(norm) && some(tokens, i + 2, i + 5, (word) => OPINION.test(word)))
			return { from: i, to: i + 2, code: "generalisation.people" };
		// «Всю уборку за тебя делает Люся»
		return some(
			tokens,
			i + 1,
			tokens.length,
			(word, k) => formOf(word) === "third-singular" && at(tokens, k - 2) === "за" && YOURS.has(at(tokens, k - 1)),
		)
			? { from: i, to: i + 2, code: "generalisation.quantity" }
			: undefined;
	}
	if (!QUANTITY.has(norm) || (norm === "везде" && previous.startsWith("был"))) return undefined;
	if (
		norm === "все" &&
		previous !== "за" &&
		next === "," &&
		/^(?:что|чего)$/.test(at(tokens, i + 2)) &&
		/^(?:ты|вы)$/.test(at(tokens, i + 3))
	)
		return { from: i, to: i + 1, code: "generalisation.quantity" };
	if (norm === "все") {
		if (tokens[i + 1]?.kind === "punctuation" && /^(?:этом|и|вот)$/.test(previous)) return undefined;
		// «Три жалобы, все на кассу»
		if (previous === "," && some(tokens, 0, i, (word, k) => NUMERALS.has(word) || tokens[k]?.kind === "number"))
			return undefined;
		if (BEFORE_ALL.has(previous) || AFTER_ALL.has(next) || /^(?:на|во|в)$/.test(previous)) return undefined;
		if (previous === "за" || (previous === "и" && at(tokens, i - 2) === "вот")) return undefined;
		if (
			/^(?:остальн|нужн|необходим|получится|выйдет|сложится|ясно|понятно|готово|сложилось|меню|заказ|список|дело|тело|лицо|утро|здание|помещение|оборудование|имущество)/.test(
				next,
			) ||
			TIME_NOUNS.has(next) ||
			/^(?:эти|наши|остальные|мы|свои|эту|это|эти|данные|документы)$/.test(next) ||
			countedAfter(tokens, i + 1)
		)
			return undefined;
		if (/^(?:этим|тем|и)$/.test(previous) && /^(?:сказано|ясно|понятно|кончается|закончилось|объясняется)$/.test(next))
			return undefined;
		if (previous === "это" || previous === "и") {
			if (previous === "это" || i + 1 >= tokens.length - 1 || next === "до") return undefined;
		}
		if (i + 1 >= tokens.length || (tokens[i + 1]?.kind === "punctuation" && i <= 1)) return undefined;
	}
	if (norm === "все" && next === "в" && /^(?:порядке|норме|силе)$/.test(at(tokens, i + 2))) return undefined;
	if (norm === "ничего" && i === 0 && next === ",") return undefined;
	if (norm.startsWith("ничего") && AFTER_NOTHING.has(next) && next !== "не") return undefined;
	if (
		norm === "ничего" &&
		at(tokens, i + 1) === "не" &&
		/^(?:поделаешь|случилось|произошло|значит)$/.test(at(tokens, i + 2))
	)
		return undefined;
	return {
		from: i,
		to: i + 1,
		code:
			norm === "все" && /(?:ют|ут|ят|ат)(?:ся)?$|ли$/.test(next) ? "generalisation.people" : "generalisation.quantity",
	};
}

const STARTS = words(
	"круглый круглые круглую всякий из раз изо день ни без как целыми круглые все с дни днями сутками дня смены недели чуть",
);
const REMEMBERED = 20_000;
const starts = new Map<string, boolean>();

/** A cheap first test: could a universal word or phrase begin here? */
export function mayGeneralise(norm: string): boolean {
	let may = starts.get(norm);
	if (may === undefined) {
		may =
			STARTS.has(norm) ||
			FREQUENCY.has(norm) ||
			QUANTITY.has(norm) ||
			PEOPLE.has(norm) ||
			WHOLE.has(norm) ||
			EACH.test(norm) ||
			FREQUENT_ADJECTIVE.test(norm);
		if (starts.size >= REMEMBERED) starts.clear();
		if (norm.length <= 64) starts.set(norm, may);
	}
	return may;
}
