import type { Tale } from "./tale.ts";

export const telephone: Tale = {
	title: "On the telephone, in chat and by letter",
	definition:
		"A good conversation with us is one after which the customer knows three things: what happens next, when, and who does it. Anyone who rings reaches a person within seconds and stays with that person.",
	stories: [
		[
			"The dog in the background",
			"Priya heard a dog barking and asked its name. It was Biscuit, and Biscuit had bitten through the dryer's cable. Instead of a technician in four days, the caller got the cable by post, the fuse to check, and a tip about pepper oil. Biscuit's photo hangs over the desk.",
		],
		[
			"Forty seconds of quiet",
			'A caller shouted for a minute about three missed visits. Owen let him finish, waited a breath, and repeated the three dates. The caller said: "Yes. Exactly that." The rest of the talk was about Saturday morning.',
		],
		[
			"The letter with one question",
			'Our old reply to a complaint had six paragraphs and a reference number. Maya wrote back with one question: "Which day suits you for the repair?" Nine of ten people now answer within the hour.',
		],
	],
	conclusions: [
		"People rarely ring because they like to; the sooner they may stop, the better.",
		"A repeated sentence calms more than an apology does.",
	],
	techniques: [
		["Say it back", "Repeat the heart of the matter in the caller's words and wait for the yes."],
		[
			"The signpost",
			'"I will look at two things: the order and the van. That takes a minute." A known silence is a short one.',
		],
		["The last question", '"What else would make today easier?" It turns up the second fault.'],
	],
	sections: [
		[
			"Picking up",
			[
				[
					"Answer by the fourth ring with the company's name and your own.",
					"After the fifth ring people start composing the complaint.",
				],
				[
					"Write down the caller's name as you hear it and use it once in the talk.",
					"A name said once is a greeting, said five times it is a trick.",
				],
				[
					"Open the customer's record while they speak and tell them what you see there.",
					"It spares them the story.",
					'"I have your cooker here, bought in March."',
				],
				["Ask whether this is a good moment when it is you who rings.", "A yes makes the next five minutes ours."],
				[
					"Turn the keyboard's noise into words: say what you are looking up.",
					"Typing in silence sounds like doing something else.",
				],
			],
		],
		[
			"Listening",
			[
				[
					"Let the caller finish, then count one breath before you speak.",
					"The important half often comes after the pause.",
				],
				[
					"Say the matter back in one sentence and ask whether you have it right.",
					"A corrected sentence costs seconds; a wrong visit costs a day.",
				],
				[
					"Name what you understand of the trouble before you name the solution.",
					'"Guests on Saturday and no oven" tells them you were there.',
				],
				["Ask one question at a time.", "Of three questions the first two are lost."],
				[
					"Keep notes in the caller's own words, with the date and hour.",
					"The technician hears the noise through them.",
					'"Rattles like a tin of nails, only when full."',
				],
			],
		],
		[
			"Giving an answer",
			[
				[
					"Answer the question that was asked first, then add what helps.",
					"People listen better once they have their answer.",
				],
				[
					"Say what you can do and by when, in that order.",
					"It is the sentence that the caller will repeat at home.",
					'"I can send Nina tomorrow between ten and noon."',
				],
				["Use the words that the customer uses for the thing.", '"The rubber round the door" finds the gasket faster.'],
				[
					"Ring the workshop yourself while the caller waits, and report what you heard.",
					"One call by us replaces three by them.",
				],
				["Agree on the next step and read it back with day and hour.", "Two people then hold the same plan."],
				["Never read out or write down a card's three-digit code.", "The payment page takes it."],
			],
		],
		[
			"When it is loud",
			[
				["Lower your own voice by a step and slow down.", "The louder voice follows the quieter one within a minute."],
				["Thank the caller for ringing us with it.", "A complaint on our line is one fewer in the street."],
				[
					"Apologise for the thing that happened, by name and date.",
					'"I am sorry about Tuesday\'s visit" beats a sorry for everything.',
					'"I am sorry that you waited from two till six on Tuesday."',
				],
				[
					"Offer a first step that you can carry out while you are still talking.",
					"Deeds in the first minute lower the voice.",
				],
				[
					"Pass an insulting call to Alice or Sean after one friendly warning.",
					"Our people deserve the courtesy they give.",
				],
			],
		],
		[
			"In chat and by letter",
			[
				[
					"Answer in chat within a minute, even if it is only to say what you are checking.",
					"A typing sign calms for thirty seconds, words for five minutes.",
				],
				["Begin a letter with the answer and put the reasons after it.", "Most people read the first two lines."],
				["Write sentences of up to fifteen words.", "They can be read on a phone, on a bus, in sunlight."],
				[
					"End every letter with one clear question or one clear step.",
					"It earns a reply the same day.",
					'"Which day suits you, Thursday or Friday?"',
				],
				["Sign with your first name and the number on your desk.", "A signature is a door."],
				["Read the letter once aloud before you send it.", "The ear finds what the eye forgives."],
			],
		],
	],
};
