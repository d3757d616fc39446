import { normAt } from "../../words/clause-scope.ts";
import { INFORMATION } from "../pairs/pair-table.ts";
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
import { awayFrom, isPlace } from "./construct-place.ts";
import type { Construction } from "./made.ts";

const HEARERS = /^(?:in front of|in the presence of|in earshot of|within earshot of|before|around)$/;
const OPINION =
	/\b(?:opinions?|views?|feelings?|moods?|problems?|worries|political|politics|religion|beliefs?|remarks?|comments?|jokes?)\b/;
const TOPIC = /^(?:about|of|on|over|concerning|regarding)$/;

/** What is spoken of: the object, or what stands after "about". */
function topic(ban: Ban): { said: string; part: Part | undefined } {
	if (ban.object !== "" && !isPerson(normAt(ban.tokens, ban.objectTo - 1)) && !/^(?:with|to)\b/.test(ban.object))
		return { said: ban.object.replace(/^about /, ""), part: undefined };
	const part = partWith(ban, TOPIC);
	if (part !== undefined) return { said: ban.of(part), part };
	return { said: /^(?:about )/.test(ban.object) ? ban.object.replace(/^about /, "") : "", part: undefined };
}

/** Where or before whom something must stay unsaid. */
const stage = (ban: Ban, own?: Part): Part | undefined =>
	ban.parts.find(
		(part) =>
			part !== own &&
			((HEARERS.test(part.link) && aboutPersons(ban, part)) ||
				(HEARERS.test(part.link) && part.link !== "before" && part.link !== "around") ||
				(/^(?:in|on|at|near|outside|inside|across|over)$/.test(part.link) && isPlace(ban, { ...part, link: "in" }))),
	);

const PHONE = /^(?:the )?(?:phone|telephone)$/;
const MEDIA = /\b(?:social media|facebook|instagram|tiktok|internet|online|linkedin|whatsapp)\b/i;

/** "discuss a patient's diagnosis in the lift" -> "discuss a patient's diagnosis in private", "away from ...". */
export const discussing: Construction = (ban) => {
	const one = /^(?:one|an?) (\w+)$/.exec(ban.object);
	const whole = /^(?:one|an?) (\w+)['’]s (.+)$/.exec(ban.object);
	if (whole !== null && /\b(?:with|to) (?:another|other)\b/.test(ban.rest)) {
		const [, who = "", thing = ""] = whole;
		return [`*keep each ${who}'s ${thing} confidential`, `*discuss each ${who}'s ${thing} only with that ${who}`];
	}
	const other = partWith(ban, /^(?:with|to)$/);
	if (one !== null && other !== undefined) {
		const whose = ban.of(other);
		const match = new RegExp(`^another ${one[1] ?? ""}(?:'s|’s) (\\w+)$`, "i").exec(whose);
		if (match !== null) return [`*discuss each ${one[1] ?? ""} only with that ${one[1] ?? ""}'s own ${match[1] ?? ""}`];
	}
	const tongue = ban.parts.find((part) => part.link === "in" && /\b(?:language|dialect)$/.test(ban.of(part)));
	const hearers = ban.parts.find((part) => part.link === "in front of");
	if (tongue !== undefined)
		return [
			`*use a language that ${hearers === undefined ? "everyone present understands" : `${definite(ban.of(hearers))} ${isMany(ban.of(hearers)) ? "understand" : "understands"}`}`,
		];
	const { said, part: own } = topic(ban);
	if (said === "" || /"|“/.test(said)) return [];
	const scene = stage(ban, own);
	const verb = own === undefined ? `*${ban.base} ${said}` : `*${ban.base} ${normAt(ban.tokens, own.at)} ${said}`;
	if (scene !== undefined && scene !== own && !PHONE.test(ban.of(scene)) && !MEDIA.test(ban.of(scene))) {
		const rest = restWithout({ ...ban, rest: ban.rest }, scene);
		const kept = own === undefined ? rest : rest.replace(`${normAt(ban.tokens, own.at)} ${said}`, "").trim();
		const where = HEARERS.test(scene.link)
			? `away from ${ban.of(scene)}`
			: awayFrom(ban, { ...scene, link: scene.link === "in" ? "in" : "at" });
		return [`${verb} ${kept} in private`, `${verb} ${kept} in private, ${where.replace(/^out of/, "away from")}`];
	}
	if (scene !== undefined && MEDIA.test(ban.of(scene))) return [`*keep ${together(said)} off ${ban.of(scene)}`];
	if (other !== undefined && aboutPersons(ban, other)) {
		const whom = ban.of(other);
		if (/^(?:anyone|anybody|others?|other people|outsiders|strangers|third)/.test(whom))
			return [`*keep ${together(said)} confidential`, `*keep ${together(said)} to {yourself}`];
		if (OPINION.test(said) || /salar|pay|wages|bonus/.test(said))
			return [`*keep ${together(said)} to {yourself}`, `*keep ${together(said)} out of conversations with ${whom}`];
		return [`*keep ${together(said)} out of conversations with ${whom}`, `*talk with ${whom} about neutral topics`];
	}
	if (OPINION.test(said)) return [`*keep ${together(said)} to {yourself}`];
	return [];
};

/** "lend keys to visitors" -> "keep keys away from visitors". */
const keptFrom = (ban: Ban, said: string): string | undefined => {
	const to = partWith(ban, /^to$/);
	return to !== undefined &&
		aboutPersons(ban, to) &&
		!/^(?:any|another|other|others|anyone|colleagues?)\b/.test(ban.of(to))
		? `*keep ${said} away from ${ban.of(to)}`
		: undefined;
};

/** "share a customer's address with third parties" -> "keep a customer's address confidential". */
export const sharing: Construction = (ban) => {
	let said = ban.object;
	if (
		/^(?:the |any )?(?:members|people|persons|employees|staff|customers|guests|clients|patients|pupils|children)\b(?!['’])/.test(
			said,
		) ||
		ban.particle === "in" ||
		said === "" ||
		isPerson(normAt(ban.tokens, ban.objectTo - 1)) ||
		/["“]|^(?:it|them|to|your|their)$/.test(said)
	)
		return [];
	said = together(definite(said));
	const scene = stage(ban);
	const where = scene === undefined ? "" : ban.of(scene);
	if (MEDIA.test(where)) return [`*keep ${said} off ${where}`];
	if (MEDIA.test(ban.rest)) return [`*keep ${said} off social media`];
	if (OPINION.test(said)) return [`*keep ${said} to {yourself}`];
	if (
		/\b(?:keys?|cards?|badges?|passes|pass|lockers?|uniforms?|tools|headsets?|logins?|accounts?|access)\b/.test(said) &&
		!/\b(?:numbers?|details|data|codes?)\b/.test(said)
	)
		return [
			/^(?:your|their)\b/.test(said) ? undefined : keptFrom(ban, said),
			`*keep ${said} to {yourself}`,
			`*use ${said} {yourself} only`,
		];
	if (
		/^(?:money|goods|samples|food|discounts?|medicines?|medication|(?:\w+ )?advice|gloves|towels|parcels?)\b/.test(said)
	)
		return [];
	return said.split(/[\s,]+/).some((word) => INFORMATION.has(word.toLowerCase())) ? [`*keep ${said} confidential`] : [];
};

/** "ask applicants about their religion" -> "keep the religion of applicants out of the conversation". */
export const asking: Construction = (ban) => {
	const about = partWith(ban, /^(?:about|for)$/);
	if (about === undefined || ban.object === "" || !isPerson(normAt(ban.tokens, ban.objectTo - 1))) return [];
	const whom = ban.object;
	const thing = together(ban.of(about)).replace(/^their /, "");
	if (about.link === "for")
		return [`*let ${definite(whom)} keep their ${thing} to themselves`.replace(/ their (?:an?|the) /, " their ")];
	return [`*keep ${thing} out of conversations with ${whom} ${restWithout(ban, about)}`];
};

/** "criticise a colleague in front of a client" -> "speak to the colleague in private". */
export const correcting: Construction = (ban) => {
	const scene = stage(ban);
	const { object } = ban;
	if (object === "") return [];
	const person = isPerson(normAt(ban.tokens, ban.objectTo - 1));
	const what = definite(object);
	if (scene !== undefined && person)
		return [
			`*speak to ${what} in private ${restWithout(ban, scene)}`,
			`*speak to ${what} calmly, away from ${ban.of(scene).replace(/^(?:an?) /, "the ")}`,
		];
	if (person)
		return [`*talk to ${what} calmly and in private ${ban.rest}`, `*tell ${what} what to do better ${ban.rest}`];
	if (scene !== undefined || / or in (?:an?|the) /.test(ban.rest))
		return [`*raise concerns about ${what} in private`, `*discuss ${what} in private`];
	return [`*speak with respect about ${what} ${ban.rest}`, `*keep to the facts about ${what} ${ban.rest}`];
};

/** "argue with a passenger about the fare" -> "discuss the fare calmly with the passenger". */
export const arguing: Construction = (ban) => {
	const whom = partWith(ban, /^with$/);
	const about = partWith(ban, /^(?:about|over)$/);
	const scene = ban.parts.find((part) => HEARERS.test(part.link));
	const other = whom === undefined ? definite(ban.person) : definite(ban.of(whom));
	const thing = about === undefined ? "" : ban.of(about);
	if (scene !== undefined)
		return [
			`*settle ${thing === "" ? "differences" : thing} with ${other} out of earshot of ${ban.of(scene)}`,
			`*settle ${thing === "" ? "differences" : thing} with ${other} in private`,
		];
	const place = ban.parts.find((part) => part !== whom && part !== about && isPlace(ban, part));
	const where = place === undefined ? "" : `${place.link} ${ban.of(place)}`;
	if (thing !== "")
		return [`*discuss ${thing} calmly with ${other} ${where}`, `*explain ${thing} calmly to ${other} ${where}`];
	return whom === undefined ? [] : [`*stay calm with ${other} and *keep to the facts ${where}`];
};

/** "complain about the rota to customers" -> "take complaints about the rota to your manager". */
export const complaining: Construction = (ban) => {
	const about = partWith(ban, /^about$/);
	const thing =
		about === undefined ? (/^about /.test(ban.object) ? ban.object.replace(/^about /, "") : "") : ban.of(about);
	return thing === "" ? [] : [`*take complaints about ${thing} to {your} manager`];
};

/** "gossip about colleagues" -> "speak about colleagues only with respect". */
export const gossiping: Construction = (ban) => {
	const about = partWith(ban, /^(?:about|of|on|at)$/);
	const thing =
		about === undefined
			? /^(?:about|at) /.test(ban.object)
				? ban.object.replace(/^(?:about|at) /, "")
				: ""
			: ban.of(about);
	return thing === ""
		? []
		: [`*speak about ${thing} with respect`, `*speak well of ${isMany(thing) ? thing : definite(thing)}`];
};

/** "tell customers about internal problems" -> "keep internal problems within the team". */
export const telling: Construction = (ban) => {
	const secret = /^(?:which|where|who|what|whether) .*\b(?:another|other|others)\b/.test(ban.rest);
	if (secret && ban.object !== "") return [`*keep confidential ${ban.rest}`];
	const about = partWith(ban, /^(?:about|of)$/);
	if (about === undefined || ban.object === "" || /^(?:off|on)$/.test(ban.particle)) return [];
	const thing = together(ban.of(about));
	return [
		/^(?:internal|company|staff|team|colleagues|other)\b/.test(thing)
			? `*keep ${thing} within the team`
			: `*keep ${thing} to {yourself}`,
		`*keep ${thing} out of conversations with ${ban.object}`,
	];
};

/** "reply to complaints on social media" -> "reply to complaints in a private message". */
export const replying: Construction = (ban) => {
	const media = partWith(ban, /^on$/);
	if (media === undefined || !MEDIA.test(ban.of(media))) return [];
	return [`*${ban.base} ${ban.object} ${restWithout(ban, media)} in a private message`];
};
