import { readFileSync, writeFileSync } from "node:fs";
import type { Language } from "#app/coach/types.ts";
import type { Fares } from "./matrix.ts";

const FILE = new URL("floor.json", import.meta.url);

/** The test tries each wrapping on one act of so many. */
export const SAMPLE = 4;

/** The least that each wrapping must reach, by language and name. */
export type Floor = Readonly<Record<Language, Fares>>;

export const readFloor = (): Floor => JSON.parse(readFileSync(FILE, "utf8"));

export const writeFloor = (floor: Floor): void => writeFileSync(FILE, `${JSON.stringify(floor, null, "\t")}\n`);
