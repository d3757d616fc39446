import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Nikt poza kelnerem nie wydaje rachunków.", "Tylko kelner wydaje rachunki."],
	["Do kotłowni nie wchodzi nikt oprócz konserwatora.", "Do kotłowni wchodzi tylko konserwator."],
	["Nikomu spoza zespołu nie przesyłaj raportu.", "Przesyłaj raport tylko osobom z zespołu."],
	["Nie oddawaj roweru nikomu poza właścicielem.", "Oddawaj rower tylko właścicielowi."],
	["Nie pakuj do skrzynki niczego poza czystym szkłem.", "Pakuj do skrzynki tylko czyste szkło."],
	["Nie wydawaj nikomu akt, nawet kuzynowi klienta.", "Wydawaj akta tylko osobie uprawnionej."],
])("says who or what alone may: %s", (text, instead) => expect(offered(text)).toContain(instead));

it.each([
	["W kabinie nie mogą stać więcej niż trzy osoby.", "W kabinie stoją najwyżej trzy osoby."],
	["Lekcja nie może zacząć się wcześniej niż o dziewiątej.", "Lekcja zaczyna się najwcześniej o dziewiątej."],
	[
		"Woda w brodziku nie może być zimniejsza niż trzydzieści stopni.",
		"Woda w brodziku ma co najmniej trzydzieści stopni.",
	],
	["Nie wpuszczaj do windy więcej niż sześciu osób.", "Wpuszczaj do windy najwyżej sześć osób."],
	[
		"Rachunek nie może przekraczać wyceny o więcej niż pięć procent.",
		"Rachunek jest wyższy od wyceny najwyżej o pięć procent.",
	],
])("turns a limit round: %s", (text, instead) => expect(offered(text)).toContain(instead));
