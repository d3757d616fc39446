/**
 * Everyday acts of trades by verb and by what stands behind it, asked before all else: verbs ; what stands behind (a pattern, whole) ; wordings.
 * A line is written as those of row-acts.ts; "no" is the verb of a ban on a thing ("no drones over the grounds"). Every line with `!` is
 * offered first, the others behind what the themes and constructions say.
 */
export const EVERYDAY_ACTS = `
take,answer,make,accept ;! (?:an? |any |the )?((?:private |personal |phone |telephone |business )*calls?) in the middle of (.+) ; leave {pl1} until after {2} || keep {your} phone switched off during {2}
chat,talk,gossip,speak ;! (?:to|with) (other .+?|colleagues|each other) over ((?:an?|the|your) [\\w-]+)['’]s head ; include {the2} in the conversation || keep talk with {1} for the break
shine,point,flash,aim ;! (.*\\b(?:torch|torches|lamps?|flashlight|headlights)) (?:in|into|at) (.*(?:faces?|eyes)) ; point {the1} at the floor
overlook,miss,skip,ignore ;! (.*\\b(?:box|note|notes|field|remark|remarks|comments|instructions|label|labels|small print)) ((?:on|in|at|under) .+) ; read {1} {2} || check {1} {2} and follow what it says
sell,store,keep,carry,supply,dispense ;! ((?:\\w+ )?(?:fuel|petrol|diesel|acid|bleach|chemicals?|cleaning agents?|solvents?|medicines?|paraffin)) in (?!the |your |a locked|.*\\bfood)(.*(?:bottles|cans|jars|containers|cups|bags|buckets|tins)) ; +{v} {1} only in approved, closed containers
grumble,moan,groan,complain ;! (?:about|over) (the (?:fare|tip|route|order|distance|trip)) ; accept {1} with a friendly word
smoke,vape,eat,drink,snack ;! (?:or|and) (smoke|vape|eat|drink|snack) (?:at|behind) the wheel ; park before {you} {v} or {1}
smoke,vape ;! (?:or|and) (smoke|vape|eat|drink|snack) (?:in|inside) ([^,]+) ; {v} and {1} only outside {the2} || leave {ingv} and {ing1} for the break, outside {the2}
eat,drink,snack ;! (?:or|and) (smoke|vape) (?:in|inside) ([^,]+) ; {v} and {1} only outside {the2} || leave {ingv} and {ing1} for the break, outside {the2}
smoke,vape ;! (?:or|and) (smoke|vape|eat|drink|snack) (?:on|at|near|by) ([^,]+) ; {v} and {1} only well away from {the2} || leave {ingv} and {ing1} for the break, away from {the2}
eat,drink,snack ;! (?:or|and) (smoke|vape) (?:on|at|near|by) ([^,]+) ; {v} and {1} only well away from {the2} || leave {ingv} and {ing1} for the break, away from {the2}
smoke,vape ;! (?:in|inside|on) (.+?) or (?:near|around|close to|next to|by) (.+) ; smoke only outside {1} and well away from {2} || keep {1} and the area around {2} smoke-free
reach,grab,put,stick ;! (?:(?:your|their|an?y?|the) (?:hands?|arms?|fingers) )?(?:into|in|inside) (?:an? |the |any )?(?:running|moving|rotating|working) (.+) ; switch the {1} off before {you} reach into it || reach into the {1} only once it has stopped
remove,open,lift,take,raise ;! (?:off )?(?:the |any |safety |machine )*((?:guards?|covers?|shields?|hoods?|panels?|screens?))(?: off)? (?:while|when|whilst) (.+ (?:is|are) (?:still )?(?:running|moving|on|turning|in operation|in motion|in use|working)) ; keep the {1} in place while {2} || stop the machine before {you} {v} the {1}
start,use,switch,turn,operate,restart,run,power ;! (?:on )?(.+?)(?: on)? (?:that|which) (?:has|have|is|are) (?:been )?(?:locked out|tagged out|locked off|locked and tagged) ; leave {the1} switched off until the lock has been removed || leave {the1} off until it has been released for use
alter,modify,change,dismantle,move,adjust,remove ;! (?:or|and) (alter|dismantle|modify|move|adjust|change|remove|tamper with|interfere with) ((?:the |any |a |an )?(?!time|appointment|shift|date)[^,]*?)(?: yourself| themselves)? ; leave {&2} as {theyare2}
play,have,turn,set ;! (?:up )?(.+?)(?: up)? so (?:loud|loudly|high) (?:that )?(.+?) (?:cannot|can['’]t|can no longer) (.+) ; keep {1} so low that {2} can {3} || keep {1} low enough for {2} to {3}
drive,ride,cycle,work,talk ;! so (?:fast|close|quickly) (?:that )?(?:you|they) (?:cannot|can['’]t|can no longer) (.+) ; {v} so that {you} can {1} at any time
work,lie,crawl,get,go ;! (?:under|underneath|beneath|below) (.+?) (?:(?:that|which) (?:is |are )?)?(?:supported |held up |held |raised |lifted |resting |rests? |stands? )?(?:only )?(?:by|on|with) (?:only )?(?:an? |the )?(?:car |hydraulic |trolley )?jacks?(?: alone| only)? ; put {the1} on axle stands before {you} {v} under it || {v} under {1} only when it stands on axle stands
adjust,change,retune,alter,touch,reset ;! (.*\\b(?:seats?|seat position|radio|mirrors?|radio station|stations?|playlist|thermostat|settings)) (?:in|of|on) (.+) ; leave {&1} in {2} as {theyare1}
fit,install,use,supply,sell,put ;! (?:in )?(used|reconditioned|second-hand|old|refurbished|copied) (.+?) (?:and|but|while|when) (?:then )?(?:charge|charging|bill|billing|sell|selling|invoice|invoicing) .* ; charge {1} {2} as {1} {2} || {v} {1} {2} only with the customer's agreement and at the lower price
leave,throw,store,keep ;! (.*\\b(?:oily|greasy|solvent|oil-soaked|soaked)\\b.*?(?:rags|cloths|wipes|waste)) .* ; collect {1} in a closed metal bin
run,leave,start,operate ;! (?:the |an? |your |their |any )?(?:engines?|vehicles?|cars?|generators?|motors?)(?: running)? (?:in|inside) (?:an? |the )?(?:closed|enclosed|unventilated|indoor) (.+) ; open the {1} doors before {you} {v} the engine || {v} engines only in the open air
run ;! (?:the |an? |your |their |any )?(?:engines?|generators?|motors?) (?:in|inside) (?:the |an? )?(?:garage|hall|building|workshop|barn|tent) ; run engines only outdoors or with the doors open || connect the extraction before {you} run the engine
drive,operate,fly,ride,sail,steer,work,use,cycle ;! (?:(.+) )?(?:after|following) (?:drinking|consuming|taking|using|having)(?: any)? (?:alcohol|drink|drugs|medication|medicines?|beer|wine)\\b.* ; {v} {1} only when {you} are sober and fit || stay sober before {you} {v} {1}
pick,take,give ;! (?:up |on |along )?(?:a lift to |lifts to |rides to )?(?:any |a )?(?:hitchhikers?|hitch-hikers?|strangers|friends|relatives|family members|passengers)(?:(?:,| or| and) .+)? (?:in|ride|along|with|up|on)\\b.* ; carry only people who are on the job with {them} || keep the passenger seat for colleagues on duty
pick ;! up (?:any )?(?:hitchhikers|hitch-hikers|strangers)(?: .*)? ; carry only people who are on the job with {them} || drive past hitchhikers
charge,bill,take,pay ;! more than (.+ (?:shows?|says?|states?|indicates?|displays?|gives?)) ; {v} exactly what {1} || {v} what {1}
charge,bill ;! (.* )?for (.+?) (?:that|which) (?:was|were|had been) (?:already )?(?:there|present|on the (?:car|vehicle)|noted|recorded) (?:before|at|when) (.+) ; charge only for {2} that happened during {3}
pass,run,drive,go,cross,jump,ignore,ride,skip ;! (?:through |past |over |at )?((?:the |an? |any )?(?:red (?:traffic )?(?:lights?|signals?)|(?:traffic )?lights? (?:on|at) red|(?:stop )?signals? at (?:danger|red|stop)|stop signs?|stop signals?))(?: .*)? ; stop at {1} || wait at {the1} until the way is free
let,admit,allow ;! (?:any )?(?:strangers|unknown (?:people|persons|callers|visitors)|people (?:that )?(?:you|they) do not know)(?: to enter)?(?: in)? ?(?:into |to |in )?((?:the|a) .+) ; let only expected visitors into {1} || ask strangers who they want to see before {you} open the door
let,admit ;! (?:any )?(?:strangers|unknown (?:people|persons|callers|visitors)|people (?:that )?(?:you|they) do not know)(?: in)? ; let in only people who are expected || ask strangers who they want to see before {you} open the door
take,remove ;! (?:anything|something|items?|things|objects|belongings) (?:away )?(?:from|out of) ((?:the |an? |your |their )?[^,]+), (?:not )?even (?:from|out of) (.+) ; leave everything in {1} where it is, even what is in {2}
take,remove ;! (?:anything|something|items?|things|objects|belongings) (?:away )?(?:from|out of) ((?:the |an? |your |their )?[^,]+) ; leave everything in {1} where it is
let,admit,allow ;! (.+?) (in|through|out|into .+|onto .+|through .+) without (\\w+ing) (?:them|him|her)( .+)? ; {base3} {1}{4} before {you} let them {2} || let {1} {2} only after {3} them{4}
let,allow ;! (.+?s) (?:to )?([^,]+?) without (\\w+ing) their (.+) ; {base3} {1}' {4} before {you} let them {2}
hand,give,lend,pass ;! (?:out |over |away |on )?((?:the |any |your |their |a )?(?:master|spare|office|company|staff|access|house|car) ?(?:keys?|cards?|badges?|fobs?)) ; keep {&1} for {your} own use || keep {&1} to {yourself}
hand,give,lend,pass ;! (?:out |over |away |on )?((?:the |any |your |their |a )?(?:keys?|access cards?|badges?|master keys?)) to (?:third parties|outsiders|strangers|anyone|others|unauthori[sz]ed .*|other people|friends.*|colleagues|anybody.*) ; keep {&1} for {your} own use || keep {&1} to {yourself}
watch,play,read,stream,use ;! ((?:\\w+ )?(?:films|videos|movies|series|television|tv|games|books|magazines|newspapers|podcasts|music|social media)) or (?:watch|play|read|stream|use) ((?:\\w+ )?(?:films|videos|movies|series|television|tv|games|books|magazines|newspapers|podcasts|music|social media|cards))(?: .*)? ; leave {1} and {2} for the break
share,show,publish,pass,give,copy,post,hand,sell,release,forward ;! (?:on |out |over )?(.*\\b(?:cctv|camera|video|surveillance|security|dashcam)\\b.*?(?:footage|recordings?|images?|film|pictures))(?: (?:to|with|on|at|for|online|in) .+)? ; keep {1} confidential || +show {1} only to the management and the police
no,perform,carry,do,give,apply,offer,start ;! (?:out )?(?:any )?(?:beauty )?(?:treatments?|massages?|waxing|peels?|facials?|tattoos?) (?:on|to|over) .*\\b(?:broken|irritated|damaged|inflamed|infected|sunburnt|injured|wounded)\\b.* ; treat only healthy skin || wait with treatments until the skin has healed
treat,massage,wax,tattoo,pierce,shave,peel ;! (?:.*\\b)?(?:broken|irritated|damaged|inflamed|infected|sunburnt|injured|wounded)\\b.* ; {v} only healthy skin || wait until the skin has healed
reuse,re-use ;! (?!.*without)(.*[^s]s) (?:between|for|on|with) (?:different |several |other |another |two |more than one |the next )?(client|customer|guest|patient|child|resident|swimmer|visitor|player)(?:s|ren)? ; use fresh {1} for each {2}
wear,keep ;! (?:on )?((?:your |their |the )?(?:[\\w-]+ ){0,2}(?:coats?|overalls|aprons?|gowns?|scrubs|work clothes|workwear|protective clothing|gloves|boots|hairnets?|whites))(?: on)? (?:in|into|to|inside) ((?:the )?(?:staff )?(?:canteen|toilets?|cafeteria|break rooms?|staff room|dining room|restroom|restaurant|offices?|kitchen|cafe)\\b[^,]*) ; take off {1} before {you} enter {2} || leave {1} outside {2}
enter,work,handle,come,go,touch,prepare,serve ;! (.*?) ?with (?:an? |any )?(open|uncovered|unbandaged|untreated|bleeding|infected) (wounds?|cuts?|sores?|grazes?)(?: on .*)? ; cover {2} {pl3} with a waterproof plaster before {you} {v} {1}
return,put,use,sell,serve,repack,reuse,place,offer ;! (?:back )?(.*\\b(?:spilled|spilt|dropped|fallen|swept up)\\b[^,]*?)(?: back)?(?: (?:to|into|onto|in) .*)? ; throw {1} away || dispose of {1}
return,put,use,sell,serve,repack,offer ;! (?:back )?([^,]+?) (?:that|which) (?:has|have|had) (?:been (?:dropped|spilled|spilt)|fallen|touched the floor|dropped)( .*)? ; throw {1} that {theyhave1} fallen{2} away
feed ;! ((?:the |any |our )?(?:zoo |farm )?(?:animals?|horses?|cattle|cows|fish|deer|monkeys|goats|sheep|ponies|pigs|rabbits|lions))(?: (?:in|at|on) [^,]+| yourself| over the fence)? ; leave feeding {&1} to their keepers
tap,knock,bang,hit,drum ;! (?:on |against |at )?(the (?:glass|aquariums?|tanks?|cages?|display cases?|showcases?)\\b.*) ; watch quietly from a step away
* ;! (.*?) ?without (?:an? |the |their |your )?(adult|accompanying adult|parents?|guardian|supervising adult|teacher|instructor|escort|attendant)(?: present| with them)? ; +{v} {1} only with {an2}
no ;! ((?:[\\w-]+ )?(?:work|repairs?|overtime|jobs?)) without (.+) ; carry out {1} only with {2}
no ;! ((?:[\\w-]+ )?(?:payments?|purchases?|changes|deliveries|visits|exceptions|alterations|calls)) without (.+) ; make {1} only with {2}
no ;! ((?:[\\w-]+ )?(?:treatments?|massages?|tests?|injections?|medication|medicines?)) without (.+) ; give {1} only with {2}
turn,arrive,come,be,show ;! (?:up )?late( for .+?)? without (?:calling|phoning|telling|informing|letting|warning|notice|notifying|ringing|a call|a message)\\b.* ; call ahead if {you} are running late{1} || arrive on time, or call ahead
leave ;! ((?:exposed|bare|live|loose|open|uncovered|uninsulated) (?:wires?|cables?|cable ends|ends|conductors|wiring|electrical .+|connections))(?: .*)? ; make {1} safe before {you} leave || cover {1} before {you} leave
leave ;! ((?:the |any )?(?:wires?|cables?|cable ends|conductors|wiring|electrical .+|connections)) (?:exposed|bare|live|uncovered|uninsulated|hanging)(?: .*)? ; cover {1} before {you} leave || make {1} safe before {you} leave
leave ;! (?:the |any |an? )?((?:[\\w-]+ )?(?:holes?|trench(?:es)?|excavations?|pits?|manholes?|shafts?|openings?)) (?:unfenced|open|uncovered|unguarded|unmarked|unprotected|unsecured)( .+)? ; fence off {1} before {you} leave || cover {1} before {you} leave
run,operate,use,start,drive,fly,open,ride ;! (?!.*\\b(?:yourself|colleague)\\b)([^,]+?) with (?:an? |the |any )?(?:faulty|defective|broken|damaged|worn|bald|missing|cracked|worn-out|loose) ((?!cables?|leads?|plugs?|hand)[^,]+) ; {v} {1} only with {2} in good order || check that the {2} {work2} before {you} {v} {1}
overfill,overcrowd,overbook ;! ((?:the |any |a )?(?:venues?|halls?|rooms?|tents?|stands?|bus|buses|boats?|rides?|lifts?|pools?|cabins?|class|classes|theatre|club|gallery|train|course|courses|tours?))(?: .*)? ; admit only as many people as {the1} may hold
fly,use,launch,operate ;! (?:any )?drones? (?:over|above|in|on|near|at|within) ([^,]+) ; fly drones only well away from {1} || keep drones away from {1}
no ;! (?:flying (?:of )?)?drones? (?:over|above|in|on|near|at|within) ([^,]+) ; keep drones away from {1} || leave drones at home
drive,ride,travel,go,cycle,move ;! (?:(.*?) )?(?:at more than|faster than|above|over|at over|at speeds (?:of more than|above|over)) (\\d+ ?(?:km/h|kmh|kph|mph|miles per hour|miles an hour|kilometres per hour|km per hour))( .+)? ; {v} {1} at {2} or less{3} || keep to {2} or less {1}{3}
watch,follow,enjoy ;! (?:the )(?:show|match|game|concert|performance|film|play|race|event|fight|band|fireworks)(?: while on duty| on duty| during (?:your|their|the) shift| while working| instead of .*)? ; keep {your} eyes on the audience
represent,act,appear ;! (?:for )?(?:both|opposing|two) (?:the )?(?:parties|sides|spouses|clients|buyer.*)( .*)? ; {v} only one party{1}
make,give,no ;! (?:any )?(?:promises?|guarantees?|assurances?|predictions?|forecasts?)(?: to [\\w ]+?)? (?:about|on|of|regarding|as to) ((?:the )?(?:outcomes?|results?|duration|success|decisions?|prospects)\\b.*) ; say only what is certain about {the1} || explain to people that {the1} is still open
use ;! (defective|damaged|faulty|broken|worn) (.+?) or (?:\\2|those|ones|any) with (.+) ; take {1} {2} and {2} with {3} out of use || use only {2} that have no fault
switch,turn,disable,bypass,override,disconnect,deactivate ;! (?:off )?([^,]+?)(?: off)? (?:to|in order to) (?:speed|save|make|work|get|increase|finish|avoid|gain|keep|reach|meet)\\b.* ; keep {&1} switched on || leave {&1} on
use,borrow ;! (?:the |an? |any )?(?:customer|client|guest|resident|tenant|patient|visitor|owner)s?['’]?s?['’]? ((?:phones?|telephones?|computers?|laptops?|tools?|equipment|wi-?fi|internet|chargers?|kettle|crockery|cups?|ladders?|vacuum cleaner|products)(?:,? (?:or|and) [\\w ]+?)?)(?: for [^,]+)? ; use only {your} own {&1}
no,wear ;! (.+?),? (?:or|and) ((?:long|loose|open|untied) hair)( .+)? ; take off {list1} and tie {2} back{3}
ill ;! (?:handle|touch|prepare|serve|work with|work on|work in|enter|come into|cook|visit) (.+) ; leave {1} to healthy colleagues
ill ;! (?:come|work|attend|report|return|go|be)\\b.* ; stay at home until they have recovered
no,use,talk ;! (?:in )?(?:[\\w-]+ )?(?:jargon|slang|technical terms?|technical language|acronyms|abbreviations|buzzwords|legalese|foreign words)( (?:when|while|with|in|to) .+)? ; use plain, everyday words{1} || speak so that everyone understands{1}
no ;! (.*\\b(?:jewell?ery|earrings|rings|piercings|watches|make-up)) in ([^,]+?),? (?:other than|except(?: for)?|apart from) (.+) ; leave {1}, except {3}, outside {2} || wear {3} as {your} only {1} in {2}
no ;! (.*\\b(?:jewell?ery|earrings|rings|piercings|watches|make-up))((?: (?:at|on|during) [^,]+?)?),? (?:other than|except(?: for)?|apart from) (?!.* in )(.+) ; wear {3} as {your} only {1}{2}
use,lend,pass ;! (?:on )?((?:the |your |their )?(?:staff|employee|colleague) (?:discounts?|rates?|prices|discount cards?|vouchers?|cards?)) (?:for|to) .* ; keep {1} for {your} own purchases
tell,say ;! .*\\b(?:we are|we're|you are|they are) (?:short-staffed|understaffed|short of staff|too busy|overworked|short-handed)(?: .*)? ; say how long it will take and apologise for the wait || apologise for the wait and say how long it will take
refuse,ignore,reject ;! an? ((?:\\w+ )?(?:passenger|guest|customer|client|patient|visitor)) with ((?:(?! or )[^,])+) ; welcome every {1} with {2} || help every {1} with {2}
point ;! (?:(?:your|their|a) fingers? )?at ((?:an? |the |other |another )?(?:people|guests?|customers?|visitors?|passengers?|clients?|patients?|others|colleagues))(?: .*)? ; use an open hand when {you} mean {the1} || show the way with an open hand
no,have,hold ;! ((?:personal|private) (?:conversations?|chats|talk|discussions))(?: (?:between|among|with) (?:staff|colleagues))? (?:while|when|in front of|within earshot of) .+ ; keep {1} for the break || serve people first and keep {1} for the break
shout,yell,scream ;! (?:over|on) (the (?:radio|intercom|headset|two-way radio)) ; keep {your} voice calm on {1}
swear,curse ;! (?:over|on) (the (?:radio|intercom|headset|two-way radio)) ; keep {your} language polite on {1}
no,order,have,send ;! ((?:private|personal) (?:parcels|post|mail|deliveries|packages|orders|letters))(?: delivered| sent)? to (?:the |your |their |our )?(?:company|office|work|workplace|shop|store|business|firm)\\b.* ; have {1} delivered to {your} home address
wear ;! (?:sandals|flip-flops|open shoes|open-toed shoes|slippers|clogs|trainers) (?:or|and) (?:shorts|skirts|leggings|sweatpants|short trousers)(.*) ; wear closed shoes and long trousers{1}
wear ;! (?:shorts|skirts|leggings|sweatpants|short trousers) (?:or|and) (?:sandals|flip-flops|open shoes|open-toed shoes|slippers|clogs|trainers)(.*) ; wear long trousers and closed shoes{1}
let,allow ;! (passengers|people|riders|children|anyone) (?:to get )?(on|off|on or off|off or on) (?:between|outside|away from) (?:the )?stops ; let {1} {2} only at the stops
return,leave,hand,bring,park ;! (?:back |over )?(.+?) (?:back )?with an? (?:nearly |almost )?empty (?:fuel )?tank ; refuel {1} before {you} {v} it || fill the tank before {you} {v} {1}
* ;! (.+?) without (?:a |any )?((?:good|valid|proper|compelling|sound) reasons?) ; +{v} {1} only with {2} || +{v} {1} only when it is really necessary
* ;! (.+?) (?:any )?more than (necessary|needed|you need to|they need to|you have to|they have to) ; {v} {&1} only as far as {2}
let,take,walk ;! ((?:your |the |their )?dogs?) off (?:the |its |their )?(lead|leash)( .+)? ; keep {1} on the {2}{3}
keep,put,store,house,transport,carry ;! (.+) (in|on) the same (enclosure|cage|pen|tank|aquarium|stable|kennel|cupboard|room|box|crate|container|bag)s? ; {v} {&1} {2} separate {pl3}
sell,offer,display ;! (plants|flowers|animals|birds|fish|trees|seedlings|vegetables) (?:that|which) (?:are|is|look) (?:infested|infected|diseased|ill|sick|sickly|wilted|dead|dying)(?: .*)? ; {v} only healthy {1} || take {1} with pests or disease off sale
climb,jump,step,lean ;! over ((?:the |any )?(?:barriers?|fences?|railings?|gates?|ropes?|guard rails?)) ; stay behind {the1} || keep to the right side of {the1}
stand,get,move ;! (?:up|around|about) (during|while|when|until|before) (.+) ; stay seated {1} {2} || keep {your} seat {1} {2}
no,make,take,have,answer ;! (?:any )?((?:phone |telephone |private |personal |mobile )*calls) (?:in|inside) ([^,]+) ; make {1} outside {2} || leave {2} before {you} make a call
contact,approach,write,speak ;! (?:to )?(?:the )?(?:opposing|other|opposite) (?:party|side|parties)(?: directly| in person)? ; contact the other side only through their lawyer
push,drag,pull,move,shove ;! ([^,]+?) with the (?:forks|fork tips|tips of the forks|bucket|blade) ; lift {1} fully off the ground before {you} move {it1}
dump,throw,put,tip,leave,place ;! (.+?) (?:outside|beside|next to|in front of) ((?:the |a )?(?:skips?|bins?|containers?|dumpsters?)) ; put {1} in {the2} || use {the2} for {1}
accept,send ;! (?:any )?(?:friend|follow|contact) requests? (?:from|to) ([\\w-]+)(?: on [^,]+?)?(?: or [^,]+?)?(, .+)? ; keep contact with {1} to work channels{2}
* ;! (.+?) (?:while|when) ([\\w -]+?) (?:is|are) (?:still )?in progress ; +{v} {&1} only once {2} has finished || wait until {2} has finished before {you} {v} {&1}
adjust,operate,clear,clean ;! (.+?) with (?:your |their |the )?(?:bare |unprotected )?(?:hands?|fingers) ; use a tool to {v} {1}
`;
