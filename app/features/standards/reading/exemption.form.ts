import { z } from "zod";
import { neededLine } from "#app/platform/fields.ts";

/** Why somebody need not read a standard. */
export const exemptionForm = z.object({ reason: neededLine(300) });
