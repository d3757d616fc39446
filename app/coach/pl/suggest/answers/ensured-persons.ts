import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { served } from "../reading/served-words.ts";
import { past, pastOf, present, readPast, respoken, type Voice } from "../reading/spoken.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { BORNE } from "./ensured-deeds.ts";
import { type Ensured, ensuredOf } from "./ensured-states.ts";
import { faringWell } from "./served-fares.ts";

type Instead = (ban: string) => string[];

/** One who waits to be served as a supplier, by whatever name: staff are told to let them in. */
const CALLERS =
	/^(?:kurier|kurierzy|dostawca|dostawcy|kierowca|kierowcy|listonosz|serwisant|monter|hydraulik|przewoźnik|spedytor)$/u;

/** What staff alone have or do, and whom they serve. */
const STAFF =
	/przerw|zaplecz|służbow|po pracy|szatni|zmian|personel|przełożon|kierowni|pracowni|klien|uprawnien|(?<!\p{L})(?:strój|dyskret\p{L}*|uprzejm\p{L}*)(?!\p{L})/iu;

/** Names of those who do something, as far as their endings tell. */
const HUMAN = /^(?!monito)\p{L}{3,}(?:ca|arz|acz|ciel|ista|olog|erz|anka|arka|owiec)$/u;

/** What others who work there are to do, as staff would be told. */
function askedOfThem({ head, who, verb, rest, voice }: Ensured, instead: Instead): string[] {
	const act = readPast(verb)?.verb;
	const lasting = act === undefined ? undefined : act.perfective ? act.partner : act;
	const they = lasting === undefined ? "" : formOf(lasting, "they");
	return they === "" || /^nikt/iu.test(who)
		? []
		: instead(`Pracownicy nie ${they}${rest}`)
				.filter((one) => !/___/u.test(one))
				.flatMap((one) => respoken(one, who, past(voice)) ?? [])
				.map((one) => `${head} ${one}`);
}

/** What is no act of those served, or is answered by what is done for them. */
const BEARING =
	/^(?:mie[ćl]|mia|by[łl]|musi|chcie|móg|mog|sta[łl]|stoi|siedz|czeka|leż|zosta|pozosta|czu|poczu|widz|ogląda|słysz|słucha|szuka|gubi|zgubi|błądz|potyk|pośliz|upad|powtarza|dosta|otrzym|wraca|wróci|odch|odsz|odej|wych|wysz|wyj|myli|pomyli|nosi|dźwig|zapomn|płaci|dzwoni)/u;

/** An act that is done again: "musiał dwa razy wypełniać ankiety", "wypełniał ankiety dwa razy". */
const TWICE =
	"(?:dwa razy|dwukrotnie|drugi raz|po raz drugi|kilka razy|kilkakrotnie|ponownie|jeszcze raz|wielokrotnie)";
const AGAIN = new RegExp(
	`^(?:musia(?:ł|ła|ło|ły)|musieli)? ?(?:${TWICE} (?<inf>\\p{L}+ć)(?<more>(?: (?!się)[^,]+)?)|(?<past>\\p{L}+)(?<rest>(?: (?!się)[^,]+?)?) ${TWICE})$`,
	"u",
);

/** "Zadbaj, żeby pacjent nie marzł" -> "Zadbaj, żeby pacjentowi było ciepło"; acts of those served as the good act they are to do. */
export function ensuredPersons(rule: string, instead: Instead): string[] {
	const seen = ensuredOf(rule);
	if (seen === undefined || seen.now) return [];
	const { head, who, verb, rest, voice } = seen;
	const [first = ""] = who.split(" ");
	if (CALLERS.test(lower(who)) && /^(?:czeka|stał|stoi)/u.test(verb)) {
		const end = voice === "li" ? "eni" : voice === "ły" ? "one" : voice === "ła" ? "ona" : "ony";
		const place = /^ (?:przy|pod|przed|na|w) [^,]+$/u.test(rest) && !/ (?:bez|dłużej|ponad) /u.test(rest) ? rest : "";
		return [`${head} ${who} by${voice === "ł" ? "ł" : voice} obsłuż${end}${place} od razu`];
	}
	const person = served(who.split(" ").pop() ?? "") ?? served(first);
	const known = person === undefined && who.split(" ").some((word) => personOf(strip(lower(word)))?.side === "staff");
	const other = person === undefined && !known && !/^nikt/iu.test(who) && (voice === "li" || HUMAN.test(lower(who)));
	if (person === undefined && !known && !other) return [];
	if (person !== undefined && person.genitive === who && person.nominative !== who) return [];
	const deed = `${verb}${rest}`;
	for (const [bad, ...goods] of BORNE) {
		const found = bad.exec(deed);
		if (found === null) continue;
		const { what = "", rest: tail = "" } = found.groups ?? {};
		const act = readPast(verb)?.verb;
		const object = what === "" || act === undefined ? what : (objectFor(what, readAct("oglądać")?.verb ?? act) ?? "");
		return goods
			.filter(
				(good) => !(good.includes("{what!}") && object === "") && !(good.includes("{dat}") && person === undefined),
			)
			.map((good) =>
				`${head} ${good
					.replace("{dat}", person?.dative ?? "")
					.replace("{who}", who)
					.replace(/mia\{v\}/u, voice === "li" ? "mieli" : `mia${voice}`)
					.replace(/jad\{v\}/u, voice === "li" ? "jedli" : `jad${voice}`)
					.replace("{v}", voice)
					.replace("{rest}", tail)
					.replace("{what!}", object)
					.replace("{what}", what)}`.trim(),
			);
	}
	if (other) return askedOfThem(seen, instead);
	if (known || faringWell(rule).length > 0) return [];
	const again = AGAIN.exec(deed)?.groups;
	const acted = again === undefined ? undefined : (readAct(again.inf ?? "")?.verb ?? readPast(again.past ?? "")?.verb);
	if (again !== undefined && acted !== undefined) {
		const own = again.more ?? again.rest ?? "";
		const did = pastOf(acted, voice);
		const thing = own === "" ? "" : objectFor(own.trim(), acted);
		return did === "" || thing === undefined
			? []
			: [`${head} ${who} ${did}${thing === "" ? "" : ` ${thing}`} tylko raz`];
	}
	const must = /^musi/u.test(verb)
		? /^(?<front> się)? (?<inf>\p{L}+ć)(?<back> się)?(?<more>.*)$/u.exec(rest)?.groups
		: undefined;
	const forced = must === undefined ? undefined : readAct(must.inf ?? "")?.verb;
	if (must !== undefined && forced !== undefined) {
		const did = pastOf(forced, voice);
		return did === ""
			? []
			: instead(`${head} ${who} nie ${did}${must.front ?? must.back ?? ""}${must.more ?? ""}`).filter(
					(one) => !/___/u.test(one),
				);
	}
	const act = readPast(verb)?.verb;
	const lasting = act === undefined ? undefined : act.perfective ? act.partner : act;
	const they = lasting === undefined ? "" : formOf(lasting, "they");
	const self = rest.startsWith(" się") ? " się" : "";
	if (they === "" || BEARING.test(verb)) return [];
	return instead(`Pracownicy nie ${they}${self}${rest.slice(self.length)}`)
		.filter((one) => !/___/u.test(one) && !STAFF.test(one.replace(/^Pracownicy/u, "")))
		.flatMap((one) => respoken(one, who, past(voice)) ?? [])
		.map((one) => `${head} ${one}`);
}

const ALONE =
	/^(?<verb>\p{L}+)(?<self> się)? (?<before>(?:[^,]+ )?)(?:sam|sama|samo|samotnie|w pojedynkę)(?<after>(?: [^,]+)?)$/u;
/** Work that is shared out: "dwóch kas", "trzech stanowisk". */
const TWO =
	/^(?<verb>\p{L}+) (?:sam |sama |naraz |jednocześnie )?(?:dwóch|dwu|trzech|kilku|obu) (?<what>\p{L}+)(?: sam| sama| naraz| jednocześnie)?(?<rest>(?: (?:w|na|przy|podczas) .+)?)$/u;
const IN_A_ROW =
	/^(?<verb>pracowa\p{L}+|mia\p{L}+|mie\p{L}+|dyżurowa\p{L}+|jeździ\p{L}+|prowadzi\p{L}+) (?:(?:w|na|przez) )?(?<span>(?:dwóch|dwu|trzech|dwie|dwa|trzy|kilku|kilka) (?<unit>\p{L}+)(?: \p{L}+)?) (?:z rzędu|pod rząd|po kolei|naraz|jedna po drugiej|jeden po drugim)$/u;
/** Free days that are shared out, and every other one of them. */
const OFF: Readonly<Record<string, string>> = {
	świą: "drugie święto",
	święt: "drugie święto",
	weekend: "drugi weekend",
	niedziel: "drugą niedzielę",
	sobot: "drugą sobotę",
	piąt: "drugi piątek",
};

/** The nouns of a share of work in the plural genitive and one of it in the accusative. */
const SHARES: Readonly<Record<string, string>> = {
	kas: "jedną kasę",
	sal: "jedną salę",
	stanowisk: "jedno stanowisko",
	maszyn: "jedną maszynę",
	pacjentów: "jednego pacjenta",
	klientów: "jednego klienta",
	gości: "jednego gościa",
	stolików: "jeden stolik",
	pięter: "jedno piętro",
	oddziałów: "jeden oddział",
	telefonów: "jeden telefon",
	grup: "jedną grupę",
	linii: "jedną linię",
	rewirów: "jeden rewir",
};

/** "Ułóż grafik tak, żeby nikt nie zostawał sam na nocnej zmianie" -> "…, żeby każdy pracował na nocnej zmianie z drugą osobą". */
export function sharedWork(rule: string): string[] {
	const seen = ensuredOf(rule);
	if (seen === undefined) return [];
	const { head, who, verb, rest, voice, now } = seen;
	const nobody = /^(?:nikt(?: ze? \p{L}+)?|żaden \p{L}+|żadna \p{L}+)$/iu.test(who);
	const each = who.replace(/^nikt|^żaden/iu, "każdy").replace(/^żadna/iu, "każda");
	if (nobody && served(who.split(" ").pop() ?? "") !== undefined) return [];
	const deed = `${verb}${rest}`;
	const said = (infinitive: string): string => {
		const own = readAct(infinitive)?.verb;
		return own === undefined ? "" : now ? present(false)(own) : pastOf(own, voice as Voice);
	};
	const row = IN_A_ROW.exec(deed)?.groups;
	if (row !== undefined) {
		const off = Object.entries(OFF).find(([unit]) => (row.unit ?? "").startsWith(unit))?.[1];
		if (off !== undefined) return [`${head} ${each} ${said("mieć")} wolne co ${off}`];
		const night = /^no[cn]/u.test(row.unit ?? "");
		return [
			`${head} ${each} ${said("mieć")} ${night ? "po nocnej zmianie wolną noc" : "dzień wolny między zmianami"}`,
			`${head} po każd${night ? "ej nocnej zmianie" : "ej zmianie"} ${each} ${said("mieć")} czas na odpoczynek`,
		];
	}
	const share = TWO.exec(deed)?.groups;
	const one = share === undefined ? undefined : SHARES[share.what ?? ""];
	if (share !== undefined && one !== undefined) return [`${head} ${each} ${share.verb} ${one}${share.rest}`];
	const alone = nobody || served(who) === undefined ? ALONE.exec(deed)?.groups : undefined;
	if (alone === undefined) return [];
	const place = `${(alone.before ?? "").trim()}${alone.after ?? ""}`.trim();
	const stays = /^(?:zosta|pozosta|był|jest|siedz|był|przebyw)/u.test(verb);
	const does = stays ? said("pracować") : verb;
	const object = place === "" ? "" : stays ? ` ${place}` : objectOf(place, verb);
	if (does === "" || object === undefined) return [];
	return [
		`${head} ${each} ${does}${alone.self ?? ""}${object} z drugą osobą`,
		...(stays && /^(?:na|w|przy) /u.test(place)
			? [`${head} ${place} ${now ? "są" : "były"} zawsze co najmniej dwie osoby`]
			: []),
	];
}

/** What the verb of the ban takes, without the negation. */
function objectOf(words: string, verb: string): string | undefined {
	if (/^(?:w|we|na|przy|do|z|ze|po|o|od|za|pod|przed|podczas) /u.test(words)) return ` ${words}`;
	const act = readPast(verb)?.verb ?? readAct(verb)?.verb;
	const own = act === undefined ? undefined : objectFor(words, act);
	return own === undefined ? undefined : ` ${own}`;
}
