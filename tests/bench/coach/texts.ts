import type { Language } from "../../../app/coach/types.ts";
import { type RuleRow, readRows } from "../../coach/corpus.ts";

export const MEGABYTE = 1_000_000;

/** Running text of about `bytes` UTF-8 bytes: paragraphs of rewordings and silent rows, numbered so that no two are alike, from `first` on; every n-th sentence is a flagged one. */
export function textOf(language: Language, bytes: number, every = Number.POSITIVE_INFINITY, first = 0): string {
	const rows = readRows<RuleRow>(`../shared/corpus/rules.${language}.jsonl`);
	const silent = [
		...rows.filter((row) => row.span === "").map((row) => row.text),
		...rows.flatMap((row) => row.rewordings),
	];
	const flagged = rows.filter((row) => row.span !== "").map((row) => row.text);
	const parts: string[] = [];
	let size = 0;
	for (let i = 0; size < bytes; i++) {
		const source = i % every === every - 1 ? flagged : silent;
		const sentence = source[(i * 7) % source.length] ?? "";
		const part = `${sentence.replace(/[.!]?$/, "")} ${first + i}.${i % 5 === 4 ? "\n\n" : " "}`;
		parts.push(part);
		size += Buffer.byteLength(part);
	}
	let text = parts.join("");
	while (Buffer.byteLength(text) > bytes)
		text = text.slice(0, -Math.max(1, Math.floor((Buffer.byteLength(text) - bytes) / 2)));
	return text;
}
