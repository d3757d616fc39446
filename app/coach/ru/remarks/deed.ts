import type { Document, Report, Token } from "#app/coach/analysis.ts";
import { formOf, isSingularImperative, looksImperative, words } from "../words/forms.ts";
import { personAt } from "../words/people.ts";
import { segmentsOf } from "../words/segments.ts";
import { OBLIQUE } from "./label-owner.ts";
import { labelsOf } from "./personality.ts";
import { proposalOf } from "./proposal.ts";
import { PREPOSITIONS } from "./proposal-words.ts";
import { isName } from "./trait-words.ts";
import { NUMERALS } from "./universals.ts";

/** Whether a remark names a deed or a situation that a camera or a log could show. */

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

/** Verbs that name no act to be seen: states, opinions, degrees. */
const ABSTRACT_VERBS =
	/^(?:был|была|было|были|буд|есть|явля|стал|стала|стали|станов|показал[а-я]*с[яь]|кажет|каже|казал|зна[елюшйт]|хоте|хоч|хот|мог[лу]|може|люб|дума|счита|увер|понима|чувств|стара|работа|справля|приходит?ся$|приходилось|оказал(?:ся|ась|ись|ось)|относ|обща|общал|веде|вед[еуш]|вел[аи]?$|вели$|помога|подвод|подве[лд]|радуе|радова|бес[ия]|раздража|раздражае|утомля|ноет|ноешь|отталкив|дождеш|даются|дается|устраива|поража|удивля|смеет|смею|ладит|клеит|попал|взяли$|поработа|потруди|идет|гладк|растут|держи[шт]е?с|умее|умел|уме[юш]|годи|стоит|стои[шт]|значит|заслужив|вдохнов|мотивир|ценим|ценю|цени|уважа|гордим|горжусь|благодар|жалу|стон|ненавид|терпет|терпи|надоел|достал|устал|плох|хорош|молод|нравит|нуж|продае|продаешь|обслужива|ждем|жду$|желаю|привет|поздрав|восхищ|обожа|спаси|выруча|выручил|поддержива|тянешь|тяне|портишь|порти[тл]|спаса|живе|творишь|занима|отвечаешь за|играе|растет|растешь|получает|получил|заботи|обещания|повез|тормози|бываешь|бывает|позор|смотрится|выгляд|доволь|интерес|волну|забот|вери[тмш]|верю|надею|гордост|мечта|бои[тш]|боят|украша|пугае|отпугив|убива|погуб|грубиш|хамиш|соответств|хромает|страда|остав(?:ля)?ет желать)/;

const EVIDENCE = words(
	"опоздание опоздания опозданий прогул прогулы жалоба жалобы жалоб возврат возвратов отписки перекуры накладную накладные пусто пустой пустым пустая открыт открыта открыто закрыт закрыта закрыто выключен выключена включен включена разбит разбита грязный грязная грязно мокрый мокро недостача недостачей недостачу ошибками опечатки опечатками помарки помарками пересорт пересортом браком нараспашку настежь просрочено просрочен просрочена просрочены",
);

const SECOND = /(?:ешь|ишь|ешься|ишься|аешь|яешь)$/;

/** True when some sentence states what was done or what the matter was. */
export function hasDeed(document: Document): boolean {
	const labels = labelsOf(document);
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			const { tokens } = sentence;
			const segments = segmentsOf(sentence);
			const question = tokens[tokens.length - 1]?.norm === "?";
			const labelled = labels.filter((label) => label.start < sentence.end && sentence.start < label.end);
			if (labelled.some((label) => label.code === "personality.motive")) continue;
			if (
				!question &&
				labelled.length === 0 &&
				(showsPlace(tokens, 0) || showsThing(tokens) || showsState(tokens) || thanksFor(tokens))
			)
				return true;
			if (question && showsInQuestion(tokens)) return true;
			if (
				!question &&
				segments.some(
					(one) =>
						one.from > 0 &&
						!labelled.some(
							(label) => label.start < (tokens[one.to - 1]?.end ?? 0) && (tokens[one.from]?.start ?? 0) < label.end,
						) &&
						tokens.slice(one.from, one.to).some((token) => /^(?:вечно|опять|снова|все|всё|одни)$/.test(token.norm)) &&
						!tokens.slice(one.from, one.to).some((token) => formOf(token.norm) !== "other") &&
						showsPlace(tokens, one.from),
				)
			)
				return true;
			for (let i = 0; i < tokens.length; i++) {
				const token = tokens[i];
				if (token === undefined || token.kind === "punctuation") continue;
				const { norm } = token;
				if (token.kind === "number") {
					if (!question && !inImperative(tokens, segments, i)) return true;
					continue;
				}
				if (token.kind !== "word") continue;
				if (labels.some((label) => label.start <= token.start && token.end <= label.end)) continue;
				const segment = segments.find((one) => one.from <= i && i < one.to);
				if (segment === undefined || segment.opener === "если" || segment.opener === "чтобы") continue;
				if (
					(NUMERALS.has(norm) || /^(?:трет(?:ий|ью|ьем)|дважды|трижды)$/.test(norm)) &&
					!inImperative(tokens, segments, i)
				)
					return true;
				if (norm === "нет" && company(tokens, i) && !question) return true;
				if (/^стоит?е?шь?$|^стоишь$/.test(norm) && /^(?:у|возле|около|без|целый|за|на|в)$/.test(at(tokens, i + 1)))
					return true;
				if (
					/^взял[аи]?$/.test(norm) &&
					TAKEN.test(
						tokens
							.slice(i + 1, i + 4)
							.map((one) => one.norm)
							.join(" "),
					)
				)
					continue;
				if (idles(tokens, segment.from, segment.to, norm)) continue;
				if (
					ABSTRACT_VERBS.test(norm) ||
					PREPOSITIONS.has(at(tokens, i - 1)) ||
					(token.capital && i > 0) ||
					isName(norm)
				)
					continue;
				if (formOf(norm) === "infinitive" && i === 0 && tokens.some((one) => VERDICT.test(one.norm))) return true;
				if (EVIDENCE.has(norm) && !inImperative(tokens, segments, i)) return true;
				if (avoids(tokens, segment.from, segment.to, norm)) continue;
				const form = formOf(norm);
				const joined = segment.to - segment.from > 1 || segments.length > 1;
				if (
					(form === "past" || VOWELLESS.test(norm)) &&
					!/^(?:хотел|мешал|сказать|сработали)/.test(norm) &&
					at(tokens, i + 1) !== "бы"
				) {
					if (question && /^(?:что|кто|как|куда|где)$/.test(at(tokens, segment.from))) continue;
					if (joined) return true;
				}
				if (question || inImperative(tokens, segments, i)) {
					if (
						question ||
						!/^(?:постоянно|вечно|часто|снова|опять)$/.test(at(tokens, i - 1)) ||
						!/[ие]те(?:сь)?$/.test(norm)
					)
						continue;
					return true;
				}
				if (form === "first-plural" && hasBefore(tokens, segment.from, i, "мы") && joined) return true;
				if (norm === "без" && LACKING.test(at(tokens, i + 1))) return true;
				if (SECOND.test(norm) && norm.length > 4 && joined && !(at(tokens, i - 1) === "не" && NOBODY_DOES.test(norm)))
					return true;
				if (form === "imperative" && !/йте/.test(norm) && hasBefore(tokens, segment.from, i, "вы")) return true;
				if (/(?:ете|етесь)$/.test(norm) && norm.length > 5 && joined && hasBefore(tokens, segment.from, i, "вы"))
					return true;
				if (
					(form === "third-singular" || form === "third-plural") &&
					segment.to - segment.from > 2 &&
					!isModal(norm, at(tokens, i + 1))
				)
					return true;
				if (/(?:[аяеу]н|[аяеу]на|[аяеу]ны|[аяеу]но|ыт|ыта|ыты|ят|ята|яты)$/.test(norm) && PARTICIPLE.test(norm))
					return true;
			}
		}
	}
	return false;
}

const VERDICT = /^(?:без|бес|не|гру|жест|опас|глуп|подл|некрас|невеж|бест|хам|стран|стыд)[а-я]+о$/;

/** Past forms without a vowel before «л», or without «л»: «протёрли», «вынес». */
const VOWELLESS =
	/^(?:вы|при|про|за|от|с|ис|на|у|пере|под|раз|рас|до)(?:[тп][её]р(?:л[аио])?|н[её]с|в[её]з|ж[её]г|б[её]рег|сек)$/;

/** «нет трёх билетов»: something countable is missing, not a virtue. */
const company = (tokens: readonly Token[], i: number): boolean =>
	/(?:ов|ей|ки|ы|и|а|я|х)$/.test(at(tokens, i + 1)) && !/(?:сти|ния|ства|совести|ума)$/.test(at(tokens, i + 1));

/** What a paper or a thing may be seen to lack. */
const LACKING = /^(?:подпис|дат|печат|номер|чек|ценник|бейдж|этикет|пломб|бирк)/;

/** «далеко не уедешь», «до тебя не дозвонишься»: said of nobody in particular. */
const NOBODY_DOES =
	/^(?:скажешь|уедешь|дозвонишься|вытянешь|дождешься|поймешь|попросишь|напомнишь|докажешь|допросишься|найдешь|сваришь)$/;

const PARTICIPLE =
	/^(?:сда|наклее|написа|повеше|указа|списа|положе|залож|закры|откры|упакова|подписа|заполне|сдела|выключе|включе|разби|пробит|помы|убра|постав|оставле|брош|забы|записа|оформле|отправле|потеря|перепута|сломан|испорч|вымы|разлож|собра|готов|принят|выда|прода|сведе|провере|накры|протер|помыт|вынес|оплач|внесе|пересчита|запер|посчита|разобра)/;

const isModal = (norm: string, next: string): boolean =>
	/^(?:следует|может|могут|хочет|хотят|нет)$/.test(norm) || (norm === "стоит" && formOf(next) === "infinitive");

/** «От сложных клиентов ты уходишь»: a habit of avoidance that no log shows. */
const avoids = (tokens: readonly Token[], from: number, to: number, norm: string): boolean =>
	/^(?:уход|избега|сторон)/.test(norm) &&
	tokens.slice(from, to).some((token) => token.norm === "от" || token.norm.startsWith("избега"));

/** «На полке с йогуртами просрочка»: a place and what was found there, without a verb. */
function showsPlace(tokens: readonly Token[], from: number): boolean {
	if (
		!/^(?:на|в|во|под|возле|везде|за)$/.test(at(tokens, from)) ||
		OBLIQUE.has(at(tokens, from + 1)) ||
		tokens.length - from < 4
	)
		return false;
	return !tokens.some(
		(token) =>
			/^(?:работ|общени|людь|людя|обслуж|сервис|дел[еоу])/.test(token.norm) ||
			formOf(token.norm) === "infinitive" ||
			token.norm === "нельзя",
	);
}

/** «Ценники вчера были старые», «Ответ получился резким»: what a thing was like, or what came of a deed. */
function showsThing(tokens: readonly Token[]): boolean {
	const was = tokens.findIndex((token) =>
		/^(?:был[аои]?|вышел|вышл[аои]|получил(?:ся|ась|ось|ись)|оказал(?:ся|ась|ось|ись))$/.test(token.norm),
	);
	if (was < 1 || was > 5) return false;
	return !tokens.some((token, i) =>
		i < was
			? /^(?:ты|вы|он|она|они|это|что|бы|работ|смен|общени|обслуж|сервис|отношени|поведени|подход|урок|дел[оа])/.test(
					token.norm,
				) || isName(token.norm)
			: /^(?:бы$|слаб|плох|хорош|так|очень|отличн|прекрасн)/.test(token.norm),
	);
}

/** What is taken and shows nothing. */
const TAKEN = /ответственн|инициатив|моду|привыч|пример/;

const ATTRIBUTE = /^[а-я]{3,}(?:[ыио]й|[ая]я|ое|[ыи]е)$/;

/** What is a verdict on the work, or tells of a person, and shows nothing. */
const VERDICTS =
	/^(?:сыр|сух|плох|ужас|слаб|хорош|отлич|прекрас|непон|кошмар|безоб|так|неуда|стран|низк|никак|средн|отвр|замеч|классн|велик|перв|сам|тво|ваш|сво|нов|как|котор|больш|обща|молод|стар|эт|одн|дурац)/;

/** «Вывеска тусклая», «Тугой замок в примерочной»: a thing and what it is like, or a state at a place, without a verb. */
function showsState(tokens: readonly Token[]): boolean {
	const end = tokens.findIndex((token) => token.kind === "punctuation");
	const part = tokens.slice(0, end < 0 ? tokens.length : end);
	if (
		part.length < 2 ||
		part.some(
			({ norm }) =>
				ABOUT.test(norm) || (formOf(norm) !== "other" && !ATTRIBUTE.test(norm)) || personAt(norm) || isName(norm),
		)
	)
		return false;
	const shown = part.findIndex(({ norm }) => ATTRIBUTE.test(norm));
	if (shown < 0 || VERDICTS.test(at(part, shown))) return false;
	return shown > 0 ? shown === part.length - 1 : part.length > 3 && /^(?:в|на|у|под|за|возле)$/.test(at(part, 2));
}

const ABOUT =
	/^(?:(?:я|мы|ты|вы|он|она|они|у)$|тебя|вас$|тебе|вам$|работ|обслуж|сервис|отнош|повед|подход|общени|характер|голос|реакц|уровень|качеств|дисципл|спасибо)/;

/** «Спасибо за субботнюю приёмку»: thanks for an act that has a name. */
const thanksFor = (tokens: readonly Token[]): boolean =>
	tokens.some(
		(token, i) =>
			token.norm === "за" &&
			/спасибо|благодар|особенно/.test(tokens[i - 1]?.norm ?? tokens[0]?.norm ?? "") &&
			tokens
				.slice(i + 1, i + 4)
				.some(
					(one) =>
						/(?:ёмку|емку|борку|верку|нтовку|тавку|паковку|зацию|чинку|чистку|замену|ремонт)$/.test(one.norm) ||
						/[аяеиыу](?:нн|т)(?:ую|ое|ые|ый)$|^(?:звонок|ответ|письмо|цветы|список|схему|памятку|инструкцию|такси|перевозку|фото)$/.test(
							one.norm,
						),
				) &&
			!/^(?:работу|помощь|поддержку)$/.test(at(tokens, i + 1)),
	);

/** «Сколько можно бросать пакеты у лифта?», «Почему пломба сорвана?», «Тебе трудно было закрыть дверь?», «Кто так складывает карты?» */
function showsInQuestion(tokens: readonly Token[]): boolean {
	const first = at(tokens, 0);
	if (first === "сколько")
		return tokens.some(
			(token, i) =>
				i > 1 &&
				formOf(token.norm) === "infinitive" &&
				tokens.length - i > 3 &&
				!/^(?:быть|терпеть|ждать|говорить)$/.test(token.norm),
		);
	if (first === "почему")
		return tokens.some(
			(token, i) => i > 1 && /(?:[аяеё]н[аоы]?|[иы]т[аоы]?|орван[аоы]?)$/.test(token.norm) && i === tokens.length - 2,
		);
	const hard = tokens.findIndex(({ norm }) => /^(?:сложно|трудно|тяжело|лень)$/.test(norm));
	if (hard >= 0 && hard < 4 && tokens.some(({ norm }) => /^(?:тебе|вам)$/.test(norm)))
		return tokens.some(
			({ norm }, i) =>
				i > hard && formOf(norm) === "infinitive" && !ABSTRACT_VERBS.test(norm) && tokens[i + 1]?.kind === "word",
		);
	return (
		first === "кто" &&
		at(tokens, 1) === "так" &&
		tokens.slice(2, 4).some((token) => /^(?:third-singular|past)$/.test(formOf(token.norm)))
	);
}

/** «Ты вообще ничего не делаешь», «Ты всё путаешь»: no act, only that it is all and nothing. */
const idles = (tokens: readonly Token[], from: number, to: number, norm: string): boolean =>
	/^(?:дела|слуша|объясня|пута|успева|слыш|понима|начина|заканчива|довод)[а-я]*(?:ешь|ет|ете)$/.test(norm) &&
	tokens.slice(from, to).some((token) => /^(?:ничего|никого|никто|все|никогда|плохо)$/.test(token.norm)) &&
	to - from <= 8;

function hasBefore(tokens: readonly Token[], from: number, to: number, word: string): boolean {
	for (let i = from; i < to; i++) if (at(tokens, i) === word) return true;
	return false;
}

/** True inside a segment that asks for something: what it names has not happened. */
function inImperative(tokens: readonly Token[], segments: ReturnType<typeof segmentsOf>, i: number): boolean {
	const segment = segments.find((one) => one.from <= i && i < one.to);
	if (segment === undefined) return false;
	for (let k = segment.from; k < segment.to; k++) {
		const norm = at(tokens, k);
		if (
			/^(?:давай|давайте|предлагаю|пусть|пускай|может|хочешь|нужно|надо|необходимо|прошу|попрошу|хватит|пора)$/.test(
				norm,
			)
		)
			return true;
		if (
			(formOf(norm) === "imperative" && !hasBefore(tokens, segment.from, k, "вы")) ||
			(isSingularImperative(norm) && at(tokens, k - 1) !== "не") ||
			(k === segment.from && looksImperative(norm))
		)
			return true;
		if (/^(?:перестань|перестаньте|не)$/.test(norm) && isSingularImperative(at(tokens, k + 1))) return true;
	}
	return false;
}

/** The finding of `no-deed`: one for the whole text; silent on a bare proposal. */
export function noDeed(document: Document): Report[] {
	const first = document.units[0];
	const last = document.units[document.units.length - 1];
	if (first === undefined || last === undefined || (document.kind !== "praise" && document.kind !== "feedback"))
		return [];
	if (hasDeed(document)) return [];
	if (document.kind === "praise" && proposalOf(document) !== "none") return [];
	return [
		{
			check: "no-deed",
			severity: "advice",
			start: first.start,
			end: last.end,
			message: document.kind === "praise" ? "no-deed.praise" : "no-deed.feedback",
			why: "why.no-deed",
		},
	];
}

/** Findings of `flattery`: good labels in praise that names no deed. */
export function flattery(document: Document): Report[] {
	if (document.kind !== "praise" || hasDeed(document)) return [];
	return labelsOf(document)
		.filter((label) => label.good)
		.map(({ start, end }) => ({
			check: "flattery",
			severity: "advice",
			start,
			end,
			message: "flattery.trait",
			why: "why.flattery",
		}));
}
