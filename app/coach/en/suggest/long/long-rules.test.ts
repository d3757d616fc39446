import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("suggestions for long rules", () => {
	it.each([
		[
			"Under no circumstances should a driver leave the doors open or let children off at any stop other than the agreed one.",
			"A driver should close the doors and let children off only at the agreed stop.",
		],
		[
			"Tutors must not let pupils out at any gate other than the agreed one.",
			"Tutors may let pupils out only at the agreed gate.",
		],
		[
			"Installers are not permitted to use the customer's toilet without asking, or smoke on the drive.",
			"Installers must ask before they use the customer's toilet, and may smoke only outside the drive.",
		],
		[
			"Chambermaids must not clean a room when the only person present is under 16.",
			"Chambermaids may clean a room only if a person aged 16 or over is present.",
		],
		[
			"Do not send lists such as pay slips or rotas by unprotected email.",
			"Send lists such as pay slips or rotas only by protected email.",
		],
		[
			"Never let a parent hold a frightened or restless child during an X-ray; ask a colleague to calm it.",
			"Ask a colleague to calm a frightened or restless child during an X-ray.",
		],
		[
			"Drivers must not refuse a passenger with a pram or charge extra for it, unless the bus is full.",
			"Drivers must accept a passenger with a pram at the normal price, unless the bus is full.",
		],
		["Do not adjust the boiler if you are not a gas engineer.", "Adjust the boiler only if you are a gas engineer."],
		[
			"Porters must not discuss a patient's illness within the hearing of visitors.",
			"Porters may speak about a patient's illness only out of the hearing of visitors.",
		],
		[
			"Guards must not drink alcohol within ten hours of starting a shift or while carrying keys.",
			"Guards must stay free of alcohol for ten hours before starting a shift and while carrying keys.",
		],
		[
			"Nurses must not give any cream, prescribed or over the counter, that is not named in the plan.",
			"Nurses may give only cream, prescribed or over the counter, that is named in the plan.",
		],
		[
			"Hosts must not open the booth without giving the artist ten minutes' notice, except in a fire.",
			"Hosts must give the artist ten minutes' notice before they open the booth, except in a fire.",
		],
		[
			"Waiters must not, during service, gather at the bar.",
			"During service, waiters may gather only away from the bar.",
		],
		[
			"The use of headphones by warehouse staff is not allowed in areas where trucks drive.",
			"Warehouse staff must keep their ears free in areas where trucks drive.",
		],
		[
			"Never seal a barrel until you have checked the gasket and noted the batch number.",
			"Check the gasket and note the batch number before you seal a barrel.",
		],
		[
			"Couriers must not leave the depot before they have signed the load list.",
			"Couriers must sign the load list before they leave the depot.",
		],
		[
			"Tutors must not mark an essay until they have a second reader.",
			"Tutors must have a second reader before they mark an essay.",
		],
		[
			"Do not comment on a tenant's furniture, pets or visitors.",
			"Keep remarks about a tenant's furniture, pets and visitors to yourself.",
		],
		[
			"Waiters must not lean on the piano, chew gum or use their phones.",
			"Waiters must stand clear of the piano, leave their gum for the break and keep their phones out of sight.",
		],
		[
			"Guards must not watch the screen; they face the visitors at all times.",
			"Guards must face the visitors at all times.",
		],
		[
			"Don't argue with a tenant at the door; invite them to the office and listen.",
			"Invite the tenant to the office and listen.",
		],
		[
			"If a member is unwell, never give them medicine: fetch the first-aider and stay nearby.",
			"If a member is unwell, fetch the first-aider and stay nearby.",
		],
		["Do not leave knives where visitors' children can reach them.", "Keep knives out of reach of visitors' children."],
		["Cooks must not leave the stove while oil is heating.", "Cooks must stay at the stove while oil is heating."],
		["Do not interview a pupil without a parent present.", "Have a parent present when you interview a pupil."],
		[
			"Reports must not be altered after sign-off without the consent of the author.",
			"Reports may be altered after sign-off only with the consent of the author.",
		],
		["No one under 16 may ride the go-karts.", "Only people aged 16 or over may ride the go-karts."],
		[
			"The drug cupboard must not be left open, unattended or within reach of patients.",
			"Keep the drug cupboard closed, in sight and out of reach of patients.",
		],
		[
			"Coaches must not train in the hall in uniform or during their shift.",
			"Coaches may train in the hall only in their own clothes and outside their shift.",
		],
		["Brushes and rollers must not be left in the sink.", "Keep brushes and rollers out of the sink."],
		["Do not keep a tenant waiting for more than ten minutes.", "See every tenant within ten minutes."],
		[
			"During the tasting, stewards must not serve wine, collect glasses or hold private conversations.",
			"Stewards may serve wine, collect glasses and hold private conversations only before or after the tasting.",
		],
		[
			"Staff at the desk should not eat, drink or use personal phones while pupils are in the hall.",
			"Staff at the desk should eat, drink and use personal phones only once pupils have left the hall.",
		],
		[
			"Colleagues must never offer, accept or ask for any gift from a supplier without telling their manager.",
			"Colleagues must tell their manager before they offer, accept or ask for a gift from a supplier.",
		],
		[
			"Fitters must not begin repairs, order parts or dismantle the boiler before the customer has signed the estimate.",
			"Fitters may begin repairs, order parts or dismantle the boiler only once the customer has signed the estimate.",
		],
		[
			"Nurses who have not completed the course must not change the settings of a pump.",
			"Only nurses who have completed the course may change the settings of a pump.",
		],
		[
			"Members of staff who are not trained first aiders should not move an injured visitor.",
			"Only trained first aiders may move an injured visitor.",
		],
		[
			"No one other than the head chef may change the menu or order meat.",
			"Only the head chef may change the menu or order meat.",
		],
		[
			"It is not acceptable for teaching staff to contact pupils through private social media accounts.",
			"Teaching staff must contact pupils through work channels.",
		],
		[
			"Under no circumstances should a driver leave the vehicle unattended.",
			"A driver should stay with the vehicle or ask a colleague to take over.",
		],
		[
			"Drivers who have had an accident must not move the vehicle until the police have arrived.",
			"Drivers who have had an accident may move the vehicle only once the police have arrived.",
		],
		[
			"Staff may not drink with customers during their shift or stay on the premises without the manager's permission.",
			"Staff may drink with customers only outside their shift and stay on the premises only with the manager's permission.",
		],
		[
			"Waiters must not recommend dishes that they have not tasted, nor promise changes that the kitchen has not agreed to.",
			"Waiters must recommend only dishes that they have tasted and promise only changes that the kitchen has agreed to.",
		],
		[
			"Call handlers must not put a caller on hold for more than two minutes without coming back to them.",
			"Call handlers must come back to the caller on hold within two minutes.",
		],
		[
			"Do not give a child any medicine that has not been handed in by a parent.",
			"Give a child only medicine that has been handed in by a parent.",
		],
		[
			"Information about a guest's stay, including the room number, must not be given to callers.",
			"Keep information about a guest's stay, including the room number, confidential.",
		],
		["Never walk past litter on the sales floor.", "Clear litter up when you see it."],
	])("%s", (bad, good) => {
		expect(mended(bad)).toContain(good);
	});
});
