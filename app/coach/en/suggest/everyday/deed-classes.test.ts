import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("acts by the class of what is wrong with them", () => {
	it.each([
		["Do not paste the same reply under every comment.", "Word the reply afresh for each comment."],
		["Never use the same sponge for several rooms.", "Take a fresh sponge for each room."],
		["Porters must not hand their radio to a guest.", "Porters must keep their radio with them at all times."],
		["Don't ring a supplier at home.", "Ring the supplier at work, during office hours."],
		["Do not tell a client he chose the colour himself.", "Listen to the client and offer to put things right."],
		["Never leave a delivery note unsigned.", "Sign every delivery note."],
		["Don't forward a whole email chain to a tenant.", "Send the tenant only the part of the email chain"],
		["Do not use a comb that fell on the floor.", "Take a clean comb when one falls on the floor."],
		["Never serve a bun that has fallen on the floor.", "Throw away any bun that falls on the floor"],
		["Don't act surprised when an older guest knows the app.", "Stay friendly and natural when an older guest"],
		["Do not treat a question as stupid.", "Take every question seriously."],
		["Never lock the door five minutes early.", "Keep the door open until closing time."],
		["Do not leave gaps in the care plan.", "Fill in every line of the care plan."],
		["No crumpled shirts behind the bar.", "Wear ironed shirts behind the bar."],
		["Do not use pens with the logo of another bank.", "Use pens with our own logo."],
		["Don't rub a child's hair hard.", "Rub a child's hair gently."],
		["Never send a menu with spelling mistakes.", "Check the spelling of the menu before you send it."],
		["Do not ask a buyer to change a bad rating.", "Thank the buyer for a bad rating"],
		["Never pass on a caller who is in tears.", "Stay with the caller until they have calmed down."],
		["Don't lift a guest's suitcase by the strap.", "Lift the guest's suitcase with both hands."],
		['Don\'t call an invoice "a piece of paper".', "Call the invoice by its proper name."],
		['Never say "Is that all?" at the till.', 'Say "What else may I do for you?" at the till.'],
		["Do not turn your screen towards the queue.", "Keep your screen turned away from the queue."],
		["Never serve cutlery with water marks.", "Clean cutlery before you serve it."],
		["Do not look for mistakes in a guest's story.", "Listen to a guest's story with an open mind."],
		["Don't use a client's number to text them about a party.", "Use the client's number only for the matter in hand."],
		["Never slip the bill under the plate.", "Hand the bill over in person."],
		["Do not leave a patient half dressed.", "Cover the patient with a blanket first."],
		["Don't turn the library into a storeroom.", "Keep the library for what it is meant for."],
		["Do not drum on the counter to call the next person.", "Go up to the next person with a friendly word."],
		["Never clear the plates with a guest still eating.", "Wait until the guest has finished eating before you clear"],
		["Do not explain the way by waving an arm.", "Explain the way in clear words."],
		["Don't greet only the older one.", "Greet everyone alike."],
		["Do not pack two orders in one box.", "Pack each order in a box of its own."],
		["Never write the address on the bag of another shop.", "on our own bag"],
		["Don't turn over a pillow without a word.", "Say what you are about to do"],
		["Never take blood from a patient who is standing.", "Ask the patient to sit down before you take blood."],
		["Do not lay a letter where others can read it.", "Lay a letter out of sight of others."],
		["Never share combs between clients.", "Use fresh combs for each client."],
		[
			"Don't keep sweeping while a guest is talking to you.",
			"Pause and turn to the guest while they are talking to you.",
		],
		["Never reject an application because of a small slip.", "Point to a small slip and correct it on the spot."],
		["Do not hurry a large table.", "Give the large table the time they need."],
		["Don't force small talk on a patient.", "Let the patient choose whether to talk."],
		["Never take a client's silence for a yes.", "Ask for a clear answer"],
		["Do not choose the guests by their shoes.", "Treat the guests alike, whatever their shoes."],
		["Never pack raw fish with warm rolls.", "Keep raw fish and warm rolls apart."],
		["Do not put the phone down on a rude caller.", "Let the rude caller finish and say goodbye first."],
		["Don't iron a blouse at the highest setting.", "Iron a blouse on a low setting."],
		["Never sell a coat that somebody has reserved.", "Keep the coat for whoever reserved it."],
		["Do not leave the workshop with rags on the floor.", "Clear rags away before you leave the workshop."],
		["Don't send a young clerk to read out a refusal.", "Read out a refusal yourself."],
		[
			"Never bring the soup while the bread is still in the oven.",
			"Wait until the bread is ready before you bring the soup.",
		],
		["Do not make a tenant beg for a copy.", "Give the tenant a copy before they ask."],
		["Don't drive a client's van with the side door open.", "Close the side door before you drive a client's van."],
		[
			"Never ask a visitor in a wheelchair to use the side entrance.",
			"Open the main entrance for a visitor in a wheelchair.",
		],
		["Do not show a diagnosis to the whole ward.", "Show a diagnosis only to those concerned."],
		["No loud stacking of chairs.", "Stack chairs quietly."],
		["Never give out umbrellas that leak.", "Check umbrellas before you give them out."],
		["Do not accept a message nobody signed.", "Accept only what somebody signed."],
		["Don't send the bill and the report in one envelope.", "Send the bill and the report separately."],
		["Never lower the bridge while somebody is on it.", "Check that everybody is clear of the bridge"],
		["Do not oil a saw that is running.", "Switch the saw off before you oil it."],
		["Don't call a pupil's drawing a scribble.", "Speak of the pupil's drawing with respect."],
		["Never sell a repaired watch as new.", "Label a repaired watch honestly."],
		["Do not talk to the screen instead of the patient.", "Talk to the patient."],
		["Don't let two pupils share one book.", "Give each pupil a book of their own."],
		["Never publish a letter with the full name.", "Take the full name out before you publish a letter."],
		["Do not jingle the keys to make readers leave.", "Ask readers politely to leave."],
		["Don't take a call from a client on the train.", "Find a quiet, private place"],
		["Never use a guest as an excuse.", "Give the real reason."],
		["Do not keep a password on a sticky note.", "in the system"],
		["Never wear yesterday's apron.", "Change the apron every day."],
		["Do not let a visitor carry the chairs for you.", "Carry the chairs for the visitor."],
		["Don't welcome regulars and overlook strangers.", "Welcome regulars and strangers alike."],
		["Never use a tenant's distress to sell a policy.", "Help first and leave the sale for another day."],
		["Do not speak so quietly that nobody can hear you.", "so that everybody can easily hear you"],
		["Don't pass a comb from one client to the next.", "Use a fresh one for each client."],
		["Never turn a question into a lecture.", "Answer what was asked and stop there."],
		["Do not reply to reviews after a drink.", "Reply to reviews only when sober."],
		["Don't advise a debtor to hide money.", "keep to the truth"],
		["Never sell three packs when one is prescribed.", "Sell exactly what is prescribed."],
		["Do not shave a client while you are on the phone.", "Finish the call before you shave a client."],
		["Never push a newsletter at the till.", "Mention a newsletter once at the till and let people decide."],
		["Do not reuse replies from the last chat.", "Write each reply in your own words."],
		["Do not lay the table with one spoon missing.", "Check that every spoon is there before you lay the table."],
		["Never shout for attention.", "Use the bell or a sign that was agreed."],
		["Don't store wet mops with clean linen.", "Keep wet mops and clean linen apart."],
		["Do not quote a pupil's essay as a joke.", "Treat a pupil's essay with respect."],
		["Never make a visitor stand when a chair is free.", "Offer the visitor the chair."],
		["Do not ask for the address when it is on the form.", "Look up the address on the form."],
		["Don't reject an order that lacks a date.", "Accept the order and ask for a date."],
		["Never eat a child's biscuits.", "Leave a child's biscuits to the child."],
		["Don't hurry the handover.", "Give the handover the time it needs."],
	])("answers %s", (ban, wording) => {
		expect(mended(ban).join("\n")).toContain(wording);
	});
	it.each([
		["Never assemble the shelves near an open flame.", "Assemble the shelves well away from the open flame."],
		["Do not measure the room by torchlight.", "Measure the room in good light."],
		["Don't describe the rules in a bad mood.", "Calm down before you describe the rules."],
		["Never sort samples within reach of children.", "Sort samples out of reach of children."],
		["Do not sign in under another person's name.", "your own name"],
	])("turns the circumstance of %s", (ban, wording) => {
		expect(mended(ban).join("\n")).toContain(wording);
	});
	it("keeps no bad manner of the ban", () => {
		expect(mended("Do not handle luggage roughly.").join("\n")).not.toContain("roughly");
	});
});

describe("acts of classes of verbs", () => {
	it.each([
		["Do not stonewall a tenant.", "Answer the tenant openly."],
		["Never misspell a surname.", "Check the surname twice."],
		["Don't nitpick.", "Keep to the point."],
		["Never count the float silently.", "Count the float aloud."],
		["Don't pass a medicine over without a word.", "Hand the medicine over with a kind word."],
		[
			"Don't send on a thread that contains private comments.",
			"Take the private comments out before you send the thread.",
		],
		["Do not interrupt a witness while they are giving a statement.", "Let the witness finish giving a statement"],
		["Do not eject a visitor.", "Ask the visitor politely and give them time."],
	])("answers %s", (ban, wording) => {
		expect(mended(ban).join("\n")).toContain(wording);
	});
});
