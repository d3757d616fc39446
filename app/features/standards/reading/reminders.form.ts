import { z } from "zod";

/** Whom to remind: everybody, or the people of a team, by its public id. */
export const remindersForm = z.object({ team: z.string().max(40).default("") });
