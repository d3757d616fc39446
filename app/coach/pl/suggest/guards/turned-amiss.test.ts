import { expect, it } from "vitest";
import { matches } from "#app/coach/hints.ts";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";
import { amissBy, TURNED_AMISS, unawaited } from "./turned-amiss.ts";

const offered = readilyMendedIn("pl");
const amiss = (rule: string, told: string): boolean => amissBy(rule).some((test) => test(told));

it.each([
	"Uzgodnij udzielanie zniżki przed obejrzeniem pokoju z kierownikiem.",
	"Recepcja obiecuje tylko potwierdzony nocleg poza sezonem.",
	"Dopilnuj, żeby każdy pacjent czekał przy otwartym gabinecie.",
	"Dyskutuj o religii na osobności.",
	"Należy przekazywać adresy najemców osobiście osobom postronnym.",
	"Obiecuj tylko potwierdzone terminy, jeśli nie znasz grafiku.",
	"Podaj umowę na prośbę najemcy, chyba że najemca o nią poprosił.",
	"Jaskrawy lakier i należy zdjąć pierścionki przed zmianą.",
	"Oceniaj wiek gościa według dokładnego pomiaru.",
	"Należy zamknąć szufladę otwartą przed odejściem.",
	"Zachowaj listę gości spoza firmy dla siebie.",
	"Zostaw fotel w stanie, w jakim pacjent zostawia.",
	"Przyjmij list do podpisania osobiście i konkretnie.",
	"Zamykaj szafki cicho, po cichu.",
	"Tłumacz rachunek spokojnie i rozmawiaj z klientem spokojnie.",
	"Zmierz obwód i odpoczywaj w czasie przerwy.",
	"Odpowiadaj na pytania o alergeny i powiedz gościowi, co można zrobić.",
])("knows what orders or allows the ban, or is torn: %s", (told) => expect(matches(told, TURNED_AMISS)).toBe(true));

it.each([
	"Zachowaj uwagi na temat wagi gościa dla siebie.",
	"Uzgodnij termin z klientem przed wyjazdem.",
	"Waż mąkę według miarki.",
	"Zamknij szufladę przed odejściem.",
	"Wyjaśnij rachunek spokojnie i podaj kwotę.",
])("leaves what is sound: %s", (told) => expect(matches(told, TURNED_AMISS)).toBe(false));

it.each([
	["Nie palić przed wejściem do hotelu.", "Palić tylko na zewnątrz, w czasie przerwy."],
	["Nie zmieniaj ustawień w telefonie klienta.", "Uzgodnij zmianę ustawień z kierownikiem."],
	["Nie odsyłaj paczki bez nadania jej numeru.", "Nadaj jej numer i dopiero wtedy odeślij paczkę."],
	["Zakazuje się używania prywatnego telefonu przy pacjencie.", "Używaj własnych rzeczy."],
	["Niechlujny wygląd jest źle widziany.", "Zapytaj klienta o potrzeby i zaproponuj dwa modele."],
	["Unikaj skrótów myślowych w opisach.", "Rozwiń każdy skrót."],
	["Zwiedź halę i nie zaglądaj do szafek.", "Zwiedź halę i poproś ich o zgodę."],
	["Czysty fartuch, pełna lista, żadnych plotek.", "Czysty fartuch, pełna lista, a plotki zachowuje dla siebie."],
])("knows what %s makes of it", (rule, told) => expect(amiss(rule, told)).toBe(true));

it("leaves a noun at the end of a list, and a pronoun behind its noun", () => {
	const list = "Czysty fartuch, pełna lista, żadnej gumy.";
	expect(amiss(list, "Czysty fartuch, pełna lista, świeży oddech.")).toBe(false);
	expect(amiss("Nie odsyłaj paczki bez nadania jej numeru.", "Odsyłaj paczkę dopiero po nadaniu jej numeru.")).toBe(
		false,
	);
});

it("takes out him who is not to be waited for", () => {
	const rule = "Nie ma co czekać z pomocą na kierownika.";
	expect(unawaited("Należy pomóc na kierownika od razu.", rule)).toBe("Należy pomóc od razu.");
	expect(unawaited("Należy poczekać na kierownika.", rule)).toBe("Należy poczekać na kierownika.");
	expect(unawaited("Napisz raport na papierze.", "Nie czekaj z raportem na szefa.")).toBe("Napisz raport na papierze.");
});

it.each([
	["Postój pod sklepem nie powinien być dłuższy niż godzina.", /najwyżej godzinę/u],
	["Zapomnij o dzwonieniu z jadącej ciężarówki.", /^Zatrzymaj się w bezpiecznym miejscu/u],
	["Nie udawaj, że nie słyszysz pytania pacjenta.", /^Odpowiedz na pytanie od razu/u],
	["Kelner nie plotkuje z kolegą przy klientach.", /prywatne rozmowy zostawia na przerwę/u],
	["Zapomnij o skrótach myślowych w ofertach.", /pełnymi zdaniami/u],
	["Wystrzegaj się terminów, których magazyn nie potwierdził.", /^Podawaj tylko terminy, które/u],
	["Stała godzina otwarcia, pełna nazwa firmy, żadnych żartów.", /firmy, uprzejmy, rzeczowy ton/u],
])("gives the thing back: %s", (rule, told) => expect(offered(rule).join("\n")).toMatch(told));
