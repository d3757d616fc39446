import { docx, p, style } from "./docx-file.ts";
import { type Book, type Rendered, walk } from "./render.ts";

/** The same rules as Word files. */
export const WORD_RENDERERS: Record<string, (book: Book) => Rendered> = {
	"Word, localised styles": (book) => ({
		name: "a.docx",
		bytes: docx(
			[
				p(book.title, { style: "a3" }),
				...walk(book, {
					section: (title, at) => [p(`${at}. ${title}`, { style: "1" })],
					prose: (prose) => [p(prose)],
					lead: (lead) => [p(lead, { list: [2, 0] })],
					item: (item, _section, _at, under) => [p(item, { list: [2, under ? 1 : 0] })],
				}),
			],
			{ styles: style("a3", "Название") + style("1", "Заголовок 1") },
		),
	}),
	"Word, typed numbers, bold headings": (book) => ({
		name: "b.docx",
		bytes: docx([
			p(book.title, { bold: true, align: "center" }),
			...walk(book, {
				section: (title, at) => [p(""), p(`${at}. ${title}`, { bold: true })],
				prose: (prose) => [p(prose)],
				lead: (lead, section, at) => [p(`${section}.${at}. ${lead}`)],
				item: (item, section, at, under) => [
					p(under ? `– ${item}` : `${section}.${at}.\t${item}`, { indent: under ? 36 : 0 }),
				],
			}),
		]),
	}),
	"Word, one automatic list for all": (book) => ({
		name: "c.docx",
		bytes: docx([
			p(book.title, { bold: true, size: 16, align: "center" }),
			...walk(book, {
				section: (title) => [p(title, { list: [2, 0], bold: true })],
				prose: (prose) => [p(prose)],
				lead: (lead) => [p(lead, { list: [2, 1] })],
				item: (item, _section, _at, under) => [p(item, { list: [2, under ? 2 : 1] })],
			}),
		]),
	}),
	"Word, headings by size, another list under lead-ins": (book) => ({
		name: "d.docx",
		bytes: docx([
			p(book.title, { size: 22 }),
			...walk(book, {
				section: (title) => [p(title, { size: 15 })],
				prose: (prose) => [p(prose)],
				lead: (lead) => [p(lead, { list: [1, 0] })],
				item: (item, _section, _at, under) => [p(item, { list: [under ? 3 : 1, 0] })],
			}),
		]),
	}),
	"Word, outline levels, letters typed": (book) => ({
		name: "e.docx",
		bytes: docx([
			p(book.title, { size: 18, bold: true, align: "center" }),
			...walk(book, {
				section: (title) => [p(title, { outline: 0, bold: true })],
				prose: (prose) => [p(prose)],
				lead: (lead) => [p(lead)],
				item: (item, _section, _at, _under, place) => [p(`${String.fromCharCode(96 + place)})\t${item}`)],
			}),
		]),
	}),
	"Word, plain headings over lists": (book) => ({
		name: "f.docx",
		bytes: docx([
			p(book.title, { align: "center" }),
			...walk(book, {
				section: (title) => [p(title)],
				prose: (prose) => [p(prose)],
				lead: (lead) => [p(lead)],
				item: (item) => [p(item, { list: [1, 0] })],
			}),
		]),
	}),
	"Word, centred numbers above headings, numbered items": (book) => ({
		name: "g.docx",
		bytes: docx([
			p(book.title, { align: "center", bold: true }),
			...walk(book, {
				section: (title, at) => [p(`§ ${at}`, { align: "center" }), p(title, { align: "center", bold: true })],
				prose: (prose) => [p(prose)],
				lead: (lead, _section, at) => [p(`${at}. ${lead}`)],
				item: (item, _section, at, under, place) => [p(under ? `${place}) ${item}` : `${at}. ${item}`)],
			}),
		]),
	}),
	"Word, headings and lists by style": (book) => ({
		name: "h.docx",
		bytes: docx(
			[
				p(book.title, { style: "T" }),
				...walk(book, {
					section: (title) => [p(title, { style: "S" })],
					prose: (prose) => [p(prose)],
					lead: (lead) => [p(lead, { bold: true })],
					item: (item) => [p(item, { style: "L" })],
				}),
			],
			{
				styles:
					style("T", "Title") +
					style("S", "Section head", "<w:rPr><w:b/><w:sz w:val='30'/></w:rPr>") +
					style("L", "List Bullet", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"),
			},
		),
	}),
};
