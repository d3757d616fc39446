/** Guesses about the form of a Russian word from its ending. Sound only where the caller has evidence, as after «не». */

export type Form =
	| "imperative"
	| "imperative-singular"
	| "infinitive"
	| "third-singular"
	| "third-plural"
	| "first-plural"
	| "past"
	| "converb"
	| "perfect-converb"
	| "comparative"
	| "other";

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

const COMPARATIVES = words(
	"позже раньше дольше больше меньше реже чаще ниже выше дороже дешевле ближе дальше хуже лучше шире уже короче проще легче громче тише мягче свыше старше моложе глубже строже крупнее поздно рано",
);

const NO_VERB = words(
	`пять шесть семь восемь девять десять опять хоть чуть мать печать кровать рать благодать нить сеть смерть четверть треть путь суть жуть
	часть честь власть страсть область пасть память речь ночь дочь полночь прочь весть месть лесть почти пути части сети дети памяти эти здесь весь
	нет лет ответ совет привет билет кабинет пакет кредит лимит визит аудит дефицит депозит аппетит предмет секрет буклет букет момент комитет
	туалет буфет бюджет приоритет авторитет портрет банкет запрет сюжет отчет счет учет зачет расчет интернет интеллект цвет свет брат салат результат формат автомат аппарат
	депутат тут минут маршрут институт уют салют приют абсолют статут сорт всем чем этим тем своим им моим нашим вашим таким другим
	одним самим каким никаким любым твоим вся своя моя твоя та эта одна сама какая такая другая наша ваша для при или ради лишь пол стол
	дело слово мало число только столько сколько тепло светло зло стекло было весло сразу когда тогда всегда иногда никогда
	много немного нужно можно весьма дома рада права вина цена сила своей моей твоей ей всей людей гостей такой любой той самой одной
	свои мои твои наши ваши они ни и деньги люди гости двери вещи ключи часы цели роли если или ли при три почти ради`,
);

const INFINITIVE_STI = /(?:не|ве|ме|пле|бре|цве|гре|пол|ра|тру|тря|па|блю)(?:с|з)ти$/;

export function isInfinitive(norm: string): boolean {
	let base = norm;
	if (base.endsWith("ться") || base.endsWith("чься")) base = base.slice(0, -2);
	else if (base.endsWith("тись")) base = base.slice(0, -2);
	if (base.length < 3 || NO_VERB.has(base)) return false;
	if (base.endsWith("ть")) {
		if (base.endsWith("ость")) return false;
		if (base.endsWith("есть")) return /(?:^есть|сесть|съесть|прочесть|учесть|предпочесть|счесть)$/.test(base);
		return /(?:[аеиоуыя]|с|з)ть$/.test(base) && !/(?:дцать|пясть|кисть)$/.test(base);
	}
	if (base.endsWith("чь")) return true;
	if (base.endsWith("йти") || base === "идти") return true;
	return (base.endsWith("сти") || base.endsWith("зти")) && !base.endsWith("ости") && INFINITIVE_STI.test(base);
}

/** A past form: прочитал, стояла, не пришло, улыбались. */
function isPast(norm: string): boolean {
	const base = norm.endsWith("ся") || norm.endsWith("сь") ? norm.slice(0, -2) : norm;
	return /[аеиоуыя](?:л|ла|ло|ли)$/.test(base) || /(?:шел|шла|шло|шли|мог|могла|могли|помог|нес|вез|рос|лег|грыз|грызли|брал|спер)$/.test(base);
}

const SINGULAR_SOFT = words(
	`забудь будь ставь оставь поставь вставь составь бросай спорь верь мучь порть сердись хмурься злись прячь прячься режь ешь лезь трогай спеши тронь правь отправь
	исправь направь поправь готовь приготовь подготовь добавь прибавь убавь избавь славь бейся садись сядь встань стань кинь брось сбрось проверь доверь поверь мерь отмерь
	взвесь повесь закинь отодвинь сдвинь двинь вынь познакомь посоветуй назначь отметь заметь ответь встреть наметь плачь хнычь клянчь морщись груби хами ляг приляг лезь слезь
	засыпь насыпь оставайся ссорься ссылайся жалуйся торопись оформь обустрой задень одень надень потрать трать прибудь ослабь улучшь уменьшь увеличь обеспечь обозначь`,
);

const SINGULAR_I = /(?:говори|пиши|скажи|кажи|спроси|проси|неси|носи|вези|вози|веди|води|клади|ложи|звони|смотри|держи|приди|йди|иди|купи|ясни|полни|помни|чти|вори|пусти|ключи|учи|ручи|лучи|начни|пойми|прими|ними|займи|найми|обрати|верни|верти|гляни|тяни|знись|нись|винись|лись|дели|бери|сохрани|храни|мени|цени|спеши|реши|верши|кончи|кинь|двинь|жми|жди|спорь|мой|сиди|лети|сади|сори|груби|хами|хвали|ругай|бойся|злись|сердись|стыдись|ленись|язви|льсти|хитри|тащи|таращи|кричи|молчи|ворчи|бурчи|стучи|шути|трави|дави|крути|пугни|тычь|дерни|рви|ври|три|жри|бей|лги|беги|моги|пеки|стриги|жги|ляг|шуми|гони|дыши|теряй|требуй|хлопни|грози|тормози|вини|осуди|суди|забуди|буди|пыли|вали|пали|юли|скули|сули|дразни|мни|гнуси|морщи|спи|усни|засни|кури|вари|дари|жарь|шарь|твори|гаси|туши|крась|лечи|мочи|точи|дрожи|тяни|плюй|клюй|суй|копи|лови|топи|терпи|лепи|цепи|руби|люби|губи|пили)(?:сь|ся)?$/;

export function isSingularImperative(norm: string): boolean {
	if (SINGULAR_SOFT.has(norm)) return true;
	const base = norm.endsWith("ся") ? norm.slice(0, -2) : norm;
	if (/[аяу]й$/.test(base)) return base.length > 3 && !/(?:случай|урожай|трамвай|сарай|чай|край|май|попугай|поцелуй)$/.test(base);
	if (/(?:пей|лей|бей|вей|шей|умей|имей|смей|жалей|робей|потей|грей|успей|старей|вскрой|открой|закрой|накрой|помой|мой|строй|успокой|стой|пой|бойся)$/.test(base) && !/ской$/.test(base))
		return base !== "мой" && base !== "пей" && !base.endsWith("людей");
	return SINGULAR_I.test(norm) && !/(?:сказали|дали|были|новости|части)$/.test(norm);
}

const COMPARATIVE_EE = /(?:нее|лее|рее|вее|тее|мее|пее|сее|дее|бее)$/;

const REMEMBERED = 20_000;
const known = new Map<string, Form>();

/** The form of a word that follows «не» (or stands where a predicate must stand). */
export function formOf(norm: string): Form {
	let form = known.get(norm);
	if (form === undefined) {
		form = guess(norm);
		if (known.size >= REMEMBERED) known.clear();
		if (norm.length <= 64) known.set(norm, form);
	}
	return form;
}

function guess(norm: string): Form {
	if (norm.length < 3 || NO_VERB.has(norm)) return "other";
	if (COMPARATIVES.has(norm) || COMPARATIVE_EE.test(norm)) return "comparative";
	if (isInfinitive(norm)) return "infinitive";
	if (/(?:йте|ите|ьте|йтесь|итесь|ьтесь)$/.test(norm) || norm === "лягте") return "imperative";
	if (isPast(norm) && !isSingularImperative(norm)) return "past";
	if (/(?:[аяеиы]в|вши|вшись|[рсзк]ши|[рсз]шись)$/.test(norm) && !/(?:ов|ев)$/.test(norm)) return "perfect-converb";
	if (/(?:йдя|неся|ведя|везя)$/.test(norm)) return "perfect-converb";
	const base = norm.endsWith("ся") ? norm.slice(0, -2) : norm;
	if (/(?:[аеиоуыя]|[бвгджзклмнпрстфхцчшщ])(?:ют|ут|ат|ят)$/.test(base) && !/(?:тат|рмат|арат|омат|икат|онат|урат|ндат|пят|свят|институт|парашют)$/.test(base)) return "third-plural";
	if (/(?:ет|ит)$/.test(base) && base.length > 3) return "third-singular";
	if (base === "ест" || base === "даст" || base === "съест" || base === "ждет" || base === "жует" || base === "даст") return "third-singular";
	if (/(?:[аяуеоиы]ем|[бвгджзклмнпрстхчшщ](?:ем|им))$/.test(base) && base.length > 3 && !/(?:ским|ским|шим|щим|ным)$/.test(base)) return "first-plural";
	if (isSingularImperative(norm)) return "imperative-singular";
	if (/(?:[аяуюе]я|[жчшщ]а|[дзлнртс]я|ясь|ась)$/.test(norm) && !/(?:ская|ная|цкая|жая|вшая|яя)$/.test(norm)) return "converb";
	if (/(?:яя|аяя)$/.test(norm) && !/(?:няя)$/.test(norm)) return "converb";
	if (/(?:меняя|выполняя|обвиняя|объясняя|сохраняя|уточняя|заполняя|догоняя|извиняя|отклоняя|роняя|оценивая)$/.test(norm)) return "converb";
	return "other";
}
