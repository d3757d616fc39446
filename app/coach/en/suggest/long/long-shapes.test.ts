import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("long rules by their build", () => {
	it.each([
		[
			"Operators must not clear a blockage, change a belt or open the hatch while the press is running.",
			"Operators must switch the press off before they clear a blockage, change a belt or open the hatch.",
		],
		[
			"Any guard who has taken a sedative must not drive a patrol car or handle keys.",
			"Any guard who has taken a sedative must leave driving a patrol car and handling keys to a colleague.",
		],
		[
			"Dental assistants must not give injections, take X-rays or remove stitches.",
			"Dental assistants must leave giving injections, taking X-rays and removing stitches to the dentist.",
		],
		[
			"Between midnight and dawn, porters must not use the lift, except to move a patient.",
			"Between midnight and dawn, porters may use the lift only to move a patient.",
		],
		[
			"Never leave the drug trolley unlocked or unattended during a round.",
			"Keep the drug trolley locked and in sight during a round.",
		],
		[
			"Do not leave the workshop with the gas valve open, even when you expect to be back soon.",
			"Close the gas valve before you leave the workshop, even when you expect to be back soon.",
		],
		[
			"Coaches must not give dietary advice beyond the scope of their training.",
			"Coaches may give dietary advice only within the scope of their training.",
		],
		[
			"Do not wear rings, scarves or bracelets when working at the drill.",
			"Take off rings, scarves and bracelets before working at the drill.",
		],
		[
			"Clerks must not disclose salaries, addresses or test results to any third party, except where a court orders it.",
			"Clerks must keep salaries, addresses and test results confidential, except where a court orders it.",
		],
		[
			"Never give a patient's tablets to another patient, even if the name is the same.",
			"Give every patient only their own tablets, even if the name is the same.",
		],
		[
			"Riggers must not climb masts alone or in winds above 30 km/h.",
			"Riggers must climb masts with a colleague and only in winds of up to 30 km/h.",
		],
		[
			"Do not accept a parcel without a label; ask the sender to add one instead.",
			"Accept a parcel only with a label; otherwise ask the sender to add one.",
		],
		[
			"No visitor may enter the furnace hall without a helmet and a guide.",
			"A visitor may enter the furnace hall only with a helmet and a guide.",
		],
		[
			"Agents must not hold open days without the owner having been told in writing.",
			"Agents must make sure the owner has been told in writing before they hold open days.",
		],
		[
			"Pickers must not climb on racks, ride on a truck or walk under a raised load.",
			"Pickers must stay off racks, stay off a truck, and walk around a raised load.",
		],
		[
			"Tour leaders are forbidden to take commission from shops or restaurants.",
			"Tour leaders must politely decline commission from shops or restaurants.",
		],
		[
			"Do not put a caller through without asking for their name and telling them who will answer.",
			"Ask for the caller's name and tell them who will answer before you put them through.",
		],
		[
			"In the event of a gas leak, do not use the lifts, switch on lights or re-enter the building until the fire officer says it is safe.",
			"In the event of a gas leak, wait until the fire officer says it is safe before you use the lifts, switch on lights or re-enter the building.",
		],
		[
			"Surveyors are not permitted to call owners by telephone after 7 p.m. or on a Sunday.",
			"Surveyors may call owners by telephone only before 7 p.m., Monday to Saturday.",
		],
		[
			"Unless instructed by the captain, deckhands must not start, stop or adjust the winch.",
			"Deckhands may start, stop or adjust the winch only if instructed by the captain.",
		],
		[
			"Never keep paint beside or in the same cupboard as flour.",
			"Keep paint in a separate cupboard, well away from flour.",
		],
		[
			"Examiners should not mark the essay of a pupil they have taught.",
			"Examiners should leave marking the essay of a pupil they have taught to a colleague.",
		],
		[
			"Cooks should not wear watches, bracelets or earrings in the bakery, apart from a plain ring.",
			"Cooks should take off watches, bracelets and earrings before they enter the bakery, apart from a plain ring.",
		],
	])("%s", (bad, good) => {
		expect(mended(bad)).toContain(good);
	});

	it("puts what answers every act of a row before what answers one", () => {
		expect(mended("Cabin crew must not use their phones, eat or read while passengers are boarding.")[0]).toBe(
			"Cabin crew may use their phones, eat and read only once passengers have finished boarding.",
		);
	});
});
