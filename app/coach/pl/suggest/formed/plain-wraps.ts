import { personOf } from "../../words/people.ts";
import { formOf, type VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";

/** What shuns an act named behind it: "Dość palenia", "Stop zostawianiu", "Nie ma usprawiedliwienia dla krzyczenia". */
const ENOUGH =
	/^(?:dość|stop|precz (?:z|ze)|(?:nie ma|brak) (?:zgody|przyzwolenia|pozwolenia|miejsca) na|nie ma (?:usprawiedliwienia|wytłumaczenia|wymówki) dla|zero tolerancji dla|tabu(?: \p{L}+){0,2}:) (?<act>\p{L}+)(?<rest>.*)$/iu;

/** Nouns of conduct in any case and the verbs that they name. */
const CONDUCT: readonly (readonly [RegExp, string])[] = [
	[/^(?:rozmow|rozmów|pogawęd)/u, "rozmawiać"],
	[/^żart/u, "żartować"],
	[/^(?:plotk|plotek)/u, "plotkować"],
	[/^(?:krzyk|wrzask)/u, "krzyczeć"],
	[/^(?:kłótn|awantur)/u, "kłócić się"],
	[/^(?:śmiech|śmiesz)/u, "śmiać się"],
	[/^(?:spóźnie)(?!ni)/u, "spóźniać się"],
];

/** The order for an act named by its noun in any case; undefined for other nouns. */
function orderOf(noun: string): string | undefined {
	const gerund = /(?:ni|ci)(?:e|a|u|em)$/u.test(noun) ? noun.replace(/(?<=[nc]i)(?:e|u|em)$/u, "a") : undefined;
	const reading = gerund === undefined ? undefined : readAct(gerund);
	if (reading?.form === "gerund") return formOf(reading.verb, "imperative") || undefined;
	const [infinitive = "", self = ""] = CONDUCT.find(([stem]) => stem.test(noun))?.[1].split(" ") ?? [];
	const verb = infinitive === "" ? undefined : anyVerbNamed(infinitive);
	const said = verb === undefined ? "" : formOf(verb, "imperative");
	return said === "" ? undefined : [said, self].filter((one) => one !== "").join(" ");
}

const REMEMBER =
	/^(?<word>pamiętaj|zapamiętaj|miej na uwadze|wiedz)(?<order>cie|my)?(?: na uwadze)?(?:,? że|:) (?<front>.+?) się nie (?<verb>\p{L}+)(?<rest>(?: .+)?)$/iu;
const REMEMBER_MANY = /^miejcie na uwadze,? że /iu;

/** Verbs whose "się" is their own. */
const OWN_SELF =
	/^(?:śmiać|spóźniać|kłócić|spierać|uśmiechać|odwracać|opierać|bać|denerwować|tłumaczyć|wtrącać|zwracać|spieszyć|wywyższać|targować|obrażać|dziwić|licytować)$/u;

/** "Pamiętaj, że przy pacjencie o wypadkach się nie opowiada" -> "Nie opowiadaj przy pacjencie o wypadkach". */
function remembered(rule: string): string | undefined {
	const found = REMEMBER.exec(rule.replace(REMEMBER_MANY, "Pamiętajcie, że "))?.groups;
	if (found === undefined) return undefined;
	const { order = "", front = "", verb = "", rest = "" } = found;
	const [first = ""] = front.split(" ");
	const person = personOf(strip(lower(first)));
	if (
		front.includes(",") ||
		(person?.served?.nominative ?? (person?.side === "staff" ? lower(first) : "")) === lower(first)
	)
		return undefined;
	const reading = readAct(lower(verb));
	if (reading?.form !== "he") return undefined;
	const form: VerbForm = order === "cie" ? "imperative-plural" : order === "my" ? "imperative-we" : "imperative";
	const said = formOf(reading.verb, form);
	const self = OWN_SELF.test(reading.verb.infinitive) ? " się" : "";
	return said === "" ? undefined : `Nie ${said}${self} ${lower(front)}${rest}`;
}

/** A ban whose wrapping hides the act as the plain ban on it; undefined elsewhere. */
export function unwrapped(rule: string): string | undefined {
	const enough = ENOUGH.exec(rule)?.groups;
	if (enough !== undefined) {
		const order = orderOf(lower(enough.act ?? ""));
		return order === undefined ? undefined : `Nie ${order}${enough.rest}`;
	}
	return remembered(rule);
}

const TABOO =
	/^(?:tematem tabu|tabu) (?:są|pozostają) (?<what>(?:\p{L}+(?:e|a) )?\p{L}+(?:y|i|e))(?<whose>(?: .+)?)$/iu;

/** "Tematem tabu są zarobki kolegów" -> "Zachowaj to, co wiesz o zarobkach kolegów, dla siebie". */
export function tabooKept(rule: string): string[] {
	const { what = "", whose = "" } = TABOO.exec(rule)?.groups ?? {};
	if (what === "") return [];
	const locative = what.replace(/(?:y|(?<=[kg])i|(?<!i)e)$/u, "ach").replace(/ie$/u, "iach");
	return /ach$/u.test(locative) && !locative.includes(" ")
		? [`Zachowaj informacje o ${locative}${whose} dla siebie`]
		: [];
}
