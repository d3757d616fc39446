import type { Tale } from "./tale.ts";

export const promisesEn: Tale = {
	title: "Promise less, deliver more",
	definition:
		"A promise is a date, a sum and a name. We give few of them, write each one down, and are done a little earlier than we said.\n\nIt holds in every team: shop, workshop, van, telephone and office.",
	stories: [
		[
			"Thursday, then Wednesday",
			'A school canteen was told its dishwasher would be ready on Friday. Viktor knew the part would come on Wednesday and kept a day in hand. He rang on Thursday at eight: it was done. The cook wrote to the director that we were "early, as usual".',
		],
		[
			"One name for eleven calls",
			"Mr Ashby rang eleven times about a cooker hood and told his story to seven people. Sean took the case over, gave his own extension and rang every other day, even with nothing new to say. The hood took three more weeks. Mr Ashby thanked us for them.",
		],
	],
	conclusions: [
		"People forgive a late date they heard about in time, and remember an early one for years.",
		"A case with two owners has none.",
	],
	techniques: [
		[
			"The date, the sum, the name",
			"Every promise ends with these three, said aloud and written where the customer can see them.",
		],
		[
			"The call with no news",
			'"Nothing new yet; I will ring again on Thursday." Twenty seconds that save an angry letter.',
		],
	],
	sections: [
		[
			"Making a promise",
			[
				["Look at the diary and the stock list before you name a date.", "A date from memory is a wish."],
				[
					"Name one date with an hour, and the person who keeps it.",
					"A customer plans a day around it.",
					'"Thursday by noon. Tom will ring you."',
				],
				[
					"Write the promise into the customer's record while they are still with you.",
					"What is written reaches the next shift.",
				],
				[
					"Say what depends on others and when you will know more.",
					"Honest uncertainty is easier to live with than a missed date.",
				],
				[
					"Ask which matters more to the customer, the price or the date, and plan by the answer.",
					"The same repair is two different orders.",
				],
			],
		],
		[
			"Keeping it",
			[
				[
					"Open the list of today's promises at the start of each shift and read it aloud to the team.",
					"Five minutes in the morning save an hour of calls in the evening.",
				],
				[
					"Finish what is due tomorrow before you start what is due next week.",
					"The order of the diary is the order of the work.",
				],
				[
					"Ring the customer as soon as you see that a date is in danger.",
					"An early call leaves them room to plan.",
					'"The part is stuck at the border; Saturday instead of Thursday. Shall I bring you a loan machine?"',
				],
				[
					"Offer two ways out when we are late, and carry out the one the customer picks.",
					"Choosing gives back some of what we took.",
				],
				[
					"Tell the customer when a job is ready earlier than promised and offer to bring it.",
					"Early news is the cheapest delight we have.",
				],
			],
		],
		[
			"One owner",
			[
				[
					"Take over the case of the customer who speaks to you and stay its owner until it is closed.",
					"Somebody has to know the whole story.",
				],
				["Give the customer your name and direct number.", "One number ends the tour of the departments."],
				[
					"Hand a case over in person: introduce the colleague, tell the story, and stay until they have agreed on the next step.",
					"The customer tells the story once.",
				],
				[
					"Leave a note of three lines after each talk: what was said, what was promised, what comes next.",
					"Colleagues can answer in your place.",
					'"Wants blue. Promised samples by Monday. I ring on Tuesday at ten."',
				],
				[
					"Before a holiday, name a deputy for every open case and tell each customer who it is.",
					"Customers keep their owner when you are at the seaside.",
				],
			],
		],
		[
			"Fewer papers, shorter ways",
			[
				[
					"Fill in the form yourself and let the customer check and sign it.",
					"You know the form, they know the answer.",
				],
				["Ask each question once and look up what we already know.", "Asking twice says that we lost it."],
				[
					"Send papers by e-mail on the day of the talk, and print them for those who like paper.",
					"A paper in hand ends the search for it.",
				],
				[
					"Decide on goodwill up to 200 zloty on the spot and write down the reason.",
					"A small yes now is worth more than a large one next month.",
				],
				[
					"Tell your leader on Monday which form or step cost customers the most time last week.",
					"Steps vanish once somebody names them.",
				],
			],
		],
		[
			"Staying in touch",
			[
				[
					"Answer every message on the day it arrives, with the answer or with the hour at which it comes.",
					"Silence is read as a refusal.",
				],
				[
					"Ring the customers of your ten largest jobs once a quarter and ask what has changed with them.",
					"They tell a friend what they would have told a competitor.",
				],
				[
					"Thank customers by name when they recommend us, within two days.",
					"A recommendation is a gift and gifts are answered.",
				],
				[
					"When a customer leaves us, ask for the reason and write it down word for word.",
					"Reasons are what we can mend.",
					'"Your van came while I was at work, three times."',
				],
				["Invite lost customers back with the remedy for their own reason.", "An offer that fits the story gets read."],
			],
		],
	],
};
