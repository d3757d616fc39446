import type { Mood } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { inMood } from "../words/conjugate.ts";
import { capitalise } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";

/** A ban of one act in any plain build («Не зовите …», «Портье не зовёт …», «Нельзя звать …», «Звать … — хамство»), read as who is told, the act and what stands behind it. */

export interface PlainReading {
	/** The clause of time or case in front, with its comma; "" without one. */
	lead: string;
	/** Who is told, with a blank behind; "" for an order. */
	who: string;
	/** The imperfective infinitive of the act. */
	infinitive: string;
	/** The words behind the act. */
	rest: string;
	/** A wording in the form of the sentence: each «~» stands before an infinitive that takes its form. */
	say: (wording: string) => string;
}

const norm = (word: string): string => word.toLowerCase().replaceAll("ё", "е");

const BANNED =
	"(?:нельзя|не следует|не стоит|не надо|не нужно|не положено|не принято|не разрешается|не рекомендуется|не допускается|не подобает|не пристало|не годится|не смейте|запрещено|запрещается|воспрещается|недопустимо|непозволительно|непрофессионально|неуважительно|невежливо|неприлично|некрасиво|неэтично|бестактно|неприемлемо|нечестно|некорректно|неправильно|возмутительно|стыдно|позорно|глупо|грубо|плохо|нехорошо|незачем|нечего)";
const LEAD = /^((?:если|когда|пока|раз|даже если|даже когда) [^,]+, )(?=\S)/iu;
/** Words that only lead to the ban. */
const BEFORE =
	/^(?:помните|запомните|главное|пожалуйста|коллеги|уважаемые коллеги|дорогие коллеги|и ещё|учтите|имейте в виду|правило|важно)[:,] (?:что )?/iu;
const WHO = "([а-яё-]+(?: [а-яё-]+){0,2}?)";
const NEVER = "(?:никогда |ни в коем случае |ни при каких обстоятельствах |больше )?";
const INFINITIVE = "([а-яё]+(?:ть|ти|чь)(?:ся|сь)?)";
const FINITE = new RegExp(`^(?:${WHO} )?${NEVER}не ([а-яё]+)((?:,? .+)?)$`, "iu");
const DUTY = new RegExp(
	`^${WHO} ${NEVER}не (?:долж(?:ен|на|ны)|вправе|мо(?:жет|гут)|име(?:ет|ют) права|сме(?:ет|ют)) ${INFINITIVE}((?:,? .+)?)$`,
	"iu",
);
const MODAL = new RegExp(
	`^(?:${WHO} )?(?:это )?(?:строго |категорически |совершенно )?(?:${BANNED}|хватит|довольно|перестаньте|прекратите|бросьте|(?:по)?старайтесь не|лучше не) ${INFINITIVE}((?:,? .+)?)$`,
	"iu",
);
const BEHIND = new RegExp(`^${INFINITIVE}((?:,? .+?)?),? (?:— .+|(?:строго |категорически )?${BANNED})$`, "iu");

/** Who is told, in the nominative or by its dative; undefined for others than those who serve. */
function doer(said: string): { name: string; plural: boolean } | undefined {
	const words = said.split(" ");
	const at = words.findIndex((word) => personAt(norm(word)) !== undefined);
	const person = personAt(norm(words[at] ?? ""));
	if (person === undefined || person.role !== "staff") return undefined;
	if (isNominative(person)) return { name: said, plural: person.plural };
	if (!person.cases.includes("D") || words.length > 1) return undefined;
	return {
		name: capitalise((person.plural ? person.paradigm.many : person.paradigm.singular).N),
		plural: person.plural,
	};
}

function put(wording: string, mood: Mood): string {
	return wording.replace(/~([а-яё]+)/gu, (_, infinitive: string) => inMood(infinitive, mood));
}

function reading(lead: string, who: string, mood: Mood, infinitive: string, rest: string): PlainReading {
	const name = who === "" ? "" : `${lead === "" ? who : who.charAt(0).toLowerCase() + who.slice(1)} `;
	return {
		lead,
		who: name,
		infinitive: imperfectiveOf(infinitive),
		rest: rest.trim(),
		say: (wording) => capitalise(`${lead}${name}${put(wording, mood)}`),
	};
}

/** The parts of a ban of one act; undefined for other builds. `whole` is the rule without its stop. */
export function plainReading(whole: string): PlainReading | undefined {
	const said = whole.replace(BEFORE, "");
	const lead = LEAD.exec(said)?.[1] ?? "";
	const own = said.slice(lead.length);
	const duty = DUTY.exec(own);
	const modal = duty ?? MODAL.exec(own);
	if (modal !== null) {
		const [, told = "", verb = "", rest = ""] = modal;
		const who = told === "" ? undefined : doer(told);
		if (told !== "" && who === undefined) return undefined;
		if (!isInfinitive(norm(verb))) return undefined;
		const mood: Mood = who === undefined ? "imperative" : who.plural ? "third-plural" : "third-singular";
		return reading(lead, who?.name ?? "", mood, norm(verb), rest);
	}
	const finite = FINITE.exec(own);
	if (finite !== null) {
		const [, told = "", verb = "", rest = ""] = finite;
		const form = formOf(norm(verb));
		if (told === "" && form === "infinitive") return reading(lead, "", "infinitive", norm(verb), rest);
		const who = told === "" ? undefined : doer(told);
		const infinitive = /^надейтесь$/iu.test(verb)
			? "надеяться"
			: /^будьте$/iu.test(verb)
				? "быть"
				: infinitiveOf(norm(verb));
		if (infinitive === undefined || (told !== "" && who === undefined)) return undefined;
		if (told === "" && !/^imperative$|^first-plural$/.test(form)) return undefined;
		if (told !== "" && !/^third/.test(form)) return undefined;
		const mood: Mood = who === undefined ? (form as Mood) : who.plural ? "third-plural" : "third-singular";
		return reading(lead, who?.name ?? "", mood, infinitive, rest);
	}
	const [, verb = "", rest = ""] = BEHIND.exec(own) ?? [];
	return verb === "" || !isInfinitive(norm(verb)) ? undefined : reading(lead, "", "imperative", norm(verb), rest);
}
