/** What a phrase of the tables tells of the one who is served, «{N} закончит», when there are many of them or she is a woman. */

const MANY: readonly (readonly [RegExp, string])[] = [
	[/^сам$/, "сами"],
	[/^занят$/, "заняты"],
	[/^(с?)может$/, "$1могут"],
	[/^(за?)?хочет$/, "$1хотят"],
	[/даст$/, "дадут"],
	[/л(ся)?$/, "ли$1"],
	[/лися$/, "лись"],
	[/([аяеу])[её]т(ся)?$/, "$1ют$2"],
	[/([жшчщ])ит(ся)?$/, "$1ат$2"],
	[/ит(ся)?$/, "ят$1"],
	[/[её]т(ся)?$/, "ут$1"],
];

const SHE: readonly (readonly [RegExp, string])[] = [
	[/^сам$/, "сама"],
	[/^занят$/, "занята"],
	[/л$/, "ла"],
	[/лся$/, "лась"],
];

const put = (word: string, table: readonly (readonly [RegExp, string])[]): string => {
	const row = table.find(([ending]) => ending.test(word));
	return row === undefined ? word : word.replace(row[0], row[1]);
};

/** The phrase with the verbs behind `{N}` in the number and gender of the one who is meant. */
export function agreeing(phrase: string, plural: boolean, feminine: boolean): string {
	const table = plural ? MANY : feminine ? SHE : undefined;
	if (table === undefined || !phrase.includes("{N} ")) return phrase;
	return phrase.replace(
		/\{N\}((?: (?:ещё|уже|тоже))?) ([а-яё]+)(?: ([а-яё]+))?/gu,
		(_, still: string, first: string, second: string | undefined) => {
			const more = second === undefined ? "" : ` ${first === "сам" ? put(second, table) : second}`;
			return `{N}${still} ${put(first, table)}${more}`;
		},
	);
}
