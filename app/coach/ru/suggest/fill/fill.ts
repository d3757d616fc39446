import type { Document } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Scan } from "../../rules/scan.ts";
import { byBuild } from "./fill-builds.ts";
import { insteadOf, insteadOfNoun } from "./fill-instead.ts";
import { fromGrid } from "./fill-phrases.ts";

/** Further wordings for bans that have fewer than three: by their build, and from the grid of acts and things. */

/** How many wordings a ban is offered. */
const WANTED = 3;

/** Candidates that are gathered beyond those wanted: the proof drops some. */
const SPARE = 1;

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

const SMALL = /^(?:только|затем|сразу|свой|свои|после|перед|если|когда|чтобы|всегда)$/;

const stemsOf = (text: string): Set<string> =>
	new Set((plain(text).match(/[а-я]{4,}/g) ?? []).filter((word) => !SMALL.test(word)).map((word) => word.slice(0, 5)));

/** True when two wordings share most of their words: another kind is wanted. */
function near(one: Set<string>, other: Set<string>): boolean {
	let shared = 0;
	for (const word of one) if (other.has(word)) shared++;
	return shared > 0 && shared / Math.min(one.size, other.size) > 0.67;
}

/** The suggestions with further ones behind the phrases where fewer than three stand. */
export function withFillers({ text }: Pick<Document, "text">, scan: Scan, own: readonly Suggestion[]): Suggestion[] {
	const ready = own.filter((one) => one.kind !== "template");
	if (ready.length >= WANTED) return [...own];
	const { start, end } = scan.sentence;
	const known = ready.map((one) => stemsOf(one.text));
	const added: Suggestion[] = [];
	const full = (): boolean => ready.length + added.length >= WANTED + SPARE;
	const add = (said: string, other: boolean): void => {
		const words = stemsOf(said);
		if (full() || ready.some((one) => one.text === said) || added.some((one) => one.text === said)) return;
		if (other && known.some((one) => near(one, words))) return;
		known.push(words);
		added.push({ start, end, text: said, kind: "phrase" });
	};
	for (const said of byBuild(scan, text, ready)) {
		add(said, false);
		if (full()) break;
	}
	if (!full())
		for (const said of fromGrid(scan, text)) {
			add(said, true);
			if (full()) break;
		}
	if (ready.length + added.length < WANTED)
		for (const said of [
			...insteadOf(scan, [...ready, ...added, ...own]),
			...insteadOfNoun(scan, text, [...ready, ...added]),
		])
			add(said, false);
	if (ready.length + added.length < WANTED)
		for (const said of fromGrid(scan, text, true)) {
			add(said, true);
			if (full()) break;
		}
	const before = ready.find((one) => one.start < start && /^[А-ЯЁ][а-яё]+те(?:сь)? /u.test(one.text));
	if (before !== undefined && !/^(?:Обязательно|Всегда)/.test(before.text)) {
		const told = before.text.charAt(0).toLowerCase() + before.text.slice(1);
		for (const always of ["Обязательно", "Всегда"]) if (!full()) added.push({ ...before, text: `${always} ${told}` });
	}
	return [...ready, ...added, ...own.filter((one) => one.kind === "template")];
}
