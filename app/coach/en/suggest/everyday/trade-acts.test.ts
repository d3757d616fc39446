import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("acts of those who sell, serve, nurse and teach", () => {
	it.each([
		["Do not bring a dish and shout whose it is.", "Note which guest ordered what and serve each dish to its guest."],
		["Don't push the linen cart down the hall before eight.", "Leave the linen cart in its place until eight."],
		["Never cut ham with the cheese knife without washing it.", "Wash the cheese knife before you cut ham."],
		["Staff must not point customers to the till with a nod.", "Staff must walk with customers to the till."],
		["Never weigh the tub along with the salad.", "Set the scales to zero with the tub on."],
		["It is rude to hurry a guest who is counting coins.", "Take your time with a guest who is counting coins."],
		["Do not answer for a client who stammers.", "Give a client who stammers time to answer for themselves."],
		["Carers must not force a resident to join in.", "Carers must let the resident decide whether to join in."],
		["Never leave the cot side down at night.", "Put the cot side up before you step away."],
		["Don't give a diagnosis to a neighbour.", "Give the diagnosis only to the patient in person."],
		["Don't use a razor twice.", "Use a fresh razor each time."],
		["Never sweep petals under the counter.", "Sweep petals up and put them in the bin."],
		["Do not send a beginner into the deep end.", "Start a beginner in a quiet place and move on step by step."],
		[
			"Opticians must not choose the colour for a client.",
			"Opticians must show the client a few colours and let them choose.",
		],
		["Never pour tea with your back to the guests.", "Pour tea facing the guests."],
		["Do not groom a dog with the window open.", "Close the window before you groom a dog."],
		["Never wrap a book with the price tag on.", "Take the price tag off before you wrap a book."],
		["Do not start the tour ten minutes late.", "Start the tour on time."],
		["Nobody may touch a horse from behind.", "Come up to a horse from the front and speak first."],
		["Never offer a repair that needs a locksmith.", "Refer the customer to a locksmith for a repair."],
		["It is unfair to dye a girl's hair without her mother knowing.", "Tell the mother before you dye a girl's hair."],
		["No second helping without wiping the ladle.", "Wipe the ladle before a second helping."],
		["Don't let visitors swim in the lake alone.", "Stay with visitors while they swim in the lake."],
		["Don't lift the floor polisher by its cable.", "Lift the floor polisher by the handle."],
		["Do not sell a coat that is reserved.", "Keep a coat for the customer who reserved it."],
		["Never let a ladder stick out into the corridor.", "Keep a ladder clear of the corridor."],
		["It is rude to laugh at a swimmer who is afraid.", "Help a swimmer who is afraid in a friendly way."],
		["Nobody may decide when a resident eats.", "Let the resident decide when they eat."],
		["Don't let the tour overrun.", "Finish the tour on time."],
		["Never answer a review with sarcasm.", "Answer a review kindly and to the point."],
		["Do not wake a guest to fill the minibar.", "Let the guest sleep and fill the minibar later."],
		["Barbers must not copy another salon's logo.", "Barbers must create a logo of their own."],
		["Do not let visitors picnic on the stage.", "Ask visitors to picnic outside the stage."],
		["Never polish a mirror with your sleeve.", "Polish a mirror with a clean microfibre cloth."],
		["Don't let a dizzy swimmer dive.", "Give a dizzy swimmer a break."],
	])("answers %s", (said, told) => {
		expect(mended(said)).toContain(told);
	});
});
