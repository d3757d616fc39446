import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { capital, lower } from "../words/rewriting-words.ts";

const LACKS =
	/^(?<head>(?:Upewnij się|Sprawdź|Sprawdzaj|Dopilnuj|Zadbaj|Pilnuj|Przypilnuj)(?:cie|my)?(?: o to)?),? (?:że|czy|by|aby|żeby) (?<place>(?:w|we|na|przy|pod|u) [^,]+?) nie (?:brakuje|brakowało|zabraknie|zabrakło|brak) (?<thing>[^,]+)$/u;

/** "Upewnij się, że na fakturze nie brakuje numeru NIP" -> "Sprawdź, czy na fakturze jest numer NIP". */
function there(rule: string): string[] {
	const { head = "", place = "", thing = "" } = LACKS.exec(rule)?.groups ?? {};
	const found =
		thing === "" || /(?:ów|ych|ich|ek|eł)$/u.test(thing.split(" ")[0] ?? "") ? undefined : nominativeOf(thing);
	if (found === undefined) return [];
	const order = /cie$/u.test(head) ? "cie" : "";
	return [`Sprawdź${order}, czy ${place} ${found}`, `Upewnij${order} się, że ${place} ${found}`];
}

const NEVER_SO =
	/^(?<told>[^,;:„"]+?), (?:ale |lecz |a )?(?:nigdy nie|nigdy|nie) (?<other>(?:w|we|na|przy|z|ze|przez|po|za|u|przed|od|do) [^,;:]+|\p{L}+(?:ym|im|ą|ymi|imi) \p{L}+(?:em|ą|ami))$/iu;
const OPENS = /^(?:w|we|na|przy|z|ze|przez|po|za|u|przed|od|do)$/u;

/** "Podawaj informacje w pokoju rozmów, nigdy nie w drzwiach sali" -> "Podawaj informacje tylko w pokoju rozmów". */
function onlySo(rule: string, instead: (ban: string) => string[]): string[] {
	const { told = "", other = "" } = NEVER_SO.exec(rule)?.groups ?? {};
	if (told === "" || /(?<!\p{L})(?:nie|bez|tylko)(?!\p{L})/iu.test(told)) return [];
	const words = told.split(" ");
	const verb = words.find((word) => /^imperative/.test(readAct(lower(word))?.form ?? ""));
	if (verb === undefined) return [];
	const from = words.indexOf(verb);
	const at = words.findIndex((word, nth) => nth > from && OPENS.test(word));
	if (OPENS.test(other.split(" ")[0] ?? "") && at > 0)
		return [[...words.slice(0, at), "tylko", ...words.slice(at)].join(" ")];
	for (const one of instead(`Nie ${lower(verb)} ${other}`)) {
		if (!lower(one).startsWith(`${lower(verb)} `)) continue;
		const tail = one.slice(verb.length + 1).replace(/^do (?:klienta|gościa|pacjenta) /u, "");
		if (!tail.includes("tylko ") && tail.split(" ").length < 5) return [`${told}, ${tail}`];
	}
	return [];
}

const JUNIOR =
	/^(?<who>(?:Stażyś|Stażyst|Praktykan|Uczni|Uczeń|Wolontariusz|Pomocni|Nowi pracownicy|Nowy pracownik)\p{L}*(?: \p{L}+)??) nie (?:mają prawa|ma prawa|mogą|może|powinn\p{L}+) (?<act>\p{L}+ć) (?<rest>[^,]+)$/u;

/** "Stażyści nie mają prawa wydawać leków na receptę" -> "Stażyści proszą osobę uprawnioną o wydanie leków na receptę". */
function leftToSeniors(rule: string): string[] {
	const { who = "", act = "", rest = "" } = JUNIOR.exec(rule)?.groups ?? {};
	const verb = act === "" ? undefined : readAct(act)?.verb;
	if (verb === undefined || /(?<!\p{L})(?:bez|sam\p{L}*|przed|po|podczas|przy)(?!\p{L})/u.test(rest)) return [];
	if (
		!/^(?:wydawać|podpisywać|podawać|zmieniać|wystawiać|obsługiwać|udzielać|naliczać|zatwierdzać|otwierać|zamykać|uruchamiać|przyjmować|wykonywać|robić|wyceniać|odbierać|wydać|podpisać|zawierać|kasować|anulować|prowadzić)$/u.test(
			act,
		)
	)
		return [];
	const once = verb.perfective ? verb : (verb.partner ?? verb);
	const many = /(?:ści|nci|owie|cy|ze|niowie)(?: |$)/u.test(`${who} `);
	return once.gerund === "" ? [] : [`${who} ${many ? "proszą" : "prosi"} osobę uprawnioną o ${once.gerund} ${rest}`];
}

const COUNTED =
	/^(?:(?:Gdy|Jeśli|Jeżeli|Kiedy) (?<first>[^,]+ (?:więcej|mniej|dłużej|krócej) niż [^,]+), )?(?<lead>(?:[^,]+ )?)nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+?)?)(?:, (?:gdy|jeśli|jeżeli|kiedy) (?<last>[^,]+ (?:więcej|mniej|dłużej|krócej) niż [^,]+))?$/iu;

/** The bound of a case turned round: "w kolejce stoi więcej niż pięć osób" -> "w kolejce stoi najwyżej pięć osób". */
function withinBound(clause: string): string {
	const [, before = "", how = "", span = ""] = /^(.+?) (więcej|mniej|dłużej|krócej) niż (.+)$/u.exec(clause) ?? [];
	const most = /^(?:mniej|krócej)$/u.test(how) ? "co najmniej" : "najwyżej";
	const several = /^(?:dwie|dwa|trzy|cztery)(?: |$)/u.test(span);
	const told = several
		? before
				.replace(/(?<!\p{L})stoi$/u, "stoją")
				.replace(/(?<!\p{L})czeka$/u, "czekają")
				.replace(/(?<!\p{L})jest$/u, "są")
		: before;
	return `${told} ${most} ${span}`;
}

/** "Nie wychodź na przerwę, gdy w kolejce stoi więcej niż pięć osób" -> "Wychodź na przerwę tylko wtedy, gdy w kolejce stoi najwyżej pięć osób". */
function countedCase(rule: string): string[] {
	const {
		first = "",
		last = "",
		lead = "",
		verb = "",
		self = "",
		rest = "",
	} = (/ niż /.test(rule) ? COUNTED.exec(rule) : undefined)?.groups ?? {};
	const clause = first || last;
	const reading = verb === "" || clause === "" || (first !== "" && last !== "") ? undefined : readAct(lower(verb));
	if (reading === undefined || /(?<!\p{L})nie(?!\p{L})/u.test(clause)) return [];
	const nobody = /^nikt $/iu.test(lead);
	if (!nobody && lead !== "" && !/^(?:he|they)$/.test(reading.form)) return [];
	if (lead === "" && !/^(?:imperative|we$)/.test(reading.form)) return [];
	const own = rest.trim();
	const object = own === "" ? "" : objectFor(own, reading.verb);
	if (object === undefined || /(?<!\p{L})(?:bez|ani|nic|nikogo)(?!\p{L})/u.test(own)) return [];
	const who = nobody ? "Każdy " : lead;
	return [
		capital(`${who}${lower(verb)}${self} ${object} tylko wtedy, gdy ${withinBound(clause)}`.replace(/\s+/g, " "), true),
	];
}

const HAVING_NOT =
	/^(?<ban>[^,]*(?<!\p{L})nie \p{L}+[^,]*), nie (?<done>\p{L}+)(?:wszy|łszy)(?<self> się)?(?<rest>(?: [^,]+)?)$/iu;

/** "Nie wolno przyjąć płaszcza, nie sprawdziwszy kieszeni" as what is not to be done without it. */
function withoutIt(rule: string, instead: (ban: string) => string[]): string[] {
	const { ban = "", done = "", self = "", rest = "" } = HAVING_NOT.exec(rule)?.groups ?? {};
	const verb = done === "" ? undefined : readAct(`${lower(done)}ć`)?.verb;
	return verb === undefined || verb.gerund === ""
		? []
		: instead(`${ban} bez ${verb.gerund.replace(/e$/u, "a")}${self}${rest}`);
}

const NONE_WITHOUT =
	/^(?<none>Żaden|Żadna|Żadne) (?<thing>[^,]+?) nie (?:może|powinien|powinna|powinno) (?<act>wy\p{L}+ć|opuścić|opuszczać|trafić|iść|pójść|ruszyć)(?<where>(?: (?:z|ze|na|do|w) [^,]+?)?) bez (?<what>[^,]+)$/u;
const GOES: Readonly<Record<string, string>> = {
	wyjechać: "wyjedzie",
	wyjść: "wyjdzie",
	wychodzić: "wyjdzie",
	wyjeżdżać: "wyjedzie",
	opuścić: "opuści",
	opuszczać: "opuści",
	trafić: "trafi",
	iść: "pójdzie",
	pójść: "pójdzie",
	ruszyć: "ruszy",
};

/** "Żadna przesyłka nie może wyjechać bez etykiety" -> "Każda przesyłka ma etykietę, zanim wyjedzie". */
function havingIt(rule: string): string[] {
	const { none = "", thing = "", act = "", where = "", what = "" } = NONE_WITHOUT.exec(rule)?.groups ?? {};
	const goes = GOES[act];
	const object =
		goes === undefined || /(?:nia|cia|zgody|wiedzy|kontroli)$/u.test(what.split(" ")[0] ?? "")
			? undefined
			: accusativeOf(what);
	if (object === undefined) return [];
	const each = none === "Żaden" ? "Każdy" : none === "Żadna" ? "Każda" : "Każde";
	return [`${each} ${thing} ma ${object}, zanim ${goes}${where}`];
}

/** Bad states of things and good ones, by the stems of their adjectives. */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^otwart/u, "zamknięt"],
	[/^(?:brudn|zabrudzon)/u, "czyst"],
	[/^(?:mokr|wilgotn)/u, "such"],
	[/^(?:zepsut|uszkodzon|niesprawn)/u, "sprawn"],
	[/^(?:zablokowan|zastawion|zasłonięt|zajęt)/u, "woln"],
	[/^włączon/u, "wyłączon"],
	[/^(?:rozładowan)/u, "naładowan"],
	[/^(?:przetermin\p{L}*|nieświeże?)/u, "śwież"],
	[/^nie(?=\p{L}+(?:an|on|ęt)[yae]$)/u, ""],
];
const BEING =
	/^(?<head>(?:Upewnij się, że|Upewnijcie się, że|Sprawdź, czy|Sprawdzaj, czy|Sprawdźcie, czy)) (?<thing>[^,]+?) nie (?<is>jest|są) (?<how>\p{L}+)(?<where>(?: (?:w|na|przy|przed|po) [^,]+)?)$/u;

/** "Upewnij się, że drzwi magazynu nie są otwarte" -> "Upewnij się, że drzwi magazynu są zamknięte". */
function inGoodState(rule: string): string[] {
	const { head = "", thing = "", is = "", how = "", where = "" } = BEING.exec(rule)?.groups ?? {};
	const row = STATES.find(([bad]) => bad.test(how));
	if (row === undefined) return [];
	const ending = /[yaei]$/u.exec(how)?.[0] ?? "";
	const good =
		row[1] === "" ? how.replace(row[0], "") : `${row[1]}${row[1] === "śwież" && ending === "y" ? "y" : ending}`;
	return [`${head} ${thing} ${is} ${good}${where}`];
}

/** The wordings of bans that are turned by their whole build: none for others. */
export function turnedWholes(rule: string, instead: (ban: string) => string[]): string[] {
	return [
		...there(rule),
		...onlySo(rule, instead),
		...leftToSeniors(rule),
		...countedCase(rule),
		...withoutIt(rule, instead),
		...havingIt(rule),
		...inGoodState(rule),
	];
}
