import { analyse } from "#app/coach/document.ts";
import { prohibitions } from "../rules/prohibition.ts";
import { language } from "../words/language.ts";
import { everyday } from "./everyday/everyday.ts";
import { rowWordings } from "./everyday/row-wordings.ts";
import { further } from "./fillers/fillers.ts";
import { lastOrder } from "./guards/last-order.ts";
import { cannotStand } from "./guards/long-guard.ts";
import { stillBanned } from "./guards/still-banned.ts";
import { unsound } from "./guards/unsound.ts";
import { keptWhole } from "./kept/kept-whole.ts";
import { keptState } from "./readings/thing-states.ts";
import { suggestionsFor } from "./rewriting/rewrite.ts";
import { unwrapped } from "./wrapped/unwrap.ts";

const BAN = "Do not shout at a customer";
const SAID = "Speak calmly to a customer";

/** What is offered for the ban's words as they are read, before its build is asked. */
function plainly(): void {
	const { units, text } = analyse(`${BAN}.`, "rule", language);
	const [unit] = units;
	const [sentence] = unit?.sentences ?? [];
	const [hit] = sentence === undefined ? [] : prohibitions(sentence.tokens);
	if (unit !== undefined && sentence !== undefined && hit !== undefined) suggestionsFor(text, sentence, hit, unit);
}

/** The tables and patterns that the first English ban would have to wait for, in pieces. */
export const ready: readonly (() => unknown)[] = [
	() => unsound(SAID, BAN),
	() => cannotStand(BAN, SAID),
	() => stillBanned(SAID, BAN),
	() => everyday(BAN),
	() => rowWordings(BAN, true),
	() => unwrapped(BAN),
	() => keptWhole(BAN),
	() => keptState(BAN),
	() => further(BAN, []),
	() => lastOrder(BAN, [SAID, "Lower your voice"], (one) => one),
	plainly,
];
