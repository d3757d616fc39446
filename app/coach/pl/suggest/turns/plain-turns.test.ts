import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Nie czytaj kazania z kartki.", "Mów własnymi słowami."],
	["Nie używaj strzykawki dwa razy.", "Używaj strzykawki tylko raz."],
	["Nie oczerniaj sąsiedniego warsztatu.", "Mów o sąsiednim warsztacie z szacunkiem."],
	["Nie każ klientce wypełniać formularza.", "Pomóż klientce wypełnić formularz."],
	["Nie dyskutuj z pacjentką o wyniku badania.", "Wysłuchaj, co pacjentka mówi o wyniku badania, i podaj fakty."],
	["Nie przechwalaj się wynikiem zespołu.", "Zachowaj wynik zespołu dla siebie."],
	["Nie wypytuj o powód reklamacji.", "Przyjmij reklamację bez pytań o powód."],
	["Nie zdradzaj nikomu, że ktoś leży na oddziale.", "Zachowaj dla siebie, kto leży na oddziale."],
	["Nie krzycz do kolegi przez całą halę.", "Podejdź do kolegi i mów cicho."],
	["Nie zostawiaj śmieci na noc.", "Wyrzucaj śmieci na koniec dnia."],
	["Nie szuraj krzesłami po posadzce.", "Unoś krzesła nad posadzką."],
	["Nie odkładaj obiecanego telefonu na później.", "Zadzwoń jeszcze dziś, zgodnie z obietnicą."],
	["Nie przycinaj blachy przy otwartym oknie.", "Zamknij okno przed przycinaniem blachy."],
	["Nie wydawaj ubrań, których nikt nie wyprasował.", "Wydawaj tylko wyprasowane ubrania."],
	["Nie umawiaj wizyt na kwadrans przed końcem dyżuru.", "Umawiaj wizyty tak, aby zakończyć je przed końcem dyżuru."],
	["Nie wydawaj auta, dopóki nie sprawdzisz w nim świateł.", "Sprawdź światła w aucie i dopiero wtedy wydaj auto."],
	["Nie tylko nie spóźniaj się na zmianę, ale też nie kończ jej wcześniej.", /^Przychodź na zmianę punktualnie i /],
	[
		"Recepcja nie wydaje walizek na podstawie samego nazwiska.",
		"Recepcja wydaje walizki dopiero po sprawdzeniu dokumentu.",
	],
	["Nie żałuj uwagi klientom.", /^Poświęć /],
	["Nie uzupełniaj protokołu po podpisaniu.", "Uzupełnij protokół przed podpisaniem."],
	["Nie lekceważ zgłoszeń przychodzących od sąsiadów.", /^Sprawdzaj od razu zgłoszenia /],
	["Nie czekaj, aż gość sam poprosi o wodę.", /wodę/],
	["Nie licz na to, że pacjent sam zapyta o ulotkę.", "Zaproponuj pacjentowi ulotkę."],
	["Nie strzyż znajomych dokładniej niż innych.", "Strzyż znajomych tak samo jak innych."],
	["Nie ustawiaj parasola tak, żeby zasłaniał szyld.", "Ustaw parasol tak, żeby było widać szyld."],
	["Nie pukaj do pokoi po dziesiątej wieczorem.", "Pukaj do pokoi najpóźniej do dziesiątej wieczorem."],
	["Nie pożyczaj od pacjentów długopisów.", "Używaj własnych długopisów."],
	["Nigdy, pod żadnym pozorem, nie zostawiaj dziecka bez opieki.", /^(?:Zostań|Zapewnij)/],
	["Nie narzekaj na grafik przy pacjentach.", /(?:dla siebie|rozwiązaniach|przełożonym)/],
])("turns a plain ban: %s", (rule, told) => {
	const all = offered(rule);
	if (typeof told === "string") expect(all).toContain(told);
	else expect(all.some((one) => told.test(one))).toBe(true);
});

it.each([
	["Witaj pasażerów i nie czytaj z kartki.", "Witaj pasażerów i mów własnymi słowami."],
	["Mów powoli i nie czytaj ze slajdów.", "Mów powoli i własnymi słowami."],
	["Przesuń szafę, nie szurając nią po podłodze.", "Przesuń szafę i unoś ją nad podłogą."],
	["Deser podaj na prośbę gościa. Nie podawaj go wcześniej.", "Deser podaj dopiero na prośbę gościa."],
	[
		"Szafki sprawdzamy rano; otwieranie ich przy uczestnikach jest zabronione.",
		"Szafki sprawdzamy rano, pod nieobecność uczestników.",
	],
	["Rozmawiaj o naprawie. Żadnych dygresji o polityce.", "Rozmawiaj tylko o naprawie."],
])("tells both halves: %s", (rule, told) => expect(offered(rule)[0]).toBe(told));

it.each([
	["Żadna opinia o hotelu nie może pozostać bez odpowiedzi.", "Każda opinia o hotelu dostaje odpowiedź."],
	["Układaj dyżury tak, żeby portiernia nie stała pusta.", "Układaj dyżury tak, żeby portiernia zawsze miała obsadę."],
	["Dopilnuj, aby żaden plecak nie został w szatni na noc.", "Zabieraj każdy plecak z szatni przed końcem dnia."],
	["Nie zgaduj nazwiska, tylko poproś o przeliterowanie.", "Poproś o przeliterowanie nazwiska."],
	["W mailach unikamy: skrótów, wykrzykników.", "W mailach piszemy pełnymi słowami i kończymy zdania kropką."],
	["Żaden rower nie może wyjechać bez kasku.", "Każdy rower ma kask, zanim wyjedzie."],
	["Żadna walizka nie może opuścić sortowni bez zawieszki.", "Każda walizka ma zawieszkę przed opuszczeniem sortowni."],
	["Pacjent nie powinien słyszeć rozmów o innych wynikach.", "Rozmawiaj o innych wynikach z dala od pacjenta."],
	["Gość nie powinien widzieć brudnych ręczników.", "Trzymaj brudne ręczniki poza zasięgiem wzroku gościa."],
	["Winda towarowa nie powinna być zastawiona wózkami.", "Winda towarowa powinna być wolna."],
	[
		"Zadbaj, żeby żadna uczennica nie wracała do internatu sama.",
		"Zadbaj, żeby każda uczennica wracała do internatu z opiekunem.",
	],
	["Zbyt głośna muzyka w windzie jest niedopuszczalna.", "Muzyka w windzie powinna być cicha."],
	["Upewnij się, że nikt nie stoi za bramą.", "Upewnij się, że za bramą jest pusto."],
	["Dopilnuj, żeby książki nie mokły na rampie.", "Dopilnuj, żeby książki były suche."],
])("answers the whole build: %s", (rule, told) => expect(offered(rule)).toContain(told));
