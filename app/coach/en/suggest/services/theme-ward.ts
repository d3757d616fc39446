/** What to do in place of forbidden acts with patients, residents, pupils, animals, medicines and members of gyms and pools (service-acts.ts tells how a line is read). */
export const WARD_ACTS = `
wash|bathe|change|dress|undress|treat|examine|weigh|toilet ; =<customer>|<minor> & with>>door|doors ; *close the door before you {v} {n} || *keep the door closed while you {v} {n}
wash|bathe|change|dress|undress|treat|examine|weigh ; =<customer>|<minor> & with|in|before>>curtain|curtains|others|people|public|front ; *draw the curtain before you {v} {n} || *{v} {n} behind a closed curtain
stand ; *feeding|eating|eat & *<customer>|someone|person ; *sit down beside the person you feed . || *sit at eye level while you feed somebody .
sit ; back|backs & to|towards>>water|pool|room|class|children|door|customers|guests|entrance|public ; *sit facing {x} || *face {x} || *keep {x} in view
leave ; =baby|babies|infant|toddler|child|children|newborn & on|in>>table|mat|bath|bed|changing|scales|chair|highchair ; *keep one hand on {n} || *stay with {n} {t} || *take {n} with you when you step away
give|feed|offer ; =nuts|peanuts|popcorn|grapes|sweets & <minor> ; *give children snacks that are safe for their age || *keep {h} away from children
let|allow ; <minor> & run & scissors|knife|sticks|pencils ; *teach children to walk and hold scissors by the closed blades || *ask children to walk when they carry scissors
compare ; =<minor>|siblings & with|to>>other|each|siblings|brother|sister|classmates|another ; *look at each child's own progress || *praise each child for the progress they have made
compare ; =<customer>|<staff> ; *judge each person by the work they do || *look at each {one}'s own progress
use ; =sarcasm|irony|sarcastic ; *keep a warm, factual tone {t} || *say directly and kindly what you mean
mark|correct|write ; red & work|in|ink|pen ; *mark {o} in green or pencil || *use green or pencil to mark {o}
pick|lift|pull|drag|grab|swing|carry ; ^up|a|the|any|children|pupils|toddlers|babies & <minor> & by>>arm|arms|hand|hands|wrist|wrists|one ; *lift children with both hands under the arms || *hold a child with both arms and *support the body
punish ; class|group|team & whole|entire ; *speak with the person who did it || *deal with each pupil's behaviour on its own
embarrass|humiliate|shame|expose ; =pupil|pupils|child|children|student|students & in>>front|class|public ; *speak to {n} in private || *talk to {n} alone after the lesson
comment|remark ; on|about>>weight|figure|body|skin|age|appearance|looks|size ; *keep remarks about {x} to {yourself} || *speak only about what {p} has come for
talk|speak|chat ; about>>yourself|themselves|myself|ourselves & !<customer> ; *ask {p} about their wishes and *listen || *let {p} choose the topic || *keep the talk on {p}
give|hand|dispense|sell|use ; ^out & =<meds> & date|expired|expiry ; *check the expiry date before you give out {h} || *give out only {h} that are in date
recommend|prescribe|suggest ; =<meds>|treatment|treatments & !without|until|unless|before ; *refer {p} to a doctor for {o} || *leave advice on {o} to the doctor || *ask the pharmacist to advise on {o}
advise|give|answer ; =doses|dose|dosage|advice|treatment & on|about|over|by>>phone|telephone|doses|dose|dosage ; *refer questions about doses to the pharmacist || *ask {p} to speak to the pharmacist in person
give|tell|share ; =diagnosis|diagnoses|results|prognosis & over|by>>phone|telephone|email|text ; *give results and diagnoses in person || *invite {p} to hear the results in person || *leave results and diagnoses to the vet or doctor in person
handle|touch|count ; =<meds> & fingers|hands|bare ; *count {o} with the tray and spatula || *use gloves or tweezers for {o}
leave ; =animal|animals|dog|dogs|cat|cats|horse|horses|puppy|pet|pets & alone|unattended & !<minor> ; *stay with {n} {t} || *keep one hand on {n} {t} || *ask a colleague to hold {n} before you step away
let|allow|put|keep|house ; dogs|dog & cats|cat ; *keep dogs and cats apart || *seat dogs and cats in separate areas
walk|stand|approach|go|pass ; behind|from>>horse|horses|cow|cattle|bull|animal|pony|behind ; *walk round in front of the animal || *come up from the front and *speak to the animal || *keep a wide distance from the animal's hind legs
hit|kick|beat|strike|punish|slap ; =animal|animals|dog|dogs|cat|horse|horses|cattle|cow|cows|pig|pigs|sheep ; *handle {n} gently and calmly || *stay calm and gentle with {n}
let|allow ; child|children|visitors|anyone & alone|near & animals|animal|horses|dogs|cattle|bull|pen ; *stay with children and visitors near the animals || *keep everyone at a safe distance from the animals
leave ; =child|children & with>>animals|animal|dog|dogs|horse|cattle ; *stay with children when they are near {x} || *keep children and {x} apart unless an adult is with them
spray|apply|spread ; =pesticides|herbicides|chemicals|slurry & in|on|during|when>>wind|windy|rain|rainy ; *wait for calm, dry weather to {v} {o} || *{v} {o} only in calm, dry weather
spray ; in|when|during>>wind|windy|rain ; *spray only in calm, dry weather || *wait for calm, dry weather
carry|take|give ; =passengers|passenger|children|riders|people & on|in>>tractor|forklift|trailer|digger|loader|quad|tailgate|bucket|forks ; *drive {x} alone || *let people ride only in vehicles that have a seat for them
drop|slam|bang ; =weights|weight|dumbbells|barbell|plates ; *lower {n} with control || *set {n} down gently
leave ; =weights|dumbbells|plates|mats|kettlebells|balls|barbells & !clean ; *put {n} back on the rack after use || *return {n} to their place after use || *keep {n} off the floor
dive|jump ; in|into|off>>shallow|end|pool|water|side|edge ; *enter the water by the steps || *use the steps to get into the water || *dive only at the deep end
swim|bathe ; after>>drinking|alcohol|beer|wine|drink ; *stay sober before you swim || *swim only when you are sober
swim|bathe|dive ; alone ; *swim with a partner || *swim only while a lifeguard is on duty
leave|keep ; =pool|water|swimmers|beach & lifeguard|watch|unsupervised|unattended|unguarded ; *keep {n} supervised || *make sure a lifeguard watches {n} || *wait for the next lifeguard to take over
use ; =scissors|clippers|combs|comb|brush|brushes|razor|tools|instruments|tweezers|files|needles & unsterilised|unsterilized|dirty|used|uncleaned|unwashed|contaminated ; *use clean, disinfected {hs} || *disinfect {hs} before each use
leave ; =hair|clippings & floor|chair|basin ; *sweep up hair after every client || *keep the floor clear of hair
cut|colour|dye|shave|trim|bleach ; =hair & more|shorter|than|too ; *agree on the length first || *cut only what {p} has agreed to
double-book|overbook ; !hotel|flight|flights|restaurant|table|tables|event|course ; *check the calendar before you book || *give each appointment a slot of its own
restrain|tie|hold ; =<customer> & !without|unless|hands ; *calm {n} with words and *call for help || *ask the nurse in charge before any restraint
turn|switch|disable|unplug|silence ; =bell|buzzer|alarm|alarms & call|off|patient|monitor|bedside ; *leave {n2} on and *answer {it} || *keep {n} on and within reach
leave|keep ; =rails|rail|sides|brakes|brake & bed|wheelchair|cot ; *raise and *secure {n} || *make sure {n} are up and secure
leave|put|place|keep ; =bell|buzzer|glasses|water|drink|walker|stick|frame|aids & reach|far ; *keep {n} within reach || *put {n} where the person can reach it
talk|speak|discuss ; over|about|above|across>>residents|patients|patient|resident|children|child|heads & if|though|not|head|heads|present ; *speak to {ps} directly . || *bring {ps} into the conversation .
share|leave|publish|send ; =photos|photo|pictures|video|videos & <customer>|<minor> & online|phone|private|personal ; *keep {n} on company systems || *take pictures only with the work camera and with consent
post|publish|share|upload|put ; =photos|photo|pictures|picture|video|videos|images & <customer>|<minor> & online|internet|facebook|instagram|tiktok|social & !without|unless|until ; *keep pictures of {ps} off the internet || *keep pictures of {ps} on the organisation's own systems || *ask for written consent before you post pictures of {ps}
give|share|tell|lend ; =number|phone|address|contact & private|personal|home|own|mobile & <customer>|<minor>|parents & !colleague|colleagues|colleague's|another ; *give the work contact details || *use the work phone for contact with {ps} || *keep {your} private contact details to {yourself}
wear|use|keep ; =gloves|mask|apron & from>>one|patient & to>>next|another ; *put on new gloves for each patient || *change gloves between patients || *take gloves off after each patient
give|offer|raise ; hope|hopes & false|unrealistic ; *tell the truth with care || *explain honestly and kindly what can be expected
tell|say|confide ; relatives|relative|family|parents|visitors|anyone & without>>consent|permission|patient's|the|a ; *ask for the patient's consent before you speak with relatives . || *tell relatives only what the patient has agreed to .
do|take|decide ; <customer> & *themselves & *can ; *let {ps} do for themselves what they can . || *give {ps} time to do things themselves .
do ; ^for & <customer> & themselves ; *let {ps} do for themselves what they can || *encourage {ps} to do what they can and *help with the rest
borrow|take|buy ; from>><customer> & !without|unless|money|cash|loan|loans ; *use {your} own things || *leave {p's} things and money with their owners || *keep {your} own matters apart from those of {ps}
move|lift|pick|raise ; <customer> & after>>fall|accident|falling ; *keep {n} still and *call for help || *make {n} comfortable where they are and *call the nurse
lift|pull|drag|hold|move ; !<minor> & <customer> & by>>clothes|clothing|arms|arm|shoulders|hands|legs|armpits|collar ; *use the hoist or a handling belt || *ask a colleague to help you lift {n}
drag|pull|slide ; <customer> & up|along|across|down & bed|floor|mattress|sheets ; *use a slide sheet to move {n} || *move {n} together with a colleague and a slide sheet
leave|let ; <customer>|<minor> & !hair & wet|dirty|soiled & in|with>>clothes|pad|nappy|nappies|bed|wet|soiled|dirty ; *change {n} straight away || *put dry, clean clothes on {n} at once
lock|shut|confine ; <customer>|<minor> & in|inside>>room|rooms|their|bathroom|classroom|cupboard|office ; *keep {x} unlocked || *keep the door open and *stay nearby
give|serve|offer ; food|drinks|meals|soup|milk|bottle|tea & hot & too ; *check the temperature before you serve food || *let food cool to a safe temperature first
let|allow ; copy|cheat ; *seat pupils so that each works alone || *ask pupils to work by themselves || *ask each pupil to do their own work
call ; <customer>|<minor>|<staff> & stupid|lazy|dumb|difficult|slow|idiot|fat|bad|naughty|useless ; *speak to {p} with respect || *name what went wrong and *how to put it right || *talk about the work or the behaviour in kind words
let|allow ; <minor> & leave|go & early|before ; *keep {n} in class until the bell || *let {n} leave at the end of the lesson
let|allow ; <minor> & share|swap & bottles|bottle|cups|spoons|cutlery|hats|towels|toothbrushes|drinks ; *give each child a separate bottle and cup || *label each child's things and *hand them out by name
leave|put|place ; =drinks|drink|tea|coffee|cups|kettle|soup & hot & near|reach|by|beside>><minor>|children|reach|table ; *keep hot drinks out of children's reach || *finish hot drinks in the staff room
carry|bring|drink|have ; =drinks|drink|tea|coffee & hot & playroom|nursery|classroom|children|room ; *keep hot drinks in the staff room || *finish hot drinks before you come to the children
let|put|lay ; <minor> & stomach|stomachs|tummy|front|side & sleep|lie|bed|on ; *lay babies on their backs to sleep || *put babies to sleep on their backs
make|force ; <minor> & say|apologise|hug|kiss|share ; *let children find words by themselves || *show children how to make it up
let|allow|send|take ; <minor> & toilet & alone|unaccompanied|by ; *go to the toilet together with the child || *send two adults with the children
drive|take|give ; pupil|child|student|children|resident|patient & home|car|lift & alone|your|own ; *ask the parents to collect the child || *have a second adult in the car
train|exercise|let|work|allow ; barefoot|sandals|socks|flip-flops ; *ask members to wear training shoes || *have shoes on for training
enter|use ; =pool|sauna|water|whirlpool & without>>showering|shower|washing|a ; *shower before you enter {n} || *enter {n} only after a shower
push|throw|duck|pull ; into|in|under>>water|pool & !bleach|acid|hands ; *keep {your} hands to {yourself} at the pool || *let everyone enter the water when they are ready
bathe|swim|come ; wounds|wound|plaster|infection & open|with|skin ; *wait until wounds have healed before you {v} || *cover wounds with a waterproof plaster or *stay out of the water
leave|send ; <customer> & with>>hair|wet|dye|foils|dryer ; *dry {p's} hair before they leave . || *stay with {p} until the hair is dry .
let|have|allow|take ; =dog|dogs & off>>lead|leash|the|a|its|their ; *keep dogs on the lead
no ; =dogs|dog & off|without>>lead|leash|the|a ; *keep dogs on the lead
hold|grab|lift|carry|pick ; =cat|cats|kitten|rabbit|puppy|dog|animal & by>>scruff|ears|tail|legs|leg|neck|skin ; *hold {n} with both hands and *support the body || *support {n} under the chest and the back legs
use|put ; collar|lead|muzzle|towel|bowl|blanket|brush|cage & on|for>>another|other ; *use each animal's own things for that animal alone || *clean and *disinfect things between animals
feed ; =animals|animal|dogs|cats|dog|cat & before>>surgery|operation|anaesthetic|anaesthesia|transport|journey ; *keep animals fasting before surgery || *feed animals only after the operation
feed|pet|stroke|touch ; between|outside>>feeds|meals|feeding|scheduled|times ; *feed the animals only at the set times || *keep to the feeding times
comment|remark|joke|stare ; on|about|at>>body|bodies|weight|figure|looks ; *speak only about training and goals || *keep remarks about looks to {yourself}
talk|gossip|speak|tell ; about>>clients|client|guests|customers|patients & other|another ; *keep what other {ps} tell you to {yourself} || *talk with each {one} about what they wish
mark|grade|type|knit|phone|text|sew ; *while & *pupils|children|students|others & *presenting|speaking|reading|working ; *listen to pupils while they present . || *mark after the lesson .
turn|have|keep ; back|backs & on>><customer> & who|that & talking|speaking|addressing ; *face {p} while they are speaking to you . || *turn towards {p} and *listen .
turn|have|keep ; back|backs & on|to|towards>><customer>|class|group|audience|public ; *face {x} while you speak || *keep {x} in view || *turn towards {x}
speak|talk|stand|explain|work|write ; back|backs & to|towards>>group|class|audience|customer|customers|guests|pupils|public|camera ; *face {x} while you {v} . || *turn towards {x} when you {v} .
feed ; =birds|pigeons|gulls|ducks|foxes|stray|squirrels ; *keep food away from {n} || *call the animal shelter about stray animals
make|force|let ; <minor> & finish|eat|empty & plate|plates|food|up|everything ; *let children decide how much to eat || *offer food and *let children stop when they are full
give|set|assign ; =homework & holiday|holidays|weekend|weekends ; *set homework for school days || *keep holidays free of homework
overfill|fill ; =bin|bins|box|container|containers & sharps|needle|clinical ; *close the sharps bin at the fill line || *change the sharps bin when it reaches the fill line || *fill the sharps bin only up to the line
recap|bend|break|resheath ; =needle|needles ; *drop needles straight into the sharps container || *put used needles uncapped into the sharps container
reuse ; =needle|syringe|swab|mask|razor ; *use a fresh {h} each time || *throw {n} away after one use
vaccinate|operate|groom|breed ; =animals|animal|dogs|dog|cats & sick|ill|weak ; *wait until the animal is well || *examine the animal first and *{v} it only when it is healthy
train|exercise|work|compete ; with>>injury|injuries|pain|fever|cold ; *wait until {x} has healed before you {v} || *rest and *ask a doctor first
swing|climb ; on|from>>ropes|rope|bars|nets|rings|curtains ; *use {x} only for the exercise || *stay off {x} outside the exercise
shave|eat|phone|shout|splash ; in>>sauna|pool|steam|whirlpool ; *{v} outside {x} || *keep {x} a quiet, clean place
splash ; others|people|swimmers|anyone ; *swim with care for others || *keep {your} distance from other swimmers
diagnose ; any ; *leave the diagnosis to the doctor || *refer {p} to the doctor
milk|feed|handle|examine|cook|serve|treat ; with>>hands|gloves|boots & dirty|unwashed ; *wash {your} hands before you {v} || *{v} only with clean hands
grab|hold|push|drag|pull ; =visitors|visitor|customer|customers|guest|guests|people|anyone ; *speak to people calmly and *call security || *keep {your} hands to {yourself} and *call for help
search|frisk ; opposite|sex|female|male|women|men ; *ask a colleague of the same sex to search {p} || *leave the search to a colleague of the same sex
enter|go ; =stable|barn|store|room|garage|area|workshop & with|flames|flame|cigarette|lit & open|naked|lit|burning ; *put out every flame before you enter {n} || *leave fire and cigarettes outside {n}
lift|pick|carry ; =child|children|toddler|baby|infant & by>>arms|arm|hands|wrists|legs ; *support the child's whole body when you lift || *lift a child with both hands round the body
`;
