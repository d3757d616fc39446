import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Nie zwlekaj z wymianą uszczelki.", "Wymień uszczelkę od razu."],
	["Recepcjonistka nie zwleka z fakturą.", "Recepcjonistka wystawia fakturę od razu."],
	["Gdy w hali czuć dym, nie zwlekaj z telefonem do straży.", "Gdy w hali czuć dym, zadzwoń do straży od razu."],
	["Nie czekajcie z przeprosinami do jutra.", "Przeproście od razu."],
	["Nie zatajaj przed najemcą usterek łazienki.", "Powiedz najemcy otwarcie o usterkach łazienki."],
	["Nie przemilczaj wysokich dopłat.", "Poinformuj od razu o wysokich dopłatach."],
	[
		"Nie zamykaj sejfu bez upewnienia się, że kasetka jest pełna.",
		"Upewnij się, że kasetka jest pełna, i dopiero wtedy zamknij sejf.",
	],
	[
		"Technik nie odjeżdża bez sprawdzenia, czy piec działa.",
		"Technik sprawdza, czy piec działa, i dopiero wtedy odjeżdża.",
	],
	["Żaden widz nie powinien pytać, którędy do wyjścia.", "Powiedz widzowi, którędy do wyjścia."],
	["Dbaj o to, by gość nie prosił dwa razy o ręcznik.", "Podaj gościowi ręcznik od razu, po pierwszej prośbie."],
	["Nie bój się upomnieć widza, który hałasuje.", "Upomnij widza, który hałasuje."],
])("tells the deed that is wanted: %s", (rule, wanted) => expect(offered(rule)).toContain(wanted));
