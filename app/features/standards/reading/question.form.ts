import { z } from "zod";
import { formToken, neededLine } from "#app/platform/fields.ts";

export const questionForm = z.object({ text: neededLine(1_000), token: formToken });

export const answerForm = z.object({ answer: neededLine(2_000) });
