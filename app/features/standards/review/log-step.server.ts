import { record } from "#db/events.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

export const stepKinds = [
	"submitted",
	"approved",
	"all-approved",
	"changes-asked",
	"declined",
	"put-back",
	"taken-back",
	"replaced",
	"scheduled",
	"unscheduled",
	"schedule-ended",
	"published",
	"published-without-review",
	"withdrawn",
	"review-moved",
] as const;

export type StepKind = (typeof stepKinds)[number];

export interface Step {
	standardId: number;
	reviewId?: number | null;
	/** Null where the clock did it. */
	actorId: number | null;
	kind: StepKind;
	/** What was said, as it was said. */
	words?: string;
	details?: Record<string, string | number | null>;
	/** Whom a letter tells of it. */
	tells?: readonly number[];
	at: Date;
}

export const tellJob = "review.tell";

/** Writes a step into the standard's log for ever, with its event, and the job that tells people of it. */
export async function logStep(writer: Writer, tables: Tables, step: Step): Promise<void> {
	const { standardId, reviewId = null, actorId, kind, words = "", tells = [], at } = step;
	const details = { ...step.details, ...(tells.length > 0 ? { tells: tells.join(",") } : {}) };
	const [row] = await writer
		.insert(tables.standardSteps)
		.values({ standardId, reviewId, actorId, kind, words, details, at })
		.returning({ id: tables.standardSteps.id });
	if (!row) throw new Error("the step was not written");
	await record(writer, tables, {
		at,
		actorId,
		kind: `standard.${kind}`,
		subjectType: "standard",
		subjectId: standardId,
		details: { step: row.id },
	});
	if (tells.length > 0) {
		await enqueue(writer, tables, { kind: tellJob, key: `${tellJob}:${row.id}`, payload: { step: row.id }, at });
	}
}

/** The ids in a list that a step's details hold. */
export function idsOf(list: string | number | null | undefined): number[] {
	return typeof list === "string" && list !== "" ? list.split(",").map(Number) : [];
}
