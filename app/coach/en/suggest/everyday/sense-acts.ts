/** The time, place or case of an act, behind its thing. */
const S =
	"((?:(?:^| |(?<= ))(?:in|on|at|near|by|beside|behind|outside|during|while|whilst|when|whenever|before|after|if|around|round|over|across|online|with) .+)?)";
/** The thing or person of an act. */
const T =
	"((?!(?:in|on|at|to|with|for|or|and|from|of|into|over|about|up|down|out|off)\\b)[\\w'’-]+(?: (?!or\\b)[\\w'’-]+)*?)";
/** The time or case alone, where the place belongs to the ban. */
const WHEN = "((?: (?:during|while|whilst|when|whenever|if|before|after) .+)?)";
/**
 * Acts that no place or time makes right, and verbs with several senses, each with the class of thing that tells the sense:
 * asked before the themes and written as service-rows.ts.
 */
export const SENSE_ACTS = `
complain,grumble,moan,whinge ;! about ((?:your|the|their) (?:boss|manager|supervisor|line manager|chief|team leader|management))${S} ; speak positively about work {2} || raise what bothers {you} with {1} in private
wait ;! (?:until|till) ((?!.*\\b(?:before|to)\\b).+) ; act before {1}
skip,omit,miss,leave ;! (?:out )?((?:the|an?|any|your) (?:[\\w-]+ ){0,2}(?:floors?|rooms?|wings?|galler(?:y|ies)|stops?|gardens?|halls?|rows?|aisles?|corners?|tables?|chapters?|pages?|questions?|names?|stations?))${S} ; include {the1} {2} || take in {the1} every time {2}
quote,give,name,mention,discuss,raise,state,tell,ask,offer,push,sell,propose ;! (?:about |up |for )?(?!(?:the|an?|any) (?:guests?|customers?|clients?|patients?|families|family)\\b)((?:(?! to )[^,])+?) (?:at|in|on|during) (?:the|your|an?|their) (?:very )?first (meeting|visit|call|talk|conversation|session|appointment|lesson|interview|consultation|viewing|phone call|day) ; leave {the1} for a later {2}
ring,call,phone,telephone,text,visit ;! ((?:the |any )?[\\w -]+? who (?:have |has )?(?:asked for|prefer|prefers|chosen|opted for|requested) (?:letters|post|paper)) ; write to {1} by post
ring,call,phone,telephone,text,visit ;! ((?:the |any )?[\\w -]+? who (?:have |has )?(?:asked for|prefer|prefers|chosen|opted for|requested) (?:e-?mails?)) ; write to {1} by email
copy,download,save,transfer,export,upload,forward ;! ((?:any |the |an? )?(?:[\\w-]+ )?(?:photos?|pictures?|files?|data|contacts|messages|videos?|documents?|images|e-?mails|chats)) (?:from|off) (.+) ; leave {the1} on {2} untouched || open {the1} on {2} only as far as the repair needs
laugh,sneer,snigger,giggle,smirk,scoff,jeer ;! (?:at|about|over) (<P's> (?!name|accent|mistake|size|weight|body|face|look|age|question)(?:old |cheap |broken |battered )?(?:phone|car|bike|bag|coat|shoes|clothes|laptop|watch|hat|suit|dress|tools?|camera|luggage|suitcase|furniture|tablet|van))${S} ; treat {1} with respect {3} || keep a straight face and treat {1} as any other {3}
argue,quarrel,bicker,squabble ;! with ((?:an?|the|any|your) [\\w-]+|[\\w-]+s) over (the (?:radio|phone|telephone|intercom|tannoy|loudspeaker|headset)) ; keep calm with {1} over {2} and settle disputes in person || stay polite over {2} and talk to {the1} in person later
push,press,recommend,suggest ;! (?:for )?(?:the|an?) (dearer|dearest|costlier|pricier|most expensive|more expensive|premium|expensive) (?!ones?\\b)([\\w-]+)${S} ; show every {2} with its price and leave the choice open {3}
hold ;! up ((?:the|an?|any) (?:queue|line|row))(?: (?:to|for|with) .+)? ; keep {the1} moving
ask ;! who (?:made|caused|is to blame|was to blame|is at fault|was at fault|is responsible|did|broke|spilt|spilled|forgot) ?.* ; go straight to putting things right || look for the solution first
empty,tip ;! (?:out )?((?:the |any |an? )?(?:[\\w'’-]+ )?(?:bags?|handbags?|rucksacks?|suitcases?|purses?|pockets|drawers?|cases?)|them|it) (?:out |out on|on|onto|over).* ; leave the contents inside
shake ;! (?:them|him|her|the (?:passengers?|guests?|patients?|residents?|child|children)|<P>)(?: awake)? ; use a light knock and a quiet word
answer,reply,write,use,send,give ;! (?:with |in )?(?:an?|the|any) (?:standard|stock|canned|ready-made|set|scripted|routine|boilerplate) (apology|reply|answer|response|greeting|letter|text|phrase|refusal)${S} ; put the {1} into {your} own words {2}
no ;! (?:standard|stock|canned|ready-made|scripted|boilerplate) (apology|apologies|reply|replies|answers?|responses?|letters?|texts?|phrases?)${S} ; put the {1} into {your} own words {2}
abandon ;! ((?:an?|the|any|your|their) (?:trolley|trolleys|cart|pram|wheelchair|bike|bikes|scooter|pallet|ladder|bucket|cleaning cart)) (?:in|on|at|near) (.+) ; put {1} back in its place || keep {2} clear
back ;! away from <P>((?: .+)?) ; stay with {the1} and listen {2} || stay calm and listen to {the1} {2}
barge,burst,storm ;! (?:in|into) (?!on\\b)(.+) ; knock and wait for an answer before {you} enter {1}
barge,burst,storm ;! in on ${T} ; knock and wait until {the1} answers
belch,burp,snort,sniffle ;! (?:.*)? ; step outside for a moment first || mind {your} manners
bicker,squabble,wrangle ;! (?:(?:in|on|at|near|by|beside|behind|inside|around) .+?)?(?: ?(?:during|while|when) .+)? ; settle differences in private || talk things over calmly
bite,chew ;! (?:on )?(?:your|their) (?:nails?|fingernails|pen|pens|pencil|pencils|lips?)(?: .+)? ; keep {your} hands still
blow ;! (.+) off ((?:the|an?|your|their) .+) ; wipe {2} with a damp cloth
brush,sweep,wipe,knock,drop ;! ((?:the )?(?:crumbs|dust|hair|dirt|waste|rubbish|peelings|ash|shavings)) (?:on|onto|under|into) (?:the |an? )?(?:floor|rug|carpet|ground|pavement|lawn|mat|street|gutter|corner)(?: .+)? ; collect {1} and put {it1} in the bin
butt,cut,barge,jump ;! in (when|while|as|if) <P> .+ ; let {the2} finish before {you} speak || listen until {the2} has finished
cackle,giggle,snigger,titter,guffaw,roar ;! (?:.*)? ; keep {your} laughter low || keep the fun for the break room
babble,waffle,ramble,prattle,drone,rant ;! (?:on )?${S} ; come straight to the point {1} || speak briefly and clearly {1}
cheat ;! (?:at|on|with) ((?:the )?(?:scales?|weights?|measures?|till|figures|tests?|exams?|timesheet)) ; be honest with {1} || give full measure every time
cheer,root ;! for (?:one|your|their|either|the) (?:own )?(?:team|side|club|party|candidate)s?(?: .+)? ; stay neutral || cheer both sides alike
chop,cut,slice,prepare ;! (.+?) on (?:the|an?) (meat|fish|poultry|raw) board ; use a separate board for {1} || {v} {1} on a clean board
clap,snap,click ;! (?:your|their) (?:hands|fingers)(?: .+)? ; walk over and speak politely || catch the eye with a friendly nod
collapse,unpack,stack,sort,assemble ;! (boxes|cartons|parcels|furniture|tables|trolleys|pallets) in (?:the|an?) (corridors?|aisles?|doorways?|entrance|hallway|lobby) ; {v} {1} in the storeroom || keep the {2} clear
crack ;! (?:your|their) (?:knuckles|fingers|neck|joints)(?: .+)? ; keep {your} hands still
crouch,duck,cower,huddle,squat ;! (?:down )?behind ((?:the|an?) (?:counter|bar|desk|shelf|shelves|rack|till|stand|display)) ; stay where guests can see {them} || stand upright beside {1}
crush,squash,squeeze ;! (.+) (?:under|beneath|below) ((?!(?:the )?(?:door|wheels?))[^,]+) ; put {1} on top of {2} || pack {1} last
doodle,scribble,draw,knit,text ;! (?:during|in) ((?:an?|the|any)? ?(?:meetings?|briefings?|lessons?|training|talks?|conferences?|sessions?|consultations?)) ; give {1} {your} full attention || take notes in {1}
disappear,vanish,wander,nip,slip,sneak,slope ;! (?:off|out|away)? ?during (.+) ; stay at {your} post during {1} || tell a colleague before {you} step away during {1}
slip,sneak,slope,nip ;! (?:off|out|away) before (.+) ; stay until {1}
doubt ;! (<P's> (?:pain|word|words|story|account|complaint|symptoms|fear|illness|honesty)) ; believe {the2} and ask for details || take {1} seriously
drop ;! ((?:an?|the|any) (?:callers?|calls?|customers?|guests?|clients?)) mid-.+ ; stay on the line until the caller has finished
drop,change ;! the (?:subject|topic|conversation) (when|if|because) (.+) ; stay with the subject and listen {1} {2}
duck,dodge,evade,avoid,sidestep ;! ((?:an?|the|any)? ?(?:difficult|hard|awkward|tricky|direct|uncomfortable) (?:questions?|talks?|conversations?|subjects?)) ; answer {1} openly || face {1} directly
defend ;! ((?:an?|the|any) (?:late|wrong|bad|poor|faulty|broken|missing) [^,]+) ; apologise for {1} and say what happens next || take responsibility for {1}
drum,tap ;! (?:your|their|a) (?:fingers?|pens?|pencils?|foot|feet)(?: .+)? ; keep {your} hands still
deny ;! ((?:an?|the|any|your|their)(?: own)? (?:mistakes?|errors?|faults?|oversights?|blunders?)) ; own up to {1} || admit {1} and put it right
exclude,leave ;! (?:out )?(.+) (?:out of|from) ((?:the|an?|any) (?:game|group|talk|conversation|lesson|activity|activities|meeting|team|outing|trip|fun)) ; include {the1} in {2} || invite {the1} to join {2}
expose,uncover,undress ;! <P> (?:during|while|when) (.+) ; keep {the1} covered during {2}
fabricate,invent,make,fake ;! (?:up )?((?:an?|the|any) (?:reading|figure|measurement|result|value|date|number|entry|weight|temperature)s?)${S} ; take {the1} properly and write it down {2}
invent ;! (?:an? |any )?(excuses?|stories|story|alibi)${S} ; say honestly what happened {2}
fan ;! the flames(?: of (.+))? ; calm {the1}
fidget,fiddle ;! (?:with (?:your|their|the) [\\w]+)?${WHEN} ; keep {your} hands still {1}
fling,hurl,lob,toss,chuck,sling,throw ;! ((?:the |any |an? )?(?:\\w+ )?(?:parcels?|packages?|bags?|luggage|suitcases?|boxes|crates?|cases?|equipment|laundry|bottles?|letters|mail|plates)) (into|in|onto|on) (?!the floor|the street)(.+) ; place {1} {2} {3} gently || lay {1} {2} {3} with care
float ;! (?:an? |the |any )?(price|figure|sum|cost) before (?:you|they) (.+) ; name the {1} only once {you} {2}
fold,pack,store,hang ;! ((?:an?|the|any) )?wet (umbrellas?|coats?|tents?|towels?|jackets?|sails?|covers?)(?: .+)? ; let the {2} dry first || hang the {2} up to dry
frighten,scare,alarm,worry ;! <P> with ((?!an?\\b)[^,]+) ; explain {2} to {the1} calmly || give {the1} the facts in plain words
gesticulate,flail,wave ;! (?:(?:your|their) (?:arms|hands)(?: about| around)?)?${S} ; keep {your} hands calm {1}
get ;! involved in (.+) ; stay out of {1} || leave {1} to those concerned
give ;! up on <P>(.*) ; stay patient with {the1} {2} || try another way with {the1} {2}
give ;! up on (an?|the|any) ((?:slow |weak |shy |difficult )?(?:learner|beginner|pupil|student|trainee|apprentice|resident|patient|child)) ; stay patient with the {2} || try another way with the {2}
gobble,gulp,wolf,scoff ;! (?:down )?(?:your |their |an? |the )?(food|lunch|sandwiches|sandwich|breakfast|dinner|meals?|snacks?|cake)(?: .+)? ; eat in peace in the break room || take the time to eat in {your} break
grumble,moan,whinge,whine,gripe ;! about (the (?:rota|shift|schedule|pay|workload|hours))${S} ; raise {1} with {your} manager in private {2} || speak positively about work {2}
guess ;! (<P's> size) ; measure {the2} || ask {the2} for their size
hang,loiter,lounge,linger,hover ;! (?:around|about|round)? ?(?:in|at|by|near|around|about) ?(the (?:lobby|foyer|entrance|hall|door|stairs|corridor|bar|counter|gate))${WHEN} ; keep {1} free for guests {2} || wait in the staff room {2}
hang,loiter,lounge,hover ;! (?:around|about|round) (the (?:lobby|foyer|entrance|hall|door|stairs|corridor|bar|counter|gate))${WHEN} ; keep {1} free for guests {2} || wait in the staff room {2}
linger ;! (?:at|by|near|around) ((?:an?|the|any|your|their) (?:\\w+ )?tables?)${WHEN} ; give {the1} privacy {2} || serve {the1} and step back {2}
harass,hound,badger ;! (?:an? |the |any )?(debtors?|tenants?|borrowers?|payers?|customers?|neighbours?)${S} ; remind the {1} politely and in writing {2} || contact the {1} politely, at fair hours {2}
hesitate ;! when (.+) ; act at once when {1}
hold,bear,nurse ;! (?:an? |any )?grudges?(?: against (.+))? ; give {1} a fresh start each time
inflate,pad ;! ((?:an?|the|any) (?:quotes?|bill|bills|estimate|estimates|invoices?|prices?)) ; base {1} on the real cost
kick,slam,push ;! (?:an? |the |any )?(doors?|gates?) open ; open the {1} gently by the handle
label ;! <P> (?:as )(.+) ; describe what {the1} does || describe what {the1} needs
let ;! ((?:an?|the|any)? ?(?:guests?|customers?|visitors?|patients?|clients?|callers?|passengers?)) wait (at|by|in|on|outside) ((?:(?!\\b(?:while|when|until|because|for|longer|without)\\b).)+) ; see to {1} {2} {3} at once || greet {1} {2} {3} straight away
let ;! (?:your|their) (?:mind|attention|eyes|thoughts) (?:wander|drift|slip)${S} ; stay focused {1} || keep {your} mind on the work {1}
load,stack,pack ;! (.+) (?:unevenly|lopsidedly|on one side)${S} ; spread the weight evenly on {1} {2}
look ;! down on (.+) ; treat {the1} as an equal || respect {the1}
lose ;! heart${S} ; stay hopeful {1} || keep going and ask for help {1}
lose ;! touch with (.+) ; stay in touch with {1} || contact {1} regularly
lose ;! (?:track|sight|count) of (.+?)${S} ; keep track of {1} {2} || write down where {1} go {2}
mention,name,quote ;! the (price|cost|fee|bill) first ; explain the benefits before {you} name the {1} || let the customer speak first, then name the {1}
mention,name ;! ((?:an?|the|any|our|your) (?:rivals?|competitors?)) by name ; speak only of {your} own offer || say "another firm"
mess,fool,muck,lark,clown ;! (?:about|around)${S} ; work calmly and with care {1}
mingle,mix ;! clean (?:and|with) (?:dirty|soiled|used) (.+) ; keep clean {1} apart from used {1} || sort {1} into clean and used
mislabel,muddle,mix ;! (?:up )?(?:two |the |different )(files|orders|samples|names|keys|labels|bags|records)${S} ; label {1} and keep them apart {2} || check the name on each of the {1} {2}
nod,doze,drop ;! off${S} ; stay awake {1} || take a short walk before {you} tire {1}
offload,dump,shift,push ;! ((?:your |their |the |extra )?(?:work|tasks|jobs|chores|duties)) (?:onto|on|to) (.+) ; finish {1} {yourself} || share {1} fairly with {2}
overdo ;! (?:it with )?((?:the|your|their) (?:perfume|make-up|cologne|aftershave|salt|spice|music|jokes|decoration|praise|jewellery)) ; go easy on {1} || use {1} sparingly
order,boss ;! <P> (?:about|around) ; ask {the1} politely || leave {the1} free to choose
order,boss ;! ((?:an?|the|your|any) (?:colleagues?|waiters?|cleaners?|trainees?|porters?|juniors?)) (?:about|around) ; ask {the1} politely || agree on the work with {the1}
overrule ;! ((?:an?|the|any) (?:nurse|doctor|pharmacist|chef|referee|pilot|driver|steward|manager|teacher|lifeguard))${S} ; raise doubts with {the1} in private {2} || follow the word of {the1} {2}
pity ;! <P>((?: aloud| openly)?) ; show {the1} respect and practical help
pop ;! bubble wrap(?: .+)? ; put bubble wrap away
pull,make ;! (?:silly |funny |rude )?faces(?: .+)? ; keep a friendly face || stay friendly
pull ;! (?:an? |the )?chair (?:away )?from under <P> ; ask {the1} before {you} move a chair || leave chairs where guests sit
push ;! in((?: front of .+| ahead of .+)?) ; wait {your} turn || join the end of the queue
push,slide,shove ;! ((?:an?|the|any) (?:plates?|glass|glasses|bills?|menus?|cups?|dishes|forms?)) (?:across|over|along) (?:the|an?) (table|counter|desk|bar) ; set {1} down in front of the guest || hand {1} over with a smile
prompt ;! <P> (?:during|in) ((?:an?|the) (?:test|exam|quiz|examination)) ; let {the1} answer alone during {2}
punish ;! <P> (?:with silence|with extra work|with .+ alone) ; explain to {the1} calmly what to do next || speak to {the1} calmly
preach,moralise,moralize ;! (?:to|at) (.+?)${S} ; give {1} the facts and let them decide {2}
rip,tear ;! open (.+) ; open {1} with a safety knife || cut {1} open along the seam
rip,tear ;! (?:out )?((?:an?|the|any) (?:pages?|sheets?|notices?|posters?|labels?))${S} ; leave {1} whole {2}
rely,depend ;! on (?:your|their) (?:memory|luck|instinct)${S} ; write every detail down {1} || check the written record {1}
run ;! out of (.+) ; restock {1} in good time || keep a reserve of {1}
sample,nibble,pick,graze,snack ;! (?:from|at|on) (the (?:buffet|display|trays?|counter|kitchen|plates|stock|salad bar))${S} ; leave {1} for the guests {2} || eat only {your} own food {2}
scratch,scrawl,carve,paint ;! (?:an? |the |your |any )?(numbers?|names?|words?|notes?|marks?|initials) (?:on|into|onto) (.+) ; write the {1} on a label || leave {2} unmarked
scratch,rub ;! (?:your|their) (?:head|face|nose|hair|ears?|eyes|neck|beard)(?: .+)? ; keep {your} hands away from {your} face and hair || wash {your} hands after {you} touch {your} face
scream,shout,yell,call ;! (?:out )?for (help|a colleague|a key|a porter|change) from (?!.*fire)(.+) ; walk over and ask for {1} quietly || use the bell or radio to ask for {1}
scribble,scrawl,doodle ;! (?:on|over|across) (.+) ; keep {1} clean || write notes on a separate sheet
sing,hum,whistle ;! (?:into|over|on) (the (?:headset|radio|phone|intercom|microphone)) ; use {1} for work messages only
shiver,tremble ;! (?:.*)? ; dress warmly || put on a warm layer before {you} start
slip,sneak ;! into (.+) ; ask before {you} enter {1}
smirk,sneer ;! at (.+) ; respond to {1} with respect || take {1} seriously
snatch,grab ;! ((?:an?|the|any|your|their) (?:documents?|forms?|card|bags?|tickets?|passports?|toys?|menus?|phones?|papers?))${S} ; hold out {your} hand and wait for {1} {2} || ask politely for {1} {2}
sniff ;! (?:at )?((?:the |any )?(?:milk|food|bottles?|meat|chemicals?|samples?|glue|cheese|fish)) ; check the date on {1} || read the label on {1}
sob,cry,weep ;! (?:.*)? ; take a quiet moment in the back room || ask a colleague to take over
spoil ;! <P>(?: with (.+))? ; treat {the1} kindly and fairly || keep to the same rules for {the1}
squeeze,cram,jam,pack ;! (two|three|several|too many|more) (cars|people|guests|vans|tables|children|passengers|chairs|beds) (?:into|in) (?:one |an? |the )?(bay|lift|room|seat|row|space|spot|corner|bed|cabin) ; keep to the number each {3} is meant for
steal,nick,pinch,take ;! (?:credit for |the credit for )?((?:an?|the|your|their|another)(?: \\w+)?['’]s (?:ideas?|work|idea|plan|design|designs|joke|success|tip|tips)) ; give credit where it is due
stretch,sprawl,lie,lounge ;! (?:out |about |around )?(?:on|across) ((?:the|an?) (?:bench|sofa|couch|counter|desk|chairs?|armchair|lobby chairs|bed|floor))${S} ; sit upright {2} || keep {1} free for guests {2}
stroll,saunter,dawdle,amble ;! (?:during|in) (.+) ; move briskly during {1}
struggle ;! alone with (.+) ; ask a colleague to help with {1} || share {1} with a colleague
stuff,slip,sneak ;! ((?:\\w+ )?(?:leaflets|flyers|adverts|vouchers|brochures|catalogues|cards)) (?:into|in|under) (.+) ; ask before {you} add {1} to {2}
seat,put,place ;! (.+) (?:by|beside|near|next to|behind|outside) the (toilets?|bins?|kitchen door|door|draught|speakers?) ; offer {the1} a pleasant place well away from the {2}
swap,trade ;! (?:name )?(badges|uniforms|lockers|keys|cards|passes|logins)${S} ; wear and use only {your} own {1} {2}
take ;! (silence|a nod|no answer|a smile) (?:for|as) (.+) ; wait for a clear yes || ask for {2} in words
take ;! (?:the )?credit for (.+) ; name whoever did {1} || give credit for {1} where it is due
throw ;! (?:your|their) weight (?:around|about) ; ask politely and work with the team || be modest
tempt,lure ;! <P> with (.+) ; respect {s1} choice
tip,rock,lean ;! (?:back )?(?:an? |the |your |their )?(chairs?|stools?)(?: back(?:wards)?)?${S} ; keep all four legs of the {1} on the floor {2}
toss,flip ;! a coin (?:for|over|to decide) (.+) ; decide {1} by the list || give {1} to whoever came first
treat ;! (.+?) (?:better|worse)(?: than (?:others|other .+|the rest|another))?${S} ; treat everyone alike {2}
turn,stick ;! up (?:your|their) nose(?: at (.+))? ; meet everything with respect
turn,show ;! up (?:unannounced|uninvited|without warning)${S} ; call ahead and agree on a time {1}
vanish,disappear ;! (?:mid-.+|without a word|without telling .+) ; tell a colleague before {you} step away
walk,storm ;! (?:out on|away from|off on) ${T}${S} ; stay with {the1} until the matter is settled {2}
walk,storm ;! off (?:mid-.+|in the middle of .+|during .+|before .+) ; stay until the end of {your} shift
think ;! (?:aloud|out loud)${S} ; keep {your} thoughts to {yourself} {1}
sleep,snore ;! in the (?:staff room|office|storeroom|canteen|car) ; rest at home before the shift
write ;! on ((?:an?|the|your|their|any|<P's>) ?(?:hands?|arms?|sleeve|cuff|walls?)) ; write on paper || use a notepad
yawn ;! (?:in|at|near|on|before|during|while|when|into) .+ ; cover {your} mouth and turn aside || step away for a moment to yawn
poke ;! fun (?:at|of) ${T}${S} ; treat {the1} with respect {2}
bury,hide ;! ((?:the )?(?:bad news|charges?|fees|costs|risks|conditions|warnings?)) (?:in|at|on|under|behind) (.+) ; state {1} clearly at the start
bluff ;! (?:about )?(.+) ; say openly when {you} are unsure and find out || check with a colleague first
bargain,haggle ;! with (.+) ; name one fair price to {1} || keep to the price list with {1}
undermine ;! ((?:an?|the|your|any) .+) ; support {1} || back {1} and raise doubts in private
no ;! (?:sticky|post-it) notes with (passwords?|codes?|pins?|names?|phone numbers|logins)${S} ; keep {1} in the password manager {2} || learn {1} by heart {2}
no ;! cold (coffee|tea|soup|food|meals|plates|chips|dishes)${S} ; serve {1} hot {2} || keep {1} hot {2}
no ;! (?:hidden|surprise|secret) (fees|charges|costs|extras|surcharges)${S} ; state all {1} at the start {2} || name every one of the {1} in the quote {2}
no ;! bare (arms|shoulders|legs|midriffs?|backs?|chests?)${S} ; keep {1} covered {2}
no ;! (?:caps|hats|hoods|beanies)${S} ; take off headwear {1}
no ;! (?:chipped|cracked|broken) (cups?|glasses|plates|mugs|bowls|crockery|tiles|dishes)${S} ; use only whole {1} {2} || take damaged {1} out of use {2}
no ;! dripping (taps?|umbrellas?|candles?|coats?)${S} ; see to dripping {1} at once {2}
no ;! flickering (lights?|lamps?|screens?|bulbs?)${S} ; report flickering {1} at once {2} || replace faulty {1} at once {2}
no ;! (?:dusty|dirty|grubby|grimy|filthy|smeared) (lamps?|aprons?|shelves|windows|mirrors?|uniforms?|cups|glasses|tables|floors?|hands|shoes|towels|screens?|plates|vans?)${S} ; keep {1} clean {2} || make sure {1} are clean {2}
no ;! (puddles|ice|snow|leaves|litter|mud) (?:in|on|at|around) (.+) ; clear {1} from {2} at once || check {2} regularly and clear {1} away
no ;! (?:crowds|crowding|crushes|congestion) (?:at|in|around|on) (.+) ; guide people and keep {1} free
no ;! running commentary${S} ; work quietly {1}
no ;! (?:long|gloomy|sour|grumpy) faces${S} ; keep a friendly face {1}
no ;! hands in (?:your |their )?pockets${S} ; keep {your} hands free {1} || keep {your} hands out of {your} pockets {1}
no ;! cash in hand${S} ; put every payment through the till {1} || give a receipt for every payment {1}
no ;! blank cheques?${S} ; fill in every cheque before {you} sign it {1}
no ;! (?:verbal|spoken|oral) (agreements?|orders?|promises|contracts?|deals|instructions?)${S} ; put all {1} in writing {2}
no ;! handshake (deals|agreements)${S} ; put all {1} in writing {2}
no ;! (?:rough|wild) (estimates|guesses|figures)${S} ; give exact figures {2} || work out exact figures first {2}
no ;! experiments (?:on|with) (.+) ; use only tried methods with {1}
no ;! spare keys under (.+) ; keep spare keys in the key safe
no ;! shared (passwords|logins|accounts|cups|towels|combs|tools)${S} ; use only {your} own {1} {2}
no ;! (?:paper|plastic|disposable) (cups|plates|cutlery|straws|bags)${S} ; use reusable {1} {2}
no ;! (?:fake|false|invented|sham) (discounts|offers|reviews|ratings|testimonials|prices)${S} ; show only genuine {1} {2}
no ;! pre-ticked boxes${S} ; let customers tick boxes themselves {1}
no ;! engines running${S} ; switch the engine off {1}
no ;! wet (towels|coats|umbrellas|shoes|clothes) (on|in|over) (.+) ; hang wet {1} up to dry || keep wet {1} off {3}
no ;! food waste in (the sinks?|the toilets?|the drains?) ; put food waste in the food bin || keep food waste out of {1}
no ;! (?:unwanted|unsolicited|unasked-for) advice${S} ; give advice when asked {1}
`;
