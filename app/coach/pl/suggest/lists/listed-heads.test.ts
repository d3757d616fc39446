import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	[
		"Rzeczy zakazane na stoisku: telefon, kawa, plotki.",
		"Trzymaj telefon wyciszony i schowany; pij kawę i herbatę tylko na zapleczu; rozmawiaj o sprawach służbowych.",
	],
	[
		"Rzeczy zakazane na sali zabaw: jedzenie, ostre zabawki, buty.",
		"Zostawiaj jedzenie, ostre zabawki i buty poza salą zabaw.",
	],
	[
		"Nie przynosimy na oddział: kwiatów, jedzenia, pluszaków.",
		"Zostawiamy kwiaty, jedzenie i pluszaki poza oddziałem.",
	],
	["W windzie nie przewozimy: rowerów, mebli, gruzu.", "Przewozimy rowery, meble i gruz poza windą."],
	[
		"W listach nie używamy: żargonu, skrótów, gróźb.",
		"W listach używamy prostych słów, piszemy pełnymi słowami i wyjaśniamy zasady spokojnym głosem.",
	],
	[
		"Instruktor nie może: spóźniać się, siedzieć w telefonie, podnosić głosu.",
		"Instruktor przychodzi punktualnie, ma telefon schowany i mówi spokojnym głosem.",
	],
	[
		"Unikaj: długich zdań, strony biernej, obcych słów.",
		"Pisz krótkimi zdaniami, w stronie czynnej; używaj prostych słów.",
	],
	["Tabu przy stole: polityka, diety, choroby.", "Przy stole wybieraj neutralne tematy."],
	[
		"Przy ladzie nie wolno: poprawiać makijażu, opierać się o regał.",
		"Sprawdź wygląd przed rozpoczęciem pracy i stój prosto.",
	],
])("answers every item, whatever the head: %s", (ban, told) => {
	expect(offered(ban)).toContain(told);
});
