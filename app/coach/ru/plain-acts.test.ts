import { describe, expect, it } from "vitest";
import { createCoach } from "../index.ts";
import { pack } from "./index.ts";

const coach = createCoach(pack);

/** The texts with each ready suggestion of the last finding put in. */
function offered(text: string): string[] {
	const finding = coach.check(text, { kind: "rule" }).findLast((one) => one.check === "prohibition");
	return (finding?.suggestions ?? [])
		.filter((one) => one.kind !== "template")
		.map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("three wordings of a plain Russian ban", () => {
	it.each([
		["Не сидеть в телефоне в торговом зале.", "Убирать телефон до перерыва."],
		["Не пускайте детей без взрослых на вечерние сеансы.", "Пускайте детей только со взрослыми."],
		["Не подписывать пустые бланки.", "Проверять, что бланк заполнен, и подписывать."],
		["Не отгружайте товар без накладной.", "Проверяйте наличие накладной и затем отгружайте товар."],
		["Не поднимайте подопечного в одиночку.", "Зовите напарника и затем поднимайте подопечного."],
		["Не включайте станок при снятом кожухе.", "Ставьте на место кожух и затем включайте станок."],
		["Не открывайте двери до команды администратора.", "Дожидайтесь команды администратора и затем открывайте двери."],
		["Запрещается выносить документы из офиса.", "Пользуйтесь документами только в офисе."],
		["Не загораживайте сцену.", "Ставьте вещи в стороне от сцены."],
		["Не закрывайте выход на посадку раньше времени.", "Закрывайте выход на посадку точно по времени."],
		["Не отправляйте заказ без проверки.", "Проверяйте заказ и затем отправляйте."],
	])("%s", (text, expected) => {
		expect(offered(text)).toContain(expected);
	});
});
