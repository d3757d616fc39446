/**
 * What to say in place of words that a rule quotes: the words that tell the phrase (`a|b` is a choice, `!a` wants none), " = ", what to
 * say. The first line whose words all stand in the sentence is taken.
 */
const WORDS = `
no problem|problems|worries|prob = "You're welcome"
calm down = "I understand. Let me see what I can do"
relax = "I understand. Let me see what I can do"
not my|our job|department|section|table|area|desk|responsibility|station|field|task|business = "I'll find the right person for you"
don't|not my|our|do fault = "I'm sorry this happened. Let me put it right"
not|isn't my|our|us fault|mistake = "I'm sorry this happened. Let me put it right"
nothing to do with me|us = "I'll find the right person for you"
don't|not|dunno know = "Let me find out for you"
dunno = "Let me find out for you"
no idea|clue = "Let me find out for you"
policy|policies|rules|rule|regulations|procedure that's|it's|is|are|the|our = "Let me explain why, and what I can do for you"
always done|do|did it way|like = "Let me explain how it works"
have to|got to wait !you're = "May I ask you to wait a moment?"
you have|must|need|should|'ve to|got !wait !should = "Could you please"
you must = "Could you please"
should have|'ve you = "Let me see how we can put this right"
hang|hold on = "May I ask you to wait a moment?"
just|one|wait a|one moment|minute|second|sec|mo|tick = "May I ask you to wait a moment?"
one moment|minute|second|sec = "May I ask you to wait a moment?"
wait !you = "May I ask you to wait a moment?"
come|call|ring|try|phone back|again|later|tomorrow = "When may I call you back?"
call|ring|phone us|me later|tomorrow = "When may I call you back?"
you're|are|is wrong|mistaken = "Let me check that with you"
are you sure = "Let me check that for you"
what's|what your problem = "How can I help you?"
what's|what wrong = "How can I help you?"
what do you want|need = "How can I help you?"
yes|yeah|yep|next !please = "Good morning, how can I help you?"
i'm|am new|trainee = "Let me find out for you"
first day = "Let me find out for you"
busy = "I'll be with you in a moment"
short-staffed|understaffed|rushed = "Thank you for your patience"
impossible = "Let me see what is possible"
not possible = "Let me see what is possible"
can't|cannot|couldn't be done = "Let me see what is possible"
can't|cannot|couldn't|can not|help|do|that|you|i|we = "Here is what I can do for you"
can't|cannot = "Here is what I can do for you"
not allowed|permitted = "Here is what you can do"
closed|closing = "We open again at", with the time
fully booked = "Let me see what else I can offer"
out of stock = "Let me see what else I can offer"
sold out = "Let me see what else I can offer"
don't|not have = "Let me see what else I can offer"
we're full = "Let me see what else I can offer"
i already|just told|said = "Let me explain it in another way"
as|like i said = "Let me explain it in another way"
don't|not|didn't understand = "Let me explain it in another way"
misunderstood = "Let me explain it in another way"
not|aren't listening|listen = "Let me explain it in another way"
on|in the website|e-mail|email|leaflet|letter|brochure|internet = "Let me show you"
it's|that's|very|so easy|simple|obvious = "Let me show you step by step"
obviously = "Let me show you step by step"
hey|hi|hiya|yo|hallo = "Good morning" or "Good afternoon"
see ya|you|u = "Goodbye, and thank you"
bye|bye-bye|cheers|ta = "Goodbye, and thank you"
whatever = "I understand"
sorry for|about the|any inconvenience = "I'm sorry", and then what you will do
nobody|no|first|only else|one|complained|complains|complaint|complain|complaining = "Thank you for telling us"
never happened|happens|had before = "Thank you for telling us"
i'll|will|we'll try = "I will", and by when
i|we hope|hopefully|probably|maybe|perhaps = "I will check and call you back"
maybe|probably|perhaps|hopefully = "I will check and call you back"
i think|guess|suppose|assume|believe = "I will check and tell you"
what|huh|pardon|eh !you !is !the !your = "Could you say that again, please?"
computer|system says|down|slow|won't|crashed = "Thank you for your patience while I check"
to be honest = "Let me tell you how it is"
honestly|frankly = "Let me tell you how it is"
trust|believe me = "Let me show you"
okay|ok guys|folks|people = "Good morning" or "Good afternoon"
guys|folks !girls = "Ladies and gentlemen"
cheap = "good value"
cheapest = "lowest price"
problem|problems|issue|issues = "question" or "matter"
complaint|complaints = "feedback"
but = "and"
`;

const UTTER = "say|tell|use|answer|reply|respond|write|shout|greet|utter|ask|speak|send|mutter";

/** Frames (service-acts.ts) for words that a rule quotes: as an order, with the person it is said to, and after "no" and "avoid". */
export function answersInstead(): string {
	return WORDS.trim()
		.split("\n")
		.flatMap((line) => {
			const [words = "", said = ""] = line.split(" = ");
			const quoted = ['"|“|‘', ...words.split(" ").map((word) => (word.startsWith("!") ? `!*${word.slice(1)}` : `*${word}`))].join(
				" & ",
			);
			return [
				`${UTTER} ; ${quoted} & to>><customer> ; *say ${said} to {x}`,
				`${UTTER} ; ${quoted} ; *say ${said}`,
				`no ; ${quoted} ; *say ${said}`,
			];
		})
		.join("\n");
}
