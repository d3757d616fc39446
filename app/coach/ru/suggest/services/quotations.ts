import type { Scan } from "../../rules/scan.ts";
import type { Segment } from "../../words/segments.ts";
import { QUOTES } from "../pairs/pairs.ts";

/** What to say in place of quoted words. */

const quotes = QUOTES.split("\n")
	.filter((line) => line !== "")
	.map((line) => {
		const [stems = "", phrase = ""] = line.split(";").map((part) => part.trim());
		return { stems: stems.split("|"), phrase };
	});

/** The phrase for the words quoted behind the start of a clause. */
export function quoteFor(scan: Scan, segment: Segment, text: string): string | undefined {
	for (let i = segment.from; i < scan.tokens.length; i++) {
		const token = scan.tokens[i];
		if (token?.norm !== '"…"') continue;
		const said = text.slice(token.start, token.end).toLowerCase();
		const found = quotes.find((one) =>
			one.stems.some((stem) => {
				const alone = stem.startsWith("=") ? stem.slice(1) : stem.length < 4 ? stem : "";
				return alone === "" ? said.includes(stem) : said.replace(/[«»"„“”]/g, "").trim() === alone;
			}),
		);
		if (found === undefined) continue;
		const written = scan.tokens.some(({ norm }) => /^(?:письм|переписк|чат|сообщени|рассылк|пост(?:ах|е)$)/.test(norm));
		return found.phrase.startsWith("~")
			? found.phrase
			: `${written ? "~написать/писать" : "~сказать/говорить"} {D}: «${found.phrase}»`;
	}
	return undefined;
}

/** The phrase for what is told behind «что»: «Не говорите гостю, что мест нет». */
export function quoteToldIn(scan: Scan, verb: number, text: string): string | undefined {
	const told = scan.segments.find((one) => one.from > verb && one.opener === "что");
	const from = told === undefined ? undefined : scan.tokens[told.from];
	const to = told === undefined ? undefined : scan.tokens[told.to - 1];
	if (from === undefined || to === undefined) return undefined;
	const said = text.slice(from.start, to.end).toLowerCase();
	const found = quotes.find(
		(one) =>
			!one.phrase.startsWith("~") &&
			one.stems.some((stem) => stem.length > 4 && !stem.startsWith("=") && stem !== "обязан" && said.includes(stem)),
	);
	return found === undefined ? undefined : `~сказать/говорить {D}: «${found.phrase}»`;
}

/** The phrase for quoted words that no line knows: several words, with which somebody is turned away. */
export function quoteAnyhow(scan: Scan, text: string): string | undefined {
	const [token, ...more] = scan.tokens.filter((one) => one.norm === '"…"');
	const said = token === undefined || more.length > 0 ? "" : text.slice(token.start, token.end);
	return said.includes(" ") ? `вместо ${said} ~предлагать {D} решение` : undefined;
}
