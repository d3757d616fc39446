import { saidBan } from "../reading/said-ban.ts";
import type { Turn } from "./turning.ts";
import {
	alike,
	given,
	helped,
	inFull,
	lifted,
	lookedInto,
	offeredFirst,
	onlyDone,
	ownName,
	ownThings,
	provedFirst,
	soThatGood,
} from "./turns-of-deeds.ts";
import {
	answeredOnly,
	cameNear,
	clearly,
	eachAnew,
	freely,
	grumbled,
	heardOut,
	keptQuiet,
	unasked,
	untold,
	withRespect,
} from "./turns-of-speech.ts";
import { beforehand, byEvening, endedBefore, once, stoppedFirst, today, untilThen } from "./turns-of-time.ts";

const family = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The turns of a class of verbs, then those of any verb. */
const TURNS: readonly (readonly [ReadonlySet<string>, Turn])[] = [
	[family("czytac odczytywac recytowac klepac dukac"), freely],
	[
		family(
			"osmieszac obwiniac krytykowac obgadywac oczerniac obmawiac wysmiewac szkalowac deprecjonowac oskarzac szydzic",
		),
		withRespect,
	],
	[family("kazac zmuszac"), helped],
	[family("podpisywac"), ownName],
	[family("mamrotac mruczec belkotac burczec bakac"), clearly],
	[family("dyskutowac spierac klocic polemizowac sprzeczac"), heardOut],
	[family("przechwalac chwalic chelpic"), keptQuiet],
	[family("pytac dopytywac wypytywac"), unasked],
	[family("potwierdzac ujawniac zdradzac mowic informowac"), untold],
	[family("wolac krzyczec nawolywac przekrzykiwac"), cameNear],
	[family("zostawiac pozostawiac"), byEvening],
	[family("szurac szorowac ciagnac wlec targac"), lifted],
	[family("odkladac przekladac przesuwac"), today],
	[family("poprawiac"), answeredOnly],
	[family("poprawiac zmieniac dopisywac korygowac uzupelniac przerabiac"), beforehand],
	[family("wydawac oddawac przekazywac podawac udostepniac wypozyczac wpuszczac sprzedawac"), provedFirst],
	[family("zalowac szczedzic"), given],
	[family("pozyczac"), ownThings],
	[family("liczyc zakladac oczekiwac czekac wierzyc"), offeredFirst],
	[family("skracac obcinac ucinac przyspieszac"), inFull],
	[family("lekcewazyc bagatelizowac ignorowac"), lookedInto],
	[family("narzekac marudzic utyskiwac psioczyc skarzyc"), grumbled],
	[family("kopiowac wklejac powielac przeklejac"), eachAnew],
];

/** What is told instead of a plain ban whose class or whose words behind the verb say what is right; none elsewhere. */
export function plainTurned(rule: string): string[] {
	const ban = / nie |^nie /iu.test(rule) ? saidBan(rule) : undefined;
	if (ban === undefined) return [];
	const turns = TURNS.filter(([verbs]) => verbs.has(ban.verb.family)).map(([, turn]) => turn);
	return [...turns, once, endedBefore, onlyDone, stoppedFirst, alike, soThatGood, untilThen].flatMap((turn) =>
		turn(ban).flatMap((told) => ban.tell(told) ?? []),
	);
}
