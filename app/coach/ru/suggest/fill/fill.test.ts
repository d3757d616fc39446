import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { mendedIn } from "../../../../../tests/coach/mended.ts";
import { personAt } from "../../words/people.ts";
import { filled } from "../reading/frame.ts";
import { CELLS } from "../services/fill-cells.ts";
import { actClasses, thingClasses } from "../services/fill-grid.ts";
import { THINGS } from "../services/fill-things.ts";
import { ACTS } from "../services/fill-verbs.ts";

const mended = mendedIn("ru");

const names = (table: string): Set<string> => new Set(table.split("\n").map((line) => line.split(" = ")[0] ?? ""));

const rows = CELLS.split("\n")
	.filter((line) => line !== "")
	.map((line) => line.split(";").map((part) => part.trim()));

describe("The Russian grid of acts and things", () => {
	it("has acts and things of known classes in every row", () => {
		const acts = names(ACTS);
		const things = names(THINGS);
		for (const [row = "", near = "", wordings = ""] of rows) {
			for (const one of row.split(" "))
				expect(one === "-" || one === "*" || one === "@" || acts.has(one), row).toBe(true);
			for (const group of near.split("&")) {
				const classes = group
					.trim()
					.replace(/^!?(?:o:)?/, "")
					.split("|");
				const stems = classes.findIndex((one) => one.startsWith("="));
				for (const one of stems < 0 ? classes : classes.slice(0, stems))
					expect(one === "" || things.has(one), `${row}: ${near}`).toBe(true);
			}
			expect(wordings, row).not.toBe("");
		}
	});

	it("orders nothing that the coach would find again", () => {
		const person = personAt("клиент");
		const frame = { known: false, mood: "imperative", prefix: "", person, plural: false } as const;
		for (const [, , wordings = ""] of rows)
			for (const one of wordings.split("||")) {
				const said = filled(
					one
						.trim()
						.replace(/\{(?:o[A-Z?]?|\+[^}]*)\}/g, "вещи")
						.replaceAll("{V}", "делать"),
					frame,
				);
				const text = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
				expect(check(text, { kind: "rule", language: "ru" }), text).toEqual([]);
			}
	});

	it("knows a word by its longest beginning", () => {
		expect(thingClasses("водитель")).not.toContain("drink");
		expect(thingClasses("которые")).not.toContain("animal");
		expect(actClasses("торопить")).toContain("hurry");
	});
});

describe("Russian bans of which less is known", () => {
	it.each([
		["Нельзя брать инструмент соседней бригады.", "Пользуйтесь своим набором."],
		["Не отправляйте пациента за бахилами на улицу.", "Решайте вопрос пациента на месте."],
		["Очередь в кассу не должна быть длиннее четырёх человек.", "Держите очередь в кассу в пределах четырёх человек."],
		["Не забудьте вернуть клиенту залог за коньки.", "Проверьте, что вернули клиенту залог за коньки."],
		["Никаких селфи с пациентами.", "Вместо селфи с пациентами снимайте только с письменного согласия."],
		["Не грузите плитку под дождём.", "Дожидайтесь сухой погоды и затем грузите плитку."],
		["Отвечайте на возражения спокойно, без споров.", "Вместо споров отвечайте на возражения спокойно."],
	])("%s -> %s", (ban, rule) => {
		expect(mended(ban)).toContain(rule);
		expect(mended(ban).length).toBeGreaterThan(2);
	});

	it.each([
		["Водителю не следует курить в салоне даже без пассажиров.", "Водитель курит в салоне."],
		["Не бросайте мокрые полотенца на пол.", "Аккуратно кладите мокрые полотенца на пол."],
		["Не берите посуду за край и приборы за зубцы.", "Берите посуду за край и приборы за ручку."],
	])("%s is not answered with %s", (ban, rule) => {
		expect(mended(ban)).not.toContain(rule);
	});

	it("joins its pieces as they are spoken", () => {
		expect(mended("Проверьте билет, не касаясь телефона зрителя.").join()).not.toContain(" с зрителем");
		expect(mended("Воздержитесь от оценок квартиры при её хозяевах.").join()).not.toContain("при себе при");
		expect(mended("Никто не вправе прикасаться к вещам постояльца.")).toContain(
			"Каждый оставляет вещи постояльца на своих местах.",
		);
	});

	it("keeps to the thing of the ban", () => {
		expect(mended("Не подавайте суп в плоской тарелке.")[0]).toBe("Подавайте суп в глубокой тарелке.");
		expect(mended("Запрещается перевозить газовые баллоны в пассажирском лифте.").join()).not.toContain("клиента");
		expect(mended("Не решайте за клиента, какая рамка ему идёт.").join()).not.toContain("рамка");
		expect(mended("Не трогайте волосы клиентки без мытья рук.").join()).not.toContain("наличие");
		expect(mended("Не складывайте грязное бельё на чистое.").join()).not.toContain("затем складывайте");
		expect(mended("Не предлагайте десерт, пока гость ест горячее.").join()).not.toContain("один раз");
		expect(mended("Не ленитесь протирать столы после каждого гостя.").join()).not.toContain("необходимости");
	});

	it.each([
		["Проследите, чтобы дети не оставались в раздевалке одни.", "Будьте рядом с детьми в раздевалке."],
		["Не допускайте, чтобы гость ждал лифта один.", "Оставайтесь рядом с гостем и ждите вместе."],
		["Недопустимо, чтобы гость искал парковку сам.", "Помогайте гостю найти парковку."],
		["Мы не берём чаевые.", "Мы вежливо благодарим и возвращаем чаевые."],
		["Не задавайте вопрос дважды.", "Задавайте вопрос один раз."],
		["Не кладите книги обложкой вниз.", "Кладите книги обложкой вверх."],
		[
			"Печатать письмо, пока с вами говорит посетитель, — дурной тон.",
			"Пока с вами говорит посетитель, откладывайте дела и слушайте.",
		],
	])("%s begins with %s", (ban, rule) => {
		expect(mended(ban)[0]).toBe(rule);
	});
});
