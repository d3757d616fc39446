import { fromClauses, helpedWith, keptFrom, lookedUp, onlyHaving, whoeverErred } from "./fresh-clauses.ts";
import { fromBearing } from "./fresh-degrees.ts";
import { fromStates } from "./fresh-states.ts";
import { fromTold, learntFromUs, toTheirFace, whenNeeded } from "./fresh-told.ts";
import { plainReading } from "./plain-reading.ts";

/** Wordings that the build of a ban tells whatever its trade, the best first; `said` is the rule without its stop. */
export function fromFresh(said: string): string[] {
	const read = plainReading(said);
	const own = read === undefined ? [] : [...fromTold(read), ...fromClauses(read), ...fromBearing(read)];
	return [
		...own,
		learntFromUs(said),
		whenNeeded(said),
		toTheirFace(said),
		lookedUp(said),
		helpedWith(said),
		keptFrom(said),
		onlyHaving(said),
		whoeverErred(said),
		...fromStates(said),
	].filter((one) => one !== "");
}
