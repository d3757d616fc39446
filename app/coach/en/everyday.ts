import { EVERYDAY_ACTS } from "./everyday-acts.ts";
import { capitalise } from "./frame.ts";
import { wordedBy } from "./row-wordings.ts";
import { baseOfGerund, baseOfParticiple } from "./verbs.ts";

/** A ban as an act and who is told; nobody for a command. */
interface Deed {
	act: string;
	who?: string;
	modal?: string;
}

const VERDICT =
	"(?:is|are) (?:strictly |absolutely |expressly |totally )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|acceptable|tolerated))";
const REFRAIN =
	/^(?:([^,;:]+?) (must|should|shall|will|are to|is to) )?(?:avoid|refrain from|abstain from) (?:any )?([a-z-]+)((?: [^;:]+)?)$/i;
const ORDER = /^(?:do not|never|don['’]t|under no circumstances) (?:ever )?([a-z-]+(?: [^;:]+)?)$/i;
const NOBODY = /^(?:Nobody|No one|No-one|No \w+) (?:may|must|should|can|shall) ([a-z-]+(?: [^;:]+)?)$/;
const PASSIVE =
	/^([^,;:]+?) (?:must|should|may|can|shall) (?:not|never) be (\w+)( (?:off|on|up|out|over|down|away|in)(?=$| (?:in|on|at|to|from|for|by|with|before|after|until|while|when|without|during|so)\b))?((?: [^;:]+)?)$/i;
const TOLD =
	/^([^,;:]+?) (?:(must|should|shall|may|will|can)(?: not|n['’]t|not| never)|(?:is|are) not (?:allowed|permitted) to|(?:is|are) (?:forbidden|prohibited) (?:to|from)) ([a-z-]+(?: [^;:]+)?)$/i;
const TO_ACT = new RegExp(`^It ${VERDICT.replace("(?:is|are)", "is")} to ([a-z-]+(?: [^;:]+)?)$`, "i");
const ACTING = new RegExp(`^([a-z]+ing)((?: (?:or|and) \\w+ing)?(?: [^;:]+?)?) ${VERDICT}((?: [^;:]+)?)$`, "i");
const NO_ACT = /^No ([a-z]+ing)((?: [^;:]+)?)$/;
const NO_THING = /^No ([^;:]+)$/;

/** Who has something that others may catch. */
const ILL =
	/\bwith .*\b(?:diarrhoea|vomiting|fever|cold|flu|cough|infections?|symptoms|rash|jaundice|illness|disease)\b/i;

/** What stands behind a ban and holds for what is done instead, too. */
const TAILED = /^([^,]+)(, (?:unless|even (?:if|when|for|in|on|at)|including|whether|no matter) .+)$/;

/** "or vaping" -> "or vape". */
const joined = (rest: string): string =>
	rest.replace(/\b(or|and) (\w+ing)\b/g, (whole, link: string, gerund: string) => {
		const base = baseOfGerund(gerund);
		return base === undefined ? whole : `${link} ${base}`;
	});

/** The act that a sentence forbids, whatever its build. */
function deedOf(said: string): Deed | undefined {
	const [refrains, told, must, first = "", left = ""] = REFRAIN.exec(said) ?? [];
	if (refrains !== undefined) {
		const base = baseOfGerund(first.toLowerCase());
		const act = base === undefined ? `no ${first}${left}` : `${base}${joined(left)}`;
		return told === undefined ? { act } : { act, who: told, modal: must?.replace(/^(?:are|is) to$/, "must") };
	}
	const order = ORDER.exec(said) ?? NOBODY.exec(said) ?? TO_ACT.exec(said);
	if (order !== null) return { act: order[1] ?? "" };
	const [, gerund = "", rest = "", place = ""] = ACTING.exec(said) ?? NO_ACT.exec(said) ?? [];
	const base = baseOfGerund(gerund.toLowerCase());
	if (base !== undefined) return { act: `${base}${joined(rest.replace(/^ of /, " "))}${place}` };
	const [, thing = ""] = NO_THING.exec(said) ?? [];
	if (thing !== "") return { act: `no ${thing}` };
	const [, object = "", done = "", particle = "", more = ""] = PASSIVE.exec(said) ?? [];
	const verb = baseOfParticiple(done.toLowerCase());
	if (verb !== undefined)
		return { act: `${verb}${particle} ${object.charAt(0).toLowerCase()}${object.slice(1)}${more}` };
	const [, who, modal = "must", act] = TOLD.exec(said) ?? [];
	return act === undefined || who === undefined || done !== "" ? undefined : { act, who, modal };
}

/** What is done in place of an everyday act, for the whole sentence; the table is `everyday-acts.ts`. */
export function everyday(said: string): string[] {
	if (/^please /i.test(said))
		return everyday(capitalise(said.slice(7))).map((one) => `Please ${one.charAt(0).toLowerCase()}${one.slice(1)}`);
	const [, plain, tail] = TAILED.exec(said) ?? [];
	if (plain !== undefined) return everyday(plain).map((one) => `${one}${tail}`);
	const deed = deedOf(
		said.replace(/^(?:Don['’]ts?|Staff must not|Not allowed|Forbidden|Prohibited): (?=\w+ing )/, "No "),
	);
	if (deed === undefined) return [];
	const { act, who, modal = "" } = deed;
	const ill = who !== undefined && ILL.test(who);
	const [, verb = "", behind = ""] = ill ? ["", "ill", act] : (/^([a-z-]+)(?: (.+))?$/i.exec(act) ?? []);
	const you = who === undefined || /^you\b/i.test(who) ? "you" : "they";
	const base = verb.toLowerCase();
	const own = wordedBy(EVERYDAY_ACTS, base, behind, you, true);
	const found = own.length > 0 ? own : wordedBy(EVERYDAY_ACTS, "*", behind, you, true, base);
	return found.map(({ text, leave }) => {
		if (who === undefined) return capitalise(text);
		const allowed = leave || (text.startsWith(`${base} `) && text.includes(" only "));
		return `${who} ${/^(?:should|will)$/i.test(modal) ? modal : allowed ? "may" : "must"} ${text}`;
	});
}
