import { type Ban, headIn, placeIn, restOf, wordsOf } from "./ban.ts";
import { at, textOf } from "./edits.ts";
import { personAt } from "./people.ts";

/** Service that is owed: what must not be refused is given, who must not be passed by is helped. */

const OWED: readonly (readonly [RegExp, string])[] = [
	[/^обслужив/, "~обслуживать {A}"],
	[/^помощ/, "~помогать {D}"],
	[/^прием/, "~принимать {A}"],
	[/^возврат/, "~принимать возврат"],
	[/^обмен/, "~оформлять обмен"],
	[/^заселен|^размещен/, "~заселять {A}"],
	[/^консультац/, "~консультировать {A}"],
];

/** «Не отказывайте клиенту в обслуживании» -> «Обслуживайте клиента». */
export function refuse(ban: Ban): string[] {
	const what = ban.circumstances.find((one) => /^(?:в|во)$/.test(one.preposition) && one.things?.case === "P");
	const manner = ban.loose.find((i) => /^(?:устно|словесно)$/.test(at(ban.scan, i)));
	if (what !== undefined && manner !== undefined)
		return [`!~оформлять отказ ${wordsOf(ban, what)} письменно`, "~выдавать {D} письменный ответ с причиной отказа"];
	if (what === undefined || ban.circumstances.some((one) => one.preposition === "без")) return [];
	if (ban.scan.segments.some((one) => one.from > ban.verb && one !== ban.segment && one.opener === "если")) return [];
	const rest = restOf(ban, what);
	const owed = OWED.find(([stems]) => stems.test(headIn(ban, what)));
	if (owed !== undefined) return [`!${owed[1]} ${rest}`];
	const thing = placeIn(ban, what, "A");
	if (
		thing !== "" &&
		/^(?:кофе|ча[йея]|еде|завтрак|обед|ужин|напит|скидк|карт|кресл|стуль?|плед|зонт)/.test(headIn(ban, what))
	)
		return [`!~предлагать {D} ${thing} ${rest}`];
	return thing === "" ||
		!/^(?:книг|чек|квитанц|справк|копи|вод|аптечк|жалобн|меню|договор|документ)/.test(headIn(ban, what))
		? []
		: [`!~выдавать {D} ${thing} ${rest}`];
}

/** «Не проходите мимо мусора» -> «Поднимайте мусор»; who looks lost is asked. */
export function walkPast(ban: Ban): string[] {
	const { scan, text } = ban;
	const past = ban.circumstances.find((one) => one.preposition === "мимо");
	if (past === undefined) return [];
	const person = personAt(headIn(ban, past));
	const next = scan.segments[scan.segments.indexOf(ban.segment) + 1];
	if (person !== undefined) {
		const whom = placeIn(ban, past, "D") || (person.plural ? person.paradigm.many.D : person.paradigm.singular.D);
		const which = next?.opener === "который" ? `, ${textOf(scan, text, next.from, next.to)},` : "";
		return [`!~подходить к ${whom}${which} и ~предлагать помощь`];
	}
	const thing = placeIn(ban, past, "A");
	if (thing === "" || !/^(?:мусор|бумаж|фантик|луж|обертк|крошк)/.test(headIn(ban, past))) return [];
	const others = ban.circumstances.filter((one) => one !== past).map((one) => wordsOf(ban, one));
	return [`!сразу ~убирать ${thing} ${others.join(" ")}`];
}
