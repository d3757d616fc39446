import { accusativeOf } from "../words/accusative.ts";

/** Things that a ban names without an act, in the genitive and in the nominative, and the act that is meant: `{}` is the thing with what is said of it. */
const MEANT: readonly (readonly [RegExp, string])[] = [
	[/^(?:rozmów telefonicznych|telefonicznych rozmów|rozmowy telefoniczne)(?= |$)/, "rozmawiać przez telefon"],
	[
		/^(?:prywatnych rozmów|rozmów prywatnych|prywatne rozmowy|rozmowy prywatne|pogawędek|pogaduszek|pogawędki)(?= |$)/,
		"prowadzić prywatnych rozmów",
	],
	[/^(?:uwag|uwagi|komentarzy|komentarze|opinii|opinie) (?:na temat|dotycząc\p{L}+) (?=\p{L})/u, "komentować "],
	[/^(?:uwag|uwagi|komentarzy|komentarze)(?= (?:przy|w|wobec|pod) )/, "komentować"],
	[/^(?:kontaktów prywatnych|prywatnych kontaktów|kontaktu prywatnego)(?= |$)/, "utrzymywać prywatnych kontaktów"],
	[/^słowa o (?=\p{L})/u, "mówić o "],
	[/^(?:kłótni|sprzeczek|sporów|awantur|kłótnie|spory|sprzeczki)(?= |$)/, "kłócić się"],
	[/^(?:krzyków|krzyku|krzyki|krzyk|podniesionego głosu)(?= |$)/, "podnosić głosu"],
	[/^(?:hałasu|hałasów|hałas)(?= |$)/, "hałasować"],
	[/^(?:flirtu|flirtów|flirt)(?= |$)/, "flirtować"],
	[/^(?:(?:głupich |kwaśnych |znudzonych )?min|grymasów)(?= |$)/, "krzywić się"],
	[/^(?:wykładów|kazań)(?= |$)/, "moralizować"],
	[/^(?:plotki|plotkowania)(?= |$)/, "plotkować"],
	[/^(?:żarty|żartów)(?= |$)/, "żartować"],
	[/^(?:spóźnienia)(?= |$)/, "spóźniać się"],
	[
		/^(?:wulgaryzmy|przekleństwa|przekleństw|wulgaryzmów|wulgarne słownictwo|wulgarnego słownictwa|wulgarny język)(?=[ ,]|$)/,
		"używać wulgaryzmów",
	],
	[/^(?:palenia|papierosów|e-papierosów|tytoniu)(?= |$)/, "palić"],
	[/^(?:jedzenia|przekąsek|kanapek|posiłków)(?: ani (?:picia|napojów))(?= |$)/, "jeść ani pić"],
	[/^(?:jedzenia|przekąsek|kanapek|posiłków)(?= |$)/, "jeść"],
	[/^(?:(?:\p{L}+ych )?(?:napojów|kaw|kawy|herbaty)|alkoholu|piwa|wina|wódki)(?= |$)/u, "pić {}"],
	[
		/^(?:(?:prywatnych |prywatnego )?(?:telefonów|telefonu|komórek|smartfonów)(?! od | do )|telefonu|komórek|smartfonów|perfum|(?:intensywnych|mocnych) perfum|żargonu|slangu|skrótów(?! przez)|zdrobnień|emotikonów|emotikon|ironii|sarkazmu|wykrzykników|wielkich liter|skrótowców|zwrotów|słów|sformułowań|określeń|słowa|zwrotu|anglicyzmów|wyrażeń|caps locka)(?= |$)/,
		"używać {}",
	],
	[/^(?:telefony|telefony komórkowe)(?= |$)/, "używać telefonów komórkowych"],
	[
		/^(?:(?:\p{L}+(?:ego|ej|ych|ich) )?(?:biżuterii|pierścionków|kolczyków|stroju|ubrań|ubioru|odzieży|obuwia|butów|klapek|sandałów|szpilek|czapek|makijażu|tipsów|paznokci|szortów|jeansów|dżinsów|dresów|dekoltów|słuchawek|zegarków|bluz|koszulek|fartuchów|rękawic|szalików|obcasów))(?= |$)/u,
		"nosić {}",
	],
	[/^(?:prezentów|napiwków|upominków|łapówek|korzyści)(?= |$)/, "przyjmować {}"],
	[
		/^(?:zdjęć|selfie|nagrań|filmików)(?= .*(?:profil|kont(?:ach|o|a)(?: |$)|Instagram|Facebook|TikTok|medi|w sieci|internec))/iu,
		"publikować {}",
	],
	[/^(?:zdjęć|selfie|nagrań)(?= |$)/, "robić {}"],
	[/^(?:\p{L}+ych zakupów|zakupów)(?= |$)/u, "robić {}"],
	[/^(?:gier|gry)(?= |$)/, "grać w gry"],
	[/^(?:filmów|seriali)(?= |$)/, "oglądać {}"],
	[/^(?:głośnej muzyki)(?= |$)/, "puszczać {}"],
	[/^(?:prywatnych spraw|spraw prywatnych)(?= |$)/, "załatwiać {}"],
	[
		/^(?:pytań osobistych|osobistych pytań|pytań prywatnych|prywatnych pytań|niedyskretnych pytań)(?= |$)/,
		"zadawać {}",
	],
	[/^pytań o (?=\p{L})/u, "pytać o "],
	[/^(?:tematów|tematu) (?=\p{L})/u, "poruszać tematów "],
	[/^(?:pustych|fałszywych) obietnic(?= |$)/, "składać obietnic bez pokrycia"],
	[/^(?:bałaganu|nieporządku)(?= |$)/, "zostawiać {}"],
	[/^(?:gości|odwiedzin)(?= na zapleczu| w kuchni)/, "przyjmować prywatnych gości"],
	[/^(?:faworyzowania|faworyzacji)(?= |$)/, "faworyzować"],
	[/^(?:sądów|ocen|krytyki) (?=\p{L})/u, "krytykować "],
	[/^(?:gumy do żucia|gumy)(?= |$)/, "żuć gumy"],
	[/^(?:prywatnych )?(?:SMS-ów|sms-ów|esemesów|wiadomości tekstowych|czatów)(?= |$)/u, "pisać {}"],
	[/^(?:haseł|kodów|pinów|PIN-ów)(?= na | pod | przy | w )/, "zapisywać {}"],
	[/^(?:literówek|błędów ortograficznych|błędów)(?= w | na )/, "robić {}"],
	[/^(?:skreśleń|dopisków|poprawek|przekreśleń)(?= |$)/, "robić {}"],
	[/^(?:gwiazdek|drobnego druku)(?= |$)/, "drukować {}"],
	[/^(?:ukrytych opłat|ukrytych kosztów|niespodzianek na rachunku)(?= |$)/, "doliczać {}"],
	[/^(?:rabatów|zniżek|upustów)(?= dla | po )/, "dawać {}"],
	[/^(?:kolejek|kolejki)(?= do | przy | przed | w )/, "tworzyć {}"],
	[/^klapsów(?= |$)/, "bić dzieci"],
	[/^kar (?=za )/, "karać "],
	[/^słodyczy(?= za | w nagrodę)/, "dawać {}"],
	[/^(?:bajek|kreskówek|telewizji)(?= |$)/, "puszczać {}"],
	[/^(?:przezwisk|ksywek|przydomków)(?= |$)/, "używać {}"],
	[/^nazwisk(?= na | w | przy )/, "wymieniać {}"],
	[/^(?:skrótów)(?= przez )/, "przechodzić na skróty"],
	[/^(?:samotnych (?:zejść|wejść))(?= do )/, "schodzić samotnie"],
	[/^(?:gołych (?:kolan|ramion|brzuchów)|krótkich spodenek|odkrytych ramion)(?= |$)/, "nosić {}"],
	[/^(?:pomiętych|wymiętych|pogniecionych) (?:koszul|ubrań|fartuchów)(?= |$)/, "nosić {}"],
	[/^(?:kurzu|plam|pustych wieszaków|pustych półek|włosów)(?= |$)/, "zostawiać {}"],
	[/^(?:psów|kotów|zwierząt)(?= w | na )/, "wprowadzać {}"],
	[/^(?:świeczek|świec|kadzidełek)(?= |$)/, "zapalać {}"],
	[/^(?:grzejników|farelek|czajników|piecyków)(?= pod | w | przy )/, "włączać {}"],
	[/^łokci(?= na )/, "trzymać {}"],
	[/^(?:orzechów|orzeszków)(?= |$)/, "używać {}"],
	[/^paliwa(?= |$)/, "trzymać {}"],
	[/^prywatnych gości(?= |$)/, "przyjmować {}"],
	[/^(?:spóźnionych|opóźnionych) (?:dostaw|przesyłek)(?= |$)/, "wysyłać {}"],
	[/^(?:opóźnień|zwłoki) w odpowiedzi(?= |$)/, "opóźniać odpowiedzi"],
	[/^(?:telefonów|komórek|smartfonów)(?= na (?:spotkani|zebrani|naradz|odpraw))/, "używać {}"],
	[
		/^(?:toreb|plecaków|kurtek|kubków|talerzy|kartonów|pudeł|palet|dokumentów|wydruków|rzeczy (?:prywatnych|osobistych))(?= (?:na|pod|przy|w|za) )/,
		"zostawiać {}",
	],
];

const OPENINGS =
	/^(?<place>(?:(?:w|we|na|przy|podczas|za) [^,:]+? )?)(?:(?<word>bez|unikaj|unikajmy|unikajcie|unikamy|unikać|powstrzymaj się od|powstrzymajmy się od|powstrzymajcie się od|powstrzymujemy się od|powstrzymać się od|wystrzegaj się|wystrzegajmy się|żadnych|żadnego|żadnej|zero|ani)|(?<none>zakaz|nie (?:dopuszcza|toleruje|akceptuje|zezwala) się(?: na)?|(?:niedopuszczalne|niedozwolone|zabronione|zakazane|niewskazane|niestosowne) (?:są|jest))):? (?<thing>.+)$/iu;

/** The ban on a thing worded as the ban on the act that is meant: "Unikaj żargonu" -> "nie używać żargonu"; how it is said is left to the caller. */
export function meantBy(ban: string): { word: string; act: string; place: string } | undefined {
	const found = OPENINGS.exec(ban)?.groups;
	if (found === undefined) return undefined;
	const { word = "", place = "", thing = "" } = found;
	for (const [named, act] of MEANT) {
		const match = named.exec(thing);
		if (match === null) continue;
		const rest = thing.slice(match[0].length);
		return {
			word: word.toLowerCase(),
			place,
			act: `${act.replace("{}", match[0])}${rest}`,
		};
	}
	return undefined;
}

/** Feminine nouns by their stems, the plural of which looks like that of masculine ones. */
const FEMININE =
	/^(?:kart(?!on)|skarg|umow|faktur|opłat|spraw|kwot|recept|ofert|próbk|paczk|przesyłk|butelk|teczk|palet|kartk|szafk|notatk|książk|szklank|puszk|torb|kurtk|poczt|wiadomoś|zabawk|walizk|skrzynk|maszyn|plomb|osłon|tabletk|strzykawk|ściereczk|rękawiczk|naklejk|etykiet|usterk|reklamówk)/;

/** Neuter plurals that show their genitive. */
const NEUTERS: readonly (readonly [RegExp, string])[] = [
	[/ścia$/, "ść"],
	[/dzia$/, "dzi"],
	[/nia$/, "ń"],
	[/cia$/, "ć"],
	[/sła$/, "seł"],
];

/** Neuter nouns of the plural: "auta", "pudełka", "wiadra". */
const MANY_NEUTERS: readonly (readonly [RegExp, string])[] = [
	...NEUTERS,
	[/([^aeiouyąęó])ka$/, "$1ek"],
	[/([dt])ra$/, "$1er"],
	[/dła$/, "deł"],
	[/a$/, ""],
];

/** Endings of other nouns in the nominative plural, and of their genitives. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
	[/dane$/, "danych"],
	[/je$/, "ji"],
	[/le$/, "li"],
	[/ie$/, "i"],
	[/e$/, "y"],
	[/e$/, "ów"],
	[/y$/, "ów"],
	[/i$/, "ów"],
	[/i$/, "i"],
	[/y$/, "y"],
	[/a$/, ""],
];

/** The genitive of a noun in the nominative, where its accusative proves it. */
function nounGenitive(noun: string, many: boolean): { text: string; feminine: boolean } | undefined {
	for (const [ending, genitive] of many ? MANY_NEUTERS : NEUTERS)
		if (ending.test(noun)) return { text: noun.replace(ending, genitive), feminine: false };
	if (FEMININE.test(noun)) {
		if (/a$/.test(noun)) return { text: noun.replace(/a$/, /[kg]a$/.test(noun) ? "i" : "y"), feminine: true };
		return { text: noun.replace(/([bcdfgjlłmnprstwz])ki$/, "$1ek").replace(/[yi]$/, ""), feminine: false };
	}
	if (/a$/.test(noun))
		for (const ending of ["y", "i"]) {
			const own = noun.replace(/a$/, ending);
			if (accusativeOf(own) === noun.replace(/a$/, "ę")) return { text: own, feminine: true };
		}
	for (const [ending, genitive] of PLURALS) {
		const own = noun.replace(ending, genitive);
		if (own !== noun && accusativeOf(own) === noun) return { text: own, feminine: false };
	}
	return accusativeOf(noun) === noun ? { text: noun, feminine: false } : undefined;
}

const ATTRIBUTE = /(?:ne|we|te|cze|ste|kie|gie|łe|ące|[^e]na|owa|cza|ska|cka)$/;

/** A thing in the nominative ("dane osobowe", "karta klienta") in the genitive; undefined where it is not to be known. `many`: it is known to be several. */
export function genitiveOf(thing: string, many = false): string | undefined {
	const words = thing.split(" ");
	const attributed = words.length > 1 && ATTRIBUTE.test(words[0] ?? "") && !/^dane$/.test(words[0] ?? "");
	const [noun = "", next = "", ...rest] = attributed ? words.slice(1) : words;
	const own = nounGenitive(noun, many);
	if (own === undefined) return undefined;
	const agreed = (adjective: string): string =>
		own.feminine
			? adjective.replace(/a$/, /[kg]a$/.test(adjective) ? "iej" : "ej")
			: adjective.replace(/(i?)e$/, (_, soft: string) => (soft === "" ? "ych" : "ich"));
	const after = ATTRIBUTE.test(next) || /(?:ane|one)$/.test(next) ? agreed(next) : next;
	return [...(attributed ? [agreed(words[0] ?? "")] : []), own.text, after, ...rest]
		.filter((word) => word !== "")
		.join(" ");
}
