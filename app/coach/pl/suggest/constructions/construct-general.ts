import { personOf } from "../../words/people.ts";
import { isBefore, isPlace, type Parts, tailOf } from "../reading/act-parts.ts";
import { isBad, NEVER } from "../words/circumstance-words.ts";
import { strip } from "../words/rewriting-words.ts";
import { turnedIn } from "../words/turned-circumstances.ts";
import type { Objected } from "./construct-restriction.ts";

/** Acts on a thing that others who are served must not see or hear, and those that no other place makes right. */
const SEEN_ALIKE =
	/^(?:jesc|pic|palic|zuc|smiac|siadac|siedziec|zostawiac|pozostawiac|klasc|stawiac|uzywac|korzystac|narzekac|ziewac|poprawiac|malowac|czesac|odbierac|rozmawiac|dlubac|drapac|wpuszczac|przepuszczac|obslugiwac|faworyzowac|wyrozniac|rezerwowac|zajmowac|blokowac|jezdzic|parkowac|przechodzic|wchodzic)$/;

/** "Nie wyceniaj pierścionka przy innych klientach" -> "Wyceniaj pierścionek na osobności". */
export function* discreetly(parts: Parts, objected: Objected): Generator<string | undefined> {
	const seen = parts.phrases.find(
		(one) =>
			isBefore(one) &&
			/(?:^| )(?:inn(?:ych|ym)|obc(?:ych|ym)|postronn\p{L}+|trzeci\p{L}+|wszystki\p{L}+|świadk\p{L}+|publicznie)/u.test(
				one.words,
			),
	);
	if (seen === undefined || parts.object === "" || isBad(parts.family) || NEVER.has(parts.family)) return;
	if (SEEN_ALIKE.test(parts.family) || /(?:^| )bez /.test(parts.content)) return;
	const rest = tailOf(parts, (one) => one === seen || isBefore(one) || isPlace(one));
	const what = objected(`${parts.receiver} ${parts.object}`.trim());
	if (what !== undefined) yield `${parts.order} ${what} ${rest} na osobności`;
}

/** Acts on what is said, judged or asked, and those that no leave makes right. */
const NO_LEAVE =
	/^(?:komentowac|oceniac|krytykowac|obgadywac|omawiac|mowic|rozmawiac|opowiadac|pytac|ignorowac|lekcewazyc|ujawniac|zdradzac|zmyslac|pomijac|przerywac|podwazac|kwestionowac|sluchac|podsluchiwac|przetrzymywac|opozniac|utrudniac|odrzucac|gubic|niszczyc|odmawiac|przeceniac|zawyzac|zanizac|mylic|blokowac|obrazac|zostawiac|pozostawiac|budzic|zapominac|unikac|wyludzac|zalatwiac|rozpatrywac|wykonywac|obslugiwac|przyjmowac|witac|zegnac|zbywac|odkladac|konczyc|zaczynac|odbierac|zajmowac|patrzec|traktowac|sprawdzac|liczyc|wydawac|oddawac|zwracac|trzymac|przedluzac|skracac|wysylac|przekazywac|podawac|dotrzymywac|siadac|siedziec|korzystac|fotografowac|filmowac|zachwalac|udostepniac|przeszukiwac|rewidowac|wypominac|budzic|rzucac|mieszac|platac|psuc|brudzic|laczyc|dzielic|rozdzielac|sprzedawac|opisywac|oznaczac|podpisywac|przeliczac|karac|chwalic)$/;

/** Things that somebody owns. */
const OWNED =
	/(?:^| )(?:rzecz|opon|aut|samocho|laptop|komput|torb|toreb|bagaż|waliz|telefon|portfel|mieszk|pokoj|szaf|skryt|skrzyn|list|poczt|paczk|przesył|psa|kota|zwierz|mebl|narzęd|rower|sprzęt|ubra|kurt|płaszcz|but|zabaw|zeszyt|książ|klucz|kont|lodów|kuchni|łazien|ręczni|kosmet|okular|wóz|ogr[oó]d|ogrod|imi|imię|zdję|kart|plecak|piwni|garaż|zegar|biżut|posił|jedzen|włos|bród|mebel|kanap|stolik|łóż|gniaz|prąd|wod)\p{L}*/u;

/** "Nie wyrzucaj starych opon klienta" -> "Wyrzucaj stare opony tylko za zgodą klienta": what belongs to those who are served. */
export function* withLeave(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (isBad(parts.family) || NO_LEAVE.test(parts.family) || parts.receiver !== "") return;
	const owned = /^(.+) (\p{L}+)$/u.exec(parts.object !== "" ? parts.object : (parts.phrases[0]?.words ?? ""));
	const owner = owned === null ? undefined : personOf(strip(owned[2] ?? ""))?.served;
	const thing = owned?.[1] ?? "";
	if (/(?:^| )(?:dla|wbrew|od|z|ze|do|przy|bez)(?: |$)/.test(thing)) return;
	if (
		owner === undefined ||
		owner.genitive !== owned?.[2] ||
		/(?:^| )bez |(?:spraw|decyzj|wybor|zdani|słow|pytani|skarg|uwag|prośb|zamówieni|wiek|wyglą|figur|strój|akcent)/.test(
			parts.content,
		)
	)
		return;
	const [first] = parts.phrases;
	if (parts.object === "") {
		if (first === undefined || parts.phrases.length > 1 || !/^(?:do|na|w|z)$/.test(first.prep)) return;
		if (OWNED.test(thing)) yield `${parts.order} ${first.prep} ${thing} tylko za zgodą ${owner.genitive}`;
		return;
	}
	const what = OWNED.test(thing) ? objected(thing) : undefined;
	if (what !== undefined && parts.phrases.length === 0) yield `${parts.order} ${what} tylko za zgodą ${owner.genitive}`;
}

const PACKING =
	/^(?:pakowac|klasc|wkladac|przechowywac|trzymac|myc|prac|mieszac|skladowac|przewozic|kroic|smazyc|gotowac|stawiac|ukladac|suszyc|wieszac|sortowac)$/;

/** "Nie pakuj mięsa z chlebem", "mięsa i chleba do jednej torby" -> "Pakuj mięso osobno": things that do not go together. */
export function* apart(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (!PACKING.test(parts.family) || parts.object === "" || /(?:^| )bez /.test(parts.content)) return;
	const [, first = ""] =
		/^((?:\p{L}+(?:ego|ej|ych) )?\p{L}+) (?:z|ze) (?:\p{L}+(?:em|ą|ami)|\p{L}+(?:ym|ą|ymi) \p{L}+(?:em|ą|ami))$/u.exec(
			parts.object,
		) ?? [];
	const one = first === "" || parts.phrases.length > 0 ? undefined : objected(first);
	// What is mixed is kept apart.
	const order = parts.family === "mieszac" ? "*trzymać" : parts.order;
	if (one !== undefined) yield `${order} ${one} osobno`;
	const [beside] = parts.phrases;
	const mixed =
		beside !== undefined &&
		/^(?:z|ze)$/.test(beside.prep) &&
		parts.phrases.length === 1 &&
		/(?:em|ą|ami)$/.test(beside.words.split(" ")[0] ?? "");
	const what = mixed ? objected(parts.object) : undefined;
	if (what !== undefined) yield `${order} ${what} osobno`;
}

/** "Nie wkładaj szkła do złego pojemnika" -> "Wkładaj szkło tylko do właściwego pojemnika". */
export function* turning(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (isBad(parts.family) || NEVER.has(parts.family) || /alkohol|narkot|odurz|pod wpływem/.test(parts.content)) return;
	const turned = turnedIn(parts.content);
	const what = turned === undefined ? undefined : turned.content === "" ? "" : objected(turned.content);
	if (turned === undefined || what === undefined) return;
	if (turned.right !== "") yield `${parts.order} ${what} ${turned.right}`;
	else if (parts.receiver === "" && parts.phrases.length === 0 && !parts.self) yield `${parts.order} tylko ${what}`;
}
