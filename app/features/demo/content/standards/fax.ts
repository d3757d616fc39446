import type { Tale } from "./tale.ts";

export const fax: Tale = {
	title: "Orders by fax",
	definition: "A fax is a customer who is too busy to ring. We answer it as if they stood at the counter.",
	stories: [],
	conclusions: [],
	techniques: [],
	sections: [
		[
			"When the paper comes",
			[
				[
					"Take the paper out of the tray within ten minutes and stamp the time on it.",
					"Ten minutes look like waiting for us.",
				],
				["Ring the sender, thank them and read the order back.", "Ink runs, and a three looks like an eight."],
				[
					"Write the agreed day on the paper and fax it back with your first name.",
					"A name on paper is a promise on paper.",
				],
				[
					"Pin the paper to the job card, so that the workshop sees the sender's own words.",
					"Copies lose the underlining.",
				],
			],
		],
	],
};
