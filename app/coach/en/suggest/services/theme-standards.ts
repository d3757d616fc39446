/** What to do in place of acts that codes of conduct, safety standards and handbooks forbid in rows (service-acts.ts tells how a line is read). */
export const STANDARD_ACTS = `
drive|travel|move|turn ; *raised & load|forks|bucket|tipper|platform|body ; *drive with the load lowered
wash|dry|store|cook|soak|load|send|file|iron|rinse ; *together ; *{v} {n} separately
re-sheathe|resheathe|recap|re-cap|bend|break ; =needle|needles|sharps ; *put used needles straight into the sharps container
leave|put ; =needle|needles|sharps|scalpel|scalpels|syringe|syringes ; *put used sharps straight into the sharps container
take|bring|invite ; =<customer>|<minor> & home|homes|house|flat & own|their|your|private ; *meet {n} only at work || *keep visits to the places agreed in the plan
introduce ; family|families|friends|relatives ; *keep work and private life apart
give|offer ; =lift|lifts & own|their|private|car|cars ; *leave transport to those in charge of it || *travel with {x} only on agreed journeys
meet|see ; =<minor>|<customer>|them & outside|after>>school|work|hours|premises|club ; *meet {n} only in school or at work
sit|lean ; !on|against|over|in|at|with ; *stay on {your} feet
read ; !=<customer> & !aloud|record|records|email|emails|files|messages|results|out|from|screen|script|letter|letters|contract|speed|word|list|text|minds|room|diary|notes ; *keep books and papers for the break
listen|use|wear ; =headphones|earphones|earbuds|earpods ; *keep {your} ears free
share|sleep ; =room|rooms|bed|tent|cabin|dormitory & with ; *sleep in a separate room from {x}
travel|drive|go ; alone & with>><minor>|<customer>|athlete|one|player ; *take a second adult along
leave|pile|heap|store|keep ; rags|cloths|wipes & heat|pile|heap|flame|sun ; *spread {n} out to dry well away from heat || *put {n} in a closed metal bin
pipette ; any ; *use a pipette filler
store|keep|put ; =food|drink|drinks|lunch & in>>laboratory|lab|medicine|chemical|vaccine|sample|specimen ; *keep {n} out of {x}
overload ; any ; *load {n} only up to the marked limit
decant|pour|transfer|put ; =chemical|chemicals|bleach|fuel|cleaner|detergent|acid|solvent|solvents|oil ; *keep {n} in the original, labelled container
leave ; label|labelled|unlabelled ; *label {n} clearly
leave|put|place|hang ; bell|buzzer|call|phone|drink|frame|walking|glasses|aid|cord|alarm|remote|water & reach ; *put {n} within easy reach
act|work|appear ; for & both|opposing|competing>>parties|sides|clients ; *act for one side only
accept|take ; =instructions|orders|consent|statement & duress|pressure|influence ; *accept {n} only from people who act freely
stand|step|walk|lean|sit ; over|in|under|across|on>>line|lines|rope|ropes|cable|cables|hose|chain|bight ; *keep well clear of {x}
walk|stand|go|pass|drive|park ; behind|near|under|beside>>aircraft|plane|helicopter|horse|horses|crane|digger|excavator|loader ; *keep well clear of {x}
walk|loiter|wander ; badge|escort|pass|supervision & without ; *wear {your} badge and *stay with {your} escort
hold|keep|put|bank ; =money|cash|funds|deposits & client|clients|customers|own|firm|personal|private ; *keep {n} in the client account
play ; down ; *name {o} openly
put|house|kennel|place ; =dogs|cats|animals|rabbits|birds & same|together>>run|cage|pen|kennel|box ; *give {n} separate runs
return|hand|give|deliver ; =car|vehicle|van|bike|machine|device|phone & dirty|warning|lights|damage|damaged|fault ; *clean and *check {n} first, then *hand it back
carry|bring|take ; =luggage|goods|bags|boxes|furniture|trolleys|laundry & stairs|staircase|escalator ; *take {n} in the lift
use ; =phone|phones|camera|cameras & photograph|film|record|pictures|photos ; *take pictures only with the company's own camera and with consent
copy|use ; =data|records|it|details & test|personal|private|own|real ; *keep real data on the live system || *use made-up data for tests
knock|call|ring ; sign|sticker|notice ; *pass by every house with such a sign
make ; =talk & small ; *come straight to the point
offer|sell|mention|suggest ; =additional|extra|extras|further|products|upgrades & hurry|rush|complain|upset|waiting ; *serve what was asked for
allow|let|permit ; smoke|smoking|vape ; *ask {p} to smoke elsewhere
walk ; away ; *stay where you are needed
carry|use|fit|install ; =parts & second-hand|used|copied|non-original|salvaged|reconditioned ; *fit only new, approved parts
work|serve|cook|handle ; cuts|sores|boils|wounds|cut|sore|rash|hands ; *cover cuts and sores with a waterproof dressing first
change|alter|adjust|disable|override|bypass ; =settings|setting|configuration|permissions|firewall|antivirus|filter|filters & security|privacy|system|computer|firewall|default|network|antivirus|access|filter|filters ; *leave {n} as IT set them up || *ask IT to {v} {n}
connect|plug|attach|insert|pair|link ; =device|devices|drive|drives|stick|sticks|usb|hardware|phone|phones|laptop|laptops & personal|private|own|unknown|storage|external|usb ; *{v} only company devices {t}
install|download|run ; =software|app|apps|application|applications|program|programs|programme|programmes|extension|extensions|games ; *install only software that IT has approved || *ask IT to install {n}
click|open|follow ; link|links|attachment|attachments ; *check the sender before you open links or attachments || *open only links and attachments from senders you know
use|reuse|re-use ; =password|passwords & same|old|again|several|twice ; *choose a new password for each account
write ; =password|passwords|pin|pins|code|codes ; *learn {n} by heart
share|lend|give|tell|reveal|pass ; =password|passwords|login|logins|credentials|pin|pins|passcode|passcodes & !asking & !=<customer>|<staff> ; *keep {n} to {yourself} || *keep {n} confidential
share|lend|give|tell|reveal|pass ; =badge|badges & !asking & !=<customer>|<staff> ; *keep {n} for {your} own use
save|store|keep|copy|download|transfer|move|upload|print ; =data|file|files|record|records|document|documents|list|lists|information|photos|details & on|to|onto|in|at>>personal|private|own|home|usb|stick|sticks|desktop|cloud ; *keep {n} on company systems || *save {n} only on the company drive
take|carry|remove|bring ; =file|files|document|documents|record|records|papers|notes|laptop|laptops|paperwork|charts|plans & home|off|out|from ; *keep {n} at work || *leave {n} in the office
access|open|view|look|read|search|consult|browse ; record|records|file|files|account|accounts|data|notes|profile|profiles & *curiosity|reason|friend|friends|family|relative|relatives|themselves|yourself|colleague|colleagues|neighbour|neighbours|celebrity|celebrities ; *open only the records {your} own work calls for
delete|destroy|shred|erase|wipe|discard ; =record|records|email|emails|e-mail|e-mails|file|files|evidence|document|documents|footage|message|messages|data|recording|recordings|correspondence ; *keep {n} {t} || *keep {n} on file
backdate|postdate|predate|antedate ; any ; *put the true date on {n}
falsify|forge|invent|fabricate|fake|doctor|massage ; any ; *enter {n} exactly as they are || *record only what really happened
alter|amend|change|overwrite|edit|rewrite|erase ; =record|records|entry|entries|log|logs|minutes|logbook|log-book|register|timesheet|timesheets|statement|statements ; *leave {n} as written and *add a dated correction
sign ; =blank|incomplete|unfinished|unread ; *sign only complete papers you have read
sign ; form|forms|document|documents|timesheet|record|records|register|sheet|checklist & for|behalf>>another|someone|somebody|colleague|colleagues|others ; *sign only for {your} own work
inflate|exaggerate|overstate|embellish|understate ; any ; *state {n} exactly
record|film|tape ; =call|calls|conversation|conversations|meeting|meetings|interview|interviews ; *ask everyone present before you {v} {n}
offer|give|pay|promise|make ; =bribe|bribes|inducement|inducements|kickback|kickbacks|facilitation ; *pay only official fees and *get a receipt || *report every request for a bribe
solicit|ask|hint|request|demand ; tip|tips|gift|gifts|gratuity|gratuities|donation|donations|commission|favours|presents & !accept ; *leave tips and gifts to {p's} own choice
lend|borrow ; =money|cash & to|from>><customer>|<staff>|supplier|suppliers ; *keep private money matters apart from {x}
work|freelance|consult|act ; for>>competitor|competitors|rival|rivals ; *keep {your} work to this company
use|exploit|abuse ; =position|title|influence|authority|connections & gain|advantage|benefit|favours|own|personal|private ; *use {n} only in the company's interest
use ; =information|knowledge|data & *gain|advantage|benefit|own|personal|private|trade|shares ; *use {n} only for work
pay|settle|charge|buy|put ; private|personal|own|family & card|account|expenses|budget|company ; *pay for private purchases with {your} own money
claim ; =expenses|mileage|overtime|hours|allowance|allowances & *incurred|worked|travelled|spent|family|personal|private|twice ; *claim only what you have really spent or worked
split|divide|break ; =order|orders|invoice|invoices|payment|payments|contract|contracts|purchase|purchases ; *put {n} through as one
swap|exchange|trade ; =shift|shifts|rota|duties|days ; *agree every change of shift with the manager first
hire|recruit|employ|appoint|promote|interview|supervise|manage|assess|pay ; =relative|relatives|friend|friends|family|partner|spouse|partners|acquaintance|acquaintances ; *leave decisions about {n} to a colleague || *ask a colleague to {v} {n}
retaliate|victimise|penalise|punish|discipline|dismiss|threaten ; who|because|for>>reported|reports|raised|raises|complained|complains|complaint|complaining|reporting|concern|concerns ; *support everyone who speaks up
retaliate ; any ; *support everyone who speaks up
discourage|deter|dissuade|prevent|stop|hinder ; reporting|raising|complaining|speaking|report|complain ; *encourage everyone to speak up
tip|warn|alert ; off|suspect|suspects|subject|accused & !team|manager|security ; *keep the matter confidential
investigate|confront|question|interview|challenge ; suspect|suspects|accused|abuser|allegation|allegations|person|persons|alleged|colleague|family|parents|thief|intruder & !lesson|exam ; *pass the matter on to the manager in charge
ride|travel|stand|sit ; on|in>>fork|forks|load|loads|tailboard|bonnet|trailer|footplate|bucket|running|truck|trucks|conveyor|pallet|trolley|hoist|hook|tractor ; *stay off {x} || *ride only in a proper seat
climb|stand|sit|lie|walk|jump|step ; on|onto|over>>seat|seats|table|tables|rail|rails|railing|railings|wall|walls|barrier|barriers|fence|fences|roof|roofs|statue|statues|plinth|display|displays|machine|machines|belt|pallets|bed|beds|exhibit|exhibits ; *stay off {x}
lean ; on|against|over>>rail|rails|railing|railings|wall|walls|barrier|barriers|fence|case|cases|glass|display|displays|vehicle|vehicles|exhibit|exhibits ; *stand clear of {x}
walk|stand|pass|work|wait|go|park ; under|beneath|below>>load|loads|crane|boom|forks|platform|jib|hook|bucket|ladder|scaffold ; *stay well clear of {x} || *walk round {x}
walk|stand|go|pass|cross ; behind|between>>vehicle|vehicles|lorry|lorries|truck|trucks|trailer|trailers|forklift|machine|machines ; *stay where the driver can see you || *walk round {x} at a safe distance
put|place|reach|insert|get ; hand|hands|finger|fingers|arm|arms & into|in|near|under|between|inside ; *keep {your} hands clear of {x}
reach ; into|over|across|inside>>machine|machines|machinery|conveyor|press|mixer|blades|parts|belt|equipment|slicer|saw|fan|rollers ; *keep {your} hands clear of {x}
remove|take|loosen|undo|unfasten ; =helmet|helmets|gloves|goggles|mask|masks|harness|vest|vests|boots|visor|hat|hats|glasses|seatbelt|seatbelts|apron|hairnet|ppe & !customers|guests ; *keep {n} on {t}
improvise|make ; =tool|tools|repair|repairs|ladder|step|steps|guard|platform|scaffold|steps ; *use only the proper equipment
use ; =makeshift|improvised|homemade|home-made ; *use only the proper equipment
silence|cover|disable|block|unplug|disconnect|tamper|obstruct ; alarm|alarms|detector|detectors|sensor|sensors|camera|cameras|extinguisher|extinguishers|sprinkler|sprinklers & !without|before|until|unless ; *keep {n} clear and in working order
pick ; up & hitchhiker|hitchhikers|hitch-hikers|strangers|passengers|people ; *carry only colleagues on company journeys
give|offer ; =lift|lifts|ride|rides & to>><outsider>|hitchhikers|colleagues|customers|pupils|students|clients|children ; *keep company journeys for work || *carry only passengers who travel for work
carry|transport|deliver|move ; =goods|items|parcels|furniture|packages|things & private|friends|personal|own|unauthorised ; *carry only company goods
drive|follow|ride ; close|closely|bumper ; *keep a safe distance from the vehicle in front
let|allow|permit ; anyone|anybody|others|friends|family|relatives|friend|partner & drive|ride|operate|use & <van> ; *keep the vehicle for {your} own use
let|allow|permit ; anyone|anybody|others|friends|family|relatives|friend|partner|children|housemates & use|borrow|play & laptop|laptops|computer|computers|phone|phones|tablet|tablets|device|devices|equipment ; *keep company equipment for {your} own use
roll|drag|throw|drop|kick|slide ; =cylinder|cylinders|drum|drums|barrel|barrels|keg|kegs|bottle|bottles|crate|crates|them & !litter ; *move {n} upright on a trolley || *handle {n} with care
reheat|re-heat ; any ; *heat {n} only once || *throw {n} away after it has been heated once
refreeze|re-freeze ; any ; *use {n} up once thawed
reuse|re-use|re-serve|reserve ; =bread|leftovers|butter|oil|garnish|ice|food|sauce|sauces|milk|nuts|salad ; *throw {n} away after use
keep|save|hold|store|return|put|use ; food|milk|leftovers|rice|soup|sauce|it|dough|oil|fillings|cream & next|following|tomorrow|overnight|later ; *throw leftovers away at the end of service
rinse|serve|put|pick|use|sell|display ; fallen|dropped|floor|ground & food|it|item|items|fruit|bread|cutlery|dish|dishes & !mat ; *throw away whatever has been on the floor
taste|lick|try ; finger|fingers|spoon|spoons|ladle & !clean|without ; *taste with a clean spoon each time
use ; =same|one & board|boards|knife|knives|cloth|cloths|gloves|spoon|tongs|towel|towels|sponge|mop|bucket|brush|equipment|utensils ; *clean or *change {n} between tasks
thaw|defrost ; room|counter|temperature|worktop|outside|sink ; *thaw {n} in the fridge
cough|sneeze|blow ; over|near|on|onto>><food>|food|counter|worktop|dish|dishes ; *turn away from {x} and *use a tissue
top|mix|refill|fill ; old|older|yesterday|remaining & new|fresh ; *empty and *clean the container first
lock|shut|confine ; =resident|residents|patient|patients|child|children|pupil|pupils|detainee & in|inside|into ; *keep the door unlocked and *stay nearby
force|make|hurry|rush ; eat|eating|finish|feed|feeding|meal ; *let {p} eat at their own pace
talk|speak|chat|discuss ; over|across|above>>patient|patients|resident|residents|client|clients|child|children ; *speak with {x} directly
share ; =towel|towels|razor|razors|toothbrush|toothbrushes|flannel|flannels|comb|combs|sling|slings|needle|needles|cup|cups|cutlery ; *keep separate {hs} for each person
contact|message|befriend|text|follow|add|meet|call|write ; =pupil|pupils|child|children|patient|patients|client|clients|student|students|resident|residents|service|candidate|candidates|parents|young & social|private|personal|outside|online|friends|whatsapp|own ; *contact {n} only through work channels
give|share|hand|offer ; =number|numbers|address|addresses|email|contact|details & own|personal|private|home ; *give only the work number or address || *keep {n} private
drive|transport|take|carry ; =child|children|pupil|pupils|patient|resident|client|student|students & alone|own|private|personal ; *take a second adult along
promise|guarantee|offer|agree ; =confidentiality|secrecy|secret|anonymity ; *explain who else will have to know
interpret|explain|diagnose|read|comment ; result|results|scan|scans|x-ray|x-rays|condition|symptoms|test|tests ; *leave {n} to the doctor || *refer questions about {n} to the doctor
increase|double|reduce|change|stop|skip|withhold|adjust|delay ; =dose|doses|dosage|medication|medicine|treatment|insulin|oxygen|drip ; *give {n} exactly as prescribed
crush|split|halve|dissolve|break ; =tablet|tablets|capsule|capsules|pill|pills|medicine|medication ; *give {n} whole
put|place|leave|keep ; =caller|callers|customer|customers|client|clients|them|patients & on>>hold ; *stay on the line with {n}
tell|ask|order ; calm & down ; *speak calmly and *listen
cut|switch|turn|shut|disconnect ; supply|electricity|gas|water|power|heating & off|disconnect & !before|repair|leak ; *keep the supply on {t}
add|charge|levy|impose|deduct ; =fee|fees|surcharge|surcharges|charge|charges|deposit|extras|commission ; *charge only what was agreed
say|claim|imply|suggest|state ; product|products|service|services|treatment|treatments|food|ingredients & cure|cures|safe|best|healthier|guaranteed|organic|free|better ; *say only what you can prove of it
criticise|disparage|belittle|rubbish|discredit|denigrate ; =competitor|competitors|rival|rivals|product|products|company|employer|team|branch ; *speak of {n} fairly and *keep to facts
follow ; =customer|customers|them|shoplifter|thief|suspect|person|him|her & out|home|outside|street|park|off|beyond ; *stay on the premises and *let {n} leave
detain|chase|pursue|tackle|grab|block|stop|restrain|touch ; =shoplifter|shoplifters|thief|thieves|suspect|suspects|intruder|intruders|offender|offenders|trespasser|trespassers ; *keep {your} distance and *call security
search|open|look|go ; =bag|bags|pocket|pockets|handbag|luggage|locker|lockers & of|in|through|belongings|customer's|guest's|their|him|her|them & !<staff> ; *leave searches to security || *ask the owner to open {n}
make|offer ; =excuse|excuses ; *say plainly what happened and what you will do
bring|keep|carry|possess|store|hide|have ; =alcohol|drug|drugs|weapon|weapons|fireworks|explosives|firearms|firearm|substances & on|at|in|into|onto|to ; *keep {n} out of {x} || *leave {n} at home
gamble|bet ; any ; *keep games of chance for {your} free time
invite|bring|admit|let|allow|entertain ; =friend|friends|family|relative|relatives|visitor|visitors|partner|guests|neighbours & into|to|in|onto|on|at|behind ; *meet {n} outside {x}, in {your} own time
leave|finish|go|stop ; early|shift|before>>end|relief|relieved|replacement|handover|time ; *stay until the shift ends || *stay until {your} relief has arrived
turn ; =back|backs ; *stay facing the other person
carry|keep|leave|display|hang|wear|put ; *seen|visible|view & !shoes|badge|badges ; *keep {n} out of sight .
cash ; up ; *leave cashing up to the manager
hold|keep|carry|take|have|borrow ; =key|keys|keyholder & !vehicle|car|room|guest|guests|customer|customers|seen|visible ; *leave {n} with the manager
feed|touch|approach|disturb|handle|chase|stroke|pet ; =animal|animals|wildlife|bird|birds|seal|seals|deer|horses|bats|nest|nests|swans ; *keep {your} distance from {n}
pick|cut|uproot|trample|dig ; =flower|flowers|plant|plants|fungi|mushrooms|bulbs|branches ; *leave {n} as they are
add|soften|embellish|omit|paraphrase|summarise|leave|tone ; anything|something|words|meaning & said|says|speaker|speech|witness|client ; *render everything exactly as it is said
publish|print|broadcast|name|identify|reveal ; =victim|victims|witness|witnesses|source|sources|whistleblower|identity|identities|child|children|patients ; *keep {n} anonymous || *protect the identity of those concerned
use|spray|apply|spread ; =pesticide|pesticides|weedkiller|fertiliser|herbicide|herbicides|slurry|salt|insecticide & near|within|by|next|beside|close|around ; *keep {n} well away from {x}
empty|discharge|release|pump|wash|drain ; =tank|tanks|waste|water|sewage|bilge|chemicals|paint|brushes|slurry|toilets & into|in|to>>river|rivers|sea|harbour|lake|stream|drain|drains|sewer|ground|ditch|marina|gutter ; *empty {n} only at the disposal point
photocopy|copy|scan|print|photograph ; =passport|passports|card|cards|licence|licences|id|cheque|cheques & !consent ; *check {n} and *hand it straight back
stop|remove|withdraw|reduce ; =privileges|pocket|visits|food|meals|drinks|drink|breaks|visit & punishment|punish|as|sanction ; *keep {n} as planned and *talk about the behaviour
post|publish|write|leave|give ; =review|reviews|rating|ratings|feedback & own|fake|false|competitor|competitors|company|ourselves ; *leave reviews to customers
copy|reproduce|use|download|play|show ; =image|images|music|text|texts|pictures|logo|logos|photographs|films|fonts|software & copyright|licence|permission|internet|web|online|owner & !without ; *use only {hs} we have a licence for
quote|cite|publish|mention|name|use ; =client|clients|customer|customers|patient|patients|name|names & advertising|publicity|marketing|website|reference|brochure|case & !without|unless|until ; *use {n} only with written consent
estimate|guess|round|assume ; =reading|readings|weight|weights|temperature|dose|measurement|measurements|quantity|quantities|amount|amounts|time|times|figures ; *measure {n} and *write the exact figure down
skip|rush|shorten|omit|miss|cut ; =check|checks|step|steps|inspection|inspections|test|tests|round|rounds|procedure|briefing|handover|break|breaks ; *carry out {n} in full
`;
