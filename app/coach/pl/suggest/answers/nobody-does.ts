import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { served } from "../reading/served-words.ts";
import { present, respoken } from "../reading/spoken.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { ofPlace } from "./kept-free.ts";
import { borne, faringWell } from "./served-fares.ts";

type Instead = (ban: string) => string[];

const NOBODY =
	/^(?<set>(?:(?:w|we|na|przy|podczas|po|przed|u|za|pod|w trakcie|w czasie) [^,]+? )?)(?:nikt|żad(?:en|na))(?<of>(?: (?!nie )\p{L}+){0,4}?)(?<clause>(?:, (?:kto|któr\p{L}+) [^,]+,)?) nie (?:(?:może|powin(?:ien|na)|ma prawa) )?(?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+)?(?:, (?:gdy|kiedy|jeśli|jeżeli|dopóki|zanim|póki) [^,]+)?)$/iu;
/** A place of those who are told: "nikt na kasie". */
const POSTED = /^(?:ze?|na|w|we|przy|u|spośród) /u;
/** A wording of the plain ban that is torn from "każdy": what is said of more than one. */
const MANY = /(?:^| )(?:siebie nawzajem|między sobą|wspólnie|razem)(?= |$)/u;

/** What staff alone have or do. */
const STAFF =
	/przerw|zaplecz|służbow|po pracy|szatni|zmian|personel|przełożon|kierowni|pracowni|klien|zastępstw|stanowisk|dopiero wtedy/u;

/** "Nikt z kuchni nie wychodzi do gości w brudnym fartuchu" -> "Każdy z kuchni wychodzi do gości w czystym fartuchu". */
export function nobodyDoes(rule: string, instead: Instead): string[] {
	const found = NOBODY.exec(rule)?.groups;
	if (found === undefined || /(?:^| )(?:poza|oprócz|prócz|z wyjątkiem) /iu.test(found.of ?? "")) return [];
	const { set = "", of = "", clause = "", verb = "", self = "", rest = "" } = found;
	const group = of.trim();
	const none = /(?:^| )żad(?:en|na) /iu.test(rule) ? (/(?:^| )żadna /iu.test(rule) ? "każda" : "każdy") : "";
	const guest = none !== "" && served(group.split(" ")[0] ?? "") !== undefined;
	if (none !== "" && !guest && (group === "" || personOf(strip(lower(group.split(" ")[0] ?? "")))?.side !== "staff"))
		return [];
	if (guest && faringWell(rule).length > 0) return [];
	if (none === "" && group !== "" && !POSTED.test(`${group} `)) return [];
	const theirs = group !== "" && group.split(" ").some((word) => served(word) !== undefined);
	if (
		/^ze? nas$/u.test(group) ||
		(theirs && !guest) ||
		(group === "" && borne("nikt", verb, rule) && faringWell(rule).length > 0)
	)
		return [];
	const act = readAct(lower(verb));
	if (act === undefined || !/^(?:he|infinitive)$/.test(act.form)) return [];
	const lasting = act.verb.perfective ? act.verb.partner : act.verb;
	const they = lasting === undefined ? "" : formOf(lasting, "they");
	if (they === "") return [];
	const [, own = "", tail = ""] = /^(.*?)((?: bez .*)?(?:, .*)?)$/u.exec(rest) ?? [];
	const place = set.trim() === "" ? "" : ` ${lower(set.trim())}`;
	const she = /^ze? \p{L}+(?:ek|arek|wczyń)$/u.test(group) ? "każda" : "każdy";
	const who = [none === "" ? she : none, group].filter((one) => one !== "").join(" ") + clause;
	return instead(`Pracownicy nie ${they}${self}${own}${place}${tail}`)
		.filter((one) => !/___/u.test(one) && !MANY.test(one) && !(guest && STAFF.test(one.replace(/pracownicy/iu, ""))))
		.flatMap((one) => respoken(one, who, present(false)) ?? [])
		.filter((one) => !/(?<!\p{L})(?:pracowni\p{L}+|mogą)(?!\p{L})/u.test(one))
		.map((one) => capital(one, true));
}

const STAYS =
	/^(?:nikt|żad(?<end>en|na|ne) (?<who>\p{L}+))(?<of>(?: ze? \p{L}+)?) nie (?:(?:może|powin(?:ien|na|no)|ma prawa) )?(?:zostaje|pozostaje|zostać|zostawać|pozostać|przebywa|przebywać|siedzi|siedzieć) (?<place>(?:na|w) \p{L}+(?: \p{L}+)?) (?<when>po (?!pracy$)[^,]+)$/iu;

/** "Nikt nie zostaje na basenie po gwizdku" -> "Po gwizdku każdy wychodzi z basenu". */
export function leavesThen(rule: string): string[] {
	const { end = "", who = "", of = "", place = "", when = "" } = STAYS.exec(rule)?.groups ?? {};
	const from = place === "" ? undefined : ofPlace(place);
	if (from === undefined) return [];
	const each = end === "na" ? "każda" : end === "ne" ? "każde" : "każdy";
	const out = /^(?:sz?|z)(?!z)[^aeiouyąęó]/u.test(from) ? "ze" : "z";
	return [`${capital(when, true)} ${each}${who === "" ? "" : ` ${who}`}${of} wychodzi ${out} ${from}`];
}
