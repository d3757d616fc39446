import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { same, type Unwrapped } from "./wrapped-persons.ts";

const STRESSED =
	/^(?:w żadnym (?:wypadku|razie)|pod żadnym (?:pozorem|warunkiem)|absolutnie|bezwzględnie|kategorycznie|stanowczo|naprawdę),? (?<ban>nie (?:wolno|należy|można|powinno się) .+)$/iu;

/** "W żadnym wypadku nie wolno mówić …": the same without its stress. */
function stressed(rule: string): Unwrapped | undefined {
	const ban = STRESSED.exec(rule)?.groups?.ban;
	return ban === undefined ? undefined : { ban: capital(ban, true), back: same };
}

const SHUNNED_LIST =
	/^(?:tego|czego)(?: \p{L}+){0,2} nie robimy[^:]*: (?<deed>\p{L}+[nc]ie)(?<self> się)?(?<rest>(?: .+)?)$/iu;

/** "Tego nie robimy: wydawanie leków bez recepty". */
function shunned(rule: string): Unwrapped | undefined {
	const { deed = "", self = "", rest = "" } = SHUNNED_LIST.exec(rule)?.groups ?? {};
	const reading = deed === "" ? undefined : readAct(lower(deed));
	const said = reading?.form === "gerund" ? formOf(reading.verb, "we") : "";
	return said === "" ? undefined : { ban: `Nie ${said}${self}${rest}`, back: same };
}

const CALLED =
	/^(?<head>proszę państwa|szanowni państwo|drodzy \p{L}+|koleżanki i koledzy), (?<ban>(?:(?:bardzo )?(?:prosimy|proszę) )?nie \p{L}+ .+)$/iu;

/** "Proszę Państwa, prosimy nie dotykać szkła". */
function called(rule: string): Unwrapped | undefined {
	const { head = "", ban = "" } = CALLED.exec(rule)?.groups ?? {};
	return head === "" ? undefined : { ban: capital(ban, true), back: (one) => `${head}, ${lower(one)}` };
}

const DESPITE =
	/^(?<ban>nie [^,„]+), (?<clause>(?:nawet (?:jeśli|jeżeli|gdy|kiedy)|choćby(?! (?:tylko|na|raz|przez|w|z|o|jeden|jedn\p{L}+) )|chociaż|choć|mimo że|mimo iż) [^,]+)$/iu;

/** "Nie krytykuj konkurencji, nawet jeśli kolega nalega": the clause stands behind each wording. */
function despite(rule: string): Unwrapped | undefined {
	const { ban = "", clause = "" } = DESPITE.exec(rule)?.groups ?? {};
	if (clause.split(" ").some((word) => personOf(strip(lower(word)))?.side === "served")) return undefined;
	if (ban === "" || /(?<!\p{L})(?:nie|go|ją|je|ich|jej|mu|im|on|ona|oni|to|tego)(?!\p{L})/iu.test(clause))
		return undefined;
	return { ban, back: (one) => (one.includes(",") ? `${capital(clause, true)}, ${lower(one)}` : `${one}, ${clause}`) };
}

const LAST = /^(?<front>(?:do|z|ze|na|w|we|o|przy|za|po|pod) [^,„]+?) nie (?<verb>\p{L}+)(?<self> się)?$/iu;

/** "Do pokoju gościa bez pukania nie wchodź": the order at the end. */
function orderLast(rule: string): Unwrapped | undefined {
	const { front = "", verb = "", self = "" } = LAST.exec(rule)?.groups ?? {};
	const form = verb === "" ? undefined : readAct(lower(verb))?.form;
	return form?.startsWith("imperative") === true && / (?:bez|na|o|w|przy|za) | .* /u.test(front)
		? { ban: `Nie ${verb}${self} ${lower(front)}`, back: same }
		: undefined;
}

/** A ban in a frame of words that say nothing of the act (stress, an address, a heading, a concession, the order at the end) as the plain one. */
export const unwrapFrames = (rule: string): Unwrapped | undefined =>
	stressed(rule) ?? shunned(rule) ?? called(rule) ?? despite(rule) ?? orderLast(rule);
