import { type Person, personAt } from "../../words/people.ts";
import { type Ban, headIn, headOf, objectIn, restOf } from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";
import { perfectiveOf } from "../words/verb-classes.ts";

/** Deeds that somebody else decides or does: «Не оформляйте скидку себе» -> «Просите коллегу оформить скидку». */

const lacks = (ban: Ban): boolean =>
	ban.circumstances.some((one) => /^(?:без|до|свыше)$/.test(one.preposition)) ||
	ban.scan.tokens.some((token) => /^(?:дороже|больше|более|свыше|раньше|позже|младше|моложе)$/.test(token.norm)) ||
	ban.scan.segments.some((one) => one.opener !== "" && one.from > ban.verb);

const KIN = /^(?:родственн|знаком|друзь|близк|себ[яе]|семь|родн)/;

/** «себе», «родственникам», «свои покупки»: for whom staff may not act. */
export function transact(ban: Ban): string[] {
	if (lacks(ban)) return [];
	const thing = objectIn(ban, "A");
	const own =
		ban.object !== undefined &&
		/^(?:сво[юиейх]|собственн|личн)/.test(at(ban.scan, ban.object.from)) &&
		/^(?:покуп|заказ|чек|счет|товар|заявк|операц)/.test(headOf(ban));
	const kin = ban.loose.find((i) => KIN.test(at(ban.scan, i)));
	const others = ban.circumstances.find((one) => one.preposition === "для" || one.preposition === "на");
	const forKin = others !== undefined && KIN.test(at(ban.scan, others.at + 1)) ? others : undefined;
	const person = KIN.test(headOf(ban));
	if (ban.circumstances.some((one) => one.preposition === "вне")) return [];
	if (!own && kin === undefined && forKin === undefined && !person) return [];
	if (ban.infinitive === "делать" && thing === "") return [];
	const self = kin !== undefined && /^себ/.test(at(ban.scan, kin));
	const last = ban.loose.filter((i) => i >= (kin ?? 0) && !/^сам/.test(at(ban.scan, i)));
	const whom = kin === undefined || self ? "" : textOf(ban.scan, ban.text, kin, (last[last.length - 1] ?? kin) + 1);
	const put =
		forKin === undefined
			? ""
			: /^себ/.test(at(ban.scan, forKin.at + 1))
				? ""
				: textOf(ban.scan, ban.text, forKin.at, forKin.to);
	const said = `${perfectiveOf(ban.infinitive)} ${thing} ${whom} ${put} ${restOf(ban, forKin)}`
		.replace(/ {2,}/g, " ")
		.trim();
	if (ban.circumstances.some((one) => one.preposition === "по")) return [];
	return [`!~просить коллегу ${said}`, `~просить старшего смены ${said}`];
}

/** «Не подписывайте документы за клиента» -> «Просите клиента подписать документы лично». */
export function signFor(ban: Ban): string[] {
	const instead = ban.circumstances.find(
		(one) => /^(?:за|вместо)$/.test(one.preposition) && personAt(headIn(ban, one)) !== undefined,
	);
	const person = instead === undefined ? undefined : personAt(headIn(ban, instead));
	const thing = objectIn(ban, "A");
	if (person === undefined || instead === undefined) return [];
	const whom = person.plural ? person.paradigm.many.A : person.paradigm.singular.A;
	return [`!~просить ${whom} ${perfectiveOf(ban.infinitive)} ${thing} лично ${restOf(ban, instead)}`];
}

/** «Не раздавайте промокоды друзьям» -> «Раздавайте промокоды только клиентам». */
export function give(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (thing === "" || lacks(ban) || !ban.loose.some((i) => KIN.test(at(ban.scan, i)) && !/^себ/.test(at(ban.scan, i))))
		return [];
	return /^(?:промокод|скидк|купон|пригласит|билет|образц|пробник|подар|бонус|сертификат|карт)/.test(headOf(ban))
		? [`~${ban.infinitive} ${thing} только клиентам`]
		: [];
}

const GIFTS = /^(?:подар|деньг|деньги|взят|вознагражд|сувенир|конверт|презент|угощен|цветы|процент|откат)/;

const giver = (ban: Ban): { person: Person | undefined; at: number } => {
	for (let i = ban.verb + 1; i < ban.end; i++) {
		const person = personAt(at(ban.scan, i));
		if (person !== undefined && person.role !== "staff" && person.cases.includes("G")) return { person, at: i };
	}
	return { person: undefined, at: -1 };
};

/** «Не принимайте подарки от поставщиков» -> «Благодарите поставщиков и возвращайте подарки». */
const GIVEN_BOUND = /(?:свыше|дороже|более|больше) .*(?:,|и|или) /;

/** «подарки стоимостью свыше N, а также любые суммы наличными»: a bound that belongs to one thing of several; all of them are declined. */
function declined(ban: Ban): string | undefined {
	const { scan, text, object } = ban;
	if (object === undefined || object.case !== "A" || object.from < ban.verb) return undefined;
	const rest = textOf(scan, text, object.from, scan.tokens.length).replace(/[.!…;]+$/u, "");
	if (!GIVEN_BOUND.test(rest) || !/(?:и|или|также) /.test(rest.slice(rest.search(/свыше|дороже|более|больше/))))
		return undefined;
	if (/ (?:если|кроме|без|не|за исключением) /.test(rest)) return undefined;
	const from = ban.circumstances.find((one) => one.preposition === "от" && one.to <= object.from);
	const giver = from === undefined ? "" : ` ${textOf(scan, text, from.at, object.from)}`;
	return `!вежливо ~отклонять ${rest}${giver}`;
}

/** Gifts are given back with thanks. */
export function accept(ban: Ban): string[] {
	const heads = ban.object?.parts.map((part) => at(ban.scan, part.head)) ?? [];
	const thing = objectIn(ban, "A");
	if (thing === "" || !heads.some((head) => GIFTS.test(head))) return [];
	const bounded = declined(ban);
	if (bounded !== undefined) return [bounded];
	if (lacks(ban)) return [];
	if (ban.circumstances.some((one) => one.preposition === "за")) return [];
	const { person } = giver(ban);
	const last = ban.object?.parts[ban.object.parts.length - 1]?.to ?? 0;
	const bare =
		ban.object !== undefined && ban.object.to > last ? textOf(ban.scan, ban.text, ban.object.from, last) : thing;
	if (person === undefined) return [`!~благодарить и вежливо ~возвращать ${thing}`];
	const whom = person.plural ? person.paradigm.many : person.paradigm.singular;
	return [`!~благодарить ${whom.A} и вежливо ~возвращать ${bare}`, `вежливо ~отклонять ${thing}`];
}

/** «Не просите чаевые» -> «Принимайте чаевые только по желанию гостя». */
export function askFor(ban: Ban): string[] {
	if (!/^(?:чаев|подар|отзыв|вознагражд)/.test(headOf(ban))) return [];
	return [`~принимать ${objectIn(ban, "A")} только по желанию {G}`];
}

const DECIDED =
	/^(?:скид|цен|тариф|услов|график|расписан|договор|срок|возврат|отсроч|рассроч|компенсац|фото|видео|пост[ы]?$|настрой|программ|меню|маршрут|льгот|бонус|исключен|копи|план|лимит|смен|приложен|устройств|обязательств|обещан)/;

/** What needs the manager: the deed kept, with who decides. */
export function decide(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (
		thing === "" ||
		lacks(ban) ||
		!DECIDED.test(headOf(ban)) ||
		ban.clutter !== undefined ||
		ban.circumstances.some((one) => one.preposition === "при")
	)
		return [];
	const whom =
		ban.receiver === undefined
			? ""
			: (ban.scan.tokens.find((token, i) => i > ban.verb && personAt(token.norm) === ban.receiver)?.norm ?? "");
	return [`~${ban.infinitive} ${whom} ${thing} ${restOf(ban)} только с разрешения руководителя`.replace(/ {2,}/g, " ")];
}

/** «Не обещайте срок ремонта» -> «Называйте срок ремонта после согласования с руководителем». */
export function promise(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (
		thing === "" ||
		lacks(ban) ||
		!/^(?:срок|дат|скид|цен|возврат|компенсац|доставк|ремонт|столик|номер|результат|стоимост|время|одобрен|место)/.test(
			headOf(ban),
		)
	)
		return [];
	return [`~обещать ${thing} только после согласования с руководителем`];
}

/** «Не откладывайте заполнение журнала» -> «Приступайте к заполнению журнала сразу». */
export function delay(ban: Ban): string[] {
	const thing = objectIn(ban, "D");
	if (
		thing === "" ||
		lacks(ban) ||
		!/(?:ни[ея]|к[ау]|ремонт|ответ|осмотр|звонок|расчет|выдач[ау]|разбор)$/.test(headOf(ban))
	)
		return [];
	return [`~приступать к ${thing} сразу`];
}

/** «Не опаздывайте на совещание» -> «Приходите на совещание вовремя». */
export function late(ban: Ban): string[] {
	const rest = restOf(ban);
	return rest === "" || /^(?:без|более)/.test(rest) || lacks(ban) ? [] : [`~приходить ${rest} вовремя`];
}
