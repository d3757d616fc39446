import type { Tale } from "./tale.ts";

export const promisesPl: Tale = {
	title: "Obiecuj mniej, zrób więcej",
	definition:
		"Obietnica to data, kwota i imię. Dajemy ich niewiele, każdą zapisujemy i kończymy trochę wcześniej, niż zapowiedzieliśmy.\n\nDotyczy to wszystkich: sklepu, warsztatu, ekipy w terenie, telefonu i biura.",
	stories: [
		[
			"Miał być piątek, był czwartek",
			"Szkolna stołówka usłyszała, że zmywarka będzie gotowa w piątek. Viktor wiedział, że część dojedzie w środę, i zostawił dzień zapasu. W czwartek o ósmej rano zadzwonił: gotowe. Kucharka napisała dyrektorowi, że jesteśmy „jak zwykle przed czasem”.",
		],
		[
			"Jedno imię na jedenaście telefonów",
			"Pan Ashby dzwonił w sprawie okapu jedenaście razy i siedem razy opowiadał wszystko od początku. Sean wziął sprawę do siebie, podał numer wewnętrzny i dzwonił co drugi dzień, nawet bez nowin. Okap czekał jeszcze trzy tygodnie. Za te trzy tygodnie nam podziękowano.",
		],
	],
	conclusions: [
		"Późniejszy termin, o którym uprzedzono na czas, się wybacza; wcześniejszy pamięta się latami.",
		"Sprawa z dwoma opiekunami zostaje sierotą.",
	],
	techniques: [
		["Data, kwota, imię", "Tak kończy się każda obietnica: na głos i na piśmie, tam gdzie klient to widzi."],
		[
			"Telefon z samym „pamiętam”",
			"„Jeszcze czekamy, zadzwonię znowu w czwartek”. Dwadzieścia sekund oszczędza gniewny list.",
		],
	],
	sections: [
		[
			"Składanie obietnicy",
			[
				["Zajrzyj do grafiku i do stanu magazynu, zanim podasz datę.", "Data z pamięci to życzenie."],
				[
					"Podaj jedną datę z godziną i imię osoby, która jej dotrzyma.",
					"Klient układa wokół niej swój dzień.",
					"„Czwartek do południa. Zadzwoni do pani Piotr”.",
				],
				[
					"Zapisz obietnicę w karcie, póki klient jest jeszcze z tobą.",
					"To, co zapisane, dociera do następnej zmiany.",
				],
				[
					"Powiedz, co zależy od dostawcy i kiedy będzie wiadomo więcej.",
					"Ze szczerą niepewnością żyje się lżej niż ze straconym terminem.",
				],
				[
					"Zapytaj, co jest dla klienta ważniejsze, cena czy termin, i zaplanuj pracę według odpowiedzi.",
					"Ta sama naprawa to dwa różne zlecenia.",
				],
			],
		],
		[
			"Dotrzymywanie",
			[
				[
					"Otwórz na początku zmiany listę dzisiejszych obietnic i przeczytaj ją zespołowi na głos.",
					"Pięć minut rano oszczędza godzinę telefonów wieczorem.",
				],
				[
					"Skończ to, co na jutro, zanim zaczniesz to, co na przyszły tydzień.",
					"Kolejność w grafiku to kolejność na stole.",
				],
				[
					"Zadzwoń do klienta, gdy tylko zobaczysz, że termin jest zagrożony.",
					"Wczesny telefon zostawia czas na zmianę planów.",
					"„Część utknęła na granicy, będzie w sobotę. Przywieźć pani pralkę zastępczą?”",
				],
				[
					"Zaproponuj dwa wyjścia, gdy się spóźniamy, i zrealizuj to, które wybierze klient.",
					"Wybór oddaje część tego, co zabraliśmy.",
				],
				[
					"Zadzwoń do klienta, gdy kończysz zlecenie przed czasem, i zaproponuj dowóz.",
					"Wczesna wiadomość to nasza najtańsza radość.",
				],
			],
		],
		[
			"Jeden opiekun",
			[
				[
					"Przejmij sprawę klienta, który zwrócił się do ciebie, i prowadź ją do końca.",
					"Ktoś jeden zna całą historię.",
				],
				["Podaj klientowi swoje imię i numer bezpośredni.", "Jeden numer zastępuje wędrówkę po działach."],
				[
					"Przekazuj sprawę osobiście: przedstaw następną osobę, streść historię i zostań, aż ustalą kolejny krok.",
					"Klient opowiada wszystko jeden raz.",
				],
				[
					"Zostaw po każdej rozmowie trzy linijki: co powiedziano, co obiecano, co dalej.",
					"Wtedy zespół odpowie za ciebie.",
					"„Woli niebieski. Obiecane próbki do poniedziałku. Dzwonię we wtorek o dziesiątej”.",
				],
				[
					"Wyznacz przed urlopem zastępstwo do każdej otwartej sprawy i przedstaw je klientom.",
					"Ty nad morzem, a sprawa w dobrych rękach.",
				],
			],
		],
		[
			"Mniej papierów, krótsza droga",
			[
				[
					"Wypełnij formularz samodzielnie, a klientowi daj go do sprawdzenia i podpisu.",
					"Ty znasz formularz, klient zna odpowiedź.",
				],
				[
					"Zadaj każde pytanie raz, a resztę odczytaj z karty.",
					"Drugie to samo pytanie brzmi jak „zgubiliśmy pańską odpowiedź”.",
				],
				[
					"Wyślij dokumenty pocztą elektroniczną w dniu rozmowy, a miłośnikom papieru je wydrukuj.",
					"Dokument pod ręką kończy szukanie.",
				],
				[
					"Rozstrzygaj o geście do 200 złotych na miejscu i zapisz powód.",
					"Małe „tak” dzisiaj znaczy więcej niż duże za miesiąc.",
				],
				[
					"Powiedz liderowi w poniedziałek, który formularz albo krok zabrał klientom najwięcej czasu w minionym tygodniu.",
					"Zbędne kroki znikają, kiedy ktoś je nazwie.",
				],
			],
		],
		[
			"Pozostawanie w kontakcie",
			[
				[
					"Odpisz na każdą wiadomość w dniu jej otrzymania: odpowiedzią albo godziną, o której przyjdzie.",
					"Ciszę czyta się jak odmowę.",
				],
				[
					"Zadzwoń raz na kwartał do zleceniodawców dziesięciu największych prac i zapytaj, co się u nich zmieniło.",
					"Powiedzą ci to, co usłyszałaby konkurencja.",
				],
				[
					"Podziękuj po imieniu osobom, które nas poleciły, w ciągu dwóch dni.",
					"Polecenie to prezent, a za prezenty się dziękuje.",
				],
				[
					"Gdy klient odchodzi, zapytaj o powód i zapisz go słowo w słowo.",
					"Naprawić można to, co nazwane.",
					"„Wasz samochód przyjechał trzy razy, kiedy byłam w pracy”.",
				],
				[
					"Zaproś z powrotem klientów, którzy odeszli, i zacznij od tego, co poprawiliśmy z ich powodu.",
					"List, w którym ktoś rozpoznaje swoją historię, zostaje przeczytany.",
				],
			],
		],
	],
};
