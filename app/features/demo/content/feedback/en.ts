import type { ToldFeedback } from "./told-feedback.ts";

export const englishFeedback: readonly ToldFeedback[] = [
	{
		...{
			daysAgo: 0,
			from: "alice",
			to: "tom",
			rule: "TEL-5",
			situation: "The call about the dishwasher, shortly before noon.",
		},
		deed: "You put the caller on hold before she had given her name.",
		effect: "She told her story a second time, and a little louder.",
		proposal: "Ask for the name first, write it down, and use it when you come back to the line.",
	},
	{
		...{ daysAgo: 4, from: "priya", to: "maya", situation: "The chat about the broken kettle." },
		deed: "You closed the chat after sending the link to the form.",
		effect: "He opened a new chat with me to ask which box to tick.",
		proposal: "Stay until the form is sent, and name the box in the same message as the link.",
		leader: "alice",
		answered: { thanks: true, step: { words: "Keep the chat open until the form has come in", inDays: 14 } },
	},
	{
		...{ daysAgo: 11, from: "tom", to: "owen", situation: "Handing over the late shift." },
		deed: "You left me three open cases with a case number and no line on what was promised.",
		effect: "I rang two of the customers to ask, and one asked why I had to.",
		proposal: "Write one line on each case: what we promised, and by when.",
		answered: {
			talk: {
				messages: [
					"That evening the system was slow. Which line would have helped most?",
					"Just the promise. I can find the rest.",
				],
			},
		},
	},
	{
		...{
			daysAgo: 22,
			from: "sean",
			to: "leah",
			rule: "TEL-8",
			situation: "Booking a visit for a customer who works nights.",
		},
		deed: "You read out four slots, all of them before noon.",
		effect: "She said she would ring again and has not.",
		proposal: "Begin with the time of day: ask which hours suit, then open the calendar.",
		answered: { step: { words: "Ask about the time of day first", inDays: 7, end: "done" }, helped: "yes" },
	},
	{
		...{ daysAgo: 36, from: "leah", to: "priya", situation: "The complaint about the scratched hob." },
		deed: "You repeated the complaint in your own words and asked whether you had it right.",
		effect: "The customer slowed down and thanked you for listening.",
		answered: { thanks: true, helped: "yes" },
	},
	{
		...{ daysAgo: 52, from: "hannah", to: "alice", situation: "The weekly call listening." },
		deed: "You played the recording of a new colleague to the whole room.",
		effect: "She asked me afterwards whether she was still on trial.",
		proposal: "Play it to her alone first, and ask whether the others may hear it.",
		answered: {
			thanks: true,
			step: { words: "Ask the colleague before any recording is played", inDays: 12, end: "done" },
			helped: "yes",
		},
	},
	{
		...{ daysAgo: 75, from: "maya", to: "sean", situation: "The outage of the phone line." },
		deed: "You changed the greeting on the phone line and told us in the chat an hour later.",
		effect: "Callers asked about something that we had not read yet.",
		proposal: "Post the wording in the chat first and switch the greeting ten minutes after.",
		answered: { step: { words: "Chat first, greeting after", inDays: 10, end: "done" }, helped: "partly" },
	},
	{
		...{ daysAgo: 93, from: "owen", to: "tom", situation: "The caller with the two faulty toasters." },
		deed: "You told the caller that whoever breaks two toasters should buy a cheaper one.",
		effect: "He asked for your name and wrote to Helen.",
		proposal: "Say that two in a month are unusual and offer to have both looked at.",
		answered: {
			report: {
				words: "I said that a cheaper one has fewer parts to fail. The sentence here is shorter than mine.",
				decision: "removed",
				toReporter: "I have heard the call. You are right about the words, so the entry leaves your page.",
				toAuthor: "The recording has other words. Please write what you heard, with the moment of the call.",
			},
		},
	},
	{
		...{ daysAgo: 118, from: "grace", to: "ian", situation: "The audit talk in the warehouse." },
		deed: "You asked each person what slows them down before you opened your list.",
		effect: "Two of them came to me the same day with ideas.",
		answered: { thanks: true },
	},
	{
		...{ daysAgo: 140, from: "alice", to: "owen", rule: "TEL-9", situation: "The refund for the air fryer." },
		deed: "You promised a refund within two days and left the note in your own mailbox.",
		effect: "On day six the customer rang me.",
		proposal: "Put the promise on the case with its date, so that any of us can keep it.",
		answered: {
			thanks: true,
			step: { words: "Promises go on the case, with a date", inDays: 8, end: "done" },
			helped: "yes",
		},
	},
	{
		...{ daysAgo: 170, from: "tom", to: "alice", situation: "The rota for the bank holiday." },
		deed: "You asked each of us for one wish before you made the rota.",
		effect: "Nobody swapped a shift that week.",
		answered: { thanks: true, helped: "yes" },
	},
	{
		...{ daysAgo: 203, from: "leah", to: "maya", situation: "E-mails late in the afternoon." },
		deed: "You answered a five-line question with the whole instruction for the boiler.",
		effect: "She wrote back to ask which page was meant.",
		proposal: "Copy the two lines that answer it and attach the rest.",
		answered: { step: { words: "Two lines first, the rest attached", inDays: 9, end: "dropped" }, helped: "no" },
	},
	{
		...{ daysAgo: 236, from: "helen", to: "hannah", situation: "The draft of the visiting standard." },
		deed: "You sent the draft for agreement on the evening before the meeting.",
		effect: "I came with questions that your notes would have answered.",
		proposal: "Send it two working days ahead, with the three places you want us to look at.",
		answered: {
			thanks: true,
			step: { words: "Two days ahead, three places marked", inDays: 20, end: "done" },
			helped: "yes",
		},
	},
	{
		...{ daysAgo: 277, from: "priya", to: "sean", situation: "My first week on complaints." },
		deed: "You sat beside me for two calls and wrote down what went well before anything else.",
		effect: "I took the third call alone.",
		answered: { thanks: true, helped: "yes" },
	},
];
