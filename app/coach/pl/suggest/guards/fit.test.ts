import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";
import { fitted, isFit } from "./fit.ts";

const mended = readilyMendedIn("pl");

describe("what does not fit its sentence", () => {
	it.each([
		["Narzekaj na grafik po wyjściu gości", "Nie narzekaj na grafik przy gościach"],
		["Rzucaj paczkami dopiero po zakończeniu zmiany", "Nie rzucaj paczkami podczas zmiany"],
		["Do biurka pacjenta zostaw rzeczy zamknięte", "Do biurka pacjenta nie zaglądaj"],
		["Kurier zostaje z sąsiadem do końca sprawy", "Kurier nie zostawia paczki u sąsiada"],
		["Kierowca odkłada telefon i patrzy na klienta", "Kierowca nie dzwoni podczas jazdy"],
		["Uzyskać samodzielnie zaświadczenie", "Nie żądaj zaświadczeń"],
	])("drops %s", (told, rule) => expect(isFit(told, rule)).toBe(false));

	it.each([
		[
			"Uszanuj decyzję gościa, żeby zamówił deser",
			"Nie naciskaj na gościa, żeby zamówił deser",
			"Uszanuj decyzję gościa",
		],
		[
			"Zablokuj ekran przed odejściem, gdy odchodzisz",
			"Nie zostawiaj ekranu, gdy odchodzisz",
			"Zablokuj ekran przed odejściem",
		],
		["Żadna prośba zawsze ma odpowiedź", "Żadna prośba nie zostaje bez odpowiedzi", "Każda prośba zawsze ma odpowiedź"],
		[
			"Wydaj lek tylko z żadnym paragonem dziś",
			"Nie wydawaj leku bez żadnego paragonu",
			"Wydaj lek tylko z paragonem dziś",
		],
	])("puts right %s", (told, rule, right) => expect(fitted(told, rule)).toBe(right));
});

describe("Polish bans on what a noun names", () => {
	it.each([
		["Nie omawiaj kolegów na sali.", "Omawiaj kolegów poza salą."],
		["Nie przekazuj smutnych wieści mailem.", "Przekaż złe wiadomości osobiście."],
		["Zabrania się pracy na dachu bez szelek.", "Należy pracować na wysokości tylko z zabezpieczeniem."],
		["Nie dopuszcza się sprzedaży piwa osobom nietrzeźwym.", "Należy sprzedawać piwo tylko osobom trzeźwym."],
		["Zabronione: przewożenie ludzi na widłach wózka.", "Należy przewozić na wózku tylko ładunek."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));
});

describe("Polish suggestions for plain bans", () => {
	it.each([
		["Nie zostawiaj dziecka samego w wannie.", "Zostań obok dziecka w wannie albo poproś o to drugą osobę."],
		["Przewodnik nie skraca zwiedzania bez zgody grupy.", "Przewodnik skraca zwiedzanie tylko za zgodą grupy."],
		["Nie zostawiaj klucza w zamku szafy.", "Zabierz klucz ze sobą."],
		["W szatni nie jemy i nie pijemy.", "Wolno jeść i pić tylko w czasie przerwy, na zapleczu."],
		["Nie filmuj uczniów prywatnym aparatem.", "Filmuj uczniów tylko sprzętem służbowym."],
		["Nie podłączaj w magazynie prywatnych farelek.", "Podłączaj tylko urządzenia firmowe."],
		[
			"Kierowca nie może prowadzić rozmów z pasażerami podczas jazdy.",
			"Kierowca rozmawia z pasażerami tylko na postoju.",
		],
		[
			"Nie przychodź do pracy z biegunką ani gorączką.",
			"Zostań w domu przy gorączce lub biegunce i powiadom przełożonego.",
		],
		["Nie rób peelingu na podrażnionej skórze.", "Wykonuj zabieg tylko na zdrowej skórze."],
		["Zakaz używania otwartego ognia.", "Używaj otwartego ognia tylko w wyznaczonym miejscu."],
		["Nie wolno stawać na ostatnim szczeblu drabiny.", "Należy stawać najwyżej na trzecim szczeblu od góry."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));
});
