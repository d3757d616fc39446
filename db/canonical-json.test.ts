import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "./canonical-json.ts";

const json = fc.jsonValue().map((value) => value as Json);

/** The same value with every object's keys in another order. */
function reversed(value: Json): Json {
	if (Array.isArray(value)) return value.map(reversed);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, member]) => [key, reversed(member)]),
	);
}

test("gives the text of RFC 8785's example", () => {
	const value = {
		numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
		string: '€$\u000f\nA\'B"\\\\"/',
		literals: [null, true, false],
	};
	expect(canonicalJson(value)).toBe(
		'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
			'"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
	);
});

test("sorts keys by UTF-16 code units", () => {
	const value = { "€": 5, "\r": 1, "\ufb33": 7, "1": 2, "😀": 6, "\u0080": 3, ö: 4 };
	expect(canonicalJson(value)).toBe('{"\\r":1,"1":2,"\u0080":3,"ö":4,"€":5,"😀":6,"\ufb33":7}');
});

test("holds the same value, whatever the order of keys was, and is its own canonical form", () => {
	fc.assert(
		fc.property(json, (value) => {
			const text = canonicalJson(value);
			expect(canonicalJson(reversed(value))).toBe(text);
			expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
		}),
		{ numRuns: 500 },
	);
});

test("refuses what JSON cannot hold", () => {
	for (const value of [Number.NaN, Number.POSITIVE_INFINITY, "\ud800", { a: undefined }, [() => 1]]) {
		expect(() => canonicalJson(value as unknown as Json)).toThrow(TypeError);
	}
});
