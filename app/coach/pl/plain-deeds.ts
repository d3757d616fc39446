import { objectFor } from "./objects.ts";
import { customer } from "./people.ts";
import { render } from "./phrases.ts";
import type { RuleAct } from "./rule-parts.ts";
import type { Verb, VerbForm } from "./verbs.ts";

/**
 * What to do in place of acts of many trades, where a row names one that no pair answers: verbs, what must stand in the act, the wording.
 * {o} is the object as the verb asks for it, {c} what is said of the act as it stands, {g} the act as a noun; a wording without its slot is not offered.
 */
const DEEDS = `
zadac,domagac,wymagac,dopytywac,wypytywac,dociekac ; = *pytać tylko o to, co jest potrzebne do sprawy
rozmawiac ; ^(?:z|ze|między) .* = *odkładać rozmowy {c} na przerwę
rozmawiac,dyskutowac,gawedzic,pogadac ; ^o .* = *omawiać te sprawy na osobności
prowadzic ; ^(?:\\p{L}+ )?(?:rozmów|dyskusji) = *odkładać rozmowy na przerwę
opowiadac ; po żadnej ze stron|po (?:jednej|którejś) ze stron = *zachowywać bezstronność
stawac ; po (?:żadnej|jednej) ze stron|po stronie = *zachowywać bezstronność
przekonywac,namawiac,naklaniac,zniechecac ; = *przedstawiać możliwości i *szanować decyzję
pomijac,przemilczac ; = *odnotowywać {o}
obslugiwac,uruchamiac,naprawiac,konserwowac,regulowac,serwisowac,demontowac,rozbierac,przezbrajac ; = *zostawiać {g} {c} przeszkolonej osobie
siadac,siedziec ; = *pracować na stojąco
rzucac,przerzucac,upuszczac ; = *przenosić {o} delikatnie
odwracac,przechylac,obracac,przewracac ; = *trzymać {o} w jednej pozycji
posiadac,miec ; przy sobie = *zostawiać {o} w szafce
zatrudniac,angazowac ; = *uzgadniać {g} {c} z przełożonym
modyfikowac,zmieniac,przerabiac,korygowac ; = *zostawiać {o} bez zmian
odlaczac,wylaczac ; = *zostawiać {o} w stanie włączonym
zostawiac,pozostawiac ; ^u (?:klient|odbiorc|pacjent|gości) = *zabierać {o} ze sobą
przewozic,zabierac ; na gapę|bez biletu = *przewozić tylko osoby z biletem
porownywac ; = *omawiać wyniki z każdym osobno
udzielac ; (?:wskazówek|podpowiedzi|porad) = *zachowywać wskazówki dla siebie
kontaktowac ; ^(?:z|ze) = *kierować sprawy przez przełożonego
skanowac,kserowac,kopiowac ; banknot|pieniędzy = *odmawiać uprzejmie
kserowac,kopiowac,skanowac ; (?:dowod|dokument|legitym|paszport) = *oglądać {o} i od razu *zwracać
`;

interface Deed {
	things: RegExp;
	phrase: string;
}

let table: Map<string, Deed[]> | undefined;

function deeds(): Map<string, Deed[]> {
	if (table !== undefined) return table;
	table = new Map();
	for (const line of DEEDS.trim().split("\n")) {
		const [verbs = "", rest = ""] = line.split(" ; ");
		const [things = "", phrase = ""] = rest.split("= ");
		const deed = { things: new RegExp(things.trim(), "u"), phrase };
		for (const verb of verbs.split(",")) table.set(verb, [...(table.get(verb) ?? []), deed]);
	}
	return table;
}

const THINGS = /^(?:przy sobie |w pracy |u \p{L}+ )|(?: po zakończeniu .+| po pracy)$/gu;

/** The act as a noun, in the accusative. */
const nounOf = (verb: Verb): string => verb.gerund || verb.partner?.gerund || "";

/** What to do in place of an act, in the form of its rule; undefined where its class is not known. */
export function deedFor({ verb, content }: RuleAct, form: VerbForm): string | undefined {
	const found = deeds()
		.get(verb.family)
		?.find(({ things }) => things.test(content));
	if (found === undefined || /^(?:go|ją|je|ich|mu|jej|im) \p{L}/u.test(content)) return undefined;
	const own = content.replace(THINGS, "");
	const object = own === "" ? undefined : objectFor(own, verb);
	if (found.phrase.includes("{o}") && (object === undefined || /^(?:w|na|z|do|po|za|pod) /.test(object)))
		return undefined;
	const noun = nounOf(verb);
	if (found.phrase.includes("{g}") && noun === "") return undefined;
	const said = found.phrase
		.replace("{o}", object ?? "")
		.replace("{c}", own)
		.replace("{g}", noun);
	return render(said, form, customer(false)).trim();
}
