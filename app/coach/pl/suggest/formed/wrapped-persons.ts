import { personOf } from "../../words/people.ts";
import { formOf, type Verb } from "../../words/verbs.ts";
import { borne } from "../answers/served-fares.ts";
import { readAct } from "../reading/act-reading.ts";
import { denied } from "../reading/denied-object.ts";
import { past, pastOf, present, readPast, respoken, type Voice } from "../reading/spoken.ts";
import { lower, strip } from "../words/rewriting-words.ts";

/** The plain ban that a wrapped one means, and each of its wordings in the form of the whole. */
export interface Unwrapped {
	ban: string;
	/** A wording of the plain ban as the rule would say it; undefined where it cannot. */
	back: (wording: string) => string | undefined;
}

/** Those who act: everybody, or the staff by what they are called. */
const NOBODY = "(?:nikt|żaden|żadna|ktokolwiek|ktoś)";
/** Collective names of staff. */
const CREW = /^(?:personel|zespół|obsługa|załoga|ekipa|kadra|zmiana|recepcja|ochrona|kuchnia|brygada)$/;

/** Groups of staff and their like behind "nikt z". */
const GROUPS =
	/^(?:obsługi|personelu|zespołu|załogi|ekipy|kadry|zmiany|recepcji|ochrony|kuchni|brygady|nas|was|biura|firmy|pracowników|kolegów|koleżanek|\p{L}+(?:ków|rzy|stów|ntów|orów|ców|ek))$/u;

/** What those who act are called in the good half: "nikt z obsługi" -> "każdy z obsługi"; undefined for those who are served. */
function actorOf(who: string): { who: string; many: boolean } | undefined {
	const words = lower(who).split(" ");
	const [first = ""] = words;
	if (/^(?:nikt|ktokolwiek|ktoś|żaden|żadna)$/.test(first)) {
		const [second = "", third = ""] = words.slice(1);
		const named = second === "z" || second === "ze" ? third : second;
		if (named !== "" && personOf(strip(named))?.side !== "staff" && !(/^ze?$/.test(second) && GROUPS.test(named)))
			return undefined;
		return { who: [first === "żadna" ? "każda" : "każdy", ...words.slice(1)].join(" "), many: false };
	}
	for (const word of words.slice(0, 3)) {
		const person = personOf(strip(word));
		if (person?.side === "staff") return { who: lower(who), many: person.plural };
		if (person !== undefined) return undefined;
		if (CREW.test(word)) return { who: lower(who), many: false };
		if (!/(?:[yiae]|wszyscy)$/.test(word)) return undefined;
	}
	return undefined;
}

/** The ban that staff do something, said so that all that is known of staff answers it. */
function staffBan(verb: Verb, self: string, rest: string): string | undefined {
	const lasting = verb.perfective ? verb.partner : verb;
	const they = lasting === undefined ? "" : formOf(lasting, "they");
	return they === ""
		? undefined
		: `Pracownicy nie ${they}${self}${rest === "" || rest.startsWith(",") ? rest : ` ${rest}`}`;
}

/** Words by which somebody sees to something, asks for it or reminds of it. */
export const SEES =
	/(?:^|[ ,])(?:dopiln|przypiln|piln|zadba|dba|uważa|postara|stara|sprawd|spraw|upewn|prosz|prosi|chce|zależ|wymaga|oczekuj|pamięta|przypomn|wiedz|zasad|zrób|zapewn|trosz|niech)\p{L}*/iu;
const SEEN_TO = new RegExp(
	`^(?<head>[^,]{3,60}),? (?<that>aby|żeby|by|że) (?<who>(?:${NOBODY}(?: ze? \\p{L}+)?|\\p{L}+)(?: (?!nie )\\p{L}+){0,2}?) (?<set>(?:(?:w|na|przy|podczas|po|przed) [^,]+? )?)nie (?<verb>\\p{L}+)(?<self> się)?(?<rest>(?:,? .+)?)$`,
	"iu",
);

/** "Dopilnuj, żeby nikt nie zostawiał narzędzi": what those who act are to do. */
function seenTo(rule: string): Unwrapped | undefined {
	const found = SEEN_TO.exec(rule)?.groups;
	if (found === undefined) return undefined;
	const { head = "", that = "", who = "", set = "", verb = "", self = "", rest = "" } = found;
	if (!SEES.test(head) || /(?:^| )nie /i.test(head)) return undefined;
	const actor = actorOf(who);
	if (actor === undefined || borne(who, verb, rule)) return undefined;
	const own = rest.replace(/^(?!,) /, "");
	const tail = [own.startsWith(",") ? "" : own, set.trim()].filter((one) => one !== "").join(" ");
	const behind = own.startsWith(",") ? `${tail}${own}` : tail;
	if (that === "że") {
		const reading = readAct(lower(verb));
		if (reading?.form !== "he" && reading?.form !== "they") return undefined;
		const ban = staffBan(reading.verb, self, behind);
		const many = reading.form === "they";
		return ban === undefined
			? undefined
			: { ban, back: (one) => framed(`${head}, że`, respoken(one, actor.who, present(many))) };
	}
	const told = readPast(lower(verb));
	const ban = told === undefined ? undefined : staffBan(told.verb, self, behind);
	return told === undefined || ban === undefined
		? undefined
		: { ban, back: (one) => framed(`${head}, ${that}`, respoken(one, actor.who, past(told.voice))) };
}

/** A wording that stands as it is. */
export const same = (one: string): string => one;

const framed = (head: string, said: string | undefined): string | undefined =>
	said === undefined ? undefined : `${head} ${said}`;

const LET =
	/^(?<let>nie (?:dopuść|dopuszczaj|pozwól|pozwalaj|dopuśćcie|dopuszczajcie|pozwólcie|pozwalajcie|życzymy sobie|chcemy|zgadzamy się)(?: (?:do tego|na to))?),? (?:aby|żeby|by) (?<who>(?:ktoś|ktokolwiek|\p{L}+)(?: \p{L}+){0,2}?) (?<verb>\p{L}+(?:ł|ła|ło|ły|li))(?<self> się)?(?<rest>(?:,? .+)?)$/iu;

/** The order for which leave is refused, by the form of the refusal. */
const seeing = (refused: string): string =>
	/życzymy|chcemy|zgadzamy/i.test(refused) ? "Chcemy" : /cie(?: |$)/.test(refused) ? "Dopilnujcie" : "Dopilnuj";

/** "Nie dopuść do tego, aby ktoś zostawiał narzędzia na podłodze". */
function notLet(rule: string): Unwrapped | undefined {
	const { let: refused = "", who = "", verb = "", self = "", rest = "" } = LET.exec(rule)?.groups ?? {};
	const actor = who === "" ? undefined : actorOf(who);
	const told = actor === undefined ? undefined : readPast(lower(verb));
	if (actor === undefined || told === undefined) return undefined;
	const ban = staffBan(told.verb, self, denied(rest, told.verb));
	const head = `${seeing(refused)}, żeby`;
	return ban === undefined
		? undefined
		: { ban, back: (one) => framed(head, respoken(one, actor.who, past(told.voice))) };
}

const ALLOWING =
	/^nie (?:pozwól|pozwalaj|pozwólcie|pozwalajcie|zezwalaj|daj|dawaj)(?<order>cie)? (?<whom>nikomu|pracownikom|kolegom|koleżankom|personelowi|obsłudze|stażystom|praktykantom|nowym pracownikom) (?<verb>\p{L}+[ćc])(?<self> się)?(?<rest>(?:,? .+)?)$/iu;
const ALLOWED: Readonly<Record<string, readonly [who: string, voice: Voice]>> = {
	nikomu: ["każdy", "ł"],
	pracownikom: ["pracownicy", "li"],
	kolegom: ["koledzy", "li"],
	koleżankom: ["koleżanki", "ły"],
	personelowi: ["personel", "ł"],
	obsłudze: ["obsługa", "ła"],
	stażystom: ["stażyści", "li"],
	praktykantom: ["praktykanci", "li"],
};

/** "Nie pozwalaj nikomu zostawiać narzędzia na podłodze". */
function notAllowed(rule: string): Unwrapped | undefined {
	const { order = "", whom = "", verb = "", self = "", rest = "" } = ALLOWING.exec(rule)?.groups ?? {};
	const [who, voice] = ALLOWED[lower(whom)] ?? [];
	const act = who === undefined ? undefined : readAct(lower(verb));
	if (who === undefined || voice === undefined || act?.form !== "infinitive") return undefined;
	const ban = staffBan(act.verb, self, denied(rest, act.verb));
	return ban === undefined
		? undefined
		: { ban, back: (one) => framed(`Dopilnuj${order}, żeby`, respoken(one, who, past(voice))) };
}

const LET_THEM =
	/^niech (?<who>(?:nikt|żaden|żadna|państwo|\p{L}+)(?: (?!nie )\p{L}+){0,3}?) nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?:,? .+)?)$/iu;

/** "Niech nikt nie zostawia narzędzi", "Niech Państwo nie zostawiają …". */
function letThem(rule: string): Unwrapped | undefined {
	const { who = "", verb = "", self = "", rest = "" } = LET_THEM.exec(rule)?.groups ?? {};
	const actor = /^państwo$/i.test(who) ? { who, many: true } : who === "" ? undefined : actorOf(who);
	const act = actor === undefined ? undefined : readAct(lower(verb));
	if (actor === undefined || (act?.form !== "he" && act?.form !== "they")) return undefined;
	if (borne(who, verb, rule))
		return { ban: `Dopilnuj, żeby ${lower(who)} nie ${pastOf(act.verb, "ł")}${self}${rest}`, back: same };
	const ban = staffBan(act.verb, self, rest.trim().startsWith(",") ? rest : rest.trim());
	const many = act.form === "they";
	return ban === undefined
		? undefined
		: { ban, back: (one) => framed("Niech", respoken(one, actor.who, present(many))) };
}

/** A ban that tells somebody to see to what others do, or lets them not do it, as the ban on those who act; undefined elsewhere. */
export const unwrapPersons = (rule: string): Unwrapped | undefined =>
	seenTo(rule) ?? notLet(rule) ?? notAllowed(rule) ?? letThem(rule);
