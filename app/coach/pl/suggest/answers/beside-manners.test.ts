import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	[
		"Wysłuchaj petenta, nie wypełniając w tym czasie innych papierów.",
		"Wysłuchaj petenta, a inne papiery wypełnij później.",
	],
	["Obsłuż pacjenta, nie odpisując na wiadomości.", "Obsłuż pacjenta, a na wiadomości odpisz później."],
	["Podnieś pacjenta, nie szarpiąc go za ręce.", "Podnieś pacjenta powoli i delikatnie."],
	["Opowiedz o projekcie, nie zdradzając nazwy klienta.", "Opowiedz o projekcie, a nazwę klienta zachowaj dla siebie."],
	["Kelner zbiera talerze, nie stukając sztućcami.", "Kelner zbiera talerze po cichu."],
	["Nie podawaj karty, nie przetarłszy jej wcześniej.", "Najpierw przetrzyj kartę, a potem ją podaj."],
	[
		"Nie odpowiadaj na skargę, nie przeczytawszy jej do końca.",
		"Najpierw przeczytaj skargę do końca, a potem odpowiedz na skargę.",
	],
	["Nie odstawiaj wózka, nie wytarłszy kół.", "Najpierw wytrzyj koła, a potem odstaw wózek."],
	[
		"Nie rozbieraj urządzenia, nie odłączywszy go od prądu.",
		"Najpierw odłącz urządzenie od prądu, a potem je rozbierz.",
	],
	["Zawsze pytaj o alergie, nigdy nie zgaduj składu.", "Zawsze pytaj o alergie i sprawdzaj skład."],
	[
		"Konsultant zawsze dziękuje za telefon, ale nigdy nie przeciąga rozmowy.",
		"Konsultant zawsze dziękuje za telefon i kończy rozmowę krótko i uprzejmie.",
	],
])("keeps the told half and says how, later or first: %s", (ban, told) => {
	expect(offered(ban)).toContain(told);
});
