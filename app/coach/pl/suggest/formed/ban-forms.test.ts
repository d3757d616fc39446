import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Unikaj długich wstępów w mailach.", "Pisz krótkie wstępy w mailach."],
	["Żadnych wymijających odpowiedzi.", "Udzielaj konkretnych odpowiedzi."],
	["Żadnych pustych obietnic.", "Obiecaj tylko to, czego można dotrzymać."],
	["Zapomnij o oschłym tonie.", "Mów życzliwym tonem."],
	["Żadnych głośnych rozmów na korytarzu.", "Na korytarzu rozmawiaj cicho."],
	["Odpowiadaj krótko, ale nigdy opryskliwie.", "Odpowiadaj krótko i życzliwie."],
	["Ani jednej obietnicy bez sprawdzenia stanu magazynu!", "Każda obietnica wymaga sprawdzenia stanu magazynu!"],
	["Żadnych rabatów bez zgody kierownika.", "Rabaty wymagają zgody kierownika."],
	["Ani słowa o tym, ile wydał poprzedni klient.", "Zachowaj dla siebie to, ile wydał poprzedni klient."],
	["Zadbaj o to, aby przy szatni nie tworzyły się kolejki.", "Zadbaj, aby obsługa przy szatni szła sprawnie."],
	["Wizyta nie może się spóźnić więcej niż kwadrans.", "Wizyta zaczyna się najwyżej kwadrans po umówionej godzinie."],
	["Dopilnuj, żeby zamówienia nie czekały na ladzie.", "Wydawaj zamówienia od razu."],
	["Żadnych domysłów w sprawie awarii.", "Podawaj tylko sprawdzone informacje w sprawie awarii."],
	[
		"Rachunek nie może różnić się od wyceny o więcej niż dziesięć procent.",
		"Rachunek różni się od wyceny najwyżej o dziesięć procent.",
	],
	["Dopilnuj, żeby drzwi do magazynu nie były otwarte.", "Dopilnuj, żeby drzwi do magazynu były zamknięte."],
	["Nikogo nie wpuszczaj na pokład przed kontrolą biletów.", "Sprawdź bilety i dopiero wtedy wpuść klienta."],
	["Zapomnijcie o długich mailach bez akapitów.", "Piszcie krótkie maile z akapitami."],
	["Dopilnuj, by faktura nie zawierała literówek.", "Sprawdź fakturę przed wysłaniem."],
	["Kolejka do kasy nie może być dłuższa niż pięć osób.", "Kolejka do kasy liczy najwyżej pięć osób."],
	["Zostawianie dziecka bez opieki to najcięższe przewinienie.", "Zostań z dzieckiem albo poproś o to drugą osobę."],
	["Nie wpisuj w karcie niczego poza tym, co zgłosił klient.", "Wpisuj w karcie tylko to, co zgłosił klient."],
	[
		"Na jednego opiekuna nie powinno przypadać więcej niż ośmioro dzieci.",
		"Na jednego opiekuna przypada najwyżej ośmioro dzieci.",
	],
	["O cudzych zarobkach z nikim nie rozmawiaj.", "Zachowaj informacje o cudzych zarobkach dla siebie."],
	["Nie licz reszty w myślach, tylko wyłóż ją na tackę.", "Wyłóż resztę na tackę."],
	[
		"Z powiadomień wysyłanych po dwudziestej drugiej lepiej zrezygnować.",
		"Wysyłaj powiadomienia najpóźniej do dwudziestej drugiej.",
	],
	["Nie zakładaj, że klient zna regulamin.", "Sprawdź, czy klient zna regulamin."],
	["Żadnego pośpiechu przy wydawaniu leków.", "Wydawaj leki spokojnie i uważnie."],
	["Nie przegap urodzin stałego gościa.", "Zwracaj uwagę na urodziny stałego gościa."],
	["Nie bój się ciszy w rozmowie.", "Przyjmuj spokojnie ciszę w rozmowie."],
	["Odległość między łóżkami nie może być mniejsza niż metr.", "Odległość między łóżkami wynosi co najmniej metr."],
	["Pamiętaj, aby nie wchodzić do sali w trakcie badania.", "Poczekaj z wejściem do sali do końca badania."],
])("words a ban by its build: %s", (text, instead) => {
	expect(offered(text)).toContain(instead);
});

it.each([
	["Sprzątaj pokój bez przestawiania rzeczy gościa.", "Sprzątaj pokój i zostaw rzeczy gościa na miejscu."],
	["Wyjaśnij warunki polisy bez straszenia klienta.", "Wyjaśnij warunki polisy spokojnie i rzeczowo."],
	["Montujemy meble, nie komentując bałaganu w mieszkaniu.", "Montujemy meble z szacunkiem i uwagą."],
])("puts the good act or manner beside what is told: %s", (text, instead) => {
	expect(offered(text)).toContain(instead);
});

it.each([
	["Nie wyceniaj pierścionka przy innych klientach lombardu.", "Wyceniaj pierścionek na osobności."],
	["Nie wkładaj szkła do złego pojemnika.", "Wkładaj szkło tylko do właściwego pojemnika."],
	["Nie można odmówić wejścia osobie z psem przewodnikiem.", "Należy wpuścić osobę z psem przewodnikiem."],
	[
		"Nie zaczynaj strzyżenia psa bez rozmowy z właścicielem.",
		"Porozmawiaj z właścicielem i dopiero wtedy zacznij strzyżenie psa.",
	],
	["Żaden turysta nie powinien odejść od okienka bez mapy.", "Daj turyście mapę przed wyjściem."],
	[
		"Nie warto ukrywać przed podróżnym, że pociąg jest opóźniony.",
		"Powiedz podróżnemu otwarcie, że pociąg jest opóźniony.",
	],
])("keeps the thing and the person of a ban: %s", (text, instead) => {
	expect(offered(text)).toContain(instead);
});

it("drops what breaks or gives leave", () => {
	expect(offered("O niczym nie zapewniaj klienta, zanim nie zapytasz serwisu.").join(" ")).not.toContain("o niczym");
	expect(offered("Spożywanie alkoholu na terenie firmy jest surowo wzbronione.").join(" ")).not.toMatch(/tylko poza/);
});
