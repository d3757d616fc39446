import { set } from "../../words/words.ts";
import type { Frame } from "../reading/frame.ts";

/** Acts that nobody has to do: what is allowed of them is no duty. */
const FREE = set(
	"smoke vape eat drink chew snack consume phone call text chat talk joke sleep rest sit lie train exercise park wear take accept discuss gossip comment post share photograph film record play listen read browse watch stand gather wait lean dance sing swim bathe cycle run use charge borrow sell buy trade sunbathe socialise socialize complain argue whistle bet gamble",
);
const PLACE =
	/ (outside|before or after|in private|away from|in the break room|out of sight of|out of earshot of|during (?:the|your|their) break)\b/;

/** "must smoke outside the vehicle" -> "may smoke only outside the vehicle": the frame and the words of an act that is right within bounds. */
export function permitted(frame: Frame, made: string, base: string): { frame: Frame; text: string } {
	const duty = /\b(?:must|shall)$/.test(frame.lead);
	const first = /^\w+/.exec(made)?.[0] ?? "";
	if (first !== base && !(FREE.has(base) && FREE.has(first))) return { frame, text: made };
	const lead = frame.lead.replace(/\b(?:must|shall)$/, "may");
	if (/ only /.test(made)) return { frame: { ...frame, lead }, text: made };
	if (!duty || !FREE.has(base) || !PLACE.test(made) || / and (?:keep|leave|stay|close|put|speak)\b/.test(made))
		return { frame, text: made };
	return { frame: { ...frame, lead }, text: made.replace(PLACE, " only $1") };
}
