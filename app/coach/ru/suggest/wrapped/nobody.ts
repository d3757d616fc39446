import { type Hit, isPerfective, type Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import type { Case } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { inMood } from "../words/conjugate.ts";
import { at, capitalise, closing, textOf, tidy } from "../words/edits.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";

/** Bans on everybody and everything: «никто, кроме X», «никого», «ничего», «никому, даже X». */

const CASES: Readonly<Record<string, Case>> = { никого: "A", ничего: "A", никому: "D", никем: "I", ничем: "I" };

/** What may be, in the case that is wanted: nouns by their tables, «мороженого» by its ending. */
function allowed(scan: Scan, text: string, from: number, to: number, wanted: Case): string | undefined {
	const things = thingsAt(scan, from, to, "G");
	if (things !== undefined && things.to === to) return thingsIn({ scan, text }, things, wanted);
	const bare = textOf(scan, text, from, to);
	if (wanted === "A" && /^[а-яё]+ого$/u.test(bare)) return bare.replace(/ого$/u, "ое");
	return undefined;
}

/** The end of the exception that begins at «кроме». */
function exceptionEnd(scan: Scan, but: number, last: number): number {
	let to = but + 1;
	while (to < last && at(scan, to) !== ",") to++;
	return to;
}

/** «Никто, кроме механика, не вправе открывать шахту» -> «Открывать шахту вправе только механик»; «Никто, кроме врача, не входит сюда» -> «Входит сюда только врач». */
function nobodyBut(scan: Scan, hit: Hit, text: string, last: number): string | undefined {
	if (at(scan, 0) !== "никто" || at(scan, 1) !== "," || at(scan, 2) !== "кроме") return undefined;
	const to = exceptionEnd(scan, 2, last);
	const who = allowed(scan, text, 3, to, "N");
	const not = to + 1;
	if (who === undefined || at(scan, not) !== "не" || scan.tokens.some((token) => token.norm === "без"))
		return undefined;
	const things = thingsAt(scan, 3, to, "G");
	const many = things !== undefined && (things.parts.length > 1 || things.parts[0]?.plural === true);
	const word = at(scan, not + 1);
	const modal = /^(?:вправе|может|должен|имеет)$/.test(word) ? word : "";
	if (modal !== "") {
		const verb = modal === "имеет" ? not + 3 : not + 2;
		if (!isInfinitive(at(scan, verb)) || (modal === "имеет" && at(scan, not + 2) !== "права")) return undefined;
		const may = modal === "вправе" ? "вправе" : many ? "могут" : "может";
		return `${capitalise(textOf(scan, text, verb, last))} ${may} только ${who}`;
	}
	if (formOf(word) !== "third-singular" || many || hit.verb !== not + 1) return undefined;
	const rest = textOf(scan, text, not + 2, last);
	return `${capitalise(`${textOf(scan, text, not + 1, not + 2)} ${rest}`.trim())} только ${who}`;
}

/** «Никого, кроме хозяина, не пускайте в вольер» -> «Пускайте в вольер только хозяина»; «Не кладите туда ничего, кроме мороженого» -> «Кладите туда только мороженое». */
function onlyThose(scan: Scan, hit: Hit, text: string, last: number): string | undefined {
	const but = scan.tokens.findIndex((token) => token.norm === "кроме");
	if (but < 2 || hit.verb !== hit.from + 1 || at(scan, hit.from) !== "не") return undefined;
	const none = but - 2;
	const wanted = CASES[at(scan, none)];
	if (wanted === undefined || at(scan, but - 1) !== ",") return undefined;
	const to = exceptionEnd(scan, but, last);
	const put = allowed(scan, text, but + 1, to, wanted);
	if (put === undefined || (to < last && none > hit.verb)) return undefined;
	if (wanted === "D" && put === textOf(scan, text, but + 1, to)) return undefined;
	const thing = none > hit.verb ? "" : textOf(scan, text, to + 1, hit.from);
	const own =
		none > hit.verb
			? textOf(scan, text, hit.verb, none)
			: `${textOf(scan, text, hit.verb, hit.verb + 1)} ${thing} ${textOf(scan, text, hit.verb + 1, last)}`;
	const before = textOf(scan, text, 0, Math.min(none, hit.from));
	return `${before} ${own} только ${put}`;
}

/** What a ban on everybody tells by its build; undefined elsewhere. */
export function toldOfNobody(scan: Scan, hit: Hit, text: string): string | undefined {
	const must = mustDo(text.slice(scan.sentence.start, scan.sentence.end).trim());
	if (must !== undefined) return must;
	if (scan.hits.length !== 1 || scan.tokens.some((token) => token.norm === ":")) return undefined;
	const stop = closing(scan, text);
	const last = scan.tokens.length - (stop === "" ? 0 : 1);
	const whole = text.slice(scan.sentence.start, scan.sentence.end).trim();
	const built = byBuild(ofSomebody(whole) ?? whole);
	if (built !== undefined) return built;
	const said = nobodyBut(scan, hit, text, last) ?? onlyThose(scan, hit, text, last);
	return said === undefined ? undefined : tidy(`${said}${stop}`);
}

const DESPITE_FIRST = /^((?:никому|никого|никто|ничего)),? даже [^,]+, (не .+)$/iu;
const DESPITE_LAST = /^(.*(?:никому|никого|никто|ничего).*?),? (?:даже|ни) [^,]+([.!]?)$/iu;
const ALL = /^(.*)(никого|ничего)( .*|[.!]?)$/iu;
const BOUNDED = /(?:^| )(?:до|без|раньше|позже) /i;
const TOUCHED = /(?:^| )не (?:трога|двига|передвига|перекладыва|переставля|сдвига|прикаса)/i;

/** The same ban of one that is there: «Никому, даже коллегам, не сообщайте код» as «Никому не сообщайте код», «Не принимайте никого до уборки» as «Не принимайте людей до уборки»; undefined for other bans. */
export function ofSomebody(said: string): string | undefined {
	if (/кроме|:/.test(said)) return undefined;
	const despite = DESPITE_FIRST.exec(said);
	if (despite !== null) {
		const rest = `${despite[1] ?? ""} ${despite[2] ?? ""}`;
		return ofSomebody(rest) ?? rest;
	}
	const behind = DESPITE_LAST.exec(said);
	if (behind !== null && behind[1] !== undefined)
		return ofSomebody(`${behind[1]}${behind[2] ?? ""}`) ?? `${behind[1]}${behind[2] ?? ""}`;
	const all = ALL.exec(said);
	if (
		all === null ||
		(!BOUNDED.test(said) && !TOUCHED.test(said)) ||
		/(?:говор|обеща|сообща|рассказ|подпис|отвеча|комментир)/.test(said)
	)
		return undefined;
	const [, before = "", word = "", after = ""] = all;
	const one = word.toLowerCase() === "никого" ? "людей" : "вещи";
	return capitalise(
		tidy(
			/^ не [а-яё]+/u.test(after)
				? `${before}${after.trim().replace(/^не [а-яё]+/u, (verb) => `${verb} ${one}`)}`
				: `${before}${one}${after}`,
		),
	);
}

const TO_NOBODY = /^(?:никому (не [а-яё]+ .+)|(.*не [а-яё]+ .*)никому( .+|[.!]?))$/iu;
const ENTERING =
	/^никто не (?:должен|может|имеет права|вправе) ((?:заходить|входить|проходить|находиться|въезжать|заглядывать) .+?)[.!]?$/iu;

/** «Никому не сообщайте диагноз» as «Не сообщайте диагноз»; undefined for other bans. */
export function toSomebody(said: string): string | undefined {
	const none = /кроме|:/.test(said) ? null : TO_NOBODY.exec(said);
	return none === null
		? undefined
		: capitalise(tidy(none[1] === undefined ? `${none[2] ?? ""}${(none[3] ?? "").trimStart()}` : none[1]));
}

const SHOWN =
	/^никому(?:, даже [^,]+,)? не (показывайте|давайте|передавайте|отдавайте|доверяйте|пересылайте|отправляйте|одалживайте|выдавайте|показывай|давай) ([^,:«—]+?)([.!]?)$/iu;

/** «Никому не показывайте записи с камер» -> «Показывайте записи с камер только с разрешения руководителя»; undefined for other bans. */
export function withLeave(said: string): string | undefined {
	const [, verb = "", what = "", stop = ""] = SHOWN.exec(said) ?? [];
	return verb === "" || / без | до | после /.test(what)
		? undefined
		: `${capitalise(verb)} ${what} только с разрешения руководителя${stop}`;
}

const LETTING = /^никого не ((?:в|про)?пускайте|приводите|проводите) ((?:в|во|на|за) .+?)[.!]?$/iu;
const STAYING =
	/^никого не (?:оставля|держ|задержива)[а-яё]+ (.+?) (?:дольше|больше|более)(?: чем)? ([^,]+?)([.!]?)$/iu;

/** «Никто не должен заходить за стойку» -> «Заходить за стойку могут только сотрудники», «Никого не оставляйте в сауне дольше часа» -> «Время каждого в сауне — до часа»; undefined for other bans. */
function byBuild(said: string): string | undefined {
	const act = ENTERING.exec(said)?.[1];
	if (act !== undefined && !/ (?:без|до|после|если|пока|во время) |,/.test(act))
		return `${capitalise(act)} могут только сотрудники.`;
	const [, verb = "", where = ""] = LETTING.exec(said) ?? [];
	if (verb !== "" && !/ (?:без|до|после|если|пока|по|с|со|через) |,/.test(where))
		return `${capitalise(verb)} ${where} только тех, кому разрешён вход.`;
	const [, place = "", bound = "", stop = ""] = STAYING.exec(said) ?? [];
	return /^(?:в|во|на|под|за) /.test(place) ? `Время каждого ${place} — до ${bound}${stop}` : undefined;
}

const NOT_NOT =
	/^(.+?) не (может|могут|можете|вправе|должен|должна|должны|имеет права|имеют права) не ([а-яё]+(?:ть|ти|чь)(?:ся)?) (.+)$/iu;

/** «Бармен не может не знать состав коктейлей» -> «Бармен знает состав коктейлей»; undefined for other bans. */
function mustDo(said: string): string | undefined {
	const [, who = "", modal = "", verb = "", rest = ""] = NOT_NOT.exec(said) ?? [];
	if (verb === "") return undefined;
	const standing = imperfectiveOf(verb.toLowerCase());
	if (isPerfective(standing)) return undefined;
	if (/^вы$/i.test(who)) return capitalise(`${inMood(standing, "imperative")} ${rest}`);
	const many = /^(?:могут|должны|имеют)/i.test(modal) || (modal === "вправе" && /[ыи]$/.test(who));
	return `${who} ${inMood(standing, many ? "third-plural" : "third-singular")} ${rest}`;
}
