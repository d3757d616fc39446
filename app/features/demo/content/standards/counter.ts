import type { Tale } from "./tale.ts";

export const counter: Tale = {
	title: "Przy ladzie i na sali",
	definition:
		"Dobry sklep to taki, w którym człowiek kupuje to, czego potrzebuje, i wychodzi z poczuciem, że ktoś mu w tym pomógł. Sprzedaż zaczyna się od pytania, a kończy pierwszym praniem w domu klienta.",
	stories: [
		[
			"Trzy metry i czterdzieści centymetrów",
			"Młode małżeństwo wybrało lodówkę marzeń. Natalia zapytała o wnękę i podała im miarkę na drogę. Wrócili po godzinie: brakowało czterech centymetrów. Kupili inną, tańszą, a przy kasie pani powiedziała, że po raz pierwszy ktoś sprzedał jej mniej.",
		],
		[
			"Parasol",
			"W ulewę do sklepu wbiegła dziewczyna, tylko po to, żeby przeczekać. Jan podał jej ręcznik i herbatę. Pół roku później urządzała mieszkanie i przyszła do nas z listą na jedenaście pozycji. Na pierwszej stało: „podziękować za herbatę”.",
		],
		[
			"Instrukcja na jednej kartce",
			"Starszy pan trzy razy wracał z pytaniem o zmywarkę. Ewa narysowała mu cztery przyciski i strzałki. Kartka wisi dziś u niego na lodówce, a jej kopie dajemy każdemu, kto kupuje ten model.",
		],
	],
	conclusions: [
		"Kto pyta o mieszkanie, sprzedaje mniej zwrotów.",
		"Pomoc w drobiazgu pamięta się dłużej niż rabat.",
		"Ludzie wracają po nazwisko sprzedawcy, po cenę zaglądają do sieci.",
	],
	techniques: [
		[
			"Miarka na drogę",
			"Pożyczamy taśmę mierniczą razem z kartką na trzy wymiary. Wraca dziewięć na dziesięć, zwykle z właścicielem.",
		],
		["Trzy na stół", "Pokazujemy trzy rzeczy: tańszą, pasującą i lepszą, i o każdej mówimy jedno zdanie."],
		["Kartka z przyciskami", "Rysujemy obsługę na jednej stronie i dajemy ją do ręki."],
	],
	sections: [
		[
			"Wejście",
			[
				[
					"Powiedz „dzień dobry” każdej osobie, która przekracza próg.",
					"Powitanie zdejmuje z człowieka niepewność obcego miejsca.",
				],
				[
					"Daj klientowi minutę na rozejrzenie się, a potem podejdź z boku.",
					"Podejście z przodu zatrzymuje jak bramka.",
				],
				[
					"Zacznij rozmowę od rzeczy, na którą klient patrzy.",
					"Pytanie o konkret dostaje konkretną odpowiedź.",
					"„Ta jest o dziesięć centymetrów węższa, do małych łazienek”.",
				],
				["Zaprowadź klienta do półki i podaj mu towar do ręki.", "Wskazany palcem regał to dopiero połowa drogi."],
				["Podsuń krzesło osobom starszym i rodzicom z dziećmi.", "Kto siedzi, ten spokojnie wybiera."],
				[
					"Wytrzyj do sucha podłogę przy wejściu po każdej ulewie.",
					"Mokra posadzka to nasz pierwszy kontakt z klientem.",
				],
			],
		],
		[
			"Rozmowa o wyborze",
			[
				[
					"Zapytaj, gdzie rzecz stanie i kto będzie jej używał, zanim pokażesz pierwszy model.",
					"Dwa pytania odsiewają połowę sali.",
				],
				[
					"Pokaż trzy modele i o każdym powiedz jedno zdanie.",
					"Trzy da się porównać w głowie, siedmiu już trudno.",
					"„Ten jest cichy, ten pojemny, ten prosty w obsłudze”.",
				],
				[
					"Podaj pełną cenę razem z wniesieniem, podłączeniem i odbiorem starego sprzętu.",
					"Kwota, która rośnie przy kasie, psuje cały zakup.",
				],
				[
					"Pożycz miarkę i kartkę na wymiary każdemu, kto kupuje sprzęt do zabudowy.",
					"Dwa razy zmierzone oznacza jeden raz wniesione.",
				],
				[
					"Odradź zakup, gdy stara rzecz ma przed sobą jeszcze trzy lata, i zaproponuj przegląd.",
					"Kto usłyszał „proszę jeszcze poczekać”, wraca po wszystko inne.",
				],
				[
					"Włącz sprzęt na sali i daj klientowi go dotknąć i posłuchać.",
					"Dźwięk pralki mówi więcej niż tabliczka z decybelami.",
				],
				[
					"Zapisz na odwrocie wizytówki modele, o których rozmawialiście.",
					"Klient przyjdzie z nią za tydzień, prosto do ciebie.",
				],
			],
		],
		[
			"Kasa",
			[
				["Otwórz drugą kasę, gdy w kolejce stoi czwarta osoba.", "Trzy osoby to czekanie, cztery to już kolejka."],
				["Spójrz na klienta, zanim spojrzysz na towar.", "Jedna sekunda oddziela obsługę od skanowania."],
				[
					"Powiedz kwotę na głos i odczekaj, aż klient sięgnie po portfel.",
					"Pośpiech przy płaceniu zostaje w pamięci.",
				],
				["Wydaj resztę najpierw banknotami do ręki, potem monetami na tackę.", "Tak łatwiej policzyć i schować."],
				[
					"Sprawdź razem z klientem, czy w pudełku są wszystkie części.",
					"Brakująca śrubka kosztuje drugą podróż.",
					"„Wąż, klucz, cztery nóżki, instrukcja po polsku”.",
				],
				["Przypnij paragon do karty gwarancyjnej i pokaż, gdzie jest data.", "Za dwa lata ktoś będzie tego szukać."],
				["Zaproponuj dużą torbę albo wózek do samochodu.", "Wygodne wyjście to połowa następnego wejścia."],
			],
		],
		[
			"Dostawa i zwroty",
			[
				[
					"Ustal dostawę z dokładnością do dwóch godzin i wpisz ją przy kliencie do grafiku.",
					"Człowiek bierze wolne dwie godziny, a nie cały dzień.",
				],
				["Zadzwoń pół godziny przed przyjazdem samochodu.", "Ktoś zdąży zejść i otworzyć bramę."],
				["Przyjmij zwrot z uśmiechem i zapytaj, co przeszkadzało.", "Powód zwrotu to najtańsze badanie rynku."],
				["Oddaj pieniądze od ręki, tą samą drogą, którą przyszły.", "Szybki zwrot bywa początkiem drugiego zakupu."],
				[
					"Zapisz powód zwrotu słowami klienta i przypnij go na tablicy zespołu.",
					"Trzy takie same kartki zmieniają zamówienie u dostawcy.",
					"„W sklepie wydawała się cichsza”.",
				],
			],
		],
		[
			"Sala i zaplecze",
			[
				["Sprawdź ceny na półkach przed otwarciem i popraw każdą różnicę.", "Cena z półki jest naszą obietnicą."],
				["Podłącz rano wszystkie lampki i ekrany na wystawie.", "Ciemny sprzęt wygląda jak zepsuty."],
				["Uzupełnij ulotki i kartki z przyciskami przy każdym modelu.", "Klient zabiera je do domu i tam decyduje."],
				[
					"Przekaż następnej zmianie trzy sprawy: kto wróci, kto czeka na telefon i czego zabrakło.",
					"Dwie minuty rozmowy ratują trzy obietnice.",
				],
				[
					"Zapytaj na koniec dnia w zespole, czego dziś klient szukał na próżno.",
					"Z tych odpowiedzi powstaje jutrzejsze zamówienie.",
				],
			],
		],
	],
};
