import type { Token } from "#app/coach/analysis.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt, type Segment } from "../../words/clause-scope.ts";
import { isGerund } from "../../words/verbs.ts";
import { trimmedEnd, words } from "../reading/act.ts";

const THINGS: ReadonlyMap<string, string> = new Map([
	["eating", "food"],
	["drinking", "drinks"],
	["smoking", "smoke"],
	["chewing", "gum"],
	["snacking", "snacks"],
]);
const AWAY: ReadonlyMap<string, string> = new Map(
	"in out of;into out of;inside out of;on off;onto off;at away from;behind away from;near away from;around away from"
		.split(";")
		.map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)] as [string, string]),
);
const NO_PLACE = /\b(?:duty|time|shift|work|break|phone|hours|day|night|service|(?:wear|hold|look|talk)ing)$/;

/** "No food, no smoking and no phones in the lab": all things of a row, kept away from the place that the last one names. */
export function rowAway(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
): { text: string; to: number } | undefined {
	if (hit.kind !== "no") return undefined;
	const members: [number, number][] = [[hit.from + 1, trimmedEnd(tokens, hit.segment.to)]];
	for (const one of list) {
		if (one.from <= hit.segment.from) continue;
		if (!/^(?:,|and|or)$/.test(one.opener) || normAt(tokens, one.from) !== "no") break;
		members.push([one.from + 1, trimmedEnd(tokens, one.to)]);
	}
	const last = members.at(-1);
	if (members.length < 2 || last === undefined) return undefined;
	let link = last[0] + 1;
	while (link < last[1] && !AWAY.has(normAt(tokens, link))) link++;
	const place = words(text, tokens, link + 1, last[1]);
	const away = AWAY.get(normAt(tokens, link));
	if (away === undefined || place === "" || NO_PLACE.test(place)) return undefined;
	const to = last[1];
	last[1] = link;
	const things: string[] = [];
	for (const [from, end] of members) {
		const said = words(text, tokens, from, end);
		const known = THINGS.get(normAt(tokens, from));
		if (known === undefined && (isGerund(normAt(tokens, from)) || end - from > 3)) return undefined;
		for (let i = from; i < end; i++) if (AWAY.has(normAt(tokens, i))) return undefined;
		if (said !== "") things.push(known ?? said);
	}
	const row = `${things.slice(0, -1).join(", ")} and ${things.at(-1) ?? ""}`;
	return { text: `keep ${row} ${away} ${place}`, to };
}
