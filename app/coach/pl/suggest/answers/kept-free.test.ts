import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Nic nie może leżeć na schodach.", "Na schodach ma być zawsze pusto."],
	["Nic nie może stać przed hydrantem.", "Przed hydrantem ma być zawsze wolne miejsce."],
	["Nic nie kładź na klawiaturze.", "Kładź wszystko obok klawiatury."],
	["Nic nie wychodzi z pracowni bez pieczątki.", "Z pracowni wychodzi tylko to, co ma pieczątkę."],
	["Nic nie powinno wystawać z regału.", "Wszystko ma się mieścić w całości na regale."],
	["Żadna skarga nie może przepaść.", "Każda skarga zostaje zapisana i dostaje odpowiedź."],
	["Żadna szyba nie powinna mieć smug.", "Każda szyba powinna być idealnie czysta."],
	["Żadna paleta nie może blokować rampy.", "Dostęp do rampy ma być zawsze wolny."],
	["Żaden telefon nie może dzwonić podczas koncertu.", "Każdy telefon jest wyciszony podczas koncertu."],
])("says how a place or a thing is kept: %s", (ban, told) => {
	expect(offered(ban)).toContain(told);
});

it("tells staff nothing about themselves where a thing is banned", () => {
	expect(offered("Nic nie może leżeć na schodach.").join(" ")).not.toMatch(/Wstań|Odpoczywaj/u);
});
