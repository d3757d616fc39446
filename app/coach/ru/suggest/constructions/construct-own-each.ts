import { personAt } from "../../words/people.ts";
import { type Ban, headIn, objectIn, placeIn, restOf, thingsIn } from "../reading/ban.ts";
import { at } from "../words/edits.ts";

/** One thing for several people becomes a thing for each; a thing in place of another becomes the other. */

const SEVERAL = /^(?:нескольк|разн|двух|трех|всех|многих|остальн|следующ|друг)/;

/** The adjective that takes the place of «одну», «одно». */
const OWN: Readonly<Record<string, string>> = { ин: "отдельный", ого: "отдельный", у: "отдельную", и: "отдельные" };

/** «Не пользуйтесь одной расчёской для нескольких клиенток» -> «Берите для каждой клиентки отдельную расчёску». */
export function oneForAll(ban: Ban): string[] {
	const { scan, object } = ban;
	if (object === undefined || object.parts.length !== 1) return [];
	const first = /^(?:один|одну|одно|одни|одного|одной|одним|одними)$/.test(at(scan, object.from));
	const people = ban.circumstances.find((one) => one.preposition === "для" && SEVERAL.test(at(scan, one.at + 1)));
	const hanging = people === undefined ? forIn(ban) : undefined;
	const head = people === undefined ? (hanging ?? -1) : (people.things?.parts[0]?.head ?? people.at + 2);
	if (!first || head < 0) return [];
	const own = object.parts[0]?.to ?? object.to;
	const put = thingsIn(ban, { ...object, to: own }, "A");
	if (put === undefined) return [];
	const [word = "", ...rest] = put.split(" ");
	const other = OWN[word.replace(/^одн?/, "")] ?? (/^одн[еоу]?[юе]$|^одно$/.test(word) ? "отдельное" : "");
	const person = personAt(at(scan, head));
	const each =
		person !== undefined
			? `${person.feminine ? "каждой" : "каждого"} ${person.paradigm.singular.G}`
			: at(scan, head).startsWith("животн")
				? "каждого животного"
				: "";
	if (other === "" || each === "" || rest.length === 0) return [];
	const thing = `${/ую$/.test(word) ? "отдельную" : other} ${rest.join(" ")}`;
	return [`!~брать для ${each} ${thing}`, `~готовить для ${each} ${thing}`];
}

/** Where the noun of «для нескольких клиенток» stands that hangs on the object; undefined without one. */
function forIn(ban: Ban): number | undefined {
	const { scan, object } = ban;
	if (object === undefined) return undefined;
	for (let i = object.from; i < object.to - 2; i++)
		if (at(scan, i) === "для" && SEVERAL.test(at(scan, i + 1))) return i + 2;
	return undefined;
}

/** «Не давайте гостю кофе вместо чая» -> «Давайте гостю чай»: what was asked for takes the place of what is put in its stead. */
export function insteadOf(ban: Ban): string[] {
	const other = ban.circumstances.find((one) => one.preposition === "вместо");
	if (other === undefined || ban.object === undefined || personAt(headIn(ban, other)) !== undefined) return [];
	const put = placeIn(ban, other, "A");
	const said = objectIn(ban, "A");
	if (
		put === "" ||
		said === "" ||
		!/^(?:да|выда|пода|отда|предлаг|клас|став|слать|присыл|отправ|привоз|прода|нос|принос|надева|использ|применя)/.test(
			ban.infinitive,
		)
	)
		return [];
	return [`!~${ban.infinitive} ${ban.receiver === undefined ? "" : "{D}"} ${put} ${restOf(ban, other)}`];
}
