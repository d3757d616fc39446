/** What to do in place of forbidden acts about children, patients, residents, animals, guests' rooms and homes (service-acts.ts tells how a line is read). */
export const CARE_ACTS = `
be|stay|remain|work|sit ; alone & with>><minor>|<customer> ; *ask a colleague to join when you are with {x} || *keep the door open when you are with {x} || *stay within sight of a colleague when you are with {x}
kiss|cuddle|hug|tickle ; =<minor>|<customer> & !to ; *greet {n} with words and a smile || *let {n} come to you for comfort || *keep a friendly distance from {n}
carry|lift|take|hold|swing ; =<minor> & on|by|over>>shoulders|shoulder|back|arms|head ; *let {n} walk and *hold their hand || *walk with {n} hand in hand
share|sleep|lie ; bed|beds|room|rooms|tent|tents & <minor> ; *sleep apart from {ps} || *arrange separate beds {t}
hit|smack|slap|beat|kick|strike|punish|hurt|shake ; =<minor> ; *stay calm and *talk to {n} about what happened || *step back and *ask a colleague to take over
hit|kick|beat|strike|shout|tease|hurt|chase|scare|poke|startle ; animal|animals|dog|dogs|cat|cats|horse|horses|pet|pets|cow|cattle|birds|sheep ; *handle {n} gently and calmly || *stay calm and gentle with {n}
leave ; =dog|dogs|cat|cats|pet|pets|animal|animals|horse & in|inside>>van|car|vehicle|cage|sun|trailer|room|truck ; *take {n} with you when you leave {x} || *stay with {n} in {x}
let|allow ; =dog|dogs|animal|animals|pet|pets|cat|cats|horse|horses & off|loose|free|run|roam|wander|lead|leash ; *keep {n} on the lead || *ask owners to keep {n} on the lead
feed|give|offer ; pet|pets|dog|dogs|cat|cats|animal|animals|birds|ducks|horses & <customer>|guests'|guest's|customers'|clients'|client's|visitors'|others'|scraps|food|treats|bread ; *leave feeding to the owner || *ask the owner first
touch|pet|stroke|pat|approach ; =dog|dogs|cat|cats|animal|animals|pet|pets|horse & !without|unless|until|before ; *keep {your} distance from {n} || *ask the owner before you touch {n}
let|allow|invite ; =<customer> & behind>>counter|bar|desk|till|reception|counters ; *keep the area behind {x} for staff || *ask {p} to stay in front of {x}
let|allow|send|release ; =<minor> & leave|go|home|walk|out & alone|with|unaccompanied|own|stranger|strangers|unknown ; *let {n} leave only with an adult on the list || *check who is collecting before {n} leaves
raise|lift|shout|use|make ; voice|shout|threats & =<minor> ; *speak to {n} calmly
use|withdraw|threaten|withhold ; =food|sleep|play|toilet|breaks|sweets|outings & as|with|for>>punishment|threat|reward|discipline ; *keep {n} apart from discipline || *talk about behaviour calmly
discuss|talk|comment|speak ; about>><minor>|child's|pupil's|student's & front|with|of>>parents|parent|children|others|other|pupils ; *speak about a {one} only with that {one}'s own parents || *talk about a {one} in private
compare|rank|label ; =<minor>|pupil|pupils|students|siblings & !or ; *look at each {one}'s own progress || *praise each {one} for their own progress
talk|speak|chat|discuss ; over|across|above>>patient|patients|patient's|resident|residents|resident's|client|clients|bed|head|heads ; *speak with {p} directly || *include {p} in the conversation
use|speak|talk ; baby|childish & talk|voice|language|words ; *speak to {x} as to any adult || *speak {t} in an adult tone
rush|hurry|push ; =<customer> & at|during|with|through|while>>meal|meals|mealtime|mealtimes|dressing|washing|eating|bathing|lunch|dinner|decision ; *give {n} the time they need {t} || *follow {p's} own pace {t}
wake|disturb ; =<customer> & !without|for|unless|before ; *let {n} sleep {t} || *wait until {n} are awake
open|read|keep ; =post|mail|letters|letter|parcels & resident's|residents'|patient's|guest's|client's|customer's|tenant's|colleague's ; *hand {n} over unopened || *open {n} only when {p} asks for help
restrain|tie|lock|force|confine ; =<customer> & !to|door|doors ; *calm {n} with words and *call for help || *ask the nurse in charge before any restraint
hold ; ^<customer> & !to ; *calm {n} with words and *call for help || *ask the nurse in charge before any restraint
sit|lie|lean ; on>>patient's|resident's|guest's|client's|customer's|bed|beds ; *use the chair beside {x} || *stand or *sit beside {x}
enter|go|walk|come|access ; shower|bath|changing|dressing|undressed|toilet|naked|asleep|washing & *while|when & =room|rooms|bathroom|cabin|into ; *wait outside until {p} is ready . || *knock and *wait until {p} asks you in .
enter|go|walk|burst|come ; unannounced|unasked|uninvited|straight & =room|rooms|home|house|flat|office|bedroom|in|into ; *knock and *wait for an answer first || *ring or *knock and *wait to be asked in
open|search|look|go|rummage|inspect ; drawer|drawers|cupboard|cupboards|wardrobe|wardrobes|bag|bags|suitcase|suitcases|belongings|luggage|locker|lockers|fridge & <customer>|guest's|guests'|client's|resident's|tenant's|customer's|patient's|passenger's & !unless|without|before|until ; *leave {n} closed || *ask {p} before you open {n}
move|touch|handle|lift|shift ; =suitcase|suitcases|bag|bags|luggage|belongings|furniture|car|things|possessions & <customer>|guest's|guests'|client's|resident's|tenant's|customer's|patient's|passenger's & !without|before|until|unless ; *ask {p} before you move {n} || *leave {n} where they are
use|take|borrow|try|wear|watch|play ; =guest's|client's|customer's|resident's|tenant's|patient's|householder's & $phone|phones|pen|pens|tool|tools|towel|towels|computer|laptop|charger|ladder|vacuum|equipment|products|perfume|clothes|glasses|cups|mug|printer|boots|cutlery & !without|before|unless ; *bring and *use {your} own {h} || *leave {n} to {ps}
walk|step|tread|go|come ; on|onto|across|over|into>>home|homes|house|houses|flat|carpet|carpets|apartment|floor|floors|rug|rugs & shoes|boots|footwear ; *put on shoe covers before you step on {x} || *take {your} shoes off before you walk on {x}
walk|enter|go|come|step ; shoes|boots|footwear & home|homes|house|houses|flat|carpet|carpets|apartment|floor|floors ; *put on shoe covers or *take {your} shoes off at the door || *change {your} footwear before you go in
wear ; =shoes|boots|footwear & in|inside|into|on>>home|homes|house|houses|flat|carpet|carpets|apartment|customer's|client's ; *take {your} shoes off at the door or *wear shoe covers || *change out of {n} before you go in
leave ; =rubbish|waste|packaging|mess|dust|offcuts|litter|debris|tools & behind|customer's|client's|home|garden|site ; *take {n} away with you || *clear up and *take {n} along before you leave
give|hand|offer|administer|pass|lend ; =medicine|medicines|medication|tablet|tablets|painkiller|painkillers|drug|drugs|dose|doses|pills & <customer>|colleague|colleagues|friend|friends|child|children & !without|unless|before|until|over|phone|as ; *leave {h} to a nurse or doctor || *refer {p} to a doctor or pharmacist
diagnose|prescribe|assess ; on|over|by|via|through>>phone|telephone|email|e-mail|chat|video|text & !or ; *ask {p} to come in and see the doctor || *offer {p} an appointment with a doctor
diagnose|interpret ; symptoms|results|illness|patient|x-ray|scan ; *leave the diagnosis to the doctor || *pass the question on to the doctor
offer|give|express|share|voice ; =opinion|opinions|view|views|advice|judgement|judgment|comment|comments & on|about>>choice|decision|treatment|lifestyle|religion|beliefs|family|relationship|case|diet|patient's|client's ; *give the facts and *let {p} decide || *keep {your} opinion to {yourself} and *answer questions with facts
tell|discuss|mention|reveal|confirm|deny ; that|whether|if & staying|patient|resident|guest|member|client|here|registered|admitted|customer & !prices|price|free|available ; *keep it confidential who our {ps} are . || *offer to pass on a message .
comment|joke|remark|laugh|stare|make ; weight|body|looks|scar|scars|disability|accent|clothes|tattoo|tattoos|age|size|hair|skin|name|dialect|stammer & !compliment ; *speak only about what {p} has come for || *keep remarks about {x} to {yourself}
make|poke ; =fun & of|at>>accent|accents|name|names|looks|weight|mistake|mistakes|<customer>|<staff>|customer's|guest's|patient's|colleague's|pupil's|client's ; *treat {x} with respect || *speak about {x} as you would wish for {yourself}
finish|complete|end ; sentence|sentences ; *let {p} finish speaking || *wait patiently until {p} has finished
assume|guess|suppose|presume ; =<customer>|gender|relationship|married|diagnosis|needs|what|that|knows|understands ; *ask {p} first || *ask and *listen before you act
write|note|record|store|keep ; =pin|pins|password|passwords|passcode|code & <customer>|customer's|client's|guest's|user's|member's|patient's|caller's & !without|only ; *leave {n} with {p} alone || *let {p} enter PINs and passwords in person
photograph|film|record ; home|house|flat|homes|garden|property|room|belongings & <customer>|customer's|client's|guest's|tenant's|resident's|patient's & !without ; *ask {p} before you take pictures || *photograph {n} only with their consent
accept|take|keep|borrow ; =key|keys|money|jewellery|bank|card & from|of>>resident|residents|patient|patients|client|clients|tenant|tenants & !cash|payment ; *politely decline {n} {t} || *pass {n} on to the manager in charge
witness|sign|help|act ; will|wills|testament|testaments ; *leave wills to an independent adviser || *recommend an independent person
become|get|be ; involved|friendly|close|intimate|personal & with>><customer>|pupils|students|residents|clients|patients ; *keep a friendly, professional distance from {x} || *keep contact with {x} to working matters
`;
