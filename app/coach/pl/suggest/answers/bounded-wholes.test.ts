import { expect, it } from "vitest";
import { boundedWholes } from "./bounded-wholes.ts";

it.each([
	["Nie zamykaj bramy, dopóki ktoś jest na placu", "Zamykaj bramę dopiero wtedy, gdy na placu będzie pusto"],
	["Nie zwijaj kasy, dopóki ktoś stoi w kolejce", "Zwijaj kasę dopiero po obsłużeniu ostatniej osoby"],
	["Nie gaś lamp w szatni, póki ktoś się tam przebiera", "Gaś lampy w szatni dopiero po wyjściu ostatniej osoby"],
	["Nie przesuwaj drabiny, póki ktoś na niej stoi", "Przesuwaj drabinę dopiero po zejściu ostatniej osoby"],
	["Nie otwieraj pokrywy, dopóki wirnik się kręci", "Otwieraj pokrywę dopiero wtedy, gdy wirnik przestanie się kręcić"],
	[
		"Operator nie otwiera komory, dopóki płyta jest gorąca",
		"Operator otwiera komorę dopiero wtedy, gdy płyta wystygnie",
	],
	["O promocji nie pisz niczego, czego nie ma w regulaminie", "O promocji pisz tylko to, co jest w regulaminie"],
	["Nie mów o wynikach niczego, czego nie potwierdził lekarz", "Mów o wynikach tylko to, co potwierdził lekarz"],
	["Lektor nie wysyła niczego, czego nie sprawdził", "Lektor wysyła tylko to, co sprawdził"],
	["Nie zmieniaj cennika po cichu", "Uprzedź klienta i dopiero wtedy zmień cennik"],
	["Trener nie zmienia składu za plecami zawodników", "Trener uprzedza zawodników i dopiero wtedy zmienia skład"],
	["Nie dopisuj usług do faktury z góry", "Dopisuj usługi do faktury tylko za zgodą klienta"],
	["Nie pomijaj tylnych kół podczas przeglądu roweru", "Uwzględnij tylne koła podczas przeglądu roweru"],
	["Nie zostawiaj betoniarki w ruchu na czas przerwy", "Wyłączaj betoniarkę na czas przerwy"],
	["Ani jednego zdjęcia uczniów w sieci bez zgody rodziców", "Zdjęcie uczniów w sieci wymaga zgody rodziców"],
])("keeps what bounds the act: %s", (rule, told) => expect(boundedWholes(rule)).toEqual([told]));

it.each([
	"Nie krzycz na sali, dopóki ktoś śpi",
	"Nie rozmawiaj z koleżanką po cichu",
	"Nie pomijaj rodziców przy ustalaniu terminu",
	"Nie wychodź z biura, dopóki dzwoni telefon",
	"Nie pobieraj kaucji z góry",
	"Nie zostawiaj klienta, dopóki silnik pracuje",
])("leaves to others what no end makes right: %s", (rule) => expect(boundedWholes(rule)).toEqual([]));
