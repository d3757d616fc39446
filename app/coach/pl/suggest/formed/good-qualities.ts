import { formOf, type VerbForm } from "../../words/verbs.ts";
import { instrumentalOf } from "../pairs/phrases.ts";
import { capital, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";

/** Bad qualities by the stem of their adjective, without diacritics, and the stem of the good one. */
const QUALITIES: readonly (readonly [RegExp, string])[] = [
	[/^(?:dlug|rozwlekl|rozbudowan)$/, "krótk"],
	[
		/^(?:trudn|skomplikowan|specjalistyczn|techniczn|fachow|branzow|naukow|uczon|ksiazkow|urzedow|prawnicz|obc|angielsk)$/,
		"prost",
	],
	[/^(?:zawil|niejasn|metn|niezrozumial|pokretn|zagmatwan|niewyrazn)$/, "jasn"],
	[/^(?:wymijajac|ogolnikow|ogoln|mglist|nieprecyzyjn|wykretn|nic niemowiac)$/, "konkretn"],
	[/^(?:zdawkow|lakoniczn|polowiczn|niepeln|urwan)$/, "pełn"],
	[/^(?:pochopn|pospieszn|nieprzemyslan|zbyt szybk)$/, "przemyślan"],
	[/^(?:pust)$/, "realn"],
	[/^(?:niesprawdzon|falszyw|zmyslon|nieprawdziw|klamliw)$/, "sprawdzon"],
	[/^(?:nierealn|nierealistyczn|odlegl)$/, "realn"],
	[/^(?:zbedn|niepotrzebn|nieistotn)$/, "potrzebn"],
	[
		/^(?:oschl|szorstk|chlodn|burkliw|opryskliw|niegrzeczn|nieuprzejm|suchy|such|obojetn|zlosliw|uszczypliw|pouczajac|protekcjonaln|wynios|lekcewazac|kpiac|ironiczn|pogardliw|arogancki|arogan[ct]k|mentorsk|niemil|obcesow|grubiansk|chamsk|sarkastyczn)$/,
		"życzliw",
	],
	[/^(?:nerwow|agresywn|gwaltown|podniesion|zniecierpliwion|krzykliw|ostr|niecierpliw|napastliw|gniewn)$/, "spokojn"],
	[/^(?:natarczyw|nachaln|natretn|nachaln|wscibsk|namoln)$/, "taktown"],
	[/^(?:drobiazgow|pedantyczn|czepialsk|malostkow)$/, "rzeczow"],
	[/^(?:wyniosl|zarozumial|bezczeln|poufal)$/, "uprzejm"],
	[/^(?:niedbal|byle jak|pobiezn)$/, "starann"],
	[/^(?:monotonn|nudn|beznamietn)$/, "ciekaw"],
	[/^(?:glosn|donosn)$/, "cich"],
	[/^(?:jaskraw|pstrokat|wyzywajac)$/, "stonowan"],
	[/^(?:mocn|intensywn|ciezk|wyrazist)$/, "delikatn"],
	[/^(?:sztuczn|wymuszon|wyuczon)$/, "naturaln"],
	[/^(?:niedokladn|przyblizon|niechlujn)$/, "dokładn"],
	[/^(?:nieaktualn|przestarzal|zeszloroczn)$/, "aktualn"],
	[/^(?:dwuznaczn|wieloznaczn)$/, "jednoznaczn"],
	[/^(?:zamkniet|sugerujac|podchwytliw|tendencyjn)$/, "otwart"],
];

/** A thing that is said, written, worn or played: its stem without diacritics, the act, the noun as that act has it, and the class of its adjective's ending. */
const THINGS: readonly (readonly [stem: RegExp, verb: string, noun: string, gender: Gender, ...more: string[]])[] = [
	[/^wstep/, "pisać", "wstępy", "p", "*zacząć od najważniejszej informacji"],
	[/^(?:zdan(?!i?em$)|zdaniam)/, "budować", "zdania", "p"],
	[/^mail/, "pisać", "maile", "p"],
	[/^komunikat/, "pisać", "komunikaty", "p"],
	[/^wiadomos/, "pisać", "wiadomości", "p"],
	[/^opis/, "pisać", "opisy", "p"],
	[/^odpowied/, "udzielać", "odpowiedzi", "g", "*powiedzieć, co, kiedy i kto załatwi"],
	[/^(?:wyjasnie|tlumacze|objasnie)/, "udzielać", "wyjaśnień", "g"],
	[/^informac/, "podawać", "informacje", "p"],
	[/^(?:obietnic|zapewnie|deklarac)/, "składać", "obietnice", "p", "*obiecać tylko to, czego można dotrzymać"],
	[/^pyta[n]/, "zadawać", "pytania", "p"],
	[/^rozmow/, "rozmawiać", "", "o"],
	[/^ton(?:u|ie|em|ow)?$/, "mówić", "tonem", "i"],
	[/^glos(?:u|em)?$/, "mówić", "głosem", "i"],
	[/^jezyk/, "używać", "języka", "m"],
	[/^slownictw/, "używać", "słownictwa", "m"],
	[/^slow/, "używać", "słów", "g"],
	[/^zwrot/, "używać", "zwrotów", "g"],
	[/^okresl/, "używać", "określeń", "g"],
	[/^nazw/, "używać", "nazw", "g"],
	[/^termin(?:ow|ach|ami)$/, "używać", "określeń", "g"],
	[/^instrukc/, "dawać", "instrukcje", "p"],
	[/^decyzj/, "podejmować", "decyzje", "p"],
	[/^ocen/, "wystawiać", "oceny", "p"],
	[/^ruch/, "wykonywać", "ruchy", "p"],
	[/^gest/, "wykonywać", "gesty", "p"],
	[/^usmiech/, "uśmiechać", "szczerze", "-"],
	[/^powitan/, "witać", "{acc} imieniem i uśmiechem", "-"],
	[/^muzy[kc]/, "puszczać", "muzykę", "f"],
	[/^makijaz/, "nosić", "makijaż", "a"],
	[/^kolor/, "nosić", "kolory", "p"],
	[/^(?:perfum|zapach)/, "używać", "perfum", "g"],
];

type Gender = "o" | "p" | "g" | "i" | "m" | "f" | "a" | "-";

const ENDINGS: Readonly<Record<Gender, string>> = {
	o: "o",
	p: "e",
	g: "ych",
	i: "ym",
	m: "ego",
	f: "ą",
	a: "y",
	"-": "",
};

/** "krótk" and "ych" -> "krótkich". */
export function agreed(stem: string, ending: string): string {
	const soft = /[kg]$/.test(stem) && /^[ey]/.test(ending);
	return `${stem}${soft ? `i${ending.replace(/^y/, "")}` : ending}`;
}

/** The good quality for a bad one, by a word of any ending. */
export function goodFor(word: string): string | undefined {
	const bare = strip(word.toLowerCase()).replace(/(?:ie|i)?(?:ego|emu|ej|ych|ich|ym|im|ymi|imi|y|a|e|o|i)$/, "");
	return QUALITIES.find(([bad]) => bad.test(bare))?.[1];
}

const OPENED =
	/^(?<word>unikaj|unikajcie|unikajmy|unikamy|unikać|(?:wystrzegaj|wystrzegajcie|wystrzegajmy|wystrzegamy) się|(?:zrezygnuj|zrezygnujcie|zrezygnujmy|rezygnujemy|lepiej zrezygnować) z|(?:zapomnij|zapomnijcie|zapomnijmy) o|żadn(?:ych|ego|ej)|(?:daruj|darujcie) sobie|koniec z|zero) (?:zbyt |nadmiernie |takich )?(?<bad>\p{L}+) (?<thing>\p{L}+)(?<rest>(?: .+)?)$/iu;

const formOfWord = (word: string): VerbForm =>
	/cie(?: |$)/.test(word)
		? "imperative-plural"
		: /(?:jmy)(?: |$)/.test(word)
			? "imperative-we"
			: /amy(?: |$)|ujemy/.test(word)
				? "we"
				: word === "unikać"
					? "infinitive"
					: "imperative";

/** "Unikaj długich wstępów w mailach" -> "Pisz krótkie wstępy w mailach": a thing that is banned for its quality, with the good one. */
export function wellMade(rule: string): string[] {
	const { word = "", bad = "", thing = "", rest = "" } = OPENED.exec(rule)?.groups ?? {};
	const good = bad === "" ? undefined : goodFor(bad);
	const lacking = /^ bez (\p{L}+)$/u.exec(rest)?.[1];
	const withIt = lacking === undefined ? undefined : instrumentalOf(lacking);
	const tail = withIt === undefined ? rest : ` z ${withIt}`;
	if (good === undefined || /(?<!\p{L})(?:bez|ani|i|oraz|nie)(?!\p{L})|,/u.test(tail)) return [];
	const bare = strip(thing.toLowerCase());
	const found = THINGS.find(([stem]) => stem.test(bare));
	if (found === undefined) return [];
	const [, infinitive, noun, gender, ...more] = found;
	const verb = anyVerbNamed(infinitive);
	const form = formOfWord(word.toLowerCase());
	const order = verb === undefined ? "" : formOf(verb, form);
	if (order === "") return [];
	const self = infinitive === "uśmiechać" ? " się" : "";
	const quality = gender === "-" ? "" : gender === "o" ? adverbOf(good) : `${agreed(good, ENDINGS[gender])} `;
	const first = `${capital(order, true)}${self} ${quality}${noun.replace("{acc}", "klienta")}${tail}`;
	const others = more.map((one) =>
		capital(
			one.replace(/\*(\p{L}+)/gu, (_, name: string) => {
				const act = anyVerbNamed(name);
				return act === undefined ? name : formOf(form === "we" && act.perfective ? (act.partner ?? act) : act, form);
			}),
			true,
		),
	);
	return [first, ...others];
}

const NEVER_SO = /^(?<main>.+?),? (?:ale|lecz|a|jednak|i) nigdy (?<bad>\p{L}+?(?<ending>ie|o|y|a|i|e))$/iu;

/** "Odpowiadaj krótko, ale nigdy opryskliwie" -> "Odpowiadaj krótko i życzliwie". */
export function everSo(rule: string): string[] {
	const { main = "", bad = "", ending = "" } = NEVER_SO.exec(rule)?.groups ?? {};
	const good = bad === "" || main.includes(",") ? undefined : goodFor(bad);
	if (good === undefined) return bad !== "" && /^bądź(?:cie|my)? /iu.test(main) && !main.includes(",") ? [main] : [];
	const adverb = /^(?:ie|o)$/.test(ending) || (ending === "e" && /[wn]ie$/.test(bad));
	const told = adverb ? adverbOf(good) : agreed(good, ending === "i" && !/[kg]i$/.test(bad) ? "i" : ending);
	if (strip(main.toLowerCase()).includes(strip(good).slice(0, 5))) return [];
	return [`${main} i ${told}`, `${main}, ale ${told}`];
}

/** "życzliw" -> "życzliwie", "krótk" -> "krótko". */
const adverbOf = (stem: string): string => (/(?:w|n)$/.test(stem) ? `${stem}ie` : `${stem}o`);
