import { z } from "zod";
import { dayField, formToken, line, whole } from "#app/platform/fields.ts";

/** What is asked when a version is published. `revision` is the draft's revision that the author saw. */
export const publishVersionForm = z.object({
	token: formToken,
	revision: whole(0, 2_000_000_000),
	note: line(1_000).min(1, "field.missing"),
	dueOn: z.union([z.literal(""), dayField]).default(""),
});

export type PublishVersion = Omit<z.output<typeof publishVersionForm>, "dueOn"> & { dueOn: string | null };
