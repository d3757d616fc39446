import { readAct } from "./act-reading.ts";
import { withinTime } from "./numerals.ts";
import { capital, lower } from "./rewriting-words.ts";
import { formOf } from "./verbs.ts";

const LATE =
	/^(?<who>[^,]+?) nie (?:może|mogą|powinien|powinna|powinno|powinni|powinny) (?:się )?spóźni(?:ać|ć)(?: się)? (?:o )?(?:więcej|dłużej) niż (?:o )?(?<span>.+)$/iu;

/** "Wizyta nie może się spóźnić więcej niż kwadrans". */
function punctual(rule: string): string[] {
	const { who = "", span = "" } = LATE.exec(rule)?.groups ?? {};
	if (who === "") return [];
	const event =
		/^(?:wizyt|lekcj|zaję|spotkan|kurs|pociąg|autobus|seans|zabieg|odjazd|trening|warsztat|szkolen|odbi)/iu.test(who);
	const many = /(?:mogą|powinn[iy]) /u.test(rule);
	const verb = event ? (many ? "zaczynają się" : "zaczyna się") : many ? "przyjeżdżają" : "przyjeżdża";
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
	const he = verb === undefined ? "przypada" : formOf(verb, "he");
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

/** The wordings of a rule that sets a limit by a negated verb outside the common ones; none elsewhere. */
export const limited = (rule: string): string[] => [...punctual(rule), ...alike(rule), ...atMost(rule), ...soon(rule)];
