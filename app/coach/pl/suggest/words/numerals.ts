/** Numerals and words of time with their genitives: „dłużej niż pięć minut”, "w ciągu pięciu minut". */
const GENITIVES: Readonly<Record<string, string>> = {
	minutę: "minuty",
	minuty: "minut",
	godzinę: "godziny",
	godziny: "godzin",
	dobę: "doby",
	dzień: "jednego dnia",
	tydzień: "tygodnia",
	tygodnie: "tygodni",
	miesiąc: "miesiąca",
	kwadrans: "kwadransa",
	dwa: "dwóch",
	dwie: "dwóch",
	trzy: "trzech",
	cztery: "czterech",
	pięć: "pięciu",
	sześć: "sześciu",
	siedem: "siedmiu",
	osiem: "ośmiu",
	dziesięć: "dziesięciu",
	piętnaście: "piętnastu",
	dwadzieścia: "dwudziestu",
	trzydzieści: "trzydziestu",
	jedną: "jednej",
	jeden: "jednego",
	sekundy: "sekund",
	czterdzieści: "czterdziestu",
	pięćdziesiąt: "pięćdziesięciu",
	sześćdziesiąt: "sześćdziesięciu",
	siedemdziesiąt: "siedemdziesięciu",
	osiemdziesiąt: "osiemdziesięciu",
	dziewięćdziesiąt: "dziewięćdziesięciu",
	trzynaście: "trzynastu",
	czternaście: "czternastu",
	szesnaście: "szesnastu",
	osiemnaście: "osiemnastu",
	robocze: "roboczych",
	sto: "stu",
	dwieście: "dwustu",
	trzysta: "trzystu",
	czterysta: "czterystu",
	pięćset: "pięciuset",
	tysiąc: "tysiąca",
	jedenaście: "jedenastu",
	dwanaście: "dwunastu",
	dziewięć: "dziewięciu",
	metr: "metra",
	metry: "metrów",
	kilometr: "kilometra",
	kilometry: "kilometrów",
	kilogram: "kilograma",
	kilogramy: "kilogramów",
	połowa: "połowy",
	zdania: "zdań",
	strony: "stron",
	linijki: "linijek",
	słowa: "słów",
	sztuki: "sztuk",
	osoby: "osób",
	stopnie: "stopni",
	złote: "złotych",
	lata: "lat",
	akapity: "akapitów",
	litry: "litrów",
	kroki: "kroków",
	centymetry: "centymetrów",
	kartony: "kartonów",
	kilka: "kilku",
};
const TIMED = /(?:minut|godzin|dob|dni|dzień|tydzień|tygodni|miesiąc|kwadrans|sekund)/;

/** "trzech minut" from "trzy minuty"; words that it does not know stay. */
export const measureInGenitive = (measure: string): string =>
	/^p[óo]ł /.test(measure)
		? measure
		: measure
				.split(" ")
				.map((word) => GENITIVES[word] ?? word)
				.join(" ");

/** "w ciągu pięciu minut" from "pięć minut"; undefined for what is no stretch of time. */
export const withinTime = (measure: string): string | undefined =>
	measure.split(" ").length > 3 || !TIMED.test(measure) ? undefined : `w ciągu ${measureInGenitive(measure)}`;
