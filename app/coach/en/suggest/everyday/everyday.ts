import { capitalise } from "../reading/frame.ts";
import { deedOf, saidOf } from "../reading/said-deed.ts";
import { BEARING_ACTS } from "./bearing-acts.ts";
import { CLASS_ACTS } from "./class-acts.ts";
import { COMMON_ACTS } from "./common-acts.ts";
import { COUNTER_ACTS } from "./counter-acts.ts";
import { DEED_CLASSES } from "./deed-classes.ts";
import { EVERYDAY_ACTS } from "./everyday-acts.ts";
import { GOODS_ACTS } from "./goods-acts.ts";
import { HANDLING_ACTS } from "./handling-acts.ts";
import { HOURS_ACTS } from "./hours-acts.ts";
import { LESSON_ACTS } from "./lesson-acts.ts";
import { MANNER_ACTS } from "./manner-acts.ts";
import { MIXED_ACTS } from "./mixed-acts.ts";
import { NOUN_ACTS } from "./noun-acts.ts";
import { NURSING_ACTS } from "./nursing-acts.ts";
import { OPEN_CLASSES } from "./open-classes.ts";
import { RESPECT_ACTS } from "./respect-acts.ts";
import { tablesAsked } from "./row-wordings.ts";
import { SCREEN_ACTS } from "./screen-acts.ts";
import { SENSE_ACTS } from "./sense-acts.ts";
import { SERVICE_ROWS } from "./service-rows.ts";
import { TALK_ACTS } from "./talk-acts.ts";
import { DESK_TRADES } from "./trade-desk.ts";
import { HAND_TRADES, UNDONE_ACTS } from "./trade-hands.ts";
import { ROAD_TRADES } from "./trade-road.ts";
import { VERB_ACTS } from "./verb-acts.ts";

/** The tables of single acts, in the order in which they are asked. */
const sureOf = tablesAsked(
	[
		DEED_CLASSES,
		OPEN_CLASSES,
		CLASS_ACTS,
		COMMON_ACTS,
		COUNTER_ACTS,
		NURSING_ACTS,
		LESSON_ACTS,
		DESK_TRADES,
		ROAD_TRADES,
		HAND_TRADES,
		MIXED_ACTS,
		EVERYDAY_ACTS,
		SERVICE_ROWS,
		SENSE_ACTS,
		HANDLING_ACTS,
		UNDONE_ACTS,
		TALK_ACTS,
		HOURS_ACTS,
		BEARING_ACTS,
		RESPECT_ACTS,
		SCREEN_ACTS,
		MANNER_ACTS,
		GOODS_ACTS,
	],
	true,
);
/** Those that are asked when nothing else is known of the act. */
const nounActs = tablesAsked([HANDLING_ACTS, SERVICE_ROWS, NOUN_ACTS], false);
const verbActs = tablesAsked([HANDLING_ACTS, SERVICE_ROWS, VERB_ACTS], false);

/** Who has something that others may catch. */
const ILL =
	/\bwith .*\b(?:diarrhoea|vomiting|fever|cold|flu|cough|infections?|symptoms|rash|jaundice|illness|disease)\b/i;

/** What stands behind a ban and holds for what is done instead, too. */
const TAILED = /^([^,]+)(, (?:unless|even (?:if|when|for|in|on|at)|including|whether|no matter) .+)$/;

/** What a ban depends on, before it: "If a card is declined, do not". */
const SET =
	/^((?:If|When|Whenever|While|Once|After|Before|During|As soon as|Even (?:if|when|in|on|at|during|after)|Whatever|Whoever|Wherever|However|No matter|At|On) [^,;:]+), (?=(?:please )?(?:do not|don['’]t|never|avoid|stop|refrain) )(.+)$/;

/** What is done in place of an everyday act, for the whole sentence (`everyday-acts.ts`, `service-rows.ts`); lines that are not sure when nothing else is known. */
export function everyday(said: string, sure = true): string[] {
	if (/^please /i.test(said))
		return everyday(capitalise(said.slice(7)), sure).map(
			(one) => `Please ${one.charAt(0).toLowerCase()}${one.slice(1)}`,
		);
	const [, setting, rest = ""] = SET.exec(said) ?? [];
	if (setting !== undefined)
		return everyday(capitalise(rest), sure).map((one) => `${setting}, ${one.charAt(0).toLowerCase()}${one.slice(1)}`);
	const [, plain, tail] = TAILED.exec(said) ?? [];
	if (plain !== undefined) return everyday(plain, sure).map((one) => `${one}${tail}`);
	const [, told, ban] = /^([A-Z][^,;:]* (?:should|must)): ((?:not|never) [a-z].+)$/.exec(said) ?? [];
	if (told !== undefined) return everyday(`${told} ${ban}`, sure);
	const deed = deedOf(
		said
			.replace(/,? (?:under any circumstances|at all costs|at any time|whatsoever|at all)(?=[.!]?$)/, "")
			.replace(/^(It is (?:strictly )?(?:forbidden|prohibited)): (?=to )/, "$1 ")
			.replace(/^(?:Don['’]ts?|Staff must not|Not allowed|Forbidden|Prohibited): (?=\w+ing )/, "No "),
	);
	if (deed === undefined) return [];
	const { act, who } = deed;
	const ill = who !== undefined && ILL.test(who);
	const [, verb = "", behind = ""] = ill ? ["", "ill", act] : (/^([a-z-]+)(?: (.+))?$/i.exec(act) ?? []);
	const you = who === undefined || /^you\b/i.test(who) ? "you" : /^we$/i.test(who) ? "we" : "they";
	const base = verb.toLowerCase();
	const asked = sure ? sureOf : base === "no" ? nounActs : verbActs;
	return asked(base, behind, you).map(({ text, leave }) => saidOf(deed, text, leave));
}
