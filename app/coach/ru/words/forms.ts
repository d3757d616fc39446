/** Guesses about the form of a Russian word from its ending. Sound only where the caller has evidence, as after «не». */

import { unfold } from "#app/coach/unfold.ts";

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

/* @__NO_SIDE_EFFECTS__ */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

const COMPARATIVES = words(
	"позже раньше дольше больше меньше реже чаще ниже выше дороже дешевле ближе дальше хуже лучше шире уже короче проще легче громче тише мягче свыше старше моложе глубже строже крупнее поздно рано",
);

const NO_VERB = new Set(
	unfold(
		`AаварпBдарCгесвDокFинEниEтBлисBмасCодCьсевBндоCецCивBтCэBшавDнAиBгьнедBдарCюлBлCецCиCорCсеBнCоBовсDтCмBревдCпCтBтедDсCсачDогCупCчопCэCямапBчюлкBшавDнBщевCипAйеCдюлCовсEтDмCсвCтсогBобюлCкатCмасCндоCтAлопCтсAмесвCтCчBиCгурдCкакFинEтCмасCндоCовсEтDмCтэCшавEнBыбюлAоволсBгонмFенBкьлоксFтGсBламCедCзCкетсCпетCсевDичCтевсCыбBнжомDунAталасCмотваDрофCраппаDбCтупедDьлузерBевирпDосDсDтоDцCждюбDюсCкапDнабDубCлDаутDибDкубCмдерпCнDибакDретниCркесDпазDтропCтимокEроирпGтваCфубCчазDсEарDтоDуBидеркDуаCзивDопедCмилCтеппаCцифедBкеллетниBнемомBросBунимCршрамCтDатсDитсниBюирпCласDосбаCуAузарсAысачAьбурорпBвубоBдартетDшолDщолпCеречоBлепеттоDтибоEсопCсартоDоропCыбирпBмесEовBнатсирпCепетсDсоBпиканCысанEсорBсевDдзCикерепDпазEдопEоEсорBтаворкDдогалбDмDрDчепCертDсCинCохCревтечEмсCсалбоFвEпFорпEртсEчDевFопEлEмEчEшCужDпDсDчCяведDмапDпEоDседBчерCодDнEлопDрпBшилCоксорDтевAяагурдCкакEтBлдBовсDтCмBсв`,
	),
);

const INFINITIVE_STI = /(?:не|ве|ме|пле|бре|цве|гре|пол|ра|тру|тря|па|блю)(?:с|з)ти$/;

export function isInfinitive(norm: string): boolean {
	if (!/[ьия]$/.test(norm)) return false;
	let base = norm;
	if (base.endsWith("ться") || base.endsWith("чься")) base = base.slice(0, -2);
	else if (base.endsWith("тись")) base = base.slice(0, -2);
	if (base.length < 3 || NO_VERB.has(base)) return false;
	if (base.endsWith("ть")) {
		if (base.endsWith("ость")) return false;
		if (base.endsWith("есть")) return /(?:^есть|сесть|съесть|прочесть|учесть|предпочесть|счесть)$/.test(base);
		return /(?:[аеиоуыя]|с|з)ть$/.test(base) && !/(?:дцать|пясть|кисть)$/.test(base);
	}
	if (base.endsWith("чь")) return !/^(?:мело|горе|кар?те|жел)чь$/.test(base);
	if (base.endsWith("йти") || base === "идти") return true;
	return (base.endsWith("сти") || base.endsWith("зти")) && !base.endsWith("ости") && INFINITIVE_STI.test(base);
}

const NOUN_IN_L = new Set(
	unfold(`AалавEдопEоEретниEхFопDднаксDедиDзEковDилифEретамEцнетопDкобEрезEсDнакEгисEигироFмретFфEосрепEружDтипакEравкFопDчанCгуCедEерпEзарEтоDмDртсDтCзуCиварпDлебDнречDрепDсCкетсCлатемCобтуфDвмисDкEоторпEсEшDмсDпDтсCсичCумрофDспакCхечCяедо
	AдалкодAилCадепDтедCебакEемDденEомDнапDтоDцCиDбомотваDтифEневEсEшDфорпCмезCобDдDрEапDсCсеCыпAлавбоDдопDерепDоEрпDретниEутшDсомасCднаксCедиCзDковCилифDретамDцнетопCкелDобDрезCнакDгисDепDигироEмретEфDосрепDружCренимCтипакDравкEоп
	CутирBедDерпDзарDтоCзуCмCсеркDичCтCчпBиварпCлебCнречCрепCсCхабBлатемBобтуфCвмисCгуCкетсDоторпDукDшCпCтсCхечBяедоAовешедBлакрезDмEенDсDчанCгуркCедDжятDмсEуDрзDсевDтDцCиварпDмDнгCкетсCпетCсичCтевсCымDнуDркDтсопCявDедоBтсемAфартш
	AылавхопCедтоAьледенCитсAлетокAаланоиссефорпAлутсAлачирпAловтсAлокорпAлекафAлытAлатседеьпAлагнам`),
);

const PREFIXED =
	/^(?:от|по|при|за|пере|вы|рас|раз|про|на|до|под|об|обо|из|ис|с|у|о)[а-я]*[аеиоуыяю][а-я]*[бвгджзклмнпрстфхцчшщ](?:и|ь)(?:сь|ся)?$/;

/** True for a word that opens a clause and has the prefix and ending of a perfective imperative: отсыпь, переключи. */
export const looksImperative = (norm: string): boolean =>
	norm.length > 4 &&
	PREFIXED.test(norm) &&
	!isPast(norm) &&
	!/(?:ешь|ишь|ешься|ишься|[аоуюя]сь|ть|ться|тель|арь|знь|сти|ции|ки|ги|хи|оли|али|ели|или|ыли|ули|яли|ень|ери|аты|очь|ощь|ядь|асть)$/.test(
		norm,
	) &&
	!NO_SINGULAR.has(norm) &&
	!NO_VERB.has(norm);

/** A past form: прочитал, стояла, не пришло, улыбались. */
function isPast(norm: string): boolean {
	if (NOUN_IN_L.has(norm)) return false;
	const base = norm.endsWith("ся") || norm.endsWith("сь") ? norm.slice(0, -2) : norm;
	return (
		/[аеиоуыя](?:л|ла|ло|ли)$/.test(base) ||
		/^(?:(?:за|про|вы|по|от|на|пере|об|ис|раз|у|с|до|при|под)?(?:пах|мок|мерз|сох|гас|тек|пек|нес|вез|полз|греб|лез|стиг|ник|вяз|кис|слеп|глох|бег|берег|лег|тих|пух))(?:ло|ла|ли)$/.test(
			base,
		) ||
		/(?:шел|шла|шло|шли|могла|могли|грызли|брал)$/.test(base) ||
		/^(?:за|про|вы|по|от|на|пере|об|о|ис|раз|с|у|до|при|под|в|из|пре|воз|вос)?(?:мог|нес|вез|рос|лег|грыз|пер)$/.test(
			base,
		)
	);
}

const SINGULAR_SOFT = new Set(
	unfold(`AгялDирпAибургBмахBшепсAйагортCсорбBортсубоBутевосопAьбалсоBвабзиEирпEодEуDлсDрпFанFопFсиFтоDтсFвFоGпGсCотогGдопGирпBдубEазEирпCясBжерBзелEсBмоканзопCрофоBнатсFвCедазFнEоCивдFотоFсDкEазCортCывBпысазFнBревEодFпFрпDмEтоCопсBсевзвEоп
	CидасEресDлзDпоротDщромCорбFсBтартFопCевтоDмазFнEтоDртсвCропBчалпDнзанFобоCепсебоCилевуCнялкCумCынхCярпBшеCчулуCьнемуAясйаватсоEлыссDебEданEмсDобDулажCьроссEумхDчярп`),
);

const SINGULAR_I =
	/(?:говори|ворись|пиши|кажи|спроси|проси|неси|носи|вези|вози|веди|води|ходи|клади|ложи|звони|вонись|смотри|держи|держись|приди|йди|купи|ступи|ясни|точни|полни|помни|чти|твори|пусти|включи|выключи|отключи|подключи|переключи|исключи|заключи|зови|позови|ключись|учи|ручи|лучи|начни|пойми|займи|возьми|прими|сними|подними|обними|отними|найми|обрати|обратись|верни|вернись|верти|гляни|тяни|нись|дись|бери|сохрани|храни|замени|смени|измени|отмени|примени|меняй|оцени|цени|реши|спеши|верши|кончи|кинь|двинь|жми|жди|спори|торопи|сиди|лети|сади|груби|хами|злись|тащи|кричи|молчи|ворчи|бурчи|стучи|шути|трави|дави|крути|дерни|рви|ври|отри|утри|отри|три|жри|лги|беги|помоги|моги|пеки|стриги|жги|береги|шуми|гони|дыши|тормози|вини|суди|буди|дразни|морщи|спи|усни|кури|вари|дари|гаси|туши|лечи|точи|дрожи|лови|топи|копи|терпи|лепи|цепи|руби|люби|черкни|кивни|махни|моргни|толкни|шепни|улыбнись|несись|плати|трати|крепи|креплю|вяжи|режи|мажи|ищи|пиши|вышли|пошли|перешли|дошли|отошли)$/;
const NO_SINGULAR = words(
	"долги товарищи вещи ключи тучи кучи ночи речи плечи свечи врачи новости части внутри три они имени времени вышли отошли пошли дошли перешли модели недели хозяйки люди груди годи дожди среди очереди впереди площади лошади тетради сзади позади",
);
const SINGULAR_LI = words(
	"хвали похвали дели подели раздели определи распредели выдели отдели удали моли вали пили мели стели постели расстели юли скули дозволь уволь разозли делись поделись молись стелись определись",
);

export function isSingularImperative(norm: string): boolean {
	if (SINGULAR_SOFT.has(norm)) return true;
	if (norm.includes("-") || (/(?:ами|ями)$/.test(norm) && norm !== "хами" && norm !== "нахами")) return false;
	const base = norm.endsWith("ся") ? norm.slice(0, -2) : norm;
	if (/[аяу]й$/.test(base))
		return (
			(base.length > 3 || base === "дай" || base === "жуй") &&
			!/^(?:случай|урожай|трамвай|сарай|чай|край|май|попугай|поцелуй|обычай|сарай|каравай|буржуй|водонагревай)$|(?:тяй|дяй|долбай|ульдяй)$/.test(
				base,
			)
		);
	if (SINGULAR_LI.has(norm)) return true;
	if (NO_SINGULAR.has(norm) || /(?:[аеиоуыя]ли|[аеиоуыя]лись)$/.test(norm)) return false;
	if (
		/(?:поставь|оставь|вставь|составь|представь|правь|готовь|бавь|ответь|отметь|заметь|встреть|посоветуй|проверь|сверь|замерь|примерь|взвесь|повесь|развесь|сбрось|брось|сядь|встань|будь|спрячь|отрежь|нарежь|засыпь|вынь|сдвинь|кинь|накинь|придумай|назначь|познакомь|оформь|обеспечь|улучшь|выучь|почисть|чисть|помножь|умножь|наклей|приклей|склей|клей|запомнь|сложь|выдерни|выгладь|погладь|пригладь|сгладь|возглавь|закрепь)(?:ся)?$/.test(
			norm,
		)
	)
		return true;
	if (
		/(?:[рн]алей|[рн]алейся|пролей|влей|вылей|умей|имей|пожалей|жалей|робей|согрей|прогрей|подогрей|успей|смей|сумей|ответь|пришей|выпей|допей|попей|разбей|отбей|выбей|набей|взвей)$/.test(
			norm,
		)
	)
		return true;
	if (
		/^(?:по|на|за|от|об|у|пере|при|рас|вы|с|вс|под|о|раз)?(?:стой|строй|крой|мой|пой|успокой|покой|рой|освой|усвой|присвой|удостой)(?:ся)?$/.test(
			norm,
		)
	)
		return (
			norm !== "мой" &&
			norm !== "покой" &&
			norm !== "пой" &&
			norm !== "рой" &&
			norm !== "устой" &&
			norm !== "настой" &&
			norm !== "отстой" &&
			norm !== "простой" &&
			norm !== "застой"
		);
	return SINGULAR_I.test(norm);
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
	if (/(?:[аяеиы]в|нув|вши|вшись|[рсзк]ши|[рсз]шись)$/.test(norm) && !/(?:ов|ев)$/.test(norm)) return "perfect-converb";
	if (/(?:мотрев|терев|перев|надев|одев|видев|огрев|агрев|успев|сумев|съев|[пд]оев|лядев|терпев)$/.test(norm))
		return "perfect-converb";
	if (/(?:йдя|неся|ведя|везя)$/.test(norm)) return "perfect-converb";
	const base = norm.endsWith("ся") ? norm.slice(0, -2) : norm;
	if (
		/(?:[аеиоуыя]|[бвгджзклмнпрстфхцчшщ])(?:ют|ут|ат|ят)$/.test(base) &&
		!/(?:тат|рмат|арат|омат|икат|онат|урат|ндат|свят|институт|парашют)$/.test(base)
	)
		return "third-plural";
	if (/(?:ет|ит)$/.test(base) && base.length > 3) return "third-singular";
	if (base === "ест" || base === "даст" || base === "съест" || base === "ждет" || base === "жует" || base === "даст")
		return "third-singular";
	if (
		/(?:[аяуеоиы]ем|[бвгджзклмнпрстхчшщ](?:ем|им))$/.test(base) &&
		base.length > 3 &&
		!/(?:ским|ским|шим|щим|ным)$/.test(base)
	)
		return "first-plural";
	if (isSingularImperative(norm)) return "imperative-singular";
	if (/(?:[аяуюе]я|[жчшщ]а|[бвдзлмнпрст]я|ясь|ась)$/.test(norm) && !/(?:ская|ная|цкая|жая|вшая|яя)$/.test(norm))
		return "converb";
	if (
		/(?:пуская|таская|плеская|полоская|ыская|миная|чиная|клиная|пиная|езжая|бижая|нижая|ражая|рожая|вожая|ружая|можая|держивая)$/.test(
			norm,
		)
	)
		return "converb";
	if (/(?:яя|аяя)$/.test(norm) && !/(?:няя)$/.test(norm)) return "converb";
	if (/(?:[еиоя]няя|лняя|ясняя|раняя|очняя|оценивая)$/.test(norm) && norm !== "синяя") return "converb";
	return "other";
}
