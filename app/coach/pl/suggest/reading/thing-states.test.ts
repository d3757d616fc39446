import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");

it.each([
	["Obrus nie może być poplamiony.", "Obrus musi być czysty."],
	["Schody nie mogą być mokre podczas odprawy.", "Schody muszą być suche podczas odprawy."],
	["Brama nie powinna być otwarta w nocy.", "Brama powinna być zamknięta w nocy."],
	["Buty nie mogą być dziurawe.", "Buty muszą być całe."],
	["Skrzynki nie mogą leżeć w korytarzu.", "Należy zostawić korytarz wolny od skrzynek."],
	["Wózki nie mogą zastawiać bramy.", "Należy zostawić bramę wolną."],
	["Nie zastawiaj rampy.", "Zostaw rampę wolną."],
	["Nie blokuj wejść i przejść.", "Zostaw wejścia i przejścia wolne."],
])("%s", (ban, wanted) => expect(mended(ban)).toContain(wanted));

it("leaves people to other builds", () => {
	expect(mended("Kelner nie może być brudny.").join(" ")).not.toContain("Zadbaj, aby kelner");
});
