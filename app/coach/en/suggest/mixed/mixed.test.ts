import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

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
		[
			"Knock, announce yourself and never walk straight in.",
			"Knock, announce yourself and wait for an answer before you enter.",
		],
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
		[
			"Never reach over a diner's plate; walk round the table.",
			"Walk round the table instead of reaching over a diner's plate.",
		],
		[
			"Ask the traveller to empty the pockets. Never search them yourself.",
			"Ask the traveller to empty the pockets instead of searching them yourself.",
		],
		[
			"Don't just nod at the aisle; walk the shopper over.",
			"Walk the shopper over instead of just nodding at the aisle.",
		],
		[
			"Offer the diner a dessert, but do not argue about the bill.",
			"Offer the diner a dessert and explain the bill calmly to the diner.",
		],
		["Test the siren on Fridays, but never during school hours.", "Test the siren on Fridays outside school hours."],
		["Never touch a client's dog before asking; ask first.", "Ask before you touch a client's dog."],
		["Mend the sink and leave no mess behind.", "Mend the sink and clear up before you leave."],
		["Don't just wave at the lockers, take the swimmer there.", "Take the swimmer to the lockers."],
	])("offers among others: %s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});
