import { infinitives } from "../rewriting/plainer-bans.ts";
import { lower } from "../words/rewriting-words.ts";

const BANNED =
	/^(?<place>(?:(?:w|we|na|przy|podczas) [^,:]+? )?)(?:(?:surowo|kategorycznie|bezwzględnie|stanowczo) )?(?:(?:zabrania|zakazuje|nie dopuszcza) się|(?:zabronion|zakazan|niedozwolon|niedopuszczaln|wzbronion)(?:e|a|y)(?: jest)?|zakaz):? (?<acts>\p{L}+ .+)$/iu;
const CALLED =
	/^(?<acts>\p{L}+(?:nie|cie) .+?) (?:jest |są )?(?:surowo |kategorycznie |bezwzględnie )?(?:zabronione|zakazane|niedozwolone|niedopuszczalne|wzbronione)$/iu;
const JUDGED = /^(?<acts>\p{L}+(?:nie|cie)(?: się)? [^,]+?),? (?:to|jest|bywa)(?: [^,]+)?$/iu;
const JUDGED_FIRST =
	/^\p{L}+(?:em|ą|ie|o)(?: \p{L}+)? (?:jest|to|byłoby|będzie|bywa) (?<acts>\p{L}+(?:[aeiyąęóu]ć|ść|źć|c) .+)$/iu;
const ADMITTED = /^nie dopuszcza się (do \p{L}+(?: [^,]+?)?) (osób|pracowników|uczestników|kierowców) bez (.+)$/iu;

/** Nouns of acts that stand for their verb at the head of a ban alone. */
const NOUNS: Readonly<Record<string, string>> = { pracy: "pracować", praca: "pracować", przeciąganie: "przeciągać" };

/** A ban on an act that its noun names, as a ban on the deed: "Zabronione: przewożenie osób" -> "Nie wolno przewozić osób"; undefined elsewhere. */
export function deedNamed(rule: string): string | undefined {
	const admitted = ADMITTED.exec(rule);
	if (admitted !== null) return `Nie wpuszczaj ${admitted[1]} ${admitted[2]} bez ${admitted[3]}`;
	const { acts = "", place = "" } =
		(BANNED.exec(rule) ?? CALLED.exec(rule) ?? JUDGED.exec(rule) ?? JUDGED_FIRST.exec(rule))?.groups ?? {};
	const [first = "", ...rest] = lower(acts).split(" ");
	if (first === "" || / oraz | i \p{L}+nia /u.test(acts)) return undefined;
	const noun = NOUNS[first];
	const told =
		noun === undefined
			? infinitives([first.replace(/(?<=[nc])ie$/, "ia"), ...rest].join(" "))
			: `${noun} ${rest.join(" ")}`;
	return told === undefined ? undefined : place === "" ? `Nie wolno ${told}` : `${place}nie wolno ${told}`;
}
