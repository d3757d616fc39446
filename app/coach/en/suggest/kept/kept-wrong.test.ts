import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("bans whose build tells what is wrong", () => {
	for (const [text, wanted] of [
		["Do not wheel a patient through the canteen.", "Wheel the patient around the canteen."],
		["Don't lead visitors through the kitchen.", "Lead visitors around the kitchen."],
		["Don't send a report with empty fields.", "Send a report only with all fields filled in."],
		["Please do not pack the shirts with the collar inside.", "Please pack the shirts with the collar outside."],
		[
			"Porters must not wheel a trolley backwards into the lift.",
			"Porters must wheel a trolley forwards into the lift.",
		],
		["Do not deal the menus face down on the table.", "Deal the menus face up on the table."],
		[
			"Coaches should not correct a swimmer from the far end of the pool.",
			"Coaches should walk over before they correct a swimmer.",
		],
		["Never assume that the man at the desk is the owner.", "Ask first whether the man at the desk is the owner."],
		[
			"Do not unplug the freezer to charge a tablet.",
			"Leave the freezer plugged in and charge a tablet at another socket.",
		],
		["Staff must not be on first-name terms with tenants.", "Staff must address tenants by title and surname."],
		[
			"Explain the policy without rushing through the exclusions list.",
			"Explain the policy and go through the exclusions list slowly and clearly.",
		],
		[
			"If the music is loud, don't pretend you understood.",
			"If the music is loud, ask the other person to say it again.",
		],
		["Do not list dishes the guest will never eat.", "List only dishes that the guest will really eat."],
		["Make sure that toddlers never get near the oven.", "Keep toddlers at a safe distance from the oven."],
		["Make sure no raw fish touches the cooked rice.", "Keep raw fish apart from the cooked rice."],
		["No visitor should have to ask for the map.", "Give every visitor the map before they ask."],
		["Labels must not contain patient names.", "Keep patient names out of labels."],
		["Keep the ramp clear: no bins, no bikes.", "Keep the ramp clear of bins and bikes."],
		[
			"No music above speaking level, no open cartons.",
			"Keep music at speaking level or below and keep cartons closed.",
		],
		["No half answers, please.", "Give full answers, please."],
		["No barking dogs in the treatment room.", "Keep barking dogs out of the treatment room."],
		["Do not pour from a jug that has no label.", "Pour only from a jug that has a label."],
		["Do not reply by email when the patient asked by phone.", "Reply by phone when the patient asked by phone."],
		["Don't be afraid of a long pause after bad news.", "Make room for a long pause after bad news."],
		["Make sure no plate stands dirty for longer than ten minutes.", "Clean every plate within ten minutes."],
		["Do not wash paint brushes in the kitchen sink.", "Use a separate sink to wash paint brushes."],
		["Don't leave any boxes blank in the delivery note.", "Fill in every box in the delivery note."],
		[
			"Never interrupt a pharmacist who is counting tablets.",
			"Let the pharmacist finish counting tablets before you speak.",
		],
		["Do not run down a rival's prices, even when the client does.", "Speak"],
		["No waiting times over a quarter of an hour.", "Keep waiting times to a quarter of an hour at most."],
		[
			"Avoid eating, smoking or checking your phone in the fitting rooms.",
			"Eat, smoke and check your phone only on your break, outside the fitting rooms.",
		],
		[
			"When a passenger wants a refund, do not offer a voucher first.",
			"When a passenger wants a refund, offer the refund first.",
		],
		[
			"Send the list the same day. It must not go out with last month's prices.",
			"Send the list the same day. It must go out with this month’s prices.",
		],
		["Never leave a guest wondering which door to take.", "Tell the guest which door to take."],
		["Do not tip the bucket into the flower bed.", "Tip the bucket only in the sink or drain meant for it."],
		["Don't put four signatures on one page.", "Put one signature per page."],
		["Never hide the rota from the apprentices.", "Show the rota to the apprentices."],
		["Do not let friends use your badge.", "Keep your badge for your own use."],
		["Don't slice the cake with the cheese knife.", "Use a separate knife for the cake."],
		["Do not weigh a patient with the door open.", "Close the door before you weigh the patient."],
		["Don't feel you have to join every party.", "Join every party only if you wish."],
		["Make sure no parcel goes to the wrong floor.", "Make sure every parcel goes to the right floor."],
		["See to it that visitors do not walk through the kitchen.", "Keep visitors out of the kitchen."],
		["No posters over the timetable.", "Keep the timetable clear of posters."],
		["Do not accept a bottle whose cap is loose.", "Accept only a bottle whose cap is firm."],
		["Don't keep back bad news until Friday.", "Pass bad news on at once."],
		[
			"No lies about stock, no excuses about the depot.",
			"Tell the truth about stock and say plainly what happened with the depot.",
		],
		["Do not dust the lamps from a wheeled chair.", "Dust the lamps from a safe, firm stand."],
		["Never leave the stairwell dark in the evening.", "Keep the stairwell lit in the evening."],
		["No refund later than Friday.", "Have every refund ready by Friday."],
		["Nobody is to paint the mast in the rain.", "Wait until the rain has passed before you paint the mast."],
		["Don't show a colleague's photos as your own.", "Name the true source of a colleague's photos."],
		[
			"If the float is short, do not top it up from your own pocket.",
			"If the float is short, report it to your manager and note the amount.",
		],
		["By no means hand a key to a courier who is not wearing a badge.", "Hand"],
		["Do not read the invoice out to the whole shop.", "Show the invoice only to those concerned."],
		["Do not ask a customer to spell their name aloud.", "Let the customer write down their name."],
		["Make sure no guest has to sit beside the kitchen door.", "Seat every guest away from the kitchen door."],
		[
			"Do not lower the gate while somebody is still underneath.",
			"Make sure everyone is clear before you lower the gate.",
		],
		["Don't let your irritation show when a client cancels.", "Stay friendly and composed when a client cancels."],
		["Ensure that the hatch is never blocked by crates.", "Keep the hatch clear of crates."],
		["Never cover the price with a sticker.", "Keep the price visible."],
		["Do not swamp a patient with leaflets.", "Give the patient only the leaflets they need."],
		["Don't use a marker on glossy paper.", "Use a marker made for glossy paper."],
		[
			"When nobody speaks, do not hang up at once.",
			"When nobody speaks, wait a moment and ask again before you hang up.",
		],
		["Do not serve rolls that have been touched.", "Serve only rolls that are untouched."],
		["There is no need to write the address twice.", "Write the address once."],
	] as const)
		it(text, () => {
			expect(offered(text).some((one) => one.startsWith(wanted.replace(/\.$/, "")))).toBe(true);
		});

	it("turns what others do all the same round", () => {
		expect(offered("Don't knock a competitor's product, even when the buyer does.")[0]).toMatch(/does not\.$/);
	});
	it("leaves the moment of a ban out of what is always done", () => {
		for (const one of offered("The pool must not be left unattended even for a minute.").slice(0, 2))
			expect(one).not.toMatch(/even for/);
	});
	it("takes a row under a heading with its place together", () => {
		expect(offered("Don'ts at the front desk: eating, private calls, sarcasm.")[0]).toBe(
			"Keep food and drink and private calls away from the front desk, and keep a warm tone at the front desk.",
		);
	});
});
