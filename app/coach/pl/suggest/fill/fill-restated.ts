import { formOf } from "../../words/verbs.ts";
import { servedBy } from "../pairs/phrases.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";
import { isConduct } from "../words/fill-tables.ts";
import { moreServed } from "../words/more-people.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { untilDone } from "./answered-builds.ts";
import { inThatCase } from "./case-deeds.ts";
import { dared } from "./reasked-builds.ts";
import { plainerHeads } from "./restated-heads.ts";

/** A state that passes: "podłoga jest mokra", "gość jest zdenerwowany". */
const STATED = /^(?<who>\p{L}+(?: \p{L}+)?) (?:jest|są) (?:jeszcze |bardzo |wyraźnie )?(?<state>\p{L}+)$/u;
const STATES: readonly (readonly [RegExp, string, string])[] = [
	[/^mokr/, "wyschnie", "wyschną"],
	[/^gorąc/, "ostygnie", "ostygną"],
	[/^(?:zdenerwowan|wzburzon|rozdrażnion|wście|zapłakan)/, "się uspokoi", "się uspokoją"],
];
/** What does not wait for another time: manners, and what an insisted case is told of. */
const MANNERED = /(?<!\p{L})(?:na siłę|głos|głośno|min|minę|miny|słuchawk\p{L}+|nawet|tylko)(?!\p{L})/u;

const CASE_LAST = /^(?<ban>[^,;:]+), (?:gdy|kiedy|jeśli|jeżeli) (?<clause>[^,]+)$/u;
const CASE_FIRST = /^(?:Gdy|Kiedy|Jeśli|Jeżeli|Dopóki|Póki) (?<clause>[^,]+), (?<ban>[^,;:]+)$/u;
const GIVEN_UP = /^[ZO] (?<thing>.+?),? (?:lepiej )?(?:zrezygnować|zapomnieć|zrezygnuj)$/u;
const HELD_BACK =
	/^(?<lead>(?:.+? )?)(?:(?<must>należy|trzeba|warto|proszę|prosimy) powstrzymać|(?<order>powstrzymaj)) się od (?<noun>\p{L}+) (?<rest>.+)$/iu;
const NEEDLESS =
	/^Nie (?:ma potrzeby|ma sensu|ma powodu|ma po co|ma co|trzeba|musisz|warto) (?<act>\p{L}+ć) (?<what>[^,]+) (?<where>do|dla|przy|w|na|po|z|od) (?<each>każd(?:ego|ej|ym|ą|y)) (?<thing>\p{L}+)$/u;

/** Acts by the noun that names them where it is no gerund. */
const NAMED: Readonly<Record<string, string>> = {
	oceny: "oceniać",
	ocen: "oceniać",
	krytyki: "krytykować",
	kontroli: "kontrolować",
	naprawy: "naprawiać",
	zmiany: "zmieniać",
	obsługi: "obsługiwać",
	sprzedaży: "sprzedawać",
	rozmów: "rozmawiać",
	rozmowy: "rozmawiać",
	żartów: "żartować",
	plotek: "plotkować",
	pytań: "pytać",
	dyskusji: "dyskutować",
	narzekań: "narzekać",
	interpretacji: "interpretować",
	diagnozy: "diagnozować",
	wyceny: "wyceniać",
	publikacji: "publikować",
	reklamy: "reklamować",
};

/** The person of the case in place of the pronoun that stands for them in the ban; undefined where it is not to be known. */
function withNoun(ban: string, clause: string): string | undefined {
	const owner = /(?<=\p{L} )jego (\p{L}+)(?= |$)/u.exec(ban);
	const pronoun = owner ?? /(?<!\p{L})(jej|go|ich|mu|im|jemu|niego|niej|nich|nim|nią|nimi)(?!\p{L})/u.exec(ban);
	if (pronoun === null) return ban;
	const [first = "", second = ""] = clause.split(" ");
	const person =
		servedBy(strip(lower(first))) ??
		moreServed(strip(lower(first))) ??
		servedBy(strip(lower(second))) ??
		moreServed(strip(lower(second)));
	const [word = ""] = pronoun;
	if (
		person !== undefined &&
		owner !== null &&
		!/^(?:o|z|ze|do|na|w|od|po|przy|za|przed|bez|pod)$/.test(owner[1] ?? "")
	)
		return `${ban.slice(0, owner.index)}${owner[1]} ${person.genitive}${ban.slice(owner.index + owner[0].length)}`;
	const dative = /^(?:mu|im|jemu)$/.test(word);
	const free = /^ (?:o|z|ze|do|na|w|od|po|przy|za|przed|bez|pod)(?= )|^$/.test(ban.slice(pronoun.index + word.length));
	if (person === undefined || !(dative || (free && /^(?:jej|go|ich|niego|niej|nich)$/.test(word)))) return undefined;
	return (
		ban.slice(0, pronoun.index) + (dative ? person.dative : person.genitive) + ban.slice(pronoun.index + word.length)
	);
}

/** The ban until its case is over: "Nie wpuszczaj widzów, dopóki koncert się nie skończy"; undefined where the end of the case is not known. */
function overFor(ban: string, clause: string): string | undefined {
	const { who = "", state = "" } = STATED.exec(clause)?.groups ?? {};
	const [, one, many] = STATES.find(([begin]) => begin.test(state)) ?? [];
	if (one !== undefined) return `${ban}, dopóki ${who} nie ${clause.includes(" są ") ? many : one}`;
	if (/^(?:trwa|pada|leje|jest|są|w|na|przy) /.test(`${clause} `)) return `${ban}, gdy ${clause}`;
	return untilDone(`${ban}, dopóki ${clause}`) ?? `${ban}, gdy ${clause}`;
}

/** "Gdy trwa koncert, nie wpuszczaj widzów": the act when the case is over. */
function* afterCase(rule: string, instead: (ban: string) => string[]): Generator<string> {
	const { clause: first = "", ban = "" } = (CASE_FIRST.exec(rule) ?? CASE_LAST.exec(rule))?.groups ?? {};
	const clause = first
		.replace(/ (?:już|jeszcze|właśnie|akurat|wciąż|nadal)(?= )/u, "")
		.replace(/^(\p{L}+) się (\p{L}+)/u, "$1 $2 się");
	if (MANNERED.test(ban) || /^(?:kolejka|lista|nikt) /u.test(clause)) return;
	// Of somebody it is told what everybody has done: "gdy ktoś je" -> "gdy wszyscy skończą jeść".
	if (/^ktoś /u.test(clause) && untilDone(`${ban}, dopóki ${clause}`)?.includes(" wszyscy ") !== true) return;
	if (!/(?:^| )nie /iu.test(ban) || /(?<!\p{L})(?:nie|lub|albo|oraz)(?!\p{L})/u.test(clause)) return;
	const [verb = ""] = /(?<= nie |^nie )\p{L}+/iu.exec(ban) ?? [];
	const family = strip(readAct(lower(verb))?.verb.infinitive ?? "");
	if (/^(?:patrzec|zerkac|spogladac|zagladac|palic|byc|smiac)$/.test(family) || isConduct(family)) return;
	const told = withNoun(ban, clause);
	if (told === undefined) return;
	const until = overFor(capital(told, true), clause);
	if (until === undefined) return;
	const later = instead(until).filter(
		(one) => / dopiero wtedy, gdy |, aż /u.test(one) && !/ze? (?:zapyt|popros)\p{L}+niem/u.test(one),
	);
	yield* later.filter((one) => one.includes(" dopiero wtedy, gdy "));
	yield* later;
}

const UNSAID =
	/^(?:Ani słowa|Nic nie mów(?<many>cie)?|Nie mów(?<more>cie)? nic|Nie mów ani słowa)(?<to>(?: \p{L}+(?:owi|om|ce|ej|emu|ni|cie))?) o (?<what>[^,!]+?)(?<before>(?: (?:przy|wobec|w obecności) [^,!]+)?)$/u;
const UNTOLD = /^O (?<what>[^,]+?) nikomu nie (?:opowiada|mówi?|rozpowiada|wspomina)(?<form>my|jcie|cie|j|)$/iu;
const LATENESS =
	/^(?:Pamiętaj: |Pamiętajcie: )?spóźni(?:enie|anie) się (?<what>[^,]+?) (?:to|jest|oznacza|świadczy)(?= )/iu;
const LATE =
	/^(?:Pamiętaj: |Pamiętajcie: )?spóźnienie (?<what>(?:na|do|po) [^,]+?) (?:to|jest|oznacza|świadczy)(?= )/iu;

/** What is not to be said: "Ani słowa o zarobkach przy kandydatach". */
function* unsaid(rule: string): Generator<string> {
	const untold = UNTOLD.exec(rule)?.groups;
	if (untold !== undefined) {
		const { what: about = "", form = "" } = untold;
		const keep = form === "my" ? "Zachowujemy" : /cie$/.test(form) ? "Zachowajcie" : "Zachowaj";
		yield `${keep} informacje o ${about} dla siebie`;
		return;
	}
	const { many, more, to = "", what = "", before = "" } = UNSAID.exec(rule)?.groups ?? {};
	if (what === "") return;
	const end = many ?? more ?? "";
	yield `${end === "" ? "Zachowaj" : "Zachowajcie"} informacje o ${what} dla siebie`;
	if (before !== "") yield `${end === "" ? "Rozmawiaj" : "Rozmawiajcie"} o ${what} tylko na osobności`;
	if (to === "" && before === "") yield `${end === "" ? "Odeślij" : "Odeślijcie"} pytania o to do przełożonego`;
}

function* orders(rule: string, instead: (ban: string) => string[], none: boolean): Generator<string> {
	for (const plain of plainerHeads(rule, none)) yield* instead(plain);
	if (none) yield* dared(rule);
	const { thing = "" } = GIVEN_UP.exec(rule)?.groups ?? {};
	if (thing !== "") yield* instead(`Zrezygnuj z ${thing}`);
	const late = (LATENESS.exec(rule) ?? LATE.exec(rule))?.groups?.what;
	if (late !== undefined) yield* instead(`Nie spóźniaj się ${late}`);
	const { lead = "", must = "", noun = "", rest = "" } = HELD_BACK.exec(rule)?.groups ?? {};
	const named = NAMED[lower(noun)];
	const verb = named === undefined ? undefined : readAct(named)?.verb;
	if (named !== undefined && verb !== undefined)
		yield* instead(
			must === ""
				? capital(`${lead}nie ${formOf(verb, "imperative")} ${rest}`, true)
				: capital(
						`${lead}nie ${must === "trzeba" || must === "warto" ? "należy" : lower(must)} ${named} ${rest}`,
						true,
					),
		);
}

const NEEDLESS_EACH =
	/^Nie (?:ma potrzeby|ma sensu|ma powodu|trzeba|musisz|warto) (?<act>\p{L}+ć) każd(?:ego|ej) (?<thing>\p{L}+)$/iu;

/** "Nie ma potrzeby dodawać kierownika do każdego maila": the act where it is needed. */
export function* whereNeeded(rule: string): Generator<string> {
	const each = NEEDLESS_EACH.exec(rule)?.groups;
	const told = each === undefined ? undefined : readAct(each.act ?? "")?.verb;
	const one = each === undefined ? undefined : accusativeOf(each.thing ?? "");
	if (
		told !== undefined &&
		one !== undefined &&
		servedBy(strip(lower(each?.thing ?? ""))) === undefined &&
		!isBad(strip(told.infinitive))
	)
		yield `${capital(formOf(told, "imperative"), true)} ${one} tylko wtedy, gdy jest to potrzebne`;
	const { act = "", what = "", where = "", thing = "" } = NEEDLESS.exec(rule)?.groups ?? {};
	const verb = act === "" ? undefined : readAct(act)?.verb;
	const family = strip(verb?.infinitive ?? "");
	if (verb === undefined || isBad(family) || (isConduct(family) && !/^(?:dzwonic|pisac|pytac|prosic)$/.test(family)))
		return;
	const object = objectFor(what, verb);
	const order = formOf(verb, "imperative");
	if (object === undefined || order === "") return;
	const person = servedBy(strip(lower(thing)));
	if (person !== undefined) {
		yield `${capital(order, true)} ${object}, gdy ${person.nominative} o to ${person.plural ? "poproszą" : "poprosi"}`;
		return;
	}
	yield `${capital(order, true)} ${object} ${where} ${thing} tylko wtedy, gdy jest to potrzebne`;
	yield `Ustal z przełożonym, kiedy ${act} ${object} ${where} ${thing}`;
}

/** True while a ban in its other build is answered. */
let asking = false;

/** What a ban in another build says, asked where fewer than three wordings stand: the case behind its act, the act that a noun names, what is needed at times only. */
export function restatedFillers(rule: string, instead: (ban: string) => string[], none: boolean): string[] {
	if (asking) return [];
	asking = true;
	try {
		return restated(rule, instead, none);
	} finally {
		asking = false;
	}
}

function restated(rule: string, instead: (ban: string) => string[], none: boolean): string[] {
	return [
		...afterCase(rule, instead),
		...inThatCase(rule),
		...unsaid(rule),
		...orders(rule, instead, none),
		...whereNeeded(rule),
	];
}
