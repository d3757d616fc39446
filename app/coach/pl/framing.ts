import { NEVER, set } from "./circumstance-words.ts";
import { isPreposition } from "./grammar.ts";
import { Reversing } from "./reversing.ts";
import { type Edit, strip } from "./rewriting-words.ts";

/** Where an act is wrong: a place, not a time, a manner or a matter. */
const PLACED =
	/ (?:na|w|we|po|przy|za|pod|nad|przed|między|wśród) (?!(?:głos|czas|trakc|ciąg|obecn|pośpiech|imieni|spraw|celu|związk|treści|mail|tekści|pismi|umowi|rozmow|dokument|system|interne|odpowied|formularz|ogłosz|wiadomoś|przypadk|razi|sposób|temp|dni|nocy|godzin|weekend|święt|temperatur|form|języ|stani|stos|imię|ręk|dłoni|koń|pamię|oko))\p{L}+(?:e|u|ach|ej|ym|ich|ych|i|y)(?: [\p{L}-]+)*$/u;

/** Acts that have their own place. */
const LOCAL = set(
	"suszyc rozpakowywac rozwieszac pakowac myc czyscic szorowac naprawiac malowac ladowac rozladowywac przelewac przebierac skladowac montowac rozkladac prasowac gotowac podgrzewac sortowac segregowac wazyc tankowac cwiczyc trenowac parkowac oddawac odbierac rozstawiac pielegnowac strzyc golic karmic wieszac ladowac ciac kleic drukowac rozmieniac klasc stawiac przechowywac",
);

/** Rewritings by the class of the act alone, where its words say nothing more. */
export class Framing extends Reversing {
	/** "Nie rozpakowuj mebli na klatce schodowej" -> "Rozpakowuj meble w wyznaczonym miejscu". */
	protected located(): Edit | undefined {
		const act = this.plainAct();
		if (act === undefined || !LOCAL.has(act.verb.family)) return undefined;
		const padded = ` ${act.content}`;
		const place = PLACED.exec(padded);
		if (place === null) return undefined;
		const object = this.objected(padded.slice(0, place.index).trim(), act.verb);
		if (object === undefined) return undefined;
		const self = this.selfed() ? " się" : "";
		return this.said(`*${act.verb.infinitive}${self} ${object} w wyznaczonym miejscu`, this.segment.from, this.end());
	}

	/** "Nie korzystaj z windy towarowej" -> "Korzystaj z wyznaczonej windy": the kind that is wrong gives way to the right one. */
	protected approved(): Edit | undefined {
		const act = this.plainAct();
		if (act === undefined || !/^(?:uzywac|korzystac|stosowac|poslugiwac)$/.test(act.verb.family)) return undefined;
		const match = /^((?:z |ze )?)(\p{L}+) (\p{L}+)((?: (?:na|w|we|przy|do|podczas) .+)?)$/u.exec(act.content);
		if (match === null) return undefined;
		const [, lead = "", one = "", two = "", place = ""] = match;
		const ending = /(?:ego|ej|ych|ich|ym|ymi|imi)$/;
		const [adjective, noun] = ending.test(one) ? [one, two] : ending.test(two) ? [two, one] : ["", ""];
		if (adjective === "" || ending.test(noun) || isPreposition(strip(noun)) || NEVER.has(noun)) return undefined;
		const end = (ending.exec(adjective)?.[0] ?? "").replace(/^i(?=ch|mi)/, "y");
		return this.said(
			`*${act.verb.infinitive} ${lead.replace(/^ze $/, "z ")}zatwierdzon${end} ${noun}${place}`,
			this.segment.from,
			this.end(),
		);
	}
}
