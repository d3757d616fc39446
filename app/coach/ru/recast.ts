import { thingsAt, thingsIn } from "./ban.ts";
import { inMood } from "./conjugate.ts";
import { at, capitalise, closing, PREPOSITIONS, textOf, tidy } from "./edits.ts";
import { formOf, isInfinitive } from "./forms.ts";
import { infinitiveOf } from "./infinitives.ts";
import { ofSomebody, toldOfNobody } from "./nobody.ts";
import { readingsOf } from "./noun-forms.ts";
import { personAt } from "./people.ts";
import type { Hit, Scan } from "./scan.ts";
import { EARLIER, turnedBound } from "./turned-bounds.ts";
import { atFirstChance, sparedFeeling, turnedThing } from "./turned-things.ts";
import { forestalled } from "./turned-waiting.ts";

/** A ban whose order of words hides its parts, said plainly: «До оплаты счёта ключи не выдавайте» as «Не выдавайте ключи до оплаты счёта». */

const CASES: Readonly<Record<string, string>> = {
	в: "PA",
	во: "PA",
	на: "PA",
	при: "P",
	до: "G",
	после: "G",
	без: "G",
	у: "G",
	за: "IA",
	перед: "I",
	под: "IA",
	с: "IG",
	со: "IG",
	из: "G",
	от: "G",
	по: "D",
};

/** Where the circumstance that begins at a preposition ends: its noun and what hangs on it. */
function circumstanceEnd(scan: Scan, from: number, to: number): number {
	const cases = CASES[at(scan, from)];
	if (cases === undefined) return -1;
	let noun = from + 1;
	while (noun < to && readingsOf(at(scan, noun)).length === 0 && formOf(at(scan, noun)) === "other") noun++;
	if (noun >= to || !readingsOf(at(scan, noun)).some((one) => cases.includes(one.case))) return -1;
	let end = noun + 1;
	while (end < to && !PREPOSITIONS.has(at(scan, end))) {
		const readings = readingsOf(at(scan, end));
		const genitive = readings.some((one) => one.case === "G");
		const accusative = readings.some((one) => one.case === "A" || one.case === "N");
		const later = scan.tokens
			.slice(end + 1, to)
			.some(
				(token, i) => !PREPOSITIONS.has(at(scan, end + i)) && readingsOf(token.norm).some((one) => one.case === "A"),
			);
		const owned = personAt(at(scan, end)) !== undefined;
		const deed = genitive && /(?:ни|ти|ци|к)[ияе]$/.test(at(scan, end - 1)) && end + 1 < to;
		if (readings.length > 0 && !deed && (!genitive || (accusative && !later && !owned))) break;
		if (readings.length === 0 && !/(?:ого|его|ой|ей|ых|их)$/.test(at(scan, end))) break;
		end++;
	}
	return end;
}

/** The words before the ban, the thing ahead of the circumstances; "" where their bounds are not sure. */
function inOrder(scan: Scan, text: string, from: number, to: number): string {
	const first = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
	if (!(at(scan, from) in CASES)) return first(textOf(scan, text, from, to));
	const noun = circumstanceEnd(scan, from, to);
	if (noun < 0) return "";
	const ahead = at(scan, noun) === "за" && /^(?:час|день|минуту|неделю|сутки|полчаса)$/.test(at(scan, noun + 1));
	const thing =
		noun === to &&
		to - from > 3 &&
		/[бвгджзклмнпрстфхцчшщ]$/.test(at(scan, to - 1)) &&
		!/(?:ов|ев|их|ых)$/.test(at(scan, to - 1));
	const end = ahead ? noun + 2 : thing ? noun - 1 : noun;
	const rest = textOf(scan, text, end, to);
	if (at(scan, from) === "без" && /^(?:за|об?|от|для)$/.test(at(scan, end))) return "";
	return `${rest} ${first(textOf(scan, text, from, end))}`.trim();
}

/** «X до Y не V», «Запомните: X без Y не V-ют» with the verb first. */
function straightened(scan: Scan, hit: Hit, text: string): string | undefined {
	const { segment } = hit;
	if (scan.hits.length !== 1 || hit.verb !== hit.from + 1 || at(scan, hit.from) !== "не" || hit.subject >= 0)
		return undefined;
	const others = scan.segments.filter((one) => one !== segment);
	const told =
		others.length === 1 && others[0]?.to === segment.from - 1 && REMEMBER.test(textOf(scan, text, 0, segment.from));
	if (others.length > 0 && !told) return undefined;
	const from = /^что$/.test(at(scan, segment.from)) ? segment.from + 1 : segment.from;
	if (/^(?:раньше|позже|больше|более|дольше|чаще|реже|ближе|дальше|выше|ниже)$/.test(at(scan, from))) return undefined;
	if (at(scan, from) === "после" && !EARLIER.test(at(scan, hit.verb))) return undefined;
	if (hit.from - from < 2 || segment.to - hit.verb > 4) return undefined;
	const norms = scan.tokens.slice(from, hit.from).map((token) => token.norm);
	if (
		norms.some((norm) =>
			/^(?:и|или|а|но|никогда|ни|никому|ничего|если|когда|лучше|постарайтесь|просьба|просим|прошу|это|даже|мы|вы|кроме|избежание|целях)$/.test(
				norm,
			),
		)
	)
		return undefined;
	if (norms.some((norm) => isInfinitive(norm) || formOf(norm) === "imperative")) return undefined;
	if (hit.mood !== "imperative" && norms.some((norm) => personAt(norm)?.role === "staff")) return undefined;
	const third = hit.mood === "third-plural" && told;
	if (hit.mood !== "imperative" && hit.mood !== "infinitive" && !third) return undefined;
	const infinitive = third ? infinitiveOf(at(scan, hit.verb)) : undefined;
	const verb = infinitive === undefined ? at(scan, hit.verb) : inMood(infinitive, "imperative");
	const tail = textOf(scan, text, hit.verb + 1, segment.to);
	const front = textOf(scan, text, from, hit.from);
	const words = tail === "" ? inOrder(scan, text, from, hit.from) : front.charAt(0).toLowerCase() + front.slice(1);
	return words === "" ? undefined : tidy(`не ${verb} ${tail} ${words}${closing(scan, text)}`);
}

const REMEMBER = /^(?:запомните|помните|имейте в виду|учтите|знайте|важно помнить)[,:]?\s*$/i;

const HABIT =
	/^(?:забудьте|бросьте|оставьте|откажитесь|избавьтесь) (?:об?|про|от)? ?привычк[аиуе] ([а-яё]+(?:ть|ти|чь)(?:ся)? .+)$/iu;
const LEFT =
	/^(от .+?) ([а-яё]+[уюе]) (?:лучше|следует|стоит|нужно|надо|необходимо) (?:воздержаться|отказаться|воздерживаться)([.!]?)$/iu;
const HOUR =
	/^((?:постарайтесь )?не [^,:]* )после ((?:семи|восьми|девяти|десяти|одиннадцати|двенадцати|шести|пяти|\d{1,2}(?::\d\d)?)(?: часов)?(?: (?:вечера|утра|ночи|дня))?[.!]?)$/iu;
/** «Ни в одном письме не должно быть ошибок»: the place without «одном». */
const IN_NONE = /^Ни ((?:в|на|у) )од(?:ном|ной|ного) ([а-яё]+) не (?:должно быть|может быть|бывает) ([^,]+?)([.!]?)$/u;
const REMAINS =
	/^(?:Убедитесь|Проверьте|Удостоверьтесь|Проверяйте|Убеждайтесь), что ((?:в|во|на|под|у|за) [а-яё ]+?) (?:не (?:осталось|остается|остаётся|останется|лежит|валяется)|нет) ([^,]+?)([.!]?)$/u;
/** What nobody gets before, each gets then. */
const LICENSED = /(?:^| )без [а-яё]+|, пока | до | после | раньше | позже /iu;
const AVOIDED = /^чего (?:следует|надо|нужно|стоит|необходимо) (?:избегать|остерегаться|беречься): (.+)$/iu;

/** «Постарайтесь не звонить» as «Не звоните». */
const ordered = (act: string): string =>
	act.replace(
		/^(?:постарайтесь|старайтесь) (?:никогда )?не ([а-яё]+)/iu,
		(_, verb: string) => `Не ${isInfinitive(verb) ? inMood(verb, "imperative") : verb}`,
	);

/** Builds that a row of words tells. */
const ROWS: readonly ((said: string) => string | undefined)[] = [
	(said) => {
		const act = HABIT.exec(said)?.[1];
		return act === undefined ? undefined : `Перестаньте ${act}`;
	},
	(said) => {
		const [, from = "", whom = "", stop = ""] = LEFT.exec(said) ?? [];
		const person = personAt(whom.toLowerCase());
		return person?.role === "staff" && person.cases.includes("D")
			? `${capitalise(whom)} следует воздерживаться ${from.charAt(0).toLowerCase()}${from.slice(1)}${stop}`
			: undefined;
	},
	(said) => {
		const [, act = "", hour = ""] = HOUR.exec(said) ?? [];
		return act === "" || hour === "" ? undefined : `${ordered(act)}позже ${hour}`;
	},
	(said) => {
		const what = AVOIDED.exec(said)?.[1];
		return what === undefined ? undefined : `Избегайте ${what}`;
	},
	(said) => {
		const [, where = "", thing = "", what = "", stop = ""] = IN_NONE.exec(said) ?? [];
		return where === "" ? undefined : `Следите, чтобы ${where}${thing} не было ${what}${stop}`;
	},
	(said) => {
		const [, place = "", thing = "", stop = ""] = REMAINS.exec(said) ?? [];
		return place === "" ? undefined : `Следите, чтобы ${place} не было ${thing}${stop}`;
	},
	(said) => {
		const bare = capitalise(said.replace(/(?:^| )(?:никого|никому)(?= )/iu, "").trim());
		if (/никого (?:.* )?не .* без /iu.test(said) || !/(?:никого|никому) (?:[^,]* )?не /iu.test(said)) return undefined;
		return bare !== said && /(?:^|[^,] )не /iu.test(bare) && LICENSED.test(bare) ? bare : undefined;
	},
	ofSomebody,
	(said) => {
		const plain = ordered(said);
		return plain === said || / не |,/.test(plain.slice(3)) ? undefined : plain;
	},
	(said) => {
		const [, who = "", stem = "", back = "", rest = ""] = WRONG_THAT.exec(said) ?? [];
		const person = personAt((who.split(" ").at(-1) ?? "").toLowerCase());
		const infinitive = `${stem}ть${back === "" ? "" : "ся"}`;
		return person?.role === "staff" && isInfinitive(infinitive)
			? `${capitalise(who)} не ${inMood(infinitive, person.plural ? "third-plural" : "third-singular")} ${rest}`
			: undefined;
	},
];

/** «Недопустимо, чтобы повар пробовал суп из половника» as «Повар не пробует суп из половника». */
const WRONG_THAT =
	/^(?:недопустимо|неприемлемо|нельзя допускать|нельзя допустить|плохо|некрасиво|стыдно), чтобы ([а-яё ]+?) ([а-яё]+?)л[аи]?(с[ья])? (.+)$/iu;

/** The plainer sentence; undefined where the ban is plain. */
export function plainer(scan: Scan, hit: Hit, text: string): string | undefined {
	const said = text.slice(scan.sentence.start, scan.sentence.end).trim();
	for (const row of ROWS) {
		const found = row(said);
		if (found !== undefined) return found;
	}
	return withAccusative(scan, hit, text) ?? conditionBehind(scan, hit, text) ?? straightened(scan, hit, text);
}

/** «Пока договор не подписан, ключи не выдавайте» as «Не выдавайте ключи, пока договор не подписан». */
function conditionBehind(scan: Scan, hit: Hit, text: string): string | undefined {
	const [first, main, ...more] = scan.segments;
	if (first === undefined || main === undefined || more.length > 0 || hit.segment !== main || scan.hits.length > 1)
		return undefined;
	if (!/^(?:пока|если)$/.test(at(scan, 0)) || hit.verb !== hit.from + 1 || at(scan, hit.from) !== "не")
		return undefined;
	if (!/^(?:imperative|infinitive)$/.test(hit.mood) || hit.subject >= 0 || hit.from === main.from) return undefined;
	if (!scan.tokens.slice(0, first.to).some(({ norm }) => norm === "не")) return undefined;
	const own = scan.tokens.slice(main.from, main.to).map(({ norm }) => norm);
	if (own.some((norm) => /^(?:его|ее|их|ему|ей|им|нее|него|них|то|тогда|никогда|даже|и|но|ни)$/.test(norm)))
		return undefined;
	const words = inOrder(scan, text, main.from, hit.from);
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	const tail = textOf(scan, text, hit.verb + 1, last);
	const clause = textOf(scan, text, 0, first.to);
	return words === ""
		? undefined
		: tidy(
				`не ${at(scan, hit.verb)} ${words} ${tail}, ${clause.charAt(0).toLowerCase()}${clause.slice(1)}${closing(scan, text)}`,
			);
}

/** Verbs whose object stands in the genitive without a negation as well. */
const GENITIVE = /^(?:дожда|доби|спрос|попрос|каса|кос|достиг|избе|получив|хват|придерж)/;

/** «Не садитесь, не помыв рук» as «..., не помыв руки»: the genitive of the negation would be left without it. */
function withAccusative(scan: Scan, hit: Hit, text: string): string | undefined {
	for (const segment of scan.segments) {
		const converb = at(scan, segment.from + 1);
		if (segment === hit.segment || at(scan, segment.from) !== "не" || formOf(converb) !== "perfect-converb") continue;
		const things = GENITIVE.test(converb) ? undefined : thingsAt(scan, segment.from + 2, segment.to, "AG");
		if (things?.case !== "G" || !things.parts.every((one) => one.plural && one.from === one.head)) continue;
		const put = thingsIn({ scan, text }, things, "A");
		if (put === undefined || personAt(at(scan, things.parts[0]?.head ?? -1)) !== undefined) continue;
		const end = scan.tokens[scan.tokens.length - 1]?.end ?? text.length;
		const from = scan.tokens[things.from]?.start ?? 0;
		const to = scan.tokens[things.to - 1]?.end ?? from;
		return text.slice(scan.sentence.start, from) + put + text.slice(to, end);
	}
	return undefined;
}

const NOTHING = /^(?:ничего|никого|никому|ничем)$/;
const WANTED = { ничего: "A", никого: "A", никому: "D", ничем: "I" } as const;

/** «Не кладите в сейф ничего, кроме денег» -> «Кладите в сейф только деньги». */
function onlyBut(scan: Scan, hit: Hit, text: string): string | undefined {
	const nothing = scan.tokens.findIndex((token, i) => i > hit.from && NOTHING.test(token.norm));
	const but = scan.tokens.findIndex((token, i) => i > nothing && token.norm === "кроме");
	if (nothing < 0 || but < 0 || but > nothing + 2 || at(scan, hit.from) !== "не" || hit.verb !== hit.from + 1)
		return undefined;
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	const things = thingsAt(scan, but + 1, last, "G");
	const put =
		things === undefined ? undefined : thingsIn({ scan, text }, things, WANTED[at(scan, nothing) as "ничего"]);
	const same = put !== undefined && put === textOf(scan, text, but + 1, things?.to ?? last);
	if (same && !/^ни?ко/.test(at(scan, nothing))) return undefined;
	if (things === undefined || put === undefined || (things.to < last && at(scan, things.to) !== ",")) return undefined;
	const tail = things.to < last ? textOf(scan, text, things.to + 1, last) : "";
	const before = textOf(scan, text, 0, hit.from);
	const verb = textOf(scan, text, hit.verb, nothing);
	return tidy(`${before} ${verb} только ${put} ${tail}${closing(scan, text)}`);
}

/** What goes beside a deed in the place of what is left out: «не глядя на гостя», «не поднимая глаз». */
const BESIDE: readonly (readonly [RegExp, string])[] = [
	[/^глядя (?!в телефон)/, ""],
	[/^поднимая (?:глаз|голов|взгляд)/, "глядя в глаза"],
	[/^отрываясь от /, "глядя на собеседника"],
	[/^вставая/, "стоя"],
	[/^(?:поворачиваясь|оборачиваясь)/, "лицом к собеседнику"],
	[/^здороваясь/, "поздоровавшись"],
	[/^улыбаясь/, "с улыбкой"],
	[/^(?:слушая|дослушивая|выслушивая)/, "выслушав до конца"],
];

/** «Отвечать пассажиру, не поднимая глаз, — хамство» -> «Отвечайте пассажиру, глядя в глаза». */
function withBeside(scan: Scan, text: string): string | undefined {
	const said = text.slice(scan.sentence.start, scan.sentence.end).trim();
	const found =
		/^(?:(?:недопустимо|нельзя|запрещено|невежливо|некрасиво|неприемлемо|грубо) )?([а-яё]+(?:ть|ти|чь)) ([^,—:]+), не ([а-яё]+(?:я|ясь|а) ?[^,—:.]*?)(?:,? —[^.!]*)?([.!]?)$/iu.exec(
			said,
		);
	if (found === null || !/—|^(?:недопустимо|нельзя|запрещено|невежливо|некрасиво|неприемлемо|грубо)/i.test(said))
		return undefined;
	const [, verb = "", rest = "", converb = "", stop = ""] = found;
	const beside = BESIDE.find(([pattern]) => pattern.test(converb.toLowerCase()));
	const infinitive = verb.toLowerCase();
	if (beside === undefined || !isInfinitive(infinitive)) return undefined;
	return tidy(`${inMood(infinitive, "imperative")} ${rest}, ${beside[1] === "" ? converb : beside[1]}${stop}`);
}

/** «Нельзя уходить с пляжа раньше детей» -> «Уходите с пляжа после детей». */
function afterThem(scan: Scan, hit: Hit, text: string): string | undefined {
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	const sooner = scan.tokens.findIndex(({ norm }, i) => i > hit.verb && /^(?:раньше|прежде)$/.test(norm));
	const verb = at(scan, hit.verb);
	if (hit.verb < 0 || sooner < 0 || scan.segments.length > 1 || hit.subject >= 0) return undefined;
	if (personAt(at(scan, sooner + 1))?.cases.includes("G") !== true || sooner + 2 < last) return undefined;
	const order = isInfinitive(verb) ? inMood(verb, "imperative") : formOf(verb) === "imperative" ? verb : "";
	return order === ""
		? undefined
		: tidy(
				`${order} ${textOf(scan, text, hit.verb + 1, sooner)} после ${textOf(scan, text, sooner + 1, last)}${closing(scan, text)}`,
			);
}

/** «Нельзя не представиться в начале разговора» -> «Представьтесь в начале разговора». */
function afterAll(said: string, hit: Hit): string {
	const [, deed = "", rest = ""] =
		/^(?:Нельзя|Невозможно|Недопустимо|Непозволительно) не ([а-яё]+(?:ть|ти|чь)(?:ся)?)(?![а-яё])(.*)$/u.exec(said) ??
		[];
	return deed === "" || hit.code === "prohibition.double-negation"
		? ""
		: `${capitalise(inMood(deed, "imperative"))}${rest}`;
}

/** What a build tells as a whole, without the tables. */
export function toldByBuild(scan: Scan, hit: Hit, text: string): string | undefined {
	const said = text.slice(scan.sentence.start, scan.sentence.end).trim();
	const spared = sparedFeeling(said) || atFirstChance(said) || forestalled(said) || afterAll(said, hit);
	if (spared !== "") return spared;
	const bound = turnedBound(scan, hit, text) || turnedThing(scan, hit, text);
	if (bound !== "") return bound;
	return (
		afterThem(scan, hit, text) ?? onlyBut(scan, hit, text) ?? toldOfNobody(scan, hit, text) ?? withBeside(scan, text)
	);
}
