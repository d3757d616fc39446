import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { capital, lower } from "../words/rewriting-words.ts";

const OMITTED =
	/^nie(?<act>\p{L}+[nc]ie)(?<self> się)?(?<rest>(?: [^,;:„"]+?)?),? (?:to|jest|są|nie (?:przystoi|uchodzi)|bywa) [^,;:]+$/iu;

/** "Nieoddzwonienie do klienta to brak szacunku" -> "Oddzwoń do klienta": the act that was left out, done. */
export function omittedDone(rule: string): string[] {
	const { act = "", self = "", rest = "" } = OMITTED.exec(rule)?.groups ?? {};
	if (act === "" || / (?:bez|ani|nie) /u.test(` ${rest} `)) return [];
	const reading = readAct(lower(act)) ?? readAct(lower(act).replace(/e$/u, "a"));
	if (reading?.form !== "gerund") return [];
	const object = rest.trim() === "" ? "" : objectFor(rest.trim(), reading.verb);
	const order = formOf(reading.verb, "imperative");
	if (object === undefined || order === "") return [];
	return [capital([order + self, object].filter((one) => one !== "").join(" "), true)];
}
