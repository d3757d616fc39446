import { compileWords } from "#app/coach/needed.ts";
import { keptFew } from "#app/coach/remembered.ts";

const PERSONS = "(?:guests?|customers?|clients?|patients?|callers?|visitors?|passengers?|residents?)";
const CHECKED = `(?:the |an? )?(?:${PERSONS}|pupils?)`;

/** Words that stand wrong wherever a text says them, a fault each; every row begins where a word does. */
const FAULTS: readonly RegExp[] = [
	/(?:sell|give|serve|share|keep) (?:delivery|sale|supply|removal|copying|posting|disclosure) of\b/,
	// A word without the one that it wants: an article before a vowel, a sentence that ends open.
	/(?:an question|their you|their how|and front of|the only with|is of at least|time (?:who|which))\b/,
	/(?:of|and|or|the|your|their|any)$|only $/,
	/(?:and|must|should|may) (?:allow|let) (?:them|him|her|it)$/,
	/greater than \w+$/,
	// An article before a preposition: what it belonged to was swallowed.
	/the (?:within|until|during|from|with|into)\b/,
	/while [\w ]+ (?:is|are)$/,
	/whatever their (?:how|what|who)\b/,
	/such (?:confidential|before|only)\b/,
	// A verb form that does not fit its place.
	/before (?:they|you|we) be\b/,
	/be \w+ed (?:into|onto)\b/,
	/make sure (?:invited|told|asked|otherwise|instructed|required)\b/,
	/sure [\w ]+ (?:closed|locked) and stays\b/,
	/outside .+ by \w+ing\b/,
	/(?:clear|free|closed|confidential|private) (?:standing|sitting|waiting|walking|passing|behind)\b/,
	/closed (?:moved|searched|read|opened|copied)\b/,
	// "Every" before a plural.
	/every (?!(?:bus|lens|gas|series|means|news|plus|virus|bonus|status)\b)(?:[\w-]*[^s'’ ]s|children|people|staff)(?= |$)/,
	/every (?!address|process|business|class|glass|access|pass)[\w-]*(?: [\w-]+)?[^s'’ ]s (?:must|should|away)\b/,
	// Two bounds of time or number that do not go together.
	/only one \w+ only\b/,
	/(?:immediately )?afterwards before\b/,
	/or (?:only )?before or after\b/,
	/(?:prescribed|paid) or only\b/,
	/(?:away from|outside) \w+ (?:hours?|minutes?|days?) of\b/,
	/must \w+, or \w+ .+ before (?:they|you) /,
	/leave .+ waiting .+ at most\b|^keep .+ waiting .+ at most\b/,
	/out of the (?:floor|ground|roof|wall|walls|stairs)$/,
	// Persons kept secret, or things that only words can be.
	new RegExp(`(?:keep|share) (?:other |the |another )?${PERSONS} (?:confidential|only with)\\b`),
	/(?:their their|your your|the the)\b/,
	/keep (?:why|how|where|whether) .+ out of\b/,
	/leave the blame (?:where|in)\b/,
	/(?:offer|promise|give) (?:nobody|no one)\b/,
	/keep (?:medicines?|money|goods|food|cash)\b.* confidential\b/,
	/keep (?:members|people|persons|staff|employees|customers|guests|patients|clients|pupils)\b(?!['’]).* confidential\b/,
	/(?:or|with|with a) confidential\b/,
	/confidential (?:disciplinary|personal|private|financial|medical|or)\b/,
	// A talk with the wrong one or about nothing.
	/with any(?:one|body) in private\b/,
	/(?:treat|to) (?:the|an?) \w+ about \b/,
	/speak to the \w+['’]s? \w+ about\b/,
	/in person, (?:email|chat|phone)\b/,
	/blame only\b/,
	// A second half of the ban left as it was.
	/out of sight or\b/,
	/clear an? \w+ or out of\b/,
	/or charge (?:extra|more)\b/,
	/(?:pass|sign) \w+, (?:sign|approve|pass)\b/,
	// What stands behind a noun and says nothing of where it is.
	/(?:papers|items|things|objects|documents|money|property|goods|luggage|belongings) (?:found|belonging|left|addressed|lying) (?!in\b|on\b|at\b|to\b|by\b|behind\b|under\b|near\b|there\b|inside\b|with\b|for\b)/,
	/by staff (?:where|in|on|at)\b/,
	/at the [\w ]*other than\b/,
	/past (?:litter|rubbish|waste|spills?|a spill)\b/,
	// A danger that is kept up.
	/stay (?:in|at|on) .+ with .+ (?:running|unlocked|open)\b/,
	/^(?:operate|use|run) .+ with (?:the|its|an?|any) [\w ]*?(?:guards?|covers?) (?:removed|off|open|missing)\b/,
];

/** What no sentence of a rule says; every row begins where a word does. */
const ODD: readonly RegExp[] = [
	// A fault or danger that is kept up.
	/stay (?:in|at|on|with|by) .+ (?:open|unstaffed|unlocked|unattended|on overnight)$/,
	/before (?:you|they|we) leave .+ (?:open|unlocked|on|overnight|running)$/,
	/(?:out of|outside|off) [\w ]+ alone$/,
	/(?:before|after) an? (?:fall|accident|injury|seizure)$/,
	/leave more than\b/,
	/place water on\b/,
	// Two places or directions at once.
	/out of .+ off the (?:lead|leash)\b|keep dogs off the lead\b/,
	/keep [\w ]+ out of [\w ]+ bring\b/,
	/back (?:out of|off|outside|stays?)\b/,
	/(?:from away from|shortcut out of|kitchen apart|openly in the|with your back to|keep quiet at)\b/,
	/sides (?:outside|out of)\b/,
	/(?:outside|keep) \w+ met(?:re|er)s of\b/,
	/with (?<place>(?:the )?\w+) out of earshot of \k<place>/,
	/correct .+ from in private\b/,
	/(?:cannot|can|must|may|should) be$|only when \w+ when\b|use .+ announced$|speaks? well of .+ (?:illness|problems?|absence|divorce)\b|read not a\b/,
	// Something ensured that is an order again.
	/(?:see to it|make sure|ensure|take care)(?: that)? [\w ]+ must\b|(?:should|must|may) to\b/,
	/is (?:not )?our (?:style|way)\b|before (?:you|they) un\w+ \w+$/,
	// A person treated as a thing, or a thing as a person.
	new RegExp(`check ${CHECKED}(?: first)?, then (?:it|send)\\b|check ${CHECKED} first, then (?:accept|release)\\b`),
	/ask (?:the |an? )?(?:dogs?|cats?|pets?|animals?) to\b/,
	/leave (?:the )?(?:child|children|babies|baby|visitors|guests|pupils|dogs?|cats?|passengers|people) (?:outside|in the locker)\b/,
	/stay(?:s)? outside an? (?:horse|dog|cow|bull|animal|machine|patient)\b/,
	/(?:give|fire|treat|ask) any(?:one|body)\b/,
	/who (?:has|have) (?:animals?|dogs?|children)\b/,
	/respect (?:bombs|weapons|accidents)\b/,
	/closed for (?:an?|the) (?:customer|guest|client|patient|visitor)\b/,
	/guests with trolleys\b/,
	/^send .+ away with\b/,
	// Persons kept secret.
	/keep (?:owners|parents|relatives|customers|guests|patients|visitors|pupils|clients) (?:an?|the|your|their) .*(?:confidential|yourself)\b/,
	/(?:keep|share) (?:callers|customers|guests|patients|visitors|clients|residents|parents) (?:confidential|only with)\b/,
	/(?:photos|pictures|plans) [\w ]*online (?:inside|confidential)\b/,
	// Who is asked in, where the ban spoke of the uninvited.
	/uninvited\b.*\binvited/,
	/resident's room invited\b/,
	// Parts of the body and dress put somewhere.
	/your (?:eyes|face) (?:away|stay away|off)\b/,
	/(?:tie|sleeves|lenses|gloves|hat) outside\b/,
	// A word left over, or a number that does not agree.
	/even if of\b/,
	/with the (?:classroom|office|shop|room|desk|ward|kitchen)\b or ask/,
	/(?:people|children) stays\b/,
	/only once the [\w ]*(?:time|date|hour)$/,
	/\b(open|closed|clean) \1$/,
	/care\b.* (?:point|up) with care\b/,
	/sell only a \w+ what\b/,
	/(?:early open|only in an? plain|from the same time|flames away near|closed flames)\b/,
	/(?:on|closed|open) to \w+ it\b/,
	/(?:doors?|gates?|windows?) (?:open|closed) with\b/,
	/to (?:customers|clients|guests|patients) (?:in|on) /,
	// Nothing that one could do.
	/keep the workplace free of (?:knives|scissors)\b/,
	/stay with passengers until the question\b/,
	/finish with (?:passengers|customers) first, then talk\b/,
	/keep an? \w+ and the \w+ clear\b/,
	/visible in the \w+ bag\b/,
	/^scroll away\b/,
	/in private in front of\b/,
	/whose \w+ is about\b/,
	/an (?!h(?:our|onest|eir|onou?r))[b-df-hj-np-tv-z][a-z]/,
	/provided for (?:back\b|.* back$)/,
	/that (?:has|have) (?!been|had|gone|come|done)[a-z]*[^sdn\W]$/,
	// The half that says what to do, said again.
	/^(?:always |please )?(\w+), and \1\b/,
];

/** Builds that a construction leaves when it does not fit its sentence. */
const BUILDS: readonly RegExp[] = [
	// A clause cut behind its first verb: "before they buy goods they have".
	/\b(?:they|you|we) (?:have|has|had) only\b|\b\w+ (?:they|you|we) (?:have|has|had)$/,
	// The verb of the ban left behind its subject: "keep patients are out of".
	/\b(?:keep|use|take|leave|make sure|share) (?:\w+ )?(?:photos? of |photographs? of |pictures? of )?\w+s (?:are|is) (?:out|outside|off|only|away|clear|free)\b/,
	// A singular person with the verb of several.
	/\b(?:until|sure) (?:the|an?) (?:\w+ )?(?!people|children|staff|police|family|team|crew)\w*[a-rt-z] (?:are|have)\b/,
	// A place and the state of who may not be there: "stay outside the home uninvited".
	/\b(?:stay|wait|keep|walk) [^,]* (?:uninvited|unaccompanied|unannounced|unsupervised|barefoot)$|\b(?:stay|be) with [\w' ]+ alone\b|^enter [^,]* invited$/,
	// "Walk around the carpet in work boots", "let the guest sleep with a torch".
	/\bwalk around [^,]* in (?:\w+ )*(?:boots|shoes|socks|trainers|heels)\b|\b(?:let|leave) [^,]* (?:sleep|rest|in peace) with an?\b/,
	// A wrong act kept with its fault: "handle packed food with bare hands".
	/^handle (?!\w+ with)[^,]* with bare hands$/,
	// A door that is closed on itself.
	/\bclose the door (?:gently|quietly) on\b/,
	// The object of a body or of oneself kept from itself.
	/\b(?:out of|outside) (?:your|their) (?:hands?|mouth|ears?|arms)\b|\breport (?:your|their) \w+ openly\b|\b(?:report|name) (?:goods|stock|products|items|food|your [\w ]+|their [\w ]+|the (?:badge|sign|label|price tag|exit|door|camera|clock))(?: \w+)* openly\b/,
	// Persons and rooms taken for secrets.
	/\bshare other \w+ (?:in|on|at)\b|\b(?:keep|share) (?:personal|private) (?:post|mail|parcels?|deliveries) (?:confidential|only with)\b/,
	// What is not done to things.
	/\battend (?:the |your |their )?(?:child|children|luggage|baggage|bags?|machines?|vehicles?|food)\b|\ba (?:fresh|clean|different) equipment\b/,
	// A clock with two bounds: "only once nine if the light is on".
	/\band smoke-free\b|^answer [\w ]+ overnight$/,
	/\bprivate (?:life|problems|affairs|matters) (?:[\w ]+ )?in private\b/,
	/\b(?:only once|make sure) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b/,
	// A person looked through like a parcel.
	/\bcheck the (?:citizen|buyer|tenant|owner|reader|pupil|child|borrower|member|applicant) first, then\b/,
	// A pronoun where a thing is wanted, a relative clause cut short, a line that grows "for" people, a thing with its state.
	/\bonly (?:anyone|anybody|one) an?\b|\bthe one the \w+(?:$| with| came(?! (?:for|to|in|back)\b))|\b(?:before or after|until) the same time\b|\bgrow for\b|\bthe \w+ half (?:over|open and)\b/,
	// The half of the ban left as it was: "instead of leaving a card in the box and drive off", "with directions with a colleague".
	/\binstead of \w+ing [^,;]* and (?:drive|walk|go|run|leave|hope) (?:off|away|on|for)\b|\bwith (?!an?\b)\w+ with a colleague\b/,
	// Agreement of a singular thing and a plural phrase.
	/\bthe (?:time sheet|form|list|log|record|report|invoice) exactly as they are\b|\beach \w+ for your own\b|\b\w+s is empty\b/,
	// The tasting spoon and what is tasted.
	/\btaste the (?:same )?(?:ladle|spoon|fork)\b|\bdifferent spoon twice\b/,
	// Others told to speak calmly to a thing.
	/\b(?:speak calmly to|keep (?:your|their) voice down with) (?:an?|the) (?:\w+ )?(?:order|request|question|mistake|bill|tip|form|phone|screen)\b/,
	/\bsomebody who wants and\b|\bstay outside (?:passenger|customer|guest|visitor) (?:seats|chairs|sofas)\b|\bquestions? openly for\b|\bpriv(?:acy|ate) light off\b|\b(?:bins|goods|parcels|balls?|boxes) back (?:down )?(?:with care|gently)\b/,
	// A condition that says nothing: "only when they are confirmed to different guests".
	/\bconfirmed (?:to|for|with) (?:different|other)\b|\bfree of parcels in plain\b|\bcleaning .+ free of\b(?! charge)|\bthe \w+ and free of\b/,
	/\bonly in (?:your|their) break, including\b|\bonly in the (?:designated|marked) area, including\b|\beven when it is empty before\b/,
	/\b(?:the|their|your) \w+ closed be \w+ed\b|\b(?:open|closed|locked) by (?:new|untrained|temporary|junior|other|young)\b/,
	/\bbefore (?:you|they|we) (?:refunds|returns|exchanges|discounts|entries|deliveries|appointments|payments|visits|calls)\b/,
	// Torn between the words of a place or a way: "at your own to a colleague till", "in person or email".
	/\bat (?:your|their) own to\b|\bin person or (?:e-?mail|text|post|letter|phone)\b|\bthen enter while\b/,
	/\binstall(?:ing)? (?:private|personal|unauthori[sz]ed|unlicen[sc]ed|pirated)\b/,
	/\buse the (?:bathrooms?|toilets?|showers?|washrooms?) only outside\b|\bphotographs? with an?\b|\bfree in (?:dirty|wet|work)\b|\bscript word only\b|\bunpolished to\b|\bhand children over to\b|\bkeep another (?!\w+['’])\w+ (?:confidential|private)\b|\bsticking away\b|^read \w+ with full attention\b|\b(?:their|your) confiscated\b|\bofficial remark\b|\bthe way clear and stays\b|\bbefore you haircuts\b|\b(?:leave|keep) .+ with (?:your|their) teeth\b|\b(?:openly|visible) at the back\b|\bwith care (?:over (?:(?:the|an?) )?(?:fences?|walls?|hedges?|gates?)|across (?:the|an?))\b|\bplace \w+ to (?:an?|the) (?:colleague|workmate)\b|\bclear of the influence\b|\bshort cuts out of\b|\bkeep the (?:engine|motor) running and\b|\band (?:un\w+ed|open) overnight\b|^every \w+s or\b|\bcovered feet\b|\b(?:keep|share) (?:information about )?back \w|\bpromise promises\b|\bwhat you can do about promises\b|\b(?:keep|leave) the \w+ uncapped\b|^walk over into\b|\bseparate from different\b|\bput (?:[\w-]+ )*(?:holes?|trench(?:es)?|pits?|doors?|windows?|gates?|floors?|rooms?|spills?|fires?) away\b|\b(?:linen|equipment|clothing|cutlery|crockery|laundry) with (?:clean|fresh|new) ones\b|\bin the break room only\b.* only\b|\bonly in the break room only\b|\b(?:only with their consent|confidential) with an?\b/,
	// What is nobody's to give, given by another way.
	/^(?:give|share|pass|read|tell|send)(?: [\w']+)* (?:room|phone|mobile|card|account) (?:numbers?|details) in person[.!]?$/,
];

/** True for a wording that no rule can have. */
export const broken = keptFew(compileWords([...FAULTS, ...ODD, ...BUILDS], [/, either to\b/]));

const DOER =
	/\b(?:not|never) be (?:\w+ (?:and|or) )?\w+(?:ed|en|wn|ne|un|ught|old|ept|ut)\b[^,;.]*? by ((?!\w+ing\b|hand\b|e-?mail|post\b|phone\b)[\w' -]{3,40}?)[.;!]?$/i;

/** Who may not do a thing. */
const doerOf = keptFew((rule) => DOER.exec(rule)?.[1]);

/** True when who may not do a thing stands behind the wording as if the rule were about how it is done: "adjust bindings by trainees". */
export function doerLeft(rule: string, said: string): boolean {
	const doer = doerOf(rule);
	return doer !== undefined && said.includes(` by ${doer}`);
}
