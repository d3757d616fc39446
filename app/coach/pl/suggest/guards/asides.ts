import { personOf } from "../../words/people.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** A long ban without what hides its build, and how what is offered for it takes that back. */
interface Aside {
	plain: string;
	back(rule: string): string | undefined;
}

/** Who is told with a clause or a participle of their own: "Pracownicy, którzy wrócili z urlopu, nie mogą …". */
const WHOSE =
	/^(?<who>[^,]+), (?<aside>(?:któr|\p{L}+ąc |będąc|pracując|nawet |zwłaszcza |w tym )[^,]*(?:, [^,]+)??), (?<ban>nie .+)$/u;
/** Why, or what for, at the head of a rule. */
const WHY =
	/^(?<why>(?:Ze względ(?:u na|ów)|Z uwagi na|W celu|W trosce o|Zgodnie z|Dla (?:bezpieczeństwa|dobra|zachowania|ochrony)|Z powodu|W związku z|Co do zasady|O ile [^,]+ nie stanowi(?:ą)? inaczej|Jeśli [^,]+ nie stanowi(?:ą)? inaczej) ?.*?),? (?<ban>(?:(?:\p{L}+ ){0,3}nie|zabrania się|zakazuje się|zabronione jest|zakazane jest|nie wolno|nie należy) .+)$/u;
/** Why, at the end. */
const REASON = /^(?<ban>.+), (?<why>(?:ponieważ|gdyż|bo|jako że|aby|żeby|tak aby|by) (?:(?!, ani|; | i nie ).)+)$/u;
/** Whom it takes in, between the ban and what belongs to it. */
const AMONG =
	/^(?<before>[^,]+ (?<named>\p{L}+)), (?<among>w tym [^,]+), (?<after>(?:bez|chyba|jeśli|jeżeli|o ile) .+)$/u;

/** Whom a ban bars by age or height. */
const BARRED =
	/(?<= )(?<who>osób|osobom|dzieci|dzieciom|klientów|klientom|gości|gościom) (?:(?:poniżej|młodszy(?:m|ch) niż|przed ukończeniem) (?<years>\d+)(?: lat|\. roku życia)|(?:poniżej|niższy(?:m|ch) niż) (?<tall>\d+) cm(?: wzrostu)?)$/u;

/** "Nie wpuszczaj dzieci niższych niż 120 cm": a ban on all who have no leave, and then who has it. */
function grown(rule: string): Aside | undefined {
	const found = /\d/.test(rule) ? BARRED.exec(rule) : null;
	const { who = "", years, tall } = found?.groups ?? {};
	if (found === null) return undefined;
	const given = /m$/.test(who);
	const men = /^(?:klient|goś)/.test(who);
	const persons = given ? who : ({ osób: "osoby" }[who] ?? who);
	const which = men ? "którzy" : "które";
	const of =
		tall === undefined ? `, ${which} ${men ? "ukończyli" : "ukończyły"} ${years} lat` : ` od ${tall} cm wzrostu`;
	return {
		plain: `${rule.slice(0, found.index)}${given ? "osobom nieupoważnionym" : "osób nieupoważnionych"}`,
		back: (told) => {
			const put = told.replace(given ? "osobom upoważnionym" : "osoby upoważnione", `${persons}${of}`);
			return put === told || !put.endsWith(of) ? undefined : put;
		},
	};
}

/** A rule read more plainly: without the clause of those who are told, its reason, an aside; undefined where it has none. */
export function asideOf(rule: string): Aside | undefined {
	const parted = rule.includes(", ");
	const whose = !parted ? undefined : WHOSE.exec(rule)?.groups;
	if (whose !== undefined) {
		const { who = "", aside = "", ban = "" } = whose;
		const person = personOf(strip(lower(who.split(" ")[0] ?? "")));
		const many = /^nie (?:mogą|powinni|powinny)|^nie \p{L}+(?:ą|ją) /u.test(ban);
		const plainWho = person?.side === "staff" ? who : many ? "Pracownicy" : "Pracownik";
		return {
			plain: `${plainWho} ${ban}`,
			back: (told) => (told.startsWith(`${plainWho} `) ? `${who}, ${aside},${told.slice(plainWho.length)}` : undefined),
		};
	}
	const why = WHY.exec(rule)?.groups;
	if (why !== undefined)
		return {
			plain: capital(why.ban ?? "", true),
			back: (told) => `${why.why}${/inaczej$/.test(why.why ?? "") ? "," : ""} ${lower(told)}`,
		};
	const among = !parted ? undefined : AMONG.exec(rule)?.groups;
	if (among !== undefined) {
		const { before = "", named = "", after = "" } = among;
		return {
			plain: `${before} ${after}`,
			back: (told) =>
				told.includes(` ${named} `) ? told.replace(` ${named} `, ` ${named}, ${among.among}, `) : undefined,
		};
	}
	const aged = grown(rule);
	if (aged !== undefined) return aged;
	const reason = !parted ? undefined : REASON.exec(rule)?.groups;
	return reason === undefined
		? undefined
		: {
				plain: reason.ban ?? "",
				back: (told) => (/(?<!\p{L})nie(?!\p{L})/u.test(reason.why ?? "") ? told : `${told}, ${reason.why}`),
			};
}
