import { customerNouns, staffNouns } from "../../words/people.ts";
import { verbs } from "../../words/verbs.ts";
import { type RuleParts, stated, told } from "../reading/rule-parts.ts";
import { ownerFirst } from "./long-direct.ts";

/** "Stay off racking" for those who are named in the rule: "Warehouse operatives must stay off racking". */
export function addressed(parts: RuleParts, said: string): string {
	const { who, setting, modal } = parts;
	if (who === "" || parts.thing !== "" || parts.every) return said;
	const bare = setting !== "" && said.startsWith(`${setting}, `) ? said.slice(setting.length + 2) : said;
	const [first = ""] = bare.toLowerCase().split(" ");
	if (!(verbs.has(first) || /^(?:politely|stay|keep)$/.test(first)) || /^(?:you|we)\b/i.test(who)) return said;
	if (who === "people" && bare.includes(" only ") && !/\b(?:they|their|them)\b/.test(bare)) return said;
	if (bare.toLowerCase().includes(who.toLowerCase()) || (setting !== "" && bare === said)) return said;
	const told = `${bare.charAt(0).toLowerCase()}${bare.slice(1)}`
		.replace(/\b(before|after|when|while|once|until|what) you\b/g, "$1 they")
		.replace(/\byourself\b/g, "themselves")
		.replace(/\byour\b/g, "their");
	return /\byou\b/.test(told) ? said : stated({ ...parts, modal: modal === "do" ? "must" : modal }, told);
}

/** "wait until it is signed, then start, order or cut" -> "wait until it is signed before they start, order or cut"; "every clerk may" -> "a clerk may". */
export const plainOnce = (parts: RuleParts, given: string): string => {
	const said = named(parts, smoothed(ownerFirst(given)));
	return (
		parts.acts.length > 1 && said.includes(", then ") && parts.acts.some((act) => said.includes(act))
			? said.replace(/\b(wait until .+), then /, `$1 before ${told(parts)} `)
			: said
	).replace(/^(Every|every) (\w)([\w -]*? may )/, (_, every: string, first: string, rest: string) => {
		const article = /[aeiou]/i.test(first) ? "an" : "a";
		return `${every === "Every" ? article.charAt(0).toUpperCase() + article.slice(1) : article} ${first}${rest}`;
	});
};

/** "let them pick it up" where only the dropped half named the colleague. */
function named(parts: RuleParts, said: string): string {
	if (parts.half === "" || !/\b(?:let|ask|invite|tell|show|help) them\b/.test(said)) return said;
	const persons = [...parts.acts.join(" ").matchAll(/\b(?:an?|the|any) (\w+)\b/g)]
		.map(([, noun = ""]) => noun)
		.filter((noun) => customerNouns.has(noun) || staffNouns.has(noun));
	const [one] = persons;
	return persons.length !== 1 || one === undefined || said.includes(one)
		? said
		: said.replace(/\b(let|ask|invite|tell|show|help) them\b/, `$1 the ${one}`);
}

/** "ask for branch manager's consent" -> "ask for the branch manager's consent". */
export const ofWhom = (said: string): string =>
	!/(?:consent|permission|approval)/i.test(said)
		? said
		: said.replace(
				/\b(ask(?:ing)? for) (?!(?:the|an?|their|your|our|each|every|his|her)\b)((?:[a-z-]+ )?[a-z]+['’]s (?:consent|permission|approval))\b/i,
				"$1 the $2",
			);

/** Small matters that turning a long rule leaves behind. */
const smoothed = (said: string): string =>
	ofWhom(said)
		.replace(/,? even for (?:an?|one|just a) (?:short )?(?:moment|minute|second|instant|while)(,?)/, "$1")
		.replace(/(, (?:including|even) [^,]+?) (only (?:if|with|once|after|to|when)|where (?:it is|they are))\b/, "$1, $2")
		.replace(
			/\bmust (?!make|ask|get|wait|have|keep|check|tell|see|stay|use)(\w+ [^,]*? only (?:once|if|when|after)) /,
			"may $1 ",
		)
		.replace(/\bto anyone whose (.+? is at most)\b/, "only to people whose $1")
		.replace(/\bhold only (the \w+ open) for\b/, "hold $1 only for")
		.replace(/\bonce (\d+ (?:hours|days|minutes|weeks) after)\b/, "$1")
		.replace(
			/\bmust ((?!wait)\w+ [^,]*?) (once [^,]+?)(, unless .+)?$/,
			(whole: string, act: string, once: string, more = "") =>
				/ (?:before|and|wait) /.test(act) ? whole : `may ${act} only ${once}${more}`,
		)
		.replace(
			/\brefer questions about (.+?) to ((?:members?|customers?|clients?|patients?|visitors?|callers?)\b.*?) to ((?:the|a) specialist)/,
			"refer $2 with questions about $1 to $3",
		);
