import { personAt } from "../../words/people.ts";
import { type Ban, type Circumstance, headIn, placeIn, restOf, thingsAt, thingsIn, wordsOf } from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";
import { deedOf } from "../words/nominals.ts";

/** Service that is owed: what must not be refused is given, who must not be passed by is helped. */

const OWED: readonly (readonly [RegExp, string])[] = [
	[/^обслужив/, "~обслуживать {A}"],
	[/^помощ/, "~помогать {D}"],
	[/^прием/, "~принимать {A}"],
	[/^возврат/, "~принимать возврат"],
	[/^обмен/, "~оформлять обмен"],
	[/^заселен|^размещен/, "~заселять {A}"],
	[/^осмотр/, "~осматривать {A}"],
	[/^лечени/, "~лечить {A}"],
	[/^запис/, "~записывать {A}"],
	[/^консультац/, "~консультировать {A}"],
];

/** «в приёме претензии» -> «принимать претензию»: the deed that a noun names, with what it acts on. */
function nominalOwed(ban: Ban, what: Circumstance): string {
	const head = what.things?.parts[0]?.head ?? -1;
	const known = /^(?:возврат|обмен)/.exec(at(ban.scan, head));
	if (known !== null) {
		const rest = textOf(ban.scan, ban.text, head + 1, what.to);
		return rest === "" ? "" : `~${known[0] === "возврат" ? "принимать возврат" : "оформлять обмен"} ${rest}`;
	}
	const verb = deedOf(at(ban.scan, head));
	const things = verb === undefined ? undefined : thingsAt(ban.scan, head + 1, what.to, "G");
	const put = things === undefined ? undefined : thingsIn(ban, things, "A");
	return verb === undefined || put === undefined ? "" : `~${verb} ${put}`;
}

/** «Не отказывайте клиенту в обслуживании» -> «Обслуживайте клиента». */
export function refuse(ban: Ban): string[] {
	const what = ban.circumstances.find((one) => /^(?:в|во)$/.test(one.preposition) && one.things?.case === "P");
	const manner = ban.loose.find((i) => /^(?:устно|словесно)$/.test(at(ban.scan, i)));
	if (what !== undefined && manner !== undefined)
		return [`!~оформлять отказ ${wordsOf(ban, what)} письменно`, "~выдавать {D} письменный ответ с причиной отказа"];
	if (what === undefined || ban.circumstances.some((one) => one.preposition === "без")) return [];
	// A reason to refuse is none to serve: «из-за конца смены».
	const rest = restOf(ban, what, ...ban.circumstances.filter((one) => one.preposition === "из-за"));
	const nominal = nominalOwed(ban, what);
	if (nominal !== "") return [`!${nominal} ${rest}`];
	if (ban.scan.segments.some((one) => one.from > ban.verb && one !== ban.segment && one.opener === "если")) return [];
	const owed = OWED.find(([stems]) => stems.test(headIn(ban, what)));
	if (owed !== undefined) return [`!${owed[1]} ${rest}`];
	const thing = placeIn(ban, what, "A");
	if (
		thing !== "" &&
		/^(?:кофе|ча[йея]|еде|завтрак|обед|ужин|напит|скидк|карт|кресл|стуль?|плед|зонт)/.test(headIn(ban, what))
	)
		return [`!~предлагать {D} ${thing} ${rest}`];
	return thing === "" ||
		!/^(?:книг|ключ|выписк|полотенц|бель[ея]|подушк|плед|салфет|рецепт|направлени|больничн|расписк|акт(?:а|е|у)?$|бланк|программк|чек|квитанц|справк|копи|вод|аптечк|жалобн|меню|договор|документ)/.test(
			headIn(ban, what),
		)
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
