import { and, eq } from "drizzle-orm";
import { check } from "#app/coach/packs.ts";
import { wordsFor } from "#app/features/coach/coach-page.server.ts";
import { putIn } from "#app/features/coach/coach-text.ts";
import { practiceAskedFor } from "#app/features/practice/invitation.server.ts";
import { findReceivers, nearReceivers } from "#app/features/praise/receivers.queries.server.ts";
import { offeredRules } from "#app/features/praise/sheet-page.server.ts";
import { usedRules } from "#app/features/praise/used-rules.queries.server.ts";
import { type RequestToAnswer, requestToAnswer } from "#app/features/requests/request-to-answer.server.ts";
import { formatKey } from "#app/features/standards/keys.ts";
import { formatDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { type CoachedField, coachedFields, coachFeedback, openFindings } from "./coach-feedback.ts";
import { ownFeedbackDraft } from "./draft.server.ts";
import { type FeedbackFields, fieldsFrom, isEmpty, keptOf } from "./feedback.form.ts";
import { activePerson, offeredLeaders } from "./leaders.queries.server.ts";
import { missingWords } from "./send-feedback.server.ts";
import type { Colleague, FeedbackSheetFacts } from "./sheet.ts";

/** Colleagues whose names begin with what was typed. */
export async function findColleagues(storage: Storage, actor: Actor, typed: string): Promise<Colleague[]> {
	return peopleAmong(await findReceivers(storage, actor, typed));
}

function peopleAmong(found: Awaited<ReturnType<typeof findReceivers>>): Colleague[] {
	return found.filter(({ kind }) => kind === "person").map(({ publicId, name, about }) => ({ publicId, name, about }));
}

/** What a sheet begins with: what the actor has begun to write, or the entry to correct; and what the address names. */
export async function beginning(storage: Storage, actor: Actor, named: URLSearchParams): Promise<FeedbackFields> {
	const draft = await ownFeedbackDraft(storage, actor);
	const text = (name: string) => (named.get(name) ?? "").slice(0, 40);
	const asked = await requestToAnswer(storage, actor, text("request"));
	const corrected = text("corrects") ? await ownWords(storage, actor, text("corrects")) : null;
	const begun = draft && !isEmpty(draft) ? draft : (corrected ?? fieldsFrom({}));
	return {
		...begun,
		...(corrected ? { corrects: corrected.corrects, to: corrected.to } : {}),
		...(text("to") ? { to: text("to") } : {}),
		...(text("rule") ? { rule: text("rule") } : {}),
		...(asked ? { request: text("request"), to: asked.asker.publicId, rule: asked.rule || text("rule") } : {}),
	};
}

/** The words of an own entry that was read, to be corrected. */
async function ownWords({ read, tables }: Storage, actor: Actor, publicId: string): Promise<FeedbackFields | null> {
	const { feedbackEntries, people, rules, standards } = tables;
	const [row] = await read
		.select({ entry: feedbackEntries, to: people.publicId, code: standards.code, number: rules.number })
		.from(feedbackEntries)
		.innerJoin(people, eq(people.id, feedbackEntries.receiverId))
		.leftJoin(rules, eq(rules.id, feedbackEntries.ruleId))
		.leftJoin(standards, eq(standards.id, rules.standardId))
		.where(
			and(
				...[eq(feedbackEntries.publicId, publicId), eq(feedbackEntries.authorId, actor.id)],
				eq(feedbackEntries.state, "read"),
			),
		);
	if (!row) return null;
	const { situation, happenedOn, deed, effect, proposal, wants, kept } = row.entry;
	return {
		...fieldsFrom({ to: row.to, corrects: publicId, situation, happenedOn, deed, effect, proposal, wants }),
		rule: row.code !== null && row.number !== null ? formatKey(row.code, row.number) : "",
		kept: kept.map(({ field, message, words }) => `${field}:${message}:${words}`),
		reasons: kept.map(({ reason }) => reason),
	};
}

/** What stops a sheet from its second look. */
export async function sheetProblems(
	storage: Storage,
	actor: Actor,
	fields: FeedbackFields,
	now: Date,
): Promise<Problem[]> {
	const missing = missingWords(fields, dayIn(actor.timeZone, now));
	const open = openFindings(coachFeedback(check, fields, await wordsFor(storage, actor)), keptOf(fields));
	const coach = { code: "feedback.problem.coach", params: { count: open.length }, field: open[0]?.id.split(":")[0] };
	return [...(missing ? [missing] : []), ...(open.length > 0 ? [coach] : [])];
}

/** The open request that is answered by what is written; null where there is none, or somebody else asks it. */
export async function answeredRequest(
	storage: Storage,
	actor: Actor,
	{ request, to }: Pick<FeedbackFields, "request" | "to">,
): Promise<RequestToAnswer | null> {
	const found = await requestToAnswer(storage, actor, request);
	return found?.asker.publicId === to ? found : null;
}

/** Whether the writer is asked to practise first: once, before their first feedback that wants a change. */
export async function practisesFirst(storage: Storage, actor: Actor, { wants }: FeedbackFields): Promise<boolean> {
	return wants === "change" && (await practiceAskedFor(storage, actor));
}

/** Everything that the sheet shows for what is written so far. */
export async function feedbackSheet(
	storage: Storage,
	actor: Actor,
	fields: FeedbackFields,
	now: Date,
	more: { who?: string; which?: string; problems?: Problem[]; attempted?: boolean } = {},
): Promise<FeedbackSheetFacts> {
	const { who = "", which = "", problems = [], attempted = false } = more;
	const { read, tables } = storage;
	const [person, near, found, leaders, rule, rulesNear, rulesFound, companyWords, corrects, request] =
		await Promise.all([
			activePerson(read, tables, fields.to),
			nearReceivers(storage, actor, now),
			who ? findColleagues(storage, actor, who) : null,
			offeredLeaders(storage, actor, fields.to, now),
			fields.rule ? offeredRules(storage, actor, fields.rule, now) : [],
			usedRules(storage, actor, now),
			which ? offeredRules(storage, actor, which, now) : null,
			wordsFor(storage, actor),
			fields.corrects ? ownWords(storage, actor, fields.corrects) : null,
			answeredRequest(storage, actor, fields),
		]);
	const receiver = person && person.id !== actor.id ? person : null;
	const findings = coachFeedback(check, fields, companyWords);
	const today = dayIn(actor.timeZone, now);
	return {
		// A request that is over is answered no more; the words stay.
		fields: { ...fields, happenedOn: fields.happenedOn || today, request: request ? fields.request : "" },
		receiver: receiver && { publicId: receiver.publicId, name: receiver.name, about: receiver.about },
		...{ near: peopleAmong(near), found, who, leaders, rulesNear, rulesFound, which, problems, companyWords, today },
		rule: rule.find(({ key }) => key === fields.rule.toUpperCase()) ?? null,
		...{ findings, attempted },
		request: request && { name: request.asker.name, question: request.question },
		corrects: corrects && formatDay(corrects.happenedOn, actor.language),
	};
}

/** What the sheet's buttons do without leading on: choose, take off, or put in what the coach offers. */
export async function acted(
	storage: Storage,
	actor: Actor,
	fields: FeedbackFields,
	act: string,
	tried: string | undefined,
): Promise<FeedbackFields> {
	const name = act.slice(act.indexOf(":") + 1);
	if (tried === undefined) {
		if (act.startsWith("to:")) return { ...fields, to: name, leader: "" };
		return act.startsWith("rule:") ? { ...fields, rule: name } : fields;
	}
	const field = coachedFields.find((one): one is CoachedField => tried.startsWith(`${one}|`));
	if (!field) return fields;
	const findings = coachFeedback(check, fields, await wordsFor(storage, actor))[field];
	const coached = { text: fields[field], language: "en" as const, findings, more: 0, toMend: 0, advice: 0 };
	const mended = putIn(coached, tried.slice(tried.indexOf("|") + 1));
	return mended === null ? fields : { ...fields, [field]: mended };
}
