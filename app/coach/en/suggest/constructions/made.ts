import type { Ban } from "../reading/ban.ts";

/** What a construction puts in place of a forbidden act: verbs in the base form, marked `*`, `{your}` for whoever acts. */
export type Construction = (ban: Ban) => readonly (string | undefined)[];
