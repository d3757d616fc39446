import { definite, together } from "../reading/ban.ts";
import { both, type RuleParts, stated, told } from "../reading/rule-parts.ts";
import { mayBeDone, WRONG } from "../reading/tails.ts";
import { otherSetting } from "../rewriting/whole-row.ts";
import { withoutAny } from "../words/any-word.ts";

/** What puts a thing right before somebody leaves it; the order in which it is done. */
const RIGHTED: readonly [RegExp, string][] = [
	[
		/^with (?:the|its|their|your) (engine|motor|ignition) (?:still )?(?:running|on|switched on|idling)$/,
		"switch the $1 off",
	],
	[
		/^with (?:the|its|their|your) (lights?|heating|heater|radio|hob|oven|gas|water|taps?|music|iron|machine|screen) (?:still )?(?:running|on|switched on)$/,
		"switch the $1 off",
	],
	[/^with (?:the|its|their|your) (keys?|card|fob) (?:still )?in (?:the |its )?([\w ]+)$/, "take the $1 out of the $2"],
	[/^with (?:the|its|their|your|any) ([\w ]+?) (?:still )?open$/, "close the $1"],
	[/^with (?:the|its|their|your|any) ([\w ]+?) (?:still )?unlocked$/, "lock the $1"],
	[
		/^with (?:the|its|their|your) (tools?|valuables|bags?|goods|money|cash|parcels?|laptops?) (?:still )?(?:inside|in it|on view|in view|visible)$/,
		"put the $1 out of sight",
	],
	[/^with (?:the|its|their|your) (handbrake|parking brake|brakes?) off$/, "apply the $1"],
	[
		/^with (?:the |its |their |your )?((?:windows|doors|taps|gates|drawers|lids|cupboards|curtains)) (?:still )?open$/,
		"close the $1",
	],
	[/^with (?:the |its |their |your )?(lights|heaters|machines|appliances|candles) (?:still )?on$/, "switch the $1 off"],
	[/^(?:running|switched on|on|plugged in)$/, "switch {x} off"],
	[/^open$/, "close {x}"],
	[/^lit$/, "put {x} out"],
	[/^(?:unlocked|unsecured)$/, "lock {x}"],
	[/^(?:dirty|unclean)$/, "clean {x}"],
	[/^(?:uncovered)$/, "cover {x}"],
	[/^(?:loaded)$/, "unload {x}"],
	[/^logged in$/, "log out of {x}"],
];
const LAST = /^(?:lock|close) \{x\}$/;

/** "leave a van unlocked, with the keys in the ignition or with the engine running" -> "take the keys out of the ignition, switch the engine off and lock the van before you leave it". */
function leftRight(parts: RuleParts): string[] {
	const act = parts.acts.length === 1 ? (parts.acts[0] ?? "") : "";
	const [, thing = "", first = "", rest = ""] =
		/^leave ((?:an?|the|any|your|their|our|\w+) .+?|[\w-]+),? ((?:un\w+|running|open|on|lit|dirty|loaded|switched on|plugged in|logged in|with (?:(?:the|its|their|your|any) )?[\w ]+?))((?:,| or) .+)$/.exec(
			act,
		) ?? [];
	if (thing === "" || /^,? (?:unless|until|without|except)/.test(parts.tail)) return [];
	const [, held = rest, behind = ""] =
		/^(.+? (?:open|running|on|unlocked|lit|dirty)) ((?:at|in|on|while|during|when) .+)$/.exec(rest) ?? [];
	const states = [first, ...held.split(/,? or |, /).filter((one) => one !== "")].map((one) =>
		/^(?:(?:the|its|their|your) |(?:windows|doors|lights|taps|gates|heaters|candles|machines) (?:open|on)$)/.test(one)
			? `with ${one}`
			: one,
	);
	const whole = definite(thing);
	const duties: string[] = [];
	for (const state of states) {
		const row = RIGHTED.find(([build]) => build.test(state));
		if (row === undefined) return [];
		duties.push(LAST.test(row[1]) ? row[1] : state.replace(...row));
	}
	if (duties.length < 2) return [];
	const sorted = [...duties.filter((one) => !LAST.test(one)), ...duties.filter((one) => LAST.test(one))];
	const named = sorted.some((one) => one.includes("{x}"));
	const said = both(sorted.map((one) => one.replace("{x}", whole)));
	return [
		stated(
			parts,
			`${said} before ${told(parts)} leave ${named ? "it" : whole}${behind === "" ? "" : ` ${behind}`}${parts.tail}`,
		),
	];
}

const WEATHER: Readonly<Record<string, string>> = {
	fog: "in clear weather",
	"thick fog": "in clear weather",
	rain: "in dry weather",
	"heavy rain": "in dry weather",
	snow: "in dry weather",
	ice: "in dry weather",
	"high winds": "in calm weather",
	"strong winds": "in calm weather",
	"strong wind": "in calm weather",
	"bad weather": "in good weather",
	"poor visibility": "in good visibility",
	darkness: "in daylight",
	dark: "in daylight",
	"windy weather": "in calm weather",
	"wet weather": "in dry weather",
	"freezing weather": "in frost-free weather",
	wind: "in calm weather",
	storms: "in calm weather",
	"direct sunlight": "in the shade",
	"poor light": "in good light",
};
const STORM = /^(?:an? |the )?(thunderstorms?|storms?|lightning|gales?|fire alarm|evacuation|power cuts?)$/;

/** What holds where a circumstance does not: "during thunderstorms" -> "once any thunderstorm has passed". */
function turned(circumstance: string, you: string): string | undefined {
	const more =
		/^(?:when|if|while|where) (.+?) (?:exceeds?|(?:is|are|rises?|goes|go) (?:above|over)|reach(?:es)?) (.+)$/.exec(
			circumstance,
		);
	if (more !== null)
		return /winds?$/.test(more[1] ?? "")
			? `in winds of up to ${more[2]}`
			: `when ${more[1]} ${/[^s]s$/.test(more[1] ?? "") ? "are" : "is"} at most ${more[2]}`;
	const less = /^(?:when|if|while|where) (.+?) (?:is|are|falls?|drops?) (?:below|under) (.+)$/.exec(circumstance);
	if (less !== null) return `when ${less[1]} ${/[^s]s$/.test(less[1] ?? "") ? "are" : "is"} at least ${less[2]}`;
	const strong = /^in (winds?) (?:above|over|of more than|exceeding|stronger than) (.+)$/.exec(circumstance);
	if (strong !== null) return `in winds of up to ${strong[2]}`;
	const ground = /^on (?:icy|uneven|wet|soft|slippery|sloping|muddy|loose) (ground|floors?|surfaces?|roofs?)$/.exec(
		circumstance,
	)?.[1];
	if (ground !== undefined) return `on firm level ${ground}`;
	const height =
		/^(above|over|below|under) (\w+ (?:height|level)|\d.*|[\w-]+ (?:met(?:re|er)s|degrees|kilos|mph|feet))$/.exec(
			circumstance,
		);
	if (height !== null) return /^(?:above|over)$/.test(height[1] ?? "") ? `up to ${height[2]}` : `from ${height[2]}`;
	const [, inner = "", where = ""] =
		/^((?:near|close to|next to|beside|in front of|against) .+?)( (?:in|at|on) (?:the|our|your|their) [\w -]+)$/.exec(
			circumstance,
		) ?? [];
	if (inner !== "") {
		const made = turned(inner, you);
		return made === undefined ? undefined : made + where;
	}
	const near =
		/^(?:near|close to|next to|beside|in front of|against) ((?:an? |any |the )?[\w-]+(?: of [\w-]+| [\w-]+)?)$/.exec(
			circumstance,
		)?.[1];
	if (near !== undefined && !PERSONS.test(near))
		return `well away from ${near.replace(/^(?:an?|any) (?=.* of )/, "any ")}`;
	if (near !== undefined && circumstance.startsWith("in front of")) return "in private";
	if (/^by (?:e-?mail|text|text message|letter|post|phone|social media)$/.test(circumstance)) return "in person";
	const off = /^with (?:the |its |their )?([\w -]+?) (?:off|removed|open|missing|raised|up|out of place)$/.exec(
		circumstance,
	)?.[1];
	if (off !== undefined)
		return /guards?|covers?|doors?|hatch|lids?|shields?/.test(off)
			? `with the ${off} ${/guards?|shields?/.test(off) ? "in place" : "closed"}`
			: /load|forks|bucket|platform|tail ?lift/.test(off)
				? `with the ${off} lowered`
				: undefined;
	if (/^(?:while|when) wearing (?:loose |thick |work )?gloves$/.test(circumstance)) return "with bare hands";
	const blocked =
		/^(?:while|when|if) (?:passengers|people|customers|visitors|pedestrians|children|anyone|guests) (?:is|are) (?:still )?(?:standing |walking |crossing |waiting |sitting )?(?:on|in|at|behind|under|below|near) (the [\w ]+)$/.exec(
			circumstance,
		)?.[1];
	if (blocked !== undefined) return `once ${blocked} ${/[^s]s$/.test(blocked) ? "are" : "is"} clear`;
	const [, weather = ""] = /^(?:in|during) (?:the )?(.+)$/.exec(circumstance) ?? [];
	if (WEATHER[weather] !== undefined) return WEATHER[weather];
	const storm = STORM.exec(weather)?.[1];
	if (storm !== undefined)
		return `once any ${storm.replace(/s$/, "")} ${/^(?:fire|evac|power)/.test(storm) ? "is over" : "has passed"}`;
	if (/^(?:alone|on (?:your|their) own|single-handed)$/.test(circumstance)) return "with a colleague";
	if (/^(?:after dark|at night|in the dark|during the hours of darkness|during darkness)$/.test(circumstance))
		return "in daylight";
	if (/^(?:when|if|while) (?:you are |they are )?(?:tired|drowsy|fatigued)$/.test(circumstance))
		return `when ${you} are rested`;
	const hours = /^(before|after) (\d[\d.:]*(?: ?[ap]\.?m\.?)?|noon|midnight|dusk|dawn)$/.exec(circumstance);
	if (hours !== null) return `${hours[1] === "before" ? "after" : "before"} ${hours[2]}`;
	if (/^(?:on|at|over) (?:an? |the )?(?:weekends?|Sundays?|public holidays?|bank holidays?)$/.test(circumstance))
		return "on working days";
	const means = /^without ((?!\w+ing\b)(?:an?|the|their|your)? ?[\w -]+)$/.exec(circumstance);
	if (means !== null) return `with ${means[1]}`;
	const state =
		/^(?:when|if|while|where) ((?:the|an?|any|your|their) [\w -]+?|[\w-]+) (is|are) (wet|dirty|damaged|open|closed|locked|full|hot|loaded|overloaded|icy|slippery|unmanned|unattended|faulty|damp)$/.exec(
			circumstance,
		);
	const good = state === null ? undefined : GOOD[state[3] ?? ""];
	if (state !== null && good !== undefined) return `when ${definite(state[1] ?? "")} ${state[2]} ${good}`;
	return otherSetting(circumstance, you);
}

const GOOD: Readonly<Record<string, string>> = {
	wet: "dry",
	damp: "dry",
	dirty: "clean",
	damaged: "undamaged",
	faulty: "in working order",
	open: "closed",
	closed: "open",
	locked: "unlocked",
	hot: "cool",
	loaded: "empty",
	icy: "clear of ice",
	slippery: "dry",
	unmanned: "staffed",
	unattended: "attended",
	overloaded: "properly loaded",
};

const LINK =
	"(?:when|while|if|where|during|in|on|at|after|before|without|near|close to|next to|inside|alone|with|under|behind|within|for|above|over|below|by|against)\\b";

const LINKS = new RegExp(` (?=${LINK})`, "g");
/** One circumstance: a link, and no clause of time within. */
const ONE = new RegExp(`^${LINK}(?!.* (?:when|while|if|during|after|before|without) )`);

/** "while people are on the stairs or the doors are open": the second clause takes the link of the first. */
const joined = (circumstances: readonly string[]): string[] =>
	circumstances.map((one, k) =>
		k > 0 && /^(?:the|an?|your|their|its) [\w -]+ (?:is|are) /.test(one)
			? `${(circumstances[0] ?? "").split(" ")[0]} ${one}`
			: one,
	);

const PERSONS =
	/\b(?:customers?|guests?|colleagues?|patients?|pupils?|children|parents|people|others|clients?|visitors?|passengers?|residents?|staff|members?|public|anyone|animals?|relatives|team)\b/;

/** "work on the roof when winds exceed 30 mph or during thunderstorms" -> "work on the roof only in winds of up to 30 mph and once any thunderstorm has passed". */
function joinedCircumstances(parts: RuleParts): string[] {
	if (parts.acts.length !== 1) return [];
	const own = parts.acts[0] ?? "";
	if (/\b(?:unless|until|except|even|other than)\b/.test(`${own}${parts.tail}`)) return [];
	const all = clearedOf(parts, `${own}${parts.tail}`, "");
	return all.length > 0 || !/^ (?:when|while|where|if|during) /.test(parts.tail)
		? all
		: clearedOf(parts, own, parts.tail);
}

function clearedOf(parts: RuleParts, said: string, tail: string): string[] {
	const [verb = ""] = said.split(" ");
	if (!mayBeDone(verb) || (WRONG.has(verb) && !/^(?:leave|run|take|make|go|eat|drink|smoke|call)$/.test(verb)))
		return [];
	const you = told(parts);
	for (const one of said.matchAll(LINKS)) {
		const act = said.slice(0, one.index);
		const rest = said.slice(one.index + 1);
		const circumstances = joined(rest.split(/,? or |, /));
		if (circumstances.length < 2 || !circumstances.every((each) => ONE.test(each))) continue;
		const good = circumstances.map((each) => turned(each, you));
		if (good.some((each) => each === undefined)) continue;
		const made = [...new Set(good as string[])];
		return [
			stated(
				parts,
				`${together(withoutAny(act))} only ${both(made).replace(/^(once .+? and) when /, "$1 ")}${tail}`,
				true,
			),
		];
	}
	return [];
}

/** The wordings of a rule whose circumstances are joined: all of them are turned, or none. */
export const joinedStates = (parts: RuleParts): string[] => [...leftRight(parts), ...joinedCircumstances(parts)];
