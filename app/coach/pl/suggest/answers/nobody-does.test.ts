import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Nikt z kuchni nie wychodzi do gości w brudnym fartuchu.", "Każdy z kuchni wychodzi do gości w czystym fartuchu."],
	["Nikt nie ma prawa podnosić głosu na pacjenta.", "Każdy mówi do pacjenta spokojnym głosem."],
	["Na hali nikt nie chodzi bez kasku.", "Na hali każdy chodzi tylko w kasku."],
	["Nikt, kto ma katar, nie wchodzi na oddział.", "Każdy, kto ma katar, zatrzymuje się przed wejściem na oddział."],
	["Nikt nie zostaje na basenie po gwizdku.", "Po gwizdku każdy wychodzi z basenu."],
])("tells everybody what nobody may do: %s", (ban, told) => {
	expect(offered(ban)).toContain(told);
});
