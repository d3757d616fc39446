import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { banOf, isNounList, thingsAt, thingsIn } from "../reading/ban.ts";
import { isRemember } from "../reading/frame.ts";
import { servedIn } from "../reading/served.ts";
import { applied, at, type Draft, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { isAttribute, readingsOf, stateEnding } from "../words/noun-forms.ts";

/** The positive half of a rule that holds one. */

/** Keeps the positive half of «не X, а Y», «Y, а не X», «Y. / Y и не X». */
export function fromTwoVerbs(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const { segment } = hit;
	if (scan.hits.some((other) => other.verb >= 0 && (other.verb < other.segment.from || other.verb >= other.segment.to)))
		return undefined;
	if (
		hit.code === "prohibition.bad-verdict" ||
		((hit.mood === "none" || hit.code === "prohibition.banning-word") &&
			scan.tokens.some((token) => token.norm === ":"))
	)
		return undefined;
	const positive = scan.segments.some(
		(one) =>
			one !== segment &&
			one.kind === "main" &&
			!scan.hits.some((other) => other.segment === one) &&
			!((hit.mood === "modal" || hit.mood === "duty") && isInfinitive(at(scan, one.from))) &&
			isOrder(scan, one) &&
			!isRemember(scan, one),
	);
	const inside = orderBefore(scan, hit);
	if (!positive && !inside) return undefined;
	if (hit.mood.startsWith("third") && orderedBehind(scan, hit)) {
		const next = scan.segments[scan.segments.indexOf(segment) + 1];
		const head = textOf(scan, text, 0, hit.from).replace(/ никогда$/, "");
		const rest = text.slice(scan.tokens[(next?.from ?? 0) + 1]?.start ?? 0, scan.sentence.end);
		return { text: tidy(`${head} ${rest}`), kind: "phrase" };
	}
	if (inside) {
		let from = hit.from;
		while (from > segment.from && /^(?:и|но|а|да|или|никогда)$/.test(at(scan, from - 1))) from--;
		let to = segment.to;
		for (let i = hit.to; i < segment.to; i++) {
			if (at(scan, i) === "и" && formOf(at(scan, i + 1)) === "imperative") {
				to = i;
				break;
			}
		}
		if (to === segment.to) to = awaitedEnd(scan, segment, askedEnd(scan, segment));
		return { text: applied(scan, text, [{ from, to, text: "" }]), kind: "phrase" };
	}
	if (scan.hits.length === 1 && hit.from > segment.from && isAsyndetic(scan, hit)) {
		const tail = textOf(scan, text, hit.verb + 1, segment.to);
		const head = textOf(scan, text, segment.from, hit.from);
		const rest = text.slice(scan.tokens[segment.to]?.end ?? 0, scan.sentence.end);
		return {
			text: tidy(`${text.slice(scan.sentence.start, scan.tokens[segment.from]?.start ?? 0)}${head} ${tail} ${rest}`),
			kind: "phrase",
		};
	}
	const next = scan.segments[scan.segments.indexOf(segment) + 1];
	const begin = next === undefined ? 0 : at(scan, next.from) === "а" ? next.from + 1 : next.from;
	const start = /^(?:сначала|лучше|сразу|просто|молча)$/.test(at(scan, begin)) ? begin + 1 : begin;
	const owner = next === undefined || segment.from > 0 ? undefined : ownerNamed(scan, hit, text, start);
	if (owner !== undefined) {
		const rest = text.slice(scan.tokens[start + 2]?.end ?? 0, scan.sentence.end);
		return { text: tidy(`${textOf(scan, text, begin, start + 1)} ${owner}${rest}`), kind: "phrase" };
	}
	if (
		next !== undefined &&
		/^[,—:;]$/.test(next.before) &&
		hit.verb >= 0 &&
		personAt(at(scan, hit.verb + 1)) === undefined &&
		formOf(at(scan, start)) === "imperative" &&
		/^(?:его|ее|их)$/.test(at(scan, start + 1))
	) {
		const { object: own } = banOf(scan, hit, hit.verb, text);
		const things = own?.from === hit.verb + 1 ? own : thingsAt(scan, hit.verb + 1, segment.to, "AGI");
		const part = things?.parts[0];
		const many = things !== undefined && (things.parts.length > 1 || part?.plural === true);
		const pronoun = at(scan, start + 1);
		if (part !== undefined && many !== (pronoun === "их")) return undefined;
		if (part !== undefined && !many && (stateEnding(scan, part) === "ой") !== (pronoun === "ее")) return undefined;
		let end = things?.to ?? hit.verb + 1;
		if (end === hit.verb + 1) while (end < segment.to && !PREPOSITIONS.has(at(scan, end))) end++;
		const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "A");
		const object = put ?? textOf(scan, text, hit.verb + 1, end);
		if (object !== "" && segment.from === 0) {
			const rest = text.slice(scan.tokens[start + 1]?.end ?? 0, scan.sentence.end);
			return { text: tidy(`${textOf(scan, text, begin, start + 1)} ${object}${rest}`), kind: "phrase" };
		}
		if (personAt(at(scan, hit.verb + 2)) === undefined) return undefined;
	}
	const edits = scan.hits.map((other) => ({ from: other.segment.from, to: other.segment.to, text: "" }));
	const orders = scan.segments.filter((one) => one.kind === "main" && isOrder(scan, one));
	for (const one of scan.segments)
		if (
			one.kind === "main" &&
			one.before !== "," &&
			orders[0] !== undefined &&
			one.from > orders[0].from &&
			!isOrder(scan, one) &&
			one.from < segment.from &&
			!scan.hits.some((other) => other.segment === one)
		)
			edits.push({ from: one.from, to: one.to, text: "" });
	const unique = edits.filter((edit, i) => edits.findIndex((other) => other.from === edit.from) === i);
	const extra = scan.segments
		.filter(
			(one) =>
				one.kind !== "main" &&
				scan.hits.some((other) => scan.segments.indexOf(other.segment) === scan.segments.indexOf(one) - 1) &&
				one.opener !== "если" &&
				one.opener !== "когда",
		)
		.map((one) => ({ from: one.from, to: one.to, text: "" }));
	const half = withPerson(scan, hit, applied(scan, text, [...unique, ...extra]));
	return {
		text: half
			.replace(/^((?:Когда|Если|Пока) [^—]+), — /u, "$1, ")
			.replace(/^((?:Если|Когда|При|Во время|После|Пока|В) [^,.]*), а /u, "$1, "),
		kind: "phrase",
	};
}

/** What a ban waits for goes with it: «…, пока покупатель не осмотрел товар». */
function awaitedEnd(scan: Scan, segment: Segment, to: number): number {
	const next = scan.segments[scan.segments.indexOf(segment) + 1];
	if (next === undefined || next.opener !== "пока" || next.from > to + 1) return to;
	for (let i = next.from; i < next.to; i++) if (at(scan, i) === "не") return Math.max(to, next.to);
	return to;
}

/** Behind what the banned half asks or says: «не выясняйте, собирается ли он уйти, сколько он получает». */
function askedEnd(scan: Scan, segment: Segment): number {
	let { to } = segment;
	for (const one of scan.segments.slice(scan.segments.indexOf(segment) + 1)) {
		if (one.before !== "," || scan.hits.some((other) => other.segment === one)) break;
		const asked = [1, 2, 3].some((step) => one.from + step < one.to && at(scan, one.from + step) === "ли");
		if (!asked && !ASKING.test(at(scan, one.from))) break;
		to = one.to;
	}
	return to;
}

const ASKING =
	/^(?:что|кто|кого|кому|кем|чем|чего|чей|чья|чье|чьи|как|какой|какая|какое|какие|каков|почему|зачем|откуда|куда|где|сколько|котор[а-я]+)$/;

/** «Не фотографируйте могилы без родственников, дождитесь их приезда» -> «приезда родственников»; undefined where the pronoun owns nothing. */
function ownerNamed(scan: Scan, hit: Hit, text: string, verb: number): string | undefined {
	const pronoun = at(scan, verb + 1);
	const owned = at(scan, verb + 2);
	if (!/^(?:его|ее|их)$/.test(pronoun) || readingsOf(owned).length === 0 || personAt(owned) !== undefined)
		return undefined;
	for (let i = hit.segment.to - 1; i > hit.verb; i--) {
		const reading = readingsOf(at(scan, i))[0];
		if (reading === undefined) continue;
		const things = thingsAt(scan, i, i + 1, PREPOSITIONS.has(at(scan, i - 1)) ? "GDIP" : "AGDI");
		const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "G");
		if (put !== undefined && (things?.parts[0]?.plural === true) === (pronoun === "их"))
			return `${textOf(scan, text, verb + 2, verb + 3)} ${put}`;
	}
	return undefined;
}

/** «Не спорьте с гостем — выслушайте его» -> «Выслушайте гостя»: the pronoun of the half that stays is named. */
function withPerson(scan: Scan, hit: Hit, kept: string): string {
	const spot = scan.tokens.findIndex(
		(token, i) => i >= hit.segment.from && i < hit.segment.to && personAt(token.norm)?.role === "customer",
	);
	const named = spot < 0 ? undefined : personAt(at(scan, spot));
	const told = scan.tokens
		.slice(hit.segment.from, hit.segment.to)
		.some((token) => /^(?:коллег|ребят|людьми|людей|человек)/.test(token.norm));
	const person = named ?? (told || hit.verb < 0 ? undefined : servedIn(scan));
	const doer = named === undefined && hit.verb >= 0 ? at(scan, hit.verb + 1) : "";
	if (/(?:ника|иста|теля|тора|нера|тера|анта|ента|чика|щика)$/.test(doer) && personAt(doer) === undefined)
		return kept.replace(
			/^([А-ЯЁа-яё]+) (его|ему)(?= )/,
			(_, verb: string, pronoun: string) =>
				`${verb} ${pronoun === "его" ? doer : doer.replace(/а$/, "у").replace(/я$/, "ю")}`,
		);
	if (person === undefined) return kept;
	const acted =
		named !== undefined &&
		/[AGI]/.test(named.cases) &&
		(spot === hit.verb + 1 || (spot === hit.verb + 2 && PREPOSITIONS.has(at(scan, hit.verb + 1))));
	const forms = named?.plural === true ? person.paradigm.many : person.paradigm.singular;
	return kept.replace(
		/^((?:Сначала |Лучше |Просто |Сразу )?[А-ЯЁа-яё]+)( к| с| у| от)? (н?его|н?её|н?ее|н?их|н?ему|н?ей|н?им|ними)(?= (?!(?:вещи|мнени|имя|слов|вопрос|просьб|решени|им(?:ени|енем))[а-я]*)|,|\.|!|$)/,
		(whole: string, verb: string, preposition: string | undefined, pronoun: string) => {
			const mark = PRONOUN_CASES.find(
				([before, norm]) => before === (preposition?.trim() ?? "") && norm.test(pronoun.replace("ё", "е")),
			)?.[2];
			const many = /^(?:н?их|н?им|ними)$/.test(pronoun) && !(pronoun === "ним" && preposition !== " к");
			const same =
				named === undefined
					? !many
					: named.plural === many && (many || named.feminine !== /^н?(?:его|ему|им)$/.test(pronoun));
			return mark === undefined || !same || (mark === "A" && !acted)
				? whole
				: `${verb}${preposition ?? ""} ${forms[mark]}`;
		},
	);
}

/** Before a pronoun: the preposition, its forms, the case they stand for. */
const PRONOUN_CASES: readonly (readonly [string, RegExp, "A" | "D" | "I" | "G"])[] = [
	["", /^(?:ему|ей|им)$/, "D"],
	["", /^(?:его|ее|их)$/, "A"],
	["к", /^(?:нему|ней|ним)$/, "D"],
	["с", /^(?:ним|ней|ними)$/, "I"],
	["у", /^(?:него|нее|них)$/, "G"],
	["от", /^(?:него|нее|них)$/, "G"],
];

export function isOrder(scan: Scan, segment: Segment): boolean {
	if (segment.before === "," && isNounList(scan, segment)) return false;
	for (let i = segment.from; i < segment.to; i++) {
		const form = /(?:[нт]н|тел|[шщ])[ыи]м$/.test(at(scan, i)) ? "other" : formOf(at(scan, i));
		if (
			form === "imperative" ||
			form === "imperative-singular" ||
			/^(?:нужно|следует|необходимо|надо|должен|должны|должна)$/.test(at(scan, i))
		)
			return true;
		if (form === "infinitive" && i <= segment.from + 1) return true;
		if (
			(form === "third-singular" || form === "third-plural" || form === "first-plural") &&
			segment.to - segment.from > 1
		)
			return true;
	}
	return false;
}

/** True when the clause of the prohibition begins with an order of its own: «Поблагодарите гостя и не спорьте». */
export function orderBefore(scan: Scan, hit: Hit): boolean {
	for (let i = hit.segment.from; i < hit.from; i++) {
		const form = formOf(at(scan, i));
		if (form === "imperative" || form === "imperative-singular") return true;
		if (
			(form === "infinitive" || form === "third-singular" || form === "third-plural") &&
			/^(?:и|но|а)$/.test(at(scan, hit.from - 1))
		)
			return true;
	}
	return false;
}

/** True when the wording by pairs says again what the kept half says. */
export function overlaps(kept: string, paired: string): boolean {
	const said = kept
		.toLowerCase()
		.split(/[^а-яё]+/)
		.filter((word) => word.length > 4 && personAt(word) === undefined)
		.map((word) => word.slice(0, 5));
	const body = paired
		.toLowerCase()
		.split(/[^а-яё]+/)
		.filter((word) => word.length > 4)
		.map((word) => word.slice(0, 5));
	return said.some((word) => body.filter((one) => one === word).length > said.filter((one) => one === word).length);
}

/** «Опрятная форма, бейдж слева, никаких наушников»: a list of nouns, where a verb would jar. */
export const bareNoun = (scan: Scan, hit: Hit): boolean =>
	hit.code === "prohibition.no-noun" &&
	(scan.segments.length > 2 ||
		(scan.segments.length === 2 && hit.segment.from > 1 && !PREPOSITIONS.has(at(scan, 0)))) &&
	!scan.tokens.some((token) => token.norm === ":") &&
	!scan.segments.some((one) => one !== hit.segment && !isAttribute(at(scan, one.from)) && isOrder(scan, one));

/** What takes the place of a thing in a list of nouns. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
	[/^уличн/, "сменная обувь"],
	[/^(?:смайл|эмодзи|стикер)/, "обычные знаки препинания"],
	[/^(?:жаргон|сленг|словеч|канцеляр)/, "простые слова"],
	[/^(?:спор|крик|грубост|раздраж)/, "спокойный тон"],
	[/^опоздан/, "приход вовремя"],
	[/^(?:кроссов|шлеп|сланц|тапоч|сандал)/, "закрытая обувь"],
	[/^(?:украшен|серег|кол[ец]ц|колец|цепоч|браслет|пирсинг|перстн)/, "украшения сняты"],
	[/^(?:лак|маникюр|ногт)/, "ногти естественного цвета"],
	[/^(?:дух|парфюм|аромат|одеколон)/, "средства без запаха"],
	[/^(?:телефон|смартфон|гаджет|наушник)/, "личные вещи в шкафчике"],
	[/^(?:джинс|шорт|футбол|майк|спортив)/, "деловая одежда"],
	[/^(?:щетин|бород)/, "гладко выбритое лицо"],
	[/^(?:распущен|чел[ко])/, "волосы собраны"],
	[/^ресниц/, "естественные ресницы"],
	[/^(?:каблук|шпильк)/, "обувь на плоской подошве"],
	[/^(?:капюшон|кепк|шапк)/, "голова открыта"],
	[/^(?:принт|надпис|логотип|рисун)/, "однотонная ткань"],
	[/^(?:жвач|запах|перегар)/, "свежее дыхание"],
	[/^(?:пятн|гряз|складок|заломов)/, "чистая выглаженная ткань"],
	[/^алё$|^ало$|^алло$/, "«здравствуйте»"],
];

/** «Опрятная форма, бейдж слева, никаких наушников»: a thing in place of the last, or the list without it. */
export function bareNouns(scan: Scan, hit: Hit, text: string): Draft[] {
	const { from, to } = hit.segment;
	const found = INSTEAD.find(([stems]) => scan.tokens.slice(hit.from + 1, to).some((token) => stems.test(token.norm)));
	const dropped: Draft = { text: applied(scan, text, [{ from, to, text: "" }]), kind: "phrase" };
	return found === undefined
		? [dropped]
		: [{ text: applied(scan, text, [{ from, to, text: found[1] }]), kind: "phrase" }, dropped];
}

/** «не отчитывайте, впустите»: the order that follows takes the place of the forbidden deed. */
export function isAsyndetic(scan: Scan, hit: Hit): boolean {
	const next = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	return (
		next?.before === "," &&
		next.kind === "main" &&
		formOf(at(scan, next.from)) === "imperative" &&
		!/^(?:ему|ей|им|это)$/.test(at(scan, next.from + 1)) &&
		hit.verb >= hit.segment.to - 4
	);
}

/** True for «Y, а не X» and «не X, а Y», where one half says what the other does. */
export function contrasted(scan: Scan, hit: Hit): boolean {
	const next = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	return (
		/^(?:а|лучше)$/.test(at(scan, hit.segment.from)) ||
		at(scan, hit.from - 1) === "а" ||
		(next !== undefined && /^(?:а|лучше|просто|вместо)$/.test(at(scan, next.from))) ||
		next?.before === "—" ||
		(next?.before === ":" && isOrder(scan, next)) ||
		isAsyndetic(scan, hit) ||
		hit.segment.before === "—"
	);
}

/** «Не X, а Y»: the writer has given the positive half; nothing need be added. */
export function twoVerbsFirst(scan: Scan, hit: Hit): boolean {
	const index = scan.segments.indexOf(hit.segment);
	const next = scan.segments[index + 1];
	return (
		(next !== undefined && /^(?:а|лучше)$/.test(at(scan, next.from)) && isOrder(scan, next)) ||
		at(scan, hit.segment.from) === "а"
	);
}

/** «Не X, а Y», «не X, Y», «не X: Y»: the order behind the ban says all that is to be done. */
export function orderedBehind(scan: Scan, hit: Hit): boolean {
	const next = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	if (scan.hits.length !== 1 || hit.verb < 0 || next === undefined || next.kind !== "main") return false;
	if (hit.mood.startsWith("third"))
		return next.before === "," && at(scan, next.from) === "а" && formOf(at(scan, next.from + 1)) === hit.mood;
	const first = /^(?:а|лучше|просто|сначала|сразу)$/.test(at(scan, next.from)) ? next.from + 1 : next.from;
	return /^[,—:;]$/.test(next.before) && formOf(at(scan, first)) === "imperative";
}
