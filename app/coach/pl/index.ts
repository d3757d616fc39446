import type { LanguagePack } from "#app/coach/analysis.ts";
import { checkRemarks } from "./remarks/feedback.ts";
import { checkRules } from "./rules/rules.ts";
import { checkVague } from "./rules/vague-deed.ts";
import { ready } from "./suggest/ready.ts";
import { suggest } from "./suggest/suggester.ts";
import { language } from "./words/language.ts";

/** Polish, whole. */
export const pack: LanguagePack = {
	...language,
	checkRule: checkRules,
	checkVague,
	checkFeedback: checkRemarks,
	suggest,
	ready,
};
