import { normAt } from "../../words/clause-scope.ts";
import { gerundOf } from "../../words/verbs.ts";
import { type Ban, definite, isMany, isPerson, partWith, restWithout, them, together } from "../reading/ban.ts";
import type { Construction } from "./made.ts";

const OWN =
	/\b(?:(?:your|their|our|his|her|my) own|yourself|themselves|himself|herself|ourselves|family|friends?|relatives?|acquaintances)\b/;
const OF_SELF = /\b(?:yourself|themselves|himself|herself|ourselves)\b/;

const whole = (ban: Ban): string => `${ban.particle} ${ban.object} ${ban.rest}`.replace(/\s+/g, " ").trim();

/** "process refunds on your own purchases" -> "ask a colleague to process refunds on your own purchases". */
export const forOneself: Construction = (ban) => {
	const said = whole(ban);
	if (!OWN.test(said) || /\b(?:your|their) own (?:words|name|hands|time|way|pace)\b/.test(said)) return [];
	if (OF_SELF.test(said) && !/\b(?:for|to) (?:yourself|themselves|himself|herself|ourselves)$/.test(said)) return [];
	const who = /^(?:approve|authorise|authorize|sign|grant|sign)$/.test(ban.base) ? "{your} manager" : "a colleague";
	if (/\b(?:for|to) (?:yourself|themselves|himself|herself|ourselves)$/.test(said))
		return [`*ask ${who} to ${ban.base} ${said.replace(/ (?:for|to) \w+$/, " for {you}")}`];
	const kin =
		/^(?:your|their) (?:own )?((?:family|friends|relatives|partner|children)(?:(?: members)|(?:,? (?:or|and) |, )(?:family|friends|relatives|acquaintances|neighbours))*)$/.exec(
			said,
		)?.[1];
	if (kin !== undefined) return [`*ask ${who} to ${ban.base} ${together(kin)}`, `*leave ${together(kin)} to ${who}`];
	if (ban.particle !== "") return [`*ask ${who} to ${ban.base} ${said}`];
	return [
		`*ask ${who} to ${ban.base} ${said}`,
		`*leave ${said.replace(/^(?:with|on|to) /, "")} to ${who}`.replace(/ on (\S+ own)/, " on $1"),
	];
};

/** "give discounts to friends" -> "ask the manager before you give discounts to friends". */
export const byManager: Construction = (ban) => {
	const said = whole(ban);
	if (ban.object === "" || (OWN.test(said) && !/\bfriends|family|relatives/.test(said))) return forOneself(ban);
	return [`*ask the manager to ${ban.base} ${said}`, `*leave ${gerundOf(ban.base)} ${said} to the manager`];
};

/** "repair electrical equipment" -> "leave repairs to a technician". */
export const byTechnician: Construction = (ban) => {
	const said = whole(ban);
	if (ban.object === "" || isPerson(ban.object.split(" ").at(-1) ?? "")) return [];
	return [
		`*ask a qualified technician to ${ban.base} ${said}`,
		`*leave ${gerundOf(ban.base)} ${said} to a qualified technician`,
	];
};

/** "promise a refund" -> "promise a refund only when it is confirmed". */
export const promising: Construction = (ban) => {
	const said = together(definite(ban.object));
	if (said !== "" && isPerson(said.split(" ").at(-1) ?? "")) return [`*promise ${ban.object} only what you can keep`];
	const claim = /^that (.+)$/.exec(`${ban.object} ${ban.rest}`.trim())?.[1];
	if (claim !== undefined)
		return [
			`*${ban.base} that ${claim} only once it is certain`,
			`*say what happens next and when {you} will know more`,
		];
	if (said === "" || /^(?:what|that|anything|more|it|things)\b/.test(said))
		return [`*promise only what you can keep ${said === "" || /^(?:what|that)/.test(said) ? "" : ban.rest}`];
	const many = isMany(ban.object);
	return [
		`*${ban.base} ${ban.object} only when ${many ? "they are" : "it is"} confirmed ${ban.rest}`,
		`*explain what you can do about ${said} ${ban.rest}`,
	];
};

/** "accept gifts from suppliers" -> "decline gifts from suppliers politely". */
export const accepting: Construction = (ban) => {
	if (
		ban.base === "take" &&
		/\b(?:photos?|photographs?|pictures?|videos?|notes|breaks?|calls?|part)\b/.test(ban.object)
	)
		return [];
	if (ban.object === "" || isPerson(ban.object.split(" ").at(-1) ?? "")) return [];
	const from = partWith(ban, /^from$/);
	const giver = from === undefined ? "" : ban.of(from);
	const politely = `*decline ${together(ban.object)} ${ban.rest} politely`;
	const whose = partWith(ban, /^for$/);
	if (from === undefined && whose !== undefined) return [politely];
	if (from === undefined)
		return /\b(?:gifts?|tips?|money|presents?|bribes?|gratuities|invitations?|vouchers?|drinks?|hospitality|commissions?|favours?|payments?)\b/.test(
			ban.object,
		)
			? [politely]
			: [];
	return [
		`*thank ${/^(?:an?|any) /.test(giver) ? definite(giver) : giver} and *decline ${together(ban.object)} politely`,
		politely,
	];
};

/** "forward internal emails to outside addresses" -> "keep internal emails within the company". */
export const sending: Construction = (ban) => {
	const to = partWith(ban, /^to$/);
	if (ban.object === "" || isPerson(normAt(ban.tokens, ban.objectTo - 1)) || to === undefined) return [];
	const where = ban.of(to);
	if (
		!/\b(?:outside|external|private|personal|home|outsiders?|anyone|others?|third|strangers|competitors?|press|journalists|own)\b/.test(
			where,
		)
	)
		return [];
	const what = together(ban.object);
	if (/\b(?:private|personal|home|own)\b/.test(where))
		return [`*keep ${what} on company systems`, `*send ${what} only to work addresses`];
	return [`*keep ${what} within the company`, `*send ${what} only to colleagues`];
};

/** "use the guest lift" -> "leave the guest lift to guests"; "use slang in emails" -> "keep slang out of emails". */
export const using: Construction = (ban) => {
	const { object, tokens } = ban;
	if (
		object === "" ||
		/^(?:it|them|this|that)$/.test(object) ||
		/\b(?:words?|phrases?|expressions?|sentences?|language|tone|force|violence|pressure|threats?|excuses?|tricks?|lies|position|influence|nicknames?)\b|["“]/.test(
			object,
		) ||
		/ such as /.test(ban.rest)
	)
		return [];
	const nouns = object.split(" ");
	const owner = nouns.find((word) =>
		/^(?:guests?|customers?|visitors?|patients?|members?|clients?|passengers?|residents?|students?|pupils?)(?:['’]s?|s['’])?$/.test(
			word,
		),
	);
	if (owner !== undefined && owner !== nouns.at(-1)) {
		if (/['’]s$/.test(owner)) return [`*leave ${definite(object)} to the ${owner.replace(/['’]s$/, "")}`];
		const who = owner.replace(/['’]$/, "");
		return [
			`*leave ${together(definite(object))} to ${/s$/.test(who) ? who : `${who}s`} ${ban.rest.replace(/^for .*$/, "")}`,
		];
	}
	const text = partWith(ban, /^(?:in|on)$/);
	const reader = partWith(ban, /^(?:with|to|towards|when|while)$/);
	if (
		/\b(?:jargon|slang|abbreviations?|emojis?|smileys?|acronyms?|exclamation marks?|capitals?|capital letters|nicknames|swear words|foreign words|terms|dialect)\b/.test(
			object,
		)
	) {
		if (text !== undefined) return [`*keep ${together(object)} out of ${ban.of(text)} ${restWithout(ban, text)}`];
		if (reader?.link === "with") return [`*keep ${together(object)} out of conversations with ${ban.of(reader)}`];
		return [];
	}
	const as = partWith(ban, /^as$/);
	const to = ban.rest.startsWith("to ") && !isPerson(normAt(tokens, ban.after + 1));
	const what = partWith(ban, /^for$/);
	if (
		what !== undefined &&
		/\b(?:fridge|freezer|cupboard|room|office|lift|sink|basin|bin|oven|microwave|trolley|area|drawer|kitchen|van|car|dishwasher)s?$/.test(
			object,
		) &&
		!/ing\b|\b(?:private|personal|own|trips?|work|calls|breaks?|purposes?|use|storage)\b/.test(ban.of(what))
	)
		return [`*keep ${together(ban.of(what))} out of ${definite(object)}`];
	if (as !== undefined || to)
		return [
			`*use ${definite(object)} only for ${isMany(object) ? "their" : "its"} own purpose`,
			`*keep ${definite(object)} for ${isMany(object) ? "their" : "its"} own purpose`,
		];
	return [];
};

const COMPANY = /^(?:the )?(?:company|work|office|business|shop|hotel|school|clinic|bank|firm)\b/;

/** "use company laptops for gaming" -> "use company laptops only for work"; "use your own car for deliveries" -> "use a company car for deliveries". */
export const usingFor: Construction = (ban) => {
	const purpose = partWith(ban, /^(?:for|to do|to|as)$/);
	const own = /^(?:your|their) own (.+)$/.exec(ban.object) ?? /^(?:private|personal) (.+)$/.exec(ban.object);
	if (
		own !== null &&
		/\b(?:cars?|vans?|phones?|laptops?|email|e-mail|emails|accounts?|computers?|devices?|tablets?|mobiles?|cameras?|addresses?)$/.test(
			own[1] ?? "",
		)
	) {
		const noun = own[1] ?? "";
		return [`*use ${isMany(noun) || noun === "email" ? "" : "a "}company ${noun} ${ban.rest}`];
	}
	if (
		purpose === undefined ||
		!(COMPANY.test(ban.object) || /^(?:private|personal|your own|their own)\b/.test(ban.of(purpose)))
	)
		return [];
	return [`*use ${definite(ban.object)} only for work`, `*keep ${definite(ban.object)} for work`];
};

/** "photograph patients" -> "keep patients out of photographs". */
export const photographing: Construction = (ban) => {
	const what = ban.object;
	if (what === "")
		return /^(?:in|at|on|inside|during) /.test(ban.rest) && /^(?:film|record|photograph)$/.test(ban.base)
			? [`*keep {your} camera and phone put away ${ban.rest}`]
			: [];
	const taken = /^(?:photos?|pictures?|photographs?|selfies?|videos?|recordings?|films?|images?)\b/.exec(what);
	if (taken === null && /^(?:take|make)$/.test(ban.base)) return [];
	const of = taken === null ? what : what.replace(/^\w+ (?:or \w+ )?(?:of|with) /, "");
	if (taken !== null && of === what) {
		const part = partWith(ban, /^(?:of|with|in|inside|at|on)$/);
		if (part === undefined) return [];
		return /^(?:of|with)$/.test(part.link)
			? [`*keep ${together(ban.of(part))} out of {your} ${what} ${restWithout(ban, part)}`]
			: [`*keep {your} camera and phone put away ${ban.rest}`];
	}
	const shots = /^(?:film|record|video)$/.test(ban.base) ? "recordings" : "photographs";
	return [
		`*keep ${together(of)} out of {your} ${shots} ${ban.rest}`,
		isPerson(of.split(" ")[0] ?? "") ? `*${ban.base} ${what} only with their consent ${ban.rest}` : undefined,
	];
};

/** "guess an answer" -> "check the answer first". */
export const guessing: Construction = (ban) =>
	ban.object === "" || /^(?:at|about)/.test(ban.object)
		? [`*check first and then *answer ${ban.rest}`]
		: [`*check ${definite(ban.object)} first ${ban.rest}`];

/** "serve alcohol to minors" -> "refuse alcohol to minors politely". */
export const serving: Construction = (ban) => {
	const to = partWith(ban, /^to$/);
	const own = forOneself(ban);
	if (own.length > 0) return own;
	const price =
		/\b(?:discounts?|free (?:drinks|food|goods|meals|upgrades)|upgrades|special prices?|reductions?)\b/.test(
			ban.object,
		);
	if (price && to !== undefined && /\b(?:friends?|family|relatives?|acquaintances)\b/.test(ban.of(to)))
		return [`*charge ${ban.of(to)} the regular price`];
	if (ban.object === "" || to === undefined) return [];
	const under =
		/^(?:anyone|anybody|people|persons|customers|guests|those|young people|persons|someone) (?:under|below|younger than) (?:the age of )?(\d+)/.exec(
			ban.of(to) + (normAt(ban.tokens, to.to) === "under" ? ` under ${normAt(ban.tokens, to.to + 1)}` : ""),
		);
	if (under !== null)
		return [
			`*${ban.base} ${ban.object} only to people aged ${under[1] ?? ""} or over`,
			`*ask for proof of age before you ${ban.base} ${ban.object}`,
		];
	if (/\b(?:minors?|children|under-age|underage|teenagers?)\b/.test(ban.of(to)))
		return [`*${ban.base} ${ban.object} only to adults`, `*ask for proof of age before you ${ban.base} ${ban.object}`];
	if (
		/ who (?:is|are) (?:drunk|intoxicated)$/.test(ban.of(to)) &&
		!/\b(?:alcohol|drinks?|beer|wine|spirits|more)\b/.test(ban.object)
	)
		return [`*${ban.base} ${ban.object} only to ${ban.of(to).replace(/ \w+$/, " sober")}`];
	if (/\b(?:drunk|intoxicated|drunken)\b/.test(ban.of(to))) return [`*offer ${ban.of(to)} water or a soft drink`];
	return [];
};

/** "keep customers' cards" -> what belongs to others goes back. */
export const keeping: Construction = (ban) => {
	const { object } = ban;
	if (object === "" || isPerson(normAt(ban.tokens, ban.objectTo - 1))) return [];
	if (/\b(?:lost|found)\b/.test(object)) return [`*hand in ${definite(object)} ${ban.rest}`];
	return [];
};

/** "throw away a receipt" -> "keep the receipt". */
export const discarding: Construction = (ban) =>
	ban.object === "" || (ban.base === "throw" && ban.particle === "")
		? []
		: [
				`*keep ${definite(ban.object)} ${ban.rest}`,
				`*ask before you ${ban.base} ${ban.particle} ${them(ban.object)}`.replace(
					/you (\w+) (\w+) (it|them)/,
					"you $1 $3 $2",
				),
			];

/** "hand a customer's prescription to another customer" -> "hand a customer's prescription only to that customer". */
export const toItsOwner: Construction = (ban) => {
	const owner = /^(?:an?|the|one) (\w+)['’]s /.exec(ban.object)?.[1];
	const to = partWith(ban, /^to$/);
	if (owner === undefined || to === undefined || !isPerson(owner)) return [];
	return /^(?:another|others?|someone|somebody|anyone|anybody|third|strangers?|outsiders?|a different)\b/.test(
		ban.of(to),
	)
		? [`*${ban.base} ${ban.particle} ${ban.object} only to that ${owner}`]
		: [];
};
