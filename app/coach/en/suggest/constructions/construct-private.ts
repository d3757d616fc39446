import { normAt } from "../../words/clause-scope.ts";
import { words } from "../reading/act.ts";
import { type Ban, isPerson, partWith, restWithout, together } from "../reading/ban.ts";
import { awayFrom, isPlace, placeOfBan } from "./construct-place.ts";
import type { Construction } from "./made.ts";

/** Verb with the verbs joined to it: "eat, drink or chew gum". */
function said(ban: Ban): string {
	const { first, verb } = ban.act;
	const head = first === undefined ? ban.base : words(ban.text, ban.tokens, first, verb + 1);
	const own = `${head} ${ban.particle} ${ban.object}`.replace(/\s+/g, " ").trim();
	return together(own.replace(/(\w+ing)\b/g, (word) => BASES[word] ?? word).replace(/ ,/g, ","));
}

const BASES: Readonly<Record<string, string>> = {
	drinking: "drink",
	eating: "eat",
	chewing: "chew",
	smoking: "smoke",
	vaping: "vape",
	snacking: "snack",
};

/** "eat at the reception desk" -> "eat in the break room, away from the reception desk"; "smoke in the vehicle" -> "smoke outside the vehicle". */
export const consuming: Construction = (ban) => {
	if (/^(?:customers?|guests?|patients?|clients?)['’]?s?\b/.test(ban.object)) return [];
	const smoke = /^(?:smoke|vape)$/.test(ban.base) || /\b(?:smoke|smoking)\b/.test(ban.object);
	const act = said(ban);
	const uniform = partWith(ban, /^in$/);
	if (uniform !== undefined && /uniform|work clothes|workwear|costumes?|scrubs|overalls|whites/.test(ban.of(uniform)))
		return [
			`*change out of {your} ${ban.of(uniform).replace(/^(?:an?|the|your|their|full) /, "")} before you ${act}`,
			`*${act} only out of ${ban.of(uniform).replace(/^(?:an?|the|your|their|full) /, "")}`,
		];
	const place =
		placeOfBan(ban) ??
		ban.parts.find((part) => part.link === "in front of" || part.link === "in view of" || part.link === "outside");
	const during = partWith(ban, /^(?:while|during|before|when)$/);
	const company = partWith(ban, /^with$/);
	if (company !== undefined && isPerson(normAt(ban.tokens, company.to - 1)))
		return [
			`*keep ${smoke ? "cigarettes" : ban.base === "drink" ? "drinks" : "meals"} with ${ban.of(company)} for after work`,
		];
	if (during?.link === "before") return [`*${act} after ${ban.of(during)}`];
	if (place !== undefined) {
		const where = ban.of(place);
		const others = restWithout(ban, place);
		if (/^(?:in front of|in view of)$/.test(place.link))
			return [`*${act} out of sight of ${where}`, `*${act} in the break room only`];
		if (smoke)
			return /^(?:in|inside|on|within)$/.test(place.link)
				? [`*${act} outside ${where} ${others}`, `*keep ${where} smoke-free ${others}`]
				: [`*${act} well away from ${where} ${others}`, `*keep smoke away from ${where}`];
		return [
			`*${act} in the break room, away from ${where} ${others}`,
			`*${act} only ${awayFrom(ban, place).replace(/^(?:out of|off) /, "outside ")} ${others}`,
		];
	}
	if (during !== undefined && /^(?:while|during|when)$/.test(during.link)) {
		const what = ban.of(during);
		const noun = ban.object === "" ? (smoke ? "cigarettes" : "food and drink") : together(ban.object);
		return during.link === "during"
			? [`*${act} before or after ${what}`, `*keep ${noun} for the break`]
			: [
					`*keep ${noun} for the break`,
					`*finish ${smoke ? "{your} cigarette" : noun.replace(/^/, "")} before ${what.replace(/^/, "")}`.replace(
						/ before you (?:are )?/,
						" before you ",
					),
				];
	}
	if (/^(?:while|when|if)$/.test(normAt(ban.tokens, ban.act.to))) return [];
	return smoke ? [`*${act} only in {your} break`] : [`*${act} only in the break`];
};

/** "use your phone on the shop floor" -> "keep your phone out of sight on the shop floor". */
export const phoning: Construction = (ban) => {
	const object =
		ban.object === "" || /^(?:calls?|texts?|messages?)/.test(ban.object)
			? partWith(ban, /^(?:on|with|at)$/) === undefined
				? ""
				: ban.of(partWith(ban, /^(?:on|with|at)$/) as NonNullable<ReturnType<typeof partWith>>)
			: ban.object;
	if (
		!/\b(?:phones?|mobiles?|smartphones?|cellphones?|headphones|earphones|earbuds|tablets?|smartwatch(?:es)?|handsets?|devices?)$/.test(
			object,
		)
	)
		return [];
	if (/^(?:the )?(?:company|work|office|shop|desk|business|customer's|guest's)/.test(object)) return [];
	if (isPerson(object)) return [];
	const what = /^(?:your|their)\b/.test(object) ? object : object.replace(/^(?:an?|the|any) /, "");
	const named = /^(?:your|their)\b/.test(what) ? what : `{your} ${what}`;
	const rest =
		/^(?:on|with|at)/.test(ban.rest) && ban.object !== object
			? ban.rest.replace(object, "").replace(/^(?:on|with|at) +/, "")
			: ban.rest;
	if (/^(?:while|when) (?:driving|riding|cycling|at the wheel)|^at the wheel|^behind the wheel/.test(rest)) return [];
	if (/^(?:for|to)\b/.test(rest)) return [];
	return [`*keep ${named} out of sight ${rest}`, `*leave ${named} switched off ${rest}`];
};

const TIMED = /^(?:at work|on duty|during|in|at|on|while|when)/;

/** "wear rings in the kitchen" -> "take rings off before you enter the kitchen"; "wear sandals" -> "wear closed shoes". */
export const wearing: Construction = (ban) => {
	const { object } = ban;
	if (object === "") return [];
	const place = ban.parts.find((part) => isPlace(ban, part));
	const where = place === undefined ? ban.rest : `${place.link} ${ban.of(place)}`;
	const at = TIMED.test(where) ? where : "";
	if (/\b(?:uniforms?|name badges?|badges?|overalls|scrubs|apron|work clothes|workwear)\b/.test(object)) {
		const outside = partWith(ban, /^(?:outside|off|out of|to|on)$/);
		if (outside?.link === "outside")
			return [
				`*wear ${object.replace(/^(?:the|an?) /, "{your} ")} only ${/^(?:work|the workplace|working|duty)/.test(ban.of(outside)) ? "at work" : /hours?$/.test(ban.of(outside)) ? `during ${ban.of(outside)}` : `in ${ban.of(outside)}`}`,
			];
		return [];
	}
	if (/\b(?:perfume|aftershave|cologne|fragrances?|scents?)\b/.test(object)) {
		const plain = object.replace(/^(?:strong|heavy|intense) /, "");
		return plain === object
			? [
					`*come to ${place === undefined ? "work" : ban.of(place)} free of ${together(object)}`,
					`*leave ${together(object)} at home`,
				]
			: [`*keep ${together(plain)} light ${at}`, `*choose a light, neutral scent ${at}`];
	}
	if (/\b(?:nails?|nail polish|nail varnish|fingernails)\b/.test(object)) {
		const rings = /\b(?:rings?|jewellery|bracelets?|watch(?:es)?)\b(?: with \w+)?/.exec(object);
		return [
			`*keep {your} nails short, natural and unpolished ${rings === null ? "" : `and *leave ${rings[0]} at home`} ${at}`,
		];
	}
	if (/\b(?:sandals|flip-flops|open-toed|open shoes|heels|slippers|crocs|ballerinas)\b/.test(object))
		return [
			`*wear ${/heels/.test(object) ? "flat, closed shoes" : "closed shoes"} ${at}`,
			`*wear sturdy, closed shoes ${at}`,
		];
	if (
		/\b(?:jeans|shorts|leggings|t-shirts?|hoodies?|tracksuits?|ripped|crop tops?|miniskirts?|short skirts?|trainers|sportswear)\b/.test(
			object,
		)
	)
		return [`*leave ${together(object)} at home`, `*keep ${together(object)} for {your} free time`];
	if (
		/\b(?:hats?|caps?|hoods?|sunglasses|coats?|jackets?|scarf|scarves|headphones|earphones|earbuds|gloves|helmets?)\b/.test(
			object,
		)
	)
		return [`*take off ${together(object).replace(/^an? /, "{your} ")} ${at}`];
	if (
		/\b(?:rings?|jewellery|jewelry|necklaces?|bracelets?|earrings?|watch(?:es)?|piercings?|chains?|wristwatch(?:es)?|bangles)\b/.test(
			object,
		)
	) {
		if (place !== undefined && /^(?:in|at|on|inside)$/.test(place.link))
			return [
				`*take off ${together(object).replace(/^an? /, "{your} ")} before {you} enter ${ban.of(place)}`,
				`*leave ${together(object)} outside ${ban.of(place)}`,
			];
		return [
			`*take off ${together(object).replace(/^an? /, "{your} ")} before {you} start work`,
			`*leave ${together(object)} at home`,
		];
	}
	if (/\b(?:hair|beards?|tattoos?|make-up|moustache)\b/.test(object)) return [];
	if (place !== undefined)
		return /\b(?:shoes|boots|footwear|clothes|clothing|overalls|aprons?)\b/.test(object)
			? [
					`*change out of ${object.replace(/^(?:the|an?) /, "")} before {you} ${place.link === "on" ? "step onto" : "enter"} ${ban.of(place)}`,
				]
			: [`*leave ${together(object)} outside ${ban.of(place)}`];
	return [`*leave ${together(object)} at home`];
};

/** "chat with colleagues while customers wait" -> "serve customers first, then chat with colleagues". */
export const chatting: Construction = (ban) => {
	const sub = ban.parts.find((part) => /^(?:while|when|in front of|within earshot of)$/.test(part.link));
	if (sub === undefined) return [];
	const own = `${ban.base} ${ban.object}`.trim();
	if (isPerson(normAt(ban.tokens, sub.to - 1)) && sub.link === "in front of")
		return [`*keep private conversations out of earshot of ${ban.of(sub)}`];
	if (sub.link === "while" && /ing\b/.test(normAt(ban.tokens, sub.from)))
		return [`*finish with ${ban.person} first, then *${own}`];
	return [];
};

/** "hold private conversations at the counter" -> "keep private conversations for the break, away from the counter". */
export const holding: Construction = (ban) => {
	const scene = ban.parts.find(
		(part) => /^(?:in front of|within earshot of|in earshot of|near)$/.test(part.link) || isPlace(ban, part),
	);
	if (!/\b(?:private|personal|side|non-work)\b/.test(ban.object))
		return scene === undefined ? [] : [`*keep ${together(ban.object)} away from ${ban.of(scene)}`];
	return scene === undefined
		? [`*keep ${together(ban.object)} for the break`]
		: [`*keep ${together(ban.object)} for the break, away from ${ban.of(scene)}`];
};

/** "read magazines at the desk" -> "keep magazines for the break, away from the desk". */
export const reading: Construction = (ban) => {
	if (
		ban.base === "read" &&
		/\b(?:letters?|documents?|mail|messages?|emails?|files?|papers?|diar(?:y|ies)|records?|notes?)\b/.test(ban.object)
	)
		return [`*leave ${together(ban.object)} unread ${ban.rest}`];
	if (
		!/\b(?:magazines?|newspapers?|books?|novels?|videos?|films?|television|tv|series|internet|games?)\b/.test(
			ban.object,
		)
	)
		return [];
	const place = placeOfBan(ban);
	const what = together(ban.object).replace(/^(?:an?) (\w+)$/, "$1s");
	return place === undefined
		? [`*keep ${what} for the break`]
		: [`*keep ${what} for the break, away from ${ban.of(place)}`];
};
