import type { LanguagePack } from "../analysis.ts";
import { language } from "./language.ts";
import { checkRemarks } from "./remarks.ts";
import { checkRules } from "./rules.ts";
import { suggest } from "./suggester.ts";
import { checkVague } from "./vague-deed.ts";

/** English, whole. */
export const pack: LanguagePack = {
	...language,
	checkRule: checkRules,
	checkVague,
	checkFeedback: checkRemarks,
	suggest,
};
