import { readVerb } from "../../words/verbs.ts";
import { actAfter } from "../constructions/construct-required.ts";
import type { Parts } from "../reading/act-parts.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";
import { classesOf } from "../words/fill-tables.ts";
import { strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";

/** What no act waits for: manners and reasons. */
const IDLE =
	/^(?:potrzeb|powod|przyczyn|słow|słów|uśmiech|pośpiech|przerw|końca|wyjątk|opamięt|namysł|zastanow|szacun|pozwoleń|pukan|wyraźn|pożegn|powit|przywit|koment|emocj|czekan|zwłok|umiar|sensu|celu(?: |$)|skrępow|wstyd|lit|pomyśl|opieki|nadzor)/u;
/** What somebody gives or does, so that one waits for it. */
const GIVEN =
	/^(?:(?:pisemn|wyraźn|uprzedni|wcześniejsz|ustn|ostateczn)\p{L}+ )?(?:zgod|akceptacj|decyzj|zleceni|poleceni|sygnał|potwierdzeni|zatwierdzeni|zezwoleni|pozwoleni|podpis|opini|odpowiedz|zaproszeni|zamówieni|wpłat|zaliczk|przelew|znak|hasł|wynik)/u;
/** Acts that begin something, which is no thing to be looked at. */
const BEGUN = /^(?:zaczynac|rozpoczynac|konczyc|zostawac|byc|miec|zostawiac|pozostawiac|trzymac|spac|siedziec)$/;

/** What an act must not be without, got or looked for before it. */
export function* lackingFirst(parts: Parts, objected: (content: string) => string | undefined): Generator<string> {
	const [, object = "", needed = ""] = /^(.*?)(?: |^)bez (.+)$/u.exec(parts.content) ?? [];
	if (needed === "" || IDLE.test(needed) || isBad(parts.family) || BEGUN.test(parts.family)) return;
	if (
		/ (?:lub|ani|oraz|i|albo) |,/.test(needed) ||
		/^nik(?:ogo|omu)/.test(object) ||
		/(?<!\p{L})(?:go|ich|jej|je)$/u.test(object)
	)
		return;
	const thing = object === "" ? "" : objected(object);
	if (thing === undefined || parts.done === "") return;
	const self = parts.self ? " się" : "";
	const once = `*${parts.once.infinitive}${self} ${thing}`.trim();
	const after = `${actAfter(parts.done)}${self} ${object}`.trim();
	const [first = "", ...rest] = needed.split(" ");
	const reading = /(?:nia|cia)$/.test(first) ? (readVerb(strip(first)) ?? readSuggested(first)) : undefined;
	if (reading?.form === "gerund") {
		const verb = reading.verb.perfective ? reading.verb : (reading.verb.partner ?? reading.verb);
		const own = rest.join(" ");
		const done = own === "" ? "" : objectFor(own, verb);
		const later = `${parts.order} ${thing} dopiero po ${first.slice(0, -1)}u ${own}`.replace(/\s+/g, " ").trim();
		if (done === undefined || /^(?:okazan|przedstawien|podan|wpłacen|zapłacen|otrzyman|uzyskan)/.test(first)) {
			yield later;
			yield `*poczekać na ${first.slice(0, -1)}e ${own} i dopiero wtedy ${once}`;
			return;
		}
		const act = `*${verb.infinitive} ${done}`.trim();
		yield `${act} i dopiero wtedy ${once}`;
		yield `${act} przed ${after}`;
		yield later;
		return;
	}
	const got = accusativeOf(needed);
	if (got === undefined) return;
	if (GIVEN.test(needed)) {
		yield `*poczekać na ${got} i dopiero wtedy ${once}`;
		return;
	}
	const classes = rest.length > 1 ? [] : classesOf(strip(first));
	if (classes.includes("wear")) {
		yield `*założyć ${got} i dopiero wtedy ${once}`;
		yield `*założyć ${got} przed ${after}`;
		yield `*mieć ${got} pod ręką i *zakładać przed pracą`;
	}
	if (classes.some((name) => /^(?:staff|served|frail)$/.test(name))) {
		yield `*poczekać na ${got} i dopiero wtedy ${once}`;
		return;
	}
	const there = nominativeOf(needed);
	if (there !== undefined) yield `*sprawdzić przed ${after}, czy ${there}`;
	if (classes.some((name) => /^(?:tool|dish|food|document|machine|goods|key|furniture)$/.test(name)))
		yield `*przygotować ${got} przed ${after}`;
}

/** The act as soon as what it waits for is done: "Zapakuj bukiet dopiero wtedy, gdy klient go obejrzy". */
export function* onlyWhen(
	parts: Parts,
	clause: string,
	objected: (content: string) => string | undefined,
): Generator<string> {
	if (/(?<!\p{L})nie(?!\p{L})/u.test(clause) || isBad(parts.family)) return;
	const thing = parts.content === "" ? "" : objected(parts.content);
	if (thing !== undefined)
		yield `*${parts.once.infinitive}${parts.self ? " się" : ""} ${thing} dopiero wtedy, gdy ${clause}`;
}
