import { normAt } from "../../words/clause-scope.ts";
import { gerundOf } from "../../words/verbs.ts";
import { isMany, plural } from "../reading/ban.ts";
import type { Construction } from "./made.ts";

const LEARNING: ReadonlyMap<string, string> = new Map(
	"volunteers permanent\u00a0staff;volunteer permanent\u00a0staff;trainees trained\u00a0staff;trainee trained\u00a0staff;apprentices trained\u00a0staff;apprentice trained\u00a0staff;interns trained\u00a0staff;intern trained\u00a0staff;juniors senior\u00a0staff;temps permanent\u00a0staff;newcomers experienced\u00a0staff;students trained\u00a0staff"
		.split(";")
		.map((pair) => pair.split(" ") as [string, string]),
);

/** "Volunteers may not handle money" -> "Volunteers must leave handling money to permanent staff". */
export const untrained: Construction = (ban) => {
	let others: string | undefined;
	for (let i = 0; i < Math.min(ban.act.verb, 3) && others === undefined; i++)
		others = LEARNING.get(normAt(ban.tokens, i));
	if (
		others === undefined ||
		ban.rest !== "" ||
		ban.object === "" ||
		!/^(?:handle|operate|use|open|drive|sign|give|serve|treat|repair|approve|administer|lift|mix|change|cut|answer|advise|collect|count|lock|enter|process|perform|carry)$/.test(
			ban.base,
		)
	)
		return [];
	return [`*leave ${gerundOf(ban.base)} ${ban.particle} ${ban.object} to ${others.replace("\u00a0", " ")}`];
};

const MADE_BY_SELF =
	/^((?:[\w'’-]+ ){0,2}[\w'’-]+)(?: that| which)? (?:they|you|we) (?:have )?((?:\w+ )?\w+ed(?: \w+)?|written|made|given|taken|drawn up|set)$/;

/** "buy goods they have marked down themselves" -> "buy only goods that a colleague has marked down". */
export const madeBySelf: Construction = (ban) => {
	const [, thing = "", done = ""] =
		MADE_BY_SELF.exec(ban.object.replace(/ (?:themselves|yourself|yourselves|ourselves)$/, "")) ?? [];
	return done === "" ||
		!/^(?:themselves|yourself|yourselves|ourselves)$/.test(normAt(ban.tokens, ban.to - 1)) ||
		/^(?:the|an?|this|their|your) /.test(thing)
		? []
		: [`*${ban.base} only ${thing} that a colleague has ${done}`];
};

/** "enter data under another person's login" -> "enter data under your own login". */
export const ownInstead: Construction = (ban) => {
	const other =
		/\b(?:another|other|someone else|somebody else|a different) ?(?:person|people|colleague|user|employee|staff|member|driver|operator|clerk|cashier|waiter|teacher)?s?['’]s? (\w+(?: \w+)?)$/.exec(
			ban.rest === "" ? ban.object : ban.rest,
		);
	if (
		other === null ||
		!/^(?:use|enter|sign|log|work|book|record|clock|write|send|order|open|access|make|take|wear|drive|borrow)$/.test(
			ban.base,
		)
	)
		return [];
	const said = ban.rest === "" ? ban.object : ban.rest;
	const own = `${said.slice(0, other.index)}{your} own ${other[1] ?? ""}`;
	return [ban.rest === "" ? `*${ban.base} ${own}` : `*${ban.base} ${ban.particle} ${ban.object} only ${own}`];
};

const GOOD: ReadonlyMap<string, string> = new Map(
	"unauthorised authorised;unauthorized authorized;unlicensed licensed;unapproved approved;unregistered registered;untested tested;unchecked checked;unlabelled labelled;unlabeled labeled;unverified verified;unconfirmed confirmed;unqualified qualified;untrained trained;uninvited invited;unsigned signed;unsealed sealed;unwashed washed;unofficial official;expired in-date;damaged undamaged;faulty sound;broken sound;dirty clean;unripe ripe;sick healthy"
		.split(";")
		.map((pair) => pair.split(" ") as [string, string]),
);

/** "carry unauthorised passengers" -> "carry only authorised passengers". */
export const onlyGood: Construction = (ban) => {
	const [first = "", ...others] = ban.object.split(" ");
	const at = /^(?:an?|the)$/.test(first) ? 1 : 0;
	const good = GOOD.get((at === 1 ? others[0] : first) ?? "");
	const said = others.slice(at).join(" ");
	const single = /^an?$/.test(first) && /^(?:pick|harvest|load|ship|pack|fit)$/.test(ban.base);
	const noun = single && /^\w+$/.test(said) ? plural(said) : said;
	if (
		good === undefined ||
		noun === "" ||
		!(isMany(noun) || /^(?:fruit|food|meat|luggage|produce|stock|equipment)$/.test(noun)) ||
		!/^(?:carry|use|wear|serve|sell|admit|issue|install|give|accept|deliver|send|hire|employ|operate|publish|quote|take|store|let|allow|dispense|display|offer|pick|harvest|load|ship|pack|fit)$/.test(
			ban.base,
		)
	)
		return [];
	return [`*${ban.base} only ${good} ${noun} ${ban.rest}`];
};
