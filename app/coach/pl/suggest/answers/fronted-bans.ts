import { personOf } from "../../words/people.ts";
import { formOf, type VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { saidBan } from "../reading/said-ban.ts";
import { served } from "../reading/served-words.ts";
import { locativeOf } from "../words/locatives.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

type Instead = (ban: string) => string[];

const SELF_FIRST =
	/^(?<head>(?:(?:pamiętaj|pamiętajcie|pamiętajmy|miej na uwadze|zapamiętaj)(?:,? że|:) )?)(?<front>[^,;:]+?) się (?:(?<us>u nas|tu|tutaj|w \p{L}+) )?nie (?<verb>\p{L}+)(?<rest>(?: [^,;:]+)?)$/iu;
/** Verbs whose "się" is their own and stands with them. */
const OWN_SELF =
	/^(?:smiac|spoznic|spozniac|klocic|spierac|odwracac|opierac|denerwowac|tlumaczyc|wtracac|zwracac|spieszyc|targowac|obrazac|spoufalac|licytowac|przekomarzac|przechwalac|zegnac|rozstawac)$/;

/** "Dzieci się nie zawstydza" -> "Nie zawstydzaj dzieci": what is told of nobody as an order, the object behind. */
function ordered(rule: string): string | undefined {
	const { head = "", front = "", us = "", verb = "", rest = "" } = SELF_FIRST.exec(rule)?.groups ?? {};
	const act = verb === "" ? undefined : readAct(lower(verb));
	if (act?.form !== "he") return undefined;
	const [first = ""] = front.split(" ");
	const person = personOf(strip(lower(first)));
	if (
		person?.side === "staff" ||
		(person?.served?.nominative === lower(first) && person.served.genitive !== lower(first))
	)
		return undefined;
	const form: VerbForm = /cie(?:,| |:)/u.test(head) ? "imperative-plural" : "imperative";
	const said = formOf(act.verb, form);
	const self = OWN_SELF.test(act.verb.family) ? " się" : "";
	return said === ""
		? undefined
		: `Nie ${said}${self}${us === "" || us === "u nas" ? "" : ` ${us}`} ${lower(front)}${rest}`;
}

const REMIND = /^nie zapominaj(?<order>cie|my)?(?:,? że|:) (?<ban>.*(?<!\p{L})nie .+)$/iu;

/** Nobody behind a preposition, and the case of the customer who stands for him. */
const NOBODY =
	/^(?<prep>z|od|na|do|o|przed|przy|u|za|dla|wobec) (?:nikim|nikogo) nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,;]+)?)$/iu;
/** What is told of whom it concerns: matters that are kept. */
const TALK = /^(?:rozmawiac|omawiac|dyskutowac|gadac|konsultowac|dzielic|plotkowac)$/;

/** Whoever it is, in place of the customer. */
const toEveryone = (told: string): string =>
	told
		.replace(/(?<!\p{L})klientowi(?!\p{L})/gu, "każdemu")
		.replace(/(?<!\p{L})klientem(?!\p{L})/gu, "każdym")
		.replace(/(?<!\p{L})klienta(?!\p{L})/gu, "każdego")
		.replace(/(?<!\p{L})klient(?!\p{L})/gu, "każdy");

/** "Na nikogo nie podnoś głosu" -> "Mów do każdego spokojnym głosem". */
function toNobody(rule: string, instead: Instead): string[] {
	const { prep = "", verb = "", self = "", rest = "" } = NOBODY.exec(rule)?.groups ?? {};
	const act = verb === "" ? undefined : readAct(lower(verb));
	if (act === undefined || !/^(?:imperative|we$)/.test(act.form)) return [];
	const form = act.form;
	if (/^z$/iu.test(prep) && TALK.test(act.verb.family)) {
		const about = /^ o (?<what>.+?)(?: przez telefon)?$/u.exec(rest)?.groups?.what;
		const keep = formOf(readAct("zachować")?.verb ?? act.verb, form);
		const talk = formOf(act.verb, form);
		if (about !== undefined && keep !== "")
			return [
				capital(`${form === "we" ? "zachowujemy" : keep} informacje o ${about} dla siebie`, true),
				capital(`${talk}${self}${rest} tylko z osobami, których to dotyczy`, true),
			];
	}
	const case_ = /^(?:z|przed|za)$/iu.test(prep) ? "klientem" : /^(?:o|przy)$/iu.test(prep) ? "kliencie" : "klienta";
	const told = instead(`Nie ${lower(verb)}${self}${rest} ${lower(prep)} ${case_}`);
	const alike = told.length > 0 ? told : instead(`Nie ${lower(verb)}${self}${rest}`);
	return alike.filter((one) => !/___|kliencie/u.test(one)).map(toEveryone);
}

const ASKING =
	/^(?<person>\p{L}+ )?o (?<what>(?:(?!przy |o |bez |na |w )\p{L}+ ){0,2}?(?:powód (?:przyjazd|pobyt|wizyt|nieobecn|rozsta|zwolnie|wyjazd)|wiek|wag|zarob|pensj|choro|rozwod|rozwód|ciąż|wyzn|relig|plan|rodzin|dzieci|dziecko|męż|żon|pogląd|prefer|stan|życi|sytuacj|majątek|dług|wygląd|pochodz|narodow|orient|związ|sprawy|ojc|matk|partner|spad)\p{L}*(?: (?:polityczn|cywiln|osobist|prywatn|rodzinn|materialn|religijn|finansow|zdrow)\p{L}*)?)(?<whose>(?: \p{L}+)?)(?: (?:podczas|na|w) [^,]+)?$/u;

/** "O poglądy polityczne pasażerów się nie pyta" -> "Traktuj poglądy polityczne pasażerów jako ich prywatną sprawę". */
function theirOwn(rule: string): string[] {
	const said = saidBan(rule);
	if (said === undefined || !/^(?:pytac|wypytywac|dopytywac)$/.test(said.verb.family)) return [];
	const { person = "", what = "", whose = "" } = ASKING.exec(said.rest)?.groups ?? {};
	if (what === "") return [];
	const owner = served((whose || person).trim());
	if (whose.trim() !== "" && owner === undefined) return [];
	const their = owner?.plural === true ? "ich" : owner?.gender === "she" ? "jej" : "jego";
	const kind = /prywatn|osobist/u.test(what) ? "własną" : "prywatną";
	const of = owner === undefined ? "" : ` ${owner.genitive}`;
	const sex = owner === undefined ? "" : `${their} `;
	return [
		`*traktować ${what}${of} jako ${sex}${kind} sprawę`,
		`*uszanować prywatność${of === "" ? " rozmówcy" : of} i *pytać tylko o to, co potrzebne do obsługi`,
	].flatMap((one) => said.tell(one) ?? []);
}

const REPROACH = /^(?<whom>\p{L}+) (?<what>(?:\p{L}+(?:ej|ego|ych) )?\p{L}+)(?<more>(?: (?:w|na|przy|z|po) .+)?)$/u;

/** "Bibliotekarz nie wytyka czytelnikowi spóźnienia" -> "Bibliotekarz przyjmuje spokojnie spóźnienie czytelnika". */
function takenCalmly(rule: string): string[] {
	const said = saidBan(rule.replace(/^nikomu nie (?<act>\p{L}+) /iu, "Nie $<act> klientowi "));
	if (said === undefined || !/^(?:wytykac|wypominac|wymawiac|zarzucac)$/.test(said.verb.family)) return [];
	const { whom = "", what = "" } = REPROACH.exec(said.rest)?.groups ?? {};
	const person = whom === "" ? undefined : served(whom);
	if (
		person === undefined ||
		person.dative !== whom ||
		/^(?:wiek|wag|figur|wzrost|tusz|wyglą|pochodz|akcent)/u.test(what)
	)
		return [];
	const object = objectFor(what, readAct("przyjmować")?.verb ?? said.verb);
	if (object === undefined) return [];
	if (/^nikomu /iu.test(rule))
		return [`*przyjąć spokojnie ${object}`, "*powiedzieć życzliwie, co można teraz zrobić"].flatMap(
			(one) => said.tell(one) ?? [],
		);
	return [
		`*przyjąć spokojnie ${object} ${person.genitive}`,
		`*powiedzieć ${person.dative} życzliwie, co można teraz zrobić`,
	].flatMap((one) => said.tell(one) ?? []);
}

const TO_THOU = /^(?<before>.*?)przecho\p{L}+(?: się)? (?:(?<with>z \p{L}+) )?na [„"]?ty[”"]?$/iu;

/** "Z klientem nie przechodzi się na „ty”" -> "Zwracaj się do klienta per „pan” lub „pani”". */
function formally(rule: string): string[] {
	const found = TO_THOU.exec(rule)?.groups;
	if (found === undefined) return [];
	const word = /(?:^| )z (\p{L}+)/iu.exec(`${found.with ?? ""} ${found.before}`)?.[1] ?? "";
	const person = word === "" ? undefined : served(word);
	const whom = person === undefined ? "" : ` do ${person.genitive}`;
	return [`Zwracaj się${whom} per „pan” lub „pani”`];
}

const BLIND = /^(?<what>(?:rozm|połącz|telefon|dzwoni)\p{L}*(?: \p{L}+)?) w ciemno$/u;

/** "Nie przekazujemy rozmowy w ciemno" -> "Uprzedzamy odbierającego i dopiero wtedy przekazujemy rozmowę". */
function announced(rule: string): string[] {
	const said = rule.includes(" w ciemno") ? saidBan(rule) : undefined;
	const what = said === undefined ? undefined : BLIND.exec(said.rest)?.groups?.what;
	const object = said === undefined || what === undefined ? undefined : objectFor(what, said.verb);
	if (said === undefined || object === undefined || !/^(?:przekazywac|przelaczac|laczyc)$/.test(said.verb.family))
		return [];
	const once = said.verb.perfective ? said.verb : (said.verb.partner ?? said.verb);
	return [`*uprzedzić następną osobę, o co chodzi, i dopiero wtedy *${once.infinitive} ${object}`].flatMap(
		(one) => said.tell(one) ?? [],
	);
}

const LEAVING =
	/^od (?<what>\p{L}+(?: \p{L}+)??) (?:w trakcie|podczas|w czasie|przed końcem|przed zakończeniem) (?<until>[^,;]+)$/u;

/** "Kasjer nie odchodzi od okienka w trakcie wpłaty" -> "Kasjer zostaje przy okienku do końca wpłaty". */
function staysThere(rule: string): string[] {
	const said = / od /u.test(rule) ? saidBan(rule) : undefined;
	if (said === undefined || !/^(?:odchodzic|oddalac|wstawac|odjezdzac|odstepowac|odwracac)$/.test(said.verb.family))
		return [];
	const { what = "", until = "" } = LEAVING.exec(said.rest)?.groups ?? {};
	const place = what === "" ? undefined : (declined(what, "gen", "loc")?.text ?? locativeOf(what));
	return place === undefined ? [] : [`*zostać przy ${place} do końca ${until}`].flatMap((one) => said.tell(one) ?? []);
}

const LINE =
	/^(?<line>(?:\p{L}+(?:ej|ego) )?(?:lini|prog|granic|barier|taśm|krawędzi|barierk|bramk|szlaban|płot)\p{L}*(?: \p{L}+)?)$/u;

/** "Nikt nie przekracza żółtej linii" -> "Każdy zostaje przed żółtą linią". */
function beforeLine(rule: string): string[] {
	const said = /przekracza/u.test(rule) ? saidBan(rule) : undefined;
	const line = said === undefined ? undefined : LINE.exec(said.rest)?.groups?.line;
	const place = line === undefined ? undefined : declined(line, "gen", "ins")?.text;
	return said === undefined || place === undefined || said.verb.family !== "przekraczac"
		? []
		: [`*zatrzymać się przed ${place}`].flatMap((one) => said.tell(one) ?? []);
}

const BLANK =
	/^pust(?:ych|ego|ej) (?<what>rubryk\p{L}*|pól|pola|komór\p{L}*|kolumn\p{L}*|kratek|kratki)(?<place>(?: (?:w|na) [^,]+)?)$/u;
const BLANKS: Readonly<Record<string, string>> = { r: "rubryki", p: "pola" };

/** "Nie zostawiamy pustych rubryk w protokole" -> "Wypełniamy wszystkie rubryki w protokole". */
function filledIn(rule: string): string[] {
	const said = / pust/u.test(rule) ? saidBan(rule) : undefined;
	const { what = "", place = "" } = said === undefined ? {} : (BLANK.exec(said.rest)?.groups ?? {});
	return said === undefined || what === "" || !/^(?:zo|pozo)stawiac$/.test(said.verb.family)
		? []
		: [`*wypełnić wszystkie ${BLANKS[what.charAt(0)] ?? "rubryki"}${place}`].flatMap((one) => said.tell(one) ?? []);
}

const FOR_NOBODY = /^za nikogo nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,;]+)?)$/iu;

/** "Za nikogo nie odbijaj karty" -> "Odbijaj kartę tylko za siebie". */
function forOneself(rule: string): string[] {
	const { verb = "", self = "", rest = "" } = FOR_NOBODY.exec(rule)?.groups ?? {};
	const act = verb === "" ? undefined : readAct(lower(verb));
	if (act === undefined || !/^(?:imperative|we$)/.test(act.form)) return [];
	const object = rest === "" ? "" : objectFor(rest.trim(), act.verb);
	return object === undefined
		? []
		: [capital(`${verb}${self} ${object} tylko za siebie`.replace(/ {2,}/gu, " "), true)];
}

/** What is answered by its build alone, whoever is told. */
export const frontedBans = (rule: string): string[] => [
	...formally(rule),
	...theirOwn(rule),
	...takenCalmly(rule),
	...announced(rule),
	...staysThere(rule),
	...forOneself(rule),
	...beforeLine(rule),
	...filledIn(rule),
];

/** Bans told of nobody, on nobody and behind a reminder, as the plain order that they are. */
export function frontedAs(rule: string, instead: Instead): string[] {
	const order = ordered(rule);
	const told = order === undefined ? [] : instead(order).filter((one) => !/___/u.test(one));
	if (told.length > 0) return told;
	const { ban = "", order: many = "" } = REMIND.exec(rule)?.groups ?? {};
	if (ban !== "") return instead(`Pamiętaj${many}, że ${ban}`).filter((one) => !/___/u.test(one));
	const { act = "" } = /^(?:o|za|na|z|do) (?:nic|niczym|niczego) nie (?<act>\p{L}+ [^,;]+)$/iu.exec(rule)?.groups ?? {};
	if (act !== "") return instead(`Nie ${act}`).filter((one) => !/___/u.test(one));
	const none = /^nie (?<verb>\p{L}+) (?<none>niczego|nikogo|nikomu) (?!\p{L}+ć(?: |$))(?<rest>[^,;]+)$/iu.exec(
		rule,
	)?.groups;
	if (none !== undefined)
		return instead(capital(`${none.none} nie ${none.verb} ${none.rest}`, true)).filter((one) => !/___/u.test(one));
	return toNobody(rule, instead);
}

/** True for a wording that has kept "się" behind what opened the ban: "Należy zostawić kota się na miejscu". */
export function selfTorn(rule: string): ((told: string) => boolean) | undefined {
	const word = /(?<word>\p{L}+) się (?:u nas )?nie /u.exec(rule)?.groups?.word;
	return word === undefined ? undefined : (told) => lower(told).includes(`${lower(word)} się`);
}
