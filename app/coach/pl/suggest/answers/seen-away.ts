import { formOf } from "../../words/verbs.ts";
import { ROOMS, served } from "../reading/served-words.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { capital, lower } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";

const UNDONE =
	/^żad(?<none>en|na|ne) (?<thing>[^,]+?) nie (?<may>powin\p{L}+|może|ma prawa) (?:pozosta(?:ć|wać)|zosta(?:ć|wać)|być|leżeć|trafić|wyjść) (?:nie(?<done>\p{L}+(?:any|ony|ty|ana|ona|ta|ane|one|te))|bez (?<lacking>\p{L}+))(?<rest>(?: [^,]+)?)$/iu;
/** What somebody or something gets or has in place of lacking it. */
const HAD: readonly (readonly [RegExp, string])[] = [
	[/^(?:odpowiedzi|reakcji|odzewu)$/u, "dostać odpowiedź"],
	[/^(?:opieki|nadzoru|dozoru)$/u, "mieć opiekę"],
	[/^(?:pomocy|wsparcia)$/u, "dostać pomoc"],
	[/^(?:wyjaśnienia|informacji)$/u, "dostać wyjaśnienie"],
];
/** Endings of what was done, and those of the infinitives. */
const DONE: readonly (readonly [RegExp, readonly string[]])[] = [
	[/an[yae]$/u, ["ać"]],
	[/szon[yae]$/u, ["sić", "szyć"]],
	[/żon[yae]$/u, ["zić", "żyć"]],
	[/con[yae]$/u, ["cić"]],
	[/dzon[yae]$/u, ["dzić"]],
	[/czon[yae]$/u, ["czyć"]],
	[/rzon[yae]$/u, ["rzyć"]],
	[/(?<=[nwbplm])ion[yae]$/u, ["ić"]],
	[/lon[yae]$/u, ["lić"]],
	[/ęt[yae]$/u, ["ąć"]],
	[/t[yae]$/u, ["ć"]],
];

/** "Żaden telefon nie powinien pozostać nieodebrany" -> "Każdy telefon powinien zostać odebrany". */
function everyOne(rule: string): string[] {
	const { none = "", thing = "", may = "", done = "", lacking = "", rest = "" } = UNDONE.exec(rule)?.groups ?? {};
	if (thing === "") return [];
	const every = lower(none) === "en" ? "Każdy" : lower(none) === "na" ? "Każda" : "Każde";
	const must = /^powin/iu.test(may) ? may : "musi";
	if (lacking !== "") {
		if (must === "musi" && /^odpowiedzi$/u.test(lacking)) return [];
		const had = HAD.find(([what]) => what.test(lacking))?.[1] ?? accusativeOf(lacking);
		if (had === undefined || rest !== "") return [];
		return [`${every} ${thing} ${must} ${/ć /u.test(had) ? had : `mieć ${had}`}`];
	}
	const verb = DONE.flatMap(([ending, others]) =>
		ending.test(done) ? others.map((own) => done.replace(ending, own)) : [],
	)
		.map(anyVerbNamed)
		.find((one) => one !== undefined);
	const [first = ""] = thing.split(" ");
	const order = verb === undefined || served(first) !== undefined ? "" : formOf(verb, "imperative");
	const object =
		every === "Każda"
			? /a$/u.test(first) && !thing.includes(" ")
				? `każdą ${thing.replace(/a$/u, "ę")}`
				: ""
			: `${lower(every)} ${thing}`;
	return [
		`${every} ${thing} ${must} zostać ${done}${rest}`,
		...(order === "" || object === "" ? [] : [capital(`${order} ${object}${rest}`, true)]),
	];
}

const HEAD =
	"(?<head>(?:(?:prosimy |proszę )?(?:dopiln|przypiln|piln|zadba|dba|postara|stara|upewn|zapewn|sprawd|pamięta|organiz|zorganiz|plan|zaplan|ustaw|układa|rozplanuj|prac|zależy|oczekuj|spraw)\\p{L}*(?: [^,]{1,30}?)?),? (?:o to, )?(?<that>aby|żeby|by|że))";
const NEEDED = new RegExp(
	`^${HEAD} (?<who>\\p{L}+(?: \\p{L}+){0,2}?) nie musia(?<voice>ł|ła|ło|li|ły)(?<self> się)? (?<act>\\p{L}+ć)(?<own> się)?(?<rest>(?: [^,]+)?)$`,
	"iu",
);
const AGAIN =
	/^(?<what>.*?) ?(?:drugi raz|po raz drugi|ponownie|jeszcze raz|dwa razy|kilka razy|wielokrotnie)(?<more>.*)$/u;

/** What somebody does or gets who does not have to act: {v} is the ending of the past. */
function spared(act: string, rest: string): string | undefined {
	const again = AGAIN.exec(rest)?.groups;
	const own = (again === undefined ? rest : `${again.what} ${again.more}`).replace(/\s+/g, " ").trim();
	const [, fetched = ""] = /^(?:[^,]*? )?po (\p{L}[^,]+)$/u.exec(own) ?? [];
	if (/^(?:wracać|przychodzić|przyjeżdżać|jechać|iść|chodzić|biegać|dzwonić|schodzić|wychodzić)$/u.test(act)) {
		if (fetched !== "" && !/^(?:schod|korytarz|ciemk|mokr)/u.test(fetched)) return `od razu dosta{v} ${fetched}`;
		return again === undefined || act === "dzwonić" ? undefined : "załatwi{v} sprawę za pierwszym razem";
	}
	const [, about = ""] = /^(?:\p{L}+ )?o (\p{L}[^,]+)$/u.exec(own) ?? [];
	if (/^(?:prosić|pytać|dopytywać|dopominać|upominać|wypytywać)$/u.test(act))
		return about === "" ? undefined : `dosta{v} ${about} z wyprzedzeniem`;
	if (/^(?:czekać|wyczekiwać)$/u.test(act)) {
		const [, longer = ""] = /^(?:dłużej niż|ponad) (.+)$/u.exec(own) ?? [];
		if (longer !== "") return `czeka{v} najwyżej ${longer}`;
		const [, what = ""] = /^na (\p{L}[^,]+)$/u.exec(own) ?? [];
		return what === "" ||
			served(what.split(" ")[0] ?? "") !== undefined ||
			/^(?:mroz|deszcz|dwor|zewn|stoj|korytarz)/u.test(what)
			? undefined
			: `od razu dosta{v} ${what}`;
	}
	if (act === "szukać") {
		if (own === "") return undefined;
		if (ROOMS.test(own)) return `od razu trafi{v} do ${own}`;
		const thing = accusativeOf(own);
		return thing === undefined ? undefined : `mia{v} pod ręką ${thing}`;
	}
	if (/^(?:domyślać|zgadywać|zastanawiać)$/u.test(act)) return "mia{v} wszystko wyjaśnione wprost";
	if (/^(?:powtarzać|opowiadać|podawać|wyjaśniać|tłumaczyć)$/u.test(act)) {
		const thing = own === "" ? undefined : accusativeOf(own);
		if (thing === undefined) return undefined;
		const tells = /^(?:zgłoszeni|reklamacj|wnios|skarg|zamówieni)/u.test(thing)
			? "składa"
			: /^(?:numer|dan|adres|nazwisk|pesel|kod|haseł|hasł)/iu.test(thing)
				? "podawa"
				: "opowiada";
		return `${tells}{v} ${thing} tylko raz`;
	}
	if (/^(?:nosić|dźwigać|przenosić|wnosić|targać)$/u.test(act)) {
		const thing = own === "" ? undefined : accusativeOf(own);
		return thing === undefined ? undefined : "dosta{v} pomoc w noszeniu rzeczy";
	}
	return undefined;
}

/** "Dopilnuj, aby nikt nie musiał wracać po druk" -> "Dopilnuj, aby każdy od razu dostał druk". */
function neededOnce(rule: string): string[] {
	const { head = "", who = "", voice = "", act = "", rest = "" } = NEEDED.exec(rule)?.groups ?? {};
	const told = act === "" ? undefined : spared(lower(act), rest.trim());
	if (told === undefined) return [];
	const each = who
		.replace(/^nikt(?= |$)/u, "każdy")
		.replace(/^żaden(?= )/u, "każdy")
		.replace(/^żadna(?= )/u, "każda");
	return [`${head} ${each} ${told.replace("{v}", voice)}`];
}

const UNSEEN = new RegExp(
	`^${HEAD} (?<who>\\p{L}+(?: \\p{L}+)?) nie (?:widzia|widzie|ogląda|zobaczy)(?:ł|ła|ło|li|ły) (?<what>[^,]+)$`,
	"iu",
);

/** "Zadbaj, żeby klient nie widział danych na monitorze" -> "Zadbaj, żeby dane na monitorze widzieli tylko pracownicy". */
function staffOnly(rule: string): string[] {
	const { head = "", who = "", what = "" } = UNSEEN.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : served(who.split(" ")[0] ?? "");
	const thing = person === undefined ? undefined : accusativeOf(what);
	if (person === undefined || thing === undefined) return [];
	const order = /^\p{L}+cie(?= )/u.test(head) ? "cie" : "";
	const away = `Trzymaj${order} ${thing} poza zasięgiem wzroku ${person.genitive}`;
	const staff = `${head} ${thing} widzieli tylko pracownicy`;
	if (/^(?:brudn|pust|zużyt|popsut|zepsut|śmiec|odpad|bałagan|nieład|mop|wiadr|ścier)/u.test(thing)) return [away];
	return / (?:na|w) /u.test(thing) ? [staff, away] : [away, staff];
}

const UNHEARD = new RegExp(
	`^${HEAD} (?<place>(?:w|we|na|przy|z|ze|u|pod|za) [^,]+?) nie (?:było |będzie )?(?<sense>słychać|czuć)(?: było)? (?<what>[^,]+)$`,
	"iu",
);

/** "Upewnij się, że w tle nie słychać radia" -> "Upewnij się, że radio w tle jest wyłączone". */
function stilled(rule: string): string[] {
	const { head = "", that = "", place = "", sense = "", what = "" } = UNHEARD.exec(rule)?.groups ?? {};
	if (what === "") return [];
	const now = lower(that) === "że";
	if (sense === "czuć") return [`${head} ${place} ${now ? "jest" : "było"} świeże powietrze`];
	const quiet = `${head} ${place} ${now ? "jest" : "było"} cicho`;
	const [, is = "", thing = ""] = /^(jest|są) (.+)$/u.exec(nominativeOf(what) ?? "") ?? [];
	if (/^(?:radi|muzyk|telewizo|głośnik|telefon|dzwonk)/u.test(what) && thing !== "" && !thing.includes(" ")) {
		const ending = is === "są" ? "e" : /a$/u.test(thing) ? "a" : /[oe]$/u.test(thing) ? "e" : "y";
		const be = now ? is : is === "są" ? "były" : ending === "a" ? "była" : ending === "e" ? "było" : "był";
		return [`${head} ${thing} ${place} ${be} wyłączon${ending}`, quiet];
	}
	const [, behind = ""] = /^(?:rozmów|rozmowy|pogawędek|kłótni)((?: .+)?)$/u.exec(what) ?? [];
	if (/^(?:rozm|pogaw)/u.test(what))
		return [`${head} rozmowy${behind} ${now ? "toczą" : "toczyły"} się przy zamkniętych drzwiach`, quiet];
	return [quiet];
}

/** What is seen to in place of what is not to come about, with all that the ban names; none for other builds. */
export const seenAway = (rule: string): string[] => [
	...everyOne(rule),
	...neededOnce(rule),
	...staffOnly(rule),
	...stilled(rule),
];
