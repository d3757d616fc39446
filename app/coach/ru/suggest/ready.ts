import { analyse } from "#app/coach/document.ts";
import { scanSentence } from "../rules/prohibition.ts";
import type { Scan } from "../rules/scan.ts";
import { language } from "../words/language.ts";
import { fromFresh } from "./builds/fresh.ts";
import { fromFurther } from "./builds/further.ts";
import { byBuild } from "./builds/turned-builds.ts";
import { withFillers } from "./fill/fill.ts";
import { amiss } from "./guards/amiss.ts";
import { fitsBan } from "./guards/offered.ts";
import { sound } from "./guards/sound.ts";
import { suggestionsFor } from "./rewriting/rewrite.ts";
import { suggestionsInVerbs } from "./wrapped/verbal.ts";
import { unwrapped } from "./wrapped/wrapped.ts";

const BAN = "Не кричите на клиента.";
const SAID = "Говорите с клиентом спокойно.";

const document = analyse(BAN, "rule", language);

/** What a stage makes of the ban. */
const of = (stage: (scan: Scan) => unknown) => () => {
	const [sentence] = document.units[0]?.sentences ?? [];
	if (sentence !== undefined) stage(scanSentence(sentence));
};

/** The tables and patterns that the first Russian ban would have to wait for, in pieces. */
export const ready: readonly (() => unknown)[] = [
	of((scan) => scan.hits[0] && sound(scan, scan.hits[0], { text: SAID, kind: "phrase" }, BAN)),
	() => amiss(BAN, SAID),
	of((scan) => fitsBan(scan, SAID)),
	of((scan) => unwrapped(scan, BAN)),
	() => fromFresh(BAN),
	() => fromFurther(BAN),
	of((scan) => byBuild(scan, BAN)),
	of((scan) => suggestionsFor(scan, BAN)),
	of((scan) => suggestionsInVerbs(scan, BAN)),
	of((scan) => withFillers(document, scan, [])),
];
