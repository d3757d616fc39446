import { z } from "zod";
import { dayField, formToken, line, whole } from "#app/platform/fields.ts";

/** What is asked when a version is published. `revision` is the draft's revision that the author saw. */
export const publishVersionForm = z.object({
	token: formToken,
	revision: whole(0, 2_000_000_000),
	note: line(1_000).min(1, "field.missing"),
	dueOn: z.union([z.literal(""), dayField]).default(""),
	/** A substantive version asks to be read, an editorial one keeps the confirmations of the version before. */
	change: z.enum(["substantive", "editorial"], { error: "field.choose" }).default("substantive"),
});

type Answered = z.output<typeof publishVersionForm>;

/** `change` is substantive where nothing is said; a first version always is. */
export type PublishVersion = Omit<Answered, "dueOn" | "change"> & {
	dueOn: string | null;
	change?: Answered["change"];
};
