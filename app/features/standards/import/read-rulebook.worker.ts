import type { ImportResult } from "./pieces.ts";
import { type ReadRequest, readBytes } from "./read-bytes.ts";

/** What the worker threads of `readRulebook` run. */
export function read(request: ReadRequest): ImportResult {
	return readBytes(request);
}
