import { and, eq, isNull } from "drizzle-orm";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { findStandard } from "#app/features/standards/draft.queries.server.ts";
import { parseKey } from "#app/features/standards/keys.ts";
import { noWords } from "#app/features/standards/model.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { draftPath } from "#app/features/standards/paths.ts";
import { may } from "#app/features/standards/policy.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Storage } from "#db/storage.ts";
import { changeIdea, goneCode } from "../change-idea.server.ts";
import type { MakeRule } from "./make-rule.form.ts";
import { originMailJob, originTasks } from "./model.ts";
import { endOriginTasks, giveOriginTask } from "./origin-tasks.server.ts";

/**
 * Takes an idea into a standard's draft as a new rule; a draft is opened where none is. The idea's author is told. The same
 * form again leads to the same rule and mends what a crash between its two steps left out.
 * Problems: "ideas.problem.gone", ".merged", "standard.missing" (field code), "forbidden", those of a draft.
 */
export async function makeRule(
	storage: Storage,
	actor: Actor,
	ideaId: string,
	{ token, code, language, text, why }: MakeRule,
	clock: Clock,
): Promise<Outcome<{ leadsTo: string }>> {
	const { read, tables } = storage;
	const { ideas } = tables;
	const [idea] = await read
		.select({ state: ideas.state })
		.from(ideas)
		.where(and(eq(ideas.publicId, ideaId), isNull(ideas.ended)));
	if (!idea) return failed(goneCode);
	if (idea.state === "merged") return failed("ideas.problem.merged");
	const standard = await findStandard(read, tables, code);
	if (!standard) return failed("standard.missing", { field: "code" });
	if (!may(actor, "edit-draft", standard)) return failed("forbidden");
	const opened = await openDraft(storage, actor, { code: standard.code }, clock);
	if (!opened.ok) return opened;
	const added = await addPart(
		storage,
		actor,
		{ code: standard.code, kind: "rule", language, leadIn: "", token, words: { ...noWords, text, why } },
		clock,
	);
	if (!added.ok) return added;
	const key = parseKey(added.value.key ?? "");
	if (!key) throw new Error("a rule with words has a key");
	const named = await nameOrigin(storage, actor, ideaId, { standardId: standard.id, number: key.number }, clock.now());
	return named.ok ? done({ leadsTo: draftPath(standard.code, added.value.anchor) }) : named;
}

/** Writes down from which idea a rule comes, once, and tells the idea's author. Problems: "ideas.problem.gone". */
export async function nameOrigin(
	storage: Storage,
	actor: Actor,
	ideaId: string,
	rule: { standardId: number; number: number },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { rules, ideaRules } = tables;
	return changeIdea(storage, ideaId, async (writer, idea) => {
		const [found] = await writer
			.select({ id: rules.id })
			.from(rules)
			.where(and(eq(rules.standardId, rule.standardId), eq(rules.number, rule.number)));
		if (!found) throw new Error("the rule was not written");
		const [origin] = await writer
			.insert(ideaRules)
			.values({
				...{ ideaId: idea.id, standardId: rule.standardId, ruleId: found.id },
				...{ proposedById: actor.id, proposedAt: at },
			})
			.onConflictDoNothing()
			.returning({ id: ideaRules.id });
		await endOriginTasks(writer, tables, { kinds: [originTasks.asked], subjectId: idea.id }, at);
		if (!origin) return null;
		if (idea.authorId !== actor.id) {
			const told = { personId: idea.authorId, at };
			await giveOriginTask(writer, tables, { ...told, kind: originTasks.proposed, subjectId: origin.id });
			const payload = { origin: origin.id };
			await enqueue(writer, tables, { kind: originMailJob, key: `${originMailJob}:${origin.id}`, payload, at });
		}
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "idea.rule-proposed", subjectType: "idea", subjectId: idea.id },
			details: { rule: found.id, standard: rule.standardId },
		});
		return null;
	});
}

/**
 * A keeper asks an author of standards to make a rule of an idea: it comes to that person's Now, once.
 * Problems: "forbidden", "ideas.problem.gone", "origins.problem.no-author" (field author).
 */
export async function askForRule(
	storage: Storage,
	actor: Actor,
	ideaId: string,
	author: string,
	at: Date,
): Promise<Outcome<null>> {
	if (!hasRole(actor, "keeper", "author", "administrator")) return failed("forbidden");
	const { read, tables } = storage;
	const { people, personRoles } = tables;
	const [asked] = await read
		.select({ id: people.id })
		.from(people)
		.innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, "author")))
		.where(and(eq(people.publicId, author), isNull(people.disabledAt)));
	if (!asked) return failed("origins.problem.no-author", { field: "author" });
	return changeIdea(storage, ideaId, async (writer, idea) => {
		const task = { kind: originTasks.asked, personId: asked.id, subjectId: idea.id, at };
		await giveOriginTask(writer, tables, task);
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "idea.rule-asked", subjectType: "idea", subjectId: idea.id },
			details: { author: asked.id },
		});
		return null;
	});
}
