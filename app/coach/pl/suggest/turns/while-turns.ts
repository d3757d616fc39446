import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { type SaidBan, saidBan } from "../reading/said-ban.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** Acts that nothing but their time makes wrong, by the families of their verbs. */
const TIMELY = new Set(
	"rozmawiac gawedzic pisac jesc pic palic zuc sluchac ogladac czytac przegladac dzwonic telefonowac odbierac sprzatac myc odkurzac liczyc ukladac zamiatac zmywac wycierac zartowac korzystac uzupelniac drukowac przestawiac robic grac malowac czesac wychodzic odpisywac wykladac rozpakowywac przyjmowac sortowac przeliczac rozliczac notowac kserowac podlewac przewijac spisywac zamawiac poprawiac wieszac nosic przebierac".split(
		" ",
	),
);
/** States and single moments, which nobody brings to an end. */
const STATES =
	/^(?:być|mieć|chcieć|musieć|móc|czekać|stać|siedzieć|leżeć|wiedzieć|prosić|potrzebować|nosić|trzymać|zapominać|boleć|pytać|skarżyć|narzekać|krzyczeć|płakać|czuć|zbliżać|wchodzić|przychodzić|pojawiać|wychodzić|widzieć|słyszeć|znać|dotyczyć|pracować|spać|patrzeć|zaczynać|kończyć|przechodzić|podchodzić|mijać|milczeć|spieszyć|śpieszyć|wracać|zostawać|przebywać|odchodzić|zostawiać|pozostawiać|mijać|unikać|używać|korzystać)$/u;

const MEANWHILE = /^(?<ban>[^,]*(?<!\p{L})nie [^,]+), (?<verb>\p{L}+ąc)(?<self> się)?(?<rest>(?: (?!nie )[^,;]+)?)$/iu;

const PRONOUNS = { he: "nim", she: "nią", it: "nim", they: "nimi" } as const;

const WHILE =
	/^(?<ban>[^,]*(?<!\p{L})nie [^,]+), (?<when>gdy|kiedy|jeśli|jeżeli) (?<who>(?:\p{L}+ )??)(?<verb>\p{L}+)(?<self> się)?(?<rest>(?: (?!nie )[^,;]+)?)$/iu;

/** How the one who acts in the clause comes to an end: "skończysz"; "" where the words do not tell. */
function endOf(who: string, verb: string, form: string): string {
	if (who === "")
		return form === "many"
			? "skończycie"
			: form === "you"
				? /cie$/u.test(verb)
					? "skończycie"
					: "skończysz"
				: form === "we"
					? "skończymy"
					: "";
	const person = personOf(strip(lower(who.trim())));
	return person === undefined ? "" : form === "they" ? `${who}skończą` : form === "he" ? `${who}skończy` : "";
}

/** The form of a clause about those whom a ban tells. */
const saidTo = (ban: string): string =>
	/ nie \p{L}+my(?= |$)/u.test(` ${lower(ban)}`)
		? "we"
		: / nie \p{L}+cie(?= |$)/u.test(` ${lower(ban)}`)
			? "many"
			: "you";

/** "Nie jedz kanapki, gdy wydajesz leki" -> "Jedz kanapkę dopiero wtedy, gdy skończysz wydawać leki". */
export function afterwards(rule: string): string[] {
	const {
		ban = "",
		when = "",
		who = "",
		verb = "",
		self = "",
		rest = "",
	} = WHILE.exec(rule)?.groups ?? MEANWHILE.exec(rule)?.groups ?? {};
	const said = ban === "" ? undefined : saidBan(ban);
	const doing = said === undefined ? undefined : readAct(lower(verb));
	if (said === undefined || doing === undefined || doing.verb.perfective || !TIMELY.has(said.verb.family)) return [];
	if (/^(?:z |przez )?(?:telefon|komórk|smartfon|słuchaw)/u.test(said.rest)) return [];
	if (STATES.test(doing.verb.infinitive) || /(?<!\p{L})(?:bez|głośno|przez cał\p{L}+) /u.test(`${said.rest} `))
		return [];
	// Whoever is told acts in the clause too: "Kelnerka nie rozmawia z kolegami, gdy obsługuje gości".
	const own = who === "" ? (/ (?<has>ma|mają)$/u.exec(said.tell("*mieć") ?? "")?.groups?.has ?? "") : "";
	const end =
		own === "" ? endOf(who, verb, when === "" ? saidTo(ban) : doing.form) : own === "ma" ? "skończy" : "skończą";
	if (own !== "" && when !== "" && !/^(?:he|they)$/u.test(doing.form)) return [];
	const object = said.rest === "" ? "" : objectFor(said.rest, said.verb);
	if (end === "" || object === undefined || said.verb.perfective) return [];
	const act = `*${said.verb.infinitive}${said.self ? " się" : ""}${object === "" ? "" : ` ${object}`}`;
	const served = personOf(strip(lower(rest.trim().split(" ").at(-1) ?? "")));
	const later = said.tell(`${act} dopiero wtedy, gdy ${end} ${doing.verb.infinitive}${self}${rest}`);
	const told = later === undefined ? [] : [later];
	if (served?.side === "served" && served.served !== undefined && who === "" && when !== "") {
		const attended = said.tell(`*zajmować się tylko ${PRONOUNS[served.served.gender]}`);
		if (attended !== undefined && /^(?:Zajm|Należy zajm)/u.test(attended))
			told.push(capital(`${when} ${lower(verb)}${self}${rest}, ${lower(attended)}`, true));
	}
	return told;
}

/** What one says in excuse. */
const EXCUSE =
	/(?<!\p{L})(?:brak|zepsu|nie działa|awari|zajęt|zajęci|wolne|urlop|chor|nieobecn|zapomni|zgubi|nie zdąż|za późno|za mało|nie mamy|nie mój|nie moja|inny dział|kto inny|ktoś inny|system|dostaw|opóźni|jeszcze|skończył|zabrakł|wyprzedan|kolejk|szef|kierowni|majster|lekarz)/u;
const SAID_THAT = /^(?<whom>\p{L}+(?:owi|om|ce|ej|emu|ście|cie))?,? ?że (?<clause>[^,]+)$/u;
const NOT_THERE =
	/^(?:jeszcze nie ma|nie ma jeszcze) (?<what>[^,]+)$|^(?<thing>[^,]+) (?:jeszcze nie ma|nie ma jeszcze)$/u;
const NOT_READY =
	/^(?<what>(?:\p{L}+ )?(?!jeszcze |jest |są )\p{L}+) (?:jeszcze )?(?:(?:jest|są) )?(?:jeszcze )?(?:nie ?)(?<state>gotow|naprawion|posprzątan|spakowan|wysłan|uszyt|sprawdzon|otwart|czynn)(?<end>y|a|e|i)$/u;

/** "Nie mów gościowi, że pokój jeszcze niegotowy" -> "Powiedz gościowi, kiedy pokój będzie gotowy". */
export function saidWhen({ rest }: SaidBan, accusative: (words: string) => string | undefined): readonly string[] {
	const { whom = "", clause = "" } = SAID_THAT.exec(rest)?.groups ?? {};
	if (clause === "") return [];
	const served = whom === "" ? undefined : personOf(strip(lower(whom)))?.served;
	const to = whom === "" ? "" : ` ${whom}`;
	const late = NOT_READY.exec(clause)?.groups;
	if (late !== undefined)
		return [
			`*powiedzieć${to}, kiedy ${late.what} ${/^[ei]$/u.test(late.end ?? "") && !/(?:ie|o|e)$/u.test(late.what ?? "") ? "będą" : "będzie"} ${late.state}${late.end}`,
		];
	const none = NOT_THERE.exec(clause)?.groups;
	const thing = none === undefined ? undefined : accusative(none.what ?? none.thing ?? "");
	if (thing !== undefined && served !== undefined)
		return [`*powiedzieć${to}, kiedy ${served.plural ? "dostaną" : "dostanie"} ${thing}`];
	return EXCUSE.test(clause)
		? [
				`*powiedzieć${to}, kto i kiedy zajmie się ${served?.gender === "he" ? "jego" : served?.gender === "she" ? "jej" : "tą"} sprawą`,
			]
		: [];
}
