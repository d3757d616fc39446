import { formOf } from "../words/forms.ts";
import { personAt } from "../words/people.ts";
import {
	at,
	COPULA,
	type Found,
	isStaff,
	LINKED,
	OTHERS,
	PERSON_NOUNS,
	type Reader,
	SOFTENERS,
	segmentAt,
	traits,
	YOU,
} from "./label-owner.ts";
import * as list from "./trait-words.ts";

/** Bad names for a person that stand in no list, known by their place. */

const UTTER =
	/^(?:сущ|форменн|редкостн|законченн|кругл|конченн?|махров|отъявленн|отпет|ходяч|вылит|натуральн|типичн|классическ|патологическ|стопроцентн|хроническ)(?:ый|ий|ая)$/;

/** A word of the places where somebody is called names. */
export const isCalling = (norm: string): boolean =>
	/^(?:и|не|же|ж|как|словно|будто|вроде|быть|будьт?е?)$/.test(norm) ||
	UTTER.test(norm) ||
	ADJECTIVE.test(norm) ||
	TOO.test(norm);

const NOT_NAMES =
	/^(?:молод|умни|красав|герой|геро[ий]|золот|чуд|лапочк|зайк|солнышк|прелест|друг|брат|челове|люд|профи|мастер|талант|новичо|новеньк|стажер|студент|отец|отц|мат[ьие]|мам|пап|сестр|дочь|ребен|дет|взросл|старш|младш|клиент|гост|пациент|лидер|боец|бойц|кандидат)/;

/** «Ну ты и душегуб», «не будь таким злыднем», «ты сущий опричник»: in a complaint an unknown noun in such a place is a bad name. */
export function calledSo(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, k);
	if (norm.length < 4 || formOf(norm) !== "other" || tokens[k]?.capital === true || NOT_NAMES.test(norm))
		return undefined;
	const segment = segmentAt(reader, k);
	// «злючка злючкой», «пень пнём»
	const twice = at(tokens, k - 1);
	if (
		/[оеё][йм]$/.test(norm) &&
		twice.length > 3 &&
		twice !== norm &&
		norm.startsWith(twice.slice(0, -1)) &&
		!personAt(norm)
	)
		return { from: k - 1, to: k + 1, good: false, code: "personality.trait" };
	if (k + 1 < segment.to || traits.has(norm) || personAt(norm) !== undefined) return undefined;
	const before = at(tokens, k - 1);
	const [far, farther] = [at(tokens, k - 2), at(tokens, k - 3)];
	let called = false;
	if (/(?:[омен]м|[оеё]й)$/.test(norm)) {
		const such = /^так(?:им|ой)$/.test(before);
		const verb = such ? far : before;
		called =
			(/^будьт?е?$/.test(verb) && (such ? farther : far) === "не") ||
			(verb === "быть" && /^(?:перестан|хватит|прекрат)/.test(such ? farther : far));
	} else if (/[бвгджзклмнпрстфхцчшщй]$|[аяь]$|ло$/.test(norm) && !/(?:ый|ий|ая|яя|ть|[еи]шь)$/.test(norm)) {
		if (before === "и") called = (YOU.has(far) || OTHERS.has(far)) && farther === "ну";
		else if (UTTER.test(before)) called = YOU.has(far) || OTHERS.has(far) || list.isName(far);
		else if (/^(?:же|ж)$/.test(far) && YOU.has(before)) called = /^как(?:ой|ая)$/.test(farther);
	}
	return called ? { from: k, to: k + 1, good: false, code: "personality.trait" } : undefined;
}

const ADJECTIVE = /^[а-я]{3,}(?:[ыио]й|[ая]я|[ыи]ми?|[ео]й)$/;

const TOO = /^(?:слишком|чересчур|чрезмерно|излишне|больно|шибко)$/;

/** Adjectives that judge nobody: standing, age, state, looks, order, praise that is in no list. */
const NEUTRAL =
	/^(?:нов|стар|млад|молод|взросл|юн|главн|перв|втор|трет|четв|пят|последн|единств|оди|сам|так|как|друг|ино|мо|тво|сво|каж|люб[ои]|котор|прежн|устал|больн|здоров|свобод|занят|готов|довол|рад|груст|печаль|бледн|мокр|сонн|голод|сыт|дежур|стажер|знаком|родн|близк|дорог|важн|нужн|местн|здешн|вчера|сегодн|завтра|лыс|рыж|высок|низк|худ|полн|живой|красив|русск|счаст|хорош|лучш|отличн|цел|общ|контакт|открыт|ярк|быстр|скоры|скром|дельн|авторитет|ценн|легк|прост|зрел|собран|крепк|бодр|бойк|шустр|ловк|волев|серьез|основат|рукаст|головаст|полезн|эффектив|результат|продуктив|перспектив|тепл|нежн|симпат|стильн|чист|опрят|гибк|редк|чудн|дивн|настоя|замет|одинок|бывш|текущ|будущ|следующ|соседн|крайн|мног|немн|правый|правая|ведущ|рабоч|выходн)|(?:вш|ющ|ущ|ащ|ящ|нн|ическ)(?:[ыио]й|[ая]я|[ыи]ми?|[ео]й)$/;

/** «Кирилл ведомый», «ты какой-то замшелый», «слишком прямолинейна»: in a complaint an adjective that tells what somebody is like, in no list. */
export function describedSo(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, k);
	const segment = segmentAt(reader, k);
	const too = TOO.test(at(tokens, k - 1));
	const short = too && /^[а-я]{4,}(?:[еи]н|н[аы]|ив[аы]?)$/.test(norm);
	if ((!short && !ADJECTIVE.test(norm)) || norm.length < 5 || NEUTRAL.test(norm)) return undefined;
	if (
		segment.kind === "finite" ||
		formOf(norm).startsWith("imper") ||
		(k > 0 && tokens[k]?.capital) ||
		personAt(norm) !== undefined
	)
		return undefined;
	const next = at(tokens, k + 1);
	const noun = PERSON_NOUNS.has(next) && k + 1 < segment.to ? 1 : 0;
	const end = k + 1 + noun;
	// «слишком мягкий с поставщиками»
	if (
		(!(too && /^со?$/.test(next)) && end < segment.to) ||
		/^(?:но|а|зато|однако|хотя)$/.test(at(tokens, end + (at(tokens, end) === "," ? 1 : 0)))
	)
		return undefined;
	let copula = false;
	let i = k - 1;
	for (; i >= segment.from; i--) {
		const word = at(tokens, i);
		if (COPULA.has(word)) copula = true;
		else if (YOU.has(word) || OTHERS.has(word) || list.isName(word) || isStaff(word) || word === "не") break;
		else if (!SOFTENERS.has(word) && !TOO.test(word) && !/^[а-я]{3,}о$/.test(word) && !PERSON_NOUNS.has(word)) break;
	}
	const subject = at(tokens, i);
	if (i < segment.from || /(?:ми?|[ео]й)$/.test(norm) !== copula) return undefined;
	if (
		OTHERS.has(subject)
			? tokens[i]?.start !== 0
			: !YOU.has(subject) && !(list.isName(subject) && tokens[i]?.capital) && !isStaff(subject)
	)
		return undefined;
	return { from: k, to: end, good: false, code: "personality.trait" };
}

/** Words behind «ты как» that liken nobody to anything. */
const UNLIKENED =
	/^(?:всегда|обычно|раз|бы|надо|нужно|только|минимум|правило|то|ни|и|я|мы|все|можно|можешь|следует|положено|там|это|же|в|на|у|с|по|при|до|за|о|об)$/;

const ACTS = /(?:[еи]шь|[еи]те)(?:ся|сь)?$/;

/** «Ты как собака на сене», «Серёга у нас как красно солнышко»: in a complaint, somebody likened to something and no act told. */
export function likened(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	const next = at(tokens, k + 1);
	if (!/^(?:как|словно|будто|вроде)$/.test(at(tokens, k)) || tokens[k + 1]?.kind !== "word" || UNLIKENED.test(next))
		return undefined;
	const segment = segmentAt(reader, k);
	let i = k - 1;
	const described = i >= segment.from && traits.get(at(tokens, i))?.good === false;
	if (described) i--;
	while (i > segment.from && (SOFTENERS.has(at(tokens, i)) || LINKED.test(at(tokens, i - 1)))) i--;
	const subject = at(tokens, i);
	// «Скользкий как угорь» heads the sentence
	if (
		described && i < segment.from
			? i >= 0
			: i !== segment.from || !(YOU.has(subject) || OTHERS.has(subject) || list.isName(subject))
	)
		return undefined;
	for (let n = k + 1; n < segment.to; n++)
		if (
			!/^(?:other|.*converb)$/.test(formOf(at(tokens, n))) ||
			ACTS.test(at(tokens, n)) ||
			/^долж|^обязан/.test(at(tokens, n))
		)
			return undefined;
	return { from: Math.max(i, 0), to: segment.to, good: false, code: "personality.idiom" };
}

/** «Мешок с картошкой, а не грузчик»: in a complaint, something named in place of the post. */
export function misnamed(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	const next = at(tokens, k + 1);
	if (at(tokens, k) !== "не" || at(tokens, k - 1) !== "а" || k < 3 || k > 6 || segmentAt(reader, k).to > k + 2)
		return undefined;
	if (!isStaff(next) && !/^(?:человек|работник|сотрудник|работница|женщина|мужчина|мужик)$/.test(next))
		return undefined;
	for (let i = 0; i < k - 1; i++)
		if (
			formOf(at(tokens, i)) !== "other" ||
			/^(?:я|мне|это|там|нуж[еа]н|нужна|здесь|вчера|сегодня)$/.test(at(tokens, i))
		)
			return undefined;
	return { from: 0, to: k + 2, good: false, code: "personality.idiom" };
}
