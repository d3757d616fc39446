import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");

describe("Polish suggestions by theme", () => {
	it.each([
		[
			"Recepcjonistka nie odmawia gościom rozmowy z kierownikiem.",
			"Recepcjonistka umawia rozmowę z przełożonym i podaje gościom termin.",
		],
		["Nie wyrywaj pacjentowi skierowania i dokumentu z ręki.", "Wyciągnij otwartą dłoń i poczekaj."],
		["Nie wolno pytać pacjentki, ile zarabia.", "Należy pytać pacjentkę tylko o to, co potrzebne do obsługi."],
		["Nie zaglądaj klientce przez ramię.", "Stań z boku i poczekaj."],
		["Nikomu nie zdradzaj numeru pokoju gościa.", "Zachowaj numer pokoju dla siebie."],
		["Nie wypominaj uczniowi, że sam zgubił zeszyt.", "Zaproponuj uczniowi rozwiązanie."],
		["Kasjer nie może sam sobie przyznać rabatu.", "Kasjer uzgadnia rabat na własne zakupy z kierownikiem."],
		["Zakaz wstępu do laboratorium w obuwiu zewnętrznym.", "Zmień obuwie na czyste przed wejściem do laboratorium."],
		["Pracownicy nie noszą na terenie zakładu słuchawek.", "Na terenie zakładu pracownicy pracują bez słuchawek."],
		["Nie wprowadzaj hulajnogi do sklepu.", "Zostaw hulajnogę przed wejściem do sklepu."],
		["Nie przekładaj podopiecznego samodzielnie.", "Przekładaj podopiecznego we dwie osoby."],
		["Nie odkładaj brudnych pędzli obok czystych.", "Trzymaj brudne i czyste rzeczy osobno."],
		["Nie opuszczaj auta z kluczykiem w stacyjce.", "Zabierz kluczyk przed wyjściem z pojazdu."],
		["Nie zostawiaj odkręconej butli z gazem.", "Zakręć butlę od razu po użyciu."],
		["Nauczyciel nie komentuje stopni ucznia na forum klasy.", "Nauczyciel omawia oceny z uczniem na osobności."],
		["Portier nie przyjmuje bagażu na przechowanie.", "Portier uprzejmie odmawia przyjęcia bagażu."],
		["Nie wykonuj masażu bez wywiadu.", "Przeprowadź wywiad i dopiero wtedy rozpocznij zabieg."],
		["Nie zapisujemy haseł na karteczkach.", "Przechowujemy hasła w menedżerze haseł."],
		["Nie wchodź na dach bez szelek.", "Załóż szelki i linę przed wejściem na dach."],
		["Nie okazuj petentom wyższości.", "Okaż petentom szacunek."],
		["Nie sadzaj gości przy brudnym stoliku.", "Posprzątaj stolik i dopiero wtedy zaproś gości."],
		["Pytania gości nie mogą pozostać bez odpowiedzi.", "Należy odpowiadać na każde pytanie gości."],
		["Nauczyciel nie opuszcza sali podczas egzaminu.", "Nauczyciel zostaje na sali do końca egzaminu."],
		[
			"Nie używaj telefonu podczas rozmowy z klientem.",
			"Podczas rozmowy z klientem miej telefon wyciszony i schowany.",
		],
		["Nie używaj telefonu.", "Korzystaj z telefonu tylko w czasie przerwy."],
		["Podczas lekcji nauczyciel nie używa telefonu.", "Podczas lekcji nauczyciel ma telefon wyciszony i schowany."],
		[
			"Zabrania się korzystania z telefonów komórkowych podczas obsługi gości.",
			"Podczas obsługi gości należy mieć telefon wyciszony i schowany.",
		],
		["Kierowca nie pali w kabinie pojazdu.", "Kierowca może palić tylko podczas postoju, poza pojazdem."],
		["Nie wolno palić w samochodzie służbowym.", "Wolno palić tylko podczas postoju, poza pojazdem."],
		["Nie przeklinaj w obecności klientów.", "W obecności klientów mów kulturalnym językiem."],
		[
			"Pracownicy nie mogą przyjmować prezentów od kontrahentów.",
			"Pracownicy uprzejmie odmawiają przyjęcia prezentów od kontrahentów.",
		],
		["Nie poganiaj starszych klientów.", "Daj starszym klientom tyle czasu, ile potrzebują."],
		["Nie ignoruj klienta, który czeka przy ladzie.", "Przywitaj klienta, który czeka przy ladzie."],
		["Nie kładź surowego mięsa obok gotowych potraw.", "Kładź surowe mięso z dala od gotowych potraw."],
		["Nie spóźniaj się na dyżur.", "Przychodź na dyżur punktualnie."],
		["Nie zgaduj, kiedy przyjedzie kurier.", "Sprawdź, kiedy przyjedzie kurier."],
		["Sprzątaczka nie może otwierać szaf i szuflad gości.", "Sprzątaczka zostawia szafy i szuflady gości zamknięte."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));

	it("offers the words to say in place of quoted ones, to the one who is told", () => {
		expect(mended("Nie mów klientowi „nie wiem”.").slice(0, 2)).toEqual([
			"Powiedz klientowi „zaraz to sprawdzę”.",
			"Powiedz klientowi „dobre pytanie, już to ustalam”.",
		]);
	});

	it.each([
		["Nie mów klientowi „to pana wina”.", "Powiedz klientowi „sprawdźmy, co się stało”."],
		[
			"Nie korzystaj z telefonu, kiedy obsługujesz klienta.",
			"Miej telefon wyciszony i schowany, kiedy obsługujesz klienta.",
		],
		["Nie plotkuj przy klientach.", "Przy klientach rozmawiaj o sprawach służbowych."],
		["Nie przerywaj klientowi, gdy mówi.", "Wysłuchaj klienta do końca."],
		[
			"Recepcjonista nie powinien: odbierać telefonu, gdy rozmawia z gościem.",
			"Recepcjonista powinien dokończyć rozmowę z gościem i dopiero wtedy odebrać telefon.",
		],
		[
			"Nie wolno sprzedawać alkoholu osobom nietrzeźwym i nieletnim.",
			"Należy sprzedawać alkohol tylko trzeźwym osobom pełnoletnim.",
		],
		[
			"Nie powinno się omawiać spraw jednego ucznia z rodzicami innego.",
			"Należy omawiać sprawy ucznia tylko z jego rodzicami.",
		],
		["Nie przyjmujemy zapłaty bez paragonu.", "Wydajemy paragon do każdej zapłaty."],
		["Zakaz wstępu osobom nieupoważnionym.", "Wchodź tylko z upoważnieniem."],
		["Powstrzymaj się od komentarzy na temat konkurencji.", "Mów o naszej ofercie."],
		["Zakazy: jedzenie i picie na stanowisku pracy.", "Jedz i pij tylko w czasie przerwy, z dala od stanowiska pracy."],
		["Czego nie należy robić: przerzucać klienta między działami.", "Załatw sprawę klienta do końca."],
		["Zabrania się spawania w pobliżu farb.", "Należy spawać z dala od materiałów łatwopalnych."],
		["Operator nie przenosi ładunku nad ludźmi.", "Operator przenosi ładunek z dala od ludzi."],
		["Nie zamykaj okienka, gdy ktoś czeka.", "Obsłuż wszystkich czekających i dopiero wtedy zamknij okienko."],
		["Nie przychodź do pracy, jeśli masz gorączkę.", "Zostań w domu i zgłoś objawy przełożonemu."],
		["Nie wolno gasić palącego się oleju wodą.", "Należy przykryć palący się olej pokrywą lub kocem gaśniczym."],
		["Nie jeźdź wózkiem bez uprawnień.", "Zostaw prowadzenie osobom z uprawnieniami."],
		["Nie mów klientowi, że się myli.", "Sprawdź fakty razem z klientem i spokojnie je wyjaśnij."],
		["Kurier nie rzuca paczek przez płot.", "Kurier wręcza paczki do rąk odbiorcy."],
		["Nie wolno kserować dowodów osobistych.", "Należy obejrzeć dokument i od razu oddać właścicielowi."],
		["Elektryk nie pracuje pod napięciem.", "Elektryk wyłącza zasilanie przed rozpoczęciem pracy."],
	])("%s", (text, expected) => expect(mended(text)[0]).toBe(expected));

	it("leaves a demand for consent to the grammar", () => {
		expect(mended("Nie dotykaj rzeczy gościa bez jego zgody.")[0]).toMatch(/zgod/);
	});
});
