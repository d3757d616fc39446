import { normAt } from "../../words/clause-scope.ts";
import { type Ban, definite, isMany, isPerson, partWith, together } from "../reading/ban.ts";
import type { Construction } from "./made.ts";

const ok = (ban: Ban): boolean =>
	ban.object !== "" &&
	!isPerson(normAt(ban.tokens, ban.objectTo - 1)) &&
	!/^(?:it|them|your|their|this|that|anything|something|about|the subject|the topic)$/.test(ban.object);

const are = (ban: Ban): string => (isMany(ban.object) ? "they are" : "it is");

/** "change the settings" -> "leave the settings as they are". */
export const changing: Construction = (ban) =>
	ok(ban) && !/^with/.test(ban.rest)
		? [
				`*leave ${definite(ban.object)} as ${are(ban)} ${ban.rest}`,
				`*ask before you ${ban.base} ${definite(ban.object)} ${ban.rest}`,
			]
		: [];

/** "move furniture" -> "leave furniture where it is". */
export const moving: Construction = (ban) =>
	ok(ban)
		? [
				`*leave ${definite(ban.object)} where ${are(ban)} ${ban.rest}`,
				`*leave ${definite(ban.object)} in place ${ban.rest}`,
			]
		: [];

/** "remove the guard from the machine" -> "leave the guard in place on the machine". */
export const detaching: Construction = (ban) =>
	/\b(?:helmets?|gloves|masks?|goggles|badges?|vests?|aprons?|hats?|harness(?:es)?|seat ?belts?|ear protectors)$/.test(
		ban.object,
	) && ban.rest.search(/^(?:from|out of)/) < 0
		? [`*wear ${definite(ban.object)} ${ban.rest}`]
		: ok(ban) && !/^(?:from|out of)/.test(ban.rest)
			? [`*leave ${definite(ban.object)} in place ${ban.rest}`]
			: [];

/** "switch off the alarm" -> "leave the alarm switched on". */
export const switchingOff: Construction = (ban) => {
	if (!ok(ban)) return [];
	if (/^(?:switch|turn)$/.test(ban.base)) {
		if (ban.particle === "off")
			return [`*leave ${definite(ban.object)} switched on ${ban.rest}`, `*keep ${definite(ban.object)} on ${ban.rest}`];
		if (ban.particle === "on") return [`*leave ${definite(ban.object)} switched off ${ban.rest}`];
		if (ban.particle === "up" || ban.particle === "down")
			return [`*leave ${definite(ban.object)} as ${are(ban)} ${ban.rest}`];
		return [];
	}
	return [`*keep ${definite(ban.object)} switched on ${ban.rest}`];
};

/** "open parcels" -> "leave parcels closed"; "cover the vents" -> "keep the vents uncovered". */
export const opening: Construction = (ban) => {
	if (!ok(ban) || /^(?:with|for|to) /.test(ban.rest)) return [];
	const what = definite(ban.object);
	switch (ban.base) {
		case "open":
		case "unseal":
			return [
				/\b(?:parcels?|letters?|mail|post|packages?|envelopes?|bottles?)\b/.test(ban.object)
					? `*leave ${what} sealed ${ban.rest}`
					: `*leave ${what} closed ${ban.rest}`,
			];
		case "disconnect":
			return [`*leave ${what} connected ${ban.rest}`];
		case "unlock":
			return [`*keep ${what} locked ${ban.rest}`];
		case "close":
		case "shut":
			return [`*leave ${what} open ${ban.rest}`];
		case "lock":
			return [`*leave ${what} unlocked ${ban.rest}`];
		case "unplug":
			return [`*leave ${what} plugged in ${ban.rest}`];
		case "cover":
		case "hide":
			return [`*keep ${what} visible ${ban.rest}`];
		default:
			return [];
	}
};

/** "wake a sleeping passenger" -> "let the sleeping passenger rest". */
export const disturbing: Construction = (ban) => {
	if (ban.object === "") return [];
	return isPerson(normAt(ban.tokens, ban.objectTo - 1))
		? [`*let ${definite(ban.object)} rest ${ban.rest}`, `*leave ${definite(ban.object)} in peace ${ban.rest}`]
		: [`*leave ${definite(ban.object)} in peace ${ban.rest}`];
};

/** "mix clean and dirty laundry" -> "keep clean and dirty laundry separate". */
export const mixing: Construction = (ban) => {
	const other = partWith(ban, /^with$/);
	if (other !== undefined) return [`*keep ${together(ban.object)} and ${ban.of(other)} separate`];
	return / (?:and|or) /.test(ban.object) || isMany(ban.object)
		? [`*keep ${together(ban.object)} separate ${ban.rest}`]
		: [];
};

/** "overload the trolley" -> "load the trolley only up to its limit". */
export const overfilling: Construction = (ban) =>
	ban.object === ""
		? []
		: [
				`*${ban.base.slice(4)} ${definite(ban.object)} only up to ${isMany(ban.object) ? "their" : "its"} limit ${ban.rest}`,
			];

/** "play the radio in the treatment room" -> "keep the radio switched off in the treatment room". */
export const playing: Construction = (ban) =>
	/\b(?:radio|television|tv|video|videos)\b/.test(ban.object)
		? [`*keep ${definite(ban.object)} switched off ${ban.rest}`]
		: /^(?:music|games)$/.test(ban.object)
			? [`*keep ${ban.object} for {your} break`]
			: [];
