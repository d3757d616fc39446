import { anyVerbNamed } from "#app/coach/pl/suggest/words/suggested-verbs.ts";
import { formOf, type Verb } from "#app/coach/pl/words/verbs.ts";

/** A plain banned act with the forms that its wrappings ask for. */
export interface Act {
	verb: Verb;
	/** " się", or nothing. */
	self: string;
	/** The object as a negation or a gerund has it. */
	denied: string;
	/** The object as an order has it. */
	told: string;
	/** What stands behind: place, time, manner, person. */
	tail: string;
	/** True for an object that is many things, whose nominative is that of the order. */
	things: boolean;
}

/** Infinitive ; object behind a negation ; object of an order ; what stands behind. */
const ACTS = `
zostawiać ; wiadra z wodą ; wiadro z wodą ; na schodach
zostawiać ; narzędzi ; narzędzia* ; na podłodze klienta
komentować ; wyglądu klientki ; wygląd klientki ;
rozmawiać ; ; ; przy klientach o prywatnych sprawach
przerywać ; klientowi ; klientowi ; w pół zdania
podawać ; numeru telefonu kierowcy ; numer telefonu kierowcy ; pasażerom
otwierać ; cudzej korespondencji ; cudzą korespondencję ;
jeść ; śniadania ; śniadanie ; przy okienku
palić ; papierosów ; papierosy ; przed wejściem do salonu
krzyczeć ; ; ; na dzieci
spóźniać się ; ; ; na dyżur
podnosić ; głosu ; głos ; na pacjenta
wskazywać ; drogi ; drogę ; palcem
wpuszczać ; obcych osób ; obce osoby ; na zaplecze
parkować ; ; ; na miejscach dla klientów
wchodzić ; ; ; do pokoju gościa bez pukania
wydawać ; leków ; leki* ; bez sprawdzenia recepty
podpisywać ; umowy ; umowę ; za klienta
obiecywać ; terminu ; termin ; bez sprawdzenia grafiku
rozpoczynać ; zabiegu ; zabieg ; bez zgody pacjenta
robić ; zdjęć ; zdjęcia* ; dzieciom bez zgody rodziców
pożyczać ; sprzętu ; sprzęt ; bez wpisu do zeszytu
używać ; perfum ; perfum ; w gabinecie masażu
korzystać ; z telefonu ; z telefonu ; podczas jazdy
przyjmować ; prezentów ; prezenty* ; od pacjentów
zamykać ; recepcji ; recepcję ; przed godziną dwudziestą
wyrzucać ; rzeczy gości ; rzeczy gości* ; bez pytania
mówić ; ; ; klientowi „nie da się”
odpowiadać ; pacjentowi ; pacjentowi ; „to nie moja sprawa”
siadać ; ; ; na łóżku pacjenta
dotykać ; eksponatów ; eksponatów ; gołymi rękami
krytykować ; konkurencji ; konkurencję ; przy klientach
ukrywać ; opóźnienia ; opóźnienie ; przed pasażerami
odkładać ; reklamacji ; reklamację ; na później
mieszać ; brudnej bielizny ; brudną bieliznę ; z czystą
biegać ; ; ; po mokrych płytkach
żuć ; gumy ; gumę ; przy kasie
słuchać ; muzyki ; muzyki ; w słuchawkach na sali
zastawiać ; wyjścia ewakuacyjnego ; wyjście ewakuacyjne ; paletami
opierać ; drabiny ; drabinę ; o szybę wystawy
zwlekać ; ; ; z odpowiedzią na skargę
ignorować ; pytań pacjentów ; pytania pacjentów ;
lekceważyć ; uwag lokatorów ; uwagi lokatorów ;
dyskutować ; ; ; z kibicem o decyzji sędziego
plotkować ; ; ; o gościach
wysyłać ; faktur ; faktury* ; bez sprawdzenia kwoty
zabierać ; talerza ; talerz ; , zanim gość skończy jeść
wyłączać ; światła ; światło ; przed wyjściem ostatniego widza
wsiadać ; ; ; do wózka widłowego bez uprawnień
poganiać ; klientów ; klientów ; przy wyborze
zdradzać ; stanu konta ; stan konta ; rodzinie klienta
wnosić ; szklanych butelek ; szklane butelki* ; na basen
karmić ; zwierząt ; zwierzęta ; bez zgody opiekuna
pouczać ; kursanta ; kursanta ; przy innych
zgadywać ; przyczyny awarii ; przyczynę awarii ;
odsyłać ; petenta ; petenta ; od okienka do okienka
czyścić ; maszyny ; maszynę ; przy włączonym silniku
kłaść ; brudnych talerzy ; brudne talerze* ; obok czystych
nosić ; biżuterii ; biżuterię ; przy produkcji
liczyć ; utargu ; utarg ; na oczach klientów
pytać ; kandydata ; kandydata ; o plany rodzinne
uruchamiać ; karuzeli ; karuzelę ; , dopóki wszyscy nie zapną pasów
`;

/** The acts of the table. */
export const acts: readonly Act[] = ACTS.trim()
	.split("\n")
	.map((line) => {
		const [infinitive = "", denied = "", told = "", tail = ""] = line.split(";").map((part) => part.trim());
		const [word = "", self = ""] = infinitive.split(" ");
		const verb = anyVerbNamed(word);
		if (verb === undefined) throw new Error(`unknown verb: ${word}`);
		const things = told.endsWith("*");
		return { verb, self: self === "" ? "" : " się", denied, told: told.replace("*", ""), tail, things };
	});

/** Words one after another, a comma at once behind the word before it. */
const put = (...words: string[]): string =>
	words
		.filter((word) => word.trim() !== "")
		.join(" ")
		.replace(/\s+(?=[,.])/g, "")
		.replace(/\s+/g, " ")
		.trim();

/** The past of those who did it. */
const pastOf = ({ infinitive }: Verb, many: boolean): string => {
	const stem = infinitive.slice(0, -1).replace(/ś$/, "d");
	if (infinitive === "jeść") return many ? "jedli" : "jadł";
	if (infinitive === "kłaść") return many ? "kładli" : "kładł";
	if (/eć$/.test(infinitive)) return many ? `${stem}li` : `${stem.replace(/e$/, "a")}ł`;
	return many ? `${stem}li` : `${stem}ł`;
};

/** The act with its verb in a form, behind a negation ("nie" of one's own) or as it is told. */
const said = (act: Act, verb: string, denied = true): string =>
	put(verb + act.self, denied ? act.denied : act.told, act.tail);
/** "się" before the verb, as behind a word that is stressed. */
const gerund = (act: Act, ending: string): string =>
	put(act.verb.gerund.slice(0, -1) + ending + act.self, act.denied, act.tail);
const to = (act: Act): string => said(act, act.verb.infinitive);
const toDo = (act: Act): string => said(act, act.verb.infinitive, false);
const order = (act: Act): string => said(act, act.verb.imperative);
const orderAll = (act: Act): string => said(act, formOf(act.verb, "imperative-plural"));
const he = (act: Act): string => said(act, act.verb.he);
const they = (act: Act): string => said(act, act.verb.they);
const passive = ({ verb: { gerund } }: Act): string => gerund.replace(/enie$/, "one").replace(/anie$/, "ane");
const impersonal = (act: Act): string => put(act.verb.he, "się", act.denied, act.tail);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The groups of wrappings, and in each how a plain ban is said in it. */
export const WRAPS: Readonly<Record<string, Readonly<Record<string, (act: Act) => string>>>> = {
	modal: {
		"nie wolno": (act) => `Nie wolno ${to(act)}.`,
		"nie należy": (act) => `Nie należy ${to(act)}.`,
		"nie powinno się": (act) => `Nie powinno się ${put(act.verb.infinitive, act.denied, act.tail)}.`,
		"pracownik nie może": (act) => `Pracownik nie może ${to(act)}.`,
		"pracownicy nie powinni": (act) => `Pracownicy nie powinni ${to(act)}.`,
		"nie ma prawa": (act) => `Pracownik nie ma prawa ${to(act)}.`,
		"pracownikowi nie wolno": (act) => `Pracownikowi nie wolno ${to(act)}.`,
		"pracownicy nie mogą": (act) => `Pracownicy nie mogą ${to(act)}.`,
		"nie można": (act) => `Nie można ${to(act)}.`,
		"powinien: nie": (act) => `Pracownik powinien: nie ${to(act)}.`,
	},
	nobody: {
		"nikt nie może": (act) => `Nikt nie może ${to(act)}.`,
		"nikt z obsługi nie": (act) => `Nikt z obsługi nie ${he(act)}.`,
		"nikomu nie wolno": (act) => `Nikomu nie wolno ${to(act)}.`,
		"żaden pracownik nie": (act) => `Żaden pracownik nie ${he(act)}.`,
		"niech pracownicy nie": (act) => `Niech pracownicy nie ${they(act)}.`,
		"żaden nie ma prawa": (act) => `Żaden pracownik nie ma prawa ${to(act)}.`,
	},
	normative: {
		"pracownicy nie robią": (act) => `Pracownicy nie ${they(act)}.`,
		"nie robimy": (act) => `Nie ${said(act, formOf(act.verb, "we"))}.`,
		"u nas nie robi się": (act) => `U nas nie ${impersonal(act)}.`,
		"dobry pracownik nie": (act) => `Dobry pracownik nie ${he(act)}.`,
		"nasz pracownik nigdy nie": (act) => `Nasz pracownik nigdy nie ${he(act)}.`,
	},
	never: {
		"nigdy nie": (act) => `Nigdy nie ${order(act)}.`,
		"pod żadnym pozorem": (act) => `Pod żadnym pozorem nie ${order(act)}.`,
		"w żadnym wypadku": (act) => `W żadnym wypadku nie wolno ${to(act)}.`,
		"bezwzględnie nie": (act) => `Bezwzględnie nie wolno ${to(act)}.`,
	},
	please: {
		"proszę nie": (act) => `Proszę nie ${to(act)}.`,
		"prosimy, aby nie": (act) => `Prosimy, aby nie ${to(act)}.`,
		"proszę, żeby nikt": (act) => `Proszę, żeby nikt nie ${said(act, pastOf(act.verb, false))}.`,
		"niech Państwo nie": (act) => `Niech Państwo nie ${they(act)}.`,
		"prosimy o nie-": (act) => `Prosimy o nie${gerund(act, "e")}.`,
		"bardzo prosimy nie": (act) => `Bardzo prosimy pracowników, by nie ${to(act)}.`,
	},
	address: {
		"nie róbcie": (act) => `Nie ${orderAll(act)}.`,
		"nie róbmy": (act) => `Nie ${said(act, formOf(act.verb, "imperative-we"))}.`,
		"nie robić": (act) => `Nie ${to(act)}.`,
		"niech nikt nie": (act) => `Niech nikt nie ${he(act)}.`,
	},
	banned: {
		"zabrania się": (act) => `Zabrania się ${gerund(act, "a")}.`,
		zakaz: (act) => `Zakaz ${gerund(act, "a")}.`,
		"zabronione jest": (act) => `Zabronione jest ${gerund(act, "e")}.`,
		"jest niedopuszczalne": (act) =>
			`${capital(gerund(act, "e"))}${act.tail.startsWith(",") ? "," : ""} jest niedopuszczalne.`,
		"nie tolerujemy": (act) => `Nie tolerujemy ${gerund(act, "a")}.`,
		"nie ma mowy o": (act) => `Nie ma mowy o ${gerund(act, "u")}.`,
		"nie ma zgody na": (act) => `Nie ma zgody na ${gerund(act, "e")}.`,
		żadnego: (act) => `Żadnego ${gerund(act, "a")}.`,
		"zabrania się (list)": (act) => `Zabrania się:\n- ${gerund(act, "a")}\n- picia kawy przy ladzie`,
		"zabronione (list)": (act) => `Zabronione:\n- ${gerund(act, "e")}\n- picie kawy przy ladzie`,
		"nie wolno (list)": (act) => `Pracownikowi nie wolno:\n- ${to(act)}\n- pić kawy przy ladzie`,
		"nie wolno:": (act) => `Pracownikowi nie wolno: ${to(act)}.`,
		"zabronione:": (act) => `Zabronione: ${gerund(act, "e")}.`,
		"tego nie robimy:": (act) => `Tego nie robimy: ${gerund(act, "e")}.`,
	},
	avoid: {
		unikaj: (act) => `Unikaj ${gerund(act, "a")}.`,
		"powstrzymaj się od": (act) => `Powstrzymaj się od ${gerund(act, "a")}.`,
		"wystrzegaj się": (act) => `Wystrzegaj się ${gerund(act, "a")}.`,
		przestań: (act) => `Przestań ${toDo(act)}.`,
		"koniec z": (act) => `Koniec z ${gerund(act, "em")}.`,
		"dość…": (act) => `Dość ${gerund(act, "a")}.`,
		"zapomnij o": (act) => `Zapomnij o ${gerund(act, "u")}.`,
		"daruj sobie": (act) => `Daruj sobie ${gerund(act, "e")}.`,
		"zrezygnuj z": (act) => `Zrezygnuj z ${gerund(act, "a")}.`,
	},
	useless: {
		"nie ma potrzeby": (act) => `Nie ma potrzeby ${to(act)}.`,
		"nie ma co": (act) => `Nie ma co ${to(act)}.`,
		"nie ma sensu": (act) => `Nie ma sensu ${to(act)}.`,
		"nie ma po co": (act) => `Nie ma po co ${to(act)}.`,
		"nie warto": (act) => `Nie warto ${to(act)}.`,
	},
	verdict: {
		"nieładnie jest": (act) => `Nieładnie jest ${toDo(act)}.`,
		"nie wypada": (act) => `Nie wypada ${to(act)}.`,
		"to brak szacunku": (act) => `${capital(gerund(act, "e"))}${act.tail.startsWith(",") ? "," : ""} to brak szacunku.`,
		"jest nieprofesjonalne": (act) =>
			`${capital(gerund(act, "e"))}${act.tail.startsWith(",") ? "," : ""} jest nieprofesjonalne.`,
		"największym błędem": (act) => `Największym błędem jest ${gerund(act, "e")}.`,
		"najgorsze, co": (act) => `Najgorsze, co można zrobić, to ${toDo(act)}.`,
		"nie nasz styl": (act) => `${capital(gerund(act, "e"))}${act.tail.startsWith(",") ? "," : ""} to nie nasz styl.`,
		"nie jest w naszym stylu": (act) =>
			`${capital(gerund(act, "e"))}${act.tail.startsWith(",") ? "," : ""} nie jest w naszym stylu.`,
		"nietaktem jest": (act) => `Nietaktem jest ${toDo(act)}.`,
	},
	remember: {
		"pamiętaj, że nie wolno": (act) => `Pamiętaj, że nie wolno ${to(act)}.`,
		"pamiętaj, żeby nie": (act) => `Pamiętaj, żeby nie ${to(act)}.`,
		"pamiętaj:": (act) => `Pamiętaj: nie ${order(act)}.`,
		"miej na uwadze": (act) => `Miej na uwadze, że nie ${impersonal(act)}.`,
		"pamiętaj, że … się": (act) => `Pamiętaj, że ${put(act.denied, "nie", act.verb.he, "się", act.tail)}.`,
		"staraj się nie": (act) => `Staraj się nie ${to(act)}.`,
		"uważaj, żeby nie": (act) => `Uważaj, żeby nie ${to(act)}.`,
	},
	ensure: {
		"dopilnuj, żeby nikt": (act) => `Dopilnuj, żeby nikt nie ${said(act, pastOf(act.verb, false))}.`,
		"zadbaj, aby pracownicy": (act) => `Zadbaj o to, aby pracownicy nie ${said(act, pastOf(act.verb, true))}.`,
		"upewnij się, że nikt": (act) => `Upewnij się, że nikt nie ${he(act)}.`,
		"nie dopuść, aby": (act) => `Nie dopuść do tego, aby ktoś ${said(act, pastOf(act.verb, false), false)}.`,
		"niech nie dochodzi do": (act) => `Nie dopuszczaj do ${gerund(act, "a")}.`,
		"rzeczy nie były": (act) =>
			act.things
				? `Dopilnuj, żeby ${act.told} nie były ${passive(act)}${act.tail === "" || act.tail.startsWith(",") ? "" : " "}${act.tail}.`
				: "",
		"rzeczy nie mogą być": (act) =>
			act.things
				? `${capital(act.told)} nie mogą być ${passive(act)}${act.tail === "" || act.tail.startsWith(",") ? "" : " "}${act.tail}.`
				: "",
		"nie pozwól": (act) => `Nie pozwalaj nikomu ${toDo(act)}.`,
	},
	occasion: {
		"gdy …, nie": (act) => `Gdy jest duży ruch, nie ${order(act)}.`,
		"nie …, gdy": (act) => `Nie ${order(act)}, gdy jest duży ruch.`,
		"nawet gdy": (act) => `Nawet gdy jest duży ruch, nie ${order(act)}.`,
		"choćby …, nie": (act) => `Choćby kolega nalegał, nie ${order(act)}.`,
		"na co dzień": (act) => `Podczas zmiany nie ${order(act)}.`,
		"pracuj tak, żeby nie": (act) => `Pracuj tak, żeby nie ${to(act)}.`,
		"kto …, ten nie": (act) => `Kto ma dyżur, nie ${he(act)}.`,
		"kiedy …, nie": (act) => `Kiedy klient czeka, nie ${order(act)}.`,
		"nie …, nawet jeśli": (act) => `Nie ${order(act)}, nawet jeśli kolega nalega.`,
		"dopóki …, nie": (act) => `Dopóki w lokalu są klienci, nie ${order(act)}.`,
		"który …, nie może": (act) => `Pracownik, który ma dyżur, nie może ${to(act)}.`,
	},
	halves: {
		"X, nie": (act) => `Zachowaj spokój, nie ${order(act)}.`,
		"X i nie": (act) => `Zachowaj spokój i nie ${order(act)}.`,
		"X. Nie": (act) => `Zachowaj spokój. Nie ${order(act)}.`,
		"X bez": (act) => `Zachowuj się uprzejmie, bez ${gerund(act, "a")}.`,
		"X, unikając": (act) => `Zachowuj się uprzejmie, unikając ${gerund(act, "a")}.`,
		"X, nie robiąc": (act) => `Zachowuj się uprzejmie, nie ${said(act, formOf(act.verb, "converb"))}.`,
		"nie X i nie": (act) => `Nie ${order(act)} i nie krzycz na kolegów.`,
		"nie X ani nie": (act) => `Nie krzycz na kolegów ani nie ${order(act)}.`,
		"zawsze X, nigdy nie": (act) => `Zawsze zachowuj spokój, nigdy nie ${order(act)}.`,
	},
	typography: {
		"NIE …": (act) => `NIE ${order(act)}!`,
		"nie … (bare)": (act) => `nie ${order(act)}`,
		"uwaga –": (act) => `Uwaga – nie ${order(act)}.`,
		"ważne:": (act) => `Ważne: NIE WOLNO ${to(act)}`,
		"object first": (act) =>
			act.denied === ""
				? `${capital(act.tail)} nie ${act.verb.imperative}${act.self}.`
				: `${capital(act.denied)} nie ${put(act.verb.imperative + act.self, act.tail)}.`,
	},
};

/** The plain ban of an act. */
export const plainBan = (act: Act): string => `Nie ${order(act)}.`;
