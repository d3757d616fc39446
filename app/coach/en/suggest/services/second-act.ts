import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { isGerund, verbs } from "../../words/verbs.ts";
import { set } from "../../words/words.ts";
import { type Act, baseAt } from "../reading/act.ts";

export const CONSUMED = /^(?:eat|drink|chew|smoke|vape|snack)$/;

/** Verbs that are no nouns: after "or" they begin another act even without an article behind them. */
const PLAIN = set(
	"accept add adjust allow apply approve argue ask assume become begin borrow bring buy carry choose collect comment complain cook criticise deal decide delete deliver discuss disclose dispose eat enter explain feed fill finish follow force forget get give go handle hang hide ignore insert install interrupt invite keep leave lend let lie lose make mix move obstruct offer operate park pay pick pour prepare promise pull push put raise read receive recommend refill refuse reject remove repair replace reveal say sell send serve sit smoke speak spray stack stand steal step store suggest take tell throw try treat turn wear write share film photograph tamper disturb embarrass mock humiliate insult accuse blame eject exclude enter refer promise",
);

/** True when the word after the "or" at `i` begins another act with an object of its own. */
export function secondVerb(tokens: readonly Token[], verb: number, i: number): boolean {
	const gerund = isGerund(normAt(tokens, verb));
	const next = normAt(tokens, i + 1);
	if (gerund ? !isGerund(next) : !verbs.has(next)) return false;
	return (
		gerund ||
		PLAIN.has(next) ||
		/^(?:the|an?|any|your|their|our|his|her|its|it|them|about|at|with|to|on)$/.test(normAt(tokens, i + 2))
	);
}

/** "promise a cure or predict the outcome": the index of a second verb with an object of its own. */
export function coordinated(tokens: readonly Token[], act: Act): number | undefined {
	for (let i = act.verb + 2; i < act.to - 1; i++) {
		if (!/^(?:or|and|nor)$/.test(normAt(tokens, i)) || !secondVerb(tokens, act.verb, i)) continue;
		if (CONSUMED.test(act.base) && CONSUMED.test(baseAt(tokens, i + 1))) continue;
		return i + 1;
	}
	return undefined;
}
