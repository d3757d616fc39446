import { and, eq } from "drizzle-orm";
import { formatKey } from "#app/features/standards/keys.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";

/** What the sheet of feedback shows of the request that it answers. */
export interface RequestToAnswer {
	question: string;
	asker: { publicId: string; name: string };
	/** The key of the rule that the question is about; empty where it names none. */
	rule: string;
}

/** An open request that asks the actor and waits for an answer; null otherwise. */
export async function requestToAnswer(
	{ read, tables }: Storage,
	actor: Actor,
	publicId: string,
): Promise<RequestToAnswer | null> {
	if (publicId === "") return null;
	const { feedbackRequests, feedbackRequestPeople, people, rules, standards } = tables;
	const [row] = await read
		.select({
			...{ question: feedbackRequests.question, name: people.name, asker: people.publicId },
			...{ code: standards.code, number: rules.number },
		})
		.from(feedbackRequests)
		.innerJoin(feedbackRequestPeople, eq(feedbackRequestPeople.requestId, feedbackRequests.id))
		.innerJoin(people, eq(people.id, feedbackRequests.askerId))
		.leftJoin(rules, eq(rules.id, feedbackRequests.ruleId))
		.leftJoin(standards, eq(standards.id, rules.standardId))
		.where(
			and(
				...[eq(feedbackRequests.publicId, publicId), eq(feedbackRequests.state, "open")],
				...[eq(feedbackRequestPeople.personId, actor.id), eq(feedbackRequestPeople.state, "asked")],
			),
		);
	if (!row) return null;
	const { question, name, asker, code, number } = row;
	return {
		question,
		asker: { publicId: asker, name },
		rule: code !== null && number !== null ? formatKey(code, number) : "",
	};
}
