import { personOf } from "../../words/people.ts";
import { formOf, type VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { accusativeOf } from "../words/accusative.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { shunnedIn } from "./shunned-frames.ts";

/** Acts by which a thing is made to say what is not true: the verbs, and what is done in their place, `*` before the verb that takes the form of the ban. */
const FALSE_ACTS: readonly (readonly [RegExp, RegExp, ...string[]])[] = [
	[/^podkręc/u, /^liczni/u, "*zostawiać {acc} w oryginalnym stanie", "*podawać prawdziwy przebieg"],
	[
		/^(?:przeklej|przerabi|podmieni|zamazyw|zakleja|zaklej|retuszow|podkręc|przestemplow|zdrap)/u,
		/^(?:dat|termin|etykiet|metk|cen|tabliczk|numer|plomb|nalepk|naklejk|wpis|stempl|pieczęci)/u,
		"*zostawiać {acc} w oryginalnym stanie",
		"*wycofać/wycofywać z półki towar po terminie",
	],
	[/^(?:podrabi|fałsz|podszyw|antydat)/u, /^podpis/u, "*poprosić/prosić o własnoręczny podpis"],
	[
		/^(?:podrabi|fałsz|antydat|przerabi)/u,
		/^(?:dokument|protok|umow|zaświad|recept|faktur|wpis|list)/u,
		"*wpisywać tylko prawdziwe dane i daty",
	],
];

interface Named {
	verb: string;
	rest: string;
	form: VerbForm;
	lead: string;
}

const ORDER = /^nie (?<verb>\p{L}+)(?<rest> [^,;:]+)$/iu;
const MUST = /^nie (?:należy|wolno|można) (?<verb>\p{L}+ć)(?<rest> [^,;:]+)$/iu;

/** The act that a ban forbids by a verb or by its noun; undefined elsewhere. */
function actOf(rule: string): Named | undefined {
	const must = MUST.exec(rule)?.groups;
	const plain = must ?? ORDER.exec(rule)?.groups;
	if (plain !== undefined) {
		const reading = readAct(lower(plain.verb ?? ""));
		if (reading === undefined || !/^(?:imperative|we|infinitive)/u.test(reading.form)) return undefined;
		return {
			verb: reading.verb.infinitive,
			rest: (plain.rest ?? "").trim(),
			form: reading.form,
			lead: must === undefined ? "" : "należy ",
		};
	}
	for (const { thing, form, lead, front } of shunnedIn(rule)) {
		const [first = "", ...more] = thing.split(" ");
		const reading = /[nc]i(?:a|e|u|em)$/u.test(first)
			? readAct(first.replace(/(?<=[nc]i)(?:e|u|em)$/u, "a"))
			: undefined;
		if (reading?.form === "gerund")
			return { verb: reading.verb.infinitive, rest: [...more, front].join(" ").trim(), form, lead };
	}
	return undefined;
}

/** A wording in the form of the ban. */
const spoken = (named: Named, wording: string): string =>
	capital(
		named.lead +
			wording.replace(/\*(\p{L}+)(?:\/(\p{L}+))?/gu, (_, once: string, often?: string) => {
				const told = /^(?:he|they|we)$/.test(named.form) ? (often ?? once) : once;
				const verb = anyVerbNamed(told);
				return verb === undefined ? told : formOf(verb, named.form);
			}),
		true,
	);

/** "Zabrania się przeklejania dat przydatności na opakowaniach" -> "Należy zostawiać daty przydatności na opakowaniach w oryginalnym stanie". */
export function truthKept(rule: string): string[] {
	const named = actOf(rule);
	if (named === undefined) return [];
	const row = FALSE_ACTS.find(([acts, things]) => acts.test(named.verb) && things.test(named.rest));
	if (row === undefined) return [];
	const acc = accusativeOf(named.rest);
	const [, , ...wordings] = row;
	return wordings
		.filter(
			(one) =>
				(acc !== undefined || !one.includes("{acc}")) &&
				(!one.includes("po terminie") || /^(?:dat|termin)/u.test(named.rest)),
		)
		.map((one) => spoken(named, one.replace("{acc}", acc ?? "")));
}

const LABELLED =
	/^(?:mówieni|nazywani|określani|tytułowani|zwracani)\p{L}+(?: się)? (?<link>o |do )?(?<who>\p{L}+(?: \p{L}+)?)(?: mianem| per| słowami| słowem| jako)? [„"«][^„”"«»]+[”"»](?<place>(?: .+)?)$/u;

/** "Mówienie o pacjencie „ten spod trójki” nie przystoi pielęgniarce" -> "Mów o pacjencie z szacunkiem, po nazwisku". */
export function namedWell(rule: string): string[] {
	const found =
		/^(?<thing>[^,:;]+?[”"»](?: [^,:;]+?)?) (?:to|jest|są|nie) [^„"«]+$|^(?:unikaj|unikamy|unikajcie|zakaz|zabrania się|zapomnij o|powstrzymaj się od|daruj sobie|żadnego|koniec z) (?<other>.+)$/iu.exec(
			rule,
		)?.groups;
	const { link = "", who = "", place = "" } = LABELLED.exec(lower(found?.thing ?? found?.other ?? ""))?.groups ?? {};
	const served = personOf(strip(who.split(" ").at(-1) ?? ""))?.served;
	if (who === "" || (link !== "o " && served === undefined)) return [];
	const behind = place.trim() === "" ? "" : `${place.trim()} `;
	const said = (text: string): string => capital(behind + text, true);
	if (link === "o ") return [said(`mów o ${who} z szacunkiem, po nazwisku`), said(`mów o ${who} „pan” lub „pani”`)];
	if (link === "do ") return [said(`zwracaj się do ${who} per „pan” lub „pani”`)];
	return [said(`nazywaj ${accusativeOf(who) ?? served?.accusative ?? who} po nazwisku, per „pan” lub „pani”`)];
}
