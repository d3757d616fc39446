import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	[
		"Kasjer nie może odchodzić od stanowiska z otwartą szufladą lub niezablokowanym ekranem.",
		"Kasjer odchodzi od stanowiska z zamkniętą szufladą i zablokowanym ekranem.",
	],
	["Nie wsiadaj do auta z pękniętą szybą albo łysymi oponami.", "Wsiadaj do auta z całą szybą i dobrymi oponami."],
	[
		"Nie przychodź do pracy w brudnych butach ani pogniecionej koszuli.",
		"Przychodź do pracy w czystych butach i wyprasowanej koszuli.",
	],
])("turns both of two joined qualities: %s", (ban, told) => {
	expect(offered(ban)).toContain(told);
});

it("turns both or none", () => {
	expect(offered("Nie witaj gości z ponurą miną i skrzyżowanymi rękami.").join(" ")).not.toContain("skrzyżowanymi");
});
