import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** A rule with the first wording that is offered for it. */
function firstFor(text: string): string | undefined {
	const found = check(text, { kind: "rule", language: "pl" }).find((one) => one.check === "prohibition");
	const one = found?.suggestions[0];
	return one === undefined ? undefined : text.slice(0, one.start) + one.text + text.slice(one.end);
}

describe("Polish acts of which only what is wrong is turned", () => {
	it.each([
		["Nie pytaj klientki o ciążę przy mężu.", "Pytaj klientkę o ciążę na osobności."],
		["Nie wynoś noży z kuchni na salę.", "Zostaw noże w kuchni."],
		["Nie wywoź wózków poza teren sklepu.", "Zostaw wózki na terenie sklepu."],
		["Nie przerzucaj worków przez ladę.", "Podawaj worki do rąk."],
		["Nie pij kawy przy włączonej kamerze.", "Wyłącz kamerę przed piciem kawy."],
		["Nikt nie ma prawa krzyczeć na stażystę.", "Każdy mówi do stażysty spokojnym głosem."],
		["Nie przechwalaj się wynikiem sprzedaży.", "Zachowaj wynik sprzedaży dla siebie."],
		["Nie karm dziecka tuż po kąpieli.", "Odczekaj chwilę po kąpieli i dopiero wtedy nakarm dziecko."],
		["Nie wysyłaj ofert z literówkami.", "Wysyłaj tylko oferty bez literówek."],
		["Nie rozmrażaj mięsa w umywalce.", "Rozmrażaj mięso w miejscu do tego przeznaczonym."],
		["Nie podejmuj decyzji za lekarza.", "Zostaw podejmowanie decyzji lekarzowi."],
		["Nie licz pieniędzy klienta za niego.", "Zostaw liczenie pieniędzy klientowi."],
		["Nie odkładaj sprzątania sali na rano.", "Posprzątaj salę od razu."],
		["Nie bierz napiwków ze stolika kolegi.", "Zostaw napiwki na stoliku kolegi."],
		["Nie podnoś głosu na stażystkę przy gościach.", "Mów do stażystki spokojnym głosem, na osobności."],
		["Nie rób przerwy w połowie strzyżenia.", "Dokończ strzyżenie i dopiero wtedy zrób przerwę."],
		["Nie stawiaj wazonu na brzegu stołu.", "Stawiaj wazon na środku stołu."],
		["Nie wkładaj faktur do paczek innych odbiorców.", "Wkładaj faktury do paczek właściwych odbiorców."],
		["Nie przekazuj numeru pacjentki jej rodzinie.", "Zachowaj numer pacjentki dla siebie."],
		["Unikaj siadania tyłem do wejścia.", "Siadaj przodem do wejścia."],
		["Nie chwal się przed klientem liczbą sprzedanych polis.", "Zachowaj liczbę sprzedanych polis dla siebie."],
		["Nie czesz psa na stole kuchennym.", "Czesz psa w miejscu do tego przeznaczonym."],
	])("keeps the rest of %s", (ban, wording) => {
		expect(firstFor(ban)).toBe(wording);
	});

	it.each([
		["Nie mów gościom, że pokój nie jest gotowy.", "Powiedz gościom, kiedy pokój będzie gotowy."],
		["Nie odpowiadaj klientce, że rozmiaru nie ma.", "Powiedz klientce, co jest dostępne, i zaproponuj wybór."],
		["Nie wolno rezygnować z asekuracji przy myciu okien.", "Należy korzystać z asekuracji przy myciu okien."],
		["Nie rezygnuj z rozgrzewki przed treningiem.", "Przeprowadzaj rozgrzewkę przed treningiem."],
		["Nie uruchamiaj alarmu dla żartu.", "Uruchamiaj alarm tylko w razie potrzeby."],
		["Nie wpisuj godzin pracy z wyprzedzeniem.", "Wpisuj godziny pracy na bieżąco."],
		["Nie wskazuj palcem, która półka jest pusta.", "Wskaż otwartą dłonią, która półka jest pusta."],
		["Nie zasłaniaj tablicy z cenami kartonami.", "Zostaw tablicę z cenami na widoku."],
		["Nie zamykaj okienka pięć minut przed czasem.", "Zamykaj okienko punktualnie."],
		["Nie wchodź na drabinę w klapkach.", "Wchodź na drabinę w pełnych butach na płaskiej podeszwie."],
		["Nie polecaj leku na podstawie reklamy.", "Polecaj lek na podstawie sprawdzonych informacji."],
		[
			"Nie pozwalaj kursantowi prowadzić w kapciach.",
			"Dopilnuj, aby kursant prowadził w pełnych butach na płaskiej podeszwie.",
		],
		["Nie pozwalaj pacjentom palić na tarasie.", "Dopilnuj, aby pacjenci palili tylko w wyznaczonym miejscu."],
		["Nie zgaduj rozmiaru pierścionka.", "Sprawdź rozmiar pierścionka."],
		["Nie budź pensjonariuszy przed szóstą.", "Budź pensjonariuszy po szóstej."],
		["Nie odwracaj się plecami do sali.", "Stój przodem do sali."],
		["Nie pisz na tablicy niezmywalnym markerem.", "Pisz na tablicy tylko zmywalnym markerem."],
		["Nie mów „zaraz wracam” bez podania godziny.", "Podaj godzinę i dopiero wtedy powiedz „zaraz wracam”."],
		["Nie spieraj się z klientem o rozmiar.", "Sprawdź rozmiar razem z klientem i zaproponuj rozwiązanie."],
		["Nie mocuj fotelika na przednim siedzeniu.", "Mocuj fotelik na tylnym siedzeniu."],
		["Nie mów sąsiadom odbiorcy, co jest w paczce.", "Zachowaj dla siebie, co jest w paczce."],
		["Nie zgłaszaj awarii dopiero rano.", "Zgłaszaj awarię od razu."],
		["Nie przestawiaj krzeseł z hałasem.", "Przestawiaj krzesła cicho i delikatnie."],
		["Zabrania się wchodzenia do magazynu w rozpiętej kurtce.", "Należy wchodzić do magazynu w zapiętej kurtce."],
	])("turns what is said, given up or done for no reason: %s", (ban, wording) => {
		expect(firstFor(ban)).toBe(wording);
	});
});
