import { remembered } from "../remembered.ts";
import type { Mood } from "./scan.ts";

/** Forms of a verb from its infinitive: third person singular and plural, imperative. Covers what directives need. */

interface Conjugation {
	third: string;
	many: string;
	imperative: string;
}

/** Ending of the infinitive -> third person, plural, imperative; the longest ending wins. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
	мерить: "мерит мерят мерь",
	дать: "даст дадут дай",
	гнать: "гонит гонят гони",
	давать: "дает дают давай",
	вставать: "встает встают вставай",
	ставать: "стает стают ставай",
	знавать: "знает знают знавай",
	узнавать: "узнает узнают узнавай",
	писать: "пишет пишут пиши",
	казать: "кажет кажут кажи",
	рассказать: "расскажет расскажут расскажи",
	искать: "ищет ищут ищи",
	вязать: "вяжет вяжут вяжи",
	мазать: "мажет мажут мажь",
	резать: "режет режут режь",
	обрезать: "обрезает обрезают обрезай",
	отрезать: "отрезает отрезают отрезай",
	вырезать: "вырезает вырезают вырезай",
	разрезать: "разрезает разрезают разрезай",
	подрезать: "подрезает подрезают подрезай",
	срезать: "срезает срезают срезай",
	красить: "красит красят крась",
	краситься: "красится красятся красься",
	нарезать: "нарезает нарезают нарезай",
	спать: "спит спят спи",
	принять: "примет примут прими",
	занять: "займет займут займи",
	понять: "поймет поймут пойми",
	нанять: "наймет наймут найми",
	снять: "снимет снимут сними",
	поднять: "поднимет поднимут подними",
	обнять: "обнимет обнимут обними",
	взять: "возьмет возьмут возьми",
	начать: "начнет начнут начни",
	йти: "йдет йдут йди",
	идти: "идет идут иди",
	прийти: "придет придут приди",
	вести: "ведет ведут веди",
	нести: "несет несут неси",
	везти: "везет везут вези",
	быть: "будет будут будь",
	ждать: "ждет ждут жди",
	звать: "зовет зовут зови",
	брать: "берет берут бери",
	убрать: "уберет уберут убери",
	собрать: "соберет соберут собери",
	разобрать: "разберет разберут разбери",
	выбрать: "выберет выберут выбери",
	набрать: "наберет наберут набери",
	забрать: "заберет заберут забери",
	держать: "держит держат держи",
	слышать: "слышит слышат слышь",
	дышать: "дышит дышат дыши",
	тереть: "трет трут три",
	переть: "прет прут при",
	лить: "льет льют лей",
	солить: "солит солят соли",
	шить: "шьет шьют шей",
	бить: "бьет бьют бей",
	молчать: "молчит молчат молчи",
	стучать: "стучит стучат стучи",
	кричать: "кричит кричат кричи",
	лежать: "лежит лежат лежи",
	смотреть: "смотрит смотрят смотри",
	глядеть: "глядит глядят гляди",
	сидеть: "сидит сидят сиди",
	видеть: "видит видят смотри",
	греметь: "гремит гремят греми",
	шуметь: "шумит шумят шуми",
	звенеть: "звенит звенят звени",
	храпеть: "храпит храпят храпи",
	свистеть: "свистит свистят свисти",
	терпеть: "терпит терпят терпи",
	стоять: "стоит стоят стой",
	мыть: "моет моют мой",
	крыть: "кроет кроют крой",
	пить: "пьет пьют пей",
	есть: "ест едят ешь",
	класть: "кладет кладут клади",
	сесть: "сядет сядут сядь",
	стать: "станет станут стань",
	встать: "встанет встанут встань",
	остаться: "останется останутся останься",
	мочь: "может могут моги",
	беречь: "бережет берегут береги",
	прочесть: "прочтет прочтут прочти",
	здороваться: "здоровается здороваются здоровайся",
	поздороваться: "поздоровается поздороваются поздоровайся",
	ехать: "едет едут езжай",
	приехать: "приедет приедут приезжай",
	петь: "поет поют пой",
	деть: "денет денут день",
	шептать: "шепчет шепчут шепчи",
	плакать: "плачет плачут плачь",
	слать: "шлет шлют шли",
	прислать: "пришлет пришлют пришли",
	отослать: "отошлет отошлют отошли",
	заказать: "закажет закажут закажи",
	извиниться: "извинится извинятся извинись",
	сжать: "сожмет сожмут сожми",
	жать: "жмет жмут жми",
	рвать: "рвет рвут рви",
	назвать: "назовет назовут назови",
	честь: "чтет чтут чти",
	бросить: "бросит бросят брось",
	надеть: "наденет наденут надень",
	одеть: "оденет оденут одень",
	печь: "печет пекут пеки",
	отвлечь: "отвлечет отвлекут отвлеки",
	вывезти: "вывезет вывезут вывези",
	позвать: "позовет позовут позови",
	стричь: "стрижет стригут стриги",
	расти: "растет растут расти",
	зайти: "зайдет зайдут зайди",
	смеяться: "смеется смеются смейся",
	жевать: "жует жуют жуй",
	спорить: "спорит спорят спорь",
	тянуть: "тянет тянут тяни",
	мять: "мнет мнут мни",
	колоть: "колет колют коли",
	гнуть: "гнет гнут гни",
};
const ENDINGS = Object.keys(IRREGULAR_FORMS).sort((a, b) => b.length - a.length);
const PREFIXES: ReadonlySet<string> = new Set([
	"",
	..."по за на под от вы при пере до с со у о об обо раз рас разо про из ис изо в во воз вос подо ото недо пред вз вс".split(
		" ",
	),
]);
const SOFT_IMPERATIVE =
	/(?:^вер|став|ответ|провер|свер|отмер|постав|остав|состав|встав|выстав|предостав|представ|отправ|направ|исправ|поправ|заправ|готов|добав|прибав|встрет|отмет|замет|познаком|уведом|назнач|обеспеч|взвес|повес|вывес|улучш|ускор|брос|вычерк|настро|взвес|обознач|приветств|встреть|помет|вытащ|выруч|вылож|выдел|выполн|выстро|глад|здрав|знаком|эконом|трат)$/;
const E_IRREGULAR = /(?:надевать|успевать|одевать|обогревать|подогревать|запевать|сомневаться|переодевать)$/;

const conjugation = remembered(conjugated);

function conjugated(infinitive: string): Conjugation {
	const reflexive = infinitive.endsWith("ся") || infinitive.endsWith("сь");
	for (const ending of ENDINGS) {
		if (!infinitive.endsWith(ending) || !PREFIXES.has(infinitive.slice(0, -ending.length))) continue;
		const [third = "", many = "", imperative = ""] = (IRREGULAR_FORMS[ending] ?? "").split(" ");
		const head = infinitive.slice(0, -ending.length);
		return { third: head + third, many: head + many, imperative: head + imperative };
	}
	const base = reflexive ? infinitive.slice(0, -2) : infinitive;
	const plain =
		reflexive && ENDINGS.some((ending) => base.endsWith(ending) && PREFIXES.has(base.slice(0, -ending.length)))
			? conjugation(base)
			: regular(base);
	return reflexive
		? {
				third: `${plain.third}ся`,
				many: `${plain.many}ся`,
				imperative: plain.imperative + (/[аеиоуыэюя]$/.test(plain.imperative) ? "сь" : "ся"),
			}
		: plain;
}

function regular(base: string): Conjugation {
	const stem = base.slice(0, -2);
	if (base.endsWith("овать") || (base.endsWith("евать") && /[жчшщц]евать$/.test(base))) {
		const root = base.slice(0, -5) + (base.endsWith("евать") && !/[жчшщц]евать$/.test(base) ? "ю" : "у");
		return { third: `${root}ет`, many: `${root}ют`, imperative: `${root}й` };
	}
	if (E_IRREGULAR.test(base) || base.endsWith("ать") || base.endsWith("ять"))
		return { third: `${stem}ет`, many: `${stem}ют`, imperative: `${stem}й` };
	if (base.endsWith("нуть")) {
		const root = base.slice(0, -3);
		return {
			third: `${root}ет`,
			many: `${root}ут`,
			imperative: /[кив]инуть$|вынуть$|двинуть$/.test(base) ? `${root}ь` : `${root}и`,
		};
	}
	if (base.endsWith("еть")) return { third: `${stem}ет`, many: `${stem}ют`, imperative: `${stem}й` };
	if (base.endsWith("ить")) {
		const root = base.slice(0, -3);
		const hushing = /[жчшщ]$/.test(root);
		const vowel = /[аеиоуыюя]$/.test(root);
		return {
			third: `${root}ит`,
			many: root + (hushing ? "ат" : "ят"),
			imperative: vowel ? `${root}й` : SOFT_IMPERATIVE.test(root) ? `${root}ь` : `${root}и`,
		};
	}
	return { third: base, many: base, imperative: base };
}

/**
 * Two verbs one after another differ in aspect: a standing rule takes the second, imperfective one ("давать" of "дать/давать");
 * `once` asks for the first, to stand beside an order of the same kind.
 */
export function inMood(pair: string, mood: Mood, once = false): string {
	const [first = pair, second = first] = pair.split("/");
	switch (mood) {
		case "imperative": {
			const verb = once ? first : second;
			const { imperative } = conjugation(verb);
			return /с[яь]$/.test(verb) ? `${imperative.slice(0, -2)}тесь` : `${imperative}те`;
		}
		case "imperative-singular":
			return conjugation(once ? first : second).imperative;
		case "third-singular":
			return conjugation(second).third;
		case "third-plural":
			return conjugation(second).many;
		case "first-plural": {
			const { third } = conjugation(second);
			return third.endsWith("ся") ? `${third.slice(0, -3)}мся` : `${third.slice(0, -1)}м`;
		}
		default:
			return second;
	}
}
