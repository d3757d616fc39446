import { expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("ru");

it.each([
	["Не выпускайте машину, не получив подписи.", "Сначала получите подпись, затем выпускайте машину."],
	["Не закрывайте смену, не сдав кассы.", "Сначала сдайте кассу, затем закрывайте смену."],
	["Не уходите, не дождавшись ответа.", "дождитесь ответа"],
])("the object of a step that is done stands in the accusative: %s", (ban, wording) => {
	expect(mended(ban).join("\n")).toContain(wording);
});

it("one answer to two joined acts stands once", () => {
	for (const one of mended("Нельзя спорить с пациентом и доказывать его неправоту.")) {
		const halves = one.replace(/\.$/, "").toLowerCase().split("; ");
		expect(new Set(halves).size).toBe(halves.length);
	}
});

it("leave that is asked for tells nobody: the ban behind it is found", () => {
	expect(mended("Без разрешения технолога рецепты не выносить.")[0]).toContain("только с разрешения технолога");
});
