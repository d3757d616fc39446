/** Builds that no wording of a rule has, one a row: what a construction leaves when it does not fit the sentence. */
const ROWS: readonly string[] = [
	// A clause cut behind its first verb: "before they buy goods they have".
	"\\b(?:they|you|we) (?:have|has|had) only\\b|\\b\\w+ (?:they|you|we) (?:have|has|had)$",
	// The verb of the ban left behind its subject: "keep patients are out of".
	"\\b(?:keep|use|take|leave|make sure|share) (?:\\w+ )?(?:photos? of |photographs? of |pictures? of )?\\w+s (?:are|is) (?:out|outside|off|only|away|clear|free)\\b",
	// A singular person with the verb of several.
	"\\b(?:until|sure) (?:the|an?) (?:\\w+ )?(?!people|children|staff|police|family|team|crew)\\w*[a-rt-z] (?:are|have)\\b",
	// A place and the state of who may not be there: "stay outside the home uninvited".
	"\\b(?:stay|wait|keep|walk) [^,]* (?:uninvited|unaccompanied|unannounced|unsupervised|barefoot)$|\\b(?:stay|be) with [\\w' ]+ alone\\b|^enter [^,]* invited$",
	// "Walk around the carpet in work boots", "let the guest sleep with a torch".
	"\\bwalk around [^,]* in (?:\\w+ )*(?:boots|shoes|socks|trainers|heels)\\b|\\b(?:let|leave) [^,]* (?:sleep|rest|in peace) with an?\\b",
	// A wrong act kept with its fault: "handle packed food with bare hands".
	"^handle (?!\\w+ with)[^,]* with bare hands$",
	// A door that is closed on itself.
	"\\bclose the door (?:gently|quietly) on\\b",
	// The object of a body or of oneself kept from itself.
	"\\b(?:out of|outside) (?:your|their) (?:hands?|mouth|ears?|arms)\\b|\\breport (?:your|their) \\w+ openly\\b|\\b(?:report|name) (?:goods|stock|products|items|food|your [\\w ]+|their [\\w ]+|the (?:badge|sign|label|price tag|exit|door|camera|clock))(?: \\w+)* openly\\b",
	// Persons and rooms taken for secrets.
	"\\bshare other \\w+ (?:in|on|at)\\b|\\b(?:keep|share) (?:personal|private) (?:post|mail|parcels?|deliveries) (?:confidential|only with)\\b",
	// What is not done to things.
	"\\battend (?:the |your |their )?(?:child|children|luggage|baggage|bags?|machines?|vehicles?|food)\\b|\\ba (?:fresh|clean|different) equipment\\b",
	// A clock with two bounds: "only once nine if the light is on".
	"\\band smoke-free\\b|^answer [\\w ]+ overnight$",
	"\\bprivate (?:life|problems|affairs|matters) (?:[\\w ]+ )?in private\\b",
	"\\b(?:only once|make sure) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\\b",
	// A person looked through like a parcel.
	"\\bcheck the (?:citizen|buyer|tenant|owner|reader|pupil|child|borrower|member|applicant) first, then\\b",
	// Agreement of a singular thing and a plural phrase.
	"\\bthe (?:time sheet|form|list|log|record|report|invoice) exactly as they are\\b|\\beach \\w+ for your own\\b|\\b\\w+s is empty\\b",
	// The tasting spoon and what is tasted.
	"\\btaste the (?:same )?(?:ladle|spoon|fork)\\b|\\bdifferent spoon twice\\b",
	// Others told to speak calmly to a thing.
	"\\b(?:speak calmly to|keep (?:your|their) voice down with) (?:an?|the) (?:\\w+ )?(?:order|request|question|mistake|bill|tip|form|phone|screen)\\b",
	"\\bsomebody who wants and\\b|\\bstay outside (?:passenger|customer|guest|visitor) (?:seats|chairs|sofas)\\b|\\bquestions? openly for\\b|\\bpriv(?:acy|ate) light off\\b|\\b(?:bins|goods|parcels|balls?|boxes) back (?:down )?(?:with care|gently)\\b",
	// A condition that says nothing: "only when they are confirmed to different guests".
	"\\bconfirmed (?:to|for|with) (?:different|other)\\b|\\bfree of parcels in plain\\b|\\bcleaning .+ free of\\b(?! charge)|\\bthe \\w+ and free of\\b",
	"\\bonly in (?:your|their) break, including\\b|\\bonly in the (?:designated|marked) area, including\\b|\\beven when it is empty before\\b",
	"\\b(?:the|their|your) \\w+ closed be \\w+ed\\b|\\b(?:open|closed|locked) by (?:new|untrained|temporary|junior|other|young)\\b",
	"\\bbefore (?:you|they|we) (?:refunds|returns|exchanges|discounts|entries|deliveries|appointments|payments|visits|calls)\\b",
	// Torn between the words of a place or a way: "at your own to a colleague till", "in person or email".
	"\\bat (?:your|their) own to\\b|\\bin person or (?:e-?mail|text|post|letter|phone)\\b|\\bthen enter while\\b",
	"\\binstall(?:ing)? (?:private|personal|unauthori[sz]ed|unlicen[sc]ed|pirated)\\b",
	// What is nobody's to give, given by another way.
	"^(?:give|share|pass|read|tell|send)(?: [\\w']+)* (?:room|phone|mobile|card|account) (?:numbers?|details) in person[.!]?$",
];

const NEVER_SAID = new RegExp(ROWS.join("|"), "i");

/** True for a wording that no rule can have, whatever was forbidden. */
export const neverSaid = (said: string): boolean => NEVER_SAID.test(said);

const DOER =
	/\b(?:not|never) be (?:\w+ (?:and|or) )?\w+(?:ed|en|wn|ne|un|ught|old|ept|ut)\b[^,;.]*? by ((?!\w+ing\b|hand\b|e-?mail|post\b|phone\b)[\w' -]{3,40}?)[.;!]?$/i;

/** True when who may not do a thing stands behind the wording as if the rule were about how it is done: "adjust bindings by trainees". */
export function doerLeft(rule: string, said: string): boolean {
	const doer = DOER.exec(rule)?.[1];
	return doer !== undefined && said.includes(` by ${doer}`);
}
