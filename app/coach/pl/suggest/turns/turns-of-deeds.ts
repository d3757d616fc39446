import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { readPast } from "../reading/spoken.ts";
import { accusativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { fromInstrumental, servedAt, type Turn } from "./turning.ts";

const AGAIN =
	/^(?<whom>\p{L}+) (?:\p{L}+ć )(?:.* )?(?:od (?:początku|nowa)|jeszcze raz|drugi raz|ponownie|po raz drugi|wszystkiego|historii|sprawy)/u;

const DONE_BY =
	/^(?<whom>\p{L}+) (?<verb>szukać|nosić|dźwigać|przenosić|wypełniać|pakować|składać|rozpakowywać|tłumaczyć|wpisywać|przepisywać|drukować|kserować) (?<what>.+)$/u;

/** "Nie każ klientowi szukać towaru" -> "Pomóż klientowi"; "Nie każ mu opowiadać wszystkiego od początku" -> "Przekaż dalej, co już wiesz". */
export const helped: Turn = ({ rest }) => {
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
export const ownName: Turn = ({ rest, self }) =>
	/(?:^| )za (?:koleg|koleżank|współpracown|kogoś|innych|innego|drug|zmiennik)/u.test(rest)
		? [`*podpisywać${self ? " się" : ""} tylko za siebie`]
		: [];

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
export const onlyDone: Turn = ({ verb, rest }) => {
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
export const lifted: Turn = ({ rest }) => {
	const { what = "", site = "" } = DRAGGED.exec(rest)?.groups ?? {};
	const over = site === "" ? undefined : (declined(site, "loc", "ins") ?? declined(site, "acc", "ins"))?.text;
	const thing =
		{ nimi: "je", nim: "go", nią: "ją", ich: "je", go: "go", jej: "ją" }[what] ??
		fromInstrumental(what) ??
		accusativeOf(what);
	return over === undefined || thing === undefined || what === "" ? [] : [`*unosić ${thing} nad ${over}`];
};

const UNPROVED =
	/^(?<what>.+?) (?:na (?:podstawie )?sam(?:ego|ej|o|ą|ych|e) [^,]+|na (?:słowo|gębę|telefon|hasło)|na piękne oczy)(?: \p{L}+)?$/u;

/** "Nie wydawaj kluczy na podstawie samego numeru pokoju" -> "Wydawaj klucze dopiero po sprawdzeniu dokumentu". */
export const provedFirst: Turn = ({ verb, rest }) => {
	const { what = "" } = UNPROVED.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} dopiero po sprawdzeniu dokumentu`];
};

/** "Nie żałuj czasu na pożegnanie" -> "Poświęć czas na pożegnanie". */
export const given: Turn = ({ rest }) => {
	const { what = "", to = "" } =
		/^(?<what>czasu|uwagi|chwili|minuty|słów|energii)(?<to> (?:na|dla|klient|goś|pacjent|uczni)\p{L}* ?.*)?$/u.exec(
			rest,
		)?.groups ?? {};
	const thing = { czasu: "czas", uwagi: "uwagę", chwili: "chwilę", minuty: "minutę", energii: "energię" }[what];
	return thing === undefined ? [] : [`*poświęcić ${thing}${to}`];
};

/** "Nie lekceważ usterek zgłaszanych przez lokatorów" -> "Sprawdzaj usterki zgłaszane przez lokatorów od razu". */
export const lookedInto: Turn = ({ verb, rest }) => {
	if (!/ (?:przez|od|z) /u.test(rest) || servedAt(rest) !== undefined) return [];
	if (!/(?:^| )(?:uster|awari|sygnał|objaw|ostrzeż|alarm|zgłosz|uszkodz|wyciek|dymu|zapach)/u.test(rest)) return [];
	const object = objectFor(rest, verb);
	return object === undefined || object === rest ? [] : [`*sprawdzać od razu ${object}`];
};

/** "Nie pożyczaj od gości ładowarek" -> "Używaj własnych ładowarek". */
export const ownThings: Turn = ({ rest }) => {
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
export const offeredFirst: Turn = ({ rest }) => {
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
export const alike: Turn = ({ verb, rest }) => {
	const { what = "", others = "", rest: behind = "" } = MORE_THAN_OTHERS.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} tak samo jak ${others}${behind}`];
};

/** "Nie skracaj rozgrzewki" -> "Zrób rozgrzewkę w całości". */
export const inFull: Turn = ({ rest }) => {
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
export const soThatGood: Turn = ({ verb, rest }) => {
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
