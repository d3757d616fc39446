import { personOf } from "../../words/people.ts";
import { readVerb } from "../../words/verbs.ts";
import { isStaffDative } from "../reading/act-parts.ts";
import { infinitives, staffIn } from "../rewriting/plainer-bans.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { guessedVerb, readSuggested } from "../words/suggested-verbs.ts";

/** A ban on those who are told, with a plain worker in their place, and who they are. */
interface Told {
	/** The ban, its subject "pracownik" or "pracownicy". */
	ban: string;
	/** Who stands for that subject in what is offered. */
	who: string;
}

/** The dative plural of those who act, and their nominative. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
	[/^osobom$/, "osoby"],
	[/członkom$/, "członkowie"],
	[/^paniom$/, "panie"],
	[/^księgowym$/, "księgowi"],
	[/^pokojowym$/, "pokojowe"],
	[/^dyżurnym$/, "dyżurni"],
	[/^opiekunom$/, "opiekunowie"],
	[/nikom$/, "nicy"],
	[/iom$/, "ie"],
	[/yniom$/, "ynie"],
	[/kom$/, "ki"],
	[/com$/, "cy"],
	[/rom$/, "rzy"],
	[/stom$/, "ści"],
	[/ntom$/, "nci"],
	[/tom$/, "ci"],
	[/gom$/, "dzy"],
	[/lom$/, "le"],
	[/żom$/, "że"],
	[/szom$/, "sze"],
	[/czom$/, "cze"],
];
/** Those who act by their ending, where no role is known. */
const OTHERS =
	/^(?!klient|pacjent|student|abonent|petent|kontrahent|konsument|aktor)(\p{L}{3,}(?:ent|ant|or|arz|acz|log|nik))owi$/u;
const FIRST: Readonly<Record<string, string>> = {
	nowym: "nowi",
	młodocianym: "młodociani",
	wszystkim: "wszyscy",
	niepełnoletnim: "niepełnoletni",
	nowemu: "nowy",
	młodocianemu: "młodociany",
};
const BANS = "zabrania się|zakazuje się|nie wolno|nie należy|zabronione jest|zakazane jest|nie pozwala się";
const BARS = /zabrania|zakazuje|nie wolno|nie należy|zabronione|zakazane|nie pozwala/i;
const DATIVE = /(?:om|owi|cy|cie|ce|rze|owym|urnym) /;
const STRESS = "(?: (?:surowo|kategorycznie|bezwzględnie|stanowczo|absolutnie))?";
const BEFORE = new RegExp(`^(?<told>[^,:]+?)${STRESS} (?:${BANS})${STRESS}:? (?<acts>\\p{L}{3,} ?.*)$`, "iu");
const AFTER = new RegExp(
	`^(?<set>(?:(?:W|We|Na|Podczas|Przy|Po|Przed) [^,:]+? )?)(?:(?:surowo|kategorycznie|bezwzględnie|stanowczo) )?(?:(?:zabrania|zakazuje) się|nie wolno)${STRESS} (?<told>\\p{L}+(?:om|owi)(?: [^,:]+?)??) (?<acts>\\p{L}+(?:nia|cia|[aeiyuóą]ć|ść|źć)(?:[ ,].*)?)$`,
	"iu",
);
const EITHER =
	/^(?<one>[^,]+?) ani (?<other>[^,]+?) nie (?<may>powinni|powinny|mogą|powinien|może) (?<act>\p{L}+(?:ć|c)(?: .*)?)$/u;

/** Participles and adjectives behind those who are told, in the nominative. */
function agreed(word: string, persons: boolean, many: boolean): string {
	if (!many) return word.replace(/(ąc|n|[stlwr])emu$/, "$1y").replace(/([kg])iemu$/, "$1i");
	if (/ącym$/.test(word)) return word.replace(/ym$/, persons ? "y" : "e");
	if (/onym$/.test(word)) return word.replace(/onym$/, persons ? "eni" : "one");
	if (/nym$/.test(word)) return word.replace(/ym$/, persons ? "i" : "e");
	return word;
}

/** "ratownikowi pełniącemu dyżur" -> "ratownik pełniący dyżur"; undefined where nobody of the staff is told. */
function nominativeOf(dative: string): { who: string; many: boolean } | undefined {
	const words = lower(dative).split(" ");
	const lead = FIRST[words[0] ?? ""];
	if (lead !== undefined) words.shift();
	const [head = "", next = "", ...rest] = words;
	const shape = PLURALS.find(([form]) => form.test(head));
	const many = shape !== undefined;
	const known = /^(?:osobom|członkom)$/.test(head)
		? next !== ""
		: /^(?:księgowym|pokojowym|dyżurnym|opiekunom)$/.test(head) || isStaffDative(strip(head));
	if (many && !known) return undefined;
	const one = many
		? undefined
		: /^(?:opiekun|wychowawc)/.test(head)
			? head
					.replace(/owi$/, "")
					.replace(/cy$/, "ca")
					.replace(/(?<=n)ce$/, "ka")
			: (staffIn(head) ?? OTHERS.exec(head)?.[1]);
	const told = shape !== undefined ? head.replace(...shape) : one;
	if (told === undefined || (/^osobom$/.test(head) && !/(?:ącym|onym|anym)$/.test(next))) return undefined;
	if (/^(?:postronnym|nieupoważnionym|trzecim|obcym|nieuprawnionym|niepowołanym|upoważnionym)$/.test(next))
		return undefined;
	const persons = !/(?:by|ki|nie)$/.test(told);
	const more = next === "" ? "" : ` ${agreed(next, persons, many)}`;
	return {
		who: `${lead === undefined ? "" : `${lead} `}${told}${more}${rest.length > 0 ? ` ${rest.join(" ")}` : ""}`,
		many,
	};
}

/** The words before a dative, and the dative with what belongs to it. */
function parted(before: string): { setting: string; told: string } | undefined {
	const words = before.trim().split(" ");
	const opens = /^(?:w|we|na|podczas|przy|po|przed|za|poza|od|do|ze)$/i.test(words[0] ?? "");
	for (let at = 0; at < words.length; at++) {
		if (at > 0 && !opens && FIRST[lower(words[0] ?? "")] === undefined) return undefined;
		if (!/(?:om|owi|cy|cie|ce|rze|owym|urnym)$/.test(words[at] ?? "")) continue;
		const from = at > 0 && FIRST[lower(words[at - 1] ?? "")] !== undefined ? at - 1 : at;
		const told = words.slice(from).join(" ");
		if (nominativeOf(told) !== undefined) return { setting: words.slice(0, from).join(" "), told };
	}
	return undefined;
}

const barred = (setting: string, dative: string, acts: string): Told | undefined => {
	const told = nominativeOf(dative);
	const [first = ""] = acts
		.replace(/^(?:samodzielnie|samowolnie|jednocześnie|osobiście|publicznie|prywatnie|ponownie) /u, "")
		.split(/[ ,]/);
	const act = (readVerb(strip(lower(first))) ?? readSuggested(lower(first)) ?? guessedVerb(lower(first)))?.form;
	const may = act === "infinitive" ? acts : infinitives(acts.replace(/^w szczególności:? /, ""));
	if (told === undefined || may === undefined) return undefined;
	const subject = told.many ? "pracownicy nie mogą" : "pracownik nie może";
	return { ban: capital(`${setting} ${subject} ${may}`.trim(), true), who: told.who };
};

/** A ban that names those whom it tells in the dative ("Serwisantom zabrania się …"), or two of them; undefined elsewhere. */
export function toldPersons(rule: string): Told | undefined {
	const either = rule.includes(" ani ") && rule.includes(" nie ");
	const dative = DATIVE.test(rule) && BARS.test(rule);
	if (!either && !dative) return undefined;
	const after = dative ? AFTER.exec(rule)?.groups : undefined;
	if (after !== undefined) {
		const found = barred((after.set ?? "").trim(), after.told ?? "", after.acts ?? "");
		if (found !== undefined) return found;
	}
	const before = dative ? BEFORE.exec(rule)?.groups : undefined;
	const parts = before === undefined ? undefined : parted(before.told ?? "");
	if (parts !== undefined) return barred(parts.setting, parts.told, before?.acts ?? "");
	const { one = "", other = "", act = "" } = EITHER.exec(rule)?.groups ?? {};
	const staff = (words: string): boolean => personOf(strip(lower(words.split(" ")[0] ?? "")))?.side === "staff";
	if (act !== "" && staff(one) && staff(other))
		return { ban: `Pracownicy nie mogą ${act}`, who: `${lower(one)} i ${other}` };
	return undefined;
}

/** What is offered for the plain worker, said of those who are told. */
export const ofThem = (rule: string, { who }: Told): string =>
	rule.replace(/(?<!\p{L})[Pp]racowni(?:k|cy)(?= )/u, (word) => (word.startsWith("P") ? capital(who, true) : who));
