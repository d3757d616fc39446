import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { accusativeOf } from "../words/accusative.ts";
import { capital, lower } from "../words/rewriting-words.ts";

const GIVEN_UP =
	/^(?<lead>(?:[^,:]+ )?)nie (?:(?<may>wolno|należy|można|powinno się|trzeba|powinien|powinna|powinni|może|mogą|warto) )?(?<act>rezygnuj|rezygnujcie|rezygnujmy|rezygnujemy|rezygnuje|rezygnują|rezygnować|zrezygnować) (?:z|ze) (?<what>(?!\p{L}+nia |\p{L}+cia )\p{L}+[^,]*)$/iu;

/** What is done rather than used. */
const DONE =
	/^(?:\p{L}+(?:ej|ego|ych|ich) )?(?:rozm[oó]w|kontrol|prób|odpraw|przegląd|obch[oó]d|pomiar|ankiet|rozgrzew|instrukta|szkole|dezynfekc|konsultac|inwentaryz|analiz|test)/u;

/** "Nie wolno rezygnować z asekuracji przy myciu okien" -> "Należy korzystać z asekuracji przy myciu okien". */
export function notGivenUp(rule: string): string[] {
	const { lead = "", may = "", act = "", what = "" } = GIVEN_UP.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	if (reading === undefined) return [];
	const form = /^(?:wolno|należy|można|trzeba|powinno|warto)/u.test(may)
		? "infinitive"
		: /^(?:może|powinien|powinna)/u.test(may)
			? "he"
			: /^(?:mogą|powinni)/u.test(may)
				? "they"
				: reading.form;
	const duty = form === "infinitive" && may !== "" ? (may === "warto" ? "warto " : "należy ") : "";
	const told = (verb: string, rest: string): string[] => {
		const found = readAct(verb)?.verb;
		const said = found === undefined ? "" : formOf(found, form);
		return said === "" ? [] : [capital(`${lead}${duty}${said} ${rest}`, true)];
	};
	const thing = DONE.test(what) ? accusativeOf(what) : undefined;
	if (thing !== undefined) return told("przeprowadzać", thing);
	return told(
		"korzystać",
		`${/^(?:s[bcdfghjklłmnprstwz]|z[bcdfghjklmnprstw]|ś|ws)/iu.test(what) ? "ze" : "z"} ${what}`,
	);
}
