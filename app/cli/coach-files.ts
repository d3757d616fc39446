import { extname } from "node:path";
import { check, detectLanguage, MAX_TEXT } from "#app/coach/index.ts";
import "#app/coach/packs.ts";
import type { CheckOptions, Finding, Severity, Suggestion } from "#app/coach/types.ts";
import type { Translate } from "#app/messages/translator.ts";
import { wordFinding } from "./coach-wording.ts";

/** A finding as the command line shows it. */
export interface FileFinding {
	check: Finding["check"];
	severity: Severity;
	/** UTF-16 offsets into the file's text, or into the rule's text for a Word file. */
	start: number;
	end: number;
	/** Line and column from 1; for a Word file the number of the rule and 1. */
	line: number;
	column: number;
	message: string;
	why: string;
	/** The sentence or line that the finding stands in, for people. */
	text: string;
	suggestions: Suggestion[];
	/** Whole lines with each suggestion put in. */
	readable: string[];
}

export interface FileReport {
	file: string;
	findings: FileFinding[];
	/** How places are counted: lines of the text or rules of a Word file. */
	places: "lines" | "rules";
}

/** Front matter and comments of Markdown as blanks, so that offsets stay. */
function blankMarkup(text: string): string {
	const blank = (part: string): string => part.replace(/[^\n]/g, " ");
	let result = text;
	if (result.startsWith("---\n") || result.startsWith("---\r\n")) {
		const end = result.indexOf("\n---", 3);
		if (end > 0) result = blank(result.slice(0, end + 4)) + result.slice(end + 4);
	}
	for (let from = result.indexOf("<!--"); from >= 0; from = result.indexOf("<!--", from + 4)) {
		const end = result.indexOf("-->", from);
		if (end < 0) break;
		result = result.slice(0, from) + blank(result.slice(from, end + 3)) + result.slice(end + 3);
	}
	return result;
}

/** Cuts a long text at blank lines into parts that one call takes. */
function parts(text: string): { start: number; text: string }[] {
	const found: { start: number; text: string }[] = [];
	let start = 0;
	while (text.length - start > MAX_TEXT) {
		let end = text.lastIndexOf("\n\n", start + MAX_TEXT);
		if (end <= start) end = text.lastIndexOf("\n", start + MAX_TEXT);
		if (end <= start) end = start + MAX_TEXT;
		found.push({ start, text: text.slice(start, end) });
		start = end;
	}
	found.push({ start, text: text.slice(start) });
	return found;
}

/** The beginnings of the lines of a text, for places. */
function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

function shown(
	finding: Finding,
	text: string,
	from: number,
	to: number,
	messages: Translate,
): Omit<FileFinding, "line" | "column"> {
	const put = (one: Suggestion): string =>
		`${text.slice(Math.min(from, one.start), one.start)}${one.text}${text.slice(one.end, Math.max(to, one.end))}`.trim();
	return {
		check: finding.check,
		severity: finding.severity,
		start: finding.start,
		end: finding.end,
		message: wordFinding(finding, text, messages),
		why: messages.dynamic(finding.why),
		text: text.slice(from, to).trim(),
		suggestions: finding.suggestions,
		readable: finding.suggestions.map(put),
	};
}

function checkText(file: string, text: string, options: CheckOptions, messages: Translate): FileReport {
	const language =
		options.language === "auto" || options.language === undefined ? detectLanguage(text) : options.language;
	const starts = lineStarts(text);
	const findings: FileFinding[] = [];
	for (const part of parts(text)) {
		for (const one of check(part.text, { ...options, language })) {
			const finding = {
				...one,
				start: one.start + part.start,
				end: one.end + part.start,
				suggestions: one.suggestions.map((s) => ({ ...s, start: s.start + part.start, end: s.end + part.start })),
			};
			const line = lineOf(starts, finding.start);
			const from = starts[line] ?? 0;
			const end = starts[lineOf(starts, Math.max(finding.start, finding.end - 1)) + 1] ?? text.length + 1;
			findings.push({
				...shown(finding, text, from, end - 1, messages),
				line: line + 1,
				column: finding.start - from + 1,
			});
		}
	}
	return { file, findings, places: "lines" };
}

async function checkRulebook(
	file: string,
	bytes: Uint8Array,
	options: CheckOptions,
	messages: Translate,
): Promise<FileReport> {
	const { closeReaders, readRulebook } = await import("#app/features/standards/import/read-rulebook.server.ts");
	try {
		const read = await readRulebook(bytes, { name: file });
		if (!read.ok) throw new Error(read.problem.code);
		const { pieces, language } = read.rulebook;
		const findings: FileFinding[] = [];
		pieces
			.filter((piece) => piece.kind === "rule")
			.forEach(({ text, leadIn }, index) => {
				const context = leadIn === undefined ? undefined : { leadIn };
				const own = options.language === "auto" || options.language === undefined ? language : options.language;
				for (const finding of check(text, { kind: options.kind, language: own, ...(context && { context }) })) {
					findings.push({
						...shown(finding, text, 0, text.length, messages),
						line: index + 1,
						column: finding.start + 1,
					});
				}
			});
		return { file, findings, places: "rules" };
	} finally {
		await closeReaders();
	}
}

/** A text file's words, in whichever encoding it was saved; what reads the others is fetched when UTF-8 does not fit. */
async function textOf(bytes: Uint8Array): Promise<string> {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		const { decodeText } = await import("#app/features/standards/import/encoding.ts");
		return decodeText(bytes).text;
	}
}

/** Checks one file: Word files and web pages rule by rule, everything else as text. */
export async function checkFile(
	file: string,
	bytes: Uint8Array,
	options: CheckOptions,
	messages: Translate,
): Promise<FileReport> {
	const kind = extname(file).toLowerCase();
	if (/^\.(?:docx|html?)$/.test(kind)) return checkRulebook(file, bytes, options, messages);
	const text = await textOf(bytes);
	return checkText(file, kind === ".md" || kind === ".markdown" ? blankMarkup(text) : text, options, messages);
}
