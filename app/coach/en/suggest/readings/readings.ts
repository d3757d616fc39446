import { ADVERB_READINGS } from "./adverb-readings.ts";
import { BOUNDED_READINGS } from "./bounded-readings.ts";
import { ENSURED_READINGS } from "./ensured-readings.ts";
import { FORM_READINGS } from "./form-readings.ts";
import { KEPT_THINGS } from "./kept-things.ts";
import { MEASURED_READINGS } from "./measured-readings.ts";
import { PLAIN_READINGS, type Recast } from "./plainer-builds.ts";
import { SEEN_READINGS } from "./seen-readings.ts";
import { SERVED_READINGS } from "./served-readings.ts";
import { SETTLED_READINGS } from "./settled-readings.ts";
import { SPARED_READINGS } from "./spared-readings.ts";
import { TURNED_READINGS } from "./turned-readings.ts";
import { WHOLE_READINGS } from "./whole-readings.ts";
import { WRAPPED_PLAINLY, WRAPPED_READINGS } from "./wrapped-readings.ts";

/** Every build that is read more plainly or worded whole, in the order in which they are asked. */
export const READINGS: readonly Recast[] = [
	...ADVERB_READINGS,
	...SETTLED_READINGS,
	...WHOLE_READINGS,
	...SEEN_READINGS,
	...WRAPPED_READINGS,
	...BOUNDED_READINGS,
	...SERVED_READINGS,
	...SPARED_READINGS,
	...KEPT_THINGS,
	...ENSURED_READINGS,
	...MEASURED_READINGS,
	...TURNED_READINGS,
	...FORM_READINGS,
	...PLAIN_READINGS,
	...WRAPPED_PLAINLY,
];
