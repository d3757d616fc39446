import { leadingOn } from "#app/platform/led-on.server.ts";
import { goneCode } from "./change-praise.server.ts";

export const ledOn = leadingOn(goneCode);
