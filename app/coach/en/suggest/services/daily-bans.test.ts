import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("what nearly every firm forbids", () => {
	it.each([
		["Never disclose a resident's room number.", "Keep the resident's room number confidential."],
		["No rings or nail polish in the bakery.", "Take off all jewellery and keep your nails unpolished in the bakery."],
		["Do not use the hand basin to rinse vegetables.", "Use the hand basin only for washing hands."],
		["Do not rinse mugs in the hand basin.", "Rinse mugs in the sink meant for them."],
		["No phones during handover.", "Keep your phone put away during handover."],
		["Stewards must not pursue thieves.", "Stewards must let thieves go and report it at once."],
		["Do not handle coins and rolls with the same gloves.", "Change gloves between coins and rolls."],
		["Never mix a prescription while speaking on the phone.", "Finish the call before you mix the prescription."],
		["Never mock a trainee over a wrong answer.", "Encourage the trainee and explain what to do better."],
		["Clerks must not sign out before the end of the day.", "Clerks must stay logged in until their shift ends."],
		["No chatting during the concert.", "Keep quiet during the concert."],
		["Do not let anyone into the cellar who has no pass.", "Let only people who have a pass into the cellar."],
		["No client is to be left alone in the booth.", "Stay with every client or ask a colleague to take over."],
		["No private use of the company van.", "Use the company van only for work."],
		[
			"Never leave the desk unattended before a colleague takes over.",
			"Stay at the desk until a colleague takes over.",
		],
		["Do not sell fireworks to anyone under 18.", "Sell fireworks only to people aged 18 or over."],
		["Do not process payments for yourself or friends.", "Ask a colleague to process payments for you or friends."],
		["Never ignore a guest who is standing at the bar.", "Respond promptly to the guest who is standing at the bar."],
		["Porters are not allowed to use the guests' elevators.", "Porters must use the staff lifts."],
		["Reusing gloves between patients is forbidden.", "Put on clean gloves for each patient."],
		["Do not hold luggage longer than necessary.", "Hold luggage only as long as necessary."],
		["Bullying and threats against trainees are not tolerated.", "Treat trainees with respect."],
		["No swearing in the booth.", "Keep your language polite in the booth."],
		["Guides may not be alone with a child.", "Guides must keep the door open when they are with a child."],
		[
			"Do not leave the van unlocked with the engine running.",
			"Switch off the engine and lock the van before you leave it.",
		],
		["Chasing thieves is strictly forbidden.", "Let thieves go and report it at once."],
		["Don't use a chipped cup; take a clean one.", "Take a clean cup."],
		["No nuts in sandwich boxes.", "Keep nuts out of sandwich boxes."],
		["Never leave the theatre with gloves on.", "Take off gloves first."],
		["Do not store reports in an unlocked drawer.", "Lock reports in a drawer."],
		[
			"Stewards must not comment on what they have seen in a cabin.",
			"Stewards must keep what they see and hear to themselves.",
		],
		["Do not make personal calls while guests are waiting.", "Make private calls in your break."],
	])("%s", (text, wanted) => {
		expect(mended(text)).toContain(wanted);
	});

	it.each([
		["Never browse through a client's photos during the repair.", "before or after"],
		["Do not touch the tablet with wet gloves.", "out of sight"],
		["Never leave your terminal unlocked when you leave your desk.", "before you walk away"],
		["No mobile phones during service.", "silent"],
		["Do not step on crates to reach the top shelf.", "Stay off crates to"],
		["Never share a client's story online, even without a name.", "even only"],
		["Do not leave cabinets unchecked at the end of the week.", "unchecked away"],
		["Do not mop the foyer while the show is still running.", "show off"],
	])("never says of %s: %s", (text, wrong) => {
		expect(mended(text).join("\n")).not.toContain(wrong);
	});
});
