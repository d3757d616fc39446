import { z } from "zod";
import { formToken, line } from "#app/platform/fields.ts";

const text = line(2_000).min(1, "field.missing");
/** The public id of somebody who is told besides those whom the text names; "" = nobody. */
const mention = z.string().max(40).default("");

/** A discussion beside a rule (its key), or about the whole (""). */
export const discussionForm = z.object({ token: formToken, rule: z.string().max(40).default(""), text, mention });

export const commentForm = z.object({ token: formToken, text, mention });
