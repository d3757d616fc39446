import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";
import { toldOf, toYou } from "./told-form.ts";
import { unwrapped } from "./unwrap.ts";

const mended = readilyMendedIn("en");

describe("a wrapped ban is read as the plain one", () => {
	it.each([
		["See to it that nobody from the team smokes at the entrance", "Do not smoke at the entrance"],
		["Ensure that no stretcher is parked in the lift lobby", "Do not park a stretcher in the lift lobby"],
		["The worst mistake is to hurry a mourner", "Do not hurry a mourner"],
		["We ask you not to feed the ponies", "Do not feed the ponies"],
		["Do not be tempted to guess a price", "Do not guess a price"],
		["Whistling in the corridor – taboo", "Do not whistle in the corridor"],
		["No ladder may be leaned against the gutter", "Do not lean a ladder against the gutter"],
		["Nobody on the ward may leave their phone on the bed", "Do not leave your phone on the bed"],
		["Couriers who are new must not carry passengers", "Do not carry passengers"],
		["However late it is, do not skip the count", "Do not skip the count"],
	])("%s", (sentence, plain) => {
		expect(unwrapped(sentence)?.plain).toBe(plain);
	});

	it.each([
		"Do not feed the ponies",
		"Smile and do not frown",
		"No guest should wait",
		"Nobody is perfect",
		"The pool opens at nine",
	])("leaves what wraps nothing: %s", (sentence) => {
		expect(unwrapped(sentence)).toBeUndefined();
	});
});

describe("what is ordered, said of those who are told", () => {
	it.each([
		["Let the guest finish before you speak", "must", "The porter must let the guest finish before speaking"],
		["Keep your voice down", "must", "The porter must keep their voice down"],
		["Walk over and speak quietly", "one", "The porter walks over and speaks quietly"],
		[
			'Say "Your table is ready" and take your time',
			"one",
			'The porter says "Your table is ready" and takes their time',
		],
		["Ask a colleague to come and greet them", "one", undefined],
		["Say thank you and decline the gift", "must", "The porter must say thank you and decline the gift"],
	] as const)("%s (%s)", (order, form, wanted) => {
		expect(toldOf(order, { who: "The porter", form })).toBe(wanted);
	});

	it("tells whose things a ban speaks of", () => {
		expect(toYou("leave their desk untidy")).toBe("leave your desk untidy");
		expect(toYou("read guests' letters to their children")).toBe("read guests' letters to their children");
	});
});

describe("a wrapped ban is offered what its plain one is", () => {
	it.each([
		[
			"Anyone who works at the till must not keep their phone in their pocket.",
			"Anyone who works at the till must keep their phone out of sight.",
		],
		["Ensure that no engines are left running in the yard.", "Switch off engines in the yard."],
		[
			"See to it that colleagues do not park prams in front of the fire exit.",
			"See to it that colleagues park prams well away from the fire exit.",
		],
		["It is not allowed: to store cleaning fluids above food.", "Store cleaning fluids below food."],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});
