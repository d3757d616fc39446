import { z } from "zod";
import { formToken, line, tick } from "#app/platform/fields.ts";
import { limits } from "./model.ts";

/**
 * A request. Its other buttons do not send it: "find" looks for a colleague, "add:" and "drop:" with a public id choose one or
 * take one off.
 */
export const requestForm = z.object({
	token: formToken,
	question: line(limits.question).default(""),
	rule: line(20).default(""),
	/** Public ids of those who are asked. */
	to: z.array(z.string().max(40)).max(limits.people, "requests.problem.people"),
	who: line(80).optional(),
	act: z.string().max(60).optional(),
	/** The asker has read the advice and asks as it is. */
	asIs: tick,
});

export interface RequestFields {
	question: string;
	rule: string;
	to: string[];
}

/** What was typed into a request that cannot be sent as it is. */
export function typedRequest(values: Readonly<Record<string, string>>): RequestFields {
	return {
		...{ question: values.question ?? "", rule: values.rule ?? "" },
		to: (values.to ?? "").split("\n").filter(Boolean).slice(0, limits.people),
	};
}
