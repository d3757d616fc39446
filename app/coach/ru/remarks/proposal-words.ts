import type { Sentence, Token } from "#app/coach/analysis.ts";
import { unfold } from "#app/coach/unfold.ts";
import { formOf, isInfinitive, words } from "../words/forms.ts";
import { type Segment, segmentsOf } from "../words/segments.ts";

/** Words of proposals: empty and vague imperatives, offers, threats; what adds content to a request. */

export const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

/** A folded list of imperatives of one, with those of several. */
const ordered = (list: string): ReadonlySet<string> =>
	new Set(unfold(list).flatMap((one) => [one, /с[ья]$/.test(one) ? `${one.slice(0, -2)}тесь` : `${one}те`]));

/** Imperatives that ask for nothing: interjections and calls. */
export const EMPTY_IMPERATIVES = ordered(
	`AьшылсAетидйопAидиCогопCялгBзарбоовBмйопBнивзиCмопBрвCтомсBтсорпCчуAйавадCжлодорпCмудFопCнзEирпCшулсCщорпBемиBотсBувтсвардзAтитавхAьватсдерпBдубBловзопBнатстоBревопBсидытсHопDсалгосAясйамудазDударDяньлову`,
);

/** Imperatives of effort and degree: no act can be seen in them. */
export const VAGUE_IMPERATIVES =
	ordered(`AетьсорбAибюлBвяорпBдевDлсBнецCмопсвCчанBтаркерпCсарBшчулуAйавижулсбоCжавуCкинвCледFсCничанCсорбCтобарHопCчнокCшчулуDывопCщаркерпBувтсйедBялвяорпAьнатсерепBсидуртDлевешDмьзовDнемзиEмопоEсорпEчоEятGдопDпоротопDрдобзвEебосDсенто
	EонтоDчуEюлквCывопBчепсебоAясйавивзарEратсIопEщбоDялварпсиEнемCьварпсиDтобаз`);

export const VAGUE_INFINITIVES =
	/^(?:быть|стать|стараться|постараться|повысить|повышать|улучшить|улучшать|работать|поработать|относиться|проявлять|проявить|собраться|подтянуться|взяться|взять|исправиться|измениться|задуматься|подумать|расти|развивать|развивать(?:ся)?|научиться|учиться|усилить|обратить|уделять|подходить|вести|соответствовать|действовать|меняться|изменить|поднять|пересмотреть|понимать|понять|знать|уважать|ценить|прекратить|перестать|шевелиться|чувствовать|соблюдать|держать|иметь)$/;

const EMPTY_WORDS = words(
	`без бога вам вас внимание вниманием внимания вот впредь впрочем все всё выводы голову гостям гостями границ границы дела дело делом делу дистанцию дисциплина дисциплину дисциплины для должен должна должны друг еще же-ж
	инициативу инициативы как как-нибудь качества качеством клиентам клиентами клиентов клиентом коллегам коллегами культуру культуры людьми людям манеры меры мой надо наконец наш наша нормы обслуживание обслуживания
	обязанности обязанностям ответственности ответственность отношение отношения очень пациентам пациентами плз по-взрослому по-другому по-людски по-нормальному по-хорошему по-человечески поведение поведения подход подхода
	пожалуйста попрошу пора порядка порядок при приличия про просьба прошу работе работу работы ради результат результаты речью руками руки свое свои свой свою себе себя сервис сервиса ситуации ситуацию следует собой
	старание старания стоит субординацию так такая таким такой такт тебе тебя теперь терпение терпения тоном тот уважение уважением уважения уже уровень уровня характер хоть хотя-бы хуже человеком что-нибудь чуток чуть
	эмпатии эмпатию этику этим это этом языком`,
);

const COMPARATIVE = /(?:ее|ей|ше|же|че|ще)$/;

export const RHETORICAL = words(
	"трудно сложно мешало мешает мешала неужели разве доколе зачем почему сколько отчего пенсии кажется совесть думаешь думал думала думаешь-то нормально стыдно",
);

export const OFFERS = words(
	"закажу дам пришлю распечатаю отправлю поищу спрошу добавлю сделаю посмотрю проверю передам займусь выдам найду помогу возьму покажу подменю научу подстрахую расскажу пришлю подпишу подскажу заменю посижу приду подойду объясню сяду разберем заведу поставлю поговорю проведу обучу позвоню напишу договорюсь куплю принесу привезу освобожу составлю заберу поддержу прикрою подежурю сделаем попробуем",
);

const THREAT =
	/^(?:уволю|уволим|уволят|сниму|оштрафую|штраф|премии|премия|вычту|вычтем|докладную|лишу|лишим|выговор|выгоню|пеняй|распрощаемся|попрощаемся|вылетишь|накажу|пожалеешь)$/;

export const PREPOSITIONS = words("в во на о об от из с со к ко по у за для без до при через под над из-за");

export const stem = (norm: string): string => norm.slice(0, Math.max(4, norm.length - 3));

export interface Reader {
	sentence: Sentence;
	tokens: readonly Token[];
	segments: readonly Segment[];
	question: boolean;
	threat: boolean;
}

export function read(sentence: Sentence): Reader {
	const { tokens } = sentence;
	const again = tokens.some((token, i) => token.norm === "еще" && /^(?:раз|одн|один)/.test(at(tokens, i + 1)));
	const punished = tokens.some((token) => THREAT.test(token.norm));
	const answer = tokens.some((token) => token.norm === "и" || token.norm === "—");
	return {
		sentence,
		tokens,
		segments: segmentsOf(sentence),
		question: tokens[tokens.length - 1]?.norm === "?",
		threat: punished || (again && answer && tokens.some((token) => /(?:ешь|ишь)$/.test(token.norm))),
	};
}

/** Words of content beside the verb that the complaint did not hold. */
export function addsContent(
	reader: Reader,
	from: number,
	to: number,
	verb: number,
	complaint: ReadonlySet<string>,
): boolean {
	for (let i = from; i < to; i++) {
		const token = reader.tokens[i];
		if (token === undefined || i === verb || token.kind === "punctuation") continue;
		if (token.kind === "number" || token.kind === "masked") return true;
		const { norm } = token;
		if (
			EMPTY_WORDS.has(norm) ||
			VAGUE_INFINITIVES.test(norm) ||
			norm.length < 3 ||
			(COMPARATIVE.test(norm) && norm.length > 4) ||
			(norm.startsWith("по") && COMPARATIVE.test(norm))
		)
			continue;
		if (norm.endsWith("о") && norm.length > 4 && formOf(norm) === "other") continue;
		if (complaint.has(stem(norm))) continue;
		return true;
	}
	return false;
}

/** Where the subject of a clause may stand: «Вы ничего не записываете, а потом звоните клиенту» has it in the one before. */
export const subjectFrom = (tokens: readonly Token[], from: number): number =>
	/^(?:потом|затем)$/.test(at(tokens, from + 1)) ? 0 : from;

export function before(tokens: readonly Token[], from: number, to: number, ...any: string[]): boolean {
	for (let i = from; i < to; i++) if (any.includes(at(tokens, i))) return true;
	return false;
}

/** «Поменьше формализма», «хотелось бы более качественного сервиса», «нужно больше внимания», «пора взяться за ум». */
export function isWish(tokens: readonly Token[]): boolean {
	for (let i = 0; i < tokens.length; i++) {
		const norm = at(tokens, i);
		if (
			/^(?:побольше|поменьше|хотелось|хотел|хотела|хотели)$/.test(norm) &&
			(norm.startsWith("по") || at(tokens, i + 1) === "бы")
		)
			return true;
		if (
			(norm === "нужно" ||
				norm === "нужна" ||
				norm === "нужен" ||
				norm === "жду" ||
				norm === "ждем" ||
				norm === "ожидаю") &&
			tokens.slice(i + 1, i + 5).some((token) => /^(?:больше|более|иного|другого|лучшего)$/.test(token.norm))
		)
			return true;
		if (norm === "пора" && tokens.slice(i + 1).some((token) => isInfinitive(token.norm))) return true;
		if (norm === "хватит") return true;
	}
	return false;
}

/** Words that make an infinitive behind them a request. */
export const ASKED = words(
	"нужно надо необходимо следует стоит лучше прошу просьба попрошу можно должен должна должны предлагаю можешь можете важно пора обязан обязана обязаны желательно неплохо хорошо здорово",
);
