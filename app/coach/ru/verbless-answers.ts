import { capitalise } from "./edits.ts";
import { filledIn, type Verbless, verbless } from "./verbless.ts";
import { VERBLESS_LOOKS } from "./verbless-looks.ts";
import { quotedBan } from "./verbless-quoted.ts";
import { inBadState } from "./verbless-states.ts";
import { VERBLESS_TALK } from "./verbless-talk.ts";
import { VERBLESS_THINGS } from "./verbless-things.ts";

/** What is done in place of a thing that is banned without a verb. */

interface Row {
	noun: RegExp;
	/** Each group must stand in the ban, or, where it is `not`, must not. */
	wants: readonly { not: boolean; words: RegExp }[];
	wordings: readonly string[];
	/** What stands for it in a row of nouns; "" for none. */
	nominal: string;
}

const starts = (words: string, before: string): RegExp =>
	new RegExp(`${before}(?:${words.trim().split(/\s+/).join("|")})`, "u");

const ROWS: readonly Row[] = [VERBLESS_TALK, VERBLESS_LOOKS, VERBLESS_THINGS]
	.join("\n")
	.split("\n")
	.filter((line) => line.trim() !== "")
	.map((line) => {
		const [nouns = "", wants = "", wordings = "", nominal = ""] = line.split(/ ;(?= |$)/u).map((one) => one.trim());
		return {
			noun: starts(nouns.replaceAll("ё", "е"), "^"),
			wants: wants
				.replaceAll("ё", "е")
				.split("&")
				.map((one) => one.trim())
				.filter((one) => one !== "" && one !== ";")
				.map((one) => ({
					not: one.startsWith("!"),
					words: starts(one.replace(/^!/, "").replaceAll("$", "(?![а-я])"), "(?:^| )"),
				})),
			wordings: wordings.split("||").map((one) => one.trim()),
			nominal: nominal.trim(),
		};
	});

const rowsFor = (read: Verbless): Row[] =>
	ROWS.filter(
		({ noun, wants }) => noun.test(read.head) && wants.every(({ not, words }) => words.test(read.all) !== not),
	);

const OFFERED = 3;

/** Wordings of a ban without a verb, the best first; nothing where no row knows its noun. */
export function verblessAnswers(said: string): string[] {
	const quoted = quotedBan(said);
	if (quoted.length > 0) return quoted;
	const listed = inRow(said);
	if (listed !== "") return [listed];
	const read = verbless(said);
	if (read === undefined) return [];
	const state = inBadState(read);
	const told =
		rowsFor(read)
			.map(({ wordings }) => wordings.flatMap((one) => filledIn(read, one) ?? []))
			.find((one) => one.length > 0) ?? [];
	return [...new Set([...state, ...told])].slice(0, OFFERED).map(capitalise);
}

/** «Светлая рубашка, тёмные брюки, | никаких кроссовок» */
const IN_ROW = /^(.+?)(,| —|;)( и| а)? (?:никак(?:их|ой|ого)|без|ни одно(?:го|й)) ([^,;—]+)$/iu;
const VERB = /(?:йте|ите|ьте|ть|ти|ет|ют|ит|ят|ут|ат)(?:ся|сь)?$/u;

/** A row of nouns that ends in a ban, with what is right in its place; "" elsewhere. */
function inRow(said: string): string {
	const [, kept = "", mark = "", and = "", banned = ""] = IN_ROW.exec(said) ?? [];
	if (
		banned === "" ||
		kept
			.split(/[ ,;]+/u)
			.some(
				(word) =>
					VERB.test(word) &&
					!/(?:ость|есть|кет|лет|вет|рет|бет|лист|чать|метить|кровать|тетрадь|дверь|счет|счёт|сеть|часть|вид|юбки|ботинки)$/u.test(
						word,
					),
			)
	)
		return "";
	if (/(?:^| )(?:нет|не|ни|без|никак[а-я]+|чтобы|если|когда)(?= |$|,)/iu.test(kept)) return "";
	const parts: string[] = [];
	for (const one of banned.split(/ и | или /u)) {
		const read = verbless(`никаких ${one}`);
		const nominal = read === undefined ? "" : (rowsFor(read).find((row) => row.nominal !== "")?.nominal ?? "");
		if (nominal === "" || read === undefined) return "";
		const place = read.placed === "" || / в | на |: /.test(nominal) ? "" : ` ${read.placed}`;
		parts.push(`${nominal}${place}`);
	}
	return `${kept}${mark}${and} ${parts.join(", ")}`.replace(/, а /, ", ");
}
