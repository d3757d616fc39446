import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { splitContent } from "../reading/act-parts.ts";
import { accusativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";

const NEEDLESS =
	/^(?<front>(?:(?:w|we|na|przy|podczas|po|przed|u) [^,:;]+? )?)(?:nie ma (?:co|po co|sensu|potrzeby|powodu|konieczności)|nie (?:warto|trzeba|opłaca się)|szkoda (?:czasu|sił|nerwów) na to, (?:żeby|by|aby)|bez sensu jest|nie widzimy sensu, (?:żeby|by|aby)),? (?:aby |żeby |by )?(?<verb>\p{L}+ć)(?<self> się)?(?<rest>(?: [^,;:„"]+?)?)(?<that>, że [^,]+)?(?<clause>, (?:gdy|kiedy|jeśli|jeżeli|skoro) .+)?$/iu;

/** A person in the dative or behind "z", and the cases that a wording asks for. */
interface Person {
	dative: string;
	genitive: string;
	accusative: string;
}

/** The person whom the words behind the verb name, with those words left out. */
function personIn(rest: string): { person: Person | undefined; words: string } {
	const words = rest.split(" ");
	for (const [at, word] of words.entries()) {
		const served = personOf(strip(lower(word)))?.served;
		if (served === undefined) continue;
		if (served.dative === word && (served.genitive !== word || at === 0))
			return { person: served, words: words.filter((_, nth) => nth !== at).join(" ") };
	}
	return { person: undefined, words: rest };
}

const OPPONENT =
	/^ze? (?<who>\p{L}+(?:em|ą|ami))(?: \p{L}+(?:y|i|a|u))?(?<about>(?: (?:o|na temat|w sprawie) .+)?)(?<set>(?: (?:przy|na|w) .+)?)$/u;

/** The genitive of somebody named in the instrumental. */
function genitiveOf(ins: string): string | undefined {
	const served = personOf(strip(lower(ins.replace(/em$/u, "").replace(/ą$/u, "a").replace(/ami$/u, "ów"))))?.served;
	if (served !== undefined) return served.genitive;
	if (/cą$/u.test(ins)) return ins.replace(/ą$/u, "y");
	return /[bdfłmnprstwz]em$/u.test(ins) ? ins.replace(/em$/u, "a") : undefined;
}

/** "każdej śrubki" -> "śrubki", of nouns whose plural that form shows. */
function allOf(each: string): string | undefined {
	const [, noun = "", more = ""] = /^każd(?:ej|ego) (\p{L}+)(.*)$/u.exec(each) ?? [];
	if (noun === "") return undefined;
	if (/^każdej/u.test(each)) return /(?:[iy])$/u.test(noun) && !/ści$/u.test(noun) ? noun + more : undefined;
	return /[^aeiouyąęó][ua]$/u.test(noun)
		? `${noun.replace(/([kg])[ua]$/u, "$1i").replace(/[ua]$/u, "y")}${more}`
		: undefined;
}

type Slots = Readonly<Record<string, string | undefined>>;

/** What is done in place of acts that are needless: the verbs, what stands behind them, wordings; a wording whose slot is empty is not offered. */
const ACTS: readonly (readonly [RegExp, RegExp, ...string[]])[] = [
	[
		/^(?:drukować|pakować|wysyłać|zawijać|wozić|liczyć|myć|zamawiać|księgować)$/u,
		/^(?!każd).+ (?:osobno|oddzielnie|z osobna)$/u,
		"{Verb} {together} razem",
	],
	[
		/^(?:zganiać|zrzucać|zwalać|przerzucać|spychać)$/u,
		/^win/u,
		"Weź sprawę na siebie i powiedz, co zrobimy",
		"Przeproś w imieniu całej firmy i zajmij się sprawą",
	],
	[/^(?:trzymać|zostawiać)$/u, /otwart/u, "Zamykaj {shut} od razu"],
	[
		/^(?:drukować|kserować|kopiować|powielać|przepisywać|skanować)$/u,
		/ (?:do|na|w) |./u,
		"Trzymaj {acc} tylko w systemie",
		"Zostaw {acc} w wersji elektronicznej",
	],
	[
		/^(?:pakować|wkładać|zawijać|wysyłać|wozić|przewozić|nosić|księgować|wpisywać|opisywać|zgłaszać|drukować|zamawiać|liczyć|kroić|ważyć|myć|prać)$/u,
		/^każd(?:ej|ego) .+ (?:osobno|oddzielnie|z osobna)$/u,
		"{Verb} {all} razem",
	],
	[
		/^(?:tłumaczyć|wyjaśniać|objaśniać|opowiadać|opisywać|streszczać|wykładać)$/u,
		/^(?!.*(?:ą|em|ami)(?: |$))./u,
		"{Set} {dat} krótko to, co najważniejsze",
		"Zachowaj szczegóły {gen} dla siebie",
	],
	[
		/^(?:kłócić|spierać|wykłócać|targować|licytować|sprzeczać)$/u,
		/^ze? /u,
		"Wysłuchaj {opp} spokojnie i podaj fakty",
		"Zachowaj spokój i zaproponuj {oppdat} rozwiązanie",
	],
	[/^(?:dyskutować|polemizować|walczyć|wojować|debatować)$/u, /^ze? /u, "Wysłuchaj {opp} spokojnie i podaj fakty"],
	[
		/^(?:namawiać|przekonywać|zachęcać|nakłaniać|naciskać)$/u,
		/./u,
		"Uszanuj decyzję {who}",
		"Przedstaw {whodat} możliwości i zostaw wybór",
	],
	[/^(?:powtarzać|przypominać)$/u, /./u, "Powiedz to {dat} raz, jasno i spokojnie"],
	[
		/^(?:sprawdzać|liczyć|przeliczać|mierzyć|ważyć|czytać|kontrolować)$/u,
		/(?:dwa razy|dwukrotnie|trzy razy|kilka razy|po raz drugi|ponownie|w kółko|bez końca)/u,
		"{Once} {accless} raz, a dokładnie",
	],
	[
		/^(?:zamawiać|kupować|gromadzić|przygotowywać|robić|produkować|piec|gotować|składować)$/u,
		/na zapas/u,
		"{Verb} {accless} na bieżąco, tyle, ile potrzeba",
	],
	[
		/^(?:trzymać|przechowywać|gromadzić|składować|magazynować|zbierać|kisić)$/u,
		/^(?:star|zużyt|przetermin|pust|zepsut|niepotrzebn|nieaktualn|zeszłoroczn|uszkodz|wycofan|połaman)/u,
		"Usuwaj {acc} {from}",
		"Oddawaj {acc} do utylizacji",
	],
	[/^(?:zasypywać|zarzucać|zalewać|bombardować)$/u, /./u, "Podaj {whodat} to, co najważniejsze"],
	[
		/^(?:dzwonić|pisać|biegać|chodzić|latać|zwracać|wołać|wydzwaniać)$/u,
		/^do .+ z (?:każd|byle|drobiazg|błah)/u,
		"{Verb} {to} tylko w ważnych sprawach",
		"Zbieraj drobne sprawy i załatwiaj je razem",
	],
	[
		/^(?:martwić|denerwować|przejmować|stresować|złościć|irytować|obrażać|gniewać|wściekać|unosić)$/u,
		/./u,
		"Zachowaj spokój i zajmij się rozwiązaniem",
	],
	[/^(?:spieszyć|śpieszyć|gonić|pędzić)$/u, /^|./u, "Pracuj spokojnie i dokładnie"],
	[/^(?:udawać)$/u, /^|./u, "Powiedz wprost, jak jest"],
	[/^(?:owijać)$/u, /w bawełnę/u, "Mów wprost"],
	[/^(?:rozpisywać)$/u, /^|./u, "{Write} krótko, o tym, co najważniejsze"],
	[/^(?:tłumaczyć|usprawiedliwiać)$/u, /^$|przed|z /u, "Przeproś i powiedz, kiedy sprawa będzie załatwiona"],
	[/^(?:ukrywać|zatajać|tuszować|kryć)$/u, /^(?!.*się)/u, "Powiedz wprost o całej sprawie"],
	[/^szukać$/u, /^(?:winn|kozła)/u, "Zajmij się naprawą sprawy", "Ustal, co poprawić, i zrób to"],
	[/^(?:straszyć|grozić)$/u, /./u, "Wyjaśnij {whodat} spokojnie, co będzie dalej"],
	[/^(?:oszczędzać|żałować)$/u, /./u, "Używaj tyle, ile naprawdę potrzeba"],
];

const said = (infinitive: string): string => {
	const verb = anyVerbNamed(infinitive);
	return verb === undefined ? "" : formOf(verb, "imperative");
};

/** The perfective order for one act. */
const once = (infinitive: string): string => {
	const verb = anyVerbNamed(infinitive)?.partner;
	return verb === undefined ? said(infinitive) : formOf(verb, "imperative");
};

/** A wording with its slots; undefined where one of them has nothing. */
function filled(wording: string, slots: Slots): string | undefined {
	let lacking = false;
	const text = wording.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
		const value = slots[name] ?? "";
		lacking ||= value === "";
		return value;
	});
	return lacking ? undefined : text;
}

/** The dative of a person by any form that is known. */
const byGenitive = (genitive: string | undefined): string | undefined =>
	genitive === undefined ? undefined : personOf(strip(lower(genitive)))?.served?.dative;

/** What to do in place of an act that a rule calls needless: "Nie ma sensu drukować maili do segregatora" -> "Trzymaj maile tylko w systemie". */
export function needless(rule: string): string[] {
	const { front = "", verb = "", self = "", rest = "", that = "", clause = "" } = NEEDLESS.exec(rule)?.groups ?? {};
	if (verb === "" || (that !== "" && lower(verb) !== "udawać") || / (?:bez|nie|ani) /u.test(` ${rest} `)) return [];
	const behind = rest.trim();
	const row = ACTS.find(([acts, things]) => acts.test(lower(verb)) && things.test(behind));
	if (row === undefined) return [];
	const { person, words } = personIn(behind);
	const { object } = splitContent(words, true);
	const acc = object === "" ? undefined : accusativeOf(object);
	const counted = words
		.replace(/ ?(?:dwa razy|dwukrotnie|trzy razy|kilka razy|po raz drugi|ponownie|w kółko|bez końca|na zapas)/u, "")
		.trim();
	const opponent = OPPONENT.exec(behind)?.groups;
	const opp = opponent === undefined ? undefined : genitiveOf(opponent.who ?? "");
	const first = behind.split(" ")[0] ?? "";
	const served = personOf(strip(lower(first)))?.served;
	const place = /(?:^| )(?:w|we|na) (?<place>\p{L}+(?: \p{L}+)?)$/u.exec(behind)?.groups?.place;
	const meanwhile = /^.* (?<set>(?:przy|podczas|w trakcie|w czasie|wobec) .+?)$/u.exec(behind)?.groups?.set;
	const during = meanwhile === undefined ? "" : `${meanwhile} `;
	const set = /(?:^| )(?<set>(?:w|na|przy|podczas|po) .+)$/u.exec(behind)?.groups?.set;
	const out = place === undefined ? undefined : declined(place, "loc", "gen")?.text;
	const slots: Slots = {
		acc,
		gen: object === "" || person === undefined ? undefined : object,
		dat: person?.dative ?? "",
		opp,
		oppdat: byGenitive(opp),
		who: served?.genitive ?? person?.genitive,
		whodat: served?.dative ?? person?.dative,
		all: allOf(behind.replace(/ (?:osobno|oddzielnie|z osobna)$/u, "")),
		accless: counted === "" ? undefined : accusativeOf(counted),
		from: out === undefined ? undefined : `z ${out}`,
		together: accusativeOf(behind.replace(/ (?:osobno|oddzielnie|z osobna)$/u, "")),
		shut: accusativeOf(
			behind
				.replace(/ ?otwart\p{L}+ ?/u, " ")
				.replace(/ (?:przy|w|na|po|podczas) .+$/u, "")
				.trim(),
		),
		Write: set === undefined ? "Pisz" : `${capital(set, true)} pisz`,
		Set: set === undefined ? "Powiedz" : `${capital(set, true)} powiedz`,
		to: /^(do (?:\p{L}+ )?\p{L}+) z /u.exec(behind)?.[1],
		Verb: capital(said(lower(verb)), true),
		Once: capital(once(lower(verb)), true),
	};
	const [, , ...wordings] = row;
	return wordings.flatMap((one) => {
		const told = filled(one, slots);
		if (told === undefined || (self !== "" && one.includes("{Verb}"))) return [];
		const at = front === "" && !/\{(?:acc|Set|Write|from|to|shut|together|all)/u.test(one) ? during : front;
		return [`${at === "" ? told : capital(`${at}${lower(told)}`, true)}${clause}`];
	});
}
