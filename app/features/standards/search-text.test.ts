import { expect, it } from "vitest";
import { searchText, searchWords } from "./search-text.ts";

it("writes letters one way: small, without accents, ё as е, й as it is", () => {
	expect(searchText("Życzliwość — «Ёлка», чай!")).toBe("zyczliwosc елка чай");
	expect(searchText("Łódź")).toBe("lodz");
});

it.each([
	["karta klienta", "pl", "Wręcz klientowi kopię: kartę z numerem."],
	["цена ремонта", "ru", "Покажите рядом цену ремонта и цену новой вещи."],
	["карточка", "ru", "Сложите снятые детали в пакет с номером карточки."],
	["price repair", "en", "Name the price before the repair begins."],
] as const)("finds %s in other cases (%s)", (wanted, language, text) => {
	for (const word of searchWords(wanted, language)) expect(searchText(text)).toContain(word);
});

it("keeps short words, English words and numbers as they are, eight of them at most", () => {
	expect(searchWords("dom 1234567", "pl")).toEqual(["dom", "1234567"]);
	expect(searchWords("counters", "en")).toEqual(["counters"]);
	expect(searchWords("aa bb cc dd ee ff gg hh ii", "en")).toHaveLength(8);
	expect(searchWords(" ! ", "en")).toEqual([]);
});
