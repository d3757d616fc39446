import { accusativeOf } from "./accusative.ts";
import { readAct } from "./act-reading.ts";
import { locativeOf } from "./locatives.ts";
import { declined } from "./noun-cases.ts";
import { objectFor } from "./objects.ts";
import { personOf } from "./people.ts";
import { capital, lower, strip } from "./rewriting-words.ts";
import { type SaidBan, saidBan } from "./said-ban.ts";
import { readPast } from "./spoken.ts";

/** What turns a plain ban of its class of verbs; the wordings have `*` before each verb that takes the form of the ban. */
type Turn = (ban: SaidBan) => readonly string[];

const family = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Those who are served, named at the head of some words. */
const servedAt = (words: string) => personOf(strip(lower(words.split(" ")[0] ?? "")))?.served;

const READ_FROM =
	/^(?:\p{L}+ )?(?<from>(?:z|ze) (?:skryptu|kartki|slajd\p{L}+|ekranu|ściąg\p{L}+|regułki|notatek|promptera|scenariusza|instrukcji))$/u;

/** "Nie czytaj ze skryptu" -> "Mów własnymi słowami". */
const freely: Turn = ({ rest }) => {
	const { from = "" } = READ_FROM.exec(rest)?.groups ?? {};
	if (from === "") return [];
	const source = from.replace(/^ze? /u, "");
	return ["*mówić własnymi słowami", `*zaglądać do ${source} tylko po liczby i nazwy`];
};

const TIMES =
	/ ?(?<!\p{L})(?:dwa|trzy|kilka|wiele|parę) razy$| (?:dwukrotnie|wielokrotnie|drugi raz|po raz drugi|ponownie)$/u;

/** "Nie używaj rękawiczek dwa razy" -> "Używaj rękawiczek tylko raz". */
const once: Turn = ({ verb, self, rest }) => {
	const times = TIMES.exec(rest);
	const what = times === null ? "" : rest.slice(0, times.index).trim();
	if (
		times === null ||
		/(?:grzew|mraz|mraż)/u.test(verb.family) ||
		/ (?:tego samego|w tym samym|z rzędu)/u.test(` ${rest}`)
	)
		return [];
	const object = what === "" ? "" : objectFor(what, verb);
	return object === undefined
		? []
		: [`*${verb.infinitive}${self ? " się" : ""} ${object} tylko raz`.replace("  ", " ")];
};

/** "Nie obwiniaj poprzedniego warsztatu" -> "Mów o poprzednim warsztacie z szacunkiem". */
const withRespect: Turn = ({ verb, rest }) => {
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

const AGAIN =
	/^(?<whom>\p{L}+) (?:\p{L}+ć )(?:.* )?(?:od (?:początku|nowa)|jeszcze raz|drugi raz|ponownie|po raz drugi|wszystkiego|historii|sprawy)/u;
const DONE_BY =
	/^(?<whom>\p{L}+) (?<verb>szukać|nosić|dźwigać|przenosić|wypełniać|pakować|składać|rozpakowywać|tłumaczyć|wpisywać|przepisywać|drukować|kserować) (?<what>.+)$/u;

/** "Nie każ klientowi szukać towaru" -> "Pomóż klientowi"; "Nie każ mu opowiadać wszystkiego od początku" -> "Przekaż dalej, co już wiesz". */
const helped: Turn = ({ rest }) => {
	if (
		AGAIN.test(rest) &&
		/ (?:opowiada|powtarza|tłumaczy|mówi|wyjaśnia|opisywa|relacjonowa|przedstawia)\p{L}*(?= )/u.test(rest)
	)
		return ["*przekazać dalej to, co zostało już powiedziane", "*opisać następnej osobie, co już ustalono"];
	const {
		whom = "",
		verb = "",
		what = "",
	} = / (?:razy?|tego samego|tej samej|tych samych)(?= |$)/u.test(rest) ? {} : (DONE_BY.exec(rest)?.groups ?? {});
	const served = personOf(strip(lower(whom)))?.served;
	const act = verb === "" ? undefined : readAct(verb)?.verb;
	if (act === undefined || (served === undefined && !/^(?:mu|jej|im)$/u.test(whom))) return [];
	const done = verb === "szukać" ? "znaleźć" : ((act.perfective ? act : act.partner)?.infinitive ?? verb);
	const object = objectFor(what, act);
	const thing = verb === "szukać" ? accusativeOf(what) : object;
	return thing === undefined ? [] : [`*pomóc ${whom} ${done} ${thing}`];
};

/** "Nie podpisuj za kolegę" -> "Podpisuj tylko za siebie". */
const ownName: Turn = ({ rest, self }) =>
	/(?:^| )za (?:koleg|koleżank|współpracown|kogoś|innych|innego|drug|zmiennik)/u.test(rest)
		? [`*podpisywać${self ? " się" : ""} tylko za siebie`]
		: [];

/** "Nie mamrocz pod nosem" -> "Mów wyraźnie". */
const clearly: Turn = ({ rest }) => {
	const where = rest.replace(/(?:^| )pod nosem(?= |$)/u, "").trim();
	return [`*mówić wyraźnie${where === "" ? "" : ` ${where}`}`];
};

const ARGUED = /^z(?:e)? (?<whom>\p{L}+)(?<what> o (?<topic>[^,]+))$/u;

/** "Nie dyskutuj z gościem o smaku potraw" -> "Wysłuchaj, co gość mówi o smaku potraw, i zaproponuj rozwiązanie". */
const heardOut: Turn = ({ rest }) => {
	const { whom = "", what = "", topic = "" } = ARGUED.exec(rest)?.groups ?? {};
	const served = personOf(strip(lower(whom)))?.served;
	if (served === undefined || /polity|religi|wiar|pogląd|sport|ę(?= |$)/u.test(topic)) return [];
	const sure = /(?:e|u|ach|ej|ym|[jśc]i)$/u.test(topic.split(" ")[0] ?? "") && !/^(?:ceny|stany)/u.test(topic);
	return sure ? [`*wysłuchać, co ${served.nominative} ${served.plural ? "mówią" : "mówi"}${what}, i *podać fakty`] : [];
};

const BOASTED = /^(?<what>[^,]+)$/u;

/** The accusative of a thing in the instrumental: "wynikiem sprzedaży" -> "wynik sprzedaży"; undefined where it is not to be known. */
function fromInstrumental(what: string): string | undefined {
	const known = declined(what, "ins", "acc")?.text;
	if (known !== undefined) return known;
	const [noun = "", ...rest] = what.split(" ");
	const own = /^(?:krzes|biur|wiad|pud|lust|okn|łóżk|aut|siod|lod|jaj|pióra|piór)\p{L}*ami$/u.test(noun)
		? noun.replace(/ami$/u, "a")
		: /ami$/u.test(noun)
			? noun
					.replace(/(?<=[kg])ami$/u, "i")
					.replace(/(?<=[bdłmnprstwz])ami$/u, "y")
					.replace(/ami$/u, "e")
			: /(?<=[kg])iem$/u.test(noun)
				? noun.replace(/iem$/u, "")
				: /(?<=[bdłmnprstwzc])em$/u.test(noun)
					? noun.replace(/em$/u, "")
					: /ą$/u.test(noun)
						? noun.replace(/ą$/u, "ę")
						: undefined;
	return own === undefined || rest.some((word) => /(?:ą|em|ami|ym)$/u.test(word))
		? undefined
		: [own, ...rest].join(" ");
}

/** "Nie przechwalaj się wynikiem sprzedaży" -> "Zachowaj wynik sprzedaży dla siebie". */
const keptQuiet: Turn = ({ rest, self }) => {
	const { what = "" } = self ? (BOASTED.exec(rest.replace(/ (?:przy|przed|wobec) .*$/u, ""))?.groups ?? {}) : {};
	const many = /^\p{L}+ami(?: |$)/u.test(what) ? what.replace(/ami(?= |$)/u, "ach") : "";
	if (many !== "") return [`*zachować informacje o ${many} dla siebie`];
	const thing = what === "" ? undefined : fromInstrumental(what);
	return thing === undefined ? [] : [`*zachować ${thing} dla siebie`];
};

const WHY =
	/^(?:\p{L}+ )?o (?:powod\p{L}*|powód|przyczyn\p{L}+) (?<of>zwrot|rezygnacj|odwołani|wypowiedzeni|reklamacj|odmow|anulowani|zamian|zmian|wymian|skarg)(?<rest>\p{L}*(?: .+)?)$/u;

/** "Nie dopytuj o powód zwrotu" -> "Przyjmij zwrot bez pytań o powód". */
const unasked: Turn = ({ rest }) => {
	const found = WHY.exec(rest)?.groups;
	const thing = found === undefined ? undefined : accusativeOf(`${found.of}${found.rest}`);
	return thing === undefined ? [] : [`*przyjąć ${thing} bez pytań o powód`];
};

const THAT_SOMEBODY = /(?:^|, )że (?<who>ktoś|ktokolwiek|gość|klient|pacjent) (?<rest>[^,]+)$/u;

/** "Nie potwierdzaj przez telefon, że ktoś ma u nas konto" -> "Zachowaj dla siebie, kto ma u nas konto". */
const untold: Turn = ({ rest }) => {
	const { who = "", rest: does = "" } = THAT_SOMEBODY.exec(rest)?.groups ?? {};
	if (who === "") return [];
	return [`*zachować dla siebie, ${/^kto/u.test(who) ? `kto ${does}` : `czy ${who} ${does}`}`];
};

const ACROSS =
	/^(?:(?:do |na )?(?<whom>\p{L}+(?: \p{L}+)?) )?przez (?:cał\p{L}+ )?(?:sal|hal|sklep|korytarz|recepcj|kuchni|lokal|biur|pok[óo]j|poczekaln|podwórz|plac|parking|magazyn|warsztat|sta[nł]|bar|oddział)\p{L}*(?<when>(?: podczas.*)?)$/u;

/** "Nie wołaj do siebie przez całą salę" -> "Podejdź do siebie i mów cicho". */
const cameNear: Turn = ({ rest }) => {
	const found = ACROSS.exec(rest)?.groups;
	if (found === undefined) return [];
	const { whom = "", when = "" } = found;
	const served = personOf(strip(lower(whom)))?.served;
	const to = served?.genitive ?? (whom === "siebie" || /(?:a|i|y|ów|ek|ego|ej)$/u.test(whom) ? whom : "");
	return [to === "" ? `*podejść i *mówić cicho${when}` : `*podejść do ${to} i *mówić cicho${when}`];
};

const OVERNIGHT =
	/^(?<what>.+?)(?: (?<place>(?:w|we|na|pod|przy|przed) (?!noc)[^,]+))? na noc(?: (?<where>(?:w|we|na|pod|przy) [^,]+))?$/u;

/** "Nie zostawiaj fusów na noc" -> "Wyrzucaj fusy na koniec dnia". */
const byEvening: Turn = ({ rest }) => {
	const { what = "", place = "", where = "" } = OVERNIGHT.exec(rest)?.groups ?? {};
	const thing =
		what === ""
			? undefined
			: /^(?:go|je|ją|ich|jej)$/u.test(what)
				? what.replace(/^(?:ich|jej)$/u, (one) => (one === "ich" ? "je" : "ją"))
				: accusativeOf(what);
	if (thing === undefined || servedAt(what) !== undefined) return [];
	const site = (place || where).replace(/^(?:w|we|na) /u, "");
	const from = site === "" || /^(?:pod|przy|przed) /u.test(site) ? undefined : declined(site, "loc", "gen")?.text;
	if (/^(?:fus|śmie|reszt|odpad|okruch|skórk|oblezy)/u.test(thing)) return [`*wyrzucać ${thing} na koniec dnia`];
	if (/^(?:brudn|naczyni|kub|talerz|szklan|garn|pędzl|filiżan)/u.test(thing)) return [`*myć ${thing} na koniec dnia`];
	return [from === undefined ? `*chować ${thing} na koniec dnia` : `*zabierać ${thing} z ${from} na koniec dnia`];
};

/** "Nie kopiuj tych samych zdań" -> "Pisz za każdym razem własnymi słowami". */
const eachAnew: Turn = ({ rest }) =>
	/^(?:tych samych|tej samej|gotow\p{L}+|identyczn\p{L}+|jednakow\p{L}+|tego samego) (?:zda[ńn]|odpowiedz|formuł|tekst|wiadomoś|szablon|treś|opis)/u.test(
		rest,
	)
		? ["*pisać za każdym razem własnymi słowami"]
		: [];

const CLOSING =
	/^(?<what>.+?) (?<when>(?:na|o) (?:(?:ostatni\p{L}+ )?(?:kwadrans|godzin\p{L}+|pół godziny|chwil\p{L}+|moment|minut\p{L}+|\p{L}+ minut)))(?: tuż)? przed (?<end>zamknięciem|końcem (?:\p{L}+)|wyjściem)$/u;

/** "Nie umawiaj wizyt na kwadrans przed zamknięciem" -> "Umawiaj wizyty tak, aby skończyły się przed zamknięciem". */
const endedBefore: Turn = ({ verb, rest }) => {
	const { what = "", end = "" } = CLOSING.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} tak, aby zakończyć je przed ${end}`];
};

const WHICH_NOBODY =
	/^(?<front>.*?)(?<noun>\p{L}+), (?<which>których|której|którego) (?:nikt |jeszcze |wcześniej )*nie (?<done>\p{L}+)$/u;

/** The passive participle of a perfective verb by its gerund: "sprawdzenie" -> "sprawdzone". */
const participle = (gerund: string): string =>
	gerund
		.replace(/(?<=[^i])enie$/u, "one")
		.replace(/ienie$/u, "ione")
		.replace(/nie$/u, "ne")
		.replace(/cie$/u, "te");

/** "Nie odkładaj na półkę książek, których nikt nie zeskanował" -> "Odkładaj na półkę tylko zeskanowane książki". */
const onlyDone: Turn = ({ verb, rest }) => {
	const { front = "", noun = "", which = "", done = "" } = WHICH_NOBODY.exec(rest)?.groups ?? {};
	const past = /(?:no|to)$/u.test(done) ? readPast(done.replace(/(?:no|to)$/u, "ł")) : readPast(done);
	if (noun === "" || past?.verb.perfective !== true) return [];
	const thing = accusativeOf(noun);
	const ready = /(?:no|to)$/u.test(done) ? done.replace(/o$/u, "e") : participle(past.verb.gerund);
	if (thing === undefined || !/(?:ne|te)$/u.test(ready)) return [];
	const agreed =
		which === "której"
			? ready.replace(/e$/u, "ą")
			: which === "którego"
				? ready.replace(/e$/u, /[oe]$/u.test(thing) ? "e" : "y")
				: ready;
	return [`*${verb.infinitive} ${front}tylko ${agreed} ${thing}`];
};

const DRAGGED = /^(?:(?<what>\p{L}+) )?(?:po|przez|o) (?<site>\p{L}+)$/u;

/** "Nie szuraj nimi po parkiecie" -> "Unoś je nad parkietem". */
const lifted: Turn = ({ rest }) => {
	const { what = "", site = "" } = DRAGGED.exec(rest)?.groups ?? {};
	const over = site === "" ? undefined : (declined(site, "loc", "ins") ?? declined(site, "acc", "ins"))?.text;
	const thing =
		{ nimi: "je", nim: "go", nią: "ją", ich: "je", go: "go", jej: "ją" }[what] ??
		fromInstrumental(what) ??
		accusativeOf(what);
	return over === undefined || thing === undefined || what === "" ? [] : [`*unosić ${thing} nad ${over}`];
};

const PUT_OFF =
	/^(?<what>[^,]+?) (?:na (?:jutro|później|potem|inny dzień|następny dzień|kolejny dzień|ostatnią chwilę|po weekendzie)|do jutra)$/u;

/** "Nie odkładaj obiecanego telefonu na jutro" -> "Zadzwoń jeszcze dziś, zgodnie z obietnicą". */
const today: Turn = ({ rest }) => {
	const { what = "" } = PUT_OFF.exec(rest)?.groups ?? {};
	const promised = /^obiecan/u.test(what) ? ", zgodnie z obietnicą" : "";
	if (/telefonu|rozmowy telefonicznej|oddzwonienia/u.test(what)) return [`*zadzwonić jeszcze dziś${promised}`];
	const thing = what === "" ? undefined : accusativeOf(what);
	if (thing === undefined) return [];
	const to = /^(?:odpowied\p{L}+) na (?<to>.+)$/u.exec(what)?.groups?.to;
	if (to !== undefined) return [`*odpowiedzieć na ${to} jeszcze dziś`];
	return [`*załatwić ${thing} jeszcze dziś`];
};

const RUNNING =
	/^(?<what>.*?) ?przy (?<state>włączon|uruchomion|pracując|otwart|zapalon|odkręcon)(?:ym|ej|ych) (?<thing>\p{L}+)$/u;
const STOPPED: Readonly<Record<string, string>> = {
	włączon: "wyłączyć",
	uruchomion: "wyłączyć",
	pracując: "wyłączyć",
	otwart: "zamknąć",
	zapalon: "zgasić",
	odkręcon: "zakręcić",
};

/** What leaving and coming is called where it is done once. */
const LEFT: Readonly<Record<string, string>> = { wychodzic: "wyjściem", wchodzic: "wejściem", odchodzic: "odejściem" };

/** "Nie podjadaj przy włączonym mikrofonie" -> "Wyłącz mikrofon przed jedzeniem". */
const stoppedFirst: Turn = ({ verb, self, rest }) => {
	const { what = "", state = "", thing = "" } = RUNNING.exec(rest)?.groups ?? {};
	const known = thing === "" ? undefined : declined(thing, "loc", "acc")?.text;
	const own =
		known ??
		(/(?<=[nst])ie$/u.test(thing)
			? thing.replace(/ie$/u, "")
			: /[kg]u$/u.test(thing)
				? thing.replace(/u$/u, "")
				: undefined);
	const stop = STOPPED[state];
	if (own === undefined || stop === undefined || verb.gerund === "" || self) return [];
	const named = LEFT[verb.family] ?? `${verb.gerund}m`;
	return [`*${stop} ${own} przed ${named}${what === "" ? "" : ` ${what}`}`];
};

const CORRECTED =
	/^(?:go|ją|ich|klient\p{L}*|gości\p{L}*|pacjent\p{L}*|rozmówc\p{L}*)(?: (?:w publiczn\p{L}+ \p{L}+|publicznie|pod \p{L}+|w komentarz\p{L}+))$/u;

/** "Nie poprawiaj go w publicznej odpowiedzi" -> "Odpowiedz publicznie na samą treść". */
const answeredOnly: Turn = ({ rest }) => (CORRECTED.test(rest) ? ["*odpowiedzieć publicznie na samą treść"] : []);

const UNPROVED =
	/^(?<what>.+?) (?:na (?:podstawie )?sam(?:ego|ej|o|ą|ych|e) [^,]+|na (?:słowo|gębę|telefon|hasło)|na piękne oczy)(?: \p{L}+)?$/u;

/** "Nie wydawaj kluczy na podstawie samego numeru pokoju" -> "Wydawaj klucze dopiero po sprawdzeniu dokumentu". */
const provedFirst: Turn = ({ verb, rest }) => {
	const { what = "" } = UNPROVED.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} dopiero po sprawdzeniu dokumentu`];
};

/** "Nie żałuj czasu na pożegnanie" -> "Poświęć czas na pożegnanie". */
const given: Turn = ({ rest }) => {
	const { what = "", to = "" } =
		/^(?<what>czasu|uwagi|chwili|minuty|słów|energii)(?<to> (?:na|dla|klient|goś|pacjent|uczni)\p{L}* ?.*)?$/u.exec(
			rest,
		)?.groups ?? {};
	const thing = { czasu: "czas", uwagi: "uwagę", chwili: "chwilę", minuty: "minutę", energii: "energię" }[what];
	return thing === undefined ? [] : [`*poświęcić ${thing}${to}`];
};

const AFTERWARDS = /^(?<what>[^,]+?) po (?<whose>jego |jej |ich )?(?<done>\p{L}+[nc]iu)(?<rest>(?: [^,]+)?)$/u;

/** "Nie poprawiaj grafiku po jego ogłoszeniu" -> "Popraw grafik przed jego ogłoszeniem". */
const beforehand: Turn = ({ verb, rest }) => {
	const { what = "", whose = "", done = "", rest: behind = "" } = AFTERWARDS.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	if (object === undefined) return [];
	const once = /^zmieniac$/u.test(verb.family)
		? "ustalić"
		: ((verb.perfective ? verb : verb.partner)?.infinitive ?? verb.infinitive);
	return [`*${once} ${object} przed ${whose}${done.replace(/u$/u, "em")}${behind}`];
};

/** "Nie lekceważ usterek zgłaszanych przez lokatorów" -> "Sprawdzaj usterki zgłaszane przez lokatorów od razu". */
const lookedInto: Turn = ({ verb, rest }) => {
	if (!/ (?:przez|od|z) /u.test(rest) || servedAt(rest) !== undefined) return [];
	if (!/(?:^| )(?:uster|awari|sygnał|objaw|ostrzeż|alarm|zgłosz|uszkodz|wyciek|dymu|zapach)/u.test(rest)) return [];
	const object = objectFor(rest, verb);
	return object === undefined || object === rest ? [] : [`*sprawdzać od razu ${object}`];
};

/** "Nie narzekaj na szefa przy gościach" -> "Zachowaj uwagi o szefie dla siebie". */
const grumbled: Turn = ({ rest }) => {
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

/** "Nie pożyczaj od gości ładowarek" -> "Używaj własnych ładowarek". */
const ownThings: Turn = ({ rest }) => {
	const what =
		/^od \p{L}+(?:ów|i|y|a|ek|ek|ych)? (?<what>\p{L}+(?: \p{L}+)?)$/u.exec(rest)?.groups?.what ??
		/^(?<what>\p{L}+) od \p{L}+$/u.exec(rest)?.groups?.what ??
		"";
	if (what === "" || /^(?:pieniędzy|gotówki|kwot|sum)/u.test(what)) return [];
	const own = /(?:ek|ów|ów|[^ei]k|sz|cz|[bdłmnprstwz])$/u.test(what.split(" ")[0] ?? "")
		? "własnych"
		: /(?:y|i)$/u.test(what.split(" ")[0] ?? "")
			? "własnej"
			: "własnego";
	return [`*używać ${own} ${what}`];
};

const COUNTED_ON =
	/^(?:na to|z tym)?,? ?(?:że|aż) (?<whom>\p{L}+) (?:sam|sama|sami|same|w końcu|kiedyś)? ?(?<does>zapyta|zapytają|poprosi|poproszą|upomni się|upomną się|zadzwoni|zadzwonią|zauważy|zauważą|domyśli się|domyślą się|przypomni|przypomną)(?<what>(?: o [^,]+)?)$/u;

/** "Nie licz na to, że gość sam zapyta o śniadanie" -> "Zaproponuj gościowi śniadanie". */
const offeredFirst: Turn = ({ rest }) => {
	const { whom = "", does = "", what = "" } = COUNTED_ON.exec(rest)?.groups ?? {};
	const served = personOf(strip(lower(whom)))?.served;
	if (served === undefined) return [];
	if (/^(?:zapyt|popro|upom)/u.test(does))
		return what === ""
			? [`*zapytać ${served.accusative} o potrzeby`]
			: [`*zaproponować ${served.dative} ${what.slice(3)}`];
	if (/^zadzwo/u.test(does)) return [`*zadzwonić do ${served.genitive}`];
	return /^przypom/u.test(does) ? [] : [`*powiedzieć o tym ${served.dative} wprost`];
};

const MORE_THAN_OTHERS =
	/^(?<what>.+?) (?:\p{L}+(?:iej|ej)|mniej|więcej|gorzej|lepiej) niż (?<others>inn\p{L}+|pozostał\p{L}+|resz\p{L}+)(?<rest>(?: \p{L}+)?)$/u;

/** "Nie sprawdzaj bagaży stałych klientów dokładniej niż innych" -> "Sprawdzaj bagaże stałych klientów tak samo jak innych". */
const alike: Turn = ({ verb, rest }) => {
	const { what = "", others = "", rest: behind = "" } = MORE_THAN_OTHERS.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} tak samo jak ${others}${behind}`];
};

/** "Nie skracaj rozgrzewki" -> "Zrób rozgrzewkę w całości". */
const inFull: Turn = ({ rest }) => {
	const what =
		/^(?<what>(?:rozgrzewk|zaję|lekcj|zabieg|masaż|bada|prób|szkole|pokaz|zwiedza|instrukta|prezentac|kontrol|odpraw)\p{L}*(?: \p{L}+)?)$/u.exec(
			rest,
		)?.groups?.what ?? "";
	const thing = what === "" ? undefined : accusativeOf(what);
	return thing === undefined ? [] : [`*zrobić ${thing} w całości`];
};

const SO_THAT_BAD =
	/^(?<what>.+?) tak, (?<that>żeby|aby|by) (?<verb>zagłusza|zasłania|zakrywa|blokowa|zastawia|tarasowa|zagradza)(?:ł|ła|ło|ły|li|ć) (?<whose>[^,]+)$/u;

/** "Nie ustawiaj głośnika tak, żeby zagłuszał rozmowy gości" -> "Ustaw głośnik tak, żeby było słychać rozmowy gości". */
const soThatGood: Turn = ({ verb, rest }) => {
	const { what = "", that = "", verb: bad = "", whose = "" } = SO_THAT_BAD.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	if (object === undefined) return [];
	const done = (verb.perfective ? verb : verb.partner)?.infinitive ?? verb.infinitive;
	const [noun = ""] = whose.split(" ");
	const free = /[ęą]$/u.test(noun) ? "wolną" : /[aeoiy]$/u.test(noun) ? "wolne" : "wolny";
	const good = /^zagł/u.test(bad)
		? `było słychać ${whose}`
		: /^za(?:sł|kr)/u.test(bad)
			? `było widać ${whose}`
			: `zostawić ${free} ${whose}`;
	return [`*${done} ${object} tak, ${that} ${good}`];
};

const LATE =
	/^(?<what>.*?) ?po (?<hour>(?:pierwsz|drugi|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|jedenast|dwunast|trzynast|czternast|piętnast|szesnast|siedemnast|osiemnast|dziewiętnast|dwudziest)ej(?: (?:pierwszej|drugiej|trzeciej))?(?: (?:wieczorem|rano|po południu))?)$/u;

/** "Nie dzwoń do drzwi po dziewiątej wieczorem" -> "Dzwoń do drzwi najpóźniej do dziewiątej wieczorem". */
const untilThen: Turn = ({ verb, self, rest }) => {
	const { what = "", hour = "" } = LATE.exec(rest)?.groups ?? {};
	const object = what === "" ? "" : objectFor(what, verb);
	if (hour === "" || object === undefined) return [];
	return [`*${verb.infinitive}${self ? " się" : ""} ${object} najpóźniej do ${hour}`.replace("  ", " ")];
};

/** The turns of a class of verbs, then those of any verb. */
const TURNS: readonly (readonly [ReadonlySet<string>, Turn])[] = [
	[family("czytac odczytywac recytowac klepac dukac"), freely],
	[
		family(
			"osmieszac obwiniac krytykowac obgadywac oczerniac obmawiac wysmiewac szkalowac deprecjonowac oskarzac szydzic",
		),
		withRespect,
	],
	[family("kazac zmuszac"), helped],
	[family("podpisywac"), ownName],
	[family("mamrotac mruczec belkotac burczec bakac"), clearly],
	[family("dyskutowac spierac klocic polemizowac sprzeczac"), heardOut],
	[family("przechwalac chwalic chelpic"), keptQuiet],
	[family("pytac dopytywac wypytywac"), unasked],
	[family("potwierdzac ujawniac zdradzac mowic informowac"), untold],
	[family("wolac krzyczec nawolywac przekrzykiwac"), cameNear],
	[family("zostawiac pozostawiac"), byEvening],
	[family("szurac szorowac ciagnac wlec targac"), lifted],
	[family("odkladac przekladac przesuwac"), today],
	[family("poprawiac"), answeredOnly],
	[family("poprawiac zmieniac dopisywac korygowac uzupelniac przerabiac"), beforehand],
	[family("wydawac oddawac przekazywac podawac udostepniac wypozyczac wpuszczac sprzedawac"), provedFirst],
	[family("zalowac szczedzic"), given],
	[family("pozyczac"), ownThings],
	[family("liczyc zakladac oczekiwac czekac wierzyc"), offeredFirst],
	[family("skracac obcinac ucinac przyspieszac"), inFull],
	[family("lekcewazyc bagatelizowac ignorowac"), lookedInto],
	[family("narzekac marudzic utyskiwac psioczyc skarzyc"), grumbled],
	[family("kopiowac wklejac powielac przeklejac"), eachAnew],
];

/** What is told instead of a plain ban whose class or whose words behind the verb say what is right; none elsewhere. */
export function plainTurned(rule: string): string[] {
	const ban = / nie |^nie /iu.test(rule) ? saidBan(rule) : undefined;
	if (ban === undefined) return [];
	const turns = TURNS.filter(([verbs]) => verbs.has(ban.verb.family)).map(([, turn]) => turn);
	return [...turns, once, endedBefore, onlyDone, stoppedFirst, alike, soThatGood, untilThen].flatMap((turn) =>
		turn(ban).flatMap((told) => ban.tell(told) ?? []),
	);
}

const NOT_LET =
	/^Nie (?:pozwól|pozwalaj|dopuść|dopuszczaj)(?<order>cie|my)?(?: do tego| na to)?, (?:aby|żeby|by) (?<who>\p{L}+) (?<past>\p{L}+) (?<rest>[^,]+)$/u;

const SITUATION =
	/^Nie (?:dopuszczaj|dopuść|pozwalaj|pozwól)(?:cie|my)? (?:do|na) (?:sytuacj\p{L}+|tego), (?:w (?:której|których)|kiedy|gdy) (?<who>\p{L}+) (?<before>(?:\p{L}+ razy |sam |sama |długo )?)(?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+)?)$/u;
const BEHIND =
	/^(?<ban>[^,]+), (?<till>dopóki|póki|zanim|nim) nie (?<verb>\p{L}+) (?<at>na|w|przy|z|do|o) (?:niej|nim|nich) (?<object>[^,]+)$/u;

/** The same ban in words that other builds know; undefined elsewhere. */
export function plainerTurn(rule: string): string | undefined {
	const met = SITUATION.exec(rule)?.groups;
	const doing = met === undefined ? undefined : readAct(lower(met.verb ?? ""));
	if (met !== undefined && /^(?:he|they)$/u.test(doing?.form ?? "") && doing !== undefined)
		return capital(
			`${met.who} nie ${doing.form === "they" ? "powinni" : "powinien"} ${met.before}${doing.verb.infinitive}${met.self ?? ""}${met.rest}`,
			true,
		);
	const { ban = "", till = "", verb = "", at = "", object = "" } = BEHIND.exec(rule)?.groups ?? {};
	const main = ban === "" ? undefined : saidBan(ban);
	if (main !== undefined && /^(?:na|w|przy|o)$/u.test(at)) {
		const place = /^\p{L}+$/u.test(main.rest)
			? (declined(main.rest, "gen", "loc")?.text ?? locativeOf(main.rest))
			: undefined;
		if (place !== undefined) return `${ban}, ${till} nie ${verb} ${object} ${at} ${place}`;
	}
	const { who = "", past = "", rest = "" } = NOT_LET.exec(rule)?.groups ?? {};
	const act = past === "" ? undefined : readPast(past);
	if (act === undefined || personOf(strip(lower(who)))?.side !== "served" || !/ bez /u.test(` ${rest}`))
		return undefined;
	return capital(`${who} nie ${/(?:li|ły)$/u.test(past) ? "mogą" : "może"} ${act.verb.infinitive} ${rest}`, true);
}
