import { baseOfGerund, gerundOf, verbs } from "../../words/verbs.ts";

const HEDGED =
	/\b(?:without|before|until|unless|not|no|never|nobody|nothing|or|nor|un(?!iform|it|der|less|til)[a-z]+|alone|too|so|even|again)\b/i;

/** "Hang the keys in the cabinet instead of leaving them on the counter"; nothing where the banned act says its own opposite. */
export function insteadOf(half: string, act: string): string | undefined {
	const little = /^(?:just|simply|merely|only) /i.test(act) ? "just " : "";
	const deed = act.replace(/^(?:just|simply|ever|merely|only) /i, "");
	const [, verb = "", rest = ""] = /^([a-z]+)(.*)$/.exec(deed) ?? [];
	if (new RegExp(`(?:^|, )${verb} `, "i").test(half)) return undefined;
	if (!verbs.has(verb) || HEDGED.test(deed) || HEDGED.test(half.replace(/ (?:before|until) .+$/, ""))) return undefined;
	if (/^(?:start|begin)$/.test(verb)) {
		const begun = / ([a-z]+ing)(.*)$/.exec(rest);
		return begun === null
			? undefined
			: `${half} instead of ${little}${gerundOf(verb)} to ${baseOfGerund(begun[1] ?? "") ?? ""}${begun[2] ?? ""}`;
	}
	const both = rest.replace(
		/ (and|or) ([a-z]+)(?= (?:off|out|away|back|up|on|it|them|him|her|the|an?|your|their|to|for)\b|$)/g,
		(all, link: string, next: string) => (verbs.has(next) ? ` ${link} ${gerundOf(next)}` : all),
	);
	return / only | instead\b|[;:]/.test(half) || /^(?:be|have|let|do|make|forget|fail|mind|hesitate)$/.test(verb)
		? undefined
		: `${half} instead of ${little}${gerundOf(verb)}${both}`;
}

const TURNED: Readonly<Record<string, string>> = {
	during: "outside",
	after: "before",
	before: "after",
	near: "well away from",
};

/** "Keep bins in the yard, never in the corridor": the place or time that alone is right. */
export function onlyThere(half: string, act: string): string | undefined {
	const link = /^(in|on|at|by|with|to|from|through|before|after|into|over|for|inside|under|behind|during|near) /.exec(
		act,
	)?.[1];
	if (link === undefined || /^be /i.test(half)) return undefined;
	const at = half.lastIndexOf(` ${link} `);
	const turned = TURNED[link];
	if (at < 0 && turned !== undefined) return `${half} ${turned}${act.slice(link.length)}`;
	const places = / (?:in|on|at|by|with|to|from|through|before|after|into|over|for|inside|under|behind|during) /g;
	const last = at > 0 ? at : [...half.matchAll(places)].at(-1)?.index;
	return last === undefined || / only /.test(half) ? undefined : `${half.slice(0, last)} only${half.slice(last)}`;
}
