import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { accusativeOf } from "../words/accusative.ts";
import { withinTime } from "../words/numerals.ts";
import { capital, lower } from "../words/rewriting-words.ts";
import { boundedThings } from "./thing-bounds.ts";

const LATE =
	/^(?<who>[^,]+?) nie (?:może|mogą|powinien|powinna|powinno|powinni|powinny) (?:się )?[so]późni(?:ać|ć)(?: się)? (?:o )?(?:więcej|dłużej) niż (?:o )?(?<span>.+)$/iu;

/** "Wizyta nie może się spóźnić więcej niż kwadrans". */
function punctual(rule: string): string[] {
	const { who = "", span = "" } = LATE.exec(rule)?.groups ?? {};
	if (who === "") return [];
	const event =
		/^(?:wizyt|lekcj|zaję|spotkan|kurs|pociąg|autobus|seans|zabieg|odjazd|trening|warsztat|szkolen|odbi)/iu.test(who);
	const many = /(?:mogą|powinn[iy]) /u.test(rule);
	const verb = event ? (many ? "zaczynają się" : "zaczyna się") : many ? "przyjeżdżają" : "przyjeżdża";
	if (/dzień|dni|doba|tydzie|miesi/u.test(span))
		return [`${who} ${verb} najwyżej ${span} po umówionym terminie`, `${who} ${verb} w umówionym terminie`];
	return [`${who} ${verb} najwyżej ${span} po umówionej godzinie`, `${who} ${verb} o umówionej godzinie`];
}

const DIFFERS =
	/^(?<thing>.+?) nie (?:może|mogą|powin\p{L}+) (?:się )?różnić(?: się)? od (?<other>.+?) (?:o )?(?:więcej|bardziej) niż (?:o )?(?<span>.+)$/iu;

/** "Rachunek nie może różnić się od wyceny o więcej niż dziesięć procent". */
function alike(rule: string): string[] {
	const { thing = "", other = "", span = "" } = DIFFERS.exec(rule)?.groups ?? {};
	return thing === "" ? [] : [`${thing} różni się od ${other} najwyżej o ${span}`];
}

const AT_MOST =
	/^(?<before>.+?) nie (?:może|mogą|powin\p{L}+|wolno) (?<act>\p{L}+ć)(?<between>(?: [^,]+?)?) więcej niż (?<span>.+)$/iu;

/** "Na opiekuna nie powinno przypadać więcej niż ośmioro dzieci" -> "Na opiekuna przypada najwyżej ośmioro dzieci". */
function atMost(rule: string): string[] {
	const { before = "", act = "", between = "", span = "" } = AT_MOST.exec(rule)?.groups ?? {};
	const [first = ""] = before.split(" ");
	const verb = act === "" || !/^(?:na|w|we|do|przy|u|za)$/iu.test(first) ? undefined : readAct(lower(act))?.verb;
	if (verb === undefined && !/^przypada[ćc]$/.test(act)) return [];
	const few = /^(?:dwie|dwa|dwaj|trzy|trzej|cztery|czterej|[234])(?: |$)/u.test(span);
	const base = verb?.perfective === true ? (verb.partner ?? verb) : verb;
	const he = base === undefined ? "przypada" : formOf(base, few ? "they" : "he");
	return he === "" ? [] : [`${before} ${he}${between} najwyżej ${span}`];
}

const DELAYED =
	/^(?<who>(?:[^,]+ )?)nie (?<modal>(?:może|mogą|powin\p{L}+|wolno|należy) )?(?:zwlek|ociąg)(?<verb>a|ają|aj|ajcie|ajmy|amy|ać)(?: się)? (?<what>z \p{L}+(?:em|ą|ami|niu)(?: .+?)?) (?:dłużej|więcej) niż (?:przez )?(?<span>.+)$/iu;

/** "Agent nie może zwlekać z oględzinami szkody dłużej niż tydzień" -> "Agent zajmuje się oględzinami szkody w ciągu tygodnia". */
function soon(rule: string): string[] {
	const { who = "", modal = "", verb = "", what = "", span = "" } = DELAYED.exec(rule)?.groups ?? {};
	const within = withinTime(span.replace(/[.!]$/, ""));
	if (what === "" || within === undefined) return [];
	const form = /wolno|należy/i.test(modal)
		? "należy zająć"
		: /^(?:mogą|powinn[iy])|^ają$/iu.test(`${modal}${modal === "" ? verb : ""}`)
			? "zajmują"
			: ({ aj: "zajmij", ajcie: "zajmijcie", ajmy: "zajmijmy", amy: "zajmujemy" }[verb] ??
				(who === "" ? "zajmij" : "zajmuje"));
	return [capital(`${who}${form} się ${what.replace(/^z /, "")} ${within}`, true)];
}

const AT_TIME =
	/^(?<before>.+?) nie (?:może|mogą|powin\p{L}+) (?:się )?(?<act>\p{L}+ć)(?<self> się)?(?<between>(?: [^,]+?)?) (?<when>wcześniej|później) niż (?<span>.+)$/iu;

/** "Przerwa nie może wypaść wcześniej niż o jedenastej" -> "Przerwa wypada najwcześniej o jedenastej". */
function atTime(rule: string): string[] {
	const { before = "", act = "", between = "", when = "", span = "" } = AT_TIME.exec(rule)?.groups ?? {};
	const verb = act === "" ? undefined : (BEGIN[lower(act)] ?? readAct(lower(act))?.verb);
	if (verb === undefined || /(?:^| )(?:raz|zwykle)/u.test(span)) return [];
	const many = /(?<!\p{L})(?:mogą|powinn[iy])(?!\p{L})/u.test(rule);
	const base = typeof verb === "string" ? undefined : verb.perfective ? (verb.partner ?? verb) : verb;
	const told =
		typeof verb === "string" ? (many ? verb.replace(/a$/, "ają") : verb) : formOf(base ?? verb, many ? "they" : "he");
	const self = / się(?: |$)/u.test(rule) ? " się" : "";
	return told === ""
		? []
		: [`${before} ${told}${self}${between} ${when === "później" ? "najpóźniej" : "najwcześniej"} ${span}`];
}

/** Verbs of times that the tables do not hold. */
const BEGIN: Readonly<Record<string, string>> = {
	wypaść: "wypada",
	wypadać: "wypada",
	zacząć: "zaczyna",
	dotrzeć: "dociera",
	ruszyć: "rusza",
};

const ANSWERED_BY = /^nie (?<act>\p{L}+) (?<between>[^,]+?) później niż (?<span>.+)$/iu;

/** "Nie odpowiadaj na maila później niż następnego dnia" -> "Odpowiadaj na maila najpóźniej następnego dnia". */
function notLater(rule: string): string[] {
	const { act = "", between = "", span = "" } = ANSWERED_BY.exec(rule)?.groups ?? {};
	const form = act === "" ? undefined : readAct(lower(act))?.form;
	const object = /^(?:na|do|w|z|ze|o|po|u|od|się) /u.test(between) ? between : accusativeOf(between);
	if (form === undefined || !/^(?:imperative|we$)/.test(form) || object === undefined) return [];
	return [`${act.charAt(0).toUpperCase()}${act.slice(1)} ${object} najpóźniej ${span}`];
}

const BY_MORE =
	/^(?<thing>.+?) nie (?:może|mogą|powin\p{L}+) (?:przewyższa|przekracza|przekroczy|przewyższy)ć (?<other>.+?) (?:o )?więcej niż (?:o )?(?<span>.+)$/iu;

/** "Cena nie może przewyższać wyceny o więcej niż dziesięć procent" -> "Cena jest wyższa od wyceny najwyżej o dziesięć procent". */
function higherBy(rule: string): string[] {
	const { thing = "", other = "", span = "" } = BY_MORE.exec(rule)?.groups ?? {};
	if (thing === "") return [];
	const many = /(?<!\p{L})(?:mogą|powinn[iy])(?!\p{L})/u.test(rule);
	const [noun = ""] = thing.split(" ");
	const how = many
		? "są wyższe"
		: /a$/u.test(noun)
			? "jest wyższa"
			: /[oe]$/u.test(noun)
				? "jest wyższe"
				: "jest wyższy";
	return [`${thing} ${how} od ${other} najwyżej o ${span}`];
}

const COLDER =
	/^(?<thing>.+?) nie (?:może|powinna|powinien|powinno) (?:być (?<how>zimniejsz|cieplejsz|chłodniejsz|gorętsz)\p{L} niż|spa(?:ść|dać) (?<under>poniżej)|opa(?:ść|dać) (?:poniżej)|schodzić poniżej) (?<span>.+)$/iu;

/** "Woda nie może być zimniejsza niż dwadzieścia stopni" -> "Woda ma co najmniej dwadzieścia stopni". */
function warmAs(rule: string): string[] {
	const { thing = "", how = "", span = "" } = COLDER.exec(rule)?.groups ?? {};
	if (thing === "") return [];
	if (how === "") return [`${thing} utrzymuje się powyżej ${span}`];
	return [`${thing} ma ${/^(?:zimn|chłod)/u.test(how) ? "co najmniej" : "najwyżej"} ${span}`];
}

/** The wordings of a rule that sets a limit by a negated verb outside the common ones; none elsewhere. */
export const limited = (rule: string): string[] =>
	/niż|ponad|po upływie|^żad|mieć miejsca|odby(?:wa)?ć się/iu.test(rule)
		? [
				...boundedThings(rule),
				...punctual(rule),
				...alike(rule),
				...atMost(rule),
				...atTime(rule),
				...notLater(rule),
				...higherBy(rule),
				...warmAs(rule),
				...soon(rule),
			]
		: [];
