/** What to do in place of forbidden acts on the road, in warehouses, on sites, at machines and on guard (service-acts.ts tells how a line is read). */
export const ROAD_ACTS = `
take|drive|choose|use|go ; =route|way|detour|detours|road|routes & longer|long|roundabout|scenic|unnecessary|different ; *take the shortest sensible route || *agree on the route with the passenger || *follow the planned route
smoke|vape ; within>>metres|metre|m|feet|yards ; *keep the area within {x} smoke-free
stack|pile|store ; above|over|beyond>>metres|metre|m|cm|feet ; *stack {o} up to {x} high || *keep stacks of {o} to {x} or lower
stack|pile ; above|over|beyond|than>>shoulder|head|eye|waist|height & !metres|metre|m|feet ; *keep stacks below {x} || *stack {o} below {x}
use|operate ; =tools|tool|drill|drills|equipment|saw|machines & power|electric|electrical|mains & in|near|around>>rain|wet|water|puddle|puddles|damp ; *use {n} only in dry conditions || *wait until it is dry before you use {n} || *keep {n} dry
talk|speak|chat ; to|with>><customer> & *driving|drive|moving ; *keep {your} eyes and mind on the road while driving . || *talk to passengers only while the vehicle stands still . || *answer passengers' questions at the next stop .
leave ; =bus|coach|tram|train|vehicle|cab & with>>passengers|passenger|children & !running|keys|open ; *stay on {n} until the last passenger has got off || *stay on {n} while {x} are on board
refuse|ignore|pass ; =wheelchair|disabled|blind|passenger|passengers|users|user & wheelchair|disabled|blind & !without|unless ; *take every passenger along and *help them board || *lower the ramp and *help the passenger board
refuse|decline|reject ; =trips|trip|fares|fare|rides|ride|journeys|journey & short|small|local ; *accept short trips like any other || *take every fare in turn
charge ; more & meter ; *charge the fare on the meter . || *keep to the fare that the meter shows .
move|set|pull|drive|start ; ^off|away & standing|stand|doors|door|seated|sitting & passengers|passenger|doors|door ; *wait until every passenger is seated or holding on before you move off . || *check that everyone is seated, then *move off .
let|allow|leave ; =passengers|passenger & stand|standing & stairs|steps|front|door|doors|aisle|upper ; *keep {x} clear || *ask passengers to move away from the stairs and doors
play|listen ; =music|radio|podcasts & cab|vehicle|van|bus|taxi ; *keep the cab quiet || *keep the radio off while you carry passengers
eat|drink ; at|behind>>wheel ; *park before you eat or drink || *eat and *drink only when parked
carry|give|take ; =passengers|passenger|hitchhikers|lifts|riders|friends|family & van|vehicle|cab|lorry|truck|car|company|delivery|anyone ; *carry only people who are on duty with you || *keep the passenger seat for authorised staff || *drive {your} round alone
leave|put|place ; =parcel|parcels|package|packages|letters|delivery|deliveries & in|out>>rain|wet|weather|snow ; *leave {n} in a dry place || *keep {n} dry || *find a dry, safe place for {n}
leave|put|place ; =parcel|parcels|package|packages|delivery|deliveries & sight|view|visible & street|road|passers-by|public ; *keep {n} out of sight of the street || *put {n} where it cannot be seen from the street
enter|go|step ; customer's|client's|house|home|flat|houses|homes & !without|unless|until|before|tenant's|alone|shoes ; *stay at the front door || *wait on the doorstep
ring|knock|deliver|call ; after|before>>8|9|10|7|nine|ten & bell|doorbell|door ; *deliver during the day .
park ; on|across|in>>pavement|pavements|grass|lawn|verge|footpath|sidewalk|crossing|driveway|bay|bays|entrance & disabled|customer|fire|pavement|pavements|grass|lawn|verge|footpath|sidewalk|crossing|driveway ; *park in a marked bay || *keep {x} clear || *park on the road or in a marked bay
drive|ride|travel ; belt|belts|seatbelt|seatbelts & without>>seat|belt|seatbelt|seatbelts|your|a ; *fasten {your} seat belt before you drive off || *wear {your} seat belt on every journey
walk|stand|work|enter|come|go ; helmet|helmets|vest|boots|goggles|hard & without>>helmet|helmets|vest|boots|goggles|hard|hi-vis|safety|a|your & on|onto|in>>site|warehouse|yard|workshop|area|floor|scaffold ; *wear {your} helmet, vest and boots {t}
pick|take|fetch|reach ; goods|items|boxes|stock & ladder|steps & without|unless ; *use a ladder to reach the top shelf || *fetch a ladder first
lift|carry|move ; kg|kilos|kilograms & alone|yourself|own|single ; *lift heavy loads together with a colleague || *ask a colleague to help with loads over the limit || *use a trolley or a hoist for heavy loads
climb|stand|sit|ride|walk ; on|onto|up>>racking|racks|shelves|pallets|conveyor|forks|guardrail|stack|stacks|boxes & !over ; *use a ladder or steps to reach goods || *keep {your} feet on the floor || *stay off {x}
operate|drive|use ; =forklift|crane|machine|machines|truck|trucks|machinery|excavator|digger|press & without|unless>>licence|license|training|trained|qualified|authorisation|permit|a|the|certificate ; *operate {n} only with the licence or training for it || *ask a licensed colleague to operate {n}
burn|light ; =waste|rubbish|fire|fires|leaves|packaging|wood & !candle|candles ; *take waste to the skip || *put {n} in the skip || *leave waste for collection
no ; fires|fire|flames|flame|candles|barbecues & open|naked|candles|barbecues ; *use electric light and heat {t} || *leave naked flames outside
bypass|override|bridge|tape|disable|defeat|block|tamper|jam ; =switch|switches|guard|guards|sensor|sensors|interlock|interlocks|detector|detectors|stop|valve|alarm ; *leave {n} as fitted and *report faults || *keep {n} working || *report a faulty {h} and *stop the machine
use ; =air & compressed & clothes|clothing|overalls|yourself|skin|hair|trousers ; *brush or vacuum dust off clothing || *use a brush or vacuum to clean clothing
use ; =air & compressed ; *brush or vacuum dust off || *use a brush or vacuum to clean
throw|drop|kick|push ; from|off|down>>scaffold|roof|height|ladder|window|platform|lorry|truck & =tools|materials|rubble|waste|debris|bricks|boxes|goods|objects ; *lower {n} by rope, hoist or chute || *carry {n} down
chase|pursue|follow|tackle|hold|grab ; =thief|thieves|shoplifter|shoplifters|robber|robbers|suspect|suspects|intruder|intruders ; *note a description and *call the police || *keep {your} distance and *call security || *let {n} go and *report it at once
admit|let|allow|serve ; drunk|intoxicated ; *turn drunk people away politely || *admit only people who are sober
use ; =force|violence & !only ; *stay calm and *talk || *step back and *call for help
sleep|nap|doze ; on|during>>duty|shift|watch|patrol|post ; *stay awake and alert {t} || *rest only in {your} break
walk|stand|pass|work|go ; under|beneath|below|underneath>>load|loads|forks|crane|scaffold|ladder|boom|hoist & !without ; *walk around {x} || *keep a safe distance from {x} || *wait until {x} has been set down
joke ; about>>bombs|bomb|weapons|guns|terrorism|security ; *speak seriously about security || *keep to the facts about security
block|obstruct ; =camera|cameras|extinguisher|extinguishers|hydrant|sprinkler|sprinklers|panel|meter|sensor ; *keep {n} clear || *leave a metre of space around {n}
enter|go ; =trench|excavation|tank|pit|silo|shaft|tunnel|vessel & unshored|shored|alone|gas|tested|supported ; *wait until {n2} has been made safe || *enter only after the supervisor has declared it safe
leave ; =nails|screws|glass|blades|wire & in|on>>boards|floor|timber|wood|planks|ground|bench|grass|path ; *remove {n} from {x} || *pick up {n} straight away
mix|combine|use ; bleach|chlorine & with>>acid|acids|ammonia|vinegar|cleaner|cleaners|product|products|anything|detergent|other ; *use bleach by itself || *keep bleach and {x} apart || *rinse well between bleach and {x}
work|repair|touch|handle ; on>>wires|wire|circuit|circuits|line|lines|parts|cable|cables & live|energised|under ; *switch the power off and *test before you start || *isolate the circuit and *lock it off first
use|run|lay ; =leads|lead|cable|cables|adapter|adapters|sockets & outdoors|outside|indoor|extension|wet|damp ; *use only outdoor cables outside || *keep indoor cables indoors
look|stare ; into|at>>arc|laser|sun|beam|flame ; *look at {x} only through the welding shield || *wear the right eye protection
pull|yank|remove|carry|lift ; =plug|plugs|drill|tool|kettle|iron|appliance|machine & by>>cable|cord|lead|flex ; *hold {n} by the casing || *hold {n} by its body and *keep the cable slack
work|climb|stand ; on|at>>roof|roofs|scaffold|ladder|height|mast|tower & wind|storm|storms|gales|rain|ice|snow|lightning|strong ; *wait for calm, dry weather before you work at height || *come down and *wait until the weather is safe
put|stick|hold|reach|place ; =hand|hands|fingers|arm|arms & in|into|between|under|near|inside>>mixer|machine|dock|lorry|press|blade|blades|rollers|belt|gap|guard|doors|saw|grinder|shredder ; *keep {your} hands clear of {x} || *switch the machine off before you reach in
leave|park ; =forks|load|bucket|boom|platform & raised|up|high|air ; *lower the forks or the load to the ground when you park || *park with everything lowered to the ground
leave|store|stand ; =pallets|pallet|boards|sheets|bottles|cylinders & upright|standing|edge|leaning ; *lay {n} flat || *stack {n} flat in the marked place
cut|carve|slice|peel ; towards|toward>>your|body|hand|yourself|you|fingers|thumb|them ; *cut away from {your} body || *draw the knife away from {yourself}
walk|stand|go|pass|cross ; behind>>reversing|lorry|truck|van|vehicle|forklift|bus|digger ; *keep out of the path of vehicles || *stand where the driver can see you
talk|speak|call|shout ; to>>someone|anyone|colleague|colleagues|operator|driver|somebody|person & operating|driving|machine|press|working|lifting|welding|forklift|crane|using ; *wait until the machine has stopped before you speak || *wait for a pause before you speak to the operator
pick|put|return ; ^up|the|any|dropped|fallen & dropped|fallen|floor & back|products|food|items ; *throw away what has fallen on the floor || *put dropped products in the waste bin
step|jump|leap|climb ; from|off|out>>lorry|truck|van|cab|ramp|platform|loading|dock|tractor|trailer ; *use the steps and the handrail || *climb down backwards and *hold on
honk|hoot|beep ; any ; *ring the bell or phone on arrival || *keep the horn for danger
double-park ; any ; *park in a free bay || *find a legal space, even a little further away
leave ; =passengers|passenger|children|pupils & at|behind|on>>stop|stops|kerb|roadside|road|station ; *wait for every passenger at {x} || *pick up every passenger who is waiting
close|shut ; =door|doors & on>><customer> ; *check that everyone is clear before you close {n} || *wait until {x} are clear of {n}
let|make|allow ; pay & notes|coins|cash|cheque ; *ask {ps} for smaller notes or a card || *tell {ps} early which payment you take
brake|accelerate|turn|corner|drive ; hard|sharply|suddenly|harshly|abruptly|jerkily|fast ; *brake and *steer smoothly || *look ahead and *drive smoothly
drive|use|take ; =tyres|tyre|brakes|lights|mirror|windscreen|vehicle|van & bald|worn|faulty|broken|defective|cracked|dirty ; *check the vehicle before you set off || *report faults and *take another vehicle
drive|travel|move ; with>>load|forks|bucket|tipper|boom|platform & with>>raised|elevated|up ; *lower the load before you drive || *drive with the load close to the ground
drive ; with>>tyres|brakes|lights|windscreen|bald|worn|faulty|broken|defective|loose ; *check the vehicle before each trip || *have defects repaired before you drive
drive|work|operate ; tired|sleepy|exhausted|ill|medication|upset & !without ; *rest before you {v} || *{v} only when you are rested and well
let|allow|wave ; =passenger|passengers|visitor|visitors & liquid|liquids|through|security|knife|knives ; *ask {n} to hand liquids over before security || *check every bag at security
use ; =pens|pen|ink|biro & archive|manuscripts|books|reading|documents ; *use a pencil {t} || *take notes in pencil
reserve|keep|hold|block|save|occupy ; =seat|seats|chair|chairs|loungers|places|table|tables & with|for>>bags|bag|coats|towels|coat|towel|jackets|friends|others ; *take a seat only while you sit there || *leave {n} free for others
tailgate|follow|piggyback ; through|into|in>>gate|door|barrier|doors ; *swipe {your} own card at {x} || *go through {x} one at a time
let|allow ; tailgate|piggyback|follow ; *check that each person uses a pass || *close the door behind you
touch|move|open|handle|pick|kick ; =bag|parcel|package|suitcase|object|item|luggage & suspicious|unattended|abandoned|unknown ; *keep {your} distance and *call security || *leave {n} where it is and *call security
let|leave|run|keep ; =tractor|engine|car|van|truck|motor|generator & run|running|idle|idling & barn|garage|indoors|building|hall|shed|workshop|warehouse ; *switch the engine off inside the building || *run engines only outdoors
let|admit|seat ; =latecomers|latecomer ; *ask latecomers to wait for the break || *seat latecomers at the break
leave ; =boxes|cables|cable|hoses|tools|wires|cords|leads & lying|around|about ; *put {n} away after use || *roll up and *store cables after use || *tidy {n} away when you finish
use|operate|lift ; =hoist|lift|crane|ladder|saw|machine & alone ; *use {n} together with a colleague || *ask a colleague to help with {n}
carry|take|hold|move ; =more|load|loads|boxes|pile|stack|tray & see|view|over|vision ; *carry only as much as you can see over || *make two trips or *take a trolley
change|alter|vary|leave ; =route|routes & !without|unless|until ; *follow the planned route || *ask the office before you change {n}
move|set|pull|drive ; ^off|away & *passengers|passenger|children & *standing|stand|boarding|up ; *wait until every passenger is seated, then *move off . || *move off only once everyone is seated or holding on .
carry|move|lift|put ; =ladder|ladders|beam|beams|board|boards|pipe|pipes|sofa|wardrobe|mattress & alone|yourself ; *carry {n} together with a colleague || *ask a colleague to take the other end
reach|lean|stretch|climb ; over|across>>conveyor|belt|machine|saw|fence|barrier|guardrail ; *walk round to the other side || *use the crossing point || *keep {your} body clear of {x}
leave ; =engine|motor|engines & running|on|idling ; *switch {n} off || *turn {n} off when you stop
leave|transport|carry ; =load|loads|cargo|goods|freight & unsecured|loose|untied|unstrapped ; *secure {n} || *strap {n} down before you drive off
pick ; ^up & hitchhikers|hitchhiker|strangers|stranger|people ; *carry only people who are on duty with you || *drive past hitchhikers
behave|stand|stay ; unauthorised|unauthorized ; *keep the area for authorised staff
no ; persons|people|staff|visitors|entry|access & unauthorised|unauthorized ; *keep the area {t} for authorised staff || *admit only authorised staff {t}
text|phone|type|message|scroll ; *while & *chair|client|customer|guest|patient|driving|serving ; *keep {your} phone out of sight {t} || *leave messages for {your} break
use|drive|take|enter ; =lane|shoulder|lanes|track & bus|hard|cycle|tram|emergency ; *stay in the normal lane || *keep {n} free for those it is meant for
use ; =lift|lifts|elevator & goods|freight & people|passengers|persons ; *keep {n} for goods || *send people to the passenger lift
use ; =lift|lifts & goods & !goods's ; *keep {n} for people || *use the goods lift for goods
walk|go|drive ; backwards|backward & load|trolley|tray|pallet ; *face the way you are going || *walk forwards and *look ahead
run ; with|after>>trolley|cart|bus|thief|tray|wheelchair|pram ; *walk with {x} || *keep to a walking pace
drive|ride|cycle ; with>>headphones|earphones|earbuds ; *keep {your} ears free while you drive || *take headphones off before you drive
reverse ; in|into|on|across>>schoolyard|yard|playground|road|street|car ; *drive forwards in {x} || *turn round outside {x} || *ask a colleague to guide you when you reverse
overtake ; on|in|at>>ramp|yard|bridge|tunnel|crossing|site|stairs ; *stay in line {t} || *keep {your} place in the line {t}
ride|travel ; in|on>>goods|freight|lift|hoist|bucket ; *take the passenger lift || *keep {x} for goods
leave ; =queue|line & unattended|unserved|unstaffed ; *keep one counter staffed while people queue || *open a second counter when a queue builds up
wear|have ; tie|ties|scarf|scarves|sleeves|long|lanyard & near|at|around|by|with>>lathe|grinder|machine|machines|drill|saw|press|belt ; *take off ties and *roll up sleeves before you work at {x} || *wear close-fitting sleeves at {x}
wear|use ; =lenses ; *wear glasses {t} || *choose glasses in place of contact lenses {t}
wear|use ; =helmet|harness|mask|goggles|vest|rope|gloves & cracked|damaged|broken|torn|expired|frayed|old ; *replace a damaged {h} at once || *check {n} before use and *replace it when damaged
open|unlock ; =door|doors|gate & to|for>>strangers|stranger|anyone|unknown|people ; *ask who is there before you open {n} || *open {n} only to people you know or expect
sleep|nap|doze|rest ; in|with>>van|car|cab|vehicle|lorry|truck|ambulance|engine & !seat ; *switch the engine off before you rest || *park safely and *rest in the break room || *take {your} rest outside working vehicles
share|disclose|reveal|discuss|post|give ; =times|routes|route|rota|schedules|schedule|plans|strategy|figures|results|layout & !app|for|before|until ; *keep {n} confidential || *share {n} only with those who need {it} for their work
leave|park ; =wheelchair|wheelchairs|trolley|bed|beds|pram|cart|stretcher & brake|brakes|unbraked ; *put the brakes on || *apply the brakes before you step away
stand|block|walk|get ; between>><customer>|door|exit|staff|animal ; *leave the way to the exit free || *stand to one side || *stand where {p} can leave freely
whistle|shout|hoot|wave|leer ; at>>passers-by|women|men|neighbours|residents|people|pedestrians ; *treat passers-by with respect || *keep quiet towards passers-by
use|put ; =elbow|elbows|knee|knees|foot|feet|teeth|head & *to ; *use {your} hand on the handle || *put {your} load down first and *use {your} hands
leave ; =vehicle|van|ambulance|car|bus|lorry|truck & without>>keys|key ; *take the keys with you when you leave {n} || *lock {n} and *take the keys
dry|hang|lay|warm|put ; =clothes|towels|shoes|gloves|coats|socks|cloths|laundry & on|over>>radiators|radiator|heaters|heater|pipes|lamps|machine ; *keep {n} off {x} || *dry {n} on the drying rack || *use the drying room
mop|paint|sweep|wash|clean ; towards|toward|into>>door|corner|you|yourself ; *start at the far end and *work back to the door || *work backwards to the exit
switch|turn ; off & =freezer|fridge|cooler|oven|server|machine & *to|while & clean|move|defrost ; *move the food to another fridge before you clean {n} . || *clean {n} at a quiet time and *switch {it} back on at once .
`;
