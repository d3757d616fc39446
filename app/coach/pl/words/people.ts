import { withoutDiacritics } from "#app/coach/normalise.ts";
import { unfold } from "#app/coach/unfold.ts";
import { bent, replaced } from "./verbs.ts";

/**
 * People who are served: nominative, genitive, dative, instrumental, accusative in the singular, then the same in the plural.
 * Read from the two nominatives; the plural is left out where it follows from the ending.
 */
const SERVED = `
klient pacjent petent interesant kursant student abonent konsument kontrahent adresat
czytelnik użytkownik uczestnik klubowicz mieszkaniec/mieszkańcy pasażer/pasażerowie rodzic/rodzice lokator senior partner obywatel/obywatele właściciel/właściciele świadczeniobiorca
kupujący dzwoniący zwiedzający zamawiający zgłaszający ćwiczący oczekujący podróżny/podróżni podopieczny/podopieczni chory/chorzy dorosły/dorośli rozmówca odbiorca nabywca wnioskodawca turysta/turyści nadawca najemca
widz/widzowie słuchacz gracz opiekun/opiekunowie wystawca sąsiad/sąsiedzi
klientka pacjentka czytelniczka kursantka petentka interesantka studentka rodzina/rodziny osoba grupa lokatorka pasażerka maluch/maluchy nastolatek/nastolatki
`;

const IRREGULAR = `
gość gościa gościowi gościem gościa goście gości gościom gośćmi gości
uczeń ucznia uczniowi uczniem ucznia uczniowie uczniów uczniom uczniami uczniów
dziecko dziecka dziecku dzieckiem dziecko dzieci dzieci dzieciom dziećmi dzieci
człowiek człowieka człowiekowi człowiekiem człowieka ludzie ludzi ludziom ludźmi ludzi
`;

/** Roles of staff in the nominative without diacritics, folded (see unfold.ts); singular/plural where the plural does not follow from the ending. */
const STAFF = `
AacdarFodCinwocarpCrozodCwadezrpsEtsodEwohcywDodalkywFohEreikBdagyrbCepogolBgolazCulsboBjcartsejerDpecerBkleiciwatsdezrpGyzcerodJuan
CnalokzsdezrpEmrabDukeipoCrahcukEicaiwkFngeleipGorhcoGtazsEkelGtoilbibHpaEterkesDeirukEjsakFzyrfElortnokEmoorgEnertFlekEtekrameletGlibFnom
EzdenemDotakudeGminaGnimazgeHydrookGredomIpoHtsejerJinimdaGutatFkelHpsniHrydGudnokHrtsniFyzopsydCtnakilpaGytkarpFrobalFsiwresFtilibaher
GkejorpGlusnokEedyzerFgaFidepskeFreferFtsysaDolipDrepskeDsilajcepsHnojseforpGytsFmargorpFneigihGojcpecerFrabEyrolfFtnedFzajikamHsamHts
GruikinamDuecamrafFparetKojzifCwojokopCzcatazrpsEinahcemGdersopIzruHorgoIwezrpGreikucGworeikItarEytemsokHteidGpoDsonotsilEuiratnolowBnruzyd
CzolopEwBpikeBsedrawetsCsetsohBtnodotroCsilajcepsGnojseforpFytsEmargorpEnojcpecerFyzsamErabEzdagyrbDongaidDyrolfFtemotpoEtnedEzasamGtsGutat
FremakCuecamrafEparetJojzifBwocwarkDfezsDgeiskDjokopDlasDtefubAdrawetsAegreicnocBinain/ainainCwofargotof/fargotofFezs/fezsEizdes/aizdes
Eknolzc/kenolzcEreinyzni/reinyzniEzcinrotom/yzcinrotomIsel/yzcinselFrtsimragez/zrtsimragezBleiciwatsdezrp/leiciwatsdezrpFyzcuan/leicyzcuan
Cseic/alseicAgogadepClodopEhcyspEtamotsFemsokAinruzyd/ynruzydCydopsogDzcdarodFrozodFwadezrpsHwohcywCzow/ynzowBwogeisk/ywogeisk
Dzagab/ywozagabAjerizdowCzdidAkabyrCzartsBiluardyhCnahcemDdersopFzruEorgoFwezrpDhcetDlorDneimzDreikalHucFtsEomokEuzalgDselDwarpEocarpFreik
FtarFzagDzartsEezrByrtkeleCtamrofniDemsokEteidDpoAleicyzcerodCnosrepBopsezAnamrabDsobBukeipoeletArecipatCganamCiknabDlemmosDnyzagamDpurkDruk
DtropCjsakDzyrfClibujDkamDortnokCmoorgCnertDlekCteiknaEkrameletElibDnomDsetDurkerCzdenemBotadiwkilEkudeFydniwElatsniEminaEnimazgeFydrook
EredomGpoFtsejerHinimdaEwresnokEzinakluwDkaderEelFpsniFrydEudnokFrtsniDydepsFuaEteperokEzopsydAtakowdaBnakilpaEytkarpDrobalDsiwresDtilibaher
EkejorpElusnokCedyzerDgaDidepskeDreferDsakniDtsysaBolipBrepskeAycajadywFtazrpsEucarpFgulsboDzdaworpCnalwodub/ceinalwodubCpuk/ceipuk
Cwark/ceiwarkDezs/cwezsDoldnah/ceiwoldnahBnorhco/anorhcoAzcamultDwapsEokapBradopsogDhcalbFukDiceikrapEnagartsGwarakFgeleipFimokForhcoFtazs
DkedFipFlFtoilbibGpaEinneizdEnytEotEurbEwoskatDlamEezczspEkzsEotsDnyretewDrumDsulsDterkesCejsnokBsonotsilDtsukCuiratinasHnolowHon
`;

const plain = withoutDiacritics;

/** The forms of one who is served; accusative and genitive are the same for persons of masculine gender. */
export interface Served {
	nominative: string;
	genitive: string;
	dative: string;
	instrumental: string;
	accusative: string;
	plural: boolean;
	/** For agreement of pronouns: he, she, it, they. */
	gender: "he" | "she" | "it" | "they";
}

/** Endings of roles and what stands in their place in the plural; the first that fits wins. */
const PLURALS = "sta sci,ca cy,ka ki,ga gi,ta ci,wa we,na ne,a y,k cy,r rzy,t ci,n ni,z ze,g dzy,czyni czynie"
	.split(",")
	.map((row) => row.split(" "));

const STEMS = [
	["niec", "ńc"],
	["ek", "k"],
];

/** What takes the place of the ending in the other cases; a digit says how many letters of the stem go first. */
function endingsOf(singular: string, stem: string): string {
	if (/(?:cy|ny|ry|ły)$/.test(singular)) return "ego emu ym ego ych ym ymi ych";
	if (singular.endsWith("sta")) return "y 2ście ą ę ów om ami ów";
	if (singular.endsWith("ca")) return "y y ą ę ów om ami ów";
	if (singular === "osoba") return "y ie ą ę 2ób om ami y";
	if (singular.endsWith("ka")) return "i 1ce ą ę 1ek om ami i";
	if (singular.endsWith("a")) return "y ie ą ę  om ami y";
	const many = singular.endsWith("l") ? "i" : "ów";
	return `a owi ${/[kg]$/.test(stem) ? "i" : ""}em a ${many} om ami ${many}`;
}

function declined(pair: string): string[] {
	const [singular = "", many] = pair.split("/");
	const stem = /[ay]$/.test(singular) ? singular.slice(0, -1) : (replaced(singular, STEMS) ?? singular);
	const forms = endingsOf(singular, stem)
		.split(" ")
		.map((ending) => bent(stem, ending));
	return [singular, ...forms.slice(0, 4), many ?? replaced(singular, PLURALS) ?? singular, ...forms.slice(4)];
}

export interface Person {
	/** Who it is: one served, or staff. */
	side: "served" | "staff";
	plural: boolean;
	/** True when the form can be a nominative. */
	subject: boolean;
	served: Served | undefined;
}

const CASES = ["nominative", "genitive", "dative", "instrumental", "accusative"] as const;

function genderOf(singular: string): Served["gender"] {
	if (singular === "dziecko") return "it";
	if (singular.endsWith("ca") || singular.endsWith("sta")) return "he";
	return singular.endsWith("a") ? "she" : "he";
}

function build(): Map<string, Person> {
	const people = new Map<string, Person>();
	const rows = SERVED.split(/\s+/)
		.filter((word) => word !== "")
		.map(declined);
	rows.push(
		...IRREGULAR.trim()
			.split("\n")
			.map((row) => row.split(" ")),
	);
	for (const forms of rows) {
		for (const plural of [false, true]) {
			const at = plural ? 5 : 0;
			const cases = CASES.map((_, i) => forms[at + i] ?? "");
			const [nominative = "", genitive = "", dative = "", instrumental = "", accusative = ""] = cases;
			const served: Served = {
				nominative,
				genitive,
				dative,
				instrumental,
				accusative,
				plural,
				gender: plural ? "they" : genderOf(nominative),
			};
			for (const word of cases) {
				const bare = plain(word);
				const subject = word === nominative;
				const known = people.get(bare);
				if (known === undefined) people.set(bare, { side: "served", plural, subject, served });
				else if (subject) known.subject = true;
			}
		}
	}
	for (const pair of unfold(STAFF)) {
		const [one = "", many] = pair.split("/");
		const plural = many ?? replaced(one, PLURALS) ?? one;
		people.set(one, { side: "staff", plural: false, subject: true, served: undefined });
		if (plural !== one) people.set(plural, { side: "staff", plural: true, subject: true, served: undefined });
	}
	for (const word of ["my", "wszyscy"])
		people.set(word, { side: "staff", plural: true, subject: true, served: undefined });
	return people;
}

let people: Map<string, Person> | undefined;

/** Who a word (without diacritics) names, if it names a person of service. */
export function personOf(bare: string): Person | undefined {
	people ??= build();
	return people.get(bare);
}

/** The forms of the one who is served when a text names nobody. */
export function customer(plural: boolean): Served {
	const served = personOf(plural ? "klienci" : "klient")?.served;
	if (served === undefined) throw new Error("the table of people lacks the customer");
	return served;
}

/** Every known form, for tests. */
export function allPeople(): Iterable<string> {
	people ??= build();
	return people.keys();
}

/** All forms with diacritics of those who are served, for tests. */
export function servedForms(): string[] {
	return SERVED.split(/\s+/)
		.filter((word) => word !== "")
		.flatMap(declined);
}
