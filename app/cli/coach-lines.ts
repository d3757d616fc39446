import type { Readable, Writable } from "node:stream";
import { check } from "#app/coach/packs.ts";
import type { CheckOptions, Finding } from "#app/coach/types.ts";
import type { Translate } from "#app/messages/translator.ts";
import { wordFinding } from "./coach-wording.ts";

/** The longest line that is read, in bytes. */
export const MAX_LINE = 65_536;
const BATCH = 32_768;

interface Line {
	text: string;
	tooLong: boolean;
}

/** Lines of a byte stream in order; of a line that is too long only its beginning is kept. */
async function* readLines(input: Readable): AsyncGenerator<Line> {
	let pieces: Buffer[] = [];
	let length = 0;
	const take = (): Line => {
		const tooLong = length > MAX_LINE;
		const text = Buffer.concat(pieces).toString("utf8").replace(/\r$/, "");
		pieces = [];
		length = 0;
		return { text, tooLong };
	};
	for await (const chunk of input) {
		const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Buffer);
		let from = 0;
		for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
			const piece = bytes.subarray(from, at);
			if (length <= MAX_LINE) pieces.push(piece);
			length += piece.length;
			yield take();
			from = at + 1;
		}
		const rest = bytes.subarray(from);
		if (length <= MAX_LINE) pieces.push(rest);
		length += rest.length;
	}
	if (length > 0) yield take();
}

const ID = /^\s*\{\s*"id"\s*:\s*("[^"\\]{0,200}"|-?\d{1,15})/;

function error(id: unknown, message: string): string {
	return JSON.stringify({ id, error: message });
}

function plain(finding: Finding, text: string, messages: Translate): object {
	return {
		check: finding.check,
		severity: finding.severity,
		start: finding.start,
		end: finding.end,
		message: wordFinding(finding, text, messages),
		suggestions: finding.suggestions.map((one) => text.slice(0, one.start) + one.text + text.slice(one.end)),
	};
}

/** The answer to one line: findings, or an error in its place. */
export function answerLine(line: string, options: CheckOptions, messages: Translate): string {
	let row: unknown;
	try {
		row = JSON.parse(line);
	} catch {
		return error(null, "not JSON");
	}
	if (typeof row !== "object" || row === null || Array.isArray(row)) return error(null, "not an object");
	const { id = null, text } = row as { id?: unknown; text?: unknown };
	if (typeof text !== "string") return error(id, "no text");
	const findings = check(text, options).map((finding) => plain(finding, text, messages));
	return JSON.stringify({ id, findings });
}

/** Answers every line of `input` on `output`, in the same order. */
export async function answerLines(
	input: Readable,
	output: Writable,
	options: CheckOptions,
	messages: Translate,
): Promise<void> {
	let batch = "";
	const flush = async (): Promise<void> => {
		const ready = batch;
		batch = "";
		if (ready !== "" && !output.write(ready))
			await new Promise<void>((resolve) => output.once("drain", () => resolve()));
	};
	for await (const line of readLines(input)) {
		if (line.tooLong) {
			const id = ID.exec(line.text.slice(0, 300))?.[1];
			batch += `${error(id === undefined ? null : JSON.parse(id), "longer than 64 KB")}\n`;
		} else batch += `${answerLine(line.text, options, messages)}\n`;
		if (batch.length >= BATCH || input.readableLength === 0) await flush();
	}
	await flush();
}
