/** Endings of a noun in the genitive, and what stands in their place in the locative; the first that fits wins. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
	[/nia$/u, "niu"],
	[/cia$/u, "ciu"],
	[/(?<=[cijś])i$/u, "i"],
	[/ów$/u, "ach"],
	[/i$/u, "I"],
	[/ek$/u, "kach"],
	[/(?<=[kghjlc]|sz|rz|cz|ż)u$/u, "u"],
	[/st(?:y|u)$/u, "ście"],
	[/t(?:y|u)$/u, "cie"],
	[/d(?:y|u)$/u, "dzie"],
	[/r(?:y|u)$/u, "rze"],
	[/ł(?:y|u)$/u, "le"],
	[/(?<=[bpwmnfsz])(?:y|u)$/u, "ie"],
	[/(?:(?<=[kghjlc]|sz|cz|ż)|(?<=[rl]z))a$/u, "u"],
	[/(?<=[^t])ra$/u, "rze"],
	[/ta$/u, "cie"],
	[/da$/u, "dzie"],
	[/ła$/u, "le"],
	[/(?<=[bpwmnf])a$/u, "ie"],
	[/(?<=[bcdfgklmnprstwzł])$/u, "ach"],
];

/** A thing of a rule in the locative, from its genitive: "wysokich opłat" -> "wysokich opłatach"; undefined where its ending does not tell. */
export function locativeOf(words: string): string | undefined {
	const all = words.split(" ");
	let at = 0;
	const front: string[] = [];
	while (at < all.length - 1 && /(?:ego|ych|ich|ej)$/u.test(all[at] ?? "")) {
		front.push(
			(all[at] ?? "").replace(/ego$/u, (end) => (/iego$/u.test(all[at] ?? "") ? end.replace("ego", "m") : "ym")),
		);
		at++;
	}
	const noun = all[at] ?? "";
	const row = NOUNS.find(([ending]) => ending.test(noun));
	if (row === undefined || / i | oraz /u.test(words)) return undefined;
	const placed = row[1] === "I" ? hard(noun) : noun.replace(...row);
	const [next = "", ...rest] = all.slice(at + 1);
	const after =
		next === "" ? [] : [/[^k]iego$/u.test(next) ? next.replace(/ego$/u, "m") : next.replace(/ego$/u, "ym"), ...rest];
	return placed === undefined ? undefined : [...front, placed, ...after].join(" ");
}

/** Nouns in -ki and -gi: "podwyżki" -> "podwyżce". */
const hard = (noun: string): string | undefined =>
	/ki$/u.test(noun) ? noun.replace(/ki$/u, "ce") : /gi$/u.test(noun) ? noun.replace(/gi$/u, "dze") : undefined;
