import { personOf } from "../../words/people.ts";
import { formOf, type Verb } from "../../words/verbs.ts";
import { affirmed } from "../long/rule-rights.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeOf } from "../words/accusative.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** Several who alone may act, as they stand behind "poza" and "oprócz", and their nominative. */
const MANY: Readonly<Record<string, string>> = {
	osobami: "osoby",
	osób: "osoby",
	pracownikami: "pracownicy",
	pracowników: "pracownicy",
	domownikami: "domownicy",
	domowników: "domownicy",
	rodzicami: "rodzice",
	rodziców: "rodzice",
	kierownikami: "kierownicy",
	kierowników: "kierownicy",
};

/** One or several behind "poza" (instrumental) or "oprócz" (genitive) in the nominative; undefined where the form does not show it. */
export function actorIn(words: string): { text: string; many: boolean } | undefined {
	const [first = "", second = "", ...rest] = words.split(" ");
	const own = MANY[lower(first)];
	if (own !== undefined) {
		const attribute = /(?:ymi|imi|ych|ich)$/u.test(second)
			? second
					.replace(/(?:ymi|ych)$/u, own === "osoby" ? "e" : "i")
					.replace(/(?:imi|ich)$/u, own === "osoby" ? "ie" : "i")
			: second;
		return {
			text: [own, attribute, ...rest].filter((one) => one !== "").join(" "),
			many: true,
		};
	}
	const kind =
		/^(?:\p{L}+(?:ym|im|ego|iego|ą|ej))$/u.test(first) && personOf(strip(lower(first))) === undefined ? first : "";
	const noun = kind === "" ? first : second;
	const forms = [
		noun.replace(/([kg])iem$/u, "$1"),
		noun.replace(/em$/u, ""),
		noun.replace(/ą$/u, "a"),
		noun.replace(/a$/u, ""),
		noun.replace(/y$/u, "a"),
		noun.replace(/([kg])i$/u, "$1a"),
		noun.replace(/(?:cą|cy)$/u, "ca"),
	];
	const nominative = forms.find((form) => form !== noun && form.length > 2 && namesOne(form));
	if (nominative === undefined) return undefined;
	const feminine = /a$/u.test(nominative) && !/(?:sta|ca|uta|eta|ta|ga)$/u.test(nominative);
	const told =
		kind === ""
			? ""
			: kind
					.replace(/(?:[yi]m|i?ego)$/u, (end) =>
						/^i/.test(end) || /[kg]$/.test(kind.slice(0, -end.length)) ? "i" : "y",
					)
					.replace(/(?:ą|i?ej)$/u, "a");
	const more = kind === "" ? [second, ...rest] : rest;
	if (kind !== "" && feminine !== /a$/u.test(told)) return undefined;
	return { text: [told, nominative, ...more].filter((one) => one !== "").join(" "), many: false };
}

/** True for one who acts or is served, in the nominative. */
const namesOne = (word: string): boolean => {
	const person = personOf(strip(lower(word)));
	return (
		(person?.side === "staff" && person.subject !== false) ||
		person?.served?.nominative === lower(word) ||
		OTHERS.test(lower(word))
	);
};

const OTHERS =
	/^(?:właściciel|adresat|lekarz|ratownik|instruktor|elektryk|serwisant|konserwator|administrator|przełożony|kierownik|dyrektor|weterynarz|pilot|kapitan)$/u;

const BUT = "(?:poza|oprócz|prócz|z wyjątkiem|za wyjątkiem)";
const NOBODY_FIRST = new RegExp(
	`^nikt ${BUT} (?<who>.+?) nie (?<modal>(?:może|powinien|ma prawa) )?(?<verb>\\p{L}+)(?<self> się)?(?<rest>(?: .+)?)$`,
	"iu",
);
const NOBODY_LAST = new RegExp(
	`^(?<before>.+?) nie (?<modal>(?:może|powinien|ma prawa) )?(?<verb>\\p{L}+)(?<self> się)? nikt ${BUT} (?<who>[^,]+)$`,
	"iu",
);
const NOBODY_SPLIT = new RegExp(
	`^nikt nie (?<modal>(?:może|powinien|ma prawa) )?(?<verb>\\p{L}+)(?<self> się)?(?<rest>(?: [^,]+?)?),? ${BUT} (?<who>[^,]+)$`,
	"iu",
);

/** "Nikt poza farmaceutą nie wydaje leków" -> "Tylko farmaceuta wydaje leki". */
function onlyOne(rule: string): string[] {
	const found = (NOBODY_FIRST.exec(rule) ?? NOBODY_LAST.exec(rule) ?? NOBODY_SPLIT.exec(rule))?.groups;
	const who = found === undefined ? undefined : actorIn(found.who ?? "");
	const reading = found === undefined ? undefined : readAct(lower(found.verb ?? ""));
	if (found === undefined || who === undefined || reading === undefined) return [];
	const { before = "", rest = "", self = "", modal = "" } = found;
	const verb =
		modal === ""
			? formOf(reading.verb, who.many ? "they" : "he")
			: `${who.many ? "mogą" : "może"} ${reading.verb.infinitive}`;
	if (verb === "") return [];
	if (before !== "") return [`${before} ${verb}${self} tylko ${who.text}`];
	const object = objectOf(rest.trim(), reading.verb);
	return object === undefined ? [] : [`Tylko ${who.text} ${verb}${self}${object === "" ? "" : ` ${object}`}`];
}

const PREPOSITION = /^(?:na|do|w|we|za|z|ze|o|po|pod|nad|od|przy|przez|u|ku|się)(?: |$)/u;

/** What follows the verb, with the object in the accusative that a plain verb asks for. */
const objectOf = (rest: string, verb?: Verb): string | undefined => {
	if (rest === "" || PREPOSITION.test(rest)) return rest;
	const [first = "", ...more] = rest.split(" ");
	const whom = /(?:owi|om|ce|cie|rze|ści)$/u.test(first) ? personOf(strip(lower(first)))?.served : undefined;
	if (whom === undefined || (whom.dative !== first && !/om$/u.test(first)) || more.length === 0)
		return accusativeOf(rest);
	const thing = more.join(" ");
	const object = verb === undefined || PREPOSITION.test(thing) ? objectOf(thing) : objectFor(thing, verb);
	return object === undefined ? undefined : `${first} ${object}`;
};

/** "nikomu spoza działu" and its kin: those of the circle, by the case of the pronoun. */
const CIRCLE: Readonly<Record<string, string>> = {
	nikomu: "osobom",
	nikogo: "osoby",
	nikim: "osobami",
};
const OUTSIDE =
	/^(?<a>.*?)(?<!\p{L})(?<prep>z )?(?<nobody>nikomu|nikogo|nikim) spoza (?<circle>\p{L}+(?: (?!nie )\p{L}+)?)(?<b>.*)$/iu;

/** "Napiwku nie dziel z nikim spoza zmiany" -> "Dziel napiwek tylko z osobami ze zmiany". */
function withinCircle(rule: string): string[] {
	const { a = "", prep = "", nobody = "", circle = "", b = "" } = OUTSIDE.exec(rule)?.groups ?? {};
	if (nobody === "") return [];
	const rest = `${a}${b}`.replace(/ {2,}/g, " ").trim();
	const {
		front = "",
		verb = "",
		behind = "",
	} = /^(?<front>.*?)(?:^|(?<= ))nie (?<verb>\p{L}+)(?<behind>.*)$/iu.exec(rest)?.groups ?? {};
	const reading = readAct(lower(verb));
	const order = reading === undefined || !/^(?:imperative|we$)/.test(reading.form) ? "" : verb;
	const words = [front, behind].map((one) => one.trim()).filter((one) => one !== "");
	const objects = words.map((one) => objectOf(lower(one)));
	if (order === "" || objects.includes(undefined)) return [];
	const from = /^(?:[sz][^aeiouyó]|ws)/u.test(circle) ? "ze" : "z";
	return [
		`${[capital(lower(order).replace(/^zdradzaj/u, "podawaj"), true), ...objects].join(" ")} tylko ${lower(prep)}${CIRCLE[lower(nobody)]} ${from} ${circle}`,
	];
}

const TO_NOBODY = new RegExp(
	`^nie (?<verb>\\p{L}+) (?<before>.*?) ?(?<nobody>z nikim|nikomu|nikogo) ${BUT} (?<who>\\p{L}+(?: [^,]+)?)$`,
	"iu",
);

/** "Nie wydawaj paczki nikomu poza adresatem" -> "Wydawaj paczkę tylko adresatowi", for those whose dative is known. */
function toOneAlone(rule: string): string[] {
	const { verb = "", before = "", nobody = "", who = "" } = TO_NOBODY.exec(rule)?.groups ?? {};
	const [first = "", ...rest] = who.split(" ");
	const reading = verb === "" ? undefined : readAct(lower(verb));
	if (reading === undefined || !/^imperative/.test(reading.form)) return [];
	const served = personOf(strip(lower(first)))?.served;
	const boss = /^(?:przełożon(?:ym|ego))$/iu.test(first);
	const named = boss ? { dative: "przełożonemu", instrumental: "przełożonym", accusative: "przełożonego" } : served;
	const object = before.trim() === "" ? "" : objectOf(before.trim());
	const staff = served === undefined && !boss && /em$/iu.test(first) ? actorIn(first)?.text : undefined;
	if (staff !== undefined && nobody === "nikomu" && object !== undefined) {
		const more = rest.map((word) =>
			word
				.replace(/(?<=[yi])m$/u, "")
				.replace(/[yi]$/u, (end) => (/[yi]m$/u.test(word) ? (end === "i" ? "iemu" : "emu") : end)),
		);
		return [
			[capital(lower(verb), true), object, "tylko", `${staff}owi`, ...more].filter((one) => one !== "").join(" "),
		];
	}
	if (named === undefined || object === undefined) return [];
	const to =
		nobody === "nikomu"
			? named.dative
			: nobody === "nikogo"
				? named.accusative
				: `${/^(?:[sz][^aeiouyó]|ws)/u.test(named.instrumental) ? "ze" : "z"} ${named.instrumental}`;
	return [[capital(lower(verb), true), object, "tylko", to, ...rest].filter((one) => one !== "").join(" ")];
}

const UNTIL = /^(?<none>nic|nikt) nie (?<deed>[^,]+), (?:dopóki|póki|zanim) (?<clause>.*(?<!\p{L})nie .+)$/iu;

/** "Nic nie opuszcza warsztatu, dopóki nie przejdzie kontroli" -> "Wszystko opuszcza warsztat dopiero wtedy, gdy przejdzie kontrolę". */
function onceDone(rule: string): string[] {
	const { none = "", deed = "", clause = "" } = UNTIL.exec(rule)?.groups ?? {};
	if (none === "") return [];
	const [verb = "", ...rest] = deed.split(" ");
	const self = rest[0] === "się" ? " się" : "";
	const object = objectOf((self === "" ? rest : rest.slice(1)).join(" "));
	const [, next = "", after = ""] = /^nie (\p{L}+)(?: (.+))?$/u.exec(clause) ?? [];
	const done = next === "" ? undefined : objectOf(after);
	const told = next === "" ? affirmed(clause) : done === undefined ? undefined : `${next} ${done}`.trim();
	if (object === undefined || told === undefined || /^(?:może|powinien|powinno|ma)$/u.test(verb)) return [];
	const all = /^nic$/iu.test(none) ? "Wszystko" : "Każdy";
	return [`${all} ${verb}${self} ${object}`.trim().concat(` dopiero wtedy, gdy ${told}`)];
}

const GIVEN_NOBODY =
	/^nie (?<verb>wydawaj|przekazuj|udostępniaj|oddawaj|powierzaj|podawaj)(?<order>cie)? nikomu (?<thing>(?!swoj|włas|has)\p{L}[^,]*?)(?:, nawet (?<even>[^,]+))?$/iu;

/** "Nie wydawaj nikomu kluczy, nawet rodzinie lokatora" -> "Wydawaj klucze tylko osobie uprawnionej". */
function toEntitled(rule: string): string[] {
	const { verb = "", order = "", thing = "" } = GIVEN_NOBODY.exec(rule)?.groups ?? {};
	const object = thing === "" || / (?:poza|oprócz|bez|spoza) /u.test(thing) ? undefined : accusativeOf(thing);
	return object === undefined ? [] : [`${capital(lower(verb), true)}${order} ${object} tylko osobie uprawnionej`];
}

/** The wordings of a ban that lets one alone, a circle alone or what is ready alone; none elsewhere. */
export function thoseOnly(rule: string): string[] {
	if (!/(?<!\p{L})ni(?:kt|kogo|komu|kim|c)(?!\p{L})/iu.test(rule)) return [];
	return [...onlyOne(rule), ...withinCircle(rule), ...toOneAlone(rule), ...toEntitled(rule), ...onceDone(rule)];
}
