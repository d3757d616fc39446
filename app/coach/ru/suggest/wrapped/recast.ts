import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { turnedBound } from "../turned/turned-bounds.ts";
import { atFirstChance, sparedFeeling, turnedThing } from "../turned/turned-things.ts";
import { forestalled } from "../turned/turned-waiting.ts";
import { inMood } from "../words/conjugate.ts";
import { at, capitalise, closing, textOf, tidy } from "../words/edits.ts";
import { ofSomebody, toldOfNobody } from "./nobody.ts";
import { inPlainOrder } from "./recast-order.ts";

/** A ban whose build hides its parts, said plainly, and what a build tells by itself. */

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

/** «Выписывать счёт, пока мастер ещё работает, не следует»: the ban stands behind a clause. */
const BEHIND_CLAUSE =
	/^([а-яё]+(?:ть|ти|чь)(?:ся)?(?: [^,]+)?, (?:пока|когда|если|до того как|прежде чем|чтобы|котор[а-яё]+) [^,]+), (?:не следует|не стоит|не надо|не нужно|не рекомендуется|не положено|не принято|не разрешается)([.!]?)$/iu;

/** «не бросает «ждите»»: words said in a rough way. */
const BLURTED =
	/((?:^|\s)не )(?:броса|кида|рявка|тверд|бурч|цед|шепч|выпалива|отреза)(ет|ют|йте|ит|ят|ите|ем|им) (?=[«"])/iu;
const SAYS: Readonly<Record<string, string>> = {
	ет: "ит",
	ит: "ит",
	ют: "ят",
	ят: "ят",
	йте: "ите",
	ите: "ите",
	ем: "им",
	им: "им",
};

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
		const [, act = "", stop = ""] = BEHIND_CLAUSE.exec(said) ?? [];
		return act === "" ? undefined : `${act}, нельзя${stop}`;
	},
	(said) => {
		const told = said.replace(BLURTED, (_, not: string, ending: string) => `${not}говор${SAYS[ending] ?? "ите"} `);
		return told === said ? undefined : told;
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
		const [, act = "", clause = "", ban = "", stop = ""] = ACT_FIRST.exec(said) ?? [];
		return act === ""
			? undefined
			: `${capitalise(ban)} ${act.charAt(0).toLowerCase()}${act.slice(1)}, ${clause}${stop}`;
	},
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

/** «Выписывать счёт, пока мастер работает, не следует»: the clause between an act and its ban. */
const ACT_FIRST =
	/^([а-яё]+(?:ть|ти|чь)(?:ся)?(?: [^,]+)?), ((?:пока|если|когда|прежде чем|до того,? как) [^,]+), (не следует|нельзя|не стоит|не надо|не нужно|запрещено|запрещается|недопустимо|не положено|не разрешается)([.!]?)$/iu;

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
	return inPlainOrder(scan, hit, text);
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
