import { describe, expect, it } from "vitest";
import { readBytes } from "#app/features/standards/import/read-bytes.ts";
import { docx, p, style, table } from "./docx-file.ts";
import { outline } from "./outline.ts";

const read = (bytes: Uint8Array): string[] => outline(readBytes({ bytes, name: "rules.docx" }));

describe("Word files that show their structure by layout", () => {
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
