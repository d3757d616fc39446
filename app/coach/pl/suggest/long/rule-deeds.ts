import { isPreposition } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { lostBy } from "../constructions/candidates.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeOf } from "../words/accusative.ts";
import { GENITIVE, isBad } from "../words/circumstance-words.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { turnedIn } from "../words/turned-circumstances.ts";
import { deedFor } from "./plain-deeds.ts";
import { banFor, type RuleAct, type RuleParts, said } from "./rule-parts.ts";
import { affirmed } from "./rule-rights.ts";

/** What one does for oneself, which no exception for the work makes right. */
const OWN =
	/prywatn|towarzysk|osobist(?:e|ych) spraw|film|seriał|mediów społ|mediach społ|papieros|alkohol|makijaż|gum[ęy] /;

/** Those to whom nothing may go, and what is wrong however it is allowed. */
export const NEVER =
	/nieupoważni|niepowoł|postronn|nietrzeźw|pijan|nieletni|niepełnoletni|na głos|głośno|bezpodstawn|fałszyw|nieprawdziw|obraźliw|wulgar|(?:wcześniejsz|późniejsz)\p{L}+ niż|zawyżon|zaniżon|sfałszowan/u;

/** Acts that are wrong in every case: nothing that closes the ban speaks for them. */
export const wrong = ({ verb, content }: RuleAct): boolean =>
	(isBad(verb.family) && verb.family !== "komentowac") || OWN.test(`${content} `) || NEVER.test(content);

/** An act as it is done where it is right; undefined where its object is not to be known. */
export function doneIn(act: RuleAct, { form }: RuleParts, content = act.content): string | undefined {
	const verb = said(act.verb, form);
	const object = content === "" ? "" : related(content, act);
	if (verb === "" || object === undefined) return undefined;
	return `${act.manner} ${verb}${act.self ? " się" : ""} ${object}`.trim();
}

/** Acts whose object is people. */
const OF_PEOPLE =
	/^(?:wzywac|zapraszac|informowac|prosic|pytac|wpuszczac|obslugiwac|badac|przyjmowac|kierowac|zatrudniac|uprzedzac)$/;

/** Acts whose object is things, so that a pronoun of many is "je". */
const OF_THINGS =
	/^(?:kopiowac|kserowac|skanowac|czytac|mieszac|przesylac|wysylac|usuwac|niszczyc|modyfikowac|publikowac|drukowac|wynosic|laczyc|wyrzucac|otwierac|odczytywac|zapisywac|przechowywac)$/;

/** Where to, and then those of whom a clause tells: "do obsługi maszyn osób", "do strefy zastrzeżonej przedmiotów". */
const FIRST_PLACED = /^((?:do|na|w|u|z|ze|od|za) .+?) ((?:\p{L}+(?:ych|ich|ego) )?\p{L}+)$/u;

/** A thing with what belongs to it, and those to whom it goes: "kluczy do lokalu osobom z listy". */
const HANDED =
	/^(\p{L}+(?: .+?)?) ((?:osobom|osobie|pracownikom|klientom|klientowi|pacjentom|uczniom|kolegom|rodzicom)(?: .+)?)$/u;

/** An object with its case; one of which a clause says what it is not, only where it is: "tylko leki, które przepisał lekarz". */
function related(content: string, { verb }: RuleAct): string | undefined {
	if (
		/^(?:ich|je)(?: (?:z|w|na|do|po|bez|tylko)(?= )|$)/.test(content) &&
		!OF_PEOPLE.test(verb.family) &&
		!OF_THINGS.test(verb.family)
	)
		return undefined;
	if (/(?:^| )nik(?:omu|ogo|im|t)(?: |$)/.test(content)) return undefined;
	if (/^jej \p{L}+(?:om|owi|cy|cie|emu|ej|ie)(?: |$)/u.test(content) && !GENITIVE.has(verb.family))
		return content.replace(/^jej/, "ją");
	if (
		/^(?:zwraca|oddawa|wydawa|przekazywa|pokazywa|wreczac)/.test(verb.family) &&
		/^\p{L}+(?:cy|owi|om)$/u.test(content)
	)
		return content;
	const [, handed = "", whom = ""] = HANDED.exec(content) ?? [];
	if (handed.includes(" ") && !handed.includes(",")) {
		const thing = accusativeOf(handed);
		if (thing !== undefined && !GENITIVE.has(verb.family)) return `${thing} ${whom}`;
	}
	const [, whose = "", own = ""] =
		/^((?:za|u|od) \p{L}+|w (?:jego|jej|ich|cudzym) imieniu|w imieniu \p{L}+|(?:go|ją|je|ich|mu|jej|im) \p{L}+(?:owi|om)) (\p{L}+ .+|\p{L}+)$/u.exec(
			content,
		) ?? [];
	const claimed = own === "" || isPreposition(strip(own.split(" ")[0] ?? "")) ? undefined : accusativeOf(own);
	if (claimed !== undefined && !GENITIVE.has(verb.family)) return `${whose} ${claimed}`;
	const [, other = "", right = ""] = /^(.+) innych niż (\p{L}+[nt]e .+)$/u.exec(content) ?? [];
	const named = other === "" ? undefined : objectFor(other, verb);
	if (named !== undefined) return `tylko ${named} ${right}`;
	const [, thing = "", relative = "", clause = ""] = /^([^,]+), (któr\p{L}+) (.+)$/u.exec(content) ?? [];
	if (thing === "") {
		const whole = objectFor(content, verb);
		return whole?.includes(" ani ") === true
			? whole.replaceAll(/ ani (?=(?:w|we|na|u|przy|pod|za|do|od|po|przed) )/g, " lub ").replaceAll(" ani ", " i ")
			: whole;
	}
	const [, place = "", those = ""] = FIRST_PLACED.exec(thing) ?? [];
	const object = those === "" || GENITIVE.has(verb.family) ? objectFor(thing, verb) : accusativeOf(those);
	if (object === undefined) return undefined;
	const pronoun =
		relative === "których" && !/^(?:osób|klientów|pacjentów|gości)/.test(thing) ? whichOf(clause) : relative;
	if (!/(?<!\p{L})nie(?!\p{L})/u.test(clause)) return undefined;
	const told = affirmed(clause);
	return told === undefined || pronoun === undefined
		? undefined
		: `${GENITIVE.has(verb.family) ? "" : place} tylko ${object}, ${pronoun} ${told}`.trim();
}

/** "których nie przepisał" -> "które przepisał"; verbs that ask for a genitive keep it. */
const whichOf = (clause: string): string =>
	/^(?!nie )\p{L}+ nie \p{L}+ (?!mu |im |jej |go |się )\p{L}+(?:a|u|y|i|ów|ń|ch)(?: |$)/u.test(clause) ||
	/nie (?:dotycz|używ|potrzeb|wymag|udziel|ma |mają |może|mogą)/.test(clause)
		? "których"
		: "które";

/** Who is told, with the verb of the whole rule. */
export const opening = ({ who, modal }: RuleParts): string => (modal === "" ? who : `${who} ${modal}`).trim();

/** What is said of several acts as one row. */
export function rowOf(acts: readonly string[]): string {
	if (acts.length === 1) return acts[0] ?? "";
	const last = acts[acts.length - 1] ?? "";
	const before = acts.slice(0, -1);
	const joint = [...before, last].some((act) => / (?:i|oraz|lub) /.test(act)) ? " oraz " : " i ";
	return `${before.join(", ")}${before.some((act) => /, któr/.test(act)) ? "," : ""}${joint}${last}`;
}

export const put = (parts: RuleParts, told: string): string =>
	capital(
		`${parts.head} ${parts.head === "" ? told : lower(told)}${parts.more}`
			.replace(/\s+/g, " ")
			.replace(/ ,/g, ",")
			.trim(),
		true,
	);

/** "może" and "wolno" for what is allowed and no duty. */
export const leave = (parts: RuleParts): RuleParts => (parts.modal === "należy" ? { ...parts, modal: "wolno" } : parts);

export type Ready = (ban: string) => readonly string[];

const nothing = (): boolean => false;

/** What one act of a row is answered by: a pair or a construction, else the class of its verb. */
export function answer(parts: RuleParts, act: RuleAct, ready: Ready): string | undefined {
	const strong = deedFor(act, parts.form, true);
	if (strong !== undefined) return capital(`${opening(parts)} ${strong}`.trim(), true);
	const known = parts.who === "" || personOf(strip(lower(parts.who.split(" ")[0] ?? "")))?.side === "staff";
	const plain = known ? parts.who : parts.form === "they" ? "Pracownicy" : "Pracownik";
	const [found] = ready(banFor({ ...parts, who: plain }, act));
	const turned = turnedDeed(act, parts);
	const whole = turned === undefined ? undefined : capital(`${opening(parts)} ${turned}`.trim(), true);
	if (found !== undefined) {
		const told = known ? found : found.replace(new RegExp(`^${plain}(?= )`), capital(parts.who, true));
		const ban = banFor(parts, act);
		return whole !== undefined && lostBy(told, ban, nothing) > lostBy(whole, ban, nothing) + 1 ? whole : told;
	}
	const deed = deedFor(act, parts.form);
	return deed === undefined ? whole : capital(`${opening(parts)} ${deed}`.trim(), true);
}

/** An act with what makes it wrong turned round: "wjeżdża na rampę tylko z opuszczonymi widłami". */
export function turnedDeed(act: RuleAct, parts: RuleParts): string | undefined {
	if (isBad(act.verb.family) || OWN.test(`${act.content} `)) return undefined;
	const turned = turnedIn(act.content);
	const done = turned === undefined ? undefined : doneIn(act, parts, turned.content);
	if (turned === undefined || done === undefined) return undefined;
	if (turned.right !== "") return `${done} ${turned.right}`;
	const verb = `${act.manner} ${said(act.verb, parts.form)}${act.self ? " się" : ""}`.trim();
	const pronoun = /^ (?:je|ją|go) (?=\p{L})/u.exec(done.slice(verb.length))?.[0];
	if (pronoun !== undefined) return `${verb}${pronoun}tylko ${done.slice(verb.length + pronoun.length)}`;
	const whom = /^(.*?) ?((?:osob|dzieci|pasażer|klient)\p{L}*(?: .*)?)$/u.exec(done.slice(verb.length).trim());
	return whom === null
		? `${verb} tylko ${done.slice(verb.length).trim()}`
		: `${verb} ${whom[1]} tylko ${whom[2]}`.replace(/\s+/g, " ");
}
