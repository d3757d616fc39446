import { z } from "zod";
import { line } from "#app/platform/fields.ts";
import { limits, nameChoices } from "./model.ts";

/** What the writer has before them; every field may be empty while it is being written. */
const fields = {
	title: line(limits.title).default(""),
	/** What would change for the customer. */
	text: line(limits.text).default(""),
	/** A rule's key or a standard's code. */
	rule: line(20).default(""),
	place: line(limits.place).default(""),
	name: z.enum(nameChoices, { error: "field.choose" }).catch("signed"),
	/** Public ids. */
	tags: z.array(z.string().max(40)).max(limits.tags, "ideas.problem.many-tags").default([]),
	campaign: line(40).default(""),
};

const ideaDraftForm = z.object(fields);

export type IdeaFields = z.output<typeof ideaDraftForm>;
