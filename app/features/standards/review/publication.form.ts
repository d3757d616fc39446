import { z } from "zod";
import { dayField } from "#app/platform/fields.ts";
import { publishVersionForm } from "../publish-version.form.ts";

/** A publication now, or at a day and time of the author's own time zone. */
export const publicationForm = publishVersionForm.extend({
	when: z.enum(["now", "later"]).default("now"),
	publishOn: z.union([z.literal(""), dayField]).default(""),
	publishAt: z
		.string()
		.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "review.problem.time")
		.default("08:00"),
});
