import { plural } from "../reading/ban.ts";
import { third } from "../reading/kept-parts.ts";
import type { SubjectBan } from "./subject-bans.ts";

/** One class of what a subject must not do or suffer; `act` is a bare verb, wordings are whole. */
export interface SubjectRow {
	build: RegExp;
	/** The kinds of subject it answers; all of them where none is told. */
	of?: RegExp;
	/** Only for what somebody is spared ("should have to"). */
	forced?: true;
	made: (parts: readonly string[], subject: SubjectBan) => readonly string[] | undefined;
}

export const cap = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** "leave" as the subject does it: "leaves", "is". */
export function does(act: string, { many }: Pick<SubjectBan, "many">): string {
	const [, verb = "", rest = ""] = /^([a-z-]+)(.*)$/.exec(act) ?? [];
	if (verb === "be") return `${many ? "are" : "is"}${rest}`;
	if (verb === "have") return `${many ? "have" : "has"}${rest}`;
	return `${many ? verb : third(verb)}${rest}`;
}

/** "every guest" -> "every guest’s". */
export const owned = (all: string): string => `${all}${/s$/.test(all) ? "’" : "’s"}`;
/** What stands for the subject further on. */
export const it = ({ kind, many }: SubjectBan): string => (kind === "thing" && !many ? "it" : "they");
export const again = (act: string, subject: SubjectBan): string =>
	`${it(subject)} ${does(act, { many: subject.many || subject.kind !== "thing" })}`;

export const GOING =
	"(?:leave|go|come|set off|start|board|enter|depart|reach|arrive|drive|sail|fly|ride|travel|be (?:sent|delivered|handed|returned|served|sold|put|posted|shipped|given|published|printed|hung|displayed|offered|issued|used|discharged|parked))";
export const FAULTS =
	"(?:(?:spelling |printing |typing |calculation )?(?:mistakes?|errors?|typos?)|misprints?|stains?|scratch(?:es)?|cracks?|hairs?|leaks?|holes?|gaps?|chips?|dents?|smears?|crumbs|dust|dirt|mud|fingerprints?|rust|mould|creases?|blank fields?|faults?|defects?|snow on the roof|ice on the windscreen)";
export const AWAY: Readonly<Record<string, string>> = {
	in: "out of",
	into: "out of",
	inside: "out of",
	on: "off",
	onto: "off",
	across: "out of",
	over: "clear of",
};
export const PLACE = "(the|an?|our|your|their|its|any|another|each other['’]s|each other|one|wet|open|direct) ?";
export const BESIDE =
	"in|into|inside|on|onto|under|behind|near|next to|by|beside|against|at|over|across|between|close to|in front of|within reach of|within sight of";
export const STAYING =
	"(?:stand|lie|hang|sit|stay|remain|travel|ride|go|run|turn|stop|drive|reverse|idle|unload|pull up|roll|swing|trail|dangle|play|lean|gather|linger|land|end up|pile up|get|drip|fall|stick|block|wait|belong|be (?:left|kept|stored|parked|placed|put|stacked|hung|laid|dumped|piled|dragged|carried|taken|thrown|set|standing|lying))";

/** "cage trolley" -> "cage trolleys"; of masses as it is. */
export const manyOf = (thing: string): string =>
	/(?:s|luggage|stock|equipment|rubbish|furniture|laundry|snow|staff)$/.test(thing) ? thing : plural(thing);

/** Who is not to do it, and who does. */
export const AGENTS: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:siblings?|brothers?|sisters?|child|children|minors?|teenagers?|babysitter|schoolmates?)$|\bunder (?:1[68]|sixteen|eighteen)\b/,
		"an adult",
	],
	[
		/^(?:trainees?|apprentices?|interns?|students?|learners?|beginners?|volunteers?|temps?|assistants?|newcomers?|juniors?|pupils?|amateurs?|layman|laymen)$|\b(?:unqualified|untrained|unlicensed|inexperienced)\b/,
		"a qualified colleague",
	],
	[
		/^(?:machines?|computers?|robots?|bots?|chatbots?|recordings?|answerphone|voicemail|algorithms?|system|screens?|terminals?|letters?|forms?|e-?mails?|texts?)$/,
		"a person",
	],
	[/^(?:strangers?|passers-by|passer-by|anyone|anybody|outsiders?)$|\bunknown\b/, "a person known to us"],
	[/^(?:one person|one|a single [\w-]+|one [\w-]+)$/, "two people"],
];

/** What those served may have done for them. */
export const DONE_FOR =
	/^(?:clean|tidy|open|close|fetch|pour|fill|wipe|dry|assemble|unpack|collect|print|copy|translate|hold|move|clear|sweep|mop|load|unload|wrap|weigh|lift|order|arrange|set up|install|mount|return|post|book|sort|cancel|hang|switch on|bring|lay|push|drag|heave|pack|unwrap|carve|peel|cut|stack|sign for|look up|calculate|scan|measure|reset|charge|inflate|assemble|adjust|make up|change) /;

export const plain = (said: string): string =>
	said
		.replace(/\b(?:their|his|her|its) (?:own )?/g, "the ")
		.replace(/\b(?:themselves|by themselves|alone|on their own)\b/g, "")
		.replace(/ {2,}/g, " ")
		.trim();
