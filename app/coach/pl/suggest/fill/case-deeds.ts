import type { Served } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { servedBy } from "../pairs/phrases.ts";
import { splitContent } from "../reading/act-parts.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { isOf } from "../words/fill-tables.ts";
import { moreServed } from "../words/more-people.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** In which case somebody is, what is done then, and when what they are told or asked comes up; "" where it never does. */
const CASES: readonly (readonly [RegExp, deeds: readonly string[], later: string])[] = [
	[
		/spieszy|śpieszy|nie ma czasu|ma mało czasu/u,
		["obsłuż {go} od razu", "zajmij się tylko {jego} sprawą"],
		"innym razem",
	],
	[
		/płacze|roztrzęs|przestrasz|boi się|zdenerwowan|wzburzon|przeżywa|zasmucon|w żałobie/u,
		["daj {mu} chwilę i mów spokojnie", "zapytaj, jak możesz pomóc"],
		"później",
	],
	[
		/krzycz|złości|awantur|kłóci|podnosi głos|jest zł[ya]|wściek|klnie|przeklina/u,
		["mów spokojnie i ciszej", "wysłuchaj {go} do końca i powiedz, co zrobisz"],
		"gdy się uspokoi",
	],
	[
		/ogląda|przymierza|wybiera|zastanawia|waha|namyśla|rozgląda|przegląda|chce pomyśleć|chce się zastanowić|nie może się zdecydować/u,
		["daj {mu} tyle czasu, ile potrzebuje", "zostań w pobliżu i poczekaj na pytanie"],
		"gdy zapyta",
	],
	[
		/(?:dzieck|dzieci|maluch|uczeń|uczni)\p{L}* (?:nie chce|nie chcą|odmawia)/u,
		["daj {mu} chwilę i zachęć spokojnie", "zapytaj, co pomoże"],
		"",
	],
	[
		/odmawia|odmówi|rezygnuje|zrezygnowa|nie chce|nie jest zainteresowan|podziękowa|mówi „nie”|powiedzia\p{L}+ „nie”/u,
		["podziękuj i uszanuj decyzję", "zapytaj, czy potrzebuje czegoś innego"],
		"",
	],
	[
		/skarży|narzeka|ma pretensje|ma żal|reklamuje|zgłasza (?:skargę|reklamację|usterkę|problem)|jest niezadowolon/u,
		["wysłuchaj {go} do końca i powiedz, co zrobisz", "przyjmij uwagę spokojnie i zaproponuj rozwiązanie"],
		"",
	],
	[
		/nie rozumie|nie słyszy|słabo słyszy|niedosłysz|nie mówi po polsku|słabo mówi|obcokrajow|cudzoziem/u,
		["mów powoli i prostymi zdaniami", "pokaż to na kartce lub ekranie"],
		"",
	],
	[
		/(?:^| )(?:je|jedzą|śpi|śpią|odpoczywa\p{L}*|modli\p{L}* się|telefonuje|rozmawia\p{L}* (?:przez telefon|z \p{L}+))(?: |$)/u,
		["poczekaj, aż skończy", "zostań z boku, w zasięgu wzroku"],
		"potem",
	],
	[
		/(?:prosi|proszą|poprosi\p{L}*) o (?:cisz|spok|dyskrec|czas|chwil|przerw|rozmow)/u,
		["uszanuj {jego} prośbę", "zapytaj, kiedy możesz wrócić do pracy"],
		"",
	],
	[/(?:prosi|poprosi)\p{L}* o |zamówi|zażycz/u, ["spełnij {jego} prośbę", "zapytaj, jak to ma wyglądać"], ""],
	[
		/po godzinach|po zamknięciu|przed zamknięciem|poza kolejnością|bez kolejki|bez umówienia/u,
		["powiedz {mu}, kiedy najbliżej może przyjść", "zapisz {jego} sprawę i podaj termin"],
		"",
	],
	[
		/nie odbiera|nie odpowiada|nie oddzwania/u,
		["zostaw {mu} wiadomość i zadzwoń później", "wyślij {mu} wiadomość z prośbą o kontakt"],
		"",
	],
	[/spóźni/u, ["przywitaj {go} i od razu zacznij", "zaproponuj {mu} najbliższy wolny termin"], ""],
	[/myli|pomyli|przekręc|przejęzycz/u, ["powtórz to poprawnie i życzliwie", "upewnij się, co ma na myśli"], ""],
	[
		/nie wiesz|nie znasz|nie masz pewności|nie jesteś pew/u,
		["powiedz, że sprawdzisz, i podaj, kiedy wrócisz z odpowiedzią", "zapytaj osobę, która to wie"],
		"",
	],
	[
		/nie ma (?:towar|produkt|rozmiar|wolnych|miejsc|leku|stolik|pokoi)|brakuje|zabrakło|skończył/u,
		["zaproponuj zamiennik lub inny termin", "powiedz, kiedy będzie dostępne"],
		"",
	],
	[
		/awari|nie działa|zawiesi|zepsuł/u,
		["powiedz o tym otwarcie i podaj, ile to potrwa", "zaproponuj inny sposób załatwienia sprawy"],
		"",
	],
];

const CASE_FIRST =
	/^(?<opens>Gdy|Kiedy|Jeśli|Jeżeli|Gdyby) (?<clause>[^,:;]+), nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,:;]+)?)$/u;
const CASE_LAST =
	/^Nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,:;]+)?), (?<opens>gdy|kiedy|jeśli|jeżeli) (?<clause>[^,:;]+)$/u;

const MU = { he: "mu", she: "jej", it: "mu", they: "im" };
const GO = { he: "go", she: "ją", it: "je", they: "ich" };
const JEGO = { he: "jego", she: "jej", it: "jego", they: "ich" };

/** The first one served whom a clause names. */
function servedIn(clause: string): Served | undefined {
	for (const word of clause.split(" ")) {
		const bare = strip(lower(word));
		const person = servedBy(bare) ?? moreServed(bare);
		if (person !== undefined) return person;
	}
	return undefined;
}

/** A deed with the pronouns of the one it is done to; undefined where it needs one and nobody is named. */
function toThem(deed: string, person: Served | undefined): string | undefined {
	if (!deed.includes("{")) return person?.plural === true ? deed.replace("skończy", "skończą") : deed;
	if (person === undefined) return undefined;
	return deed
		.replace("{mu}", MU[person.gender])
		.replace("{go}", GO[person.gender])
		.replace("{jego}", JEGO[person.gender]);
}

/** What is told or asked, for another time: "a o ubezpieczenie zapytaj później"; "" where the act is none of these. */
function afterwards(verb: string, rest: string, later: string): string {
	const act = readAct(lower(verb))?.verb;
	if (later === "" || act === undefined || !isOf(act.family, "tell", "ask", "offer", "write", "phone", "praise"))
		return "";
	const once = act.perfective ? act : (act.partner ?? act);
	const order = formOf(once, "imperative");
	const { object, phrases } = splitContent(rest.trim(), true);
	const topic = phrases.find(({ prep }) => prep === "o");
	if (order === "" || /(?<!\p{L})(?:na głos|głośno|nic|niczego|bez|jak|przy|nikomu|więcej|zbyt)(?!\p{L})/u.test(rest))
		return "";
	if (topic !== undefined) return `, a o ${topic.words} ${order} ${later}`;
	const thing = object === "" || /^(?:mu|jej|im|go|ich|ją)$/u.test(object) ? undefined : objectFor(object, once);
	return thing === undefined || isOf(act.family, "ask", "phone") ? "" : `, a ${thing} ${order} ${later}`;
}

/** What is done in a case in which something is forbidden, by what the case is: "Jeśli klient się spieszy, obsłuż go od razu, a o promocjach opowiedz innym razem". */
export function* inThatCase(rule: string): Generator<string> {
	const found = (CASE_FIRST.exec(rule) ?? CASE_LAST.exec(rule))?.groups;
	if (found === undefined) return;
	const { opens = "", clause = "", verb = "", rest = "" } = found;
	const reading = readAct(lower(verb));
	if (reading?.form !== "imperative" || /^(?:wahaj|bój|obawiaj|krępuj|wstydź|zapom|zwlekaj|milcz)/u.test(verb)) return;
	const row = CASES.find(([state]) => state.test(clause));
	if (row === undefined) return;
	const [, deeds, later] = row;
	const person = servedIn(clause);
	if (
		person === undefined &&
		!/nie (?:wiesz|znasz|masz|jesteś|ma |działa)|brak|awari|zawiesi|zepsuł|skończył/u.test(clause)
	)
		return;
	const more = afterwards(verb, rest, later);
	if (later === "potem" && more === "") return;
	for (const deed of deeds) {
		const told = toThem(deed, person);
		if (told !== undefined) yield `${capital(opens, true)} ${clause}, ${told}${more}`;
	}
}
