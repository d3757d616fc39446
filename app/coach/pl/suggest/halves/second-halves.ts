import type { Document } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Prohibition } from "../../rules/finding.ts";
import { isPreposition } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { formOf, type Verb, type VerbForm } from "../../words/verbs.ts";
import { onlyAbout } from "../formed/bound-wholes.ts";
import { readAct } from "../reading/act-reading.ts";
import { denied } from "../reading/denied-object.ts";
import { plainTurned } from "../turns/plain-turns.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { unitOf } from "./told-instead.ts";

/** Longer rules are answered one sentence at a time. */
const LONGEST = 160;

/** A rule of two halves: what is told, and the ban beside it with its nouns put back. */
interface Halves {
	/** The half that says what to do, with what joins the other to it left off. */
	told: string;
	/** True where the ban is a sentence of its own. */
	apart: boolean;
	/** The plain ban: "Nie rzucaj karty dań na stół". */
	ban: string;
	/** Who is told, with a space behind; "" for orders. */
	subject: string;
	/** What the ban's pronoun stands for, as the told half names it, and the pronoun for it in a good half. */
	thing: string;
	pronoun: string;
	/** The banned act, and what is said of it in the rule. */
	act: Verb;
	self: string;
	rest: string;
}

const BESIDE =
	/^(?<told>[^.;:„"]+?)(?<joint>,? (?:i|a|ale|lecz)|[.;,]) (?:nigdy |już )?nie (?<verb>\p{L}+(?<!ąc))(?<self> się)?(?<rest>(?: [^.;:„"]+)?)$/iu;
const WHILE =
	/^(?<told>[^.;:„"]+?),? (?:nie (?<doing>\p{L}+ąc)|(?:unikając|bez) (?<named>\p{L}+(?:nia|cia)))(?<self> się)?(?<rest>(?: [^.;:„",]+)?)$/iu;
const JUDGED =
	/^(?<told>[^.;:„"]+?)[;.] (?<named>\p{L}+[nc]ie)(?<self> się)?(?<rest>(?: [^.;:„",]+)?) (?:jest|są) (?:surowo |bezwzględnie )?(?:zabronion|zakazan|niedopuszczaln|niedozwolon|wykluczon|niemożliw)\p{L}+$/iu;

const FORMS: ReadonlySet<VerbForm> = new Set([
	"imperative",
	"imperative-plural",
	"imperative-we",
	"we",
	"infinitive",
	"he",
	"they",
]);

/** Where the verb of a told half stands and in which form it tells; undefined where no verb near its beginning does. */
function toldVerb(words: readonly string[]): { at: number; form: VerbForm } | undefined {
	for (const [at, word] of words.slice(0, 5).entries()) {
		if (isPreposition(strip(lower(word)))) continue;
		const form = readAct(lower(word))?.form;
		if (form === undefined || !FORMS.has(form)) continue;
		if (/^(?:należy|trzeba|warto|proszę|prosimy)$/iu.test(words[at - 1] ?? "")) return undefined;
		return { at, form };
	}
	return undefined;
}

/** The words of an object up to what stands behind it. */
function objectOf(words: readonly string[]): string {
	const found: string[] = [];
	for (const word of words) {
		const bare = strip(lower(word.replace(/,$/, "")));
		if (isPreposition(bare) || /^(?:i|oraz|a|zawsze|od|się|najpierw|tylko|dopiero|według|podczas)$/.test(bare)) break;
		if (found.length === 0 && personOf(bare)?.served?.dative === word) continue;
		if (
			found.length > 0 &&
			/(?:ą|em|ami|nie|owi|om|wo|ko|[yi]ma|iema)$|^(?:oburącz|od|wprost)$/.test(word) &&
			!/(?:ą|e)$/.test(found[0] ?? "")
		)
			break;
		found.push(word.replace(/,$/, ""));
		if (word.endsWith(",") || found.length > 2) break;
	}
	return found.join(" ");
}

/** Whether a pronoun in the genitive may stand for a thing named in the accusative, and what it is in a good half. */
function pronounFor(pronoun: string, thing: string): string | undefined {
	const [first = "", second = ""] = lower(thing).split(" ");
	const head =
		(pronoun === "ich" ? /(?:ie|we|ne|te|łe)$/ : /(?:ą|[^i]y|ie|we|ne|te|łe)$/).test(first) && second !== ""
			? second
			: first;
	if (pronoun === "jej") return /(?:ę|ść|ość|ź|ąż|rz)$/.test(head) ? "ją" : undefined;
	if (pronoun === "go")
		return /[oe]$|ię$/.test(head) ? "je" : /[bcdfghjklłmnprstwzżźćńś]$|a$/.test(head) ? "go" : undefined;
	if (!/(?:[yiea]|ów)$/.test(head)) return undefined;
	return personOf(strip(head))?.served === undefined ? "je" : "ich";
}

/** A pronoun as the object of a ban, and words that would be left without what they stand for. */
const OBJECT =
	/^ (jej|go|ich)(?= (?:w|we|na|do|z|ze|po|pod|za|przy|przed|od|u|bez|dla|przez|nad|obok|byle|nikomu|tylko|dopiero|dwa|trzy|kilka|drugi|ponownie|wcześniej|przedtem|później|zawczasu|sam|sama|sami|głośno|\p{L}+(?:em|ami)|\p{L}+(?:om|owi))(?: |$)|$)/u;
const HANGING = / (?:jej|ich|go|jego|nim|nią|niej|niego|nich|nimi|mu|im|to|tego|tam|wtedy)(?= |$)/u;

/** The rest of a ban with the noun in place of its pronoun; undefined where a pronoun would be left without its noun. */
function withNoun(
	rest: string,
	verb: Verb,
	told: readonly string[],
	at: number,
	subject: string,
): (Pick<Halves, "thing" | "pronoun"> & { rest: string }) | undefined {
	const found = OBJECT.exec(rest);
	if (found === null && /^ (?:nimi|nim|nią) (?:po|przez|o) \p{L}+$/u.test(rest)) {
		// "łóżko … nim": a neuter is taken up by "je", as several things are.
		const neuter = /[oeę]$/u.test(objectOf(told.slice(at + 1)));
		return { thing: "", pronoun: "", rest: neuter ? rest.replace(/^ nim /u, " nimi ") : rest };
	}
	if (found === null) return HANGING.test(rest) ? undefined : { thing: "", pronoun: "", rest };
	const behind = objectOf(told.slice(at + 1));
	const front = subject === "" ? objectOf(told.slice(0, at)) : "";
	for (const thing of [front, behind]) {
		if (thing === "") continue;
		const small = personOf(strip(lower(thing.split(" ")[0] ?? ""))) === undefined ? lower(thing) : thing;
		const pronoun = pronounFor(found[1] ?? "", small);
		const genitive = pronoun === undefined ? small : denied(small, verb);
		if (pronoun === undefined || (genitive === small && !/(?:ści|ii|ów)$/.test(small))) continue;
		return { thing: small, pronoun, rest: ` ${genitive}${rest.slice(found[0].length)}` };
	}
	return undefined;
}

/** A rule of two halves taken apart; undefined elsewhere. */
function halvesOf(rule: string): Halves | undefined {
	if (/^nie /iu.test(rule) || !/[.,;]| (?:i|a|ale) nie | bez /u.test(rule)) return undefined;
	const found = (BESIDE.exec(rule) ?? WHILE.exec(rule) ?? JUDGED.exec(rule))?.groups;
	if (found === undefined) return undefined;
	const { told = "", joint = ",", verb = "", doing = "", named = "", self = "", rest = "" } = found;
	if (/(?<!\p{L})(?:nie|bez|nigdy|zamiast|jeśli|jeżeli|gdy|kiedy|choć\p{L}*|nawet)(?!\p{L})/iu.test(told))
		return undefined;
	const words = told.split(" ");
	const main = toldVerb(words);
	const act = readAct(lower(verb || doing || named));
	if (main === undefined || act === undefined) return undefined;
	if (verb !== "" && act.form !== main.form) return undefined;
	const third = /^(?:he|they)$/.test(main.form);
	if (third && main.at === 0) return undefined;
	if (third && !words.slice(0, main.at).some((word) => personOf(strip(lower(word)))?.side === "staff"))
		return undefined;
	const subject = third
		? `${words
				.slice(0, main.at)
				.filter((word) => !/^(?:zawsze|najpierw|się)$/.test(word))
				.join(" ")} `
		: "";
	const noun = withNoun(rest, act.verb, words, main.at, subject);
	const order = formOf(act.verb, main.form === "infinitive" ? "infinitive" : main.form);
	if (noun === undefined || order === "") return undefined;
	const ban = subject === "" ? `Nie ${order}${self}${noun.rest}` : `${subject}nie ${order}${self}${noun.rest}`;
	return {
		act: act.verb,
		self,
		rest,
		told: told.trim(),
		apart: joint === "." || joint === ";" || (named !== "" && /[;.] /u.test(rule)),
		ban,
		subject,
		thing: noun.thing,
		pronoun: noun.pronoun,
	};
}

/** What is no good half beside another: leave, a case, an answer to another act. */
const ALONE =
	/^(?:zamiast|wolno|należy|gdy|jeśli|przed|po|każd\p{L}+|do|w|na|podczas|\p{L}+(?:anie|enie|ęcie)) |przełożon|przepro|^przywit|^zauważ|^zapuka|^zapyta\p{L}* kogoś|^(?:to|uwagi)(?= )|wyznaczone miejsce|po sobie od razu|miejsce pracy w czyst|krok po kroku|^zachowaj ciszę|^trzymaj\p{L}* (?:go|ją|je) przy sobie|na zdjęcia|następny krok|w dzienniku|^poproś\p{L}* (?:i |drugą)|inne wyjście|drugą osobę|jej efektach|tego samego dnia/u;

/** Acts that are done to a thing in place of the right one. */
const HANDLING =
	/^(?:zostawiac|pozostawiac|klasc|odkladac|wkladac|stawiac|rzucac|wrzucac|wyrzucac|zsuwac|przesuwac|popychac|pchac|ciagnac|szarpac|wyrywac|opierac|wieszac|chowac|upychac|pietrzyc|ukladac|nosic|wynosic|podawac|przekazywac|wsuwac|podsuwac|trzymac|przechowywac|liczyc|dzielic|kleic|przepisywac|dyktowac|zgniatac|ladowac|skladac|wylewac|wlewac|przelewac|zdejmowac|wycierac|odsylac|wypelniac|podpisywac|czytac|odczytywac|zaokraglac|zgadywac|zapisywac|notowac|lac|toczyc|wlec|targac|przestawiac|ustawiac|prowadzic|wysylac)$/;

/** "Opakowania wyrzucaj do kosza, zamiast zostawiać je przy windzie": the same thing handled in the other way. */
function withHandling(halves: Halves): string[] {
	if (halves.thing === "" || !HANDLING.test(halves.act.family)) return [];
	const { act, self, rest, pronoun, told } = halves;
	const infinitive = (act.perfective ? act.partner : undefined)?.infinitive ?? act.infinitive;
	if (/(?<!\p{L})(?:bez|nic|nikomu|nigdzie)(?!\p{L})/u.test(rest)) return [];
	return [`${told}, zamiast ${infinitive}${self}${rest.replace(/^ (?:jej|go|ich)/u, ` ${pronoun}`)}`];
}

/** The told half with what is done in place of the ban beside it: "Powitaj gościa po imieniu i używaj pełnych form słów". */
function withSecondHalf(rule: string, halves: Halves, instead: (ban: string) => string[]): string[] {
	const { told, apart, ban, subject, thing, pronoun } = halves;
	const first = lower(told).split(" ").slice(0, 3);
	const good: string[] = [];
	for (const one of instead(ban)) {
		const act = subject === "" ? lower(one) : one.startsWith(subject) ? one.slice(subject.length) : "";
		if (act === "" || ALONE.test(act)) continue;
		const [verb = ""] = act.split(" ");
		const again = first.some((word) => word.slice(0, 5) === verb.slice(0, 5));
		const manner = act.slice(verb.length + 1);
		if (first.includes(verb) && AS_MANNER.test(manner)) {
			good.push(`${told}${/ (?:i|oraz) /.test(told) ? ", " : " i "}${manner}`);
			continue;
		}
		const said = thing !== "" && act.includes(` ${thing}`) ? act.replace(` ${thing}`, ` ${pronoun}`) : act;
		if (again) continue;
		const joint = apart
			? rule.includes(";")
				? "; "
				: ". "
			: / (?:i|oraz) /.test(told) || / (?:i|oraz|a) |, /.test(said)
				? ", "
				: " i ";
		good.push(`${told}${joint}${joint === ". " ? capital(subject === "" ? said : subject + said, true) : said}`);
	}
	return good.slice(0, 2);
}

/** How something is said or done, which stands by itself beside another manner. */
const AS_MANNER = /^(?:własnymi słowami|z szacunkiem|wyraźnie|spokojnie|cicho|ściszonym głosem|prostymi słowami)$/u;

const CIRCUMSTANCE = /^(?:w|we|na|przy|przez|do|u|z|ze|po|przed|za|pod|od)$/u;

/** "Zwroty przyjmujemy w kasie; przyjmowanie ich przy wejściu jest zabronione" -> "Zwroty przyjmujemy tylko w kasie": the same act elsewhere. */
function withOnly(halves: Halves): string[] {
	const { told, act, rest, thing } = halves;
	const words = told.split(" ");
	const main = toldVerb(words);
	if (main === undefined || thing === "" || readAct(lower(words[main.at] ?? ""))?.verb.family !== act.family) return [];
	const at = words.findIndex((word, nth) => nth > main.at && CIRCUMSTANCE.test(word));
	const other = / (?:w|we|na|przy|przez|do|u|z|ze|po|przed|za|pod) | \p{L}+(?:em|ą)(?= |$)/u.exec(rest);
	if (at < 0 || other === null || /(?<!\p{L})(?:tylko|dopiero|bez)(?!\p{L})/u.test(told + rest)) return [];
	return [[...words.slice(0, at), "tylko", ...words.slice(at)].join(" ")];
}

const EARLIER = /(?:^| )(?:wcześniej|przedtem|za wcześnie|przed czasem|zawczasu)$/u;
const BEFORE_THOSE = /(?:^| )(?:przy|w obecności|na oczach|wśród) (?<whom>\p{L}+)$/u;
const ASKED_FOR = /^(?:na (?:prośbę|życzenie|wezwanie)|po \p{L}+|gdy|kiedy|o)$/u;

/** "Rachunek przynieś na prośbę gościa. Nie kładź go wcześniej" -> "Rachunek przynieś dopiero na prośbę gościa"; "…; otwieranie ich przy klubowiczach …" -> "…, pod nieobecność klubowiczów". */
function withCompany({ told, rest, apart }: Halves): string[] {
	if (/(?<!\p{L})(?:tylko|dopiero|bez)(?!\p{L})/u.test(told)) return [];
	const words = told.split(" ");
	if (EARLIER.test(rest)) {
		const at = words.findIndex(
			(word, nth) =>
				nth > 0 && ASKED_FOR.test(word === "na" || word === "po" ? `${word} ${words[nth + 1] ?? ""}` : word),
		);
		return at < 0 ? [] : [[...words.slice(0, at), "dopiero", ...words.slice(at)].join(" ")];
	}
	const whom = BEFORE_THOSE.exec(rest)?.groups?.whom ?? "";
	if (whom === "" || !apart || told.includes(" przy ")) return [];
	const genitive = /ach$/u.test(whom) ? personPlural(whom) : undefined;
	return genitive === undefined ? [] : [`${told}, pod nieobecność ${genitive}`];
}

/** Those who are served in the genitive plural, from their locative: "gościach" -> "gości". */
function personPlural(locative: string): string | undefined {
	for (const ending of ["y", "i", "owie", "e", "cy"]) {
		const served = personOf(strip(lower(locative.replace(/(?:ach)$/u, ending))))?.served;
		if (served?.plural === true) return served.genitive;
	}
	return /(?:iach|czach|ikach)$/u.test(locative)
		? locative.replace(/(?:i?ach)$/u, (end) => (end === "iach" ? "i" : "ów"))
		: undefined;
}

/** Acts of putting off, which a half that says when answers by itself. */
const PUT_OFF = /^(?:odkladac|przekladac|przesuwac)$/;

/** What answers the ban on a thing that its pronoun leaves unnamed, beside a half that says where it belongs. */
const UNHANDLED =
	/wyznaczon|poza \p{L}+|bez (?:go|je|ją|ich)(?!\p{L})|swoje miejsce|twarzą w twarz|i tam (?:wyślij|podaj|przekaż)/u;

/** Wordings that would answer the ban on nearly any act: a second half that names its own stands before them. */
const GENERAL =
	/popro[śs]\p{L}* i wyjaśnij powód$|zaproponuj pomoc$|na wyznaczonym miejscu$|do przyjścia zmiennika$|kilka możliwości i zostaw wybór$|rozpoczęciem usługi$/u;

/** A banned act left behind without its verdict. */
const TORN = /; \p{L}+[nc]ie (?:jej|go|ich)$/u;

/** How many wordings stand. */
const MOST = 3;

/**
 * What is offered for a rule of two halves, and where fewer than three wordings stand, both halves told: the same thing handled the other way,
 * or the good act beside the told one. The half by itself stands last.
 */
export function withBothHalves(
	document: Document,
	all: readonly Prohibition[],
	own: readonly Suggestion[],
	instead: (ban: string) => string[],
): Suggestion[] {
	const ready = own.filter((one) => one.kind !== "template");
	const [first] = all;
	const full = ready.length >= MOST && !ready.some(({ text }) => UNHANDLED.test(text) || GENERAL.test(text));
	const unit = all.length !== 1 || first === undefined ? undefined : unitOf(document, first);
	if (unit === undefined || unit.text.length > LONGEST) return [...own];
	const [about] = onlyAbout(unit.text.replace(/[.!]$/, ""));
	if (about !== undefined) return [{ start: unit.start, end: unit.end, text: about, kind: "phrase" }, ...own];
	const halves = halvesOf(unit.text);
	if (halves === undefined) return [...own];
	const turned = halves.thing !== "" && PUT_OFF.test(halves.act.family) ? [] : plainTurned(halves.ban);
	const answers = [
		...(turned.length > 0 ? withSecondHalf(unit.text, halves, () => turned) : []),
		...withCompany(halves),
	];
	if (full && answers.length === 0) return [...own];
	const handled = (answers.length > 0 ? answers : [...withOnly(halves), ...withHandling(halves)].slice(0, 1)).slice(
		0,
		2,
	);
	const whole = ({ start, end, text }: Suggestion): string =>
		(document.text.slice(unit.start, start) + text + document.text.slice(end, unit.end)).replace(/[.!]$/, "");
	const known = new Map(ready.map((one) => [whole(one), one]));
	const answered = ready.some((one) => whole(one) !== halves.told && !GENERAL.test(whole(one)));
	const fresh = handled.length > 0 || answered ? handled : withSecondHalf(unit.text, halves, instead);
	const more = fresh.map(
		(text): Suggestion => known.get(text) ?? { start: unit.start, end: unit.end, text, kind: "phrase" },
	);
	const half = known.get(halves.told);
	const others = ready.filter(
		(one) =>
			one !== half &&
			!more.includes(one) &&
			(handled.length === 0 || !UNHANDLED.test(one.text)) &&
			!TORN.test(whole(one)),
	);
	return [
		...(handled.length > 0 || !answered ? [...more, ...others] : [...others, ...more]).slice(
			0,
			half === undefined ? MOST : MOST - 1,
		),
		...(half === undefined ? [] : [half]),
		...own.filter((one) => one.kind === "template"),
	];
}
