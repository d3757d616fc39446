import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { served } from "../reading/served-words.ts";
import { readPast, type Voice } from "../reading/spoken.ts";
import { goodState } from "../reading/thing-states.ts";
import { nominativeOf } from "../words/accusative.ts";
import { isRighted } from "../words/contrary-words.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { CONTRARY, FELT, HOW, SPANS, THINGS, TOO } from "./ensured-words.ts";
import { righted } from "./joined-qualities.ts";
import { faringWell } from "./served-fares.ts";

/** A stem with an ending: "miękk" and "ej" -> "miękkiej". */
const grown = (stem: string, ending: string): string =>
	/[kg]$/u.test(stem) && /^[ye]/u.test(ending) ? `${stem}i${ending.replace(/^y/u, "")}` : `${stem}${ending}`;
const FORM = /^(?<stem>\p{L}{2,}?)(?<soft>i?)(?<ending>ego|emu|ej|ych|ymi|ym|ich|imi|im|ą|y|a|e|i)$/u;

/** "dwie osoby nie wyjeżdżały naraz" -> "wyjeżdżały po kolei". */
function rightly({ head, who, verb, rest }: Ensured): string[] {
	if (/^(?:nikt|nic|żad)/iu.test(who)) return [];
	const row = HOW.find(([bad]) => bad.test(rest));
	return row === undefined || /(?:^| )się(?= |$)/u.test(row[1])
		? []
		: [`${head} ${who} ${verb}${rest.replace(...row)}`];
}

const WRONG_ONE = /^ (?<thing>\p{L}+(?:ego|ej|ych) \p{L}+)(?<more>(?: (?:w|na|do|z|przy|dla) [^,]+)?)$/u;

/** "klient nie podpisuje pustego formularza" -> "klient podpisuje uzupełniony formularz". */
function rightOne({ head, who, verb, rest }: Ensured): string[] {
	const { thing = "", more = "" } = WRONG_ONE.exec(rest)?.groups ?? {};
	const act = readPast(verb)?.verb ?? readAct(verb)?.verb;
	if (thing === "" || act === undefined || /^(?:nikt|nic|żad)/iu.test(who) || !isRighted(act.family, true)) return [];
	const good = righted("", thing);
	const object = good === undefined ? undefined : objectFor(good, act);
	return object === undefined ? [] : [`${head} ${who} ${verb} ${object}${more}`];
}

const DARK = /^(?:siedzi|siedzia|stoi|sta|czeka|pracuj|pracowa|by|jest|chodzi)\p{L}* (?:w ciemności\p{L}*|po ciemku)$/u;

/** "nikt nie siedzi w ciemnościach" -> "wszędzie jest jasno". */
const lit = ({ head, verb, rest, now }: Ensured): string[] =>
	DARK.test(`${verb}${rest}`) ? [`${head} wszędzie ${now ? "jest" : "było"} jasno`] : [];

/** States in which things must not go out, and those in which they do. */
const STATED: readonly (readonly [RegExp, string])[] = [
	[/^(?:przesuszon|zasuszon|wysuszon)/u, "świeżo podlan"],
	[/^(?:zwiędł|zwiędnięt)/u, "śwież"],
	[/^(?:wystygł|zimn|wychłodzon|letni)/u, "gorąc"],
	[/^(?:pust)/u, "pełn"],
	[/^(?:rozładowan)/u, "naładowan"],
	[/^(?:uszkodzon|pęknięt|porysowan|wgniecion|rozdart)/u, "cał"],
	[/^(?:przemoczon|zamoczon|przemoknięt)/u, "such"],
];

const NO_THING =
	/^żad(?<end>en|na|ne) (?<what>\p{L}+(?: \p{L}+)?) nie (?:może|powin\p{L}+|ma prawa) (?<verb>\p{L}+[ćc])(?<rest>(?: [^,;]+)?)$/iu;

/** "Żaden telefon nie może dzwonić podczas koncertu" -> "Każdy telefon jest wyciszony podczas koncertu". */
export function eachThing(rule: string): string[] {
	const { end = "", what = "", verb = "", rest = "" } = NO_THING.exec(rule)?.groups ?? {};
	if (what === "" || served(what.split(" ")[0] ?? "") !== undefined || /^(?:po)?zosta|^być$/u.test(verb)) return [];
	const [each, voice]: [string, Voice] =
		end === "en" ? ["Każdy", "ł"] : end === "na" ? ["Każda", "ła"] : ["Każde", "ło"];
	const seen: Ensured = { head: "", who: `${each} ${what}`, verb: lower(verb), rest, now: true, voice };
	const [, place = "", how = ""] = /^(?<place>(?: .+)?) (?<how>\p{L}+[yae])$/u.exec(rest) ?? [];
	const good =
		how === ""
			? undefined
			: /^nie\p{L}{5}/u.test(how)
				? how.slice(3)
				: (STATED.find(([bad]) => bad.test(how))?.[1].concat(how.slice(-1)) ?? goodState(how, what));
	const fault = /^(?<way>(?: .+?)?) z (?:błęd|literów|pomył)\p{L}+$/u.exec(rest)?.groups;
	const going = fault === undefined ? undefined : readAct(lower(verb))?.verb;
	const out = going === undefined ? "" : formOf(going.perfective ? (going.partner ?? going) : going, "he");
	if (out !== "") return [`${each} ${what} ${out}${fault?.way ?? ""} dokładnie sprawdzon${END[voice]}`];
	const act = good === undefined ? undefined : readAct(lower(verb))?.verb;
	const goes = act === undefined ? "" : formOf(act.perfective ? (act.partner ?? act) : act, "he");
	if (good !== undefined && goes !== "") return [`${each} ${what} ${goes}${place} ${good}`];
	return thingsRight(seen).map((one) => one.trim());
}

/** "psy nie leżały na gorącym betonie" -> "leżały na chłodnym betonie", "woda nie była za zimna" -> "była ciepła". */
function contrary(seen: Ensured): string[] {
	const { head, who, verb, rest } = seen;
	if (/^(?:nikt|nic|żad)/iu.test(who) || /^(?:biega|goni|krzycz)/u.test(verb)) return [];
	const too = /^ (?:za|zbyt) (?<word>\p{L}+)$/u.exec(rest)?.groups?.word;
	const placed =
		/^(?<before>(?: [^,]*?)? (?:na|w|we|przy|pod|za|z|ze|po|do) )(?<word>\p{L}+)(?<after> \p{L}+(?: [^,]+)?)$/u.exec(
			rest,
		)?.groups;
	const alone = /^ (?<word>\p{L}+)$/u.exec(rest)?.groups?.word;
	const word = too ?? placed?.word ?? alone ?? "";
	const { stem = "", ending = "" } = FORM.exec(lower(word))?.groups ?? {};
	if (stem === "" || (too !== undefined && !/^(?:by|jest|są|robi|stawa)/u.test(verb))) return [];
	const bare = strip(stem);
	const good = (too !== undefined ? TOO : CONTRARY).find(([bad]) => bad.test(bare))?.[1];
	if (good === undefined) return [];
	const said = grown(
		good,
		/^i/u.test(ending) && ending !== "i"
			? ending.replace(/^i/u, "y")
			: ending === "i" && /[^kg]$/u.test(good)
				? "i"
				: ending,
	);
	return [`${head} ${who} ${verb}${placed === undefined ? " " : placed.before}${said}${placed?.after ?? ""}`];
}

/** What is to be seen to, taken apart: "Dopilnuj, żeby | klucze | nie | ginęły | …". */
export interface Ensured {
	/** The head with its conjunction. */
	head: string;
	who: string;
	/** The verb as it stands, and what stands behind it. */
	verb: string;
	rest: string;
	/** True behind "że": the present is told. */
	now: boolean;
	voice: Voice;
}

const ENSURED =
	/^(?<head>(?:(?:prosimy |proszę )?(?:dopiln|przypiln|piln|zadba|dba|postara|stara|upewn|zapewn|sprawd|spraw|pamięta|organiz|zorganiz|plan|zaplan|rozplan|ustaw|układa|ułóż|prac|czuwa|zrób|rób|troszcz|zatroszcz|uważa)\p{L}*(?: [^,]{1,40}?)?),? (?<that>aby|żeby|by|że)) (?<who>(?:(?:w|we|na|przy|podczas|po|przed) \p{L}+(?: \p{L}+)? )?\p{L}+(?: (?!nie )\p{L}+){0,3}?) nie (?<verb>\p{L}+)(?<rest>.*)$/iu;

/** Whose voice a present or a past has. */
function voiceOf(verb: string, who: string): Voice | undefined {
	const past = readPast(verb)?.voice ?? (/(?:ł|ła|ło|li|ły)$/u.exec(verb)?.[0] as Voice | undefined);
	if (past !== undefined) return past;
	const person = served(who.split(" ").pop() ?? "");
	const many = /(?:ą|ają|eją|cą)$/u.test(verb);
	if (person !== undefined) return person.plural ? "li" : person.gender === "she" ? "ła" : "ł";
	if (many) return "ły";
	const [first = ""] = who.split(" ");
	return /a$/u.test(first) ? "ła" : /[oe]$/u.test(first) ? "ło" : "ł";
}

/** A rule that sees to something taken apart; undefined elsewhere. */
export function ensuredOf(rule: string): Ensured | undefined {
	const { head = "", that = "", who = "", verb = "", rest = "" } = ENSURED.exec(rule)?.groups ?? {};
	if (who === "" || /(?:^| )nie /iu.test(head)) return undefined;
	const voice = voiceOf(lower(verb), who);
	return voice === undefined ? undefined : { head, who, verb: lower(verb), rest, now: lower(that) === "że", voice };
}

const END: Readonly<Record<Voice, string>> = { ł: "y", ła: "a", ło: "e", li: "i", ły: "e" };

/** A past stem in its voice, or the present of it: `{być}` and such, told of whoever it is. */
function told(text: string, { voice, now }: Ensured): string {
	const many = voice === "li" || voice === "ły";
	return text
		.replace(/\{(\p{L}+)\/(\p{L}+)\/(\p{L}+)\}/gu, (_, stem: string, one: string, several: string) =>
			now ? (many ? several : one) : voice === "li" && stem.endsWith("a") ? `${stem.slice(0, -1)}eli` : stem + voice,
		)
		.replace(/\{e\}/gu, END[voice]);
}

/** How long or how much, for what goes beyond a bound. */
const BEYOND = /^(?:przekracz|przekrocz|wykracz)\p{L}* (?:poza )?(?<span>.+)$/u;
const SPAN = /minut|godzin|sekund|kwadrans|dni|dnia|tygodn|miesi|dob/u;

/** "Spraw, żeby gość nie czuł się pominięty" -> "Spraw, żeby gość czuł się zauważony i wysłuchany". */
function felt(seen: Ensured): string[] {
	const { head, who, verb, rest } = seen;
	const [, how = "", more = ""] = /^ się (?:jak |przy nas |u nas )?(\p{L}+)(.*)$/u.exec(rest) ?? [];
	if (!/^(?:po)?czu/u.test(verb) || how === "") return [];
	const good = FELT.find(([bad]) => bad.test(how))?.[1];
	if (good === undefined) return [];
	const many = seen.voice === "li" || seen.voice === "ły";
	const tail = / (?:w|na|podczas|przy) /u.test(more) ? more : "";
	const said = good.replace("pewnie i wiedz{ą}, co będzie dalej", "pewnie").replace(/\{ą\}/u, many ? "ą" : "");
	const plural =
		seen.voice === "li" ? said.replace(/(?:an|on)\{e\}/gu, (end) => (end.startsWith("an") ? "ani" : "eni")) : said;
	return [`${head} ${who} ${verb} się ${told(plural, seen).replace(/ważni(?= )/u, "ważni")}${tail}`];
}

/** "Zadbaj, by muzyka nie zagłuszała rozmów" -> "Zadbaj, by muzyka grała cicho, w tle". */
function thingsRight(seen: Ensured): string[] {
	const { head, who, verb, rest } = seen;
	if (served(who.split(" ").pop() ?? "") !== undefined || /^(?:nikt|nic|żad)/iu.test(who)) return [];
	const deed = `${verb}${rest}`;
	const span = BEYOND.exec(deed)?.groups?.span;
	if (span !== undefined)
		return [
			told(
				`${head} ${who} ${SPAN.test(span) ? "{trwa/trwa/trwają}" : "{wynosi/wynosi/wynoszą}"} najwyżej ${inAccusative(span)}`,
				seen,
			),
		];
	for (const [bad, good] of THINGS) {
		const found = bad.exec(deed)?.groups ?? (bad.test(deed) ? {} : undefined);
		if (
			found !== undefined &&
			good.includes("podlewan") &&
			!/rośl|kwiat|drzew|traw|paproc|sadzon|krzew|bukiet|donicz|żywopł/iu.test(who)
		)
			return [
				told(`${head} ${who} ${good.replace("regularnie podlewan", "stale przykryt")}`, seen).replace(
					"{tail}",
					found.tail ?? "",
				),
			];
		if (found !== undefined)
			return [
				told(`${head} ${who} ${good}`, seen)
					.replace("{tail}", found.tail ?? "")
					.replace("{of}", found.of ?? "")
					.trim(),
			];
	}
	return [];
}

/** A span of the genitive as it is measured: "pięciu minut" -> "pięć minut". */
function inAccusative(span: string): string {
	const row = SPANS.find(([number]) => number.test(span));
	const said = row === undefined ? span : span.replace(...row);
	return /^(?:dwie|trzy|cztery) /u.test(said)
		? said
				.replace(/ minut$/u, " minuty")
				.replace(/ godzin$/u, " godziny")
				.replace(/ sekund$/u, " sekundy")
		: said;
}

const SHOWS = /^(?:było |będzie |jest )?(?:widać|widocznych|na widoku) (?<what>[^,]+)$/u;
const DIRT = /^(?:kurz|plam|ślad|brud|smug|okruch|śmiec|bałagan|nieporząd|błot|odcisk)/u;

/** "Zadbaj, żeby w gabinecie nie było widać cudzych kartotek" -> "Zadbaj, żeby cudze kartoteki w gabinecie były schowane". */
function hidden(seen: Ensured): string[] {
	const { head, who, verb, rest, now } = seen;
	const what = SHOWS.exec(`${verb}${rest}`)?.groups?.what ?? "";
	if (what === "" || !/^(?:w|we|na|przy|pod|za|z) /iu.test(who)) return [];
	if (DIRT.test(what)) return [`${head} ${who} ${now ? "jest" : "było"} czysto`];
	const named = nominativeOf(what);
	if (named === undefined) return [];
	const [, is = "", thing = ""] = /^(jest|są) (.+)$/u.exec(named) ?? [];
	const end =
		is === "są"
			? "e"
			: /a$/u.test(thing.split(" ")[0] ?? "")
				? "a"
				: /[oe]$/u.test(thing.split(" ")[0] ?? "")
					? "e"
					: "y";
	const was = now ? is : { e: is === "są" ? "były" : "było", a: "była", y: "był" }[end];
	return [`${head} ${thing} ${who} ${was} schowan${end}`];
}

const CAME_IN = /^(?:ws|wch|wtar|wjech|wjeż|zagl|zajrz)\p{L}* (?:do|na|za) (?<where>.+)$/u;

/** "Upewnij się, że nikt nie wszedł na budowę" -> "Upewnij się, że na budowie są tylko osoby upoważnione". */
function thoseThere(seen: Ensured): string[] {
	const { head, who, verb, rest, now } = seen;
	if (!/^nikt(?: obcy| niepowołany| postronny| nieupoważniony| z zewnątrz)?$/iu.test(who)) return [];
	if (/ (?:bez|przed|po|w trakcie|podczas|z) /u.test(rest)) return [];
	const { where = "" } = CAME_IN.exec(`${verb}${rest}`)?.groups ?? {};
	const prep = /^\p{L}+ na /u.test(`${verb}${rest}`) ? "na" : /^\p{L}+ za /u.test(`${verb}${rest}`) ? "za" : "w";
	const place =
		where === "" ? undefined : declined(where, prep === "w" ? "gen" : "acc", prep === "za" ? "ins" : "loc")?.text;
	if (place === undefined || /umyt|mokr|świeżo/u.test(where)) return [];
	return [`${head} ${prep} ${place} ${now ? "są" : "były"} tylko osoby upoważnione`];
}

const STATE =
	/^(?:jest|są|był|była|było|byli|były|zostaje|zostają|został|została|zostało|zostały|stał|stała|stało|stały) (?<state>\p{L}+)(?<rest>(?: .+)?)$/u;
/** States that are wrong for doors and their like. */
const OPENED = /^(?:zamknięt|zablokow|zaryglow|zastawion)/u;

/** "Upewnij się, że drzwi nie są zamknięte na klucz" -> "Upewnij się, że drzwi są otwarte". */
function opened(seen: Ensured): string[] {
	const { head, who, verb, rest } = seen;
	const { state = "" } = STATE.exec(`${verb}${rest}`)?.groups ?? {};
	if (!OPENED.test(state) || !/(?:drzwi|wyjści|wejści|bram|furtk|przejści|okno|okna)/u.test(who)) return [];
	return [`${head} ${who} ${verb} ${/^zastaw|^zablok/u.test(state) ? "woln" : "otwart"}${state.slice(-1)}`];
}

/** What things are to be and what those served are to feel where something must not come about; none for other rules. */
export function ensuredStates(rule: string): string[] {
	const seen = ensuredOf(rule);
	if (seen === undefined || readAct(seen.verb)?.form === "infinitive") return [];
	const eased = felt(seen);
	return [
		...eased,
		...(eased.length > 0 ? faringWell(rule) : []),
		...hidden(seen),
		...thoseThere(seen),
		...opened(seen),
		...contrary(seen),
		...rightly(seen),
		...rightOne(seen),
		...lit(seen),
		...thingsRight(seen),
	];
}
