import type { LanguagePack } from "./analysis.ts";
import type { Kind, Language } from "./types.ts";

type Checker = NonNullable<LanguagePack["checkRule"]>;

interface Loaders {
	language: () => Promise<{ language: LanguagePack }>;
	rules: () => Promise<{ checkRules: Checker }>;
	remarks: () => Promise<{ checkRemarks: Checker }>;
	more?: () => Promise<{ checkVague: Checker }>;
}

const loaders: Readonly<Record<Language, Loaders>> = {
	en: {
		language: () => import("./en/words/language.ts"),
		rules: () => import("./en/rules/rules.ts"),
		remarks: () => import("./en/remarks/remarks.ts"),
		more: () => import("./en/rules/vague-deed.ts"),
	},
	ru: {
		language: () => import("./ru/words/language.ts"),
		rules: () => import("./ru/rules/rules.ts"),
		remarks: () => import("./ru/remarks/remarks.ts"),
	},
	pl: {
		language: () => import("./pl/words/language.ts"),
		rules: () => import("./pl/rules/rules.ts"),
		remarks: () => import("./pl/remarks/feedback.ts"),
		more: () => import("./pl/rules/vague-deed.ts"),
	},
};

/** Loads what finds in one kind of text of one language, for pages: suggestions are built on the server (docs/decisions/012). */
export async function loadPack(language: Language, kind: Kind): Promise<LanguagePack> {
	const load = loaders[language];
	const [base, rules, remarks] = await Promise.all([
		load.language(),
		kind === "rule" || kind === "prose" ? load.rules() : undefined,
		kind === "rule" ? undefined : load.remarks(),
	]);
	return {
		...base.language,
		...(rules ? { checkRule: rules.checkRules } : {}),
		...(remarks ? { checkFeedback: remarks.checkRemarks } : {}),
	};
}

/** Loads what a coach of that pack `wants` for some texts: `createCoach({ ...pack, ...more })` finds all. */
export async function loadMore(language: Language): Promise<Pick<LanguagePack, "checkVague">> {
	const more = await loaders[language].more?.();
	return more === undefined ? {} : { checkVague: more.checkVague };
}
