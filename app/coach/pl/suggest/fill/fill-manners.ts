import { actAfter } from "../constructions/construct-required.ts";
import { servedBy } from "../pairs/phrases.ts";
import { isBefore, type Parts, type Phrase, whoSees } from "../reading/act-parts.ts";
import { isBad, locativeOf } from "../words/circumstance-words.ts";
import { classesOf, isOf } from "../words/fill-tables.ts";
import { moreServed } from "../words/more-people.ts";
import { declined } from "../words/noun-cases.ts";
import { strip } from "../words/rewriting-words.ts";

/** What is told of an act without one of its phrases, with the object as the verb asks for it. */
type Objected = (content: string) => string | undefined;

const told = ({ prep, words }: Phrase): string => `${prep} ${words}`.trim();

/** The act without one phrase: once and as a habit; undefined where the rest has no form that is known. */
function bare(parts: Parts, phrase: Phrase, objected: Objected): { order: string; once: string } | undefined {
	const rest = parts.content
		.replace(told(phrase), "")
		.replace(/\s{2,}/g, " ")
		.trim();
	if (rest === parts.content) return undefined;
	const object = rest === "" ? "" : objected(rest);
	if (object === undefined) return undefined;
	const self = parts.self ? " się" : "";
	return {
		order: `${parts.order} ${object}`.trim(),
		once: `*${parts.once.infinitive}${self} ${object}`.trim(),
	};
}

/** Events that have an end. */
const ENDED =
	/^(?:rozmow|zabieg|bada|wizyt|lekcj|zaję|spotka|zebra|seans|pokaz|koncert|mecz|ceremoni|msz|mszy|ślub|pogrzeb|egzamin|jazd|kurs|trening|ćwicze|posiłk|obiad|kolacj|śniada|przyję|rejestracj|obsług|wyda|ładowa|rozładun|załadun|burz|deszcz|ulew|montaż|napraw|sprząta|kąpiel|karmie|drzemk|sn|start|lądowa|lot|zwiedza|wykład|szkole|degustacj|masaż|strzyże|pomiar|próby|nagra|transmisj|gr|zabaw|przymiark|spektakl|przedstawie|cisz)/u;
/** What lasts as long as one works. */
const WORKING = /^(?:pracy|zmiany|dyżuru|służby|godzin)/;

/** Classes of acts by which somebody is told something. */
const TOLD = "tell ask publish phone write answer".split(" ");

/** Ways to reach somebody who is not there. */
const CHANNEL =
	/^(?:przez (?:telefon|sms|mail|komunikator|internet|domofon|whatsapp|messenger|czat|wiadomość)|telefonicznie|mailowo|mailem|e-mailem|sms-em|smsem|esemesem|na (?:czacie|komunikatorze|messengerze|whatsappie)|w (?:mailu|sms-ie|smsie|wiadomości))/iu;
/** From where one does not see, hear or reach the other. */
const AFAR =
	/^(?:przez (?:całą|cały|całe|pół|ladę|salę|korytarz|płot|okno|szybę|drzwi|zamknięte|ścianę|ulicę|hol|plac|parking|podwórk)|z (?:daleka|drugiego końca|końca)|zza|nad głow|ponad głow|od (?:drzwi|progu|wejścia|biurka)|z odległości)/u;
/** Times at which others rest. */
const LATE =
	/^(?:(?:w|we|o|nad|po|przed) (?:noc\p{L}*|niedziel\p{L}*|sobot\p{L}*|święt\p{L}*|wigili\p{L}*|sylwestra?|wielkanoc\p{L}*|majówk\p{L}*|weekend\p{L}*|północy|świcie|świtem|ranem|zmroku|zmierzchu|wieczor\p{L}*)|późn\p{L}+ (?:wieczor|noc)\p{L}*|wieczor\p{L}*|nocą|bladym świtem|o świcie|przed świtem)$/u;

/** The time of day from which an act is wrong. */
const CLOCKED =
	/^(?:godzin\p{L}* )?(?:\d{1,2}(?:[.:]\d\d)?|(?:dwudziest|osiemnast|dziewiętnast|siedemnast|szesnast|piętnast|dziewiąt|ósm)\p{L}*(?: \p{L}+)?)$/u;

/** What things are put into, and what of the furniture nothing is. */
const CONTAINER = /^(?:kosz|pojemnik|work|kontener|śmietnik|skrzyn|pudeł)/u;
const NO_BOX =
	/^(?:st[oó]ł|stoł|krzes|fotel|łóż|kanap|podłog|ścian|okn|okien|mebl|lustr|drzwi|blat|lad|sufit|poręcz|dywan|szyb)/u;

function* ofPhrase(parts: Parts, phrase: Phrase, objected: Objected): Generator<string> {
	const text = told(phrase);
	const act = bare(parts, phrase, objected);
	if (act === undefined) return;
	const [first = ""] = phrase.words.split(" ");
	const seeing = strip(whoSees(phrase).toLowerCase());
	const person = servedBy(seeing) ?? moreServed(seeing);
	if (isBefore(phrase) && person !== undefined) {
		yield `*poczekać, aż ${person.nominative} ${person.plural ? "odejdą" : "odejdzie"}, i dopiero wtedy ${act.once}`;
		yield `${act.order} po wyjściu ${person.genitive}`;
		return;
	}
	if (/^(?:podczas|w czasie|w trakcie)(?= |$)/.test(text)) {
		const event = text.replace(/^(?:podczas|w czasie|w trakcie) /, "");
		if (WORKING.test(event)) {
			yield `${act.order} w czasie przerwy`;
			yield `${act.order} po zakończeniu ${event}`;
		} else if (ENDED.test(event)) {
			yield `${act.order} po zakończeniu ${event}`;
			yield `*poczekać do końca ${event} i dopiero wtedy ${act.once}`;
		}
		return;
	}
	if (phrase.prep === "po" && CLOCKED.test(phrase.words)) {
		yield `${act.order} następnego dnia rano`;
		if (isOf(parts.family, ...TOLD)) yield `*zapisać sprawę i ${act.once} rano`;
		return;
	}
	if (phrase.prep === "przed" && !isBefore(phrase)) {
		const after = locativeOf(first);
		const rest = phrase.words.slice(first.length);
		if (after === undefined && /ami$/.test(first))
			yield `${act.order} dopiero po ${first.replace(/ami$/, "ach")}${rest}`;
		if (after !== undefined && /(?:niem|ciem)$/.test(first)) {
			yield `${act.order} dopiero po ${after}${rest}`;
			yield `*poczekać na ${first.slice(0, -1)}${rest} i dopiero wtedy ${act.once}`;
		}
		return;
	}
	if (CHANNEL.test(text)) {
		yield `${act.order} osobiście, w rozmowie twarzą w twarz`;
		yield `*umówić spotkanie i tam ${act.once}`;
		return;
	}
	if (AFAR.test(text) && isOf(parts.family, "tell", "talk", "answer", "greet", "ask", "serve")) {
		if (isOf(parts.family, "serve")) {
			yield `*podejść z boku i dopiero wtedy ${act.once}`;
			return;
		}
		yield `*podejść bliżej i dopiero wtedy ${act.once}`;
		yield `${act.order} z bliska, spokojnym głosem`;
		return;
	}
	if (LATE.test(text)) {
		const resting = /niedziel|sobot|święt|wigili|sylwest|wielkanoc|majówk|weekend/u.test(text);
		yield `${act.order} ${resting ? "w dni robocze, w godzinach pracy" : "w ciągu dnia"}`;
		if (isOf(parts.family, ...TOLD)) yield `*zapisać sprawę i ${act.once} następnego dnia roboczego`;
		return;
	}
	if (/^(?:do|na)$/.test(phrase.prep) && !/ /.test(phrase.words)) {
		const box = classesOf(strip(first));
		const gender = declined(
			phrase.words,
			phrase.prep === "do" ? "gen" : "acc",
			phrase.prep === "do" ? "gen" : "acc",
		)?.gender;
		const right = { m: "właściwego", f: "właściwej", n: "właściwego", p: "właściwych" };
		if (
			phrase.prep === "do" &&
			gender !== undefined &&
			(box.includes("furniture") || CONTAINER.test(phrase.words)) &&
			!NO_BOX.test(phrase.words)
		)
			yield `${act.order} do ${right[gender]} ${phrase.words}`;
	}
}

/** Several at a time: "dwóch dużych psów naraz". */
const SEVERAL = /(?:^| )(?:dwóch|dwu|trzech|czterech|pięciu|kilku|wielu) (?=\p{L}+)/u;
const AT_ONCE = / (?:naraz|na raz|jednocześnie|równocześnie|w tym samym czasie)(?= |$)/u;

/** What is done to several at a time, done to one after another. */
function* oneByOne(parts: Parts, objected: Objected): Generator<string> {
	if (!SEVERAL.test(parts.content) || !AT_ONCE.test(parts.content) || isBad(parts.family)) return;
	const rest = parts.content
		.replace(SEVERAL, " ")
		.replace(AT_ONCE, "")
		.trim()
		.replace(/^((?:do|na|w|za) \p{L}+) (\p{L}+)$/u, "$2 $1");
	const object = objected(rest);
	if (object === undefined) return;
	const order = `${parts.order}${parts.self ? " się" : ""}`;
	yield `${order} ${object} pojedynczo`;
	yield `${order} ${object} po kolei`;
}

/** The act kept, with what makes it wrong turned round: who sees it, when, by which way and from where it is done. */
export function* turnedManners(parts: Parts, behind: string, objected: Objected): Generator<string> {
	if (
		isBad(parts.family) ||
		/^(?:szeptac|plotkowac|gadac|chichotac|ziewac|zuc)$/.test(parts.family) ||
		/nieupow|postron|trzeci|nikomu/.test(parts.content)
	)
		return;
	yield* oneByOne(parts, objected);
	const turned = parts.phrases
		.filter((one) => behind.includes(told(one)))
		.map((one) => [...ofPhrase(parts, one, objected)])
		.filter((found) => found.length > 0);
	const [only] = turned;
	const before = parts.phrases.filter(isBefore).length;
	if (turned.length === 1 && only !== undefined && before < 2) yield* only;
}

/** Classes of acts that may wait. */
const PUT_OFF = "ask letin open work serve charge take enter accept sign phone".split(" ");

/** The act put off to another moment: "poczekaj z wpuszczeniem widzów na salę". */
export function* putOff(parts: Parts): Generator<string> {
	if (isBad(parts.family) || parts.done === "" || parts.named === "" || parts.receiver !== "") return;
	if (!isOf(parts.family, ...PUT_OFF) || / (?:siłę|sucho|mokro|głos|raty|zapas|oko)(?: |$)/u.test(parts.content))
		return;
	const content = parts.content.replace(/^(?:jej|jego|go|ich|mu|im|je|ją)(?: |$)/u, "");
	const self = parts.self ? " się" : "";
	yield `*poczekać ${/^[sz][^aeiouyąęó]/.test(parts.done) ? "ze" : "z"} ${actAfter(parts.done)}${self} ${content}`.trim();
	yield `*odłożyć ${parts.named}${self} ${content} na później`.replace(/\s+/g, " ");
}
