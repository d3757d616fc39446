import { isPreposition } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

const HEAD =
	/^(?:Proszę pamiętać|Pamiętaj|Pamiętajcie|Pamiętajmy|Zapamiętaj|Zapamiętajcie|Przypominamy|Uwaga|Zasada|Wiedz|Miej na uwadze)(?:, że|:) (?<ban>[^:]+)$/u;
const NO_TALK =
	/^O (?<act>\p{L}+[nc]iu)(?<self> się)?(?<rest>(?: [^,]+?)?) (?:nie ma mowy|mowy nie ma|lepiej zapomnieć|zapomnij|zapomnijcie)$/u;
const HELD_UNTIL =
	/^(?:Wstrzymaj|Powstrzymaj) się (?:od|z) (?<noun>ocen|oceny|oceną|komentarza|komentarzy|obietnic|diagnozy|diagnozą|decyzji|decyzją|odpowiedzi|odpowiedzią)(?<rest>(?: [^,]+)?), (?<until>(?:zanim|dopóki) .+)$/u;
const NAMED: Readonly<Record<string, string>> = {
	ocen: "oceniaj",
	oceny: "oceniaj",
	oceną: "oceniaj",
	komentarza: "komentuj",
	komentarzy: "komentuj",
	obietnic: "obiecuj",
	diagnozy: "stawiaj diagnozy",
	diagnozą: "stawiaj diagnozy",
	decyzji: "podejmuj decyzji",
	decyzją: "podejmuj decyzji",
	odpowiedzi: "odpowiadaj",
	odpowiedzią: "odpowiadaj",
};
const FRONTED =
	/^(?<front>(?:Do|Z|Ze|O|Od|U|Wobec|Dla|Przez) [^,]+?|\p{Lu}\p{L}+(?:owi|om|emu)(?: [^,]+?)?) nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+)?)$/u;

/** "Z portierem nie kłóć się o wjazd" with what opens it put behind; undefined where it is no order. */
function turnedRound(rule: string): string | undefined {
	const { front = "", verb = "", self = "", rest = "" } = FRONTED.exec(rule)?.groups ?? {};
	const form = verb === "" ? undefined : readAct(lower(verb))?.form;
	if (form === undefined || !/^(?:imperative|we$)/.test(form)) return undefined;
	const words = front.split(" ");
	const [first = ""] = words;
	if (!isPreposition(strip(lower(first))) && personOf(strip(lower(first)))?.side !== "served") return undefined;
	return `Nie ${lower(verb)}${self}${rest} ${lower(front)}`;
}

/** A ban under a head as the plain one; where nothing else stands (`none`), one with its thing or person before it, too. */
export function* plainerHeads(rule: string, none: boolean): Generator<string> {
	const { ban = "" } = HEAD.exec(rule)?.groups ?? {};
	if (ban !== "") yield capital(ban, true);
	const talked = NO_TALK.exec(rule)?.groups;
	const act = talked === undefined ? undefined : readAct(lower((talked.act ?? "").replace(/u$/u, "e")))?.verb;
	const order = act === undefined ? "" : formOf(act.perfective ? (act.partner ?? act) : act, "imperative");
	if (order !== "") yield `Nie ${order}${talked?.self ?? ""}${talked?.rest ?? ""}`;
	const { noun = "", rest = "", until = "" } = HELD_UNTIL.exec(rule)?.groups ?? {};
	if (noun !== "") yield `Nie ${NAMED[noun]}${rest}, ${until}`;
	const round = none ? turnedRound(rule) : undefined;
	if (round !== undefined) yield round;
}
