import { staffNouns } from "../../words/people.ts";
import { alike, gist } from "../guards/keeps.ts";
import { cannotStand } from "../guards/long-guard.ts";
import { ordersAnothersAct } from "../guards/others-act.ts";
import { unsound } from "../guards/unsound.ts";
import { type ActPart, type ActParts, actParts, type Named } from "../reading/act-parts.ts";
import { deedOf, saidOf } from "../reading/said-deed.ts";
import { isServed } from "../words/served-nouns.ts";
import { boundBuilds, unhappened } from "./filler-bounds.ts";
import { byBuild } from "./filler-builds.ts";
import { filledIn, isOf } from "./filler-fill.ts";
import { FILLER_GRID } from "./filler-grid.ts";
import { happening } from "./filler-let.ts";
import { FILLER_SPHERES, FILLER_STATES } from "./filler-more.ts";
import { turned } from "./filler-turns-read.ts";
import { FILLER_VERBS } from "./filler-verbs.ts";

/** One line of the grid. */
interface Cell {
	object: string;
	behind: string;
	wordings: readonly string[];
}

let byVerb: Map<string, Cell[]> | undefined;

/** The lines of the grid by verb. */
function cells(): Map<string, Cell[]> {
	if (byVerb !== undefined) return byVerb;
	byVerb = new Map();
	for (const line of `${FILLER_GRID.trim()}\n${FILLER_STATES.trim()}\n${FILLER_VERBS.trim()}`.split("\n")) {
		const [verbs = "", object = "", behind = "", said = ""] = line.split(/\s*;\s*/);
		const cell: Cell = { object, behind, wordings: said.split(" || ") };
		for (const verb of verbs.split(",")) {
			const list = byVerb.get(verb);
			if (list === undefined) byVerb.set(verb, [cell]);
			else list.push(cell);
		}
	}
	return byVerb;
}

/** True when the object of an act is what a line wants. */
function fitsObject(object: Named | undefined, wanted: string): boolean {
	if (wanted === "?") return true;
	if (wanted.startsWith("/")) return object !== undefined && isOf(object, wanted);
	const [plain = "", ...none] = wanted.split("!");
	if (object === undefined) return plain.split("|").includes("-");
	if (none.some((one) => object.classes.has(one))) return false;
	const classes = plain.split("|");
	return classes.includes("*")
		? !object.classes.has("pronoun") || classes.length > 1
		: classes.some((one) => object.classes.has(one));
}

/** The part that a line wants behind the object: `true` where it wants none. */
function partFor(act: ActParts, wanted: string): ActPart | boolean {
	if (wanted === "" || wanted === "?") return true;
	if (wanted.startsWith("=")) {
		const states = wanted.slice(1).split("|");
		return states.includes(act.state) || act.parts.some((one) => states.includes(one.link));
	}
	const at = wanted.indexOf(":");
	const links = (at < 0 ? wanted : wanted.slice(0, at)).split("|");
	const what = at < 0 ? "" : wanted.slice(at + 1);
	const found = act.parts.find((one) => one.text !== "" && links.includes(one.link) && isOf(one, what));
	return found ?? false;
}

/** What a line must not name: an act bound by a condition, whose words say by themselves what is right. */
const BOUND =
	/^(?:without|unless|until|till|than|more than|other than|rather than|except|because|because of|so|as|since|due to|whether|even)$/;

/** What is done in place of an act, by the grid. */
function gridded(act: ActParts, you: string): string[] {
	const key = act.particle === "" ? act.verb : `${act.verb}_${act.particle}`;
	const own = cells().get(key) ?? [];
	const lines = act.particle === "" || own.length > 0 ? own : (cells().get(act.verb) ?? []);
	const found: string[] = [];
	for (const { object, behind, wordings } of lines) {
		if (!fitsObject(act.object, object)) continue;
		const part = partFor(act, behind);
		if (part === false) continue;
		for (const wording of wordings) {
			const made = filledIn(wording, act, part, you);
			if (made !== undefined && !found.includes(made)) found.push(made);
		}
		if (found.length > 2) break;
	}
	return found;
}

/** What is done in place of an act whose verb the grid does not know, by what its thing is. */
function bySphere(act: ActParts, you: string): string[] {
	const { object } = act;
	if (
		object === undefined ||
		/^(?:your|their|our) own\b/.test(object.text) ||
		/^(?:no|be|leave|let|keep|make|have|get)$/.test(act.verb)
	)
		return [];
	const lines = FILLER_SPHERES.trim()
		.split("\n")
		.map((line) => line.split(" ; "));
	const [, said = ""] =
		lines.find(([classes = ""]) => isOf(object, classes) && !(classes === "animal" && object.classes.has("food"))) ??
		[];
	return said === "" ? [] : said.split(" || ").flatMap((one) => filledIn(one, act, true, you) ?? []);
}

/** Why somebody might do it: no circumstance that could be turned. */
const REASON = /^(?:because|because of|due to|on account of|since)$/;

/** What is done in place of an act, in words. */
function answered(said: string, you: string): string[] {
	const open = unhappened(said, you);
	if (open.length > 0) return open;
	const let_ = happening(said, you);
	if (let_ !== undefined) return let_;
	const whole = actParts(said);
	if (whole === undefined) return [];
	const act = { ...whole, parts: whole.parts.filter((one) => !REASON.test(one.link)) };
	if (
		/^\w{3,}ing\b/.test(act.object?.text ?? "") &&
		!/^(?:clothing|building|ceiling|string|wedding|evening|morning|jewell?ing)/.test(act.object?.text ?? "")
	)
		return [];
	if (act.parts.some((one) => BOUND.test(one.link) || (one.link === "before" && HAPPENS.test(one.text))))
		return act.verb === "no" ? [] : boundBuilds(act, you);
	const found = [...turned(act, you), ...gridded(act, you)];
	return found.length > 2 ? found : [...found, ...bySphere(act, you)];
}

/** A clause, and no time: "before the first is empty". */
const HAPPENS = / (?:is|are|has|have|can|says?|agrees?|approves?|signs?|arrives?|asks?|orders?|leaves?) ?/;

const PERSONAL =
	/(?:[a-z]{3}(?:ers|ors|ists|ants|ians|er|or|ist|ian)|staff|crews?|teams?|officials?|clerks?|guards?|cooks?|chefs?|nurses?|guides?|porters?|hosts?|coach(?:es)?|trainees?|employees?|interns?)$/;
const THINGS =
	/^(?:papers?|posters?|letters?|orders?|numbers?|computers?|printers?|lockers?|counters?|trailers?|folders?|containers?|drawers?|stickers?|vouchers?|offers?|dinners?|mirrors?|monitors?|floors?|doors?|corridors?|errors?|plants?|restaurants?|weather|water|power|hair|chairs?|stairs?|repairs?|colou?rs?|lists?|visitors?|customers?|passengers?|riders?|answers?|layers?|heaters?|trousers|slippers|trainers|showers?|motors?|scooters?|scanners?|registers?|timers?|flowers?|meters?|parlou?rs?|metaphors?|rumou?rs?)$/;

/** True for those who act: staff, and no thing or guest. */
function acts(who: string): boolean {
	const head =
		who
			.toLowerCase()
			.replace(/ (?:of|in|on|at|with|who|that|from|for|behind) .+$/, "")
			.split(" ")
			.at(-1) ?? "";
	return (
		/^(?:you|we|everyone|everybody|nobody)$/.test(head) ||
		staffNouns.has(head) ||
		(PERSONAL.test(head) && !THINGS.test(head) && !isServed(head))
	);
}

const SET =
	/^((?:If|When|Whenever|While|Once|After|Before|During|As soon as|Even (?:if|when|in|on|at|during|after)|Whatever|Whoever|Wherever|However|No matter|At|On|In|For) [^,;:]+), (?=(?:please )?(?:do not|don['’]t|never|avoid|stop|refrain|you (?:must|should|may) (?:not|never)) )(.+)$/;

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);
const small = (said: string): string =>
	/^[A-Z][a-z]/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;

/** What the grid and the table of circumstances say for a ban, whole. */
function fillers(said: string): string[] {
	const [, please, rest] = /^(please )(.+)$/i.exec(said) ?? [];
	if (please !== undefined && rest !== undefined) return fillers(capital(rest)).map((one) => `${please}${small(one)}`);
	const [, setting, ban] = SET.exec(said) ?? [];
	if (setting !== undefined && ban !== undefined)
		return fillers(capital(ban)).map((one) => `${setting}, ${small(one)}`);
	const built = byBuild(said);
	if (built.length > 0) return [...built];
	const deed = deedOf(said);
	if (deed === undefined) return [];
	const { who } = deed;
	if (who !== undefined && (/ (?:who|that|with) /.test(who) || !acts(who))) return [];
	const you = who === undefined || /^you\b/i.test(who) ? "you" : /^we$/i.test(who) ? "we" : "they";
	return answered(deed.act, you)
		.filter((one) => who === undefined || !/^(?:once|first) /.test(one))
		.map((one) => saidOf(deed, one, / only /.test(one)));
}

/** The same for what is to be forgotten: "Forget about shortcuts". */
function forgotten(said: string): string[] {
	const [, dropped] = /^Forget (?:about )?(?!to |how |what |that |it\b)([a-z][^,;:"“‘]+)$/.exec(said) ?? [];
	return dropped === undefined ? [] : fillers(`No ${dropped}`);
}

/** How many wordings a finding offers. */
export const OFFERED = 3;

/** What is offered for a ban by the class of its act, where fewer wordings stand than a finding offers. */
export function further(said: string, standing: readonly string[], another = false): string[] {
	if (standing.length >= OFFERED) return [];
	const seen = standing.map(gist);
	const own = fillers(said);
	return (own.length > 0 ? own : forgotten(said)).filter((one) => {
		const own = gist(one);
		if (seen.some((other) => alike(other, own)) || (another && /\b(?:keep|leave) /i.test(one))) return false;
		if (cannotStand(said, one) || unsound(one, said) || ordersAnothersAct(said, one)) return false;
		seen.push(own);
		return true;
	});
}
