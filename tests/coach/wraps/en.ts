import { gerundOf, participleOf, thirdOf } from "#app/coach/en/words/verbs.ts";

/** A plain ban with the forms that wrappers need of it. */
export interface WrappedAct {
	/** "park prams in the doorway". */
	base: string;
	gerund: string;
	third: string;
	/** What the act is done to, and the rest as a passive: "prams", "parked in the doorway". */
	thing: string;
	passive: string;
}

/** Plain bans of many trades: verb | what it is done to | what stands behind. */
const ACTS = `park|prams|in front of the fire exit
store|cleaning fluids|above food
discuss|salaries|in front of customers
leave|the till|unattended
open|parcels|that are addressed to the tenant
share|passwords|with colleagues
write|passwords|on sticky notes
interrupt|customers|
promise|delivery dates|that are not confirmed
eat||behind the counter
smoke||in the delivery van
run||in the corridor
use|mobile phones|during treatment
wear|rings|in the kitchen
lift|heavy boxes|alone
give|refunds|without a receipt
accept|gifts|from suppliers
argue||with guests about the bill
shout||across the ward
enter|guest rooms|without knocking
move|patients|without telling them why
post|photos of children|online
leave|tools|on the stairs
block|the wheelchair ramp|with trolleys
prop|fire doors|open
serve|alcohol|to minors
touch|exhibits|with bare hands
lend|keys|to visitors
copy|identity cards|
send|invoices|by ordinary post
leave|patient files|on the desk
mock|customers' accents|
laugh||at wrong answers
gossip||about colleagues
repeat|diagnoses|in the waiting room
comment on|guests' clothes|
pour|hot oil|into the sink
feed|the animals|
drive|the forklift|without a licence
text||while driving
take|dogs|into the kitchen
hang|coats|over the radiators
leave|engines|running in the yard
put|wet towels|on the benches
throw away|lost property|before the end of the month
leave|children|alone in the pool
charge|customers|for tap water
change|bookings|without asking the guest
sell|bread|from the day before
put|callers|on hold without asking
guess|the dosage|
read|private letters|
push||to the front of the queue
chew|gum|at the reception desk
hide|mistakes|from the customer
blame|colleagues|in front of customers
turn away|latecomers|
start|repairs|before the customer has agreed
switch off|the alarm|
keep|cash|in the van overnight`;

const split = (verb: string): [string, string] => {
	const [first = "", ...more] = verb.split(" ");
	return [first, more.map((one) => ` ${one}`).join("")];
};

export const acts: readonly WrappedAct[] = ACTS.split("\n").map((line) => {
	const [verb = "", thing = "", rest = ""] = line.split("|");
	const [first, particle] = split(verb);
	const behind = `${particle}${thing === "" ? "" : ` ${thing}`}${rest === "" ? "" : ` ${rest}`}`;
	return {
		base: `${first}${behind}`,
		gerund: `${gerundOf(first)}${behind}`,
		third: `${thirdOf(first)}${behind}`,
		thing,
		passive: thing === "" ? "" : `${participleOf(first) ?? `${first}ed`}${particle}${rest === "" ? "" : ` ${rest}`}`,
	};
});

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** How a plain ban may be wrapped; an empty sentence where an act has no such form. */
export const wrappers: Readonly<Record<string, (act: WrappedAct, next: WrappedAct) => string>> = {
	"modal: staff must not": ({ base }) => `Staff must not ${base}.`,
	"modal: a porter should never": ({ base }) => `A porter should never ${base}.`,
	"modal: you may not": ({ base }) => `You may not ${base}.`,
	"modal: we must not": ({ base }) => `We must not ${base}.`,
	"modal: are not allowed to": ({ base }) => `Employees are not allowed to ${base}.`,
	"modal: is not to": ({ base }) => `The assistant is not to ${base}.`,
	"nobody may": ({ base }) => `Nobody may ${base}.`,
	"no member of staff may": ({ base }) => `No member of staff may ${base}.`,
	"no colleague is allowed to": ({ base }) => `No colleague is allowed to ${base}.`,
	"nobody does": ({ third }) => `Nobody ${third}.`,
	"present: our staff do not": ({ base }) => `Our staff do not ${base}.`,
	"present: we never": ({ base }) => `We never ${base}.`,
	"present: a good host never": ({ third }) => `A good host never ${third}.`,
	never: ({ base }) => `Never ${base}.`,
	"under no circumstances": ({ base }) => `Under no circumstances ${base}.`,
	"under no circumstances may staff": ({ base }) => `Under no circumstances may staff ${base}.`,
	"please do not": ({ base }) => `Please do not ${base}.`,
	"we ask you not to": ({ base }) => `We ask you not to ${base}.`,
	"staff are asked not to": ({ base }) => `Staff are asked not to ${base}.`,
	"it is not allowed to": ({ base }) => `It is not allowed to ${base}.`,
	"it is not allowed: to": ({ base }) => `It is not allowed: to ${base}.`,
	"it is strictly forbidden to": ({ base }) => `It is strictly forbidden to ${base}.`,
	"-ing is prohibited": ({ gerund }) => `${capital(gerund)} is strictly prohibited.`,
	"lead-in: must: not": ({ base }) => `The concierge must: not ${base}.`,
	"lead-in: must not:": ({ base }) => `Volunteers must not: ${base}.`,
	"list item": ({ base }, { base: other }) => `Staff must not:\n- ${base}\n- ${other}`,
	"list item, -ing": ({ gerund }, { gerund: other }) => `The following is forbidden:\n- ${gerund}\n- ${other}`,
	"heading: no -ing": ({ gerund }) => `No ${gerund}`,
	"heading: forbidden: -ing": ({ gerund }) => `Forbidden: ${gerund}.`,
	"heading: -ing – taboo": ({ gerund }) => `${capital(gerund)} – taboo.`,
	avoid: ({ gerund }) => `Avoid ${gerund}.`,
	"refrain from": ({ gerund }) => `Please refrain from ${gerund}.`,
	stop: ({ gerund }) => `Stop ${gerund}.`,
	"enough of": ({ gerund }) => `Enough of ${gerund}.`,
	"forget about": ({ gerund }) => `Forget about ${gerund}.`,
	"there is no need to": ({ base }) => `There is no need to ${base}.`,
	"there is no point in": ({ gerund }) => `There is no point in ${gerund}.`,
	"no sense in": ({ gerund }) => `There's no sense in ${gerund}.`,
	"do not be tempted to": ({ base }) => `Do not be tempted to ${base}.`,
	"resist the temptation to": ({ base }) => `Resist the temptation to ${base}.`,
	"verdict: it is rude to": ({ base }) => `It is rude to ${base}.`,
	"verdict: it is unprofessional to": ({ base }) => `It is unprofessional to ${base}.`,
	"verdict: -ing is unprofessional": ({ gerund }) => `${capital(gerund)} is unprofessional.`,
	"verdict: the worst mistake is to": ({ base }) => `The worst mistake is to ${base}.`,
	"verdict: -ing is not our way": ({ gerund }) => `${capital(gerund)} is not our way.`,
	"verdict: -ing is out of the question": ({ gerund }) => `${capital(gerund)} is out of the question.`,
	"verdict: -ing is a no-go": ({ gerund }) => `${capital(gerund)} is a no-go.`,
	"remember not to": ({ base }) => `Remember not to ${base}.`,
	"remember that you must not": ({ base }) => `Remember that you must not ${base}.`,
	"bear in mind that staff may not": ({ base }) => `Bear in mind that staff may not ${base}.`,
	"remember: never": ({ base }) => `Remember: never ${base}.`,
	"make sure you do not": ({ base }) => `Make sure you do not ${base}.`,
	"take care not to": ({ base }) => `Take care not to ${base}.`,
	"make sure nobody": ({ third }) => `Make sure nobody ${third}.`,
	"make certain that no employee": ({ third }) => `Make certain that no employee ${third}.`,
	"see to it that colleagues do not": ({ base }) => `See to it that colleagues do not ${base}.`,
	"ensure that no X are": ({ thing, passive }) =>
		passive === "" || /^the /.test(thing) ? "" : `Ensure that no ${thing} are ${passive}.`,
	"ensure that X are not": ({ thing, passive }) =>
		passive === "" ? "" : `Ensure that ${thing} ${/[^s]s(?:$| of| that)/.test(thing) ? "are" : "is"} not ${passive}.`,
	"passive: must not be": ({ thing, passive }) => (passive === "" ? "" : `${capital(thing)} must not be ${passive}.`),
	"passive: are never": ({ thing, passive }) =>
		passive === "" ? "" : `${capital(thing)} ${/[^s]s(?:$| of| that)/.test(thing) ? "are" : "is"} never ${passive}.`,
	"passive: no X may be": ({ thing, passive }) =>
		passive === "" || /^the /.test(thing) ? "" : `No ${thing} may be ${passive}.`,
	"condition before": ({ base }) => `If the shop is crowded, do not ${base}.`,
	"condition before, modal": ({ base }) => `When the manager is away, staff must not ${base}.`,
	"condition behind": ({ base }) => `Do not ${base} if a colleague is on leave.`,
	"concession before": ({ base }) => `However busy you are, do not ${base}.`,
	"concession before, even if": ({ base }) => `Even if you are in a hurry, never ${base}.`,
	"concession behind": ({ base }) => `Do not ${base}, even when it is quiet.`,
	"purpose before": ({ base }) => `To protect our good name, do not ${base}.`,
	"purpose before, modal": ({ base }) => `For safety reasons, staff must not ${base}.`,
	"purpose before, out of": ({ base }) => `Out of respect for others, never ${base}.`,
	"time before": ({ base }) => `During the night shift, do not ${base}.`,
	"time before, while": ({ base }) => `While you are on duty, never ${base}.`,
	"relative subject": ({ base }) => `Staff who work evenings must not ${base}.`,
	"relative subject: anyone who": ({ base }) => `Anyone who wears our uniform must not ${base}.`,
	"relative subject: employees on": ({ base }) => `Employees on night duty may not ${base}.`,
	"two verbs": ({ base }, { base: other }) => `Do not ${base} or ${other}.`,
	"two verbs: and never": ({ base }, { base: other }) => `Never ${base} and never ${other}.`,
	"told half before, and": ({ base }) => `Stay calm and do not ${base}.`,
	"told half before, comma": ({ base }) => `Stay friendly, do not ${base}.`,
	"told half before, sentence": ({ base }) => `Stay friendly. Do not ${base}.`,
	"told half behind": ({ base }) => `Do not ${base}; call the supervisor.`,
	"capitals: NOT": ({ base }) => `Do NOT ${base}.`,
	"no full stop, lower-case": ({ base }) => `do not ${base}`,
	"don’t, exclamation": ({ base }) => `Don’t ${base}!`,
	"dashes: even temps": ({ base }) => `Staff – even temps – must not ${base}.`,
	"inserted: under any circumstances": ({ base }) => `Do not, under any circumstances, ${base}.`,
	"what we never do": ({ base }) => `What we never do: ${base}.`,
	"one thing staff never do": ({ base }) => `One thing our staff never do is ${base}.`,
	"let nobody": ({ base }) => `Let nobody ${base}.`,
	"we expect nobody to": ({ base }) => `We expect nobody to ${base}.`,
};
