import { normAt } from "../../words/clause-scope.ts";
import { aboutPersons, type Ban, definite, isMany, isPerson, partWith, restWithout, together } from "../reading/ban.ts";
import { awayFrom, isPlace, placeOfBan } from "./construct-place.ts";
import type { Construction } from "./made.ts";

const MINOR =
	/^(?:toddlers?|babies|baby|kids?|infants?|animals?|dogs?|cats?|pets?|horses?|people|anyone|anybody|colleagues?|strangers?|outsiders?|contractors?|relatives?|friends?)$/;
const isSomeone = (norm: string): boolean => isPerson(norm) || MINOR.test(norm);

const STAYING = /^(?:sit|stand|play|climb|go|sleep|swim|walk|lie|roam|wander|lean|crawl|jump|step|come|wait|park)$/;

/** "let milk stand outside the fridge" -> "keep milk in the fridge"; "let cables hang over the path" -> "keep cables off the path". */
function thingsLeft(ban: Ban): string[] {
	const whole = `${ban.object} ${ban.rest}`.trim();
	const out = /^(.+?) (?:stand|lie|sit|stay|remain|go|hang) outside (?:of )?(.+)$/.exec(whole);
	if (out !== null) return [`*keep ${definite(out[1] ?? "")} in ${out[2]}`];
	const match =
		/^(.+?) (?:stand|lie|sit|stay|remain|hang|run|drip|pile up|build up|gather|collect|roll|spill|trail|fall)(?: up| about| around)?$/.exec(
			ban.object,
		);
	const place = ban.parts.find((part) => isPlace(ban, part));
	return match === null || place === undefined
		? []
		: [`*keep ${definite(match[1] ?? "")} ${awayFrom(ban, place)} ${restWithout(ban, place)}`];
}

/** "let a child sit in the front seat" -> "keep the child out of the front seat"; "let visitors touch the exhibits" -> "ask visitors to leave the exhibits untouched". */
export const letting: Construction = (ban) => {
	const { tokens } = ban;
	let verb = ban.objectFrom;
	while (verb < ban.to && !(verb > ban.objectFrom && isSomeone(normAt(tokens, verb - 1)))) verb++;
	const said = normAt(tokens, verb);
	const person = ban.text.slice(tokens[ban.objectFrom]?.start ?? 0, tokens[verb - 1]?.end ?? 0);
	if (/^(?:bring|take|carry)$/.test(said)) {
		const who = definite(person.replace(/^(?:anyone|anybody)$/i, "everyone"));
		const whole = ban.text.slice(tokens[verb + 1]?.start ?? 0, tokens[ban.to - 1]?.end ?? 0);
		const [, brought = "", link = "", place = ""] =
			/^(.+?) (into|to|in|inside|onto|on|through) ((?:the|an?|your|our) .+)$/.exec(whole) ?? [];
		return place === ""
			? []
			: [
					`*ask ${who} to leave ${together(brought)} outside ${place}`,
					link === "through" ? undefined : `*keep ${together(brought)} ${/^on/.test(link) ? "off" : "out of"} ${place}`,
				].filter((one) => one !== undefined);
	}
	const inside = ban.parts.find((part) => /^(?:into|in|inside|behind|onto|on)$/.test(part.link) && isPlace(ban, part));
	if (inside !== undefined && isSomeone(normAt(tokens, ban.objectTo - 1)) && ban.objectTo - ban.objectFrom < 4) {
		const who = definite(ban.object.replace(/^(?:anyone|anybody)$/i, "everyone else"));
		return [
			`*keep ${who} ${awayFrom(ban, inside)} ${restWithout(ban, inside)}`,
			`*ask ${who} to wait outside ${ban.of(inside)}`,
		];
	}
	if (verb >= ban.to || person === "") return thingsLeft(ban);
	const who = definite(person.replace(/^(?:anyone|anybody)$/i, "everyone"));
	if (/^(?:run|race|jump|shout|scream)$/.test(said)) {
		const calm = /^(?:run|race|jump)$/.test(said) ? "walk" : "speak quietly";
		const where = ban.text.slice(tokens[verb + 1]?.start ?? 0, tokens[ban.to - 1]?.end ?? 0);
		return /\bwith\b/.test(where) || verb + 1 > ban.to
			? []
			: [`*ask ${who} to ${calm} ${verb + 1 < ban.to ? where.replace(/^(?:around|about) /, "") : ""}`];
	}
	if (STAYING.test(said)) {
		const place = ban.parts.find((part) => isPlace(ban, part));
		if (place === undefined) return [];
		const rest = restWithout(ban, place).replace(/^(?:alone|unattended|around|about) ?/, "");
		return /without|unless/.test(rest) ? [] : [`*keep ${who} ${awayFrom(ban, place)} ${rest}`];
	}
	const thing = ban.text.slice(tokens[verb + 1]?.start ?? 0, tokens[ban.to - 1]?.end ?? 0);
	if (thing === "" || !/^(?:touch|handle|open|move|use|operate|take|enter|feed|climb)$/.test(said)) return [];
	switch (said) {
		case "touch":
		case "handle":
		case "move":
			return [`*ask ${who} to leave ${thing} untouched`, `*keep ${thing} out of reach of ${who}`];
		case "enter":
			return [`*keep ${who} out of ${thing}`, `*ask ${who} to wait outside ${thing}`];
		case "climb":
			return [`*keep ${who} off ${thing}`];
		case "use":
		case "operate":
			return [`*keep ${thing} for staff`, `*${said} ${thing} {yourself}`];
		default:
			return [];
	}
};

/** "lend the pool car to relatives" -> "use the pool car yourself only". */
export const lending: Construction = (ban) =>
	ban.object === "" ||
	isPerson(normAt(ban.tokens, ban.objectTo - 1)) ||
	/\b(?:money|cash|keys?|cards?|badges?|logins?)\b/.test(ban.object) ||
	!ban.parts.some((part) => part.link === "to" || part.link === "out")
		? []
		: [`*keep ${together(definite(ban.object))} for work`, `*use ${definite(ban.object)} {yourself} only`];

/** "take part in a decision that concerns a relative" -> "leave a decision that concerns a relative to a colleague". */
export const takingPart: Construction = (ban) => {
	const matter = /^part$/.test(ban.object) ? partWith(ban, /^in$/) : undefined;
	if (matter === undefined) return [];
	const what = ban.text.slice(ban.tokens[matter.from]?.start ?? 0, ban.tokens[ban.to - 1]?.end ?? 0);
	return [`*leave ${what} to a colleague`, `*stay out of ${what}`];
};

/** "hand out codes that are meant for members" -> "give codes only to members". */
export const meantFor: Construction = (ban) => {
	const match =
		/^(.+?) (?:that|which) (?:are|is) (?:meant|intended|reserved|kept) for (.+)$/.exec(
			`${ban.object} ${ban.rest}`.trim(),
		) ?? /^(.+?) (?:meant|intended|reserved) for (.+)$/.exec(`${ban.object} ${ban.rest}`.trim());
	if (match === null) return [];
	const [, thing = "", whom = ""] = match;
	const persons = whom.split(" ").some((word) => isPerson(word.toLowerCase()));
	if (/^(?:give|hand|issue|offer|sell|share)$/.test(ban.base) && persons)
		return [`*${ban.base} ${ban.particle} ${thing} only to ${whom}`, `*keep ${thing} for ${whom}`];
	return /^(?:use|take|occupy|park|sit|eat|keep|borrow)$/.test(ban.base)
		? [`*leave ${thing} free for ${whom}`, `*keep ${thing} for ${whom}`]
		: [];
};

/** "carry parcels on the handlebars" -> "keep parcels off the handlebars". */
export const carryingOn: Construction = (ban) => {
	const past = ban.parts.find(
		(one) => /^(?:past|near|through|across|among|around|between|over)$/.test(one.link) && aboutPersons(ban, one),
	);
	if (past !== undefined && ban.object !== "")
		return [`*${ban.base} ${together(ban.object)} well away from ${ban.of(past)} ${restWithout(ban, past)}`];
	const touched = partWith(ban, /^against$/);
	if (touched !== undefined && ban.object !== "")
		return [
			`*${ban.base} ${together(ban.object)} away from ${ban.of(touched)} ${restWithout(ban, touched)}`,
			`*keep ${together(ban.object)} clear of ${ban.of(touched)} ${restWithout(ban, touched)}`,
		];
	const part = partWith(ban, /^(?:on|onto|over|in front of)$/);
	return part === undefined ||
		ban.object === "" ||
		!isPlace(ban, part) ||
		isPerson(normAt(ban.tokens, ban.objectTo - 1))
		? []
		: [`*keep ${together(definite(ban.object))} ${awayFrom(ban, part)} ${restWithout(ban, part)}`];
};

const ROOM =
	/\b(?:rooms?|shop|store|office|kitchen|hall|lobby|corridors?|canteen|reception|desk|counter|till|floor|ward|warehouse|workshop|garage|yard|car park|terrace|lounge|foyer|restaurant|bar|gym|pool|studio|classroom|library|lift|vehicle|van|cab|bus|train|site|premises|entrance|stairs|area|zone|department|station|platform|forecourt|garden|playground|home|house|school|clinic|surgery|theatre|lab|laboratory|church|museum|gallery|branch|showroom|salon|market|street|park|field|cabin|deck|bridge|tent|stage|auditorium)$/;
const HARMFUL =
	/^(?:talk|speak|chat|discuss|gossip|turn|mention|joke|comment|leave|keep|put|let|allow|make|have|be|get|take|bring|find|see|throw|drop|lie|steal|cheat|insult|mock|ignore|blame|argue|shout|fight|harass|swear|yell|scream|waste|damage|destroy|hide|lose|forget|fail|refuse|reject|judge|enter|wear|show|give|send|tell|say|ask|stand|sit|wait|run|block|laugh|stare|stop|miss|hurt|hit|touch|kiss|work|serve|treat|help|welcome|greet|break|spill|spit|cough|sneeze|sleep|yawn|force|rush|push|burn|move|lift|hold|drag|wash|feed|bathe)$/;

/** Where nothing else stands: the same act in another place, or before or after the occasion. */
export const elsewhereOrLater: Construction = (ban: Ban) => {
	if (HARMFUL.test(ban.base) || /\bself$/.test(ban.object) || isPerson(normAt(ban.tokens, ban.objectTo - 1))) return [];
	const act = `${ban.base} ${ban.particle} ${together(ban.object)}`;
	const during = partWith(ban, /^during$/);
	if (during !== undefined) return [`*${act} ${restWithout(ban, during)} before or after ${ban.of(during)}`];
	const place = placeOfBan(ban);
	const flawed = ban.parts
		.map((part) => ({
			part,
			said: /^(an?|the) ([\w -]+?) (?:that|which) (?:has|is|are|have|looks|smells) /.exec(ban.of(part)),
		}))
		.find((one) => one.said !== null && /^(?:in|on|with|from|into)$/.test(one.part.link));
	if (flawed?.said) return [`*check the ${flawed.said[2]} before {you} ${act}`];
	if (place === undefined || !ROOM.test(ban.of(place)) || isMany(ban.of(place).split(" ")[0] ?? "")) return [];
	const away = awayFrom(ban, place).replace(/^(?:out of|off) /, "outside ");
	return [`*${act} ${away} ${restWithout(ban, place)}`];
};
