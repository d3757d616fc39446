import type { Tale } from "./tale.ts";

export const serviceEn: Tale = {
	title: "Take in, mend, hand back",
	definition:
		"Serving well means here: people leave with a thing that works, understand what was wrong with it, and know whom to ring.\n\nWe mend appliances, but what people carry in is a spoilt day. So the talk comes first and the screwdriver second.",
	stories: [
		[
			"The fridge before the wedding",
			"On a Thursday a bride's fridge gave up with food for sixty guests inside. The compressor was due on Tuesday. Timur drove over with the fridge from our own showroom, and collected it on Monday, washed, with a slice of cake on a plate. The whole street has come to us since.",
		],
		[
			"A grinder in two minutes",
			"An old man brought a coffee grinder and asked how many days it would take. Marina turned it over, tapped the base, and a bean fell out. She charged nothing and showed him how to brush the burrs. A month later he drove up with his daughter's washing machine.",
		],
		[
			"The iron we talked somebody out of mending",
			'Mending the iron would have cost a hundred and forty, a new one a hundred and sixty. Rustam wrote both figures on the card and turned it round. She bought the new one, left the old one for spares, and said: "Now I believe you."',
		],
	],
	conclusions: [
		"A repair is remembered for a month, the talk about it for years.",
		"A fair price named before the work brings in more people than a discount announced after it.",
		"A customer who rings us is one we were late in ringing.",
	],
	techniques: [
		["The last good day", '"When did it last work as it should?" The answer halves the search for the fault.'],
		[
			"The card turned round",
			"We write and turn the card at once: people read their own fault with us and put us right.",
		],
		[
			"Two prices side by side",
			"The price of mending and the price of a new one stand in one line; the owner chooses.",
		],
	],
	sections: [
		[
			"Welcome",
			[
				[
					"Greet the customer before they reach the counter.",
					"The first ten seconds decide whether somebody tells all they know about the fault.",
					'"Good morning! Put it down here, it looks heavy."',
				],
				[
					"Come out from behind the counter and help to carry a large appliance in.",
					"With two people carrying a washing machine, the talk starts by itself.",
				],
				["Give your name and write it on the customer's card.", "People then know whom to ring."],
				[
					"When there is a queue, nod to everyone who comes in and say roughly how long it will be.",
					"A wait with a known end feels half as long.",
					'"About seven minutes; have a seat, the kettle is hot."',
				],
				[
					"Put your phone in the drawer while you talk with a customer.",
					"A glance at a screen reads as the end of the talk.",
				],
			],
		],
		[
			"Taking an appliance in",
			[
				[
					"Ask for the fault in the customer's own words and listen to the end.",
					"Half of all faults are named in the first minute.",
				],
				[
					"Ask when the appliance last worked as it should.",
					"The question tells wear from a knock or a leak.",
					'"It spun on Saturday; on Sunday it began to hum."',
				],
				[
					"Say the fault back and write it down in the customer's words.",
					"The technician then reads what the owner saw and heard.",
				],
				[
					"Look over the casing together with the customer and mark every scratch on the card.",
					"A shared look settles the argument before it starts.",
				],
				[
					"Check pockets, drum and shelves and give the owner everything you find.",
					"Two wedding rings turned up that way last year.",
				],
				[
					"Hand over a copy of the card with its number and the day you will ring.",
					"With a card in hand people go home calm.",
				],
			],
		],
		[
			"Price and date",
			[
				[
					"Name the price of the inspection before you open the casing.",
					"A yes given early is cheaper than any discount.",
				],
				[
					"Show the price of mending beside the price of a new one and let the customer choose.",
					"People come back to where the sums were honest.",
					'"The pump is 180, a new machine from 1,400; your drum is sound."',
				],
				[
					"Add one spare day to the date and give the customer the later one.",
					"Ready early is a present that costs nothing.",
				],
				[
					"Get a yes by phone before you fit a part that costs more than the price you named.",
					"Owners decide about their own money.",
				],
				[
					"Ring the day before when the date moves and offer an appliance on loan.",
					"A call before the date sounds like care; after it, like an excuse.",
				],
			],
		],
		[
			"Mending",
			[
				["Start with the cable, the filter and the settings.", "One fault in six ends right there."],
				[
					"Put the parts you take out into a bag with the card's number.",
					"The customer sees what was replaced and takes it home.",
				],
				[
					"Photograph the assembly before you take it apart and after you close it.",
					"A picture answers questions better than memory.",
				],
				[
					"Run the appliance under load for as long as it works at home in one go.",
					"A full wash shows what a short trial hides.",
				],
				[
					"Write the cause of the fault in one plain sentence.",
					"The person at the counter will say that sentence to the owner.",
					'"Pump blocked by coins, cleared; impeller sound."',
				],
			],
		],
		[
			"Handing back, and afterwards",
			[
				[
					"Switch the appliance on in front of the customer and let them press the button.",
					"One's own hand convinces more than a warranty card.",
				],
				[
					"Explain the cause of the fault and one way to make the appliance last.",
					"People leave wiser than they came.",
					'"Once a month, undo this cap and take the filter out."',
				],
				["Wipe the casing and coil the cable before you bring the appliance out.", "A clean thing looks mended."],
				["Walk a customer with a heavy appliance to the car.", "The last impression travels home with them."],
				["Ring after a week and ask how it is working.", "We then hear of a second fault before the neighbours do."],
			],
		],
	],
};
