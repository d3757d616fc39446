import type { Parts } from "../reading/act-parts.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";

/** Leave that somebody gives, in the genitive: the noun, what is done to get it, and whose it is. */
const LEAVE =
	/^((?:pisemnej |wyraźnej |uprzedniej |wcześniejszej )?(?:zgody|akceptacji)|(?:pisemnego )?(?:pozwolenia|zezwolenia|upoważnienia)) (\p{L}+(?: [\p{L}-]+)*)$/u;

/** One who holds an office, whose accusative is the genitive: "rzecznika prasowego". */
const OFFICE = /^(?:rzecznik|kierownik|dyrektor|inspektor|koordynator|administrator|prezes|mistrz|konserwator)a(?: |$)/;

/** Papers and signs that somebody shows before he is served. */
const SHOWN =
	/^(?:(?:ważn|aktualn)(?:ego|ej|ych) )?(?:paragonu|biletu|recepty|dowodu(?: \p{L}+)?|przepustki|identyfikatora|zaproszenia|zamówienia|skierowania|faktury|legitymacji|potwierdzenia|pokwitowania|dokumentu(?: \p{L}+)?|dokumentów|rezerwacji|upoważnienia|zlecenia|karty(?: \p{L}+)?|umowy|zaświadczenia|orzeczenia(?: \p{L}+)?)$/u;

/** Acts by which somebody is served or let in, so that he may be asked for a paper. */
const SERVING =
	/^(?:wydawac|przyjmowac|sprzedawac|wpuszczac|dopuszczac|obslugiwac|realizowac|zwracac|udzielac|wypozyczac|meldowac|wykonywac|rozpatrywac|odbierac|oddawac|przekazywac|wprowadzac|naprawiac|zakladac|rejestrowac)$/;

/** An act as a noun in the instrumental: "wydaniem", "rozmową". */
export const actAfter = (name: string): string =>
	/[ęż]$/.test(name) ? `${name.replace(/ę$/, "")}ą` : name.endsWith("e") ? `${name.slice(0, -1)}em` : `${name}em`;

/** Offices and houses of the neuter, whose genitive ends as that of persons does. */
const NEUTER = /(?:stwa|biura|centra|stowarzyszenia|nadleśnictwa)$/u;

/** Who is asked, from the genitive: persons of the masculine stay as they are ("autora"), others are put into the accusative ("kierowniczkę"). */
const askedOf = (who: string): string | undefined => {
	const noun = who.split(" ").find((word) => !/(?:ego|ej|ych|ich)$/u.test(word)) ?? who;
	return /[^aeiouyąęó]a$|ów$|[^aeiouyąęó]ia$/u.test(noun) && !NEUTER.test(noun) ? who : accusativeOf(who);
};

/** What an act must not be without is got before it: "Poproś kierownika o zgodę przed zmianą grafiku". */
export function* requiring(parts: Parts): Generator<string | undefined> {
	const match = /^(.*?)(?: |^)bez (.+)$/u.exec(parts.content);
	if (match === null || parts.done === "" || /^(?:zostawiac|pozostawiac|byc|zostawac|pozwalac)$/.test(parts.family))
		return;
	const [, object = "", needed = ""] = match;
	if (/^nik(?:ogo|omu)/.test(object) || / (?:lub|ani|oraz|i) /.test(needed)) return;
	const after = `${actAfter(parts.done)}${parts.self ? " się" : ""} ${object}`.trim();
	const leave = LEAVE.exec(needed);
	if (leave !== null) {
		const got = accusativeOf(leave[1] ?? "");
		const who = leave[2] ?? "";
		const whom = / przez /.test(who) ? undefined : OFFICE.test(who) ? who : askedOf(who);
		if (got !== undefined && whom !== undefined) yield `*poprosić ${whom} o ${got} przed ${after}`;
		return;
	}
	const help = /^(pomocy|asysty|asekuracji) (\p{L}+(?: \p{L}+)?)$/u.exec(needed);
	if (help !== null) {
		const whom = askedOf(help[2] ?? "");
		if (whom !== undefined)
			yield `*poprosić ${whom} o ${{ pomocy: "pomoc", asysty: "asystę", asekuracji: "asekurację" }[help[1] ?? ""]} przed ${after}`;
		return;
	}
	if (
		/^(?:sygnalist|asystent|opiekun|kierownik|przełożon|lekarz|tłumacz|świadk|konserwator|drugiej osob|drugiego pracownik)\p{L}*$/u.test(
			needed,
		)
	) {
		const whom = askedOf(needed);
		if (whom !== undefined) yield `*poprosić ${whom} o obecność przed ${after}`;
		return;
	}
	if (/^(?:wymaganych |odpowiednich |ważnych |stosownych )?(?:uprawnień|kwalifikacji|przeszkolenia)$/.test(needed)) {
		if (parts.named !== "" && object !== "") yield `*zostawić ${parts.named} ${object} osobom z uprawnieniami`;
		return;
	}
	if (isBad(parts.family)) return;
	if (SHOWN.test(needed) && SERVING.test(parts.family)) {
		const shown = accusativeOf(needed);
		if (shown !== undefined) yield `*poprosić o ${shown} przed ${after}`;
	}
}

/** "Sprawdź datę i dopiero wtedy wydaj towar" said the other way round: "Sprawdź datę przed wydaniem towaru". */
export function before(parts: Parts, told: string): string | undefined {
	const first = / i dopiero wtedy /.exec(told);
	const object = /^(.*?)(?: |^)bez .+$/u.exec(parts.content)?.[1];
	if (first === null || object === undefined || parts.done === "" || /^(?:go|ją|je|ich)$/.test(object))
		return undefined;
	const done = told.slice(0, first.index);
	const both = done.includes(" i ") ? done : done.replace(/, (?=[^,]+$)/, " i ");
	return `${both} przed ${actAfter(parts.done)}${parts.self ? " się" : ""} ${object}`.trim();
}
