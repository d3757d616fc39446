import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("verbs that have another sense with what stands behind them", () => {
	it.each([
		["A good clerk never hides behind the regulations.", "A good clerk speaks in their own name."],
		["Do not badger a tenant for a decision.", "Ask the tenant once for a decision and give them time."],
		[
			"Hairdressers must not hover over customers while they choose.",
			"Hairdressers must keep a few steps away from customers while they choose.",
		],
		[
			"It is rude to leave passengers guessing why the train has stopped.",
			"Tell passengers why the train has stopped.",
		],
		["Never add an extra shot without being asked.", "Keep to the set measure."],
		["Frowning at a child's question is unkind.", "Meet a child's question with a friendly face."],
		["Never feel guilty about closing the kitchen on time.", "Feel free to close the kitchen on time."],
		["A mechanic must not retune the driver's radio.", "A mechanic must leave the driver's radio as they found it."],
		["Best not to bring up a widow's loss before she does.", "Let the widow bring up her loss first."],
		["Never guess what a customer wants to spend.", "Ask the customer discreetly what they want to spend."],
		["Do not seat guests by who complains most.", "Seat guests in the order in which they came."],
		["Take the coat without hinting at the stain.", "Take the coat and leave the stain unmentioned."],
		["Don't call a rival's boat overpriced.", "Speak well of the rival's boat."],
		["Do not share the contract with a tenant's neighbour.", "Share the contract only with the tenant."],
		["Talking down to a pupil because he stammers is rude.", "Speak to a pupil as an equal, even if he stammers."],
		["Open the door for guests and never wait to be asked.", "Open the door for guests of your own accord."],
		["Hear the pupil out and do not jump in with a correction.", "Hear the pupil out."],
	])("%s", (text, wanted) => {
		expect(offered(text)[0]).toBe(wanted);
	});
});

describe("acts wrong by their purpose, dress, trifle or place", () => {
	it.each([
		["A cook may not knead dough wearing a watch.", "A cook must take off the watch before kneading dough."],
		[
			"Never enter a passenger's cabin uninvited.",
			"Knock and wait for an answer before you enter a passenger's cabin.",
		],
		["Do not reject a parcel over a missing postcode.", "Accept every parcel and ask for the missing postcode."],
		[
			"Leave nothing of your own on the massage table after a session.",
			"Take all your own things off the massage table after a session.",
		],
		["Don't shut the gate in the face of a late visitor.", "Let the late visitor in before you shut the gate."],
		["Do not let an email sit unread for two days.", "Read the email within two days."],
		["Do not turn off the music to chase the last guests out.", "Leave the music on until the last guest has left."],
		["Entering a busy studio to fetch a chair is off limits.", "Fetch a chair once the studio is empty."],
	])("%s", (text, wanted) => {
		expect(offered(text)[0]).toBe(wanted);
	});
});

describe("whole sentences about sight, hearing and what goes first", () => {
	it.each([
		[
			"Make sure that the passport never leaves the guest's hands.",
			"Keep the passport in the guest's hands at all times.",
		],
		[
			"Arrange the desks so that no patient has to give their age within earshot of others.",
			"Arrange the desks so that every patient can give their age out of earshot of others.",
		],
		["Promise a client nothing until the contract.", "Wait for the contract before you promise a client anything."],
		[
			"Forget the stopwatch for now and ask how the swimmer feels.",
			"Ask how the swimmer feels first, then turn to the stopwatch.",
		],
		[
			"However tired you are, don't let it show in front of guests.",
			"However tired you are, stay calm and friendly with guests.",
		],
		[
			"Be generous with the sauce but never careless with the salt.",
			"Be generous with the sauce and careful with the salt.",
		],
		["Remain firm on the door, but never become rude.", "Remain firm and polite on the door."],
		["Not allowed on the floor: counting tips.", "Count tips in the back office."],
	])("%s", (text, wanted) => {
		expect(offered(text)[0]).toBe(wanted);
	});
});
