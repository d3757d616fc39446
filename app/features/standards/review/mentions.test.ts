import { expect, test } from "vitest";
import { findMentions } from "./mentions.ts";

const people = [
	{ id: 1, name: "Anna Nowak" },
	{ id: 2, name: "Anna Nowak-Kos" },
	{ id: 3, name: "Пётр Щукин" },
	{ id: 4, name: "Łukasz Żak" },
	{ id: 5, name: "Anna Żak" },
];

test.each([
	["@Anna Nowak, czy to jasne?", [1]],
	["@anna nowak-kos proszę", [2]],
	["Пусть посмотрит @пётр щукин.", [3]],
	["@Пётр и @ŁUKASZ: co sądzicie?", [3, 4]],
	["@Anna: which one?", []],
	["@Żak", []],
	["anna@nowak.example", []],
	["@Anna Nowak @Anna Nowak", [1]],
	["@", []],
	["@Annasz", []],
])("%s", (text, ids) => {
	expect(findMentions(text, people)).toEqual(ids);
});
