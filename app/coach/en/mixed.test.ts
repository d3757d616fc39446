import { describe, expect, it } from "vitest";
import { mendedIn } from "#tests/coach/mended.ts";

const mended = mendedIn("en");

describe("rules of which one half says what to do", () => {
	it.each([
		[
			"Hang the car keys in the cabinet and do not leave them on the counter.",
			"Hang the car keys in the cabinet and keep them off the counter.",
		],
		[
			"Carry the machine in without scratching the customer's floor.",
			"Carry the machine in and protect the customer's floor.",
		],
		[
			"Always ask before you shorten the fringe, never just start cutting.",
			"Always ask before you shorten the fringe.",
		],
		[
			"Always count the coins in front of the customer, never behind the counter.",
			"Count the coins only in front of the customer.",
		],
		["Knock, announce yourself and never walk straight in.", "Knock and announce yourself."],
		[
			'Do not tell a family to "be strong", ask what they would like to do next.',
			"Ask a family what they would like to do next.",
		],
		[
			"Don't give a diagnosis over the phone, book the animal in for the same day.",
			"When somebody asks for a diagnosis over the phone, book the animal in for the same day.",
		],
		["Never pour bleach into a bucket that held another product; rinse it first.", "Rinse the bucket first."],
		[
			"Don't laugh at a beginner's questions. Answer them in plain words.",
			"Answer the beginner's questions in plain words.",
		],
		[
			"Call patients in by name. Never read out the reason for their visit.",
			"Call patients in by name. Speak about the reason for their visit in a private room.",
		],
		[
			"Read the meter in front of the householder. You should not estimate it.",
			"Read the meter in front of the householder. You should write down the exact figure.",
		],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});

	it.each([
		["Wash the dog without getting water in its ears.", "Wash the dog."],
		["Close the gate behind you and never prop it open.", "Close the gate behind you."],
	])("offers the half by itself: %s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});
