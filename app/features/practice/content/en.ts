import type { Exercise } from "../exercise.ts";

/** Exercises from working life in English. */
export const englishExercises: readonly Exercise[] = [
	{
		...{ key: "en-hotel-call", sort: "deed", place: "Hotel reception, Friday evening" },
		told: "Two guests with suitcases waited ten minutes at the desk while Oliver finished a private call.",
		given: "Oliver, you are rude.",
		keep: [
			["ten|10", "the ten minutes"],
			["call|phone", "the private call"],
			["guest", "the guests"],
		],
		model: "On Friday evening two guests stood at the desk for ten minutes while you finished a private phone call.",
		lesson:
			"“Rude” is a verdict that Oliver can only deny. Ten minutes can be checked, and a call can be made after the guests have their key.",
	},
	{
		...{ key: "en-parcel-rain", sort: "deed", place: "Parcel round, Tuesday" },
		told: "Gary left a box of books on the step of 14 Mill Lane in the rain. The books were ruined.",
		given: "You are lazy and careless, Gary.",
		keep: [
			["box|parcel|book", "the box of books"],
			["rain|wet", "the rain"],
		],
		model: "On Tuesday you left the box for 14 Mill Lane on the step in the rain, and the books inside were ruined.",
		lesson: "Nobody knows whether Gary is lazy. Everybody can see a wet box, and next time it can go to the neighbour.",
	},
	{
		...{ key: "en-clinic-results", sort: "deed", place: "Clinic reception" },
		told: "Mrs Hale asked three times when her results would come. Nina answered “you'll see” and went on typing.",
		given: "Nina, your attitude is terrible.",
		keep: [
			["three|3|thrice", "the three times"],
			["result", "the results"],
		],
		model: "Yesterday Mrs Hale asked three times when her results would come, and you answered “you'll see”.",
		lesson:
			"An attitude lives inside a head. What Nina answered was said aloud: she can answer something else tomorrow.",
	},
	{
		...{ key: "en-bicycle-five", sort: "deed", place: "Bicycle workshop" },
		told: "The bicycle was promised for five o'clock. It was ready at six, and nobody had rung the customer, who waited.",
		given: "You are unreliable, Ben.",
		keep: [
			["five|5|17", "five o'clock"],
			["six|6|18|hour", "six o'clock"],
			["rang|ring|rung|call|phon|told|tell|wait", "that the customer heard nothing"],
		],
		model: "You promised the bicycle for five; it was ready at six, and the customer waited because nobody had rung.",
		lesson:
			"“Unreliable” says that it will happen again. The two times say what happened once, and what one ring would have mended.",
	},
	{
		...{ key: "en-loan-signature", sort: "deed", place: "Bank branch" },
		told: "Mr Obi's loan papers came back from head office for the second time: the signature on page 3 was missing again.",
		given: "Claire, you're incompetent.",
		keep: [
			["second|twice|two|2", "the second time"],
			["sign", "the missing signature"],
		],
		model: "Mr Obi's loan papers came back for the second time because the signature on page 3 was missing.",
		lesson:
			"A judgement of the person ends the talk. Page 3 begins one: what would help to see the line before posting?",
	},
	{
		...{ key: "en-meeting-four", sort: "deed", place: "Office, Monday meeting" },
		told: "Priya showed the new order form. Mark spoke over her four times, and she left out the last part.",
		given: "Mark, you are arrogant.",
		keep: [
			["four|4", "the four times"],
			["priya", "Priya"],
		],
		model: "In Monday's meeting you spoke over Priya four times, and she left out the last part of the order form.",
		lesson:
			"Mark may be sure that he is modest. That he spoke four times while she spoke is something both can remember.",
	},
	{
		...{ key: "en-till-goodbye", sort: "general", place: "Supermarket, till 2" },
		told: "This morning three customers left till 2 without a word from Dave.",
		given: "Dave, you never say goodbye to customers at till 2.",
		keep: [
			["three|3", "the three customers"],
			["till", "the till"],
			["goodbye|good-bye|bye|word", "the missing goodbye"],
		],
		model: "Dave, this morning three customers left till 2 without a goodbye from you.",
		lesson:
			"“Never” makes Dave look for the one time he did. Three customers this morning leave nothing to argue about.",
	},
	{
		...{ key: "en-van-notes", sort: "general", place: "Warehouse" },
		told: "On Wednesday and on Thursday Lea filed the delivery notes of Sam's van as well as her own.",
		given: "Sam, you always leave your delivery notes for Lea to file.",
		keep: [
			["wednesday|thursday|two|twice|2", "the two days"],
			["note", "the delivery notes"],
			["lea", "Lea"],
		],
		model: "Sam, on Wednesday and on Thursday Lea filed the delivery notes of your van as well as her own.",
		lesson: "Two days are a lot already. “Always” adds nothing but a quarrel about last month.",
	},
	{
		...{ key: "en-cleaning-radio", sort: "general", place: "Hotel, second floor" },
		told: "Yesterday two guests on the second floor asked reception for quiet while Joan cleaned with the radio on.",
		given: "Joan, everybody complains about your radio.",
		keep: [
			["two|2", "the two guests"],
			["radio|music", "the radio"],
		],
		model: "Joan, yesterday two guests on the second floor asked for quiet because of your radio.",
		lesson:
			"“Everybody” sounds like the whole house against her. It was two guests, and that is enough to turn the radio down.",
	},
	{
		...{ key: "en-clinic-double", sort: "general", place: "Dental practice" },
		told: "On 9 March two patients were booked for 10.15 in room 4. The second one waited forty minutes.",
		given: "You constantly book two patients for the same time, Ruth.",
		keep: [
			["9|ninth|march", "the day"],
			["two|2|both|second", "the two patients"],
			["10|forty|40|room", "the time, the room or the wait"],
		],
		model: "Ruth, on 9 March two patients were booked for 10.15 in room 4, and the second one waited forty minutes.",
		lesson: "“Constantly” may be true or may feel true. The date lets Ruth open the book and see how it happened.",
	},
	{
		...{ key: "en-call-centre-desk", sort: "general", place: "Call centre, Friday" },
		told: "When Ade took over Kim's desk on Friday, five customer letters lay there unsorted.",
		given: "Every single time I take over your desk, Kim, it is a mess.",
		keep: [
			["five|5", "the five letters"],
			["letter", "the letters"],
			["friday|desk", "the desk on Friday"],
		],
		model: "Kim, when I took over your desk on Friday, five customer letters lay there unsorted.",
		lesson: "A mess each time is a reproach. Five letters on Friday are a task of two minutes.",
	},
	{
		...{ key: "en-council-mail", sort: "general", place: "Council office" },
		told: "Ms Byrne wrote on 3 May and on 6 May about her parking permit. Until today, 12 May, she has had no answer.",
		given: "You never answer anything, Neil.",
		keep: [
			["byrne|permit", "Ms Byrne's permit"],
			["3|6|12|two|2|may", "the days"],
		],
		model: "Neil, Ms Byrne wrote about her permit on 3 and on 6 May, and until today she has had no answer.",
		lesson:
			"“Never anything” wipes out all that Neil did answer. Two letters of one person can be answered before lunch.",
	},
	{
		...{ key: "en-filters-list", sort: "proposal", place: "Boiler repairs" },
		told: "Josh drove to a repair without the spare filters. The customer had to wait for a second visit.",
		given: "On Monday the van left without spare filters, and Mr Lund had to wait for a second visit.",
		keep: [
			["filter", "the filters"],
			["second|wait|again|lund", "the second visit"],
		],
		model:
			"On Monday the van left without spare filters, and Mr Lund had to wait for a second visit. Please tick the parts off the list before you drive off.",
		lesson: "The deed is named and so is its price. A list to tick gives Josh something to do at half past seven.",
	},
	{
		...{ key: "en-bakery-allergy", sort: "proposal", place: "Bakery counter" },
		told: "A customer asked whether there are nuts in the carrot cake. Bella said “I think so” and served the next one.",
		given: "A customer asked about nuts in the carrot cake, and you answered “I think so”. She left without a cake.",
		keep: [
			["nut", "the nuts"],
			["left|went|think so|without", "that the customer left"],
		],
		model:
			"A customer asked about nuts in the carrot cake, you answered “I think so”, and she left without one. Could you look at the allergy sheet under the till and read it out to her?",
		lesson: "Bella knows now that “I think so” costs a customer. The sheet under the till is what she was missing.",
	},
	{
		...{ key: "en-garage-invoice", sort: "proposal", place: "Car dealer, service desk" },
		told: "The bill was £90 higher than the estimate. The customer first heard of it at the counter.",
		given: "Mrs Kaur learned at the counter that the bill was £90 above the estimate, and she was upset.",
		keep: [
			["90|ninety", "the £90"],
			["estimate|bill", "the bill or the estimate"],
		],
		model:
			"Mrs Kaur learned at the counter that the bill was £90 above the estimate. Please ring the customer before you fit a part that was not in the estimate.",
		lesson: "Without a proposal the receiver guesses: cheaper parts? A softer voice? One call before fitting is clear.",
	},
	{
		...{ key: "en-school-queue", sort: "proposal", place: "School office" },
		told: "Eight parents stood in line at a quarter past eight. Two of them only wanted to drop off a form.",
		given: "At a quarter past eight eight parents queued at your window, two of them only to drop off a form.",
		keep: [
			["eight|8|parent", "the eight parents"],
			["form", "the form"],
		],
		model:
			"At a quarter past eight eight parents queued at your window, two of them only to drop off a form. I suggest putting a box for forms beside the door.",
		lesson: "A queue is everybody's and nobody's fault. A box beside the door is a thing that somebody can put there.",
	},
	{
		...{ key: "en-shift-handover", sort: "proposal", place: "Care home, change of shift" },
		told: "The night shift was told at the door that Mr Ellis had fallen. The note in the book was written the next day.",
		given:
			"On Sunday the night shift heard about Mr Ellis's fall at the door; the note came into the book a day later.",
		keep: [
			["ellis|fall|fell", "Mr Ellis's fall"],
			["note|book", "the note in the book"],
		],
		model:
			"On Sunday the night shift heard about Mr Ellis's fall at the door; the note came into the book a day later. Next time write two lines into the book before you take your coat.",
		lesson: "It says how much is enough (two lines) and when (before the coat). That makes it easy to do.",
	},
	{
		...{ key: "en-insurance-words", sort: "proposal", place: "Insurance office" },
		told: "Hugh explained the cover to an elderly couple with the words of the policy. They asked their son to ring back.",
		given:
			"You explained the cover to Mr and Mrs Dean in the words of the policy, and they went home without an answer.",
		keep: [
			["dean|couple|cover", "the cover or the couple"],
			["polic|words", "the words of the policy"],
		],
		model:
			"You explained the cover to Mr and Mrs Dean in the words of the policy, and they went home without an answer. Please explain it with an example: “If the pipe bursts, we pay for the floor.”",
		lesson: "“Explain it better” would be no proposal. One example that Hugh can say as it stands is.",
	},
	{
		...{ key: "en-which-fitting", sort: "which", place: "Shoe shop" },
		told: "A father came with two children. Tess brought one size, and went to the stock room twice more.",
		texts: [
			"On Saturday the family waited while you went to the stock room three times. Please bring the size above and the size below at once.",
			"You are too slow for a Saturday, Tess. You are simply clumsy with families.",
		],
		right: 0,
		teaches: "personality",
		lesson: "The first one counts the walks and says how to save two of them. The second tells Tess what she is.",
	},
	{
		...{ key: "en-which-phone", sort: "which", place: "Travel agency" },
		told: "A customer on the telephone was passed on four times and told her story anew each time.",
		texts: [
			"You always pass people on, Rob. Nobody ever gets an answer from you.",
			"On Tuesday Mrs Ward told her story four times. Next time, please tell your colleague the story before you pass the call on.",
		],
		right: 1,
		teaches: "generalisation",
		lesson: "“Always” and “nobody ever” are easy to deny. Four times on Tuesday is what Mrs Ward went through.",
	},
	{
		...{ key: "en-which-estate", sort: "which", place: "Estate agency" },
		told: "The keys to a flat were not there at the viewing. Three couples stood in front of the house.",
		texts: [
			"At yesterday's viewing the keys were missing, and three couples stood in the street for half an hour.",
			"At yesterday's viewing the keys were missing, and three couples stood in the street. Please sign the keys out the evening before.",
		],
		right: 1,
		teaches: "no-proposal",
		lesson: "Both name the deed and its effect. Only the second one says what would keep the street empty next time.",
	},
	{
		...{ key: "en-which-barber", sort: "which", place: "Hairdresser's" },
		told: "A customer asked for two centimetres. Four were gone before he could say a word.",
		texts: [
			"Mr Penn asked for two centimetres and went home with four less. Please show the length with the comb before the first cut.",
			"You don't listen because you think you know it all, Leo. You are a selfish man.",
		],
		right: 0,
		teaches: "personality",
		lesson: "The second text reads Leo's mind. The comb before the first cut is something the customer can nod at.",
	},
	{
		...{ key: "en-which-pool", sort: "which", place: "Swimming pool" },
		told: "The cold showers were reported on the 2nd. The notice was put up on the 5th.",
		texts: [
			"The showers were cold from the 2nd, and guests read of it on the 5th. Could you put a note on the door the same day?",
			"Everything here takes you ages, Pam, and you never tell the guests a thing.",
		],
		right: 0,
		teaches: "generalisation",
		lesson: "Two dates and one note: Pam can do it. Who is told that everything takes ages has nowhere to begin.",
	},
	{
		...{ key: "en-which-courier", sort: "which", place: "Restaurant delivery" },
		told: "A dinner for six arrived without the soups. The bag had been closed with the receipt outside.",
		texts: [
			"The order for six left without its soups, and the guests had to wait for a second ride. It was a bad evening for them.",
			"The order for six left without its soups, and the guests waited. Please read the receipt line by line as you close the bag.",
		],
		right: 1,
		teaches: "no-proposal",
		lesson: "The first one stops at the harm. The second goes one step on: read line by line, then close.",
	},
];
