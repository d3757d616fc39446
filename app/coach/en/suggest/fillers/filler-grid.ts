/**
 * What is done in place of an act by the class of its verb and the class of its thing, where fewer than three wordings are known:
 * verbs ; object ; what stands behind ; wordings. `verb_out` wants that particle. The object is a row of classes of `noun-classes.ts`
 * ("person", "staff" and "pronoun" as well), `*` is any, `-` none, `?` either, `!x` none of that class. Behind stands `link|link:class|class`
 * (`:/pattern/` for words), or `=state`. {o} is the object, {1} what the link joins, {p} who is served, {s} the place, time or case as
 * written, {act} the whole act; {it}, {is}, {has} agree with the object, {1it} and {1has} with what is joined, {they} with the person.
 * All that fits is taken, from above; the narrower line stands above the broader.
 */
export const FILLER_GRID = `
interrupt,disturb,distract ; person ; ; let {o} finish || wait for a pause before {you} speak to {o} || note {your} question and put it to {o} afterwards
interrupt,disturb ; meeting|prayer|topic ; ; wait until {o} {is} over || leave a note for those in {o}
cut_off,cut_short,cut ; person ; ; let {o} finish speaking{s} || make a note and answer once {o} {has} finished
rush,hurry,press,push,pressure,pressurise,hustle,chivvy ; person|child|frail|pronoun ; ; give {o} the time {they} need{s} || let {o} set the pace{s} || ask {o} whether {they} need a little longer
rush,hurry ; meeting|record|paper|tool|machine ; ; take the planned time for {o}{s} || go through {o} step by step{s}
rush,hurry,race,dash,run,jump ; - ; to|into|through|over|past:! ; take {1} step by step || give {p} a moment before {you} go on to {1} || pause before {you} move on to {1}
ignore,overlook,neglect,forget ; person|child|frail ; ; look up and greet {o} at once{s} || tell {o} how soon {you} will be with them || ask {o} how {you} can help{s}
ignore,overlook,neglect,shelve,forget,sit_on,bin ; message|complaint|question|wish ; ; answer {o} the same day || pass {o} on to the person in charge at once || write {o} down and say when {you} will answer
ignore,overlook,neglect,dismiss,disregard,shrug_off ; mistake|safety|machine|waste ; ; report {o} at once || have {o} checked straight away || write {o} down and tell {your} manager
ignore,overlook,disregard,neglect ; * ; ; act on {o} at once{s} || take note of {o} and report it to {your} manager
forget,miss,skip,omit,neglect ; meeting ; ; put {o} in the diary and keep {it} || set a reminder for {o}
skip,omit,shorten,leave_out,miss ; * ; ; go through {o} in full every time || tick {o} off on the list || plan enough time for {o}
comment,remark ; - ; on|about|upon:! ; keep {your} opinion of {1} to {yourself} || let {p} raise {1} first || keep the talk to the work in hand || take {1} as {1he} {1is}
joke,quip ; - ; about|with|at:! ; keep to neutral topics || take {1} seriously || stay factual about {1}
make,crack,tell ; /jokes?|fun|remarks?|comments?|puns/ ; about|of|on|at:! ; stay factual about {1} || keep the talk with {p} to the matter in hand || treat {1} with respect
laugh,giggle,chuckle,snigger,smirk,sneer ; - ; at|about|over:! ; take {1} seriously || keep a straight face and offer help || stay friendly and let it pass
mock,ridicule,tease,imitate,mimic,belittle,humiliate,embarrass,shame,insult,patronise,patronize,taunt ; person|child|frail ; ; treat {o} with respect{s} || speak to {o} as {you} would like to be spoken to{s} || say something kind to {o}{s}
mock,ridicule,belittle,deride,laugh_off ; * ; ; take {o} seriously{s} || treat {o} with respect{s}
criticise,criticize,run_down,disparage,rubbish,slate,bad-mouth,badmouth,knock,denigrate ; staff|topic ; ; speak well of {o} or change the subject{s} || raise it with {o} in private || leave the judgement of {o} to {p}
criticise,criticize,run_down,disparage,rubbish,knock,judge,question ; * ; ; say what works and make one suggestion{s} || keep to the facts about {o}{s} || ask about {o} before {you} give an opinion
judge ; person|frail|child ; ; treat {o} like everyone else || ask {o} what {they} need
compare ; * ; with|to|against:! ; describe {o} on {its} own merits || keep to the facts about {o} || say what is good about {o}
complain,moan,grumble,whine,rant ; - ; about|over:! ; raise {1} with {your} manager in private || bring {1} up at the team meeting || keep the talk with {p} positive
complain,moan,grumble,whine ; - ; to|with:person ; raise problems with {your} manager in private || keep the talk with {1} friendly
argue,quarrel,debate,bicker,dispute,squabble,fight ; - ; with:person ; hear {1} out and then answer calmly{s} || state the facts once and offer a solution{s} || ask {your} manager to take over
argue,quarrel,debate,bicker,haggle,squabble ; - ; about|over:! ; hear the other side first, then explain {1} calmly || show the facts about {1} and offer a solution || let {your} manager decide about {1}
dispute,contest,deny,question,doubt,challenge ; * ; ; hear {p} out and check {o} together || look into {o} and come back with an answer || note {o} and ask {your} manager
contradict,correct ; person|child|frail|pronoun ; in front of|before|near|across|from|from across:! ; walk over and correct {o} quietly || correct {o} in private || show {o} the right way yourself
correct ; pronoun ; from across|from|across|in front of|before:! ; walk over and correct {o} quietly || take {o} aside and correct {o} in private
correct,contradict ; person|child|frail|pronoun ; ; let {o} finish and then suggest another way || show {o} how it is done || explain it to {o} quietly{s}
correct ; * ; ; repeat the right form in {your} answer || take {o} as meant and help at once
blame,accuse,suspect ; * ; ; describe what happened and look for a solution || ask what happened before {you} judge || put things right first, then look for the cause
lie,fib,bluff,mislead ; ? ; about|over|on:! ; say openly what {you} know about {1} || tell {p} the truth about {1}
lie,mislead,deceive,trick,fool ; person ; ; tell {o} the truth{s} || say openly what {you} know and what {you} will check
exaggerate,overstate,embellish,talk_up,oversell,play_down,understate ; * ; ; state {o} exactly as {he} {is} || give {p} the exact figures || describe {o} in plain facts
guess,estimate,assume,invent,make_up,improvise,speculate ; * ; ; look {o} up before {you} answer || ask a colleague who knows {o} || say that {you} will check {o} and come back
guess,speculate,bluff,improvise ; - ; ; look it up before {you} answer{s} || ask a colleague who knows{s} || say that {you} will check and come back{s}
guess,speculate ; - ; at|about|on|what|how|why|whether|when|where:! ; look up {1} before {you} answer || ask a colleague who knows {1} || say that {you} will check and come back
assume ; - ; that:! ; check with {p} first || ask before {you} act
promise,guarantee,pledge ; *!person ; ; explain what {o} {depends} on || say what is likely and confirm {o} in writing once it is certain || offer what {you} can keep in place of {o}
promise,guarantee ; person ; ; tell {o} what is certain and what is still open{s} || offer {o} what {you} can keep{s}
quote,name,state,give,announce,confirm ; price|time|promise ; ; check {o} before {you} name {it} || look {o} up in the current list
quote,name,confirm,announce,publish ; *!private!person ; ; check {o} first || confirm {o} with the person in charge before {you} pass {it} on
refuse,deny ; * ; ; give {to} {a} on request
refuse,deny,reject,decline,turn_down,dismiss ; wish|message|complaint|question|meeting|goods|paper ; ; explain what is possible and offer an alternative || grant {o} where the rules allow || ask {your} manager about {o}
refuse,deny,reject,turn_away,send_away,turn_back,wave_away ; person|child|frail|animal ; ; find out how {you} can help {o}{s} || offer {o} another time or place || tell {o} where {they} can get help
turn_away,send_away,turn_down ; *!paper!wish ; ; offer another time or place for {o} || find out who can take {o} || take a name and call back
refuse,deny ; * ; to:! ; offer {p} a way to get it || explain what {you} can do for {1}
refuse,decline ; ? ; to do:! ; {do1} whenever asked || explain what is possible and offer another way
hide,conceal,cover_up,suppress,bury ; mistake|complaint ; ; report {o} to {your} manager at once || tell {p} about {o} and put it right || write {o} down in the log
hide,conceal,bury,obscure ; price|paper|safety|notice|record ; ; show {o} where everyone can see {it} || point {o} out to {p} || keep {o} in plain view
hide,conceal,keep_back,suppress,hold_back,withhold ; *!person ; ; tell {p} about {o} openly || show {o} to {p} at once
hide ; - ; behind|in|from:! ; stay where {p} can see {you} || go up to {p} and offer help
tell,promise,assure,remind ; person ; that:! ; keep to what {you} know for certain || say what {you} can do || say something helpful
tell,inform ; person ; about|of|what|how|who|where|when|why|whether:! ; keep it to {yourself} || refer {o} to {your} manager || tell {o} only what concerns them
disclose,reveal,divulge,leak,give_out,give_away,mention,betray,pass_on,share,let_slip ; *!person ; ; keep {o} to {yourself} || refer questions about {o} to {your} manager || share {o} only with those who need {it} for their work
discuss,mention,debate ; *!person ; in|on|at|over|across|near|through:guestroom|staffroom|vehicle|passage|screen ; talk about {o} in a closed room || wait until {you} are alone with those concerned || speak about {o} where only those concerned can hear
discuss,debate ; *!person ; with|in front of|before|near|within earshot of:person ; keep {o} between those concerned || talk about {o} only with {your} manager || discuss {o} in private
raise ; /(?:your|their) voices?/ ; ; take a breath before {you} speak{s} || step aside and lower {your} voice
discuss,mention,debate,bring_up ; *!person ; ; keep to the work in hand{s} || let {p} bring {o} up || keep {o} for a talk in private
talk,speak,chat,gossip ; - ; about|of:! ; keep {1} to {yourself} || talk about {p}'s wishes instead || keep talk about {1} for {your} own time
talk,chat,gossip,joke ; - ; with|to:staff ; keep private talk for the break || turn to {p} first{s} || keep {your} eyes on {p}{s}
talk,chat ; - ; during|while|when|in|at:! ; keep conversations for the break || work quietly {r1}
talk,speak ; - ; over|across|past:person ; speak to {1} directly || let {1} finish, then speak || include {1} in the conversation
talk,speak ; - ; down to:! ; speak to {1} as an equal || use plain, friendly words with {1}
shout,yell,scream,snap,bark,bellow,growl ; ? ; at:! ; walk over to {1} and speak quietly || speak to {1} in a calm voice{s} || take a breath before {you} answer {1}
shout,yell,call,bark,call_out,announce,read_out,bellow ; *!person ; across|over|through|in|into:! ; walk over and say {o} quietly || tell {p} {o} in a low voice || pass {o} on in person
shout,yell,scream,call,bellow,whistle ; - ; ? ; walk over and speak quietly || use the bell or the radio to call a colleague || keep {your} voice down{s}
call ; person|child|frail ; by|with:! ; ask {o} how {they} would like to be addressed || use the name and title they prefer{s}
call ; person|child|frail ; ; use {o's} name{s} || ask {o} how {they} would like to be addressed
swear,curse ; - ; ; keep {your} language polite{s} || take a deep breath and count to ten || step outside for a moment
sigh,groan,yawn,tut,moan,grumble,huff ; - ; ; keep a friendly face{s} || answer with a smile{s} || take a breath and carry on calmly{s}
roll,raise ; /eyes|(?:your|their|an) eye.*/ ; ; keep a friendly face{s} || look {p} in the eye and listen
stare,look,gaze,gawp,glare,peer,glance ; - ; at|into|over|through:screen|time|/.*\\b(?:watch|clock|phone)\\b.*/ ; look {p} in the eye{s} || put {1} out of sight{s} || give {p} {your} full attention{s}
check,look_at ; /(?:your|the|their) (?:watch|clock|phone|mobile|messages|emails?|e-mails?)/ ; ; look {p} in the eye{s} || keep {o} out of sight{s} || give {p} {your} full attention{s}
stare,gaze,gawp,gape,glare ; - ; at:! ; give {1} some privacy || keep {your} eyes on {your} work || greet {1} with a nod and carry on
peer,look,snoop,peep,pry,glance ; - ; into|in|through|inside|over|under:! ; keep {your} eyes on {your} own work || ask before {you} look {l1} {1} || leave {1} private
look,search,go,rummage ; - ; through|in:! ; ask {p} before {you} look {l1} {1} || let {p} open {1} {themselves} || leave {1} closed
use,check,look_at,answer,scroll,play,read,carry,hold,pull_out,take_out,get_out,type_on,touch ; screen ; ; keep {o} in {your} locker until the break || put {o} away before {you} start || switch {o} to silent and put {it} away
scroll,browse,text,surf,swipe,type ; ? ; ; keep {your} phone in the locker until the break || look up and give {p} {your} full attention || put the phone away{s}
eat,drink,chew,nibble,snack,sip,munch,finish,have,taste ; food|drink|- ; in|on|at|behind|near|during|while|when|in front of|over|inside|next to|beside:! ; finish {food} before {you} start work || have {food} in the break room || keep {food} for {your} break
smoke,vape ; ? ; ; use the smoking area in {your} break || keep smoking for {your} break, outside the building || finish smoking well before {you} meet {p}
drink ; drink|- ; before|during|on|at:! ; choose water or juice {r1} || come to work sober and rested
wear ; jewel ; ; take {o} off before {you} start || leave {o} in the locker || keep {o} at home on working days
wear ; look|/.*\\b(?:perfume|aftershave|scent|cologne|fragrance|deodorant)\\b.*/ ; ; choose unscented products || leave {o} for after work || come to work freshly washed and unscented
wear ; garment|gear|* ; in|on|at|outside|into|during|to|when|while|behind:! ; change {r1} || leave {o} in the locker || put on work clothes {r1}
wear ; * ; ; leave {o} at home on working days || change before {you} start work || keep {o} in the locker until {your} shift ends
lean,sit,lounge,perch,slouch,climb,stand,lie,rest,kneel,step ; - ; on|against|over|onto|upon:furniture|surface|vehicle|goods|body|machine|plant|guestroom ; stand beside {1} || keep {1} free || take a seat in the staff area when {you} need a rest
sit,sit_down,lounge,stand ; - ; in|at|on|with|by|near|beside:! ; stand ready to greet {p} || take {your} breaks in the staff room || keep {1} free for {p}
stand,hover,hang,loiter,linger,wait,lurk ; - ; over|behind|near|next to|around|beside|close to|by|between:! ; greet {p}, then step back || keep an arm's length from {1} || stay within call and let {p} come to {you}
walk,go,run ; - ; past|by:person ; stop and greet {1} || ask {1} whether {they} need help
walk,go,pass ; ? ; past|by:! ; stop and deal with {1} || pick up or report {1} at once
walk,go,run,cut,climb,step,cycle,drive,ride ; - ; across|over|through|on|onto|into|along:! ; use the marked way || go around {1} || take the longer way round {1}
walk,run,hurry,stride,go,race ; - ; ahead of|in front of|away from:person ; walk beside {1} at {their1} pace || let {1} set the pace
walk_off,walk,walk_away,go,turn_away,leave ; - ; from|away from|during|while|when|in|before:! ; finish with {p} first || tell {p} when {you} will be back || ask a colleague to take over before {you} go
run ; - ; ; walk at a calm pace{s} || leave in good time so that {you} can walk
follow,shadow,trail,chase,tail,track ; person|child|frail|pronoun ; ; greet {o} once and stay within call || let {o} look around in peace || ask {o} once whether {they} need help
leave ; machine|tool|light|safety|fire ; =running|unattended|on|open|uncovered ; switch {o} off before {you} go || stay beside {o} || hand {o} over to a colleague
leave ; /anything|everything/ ; on|in|at|under|near|behind|outside|by:! ; clear {1} before {you} go || put everything back in its place || look over {1} once more before {you} leave
leave ; paper|private|record|message|money|access|photo ; on|in|at|under|near|beside|by|behind|next to:! ; put {o} away before {you} leave {1} || lock {o} in the drawer || take {o} with {you}
leave ; dish|food|drink ; on|in|at|under|near|beside|by|for|until|overnight|behind|next to|outside:! ; clear {o} away as soon as {he} {is} finished with || take {o} to the kitchen || put {o} in the fridge or the bin
leave ; waste ; ? ; put {o} in the bin || clear {o} up at once || take {o} out before {you} go
leave ; chemical|tool|machine|medicine|fire ; on|in|at|under|near|beside|by|behind|next to|within reach of|outside:! ; put {o} back in {its} place after use || lock {o} away || hand {o} back to the store
leave ; linen|garment|gear ; on|in|at|under|near|beside|by|behind|next to|over|outside:! ; hang {o} up || put {o} in the laundry or the cupboard || fold {o} and put {it} away
leave ; vehicle|goods|furniture|belongings|plant ; on|in|at|under|near|beside|by|behind|next to|outside|across|in front of|against|over:! ; put {o} where {he} {belongs} || move {o} clear of {1} || find a safe place for {o}
leave ; child|frail|person|animal|pronoun ; with|in|at|on|near|by|to|outside|behind:! ; stay with {o} || ask a colleague to stay with {o} || take {o} along
leave ; child|frail|person|animal|pronoun ; =alone|unattended|unsupervised|waiting|standing|outside ; stay with {o}{s} || ask a colleague to stay with {o} || take {o} along
leave ; person|pronoun ; =guessing ; tell {o} what happens next || keep {o} informed
leave ; message|complaint|question|wish|meeting|record ; =unanswered|open|unfinished|waiting|unsigned|blank|until|for|to ; deal with {o} the same day || finish {o} before {you} go || hand {o} over to a colleague before {you} go
leave ; passage|access|furniture|vehicle|goods|staffroom|guestroom ; =open|unlocked|ajar|unguarded|unattended|empty ; lock {o} before {you} go || ask a colleague to watch {o}{s} || check {o} at the end of the shift
leave ; *!person!child!frail!animal!time!guestroom!staffroom ; on|in|at|under|near|beside|by|behind|next to|outside|across|in front of|against:! ; put {o} back where {he} {belongs} || take {o} with {you} || clear {o} away before {you} go
leave ; furniture|guestroom|staffroom|surface|vehicle|machine|dish|linen|tool ; =dirty|untidy|wet|empty|uncovered ; clean {o} before {you} go || wipe {o} down after use
keep,make ; person|child|frail|pronoun ; =waiting|standing|guessing|wet|outside ; see {o} at once || tell {o} how long it will take || offer {o} a seat
keep,hold_back,hold,retain,pocket ; money|belongings|goods|paper|access ; ; hand {o} in at once || return {o} the same day || write {o} down and give {it} to {your} manager
keep,store ; private|paper|record|photo|access|message ; on|in|at|under|by|near:! ; store {o} in the locked cabinet || keep {o} only on the company system
store,keep,stack,pile,stand,put,place,park,lean,set,stow,rest,lay,heap ; goods|furniture|vehicle|tool|waste|food|dish|chemical|machine|linen|belongings|garment|plant|paper ; in front of|on|against|in|under|near|beside|next to|by|above|behind|across|over|at|along|between|outside:passage|safety|machine|fire ; keep {1} clear || put {o} in the storeroom || stow {o} in the place marked for {it}
store,keep,stack,pile,put,place,set,stow,lay,rest,hang,pack ; *!person!child ; above|on top of|over|under|beneath|below|next to|beside|near|with|among|in with|between|against:! ; keep {o} and {1} apart || put {o} on a shelf of {its} own || store {o} well away from {1}
put,place,lay,set,drop,rest,dump,stand,hang,stick,keep,pile,set_down,put_down,leave ; *!person!child!pronoun!guestroom!staffroom!meeting!time!message ; on|onto|over|in|into|against|under|behind:! ; put {o} in the place meant for {it} || keep {1} free of {o} || take {o} to the storeroom
put ; person|child|frail|pronoun ; on:/hold.*/ ; ask {o} before {you} do so and say how long it will take || offer {o} a call back || come back to {o} within a minute
put ; person|child|frail|animal ; on|in|at|onto|next to|near|by|beside|under|behind:! ; let {o} settle first || ask {o} where {they} would like to be || find {o} a better place
put,turn,switch ; ? ; on|to:/(?:loud)?speaker.*/ ; use a headset || take the call in a closed room || hold the phone to {your} ear
seat,sit ; person|child|frail ; ; seat {o} at a free, clean table || ask {o} where {they} would like to sit || check the plan before {you} seat {o}
touch,handle,hold,pick_up,grab,take,finger,squeeze,press,feel ; food ; with|after|before|in|at|on:! ; use tongs or fresh gloves for {o} || wash {your} hands before {you} touch {o}
touch,hold,grab,hug,pat,stroke,grip,seize,kiss,tickle,hold_on,pull ; person|child|frail|body|staff|pronoun ; ; ask before {you} touch {o} || speak first and wait for an answer || keep {your} hands to {yourself}
touch,stroke,pet,feed,pat,grab,pick_up,hug,approach ; animal ; ; ask the owner first || approach {o} slowly and speak first || keep {your} hands to {yourself} until the owner agrees
touch,handle,pick_up,hold,take ; *!person!child!frail ; with:/.*\\b(?:fingers?|hands?|gloves?)\\b.*/ ; hold {o} by the edge or the handle || put on clean gloves before you touch {o} || use the proper tool for {o}
touch,handle,move,pick_up,shift,rearrange,tidy,adjust,lift ; *!person!pronoun ; ; ask before {you} {v} {o} || leave {o} where {he} {is} || let {p} {v} {o} {themselves}
throw_away,throw_out,throw,discard,bin,dump,destroy,shred,delete,wipe ; private|paper|record|photo|message ; ; keep {o} for the required time || check with {your} manager before {you} {v} {o}
throw_away,throw_out,discard,bin,dump,destroy,throw ; *!person ; ; ask {p} before {you} throw {o} away || keep {o} in a labelled bag for {p}
throw,toss,fling,drop,drag,sling,hurl,dump,bang,slam,kick,roll,shove,chuck,thump,tip ; goods|furniture|belongings|tool|machine|dish|paper|linen|garment|medicine|food ; ; set {o} down gently{s} || carry {o} with both hands || lift {o} or use a trolley
throw,drop,tip,pour,rinse,flush ; food|drink|waste|chemical|* ; into|in|down|out of|on|from|over|onto:! ; put {o} in the right bin || collect {o} in the container for {it} || take {o} to the waste point
slam,bang ; * ; ; close {o} gently || guide {o} shut with {your} hand
pour ; * ; into|in|down|over|onto|on|from:! ; keep {o} and {1} apart || use a fresh container for {o} || collect {o} in a container of {its} own
mix,combine,blend,confuse,swap ; * ; with|and|into:! ; keep {o} and {1} apart || label {o} clearly || use separate containers
mix,mix_up,confuse,swap ; * ; ; keep {o} apart || label {o} clearly || check the label twice
open,read,look_at,go_through,search,unpack,inspect,check,unwrap ; message|paper|belongings|private|goods|furniture|photo|screen ; ; ask {p} before {you} {v} {o} || hand {o} over unopened || let {p} open {o} {themselves}
open ; passage|vehicle|machine|dish|animal ; ; keep {o} closed{s} || check that it is safe before {you} open {o}
open ; * ; ; leave {o} closed{s} || ask {p} before {you} open {o}
enter,visit,walk_in,go_in,burst_in,barge_in,come_in ; * ; ; knock and wait for an answer before {you} enter {o} || ask {p} first || arrange a time before {you} enter {o}
go,walk,burst,barge,come ; - ; into|in|onto:guestroom|staffroom|/.*\\b(?:home|house|flat|garden)\\b.*/ ; knock and wait for an answer || ask before {you} enter {1}
block,obstruct,crowd,clog,bar ; * ; ; keep {o} clear{s} || stand to one side of {o} || move things to the storeroom
park,stop,pull_up,wait,double-park ; vehicle|- ; ; use the marked spaces || park where everyone can get past || drive on to the next free space
charge,bill,invoice ; person|pronoun ; for:! ; tell {o} the price before {you} start || include {1} in the price || offer {1} free of charge
charge,bill,add,bill ; price|money|* ; for|to:! ; agree {o} with {p} beforehand || show every item on the bill || charge the price on the list
charge ; - ; for:! ; include {1} in the price || offer {1} free of charge || name the price of {1} beforehand
charge,raise,increase,change,round_up,add ; price ; ; charge the price on the list || agree any change of {o} with {p} first
sell,serve,offer,give,hand,hand_out,put_out ; food|drink|medicine|goods ; after|past|from|with|in|before:/.*\\b(?:date|yesterday|floor|expired|damage|fallen|broken|dented)\\b.*/ ; throw {o} away || take {o} off the shelf
sell,push,press,pitch,upsell,promote,advertise,recommend,offer,plug ; *!person ; to:person ; ask {1} what {they} need first || mention {o} once and let {1} decide || offer {1} what suits them
sell,push,press,pitch,upsell,promote,plug,tout ; *!person ; ; ask what {p} needs first || mention {o} once and let {p} decide || explain the choices and let {p} decide
recommend,suggest,offer,advise,praise ; *!person ; ; ask what {p} needs before {you} {v} anything || {v} only what {you} know well || check that {o} suits {p} first
sell,issue,offer ; * ; for|behind|with|in:! ; tell {p} openly about the drawbacks before {you} sell {o} || offer {p} a better one || let {p} choose from what is free
cancel,postpone,move,change,shift,reschedule,put_off,call_off,swap,shorten ; meeting|wish|promise ; ; keep {o} as agreed || offer {p} a new date right away || ring {p} as soon as something changes
start,begin,open,end,finish ; meeting|message|record|- ; with:! ; start with a friendly welcome || put what matters most first || name the next step
sell,reserve,hold,keep,save,give,promise,book ; * ; for|to:/.*\\b(?:friends?|cousins?|family|relatives?|mates?|regulars?|favourites?)\\b.*/ ; leave {o} for all customers alike || serve everyone in order of arrival || ask a colleague to deal with it
start,begin,open ; meeting|machine|* ; late ; be ready five minutes before {o} || start {o} on time
cancel,postpone,change,alter ; * ; ; ask {p} before {you} {v} {o} || keep {o} as agreed || tell {p} in good time
send,pass,refer,direct,shunt,transfer,pass_on,send_on,forward,redirect,push ; person|child|frail|pronoun ; to|from|away|back|around|along|through:! ; find out who can help and take {o} there || explain the matter to {your} colleague before {you} hand {o} over || stay with {o} until a colleague has taken over
send,pass,transfer,put_through,forward ; message ; to|with|before|while:! ; tell {p} who will take over || explain the matter to {your} colleague first || stay on the line until a colleague answers
transfer,pass_on,put_through ; person|message|pronoun ; ; tell {p} who will take over || explain the matter to {your} colleague first
send,forward,copy,email,post ; paper|private|message|record|photo ; to|from|over:! ; check the address before {you} send {o} || send {o} only to the person concerned || use the company system for {o}
hang_up,ring_off ; ? ; ; say goodbye first || let the caller hang up first || sum up the next step before the call ends
hang,put ; - ; up:! ; say goodbye first || let the caller hang up first
answer ; question ; ; give {p} a full answer and ask afterwards || say what {you} know and what {you} will find out
answer,reply,respond ; message|complaint|wish|- ; with|by|to:! ; read the message again before {you} answer || answer each point in {your} own words || add a name and a next step to {your} reply
answer,reply,respond ; ? ; while|in|during|when|from|after|before:! ; take the time to answer fully || read it again before {you} answer
pick_up,answer ; message|screen|pronoun ; ; finish with {p} first || let a colleague take the call || ask {p} before {you} answer
ring,call,phone,text,email,e-mail,message,contact,visit,write ; person|frail|child|pronoun ; before|after|at|on|during|late|in|outside|over:! ; ask {o} when it suits them || send {o} an email and agree on a time || {v} {o} during opening hours
ring,call,phone,text,email,message,contact ; person|frail|child|pronoun ; ; ask {o} how {they} would like to be contacted || agree on a time with {o} first
ask ; person|child|frail|pronoun ; for:! ; look up {1} {yourself} || explain what {1} {1is} needed for before {you} ask || ask for {1} only when the job requires it
ask,question,quiz ; person|child|frail|pronoun ; about|why|what|how|whether|who|when|where|if:! ; let {o} raise it first || keep to questions about the job || ask only what {you} need to know
ask,expect,make,force,order,tell,have,require,get,oblige ; person|child|frail|pronoun ; to do:! ; offer to do it for {o} || explain why and let {o} decide || offer {o} help{s}
accept,take,pocket,receive ; gift|money ; ; thank {p} and decline {o} || pass {o} on to {your} manager || write {o} down in the gift register
accept,take,receive,sign_for ; goods|message|paper|food|medicine|animal ; ; check {o} before {you} accept {it} || ask for {o} in good order || send {o} back and note the reason
accept,take ; * ; ; thank {p} and decline {o} || ask {your} manager before {you} {v} {o}
borrow,take,help,use,try,wear,test ; belongings|goods|tool|vehicle|food|drink|garment|linen|jewel|look|furniture|chemical|machine ; from|of|for|belonging to|without|on|in|at|when|while|after:! ; leave {o} where {he} {is} || ask before {you} {v} {o} || use {your} own
borrow,take ; * ; ; ask before {you} take {o} || sign for {o} in the book || bring {your} own
lend,hand,give,entrust,hand_over,pass,leave,loan,issue,give_out,hand_out,release ; access|medicine|private|paper|money|tool|vehicle|chemical|record|animal|child|goods ; to:! ; check who is entitled before {you} hand {o} over || keep {o} with {you} || ask {your} manager before {you} hand {o} over
lend,hand,give ; /(?:your|their) own .+/ ; ; keep {o} for {yourself} || offer the spare from the front desk
lend,hand_over,loan,issue,release,dispense ; *!person ; ; check the name and the document first || ask for a signature before {you} hand {o} over || keep {o} until everything is clear
photograph,film,record,video,snap ; * ; ; ask for written consent first || photograph the empty room or {your} own work || keep the camera off{s}
take,post,share,upload,publish,use,show,send,put ; photo ; ; ask for written consent first || show only {your} own work || keep {o} in the protected file
post,publish,share,tweet,upload ; * ; ; keep {o} off social media || share only what the company has published || ask for written consent first
brake,accelerate,steer,turn,corner,pull_away,set_off ; - ; ; {v} gently and in good time || look well ahead and {v} smoothly
speed,drive,overtake,race,cycle,ride,reverse ; ? ; ; keep to the speed limit{s} || keep a safe distance{s} || wait until the road is clear
sound,honk,toot,beep,use ; /(?:the|your|a|their) (?:horn|siren|bell)/ ; ; ring the doorbell || wait patiently || phone {p} on arrival
mop,vacuum,hoover,sweep,dust,wipe,clean,wash,polish,mow,drill,hammer,spray,sand,saw,scrub,paint,disinfect ; ? ; near|next to|around|under|beside|while|when|during|in front of|between|at|close to|among:! ; {v} {o?} once {p} {phas} left || {v} {o?} before opening or after closing || start at the other end
clean,wipe,wash,scrub,polish,dry,rinse ; * ; with|in|using:! ; use a separate cloth for {o} || take the right cleaner for {o} || {v} {o} with clean water and a fresh cloth
cook,reheat,fry,grill,warm,warm_up,heat,heat_up,microwave,thaw,defrost,freeze,refreeze,chill ; food|drink ; ; follow the recipe card for {o} || check the temperature of {o} || prepare {o} fresh
reach,grab,go ; - ; for:! ; pause and speak first || wait for a calm moment before {you} take {1} || put {1} down first
stop,gather,line_up,assemble,hold,collect ; person|child|frail ; in the middle of|in|on|at|across|near|in front of|under:! ; lead {o} to a spot with room for everyone || keep {1} free || stop where others can get past
carry,bring,keep,take,have,hold ; screen ; ; leave {o} in {your} locker || keep {o} in the staff room until {your} break || hand {o} in before {you} start
lend ; /anything|everything/ ; from|of|in:! ; show {1} only in the building || offer a copy
taste,try,test,sample,eat ; food|drink|- ; with|from|by|in|on|out of:! ; use a clean spoon each time || put a little on a separate plate
cut,jump,skip ; queue ; ; serve everyone in order of arrival || ask {your} friends to join the end of {o} || give {o} a number each
cut,chop,slice,trim,prepare,peel,carve ; food|plant ; with|on|in|at|near|before|while|next to:! ; use a separate knife and board for {o} || take the tool made for {o} || {v} {o} in the preparation area
reuse,re-use,share,recycle ; * ; ; take a fresh one each time || give each person {their1} own || clean and disinfect {o} after each use
use ; tool|linen|dish|garment|gear|chemical|look|food|goods ; on|for|with|after|to|in:! ; keep {o} for {its} own purpose || use separate ones for {1} || take a clean one each time
use ; machine|vehicle|tool|screen|furniture|goods|money|guestroom|linen|access ; for|in|during|after|as|to do:! ; use {o} only for work || ask {your} manager before {you} use {o} || bring {your} own for private use
use ; /.*\\b(?:nicknames?|titles?|first names?|surnames?|names?|pet names?)/ ; ; ask people how they would like to be addressed || call people by a number or a title{s} || step closer and speak quietly
use ; /.*\\b(?:words?|phrases?|jargon|slang|abbreviations|terms?|language|tone|acronyms|latin)\\b.*/ ; ; use plain, friendly words{s} || explain every term in everyday words || say it as {you} would to a neighbour
start,run,send,switch_on ; machine|vehicle ; =half-empty|half-full|empty ; fill {o} first || wait until there is enough for a full load
switch_off,turn_off,disable,bypass,remove,unplug,disconnect,silence,mute,cover,disarm,override,tape,tie ; safety|machine|light|noise|tool ; ; keep {o} working{s} || report faults in {o} at once || ask {your} supervisor before {you} {v} {o}
switch_on,turn_on,start,run,operate,play,turn_up ; noise|screen ; ; keep {o} low{s} || ask those present first || use {o} in the staff room
switch_on,turn_on,start,run,operate ; machine|light|vehicle|tool ; ; check that nobody is near before {you} start {o} || leave {o} to trained staff
close,shut,lock,lock_up ; guestroom|queue|passage|* ; before|while|when|early|with|during:! ; stay open until the posted time || serve those who are waiting, then {v} {o} || tell those inside before {you} {v} {o}
play,hum,sing,whistle,tap,drum,clap ; noise|screen|- ; ; keep quiet{s} || wait for the break || keep the volume low{s}
whisper,mumble,mutter ; ? ; ; speak clearly so that everyone can hear{s} || step outside for private words
repeat ; private|topic ; ; keep {o} to {yourself} || pass on only what the next shift needs
repeat ; * ; ; say it once and clearly || keep {o} to {yourself}
hug,kiss,flirt ; ? ; ; greet {p} with a smile and a word || keep a friendly distance
wake ; person|child|frail|animal ; ; let {o} sleep || come back later || wait until {o} {is} awake
finish,complete ; *!dish!food!drink ; ; let {p} finish || wait until {p} {phas} found the words
walk ; animal ; ; keep {o} on the lead{s} || take one at a time
count,measure ; record|money ; ; {v} {o} twice || {v} {o} under the same conditions each time || write down the result at once
pack,wrap,load,ship,deliver,box,bag ; * ; ; check {o} before {you} {v} {it} || follow the packing list for {o} || ask {p} how {they} would like {o}
carry,lift,move,push,pull,bring,transport,wheel ; *!person!child ; over|across|above|through|past|along|near|between|by:! ; take the way round {1} || use a trolley for {o} || ask people to step aside first
carry,lift,move ; goods|furniture|machine|vehicle|linen|waste ; ; ask a colleague to help with {o} || use a trolley for {o}
bring,take,carry,wear ; *!person!child ; into|onto|to|inside|in|on:! ; leave {o} outside {1} || keep {o} in the locker || put {o} down before {you} go in
bring,let_in,admit ; person|child|animal ; ; ask {o} to wait outside || arrange it with {your} manager first
treat ; person|child|frail ; like|as:! ; treat {o} as {you} would like to be treated || speak to {o} as an equal
mark_down,mark,grade,assess,rate ; * ; for|because|in front of|in:! ; praise what is right first || talk to {o} in private || keep to the agreed criteria
scold,punish,tell_off,reprimand,lecture ; person|child|frail|staff|animal ; ; explain calmly what {you} expect of {o} || talk to {o} in private || praise {o} for what works
teach,explain,describe ; * ; ; go step by step and check that {p} {phas} understood || use plain words and an example
write,print,type,note,scribble,enter,record ; private|access ; on|in|onto|at:! ; keep {o} in the protected system || write down only what is needed
write,sign,enter,record,fill_in,note,date,tick,stamp ; record|paper|time|money ; ; check every entry before {you} sign || {v} {o} on the spot || ask a colleague to check {o}
store,keep,pour,decant ; chemical ; in|on|at|under|near|with|next to|by|into:! ; keep {o} in {its} own labelled container || lock {o} in the cleaning cupboard
copy ; person ; into|in|on:! ; put only those concerned in the address line || send each person a separate message
copy,print,save,download,scan,photocopy,store ; private|paper|record|photo|message|access ; ; ask {your} manager before {you} {v} {o} || keep {o} on the company system || {v} only what is needed
overload,overfill,crowd,cram ; * ; ; keep to the marked limit of {o} || make two trips
feed ; animal|child|frail|* ; ; follow the feeding plan for {o} || ask the owner what {o} may eat || keep food for {o} in a labelled box
kill,trample,pick,break,damage,scratch,ruin,stain,spill,soil ; * ; ; handle {o} with care || cover {o} before {you} start work || keep a safe distance from {o}
lose,misplace,mislay ; * ; ; keep {o} in one fixed place || sign {o} in and out
waste ; * ; ; take only as much of {o} as {you} need || collect what is left of {o}
boast,brag,show_off ; - ; ; speak modestly || let {your} work speak for itself || praise {your} colleagues
threaten ; ? ; ; explain calmly what happens next || offer a choice || ask {your} manager to help
favour,favor,prefer,spoil ; * ; ; serve everyone in turn || treat {o} like everyone else || keep to the order of arrival
queue-jump,jump ; ? ; ; serve in order of arrival
wait,delay,dawdle,put_off,hesitate,dither ; ? ; until|till|with|to do|before|for|over:! ; act at once || do it the same day || start straight away
delay,hold_up,put_off,postpone ; * ; ; deal with {o} at once || keep {o} on time || say when {o} will be done
come,arrive,turn_up,show_up,appear ; -|/late.*/ ; ahead of|before|after|at|for|without|during|to:! ; be ready five minutes early || ring ahead if {you} are held up || come as agreed
work,start,come,serve,handle,drive ; ? ; with|under|after|while|when:/.*\\b(?:ill|sick|fever|cold|flu|tired|hung|alcohol|drunk|cough|drugs)\\b.*/ ; tell {your} manager and stay at home || rest until {you} are fit again
help,serve ; person|child|frail ; while|with|from|before|after|when:! ; finish one thing first || give {o} {your} full attention
serve ; food|drink|dish ; ; check {o} before {you} serve {it} || prepare {o} fresh || ask {p} how {they} would like {o}
announce,broadcast ; * ; to|over|in|across|in front of:! ; tell {p} quietly || take {p} aside and explain
wave ; ? ; ; walk over and speak || keep {your} hands still{s}
point ; ? ; at|to|towards|with|out:! ; use an open hand || walk {p} to the place
push,press ; /.*\\b(?:dear|dearer|dearest|expensive|costly|big|bigger|new|insurance|extras?|upgrades?|warrant(?:y|ies)|offers?|products?|services?|packages?|options?)\\b.*/ ; ; show the whole range and let {p} choose || mention {o} once and let people decide || ask what the budget is first
press,squeeze,pull,push,yank,jerk,force,twist,tug ; passage|furniture|machine|tool|vehicle ; ; move {o} gently || ask for help when {he} {is} stuck
press,squeeze,pull,push,yank,jerk,force,twist,tug ; *!topic!message ; ; move {o} gently
assign,give,delegate,leave,pass,hand ; * ; to:staff ; do it {yourself} || give {o} to an experienced colleague || show {1} how before {you} hand {o} over
stay,sit,remain ; - ; silent|quiet|on|in|at|with:! ; say what {you} know and what happens next || tell {p} as soon as {you} know
keep ; *!person ; ; put {o} away in the right place || hand {o} in || clear {o} away the same day
offer,serve ; person|child|frail|pronoun ; ; ask {o} what {they} would like
estimate,approximate ; - ; ; write down the exact figure || measure first, then give the figure || say that {you} will check and come back
seat,place,put ; person|child|frail|/.*\\b(?:walk-ins?|parties|party|groups?|families|couples?)/ ; at|in|into|on:/.*\\b(?:promised|reserved|booked|taken|dirty|uncleared|same)\\b.*/ ; check the plan before {you} {v} {o} || {v} {o} at the next free one || tell {o} how long it will take
book,assign,allocate,schedule,plan ; * ; ; check the plan before {you} {v} {o} || leave enough time between one and the next || confirm {o} in writing
tape_over,cover,block,paint_over,prop_open,wedge_open,jam ; safety|machine|passage|light ; ; keep {o} working || report faults in {o} at once || keep {o} closed and free
prop,wedge,jam,hold ; passage ; ; keep {o} closed{s} || close {o} behind {you} || unlock {o} for each delivery
splash,wet,soak,stain,smear,scratch ; *!person ; ; work slowly and with little water || cover {o} first || wipe {o} dry at once
splash,spray,sprinkle,slosh,squirt,drip,dribble ; ? ; on|over|onto|into|near|at|in|around:! ; use small amounts and work slowly || keep {1} clean and dry || cover {1} before {you} start
spread,circulate,repeat,start,pass_on ; topic|/.*\\b(?:rumours?|rumors?|gossip|stories|story|news|tales?)/ ; ; keep what {you} hear to {yourself} || check with the person concerned || change the subject
blow,breathe,cough,sneeze ; ? ; ; turn away first || step well back || keep a good distance
shine,point,aim,direct ; light|tool|screen|goods ; in|into|at|towards|on|onto:! ; point {o} at the floor || tell {p} before {you} use {o} || dim {o} first
shine,point,aim,direct ; * ; in|into|at|towards:! ; point {o} at the floor || keep {o} away from {1}
shorten,cut_short,cut_down ; meeting|* ; ; give {o} the full time || plan enough time for {o} || offer {p} another date when time is short
drape,hang,dry,spread ; * ; on|over|across|in|from:! ; use the rack for {o} || keep {1} clear || fold {o} and put {it} away
stick,pin,tape,glue,nail,attach ; * ; on|to|onto|over|in|across:! ; use the notice board for {o} || keep {1} clear || ask {your} manager where {o} may go
fill,top_up,load,fill_up ; * ; to|up to|above|past|over|beyond|with:! ; fill {o} to the mark || leave some space at the top of {o}
trim,prune,cut,mow,fell ; plant ; ; check {o} first || ask before {you} {v} {o} || wait for the right season
cut,trim,shave,dye,colour,bleach,wax,style ; look|body ; ; show {p} the length before {you} start || agree with {p} what to do first || take off a little at a time
decorate,garnish,dress,season,salt,sweeten ; food|drink ; ; follow the recipe card for {o} || ask {p} how they like {o} || use only what is meant to be eaten
stay,keep,remain,sit ; /(?:quiet|silent|mute)/ ; ; say what {you} know || speak up at once || tell {p} what happens next
stay,keep,remain ; - ; ; say what {you} know || speak up at once
speak,talk ; - ; to|with:/.*\\b(?:press|journalists?|reporters?|media)/ ; refer {1} to the press office || take a name and number and pass it on || say that the press office will call back
process,handle,approve,sign_off,authorise,authorize,issue,enter ; /.*\\b(?:your|their|own|friends?|family|relatives?)\\b.*/ ; ; ask a colleague to deal with {o} || hand {o} to {your} manager
process,handle,approve,authorise,authorize,issue ; * ; for|of|on:/.*\\b(?:your|their|own|friends?|family|relatives?)\\b.*/ ; ask a colleague to deal with {o} || hand {o} to {your} manager
walk,stand,work,pass,go ; - ; under|beneath|below|behind|between|in front of|within:machine|goods|vehicle|tool|/.*\\b(?:load|loads|crane|ladder|ladders|scaffold)/ ; go around {1} || stay where the driver can see {you} || wait until {1} {1has} been set down
climb,step,get,stand,jump ; - ; on|onto|off|over|into|up|from:! ; use the steps || wait until it has stopped || go around {1}
ride,travel,hitch ; ? ; in|on|with|along:! ; take the stairs or the next ride || use only the places meant for people
fold,roll,bend,crush,squeeze,force,stuff,cram,jam ; paper|goods|garment|linen|food ; ; lay {o} flat || use a box or bag that fits {o} || hand {o} over in person
iron,press,tumble-dry,bleach,dry-clean,wring,stretch ; * ; ; follow the care label of {o} || test on a hidden spot first || use a gentle setting for {o}
inject,administer,dispense,give,apply,hand_out ; medicine ; ; check the name and the dose first || follow the chart for {o} || ask the nurse in charge about {o}
lift,move,turn,pull,wash,bathe,dress,undress,restrain,hold_down,weigh ; person|child|frail|animal ; ; tell {o} what {you} are going to do || ask a colleague to help || go at the pace of {o}
talk,speak,bend,lean,reach ; - ; over|across|around:person|child|frail|body ; speak to {1} directly || ask {1} first || come round to the side
talk,speak ; - ; to|with:/.*\\b(?:carer|companion|interpreter|parent|husband|wife|dog|daughter|son|relative)s?/ ; face the person it is about || speak to the person {yourself}, then listen to {1}
compare,rank ; person|child|frail|* ; ; look at each one on its own || praise what each one does well || keep to the facts about {o}
praise,reward ; person|child|* ; ; say exactly what was done well || praise each one for something
shush,hush,silence ; person|child|frail ; ; lower {your} own voice first || invite {o} to a place where they can talk || ask {o} kindly to speak more quietly
quiz,test,examine,interview ; person|child|frail ; ; tell {o} beforehand what will be asked || use examples from the lesson || give {o} time to think
spoil,give_away,reveal ; topic|/.*\\b(?:ending|surprise|plot|twist|result|present)/ ; ; keep {o} for the end || let {p} find out {themselves}
print,copy,leave ; paper|private|record ; in|on|at:/.*\\b(?:printer|copier|tray|scanner)/ ; collect {o} from the printer at once || use the code for {o}
count,check ; money ; in front of|in view of|at|on|behind:! ; count {o} in the back office || ask a colleague to count {o} with {you}
restock,stock,shelve,unpack,unload,load,deliver ; * ; while|when|during|in|at|before|across|on:! ; {v} {o} before opening or after closing || keep the way clear while {you} work
reserve,set_aside,put_aside,save,keep_back ; * ; ; leave {o} for all customers alike || put a name and a date on {o} || serve in order of arrival
overcharge,short-change,undercharge ; ? ; ; charge the price on the list || count the change aloud || check the bill before {you} hand it over
underpay,cheat,trick,con ; person|* ; ; give {o} what is due || show {o} how the sum is made up
weld,grind,solder,sand,drill,saw,chop ; ? ; near|next to|over|on|in|without|under:! ; clear the area first || put up the guard || move to the workbench
dig,drill ; ? ; ; check the plan before {you} {v} || mark the spot first
refuel,charge,fill_up ; vehicle|machine ; ; switch {o} off first || use the marked place for it || let {o} cool down
light,burn,use ; fire ; ; use electric candles || keep {o} in the place made for {it} || ask the person in charge of fire safety
flash,take ; photo ; ; switch the flash off || ask for written consent first
check_in,register,sign_up,enrol ; person|child|frail ; ; check the name and the document first || give {o} {your} full attention
wheel,push,steer,drive ; person|frail|vehicle|child ; ; ask before {you} {v} {o} || tell {o} before {you} move off || go at a walking pace
trust,believe,rely,count,bank ; ? ; on|upon|in:! ; check {1} yourself || write it down || ask a colleague who knows
trust,believe ; * ; ; check {o} yourself || ask a colleague who knows
lock ; person|child|animal|frail ; ; check that everyone is out before {you} lock up || tell {o} before {you} close
empty,dump,pour_out,tip_out ; * ; ; ask {p} to empty {o} themselves || lay things out one by one || use the container for {it}
strip,undress,uncover,expose ; person|frail|child|body ; ; close the curtain first || cover what {you} are not treating || ask before {you} start
point_out,mention,note,highlight,raise ; mistake|body|look|garment|/.*\\b(?:weight|age|scar|accent|stain|spots?|wrinkles)\\b.*/ ; ; keep it to {yourself} || tell {p} quietly and only when it helps || say something kind
second-guess,overrule,override,undermine ; person|staff|* ; ; support {o} in front of others || raise it with {o} in private
interrupt,stop ; meeting|noise ; ; wait for the break || slip in quietly between two parts
bargain,haggle,negotiate ; ? ; ; keep to the price list || ask {your} manager about a discount
bet,gamble,play_cards ; ? ; ; keep games for {your} own time || use {your} break to rest
flirt,date ; ? ; ; keep a friendly distance || keep the talk to the matter in hand
preach,lecture,moralise ; ? ; ; answer what {p} {phas} asked || give the facts in two sentences
bore,overwhelm,burden,confuse,bombard,flood,swamp ; person|child|frail|* ; ; give {o} one thing at a time || ask {o} what they would like to know || use plain words
abandon,desert ; * ; ; stay until {you} are relieved || ask a colleague to take over first
gather,congregate,crowd,huddle,cluster ; - ; ; meet in the staff room || keep the entrance clear || stand where customers can find {you}
dock,deduct,cut ; money ; ; pay {o} in full || agree {o} in writing first
dress,come ; - ; in|like|as:! ; come in clean work clothes || follow the dress code
dry,wipe ; * ; with|on:! ; use a separate cloth for {o} || let {o} dry in the rack
heat,boil,microwave,warm ; * ; in|with|on:! ; use a dish made for it || check the label first
sort,file,stack,pile ; paper|message|record ; on|in|at|behind:! ; {v} {o} in the back office || file {o} at once
roll,wheel,push,slide ; furniture|goods|vehicle|linen ; over|across|through|past|along:! ; go around {1} || wait until the way is free
bring,serve,clear,lay ; dish|food|drink|furniture|paper ; before|while|until|after|when:! ; look whether everyone is ready first || ask before {you} {v} {o}
clear,clear_away,take_away,remove ; dish|food|drink|furniture ; ; wait until everyone has finished || ask before {you} take {o} away
end,finish,break_off,cut_short ; message|meeting ; ; sum up the next step first || ask whether there is anything else || thank {p} and say goodbye
read ; message|paper|private ; aloud|out|to|in|over:! ; let {p} read {o} {themselves} || read {o} out only in private || point to the line on the page
say,call_out,read_out,shout_out,announce ; private|price|money|access|/.*\\b(?:names?|numbers?|balance|total|amount)\\b.*/ ; ; write {o} down and show it || step aside with {p} first || say {o} quietly
say ; * ; ; say what {you} can do || keep it friendly and brief
buy ; * ; ; wait until {your} shift is over || ask a colleague to serve {them}
remove,take,take_out,take_home ; * ; from|out of|home:! ; leave {o} where {it} {is} || ask {your} manager first || sign {o} out in the book
hover,hang,lurk ; ? ; ; say where {you} can be found || step back and stay within call
work ; - ; for:! ; tell {your} manager about other work first || keep {your} free time for rest
return,come_back ; - ; to|from:! ; wait until {you} are well again || agree the day with {your} manager
add,slip,sneak,include ; * ; to|in|into|on:! ; ask {p} before {you} add {o} || show {o} on the bill || offer {o} separately
label,mark ; access|belongings|goods ; with:! ; use a number only || keep the list in the locked drawer
swap,trade,change ; /.*\\b(?:shifts?|days off|rota|duties)\\b.*/ ; ; agree it with {your} manager first || enter {o} in the rota
tick,initial,sign ; ? ; ; look first, then sign || {v} only what {you} have done {yourself}
sell,sign,hand_over ; * ; to|for:child|/.*\\b(?:minors?|under \\d+|anyone who .*|drunk.*)\\b.*/ ; ask for proof of age || offer something without alcohol || explain the rule in a friendly way
`;
