import { personOf } from "../../words/people.ts";
import { formOf, type Reading, readVerb } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { actNamed, actsOf } from "../reading/item-bans.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";

/** The dative of one who acts, and the nominative. */
const DATIVES: readonly (readonly [RegExp, string])[] = [
	[/owi$/, ""],
	[/cy$/, "ca"],
	[/ście$/, "sta"],
	[/cie$/, "ta"],
	[/ce$/, "ka"],
	[/rze$/, "ra"],
];

/** "opiekunowi" -> "opiekun", one of the staff named in the dative; undefined for whom no staff answers. */
export function staffIn(word: string): string | undefined {
	for (const [dative, nominative] of DATIVES) {
		const own = dative.test(word) ? word.replace(dative, nominative) : "";
		if (own !== "" && personOf(strip(own.toLowerCase()))?.side === "staff") return own;
	}
	return undefined;
}

const read = (word: string): Reading | undefined =>
	actNamed(word) ?? readVerb(strip(word)) ?? readSuggested(word) ?? readSuggested(strip(word)) ?? readAct(word);

/** An act named by its noun as an infinitive: "spożywania alkoholu" -> "spożywać alkoholu". */
function infinitiveOf(act: string): string | undefined {
	const [first = "", ...rest] = act.trim().split(" ");
	const reading = read(lower(first));
	if (reading?.form !== "gerund" && reading?.form !== "infinitive") return undefined;
	return [reading.verb.infinitive, ...rest].join(" ");
}

/** All acts of a row as infinitives: "spania oraz oddalania się od bramy" -> "spać ani oddalać się od bramy". */
export function infinitives(row: string): string | undefined {
	const acts = actsOf(row).map(infinitiveOf);
	if (acts.length === 0 || acts.includes(undefined)) return undefined;
	return acts.length === 1 ? acts[0] : `${acts.slice(0, -1).join(", ")} ani ${acts[acts.length - 1]}`;
}

/** "Pamiętaj, że nie wolno …", "Czego nie robimy: nie dyskutujemy …": the ban itself. */
const HEADED =
	/^(?:(?:pamiętaj|pamiętajcie|pamiętajmy|zapamiętaj|prosimy pamiętać|należy pamiętać|miej na uwadze|miejcie na uwadze|weź pod uwagę|wiedz)(?:,? że|:)|czego (?:nie|unikamy|unikać|się wystrzegać)[^:]*:|uwaga:?|(?:ważne|zasada):) (?<ban>(?:.*(?<!\p{L}))?(?:nie|nigdy|zabrania|zakazuje) .+)$/iu;

/** "tak szybko, że nikt nie nadąża": the measure is too much. */
const SO_MUCH = /^(?<ban>.*(?<!\p{L})nie .+) tak (?<much>\p{L}+[oe]), (?:że|iż|aż) [^,]+$/iu;

/** "bez słowa do lokatorów", "bez słowa o remoncie": untold. */
const WORDLESS = /^(?<ban>.*(?<!\p{L})nie .+) bez słowa (?:do (?<whom>\p{L}+.*)|(?<what>o \p{L}+.+))$/iu;

const LEAVE_BETWEEN =
	/^(?<who>.*?(?<!\p{L})nie (?:może|mogą|wolno|należy|można|powinien|powinna|powinno|powinni|powinny)),? (?<without>bez [^,]+?),? (?<act>(?:\p{L}+(?:ć|c)) (?!się wymaga).+)$/u;

const DATIVE =
	/^(?<place>(?:(?:w|na|podczas|po|przy) [^,]+? )?)(?<who>\p{L}+(?:owi|cy|cie|ce|rze))(?<more>(?: \p{L}+){0,2}?) (?:nie wolno|nie należy|(?:kategorycznie |surowo |bezwzględnie )?(?:zabrania|zakazuje) się):? (?<acts>.+)$/iu;

const HOLDS_BACK = /^(?<who>.+?) (?:powstrzymuj(?<one>e|ą)) się (?:od|przed) (?<acts>\p{L}+(?:nia|cia|niem|ciem) .+)$/u;

const NO_RIGHT =
	/^(?<who>.+?) nie (?:(?:ma|mają) prawa(?: do)?|(?:jest|są) (?:uprawnion|upoważnion)(?:y|a|e|i) do) (?<acts>\p{L}+(?:nia|cia|ć) .+)$/u;

const ASKED =
	/^(?<please>prosimy|proszę|prosi się|uprasza się)(?: (?:\p{L}+(?:ów|ych|i)|personel|załogę|zespół|obsługę|kolegów|ekipę))? o (?:nie ?|powstrzymanie się od |zaniechanie )(?<acts>\p{L}+(?:nie|nia|cie|cia) .+)$/iu;

const IN_FORCE =
	/^(?<place>(?:(?:w|we|na|przy|podczas) [^,]+? )?)(?:obowiązuje|panuje|wprowadza się) (?:(?:bezwzględny|całkowity|kategoryczny|surowy) )?zakaz (?<acts>\p{L}+(?:nia|cia) ?.*)$/iu;

/** A ban in the words that the rewriting knows best, and what else it says of its object (", w tym członkom rodzin"); undefined where it is as plain as can be. */
export function plainer(ban: string): { ban: string; more: string } | undefined {
	const between = ban.includes("bez ") ? LEAVE_BETWEEN.exec(ban)?.groups : undefined;
	if (between !== undefined && infinitiveOf(between.act ?? "") !== undefined) {
		const { who = "", without = "", act = "" } = between;
		const cut = act.search(/, (?:w tym|w szczególności|zwłaszcza|nawet|chyba|jeśli|gdy) /);
		return { ban: `${who} ${cut < 0 ? act : act.slice(0, cut)} ${without}`, more: cut < 0 ? "" : act.slice(cut) };
	}
	const colon = ban.includes(": ")
		? /^(.+ nie (?:powinien|powinna|powinni|powinny)): (\p{L}+[ćc](?: .+)?)$/u.exec(ban)
		: null;
	if (colon !== null) return { ban: `${colon[1]} ${colon[2]}`, more: "" };
	const told = worded(ban);
	return told === undefined ? undefined : { ban: told, more: "" };
}

function worded(ban: string): string | undefined {
	const headed = HEADED.exec(ban)?.groups?.ban;
	if (headed !== undefined) return capital(headed, true);
	const much = ban.includes(" tak ") ? SO_MUCH.exec(ban)?.groups : undefined;
	if (much !== undefined) return `${much.ban} zbyt ${much.much}`;
	const wordless = ban.includes(" bez słowa ") ? WORDLESS.exec(ban)?.groups : undefined;
	if (wordless !== undefined) return `${wordless.ban} bez uprzedzenia ${wordless.whom ?? wordless.what}`;
	const dative = DATIVE.exec(ban)?.groups;
	if (dative !== undefined) {
		const { place = "", who = "", more = "", acts = "" } = dative;
		const nominative = staffIn(who);
		const told = nominative === undefined ? undefined : infinitives(acts);
		if (told !== undefined) {
			const lead = place === "" ? nominative : lower(nominative ?? "");
			return `${place}${lead}${more} nie może ${told}`;
		}
	}
	const held = ban.includes(" powstrzymuj") ? HOLDS_BACK.exec(ban)?.groups : undefined;
	if (held !== undefined) {
		const [first = "", ...rest] = (held.acts ?? "").split(" ");
		const verb = read(first)?.verb;
		if (verb !== undefined && personOf(strip(lower((held.who ?? "").split(" ")[0] ?? ""))) !== undefined)
			return `${held.who} nie ${formOf(verb, held.one === "e" ? "he" : "they")} ${rest.join(" ")}`;
	}
	const right = NO_RIGHT.exec(ban)?.groups;
	const may = right === undefined ? undefined : infinitives(right.acts ?? "");
	if (may !== undefined)
		return `${right?.who} ${personOf(strip(lower((right?.who ?? "").split(" ")[0] ?? "")))?.plural === true ? "nie mogą" : "nie może"} ${may}`;
	const asked = ASKED.exec(ban)?.groups;
	const kept = asked === undefined ? undefined : infinitives(asked.acts ?? "");
	if (kept !== undefined) return `${/się$/.test(asked?.please ?? "") ? "Prosimy" : asked?.please} nie ${kept}`;
	const forced = /zakaz /i.test(ban) ? IN_FORCE.exec(ban)?.groups : undefined;
	if (forced !== undefined) {
		const told = infinitives(forced.acts ?? "");
		if (told !== undefined) return `${forced.place}nie wolno ${told}`;
	}
	return undefined;
}
