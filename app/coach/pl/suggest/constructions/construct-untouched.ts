import { personOf } from "../../words/people.ts";
import { isPlace, isTime, type Parts, tailOf } from "../reading/act-parts.ts";
import { accusativeOf } from "../words/accusative.ts";
import { CHANGE, DECIDE, DISPLACE, OPEN, REPAIR, SWITCH_OFF, TOUCH, TRANSACT } from "../words/act-classes.ts";
import { strip } from "../words/rewriting-words.ts";
import { left } from "./construct-restriction.ts";

/** What is said of an act that one does unasked. */
const ALONE =
	/(?:^| )(?:samodzielnie|na własną rękę|samowolnie|we własnym zakresie|samemu|bez uprawnień|bez upoważnienia)(?= |$)/;

const WORN = /^(?:identyfik|plakiet|rękawic|kask|masecz|fartuch|okular|czep|kamizel|ochron|obuwi|but)/;

/** Those on whose affairs somebody else decides. */
export const KIN =
	/(?:^| )(?:dla (?:siebie|rodziny|znajomych|bliskich|członków rodziny|kolegów|siebie i \p{L}+|rodziny i znajomych)|(?:własn|swoi?ch?|swoj)\p{L}* (?:zakup|rachunk|kont|wniosk|spraw|zamówie|paragon)\p{L}*|(?:swojej |własnej )?rodzinie(?: i znajomym)?|(?:rodzinie i )?znajomym|bliskim|sobie|wobec (?:siebie|rodziny|bliskich)|(?:swoich|własnych) bliskich|członków (?:swojej |własnej )?rodziny)(?= |$)/u;

/** Things left as they are, in their place, on or shut. */
export function* untouched(parts: Parts): Generator<string | undefined> {
	const { family, object } = parts;
	if (object === "" || personOf(strip(object.split(" ")[0] ?? "")) !== undefined || /(?:^| )bez /.test(parts.content))
		return;
	if (parts.phrases.some((one) => /^(?:po|przed)$/.test(one.prep))) return;
	const thing = accusativeOf(object);
	if (thing === undefined) return;
	const place = tailOf(parts, (one) => !isPlace(one) || /^na$/.test(one.prep));
	const time = tailOf(parts, (one) => !isTime(one));
	if (CHANGE.has(family) && !ALONE.test(parts.content))
		yield `*zostawić ${thing} ${tailOf(parts, (one) => !isPlace(one))} bez zmian ${time}`;
	if (family === "zdejmowac" && WORN.test(object)) {
		yield `*nosić ${thing} ${tailOf(parts)}`;
		return;
	}
	if (
		DISPLACE.has(family) &&
		!/^(?:\p{L}+(?:ego|ej|ych) )?(?:uster|awari|bł[ęą]d|plam|śmiec|odpad|śnieg|resztek|brud)/u.test(object)
	)
		yield `*zostawić ${thing} ${place} na miejscu ${time}`;
	if (
		TOUCH.has(family) &&
		/^(?:rzecz|przedmio|bagaż|dokument|eksponat|sprzęt|urządz|mebl|paczk|przesył|towar)/.test(object)
	)
		yield `*zostawić ${thing} ${place} na miejscu ${time}`;
	if (SWITCH_OFF.has(family)) {
		const on = left(object, "włączon");
		if (on !== undefined) yield `*zostawić ${on} ${place} ${time}`;
	}
	const unpacked = family === "rozpakowywac" && parts.phrases.some((one) => /^(?:w|na|przy)$/.test(one.prep));
	if (OPEN.has(family) && !unpacked && !parts.phrases.some((one) => one.prep === "poza" || one.prep === "")) {
		const shut = left(object, "zamknięt");
		if (shut !== undefined) yield `*zostawić ${shut} ${place} ${time}`;
	}
}

const FAVOURED = /^(?:rezerwowac|odkladac|przyznawac|udzielac|chowac)$/;

/** What is kept back for one's own people is given to everybody alike. */
export function* favouring(parts: Parts): Generator<string | undefined> {
	if (!FAVOURED.test(parts.family) || !KIN.test(parts.content)) return;
	const rest = parts.content
		.replace(KIN, "")
		.replace(/ i (?:znajomych|\p{L}+ym)$/u, "")
		.trim();
	const object = parts.family === "udzielac" ? rest : accusativeOf(rest);
	if (object === undefined || rest === "") return;
	yield /^(?:przyznawac|udzielac)$/.test(parts.family)
		? `${parts.order} ${object} wszystkim na tych samych zasadach`
		: parts.family === "rezerwowac"
			? `${parts.order} ${object} w kolejności zgłoszeń`
			: `*zostawić ${object} dla klientów`;
}

/** Acts left to somebody who is entitled to them. */
export function* delegating(parts: Parts): Generator<string | undefined> {
	const { family, content, named, object } = parts;
	if (object === "" || named === "" || /(?:^| )bez (?!uprawnień|upoważnienia)/.test(content)) return;
	if (FAVOURED.test(family)) return;
	if (KIN.test(content) && (TRANSACT.has(family) || DECIDE.has(family))) {
		yield `*poprosić innego pracownika o ${parts.done} ${content}`;
		return;
	}
	const substitute = /^(.*?) ?za (\p{L}+)$/u.exec(content);
	if (substitute !== null) {
		const person = personOf(strip(substitute[2] ?? ""))?.served;
		if (person !== undefined && person.accusative === substitute[2] && substitute[1] !== "")
			yield `*zostawić ${named} ${substitute[1] ?? ""} ${person.dative}`;
	}
	const placed = parts.phrases.some((one) => /^(?:w|na|przy|pod)$/.test(one.prep) && !ALONE.test(content));
	if (REPAIR.has(family) && !placed) yield `*zostawić ${named} ${content.replace(ALONE, "").trim()} serwisowi`;
	else if (
		DECIDE.has(family) &&
		(ALONE.test(content) || /^(?:cen|rabat|zniż|limit|warunk|umow|grafik|harmonogram|urlop)/.test(object))
	)
		yield `*uzgodnić ${named} ${content.replace(ALONE, "").trim()} z przełożonym`;
}
