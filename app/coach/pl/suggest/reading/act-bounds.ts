import type { Verb } from "../../words/verbs.ts";
import { accusativeWithGender } from "../words/accusative.ts";
import { GENITIVE, isBad } from "../words/circumstance-words.ts";
import { measureInGenitive } from "../words/numerals.ts";

/** A measure at the head of what stands behind "niż". */
const MEASURE =
	/^(?:\d|pół |połow|pięt|jed(?:en|n[aąeo])|dw[aiuó]|trz|czter|pię[ćc]|sze[śs]|siedem|osiem|dziewię|dziesię|kilk|st[oóu]|dwie|sekund|minut|kwadrans|godzin|dob|dzień|tydzień|miesiąc|metr|krok|kilometr|raz|procent|co )/u;
/** What comes near to somebody or something. */
const NEARING =
	/^(?:podchodzic|podjezdzac|zblizac|podplywac|dojezdzac|najezdzac|przysuwac|nachylac|pochylac|podlatywac)$/;
/** A stretch of the way or of the time, which a text, a break or a thing may have. */
const LASTING = /(?:minut|godzin|kwadrans|dob|dni|dzień|tydzie|sekund|miesi)/u;
const TEXT = /(?:zda|stron|słów|słow|linij|znak|wiersz|akapit|metr|centymetr|kilometr|liter)/u;

/** The participle of lasting, as its noun wants it. */
const FOR: Readonly<Record<string, string>> = { m: "trwający", f: "trwającą", n: "trwające", p: "trwające" };

/** "wyższego niż dziesięć procent": the quality, its measure, and what a thing of the right measure has. */
const QUALITY =
	/^(?<thing>.+?) (?<kind>dłuższ|krótsz|wyższ|niższ|większ|mniejsz|cięższ|lżejsz|droższ|tańsz|cieplejsz|gorętsz|zimniejsz|chłodniejsz)(?:ego|ej|ych) (?:niż|od|ponad) (?<span>[^,]+)$/u;

const LEAST = /^(?:krótsz|niższ|mniejsz|lżejsz|tańsz)/;

/** The size that a thing may have: "do dziesięciu procent", "o wadze do dwudziestu kilogramów". */
function sized(thing: string, kind: string, span: string): string | undefined {
	const object = accusativeWithGender(thing);
	if (object === undefined || object.gender === "same") return undefined;
	const most = measureInGenitive(span);
	if (/^(?:ciepl|gor)/u.test(kind)) return `${object.text} o temperaturze do ${most}`;
	if (/^(?:zimn|chłod)/u.test(kind)) return `${object.text} o temperaturze co najmniej ${most}`;
	if (LEAST.test(kind)) {
		if (kind === "krótsz" && LASTING.test(span)) return `${object.text} ${FOR[object.gender]} co najmniej ${span}`;
		return /procent|złot|%|zł$/u.test(span)
			? `${object.text} w wysokości co najmniej ${most}`
			: `${object.text}, które mają co najmniej ${span}`;
	}
	if (kind === "dłuższ" && LASTING.test(span)) return `${object.text} ${FOR[object.gender]} najwyżej ${span}`;
	if (kind === "dłuższ") return TEXT.test(span) ? `${object.text} o długości do ${most}` : undefined;
	if (kind === "cięższ") return `${object.text} o wadze do ${most}`;
	if (/metr/u.test(span)) return `${object.text} o wysokości do ${most}`;
	return `${object.text} do ${most}`;
}

/** The act within its bound, in the words of the ban: "podchodzić bliżej niż na metr do psa" as the distance that is kept. */
export function* boundedActs(
	content: string,
	verb: Verb,
	self: string,
	objected: (content: string) => string | undefined,
): Generator<string> {
	const act = `*${verb.infinitive}${self}`;
	const kept = (words: string): string | undefined => (words === "" ? "" : objected(words));
	const [, before = "", span = "", from = ""] =
		/^(.*?) ?bliżej niż (?:na (?:odległość )?|o )?([^,]+?)((?: (?:od|do) [^,]+)?)$/u.exec(content) ?? [];
	if (span !== "" && MEASURE.test(span)) {
		const [, own = "", to = ""] = /^(.*?) ?((?:do|od) .+)$/u.exec(before) ?? ["", before, ""];
		const away = (from.trim() || to).replace(/^(?:do|od) /u, "");
		if (away === "") return;
		if (NEARING.test(verb.family)) {
			yield `*zachować co najmniej ${span} odległości od ${away}`;
			yield `*zatrzymać się co najmniej ${span} od ${away}`;
			return;
		}
		const object = kept(own);
		if (object !== undefined) yield `${act} ${object} co najmniej ${span} od ${away}`;
		return;
	}
	const [, far = "", most = "", whence = ""] =
		/^(.*?) ?dalej niż (?:na |o )?([^,]+?)((?: (?:od|za) [^,]+)?)$/u.exec(content) ?? [];
	if (most !== "" && MEASURE.test(most)) {
		const object = kept(far);
		if (object !== undefined) yield `${act} ${object} najwyżej ${most}${whence}`;
		return;
	}
	const [, early = "", first = ""] = /^(.*?) ?wcześniej niż ([^,]+)$/u.exec(content) ?? [];
	if (first !== "") {
		const object = kept(early);
		if (object !== undefined) yield `${act} ${object} najwcześniej ${first}`;
		return;
	}
	const [, lent = "", time = ""] = /^(.*?) ?na dłużej niż (?:na )?([^,]+)$/u.exec(content) ?? [];
	if (time !== "" && MEASURE.test(time)) {
		const object = kept(lent);
		if (object !== undefined) yield `${act} ${object} najwyżej na ${time}`;
		return;
	}
	const [, piled = "", many = ""] =
		/^(.+) (?:wyższe|większe|dłuższe|cięższe|liczniejsze) niż ([^,]+)$/u.exec(content) ?? [];
	if (many !== "" && MEASURE.test(many)) {
		const object = kept(piled);
		if (object !== undefined) yield `${act} ${object} do ${measureInGenitive(many)}`;
		return;
	}
	const [, where = "", young = "", less = "", years = ""] =
		/^(.*?) ?(dzieci|osób|pasażerów|gości|klientów|uczestników) (niższych|młodszych|lżejszych) niż ([^,]+)$/u.exec(
			content,
		) ?? [];
	if (years !== "") {
		const whom = { dzieci: "dzieci", osób: "osoby" }[young] ?? young;
		const who = /^(?:dzieci|osób)$/u.test(young) ? "które" : "którzy";
		const right = /^młod/u.test(less)
			? `${who} ${who === "które" ? "skończyły" : "skończyli"} ${years}`
			: /^niż/u.test(less)
				? `${who} mają co najmniej ${years} wzrostu`
				: `${who} ważą co najmniej ${years}`;
		if (where === "" || /^(?:na|do|w|przez) /u.test(where)) yield `${act} ${where} tylko ${whom}, ${right}`;
		return;
	}
	const [, fast = "", speed = ""] = /^(.*?) ?szybciej niż ([^,]+ na godzinę)$/u.exec(content) ?? [];
	if (speed !== "") {
		const object = kept(fast);
		const most = measureInGenitive(speed.replace(/ na godzinę$/u, ""));
		if (object !== undefined) yield `${act} ${object} z prędkością do ${most} na godzinę`;
		return;
	}
	if (/ (?:wartości|kwocie|cenie|wadze|długości|wysokości|wysokość) /u.test(content)) return;
	const { thing = "", kind = "", span: size = "" } = QUALITY.exec(content)?.groups ?? {};
	if (thing !== "" && MEASURE.test(size) && !GENITIVE.has(verb.family)) {
		const right = sized(thing, kind, size);
		if (right !== undefined) yield `${act} ${right}`;
		return;
	}
	const [, rest = "", over = "", limit = ""] =
		/^(.*?) ?(?<!\p{L})(ponad|powyżej|poniżej) ([^,]+)$/u.exec(content) ?? [];
	if (limit === "" || isBad(verb.family)) return;
	if (over === "ponad" && /^(?:umówiony|ustalony|zaplanowany|wyznaczony) czas$/u.test(limit)) {
		const object = kept(rest);
		const ended = /^(?:przedluzac|przeciagac|wydluzac)$/.test(verb.family) ? "*zakończyć" : `${act}`;
		if (object !== undefined)
			yield ended === act ? `${act} ${object} tylko przez ${limit}` : `${ended} ${object} o umówionej godzinie`;
		return;
	}
	if (!MEASURE.test(limit) || /lat|roku|wzrostu/u.test(limit)) return;
	const object = kept(rest);
	if (object === undefined) return;
	if (over === "ponad") yield `${act} ${object} najwyżej ${limit}`;
	else if (/^(?:w|na|z|do|przy)(?= )/u.test(rest) || object !== "") yield `${act} ${object} do ${limit}`;
}
