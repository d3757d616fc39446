import type { Scan } from "../../rules/scan.ts";
import { lossOf } from "./keeps.ts";

/** Of the wordings at hand the one that keeps the things, persons and places of its ban stands before one that loses them. */

/** Wordings that keep the words of the ban and answer it badly: the fault told again, a check of what is there, a place kept free. */
const ECHO =
	/^Вместо |^Проверя[а-яё]+ наличие| проверя[а-яё]+ наличие|свободн[а-яё]+ от |той же|того же|тем же|^Постарайтесь|^Тяните|на (?:сво[её]м|своих) мест|^Откладыва|^Обязательно|^Приход|только по просьбе| вне |^Склад|^Отказыв|^Признав|раскрыт|мягк|как есть|;/u;

/** What a build tells as two steps, of which the second keeps the deed, or as a row of deeds. */
const STEPS = /(?:^|[ ,])(?:затем|Сначала)(?: |$)|;/u;

/** An exception, of which a wording that keeps its words may be the worse for them. */
const EXCEPT = / (?:кроме|за исключением) /u;

/** Words that are not to be said. */
const SAID = /(?:говор|отвеча|произнос|бросай|бросает)[а-яё]* (?:[а-яё]+ )?[«"]/u;

/** How many wordings are shown. */
const SHOWN = 3;

/** What the first loses before another takes its place, and what the other may lose. */
const LOST = 2.25;
const KEPT = 1.25;

/** The wordings with the one in front that keeps what the first loses. */
export function fullerFirst<One extends { text: string; kind: string; start: number }>(
	scan: Scan,
	text: string,
	offered: readonly One[],
): One[] {
	const first = offered[0];
	const said = first !== undefined && SAID.test(text) && !first.text.includes("«") && scan.hits.length === 1;
	const words = said ? offered.slice(0, SHOWN).find((one) => /[а-яё]: «/u.test(one.text)) : undefined;
	if (words !== undefined) return [words, ...offered.filter((one) => one !== words)];
	const seen = offered.slice(0, SHOWN);
	if (first === undefined || first.kind === "template" || seen.length < 2 || scan.hits.length !== 1)
		return [...offered];
	if (first.start !== scan.sentence.start || STEPS.test(first.text) || EXCEPT.test(text)) return [...offered];
	const losses = seen.map((one) =>
		one.kind === "template" || one.start !== scan.sentence.start
			? Number.POSITIVE_INFINITY
			: lossOf(scan, { text: one.text, kind: "phrase" }, text),
	);
	const lost = losses[0] ?? 0;
	if (lost < LOST) return [...offered];
	const least = Math.min(...losses.filter((_, i) => !ECHO.test(seen[i]?.text ?? "")));
	const better = losses.findIndex((loss, i) => loss === least && !ECHO.test(seen[i]?.text ?? ""));
	const front = seen[better];
	if (front !== undefined && better > 0 && least <= KEPT && lost - least > KEPT)
		return [front, ...offered.filter((one) => one !== front)];
	return [...offered];
}
