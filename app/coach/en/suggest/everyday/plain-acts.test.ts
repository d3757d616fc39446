import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("everyday acts", () => {
	it.each([
		["You may not clock out for a workmate or another colleague.", "You must clock in and out only for yourself."],
		["Never eat while on a call.", "Finish the call before you eat."],
		["Do not wear earbuds on the sales floor.", "Take off earbuds before you go onto the sales floor."],
		["Filming residents with a private phone is prohibited.", "Photograph residents only with the work camera."],
		["Turning up for work under the influence of drugs is forbidden.", "Come to work sober and fit for duty."],
		["Avoid one-line replies in emails.", "Answer in full sentences in emails."],
		["Do not dispose of fat or grease down the sink.", "Collect fat and grease in a marked waste container."],
		["Never dry glasses on your sleeve.", "Dry glasses with a clean cloth."],
		[
			"Nurses may not leave the hospital in scrubs.",
			"Nurses must change out of scrubs before they leave the hospital.",
		],
		["Never lift a hen by its wings.", "Support the whole body when you lift the hen."],
		["Working in the cellar alone is forbidden.", "Work in the cellar only together with a colleague."],
		["Do not keep cheese and fish in the same fridge.", "Keep cheese and fish in separate fridges."],
		["Ice cream must not be left outside the freezer.", "Keep ice cream in the freezer."],
		["Keys must not be sent by post.", "Send keys by courier."],
		["Never point a torch at visitors.", "Point the torch away from visitors."],
		["Do not blend paints from different brands.", "Blend only paints of the same brand."],
		["Do not press silk at high temperature.", "Press silk at a low temperature."],
		["Clerks must not accept changes by telephone.", "Clerks must accept changes only in writing."],
		["Do not run the mixer unattended.", "Stay with the mixer while you run it."],
		["Never open boxes with your teeth.", "Use a safety knife for boxes."],
		["Never let a guest notice that you are rushed.", "Stay calm and take the time that is needed."],
		["Do not disappear into the office at busy times.", "Be on the floor at busy times."],
		["Not a word about other guests.", "Keep what you know about other guests to yourself."],
		["Never lay the blame on another department.", "Take responsibility and say what happens next."],
		["Do not schedule two clients for the same slot.", "Give each person a separate time."],
		["Broken goods must not be hidden behind others.", "Take broken goods off sale"],
		["Prams must not be pulled up the stairs.", "Use the lift or the ramp for prams."],
		["Gowns must not be worn outside the operating ward.", "Wear gowns only in the operating ward."],
		["Never toss keys to a colleague.", "Hand keys to a colleague."],
		["Do not walk between a trailer and a wall.", "Keep out of the space between a trailer and a wall."],
		["Never allow visitors to sit on the machines.", "Keep visitors off the machines."],
		["Do not read the guests' letters.", "unread"],
		["Do not take shortcuts across the fields.", "Walk round the fields."],
		["Never answer to all when one person asked.", "Reply only to those concerned"],
		["Ushers may not drink in costume.", "Ushers must change out of their costume before they drink."],
		["Do not harvest unripe produce.", "Harvest only ripe produce."],
		["Never ship a broken parcel.", "Ship only sound parcels."],
		["Never walk a dog in the midday heat.", "Walk the dog in the cool of the morning or evening."],
		["Never push a cage by yourself.", "Push the cage together with a colleague."],
		["Children must not play with the matches.", "Keep the matches out of reach of children."],
		["Uncovered trenches must not be left overnight.", "Fence off trenches before you leave."],
	])("%s", (text, wanted) => {
		expect(mended(text).join("\n")).toContain(wanted);
	});
});

describe("builds said plainly", () => {
	it.each([
		["Private use of the franking machine is forbidden.", "Use the franking machine only for work."],
		["Nobody is allowed to smoke in the barn.", "Smoke"],
		["Jackets without reflectors are not allowed for marshals.", "Marshals must wear jackets with reflectors."],
		["Selfie sticks are not permitted in the chapel.", "Keep selfie sticks out of the chapel."],
		["No clogs, no slippers in the stables.", "Wear closed shoes in the stables."],
		["Delivery vans must not block the ramp.", "Keep the ramp clear of delivery vans."],
		["Never sign off an order you have not read.", "Sign off only an order you have read."],
		["Don't serve soup before tasting it.", "Taste the soup before you serve it."],
		["Garden umbrellas are not allowed in the gallery.", "Keep garden umbrellas out of the gallery."],
		["Meetings must not overrun.", "End meetings on time."],
		["Porters must not lift cases heavier than 25 kilos.", "Porters may lift only cases of up to 25 kilos."],
		["Nobody may enter the boiler room alone.", "Enter the boiler room only"],
		["Towels must not be changed while the guest is in the bathroom.", "Change towels only when the guest is out of"],
		["Fitters may not sit on sofas in dirty overalls.", "Fitters must change out of dirty overalls before they sit"],
		["It is forbidden to remove stickers from gas bottles.", "Leave stickers on gas bottles."],
		["Never put a guest through without warning them.", "Warn the guest before you put them through."],
		["Do not leave the heater on after work.", "Switch the heater off after work."],
	])("%s", (text, wanted) => {
		expect(mended(text).join("\n")).toContain(wanted);
	});

	it.each([
		["Do not smoke on a customer's terrace.", /to customers/],
		["Never lend out guest bathrooms or use the bathrooms in guest rooms.", /only outside/],
		["Vans must not be left with the key in the ignition.", /(?:vans|stay) (?:out of|outside) the ignition/],
		["Do not run the dishwasher empty.", /[Ww]alk calmly/],
		["Do not hand back essays in the order of marks.", /confidential/],
		["Never type while a guest is talking.", /phone/],
		["No promises about opening times.", /[Pp]romise promises/],
	])("never breaks: %s", (text, refused) => {
		for (const said of mended(text)) expect(said).not.toMatch(refused);
	});
});
