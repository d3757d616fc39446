import { bareAt, isPreposition, verbFormAt } from "../../words/grammar.ts";
import { readVerb } from "../../words/verbs.ts";
import { servedBy } from "../pairs/phrases.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isBad, NEVER, set } from "../words/circumstance-words.ts";
import { type Edit, strip } from "../words/rewriting-words.ts";
import { guessedVerb, readSuggested } from "../words/suggested-verbs.ts";
import { Reversing } from "./reversing.ts";

/** Where an act is wrong: a place, not a time, a manner or a matter. */
const PLACED =
	/ (?:na|w|we|przy|za|pod|nad|przed|między|wśród) (?!(?:głos|czas|trakc|ciąg|obecn|pośpiech|imieni|spraw|celu|związk|treści|mail|tekści|pismi|umowi|rozmow|dokument|system|interne|odpowied|formularz|ogłosz|wiadomoś|przypadk|razi|sposób|temp|dni|nocy|godzin|weekend|święt|temperatur|form|języ|stani|stos|imię|ręk|dłoni|koń|pamię|oko))\p{L}+(?:e|u|ach|ej|ym|ich|ych|i|y)(?: [\p{L}-]+)*$/u;

/** Acts that have their own place. */
const LOCAL = set(
	"przewozic suszyc rozpakowywac rozwieszac pakowac myc czyscic szorowac naprawiac malowac ladowac rozladowywac przelewac przebierac skladowac montowac rozkladac prasowac gotowac podgrzewac sortowac segregowac wazyc tankowac cwiczyc trenowac parkowac rozstawiac pielegnowac strzyc golic karmic ciac kleic",
);

/** Acts that are to be brought to their end before another one. */
const BROKEN = /^(?:przerywac|zostawiac|pozostawiac|opuszczac|odchodzic|porzucac|ucinac|konczyc)$/;

/** What nobody can be told to do at once, and the act by which it is reached: one comes to know by looking it up. */
const LEARNT: Readonly<Record<string, string>> = { znac: "sprawdzić", wiedziec: "ustalić", widziec: "obejrzeć" };

/** Rewritings by the class of the act alone, where its words say nothing more. */
export class Framing extends Reversing {
	/** "Nie wnoś walizek, nie pytając gościa o zgodę" -> "Zapytaj gościa o zgodę i dopiero wtedy wnieś walizki". */
	protected doubled(): Edit | undefined {
		const { one, segment, tokens } = this;
		let at = one.segment + 1;
		let clause = "";
		while (one.segments[at]?.role === "complement") {
			const told = one.segments[at++];
			if (told !== undefined) clause += `, ${this.slice(told.from, told.to)}`;
		}
		const next = one.segments[at];
		const act = next?.role === "main" && next.opener === "," ? this.plainAct(segment.to) : undefined;
		if (act === undefined || next === undefined || isBad(act.verb.family)) return undefined;
		const opening = bareAt(tokens, next.head);
		const written = tokens[next.head + 1]?.norm ?? "";
		const norm = written.replace(/(?:[wł]szy)$/, "ć");
		const before = norm !== written;
		const reading = readVerb(strip(norm)) ?? readSuggested(norm) ?? guessedVerb(norm);
		const lacking = opening === "nie" ? (before ? "infinitive" : "converb") : opening === "bez" ? "gerund" : "";
		if (reading === undefined || reading.form !== lacking) return undefined;
		const done = reading.verb.perfective ? reading.verb : (reading.verb.partner ?? reading.verb);
		const self = bareAt(tokens, next.head + 2) === "sie" ? " się" : "";
		const rest = this.slice(next.head + (self === "" ? 2 : 3), next.to);
		const needed = rest === "" ? "" : this.objected(rest, done);
		const object = act.content === "" ? "" : this.objected(act.content, act.verb);
		if (needed === undefined || object === undefined) return undefined;
		let more = "";
		let to = next.to;
		for (let i = at + 1; one.segments[i]?.role === "complement" || one.segments[i]?.role === "relative"; i++) {
			more += `, ${this.slice(one.segments[i]?.from ?? to, one.segments[i]?.to ?? to)}`;
			to = one.segments[i]?.to ?? to;
		}
		const verb = this.onceVerb(act.verb);
		const learnt = LEARNT[reading.verb.family];
		const first = `*${learnt ?? done.infinitive}${self} ${learnt === undefined ? needed : this.ofPerson(needed, object)}${more}${more === "" ? "" : ","}`;
		return {
			...this.said(
				`${first} i dopiero wtedy *${verb.infinitive}${this.selfed() ? " się" : ""} ${object}${clause}`,
				segment.from,
				to,
			),
			whole: true,
		};
	}

	/** "jego zamówienia", said before he is named, with the person of the act: "zamówienia klienta". */
	private ofPerson(thing: string, object: string): string {
		const own = /^(?:jego|jej|ich) (.+)$/u.exec(thing)?.[1];
		if (own === undefined) return thing;
		for (const [word] of object.matchAll(/\p{L}+/gu)) {
			const person = servedBy(strip(word));
			if (person !== undefined) return `${own} ${person.genitive}`;
		}
		return thing;
	}

	/** "Nie zostawiaj klienta bez auta zastępczego" -> "Zapewnij klientowi auto zastępcze". */
	protected provided(): Edit | undefined {
		const act = this.plainAct();
		if (act === undefined || !/^(?:zostawiac|pozostawiac|odsylac|wypuszczac)$/.test(act.verb.family)) return undefined;
		const match = /^(\p{L}+) bez (\p{L}+(?: \p{L}+)*)$/u.exec(act.content);
		if (match === null || servedBy(strip(match[1] ?? "")) === undefined) return undefined;
		const thing = / (?:i|oraz) /.test(match[2] ?? "") ? undefined : accusativeOf(match[2] ?? "");
		return thing === undefined ||
			/^(?:słow|pożegn|potrzeb|powod|wyraźn|opiek|nadz|inform|pomoc|odpow)/.test(match[2] ?? "")
			? undefined
			: this.said(`*zapewnić {dat} ${thing}`, this.segment.from, this.end());
	}

	/** "Nie przerywaj zabiegu, by umówić wizytę" -> "Dokończ zabieg i dopiero wtedy umów wizytę". */
	protected purposed(): Edit | undefined {
		const { one, segment, tokens } = this;
		const next = one.segments[one.segment + 1];
		const act = next?.role === "purpose" ? this.plainAct(segment.to) : undefined;
		if (act === undefined || next === undefined || !BROKEN.test(act.verb.family)) return undefined;
		const reading = verbFormAt(tokens, next.head + 1);
		const verb = reading?.reading?.verb;
		if (reading?.form !== "infinitive" || verb === undefined) return undefined;
		const person = servedBy(strip(act.content)) !== undefined;
		const object = person || act.content === "" ? undefined : this.objected(act.content, act.verb);
		const ended = person
			? "*dokończyć sprawę {gen}"
			: object === undefined || !/^(?:przerywac|konczyc|ucinac)$/.test(act.verb.family)
				? "*dokończyć pracę"
				: `*dokończyć ${object}`;
		return this.said(
			`${ended} i dopiero wtedy *${verb.infinitive} ${this.slice(next.head + 2, next.to)}`,
			segment.from,
			next.to,
		);
	}

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
		if (act === undefined || !/^(?:uzywac|korzystac|poslugiwac)$/.test(act.verb.family)) return undefined;
		const match = /^((?:z |ze )?)(\p{L}+) (\p{L}+)((?: (?:na|w|we|przy|do|podczas) .+)?)$/u.exec(act.content);
		if (match === null) return undefined;
		const [, lead = "", one = "", two = "", place = ""] = match;
		const ending = /(?:ego|ej|ych|ich|ym|ymi|imi)$/;
		const [adjective, noun] = ending.test(one) ? [one, two] : ending.test(two) ? [two, one] : ["", ""];
		if (
			!/^(?:środ|narzę|sprzęt|wind|oprogram|urządz|program|prepara|detergen|chemi|nośnik|drabin|wózk|ładowar)/.test(
				noun,
			)
		)
			return undefined;
		if (adjective === "" || ending.test(noun) || isPreposition(strip(noun)) || NEVER.has(noun)) return undefined;
		const end = (ending.exec(adjective)?.[0] ?? "").replace(/^i(?=ch|mi)/, "y");
		return this.said(
			`*${act.verb.infinitive} ${lead.replace(/^ze $/, "z ")}zatwierdzon${end} ${noun}${place}`,
			this.segment.from,
			this.end(),
		);
	}
}
