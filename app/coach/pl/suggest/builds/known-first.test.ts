import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Nie dzwoń do pacjenta, nie znając jego wyników.", "Sprawdź wyniki pacjenta i dopiero wtedy zadzwoń do pacjenta."],
	[
		"Nie obiecuj dostawy, nie wiedząc, czy auto jest wolne.",
		"Ustal, czy auto jest wolne, i dopiero wtedy obiecaj dostawę.",
	],
	["Nie obiecuj gościowi niczego, czego nie ma w ofercie.", "Obiecuj gościowi tylko to, co jest w ofercie."],
	["Przelej odczynniki, nie odchodząc od stanowiska.", "Przelej odczynniki i zostań przy stanowisku."],
	["Nie zostawiaj na weekend skarg bez odpowiedzi.", "Odpowiedz na skargi przed weekendem."],
	["Nie zmuszaj petenta do szukania okienka.", "Pomóż petentowi znaleźć okienko."],
	[
		"Nikt z kuchni nie wychodzi na przerwę, dopóki w kolejce stoją goście.",
		"Każdy z kuchni wychodzi na przerwę dopiero wtedy, gdy kolejka się skończy.",
	],
])("keeps what comes first: %s", (rule, wanted) => expect(offered(rule)).toContain(wanted));
