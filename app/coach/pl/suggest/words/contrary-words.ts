import { strip } from "./rewriting-words.ts";

/** Stems of bad qualities (without diacritics), of the things that have them ("" for any), and the stem of the good quality. */
const ROWS = `
wyszczerbion pekniet popekan stluczon nadtluczon obtluczon naderwan rozdart dziuraw polaman zlaman ulaman przedziurawion rozerwan ; ; cał
pomiet wymiet wygniecion zmiet pogniecion ; papier|foli|banknot|kart|kopert|formular|dokument|etykiet|ulot|menu ; gładk
pomiet wymiet wygniecion zmiet ; ; wyprasowan
przepocon spocon ; ; śwież
przetart wytart zmechacon rozciagniet sprany znoszon wyblakl sfatygowan rozchodzon postrzepion ; ; zadban
rozpiet odpiet ; ; zapięt
rozwiazan ; sznur|but|fartuch|krawat|adidas ; zawiązan
rozpuszczon ; wlos ; spięt
rozczochran potargan ; ; uczesan
podwiniet zawiniet ; rekaw ; opuszczon
odsloniet odkryt ; brzuch|ramion|ramien|plec|but|palc|pepk|kola ; zakryt
gleboki gleb glebok ; dekolt ; niewielk
wysok ; obcas|szpil|koturn ; nisk
plask ; zart ; życzliw
lys ; opon ; dobr
poplatan splatan ; ; !równo zwinięt
luzn ; hamul|srub|kol|lancuch|pasek|pask|mocowan ; !dobrze dokręcon
luzn ; ; dopasowan
krzyw ; ; prost
star wczorajsz przedwczorajsz ; chleb|bulk|pieczyw|ciast|tort|zup|mies|ryb|salat|owoc|kaw|olej|tluszcz|warzyw|kanap|mleka|kwiat|paczk|rogal|sos|frytur|jajk|jaj|karm|wod|farsz|cias|wedlin|ser|such ; śwież
star ; cennik|cen|menu|ulot|wersj|regulamin|wzor|wzoru|formul|druk|logo|papier|grafik|rozklad|kart|list|dane|danych|adres|umow|tabel|szablon|plan|oferta|ofert ; aktualn
zeszloroczn ubiegloroczn ; ; aktualn
nadgnil zgnil nadpsut zwietrzal zjelczal skwasnial splesnial ; ; śwież
przypalon spalon ; ; rumian
kwasn naburmuszon obrazon znudzon skwaszon ponur smutn marsow kamienn surow skrzywion ; min|twarz ; pogodn
znudzon oschl szorstk mentorsk protekcjonaln wyniosl lekcewazac ironiczn kpiac pogardliw zlosliw uszczypliw sarkastyczn urazon obrazon opryskliw burkliw naburmuszon chlodn lodowat zimn kwasn zjadliw ; ton|glos|zdan|odpowiedz|slow|spojrz|wzrok|mail ; życzliw
rozkazujac krzykliw wladcz podniesion nerwow zniecierpliwion ostr ; ton|glos|zdan|slow ; spokojn
zdawkow urwan ; zdan|odpowiedz|slow|mail ; pełn
dlug przydlug rozwlekl kilometrow ; mail|zdan|wiadomos|list|instrukc|opis|pism|odpowiedz|akapit|wstep|przemow|formular|ogloszen|smsow|sms|prezentac|komunik|podpis|ankiet ; krótk
dlug ; paznok ; krótk
drobn mal malutk ; druk|czcion|liter ; dużym
jaskraw krzykliw pstrokat wyzywajac odblaskow neonow ; ; stonowan
mocn intensywn ciezk duszn ostr wyrazist ; perfum|zapach|makijaz|kosmet|wod|dezodor|cien|szmin ; delikatn
sztuczn wymuszon ; usmiech|glos|ton|kwiat ; naturaln
cudz ; identyfik|kubk|telefon|kart|podpis|nazwisk|recznik|szafk|komput|kod|pin|klucz|narzedz|rekawic ; własn
tandetn kiepsk marn ; ; porządn
ciemn rozmazan rozmyt nieostr zamazan ; zdjec|zdjęc|fotograf|skan|kopi|wydruk|nagran ; wyraźn
rozladowan ; ; naładowan
zardzewial skorodowan ; ; sprawn
slisk ; but|obuw|podeszw ; antypoślizgow
przezroczyst przeswitujac ; ; kryjąc
krotk skap ; spodn|spoden|szort|sukien ; dłuższ
zaparowan usmarowan ochlapan zachlapan ubrudzon umazan lepk zakrwawion upackan zaplamion poplamion ublocon zabrudzon zabłocon zabloc zabalaganion zasmiecon usmolon zakurzon odrapan ; ; czyst
spocon mokr wilgotn ; rak|rek|dlon|szmat|scier|recznik|palc|but|obuw|fartuch|spodn|rekawic|ubran|kufl|szklan|kielisz|talerz|tac|kurtk|plaszcz ; such
przeladowan ; ; !dobrze rozłożon
przepelnion ; ; !opróżnion
nagl gwaltown szybk ; ruch|gest|krok|manewr ; spokojn
zawil pokretn metn zagmatwan ; ; prost
wulgarn ordynarn obrazliw niegrzeczn nieprzyzwoit rubaszn ; zart|slow|slown|gest|zwrot|dowcip|jezyk|kawal ; kulturaln
zmyslon falszyw wymyslon ; ; prawdziw
skreslon poprawion pokreslon zamazan ; recept|dokument|formular|wnios|umow|faktur|podpis|rachun ; czyteln
nieznan ; gosc|nazw ; potwierdzon
zawyzon zanizon zaokraglon ; ; rzeczywist
przypadkow niewlasciw zl nieodpowiedni ; miejsc|adres|polk|teczk|rubryk|przegrod ; właściw
uchylon ; drzwi|okn|bram|szaf|szuflad ; zamknięt
otwart ; szaf|szuflad|sejf|samochod|aut|kas|tor|pojemn|kosz|schow ; zamknięt
popsut zepsut niesprawn uszkodzon ; sprzet|rower|aut|samochod|maszyn|urzadz|komput|telefon|wozk|narzedz|wag|czujn|mikrof|krzesl|lamp|drukar|winda|zamk|zamek|hamul|swiatl ; sprawn
zuzyt jednorazow ; rekawic|igl|strzyk|recznik|nozyk|maseczk|ostrz ; now
tep ; nozycz|noz|ostrz|maszynk|pil|olow|zyletk ; ostr
papierow plastikow jednorazow ; kubk|talerz|filizan ; porcelanow
papierow plastikow jednorazow ; szklan|kielisz ; szklan
plastikow jednorazow ; sztuc|widel|noz|lyz ; metalow
zl niewlasciw ; gosc|klient|pacjent|osob|adres|stolik|pokoj|drzwi|skrzyn|polk|dzial ; właściw
wygorowan ; ; uczciw
zlosliw uszczypliw zgryzliw kasliw ; uwag|komentarz|zart|slow ; życzliw
sprzeczn ; ; spójn
podartych podart ; ; cał
zimn letni wystygl ostygl ; talerz|misk|misek|filizan|herbat|kaw|zup|dan|obiad|posil|potraw|kolac|rosol|jedzen|frytek ; gorąc
letn zimn ; talerz|misk|misek|filizan|zup|herbat|kaw|dan|piw ; !gorąc
nieswiez ; oddech ; śwież
gol nag ; skor|cial ; osłonięt
inn cudz obc ; odbiorc|adresat|zamawiaj ; właściw
przedni ; siedzen|fotel|miejsc ; tyln
przedn ; siedzen|fotel|miejsc ; tyln
ciemn czarn szar ; kurtk|ubran|odziez|kamizel|plaszcz ; odblaskow
rozgrzan gorac ; patel|plyt|blach|garnek|garnk|ruszt|szyb ; ostudzon
mokr wilgotn slisk ; podlo|posadz|kafelk|schod|blat|blac|polk|polc|parkie|lawk|lawc ; such
wczorajsz przedwczorajsz ; kurs|cen|stawk|grafik|list|rozklad|tabel ; dzisiejsz
ciepl nagrzan ; talerz|kufl|pucha|lodow ; schłodzon
wspoln ; haczyk|recznik|grzebien|kubk|szafk|lyz|sciereczk|gabk|szczot|worek|work|wieszak ; osobn
prywatn wlasn ; notes|notatn|zeszyt|dysk|pendr|folder|chmur ; służbow
cudz ; list|recept|kartot|teczk|dokument|zlecen|grafik|harmonogram|plan ; właściw
tward ; materac|krzesl|kanap|poduszk|lozk|siedzisk ; miękk
slab kiepsk przygaszon ; swiatl|oswietlen|lamp|zasieg|sygnal ; dobr
wilgotn mokr zawilgocon ; scian|sufit|miejsc|pomieszcz|szafk|tynk|drewn|traw|piask|podjazd|chodnik|jezdni|drog|mat|materac|poscie|koc|nawierzch|pokl|piwnic ; such
slisk ; podjazd|chodnik|jezdni|drog|nawierz|mat|kladk|pomost|pokl|dach|drabin|kostk ; such
chwiejn chybotliw niestabiln rozchwian ; ; stabiln
zatluszczon ; ; czyst
nierown ; ; równ
zimn lodowat ; beton|podlog|kamien|krzesl|lawk|sal|pokoj|gabinet|wod|pomieszcz|podloz ; ciepł
gorac rozgrzan nagrzan ; beton|asfalt|piask|samochod|aut|chodnik ; chłodn
ciemn nieoswietlon ; korytarz|klatk|schod|pokoj|ulic|parking|sal|zaulk|przejsc|piwnic ; oświetlon
duszn zadymion ; ; przewietrzon
ciasn ; pokoj|klatk|kojec|kojc|pomieszcz|gabinet ; przestronn
tloczn zatloczon ; ; spokojn
pust ; druk|formularz|wnios|ankiet|protok|blankiet|deklarac|umow|umów ; wypełnion
pust ; butl|gasnic|apteczk|bateri|akumul|zbiornik|bak ; pełn
wygasl ; ; ważn
stepion ; ; ostr
ruchliw ; ulic|drog|jezdni|skrzyz ; spokojn
`;

interface Row {
	noun: RegExp | undefined;
	good: string;
}

let rows: Map<string, Row[]> | undefined;

function build(): Map<string, Row[]> {
	const found = new Map<string, Row[]>();
	for (const line of ROWS.trim().split("\n")) {
		const [stems = "", nouns = "", good = ""] = line.split(";").map((part) => part.trim());
		const row: Row = { noun: nouns === "" ? undefined : new RegExp(`^(?:${nouns})`), good: good.replace(/^!/, "") };
		for (const stem of stems.split(" ")) found.set(stem, [...(found.get(stem) ?? []), row]);
	}
	return found;
}

/** The endings of an adjective by those of its soft form. */
const HARD: Readonly<Record<string, string>> = {
	ich: "ych",
	iego: "ego",
	iej: "ej",
	im: "ym",
	imi: "ymi",
	ie: "e",
	i: "y",
};

/** "krótk" and "ych" -> "krótkich", "dłuższ" and "ą" -> "dłuższą". */
const ended = (stem: string, ending: string): string =>
	/[kg]$/.test(stem) && /^[ey]/.test(ending) ? `${stem}i${ending.replace(/^y/, "")}` : `${stem}${ending}`;

/** An adjective, as an attribute stands in any case but the nominative. */
const ADJECTIVE =
	/(?<!\p{L})(?:(?:zbyt|za|tak|bardzo) )?(?<stem>\p{L}{2,}?)(?<end>ymi|imi|iego|ego|iej|ych|ich|ej|ym|im|ą|[yeai])(?= (?<next>\p{L}+)(?: (?<more>\p{L}+))?)/gu;

/** The words of a ban with the one bad quality in them turned into the good one of that thing; undefined where there is none or more. */
export function withContrary(content: string): string | undefined {
	rows ??= build();
	let count = 0;
	const told = content.replace(ADJECTIVE, (word: string, ...rest: unknown[]) => {
		const { stem = "", end = "", next = "", more = "" } = rest[rest.length - 1] as Record<string, string>;
		const at = rest[rest.length - 3] as number;
		if (/^[yeia]$/.test(end) && !/(?:^| )(?:w|we|na|do|przez|o|pod|za|z|ze) $/.test(content.slice(0, at))) return word;
		const nouns = [next, more].map((one) => strip(one.toLowerCase()));
		const row = rows
			?.get(strip(stem.toLowerCase()))
			?.find(
				({ noun }) =>
					noun === undefined ||
					(/(?:ych|ich|ego|ej|ym|im|ymi|ą)$/.test(next) ? nouns : nouns.slice(0, 1)).some((one) => noun.test(one)),
			);
		if (row === undefined) return word;
		count++;
		return ended(row.good, HARD[end] ?? end);
	});
	return count === 1 ? told.replace(/(?<!\p{L})w (?=wł)/gu, "we ") : undefined;
}

/** Acts that are right with a thing that is right, or in the right manner. */
const RIGHTED = new Set(
	"klasc przykladac wkladac wrzucac mocowac sadzac przewozic wozic montowac kierowac spisywac notowac zapisywac przepisywac zgrywac kopiowac wgrywac pobierac dolewac dosypywac dodawac dokladac przelewac smazyc gotowac piec rezerwowac uzywac korzystac poslugiwac podawac wydawac sprzedawac nosic zakladac ubierac przychodzic chodzic wychodzic pracowac wysylac przesylac przynosic rozdawac wreczac oferowac serwowac czestowac wieszac wywieszac publikowac zamieszczac drukowac pisac dawac dolaczac zalaczac pakowac owijac wycierac myc sprzatac czyscic kroic ciac jezdzic jechac prowadzic ruszac wozic przewozic nakladac nalewac wpisywac podpisywac oddawac witac odpowiadac odpisywac mowic rozmawiac przyjmowac obslugiwac scielic nakrywac montowac instalowac dostarczac doreczac wypozyczac wystawiac eksponowac zapraszac wpuszczac wprowadzac wchodzic wnosic wynosic trzymac przechowywac zegnac stawac pojawiac wystepowac podchodzic pokazywac strzyc golic czesac malowac smazyc piec gotowac zakladac wstawiac wykladac wrzucac wykonywac zadawac rozkladac parzyc prasowac zawijac wiazac logowac tlumaczyc prosic pytac upominac patrzec siadac siedziec stac stawiac ustawiac odkladac odstawiac wkladac klasc wpisywac dotykac podnosic jesc pic schodzic opowiadac zwracac przekazywac skladac czytac informowac puszczac formulowac ukladac dawac skladowac przygotowywac robic zostawiac chowac".split(
		" ",
	),
);

/** Of them those that are done with what is wrong as well: only a manner or a place of theirs is turned. */
const REMOVED = new Set(
	"zostawiac stawiac ustawiac odkladac odstawiac wkladac klasc chowac wrzucac wynosic zwracac przyjmowac dotykac podnosic pokazywac skladowac trzymac przechowywac wieszac myc prasowac czyscic prosic pytac upominac odpowiadac obslugiwac wpuszczac zapraszac przekazywac witac zegnac stawac oddawac".split(
		" ",
	),
);

/** True where an act is right once the quality of what it is done to is: `own` for its object, else for what goes with it. */
export const isRighted = (family: string, own: boolean): boolean =>
	RIGHTED.has(family) && !(own && REMOVED.has(family));

/** Acts for which one needs a thing that is one's own. */
const NEEDING = new Set(
	"uzywac korzystac pic jesc pisac dzwonic telefonowac siadac siedziec lezec spac jechac jezdzic wycierac sprzatac czyscic podpisywac placic czesac golic myc pracowac notowac".split(
		" ",
	),
);

/** Things that one has oneself. */
const OWNED =
	/^(?:kub|szklan|tele|komór|długopis|pióro|ręcznik|ścier|szczot|grzebi|krze|au(?:t|c)|samoch|rower|ołów|komput|laptop|tablet|kart|hasł|kont|login|szaf|narzędz|wózk|rękawic|parasol|naczyń|talerz|lodów|łazien|toalet|gniazd|internet|wi-fi|drukar|biur|kubel|wiad|odkurz|drabin)/;

/** "z kubka klienta" -> "z własnego kubka": what belongs to somebody who is served, as one's own; undefined where nothing does. */
export function withOwn(content: string, family: string, served: (word: string) => boolean): string | undefined {
	if (!NEEDING.has(family)) return undefined;
	const found = /^(.*?)(?<!\p{L})(\p{L}+) (\p{L}+)$/u.exec(content);
	const [, before = "", thing = "", whose = ""] = found ?? [];
	if (found === null || !OWNED.test(thing) || !served(whose) || !/^(?:|(?:.* )?(?:z|na|w|do|od) )$/.test(before))
		return undefined;
	if (family === "uzywac" && before !== "") return undefined;
	const ending = /(?:ów|ek|ych)$/.test(thing)
		? "ych"
		: /ami$/.test(thing)
			? "ymi"
			: /ach$/.test(thing)
				? "ych"
				: /em$/.test(thing) || (/(?:u|śle)$/.test(thing) && /(?:^| )(?:na|w|przy|po) $/.test(before))
					? "ym"
					: /ą$/.test(thing)
						? "ą"
						: /[yi]$/.test(thing)
							? "ej"
							: /[au]$/.test(thing)
								? "ego"
								: "";
	return ending === "" ? undefined : `${before}własn${ending} ${thing}`;
}
