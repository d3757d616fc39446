import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Dość krzyczenia na uczniów!", "Mów do uczniów spokojnym głosem!"],
	["Stop zostawianiu wózków w holu.", "Trzymaj wózki poza holem."],
	["Nie ma usprawiedliwienia dla krzyczenia na seniorów.", "Mów do seniorów spokojnym głosem."],
	["Pamiętajcie, że talerzy się nie ustawia na brzegu stołu.", "Odkładajcie talerze na wyznaczone miejsce."],
	["Tematem tabu są choroby klientów.", "Zachowaj informacje o chorobach klientów dla siebie."],
	["Nie dopuszczaj do tego, żeby śnieg leżał na schodach.", "Usuwaj śnieg ze schodów od razu."],
	["Największym błędem szatniarza jest ignorowanie gościa.", "Przywitaj gościa."],
	["Ani grosza z sejfu bez pokwitowania.", "Każdy grosz z sejfu wymaga pokwitowania."],
])("takes the wrapping off: %s", (text, instead) => expect(offered(text)).toContain(instead));
