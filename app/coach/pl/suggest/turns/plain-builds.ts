import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import type { SaidBan } from "../reading/said-ban.ts";
import { locativeOf } from "../words/locatives.ts";
import { lower, strip } from "../words/rewriting-words.ts";

type Turn = (ban: SaidBan) => readonly string[];

const HANDED =
	/^(?<whom>(?:stażyst|praktykant|uczni|nowym|nowemu|wolontariusz|pomocni)\p{L}+(?: pracowni\p{L}+)?) (?<what>[^,]+)$/u;

/** "Nie zlecaj stażystom rozmów z dłużnikami" -> "Zlecaj rozmowy z dłużnikami doświadczonym pracownikom". */
export const toTheSkilled: Turn = ({ verb, rest, self }) => {
	const { whom = "", what = "" } = self ? {} : (HANDED.exec(rest)?.groups ?? {});
	const object = what === "" || !/(?:om|owi|ce|emu|ym|ście)(?= |$)/u.test(whom) ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} doświadczonym pracownikom`];
};

const ON_BODY =
	/^(?<what>[^,]+?) (?:na (?:przedramieniu|ramieniu|plecach|głowie|palcu|palcach|biodrze)|pod pach(?:ą|ami)|w zębach|pod brodą|jedną ręką|w jednej ręce)$/u;

/** "Kelner nie nosi talerzy na przedramieniu" -> "Kelner nosi talerze na tacy". */
export const withBothHands: Turn = ({ verb, rest, self }) => {
	const { what = "" } = self ? {} : (ON_BODY.exec(rest)?.groups ?? {});
	const object = what === "" ? undefined : objectFor(what, verb);
	if (object === undefined || /^(?:plecak|torb|dzieck|dzieci|kurt|sweter|bluz)/u.test(object)) return [];
	return [
		`*${verb.infinitive} ${object} ${/^(?:talerz|kielisz|szklan|kub|filiżan|misk|dani)/u.test(object) ? "na tacy" : "oburącz, przed sobą"}`,
	];
};

const BROKEN_BY =
	/^(?<what>[^,]+?) (?<by>(?:\p{L}+(?:ymi|imi|ym|ą) )?(?:ogłoszeni|pytani|uwag|komunikat|telefon|żart|rozmow|komentarz|rad|reklam|sprawdzani)(?:ami|em|ą|iem))$/u;

/** "Nie przerywaj lekcji ogłoszeniami" -> "Poczekaj z ogłoszeniami do końca lekcji". */
export const afterEnd: Turn = ({ rest, self }) => {
	const { what = "", by = "" } = self ? {} : (BROKEN_BY.exec(rest)?.groups ?? {});
	const person = personOf(strip(lower(what.split(" ")[0] ?? "")));
	return what === "" || person !== undefined ? [] : [`*poczekać z ${by} do końca ${what}`];
};

const UNTRIED =
	/^(?<what>[^,]+?) bez (?<first>(?:\p{L}+(?:ej|ego) )?(?:jazdy|próby|konsultacji|kontroli|testu|pomiaru|przeglądu|degustacji|instruktażu|weryfikacji|odprawy|przymiarki|oględzin|opłaty|zapłaty|wpłaty))$/u;

/** "Nie sprzedawaj roweru bez próbnej jazdy" -> "Sprzedawaj rower dopiero po próbnej jeździe". */
export const onceTried: Turn = ({ verb, rest, self }) => {
	const { what = "", first = "" } = UNTRIED.exec(rest)?.groups ?? {};
	const object = what === "" || verb.perfective ? undefined : objectFor(what, verb);
	const after = first === "oględzin" ? "oględzinach" : first === "" ? undefined : first.replace(/jazdy$/u, "jeździe");
	const when = after === first ? locativeOf(first) : after;
	return object === undefined || when === undefined
		? []
		: [`*${verb.infinitive}${self ? " się" : ""} ${object} dopiero po ${when}`];
};

const PACKS: Readonly<Record<string, string>> = {
	koperty: "w kopercie",
	torby: "w torbie",
	pudełka: "w pudełku",
	opakowania: "w opakowaniu",
	folii: "w folii",
	teczki: "w teczce",
	pokrowca: "w pokrowcu",
	worka: "w worku",
	pojemnika: "w pojemniku",
	kartonu: "w kartonie",
};

/** "Nie wolno oddawać zdjęć bez koperty" -> "Należy oddawać zdjęcia w kopercie". */
export const wrapped: Turn = ({ verb, rest, self }) => {
	const { what = "", pack = "" } = self ? {} : (/^(?<what>[^,]+?) bez (?<pack>\p{L}+)$/u.exec(rest)?.groups ?? {});
	const inside = PACKS[pack];
	const object = inside === undefined ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} ${inside}`];
};

const OPEN_PLACE =
	/^(?<what>(?:rozm[oó]w|konsultacj|bada[ńn]|wywiad|negocjacj|spotka[ńn])\p{L}*(?: \p{L}+){0,3}?) (?:na (?:korytarzu|sali|klatce|zapleczu|schodach|ulicy)|w (?:holu|poczekalni|przejściu|kolejce|windzie)|przy (?:ladzie|recepcji|kasie|drzwiach|okienku))$/u;

/** "Nie prowadź rozmów kwalifikacyjnych na korytarzu" -> "Prowadź rozmowy kwalifikacyjne w osobnym pokoju". */
export const inARoom: Turn = ({ verb, rest, self }) => {
	const { what = "" } = self ? {} : (OPEN_PLACE.exec(rest)?.groups ?? {});
	const object = what === "" || /prywatn|telefonicz/u.test(what) ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} w osobnym pokoju`];
};

const SOILED =
	/^(?<what>[^,]+?) po (?<deed>(?:wzięciu|dotknięciu|liczeniu|policzeniu|przyjęciu|wyniesieniu|kichnięciu|sprzątaniu|wyjściu z|paleniu|głaskaniu|krojeniu|myciu|karmieniu|dotykaniu|zmianie)(?: [^,]+)?|papierosie)$/u;

/** "Nie dotykaj chleba po wzięciu pieniędzy" -> "Umyj ręce po wzięciu pieniędzy i dopiero wtedy dotykaj chleba". */
export const washedFirst: Turn = ({ verb, rest, self }) => {
	const { what = "", deed = "" } = self ? {} : (SOILED.exec(rest)?.groups ?? {});
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*umyć ręce po ${deed} i dopiero wtedy *${verb.infinitive} ${object}`];
};

const MISSING =
	/^(?<what>[^,]+?) z (?:brakując|oderwan|urwan|odpadając|odklejon|poluzowan|zepsut)(?:ym|ą|ymi) (?<part>\p{L}+)$/u;

/** "Nie oddawaj garnituru z brakującym guzikiem" -> "Uzupełnij to, czego brakuje, i dopiero wtedy oddaj garnitur". */
export const completed: Turn = ({ verb, rest, self }) => {
	const { what = "" } = self ? {} : (MISSING.exec(rest)?.groups ?? {});
	const once = verb.perfective ? verb : (verb.partner ?? verb);
	const object = what === "" ? undefined : objectFor(what, once);
	return object === undefined
		? []
		: [
				`*${/ z brakując/u.test(rest) ? "uzupełnić" : "naprawić"} to, czego brakuje, i dopiero wtedy *${once.infinitive} ${object}`.replace(
					"*naprawić to, czego brakuje,",
					"*naprawić uszkodzenie",
				),
			];
};

const KEPT_FOR =
	/^miejsc(?<of>[^,]*?) (?:na|pod) (?<what>(?:bagaż|torb|kurtk|plecak|rzecz|zakup|płaszcz|waliz|parasol)\p{L}*)$/u;

/** "Nie zajmuj miejsc przy oknie na bagaże" -> "Odkładaj bagaże na półkę lub wieszak". */
export const shelved: Turn = ({ rest }) => {
	const { what = "" } = KEPT_FOR.exec(rest)?.groups ?? {};
	return what === "" ? [] : [`*odkładać ${what} na półkę lub wieszak`];
};

const ON_PAPERS =
	/^(?<what>(?:[^,]+? )?)(?:na|w|po) (?<paper>wniosku|umowie|oryginale|dokumencie|dokumentach|formularzu|mapie|recepcie|paragonie|podaniu|planie|projekcie|rysunku|książce|książkach|zeszycie ucznia)(?<whose>(?: \p{L}+)?)$/u;

/** "Nie rób notatek na wniosku petenta" -> "Rób notatki na osobnej kartce". */
export const onASheet: Turn = ({ verb, rest, self }) => {
	const { what = "", paper = "" } = self ? {} : (ON_PAPERS.exec(rest)?.groups ?? {});
	const thing = what.trim();
	const object =
		thing === ""
			? ""
			: /^(?:notat|uwag|dopisk|rysunk|obliczeń|zapisk|komentarz)/u.test(thing)
				? objectFor(thing, verb)
				: undefined;
	return paper === "" || object === undefined
		? []
		: [`*${verb.infinitive} ${object === "" ? "" : `${object} `}na osobnej kartce`];
};

/** "Nie odrzucaj połączeń z zastrzeżonych numerów" -> "Odbieraj połączenia z zastrzeżonych numerów". */
export const pickedUp: Turn = ({ rest, verb, self }) => {
	const object = !self && /^(?:połącze|telefon|rozmów)/u.test(rest) ? objectFor(rest, verb) : undefined;
	return object === undefined ? [] : [`*odbierać ${object}`];
};

const WAITED =
	/^z(?:e)? (?<act>\p{L}+(?:niem|ciem)) (?<what>\p{L}+) na (?<whom>(?:kierownik|szef|przełożon|dyrektor|zmiennik|koleg|mistrz|koordynator)\p{L}*)$/u;

/** "Nie czekaj z wezwaniem karetki na kierownika" -> "Wezwij karetkę od razu i zawiadom kierownika". */
export const atOnce: Turn = ({ rest }) => {
	const { act = "", what = "", whom = "" } = WAITED.exec(rest)?.groups ?? {};
	const doing = act === "" ? undefined : readAct(lower(act));
	if (doing?.form !== "gerund") return [];
	const once = doing.verb.perfective ? doing.verb : (doing.verb.partner ?? doing.verb);
	const object = objectFor(what, once);
	return object === undefined ? [] : [`*${once.infinitive} ${object} od razu i *zawiadomić ${whom}`];
};

const IN_ORDER =
	/^(?<what>(?:numerk|kart|paczk|paczek|dokument|klucz|akt|próbek|rzeczy|teczek|książek|biletów|bagaż|szklan|lek|zamówie)\p{L}*(?: \p{L}+)?)(?<where> (?:w|na|przy) [^,]+)?$/u;

/** "Nie mieszaj numerków w szatni" -> "Układaj numerki w szatni po kolei". */
export const inOrder: Turn = ({ rest, verb, self }) => {
	const { what = "", where = "" } = self ? {} : (IN_ORDER.exec(rest)?.groups ?? {});
	const object = what === "" || / (?:z|i|ani) /u.test(rest) ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*układać ${object}${where} po kolei`];
};

const AFTER_DEED =
	/^(?<what>[^,]+?) po (?<deed>(?!wyjściu|przyjściu|przyjęciu|sprawdzeniu)\p{L}+[nc]i)u(?<of>(?: [^,]+)?)$/u;

/** "Nie wpuszczaj widzów po zgaszeniu świateł" -> "Wpuszczaj widzów tylko przed zgaszeniem świateł". */
export const beforeDeed: Turn = ({ verb, rest, self }) => {
	const { what = "", deed = "", of = "" } = self ? {} : (AFTER_DEED.exec(rest)?.groups ?? {});
	const object = what === "" || verb.perfective ? undefined : objectFor(what, verb);
	return object === undefined || readAct(`${deed}e`)?.form !== "gerund"
		? []
		: [`*${verb.infinitive} ${object} tylko przed ${deed}em${of}`];
};

const TOLD_TO =
	/^(?<whom>\p{L}+), (?:co|jak|kiedy|gdzie|ile|czego|którą|który|które) (?:ma|mają|powinien|powinna|powinni) \p{L}+ć(?: [^,]+)?$/u;

/** "Nie mów gościom, co mają zamówić" -> "Przedstaw gościom możliwości i poczekaj na wybór". */
export const leftToThem: Turn = ({ rest }) => {
	const whom = TOLD_TO.exec(rest)?.groups?.whom ?? "";
	return whom === "" || personOf(strip(lower(whom)))?.served?.dative !== lower(whom)
		? []
		: [`*przedstawić ${whom} możliwości i *poczekać na wybór`];
};

const SAME =
	/^(?<what>[^,]+?) w (?<that>tej samej|tym samym) (?<where>wodzie|oleju|tłuszczu|roztworze|płynie|misce|wiadrze|garnku|naczyniu|wywarze|zalewie)(?: (?:dwa|kilka) razy)?$/u;

/** "Nie gotuj jajek w tej samej wodzie" -> "Gotuj jajka w świeżej wodzie". */
export const inFresh: Turn = ({ verb, rest, self }) => {
	const { what = "", that = "", where = "" } = self ? {} : (SAME.exec(rest)?.groups ?? {});
	const object = what === "" ? undefined : objectFor(what, verb);
	const fresh = /^(?:misce|wiadrze|garnku|naczyniu)$/u.test(where) ? "czyst" : "śwież";
	return object === undefined
		? []
		: [`*${verb.infinitive} ${object} w ${fresh}${/^tej/u.test(that) ? "ej" : "ym"} ${where}`];
};

/** "Prosimy nie siadać na katalogach" -> "Prosimy siadać tylko na krzesłach". */
export const onChairs: Turn = ({ rest, self }) =>
	!self &&
	/^na (?:katalog|paczk|karton|skrzyn|pud[eł]|książk|materac|grzejnik|kaloryf|waliz|dywan|worka|opon|towar|maszyn|zmywar|pralk|wystaw|podest)\p{L}*$/u.test(
		rest,
	)
		? ["*siadać tylko na krzesłach"]
		: [];
