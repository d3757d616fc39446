import { formOf, readVerb, type Verb, type VerbForm } from "../../words/verbs.ts";
import { SINGLE } from "../constructions/constructions.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { nominativeOf } from "../words/accusative.ts";
import { classesOf } from "../words/fill-tables.ts";
import { declined } from "../words/noun-cases.ts";
import { measureInGenitive, withinTime } from "../words/numerals.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** Nouns on -a at the head of a rule, whose second word is their genitive. */
const NAMING =
	/^(?:napraw|rozmow|wizyt|jazd|przerw|obsług|kontrol|dostaw|wymian|budow|zmian|nauk|kar|prac|grup|liczb|sum|kwot|cen|opłat|temperatur|wag|zabaw|uwag|spraw|umow|prób|gr|kolejk|wycieczk|paczk|\p{L}+cj)a$/u;

/** A thing that is named at the head of a rule as the object of an order: "Pierwsza porada" -> "pierwszą poradę". */
function asObject(subject: string): string {
	const [first = "", second = "", ...rest] = lower(subject).split(" ");
	const open = /^(?:w|we|na|z|ze|do|od|po|przy|u|o|za|między|dla|przed|pod)$/.test(second);
	if (!open && first.endsWith("a") && second.endsWith("a") && !NAMING.test(first))
		return [`${first.slice(0, -1)}ą`, `${second.slice(0, -1)}ę`, ...rest].join(" ");
	const kind =
		!open && first.endsWith("a") && /(?:ow|[^i]n|sk|ck|cz)a$/.test(second) ? second.replace(/a$/, "ą") : second;
	return [first.replace(/a$/, "ę"), kind, ...rest].join(" ").trim();
}

const MAY = "nie (?:może|mogą|powinn\\p{L}+|wolno)";
const LIMIT = new RegExp(`^(\\p{Lu}[^,;]+?) ${MAY} (?:przekraczać|przekroczyć|przewyższać|przewyższyć) ([^,;]+)$`, "u");
const LASTING = new RegExp(
	`^(\\p{Lu}[^,;]+?) ${MAY} (?:trwać|potrwać|zająć|zajmować) (?:dłużej|więcej) niż ([^,;]+)$`,
	"u",
);
const WAITING = new RegExp(
	`^\\p{Lu}[^,;]+? ${MAY} czekać na (\\p{L}+(?:nie|cie)) (?:dłużej|więcej) niż ([^,;]+)$`,
	"u",
);
const QUEUE = new RegExp(`^(Kolejk\\p{L}+[^,;]*?) ${MAY} (?:liczyć|mieć) więcej niż ([^,;]+)$`, "u");
const STOCK = new RegExp(`^((?:W|We|Na|Przy|U) [^,;]+?) ${MAY} (?:za)?brak(?:nąć|ować) ([^,;]+)$`, "u");
const HESITATE = /^Nie (?:wahaj|bój|obawiaj|wstydź|krępuj|lękaj) się (?<act>\p{L}+ć)(?= |$)/u;
const ENSURE =
	/^(?:Dopilnuj|Zadbaj|Pilnuj|Dbaj|Upewnij się|Sprawdzaj|Przypilnuj|Zadbaj o to|Dbaj o to)\p{L}*, (?:aby|by|żeby|że) (?:.* )?(w|na) (\p{L}+(?: \p{L}+(?:ej|ym|ych))?)(?: .*)?$/u;
const LONGER = / dłużej niż ((?:\p{L}+ )?(?:minut|godzin|kwadrans|dob|sekund)\p{L}*)$/u;
const MEASURED = /^(?:temperatur|wilgotno|ciśnieni|głośno|poziom|prędko|stężeni|ładun|waga)/;

const verbOf = (word: string, form: VerbForm): Verb | undefined => {
	const reading = readAct(lower(word)) ?? readVerb(strip(word));
	return reading?.form === form ? reading.verb : undefined;
};

function* limited(rule: string): Generator<string> {
	const [, subject = "", most = ""] = LIMIT.exec(rule) ?? [];
	if (subject !== "") {
		const object = asObject(subject);
		if (MEASURED.test(object)) {
			yield `Utrzymuj ${object} do ${most}`;
			yield `Sprawdzaj ${object} na początku i na końcu zmiany`;
		} else {
			yield `Ogranicz ${object} do ${most}`;
			yield `Sprawdzaj ${object} i reaguj, zanim dojdzie do ${most}`;
		}
	}
	const [, lasting = "", long = ""] = LASTING.exec(rule) ?? [];
	if (lasting !== "") {
		const within = withinTime(long);
		yield `Zaplanuj na ${asObject(lasting)} najwyżej ${long}`;
		if (within !== undefined) yield `Zakończ ${asObject(lasting)} ${within}`;
	}
	const [, named = "", until = ""] = WAITING.exec(rule) ?? [];
	const within = named === "" ? undefined : withinTime(until);
	if (within !== undefined) {
		yield `Zacznij ${named} ${within}`;
		yield `Sprawdzaj co godzinę, co czeka na ${named}`;
	}
	const [, queue = "", count = ""] = QUEUE.exec(rule) ?? [];
	if (queue !== "") {
		yield `Wezwij drugą osobę, gdy ${lower(queue)} dojdzie do ${measureInGenitive(count).replace("osoby", "osób")}`;
		yield "Otwórz drugie stanowisko, gdy rośnie kolejka";
	}
	const timed = LONGER.exec(rule)?.[1];
	if (timed !== undefined && /^Nie /.test(rule)) yield `Ustaw minutnik na ${timed} i wtedy wróć do sprawy`;
}

function* stocked(rule: string): Generator<string> {
	const [, place = "", thing = ""] = STOCK.exec(rule) ?? [];
	if (place === "") return;
	if (SINGLE.test(thing)) {
		const there = nominativeOf(thing);
		if (there !== undefined) yield `Sprawdzaj na początku zmiany, czy ${lower(place)} ${there}`;
		return;
	}
	if (classesOf(strip(thing.split(" ")[0] ?? "")).includes("document")) {
		yield `Zgłaszaj od razu brak ${thing} ${lower(place)}`;
		return;
	}
	yield `Sprawdzaj zapas ${thing} ${lower(place)} na początku zmiany`;
	yield `Uzupełniaj zapas ${thing} ${lower(place)} na bieżąco`;
}

function* reminded(rule: string, ready: readonly string[]): Generator<string> {
	if (!/^Nie zap(?:omnij|ominaj)/.test(rule)) return;
	const [, asked = "", what = ""] =
		/^Nie zapomnij (\p{L}+ć)(, (?:czy|jak|co|kiedy|ile|kto|gdzie|że) [^,]+)$/u.exec(rule) ?? [];
	const plain = ready.length > 0 || asked === "" ? [] : [`Pamiętaj, aby ${asked}${what}`];
	yield* plain;
	for (const told of [...ready, ...plain]) {
		const [, plural = "", act = "", rest = ""] = /^Pamiętaj(cie)?, aby (\p{L}+ć)(.*)$/u.exec(told) ?? [];
		const verb = act === "" ? undefined : verbOf(act, "infinitive");
		const order = verb === undefined ? "" : formOf(verb, plural === "" ? "imperative" : "imperative-plural");
		if (order !== "") yield capital(order, true) + rest;
		if (act !== "") yield `Zapisz na liście zadań: ${act}${rest}`;
		const [, named = "", own = ""] = /^Pamiętaj o (\p{L}+(?:niu|ciu))(?: (.+))?$/u.exec(told) ?? [];
		const done = named === "" ? undefined : verbOf(named, "gerund");
		const once = done === undefined || done.perfective ? done : (done.partner ?? done);
		const object = once === undefined || own === "" ? own : objectFor(own, once);
		if (once !== undefined && object !== undefined)
			yield `${capital(formOf(once, "imperative"), true)} ${object}`.trim();
		if (named !== "") yield `Zapisz na liście zadań: ${named.slice(0, -1)}e ${own}`.trim();
	}
}

function* encouraged(rule: string, ready: readonly string[]): Generator<string> {
	const { act = "" } = HESITATE.exec(rule)?.groups ?? {};
	const verb = act === "" ? undefined : verbOf(act, "infinitive");
	const order = verb === undefined ? "" : formOf(verb, "imperative");
	const told = order === "" ? undefined : ready.find((one) => lower(one).startsWith(`${order} `));
	if (told === undefined) return;
	const rest = told.slice(order.length);
	const when = /, .+$/u.exec(rest)?.[0] ?? "";
	if (verb?.perfective === true)
		yield `${capital(order, true)}${rest.slice(0, rest.length - when.length)} od razu${when}`;
	yield `Masz prawo ${act}${rest}`;
}

function* lookedAfter(rule: string): Generator<string> {
	const [, , place = ""] = ENSURE.exec(rule) ?? [];
	const object = place === "" ? undefined : declined(place, "loc", "acc")?.text;
	if (object === undefined) return;
	yield `Sprawdzaj ${object} na początku i na końcu zmiany`;
	yield `Wyznacz osobę, która co godzinę sprawdza ${object}`;
}

/** What the build of a ban, with what is ready for it, says where its act alone is not known: limits, stocks, what is not to be forgotten or feared, places to be looked after. */
export function builtFillers(rule: string, ready: readonly string[]): string[] {
	return [
		...reminded(rule, ready),
		...encouraged(rule, ready),
		...limited(rule),
		...stocked(rule),
		...lookedAfter(rule),
	];
}
