import { z } from "zod";
import { formToken, line } from "#app/platform/fields.ts";
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
	tags: z.array(z.string().max(40)).max(limits.tags, "ideas.problem.many-tags"),
	campaign: line(40).default(""),
};

export const ideaDraftForm = z.object(fields);

/** Its other buttons do not send it: "look" for similar ideas, "keep" it for later. */
export const proposeIdeaForm = z.object({ ...fields, token: formToken, act: z.string().max(10).default("send") });

export type IdeaFields = z.output<typeof ideaDraftForm>;

/** What was typed into a form that cannot be sent as it is, so that nothing of it is lost. */
export function typedIdea(values: Record<string, string>): IdeaFields {
	return {
		...{ title: values.title ?? "", text: values.text ?? "", rule: values.rule ?? "", place: values.place ?? "" },
		...{ name: nameChoices.find((one) => one === values.name) ?? "signed", campaign: values.campaign ?? "" },
		tags: (values.tags ?? "").split("\n").filter(Boolean).slice(0, limits.tags),
	};
}
