import { SUBJECT_GOODS } from "./subject-goods.ts";
import { SUBJECT_PLACES } from "./subject-places.ts";
import { SUBJECT_SPARED } from "./subject-spared.ts";
import { SUBJECT_TOLD } from "./subject-told.ts";
import type { SubjectRow } from "./subject-words.ts";

/** The classes of what a subject must not do or suffer, in the order in which they are asked. */
export const SUBJECT_ROWS: readonly SubjectRow[] = [
	...SUBJECT_TOLD,
	...SUBJECT_SPARED,
	...SUBJECT_GOODS,
	...SUBJECT_PLACES,
];
