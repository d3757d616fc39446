import { describe, expect, it } from "vitest";
import { createCoach } from "../index.ts";
import { pack } from "./index.ts";

const coach = createCoach(pack);

/** The texts with each suggestion of the first prohibition put in. */
function mended(text: string): string[] {
	const finding = coach.check(text, { kind: "rule" }).find((one) => one.check === "prohibition");
	return (finding?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("Russian rules of several clauses", () => {
	it.each([
		[
			"Не сажайте гостя за грязный стол и не предлагайте меню с пятнами.",
			"Сажайте гостя за чистый стол и предлагайте меню без пятен.",
		],
		["Не начинайте уборку номера, если гость ещё не выехал.", "Откладывайте уборку номера, если гость ещё не выехал."],
		[
			"Не звоните клиенту после девяти вечера, если он сам об этом не попросил.",
			"Звоните клиенту после девяти вечера, только если он сам об этом попросил.",
		],
		[
			"Не подписывайте акт, если работы не проверены, и не принимайте их на слово.",
			"Подписывайте акт, только если работы проверены; принимайте их по документу.",
		],
		[
			"Не продолжайте процедуру, если пациент поднял руку или жалуется на боль.",
			"Останавливайте процедуру, если пациент поднял руку или жалуется на боль.",
		],
		["При работе с хлором нельзя снимать маску и перчатки.", "При работе с хлором носите маску и перчатки всю смену."],
	])("%s", (text, expected) => {
		expect(mended(text)).toContain(expected);
	});

	it("never orders the second deed of a ban", () => {
		for (const one of mended("Агенту запрещено показывать квартиру без согласия собственника и просить у него ключи."))
			expect(one).not.toMatch(/ должен .* просить|^Агент (?!___).* и просит/);
	});
});
