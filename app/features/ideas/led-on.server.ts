import { leadingOn } from "#app/platform/led-on.server.ts";
import { goneCode } from "./change-idea.server.ts";

export const ledOn = leadingOn(goneCode);
