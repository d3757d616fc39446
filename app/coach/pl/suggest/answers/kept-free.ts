import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { served } from "../reading/served-words.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { type Case, declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** Prepositions of a place and the case behind each. */
const AT: Readonly<Record<string, Case>> = {
	na: "loc",
	w: "loc",
	we: "loc",
	przy: "loc",
	przed: "ins",
	pod: "ins",
	nad: "ins",
	za: "ins",
	między: "ins",
	obok: "gen",
	koło: "gen",
	wokół: "gen",
	u: "gen",
};
const PLACES = "na|we?|przy|przed|pod|nad|za|między|obok|koło|wokół";

/** The noun of a place in the genitive: "na schodach" -> "schodów"; undefined for nouns that are not known. */
export function ofPlace(place: string): string | undefined {
	const [prep = "", ...words] = place.split(" ");
	const from = AT[lower(prep)];
	return from === undefined
		? undefined
		: from === "gen"
			? words.join(" ")
			: declined(words.join(" "), from, "gen")?.text;
}

const LIES = new RegExp(
	`^(?<set>(?:(?:${PLACES}) [^,]+? )?)(?<what>nic|żad(?:en|na|ne) [^,]+?) nie (?:(?:może|powin(?:no|ien|na)|ma prawa) )?(?:stać|leżeć|wisieć|zalegać|parkować|postawać|znajdować się|zostać|zostawać|stoi|leży|wisi|zalega|parkuje|zostaje|znajduje się)(?<place>(?: (?:${PLACES}) [^,]+)?)$`,
	"iu",
);

/** "Nic nie może leżeć na schodach" -> "Na schodach ma być zawsze pusto". */
function emptyPlace(rule: string): string[] {
	const { set = "", what = "", place = "" } = LIES.exec(rule)?.groups ?? {};
	const where = (place || set).trim();
	if (where === "" || / (?:bez|dłużej|ponad|sam|sama|samo|dopóki) /u.test(` ${where} `)) return [];
	const noun = /^nic$/iu.test(what) ? "" : what.replace(/^\p{L}+ /u, "");
	if (noun !== "" && served(noun.split(" ")[0] ?? "") !== undefined) return [];
	if (/(?:słońc|deszcz|upale|mrozie|wierzchu|ziemi$|podłodze$|biegu)/u.test(where) && noun !== "") return [];
	const inside = /^(?:na|we?) /iu.test(where);
	const of = ofPlace(where);
	const told = [
		capital(`${where} ma być zawsze ${inside && noun === "" ? "pusto" : "wolne miejsce"}`, true),
		...(noun === "" ? [`Utrzymuj ${inside ? "porządek i " : ""}wolne miejsce ${where}`] : []),
	];
	if (noun !== "" && of !== undefined) {
		const each = what
			.replace(/^żaden/iu, "Każdy")
			.replace(/^żadna/iu, "Każda")
			.replace(/^żadne/iu, "Każde");
		told.push(`${each} stoi z dala od ${of}`);
	}
	return told;
}

const BARS =
	/^(?<what>nic|żad(?:en|na|ne) [^,]+?) nie (?:(?:może|powin(?:no|ien|na)|ma prawa) )?(?<bars>zasłaniać|zasłania|przesłaniać|przesłania|zakrywać|zakrywa|blokować|blokuje|zastawiać|zastawia|tarasować|tarasuje|zagradzać|zagradza|utrudniać|utrudnia) (?<thing>[^,]+)$/iu;
/** What is reached or gone through; other things are to be seen. */
const REACHED =
	/^(?:gaśnic|hydrant|wyjś|wejś|drzwi|przejś|bram|schod|wind|korytarz|rozdzieln|apteczk|podjazd|dojazd|dojśc|dostęp|drog|dróg|zawor|wyłącznik|chodnik|ramp|furtk|alej)/u;

/** "Nic nie może zasłaniać gaśnicy" -> "Dostęp do gaśnicy ma być zawsze wolny". */
function openAccess(rule: string): string[] {
	const { bars = "", thing = "" } = BARS.exec(rule)?.groups ?? {};
	if (thing === "") return [];
	const own = thing.replace(/^(?:dostępu|dojścia|dojazdu|wejścia) do /u, "");
	if (REACHED.test(own) || !/^(?:zasł|przesł|zakr)/iu.test(bars))
		return [`Dostęp do ${own} ma być zawsze wolny`, `Utrzymuj wolne miejsce wokół ${own}`];
	const named = nominativeOf(own);
	return [
		`Zadbaj o dobrą widoczność ${own}`,
		...(named === undefined
			? []
			: [`Ustawiaj rzeczy tak, żeby było dobrze widać ${named.replace(/^(?:jest|są) /u, "")}`]),
	].slice(0, /a$/u.test(named ?? "a") ? 1 : 2);
}

const STICKS =
	/^(?<what>nic|żad(?:en|na|ne) [^,]+?) nie (?:(?:może|powin(?:no|ien|na)|ma prawa) )?(?:wystawać|wystaje|zwisać|zwisa|wysuwać się|wysuwa się|spadać|spada|spaść) (?:z|ze|poza) (?<thing>[^,]+)$/iu;

/** "Nic nie powinno wystawać z regału" -> "Wszystko ma się mieścić w całości na regale". */
function heldInside(rule: string): string[] {
	const { what = "", thing = "" } = STICKS.exec(rule)?.groups ?? {};
	const inner = thing === "" ? undefined : (declined(thing, "gen", "loc")?.text ?? undefined);
	if (inner === undefined) return [];
	const on = /^(?:regał|pół|stoł|stół|blat|wózk|lad|palet|stolik|parapet|szaf(?!k)|ramp|przyczep)/u.test(thing)
		? "na"
		: "w";
	const each = /^nic$/iu.test(what)
		? "Wszystko"
		: what
				.replace(/^żaden/iu, "Każdy")
				.replace(/^żadna/iu, "Każda")
				.replace(/^żadne/iu, "Każde");
	return [`${each} ma się mieścić w całości ${on} ${inner}`];
}

const LOST =
	/^(?<what>nic|żad(?:en|na|ne) [^,]+?) nie (?:(?:może|powin(?:no|ien|na)|ma prawa) )(?:zginąć|zaginąć|przepaść|zniknąć|ginąć|umknąć|się zgubić|zgubić się)(?<place>(?: (?:na|w|we|po|z|ze) [^,]+)?)$/iu;
/** What is said or asked for, and so gets an answer; things have their place. */
const WRITTEN =
	/^(?:skarg|reklamacj|zgłosze|wnios|mail|wiadomoś|pyta|zapyta|prośb|uwag|telefon|list|opini|sugesti|zamówie)/u;

/** "Żadna skarga nie może przepaść" -> "Każda skarga zostaje zapisana i dostaje odpowiedź". */
function kept(rule: string): string[] {
	const { what = "" } = LOST.exec(rule)?.groups ?? {};
	if (what === "") return [];
	if (/^nic$/iu.test(what)) return ["Wszystko ma wracać na swoje miejsce"];
	const [none = "", ...words] = what.split(" ");
	const [each, end] = /en$/iu.test(none) ? ["Każdy", "y"] : /na$/iu.test(none) ? ["Każda", "a"] : ["Każde", "e"];
	return WRITTEN.test(lower(words[0] ?? ""))
		? [
				`${each} ${words.join(" ")} zostaje zapisan${end} i dostaje odpowiedź`,
				`${each} ${words.join(" ")} ma numer i osobę, która odpowiada za sprawę`,
			]
		: [`${each} ${words.join(" ")} ma swoje stałe miejsce`, `${each} ${words.join(" ")} jest zapisan${end} w wykazie`];
}

const PUTTING =
	/^(?:stawiac|postawic|klasc|polozyc|odkladac|odlozyc|zostawiac|pozostawiac|zostawic|wieszac|powiesic|trzymac|przechowywac|ukladac|ustawiac|skladowac|skladac|rzucac|zawieszac|opierac|gromadzic)$/;
const PUT = new RegExp(
	`^(?:(?:nic|niczego) nie (?<first>\\p{L}+)|nie (?<must>(?:wolno|należy|można|powinno się) )?(?<act>\\p{L}+) (?:nic|niczego)|(?:nic|niczego) nie (?<duty>(?:wolno|należy|można|powinno się) )(?<inf>\\p{L}+)) (?<place>(?:${PLACES}) [^,]+)$`,
	"iu",
);

/** "Nic nie kładź na klawiaturze" -> "Kładź wszystko obok klawiatury", "Na klawiaturze ma być zawsze pusto". */
function putElsewhere(rule: string): string[] {
	const { first = "", must = "", act = "", duty = "", inf = "", place = "" } = PUT.exec(rule)?.groups ?? {};
	const said = first || act || inf;
	const reading = said === "" ? undefined : readAct(lower(said));
	if (reading === undefined || !PUTTING.test(reading.verb.family) || / (?:bez|po) /u.test(` ${place} `)) return [];
	const lasting = reading.verb.perfective ? (reading.verb.partner ?? reading.verb) : reading.verb;
	const led = must !== "" || duty !== "" || reading.form === "infinitive";
	const form = led ? "infinitive" : reading.form;
	if (!/^(?:imperative|we$|infinitive)/.test(form)) return [];
	const order = formOf(lasting, form);
	const of = ofPlace(place);
	const aside =
		/^na /iu.test(place) && !/^na (?:schod|podło|korytarz|podjeź|chodni|przejś|drodze|ziemi)/iu.test(place)
			? "obok"
			: "z dala od";
	const head = led ? "Należy " : "";
	const leave = formOf(readAct("zostawiać")?.verb ?? lasting, form);
	return [
		...(of === undefined || order === "" ? [] : [capital(`${head}${order} wszystko ${aside} ${of}`, true)]),
		...(leave === "" ? [] : [capital(`${head}${leave} ${place} wolne miejsce`, true)]),
	];
}

const GOES =
	/^(?<what>nic|żad(?:en|na|ne) [^,]+?) nie (?:(?<may>może|powin(?:no|ien|na)|ma prawa) )?(?<verb>\p{L}+)(?<self> się)?(?<way>(?: [^,]+?)?) (?<how>bez|przed) (?<need>[^,]+)$/iu;

/** "Nic nie trafia na półkę bez ceny" -> "Na półkę trafia tylko to, co ma cenę"; "… bez sprawdzenia" -> "Wszystko … dopiero po sprawdzeniu". */
function onceReady(rule: string): string[] {
	const { what = "", may = "", verb = "", self = "", way = "", how = "", need = "" } = GOES.exec(rule)?.groups ?? {};
	const reading = verb === "" ? undefined : readAct(lower(verb));
	if (reading === undefined || !(may === "" ? reading.form === "he" : reading.form === "infinitive")) return [];
	const lasting = reading.verb.perfective ? (reading.verb.partner ?? reading.verb) : reading.verb;
	const goes = formOf(lasting, "he");
	const [first = ""] = what.split(" ").slice(1);
	if (goes === "" || served(first) !== undefined || /^(?:być|jest|dzieje|zostaje|stoi|czeka|leży)$/u.test(goes))
		return [];
	const led = /^ (?:na|do|w|z|ze|za|od|ku|przez) /u.test(way);
	const object = led || way === "" ? way.trim() : objectFor(way.trim(), lasting);
	if (object === undefined) return [];
	const behind = object === "" ? "" : ` ${object}`;
	const done = /^(?<act>\p{L}+[nc]i)(?:a|em)(?<of>(?: .+)?)$/u.exec(need)?.groups;
	const nothing = /^nic$/iu.test(what);
	const each = nothing
		? "Wszystko"
		: what
				.replace(/^żaden/iu, "Każdy")
				.replace(/^żadna/iu, "Każda")
				.replace(/^żadne/iu, "Każde");
	if (done !== undefined) return [`${each} ${goes}${self}${behind} dopiero po ${done.act}u${done.of}`];
	if (!nothing || how === "przed" || /^(?:zgod|wiedz|pozwol|powod)/u.test(need)) {
		const agreed = how === "bez" && /^(?:zgod|wiedz|pozwol)/u.test(need);
		const leave = need
			.replace(/^zgody/u, "zgodą")
			.replace(/^wiedzy/u, "wiedzą")
			.replace(/^pozwolenia/u, "pozwoleniem");
		return agreed ? [`${each} ${goes}${self}${behind} tylko za ${leave}`] : [];
	}
	const wanted = objectFor(need, readAct("mieć")?.verb ?? lasting);
	return wanted === undefined || way === ""
		? []
		: [capital(`${way.trim()} ${goes}${self} tylko to, co ma ${wanted}`, true)];
}

const MARRED =
	/^(?<what>żad(?:en|na|ne) [^,]+?) nie (?<may>może|powin(?:no|ien|na)|ma prawa) mieć (?<fault>\p{L}+)(?<more>(?: (?:ani|lub|i) \p{L}+)?)$/iu;
/** What mars a thing, and the stem of the quality it is to have. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
	[/^(?:smug|plam|zaciek|zabrudz|kurz|okruch|odcisk)/u, "idealnie czyst"],
	[/^(?:rys|pęknię|wyszczerb|dziur|uszkodz|wgniece|skaz)/u, "cał"],
	[/^(?:błęd|literów|pomył|skreśl)/u, "starannie sprawdzon"],
	[/^(?:zagniec|fałd|zmarszcz)/u, "równo wyprasowan"],
];

/** "Żadna szyba nie powinna mieć smug" -> "Każda szyba powinna być idealnie czysta". */
function unmarred(rule: string): string[] {
	const { what = "", may = "", fault = "" } = MARRED.exec(rule)?.groups ?? {};
	const good = fault === "" ? undefined : FAULTS.find(([bad]) => bad.test(fault))?.[1];
	if (good === undefined) return [];
	const [none = "", ...words] = what.split(" ");
	const [each, end] = /en$/iu.test(none) ? ["Każdy", "y"] : /na$/iu.test(none) ? ["Każda", "a"] : ["Każde", "e"];
	const must = /^powin/iu.test(may) ? may : "musi";
	return [`${each} ${words.join(" ")} ${must} być ${good}${end}`];
}

/** The beginnings of the words that say something. */
const stems = (text: string): string[] =>
	(strip(lower(text)).match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 4));

/** True for a wording of a ban on things that names none of them: what staff do about themselves; undefined for other bans. */
export function strayFrom(rule: string): ((told: string) => boolean) | undefined {
	if (keptFree(rule).length === 0 || unchanged(rule).length > 0) return undefined;
	const own = stems(rule.replace(/^\p{L}+ nie \p{L}+(?: \p{L}+ć)?/iu, ""));
	return (told) => !/^(?:Wszystko|Każd)/u.test(told) && !stems(told).some((stem) => own.includes(stem));
}

const CHANGING =
	/^(?:ucinac|wycinac|wyrywac|odcinac|usuwac|skreslac|zmieniac|poprawiac|kasowac|wyjmowac|odklejac|zdejmowac|przestawiac|przekladac|ruszac|przerabiac|modyfikowac|dopisywac|doklejac|wymazywac|zamazywac|przepinac|przelaczac|dokrecac|przyklejac|naklejac|przypinac|malowac|pisac|rysowac)$/;
const CHANGED =
	/^(?:(?:nic|niczego) nie (?<first>\p{L}+)|nie (?<act>\p{L}+) (?:nic|niczego)) (?<prep>z|ze|w|we|na|do) (?<thing>[^,]+)$/iu;

const BY_HAND =
	/ (?:ręcznie|od siebie|długopisem|ołówkiem|flamastrem|markerem|na własną rękę|samodzielnie|samowolnie)$/u;

/** The least that is not to be changed either. */
const EVEN = /, nawet [^,;]+$/u;

/** "Niczego nie ucinaj z etykiety" -> "Zostaw etykietę bez zmian". */
function unchanged(rule: string): string[] {
	const {
		first = "",
		act = "",
		prep = "",
		thing = "",
	} = CHANGED.exec(rule.replace(EVEN, "").replace(BY_HAND, ""))?.groups ?? {};
	const reading = thing === "" ? undefined : readAct(lower(first || act));
	if (reading === undefined || !CHANGING.test(reading.verb.family) || !/^(?:imperative|we$)/.test(reading.form))
		return [];
	if (/ (?:bez|po|przed|podczas|przy) /u.test(` ${thing} `)) return [];
	const genitive = /^(?:z|ze|do)$/iu.test(prep);
	const own =
		declined(thing, genitive ? "gen" : "loc", "acc")?.text ??
		(genitive
			? accusativeOf(thing)
			: /^\p{L}+[nc]iach(?= |$)/u.test(thing)
				? thing.replace(/ach(?= |$)/u, "a")
				: undefined);
	const stuck = /^(?:przyklejac|naklejac|przypinac|malowac|pisac|bazgrac|rysowac|wieszac)$/.test(reading.verb.family);
	const gender = declined(thing, genitive ? "gen" : "loc", "acc")?.gender;
	if (stuck && gender === undefined) return [];
	const clean = stuck ? { m: "czysty", f: "czystą", n: "czyste", p: "czyste" }[gender ?? "n"] : "bez zmian";
	const leave = formOf(readAct("zostawić")?.verb ?? reading.verb, reading.form === "we" ? "we" : reading.form);
	return own === undefined || leave === ""
		? []
		: [`${capital(reading.form === "we" ? "zostawiamy" : leave, true)} ${own} ${clean}`];
}

/** What is kept free, at hand, in its place or ready where nothing and no thing may be otherwise; none for other builds. */
export function keptFree(rule: string): string[] {
	if (!/^(?:nic|niczego|żad\p{L}+|nie) /iu.test(rule) && !/ (?:nic|żad\p{L}+) nie /iu.test(rule)) return [];
	return [
		...emptyPlace(rule),
		...openAccess(rule),
		...heldInside(rule),
		...kept(rule),
		...putElsewhere(rule),
		...onceReady(rule),
		...unmarred(rule),
		...unchanged(rule),
	];
}
