/** What to do in place of forbidden acts of kitchens, dining rooms, hotels, tills and shop floors (service-acts.ts tells how a line is read). */
export const DINING_ACTS = `
throw|pour|put|use|splash ; =water & on|onto>>fire|oil|fat|grease ; *smother the fire with a lid or a fire blanket || *use the fire blanket on {x} || *keep water away from {x}
carry|hold ; =knife|knives & up|out|forward|forwards|upwards|open ; *carry knives with the point down || *hold the knife at {your} side, point down || *put knives in a holder before you carry them
run|walk ; with>>scissors|knife|knives & !<minor> ; *walk slowly with {x}, point down || *carry {x} with the point down
ask ; =<customer> & tip|tips|gratuity ; *leave the tip to {p} || *let {p} decide on the tip
refreeze ; =fish|meat|food|products|product|chicken|poultry|bread ; *use {n} the same day || *cook {n} within a day of thawing || *freeze {n} only once
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
talk|speak ; over>><customer>|<staff>|person|people|each ; *let {x} finish before you speak || *listen until {x} has finished, then *reply
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
clear|take|remove ; =glass|plate|cup|bowl|glasses|plates|cups|dishes & empty|finished|full ; *clear only what guests have finished || *ask {p} before you clear the table
stack|move|wipe|put|turn|sweep|mop|vacuum ; chairs|tables|floor & *while & *<customer> ; *wait until the last guest has left, then *{v} {o} . || *{v} {o} only after the last guest has left .
pour|put|return|tip ; wine|milk|sauce|leftover|leftovers|drinks|oil|soup|juice & back ; *pour leftovers away || *throw leftovers away after service
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
`;
