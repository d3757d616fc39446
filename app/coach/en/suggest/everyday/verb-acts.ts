/** The time, place or case of an act, behind its thing. */
const S =
	"((?:(?:^| |(?<= ))(?:in|on|at|near|by|beside|behind|outside|during|while|whilst|when|whenever|before|after|if|around|round|across|along|over) .+)?)";
/** The thing or person of an act. */
const T =
	"((?!(?:in|on|at|to|with|for|or|and|from|of|into|over|about|up|down|out|off)\\b)[\\w'’-]+(?: (?!or\\b)[\\w'’-]+)*?)";

/**
 * Plain verbs of conduct, speech, hands and roads with their good counterparts, asked when nothing else is known of the act
 * and written as service-rows.ts: verbs ; what stands behind (a pattern, whole) ; wordings.
 */
export const VERB_ACTS = `
abbreviate ; ${T}${S} ; write out {1} in full {2} || spell out {1} {2}
ambush,accost,corner,waylay,buttonhole ; ${T}${S} ; give {the1} space {2} || let {the1} come to {them} {2}
amuse ; (?:yourself|themselves|yourselves|theirself|ourselves) with (.+) ; treat {1} with respect
baffle,confuse,bewilder ; ${T} with (?!the same)(.+) ; use plain words with {the1} || explain {2} to {the1} in plain words
confuse,baffle,bewilder ; ${T}${S} ; explain things to {the1} in plain words {2}
barge,elbow,push,shove,squeeze,muscle ; (?:your way |their way )?(past|through) ${T}${S} ; wait for a gap before {you} go {1} {the2} {3} || ask politely before {you} go {1} {the2} {3}
beat,shake ; (.*\\b(?:carpets?|rugs?|mats?|cloths?|tablecloths?|blankets?|dusters?))${S} ; beat {1} only in the yard || vacuum {1} indoors
beckon,summon ; (?:to |over )?${T}(?: over)? (?:with|by) .+ ; walk over to {the1} || catch the eye of {the1} with a friendly nod
blurt ; out ${T}${S} ; break {1} gently and in private {2} || choose the right moment and name {1} in private {2}
boast,brag,crow,show ; (?:off )?(?:about|of|with) ${T}${S} ; speak modestly about {1} {2} || keep talk about {1} modest {2}
boo,jeer,heckle,whistle ; (?:at )?((?:an?|the|any) (?:[\\w-]+ )?(?:team|speaker|players?|band|performer|act|singer|side|referee))${S} ; applaud {the1} politely {2} || listen to {the1} quietly {2}
taunt,bait,goad,provoke,needle,jeer,heckle ; (?:at )?${T}${S} ; treat {the1} with respect {2} || speak kindly to {the1} {2}
bottle ; up ${T}${S} ; talk to {your} manager about {1} the same day {2}
bow,bend,crease,crumple,squash,crush,dent ; ${T} to (?:fit|get|make) .+ ; keep {1} flat and hand {it1} over in person || choose a box that fits {1}
crease,crumple,wrinkle ; (.+?) when (?:you|they) (\\w+) (?:it|them) ; {2} {1} flat || {2} {1} neatly
bend,crease,crumple,dog-ear ; ${T}${S} ; keep {1} flat {2} || lay {1} flat {2}
breathe,blow,cough,sneeze ; (?:on|onto|over|into) ${T}${S} ; keep {your} face turned away from {the1} {2}
bundle,lump,throw,mix ; (two|several|different) (orders|parcels|deliveries|bookings|invoices|letters|requests)(?: together)?(?: (?:in|into) .+)? ; pack each order separately
caress,fondle,stroke,pinch,tickle,ruffle,pat,squeeze,kiss,touch ; <P's> (?:cheeks?|hair|head|hands?|arms?|nose|chin|belly|face|knee)${S} ; keep {your} hands to {yourself} {2} || greet {the1} with words {2}
caress,fondle,stroke,cuddle,kiss,pinch,tickle,ruffle ; ${T}${S} ; keep {your} hands to {yourself} with {the1} {2} || greet {the1} with words {2}
chuckle,snigger,smirk,sneer,scoff,jeer,giggle,snicker,laugh ; (?:at|about) ${T}${S} ; take {the1} seriously {2} || meet {the1} with respect {2}
circulate,spread,pass ; (?:around |round |on )?(<P's> (?:photos?|pictures?|details|letters?|messages?|emails?|stories|story))${S} ; keep {1} to {yourself} {3} || keep {1} confidential {3}
clog,block,choke ; ((?:the |an? )?(?:sinks?|drains?|toilets?|gutters?|basins?|pipes?)) with (.+) ; put {2} in the bin || keep {2} out of {1}
compliment ; <P's> (?:figure|looks|body|legs|hair|dress|clothes|smile|eyes)(.*) ; keep compliments to {the1} to matters of business
crack,make,tell ; (?:any )?(?:jokes|a joke|puns|wisecracks)${S} ; stay serious {1} || keep a respectful tone {1}
cry,weep,sob,break ; (?:down )?((?:in front of|at|near|beside|before) .+) ; step out for a moment when {you} need one || take a quiet moment in the back room
daub,smear,slap,splash ; ${T} (on|onto|over) ${T} ; keep {1} off {3} || apply {1} with care and keep {3} clean
dither,waver,falter ; when (.+) ; answer clearly when {1} || ask a colleague at once when {1}
dawdle,dally,linger,loiter ; (?:over |with )${T} ; deal with {1} at once || get {1} done promptly
dawdle,dally,linger,loiter,skive,slack,laze,idle,mope ; (?:about|around|off)?(?: ?at work)?${S} ; get on with the work {1} || keep busy {1}
dither,waver ; (?:over|about) (.+) ; decide promptly about {1} || answer {1} clearly
decorate,garnish,dress,adorn ; ${T} with (?:plastic|artificial|fake|paper|inedible|wilted|old|stale|dead) (.+) ; {v} {1} with fresh {2} || use fresh {2} for {1}
delegate,leave,hand,pass ; (?:over |on )?${T} to (?:an? |the |your |their )?(trainees?|interns?|apprentices?|beginners?|juniors?|temps?) ; handle {1} {yourself} || hand {1} to an experienced colleague
dictate,prescribe ; (?:to ${T} )?(how .+) ; offer advice on {2} when asked || leave it open {2}
dig,delve,pry,probe,snoop ; (?:around |about )?(?:into|in) ${T}${S} ; leave {1} private {2} || ask only what the job requires {2}
disappoint ; ${T}${S} ; keep {your} word to {the1} {2} || promise {the1} only what {you} can keep {2}
let ; down ${T}${S} ; keep {your} word to {the1} {2} || promise {the1} only what {you} can keep {2}
discourage,dishearten,demotivate ; ${T}${S} ; encourage {the1} {2} || praise {the1} for what works {2}
ditch,desert,abandon ; ${T}${S} ; stay with {the1} {2} || help {the1} {2}
dominate,monopolise,hog ; (the conversation|conversations?|a discussion|the discussion|meetings?|a meeting|the meeting)${S} ; give everyone a turn to speak {2} || listen at least as much as {you} talk {2}
take ; over (the conversation|a conversation|the discussion|a discussion|the meeting)${S} ; give everyone a turn to speak {2} || listen at least as much as {you} talk {2}
double-dip ; (?:the |an? |your |their )?(\\w+)s?${S} ; use a clean {1} for every taste {2}
drag ; out ${T}${S} ; keep {1} to the agreed time {2} || end {1} on time {2}
prolong,extend,overrun ; (?:on )?${T}${S} ; end {1} on time {2} || keep {1} to the agreed time {2}
drain,tip,empty,flush ; (.*\\b(?:oil|fat|grease|paint|coffee grounds|rice|milk|chemicals|leftovers|solvents?))(?: down)? (?:into|in|down) (?:the |an? )?(?:sinks?|drains?|toilets?|gutters?|basins?) ; collect {1} in the container for it || keep {1} out of the drains
dribble,drip,slosh,spill,slop ; ${T} (on|onto|over) ${T} ; keep {3} clean || keep {1} off {3}
gape,gawp,gawk,goggle,leer,ogle,stare ; (?:at )?${T}${S} ; treat {the1} with discretion {2} || keep {your} eyes on {your} work {2}
drool ; over ${T}${S} ; treat {the1} with discretion {2}
dust,clean,mop,hoover,vacuum ; around ${T}${S} ; lift {the1} and clean underneath {2} || move {the1} before {you} {v} {2}
intrude ; (?:on|upon) (?:(?:the|an?|their|someone's) )?(?:family's )?(?:grief|mourning|sorrow)${S} ; give the family time and space {1}
encroach,intrude,infringe,trespass ; (?:on|upon|into) ${T}${S} ; respect {the1} {2}
invade,violate ; ${T}${S} ; respect {the1} {2}
exhaust,tire,overwhelm,bombard,swamp,overload,pelt ; ${T} with (.+) ; give {the1} only {2} that matter || spread {2} over several short talks with {the1}
tire,exhaust ; ${T}(?: out)?${S} ; keep visits to {the1} short {2} || let {the1} rest {2}
fall,nod,doze,drop ; (?:asleep|off)${S} ; stay awake {1} || rest before {your} shift so that {you} stay awake {1}
doze,nap,sleep,snooze ; ${S} ; stay awake {1} || take {your} rest in the break {1}
oversleep ;  ; set an alarm and arrive on time || be up in time for {your} shift
fall,lag,get ; behind (?:with|on|in) (.+) ; keep up with {1} || deal with {1} every day
lag,trail,fall ; behind ((?:the|your|their) (?:group|party|team|guide|others|convoy))${S} ; keep up with {1} {2} || stay with {1} {2}
swing,carry ; ((?:an?|the|your|their) (?:mops?|ladders?|planks?|poles?|brooms?|hammers?|buckets?|bags?|racks?)) (?:near|around|at|among|between) (.+) ; keep {1} well away from {2}
flap,shake,swing,wave,brandish ; ${T} (?:near|at|over|around|in front of) ${T} ; keep {1} still near {2} || move {1} well away from {2}
wave,brandish ; ((?:an?|the|your|their) [\\w-]+)${S} ; carry {1} pointing down {2} || put {1} down before {you} speak {2}
flatter,butter,sweet-talk,charm ; (?:up )?${T} (?:to|into) .+ ; give {the1} honest advice || be sincere with {the1}
flinch,grimace,recoil,wince ; (?:at )?((?:when|if) .+) ; stay calm {1} || keep a calm face {1}
flinch,grimace,recoil,wince,frown ; (?:at|from) (.+) ; keep a calm face at {1} || stay calm at {1}
fuss ; (?:over|about|around) ${T}${S} ; give {the1} quiet attention {2} || leave {the1} in peace until they ask {2}
gang,team ; up (?:on|against) ${T} ; welcome {the1} into the team || support {the1}
pick ; on ${T}${S} ; treat {the1} fairly {2} || support {the1} {2}
shun,ostracise,cold-shoulder,snub,exclude ; ${T}${S} ; welcome {the1} {2} || greet {the1} {2}
get,become,grow ; (?:too |emotionally )?attached to ${T} ; keep a professional distance from {the1}
give,yield,bow,cave ; (?:in )?to (pressure|threats?|demands?|blackmail|temptation|aggression)${S} ; stay calm and firm under {1} {2}
give ; way to (panic|anger|fear|despair|frustration)${S} ; stay calm {2} || take a breath and stay calm {2}
gloat ; (?:over|about|at) ${T} ; speak with respect about {1}
grill,quiz,interrogate,cross-examine ; ${T} (?:about|on|over) (.+) ; ask {the1} only what {you} need to know about {2}
grin,smile,laugh ; at ((?:the |a )?(?:bad|sad|terrible|worrying) .+) ; keep a serious face at {1}
grope,fumble,search,hunt ; for (an answer|answers|the price|prices|keys|a pen|change)${S} ; have {1} ready {2}
grunt,growl,snarl,bark,snap,mutter ; (?:at|to) ${T}${S} ; answer {the1} politely {2} || speak to {the1} in a friendly voice {2}
gulp,slurp,gobble,wolf,guzzle,swig ; (?:down )?${T}((?: in front of .+| at .+)?) ; have {1} quietly in {your} break || take {1} on {your} break, out of sight
hand,give ; out ((?:\\w+ )?(?:flyers|leaflets|business cards|brochures|samples|coupons|vouchers))${S} ; give {1} only to those who ask
haul,lug,drag ; ${T} (across|over|along|up|down) ${T} ; carry {1} {2} {3} || use a trolley to move {1}
impersonate,imitate,mimic ; ${T}${S} ; give {your} own name || speak in {your} own name
pose ; as (.+) ; say openly who {you} are
inherit,receive ; (.+?) from (.+) ; politely decline {1} from {2}
insinuate,hint,imply,suggest ; that <P> (?:is|are|has|have|was|were) .+ ; assume good faith in {the1} || stick to the facts with {the1}
jab,poke,prod,stab,hit,thump ; ${T} with (?:an? |the |your |their )?(.+) ; touch {1} gently with a fingertip
poke,prod,squeeze,shake ; ((?:the |an? |any )?(?:parcels?|packages?|fruit|bread|loaf|loaves|gifts?))${S} ; handle {1} gently {2} || leave {1} as {it1} came {2}
manhandle,toss,sling,shove,kick ; ((?:the |an? |any |your |their )?(?:\\w+ )?(?:luggage|bags?|suitcases?|trolleys?|trolley|parcels?|boxes|box|equipment|instruments?|cases?|crates?))${S} ; handle {1} with care {2} || move {1} gently {2}
nudge,steer,push,talk,lure,lull,manoeuvre,sway ; ${T} (?:towards?|to|into) (.+) ; let {the1} choose freely || explain the choices to {the1} and let them decide
prod,poke,shake,jostle,nudge,shove,jolt ; ${T}${S} ; speak to {the1} first {2} || leave {the1} enough room {2}
jam,wedge,block,prop,hold ; ((?:the |an? |any )?(?:[\\w-]+ )?(?:doors?|gates?|lifts?)) with (.+) ; keep {1} free to close || use the proper catch for {1}
jerk,yank,tug,pull ; (?:at |on )?((?:the|an?|any) (?:leads?|leash|reins?|harness|ropes?|cords?|cables?|plugs?|hoses?))${S} ; guide {1} gently {2} || handle {1} gently {2}
jingle,rattle,click,tap,drum,fiddle,twiddle,play ; (?:with )?((?:your|their) (?:keys|coins|change|pens?|rings?|hair|phone|thumbs|badge|fingers|watch))${S} ; keep {your} hands still {2} || give the guest {your} full attention {2}
juggle,handle,serve ; (?:two|three|several|many) (callers|customers|guests|calls|clients|jobs|patients)(?: at once| at the same time)? ; take {1} one at a time || finish one before {you} begin the next
keep,withhold,retain ; (?:back )?((?:an?|the|any|their|someone's) (?:deposit|change|overpayment|bond|payslip|refund|passport|id card|documents?))${S} ; return {1} promptly {2} || hand {1} over in full {2}
keep,leave ; ${T} (?:guessing|in the dark|in suspense|wondering)${S} ; tell {the1} what happens next {2} || keep {the1} informed {2}
keep ; (?:any )?secrets from (.+) ; be open with {1} || tell {1} what they need to know
kid,fool,mess,play,lark,monkey ; (?:around|about)(?: with (.+))? ; take the work seriously || handle {1} with care
kneel,climb,stand,step,sit,lean,squat,perch,jump ; (?:up )?(?:on|onto) ${T}${S} ; keep off {1} {2} || leave {1} free {2}
knock ; over ${T}${S} ; move around {1} with care {2} || leave {1} standing {2}
knock ; (on|at) (.+?) with (?:your|their|an?) (?:foot|feet|elbow|knee|fist|shoe|stick|key|keys) ; knock gently {1} {2} with {your} knuckles || ring the bell
launch,plunge,rush ; (?:straight )?into ((?:an?|the|your|their) (?:sales pitch|pitch|speech|monologue|lecture|presentation|explanation))${S} ; ask what the customer needs first {2} || listen before {you} begin {1} {2}
lower,drop,relax ; ((?:your|their|the|our) (?:standards?|guard|quality))${S} ; keep {1} high {2} || hold to {1} {2}
make,cause ; (?:a )?(?:scenes?|fuss|drama|commotion)${S} ; stay calm and speak quietly {1} || settle the matter quietly {1}
make,pull ; faces(?: .+)? ; keep a friendly face || stay friendly
manipulate,pressure,trick,coax,cajole,pressurise,coerce ; ${T}(?: into .+)?${S} ; advise {the1} honestly {2} || let {the1} decide in their own time {2}
oblige,compel,force ; ${T} to (.+) ; leave it to {the1} whether to {2} || let {the1} decide whether to {2}
milk ; ${T} for (.+) ; charge {the1} only for {2} that were agreed
misread,mishear,misquote,misspell,misprint ; ${T}${S} ; read {1} twice {2} || check {1} again {2}
object,grumble ; to ${T}${S} ; agree to {1} where the rota allows {2} || discuss {1} calmly {2}
outbid ; ${T}${S} ; leave the bidding to {the1} {2}
outshine,upstage ; ${T}${S} ; let {the1} shine {2} || stay in the background and let {the1} shine {2}
overfeed,overwater,overfill,overcook,oversalt,overpack,overheat,overdose,overstretch ; ${T}${S} ; keep to the right amount for {1} {2} || follow the plan for {1} {2}
overwork,overstretch,overload ; (.*\\b(?:horses?|dogs?|trainees?|staff|team|colleagues?|apprentices?|animals?))${S} ; give {the1} enough rest {2} || keep to fair hours for {the1} {2}
overhear ; ${T}${S} ; step away from {1} {2}
overreact ; (?:to|when|if) (.+) ; respond to {1} calmly || take a breath before {you} respond to {1}
overstay ; ${T} ; end {1} on time || leave {1} at the agreed time
overstep,exceed ; ((?:your|their) (?:authority|powers?|role|remit|limits?|bounds)) ; stay within {1} || ask {your} manager where {1} ends
pace,wander,roam,walk,prowl ; (?:up and down|back and forth|around|about)((?: .+)?) ; stay quietly in one place {1}
roam,wander,prowl ; ((?:the|through the|around the) .+) ; go only where {your} work takes {them} || stay at {your} post
pad,inflate,pump ; (?:up )?((?:an?|the|any|your|their) (?:invoice|bill|expenses|expense claim|quote|timesheet|figures|numbers|claim)s?) ; put only real items on {1} || keep {1} true to the work done
paint,plaster,wallpaper,tile,varnish,gloss ; over (damp|mould|rust|dirt|cracks?|rot|grease|loose .+)${S} ; treat the {1} before {you} paint {2} || remove the {1} first, then paint {2}
pamper,spoil,favour,indulge ; (?:one )?(\\w+) (?:above|over|more than) (?:the )?others? ; give every {1} the same care || treat every {1} alike
parade,flaunt,trumpet ; ${T}${S} ; keep {1} to {yourself} {2} || speak of {1} only with consent {2}
patch,mend,repair,fix,seal ; ${T} with (tape|glue|string|wire|gum|cardboard) ; repair {1} with proper parts || replace {1}
peek,peep,peer,snoop,look,spy,nose,pry ; (?:around |about )?(?:in|into|through|inside) ((?:<P's>|someone's) (?:bags?|drawers?|lockers?|handbags?|files?|cupboards?|letters?|rooms?|windows?|bedrooms?|life|lives))${S} ; respect the privacy of {the2} {3}
peek,peep,peer,snoop,look,spy,nose ; (?:around |about )?(?:in|into|through|inside) ((?:an?|the|any) (?:bags?|drawers?|lockers?|handbags?|files?|cupboards?|letters?|bedrooms?))${S} ; keep {your} eyes off the contents of {1} {2} || leave {1} closed {2}
sneak ; a (?:look|peek|glance) (?:at|into) ${T}${S} ; open {1} only when {you} need {it1} for the job {2} || leave {1} closed {2}
peel,scratch,tear,rip,remove ; (?:off )?((?:the |any )?(?:labels?|stickers?|seals?|tags?))(?: off)?${S} ; leave {1} in place {2}
pick,nibble ; at ${T}${S} ; leave {1} untouched {2}
pick,take ; sides${S} ; stay neutral {1} || listen to both sides {1}
side ; with ${T}${S} ; stay neutral {2} || listen to both sides {2}
pigeonhole,stereotype,typecast ; ${T}${S} ; see {the1} as an individual {2} || ask {the1} what they like {2}
plead,beg ; with ${T}${S} ; accept {s1} decision politely {2} || explain it once and respect {s1} answer {2}
pout,sulk,mope,huff ; ${S} ; stay friendly {1} || keep a cheerful face {1}
prick,burst,puncture,pierce ; ((?:an?|the|any) (?:bags?|sacks?|tyres?|packs?|pouch(?:es)?|hoses?|pipes?|cushions?))${S} ; keep sharp things away from {1} {2} || handle {1} with care {2}
prick,pop,burst ; (.*\\bballoons?)(?: .+)? ; let {1} down slowly, well away from others
quibble,bicker,haggle,squabble ; (?:over|about) ${T}${S} ; settle {1} quickly and kindly {2}
react,respond,answer,reply ; with (sarcasm|irony|anger|irritation|contempt|impatience|aggression)${S} ; respond calmly and politely {2} || stay calm and courteous {2}
remind ; ${T} (?:of|about) ((?:her|his|their) (?:age|weight|looks|past|divorce|mistakes?|illness|loss|debts?|accident))${S} ; leave it to {the1} to mention {2} {3} || leave {2} out of conversations with {the1} {3}
renege,back,go ; (?:out |back )?(?:on|of|from) ((?:an?|the|your|their) (?:quotes?|promises?|prices?|offers?|deals?|words?|agreements?)) ; stand by {1} || honour {1}
wriggle,worm,slip ; out of ${T} ; stand by {1} || honour {1}
resent ; ${T}${S} ; welcome {1} {2} || take {1} as a chance to improve {2}
resist,obstruct,hinder,dodge,evade,shirk ; (an inspection|inspections?|a search|an audit|checks?|a check|questions?|a question|duties|work|responsibility)${S} ; support {1} {2} || cooperate with {1} {2}
risk,strain,hurt ; (your back|their back|your eyes|their eyes|your health|their health|injury|an accident)${S} ; protect {your} health {2} || ask for help in good time {2}
rub ; (?:at )?((?:an?|the|any) (?:stains?|spots?|wounds?|rashes|rash|scars?|marks?))${S} ; dab {1} gently {2}
rush,hurry,hustle ; (?:an?|the|any) (widow|widower|mourner|beginner|learner|pensioner|novice)${S} ; give the {1} time {2} || let the {1} set the pace {2}
saddle,burden,lumber,load ; ${T} with (.+) ; see to {2} {yourself} || keep {2} to {yourself}
scald,burn,scorch,boil ; ${T}${S} ; warm {1} gently {2} || keep an eye on the heat of {1} {2}
scrawl,scribble ; (?:on )?${T}${S} ; write clearly {2} || write so that others can read it {2}
scrimp,skimp,stint ; on ((?:[\\w-]+ )?(?:\\w+ing|checks?|maintenance|care|service|safety|hygiene|effort))${S} ; be thorough with {1} {2} || give {1} the time it needs {2}
scrimp,skimp,stint ; (?:on )?${T}${S} ; be generous with {1} {2} || use the full amount of {1} {2}
second-guess ; ${T}${S} ; trust the judgement of {the1} {2} || ask {the1} in private {2}
shame,humiliate,embarrass ; ${T}${S} ; treat {the1} with respect {2} || speak to {the1} in private {2}
shelve,sit,bury,mothball ; (?:on )?((?:an?|the|any) (?:complaints?|requests?|reports?|claims?|applications?|orders?|enquiry|inquiry|file))${S} ; deal with {1} promptly {2} || answer {1} the same day {2}
shoo,chase,drive ; ${T} (?:away|off|out) ?${S} ; speak kindly to {the1} {2} || show {the1} where to wait {2}
show ; off${S} ; stay modest {1} || let {your} work speak for itself {1}
shrink,shy,run,hide,duck ; (?:away |back )?from (.+) ; face {1} openly || meet {1} head on
shuffle,drag,stamp ; (?:your|their) feet${S} ; lift {your} feet {1} || walk quietly {1}
stomp,stamp,clatter,thunder ; (?:around|about|up|down|upstairs|downstairs|along)((?: .+)?) ; walk quietly {1}
smash,throw,hurl,fling,drop ; ${T} into (.+) ; put {1} into {2} gently
smuggle,sneak ; ${T} (?:in|inside|into .+)${S} ; register {1} at the entrance {2}
soak ; ((?:wooden|wood|cast-iron|copper|leather) .+) ; wipe {1} with a damp cloth
squint,peer,strain ; at ${T}${S} ; enlarge the text on {1} {2}
stamp,sign,initial ; ((?:an? |any )?(?:blank|empty|incomplete) (?:forms?|pages?|sheets?|cheques?|contracts?|documents?)) ; {v} only completed documents || complete the document before {you} {v} it
stir,make,cause ; (?:up )?(trouble|discord|unrest|conflict|ill feeling)${S} ; help keep the peace {2} || raise {your} concerns with {your} manager {2}
tail,shadow,stalk ; ${T}${S} ; give {the1} space {2} || offer help to {the1} once and stay within call {2}
take,have ; (?:an? )?(?:nap|naps|snooze)${S} ; stay awake {1} || rest in {your} break {1}
take ; offence${S} ; stay calm {1} || take it calmly {1}
tangle,knot,twist ; (.*\\b(?:leads?|cables?|cords?|ropes?|hoses?|wires?|chains?))${S} ; coil {1} neatly {2} || wind {1} up neatly {2}
tarnish,damage,harm,stain,sully ; ((?:the|our|your) .*\\b(?:name|reputation|image|brand))${S} ; protect {1} {2} || act in a way that does credit to {1} {2}
tell,dress ; (?:off|down) ${T}${S} ; talk to {the1} calmly and in private {2} || explain calmly to {the1} what to do {2}
tow,move,lift,raise ; ${T} with (people|passengers|anyone|children|someone|animals) (?:in|inside|on) (?:it|them|board) ; make sure {1} is empty before {you} {v} {it1}
track,tread,walk,bring,carry ; (mud|dirt|snow|water|sand|grease) (?:indoors|inside|in|into .+|through .+|on .+|onto .+|over .+)(.*) ; wipe {your} shoes before {you} come in || change {your} shoes at the door
trample,crush,flatten,tread ; (?:on |down )?((?:the |any )?(?:seedlings|plants|flowers|grass|lawn|beds|crops|flower beds))${S} ; keep to the paths around {1} {2} || step around {1} {2}
trip,stumble,fall ; over ${T}${S} ; tape {1} down {2} || keep {1} clear of the floor {2}
undercharge,overcharge ; ${T}${S} ; charge {the1} the listed price {2} || charge everyone the same price {2}
undress,change ; (?!out\\b|into\\b|the\\b|an?\\b|your\\b|their\\b)((?:in|at|on|behind|outside) .+) ; use the changing room || change in the changing room
unload,load,offload ; ((?:on|onto|in|at) .+) ; use the loading bay
upset,distress,worry,alarm ; ${T}${S} ; speak gently to {the1} {2} || choose {your} words with care for {the1} {2}
utter,breathe ; (?:a|one|any) (?:single )?(?:word|syllable)s? (?:about|of) (.+) ; keep silent about {1}
vandalise,deface,damage,scratch,carve ; ${T}${S} ; look after {1} {2} || treat {1} with care {2}
vary,alter,tweak,change ; ((?:the|an?|any|your|their) (?:recipes?|routine|portions?|procedure|mix|formula|protocol))${S} ; follow {1} exactly {2} || keep to {1} {2}
volunteer ; ${T}${S} ; ask {the1} before {you} put their name forward {2}
warm,heat,dry,thaw,defrost ; ${T} (?:in|on|over) (?:the|an?) (?:dishwasher|radiator|sun|heater|worktop|windowsill|sink|kettle|lamp) ; use the proper equipment to {v} {1}
waver,budge,back ; (?:down )?on (.+) ; stand firm on {1} || stay firm and friendly on {1}
wreck,ruin,spoil,dampen ; ((?:the|an?) (?:mood|atmosphere|party|evening|fun|celebration))${S} ; help to keep {1} pleasant {2}
wring,shake,drip ; (?:out )?${T} (?:over|above|near|onto) (.+) ; wring {1} out over the bucket || keep {1} away from {2}
zigzag,weave,dash,dart ; (?:in and out )?(?:between|among|through|around) (.+) ; walk calmly round {1} || walk at an even pace past {1}
blush,redden,squirm ; ${S} ; stay composed {1} || carry on calmly {1}
be ; (?:too )?(?:shy|timid|bashful|tongue-tied|reserved|distant|aloof|cold|standoffish|curt|brusque|frosty|stiff) (?:with|to|towards) (.+) ; be open and friendly with {1}
be ; (?:too )?(?:shy|timid|bashful|tongue-tied|reserved|distant|aloof|cold|standoffish|curt|brusque|frosty|stiff)${S} ; be open and friendly {1}
be ; (?:an? )?(?:know-all|know-it-all|smart alec|show-off|wise guy)${S} ; stay modest and listen first {1}
get,become,be ; (?:flustered|rattled|nervous|worked up|stressed|agitated|carried away|panicky|defensive)${S} ; stay calm {1} || take a breath and stay calm {1}
smell,reek,stink ; of (.+) ; come to work fresh || make sure {you} smell fresh
stall,string,fob ; (?:along )?${T}(?: off| along)?${S} ; give {the1} a clear answer {2} || tell {the1} when they will hear from {them} {2}
`;
