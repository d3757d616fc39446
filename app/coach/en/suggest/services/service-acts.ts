import { THEME_ACTS } from "./theme-acts.ts";
import { CARE_ACTS } from "./theme-care.ts";
import { CONDUCT_ACTS } from "./theme-conduct.ts";
import { DAILY_ACTS } from "./theme-daily.ts";
import { DESK_ACTS } from "./theme-desk.ts";
import { DINING_ACTS } from "./theme-dining.ts";
import { MANNER_ACTS } from "./theme-manner.ts";
import { OFFICE_ACTS } from "./theme-office.ts";
import { PERSON_ACTS } from "./theme-person.ts";
import { PLAIN_ACTS } from "./theme-plain.ts";
import { ROAD_ACTS } from "./theme-road.ts";
import { SITE_ACTS } from "./theme-site.ts";
import { STANDARD_ACTS } from "./theme-standards.ts";
import { TRADE_ACTS } from "./theme-trade.ts";
import { WARD_ACTS } from "./theme-ward.ts";

/** Words of one kind, which frames name as `<kind>`. */
export const CLASSES = `
PUT put place leave store keep stack lay stand hang set drop dump pile pack load transport carry stick rest deposit position
HOLD hold carry grip pick touch take lift grab handle grasp pass serve move
SAY say tell mention discuss talk speak reveal disclose share comment announce explain express debate gossip chat remark raise
GIVE give hand pass offer lend issue release deliver provide supply send show
WRITE write reply answer send respond e-mail email text draft phrase
CLEAN clean wipe wash mop scrub polish dust vacuum sweep hoover rinse
EAT eat drink snack chew nibble consume munch
GO go come walk enter run step drive ride cycle climb pass cross cut
USE use operate take borrow handle play start
gift gift gifts tip tips present presents money bribe bribes gratuity gratuities kickback kickbacks commission commissions reward rewards donation donations
treat lunch lunches dinner dinners meal meals drink drinks coffee invitation invitations hospitality trip trips ticket tickets voucher vouchers favour favours loan loans discount discounts
paper document documents file files paper papers form forms record records folder folders contract contracts letter letters report reports chart charts notes printout printouts receipt receipts invoice invoices application applications paperwork prescription prescriptions list lists statement statements certificate certificates
secret data detail details information password passwords pin pins code codes number numbers address addresses diagnosis diagnoses result results balance balances history identity name names condition file files record records case cases medical
device phone phones mobile mobiles smartphone smartphones cellphone cellphones handset handsets tablet tablets smartwatch headphones earphones earbuds headset laptop laptops
phone phone phones mobile mobiles smartphone smartphones cellphone cellphones handset handsets telephone
food food meat fish milk dairy salad salads sauce sauces soup rice bread cake cakes pastry pastries egg eggs poultry chicken leftovers ingredient ingredients dish dishes meal meals dessert desserts plate plates
ware glass glasses plate plates cup cups mug mugs cutlery knife knives fork forks spoon spoons bowl bowls dish dishes tray trays crockery bottle bottles
sharp needle needles syringe syringes scalpel scalpels blade blades razor razors sharps lancet lancets
cutter knife knives scissors blade blades cutter cutters razor razors
chem chemical chemicals bleach detergent detergents solvent solvents disinfectant cleaner cleaners acid acids poison poisons pesticide pesticides paint paints fuel petrol thinner
van van vans car cars truck trucks lorry lorries vehicle vehicles bus buses taxi taxis cab cabs coach tram trams train trains ambulance bike bikes bicycle motorcycle scooter forklift trailer tractor
tool tool tools drill drills saw saws hammer hammers spanner spanners wrench wrenches screwdriver screwdrivers ladder ladders machine machines equipment appliance appliances hoist crane jack
machine machine machines slicer press mixer saw grinder lathe conveyor belt mower cutter machinery blender oven drill forklift lift hoist crane
waste rubbish litter trash waste garbage packaging cardboard wrapping wrappers refuse
valuable valuables money cash purse wallet jewellery jewelry watch watches handbag handbags laptop laptops takings till keys
meds medicine medicines medication medications tablet tablets pill pills drug drugs painkiller painkillers antibiotics insulin vaccine vaccines dose doses
minor child children minor minors pupil pupils baby babies toddler toddlers kid kids teenager teenagers infant infants
outsider friend friends relative relatives family families neighbour neighbours stranger strangers outsider outsiders third outside anyone anybody others another people someone somebody everyone public competitors competitor unauthorised unauthorized
outlet sink drain drains toilet toilets gutter sewer basin
online networks network facebook instagram tiktok twitter whatsapp social media internet online youtube linkedin website blog forum
bag bag bags handbag handbags backpack backpacks luggage suitcase suitcases rucksack belongings coat coats jacket jackets pocket pockets locker lockers drawer drawers
walk aisle aisles corridor corridors hallway hallways exit exits entrance entrances passage passages doorway doorways stairs stairwell stairwells staircase path paths pavement pavements walkway walkways gangway driveway driveways way ramp ramps route routes lobby foyer lift lifts door doors
hold trolley trolleys box boxes pallet pallets crate crates cage cages bag bags luggage suitcase suitcases equipment stock delivery deliveries parcel parcels package packages furniture chair chairs bike bikes pram prams bucket buckets mop cart carts hose hoses cable cables ladder ladders case cases stretcher beds wheelchair wheelchairs
door door doors gate gates hatch lid lids window windows cupboard cupboards cabinet cabinets safe drawer drawers fridge freezer tailgate boot shutter shutters till barrier garage
unit lights light lamp lamps heater heaters heating oven ovens stove iron irons kettle engine machine machines computer computers monitor monitors radio tv television fan fans tap taps screen equipment appliance appliances printer air-conditioning fryer grill gas hob burner candle candles motor
lie lie lies rumour rumours gossip
staff colleague colleagues coworker coworkers co-worker co-workers employee employees trainee trainees apprentice apprentices junior juniors assistant assistants waiter waiters nurse nurses teammate teammates subordinate subordinates staff intern interns
boss manager managers management supervisor company employer boss bosses policy policies decision decisions rules leadership
rival competitor competitors competition rival rivals competing
soft politics religion political religious beliefs sex football gossip scandal
own own private personal
mood mood moods temper temperament frustration frustrations anger irritation impatience annoyance boredom stress
noise noise noises racket
upset angry upset agitated aggressive rude drunk abusive difficult shouting furious irate
grief bereaved grieving crying mourning
place floor shop store counter counters desk desks till tills reception kitchen kitchens bar restaurant dining lobby foyer lounge ward wards clinic surgery practice room rooms office offices workshop garage warehouse stockroom storeroom van vans car cars vehicle vehicles bus cab truck lorry ambulance train tram taxi premises building house home homes flat apartment site salon gym pool classroom classrooms school nursery playground playroom library museum gallery galleries hall theatre cinema lift lifts corridor corridors entrance area areas bench workbench station pharmacy lab laboratory hotel spa terrace garden forecourt yard bay checkout chapel church cellar hangar cabin platform stage aisles aisle sauna studio auditorium arena stadium table tables showroom boutique archive marquee tent exhibition zone zones hallway staircase bathroom bathrooms bedroom bedrooms cloakroom
indoor cab van car vehicle vehicles truck lorry bus taxi taxis ambulance building premises room rooms house home homes kitchen toilet toilets office shop store restaurant hotel corridor corridors lift warehouse workshop stairwell garage flat apartment property lobby salon bar ward clinic cabin stockroom storeroom bathroom cars vans
vehicles cab van vans car cars vehicle vehicles truck lorry bus taxi taxis ambulance train tram coach
jewel jewellery jewelry ring rings watch watches bracelet bracelets earrings necklace necklaces bangles wristwatch
`;

/**
 * What to do in place of acts that service standards forbid, one a line: verbs ; conditions ; act. The first line that fits is taken.
 * Conditions are parted by " & ", each a choice of words: anywhere in the act, `=` in its object, `^` right after the verb, `$` at the
 * end of the object, `*` in the whole clause; `in|at>>desk` wants one of these words after one of these prepositions, `!` none of them.
 * In the act `*` marks verbs, `{p}` is the person served, `{n}` the object, `{x}` what stands after the preposition, `{t}` what stands
 * after the object, `{your}` the possessive; " ." at the end takes the place of the whole clause.
 */
export const FRAMES = `${[MANNER_ACTS, DAILY_ACTS, PLAIN_ACTS, DINING_ACTS, WARD_ACTS, ROAD_ACTS, DESK_ACTS, PERSON_ACTS, OFFICE_ACTS, TRADE_ACTS, CARE_ACTS, SITE_ACTS, CONDUCT_ACTS, STANDARD_ACTS, THEME_ACTS].map((one) => one.trim()).join("\n")}
leave ; =vehicle|van|car|bus|cab|truck|lorry & with & open|unlocked & !engine|running|key|keys ; *close and *lock {n}
ignore|overlook|forget ; =note|notes|instruction|instructions|allergy|allergies|label|labels|order|orders|reminder|reminders & !to ; *act on {n} at once
enter|disturb|knock|clean ; *sleeping|asleep ; *come back later .
call|shout|read|announce|say ; condition|diagnosis|results|balance|illness|symptoms|debt|debts & out|aloud|across ; *walk over and *speak quietly
<GIVE>|share|tell ; =<secret> & to|with>>anyone|others|third|strangers|stranger|outsiders|somebody|another ; *keep {n} confidential
speak|talk|chat|whisper|joke ; in>>language|dialect & another|own|foreign|different|mother|native ; *use a language that everyone present understands .
interrupt|disturb ; conversation|conversations & !with ; *wait for a pause and then *speak
<HOLD>|clear|remove ; *still & *using|eating|drinking|enjoying ; *wait until {p} has finished .
ask|greet|answer|speak|talk ; *walking|passing|running|leaving & "…"|while ; *stop and *face {p} first .
let ; =glass|glasses|plate|plates|cups|dishes|bottles & pile|stand|gather|accumulate|collect & !lamp|pass|heat ; *clear {n2} straight away
<HOLD>|<GIVE>|prepare|cook|serve|eat|use|open|treat|examine|work ; hands|hand & dirty|unwashed|greasy|oily|sticky ; *wash {your} hands first
leave|keep|store ; uncovered|unwrapped|exposed & =food|dishes|meat|cakes|salads|drinks|bread|leftovers ; *cover {n}
<WRITE>|note|record|keep|save|store|take ; =card|bank|payment & details|number|numbers|data & !<customer> ; *enter card details straight into the system
take|make|store|keep ; =photo|photos|picture|pictures|photographs|videos|recordings & on|with>>personal|own|private ; *use the company camera with consent
drive|work|operate|ride|fly ; influence ; *{v} only when you are sober .
enter|come|go|visit ; uninvited|unannounced|unasked ; *wait until you are invited in
ask|beg|solicit|press|hint ; for>>tip|tips|rating|ratings|review|reviews|stars|gratuity ; *leave tips and ratings to {p}
use|abuse|exploit ; =position|authority|title|influence|role|office|power & for ; *decide each case by the rules alone
wear|have ; =uniform & on|to|in|outside ; *change in the staff room
<PUT>|make|take|receive|have ; =call|calls & personal|private & !hold ; *make private calls on {your} own phone in the break
sit ; on>>furniture|sofa|sofas|chairs|tables|counter|counters|desk|desks|boxes ; *stay on {your} feet or *use the staff chairs
remove|take ; =merchandise|goods|stock|products|samples|property|equipment & !receipt ; *keep {n} on the premises
remove|take|carry ; receipt|pass|approval|permission & =merchandise|goods|stock|products ; *show a receipt for everything you take out
no|wear|show|have ; tattoo|tattoos|piercing|piercings & !ear ; *cover tattoos and *take piercings out at work
ring|process|scan|serve|handle|approve|sell|discount ; themselves|yourself|himself|family|relatives|friends & !chat ; *ask a colleague to handle {your} own and family purchases
hang ; ^up & !picture|pictures|posters|photos|calendar|calendars|coats ; *let {p} hang up first .
use ; profanity|swearwords|curses|insults|obscenities|slurs|profanities ; *choose calm, polite words
announce|give|state ; =your|their & name & as|like ; *say {your} name once in a friendly, natural way .
say|use ; "…" & place|instead ; *use the agreed polite phrase
ask ; still & working|eating|done|enjoying ; *wait until {p} signals, then *offer help .
refill|reuse|use|serve|offer ; lipstick|dirty|used|stained & =glass|cup|mug|plate|bottle ; *bring a clean one
let ; sit|stand|wait|cool & =food|dish|dishes|plate|plates|order|orders|coffee|drinks|soup ; *serve {n2} at once
acknowledge|greet|favour|prefer|serve ; over|above ; *greet everyone with the same warmth
gossip|chat|joke|complain|laugh|moan|argue ; earshot|hearing|overhear ; *keep such talk for the back office
contact|call|text|message|write|phone ; =<customer> & *after & *order|delivery|job|trip & *completed|delivered|finished|done|closed|over ; *contact {p} only while the order is open .
let|allow ; use & =anyone|anybody|others|somebody|someone|friends|family|colleague|colleagues|else & account|card|badge|login|key|keys|phone|uniform|password|code|vehicle|computer ; *keep {your} account and keys to {yourself}
abandon|drop|refuse|cancel ; =delivery|order|run|trip|job|case|call|task|shift ; *finish what you have accepted .
carry|take|transport|bring ; =passenger|passengers|pet|pets|hitchhikers|animals|children|family & in|on|vehicle|van|car|truck|bike ; *travel alone in the vehicle
discuss|share|mention|talk|reveal|tell ; outside>>practice|office|company|clinic|school|work|team|surgery|ward|hospital|bank|shop|meeting|room & <customer>|case|cases ; *keep what you know about {ps} confidential
give|offer ; =advice|opinion|opinions|recommendations & on|about>>medication|medicine|medicines|treatment|tax|taxes|law|legal|investments|diet|symptoms|health|financial ; *refer questions about {x} to a specialist
wear ; watch|watches|wristwatch|wristwatches|bracelets|bangles ; *leave {n} at home or in the locker
act|serve|sign|appear ; witness|witnesses|guarantor|trustee|executor|guardian ; *leave it to an independent person
make|take|write|keep ; =notes|note|records ; *enter notes in the system
allow|let|permit|tolerate ; tailgating|tailgaters|queue-jumping|pushing ; *check each person in turn
prop|wedge|hold ; open & door|doors ; *keep doors closed and their way clear
use|apply|threaten ; punishment|violence|force|threats|physical|blows ; *stay calm and *call a colleague for help
share|show|discuss|compare|give|tell|reveal ; =grade|grades|mark|marks|results|scores|salary|report|reports|file|files & with|to>>other|another|others|classmates|parents|colleagues ; *share {n} only with the person concerned
speak|talk|comment|think ; negatively|badly|ill|disrespectfully|dismissively|unkindly|disparagingly ; *speak with respect about everyone .
bring|let|take|invite|admit ; =guest|guests|visitor|visitors|customers|outsiders|strangers|friends & staff|kitchen|back|stockroom|storeroom|office|workshop|warehouse|cellar ; *meet guests in the public area
no|bring|carry|have|keep ; =weapon|weapons|knives|firearms|explosives|drugs & !kitchen ; *keep the workplace free of {n}
<PUT>|leave ; =message|messages & medical|confidential|personal|sensitive|detailed ; *leave only {your} name and number
stand|hang|sit ; ^around|about|idle|idly ; *look round and *offer help
look|search|go|rummage ; through|in|into|inside>><bag>|handbag|purse|wallet|bags|cupboards|cupboard|wardrobe|desk ; *ask the owner to open it
use ; =card|cards|points|account & loyalty|bonus|points|customer|customer's & own|private|yourself ; *credit points to {p} only
knock ; enter ; *knock, *wait for an answer and then *enter
<SAY> ; quarrel|quarrels|disputes & other|another|previous|between & <staff> ; *keep disputes within the team
move|read|touch|tidy|rearrange|sort ; =papers|documents|notes|letters|things|belongings & <customer>|desk|desks|table ; *leave {n} as you find {it}
use|call ; =name|names & in|at|across>>lift|lobby|corridor|public|front|waiting|restaurant|lounge ; *address {p} discreetly in public
serve|work|come|greet|appear ; wet|uncombed|unwashed & hair ; *come to work with clean, dry hair
<HOLD> ; in>>hand|hands|fingers & =cutlery|glasses|glass|plates|cups|knives|bread|instruments ; *carry {n} on a tray
ask|disturb|address|approach|question|serve ; *chewing|mouth|eating|swallowing|drinking ; *wait for a pause in the meal .
polish|count|clean|sort|repair|restock|prepare ; *watching|watch|looking ; *do it before or after service .
use ; =emergency|fire|escape & for ; *keep {n} free for emergencies
treat|see|examine|serve|advise ; one|same & two|several|three|different & in ; *see each {one} alone
postpone|cancel|reschedule|move|change ; twice|again|repeatedly|second ; *keep to the new date
let|allow|have ; child|children & watch|see|listen|hear ; *ask someone to look after the child outside
answer|open|start|pick ; phone|call|calls|telephone & with|by & !mouth|full ; *answer with the company's name and {your} own
keep|hold ; line & on ; *offer to call back with the answer
transfer|connect|put|forward ; to>>closed|empty|unstaffed|busy|engaged ; *take the number and *arrange a call back
laugh|joke|chat|talk|giggle ; with>><worker>|each & *during|while|in|front ; *give {p} {your} full attention .
leave ; =chat|call|conversation|line|counter|desk|window|till & *waiting & !unattended ; *stay at {n} until {p} has an answer .
<GIVE> ; through|over|across|under>>window|fence|gate|letterbox|door|hedge|railing ; *hand {n} over in person
wear ; headphones|earphones|earbuds|headset & *riding|driving|cycling|traffic|forklift|machine|machines|warehouse|road ; *keep {your} ears free for the traffic .
test|check|look|search ; with>>flame|flames|fire|match|lighter|finger|hand|tongue ; *use the proper test device
quote|promise|judge|advise|offer|estimate|answer ; for|about>>other|another & trades|trade|departments|department|field|areas|subjects ; *refer such questions to the specialist
photograph|film|record ; =counter|area|building|room|workshop|premises|safe|screen|screens|branch|office|kitchen|ward|machine|machines|shop|store & !<customer> ; *ask the manager before you {v} {n}
<WRITE> ; with|by|using>>form|standard|template|templates|prewritten|generic|automatic|copied & !without ; *write each reply in {your} own words
put|leave|lay|push|set ; aside|away & file|case|request|letter|complaint|application|ticket|order|because ; *ask a colleague and *deal with it the same day .
wash|rinse|serve|bathe|treat|use ; too & hot|cold ; *test the temperature first .
leave ; *during|throughout & supervision|shift|duty|lesson|service|watch|treatment|meeting|exam|round|patrol & !open|unlocked|on|running|classroom|unattended|alone|unanswered|dirty|empty ; *stay at {n} {t} .
use ; to>>amuse|entertain|embarrass|shame|scare|threaten|punish|impress ; *keep it between you and {p}
leave|keep ; empty|unstaffed|closed & counter|desk|till|reception|window & <customer> ; *call a colleague to help at once
argue|quarrel|discuss|negotiate ; with>>supplier|suppliers|driver|drivers|courier|couriers|contractor|contractors|salesman|rep & front|while|before|presence ; *settle it in the back office .
<PUT> ; front & of>>window|windows|mirror|mirrors|sign|signs|extinguisher|extinguishers|panel|meter|socket|camera|cameras|radiator|heater ; *keep {n} away from {x}
close|lock|shut ; *before & *closing|hour|hours|posted|time ; *keep {n} open until closing time .
sit ; at|on>>table|tables & <customer> ; *stay on {your} feet at {x}
push|ride|drive|wheel|steer|roll ; into|against>><customer>|shelves|walls|furniture|doors|cars|legs ; *keep an arm's length from {x}
<PUT>|return|sell|display ; damaged|broken|opened|expired|faulty|dented|leaking|mouldy & shelf|shelves|back|display|rack|sale|counter|window ; *take {n} off sale and *report it
let|allow ; fill|overflow ; *clear {n2} in good time
let|allow ; see|read|watch|look & screen|screens|list|data|documents|papers|monitor ; *turn the screen away and *cover papers
let|allow ; block|obstruct|cover & <walk>|doors|exits|seats|windows|signs ; *keep the way clear
unpack|restock|clean|repair|store|work|sort|build|count ; where & <customer>|walk|pass|stand|sit|eat ; *choose a place or time away from {ps}
shop|buy ; *during|working|shift|hours|duty ; *do {your} shopping before or after work .
use|wear|touch|take|try ; =<customer> & =toiletries|shampoo|soap|things|clothes|clothing|property|belongings|shoes|perfume|hairbrush|laptop|food|coat|jewellery ; *leave {n} as you find {it}
serve|offer|pour|bring ; =warm|lukewarm & !glass|glasses|plate & wine|beer|champagne|water|juice|cola|ice ; *serve it well chilled
scold|criticise|reproach|lecture|rebuke|blame|punish ; late|lateness|forgetting|delay|mistake|mistakes|weight|smoking|asking & <customer>|for ; *stay friendly and *go straight to what comes next
<WRITE>|note|record|take|keep ; on>>paper|slip|slips|scrap|scraps|hand|post-it|napkin|napkins|envelope|notes & !bin ; *enter {n} in the system
<SAY> ; another|other|others & about>>another|other & <customer> & !<soft>|staff ; *keep the details of other {ps} confidential
treat|serve|help|see|admit|call|attend|process ; first|before|ahead & friends|family|relatives|acquaintances|regulars|members|colleagues|private|neighbours ; *take everyone in turn .
sign|act|order|write|speak|answer ; name|behalf & else's|another|someone|colleague's|boss's|colleague|other|others|manager's ; *{v} in {your} own name
use|apply|choose ; that|which & irritate|harm|damage|burn|hurt|scratch|stain|smell|irritates|damages ; *choose a milder, tested product .
hang|put|pin ; ^up & =pictures|posters|photos|calendar|calendars|signs|decorations|stickers ; *ask before you put anything on the wall
interrupt|disturb ; with>>call|calls|phone|messages ; *set {your} phone to silent
<HOLD>|remove|serve|clear ; from>>wrong ; *{v} {n} from the right side
enter|type|show|open|process|read ; at|on|in>>open|unlocked|public|shared & screen|computer|terminal|network ; *use a screen that only you can see
use ; to>>contact|call|visit|message|meet & <customer> & !bell|whistle ; *contact {p} through the company only
answer|reply|respond|write ; *week|weeks|days|month|late & *after ; *{v} {n} within two working days .
send|post|deliver ; wrong ; *check the address before you {v} {n}
deliver|hand|go ; to|at>>open|unlocked & door|gate|garage ; *ring and *wait for {p}
give|hand|pass|sell ; street|road|pavement ; *{v} {n} at the agreed address
load|use|lift|stack|move ; that|which & damaged|broken|cracked|leaking|torn|wet ; *check {n} before you {v} {it} .
skip|miss|omit ; =check|checks|inspection|test|tests|cleaning|round|rounds ; *do {n} every time
explain|answer|tell|inform|help ; only & asked|asks|request ; *{v} {n} before {p} asks .
leave ; off|open|loose & =cover|covers|lid|lids|cap|caps|guard|panel|hatch|manhole ; *put {n} back at once
tutor|teach|advise|treat|train|serve ; for>>money|cash|payment & own ; *leave private lessons to others
speak|talk|read ; to>>board|screen|wall|paper|floor|slides|notes ; *face {ps} while you speak
leave|keep ; without>>toys|books|company|supervision|attention|anything ; *give {p} something to do
start|move|drive|operate|run|open|use|close ; *doors|door|cover|guard|gate|lid & *open|off|missing & *while|when|if|with ; *close and *check everything first .
cut|treat|dress|touch|move|bathe|feed|photograph|kiss ; against ; *explain each step and *ask for consent
discuss|talk|speak|mention ; shift|shifts|rota|holiday|holidays|break|breaks|schedule|schedules|workload ; *talk about shifts in the staff room
serve|give|hand|sell|pass ; through|over|across>>window|fence|barrier|counter|hatch & =prescription|prescriptions|documents|medicine|medicines|results ; *hand {n} over in person, inside
type|write|eat|talk|work ; *crying|sobbing|upset|weeping ; *listen with full attention .
open|create|start|make|book ; second|duplicate|another & ticket|tickets|case|account|file|record|booking|entry ; *add to the record that exists
tell|ask ; =<customer> & how|little|much & spend|spends|earns|costs ; *serve every order in the same friendly way
comment|remark|joke ; how|what & spends|spend|eats|wears|buys|earns|drinks|looks ; *serve everyone in the same friendly way .
use|play|make ; =loudspeaker|tannoy|intercom|microphone|radio & for ; *use {n} for work announcements
<PUT> ; =mail|post|letters|messages|faxes|bookings|list|lists|prescriptions & openly|visibly|open|display|view|counter|desk ; *keep {n} in a closed tray or drawer
display|show|leave ; =mail|post|letters|messages|prices & openly|visibly ; *keep {n} in a closed tray or drawer
give|assign|offer|put ; =<customer> & next|near|above|below|beside & room|table|building|lift|noise ; *offer {p} a quiet place
swim|sunbathe|bathe|exercise|train|relax|shower ; in|at|by|on>>pool|sauna|gym|spa ; *use {x} outside {your} working hours
lift|hold|touch|carry|take|pick|grab ; by|at>>rim|bowl|edge|top ; *hold {n} by the stem or the base
add|include|put|write|deduct|enter ; =tip|tips|gratuity|service ; *let {p} decide on the tip
tell|say|announce ; closed|over|finished|stopped|closes ; *say what is still on offer and until when .
<PUT> ; in|into>>containers|container|bottles|bottle|cups|cup|jars|buckets|tins & =chemicals|products|cleaner|cleaners|bleach|detergent|poison|acid|solvents|paint|agents|fuel ; *keep {n} in the labelled original container
<PUT> ; =file|files|records|record|charts|chart|folders|forms|passports|notes|prescriptions|samples & on|at|over>>counter|desk|reception|trolley|table|windowsill|bed ; *keep {n} off {x} || *put {n} in a closed drawer
put|fob|brush|wave|palm ; ^caller|customer|guest|client|patient|applicant|callers|customers|guests|clients|patients|applicants|people & off|away ; *give {p} a clear answer or a date
let|have|make ; hang|leave|go|walk & dissatisfied|angry|upset|unhappy|confused|empty-handed|disappointed ; *ask whether everything is solved before {p} leaves .
reply|answer|respond|react ; with|in>>word|words|line|one|single|emoji|thumbs & !"|short ; *answer in full sentences
write|send|leave ; =e-mail|e-mails|email|emails|message|messages|mail & subject|greeting|signature & without ; *give each message {x}
ask|make|tell|expect|require|have ; =<customer> & print|copy|scan|download|translate|fetch|carry|collect|search|find|assemble|load|unpack|wrap|bag|weigh|calculate ; *do it for {p}
wear ; hat|hats|cap|caps|helmet|helmets|hood|hoods|hoodie|hoodies|beanie|sunglasses & in|indoors|inside|at|on & !sunglasses ; *take {n} off indoors
wear ; coat|coats|jacket|jackets|cardigan|sweater|hoodie|scarf & over|on ; *keep {your} uniform visible
wear ; =helmet|helmets ; *take {n} off indoors
drink|eat|use|take|help ; =<customer> & =coffee|tea|food|drinks|water|biscuits|fruit|snacks ; *bring {your} own food and drink
let|have|make|ask|get ; sign & blank|empty|incomplete|unread|unfinished ; *complete the form with {p} before they sign
<WRITE> ; full>>legal|technical|terms|jargon|abbreviations|errors|mistakes|numbers ; *write in plain, everyday words
write|send ; =letter|letters|reply|replies|e-mails|text & legal|technical|jargon|paragraphs ; *write in plain, everyday words
move|drive|pull|start|set|roll ; ^off|away & *standing|stairs|boarding|seated|door|doors|while|before ; *wait until every {one} is seated or safely inside .
let|allow ; travel|ride|board|enter & ticket|tickets|pass ; *sell or check a ticket at the start
refuse|decline|reject|avoid ; short|small|cheap|unprofitable|little & trip|trips|order|orders|job|jobs|fare|fares|purchase|purchases|repairs|request|requests ; *take each request on in the same friendly way
leave|let|send ; wet|damp & =hair|client|dog|clothes ; *dry {n} fully
talk|speak|comment|gossip|complain ; about|of|on>>other|rival|previous|competing & salon|salons|shop|shops|restaurant|restaurants|hotel|hotels|garage|garages|company|companies|doctors|practice|dentist|bank|banks|clinic|colleagues|school|schools|suppliers|agency ; *speak about what we offer
push|force|press ; products|product|goods|items|deals & at|on|onto ; *ask what {p} needs and *show what fits
call|address ; surname|surnames|nickname|nicknames|number|numbers ; *use the names that {ps} prefer
<HOLD>|leave|put|lay ; =scissors|razor|razors|knife|knives|needles|blade|blades|cutter|cutters & on|in|at ; *put {n} back in the holder
reserve|block|occupy|save|keep ; =desk|desks|seat|seats|table|tables|chairs|deckchairs|machines|loungers & with|for ; *use what is free and *clear it when you go
use ; =speakerphone|speakerphones|loudspeaker|speaker|speakers ; *use a headset
bring|place|leave|keep|store|put ; =belongings|bag|bags|coats|clothes|shoes & =personal|private|own ; *keep {n} in the locker
no ; belongings|bags|handbags|coats & personal|private|own|under|behind|counter|till|desk ; *keep personal belongings in the locker
no ; hats|caps|hoods|helmets ; *take hats and caps off indoors
ring|use|press ; =bell & call|summon|attract ; *go and *speak to {p} in person
enter|come|go|walk|serve ; in>>clothing|clothes|overalls|apron|uniform|trainers|slippers|socks|whites & kitchen|dirty|gym|outdoor|street|work|wet ; *change before you enter {n}
leave|let|keep ; with>>empty|cold|wrong|half|dirty & <customer> ; *look round every few minutes and *bring what is missing
let|make|leave ; stand|wait|queue & locked|closed & <customer>|pupils ; *open the door on time
exchange|swap|trade ; shift|shifts|duties ; *agree on changes with the manager first
lift|carry|hold|move ; with>>bent|back|twisted ; *lift from the knees with a straight back
leave|clear|pick|sweep ; =glass|glasses & broken ; *sweep up broken glass at once
keep|let ; engine|motor & running|idling ; *switch the engine off
reach|touch|dip|grab|put ; with|by>>hand|hands|finger|fingers|bare & !money ; *use tongs or gloves
price|sell|estimate|weigh|dose|measure|mix|fill|cook|portion ; by>>guesswork|guess|eye|feel|sight|instinct|memory ; *{v} by the list or the scales
use ; to>>wipe|clean|dry|polish|mop|scrub ; *use a cleaning cloth
use ; to>>prop|reach|cut|open|stir|hold|lift|stand|climb|fix|hang ; *use the proper tool
hold|delay|stop ; queue|line ; *open another till
push|pressure|sell|press ; =insurance|extras|warranty|warranties|upgrade|upgrades|add-ons|dessert|desserts|subscription|membership ; *describe the options and *let {p} decide
charge|bill|invoice ; for ; *charge only what was agreed
let|make|have ; =<customer>|victims|victim|witness & wait & in|on|at>>public|corridor|hall|hallway|area|stairs|passage|street|rain|cold ; *offer {p} a seat in a quiet room
sit ; =passenger|guest|customer|priority & seat|seats ; *keep the seats free for {ps}
hand|pour|<HOLD> ; over|above>>child|children|head|heads|lap|laptop|keyboard|shoulder|baby ; *{v} {n} from the free side
close|shut|start|end|leave|open ; early|earlier & =gate|gates|shop|counter|bar|kitchen|desk|session|lesson|class|meeting|check-in|boarding|doors|office|branch|shift|pool ; *keep to the posted times
chat|talk|whisper ; in|at|near>>auditorium|theatre|cinema|hall|exhibition|exam|library|ward|corridor|service ; *keep silent in {x}
shine|point|flash ; =torch|torches|light|lights|lamp ; *point lights at the floor
sell|serve|offer|use|display ; yesterday|yesterday's|old|leftover|day-old ; *{v} only what was made today
let|admit|allow ; enter|in|inside & after|late|once|while ; *ask latecomers to wait for the break .
<PUT> ; =bait|poison|traps|trap|chemicals|medicine|medicines|cleaners|tools & reach|where|near ; *place {n} in a locked box
<PUT> ; reach>>child|children|toddlers|toddler|pets|patients|residents|dogs ; *keep {n} locked away
spray|use|apply|treat|work|open ; presence|around|near & <customer>|pets|animals|pregnant|birds|fish ; *wait until the room is empty
mix|swap|confuse|muddle|mingle ; clothes|files|samples|orders|documents|laundry|records|keys|linen|luggage|cases|parcels|names|people & !up ; *label and *keep them apart
use|apply|practise ; =chair|corner|step|punishment & time-out|naughty|thinking ; *sit down with {p} and *talk it through
shame|mock|laugh ; child|children|toddlers ; *help calmly and *say what to do next time
give|feed|offer ; another|other|someone & =food|<food>|child|children|lunch|medicine ; *give each {one} what is labelled for them
hold|keep ; crying|upset & distance|length|away ; *stay close and *comfort {p}
let|allow ; =child|children|pupil|pupils|toddlers & wet|soaked ; *change wet clothes at once
let|allow ; collected|fetched|taken|picked & by ; *hand the child over to the agreed adult .
heat|warm|cook|reheat|boil ; in>>microwave ; *warm {n} in the bottle warmer or on the hob
feed ; =animal|animals|elephants|monkeys|birds|fish|ducks ; *keep to the feeding plan
let|allow ; =<customer> & tap|knock|bang|climb|touch|lean|feed|shout|throw ; *ask {p} in a friendly way to keep a distance
take|lead|bring|send ; =beginner|beginners|novices|children|learners & on|onto|into|to ; *choose a place that suits {n}
ski|walk|go|ride|swim|run|move ; ahead|faster & of|than ; *stay together with {p}
place|put|seat|assign ; =<customer>|families|family & next|near|beside|above|opposite & disco|lift|noise|noisy|bar|kitchen|toilets|street|nightclub|machine|bins|door|smokers ; *offer {n} a quiet place
answer|discuss|reply|talk ; =question|questions & about ; *keep to questions that concern {p} in person
massage|treat|operate|train|tattoo|pierce ; drinking|drunk|intoxicated|alcohol|fever|ill|drugs ; *ask {p} to come back another day
set|clear|clean|unpack|prepare|build|count|load ; front|presence & <customer> ; *finish before the {ps} arrive
carry|push|take|wheel|bring ; through|across|past>>party|restaurant|lobby|dining|guests|ward|shop|room|hall|reception|garden|house|ceremony & =rubbish|laundry|linen|waste|bins|dirty|dishes|stock|boxes|equipment|trolley ; *take {n} by the service route
drink|eat|party|dance|smoke|sit|dine ; with>><customer> ; *stay on duty until the last {one} has left
disturb|interrupt ; speech|speeches|ceremony|performance|toast|song|concert|prayer|sermon|service|vows ; *wait until {n} is over
sell|show ; =picture|pictures|photo|photos|video|videos & <customer>|couples ; *hand {n} only to those who are in them
cover|hide ; =mouth|face|lips ; *keep {your} face visible
turn|look|walk ; away|aside & while|when|speaking ; *face {p} while you speak .
sell|offer|show|recommend|present ; expensive|dearest|priciest & first ; *start with what {p} needs
close|send|reply|answer|reject|charge|renew|assign ; automatically ; *read each case before you {v} it
take|hold|conduct|run ; =statement|statements|interview|session|meeting|exam|lesson|treatment & without>>break|breaks|pause ; *offer a break every hour
insert|try|attempt|prick|call|ask|ring ; third|fourth|second & time|attempt ; *ask a colleague after two attempts
let|allow ; immediately|straight|soon & drive|go|leave|stand|walk|get ; *ask {p} to rest for the set time first
return|sell|rent|<GIVE> ; with>>loose|worn|faulty|broken|missing|damaged|flat|low|empty & brake|brakes|tyre|tyres|tires|battery|screws|bolts|parts|lights|tank|seal ; *check {n} before you {v} {it}
lean|rest|prop|lay ; =bike|bikes|ladder|ladders|bicycle|bicycles|instrument|tools|panels ; *put {n} in the stand
roll|fold|wrap|move|lift|pack ; with|while & furniture|on|full|items|things ; *take everything off before you {v} {n}
open|look|search ; =drawer|drawers|cupboard|cupboards|wardrobe|wardrobes|cabinets & !open ; *ask {p} to open {n}
ask|demand|require|request ; =original|originals ; *accept copies
ask|send|make ; =<customer> & form|again|error|mistake & to>>fill|complete|write|come|queue ; *correct it together with {p}
iron|sew|paint|glue|print|varnish ; over>>button|buttons|zip|stain|stains|rust|dust|holes|logo|dirt ; *prepare the surface first
leak|<SAY>|<GIVE> ; to|with>>press|media|journalist|journalists|reporter|reporters|newspaper|newspapers|television|broadcasters ; *refer journalists to the press officer
leave|keep|let|make ; waiting|wait & without ; *{g} while {p} waits .
<PUT> ; hold & without>>checking|updating|telling|returning|informing|saying|speaking ; *{g} while {p} holds .
tell|say|answer|reply|argue ; policy|rule|rules|regulation|regulations|procedure|computer|law ; *explain the reason and *say what is possible .
throw|slide|toss|push|drop|put|place|lay ; =change|card|receipt|coins|money|ticket|tickets & on|onto>>counter|tray|table|desk|belt ; *place {n} in {p's} hand
place|put|offer|serve|use|sell|give|hand|set ; opened|used|worn|dropped|fallen|returned|touched|half-empty|half-used|leftover|bitten|previous|chipped|standing & that|which & !time|letters|parcels|more ; *take fresh {h} each time .
wrap|pack ; in|with>>newspaper|newspapers|newsprint|old|bin|rubbish|used ; *{v} {n} in clean packing paper
hide|reserve|hold|<PUT> ; =merchandise|goods|items|item|stock|product|products|clothes|shoes|bargains & later|purchase|purchases|aside|back|yourself|themselves|friends|colleagues & !next|<chem> ; *leave {n} on display for everyone
use ; =lift|lifts|elevator|elevators & guest|guests|customer|customers|visitor|visitors|patient|patients|passenger|main ; *use the service lift
use ; =toilet|toilets|bathroom|bathrooms|restroom|restrooms|washroom & guest|guests|customer|customers|visitor|visitors|patient|patients|public|disabled|client|clients ; *use the staff toilets
use ; =entrance|entrances|door|doors|staircase|stairs & guest|guests|customer|customers|visitor|visitors|patient|patients|public|main|front ; *use the staff entrance
use ; as>>anecdote|example|joke|story|excuse|weapon|threat ; *keep {n} confidential
use ; as>>place|space|spot ; *keep {n} clear
use ; filler|fillers|um|er ; *pause briefly in place of such words
serve|bring|present|put|set|<GIVE> ; with>>fingerprint|fingerprints|smear|smears|stain|stains|drips|chip|chips|crack|cracks|hair|hairs|lipstick|dust|marks|spots|splashes|crumbs|limescale & =plate|plates|glass|glasses|cup|cups|dish|dishes|cutlery|towel|towels|linen|bowl|tray|menu|menus ; *check and *wipe {n} before you {v} {it}
let ; hear|overhear ; *close the door and *speak quietly
forward|send|publish|give|spread|<HOLD>|<SAY> ; outside>>company|team|department|office|organisation|firm|group|school|hospital|house|business|practice|clinic|building|hotel|agency|ward ; *keep {n} within {x}
make|take|run|do ; private|personal & stop|stops|detour|detours|errand|errands|shopping|visits ; *keep private errands for after work
comment|remark|joke|complain ; =state|condition|mess|tidiness|home|flat|house|room|kitchen|furniture|desk|car|taste|decoration ; *keep to the matter in hand
throw|discard|bin ; =screw|screws|part|parts|packaging|receipt|receipts|manual|manuals|label|labels|keys & away|out ; *keep {n} until the job is accepted
throw ; away|out & !left|found|lost|forgotten|behind|guest|customer ; *ask before you throw {n} away
punish|threaten ; by|with ; *talk about what happened and *agree on the next step
cash|count|open|close ; door & unlocked|open ; *lock the door first
ask|make|tell ; =<customer> & move|change|switch & table|seat|seats|room|place|tables|queue ; *let {p} stay where they are
quote|charge|ask|offer ; different & price|prices|fee|fees|rate|rates ; *{v} the same {h} to everyone
fill|pour ; brim|rim|top|overflowing|edge ; *fill glasses and cups to the mark
enter|open|go ; dog|dogs|loose|dark|alarm|shouting|smoke ; *stay outside and *call {p} first .
enter|disturb|knock|go|clean ; light|sign|privacy|sleeping|asleep|"…" & *if|when|while ; *come back later .
process|accept|pay|approve|release|sign|execute|book|hand|issue ; *different|wrong|suspicious|unclear|unusual|doubtful|doubt|forged|missing|incomplete|altered|unreadable|illegible & *if|when|while ; *stop and *ask {your} manager .
trade|deal|speculate|invest ; shares|stocks|securities|clients|insider|funds ; *ask the compliance officer before you {v}
answer|unplug ; =telephone|telephones|phone|phones & =guest's|customer's|patient's|colleague's|client's|guests'|patients'|tenant's|tenants'|resident's|residents'|neighbour's|customers'|clients' ; *let the phone ring and *carry on
park|leave ; =car|cars|vehicle|vehicles & guests|guest's|customer|customers|customer's|guest|clients & in|on|at ; *{v} {n} in a safe, well-lit place
read|write|check|type|eat|work|do|play ; *phone & *while|when & on ; *give the call {your} full attention .
begin|start ; cleaning|closing|clearing|mopping|sweeping|counting|packing|vacuuming & *while|when|before|until ; *wait until the last {p} has left .
buy|purchase|reserve|take ; reduced|discounted|marked|sale|clearance|offers & *before|during ; *{v} such goods after closing time .
defrost|thaw ; any ; *thaw {n} in the fridge
use|repeat|mention ; =name|names & often|every|much|constantly ; *use the name once at the start and once at the end
tell|talk|complain|inform|speak|mention|share|discuss ; internal|staffing|understaffing|shortages|rota|strike|restructuring|redundancies|layoffs|turnover & !<worker>|in ; *keep internal matters within the team
<PUT> ; =leaflet|leaflets|flyer|flyers|advertising|adverts|brochures|posters|stickers & under|on|in|through ; *hand {n} out in person
serve|treat|advise|help|see|attend ; =two|several|many|three & once|same|time|simultaneously ; *serve {p} one after the other
park|stop|wait ; space|spaces|bay|bays|spot|spots|place|places & customer|guest|visitor|visitors|patient|customers|guests|patients|resident|residents ; *park in the staff bays
give|hand|sell|offer ; unaccompanied|minors|underage|under & !18|16|21 ; *ask the accompanying adult first
repack|sell|resell|return|display|advertise ; as & new|fresh|unused|original ; *label {n} honestly
leave ; =tag|tags|label|labels|sticker|stickers|price & on ; *take {n} off
keep|leave|let|make ; feet|standing ; *offer {p} a seat
stand|sit|stay|hide|wait ; behind>>counter|desk|till|bar|screen|reception ; *come out from behind {x} and *greet people
leave ; unlit|dark ; *light {n}
consume|drink|have|take ; =alcohol|drugs|beer|wine & *before|during ; *stay sober before and during work .
consume|drink|have|use|take ; =alcohol|drugs|beer|wine|cannabis|spirits ; *stay sober before and during work .
let|allow|have ; pass|reach|exceed|past & =goods|food|stock|products|date|medicine|items ; *check dates every day and *take out what is close to its date
leave ; =desk|counter|till|reception|post|bar|station|switchboard|gate|door|ward & without>>replacement|cover|substitute|relief|colleague ; *stay at {n} until {x} arrives
open ; =minibar|fridge|safe|wardrobe|drawer|cupboard|locker|bag|parcel & occupied|guest|guest's|private ; *ask {p} before you open {n}
<PUT> ; =passport|passports|id|card|cards|licence ; *hand {n} back at once
meet|<WRITE> ; with>>excuse|excuses|justification|justifications|counterattack|argument|arguments|jokes|silence|laughter|threats ; *apologise, *name the solution and *say by when
leave ; outside>>door|doors ; *hand {n} over at the door
<HOLD> ; above|over>>head|heads|shoulder|shoulders ; *walk round and *carry {n} at waist height
place|put|store|stack|pile|wash|lay|keep|hang ; next|with|beside|among|between|together & dirty|used|soiled|clean|raw|cooked|wet ; *{v} {n} separately
use|put|keep|wear ; ear|ears|pocket|mouth|hair|teeth & =pen|pencil|pens|pencils|cigarette|thermometer|towel|cloth|comb ; *keep {n} in {your} hand or on the desk
present|show|offer|hand|give ; only & one ; *{v} {n} to everyone at the table
take|grab|pull|remove ; out|from & hand|hands|lap ; *wait until {p} hands {n} over
make|let|keep|have ; wait|waiting & for>>bill|check|menu|order|food|table|drinks ; *bring {x} within five minutes
stack|pile|scrape|collect|clear ; =plate|plates|dishes|glasses|leftovers & table|front ; *carry {n} to the kitchen one by one
handle|touch|prepare|serve|cook|pack ; wound|wounds|cut|cuts|plaster|sore|bandage ; *cover every wound before you {v} {n}
mix|combine ; =old & new|fresh ; *use up the old stock first
<CLEAN> ; =chicken|meat|fish|eggs|poultry & in|under|before ; *cook {n} straight from the packaging
taste|eat|drink|sip ; from>>pot|pots|pan|pans|bottle|bottles|jug|ladle|container|glass ; *use a clean spoon and a small dish
interrupt|stop ; *first|minute|minutes|seconds|before|while|sentence ; *let {p} finish first .
use ; to|for & message|text|contact|call|photograph|photos|film & private|own|personal ; *use the company phone
give|administer|inject|apply|dispense ; yourself|themselves|himself|unlabelled|prepare|prepared|drawn ; *{v} only what you have prepared and labelled {yourself} .
leave|keep|have ; =screen|screens|monitor|monitors|list|lists|calendar|whiteboard|chart|records|data & visible|facing|readable|view|sight ; *turn {n} away from view
speak|talk ; over|across|past>>head|heads & <customer> ; *speak to {p} directly
dispose|discard|get ; =needles|needle|sharps|batteries|chemicals|oil|medicines|blood|waste|paint|toner|electronics|bulbs|of & in|with|down ; *use the container marked for it
let|keep|leave|make ; without>>music|update|news|word|feedback & caller|callers|hold|line ; *come back to {p} every minute
shift|pin|push|<PUT> ; =blame|responsibility|fault ; *say what happens next and by when
end|finish|cut|terminate|close ; call|chat|conversation & because|rude|angry|difficult|insults ; *stay calm and *offer one clear choice .
keep|leave ; dark|uncertainty|limbo|suspense & in ; *tell {p} what happens next
use|press ; mute|hold ; *keep every word fit for {p} to hear
share|show|project|present ; screen & open|with ; *close customer data before you share {your} screen
paste|copy|forward|include|quote|send ; internal|private & !<worker> & !parcel|parcels|package|packages|post|mailbox|address|account|email|e-mail ; *write a separate text for {p}
leave|<GIVE> ; who>>refused|refuses|declined|unwilling ; *agree on another place with {p}
enter|come|go|walk ; with>>bicycle|bike|scooter|skates|rollerblades|pram|trolley|ladder|dog|umbrella ; *leave {x} outside
drive|ride|operate|climb|work ; in>>flip-flops|sandals|heels|slippers|barefoot|socks|clogs ; *wear firm, closed shoes
set|operate|adjust|programme|program|enter|type|change|look|read|watch|write|check ; *driving|wheel|moving ; *stop in a safe place first .
drive|operate|work|handle|climb ; *medication|drugs|alcohol|tired|ill|drunk|medicine|unwell|exhausted ; *{v} only when you are fit and rested .
use|switch ; hazard|beacon|beacons ; *keep {n} for emergencies
use|fit|install|order ; =non-approved|unapproved|cheap|used|second-hand|counterfeit|imitation|unofficial & part|parts|products|accessories|material|materials ; *use approved {h}
lean|sit|climb|stand ; on|against|at>>paintwork|car|bonnet|wing|exhibit|exhibits|display|case|cases|glass|showcase|furniture|railing|rails|vehicle ; *keep a hand's width away from {x}
sit|lie|kneel ; on|in>>seat|seats|bed|beds|sofa|sofas|couch|couches|chair|chairs & <customer>|customer's|overalls|clothes|dirty|guest|client's ; *protect {x} with a cover first
tighten|leave ; =bolt|bolts|screw|screws|nuts|wheel|wheels & loose|half|tightened|hand ; *tighten {n} fully
smoke|vape|weld|solder|use ; near|by|beside|around|next>>battery|batteries|fuel|petrol|gas|oxygen|pump|pumps|chemicals|paint|solvents ; *keep flames and sparks away from {x}
use ; air & compressed ; *brush {your} clothes down
return|<GIVE> ; =car|vehicle|van|bike|device|phone|keys & empty|dirty|unwashed|unchecked|uncharged ; *check and *clean {n} before you {v} {it} back
show|describe|<SAY> ; in|over>>noisy|noise|loud|workshop|machine|machines|traffic ; *go to a quiet place to {v} {n}
drill|hammer|mow|saw|vacuum|renovate|build|work|deliver|call|ring|open|visit|hoover ; on>>sunday|sundays|saturday|saturdays|holiday|holidays|weekend|weekends & !roof ; *{v} {o} on working days
leave ; =hole|holes|scratch|scratches|damage|dent|dents|gap|gaps|crack|cracks|mark|marks|rubble|mess|dirt|sawdust|footprints|fingerprints ; *repair or *clean up what {your} work leaves
shout|call|yell ; to>>colleague|colleagues|kitchen|floor|another|workmate|other ; *walk over to {your} colleague
enter|process|handle|serve|deal|work|start ; another|other|next & <customer> & *while|before|still|at|one ; *finish with one {one} before the next .
refuse|reject|return|decline|deny ; =application|applications|form|forms|request|requests|claim|claims|parcel & because|due|over|for ; *explain what is needed and *help to complete it .
send ; =<customer> & home|away|back & because|missing|without|document|documents|form|wrong|number ; *take what {p} has brought and *name what is missing .
put|place|locate|set|hide ; =machine|dispenser|desk|sign|counter|bell|box|extinguisher|kit & outside|behind|hidden|out|away ; *put {n} where everyone can reach it
make|grant|allow ; =exception|exceptions|special & for ; *serve everyone by the same rules
let ; phone|telephone & ring & *while|serving ; *let the voicemail take calls while you serve .
take|have ; =break|breaks|lunch|holiday|holidays & same|together|once|all ; *take turns with breaks
close|shut|lock ; =door|doors|gate|barrier & running|waiting|while|coming|boarding ; *wait for {p} before you close the doors .
let|allow|put|have ; =dog|dogs|pet|pets|feet|shoes|bag|bags|luggage & on|onto>>seat|seats|bed|sofa|chair|chairs|table|counter ; *keep {n2} on the floor
ignore|overlook ; =stop|stops|bell|signal|alarm|alarms|light|lights|warning|sign|signs ; *respond to {n} at once
drive|work|speak|go|move ; faster|quicker ; *keep to the pace that the plan or {p} sets
announce|write|print|publish|say|offer|answer ; only|just & language|english|german ; *{v} {n} in every language {ps} use
leave|keep ; too|longer|long & <customer> ; *check on {p} every few minutes
let|allow ; drip|spill|drop|run|fall|splash & on|onto>>clothes|floor|carpet|skin|furniture|table ; *protect {x} with a cover first
hold|clamp ; phone|receiver|handset & shoulder|ear ; *use a headset
wake|rouse ; roughly|abruptly|loudly|suddenly ; *wake {p} gently
punish|blame|scold|mark ; whole|all|entire & class|team|group|everyone ; *speak with the person who did it
raise|lift ; =hand|fist|finger ; *keep {your} voice and hands calm
call|pick|choose ; same & time|times|always|people|pupils|few ; *give everyone a turn
ignore|tolerate|overlook|permit|laugh ; =bullying|harassment|racism|violence|abuse|discrimination|threats|cheating|theft|insults ; *step in at once and *report it
promise|guarantee ; secrecy|confidentiality|silence ; *say whom you have to inform
meet|see|visit|contact|text|invite|message|befriend ; privately|alone|home|outside|private|personal ; *meet {p} only in the course of work
write|send|post|decide ; in>>anger|haste|rage|hurry ; *wait until you are calm, then *{v} {n}
expect|ask|require|demand ; night|weekend|weekends|evening|evenings|holiday|holidays|once|immediately ; *allow two working days for a reply
leave ; =nappy|nappies|bandage|bandages|dressing|dressings|linen|bed|beds|filter|filters|water|towels & unchanged ; *change {n} in good time
fold|reuse|iron ; =used|dirty|stained|soiled ; *put {n} in the laundry
ring|knock|call|phone ; again & *nobody|no-one|answer|answers ; *leave a card and *try again later .
discuss|raise|mention|talk|ask|settle|present ; *crying|upset|grieving|shock|pain|mourning|sobbing & !<soft> ; *give {p} time first, then *{v} {n} .
open|cut ; =box|boxes|parcel|parcels|carton|cartons|packaging|package & with>>knife|knives|blade|blades|scissors|box-cutter|key|keys ; *open {n} with the safety cutter
sell|hand|give ; =single|loose|individual & cigarettes|cigarette|tablets|pills|matches ; *sell {h} in closed packs
take|remove|borrow ; =money|cash|change|coins & from|out>>till|tills|drawer|box|safe|float|register ; *leave {n} in the till
leave|display|offer|show|hang ; =newspaper|newspapers|magazine|magazines|menu|menus|poster|posters|flyers|notices|brochures & yesterday|old|last|outdated|torn|expired|tattered ; *replace {n} every morning
tell|reveal|disclose|mention|say|share|pass ; ^where|which|who|whom|whether|what|how & !sorry ; *keep such information confidential .
tell ; =<customer> & where|who|whom|what|which & !you|to|think|your ; *keep such information confidential .
run|stretch|trail|<PUT> ; =cable|cables|lead|leads|wire|wires|hose|hoses|cord|cords ; *lay {n} along the wall
<PUT> ; across|over>><walk>|floor ; *keep {x} clear
present|submit|print|publish|post|sign|<GIVE> ; with|containing|full>>mistake|mistakes|error|errors|typo|typos|misprints|misspellings|spelling ; *check {n} for mistakes before you {v} {it}
greet|serve|answer|speak|talk|address|welcome ; from|over|across|behind|through>>screen|monitor|shelf|glass|distance|room|counter|desk|behind|chair|afar & !"|phone ; *step up to {p} and *speak face to face
seat ; next|near|by|beside|at>>toilet|toilets|door|kitchen|draught|bin|bins|stairs ; *offer {n} a quiet table
pick|answer|take|speak|talk ; mouth|mouths & full|food ; *finish eating first
let ; =fire|candle|candles|flame & out ; *keep {n2} burning
let|leave ; =tap|taps & drip|dripping|running|run|on|open ; *turn {n2} off fully
stir|taste|season ; spoon|ladle|finger|fingers ; *take a fresh spoon after each taste
lean|<PUT> ; =elbow|elbows|arm|arms|hip & on|against ; *stand upright
<HOLD> ; =glass|glasses|flutes|goblets & by|at|around|on ; *hold {n} by the stem or the base
leave ; uncorked|uncapped|unsealed|unscrewed ; *close {n} after each use
pour|serve|clear|approach|offer ; from>>left ; *{v} from the right
pour|serve|clear|approach|offer ; from>>right ; *{v} from the left
let|leave|allow|seat ; child|children|minor|minors|toddlers & alone|unsupervised|unaccompanied|unattended ; *keep children with an adult
speak|talk|stand|sit|present ; back|backs & to>>group|class|audience|room|table|public|door|crowd|dining ; *face {x} while you speak
speak|talk|stand|sit ; back|backs & !behind ; *face {p} while you speak
whisper|converse|<SAY> ; in|at>>reading|library|exam|examination|quiet|study|theatre|cinema|concert|chapel|church ; *keep silent
stamp|write|stick|print|paste|tape|draw ; over>>title|text|name|date|price|barcode|label|address|number|details ; *keep {x} readable
force|make|push|urge ; pain|painful|exhausted|dizzy|unwell ; *stop as soon as {p} feels pain
dive|jump ; shallow ; *enter the shallow end by the steps
sell|promote|advertise|market ; by|over>>phone|telephone|doorstep ; *{v} {n} in person
grant|reset|approve|change|authorise|confirm|unlock|release ; by|over>>phone|telephone|text|chat & !<customer> ; *ask for a written request first
keep|retain|hold|store ; =card|cards|passport|passports|id|ids|licence|licences & <customer>|original|longer|behind ; *hand {n} back at once
approach|stroke|pet|surprise|<HOLD> ; =dog|dogs|cat|cats|horse|horses|animal|animals|puppy & !without ; *let {n} come to you first
count|sort|portion|<HOLD> ; with|by>>finger|fingers|hand|hands|bare & !money|cash|notes|glass|glasses|cup|cups ; *use gloves or a clean tool
<CLEAN> ; with>>dry ; *moisten the cloth first
<CLEAN> ; with>>dirty|same|used|wet ; *take a clean cloth each time
let|allow ; tailgate|tailgaters|tailgater|follow|slip ; *close the door behind you
let|allow ; through|past>>barrier|gate|gates|checkpoint|turnstile|door|doors|security & !without ; *check each pass first
sit|work|stand|read|write ; in>>dark|darkness ; *switch the light on
empty|throw|put|tip|dispose|discard|drop ; confidential|personal|sensitive & bin|bins|skip|waste|rubbish|bag|recycling|trash|basket ; *put confidential papers in the shredder
move|read|touch|tidy|rearrange|sort|look ; papers|documents|files|letters|notes & on|at>>desk|desks|table|tables|guest|guest's|workplace ; *leave {n} as you find {it}
leave ; =floor|floors|stairs|steps & sign|signs|warning|wet|slippery ; *put up a warning sign beside {n}
unplug|disconnect ; =computer|computers|equipment|machine|machines|phone|fridge|freezer|charger|device|server|router ; *use a free socket
use ; =bleach|acid|acids|abrasives|scourers|polish|wire|ammonia|alcohol|cleaner|detergent & on ; *use the cleaner made for {x}
open ; =window|windows & leave ; *close the windows after airing
use|borrow ; =<customer> & =phone|phones|tool|tools|pen|pens|ladder|computer|printer|equipment|cloths|vacuum|wifi|charger & !to|for|name ; *use {your} own {h}
spray|mow|paint|burn|fly|work|climb ; on|in>>windy|rainy|frosty|stormy|storm|storms|wind|thunderstorm|thunderstorms ; *wait for calm, dry weather
blow|push|sweep|shovel|pile|rake ; =leaves|snow|dust|dirt|grass|clippings|cuttings ; *collect {n} and *take {it} away
<PUT> ; flat|lying & =mirror|mirrors|glass|panes|picture|pictures|paintings|windows|bottles|gas|cylinders ; *{v} {n} upright
wash|<PUT> ; with|beside|alongside>>book|books|food|clothes|glass|electronics|heavy|fragile|tools|documents|coloured|colours|white|whites|dirty|clean|laundry|linen|groceries ; *{v} {n} separately
weigh ; with|including|together>>packaging|bag|box|container|tare|lid ; *weigh {n} after you have taken off the packaging
take|have|spend|eat ; =break|breaks|lunch|rest|meal|meals|nap & in|at|on>><customer>|customer's|client's|living|house|home|garden|bed ; *take {n} in the place agreed with {p}
feed|wash|dress|serve|treat|examine|wake|bathe|lift|move|turn ; hurry|haste|quickly|hastily|rush|fast ; *take the time {p} needs
dress ; other|another's|another|wrong|someone|else's ; *dress {p} in their own clothes
use|spend|borrow ; =<customer> & =money|funds|cash|deposit|savings ; *spend {n} only on what {p} asked for
write|note|record|use|put|describe ; "…" & in>>note|notes|report|reports|file|files|record|records|minutes|log ; *describe what happened in neutral words
close|answer|reply|respond|end|reject|finish ; with & "…" ; *say what you did and *ask whether it helped
use ; =euphemism|euphemisms|slogan|slogans|cliches|clichés|superlatives|platitudes|puns|proverbs|buzzwords & !abusive ; *use plain, honest words
post|publish|share|upload ; =photo|photos|picture|pictures|video|videos|image|images|portrait|selfies|footage|quotes & <customer>|pupils|resident's|children|faces|people ; *ask for written consent first
wear ; bright|flashy|gaudy|loud|colourful|neon ; *choose plain, muted colours
offer|give ; discount|voucher|refund|money|gift|dessert|compensation & to>>end|silence|avoid|settle|stop|calm|quiet ; *find the cause and *offer a fitting solution
test|try|practise|practice|experiment|train|demonstrate ; on|with>>live|real|production|actual ; *use test data
test|try|practise|practice|experiment|train ; on|with>><customer>|them ; *practise with a colleague first
store|save|keep|write|send|record|note ; =password|passwords|pin|pins|credentials|login|logins|passcode & !customer|<customer>|card ; *keep {n} in the password safe
delay|postpone|withhold|defer|refuse ; =relief|medication|medicine|treatment|aid|help|meal|meals|care|ambulance|feeding & !to ; *give {n} on time
show|display ; impatience|irritation|anger|annoyance|boredom|disappointment|frustration|fear|panic|disgust|surprise ; *keep a calm, friendly expression
talk|speak ; over|above>>head|heads ; *speak to {p} directly
take|answer|make|accept ; =call|calls & in|at|on|during|while|near>>chapel|church|meeting|meetings|lesson|treatment|ward|room|class|dining|shop|floor|reception|lift|library|kitchen|counter|cinema|service ; *take calls outside or in the break
<EAT> ; in|on|at|behind|near|while|during|shop|floor|front|over|desk|counter|public|duty|classroom|lesson|lessons & !from|influence|alcohol|products|stock|goods|samples & !<customer> ; *keep food, drinks and gum for the break room
<EAT> ; in|on>>front|view|sight ; *keep food, drinks and gum for the break room
taste|sample|<EAT> ; from>>order|orders|plate|plates|buffet|customer|guest|delivery ; *keep orders sealed until {p} receives them
eat|taste ; =stock|goods|samples|products|leftovers ; *pay for food before you eat it
label|attach|fix|<PUT> ; over|across|on>>ingredients|date|dates|barcode|allergen|allergens|list|warning|instructions ; *keep {x} readable
let|allow|leave|have ; shelf|shelves|rack|display|buffet|displays|racks & empty|bare|low|half ; *keep {n2} filled
let|leave|have ; ^queue|queues|line|lines|customers|clients|people|applicants & queue|queues|line|lines|grow|build & !white|yellow|red|behind ; *open another counter in good time .
recommend|sell|push|offer|promote ; because|expensive|priciest|dearest|commission|commissions|bonus|margin|margins|profit ; *recommend what fits {p's} needs .
recommend|suggest|praise ; dish|dishes|product|products|place|places|restaurant|restaurants|hotel|hotels & tried|tested|tasted|used|know ; *recommend what you have tried yourself .
scan|charge|bill|book|enter|record|count ; twice|double & same ; *{v} each {h} once
hand|give|pass ; upside|backwards|handle|blade|point|first ; *hand {n} over with the handle towards {p}
try ; ^on & =clothes|stock|clothing|items|shoes ; *try clothes on in {your} free time
try ; ^on ; *leave new stock on display for {p}
use ; as>>shelf|storage|storeroom|storage|store|table|cupboard|dumping|warehouse|cloakroom|rack|office|lounge ; *keep {n} clear
use ; as>>doorstop|ashtray|bin|hook|hanger|toy|seat|stool|footrest|weapon|hammer|lever|bookmark ; *keep {n} for its own use
use ; as ; *use the proper {x}
use ; =finger|fingers|hand|hands & !card|phone ; *use tongs or gloves
use ; =towel|towels|napkin|napkins|linen|sheet|sheets|tablecloth|tablecloths & for|to>>wipe|clean|mop|cleaning|wiping|floor|floors|polish|dry|shoes ; *use cleaning cloths
use ; =file|files|comb|combs|brush|brushes|towel|towels|needle|needles|glove|gloves|razor|razors|cape|mask|masks & *than & one|once ; *take {fresh} for each {one} .
use ; =comb|combs|brush|brushes|towel|towels|needle|needles|glove|gloves|scissors|razor|razors|cloth|spoon|knife|board|mask|masks|tool|tools|cape|file & two|several|more|different|another|next|twice|again ; *take {fresh} for each {one}
use ; =unsterilised|unsterilized|uncleaned|unwashed|used|dirty & !linen ; *use clean, disinfected {h}
use ; =e-mail|email|mail|address|account|accounts & own|private|personal & !company|work & for|to ; *use the company address
use|<GIVE> ; =discount|discounts & for|to ; *keep the staff discount for {your} own purchases
use ; =e-mail|email|mail|account|car|cars|van|vans|vehicle|printer|copier|photocopier|computer|computers|internet|card|cards|telephone|post|stamps|tools|equipment|network|laptop|discount & for>>private|personal|own|yourself|themselves|shopping|holiday|family|friends|relatives|purchases ; *use {n} for work
use ; =beams|beam|headlights & high|full ; *dip {your} headlights
use|drive|borrow|test-drive|take ; =car|cars|vehicle|vehicles|van|bike|motorbike & for>>private|personal|own|errands|shopping|trips|trip ; *use {n} only for work || *keep {n} for work || *use {your} own car for private trips
use ; =siren|sirens|horn|alarm|bell ; *keep {n} for emergencies
use ; =name|names & first & !without|unless|until ; *use the title and surname
use ; =calculator|watch|clock ; *put {n} away
use ; =key|keys|card|badge|login|account|locker & colleague's|another|someone|others|somebody ; *use {your} own {h}
use ; =voice & baby|childish|loud|harsh|stern ; *speak in a calm, natural voice
use ; =language|words|expressions|terms|phrases|wording & sexist|racist|discriminatory|offensive|foul|vulgar|abusive|coarse|strong|swear|crude|obscene ; *keep {your} language polite and respectful {t}
use ; =language|words|expressions|terms|phrases|wording|vocabulary & !name ; *use plain, everyday words
use ; =board|boards|cloth|cloths|knife|knives|mop|mops|bucket|buckets|tongs|crates|bin|bins|bags & =red|blue|green|yellow|brown|white|purple|pink|orange|black & for ; *use the {h} marked {t}
use ; =exclamation|exclamations|bold|italics|smileys|capitals ; *write in plain type
use ; =red|colours & ink|type|letters|font|text|words|writing|pen|letter|message|messages|e-mail|e-mails|email|emails ; *write in plain type
use ; =entrance|entrances|lift|lifts|staircase|bathroom|bathrooms|toilet|toilets|lounge|pool|gym|restroom|restrooms|washroom|washrooms|car|parking|spaces & guest|guests|customer|customers|visitor|visitors|patient|patients|public|main|front|member|members & !own ; *use the staff facilities
use|operate ; =sauna|pool|gym|spa|facilities|facility ; *use {n} outside {your} working hours .
use ; =stairs|ladder|chair & wobbly|damaged|broken|makeshift ; *use a ladder in good order
use ; =lift|lifts|elevator|elevators & fire|alarm|emergency|evacuation ; *take the stairs {t}
use ; =pencil|pencils ; *write in ink
use ; =hand|touch & without ; *put on gloves first
cool|chill ; hot|warm & in>>fridge|freezer|refrigerator ; *let {n} cool before you put it in the fridge
unpack|defrost|thaw|cool|chill|hold|<PUT> ; =food|goods|meat|fish|milk|dairy|frozen|chilled|salads|sauce|sauces|salad|rice|leftovers|eggs|vaccines|poultry & at|in|on|out>>temperature|room|sun|counter|worktop|outside|kitchen|sink & !raw|cooked ; *keep {n} at the set temperature
<PUT> ; in>>tin|tins|can|cans ; *move {n} into a closed container
<PUT> ; =own|personal|private|staff & =food|drink|drinks|lunch|items|belongings|bags|phones ; *keep {n} in the staff room
hold|<PUT> ; =lost|found & !child|children|pet|dog|visitor|person ; *hand {n} in at the desk
hide|remove ; =book|books|form|forms|sign|notice|notices|menu|price|list ; *keep {n} where everyone can see {it}
advertise|display|announce|promise|sell|promote|offer|publish ; ended|expired|over|past|outdated|old|gone|stock & that|which|no|longer|offers|prices|<customer> & !<food>|who ; *check the dates, then *{v} what is current
assign|let|allocate|sell|rent|<GIVE> ; =room|rooms|car|table & inspected|cleaned|checked|ready|made ; *{v} only inspected {h}
send|show|take|bring|seat ; to|at|in>>room|table|car & ready|cleaned|made|inspected|laid|set ; *check the {x} first, then *{v} {p} there
whisper|use|switch|<SAY> ; =language|dialect|tongue & not|understand|foreign|own|another|other|mother ; *use a language that {p} understands .
give|show|explain ; =directions|direction|way & by|with>>pointing|hand|finger|gesture|gestures|nod ; *walk part of the way with {p}
point|nod|wave|gesture ; !out|torch|torches|light|lights|laser|gun|camera|thermometer|phone & !<worker> ; *walk {p} to the right place
point ; =torch|torches|light|lights|laser|camera|thermometer ; *point {n} at the floor
tell|say|suggest|imply|claim|hint ; that & real|imagining|imaginary|imagined|exaggerating|exaggerated|overreacting|anxious|silly|lying ; *take what {p} says seriously and *write it down .
tell|inform|assure|promise|say ; that|it & hurt|pain|painful|painless|risk|risks|danger|safe|harmless|cured|recover|fine ; *tell {p} honestly what to expect .
tell ; that & section|job|department|responsibility|responsible|station|table|area|task|concern|duty ; *take the request and *pass it to the right colleague .
tell|say|announce|hint|mention|complain|remind ; that|about|how & close|closing|closes|end|ends|late|busy|slow|short-staffed|understaffed|overworked|tired|break|hurry|down|new|staff ; *say what you can do and by when .
tell ; full|sold|unavailable|out ; *say what is available and *offer the best alternative .
tell ; =<customer> & to>>write|send|fill|e-mail|email|put ; *take the details down for {p}
tell|ask|order|command ; =<customer> & to>>calm|relax|quiet|hush|shut|stop ; *stay calm and *listen until {p} has finished
tell|ask ; =<customer> & to>>hurry|rush ; *let {p} set the pace
tell|ask ; =<customer> & to>>leave & !you|yourself ; *walk {p} to the door and *say goodbye
ask ; =<customer> & why|reason|reasons & leaving|leave|cancel|cancelling|return|returning|refusing|declined ; *thank {p} and *invite them back .
ask ; whether|if & finished|done|still ; *wait until {p} signals, then *offer help .
ask ; "…" & !instead ; *ask one open question such as "How can I help?" .
say ; sorry|apologise ; *say what you will do and by when
leave ; =person|<customer>|child & on|at|in>>toilet|table|bath|bed|floor|couch|stretcher ; *stay with {n} or *ask a colleague to take over
leave ; without>>water|food|menu|menus|blanket|information|light|heating|help|seat|chair|answer|explanation|towels|drink|drinks|bell|news|update|cutlery & =<customer>|visitor ; *give {n} {x}
leave ; without>>paper|toner|soap|towels|ink|water|stock|change|fuel|supplies|batteries|sugar|napkins|gloves ; *refill {n} with {x} in good time
leave ; =printer|copier|dispenser|machine|jug|jugs|shelf|shelves|rack|soap|fridge|kettle|tray|vending|buffet|station|minibar|urn & empty ; *refill {n} in good time
leave ; =half|unfinished|halfway|partly & !table|tables|food ; *finish {n} before you move on
leave ; =work|job|jobs|task|repair|repairs|order|installation|cleaning|project|treatment|delivery & half|unfinished|halfway|undone|incomplete ; *finish {n} before you leave
leave ; covered|scribbled|full ; *wipe {n} clean after use
leave ; =rail|rails|side|sides|barrier|brake|brakes|guard|guards|shutter|shutters|stabiliser|stabilisers|lid|lids|seat & down|up|off|open|raised|lowered|released|loose ; *secure {n}
leave ; =fryer|oven|grill|stove|heater|iron|cooker|burner|hob|light|lights|lamp|machine|computer|monitor|screen|radio|tv|television|tap|taps|engine|motor|fan|heating|projector|kettle|dryer|charger|equipment|gas|alarm|air-conditioning & on|running|idling|burning|plugged|standby|overnight ; *switch {n} off
leave ; engine|motor & running|idling|on ; *switch the engine off
leave ; candle|candles|fire|flame|fryer|oil|wax|stove|oven|pan|pans & unattended|unsupervised|alone|burning ; *stay beside {n}
leave ; =packaging|rubbish|waste|litter|packing|cardboard|dust|debris|boxes|scraps|offcuts|shavings|grease & with|at|in|on|behind ; *take {n} away with you
leave ; =hair|hairs|crumbs|dust|stains|footprints|mud|puddle|puddles|spill|spills|water|leaves|splashes|clippings & on|in|at|around ; *clean up {n} straight away
leave ; =tool|tools|swab|swabs|instruments|rags|screws|parts & in|on|inside|under|behind|at|lying ; *count {n} and *put them away after each job
leave ; =trolley|trolleys|cart|carts|luggage|bag|bags|bike|bikes|equipment|suitcase|suitcases|tools|ladder & unattended|unsupervised|alone ; *keep {n} in sight
leave ; =wheelchair|disabled|blind|elderly & =<customer>|user|users ; *wait until {n} is safely on board
leave ; =floor|shop|store & unattended|empty|unsupervised|unstaffed|alone ; *keep one colleague on {n}
leave ; =classroom|class|ward|floor|station|room|shop|store|counter|platform|bay|gate|pool|lesson|workplace & during|in|while|before & !unattended|alone|unlocked|open|empty|dirty|untidy ; *stay in {n} {t}
leave ; =cab|van|car|truck|vehicle|bus|tram|lorry & with|while & running|on|engine|keys|key ; *switch the engine off and *take the key with you
leave ; =key|keys & in|on|at|under|with|inside ; *keep {n} with you or in the key box
leave ; =dish|dishes|cup|cups|mug|mugs|plate|plates|crockery|glass|glasses|pans & in|on|at|by|around|behind|dirty ; *put {n} in the dishwasher
leave ; =knife|knives|blade|blades & in|on|at|lying ; *clean {n} and *put {it} away at once
leave ; =rubbish|bags & outside|in|on|by ; *put {n} in the container
leave ; =medicine|medicines|medication|drugs|chemicals|bleach|detergents|needles|matches|lighters & reach|children|children's ; *lock {n} away
leave ; =food|lunch|leftovers & fridge & over ; *empty the fridge of {your} food by Friday
leave ; =document|documents|file|files|paper|papers|folder|folders|printout|printouts|contract|contracts|notes|records|chart|charts|letters|form|forms|stamps|stamp|list|lists|passport|passports|prescriptions & on|in|at|lying|open|out|unattended|visible|overnight|where|beside|behind|around ; *lock {n} away when you leave
leave ; =parcel|parcels|package|packages|delivery|letters|post|order|orders|bag & on|in|at|by|outside|near|behind|under|where|with & !ladder ; *hand {n} over in person or *agree on a safe place
leave ; =screen|computer|laptop|pc|workstation|terminal|session & unlocked|logged|on|open|unattended ; *lock {n} when you step away
leave ; =stain|mark|marks ; *wipe {n} off at once
leave ; =tip|money & =expecting ; *thank {p}
leave|abandon ; =conversation|caller|customer|client|guest & to|for>>answer|take|help|phone|talk ; *finish with {p} first
<PUT> ; =menu|bill|check & on|in|front|before & who|while ; *wait until {p} is free, then *place {n} on the table .
put|have|stick|get ; =thumb|finger|fingers|thumbs & on|in|into|inside ; *hold plates and glasses by the edge or the stem
put|pack|carry|load|transport|mix ; with|as|beside|next|together|same & =food|bread|meat|groceries|fish|vegetables|fruit & chemicals|detergent|detergents|bleach|cleaner|cleaners|soap|cooked|raw|waste ; *pack {n} separately
mix|combine ; =agents|chemicals|cleaners|bleach|detergents|solvents|acids|products ; *use one cleaning agent at a time
mix ; =up|confuse ; *label {n} clearly and *check twice
mix|confuse|muddle|swap ; ^up ; *check the labels twice
seat ; =walk-ins|walk-in|others & *before|ahead ; *seat guests with a booking first .
take|accept|serve ; =walk-ins|walk-in & *when|while|before|if ; *serve booked {ps} first .
play ; *unloading|loading|night ; *work quietly .
move|rearrange|shift ; =table|tables|chairs|furniture & !without ; *ask before you {v} {n}
play|turn|put|have ; =music|radio|volume & !hold|loud ; *keep the music at a low volume
discuss|criticise|mention|reveal|laugh|complain|joke|talk ; mistake|mistakes|error|errors|fault|failings|blunder & with|to|in|front|about & !own ; *settle mistakes within the team
speak|talk|refer ; as|like & "…"|number|case|diagnosis|bed|condition ; *use {p's} name
disturb|wake|ring ; "…"|sign & !when|note ; *come back once the sign has been taken down
wake ; any ; *let {p} sleep until the agreed time
feed|treat|examine|wash|dress ; lying|flat|asleep ; *help {p} to sit up first .
break|give|deliver|announce|communicate ; =news|prognosis|death|diagnosis|bad & in|on|over|at|by|through ; *give such news in person, in a quiet room
talk|speak|complain|tell ; illness|illnesses|problems|troubles|divorce|love|marriage|debts|holiday|holidays|hangover|weekend & own|your|their & !<customer> ; *keep private matters for {your} free time
let|allow|ask|use|have ; =relative|relatives|family|child|children|friends & translate|interpret|translating|interpreters|interpreter ; *call in a trained interpreter
let|allow|ask ; =relative|relatives|family|husband|wife|carer|friends|companion|parents & decide|answer|speak|answers ; *speak to the person concerned directly
let|make|have|leave|ask ; =<customer> & stand|standing & form|forms|sign|fill|write|wait|waiting|talk ; *offer {p} a seat
let|allow ; =child|children|pupil|pupils|student|students|minor & leave|go|walk|travel|run & alone|unaccompanied ; *hand {n} over to the agreed adult
let|allow ; =<customer>|passenger & stand|sit|walk|step|cross|go|wait|climb & in|on|under|over|behind|near|through|beyond|past>>line|door|doors|track|tracks|platform|barrier|barriers|machine|machines|edge|ladder|site|stairs|steps|crane|load|vehicle ; *ask {p} to stay in the safe area
let|allow ; =<customer>|child & explain|tell|repeat|say|describe|spell & !because|into|in ; *note what {p} says and *pass it on in full
let|allow ; =<customer> & board|alight|enter|exit|get & while|when|until|before ; *open the doors fully before {p} boards .
let|allow ; =driver|drivers|supplier|suppliers|courier|couriers|visitor|visitors|contractor|contractors|outsiders|friends|family|relatives|salesmen|reps & into|in|inside|behind|through|beyond>>kitchen|store|stockroom|back|office|workshop|warehouse|lab|laboratory|counter|cellar|staff|storeroom|server|ward|till|bar|desk ; *meet {n} at the delivery entrance
let|allow|admit ; =anyone|outsiders|strangers|visitors|<customer>|others|everyone & behind>>counter|bar|desk|till|reception|scenes|line ; *keep the area behind {x} for staff
let|allow|admit ; =anyone|anybody|someone|<customer>|strangers|stranger & into|in|inside|through|past & !without|wait|stand|sit|walk|on|because ; *check the name at the desk first
let|allow ; =work|files|mail|e-mails|letters|orders|tickets|requests|rubbish|paperwork|laundry|cases|claims & pile|piles|accumulate|build|mount|stack|lie|gather|collect ; *clear {n2} by the end of the day
let|allow ; =mood|feelings|emotions|problems|worries|temper|tiredness|stress & show|affect|influence|see|notice|out ; *keep a calm, friendly tone
let|allow ; =phone|phones|call|calls & interrupt|ring|disturb & !more ; *answer by the third ring
recommend|sell|offer|prescribe|promote ; commission|commissions|earn|bonus|profit ; *recommend what fits {p's} needs .
read|look|type|write|check|scroll ; while|when & speaks|speaking|talking|talks|explaining|waiting|there|asking|answering|paying|boarding ; *look at {p} and *listen .
type ; *loudly|noisily ; *type quietly
transfer|pass|forward|redirect ; angry|upset|agitated|crying|aggressive|difficult|confused & <customer>|caller|call ; *listen first and *solve it {yourself}
transfer|pass|send|refer|direct|redirect|connect ; to>>number|line|hotline|address|office|department & paid|wrong|premium|expensive|another|other|general ; *put {p} through to the right person
send|put|make ; =pupil|pupils|student|students|child|children & outside|out|corridor|corner ; *speak with {p} quietly after the lesson
send ; =<customer> & away|home|elsewhere|out ; *find someone who can help and *introduce {p}
send ; =message|messages|texts|newsletters|newsletter|mail|e-mails|advertising|adverts|mailings & unsolicited|unwanted|unrequested|consent|asked|subscribed|mass ; *write only to those who have agreed
send ; =e-mail|e-mails|email|emails|mail|mails|message|messages & weekend|weekends|night|evening|evenings|holidays|sundays|holiday|sunday ; *send {n} during working hours
send|attach|forward ; large|huge|big|heavy ; *send a link to the file
discuss|quarrel ; grade|grades|mark|marks|results|progress|behaviour|child|pupil|student & with>>other|another|others|parents|strangers ; *discuss {n} with the child's own parents only
promise|guarantee|offer ; =check-in|upgrade|upgrades|room|view|table|seat|seats|slot|time|date|loan|refund|call|delivery|price|discount|approval|success|visa|result|delivery|help & !that|cannot|you|we|not ; *check first, then *promise what is confirmed
squeeze|cram|force|stuff|press|jam|push ; =letter|letters|parcel|parcels|post|magazines|package|bags|luggage|passengers|goods ; *leave enough room for {n}
park|<PUT> ; =parcel|parcels|package|packages|goods & seen|visible|street|gate|view ; *put {n} out of sight of the street .
load|overload|fill|stack ; above|beyond|over>>limit|weight|capacity|load|line|maximum|permitted & !height|head ; *{v} {n} only up to {x}
ask|let|make|have ; =child|children|minor|minors|stranger|passer-by & sign|accept|take|carry|decide|pay ; *ask an adult to do it
hang|loiter|gather|stand|wait|linger|lounge|congregate ; front|outside|around|about|entrance & restaurant|shop|store|entrance|door|building|hotel|counter & !<machine> ; *wait at the marked spot
step|walk|stand|tread|kneel|climb ; carpet|carpets|rug|floor|parquet|sofa|bed & shoes|boots ; *put on shoe covers first
drill|cut|dig|nail|screw|saw|weld ; before|without & pipes|cables|wires|lines ; *check for pipes and cables before you {v} .
charge|bill|invoice ; waiting|travel|time|call-out|small|extra|extras|parking|mistakes|repairs|hidden & for ; *charge only what the quote names
explain|write|speak|describe|answer|present|report ; in|with|using>>language|terms|jargon|words|detail|abbreviations|codes|latin|officialese ; *{v} {n} in plain, everyday words
write|draw|scribble|stick|mark|stamp ; margin|margins|book|books|manual|wall|walls|original|originals|furniture|desk|desks ; *write notes on a separate sheet
advise|discourage|dissuade|persuade|talk|stop|prevent ; against|out|from & complaint|complaints|complaining|return|claim|cancelling|leaving|review ; *explain how to do it and *offer help
accept ; signature|signatures & match ; *compare the signature with the ID first .
transfer|pay|release|send|order ; =money|funds|payment|payments|amount|sum & phone|instruction|e-mail|email|call|fax|word ; *confirm the instruction in writing first
call|address|summon ; by|with>>number|numbers|whistle|bell|diagnosis|room|surname ; *call {p} by name
treat ; as|like ; *treat {p} with respect
remove|take ; =file|files|document|documents|records|stock|tools|equipment|property|keys|supplies|laptops|stamps & from|out|home|off|away & !without ; *keep {n} on the premises
put|file|store|return|pass|hand ; unsigned|undated|incomplete|unlabelled|unchecked ; *complete {n} first
accept|take ; =application|applications|order|orders|request|requests|claims|bookings|submissions|entries & after|late|past|beyond>>deadline|closing|cut-off|time ; *accept {n} until the deadline and *name the next date
close|shut|slam ; =door|doors|gate|window|counter|shutter & face|faces|nose|<customer> ; *let {p} finish first, then *close {n} gently
skip|miss|pass|omit ; =stop|stops|station|house|address|delivery|room|rooms|table|patient ; *serve every {h} on the list
skip|omit|shorten|miss ; =step|steps|check|checks|break|breaks|inspection|handover|briefing|handwashing|greeting|training ; *complete {n} every time
chat|talk|converse|speak ; with|to & while|when & driving|wheel|serving|operating|treating|working|cutting ; *keep {your} full attention on the task
comment|remark|ask|enquire ; destination|address|home|life|plans|reason|reasons & about|on & !<soft> ; *keep to what {p} tells you
let|<PUT> ; =passenger|passengers|customer|child|person & dark|unlit|lonely|unsafe|deserted|roadside|night ; *set {p} down in a safe, well-lit place
drive|walk|run|go|rush|hurry ; past|by & waiting|<customer>|stop|passenger ; *stop for {p}
throw|toss|fling|hurl|chuck|drop|drag|kick ; =luggage|bag|bags|suitcase|suitcases|case|cases|box|boxes|equipment|furniture & !<outlet>|away|bin|rubbish ; *set {n} down with care
spray|use|burn|wear ; =perfume|deodorant|hairspray|air|freshener|incense & in|at|near|around|on ; *keep the air fresh by airing
cut|trim|shave|shorten|remove ; shorter|more & than|asked|agreed|wanted ; *cut only as much as {p} asked for .
burn|scald|hurt|injure|pull ; <customer> & with|by|when|while ; *test the heat first
massage|treat|shave|wax|colour|pierce|tattoo ; wound|wounds|skin|infection|infections|broken|irritated|cuts|rash ; *refer {p} to a doctor first
<CLEAN> ; around|under|near|beside|next & <customer>|feet|legs ; *wait until {p} has left
mark|grade|judge|assess|punish ; down|opinion|opinions|mood|handwriting|behaviour|appearance ; *mark by the agreed criteria
grab|pull|drag|shake|hold|push|touch|slap|hit ; =pupil|child|student|children|pupils|students|<customer> & by|on|arm|hair|shoulder ; *speak to {p} calmly and *call for help
read|announce|display|post|publish|compare|show|call ; =grade|grades|mark|marks|score|scores|results & front|class|aloud|out|publicly|names|list|board ; *give each person the result in private
compare ; =sibling|siblings|pupil|pupils|child|children|student|students|colleagues|employees|patients|brothers ; *look at each person's own progress
show|play|use ; =film|films|video|videos|games & fill|pass|time ; *plan each minute of the lesson
set|give|assign ; =homework|tests|test|tasks|deadlines & over|during|for|on>>holidays|holiday|weekend|weekends|christmas ; *set {n} for school days
label|call|describe|brand ; as & <customer>|child|colleague ; *describe what {p} does
speak|talk|discuss|hold|conduct|have ; between|hallway|doorstep|passing|stairs|street|way ; *make an appointment for a quiet talk
invite|copy|include|involve ; need|needed|necessary|concerned|required ; *invite only those who are needed .
copy|cc|include ; boss|manager|management|everyone|all|team ; *write to those concerned
decorate|cover|plaster|fill ; =desk|desks|wall|walls|office|workplace|counter|van|locker ; *keep {n} neutral and tidy
plug|connect|run ; extension|adaptor|adapter|lead|leads|socket|sockets|strip ; *plug {n} straight into the wall socket
compare|rank ; prices|us|products ; *show what our own offer includes
complain|joke|laugh|talk|gossip ; behind>>back|backs ; *speak openly with the person concerned
be|stay|remain|sit ; alone|closed & child|children|pupil|student|client|patient|minor ; *keep the door open or *ask a colleague to join
release|hand|entrust|give ; $child|children|pupil|pupils|toddler|baby|student & to|into ; *hand {n} over to the agreed adult
photograph|film|record ; =wound|wounds|document|documents|patients|screen|screens|id|ids & with|on ; *use the company camera with consent
chase|follow|pursue|tackle ; =thief|thieves|shoplifter|shoplifters|suspect|robber|suspected|intruder ; *note the details and *call security
pour|add|throw ; water & oil|fat|acid|fire ; *keep water away from {x}
accept|take|solicit|receive ; =<gift>|<treat> & from>><outsider>|supplier|suppliers|vendor|vendors|contractor|contractors & !card|cards|cheque|cheques ; *thank {x} and *decline politely
accept|take ; =cash|payment|payments & outside|away|beyond ; *take payments at the cash desk
accept|take ; =parcel|parcels|package|packages|post|mail|deliveries|delivery|luggage & who ; *ask the carrier to return {n} to the sender
accept|take|solicit|ask|invite|pursue|arrange ; date|dates|relationship|relationships|romantic ; *keep a professional distance
accept|take ; =order|orders|booking|bookings|reservation|reservations & verbally|memory ; *write each order down
accept|take ; =blame ; *note the facts and *pass them to the manager
admit|allow|let ; latecomers|latecomer ; *ask latecomers to wait for the break
argue|quarrel|debate|fight|disagree|bicker ; with|among|between>><staff>|each|one|yourselves|kitchen|team|chef|boss ; *settle differences with colleagues in the back office
argue|quarrel|debate ; with>>referee|umpire|judge|police|inspector|officer ; *accept the decision and *raise it later in writing
ask ; <customer> & password|passwords|pin|pins|cvv|passcode ; *keep to the security questions
ask|question|quiz|press ; about>><soft>|age|health|illness|pregnancy|marriage|marital|origin|family|income|children|ethnicity|orientation|union|disability ; *ask only what the form or the job calls for
ask ; to>>sign & standing ; *offer a seat and a table before {p} signs
ask ; =neighbour|neighbours|someone|somebody|another|others|anyone & to>>sign|accept ; *ask {p} before you leave anything with a neighbour
ask ; to>>step|stand|wait & outside ; *offer {p} a seat inside
block|obstruct|park|stop|<PUT> ; =meeting|room|desk|slot & need ; *book {n} for the time you need it
block|obstruct ; view ; *stand to one side
book|block|reserve ; need|needed ; *book only {n} you will use
break|open ; =seal|seals ; *keep {n} closed
bring ; =bill|check & before|until ; *bring {n} when {p} asks for it .
bring|take|carry ; =<food>|food|drink|drinks|snacks & into|in|to|onto>><machine>|lab|laboratory|office|room|shop|floor|ward|workshop|kitchen|library|vehicle|van|counter|desk|workplace|studio|classroom|storeroom ; *keep food and drinks in the break room
bring|take|carry ; $<device> & into|in|to|onto ; *leave {n} in the locker
bring|take|wear|carry ; =<bag> & into|in|to|onto|on|at ; *leave {n} in the locker
bring|let|invite|take ; =<outsider>|child|children|visitors|visitor & to|into|behind|onto|at|in>>work|workplace|office|kitchen|shop|floor|site|workshop|duty|counter|bar|vehicle|cab|van|back|premises|shift|desk|stockroom|warehouse ; *meet friends and family outside the workplace
change|alter|correct|amend|override|calculate|adjust ; by|by>>hand & price|prices|total|totals|bill|invoice|figure|figures|amount|amounts|date|dates ; *correct {n} in the system
change|alter|correct|amend|edit|adjust ; after>>contract|signature|signed|signing|agreement ; *agree on any change in writing with {p} first .
change|alter|amend ; =terms|price|prices|fee|fees|rate|rates|conditions|tariff & without & !telling|informing|asking|explaining|saying ; *agree on any change in writing with {p} first .
<CLEAN> ; floor|floors|corridor|corridors|stairs & during|while|when ; *clean {n} outside opening hours .
close|shut|lock ; =window|counter|desk|office|shop|store|till|branch|bar|kitchen|reception|door|doors & early|before ; *keep {n} open until the posted time .
close|end|finish|resolve ; =ticket|case|complaint|request|claim|order|job & before|until|without ; *close {n} once {p} has confirmed that it is solved .
comment|remark|joke ; purchase|purchases|order|choice|choices|basket|budget|taste ; *serve every order in the same friendly way
comment|remark ; weight|figure|body|looks|appearance|skin|hair|age|clothes|clothing|accent|disability|religion|pregnancy|outfit|make-up|tattoos|size ; *keep to what {p} has asked for
complain|grumble|moan|whine|rant|vent ; workload|shift|shifts|hours|pay|wages|work|job|management|boss|company|manager ; *raise it with {your} manager in private
complain|grumble|moan|whine|rant|vent ; any ; *raise problems with {your} manager in private
count|sort|check|handle ; =cash|money|takings|till|float|tip|tips & in|on|before|while|where|at|within ; *count {n} in the back office
cross ; =line|lines|tape|barrier|barriers|border|mark ; *stay behind {n}
cross ; =arm|arms|leg|legs ; *keep an open, upright posture
deal|handle|treat|serve ; in|out>>turn|order ; *serve everyone in turn
discuss|talk|speak|mention|debate ; salary|salaries|wage|wages|pay|bonus|bonuses ; *keep pay confidential
discuss|talk|speak|mention|raise|debate|share|express|preach|promote ; <soft> & !in|front ; *keep to neutral topics such as the weather or the journey
<SAY> ; about|=>>staff|colleague|colleagues|boss|manager|team ; *speak about colleagues as if they were listening
<SAY> ; =tip|tips & !front|presence ; *leave tips to {p}
enter|go|come|walk|step|use ; =pool|sauna|gym|mosque|temple|church|house|home|flat|room|lab|laboratory|mat|mats & in|with|wearing>>shoes|boots|footwear|trainers ; *take {your} shoes off before you enter {n}
enter|come|step|walk|go ; shoes|boots|footwear & dirty|muddy|wet|street|outdoor ; *put on shoe covers or clean shoes before you enter
accept|take|solicit|receive ; =<gift>|<treat> & from>><outsider>|supplier|suppliers|vendor|vendors|contractor|contractors|sales & !card|cards|cheque|cheques ; *thank {x} and *decline politely
* ; in|with|using>>voice|tone|manner|way & rude|bored|monotone|loud|harsh|angry|bossy|sharp|tired|annoyed|cold|stern|patronising|condescending|raised|high|sarcastic|threatening|impatient ; *{v} {o} in a warm, clear voice
* ; on>>sunday|sundays|saturday|saturdays|holiday|holidays|weekend|weekends & !sit|lie ; *{v} {o} on working days
* ; against>>will|wish|wishes ; *ask for consent first
leave|dump|abandon ; in|on|at|across|under>><walk> & !<customer>|child|documents|keys|cash|money|overnight|pallet|pallets|tail|front|vehicle|car ; *keep {x} clear
* ; hands|hand & pockets|pocket ; *keep {your} hands out of {your} pockets
* ; crossed|folded & arms|legs|arm|leg ; *keep an open, upright posture
`;
