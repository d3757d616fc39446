/** Base forms of verbs that service rules command or forbid; evidence that a clause is an imperative. */
const BASE = `abandon abide accept accompany account acknowledge act adapt add address adjust admit adopt advise agree aim alert allow analyse announce answer anticipate apologise apologize appear apply appreciate approach
argue arrange arrive ask assess assign assist assume assure attach attend avoid await bake balance ban bargain be bear become begin behave believe bend betray blame block boast book bother bounce break brief bring brush build bully burden bury buy calculate call calm care carry
cancel catch cease change charge chat chatter check cheer chew choose circulate claim clarify clean clear click close collect comb come comfort comment communicate compare compete complain complete comply compliment compose compromise conceal conclude conduct confirm confront congratulate connect consider consult contact continue contradict
contribute control convince cook copy correct count cover create criticise criticize cross crowd cry curse cut dash debate deceive decide declare decline dedicate defend delay delegate delete deliver demand demonstrate deny depart describe design despise diagnose dictate direct disagree disappear disclose discount discourage discriminate discuss dismiss display dispose distract
disturb divide do document dodge doubt downplay drag draw dress drink drive drop dust earn eat eavesdrop edit educate embarrass email e-mail embellish employ empty enable encourage end endanger engage enjoy ensure enter entertain entrust escalate escort establish estimate evaluate examine exaggerate exceed exchange exclude excuse expect explain
expose express extend face fail fake fasten feed feel fetch fight fill find finish fit fix flatter flirt focus fold follow forbid force forget forward frown fulfil fulfill gesture get giggle give glance glare go gossip grab greet grin grip groan grumble guarantee guess guide hand handle hang harass hate have head hear heat help hesitate
hide highlight hint hire hit hold honour honor hover humiliate hum hurry ignore illustrate imagine imitate imply impose improve include increase indicate influence inform initiate inquire insert insist inspect inspire install instruct insult interact interfere interpret interrogate interrupt introduce invent investigate invite involve issue jeopardise joke judge jump justify keep kick kiss kneel knock
know label lack laugh launch lay lead leak lean learn leave lecture lend let lie lift light like limit linger link list listen live load lock log look lose love lower maintain make manage mark match mean measure meet mention mind mislead miss mistreat mix mock monitor mop moralise move mumble mutter nag name
need neglect negotiate nod note notice notify nudge obey object observe obtain offend offer omit open operate order organise organize overcharge overload overlook overpromise overreact oversell overstate overwhelm own pack page park participate pass pat patronise patronize pause pay perform permit pester phone pick place plan play please point
polish post postpone pour practise practice praise predict prefer prepare present press pressure presume pretend prevent print prioritise prioritize process produce prohibit promise promote prompt pronounce propose protect prove provide provoke publish pull punish push put quarrel question queue quit quote raise rattle reach react read reassure rebook recall receive
recognise recognize recommend reconnect record redirect reduce refer reflect refrain refresh refund refuse regard register reject relax release rely remain remember remind remove rent repair repeat rephrase replace reply report represent reprimand request require reschedule reserve resist resolve respect respond rest restart retain return reveal review reward ridicule ring rinse roll rotate rub ruin rule
run rush sacrifice save say scan schedule scold scribble scroll search seat secure see seek seem select sell send separate serve set settle shake share shift ship shout shove show shrug shut shy sigh sign signal sit skip slam slow slurp smell smile smirk smoke snap sneer sniff solve sort sound speak spell spend
spill spit split spray spread stack stamp stand stare start state stay steal steer step stick stock stop store straighten stress stretch strive study submit succeed suggest summarise summarize supervise supply support suppose surf surprise survey swap swear sweep switch take talk tap taste teach tear tease tell tempt test text thank think
threaten throw tick tidy tie tip toss touch track trade train transfer translate transport travel treat trick trivialise try turn type undermine understand undertake unload update upgrade upload upsell urge use validate value vent verify view violate visit volunteer wait wake walk want warm warn wash waste watch water wave wear weigh welcome
whisper whistle win wipe wish withdraw withhold wonder work worry wrap write yawn yell yield zip apply argue act interrupt bring pick point rephrase downgrade vape vanish argue disregard disrespect overfill underestimate overestimate overrule pre-empt prejudge second-guess bad-mouth badmouth double-book overbook multitask micromanage nitpick name-drop lurk loiter loom slouch fidget doodle daydream nap doze snack munch swear gossip whine moan rant lash dawdle stall dump discard tamper fiddle meddle pry snoop spy barge storm stomp bang clatter prop crack pop photograph film cold-call hug climb startle haggle scare frighten alarm fling chuck hurl slide bury cram squeeze shuffle hoard stash cough sneeze reheat nibble pilfer mimic parody recite drone ramble waffle snatch seize wedge huddle congregate tailgate overtake brake accelerate rev undress suppress lure coax fob wink splash scrape bite cling sample remark presume intimidate belittle rebuke disparage preach evade sidestep divulge obstruct litter grimace scowl speculate overhear shove hustle herd corner cram barter bribe solicit fish angle intrude trespass overtake outshout downplay devalue discredit disappoint discourage dishearten disregard misplace misquote mishandle misspell mispronounce misread misdirect misinform oversleep overreach patronise pester quibble rearrange reek reroute ridicule scowl sideline skimp smear smother snub soil stain dent steer strand stroke stutter sulk tamper tantalise taunt tempt toss trample trap trash trudge tug tut vacuum veto waive wander whisk yank zone lecture escort wheel bill invoice chase idle paste rinse pour stamp hoot bathe swing announce log uncover dial dawdle`;

export const verbs: ReadonlySet<string> = new Set(BASE.split(/\s+/));

const IRREGULAR_TEXT =
	"be being been;begin beginning begun;bring bringing brought;break breaking broken;build building built;buy buying bought;catch catching caught;choose choosing chosen;come coming come;cut cutting cut;do doing done;draw drawing drawn;drive driving driven;eat eating eaten;feed feeding fed;feel feeling felt;fight fighting fought;find finding found;forget forgetting forgotten;get getting got;give giving given;go going gone;hang hanging hung;have having had;hear hearing heard;hide hiding hidden;hit hitting hit;hold holding held;keep keeping kept;know knowing known;lay laying laid;lead leading led;leave leaving left;lend lending lent;let letting let;lie lying lain;lose losing lost;make making made;mean meaning meant;meet meeting met;mislead misleading misled;overhear overhearing overheard;pay paying paid;put putting put;quit quitting quit;read reading read;ring ringing rung;run running run;say saying said;see seeing seen;seek seeking sought;sell selling sold;send sending sent;set setting set;shake shaking shaken;show showing shown;shut shutting shut;sit sitting sat;speak speaking spoken;spend spending spent;spill spilling spilt;spit spitting spat;stand standing stood;steal stealing stolen;stick sticking stuck;swear swearing sworn;sweep sweeping swept;take taking taken;teach teaching taught;tear tearing torn;tell telling told;think thinking thought;throw throwing thrown;tie tying tied;understand understanding understood;wake waking woken;wear wearing worn;win winning won;withdraw withdrawing withdrawn;withhold withholding withheld;write writing written";

const DOUBLED =
	/^(?:bat|ban|beg|chat|chop|clap|drag|drop|grab|grin|hum|jog|log|mop|transfer|defer|deter|nag|nap|nod|occur|pat|permit|plan|plug|pop|prop|quarrel|cancel|label|refer|rub|scan|ship|shop|shrug|sip|skip|slam|slip|snap|snoop|spot|stir|stop|strap|swap|tap|tip|top|trip|wrap|zip|prefer|admit|commit|submit|rob|step|omit|pin|regret|travel|model|cut|fit|chip|dip|rip|tag|tug|wag|wed|wet|whip|yap|dim|fan|hug|jam|jot|lag|map|net|pad|peg|pet|pot|rig|rip|rot|sag|sob|spin|stun|sum|tan|tar|thin|trim|upset|vet|war|wrap)$/;

interface Forms {
	base: string;
	gerund: string;
	participle: string;
	third: string;
}

const forms = new Map<string, Forms>();
const gerunds = new Map<string, string>();
const participles = new Map<string, string>();
const thirds = new Map<string, string>();

function third(base: string): string {
	if (base === "be") return "is";
	if (base === "have") return "has";
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	return `${base}s`;
}

function regular(base: string): { gerund: string; participle: string } {
	if (DOUBLED.test(base) && base !== "snoop") {
		const doubled = base + base.charAt(base.length - 1);
		return { gerund: `${doubled}ing`, participle: `${doubled}ed` };
	}
	if (base.endsWith("ie")) return { gerund: `${base.slice(0, -2)}ying`, participle: `${base}d` };
	if (/[^eyo]e$/.test(base)) return { gerund: `${base.slice(0, -1)}ing`, participle: `${base}d` };
	if (base.endsWith("e")) return { gerund: `${base}ing`, participle: `${base}d` };
	if (/[^aeiou]y$/.test(base)) return { gerund: `${base}ing`, participle: `${base.slice(0, -1)}ied` };
	return { gerund: `${base}ing`, participle: `${base}ed` };
}

function register(base: string, gerund: string, participle: string): void {
	const entry = { base, gerund, participle, third: third(base) };
	if (!forms.has(base)) forms.set(base, entry);
	if (!gerunds.has(gerund)) gerunds.set(gerund, base);
	if (!participles.has(participle)) participles.set(participle, base);
	if (!thirds.has(entry.third)) thirds.set(entry.third, base);
}

for (const row of IRREGULAR_TEXT.split(";")) {
	const [base = "", gerund = "", participle = ""] = row.split(" ");
	register(base, gerund, participle);
}
for (const base of verbs) {
	if (forms.has(base)) continue;
	const { gerund, participle } = regular(base);
	register(base, gerund, participle);
}

/** The base form of a gerund ("interrupting" -> "interrupt"), or undefined. */
export const baseOfGerund = (norm: string): string | undefined => gerunds.get(norm);
/** The base form of a past participle, or undefined. */
export const baseOfParticiple = (norm: string): string | undefined => participles.get(norm);
/** The base form of a third person ("leaves" -> "leave"), or undefined. */
export const baseOfThird = (norm: string): string | undefined => thirds.get(norm);
/** The gerund of a base form. */
export const gerundOf = (base: string): string => forms.get(base)?.gerund ?? regular(base).gerund;
/** The third person of a base form. */
export const thirdOf = (base: string): string => third(base);
/** True for -ing words that are no verbs in rules. */
const NO_GERUNDS = new Set(
	"thing something anything nothing everything morning evening during king ring spring string wing sibling ceiling building clothing".split(
		" ",
	),
);
export const isGerund = (norm: string): boolean => norm.length > 4 && norm.endsWith("ing") && !NO_GERUNDS.has(norm);
