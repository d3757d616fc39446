/** Writes the present figures of the wrappings into their floor where they are higher; it never lowers one. `npx tsx tests/coach/wraps/raise-floor-pl.ts` */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Fare, FLOOR_FILE, type Floor, matrix } from "./matrix-pl.ts";

const floor: Floor = existsSync(FLOOR_FILE) ? (JSON.parse(readFileSync(FLOOR_FILE, "utf8")) as Floor) : {};
const raised = Object.entries(matrix()).map(([name, now]): [string, Fare] => {
	const before = floor[name] ?? now;
	const least = (key: keyof Fare): number => Math.max(before[key], now[key]);
	return [name, { agree: least("agree"), found: least("found"), ready: least("ready") }];
});
writeFileSync(FLOOR_FILE, `${JSON.stringify(Object.fromEntries(raised), null, "\t")}\n`);
