/** What to do in place of everyday acts whose thing, place or state decides, asked before all other themes (service-acts.ts tells how a line is read). */
export const PLAIN_ACTS = `
shift|push|put|pass|lay|pin ; blame ; *take responsibility and *say what happens next || *say what you can do and by when
book|schedule|plan|put ; two|several & <customer> & same ; *give each person a separate time || *keep one appointment for each time
let ; see|feel|notice|sense & hurry|rush|rushed|hurried|stressed|pressed ; *stay calm and *take the time that is needed || *give every customer {your} full attention
hide|disappear|linger|loiter|vanish ; in|into>>room|storeroom|kitchen|office|stockroom|warehouse|back & peak|busy|rush|queue|queues ; *be on the floor at busy times || *help at the front at busy times
wear|use|have ; =perfume|aftershave|cologne|scent|fragrance|deodorant & at>>work|job ; *come to work with a neutral scent || *choose unscented products for work
clock|badge|punch|stamp ; in|out|card|cards & for|behalf>><staff>|colleague|another|others|else|someone|somebody|anyone|anybody ; *clock in and out only for {yourself} || *let each person clock in and out in person
<EAT> ; *while|during|on>>call|phone|telephone|headset & !gum|alcohol|speaking ; *eat before or after the call . || *finish the call before you eat .
chew|have|eat|use ; gum & *while|whilst|serving|duty|speaking & !eating|drinking|eat|drink|food|phones|or ; *keep gum for the break . || *take {your} gum out before you start .
wear|use|have|listen ; headphones|earphones|earbuds|earpods|airpods & on>>floor|site|ward|deck|platform|forecourt ; *take off {n} before you go onto {x} || *keep {your} ears free {t}
wear|use|have|listen ; headphones|earphones|earbuds|earpods|airpods & in|inside>><place> ; *take off {n} before you enter {x} || *keep {your} ears free {t}
use|enter ; =bathroom|bathrooms|toilet|toilets|shower|showers|washroom|washrooms & !staff|own|alone|without|as|clean|lifts|lift ; *use the staff facilities || *use only the staff toilets
photograph|film|record ; <customer>|<minor> & on|with>>private|personal|own ; *photograph {n} only with the work camera || *keep private phones and cameras put away near {n}
come|report|be|work|arrive|drive|operate|start|appear|turn ; influence & alcohol|drugs|drug|drink|medication|substances ; *come to work sober and fit for duty || *stay at home and *tell {your} manager when you are unfit for work
drink|consume|have|take|use ; =alcohol|drug|drugs & before>>shift|work|driving|duty|flight|start ; *come to work sober and fit for duty || *stay free of {n} until after the shift
work|freelance|consult|act ; for>>competitor|competitors|rival|rivals ; *work only for this company in our field || *keep {your} work to this company
exchange|write|swap|send|share ; =message|messages|text|texts|emails|e-mails|notes & private|personal|own & with|to>><customer>|<minor>|candidates|applicants ; *write to {x} only through work channels || *keep messages with {x} to work matters
no ; =one-word|one-line|monosyllabic|two-word|single-word & answer|answers|replies|reply|responses ; *answer in full sentences {t} || *give a full answer {t}
give|write|send|use ; =one-word|one-line|monosyllabic|two-word|single-word & answer|answers|replies|reply|responses ; *answer in full sentences {t} || *give a full answer {t}
dispose ; of>>oil|paint|paints|fat|grease|chemicals|solvents|thinner|fuel|acid|bleach|medicines|plaster|battery|batteries|medication & down|in|into|with>><outlet>|household|general|rubbish|bin|bins|waste ; *collect {x} in a marked waste container || *take {x} to the collection point
open ; =parcel|parcels|letter|letters|mail|post|envelope|envelopes|package|packages & customer's|customers'|guest's|guests'|colleague's|colleagues'|resident's|residents'|tenant's|tenants'|client's|clients'|addressee's|else's ; *leave {n} sealed || *hand {n} over unopened
turn|send ; away & <customer> & late|arrive|arrives|arrived ; *see late {ps} at the next free time || *offer late {ps} a new time
wipe|dry|clean|rub ; on|with>>apron|aprons|sleeve|sleeves|trousers|jacket|uniform|overalls|clothes|clothing ; *{v} {n} with a clean cloth || *use a clean cloth for {n}
leave|go|walk|travel ; in|wearing>>costume|costumes|uniform|scrubs|whites|overalls|make-up|robes & building|theatre|premises|house|home|out|street|outside|site|hospital|kitchen|hotel|pub|bar|shops|shopping & !before|without ; *change out of {x} before you leave {n} || *change out of {x} first
whistle|sing|hum|shout ; backstage ; *keep quiet backstage
whistle ; any ; *keep quiet {t} || *whistle only in {your} break
pick|lift|carry|hold|grab|catch|drag ; =lamb|lambs|sheep|calf|calves|goat|goats|chicken|chickens|hen|hens|bird|birds|duck|ducks|puppy|kitten|pig|pigs|piglet|piglets|hamster|animal|animals & by>>wool|wings|wing|feathers|horns|legs|leg|ears|tail|neck|scruff|fleece ; *support the whole body when you {v} {n} || *hold {n} with both arms under the body
talk|speak|chat|text|scroll|be|play ; on>><phone> & *while|during|when & !driving|riding|cycling|wheel|machine|reversing|ladder|speak|talk & !*moving|running|bus|train|vehicle|tram ; *keep {your} phone put away || *leave {your} phone switched off
sleep|nap|doze|rest ; in|on>>vehicles|vans|cars|trucks|lorries|cabs|buses|beds|rooms|wagons|changing|stockroom|storeroom|warehouse|office|toilet|toilets ; *rest only in the staff room || *take {your} rest outside {x}
leave ; =printouts|documents|papers|pages|copies & at|on|in>>printer|printers|copier|photocopier|tray & !desk|desks|table|tables ; *collect {n} from {x} at once || *stay at {x} until {n} are out
print|send ; print|printer|printers & leave|left|lying|uncollected ; *collect printed documents at once || *stay at the printer until {your} documents are out
bring|take ; =child|children|kids|baby|babies & to|into>>work|workplace|office|shift ; *arrange childcare for {your} working hours || *keep children and work apart
work|be|stay ; on>>roof|scaffold|scaffolding|ladder|site|tower|platform|track|tracks|water & alone ; *work on {x} only with a colleague || *take a colleague with you
work|be|stay ; in>>cellar|freezer|tank|store|warehouse|lab|laboratory|workshop|shop|building|vault|pit|trench|shaft|kitchen & alone ; *work in {x} only with a colleague || *take a colleague with you
<PUT>|prepare|cook|wash|soak|transport ; same & shelf|shelves ; *{v} {n} on separate shelves
<PUT>|prepare|cook|wash|soak|transport ; same & fridge|refrigerator|freezer ; *{v} {n} in separate fridges
<PUT>|prepare|cook|wash|soak|transport ; same & container|containers|tub|tubs ; *{v} {n} in separate containers
<PUT>|prepare|cook|wash|soak|transport ; same & box|boxes|crate|crates ; *{v} {n} in separate boxes
<PUT>|prepare|cook|wash|soak|transport ; same & bag|bags|sack|sacks ; *{v} {n} in separate bags
<PUT>|prepare|cook|wash|soak|transport ; same & cupboard|cabinet|drawer|locker|locker|room|van|vehicle|trolley|cage|kennel|pen ; *keep {n} apart || *{v} {n} separately
prepare|cut|chop|slice ; same & board|boards|surface|worktop ; *{v} {n} on separate boards
fry|cook ; same & oil|fat|fryer|pan ; *{v} {n} in separate pans || *{v} {n} separately
put|pour|store|fill ; hot & oil|fat|soup|water|food|sauce & plastic ; *let {n} cool first || *use only heat-proof containers for {n} || *keep {n} out of plastic containers
leave|put|keep|store|stand ; outside>>fridge|freezer|store|cupboard|cabinet|safe|room|shed|box|cage|packaging|fence & !<customer>|<minor>|bags|rubbish|waste ; *keep {n} in {x} || *put {n} back in {x} straight away
leave|park ; key|keys & ignition & with ; *take the key with you when you leave {n} || *keep the key out of the ignition
fool|mess|lark|play|muck ; around|about & !with|food ; *keep to the work {t} || *work calmly and with care {t}
no ; horseplay|fooling|pranks|larking|roughhousing|tomfoolery|messing ; *work calmly and with care {t} || *keep to the work {t}
write|note|jot ; on>>hand|hands|arm|skin|sleeve ; *write notes on paper || *carry a notepad
no ; tutoring|lessons|coaching|tuition|consultations & private & of|for|to|with>><minor>|<customer> ; *refer {x} to somebody else for private lessons || *keep lessons with {x} to {your} working hours
give|offer|do ; tutoring|lessons|coaching|tuition & private & <minor>|<customer> ; *refer {ps} to somebody else for private lessons || *keep lessons to {your} working hours
hold|keep|store ; =letters|letter|cards|card|passports|passport|passwords|documents|keys|money & =customers|customer's|clients|client's|guests|guest's|patients|patient's|tenants|tenant's & !sight|reach|on|waiting ; *pass {n} on at once || *leave {n} with the owner
accept|approve|agree|issue|authorise|authorize|grant|amend|change ; by|over>>telephone|phone & !hold|calls|call|photos|pictures|orders|messages|while|password ; *{v} {n} only in writing || *{v} {n} only in person
use|answer|carry|have ; =<phone> & near|by|beside|around|within|at>>pumps|pump|fuel|petrol|gas|tank|tanks|scanner|mri|explosives|flammable|solvents ; *keep {n} switched off near {x}
cut|break|remove|damage|tear ; =seal|seals & !without|before|unless ; *leave {n} intact || *leave {n} in place
walk|stand|pass|work|go|stay|wait ; under|beneath|below>>scenery|flying|hanging|scaffolding|lights|trees|bars & !load|loads ; *keep clear of {x} || *walk round {x}
leave ; =unfenced|uncovered|unmarked|unguarded|unsecured|open & hole|holes|trench|trenches|excavation|excavations|pit|pits|manhole|manholes|shaft|shafts ; *fence off {hs} before you leave || *cover {hs} before you leave
feed ; with|on>>bread|scraps|leftovers|chocolate|sweets|waste|crisps|sugar ; *give {n} only the feed meant for them
run|operate|use|charge|burn|cook ; unattended|unsupervised & !<customer>|<minor> ; *stay with {n} while you {v} {it}
ask|question ; !applicant|applicants|candidate|candidates|interview & <customer> & about>>religion|politics|age|origin|nationality|marriage|family|weight|salary|income|faith|illness ; *keep {x} out of conversations with {ps} || *ask only what you need to know for the service
iron|wash|dry|cook|fry|heat|bake|clean|rinse|press|store|grill ; at|on|with>>high|full|maximum|hottest & temperature|temperatures|heat|setting ; *{v} {n} at a low temperature
ride ; =truck|trucks|forklift|forklifts|trolley|trolleys|conveyor|pallet|pallets|hoist|tailboard|tail-lift & !on|in ; *stay off {n}
leave ; =sign|signs|cones|barriers|notices & out|up & !open ; *put {n} away
scrape|stack|pile ; =plates|plate|dishes & front|view|sight ; *{v} {n} in the kitchen || *take {n} to the kitchen first
tell|say ; *department|job|responsibility & *not|isn't & !"…" ; *find the person who can help . || *say who can help and *pass the matter on .
leave|put ; =needle|needles|syringe|syringes|scalpel|scalpels & uncapped|unsheathed|open|lying|loose ; *put used sharps straight into the sharps container
give|announce|tell|break|deliver|communicate ; by|over|via>>telephone|phone|e-mail|email|text|letter|message & =decision|decisions|news|result|results|diagnosis|diagnoses|dismissal|death|notice & !other|anyone|unless ; *{v} {n} in person
send|ship|post|mail|transport ; by|in>>post|mail & =samples|sample|keys|passports|documents|cash|money|valuables|medicines|specimens|cards ; *send {n} by courier || *hand {n} over in person
direct|point|aim|shine|blow|spray ; at|towards|toward>><customer>|people|persons|person|anyone|anybody|colleagues|face|faces|eyes|yourself|skin|animals|drivers|others & =air|hose|hoses|jet|laser|lasers|lamp|lamps|torch|torches|light|lights|spray|gun|guns|tool|tools|camera|cameras|blade|water|steam|extinguisher ; *point {n} away from {x} || *keep {n} turned away from {x}
treat|massage|wax|tattoo|pierce|shave|colour ; <customer> & with>>wound|wounds|infection|infections|rash|fever|eczema|lice|sores ; *refer {ps} with {x} to a doctor || *wait until {x} have healed
mix|combine|use|blend ; from|of>>different|several & brand|brands|maker|makers|manufacturers ; *{v} only {n} of the same brand
mix|combine|use|blend ; from|of>>different|several & batch|batches|lot|lots ; *{v} only {n} of the same batch
lock|bolt ; from>>inside ; *leave {n} unlocked while people are inside .
applaud|clap|cheer ; any ; *leave applause to the audience
water ; =plant|plants|garden|lawn|flowers|beds|roses|vegetables & sun|noon|midday|heat|sunshine ; *water {n} in the early morning or evening
wash|rinse ; *before>>storage|storing ; *store {n} unwashed . || *wash {n} just before use .
use ; without & disinfection|disinfecting|sterilising|sterilisation|cleaning & more|another|next|several & =scissors|comb|combs|razor|razors|brush|brushes|tools|clippers|tweezers|instruments|instrument|probe|stethoscope|cuff ; *disinfect {n} between {ps} || *clean and *disinfect {n} after each {one}
shake ; =hand|hands ; *greet {p} with a friendly nod || *greet {p} with words and a smile
tear|open|cut|remove|pull|bite|rip ; with>>teeth|keys ; *use a safety knife for {n} || *use scissors for {n}
hide|conceal ; =damaged|broken|expired|faulty|mouldy|dented|spoiled & =goods|stock|products|items|food|packs|tins|fruit|parcels ; *take {n} off sale and *tell {your} manager
offer|display|put|place|keep ; sale|display|shelf|shelves & mould|mouldy|bruised|cracked|rotten|spoiled|past ; *take {n} off sale
push|drag|pull|roll|wheel ; down|up & stairs|steps|staircase|escalator ; *use the lift or the ramp for {n}
keep|hold ; =confiscated|seized ; *give {n} back the same day
no ; =bag|bags|backpack|backpacks|rucksacks|suitcases|umbrella|umbrellas|pram|prams|pushchairs|scooter|scooters|bicycles|bikes|skateboards|balls|plants|candles & in|inside|into>><place> ; *keep {n} out of {x} || *leave {n} outside {x}
rev|race ; =engine|engines|motor ; *let {n} warm up at idle
correct ; pronunciation|grammar|accent|spelling & <customer> ; *repeat the right word in a friendly way and *move on
wear ; outside>>theatre|kitchen|ward|wards|building|premises|workshop|site|lab|laboratory|clinic|hospital|hotel|school|restaurant|salon|factory|cleanroom & !without ; *wear {n} only in {x} || *change out of {n} before you leave {x}
ask|make ; <customer> & twice|repeatedly & !fill|sign|pay ; *write down what {p} says the first time
paint|drill|modify|alter|decorate ; =hat|hats|helmet|helmets|harness|harnesses|vest|vests|goggles|ppe|ladder|ladders|uniform|uniforms|badge|badges ; *leave {n} as supplied || *use {n} as supplied
throw|toss ; to>><staff>|people|others|each|someone ; *hand {n} to {x}
stand|walk|pass|work|step|go|reach ; between>>vehicle|vehicles|truck|trucks|trailer|machine|load|wall|forklift|rollers|buffers|wagons|train ; *keep out of the space between {x}
let|allow|permit ; <minor>|<customer> & ride|travel|sit|stand|climb|play & on>>tractor|trailer|forklift|truck|machine|machines|counter|counters|table|tables|wall|trolley|trolleys|desk|racks|barriers ; *keep {ps} off {x}
reserve|save|keep|hold ; =seat|seats|table|tables|place|places|tickets & for>>friend|friends|family|relatives|colleagues|yourself|themselves ; *leave {n} free for {ps} || *offer {n} to everyone alike
wash|rinse|bathe ; hot & water & hair|hands|feet|skin|baby|babies|dog|dogs|client|resident|patient ; *check that the water is lukewarm first || *use lukewarm water
throw|toss|drop|lob ; over|through|onto|into>>fence|fences|wall|walls|hedge|hedges|gate|gates|window|balcony|garden & =parcel|parcels|package|packages|mail|newspapers|bags|keys ; *hand {n} over in person || *carry {n} to the door
read ; =postcard|postcards|letter|letters|mail|diary|diaries & !aloud|out|without ; *leave {n} unread
take ; =shortcut|shortcuts|short-cut|short-cuts|cuts|cut & across|through|over>>lawn|lawns|grass|beds|garden|gardens|field|fields|yard|car|warehouse|production|kitchen ; *walk round {x} || *keep to the paths
reply|respond|answer ; ^to & all ; *reply only to those concerned || *reply only to the sender
leave ; =nails|nail & sticking|protruding|poking|out ; *pull nails out or *hammer them flat
use ; =metal|steel|sharp & pan|pans|coated|non-stick|teflon ; *use wooden or plastic utensils {t}
sell|serve|use ; from>>sick|ill|infected|treated & =eggs|milk|meat|honey ; *keep {n} off sale
carry|lift|hold|move ; by>>handle|handles|spout ; *support {n} from below with both hands
play ; with>>scissors|knives|matches|lighters|tools|needles|chemicals|medicines ; *keep {x} out of reach of children
exercise|walk|ride|train ; heat|midday & in>>heat|midday|sun ; *{v} {n} in the cool of the morning or evening
deliver ; ^to & <minor>|child ; *hand deliveries to an adult
let|have|allow ; <minor>|<customer> & grade|mark|correct & exams|exam|tests|test|papers|work|homework|essays ; *mark the work {yourself}
ask|let|make ; <customer> & carry & luggage|bags|suitcases|cases ; *carry {p's} luggage for them
lift|move|push|carry|handle ; yourself|themselves|single-handed & !heavy|kilos|kg ; *{v} {n} together with a colleague
wash|clean|rinse ; =gloves|masks|syringes|needles|swabs|wipes & reused|reuse ; *throw {n} away after one use
apply|put|use ; to|on>>nails|hands & damaged|broken|infected|inflamed ; *wait until {x} are healthy again
`;
