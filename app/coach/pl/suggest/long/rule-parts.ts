import { personOf } from "../../words/people.ts";
import type { Reading, Verb, VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { settingOf } from "./settings.ts";

/** One forbidden act: its verb, whether it takes „się”, and all that is said of it, as the negation left it. */
export interface RuleAct {
	verb: Verb;
	self: boolean;
	content: string;
	/** How it is done, before its verb: "samodzielnie". */
	manner: string;
}

/** A long ban in its pieces. */
export interface RuleParts {
	/** The case, the time or the place with which it begins; "" where there is none. */
	head: string;
	/** Who is told; "" for nobody by name. */
	who: string;
	/** The form in which what is to be done is said. */
	form: VerbForm;
	/** What stands before an infinitive: "powinien", "należy". */
	modal: string;
	acts: RuleAct[];
	/** What closes the ban, with its comma: an exception, a condition; "" where there is none. */
	tail: string;
	/** What only stresses or explains it. */
	more: string;
}

const MODAL =
	/^(?<lead>.*?)(?<![\p{L}])nie (?<modal>może|mogą|wolno|należy|można|powinien|powinna|powinni|powinny|powinno się) (?<acts>.+)$/iu;
const BANNED =
	/^(?<lead>.*?)(?<!\p{L})(?:surowo |kategorycznie |bezwzględnie |stanowczo )?(?:zabrania się|zakazuje się|zabronione jest|zakazane jest|niedozwolone jest|niedopuszczalne jest|wzbronione jest) (?<acts>\p{L}.+)$/iu;
const FINITE = /^(?<lead>.*?)(?<!\p{L})nie (?<acts>\p{L}.+)$/iu;

/** Where what closes a ban begins. */
const TAIL =
	/, (?:chyba że|o ile|jeżeli|jeśli|gdy|kiedy|dopóki|póki|zanim|nim|z wyjątkiem|oprócz|z wyłączeniem|poza (?:przypadk|sytuacj)\p{L}+) .+$/u;
const MORE =
	/, (?:nawet|także|również|zwłaszcza|szczególnie|niezależnie od|bez względu na|ponieważ|gdyż|bo|jako że|aby|żeby|tak aby|by) .+$/u;
const CASE = /^(?:Jeżeli|Jeśli|Gdy|Kiedy|Ilekroć|O ile) [^,]+(?:, (?:że|któr\p{L}+|czy|gdzie|aby|żeby) [^,]+)?, /u;
const JOINT = /^(?:i|oraz|ani|lub|albo|a|także|również|jak)$/;

/** Words that are read as acts only by their ending. */
const NO_ACT = /^(?:osobie|osoby|dzieci|danie|dania|ubrania|jedzenia|mieszkania|śniadania|zdania|zebrania|spotkania)$/;

/** An act that is not known within what is said of another. */
const UNREAD = /(?: ani| oraz| lub|,) (?!sieć|pamięć)\p{L}+[aeiy]ć /u;

/** The acts of a row, each from the word at which its verb stands; undefined where the first is none. */
function actsIn(row: string, reads: (word: string, before: string) => Reading | undefined): RuleAct[] | undefined {
	const words = row.split(" ");
	const found: { reading: Reading; words: string[] }[] = [];
	let from = 0;
	while (from < 2 && /(?:nie|wo|owo|ście|ko|ło)$/.test(words[from] ?? "") && reads(words[from] ?? "", "") === undefined)
		from++;
	const manner = from > 0 ? words.slice(0, from).join(" ") : "";
	const pronoun = /^(?:go|ją|je|ich|mu|jej|im)$/.test(words[from] ?? "") ? (words[from] ?? "") : "";
	if (pronoun !== "") from++;
	if (from > 0 && words[from] === undefined) return undefined;
	for (let at = from; at < words.length; at++) {
		const word = words[at] ?? "";
		const bare = word.replace(/,$/, "");
		const before = words[at - 1] ?? "";
		const opens = at === from || JOINT.test(before) || before.endsWith(",") || (before === "nie" && at > 1);
		const reading = opens && !NO_ACT.test(bare) ? reads(bare, before) : undefined;
		if (reading !== undefined) {
			const last = found[found.length - 1];
			while (
				last !== undefined &&
				last.words.length > 0 &&
				(JOINT.test(last.words[last.words.length - 1] ?? "") || last.words[last.words.length - 1] === "nie")
			)
				last.words.pop();
			if (last !== undefined && last.words.length > 0)
				last.words[last.words.length - 1] = (last.words[last.words.length - 1] ?? "").replace(/,$/, "");
			found.push({ reading, words: word.endsWith(",") ? [","] : [] });
			continue;
		}
		if (found.length === 0) return undefined;
		found[found.length - 1]?.words.push(word);
	}
	if (found.some(({ words: rest }) => UNREAD.test(` ${rest.join(" ")} `))) return undefined;
	return found.map(({ reading, words: rest }, at) => {
		const self = rest[0]?.replace(/,$/, "") === "się";
		const content = (self ? rest.slice(1) : rest).join(" ").replace(/^,$/, "").replace(/,$/, "");
		const given = at === 0 && pronoun !== "" ? `${pronoun} ${content}`.trim() : content;
		return { verb: reading.verb, self, content: given, manner: at === 0 ? manner : "" };
	});
}

/** What stands before the ban: the case or the setting, and who is told. */
function leadOf(lead: string, rule: string): { head: string; who: string } {
	const [cased = ""] = CASE.exec(rule) ?? [];
	if (cased !== "" && lead.startsWith(cased.trim()) && lead.length >= cased.length - 1) {
		const rest = lead.slice(cased.length).trim();
		return { head: cased.trim(), who: rest };
	}
	const setting = settingOf(rule);
	return setting === "" || !lead.startsWith(setting)
		? { head: "", who: lead.trim() }
		: { head: setting, who: lead.slice(setting.length).trim() };
}

/** True for a nominative that may be told something. */
const isWho = (who: string): boolean => {
	const [first = ""] = lower(who).split(" ");
	return !/^(?:to|że|co|kto|nic|nikt|żaden|nigdy|prosimy|proszę|w|na|z|do|od|po|przy|za|pod|ten|takie)$/.test(first);
};

const HE: Readonly<Record<string, VerbForm>> = { może: "he", mogą: "they" };

/** A long ban taken apart; undefined where it is not of a make that is known. */
export function partsOf(rule: string): RuleParts | undefined {
	const modal = MODAL.exec(rule)?.groups;
	const banned = modal === undefined ? BANNED.exec(rule)?.groups : undefined;
	const finite = modal === undefined && banned === undefined ? FINITE.exec(rule)?.groups : undefined;
	const groups = modal ?? banned ?? finite;
	if (groups === undefined) return undefined;
	const { head, who } = leadOf((groups.lead ?? "").trim(), rule);
	let row = groups.acts ?? "";
	const more = MORE.exec(row)?.[0] ?? "";
	row = row.slice(0, row.length - more.length);
	const tail = TAIL.exec(row)?.[0] ?? "";
	const again =
		/, ani |(?<!\p{L})(?:i|ani|oraz) nie /u.test(tail) && !/^, \p{L}+(?: ile)? (?:\p{L}+ ){0,2}nie /u.test(tail);
	if (again && finite === undefined) return undefined;
	row = row.slice(0, row.length - tail.length);
	if (/[;:()–„]|w szczególności|, w tym |, na przykład|, np\.|, \p{L}+ąc(?: |$)/u.test(row)) return undefined;
	const told = who === "" ? undefined : personOf(strip(lower(who.split(" ")[0] ?? "")));
	const doing = /^(?:osob[ay]|pani|panie) \p{L}+ąc[aey](?= |$)/iu.test(who);
	if (who !== "" && (!isWho(who) || (told?.side === "served" && !doing))) return undefined;
	if (modal !== undefined) {
		const word = (modal.modal ?? "").toLowerCase();
		const acts = actsIn(row, (one) => (/[ćc]$/.test(one) ? only(readAct(one), "infinitive") : undefined));
		if (acts === undefined) return undefined;
		if (/^powin/.test(word) && who !== "") return { head, who, form: "infinitive", modal: word, acts, tail, more };
		const form = HE[word];
		if (form !== undefined && who !== "") return { head, who, form, modal: "", acts, tail, more };
		return who === "" && form === undefined
			? { head, who, form: "infinitive", modal: "należy", acts, tail, more }
			: undefined;
	}
	if (banned !== undefined) {
		const acts = actsIn(row, (one) =>
			/[cn]i[ae]$|ży$|u$|any$/.test(one) ? only(readAct(one.replace(/(?<=[nc])ie$/, "ia")), "gerund") : undefined,
		);
		return acts === undefined || who !== ""
			? undefined
			: { head, who: "", form: "infinitive", modal: "należy", acts, tail, more };
	}
	const [first = ""] = row.split(" ");
	const form = readAct(lower(first))?.form;
	if (form === undefined || !/^(?:he|they|we|imperative|imperative-plural)$/.test(form)) return undefined;
	if (/^(?:he|they)$/.test(form) ? who === "" : who !== "") return undefined;
	const acts = actsIn(lower(row), (one, before) =>
		before === "nie" || before === "" || before === "ani" ? only(readAct(one), form) : undefined,
	);
	return acts === undefined ? undefined : { head, who, form, modal: "", acts, tail, more };
}

const only = (reading: Reading | undefined, form: VerbForm): Reading | undefined =>
	reading?.form === form ? reading : undefined;

/** One act as a plain ban of its own, with who is told. */
export function banFor({ who, form, modal }: RuleParts, { verb, self, content, manner }: RuleAct): string {
	const se = self ? " się" : "";
	const told = content.trim();
	const inf = `${manner} ${verb.infinitive}${se} ${told}`.trim();
	if (form === "he" || form === "they") return capital(`${who} nie ${form === "he" ? "może" : "mogą"} ${inf}`, true);
	if (form === "infinitive") return capital(`${who} nie ${modal} ${inf}`.trim(), true);
	return `Nie ${said(verb, form)}${se} ${told}`.trim();
}

/** A verb in the form of the rule, in the aspect of what is done every time. */
export function said(verb: Verb, form: VerbForm): string {
	const own = verb.perfective && verb.partner !== undefined ? verb.partner : verb;
	switch (form) {
		case "he":
			return own.he;
		case "they":
			return own.they;
		case "we":
			return `${own.he}my`;
		case "imperative":
			return own.imperative;
		case "imperative-plural":
			return own.imperative === "" ? "" : `${own.imperative}cie`;
		default:
			return own.infinitive;
	}
}
