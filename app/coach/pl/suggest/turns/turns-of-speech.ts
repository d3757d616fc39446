import { personOf } from "../../words/people.ts";
import { accusativeOf } from "../words/accusative.ts";
import { locativeOf } from "../words/locatives.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { fromInstrumental, servedAt, type Turn } from "./turning.ts";

const READ_FROM =
	/^(?:\p{L}+ )?(?<from>(?:z|ze) (?:skryptu|kartki|slajd\p{L}+|ekranu|ściąg\p{L}+|regułki|notatek|promptera|scenariusza|instrukcji))$/u;

/** "Nie czytaj ze skryptu" -> "Mów własnymi słowami". */
export const freely: Turn = ({ rest }) => {
	const { from = "" } = READ_FROM.exec(rest)?.groups ?? {};
	if (from === "") return [];
	const source = from.replace(/^ze? /u, "");
	return ["*mówić własnymi słowami", `*zaglądać do ${source} tylko po liczby i nazwy`];
};

/** "Nie obwiniaj poprzedniego warsztatu" -> "Mów o poprzednim warsztacie z szacunkiem". */
export const withRespect: Turn = ({ verb, rest }) => {
	// Of competitors nothing but our own offer is told where they are only criticised.
	if (verb.family === "krytykowac" && /^konkurenc/u.test(rest)) return [];
	const what = rest.replace(/ (?:przy|w|we|na|przed|wobec|w obecności) .*$/u, "");
	const where = rest.slice(what.length);
	if (what === "" || /^(?:przy|w|we|na|przed|wobec|za|z|ze) /u.test(what) || / \p{L}+(?:ego|ych|ich) \p{L}/u.test(what))
		return [];
	if (servedAt(what) !== undefined || servedAt(what.split(" ")[1] ?? "") !== undefined) return [];
	if (
		/(?:^| )(?:decyzj|wygląd|strój|stroju|ubior|ubrani|wag|figur|zamówie|zakup|wybor|opini|pytań|pytan|gust|pomysł)/u.test(
			what,
		)
	)
		return [];
	const about = /(?:cji|ści)$/u.test(what) && !what.includes(" ") ? what : locativeOf(what);
	return about === undefined || (about === what && !/(?:cji|ści)$/u.test(what))
		? []
		: [`*mówić o ${about} z szacunkiem${where}`];
};

/** "Nie mamrocz pod nosem" -> "Mów wyraźnie". */
export const clearly: Turn = ({ rest }) => {
	const where = rest.replace(/(?:^| )pod nosem(?= |$)/u, "").trim();
	return [`*mówić wyraźnie${where === "" ? "" : ` ${where}`}`];
};

const ARGUED = /^z(?:e)? (?<whom>\p{L}+)(?<what> o (?<topic>[^,]+))$/u;

/** "Nie dyskutuj z gościem o smaku potraw" -> "Wysłuchaj, co gość mówi o smaku potraw, i zaproponuj rozwiązanie". */
export const heardOut: Turn = ({ rest }) => {
	const { whom = "", what = "", topic = "" } = ARGUED.exec(rest)?.groups ?? {};
	const served = personOf(strip(lower(whom)))?.served;
	if (served === undefined || /polity|religi|wiar|pogląd|sport|ę(?= |$)/u.test(topic)) return [];
	const sure = /(?:e|u|ach|ej|ym|[jśc]i)$/u.test(topic.split(" ")[0] ?? "") && !/^(?:ceny|stany)/u.test(topic);
	return sure ? [`*wysłuchać, co ${served.nominative} ${served.plural ? "mówią" : "mówi"}${what}, i *podać fakty`] : [];
};

const BOASTED = /^(?<what>[^,]+)$/u;

/** "Nie przechwalaj się wynikiem sprzedaży" -> "Zachowaj wynik sprzedaży dla siebie". */
export const keptQuiet: Turn = ({ rest, self }) => {
	const { what = "" } = self ? (BOASTED.exec(rest.replace(/ (?:przy|przed|wobec) .*$/u, ""))?.groups ?? {}) : {};
	const many = /^\p{L}+ami(?: |$)/u.test(what) ? what.replace(/ami(?= |$)/u, "ach") : "";
	if (many !== "") return [`*zachować informacje o ${many} dla siebie`];
	const thing = what === "" ? undefined : fromInstrumental(what);
	return thing === undefined ? [] : [`*zachować ${thing} dla siebie`];
};

const WHY =
	/^(?:\p{L}+ )?o (?:powod\p{L}*|powód|przyczyn\p{L}+) (?<of>zwrot|rezygnacj|odwołani|wypowiedzeni|reklamacj|odmow|anulowani|zamian|zmian|wymian|skarg)(?<rest>\p{L}*(?: .+)?)$/u;

/** "Nie dopytuj o powód zwrotu" -> "Przyjmij zwrot bez pytań o powód". */
export const unasked: Turn = ({ rest }) => {
	const found = WHY.exec(rest)?.groups;
	const thing = found === undefined ? undefined : accusativeOf(`${found.of}${found.rest}`);
	return thing === undefined ? [] : [`*przyjąć ${thing} bez pytań o powód`];
};

const THAT_SOMEBODY = /(?:^|, )że (?<who>ktoś|ktokolwiek|gość|klient|pacjent) (?<rest>[^,]+)$/u;

/** "Nie potwierdzaj przez telefon, że ktoś ma u nas konto" -> "Zachowaj dla siebie, kto ma u nas konto". */
export const untold: Turn = ({ rest }) => {
	const { who = "", rest: does = "" } = THAT_SOMEBODY.exec(rest)?.groups ?? {};
	if (who === "") return [];
	return [`*zachować dla siebie, ${/^kto/u.test(who) ? `kto ${does}` : `czy ${who} ${does}`}`];
};

const ACROSS =
	/^(?:(?:do |na )?(?<whom>\p{L}+(?: \p{L}+)?) )?przez (?:cał\p{L}+ )?(?:sal|hal|sklep|korytarz|recepcj|kuchni|lokal|biur|pok[óo]j|poczekaln|podwórz|plac|parking|magazyn|warsztat|sta[nł]|bar|oddział)\p{L}*(?<when>(?: podczas.*)?)$/u;

/** "Nie wołaj do siebie przez całą salę" -> "Podejdź do siebie i mów cicho". */
export const cameNear: Turn = ({ rest }) => {
	const found = ACROSS.exec(rest)?.groups;
	if (found === undefined) return [];
	const { whom = "", when = "" } = found;
	const served = personOf(strip(lower(whom)))?.served;
	const to = served?.genitive ?? (whom === "siebie" || /(?:a|i|y|ów|ek|ego|ej)$/u.test(whom) ? whom : "");
	return [to === "" ? `*podejść i *mówić cicho${when}` : `*podejść do ${to} i *mówić cicho${when}`];
};

/** "Nie kopiuj tych samych zdań" -> "Pisz za każdym razem własnymi słowami". */
export const eachAnew: Turn = ({ rest }) =>
	/^(?:tych samych|tej samej|gotow\p{L}+|identyczn\p{L}+|jednakow\p{L}+|tego samego) (?:zda[ńn]|odpowiedz|formuł|tekst|wiadomoś|szablon|treś|opis)/u.test(
		rest,
	)
		? ["*pisać za każdym razem własnymi słowami"]
		: [];

const CORRECTED =
	/^(?:go|ją|ich|klient\p{L}*|gości\p{L}*|pacjent\p{L}*|rozmówc\p{L}*)(?: (?:w publiczn\p{L}+ \p{L}+|publicznie|pod \p{L}+|w komentarz\p{L}+))$/u;

/** "Nie poprawiaj go w publicznej odpowiedzi" -> "Odpowiedz publicznie na samą treść". */
export const answeredOnly: Turn = ({ rest }) =>
	CORRECTED.test(rest) ? ["*odpowiedzieć publicznie na samą treść"] : [];

/** "Nie narzekaj na szefa przy gościach" -> "Zachowaj uwagi o szefie dla siebie". */
export const grumbled: Turn = ({ rest }) => {
	const what =
		/^na (?<what>\p{L}+(?: \p{L}+)??)(?: (?:przy|w|we|podczas|przed|wobec|do|na) .*)?$/u.exec(rest)?.groups?.what ?? "";
	if (what === "" || servedAt(what) !== undefined) return [];
	const [noun = ""] = what.split(" ");
	const about = /(?:[^aeiouy]y|[kg]i)$/u.test(noun)
		? noun.replace(/[yi]$/u, "ach")
		: /[aę]$/u.test(noun) && !what.includes(" ")
			? locativeOf(what.replace(/(?<=[kg])ę$/u, "i").replace(/ę$/u, "y"))
			: undefined;
	return about === undefined ? [] : [`*zachować uwagi o ${about} dla siebie`];
};
