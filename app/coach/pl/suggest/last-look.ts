import type { Document } from "#app/coach/analysis.ts";
import { matches } from "#app/coach/hints.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Prohibition } from "../rules/finding.ts";
import { personOf } from "../words/people.ts";
import { formOf } from "../words/verbs.ts";
import { selfTorn } from "./answers/fronted-bans.ts";
import { halfRighted } from "./answers/joined-qualities.ts";
import { strayFrom } from "./answers/kept-free.ts";
import { letGoAstray } from "./builds/let-them.ts";
import { alwaysJoined } from "./guards/always-joined.ts";
import { motiveKept } from "./guards/motives.ts";
import { ordered } from "./guards/order.ts";
import { TORN_PARTS, tornBy } from "./guards/torn-parts.ts";
import { amissBy, TURNED_AMISS, unawaited } from "./guards/turned-amiss.ts";
import { unitOf } from "./halves/told-instead.ts";
import { answersFew } from "./lists/listed-heads.ts";
import { readAct } from "./reading/act-reading.ts";
import { GENITIVE } from "./words/circumstance-words.ts";
import { capital, lower, strip } from "./words/rewriting-words.ts";

const MANY = /^(?:Pamiętajcie|Zapamiętajcie)(?:[:,]|,? że) /u;
const ONE =
	/(?<=^(?:Pamiętajcie|Zapamiętajcie): )(?<verb>\p{L}+)(?= )|(?<= (?:i|a) )(?<next>\p{L}+(?:[jńćśź]|aj|uj|ij))(?= )/gu;

/** "Pamiętajcie: zwracaj się …" with its orders said to several. */
const toMany = (told: string): string =>
	told.replace(ONE, (word) => {
		const act = readAct(lower(word));
		const said = act?.form === "imperative" ? formOf(act.verb, "imperative-plural") : "";
		return said === "" ? word : said;
	});

const CASE_LAST = /^(?<deed>[^;:„"]+, [^;:„"]+?), (?<clause>(?:gdy|kiedy|jeśli|jeżeli) [^,;]+)$/u;

/** What is put off is not put off to that case: "Odłóż rozmowę na później, gdy …". */
const LATER =
	/^(?<deed>(?:Odłóż|Odłóżcie|Odłóżmy) [^;:„",]+ na później), (?<clause>(?:gdy|kiedy|jeśli|jeżeli) [^,;]+)$/u;

/** "Powiedz, co można zrobić i kiedy, gdy dzwoniący prosi o pomoc" with the case first. */
function caseBefore(told: string, rule: string): string {
	const later = LATER.exec(told)?.groups;
	if (later !== undefined && rule.includes(later.clause ?? "-"))
		return `${capital(later.clause ?? "", true)}, ${lower(later.deed ?? "")}`;
	const { deed = "", clause = "" } = CASE_LAST.exec(told)?.groups ?? {};
	const [verb = ""] = deed.split(" ");
	if (deed === "" || !rule.includes(clause) || readAct(lower(verb)) === undefined) return told;
	return /, (?:gdy|kiedy|jeśli|jeżeli) /u.test(deed) ? told : `${capital(clause, true)}, ${lower(deed)}`;
}

/** What no wording may be: an order to each of them, the banned words said, "nic" left without its negation. */
const AMISS =
	/^(?:Każd[yae]|Żad\p{L}+) \p{L}+(?: \p{L}+){0,3} (?:sprzątaj|zostaw|poproś|powiedz|podaj|sprawdź|odłóż)(?= |$)|(?:^| )nikom |(?:^| )(?:nic|niczego|nikogo|nikomu|nikt) (?!.*(?<!\p{L})nie(?!\p{L}))|(?:^|\s)[Nn]ie i |^Nigdy,|w ciemnościach jest pusto|^Zakładaj\p{L}* z szacunkiem| (?:o|ze|od|na|przy|dla|proszę|prosimy)$| o (?:i|wymaga) |^(?:Chodź|Poczekaj) (?:.* )?każd[ya] |^Sprawdź .* przed \p{L}+em każd[ya] |na temat (?:go|je|ją|jej|ich|mu)(?= )|sprawą \p{L}+ę(?=[ ,])|dopiero tylko|tylko dopiero|^Dopuszczaj\p{L}* do |(?<!\p{L})(?:dobrę|takę|jakę|żaden\p{L}+)(?!\p{L})|(?:mamro|beł|mru|bur)cz\p{L}* (?:głośno|cicho|wyraźnie|spokojnie)|słucha\p{L}* (?:muzyki|radia|podcastów)[^,;]* bez słuchawek/iu;

/** Who or what is borne cannot be done without: "Pracuj na spacer bez dzieci"; and what is done how often does not stay as it is. */
function borne(told: string): boolean {
	if (/(?:raz|naraz|ręcznie) bez zmian/u.test(told)) return true;
	const [, where = "", whom = ""] = /(?<!\p{L})[Pp]rac\p{L}+ (.*?)bez (\p{L}+)/u.exec(told) ?? [];
	return (
		whom !== "" && (/przedramien|plecach|ramieniu|spacer/u.test(where) || personOf(strip(lower(whom))) !== undefined)
	);
}

/** The words that a rule quotes. */
const QUOTED = /[„"«]([^„”"«»]+)[”"»]/gu;

/** True for a wording that tells to say the words that the rule forbids, or such as were torn from them. */
function saysBanned(told: string, rule: string): boolean {
	if (!/[„"«]/u.test(rule) || /zamiast/iu.test(told)) return false;
	for (const [, said = ""] of rule.matchAll(QUOTED)) {
		for (const [, again = ""] of told.matchAll(QUOTED))
			if (again.length === said.length && again !== said && lower(again).slice(-4) === lower(said).slice(-4))
				return true;
	}
	return false;
}

/** A private act that is only moved elsewhere, and so needs its "tylko". */
const MOVED =
	/^(?<act>(?:Przeglądaj|Oglądaj|Korzystaj|Używaj|Graj|Pal)\p{L}* (?:(?:z )?(?:telefon|internet|serial|film|smartfon|papieros)\p{L}*|na telefonie|w telefonie)) (?<where>(?:na zapleczu|w czasie przerwy|w domu)(?![^.]*tylko).*)$/u;

/** Times that somebody has not agreed to, and no words of a trade. */
const DATED = /(?<!\p{L})terminów, których [^,]*(?:potwierdz|zatwierdz|dotrzyma|uzgodni|ustali)/u;

/** A wording put right in its sentence; undefined where it cannot stand. */
function righted(told: string, rule: string): string | undefined {
	if (AMISS.test(told) || borne(told) || saysBanned(told, rule)) return undefined;
	const end = /^Nie .*( tak, (?:żeby|aby|by) [^,]+)$/u.exec(rule)?.[1];
	if (end !== undefined && told.includes(end)) return undefined;
	let right = / (?:proszę proszę|prosimy prosimy) /iu.test(` ${told} `)
		? told.replace(/(?<!\p{L})(proszę|prosimy) \1(?!\p{L})/iu, "$1")
		: told;
	if (MANY.test(right)) right = toMany(right);
	else if (/^Pamiętajcie: /u.test(rule) && readAct(lower(right.split(" ")[0] ?? ""))?.form === "imperative") {
		const [verb = "", ...rest] = right.split(" ");
		right = toMany(`Pamiętajcie: ${lower(verb)} ${rest.join(" ")}`);
	}
	right = right.replace(/(?<= )(z|ze|w|we|na|do|o|po|przy|od) tylko (?=\p{L})/u, "tylko $1 ");
	right = right.replace(/(?<=(?:trwa|trwają|potrwa) najwyżej )(godzin|minut|dob|chwil|sekund)a(?!\p{L})/u, "$1ę");
	right = right.replace(/ nawet (?=przy sobie|dla siebie)/u, " ");
	right = right.replace(
		/(?<= i )opieraj(cie|my)? (?=(?:dłoni|ręc|ręk|łokci)\p{L}* (?:poza|z dala od) )/u,
		"trzymaj$1 ",
	);
	right = right.replace(
		/ tylko potwierdzon(y|ą|e) (\p{L}+) (?:poza|spoza|wbrew) ((?:regulamin|cennik|umow|procedur|instrukcj|plan)\p{L}*[eą]m?)(?= |$)/u,
		" tylko $2 zgodn$1 z $3",
	);
	right = right.replace(
		/(?<= (?:zamyka|otwiera|sprawdza|gasi|blokuje|wyłącza|włącza|zabiera|myje|czyści|podpisuje|oddaje|zapisuje)) jej (?=i dopiero wtedy )/u,
		" ją ",
	);
	right = right.replace(/(?<=[Pp]oczeka\p{L}* [^.;]*, aż (?:[^,.;]+ )?)(jest|są)(?= \p{L}+[aeyi](?!\p{L}))/u, (is) =>
		is === "są" ? "będą" : "będzie",
	);
	right = unawaited(right, rule);
	if (DATED.test(rule))
		right = right.replace(/^Używaj(cie|my)? tylko terminów, które /u, "Podawaj$1 tylko terminy, które ");
	right = right.replace(MOVED, "$<act> tylko $<where>");
	right = right.replace(/(?<= )(\p{L}+(?:nie|ale|cie|wie)) (?=spokojnie i rzeczowo)/u, (said, how: string) =>
		rule.includes(`${how}, nie `) ? `${how}, ` : said,
	);
	const [conceded = ""] = /^(?:Mimo że|Pomimo że|Choć|Chociaż|Nawet jeśli) [^,]+(?=, nie )/u.exec(rule) ?? [];
	if (conceded !== "" && right.startsWith(`${conceded} `)) right = right.replace(`${conceded} `, `${conceded}, `);
	right = right.replace(/^Usuń(cie)? (?=(?:naprawę|wymianę|kontrolę|przegląd|konserwację) )/u, "Wykonaj$1 ");
	return caseBefore(withAccusative(alwaysJoined(right, rule), rule), rule);
}

const PRONOUN = /, (?:zanim|nim|dopóki|póki) [^,]*?(?<!\p{L})(?<it>jej|ich) nie (?<verb>\p{L}+)$/u;
/** Verbs behind which "jej" is whom something is given or said to. */
const GIVING =
	/^(?:mowic|powiedziec|dawac|pomagac|oddawac|wydawac|pozwalac|odpowiadac|tlumaczyc|pokazywac|zwracac|wreczac)$/;

/** "…, aż prawnik jej przeczyta" of "…, zanim prawnik jej nie przeczyta": without the negation the pronoun is an accusative. */
function withAccusative(told: string, rule: string): string {
	const { it = "", verb = "" } = PRONOUN.exec(rule)?.groups ?? {};
	const family = it === "" ? "" : (readAct(verb)?.verb.family ?? "");
	if (family === "" || GENITIVE.has(family) || (it === "jej" && GIVING.test(family))) return told;
	return told.replace(` ${it} ${verb}`, ` ${it === "jej" ? "ją" : "je"} ${verb}`);
}

/** A state, or a thing left in the genitive behind whom it is offered to. */
const BLANK =
	/^Zamiast (?:pozostawać \p{L}+ę|\p{L}+ć \p{L}+(?:ie|owi|om) z \p{L}+ \p{L}+ \p{L}+u (?:przy|obok|na|w) [^,]+), ___/u;

/** A template of a state has no act to name. */
const blank = (text: string): string => text.replace(BLANK, "Najpierw ___, potem ___");

/** What is offered for a ban beside another sentence, in its order. */
function ofUnit(document: Document, one: Prohibition, own: readonly Suggestion[]): Suggestion[] {
	const unit = unitOf(document, one);
	const ready = own.filter((each) => each.kind !== "template");
	if (unit === undefined || ready.some((each) => each.start < unit.start || each.end > unit.end)) return [...own];
	const put = ({ start, end, text }: Suggestion): string =>
		document.text.slice(unit.start, start) + text + document.text.slice(end, unit.end);
	return [...ordered(unit.text, ready, put), ...own.filter((each) => each.kind === "template")];
}

/** What is offered in the end: put right, what cannot stand left out, and a wording that names the thing of the ban before one that names none of it. */
export function lastLook(document: Document, one: Prohibition, all: readonly Suggestion[]): Suggestion[] {
	const own = all.map((each) => (each.kind === "template" ? { ...each, text: blank(each.text) } : each));
	const ready = own.filter((each) => each.kind !== "template");
	const { tokens, start, end } = one.sentence;
	const last = tokens[tokens.length - 1];
	const close = (last?.kind === "punctuation" ? tokens[tokens.length - 2]?.end : undefined) ?? end;
	if (ready.length === 0) return own;
	if (ready.some((each) => each.start < start || each.end > close)) return ofUnit(document, one, own);
	const rule = document.text.slice(start, close);
	const put = (each: Suggestion): string =>
		rule.slice(0, each.start - start) + each.text + rule.slice(each.end - start);
	const right: Suggestion[] = [];
	for (const each of ready) {
		const told = put(each);
		const better = righted(told, rule);
		if (better === undefined) continue;
		right.push(better === told ? each : { start, end: close, text: better, kind: each.kind });
	}
	const tests = [
		...tornBy(rule),
		...amissBy(rule),
		...[
			letGoAstray(rule),
			motiveKept(rule),
			selfTorn(rule),
			strayFrom(rule),
			answersFew(rule),
			halfRighted(rule),
		].filter((test) => test !== undefined),
	];
	const heard = new Set<string>();
	const apart = right.filter((each) => {
		const key = lower(put(each))
			.replace(/ (?:go|je|ją|ich)(?= |$)/gu, " je")
			.replace(/,? i /gu, ", ");
		if (
			heard.has(key) ||
			matches(put(each), TORN_PARTS) ||
			matches(put(each), TURNED_AMISS) ||
			tests.some((test) => test(put(each)))
		)
			return false;
		heard.add(key);
		return true;
	});
	const best = ordered(rule, apart, put);
	return [...best, ...own.filter((each) => each.kind === "template")];
}
