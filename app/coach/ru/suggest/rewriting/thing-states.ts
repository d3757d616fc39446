/** States that a thing must not be in, and the state it is kept in instead. */

/** Stems of the unwanted state ; an adjective ("чист"), a participle ("закрыт.") or words that stay as they are ("!без складок"). */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^(?:грязн|испачкан|запачкан|заляпан|пыльн|липк|жирн|запыл[её]н|нечист|немыт)$/, "чист"],
	[/^(?:мокр|сыр|влажн|скользк)$/, "сух"],
	[/^(?:открыт|распахнут|приоткрыт|незакрыт)$/, "закрыт."],
	[/^незаперт$/, "заперт."],
	[/^переполнен$/, "!вовремя опорожн[ён]."],
	[/^(?:перепутан|спутан|запутан|разбросан)$/, "!аккуратно уложен."],
	[/^(?:мят|помят|неглажен)$/, "выглажен."],
	[/^(?:порван|рван|дыряв|поврежден|разбит|треснувш|надорван|сколот)$/, "цел"],
	[/^(?:сломан|неисправн|неисправен)$/, "исправн"],
	[/^(?:загроможден|заставлен|перекрыт|завален|заблокирован|загорожен)$/, "свободн"],
	[/^(?:захламлен|неубран|замусорен)$/, "убран."],
	[/^туп$/, "остр"],
	[/^(?:громк|шумн)$/, "тих"],
	[/^(?:включен)$/, "выключен."],
	[/^(?:выключен|отключен)$/, "включен."],
	[/^(?:устаревш|неактуальн)$/, "актуальн"],
	[/^(?:нечитаем|стерт|выцветш|неразборчив)$/, "!легко читаем."],
	[/^(?:неподписан|непромаркирован)$/, "подписан."],
	[/^(?:просрочен)$/, "!в пределах срока годности"],
];

/** States of what people wear and of how they look, of food and of shelves. */
const LOOKS: readonly (readonly [RegExp, RegExp, string])[] = [
	[/ногт/, /^(?:длинн|отросш)$/, "коротк"],
	[/волос/, /^(?:распущен|растрепан)$/, "собран."],
	[/татуиров|украшен|пирсинг|бель/, /^(?:вид|видн|видим|заметн)$/, "закрыт."],
	[/вода|душ|чайник|ванн/, /^(?:холодн|ледян|остывш)$/, "тепл"],
	[/кабинет|палат|комнат|зал|салон|помещени/, /^(?:холодн|промерзш)$/, "тепл"],
	[/еда|блюд|суп|кофе|чай|пищ/, /^(?:холодн|остывш|чуть теплым)$/, "горяч"],
	[/полк|витрин|стеллаж|солонк|салфетниц|дозатор|диспенс|кулер|лоток|аптечк|холодильн|вешалк/, /^пуст$/, "заполнен."],
	[/музык|голос|радио|телевизор/, /^громк$/, "тих"],
	[/рубаш|блуз/, /^(?:расстегнут|незаправлен)$/, "!аккуратно застегнут."],
];

const SAID =
	/^(.+?) не (долж(?:ен|на|но|ны)) (?:быть|оставаться|стоять|выглядеть) ([а-яё]+)((?: (?:в|на|во|у|при|во время|после|до) [^,]+)?)$/i;

const FULL = /(?:ым|им|ыми|ими|ой|ей)$/;
const SHORT = /(?:ен(?=$))?[аоыи]?$/;
const SUFFIX: Readonly<Record<string, string>> = { должен: "", должна: "а", должно: "о", должны: "ы" };
const INSTRUMENTAL: Readonly<Record<string, string>> = { должен: "ым", должна: "ой", должно: "ым", должны: "ыми" };

/** "чист" with "должны" -> "чистыми"; "сух" -> "сухими", "горяч" -> "горячей". */
function full(stem: string, modal: string): string {
	const ending = INSTRUMENTAL[modal] ?? "ым";
	const soft = /[кгхч]$/.test(stem) ? ending.replace(/^ы/, "и") : ending;
	return stem + (stem.endsWith("ч") ? soft.replace(/^ой$/, "ей") : soft);
}

/** "закрыт" with "должна" -> "закрыта". */
const short = (stem: string, modal: string): string => stem + (SUFFIX[modal] ?? "");

const BARS =
	/^(?:.+?) не (?:долж(?:ен|на|но|ны)|может|могут) (?:загораживать|загромождать|перекрывать|преграждать|блокировать|заслонять) ([а-яё -]+)$/i;
const HIDES =
	/^(?:.+?) не (?:долж(?:ен|на|но|ны)|может|могут) (?:закрывать|скрывать|заклеивать|заслонять) ((?:[а-яё]+ )?(?:дат|цен|состав|маркировк|надпис|вывеск|номер|срок|штрих|логотип|указател|расписан|табло|часы|экран|камер|датчик|меню|прайс|объявлен|план)[а-яё -]*)$/i;

/** "эвакуационную лестницу" -> "эвакуационная лестница", with how "должен" and "свободен" agree; a thing alone, whose accusative shows it. */
export function nominative(thing: string): { text: string; form: "" | "а" | "о" | "ы" } {
	const [first = "", ...rest] = thing.split(" ");
	const noun = /(?:ый|ий|ой|ую|юю|ое|ее|ые|ие)$/.test(first) ? (rest[0] ?? first) : first;
	const form = /[ую]$/.test(noun)
		? "а"
		: /[ыи]$|^(?:ворота|дрова|места|окна|поля)$/.test(noun)
			? "ы"
			: /[ое]$/.test(noun)
				? "о"
				: "";
	const own = (word: string): string =>
		word.replace(/ую$/, "ая").replace(/юю$/, "яя").replace(/у$/, "а").replace(/ю$/, "я");
	const at = noun === first ? 0 : 1;
	const words = form === "а" ? [first, ...rest].map((word, i) => (i <= at ? own(word) : word)) : [first, ...rest];
	return { text: words.join(" "), form };
}

const MUST = { "": "должен", а: "должна", о: "должно", ы: "должны" } as const;

/** What bars a way or hides a sign -> the way is free, the sign is seen. */
function keptFree(said: string): string[] {
	const barred = BARS.exec(said)?.[1];
	const hidden = barred === undefined ? HIDES.exec(said)?.[1] : undefined;
	const found = barred ?? hidden;
	if (found === undefined) return [];
	const { text, form } = nominative(found);
	const be = `быть ${barred === undefined ? (form === "" ? "виден" : `видн${form}`) : form === "" ? "свободен" : `свободн${form}`}`;
	const was = `был${form === "ы" ? "и" : form}`;
	const name = text.charAt(0).toUpperCase() + text.slice(1);
	return [`${name} ${MUST[form]} ${be}`, `Следите, чтобы ${text} ${was}${be.slice(4)}`];
}

/** «Фартук не должен быть грязным» -> «Фартук должен быть чистым», «Следите, чтобы фартук был чистым»; none where the state is not known. */
export function keptState(said: string): string[] {
	const free = keptFree(said);
	if (free.length > 0) return free;
	const [, thing = "", modal = "", word = "", rest = ""] = SAID.exec(said) ?? [];
	if (thing === "" || thing.split(" ").length > 6 || /^(?:вы|ты|мы|я|он|она|они|никто|это)$/i.test(thing)) return [];
	const bare = word.toLowerCase().replaceAll("ё", "е");
	const stems = [bare.replace(FULL, ""), bare.replace(SHORT, ""), bare.replace(/[аоыи]$/, "")];
	const name = thing.toLowerCase();
	const good =
		LOOKS.find(([things, bad]) => things.test(name) && stems.some((stem) => bad.test(stem)))?.[2] ??
		STATES.find(([bad]) => stems.some((stem) => bad.test(stem)))?.[1];
	if (good === undefined) return [];
	const kept = good.replace(/^!/, "");
	const told = !/\.$/.test(kept)
		? good.startsWith("!")
			? kept
			: full(kept, modal)
		: kept.includes("[")
			? kept.replace("[ён].", modal === "должен" ? "ён" : `ен${SUFFIX[modal] ?? ""}`)
			: short(kept.slice(0, -1), modal);
	const was = `был${SUFFIX[modal] === "ы" ? "и" : (SUFFIX[modal] ?? "")}`;
	const small = thing.charAt(0).toLowerCase() + thing.slice(1);
	return [`${thing} ${modal} быть ${told}${rest}`, `Следите, чтобы ${small} ${was} ${told}${rest}`];
}
