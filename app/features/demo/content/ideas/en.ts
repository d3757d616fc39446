import { tellIdeas } from "./told-idea.ts";

/** Ideas from the contact centre and the office. */
export const englishIdeas = tellIdeas([
	"305 maya TEL-24 words done 20 | One page of plain answers for the ten hardest questions | Customers get the same answer in chat, by mail and on the phone, and they get it at once. | chat and e-mail | The page is live, and Maya keeps it. Replies leave in a third of the time.",
	"281 tom TEL-28 phone done 18 | Ring back instead of hold music | A caller who is fifth in line may hang up and keep the place. Lunch gets cooked in the meantime. | telephone line | Switched on in every queue since March. Eight of ten callers take it.",
	"256 hannah - papers done 11 | Write the returns form as a short letter | People fill in what they understand. Six boxes became three sentences in my draft. | returns | The letter replaces the form. Calls about returns fell by a third.",
	"230 sean TEL-19 words declined 6 | Send flowers after every complaint | It would surprise people who expect a form letter. | complaints |  | Flowers for all become a routine, and a routine is no apology. Each adviser now has a small budget to decide on instead. | Thank you for asking for warmth: the budget exists because of this idea.",
	"207 owen TEL-3 phone on-trial 13 | Evening callers speak to the person who knows their case | They tell the story once. The evening shift sees the open cases with a name beside each. | evening shift | On trial with three advisers until the end of the month.",
	"183 priya PRM-9 words under-consideration 12 | Offer two ways out, written down, in every late delivery | A choice calms people faster than an excuse does. | deliveries | We are collecting what people chose in the last hundred cases.",
	"158 leah - visits under-consideration 9 | Let customers pick a two-hour window themselves | A picture of the day with free windows is quicker than reading dates aloud. | bookings | The booking program can do it; we are asking the crews what they need.",
	"136 alice PRM-6 words on-trial 10 | A board with today's promises where everyone passes it | Whoever walks by sees what is due by noon and asks. | contact centre | The board hangs by the window. We count what slips past noon for four weeks.",
	"110 tom - waiting declined 3 | A prize for the shortest call of the week | It would be fun and would keep the line short. | telephone line |  | A short call is good when the customer says so, and a prize would hurry people off the line. | Thank you for caring about those who wait; the ring-back grew out of the same thought.",
	"88 grace - papers under-consideration 7 | Tell suppliers what customers praise | They hear from us when something is broken. A monthly page of praise would bring better parts. | suppliers | Two suppliers agreed to read it. The first page leaves next month.",
	"64 maya TEL-22 phone under-consideration 8 keepers | Say how long the chat will take before it starts | People decide whether to stay or to write a mail, and both are fine. | chat and e-mail | We are looking at how well the program can guess.",
	"41 priya TEL-7 words new 6 | Repeat the promise in the last sentence of the call | The last thing heard is the thing remembered, and it had better be the date. | telephone line",
	"20 leah - returns new 4 | A label in the parcel for the way back | If it does not fit, the customer sticks it on and leaves it at the corner shop. | returns",
	"8 owen TEL-3 phone new 5 keepers | A quiet room for the calls that hurt | Whoever has just taken a hard call can breathe for five minutes, and the next caller hears it. | contact centre",
	"2 zoe - words new 1 | Explain our short names on a card | I heard six abbreviations on my first day. Customers hear them, too, and they guess. | contact centre",
	"1 zoe - waiting new 0 | Tell callers what to have at hand before they reach us | The model number is on the back of the fridge. They could look while they wait. | telephone line",
]);
