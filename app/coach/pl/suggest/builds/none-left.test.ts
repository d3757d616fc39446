import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Zero plotek przy barze.", "Przy barze rozmawiaj o sprawach służbowych."],
	["Bez hałasu na oddziale.", "Na oddziale pracuj cicho."],
	["Żadnych plam na blacie po śniadaniu.", "Wycieraj blat po śniadaniu."],
	["Żadnego piasku w szatni.", "Sprzątaj szatnię."],
	["Żadnych kluczy w kieszeni.", "Zostaw klucze w szafce przed zmianą."],
	["Pilnuj, żeby umowy nie leżały na skanerze.", "Zabieraj umowy ze skanera od razu."],
	["Upewnij się, że w kopercie nie ma cudzego rachunku.", "Sprawdź, czy w kopercie jest właściwy rachunek."],
	["Zadbaj, aby rozmówca nie słyszał śmiechów z biura.", "Rozmawiaj cicho, gdy obok trwa rozmowa telefoniczna."],
	["Czuwaj, żeby kolejka nie blokowała bramki.", "Ustawiaj kolejkę z dala od bramki."],
	["Bez kasku zakaz wstępu na rampę.", "Wchodź na rampę tylko w kasku."],
])("says what is done: %s", (rule, wanted) => expect(offered(rule)).toContain(wanted));

it.each([
	["Nikogo nie zapisuj na masaż bez wywiadu zdrowotnego.", "Zapisuj na masaż dopiero po wywiadzie zdrowotnym."],
	["Nie zmieniaj grafiku bez rozmowy z opiekunem.", "Porozmawiaj z opiekunem i dopiero wtedy zmień grafik."],
	["Osoby bez przepustki nie mogą wchodzić do archiwum.", "Tylko osoby z przepustką mogą wchodzić do archiwum."],
	["Nie żądaj od najemcy niczego poza rachunkami za prąd.", "Żądaj od najemcy tylko rachunków za prąd."],
	[
		"Listy gości chowaj do teczki. Nie zostawiaj ich na biurku.",
		"Listy gości chowaj do teczki, zamiast zostawiać je na biurku.",
	],
	["Sprawdź bilet i nie każ widzowi opowiadać od nowa, skąd przyjechał.", "Sprawdź bilet."],
])("keeps what the rule is about: %s", (rule, wanted) => expect(offered(rule)).toContain(wanted));
