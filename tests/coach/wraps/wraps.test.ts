import { describe, expect, it } from "vitest";
import type { Language } from "#app/coach/types.ts";
import { readFloor, SAMPLE } from "./floor.ts";
import { type Fare, matrix } from "./matrix.ts";

/** A wording more or less for a plain ban may move a share by so much. */
const GIVEN = 0.06;

describe("a wrapped ban is answered like the plain one", () => {
	it.each<Language>(["en", "ru", "pl"])("in %s, as far as the floor of each wrapping", (language) => {
		const floor = readFloor()[language];
		const fares = matrix(language, SAMPLE);
		expect(Object.keys(fares).sort()).toEqual(Object.keys(floor).sort());
		const below = Object.entries(fares).flatMap(([name, fare]) =>
			(["agree", "found", "ready"] satisfies (keyof Fare)[])
				.filter((key) => fare[key] < (floor[name]?.[key] ?? 0) - GIVEN)
				.map((key) => `${name}: ${key} ${fare[key]}, floor ${floor[name]?.[key]}`),
		);
		expect(below).toEqual([]);
	});
});
