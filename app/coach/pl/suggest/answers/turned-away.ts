import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { saidBan } from "../reading/said-ban.ts";
import { ROOMS, served } from "../reading/served-words.ts";
import { readPast } from "../reading/spoken.ts";
import { accusativeOf } from "../words/accusative.ts";
import { locativeOf } from "../words/locatives.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower } from "../words/rewriting-words.ts";

const REPROACH =
	/^nie (?:(?:ma co|ma sensu|ma po co|warto|trzeba|należy|wolno) )?(?<act>\p{L}+?)(?<order>cie|my)? (?:(?<noun>wyrzutów|pretensji|uwag) )?(?:do )?(?<whom>\p{L}+)(?: (?:wyrzutów|pretensji|uwagi?|w oczy|głośno|przy innych))?, że (?<clause>[^,;:]+)$/iu;
const BLAMING =
	/^(?:poucza|wypomina|zarzuca|wytyka|strofuj|strofowa|upomina|karci|beszta|łaj|gani|krytykuj|krytykowa|rób|robi|miej|mieć|wymawia|złość|obwinia|tłumacz)/iu;

/** "Nie ma co pouczać petenta, że przyszedł za późno" -> "Przyjmij spokojnie, że petent przyszedł za późno, i powiedz mu, co można teraz zrobić". */
function taken(rule: string): string[] {
	const { act = "", order = "", whom = "", clause = "" } = REPROACH.exec(rule)?.groups ?? {};
	const person = act !== "" && BLAMING.test(act) ? served(whom) : undefined;
	if (person === undefined || order === "my" || /^powin/u.test(clause) || !/(?:ł|ła|ło|li|ły)(?= |$)/u.test(clause))
		return [];
	const him = { he: "mu", it: "mu", she: "jej", they: "im" }[person.gender];
	const [first = ""] = clause.split(" ");
	const told = served(first) === undefined ? `${person.nominative} ${clause}` : clause;
	return [
		`Przyjmij${order} spokojnie, że ${told}, i powiedz${order} ${him}, co można teraz zrobić`,
		`Zaproponuj${order} ${person.dative} rozwiązanie`,
		`Zapytaj${order} ${person.accusative}, jak można pomóc`,
	];
}

const FOUND =
	/^(?<thing>\p{L}+(?: \p{L}+)?? (?:znalezion|pozostawion|zostawion|zapomnian|zgubion)\p{L}+(?: (?:w|we|na|przy|pod|za|po|u) .+)?)$/u;

/** "Proszę nie wyrzucać zakładek znalezionych w książkach" -> "Proszę odkładać zakładki znalezione w książkach do pudełka na rzeczy znalezione". */
function keptFound(rule: string): string[] {
	if (!/(?:znalezion|pozostawion|zostawion|zapomnian|zgubion)/u.test(rule)) return [];
	const said = saidBan(rule);
	if (said === undefined || !/^(?:wyrzucac|zabierac|brac)$/.test(said.verb.family)) return [];
	const { thing = "" } = FOUND.exec(said.rest)?.groups ?? {};
	const own = thing === "" ? undefined : accusativeOf(thing);
	return own === undefined
		? []
		: [`*odkładać ${own} do pudełka na rzeczy znalezione`, `*oddawać ${own} do biura rzeczy znalezionych`].flatMap(
				(one) => said.tell(one) ?? [],
			);
}

const REMARKS =
	/^(?<told>(?<order>\p{L}+) [^,;]+?),? (?:unikając|pomijając|bez) (?<kind>uwag|komentarzy|opinii|żartów|docinków|ocen) (?<about>(?:o|na temat) [^,;]+)$/u;
const KINDS: Readonly<Record<string, string>> = {
	uwag: "uwagi",
	komentarzy: "komentarze",
	opinii: "opinie",
	żartów: "żarty",
	docinków: "uwagi",
	ocen: "oceny",
};

/** "Popraw technikę, unikając uwag o wadze" -> "Popraw technikę, a uwagi o wadze zachowaj dla siebie". */
function keptBack(rule: string): string[] {
	const { told = "", order = "", kind = "", about = "" } = REMARKS.exec(rule)?.groups ?? {};
	const form = order === "" ? "" : (readAct(lower(order))?.form ?? "");
	if (!/^(?:imperative|we$)/.test(form)) return [];
	const keep =
		form === "we"
			? "zachowujemy"
			: form === "imperative-plural"
				? "zachowajcie"
				: form === "imperative-we"
					? "zachowajmy"
					: "zachowaj";
	return [`${told}, a ${KINDS[kind]} ${about} ${keep} dla siebie`];
}

const DAMNED =
	/^(?<told>[^;]+?)(?:;|,| –| —) (?<what>\p{L}+)(?: (?:jest|są))? (?:niedopuszczaln|zabronion|zakazan|wykluczon|niedozwolon)\p{L}+(?: (?:jest|są))?$/u;
/** The manner that stands against a bad one. */
const MANNERS: readonly (readonly [RegExp, string])[] = [
	[/^(?:zniecierpliwieni|irytacj)/u, "cierpliwie"],
	[/^(?:pośpiech|poganiani)/u, "spokojnie i dokładnie"],
	[/^(?:krzyk|podniesiony|wrzask)/u, "spokojnym głosem"],
	[/^(?:ironi|drwin|kpin|sarkazm|szyderstw)/u, "z powagą"],
	[/^(?:pogard|lekceważeni|protekcjonal|wyższoś)/u, "z szacunkiem"],
	[/^(?:obojętnoś|znudzeni)/u, "z zainteresowaniem"],
	[/^(?:opryskliw|szorstk|niegrzecz|arogan|złośliw)/u, "uprzejmie"],
	[/^(?:niedbal|niedokładn|fuszerk|bylejak)/u, "starannie"],
	[/^(?:spóźni)/u, "punktualnie"],
	[/^(?:hałas)/u, "cicho"],
	[/^(?:nerwow|nerwy|zdenerwow)/u, "spokojnie"],
];

/** "Tłumaczymy dawkowanie dwa razy; zniecierpliwienie jest niedopuszczalne" -> "Tłumaczymy dawkowanie dwa razy, cierpliwie". */
function inManner(rule: string): string[] {
	const { told = "", what = "" } = DAMNED.exec(rule)?.groups ?? {};
	const manner = what === "" ? undefined : MANNERS.find(([kind]) => kind.test(lower(what)))?.[1];
	return manner === undefined || told.includes(manner) ? [] : [`${told}, ${manner}`];
}

const AT_BREAKS =
	/^(?<told>[^;:]+, )(?:żadn(?:ego|ych|ej)|zero|bez) (?<what>(?:żuci|jedzeni|paleni|pici|przeglądani|dzwonieni|słuchani|czytani|malowani)a|telefonów|telefonu|papierosów|rozmów prywatnych|prywatnych rozmów)(?<rest>(?: \p{L}+)*)$/u;
const AS_NOUN: Readonly<Record<string, string>> = {
	telefonów: "telefony",
	telefonu: "telefon",
	papierosów: "papierosy",
	"rozmów prywatnych": "prywatne rozmowy",
	"prywatnych rozmów": "prywatne rozmowy",
};

/** "Czysta wizytówka, żadnego żucia gumy" -> "Czysta wizytówka, żucie gumy tylko w czasie przerwy". */
function atBreaks(rule: string): string[] {
	const { told = "", what = "", rest = "" } = AT_BREAKS.exec(rule)?.groups ?? {};
	if (what === "" || told.split(/[ ,]+/).some((word) => /^(?:imperative|we$)/.test(readAct(lower(word))?.form ?? "")))
		return [];
	return [`${told}${AS_NOUN[what] ?? what.replace(/a$/u, "e")}${rest} tylko w czasie przerwy`];
}

const BESIDES =
	/^(?<place>(?:(?:w|we|na|do|z|ze|przy) [^,]+? )?)nikt,? (?:poza|oprócz|prócz|z wyjątkiem) (?<who>\p{L}+(?:ym|ą|ego|ej)(?: zmiany| \p{L}+(?:u|i|y))?),? nie (?<act>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+)?)$/iu;

/** "Nikt poza dyżurnym nie wchodzi do magazynu" -> "Tylko dyżurny wchodzi do magazynu". */
function aloneMay(rule: string): string[] {
	const { place = "", who = "", act = "", self = "", rest = "" } = BESIDES.exec(rule)?.groups ?? {};
	const reading = who === "" ? undefined : readAct(lower(act));
	const form = reading?.form ?? (/[aei]$/u.test(act) ? "he" : "");
	if (who === "" || form !== "he") return [];
	const [first = "", ...more] = who.split(" ");
	const own = /(?:ym|ego)$/u.test(first) ? first.replace(/(?:ym|ego)$/u, "y") : first.replace(/(?:ą|ej)$/u, "a");
	const thing = rest.trim();
	const object =
		thing === ""
			? ""
			: reading !== undefined
				? objectFor(thing, reading.verb)
				: /^(?:do|z|ze|na|w|o|po|przy|za) /u.test(thing)
					? thing
					: accusativeOf(thing);
	if (object === undefined) return [];
	return [
		capital(
			`${place}${lower(place === "" ? "Tylko" : "tylko")} ${[own, ...more].join(" ")} ${act}${self} ${object}`.trim(),
			true,
		),
	];
}

const TAKEN_OFF =
	/^(?<thing>\p{L}+(?: \p{L}+)??(?: (?:gości|klientów|pacjentów|klienta|pacjenta|gościa))?) ze? (?<place>\p{L}+(?: \p{L}+)?)$/u;

/** "Nie kasuj opinii ze strony" -> "Zostaw opinię na stronie". */
function leftThere(rule: string): string[] {
	if (!/ ze? /u.test(rule)) return [];
	const said = saidBan(rule);
	if (said === undefined || !/^(?:kasowac|usuwac|wymazywac|wykreslac)$/.test(said.verb.family)) return [];
	const { thing = "", place = "" } = TAKEN_OFF.exec(said.rest)?.groups ?? {};
	const own = thing === "" ? undefined : accusativeOf(thing);
	const where = place === "" ? undefined : (declined(place, "gen", "loc")?.text ?? locativeOf(place));
	if (own === undefined || where === undefined) return [];
	const at = /^(?:stron|list|tablic|profil|forum|grup|fanpage|kon[tc]|kana|blog)/u.test(place) ? "na" : "w";
	return [
		...(/^opini|^komentarz|^uwag|^recenzj/u.test(own)
			? [`*zostawić ${own} ${at} ${where} i *odpowiedzieć rzeczowo`]
			: []),
		`*zostawić ${own} ${at} ${where}`,
	].flatMap((one) => said.tell(one) ?? []);
}

const SCOLDED =
	/^(?<clause>(?:nawet|choćby|choć|chociaż) [^,]+, )nie (?:rób|czyń)(?<order>cie)? (?<whom>\p{L}+) (?:wyrzutów|awantury|awantur|scen|pretensji)$/iu;

/** "Nawet jeśli pacjent się spóźnił, nie rób mu wyrzutów" -> "Nawet jeśli …, przyjmij go spokojnie". */
function received(rule: string): string[] {
	const { clause = "", order = "", whom = "" } = SCOLDED.exec(rule)?.groups ?? {};
	const him = { mu: "go", jej: "ją", im: "ich" }[lower(whom)] ?? served(whom)?.accusative;
	return whom === "" || him === undefined
		? []
		: [
				capital(`${clause}przyjmij${order} ${him} spokojnie i powiedz${order}, co można teraz zrobić`, true),
				capital(`${clause}przywitaj${order} ${him} uprzejmie`, true),
			];
}

const REASONED =
	/^(?<told>[^,;]+?),? (?:bez (?:żądania|wymagania|domagania się) (?:wyjaśnień|wyjaśnienia|powod\p{L}+|powód|przyczyn\p{L}*|uzasadnienia)|nie (?:żądając|wymagając|domagając się) (?:wyjaśnień|powod\p{L}+|powód|przyczyn\p{L}*|uzasadnienia))$/u;

/** "Przyjmij zwrot bez żądania wyjaśnień" -> "Przyjmij zwrot niezależnie od powodu". */
function whateverReason(rule: string): string[] {
	const { told = "" } = REASONED.exec(rule)?.groups ?? {};
	return told === "" || /(?:^| )nie /iu.test(told) ? [] : [`${told} niezależnie od powodu`];
}

const ELDERLY: Readonly<Record<string, { dative: string; accusative: string }>> = {
	"starsza pani": { dative: "starszej pani", accusative: "starszą panią" },
	"starszy pan": { dative: "starszemu panu", accusative: "starszego pana" },
	"starsza osoba": { dative: "starszej osobie", accusative: "starszą osobę" },
};
const BY_THEMSELVES =
	/^(?:nigdy )?nie (?:pozwól|pozwalaj|dopuść|dopuszczaj)(?<order>cie|my)?,? (?:do tego, )?(?:żeby|aby|by):? (?<who>(?:starsz[aye] )?\p{L}+):? (?:sam|sama|samo|sami|same) (?<verb>\p{L}+)(?<rest>(?: [^,]+)?)$/iu;

/** "Nie pozwól, żeby gość sam szukał stolika" -> "Zaprowadź gościa do stolika". */
function helpedWith(rule: string): string[] {
	const { order = "", who = "", verb = "", rest = "" } = BY_THEMSELVES.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : (ELDERLY[lower(who)] ?? served(who));
	const act = person === undefined ? undefined : readPast(verb)?.verb.infinitive;
	if (person === undefined || act === undefined) return [];
	const own = rest.trim();
	if (act === "szukać" && ROOMS.test(own)) return [`Zaprowadź${order} ${person.accusative} do ${own}`];
	return /^(?:nosić|dźwigać|wnosić|przenosić|nieść|wypełniać|wypełnić|szukać|pakować|rozkładać|składać|przesuwać|wybierać|otwierać|zdejmować|wsiadać|wysiadać|wstawać|schodzić|wchodzić)$/u.test(
		act,
	)
		? [`Pomóż${order} ${person.dative} ${act}${rest}`]
		: [];
}

const NAMING =
	/^(?<told>(?<order>\p{L}+) [^,;]+), nie (?:wymieniając|podając|wypowiadając|używając) (?<what>(?:nazwiska|imienia|nazwisk|imion)(?: (?<whose>\p{L}+))?)$/u;

/** "Zapytaj po cichu, nie wymieniając nazwiska pacjenta" -> "Zapytaj po cichu, zwracając się do pacjenta „pan” lub „pani”". */
function addressed(rule: string): string[] {
	const { told = "", order = "", whose = "" } = NAMING.exec(rule)?.groups ?? {};
	if (order === "" || !/^(?:imperative|we$)/.test(readAct(lower(order))?.form ?? "")) return [];
	const person = whose === "" ? undefined : served(whose);
	return [`${told}, zwracając się ${person === undefined ? "" : `do ${person.genitive} `}„pan” lub „pani”`];
}

/** What is kept, taken, given or done in place of what is banned, with the half that is told; none for other builds. */
export const turnedAway = (rule: string): string[] => [
	...taken(rule),
	...keptFound(rule),
	...keptBack(rule),
	...inManner(rule),
	...atBreaks(rule),
	...aloneMay(rule),
	...addressed(rule),
	...leftThere(rule),
	...received(rule),
	...whateverReason(rule),
	...helpedWith(rule),
];
