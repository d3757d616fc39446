import { unwrapActs } from "./wrapped-acts.ts";
import { unwrapFrames } from "./wrapped-frames.ts";
import { same, type Unwrapped, unwrapPersons } from "./wrapped-persons.ts";

/** The plain ban that a wrapped one means; undefined where a rule is not wrapped, or not in a way that is known. */
const unwrap = (rule: string): Unwrapped | undefined => unwrapPersons(rule) ?? unwrapActs(rule) ?? unwrapFrames(rule);

/** True for a ban whose plain wordings are said in another form: what is known of the words as they stand would be addressed to others. */
export const isRespoken = (rule: string): boolean => {
	const found = unwrap(rule);
	return found !== undefined && found.back !== same;
};

/** What is offered for a wrapped ban: each wording of the plain one in the form of the rule. */
export function wordedAsPlain(rule: string, instead: (ban: string) => string[]): string[] {
	const found = unwrap(rule);
	if (found === undefined) return [];
	return instead(found.ban).flatMap((one) => found.back(one) ?? []);
}
