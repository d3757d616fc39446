import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { THINGS_SEEN_TO } from "./spared-more.ts";
import { outOf } from "./verbless-slots.ts";

/** What is seen to about things («Следите, чтобы вода не капала на пол»), as an order to those who serve; and the slots of rows about those served. */

const fold = (word: string): string => word.toLowerCase().replaceAll("ё", "е");

/** The first thing of what stands behind an act, what follows it, and the place at its end. */
function partsOf(rest: string): { first: string; where: string } {
	const at = rest.search(/ (?:в|во|на|у|возле|около|под|за|по) /iu);
	return at < 0 ? { first: rest, where: "" } : { first: rest.slice(0, at), where: rest.slice(at + 1) };
}

const withoutLink = (phrase: string): string => phrase.replace(/^(?:к|ко|на|по|в|во|с|со|о|об|без) /iu, "");

/** A phrase from one of several cases into another. */
function turned(phrase: string, from: string, to: string): string | undefined {
	if (phrase === "") return undefined;
	for (const one of from) {
		const put = one === to ? phrase : phraseInCase(phrase, one, to as "A")?.said;
		if (put !== undefined) return put;
	}
	const bare =
		to === "A" && from.includes("N") && !/(?:[ая]|ью|ом|ем|ой|ей|ами|ями)$/u.test(phrase.split(" ")[0] ?? "")
			? phrase
			: undefined;
	return bare;
}

/** «возле печи», «рядом с печью» as «от печи». */
function awayFrom(rest: string): string | undefined {
	const [, link = "", place = ""] = /^(возле|около|у|вокруг|мимо|рядом со?|вместе со?) (.+)$/iu.exec(rest) ?? [];
	const whence = / /.test(link) ? turned(place, "I", "G") : place;
	return whence === undefined || whence === "" ? undefined : `от ${whence}`;
}

/** Slots that are read from what stands behind the act in a way of their own. */
const OWN: Readonly<Record<string, (rest: string, first: string, where: string) => string | undefined>> = {
	first: (_, first) => first.replace(/ (?:от|из|через|после|постфактум) .+$/u, ""),
	out: (rest, _, where) => outOf(where === "" ? rest : where),
	к: (_, first) => turned(first, "AG", "D")?.replace(/^/u, "к "),
	from: awayFrom,
};

/** A wording with what stands behind the act put in; undefined where that cannot be. */
export function withRest(wording: string, rest: string): string | undefined {
	const { first, where } = partsOf(rest);
	let torn = false;
	const said = wording.replace(
		/\{(o[12]?|first|out|к|from)(?::([NGDAIP]+)>([NGDAIP]))?\}/gu,
		(_, name: string, from?: string, to?: string) => {
			const base = name === "o1" ? withoutLink(first) : name === "o2" ? withoutLink(rest) : rest;
			const found =
				from === undefined
					? (OWN[name]?.(rest, first, where) ?? (name in OWN ? undefined : base))
					: turned(name === "o" ? withoutLink(rest) : base, from, to ?? "A");
			if (found === undefined) torn = true;
			return found ?? "";
		},
	);
	return torn ? undefined : said.replace(/ {2,}/gu, " ").trim();
}

const SEEN_TO =
	/^(?:.*?), чтобы ([а-яё]+(?: [а-яё]+){0,2}?) не ([а-яё]+(?:л|ла|ло|ли|ся|лась|лось|лись))(?: ([^,:«»—]*?))?[.!]?$/iu;
/** «чтобы в зале не валялись коробки» */
const PLACE_FIRST =
	/^(?:.*?), чтобы ((?:в|во|на|у|под|за|возле) [^,:]+?) не ([а-яё]+(?:л|ла|ло|ли|ся|лась|лось|лись)) ([^,:«»—]+?)[.!]?$/iu;
/** «Ни на одной кассе не должна закончиться мелочь» */
const IN_NONE =
	/^ни (в|на|у|под) од(?:ной|ном|ного) ([а-яё]+(?: [а-яё]+)??) не (?:должн[аоы]?|может|могут|должен) ([а-яё]+(?:ть|ти)(?:ся)?) ([^,:«»—]+?)[.!]?$/iu;

/** Orders about a thing that is seen to; none elsewhere. */
export function thingsSeenTo(said: string): string[] {
	const none = IN_NONE.exec(said);
	const placed = none === null ? PLACE_FIRST.exec(said) : null;
	const plain = none === null && placed === null ? SEEN_TO.exec(said) : null;
	let thing = "";
	let act = "";
	let rest = "";
	if (none !== null) {
		const link = (none[1] ?? "").toLowerCase();
		const noun = none[2] ?? "";
		const she = / од(?:ной) /iu.test(said);
		thing = none[4] ?? "";
		act = fold(none[3] ?? "");
		rest = `${link} ${she ? "каждой" : "каждом"} ${noun}`;
	} else if (placed !== null) {
		thing = placed[3] ?? "";
		act = fold(placed[2] ?? "");
		if (/(?:ось|ло)$/u.test(act) && phraseInCase(thing, "N", "A") === undefined) return [];
		rest = placed[1] ?? "";
	} else {
		thing = plain?.[1] ?? "";
		act = fold(plain?.[2] ?? "");
		rest = plain?.[3] ?? "";
	}
	if (
		thing === "" ||
		/^(?:про|об?|у|в|на|к|с|из|за) /iu.test(thing) ||
		/(?:^| )(?:нас|них|никто|ничто|ничего|никого|он|она|они|вы)(?= |$)/iu.test(thing)
	)
		return [];
	if (thing.split(" ").some((word) => personAt(fold(word))?.cases.includes("N"))) return [];
	const row = THINGS_SEEN_TO.find(
		([one, verb, behind]) => one.test(fold(thing)) && verb.test(act) && behind.test(fold(rest)),
	);
	if (row === undefined) return [];
	const [, , , ...wordings] = row;
	return wordings.flatMap((wording) => {
		let torn = false;
		const put = wording.replace(/\{([NGDAIP])\}/gu, (_, to: string) => {
			const found = to === "N" ? thing : turned(thing, "N", to);
			if (found === undefined) torn = true;
			return found ?? "";
		});
		const whole = torn ? undefined : withRest(put, rest);
		return whole === undefined ? [] : [whole];
	});
}
