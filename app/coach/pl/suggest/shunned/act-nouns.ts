import { formOf } from "../../words/verbs.ts";
import { capital } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { shunnedIn } from "./shunned-frames.ts";

/**
 * Nouns that name an act and are no gerund: nouns (`*` is any ending) = verb, with words behind it where the noun says more than its verb;
 * what stands behind the noun stands behind the verb. `{of}` drops the preposition that stands behind the noun.
 */
const ACT_NOUNS = `
handlu | handel | handlem = handlować
pracy | praca | pracą = pracować
wjazdu | wjazdów | wjazd | wjazdy | wjazdem | wjazdach = wjeżdżać
wyjazdu | wyjazdów | wyjazd | wyjazdy | wyjazdach = wyjeżdżać
przejazdu | przejazdów | przejazd | przejazdy = przejeżdżać
postoju | postój | postoje | postojów = zatrzymywać się
jazdy | jazda | jazdą | jeździe = jeździć
skoków | skoki | skok | skokach = skakać
kąpieli | kąpiel | kąpiele = kąpać się
sprzedaży | sprzedaż | sprzedażą = sprzedawać
zakupu = kupować
naprawy | napraw | naprawa | naprawach = naprawiać
wymiany | wymiana | wymian = wymieniać
zwrotu | zwrotów gotówk* = zwracać
przewozu | przewóz | transportu | transport = przewozić
wynosu = wynosić
użycia | użycie = używać
spożycia | spożycie = spożywać
dotyku = dotykać
wejść | wejścia = wchodzić
wyjść | wyjścia = wychodzić
zejść | zejścia = schodzić
spaceru | spacerów | spacery | spacer = spacerować
zabawy | zabaw | zabawa | zabawach = bawić się
odwiedzin | odwiedziny = odwiedzać
kontaktów | kontaktu | kontakty | kontakt | kontaktach = kontaktować się
dyskusji | dyskusje | dyskusja | dyskusjach | dyskusjami = dyskutować
negocjacji | negocjacje | negocjacjach = negocjować
targów | targi = targować się
kłótni | kłótnie | kłótniach | kłótniami = kłócić się
sporów | spory | sporach | sporami = spierać się
rozmów | rozmowy | rozmowa | rozmowach | rozmowami | pogawęd* | pogadusz* = rozmawiać
zmian | zmiany | zmianach = zmieniać
wydruków | wydruku | wydruki | wydrukach = drukować
podpisów za | podpisu za | podpisy za | podpisywania za = podpisywać się za
telefonów do | telefonu do | telefony do | telefonach do = dzwonić do
SMS-ów do | sms-ów do | wiadomości do | maili do = pisać do
telefonów po | telefonów przed = dzwonić po
publikacji | publikacja | publikacje = publikować
zdjęciach z | zdjęć z | zdjęcia z = publikować zdjęć z
obecności | obecność = wpuszczać
krytyki | krytyka | krytyce = krytykować
reklamy | reklama = reklamować
rezygnacji | rezygnacja = rezygnować
ucieczek | ucieczki = uciekać
ognisk | ogniska | grilla | grillów = rozpalać ogniska
dokładek | dolewek = dolewać
zamiany | zamian = zamieniać
podwyżek | podwyżki = podnosić ceny
obniżek | obniżki = obniżać ceny
wizyt u | wizyty u = odwiedzać {of}
wizyt w | wizyty w | wizytach w = wchodzić do {loc}
pomocy | pomoc = pomagać
odwołania | odwołań = odwoływać
gry na = grać na
gry w = grać w
`;

/** What an adjective of such a noun says of its verb. */
const HOW: readonly (readonly [RegExp, string])[] = [
	[/^niezapowiedzian/u, "bez zapowiedzi"],
	[/^głośn/u, "głośno"],
	[/^prywatn/u, "prywatnie"],
	[/^samodzieln/u, "samodzielnie"],
	[/^samotn/u, "samotnie"],
	[/^nocn/u, "w nocy"],
	[/^(?:szybki|brawurow)/u, "szybko"],
	[/^jakichkolwiek|^wszelki|^dalsz/u, ""],
];

interface Row {
	noun: RegExp;
	verb: string;
	self: string;
	more: string;
}

let known: readonly Row[] | undefined;

function rows(): readonly Row[] {
	known ??= ACT_NOUNS.trim()
		.split("\n")
		.map((line) => {
			const [nouns = "", act = ""] = line.split(" = ");
			const [verb = "", ...more] = act.split(" ");
			const self = more[0] === "się" ? " się" : "";
			const stems = nouns.split("|").map((one) => one.trim().replaceAll("*", "\\p{L}*"));
			return {
				noun: new RegExp(`^(?<how>(?:\\p{L}+(?:ych|ich|ego|ej) )?)(?:${stems.join("|")})(?<rest>(?: .+)?)$`, "iu"),
				verb,
				self,
				more: more.slice(self === "" ? 0 : 1).join(" "),
			};
		});
	return known;
}

const ENTRY =
	/^(?<where>(?:na|do|za) [^,]+?) (?:dla )?(?:osób |osobom )?(?<who>postronnych|postronnym|nieupoważnionych|nieupoważnionym|nieletnich|niepełnoletnich|nietrzeźwych|obcych|bez \p{L}+)$/iu;
const ADMITTED: readonly (readonly [RegExp, string])[] = [
	[/^(?:postron|nieupow|obcy)/iu, "upoważnione"],
	[/^nie(?:letn|pełn)/iu, "pełnoletnie"],
	[/^nietrz/iu, "trzeźwe"],
];

/** "Zakaz wstępu na zaplecze dla osób postronnych": who may enter. */
function entry(thing: string): string[] {
	const rest = /^(?:wstępu|wejścia|wstęp) (?<rest>.+)$/iu.exec(thing)?.groups?.rest;
	const found = rest === undefined ? undefined : ENTRY.exec(rest)?.groups;
	const who = ADMITTED.find(([kind]) => kind.test(found?.who ?? ""))?.[1];
	return who === undefined ? [] : [`Wpuszczaj ${found?.where} tylko osoby ${who}`];
}

/** The wordings of a ban on an act that a noun names: "Zapomnij o pracy na wysokości podczas burzy" as "Nie pracuj na wysokości podczas burzy". */
export function actNamedBan(rule: string, instead: (ban: string) => string[]): string[] {
	for (const ban of shunnedIn(rule)) {
		const admitted = entry(ban.thing);
		if (admitted.length > 0) return admitted;
		const thing = ban.thing.replace(/^wstępu(?= )/u, "wejścia");
		const row = rows().find(({ noun }) => noun.test(thing));
		const found = row === undefined ? undefined : row.noun.exec(thing)?.groups;
		if (row === undefined || found === undefined) continue;
		const kind = (found.how ?? "").trim();
		const how = kind === "" ? "" : HOW.find(([named]) => named.test(kind))?.[1];
		const verb = anyVerbNamed(row.verb);
		if (how === undefined || verb === undefined) continue;
		const rest = (found.rest ?? "").trim();
		const more = row.more.includes("{loc}")
			? /^(?:pokoj|mieszk|dom)/u.test(rest)
				? `do ${rest.replace(/^pokojach/u, "pokoi").replace(/^mieszkaniach/u, "mieszkań")}`
				: ""
			: row.more;
		if (row.more.includes("{loc}") && more === "") continue;
		const behind = row.more.includes("{loc}")
			? more
			: [row.more.replace("{of}", "").trim(), rest].filter((one) => one !== "").join(" ");
		const negated =
			ban.form === "infinitive" ? `Nie należy ${verb.infinitive}` : `${ban.who}nie ${formOf(verb, ban.form)}`;
		const plain = [`${capital(negated, true)}${row.self}`, behind, how, ban.front]
			.filter((one) => one !== "")
			.join(" ");
		const told = instead(`${plain}${ban.clause}`);
		if (told.length > 0) return told;
	}
	return [];
}
