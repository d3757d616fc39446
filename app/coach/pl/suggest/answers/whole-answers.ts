import { reasked } from "../fill/reasked-builds.ts";
import { firstDone } from "./beside-manners.ts";
import { boundedWholes } from "./bounded-wholes.ts";
import { ensuredPersons, sharedWork } from "./ensured-persons.ts";
import { eachThing, ensuredStates } from "./ensured-states.ts";
import { frontedAs, frontedBans } from "./fronted-bans.ts";
import { bothRighted } from "./joined-qualities.ts";
import { keptFree } from "./kept-free.ts";
import { leavesThen, nobodyDoes } from "./nobody-does.ts";
import { seenAway } from "./seen-away.ts";
import { turnedAway } from "./turned-away.ts";

/** True while a build is answered by its plain form: one is taken to another once. */
let asking = false;

/** The wordings of a ban whose build is answered as a whole, whatever its act is; none for others. */
export function wholeAnswers(rule: string, instead: (ban: string) => string[]): string[] {
	const turned = [
		...seenAway(rule),
		...turnedAway(rule),
		...keptFree(rule),
		...leavesThen(rule),
		...firstDone(rule),
		...frontedBans(rule),
		...bothRighted(rule),
		...boundedWholes(rule),
		...sharedWork(rule),
		...ensuredStates(rule),
		...eachThing(rule),
	];
	if (turned.length > 0 || asking) return turned;
	asking = true;
	try {
		const nobody = [...nobodyDoes(rule, instead), ...ensuredPersons(rule, instead), ...frontedAs(rule, instead)];
		return nobody.length > 0 ? nobody : reasked(rule, instead);
	} finally {
		asking = false;
	}
}
