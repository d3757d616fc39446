import type { Tale } from "./tale.ts";

export const complaints: Tale = {
	title: "When something went wrong",
	definition:
		"A complaint is a customer giving us a second try. We take it the first time it is said, put a name on it within the hour, and close it when the customer says that it is closed.",
	stories: [
		[
			"Four words in a margin",
			'A feedback card came back with four words in the margin: "Nobody rang me back." Grace looked the number up and rang. The lady had waited since March for a kettle lid. It arrived by taxi that afternoon, with a second one as a spare.',
		],
		[
			"The review that changed itself",
			"One star, and fair: we had delivered the wrong hob twice. Sean wrote publicly what had gone wrong and privately when he would come. He came with the right hob and a cake tin. The review now has five stars and a recipe.",
		],
	],
	conclusions: [
		"The first ten minutes of a complaint cost less than all that follow.",
		"A remedy that the customer chose is worth twice the one that we chose.",
	],
	techniques: [
		[
			"The name within the hour",
			"Every complaint carries one colleague's name before the hour is over, and the customer knows it.",
		],
		["Three questions", "What happened? What did it cost you? What would put it right?"],
	],
	sections: [
		[
			"Hearing it",
			[
				["Stop what you are doing, turn to the customer and take a pen.", "The pen says that it will be kept."],
				["Never interrupt a complaint.", "People who are cut short start again, louder."],
				[
					"Ask the three questions: what happened, what it cost, and what would put it right.",
					"The third answer is often smaller than we feared.",
				],
				[
					"Write the complaint down in the customer's words and read it to them.",
					"What has been read back has been heard.",
				],
				["Thank the customer for telling us before you say anything else about it.", "Most people simply leave."],
			],
		],
		[
			"Owning it",
			[
				[
					"Put one name on every complaint within the hour and tell the customer whose it is.",
					"A complaint with a name gets solved.",
					'"Leah has it now; her number is on this card."',
				],
				["Do not blame the workshop, the courier or the weather.", "To the customer we are one firm."],
				["Say sorry for the thing itself, once, in plain words.", "One whole apology beats five halves."],
				["Open the record before the customer leaves and give them its number.", "Numbers get found."],
				[
					"Tell the team concerned on the same day, with the customer's words.",
					"They learn while they still remember.",
				],
			],
		],
		[
			"Putting it right",
			[
				[
					"Offer two remedies that you may carry out at once.",
					"A choice between two deeds is a choice made quickly.",
					'"I can refund it now, or send Artem tonight."',
				],
				["Avoid promising a remedy that others have to approve.", "A withdrawn yes costs more than a late one."],
				["Do the first step while the customer is watching.", "Seeing it begin is half of seeing it done."],
				["Add something small that was not asked for.", "A jar of descaler is remembered longer than the refund."],
				["Book the remedy into the diary ahead of new orders.", "The second try comes first."],
			],
		],
		[
			"Answering in public",
			[
				[
					"Answer a public review within one working day, with your first name.",
					"The answer is written for the next hundred readers.",
				],
				["It is forbidden to argue in public.", "Onlookers side with the customer."],
				[
					"Name what went wrong and what has changed since, in three sentences.",
					"Readers look for the change.",
					'"We sent the wrong hob twice. Orders are now read back at the till."',
				],
				[
					"Take the details to a private channel and say so in the reply.",
					"Addresses and sums belong between the two of us.",
				],
				["Thank for a changed review with a handwritten card.", "Paper is rare enough to be kept."],
			],
		],
		[
			"Learning from it",
			[
				[
					"Close a complaint only after the customer has said that it is closed.",
					"Our idea of finished is rarely theirs.",
				],
				["Write the cause in one sentence that names a step, a part or a date.", "A named cause can be mended."],
				["Nobody should look for a culprit in the Monday round.", "Steps are repaired, people are coached."],
				["Ring again after 30 days and ask how things have gone since.", "The second call is where trust is made."],
				[
					"Read the month's complaints in one sitting and pick the one step to change.",
					"One changed step a month is twelve a year.",
				],
			],
		],
	],
};
