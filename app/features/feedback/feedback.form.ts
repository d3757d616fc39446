import { z } from "zod";
import { formToken, line } from "#app/platform/fields.ts";
import type { KeptReason } from "./coach-feedback.ts";
import { keptAtMost, limits, type Wish, wishes } from "./model.ts";

/** The longest field with its name, by which a finding is remembered. */
const findingId = z.string().max(limits.deed + 80);

/** What the writer has before them; every field may be empty while it is being written. */
const fields = {
	/** The receiver's public id. */
	to: line(40).default(""),
	rule: line(20).default(""),
	situation: line(limits.situation).default(""),
	happenedOn: line(10).default(""),
	wants: z.enum(wishes, { error: "field.choose" }).catch("change"),
	deed: line(limits.deed).default(""),
	effect: line(limits.effect).default(""),
	proposal: line(limits.proposal).default(""),
	/** The public id of the receiver's leader who may read it, too. */
	leader: line(40).default(""),
	/** Names of findings and, in the same order, the reasons for keeping them. */
	kept: z.array(findingId).max(keptAtMost),
	reasons: z.array(line(limits.reason)).max(keptAtMost),
	/** The own entry that it corrects. */
	corrects: line(40).default(""),
	/** The request that it answers. */
	request: line(40).default(""),
};

export const feedbackDraftForm = z.object(fields);

/**
 * The sheet. Its other buttons do not lead on: "find" looks for a colleague, "rule:" and "to:" choose or take off, "keep" ends for
 * today, "try" puts in what the coach offers.
 */
export const feedbackSheetForm = z.object({
	...fields,
	who: line(80).optional(),
	which: line(120).optional(),
	act: z.string().max(60).optional(),
	try: z.string().max(4_000).optional(),
});

/** The second look sends exactly what it shows. */
export const secondLookForm = z.object({ ...fields, token: formToken });

export type FeedbackFields = z.output<typeof feedbackDraftForm>;

/** Findings that are kept, with their reasons; those without a reason are left out. */
export function keptOf({ kept, reasons }: Pick<FeedbackFields, "kept" | "reasons">): KeptReason[] {
	return kept.flatMap((id, index) => (reasons[index] ? [{ id, reason: reasons[index] }] : []));
}

/** Fields from texts by name, as a draft or a refused form holds them. */
export function fieldsFrom(given: Readonly<Record<string, string | string[] | undefined>>): FeedbackFields {
	const text = (name: string) => {
		const value = given[name];
		return typeof value === "string" ? value : "";
	};
	const list = (name: string) => {
		const value = given[name];
		return Array.isArray(value) ? value : value ? value.split("\n") : [];
	};
	return {
		...{ to: text("to"), rule: text("rule"), situation: text("situation"), happenedOn: text("happenedOn") },
		...{ deed: text("deed"), effect: text("effect"), proposal: text("proposal"), leader: text("leader") },
		...{ corrects: text("corrects"), request: text("request") },
		wants: wishes.find((wish) => wish === text("wants")) ?? ("change" satisfies Wish),
		kept: list("kept").slice(0, keptAtMost),
		reasons: list("reasons").slice(0, keptAtMost),
	};
}

/** Nothing has been written yet. */
export function isEmpty(fields: FeedbackFields): boolean {
	const { to, rule, situation, deed, effect, proposal } = fields;
	return [to, rule, situation, deed, effect, proposal].every((text) => text === "");
}
