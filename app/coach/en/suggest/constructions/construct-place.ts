import { normAt } from "../../words/clause-scope.ts";
import {
	aboutPersons,
	type Ban,
	definite,
	isMany,
	isPerson,
	type Part,
	partWith,
	restWithout,
	together,
} from "../reading/ban.ts";
import type { Construction } from "./made.ts";

const AWAY: Readonly<Record<string, string>> = {
	in: "out of",
	into: "out of",
	inside: "out of",
	within: "out of",
	on: "off",
	onto: "off",
	"on top of": "off",
	over: "off",
	at: "away from",
	behind: "away from",
	near: "away from",
	beside: "away from",
	by: "away from",
	around: "away from",
	against: "away from",
	"next to": "away from",
	"close to": "away from",
	"in front of": "away from",
	under: "away from",
	between: "out of",
	across: "out of",
	"within reach of": "out of reach of",
	"in view of": "out of view of",
	"in sight of": "out of sight of",
};

const NO_PLACE =
	/^(?:time|times|hold|speaker|shift|duty|purpose|private|public|advance|person|writing|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends|credit|charge|order|case|all|any|once|least|night|noon|lunch|work|detail|hand|hands|foot|behalf|use|progress|turn|cash|english|error|vain|use|half|pairs|groups|pieces|bulk|stock|it|them|phone|telephone|line|display|way|manner|tone|middle|break|breaks|hurry|rush|secret|full|groups?)$/;

/** True for a part that names a place that things and people can be kept away from. */
export function isPlace(ban: Ban, part: Part): boolean {
	if (AWAY[part.link] === undefined || part.to <= part.from) return false;
	if (part.link === "by" && ban.parts.length > 1) return false;
	const last = normAt(ban.tokens, part.to - 1);
	const first = normAt(ban.tokens, part.from);
	return (
		!NO_PLACE.test(last) &&
		!NO_PLACE.test(first) &&
		!(/^(?:the|an?|your|their)$/.test(first) && NO_PLACE.test(normAt(ban.tokens, part.from + 1))) &&
		!/^\d/.test(first) &&
		!/(?:ing|minutes?|hours?|days?|clothes|clothing|shoes|uniforms?|hat|costumes?|boots|slippers|heels|mood)$/.test(
			/ing$/.test(first) ? first : last,
		)
	);
}

export const placeOfBan = (ban: Ban): Part | undefined => ban.parts.find((part) => isPlace(ban, part));

export const awayFrom = (ban: Ban, part: Part): string => `${AWAY[part.link] ?? "away from"} ${ban.of(part)}`;

const isThing = (ban: Ban): boolean => {
	if (ban.object === "" || ban.object.split(" ").length > 9 || /\b(?:waiting|wait)\b/.test(ban.object)) return false;
	return (
		!isPerson(normAt(ban.tokens, ban.objectTo - 1)) && !/^(?:it|them|yourself|themselves|him|her)$/.test(ban.object)
	);
};

/** What is taken without being carried. */
const MADE =
	/\b(?:photos?|photographs?|pictures?|selfies?|videos?|notes|orders?|calls?|breaks?|bookings?|payments?|naps?)$/;
const UNNAMED = /^(?:nothing|anything|things|something|items|objects|stuff)\b/;

/** "put hot trays on the tables" -> "keep hot trays off the tables", "keep the tables free of hot trays". */
export const placing: Construction = (ban) => {
	const part = placeOfBan(ban);
	if (
		part === undefined ||
		!isThing(ban) ||
		(ban.base === "leave" && ban.parts[0]?.link === "with") ||
		(ban.base === "leave" && ban.state !== "" && !/^(?:lying|loose|around|overnight)$/.test(ban.state))
	)
		return [];
	if (part.link === "at" && /home$/.test(ban.of(part))) return [];
	const what = together(definite(ban.object.replace(/ (?:standing|lying|hanging|leaning|sitting)$/, ""))).replace(
		/^(?:an?|the) (\w+s)$/,
		"$1",
	);
	const rest = restWithout(ban, part);
	if (UNNAMED.test(ban.object) && part.link === "on top of") return [`*keep the top of ${ban.of(part)} clear ${rest}`];
	if (UNNAMED.test(ban.object))
		return /^(?:on|in|onto|against|across|in front of)$/.test(part.link) ? [`*keep ${ban.of(part)} clear ${rest}`] : [];
	const persons = aboutPersons(ban, part) && !/ of$/.test(part.link);
	if (persons && !/['’]/.test(ban.of(part))) return [];
	const free =
		/^(?:in|on|onto|inside|into|across)$/.test(part.link) && isMany(what) && !/^your|^their/.test(what)
			? `*keep ${ban.of(part)} free of ${what} ${rest}`
			: undefined;
	if (/^(?:in|on) (?:plain |full |open )?(?:view|sight)$/.test(`${part.link} ${ban.of(part)}`))
		return [`*keep ${what} out of sight ${rest}`];
	const away = awayFrom(ban, part)
		.replace(/ or (?:in|on|at) /g, " and out of ")
		.replace(/ or (behind|under|beside) /g, " and away from the area $1 ")
		.replace(/ or near /g, " and away from ");
	return [`*keep ${what} ${away} ${rest}`, / or /.test(ban.of(part)) ? undefined : free];
};

/** "stand about in the lobby" -> "stay out of the lobby"; "park in the customer car park" -> "park outside the customer car park". */
export const staying: Construction = (ban) => {
	if (ban.object !== "" || /^(?:up|over|back)$/.test(ban.particle)) return [];
	const part = placeOfBan(ban);
	if (part === undefined)
		return /^(?:sit|lie|lounge)$/.test(ban.base) && /^(?:during|while|when|on duty|in front of)/.test(ban.rest)
			? [`*stay on {your} feet ${ban.rest}`]
			: [];
	const rest = restWithout(ban, part);
	const place = ban.of(part);
	const away = AWAY[part.link] ?? "";
	const dress = ban.parts.find(
		(one) =>
			one.link === "in" &&
			/^(?:(?:your|their|an?|the) )?(?:dirty|wet|muddy|greasy|oily|soiled|work|outdoor|street) (?:shoes|boots|overalls|clothes|clothing|uniform|uniforms|gloves|apron|workwear|footwear)$/.test(
				ban.of(one),
			),
	);
	if (dress !== undefined)
		return [
			`*change out of ${ban.of(dress)} before you ${ban.base} ${ban.particle} ${restWithout(ban, dress)}`,
			`*put on clean clothes before you ${ban.base} ${ban.particle} ${restWithout(ban, dress)}`.replace(
				/clean clothes/,
				/shoes|boots|footwear/.test(ban.of(dress)) ? "clean shoes" : "clean clothes",
			),
		];
	if (aboutPersons(ban, part) && !/['’]/.test(place)) {
		const noun = normAt(ban.tokens, part.to - 1);
		if (isPerson(noun) || / who /.test(place)) return [`*keep {your} distance from ${place} ${rest}`];
	}
	if (/^(?:park|stop|smoke|vape|play|gather|meet|wait)$/.test(ban.base)) {
		const verb = `*${ban.base}`;
		if (part.link === "across") return [`${verb} clear of ${place} ${rest}`];
		return away === "away from"
			? [`${verb} ${away} ${place} ${rest}`]
			: [`${verb} outside ${place} ${rest}`, `*keep ${place} clear ${rest}`];
	}
	if (/^(?:lean|slouch|lounge)$/.test(ban.base))
		return [
			`*stand clear of ${place} ${rest}`,
			`*stand upright ${part.link === "against" ? "by" : "at"} ${place} ${rest}`,
		];
	if (/^(?:walk|go|step|ride|cycle|climb|run)$/.test(ban.base))
		return /^(?:across|on|over|onto)$/.test(part.link)
			? [`*walk around ${place} ${rest}`, `*keep ${place} clear ${rest}`]
			: part.link === "under"
				? [`*walk around ${place} ${rest}`]
				: [`*stay outside ${place} ${rest}`];
	if (/^(?:sit|stand|climb|lie)$/.test(ban.base) && away === "off")
		return [`*stay off ${place} ${rest}`, `*keep off ${place} ${rest}`];
	if (/^(?:stand|sit|lie|gather|block)$/.test(ban.base) || away === "off")
		return [`*keep ${place} ${/^(?:on|in)$/.test(part.link) && ban.base === "sit" ? "free" : "clear"} ${rest}`];
	if (/^(?:sleep|sit|swim|be|meet)$/.test(ban.base) && /^(?:at|by|in)$/.test(part.link) && away === "away from")
		return [];
	if (away === "away from") return [`*keep {your} distance from ${place} ${rest}`];
	return [`*stay outside ${place} ${rest}`];
};

/** "enter the pool area in outdoor shoes" -> "stay outside the pool area". */
export const entering: Construction = (ban) => {
	const own = ban.object === "" ? placeOfBan(ban) : undefined;
	const place = ban.object === "" ? (own === undefined ? "" : ban.of(own)) : ban.object;
	if (
		place === "" ||
		isPerson(normAt(ban.tokens, (own?.to ?? ban.objectTo) - 1)) ||
		/\b(?:data|details|information|codes?|orders?|payments?|hours?|numbers?|names?|amounts?|times?|conversations?|discussions?|disputes?|arguments?|contracts?|agreements?)\b/.test(
			place,
		)
	)
		return [];
	const rest = own === undefined ? ban.rest : restWithout(ban, own);
	const shoes = partWith(ban, /^(?:in|with)$/);
	if (
		shoes !== undefined &&
		/(?:shoes|boots|footwear|clothes|clothing|uniform|overalls|apron|trainers)$/.test(ban.of(shoes))
	)
		return [
			`*change out of ${ban
				.of(shoes)
				.replace(/^/, "{your} ")
				.replace(/^\{your\} (?:the|your|their|an?) /, "{your} ")} before you enter ${place}`,
		];
	return [`*stay outside ${place} ${rest}`, rest === "" ? `*wait at the door of ${definite(place)}` : undefined];
};

/** "bring food into the laboratory" -> "leave food outside the laboratory". */
export const bringing: Construction = (ban) => {
	if (!isThing(ban) || (ban.base === "take" && MADE.test(ban.object)) || UNNAMED.test(ban.object)) return [];
	const part = ban.parts.find(
		(one) => /^(?:into|in|inside|to|onto)$/.test(one.link) && isPlace(ban, { ...one, link: "in" }),
	);
	const what = together(definite(ban.object));
	const way = ban.parts.find((one) => /^(?:through|across|past|over)$/.test(one.link) && one.to > one.from);
	if (part === undefined && way !== undefined && !isPerson(normAt(ban.tokens, way.to - 1)))
		return [
			`*keep ${what} out of ${ban.of(way)} ${restWithout(ban, way)}`,
			`*${ban.base} ${what} around ${ban.of(way)} ${restWithout(ban, way)}`,
		];
	if (part === undefined) return [];
	const place = ban.of(part);
	if (isPerson(normAt(ban.tokens, part.to - 1))) return [];
	const rest = restWithout(ban, part);
	if (/^work$/.test(place)) return [`*leave ${what} at home ${rest}`];
	return [`*leave ${what} outside ${place} ${rest}`, `*keep ${what} out of ${place} ${rest}`];
};

/** "take tools out of the workshop" -> "leave tools in the workshop"; "take stock home" -> "leave stock at work". */
export const removing: Construction = (ban) => {
	if (!isThing(ban)) return [];
	const what = together(definite(ban.object));
	const part = partWith(ban, /^(?:from|out of|off|outside)$/);
	if (part === undefined) {
		const home = /(?:^| )home$/.exec(ban.object);
		if (home !== null && ban.object !== "home")
			return [`*leave ${together(definite(ban.object.replace(/ home$/, "")))} at work ${ban.rest}`];
		return ban.base === "borrow" && ban.rest === "" ? [`*leave ${what} in place`] : [];
	}
	const place = ban.of(part);
	if (isPerson(normAt(ban.tokens, part.to - 1)) && !/['’]/.test(place)) return [];
	if (/^(?:memory|left|right|behind|above)/.test(place)) return [];
	const rest = restWithout(ban, part);
	const site =
		/\b(?:desk|table|counter|shelf|shelves|wall|walls|trolley|board|hook|machine|machines|noticeboard|rack|equipment|bottles?|boxes|packages?|parcels?)$/.test(
			place,
		);
	if (/^(?:walls?|noticeboard|board)$/.test(place)) return [];
	const fixed = /\b(?:labels?|tags?|stickers?|seals?|signs?|markings?|lids?|caps?|covers?|plates?)$/.test(what);
	return [
		`*leave ${what} ${site || fixed ? "on" : "in"} ${place} ${rest}`.replace(
			/ on ((?:the )?(?:bottles?|boxes|packages?|parcels?|machines?|equipment))/,
			" on $1",
		),
	];
};

/** "block the ramp with boxes" -> "keep the ramp clear of boxes". */
export const blocking: Construction = (ban) => {
	if (ban.object === "") return [];
	const thing = partWith(ban, /^with$/);
	const what = definite(ban.object);
	return thing === undefined
		? [`*keep ${what} clear ${ban.rest}`]
		: [
				`*keep ${what} clear of ${ban.of(thing).replace(/^(?:an?|the|your|their) (\w+)$/, (_, noun: string) => (/s$/.test(noun) ? noun : `${noun}s`))} ${restWithout(ban, thing)}`,
			];
};

/** "dispose of batteries in household waste" -> "keep batteries out of household waste". */
export const disposing: Construction = (ban) => {
	const thing = partWith(ban, /^of$/);
	const place = ban.parts.find((part) => /^(?:in|into|with|down)$/.test(part.link));
	if (thing === undefined || place === undefined) return [];
	return [`*keep ${together(ban.of(thing))} out of ${ban.of(place)}`];
};

/** "offer a table next to the toilets" -> "offer a table away from the toilets". */
export const elsewhere: Construction = (ban) => {
	const part = partWith(ban, /^(?:next to|near|beside|close to)$/);
	return part === undefined || ban.object === "" ? [] : [`*${ban.base} ${ban.object} away from ${ban.of(part)}`];
};
