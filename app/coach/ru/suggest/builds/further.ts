import { dressRow } from "./dress-rows.ts";
import { fromFresh } from "./fresh.ts";
import { fromParts } from "./fresh-parts.ts";
import { fromTurns } from "./fresh-turns.ts";
import { besideTurned } from "./further-beside.ts";
import { fromFurtherBounds } from "./further-bounds.ts";
import { fromFurtherBuilds } from "./further-builds.ts";
import { fromFurtherCases } from "./further-cases.ts";
import { fromFurtherClauses } from "./further-clauses.ts";
import { fromNeedless } from "./further-needless.ts";
import { fromFurtherStates } from "./further-states.ts";
import { fromFurtherTimes } from "./further-times.ts";

const DUTY = /^([а-яё ]+ (?:обязан|должен|должна|обязана|должны|обязаны): )не ([а-яё]+(?:ть|ти|чь)(?:ся)? .+)$/iu;

/** What turns one part of a ban, also behind «Кассир обязан:». */
function fromKept(said: string): string[] {
	const [, lead = "", act = ""] = DUTY.exec(said) ?? [];
	const ban = lead === "" ? said : `Не ${act}`;
	const told = [...fromParts(ban), ...fromTurns(ban)];
	return lead === "" ? told : told.map((one) => `${lead}${one.charAt(0).toLowerCase()}${one.slice(1)}`);
}

/** Wordings of a rule that its words alone build, the best first; `said` is the rule without its stop. */
export const fromFurther = (said: string): string[] => [
	...fromFresh(said),
	...fromKept(said),
	...fromFurtherBuilds(said),
	...fromFurtherCases(said),
	...fromFurtherBounds(said),
	...fromNeedless(said),
	...fromFurtherClauses(said),
	...fromFurtherTimes(said),
	...fromFurtherStates(said),
	...[dressRow(said), besideTurned(said)].filter((one) => one !== ""),
];
