import type { Tale } from "./tale.ts";

export const till: Tale = {
	title: "Kasa i klucze: Stare Miasto",
	definition:
		"Spokojna zmiana to taka, po której kasa zgadza się co do grosza, klucze wiszą na swoim miejscu, a osoba przychodząca rano wie o wszystkim, co się wydarzyło.",
	stories: [
		[
			"Dwadzieścia groszy",
			"W kasie zostało dwadzieścia groszy za dużo. Kasia przejrzała rolkę i znalazła panią, która zapłaciła za dwie baterie i wzięła jedną. Bateria czekała na nią w kopercie. Pani przychodzi co sobotę i opowiada to każdemu w kolejce.",
		],
		[
			"Alarm o trzeciej w nocy",
			"Alarm obudził Zofię o trzeciej. Na kartce przy drzwiach stało, kto ma drugi klucz i w jakiej kolejności dzwonić. Po dwunastu minutach było po wszystkim: kot sąsiadki na parapecie. Od tego czasu okno zamyka osoba, która gasi światło.",
		],
	],
	conclusions: [
		"Porządek w kasie chroni przede wszystkim tego, kto przy niej stoi.",
		"Klucz z imieniem wraca, klucz bez imienia ginie.",
	],
	techniques: [
		["Liczenie na cztery ręce", "Jedna osoba liczy na głos, druga zapisuje, potem zamiana."],
		["Koperta z nazwiskiem", "Wszystko, co zostawił klient, trafia do koperty z datą i czeka w górnej szufladzie."],
	],
	sections: [
		[
			"Otwarcie",
			[
				["Przyjdź na otwarcie kwadrans wcześniej, razem z drugą osobą.", "We dwoje otwiera się bezpieczniej."],
				[
					"Wyłącz alarm, zapal światło i obejdź salę, zanim odblokujesz drzwi.",
					"Pierwszy obchód odkrywa wodę, szkło i otwarte okna.",
				],
				[
					"Przelicz pogotowie kasowe na głos i wpisz kwotę do zeszytu.",
					"Dzień zaczyna się od znanej liczby.",
					"„Trzysta złotych, w tym sześć rulonów”.",
				],
				[
					"Sprawdź zapas drobnych i rolkę papieru, zanim wejdzie pierwszy klient.",
					"Rozmienianie przy kolejce kosztuje nas jej cierpliwość.",
				],
				["Zaloguj się do kasy własnym kodem.", "Własny kod chroni cię przy każdym wyjaśnieniu."],
			],
		],
		[
			"W ciągu dnia",
			[
				["Zamykaj szufladę kasy po każdej transakcji.", "Zamknięta szuflada oszczędza wszystkim pytań."],
				[
					"Odłóż banknot klienta obok szuflady do chwili, gdy wydasz resztę.",
					"Widać wtedy, czy to była setka, czy pięćdziesiątka.",
				],
				[
					"Odprowadź nadwyżkę do sejfu, gdy w szufladzie jest ponad tysiąc złotych.",
					"Mniejsza kwota to spokojniejsza głowa.",
				],
				[
					"Poproś o podpis drugiej osoby przy zwrocie gotówki powyżej stu złotych.",
					"Dwa podpisy kończą sprawę raz na zawsze.",
				],
				[
					"Zawołaj lidera zmiany, gdy banknot budzi wątpliwości, i wyjaśnij klientowi, że to zwykłe sprawdzenie.",
					"Spokojny ton chroni uczciwego klienta.",
					"„Proszę o chwilę, przy dwusetkach zawsze patrzymy we dwoje”.",
				],
				[
					"Włóż rzecz zostawioną przez klienta do koperty z datą i godziną.",
					"Po rękawiczkę wraca się zwykle następnego dnia.",
				],
				[
					"Przekaż kasę koledze lub koleżance dopiero po wspólnym przeliczeniu.",
					"Każda zmiana odpowiada za swoje liczby.",
				],
			],
		],
		[
			"Klucze i alarm",
			[
				[
					"Wpisz do zeszytu każde pobranie i oddanie klucza, z godziną i imieniem.",
					"Zapis odpowiada na pytanie w pięć sekund.",
				],
				["Noś klucze na smyczy pod ubraniem służbowym.", "Klucz na ladzie kusi."],
				["Podaj kod alarmu nowej osobie dopiero po szkoleniu u Zofii.", "Kto rozumie alarm, ten go słucha."],
				[
					"Zgłoś zgubiony klucz w tej samej godzinie, o każdej porze.",
					"Zamek wymienia się szybciej, niż znajduje się winnego.",
				],
				["Zmień kod alarmu w pierwszy poniedziałek kwartału.", "Stały dzień oszczędza przypomnień."],
				["Nie zapisuj kodu alarmu na kartce ani w telefonie.", "Tego wymaga umowa z firmą ochroniarską."],
			],
		],
		[
			"Zamknięcie",
			[
				[
					"Zapowiedz zamknięcie kwadrans wcześniej i dokończ każdą rozpoczętą rozmowę.",
					"Ostatni klient dnia zasługuje na tyle samo czasu co pierwszy.",
				],
				["Zamknij drzwi wejściowe, zanim otworzysz szufladę do liczenia.", "Liczenie wymaga spokoju."],
				["Policz kasę na cztery ręce i zapisz wynik przed wydrukiem raportu.", "Kolejność wyklucza dopasowywanie."],
				[
					"Opisz każdą różnicę jednym zdaniem w zeszycie, także tę na plus.",
					"Opisana różnica przestaje być zagadką.",
					"„Plus 0,20: bateria do oddania, koperta w szufladzie”.",
				],
				[
					"Zanieś utarg do sejfu we dwoje i potwierdź godzinę podpisem.",
					"Dwie osoby i jedna godzina wystarczą każdej kontroli.",
				],
				["Sprawdź okna, czajnik i listwy, a potem zgaś światło.", "Kto gasi, ten odpowiada za okna."],
				[
					"Zostaw porannej zmianie trzy zdania w zeszycie: co się wydarzyło, kto wróci, co zamówić.",
					"Poranek zaczyna się wtedy od odpowiedzi.",
				],
			],
		],
	],
};
