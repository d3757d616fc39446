import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { capital, lower } from "../words/rewriting-words.ts";

const SAID =
	/^(?<lead>(?:[^,:]+ )?)nie (?:(?<may>wolno|należy|można|powinno się|trzeba|powinien|powinna|może|mogą) )?(?<act>mów|mówmy|mówcie|mówimy|mówi|mówią|mówić|powtarzaj|powtarzać|odpowiadaj|odpowiadać|odpowiadamy|odpowiada|informuj|informować|oznajmiaj|oznajmiać|tłumacz|tłumaczyć|pisz|pisać|odpisuj)(?<to>(?: (?!się)(?:\p{L}+(?:owi|om|ce|ej|emu|tce)|gościowi|dziecku))?), że (?<clause>[^,]+)$/iu;

/** What is not so yet, and the hour at which it will be. */
const NOT_YET: readonly (readonly [RegExp, string])[] = [
	[
		/^(?<who>.+?) (?:jeszcze )?nie jest (?:jeszcze )?(?<state>(?:gotow|skończon|przygotowan|czynn|otwart|posprzątan|naprawion|dostępn|zapłacon|wysłan|nakryt|woln)\p{L}+)(?<rest>.*)$/u,
		"kiedy $<who> będzie $<state>$<rest>",
	],
	[
		/^(?<who>.+?) (?:jeszcze )?nie są (?:jeszcze )?(?<state>(?:gotow|skończon|przygotowan|czynn|otwart|posprzątan|naprawion|dostępn|zapłacon|wysłan|nakryt|woln)\p{L}+)(?<rest>.*)$/u,
		"kiedy $<who> będą $<state>$<rest>",
	],
	[/^(?<who>(?!nic|nikt|to )\p{L}+(?: \p{L}+)?) nie działa$/u, "kiedy $<who> będzie działać, i zaproponuj inny sposób"],
	[
		/^(?<who>(?!nic|nikt|to )\p{L}+(?: \p{L}+)?) (?:jest|są) (?:zepsut|zajęt|niedostępn|nieczynn|zamknięt)\p{L}+$/u,
		"kiedy $<who> znowu będzie do dyspozycji, i zaproponuj inne rozwiązanie",
	],
	[
		/^(?:jego |jej |ich )?(?<who>\p{L}+(?: \p{L}+)?) (?:jest|są) (?:zagubion|zgubion|zniszczon|uszkodzon)\p{L}+$/u,
		"co zrobimy i do kiedy",
	],
	[
		/^.*(?:nie da się|się nie da|niemożliw|nie można|nie możesz|nie możemy|nie masz czasu|nie wiesz|nie wiemy|nic nie|nie zdąż|nie ma (?:szans|sposobu|mowy)|nie wie).*$/u,
		"co da się zrobić i do kiedy",
	],
	[/^.+? nie ma(?: .*)?$/u, "co jest dostępne, i zaproponuj wybór"],
	[/^.*(?:późno|przepadł|minął|zamykamy|koniec|kończy|zamkn).*$/u, "kiedy i gdzie można załatwić sprawę"],
];

const TOLD =
	/^nie (?:(?<may>wolno|należy|można) )?(?<act>mów|mówcie|mówić|opowiadaj|opowiadajcie|opowiadać|zdradzaj|zdradzać|ujawniaj|ujawniać|wyjawiaj|wyjawiać)(?: (?:nikomu|(?:\p{L}+(?:owi|om|ce|emu|tce))(?: \p{L}+(?:[yiau]|ów))?))?, (?<clause>(?:co|kto|ile|gdzie|z kim|dokąd|czyj[ae]?|u kogo) (?!ma |mają |powin|musi|należy|trzeba|robić|może )[^,]+)$/iu;

/** "Nie mów sąsiadom odbiorcy, co jest w paczce" -> "Zachowaj dla siebie, co jest w paczce". */
function keptToOneself(rule: string): string[] {
	const { act = "", may = "", clause = "" } = TOLD.exec(rule)?.groups ?? {};
	if (clause === "") return [];
	const order = may !== "" || /ć$/u.test(act) ? "Należy zachować" : /cie$/u.test(act) ? "Zachowajcie" : "Zachowaj";
	return [`${order} dla siebie, ${clause}`];
}

/** "Nie mów gościom, że pokój nie jest gotowy" -> "Powiedz gościom, kiedy pokój będzie gotowy": the other side of what is said. */
export function saidClauses(rule: string): string[] {
	const own = keptToOneself(rule);
	if (own.length > 0) return own;
	const { lead = "", may = "", act = "", to = "", clause = "" } = SAID.exec(rule)?.groups ?? {};
	const row = clause === "" ? undefined : NOT_YET.find(([pattern]) => pattern.test(clause));
	const reading = row === undefined ? undefined : readAct(lower(act));
	if (row === undefined || reading === undefined || /^(?:gdy|kiedy|jeśli|jeżeli|nikomu|nigdy|nikt) /iu.test(lead))
		return [];
	const form = /^(?:wolno|należy|można|trzeba|powinno)/u.test(may)
		? "infinitive"
		: /^(?:może|powin)/u.test(may)
			? "he"
			: may === "mogą"
				? "they"
				: reading.form;
	const wrote = /^(?:pis|odpis)/iu.test(act);
	const verb = readAct(wrote ? "napisać" : "powiedzieć")?.verb;
	const said =
		verb === undefined
			? ""
			: formOf(form === "he" || form === "they" || form === "we" ? (verb.partner ?? verb) : verb, form);
	if (said === "") return [];
	const told = clause.replace(...row);
	const second =
		/, i zaproponuj/u.test(told) && !/^imperative$/.test(form) ? told.replace(/, i zaproponuj .*$/u, "") : told;
	const duty = form === "infinitive" && may !== "" ? "należy " : "";
	return [capital(`${lead}${duty}${said}${to}, ${second}`.replace(/\s+/g, " "), true)];
}
