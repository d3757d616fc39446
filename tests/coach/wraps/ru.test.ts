import { expect, it } from "vitest";
import { matrix, readFloor, SAMPLE } from "./ru-matrix.ts";

/** One act of the sample: a plain ban that is newly answered counts against every build at once. */
const SLACK = 9;

it("answers a Russian ban in every build as the plain ban of its act", () => {
	const floor = readFloor();
	for (const { name, agrees } of matrix(SAMPLE))
		expect
			.soft(agrees, `${name}: offers that agree with those of the plain ban, per cent`)
			.toBeGreaterThanOrEqual((floor[name] ?? 0) - SLACK);
});
