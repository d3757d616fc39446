import { type Segment, skipFillers } from "../words/clause-scope.ts";
import { plurals } from "../words/people.ts";
import { isGerund } from "../words/verbs.ts";
import type { Search } from "./search.ts";
import { at } from "./verdicts.ts";

/** Habits of speech and manner that a rule tells people to leave off: "drop the sarcasm". */
const HABITS = plurals(
	"abbreviations accusations acronyms act apologies attitude baby-talk banter blame buzzwords canned chatter chewing chit-chat chitchat cliche cliché comments drama exaggeration excuses eye-rolling filler finger-pointing frown gossip grumbling gum hard hold hype irony jargon jokes latin lecture legalese moaning moralising nicknames patter platitudes perfume pet pressure promises remarks sarcasm script sell sermon shop-talk shouting sigh sighing slang small smirk superlatives swearing sweet-talk technical theatrics threats tone ums waffle whining whispering whispers".split(
		" ",
	),
);

/** "Drop the sarcasm", "cut out the sighs", "give up correcting people", "hold back from", "hands off the luggage". */
export function dropHabit(reader: Search, segment: Segment, i: number, norm: string): number {
	const { tokens } = reader;
	if (i !== skipFillers(tokens, segment.from, segment.to)) return i;
	const next = at(tokens, i + 1);
	if (next === "off") {
		const on = at(tokens, i + 2) === "on" ? 3 : 2;
		const gerund = isGerund(at(tokens, i + on));
		if (norm !== "hands" && norm !== "lay" && !(gerund && /^(?:leave|knock|hold)$/.test(norm))) return i;
		reader.add("ban", i, i + on, gerund ? i + on : -1, segment, "none");
		return i + on;
	}
	if (norm === "hold") {
		if (next !== "back" || at(tokens, i + 2) !== "from") return i;
		reader.add("ban", i, i + 3, isGerund(at(tokens, i + 3)) ? i + 3 : -1, segment, "none");
		return i + 3;
	}
	if (norm === "give") {
		if (next !== "up" || !isGerund(at(tokens, i + 2))) return i;
		reader.add("ban", i, i + 3, i + 2, segment, "none");
		return i + 3;
	}
	if (norm === "hands" || norm === "lay" || ((norm === "cut" || norm === "leave") && next !== "out")) return i;
	const from = norm === "cut" || norm === "leave" ? i + 2 : i + 1;
	for (let j = from; j < Math.min(segment.to, from + 4); j++) {
		if (HABITS.has(at(tokens, j)) && (j > from || norm === "cut" || norm === "skip" || norm === "drop")) {
			reader.add("ban", i, from, -1, segment, "none");
			return from;
		}
	}
	return i;
}
