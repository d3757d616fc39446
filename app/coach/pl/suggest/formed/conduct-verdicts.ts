import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { orderFormOf } from "../words/order-forms.ts";
import { capital, lower } from "../words/rewriting-words.ts";

/** Nouns of conduct, and the ban that they mean: `{how}` is what is said of them, as an adverb. */
const CONDUCT: readonly (readonly [RegExp, string])[] = [
	[/^(?:rozmow[ay]|pogawęd(?:ka|ki)|pogaduszki)$/u, "Nie rozmawiaj {how}"],
	[/^(?:plot(?:ka|ki)|obmowa)$/u, "Nie plotkuj"],
	[/^(?:żarty?|dowcipy?|dowcipkowanie)$/u, "Nie żartuj"],
	[/^(?:śmiech|śmiechy|chichoty?)$/u, "Nie śmiej się {how}"],
	[/^(?:krzyki?|wrzaski?)$/u, "Nie krzycz"],
	[/^(?:kłótni[ae]|sprzecz(?:ka|ki)|sp[óo]ry?|awantur[ay])$/u, "Nie kłóć się"],
	[/^(?:szept|szepty)$/u, "Nie szepcz"],
	[/^(?:pytani[ea])$/u, "Nie pytaj"],
	[/^(?:ziewnięcie|ziewnięcia)$/u, "Nie ziewaj"],
	[/^(?:milczenie)$/u, "Nie milcz"],
	[/^(?:spóźnieni[ea])$/u, "Nie spóźniaj się"],
	[/^(?:ironi[ai]|sarkazmy?)$/u, "Nie mów ironicznie"],
	[/^(?:dyskusj[ae])$/u, "Nie dyskutuj"],
];
/** What is said of talk as something else than loudness: its own ban. */
const TALKS: readonly (readonly [RegExp, string])[] = [
	[/^prywatn/u, "Nie prowadź prywatnych rozmów"],
	[/^głośn/u, "Nie prowadź głośnych rozmów"],
	[/^(?:długi|przydług)/u, "Nie prowadź długich rozmów"],
];
const HOW: Readonly<Record<string, string>> = { głośn: "głośno", cich: "cicho", długi: "długo", nerwow: "nerwowo" };

const JUDGED =
	/^(?:(?<how>\p{L}+?)(?:[aey]|ie) )?(?<noun>\p{L}+)(?<rest>(?: (?!to |jest |są |bywa )[^,]+?)?),? (?:to|jest|są|bywa|bywają|byłby|byłaby|byłoby) (?:zawsze |zwykł\p{L}+ |po prostu |przejaw |oznaka |szczyt )?\p{L}[^,]*$/iu;

/** "Głośna rozmowa o zarobkach przy klientach to brak taktu" as the ban on the act that the noun names. */
function judgedNoun(rule: string): string | undefined {
	const { how = "", noun = "", rest = "" } = JUDGED.exec(rule)?.groups ?? {};
	if (noun === "" || / bez | ze? strony /u.test(rest)) return undefined;
	const row = CONDUCT.find(([named]) => named.test(lower(noun)));
	if (row === undefined) return undefined;
	const talk = /^rozm|^poga/u.test(lower(noun)) ? TALKS.find(([kind]) => kind.test(lower(how)))?.[1] : undefined;
	const adverb = HOW[lower(how)] ?? "";
	return `${talk ?? row[1].replace("{how}", adverb)}${rest}`.replace(/\s+/g, " ");
}

const FORGOTTEN =
	/^o (?<what>(?:\p{L}+(?:ym|ej|ych) )?(?:słow|zwro|formuł|wyraże|zdani|odzyw|tekś)\p{L}+) (?<said>[„"«][^„”"«»]+[”"»])(?<place>(?: [^,]+?)?) (?<verb>zapomina(?:my|j|jmy|jcie)|zapomnij(?:my|cie)?)$/iu;

/** "O słowie „niemożliwe” w recepcji zapominamy" -> "Nie mówimy „niemożliwe” w recepcji". */
function forgottenWords(rule: string): string | undefined {
	const { said = "", place = "", verb = "" } = FORGOTTEN.exec(rule)?.groups ?? {};
	if (said === "") return undefined;
	const say = /amy$/iu.test(verb) ? "mówimy" : /my$/iu.test(verb) ? "mówmy" : /cie$/iu.test(verb) ? "mówcie" : "mów";
	return `Nie ${say} ${said}${place}`;
}

const FORGOTTEN_ACT = /^o (?<act>\p{L}+[nc]iu)(?<self> się)?(?<rest> [^,]+?)? zapominamy$/iu;

/** "O poganianiu gości przy stoliku zapominamy" -> "Nie poganiamy gości przy stoliku". */
function forgottenAct(rule: string): string | undefined {
	const { act = "", self = "", rest = "" } = FORGOTTEN_ACT.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act).replace(/u$/u, "a"));
	const told = reading?.form === "gerund" ? formOf(reading.verb, "we") : "";
	return told === "" ? undefined : `Nie ${told}${self}${rest}`;
}

const SETTING =
	"(?:w|we|na|przy|przed|po|podczas|do|od|za|pod|u|w trakcie|w czasie|w obecności|poza) (?!nic |niczego |nik)";
const NOTHING = new RegExp(
	`^(?<lead>(?:pamiętaj(?:cie|my)?[:,] (?:że )?)?)(?<set>${SETTING}[^,:]+? )?(?<none>nic|niczego) (?<whom>(?!nie )[^,:]+? )?nie (?<verb>\\p{L}+)(?<rest>(?: [^,:]+)?)$`,
	"iu",
);

/** "Przed wydaniem decyzji nic petentowi nie obiecuj" with "nic" behind its verb, where it would be left without it. */
function nothingBehind(rule: string): string | undefined {
	const { lead = "", set = "", whom = "", verb = "", rest = "" } = NOTHING.exec(rule)?.groups ?? {};
	if (verb === "" || set === "" || readAct(lower(verb)) === undefined) return undefined;
	return capital(`${lead}${set}nie ${verb} ${whom}niczego${rest}`.replace(/\s+/g, " "), true);
}

const LEFT_OFF =
	/^(?<word>(?:rezygnuj|zrezygnuj|rezygnuje|wystrzegaj|wystrzega|powstrzymaj|powstrzymuje|zaniechaj|daj)(?:cie|my|)) (?:się (?:od )?|z |ze |od |sobie spokój ze? )?(?<act>\p{L}+[nc]i(?:a|em))(?<self> się)?(?<rest>(?:,? .+)?)$/iu;

/** "Dajcie sobie spokój z liczeniem pieniędzy na ladzie" -> "Nie liczcie pieniędzy na ladzie". */
export function leftOff(rule: string): string | undefined {
	const { word = "", act = "", self = "", rest = "" } = LEFT_OFF.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act).replace(/em$/u, "a"));
	if (reading?.form !== "gerund") return undefined;
	const told = formOf(reading.verb, orderFormOf(word));
	return told === "" ? undefined : `Nie ${told}${self}${rest}`;
}

/** The plain ban that a verdict on a noun of conduct, words to be forgotten or "nic" before its verb mean; undefined elsewhere. */
export const conductBan = (rule: string): string | undefined =>
	judgedNoun(rule) ?? forgottenWords(rule) ?? forgottenAct(rule) ?? nothingBehind(rule);
