import { z } from "zod";
import { whole } from "#app/platform/fields.ts";

/** What a reader had before them: the changes since a version of theirs, or the whole where `since` is left out. */
export const confirmationForm = z.object({ since: whole(1, 2_000_000_000).optional() });
