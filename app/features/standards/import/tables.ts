import { type Block, type Cell, type Row, squeeze, type Table, textOf } from "./blocks.ts";
import type { Piece } from "./pieces.ts";
import { isFormLine } from "./prose.ts";
import { toUnits } from "./units.ts";

type Grid = { texts: string[]; parts: string[][]; bold: boolean; header: boolean; wide: boolean };

/** A table read as pieces, or as the ordinary text it only frames. */
export type ReadTable = { pieces: Piece[] } | { blocks: Block[] };

const ORDINAL_HEAD = /^(?:№|#|no\.?|nr\.?|n|l\.?\s?p\.?|п\/п|№\s*п\/п|№\s*п\.\s*п\.)$/i;
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[-–—•·]|)$/;
const SIGNATURE =
	/^(?:подпись|дата|signature|signed|date|podpis|data|ф\.?\s?и\.?\s?о\.?.*|name|imię i nazwisko|nazwisko|с правилами ознакомлен.*)$/i;
const VERSION =
	/^(?:version|версия|wersja|редакция|author|автор|autor|approved|утвердил|zatwierdził|date|дата|data|changes?|изменени[ея]|zmian[ay]|owner|владелец|właściciel)$/i;
const OPPOSED =
	/^(?:wrong|bad|no|нельзя|неправильно|плохо|запрещено|нет|źle|niepoprawnie|nie|nie wolno)$|(?:^|\s)(?:instead of|rather than|don[’']?t|do not|does not|not|never|avoid|не|вместо|вместо того|избегаем|nie|zamiast|unikaj|unikamy)(?=\s|$)/i;
const COLUMN_WORD =
	/(?:situation|\bcase\b|what (?:we|you|to)|\bwe (?:do|say)\b|action|response|reply|answer|question|problem|how to|ситуаци|случай|действи|что (?:делаем|делать|говорим|случилось)|как (?:поступ|отве|быть)|вопрос|ответ|sytuacj|co (?:robi|się|mówi|zrobić)|jak reag|działani|reakcj|pytani|odpowied)/i;
const CONNECTS = /^(?:instead of|rather than|вместо|zamiast)(?=[\s:]|$)/i;

/**
 * A table as rules: each body row is one. "Situation / what we do" gives rule and lead-in; a row of phrases gives one rule
 * with both cells; header rows, empty rows, row numbers and signature sheets are no rules. `inFront`: no section yet.
 */
export function readTable(table: Table, inFront: boolean): ReadTable {
	const grid = toGrid(table.rows);
	const columns = Math.max(0, ...grid.map((row) => row.texts.length));
	if (frames(table, columns)) return { blocks: table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)) };
	const pieces: Piece[] = [];
	const { title, head, body } = splitHead(grid, columns);
	for (const text of title) pieces.push({ kind: "left-out", text, reason: "table-title" });
	if (isSheet(head, body) || (inFront && isVersions(head, body))) {
		const reason = inFront && !isSheet(head, body) ? "front-matter" : "signature";
		for (const row of [...(head ? [head] : []), ...body]) {
			const text = row.texts.filter(Boolean).join(" · ");
			if (text) pieces.push({ kind: "left-out", text, reason });
		}
		return { pieces };
	}
	const kept = columnsOf(head, body, columns);
	const labels = kept.map((column) => head?.texts[column] ?? "");
	const phrases = kept.length === 2 && isPhrases(labels, body, kept);
	if (head && !phrases && head.texts.some(Boolean)) {
		pieces.push({ kind: "left-out", text: head.texts.filter(Boolean).join(" · "), reason: "table-header" });
	}
	let situation = "";
	for (const row of body) {
		if (row.wide && columns > 1) {
			const text = row.texts.find(Boolean) ?? "";
			if (text)
				pieces.push(
					isLabel(text, row.bold)
						? { kind: "section", text: text.replace(/\s*:$/, ""), level: 2 }
						: { kind: "rule", text },
				);
			situation = "";
			continue;
		}
		const cells = kept.map((column) => row.texts[column] ?? "");
		if (cells.every((cell) => cell === "")) continue;
		const parts = kept.map((column) => row.parts[column] ?? []);
		if (phrases && cells[0] && cells[1]) pieces.push({ kind: "rule", text: phraseRule(labels, parts) });
		else if (phrases) {
			const filled = cells[0] ? 0 : 1;
			pieces.push({
				kind: "rule",
				text: cells[filled] ?? "",
				leadIn: `${(labels[filled] ?? "").replace(/[\s:]+$/, "")}:`,
			});
		} else {
			if (kept.length > 1 && cells[0]) situation = cells[0];
			pieces.push(...rowRules(cells, parts, labels, situation));
		}
	}
	return { pieces };
}

/** The table only frames ordinary text: a box, or one column that holds lists. */
function frames(table: Table, columns: number): boolean {
	if (columns > 1) return false;
	if (table.rows.length <= 1) return true;
	return table.rows.some((row) =>
		row.cells.some((cell) =>
			cell.blocks.some((block) => block.type === "table" || (block.type === "paragraph" && block.list)),
		),
	);
}

function toGrid(rows: readonly Row[]): Grid[] {
	const grid: Grid[] = [];
	const hanging: { left: number; parts: string[] }[] = [];
	for (const row of rows) {
		const parts: string[][] = [];
		let bold = true;
		let filled = 0;
		const place = (cell: Cell, given: string[]): void => {
			for (let column = 0; column < cell.span; column++) {
				const at = parts.length;
				parts.push(column === 0 ? given : []);
				hanging[at] = { left: cell.rows - 1, parts: column === 0 ? given : [] };
			}
		};
		const fromAbove = (): void => {
			for (let above = hanging[parts.length]; above && above.left > 0; above = hanging[parts.length]) {
				above.left--;
				parts.push(above.parts);
			}
		};
		for (const cell of row.cells.slice(0, 64)) {
			fromAbove();
			const own = partsOf(cell.blocks);
			const above = grid.at(-1)?.parts[parts.length];
			if (own.length > 0) filled++;
			if (own.length > 0 && !isBoldCell(cell)) bold = false;
			place(cell, cell.continues && own.length === 0 && above ? above : own);
		}
		fromAbove();
		const wide = row.cells.length === 1 && (row.cells[0]?.span ?? 1) > 1;
		grid.push({
			parts,
			texts: parts.map((part) => part.join(" ")),
			bold: bold && filled > 0,
			header: row.header,
			wide,
		});
	}
	return grid;
}

function partsOf(blocks: readonly Block[]): string[] {
	return toUnits(blocks).flatMap((unit) => {
		if (unit.type === "table") return textOf([unit.table]);
		return unit.type === "text" ? [squeeze(unit.text)] : [];
	});
}

function isBoldCell(cell: Cell): boolean {
	return cell.blocks.every((block) => block.type !== "paragraph" || block.look.bold || squeeze(block.text) === "");
}

function splitHead(grid: readonly Grid[], columns: number): { title: string[]; head: Grid | undefined; body: Grid[] } {
	const title: string[] = [];
	let at = 0;
	for (let row = grid[at]; columns > 1 && row?.wide && at < 2; row = grid[++at])
		if (row.texts[0]) title.push(row.texts[0]);
	let head: Grid | undefined;
	for (let row = grid[at]; row?.header && at + 1 < grid.length; row = grid[++at]) head = row;
	const first = grid[at];
	if (!head && first && at + 1 < grid.length && looksLikeHead(first, grid.slice(at + 1))) {
		head = first;
		at++;
	}
	const rest = grid.slice(at).filter((row) => !head || row.texts.join("|") !== head.texts.join("|"));
	return { title, head, body: rest };
}

function looksLikeHead(first: Grid, rest: readonly Grid[]): boolean {
	const cells = first.texts.filter(Boolean);
	if (cells.length === 0 || cells.some((cell) => !isColumnName(cell))) return false;
	if (cells.some((cell) => ORDINAL_HEAD.test(cell) || SIGNATURE.test(cell))) return true;
	if (first.bold) return !rest.every((row) => row.bold) || rest.length > 1;
	if (first.texts.length < 2 || cells.length < 2) return false;
	if (cells.some((cell) => OPPOSED.test(cell)) && cells.every((cell) => cell.split(" ").length <= 3)) return true;
	if (
		cells.every((cell) => cell.split(" ").length <= 5) &&
		cells.filter((cell) => COLUMN_WORD.test(cell)).length * 2 >= cells.length
	)
		return true;
	if (!isQuoted(cells) && rest.every((row) => isQuoted(row.texts.filter(Boolean)))) return true;
	const last = first.texts.length - 1;
	const longer = rest.filter((row) => (row.texts[last] ?? "").length > (first.texts[last] ?? "").length * 1.5).length;
	const closed = rest.filter((row) => /[.!?…»”"]$/.test(row.texts[last] ?? "")).length;
	return cells.every((cell) => cell.split(" ").length <= 4) && longer * 2 > rest.length && closed * 2 > rest.length;
}

function isColumnName(text: string): boolean {
	return ORDINAL_HEAD.test(text) || (text.length <= 60 && !/[.!;]$/.test(text) && !isFormLine(text));
}

/** A sheet to sign: mostly empty below a head that asks for names, dates or signatures. */
function isSheet(head: Grid | undefined, body: readonly Grid[]): boolean {
	const asks = head?.texts.some((text) => SIGNATURE.test(text)) ?? false;
	const cells = body.flatMap((row) => row.texts);
	const empty = cells.filter((text) => ORDINAL.test(text) || isFormLine(text)).length;
	return empty >= cells.length * (asks ? 0.5 : 0.95);
}

function isVersions(head: Grid | undefined, body: readonly Grid[]): boolean {
	const rows = head ? [head, ...body] : body;
	const cells = rows.flatMap((row) => row.texts).filter(Boolean);
	return (
		cells.some((text) => VERSION.test(text.replace(/:$/, ""))) &&
		cells.filter((text) => text.length < 60).length > cells.length * 0.7
	);
}

/** Columns that say something: row numbers and empty columns go. */
function columnsOf(head: Grid | undefined, body: readonly Grid[], columns: number): number[] {
	const kept: number[] = [];
	for (let column = 0; column < columns; column++) {
		const values = body.map((row) => row.texts[column] ?? "");
		const numbers = columns > 1 && values.every((value) => ORDINAL.test(value));
		if (!numbers && !(columns > 1 && ORDINAL_HEAD.test(head?.texts[column] ?? ""))) kept.push(column);
	}
	return kept;
}

function isPhrases(labels: readonly string[], body: readonly Grid[], kept: readonly number[]): boolean {
	if (!labels[0] || !labels[1]) return false;
	const opposed = labels.filter((label) => OPPOSED.test(label)).length;
	const quoted = body.filter((row) => kept.every((column) => isQuoted(row.parts[column] ?? []))).length;
	return opposed === 1 || quoted * 2 > body.length;
}

function isQuoted(parts: readonly string[]): boolean {
	return parts.length > 0 && parts.every((part) => /^["«“„‘']/.test(part));
}

function phraseRule(labels: readonly string[], parts: readonly string[][]): string {
	const [one = "", two = ""] = labels.map((label) => label.replace(/[\s:.…]+$/, ""));
	const [first = "", second = ""] = parts.map((part) =>
		part.join(part.every((line) => /^["«“„]/.test(line)) ? ", " : " "),
	);
	if (CONNECTS.test(one)) return `${one} ${first} ${two.slice(0, 1).toLowerCase()}${two.slice(1)} ${second}`;
	if (CONNECTS.test(two)) return `${one} ${first} ${two.slice(0, 1).toLowerCase()}${two.slice(1)} ${second}`;
	return `${one}: ${closed(first)} ${two}: ${closed(second)}`;
}

function closed(text: string): string {
	return /(?:[.!?…]|\.["”»])$/.test(text) ? text : `${text}.`;
}

function rowRules(
	cells: readonly string[],
	parts: readonly string[][],
	labels: readonly string[],
	situation: string,
): Piece[] {
	if (cells.length === 1 || !cells.slice(1).some(Boolean)) return [{ kind: "rule", text: cells.find(Boolean) ?? "" }];
	const leadIn = situation;
	const filled = cells
		.slice(1)
		.map((text, index) => ({ text, label: labels[index + 1] ?? "", parts: parts[index + 1] ?? [] }))
		.filter((cell) => cell.text);
	const [main, ...others] = filled;
	if (!main) return [];
	const tail = others.map((cell) => (cell.label ? `${cell.label.replace(/:$/, "")}: ${cell.text}` : cell.text));
	const text =
		tail.length > 0
			? [closed(main.text), ...tail.map((part, index) => (index < tail.length - 1 ? closed(part) : part))].join(" ")
			: main.text;
	return [leadIn ? { kind: "rule", text, leadIn } : { kind: "rule", text }];
}

/** A short line across the whole table that names the rows below. */
function isLabel(text: string, bold: boolean): boolean {
	return text.length <= 80 && !/[.;!?]$/.test(text) && (bold || text.split(" ").length <= 6);
}
