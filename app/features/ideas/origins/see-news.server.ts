import { and, eq } from "drizzle-orm";
import { parseKey } from "#app/features/standards/keys.ts";
import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { goneCode } from "../change-idea.server.ts";
import { originSteps, originTasks } from "./model.ts";
import { endOriginTasks } from "./origin-tasks.server.ts";

/** The idea's author has read what became of it in a rule. Problem: "ideas.problem.gone", also for anybody else. */
export async function seeOriginNews(
	storage: Storage,
	actor: Actor,
	{ idea, key }: { idea: string; key: string },
	at: Date,
): Promise<Outcome<null>> {
	const { read, tables } = storage;
	const { ideas, ideaRules, rules, standards } = tables;
	const parsed = parseKey(key);
	if (!parsed) return failed(goneCode);
	const [origin] = await read
		.select({ id: ideaRules.id })
		.from(ideaRules)
		.innerJoin(ideas, eq(ideas.id, ideaRules.ideaId))
		.innerJoin(rules, eq(rules.id, ideaRules.ruleId))
		.innerJoin(standards, eq(standards.id, ideaRules.standardId))
		.where(
			and(
				...[eq(ideas.publicId, idea), eq(ideas.authorId, actor.id)],
				...[eq(standards.code, parsed.code), eq(rules.number, parsed.number)],
			),
		);
	if (!origin) return failed(goneCode);
	const kinds = originSteps.map((step) => originTasks[step]);
	await storage.write((writer) =>
		endOriginTasks(writer, tables, { kinds, subjectId: origin.id, personId: actor.id }, at),
	);
	return done(null);
}
