import { personOf } from "../../words/people.ts";
import { isBefore, isTime, type Parts, tailOf, timeOf } from "../reading/act-parts.ts";
import { accusativeWithGender } from "../words/accusative.ts";
import { ACCEPT, DEMEAN, ENTER, LEAVE, PROMISE } from "../words/act-classes.ts";
import { declined } from "../words/noun-cases.ts";
import { strip } from "../words/rewriting-words.ts";

const GIFT =
	/prezent|upomin|korzyś|napiw|pieni|gotówk|zaprosz|łapów|kwiat|alkohol|poczęstun|wynagrodz|gratyf|bonus|przysług|darowizn|dowodów wdzięczności|próbek/;

/** What is offered is declined; the genitive stays. */
export function* declining(parts: Parts): Generator<string | undefined> {
	if (!ACCEPT.has(parts.family) || !GIFT.test(parts.object) || /powyżej|ponad|o wartości|bez/.test(parts.content))
		return;
	const what = parts.content.replace(/(?:jakichkolwiek|żadnych|jakiejkolwiek) /, "");
	yield `*podziękować i uprzejmie *odmówić przyjęcia ${what}`;
}

/** Those who are laughed at or put down are treated with respect, in the same place. */
export function* respecting(parts: Parts): Generator<string | undefined> {
	const { family, object } = parts;
	if (!DEMEAN.has(family) || object === "") return;
	const person = object
		.split(" ")
		.map((word) => personOf(strip(word)))
		.find((one) => one !== undefined);
	const whom = accusativeWithGender(object);
	if (person === undefined || whom === undefined) return;
	const tail = tailOf(parts, (one) => !(isBefore(one) || isTime(one)));
	yield `*traktować ${whom.text} z szacunkiem${tail === "" ? "" : `, także ${tail}`}`;
}

/** What is not to be brought in stays outside. */
export function* bringing(parts: Parts): Generator<string | undefined> {
	if (!/^(?:wnosic|przynosic|wwozic)$/.test(parts.family) || parts.object === "") return;
	if (/alkohol|odurz|narkot|broni/.test(parts.content)) return;
	const place = parts.phrases.find((one) => /^(?:do|na)$/.test(one.prep));
	const thing = accusativeWithGender(parts.object);
	if (place === undefined || thing === undefined || /^(?:pracy|domu|firmy|zmianę)/.test(place.words)) return;
	yield `*zostawić ${thing.text} przed wejściem ${place.prep} ${place.words}`;
}

/** A place that is not to be entered is waited at. */
export function* entering(parts: Parts): Generator<string | undefined> {
	if (!ENTER.has(parts.family) || parts.receiver !== "" || /(?:^| )(?:bez|z|ze|po|przed) /.test(parts.content)) return;
	const place = parts.phrases.find((one) => one.prep === "do" || one.prep === "na");
	const dressed = parts.phrases.find((one) => one.prep === "w");
	if (place !== undefined && dressed !== undefined && /ubran|stroj|odzież|kurtk|płaszcz|odzieży/.test(dressed.words))
		yield `*przebrać się przed wejściem ${place.prep} ${place.words}`;
	if (place !== undefined && dressed !== undefined && /but|obuwi/.test(dressed.words))
		yield `*zmienić obuwie przed wejściem ${place.prep} ${place.words}`;
	if (place === undefined || parts.phrases.length > 1) return;
	const owner = place.words
		.split(" ")
		.map((word) => personOf(strip(word))?.served)
		.find((one) => one !== undefined);
	if (
		owner !== undefined &&
		parts.family !== "zagladac" &&
		!parts.words.some((word) => /^(?:nawet|gdy|kiedy|jesli)$/.test(word))
	)
		yield `*${parts.verb.infinitive} ${place.prep} ${place.words} tylko za ${{ he: "jego", she: "jej", it: "jego", they: "ich" }[owner.gender]} zgodą`;
	if (parts.family === "wchodzic" || parts.family === "wjezdzac")
		yield `*zatrzymać się przed wejściem ${place.prep} ${place.words}`;
}

const UNATTENDED =
	/(?:^| )(?:bez (?:opieki|nadzoru|dozoru|obserwacji|kontroli|obsady|obsługi)|samego|samej|samych|samo|sam|sama|samopas|w samotności)(?= |$)/;

/** Where somebody is, but not the one who stays. */
const LAID =
	/^(?:w|we|na|pod) (?:\p{L}+(?:ym|ej) )?(?:fotel|wann|przewij|leżan|stol|kozet|łóż|pryszn|toale|nosz|krze|wózk)/u;

/** Those and what is left alone is stayed with. */
export function* attending(parts: Parts): Generator<string | undefined> {
	if (!LEAVE.has(parts.family) || !UNATTENDED.test(` ${parts.content}`)) return;
	if (/ (?:dłużej|ponad|powyżej) /.test(parts.content)) return;
	const rest = ` ${parts.content}`.replace(UNATTENDED, "").replace(UNATTENDED, "").trim();
	const words = rest.split(" ");
	const tail = words.slice(1).join(" ");
	const served = personOf(strip(words[0] ?? ""))?.served;
	const puzzled = /(?:samego|samej|samych|samą|samo) ze? (\p{L}+(?:em|ą|ami|iem)(?: .*)?)$/u.exec(parts.content);
	if (served !== undefined && puzzled !== null) {
		yield `*pomóc ${served.dative} z ${puzzled[1] ?? ""}`;
		return;
	}
	if (served !== undefined) {
		const running = / ?z (?:włączon|pracując|uruchomion)\p{L}+ silnikiem.*$/u;
		const where = tail.replace(running, "");
		if (where !== tail) yield `*wyłączyć silnik i *zabrać kluczyki przed odejściem od ${served.genitive}`;
		const near = LAID.test(where) ? `obok ${served.genitive}` : `z ${served.instrumental}`;
		yield `*zostać ${near} ${where} albo *poprosić o to drugą osobę`;
		if (!/^ze? /.test(where)) yield `*zapewnić ${served.dative} opiekę ${where}`;
		return;
	}
	if (/^(?:recepcj|stanowisk|kas|lad|sal|sklep|dyżur|wejści|bram|oddział|rejestrac|sekretariat|telefon)/.test(rest))
		yield `*poprosić o zastępstwo przed opuszczeniem ${rest}`;
	else if (rest !== "") yield `*pilnować ${rest}`;
}

/** "Nie wychodź z klasy w trakcie lekcji" -> "Zostań w klasie do końca lekcji"; "przed przyjściem zmiennika" -> "do przyjścia zmiennika". */
export function* staying(parts: Parts): Generator<string | undefined> {
	const near =
		parts.family === "oddalac" && !/ (?:bez|przed) /.test(parts.content)
			? parts.phrases.find((one) => one.prep === "od")?.words
			: undefined;
	if (near !== undefined) yield `*zostać w pobliżu ${near}`;
	if (!/^(?:opuszczac|wychodzic|odchodzic|schodzic|odjezdzac)$/.test(parts.family)) return;
	const before = parts.phrases.find(
		(one) =>
			one.prep === "przed" &&
			/^(?:przyjściem|przybyciem|powrotem|końcem|zakończeniem|zamknięciem|przekazaniem|upływem)(?: |$)/.test(one.words),
	);
	const during = parts.phrases.map(timeOf).find((one) => one !== undefined);
	const until =
		before !== undefined
			? before.words.replace(/^\p{L}+/u, (word) => word.replace(/em$/, /(?:końc|[nc]i)em$/.test(word) ? "a" : "u"))
			: during === undefined || /^przerwy/.test(during)
				? undefined
				: `końca ${during}`;
	const post =
		/^(?:stanowiska?|posterunku|miejsca pracy|dyżuru)(?: |$)/.test(parts.object) && parts.phrases.length === 0;
	const room =
		/^(?:opuszczac|wychodzic)$/.test(parts.family) &&
		!/(?:^| )(?:bez|przed|po|zanim|w) /.test(parts.content) &&
		/^(?:z )?(?:budynku|pomieszczenia|lokalu|biura|sali|klasy|pokoju|kuchni|hali|sklepu|warsztatu|pojazdu|autobusu|kabiny|gabinetu)(?= |$)/.test(
			parts.content,
		);
	if (room) {
		const [inside = ""] = parts.content.replace(/^z /, "").split(" ");
		const there = declined(inside, "gen", "loc")?.text;
		const end = during === undefined || /^przerwy/.test(during) ? "" : ` do końca ${during}`;
		if (there !== undefined) yield `*zostać ${ON.test(there) ? "na" : "w"} ${there}${end}`;
	}
	if (until === undefined && !post) return;
	const from = parts.phrases.find((one) => /^(?:z|ze|od)$/.test(one.prep));
	const owner = from === undefined ? undefined : personOf(strip(from.words))?.served;
	const place = declined(parts.object === "" ? (from?.words ?? "") : parts.object, "gen", "loc");
	const where =
		owner !== undefined
			? `z ${owner.instrumental}`
			: place === undefined
				? "na miejscu"
				: `${ON.test(place.text) ? "na" : "w"} ${place.text}`;
	yield `*zostać ${where} do ${until ?? "końca zmiany"}`;
}

/** Places that one is on rather than in, in the locative. */
const ON =
	/^(?:stanowisk|posterun|recepcji|hali|sali|oddziale|dyżurze|peronie|zapleczu|terenie|placu|basenie|zmianie|budowie)/;

/** What is promised is sure. */
export function* promising(parts: Parts): Generator<string | undefined> {
	if (!PROMISE.has(parts.family) || parts.object === "" || /(?:^| )(?:bez|przed|zanim) /.test(parts.content)) return;
	const thing = accusativeWithGender(parts.object);
	const end = { m: "y", f: "ą", n: "e", p: "e" }[thing?.gender ?? ""];
	if (thing === undefined || end === undefined || /(?:ego|ych|ich|ej)(?: |$)/.test(parts.object)) return;
	yield `*${parts.verb.infinitive} ${parts.receiver} tylko potwierdzon${end} ${thing.text} ${tailOf(parts)}`;
}
