import { rightWith } from "../constructions/construct-restriction.ts";
import { affirmed } from "../long/rule-rights.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { capital, lower } from "../words/rewriting-words.ts";

const BANS =
	"zakaz|zabrania się|zakazuje się|zabronione jest|zabronione|zakazane jest|niedozwolone jest|niedopuszczalne jest|nie zezwala się na|nie dopuszcza się";

/** An act that is forbidden when done by some: "Zakaz obsługi wózka przez osoby nieupoważnione". */
const BY = new RegExp(
	`^(?:(?:bezwzględny|surowy|kategoryczny|całkowity) )?(?:${BANS})(?::| surowo)? (?<act>\\p{L}+(?:nia|nie|cia|cie|ugi|zdy|awy|daży)) (?<rest>.*?)przez (?<who>(?:osoby|pracowników) .+)$`,
	"iu",
);
/** An act forbidden to some: "Nie wolno przebywać na scenie osobom, które nie należą do zespołu". */
const TO =
	/^(?<lead>.*?)(?:nie wolno|nie można) (?<act>\p{L}+ć) (?<rest>.*?)(?<who>(?:osobom|pracownikom)(?:,| ).+)$/iu;
/** The same, those who are told first: "Osobom bez uprawnień nie wolno …". */
const FIRST =
	/^(?<who>osobom(?:,| ).+?),? (?:nie wolno|nie należy|(?:zabrania|zakazuje) się) (?<act>\p{L}+) (?<rest>.+)$/iu;

/** Acts of which nobody is the receiver, so that a dative is the one who may not do them. */
const OWN_ACTS =
	/^(?:przebywac|wchodzic|obslugiwac|korzystac|uzywac|prowadzic|uruchamiac|pracowac|wykonywac|jezdzic|kierowac|otwierac|wlaczac|naprawiac|stosowac|zajmowac|skakac|kapac|wjezdzac|parkowac)$/;

/** What tells those who may not act, and what tells those who may. */
const KINDS: readonly (readonly [RegExp, string])[] = [
	[/^(?:nieupoważnion|postronn|niepowołan|trzeci|obc)(?:e|y|ym|im|ych|ich)$/u, "upoważnione"],
	[/^(?:niepełnoletni|nieletni)(?:e|m|ch|)$/u, "pełnoletnie"],
	[/^nietrzeźw(?:e|ym|ych)$/u, "trzeźwe"],
	[/^nie(\p{L}+[nt])(?:e|ym|ych)$/u, "$1e"],
];

/** Those who may act: "osoby, które nie należą do ekipy" -> "osoby, które należą do ekipy"; undefined where it is not to be known. */
function mayBe(who: string): string | undefined {
	const [, head = "", clause = ""] = /^(osob\p{L}+|pracowni\p{L}+), (?:któr\p{L}+) (.+)$/iu.exec(who) ?? [];
	const many = /^osob/i.test(who) ? "osoby" : "pracownicy";
	if (head !== "") {
		const told =
			/(?<!\p{L})nie(?!\p{L})/u.test(clause) && !/, (?:chyba|o ile)/.test(clause) ? affirmed(clause) : undefined;
		return told === undefined ? undefined : `${many}, ${many === "osoby" ? "które" : "którzy"} ${told}`;
	}
	const [, kind = "", more = ""] = /^\p{L}+ (\p{L}+)((?: .+)?)$/u.exec(who) ?? [];
	if (kind === "bez") {
		const right = rightWith(more.trim());
		return right === undefined || / wtedy| ani | bez /.test(right)
			? undefined
			: `${many} ${right.replace(/^(?:tylko|dopiero) /, "")}`;
	}
	const own = KINDS.find(([wrong]) => wrong.test(lower(kind)));
	if (own === undefined || many !== "osoby" || / (?:lub|ani|oraz|i) /.test(more)) return undefined;
	return `${many} ${lower(kind).replace(own[0], own[1])}${more}`;
}

/** "Obsługiwać wózek mogą tylko osoby upoważnione": who may act, where the ban names those who may not; undefined for other bans. */
export function allowedPersons(rule: string): string | undefined {
	if (!/osob|pracowni/i.test(rule) || !/nie|bez|postronn|trzeci|obc/.test(rule)) return undefined;
	const by = BY.exec(rule)?.groups;
	const found = by ?? (FIRST.exec(rule) ?? TO.exec(rule))?.groups;
	if (found === undefined) return undefined;
	const { act = "", rest = "", who = "", lead = "" } = found;
	const reading = readAct(lower(act).replace(/(?<=[nc])ie$/, "ia"));
	const verb = reading?.verb.perfective === true ? (reading.verb.partner ?? reading.verb) : reading?.verb;
	if (verb === undefined || (by === undefined && !OWN_ACTS.test(verb.family))) return undefined;
	if (/ (?:ani|oraz|lub) \p{L}+(?:ć|nia|cia) /u.test(rest)) return undefined;
	const right = mayBe(who.trim());
	const thing = rest.trim().replace(/,$/, "");
	const object = thing === "" ? "" : objectFor(thing.replace(/^się (?=\p{L})|^się$/u, ""), verb);
	if (right === undefined || object === undefined) return undefined;
	const self = thing.startsWith("się") ? " się" : "";
	return `${capital(`${lead.trim()} ${lower(verb.infinitive)}${self} ${object}`.replace(/\s+/g, " ").trim(), true)} mogą tylko ${right}`;
}
