import { ownFileAnswer } from "#app/features/mirror/own-file-answer.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";

export const loader = guardLoader("_app.mirror.own[.csv]", (visit) => ownFileAnswer(visit, "csv"));
