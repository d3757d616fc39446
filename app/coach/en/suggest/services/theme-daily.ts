/** What to do in place of acts that the handbook of nearly every firm forbids, asked with those of every day (service-acts.ts tells how a line is read). */
export const DAILY_ACTS = `
reuse|re-use ; gloves & between|on|for>><customer>|<minor> ; *put on clean gloves for each {one}
reuse|re-use ; between|on|for>><customer>|<minor> & =towel|towels|cape|capes|needle|needles|blade|blades|comb|combs|brush|brushes|bib|bibs|cup|cups|sheet|sheets|cloth|cloths|applicator|file|files|cotton ; *use a fresh one for each {one} .
lend|give|loan ; =money|cash|loan|loans & to>><customer>|<minor> & !change|back|gift|gifts ; *politely decline requests for a loan and *tell the manager || *keep private money matters apart from {your} work with {x}
use|give|lend ; discount|discounts & =staff|employee & for|to|on|with>>friend|friends|family|relatives|others|anyone|neighbours ; *keep {n} for {your} own purchases
leave ; =<van> & unlocked & engine|running ; *switch off the engine and *lock {n} before you leave {it} .
let|allow ; viewers|<customer> & wander|walk|roam|look|go & own|alone|around & !child|children|<minor> ; *go with {ps} from room to room || *stay with {ps}
engage|take ; *without & *approval|permission|consent & work|employment|job|business & outside|secondary|second|other ; *get {your} manager's approval before you take on other work .
use|speak|write ; jargon|abbreviations|slang|acronyms & *talking|speaking|writing|explaining|when ; *use plain, everyday words
no ; =jargon|abbreviations|slang|acronyms ; *use plain, everyday words {t} || *explain things in everyday language {t}
touch ; ^even|anything ; *leave everything untouched
store|save|keep|put ; =private|personal & files|photos|documents|music|pictures|videos & on|in>>server|servers|drive|computer|computers|laptop|laptops|systems|network|cloud ; *keep {n} on {your} own devices || *keep {x} for work
use|take ; =lift|lifts|elevator|elevators & =guest|guests|guest's|guests' ; *use the staff lifts || *leave {n} to guests
talk|chat|shout|call|speak ; to|with>><staff>|colleague|each & across|over|through & !head|heads ; *walk over to {x} and *speak quietly .
send|release ; by|over|via>>phone|telephone|text|email|e-mail|sms|message & =result|results|grade|grades|diagnosis|marks ; *give {n} in person
eat ; keep|store|bring|have & food|drinks|snacks & in|at|behind|into>><place>|dispensary ; *keep all food and drink out of {x} .
lock ; <minor>|<customer> & in>>room|rooms|cupboard|office|toilet ; *keep the door open and *stay with {p} .
no ; in|inside|into>>box|boxes|bag|bags|locker|lockers|drawer|drawers|pocket|pockets|pool|lift|lifts & !phone|phones|mobile|mobiles|running|jumping|smoking|eating ; *keep {n} out of {x}
enter|use|swim|go ; with>>wound|wounds|infection|infections|rash|plaster|plasters|fever ; *stay out of {n} until {x} have healed . || *keep out of {n} with {x} .
take|make|answer|have ; =call|calls & private|personal & *during ; *make private calls in {your} break . || *keep private calls for {your} break .
take|make|answer|have ; =call|calls & private|personal & *while|when|whilst ; *make private calls in {your} break . || *keep private calls for {your} break .
comment|remark|talk|speak ; ^on|about & see|seen|saw|hear|heard|find ; *keep what you see and hear to {yourself} .
reuse|re-use ; =disposable|single-use ; *throw {n} away after one use || *use {n} once only
leave|enter|go|walk ; with>>gloves|mask|masks|overshoes|apron|gown & on|in & !without ; *take off {x} first .
schedule|book|plan|arrange ; same & time|slot|hour & patients|clients|customers|appointments|people|guests|visits ; *schedule one {one} at a time .
leave|keep|store|put ; in|inside>>unlocked & drawer|drawers ; *lock {n} in a drawer || *keep {n} in a locked drawer
leave|keep|store|put ; in|inside>>unlocked & cupboard|cupboards|cabinet|cabinets ; *lock {n} in a cupboard || *keep {n} in a locked cupboard
leave|keep|store|put ; in|inside>>unlocked & locker|lockers|room|rooms|office|box|boxes|cage|shed ; *lock {n} away || *keep {n} locked away
counsel|advise|question|interview|examine|treat|inform|consult ; <customer> & *where & *hear|overhear|listen|see|watch ; *{v} {n} only in private .
speak|talk ; to|with|about>><customer> & *where & *hear|overhear|listen ; *{v} {t} only where nobody else can hear .
mark|correct|grade ; =homework|test|tests|papers|essays|work|exams|exam & front|during|class|lesson ; *{v} {n} after class || *{v} {n} in the staff room
give|offer|use|promise ; sweets|sweet|chocolate|candy|food|treats|toys|money & as|for>>reward|rewards|bribe|praise|behaviour|comfort ; *praise {p} in words || *reward {p} with praise and attention
transport|drive|take|carry|give ; <minor>|<customer> & in>>car|cars|vehicle|van & private|own|personal ; *use the official transport for {n} || *leave the transport of {n} to the organisation
no ; friend|friends|follower|followers|contact|contacts & request|requests & <minor>|<customer> ; *keep contact with {ps} to official channels
accept|send|make ; =request|requests|friend & friend|follow|contact & from|to>><minor>|<customer> ; *keep contact with {x} to official channels
use|take|wear|have|put ; =mask|masks & under|below>>chin|nose ; *wear masks over mouth and nose
sell|buy|resell|resold|re-sell ; =ticket|tickets & higher|profit|inflated|above ; *sell {n} only at the printed price
let|allow|admit|seat ; in|into|inside & *after|once|when & *begun|started|begins|starts|start & !only ; *ask latecomers to wait for the break . || *seat latecomers at the break .
wear|carry ; =backpack|backpacks|rucksack|rucksacks & on>>back|shoulder|shoulders ; *take {n} off and *carry them by hand .
let|allow|admit ; <customer>|bathers|swimmers|members & *without & *shower|showering ; *ask everyone to shower first .
let|allow ; =queue|queues|line|lines & build|grow|form ; *open another till or counter when a queue forms .
feed ; =bird|birds|pigeons|gulls|seagulls|ducks|cats|foxes ; *keep food away from {n} || *leave {n} to find their own food
no ; discussions|discussion|debates|debate|arguments|talk|talks|remarks|comments|opinions & political|politics|religious|religion & !small ; *keep politics and religion out of conversations {t} || *stay neutral {t}
download|install ; =file|files|software|programs|apps|documents & from>>unknown|untrusted|strange|unofficial ; *download {n} only from sources you know || *ask IT before you download {n}
no ; touching & !without|alcohol ; *look with {your} hands by {your} sides || *leave everything untouched
lean|reach|climb ; over>>barrier|barriers|rope|ropes|railing|railings|rail|fence|balustrade ; *stay behind {x} .
sign|fill|complete|initial ; on>>behalf & <customer>|customer's|client's|patient's|guest's|member's|parent's|parents' ; *ask {p} to {v} {n} in person .
change|alter|adjust|increase|reduce ; =dose|doses|dosage|prescription|therapy|treatment & yourself|own|themselves ; *ask the doctor before you change {n} .
leave|close|lock|open ; =branch|shop|store|pharmacy|office|restaurant|bar|premises|building & alone & closing|opening|night|evening ; *{v} {n} together with a colleague .
leave ; =child|children|pupil|pupils & waiting|alone & *after|until ; *stay with {n} until they are collected .
promise|issue|give|hand ; =key|keys|keycard|keycards|card|cards & extra|spare|second|additional & to>>visitor|visitors|anyone|others|friends ; *give {n} only to registered guests .
no ; key|keys|keycards & extra|spare|second|additional|duplicate ; *give {n} only to registered guests
turn|send ; away & <customer> & before & closing|close|minutes ; *serve everyone until closing time . || *serve {ps} who come before closing time .
clean|sweep|tidy|hoover|vacuum|mop ; =hall|room|auditorium|restaurant|shop|floor|dining|tables & *while & *running|sitting|seated|still|eating|watching|there ; *{v} {n} once everyone has left .
say|tell|mention|share|reveal|disclose ; =<outsider>|<customer>|<staff> & code|pin|combination|password & alarm|safe|door|entry|access|till|gate|lock ; *keep the code to {yourself} || *let only those who need the code have it
give|tell|pass|hand|reveal|disclose|release|share ; =number|numbers & =room & !loud|aloud|loudly|writing|phone|telephone|over|key|keys ; *keep {n} confidential || *offer to pass on a message
no ; =jewellery|jewelry & =watch|watches & varnish|polish|nails ; *take off jewellery and watches and *keep {your} nails unpolished {t}
no ; =jewellery|jewelry|rings & varnish|polish|nails ; *take off all jewellery and *keep {your} nails unpolished {t}
use ; =basin|basins|sink|sinks & =hand|hands|handwash|hand-wash & *for|to & !only ; *use {n} only for washing hands .
no ; =phone|phones|mobile|mobiles|smartphones & during>>service|class|lessons|meetings|meals|training|briefing|briefings|performances|treatment|treatments|hours|visits|consultations|rounds|handover & !calls|call|company|photos ; *keep {your} phone put away {t} || *leave {your} phone switched off {t}
keep|pocket|take ; =tip|tips & *belong|belongs|team|shared|whole|kitchen|everyone ; *put tips in the team's tip box . || *share tips with the whole team .
ignore|overlook ; $<customer> & *attention|wave|waves|waving|signals|signalling|calling|trying|calls ; *respond to {p} at once . || *make eye contact with {p} and *say when you will be there .
no ; purchases|shopping|errands & private|personal & during>>hours|shift|work|duty ; *do {your} own shopping before or after work || *keep private shopping for {your} free time
chase|pursue|follow ; =shoplifter|shoplifters|thief|thieves|suspect|suspects|robber|robbers|burglar|burglars & !without ; *let {n} go and *report it at once . || *note what you have seen and *call security .
point|gesture ; *asks|ask|asking|directions|way & !<worker> ; *walk {p} to the right place . || *show {p} the way with an open hand .
discuss|mention ; =size|figure|weight|looks|body|shape & =<customer>|customer's|customers'|guest's|guests'|client's|clients'|member's|members'|patient's|pupil's|colleague's|colleagues' ; *keep remarks about {n} to {yourself}
tell|say|assure ; =<customer> & *suits|suit|fits|looks ; *tell {p} honestly how it looks . || *give {p} an honest opinion .
look|browse|search|go ; through|at>>photos|photo|pictures|files|messages|data|e-mails|emails & during>>repair|repairs|service|handover ; *leave {x} unopened .
look|browse|search|go ; through|at>>photos|photo|pictures|files|messages|data|e-mails|emails & private|personal|customer's|guest's|colleague's|client's|pupil's ; *leave {x} unopened
enter|open|go ; =room|rooms|cubicle|cubicles|cabin|cabins|curtain|toilet|bathroom|shower & *while|when|if & *inside|undressed|changing|dressing ; *wait outside {n} until {p} is ready .
tell|ask|let ; =<customer> & look|search|check & themselves|himself|herself|alone ; *help {p} to find it . || *take {p} to the right place .
handle|touch|serve|take|prepare ; *same & *glove|gloves & and ; *change gloves between {n} .
wash|rinse|clean|soak|peel|pour|empty ; in|into|down>>basin|basins & hand|handwash & !hands ; *keep the hand basin free for washing hands || *{v} {n} in the sink meant for {it}
compare ; =<customer> & with|to>>others|other|another|each & !child|children|pupil|pupils|brother|sister|student|students ; *look at what each {one} needs || *treat each {one} as a person in their own right
no ; =unwrapped|uncovered & <food> ; *keep {h} covered {t}
make|prepare|pour|serve|mix|weigh|cut|count|dispense|wrap|greet|scan|pack|bag ; *while|whilst|when & *phone|telephone|call|calls & *talking|speaking|speak|talk|taking|being ; *finish the call before you {v} {n} .
wipe|clean|dry|wash|polish ; with>>cloth|cloths|towel|towels|sponge & used|floor|toilet|toilets & !only ; *use a separate cloth for {n} . || *keep one cloth for {n} alone .
call|address ; <customer>|<minor>|<worker> & by|with>>nickname|nicknames|pet|names|terms ; *call {n} by the name they prefer . || *ask {n} how they would like to be addressed .
reuse|re-use|use|lend ; *without & *sterilisation|sterilization|sterilising|sterilizing ; *sterilise {n} before you {v} {it} .
reuse|re-use|lend ; *without & *disinfection|disinfecting ; *disinfect {n} before you {v} {it} .
keep|leave|let ; <customer> & waiting|wait & *without & *telling|saying|explaining|informing|explanation ; *tell {ps} the reason for every delay . || *explain to waiting {ps} why it takes longer .
<GIVE>|dispense|sell ; drunk|intoxicated|drunken & =<meds>|weapons|knives|keys|tools|vehicles|cars|boats & person|people|customer|customers|guest|guests|anyone|persons ; *{v} {n} only to people who are sober || *turn drunk {ps} away politely
no ; =photos|photographs|pictures|videos|names|images & on>>social|facebook|instagram|internet|online|website ; *keep {n} off {x}
humiliate|ridicule|shame|embarrass|mock|belittle|scold|punish ; <minor>|<customer>|<worker> & of|over|for|about>>mark|marks|grade|grades|mistake|mistakes|result|results|answer|answers|performance|error|errors|question|questions ; *talk with {n} in private about {x} || *encourage {n} and *explain what to do better
no ; =loans|loan & personal|private & to|for>><customer>|<staff> ; *keep {your} own money out of work with {x}
promise|guarantee|assure ; <customer> & *that & *paid|granted|approved|accepted|refunded|covered|successful ; *explain to {p} how and when the decision is made . || *promise {p} only what you can keep .
access|open|view|search|enter|check|consult ; *without & *reason|need|grounds ; *{v} {n} only when {your} work calls for it .
log|sign|clock ; ^out|off & *before & *shift|working|day|end|closing ; *stay logged in until {your} shift ends .
talk|speak|chat|whisper|laugh ; during>>performance|performances|show|concert|film|films|screening|play|ceremony|lecture|exam|exams|recording|rehearsal|rehearsals|prayer & !about|with|to ; *keep quiet {t}
reveal|tell|give|spoil|disclose ; =ending|endings|plot|twist ; *keep {n} to {yourself} || *leave {n} for {ps} to discover
`;
