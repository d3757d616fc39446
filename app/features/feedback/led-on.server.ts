import { leadingOn } from "#app/platform/led-on.server.ts";
import { goneCode } from "./change-feedback.server.ts";

export const ledOn = leadingOn(goneCode);
