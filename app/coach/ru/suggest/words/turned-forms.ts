import type { Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { WITHOUT } from "../pairs/pairs.ts";
import { at, PREPOSITIONS } from "./edits.ts";
import { readingsOf } from "./noun-forms.ts";
import { ADJECTIVES, NEGATED } from "./tails.ts";

/** Forms that a circumstance turned round asks for: «неохраняемой» to «охраняемой», «без проверки» to «после проверки». */

const adjectives = new Map(
	ADJECTIVES.split(/\s+/)
		.filter((pair) => pair !== "")
		.map((pair) => {
			const [from = "", to = ""] = pair.split("=");
			return [from.slice(0, -2), to] as const;
		}),
);

/** The adjective in the case of the other: «неохраняемой» from «-ой». */
function inCase(dictionary: string, ending: string): string {
	const stem = dictionary.slice(0, -2);
	const last = stem.charAt(stem.length - 1);
	const soft = "кгх".includes(last);
	const hushing = "жчшщ".includes(last) || dictionary === "свежий";
	let tail = ending;
	if (soft || hushing) tail = tail.replace(/^ы/, "и");
	else tail = tail.replace(/^и(?=[йехм])/, "ы");
	if (hushing) tail = tail.replace(/^о/, "е");
	else tail = tail.replace(/^е(?=[гмйе])/, "о");
	if (/^[ыи]й$/.test(tail)) tail = dictionary.slice(-2);
	return stem + tail;
}

/** An adjective that makes the deed wrong, and the one in its place. */
export function adjectiveFor(norm: string): string | undefined {
	const negated = NEGATED.exec(norm);
	if (negated !== null) return norm.slice(2);
	const cut = /^([а-я]{3,}?)(ый|ий|ой|ая|ое|ые|ие|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ых|их|ыми|ими|ей|яя|ее)$/.exec(
		norm,
	);
	const other = cut === null ? undefined : adjectives.get(cut[1] ?? "");
	return other === undefined ? undefined : inCase(other, cut?.[2] ?? "");
}

const AFTER =
	/(?:ния|тия|пересчета|подсчета|мойки|пробы|ции|диагностики|жи|сверки|проверки|оценки|звонка|разговора|беседы|показа|инструктажа|визита|встречи|стука|осмотра|досмотра|выдачи|передачи|опроса|разбора|обхода|расчета|анализа|замера|отбоя|теста|опыта|сеанса|просмотра|правки|пуска|запуска|обхода|прогона|репетиции|(?<!пере)носки|примерки)$/;
const WITH =
	/^(?:разреш|соглас(?!ован)|участ|сопровожд|пригла|направл|назнач|удостовер|заявл|приложени|печати|подписи|внимани|уважени)/;
const SOFT_SIGN = /^(?:подпис|печат|запис|очеред|помощ|обув|спецобув|связ|цел|двер|вещ|част|сет|накладн|матер|дочер)и$/;

/** The instrumental of a noun or adjective in the genitive; "" when the ending does not tell. */
function instrumental(genitive: string): string {
	const ends = (pattern: RegExp, put: string): string | undefined =>
		pattern.test(genitive) ? genitive.replace(pattern, put) : undefined;
	return (
		(SOFT_SIGN.test(genitive) ? ends(/и$/, "ью") : undefined) ??
		ends(/([кгхжшчщц])ого$/, "$1им") ??
		ends(/ого$/, "ым") ??
		ends(/его$/, "им") ??
		ends(/([ыи])х$/, "$1ми") ??
		ends(/(ой|ей)$/, /[жшчщ]ей$/.test(genitive) ? "ами" : genitive.endsWith("ой") ? "ой" : "ями") ??
		ends(/ии$/, "ией") ??
		ends(/([жшчщц])[иы]$/, "$1ей") ??
		ends(/([кгх])и$/, "$1ой") ??
		ends(/ы$/, "ой") ??
		ends(/и$/, "ей") ??
		ends(/ца$/, "цем") ??
		ends(/а$/, "ом") ??
		ends(/я$/, "ем") ??
		ends(/ов$/, "ами") ??
		ends(/ев$/, "ями") ??
		""
	);
}

const WITH_SO = /^(?:вт|[сзшж][бвгджзклмнпрстфхцчшщ]|щ|вс|мн)/;

/** The genitives that belong to the noun before them: «сверки документа». */
export function dependents(scan: Scan, from: number, limit: number, text: string): { to: number; text: string } {
	let to = from;
	while (
		to < limit &&
		/(?:а|я|ы|и|ов|ев|ей|ого|его|ой|ых|их)$/.test(at(scan, to)) &&
		at(scan, to).length > 3 &&
		formOf(at(scan, to)) === "other" &&
		!/^(?:свои|ваши|наши|свой|чужие|вещи|еды?)$/.test(at(scan, to))
	)
		to++;
	return { to, text: [text, ...scan.tokens.slice(from, to).map((token) => token.norm)].join(" ") };
}

/** What «без X» becomes in tokens [i, limit): the words and where they end. */
export function withoutIn(scan: Scan, i: number, limit: number): { to: number; text: string } | undefined {
	const first = oneWithout(scan, i, limit);
	const one = first === undefined ? undefined : withHanging(scan, first, limit);
	if (one === undefined) return one;
	const listed = at(scan, one.to) === "," ? listedWithout(scan, one, limit) : undefined;
	if (listed !== undefined) return listed;
	if (!/^(?:и|или)$/.test(at(scan, one.to)) || one.to + 1 >= limit) return one;
	const again = at(scan, one.to + 1) === "без" ? one.to + 1 : one.to;
	const other = oneWithout(scan, again, limit);
	if (other === undefined) return one;
	const deed = /^(?:предъявлени|получени|оформлени|заполнени|подписани|представлени|предоставлени|проверки|показа)/;
	const shared = one.text.startsWith("после ") && deed.test(one.text.slice(6)) && again === one.to;
	const put =
		shared && !/^после /.test(other.text) ? textFrom(scan, again + 1, other.to) : sharing(one.text, other.text);
	return { to: other.to, text: `${one.text} и ${put}` };
}

/** The words of the ban as they stand. */
const textFrom = (scan: Scan, from: number, to: number): string =>
	scan.tokens
		.slice(from, to)
		.map((token) => token.norm)
		.join(" ");

/** «без удостоверения, медосмотра и стажировки»: three things or more that lack. */
function listedWithout(
	scan: Scan,
	first: { to: number; text: string },
	limit: number,
): { to: number; text: string } | undefined {
	let { to, text } = first;
	let preposition = text.split(" ")[0] ?? "";
	while (/^(?:,|и|или)$/.test(at(scan, to)) && to + 1 < limit) {
		const last = at(scan, to) !== ",";
		const again = at(scan, to + 1) === "без" ? to + 1 : to;
		const next = oneWithout(scan, again, limit);
		if (next === undefined) return undefined;
		const own = next.text.startsWith(`${preposition} `) ? next.text.slice(preposition.length + 1) : next.text;
		if (own === next.text) preposition = next.text.split(" ")[0] ?? "";
		text += last ? ` и ${own}` : `, ${own}`;
		to = next.to;
		if (last) return { to, text };
	}
	return undefined;
}

/** «без справки от врача и ...»: what hangs on the first thing stays with it where another follows. */
function withHanging(scan: Scan, one: { to: number; text: string }, limit: number): { to: number; text: string } {
	if (!/^(?:от|из|о|об|на|для)$/.test(at(scan, one.to))) return one;
	let to = one.to + 1;
	while (to < limit && to < one.to + 4 && !/^(?:и|или)$/.test(at(scan, to))) to++;
	if (to >= limit || !/^(?:и|или)$/.test(at(scan, to))) return one;
	const words = scan.tokens.slice(one.to, to).map((token) => token.norm);
	return oneWithout(scan, to, limit) === undefined ? one : { to, text: `${one.text} ${words.join(" ")}` };
}

/** «с чеком и с документом» -> «с чеком и документом». */
const sharing = (first: string, second: string): string => {
	const preposition = second.split(" ")[0] ?? "";
	return first.startsWith(`${preposition} `) ? second.slice(preposition.length + 1) : second;
};

/** «без объяснения причин»: the wording names the reasons already. */
const namesReasons = (key: string, next: string): boolean => /^объяснени[яй]$/.test(key) && /^причин/.test(next);

function oneWithout(scan: Scan, i: number, limit: number): { to: number; text: string } | undefined {
	let noun = i + 1;
	const parts: string[] = [];
	while (
		noun < limit - 1 &&
		!PREPOSITIONS.has(at(scan, noun + 1)) &&
		/(?:ого|его|ой|ей|ых|их)$/.test(at(scan, noun)) &&
		WITHOUT[at(scan, noun)] === undefined &&
		personAt(at(scan, noun)) === undefined
	)
		parts.push(at(scan, noun++));
	const key = at(scan, noun);
	if (noun >= limit || scan.tokens[noun]?.kind !== "word") return undefined;
	const person = personAt(key);
	if (/-[а-я]+(?:теля|ника|ора|ера|иста)$/.test(key)) return { to: noun + 1, text: `в присутствии ${key}` };
	if (/^взросл(?:ых|ого)$/.test(key))
		return {
			to: noun + 1,
			text: `вместе со ${[...parts.map(instrumental), key === "взрослых" ? "взрослыми" : "взрослым"].join(" ")}`,
		};
	if (person !== undefined) {
		const form = person.plural ? person.paradigm.many : person.paradigm.singular;
		const attributes = parts.map(instrumental);
		const together = (attributes.includes("") ? [form.I] : [...attributes, form.I]).join(" ");
		return {
			to: noun + 1,
			text:
				person.role === "staff"
					? `вместе ${WITH_SO.test(together) ? "со" : "с"} ${together}`
					: `в присутствии ${form.G}`,
		};
	}
	if (parts.length === 1 && /^(?:их|его|ее|своего)$/.test(parts[0] ?? "") && WITHOUT[key] !== undefined)
		return { to: noun + 1, text: (WITHOUT[key] ?? "").replace(/^(\S+) /, `$1 ${parts[0]} `) };
	if (key === "сопровождения") return dependents(scan, noun + 1, limit, "в сопровождении");
	if (namesReasons(key, at(scan, noun + 1))) return { to: noun + 2, text: WITHOUT[key] ?? "" };
	if (
		/^(?:извинени|объяснени|соглас|разрешени)/.test(key) &&
		WITHOUT[key] !== undefined &&
		/^(?:за|о|об|от|на)$/.test(at(scan, noun + 1)) &&
		noun + 2 < limit
	)
		return { to: noun + 3, text: `${WITHOUT[key]} ${at(scan, noun + 1)} ${at(scan, noun + 2)}` };
	if (
		key === "указания" &&
		/^(?:времени|срока|сроков|причин|даты|суммы|цены|имени|адреса|номера)/.test(at(scan, noun + 1))
	)
		return dependents(scan, noun + 1, limit, "с указанием");
	if (key === "записи" && /^(?:результат|итог|причин|разговор|времени|номер)/.test(at(scan, noun + 1)))
		return dependents(scan, noun + 1, limit, "с записью");
	const known = /^(?:в|о|об)$/.test(at(scan, noun + 1)) && key === "записи" ? undefined : WITHOUT[key];
	if (known !== undefined && parts.length === 0) return dependents(scan, noun + 1, limit, known);
	if (known !== undefined && parts.length > 0 && /^(?:в|во|по|с|со|под) \S+$/.test(known)) {
		const [put = "", noun2 = ""] = known.split(" ");
		const forms = parts.map((part) =>
			noun2 === key
				? part
				: put === "по"
					? part
							.replace(/ых$/, "ым")
							.replace(/их$/, "им")
							.replace(/([ое])го$/, "$1му")
					: /^во?$/.test(put)
						? part.replace(/([ое])го$/, "$1м")
						: instrumental(part),
		);
		if (!forms.includes("")) return { to: noun + 1, text: `${put} ${forms.join(" ")} ${noun2}` };
	}
	if (known?.startsWith("после ") || (AFTER.test(key) && !WITH.test(key) && !key.startsWith("справк")))
		return dependents(scan, noun + 1, limit, `после ${[...parts, key].join(" ")}`);
	if (/[бвгджзклмнпрстфхцчшщ]$/.test(key)) {
		const many = readingsOf(key).find((one) => one.plural && one.case === "G")?.forms[10];
		const before = parts.map(instrumental);
		if (many === undefined || many === "" || before.includes("")) return undefined;
		const whole = [...before, many].join(" ");
		return { to: noun + 1, text: `${WITH_SO.test(whole) ? "со" : "с"} ${whole}` };
	}
	const compound = key
		.split("-")
		.map((part, i, all) => (i + 1 < all.length && /[бвгджзклмнпрстф]$/.test(part) ? part : instrumental(part)));
	if (compound.includes("")) return undefined;
	const forms = [...parts.map((part) => (/[ео]й$/.test(part) ? part : instrumental(part))), compound.join("-")];
	if (forms.includes("")) return undefined;
	const text = forms.join(" ");
	return { to: noun + 1, text: `${WITH_SO.test(text) ? "со" : "с"} ${text}` };
}
