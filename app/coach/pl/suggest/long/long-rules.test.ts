import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";
import { toldPersons } from "../halves/told-persons.ts";
import { settingOf, settled } from "./settings.ts";

const mended = readilyMendedIn("pl");

describe("Polish suggestions for long bans", () => {
	it.each([
		[
			"W przypadku awarii windy konserwator nie rozpoczyna naprawy, dopóki nie odłączy zasilania.",
			"W przypadku awarii windy konserwator odłącza zasilanie i dopiero wtedy rozpoczyna naprawę.",
		],
		[
			"W pismach do mieszkańców nie używamy skrótów ani numerów paragrafów bez wyjaśnienia.",
			"W pismach do mieszkańców używamy skrótów i numerów paragrafów tylko z wyjaśnieniem.",
		],
		[
			"Podczas zabiegu stomatolog nie rozmawia z asystentką o sprawach prywatnych.",
			"Stomatolog rozmawia z asystentką o sprawach prywatnych w czasie przerwy.",
		],
		[
			"Po godzinie 21:30 pracownicy recepcji nie otwierają drzwi bocznych klientom i nie opuszczają budynku.",
			"Po godzinie 21:30 pracownicy recepcji zostawiają drzwi boczne zamknięte i zostają w budynku.",
		],
		[
			"Sprzątaczkom nie wolno przestawiać dokumentów na biurkach ani odłączać komputerów od prądu.",
			"Sprzątaczki zostawiają dokumenty na miejscu i komputery włączone.",
		],
		[
			"Zakazuje się pracownikom kopiowania dokumentów firmowych na prywatne nośniki oraz wysyłania ich na prywatną pocztę.",
			"Pracownicy przechowują dokumenty firmowe tylko na sprzęcie służbowym i wysyłają je na służbową pocztę.",
		],
		[
			"Księgowym zabrania się udostępniania list płac innym pracownikom, z wyjątkiem kierownika działu kadr.",
			"Księgowi udostępniają listy płac tylko kierownikowi działu kadr.",
		],
		[
			"Nie wolno udzielać informacji osobom trzecim, z wyjątkiem osób upoważnionych przez pacjenta.",
			"Wolno udzielać informacji tylko osobom upoważnionym przez pacjenta.",
		],
		[
			"Trener nie prowadzi zajęć na basenie, gdy na miejscu nie ma ratownika.",
			"Trener prowadzi zajęcia na basenie dopiero wtedy, gdy na miejscu jest ratownik.",
		],
		[
			"Pracownik biblioteki nie odmawia zapisania czytelnika z powodu braku stałego adresu.",
			"Pracownik biblioteki zapisuje czytelnika, także w razie braku stałego adresu.",
		],
		[
			"Magazynier nie wydaje towaru na podstawie ustnego zlecenia.",
			"Magazynier wydaje towar tylko na podstawie pisemnego zlecenia.",
		],
		[
			"Serwisant nie wymienia części na droższe bez uprzedniego uzgodnienia ceny z klientem.",
			"Serwisant uzgadnia cenę z klientem przed wymianą części na droższe.",
		],
		[
			"Każdy pracownik nie wynosi narzędzi poza teren zakładu bez przepustki podpisanej przez mistrza.",
			"Wyniesienie narzędzi poza teren zakładu wymaga przepustki podpisanej przez mistrza.",
		],
		[
			"Dyrygentowi chóru nie wolno zmieniać terminów prób bez uprzedzenia chórzystów.",
			"Dyrygent chóru uprzedza chórzystów przed zmianą terminów prób.",
		],
		[
			"Dietetyk nie zaleca diety eliminacyjnej bez wyników badań ani bez rozmowy z lekarzem prowadzącym.",
			"Zalecenie diety eliminacyjnej wymaga wyników badań i rozmowy z lekarzem prowadzącym.",
		],
		[
			"Pracownica pralni nie przyjmuje odzieży bez sprawdzenia kieszeni i oznaczenia plam.",
			"Pracownica pralni przyjmuje odzież dopiero po sprawdzeniu kieszeni i oznaczeniu plam.",
		],
		[
			"Nie należy informować rodziny o stanie chorego na korytarzu, tylko zaprosić ją do gabinetu.",
			"Należy zaprosić rodzinę do gabinetu.",
		],
		[
			"Kucharki nie mogą nosić zegarków i bransoletek podczas pracy w kuchni, z wyjątkiem gładkiej obrączki.",
			"Podczas pracy w kuchni kucharki pracują bez zegarków i bransoletek, z wyjątkiem gładkiej obrączki.",
		],
		["Nie wydawaj psa innej osobie niż właściciel.", "Wydawaj zwierzę tylko właścicielowi."],
		["Nie używaj slangu w mailach do gości.", "W mailach do gości pisz językiem uprzejmym i poprawnym."],
		[
			"Portierom zabrania się wpuszczania gości do budynku oraz wydawania kluczy do biur, o ile dyrektor nie wyraził na to zgody.",
			"Portierzy wpuszczają gości do budynku i wydają klucze do biur tylko wtedy, gdy dyrektor wyraził na to zgodę.",
		],
		[
			"Serwisant nie może otwierać obudowy sterownika ani odłączać zasilania, jeżeli nie zachodzi pilna potrzeba.",
			"Serwisant otwiera obudowę sterownika i odłącza zasilanie tylko wtedy, gdy zachodzi pilna potrzeba.",
		],
		[
			"Bez zgody brygadzisty operator nie może opuścić stanowiska ani zamienić się z kolegą, z wyjątkiem nagłego zachorowania.",
			"Operator opuszcza stanowisko i zamienia się z kolegą tylko za zgodą brygadzisty, z wyjątkiem nagłego zachorowania.",
		],
		[
			"Opiekun nie przyjmuje prezentów od podopiecznych.",
			"Opiekun uprzejmie odmawia przyjęcia prezentów od podopiecznych.",
		],
	])("%s", (bad, better) => {
		expect(mended(bad)).toContain(better);
	});

	it("reads those who are told in the dative", () => {
		expect(toldPersons("Na basenie ratownikowi pełniącemu dyżur nie wolno czytać")).toEqual({
			ban: "Na basenie pracownik nie może czytać",
			who: "ratownik pełniący dyżur",
		});
		expect(toldPersons("Osobom sprzątającym biura zabrania się otwierania szaf")).toMatchObject({
			who: "osoby sprzątające biura",
		});
		expect(toldPersons("Osobom postronnym nie wolno przebywać na hali")).toBeUndefined();
	});

	it("puts a setting back, and not before what sends the act elsewhere", () => {
		expect(settingOf("W razie pożaru kierowca nie korzysta z windy")).toBe("W razie pożaru");
		expect(settingOf("Pod żadnym pozorem nie dawaj klucza")).toBe("");
		expect(settled("Kierowca czeka", "W razie pożaru")).toBe("W razie pożaru kierowca czeka");
		expect(settled("Pracownicy rozmawiają na zapleczu", "Podczas obsługi")).toBe("Pracownicy rozmawiają na zapleczu");
	});

	it.each([
		[
			"Nie zamykaj kasy, zanim nie obsłużysz ostatniego klienta.",
			"Obsłuż ostatniego klienta i dopiero wtedy zamknij kasę.",
		],
		["Nie podawaj ceny naprawy, zanim nie obejrzysz urządzenia.", "Obejrzyj urządzenie przed podaniem ceny naprawy."],
		["Nie przesuwaj mebli, jeśli w sali są goście.", "Poczekaj z przesunięciem mebli, aż goście wyjdą."],
		["Nie wchodź na scenę, gdy trwa próba.", "Wchodź na scenę dopiero wtedy, gdy próba się skończy."],
	])("says what comes before the act: %s", (text, expected) => expect(mended(text)).toContain(expected));

	it("leaves no second ban standing behind what it offers", () => {
		for (const rule of mended(
			"Kelner nie sprząta ze stołu, dopóki goście jedzą, ani nie przynosi rachunku bez prośby.",
		))
			expect(rule).not.toMatch(/ ani nie /);
	});

	it("sells nothing to the drunk, whatever they show", () => {
		for (const rule of mended("Jeżeli gość wykazuje oznaki upojenia, barman nie może podać mu kolejnego alkoholu."))
			expect(rule).not.toMatch(/dowód|sprzedaje/);
	});
});
