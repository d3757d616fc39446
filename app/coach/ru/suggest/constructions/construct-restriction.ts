import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { type Ban, headIn, objectIn, placeIn, restOf, thingsAt, thingsIn, wordsOf } from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";
import { adjectiveFor, withoutIn } from "../words/turned-forms.ts";
import { onlyExempt, withoutDefect } from "./construct-exempt.ts";

/** A ban that only part of the things falls under: «документы, не предусмотренные регламентом» -> «только документы, предусмотренные регламентом». */

const PARTICIPLE =
	/(?:нн|[вд]ш|ущ|ющ|ащ|ящ|[аеио]м|[аеоуыя]т)(?:ый|ая|ое|ые|ого|ому|ым|ых|ую|ой|ыми|ий|его|ему|им|их|ие|ее|ими|ем)(?:ся)?$/;

/** The words of the clause behind the verb, with «только» before the phrase that the clause after it narrows. */
function narrowed(ban: Ban): string | undefined {
	const { scan, text, segment, verb } = ban;
	if (segment.from < Math.min(verb, ban.hit.from) || ban.circumstances.some((one) => one.preposition === "без"))
		return undefined;
	const last = ban.circumstances[ban.circumstances.length - 1];
	const start = verb + 1;
	const object = objectIn(ban, "A");
	const word = at(scan, segment.to + (at(scan, segment.to + 1) === "не" ? 2 : 1));
	const narrows = PARTICIPLE.test(word) && /(?:ые|ие|ую|юю)(?:ся)?$/.test(word);
	if (
		narrows &&
		ban.object !== undefined &&
		object !== "" &&
		last?.to === segment.to &&
		last.things?.case !== "A" &&
		last.at >= (ban.object.parts[ban.object.parts.length - 1]?.to ?? 0)
	)
		return `${textOf(scan, text, verb + 1, ban.object.from)} только ${object} ${textOf(scan, text, ban.object.to, segment.to)}`;
	if (last !== undefined && last.to === segment.to && last.at > (ban.object?.from ?? -1)) {
		const between =
			object === "" ? textOf(scan, text, start, last.at) : `${receiver(ban)} ${object} ${wordsBetween(ban, last.at)}`;
		return `${between} только ${textOf(scan, text, last.at, last.to)}`;
	}
	if (ban.object !== undefined && ban.object.to === segment.to && object !== "")
		return `${textOf(scan, text, start, ban.object.from)} только ${object}`;
	if (ban.receiver !== undefined && ban.object !== undefined && object !== "" && ban.object.to === segment.to - 1)
		return `${textOf(scan, text, start, ban.object.from)} ${object} только ${textOf(scan, text, segment.to - 1, segment.to)}`;
	return undefined;
}

const receiver = (ban: Ban): string => {
	const i = ban.scan.tokens.findIndex((token, k) => k > ban.verb && personAt(token.norm) === ban.receiver);
	return ban.receiver === undefined || i < 0 || i > (ban.object?.from ?? 0) ? "" : textOf(ban.scan, ban.text, i, i + 1);
};

const wordsBetween = (ban: Ban, to: number): string =>
	ban.circumstances
		.filter((one) => one.to <= to)
		.map((one) => wordsOf(ban, one))
		.join(" ");

/** The words behind a verb that was negated: its object leaves the genitive. */
function ownCase(ban: Ban, from: number, to: number): string {
	const { scan, text } = ban;
	const rest = textOf(scan, text, from, to);
	if (/^(?:достиг|хват|каса|треб|бо[ия]|ожида|дожд)/.test(at(scan, from - 1))) return rest;
	const things = thingsAt(scan, from, to, "G");
	const put = things === undefined ? undefined : thingsIn(ban, things, "A");
	return things === undefined || put === undefined || things.to > to
		? rest
		: `${put} ${textOf(scan, text, things.to, to)}`;
}

/** The clause behind the ban with its negation taken away, when it narrows what the ban names. */
function affirmedClause(ban: Ban): string | undefined {
	const { scan, text } = ban;
	const next = scan.segments[scan.segments.indexOf(ban.segment) + 1];
	if (next === undefined || next.before !== "," || next.from !== ban.segment.to + 1) return undefined;
	if (next.opener === "который" || /^(?:кто|чей|чья|чье|чьи)$/.test(next.opener)) {
		for (let i = next.from; i < next.to - 1; i++) {
			if (at(scan, i) === "нет") {
				const which: Readonly<Record<string, string>> = { которых: "которые", которого: "который", которой: "которая" };
				const put = which[at(scan, next.from)];
				return put === undefined || i !== next.from + 1
					? undefined
					: `${put} есть ${textOf(scan, text, i + 1, next.to)}`;
			}
			if (at(scan, i) !== "не") continue;
			const word = at(scan, i + 1);
			const acted: Readonly<Record<string, string>> = { которых: "которые", которого: "который", которой: "которую" };
			const named = acted[at(scan, next.from)];
			if (
				named !== undefined &&
				/^past/.test(formOf(word)) &&
				!/с[ья]$/.test(word) &&
				personAt(at(scan, i - 1)) !== undefined
			)
				return `${named} ${textOf(scan, text, next.from + 1, i)} ${textOf(scan, text, i + 1, next.to)}`;
			if (/^(?:past|third|first)/.test(formOf(word)) || /[аеи]н[аоы]?$/.test(word) || /[аея]т[аоы]?$/.test(word))
				return `${textOf(scan, text, next.from, i)} ${textOf(scan, text, i + 1, i + 2)} ${ownCase(ban, i + 2, next.to)}`;
		}
		return undefined;
	}
	if (at(scan, next.from) === "не" && PARTICIPLE.test(at(scan, next.from + 1))) {
		let joint = next.from + 2;
		if (
			scan.tokens.some(
				(token, i) => i > joint && i < next.to && PARTICIPLE.test(token.norm) && /^(?:и|или)$/.test(at(scan, i - 1)),
			)
		)
			return undefined;
		while (joint < next.to && !(/^(?:и|или)$/.test(at(scan, joint)) && at(scan, joint + 1) === "не")) joint++;
		const word = (i: number): string => textOf(scan, text, i, i + 1);
		const first = `${word(next.from + 1)} ${ownCase(ban, next.from + 2, joint)}`;
		return joint >= next.to - 2 || !PARTICIPLE.test(at(scan, joint + 2))
			? `${first}${joint < next.to ? ` ${textOf(scan, text, joint, next.to)}` : ""}`
			: `${first} и ${word(joint + 2)} ${ownCase(ban, joint + 3, next.to)}`;
	}
	const one = /^не([а-я]{4,})$/.exec(at(scan, next.from));
	if (one !== null && PARTICIPLE.test(at(scan, next.from)))
		return `${one[1] ?? ""} ${textOf(scan, text, next.from + 1, next.to)}`;
	return undefined;
}

/** «... без согласия гостя» -> «... только с согласия гостя». */
function withOnly(ban: Ban): string | undefined {
	const { scan, text, segment } = ban;
	const without = ban.circumstances.find((one) => one.preposition === "без");
	if (
		without === undefined ||
		without.at < ban.verb ||
		(segment.from < Math.min(ban.verb, ban.hit.from) && ban.object !== undefined && ban.object.from < ban.verb)
	)
		return undefined;
	if (
		/^(?:оставлять|выпускать|высаживать|приходить|работать|обходиться|опаздывать|перебивать|прерывать|задерживаться|сидеть|находиться)$/.test(
			ban.infinitive,
		) ||
		at(scan, without.at - 1) === "и"
	)
		return undefined;
	const found = withoutIn(scan, without.at, ban.end);
	if (found === undefined) return undefined;
	const thing = objectIn(ban, "A");
	const head =
		ban.object === undefined || thing === "" || ban.object.case === "I"
			? textOf(scan, text, ban.verb + 1, without.at)
			: `${textOf(scan, text, ban.verb + 1, ban.object.from)} ${thing} ${textOf(scan, text, ban.object.to, without.at)}`;
	if (
		without.at === ban.object?.to &&
		/^со? /.test(found.text) &&
		/^(?:выставлять|выкладывать|подавать|продавать|вешать|размещать|отправлять)$/.test(ban.infinitive)
	)
		return `~${ban.infinitive} ${textOf(scan, text, ban.verb + 1, ban.object.from)} только ${thing} ${found.text} ${textOf(scan, text, found.to, ban.end)}`;
	return `~${ban.infinitive} ${head} только ${found.text} ${textOf(scan, text, found.to, ban.end)}`;
}

/** «использование личных устройств» -> «Используйте служебные устройства»: of a deed that a noun names. */
function turnedQuality(ban: Ban): string | undefined {
	const { object, scan } = ban;
	const things = objectIn(ban, "A");
	const from = object?.parts[0]?.from ?? 0;
	if (
		object?.case !== "G" ||
		things === "" ||
		object.parts.length > 1 ||
		object.parts[0]?.head === from ||
		from < ban.verb
	)
		return undefined;
	if (
		adjectiveFor(at(scan, from)) === undefined ||
		(/^(?:личн|чуж)/.test(at(scan, from)) &&
			!/^(?:устройств|телефон|ноутбук|флеш|почт|аккаунт|номер|мессендж|компьют|планшет)/.test(
				at(scan, object.parts[0]?.head ?? 0),
			))
	)
		return undefined;
	const words = things.split(" ");
	const put = adjectiveFor(words[0] ?? "");
	return put === undefined ? undefined : `~${ban.infinitive} ${put} ${words.slice(1).join(" ")} ${restOf(ban)}`;
}

/** «крупные украшения и длинные ногти» -> «небольшие украшения и короткие ногти»: each of the joined things has its quality turned. */
function turnedQualities(ban: Ban): string | undefined {
	const { object, scan, text } = ban;
	if (object === undefined || object.parts.length < 2 || object.from < ban.verb || !TAKEN.test(ban.infinitive))
		return undefined;
	const said: string[] = [];
	for (const part of object.parts) {
		const things = { ...object, parts: [part], joints: [], from: part.from, to: part.to };
		const words = (thingsIn(ban, things, "A") ?? "").split(" ");
		const put = words.length < 2 ? undefined : adjectiveFor(words[0] ?? "");
		if (put === undefined) return undefined;
		said.push([put, ...words.slice(1)].join(" "));
	}
	const rest = textOf(scan, text, object.to, ban.end);
	return `!~${ban.infinitive} ${said.slice(0, -1).join(", ")} и ${said[said.length - 1] ?? ""} ${rest}`.trim();
}

const TAKEN = /^(?:носить|надевать|использовать|подавать|выдавать|выкладывать|выставлять|брать)$/;

const ON = /^(?:работ|смен|служб|останов|пункт|стоянк|площадк|парковк|территор|мест|полос|переход|участк|станци)/;

/** What may be done, and only that. */
export function restrict(ban: Ban): string[] {
	if (ban.infinitive === "") return [];
	const exempt = onlyExempt(ban);
	if (exempt !== undefined) return [exempt];
	const whole = withoutDefect(ban);
	if (whole !== undefined) return [whole];
	const qualities = turnedQualities(ban);
	if (qualities !== undefined) return [qualities];
	const first = stepsFirst(ban);
	if (first !== undefined) return [first, ...withoutSteps(ban)];
	return withoutSteps(ban);
}

const STEPS: readonly (readonly [RegExp, string, "A" | ""])[] = [
	[/^(?:предупрежд|уведомл)/, "предупреждать", "A"],
	[/^(?:проверк|сверк)/, "проверять", "A"],
	[/^пересчет/, "пересчитывать", ""],
	[/^прощани/, "прощаться", ""],
	[/^приветств/, "здороваться", ""],
	[/^объяснени/, "объяснять", "A"],
];

/** «Не отключайте воду без предупреждения жильцов» -> «Сначала предупреждайте жильцов, затем отключайте воду». */
function stepsFirst(ban: Ban): string | undefined {
	const { scan, text, segment } = ban;
	const without = ban.circumstances.find((one) => one.preposition === "без");
	const part = without?.things?.parts[0];
	if (
		without === undefined ||
		part === undefined ||
		without.at < ban.verb ||
		segment.from < Math.min(ban.verb, ban.hit.from)
	)
		return undefined;
	if (/^выдач/.test(at(scan, part.head)) && without.to === ban.end) {
		const issued = thingsAt(scan, part.head + 1, without.to, "G");
		const put = issued === undefined ? undefined : thingsIn(ban, issued, "A");
		return put === undefined || objectIn(ban, "A") === ""
			? undefined
			: `!~${ban.infinitive} ${objectIn(ban, "A")} и ~выдавать ${put}`;
	}
	const step = STEPS.find(([stems]) => stems.test(at(scan, part.head)));
	if (step === undefined || /^(?:опаздывать|оставлять|отказывать)$/.test(ban.infinitive) || without.to < ban.end)
		return undefined;
	const [, verb, wanted] = step;
	let what = "";
	if (wanted === "A") {
		const things = thingsAt(scan, part.head + 1, without.to, "G");
		const put = things === undefined ? undefined : thingsIn(ban, things, "A");
		if (things !== undefined && (put === undefined || things.to < without.to)) return undefined;
		what = put ?? (verb === "предупреждать" ? "{A}" : "");
		if (what === "") return undefined;
	}
	const thing = objectIn(ban, "A");
	const head =
		ban.object === undefined || thing === "" || ban.object.case === "I"
			? textOf(scan, text, ban.verb + 1, without.at)
			: `${textOf(scan, text, ban.verb + 1, ban.object.from)} ${thing} ${textOf(scan, text, ban.object.to, without.at)}`;
	return `!сначала ~${verb} ${what}, затем ~${ban.infinitive} ${head}`;
}

/** «Не выбрасывайте ничего, что лежит вне корзины» -> «Выбрасывайте только то, что лежит в корзине». */
function onlyInside(ban: Ban): string | undefined {
	const { scan, text, segment } = ban;
	const next = scan.segments[scan.segments.indexOf(segment) + 1];
	if (!/^нич(?:его|ем)$/.test(at(scan, segment.to - 1)) || next?.opener !== "что") return undefined;
	for (let i = next.from; i < next.to - 1; i++) {
		if (at(scan, i) === "не")
			return `!~${ban.infinitive} только то, ${textOf(scan, text, next.from, i)} ${textOf(scan, text, i + 1, next.to)}`;
		if (at(scan, i) !== "вне") continue;
		const things = thingsAt(scan, i + 1, next.to, "G");
		const put = things === undefined ? undefined : thingsIn(ban, things, "P");
		if (things === undefined || put === undefined) return undefined;
		return `!~${ban.infinitive} только то, ${textOf(scan, text, next.from, i)} в ${put} ${textOf(scan, text, things.to, next.to)}`;
	}
	return undefined;
}

function withoutSteps(ban: Ban): string[] {
	const clause = affirmedClause(ban);
	if (clause !== undefined) {
		const main = narrowed(ban);
		return main === undefined ? [] : [`!~${ban.infinitive} ${main}, ${clause}`];
	}
	const { scan, text } = ban;
	const younger = scan.tokens.findIndex((token, i) => i > ban.verb && /^(?:младше|моложе)$/.test(token.norm));
	if (younger > 0 && younger < ban.end && ban.object !== undefined) {
		const age = textOf(scan, text, younger + 1, ban.end);
		const whom = textOf(scan, text, ban.object.to, younger) || "лицам";
		if (/ (?:и|или) /.test(whom)) return [];
		return [`!~${ban.infinitive} ${objectIn(ban, "A")} только ${whom} старше ${age}`];
	}
	const outside = onlyInside(ban);
	if (outside !== undefined) return [outside];
	const lacking = withOnly(ban);
	if (lacking !== undefined) return [lacking];
	const absent = ban.circumstances.find(
		(one) =>
			one.preposition === "в" && headIn(ban, one) === "отсутствие" && /^(?:его|ее|их)$/.test(at(scan, one.at + 1)),
	);
	if (absent !== undefined)
		return [
			`!~${ban.infinitive} ${objectIn(ban, "A")} ${restOf(ban, absent)} только в ${at(scan, absent.at + 1)} присутствии`,
		];
	const minor = ban.loose.find((i) => /^не(?:совершеннолет|уполномоч|авториз)/.test(at(scan, i)));
	if (minor !== undefined)
		return [`!~${ban.infinitive} ${objectIn(ban, "A")} только ${at(scan, minor).slice(2)} ${restOf(ban)}`];
	const quality = turnedQuality(ban);
	if (quality !== undefined) return [quality];
	const beyond = ban.circumstances.find((one) => one.preposition === "вне" && one.things !== undefined);
	if (beyond !== undefined) {
		const inside = placeIn(ban, beyond, "P");
		const thing = objectIn(ban, "A");
		if (inside === "" || /^(?:очеред|поле|вне)/.test(headIn(ban, beyond))) return [];
		return [
			`!~${ban.infinitive} ${thing} ${restOf(ban, beyond)} только ${ON.test(headIn(ban, beyond)) ? "на" : "в"} ${inside}`,
		];
	}
	return [];
}
