import type { Mood, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { affirmed } from "../turned/affirmed.ts";
import { inThird } from "../turned/turned-told.ts";
import { inMood } from "../words/conjugate.ts";
import { at, capitalise, textOf, tidy } from "../words/edits.ts";
import { infinitiveOfConverb } from "../words/infinitives.ts";
import { isAttribute } from "../words/noun-forms.ts";
import { pastOf } from "../words/past-forms.ts";
import { perfectiveOf } from "../words/verb-classes.ts";
import { judgedOnce } from "./habitual.ts";
import { judgedClause } from "./judged-clauses.ts";
import { banOfNoun, leftNoun } from "./noun-bans.ts";
import { relativeObject, relativeTold } from "./relatives.ts";
import { seenTo } from "./seen-to.ts";

/** Bans inside other words («забудьте о привычке», «избегайте», «следите, чтобы никто не»), read as the plain ban, of which all is known. */

export interface Wrapped {
	/** The plain ban, a sentence of its own. */
	ban: string;
	/** An answer to it in the form of the wrapped sentence; undefined where it has none. */
	put: (said: string) => string | undefined;
	/** What the wrapping words tell by themselves: nothing, something behind the plain ban or something before it. */
	own: "none" | "behind" | "before";
	/** Words before the ban come back before its answers. */
	led?: true;
}

const same = (said: string): string => said;

/** What may stand between a word of leaving off and the act. */
const FILLING =
	"(?:,? (?:об?|про|от|с|того|том|то|чтобы|как|любо[гй]о?|всяк[а-я]+|сам[а-я]+|эт[а-я]+|дурн[а-я]+|вредн[а-я]+|плох[а-я]+|стар[а-я]+|привыч[а-я]+|мысл[а-я]+|иде[а-я]+|попыт[а-я]+|желани[а-я]+|соблазн[а-я]*|искушени[а-я]+|манер[а-я]+|практик[а-я]+|обыча[а-я]+|возможност[а-я]+))*";

/** The words before an act that is to be left off: «забудьте о том, чтобы», «не вздумайте», «не поддавайтесь соблазну». */
const LEAVING = new RegExp(
	`^(?:пожалуйста, |никогда |и |только )?(?:(?:забудьте|бросьте|оставьте|откажитесь|отказывайтесь|избегайте|воздержитесь|воздерживайтесь|удержитесь|избавьтесь|избавляйтесь|остерегайтесь)${FILLING}|не (?:вздумайте|смейте|позволяйте себе|допускайте привычки|имейте привычк[уи]|берите (?:за правило|в привычку)|заводите привычк[уи]|поддавайтесь (?:соблазну|искушению|желанию)|привыкайте|приучайтесь|считайте (?:нормой|нормальным|допустимым|возможным|правильным|приличным)|пытайтесь|пробуйте|соглашайтесь))$`,
	"u",
);

/** «Официант не позволяет себе», «Кассиры не пытаются»: what stands between who is told and the act. */
const THEIRS = /^(?:никогда )?не (?:позволя(?:ет|ют) себе|смеют|смеет|пыта(?:ется|ются)|име(?:ет|ют) привычки)$/u;

/** «Забудьте о привычке отвечать …» as «Не отвечайте …». */
function leftOff(scan: Scan, text: string, last: number): Wrapped | undefined {
	const verb = scan.tokens.findIndex(({ kind, norm }, i) => i > 0 && kind === "word" && isInfinitive(norm));
	if (verb < 1 || verb > 9) return undefined;
	const rest = textOf(scan, text, verb + 1, last);
	if (LEAVING.test(textOf(scan, text, 0, verb).toLowerCase().replaceAll("ё", "е")))
		return { ban: tidy(`Не ${inMood(at(scan, verb), "imperative")} ${rest}.`), put: same, own: "none" };
	const not = scan.tokens.findIndex(({ norm }) => norm === "не");
	const from = at(scan, not - 1) === "никогда" ? not - 1 : not;
	const who = personAt(at(scan, from - 1));
	if (from < 1 || who?.role !== "staff" || !isNominative(who)) return undefined;
	if (!THEIRS.test(textOf(scan, text, from, verb))) return undefined;
	const mood: Mood = /ют/.test(at(scan, not + 1)) ? "third-plural" : "third-singular";
	return {
		ban: tidy(`${textOf(scan, text, 0, from)} не ${inMood(at(scan, verb), mood)} ${rest}.`),
		put: same,
		own: "none",
	};
}

/** «Кричать на детей — табу» as «Нельзя кричать на детей». */
function tabooed(scan: Scan, text: string, last: number): Wrapped | undefined {
	const dash = scan.tokens.findIndex(({ norm }) => norm === "—");
	if (
		dash < 2 ||
		!isInfinitive(at(scan, 0)) ||
		!/^(?:это )?(?:табу|под запретом)$/.test(textOf(scan, text, dash + 1, last))
	)
		return undefined;
	const act = textOf(scan, text, 0, dash);
	return { ban: `Нельзя ${act.charAt(0).toLowerCase()}${act.slice(1)}.`, put: same, own: "none" };
}

/** «Недопустимо, чтобы пациент ждал один», «Допускать, чтобы ребёнок шёл домой один, нельзя». */
const WRONG_THAT =
	/^(?:(?:нельзя|недопустимо|неприемлемо|плохо|стыдно)(?: допускать)?|допускать), чтобы ([а-яё]+) ([а-яё]+) (.+?)(?:, (?:нельзя|недопустимо|неприемлемо|запрещено))?$/iu;

/** «Не допускайте, чтобы ребёнок оставался один», «Не дайте гостю уйти без чека», «Пусть никто не уходит без чека» as what is to be seen to. */
function allowed(scan: Scan, text: string, last: number): Wrapped | undefined {
	const hit = scan.hits[0];
	const said = textOf(scan, text, 0, last);
	const none = /^пусть никто не ([а-яё]+) (.+)$/iu.exec(said);
	const leaves = /^(уход|уезж|остаё|остае)/.exec(none?.[1] ?? "")?.[1];
	if (none !== null && leaves !== undefined) {
		const past = { уход: "ушёл", уезж: "уехал" }[leaves] ?? "остался";
		return { ban: `Следите, чтобы никто не ${past} ${none[2] ?? ""}.`, put: same, own: "none" };
	}
	const wrong = WRONG_THAT.exec(said);
	if (
		wrong !== null &&
		personAt(wrong[1]?.toLowerCase() ?? "")?.role === "customer" &&
		formOf((wrong[2] ?? "").replace("ё", "е")) === "past"
	)
		return { ban: `Следите, чтобы ${wrong[1]} не ${wrong[2]} ${wrong[3]}.`, put: same, own: "before" };
	if (hit === undefined || hit.from !== 0 || hit.verb !== 1 || !/^imperative/.test(hit.mood)) return undefined;
	const inner = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	if (/^(?:допус|позвол)/.test(at(scan, 1)) && inner?.opener === "чтобы") {
		let verb = inner.from + 1;
		while (verb < inner.to && formOf(at(scan, verb)) !== "past") verb++;
		if (verb >= inner.to || verb === inner.from + 1) return undefined;
		const who = textOf(scan, text, inner.from + 1, verb);
		return { ban: `Следите, чтобы ${who} не ${textOf(scan, text, verb, last)}.`, put: same, own: "before" };
	}
	const whom = personAt(at(scan, 2));
	if (!/^(?:позволя|разреша|дава|дай)/.test(at(scan, 1)) || whom?.role !== "customer") return undefined;
	if (!whom.cases.includes("D") || !isInfinitive(at(scan, 3))) return undefined;
	const name = whom.plural ? whom.paradigm.many.N : whom.paradigm.singular.N;
	const past = pastOf(at(scan, 3), whom.plural ? "many" : whom.feminine ? "she" : "he");
	return past === undefined
		? undefined
		: { ban: tidy(`Следите, чтобы ${name} не ${past} ${textOf(scan, text, 4, last)}.`), put: same, own: "behind" };
}

/** «Не снимая перчаток, не беритесь за телефон» as «Не сняв перчаток, не беритесь за телефон»: the first deed comes first. */
function firstDone(scan: Scan, text: string, last: number): Wrapped | undefined {
	const infinitive = infinitiveOfConverb(at(scan, 1));
	const done = perfectiveOf(infinitive);
	const [head, next] = scan.segments;
	if (at(scan, 0) !== "не" || infinitive === "" || done === infinitive || !/[аеияу]ть$/.test(done)) return undefined;
	if (head?.from !== 0 || next === undefined || at(scan, next.from) !== "не") return undefined;
	const things = thingsAt(scan, 2, head.to, "GA");
	const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "A");
	const object =
		put === undefined ? textOf(scan, text, 2, head.to) : `${put} ${textOf(scan, text, things?.to ?? 2, head.to)}`;
	return {
		ban: tidy(`Не ${done.replace(/ть$/, "в")} ${object}, ${textOf(scan, text, next.from, last)}.`),
		put: same,
		own: "none",
	};
}

/** What is left behind in a bad state as one goes: «оставив компьютер включённым», «бросив покупателя одного». */
const LEFT: Readonly<Record<string, string>> = { оставив: "оставлять", бросив: "бросать", забыв: "забывать" };

/** «Не уходите, оставив деньги на столе» as «Не оставляйте деньги на столе», answered «... и затем уходите». */
function leavingBehind(scan: Scan, text: string, last: number): Wrapped | undefined {
	const hit = scan.hits[0];
	const [own, next, ...more] = scan.segments;
	if (hit === undefined || hit.verb < 0 || own === undefined || next === undefined || more.length > 0) return undefined;
	const left = LEFT[at(scan, next.from)];
	const converb = textOf(scan, text, next.from + 1, last);
	if (left === undefined || converb === "" || hit.segment !== own || own.from > 0) return undefined;
	const kept = inThird(scan, hit, affirmed(scan, hit));
	if (kept === undefined) return undefined;
	const deed = [...scan.tokens.keys()]
		.slice(own.from, own.to)
		.map((i) => kept.get(i) ?? textOf(scan, text, i, i + 1))
		.filter((word) => word !== "")
		.join(" ");
	const words = deed.split(" ");
	const third = words.findIndex((word) => /^third/.test(formOf(word.toLowerCase().replaceAll("ё", "е"))));
	const subject = third > 0 ? words.slice(0, third).join(" ") : "";
	const mood: Mood =
		third > 0 ? (/ют$|ят$|ут$|ат$/.test(words[third] ?? "") ? "third-plural" : "third-singular") : "imperative";
	const act = third > 0 ? words.slice(third).join(" ") : deed;
	return {
		ban: tidy(`${subject} не ${inMood(left, mood)} ${converb}.`),
		put: (said) => {
			const told = said.replace(/[.!…]+$/, "");
			return / и |,|при себе|перед уходом|в поле зрения|[ао]ставля/i.test(told)
				? undefined
				: `${told} и затем ${act.charAt(0).toLowerCase()}${act.slice(1)}`;
		},
		own: "behind",
	};
}

/** A time or a place that a wording has of its own. */
const TIMED = / (?:до|после|с) (?:\d|[а-яё]+(?:и|ти|ми|ёх|ух|ста) )| вне /u;

/** «Даже в спешке не кладите трубку, не попрощавшись» as «Не кладите трубку, не попрощавшись»: what is insisted on comes back before the wording, or behind a time. */
function evenSo(scan: Scan, text: string, last: number): Wrapped | undefined {
	const hit = scan.hits[0];
	if (hit === undefined || at(scan, 0) !== "даже" || hit.from < 3 || hit.from > 7 || hit.segment.from > 0)
		return undefined;
	if (!/^(?:в|во|на|при|по|после|перед|под|ради|для|из-за|с|со|к)$/.test(at(scan, 1))) return undefined;
	if (scan.tokens.slice(0, hit.from).some(({ kind, norm }) => kind !== "word" || /^(?:если|когда|никогда)$/.test(norm)))
		return undefined;
	const place = thingsAt(scan, 2, hit.from, "PGDIA");
	const bare = place === undefined && hit.from === 4 && !isAttribute(at(scan, 2)) ? 3 : hit.from;
	const begun = place === undefined ? bare : Math.min(place.to, hit.from);
	const to =
		begun === hit.from - 1 && /(?:ой|ей|ью|ом|ем|ами|ями|ую|[^ия]ю|у)$/.test(at(scan, begun)) ? begun : hit.from;
	const object = textOf(scan, text, to, hit.from);
	const lead = textOf(scan, text, 0, to);
	const told = lead.charAt(0).toLowerCase() + lead.slice(1);
	return {
		ban: tidy(
			`${capitalise(textOf(scan, text, hit.from, hit.from + 2))} ${object} ${textOf(scan, text, hit.from + 2, last)}.`,
		),
		put: (said) => {
			const bare = said.replace(/[.!…]+$/, "");
			return TIMED.test(bare) ? `${bare}, ${told}` : `${lead} ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
		},
		own: object === "" ? "before" : "none",
		led: true,
	};
}

/** Work of every kind: «Кассир работает без разговоров с коллегами». */
const WORKING = /^(?:(.+) )?(?:работа(?:йте|ет|ют)|дежур(?:ьте|ит|ят)|обслужива(?:йте|ет|ют)) без (.+)$/iu;

/** «Кассир работает без разговоров с коллегами» as «Кассир не разговаривает с коллегами». */
function withoutDeed(said: string): Wrapped | undefined {
	const [, subject = "", named = ""] = WORKING.exec(said) ?? [];
	const who = personAt((subject.split(" ").at(-1) ?? "").toLowerCase());
	if (named === "" || (subject !== "" && (who?.role !== "staff" || !isNominative(who)))) return undefined;
	const mood: Mood = who === undefined ? "imperative" : who.plural ? "third-plural" : "third-singular";
	const ban = banOfNoun(named, subject, mood)?.ban;
	return ban === undefined ? undefined : { ban, put: same, own: "behind" };
}

/** «Ну и конечно, не жуйте за рулём», «Только не хлопайте дверью»: words that only lead on to the ban. */
const LEADING_ON =
	/^(?:и|а|но|ну|только|вот только|и уж|и тем более|ну и)(?: конечно,?| главное,?)? (?=(?:никогда )?не |нельзя )/iu;

/** «Мастер маникюра», «Дежурному по залу»: who is told, by one word, and the words that tell of them. */
function byOneName(scan: Scan, text: string, last: number): Wrapped | undefined {
	const hit = scan.hits[0];
	const person = personAt(at(scan, 0));
	if (hit === undefined || person?.role !== "staff" || scan.segments.length > 1) return undefined;
	let to = 1;
	while (to < hit.from && !/^(?:не|никогда|категорически|строго|всегда)$/.test(at(scan, to))) to++;
	if (to === 1 || to > 4 || to >= last || (hit.from !== to && at(scan, hit.from - 1) !== at(scan, to)))
		return undefined;
	for (let i = 1; i < to; i++)
		if (personAt(at(scan, i)) !== undefined || /^(?:и|или|обязан[аы]?|долж[а-я]+|мо[гж][а-я]+)$/.test(at(scan, i)))
			return undefined;
	if (!/^(?:по|на|в)$/.test(at(scan, 1)) && !/(?:а|я|ы|и|ов|ей|ой|их|ых)$/.test(at(scan, 1))) return undefined;
	const name = person.plural ? person.paradigm.many.N : person.paradigm.singular.N;
	const more = textOf(scan, text, 1, to);
	return {
		ban: `${textOf(scan, text, 0, 1)} ${textOf(scan, text, to, last)}.`,
		put: (said) => {
			const first = /^[а-яё-]+/iu.exec(said)?.[0] ?? "";
			return first.toLowerCase().replaceAll("ё", "е") === name
				? `${first} ${more}${said.slice(first.length)}`
				: undefined;
		},
		own: "none",
	};
}

/** «Ни шагу за ограждение без каски» as «Не заходите за ограждение без каски», «Ни слова о жильцах» as «Не говорите о жильцах». */
function noStep(scan: Scan, text: string, last: number): Wrapped | undefined {
	const said = textOf(scan, text, 0, last);
	const step = /^ни шагу ((?:за|в|во|на) .+)$/iu.exec(said)?.[1];
	if (step !== undefined) return { ban: `Не заходите ${step}.`, put: same, own: "behind" };
	const word = /^ни (?:единого |одного )?(?:слова|звука|полслова|словечка|намека|намёка) (?:лишнего )?(об? .+)$/iu.exec(
		said,
	)?.[1];
	return word === undefined ? undefined : { ban: `Не говорите ${word}.`, put: same, own: "before" };
}

/** The plain ban in a sentence that wraps it; undefined for one that is plain or tells more. */
export function unwrapped(scan: Scan, text: string): Wrapped | undefined {
	const stopped = at(scan, 0) === "стоп" && scan.hits.length === 2;
	const last = scan.tokens.length - (/^[.!…]$/.test(scan.tokens.at(-1)?.norm ?? "") ? 1 : 0);
	const whole = textOf(scan, text, 0, last);
	const led = LEADING_ON.exec(whole)?.[0] ?? "";
	const judged = judgedOnce(whole);
	if (judged !== undefined) return judged;
	const leaving = scan.hits.length === 1 ? leftOff(scan, text, last) : undefined;
	if (leaving !== undefined) return leaving;
	if (led !== "") return { ban: `${capitalise(whole.slice(led.length))}.`, put: same, own: "none" };
	const first = evenSo(scan, text, last) ?? firstDone(scan, text, last) ?? byOneName(scan, text, last);
	if (first !== undefined) return first;
	if (scan.hits.length !== 1 && !stopped) return undefined;
	const seen = seenTo(scan, text, last);
	if (seen !== undefined) return { ban: seen.ban, put: seen.put, own: seen.turned ? "before" : "behind" };
	const left =
		tabooed(scan, text, last) ??
		relativeObject(scan, text, last) ??
		relativeTold(scan, text, last) ??
		allowed(scan, text, last) ??
		judgedClause(scan, text, last) ??
		noStep(scan, text, last) ??
		leavingBehind(scan, text, last);
	if (left !== undefined) return left;
	const said = textOf(scan, text, 0, last);
	const without = scan.hits[0]?.code === "prohibition.manner" ? withoutDeed(said) : undefined;
	if (without !== undefined) return without;
	if (scan.hits[0]?.verb !== -1 && formOf(at(scan, 0)) !== "imperative") return undefined;
	const noun = leftNoun(said);
	return noun === undefined ? undefined : { ban: noun.ban, put: same, own: noun.whole ? "behind" : "before" };
}
