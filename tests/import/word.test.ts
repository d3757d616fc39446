import { describe, expect, it } from "vitest";
import { readBytes } from "#app/features/standards/import/read-bytes.ts";
import { docx, p, style } from "./docx-file.ts";
import { outline } from "./outline.ts";

const read = (bytes: Uint8Array): string[] => outline(readBytes({ bytes, name: "rules.docx" }));

describe("Word files of other kinds", () => {
	it("tracked changes, moved and hidden text, placeholders, styles of a German Word", () => {
		const lines = read(
			docx(
				[
					p("Serviceregeln für alle", { style: "Titel" }),
					p("Empfang", { style: "berschrift1" }),
					p(
						"<w:r><w:t>Greet every </w:t></w:r><w:del w:id='1'><w:r><w:delText>single </w:delText></w:r></w:del><w:ins w:id='2'><w:r><w:t>new </w:t></w:r></w:ins><w:r><w:t>guest.</w:t></w:r>",
						{ list: [1, 0], style: "Listenabsatz" },
					),
					p("Offer a chair", { list: [1, 0], endDeleted: true }),
					p(" and a drink.", { list: [1, 0] }),
					p("<w:moveFrom><w:r><w:t>Moved away.</w:t></w:r></w:moveFrom>", { list: [1, 0] }),
					p("Abschied", { style: "Custom" }),
					p("Carry the bags.", { list: [2, 0] }),
					p("<w:moveTo><w:r><w:t>Wave goodbye.</w:t></w:r></w:moveTo>", { list: [2, 0] }),
					p(
						"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here to enter text.</w:t></w:r></w:sdtContent></w:sdt>",
					),
					p(
						"<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>The last page is for your notes.</w:t></w:r>",
					),
				],
				{
					styles:
						style("Titel", "Title") +
						style("berschrift1", "heading 1", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>") +
						style("Listenabsatz", "List Paragraph") +
						style("Custom", "Abschnitt", "<w:basedOn w:val='berschrift1'/>"),
				},
			),
		);
		expect(lines).toEqual([
			"en: Serviceregeln für alle",
			"x title: Serviceregeln für alle",
			"# Empfang",
			"- Greet every new guest.",
			"- Offer a chair and a drink.",
			"# Abschied",
			"- Carry the bags.",
			"- Wave goodbye.",
			"¶ The last page is for your notes.",
		]);
	});

	it("one automatic list for headings and rules, a title over two lines", () => {
		const lines = read(
			docx([
				p("УТВЕРЖДЕНО", { align: "right" }),
				p("приказом № 12 от 01.02.2024", { align: "right" }),
				p("РЕГЛАМЕНТ", { align: "center", bold: true }),
				p("работы с гостями ресторана «Облепиха»", { align: "center", bold: true }),
				p("Общие положения", { list: [2, 0], bold: true }),
				p("Регламент обязателен для всех сотрудников зала.", { list: [2, 1] }),
				p("Встреча гостя", { list: [2, 0], bold: true }),
				p("Хостес встречает гостя у двери.", { list: [2, 1] }),
				p("Официант подходит к столу за две минуты.", { list: [2, 1] }),
				p("При бронировании уточните:", { list: [2, 1] }),
				p("имя и телефон;", { list: [2, 2] }),
				p("число гостей;", { list: [2, 2] }),
				p("Не заставляйте гостя ждать счёт.", { list: [2, 1] }),
				p("Запрещается", { list: [2, 0], bold: true }),
				p("Спорить с гостем.", { list: [2, 1] }),
				p("Жевать в зале.", { list: [2, 1] }),
			]),
		);
		expect(lines).toEqual([
			"ru: РЕГЛАМЕНТ работы с гостями ресторана «Облепиха»",
			"x front-matter: УТВЕРЖДЕНО",
			"x front-matter: приказом № 12 от 01.02.2024",
			"x title: РЕГЛАМЕНТ",
			"x front-matter: работы с гостями ресторана «Облепиха»",
			"# Общие положения",
			"- Регламент обязателен для всех сотрудников зала.",
			"# Встреча гостя",
			"- Хостес встречает гостя у двери.",
			"- Официант подходит к столу за две минуты.",
			"- [При бронировании уточните:] имя и телефон;",
			"- [При бронировании уточните:] число гостей;",
			"- Не заставляйте гостя ждать счёт.",
			"# Запрещается",
			"- Спорить с гостем.",
			"- Жевать в зале.",
		]);
	});
});
