import { expect, it } from "vitest";
import { orderFormOf } from "./order-forms.ts";

it.each([
	["unikaj", "imperative"],
	["wystrzegaj się", "imperative"],
	["Unikajcie", "imperative-plural"],
	["idźmy", "imperative-we"],
	["czytajmy", "imperative-we"],
	["rezygnujemy", "we"],
	["unikamy", "we"],
	["mówimy", "we"],
	["unikać", "infinitive"],
	["Bać się", "infinitive"],
] as const)("%s tells it as %s", (word, form) => {
	expect(orderFormOf(word)).toBe(form);
});
