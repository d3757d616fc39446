import { type Ban, together } from "../reading/ban.ts";
import type { Construction } from "./made.ts";

/** How to do by fair means what a ban does by foul ones. */
const MEANS: ReadonlyMap<string, string> = new Map([
	["shouting", "in a calm voice"],
	["yelling", "in a calm voice"],
	["calling", "in a calm voice"],
	["throwing", "with care"],
	["dropping", "with care"],
	["dragging", "with care"],
	["kicking", "by hand"],
	["pulling", "gently"],
	["pushing", "gently"],
	["grabbing", "gently"],
	["jerking", "gently"],
	["guessing", "after checking"],
	["lying", "with the plain facts"],
	["threatening", "with a calm request"],
	["interrupting", "when there is a pause"],
	["pointing", "with an open hand"],
	["whistling", "with a friendly word"],
	["clapping", "with a friendly word"],
	["snapping", "with a friendly word"],
]);

/** "hand out tasks by shouting across the hall" -> "hand out tasks in a calm voice". */
export const byMeans: Construction = (ban: Ban) => {
	const part = ban.parts.find((one) => one.link === "by");
	const verb = part === undefined ? "" : (ban.of(part).split(" ")[0] ?? "");
	const means = MEANS.get(verb);
	if (means === undefined || ban.object === "") return [];
	const act = `${ban.base} ${ban.particle} ${together(ban.object)}`;
	return [`*${act} ${means}`, /^(?:shouting|yelling|calling)$/.test(verb) ? `*walk over before you ${act}` : undefined];
};

/** "leave the room with cups on the table" -> "clear cups off the table before you leave the room". */
export const leavingWith: Construction = (ban) => {
	const [first, second] = ban.parts;
	if (
		ban.act.object !== undefined ||
		first?.link !== "with" ||
		second === undefined ||
		!/^(?:on|in|under|at)$/.test(second.link)
	)
		return [];
	if (
		ban.state !== "" ||
		/ or | (?:running|open|on)$|\b(?:engine|lights?|passengers?|keys?|child|children)\b/.test(ban.of(first)) ||
		!/^(?:the|an?|your|their) /.test(ban.of(second))
	)
		return [];
	const away = second.link === "on" ? "off" : second.link === "in" ? "out of" : "from";
	return [`*clear ${together(ban.of(first))} ${away} ${ban.of(second)} before you leave ${ban.object}`];
};
