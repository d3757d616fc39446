import type { Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { mannersIn } from "../turned/turned-manners.ts";
import { at } from "../words/edits.ts";

/** The last look at all that is offered, wherever it comes from: what keeps the fault or speaks to nobody who is there is dropped. */

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

/** What stands behind «вместо того чтобы ...,» is the ban itself. */
const answerOf = (said: string): string => said.replace(/^вместо [^,]*(?:, чтобы [^,]*)?, /, "");

/** «сидеть за кассой в верхней одежде» -> «стоит за кассой в верхней одежде»: the act has changed, its fault stands. */
function keepsFault(scan: Scan, said: string): boolean {
	const hit = scan.hits[0];
	if (hit === undefined || scan.hits.length > 1) return false;
	if (
		scan.tokens.some((token) => /^(?:без|до|после|даже)$/.test(token.norm) || formOf(token.norm) === "perfect-converb")
	)
		return false;
	return mannersIn(scan, hit).some(({ from, to }) => {
		if (from < hit.verb) return false;
		const words = scan.tokens.slice(from, to).map((token) => token.norm);
		return words.length > 1 && ` ${said} `.replace(/[.,!;:]/g, " ").includes(` ${words.join(" ")} `);
	});
}

/** Things and places that belong to the one served: «номер гостя», «телефон клиента». */
const OF_SOMEBODY =
	/^(?:номер|комнат|палат|квартир|дом|доме|дома|кабинет|каюте?|купе|ванн|кухн|двор|машин|автомобил|салон|стол|столе|вещ|сумк|телефон|кошел|карман|шкаф|компьютер|ноутбук|чемодан|багаж|мебел|диван|кроват|постел|кресл)[а-я]{0,4}$/;

/** Acts towards a person who is there. */
const TOWARDS =
	/(?:заканчива[а-я]+ с|обслужива[а-я]+|спрашива[а-я]+|встреча[а-я]+|слуша[а-я]+|выслушива[а-я]+|смотр[а-я]+ на|поворачива[а-я]+ к|уделя[а-я]+) ([а-я]+)/g;

/** «отвечать на звонки в номере гостя» -> «заканчивает с гостем и затем отвечает»: the person is only named as an owner. */
function servesAbsent(scan: Scan, said: string): boolean {
	const owners = new Set<string>();
	for (let i = 1; i < scan.tokens.length; i++) {
		const person = personAt(at(scan, i));
		if (person?.role !== "customer") continue;
		if (person.cases.includes("G") && OF_SOMEBODY.test(at(scan, i - 1))) owners.add(person.lemma);
		else return false;
	}
	if (owners.size === 0 || scan.tokens.some((token) => /^при$/.test(token.norm))) return false;
	return [...said.matchAll(TOWARDS)].some((match) => {
		const lemma = personAt(match[1] ?? "")?.lemma;
		return lemma !== undefined && owners.has(lemma) && !/ (?:разрешени|согласи|куда|как|можно)/.test(said);
	});
}

/** True when a wording may be offered in answer to the ban. */
export function fitsBan(scan: Scan, said: string): boolean {
	const words = answerOf(plain(said));
	return !keepsFault(scan, words) && !servesAbsent(scan, words);
}
