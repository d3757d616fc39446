import { personOf } from "../../words/people.ts";
import type { VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** A ban that names what is shunned by a noun alone. */
export interface Shunned {
	/** The form in which what to do is said, and the words before its infinitive ("należy"); "" for an order. */
	form: VerbForm;
	lead: string;
	/** Who is told, with a space behind; "" for orders. */
	who: string;
	/** Where or when, as it stood before the ban; "" where nothing did. */
	front: string;
	/** The noun with all that belongs to it, in the case of its build. */
	thing: string;
	/** A clause behind the noun, with its comma. */
	clause: string;
}

const FRONT =
	"(?<front>(?:(?:w|we|na|przy|podczas|w czasie|w trakcie|wobec|po|przed|za|u|pod|między) (?!żadnym )[^,:;„]+? )?)";
const THING =
	'(?<thing>[^,:;„"]+?)(?<clause>, (?:gdy|kiedy|jeśli|jeżeli|dopóki|zwłaszcza|szczególnie|nawet|o któr\\p{L}+|na któr\\p{L}+) [^;:]+)?$';
const FIRMLY = "(?:(?:surowo|bezwzględnie|kategorycznie|absolutnie|stanowczo|całkowicie|u nas|tu|tutaj|zawsze) )*";

const INFINITIVE =
	"(?:unikać|powstrzymać się od|powstrzymywać się od|wystrzegać się|zrezygnować z|rezygnować z|zaniechać|zaprzestać|darować sobie|sobie darować|odpuścić sobie|sobie odpuścić|zapomnieć o|oszczędzić \\p{L}+(?:om|owi))";
const LEADS =
	"(?<lead>(?:(?:bardzo |uprzejmie |serdecznie )?(?:prosimy|proszę)|prosi się|należy|trzeba|warto|lepiej|staraj się|starajcie się|starajmy się))(?: (?:o|państwa o|wszystkich o))?";
const ASKED = "(?:powstrzymanie się od|unikanie|zaniechanie|zaprzestanie|rezygnację z|niestosowanie|nieużywanie)";
const ORDER =
	"(?:unikaj|wystrzegaj|powstrzymaj|powstrzymuj|zrezygnuj|rezygnuj|zaniechaj|zaprzestań|daruj|odpuść|zapomnij|skończ|zerwij|wyzbądź|wyrzeknij|oszczędź|stroń)(?<order>cie|my)?(?: się(?: od)?| sobie| od| z(?: tymi)?| ze| o| \\p{L}+(?:om|owi))?";
const WE =
	"(?:unikamy|wystrzegamy się|powstrzymujemy się od|rezygnujemy z|zapominamy o|nie (?:stosujemy|tolerujemy|akceptujemy|praktykujemy|uznajemy)|nie dopuszczamy(?: do)?)";
const THEY = "(?<they>unika(?:ją)?|wystrzega(?:ją)? się|powstrzymuj[eą] się od|rezygnuj[eą] z)";
const NONE =
	"(?:zero (?:tolerancji|pobłażania|litości|wyrozumiałości) dla|żadn(?:ych|ego|ej|e|a|en)|ani (?:jedn(?:ego|ej)|pół)|zero|bez|koniec ze?|dość|precz ze?|stop|ani|nie ma (?:miejsca|zgody|przyzwolenia) na|brak zgody na|nigdy więcej)";
const BANNED =
	"(?:zabronion|zakazan|niedozwolon|niedopuszczaln|wykluczon|niewskazan|niepożądan|niestosown|niemile widzian|źle widzian|wzbronion|nie na miejscu|nie do przyjęcia|tabu)\\p{L}*";
const FAULT =
	"(?:(?:to|jest|są|to jest|jest to|bywają|bywa) (?:zawsze |zwykł\\p{L}+ |po prostu |poważn\\p{L}+ |duż\\p{L}+ |rażąc\\p{L}+ |gruby |gruba )*(?:błąd|błęd|nietakt|gafa|faux|wstyd|brak|przejaw|oznak|wyraz|uchybieni|wykroczeni|wpadk|nieuprzejm|niegrzeczn|nieładn|nieelegan|nieprofesjon|niekultural|nietaktown|nieodpowiedni|zły zwyczaj|zły ton|grzech|przewinieni|naruszeni|kompromitac|skandal|hańb|obraz|afront|lekceważ|pogard|chamstw|amator|partact|wścib|głupot|nieuczciw|bezczel|szczyt |dowód |recepta na|prosta droga|proszenie się)[^,;:]*|nie (?:przystoją|przystoi|uchodzą|uchodzi|wypada|licuj[eą]|wchodz[ią]|pasuj[eą]|są mile|jest mile|ma tu miejsca|mają tu miejsca)[^,;:]*)";

/** How each build is read; the form follows from its groups. */
const BUILDS: readonly RegExp[] = [
	`^${FRONT}${LEADS} (?:${INFINITIVE}|${ASKED}) ${THING}`,
	`^${FRONT}${ORDER} ${THING}`,
	`^${FRONT}(?<we>${WE}) ${THING}`,
	`^(?<who>[^,:;„]+? )(?<in>(?:(?:w|we|na|przy|podczas|wobec|po|przed) [^,:;„]+? )?)${THEY} ${THING}`,
	`^${FRONT}(?:obowiązuje |panuje |jest )?(?:(?:bezwzględny|całkowity|absolutny|surowy|stanowczy) )?zakaz ${THING}`,
	`^${FRONT}${FIRMLY}(?<must>zabrania|zakazuje) się ${THING}`,
	`^${FRONT}(?:\\p{L}+(?:om|owi|ce) )?(?<must>nie (?:zaleca|poleca|rekomenduje|dopuszcza|przewiduje|toleruje|akceptuje|praktykuje)) się ${THING}`,
	`^${FRONT}${FIRMLY}${BANNED}(?: są| jest|:)? ${THING}`,
	`^${FRONT}${NONE} ${THING}`,
	`^o (?<thing>[^,:;„"]+?)(?<where>(?: (?:w|we|na|przy|podczas|wobec) [^,:;„"]+?)?),? (?:zapomnij(?<order>cie|my)?|(?<we>zapominamy)|(?<lead>lepiej) zapomnieć)(?<clause>)$`,
	`^(?<thing>[^,:;„"]+?),? (?:(?<lead>lepiej)(?: jest)? (?:sobie (?:darować|odpuścić)|darować sobie|odpuścić sobie)|sobie (?:daruj|odpuść)(?<order>cie|my)?|(?<we>darujemy sobie|sobie darujemy))(?<clause>)$`,
	`^(?<thing>[^,:;„"]+?) (?:(?:są|jest) )?${FIRMLY}(?:${BANNED}|${FAULT})(?<clause>)(?: (?<front>(?:w|we|na|przy|podczas|wobec) [^,:;„"]+))?$`,
].map((build) => new RegExp(build, "iu"));

/** Words without which no build is there. */
const SHUNNING =
	/(?:zaleca|poleca|rekomenduje|przewiduje) się|unik|wystrzeg|powstrzym|rezygn|zaniech|zaprzest|przesta|daruj|darow|odpuść|odpuśc|zapomn|zapomin|skończ|zerwij|wyzb|wyrze|oszczędź|stroń|stosuj|toler|akcept|praktyk|uznaj|dopuszcz|zakaz|zabran|zabron|niedozw|wyklucz|nie(?:wskaz|pożąd|stosown|ładn|uprzejm|grzeczn|eleganck|taktown)|brzydko|wstyd|widzian|wzbron|na miejscu|do przyjęcia|tabu|żadn|zero |bez |ani |koniec|dość|precz|stop|nie (?:ma|warto|wypada)|nigdy więcej|brak|(?<!^)(?: to | jest | są | bywa| nie )/iu;

const spaced = (text: string): string => (text === "" ? "" : `${text} `);

/** The form that the words of a build ask for. */
function formOf(found: Readonly<Record<string, string | undefined>>): VerbForm {
	if (found.lead !== undefined || found.must !== undefined) return "infinitive";
	if (found.we !== undefined) return /^nie (?:toler|akcept|dopuszcz|uznaj)/iu.test(found.we) ? "imperative" : "we";
	if (found.they !== undefined) return /(?:ją|ą)(?: się| z|$)/u.test(found.they) ? "they" : "he";
	return found.order === "cie" ? "imperative-plural" : found.order === "my" ? "imperative-we" : "imperative";
}

const ACT =
	/^(?:przestań(?<order>cie|my)?|nie ma (?:sensu|po co|co|potrzeby|powodu)|nie (?:warto|wypada|przystoi)|(?:to )?(?:nieładnie|nieuprzejmie|niegrzecznie|nieelegancko|nietaktownie|brzydko|wstyd)(?: jest)?) (?<verb>\p{L}+ć)(?<rest>[^,:;„"]*)(?<clause>, (?:gdy|kiedy|jeśli|jeżeli) [^;:]+)?$/iu;

/** A ban on an act told by its infinitive ("Przestań wzdychać …", "Nie ma sensu narzekać …"), as one that names it by its noun. */
function actShunned(rule: string): Shunned | undefined {
	const found = ACT.exec(rule)?.groups;
	const reading = found === undefined ? undefined : readAct(lower(found.verb ?? ""));
	if (found === undefined || reading?.form !== "infinitive" || reading.verb.gerund === "") return undefined;
	const thing = `${reading.verb.gerund}${found.rest ?? ""}`;
	return { form: formOf(found), lead: "", who: "", front: "", thing, clause: found.clause ?? "" };
}

/** What a ban shuns by its noun, in whatever build ("Unikaj", "Żadnych", "Zakaz", "… są zabronione", "Zapomnij o …"); all builds that may be meant. */
export function* shunnedIn(rule: string): Generator<Shunned> {
	if (!SHUNNING.test(rule)) return;
	const act = actShunned(rule);
	if (act !== undefined) yield act;
	for (const build of BUILDS) {
		const found = build.exec(rule)?.groups;
		if (found === undefined) continue;
		const who = (found.who ?? "").trim();
		if (who !== "" && personOf(strip(lower(who.split(" ")[0] ?? "")))?.side !== "staff") continue;
		const lead = found.must === undefined ? lower(found.lead ?? "").replace(/^prosi się$/u, "prosimy") : "należy";
		yield {
			form: formOf(found),
			lead: spaced(lead),
			who: who === "" ? "" : `${capital(who, true)} `,
			front: lower((found.front ?? found.in ?? "").trim()),
			thing: lower(`${found.thing ?? ""}${found.where ?? ""}`),
			clause: found.clause ?? "",
		};
	}
}
