import { servedBy } from "../pairs/phrases.ts";
import { isBefore, isPlace, isTime, type Parts, tailOf, timeOf } from "../reading/act-parts.ts";
import { accusativeOf } from "../words/accusative.ts";
import { DEFERRABLE, PRIVATE, WEAR } from "../words/act-classes.ts";
import { isBad, SPEECH } from "../words/circumstance-words.ts";
import { declined } from "../words/noun-cases.ts";
import { strip } from "../words/rewriting-words.ts";
import { awayFrom } from "./construct-place.ts";
import type { Objected } from "./construct-restriction.ts";

/** Things of one's own, and what one eats, drinks and plays with: acts on others are work. */
const OWN =
	/telefon|komór|smartf|sms|posił|jedzen|kanap|napoj|kaw[ayęą]|herbat|papieros|e-papieros|gum[ayęi]|medi(?:a|ów) społ|internet|prywat|muzyk|film|serial|gazet|książ|gier|gry|słuchaw|laptop|tablet|zakup|przekąs|obiad|śniad|alkohol/i;

/** Verbs that by themselves name what one does for oneself. */
const BODILY = /^(?:jesc|pic|palic|podjadac|odpoczywac|spozywac)$/;

const PHONE = /telefon(?!icz)|komór(?:k|ek)|smartf/i;

/** What one does for oneself, in its place and at its time. */
export function* privately(parts: Parts, objected: Objected): Generator<string | undefined> {
	const { family, content } = parts;
	if (!PRIVATE.has(family) || !(BODILY.test(family) || OWN.test(content)) || /alkohol|narkot/.test(content)) return;
	if (/(?:^| )bez /.test(content)) return;
	const place = parts.phrases.find((one) => isPlace(one) && !isBefore(one));
	const time = parts.phrases.find(isTime);
	const rest = tailOf(parts, (one) => one === place || one === time || isBefore(one));
	const what = `${parts.object} ${rest}`.trim();
	const object = what === "" ? "" : objected(what);
	if (object === undefined) return;
	if (PHONE.test(content) && /^(?:uzywac|korzystac|przegladac|trzymac)$/.test(family) && (place ?? time) !== undefined)
		yield `*trzymać telefon wyciszony i schowany ${tailOf(parts, (one) => !(isTime(one) || isPlace(one)) || PHONE.test(one.words))}`;
	if (place !== undefined) {
		const where = awayFrom(place);
		if (where !== undefined) yield `${parts.order} ${object} w czasie przerwy, ${where}`;
	}
	const during = time === undefined ? undefined : timeOf(time);
	const after = during === undefined ? undefined : declined(during, "gen", "loc");
	if (after !== undefined && !/^(?:przerwy|godzin)/.test(during ?? ""))
		yield `${parts.order} ${object} po ${after.text}`;
	const known = (place !== undefined && awayFrom(place) !== undefined) || after !== undefined;
	if (!known && (place !== undefined || time !== undefined || parts.phrases.some(isBefore)))
		yield `${parts.order} ${object} w czasie przerwy, na zapleczu`;
}

/** "Nie noś biżuterii i zegarków w kuchni" -> "Pracuj w kuchni bez biżuterii i zegarków", "Zdejmij biżuterię i zegarki". */
export function* undressing(parts: Parts): Generator<string | undefined> {
	const { family, object } = parts;
	if (!WEAR.has(family) || object === "" || family === "miec" || /(?:^| )(?:do|bez) /.test(parts.content)) return;
	if (/^(?:identyfik|plakiet|pełnych|maseczk|rękawic|swoj|własn)/.test(object)) return;
	if (parts.phrases.some((one) => !isTime(one) && !/^(?:w|na|przy)$/.test(one.prep))) return;
	if (parts.phrases.some((one) => /^(?:uszach|uchu|szyi|palcach|rękach|głowie|twarzy)/.test(one.words))) return;
	const tail = tailOf(parts);
	const list = object.replace(/ (?:ani|lub|albo) /g, " i ");
	if (
		/^(?:biżuter|pierścion|zegar|kolczyk|obrącz|łańcusz|branso|naszyjnik|czap|szalik|okular|słuchaw|koszul|kurt|sygnet)/.test(
			list,
		)
	) {
		const things = accusativeOf(list);
		const time = parts.phrases.find(isTime);
		const during = time === undefined ? "" : (timeOf(time) ?? "");
		const start = during === "" ? undefined : declined(during, "gen", "ins");
		const place = parts.phrases.find((one) => /^(?:w|na)$/.test(one.prep) && isPlace(one));
		const room = place === undefined ? undefined : declined(place.words, "loc", place.prep === "w" ? "gen" : "acc");
		if (things !== undefined && room !== undefined && place !== undefined)
			yield `*zdjąć ${things} przed wejściem ${place.prep === "w" ? "do" : "na"} ${room.text}`;
		else if (things !== undefined && start !== undefined) yield `*zdjąć ${things} przed ${start.text}`;
		else if (things !== undefined && parts.phrases.length === 0) yield `*zdjąć ${things} przed pracą`;
	}
	if (!/^(?:krótk|dług|brudn|poplam|pomię|pognie|podart|obcisł|rozpuszcz|jaskraw|krzykliw|ostr|niechluj)/.test(list))
		yield tail === "" || tail === "w pracy" ? `*przychodzić do pracy bez ${list}` : `*pracować ${tail} bez ${list}`;
}

const GONE = new Set(
	"zaczynac rozpoczynac sprzatac myc odkurzac zamiatac liczyc przeliczac porzadkowac pakowac".split(" "),
);

/** "Nie zaczynaj sprzątania sali przy gościach" -> "Zacznij sprzątanie sali po wyjściu gości". */
export function* afterwards(parts: Parts, objected: Objected): Generator<string | undefined> {
	const seen = parts.phrases.find(isBefore);
	if (seen === undefined || isBad(parts.family) || SPEECH.has(parts.family) || parts.phrases.length > 1) return;
	if (
		!GONE.has(parts.family) &&
		(parts.object === "" || !/^(?:obecności|oczach|\p{L}+(?:cie|ciu|ach|ntach))/u.test(seen.words))
	)
		return;
	const words = seen.words.replace(/^(?:obecności|oczach) /, "");
	const who = servedBy(strip(words.split(" ")[0] ?? ""));
	const object = parts.object === "" ? "" : objected(parts.object);
	if (who !== undefined && object !== undefined)
		yield `*${GONE.has(parts.family) ? parts.once.infinitive : parts.verb.infinitive} ${object} po wyjściu ${who.genitive}`;
}

/** "Nie rozmawiaj z koleżanką, gdy klient czeka" -> "Odłóż rozmowę z koleżanką na później, gdy klient czeka". */
export function* deferring(parts: Parts, conditioned: boolean): Generator<string | undefined> {
	if (
		!conditioned ||
		!DEFERRABLE.has(parts.family) ||
		parts.named === "" ||
		/(?:^| )(?:bez|podczas) /.test(parts.content)
	)
		return;
	yield `*odłożyć ${parts.named}${parts.self ? " się" : ""} ${parts.content} na później`;
}
