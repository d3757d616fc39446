/** What to do in place of forbidden acts of kitchens, dining rooms, hotels, tills and shop floors (service-acts.ts tells how a line is read). */
export const DINING_ACTS = `
throw|pour|put|use|splash ; =water & on|onto>>fire|oil|fat|grease ; *smother the fire with a lid or a fire blanket || *use the fire blanket on {x} || *keep water away from {x}
carry|hold ; =knife|knives & up|out|forward|forwards|upwards|open ; *carry knives with the point down || *hold the knife at {your} side, point down || *put knives in a holder before you carry them
run|walk ; with>>scissors|knife|knives & !<minor> ; *walk slowly with {x}, point down || *carry {x} with the point down
ask ; =<customer> & tip|tips|gratuity ; *leave the tip to {p} || *let {p} decide on the tip
refreeze ; =fish|meat|food|products|product|chicken|poultry|bread ; *use thawed {h} the same day || *freeze {h} only once
leave|keep|store ; ^raw|fresh|cooked|milk|chicken|meat|fish|food|dairy|cream|eggs|butter & out|outside>>fridge|refrigerator|freezer ; *keep {n} in {x} || *put {n} back in {x} straight after use || *return {n} to {x} after use
leave|keep ; =food|meat|fish|chicken|milk|dairy|salads|salad|sandwiches|sushi & at>>temperature ; *keep {n} in the fridge || *put {n} back in the fridge straight after use
put|place|cool ; =food|soup|rice|dishes|sauce|pans & hot|warm & in|into>>fridge|freezer|refrigerator|room ; *let {n} cool before you put {it} in {x} || *cool {n} first, then *put {it} in {x} || *keep {n} out of {x} until {it} has cooled
store|keep|place|put ; =meat|chicken|fish|poultry & raw & above|over>>food|salad|dishes|meat|products ; *store raw food below {x} || *keep {n} on the bottom shelf || *keep {x} above raw food
top|refill|fill ; ^up & oil|fat & fryer|hot ; *let the fryer cool before you top up the oil || *top up the oil only once the fryer has cooled || *switch the fryer off and *let it cool first
carry|hold|pick ; =glass|glasses|cup|cups & by>>rim|rims|top ; *hold {n} by the stem or the base || *carry {n} on a tray || *pick {n} up by the stem or the base
touch|grip ; rim|rims & glass|glasses|cup|cups ; *hold glasses by the stem or the base || *handle glasses by the base
taste|try ; with|from>>finger|fingers|ladle|spoon|pan|pot ; *taste {n} with a clean spoon || *take a fresh spoon after each taste
lift|move|carry ; =pans|pots|pan|pot & hot|full|boiling & !without|unless ; *carry hot pans with dry oven cloths || *ask a colleague to help with full pans
use ; =cloth|cloths|towel|towels & wet|damp & pan|pans|tray|trays|hot|oven ; *use a dry oven cloth for hot things || *hold hot pans with a dry, thick cloth || *keep a dry cloth ready for hot pans
wash|rinse|clean|peel|dump ; hands|mop|mops|boots|cloth|cloths & in>>sink|basin & food|preparation|kitchen|vegetable|pot|dish|prep ; *use the hand-wash basin for hands || *keep {x} for food || *wash hands only in the hand-wash basin
sit ; ^down|with|at & with|at>><customer>|table ; *stay on {your} feet while you serve || *stand at the table while you talk to {ps} || *sit down only after {your} shift
add|put|include|charge ; =service|tip|items|item|extras|gratuity|cover & bill|invoice|check|without ; *put on the bill only what was ordered || *ask before anything is added to the bill
open|pour ; =bottle|bottles|wine|champagne & before|without ; *show the bottle to the guest first, then *open it .
touch|move|handle ; =belongings|luggage|things|clothes|papers|possessions & guest's|guests'|customer's|resident's|patient's|client's|guest|personal & !without|unless|until ; *leave {n} where they are || *ask the owner before you move {n} || *clean around {n}
use|borrow ; =lift|lifts|toilets|toilet|entrance|bathroom|pool|gym|parking & guest|guests|customer|customers|patient|visitor|public & !unless|without ; *use the staff facilities || *leave {n} to {ps} || *keep {n} free for {ps}
watch|use|switch|turn ; =television|tv|minibar|phone|bed|beds|chargers & guests'|guest's|guest|room & !without|unless ; *leave {n} to the guests || *keep {your} own entertainment for {your} break
take|eat|drink|use ; minibar|amenities|toiletries|chocolates & guest|guests|room|trolley|own|home|yourself|from ; *leave {n} for the guests || *keep {n} for the guests
vacuum|hoover|mow|clean|drill|hammer ; before>>8|9|10|7|eight|nine|ten|seven|breakfast ; *wait until after {x} to {v} {o} || *start {t} after {x}
say|call|shout|announce|mention|read ; =number|name & room|guest's|patient's|full & aloud|loud|loudly|out|lobby|others|front ; *show {n} in writing || *say {n} quietly || *write {n} down and *hand it over
serve|seat|attend|help ; two|several|more & <customer>|once|time ; *serve {ps} one after the other || *finish with one {one} before you turn to the next
point ; at|to>>products|product|goods|shelf|items|aisle|direction|place ; *take {p} to {x} || *show {x} with an open hand || *walk {p} to the right place
point|wag|shake ; =finger|fingers & at>><customer>|<staff>|anyone|people ; *gesture to {x} with an open hand || *address {x} by name
close|shut|lock ; early|before & shop|store|till|branch|counter|office|bar|kitchen|library|desk & !until|<customer> ; *keep {n2} open until closing time || *close only at the posted time || *stay open until the posted closing time
no ; shopping|errands|calls & personal|private & during|in|on>>hours|shift|time|work|duty ; *do {your} personal shopping outside working hours || *keep personal matters for {your} free time
give|hand ; =change & without>>counting ; *count the change into {p's} hand . || *count the change aloud for {p} .
talk|speak ; !head|heads|music|phone|colleague & over>><customer>|<staff>|person|people|each ; *let {x} finish before you speak || *listen until {x} has finished, then *reply
speak|talk ; too & fast|quickly|loud|loudly|quietly|softly|much|low & !about ; *speak clearly and at a calm pace || *take {your} time when you speak || *speak so that everyone can follow
hide|reserve|set|put|keep ; aside|back|yourself|themselves|friends|hide & goods|items|stock|bargains|sale|discounted|products|offers & !<customer> ; *leave {n} on display for everyone || *offer {n} to every customer in turn || *keep {n} on sale for customers
put|leave|keep|store|place|hang ; =bag|bags|handbag|coat|coats|jacket|jackets|belongings|backpack & under|behind|on|in|at|over>>counter|till|desk|floor|chair|kitchen|stockroom & !<customer> ; *keep {n} in the staff room || *leave {n} in {your} locker || *keep {n} away from {x}
refuse|reject|turn|decline ; =return|returns|exchange|exchanges|refund|refunds & !without|unless|until ; *check the receipt and the goods, then *decide by the rules || *explain politely which {hs} are possible
chew|smack|slurp ; mouth|open|loudly|noisily ; *chew with {your} mouth closed || *eat quietly
leave|keep ; ^ignore|till|cash|drawer & open|unlocked & !engine ; *close {n} after every sale || *lock {n} || *keep {n} closed between sales
leave|keep|have ; =door|window|gate|doors|windows & open|ajar|unlocked & overnight|night|evening|leave|leaving|unattended ; *close and *lock {n} before you leave || *close {n} before the last person leaves
prop|wedge|hold ; open & back|fire|front|rear|side|kitchen|security|guest|staff|room|entrance|office|emergency & door|doors ; *keep {n} closed || *close {n} behind you || *let {n} close behind you
pack|put|place|carry|bag ; food|bread|meat|fruit|groceries & with|beside|next|near>>cleaning|chemicals|detergents|soap|products|bleach ; *pack food and cleaning products in separate bags || *keep food apart from cleaning products
give|pay|take|make ; change|money|difference & from|out>>pocket|purse|wallet ; *give change only from the till || *ask for more change when the till runs short
cover|hide ; =tag|tags|label|labels|price|prices ; *keep {n} visible || *make sure {ps} can read {n}
take|accept|no ; cheques|cheque|checks & !without|unless ; *accept only cash and cards || *ask {ps} to pay in cash or by card
no ; cheques|cheque ; *pay in cash or by card || *accept only cash and cards
accept|take ; =banknotes|notes|banknote|note|coins|money & torn|damaged|fake|foreign|forged|large|suspicious ; *ask {p} to pay with another note or by card || *accept only sound {hs}
tell|say|discuss|mention|reveal|disclose ; cash|takings|money|alarm|codes|safe & when|where|how|who|collected|kept|stored|opened ; *keep cash times and amounts confidential || *share such details only with those who need them for their work
carry|take|transport|bank ; =cash|money|takings & alone ; *take {n} to the bank together with a colleague || *ask a colleague to come along when you carry {n}
throw|toss|slide|slap ; =change|money|card|receipt|coins & on|onto|across|at>>counter|table|desk|tray ; *put {n} into {p's} hand || *hand {n} over politely
put|hold ; ^down|the|your & phone|receiver|handset & on>><customer> ; *let {p} hang up first || *say goodbye and *wait for {p} to hang up
put|pocket|slip ; =banknotes|cash|money|coins|tips|change|notes & in|into>>pocket|pockets|purse|wallet|bag ; *put {n} straight into the till || *keep company money in the till and {your} own money in {your} locker
use|serve|keep ; =plates|plate|glasses|glass|cups|cup|dishes|bowls|crockery & chipped|cracked|broken|damaged ; *sort out chipped and cracked {hs} || *check {hs} before use and *take damaged ones away
clear|take|remove ; =glass|plate|cup|bowl|glasses|plates|cups & half|full|unfinished & !empty ; *leave {n} until the guest has finished || *ask {p} before you clear {n}
clear|take|remove ; =glass|plate|cup|bowl|glasses|plates|cups|dishes & empty|finished|full ; *clear only what guests have finished || *ask {p} before you clear the table
stack|move|wipe|put|turn|sweep|mop|vacuum ; chairs|tables|floor & *while & *<customer> ; *wait until the last guest has left, then *{v} {o} . || *{v} {o} only after the last guest has left .
pour|put|return|tip ; wine|milk|sauce|leftover|leftovers|drinks|oil|soup|juice & back & !behind|from ; *pour leftovers away || *throw leftovers away after service
let|leave ; =food|plates|dishes|orders|meals & wait|stand|sit & pass|hatch|counter|kitchen ; *serve {h} at once || *take {h} to the table as soon as {it} is ready
thaw|defrost ; at|on|in>>room|counter|worktop|sink|table|temperature ; *thaw {o} in the fridge || *let {o} thaw in the fridge overnight || *plan a day to thaw {o} in the fridge
keep|store|leave ; =tins|tin|cans|can & opened|open ; *empty opened tins into a closed container || *put what is left in a labelled container
let|make|allow ; <customer> & carry|lift & luggage|suitcases|suitcase|shopping|boxes ; *carry the luggage for {p} || *offer to carry it for {p} || *bring a trolley for the luggage
put|hang|place|return ; =towels|towel|linen|sheets|robes|cloths & used|dirty ; *put used {h} in the laundry bag || *replace used {h} with clean ones
use|wear ; =gloves|cloth|cloths|sponge|mop|water|brush|bucket & same & for|in|on>>bathroom|toilet|bath|sink|kitchen ; *take separate {hs} for each area || *keep one set for the bathroom and another for the rest
leave|keep|put ; =agents|detergents|products|chemicals|bleach|cleaner|cleaners & cleaning|agents|detergents|chemicals|bleach & in|on>>room|rooms|bathroom|corridor|floor|reach|sink|trolley ; *take {n} with you when you leave || *lock {n} in the cleaning cupboard after use
talk|speak|gossip|tell|chat ; about>><customer> & to|with|before>>another|other|others|guests|customers|patients|clients ; *keep what you know about {ps} to {yourself} || *speak with {ps} only about what concerns them
heat|warm|cook|microwave ; fish|food|meals|curry & office|microwave|desk|break ; *choose a dish with little smell for the microwave || *eat strong-smelling food cold or outside
leave|keep ; =food|milk|leftovers|sandwiches|yoghurt & old|expired|rotten|mouldy|open ; *clear old food out every week || *throw old food away
let|allow ; <customer> & bring|take|carry & bottles|bottle|food|drinks|glass|weapons|knives ; *ask {ps} to leave such things at the entrance || *check bags at the entrance
leave ; =machine|oven|iron|heater|kettle|light|lights|projector|computer|grill|fan|printer|air-conditioning|fryer|stove|radio|tv & on & overnight|night ; *switch {n} off in the evening || *switch {n} off before you go home
leave ; =machine|oven|iron|heater|kettle|light|lights|projector|computer|grill|fan|printer|air-conditioning|fryer|stove|radio|tv & on & !waiting ; *switch {n} off when you finish || *switch {n} off before you leave
use|put ; =detergent|soap|cleaner|polish|bleach|product|water & much ; *measure the dose by the label || *use the amount stated on the label
use ; =vacuum|hoover|cleaner & on|for|in>>water|liquid|liquids|wet|spills|glass ; *mop up liquids first || *keep {n} for dry dirt
dust|clean|wipe|wash ; from>>bottom|floor|below ; *work from top to bottom || *start at the top and *work down
sweep ; =dust & dry ; *dampen the dust before you sweep || *use a vacuum or a damp mop for dust
shake ; =linen|sheets|laundry|blankets|bedding|duvets ; *fold {o} inwards and *put it in the laundry bag || *roll {o} up gently
reuse|use ; =towels|towel|sheets|linen|robe|cape|capes & twice|again|second|used|two|another ; *take a clean {h} for each {one}
reuse ; =towels|sheets|linen|capes|gloves|masks|needles ; *take clean {o} for each {one} || *put used {o} in the bin or the laundry
bring|take|carry ; =bottles|bottle|glass|drinks|food & venue|stadium|hall|event|arena|concert ; *leave {n} at the entrance || *ask {ps} to leave {n} at the entrance
sell ; more & tickets|seats|places ; *sell only as many tickets as there are seats . || *stop sales when every seat is sold .
overbook ; =hotel|flight|flights|restaurant|event|course|class ; *take bookings only up to the number of places || *close bookings when {n} is full
say|answer|reply ; "…" & leave|leaving ; *say what you can do and by when .
stand|gather|sit|huddle ; group|groups|together|circle & chat|chatting|talk|talking|talk|till|corner ; *spread out and *look after {ps} || *spread out across the floor
send|turn|let ; <customer> & away|leave|go & without>>answer|help|solution|receipt|being|an|a|offering ; *give {n} an answer before they leave . || *find an answer or *say when it will come .
use ; =spoon|ladle|tongs|knife|fork|cloth|board & same & for>>two|several|different|both|all|more|dishes ; *take a separate {h} for each dish || *use a fresh {h} for each dish
reheat|warm ; =rice|food|soup|meat|sauce|dishes|leftovers & once|twice|again|second ; *reheat {o} only once || *heat only as much {h} as you need || *throw away what has been reheated once
wear|have|leave ; =hair & loose|down|open ; *tie {your} hair back {t} || *wear {your} hair tied up {t}
slam|bang ; =door|doors|gate|lid|boot|drawer|drawers ; *close {n} gently {t} || *close {n} quietly {t}
close|shut|end|stop ; =queue|sale|registration|counter|desk|kitchen & early ; *keep it open until the posted time || *serve everyone who is in the queue
swim|bathe ; *after & *drinking|alcohol ; *stay sober before you swim . || *swim only when you are sober .
no ; talking|chatting|whispering|phones & during>>performance|film|service|lesson|exam|show|concert|screening|ceremony|test ; *stay silent {t} || *keep quiet {t}
send|ship|dispatch|deliver ; =orders|order|deliveries|forms|parcels & incomplete|unfinished|partial ; *ship orders only when they are complete || *check that every item is in before you ship
charge|debit|bill ; =card|cards|account|customer|customers & *before & *dispatch|shipping|delivery|shipped|sent ; *charge the card only after dispatch . || *dispatch the goods first, then *charge the card .
use ; =comb|brush|towel|cape|scissors|razor & same & for|on>>two|several|both|all|another|clients|customers ; *take a clean {h} for each client || *use a fresh {h} for each client || *disinfect {n} between clients
throw|put|toss ; =aerosols|aerosol|batteries|cans|canisters|sprays & fire|flames|oven|heater ; *keep {n} away from {x} || *keep {n} away from fire || *take {n} to the hazardous waste point
throw|flick ; =food|things|paper|towels|pens|objects & at>>other|another|each|people|colleagues|others ; *hand things over politely || *keep {n} where {it} belongs
no ; =players|headphones|earphones|music|radios|phones & personal|private|music ; *leave music players and headphones in {your} locker || *keep music for {your} break
leave|have ; =glass|glasses & dry|empty ; *offer a refill in good time || *refill glasses before they are empty
let ; =glass|glasses & dry|empty ; *offer a refill before {n2} is empty || *refill glasses in good time
let|make ; =<customer> & wait|queue|search|guess & !without|longer|more ; *offer {n} help straight away
use ; =scraper|scrapers|brush|brushes|sponge|wool & metal|steel|wire|scouring & on ; *use plastic or wooden tools {t} || *clean {x} with a soft sponge
use ; =water & hot|boiling & on|for>>stains|bloodstains|blood|protein|milk|silk|wool ; *rinse {x} with cold water || *use cold water for {x}
use ; =cleaner|cleaners|powder|polish|acid|bleach & abrasive|harsh|strong|acidic & on|for ; *use a mild cleaner on {x} || *clean {x} with a mild product
use ; =knives|knife|blades|scissors|tools & blunt|dull ; *use sharp {hs} || *sharpen {hs} before use || *have blunt {hs} sharpened
use ; =water & cold & for>>bath|baby's ; *use warm water for {x} || *check the water temperature before {x}
store|keep|place|put ; =agents|products|chemicals|cleaner|detergents|bleach|poison & near|to|with|beside|above>>food|drinks|medicines|food ; *keep cleaning products apart from {x} || *store cleaning products in a separate cupboard
store|keep|hang ; =keys|key & tags|labels|address|addresses|name|names ; *mark keys with numbers only || *label keys with a number
store|put|keep|stack ; =boxes|items|loads|goods|files & heavy & overhead|high|top|above ; *store heavy things at waist height or below || *keep heavy things on the lower shelves
put|place|seat ; =guests|guest|customers|diners & by|near|beside|next>>toilet|toilets|door|kitchen|bin ; *offer {n} the best free table || *seat {n} away from {x}
put|push ; ^off|back & repairs|repair|maintenance|jobs|tasks|cleaning|work|decisions ; *deal with {h} straight away || *plan a fixed date for {h}
put|stack|place|shelve ; =milk|goods|stock|products|items|food & front|before|top & new|fresh|old|older ; *put new stock behind older stock || *move older goods to the front
throw|use|play ; =darts|knives|balls & bar|kitchen|room|hall ; *keep {n} for the marked area || *play only in the marked area
pour|serve ; =drinks|wine|drink|water|coffee & behind|back|across|left ; *pour {o} from the guest's right || *stand where the guest can see you when you pour
touch|handle ; money|cash|coins & then|bread|food ; *wash {your} hands between money and food || *use tongs for food after handling money
touch|retouch|edit ; ^up & photos|pictures|images ; *leave photos as they were taken || *keep photos unedited
open|push|hold|close ; =door|doors & with>>foot|feet|elbow|trolley|knee ; *open {n} by the handle || *put {your} load down and *use the handle
close|wedge|block|hold ; =door|doors & with>>wedges|wedge|chairs|boxes|fire ; *let {n} close by themselves || *keep {n} free to close
take|go|climb|use ; =stairs & with>>tray|load|boxes|trolley|pram ; *take the lift {t} || *use the lift {t}
carry|hold|balance ; =tray|trays|plates|pan|pot & with>>one|hand|hands ; *carry {n} with both hands || *use both hands for {n}
carry|take|move ; =patient|patients|resident|residents & down|up|over>>stairs|steps ; *use the lift or the evacuation chair || *ask for help and *use the evacuation chair
take|go|cut|walk|use ; =shortcut|shortcuts|way|short & through|across>>kitchen|ward|stage|yard|warehouse|lab|field ; *use the regular way round {x} || *walk round {x}
take ; =breaks|break & same ; *take {n} in turns || *agree on break times with the team
give|pay|hand ; =change & coins ; *give change in notes where you can || *ask {p} whether coins are fine
give|name|promise|quote|state ; =date|time|price|deadline & unsure|uncertain|sure|certain ; *check first, then *give a firm answer . || *say when you will know for certain .
give|feed ; =dogs|dog|cats|cat|animals|horses & chocolate|sweets|cake|onions|sugar|scraps|leftovers ; *give animals only food made for them || *keep such food away from animals
sell|offer|resell|charge ; above|over|beyond>>value|price|list|rate|face|marked ; *sell {n} at {x} or below || *keep to {x}
tell|say|suggest|show ; <customer>|parent|parents|relatives & stupid|slow|lazy|wrong|difficult|old|fat|naughty|mistaken|late|ugly ; *describe what you have seen in kind words || *stay with the facts and *offer help
tell|promise|assure|say ; <customer> & everything|all & fine|right|well|okay|ok ; *say honestly what is known and what comes next || *listen and *answer questions honestly
tell|inform ; caller|callers|visitor|visitors|people & room|guest|guests|patient|patients|staying|in ; *keep it confidential who is staying with us || *offer to take a message for the guest
ask|question|quiz ; =<customer> & why|reason ; *take the matter up at once and *say thank you || *leave the reason to {p}
hide|put|throw|wrap|leave ; =glass|shards|blades|needles|knives & broken|sharp|used|rubbish & in|inside|into>>bag|bags|bin|rubbish|sack ; *wrap broken glass in newspaper and *put it in the marked bin || *put {n} in the container for sharp things
greet|serve|answer|talk|speak|meet ; with>>mouth|full|gum|cigarette|food & !hands ; *finish eating first . || *swallow first, then *speak .
borrow|take|use ; =stick|glasses|walker|wheelchair|phone|umbrella|pen|charger|hairdryer|coat|bag & resident's|guest's|patient's|client's|customer's|visitor's ; *use {your} own {h} || *leave {n} with its owner || *ask the owner before you take {n}
take|note|write ; =order|orders & *while|with & holding|carrying|hands|full|plates ; *put everything down before you take an order . || *bring the plates away first, then *take the order .
put|leave|place|file|drop|store ; in|into|on|at|under>>wrong|other|incorrect ; *put {n} in the right place || *check the label before you put {n} away
open|unpack ; =box|packet|package|bottle|pack|packs & for>><customer> ; *hand {n} over unopened || *let {p} open {n}
share|discuss|complain|talk ; workload|pay|stress|rota|shifts|hours|problems|boss & with|to|before>><customer> ; *keep staff matters within the team || *talk with {ps} about what they need
throw|toss|drop ; =bottles|glasses|jars|cans|tins|boxes|fruit|eggs & into|in>>crate|crates|box|boxes|trolley|basket|cage|bag|carton ; *place {n} gently in {x} || *put {n} in {x} one at a time
no ; food & drink|drinks|beverages & at|in|on|near>>desk|counter|library|room|computer|computers|lab|collection|stacks|archive ; *keep food and drink away from {x} || *eat and *drink outside {x}
no ; food|drinks & hot|food & drinks|drink & in|at|on>>room|rooms|library|desk ; *keep food and drinks out of {x} || *eat and *drink in the break room
gather|crowd|stand|hang|huddle ; around|round|by|near|at>>till|counter|desk|entrance|reception|door|bar & !without|longer ; *spread out and *keep {x} free || *stand by only when you serve at {x}
sit|lean ; lean & on|against>>furniture|tables|shelves|displays ; *stay on {your} feet || *stand upright
tolerate|no ; discounts & unauthorised|unauthorized|unapproved ; *give only discounts that the manager has approved || *ask the manager before you give a discount
no ; arrivals|arrival & late ; *arrive on time || *be ready at {your} post when {your} shift begins
no ; handbags|bags|coats|bag & handbags|coats ; *leave {n} in {your} locker || *keep {n} in the staff room
use|serve ; =glasses|glass|cups|plates|crockery & chipped|cracked ; *throw chipped {hs} away || *take a sound {h}
handle|touch|serve ; cash|money|cash & food|bread & gloves|same|hands|tongs ; *change gloves between cash and food || *handle cash and food with separate gloves
see|train|meet|teach|coach ; =clients|client|customers|patients|pupils & private|own & on|in|at>>premises|site|gym|clinic|practice|school|salon ; *meet {o} away from {x} || *see {o} outside {x} and outside working hours
play|have ; =music|radio & loud & on|at>>site|ward|beach|terrace|bus ; *keep the music low {t} || *keep the sound low enough to hear a warning
talk|speak|chat|joke ; over|across|above>>head|heads|client's|patient's & colleague|colleagues|head|heads ; *include the person in the conversation || *speak with {p} directly
`;
