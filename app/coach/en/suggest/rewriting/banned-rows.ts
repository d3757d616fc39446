import { verbs } from "../../words/verbs.ts";

const HEADED =
	/^(?:Don['’]?t['’]?s|No-gos|Taboos?|Off limits|Not allowed|Not welcome|Forbidden|Prohibited|Banned|Things to avoid|To be avoided|Avoid|Unwanted|(?:Things|What) (?:we|you|staff) (?:do not|don['’]t|never) do)((?: (?:at|in|on|for|behind|near|during|with|from) [^,:;]+)?): (?!to )([^:;]+)$/i;
const NONE = /^No ([^,;:]+(?:, (?:and |or )?no [^,;:]+)+)$/i;
const AVOIDED =
	/^(?:Please )?(?:Avoid|Refrain from) ((?!(?:any )?\w+ing\b)[^,;:]+?(?:, [^,;:]+?)*),? (?:and|or) ([^,;:]+)$/i;
const VERBAL = /\b(?:is|are|may|must|should|can|unless|until|that|which|who|if|when)\b/;

/** The things that a heading or a row of "no" forbids, each by itself: none where it is no plain row of things. */
export function bannedThings(said: string): string[] {
	const [, there = "", headed] = HEADED.exec(said) ?? [];
	const [, several = "", final = ""] = headed === undefined ? (AVOIDED.exec(said) ?? []) : [];
	const row = headed ?? NONE.exec(said)?.[1] ?? (several === "" ? undefined : `${several}, ${final}`);
	if (row === undefined || VERBAL.test(row)) return [];
	const pieces = row.split(/, (?:and |or )?(?:no )?| and no | or no /);
	const things = pieces.flatMap((one, at) => {
		// "humming, folded arms and open drinks": the last piece of a row names two.
		const [, near = "", far = ""] =
			at > 0 && at === pieces.length - 1 && headed !== undefined
				? (/^([^,]+?) (?:and|or) (?!\w+ing\b.* \w+ing\b)([^,]+)$/.exec(one) ?? [])
				: [];
		if (far !== "" && !/ (?:and|or) /.test(far)) return [near, far];
		const [, first = "", second = ""] = /^([\w-]+) (?:and|or) ([\w-]+)$/.exec(one) ?? [];
		return second === "" ? [one] : [first, second];
	});
	if (things.length < 2 || things.length > 5 || things.some((one) => one.split(" ").length > 7)) return [];
	if (there !== "" && !things.some((one) => /^[a-z]+ing\b/.test(one))) return [];
	return things.map((one) =>
		/ (?:at|in|on|to|from|over|of|with|across) /.test(one)
			? one
			: `${one}${/^ (?:at|in|on|behind|near|during) /.test(there) ? there : ""}`,
	);
}

/** The things under a heading with a place ("Don'ts on site: …"), and that place; undefined for others. */
export function placedThings(said: string): { place: string; things: string[] } | undefined {
	const [, there = ""] = HEADED.exec(said) ?? [];
	const place = there.trim();
	if (place === "" || /^(?:for|from|with) /.test(place)) return undefined;
	const things = bannedThings(said.replace(there, ""));
	return things.length < 2 ? undefined : { place, things };
}

const KEEPS = /^keep (.+?) ((?:away from|off|out of|for the break) ?[^,]*)$/;

/** One sentence of what is done in place of each thing: the plainest wording of each; undefined where one has none. */
export function rowOfDeeds(answers: readonly (readonly string[])[]): string | undefined {
	const deeds: string[] = [];
	const places = new Set<string>();
	for (const row of answers) {
		const fit = row
			.map((one) => one.replace(/^(Keep an? \w+), \w+ (?=\w+\b)/, "$1 "))
			.filter((one) => verbs.has(/^[a-z]+/i.exec(one)?.[0].toLowerCase() ?? "") && !/[,;:]| instead of /.test(one));
		const deed = fit.find((one) => !/ and (?!drinks?\b)/.test(one)) ?? fit[0];
		if (deed === undefined) return undefined;
		// "in the hall" is said once of all, with the first that has it.
		const place = / (?:at|in|on|behind|near|during) the [\w -]+$/.exec(deed)?.[0] ?? "";
		const again = place !== "" && places.has(place);
		places.add(place);
		const small = deed.charAt(0).toLowerCase() + (again ? deed.slice(1, -place.length) : deed.slice(1));
		const before = deeds.at(-1) ?? "";
		if (deeds.includes(small)) continue;
		if (before !== "" && small.startsWith(`${before} `)) deeds.pop();
		else if (/^wear /.test(small) && /^wear [^,]+$/.test(before)) {
			deeds[deeds.length - 1] = `${before} and ${small.slice(5)}`;
			continue;
		}
		const [, what, where] = KEEPS.exec(small) ?? [];
		const [, first, there] = KEEPS.exec(before) ?? [];
		if (where !== undefined && where === there) deeds[deeds.length - 1] = `keep ${first} and ${what} ${where}`;
		else deeds.push(small);
	}
	const all =
		deeds.length < 2
			? deeds.join("")
			: `${deeds.slice(0, -1).join(", ")}${deeds.some((one) => / and /.test(one)) ? ", and " : " and "}${deeds.at(-1) ?? ""}`;
	return all.charAt(0).toUpperCase() + all.slice(1);
}

/** True for a wording that has a part for each of the things. */
export const answersAll = (wording: string, things: readonly string[]): boolean =>
	wording.split(/, | and |; /).length >= things.length;

/** True for a wording in which a banned thing stands with what makes it wrong: "clean boots only, loud radio". */
export const repeatsThing = (wording: string, things: readonly string[]): boolean =>
	things.some(
		(one) => / /.test(one) && wording.toLowerCase().includes(one.split(" ").slice(0, 2).join(" ").toLowerCase()),
	);
