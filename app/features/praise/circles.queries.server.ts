import { and, desc, eq, isNotNull } from "drizzle-orm";
import { formatKey } from "#app/features/standards/keys.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";

/** The actor took a rule's deed up and was praised for the same rule later. Nobody else is shown this. */
export interface ClosedCircle {
	key: string;
	praise: string;
	name: string;
}

const shownAtMost = 3;

/** The circles that the actor closed last. */
export async function closedCircles({ read, tables }: Storage, actor: Actor): Promise<ClosedCircle[]> {
	const { praiseTakeUps, praises, people, rules, standards } = tables;
	const rows = await read
		.select({ code: standards.code, number: rules.number, praise: praises.publicId, name: people.name })
		.from(praiseTakeUps)
		.innerJoin(praises, and(eq(praises.id, praiseTakeUps.closedById), eq(praises.state, "open")))
		.innerJoin(people, eq(people.id, praises.authorId))
		.innerJoin(rules, eq(rules.id, praiseTakeUps.ruleId))
		.innerJoin(standards, eq(standards.id, rules.standardId))
		.where(and(eq(praiseTakeUps.personId, actor.id), isNotNull(praiseTakeUps.closedById)))
		.orderBy(desc(praiseTakeUps.id))
		.limit(shownAtMost);
	return rows.map(({ code, number, praise, name }) => ({ key: formatKey(code, number), praise, name }));
}
