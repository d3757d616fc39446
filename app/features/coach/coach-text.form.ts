import { z } from "zod";
import { TEXT_BYTES, textKinds } from "./coach-text.ts";

export const coachTextForm = z.object({
	text: z
		.string({ error: "field.missing" })
		.refine((text) => text.trim() !== "", "coach.page.empty")
		.refine((text) => new TextEncoder().encode(text).length <= TEXT_BYTES, "coach.page.too-long"),
	kind: z.enum(textKinds, { error: "field.choose" }),
	language: z.enum(["auto", "en", "ru", "pl"], { error: "field.choose" }),
	try: z.string().optional(),
});
