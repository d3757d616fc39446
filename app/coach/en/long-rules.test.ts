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
			"Keep remarks about a tenant's furniture, pets and visitors to yourself.",
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
		["Do not leave knives where visitors' children can reach them.", "Keep knives out of reach of visitors' children."],
		["Cooks must not leave the stove while oil is heating.", "Cooks must stay at the stove while oil is heating."],
		["Do not interview a pupil without a parent present.", "Have a parent present when you interview a pupil."],
		[
			"Reports must not be altered after sign-off without the consent of the author.",
			"Reports may be altered after sign-off only with the consent of the author.",
		],
		["No one under 16 may ride the go-karts.", "Only people aged 16 or over may ride the go-karts."],
		[
			"The drug cupboard must not be left open, unattended or within reach of patients.",
			"Keep the drug cupboard closed, in sight and out of reach of patients.",
		],
		[
			"Coaches must not train in the hall in uniform or during their shift.",
			"Coaches may train in the hall only in their own clothes and outside their shift.",
		],
		["Brushes and rollers must not be left in the sink.", "Keep brushes and rollers out of the sink."],
		["Do not keep a tenant waiting for more than ten minutes.", "See every tenant within ten minutes."],
	])("%s", (bad, good) => {
		expect(mended(bad)).toContain(good);
	});
});
