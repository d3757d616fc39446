import { personOf } from "../../words/people.ts";
import { formOf, type VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";

const TELLING = "opowiad|mów|rozmawi|powtarz|plotkuj|wspomina|zdradza|ujawnia|dyskut|rozpowiad|rozgłasza|wygad";
const ABOUT_ALL = "(?:tym|tego|to)";
const TO_NONE = "(?:nikomu|z nikim|nikogo|nic|niczego)";

/** "O tym, co widzisz w domu klienta, nikomu nic nie opowiadaj". */
const KEPT_FIRST = new RegExp(
	`^(?:o )?${ABOUT_ALL}, (?<what>(?:co|kto|kogo|jak|ile|gdzie|kiedy|czego) [^,]+),(?: ${TO_NONE})*(?<lead> (?:należy|trzeba))? nie (?<modal>(?:wolno|należy|można) )?(?<act>(?:${TELLING})\\p{L}*)(?: się)?(?<to>(?: [^,]+)?)$`,
	"iu",
);
/** "Nikomu nie mów o tym, co klient ci powierzył". */
const KEPT_LAST = new RegExp(
	`^(?:${TO_NONE} )*nie (?<modal>(?:wolno|należy|można) )?(?<act>(?:${TELLING})\\p{L}*)(?: się)?(?<to>(?: [^,]+?)?) (?:o )?${ABOUT_ALL}, (?<what>(?:co|kto|kogo|jak|ile|gdzie|kiedy|czego) [^,]+)$`,
	"iu",
);
/** "Nikomu nie zdradzaj, o której gość wraca do pokoju". */
const KEPT_QUESTION =
	/^(?:nikomu |nigdy )*nie (?<modal>(?:wolno|należy|można) )?(?<act>(?:zdradza|ujawnia|mów|wyjawia|rozpowiada|powtarza)\p{L}*)(?: nikomu)?, (?<what>(?:o której|o czym|w którym|w której|z kim|do kogo|od kogo|na ile|skąd|dokąd|po co|za ile) [^,]+)$/iu;

/** The order to keep something to oneself, in the form in which the ban speaks. */
function keeping(act: string, modal: string): string | undefined {
	if (modal !== "") return "Należy zachować";
	const form = readAct(lower(act))?.form;
	if (form === "imperative") return "Zachowaj";
	if (form === "imperative-plural") return "Zachowajcie";
	if (form === "imperative-we") return "Zachowajmy";
	if (form === "infinitive") return "Zachować";
	return form === "we" ? "Zachowujemy" : undefined;
}

function keptSecret(rule: string): string[] {
	const question = KEPT_QUESTION.exec(rule)?.groups;
	const found = question ?? (KEPT_FIRST.exec(rule) ?? KEPT_LAST.exec(rule))?.groups;
	if (found === undefined || /(?<!\p{L})nie(?!\p{L})/u.test(found.what ?? "")) return [];
	if (/^ (?:gości|klient|pacjent)\p{L}*(?:owi|om|ce)$/u.test(found.to ?? "")) return [];
	const keep = keeping(found.act ?? "", found.modal ?? "");
	if (keep === undefined) return [];
	const what = question === undefined ? `to, ${found.what}` : found.what;
	return [
		`${keep} dla siebie${question === undefined ? "" : ","} ${what}`,
		`${keep} w tajemnicy${question === undefined ? "" : ","} ${what}`,
	];
}

/** "Nie komentuj przy kasie tego, co klient wykłada na taśmę", "Nie komentuj, co klientka ma na sobie". */
const REMARKED =
	/^nie (?<modal>(?:wolno|należy|można) )?(?<act>(?:komentuj|komentow|oceniaj|ocenia[ćm]|krytykuj|krytykow|wyśmiewa)\p{L}*)(?<where>(?: (?:przy|w|na|podczas) [^,]+?)?)(?: tego)?, (?<what>(?:co|jak|ile|w co|w czym|z kim|jaką|jakie|jaki) [^,]+)$/iu;

function remarksKept(rule: string): string[] {
	const found = REMARKED.exec(rule)?.groups;
	const keep = found === undefined ? undefined : keeping(found.act ?? "", found.modal ?? "");
	return keep === undefined ? [] : [`${keep} dla siebie uwagi o tym, ${found?.what}`];
}

/** What those do who are waited for, by the verb that tells it, and how it comes to its end. */
const ENDS: Readonly<Record<string, string>> = {
	śpi: "się obudzi",
	śpią: "się obudzą",
	stoi: "odejdzie",
	stoją: "odejdą",
	wsiada: "wsiądzie",
	wsiadają: "wsiądą",
	wysiada: "wysiądzie",
	wysiadają: "wysiądą",
	płacze: "się uspokoi",
	krzyczy: "się uspokoi",
	krzyczą: "się uspokoją",
	płaczą: "się uspokoją",
	trwa: "się skończy",
	trwają: "się skończą",
	pada: "przestanie padać",
	leci: "przestanie lecieć",
};
/** Acts that somebody brings to an end. */
const FINISHED =
	/^(?:jeść|pić|kroić|karmić|badać|wybierać|ćwiczyć|mówić|rozmawiać|czytać|pisać|śpiewać|myć|liczyć|modlić|przebierać|ubierać|płacić|pakować|wypełniać|jeździć|grać|tańczyć|pracować|podpisywać|rozpakowywać|przymierzać|mierzyć|oglądać|opowiadać|tłumaczyć|telefonować|kąpać|zwiedzać|fotografować|rozładowywać|wyładowywać|korzystać|spożywać|sprawdzać|opłacać|zamawiać|wpisywać)$/u;
/** Machines and what turns in them, which come to a stop. */
const TURNING = /^(?:działa|pracuje|obraca się|kręci się|jedzie|wiruje|porusza się|chodzi)(?= |$)/u;

const AS_LONG =
	/^(?<ban>(?:[^,]+ )?nie [^,]+), (?:dopóki|póki) (?<who>(?:\p{L}+ )??\p{L}+(?: (?:przy|na|w|z|u) (?:\p{L}+ )?\p{L}+)?) (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: (?!nie )[^,]+)?)$/iu;

/** "Nie zabieraj talerza, dopóki ktoś przy stole je" -> "… dopóki wszyscy przy stole nie skończą jeść". */
export function untilDone(rule: string): string | undefined {
	const { ban = "", who = "", verb = "", self = "", rest = "" } = AS_LONG.exec(rule)?.groups ?? {};
	if (ban === "" || / nie /.test(` ${who} `)) return undefined;
	const lasting = /^(.+), (?:dopóki|póki) (trwa|trwają) ([^,]+)$/u.exec(`${ban}, dopóki ${who} ${verb}${rest}`);
	if (lasting !== null) return `${ban}, dopóki nie ${lasting[2] === "trwa" ? "skończy" : "skończą"} się ${lasting[3]}`;
	const anyone = /^ktoś(?= |$)/iu.test(who);
	const whoever = who.replace(/^ktoś/iu, "wszyscy");
	if (/^(?:jest|są|przebywa|przebywają|siedzi|siedzą)$/u.test(verb) && self === "") {
		const [, place = ""] = /^ (?:w|we|na) ([^,]+)$/u.exec(rest) ?? [];
		const out = place === "" ? undefined : declined(place, "loc", "gen")?.text;
		const many = anyone || /ą$/u.test(verb);
		if (out === undefined || (personOf(strip(lower(who))) === undefined && !anyone)) return undefined;
		return `${ban}, dopóki ${whoever} nie ${many ? "opuszczą" : "opuści"} ${out}`;
	}
	const ends = self === "" ? ENDS[verb] : undefined;
	if (ends !== undefined) {
		const told = anyone ? ENDS[verb.replace(/(?<=[aeio])$/u, (end) => end)] : ends;
		if (told === undefined || (anyone && !/ą$/u.test(told))) return undefined;
		return `${ban}, dopóki ${who} nie ${told}${rest}`;
	}
	if (TURNING.test(`${verb}${self}`) && rest === "" && personOf(strip(lower(who.split(" ")[0] ?? ""))) === undefined)
		return anyone ? undefined : `${ban}, dopóki ${who} się nie zatrzyma`;
	const reading = readAct(lower(verb)) ?? (verb === "je" ? readAct("jeść") : undefined);
	const act = reading?.verb.infinitive ?? "";
	const many = reading?.form === "they";
	if (!FINISHED.test(act) || (reading?.form !== "he" && !many && verb !== "je")) return undefined;
	return `${ban}, dopóki ${whoever} nie ${many || anyone ? "skończą" : "skończy"}${self} ${act}${rest}`;
}

const DECISIONS = "(?:namawiania|nakłaniania|przekonywania|naciskania|zniechęcania|zatrzymywania|odwodzenia)";
/** "Przyjmij rezygnację z umowy bez namawiania na kolejną ofertę". */
const LET_GO = new RegExp(
	`^(?<told>(?:Przyjm|Anuluj|Zwróć|Zwraca|Potwierd|Wycofaj|Rozwiąż|Wypłać|Wypłaca|Usuń|Zakończ|Zamkn|Odwołaj|Skreśl|Wypisz)\\p{L}* [^,;.]+?),? (?:bez ${DECISIONS}|nie (?:namawiając|nakłaniając|przekonując|naciskając|zniechęcając|zatrzymując))(?<rest>(?: [^,;]+)?)$`,
	"u",
);
/** "Animator zaprasza do zabawy, ale nigdy do niej nie zmusza". */
const UNFORCED =
	/^(?<told>[^,;]*?(?<!\p{L})(?:zaprasza|zaproś|zachęca|zachęć|proponuj|zaproponuj|poleca|oferuj|doradza|namawia)\p{L}*(?: [^,;]+)?),? (?:ale|lecz|a|i) (?:nigdy |nikogo |do niej |do niego |do tego |go |jej |ich )*nie (?<act>(?:zmusza|przymusza|naciska|wciska|nalega|ponagla)\p{L}*)(?<rest>(?: [^,;]+)?)$/iu;

/** The decision of those who are served, by the genitive of whom the ban names. */
function decisionOf(rest: string): string {
	for (const word of rest.trim().split(" ")) {
		const served = personOf(strip(lower(word)))?.served;
		if (served !== undefined) return served.genitive;
	}
	return "klienta";
}

function respected(rule: string): string[] {
	const gone = LET_GO.exec(rule)?.groups;
	if (gone !== undefined) {
		const form = readAct(lower((gone.told ?? "").split(" ")[0] ?? ""))?.form;
		if (form !== undefined && !/^imperative/.test(form)) return [];
		const order = /cie(?= )/u.test(gone.told ?? "") ? "cie" : "";
		return [
			`${gone.told} i uszanuj${order} decyzję ${decisionOf(gone.rest ?? "")}`,
			`${gone.told} i podziękuj${order} za dotychczasową współpracę`,
		].slice(0, /rezygn|umow|członk|abonam/u.test(gone.told ?? "") ? 2 : 1);
	}
	const unforced = UNFORCED.exec(rule)?.groups;
	if (unforced === undefined || / nie /.test(` ${unforced.told} `)) return [];
	const form = readAct(lower(unforced.act ?? ""))?.form as VerbForm | undefined;
	const respect =
		form === undefined ? undefined : anyVerbNamed(/^imperative|infinitive/.test(form) ? "uszanować" : "szanować");
	const said = respect === undefined || form === undefined ? "" : formOf(respect, form);
	if (said === "") return [];
	const guest = /kelner|barist|deser|win[oa]|dani|recepcj/iu.test(unforced.told ?? "") ? "gościa" : "klienta";
	const advice = /(?:doradza|poleca)\p{L}*$/iu.test(unforced.told ?? "");
	return [`${unforced.told} i ${said} ${advice ? `wybór ${guest}` : "odmowę"}`];
}

const REPAIRS: readonly (readonly [RegExp, string])[] = [
	[/^napraw(?:y|a)$/u, "naprawę serwisowi"],
	[/^prób(?:y|a) naprawy$/u, "naprawę serwisowi"],
	[/^(?:regulacje|regulacja)$/u, "regulację serwisowi"],
	[/^(?:przeróbki|przeróbka|zmiany)$/u, "wszelkie zmiany serwisowi"],
];
/** "Zgłoś awarię kierownikowi; samodzielne naprawy są zabronione". */
const ON_ONES_OWN =
	/^(?<told>[^;]+?)(?:;|,? [–—-]|, a) (?:samodziel|samowol|własnoręcz|domow)n[ea] (?<what>[^,;]+?) (?:są|jest|pozostają)(?: \p{L}+)? (?:zabronion|zakazan|niedozwolon|niedopuszczaln|wykluczon)\p{L}+$/iu;

function leftToOthers(rule: string): string[] {
	const { told = "", what = "" } = ON_ONES_OWN.exec(rule)?.groups ?? {};
	const left = REPAIRS.find(([thing]) => thing.test(lower(what)))?.[1];
	const form = left === undefined ? undefined : readAct(lower(told.split(" ")[0] ?? ""))?.form;
	if (left === undefined || form === undefined) return [];
	const leave =
		form === "imperative"
			? "zostaw"
			: form === "imperative-plural"
				? "zostawcie"
				: form === "infinitive"
					? "zostawić"
					: "";
	if (leave === "") return [];
	if (/(?:konserwator|serwisant|elektryk|hydraulik|technik|mechanik)a(?= |$)/u.test(told))
		return [`${told} i ${leave} mu ${left.split(" ")[0]}`];
	if (/serwis/u.test(told)) return [`${told} i poczekaj na fachowca`];
	return [`${told}, a ${left.split(" ")[0]} ${leave} ${left.split(" ").slice(1).join(" ")}`];
}

const UNSERVED =
	/^(?:żad(?:en|na|ne) )?(?<who>\p{L}+) nie (?:może|powinien|powinna|powinno) (?:być|zostać) (?<done>\p{L}+(?:ny|na|ne|ty|ta|te)) (?<rest>bez .+)$/iu;

/** "odesłany" -> "odesłać", "wyproszony" -> "wyprosić". */
function activeOf(participle: string): string | undefined {
	const stem = participle.replace(/[yae]$/u, "");
	const forms = [
		stem.replace(/an$/u, "ać"),
		stem.replace(/ęt$/u, "ąć"),
		stem.replace(/([iuy])t$/u, "$1ć"),
		stem.replace(/szon$/u, "sić"),
		stem.replace(/żon$/u, "zić"),
		stem.replace(/żon$/u, "żyć"),
		stem.replace(/czon$/u, "czyć"),
		stem.replace(/con$/u, "cić"),
		stem.replace(/dzon$/u, "dzić"),
		stem.replace(/([nlwbpm])ion$/u, "$1ić"),
		stem.replace(/on$/u, "ić"),
		stem.replace(/on$/u, "yć"),
	];
	return forms.find((form) => form !== stem && readAct(form)?.form === "infinitive");
}

/** "Żaden petent nie może być odesłany bez podania przyczyny" -> "Nie wolno odsyłać petenta bez …". */
function servedBan(rule: string): string | undefined {
	const { who = "", done = "", rest = "" } = UNSERVED.exec(rule)?.groups ?? {};
	const served = who === "" ? undefined : personOf(strip(lower(who)))?.served;
	const act = served === undefined ? undefined : activeOf(lower(done));
	return served === undefined || act === undefined ? undefined : `Nie wolno ${act} ${served.genitive} ${rest}`;
}

/** The wordings of bans whose build alone tells what is right. */
export const answeredBuild = (rule: string): string[] =>
	/(?<!\p{L})nie(?!\p{L})|bez |zabron|zakaz|niedo|wyklucz/iu.test(rule)
		? [...keptSecret(rule), ...remarksKept(rule), ...respected(rule), ...leftToOthers(rule)]
		: [];

/** The plainer ban that such a ban means; undefined elsewhere. */
export const answeredBan = (rule: string): string | undefined =>
	/(?<!\p{L})(?:dopóki|póki) /u.test(rule) ? untilDone(rule) : servedBan(rule);
