import type { BroadRow } from "./broad-acts.ts";

const REACH =
	"siegac nabierac nakladac wyjmowac wybierac wylawiac podawac brac wyciagac mieszac zamieszac dosypywac odmierzac czerpac";
const CUT = "ciac przecinac rozcinac otwierac rozrywac rozpakowywac odcinac kroic obcinac";
const HANDLE =
	"wbijac przykrecac odkrecac dokrecac podwazac czyscic szorowac skrobac odskrobywac zdrapywac zeskrobywac usuwac dociskac ubijac wygladzac prostowac przebijac dziurawic zaginac mocowac wieszac przybijac zdejmowac zrywac";
const CARRY =
	"przenosic nosic podnosic przesuwac przestawiac ciagnac chwytac trzymac wyciagac wyjmowac dzwigac unosic lapac brac przeciagac wynosic wnosic";
const STICK = "podklejac naklejac przyklejac nalepiac doklejac wieszac kleic";
const TEAR = "wycinac wyrywac wydzierac podkreslac zaznaczac zakreslac zaginac bazgrac";
const STUFF = "wpychac upychac dokladac dociskac wrzucac wkladac wciskac dosypywac ladowac";
const WRAP = "zawijac owijac pakowac opakowywac wkladac skladac";
const GIVE = "dawac wydawac oddawac wypozyczac podstawiac przekazywac wynajmowac podawac";
const ANY_HANDS = `wymieniac zmieniac wkrecac wieszac zdejmowac myc czyscic malowac przykrecac naprawiac sciagac odkurzac scierac siegac wyjmowac ukladac montowac dekorowac ustawiac wkladac podawac`;
const TOOL =
	"(?:(?:goł|własn|brudn|mokr)\\p{L}+ )?(?:szklank[ąa]|kubkiem|filiżanką|kieliszkiem|palc\\p{L}+|ręką|rękami|rękoma|dłoni[ąa]|dłońmi|zębami|pazn?okci\\p{L}+|nogą|butem|kolanem|łokciem|nożyczkami|nożem|widelcem|łyżk[ąa]|klucz\\p{L}+|długopisem|ołówkiem|śrubokrętem|młotkiem|kart[ąa]|monet[ąa]|żyletką|pilnikiem|sztućcami|talerzem|szpachl\\p{L}+|obcasem|kamieniem|krzesłem|kijem|drutem)(?: (?:do|od|z) [^,]+| \\p{L}+(?:ym|im|ą))?";
const CLIMBED =
	"(?:stojąc|stawając|wchodząc|klęcząc|balansując) na (?:[^,]*(?:krze[sś]|taboret|fotel|biurk|sto[łl]|parapet|kaloryfer|grzejnik|skrzyn|skrzy|pude|wiadr|karton|półc|półk|szafce|zlew|wann|ladz|poręcz|oparc|drabinie bez|wózk|beczc)\\p{L}*[^,]*)";

/** Classes of acts with goods, papers, money, keys, vehicles, food and rooms. */
export const BROAD_HANDLED: readonly BroadRow[] = [
	// The wrong tool in the hand.
	[
		"podawac nakladac ukladac wykladac pakowac kroic",
		"(?<what>(?:pieczyw|ciast|bułk|chleb|wędlin|ser[ua]?|kanap|pączk|owoc|słodycz|warzyw)[^,]*?) (?:(?:goł|własn|brudn)\\p{L}+ )?(?:ręką|rękami|rękoma|dłoni[ąa]|dłońmi|palc\\p{L}+)",
		"{v} {what:obj} w rękawiczkach",
		"{v} {what:obj} czystymi szczypcami",
	],
	[
		REACH,
		`(?:po )?(?<what>(?:lód|lodu|kostk|cukr|cukier|ciast|pieczyw|bułk|chleb|owoc|oliw|ser[ua]?|wędlin|sałat|jedzeni|orzesz|cytryn|pączk|frytk|słodycz|kaw|mąk|przypraw|sos|zup|surówk|makaron|ryż)[^,]*?) ${TOOL}`,
		"*używać czystych szczypiec lub czystej łyżki",
		"*mieć czyste szczypce i łyżkę pod ręką",
	],
	[
		"probowac kosztowac smakowac degustowac",
		`(?<what>[^,]+?) (?:palc\\p{L}+|prosto z [^,]+|z (?:garnka|patelni|kadzi)|łyżką, którą [^,]+|tą samą łyżką)`,
		"{v} {what:obj} czystą łyżką, za każdym razem nową",
	],
	[
		CUT,
		`(?<what>(?!pod |na |w |do )[^,]+?) ${TOOL}`,
		"{v} {what:obj} narzędziem do tego przeznaczonym",
		"*mieć właściwe narzędzie pod ręką",
	],
	[
		HANDLE,
		`(?<what>(?!pod |na |w |do )[^,]+?) ${TOOL}`,
		"{v} {what:obj} narzędziem do tego przeznaczonym",
		"*mieć właściwe narzędzie pod ręką",
	],
	// One label upon another.
	[
		STICK,
		"(?:now\\p{L}+ )?(?<what>(?:etykiet|metk|cen|naklej|plakat|ogłosze|nalep|kod)\\p{L}*(?: z @w)?) (?:jedn\\p{L}+ na drug\\p{L}+|na star\\p{L}+(?: @w)?|na poprzedni\\p{L}+(?: @w)?|jedna na drugiej|jedno na drugim)",
		"*zdjąć stare i dopiero wtedy *nakleić nowe",
		"*odkleić poprzednią warstwę przed naklejeniem nowej",
	],
	// Papers that others read as well.
	[
		TEAR,
		"(?<what>[^,]*?) ?(?:z|ze|w|we) (?:cudz\\p{L}+ |bibliotecz\\p{L}+ |wspóln\\p{L}+ |firmow\\p{L}+ )?(?:czasopis|książ|gazet|album|podręcznik|katalog|atlas|regulamin|instrukcj|kart|dokument|akt|teczk|umow)\\p{L}*.*",
		"*skopiować potrzebną stronę, a oryginał *zostawić w całości",
		"*zapisać potrzebne słowa na osobnej kartce",
	],
	[
		STUFF,
		"(?<what>[^,]+?) do (?:przepełnion|pełn|zapełnion|wypełnion|przeładowan|zapchan|dopchan)(?<end>ej|ego|ych) (?<where>@w(?: na @w)?)",
		"*wkładać {what:acc} do now{end} {where}",
		"*opróżnić miejsce i dopiero wtedy *włożyć {what:acc}",
	],
	[
		WRAP,
		"(?<what>(?:kanap|bułk|chleb|pieczyw|ciast|mięs|ryb|wędlin|ser|jedzeni|posiłk|owoc|warzyw|pączk|frytk|drożdż)[^,]*?) w (?:@w )?(?:(?:zadrukowan|używan|star|użyt|brudn|kolorow|ponown)\\p{L}* ?)?(?:papier|gazet|foli|torb|torebk|reklamów|karton|druk|ulotk|pudeł)\\p{L}*(?: \\p{L}+(?:an|ut|yt)[yaąeę])?(?: po [^,]+| z [^,]+)?",
		"{v} {what:obj} w czysty papier do żywności",
		"*używać nowych opakowań przeznaczonych do żywności",
	],
	[
		WRAP,
		"(?<what>[^,]+?) w (?:(?:zadrukowan|używan|star|użyt|brudn|podart|mokr|wilgotn|zgniecion|naderwan|cudz)\\p{L}* )(?:papier|gazet|foli|torb|torebk|reklamów|karton|druk|pudeł|kopert|worek|work)\\p{L}*(?: po [^,]+)?",
		"{v} {what:obj} w nowe, czyste opakowanie",
	],
	// Held by the wrong end.
	[
		CARRY,
		"(?!drzwi|szuflad|klam)(?<what>(?:roślin|kwiat|doniczk|sadzon|bukiet|drzew|choin|paczk|pudeł|karton|toreb|torb|walizk|monitor|ekran|drukar|krzes|foteł|fotel|bieżni|maszyn|sprzęt|urządze|ekspres|rower|wózk|stolik|stół|lamp|obraz|gitar|instrument|laptop|komputer|aparat|wazon|misk|garn|tac|kosz|skrzyn|okular|sukn|sukien|płaszcz|kurtk|szkl|szklan|kielisz|talerz|kubk|filiżan|pudł|przesył|dywan|materac|regał|gablot|sztalug|deskę|desek|butl)[^,]*?) (?:przez (?:ciągnięcie|szarpanie|chwytanie|łapanie|pchanie) )?za (?:same |sam |jedn\\p{L}+ |gór\\p{L}+ )?(?:uch|rącz|uchwyt|oparc|liś|łodyg|taśm|sznur|pask|pas|kabel|kabl|przew|nóż|nog|róg|rog|krawęd|poręcz|ram|kierownic|siodeł|szyj|brzeg|wiek|pokryw|klap|matryc|ekran|gryf|strun|rękaw|kołnierz|klamr|zamek|suwak|foli|metk|kwiat|gałę|krat|listw|błotnik|luster|drąż|wieszak|wstąż|kokard|sprzącz|gałk|szprych|koł)\\p{L}*(?: @w)?",
		"*chwytać {what:acc} od spodu, oburącz",
		"*przenosić {what:acc} we dwie osoby",
	],
	// Handed over with a fault.
	[
		GIVE,
		"(?<what>(?:aut|samoch|pojazd|skuter|busa|rower|motocykl|wóz)\\p{L}*(?: @w)?) (?:z (?:resztk\\p{L}+|pust\\p{L}+|końcówką|rezerw\\p{L}+) ?(?:paliwa|bak\\p{L}*|benzyny|zbiornik\\p{L}+)?|na rezerwie|bez paliwa)",
		"*zatankować {what:acc} przed wydaniem",
		"*sprawdzić poziom paliwa i dopiero wtedy *wydać {what:acc}",
	],
	[
		GIVE,
		"(?<what>[^,]+?) z (?:rozładowan\\p{L}+|słab\\p{L}+|wyczerpan\\p{L}+|pust\\p{L}+) (?:bateri|akumulator)\\p{L}*",
		"*ładować baterię przed wydaniem",
		"*sprawdzić baterię przed wydaniem",
	],
	[
		GIVE,
		"(?<what>[^,]+?) z (?:brudn|zakurzon|poplamion|zaparowan|nieumyt|lepk|mokr|spocon|zabłocon)\\p{L}+ (?<part>@w)(?: @w)?",
		"*wyczyścić i *wytrzeć {what:acc} przed wydaniem",
		"*obejrzeć {what:acc} z każdej strony i dopiero wtedy *wydać",
	],
	[
		GIVE,
		"(?<what>[^,]+?) z (?:uszkodzon|pęknięt|zepsut|niesprawn|niedziałając|zużyt|przetart|zacinając|poluzowan|urwan|obluzowan|wytart|starymi)\\p{L}* (?<part>@w)(?: @w)?",
		"*wymienić uszkodzoną część i dopiero wtedy *wydać {what:acc}",
		"*sprawdzić stan i *wydać sprawną sztukę",
	],
	// Two things fastened together.
	[
		"zszywac spinac sklejac zwiazywac wiazac",
		"(?<what>(?:umow|recept|faktur|paragon|dokument|kart|wnios|podan|list|rachun|formularz|zaświadcz|akt|kopi|stron|protok|zgod)[^,]*?) (?:z|ze) (?<other>[^,]+)",
		"*odkładać {what:acc} osobno",
		"*trzymać każdy z tych dokumentów w osobnej przegródce",
	],
	// On a chair instead of a ladder.
	[
		ANY_HANDS,
		`(?:po )?(?<what>[^,]*?),? ${CLIMBED}`,
		"*używać stabilnej drabiny lub podestu",
		"*wziąć drabinę i *poprosić drugą osobę o asekurację",
	],
	[
		ANY_HANDS,
		"(?<what>[^,]*?) (?:z|ze) (?:krzesł|taboret|fotel|biurk|stoł|parapet|skrzyn|wiadr|karton|półk|kaloryfer|obrotow|chwiejn)\\p{L}*(?: @w)?",
		"*używać stabilnej drabiny lub podestu",
		"*wziąć drabinę i *poprosić drugą osobę o asekurację",
	],
	// Folded, crumpled, rolled.
	[
		"wrzucac wkladac wysylac podawac wydawac oddawac wreczac skladac przekazywac",
		"(?<what>(?:list|dokument|umow|dyplom|zdję|certyfikat|zaświadcz|rachun|faktur|kart|kopert|formularz|bilet|wynik|recept)\\p{L}*) (?:(?:do|w) @w )?(?:złożon|zgięt|pogięt|zgniecion|pomięt|zmięt|zwinięt|pognieci|zagięt)\\p{L}+(?: na pół| na czworo| w rulon| w kulkę)?(?: (?:do|w) @w)?",
		"{v} {what:obj} gładkie, w kopercie lub koszulce",
		"*włożyć {what:acc} do sztywnej teczki",
	],
	[
		"wrzucac wkladac wysylac podawac wydawac oddawac wreczac skladac przekazywac",
		"(?:złożon|zgięt|pogięt|zgniecion|pomięt|zmięt|zwinięt|pognieci|zagięt)\\p{L}+ (?<what>(?:list|dokument|umow|dyplom|zdję|certyfikat|zaświadcz|rachun|faktur|kart|kopert|formularz|bilet|wynik|recept)\\p{L}*)(?: (?:do|w) @w)?",
		"{v} {what:obj} gładkie, w kopercie lub koszulce",
	],
];
