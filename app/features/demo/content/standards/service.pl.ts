import type { Tale } from "./tale.ts";

export const servicePl: Tale = {
	title: "Przyjąć, naprawić, oddać",
	definition:
		"Dobra obsługa to u nas: człowiek wychodzi ze sprawną rzeczą, rozumie, co jej było, i wie, do kogo zadzwonić.\n\nNaprawiamy sprzęt, ale ludzie przynoszą nam zepsuty dzień. Dlatego najpierw rozmowa, potem śrubokręt.",
	stories: [
		[
			"Lodówka przed weselem",
			"W czwartek pannie młodej odmówiła posłuszeństwa lodówka pełna jedzenia dla sześćdziesięciu gości. Sprężarka miała przyjechać dopiero we wtorek. Timur zawiózł jej lodówkę z wystawy, a w poniedziałek odebrał ją umytą, z kawałkiem tortu na talerzyku. Od tamtej pory naprawia u nas cała ulica.",
		],
		[
			"Młynek w dwie minuty",
			"Starszy pan przyniósł młynek do kawy i zapytał, ile dni ma czekać. Marina odwróciła go, postukała w spód i wypadło ziarno. Pieniędzy za to się u nas nie bierze, za to pan obejrzał, jak czyścić żarna szczoteczką. Miesiąc później przywiózł pralkę córki.",
		],
		[
			"Żelazko, które odradziliśmy naprawiać",
			"Naprawa żelazka kosztowałaby sto czterdzieści złotych, nowe takie samo sto sześćdziesiąt. Rustam zapisał obie kwoty na karcie i odwrócił ją do klientki. Kupiła nowe, stare zostawiła na części i powiedziała: „Teraz wam wierzę”.",
		],
	],
	conclusions: [
		"Naprawę pamięta się miesiąc, rozmowę o naprawie latami.",
		"Uczciwa cena podana przed pracą przyciąga więcej ludzi niż rabat ogłoszony po fakcie.",
		"Klient dzwoni do nas wtedy, gdy spóźniliśmy się z telefonem do niego.",
	],
	techniques: [
		["Pytanie o ostatni raz", "„Kiedy ostatnio działała jak trzeba?” Odpowiedź skraca szukanie usterki o połowę."],
		[
			"Karta przodem do klienta",
			"Piszemy i od razu odwracamy kartę: człowiek czyta o swojej usterce razem z nami i nas poprawia.",
		],
		["Dwie ceny obok siebie", "Cena naprawy i cena nowej rzeczy stoją w jednym wierszu, a wybiera właściciel."],
	],
	sections: [
		[
			"Powitanie",
			[
				[
					"Przywitaj klienta, zanim podejdzie do lady.",
					"Pierwsze dziesięć sekund decyduje, czy ktoś opowie wszystko, co wie o usterce.",
					"„Dzień dobry! Proszę postawić tutaj, to przecież waży”.",
				],
				["Wyjdź zza lady i pomóż wnieść ciężki sprzęt.", "Gdy pralkę niosą dwie osoby, rozmowa zaczyna się sama."],
				["Przedstaw się i wpisz swoje imię na kartę klienta.", "Człowiek wie wtedy, do kogo zadzwonić."],
				[
					"Gdy przy ladzie jest kolejka, skiń głową każdemu, kto wchodzi, i powiedz, ile mniej więcej poczeka.",
					"Czekanie z podanym końcem wydaje się o połowę krótsze.",
					"„Jakieś siedem minut, proszę usiąść, czajnik gorący”.",
				],
				[
					"Odłóż telefon do szuflady na czas rozmowy z klientem.",
					"Spojrzenie w ekran odbiera się jako koniec rozmowy.",
				],
			],
		],
		[
			"Przyjęcie sprzętu",
			[
				[
					"Poproś o opis usterki własnymi słowami i wysłuchaj go do końca.",
					"Połowa usterek pada już w pierwszej minucie opowieści.",
				],
				[
					"Zapytaj, kiedy sprzęt ostatnio działał jak trzeba.",
					"To pytanie oddziela zużycie od uderzenia i zalania.",
					"„W sobotę jeszcze wirowała, w niedzielę zaczęła buczeć”.",
				],
				[
					"Powtórz usterkę na głos i zapisz ją słowami klienta.",
					"Mechanik przeczyta to, co widział i słyszał właściciel.",
				],
				[
					"Obejrzyj obudowę razem z klientem i zaznacz na karcie każdą rysę.",
					"Wspólne oględziny kończą spór, zanim się zacznie.",
				],
				[
					"Sprawdź kieszenie, bęben i półki i oddaj właścicielowi wszystko, co w nich zostało.",
					"W zeszłym roku znalazły się tak dwie obrączki.",
				],
				["Wręcz kopię karty z numerem i dniem telefonu.", "Z kartą w ręku człowiek wraca do domu spokojny."],
			],
		],
		[
			"Cena i termin",
			[
				["Podaj cenę diagnozy, zanim otworzysz obudowę.", "Zgoda uzyskana wcześniej jest tańsza od każdego rabatu."],
				[
					"Pokaż obok siebie cenę naprawy i cenę nowej rzeczy, a wybór zostaw klientowi.",
					"Ludzie wracają tam, gdzie policzono im uczciwie.",
					"„Pompa 180, nowa pralka od 1400; bęben jest mocny”.",
				],
				[
					"Dodaj do terminu jeden dzień zapasu i podaj klientowi tę późniejszą datę.",
					"Gotowe przed czasem: prezent, który nic nie kosztuje.",
				],
				[
					"Uzyskaj zgodę przez telefon, zanim wymienisz część droższą od podanej ceny.",
					"O swoich pieniądzach decyduje właściciel.",
				],
				[
					"Zadzwoń dzień wcześniej, gdy termin się przesuwa, i zaproponuj sprzęt zastępczy.",
					"Telefon przed terminem brzmi jak troska, telefon po terminie jak wymówka.",
				],
			],
		],
		[
			"Naprawa",
			[
				["Zacznij naprawę od sprawdzenia kabla, filtra i ustawień.", "Co szósta usterka kończy się właśnie na tym."],
				["Włóż wymontowane części do torebki z numerem karty.", "Klient widzi, co wymieniono, i zabiera swoje."],
				["Zrób zdjęcie podzespołu przed rozebraniem i po złożeniu.", "Zdjęcie odpowiada na pytania lepiej niż pamięć."],
				[
					"Przetestuj sprzęt pod obciążeniem tak długo, jak pracuje jednorazowo w domu.",
					"Pełny cykl prania pokazuje to, co ukrywa krótka próba.",
				],
				[
					"Zapisz przyczynę usterki jednym zrozumiałym zdaniem.",
					"To zdanie powtórzy właścicielowi osoba przy ladzie.",
					"„Pompa zapchana monetami, wyczyszczona, wirnik cały”.",
				],
			],
		],
		[
			"Wydanie i później",
			[
				[
					"Włącz sprzęt przy kliencie i pozwól mu samemu nacisnąć przycisk.",
					"Własna ręka przekonuje mocniej niż karta gwarancyjna.",
				],
				[
					"Wyjaśnij przyczynę usterki i jeden sposób na dłuższe życie sprzętu.",
					"Człowiek wychodzi mądrzejszy, niż wszedł.",
					"„Raz w miesiącu proszę odkręcić tę klapkę i wyjąć filtr”.",
				],
				["Przetrzyj obudowę i zwiń kabel, zanim wyniesiesz sprzęt na salę.", "Czysta rzecz wygląda na naprawioną."],
				["Odprowadź klienta z ciężkim sprzętem do samochodu.", "Ostatnie wrażenie jedzie z człowiekiem do domu."],
				[
					"Zadzwoń po tygodniu i zapytaj, jak działa sprzęt.",
					"O drugiej usterce dowiadujemy się wtedy przed sąsiadami.",
				],
			],
		],
	],
};
