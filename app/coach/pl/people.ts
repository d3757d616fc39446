import { withoutDiacritics } from "../normalise.ts";

/**
 * People who are served: nominative, genitive, dative, instrumental, accusative in the singular, then the same in the plural.
 * A word alone stands for the regular masculine pattern read from its two nominatives.
 */
const SERVED = `
klient/klienci pacjent/pacjenci petent/petenci interesant/interesanci kursant/kursanci student/studenci abonent/abonenci konsument/konsumenci kontrahent/kontrahenci adresat/adresaci
czytelnik/czytelnicy użytkownik/użytkownicy uczestnik/uczestnicy klubowicz/klubowicze mieszkaniec/mieszkańcy pasażer/pasażerowie rodzic/rodzice lokator/lokatorzy senior/seniorzy partner/partnerzy obywatel/obywatele właściciel/właściciele świadczeniobiorca/świadczeniobiorcy
kupujący/kupujący dzwoniący/dzwoniący zwiedzający/zwiedzający zamawiający/zamawiający zgłaszający/zgłaszający ćwiczący/ćwiczący oczekujący/oczekujący podróżny/podróżni podopieczny/podopieczni chory/chorzy dorosły/dorośli rozmówca/rozmówcy odbiorca/odbiorcy nabywca/nabywcy wnioskodawca/wnioskodawcy turysta/turyści nadawca/nadawcy najemca/najemcy
widz/widzowie słuchacz/słuchacze gracz/gracze opiekun/opiekunowie wystawca/wystawcy sąsiad/sąsiedzi
klientka/klientki pacjentka/pacjentki czytelniczka/czytelniczki kursantka/kursantki petentka/petentki interesantka/interesantki studentka/studentki rodzina/rodziny osoba/osoby grupa/grupy lokatorka/lokatorki pasażerka/pasażerki
`;

const IRREGULAR = `
gość gościa gościowi gościem gościa goście gości gościom gośćmi gości
uczeń ucznia uczniowi uczniem ucznia uczniowie uczniów uczniom uczniami uczniów
dziecko dziecka dziecku dzieckiem dziecko dzieci dzieci dzieciom dziećmi dzieci
człowiek człowieka człowiekowi człowiekiem człowieka ludzie ludzi ludziom ludźmi ludzi
widz widza widzowi widzem widza widzowie widzów widzom widzami widzów
nastolatek nastolatka nastolatkowi nastolatkiem nastolatka nastolatki nastolatków nastolatkom nastolatkami nastolatków
maluch malucha maluchowi maluchem malucha maluchy maluchów maluchom maluchami maluchów
`;

/** Roles of staff in the nominative, singular/plural; the plural is left out where it follows from the ending. */
const STAFF = `
pracownik pracownica kelner kelnerka barman barmanka barista baristka kurier kurierka kierowca doradca doradczyni/doradczynie konsultant konsultantka bankier recepcjonista recepcjonistka sprzedawca sprzedawczyni/sprzedawczynie kasjer kasjerka ekspedient ekspedientka urzędnik urzędniczka bibliotekarz/bibliotekarze bibliotekarka trener trenerka instruktor instruktorka lekarz/lekarze lekarka pielęgniarka pielęgniarz/pielęgniarze rejestrator rejestratorka farmaceuta farmaceutka aptekarz/aptekarze mechanik serwisant portier pokojówka pokojowa/pokojowe kucharz/kucharze kucharka szef/szefowie szefowa/szefowe kierownik kierowniczka menedżer menedżerka manager dyrektor dyrektorka sekretarka sekretarz/sekretarze asystent asystentka opiekunka nauczyciel/nauczyciele nauczycielka wychowawca wychowawczyni/wychowawczynie wykładowca przewodnik przewodniczka bileter bileterka ochroniarz/ochroniarze strażnik dyspozytor dyspozytorka dyżurny/dyżurni dyżurna/dyżurne operator operatorka agent agentka handlowiec/handlowcy przedstawiciel/przedstawiciele przedstawicielka magazynier monter technik hydraulik elektryk fryzjer fryzjerka kosmetyczka kosmetolog/kosmetolodzy masażysta masażystka terapeuta terapeutka fizjoterapeuta fizjoterapeutka rehabilitant rehabilitantka dentysta dentystka stomatolog/stomatolodzy higienistka stylista stylistka księgowa/księgowe księgowy/księgowi prawnik notariusz/notariusze redaktor moderator moderatorka dostawca listonosz/listonosze konduktor konduktorka steward stewardesa stażysta stażystka praktykant praktykantka hostessa personel zespół obsługa załoga ekipa ochrona recepcja rejestracja brygada administrator administratorka laborant laborantka weterynarz/weterynarze optyk pilot położna/położne salowa/salowe sanitariusz/sanitariusze diagnosta psycholog/psycholodzy logopeda pedagog/pedagodzy edukator edukatorka taksówkarz/taksówkarze motorniczy/motorniczowie maszynista rezydent rezydentka piekarz/piekarze cukiernik florysta florystka tatuażysta manikiurzystka specjalista specjalistka ekspert ekspertka animator animatorka ratownik ratowniczka woźny/woźni woźna/woźne szatniarz/szatniarze szatniarka concierge/concierge sprzątaczka sprzątający ankieter windykator gospodarz/gospodarze prowadzący/prowadzący koordynator koordynatorka brygadzista lektor lektorka wolontariusz/wolontariusze wolontariuszka kustosz/kustosze optometrysta pośrednik bagażowy/bagażowi profesjonalista profesjonalistka gospodyni członek/członkowie referent referentka inspektor inspektorka likwidator teleopiekun telemarketer telemarketerka wydający obsługujący lakiernik groomer pracujący zmiennik krawcowa/krawcowe krawiec/krawcy cukierniczka kosmetyk monterka inkasent konserwator pilot/piloci pilotka dozorca dozorczyni/dozorczynie doręczyciel doręczycielka przedszkolanka kontroler kontrolerka egzaminator egzaminatorka informatyk ogrodnik dietetyk dietetyczka podolog/podolodzy makijażystka radca adwokat/adwokaci serwisantka mechaniczka stolarz/stolarze malarz/malarze jubiler projektant projektantka inżynier/inżynierowie
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

function adjectival(stem: string, singular: string, plural: string): string[] {
	return [
		singular,
		`${stem}ego`,
		`${stem}emu`,
		singular,
		`${stem}ego`,
		plural,
		`${stem}ych`,
		`${stem}ym`,
		`${stem}ymi`,
		`${stem}ych`,
	];
}

function declined(pair: string): string[] {
	const [singular = "", plural = ""] = pair.split("/");
	if (/(?:cy|ny|ry|ły)$/.test(singular)) {
		const stem = singular.slice(0, -1);
		const soft = /(?:ący)$/.test(singular);
		const forms = adjectival(stem, singular, plural);
		forms[3] = `${stem}ym`;
		if (soft) forms[5] = singular;
		return forms;
	}
	if (singular.endsWith("ca") || singular.endsWith("sta")) {
		const stem = singular.slice(0, -1);
		const dative = singular.endsWith("sta") ? `${stem.slice(0, -2)}ście` : `${stem}y`;
		return [
			singular,
			`${stem}y`,
			dative,
			`${stem}ą`,
			`${stem}ę`,
			plural,
			`${stem}ów`,
			`${stem}om`,
			`${stem}ami`,
			`${stem}ów`,
		];
	}
	if (singular.endsWith("a")) {
		const stem = singular.slice(0, -1);
		const many = stem.endsWith("k") ? `${stem.slice(0, -1)}ek` : stem === "osob" ? "osób" : stem;
		const dative = stem.endsWith("k") ? `${stem.slice(0, -1)}ce` : stem === "osob" ? "osobie" : `${stem}ie`;
		return [
			singular,
			stem.endsWith("k") ? `${stem}i` : `${stem}y`,
			dative,
			`${stem}ą`,
			`${stem}ę`,
			plural,
			many,
			`${stem}om`,
			`${stem}ami`,
			plural,
		];
	}
	const stem = singular.endsWith("niec")
		? `${singular.slice(0, -4)}ńc`
		: singular.endsWith("dzień")
			? `${singular.slice(0, -4)}dni`
			: singular;
	const ending =
		/(?:cz|rz|l|c|i)$/.test(stem) && !stem.endsWith("dc") && (singular.endsWith("iel") || singular.endsWith("l"))
			? "i"
			: "ów";
	return [
		singular,
		`${stem}a`,
		`${stem}owi`,
		/[kg]$/.test(stem) ? `${stem}iem` : `${stem}em`,
		`${stem}a`,
		plural,
		`${stem}${ending}`,
		`${stem}om`,
		`${stem}ami`,
		`${stem}${ending}`,
	];
}

function pluralOf(role: string): string {
	if (role.endsWith("sta")) return `${role.slice(0, -3)}ści`;
	if (role.endsWith("ca")) return `${role.slice(0, -1)}y`;
	if (role.endsWith("ka") || role.endsWith("ga")) return `${role.slice(0, -1)}i`;
	if (role.endsWith("ta")) return `${role.slice(0, -2)}ci`;
	if (role.endsWith("a")) return `${role.slice(0, -1)}y`;
	if (role.endsWith("k")) return `${role.slice(0, -1)}cy`;
	if (role.endsWith("r")) return `${role}zy`;
	if (role.endsWith("t")) return `${role.slice(0, -1)}ci`;
	if (role.endsWith("n")) return `${role}i`;
	return role;
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
	for (const pair of STAFF.split(/\s+/)) {
		if (pair === "") continue;
		const [one = "", many] = pair.split("/");
		const plural = many ?? pluralOf(one);
		people.set(plain(one), { side: "staff", plural: false, subject: true, served: undefined });
		if (plural !== one) people.set(plain(plural), { side: "staff", plural: true, subject: true, served: undefined });
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
