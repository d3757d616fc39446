import type { LanguagePack } from "./analysis.ts";
import { detectLanguage } from "./detect.ts";
import { wantsMore } from "./document.ts";
import { findingsOf } from "./findings.ts";
import type { CheckOptions, Finding, Kind, Language } from "./types.ts";

export { detectLanguage } from "./detect.ts";
export { contextHash } from "./hash.ts";
export type { CheckOptions, Finding, Language } from "./types.ts";

/** The longest text that one call takes, in UTF-16 units; longer texts are checked paragraph by paragraph. */
export const MAX_TEXT = 65_536;

export interface Coach {
	language: Language;
	/** The findings of a text in this coach's language, whatever `options.language` says; sorted by place. */
	check(text: string, options: CheckOptions): Finding[];
	/** True when a part of the pack that is not there could find more in this text: load it (`loadMore`) and check again. */
	wants(text: string, kind: Kind): boolean;
}

/** A coach for one language: what a page ships is the engine and this pack. */
export function createCoach(pack: LanguagePack): Coach {
	return {
		language: pack.language,
		check: (text, options) => findingsOf(text, pack, options),
		wants: (text, kind) => wantsMore(text, kind, pack),
	};
}

const coaches = new Map<Language, Coach>();

/** Makes a language known to `check`; the server registers all three in packs.ts, a page the one it loads. */
export function registerPack(pack: LanguagePack): void {
	coaches.set(pack.language, createCoach(pack));
}

/** The findings of a text in its given or detected language; a language that is not registered has none. */
export function check(text: string, options: CheckOptions): Finding[] {
	const given = options.language ?? "auto";
	const language = given === "auto" ? detectLanguage(text) : given;
	return coaches.get(language)?.check(text, options) ?? [];
}
