import { personOf } from "../../words/people.ts";
import { type Parts, type Phrase, tailOf } from "../reading/act-parts.ts";
import { isBad, NEVER } from "../words/circumstance-words.ts";
import { isOf } from "../words/fill-tables.ts";
import { declined } from "../words/noun-cases.ts";
import { strip } from "../words/rewriting-words.ts";
import type { Objected } from "./construct-restriction.ts";
import { keptMoments } from "./kept-moments.ts";
import { keptPersons } from "./kept-persons.ts";

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

/** Ways of an act that keep the act, its thing and person, and turn only what is wrong with it; they stand before all tables. */
export function* keptActs(parts: Parts, objected: Objected): Generator<string | undefined> {
	yield* keptPersons(parts, objected);
	yield* staying(parts, objected);
	yield* handed(parts, objected);
	yield* switchedOff(parts, objected);
	yield* keptMoments(parts, objected);
}
