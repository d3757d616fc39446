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
