import { readAct } from "./act-reading.ts";
import { denied } from "./denied-object.ts";
import { personOf } from "./people.ts";
import { capital, lower, strip } from "./rewriting-words.ts";
import { past, pastOf, present, readPast, respoken, type Voice } from "./spoken.ts";
import { anyVerbNamed } from "./suggested-verbs.ts";
import { formOf, type Verb, type VerbForm } from "./verbs.ts";

/** The plain ban that a wrapped one means, and each of its wordings in the form of the whole. */
export interface Unwrapped {
	ban: string;
	/** A wording of the plain ban as the rule would say it; undefined where it cannot. */
	back: (wording: string) => string | undefined;
}

/** True for a ban whose plain wordings are said in another form: what is known of the words as they stand would be addressed to others. */
export const isRespoken = (rule: string): boolean => {
	const found = unwrap(rule);
	return found !== undefined && found.back !== same;
};

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

/** What befalls those who come, and is no act of staff. */
const SUFFERED =
	/^(?:czeka|sta[łćl]|stoi|marz|mók|mok|słysz|słucha|usłysz|czu|poczu|pośliz|potk|potyk|upad|uderz|przewró|przewrac|szuka|błądzi|domyśla|powtarza|tłumaczy|dowi|od(?:ch|jech|sz)|wy(?:ch|jech|sz)|wraca|wróci|nosi|dźwiga|taszczy|musi|zapomn|gubi|zgubi|widzi|dosta|nudzi|cierpi|ba[łć]|otrzym|ma(?:$|r)|mia[łl])/;
const TWICE = /(?<!\p{L})(?:dwa razy|drugi raz|kilka razy|ponownie|od nowa|dwukrotnie)(?!\p{L})/u;

/** True where nobody is to go through something: what is done for those who come answers it. */
const borne = (who: string, verb: string, rule: string): boolean =>
	/^(?:nikt|żad\p{L}+|ktoś)$/iu.test(who) &&
	(TWICE.test(rule) ||
		(SUFFERED.test(lower(verb)) && !/biżuter|pierścion|odzież|ubra|perfum|muzyk|radia|słuchaw/u.test(rule)));

/** Words by which somebody sees to something, asks for it or reminds of it. */
const SEES =
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

const same = (one: string): string => one;

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

/** The order for an act in the form in which somebody is spoken to. */
function orderFor(act: Verb, self: string, rest: string, form: VerbForm): string | undefined {
	const said = formOf(act, form);
	return said === "" ? undefined : `Nie ${said}${self}${rest === "" || rest.startsWith(",") ? rest : ` ${rest}`}`;
}

const PLEASE =
	/^(?<head>(?:(?:bardzo|uprzejmie|serdecznie) )?(?:prosimy|proszę|prosi się|uprasza się))(?: (?:państwa|wszystkich|pracowników|personel|kolegów|koleżanki|załogę|zespół|obsługę|\p{L}+ów))?, (?:aby|żeby|by) nie (?<acts>\p{L}+[ćc](?: .+)?)$/iu;

/** "Prosimy, aby nie zostawiać narzędzi": the same without its clause. */
function asked(rule: string): Unwrapped | undefined {
	const { head = "", acts = "" } = PLEASE.exec(rule)?.groups ?? {};
	if (acts === "") return undefined;
	const plain = /proszę/i.test(head) ? "Proszę" : "Prosimy";
	return { ban: `${plain} nie ${acts}`, back: (one) => one.replace(/^(?:Proszę|Prosimy)(?= )/, head) };
}

const SO_THAT =
	/^(?:pracuj|pracujcie|pracujmy|działaj|działajcie|postępuj|postępujcie|organizuj\p{L}* (?:pracę|dzień|zmianę)|planuj\p{L}* (?:pracę|dzień|zmianę)|rób wszystko|zrób wszystko|zróbcie wszystko|zachowuj(?:cie|my)? się)(?: tak)?,? (?:aby|żeby|by) nie (?<verb>\p{L}+[ćc])(?<self> się)?(?<rest>(?:,? .+)?)$/iu;

/** "Pracuj tak, żeby nie zostawiać narzędzi na podłodze". */
function soThat(rule: string): Unwrapped | undefined {
	const { verb = "", self = "", rest = "" } = SO_THAT.exec(rule)?.groups ?? {};
	const act = verb === "" ? undefined : readAct(lower(verb));
	if (act?.form !== "infinitive" || act.verb.perfective) return undefined;
	const [first = ""] = rule.split(" ");
	const form: VerbForm = /cie$/.test(first) ? "imperative-plural" : /my$/.test(first) ? "imperative-we" : "imperative";
	const ban = orderFor(act.verb, self, rest.trim(), form);
	return ban === undefined ? undefined : { ban, back: same };
}

/** Verdicts before an act, and other words that ban an act told as it is. */
const TOLD =
	/^(?:(?:to |jest to |byłoby )?(?:bardzo |wyjątkowo |po prostu |zwykł\p{L}+ |duż\p{L}+ |poważn\p{L}+ |skrajn\p{L}+ )?(?:nieładn|niegrzeczn|nieuprzejm|nieeleganck|niekulturaln|niestosown|niewłaściw|nieprofesjonaln|niedopuszczaln|nietaktown|nieuczciw|nieetyczn|niedelikatn|niepoważn|nierozsądn|nieodpowiedzialn|brzydk|źl|głupi|wstyd|nietakt|błąd|błęd|grzech|hańb|obraz|karygodn|brak|oznak|przejaw|nie (?:jest )?w porządku|nie uchodzi)\p{L}*(?: (?:zachowani\p{L}+|szacunk\p{L}+|kultur\p{L}+|klas\p{L}+|szkoł\p{L}+|manier\p{L}*))?(?: (?:jest|to))?,?|przestań(?:cie|my)?|skończ(?:cie|my)? już,?) (?<verb>\p{L}+ć)(?<self> się)?(?<rest>(?:,? .+)?)$/iu;
const TOLD_FIRST =
	/^(?<verb>\p{L}+ć)(?<self> się)? (?<rest>[^,]+?)(?:,)? (?:to|jest to|to jest) (?:\p{L}+ )?(?:brak|nietakt|niegrzeczn|nieuprzejm|nieładn|nieprofes|niedopuszcz|błąd|błęd|wstyd|faux|karygod|lekceważ|zły|zła|złe|obraz|bezczel|chamstw|przejaw|oznak|wyraz|afront|nie nasz|nie w naszym)\p{L}*(?: .*)?$/iu;
const WORST =
	/^najgorsz\p{L}+(?: (?:błąd|błędem|rzecz|rzeczą|możliwe zachowanie))?,? (?:co|jaki|jaką|które|który|którą)? ?(?:(?:możesz|można|możemy|może) )?(?:zrobić|popełnić|zrobić \p{L}+)?,? ?(?:to|jest) (?<verb>\p{L}+ć)(?<self> się)?(?<rest>(?:,? .+)?)$/iu;

/** "Nieładnie jest zostawiać narzędzia na podłodze": the ban with its object as a negation has it. */
function judged(rule: string): Unwrapped | undefined {
	const found = (TOLD.exec(rule) ?? WORST.exec(rule) ?? TOLD_FIRST.exec(rule))?.groups;
	const { verb = "", self = "", rest = "" } = found ?? {};
	if (verb === "" || /(?<!\p{L})(?:nie|bez)(?!\p{L})/iu.test(`${found?.front ?? ""}`)) return undefined;
	const act = readAct(lower(verb));
	if (act?.form !== "infinitive") return undefined;
	const form: VerbForm = /^\p{L}+cie /u.test(rule)
		? "imperative-plural"
		: /^\p{L}+my /u.test(rule)
			? "imperative-we"
			: "imperative";
	const ban = orderFor(act.verb, self, denied(rest, act.verb), form);
	return ban === undefined ? undefined : { ban, back: same };
}

const NOT_OURS =
	/^nie (?<word>tolerujemy|akceptujemy|dopuszczamy|praktykujemy|uznajemy|stosujemy|popieramy|dopuszczaj|dopuszczajcie|dopuść) (?:do )?(?<act>\p{L}+[nc]ia)(?<self> się)?(?<rest>(?: .+)?)$/iu;

/** "Nie tolerujemy zostawiania narzędzi", "Nie dopuszczaj do …". */
function notOurs(rule: string): Unwrapped | undefined {
	const { word = "", act = "", self = "", rest = "" } = NOT_OURS.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	if (reading?.form !== "gerund") return undefined;
	const lasting = reading.verb.perfective
		? (anyVerbNamed(reading.verb.partner?.infinitive ?? "") ?? reading.verb)
		: reading.verb;
	const form: VerbForm = /my$/.test(word) ? "we" : /cie$/.test(word) ? "imperative-plural" : "imperative";
	const ban = orderFor(lasting, self, rest.trim(), form);
	return ban === undefined ? undefined : { ban, back: same };
}

const HERE = /^(?:u nas|w naszej firmie|w naszym \p{L}+|w tej firmie|w tym \p{L}+) (?<rest>nie \p{L}+ się .+)$/iu;

/** "U nas nie zostawia się narzędzi". */
function here(rule: string): Unwrapped | undefined {
	const rest = /^u nas /i.test(rule) ? HERE.exec(rule)?.groups?.rest : undefined;
	return rest === undefined ? undefined : { ban: capital(rest, true), back: same };
}

/** The plain ban that a wrapped one means; undefined where a rule is not wrapped, or not in a way that is known. */
export function unwrap(rule: string): Unwrapped | undefined {
	return (
		seenTo(rule) ??
		notLet(rule) ??
		notAllowed(rule) ??
		letThem(rule) ??
		asked(rule) ??
		soThat(rule) ??
		notOurs(rule) ??
		here(rule) ??
		judged(rule)
	);
}

/** What is offered for a wrapped ban: each wording of the plain one in the form of the rule. */
export function wordedAsPlain(rule: string, instead: (ban: string) => string[]): string[] {
	const found = unwrap(rule);
	if (found === undefined) return [];
	return instead(found.ban).flatMap((one) => found.back(one) ?? []);
}
