import type { Document } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Prohibition } from "../../rules/finding.ts";
import { personOf } from "../../words/people.ts";
import type { Verb } from "../../words/verbs.ts";
import { splitContent } from "../reading/act-parts.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeWithGender } from "../words/accusative.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** Acts that are done in place of the right one: waiting, guessing, calling from afar, putting off, pushing a thing elsewhere. */
const IN_ITS_PLACE =
	/^(?:czekac|polegac|ufac|zgadywac|szacowac|liczyc|wierzyc|zakladac|chowac|wkladac|siegac|wsuwac|krzyczec|wolac|wrzeszczec|odsylac|zbywac|dzwonic|wysylac|pisac|szukac|improwizowac|odkladac|machac|wskazywac|pokazywac|tlumaczyc|zaslaniac|wmawiac|przekonywac|dyskutowac|spierac|klocic|ciagnac|wyrywac|szarpac|rzucac|latac|kleic|wieszac|stawiac|klasc|wycierac|pochylac|domyslac|zwalac|zrzucac|mruczec|odgadywac|przepisywac|wolac|pukac|kopac|popychac|gwizdac|trabic|kiwac|podawac|zostawiac|opierac|wyreczac|przelewac|dmuchac|odpowiadac|milczec|wzruszac)$/;

/** Putting off and leaving speak of the same thing only where they name it by a pronoun. */
const OF_THE_SAME = /^(?:zostawiac|odkladac|podawac|stawiac|klasc|wieszac|chowac|odpowiadac)$/;

const ORDERS = /^imperative/;
const TELLS = /^(?:imperative|he$|they$|we$)/;

const PRONOUN = /^(?:go|jej|ich|je|ją)(?= |$)/u;

/** What the first object of a half is called by as an object: "je" for neuters and things, "go" for others. */
function pronounFor(pronoun: string, told: string): string {
	const [, fronted = ""] = /^(\p{L}+) /u.exec(told) ?? [];
	const [, noun = ""] = TELLS.test(readAct(lower(fronted))?.form ?? "")
		? (/^\p{L}+ (?:\p{L}+(?:ą|y|ego|te|ne|we|łe) (?!(?:od|do|w|na|przy|z|za|po|pod|u|przed) ))?(\p{L}+)/u.exec(told) ??
			[])
		: ["", fronted];
	if (pronoun === "jej") return "ją";
	if (pronoun === "ich") return personOf(strip(lower(noun)))?.served === undefined ? "je" : "ich";
	return pronoun === "go" && /(?:[oe]|ię)$/u.test(noun) ? "je" : pronoun;
}

/** The act that a ban forbids as an infinitive with its object: "wkładać do niej rękę"; undefined where it is not to be known. */
function infinitiveOf(verb: string, rest: string, told: string): { text: string; act: Verb } | undefined {
	const reading = readAct(lower(verb));
	if (reading === undefined || !TELLS.test(reading.form)) return undefined;
	const act = reading.verb;
	const [, self = "", own = rest] = /^(się)(?: (.*))?$/u.exec(rest) ?? [];
	const content = self === "" ? rest : (own ?? "");
	const pronoun = PRONOUN.exec(content)?.[0];
	const object =
		content === "" || (self !== "" && !PRONOUN.test(content))
			? content
			: /^(?:wierzyc|ufac)$/.test(act.family)
				? content
				: pronoun === undefined
					? objectFor(content, act)
					: `${pronounFor(pronoun, told)}${content.slice(pronoun.length)}`;
	if (object === undefined) return undefined;
	return {
		text: [act.infinitive, self, object]
			.filter((one) => one !== "")
			.join(" ")
			.replace(/ ani /g, " i "),
		act,
	};
}

const TOLD_FIRST =
	/^(?<told>\p{L}[^.;:]*?)(?<joint>,? (?:i|a|ale|lecz)|[,;.]) (?:nigdy )?nie (?<verb>\p{L}+)(?: (?<rest>[^.;:,]+))?$/iu;

/** Acts that are done in place of the right one where they are done so. */
const DONE_SO: readonly (readonly [act: RegExp, rest: RegExp])[] = [
	[
		/^(?:odpowiadac|podawac|recytowac|wpisywac|liczyc|mierzyc|dobierac|odmierzac)$/,
		/z pamięci|z głowy|na oko|w ciemno/u,
	],
	[/^(?:oceniac|szacowac|okreslac|sprawdzac)$/, /na oko|z pamięci|po wyglądzie|w ciemno/u],
	[/^(?:stac|siedziec|wisiec|pochylac|nachylac)$/, /^(?:nad|z tyłu|za) /u],
	[/^(?:stac|siedziec|czekac)$/, /^(?:z założonymi|bezczynnie|za (?:ladą|kontuarem|biurkiem|okienkiem))/u],
	[/^(?:pytac|dopytywac|prosic|dzwonic)$/, /(?:drugi|trzeci|kolejny|jeszcze) raz|ponownie|od nowa/u],
];

/** How the half tells, from the first verb of its beginning. */
function formTold(told: string): string {
	for (const word of told
		.replace(/^(?:gdy|kiedy|jeśli|jeżeli|przed|po) [^,]+, /iu, "")
		.split(" ")
		.slice(0, 5)) {
		const form = /^(?:zawsze|najpierw|od|razu|na|po|do|w|z)$/iu.test(word) ? "" : (readAct(lower(word))?.form ?? "");
		if (TELLS.test(form)) return form;
	}
	return "";
}

/** "Poproś gościa o otwarcie torby. Nigdy nie wkładaj do niej ręki." -> "Poproś gościa o otwarcie torby, zamiast wkładać do niej rękę". */
function insteadBehind(text: string): string | undefined {
	const { told = "", joint = "", verb = "", rest = "" } = TOLD_FIRST.exec(text)?.groups ?? {};
	if (told === "" || / bez |, zamiast |(?<!, (?:że|czego|gdy|kiedy|jeśli|czy)) nie /u.test(` ${told} `))
		return undefined;
	const form = formTold(told);
	if (form === "" || readAct(lower(verb))?.form !== form) return undefined;
	if (/(?<!\p{L})(?:tego|to|nic|niczego|nikogo|nikomu|bez|tylko|wcześniej|przedtem)(?!\p{L})/u.test(rest))
		return undefined;
	const ban = infinitiveOf(verb, rest, told);
	if (ban === undefined) return undefined;
	const { family } = ban.act;
	const so = DONE_SO.some(([act, how]) => act.test(family) && how.test(rest));
	if (!so && joint !== ", a" && !IN_ITS_PLACE.test(family)) return undefined;
	if (!so && joint !== ", a" && OF_THE_SAME.test(family) && !PRONOUN.test(rest)) return undefined;
	return `${told}, zamiast ${ban.text}`;
}

const NOT_YET =
	/^(?<told>\p{L}[^.;:,]*?)(?:,? (?:i|a|ale)|[,;.]) (?:nigdy )?nie (?<verb>\p{L}+)(?<rest>(?: [^.;:,]+)?),? (?:zanim|nim) (?<clause>[^.;:,]+)$/iu;

/** "Podaj znieczulenie i nie zaczynaj, zanim zadziała" -> "Podaj znieczulenie i zaczynaj dopiero wtedy, gdy zadziała". */
function onlyThen(text: string): string | undefined {
	const {
		told = "",
		verb = "",
		rest = "",
		clause = "",
	} = (/nim /i.test(text) ? NOT_YET.exec(text) : null)?.groups ?? {};
	const reading = told === "" ? undefined : readAct(lower(verb));
	const [first = ""] = told.split(" ");
	if (reading === undefined || !/^imperative/.test(reading.form) || / nie /u.test(` ${clause} ${told} `))
		return undefined;
	if (!/^imperative/.test(readAct(lower(first))?.form ?? "")) return undefined;
	const object = rest === "" ? "" : objectFor(rest.trim(), reading.verb);
	return object === undefined
		? undefined
		: `${told} i ${lower(verb)}${object === "" ? "" : ` ${object}`} dopiero wtedy, gdy ${clause}`;
}

const BAN_FIRST =
	/^nie (?<verb>\p{L}+)(?: (?<rest>[^.;:,–—]+?))?(?<joint>:|\.|;| [–—-]|,(?: (?:tylko|lecz|ale))?) (?<told>\p{L}[^:;.]+)$/iu;

/** "inną" that has lost its noun, with the noun of the ban. */
const OTHER = /(?<kind>inn|now|drug|właściw)(?<ending>ą|y|i|e)$/u;
const GENDERED: Readonly<Record<string, RegExp>> = { f: /^ą$/, m: /^[yi]$/, n: /^e$/, p: /^e$/ };

/** The half that says what to do, behind the ban: with what it lacks, and after "zamiast" + the banned act. */
function insteadBefore(text: string): { whole: string; half: string | undefined } | undefined {
	const { verb = "", rest = "", told = "" } = BAN_FIRST.exec(text)?.groups ?? {};
	const [first = ""] = told.split(" ");
	if (told === "" || !/^imperative/.test(readAct(lower(first))?.form ?? "") || / (?:nie|bez) /u.test(` ${told} `))
		return undefined;
	const ban = ORDERS.test(readAct(lower(verb))?.form ?? "") ? infinitiveOf(verb, rest, "") : undefined;
	if (ban === undefined || PRONOUN.test(rest)) return undefined;
	const { object } = splitContent(rest, true);
	const thing = object === "" ? undefined : accusativeWithGender(object);
	const { ending = "" } = OTHER.exec(told)?.groups ?? {};
	const full =
		ending !== "" && thing !== undefined && GENDERED[thing.gender]?.test(ending) === true
			? thing.text.split(" ")[0]
			: undefined;
	const named = told.replace(/(?<= (?:do|od|dla|u) )(?:niego|niej|nich)(?= |$)/u, object === "" ? "$&" : object);
	const half = full !== undefined ? `${told} ${full}` : named !== told ? named : undefined;
	return {
		whole: `Zamiast ${ban.text}, ${lower(full === undefined ? told : `${told} ${full}`)}`,
		half: half === undefined ? undefined : capital(half, true),
	};
}

/** The text of the rule with the sentence that goes with it, and where it lies. */
export function unitOf(
	document: Document,
	{ sentence }: Prohibition,
): { start: number; end: number; text: string } | undefined {
	const sentences = document.units.find((unit) => unit.sentences.includes(sentence))?.sentences ?? [sentence];
	const [first] = sentences;
	const last = sentences[sentences.length - 1];
	if (first === undefined || last === undefined || sentences.length > 2) return undefined;
	const closing = last.tokens[last.tokens.length - 1];
	const end = closing?.kind === "punctuation" ? closing.start : last.end;
	return { start: first.start, end, text: document.text.slice(first.start, end) };
}

/** How many are offered. */
const MOST = 3;

/** What is offered for a rule that tells one act and forbids another in its place, with the one after "zamiast" among it in place of a template. */
export function withInstead(document: Document, all: readonly Prohibition[], own: readonly Suggestion[]): Suggestion[] {
	const [first] = all;
	const unit = all.length !== 1 || first?.kind !== "negated" ? undefined : unitOf(document, first);
	if (unit === undefined || unit.text.length > 160) return [...own];
	const ready = own.filter((one) => one.kind !== "template");
	const put = (text: string): Suggestion => ({ start: unit.start, end: unit.end, text, kind: "phrase" });
	const whole = ({ start, end, text }: Suggestion): string =>
		(document.text.slice(unit.start, start) + text + document.text.slice(end, unit.end)).replace(/[.!]$/, "");
	const known = new Set(ready.map(whole));
	const behind = onlyThen(unit.text) ?? insteadBehind(unit.text);
	if (behind !== undefined && !known.has(behind)) {
		const last = ready[ready.length - 1];
		return [put(behind), ...ready.slice(0, -1).slice(0, MOST - 2), ...(last === undefined ? [] : [last])];
	}
	const before = behind === undefined ? insteadBefore(unit.text) : undefined;
	if (before === undefined) return [...own];
	const told = unit.text.split(/(?<=[.:;]) |, (?:tylko |lecz )?/u).at(-1) ?? "";
	const [verb = ""] = lower(told).split(" ");
	const twice = (one: Suggestion): boolean =>
		whole(one)
			.toLowerCase()
			.split(/[.;] /u)
			.filter((part) => part.startsWith(verb)).length > 1 || / \p{L}+ej? i \p{L}+ .*\. /u.test(whole(one));
	const kept = ready.filter((one) => !twice(one) && !(before.half !== undefined && OTHER.test(whole(one))));
	const added = [before.half, before.whole].filter(
		(one): one is string => one !== undefined && !kept.some((other) => whole(other) === one),
	);
	const halves = kept.filter((one) => lower(whole(one)).startsWith(verb));
	const others = kept.filter((one) => !halves.includes(one));
	const result = [
		...(before.half === undefined ? halves : [put(before.half)]),
		...added.filter((one) => one !== before.half).map(put),
		...others,
	].slice(0, MOST);
	return result.length === 0 ? [...own] : result;
}
