/** Wordings that leave the banned deed as it was, or that nobody can make sense of beside their ban. */

/** A pattern of the ban, one of the wording, and what in the wording or the ban makes it sound after all. */
type Row = readonly [ban: RegExp, words: RegExp, sound?: RegExp, allowed?: RegExp];

const ROWS: readonly Row[] = [
	// An order to forget: «Не забывайте снимать … до упаковки» turned to «Забывайте снимать … после упаковки».
	[/./, /(?<!не )(?<![а-я])забывай(?:те)?(?![а-я])/],
	// A secret written down elsewhere: «записывает пароли в журнале».
	[/парол|пин-?код/, /(?:пиш|запис|фиксир|вед)[а-я]* [^,;]*(?:парол|пин-?код)/],
	// What belongs to others used where it stands.
	[/чуж/, /(?:только|лишь) (?:на|в|за|с|из) чуж|(?:собственн|сво[еийю])[а-я]* [^;]*когда (?:хозяи|владел)[а-я]+ нет/],
	// Money and stamps left about.
	[/наличн|деньг|выручк|печат[иьей]|бланк/, /оставля[а-я]+ [^,;]*на рабочем месте/],
	// A colleague judged behind the back of those served.
	[
		/(?:оценива|критик|комментир|обсужда|осужда|разбира)[а-я]* [^,]*(?:назначени|коллег|врач|мастер|начальни|руководител)[^,]* при /,
		/(?:оценива|критик|комментир|обсужда|осужда|разбира)[а-я]* [^,;]*(?:в отсутствие|после ухода)/,
		/только|наедине/,
	],
	// What those served have signed or paid, changed with a superior's word alone.
	[
		/(?:цен|тариф|стоимост|услови)[а-я]* [^,]*после (?:подписани|оплат|заключени)/,
		/после [^,;]*только с (?:разрешения|согласия) (?:руковод|начальн|старш)/,
	],
	// An end put to a talk before what was asked for: «Прощайтесь …».
	[/пока не [^,]*(?:спрос|уточн|узна|убед)/, /^(?:[а-я]+ )?проща[а-я]+/, /спр[ао]с|уточн|узна|убед|после|затем/],
	// A call to those served, which is not one's own telephone.
	[
		/^никак[а-я]+ .* по телефону/,
		/телефон[а-я]* (?:убранн|в сумк)|личн[а-я]+ телефон|убира[а-я]+ телефон/,
		undefined,
		/разговор|болтовн|бесед|личн|звонк|переписк|сплет/,
	],
	// Papers lying about, which are no talk.
	[
		/(?:анкет|карт|договор|дел|папк|документ|рецепт|заявлен|справк|счет)[а-я]* на (?:стол|стойк|прилавк|полк|видн)/,
		/говор[а-я]+ об этом|эти сведения|^только собственн/,
	],
	// Diminutives, which are no pauses.
	[/уменьшительн|ласкательн/, /паузу вместо/],
	// A price, where a number is kept from others' ears.
	[/номер/, /показыва[а-я]+ стоимость/, undefined, /стоимост|цен[аыуе]|сумм|счет/],
	// Forgetting as what is seen to, words of place as a thing, one served who holds.
	[/./, /чтобы (?:обязательно )?забы(?:ва)?ли|чтобы (?:где|как|куда) попало|свободн[а-я]+ от (?:всег|ничег)/],
	[/./, /^(?:реб[её]нок|гость|клиент|пациент|дети|покупатель) долж[а-я]+ держать/],
	// «…, который клиент ещё прочитал»: half of «ещё не».
	[/ еще не /, / еще (?!не )[а-я]+л[аи]?(?![а-я])/],
	[/(?:обрыва|прерыва|комка)/, /(?:^| )(?:обрыва|прерыва|комка)(?:йте|ет|ют|ем)(?![а-я])/],
	// A place for nothing: «Храните в отведённом месте вместо ответа».
	[/./, /^(?:храните|держите|кладите|складывайте) в отведенном месте(?: вместо .*)?$/],
	// What belongs to others read, taken or used after all.
	[
		/чуж/,
		/^(?:[а-я]+ )?(?:чита|просматрива|листа|разглядыва|рассматрива|изуча|открыва|трога|надева|слуша|фотографиру|бери|бере)[а-я]* (?:[а-я]+ )?чуж/,
		/разреш|соглас|ведом|просьб/,
	],
	[/чужих дет/, /собственн[а-я]+ дет/],
	// Somebody is made to do it after all.
	[/(?:вынужд|заставля|принужд)/, /(?:^| )(?:вынуждай|вынуждае|заставляй|заставляе|заставляю|принуждай|принуждае)/],
	// What goes into the mouth or the passage at no hour.
	[/в рот/, /(?:бери|бере|клад|держ)[а-я]* [^,]*в рот/],
	[/в проход(?![а-я])/, /(?:став|клад|кида|броса|веша|выставля|складыва|вынос)[а-я]* [^,]*в проход(?![а-я])/],
	// A message and a telephone that the ban does not speak of.
	[/./, /передать сообщение/, undefined, /звон|телефон|номер|соедин|комнат|адрес|сообщ|данн|график|сведени|палат|смен/],
	[/./, /убрать телефон/, undefined, /телефон|экран|смартфон|снима|звон|гаджет/],
	// Put off till later still.
	[/отклад/, /^(?:[а-я]+ )?откладыва[а-я]+ [^,]* после /],
	// Guilt for what is whole, a full stop that is kept.
	[/(?:вину|ответственность) за/, /(?:вину|ответственность) за (?:исправ|целы|точн|правильн)/],
	[
		/./,
		/добавить ли|приправ/,
		undefined,
		/соль|солит|соли|перц|соус|приправ|сахар|добав|подлив|поперч|десерт|блюд|тарел|еду|чай|кофе|клад/,
	],
	[/местами/, /(?:оставля|сохраня)[а-я]* местами/],
	[/клад[а-я]+ сверху|сверху/, /сверху (?:в |отдельн)/],
	[/буд(?:ите|ит|ят|ить) /, /^(?:[а-я]+ )?(?:будите|будит|будят) [^,]*(?:тихим|тихой|пылесос)/],
	[/./, /(?:^| )(?:тем тем|тому тому|тех тех)(?: |,|$)/],
	[/перебива[а-я]* (?:цен|запах|ставк|вкус|аромат)/, /договорить|дослуш|закончить мысль/],
	[/показани/, /спектакл/],
	// A clause that hung on what has gone: «Пишите сообщение, что есть в договоре».
	[/, чтобы .*, (?:что|котор)/, /^(?:пиши|уточняй)[а-я]* [^,]*, (?:что|котор)/],
	// What is left of «ни к чему не», «ничего не».
	[/./, /(?: и|,) (?:ни к чему|ни с чем|ничего|никому|никого)(?: и |[,.!]|$)/, / не /],
	[/не открывая/, /стучи/, undefined, /комнат|номер|палат|кабинет|дверь|квартир/],
	[/многословн|болтлив|кратк/, /беспоко/],
	[/точку в/, /храни[а-я]+ точку/],
	// What broke off is no matter of a state.
	[/обрыва/, /непрерывн/],
	// A road turned off, where it is somebody who is turned away.
	[/развор[а-я]+ (?:курьер|гост|клиент|посетител|пациент|покупател)/, /езжа|остановл|останавл|скорост/],
	// A secret number said aloud, if softly.
	[
		/(?:номер|код|парол|диагноз)[а-я]* [^,;]*вслух|вслух [^,;]*(?:номер|код|парол|диагноз)/,
		/(?:назыв|говор|диктов)[а-я]* [^,;]*вполголоса/,
	],
	// A paper asked for kindly, which is not to be asked for at all.
	[/(?:справк|документ|выписк)[а-я]*, котор/, /прос[а-я]+ [а-я]+ вежливо|«пожалуйста»/],
	// «…, даже если содержимое цело» behind other goods than the ban is about.
	[
		/ (?:поврежд|мят|помят|рван|вскрыт|битой|бракован)[^,]*, даже если /,
		/(?:в цел|с цел|целый|целую|целые|исправн)[^,]*, даже если /,
	],
	// A counter where the ban has none.
	[/опира|облок|прислон/, /у прилавка/, undefined, /прилав/],
];

/** Words torn from what they belong to. */
const TORN =
	/^вместо того чтобы [^,]* (?:нельзя|запрещено|запрещается|недопустимо|не следует|не надо|не нужно),|^вместо того чтобы [^,]* (?:его|ее|их|ему|им) [^,]*, [^,]*(?:человек|клиент|гост|покупател|пациент|посетител)[а-я]*(?![а-я])/;

/** «без обид на клиентку», of which only «на клиентку» is left. */
const TOWARDS = /(?:^| )без (обид|злост|крик|претензи|раздражени|давлени|жалоб|гнев|нападок|нажим)[а-я]* (на [а-я]+)/;

/** «без сменной обуви», of which the quality is what matters. */
const LACKING = / без (сменн|втор|трет|чист|стерильн|одноразов|защитн|рабоч|отдельн)(?:ой|ей|ого|его|ых|их) ([а-я]{4})/;

/** «на смету и сроки», of which the second is put into another case. */
const PAIR = /(?:^| )(на|в|за) ([а-я]+) и (?:со|с) ([а-я]{4})/;

/** Three words said again in the other half. */
const AGAIN = /(?:^| )([а-я]{4,} [а-я]{4,} [а-я]{4,})(?= ).* и [а-я]+ \1(?![а-я])/;

/** True when a wording, or a sentence to fill in, has lost the noun that its tail hangs on. */
export function leavesTail(ban: string, words: string): boolean {
	const [, fault = "", whom = ""] = TOWARDS.exec(ban) ?? [];
	return fault !== "" && words.includes(` ${whom}`) && !words.includes(fault);
}

/** True when a wording leaves what is wrong, or is torn, beside its ban; both in lower case. */
export function stillWrong(ban: string, words: string): boolean {
	if (TORN.test(words) || AGAIN.test(words)) return true;
	if (
		ROWS.some(
			([banned, said, sound, allowed]) =>
				said.test(words) && banned.test(ban) && sound?.test(words) !== true && allowed?.test(ban) !== true,
		)
	)
		return true;
	if (leavesTail(ban, words)) return true;
	const [, quality = "", thing = ""] = LACKING.exec(ban) ?? [];
	if (quality !== "" && new RegExp(` (?:в|во|с|со) ${thing}`).test(words) && !words.includes(quality)) return true;
	const [, link = "", first = "", second = ""] = PAIR.exec(words) ?? [];
	return link !== "" && new RegExp(` ${link} ${first} и ${second}`).test(ban);
}

/** What is changed by somebody, for which a time turned round is no more than a bound: «меняет цену только до подписания». */
const CHANGED =
	/(?:меня|изменя|прав|исправля|пересматрива|повыша|поднима|корректиру|дописыва|переписыва)[а-я]* [^,]* после ([а-я]+)/;

/** «Менеджер меняет цену до подписания» -> «… только до подписания», where the ban forbids the change afterwards. */
export function onlyThen(whole: string, said: string): string {
	const [, time = ""] = CHANGED.exec(whole.toLowerCase().replaceAll("ё", "е")) ?? [];
	if (time === "" || / только | затем /.test(said) || !/меня|прав|пересм|повыш|подним|коррект|писыва/.test(said))
		return said;
	return said.replace(` до ${time}`, ` только до ${time}`);
}
