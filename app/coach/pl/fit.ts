import { readAct } from "./act-reading.ts";

/** Acts that are wrong in every place and at every time: no wording may send them elsewhere. */
const ELSEWHERE =
	/(?<!\p{L})(?:podważa|obgad|obmawia|wyśmiewa|narzeka|obraża|rzuca|szarp|popych|poniża|okłam|nadużywa|strasz(?:y|ą|ć)|grozi|pouczaj)\p{L}* [^,;]*(?:po wyjściu|dopiero (?:po|wtedy)|(?<!\p{L})poza |w czasie przerwy|z dala)/iu;

/** Perfume is worn all day, and an answer is not given to a pain. */
const MISPLACED =
	/perfum\p{L}* [^,;]*poza (?!zmian|prac|godzin)|odpowiada\p{L}* na (?:ból|lęk|strach|obaw|płacz)|zostaw\p{L}* (?:wizyt|termin|spotkan|lekcj|rezerw)\p{L}* [^,;]*na miejscu|dawki na prośbę [^,;]* bez zmian|przeno(?:ś|si|sz)\p{L}* \p{L}+ami |(?<!\p{L})po \p{L}+(?:aniu|eniu|ęciu) [^,;]* bez (?:potrzeby|powodu)|^[^,;]*(?:ubrani|odzież)\p{L}* [^,;]*(?:nosi\p{L}*|noś|noszą) strój|żartuj\p{L}* tylko|podłącza\p{L}* prywatn\p{L}+ [^,;]*poza |^(?:na|w|przy) \p{L}+ wolno jeść [^,;]*w pomieszczeniu| na prośbę (?:go|ją|ich)(?=[ ,.]|$)|rozmawia\p{L}* (?!z |ze |o |po )\p{L}+ w [^,;]*na osobności| (?:z|przy) \p{L}+ [^,;]*z (?:włączon|pracując|uruchomion)\p{L}+/iu;

/** A complement of the act that opens a ban: "Do walizki gościa nie zaglądaj", "Z portierem nie kłóć się". */
const FRONTED =
	/^((?:do|z|ze|od) (?!godzin|końca|czasu|dnia|wyjątk|powod|okazji|chwili|moment|uwagi)\p{L}+) [^,;]*?nie (?:(?:wolno|należy|można|może|mogą|powin\p{L}+) )?(\p{L}{4,})/iu;

/** Those who are stayed with. */
const STAYED = /zosta\p{L}* (?:z|ze) (\p{L}{4})\p{L}* (?:przez cały czas|do końca sprawy|albo)/u;

/** True for somebody whom the ban names beside what is left: "u sąsiada", "w których goście". */
const aside = (rule: string, stem: string): boolean =>
	new RegExp(`(?<!\\p{L})(?:któr\\p{L}+|zgody|u|dla|pokoju) ${stem}`, "iu").test(rule);

/** False for a wording, in its whole sentence, that gives leave for a wrong, speaks of another thing or has lost its verb. */
export function isFit(told: string, rule: string): boolean {
	if (ELSEWHERE.test(told) || MISPLACED.test(told)) return false;
	const stayed = told.includes("zosta") || told.includes("Zosta") ? STAYED.exec(told.toLowerCase())?.[1] : undefined;
	if (stayed !== undefined && aside(rule, stayed)) return false;
	if (/językiem/.test(told) && / terminu ważn/.test(rule)) return false;
	if (/oprysk/.test(told) && !/oprysk|prysk/.test(rule)) return false;
	if (/, także (?:przed|wobec) /.test(told) && !/ (?:także|nawet|również|choćby) /.test(rule)) return false;
	if (/patrz\p{L}+ na (?:klient|pasażer|gości)/u.test(told) && /jazd|kierownic/.test(rule)) return false;
	if (/^\p{L}+[aeiy]ć /u.test(told) && /^Nie \p{L}+(?:j|ź|dź|ń|ż|sz|dz) /u.test(rule)) return false;
	if (/(?:^| )wy(?:jdź|jdzie|jść)[^,]*, gdy /iu.test(told)) return false;
	const [, opening = "", verb = ""] = FRONTED.exec(rule) ?? [];
	return (
		opening === "" ||
		!told.toLowerCase().startsWith(`${opening.toLowerCase()} `) ||
		told.toLowerCase().includes(verb.slice(0, 4))
	);
}

/** Persons in the ban whom its insisted case speaks of. */
const REFUSED_ONES =
	/(?<!\p{L})(?:osob|klient|gości|pacjent)\p{L}* [^,]*(?:, któr[^,]+)?, (?:nawet|choćby) (?:jeśli|jeżeli|gdy)/u;

/** A case insisted on, told of those who were refused: "nawet jeśli powołują się …", "nawet jeżeli okaże ona …". */
const REFUSED = /, (?:nawet|także|choćby) (?:jeśli|jeżeli|gdy|gdyby) (\p{L}+)( się)?( on| ona| oni| one)?( [^,]+)$/u;

/** The case said of somebody at large, where those of whom it told are named no more: "także gdy ktoś powołuje się …". */
function insisted(told: string): string {
	const [all = "", verb = "", self = "", who = "", rest = ""] = REFUSED.exec(told) ?? [];
	const reading = all === "" || (who === "" && !/ą$/.test(verb)) ? undefined : readAct(verb);
	if (reading === undefined || !/^(?:he|they|you)$/.test(reading.form)) return told;
	const one = reading.form === "they" ? reading.verb.he : verb;
	return `${told.slice(0, -all.length)}, także gdy ktoś ${one}${self}${rest}`;
}

const EVERY: Readonly<Record<string, string>> = {
	żaden: "każdy",
	żadna: "każda",
	żadne: "każde",
	nikt: "każdy",
};

/** What an act is done for, and the case of leaving a place. */
const PURPOSE = /, (?:żeby|aby|by) [^,]+$/u;
const LEAVING = /, (?:gdy|kiedy|jeśli|jeżeli) (?:odchodz|wychodz|opuszcz)\p{L}+(?: [^,]+)?$/u;

/** A wording in its whole sentence, without what was said of the old act alone: its purpose, a leaving named twice, a negated pronoun. */
export function fitted(told: string, rule: string): string {
	let text = told.replaceAll(" się się ", " się ").replace(/ tylko (z|ze|za|po) żadn\p{L}+ /gu, " tylko $1 ");
	const purpose = PURPOSE.exec(rule)?.[0];
	if (purpose !== undefined && text.endsWith(purpose) && !/ tylko /.test(text)) text = text.slice(0, -purpose.length);
	const leaving = LEAVING.exec(rule)?.[0];
	if (leaving !== undefined && text.endsWith(leaving) && /przed (?:odejściem|wyjściem|opuszczeniem)/.test(text))
		text = text.slice(0, -leaving.length);
	if (!/(?<!\p{L})nie(?!\p{L})/iu.test(text))
		text = text.replace(/^(Żaden|Żadna|Żadne|Nikt)(?= )|(?<=, | )(żaden|żadna|żadne|nikt)(?= )/gu, (word) => {
			const every = EVERY[word.toLowerCase()] ?? word;
			return word === word.toLowerCase() ? every : every.charAt(0).toUpperCase() + every.slice(1);
		});
	if (REFUSED_ONES.test(rule)) text = insisted(text);
	return text
		.replace(/( dopiero wtedy \p{L}+| tylko \p{L}+) jej (?=odbiorc|klien|gości|osob|pacjen|właściciel)/gu, "$1 ją ")
		.replace(/( po \p{L}+(?:aniu|eniu|ęciu) \p{L}+n)ego(?= przez |$)/gu, "$1ym")
		.replace(/(, (?:kto|co|gdzie|ile|jak|czy) [^,]+?) tylko (?=\p{L}+ )/gu, "$1, tylko ");
}
