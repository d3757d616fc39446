import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("acts towards those served, in whatever form they are forbidden", () => {
	it.each([
		[
			"Never tell a nervous patient that the injection won't hurt.",
			"Tell the nervous patient honestly what to expect.",
		],
		["Try not to crowd visitors in the small galleries.", "Give visitors space in the small galleries."],
		[
			"You can't refuse a refund just because the film has already started.",
			"You must consider a refund even if the film has already started.",
		],
		[
			"Refrain from guessing the cost before you have seen the lock.",
			"Name the cost only once you have seen the lock.",
		],
		[
			"Steer clear of remarks about a patient's age at the hearing test.",
			"Keep remarks about a patient's age to yourself at the hearing test.",
		],
		[
			"Looking at the clock while a family chooses a coffin is disrespectful.",
			"Give the family your full attention while they choose a coffin.",
		],
		["Do not fix brakes without test-riding the bike afterwards.", "Test-ride the bike every time you fix brakes."],
		[
			"Our conductors don't wake passengers before their stop.",
			"Our conductors let passengers sleep until their stop.",
		],
		[
			"We never put a caller through to a line that rings out.",
			"We make sure somebody answers before we put the caller through.",
		],
		["Keep in mind that it is tactless to ask a widow about her plans.", "Leave it to the widow to mention her plans."],
		["Don't push a brochure at everyone who looks in the window.", "Offer a brochure to those who show interest."],
		["Don't leave a voicemail unanswered overnight.", "Answer the voicemail the same day."],
		[
			"Don't assume that an older learner is afraid of computers.",
			"Ask first whether an older learner is afraid of computers.",
		],
		["Don't make a member feel guilty for cancelling.", "Respect the member's decision and carry it out politely."],
		[
			"You mustn't open the curtain of a fitting room unasked.",
			"You must ask before you open the curtain of a fitting room.",
		],
		["Leaving a guest to carry their own skis is not our style.", "Help the guest to carry their own skis."],
		["Our guides never rush a group through a room.", "Our guides go through a room at the group's pace."],
		["Interpreters may not add their own opinion.", "Interpreters must keep their own opinion to themselves."],
		["Personal errands with the company van are banned.", "Use the company van for work only."],
		["No raised voices in the waiting room.", "Speak quietly in the waiting room."],
		[
			"Don't worry about repeating yourself when a caller is hard of hearing.",
			"Repeat yourself when a caller is hard of hearing.",
		],
		["Listen first. Don't offer a solution straight away.", "Listen first. Listen before you offer a solution."],
		[
			"Don't keep a caller on the line while you chat with a colleague.",
			"See to the caller first, then chat with a colleague.",
		],
		[
			"Apprentices should not quote prices on their own.",
			"Apprentices should ask a senior colleague before they quote prices.",
		],
		["Insulting remarks about other faiths are forbidden.", "Speak about other faiths with respect."],
		["No shortcuts with the safety briefing.", "Go through every step of the safety briefing."],
		["Don't let a complaint go cold.", "Follow up every complaint promptly."],
		["Our florists do not sell flowers older than two days.", "Our florists sell only flowers up to two days old."],
		["Never let a child hold the syringe.", "Keep the syringe out of children's reach."],
		[
			"Don't talk about the next appointment while the patient is still in pain.",
			"Wait until the patient is comfortable before you talk about the next appointment.",
		],
		["No loud music in the salon.", "Keep music low in the salon."],
		["Don't neglect the follow-up call.", "Make the follow-up call."],
		[
			"We never leave a customer without an answer for more than a day.",
			"We give the customer an answer within a day.",
		],
		[
			"Do not give a price over the phone for a job you have not seen.",
			"See the job before you give a price over the phone.",
		],
		["Stop apologising for every little thing.", "Apologise once, and only when something has gone wrong."],
		["Lending out a guest's umbrella is prohibited.", "Keep a guest's umbrella for its owner."],
		["No second-hand information about fares.", "Give only checked information about fares."],
		["Making a caller spell their name three times is bad service.", "Write down the name the first time."],
		[
			"Don't overlook the small print when you explain a contract.",
			"Go through the small print when you explain a contract.",
		],
		["It is not our way to hurry a mourner.", "Give the mourner time."],
		[
			"It is tactless to comment on an empty wheelchair space.",
			"Keep remarks about an empty wheelchair space to yourself.",
		],
		["Sales staff must never run down a competitor.", "Sales staff must speak with respect about a competitor."],
		["Tell nobody what a client has paid.", "Keep it confidential what a client has paid."],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});
