import type { Keeping } from "../reading/kept-parts.ts";
import { POSED_ACTS } from "./posed-acts.ts";
import { RELATIVE_CHECKS } from "./relative-checks.ts";
import { RELATIVE_CLAUSES } from "./relative-clauses.ts";
import { RELATIVE_DOUBTS } from "./relative-doubts.ts";
import { RELATIVE_PEOPLE } from "./relative-people.ts";

/** Bans with a relative clause whose act none of the tables answers, in the order in which they are asked. */
export const RELATIVE_TURNED: readonly Keeping[] = [
	...RELATIVE_CLAUSES,
	...RELATIVE_PEOPLE,
	...RELATIVE_DOUBTS,
	...POSED_ACTS,
	...RELATIVE_CHECKS,
];
