import { z } from "zod";
import { formToken, line, tick } from "#app/platform/fields.ts";
import { limits, visibilities } from "./model.ts";

/** What the writer has before them; every field may be empty while it is being written. */
const fields = {
	/** "p:" or "t:" and a public id, for each person or team named. */
	to: z.array(z.string().max(42)).max(limits.receivers, "praise.problem.many"),
	/** A rule's key, as chosen. */
	rule: line(20).default(""),
	noRule: tick,
	deed: line(limits.deed).default(""),
	effect: line(limits.effect).default(""),
	takeUp: tick,
	visibility: z.enum(visibilities, { error: "field.choose" }).catch("company"),
};

export const praiseDraftForm = z.object(fields);

/**
 * The sheet. Its other buttons do not send it: "find" looks for a person or a team, "findRule" for a rule, "drop" takes
 * somebody off, "try" puts in what the coach offers.
 */
export const givePraiseForm = z.object({
	...fields,
	token: formToken,
	who: line(80).optional(),
	which: line(120).optional(),
	act: z.string().max(60).optional(),
	try: z.string().max(4_000).optional(),
	/** The writer has read the coach's advice and sends the text as it is. */
	asIs: tick,
});

/** What was typed into a sheet that cannot be sent as it is, so that nothing of it is lost. */
export function typedFields(values: Record<string, string>): PraiseFields {
	return {
		to: (values.to ?? "").split("\n").filter(Boolean).slice(0, limits.receivers),
		...{ rule: values.rule ?? "", deed: values.deed ?? "", effect: values.effect ?? "" },
		...{ noRule: values.noRule !== undefined, takeUp: values.takeUp !== undefined },
		visibility: visibilities.find((one) => one === values.visibility) ?? "company",
	};
}

export type PraiseFields = z.output<typeof praiseDraftForm>;
