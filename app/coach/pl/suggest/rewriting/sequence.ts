import { bareAt } from "../../words/grammar.ts";
import { readVerb } from "../../words/verbs.ts";
import { isBad } from "../words/circumstance-words.ts";
import { type Edit, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";
import { Conditions } from "./conditions.ts";

/** Rooms and buildings one goes out of. */
const ROOM =
	/^(?:w|na) (?:budynku|sali|pokoju|sklepie|lokalu|gabinecie|pomieszczeniu|toalecie|hali|biurze|kuchni|magazynie|klasie|szatni|łazience|wodzie|basenie|środku|windzie)/;

const GONE: Readonly<Record<string, string>> = { jest: "", są: "ą" };

const DONE_SAYING: readonly (readonly [RegExp, string, string])[] = [
	[/^(?:mówi|opowiada|tłumaczy|wyjaśnia)(ą?)$|^mówią$/u, "skończy", " mówić"],
	[/^rozmawia(ją)?$/u, "skończy", " rozmawiać"],
	[/^(?:je|jedzą)$/u, "skończy", " jeść"],
	[/^pisz(?:e|ą)$/u, "skończy", " pisać"],
	[/^czyta(ją)?$/u, "skończy", " czytać"],
];

/** The end of what a clause says is going on: "w budynku są jeszcze pracownicy" -> "pracownicy wyjdą". */
export function ceasing(told: string): string | undefined {
	const clause = told.replace(/(?<=^\p{L}+) (?:już|jeszcze|właśnie|akurat)(?= \p{L}+$)/u, "");
	if (/(?<!\p{L})(?:nie|nawet|lub|albo|oraz)(?!\p{L})/u.test(clause)) return undefined;
	if (/^(?:wieje|jest) (?:\p{L}+ )?wiatr$/u.test(clause)) return "wiatr ustanie";
	if (/^(?:pada|leje|pada (?:deszcz|śnieg))$/.test(clause)) return "przestanie padać";
	if (/^(?:jest|trwa|szaleje|nadchodzi|zbliża się) burza$/.test(clause)) return "burza minie";
	if (/podłoga (?:jest |pozostaje )?(?:jeszcze )?mokra|^jest mokra podłoga/.test(clause)) return "podłoga wyschnie";
	if (/(?:świeci się|pali się|jest) czerwone(?: światło)?$/.test(clause)) return "zapali się zielone światło";
	const lasts = /^(?:jeszcze )?trwa(ją)? (.+)$/.exec(clause);
	if (lasts !== null) return `${lasts[2]} się skończ${lasts[1] === undefined ? "y" : "ą"}`;
	const there =
		/^((?:w|na|pod|przy|obok|za|u|nad) .+?) (?:jeszcze )?(są|znajdują się|przebywają|stoją|pracują|siedzą|pasą się|jest|znajduje się|przebywa|stoi|pracuje) (?:jeszcze )?(\p{L}+(?: \p{L}+)?)$/u.exec(
			clause,
		) ?? /^((?:w|na|pod|przy|obok|za|u|nad) .+?) (?:jeszcze )?()(\p{L}+) (?:są|znajdują się|przebywają)$/u.exec(clause);
	if (there !== null)
		return away(there[3] ?? "", there[1] ?? "", !/^(?:jest|znajduje się|przebywa|stoi|pracuje)$/.test(there[2] ?? ""));
	const stands =
		/^(\p{L}+(?: \p{L}+)?) (są|znajdują się|przebywają|stoją|jest|znajduje się|przebywa|stoi) (?:jeszcze )?((?:w|na|pod|przy|obok|za|u|nad) .+)$/u.exec(
			clause,
		);
	if (stands !== null)
		return away(stands[1] ?? "", stands[3] ?? "", /^(?:są|znajdują się|przebywają|stoją)$/.test(stands[2] ?? ""));
	const machine =
		/^((?:\p{L}+ )?(?:maszyna|taśma|silnik|wentylator|mikser|urządzenie|prasa|piła|wirówka|pralka|winda|krajalnica|suwnica)) (?:jeszcze )?(?:pracuje|działa|jest w ruchu|jest włączon\p{L}|się obraca|obraca się)$/u.exec(
			clause,
		);
	if (machine !== null) return `${machine[1]} się zatrzyma`;
	const doing = /^(\p{L}+(?: \p{L}+)?) (\p{L}+)$/u.exec(clause);
	for (const [verb, ends, what] of DONE_SAYING)
		if (doing !== null && verb.test(doing[2] ?? ""))
			return `${doing[1]} ${/ą$/.test(doing[2] ?? "") ? `${ends.slice(0, -1)}ą` : ends}${what}`;
	return undefined;
}

/** "ludzie" under the load go away, those in a room go out, vehicles drive off. */
function away(who: string, where: string, many: boolean): string | undefined {
	if (
		!/^(?:\p{L}+ )?(?:ludzie|pracowni\p{L}+|klien\p{L}+|goście|gość|zwierz\p{L}+|osob\p{L}+|dzieci|dziecko|uczni\p{L}+|uczeń|pasażer\p{L}*|pacjen\p{L}+|kto(?:ś|kolwiek)|pies|psy|pojazd\p{L}*|samoch\p{L}+|wózek|wózki|pieszy|piesi|widzowie|rodzice|wszyscy)$/u.test(
			who,
		)
	)
		return undefined;
	if (/^ktoś$/u.test(who)) return away("wszyscy", where, true);
	const verb = /pojazd|samoch|wóz/.test(who) ? "odjed" : ROOM.test(where) ? "wyjd" : "odejd";
	return `${who} ${verb === "odjed" ? "odjad" : verb}${many ? GONE.są : "zie"}`.replace(/odjadzie$/, "odjedzie");
}

/** What one does before an act, and what must be over before it. */
export class Sequence extends Conditions {
	/** "Nie zamykaj kasy, zanim nie obsłużysz klienta" -> "Obsłuż klienta i dopiero wtedy zamknij kasę": one person does both. */
	protected *ownOrder(): Generator<Edit> {
		const { one, segment, tokens } = this;
		const next = one.segments[one.segment + 1];
		if (one.kind !== "negated" || next?.role !== "condition" || isBad(this.actVerb()?.family ?? "")) return;
		const until = this.untilOf(next);
		const [first = "", ...rest] = (until ?? "").split(" ");
		const reading = readVerb(strip(first)) ?? readSuggested(first) ?? readSuggested(strip(first));
		const act = this.act(segment.to);
		if (until === undefined || reading === undefined || act === undefined) return;
		const told = one.address.startsWith("imperative") || one.address === "infinitive";
		const own =
			reading.form === "you" ||
			(reading.form === "we" && one.address === "we") ||
			(!told && one.subject?.side === "staff" && (reading.form === "he" || reading.form === "they"));
		if (!own || bareAt(tokens, segment.from) === "az") return;
		const object = act.content === "" ? "" : this.objected(act.content, act.verb);
		const { more, to } = this.hanging(one.segment + 2, next.to);
		if (object === undefined || / i /.test(`${until}${more}`) || /^zobacz/.test(first)) return;
		const done = reading.verb.perfective ? reading.verb : (reading.verb.partner ?? reading.verb);
		const what = `*${done.infinitive} ${rest.join(" ")}${more}`;
		const self = this.selfed() ? " się" : "";
		const pointing = /^(?:jego|jej|ich|go|ją|je)$/.test(rest[0] ?? "");
		if (!pointing)
			yield this.said(
				`${what}${more === "" ? "" : ","} i dopiero wtedy *${this.onceVerb(act.verb).infinitive}${self} ${object}`,
				segment.from,
				to,
			);
		yield this.said(`*${act.verb.infinitive}${self} ${object} dopiero wtedy, gdy ${until}${more}`, segment.from, to);
		const once = this.onceVerb(act.verb);
		if (more === "" && !pointing && once.gerund !== "")
			yield this.said(`${what} przed ${this.gerundOf(once)}${self} ${act.content}`, segment.from, to);
	}

	/** "Nie opryskuj, gdy wieje wiatr" -> "Poczekaj z opryskaniem, aż wiatr ustanie". */
	protected *overFirst(): Generator<Edit> {
		const { one, segment, tokens } = this;
		const next = one.segments[one.segment + 1];
		if (one.kind !== "negated" || next?.role !== "condition" || one.segments.length > one.segment + 2) return;
		if (!/^(?:gdy|kiedy|jesli|jezeli)$/.test(bareAt(tokens, next.head)) || one.subject?.side === "served") return;
		const act = this.act(segment.to);
		const until = ceasing(this.slice(next.head + 1, next.to));
		if (until === undefined || act === undefined || isBad(act.verb.family) || / bez /.test(` ${act.content}`)) return;
		const object = act.content === "" ? "" : this.objected(act.content, act.verb);
		const once = this.onceVerb(act.verb);
		const self = this.selfed() ? " się" : "";
		if (once.gerund !== "")
			yield this.said(`*poczekać z ${this.gerundOf(once)}${self} ${act.content}, aż ${until}`, segment.from, next.to);
		if (object !== undefined)
			yield this.said(`*${act.verb.infinitive}${self} ${object} dopiero wtedy, gdy ${until}`, segment.from, next.to);
	}
}
