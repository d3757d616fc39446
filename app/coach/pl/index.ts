import type { LanguagePack } from "../analysis.ts";
import { checkRemarks } from "./feedback.ts";
import { language } from "./language.ts";
import { checkRules } from "./rules.ts";
import { suggest } from "./suggester.ts";
import { checkVague } from "./vague-deed.ts";

/** Polish, whole. */
export const pack: LanguagePack = {
	...language,
	checkRule: checkRules,
	checkVague,
	checkFeedback: checkRemarks,
	suggest,
};
