/** Of two wordings that say the same the fuller one stands first; what a ban says of the unlikely case («даже …») is said again. */

const plain = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

const wordsOf = (said: string): string[] => plain(said).match(/[а-я]+/g) ?? [];

const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** Small words that a fuller wording may have beside those of the ban. */
const LINK = /^(?:с|со|в|во|на|о|об|у|к|для|за|по|от|из|до|и|только)$/;

/** True when one wording says all that the other says, and more of the ban or «только» beside it. */
function fuller(ban: readonly string[], other: string, first: string): boolean {
	const own = wordsOf(first);
	const more = wordsOf(other);
	if (more.length <= own.length) return false;
	const left = [...more];
	for (const word of own) {
		const i = left.indexOf(word);
		if (i < 0) return false;
		left.splice(i, 1);
	}
	if (left.length === 1 && left[0] === "только") return /^[^,]+ (?:с|со|по|после) [^,]+$/.test(plain(first));
	const known = (word: string): boolean => LINK.test(word) || ban.some((one) => stemOf(one) === stemOf(word));
	return left.some((word) => word.length > 3) && left.every(known);
}

/** How many wordings are shown. */
const SHOWN = 3;

/** The wordings with the one in front that says what the first says and names more of the ban. */
export function fullestFirst<One extends { text: string; kind: string; start: number }>(
	whole: string,
	offered: readonly One[],
): One[] {
	const [first, ...others] = offered.slice(0, SHOWN).filter((one) => one.kind !== "template");
	if (first === undefined || first !== offered[0] || /^Вместо /.test(first.text)) return [...offered];
	const ban = wordsOf(whole).filter((word) => word.length > 3);
	const full = others.find(
		(one) => one.start === first.start && !/^Вместо /.test(one.text) && fuller(ban, one.text, first.text),
	);
	return full === undefined ? [...offered] : [full, ...offered.filter((one) => one !== full)];
}

/** «Даже давнему пациенту», «даже на короткую запись»: the unlikely case that a ban names. */
const EVEN = /(?:^|[ ,])даже ((?:на|в|во|с|со|у|к|для|за|от|о|об|при|по) )?([а-я]{4,}) ([а-я]{4,})(?![а-я])/;

/** What stands behind «даже» without naming a case: «даже если», «даже когда вас просят». */
const CLAUSE = /^(?:если|когда|пока|после|перед|самый|самая|минут|секунд)/;

/** «Отвечайте на короткую запись» -> «Отвечайте даже на короткую запись», where the ban says so. */
export function withEven(whole: string, said: string): string {
	const found = EVEN.exec(plain(whole));
	if (found === null || CLAUSE.test(found[2] ?? "") || /(?:^|[^а-я])(?:даже|только|вместо)(?![а-я])/i.test(plain(said)))
		return said;
	const [quality = "", thing = ""] = [stemOf(found[2] ?? ""), stemOf(found[3] ?? "")];
	const put = new RegExp(
		`(?<=[а-я] )((?:на|в|во|с|со|у|к|для|за|от|о|об|при|по) )?${quality}[а-я]* ${thing}[а-я]*`,
	).exec(plain(said));
	return put === null || /свободн[а-я]+ $/.test(plain(said).slice(0, put.index))
		? said
		: `${said.slice(0, put.index)}даже ${said.slice(put.index)}`;
}
