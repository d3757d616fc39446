import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("rules of conduct in their many forms", () => {
	it.each([
		["Tell nobody a member's home address.", "Keep a member's home address confidential."],
		["Promise no one a seat by the window.", "Promise a seat by the window only once it is confirmed."],
		[
			"Say nothing about a resident's bill to visitors.",
			"Keep a resident's bill to yourself when you speak to visitors.",
		],
		["Lend no one a locker key without noting the number.", "Note the number before you lend anyone a locker key."],
		["No client should leave without knowing the next date.", "Tell every client the next date before they leave."],
		["No pupil may go home without being thanked for the help.", "Thank every pupil for the help before they leave."],
		["No guest should wait at the bar unnoticed.", "Greet every guest at the bar at once."],
		[
			"Make sure that no letter remains unopened over the holidays.",
			"Make sure that every letter is opened before the holidays.",
		],
		["Make sure no parent has to stand in the rain.", "Let every parent wait out of the rain."],
		["Ensure that nobody trips over cables in the hall.", "Keep the hall clear of cables."],
		["No diner should have to ask for the menu.", "Bring every diner the menu in good time."],
		["No caller should be transferred twice.", "Put every caller straight through to the right person."],
		["See to it that the leaflets never run out.", "Top up the leaflets in good time."],
		["The telephone must not ring longer than ten seconds.", "Answer the phone within ten seconds."],
		["Never start arguing with a guest.", "Stay calm with"],
		["There is no need to explain the menu three times.", "Explain the menu only once."],
		["There's no need to repeat the house rules to a regular.", "Repeat the house rules to a regular only when asked."],
		["Never quote one fee by phone and another at the desk.", "Quote the same fee by phone and at the desk."],
		["Steer clear of topics such as politics at the table.", "Keep to neutral topics at the table."],
		["No promises about delivery dates.", "Say only what is confirmed about delivery dates."],
		["Leaving an invoice half explained is sloppy.", "Explain an invoice to the end."],
		["Never let a guest go without a goodbye.", "Give every guest a goodbye."],
		["Never be too busy to greet a visitor.", "Take the time to greet a visitor."],
		["Entering a ward without knocking is rude.", "Knock before you enter a ward."],
		["Opening a wall before the owner agrees is unacceptable.", "Wait until the owner agrees, then open the wall."],
		["On no account may a guide leave the group alone.", "A guide must stay with the group"],
		["Not greeting a visitor is rude.", "Greet a visitor."],
		["Make sure no guest has to carry their own cases.", "Carry the cases for the guest."],
		["None of us leaves a client's letter for the next shift.", "on our own shift"],
		["Avoid slang when writing to patients.", "Use plain, everyday words when writing to patients."],
		["No cursing on the intercom.", "Keep your language polite on the intercom."],
		["No patient should have to repeat their question.", "Write down every patient's question the first time."],
		["Make sure no pupil is left alone at the pool.", "Stay with every pupil at the pool."],
		["Never drum your nails on the desk while a client thinks.", "Keep your hands still"],
		["Do not glance at the clock during a visit.", "eep your eyes on the"],
	])("%s", (text, wanted) => {
		expect(mended(text).join("\n")).toContain(wanted);
	});
});

describe("small acts towards those served", () => {
	it.each([
		["Never click your pen while a caller is talking.", "Keep your hands still while a caller is talking."],
		["Do not whisper about patients at the desk.", "Speak about patients with respect"],
		["Never let the gate slam in a visitor's face.", "Hold the door for the visitor."],
		["Don't shuffle papers while a client is speaking.", "Put papers aside while a client is speaking."],
		["Do not use first names with older patients.", "Address older patients by title and surname."],
		["Never look a guest up and down.", "Look the guest in the eye and smile."],
		["Do not rummage through a guest's suitcase.", "Leave a guest's suitcase untouched."],
		["Don't bend over a pupil's shoulder.", "Stand or sit beside the pupil."],
		["Do not pretend not to see a customer.", "Look up and greet the customer at once."],
		["Answer every call without sounding bored.", "Answer every call in a friendly tone."],
		["Return the papers without sliding them across the desk.", "Return the papers from hand to hand."],
	])("%s", (text, wanted) => {
		expect(mended(text).join("\n")).toContain(wanted);
	});
});
