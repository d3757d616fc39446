import type { ExpectedFile } from "./score.ts";

export type Group = { leadIn: string; items: string[] };
export type Section = { title: string; intro?: string; groups: Group[]; story?: string };
export type Book = { title: string; sections: Section[] };
export type Rendered = { name: string; bytes: Uint8Array; pasted?: "html" | "text" };

/** The rules of a sample without its form: sections with groups of items under one lead-in or none. */
export function bookOf(expected: ExpectedFile): Book {
	const sections: Book["sections"] = [];
	for (const item of expected.items) {
		if (sections.at(-1)?.title !== item.section) sections.push({ title: item.section ?? "", groups: [] });
		const groups = sections.at(-1)?.groups ?? [];
		const leadIn = item.lead_in?.endsWith(":") ? item.lead_in : "";
		if (groups.at(-1)?.leadIn !== leadIn) groups.push({ leadIn, items: [] });
		groups.at(-1)?.items.push(item.text);
	}
	for (const section of sections) section.groups = merged(section.groups);
	return { title: expected.title, sections };
}

/** Items without a lead-in first: in flat forms nothing shows where a lead-in ends but the next heading or lead-in. */
function merged(groups: readonly Group[]): Group[] {
	const free = groups.filter((group) => group.leadIn === "").flatMap((group) => group.items);
	const led = groups.filter((group) => group.leadIn !== "");
	return free.length > 0 ? [{ leadIn: "", items: free }, ...led] : led;
}

function wrap(text: string, width: number, first: string, rest: string): string {
	const lines: string[] = [];
	let line = first;
	let empty = true;
	for (const word of text.split(" ")) {
		if (!empty && line.length + 1 + word.length > width) {
			lines.push(line);
			line = rest + word;
		} else line += empty ? word : ` ${word}`;
		empty = false;
	}
	return [...lines, line].join("\n");
}

const text = (name: string, lines: readonly string[], newline = "\n"): Rendered => ({
	name: `${name}.txt`,
	bytes: Buffer.from(lines.join("\n").replaceAll("\n", newline)),
});

/** Calls `group` for each group and `item` for each item, with places counted from 1; answers all they give. */
export function walk(
	book: Book,
	parts: {
		section(title: string, at: number): string[];
		lead(text: string, section: number, at: number): string[];
		item(text: string, section: number, at: number, underLead: boolean, place: number): string[];
		prose(text: string): string[];
	},
): string[] {
	return book.sections.flatMap((section, index) => {
		let count = 0;
		return [
			...parts.section(section.title, index + 1),
			...(section.intro ? parts.prose(section.intro) : []),
			...section.groups.flatMap((group) => [
				...(group.leadIn ? parts.lead(group.leadIn, index + 1, ++count) : []),
				...group.items.flatMap((item, place) =>
					parts.item(item, index + 1, group.leadIn ? count : ++count, group.leadIn !== "", place + 1),
				),
			]),
			...(section.story ? parts.prose(section.story) : []),
		];
	});
}

const capitals = (title: string): string => title.toUpperCase();

/** The same rules in the forms that managers' files have. Sections in capitals are marked by "caps" in the name. */
export const RENDERERS: Record<string, (book: Book) => Rendered> = {
	"text, underlined, cut at 70": (book) =>
		text("a", [
			capitals(book.title),
			"",
			...walk(book, {
				section: (title) => ["", title, "~".repeat(title.length), ""],
				prose: (prose) => ["", wrap(prose, 70, "", ""), ""],
				lead: (lead) => ["", lead],
				item: (item, _section, at, under) => [
					under ? wrap(item, 70, "  - ", "    ") : wrap(item, 70, `${at}) `, "   "),
				],
			}),
		]),
	"text, numbered capitals (caps), cut at 64 without indent": (book) =>
		text(
			"b",
			[
				capitals(book.title),
				...walk(book, {
					section: (title, at) => ["", `${at}. ${capitals(title)}`],
					prose: (prose) => [wrap(prose, 64, "   ", "")],
					lead: (lead, section, at) => [wrap(lead, 64, `${section}.${at}. `, "")],
					item: (item, section, at, under) => [wrap(item, 64, under ? "- " : `${section}.${at}. `, "")],
				}),
			],
			"\r\n",
		),
	"text, one line each, bullets with tab": (book) =>
		text("c", [
			book.title,
			...walk(book, {
				section: (title) => ["", title],
				prose: (prose) => [prose],
				lead: (lead) => ["", lead],
				item: (item) => [`•\t${item}`],
			}),
		]),
	"text, decorated headings, dashes": (book) =>
		text("d", [
			"*".repeat(60),
			`      ${book.title}`,
			"*".repeat(60),
			...walk(book, {
				section: (title) => ["", `*** ${title} ***`, ""],
				prose: (prose) => [wrap(prose, 72, "", ""), ""],
				lead: (lead) => ["", lead, ""],
				item: (item) => [wrap(item, 72, "— ", "  "), ""],
			}),
		]),
	"markdown, nested lists": (book) => ({
		name: "a.md",
		bytes: Buffer.from(
			[
				`# ${book.title}`,
				...walk(book, {
					section: (title) => ["", `## ${title}`, ""],
					prose: (prose) => ["", prose, ""],
					lead: (lead) => [`- ${lead}`],
					item: (item, _section, _at, under) => [`${under ? "    * " : "- "}${item.replace(/([*_[\]])/g, "\\$1")}`],
				}),
			].join("\n"),
		),
	}),
	"markdown, underlined, lead-ins as paragraphs": (book) => ({
		name: "b.md",
		bytes: Buffer.from(
			[
				book.title,
				"=====",
				...walk(book, {
					section: (title) => ["", title, "---", ""],
					prose: (prose) => ["", prose, ""],
					lead: (lead) => ["", `**${lead}**`, ""],
					item: (item, _section, at) => [`${at}. ${item.replace(/([*_[\]])/g, "\\$1")}`],
				}),
			].join("\n"),
		),
	}),
	"Google Docs clipboard": (book) => ({
		name: "a.html",
		pasted: "html",
		bytes: Buffer.from(
			`<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1><span style="font-weight:400">${book.title}</span></h1>${walk(
				book,
				{
					section: (title) => [`<h2 dir="ltr"><span style="font-size:16pt">${title}</span></h2>`],
					prose: (prose) => [`<p><span>${prose}</span></p>`],
					lead: (lead) => [`<p dir="ltr"><span>${lead}</span></p>`],
					item: (item) => [
						`<ul><li dir="ltr" aria-level="1"><p role="presentation"><span>${item}</span></p></li></ul>`,
					],
				},
			).join("")}</b>`,
		),
	}),
	"Word clipboard": (book) => ({
		name: "b.html",
		pasted: "html",
		bytes: Buffer.from(
			`<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoTitle>${book.title}</p>${walk(
				book,
				{
					section: (title) => [`<p class=MsoNormal><b>${title}<o:p></o:p></b></p>`],
					prose: (prose) => [`<p class=MsoNormal>${prose}<o:p></o:p></p>`],
					lead: (lead) => [
						`<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·&nbsp; </span><![endif]>${lead}</p>`,
					],
					item: (item, _section, _at, under) => [
						`<p class=MsoListParagraphCxSpMiddle style='text-indent:-18pt;mso-list:l0\nlevel${under ? 2 : 1} lfo1'><![if !supportLists]><span\nstyle='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${item.replace(/ (\S+)$/, "\n$1")}<o:p></o:p></p>`,
					],
				},
			).join("\n")}<!--EndFragment--></body></html>`,
		),
	}),
	"mail, lines and breaks": (book) => ({
		name: "c.html",
		pasted: "html",
		bytes: Buffer.from(
			`<div><div><b>${book.title}</b></div><div><br></div>${walk(book, {
				section: (title) => [`<div><br></div><div><b>${title}</b></div>`],
				prose: (prose) => [`<div>${prose}</div>`],
				lead: (lead) => [`<div>${lead}</div>`],
				item: (item) => [`<div>- ${item}</div>`],
			}).join("")}</div>`,
		),
	}),
	"text, bare headings between blank lines, cut at 76": (book) =>
		text("e", [
			book.title,
			...walk(book, {
				section: (title) => ["", "", title, ""],
				prose: (prose) => [wrap(prose, 76, "", ""), ""],
				lead: (lead) => ["", lead],
				item: (item) => [wrap(item, 76, "* ", "  ")],
			}),
		]),
	"text, numbered headings, numbers without a full stop": (book) =>
		text("f", [
			capitals(book.title),
			...walk(book, {
				section: (title, at) => ["", `${at} ${title}`],
				prose: (prose) => [wrap(prose, 80, "", "")],
				lead: (lead, section, at) => [wrap(lead, 80, `${section}.${at} `, "    ")],
				item: (item, section, at, under, place) => [
					wrap(
						item,
						80,
						under ? `    ${String.fromCharCode(96 + place)}) ` : `${section}.${at} `,
						under ? "       " : "    ",
					),
				],
			}),
		]),
	"text, chapters": (book) =>
		text("g", [
			book.title,
			"",
			...walk(book, {
				section: (title, at) => [
					"",
					`${/[а-я]/.test(title) ? "Глава" : /[ąęłńśćźż]/.test(book.title) ? "Rozdział" : "Chapter"} ${at}. ${title}`,
					"",
				],
				prose: (prose) => [wrap(prose, 68, "    ", "")],
				lead: (lead) => [wrap(lead, 68, "    ", "")],
				item: (item) => [wrap(item, 68, "  - ", "")],
			}),
		]),
};
