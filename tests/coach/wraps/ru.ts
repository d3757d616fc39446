/** Builds in which Russian bans stand: what is known of an act must be known in every one. */
import type { Act } from "./ru-acts.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «обсуждения» of «обсуждение», «передачи» of «передача», «споры» of «спор». */
const genitive = (noun: string): string =>
	/ие$/.test(noun)
		? noun.replace(/е$/, "я")
		: /[жчшкгх]а$/.test(noun)
			? noun.replace(/а$/, "и")
			: /а$/.test(noun)
				? noun.replace(/а$/, "ы")
				: /ье|ьё$/.test(noun)
					? noun.replace(/[её]$/, "я")
					: noun === "приём"
						? "приёма"
						: `${noun}а`;

/** A build of bans by its name. */
interface Wrap {
	name: string;
	/** Tags of its kind, under which the table sums up. */
	group: string;
	/** "" for an act that has no such form. */
	said: (act: Act) => string;
}

const wrap = (group: string, name: string, said: (act: Act) => string): Wrap => ({
	group,
	name,
	said: (act) => (act.noun === "-" && NAMED.has(name) ? "" : said(act)),
});

/** Builds that name the act by a noun. */
const NAMED = new Set([
	"стоп",
	"запрещено",
	"недопустимо",
	"избегайте",
	"воздержитесь",
	"лучше отказаться",
	"забудьте про",
	"без",
]);

/** Every build that the table tries. */
export const wraps: readonly Wrap[] = [
	wrap("modal", "нельзя", (a) => `Нельзя ${a.infinitive} ${a.object}.`),
	wrap("modal", "не следует", (a) => `Не следует ${a.infinitive} ${a.object}.`),
	wrap("modal", "запрещается", (a) => `Запрещается ${a.infinitive} ${a.object}.`),
	wrap("modal", "сотрудникам запрещено", (a) => `Сотрудникам запрещено ${a.infinitive} ${a.object}.`),
	wrap("modal", "не должны", (a) => `Сотрудники не должны ${a.infinitive} ${a.object}.`),
	wrap("modal", "не имеет права", (a) => `Сотрудник не имеет права ${a.infinitive} ${a.object}.`),
	wrap("modal", "не может", (a) => `Работник не может ${a.infinitive} ${a.object}.`),
	wrap("modal", "не принято", (a) => `У нас не принято ${a.infinitive} ${a.object}.`),
	wrap("modal", "не допускается, чтобы", (a) => `Недопустимо, чтобы сотрудник ${a.past} ${a.object}.`),
	wrap("nobody", "никто из", (a) => `Никто из сотрудников не ${a.one} ${a.object}.`),
	wrap("nobody", "никто не должен", (a) => `Никто не должен ${a.infinitive} ${a.object}.`),
	wrap("nobody", "ни один", (a) => `Ни один работник не вправе ${a.infinitive} ${a.object}.`),
	wrap("nobody", "никому нельзя", (a) => `Никому из персонала нельзя ${a.infinitive} ${a.object}.`),
	wrap("normative", "сотрудники не", (a) => `Сотрудники не ${a.they} ${a.object}.`),
	wrap("normative", "сотрудник никогда не", (a) => `Сотрудник никогда не ${a.one} ${a.object}.`),
	wrap("normative", "мы не", (a) => `Мы не ${a.we} ${a.object}.`),
	wrap("normative", "у нас не", (a) => `У нас не ${a.they} ${a.object}.`),
	wrap("normative", "в смену не", (a) => `На смене не ${a.they} ${a.object}.`),
	wrap("never", "никогда", (a) => `Никогда не ${a.imperative} ${a.object}.`),
	wrap("never", "ни в коем случае", (a) => `Ни в коем случае не ${a.imperative} ${a.object}.`),
	wrap("never", "ни при каких", (a) => `Ни при каких обстоятельствах нельзя ${a.infinitive} ${a.object}.`),
	wrap("please", "пожалуйста", (a) => `Пожалуйста, не ${a.imperative} ${a.object}.`),
	wrap("please", "просим", (a) => `Просим не ${a.infinitive} ${a.object}.`),
	wrap("please", "просьба", (a) => `Убедительная просьба не ${a.infinitive} ${a.object}.`),
	wrap("please", "старайтесь", (a) => `Старайтесь не ${a.infinitive} ${a.object}.`),
	wrap("please", "лучше", (a) => `Лучше не ${a.infinitive} ${a.object}.`),
	wrap("please", "важно не", (a) => `Важно не ${a.infinitive} ${a.object}.`),
	wrap("please", "главное", (a) => `Главное — не ${a.infinitive} ${a.object}.`),
	wrap("colon", "недопустимо:", (a) => `Недопустимо: ${a.infinitive} ${a.object}.`),
	wrap("colon", "сотрудник обязан:", (a) => `Сотрудник обязан: не ${a.infinitive} ${a.object}.`),
	wrap("colon", "правило:", (a) => `Правило смены: не ${a.infinitive} ${a.object}.`),
	wrap("list", "запрещается: item", (a) => `Запрещается:\n- ${a.infinitive} ${a.object};\n- опаздывать.`),
	wrap("list", "нельзя: item", (a) => `Чего нельзя делать:\n- ${a.infinitive} ${a.object}\n- опаздывать`),
	wrap("heading", "табу", (a) => `${capital(a.infinitive)} ${a.object} — табу.`),
	wrap(
		"heading",
		"стоп",
		(a) => `Стоп: ${/[ая]$/.test(a.noun) ? "никакой" : "никакого"} ${genitive(a.noun)} ${a.ofNoun}.`,
	),
	wrap(
		"noun",
		"запрещено",
		(a) =>
			`${capital(a.noun)} ${a.ofNoun} ${/а$/.test(a.noun) ? "запрещена" : /[её]$/.test(a.noun) ? "запрещено" : "запрещён"}.`,
	),
	wrap(
		"noun",
		"недопустимо",
		(a) =>
			`${/а$/.test(a.noun) ? "Недопустима" : /[её]$/.test(a.noun) ? "Недопустимо" : "Недопустим"} ${a.noun} ${a.ofNoun}.`,
	),
	wrap("avoid", "избегайте", (a) => `Избегайте ${genitive(a.noun)} ${a.ofNoun}.`),
	wrap("avoid", "воздержитесь", (a) => `Воздержитесь от ${genitive(a.noun)} ${a.ofNoun}.`),
	wrap("avoid", "лучше отказаться", (a) => `От ${genitive(a.noun)} ${a.ofNoun} лучше отказаться.`),
	wrap("avoid", "откажитесь от привычки", (a) => `Откажитесь от привычки ${a.infinitive} ${a.object}.`),
	wrap("avoid", "перестаньте", (a) => `Перестаньте ${a.infinitive} ${a.object}.`),
	wrap("avoid", "прекратите", (a) => `Прекратите ${a.infinitive} ${a.object}.`),
	wrap("avoid", "хватит", (a) => `Хватит ${a.infinitive} ${a.object}.`),
	wrap("avoid", "довольно", (a) => `Довольно ${a.infinitive} ${a.object}!`),
	wrap("forget", "не вздумайте", (a) => `Не вздумайте ${a.infinitive} ${a.object}.`),
	wrap("forget", "соблазн", (a) => `Не поддавайтесь соблазну ${a.infinitive} ${a.object}.`),
	wrap("forget", "о том, чтобы", (a) => `Забудьте о том, чтобы ${a.infinitive} ${a.object}.`),
	wrap("forget", "забудьте привычку", (a) => `Забудьте привычку ${a.infinitive} ${a.object}.`),
	wrap("forget", "забудьте про", (a) => `Забудьте про ${a.noun.replace(/а$/, "у")} ${a.ofNoun}.`),
	wrap("forget", "как", (a) => `Забудьте, как ${a.infinitive} ${a.object}.`),
	wrap("no need", "незачем", (a) => `Незачем ${a.infinitive} ${a.object}.`),
	wrap("no need", "нет смысла", (a) => `Нет смысла ${a.infinitive} ${a.object}.`),
	wrap("no need", "нет нужды", (a) => `Нет никакой нужды ${a.infinitive} ${a.object}.`),
	wrap("no need", "не нужно", (a) => `Не нужно ${a.infinitive} ${a.object}.`),
	wrap("no need", "не стоит", (a) => `${capital(a.infinitive)} ${a.object} не стоит.`),
	wrap("no need", "ни к чему", (a) => `${capital(a.infinitive)} ${a.object} ни к чему.`),
	wrap("no need", "нечего", (a) => `Нечего ${a.infinitive} ${a.object}.`),
	wrap("verdict", "грубо", (a) => `Грубо ${a.infinitive} ${a.object}.`),
	wrap("verdict", "непрофессионально", (a) => `${capital(a.infinitive)} ${a.object} непрофессионально.`),
	wrap("verdict", "это ошибка", (a) => `${capital(a.infinitive)} ${a.object} — грубая ошибка.`),
	wrap("verdict", "не наш стиль", (a) => `${capital(a.infinitive)} ${a.object} — не наш стиль.`),
	wrap("verdict", "не работа с клиентом", (a) => `${capital(a.infinitive)} ${a.object} — это не работа с клиентом.`),
	wrap("verdict", "худшее", (a) => `Худшее, что можно сделать, — ${a.infinitive} ${a.object}.`),
	wrap("verdict", "дурной тон", (a) => `${capital(a.infinitive)} ${a.object} — дурной тон.`),
	wrap("verdict", "не к лицу", (a) => `Сотруднику не к лицу ${a.infinitive} ${a.object}.`),
	wrap("verdict", "последнее дело", (a) => `${capital(a.infinitive)} ${a.object} — последнее дело.`),
	wrap("verdict", "недостойно", (a) => `Недостойно профессионала ${a.infinitive} ${a.object}.`),
	wrap("remember", "помните:", (a) => `Помните: не ${a.imperative} ${a.object}.`),
	wrap("remember", "помните, что нельзя", (a) => `Помните, что нельзя ${a.infinitive} ${a.object}.`),
	wrap("remember", "не забывайте, что", (a) => `Не забывайте, что ${a.infinitive} ${a.object} нельзя.`),
	wrap("remember", "имейте в виду", (a) => `Имейте в виду: ${a.infinitive} ${a.object} запрещено.`),
	wrap("remember", "запомните, что у нас не", (a) => `Запомните, что у нас не ${a.they} ${a.object}.`),
	wrap("ensure", "следите, чтобы никто", (a) => `Следите, чтобы никто не ${a.past} ${a.object}.`),
	wrap(
		"ensure",
		"за тем, чтобы сотрудники",
		(a) => `Следите за тем, чтобы сотрудники не ${a.past.replace(/(ся)?$/, (x) => (x ? "ись" : "и"))} ${a.object}.`,
	),
	wrap("ensure", "сделайте так", (a) => `Сделайте так, чтобы никто из смены не ${a.past} ${a.object}.`),
	wrap("ensure", "убедитесь", (a) => `Убедитесь, что никто не ${a.one} ${a.object}.`),
	wrap(
		"ensure",
		"не допускайте, чтобы",
		(a) => `Не допускайте, чтобы стажёры ${a.past.replace(/(ся)?$/, (x) => (x ? "ись" : "и"))} ${a.object}.`,
	),
	wrap("ensure", "не позволяйте стажёрам", (a) => `Не позволяйте стажёрам ${a.infinitive} ${a.object}.`),
	wrap("ensure", "чтобы у нас не", (a) => `Следите, чтобы в смену никто из новичков не ${a.past} ${a.object}.`),
	wrap("ensure", "не позволяйте", (a) => `Не позволяйте себе ${a.infinitive} ${a.object}.`),
	wrap("condition", "если", (a) => `Если очередь растёт, не ${a.imperative} ${a.object}.`),
	wrap("condition", "даже если", (a) => `Не ${a.imperative} ${a.object}, даже если об этом просят.`),
	wrap("condition", "когда", (a) => `Когда смена заканчивается, не ${a.imperative} ${a.object}.`),
	wrap("condition", "при", (a) => `При большой загрузке не ${a.imperative} ${a.object}.`),
	wrap("concession", "как бы", (a) => `Как бы вы ни устали, не ${a.imperative} ${a.object}.`),
	wrap("concession", "хотя", (a) => `Хотя так быстрее, не ${a.imperative} ${a.object}.`),
	wrap("concession", "даже в", (a) => `Даже в час пик не ${a.imperative} ${a.object}.`),
	wrap("purpose", "чтобы", (a) => `Чтобы сохранить доверие, не ${a.imperative} ${a.object}.`),
	wrap("purpose", "во избежание", (a) => `Во избежание жалоб не ${a.imperative} ${a.object}.`),
	wrap("relative", "который", (a) => `Сотрудник, который работает в зале, не ${a.one} ${a.object}.`),
	wrap("relative", "тот, кто", (a) => `Тот, кто дежурит, не должен ${a.infinitive} ${a.object}.`),
	wrap("halves", "и не", (a) => `Работайте внимательно и не ${a.imperative} ${a.object}.`),
	wrap("halves", "а не", (a) => `Соблюдайте порядок смены, а не ${a.imperative} ${a.object}.`),
	wrap("halves", "two sentences", (a) => `Начинайте смену вовремя. Не ${a.imperative} ${a.object}.`),
	wrap("halves", "converb", (a) => `Работайте спокойно, не ${a.converb} ${a.object}.`),
	wrap("halves", "converb first", (a) => `Не ${a.converb} ${a.object}, доведите смену до конца.`),
	wrap("without", "без", (a) => `Обслуживайте без ${genitive(a.noun)} ${a.ofNoun}.`),
	wrap("order", "object first", (a) => `${capital(a.object)} не ${a.imperative}.`),
	wrap("order", "infinitive first", (a) => `${capital(a.infinitive)} ${a.object} нельзя.`),
	wrap("address", "ты", (a) => `Не ${a.familiar} ${a.object}.`),
	wrap("address", "infinitive", (a) => `Не ${a.infinitive} ${a.object}.`),
	wrap("typography", "НЕ", (a) => `НЕ ${a.imperative.toUpperCase()} ${a.object}!`),
	wrap("typography", "no stop", (a) => `не ${a.imperative} ${a.object}`),
	wrap("typography", "важно:", (a) => `Важно: не ${a.imperative} ${a.object}!`),
	wrap("typography", "№", (a) => `Правило № 3. Не ${a.imperative} ${a.object}.`),
];
