import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";
import { cannotStand } from "../guards/long-guard.ts";
import { ordered } from "../rewriting/plain-reading.ts";

const mended = mendedIn("en");

describe("acts of long rules by verb and thing", () => {
	it.each([
		[
			"Porters must not wedge open ward doors with chairs or leave beds in the walkways during the night shift.",
			"Porters must keep ward doors closed and keep beds out of the walkways during the night shift.",
		],
		[
			"Valets must not drive a guest's car without the ticket or use it for private errands.",
			"Valets may drive a guest's car only with the ticket, and must use it only for work.",
		],
		[
			"Door staff must not leave their post before being relieved or let people in without a valid ticket.",
			"Door staff must stay at their post until relieved, and may let people in only with a valid ticket.",
		],
		[
			"If the siren sounds, do not stop to collect coats, use the lifts or re-enter the building until told to do so.",
			"If the siren sounds, leave coats behind, use the stairs, and stay outside the building until told to do so.",
		],
		[
			"Tellers must not approve their own withdrawals or those of relatives, or apply their own staff rate.",
			"Tellers must ask a colleague to approve their withdrawals or those of relatives and apply their staff rate.",
		],
		[
			"Advisers must not push clients to take out insurance or imply that the policy is compulsory.",
			"Advisers must let clients decide freely whether to take out insurance and make clear that the policy is optional.",
		],
		[
			"Shop staff must not carry cash or jewellery for a customer, and must not open sealed boxes.",
			"Shop staff must leave cash and jewellery with the owner, and keep sealed boxes closed.",
		],
		[
			"Carers are not allowed to witness a resident's will or to act as guarantor, even when the family asks for it.",
			"Carers must leave witnessing a resident's will and acting as guarantor to somebody independent, even when the family asks for it.",
		],
		[
			"Brokers should avoid interrupting the client, using technical jargon or promising a rate they cannot offer.",
			"Brokers should let the client finish before they speak, use plain words, and promise only a rate they can offer.",
		],
		[
			"Employees must not: take part in a vote in which they or a friend have a personal interest",
			"Employees must leave votes in which they or a friend have an interest to a colleague",
		],
		[
			"Reception staff must not: Give the name, floor or telephone number of a tenant to any caller or visitor",
			"Reception staff must keep the name, floor and telephone number of a tenant confidential",
		],
		[
			"Clerks must not leave the counter with the drawer open or let anyone else use their log-in.",
			"Clerks must close the drawer before they leave the counter, and keep their log-in for their own use.",
		],
		[
			"Tanker drivers must not reverse without a flagman or exceed 10 mph on the quay.",
			"Tanker drivers may reverse only with a flagman, and must stay within 10 mph on the quay.",
		],
		[
			"No one may bypass a door switch or start the mixer with the lid open, whatever the reason.",
			"People must leave a door switch working, and may start the mixer only with the lid in place, whatever the reason.",
		],
		[
			"Solicitors must not discuss costs in front of other clients or begin work before the letter has been signed.",
			"Solicitors must discuss costs out of earshot of other clients, and may begin work only once the letter has been signed.",
		],
		[
			"Trainee nurses are not authorised to administer injections or to advise on doses for infants.",
			"Trainee nurses must leave administering injections and advising on doses for infants to trained staff.",
		],
		[
			"Coaches must not leave children unsupervised in the gym or allow them to use the rings without a spotter.",
			"Coaches must stay with children in the gym, and may let them use the rings only with a spotter.",
		],
		[
			"Payroll data must not be left on printers, read out in open offices or thrown into general waste.",
			"Keep payroll data off printers, read it out only in private, and keep it out of general waste.",
		],
		[
			"Planners must not schedule anyone for more than five nights in a row or change the plan at less than two days' notice.",
			"Planners must schedule everyone for at most five nights in a row and may change the plan only with at least two days' notice.",
		],
		[
			"Guides are not allowed to take commission from restaurants or steer visitors towards particular shops.",
			"Guides must decline commission from restaurants and let visitors choose their shops freely.",
		],
		[
			"Do not use steel brushes or scouring powder cloths on enamelled baths.",
			"Keep steel brushes and scouring powder cloths off enamelled baths.",
		],
		[
			"No drinks, other than tea in a lidded cup, may be taken into the records office.",
			"Take only tea in a lidded cup into the records office.",
		],
		[
			"Inspectors should not leave the plant before signing the log and handing back the keys.",
			"Inspectors should sign the log and hand back the keys before they leave the plant.",
		],
		[
			"It is strictly prohibited to store gas bottles beneath stairs or near sources of heat.",
			"Keep gas bottles well away from stairs and sources of heat.",
		],
		[
			"Clerks must not let visitors wait at the counter while they finish a private conversation or a call.",
			"Clerks must see to visitors before they finish a private conversation or a call.",
		],
	])("%s", (bad, good) => {
		expect(mended(bad)).toContain(good);
	});
});

describe("a verdict on an act", () => {
	it.each([
		[
			"It is forbidden to bring glasses, plates or hot food into the sauna or onto the sun deck.",
			"Keep glasses, plates and hot food out of the sauna and off the sun deck.",
		],
		[
			"The copying of client files or their removal from the office is forbidden except with the consent of a partner.",
			"Copy client files or remove them from the office only with the consent of a partner.",
		],
		[
			"Under no circumstances are samples to be handed over to a courier without written confirmation from the laboratory.",
			"Hand samples over to a courier only with written confirmation from the laboratory.",
		],
		[
			"Delivery of knives or fireworks to anyone under 18 is strictly prohibited, even if a parent has ordered them.",
			"Deliver knives or fireworks only to people aged 18 or over, even if a parent has ordered them.",
		],
	])("%s", (bad, good) => {
		expect(mended(bad)).toContain(good);
	});

	it("leaves no half of a row as it stood", () => {
		const said = "Data must not be left on screens, read out in public or thrown away";
		expect(cannotStand(said, "Keep data off screens, read out in public, and shred it")).toBe(true);
		expect(cannotStand(said, "Keep data off screens, read it out only in private, and shred it")).toBe(false);
	});

	it("is read as an order", () => {
		expect(ordered("It is forbidden for trainees to sign the log")).toBe("Trainees must not sign the log");
		expect(ordered("Copying discs or sharing codes is not permitted")).toBe("Do not copy discs or share codes");
		expect(ordered("Cleaning staff are on leave")).toBeUndefined();
	});
});
