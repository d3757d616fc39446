import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

describe("bans turned by their whole build", () => {
	it.each([
		["Upewnij się, że na umowie nie brakuje podpisu.", "Sprawdź, czy na umowie jest podpis."],
		["Rozmawiaj o wynikach w gabinecie, nigdy nie na korytarzu.", "Rozmawiaj o wynikach tylko w gabinecie."],
		["Mów stanowczo, ale nigdy podniesionym głosem.", "Mów stanowczo, spokojnym i uprzejmym tonem."],
		["Praktykanci nie mogą wydawać kluczy do sejfu.", "Praktykanci proszą osobę uprawnioną o wydanie kluczy do sejfu."],
		[
			"Nie zamykaj kasy, jeśli w kolejce czeka więcej niż trzy osoby.",
			"Zamykaj kasę tylko wtedy, gdy w kolejce czekają najwyżej trzy osoby.",
		],
		["Żadna walizka nie może trafić na taśmę bez przywieszki.", "Każda walizka ma przywieszkę, zanim trafi na taśmę."],
		["Pilnuj, żeby dzieci nie wysiadały od strony jezdni.", "Pilnuj, żeby dzieci wysiadały tylko od strony chodnika."],
		["Wstrzymaj się od ocen, zanim poznasz obie strony.", "Poznaj obie strony i dopiero wtedy oceń."],
		["Nie ściel łóżka, gdy gość jeszcze się pakuje.", "Ściel łóżko dopiero wtedy, gdy gość skończy się pakować."],
		["Nikomu poza adresatem nie wydawaj listu poleconego.", "Wydawaj list polecony tylko adresatowi."],
		["Nie sprzedawaj piwa nikomu, kto nie pokaże dowodu.", "Sprzedawaj piwo tylko temu, kto pokaże dowód."],
		["Nic nie dopisuj do karty po jej podpisaniu.", "Dopisuj do karty tylko przed jej podpisaniem."],
		["Nikogo nie zostawiaj w poczekalni bez pomocy.", "Zaproponuj pomoc każdej osobie w poczekalni."],
		["Nie wolno zapominać o zważeniu bagażu.", "Należy pamiętać o zważeniu bagażu."],
		["Nie bój się pytań o cenę.", "Odpowiadaj spokojnie na pytania o cenę."],
		["Bez względu na porę nie odmawiaj gościowi szklanki wody.", "Bez względu na porę podaj gościowi szklankę wody."],
		[
			"Nie ma potrzeby dzwonić do klienta po każdej dostawie.",
			"Dzwoń do klienta po dostawie tylko wtedy, gdy jest to potrzebne.",
		],
		["Zadbaj, żeby gość nie musiał dwa razy prosić o ręcznik.", "Podaj gościowi ręcznik po pierwszej prośbie."],
		["Nie zamykaj drzwi, dopóki w środku są klienci.", "Zamykaj drzwi dopiero wtedy, gdy klienci wyjdą."],
		["Nie wypożyczaj filmów na dłużej niż tydzień.", "Wypożyczaj filmy najwyżej na tydzień."],
		["Nie układaj talerzy w stosy wyższe niż dwadzieścia sztuk.", "Układaj talerze w stosy do dwudziestu sztuk."],
		["Nie wysyłaj ankiet częściej niż raz na miesiąc.", "Wysyłaj ankiety najwyżej raz na miesiąc."],
		[
			"Nie podawaj herbaty gorętszej niż sześćdziesiąt stopni.",
			"Podawaj herbatę o temperaturze do sześćdziesięciu stopni.",
		],
		["Nie wpuszczaj na trybunę nikogo bez biletu.", "Wpuszczaj na trybunę tylko osoby z biletem."],
		["Upewnij się, że drzwi magazynu nie są otwarte.", "Upewnij się, że drzwi magazynu są zamknięte."],
		["Nie ma potrzeby drukować każdego raportu.", "Drukuj raport tylko wtedy, gdy jest to potrzebne."],
		["Nie zostawiaj nikogo samego na lodowisku.", "Zostań z każdą osobą na lodowisku albo poproś o to kogoś."],
		["Nie zaniedbuj mycia rąk między zabiegami.", "Myj ręce między zabiegami."],
		["Nie bój się przyznać klientowi racji.", "Przyznaj klientowi rację."],
		["Najgorsze, co można zrobić, to zostawić prośbę bez odpowiedzi.", "Odpowiedz na prośbę tego samego dnia."],
		["Unikaj słów, których dziecko nie rozumie.", "Używaj tylko słów, które dziecko rozumie."],
		["Nie tolerujemy spóźnień na dyżur.", "Przychodź na dyżur punktualnie."],
		["Nie zaczynaj wiercenia przed dziesiątą w soboty.", "Zaczynaj wiercenie po dziesiątej w soboty."],
	])("keeps the rest: %s", (text, instead) => expect(offered(text)).toContain(instead));
});
