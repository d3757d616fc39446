import { personOf } from "../../words/people.ts";
import { formOf, type Verb, type VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { denied } from "../reading/denied-object.ts";
import { genitiveOf } from "../reading/noun-bans.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { SEES, same, type Unwrapped } from "./wrapped-persons.ts";

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

const NOT_OUR_STYLE =
	/^(?<act>\p{L}+[nc]ie)(?<self> się)?(?<rest> .+?),? (?:(?:to )?nie (?:jest )?(?:nasz (?:styl|zwyczaj|sposób|standard)|w (?:naszym |dobrym )?(?:stylu|zwyczaju|porządku|tonie|guście))|nie (?:przystoi|uchodzi|wchodzi w grę|mieści się w głowie))(?: .*)?$/iu;

const JUDGED_LATE =
	/^(?<act>\p{L}+[nc]ie)(?<self> się)?(?<rest> .+?, (?:zanim|dopóki|gdy|kiedy|choć|mimo że|nim) [^,]+), (?:jest|to|jest to) (?:\p{L}+ )?(?:brak|nie|błąd|wstyd|karygod|lekceważ|skandal|chamstw)\p{L}*(?: .*)?$/iu;

/** "Poganianie gości nie jest w naszym stylu", "Zabieranie talerza, zanim gość skończy jeść, jest nieuprzejme". */
function notOurStyle(rule: string): Unwrapped | undefined {
	const found = (NOT_OUR_STYLE.exec(rule) ?? JUDGED_LATE.exec(rule))?.groups;
	const { act = "", self = "", rest = "" } = found ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	if (reading?.form !== "gerund") return undefined;
	const ban = orderFor(reading.verb, self, rest.trim(), "imperative");
	return ban === undefined ? undefined : { ban, back: same };
}

const DONE_TO =
	/^(?:[^,]{3,60}, (?:aby|żeby|by|że) )(?<thing>\p{L}+(?: (?!nie )\p{L}+){0,2}?) nie (?<was>były|był|była|było|są|jest|zostały|zostawały|bywały) (?<done>\p{L}+(?:an|on|t)[eya])(?<rest>(?: .+)?)$/iu;

/** "Dopilnuj, żeby leki nie były wydawane bez recepty" as "Leki nie mogą być wydawane bez recepty". */
function doneTo(rule: string): Unwrapped | undefined {
	const { thing = "", was = "", done = "", rest = "" } = DONE_TO.exec(rule)?.groups ?? {};
	if (thing === "" || !SEES.test(rule)) return undefined;
	const stem = done.replace(/[eya]$/u, "");
	const gerund = /t$/.test(stem) ? stem.replace(/t$/, "cie") : `${stem.replace(/on$/, "en")}ie`;
	const act = readAct(gerund) ?? readAct(gerund.replace(/dzienie$/, "dzenie"));
	if (act?.form !== "gerund" || act.verb.perfective) return undefined;
	const many = /(?:ły|są)$/.test(was);
	return { ban: `${capital(thing, true)} nie ${many ? "mogą" : "może"} być ${done}${rest}`, back: same };
}

const LIES =
	"(?:(?:może|mogą|powin\\p{L}+) (?:leżeć|stać|zalegać|walać się|poniewierać się|tkwić)|(?:leż|zaleg)\\p{L}+|sta(?:ł|ła|ło|ły)|stoi|stoją|(?:wala|poniewiera)\\p{L}* się)";
const LAIN = new RegExp(
	`^(?:(?:[^,]{3,60}, (?:aby|żeby|by|że) )?(?<thing>\\p{L}+(?: \\p{L}+)?) nie|nie (?:dopuść|pozwól|dopuszczaj|pozwalaj)(?:cie)?(?: do tego| na to)?, (?:aby|żeby|by) (?<let>\\p{L}+(?: \\p{L}+)?)) ${LIES} (?<place>(?:na|w|we|pod|przy|poza|za|przed|obok|między|bez) [^,]+)$`,
	"iu",
);

/** "Mięso nie może leżeć poza lodówką" as "Nie zostawiaj mięsa poza lodówką": things lie where somebody left them. */
export function lyingThing(rule: string): string | undefined {
	const found = / (?:leż|zaleg|sta|sto|wala|poniewiera|tkwi)/u.test(rule) ? LAIN.exec(rule)?.groups : undefined;
	const thing = lower(found?.thing ?? found?.let ?? "");
	if (/ nie mo(?:że|gą) (?!.* (?:poza|bez) )/u.test(rule)) return undefined;
	const words = thing.split(" ");
	if (
		thing === "" ||
		words.some((word) => personOf(strip(word)) !== undefined || /^(?:nikt|nic|nie|żad\p{L}+|kto\p{L}*)$/u.test(word))
	)
		return undefined;
	const left = anyVerbNamed("zostawiać");
	const genitive = genitiveOf(thing) ?? (left === undefined ? thing : denied(thing, left));
	return genitive === thing && !/um$|rzeczy|drzwi/.test(thing)
		? undefined
		: `Nie zostawiaj ${genitive} ${found?.place}`;
}

const NONE_OF = /^żad(?:en|na|ne) ze? (?<rest>\p{L}+ nie .+)$/iu;

/** "Żaden z kierowców nie może palić": nobody of them. */
function noneOf(rule: string): Unwrapped | undefined {
	const rest = NONE_OF.exec(rule)?.groups?.rest;
	return rest === undefined ? undefined : { ban: `Nikt z ${rest}`, back: (one) => one };
}

/** A ban in which the act stands inside other words (a verdict, a plea, what is not ours, what is done to a thing) as the plain one; undefined elsewhere. */
export const unwrapActs = (rule: string): Unwrapped | undefined =>
	asked(rule) ??
	soThat(rule) ??
	notOurs(rule) ??
	here(rule) ??
	doneTo(rule) ??
	noneOf(rule) ??
	notOurStyle(rule) ??
	judged(rule);
