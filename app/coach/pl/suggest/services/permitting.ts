import type { VerbForm } from "../../words/verbs.ts";

/** Acts that a rule allows at their time and place, but never commands. */
export const PRIVATE =
	/^\*(?:palić|jeść|pić|żuć|spożywać|konsumować|podjadać|wychodzić na papierosa|(?:odbierać|prowadzić|pisać) prywatne|korzystać z (?:telefonu|mediów|prywatn)|przeglądać media|słuchać muzyki|oglądać|grać) ?/;

/** "Należy palić" and "kierowca pali" as a leave: "wolno palić", "kierowca może palić". */
export function permitted(frame: { form: VerbForm; lead: string }, phrase: string): { form: VerbForm; lead: string } {
	if (!PRIVATE.test(phrase)) return frame;
	if (frame.lead === "należy ") return { form: "infinitive", lead: "wolno " };
	const duty = / ?powinn?[aoiy]?(?:en)? $/.exec(frame.lead);
	if (duty !== null)
		return {
			form: "infinitive",
			lead: `${frame.lead.slice(0, duty.index)} ${/[iy] $/.test(duty[0]) ? "mogą" : "może"} `,
		};
	if (frame.form === "he" || frame.form === "they")
		return { form: "infinitive", lead: `${frame.lead}${frame.form === "he" ? "może" : "mogą"} ` };
	return frame;
}
