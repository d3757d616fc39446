import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { type SaidBan, saidBan } from "../reading/said-ban.ts";
import { accusativeOf } from "../words/accusative.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import {
	farFrom,
	inTime,
	keptDistance,
	leftOutside,
	nearer,
	onceDry,
	onTable,
	onTop,
	shutSoftly,
} from "./handled-turns.ts";
import { endedState } from "./left-states.ts";
import {
	byPhone,
	endedInTime,
	heldAt,
	knownByName,
	ofTheFirm,
	opened,
	stayedWith,
	thoseThere,
	withinHours,
} from "./means-turns.ts";
import {
	asItIs,
	inItsOwn,
	ofAge,
	offTheEdge,
	ofOnesOwn,
	onTime,
	safelyOff,
	servedFirst,
	takenKindly,
	takenOff,
} from "./plain-answers.ts";
import {
	afterEnd,
	atOnce,
	beforeDeed,
	completed,
	inARoom,
	inFresh,
	inOrder,
	leftToThem,
	onASheet,
	onChairs,
	onceTried,
	pickedUp,
	shelved,
	toTheSkilled,
	washedFirst,
	withBothHands,
	wrapped,
} from "./plain-builds.ts";
import {
	begunWell,
	byNotes,
	byOneself,
	inSilence,
	onceWashed,
	turnedAway,
	uncovered,
	unjudged,
} from "./plain-means.ts";
import {
	bySystem,
	inGoodState,
	keptApart,
	keptForOwner,
	keptFree,
	laidDown,
	leftWith,
	putDown,
	servedAtOnce,
	stoodApart,
	wipedClean,
} from "./thing-turns.ts";
import { afterwards, saidWhen } from "./while-turns.ts";

/** What turns a plain ban of its class of verbs; the wordings have `*` before each verb that takes the form of the ban. */
type Turn = (ban: SaidBan) => readonly string[];

/** The turns of each class of verbs, by their families. */
const TURNS: readonly (readonly [families: string, turn: Turn])[] = [
	["zostawiac pozostawiac", endedState],
	["mowic powtarzac odpowiadac tlumaczyc oznajmiac", (ban) => saidWhen(ban, accusativeOf)],
	["wyrzucac zabierac brac zatrzymywac przywlaszczac rozdawac chowac wynosic", keptForOwner],
	["rzucac ciskac miotac", laidDown],
	["opierac", stoodApart],
	[
		"stukac pukac klikac pstrykac brzeczec pobrzekiwac pobrzekowac podzwaniac dzwonic bawic krecic postukiwac bebnic walic wywijac",
		putDown,
	],
	["stawiac ustawiac klasc zostawiac odkladac trzymac ukladac skladowac rozkladac wieszac", keptFree],
	["zabierac zabrac", leftWith],
	["mieszac laczyc", keptApart],
	["wycierac przecierac scierac suszyc", wipedClean],
	["kazac", servedAtOnce],
	["wpuszczac zapraszac dopuszczac przyjmowac zapisywac dopisywac wydawac sprzedawac", beforeDeed],
	["mowic dyktowac narzucac wmawiac", leftToThem],
	["gotowac smazyc myc plukac moczyc prac kapac", inFresh],
	["siadac siedziec przysiadac", onChairs],
	["oddawac wydawac wypozyczac sprzedawac wysylac podawac", completed],
	["zajmowac blokowac", shelved],
	["robic pisac notowac rysowac bazgrac kreslic", onASheet],
	["odrzucac rozlaczac ignorowac", pickedUp],
	["czekac zwlekac", atOnce],
	["mieszac", inOrder],
	["zlecac powierzac zostawiac przekazywac oddawac", toTheSkilled],
	["nosic przenosic trzymac wnosic", withBothHands],
	["przerywac zaklocac przeplatac", afterEnd],
	["oddawac wydawac wysylac podawac przekazywac przechowywac pakowac", wrapped],
	["prowadzic przeprowadzac odbywac robic", inARoom],
	["dotykac chwytac brac kroic podawac", washedFirst],
	["krecic przewracac krzywic", takenKindly],
	["spozniac", onTime],
	["wozic wiezc przewozic pakowac trzymac przechowywac prac myc suszyc podawac skladowac ukladac zamrazac", inItsOwn],
	["podjezdzac wjezdzac najezdzac podchodzic", safelyOff],
	["uzywac korzystac", ofOnesOwn],
	["zanizac zawyzac zaokraglac", asItIs],
	["obslugiwac dotykac wychodzic wchodzic odbierac wydawac przyjmowac liczyc otwierac pisac", takenOff],
	["rozdawac wydawac wypozyczac rezerwowac wynajmowac polecac oferowac", ofAge],
	["stawac stac siadac siedziec chodzic biegac przechodzic parkowac", offTheEdge],
	["opuszczac zamykac zatrzaskiwac gasic", servedFirst],
	["czytac odczytywac wymieniac wyczytywac dyktowac odliczac liczyc", inSilence],
	["wystawiac wpisywac wypelniac uzupelniac przepisywac zamawiac", byNotes],
	["mowic powtarzac wmawiac zarzucac", unjudged],
	["wpuszczac wchodzic wskakiwac zapraszac", onceWashed],
	["zaslaniac zakrywac", uncovered],
	["kierowac celowac ustawiac nakierowywac", turnedAway],
	["prosic", byOneself],
	["zaczynac rozpoczynac", begunWell],
	[
		"polecac proponowac sprzedawac oferowac obiecywac zachwalac reklamowac wystawiac wpisywac podawac przyjmowac",
		thoseThere,
	],
	["odwolywac przekladac przesuwac umawiac potwierdzac anulowac", byPhone],
	["uzywac korzystac", ofTheFirm],
	["obiecywac zapowiadac podawac umawiac deklarowac", withinHours],
	["mylic przekrecac", knownByName],
	["podawac wydawac przyjmowac sprzedawac obslugiwac rozmawiac odbierac", opened],
	["przedluzac przeciagac", endedInTime],
	["wychodzic odchodzic wysiadac oddalac odjezdzac opuszczac", stayedWith],
	["wyciagac ciagnac przenosic nosic podnosic trzymac", heldAt],
	["zatrzaskiwac trzaskac", shutSoftly],
	["wjezdzac wchodzic chodzic wpuszczac stawac przechodzic przejezdzac deptac jezdzic stawiac", onceDry],
	["zagladac", keptDistance],
	["przynosic wnosic", leftOutside],
	[
		"pakowac przepakowywac sortowac kroic przygotowywac szykowac kompletowac prasowac skladac zawijac rozpakowywac",
		onTable,
	],
	["przekrzykiwac wolac krzyczec nawolywac pokrzykiwac", nearer],
	["zgniatac miazdzyc przygniatac gniesc przyciskac rozgniatac", onTop],
	["dopuszczac", inTime],
	["podjezdzac zajezdzac", farFrom],
	[
		"zapisywac notowac spisywac zmieniac poprawiac wpisywac dopisywac naliczac wystawiac obliczac rozliczac przeliczac liczyc prowadzic",
		bySystem,
	],
];

let byFamily: Map<string, Turn[]> | undefined;

function turnsOf(family: string): readonly Turn[] {
	if (byFamily === undefined) {
		byFamily = new Map();
		for (const [families, turn] of TURNS)
			for (const one of families.split(" ")) byFamily.set(one, [...(byFamily.get(one) ?? []), turn]);
	}
	return byFamily.get(family) ?? [];
}

const NEVER =
	/^(?:nigdy|pod żadnym pozorem|w żadnym (?:razie|wypadku)|absolutnie|bezwzględnie|kategorycznie|w ogóle|przenigdy) nie (?=\p{L})/iu;
const NOBODY =
	/^(?:nikt|żaden pracownik|nikt z (?:nas|was|personelu|obsługi)) nie (?:(?:może|powinien|ma prawa) )?(?<act>\p{L}+)(?<rest>.*)$/iu;
const STOP =
	/^przestań(?<order>cie|my)? (?<act>\p{L}+ć)(?<rest> (?:się )?(?:\p{L}+(?:em|ą|ami) |(?:w|na|o|z|do|przy|po|za|podczas) ).*)$/iu;
const FRONTED = /^(?<what>\p{L}+(?: \p{L}+){0,4}?) nie (?<act>\p{L}+)(?<self> się)?(?<rest>(?: [^,;]+)?)$/iu;
const NO_OBJECT =
	/^(?:w|we|na|przy|podczas|przed|po|za|u|do|od|z|ze|o|dla|bez|pod|nad|między|wobec|proszę|prosimy|lepiej|nigdy|nikt|nikomu|nic|już|raczej|jeszcze|tego|tak|tu|tutaj|zawsze|gdy|kiedy|jeśli|jeżeli|to|a|i|ani|nawet|po)$/iu;

/** A ban with its act first and said of whoever is told: "Rowerów o witrynę nie opieraj" -> "Nie opieraj rowerów o witrynę". */
export function plainOf(rule: string): string {
	if (NEVER.test(rule)) return rule.replace(NEVER, "Nie ");
	const { act = "", rest = "", order = "" } = NOBODY.exec(rule)?.groups ?? STOP.exec(`${rule} `)?.groups ?? {};
	const verb = act === "" ? undefined : readAct(lower(act));
	if (verb !== undefined && /^(?:infinitive|he)$/u.test(verb.form)) {
		const said = formOf(
			verb.verb,
			order === "cie" ? "imperative-plural" : order === "my" ? "imperative-we" : "imperative",
		);
		return said === "" ? rule : `Nie ${said}${rest}`.trim();
	}
	const { what = "", act: own = "", self = "", rest: more = "" } = FRONTED.exec(rule)?.groups ?? {};
	const [first = ""] = what.split(" ");
	if (what === "" || NO_OBJECT.test(first) || personOf(strip(lower(first))) !== undefined) return rule;
	return /^(?:imperative|we)/u.test(readAct(lower(own))?.form ?? "") && !/(?:em|ą|ami|nie|zo)$/u.test(first)
		? `Nie ${own}${self} ${lower(what)}${more}`
		: rule;
}

/** What is told instead of a plain ban that its time, the state of its thing or where it is done makes wrong; none elsewhere. */
export function moreTurned(rule: string): string[] {
	const plain = / nie |^nie |^przesta/iu.test(rule) ? plainOf(rule) : "";
	const ban = plain === "" ? undefined : saidBan(plain);
	if (ban === undefined) return [];
	const told = [...turnsOf(ban.verb.family), inGoodState, onceTried].flatMap((turn) => turn(ban));
	return [...afterwards(plain), ...told.flatMap((one) => ban.tell(one) ?? [])];
}
