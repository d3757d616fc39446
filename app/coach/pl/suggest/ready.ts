import { readVerb } from "../words/verbs.ts";
import { faringWell } from "./answers/served-fares.ts";
import { wholeAnswers } from "./answers/whole-answers.ts";
import { wordedByBuild } from "./formed/ban-forms.ts";
import { wordedByForm } from "./formed/formed-bans.ts";
import { wordedAsPlain } from "./formed/wrapped-bans.ts";
import { isFit } from "./guards/fit.ts";
import { ranks } from "./guards/order.ts";
import { isSound } from "./guards/sound.ts";
import { pairsForVerb } from "./pairs/phrases.ts";
import { themesOf } from "./services/theme-table.ts";
import { shunnedInstead } from "./shunned/shunned.ts";
import { shunning } from "./shunned/shunning.ts";
import { moreTurned } from "./turns/more-turns.ts";
import { plainTurned } from "./turns/plain-turns.ts";
import { fillWordings } from "./words/fill-tables.ts";
import { anyVerbNamed } from "./words/suggested-verbs.ts";

const BAN = "Nie krzycz na klienta";
const SAID = "Mów do klienta spokojnym głosem";
const nothing = (): string[] => [];

/** The tables and patterns that the first Polish ban would have to wait for, in pieces. */
export const ready: readonly (() => unknown)[] = [
	() => readVerb("krzycz"),
	() => anyVerbNamed("krzyczeć"),
	() => fillWordings(),
	() => isSound(SAID, BAN),
	() => isFit(SAID, BAN),
	() => ranks(BAN, [SAID]),
	() => shunnedInstead(BAN),
	() => shunning(BAN, nothing),
	() => faringWell(BAN),
	() => wordedByBuild(BAN, nothing),
	() => wordedAsPlain(BAN, nothing),
	() => themesOf("krzyczec"),
	() => [...pairsForVerb("krzyczec", [])],
	() => moreTurned(BAN),
	() => plainTurned(BAN),
	() => wordedByForm(BAN, nothing),
	() => wholeAnswers(BAN, nothing),
];
