import { describe, expect, it } from "vitest";
import { readBytes } from "#app/features/standards/import/read-bytes.ts";
import { docx, p, style, table } from "./docx-file.ts";
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

	it("numbers of paragraphs on lines of their own, numbers typed in two kinds", () => {
		const lines = read(
			docx([
				p("REGULAMIN OBSŁUGI CZYTELNIKA", { align: "center", bold: true }),
				p("§ 1", { align: "center", bold: true }),
				p("Postanowienia ogólne", { align: "center", bold: true }),
				p("1. Regulamin obowiązuje wszystkich pracowników wypożyczalni."),
				p("2. Czytelnik jest gościem biblioteki."),
				p("§ 2", { align: "center", bold: true }),
				p("Obsługa przy ladzie", { align: "center", bold: true }),
				p("1. Przywitaj czytelnika, zanim zacznie mówić."),
				p("2. Zapytaj o:"),
				p("1) numer karty,", { indent: 36 }),
				p("2) tytuł lub autora,", { indent: 36 }),
				p("3) termin.", { indent: 36 }),
				p("3. Nie odsyłaj czytelnika do katalogu bez pomocy."),
				p("§ 3", { align: "center", bold: true }),
				p("Zakazy", { align: "center", bold: true }),
				p("Pracownikom zabrania się:"),
				p("- głośnych rozmów;", { indent: 18 }),
				p("- jedzenia przy ladzie;", { indent: 18 }),
				p("- zostawiania lady bez opieki.", { indent: 18 }),
			]),
		);
		expect(lines).toEqual([
			"pl: REGULAMIN OBSŁUGI CZYTELNIKA",
			"x title: REGULAMIN OBSŁUGI CZYTELNIKA",
			"# Postanowienia ogólne",
			"- Regulamin obowiązuje wszystkich pracowników wypożyczalni.",
			"- Czytelnik jest gościem biblioteki.",
			"# Obsługa przy ladzie",
			"- Przywitaj czytelnika, zanim zacznie mówić.",
			"- [Zapytaj o:] numer karty,",
			"- [Zapytaj o:] tytuł lub autora,",
			"- [Zapytaj o:] termin.",
			"- Nie odsyłaj czytelnika do katalogu bez pomocy.",
			"# Zakazy",
			"- [Pracownikom zabrania się:] głośnych rozmów;",
			"- [Pracownikom zabrania się:] jedzenia przy ladzie;",
			"- [Pracownikom zabrania się:] zostawiania lady bez opieki.",
		]);
	});

	it("tables: row numbers, merged cells, phrases, frames, a sheet to sign", () => {
		const lines = read(
			docx(
				[
					p("Delivery standards", { style: "T" }),
					p("At the door", { style: "H" }),
					table([
						["*No.", "*Situation", "*What we do", "*By when"],
						["1", "Nobody opens", "Ring twice and phone.", "within 5 minutes"],
						["2", "v:Parcel damaged", "Take a photo.", ""],
						["3", "^", "Offer a replacement.", "same day"],
						["", "→3:*Rain", ""],
						["4", "Wet steps", "Carry the parcel inside.", "at once"],
					]),
					p("Words", { style: "H" }),
					table([
						["We say", "We don't say"],
						["“I will find out.”", "“No idea.”"],
						["“Thank you for waiting.”¶“Here I am.”", "“What?”"],
					]),
					p("Box", { style: "H" }),
					table([[p("Remember:") + p("smile first", { list: [1, 0] }) + p("knock once", { list: [1, 0] })]]),
					p("Plain", { style: "H" }),
					table([["Keep the van clean."], ["Park where it is allowed."]]),
					p("Two", { style: "H" }),
					table([
						["Late parcel", p("Say sorry.", { list: [1, 0] }) + p("Give the new time.", { list: [1, 0] })],
						["Wrong address", "Call the office."],
					]),
					p("Sign", { style: "H" }),
					table([
						["Name", "Date", "Signature"],
						["", "", ""],
						["", "", ""],
					]),
				],
				{ styles: style("T", "Title") + style("H", "heading 1") },
			),
		);
		expect(lines).toEqual([
			"en: Delivery standards",
			"x title: Delivery standards",
			"# At the door",
			"x table-header: No. · Situation · What we do · By when",
			"- [Nobody opens] Ring twice and phone. By when: within 5 minutes",
			"- [Parcel damaged] Take a photo.",
			"- [Parcel damaged] Offer a replacement. By when: same day",
			"- Rain",
			"- [Wet steps] Carry the parcel inside. By when: at once",
			"# Words",
			"- We say: “I will find out.” We don't say: “No idea.”",
			"- We say: “Thank you for waiting.”, “Here I am.” We don't say: “What?”.",
			"# Box",
			"- [Remember:] smile first",
			"- [Remember:] knock once",
			"# Plain",
			"- Keep the van clean.",
			"- Park where it is allowed.",
			"# Two",
			"- [Late parcel] Say sorry. Give the new time.",
			"- [Wrong address] Call the office.",
			"x signature: Sign",
			"x signature: Name · Date · Signature",
		]);
	});

	it("headings by size alone, lists inside lists, bullets behind line breaks, marks lost", () => {
		const lines = read(
			docx([
				p("Pharmacy service book", { size: 20, align: "center" }),
				p("Our idea", { size: 15 }),
				p("Good care at our pharmacy means that people leave knowing how to take what they bought."),
				p("At the counter", { size: 15 }),
				p("Greet the customer.", { list: [2, 0] }),
				p("Before you hand over the medicine:", { list: [2, 0] }),
				p("check the name", { list: [1, 0] }),
				p("check the dose", { list: [1, 0] }),
				p("Explain the dose in plain words.", { list: [2, 0] }),
				p("Offer water.\nKeep the cup ready.", { list: [2, 0] }),
				p("On the phone", { size: 15 }),
				p("- pick up within three rings\n- say your name\n- never leave a caller on hold for more than a minute"),
				p("We are not allowed to:"),
				p("give advice without a pharmacist;"),
				p("share what others bought;"),
				p("open boxes."),
			]),
		);
		expect(lines).toEqual([
			"en: Pharmacy service book",
			"x title: Pharmacy service book",
			"# Our idea",
			"= Good care at our pharmacy means that people leave knowing how to take what they bought.",
			"# At the counter",
			"- Greet the customer.",
			"- [Before you hand over the medicine:] check the name",
			"- [Before you hand over the medicine:] check the dose",
			"- Explain the dose in plain words.",
			"- Offer water. Keep the cup ready.",
			"# On the phone",
			"- pick up within three rings",
			"- say your name",
			"- never leave a caller on hold for more than a minute",
			"- [We are not allowed to:] give advice without a pharmacist;",
			"- [We are not allowed to:] share what others bought;",
			"- [We are not allowed to:] open boxes.",
		]);
	});

	it("a table of contents typed by hand", () => {
		const lines = read(
			docx(
				[
					p("Standard obsługi", { style: "Title" }),
					p("Spis treści"),
					p("1. Powitanie\t2"),
					p("2. Kasa\t3"),
					p("3. Reklamacje\t4"),
					p("1. Powitanie", { bold: true }),
					p("Dzień dobry mówimy pierwsi.", { list: [1, 0] }),
					p("Patrzymy w oczy.", { list: [1, 0] }),
					p("2. Kasa", { bold: true }),
					p("Podajemy paragon.", { list: [1, 0] }),
					p("Nie komentujemy zakupów.", { list: [1, 0] }),
					p("3. Reklamacje", { bold: true }),
					p("Słuchamy do końca.", { list: [1, 0] }),
					p("Odpowiadamy w 24 godziny.", { list: [1, 0] }),
					p("Zatwierdził: ______________ (podpis)"),
				],
				{ styles: style("Title", "Title") },
			),
		);
		expect(lines).toEqual([
			"pl: Standard obsługi",
			"x title: Standard obsługi",
			"x contents: Spis treści",
			"x contents: 1. Powitanie 2",
			"x contents: 2. Kasa 3",
			"x contents: 3. Reklamacje 4",
			"# Powitanie",
			"- Dzień dobry mówimy pierwsi.",
			"- Patrzymy w oczy.",
			"# Kasa",
			"- Podajemy paragon.",
			"- Nie komentujemy zakupów.",
			"# Reklamacje",
			"- Słuchamy do końca.",
			"- Odpowiadamy w 24 godziny.",
			"x signature: Zatwierdził: ______________ (podpis)",
		]);
	});

	it("chapters, numbered rules, typed letters, run-in bold", () => {
		const lines = read(
			docx([
				p("Стандарты работы колл-центра", { bold: true, size: 16, align: "center" }),
				p("Раздел 1. Начало разговора", { bold: true }),
				p("Правило 1. Поздоровайтесь и назовите себя."),
				p("Правило 2. Спросите, как обращаться к клиенту."),
				p("Раздел 2. Разговор", { bold: true }),
				p("<w:r><w:rPr><w:b/></w:rPr><w:t>Главное: </w:t></w:r><w:r><w:t>слушайте больше, чем говорите.</w:t></w:r>"),
				p("а) Не перебивайте."),
				p("б) Уточняйте детали."),
				p("в) Подводите итог."),
				p("Раздел 3. Завершение", { bold: true }),
				p("А. Поблагодарите за звонок."),
				p("Б. Попрощайтесь по имени."),
				p("Куратор стандартов — А. Петрова, доб. 15."),
			]),
		);
		expect(lines).toEqual([
			"ru: Стандарты работы колл-центра",
			"x title: Стандарты работы колл-центра",
			"# Начало разговора",
			"- Поздоровайтесь и назовите себя.",
			"- Спросите, как обращаться к клиенту.",
			"# Разговор",
			"¶ Главное: слушайте больше, чем говорите.",
			"- Не перебивайте.",
			"- Уточняйте детали.",
			"- Подводите итог.",
			"# Завершение",
			"- Поблагодарите за звонок.",
			"- Попрощайтесь по имени.",
			"¶ Куратор стандартов — А. Петрова, доб. 15.",
		]);
	});
});
