/** What to do in place of forbidden acts about machines, chemicals, vehicles, ladders, loads, fire and waste (service-acts.ts tells how a line is read). */
export const SITE_ACTS = `
climb|scale|step|stand ; =racking|rack|racks|shelf|shelves|shelving|chair|chairs|box|boxes|crate|crates|stool|stools|bucket|buckets|worktop|counter|bins|windowsill|pallets|table|tables|desk & *reach|goods|stock|top|ladder|to & !child|children ; *use a ladder or steps to reach goods || *use steps to reach high shelves
climb|scale|stand|step ; racking|racks|shelves|shelving|chairs|boxes|crates|bins ; *use a ladder or steps || *stay off {n}
climb|go ; ladder|ladders|scaffold|scaffolding|steps & with>>tool|tools|load|loads|hands|bag|hand|full ; *carry tools in a belt and *keep both hands free on the ladder || *hoist tools up after you and *climb with both hands free
use|place|put|set|stand|climb|lean ; =ladder|ladders|steps|stepladder & uneven|soft|wet|slippery|sloping|icy|boxes|ice|ground ; *set {n} up on firm, level ground || *use {n} only on firm, level ground
stand|climb|work|step ; on|to|from>>top|last|highest|step|rung & ladder|ladders|stepladder|steps ; *stay at least three rungs below the top || *use a taller ladder
carry|keep|put|store ; =tool|tools|screws|nails|knife|knives|scissors|blades|screwdriver|screwdrivers|syringes & pocket|pockets|apron|belt|sleeve|mouth ; *carry {n} in a tool belt or case || *keep {n} in their holder
throw|drop|toss|chuck ; =tool|tools|material|materials|rubble|debris|waste|things|anything & from|off|down|out>>scaffold|scaffolding|roof|ladder|window|height|vehicle|van|balcony ; *lower {n} by rope or chute || *carry {n} down
use|work|operate|plug ; =cable|cables|lead|leads|plug|plugs|socket|sockets|ladder|tool|tools|machine|machines|equipment|rope|sling & damaged|frayed|broken|worn|faulty|untested|cracked ; *take {n} out of use and *report {it} || *use only {hs} in good order
reverse|back ; =vehicle|truck|lorry|van|into|out|without|near|up & !look|banksman ; *reverse only when the way behind is clear || *ask a colleague to guide you back
overtake|pass ; in|on|at>>depot|yard|site|bend|bends|bridge|crossing|junction|hill ; *stay behind the vehicle in front {t} || *keep {your} place in line {t}
drive|ride|go ; faster|speed & walking|pace ; *drive at walking pace {t} || *keep to walking pace {t}
leave ; key|keys & in>>forklift|truck|van|vehicle|machine|car|lorry|tractor ; *take {n} with you when you leave {x} || *keep {n} with you or in the key box
park|leave ; =vehicle|van|car|truck|forklift|lorry|trailer & on>>slope|ramp|hill|kerb|pavement & !front|lane ; *park {n} on level ground with the brake on
drive|operate|ride ; tired|drowsy|phone|drunk|drink|ill|medication|sleepy ; *drive only when rested and sober || *take a break before you drive on
drive|carry|ride ; belt|belts|seatbelt|seatbelts|helmet|helmets|unbelted|unbuckled & !without ; *wear a seat belt on every trip
carry|transport|load|stack|lift ; =load|loads|pallet|pallets|goods|boxes & high|unsecured|loose|unstable|raised|view|eye|over ; *secure every load before you move it || *keep loads low, stable and strapped
lift|carry|move ; heavy|kilos|kg|weight & alone|own|single-handed|yourself ; *lift heavy loads together with a colleague || *use a trolley or a hoist for {n}
lift|bend ; back|twist|twisting|bent & =load|loads|boxes|with|your|while|from ; *lift from the knees with a straight back
clean|oil|adjust|clear|unblock|repair|touch|open|reach|service ; =machine|machines|slicer|mixer|blade|blades|belt|conveyor|saw|press|equipment|jam|it & *running|moving|on|motion|plugged|turning|operation ; *switch the machine off and *unplug it before you {v} it . || *{v} {n} only at a standstill .
use|operate|drive|handle ; =machine|machines|tool|tools|equipment|vehicle|forklift & trained|untrained|authorised|familiar|instructed|shown ; *use only machines you have been trained on . || *ask for training before you use a new machine .
silence|ignore|mute|switch|reset|disable|cancel ; =alarm|alarms|warning|warnings|signal|signals|sensor|light & !without|before|until|unless ; *check the cause of {n} at once || *respond to {n} and *report it
tie|tape|wedge|block|bypass|defeat|disable|override|tamper ; =guard|guards|switch|switches|interlock|interlocks|sensor|sensors|safety|brake|lock|device|devices|limiter ; *keep {n} working || *leave {n} as fitted and *report faults
decant|pour|put|store|keep|transfer|fill ; =bleach|chemical|chemicals|cleaner|cleaners|acid|solvent|solvents|fuel|paint|petrol|disinfectant|oil & into|in>>drink|drinks|water|bottle|bottles|food|cup|cups|unlabelled|unmarked|jar|jars|container|containers|other ; *keep {n} in the original, labelled container || *pour {n} only into labelled containers
store|keep|place|put|stand ; =chemical|chemicals|bleach|cleaner|cleaners|solvent|solvents|detergents|acid & eye|head|shoulder|high|above|top ; *store {n} below eye level || *keep {n} on a low shelf
store|keep|put|place ; =chemical|chemicals|bleach|cleaner|cleaners|paint|detergent|detergents & food|foods|kitchen|children|medicines|heat|heater|sun ; *keep {n} in the locked chemical store || *store {n} away from {x}
inhale|breathe|sniff|smell|taste ; fumes|fume|vapour|vapours|dust|chemical|chemicals|solvent|solvents|smoke|gas ; *wear a mask and *air the room || *keep {your} face away from {n} || *open the windows and *wear a mask
use|spray|handle|work ; =chemical|chemicals|bleach|solvent|solvents|spray|paint|cleaner|oven|acid & bare|ventilation|gloves|closed|unventilated|enclosed & !without ; *open the windows and *wear gloves when you use {n}
mix|combine ; chemical|chemicals|product|products|agents|agent|cleaners|bleach|detergents|paints|substances & !or ; *use one product at a time || *use {n} separately and *rinse in between
use|blow ; compressed|pressure & air|hose & clean|clothes|clothing|skin|body|dust|yourself|hands|down ; *brush or *vacuum dust off clothing || *clean clothing with a brush
use|wash|clean ; petrol|thinner|solvent|solvents|bleach|turpentine & hands|skin ; *wash {your} hands with soap and water || *use hand cleaner for {your} skin
put|throw|empty|tip|pour|drop ; hot|burning|glowing & ash|ashes|coals|embers|charcoal|cigarette|oil|fat ; *let {n} cool in a metal container || *put {n} into a metal container with a lid
pour|tip|empty|wash|flush|rinse|throw|put|drop ; =paint|oil|grease|fat|chemical|chemicals|solvent|solvents|fuel|wipes|medicine|medicines|plaster|acid|food|cement|medication & <outlet>|down|toilet|drains|ground|soil|river ; *collect {n} in the container for disposal || *take {n} to the disposal point
mix|put|throw|combine ; recyclables|recycling|paper|glass|plastic|cardboard|batteries|electronics|food & with|in|into>>general|household|waste|rubbish|trash|bin|bins|residual ; *sort {n} into the right bins || *put {n} into the recycling
leave|dump|stack|pile|put|place ; =bag|bags|rubbish|waste|boxes|pallets|cardboard & beside|outside|next|by|behind>>bin|bins|container|containers|skip|door|building ; *put {n} inside {x} || *fold boxes flat and *put them in the container
walk|pass|step|go|drive ; past|over|by>>litter|rubbish|spill|spills|spillage|spillages|hazard|hazards|mess|leak|defect ; *clear {x} up when you see it || *stop and *clear {x} up at once
ignore|overlook|leave|hide|conceal ; =hazard|hazards|defect|defects|leak|leaks|damage|spill|spills|spillage|near-miss|accident|accidents|fault|faults|breakage & !unattended|overnight ; *report {n} at once || *make {n} safe and *report it
leave ; =cable|cables|hose|hoses|tool|tools|bucket|buckets|lead|leads|boxes|trolley|trolleys & across|in|on>>walkway|walkways|path|paths|floor|floors|aisle|aisles|stairs|corridor|corridors|gangway|doorway ; *keep {x} clear of {n} || *tidy {n} away from {x}
use ; water & electrical|electric|fat|oil|grease & fire|fires ; *use the right extinguisher or a fire blanket {t} || *smother such a fire with a lid or a fire blanket
use|take ; =lift|lifts|elevator|elevators & fire|alarm|emergency|evacuation ; *take the stairs {t} || *walk down the stairs {t}
re-enter|return|go|enter ; =building|premises|back|site & *alarm|fire|evacuation|clear|told ; *wait at the assembly point until you are told that {n} is safe .
light|use|burn ; =flame|flames|fire|fires|candle|candles|torch & in|inside>><place>|shop|hall|tent|barn|stable|storage|store ; *keep {n} out of {x} || *use battery lights in {x}
light|use|burn ; =candle|candles|fire|fires|flame|flames|barbecue|grill|sparklers|incense & in|inside|indoors|on|near|at ; *use battery lights {t} || *keep open flames out of the building
leave ; =pan|pans|oil|fryer|pot|pots|stove|hob|iron|oven|grill & unattended|alone|heating|boiling|on|hot & !mark|marks|stain|stains|spot|spots|smears|traces|fingerprints ; *stay with {n} {t} || *switch the heat off before you step away
enter|work|go|climb|be ; alone & tank|tanks|cellar|roof|shaft|pit|trench|freezer|silo|confined|space|spaces|cold|height|night ; *take a colleague with you || *work in pairs
run|play|fool|joke|mess|horseplay ; about|around|horseplay|fool|pranks|joke & machine|machines|site|workshop|warehouse|yard|forklift|lab|laboratory|kitchen ; *work calmly and with attention {t}
work|weld|grind|cut|drill|saw ; goggles|glasses|mask|helmet|protection|gloves|harness|visor & !without ; *put on full protection before you {v}
touch|plug|unplug|use|operate|switch ; wet|damp & hand|hands|fingers ; *dry {your} hands before you {v} {n}
prop|wedge|tie|hold|hook ; open & door|doors|gate|gates & foot|chair|box|extinguisher|wedge|bin & !lift|lifts ; *keep {n} closed || *let {n} close behind you
hold|block|keep|jam|prop|stop|wedge ; lift|lifts|elevator & door|doors ; *let {n} close freely || *use the button to keep {n} open
work|repair|touch ; live|electrical|electric|powered & circuit|circuits|wire|wires|equipment|line|lines|cable|cables|parts|installation|panel & !unless|without|before|until ; *switch the power off and *test before you start || *isolate the circuit before you start work
use ; =hand|hands|finger|fingers & *to|for & !basin|basins|sink|sinks ; *use tongs or gloves {t} || *use a tool {t}
use|apply ; =force|violence & *to ; *work gently || *ask a colleague for help
keep|store|hold ; *past & *date|expiry|sell-by|use-by ; *use {n} within the date .
dry|heat|warm ; =clothes|towels|shoes|gloves|cloths & on|over|in>>heater|heaters|radiator|oven|machine|stove ; *dry {n} on the rack
bend|fold|crush|squeeze|force|push|jam ; =letter|letters|photo|photos|parcel|parcels|envelope|magazine|magazines|documents & fit|box|slot|letterbox|flap ; *keep {n} flat and *hand {it} over in person || *leave a card when {n} is too large for {x}
leave|put|hide|place|drop ; =parcel|parcels|package|packages|delivery|deliveries|letters|order|orders & on|at|behind|under|in>>doorstep|porch|bin|step|gate|mat|doormat|street|rain|stairs|hedge|door ; *hand {n} over in person || *leave {n} only where the customer has agreed
`;
