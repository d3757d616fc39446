import type { LanguagePack } from "#app/coach/analysis.ts";
import { checkRemarks } from "./remarks/remarks.ts";
import { checkRules } from "./rules/rules.ts";
import { checkVague } from "./rules/vague-deed.ts";
import { ready } from "./suggest/ready.ts";
import { suggest } from "./suggest/suggester.ts";
import { language } from "./words/language.ts";

/** English, whole. */
export const pack: LanguagePack = {
	...language,
	checkRule: checkRules,
	checkVague,
	checkFeedback: checkRemarks,
	suggest,
	ready,
};
