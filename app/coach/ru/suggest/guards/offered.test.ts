import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("ru");

describe("what no Russian ban is answered with", () => {
	it("keeps the fault beside another act", () => {
		const told = mended("Продавцу запрещено: сидеть за кассой в верхней одежде.");
		expect(told[0]).toBe("Продавец сидит за кассой без верхней одежды.");
		expect(told.join(" ")).not.toMatch(/в верхней одежде/);
	});

	it("serves nobody who is only named as an owner", () => {
		expect(mended("Горничной запрещено отвечать на звонки в номере гостя.").join(" ")).not.toMatch(
			/с гостем|спрашивает/,
		);
	});

	it("asks nobody what may be done for them where nobody waits", () => {
		for (const ban of [
			"Не пишите ответ клиенту красным шрифтом.",
			"Недопустимо показывать покупателю закупочную цену.",
			"Не выезжайте на машине клиента по своим делам.",
		])
			expect(mended(ban).join(" ")).not.toMatch(/чем помочь/);
	});
});
