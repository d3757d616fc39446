import { isBefore, type Parts, type Phrase, tailOf } from "./act-parts.ts";
import { readAct } from "./act-reading.ts";
import { isBad, NEVER } from "./circumstance-words.ts";
import type { Objected } from "./construct-restriction.ts";
import { isOf } from "./fill-tables.ts";
import { declined } from "./noun-cases.ts";
import { objectFor } from "./objects.ts";
import { personOf } from "./people.ts";
import { strip } from "./rewriting-words.ts";
import { formOf } from "./verbs.ts";

/** Those of one's own or of those served in whose presence one's affairs are not spoken of. */
const CLOSE =
	/(?:^| )(?:mężu|żonie|małżonk\p{L}+|partner(?:ze|ce)|narzeczon\p{L}+|mamie|matce|tacie|ojcu|bracie|siostrze|syn(?:u|ach)|cór(?:ce|kach)|dziec(?:ku|iach)|rodzin(?:ie|ach)|rodzic(?:u|ach)|bliskich|teściowej|babci|dziadku|wnu(?:ku|czce|kach)|sąsi(?:edzie|adce|adach)|znajom(?:ym|ej|ych)|przyjaci(?:elu|ołach)|koleg(?:ach)|kole(?:dze|żance)|koleżankach|szef(?:ie|owej)|towarzysz(?:ach|u)|klas(?:ie|y)|grup(?:ie|y)|kolej(?:ce|ki)|sal(?:i)|poczekalni|publiczności|widowni|innych|świadk(?:u|ach))(?= |$)/u;

/** What is said, asked, shown or reckoned: it may be heard by one and not by all. */
const HEARD =
	/^(?:pytac|dopytywac|wypytywac|zadawac|omawiac|mowic|rozmawiac|opowiadac|wymieniac|podawac|czytac|odczytywac|informowac|tlumaczyc|wyjasniac|przekazywac|poruszac|wspominac|powtarzac|pokazywac|sprawdzac|wyliczac|wazyc|mierzyc|badac|oceniac|poprawiac|upominac|dyktowac|ustalac|negocjowac|wyceniac|wreczac|zwracac|prosic|przypominac)$/;

/** "Nie pytaj klientki o ciążę przy mężu" -> "Pytaj klientkę o ciążę na osobności". */
function* alone(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (!HEARD.test(parts.family)) return;
	const seen = parts.phrases.find(
		(one) =>
			(/^(?:przy|wobec)$/.test(one.prep) && CLOSE.test(one.words)) ||
			(/^(?:w|na)$/.test(one.prep) && /^(?:obecności|oczach) \p{L}/u.test(one.words) && isBefore(one)),
	);
	if (seen === undefined || /(?:^| )(?:bez|nawet) |,/.test(parts.content)) return;
	if (
		/^(?:mowic|rozmawiac|opowiadac)$/.test(parts.family) &&
		!(CLOSE.test(seen.words) && parts.phrases.some((one) => one.prep === "o"))
	)
		return;
	const own = parts.phrases.filter((one) => one !== seen && one.prep !== "");
	if (own.some((one) => /^(?:podczas|przez|na|w)$/.test(one.prep))) return;
	const what = objected(
		`${parts.receiver} ${parts.object} ${tailOf(parts, (one) => one === seen)}`.replace(/\s+/g, " ").trim(),
	);
	if (what !== undefined && what !== "") yield `${parts.order} ${what} na osobności`;
}

/** Places one is on, not in. */
const ON =
	/^(?:biurk|stolik|stoł|lad[yz]|półk|blat|parapet|regał|sal|zaplecz|oddzia|hal[iy]|stoisk|stanowisk|budow|plac|basen|taras|stołówk|widown|scen|recepcj|wystaw|poczt|stacj|teren|parking)/u;

/** Where something is: "z kuchni" -> "w kuchni". */
function inside({ words }: Phrase): string | undefined {
	const told = declined(words, "gen", "loc")?.text;
	return told === undefined
		? undefined
		: `${ON.test(words) ? "na" : /^[wf][bcdfghjklłmnprstwzż]/.test(told) ? "we" : "w"} ${told}`;
}

/** "Nie wynoś noży z kuchni na salę" -> "Zostaw noże w kuchni". */
function* staying({ family, object, phrases, content }: Parts, objected: Objected): Generator<string | undefined> {
	if (!/^(?:wynosic|wywozic|zabierac|przenosic|brac|pozyczac)$/.test(family) || object === "") return;
	const beyond =
		/^poza (teren|obręb|budynek|obszar|strefę|zakład|sklep|lokal|hotel|magazyn|szkołę|bibliotekę|salę|kuchnię|oddział|firmę|biuro) ?(.*)$/u.exec(
			phrases.map((one) => `${one.prep} ${one.words}`).join(" "),
		);
	const kept = beyond === null ? undefined : objected(object);
	if (kept !== undefined) {
		const where =
			{ teren: "na terenie", obręb: "w obrębie", obszar: "na obszarze" }[beyond?.[1] ?? ""] ??
			`w ${declined(beyond?.[1] ?? "", "acc", "loc")?.text ?? ""}`;
		if (where !== "w ") yield `*zostawić ${kept} ${where} ${beyond?.[2] ?? ""}`.trim();
		return;
	}
	const from = phrases.find((one) => /^(?:z|ze|spod|sprzed)$/.test(one.prep));
	if (from === undefined || /(?:^| )(?:bez|przed|podczas|dopóki) |,|śmiec|odpad/.test(content)) return;
	if (personOf(strip(object.split(" ")[0]?.toLowerCase() ?? "")) !== undefined) return;
	const thing = objected(object);
	const home = phrases.some((one) => one.prep === "do" && one.words === "domu");
	const place = (/^z/.test(from.prep) ? inside(from) : undefined) ?? (home ? "w pracy" : undefined);
	if (place === undefined || thing === undefined) return;
	yield `*zostawić ${thing} ${place}`;
	if (
		!/^(?:na (?:biur|stol|lad|pó|bla|par|rega)|w (?:szaf|szuf|lod|kas|kies|tor|por|plec|sej))/u.test(place) &&
		!/napiw|pieni|gotów|reszt|resztek/u.test(object)
	)
		yield `*korzystać z ${object} tylko ${place}`;
}

const OVER =
	/^(?:okno|okienko|płot|ogrodzenie|ladę|bar|szybę|bramę|furtkę|głowę|głowy|ramię|stół|blat|balkon|barierkę|siatkę|mur|żywopłot)(?= |$)/u;

/** "Nie wyrzucaj paczek przez płot" -> "Podawaj paczki do rąk". */
function* handed(
	{ family, object, receiver, phrases, content }: Parts,
	objected: Objected,
): Generator<string | undefined> {
	const over = phrases.find((one) => one.prep === "przez" && OVER.test(one.words));
	const thing = over === undefined || object === "" || /,| bez /.test(content) ? undefined : objected(object);
	if (thing === undefined || /śmiec|odpad|niedopał|papierk|ogry/u.test(object)) return;
	if (family === "wyrzucac" && !/paczk|paczek|przesył|towar|klucz|bagaż|walizk/u.test(object)) return;
	if (isOf(family, "throw")) {
		yield /paczk|paczek|przesył/u.test(object)
			? `*wręczać ${thing} do rąk odbiorcy`
			: `*podawać ${`${receiver} ${thing}`.trim()} do rąk`;
		yield `*przenosić ${thing} wejściem i *odkładać ostrożnie`;
		return;
	}
	if (
		/^(?:podawac|wydawac|wreczac|przekazywac|odbierac|przyjmowac)$/.test(family) &&
		!/ramię|głow/u.test(over?.words ?? "")
	)
		yield `*podejść i dopiero wtedy *${/^(?:odbierac|przyjmowac)$/.test(family) ? "odebrać" : "podać"} ${`${receiver} ${thing}`.trim()} do rąk`;
}

const LIVE = /^(?:włączon|otwart|czynn|odsłonięt)\p{L}+ (mikrofonie|kamerze)(?= |$)/u;

/** "Nie pij kawy przy włączonej kamerze" -> "Wyłącz kamerę i dopiero wtedy napij się kawy": what others hear and see. */
function* switchedOff(parts: Parts, objected: Objected): Generator<string | undefined> {
	const live = parts.phrases.find((one) => one.prep === "przy" && LIVE.test(one.words));
	const device = live === undefined ? undefined : LIVE.exec(live.words)?.[1];
	if (live === undefined || device === undefined || isBad(parts.family)) return;
	const rest = `${parts.receiver} ${parts.object} ${tailOf(parts, (one) => one === live)}`.replace(/\s+/g, " ").trim();
	const what = rest === "" ? "" : objected(rest);
	if (what === undefined || NEVER.has(parts.family)) return;
	yield `*wyłączyć ${device === "kamerze" ? "kamerę" : "mikrofon"}, a potem ${parts.order} ${what}`.trim();
}

/** Somebody behind "na" as those who are spoken to: "stażystę" -> "stażysty". */
function spokenTo(words: string): string | undefined {
	const [first = "", ...rest] = words.split(" ");
	const bare = strip(first.toLowerCase());
	const served = personOf(bare)?.served;
	if (served !== undefined && served.accusative === first) return [served.genitive, ...rest].join(" ");
	const stem = first.replace(/ę$/u, "");
	if (stem !== first)
		return personOf(strip(`${stem}a`)) === undefined && !/(?:ist|yst|k|c)$/u.test(stem)
			? undefined
			: [
					/[kg]$/u.test(stem) ? `${stem}i` : /(?:[clj]|ń)$/u.test(stem) ? `${stem}y`.replace(/jy$/u, "i") : `${stem}y`,
					...rest,
				].join(" ");
	return /(?:ów|[nrktw]a|ych|ego)$/u.test(first) ? words : undefined;
}

/** "Nie krzycz na stażystę" -> "Mów do stażysty spokojnym głosem". */
function* calmly({ family, phrases, object, content }: Parts): Generator<string | undefined> {
	if (
		!/^(?:krzyczec|wrzeszczec|wydzierac|drzec|fukac|burczec|warczec|nakrzyczec|pokrzykiwac)$/.test(family) ||
		object !== ""
	)
		return;
	const [whom, ...more] = phrases;
	if (whom?.prep !== "na" || /,| bez /.test(content)) return;
	const person = spokenTo(whom.words);
	if (person === undefined || more.some((one) => !/^(?:przy|podczas|w|przez|za|z powodu)$/.test(one.prep))) return;
	const reason = more.find((one) => one.prep === "za");
	const setting = more.filter((one) => one.prep !== "za" && one.prep !== "przez" && !isBefore(one));
	const when = setting.map((one) => ` ${one.prep} ${one.words}`).join("");
	yield `*mówić do ${person} spokojnym głosem${when}${more.some(isBefore) ? ", na osobności" : ""}`;
	if (reason !== undefined) yield "*powiedzieć spokojnie, co poprawić następnym razem";
}

/** The accusative of what one boasts of, from its instrumental: "wynikiem" -> "wynik"; undefined where the ending does not tell. */
function toldOf(thing: string): string | undefined {
	const words = thing.split(" ");
	const noun = words.pop() ?? "";
	const told = noun
		.replace(/([kg])iem$/u, "$1")
		.replace(/(?<=[cdlnrszptmwk])em$/u, "")
		.replace(/ą$/u, "ę")
		.replace(/([kg])ami$/u, "$1i")
		.replace(/(?<=[nrtwdłmpsz])ami$/u, "y")
		.replace(/ściami$/u, "ści");
	const kind = words.map((word) => (/ą$/u.test(noun) ? word : word.replace(/ymi$/u, "e").replace(/[yi]m$/u, "y")));
	return told === noun || /(?:[śćź]|samochod|zesz|robot)$/u.test(told) ? undefined : [...kind, told].join(" ");
}

/** "Nie przechwalaj się premią" -> "Zachowaj premię dla siebie": what one boasts of. */
function* modestly({ family, self, content }: Parts): Generator<string | undefined> {
	if (!self || !/^(?:przechwalac|chwalic|chelpic|popisywac)$/.test(family)) return;
	const [, thing = "", after = ""] =
		/^(?:\p{L}+(?:owi|om|ce) )?((?:\p{L}+(?:ym|im|ą|ymi) )?\p{L}+(?:em|ą|ami))(?<after>(?: \p{L}+[yiuaw]| o \p{L}+)?)$/u.exec(
			content,
		) ?? [];
	if (thing === "") return;
	const kept = toldOf(thing);
	if (kept !== undefined) yield `*zachować ${kept}${after} dla siebie`;
}

/** "Nie dawaj pacjentowi lustra zaraz po zabiegu" -> "Odczekaj chwilę po zabiegu i dopiero wtedy daj pacjentowi lustro". */
function* awhileAfter(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (isBad(parts.family)) return;
	const [, before = "", after = ""] =
		/^(.*?) ?(?:zaraz|tuż|natychmiast|bezpośrednio|od razu) po ([^,]+)$/u.exec(parts.content) ?? [];
	if (after === "" || / bez /.test(before) || /^(?:odchodz|wychodz|zostaw)/u.test(parts.family)) return;
	const what = before === "" ? "" : objected(before);
	if (what === undefined) return;
	const self = parts.self ? " się" : "";
	yield `*odczekać chwilę po ${after} i dopiero wtedy *${parts.once.infinitive}${self} ${what}`.trim();
}

/** Faults that a thing has, in the instrumental, and the genitive of them; "" where that would be read as an act. */
const FAULTS: Readonly<Record<string, string>> = {
	wgnieceniami: "",
	zagnieceniami: "",
	wgnieceniem: "",
	plamami: "plam",
	plamą: "plam",
	rysami: "rys",
	rysą: "rys",
	dziurami: "dziur",
	dziurą: "dziur",
	błędami: "błędów",
	błędem: "błędów",
	literówkami: "literówek",
	pęknięciami: "",
	pęknięciem: "",
	śladami: "śladów",
	odciskami: "odcisków",
	zaciekami: "",
	smugami: "smug",
	kleksami: "kleksów",
	skreśleniami: "",
	poprawkami: "poprawek",
	przetarciami: "",
	pleśnią: "pleśni",
	rdzą: "rdzy",
	okruchami: "okruchów",
	wyszczerbieniami: "",
	brakami: "braków",
	usterką: "usterek",
	usterkami: "usterek",
	wadą: "wad",
	wadami: "wad",
	kurzem: "kurzu",
	włosami: "włosów",
};
const FAULTY = new RegExp(
	`^(?<before>.*?) ?(?:z|ze) (?:\\p{L}+(?:ymi|imi|ym|ą) )?(?<fault>${Object.keys(FAULTS).join("|")})(?<after>(?: (?:na|po|w) [^,]+)?)$`,
	"u",
);

/** Acts that are right with a thing that is whole. */
const OFFERED =
	/^(?:wykladac|podawac|wydawac|sprzedawac|wysylac|serwowac|wreczac|oddawac|przekazywac|publikowac|wieszac|wypozyczac|nosic|zakladac|wystawiac|pakowac|drukowac|rozdawac|eksponowac|zostawiac|dostarczac|ukladac|stawiac|nakrywac|skladac|przedstawiac|chodzic|przychodzic|pracowac|wystepowac)$/;

/** "Nie wykładaj na półkę opakowań z wgnieceniami" -> "Wykładaj na półkę tylko opakowania bez wgnieceń". */
function* faultless(parts: Parts, objected: Objected): Generator<string | undefined> {
	const { before = "", fault = "", after = "" } = FAULTY.exec(parts.content)?.groups ?? {};
	if (fault === "" || before === "" || !OFFERED.test(parts.family)) return;
	const right = FAULTS[fault] === "" ? `w nienaruszonym stanie` : `bez ${FAULTS[fault] ?? ""}${after}`;
	if (/^(?:w|we|na) \p{L}+$/u.test(before)) {
		yield `${parts.order} ${before} ${right}`;
		return;
	}
	const [, place = "", thing = ""] = /^((?:na|do|w|przy) \p{L}+ )?(.+)$/u.exec(before) ?? [];
	const what = thing === "" ? undefined : objected(thing);
	if (what === undefined || personOf(strip(thing.split(" ").at(-1) ?? "")) !== undefined) return;
	yield `${parts.order} tylko ${what} ${right} ${place}`.trim();
	yield `*obejrzeć ${what} i *odłożyć na bok każdą sztukę z wadą`;
}

const VESSEL =
	/^(?:(?:\p{L}+ )?(?:zlew|zlewie|umywal|wann|brodzik|misk|wiadr|garnk|kuchence|mikrofal|piekarnik|zmywar|pralc|lodówc|zamrażar|czajnik|toale)\p{L}*)/u;

/** "Nie dezynfekuj narzędzi w zlewie kuchennym" -> "Dezynfekuj narzędzia w miejscu do tego przeznaczonym". */
function* inItsPlace(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (
		!/^(?:dezynfekowac|sterylizowac|plukac|myc|prac|namaczac|moczyc|rozmrazac|suszyc|chlodzic|czyscic|mieszac|rozrabiac|podgrzewac|gotowac|wylewac)$/.test(
			parts.family,
		)
	)
		return;
	const cooking = /^(?:podgrzewac|gotowac|chlodzic|rozmrazac)$/.test(parts.family);
	const place = parts.phrases.find(
		(one) =>
			/^(?:w|we)$/.test(one.prep) &&
			VESSEL.test(one.words) &&
			!(cooking && /mikrofal|piekarnik|kuchence|garnk|lodówc|zamrażar/u.test(one.words)),
	);
	const what =
		place === undefined || parts.object === "" || / bez |,/.test(parts.content) ? undefined : objected(parts.object);
	if (what !== undefined) yield `${parts.order} ${what} w miejscu do tego przeznaczonym`;
}

/** "Nie zabieraj głosu za tłumacza" -> "Zostaw zabieranie głosu tłumaczowi": what another has to do. */
function* leftToHim({ named, content, object }: Parts): Generator<string | undefined> {
	const [, before = "", whom = ""] = /^([^,]+) za (\p{L}+)$/u.exec(content) ?? [];
	if (/^(?:niego|nią|nich)$/u.test(whom) && named !== "") {
		const [, thing = "", owner = ""] = /^(.+) (\p{L}+)$/u.exec(before) ?? [];
		const served = personOf(strip(owner))?.served;
		if (served !== undefined && served.genitive === owner) yield `*zostawić ${named} ${thing} ${served.dative}`;
		return;
	}
	if (whom === "" || object === "" || named === "" || / bez /.test(before)) return;
	const dative =
		whom === "kolegę"
			? "koledze"
			: whom === "koleżankę"
				? "koleżance"
				: /(?:ik|arz|acz|ant|ent|er|or|ec|ca)a?$/u.test(whom) &&
						/a$/u.test(whom) &&
						personOf(strip(whom.slice(0, -1)))?.side === "staff"
					? `${whom.slice(0, -1)}owi`
					: "";
	if (dative !== "") yield `*zostawić ${named} ${before} ${dative}`;
}

const PUT_OFF =
	/^(?<deed>\p{L}+(?:nia|cia)) (?<rest>[^,]+ )?(?:na|do) (?:rano|rana|jutro|jutra|później|potem|wieczór|wieczora|poniedziałek|poniedziałku|weekend|ostatni\p{L}+ \p{L}+|koniec \p{L}+|końca \p{L}+|kolejn\p{L}+ \p{L}+|następn\p{L}+ \p{L}+|po \p{L}+)$/u;

/** "Nie odkładaj sprzątania sali na rano" -> "Posprzątaj salę od razu". */
function* atOnce({ family, content }: Parts): Generator<string | undefined> {
	if (!/^(?:odkladac|przesuwac|przekladac|zostawiac)$/.test(family)) return;
	const { deed = "", rest = "" } = PUT_OFF.exec(content)?.groups ?? {};
	const reading = deed === "" ? undefined : readAct(deed.replace(/(?<=[nc])ia$/u, "ie"));
	if (reading?.form !== "gerund") return;
	const verb = reading.verb.perfective ? reading.verb : (reading.verb.partner ?? reading.verb);
	const what = rest === "" ? "" : objectFor(rest.trim(), verb);
	if (what === undefined || formOf(verb, "imperative") === "") return;
	yield `*${verb.infinitive} ${what} od razu`;
	yield `*${verb.infinitive} ${what} jeszcze tego samego dnia`;
}

/** Ways of an act that keep the act, its thing and person, and turn only what is wrong with it; they stand before all tables. */
export function* keptActs(parts: Parts, objected: Objected): Generator<string | undefined> {
	yield* alone(parts, objected);
	yield* staying(parts, objected);
	yield* handed(parts, objected);
	yield* switchedOff(parts, objected);
	yield* calmly(parts);
	yield* modestly(parts);
	yield* awhileAfter(parts, objected);
	yield* faultless(parts, objected);
	yield* inItsPlace(parts, objected);
	yield* leftToHim(parts);
	yield* atOnce(parts);
}
