/** Base forms of verbs that service rules command or forbid; evidence that a clause is an imperative. */
const BASE = `abandon absorb abuse accelerate accept accommodate accompany account accumulate accuse acknowledge act activate adapt add address adhere adjust administer admit adopt advertise advise agree aim air alarm alert allocate allow amend analyse announce answer anticipate apologise apologize appear appease
append apply appoint appreciate approach argue arrange arrive ask assemble assert assess assign assist assume assure attach attempt attend attest authorise authorize avoid await back back-date backdate bad-mouth badmouth bag bake ban bandage bang banish bargain barge bark be bear become begin behave
believe belittle bend bill bin bite blame block board boast boil book bother bounce box brag brake break bribe brief bring broadcast browse brush build bully bundle burden bury buy bypass calculate call calm cancel care carry catch caution cease certify change charge chase chat chatter check chew
choose chuck circulate claim clarify clatter clean clear click climb cling clip close co-ordinate co-sign coax cold-call collect comb combine come comfort comment commit communicate compare compensate compete complain complete complicate compliment comply compose compromise conceal conclude condone
conduct confine confirm confiscate confront congratulate connect consider construct consult consume contact continue contradict contribute control convert convey convince cook coordinate copy corner correct cough count countersign cover crack cram create criticise criticize cross cross-check crowd
crush cry curse customise customize cut dash dawdle daydream deal debate debit deceive decide declare decline decontaminate decorate dedicate deduct defend defer defraud defrost delay delegate delete deliver demand demonstrate dent deny depart deploy deposit describe design despatch despise destroy
detail detain detect deter determine devalue develop deviate diagnose dial dictate dim direct disable disagree disappear disappoint discard discharge discipline disclose disconnect discontinue discount discourage discover discredit discriminate discuss dishearten disinfect dislike dismiss disparage
dispatch dispense display dispose disregard disrespect disrupt distinguish distract disturb ditch divert divide divulge do document dodge donate doodle double double-book double-check double-park doubt downgrade download downplay doze draft drag drain draw dress drink drive drone drop dump duplicate
dust dwell e-mail earn ease eat eavesdrop edit educate elaborate eliminate email embarrass embellish emphasise emphasize employ empty enable enclose encourage encrypt end endanger endorse enforce engage enjoy enquire ensure enter entertain entrust erase escalate eschew escort establish estimate
evade evaluate exaggerate examine exceed exchange exclude excuse expect explain expose express extend extinguish face fail fake falsify familiarise fasten feed feel fetch fiddle fidget fight file fill film finalise finalize find finish fish fit fix flag flatter flick flirt flush fluster fob focus
fold follow forbid force forget forward freeze frighten frown fulfil fulfill fumble fuss gaslight gather gauge gesture get giggle give glance glare go gossip grab grant greet grill grimace grin grip groan groom grope grumble guarantee guess guide haggle halt hand handle hang harass harm hate have
head hear heat heed help herd hesitate hide highlight hinder hint hire hit hoard hog hold honk honor honour hook hoot hoover host hover huddle hug hum humiliate hurl hurry hustle identify idle ignite ignore illustrate imagine imitate impersonate imply import impose impress improve include
incorporate increase indicate inflate influence inform initiate inject inquire insert insist inspect inspire install instruct insult integrate intend interact interfere interpret interrogate interrupt intervene intimidate introduce intrude invent investigate invite invoice involve iron irritate
isolate issue itch itemise itemize joke judge jump justify keep kick kid kiss kneel knock know label lack lash latch laugh launch lay lead leak lean learn leave lecture lend let level liaise lie lift light like limit linger link list listen litter live load loathe locate lock log loiter look loom
loosen lose love lower lure lurk mail maintain make manage manipulate manoeuvre mansplain mark match mean measure meddle mediate meet mend mention merge micromanage mimic mind minimise minimize miscount misdirect misfile mishandle mishear misinform mislabel mislead misplace mispronounce misquote
misread misreport misrepresent miss misspell misstate mistreat misuse mix moan mock modify monitor monopolise mop moralise mount move muddle multitask mumble munch mute mutter nag name name-drop nap narrow navigate need neglect negotiate nibble nitpick nod note notice notify nudge nurse obey object
observe obstruct obtain offend offer offload ogle omit open operate opt order organise organize outline outsource outstay overbook overburden overcharge overcook overdo overestimate overfill overhear overload overlook overpay overpromise overreach overreact override overrule overrun oversee oversell
oversimplify oversleep overstaff overstate overtake overthink overuse overwhelm overwork own pack pad page pair pamper pardon park parody participate pass paste pat patronise patronize pause pay peel perform permit personalise personalize pester phone photograph pick pile pilfer pin pinch ping place
plan play please poach pocket point poke polish pop post postpone pour practice practise praise pre-empt pre-fill preach predict prefer prefill preheat prejudge prepare prescribe present preserve press pressure presume pretend prevent preview print prioritise prioritize proceed process produce
prohibit promise promote prompt pronounce proofread prop propose protect prove provide provoke pry publish pull punish purchase push put quarrel question queue quieten quit quote raise ramble rant rattle reach react read realise realize rearrange reassess reassure rebook rebuild rebuke recall recap
receive recharge recite recognise recognize recommend reconcile reconfirm reconnect reconsider record recover rectify redeem redirect redistribute redo redraft redraw reduce refer refill reflect refold refrain refresh refrigerate refund refuse regain regard register regret rehearse reheat reimburse
reinforce reinstate reissue reject relabel relax release relieve relocate rely remain remark remedy remember remind remove renew rent reopen reorder repack repaint repair repay repeat rephrase replace replenish reply report reposition represent reprimand request require reroute reschedule resend
reserve reset reside resist resolve respect respond rest restart restock restore restrain restrict resubmit resume retain retake retell rethink retrain retrieve return reuse rev reveal review revise revisit revoke reward reword rewrite ridicule ring rinse roll rotate rub ruin rule run rush sacrifice
safeguard sample sanitise sanitize satisfy save say scan scare schedule scold scowl scrap scrape scratch screen scribble scroll scrounge scrub seal search season seat second-guess secure see seek seem segregate seize select sell send separate serve set settle shake share sharpen shelve shift ship
shirk short-change shortchange shorten shout shove show shred shrug shuffle shun shut shy sideline sidestep sift sigh sign signal signpost silence simplify sit skimp skip slack slam slander slap slice slide slouch slow slurp smear smell smile smirk smoke smother snack snap snatch sneak sneer sneeze
sniff snoop snub soak soften soil solicit solve sort sound source space spare speak specialise specify speculate spell spend spill spit splash split spoil spray spread sprinkle spy squabble squash squeeze stabilise stack stain stall stamp stand staple stare start startle state stay steal steam steer
stem step stereotype sterilize stick stir stock stomp stonewall stop store storm stow straighten strand strap strengthen stress stretch strike strive stroke strong-arm struggle study stutter submit subscribe substitute subtract succeed suck suffer suggest sulk summarise summarize summon supervise
supplement supply support suppose suppress surf surprise survey suspend swab swallow swap swear sweep swipe switch tackle tailgate take talk tamper tap tape target taste taunt teach tear tease telephone tell tempt tend terminate test text thank thicken think threaten throw tick tidy tie tighten tip
tiptoe tolerate toss total touch tout track trade train transcribe transfer transform translate transmit transport trap trash travel treat trespass trick trigger trim trivialise trouble trudge trust try tuck tug turn tut twist type unblock uncover underestimate undergo underline undermine underpay
undersell understaff understand undertake undervalue undo undress unload unlock unplug unscrew unseal unsettle untangle upcharge update upgrade uphold upload upsell urge use usher utilise utilize vaccinate vacuum validate value vanish vape vent ventilate verify veto view violate visit volunteer
vouch waffle wait waive wake walk wander want warm warn wash waste watch water wave wear wedge weigh welcome wheel whine whinge whisper whistle win wind wink wipe wish withdraw withhold wonder work worry wrap write x-ray yank yawn yell yield zip zone sleep alter beg blow burn cheat dilute dip detach exploit fabricate hack hammer hurt impede injure jeopardise lick obscure occupy overheat photocopy plug pollute recycle refreeze ride sing smash strip swim thaw tow upset vandalise weld dig squirt`;

export const verbs: ReadonlySet<string> = new Set(BASE.split(/\s+/));

const IRREGULAR_TEXT =
	"be been;begin begun;bring brought;break broken;build built;buy bought;catch caught;choose chosen;come come;cut cut;do done;draw drawn;drive driven;eat eaten;feed fed;feel felt;fight fought;find found;forget forgotten;get got;give given;go gone;hang hung;have had;hear heard;hide hidden;hit hit;hold held;keep kept;know known;lay laid;lead led;leave left;lend lent;let let;lie lain;lose lost;make made;mean meant;meet met;mislead misled;overhear overheard;pay paid;put put;quit quit;read read;ring rung;run run;say said;see seen;seek sought;sell sold;send sent;set set;shake shaken;show shown;shut shut;sit sat;speak spoken;spend spent;spill spilt;spit spat;stand stood;steal stolen;stick stuck;swear sworn;sweep swept;take taken;teach taught;tear torn;tell told;think thought;throw thrown;tie tied;understand understood;wake woken;wear worn;win won;withdraw withdrawn;withhold withheld;write written;bend bent;bet bet;blow blown;deal dealt;freeze frozen;grind ground;overdo overdone;overpay overpaid;override overridden;oversee overseen;rebuild rebuilt;redo redone;repay repaid;resend resent;reset reset;retake retaken;retell retold;rethink rethought;rewrite rewritten;shed shed;slide slid;spin spun;split split;spread spread;steal stolen;strike struck;undergo undergone;undo undone;undersell undersold;uphold upheld;wind wound;withstand withstood;wring wrung";

/** One short vowel and one consonant at the end, in words of one syllable or with the stress on the last. */
const DOUBLED =
	/^(?:(?:[^aeiouy]|qu)*[aeiou][bdgklmnprtvz]|(?:trans|de|re|pre|con|in|ad)fer|(?:de|in)ter|occur|recap|(?:per|ad|com|sub|o|e|trans)mit|quarrel|cancel|label|equip|regret|travel|model|upset|reset|unplug|counsel|pencil|marvel|channel|signal|handicap|format|compel|propel|expel|patrol|enrol|control|debug|unzip|rewrap|kidnap|worship|zigzag|rebut|begin|forget|offset)$/;

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
	if (DOUBLED.test(base)) {
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
	const [base = "", participle = ""] = row.split(" ");
	register(base, regular(base).gerund, participle);
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
export const participleOf = (base: string): string | undefined => forms.get(base)?.participle;

export const thirdOf = (base: string): string => third(base);
/** True for -ing words that are no verbs in rules. */
const NO_GERUNDS = new Set(
	"thing something anything nothing everything morning evening during king ring spring string wing sibling ceiling building clothing".split(
		" ",
	),
);
export const isGerund = (norm: string): boolean => norm.length > 4 && norm.endsWith("ing") && !NO_GERUNDS.has(norm);
