import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");

describe("Polish suggestions for goods, tools and those who are served", () => {
	it.each([
		["Nie krój sera na tej samej desce co surowego mięsa.", "Krój ser na osobnej, czystej desce."],
		["Nie pakuj gorącego chleba do worków foliowych.", "Wystudź gorący chleb przed pakowaniem."],
		["Optyk nie przeciera szkieł rękawem.", "Optyk przeciera szkła czystą ściereczką z mikrofibry."],
		["Nie zostawiaj smug na lustrach.", "Zetrzyj smugi na lustrach przed odejściem."],
		["Nie zostawiaj okularów poza zasięgiem ręki pacjenta.", "Zostawiaj okulary w zasięgu ręki pacjenta."],
		["Nie zmieniaj pieluchy przy odwiedzających.", "Zmieniaj pieluchę za parawanem, na osobności."],
		["Nie zasypuj rury bez zdjęcia złączek.", "Zrób zdjęcia i dopiero wtedy zasypuj rurę."],
		["Nie ogłaszaj opóźnienia w ostatniej chwili.", "Ogłaszaj opóźnienie z wyprzedzeniem."],
		["Nie zaciskaj mankietu tak mocno, że ręka drętwieje.", "Zaciskaj mankiet lekko, z wyczuciem."],
		["Nie pytaj przy innych, na co pacjent choruje.", "Zapytaj pacjenta dyskretnie, na co pacjent choruje."],
		["Nie wyłączaj prądu bez słowa do najemców.", "Uprzedź najemców i dopiero wtedy wyłącz prąd."],
		[
			"Doradca nie może zwlekać z odpowiedzią dłużej niż dwa dni.",
			"Doradca zajmuje się odpowiedzią w ciągu dwóch dni.",
		],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));

	it.each([
		["Nie obiecuj sprzedającemu ceny, której rynek nie da.", /sprzedającem /],
		["Trener nie zajmuje maszyny, na której ćwiczy klubowicz.", /ćwiczy klubowicz/],
		["Wydający obiady nie powinien komentować, ile dziecko zostawiło.", /nigdy$/],
	])("%s", (text, wrong) => {
		for (const rule of mended(text)) expect(rule).not.toMatch(wrong);
	});
});
