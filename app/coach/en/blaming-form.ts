import { isBadForm, PLAIN } from "./bad-form.ts";
import { set } from "./words.ts";

const BLAMING = /(?:[^s]ish|[^e]some|ous|ive)$/;

const NEUTRAL = set(
	"english british danish polish spanish turkish jewish finnish swedish scottish stylish bookish peckish feverish ticklish boyish reddish youngish tallish finish handsome winsome nervous anxious curious serious conscious famous previous various obvious cautious delicious religious gorgeous precious zealous ambitious joyous harmonious humorous glamorous victorious spontaneous continuous autonomous anonymous enormous tremendous marvellous fabulous wondrous stupendous prosperous miraculous advantageous numerous infectious contagious furious delirious nauseous poisonous generous courageous courteous gracious glorious industrious conscientious meticulous scrupulous judicious virtuous ingenious chivalrous illustrious luminous momentous analogous indigenous active native positive creative effective instructive constructive competitive sensitive massive relative tentative expensive expressive attractive inquisitive festive captive executive representative detective operative comprehensive extensive objective cooperative innovative receptive persuasive assertive adaptive proactive productive preemptive supportive communicative selective collective inclusive exclusive informative indicative alternative decisive protective appreciative affirmative imaginative intuitive investigative instinctive reflective respective successive responsive perceptive attentive inventive administrative legislative sportive arrive survive strive pensive elective additive initiative motive archive interactive unselfish",
);

/** True for adjectives that blame a person by their form: besides those above "waspish", "quarrelsome", "querulous", "abrasive". */
export const isBlaming = (norm: string): boolean =>
	isBadForm(norm) || (norm.length > 5 && BLAMING.test(norm) && !NEUTRAL.has(norm) && !PLAIN.has(norm));
