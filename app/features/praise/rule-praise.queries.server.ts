import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { Card } from "./card.ts";
import { newestOfRule } from "./feed.queries.server.ts";

export interface RulePraise {
	/** Counted over what the whole company sees. */
	praises: number;
	takeUps: number;
	/** The newest ones that the actor may see. */
	cards: Card[];
}

const cardsShown = 3;

/** A rule's praise for its own page. */
export async function rulePraise(storage: Storage, actor: Actor, ruleId: number, now: Date): Promise<RulePraise> {
	const { read, tables } = storage;
	const { ruleTallies } = tables;
	const [[tally], cards] = await Promise.all([
		read.select().from(ruleTallies).where(eq(ruleTallies.ruleId, ruleId)),
		newestOfRule(storage, actor, ruleId, now, cardsShown),
	]);
	return { praises: tally?.praises ?? 0, takeUps: tally?.takeUps ?? 0, cards };
}
