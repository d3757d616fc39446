import type { Keeping } from "../reading/kept-parts.ts";
import { subjectBan } from "./subject-bans.ts";
import { SUBJECT_ROWS } from "./subject-rows.ts";

/** The wordings of a ban on what a subject does or suffers, by the class of the act. */
function turned(said: string): readonly string[] | undefined {
	const subject = subjectBan(said);
	if (subject === undefined) return undefined;
	for (const { build, of, forced, made } of SUBJECT_ROWS) {
		if (of?.test(subject.kind) === false || (forced && !subject.forced)) continue;
		const parts = build.exec(subject.act);
		const found = parts === null ? undefined : made(parts, subject);
		if (found !== undefined && found.length > 0) return found;
	}
	return undefined;
}

/** Bans of the builds "No dog goes home …", "Make sure samples never …", "See that no mourner has to …", whatever the act is. */
export const SUBJECT_TURNED: readonly Keeping[] = [
	{
		hint: /^(?:please |always )?(?:no|nobody|nothing|none|not (?:a|one)|make|see|ensure|be sure|take care|check)\b|\b(?:must|may|should|can|shall|is|are) (?:not|never)\b|n['’]t\b|\bcannot\b/i,
		build: /^.+$/,
		made: ([said = ""]) => turned(said),
	},
];
