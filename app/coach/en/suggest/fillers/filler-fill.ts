import { gerundOf } from "../../words/verbs.ts";
import { type ActPart, type ActParts, known, type Named, named, pronounOf, saidPart } from "../reading/act-parts.ts";

/** What a table wants of a name: its classes, and a pattern. */
interface Wanted {
	classes: readonly string[];
	pattern: RegExp | undefined;
}

const read = new Map<string, Wanted>();

/** Reads what a table wants of a name. */
export function wantedOf(wanted: string): Wanted {
	let known = read.get(wanted);
	if (known === undefined) {
		const [, classes = "", pattern] = /^([^/]*?)\|?(?:\/(.+)\/)?$/.exec(wanted) ?? [];
		known = {
			classes: classes === "" ? [] : classes.split("|"),
			pattern: pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, "i"),
		};
		read.set(wanted, known);
	}
	return known;
}

/** True when a name is of one of these classes, or fits a pattern. */
export function isOf(name: Named, wanted: string): boolean {
	if (wanted === "!" || wanted === "" || wanted === "?") return true;
	const { classes, pattern } = wantedOf(wanted);
	return classes.some((one) => name.classes.has(one)) || pattern?.test(name.text) === true;
}

/** Who is served, by the words of the act. */
export function servedIn(act: ActParts): string | undefined {
	const { object } = act;
	if (object?.classes.has("person") && !object.classes.has("staff")) return known(object.text);
	for (const part of act.parts) if (part.classes.has("person") && !part.classes.has("staff")) return known(part.text);
	if (act.receiver !== undefined) return known(act.receiver.text);
	if (object?.owner !== undefined) {
		const { classes } = named(object.owner);
		if (classes.has("person") || classes.has("child") || classes.has("frail")) return known(object.owner);
	}
	for (const part of act.parts) {
		const [, who] =
			/^((?:an?|the|your|another|other|our) [\w-]+|[\w-]+s|children|people) (?:is|are|has|have|wants?|asks?|needs?|waits?|can|comes?) /.exec(
				part.text,
			) ?? [];
		if (who !== undefined && named(who).classes.has("person")) return known(who);
	}
	return undefined;
}

const KEPT = /^(?:while|when|whenever|if|during|after|before|in|on|at|near|inside|outside|behind)$/;

/** The time, place or case of an act but for some part, as written behind it. */
const settingOf = (act: ActParts, but: ActPart | boolean): string =>
	act.parts
		.filter(
			(one) =>
				one !== but &&
				KEPT.test(one.link) &&
				one.text !== "" &&
				!(one.classes.has("person") && one.link !== "while" && one.link !== "when"),
		)
		.map((one) => ` ${saidPart(one)}`)
		.join("");

/** The act as it stands, less some part. */
export function actWithout(act: ActParts, but?: ActPart): string {
	const particleFirst = act.object === undefined || act.object.text.split(" ").length > 3;
	return [
		act.verb,
		particleFirst ? act.particle : "",
		act.receiver?.text ?? "",
		act.object === undefined ? "" : known(act.object.text),
		particleFirst ? "" : act.particle,
		...act.parts.filter((one) => one !== but).map(saidPart),
	]
		.filter((one) => one !== "")
		.join(" ");
}

const isMany = (text: string): boolean => pronounOf(text) === "them";

/** A wording with the words of an act in its places; nothing when one is lacking. */
export function filledIn(wording: string, act: ActParts, part: ActPart | boolean, you: string): string | undefined {
	const your = you === "you" ? "your" : you === "we" ? "our" : "their";
	const { object } = act;
	const o =
		object === undefined
			? undefined
			: known(
					object.classes.has("person")
						? object.text
						: object.text.replace(/ (?:that|which) (?:is|are|has|have|was|were) .+$/, ""),
				);
	const joined = typeof part === "object" ? part : undefined;
	const one = joined === undefined ? undefined : known(joined.text);
	if (joined !== undefined && /\b\w+sel(?:f|ves)$/.test(joined.text) && /\{1\}/.test(wording)) return undefined;
	const person = servedIn(act);
	if (o !== undefined && /^(?:any|every)(?:thing|one|body)\b/.test(o) && /\{(?:o|o's|o\?|act|it|he)\}/.test(wording))
		return undefined;
	const many = o !== undefined && isMany(o);
	const manyJoined = one !== undefined && isMany(one);
	const person$ = person ?? "";
	const values: Readonly<Record<string, string | undefined>> = {
		o,
		"o's": o === undefined ? undefined : /s$/.test(o) ? `${o}'` : `${o}'s`,
		"1": one,
		p: person,
		s: settingOf(act, part),
		r1: joined === undefined ? undefined : saidPart(joined),
		l1: joined?.link,
		do1: joined?.text,
		v: [act.verb, act.particle].join(" ").trim(),
		ing: gerundOf(act.verb),
		act: actWithout(act, joined),
		to: act.receiver === undefined ? undefined : known(act.receiver.text),
		a: object?.text,
		"o?": o ?? "",
		he: many ? "they" : "it",
		phas: isMany(person$) ? "have" : "has",
		it: many ? "them" : "it",
		its: many ? "their" : "its",
		is: many ? "are" : "is",
		has: many ? "have" : "has",
		grows: many ? "grow" : "grows",
		depends: many ? "depend" : "depends",
		belongs: many ? "belong" : "belongs",
		"1he": manyJoined ? "they" : "it",
		"1is": manyJoined ? "are" : "is",
		"1has": manyJoined ? "have" : "has",
		they: "they",
		their1: "their",
		them1: "them",
		themselves: "themselves",
		food:
			o === undefined
				? "your meal".replace("your", your)
				: o.replace(/^the /, "") === "gum"
					? "your gum".replace("your", your)
					: o,
		them: you === "you" ? "you" : you === "we" ? "us" : "them",
		you,
		your,
		yourself: you === "you" ? "yourself" : you === "we" ? "ourselves" : "themselves",
	};
	let lacking = false;
	const said = wording.replace(/\{([^}]+)\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) lacking = true;
		return value ?? "";
	});
	if (lacking) return undefined;
	return said
		.replace(/ (?:the|an?) (?=(?:it|them|him|her)\b)/g, " ")
		.replace(/\byour (?=your )/g, "")
		.replace(/\s+/g, " ")
		.trim();
}
