import type { Language } from "#app/platform/languages.ts";
import { type StandardContent, wordingFor } from "../model.ts";
import { diffContents, type RuleDiff } from "./diff.ts";
import { sameValue } from "./same-value.ts";

/** The rules of a newer content as a reader of an older one meets them, each list in reading order. */
export interface ChangedRules {
	/** Other words than before, wherever the rule stands now. To be read. */
	reworded: RuleDiff[];
	/** New ones, also those that came from splitting a rule. To be read. */
	added: RuleDiff[];
	/** The same words in another place. These stand in `same` as well. */
	moved: RuleDiff[];
	/** Rules that ended, also by being merged into another. */
	removed: RuleDiff[];
	/** Nothing to read again: the words are as before. */
	same: RuleDiff[];
}

/**
 * What a reader of `a` must read in `b`: the rules in `reworded` and `added`. A rule that only moved, or whose exception alone
 * came, changed or went, has the same words and counts as the same. With a language, words are compared as a reader of that
 * language sees them (an edition in another language that changed is nothing to them); without one, every language counts.
 */
export function changedRules(a: StandardContent, b: StandardContent, language?: Language): ChangedRules {
	const changed: ChangedRules = { reworded: [], added: [], moved: [], removed: [], same: [] };
	for (const rule of diffContents(a, b).rules) {
		if (!rule.before) changed.added.push(rule);
		else if (!rule.after) changed.removed.push(rule);
		else if (rule.kinds.includes("reworded") && (!language || readsOtherwise(rule, language, a.language, b.language))) {
			changed.reworded.push(rule);
		} else {
			changed.same.push(rule);
			if (rule.kinds.includes("moved")) changed.moved.push(rule);
		}
	}
	return changed;
}

function readsOtherwise({ before, after }: RuleDiff, language: Language, own: Language, ownNow: Language): boolean {
	if (!before || !after || before.leadIn !== after.leadIn) return true;
	return !sameValue(wordingFor(before.wordings, language, own), wordingFor(after.wordings, language, ownNow));
}
