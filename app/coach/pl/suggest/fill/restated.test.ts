import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";
import { accusativeOf } from "../words/accusative.ts";

const wordings = readilyMendedIn("pl");

describe("accusatives", () => {
	it.each([
		["zbyt drogiego modelu", "zbyt drogi model"],
		["nawet drobnej uwagi", "nawet drobną uwagę"],
		["świeżo umytej podłogi", "świeżo umytą podłogę"],
		["stałych bywalców", "stałych bywalców"],
		["młodych lekarzy", "młodych lekarzy"],
		["kandydatów", "kandydatów"],
		["listów", "listy"],
		["kosmetyków", "kosmetyki"],
	])("of %s", (genitive, accusative) => {
		expect(accusativeOf(genitive)).toBe(accusative);
	});
});

describe("bans in another build", () => {
	it.each([
		[
			"Gdy orkiestra już gra, nie wpuszczaj widzów na salę.",
			"Wpuszczaj widzów na salę dopiero wtedy, gdy orkiestra skończy grać.",
		],
		[
			"Jeśli pacjentka płacze, nie pytaj jej o ubezpieczenie.",
			"Pytaj pacjentkę o ubezpieczenie dopiero wtedy, gdy pacjentka się uspokoi.",
		],
		["Gdy podłoga jest mokra, nie wpuszczaj klientów.", "Wpuszczaj klientów dopiero wtedy, gdy podłoga wyschnie."],
		[
			"Nie ma potrzeby dodawać kierownika do każdego maila.",
			"Dodawaj kierownika do maila tylko wtedy, gdy jest to potrzebne.",
		],
		["Z mocnych perfum na dyżurze lepiej zrezygnować.", "Używaj delikatnych perfum na dyżurze."],
		["Nie zwlekaj z informacją o odwołanym kursie.", "Poinformuj od razu o odwołanym kursie."],
		["Nie zostawiaj świeżo malowanej ławki bez oznaczenia.", "Oznacz świeżo malowaną ławkę przed odejściem."],
		["Naprawa zegarka nie może trwać dłużej niż tydzień.", "Zaplanuj na naprawę zegarka najwyżej tydzień."],
		[
			"Nikt z serwisu nie wchodzi do lokalu bez okazania identyfikatora.",
			"Każdy z serwisu wchodzi do lokalu dopiero po okazaniu identyfikatora.",
		],
		["O chorobach pasażerów nikomu nie opowiadamy.", "Zachowujemy informacje o chorobach pasażerów dla siebie."],
		["Nie stawiaj kartonów przy grzejniku.", "Trzymaj kartony z dala od źródeł ciepła."],
		["Nie wkładaj do koperty dokumentów dwóch klientów.", "Pakuj rzeczy każdej osoby osobno."],
		[
			"Pomóż starszej pani wysiąść z wagonu, nie popędzając jej.",
			"Pomóż starszej pani wysiąść z wagonu w jej własnym tempie.",
		],
		["Nic nie mów narzeczonej o cenie pierścionka.", "Zachowaj informacje o cenie pierścionka dla siebie."],
	])("%s", (rule, wording) => {
		expect(wordings(rule)).toContain(wording);
	});

	it.each([
		["Żadna przesyłka nie powinna leżeć w oddziale dłużej niż dobę.", "dłużej niż"],
		["Nie odkładaj palety wyżej niż na trzeci poziom regału.", "wyżej niż"],
		["Prosimy nie rozładowywać towaru przed wejściem głównym.", "dopiero po wejściu"],
		["Zlecenie opisujemy w systemie; ustne uzgodnienia z klientem są zabronione.", "; ustne"],
		["Żadna skarga nie może leżeć na biurku przez weekend.", "prosto"],
		["Paragon podajemy do ręki, nie kładziemy go na ladzie.", "ręki, podajemy do ręki"],
	])("%s leaves nothing behind", (rule, left) => {
		for (const one of wordings(rule)) expect(one).not.toContain(left);
	});
});
