import { T } from "./trade-slots.ts";

/** Acts of those who drive, load, carry passengers and look after vehicles, written as trade-desk.ts. */
export const ROAD_TRADES = `
hand ;! over (.+?) with an? (?:nearly |almost |half-)?(?:empty|half-empty) (?:fuel )?tank ; refuel {the1} before {you} hand {it1} over || fill the tank before {you} hand {the1} over
hand,return,give,send,deliver,rent,bring,lend,release ;! (?:over |out |back )?(.+?)(?: over| out| back)? with an? (?:nearly |almost |half-)?(?:empty|half-empty|flat|low|dead) ((?:\\w+ )?battery) ; charge the {2} before the customer takes {the1}
hand,return,give,send,deliver,rent,bring,lend,release ;! (?:over |out |back )?(.+?)(?: over| out| back)? with (an? )?(?:dirty|unwashed|muddy|sticky|dusty|smeared|full|cluttered) ([\\w -]+) ; clean the {3} before the customer takes {the1}
tell,say ;! (?:off|nothing|anything)(?: .*)? ; speak calmly and in private
stand,stay,wait,lean,stop,crouch,sit ;! (?:in front of|behind|over|next to|beside|under|between) (.+?) (?:while|when) ((?:it|they|someone|somebody|another|a colleague|the driver) .+) ; stand well to the side of {the1} while {2} || keep well away from {the1} while {2}
top,fill,refuel,refill,fuel,connect,disconnect,grease,jack,lift,charge,hitch,couple,load,unload,change,check,inspect,clean ;! (.+?) (?:while|when|with) (?:the|its|your|an?) (engine|motor|ignition|pump|heater) (?:is still |is |still )?(?:running|runs|on|turning) ; switch the {2} off before {you} {v} {1} || {v} {1} only with the {2} off
let,allow ;! ${T} (?:to )?(smoke|vape|eat|drink) (at|near|by|beside|in|on) ((?:the|an?|our|your) .+) ; ask {the1} to {2} well away from {4}
let,allow ;! ${T} (?:to )?use (?:an? |the |his |her |their |any )?((?:mobile )?phones?|mobiles?) (at|near|by|beside|in|on) ((?:the|an?|our|your) .+) ; ask {the1} to put the phone away {3} {4}
leave ;! ((?:an?|the|any|your) (?:puddles?|spills?|spillage|leaks?|pools?|patch|patches|trails?)(?: of .+?)?|spilt .+?|spilled .+?) (?:for|until|to) (.+) ; wipe {the1} up at once || clean {the1} up at once and make the spot safe
wake,disturb,rouse ;! (?:a|the) whole ([\\w-]+) (?:to|just to) (.+) ; {2} quietly and let the rest of the {1} sleep
wake,disturb,rouse,stop,hold ;! (?:up )?(?:a|the) whole ([\\w-]+) (?:for|because of|over) (.+) ; deal with {2} quietly and let the {1} be
blow,sound,use,honk,hoot,ring,test,start,run ;! ((?:the |your |an? )?(?:whistle|horn|siren|bell|alarm|leaf blower|drill|engine|saw|vacuum cleaner|hoover))(?: right| directly| close)? (?:next to|beside|near|behind|in front of|close to) (?!.*\\b(?:house|home|door|window|flat|building)s?\\b)(.+) ; step well away from {2} before {you} {v} {1}
make,keep,let ;! <P> (?:to )?(?:wait|waiting|standing|stand|queue|sit) until (.+ (?:boarded|on board|seated|got on|got off)) ; let {the1} board first || help {the1} aboard before {2}
make,keep,let ;! <P> (?:to )?(?:wait|waiting|standing|stand|queue|sit) until (.+) ; see to {the1} before {2} || see to {the1} straight away
call,find,pronounce ;! (<P's> (?:name|surname|first name)) (?!only|by|before|when)(.+) ; ask how {1} is said and use it with respect || say {1} with respect
* ;! (.+?) with (?:the |your |its |an? )?(radio|music|stereo|television|tv|sat nav|sound)(?: (?:blaring|turned up|loud|booming|on full blast|at full volume|up loud|playing|on))+ ; {v} {1} with the {2} off || switch the {2} off before {you} {v} {1}
no ;! (?:greasy|dirty|oily|wet|muddy|dusty|sticky|filthy) (?:gloves|mittens) (?:on|in|at|near) (.+) ; put on clean gloves before {you} touch {1} || take {your} gloves off before {you} touch {1}
no ;! (?:greasy|dirty|oily|wet|muddy|dusty|sticky|filthy) (?:hands|fingers|fingerprints) (?:on|in|at|near) (.+) ; wash {your} hands before {you} touch {1} || keep {1} clean
no ;! (?:greasy|dirty|oily|wet|muddy|dusty|sticky|filthy) (?:boots|shoes|overalls|trousers|clothes) (?:on|in|at) (.+) ; cover {1} before {you} sit or stand on {it1} || change into clean clothes before {you} use {1}
tighten,torque,fasten,do,screw ;! (?:up |down |on )?(.+?) (?:by (?:feel|eye|guesswork|hand alone|instinct)|with an impact (?:wrench|gun|driver)|only by hand) ; tighten {1} with a torque wrench || tighten {1} to the exact torque
put,set,lay,place ;! (?:down )?((?:an?|the|any|your|their|<P's>) [\\w -]+?) down (?:on|onto|in|into) (.+) ; keep {the1} off {3} || put {the1} down on a clean, dry place
put,set,lay,place ;! down ((?:an?|the|any|your|their|<P's>) [\\w -]+?) (?:on|onto|in|into) (.+) ; keep {the1} off {3} || put {the1} down on a clean, dry place
stack,pile,build,load,fill,lift,raise,hang,store,place,put,carry ;! (?:up )?(.+?) (?:higher than|above|over|past|beyond) (?:(?:your|their|the|anyone['’]s|a man['’]s) (?:own )?)?(chest|shoulder|head|waist|knee|eye|hip)s?(?: (?:height|level))? ; {v} {1} to {2} height at most || keep {1} below {2} height
pack,ship,load,stow,put,store,stack,place,lay ;! (?!ladder)(.*\\b(?:glass|glasses|glassware|china|crockery|porcelain|eggs|vases?|mirrors?|bread|cakes?|fruit|flowers|soft fruit|crisps|chocolate|plants?)) (?:next to|beside|with|alongside|under|underneath|below|beneath|together with|among) (.+) ; pack {1} apart from {2} || wrap {1} and keep {it1} apart from {2}
pack,ship,wash ;! (.+?) (?:next to|beside|alongside|together with) (.+) ; {v} {1} apart from {2}
reuse,re-use,use,send,ship ;! (?:an? |the |any )?(boxes|box|cartons?|packaging|parcels?|crates?|envelopes?|bags?) (?:that |which )?(?:still )?(?:with|carry|carries|bear|bears|has|have|carrying|showing|shows) (?:an? |the |its |their )*(?:old|previous|another|someone else['’]s) (.+) ; remove the old {2} before {you} reuse the {1} || cover the old {2} before {you} {v} the {1}
turn,send,wave ;! (.+?) away ((?:\\w+ ){1,3}(?:minutes?|hour|hours)? ?before .+|for .+ (?:late|minutes)) ; take care of {the1} even {2} || let {the1} in even {2}
prop,stand,lean,rest,balance ;! (?:up )?(?!door|open)(.+?) (?:up )?against (.+) ; keep {1} away from {2} || lay {1} down flat, away from {2}
let,have ;! ((?:an?|the|any|your|their|<P's>)(?: [\\w-]+)* (?:phones?|mobiles?|radios?|pagers?)) (?:to )?(?:ring|buzz|beep|vibrate|blare|play)((?: (?!more|longer|for|out|over|until)\\w.+)?) ; keep {the1} silent {3} || switch {the1} off {3}
set,drop,put,let ;! (<P>) (?:down|off|out) ((?:at|on|in|by|beside) .+ (?:far|away|short|from) .+) ; set {1} down at the door they asked for
load,carry,transport,place,stow,leave,keep ;! (.+?) (on|in|inside) (.+?) (?:unsecured|loose|unstrapped|untied|unfastened) ; secure {1} {2} {3} before {you} drive off || strap {1} down {2} {3}
load,carry,transport,place,stow,leave,keep ;! (.+?) (?:unsecured|loose|unstrapped|untied|unfastened) ((?:on|in|inside) .+) ; secure {1} {2} before {you} drive off || strap {1} down {2}
set,drive,move,pull,ride ;! (?:off|away|out)(?:.*?) with (?:the |an? )(?:[\\w-]+ )?(door|gate|tailgate|ramp|hatch|lid|bonnet|boot|trailer|load|strap)(?: still)? (?:open|ajar|unlocked|loose|unsecured|unfastened|out|down) ; check that the {1} is closed and secure before {you} set off
raise,lift,tow,move,start,lower ;! ((?:an?|the|any) [\\w ]+?) with (?:people|passengers|anyone|children|someone|animals|somebody|a person) (?:inside|in it|on board|on it|aboard) ; make sure {the1} is empty before {you} {v} it
let,leave,have,keep ;! ((?:the|an?|your) (?:meter|clock|timer|taximeter|tap|water|hose|shower)) (?:to )?(?:run|running|tick|ticking) (while|when|during) (.+) ; stop {1} {2} {3}
refuse,reject,ban,turn,deny,exclude ;! (?:away )?(?!.* with )(.*\\b(?:guide|assistance|hearing|service) dogs?)((?: .+)?) ; welcome {1} {2}
eye,ogle,inspect,study ;! (<P's> .+?)((?: (?:in|through|on|at) .+)?) ; keep {your} eyes off {1}
drive,pass,go,sail ;! (?:past |by )((?:an?|the|any) (?:\\w+ )?(?:stop|station|halt))(?: (?:with|where|when|if|while) .+)? ; stop wherever people are waiting
make,have ;! <P> (?:to )?fold (?:up )?(.+?)((?: (?:when|if|while) .+)?) ; let {the1} leave {2} open {3}
let ;! (.+?) (?:go|leave|start|depart|run|drive off|set off|roll) with .*\\b(?:caught|stuck|jammed|open|ajar|hanging|loose|unlocked|unsecured|unfastened)\\b.* ; hold {the1} until everything is clear and closed
pack,put,load,stow ;! (?:away )?(<P's> (?:[\\w-]+ )?(?:passports?|keys|medicines?|medication|documents|jewellery|wallets?|papers|cash|valuables|glasses|chargers?)) (?:into|in|with|among|on) (.+) ; leave {1} with {the2} || give {the1} to {the2} to carry
pack,put,load,stow ;! (?:away )?((?:the |an? |any )?(?:passports?|keys|medicines?|medication|documents|jewellery|wallets?|cash|valuables|glasses|chargers?)) (?:into|in|with|among|on) (.*\\b(?:box|boxes|van|lorry|hold|luggage|removal|trailer|cartons?|crates?)\\b.*) ; leave {1} with the owner || keep {1} out of {2}
tilt,tip,lay,turn,stand,transport ;! (.+?) (?:down )?(?:on|onto) (?:its|their|the) (?:side|sides|back|head|edge)((?: .+)?) ; keep {the1} upright {2}
fold,bend,roll,pull,drag,lay,run,hang,carry,pass ;! (.+?) (?:over|across|around|round) ((?:an?|the|any)? ?(?:sharp|rough|hot|rusty|jagged) .+) ; keep {1} away from {2} || put padding between {1} and {2}
return,give,deliver,display,serve,sell,lend,rent,hand,set ;! (?:back |over |out )?(.+?)(?: back| over| out)? with (?:greasy |oily |dirty |sticky )?(?:fingerprints|stains|smears|dust|crumbs|streaks|spots|hairs?|lipstick)(?: (?:all over|on|in|along) .+)? ; wipe {the1} clean before the customer gets {it1}
put,raise,lift,hoist ;! (.+?) (?:up )?(?:on|onto|with) the (?:lift|ramp|hoist|jack)(?: up)? with (.+?) (?:on|in|inside) (.+) ; unload {2} before {you} raise {the1}
mount,fit,lay,hang,cut,brush,comb,wipe,sand,plane,stroke,shave ;! (?:up )?(.+?) against (the (?:arrow|grain|nap|pile|pattern|direction .+|fur|hair)) ; {v} {1} in the direction of {2}
leave ;! (.+?) (?:for|to) <P> to (tighten|fix|finish|clean|carry|check|tidy|close|unpack|connect|assemble|remove|sweep|wash|sort|lift|reset|clear|take away|throw away|collect)((?: .+)?) ; {3} {the1} {yourself} {4}
siphon,suck ;! (?:up )?(.+?) (?:with|by|into) (?:the|your|their) mouth ; use a pump for {1}
serve,sell,help ;! (?:to )?<P> (who|that) (fills?|uses?|brings?|holds?) (.*\\b(?:bottle|can|jar|bag|bucket|canister|container)s?\\b.*) ; stop the pump and show {the1} an approved can || ask {the1} for an approved can
charge,bill ;! (?:<P> )?for ((?:the |an? |any |your )?[\\w ]*(?:drive|trip|visit|call|journey|delivery|hours?|search|detour|work)\\b.*(?:wrong|mistaken|mistake|error|vain|forgotten|forgot).*) ; leave {2} off the bill
replace,swap,exchange ;! (.+?) (?:with|by|for) an? (?:stronger|cheaper|weaker|bigger|smaller|used|thinner|thicker|different|similar|second-hand|lower|higher|worse|home-made|makeshift) .+ ; replace {1} with one of the same kind || replace {1} like for like
let,admit,wave ;! (.+?) (?:in|through|past) (?:just |only |simply )?because (.+) ; check {1} as usual even if {2}
drive,carry,walk,push,ride ;! (.*?) ?with (?:the |an? |your )?(load|box|boxes|pallet|tray|crate|parcel|pile|stack) (?:in front of|blocking|covering|at the height of) (?:your|their|the) (?:eyes|face|view|sight)(?: .*)? ; keep the {2} low enough to see over it
load,stack,fill,unload ;! (?:up )?(.+?) (?:from|on) (?:only )?one side(?: only| first)? ; {v} {1} evenly from both sides
park,leave,stop,stand ;! ((?:an?|the|your|any) [\\w ]+?) across (.+) ; park {1} clear of {2} || keep {2} clear
stand,walk,step,wait,cross,pass ;! (?:close )?behind ((?:an?|the|any) (?:reversing|moving|manoeuvring) [\\w-]+)((?: .+)?) ; stay to the side of {1}, where the driver sees {them} {2}
stand,walk,step,wait,cross,pass ;! (?:under|below|beneath) ((?:an?|the|any) (?:raised|lifted|hanging|suspended|swinging) .+) ; keep well away from {1}
squash,squeeze,force,stuff,cram,jam,press ;! (?!.*\\b(?:guests?|passengers?|people|children)\\b)(.+?) (?:into|in) (?:an? |the )?(?:too )?(?:small|tight|narrow|full|tiny|crowded|overfull|packed|short) ([\\w-]+)(?: .+)? ; use a {2} that is big enough for {1}
kick ;! (.+?) (?:into place|along|aside|out of the way|across .+|around|about|shut|closed) ; pick {1} up and place {it1} by hand
tie,wind,wrap,strap ;! (?:an? |the )?(rope|strap|chain|tape|cord|belt|wire|string)s? (?:directly )?(?:around|round|over|across|on|onto) (.+) ; put a blanket between the {1} and {2}
turn,switch ;! off (the (?:meter|taximeter|recorder|tachograph|counter)) and .+ ; keep {1} on and charge what it shows
leave ;! (.+?) with (?:the |its )?(?:ignition )?(keys?|card|ticket) (?:still )?(?:in|inside|in it|in the ignition|in the lock|in the door|on the seat) ; take the {2} with {them} when {you} leave {1}
splash,spray,soak,drench ;! (.*\\b(?:passengers|pedestrians|cyclists|people|passers-by|walkers|children))((?: (?:when|while|as) (?:you|they) (?:pull|drive|pass|stop|turn|park|leave)\\b.*)) ; slow down for {1} {2}
shut,close,slam,lock ;! ((?:the |an? )?(?:[\\w-]+ )?(?:doors?|gates?|lifts?|barriers?)) in (?:front of )?(.+?)(?:['’]s? faces?| who .+) ; hold {1} open for {the2}
shut,close,slam,lock ;! ((?:the |an? )?(?:[\\w-]+ )?(?:windows?|hatch|shutters?|counters?|tills?)) in (.+?)['’]s? faces? ; see to the last in the queue before {you} close {1}
punish,scold,fine,blame ;! (<P>) who ((?:has|have|is|are) .+) ; help {1} who {3}
let ;! (?:an? |the |any )?(wheelchair|pram|trolley|pushchair|stroller|cart|barrow|cage|trailer)s? (?:to )?(?:roll|drift|run|go)(?: away| free| loose| off)?((?: .+)?) ; set the brake of the {1} {2}
sweep,brush,blow,rake ;! (.+?) (?:onto|into|in|over|under|to) (?!.*\\b(?:pan|bin|dustpan|bag|pile|heap|sack|skip|container)s?\\b)(.+) ; sweep {1} up and put {it1} in the bin
send,seat,put,split,book ;! (?:up )?((?:an? |the |any )?(?:family|families|couples?|groups?|friends|mothers?|children)(?: [\\w ]+?)?) (?:to|at|in|on|into|across|over) (?:the )?(?:opposite ends|different|separate|two|far)(?!.*without)\\b.* ; seat {1} together
pour,fill,store,keep,put,decant ;! (.*\\b(?:fluid|oil|fuel|petrol|diesel|acid|coolant|paint|thinner|cleaner|bleach|chemicals?|poison|glue|antifreeze)) (?:in|into) (?:an? |the |any )?(?:old |empty |used |unmarked |unlabelled |drinks? |water |lemonade )+(?:bottle|jar|cup|glass|can|container|bucket)s? ; keep {1} in its own labelled can
leave ;! (.*\\b(?:car|bus|van|truck|vehicle|lorry|motorbike|bike|coach|cab)s?) (?:up )?on (?:a |the )?(lift|jack|hoist|car lift|axle stands?)s?((?: .+)?) ; lower {1} to the ground before {you} leave it
wipe,dry,clean,rub ;! (?:your|their) (hands|fingers|nose|mouth|glasses) (?:on|with|in) .+ ; wipe {your} {1} on a clean cloth
wipe,clean,scrape ;! (?:your|their) (feet|boots|shoes) (?:on|with|in) (?!.*mat).+ ; wipe {your} {1} on the mat
inflate,pump,mount,fit,refill ;! (?:up )?((?:(?:an?|the|any) )?(?:cracked|damaged|split|bulging|torn|worn|bald|rusty|bent|leaking|frayed|burst|punctured) .+) ; replace {the1} || take {the1} out of use
roll,wheel,slide,push ;! ((?:an?|the|any) (?:\\w+ )?(?:tyre|wheel|barrel|keg|drum|gas bottle|cylinder)s?) (?:across|over|along|through|down) (.+) ; move {1} on a trolley || carry {1} across {2}
fill ;! (.*\\b(?:canister|can|jerrycan|container|bottle|cylinder)s?) (?:in|inside|on) (?:the |an? )?(?:boot|van|car|back|trunk|truck|boat|vehicle|seat|trailer)s?\\b.* ; stand {1} on the ground before {you} fill {it1}
put,place,leave,stand,set,hang ;! (.*\\b(?:signs?|bins?|bags?|bikes?|boards?|chairs?|plants?|boxes|box|stands?|trolleys?|trolley|barriers?|ladders?|ladder|pallets?|scooters?|suitcases?|buckets?|cones?)) where (?:people|guests|anyone|others|customers|children|visitors|passengers|they|somebody|someone) .+ ; put {the1} where everyone sees {it1} and has room to pass
leave,park ;! (.+?) with (?:the |its )(forks?|bucket|blade|arm|boom|ramp|tail ?lift|shovel|mast|platform|flap)(?: still)? (?:up|raised|lifted|in the air|extended|hanging) ; lower the {2} before {you} leave {1}
lend,rent,hire,issue,wear ;! (?:out )?([\\w -]+s) (?:that|which) have been (?:dropped|damaged|in an? accident|in an? fall|crashed|cracked|hit) ; {v} only {1} in perfect condition
lend,rent,hire,issue,wear ;! (?:out )?(?:an? |the |any )([\\w -]+?) (?:that|which) has been (?:dropped|damaged|in an? accident|in an? fall|crashed|cracked|hit) ; {v} only {many1} in perfect condition
pull,take,remove,unplug ;! (?:out )?((?:an?|the|any|your) [\\w ]+?)(?: out)? without (?:first )?(\\w+ing) (?:it|them)((?: .+)?) ; {base2} {the1} {3} before {you} pull {it1} out
wedge,squeeze,jam,hide,stuff ;! (.*\\b(?:parcels?|packages?|newspapers?|deliver\\w+)) (?:behind|under|between|in|into|over|through) .+ ; hand {1} over in person || leave a card if nobody opens
leave,ask,let,make ;! <P> (?:to )?(guard|watch|mind|look after) ((?:the|an?|your|our) .+) ; {2} {3} {yourself}
scrape,rub,drag,bump,bang,knock,slide ;! (.+?) (?:along|against) (?:the|an?) (wall|door|frame|banister|ceiling|doorframe|paintwork|railing)s? ; carry {1} clear of the {2}
stop,park,stand,halt,pull ;! (?:up )?(?:on|in|at|across) (?:an?|the|any) (?:cycle lane|bus lane|crossing|junction|tram track|corner|bend|bridge|level crossing)s?( to .+)? ; stop where it is safe and allowed {1}
sniff,frown,grimace,scoff,turn ;! (?:up (?:your|their) nose )?(?:at|over) (<P's> (?:takeaway|food|dog|luggage|bags?|clothes|perfume|lunch|dinner|shoes|baby)) ; stay friendly about {1}
leave,forget ;! (<P's> [\\w -]+?) (?:behind )?(in|on|under) (the|an?) (boot|back|taxi|cab|bus|train|roof|overhead \\w+|cloakroom|changing room|back seat|seat) ; check the {4} and hand {1} over
take,make ;! (?:an? |the |any )?short ?-?cuts? (?:through|across|over) (.+) ; take the way round {1}
shout,yell,scream ;! (?!for)(.+?) (?:at|to|into) <P> ; say {1} clearly and calmly to {the2}
let,allow ;! (.+?) (?:to )?(?:block|obstruct|bar) (.+) ; keep {2} clear || find a place for {1} clear of {2}
sell,book,give,issue ;! (.+?) for (.+?) (?:that|which) (?:has|have|is|are) (?:already )?(?:left|gone|departed|over|cancelled|expired|sold out|full|past) ; check that {the2} is still to come before {you} {v} {1}
take,keep,have,occupy ;! (?:an? |your |the |their |up )*seats? (?:while|when|if) (?:<P>) (?:stands?|(?:are|is) standing|have to stand|(?:has|have) no seat)(?: .+)? ; leave the seats to {the1}
sit ;! (?:down )?(?:while|when|if) <P> (?:stands?|(?:are|is) standing|have to stand|(?:has|have) no seat)(?: .+)? ; leave the seats to {the1}
blow,point,aim,direct,turn ;! (.*\\b(?:air|fan|vent|draught|heater|hose|jet|exhaust|air conditioning)) (?:at|on|onto|into|towards) (.+) ; point {1} away from {2}
drop,swallow,mumble,slur ;! ((?:the |your )?(?:ends? of .+|.*(?:words|syllables|names|sentences))) ; say {1} clearly
crush,squash,crease,crumple ;! ((?:an?|the|any|<P's>) [\\w -]+?)((?: (?:at|in|on|under) .+)?) ; handle {1} so that it keeps its shape
let,make,have ;! <P> (?:to )?(board|go|eat|enter|sit|leave|choose|order|speak) last ; let {the1} {2} first
rent,hand,drive,give,lend,sell,return ;! (?:out |over )?(.+?)(?: over| out)? with (?:an? |the |any )?((?:[\\w-]+ )?(?:warning light|light|alarm|fault code|error|recall))(?: still)?(?: on| showing| flashing| lit| open) ; see to the {2} before the customer gets {the1}
fill,complete,change,alter,add,amend ;! (?:in |out |to |something to )*(.+?) after <P> (?:has|have) (?:signed|left|agreed|paid|confirmed)(?: .+)? ; complete {1} together with {the2}
hold,keep,retain ;! ((?:an?|the|any|<P's>) (?:[\\w-]+ )?(?:deposit|passport|keys?|card|papers|documents?|money|coat|bags?|phone|licence)) (?:any )?longer than .+ ; return {1} on the agreed day
test,try,practise,race,tune ;! (?:out )?(.+?) (?:on|in) (?:an? |the |any )?(?:public |busy )?(?:roads?|streets?|car park|motorway|traffic|pavement)((?: .+)?) ; test {1} in the yard or on the test stand
leave ;! (.+?) (?:finger-tight|hand-tight|untightened|half-tightened) ; tighten {the1} to the exact torque
jack,raise,park,stand,set ;! (?:up )?(.+?)(?: up)? on (?:soft|uneven|sloping|icy|loose|muddy|boggy) (?:ground|grass|gravel|sand|floor|soil|snow|surface)s? ; move {1} to firm, level ground first
wipe,clean,dry,polish ;! (.+?) with (?:an? |the |your |their )(?:[\\w-]+ )?(?:rag|sleeve|apron|tea towel|newspaper|handkerchief|mop|elbow|spit|dirty cloth|shirt) ; use a clean cloth for {1}
sell,store,keep,light,use,stack,display ;! (?!.*\\bor\\b)(.*\\b(?:fireworks|gas|gas bottles|matches|lighters|petrol|charcoal|candles|aerosols)\\b.*?) (?:next to|beside|near|close to|by) (.+) ; keep {1} well away from {2}
stack,pile ;! (.+?) (?:three|four|five|six|seven|eight|\\d+) high ; stack {1} only to the marked height
drag,pull,tow,lift,move ;! (.+?) with (?:an? |the )(rope|chain|belt|strap|string|cable|hook|crowbar) ; move {1} with the right lifting gear
* ;! (.+?) so loosely (?:that|as) .+ ; {v} {1} tightly enough to hold
talk,chat,text,joke,look ;! (?:(?:to|with|at|around) )?(?:.*? )?(?:while|when) (feeding|running|operating|cutting|lifting|measuring|pouring|welding|mixing|weighing|dispensing|fuelling|inflating) (.+) ; give {2} {your} full attention while {1}
put,place,sell,return,ship,send,pass,use,hand,store ;! (?:back |out |on )?(.+?)(?: back)?((?: (?:on|in|onto|into|to) .+?)?) un(checked|tested|cleaned|washed|counted|labelled|repaired|inspected|sorted) ; {done3} {1} before {you} put {it1} back {2}
sit,stay,rest ;! (?:down )?(?:in|on) (.+?) (?:when|while|if) <P> (?:are|is|have|has) (?:standing|to stand|no seats?)(?: .+)? ; leave the seats in {1} to {the2}
pass,hand ;! (?:round |around )?(.+?) from hand to hand ; leave {1} with the owner
give,sell,hand,rent,let ;! (?:away |out |over )?((?:an?|the|any) reserved [\\w-]+) to .+ ; keep {1} for whoever booked it
fill,inflate,load,pump,heat,run,set,raise ;! (?:up )?(.+?) (?:above|over|beyond|past) (the (?:pressure|mark|limit|weight|temperature|level|line|maximum|load)\\b.*) ; {v} {1} only up to {2}
seat,put,place,sit ;! (.+?) behind (?:an?|the) (?:pillar|column|speaker|post|pole|screen|curtain|plant)s? ; seat {1} where they have a clear view
`;
