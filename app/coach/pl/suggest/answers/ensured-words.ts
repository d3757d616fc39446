/** "be" of things and people in the forms that `told` knows: the stem of the past, the present of one and of several. */
export const BE = "{by/jest/są}";
const WORK = "{działa/działa/działają}";

/** What things must not do and what they are to do in place of it; `{rest}` is what stands behind. */
export const THINGS: readonly (readonly [bad: RegExp, good: string])[] = [
	[/^(?:zagłusz|przekrzyk)\p{L}+ [^,]+$/u, `{gra/gra/grają} cicho, w tle`],
	[/^(?:za)?(?:psu|cina|wiesza)\p{L}*(?: się)?$/u, `${WORK} sprawnie`],
	[
		/^(?:trzeszcz|charcz|rzęzi|zniekształc)\p{L}*(?<tail>(?: (?:podczas|w|na|przy) .*)?)$/u,
		"{brzmia/brzmi/brzmią} czysto{tail}",
	],
	[/^(?:skrzyp|hałas|buc|warcz|terko|brzęcz|pisz?cz)\p{L}*(?: .*)?$/u, `${WORK} cicho`],
	[/^(?:kap|ciek|przeciek|wycie)\p{L}*(?: .*)?$/u, `${BE} szczeln{e}`],
	[/^(?:wysty|sty|ostyg|ostud)\p{L}+$/u, `${BE} ciepł{e} aż do podania`],
	[
		/^(?:rozmrażał|rozmrozi|rozmarz|topi|roztopi|topni|stopi)\p{L}*(?: się)?(?<tail>(?: (?:w|na|przy) .*)?)$/u,
		`${BE} stale zmrożon{e}{tail}`,
	],
	[
		/^(?:wys(?:y|ch)|usycha|więd|zwięd|schn|usch)\p{L}+(?<tail>(?: (?:w|na|przy) .*)?)$/u,
		`${BE} regularnie podlewan{e}{tail}`,
	],
	[
		/^(?:kończy|skończy|wyczerp)\p{L}* się(?<tail>(?: (?:w|na|przy|podczas) .*)?)$/u,
		`${BE} uzupełnian{e} na bieżąco{tail}`,
	],
	[
		/^(?:gromadzi|zbiera|piętrzy|nawarstwia|zalega)\p{L}*(?: się)?(?<tail>(?: (?:w|na|przy|pod) .*)?)$/u,
		`${BE} zabieran{e} na bieżąco{tail}`,
	],
	[
		/^(?:czeka|leż|zalega)\p{L}* (?:do (?:jutra|rana|poniedziałku|następnego dnia|końca tygodnia)|całymi dniami|bez końca|tygodniami)$/u,
		`${BE} załatwian{e} tego samego dnia`,
	],
	[/^(?:opóźnia|opóźni|spóźnia|spóźni)\p{L}* się(?<tail>.*)$/u, "{przychodzi/przychodzi/przychodzą} na czas{tail}"],
	[
		/^(?:zaczyna|rozpoczyna)\p{L}* się (?:z opóźnieniem|za późno|później|po czasie)$/u,
		"{zaczyna/zaczyna/zaczynają} się punktualnie",
	],
	[
		/^(?:nakłada|pokrywa|zazębia|koliduj|kolidowa)\p{L}*(?: (?:na siebie|ze sobą))?(?: się)?(?: na siebie| ze sobą)?$/u,
		"{następowa/następuje/następują} po sobie",
	],
	[/^powtarza\p{L}* się(?<tail>.*)$/u, "{pojawia/pojawia/pojawiają} się tylko raz{tail}"],
	[/^(?:wygas|przeterminow|przedawni)\p{L}*(?: się)?$/u, `${BE} odnawian{e} na czas`],
	[/^(?:odkleja|odpada|odchodzi|odłazi)\p{L}*(?: się)?(?<tail>.*)$/u, `${BE} dobrze przyklejon{e}`],
	[/^(?:zamok|moczy|namok|zawilgot)\p{L}*(?: się)?(?<tail>.*)$/u, "{sta/stoi/stoją} w suchym miejscu, pod dachem"],
	[/^(?:zmarz|przemarz|marz|przemarza)\p{L}*(?<tail>(?: (?:w|na|przy|zimą) ?.*)?)$/u, "{sta/stoi/stoją} w cieple"],
	[/^(?:nagrzewa|przegrzewa|rozgrzewa)\p{L}* się(?<tail>.*)$/u, "{sta/stoi/stoją} w cieniu i chłodzie"],
	[/^(?:rdzewie|zardzewi)\p{L}*$/u, `${BE} such{e} i naoliwion{e}`],
	[/^(?:gnio|gniot|pogniot|wygniot|miął|mię)\p{L}*(?: się)?(?<tail>.*)$/u, "{wisi/wisi/wiszą} na wieszakach"],
	[/^(?:tłuk|stłuk|obija|rozbija)\p{L}*(?: się)?(?<tail>.*)$/u, `${BE} dobrze zabezpieczon{e}{tail}`],
	[
		/^(?:jeździ|porusza)\p{L}*(?: się)? po (?:chodnik|traw|plac|pieszy)\p{L}*(?: .*)?$/u,
		"{jeździ/jeździ/jeżdżą} tylko wyznaczoną drogą",
	],
	[/^(?:kurzy|zakurzy|zbiera\p{L}* (?:na sobie )?kurz)\p{L}*(?: się)?(?: .*)?$/u, `${BE} codziennie wycieran{e}`],
	[
		/^(?:spad|spaś|zsuw|przewra|przewró|wywra|wywró|chwia|chybo|kiwa|zsun)\p{L}*(?: .*)?$/u,
		"{sta/stoi/stoją} stabilnie",
	],
	[
		/^przelewa\p{L}* się (?:przez|z|ponad) (?:brzeg|brzegi|krawędź) (?<of>\p{L}+)$/u,
		"{sięga/sięga/sięgają} najwyżej do brzegu {of}",
	],
	[
		/^(?:dzwoni|pika|brzęcz|wibrowa|wibruj)\p{L}*(?<tail>(?: (?:podczas|w czasie|w trakcie|na|w|przy) .*)?)$/u,
		`${BE} wyciszon{e}{tail}`,
	],
	[/^(?:leż|wal|stał|stać|stoi|stoj|jeź|wozi)\p{L}* luzem(?<tail>(?: .*)?)$/u, `${BE} zapakowan{e} i ułożon{e}{tail}`],
	[/^(?:przeleć|przepełni|wysypyw|przesypyw)\p{L}*(?: .*)?$/u, `${BE} opróżnian{e} na czas`],
	[/^(?:zachodz|zaparow|parow|zamarz|oblodz)\p{L}*(?: .*)?$/u, `${BE} such{e} i przejrzyst{e}`],
	[/^(?:ślizga|rozjeżdża|przesuwa|odjeżdża)\p{L}*(?: się)?(?: .*)?$/u, `${BE} dobrze zamocowan{e}`],
	[/^(?:parkowa|parkuj)\p{L}*(?: .*)?$/u, "{parkowa/parkuje/parkują} na wyznaczonych miejscach"],
	[
		/^(?:sta|stał|stoj|parkow)\p{L}* (?:pod oknami|pod domem|na trawniku|na ulicy|na chodniku|w poprzek)(?: .*)?$/u,
		"{sta/stoi/stoją} na wyznaczonych miejscach",
	],
	[
		/^(?:rozlewa|wylewa|chlapa|rozchlapyw|kapa|przelewa)\p{L}*(?: się)?(?: .*)?$/u,
		"{zostawa/zostaje/zostają} w całości w naczyniu",
	],
	[/^(?:gnij|gnił|pleśn|zepsu|psu)\p{L}*(?: się)?(?: .*)?$/u, `${BE} zawsze śwież{e}`],
	[/^(?:przypal|przypieka|przypiec)\p{L}*(?: się)?(?: .*)?$/u, `${BE} mieszan{e} i pilnowan{e} do końca`],
	[/^(?:raził|razi|oślepia|świeci)\p{L}* (?:\p{L}+ )?(?:w oczy|po oczach)$/u, `${BE} skierowan{e} w dół`],
	[/^(?:wysta|zwisa|stercz)\p{L}*(?: .*)?$/u, "{mieści/mieści/mieszczą} się w całości na swoim miejscu"],
	[/^(?:gas|zgas|wygas)\p{L}*$/u, "{świeci/świeci/świecą} się przez cały czas"],
	[
		/^(?:szczeka|ujada|skacz|skaka|warcza|warczy|obszczek)\p{L}*(?: .*)?$/u,
		"{leża/leży/leżą} spokojnie na swoim miejscu",
	],
	[/^(?:biega|lata)\p{L}* (?:luzem|wolno|swobodnie)(?: .*)?$/u, `${BE} na smyczy`],
	[
		/^traf(?:i|ia)\p{L}* do (?:zwykłego|ogólnego|zmieszanego|niewłaściwego|jednego) (?:kosza|pojemnika|worka|śmietnika)$/u,
		"{trafia/trafia/trafiają} do osobnego, oznaczonego pojemnika",
	],
];

/** What those served feel, and what they are to feel. */
export const FELT: readonly (readonly [RegExp, string])[] = [
	[/^(?:pomini|zignor|ignor|niezauw|niewidz|zapomni|zlekcew|lekcew|zbyt|zbywan)/u, "zauważon{e} i wysłuchan{e}"],
	[/^(?:obc|nieprosz|intruz|niechcian|zbędn|niepotrzebn)/u, "mile widzian{e}"],
	[/^(?:zagubi|niepewn|onieśm|zdezor)/u, "pewnie i wiedz{ą}, co będzie dalej"],
	[/^(?:przymusz|zmusz|nacisk|osacz|przypart|nagabyw)/u, "swobodnie"],
	[/^(?:poganian|popędz|pospiesz|ponagl)/u, "swobodnie, bez pośpiechu"],
	[/^(?:zawstydz|ośmiesz|upokorz|poniż|winn|skrępow|głupi)/u, "swobodnie i z szacunkiem"],
	[/^(?:gorsz|mniej waż|dyskrym)/u, "tak samo ważn{e} jak inni"],
	[/^(?:oszuk|nacią|wykorz|naciągn)/u, "uczciwie potraktowan{e}"],
	[/^(?:samotn|opuszcz|zostawi|porzuc)/u, "otoczon{e} opieką"],
	[/^(?:podejrz|śledz|obserw|kontrol)/u, "swobodnie"],
];

/** Qualities that are wrong where one sits, lies, waits or works, and the good ones, by their stems without diacritics. */
export const CONTRARY: readonly (readonly [RegExp, string])[] = [
	[/^(?:goracy?|rozgrzan|rozpalon|nagrzan)$/, "chłodn"],
	[/^(?:zimn|lodowat|wychlodzon|chlodn)$/, "ciepł"],
	[/^(?:tward)$/, "miękk"],
	[/^(?:ciemn|nieoswietlon|slabo oswietlon)$/, "oświetlon"],
	[/^(?:ciasn)$/, "przestronn"],
	[/^(?:niewygodn)$/, "wygodn"],
	[/^(?:nierown|krzyw)$/, "równ"],
	[/^(?:duszn|nieprzewietrzon)$/, "przewietrzon"],
	[/^(?:rozladowan)$/, "naładowan"],
	[/^(?:niezabezpieczon)$/, "zabezpieczon"],
	[/^(?:niesprawn|zepsut|wadliw)$/, "sprawn"],
	[/^(?:zmeczon|niewyspan|przemeczon|senn)$/, "wypoczęt"],
	[/^(?:przestraszon|wystraszon|zdenerwowan)$/, "spokojn"],
	[/^(?:chybotliw|niestabiln|chwiejn)$/, "stabiln"],
	[/^(?:sliski|slisk|mokr|wilgotn)$/, "such"],
	[/^(?:niewazn|wygasl)$/, "ważn"],
	[/^(?:spoznion)$/, "punktualn"],
	[/^(?:halaslow|glosn)$/, "cich"],
	[/^(?:zatloczon|tloczn)$/, "spokojn"],
];
/** What a thing is too much, and what it is to be. */
export const TOO: readonly (readonly [RegExp, string])[] = [
	[/^(?:zimn|chlodn)$/, "ciepł"],
	[/^(?:gorac|ciepl)$/, "umiarkowanie ciepł"],
	[/^(?:glosn)$/, "cich"],
	[/^(?:cich)$/, "dobrze słyszaln"],
	[/^(?:ciemn)$/, "dobrze oświetlon"],
	[/^(?:jasn)$/, "przyciemnion"],
	[/^(?:mal|niski|nisk|krotk)$/, "odpowiednio duż"],
	[/^(?:duz|wielk)$/, "odpowiednio mał"],
	[/^(?:ciezk)$/, "lekk"],
	[/^(?:ciasn)$/, "luźn"],
	[/^(?:luzn)$/, "dobrze dopasowan"],
	[/^(?:dlug)$/, "krótk"],
	[/^(?:slon|pikantn|ostr)$/, "łagodnie doprawion"],
	[/^(?:tward)$/, "miękk"],
	[/^(?:gest)$/, "rzadk"],
	[/^(?:rzadk)$/, "gęst"],
	[/^(?:such)$/, "wilgotn"],
	[/^(?:mokr|wilgotn)$/, "such"],
	[/^(?:tlust|slodk)$/, "lekk"],
];

/** How things are done or stand wrongly, and rightly. */
export const HOW: readonly (readonly [RegExp, string])[] = [
	[/ (?:naraz|jednocześnie|równocześnie|w tym samym czasie|w jednym czasie)(?= |$)/u, " po kolei"],
	[/ w (?:błocie|kałuży|kałużach|wodzie|mokrym)$/u, " na suchym podłożu"],
	[/ krzywo(?= |$)/u, " prosto"],
	[/ nierówno(?= |$)/u, " równo"],
	[/ (?:zbyt |za )?ciasno(?= |$)/u, " luźno"],
	[/ (?:zbyt |za )?rzadko(?= |$)/u, " regularnie"],
	[/ (?:zbyt |za )?późno(?= |$)/u, " na czas"],
	[/ (?:do góry nogami|do góry dnem)(?= |$)/u, " dnem do dołu"],
];

/** Spans of the genitive as they are measured. */
export const SPANS: readonly (readonly [RegExp, string])[] = [
	[/^jednej (\p{L}+)y$/u, "jedną $1ę"],
	[/^jednego /u, "jeden "],
	[/^(?:dwóch|dwu) (?=godzin|minut|sekund|dób)/u, "dwie "],
	[/^(?:dwóch|dwu) /u, "dwa "],
	[/^trzech /u, "trzy "],
	[/^czterech /u, "cztery "],
	[/^pięciu /u, "pięć "],
	[/^sześciu /u, "sześć "],
	[/^siedmiu /u, "siedem "],
	[/^ośmiu /u, "osiem "],
	[/^dziewięciu /u, "dziewięć "],
	[/^dziesięciu /u, "dziesięć "],
	[/^dwunastu /u, "dwanaście "],
	[/^piętnastu /u, "piętnaście "],
	[/^dwudziestu /u, "dwadzieścia "],
	[/^trzydziestu /u, "trzydzieści "],
	[/^czterdziestu /u, "czterdzieści "],
	[/^kwadransa$/u, "kwadrans"],
	[/^godziny$/u, "godzinę"],
	[/^minuty$/u, "minutę"],
	[/^doby$/u, "dobę"],
	[/^tygodnia$/u, "tydzień"],
];
