import { personOf } from "../../words/people.ts";
import { formOf, type Reading, readVerb } from "../../words/verbs.ts";
import { LEADS } from "../long/settings.ts";
import { isStaffDative } from "../reading/act-parts.ts";
import { actNamed, actsOf } from "../reading/item-bans.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";
import { unless } from "../words/unless.ts";

const BANS =
	"zabrania się|zakazuje się|zabronione jest|zakazane jest|niedozwolone jest|niedopuszczalne jest|wzbronione jest";
const BANNED = new RegExp(
	`^(.*?)(?<!\\p{L})(?:surowo |kategorycznie |bezwzględnie |stanowczo )?(?:${BANS})(?: (?:surowo|kategorycznie|bezwzględnie|stanowczo))? (?!w szczeg)([^:]+)$`,
	"iu",
);
const BANS_SAID = new RegExp(BANS, "i");
const SETTING = / (?:podczas|w czasie|w trakcie|w obecności|w godzinach|przy klien|przy goś|przy pacjen).*$/u;
const OPENING = /^(?:w|we|na|podczas|przy|po|przed|za|w trakcie|w czasie) /i;
const WRAPPED =
	/^(?:Pamiętaj(?:cie|my)?|Zapamiętaj|Zwróć uwagę|Zwracaj uwagę|Ważne jest|Zasadą jest|Obowiązuje zasada|Miej na uwadze),? (?:że|iż|aby|żeby|by) (.+)$/u;
/** Verbs whose „się” is their own and names nobody. */
const SELF =
	/^(?:spozniac|klocic|smiac|opierac|zwracac|sprzeczac|odwracac|zajmowac|bawic|oddalac|rozlaczac|klaniac|usmiechac|wypowiadac|odnosic|wdawac|narzucac|obrazac|denerwowac|dopuszczac|zezwalac|akceptowac|tolerowac|praktykowac|pozwalac|przewidywac|zalecac|zgadzac|godzic|skarzyc)$/;

const readingOf = (word: string): Reading | undefined =>
	actNamed(word) ?? readVerb(strip(word)) ?? readSuggested(word) ?? undefined;

/** "pracownikowi ochrony" -> "pracownik ochrony"; "ratownikom" is read by `doers`. */
function singular(words: string): string | undefined {
	const [first = "", ...rest] = words.split(" ");
	const one = first.endsWith("owi") ? first.slice(0, -3) : "";
	return one !== "" && personOf(strip(one))?.side !== undefined && rest.length < 4
		? [one, ...rest].join(" ")
		: undefined;
}

/** Where the one who is told begins in "w czasie służby pracownikowi ochrony". */
function parted(before: string): { setting: string; told: string } {
	const words = before.trim().split(" ");
	for (let at = 0; at < words.length; at++)
		if (/(?:owi|om)$/.test(words[at] ?? "") && (at === 0 || OPENING.test(before)))
			if (singular(lower(words[at] ?? "")) !== undefined || /om$/.test(words[at] ?? ""))
				return { setting: words.slice(0, at).join(" "), told: lower(words.slice(at).join(" ")) };
	return { setting: before.trim(), told: "" };
}

/** An act in the genitive as a negated verb: "palenia papierosów" -> "nie pali papierosów". */
function negatedAct(act: string, led: boolean): string | undefined {
	const [word = "", ...rest] = act.split(" ");
	const reading = readingOf(lower(word).replace(/(?<=[nc])ie$/, "ia")) ?? readingOf(lower(word));
	if (reading === undefined || reading.form !== "gerund") return undefined;
	const verb = reading.verb.perfective && reading.verb.partner !== undefined ? reading.verb.partner : reading.verb;
	const said = led ? verb.infinitive : formOf(verb, "imperative");
	return said === "" ? undefined : `${led ? "" : "nie "}${said} ${rest.join(" ")}`.trim();
}

/** "a, b i c" of negated acts. */
const row = (acts: readonly string[], joint = "i"): string =>
	acts.length === 1 ? (acts[0] ?? "") : `${acts.slice(0, -1).join(", ")} ${joint} ${acts[acts.length - 1] ?? ""}`;

/** A row of acts under a word that bans, or one act that is forbidden to one person: the negated verbs that say the same. */
function unbanned(rule: string, doers: (dative: string) => string): string | undefined {
	const [, before = "", content = ""] = (BANS_SAID.test(rule) ? BANNED.exec(rule) : undefined) ?? [];
	if (content === "") return undefined;
	const { setting, told: dative } = parted(before);
	const alone = dative === "" ? undefined : singular(dative);
	const many = dative === "" || alone !== undefined ? "" : doers(dative);
	if (dative !== "" && alone === undefined && many === "") return undefined;
	const [own = "", ...more] = content.split(/(?=, (?:z wyjątkiem|chyba że|nawet|także|w tym|o ile|jeśli|jeżeli|gdy) )/);
	const acts = actsOf(own);
	if (
		acts.slice(0, -1).every((act) => !act.includes(" ")) &&
		acts.some((act) => /^(?:jedzenia|picia|palenia|spożywania)/.test(act))
	)
		return undefined;
	if (acts.length < 2 && alone === undefined) return undefined;
	const led = alone !== undefined || many !== "";
	const last = acts.length - 1;
	const time = acts.length > 1 && setting === "" ? (SETTING.exec(acts[last] ?? "")?.[0].trim() ?? "") : "";
	if (time !== "") acts[last] = (acts[last] ?? "").slice(0, -time.length - 1);
	const negated = acts.map((act) => negatedAct(act, led));
	if (negated.includes(undefined)) return undefined;
	const when = setting !== "" ? setting : time;
	const rest = more.join("");
	const told = !led
		? row(negated as string[])
		: `nie ${alone !== undefined ? "może" : "mogą"} ${row(negated as string[], "ani")}`;
	return capital(`${when} ${alone ?? many} ${told}${rest}`.replace(/\s+/g, " ").trim(), true);
}

/** "Przy dziecku nie rozmawia się o kosztach" -> "Nie rozmawiaj przy dziecku o kosztach". */
function addressed(rule: string): string | undefined {
	const [, before = "", word = "", rest = ""] =
		(/ się/i.test(rule) ? /^(?:(.*) )?nie (\p{L}+) się(?: (.+))?$/iu.exec(rule) : undefined) ?? [];
	const reading = word === "" ? undefined : (readVerb(strip(word)) ?? readSuggested(word));
	if (
		reading === undefined ||
		reading.form !== "he" ||
		SELF.test(reading.verb.family) ||
		/ nie /.test(` ${rest} ${before} `)
	)
		return undefined;
	const order = formOf(reading.verb, "imperative");
	if (order === "" || /,/.test(before)) return undefined;
	const open = OPENING.test(before);
	// "Dobry konsultant nie zasłania się regulaminem": who acts, not whom the act is done to.
	if (
		!open &&
		personOf(strip(lower(before.split(" ").at(-1) ?? "")))?.side === "staff" &&
		!/(?:a|ów|owi|om|i|y|ę)$/u.test(before)
	)
		return undefined;
	return `Nie ${order} ${open ? `${lower(before)} ${rest}` : `${lower(before)} ${rest}`}`.replace(/\s+/g, " ").trim();
}

/** "Na sali nie jemy i nie pijemy": two acts of one place, as one ban. */
const MEALS =
	/^(?:(.+) )?nie (?:jemy|jedz|je się|jedzcie) (?:i|ani) (?:nie )?(?:pijemy|pij|pije się|pije|pijcie)(?: (.+))?$/iu;

function meals(rule: string): string | undefined {
	const found = /pij/i.test(rule) ? MEALS.exec(rule) : null;
	if (found === null || /,/.test(rule)) return undefined;
	return `Nie wolno jeść ani pić ${lower(found[1] ?? "")} ${found[2] ?? ""}`.replace(/\s+/g, " ").trim();
}

/** "nie wolno jeść i pić", "nie może wchodzić do szaf i zabierać rzeczy": a row of acts that are all forbidden. */
const BOTH =
	/^(.*?nie (?:wolno|może|mogą|należy|można|powin\p{L}+) )(\p{L}+[ćc](?: [^,;]*?)?) (?:i|oraz) (\p{L}{2,}[ćc](?: [^,;]*)?)$/iu;

function neither(rule: string): string | undefined {
	const [, lead = "", first = "", second = ""] = (/ (?:i|oraz) /.test(rule) ? BOTH.exec(rule) : undefined) ?? [];
	const acts = [first, second].map((act) => readingOf(act.split(" ")[0] ?? "")?.form);
	if (second === "" || acts.some((form) => form !== "infinitive") || /jednocześnie|naraz|równocześnie/.test(rule))
		return undefined;
	return `${lead}${first} ani ${second}`;
}

/** "Na teren basenu nie wnosimy butelek", "W imieniu firmy nie wypowiadamy się": what the act would lose where it changes. */
const LED_BY =
	/^(\p{L}+ \p{L}+(?: \p{L}+){0,2}?) (nie (?:wolno |należy |można )?(?!może|mogą)\p{L}+(?: się)?)( [^,;]+)?$/iu;

function trailing(rule: string): string | undefined {
	const [, place = "", act = "", rest = ""] = (LEADS.test(rule) ? LED_BY.exec(rule) : undefined) ?? [];
	return place === "" ? undefined : `${capital(act, true)}${rest} ${lower(place)}`;
}

/** "Nigdy, pod żadnym pozorem, nie zostawiaj …": the ban without its stress. */
const STRESSED =
	/^(?:Nigdy|Absolutnie|Naprawdę|Stanowczo|Pod żadnym pozorem|W żadnym (?:razie|wypadku)),? (?:(?:ale to nigdy|przenigdy|absolutnie|pod żadnym pozorem|w żadnym (?:razie|wypadku)),? )nie (?<rest>.+)$/u;
const NONE_OF_US = /^Nikt z nas (?:nigdy )?nie (?<verb>\p{L}+)(?<rest>(?: się)?(?: .+)?)$/u;

/** "Nie tylko nie spóźniaj się na dyżur, ale też nie kończ go wcześniej". */
const NOT_ONLY = /^Nie tylko nie (?<first>[^,;]+),? (?:ale|lecz) (?:też|także|również|i) nie (?<second>[^,;]+)$/u;

/** "W szatni proszę powstrzymać się od śpiewania": where or when it holds, said before the plea. */
const PLEADED =
	/^((?:w|we|na|przy|podczas|po|przed|za) [^,]+?) (proszę|prosimy) ((?:nie \p{L}+ć|unikać|powstrzym\p{L}+ się od)(?= )[^,]*)$/iu;

/** A ban worded otherwise, plainer, so that what is known of plain bans serves it; undefined where there is nothing to change. */
export function recast(rule: string, doers: (dative: string) => string): string | undefined {
	const [, where = "", plea = "", asked = ""] = (/ pros(?:zę|imy) /.test(rule) ? PLEADED.exec(rule) : undefined) ?? [];
	if (asked !== "") return `${capital(plea, true)} ${asked} ${lower(where)}`;
	const stressed = STRESSED.exec(rule)?.groups?.rest;
	if (stressed !== undefined) return `Nie ${stressed}`;
	const ours = NONE_OF_US.exec(rule)?.groups;
	const doing = ours === undefined ? undefined : readVerb(strip(ours.verb ?? ""));
	if (ours !== undefined && doing?.form === "he") {
		const we = formOf(doing.verb, "we");
		if (we !== "") return `Nie ${we}${ours.rest}`;
	}
	const both = NOT_ONLY.exec(rule)?.groups;
	if (both !== undefined) return `Nie ${both.first} i nie ${both.second}`;
	const wrapped = WRAPPED.exec(rule)?.[1];
	if (wrapped !== undefined && /(?:^| )nie /.test(wrapped)) return addressed(wrapped);
	const parted = rule.includes(", ");
	const [, subject = "", without = "", act = ""] =
		(parted ? /^([^,]+), (bez [^,]+), (nie [^,]+)$/iu.exec(rule) : undefined) ?? [];
	if (act !== "") return `${subject} ${act} ${without}`;
	const [, lacked = "", who = "", acts = "", unlessSo = ""] =
		/^(Bez (?:\p{L}+ej )?(?:zgody|wiedzy) [^,]+?) (?:żaden |żadna |nikt z )?(\p{L}+) (nie (?:może|mogą) [^,]+)(, (?:z wyjątkiem|chyba że) .+)?$/iu.exec(
			rule,
		) ?? [];
	if (lacked !== "" && personOf(strip(who))?.side === "staff")
		return `${capital(who, true)} ${acts} ${lower(lacked)}${unlessSo ?? ""}`;
	const [, leave = "", whom = "", banned = "", except = ""] =
		/^(Bez (?:\p{L}+(?:ej|ego) )?(?:zgody|wiedzy|polecenia|zezwolenia|pozwolenia|upoważnienia) [^,]+?) (\p{L}+om) (nie wolno [^;]+?|zabrania się [^;]+?)(, (?:z wyjątkiem|chyba że) .+)?$/iu.exec(
			rule,
		) ?? [];
	if (leave !== "" && isStaffDative(strip(whom)))
		return `${capital(whom, true)} ${banned} ${lower(leave)}${except ?? ""}`;
	const [, all = "", exception = "", rest = ""] =
		(parted ? /^([^,]+), ((?:z wyjątkiem|oprócz) [^,]+), (\p{L}[^,]+)$/u.exec(rule) : undefined) ?? [];
	if (rest !== "" && !/^(?:gdy|jeśli|jeżeli|które|którzy|która|który) /.test(rest))
		return `${all} ${rest}, ${exception}`;
	const lacking = / bez [\s\S]* bez /.test(rule)
		? rule.replace(/(?<= bez [^,]+) (?:ani|lub|oraz|i) bez (?=\p{L})/u, " i ")
		: rule;
	if (lacking !== rule) return lacking;
	const [, told = "", among = ""] =
		(parted ? /^([^,]+) (?:w|na|przy) \p{L}+, (w obecności [^,]+)$/u.exec(rule) : undefined) ?? [];
	if (among !== "") return `${told} ${among}`;
	const plain = neither(rule) ?? trailing(rule) ?? meals(rule) ?? unbanned(rule, doers) ?? addressed(rule);
	if (plain !== undefined) return plain;
	const excepted = unless(rule);
	return excepted === rule ? undefined : excepted;
}

/** Two manners or lacks of one act: "w poplamionym fartuchu ani bez nakrycia głowy". */
const PAIR = /^(.*?) ((?:w|we|na|z|ze|po|przy|bez) [^,]+?) ani ((?:bez|w|z|ze|po) [^,]+)$/u;

/** "na salę w poplamionym fartuchu ani bez nakrycia głowy": the two bans in one; undefined elsewhere. */
export function split(rule: string): string[] | undefined {
	const [, before = "", first = "", second = ""] = (rule.includes(" ani ") ? PAIR.exec(rule) : undefined) ?? [];
	if (second === "") return undefined;
	const parts = first.split(/ (?=(?:w|we|z|ze|po|bez) )/);
	const last = parts.pop() ?? "";
	const own = /^(\p{L}+)/u.exec(last)?.[1];
	const other = /^(\p{L}+)/u.exec(second)?.[1];
	if (own === other || (own !== "bez" && other !== "bez")) return undefined;
	const lead = [before, ...parts].join(" ");
	return [`${lead} ${last}`, `${lead} ${second}`];
}
