import type { BroadRow } from "./broad-acts.ts";

const OFFER = "proponowac oferowac sprzedawac podsuwac wciskac zachwalac polecac reklamowac przedstawiac";
const ON_OTHERS =
	"sprawdzac zmieniac wydawac udostepniac podawac przekazywac otwierac odwolywac zamykac anulowac kasowac usuwac przepisywac drukowac wysylac przekladac";
const SERVING =
	"obslugiwac witac przyjmowac rozmawiac siedziec wchodzic stac podawac zegnac prowadzic wychodzic uczyc badac siadac pracowac";

/** Classes of acts by whom, how often, in whose favour and in what they are done; asked behind those of single fields. */
export const BROAD_MORE: readonly BroadRow[] = [
	[
		"pytac dopytywac zagadywac",
		"(?<what>[^,]+?) co (?:chwilę|moment|minutę|kilka minut|parę minut|pięć minut|dziesięć minut|kwadrans)",
		"{v} {what:obj} raz, w dogodnej chwili",
	],
	[
		"mowic zapowiadac oglaszac powtarzac przypominac informowac nadawac",
		"(?<what>(?!przez |na |w |do )[^,]+?) co (?:chwilę|moment|minutę|kilka minut|parę minut|pięć minut|dziesięć minut|kwadrans|drugie zdanie|krok)",
		"{v}{dat} {what:obj} raz, wyraźnie",
		"*powiedzieć to raz i *podać, gdzie szukać szczegółów",
	],
	[
		"sprawdzac dzwonic pisac wysylac zagladac podchodzic wychodzic odswiezac zmieniac przestawiac",
		"(?<what>[^,]*?) ?co (?:chwilę|moment|minutę|kilka minut|parę minut|pięć minut|dziesięć minut|kwadrans|godzinę)",
		"{v}{dat} {what:obj?} o ustalonej porze",
		"*umówić się na jedną porę i *trzymać się jej",
	],
	[
		OFFER,
		"(?<what>[^,]*?),? ?(?:komuś|tym|temu|osobie|klient\\p{L}+|gości\\p{L}*|pacjent\\p{L}+)?, (?:kto|którzy|który|która|które) (?:już |właśnie |tylko |się )?(?:prosi|poprosi|chce|zamówi|pyta|czeka|spieszy|płaci|wychodzi|przysz)\\p{L}*.*",
		"*zrobić najpierw to, z czym rozmówca przychodzi",
		"*zapytać, czy jest czas na krótką informację",
	],
	[
		"mowic rozmawiac opowiadac wypowiadac",
		"o (?<who>@w(?: @w)?) w trzeciej osobie(?: .*)?",
		"*mówić wprost, w drugiej osobie",
	],
	[
		"przerywac zaklocac macic",
		"(?:cisz|posił|modlitw|chwil|odpoczyn|lektur|milcz|drzemk|zadum)\\p{L}*(?: .+)?",
		"*poczekać na dogodną chwilę i dopiero wtedy *zapytać",
		"*zostawić rozmówcy tyle ciszy, ile potrzebuje",
	],
	[
		"tlumaczyc opisywac nazywac zapowiadac okreslac wyjasniac przedstawiac kwitowac",
		"(?<what>[^,„\"]+?) (?:słow\\p{L}+|zwrot\\p{L}+|określeni\\p{L}+|zdani\\p{L}+) [„\"].*",
		"*opisać{dat} {what:acc} prostymi, życzliwymi słowami",
	],
	[
		"wyswietlac wywieszac wypisywac pisac umieszczac pokazywac wieszac zapisywac",
		"(?<what>(?:imieni|imion)?\\p{L}* ?@private(?: [^,]+?)?) (?:na|w) (?:tablic|ekran|monitor|drzwi|witryn|gablot|ścian|karteczk|widocznym|szyb|okn|ogłosze)\\p{L}*(?: [^,]+)?",
		"*używać w tym miejscu samych numerów",
		"*podawać {what:acc} tylko zainteresowanym, na osobności",
	],
	[
		"obslugiwac przyjmowac wpuszczac zapraszac witac",
		"(?<what>[^,]+?) przed (?:nowymi|innymi|pozostałymi|resztą|zwykłymi|tymi, .+)(?: @w)?",
		"{v} wszystkich w kolejności przyjścia",
		"*stosować tę samą kolejność wobec wszystkich",
	],
	[
		"przesadzac przenosic przestawiac",
		"(?<what>[^,]+?) w (?:połowie|środku) (?<of>posiłku|obiadu|kolacji|śniadania|rozmowy|zabiegu|lekcji|seansu|koncertu|przedstawienia)",
		"*zostawić {what:acc} na miejscu do końca {of}",
	],
	[
		"",
		"(?<what>[^,]+?) (?:z|ze) (?:obcym|cudzym|konkurencyjnym|innym) logo(?: [^,]+)?",
		"{v}{dat} {what:obj} z naszym logo",
	],
	[
		"wystawiac wypisywac rejestrowac zapisywac wydawac drukowac",
		"(?<what>(?:faktur|rachun|paragon|zaświadcz|recept|umow|skierow|bilet|certyfikat|zwolnie)\\p{L}*(?: @w)??) na (?:inn|cudz|czyj|fałszyw|zmyślon|wymyślon|drug)\\p{L}+ (?:firm|osob|nazwisk|dan|dat|podmiot|adres|żon|męż|kwot)\\p{L}*(?: .+)?",
		"{v} {what:obj} tylko zgodnie z dokumentami",
		"*sprawdzić dane w dokumencie i dopiero wtedy {p} {what:obj}",
	],
	[
		"wysylac podawac wydawac wywieszac skladac przekazywac wystawiac",
		"(?<to>do @w )?(?<what>@w) (?:pisanych|wypełnianych|wypisywanych|wypełnionych|wypisanych|napisanych) (?:ręcznie|odręcznie|ołówkiem|długopisem)",
		"{v}{dat} {to?} {what:obj} w wersji drukowanej",
	],
	[
		"",
		"(?<what>[^,]+?) (?:bez namysłu|bez zastanowienia|bezmyślnie|pochopnie|w pośpiechu i bez namysłu|na łapu-capu)",
		"*przemyśleć sprawę i dopiero wtedy {p}{dat} {what:obj}",
	],
	[
		"",
		"(?<what>[^,]+?) (?:dla świętego spokoju|dla spokoju|na odczepnego|żeby mieć spokój|dla pozoru|na niby|pro forma|na pokaz)",
		"{v}{dat} {what:obj} rzetelnie, do końca",
	],
	[
		"zostawiac odkladac rzucac stawiac klasc wieszac parkowac ustawiac skladac chowac",
		"(?<what>[^,]+?) (?:gdzie popadnie|byle gdzie|gdzie bądź|gdziekolwiek|gdzie się da)",
		"{v} {what:obj} tylko w wyznaczonym miejscu",
	],
	[
		"",
		"(?<what>[^,]+?) pod nieobecność (?<who>[^,]+)",
		"{v} {what:obj} tylko w obecności {who}",
		"*poczekać na powrót {who}",
	],
	[
		"dawac udzielac przyznawac obiecywac oferowac dodawac wydawac proponowac skracac przyspieszac zalatwiac wpuszczac rezerwowac",
		"(?<what>[^,]*?) ?(?:w zamian )?za (?:(?:dobr|pozytywn|pochlebn|szczer)\\p{L}+ )?(?:opinię|napiwek|pochwałę|komplement|polecenie|dobre słowo|uśmiech|prezent|pięć gwiazdek|dobrą ocenę|ocenę|czekoladki|łapówkę|przysługę)(?: [^,]+)?",
		"{v}{dat} {what:obj?} według zasad równych dla wszystkich",
	],
	[
		ON_OTHERS,
		"(?<what>[^,]+?) na (?:ustną |telefoniczną |zwykłą )?prośbę (?:męż|żon|mam|matki|ojc|rodzic|rodzin|kole|znajom|sąsiad|osób trzec|osoby trzec|partner|syn|cór|babci|narzeczon|pracodaw|wspólnik)\\p{L}*.*",
		"{v} {what:obj} dopiero na wniosek osoby, której sprawa dotyczy",
		"*poprosić o pisemne upoważnienie",
	],
	...(
		[
			["kurtce", "kurtkę"],
			["płaszczu", "płaszcz"],
			["czapce", "czapkę"],
			["kapturze(?: na głowie)?", "kaptur"],
			["(?:okularach przeciwsłonecznych|ciemnych okularach)", "ciemne okulary"],
			["słuchawkach(?: na uszach)?", "słuchawki"],
			["(?:brudnym|poplamionym|zakrwawionym) fartuchu", "brudny fartuch"],
		] as const
	).map(
		([worn, off]): BroadRow => [
			SERVING,
			`(?<what>[^,]*?) ?w ${worn}`,
			`*zdjąć ${off} i dopiero wtedy {p}{dat} {what:obj?}`,
		],
	),
];
