/**
 * What is let or made to happen: verbs ; who or what ; what they are let do (a pattern, whole; empty for any) ; wordings.
 * {o} is who or what, {do} what they do ("ride on the trolley"), {does} the same of one.
 */
export const LET_HAPPEN = `
make,keep,have,let,leave ; person ; (?:wait|queue|stand|line up|hang on|sit around)\\b.* ; see {o} at once || tell {o} how long it will take || offer {o} a seat
make,ask,force,have,require,get,let ; person ; (?:repeat|explain|say|spell|tell|ask|describe|fill|give|chase|write)\\b.*\\b(?:twice|again|times|every|to several|to each)\\b.* ; write everything down the first time || pass {o's} details on to {your} colleague || look the details up before {you} ask
make,ask,force,have,require,get,let ; person ; (?:carry|lift|move|fetch|bring|clear|clean|find|search|hunt|look for|call|ring|phone|push|load|print|open|pack)\\b.* ; offer to help {o} || do it for {o} || have a colleague help {o}
make,let ; person ; feel\\b.* ; welcome {o} in a friendly voice || thank {o} for asking || put {o} at ease
make,let,have ; person ; (?:pay|settle)\\b.* ; agree the price with {o} beforehand || show {o} every item on the bill
make,force,require,oblige,push,urge,pressure,expect ; person|staff ; ; let {o} decide whether to {do} || explain why it helps to {do} and let {o} choose || offer {o} another way
leave,abandon ; person|child|frail|staff ; ; help {o} || stay beside {o} while they {do} || ask a colleague to help {o}
let,allow,permit ; child|animal ; ; stay close to {o} || ask the parents or the owner to stay with {o} || show {o} a safe place
let,allow,permit ; staff|/(?:the |an? |any |new |untrained |your |our )*(?:trainees?|apprentices?|interns?|beginners?|temps?|volunteers?|colleagues?|students?)/ ; (?:do|use|work|operate|drive|serve|handle|open|close|sign|take|cook|treat|cut|give|lift|answer|run|train|fit|clean|carry|mix|teach|lead|count|write|enter|go)\\b.* ; let only experienced staff {do} || show {o} how before they {do} || stay beside {o} while they learn
let,allow ; person|pronoun ; (?:see|watch|notice|hear|overhear|read|look at)\\b(.*) ; deal with it out of {o's} sight and hearing || close the door first
let,allow ; person|pronoun ; (?:leave|go|go home|walk out|drive off|walk away)\\b.* ; check that {o} {has} everything before they go || see {o} off in person || ask {o} to wait a moment
let,allow ; person|pronoun ; (?:in|into|enter|come|through|past|onto|on|walk in|pass|board|cross)\\b.* ; ask {o} to wait until {you} have checked || show {o} the right way in || explain to {o} who may go in
let,allow,permit ; person|pronoun ; ; explain the rule to {o} in a friendly way || offer {o} another way || ask {o} politely to wait
let,allow ; message|screen|/.*\\b(?:phone|bell|telephone|doorbell|alarm)/ ; (?:ring|go on|sound|buzz|go unanswered|wait|sit|lie|pile up)\\b.* ; answer {o} by the third ring || ask a colleague to answer {o} || switch on the answering machine when {you} cannot answer
let,allow ; queue|/.*\\b(?:queues?|lines?)/ ; ; open another till as soon as {o} {grows} || call a colleague to help with {o} || tell those in {o} how long it will take
let,allow ; passage|vehicle|furniture|dish|/.*\\b(?:doors?|gates?|lids?|drawers?)/ ; (?:slam|bang|fall|swing|shut|close|hit)\\b.* ; close {o} gently || hold {o} until {he} {is} shut
let,allow ; food|drink|dish ; (?:go|get|stand|sit|cool|spoil|boil|burn|dry|thaw|warm)\\b.* ; serve {o} at once || keep {o} covered at the right temperature || set a timer for {o}
let,allow ; * ; (?:run|get|go) (?:out|low|dry|empty|short)\\b.* ; refill {o} in good time || check {o} at the start of each shift || order {o} when the last pack is opened
let,allow ; * ; (?:pile up|build up|collect|accumulate|gather|overflow|fill up|stack up)\\b.* ; clear {o} away every day || empty {o} in good time || set a fixed time for {o}
let,allow ; * ; (?:expire|lapse|run out|slip|pass|go by|drag on|go on|overrun|run over|run late)\\b.* ; put {o} in the diary || deal with {o} in good time || check {o} every week
let,allow ; * ; (?:fall|drop|slip|tip|roll|slide|blow|crash|swing|bang|knock|hit)\\b.* ; hold {o} firmly || secure {o} first || set {o} down gently
let,allow ; light|machine|vehicle|/.*\\b(?:taps?|bath|water|engine|motor|hose|shower)/ ; (?:run|burn|stay on|idle|boil|go on)\\b.* ; turn {o} off before {you} go || stay beside {o} until it is done || set a timer
let,allow ; * ; (?:drip|leak|run|flow|spill|splash|touch|rub|drag|trail|hang|dangle|lie|block|stick)\\b.* ; keep {o} where {he} {belongs} || secure {o} before {you} go on || wipe up and put {o} away at once
let,allow ; * ; ; keep an eye on {o} || act in good time before {o} {does} || check {o} every hour
`;

/** Bans on a thing or a manner that a noun names, as in `filler-grid.ts` with "no" for the verb, and on what somebody is. */
export const FILLER_STATES = `
no ; food|drink ; in|on|at|near|behind|during|inside|while|around:! ; keep {o} for the break room || finish {o} before {you} come in || leave {o} outside
no ; screen ; in|on|at|near|behind|during|inside|while|around:! ; leave {o} in the locker || switch {o} off and put {it} away || use {o} in {your} break
no ; jewel|look|garment|gear ; in|on|at|near|behind|during|inside|while|around:! ; leave {o} at home or in the locker || take {o} off before {you} start
no ; jewel|look|garment ; ; leave {o} at home or in the locker || take {o} off before {you} start
no ; /.*\\b(?:jokes?|banter|teasing|sarcasm|irony|wisecracks?|puns)/ ; ; keep a friendly, respectful tone || stay serious and kind || say it in plain words
no ; /.*\\b(?:gossip|rumours?|rumors?|small talk|chatter|chat|chatting)/ ; ; keep the talk to the work in hand || keep private talk for the break || turn to the next customer
no ; /.*\\b(?:excuses?|blame|blaming)/ ; ; say what went wrong and what {you} will do || apologise and put it right
no ; /.*\\b(?:guess(?:es|ing)?|estimates?|assumptions?|speculation)/ ; ; check the facts before {you} answer || ask a colleague who knows
no ; /.*\\b(?:promises?|guarantees?)/ ; about|of|for|on|without|to:! ; say what is likely and confirm it later || promise only what {you} can keep
no ; /.*\\b(?:surprises?|surcharges?|hidden fees|extras?|hidden costs?)/ ; on|in|at|for|after:! ; name every cost beforehand || show every item on the bill
no ; /.*\\b(?:delays?|waiting|wait|queues?)/ ; ; see people at the agreed time || tell people at once how long it will take
no ; /.*\\b(?:nicknames?|pet names?|first names?)/ ; ; use title and surname || ask people how they would like to be addressed
no ; /.*\\b(?:shortcuts?|short cuts?)/ ; ; go through every step || use the marked way
no ; /.*\\b(?:jargon|abbreviations|slang|acronyms|latin|legalese)/ ; ; use plain, everyday words || explain every term
no ; /.*\\b(?:visitors?|children|friends|relatives|pets?|dogs?|customers?|guests?)/ ; in|on|at|behind|inside|near:! ; meet {o} outside || ask {o} to wait in the waiting area || keep {r1} for staff
no ; goods|furniture|vehicle|tool|waste|belongings|linen|machine ; in|on|at|near|behind|in front of|under|inside|around|by|along|across:! ; keep {o} in the storeroom || keep {1} clear || put {o} away after use
no ; paper|private|record|photo ; in|on|at|near|behind|inside|by:! ; file {o} at once || lock {o} away || keep {1} clear
no ; noise ; ; keep quiet || use headphones || switch {o} off
be ; /late.*/ ; ; be ready five minutes early || set out in good time || ring ahead if {you} are held up
be ; /(?:rude|short|curt|sharp|impatient|grumpy|unfriendly|sarcastic|cold|impolite|snappy|abrupt|dismissive|moody|sulky|cross|harsh)\\b.*/ ; ; speak in a calm, friendly voice || smile and take the time to listen || take a breath before {you} answer
be ; /(?:lazy|slow|sloppy|careless|sluggish)\\b.*/ ; ; finish each job before {you} begin the next || go through the list step by step || check {your} work at the end
be ; /(?:drunk|hungover|hung over|under the influence.*|intoxicated)/ ; ; come to work sober and rested
be ; /(?:pushy|insistent|forward|persistent)\\b.*/ ; ; ask what people need and let them decide || make one offer and step back
be ; /(?:nosy|curious|inquisitive|intrusive)\\b.*/ ; ; ask only what {you} need for the job || leave private matters private
be ; /(?:arrogant|condescending|patronising|patronizing|superior)\\b.*/ ; ; speak as to an equal || use plain, friendly words
be ; /(?:too )?(?:familiar|chummy|personal|casual)\\b.*/ ; ; use title and surname || keep a polite distance
be ; /(?:on|glued to|looking at) (?:your|the|their) phone.*/ ; ; put {your} phone away || look up and greet people at once
be ; /(?:defensive|offended|insulted|upset|angry|annoyed)\\b.*/ ; ; thank people for saying so || listen first and answer calmly || ask a colleague to take over for a moment
be ; /(?:afraid|shy|embarrassed|ashamed|scared|reluctant|too shy|too proud|too polite)\\b.*/ ; ; speak up at once || ask as soon as {you} are unsure
fail,forget,neglect,omit ; ? ; to do:! ; {do1} every time || put it on the checklist and tick it off || set {yourself} a reminder for it || {do1} straight away
hesitate,wait,be_afraid ; ? ; to do:! ; {do1} at once || feel free to {do1} || {do1} as soon as {you} see the need
apologise,apologize ; - ; for:! ; say what is good about {1} || thank {p} for understanding || explain {1} in one sentence and go on
turn ; /(?:your|their) backs?/ ; on|to|towards:! ; face {1} || keep {1} in sight || turn {your} chair towards {1}
cross ; /(?:your|their) arms/ ; ; keep {your} hands open and visible || stand straight with {your} arms at {your} sides
fold,cross,put ; /(?:your|their) (?:arms|hands|legs)/ ; ; keep {your} hands in view || stand or sit upright
point ; person ; to|towards|at:! ; walk {o} to the place || show {o} the way yourself
work ; - ; alone|on|at|in|with|under:! ; work together with a colleague || tell {your} supervisor where {you} are
exceed,go_over,overrun ; * ; ; stay within {o} || plan so that {you} stay under {o}
step,intrude,get,meddle,interfere ; - ; into|in|on|with|between:! ; leave {1} to those concerned || ask before {you} step in
read,recite,rattle,reel ; ? ; from|off:! ; say it in {your} own words || look up and speak freely
finish ; /.*\\bsentences?/ ; ; let {p} finish || wait until {p} {phas} found the words
bring_up,raise,mention ; * ; with|to|in front of:person ; let {1} raise it first || keep to the matter in hand
hold ; /(?:your|the|an?|their) (?:phone|conversation|meeting|talk).*/ ; ; keep it for the break || use a closed room
cough,sneeze ; - ; ; turn away and use {your} elbow || wash {your} hands afterwards || step back first
fall,doze ; ? ; ; stay awake || take {your} break when {you} are tired
share ; dish|linen|tool|gear|look|medicine ; ; give each person {their1} own || use a fresh one each time
share ; access ; ; keep {o} to {yourself} || ask for a separate one for each colleague
install,download,plug_in,connect,log_in ; ? ; ; ask the IT team first || use the company devices and programs
log_in,log_on,sign_in ; ? ; ; use {your} own login || ask for a login of {your} own
pretend,act ; ? ; ; say openly what {you} know || tell {p} the truth
`;

/** For want of a cell of the verb: what is done with things of a class, whatever the verb. */
export const FILLER_SPHERES = `
private ; keep {o} to {yourself} || ask {your} manager before {you} {v} {o}
safety|machine|chemical|medicine ; leave {o} to trained staff || ask a trained colleague before {you} {v} {o}
animal ; ask the owner first || keep a calm distance from {o}
complaint|message|question|wish ; answer {o} the same day || pass {o} on to the person in charge
passage ; keep {o} clear
topic ; keep the talk to the work in hand
`;
