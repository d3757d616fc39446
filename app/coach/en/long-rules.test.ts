import { describe, expect, it } from "vitest";
import { createCoach } from "../index.ts";
import { pack } from "./index.ts";

const coach = createCoach(pack);

/** The text with each suggestion of its first prohibition put in. */
function mended(text: string): string[] {
	const finding = coach.check(text, { kind: "rule" }).find((one) => one.check === "prohibition");
	return (finding?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("suggestions for long rules", () => {
	it.each([
		[
			"Never seal a barrel until you have checked the gasket and noted the batch number.",
			"Check the gasket and note the batch number before you seal a barrel.",
		],
		[
			"Couriers must not leave the depot before they have signed the load list.",
			"Couriers must sign the load list before they leave the depot.",
		],
		[
			"Tutors must not mark an essay until they have a second reader.",
			"Tutors must have a second reader before they mark an essay.",
		],
		[
			"Do not comment on a tenant's furniture, pets or visitors.",
			"Keep remarks about a tenant's furniture, pets or visitors to yourself.",
		],
		[
			"Waiters must not lean on the piano, chew gum or use their phones.",
			"Waiters must stand clear of the piano, leave their gum for the break and keep their phones out of sight.",
		],
		[
			"Guards must not watch the screen; they face the visitors at all times.",
			"Guards must face the visitors at all times.",
		],
		[
			"Don't argue with a tenant at the door; invite them to the office and listen.",
			"Invite the tenant to the office and listen.",
		],
		[
			"If a member is unwell, never give them medicine: fetch the first-aider and stay nearby.",
			"If a member is unwell, fetch the first-aider and stay nearby.",
		],
	])("%s", (bad, good) => {
		expect(mended(bad)).toContain(good);
	});
});
