import { isTime, type Parts, timeOf } from "../reading/act-parts.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";
import { declined } from "../words/noun-cases.ts";
import { actAfter } from "./construct-required.ts";
import type { Objected } from "./construct-restriction.ts";

/** What is there or not there before an act, and can be looked at: papers, means of safety. */
const CHECKED =
	/^(?:(?:ważn|aktualn|pisemn|sprawn)(?:ego|ej|ych) )?(?:recepty|zlecenia|skierowania|rezerwacji|umowy|karty|biletu|przepustki|dowodu|dokumentu|faktury|paragonu|upoważnienia|legitymacji|atestu|licencji|gaśnicy|osłony|zabezpieczenia|asekuracji|podpisu|opasek|opaski|regulaminu|depozytu|identyfikatora|zaświadczenia|kobyłek|hamulca|pasów|badań|szkolenia|uprawnień|wentylacji|oświetlenia)(?: [\p{L}]+)?$/u;

/** What must have taken place: an inspection, a payment. */
const EVENT =
	/^(?:oględzin|analiz|wycen|wpłat|zapłat|konsultacj|weryfikacj|przegląd|pomiar|kontrol|rozmow|diagnoz|inspekcj|autoryzacj|rejestracj|inwentaryzacj|akceptacj|płatności|zaliczk|odprawą)/u;

/** The order of two things said from the other end: what comes first, then the act. */
export function* ordering(parts: Parts, objected: Objected): Generator<string | undefined> {
	const { family, content } = parts;
	if (isBad(family) || parts.receiver !== "") return;
	const without = /^(.*?)(?: |^)bez (.+)$/u.exec(content);
	if (without !== null) {
		const [, object = "", needed = ""] = without;
		const seen = CHECKED.test(needed) ? accusativeOf(needed) : undefined;
		if (seen !== undefined && parts.done !== "" && object !== "" && !/^nik/.test(object))
			yield `*sprawdzić ${seen} przed ${actAfter(parts.done)}${parts.self ? " się" : ""} ${object}`;
		return;
	}
	const [phrase] = parts.phrases;
	if (parts.phrases.length !== 1 || phrase === undefined) return;
	const object = parts.object === "" ? "" : objected(parts.object);
	if (object === undefined || (object === "" && !/^(?:odkurzac|sprzatac|zamiatac|wiercic|kosic)$/.test(family))) return;
	const done = phrase.prep === "przed" ? /^(\p{L}+[nc]i)em((?: .+)?)$/u.exec(phrase.words) : null;
	if (done !== null) {
		yield `${parts.order} ${object} dopiero po ${done[1]}u${done[2]}`;
		return;
	}
	const event = phrase.prep === "przed" && EVENT.test(phrase.words) ? declined(phrase.words, "ins", "loc") : undefined;
	if (event !== undefined) {
		yield `${parts.order} ${object} dopiero po ${event.text}`;
		return;
	}
	const during = isTime(phrase) ? timeOf(phrase) : undefined;
	if (during === undefined || /^(?:przerw|godzin|prac|zmian|dyżur|służb|dnia|weekend|urlop|nieobecn)/.test(during))
		return;
	const after = declined(during, "gen", "loc");
	if (after !== undefined) yield `${parts.order} ${object} dopiero po ${after.text}`;
}
