import type { ToldFeedback } from "./told-feedback.ts";

export const polishFeedback: readonly ToldFeedback[] = [
	{
		...{ daysAgo: 1, from: "zofia", to: "kasia", rule: "SKL-23", situation: "Przy kasie, przed południem." },
		deed: "Odłożyłaś reklamację żelazka pod ladę i powiedziałaś klientowi, że ktoś zadzwoni.",
		effect: "Klient wrócił po godzinie i pytał, kto to będzie.",
		proposal: "Zapisz przy kliencie imię osoby i dzień telefonu, a kartkę włóż do przegródki z datą.",
	},
	{
		...{ daysAgo: 6, from: "piotr", to: "marek", rule: "SKL-18", situation: "W magazynie, przy odbiorze piekarnika." },
		deed: "Wydałeś piekarnik bez otwierania kartonu, chociaż róg był wgnieciony.",
		effect: "Klientka zadzwoniła z domu, bo drzwiczki były porysowane, i jechaliśmy drugi raz.",
		proposal: "Otwórz przy kliencie każdy karton z wgnieceniem i obejrzyjcie go razem.",
		answered: {
			thanks: true,
			step: { words: "Położę nożyk przy stole wydań i otworzę pięć kolejnych kartonów", inDays: 12 },
		},
	},
	{
		...{ daysAgo: 19, from: "ewa", to: "jan", situation: "Zamknięcie sklepu." },
		deed: "O wpół do szóstej zgasiłeś światło w tylnym rzędzie, gdy para oglądała tam okapy.",
		effect: "Wyszli, zanim zdążyłam podejść z miarką.",
		proposal: "Zanim zgasisz rząd, przejdź go i zapytaj ostatnich gości, czego jeszcze szukają.",
		answered: { step: { words: "Robię obchód z pytaniem przed gaszeniem", inDays: 7, end: "done" }, helped: "yes" },
	},
	{
		...{ daysAgo: 33, from: "kasia", to: "piotr", situation: "Rozmowa o ratach." },
		deed: "Narysowałeś klientce trzy słupki na kartce: dziś, za rok i razem.",
		effect: "Sama powiedziała, który wybiera, i podziękowała za kartkę.",
		answered: { thanks: true },
	},
	{
		...{ daysAgo: 47, from: "lucja", to: "bartek", situation: "Kasa w Porcie, rano." },
		deed: "Liczyłeś utarg przy otwartej kasie, a dwie osoby czekały przed ladą.",
		effect: "Jedna z nich odeszła do sklepu obok.",
		proposal: "Poproś Igę o zastępstwo na dziesięć minut i licz na zapleczu.",
		answered: {
			talk: {
				messages: [
					"Iga ma wtedy dostawę. Kogo mam prosić?",
					"Mnie. Jestem na sali do dziesiątej.",
					"Dobrze, od jutra wołam ciebie.",
				],
				closed: true,
			},
			helped: "yes",
		},
	},
	{
		...{ daysAgo: 64, from: "natalia", to: "iga", situation: "Przy półce z czajnikami." },
		deed: "Podałaś cenę i odeszłaś do telefonu, kiedy klient miał jeszcze pytanie o gwarancję.",
		effect: "Zapytał o to mnie i był zdziwiony, że wraca do początku.",
		proposal: "Dokończ rozmowę, a telefon niech odbierze ktoś z nas; wystarczy ręka w górze.",
		answered: {
			thanks: true,
			step: { words: "Podnoszę rękę, gdy dzwoni telefon", inDays: 10, end: "done" },
			helped: "partly",
		},
	},
	{
		...{ daysAgo: 88, from: "pawel", to: "lucja", situation: "Zebranie o ósmej." },
		deed: "Przeczytałaś na głos list klienta razem z imieniem osoby, która go obsługiwała.",
		effect: "Przez resztę zebrania ta osoba patrzyła w podłogę.",
		proposal: "Porozmawiaj z nią przedtem we dwie, a na zebraniu opowiedz samą sytuację.",
		answered: {
			step: { words: "Najpierw rozmowa we dwoje, potem zebranie", inDays: 14, end: "done" },
			talk: { messages: ["Masz rację, przepraszam ją dziś.", "Dziękuję, że tak to bierzesz."], closed: true },
			helped: "yes",
		},
	},
	{
		...{ daysAgo: 102, from: "jan", to: "ewa", rule: "SKL-7", situation: "Sprzedaż zmywarki." },
		deed: "Zapytałaś o szerokość wnęki, zanim pokazałaś pierwszy model.",
		effect: "Klient wyszedł z jedną zmywarką, która pasuje, i bez zwrotu.",
		answered: { thanks: true, helped: "yes" },
	},
	{
		...{ daysAgo: 131, from: "tomasz", to: "zofia", situation: "Odprawa kierowników." },
		deed: "Rozdałaś grafik we czwartek wieczorem na sobotę.",
		effect: "Dwie osoby zamieniały się dyżurami jeszcze w piątek w nocy.",
		proposal: "Wywieś grafik we wtorek i zostaw w nim dwa wolne pola na zamiany.",
		answered: {
			step: { words: "Grafik na tablicy w każdy wtorek do południa", inDays: 9, end: "done" },
			helped: "yes",
		},
	},
	{
		...{ daysAgo: 158, from: "marek", to: "kasia", situation: "Odbiór zamówień internetowych." },
		deed: "Wysłałaś trzech klientów do magazynu bez numeru zamówienia na kartce.",
		effect: "Szukałem paczek po nazwisku i każdy czekał dziesięć minut.",
		proposal: "Dopisz numer na karteczce i daj ją klientowi do ręki.",
		answered: { thanks: true, step: { words: "Bloczek z numerami leży obok terminala", inDays: 5, end: "done" } },
	},
	{
		...{ daysAgo: 190, from: "bartek", to: "natalia", situation: "Dyżur przy kasie, po południu." },
		deed: "Przejęłaś moją kolejkę, gdy zaciął się terminal, i mówiłaś ludziom, ile to potrwa.",
		effect: "Wszystkie osiem osób zostało.",
		answered: { thanks: true },
	},
	{
		...{ daysAgo: 222, from: "zofia", to: "piotr", rule: "SKL-22", situation: "Telefon od klientki o pralkę." },
		deed: "Obiecałeś dostawę na jutro, zanim zajrzałeś do kalendarza kierowców.",
		effect: "Rano dzwoniłam do niej z nowym terminem.",
		proposal: "Otwórz kalendarz w trakcie rozmowy i podaj dzień, który w nim widzisz.",
		answered: {
			step: { words: "Kalendarz otwieram przed słowem „jutro”", inDays: 10, end: "dropped" },
			helped: "partly",
		},
	},
	{
		...{ daysAgo: 260, from: "ewa", to: "marek", situation: "Rozładunek lodówek." },
		deed: "Postawiłeś trzy lodówki w przejściu do działu małego AGD.",
		effect: "Pani z wózkiem dziecięcym zawróciła przy wejściu.",
		proposal: "Zostaw metr przejścia i wyznacz go taśmą przed rozładunkiem.",
		answered: {
			thanks: true,
			step: { words: "Taśma na podłodze przed każdą dostawą", inDays: 8, end: "done" },
			helped: "yes",
		},
	},
	{
		...{ daysAgo: 301, from: "piotr", to: "kasia", situation: "Zwrot blendera." },
		deed: "Sprawdziłaś paragon i od razu oddałaś pieniądze, a potem zapytałaś, co przeszkadzało w blenderze.",
		effect: "Klient kupił inny model i opowiedział o tym sąsiadce.",
		answered: { thanks: true, helped: "yes" },
	},
];
