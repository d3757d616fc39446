import { actNamedBan } from "./act-nouns.ts";
import { needless } from "./needless.ts";
import { omittedDone } from "./omitted-acts.ts";
import { shunnedInstead } from "./shunned.ts";
import { shunnedBeside } from "./shunned-halves.ts";
import { clearedOf, doneAfterAll, isLeftOver } from "./shunned-lying.ts";
import { namedWell, truthKept } from "./true-states.ts";

/** What is offered for a ban that names by a noun what is shunned, or an act that is needless; the first of them that knows it. */
export function shunning(rule: string, instead: (ban: string) => string[]): string[] {
	const [, forgotten] = /^(o .+?),? (?:proszę|prosimy) zapomnieć$/iu.exec(rule) ?? [];
	if (forgotten !== undefined) return instead(`${forgotten} zapomnij`);
	const honest = [...truthKept(rule), ...namedWell(rule), ...doneAfterAll(rule), ...omittedDone(rule)];
	if (honest.length > 0) return honest;
	const spared = needless(rule);
	if (spared.length > 0) return spared;
	const named = isLeftOver(rule) ? [] : [...shunnedInstead(rule), ...shunnedBeside(rule)];
	if (named.length > 0) return named;
	const cleared = clearedOf(rule);
	if (cleared.length > 0) return cleared;
	return actNamedBan(rule, instead);
}
