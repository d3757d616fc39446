/**
 * What to do in place of single acts of long rules: verbs ; what stands behind (a pattern, whole) ; wordings, the best first.
 * `{1}` is a part of the pattern without "any", `{&1}` its members joined by "and", `{the1}` the thing as known, `{it1}` "it" or "them",
 * `{ing}` the gerund of the verb, `{base1}` the base of a gerund, `{your}`, `{yourself}` and `{you}` who is told; `+` gives leave.
 * Lines with `!` go before all that is known of the act, the others stand in for want of it.
 */
export const ROW_ACTS = `
prop,wedge,hold,jam ;! open ((?:[\\w-]+ )*?(?:doors?|gates?))(?: with .+)? ; keep {the1} closed
prop,wedge,hold,jam ;! ((?:[\\w-]+ )*?(?:doors?|gates?)) open(?: with .+)? ; keep {the1} closed
carry,take,lift,push,pull,bring,move,hold,serve,load ;! more than (one|two|three|four|five|six|\\d+) (.+?)(?: at (?:a|one) time| at once)( .+)? ; {v} at most {1} {2} at a time{3}
stack,store,hang,pack,wrap,file,put ;! (?:away )?(?:any )?(?:wet|damp) (.+) ; dry {1} before {you} {v} them
ask ;! (.+?) to (?:say|tell|give|reveal|share|read)(?: (?:you|them|us))?(?: out)? (it|.*\\b(?:pins?|passwords?|passcodes?|codes?|card numbers?))(?: (?:aloud|out loud|over|by|on|in) ?.*)? ; let {the1} keep {&2} to themselves
ask ;! (.+?) for ((?:their|the|an?) (?:passwords?|passcodes?|log-?in details|login details|access codes?)) ; let {the1} keep {2} to themselves
ask ; (.+?) for (.*\\b(?:pins?|passwords?|passcodes?|codes?|card numbers?)) ; let {the1} keep {&2} to themselves
write,note,record,jot,copy ;! (?:down )?(.*\\b(?:pins?|passwords?|passcodes?|codes?|card numbers?))\\b(?: .+)? ; keep {1} out of {your} notes
make,take,write,keep ;! (?:any )?(?:notes?|records?) (?:on|about|of) (.+) ; keep {1} out of {your} notes
smoke,vape,eat,drink,snack ;!  ; leave {ingv} for the break
speak,talk,shout ;! over (?!.*\\b(?:heads?|beds?|phone)\\b)(.+) ; let {the1} finish first
store,keep,put,place,leave ;! (.+?) (?:beneath|under|behind|in|on|near|next to|beside|close to|by) ([^,]+?) or (?:beneath|under|behind|near|next to|beside|close to|by|in front of) (.+) ; keep {&1} well away from {2} and {3}
use ;! ((?:the|our) (?:company|firm|hotel|school|club|bank|business|clinic)(?:['’]s)? .+?) (?:in|for|on) (?:any )?(?:private|personal|non-work) (?:.+) ; use {&1} only for work
use ;! (.*\\b(?:cleaners?|wool|brush(?:es)?|cloths?|bleach|chemicals|tools?|knives|sprays?|polish|detergents?|pads?|solvents?|water)) on (.+) ; keep {&1} off {2}
cut,trim,clip,file ;! (.*\\b(?:toe|finger)?nails?)(?: .+)? ; leave cutting {1} to a podiatrist
apply ;! (heat|ice|creams?|pressure|tape|make-up|ointment|oils?|heat packs?) to (.+) ; keep {1} away from {2}
leave ;! (.+?) with (?:the|its|their|your|any) ([\\w -]+?) (?:still )?open ; close the {2} before {you} leave {1}
leave ;! (.+?) with (?:the|its|their|your|any) ([\\w -]+?) (?:still )?unlocked ; lock the {2} before {you} leave {1}
leave ;! (.+?) with (?:the|its|their|your|any) ([\\w -]+?) (?:still )?(?:running|on|switched on) ; switch the {2} off before {you} leave {1}
use ;! (?:any )?flash(?: photography)? ; switch the flash off
photograph,film,record ;! (.+?) (?:on|with|using) (?:(?:a|any|their|your|own|private|personal) )+(.+) ; +{v} {1} only with the company's {2}
read ;! (.+?) (?:out|aloud|out loud) (?:in|on|at|within) (.+) ; +read {1} out only in private
reverse ;! without (.+?)( in .+)? ; +reverse{2} only with {1}
exceed ;! (\\d.*?(?:mph|km/h|kph)(?: .+)?|the .*\\b(?:limit|speed|weight|load|capacity|number)\\b.*) ; stay within {1}
take,accept ;! (?:any )?(commissions?|kickbacks?|bribes?|incentives?) from (.+) ; decline {1} from {2}
steer,guide,direct,push,lead ;! (.+?) (?:towards|to|into) (?:particular|certain|specific) (.+) ; let {1} choose their {2} freely
move,rearrange ;! ((?:papers|documents|files|personal items|belongings|furniture|ornaments|items|medicines|exhibits|tools).*?)( (?:on|in|from) .+)? ; leave {1}{2} where they are
move,rearrange ;! (it|them|the \\w+|any \\w+) (?:to|into) (.+) ; leave {the1} where {theyare1}
read,look ;! (?:at |through )?((?:any |the )?(?:documents|papers|letters|mail|post|emails|files|diaries|messages|records|notes)(?: .+)?) ; leave {1} unread
use ;! ((?:the |any )?(?:office|house|guests?['’]?|customers?['’]?|residents?['’]?|clients?['’]?) (?:telephones?|phones?|computers?|toilets?|lifts?|equipment|bathrooms?)) ; leave {1} free
run,operate,use,start,drive ;! (.+?) with (?:the|its|their|any|a) ((?:[\\w-]+ )?(?:guards?|covers?|doors?|lids?|shields?)) (?:open|removed|off|up|missing|raised|out of place) ; +{v} {1} only with the {2} in place
handle,touch,open ; (it|them) ; leave {1} untouched
change,cancel,move,alter,swap,postpone ;! (.+?) (?:at|with|on) less than (.+?) notice ; +{v} {1} only with at least {2} notice
schedule,roster,rota,book ;! (?:anyone|anybody|staff|people|employees|a colleague) (?:to work )?for more than (.+) ; schedule everyone for at most {1}
pull,drive,move,set ;! (away|off) (?:before|until) (.+ (?:is|are|has|have) .+) ; wait until {2} before {you} {v} {1}
brake,accelerate,turn ;! (?:sharply|hard|suddenly|harshly|violently)( .+)? ; {v} gently{1}
leave ;! (.+?) sticking out(?: .+)? ; turn {1} inwards
log,sign ;! (in|on) (?:under|with|as|using) (?:an?|another|someone|somebody|other) .+ ; log {1} only under {your} own name
wear ;! (?:any )?(?:bright|loud|garish|flashy) (colours|clothes|clothing) ; wear plain, muted {1}
talk,chat,speak,whisper ;! among (?:themselves|yourselves) ; keep private conversations for later
serve,prepare,offer,place,put,eat,take,play,use ; (?!for )(.+?) (in|inside|on|near) (the .+) ; keep {&1} {off2} {3}
ride,travel ;! on (.+) ; stay off {1}
stand,wait,work,linger ;! (?:beneath|under|underneath|below) (?!.*\\b(?:influence|pressure|stress|supervision|name)\\b)(.+) ; keep well clear of {1}
climb,clamber ;! (?:on|onto|over) (.+) ; stay off {1}
cross ;! (.+) on foot ; +cross {1} only in a vehicle
re-enter,reenter,return,go ;! (?:to |back into |back to )?(the (?:building|premises|site|house|room|area)) ; stay outside {1}
stop ;! to (?:collect|fetch|pick up|gather|take) (.+) ; leave {1} behind
pressure,pressurise,push,press,urge,coerce,force,pester,nag ;! (.+?) into (\\w+ing)( .+)? ; let {1} decide freely whether to {base2}{3}
pressure,pressurise,push,press,urge,coerce,force,pester,nag ;! (.+?) to (.+) ; let {1} decide freely whether to {2}
put ;! (?:undue |any )?pressure on (.+?) to (.+) ; let {1} decide freely whether to {2}
encourage,incite,persuade,induce ; (.+?) to (.+) ; leave it to {1} whether to {2}
imply,suggest,claim,state,pretend,say ;! that (.+) (is|are) (?:compulsory|mandatory|obligatory|required) ; make clear that {1} {2} optional
imply,suggest,claim,state,pretend,say ; that (.+) ; say only what {you} can prove
return,put ;! (?:an? |any |the )?used (spoon|knife|fork|glass|cup|towel|cloth|plate)s?(?: back)? (?:to|into|in|on) .+ ; take a clean {1} each time
use ;! (?:the |any )?(?:lifts?|elevators?) ; use the stairs
use ;! (?!.*(?:resident|customer|client|guest|patient|pupil|tenant)s?['’])(.+) for (?:personal|private|their own|your own|non-work) (?:errands|purposes?|use|journeys|trips|matters|business|shopping|reasons|calls|work) ; use {1} only for work
use ;! an? (heated [\\w-]+|[\\w-]+ [\\w-]+) on an? ([\\w-]+ (?:animal|dog|cat|horse|bird|child|patient|client|guest|surface|floor)) ; keep the {1} away from {many2}
let,allow,permit ;! (.+?) (?:to )?(?:go |come |pass )?(through|in|out|past|off|on board) without (an?|the|their|valid|proper|prior|written|your) (.+) ; +let {1} {2} only with {3} {4}
let,allow,permit ;! (.+?) to (.+?) without (?!\\w+ing )(.+) ; +let {1} {2} only with {3}
let,allow,permit ;! ((?:any )?(?:strangers?|people|visitors?|others|anyone|unauthorised (?:people|persons|visitors))) (?:to )?(?:follow|tailgate) .+ ; check that each person uses a pass of their own
accept,take,collect ;! (tips|parcels|payments|gifts|messages) on behalf of (.+) ; accept only {1} meant for {yourself}
keep ;! (tips|money|gifts|post|mail|letters|parcels|items|property|change|donations) (?:intended|meant|left|addressed|given) (?:for|to) (.+) ; pass {1} on to {2}
dispose ;! of (.+?) (?:down|in|into|with|through|via) (.+) ; put {&1} in the container marked for {it1}
pour,tip,empty,flush,rinse ;! (.+?) (?:away )?(?:down|into|in) (?:the |a |any )?(?:drains?|sinks?|toilets?|gull(?:y|ies)|surface drains?|sewers?).* ; put {&1} in the container marked for {it1}
promise ;! (.+?) (?:that |which )?(they|you) (?:cannot|can['’]t|are unable to|may be unable to|are not able to) (.+) ; promise only {1} {2} can {3}
give,express,offer,voice,share,state ;! (?:(?:their|your) )?(?:own|personal|private) (?:opinions?|views?)(?: .+)? ; keep {your} own opinion to {yourself}
scan,process,ring,approve,authorise,authorize,sign,serve,refund,book,mark,apply,check,cash,handle,discount ;! (?:up |off )?(?:their|your) own ((?!initiative).+) ; ask a colleague to {v} {your} {1}
pack,carry,move,handle,transport,lift ;! (?:any )?((?:(?:cash|jewellery|valuables|(?:important |personal )?documents|passports|money|medicines?|keys|weapons)(?:, | or | and )?)+)(?: for .+)? ; leave {&1} with the owner
open,break,unseal ;! (?:any |an? |the )?sealed (.+) ; keep sealed {1} closed
contact,approach,telephone,message,email ; (.+) ; leave contact with {the1} to the manager
discuss,mention,comment ;! (?:on )?((?:the|their|any|an?) (?:case|investigation|complaint|dispute|matter|incident|accident|hearing|grievance|claim|proceedings|inquiry|enquiry)) (?:with|to) (.+) ; keep {the1} confidential
discuss,mention,comment ;! (?:on )?(.+) (?:in public(?: places)?|in public areas|in corridors|in lifts|in the (?:lift|corridor|canteen|staff room|lobby|waiting room|street)|on public transport|in (?:the )?communal areas) ; +discuss {1} only in private
photograph,film,record ; (.+) ; keep {&1} out of {your} photographs and recordings
post,publish,upload,share ;! (?:any )?(?:photographs|photos|pictures|images|videos|films|recordings|footage) of (.+?) (?:on|to|in) (.*(?:social|online|website|internet|media|profile|accounts|channels|groups?).*) ; keep {&1} out of {your} posts on {2}
post,publish,upload,share ;! (?:any )?(?:photographs|photos|pictures|images|videos|films|recordings|footage) of (.+?)(?: online)? ; keep {&1} out of {your} online posts
post,write,publish,make ;! (?:any )?(?:negative |derogatory |offensive |disparaging |critical )?(?:comments|remarks|statements|posts|content) about (.+?) (?:online|on social media|on .*media.*) ; keep {&1} out of {your} posts on social media
witness ;! (.*\\b(?:wills?|documents?|deeds?|contracts?|agreements?)) ; leave witnessing {1} to somebody independent
act ;! as (?:an? |the )?((?:executor|witness|guarantor|attorney|trustee|referee)\\b.*) ; leave acting as {1} to somebody independent
take ;! part in (?:an? |any )?(decisions?|vote|votes|selection|interview|appointment|negotiation)s? in which (?:they|you) or (.+?) (?:have|has) (?:an? )?(?:financial |personal |direct )?interest ; leave {pl1} in which {you} or {2} have an interest to a colleague
take,bring,carry,wear,place,store,keep,leave ;! (.+?) (?:in|into|inside) (the .+?) or (?:onto|on) (the .+) ; keep {&1} out of {2} and off {3}
remove,take ;! ((?:safety |machine |protective )?(?:guards?|covers?|shields?|barriers?|signs?|labels?|seals?|notices?))(?: (?:from|off) .+)?(?: for any reason)? ; keep {&1} in place
remove,take ; (.+?) (?:out of|from|off) (the (?:office|premises|site|building|room|store|workplace|ward|library|archive|laboratory|warehouse|shop|vehicle|cupboard|file|clinic|studio)\\b.*) ; keep {&1} in {2}
drop,throw,toss ; (.+?) (?:from|off|over|down|out of) (.+) ; carry {&1} down or lower {it1} on a rope
discuss,correct,criticise,reprimand,quote ;! (.+?) in (?:view|sight|full view|front|the presence|the hearing) of (.+) ; {v} {1} out of earshot of {2}
count,open,read,write,change,handle,check,undress,examine,weigh,wash,search,rehearse,tidy ;! (.+?) in (?:view|sight|full view|front|the presence) of (.+) ; {v} {1} out of sight of {2}
argue,quarrel,disagree ;! with (.+?) in (?:view|sight|front|the presence) of (.+) ; settle disagreements with {1} in private
give,offer,grant ;! (?:any |special |staff )?(?:discounts?|free \\w+|reductions?|special prices?)(?: or (?:discounts?|free \\w+|reductions?|special prices?))? to ((?:.+ )?(?:friends|family|relatives|neighbours|acquaintances).*) ; charge {&1} the normal price
serve ;! (.+?) at (?:your|their) own (?:till|desk|counter|station) ; ask a colleague to serve {1}
lend,loan,borrow ; (?!them\\b)(.+?) to (.+) ; keep {1} for {your} own use
let,allow,permit ; (.+?) (?:to )?(?:use|borrow|drive|operate|ride|handle) (.+) ; keep {the2} for {your} own use
touch,handle,grab,hold ;! (them|him|her|(?:the|an?|any) (?:customer|guest|passenger|visitor|patient|client|pupil|person|caller))(?: physically)? ; keep {your} distance
try,attempt ; to (remove|restrain|detain|eject|lift|move|repair|fix|clear|rescue|put out) (.+?)(?: (?:yourself|yourselves|themselves|alone|on (?:your|their) own))? ; leave {ing1} {2} to trained staff
restrain,detain,eject,tackle,chase,confront ; (.+) ; keep {your} distance from {1} and call security
try,attempt ; to (.+) ; leave it to trained staff to {1}
eat,drink,smoke,vape ; (?:, .+ )?(?:or \\w+ )?(?:in|inside|on|at|near|within|behind|around) (.+) ; +{v} only away from {1}
cut,shorten ; corners(?: .+)? ; follow every step
guess,estimate,assume ; (?:at )?(.+) ; check {1} before {you} answer
speak,talk,shout ;! (?:loudly|noisily)(?: .+)? ; keep {your} voice down
speak,talk,chat ;! (?:in|another) (?:a |another )?(?:foreign |their own |other )?language(?: .+)? ; speak a language that everyone present understands
carry ;! (?:out )?(.+?) without (?:the help of )?a second (?:person|colleague)(.*) ; {v} {1} only with a second person
lift,carry,move,push ;! (.+?) (?:on (?:their|your) own|alone|single-handed|unaided|without help)(.*) ; {v} {1} only with a colleague{2}
work,stay,remain ;! alone(?: (.+))? ; work with a colleague {1}
run ;! (?:in|on|along|through|down|up) (.+) ; walk in {1}
rely ;! (?:solely |only )?on (.+) ; check {1} against a second source
give,hand,pass,offer ;! (.+?) (?:back )?to (?:anyone|anybody|people|persons|someone) (?:except|but|other than) (.+) ; +{v} {1} only to {2}
deliver,sell,serve,supply,give,hand ;! (.+?) to (?:anyone|anybody|people|persons|customers|a person|any person) (?:who is |who are )?under(?: the age of)? (\\w+)(?: years(?: of age)?)? ; +{v} {1} only to people aged {2} or over
give,hand,pass,tell,send,show ;! (?:out )?(.*\\b(?:name|names|number|numbers|address|addresses|details|length of stay|information|whereabouts|date of birth|salary|diagnosis|results?)\\b.*?) to (?:an? |any |other |the )?(?!staff|colleague)(.+) ; keep {&1} confidential
give,hand ;! out (?:their|your) (?:own |private |personal |home )+(.+) ; give out only the work {1}
leave,keep ;! (them|(?:the |an? |any )?callers?) (?:waiting|on hold|hanging)(?: on)? (?:for )?(?:more|longer) than (.+) ; come back to {the1} within {2}
use ;! (?:their |your |an? |any )?(?:personal|private|own) ((?:e-?mail|social media|messaging|chat) \\w+|phones?|mobile phones?|devices?|laptops?|computers?|cameras?) ((?:to|for) .+) ; use only the company's {1} {2}
give,hand ;! out (.+?)(?: (?:over|on|by|to|in|at) .+)? ; keep {&1} confidential
give,tell,reveal,read ;! (?:(?:away|aloud|out) )?(.*\\b(?:name|names|number|numbers|address|addresses|details|password|passwords|code|codes|pin)\\b)(?: (?:over|on|by) the (?:phone|telephone)|by (?:phone|email)| aloud)? ; keep {&1} confidential
insult,mock,ridicule,tease,belittle,humiliate,mimic ; (.+?)(?:'s .+)? ; speak to {1} with respect
threaten,intimidate,frighten ; (.+) ; speak calmly to {1}
punish,penalise,discipline ; (.+?) (?:for|by) (.+) ; talk to {1} about {2}
alter,amend,falsify,change,backdate,tamper ;! (?:with )?((?:an? |the |any )?(?:[\\w-]+ )*(?:records?|entries|entry|logs?|figures|dates?|readings?|timesheets?|certificates?|documents?|reports?|notes|labels?|settings?|results?))(?: .+)? ; leave {1} as {theyare1}
delete,erase,destroy,shred,discard ;! ((?:an? |the |any )?(?:[\\w-]+ )*(?:records?|emails?|files?|data|footage|notes|documents?|logs?|evidence|recordings?|papers))(?: .+)? ; keep {1}
switch,turn ;! off (.+) ; leave {1} on
switch,turn ;! (?!off|on|to|away|up)(.+?) off ; leave {1} on
disable,disconnect,bypass,override,defeat,deactivate,mute,silence,cover ;! (.+?)(?: for any reason)? ; leave {1} working
block,obstruct,clutter ;! (.+?)(?: with (.+))? ; keep {&1} clear
overfill,overload ;! (.+) ; fill {1} only to the mark
stack,pile ; (.+?) (?:above|over|higher than|more than|beyond) (.+) ; stack {1} up to {2} at most
exceed ; (.+) ; keep within {1}
enter,visit,use,attend ; (the (?:kitchen|plant room|workshop|server room|stockroom|store room|storeroom|pool|staff room|loading bay|control room|treatment room|.* area))(?: .+)? ; stay outside {1}
interrupt,disturb ; (.+) ; let {1} finish first
ignore,overlook,dismiss ; (.+) ; act on {1}
hide,conceal,cover ;! (?:up )?((?:an? |the |any )?(?:[\\w-]+ )*(?:errors?|mistakes?|accidents?|damage|incidents?|faults?|defects?|losses|breakages?|problems?)) ; report {1} at once
mix,combine ;! (.+?) (?:with|and) (.+) ; keep {1} apart from {2}
blame ;! (.+?) for (.+) ; say what will be done about {2}
blame ;! (.+) ; say what will be done to put things right
leave ;! (?:the |their |your |an? )?(?:post|desk|till|station|workstation|counter|ward|position)s? (?:before|until) being relieved ; stay at {your} post until relieved
leave ;! (?:the |their |your )(post|desk|till|station|counter|ward|position|site|class) (?:before|until) (.+ (?:has|have|is|are) .+) ; stay at the {1} until {2}
leave ;! (.+?) where (.+?) (?:can|could|may|might) (?:reach|see|get at|access|find) (?:it|them) ; keep {1} out of reach of {2}
leave ;! (?!.*\\b(?:unattended|alone|open|unlocked|running|unsupervised|without|with|empty|dirty|wet|until|before|waiting|standing|or (?:in|on|at|by))\\b)(.+?) (in|on|at|by|beside|behind|near|next to|outside|in front of|across|around) (the .+|an? .+|corridors?|stairs|walkways?|public areas?.*|unattended .+|vehicles|desks.*) ; keep {1} {off2} {3}
keep,store ; (.+?) (in|on|at|by|beside|behind|near|next to|in front of|under) (.+) ; keep {1} {off2} {3}
recommend,promote,advertise,sell ; (?:their|your) own (.+) ; keep {your} own {1} out of talks at work
sell,offer,advertise,promote,trade ; (.+?) (?:at work|on the premises|to colleagues|in the workplace)(.*) ; keep the sale of {1} outside work{2}
introduce,bring ;! (?:their |your )?(family|friends|children|relatives|pets|partners)(?: .+)? (?:in|into|to|onto) (.+) ; keep visits by {your} {1} outside {2}
take ;! (photographs|photos|pictures|videos|recordings) of (.+) ; keep {&2} out of {your} photographs and recordings
make ;! (?:any )?(?:comments?|remarks?|jokes?) (?:about|on) (.+) ; keep remarks about {&1} to {yourself}
make ; (?:any )?(?:private|personal) (?:telephone |phone )?calls(?: .+)? ; keep private calls for the break
make ;! (?:any )?(?:admission|promise|statement)s?(?: of (?:liability|fault|blame))?(?: .+)? ; leave the question of liability to the insurer
admit ;! (?:liability|fault|blame|guilt)(?: .+)? ; leave the question of liability to the insurer
speak,talk ;! (?:to|with) (?:the )?(?:press|media|journalists|reporters)(?: .+)? ; refer journalists to the press office
respond,reply ;! to (?:requests|enquiries|questions) from (?:the )?(?:press|media|journalists|reporters)(?: .+)? ; pass requests from journalists on to the press office
give ;! interviews(?: .+)? ; refer journalists to the press office
join ;! (?:in )?(.+) ; leave {1} to others
become,get ;! involved in (.+) ; leave {1} to others
enter ;! into (?:an? |any )?(arguments?|discussions?|disputes?|debates?)(?: with (.+))? ; keep the talk with {2} short and calm
carry ;! (passengers|people|children|pets|animals|family members|hitchhikers)(?: .+)? ; travel without {1}
wear ;! (.+?) (?:in|inside|into) (the .+|food areas.*|production areas.*|areas .+) ; take off {&1} before {you} enter {2}
walk ;! through (.+?) in (?:outdoor|dirty|muddy|work) (?:shoes|boots) ; put on shoe covers before {you} enter {1}
chew,eat ;! (?:chewing )?gum(?: .+)? ; keep gum for the break
charge ;! (.+?) for (.+?) (?:that|which) (?:they|he|she) (?:have|has) not (.+) ; charge {1} only for {2} they have {3}
order,buy,purchase ; (.+?) at the (customer|client)['’]s expense ; ask the {2} before {you} order {1}
`;
