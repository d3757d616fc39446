import { ADVERB_ROWS } from "./manner-adverbs.ts";

/** How an act is done badly, at the place where it is said, and how it is done well; two wordings are parted by "||". */
const ROWS: readonly (readonly [wrong: string, right: string])[] = [
	["goł(?:ą ręką|ymi rękami|ymi rękoma|ymi dłońmi)", "w rękawiczkach || szczypcami lub w rękawiczkach"],
	["(?:brudn|nieumyt|mokr)(?:ą ręką|ymi rękami|ymi rękoma|ymi dłońmi)", "czystymi, suchymi rękami"],
	["(?:podniesionym|ostrym|rozkazującym|surowym|władczym) (?:głosem|tonem)", "spokojnym głosem"],
	[
		"(?:znudzonym|kpiącym|ironicznym|zniecierpliwionym|pogardliwym|lekceważącym|oschłym) (?:głosem|tonem)",
		"życzliwym tonem",
	],
	["przez (?:zaciśnięte )?zęby", "wyraźnie i życzliwie"],
	["pod nosem", "głośno i wyraźnie"],
	["przez nos", "wyraźnie"],
	["półgębkiem", "głośno i wyraźnie"],
	[
		"(?:urzędow|prawnicz|naukow|techniczn|branżow|fachow)ym (?:językiem|bełkotem|żargonem|stylem)",
		"prostym językiem || prostymi słowami",
	],
	[
		"(?:trudnymi|fachowymi|branżowymi|łacińskimi|obcymi|technicznymi|specjalistycznymi|skomplikowanymi) (?:słowami|terminami|nazwami|zwrotami)",
		"prostymi słowami || słowami, które zna każdy",
	],
	["na chybił trafił", "po sprawdzeniu"],
	["okrężną drogą", "najkrótszą drogą"],
	["(?:dłuższą|najdłuższą) (?:drogą|trasą)", "najkrótszą trasą"],
	["w (?:gniewie|złości|nerwach|emocjach|afekcie)", "na spokojnie"],
	["z (?:hukiem|trzaskiem|impetem|rozmachem|całej siły)", "cicho i delikatnie || powoli i delikatnie"],
	["w (?:zabłoconych|ubłoconych|brudnych|mokrych) butach", "w czystych butach || w ochraniaczach na buty"],
	["w butach z ulicy", "w obuwiu na zmianę"],
	[
		"w (?:kurtce|płaszczu|dresie|klapkach|czapce|prywatnych ubraniach|prywatnym ubraniu|swoich ubraniach)",
		"w stroju służbowym",
	],
	["z ciekawości", "tylko w sprawach służbowych"],
	["z głowy", "z cennika || po sprawdzeniu"],
	["na oko", "według miarki || według dokładnego pomiaru"],
	["na wyczucie", "według dokładnego pomiaru"],
	["w ciemno", "po sprawdzeniu"],
	["po znajomości", "według kolejności || według zasad równych dla wszystkich"],
	["poza kolejnością", "według kolejności"],
	["poza kolejką", "według kolejki"],
	["na skróty", "krok po kroku"],
	["na styk", "z zapasem czasu"],
	["na zakładkę", "z przerwą między wizytami"],
	["po łebkach", "krok po kroku"],
	["byle jak", "starannie"],
	["byle gdzie", "na wyznaczonym miejscu"],
	["jedną ręką", "obiema rękami"],
	["jednym słowem", "pełnym zdaniem"],
	["jednym tchem", "powoli, z przerwami"],
	["skinieniem głowy", "słowami i uśmiechem"],
	[
		"(?:machnięciem|skinieniem|kiwnięciem|ruchem|kiwaniem)(?: (?:ręki|ręką|dłoni|głowy|palca|palcem))?",
		"uprzejmym słowem i uśmiechem",
	],
	["(?:z ociąganiem|z łaski|z musu|z oporem)", "sprawnie i z uśmiechem"],
	["(?:zębami|paznokciami|paznokciem)", "właściwym narzędziem"],
	["gwizdaniem", "po imieniu"],
	["gwizdem", "po imieniu"],
	["pstrykaniem(?: palcami)?", "po imieniu"],
	["(?:zmęczon|niewyspan|przemęczon)([ya])", "wypoczęt$1"],
	["(?:zmęczeni|niewyspani|przemęczeni)", "wypoczęci"],
	["na kacu", "w pełni sił"],
	["spóźnion(?:y|a|e)", "punktualnie || kilka minut wcześniej"],
	["z opóźnieniem", "o czasie || punktualnie"],
	["z pełnymi ustami", "po przełknięciu"],
	["z gumą(?: do żucia)?(?: w ustach)?", "dopiero po wyrzuceniu gumy"],
	["z papierosem", "dopiero po zgaszeniu papierosa"],
	["z telefonem (?:w ręku|w dłoni|przy uchu)", "z wolnymi rękami || dopiero po odłożeniu telefonu"],
	["z kubkiem(?: \\p{L}+)? w (?:ręku|dłoni)", "z wolnymi rękami"],
	["ze? słuchawkami (?:w|na) uszach", "bez słuchawek"],
	["z rękami w kieszeniach", "z rękami na widoku"],
	["bokiem", "twarzą"],
	["(?:tyln|boczn|kuchenn|służbow|zapleczow)(ym|ymi) (wejści\\p{L}+|drzwi\\p{L}*)", "główn$1 $2"],
	["(?:złej|kiepskiej|słabej|marnej|niskiej) (jakości|rozdzielczości)", "dobrej $1"],
	["(?:na siedząco|w pozycji siedzącej)", "na stojąco"],
	["zza (?:lady|biurka|monitora|okienka)", "z bliska, z kontaktem wzrokowym"],
	["przez (?:zamknięte okno|szybę|zamknięte drzwi)", "twarzą w twarz"],
	[
		"przez (?:całą salę|całe biuro|całą halę|cały sklep|cały korytarz|pół sali|pół sklepu)",
		"z bliska i ściszonym głosem",
	],
	["z daleka", "z bliska"],
	["z drugiego końca (?:sali|sklepu|korytarza|hali)", "z bliska"],
	["(?:suchym|szablonowym|gotowym|jednym) (?:mailem|szablonem|zdaniem)", "własnymi, pełnymi zdaniami"],
	["gotowcem", "własnymi słowami"],
	["drukowanymi literami", "zwykłymi literami"],
	["(?:samymi |tylko )?wielkimi literami", "zwykłymi literami"],
	["(?:kapitalikami|capslockiem)", "zwykłymi literami"],
	["czerwonym (?:tuszem|długopisem|kolorem|drukiem)", "zwykłym kolorem"],
	["drobnym drukiem", "czytelną czcionką"],
	["ołówkiem", "długopisem"],
	["po pełnej cenie", "po obniżonej cenie"],
	["po zawyżonej cenie", "po cenie z cennika"],
	["pod stołem", "na paragon"],
	["kosztem (?:klienta|gościa|pacjenta|innych|kolegów|koleżanek)", "z szacunkiem dla każdego"],
	["w nieskończoność", "do ustalonej godziny"],
	["cudzymi (?:danymi|kodami|hasłami)", "własnymi danymi"],
	["na raty", "za jednym razem"],
	["na później", "na umówiony termin"],
	["na ostatnią chwilę", "z wyprzedzeniem"],
	["w ostatniej (?:chwili|minucie|sekundzie)", "z wyprzedzeniem"],
	["(?:tak|za|zbyt|zanadto|nazbyt) (?:mocno|silnie|ciasno)", "lekko, z wyczuciem"],
	["(?:tak|za|zbyt|zanadto|nazbyt) (?:luźno|słabo)", "mocno i pewnie"],
	["(?:tak|za|zbyt|zanadto|nazbyt) (?:wolno|powoli)", "sprawnie"],
	["(?:tak|za|zbyt|zanadto|nazbyt) (?:cicho)", "głośno i wyraźnie"],
	["(?:tak|za|zbyt|zanadto|nazbyt) (?:wysoko)", "na wysokości ramion"],
	["(?:monotonnym|sennym|beznamiętnym) (?:głosem|tonem)", "żywym głosem"],
	["szarpaniem(?: za (?:ramię|rękę|rękaw))?", "łagodnym głosem"],
	["wzruszeniem ramion", "pełnym zdaniem"],
	["na migi", "słowami"],
	["(?:zimnymi|lodowatymi) (?:rękami|rękoma|dłońmi)", "ogrzanymi dłońmi"],
	[
		"tęp(ym|ą|ymi) (noż\\p{L}+|nożyc\\p{L}+|narzędzi\\p{L}+|ostrz\\p{L}+|pił\\p{L}+|maszynk\\p{L}+|igł\\p{L}+)",
		"ostr$1 $2",
	],
	[
		"brudn(ym|ą|ymi) (ścier\\p{L}+|szmat\\p{L}+|gąb\\p{L}+|mop\\p{L}+|noż\\p{L}+|łyż\\p{L}+|szczot\\p{L}+|pędz\\p{L}+|narzędzi\\p{L}+)",
		"czyst$1 $2",
	],
	["(?:po kryjomu|ukradkiem|cichaczem|po cichu przed klientem)", "otwarcie"],
	["w milczeniu", "z uprzejmym słowem"],
	["w biegu", "spokojnie, krok po kroku"],
	["na sucho", "na mokro"],
	["na łapu-capu", "spokojnie i dokładnie"],
	["bez ładu i składu", "równo i po kolei"],
	["do góry dnem", "wiekiem do góry"],
	["po ciemku", "przy włączonym świetle"],
	["w półmroku", "w dobrym świetle"],
	...ADVERB_ROWS,
];

/** Where things and those in one's care are left badly, and where well. */
const PLACED: typeof ROWS = [
	["w (?:upale|(?:mocnym |ostrym |pełnym )?słońcu)", "w chłodnym miejscu || w cieniu"],
	["na (?:słońcu|upale)", "w chłodnym miejscu || w cieniu"],
	["na deszczu", "pod dachem"],
	["na (?:mrozie|wietrze)", "w środku, w cieple"],
	["w przeciągu", "w osłoniętym miejscu"],
	["do góry dnem", "wiekiem do góry"],
];

/** What is said of how an act is done, and the good ways to say in its place. */
export type Manner = readonly [wrong: RegExp, right: readonly string[]];

const compiled = (rows: typeof ROWS): readonly Manner[] =>
	rows.map(([wrong, right]) => [new RegExp(` ${wrong}(?= |$)`, "u"), right.split(" || ")]);

/** Every bad manner and place in one pattern, asked before the rows. */
export const TURNED_ANY = new RegExp(` (?:${[...ROWS, ...PLACED].map(([wrong]) => wrong).join("|")})(?= |$)`, "u");

/** Bad manners of an act with the good ones to say in their place. */
export const TURNED_MANNERS = compiled(ROWS);
/** Bad places of acts of putting and leaving, with good ones. */
export const TURNED_PLACES = compiled(PLACED);
