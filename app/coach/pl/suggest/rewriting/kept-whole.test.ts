import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

describe("bounds", () => {
	it.each([
		["Nie podchodź do konia bliżej niż na dwa metry.", "Zachowaj co najmniej dwa metry odległości od konia."],
		["Nie ustawiaj regału bliżej niż metr od pieca.", "Ustawiaj regał co najmniej metr od pieca."],
		["Nie parkuj dalej niż sto metrów od adresu.", "Parkuj najwyżej sto metrów od adresu."],
		["Nie wychodź wcześniej niż kwadrans po zamknięciu.", "Wychodź najwcześniej kwadrans po zamknięciu."],
		["Nie dawaj rabatu wyższego niż dziesięć procent.", "Dawaj rabat do dziesięciu procent."],
		["Nie pisz maili dłuższych niż dziesięć zdań.", "Pisz maile o długości do dziesięciu zdań."],
		["Nie ładuj na wózek ponad dwieście kilogramów.", "Ładuj na wózek najwyżej dwieście kilogramów."],
		["Nie wpuszczaj do sauny więcej niż czterech osób.", "Wpuszczaj do sauny najwyżej cztery osoby."],
		[
			"Od zgłoszenia do wizyty serwisanta nie może minąć więcej niż dwa dni.",
			"Od zgłoszenia do wizyty serwisanta mijają najwyżej dwa dni.",
		],
		["Nie każ gościowi czekać na menu dłużej niż pięć minut.", "Podaj gościowi menu w ciągu pięciu minut."],
		["Żaden wniosek nie może leżeć do następnej zmiany.", "Odpowiedz na każdy wniosek przed końcem swojej zmiany."],
		["Nie przedłużaj wizyty ponad umówiony czas.", "Zakończ wizytę o umówionej godzinie."],
		["Zaliczka nie może być wyższa niż połowa ceny.", "Zaliczka wynosi najwyżej połowę ceny."],
	])("keeps the act within its bound: %s", (text, instead) => expect(offered(text)).toContain(instead));
});

describe("two halves", () => {
	it.each([
		[
			"Talerze odnoś do zmywalni i nie zostawiaj ich na stoliku.",
			"Talerze odnoś do zmywalni, zamiast zostawiać je na stoliku.",
		],
		[
			"Kelner odkłada sztućce na serwetę, nigdy nie kładzie ich na stole.",
			"Kelner odkłada sztućce na serwetę, zamiast kłaść je na stole.",
		],
		[
			"Opakowania wyrzucaj do kosza. Nie zostawiaj ich przy windzie.",
			"Opakowania wyrzucaj do kosza, zamiast zostawiać je przy windzie.",
		],
		[
			"Reklamacje wpisuj do systemu; zapisywanie ich na kartkach jest zabronione.",
			"Reklamacje wpisuj do systemu, zamiast zapisywać je na kartkach.",
		],
		[
			"Zgubione rzeczy przechowuj w szafie; nie oddawaj ich bez pokwitowania.",
			"Zgubione rzeczy przechowuj w szafie; oddawaj je tylko za pokwitowaniem.",
		],
		[
			"Rozmawiaj z ojcem na osobności, unikając porównań z innymi dziećmi.",
			"Rozmawiaj z ojcem na osobności, mówiąc tylko o jego dziecku.",
		],
		["Czysty fartuch, pełna informacja, żadnego pośpiechu.", "Czysty fartuch, pełna informacja, spokojne tempo."],
	])("says both: %s", (text, instead) => expect(offered(text)).toContain(instead));

	it("puts no act in place of one that goes beside it", () => {
		expect(offered("Wydaj paczkę i nie podawaj jej bez dowodu.").join(" ")).not.toContain("zamiast");
	});
});

describe("cases", () => {
	it.each([
		[
			"Jeśli klient się spieszy, nie opowiadaj mu o promocjach.",
			"Jeśli klient się spieszy, obsłuż go od razu, a o promocjach opowiedz innym razem.",
		],
		[
			"Jeśli petent przyszedł po godzinach, nie zatrzaskuj mu okienka.",
			"Jeśli petent przyszedł po godzinach, powiedz mu, kiedy najbliżej może przyjść.",
		],
		[
			"Nie kasuj zakupów, dopóki klient nie wyłoży wszystkiego.",
			"Kasuj zakupy dopiero wtedy, gdy klient wyłoży wszystko.",
		],
		["Gdy pacjent się spóźnił, nie rób mu wyrzutów.", "Gdy pacjent się spóźnił, przywitaj go i od razu zacznij."],
		["Kiedy petent krzyczy, nie strasz go ochroną.", "Kiedy petent krzyczy, mów spokojnie i ciszej."],
	])("says what is done in the case: %s", (text, instead) => expect(offered(text)).toContain(instead));
});
