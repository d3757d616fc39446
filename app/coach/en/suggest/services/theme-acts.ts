/**
 * What to do in place of acts that every trade forbids, by theme: a class of verbs and a class of things, asked before all other
 * frames (service-acts.ts tells how a line is read). A line keeps the thing, the place and the person of the act, or names them.
 */
export const THEME_ACTS = `
no ; =gossip|rumours|rumors & about>><staff>|<customer> ; *speak of {x} only with respect
comment|remark ; on|about>>what & borrow|borrows|buy|buys|order|orders|eat|eats|choose|chooses|wear|wears|read|reads ; *keep {your} remarks to {yourself} .
refuse|decline|reject ; =<customer> & with>>dog|dogs|wheelchair|wheelchairs|pushchair|pushchairs|pram|prams ; *welcome {n} {t}
share|give|disclose|reveal|pass|discuss|send|release ; =confidential|internal & outside>>company|firm|team|department|organisation|organization|school|clinic|hotel ; *keep {n} inside {x}
remove|lift|open|bypass|disable ; =guard|guards ; *keep {n} in place
start|begin|apply|do|carry ; =treatment|treatments|colour|color|tint|dye|wax|peel & without>>test|tests ; *do {x} first, then *{v} {n}
tell ; =<customer> & *busy ; *say when there will be time .
sell|serve|use|offer|dispense ; passed|past|beyond & expiry|sell-by|use-by|best-before ; *{v} only what is within its date
use ; =language|words & offensive|abusive|foul|vulgar|crude|obscene|sexist|racist|discriminatory|derogatory|insulting & to|towards|toward|at|with>><customer>|employees|colleagues|staff ; *speak to everyone politely and with respect
use ; =language|words & offensive|abusive|foul|vulgar|crude|obscene|sexist|racist|discriminatory|derogatory|insulting ; *speak politely and with respect
make|post|publish|write|say|share ; =comments|comment|remarks|statements|posts|anything & disrepute ; *protect the company's good name in every comment
look|glance|stare|scroll|peek ; at|on|through>><phone> & !for|to|driving|wheel|call|calls ; *keep {your} phone out of sight
use|check|carry|hold|take|handle|touch|get|browse ; =<phone> & !=<customer> & !call|calls|number|numbers|charger|line|bill|landline|office|company|work|guest's|customer's|client's|patient's|personal's|photo|photos & !for|to|into|driving|wheel|out|across & !table|desk|counter ; *keep {n} out of sight {t}
use|check|look|take|pull|get|have|keep|put|leave|lay ; =<phone> & on|at|in|out>>table|desk|counter|bench|pocket|pockets|hand|bed|trolley ; *keep {n} out of sight
play|watch|scroll|chat|text|surf|browse|message ; on>><phone> ; *keep {x} out of sight
carry|bring|take|have ; =<phone> & in|into|on|onto>><place> ; *leave {n} outside {x}
make|take|answer|have|receive|conduct ; =call|calls & private|personal|own & at|in|on|behind|from>><place> & !hold ; *make private calls on {your} break, away from {x}
make|take|answer|have|receive|conduct ; =call|calls & private|personal|own & !hold ; *make private calls on {your} break
no ; =call|calls & private|personal & at|in|on|behind|from>><place> ; *make private calls on {your} break, away from {x}
no ; =call|calls & private|personal ; *make private calls on {your} break
no ; =<phone> & !call|calls|number|numbers|photos|pictures & in|at|on|behind|during>><place>|meeting|meetings|lesson|lessons|class|service|shift|duty|work|table ; *keep {n} out of sight {t}
no ; =<phone> & !call|calls|number|numbers|photos|pictures ; *keep {n} out of sight
wear|use|have ; =headphones|earphones|earbuds|airpods & !driving|riding|cycling|traffic|forklift ; *keep {your} ears free {t}
no ; =headphones|earphones|earbuds|airpods ; *keep {your} ears free {t}
play|have|put ; =music|radio & loud|loudly|high & in|on|at>><place>|cab|bathroom|pool ; *keep the music low in {x}
play|have|put ; =music|radio & loud|loudly|high ; *keep the music low
smoke|vape ; in|wearing>>uniform|overalls|scrubs|apron|workwear|whites ; *change out of {your} work clothes before you {v}
smoke|vape ; metres|meters|feet|yards|distance & of|from>>entrance|entrances|door|doors|building|pump|pumps|window|windows|playground|school|gate ; *{v} well away from {x}
smoke|vape ; in|inside|within>><indoor> & !front ; *{v} outside {x}
smoke|vape ; at|near|by|beside|around|outside|of>>entrance|entrances|door|doors|doorway|window|windows|exit|exits|gate|gates|playground|children|pump|pumps|building|shop|store|clinic|school|hotel|restaurant|terrace|stand ; *{v} well away from {x}
smoke|vape ; of|near|around|beside>><customer> ; *{v} out of sight of {x}
no ; smoking|vaping|cigarettes & in|inside|within>><indoor> & !front ; *smoke outside {x}
no ; smoking|vaping & at|near|by|beside|around|outside|of>>entrance|entrances|door|doors|doorway|window|windows|exit|exits|gate|gates|playground|children|pump|pumps|building|shop|store|clinic|school|hotel|restaurant|terrace ; *smoke well away from {x}
no ; smoking|vaping & uniform|overalls|scrubs ; *change out of {your} work clothes before you smoke
chew|eat|have ; gum & *while|when|whilst ; *put {your} gum away {t}
chew|have|eat ; gum & of|to|with>><customer> ; *put {your} gum away before you meet {x}
chew|have|eat|use ; gum & !eating|drinking|eat|drink|food|phones|or ; *leave {your} gum for the break
no ; gum & !food|drink|drinks|eating|drinking|phones ; *leave {your} gum for the break
<EAT> ; of|to>><customer>|public|camera & front|view|sight|presence & !gum|alcohol|stock|goods|products ; *eat and drink out of sight of {x}
<EAT> ; on>>bus|buses|train|trains|tram|coach|ferry|plane & !gum|alcohol|beer|wine ; *eat and drink outside {x}
<EAT> ; in|inside>><vehicles>|area|areas|zone|zones|clinical|surgery|clinic|lab|laboratory|ward|wards|library|studio|classroom|classrooms|gym|workshop|warehouse|store|stockroom|auditorium|cinema|pharmacy|dispensary|playroom|salon|gallery|galleries|treatment|waiting|server|changing & !gum|alcohol|beer|wine|spirits|samples|stock|goods|products ; *eat and drink outside {x}
<EAT> ; at|behind|on|near|by|over>>desk|desks|counter|counters|till|tills|reception|checkout|bar|floor|workstation|workstations|bench|keyboard|keyboards|computer|computers|equipment|workbench|forecourt|stand|stall|station|machine|machines & !gum|alcohol|beer|wine|spirits|samples|stock|goods|products ; *keep food and drink away from {x}
<EAT> ; *phone|call|calls|telephone|headset & !gum|alcohol ; *eat before or after the call .
<EAT> ; *while|when|whilst & *serving|serve|helping|attending|dealing|treating|working|driving & !gum|alcohol ; *eat on {your} break .
no ; =eating|drinking & at|behind|on|near|by|over>>desk|desks|counter|counters|till|tills|reception|checkout|bar|floor|workstation|bench|keyboard|keyboards|computer|equipment|machine|machines|bed ; *keep food and drink away from {x}
no ; =eating|drinking & in|inside>><indoor> ; *eat and drink outside {x}
no ; =food|drink|drinks|snacks|coffee & at|behind|near|by|over>>desk|desks|counter|counters|till|tills|reception|checkout|bar|workstation|bench|keyboard|keyboards|computer|computers|equipment|machine|machines ; *keep {n} away from {x}
no ; =food|drink|drinks|snacks|coffee & on>>floor|desk|desks|counter|equipment|machines|table|piano ; *keep {n} off {x}
no ; =food|drink|drinks|snacks|coffee & in|inside>><place> ; *keep {n} out of {x}
drink|consume|have|take ; =alcohol|beer|wine|spirits|drugs & on|at>>duty|work|premises|shift|job ; *stay sober on duty .
accept|take|receive|keep ; =<gift>|<treat>|flowers|chocolates|cash & from>><customer>|<outsider>|<staff>|supplier|suppliers|vendor|vendors|contractor|contractors|parents|relatives & !card|cards|cheque|cheques|payment|payments|loyalty ; politely *decline {n} {t}
accept|take|receive ; =gift|gifts|tip|tips|present|presents|bribe|bribes|gratuity|gratuities & !without|unless|more|over ; politely *decline {n}
no ; =gift|gifts|present|presents|hospitality & from ; politely *decline {n} {t}
ask|beg|solicit|press|hint|fish ; for>>tip|tips|gratuity & review|reviews|rating|ratings|stars ; *let {p} decide about tips and reviews
ask|beg|solicit|press|hint|wait|fish|angle ; for>>tip|tips|gratuity|gratuities ; *let {p} decide about tips
ask|beg|solicit|press|hint|fish ; for>>rating|ratings|review|reviews|stars ; *let {p} decide about reviews
lend|give|hand|pass|share ; =key|keys|fob|fobs & to|with>>visitor|visitors|contractors|suppliers|tenants|anyone|anybody|others|other|another|someone|colleague|colleagues|friends|family ; *keep {n} in {your} own hands
lend|give|share|pass|swap|use ; =card|cards|badge|badges|login|logins|account|pass|uniform|id|credentials & to|with>>anyone|anybody|others|other|another|someone|colleague|colleagues|friends|family & !visiting|business ; *keep {n} for {your} own use
share|give|tell|disclose|reveal|pass|lend|send|read|mention ; =code|codes|pin|pins|password|passwords & over|by|via|in>>phone|telephone|email|e-mail|text|chat ; *give {n} only in person
share|give|tell|disclose|reveal|pass|lend ; =password|passwords|passcode|pin|pins|code|codes|login|logins|credentials & !^anyone|anybody|others|strangers|people|outsiders & !customer's|client's|guest's|member's|customers|clients|guests|without ; *keep {n} to {yourself}
write|note|record|jot|store|keep|leave|stick ; =your|their|pin|password|pins|passwords & =pin|password|passwords|pins|passcode|code & on|down|in>>paper|note|notes|desk|post-it|slip|screen|monitor|keyboard|notebook|wallet|down ; *learn {n} by heart
ask ; =<customer> & for>>pin|pins|password|passwords|passcode|passcodes|cvv ; *let {p} enter PINs and passwords in person
leave ; =key|keys & in>>door|doors|lock|locks|ignition|vehicle|car|van|cupboard|cabinet|safe|till ; *take {n} out of {x} when you leave
leave ; =<paper>|laptop|laptops & on>>desk|desks|counter|table|printer|reception & overnight|after|evening|unattended|lying & !for|with ; *clear {n} off {x} before you go
leave ; =file|files|record|records|chart|charts|account|accounts & open & screen|screens|computer|monitor ; *close {n} when you step away
leave ; =screen|computer|laptop|pc|workstation|terminal|session & unlocked|logged|unattended ; *lock {n} when you step away .
forward|send|copy|save|store|download|upload|email|e-mail|transfer|move|keep ; =data|files|file|documents|information|details|emails|e-mails|records|lists|work & to|on|onto|in|at>>private|personal|own|home|usb|stick|phone|laptop|cloud & device|devices|account|accounts|mailbox|mailboxes|address|addresses|email|e-mail|computer|computers|phone|phones|laptop|laptops|drive|drives|usb|stick|sticks|cloud|home ; *keep {n} on company systems
install|download ; =software|app|apps|program|programs|programme|programmes|games & !without ; *{v} only approved {h} {t}
use|connect|plug|insert|attach ; =usb|drive|drives|stick|sticks|device|devices & private|personal|own|unknown|foreign|outside|external|found & !from ; *{v} only company {h} {t}
print|copy|scan ; =private|personal|own ; *keep {x} for work documents
print|copy|scan ; =private|personal & on|at|with>>printer|copier|machine|photocopier|scanner ; *keep {x} for work documents
throw|put|drop|bin|dispose|leave ; with|containing>>personal|confidential|sensitive|client|customer|patient & =paper|papers|documents|document|files|letters|records|printouts|lists & in|into|of>>bin|bins|basket|waste|rubbish|trash|recycling|skip ; *shred {n} with {x}
throw|put|drop|bin|dispose|leave ; confidential|personal|sensitive|client|patient|customer & =paper|papers|documents|document|files|letters|records|printouts|data & in|into|of>>bin|bins|basket|waste|rubbish|trash|recycling|skip ; *shred {n}
take|make|shoot|snap ; =photo|photos|picture|pictures|photograph|photographs|video|videos|selfie|selfies|recordings & on|with>>private|personal|own ; *take {n} only with the work camera
take|make|shoot|snap ; =photo|photos|picture|pictures|photograph|photographs|video|videos|recordings & of>><customer> ; *{v} {n} only with their consent
no ; =photo|photos|picture|pictures|photographs|videos & on|with>>private|personal|own ; *take {n} only with the work camera
no ; =photo|photos|picture|pictures|photographs|videos|filming|recordings & of>><customer> ; *take {n} only with their consent
photograph|film|record ; =<customer> & !or|call|calls|conversation|in|address ; *{v} {n} only with their consent
post|publish|share|upload|write|comment|blog|talk ; about>><customer>|<staff>|company|work|workplace|team|employer|job|school|hotel|patients & <online> ; *keep {x} out of {your} posts on social media
post|publish|share|upload|put ; <online> & !about|name|account|unless|without|login|link|wifi|code ; *keep {n} off social media
add|befriend|accept|follow|friend|message|contact|write|invite|connect|chat|text|message ; <customer> & <online>|private|personal|messenger|messengers & !call|calls|about|letter|letters|mailbox|mail|email|e-mail|address ; *keep contact with {p} to work channels
count|sort|check|handle ; =cash|money|takings|till|float|tips|change & view|front|sight|presence & of>><customer> ; *{v} {n} out of {p's} sight
take|borrow|remove ; =money|cash|change & from|out>>till|tills|drawer|box|safe|float|register ; *leave the money in {x}
serve|ring|process|refund|handle|scan|approve|check|bill|treat|assess ; =family|relative|relatives|friend|friends|spouse|partner|yourself|yourselves|themselves & !first|before|ahead|chat|without ; *ask a colleague to {v} {n} {t}
ring ; ^up & =own|yourself|themselves|your ; *ask a colleague to ring up {your} own purchases
process|handle|approve|make|book|authorise|authorize|enter|carry|issue|change ; =transaction|transactions|refund|refunds|payment|payments|entry|entries|order|orders|expenses|discount|discounts|claim|claims & own|yourself|themselves|family|relatives|friends ; *ask a colleague to {v} {n} {t}
send ; =<customer> & away|home|off & without>>answer|help|explanation|solution|advice|receipt|information|appointment ; *give {n} {x} before they leave
make|ask|force|have|let ; =<customer> & repeat ; *note {p's} request and *pass it on in full
argue|quarrel|fight|disagree|bicker|row ; with>><staff>|kitchen|chef|team|each|manager & *front|presence|hearing & *of>><customer> ; *settle differences with {x} out of {p's} sight
argue|quarrel|fight|disagree|bicker|debate ; with>><customer> & !about|over|online|while|if|when|who ; *stay calm with {x} and *look for a solution together
argue|quarrel|debate|haggle ; about|over>>bill|bills|price|prices|fare|fares|charge|charges|fee|fees|invoice|cost|costs & !but ; *explain {x} calmly to {p}
argue|quarrel|debate ; with>>reviewer|reviewers|commenter|commenters|troll|trolls|followers ; *answer {x} calmly and with facts
shout|yell|scream|snap|bark|swear ; at|to>><customer>|<staff>|children|anyone|anybody|each ; *speak calmly to {x}
raise ; =voice|voices & at|to|with>><customer>|<staff>|children|anyone|each ; *speak to {x} in a calm voice
raise ; =voice|voices ; *speak in a calm voice {t}
speak|talk ; to>><customer> & like|as & child|children|idiot|idiots|babies ; *speak to {p} as you would to any adult
talk|speak ; down & to>><customer>|<staff> ; *speak to {x} as an equal
patronise|patronize|belittle|condescend ; $<customer>|<staff> ; *speak to {n} as an equal
use ; =jargon|slang|abbreviations|acronyms|terms|terminology|latin|buzzwords|legalese|officialese & !"…"|without|name|unless ; *use plain, everyday words {t}
no ; =jargon|slang|abbreviations|acronyms|terminology|latin|buzzwords|legalese|officialese & !"…"|without|unless ; *use plain, everyday words {t}
no ; =sarcasm|irony|cynicism|ridicule ; *keep a warm, factual tone {t}
use ; =sarcasm|irony|cynicism ; *keep a warm, factual tone {t}
write|type|shout|answer ; capital|capitals|caps & to>><customer> ; *write to {x} in normal upper and lower case
write|type|use|answer ; capital|capitals|caps ; *write in normal upper and lower case
call|address ; =<customer> & =dear|love|darling|mate|honey|sweetheart|guys|pal|buddy ; *call {p} by the name they prefer
address|call|greet ; by|with>>first|forename|christian|given & !unless|without|until|number ; *{v} {p} by title and surname
interrupt ; =<customer>|<staff>|speaker & !to|with|for|while|during|when|in|by|or ; *let {n} finish before you speak
interrupt ; =<customer>|<staff> & *while|when|whilst & *speaking|talking|explaining|speaks|talks|explains ; *let {n} finish before you speak .
criticise|criticize|correct|scold|reprimand|admonish|humiliate|embarrass|belittle|mock|ridicule|lecture|tell|shame|discipline|rebuke ; =<customer>|<staff> & front|public|publicly|presence & !competitor ; *speak to {n} about mistakes in private
humiliate|embarrass|mock|ridicule|shame|tease ; $<customer>|<staff> ; *treat {n} with respect {t}
gossip|talk|chat|complain|joke|laugh|moan ; about>><staff> & front|hearing|presence|earshot & <customer> ; *speak well of {x} in front of {p}
speak|talk ; badly|ill|negatively|disrespectfully|unkindly|dismissively & of|about>><rival>|<customer>|<staff>|company|management|boss|school|employer|brand|brands|garage|firm|suppliers|supplier ; *speak about {x} with respect
criticise|criticize|badmouth|bad-mouth|slander|disparage|mock|attack|denigrate ; =<rival> ; *speak about {n} with respect
discuss|talk|speak|debate|argue|raise|joke ; <soft> & with|to>><customer> & !own|your|private ; *keep to neutral topics with {x}
discuss|mention|share|talk|tell ; ^one & another|other & <customer> & business|affairs|affair|case|cases|matter|matters|problems|data|order|orders|details|treatment|results|account|behaviour|progress|health ; *keep each {one}'s affairs confidential
discuss|mention|share|talk|tell ; ^one & another|other & <customer> & !parents|family|relatives|neighbours ; *keep each {one}'s affairs confidential
comment|remark|joke|laugh ; on|about|at>>amount|tip|tips|age|gender|name|voice|background|appearance|weight|figure|body|looks|skin|hair|age|clothes|clothing|accent|disability|religion|origin|pregnancy|outfit|tattoos|size ; *keep remarks about {x} to {yourself}
make ; =remark|remarks|comment|comments|joke|jokes & about|on>>partner|family|husband|wife|home|children|friends|taste|appearance|weight|figure|body|looks|skin|hair|age|clothes|clothing|accent|disability|religion|origin|pregnancy|outfit|tattoos|size|gender|politics|race|nationality ; *keep remarks about {x} to {yourself}
judge|treat|assess|serve ; =<customer> & by|on|according|from>>clothes|clothing|appearance|looks|dress|accent|age|skin|origin|income|job|car|shoes|name|nationality ; *treat all {ps} with the same respect
follow ; $<customer> & around|round|about|store|shop ; *give {n} room to look around
rush|hurry ; $<customer> & !to|into|through|sign|signing|decision|or ; *give {n} time {t}
pressure|pressurise|push|rush|force|urge|press|hurry ; =<customer> & sign|signing|signature & spot|immediately|once|now|away|quickly|day ; *give {n} time to read and think before they sign
pressure|pressurise|push|rush|force|urge|press|hurry ; =<customer> & sign|signing|signature ; *give {n} time to read and think before they sign
pressure|pressurise|push|rush|force|urge|press|hurry|talk ; =<customer> & decision|decide|deciding|buy|buying|purchase|choose|choosing ; *give {n} time to decide
ignore|overlook|dismiss|neglect|disregard|brush ; =complaint|complaints|criticism|concern|concerns|objection|objections ; *take {n} seriously and *answer {it}
ignore|overlook|neglect|disregard ; =email|emails|e-mail|e-mails|message|messages|letter|letters|enquiry|enquiries|request|requests|question|questions|review|reviews ; *answer {n} promptly
ignore|overlook ; $<customer> & *who|waiting|entering|standing|entrance|door ; *greet {p} at once .
ignore|overlook ; $<customer> & !to|or|bell|bells|call|calls|alarm|buzzer|wish|wishes|preferences|needs|feelings|instructions|request|question ; *greet {n} at once
blame ; =department|departments|colleague|colleagues|team|branch|office|supplier|suppliers|company|kitchen|system|computer|courier|carrier|others|management|shift & for ; *take responsibility and *say what happens next
blame ; =department|departments|colleague|colleagues|team|branch|office|supplier|suppliers|company|kitchen|system|computer|courier|carrier|others|management|shift ; *take responsibility and *say what happens next
guess|speculate|improvise ; about|at|on>>allergen|allergens|allergies|ingredient|ingredients|price|prices|dose|doses|availability|stock|delivery|dates|times|policy|policies|result|results|diagnosis|size|sizes|answer|cause|weight|value|interaction|interactions|deadline|deadlines|costs|cost ; *check {x} before you answer
give|say|call|announce|read|mention|repeat ; =number|numbers & =room & loud|aloud|out|loudly & !phone ; *show {n} in writing
read|call|say|announce|repeat|spell|shout ; =details|number|numbers|balance|balances|pin|address|addresses|password|data|code|amount & out|aloud|loud|loudly & !room|over ; *show {n} in writing
call|shout|announce|read|say|mention ; =diagnosis|diagnoses|condition|results|symptoms|illness|treatment|debt|debts & out|aloud|across|loudly|loud|in|at ; *speak about {n} in private
wear|use|apply|put ; =perfume|perfumes|scent|scents|fragrance|fragrances|aftershave|cologne & strong|heavy|strong-smelling|overpowering|intense|too|excessive|much ; *keep perfume light {t}
no ; =perfume|perfumes|scent|fragrance|aftershave|cologne & strong|heavy|overpowering|intense|excessive ; *keep perfume light {t}
wear|use|apply|put ; =perfume|perfumes|scent|scents|fragrance|fragrances|aftershave|cologne & in|on>><place> ; *keep {x} fragrance-free
wear|use|apply|put ; =perfume|perfumes|scent|scents|fragrance|fragrances|aftershave|cologne ; *leave {n} for {your} free time
no ; $perfume|perfumes|scent|fragrance|aftershave|cologne & in|on>><place> ; *keep {x} fragrance-free
wear|use|have|apply ; =make-up|makeup|lipstick|mascara & heavy|excessive|too|much|bright|garish ; *keep make-up light {t}
no ; =make-up|makeup & heavy|excessive|bright ; *keep make-up light {t}
wear|have|use|apply ; =varnish|polish|nails|nail|acrylics|extensions & nail|nails|acrylics|false|long|gel|artificial & !ring|rings|jewellery|watch|watches ; *keep {your} nails short and unpolished {t}
no ; nail|nails|acrylics & !ring|rings|jewellery|watches|hammer|bite ; *keep {your} nails short and unpolished
wear|have|come|work ; open-toed|sandals|flip-flops|slippers|clogs|crocs|open-toe|peep-toe & !jeans|shorts|hoodies ; *wear closed shoes {t}
no ; open-toed|sandals|flip-flops|slippers|clogs|crocs|open-toe & !jeans|shorts|hoodies|logos ; *wear closed shoes {t}
wear ; =heels & high|heels|stiletto ; *wear flat shoes {t}
no ; =heels ; *wear flat shoes {t}
wear ; =earrings & dangling|long|hoop|large|big|hanging ; *wear small stud earrings {t}
wear|have ; =<jewel> & during>>treatment|treatments|surgery|service|procedure|procedures|massage|massages|shift|work|duty|lessons|training ; *take {n} off before {x}
wear|have ; =<jewel> & in|on>>kitchen|ward|theatre|lab|laboratory|workshop|pool|production|gym|floor|site|area|nursery & !pocket|without ; *take {n} off before you enter {x}
wear|have ; =<jewel> & *while|when|whilst & !without ; *take {n} off {t}
no ; =<jewel> & in|on>>kitchen|ward|theatre|lab|laboratory|workshop|pool|production|gym|floor|site|area|nursery ; *take {n} off before you enter {x}
wear|have|let|leave ; hair & loose|down|untied|hanging|open|face & in|at|near>><place>|<machine>|production & !net ; *tie {your} hair back in {x}
wear|have|let|leave ; hair & loose|down|untied|hanging|open|face & !net ; *tie {your} hair back
no ; hair & loose|long ; *tie {your} hair back {t}
show|have|display|wear|expose|leave|reveal ; =tattoo|tattoos & !piercings|piercing ; *cover {your} tattoos {t}
no ; =tattoo|tattoos & visible|exposed|bare & !piercings|piercing ; *cover {your} tattoos {t}
no ; =tattoo|tattoos & !piercings|piercing ; *cover {your} tattoos {t}
wear ; =piercing|piercings & !ear|tattoos ; *take {n} out {t}
wear ; =uniform|uniforms|scrubs|overalls|workwear|whites & outside|home|street|public|off|transport|pub|pubs|bar|bars|club|clubs|restaurants|supermarket|bus|train|shops|commute & !toilet|bathroom|without ; *change out of {n} before you leave work
wear|take|keep ; =apron|aprons|overall|overalls|gloves|coat|whites|scrubs|gown & to|in|into>>toilet|toilets|bathroom|restroom|washroom|canteen|cafeteria|break|restaurant ; *take {n} off before you go to {x}
wear ; =sunglasses & in|inside|indoors ; *take {n} off indoors
arrive|come|turn|show|report|be|start ; ^late & for|to>>shift|shifts|work|duty|meeting|meetings|appointment|appointments|class|lesson|lessons|briefing|training|service ; *arrive on time for {x}
sleep|doze|nap|nod|snooze ; on|at>>duty|shift|job|watch|work|post ; *stay awake and alert on duty
slouch|slump ; at|on|in>>desk|chair|seat|reception|counter|table ; *sit up straight at {x}
run|race|sprint|rush ; through|across|along|down>><place>|corridors|corridor|stairs|aisles ; *walk calmly through {x}
run|race|sprint|rush ; in|on|around>><place>|corridors|corridor|stairs|aisles & !out ; *walk calmly {t}
sit|lie|rest|nap|sleep ; on|in>>bed|beds & <customer>|guests'|patients'|residents'|guest's|patient's|resident's ; *keep {x} free
sit|perch ; on>>desk|desks|counter|counters|table|tables|worktop|furniture & !chair|chairs ; *use a chair
hang|leave|put|drape|throw ; =coat|coats|jacket|jackets & over|on>>chair|chairs|back|door|doors|sofa|desk|railings|radiator & lounge|restaurant|lobby|office|room|dining|waiting|shop|reception|bar ; *hang {n} on the coat rack
hang|leave|put|drape|throw ; =coat|coats|jacket|jackets & over|on>>chair|chairs|back|door|doors|sofa|desk|railings|radiator ; *hang {n} on the coat rack
use|take ; =lift|lifts|elevator|elevators & <customer>|main|public & for>>trolley|trolleys|luggage|linen|laundry|deliveries|delivery|waste|rubbish|goods|furniture|equipment|carts ; *take {x} in the service lift
park|stop|leave ; in|on|across>><customer>|guests'|patients'|visitors'|customers' & space|spaces|bay|bays|spot|spots|places|parking ; *leave {x} free for {ps}
prop|wedge|hold ; ^open & fire & door|doors|exit|exits ; *keep the fire {h} closed
prop|wedge|hold ; ^open & door|doors|gate|gates|exit|exits|lid|hatch ; *keep the {h} closed
prop|wedge|hold|leave|keep|tie ; =fire ; *keep {n} closed
prop|wedge|hold ; open & =door|doors|gate|gates ; *keep {n} closed
block|obstruct|clutter ; with>><hold>|<waste>|stock|goods|furniture|vehicles|cars|vans|bikes|coats|shoes|cartons & =<walk>|<door>|exits|hydrant|ramp|path|entrance|bay|bays|bed|beds|extinguisher|extinguishers|panel ; *keep {n} clear of {x}
remove|take|lift ; =guard|guards|cover|covers|shield|shields & from|off>><machine>|tool|saw|equipment|device|box|panel|fuse|engine|battery|fan|fryer|motor|socket|switch ; *keep {n} on {x}
repair|fix|service|rewire|mend ; =electrical|electric|electrics|gas|wiring|equipment|machine|machines|machinery|appliance|appliances|boiler|lift|lifts|heating|device|devices & !without|before|until|<customer>|unless|customer's|client's|if ; *leave repairs of {n} to a technician
use|operate|drive|switch ; =faulty|defective|damaged|broken|unsafe|cracked|frayed & =equipment|machine|machines|tool|tools|ladder|ladders|cable|cables|plug|plugs|appliance|appliances|device|devices|vehicle|vehicles|chair|chairs|socket|sockets|trolley|hoist|harness|plates|cups|glasses|crockery ; *take {n} out of use and *report {it}
use ; =knife|knives|scissors|blade|blades & open|opening & box|boxes|parcel|parcels|carton|cartons|packaging|packages|deliveries ; *open boxes with a safety cutter
touch|handle|serve|pick|move|grab|take|hold|give ; =food|bread|cake|cakes|pastry|pastries|ice|salad|cheese|fruit|ready-to-eat|sandwiches|rolls|meat|cutlery & bare|hand|hands|finger|fingers ; *{v} {n} only with gloves or tongs
no ; bare & hand|hands & on>>food|bread|cakes|ice|ready-to-eat|cheese|salad|pastries ; *use gloves or tongs for {x}
reuse|re-use ; =glove|gloves|needle|needles|cup|cups|towel|towels|mask|masks|cloth|cloths|straw|straws|bag|bags|file|files|applicator|applicators|spoon|container|containers|bandages|apron|aprons & !without ; *use {fresh} each time
<PUT>|throw|dispose|discard|bin ; =<sharp>|sharps & in|into>>bin|bins|bag|bags|waste|rubbish|trash ; *put {n} in the sharps container
reheat ; =milk ; *steam fresh milk each time
taste ; ^with & finger|fingers|hand|hands ; *taste with a clean spoon
taste ; finger|fingers ; *taste {n} with a clean spoon
serve|use|sell|offer ; floor|ground & that|which & fallen|dropped|been ; *throw away {n} {t}
leave ; =parcel|parcels|package|packages|post|mail|order|orders|delivery|deliveries|goods & in>>rain|sun|snow|wet|open ; *leave {n} in a dry, safe place
throw|toss|kick|drop|fling|hurl ; =parcel|parcels|package|packages|letters|luggage|bag|bags|suitcase|suitcases|box|boxes|goods & !out|away|bin|from|<outlet>|rubbish|floor|over|across ; *handle {n} with care
hand|give|pass|release|deliver|leave ; =parcel|parcels|package|packages|delivery|deliveries|medicine|medicines|key|keys|post|letters|orders & to|with>>child|children|minor|minors ; *{v} {n} only to an adult
compare ; =child|children|pupil|pupils|sibling|siblings|student|students & with|to ; *look at each {one}'s own progress
force|make|press|push|pressure ; =child|children|resident|residents|patient|patients|pupil|pupils & eat|finish ; *let {p} decide how much to eat
use|withhold ; =food|meals|meal|sleep|play|breaks & punishment|punish|discipline|reward|threat ; *keep {n} separate from discipline
let|allow ; =child|children|kids|toddlers & play|climb|touch|run|go|sit & with|on|near|in|at|behind|into>>equipment|statue|statues|monument|fountain|sculptures|rocks|fence|fences|walls|machine|machines|tools|furniture|shelves|trolleys|kitchen|road|water|pool|stairs|escalator|escalators|lift|counter|till|medicine|medicines|chemicals|weights|exhibits|instruments|window|windows|car|park|gate ; *keep {n} away from {x}
leave ; =<minor>|<customer> & alone|unattended|unsupervised & in|inside>><place>|room|bath|car|classroom|playground|pool ; *stay with {n} in {x}
leave ; =<minor>|<customer> & alone|unattended|unsupervised & near|by|beside>>water|pool|road|stairs|window|machine|machines|edge|fire|pond ; *stay with {n} near {x}
leave ; =<minor>|<customer> & alone|unattended|unsupervised & at>><place>|table|entrance|gate|stop|check-in ; *stay with {n} at {x}
lift|move|turn|transfer|carry ; =<customer>|casualty & own|alone|yourself|single-handed ; *{v} {n} together with a colleague
let|allow ; =visitor|visitors|contractor|contractors|guest|guests|outsiders|stranger|strangers & alone|unaccompanied|unescorted & walk|wander|go|move|roam|be ; *accompany {n} at all times
sell|serve|give|offer|hand|supply ; =alcohol|tobacco|cigarettes|knives|beer|wine|spirits|fireworks|vapes|tickets|lottery & under>>16|18|21|sixteen|eighteen ; *{v} {n} only to people aged {x} or over
sell|serve|give|offer|hand|supply ; =alcohol|tobacco|cigarettes|knives|beer|wine|spirits|fireworks|vapes & to>>minor|minors|child|children|underage|teenagers ; *{v} {n} only to adults
move|touch|rearrange|tidy|disturb|read ; anything|things|items & on|in>>desk|desks|table|tables|room|rooms|drawer|drawers|shelf|shelves|bedside|nightstand|locker ; *leave everything on {x} as it is
throw|discard|bin ; =anything|things|items|belongings|property & left|lost|forgotten|behind & in|on|at>>room|rooms|table|tables|shop|bus|train|taxi|cab|restaurant|bed|desk|seat|locker ; *keep lost items and *hand them in .
throw|discard|bin ; =anything|things|items|belongings|property & left|lost|forgotten|behind ; *keep lost items and *hand them in .
sit|rest|relax|eat|swim|sunbathe|lounge|sleep|train|exercise|smoke|stand|wait|park|shower|drink ; in|at|by|on|near>>customer|customers|guests|visitors|patients|clients|members|residents|guest|guests'|visitor|visitors'|patient|patients'|client|clients'|public|member|members'|resident|residents' & !front|bed|beds|lap|chair|desk|home|house ; *leave {x} to {ps}
use|enter|visit|take ; =customer|customers|guests|visitors|patients|clients|guest|guests'|visitor|visitors'|patient|patients'|client|clients'|public & toilet|toilets|lift|lifts|entrance|lounge|pool|gym|restroom|bathroom|area|areas|car|parking|terrace|sauna|seating|seats|changing & !without|for|customer's|guest's ; *leave {n} to {ps}
park|stop|leave|wait ; in|on|across>>bay|bays|space|spaces|spot|zone|lane|lanes|ramp|pavement|crossing|driveway & disabled|loading|ambulance|fire|emergency|cycle|bus|taxi|crossing|pavement|driveway|ramp|delivery ; *keep {x} clear
feed ; =animal|animals|elephants|monkeys|birds|fish|ducks|pets|dog|dogs|cat|cats|horse|horses|pet ; *leave feeding {n} to their owners or keepers
reuse|re-use ; any ; *use {fresh} each time
stand|sit|turn ; back|backs & to>>entrance|door|doors|room|counter|<customer>|class|group|audience|public|pool|crowd|queue & !behind ; *face {x}
put|reach|stick|insert|place ; hand|hands|finger|fingers|arm & in|inside|into|near|under>><machine>|guard|blade|blades|rollers|mincer|fan ; *switch it off first .
leave|abandon ; =group|class|party|tour|children|convoy|pupils & !alone|unattended|unsupervised|door|at|with ; *stay with {n} {t}
pass|spread|repeat|share|start|circulate ; =rumour|rumours|gossip|rumor|rumors|hearsay ; *keep rumours to {yourself}
ignore|disregard|overlook|override ; =wish|wishes|preference|preferences|feelings|need|needs|privacy|choice|choices|rights|boundaries|dignity ; *respect {n}
tell|talk|speak|inform|chat ; about>>other|another|others & !that|colleagues|<staff> ; *keep {x} confidential
use|write ; =language|words|expressions|remarks & bad|foul|offensive|rude|abusive|vulgar|crude|strong|coarse|swear|obscene ; *keep {your} language polite {t}
no ; =language|words & bad|foul|offensive|rude|abusive|vulgar|crude|strong|coarse|swear|obscene ; *keep {your} language polite {t}
swear|curse ; any ; *keep {your} language polite {t}
no ; =<customer>|visitor|visitors|friends|family|children|suppliers|drivers|outsiders|persons|people & behind>>counter|reception|desk|bar|till & !unauthorised|unauthorized ; *keep the area behind {x} for staff
no ; =<customer>|visitor|visitors|friends|family|children|suppliers|drivers|outsiders & in|inside>>kitchen|stockroom|storeroom|office|workshop|cellar|warehouse|lab|laboratory|staff & !unauthorised|unauthorized ; *keep {x} for staff
no ; =visitor|visitors|visits|visit|friends|relatives & private|personal|friends|relatives & !behind|in|phone ; *meet friends and family on {your} break
make|give ; =promise|promises & behalf|for>>other|another|colleagues|team|department|departments ; *promise only what {your} own team can keep
keep|take|carry|have|hold ; =card|cards & sight|view ; *keep {n} where its owner can see it
hold|keep ; =door|doors|gate & for>>stranger|strangers|others|anyone|people|visitors|unknown|someone ; *close {n} behind {yourself}
walk|step|run ; on|across|over>>floor|floors|tiles & wet|mopped|freshly|damp|washed|polished|waxed ; *wait until the floor is dry
mix|cut|prepare|chop|put|use ; raw & board|boards|knife|surface|surfaces|chopping ; *use separate boards for raw and cooked food
mix|combine ; raw & cooked|ready-to-eat ; *keep raw and cooked food apart
drive|move|travel|reverse|start ; tailgate & open|down|unlocked ; *close the tailgate before you {v}
drive|move|travel|reverse|start ; door|doors & open|unlocked & !before|without ; *close the doors before you {v}
leave ; =voicemail|voicemails|message|messages & confidential|personal|medical|sensitive|private|details ; *leave only {your} name and number
leave|put ; =message|messages & on|with>>voicemail|answerphone|machine|relatives|family & confidential|personal|medical|sensitive|private ; *leave only {your} name and number
use|write|mark ; red & ink|pen|pens|pencil ; *use blue or black ink
use ; =lighter|match|matches|flame|candle & check|look|find|test|search & for>>leak|leaks|gas ; *check for leaks with a leak detector
use ; =lighter|match|matches|flame ; *use the proper test device
use ; baby & talk|language|voice|words|tone ; *speak to {p} as you would to any adult
no ; baby|childish & talk|language|voice ; *speak to {p} as you would to any adult
play ; =music & own|private|personal ; *listen to {your} own music in {your} free time
sit|be|stay|play ; on>>phone|phones|mobile|mobiles|smartphone|smartphones & !call ; *keep {x} out of sight
use|hold|check|look|touch|answer|talk|speak|text|make|take|send|read|be ; *phone|phones|mobile|mobiles|smartphone|handset|call|calls|text|texts|message|messages & *driving|wheel|moving|motion|traffic ; *stop and *park before you use {your} phone .
text|call|phone|message ; *driving|wheel|moving|motion|traffic ; *stop and *park before you use {your} phone .
<EAT> ; *wheel|driving ; *eat on {your} break, after parking .
open|release ; =door|doors & *moving|motion|rolling|stopped|standstill ; *open the doors once you have stopped .
stand|sit|be ; leaning|slouching|slumped|lounging|slumping & on|against|over|at>>counter|desk|bar|till|reception|checkout|table|tables ; *stand up straight at {x}
stand|sit|be ; leaning|slouching|slumped|lounging|slumping ; *stand up straight
lean|slouch|lounge ; on|against|over|at>>counter|desk|bar|till|reception|checkout|table|tables|trolley|lectern|window ; *stand up straight at {x}
lean ; on|against>>wall|walls|shelf|shelves|furniture|door|doors|car|cars|machine|rail|railing|pillar|post ; *stand up straight, away from {x}
stand|gather|huddle|cluster|congregate ; groups|group|together|clusters|huddles ; *spread out and *look after {ps}
impose|foist ; any ; *offer {n} and *let {p} decide
bring|let|take|invite ; =friends|friend|family|relatives|visitors|partner|children & behind>>bar|counter|till|desk|reception ; *meet {n} in front of {x}
bring|let|take|invite|have ; =friends|friend|family|relatives|visitors|partner|acquaintances & in|into|inside|onto|on|to>>kitchen|office|stockroom|storeroom|workshop|warehouse|site|shop|floor|staff|van|cab|vehicle|ward|salon|building|premises|backstage ; *meet {n} outside {x}
bring|invite|have ; =friends|friend|family|relatives|visitors|partner & to|at>>work|workplace|shift ; *meet {n} after work
bring|take|keep|have ; =pet|pets|dog|dogs|cat|animals|child|children|kids & to|at|in|into>>work|workplace|office|shift|duty|shop|site & !customer|care ; *leave {n} at home
no ; =argument|arguments|quarrel|quarrels|dispute|disputes|rows & of>><customer> ; *settle differences out of {p's} sight
no ; =argument|arguments|quarrel|quarrels|dispute|disputes|rows & with>><customer> ; *stay calm with {x} and *look for a solution together
be|arrive|come|turn|show ; ^late & *without ; *tell {your} manager in good time if you are late .
ask ; =question|questions & personal|private|intimate ; *keep {your} questions to the matter in hand
no ; =question|questions & personal|private|intimate ; *keep {your} questions to the matter in hand
judge|criticise|criticize|condemn|question|mock|ridicule|evaluate|belittle|comment|laugh ; taste|choice|choices|style|preference|preferences & <customer> ; *respect {n}
walk|follow|stay ; heels ; *give {p} room and *stay within call
open|unpack|use|eat|try|remove ; before>>payment|paying|checkout|purchase ; *{v} {n} after payment
refund|pay|give|make ; cash & *card ; *refund to the card .
serve|bring|deliver|offer ; cold|lukewarm|tepid & =coffee|tea|soup|soups|food|meal|meals|chips|toast|mains|gravy|pizza|pizzas|chocolate & !bowl|plate|plates|cup|cups ; *serve {h} hot
call|contact|ring|phone|email|e-mail|text|write|message|visit ; *asked|opted|unsubscribed|declined|objected & *who|that ; *contact only {ps} who have agreed to it .
call|contact|ring|phone|email|e-mail|text|write|message ; <customer> & *night|nights|late|weekend|weekends|midnight|sundays|sunday|holidays & !complaint ; *contact {p} during working hours .
let|allow ; =<customer>|child|children|visitors|visitor|members|public & near|close|behind|under|past>>lift|lifts|machine|machines|oven|ovens|fryer|equipment|edge|pit|hoist|engine|load|crane|kitchen|stage|track|tracks|counter|stove|till|pumps|saw|barrier|rope & !in|with ; *keep {n} away from {x}
let|allow ; =child|children|pupil|pupils|toddlers|kids & of>>gate|gates|building|grounds|premises|school|room|garden|playground|nursery & out|leave ; *keep {n} inside {x}
let|allow ; =child|children|pupil|pupils|toddlers|kids & out & sight ; *keep {n} in sight
let|allow|admit ; with>>food|drinks|bag|bags|prams|dog|dogs|pets|luggage|umbrellas|bottles|suitcases & into|in|inside|onto ; *ask {p} to leave {x} outside
leave ; ^blank|empty|unfilled|incomplete & =fields|boxes|lines|sections|columns|spaces|rows ; *fill in all {h} {t}
leave ; field|fields|box|boxes|line|lines|section|sections|column|columns & blank|empty|unfilled & !shelf|shelves|recycling|cardboard ; *fill in {n}
close|shut|leave|finish|stop ; ahead & time ; *keep to the posted times
pour|empty|tip|throw ; =water & dirty|mop|cleaning|waste & in|into|down>>sink|sinks|basin|basins|toilet|washbasin|drain ; *pour {n} into the utility sink
drop|throw|slam|bang ; =weights|weight|dumbbells|dumbbell|barbell|barbells|kettlebells & on|onto|to>>floor|ground ; *set {n} down gently
drop|throw|slam|bang ; =weights|weight|dumbbells|dumbbell|barbell|barbells|kettlebells ; *set {n} down gently
whisper ; of>><customer> ; *speak openly in front of {x}
make|give|offer|provide ; =diagnosis|diagnoses|prognosis ; *leave {n} to the doctor
make|give ; =results|result & over|by|via>>phone|telephone|email|e-mail|text|chat & !anyone|other|unless ; *give {n} only in person
eat|take|use|drink ; colleagues'|colleague's|others' & =food|lunch|milk|snacks|drinks|drink|coffee|sandwiches ; *bring and *eat {your} own food
have|order|receive ; =parcel|parcels|package|packages|delivery|deliveries|orders & private|personal & at|to>>work|office|reception|workplace|shop ; *have private parcels delivered to {your} home
use|connect|join|log ; wifi|wi-fi|network|networks|hotspot|hotspots & public|open|unsecured|hotel|café|cafe ; *use a secure connection
use|take|borrow ; =stationery|supplies|stamps|envelopes|materials|detergent|products & private|home|personal|own ; *keep {n} for work
copy|paste|use|send ; =replies|reply|answers|answer|texts|template|templates|macros|responses|response & standard|ready-made|canned|prepared|template|templates|same|copied|generic|prewritten & in|into|for>>chat|chats|email|emails|e-mails|letters|messages|reviews|complaints ; *write each reply in {x} in {your} own words
copy|paste|use|send ; =replies|reply|answers|answer|texts|template|templates|macros|messages|responses|response & standard|ready-made|canned|prepared|template|templates|same|copied|generic|copy|paste|prewritten ; *write each reply in {your} own words
use|send|add|put ; =emoji|emojis|emoticons|smileys|gifs & !without ; *write plain words {t}
no ; =emoji|emojis|emoticons|smileys|gifs ; *write plain words {t}
comment|remark|joke ; on|about>>home|house|flat|furniture|room|rooms|tidiness|garden|kitchen|taste|family|husband|wife|children|lifestyle|habits|diet|food|trolley|basket & !own ; *keep remarks about {x} to {yourself}
enter|disturb|knock|clean|open|access ; "…"|sign & =room|rooms|bedroom|door|cabin|cabins|suite ; *stay outside {n} until the sign is off the door .
force|make ; sleep|nap ; *let {p} rest quietly
give|offer|feed|hand ; =sweets|candy|chocolate|lollipops|sugar & <minor> ; *offer {p} fruit or water
borrow|lend ; =money|cash & from|to>><customer>|<staff> ; *keep {your} own money and that of {ps} apart
enter|go|be ; alone & with>><customer> ; *go together with a colleague
enter|approach|inspect|search|patrol|count|collect|transport|carry|clear|check|operate|climb ; alone|single-handed & !<minor>|patient|passenger ; *{v} {n} together with a colleague
come|report|arrive|turn|appear|start ; unshaven|unwashed|untidy|dishevelled|unkempt|scruffy ; *come to work clean and well-groomed
smell|reek ; of>>smoke|alcohol|sweat|garlic|perfume|food|onions|tobacco ; *freshen up first
cover|block|disable|obstruct|hang|switch|turn|remove ; =detector|detectors|sprinkler|sprinklers|extinguisher|extinguishers|sensor|sensors|vent|vents|camera|cameras|alarm|alarms ; *keep {n} clear and working
bring|use|plug|connect ; =appliance|appliances|heater|heaters|kettle|kettles|fridge|toaster & own|private|personal ; *use only company {h}
wear ; =clothing|clothes|sleeves|scarf|scarves|tie|ties|jewellery & loose|baggy|dangling|hanging & near|at|around|by|beside>><machine> ; *wear close-fitting clothes near {x}
no ; =clothing|clothes|sleeves|scarves & loose|baggy & near|at|around|by|beside>><machine> ; *wear close-fitting clothes near {x}
wear|display|show|distribute|hand ; =badge|badges|symbol|symbols|slogan|slogans|leaflets|posters|pin|pins|stickers & political|religious|party|campaign ; *keep political and religious symbols for {your} free time
sell|promote|advertise|offer|run ; =products|goods|services|business|cosmetics|raffle & own|private|personal|side ; *keep private business for {your} free time
say ; ^no & to>><customer> ; *offer {x} an alternative
turn|send ; =<customer> & away & !because ; *offer {n} another way to get help
make|do ; =purchase|purchases|shopping|orders|errands & personal|private|own ; *do {your} own shopping before or after work
delay|withhold|postpone ; =refund|refunds|payment|payments|wages|salary|salaries|invoice|invoices ; *pay {n} promptly
wear|have|use ; =lenses|hat|hats|cap|caps & inside|indoors|in ; *take {n} off indoors
give|say|repeat ; =details|number|numbers|balance|pin|address|password|data|code & aloud|loud|loudly & !room ; *show {n} in writing
no|wear|come ; shorts|sandals|flip-flops & site|workshop|warehouse|factory|yard|scaffold|plant ; *wear long trousers and closed safety shoes {t}
no|wear|come ; jeans|shorts|hoodies|hoodie|leggings|tracksuit|tracksuits|t-shirts|joggers & trainers|sneakers|sandals|flip-flops|shoes ; *wear smart clothes and shoes {t}
no|wear|come ; =jeans|shorts|hoodies|hoodie|leggings|tracksuit|tracksuits|t-shirts|t-shirt|joggers|tops|caps & !allowed ; *wear smart clothes {t}
no|wear|come ; =trainers|sneakers & !jeans|hoodies ; *wear smart shoes {t}
wear|no ; =shoes|boots|heels & noisy|squeaky|loud|clicking ; *wear quiet shoes {t}
wear|no ; =shoes|boots & dirty|worn|scuffed|muddy|unpolished ; *wear clean shoes {t}
use ; =exit|exits|staircase|door|doors|stairs|route & emergency|fire|escape & as>>shortcut|way|passage|entrance ; *keep {n} free for emergencies
use ; =exit|exits|staircase|door|doors|stairs|route & emergency|fire|escape & !alarm|during ; *keep {n} free for emergencies
ride|travel|climb|stand|sit|play|jump ; on>>back|forks|tail|hoist|forklift|forklifts|trailer|load|loads|trolley|trolleys|pallet|pallets|conveyor|belt|roof|escalator|railing|railings|fence|wall ; *keep off {x}
park|stop|drive|walk|cycle|ride|step|turn|stand ; on|across|over>>lawn|lawns|grass|flowerbed|flowerbeds|verge|verges|beds ; *keep off {x}
give|share|exchange|hand ; =number|numbers & private|personal|own|home & to|with>><customer> ; *give {p} the work number
tap|drum|hammer|knock|bang|lean ; on|against>>glass|window|windows|tank|cage|aquarium|pane ; *keep {your} hands off {x}
use ; =bleach|acid|acids|abrasives|scourers|wire|ammonia & on ; *use a milder cleaner {t}
leave ; =candle|candles|flame|flames|fire|fires & burning|lit|unattended|alone & in|on>>room|rooms|table|tables|office|shop|restaurant|lobby|hall ; *put out every flame before you leave
leave ; =candle|candles|flame|flames|fire|fires & burning|lit|unattended|alone ; *put out every flame before you leave
chat|gossip|joke|talk ; *while|when|whilst & *scanning|serving|treating|cutting|packing|weighing|driving|operating|dispensing & !phone|<customer> ; *give {p} {your} full attention .
judge|label|stereotype ; $<customer> & !or ; *treat all {ps} with the same respect
reply|respond|answer|write|react ; angry|rude|abusive|hostile|heated|insulting & once|immediately|straight|instantly ; *let {your} temper cool before you {v} .
give|offer|provide ; =advice|opinions|recommendations & medical|legal|tax|financial|investment|veterinary|technical & over|by|via>>phone|telephone|email|e-mail|chat|text ; *leave {n} to a specialist
give|offer|provide ; =advice|opinions|recommendations & medical|legal|tax|financial|investment|veterinary|dietary|psychological|nutritional|technical ; *leave {n} to a specialist
touch|use|open|handle|answer|operate|hold|press ; with>>gloves|glove & !same|food|cash ; *take {your} gloves off before you {v} {n}
no|make|tell|crack ; =joke|jokes|humour & about|on|at>>accent|accents|religion|politics|gender|race|age|disability|nationality|sex|origin|appearance|weight|colleagues|customers|guests|patients|illness|death|women|men|marriage|names|skin ; *keep {your} jokes clear of {x}
leave ; =workstation|desk|room|counter|kitchen|workplace|area|bench|locker|till|station|bathroom|workshop & dirty|untidy|messy|cluttered & at>>end|night|close ; *tidy {n} at {x}
ask|let|have|get ; clock|sign|punch|badge & in|out & for ; *clock in and out in person
clock|sign|punch|badge ; in|out & for ; *clock in and out in person
copy|scan|keep|hold|retain ; =id|passport|passports|licence|ids|card & id|identity|passport|passports|licence|ids & !without|unless|longer|check ; *check {n} and *hand {it} back
walk|go|run ; past|by & ringing|phone|telephone ; *answer the ringing phone
put|place|rest|keep|have ; =foot|feet|shoes|boots & on>>furniture|table|tables|desk|chair|chairs|sofa|seat|seats|counter|dashboard|bed|wall ; *keep {your} feet on the floor
use|drive|take ; =car|cars|vehicle|vehicles|bike|van & =own|private|personal & for ; *use a company {h} {t}
interrupt|disturb|bother ; =<staff> & *with|serving|helping|speaking|talking|busy|treating & <customer> ; *wait until {n} is free .
let ; =battery|batteries & flat|empty|dead|low|down ; *charge {n} in good time
carry|move|transport ; =oil|fat & hot ; *let {n} cool before you {v} {it}
whistle|hum|sing ; any ; *keep quiet {t}
ignore|disregard|overlook|hide ; =cut|cuts|burn|burns|injury|injuries|wound|wounds|pain|symptoms|accident|accidents|near-miss|incident|incidents ; *report {n} at once
come|work|report|serve|handle|start ; with>>fever|cold|flu|disease|infection|illness|symptoms|rash|diarrhoea|cough|conjunctivitis ; *stay at home with {x}
refuse|reject|decline ; =cash|card|cards|coins|banknotes|notes ; *accept {n}
take|answer|make|accept|receive ; =call|calls & in|inside>><place> & !private|personal|hold|shop|floor ; *take calls outside {x}
promise|guarantee ; =table|tables|room|rooms|view|seat|seats|slot|slots|upgrade|upgrades|time|times|date|dates|discount|discounts|delivery|refund|refunds|call-back|price|prices|loan|approval|place|places & !that|which|you|we|before|until|unless|without|to & !when|if|while ; *promise {n} {t} only when confirmed
falsify|forge|fake|manipulate|doctor|backdate|alter|tamper ; =record|records|timesheet|timesheets|receipt|receipts|report|reports|signature|signatures|data|figures|results|log|logs|invoice|invoices|certificate|certificates ; *keep {n} true and complete
misuse|abuse ; =property|resources|funds|equipment|facilities|computers|internet|vehicles|vehicle ; *use {n} for work
hold|have|take|accept|do ; =job|jobs|employment|work & second|another|other|side|outside ; *ask {your} manager before you take on other work .
mark|grade|assess ; =down|pupil|pupils|child|student|students|work & for ; *mark by the agreed criteria
spray|use|put ; =perfume|spray|product|products & on>><customer> & !without ; *ask {p} before you {v} {n}
befriend|add|accept|follow|friend ; $<customer> ; *keep contact with {p} to work channels
be|become ; friends & with>><customer> ; *keep contact with {p} to work channels
text|scroll|browse|type ; *while|when|whilst & *talking|speaking|serving|helping|with & <customer> & !note|notes ; *put {your} phone away before you speak to {p} .
browse|use|check|visit|scroll|surf|read|open ; facebook|instagram|tiktok|twitter|social|youtube & !about|for|to|post|wifi ; *keep social media for {your} free time
come|report|appear|turn|work|go ; in>>jeans|shorts|hoodies|hoodie|leggings|tracksuit|joggers|t-shirt|vest|flip-flops ; *come to work in smart clothes
go|come|serve|work|walk|appear|start|stand ; in|with|wearing>>apron|uniform|shirt|clothes|overalls|jacket|whites & stained|dirty|soiled|creased|crumpled|torn|wrinkled & floor|room|restaurant|ward|counter|work|shop|lobby ; *change into clean, ironed work clothes first
go|come|serve|work|walk|appear|start|stand ; in|with|wearing>>apron|uniform|shirt|clothes|overalls|jacket|whites & stained|dirty|soiled|creased|crumpled|torn|wrinkled ; *change into clean, ironed work clothes first
take|remove ; off & =badge|badges|mask|masks|gloves|helmet|helmets|hairnet|hairnets|uniform|goggles|harness|glasses|visor & !without|before|until|in|when ; *keep {n} on {t}
start|begin ; =cleaning|hoovering|vacuuming|stacking|counting|closing|clearing|mopping|sweeping|tidying & of>><customer> ; *start {n} once {ps} have left
no|have|hold ; =conversation|conversations|chat|chats|talk|talks & private|personal & presence|front|hearing|earshot & <customer> ; *keep private conversations out of {p's} hearing
use|no ; =diminutives|endearments|nicknames ; *address {ps} by name
guess|speculate ; ^whether|how|what|why|where|which|who & !about ; *find out {n}
guess|speculate ; *when & *will|arrive|arrives|ready|come|comes|open|due|back ; *find out
guess|speculate|assume ; *when|whether|how|what|why|where|which & !about ; *find out first, then *answer .
change|alter|set|adjust|lower|raise|reduce|cancel|approve|grant|order|decide ; own|themselves|yourself|alone|himself & =price|prices|rate|rates|fee|fees|terms|order|orders|discount|discounts|refund|refunds|rota|plan|recipe|menu|dose|settings & !your|their ; *ask the manager before you {v} {n}
change|alter|set|adjust|lower|raise|reduce ; =price|prices|rate|rates|fee|fees & own|themselves|yourself|alone ; *ask the manager before you {v} {n}
comment|speak|talk|write ; about|on>>company|firm|internal|employer|workplace|work & <online> ; *keep {x} off social media
divide|sort|split ; =<customer> & into ; *treat all {ps} alike
speak|talk|comment ; badly|negatively|ill|disparagingly & about|of|on>>product|products|service|services|goods|food|menu|prices|range|dish|dishes|collection ; *speak well of {x}
open|unlock ; =door|doors|gate & after|outside>>hours|closing|dark|night ; *keep {n} locked after hours .
cut|chop|slice|prepare ; on>>board|boards & meat|fish|raw|vegetable|bread|dirty|same ; *use a separate board for {n}
use|wear ; second & time ; *take a fresh one each time
honk|hoot|beep|flash|shout|swear ; at>>driver|drivers|cyclist|cyclists|pedestrian|pedestrians|cars|vehicles|motorists ; *stay patient with {x}
play ; down & complaint|complaints|concern|concerns|risk|risks|problem|problems|pain|fears|symptoms|worries|incident|incidents ; *take {n} seriously
downplay|minimise|minimize|trivialise|trivialize|belittle|dismiss ; =complaint|complaints|concern|concerns|risk|risks|problem|problems|pain|fear|fears|symptoms|worries|incident|incidents|feelings ; *take {n} seriously
speak|talk ; about|of>><customer> & third|presence|absent|there ; *speak to {x} directly
punish|discipline ; =<minor> ; *talk to {n} calmly about what happened
lift|carry|hold|pick ; =<minor> & by>>arm|arms|hand|hands|wrist|wrists|leg ; *lift {n} with both hands under the arms
pull|drag|grab|yank|tug|shake|push|jerk|seize ; =<minor>|<customer> & by>>arm|arms|hand|hands|sleeve|hair|shoulder|shoulders|collar|wrist|clothes|ear ; *guide {n} gently
let|admit ; =<customer>|anyone & *before & *opening|open|opens|time|hours|doors ; *let {ps} in from opening time .
put|push|leave|pass|postpone ; =request|requests|task|tasks|order|orders|complaint|complaints|job|jobs|report|reports|repair|repairs & to|for|until>>next|tomorrow|later|shift|colleagues|others ; *deal with {n} on {your} own shift
suggest|dictate ; =answer|answers|rating ; *let {p} find the words
give|hand|offer|present|use|accept|send ; =form|forms|contract|contracts|document|documents|order|orders & blank|empty & sign|signature|signing ; *fill in every form before it is signed
touch|do|apply|fix|refresh|brush|comb|style ; =make-up|makeup|lipstick|hair & up|your|their & !customer's|client's|heavy|brush ; *do {your} hair and make-up before {your} shift
drink|eat|taste|sip ; from|out|off>><customer> & glass|glasses|cup|cups|plate|plates|bottle|bottles|cutlery|mug|mugs ; *use {your} own cup and plate
drink|eat|taste|sip ; customer's|customers'|guest's|guests'|client's|clients'|patient's|patients'|residents'|resident's ; *use {your} own cup and plate
park|stop|wait|stand ; front & of>>hydrant|hydrants|garage|garages|gate|gates|entrance|entrances|driveway|exit|exits|door|doors|ramp|bay|bays|station ; *keep {x} clear
wear|have ; varnish|polish|nails & ring|rings|jewellery|watches ; *keep {your} nails short and unpolished and {your} hands free of jewellery
photograph|film ; =<customer> & or ; *{v} {n} only with written consent
discuss|express|share|give|voice|state|air|mention ; =opinion|opinions|view|views|beliefs & personal|own|private|your|their ; *keep {n} to {yourself}
no ; =conversation|conversations|chat|chats|chatting|talk & side|private|personal & *while|when|whilst|as ; *keep private conversations for the break .
wear|have|no ; eyelashes|lashes & false|fake|artificial ; *keep {your} lashes natural {t}
exceed|extend|overrun|prolong|overstay ; =break|breaks|lunch ; *return from {n} on time
tell ; ^anyone|anybody|strangers|outsiders|others|people & code|password|pin|combination|number|name|address|salary|result|results|names ; *keep such information confidential
no ; livestreaming|streaming|vlogging ; *keep {your} camera off at work
leave ; =money|cash|takings|purse|purses|wallet|wallets|valuables|jewellery & on|in|at|behind|under|unattended|lying|out ; *lock {n} away
serve|help|take|see ; before & *waiting|turn|earlier|longer|queue ; *serve everyone in turn .
use|take ; =lift|lifts|elevator|elevators & *when|while|with|during & !<customer>|for|guests'|staff ; *take the stairs {t}
shake ; =hands|hand & gloves ; *take {your} gloves off before you shake hands
climb|jump|step ; over>>barrier|barriers|fence|fences|wall|rope|ropes|gate|railing|counter ; *walk around {x}
leave|exit ; =vehicle|van|car|truck|lorry|bus|cab|tram|forklift & with>>engine|motor|key|keys & running|on|inside|in ; *switch the engine off before you leave {n}
leave|exit ; =vehicle|van|car|truck|lorry|bus|cab|tram|forklift & with>>engine|motor|key|keys ; *switch the engine off before you leave {n}
let|allow ; =<minor> & alone|unaccompanied & cross|walk|go|use|leave|wait|travel|swim ; *accompany {n}
praise|recommend|mention|advertise|suggest|promote ; <rival> & !unless|if ; *recommend our own products and services
contradict|correct|question|challenge|criticise|interrupt|overrule ; =manager|boss|supervisor|chef|superior|head|colleague|colleagues & of>><customer> ; *raise differences with {n} in private
leave ; =fingerprints|smears|smudges|marks|streaks & on>>case|cases|glass|mirror|mirrors|screen|screens|window|windows|door|doors|display|paintwork|car|counter|cutlery|plates|glasses|bonnet ; *wipe {x} clean
leave|put|keep|store|place ; =scissors|knife|knives|chemicals|medicine|medicines|medication|matches|lighters|cleaner|cleaners|bleach|batteries|tablets|needles|bags & *child|children|toddlers & *reach ; *keep {n} out of the reach of children .
leave ; =rubbish|waste|bags|bag & overnight ; *take {n} out the same evening
spray ; on|onto|at>>screen|screens|glass|mirror|mirrors|surface|surfaces|monitor|keyboard|equipment|window|windows|display ; *spray the cloth first
stand|sit|talk|walk|wait ; hands & hips ; *keep {your} arms relaxed at {your} sides
text|message|scroll ; under>>table|desk|counter ; *keep {your} phone out of sight
question|ask|interview|examine ; =<customer> & about>>symptoms|illness|debt|debts|income|health|condition|medication|problem|problems|account|balance|case|age|weight|treatment|complaint & of|at|in>>others|other|<customer>|counter|waiting|queue|reception|lobby|corridor ; *ask {p} about {x} in private
no|have|hold ; =conversation|conversations|talk|talking|voices|calls|call|discussions & loud|noisy ; *speak quietly {t}
read|look ; =papers|documents|letters|files|notes|post|mail & on|at>>desk|desks|table|tables|counter ; *leave papers on {x} as they are
use ; =flash ; *switch the flash off {t}
reply|respond|answer|comment|write|post ; to|on>>review|reviews|comments|comment|posts|complaints & own & name|names ; *{v} to {x} in the company's name
leave ; =till|float & short ; *keep enough change in the till
take ; =side|sides ; *stay neutral {t}
no|carry|take ; =passenger|passengers|hitchhikers & in|on>>van|cab|vehicle|forklift|truck|lorry & !unauthorised|unauthorized ; *drive {x} alone
train|exercise|play|dance|enter ; in|with>>shoes|boots|trainers & street|outdoor|outside|dirty ; *wear clean indoor shoes
collect|take|pay|accept ; cash & =rent|fee|fees|deposit|deposits|wages ; *{v} {n} by bank transfer
no|write|issue|give|use ; =receipts|invoices|bills|labels|tags|notices|menus|prescriptions|signs & handwritten ; *print all {h}
no ; browsing|surfing & private|personal & !at|in|on ; *keep private browsing for {your} break
no ; internet|browsing|surfing & private|personal & at|in|on>><place> ; *keep private browsing for {your} break, away from {x}
carry|take|bring ; =drinks|drink|coffee|tea|soup|oil|water|food & hot & through|across|past>>playroom|dining|ward|corridor|office|shop|kitchen|waiting|class|classroom|party|nursery|restaurant|room|crowd|lobby|hall ; *carry {n} around {x}
no|have ; absence|absences & *notice|permission|approval|reason ; *tell {your} manager in good time if you are absent .
let|allow ; =queue|queues|line|lines & *while|when & *till|tills|checkout|checkouts & *closed|empty|free|unstaffed|idle ; *open another till as soon as a queue forms .
let|allow ; queue|queues|line|lines & *while|when & *till|tills|checkout|checkouts ; *open another till as soon as a queue forms .
let|allow ; queue|queues|line|lines & *while|when & *counter|counters|desk|desks|window|windows ; *open another counter as soon as a queue forms .
let|bring|take|allow ; =dog|dogs|pet|pets|cat|cats|animal|animals|child|children & in|into|inside|onto>><place>|pool|bed|beds ; *keep {n} out of {x}
speak|talk|chat|be ; in|at|on|behind>><place> & phone|phones|mobile|mobiles|telephone & !about|to|with ; *make phone calls away from {x}
wear ; =badge|badges|lanyard|lanyards & outside|off|in|on>>pub|street|town|public|bus|train|shops|building|premises|work|home ; *take {n} off before you leave work
no|make ; =comment|comments|remark|remarks & sarcastic|rude|negative|unkind|nasty|derogatory|offensive|personal|sexist|racist|discriminatory|ironic & about|on|at|to ; *keep {your} remarks {t} polite and factual
no|make ; =comment|comments|remark|remarks & sarcastic|rude|negative|unkind|nasty|derogatory|offensive|personal|sexist|racist|discriminatory|ironic ; *keep {your} remarks polite and factual
give|tell|send|show ; ^<customer> & number|address|e-mail|email|phone|account & private|personal|own|home ; *give {p} the work contact details
tell|bother|burden|bore ; <customer> & problems|troubles|worries|illness|divorce|complaints & your|own|their|private|personal ; *keep private matters for {your} free time
touch|handle|knead|prepare|serve|treat|massage|examine|cook ; with>>jewellery|jewelry|rings|ring|watch|watches|bracelets & !same|glove|gloves ; *take jewellery off before you {v} {n}
let|allow ; =<customer> & feed ; *ask {p} to leave feeding to the staff
no|take|accept|receive ; =deliveries|delivery|goods & through|at|via>>entrance|lobby|reception|door & main|front|guest|customer ; *take deliveries at the service entrance
use|say ; =name|names & first & !without|unless|until|own|your|surname ; *address {p} by title and surname
turn|send ; =<customer> & away & *before & *closing|close ; *serve everyone until closing time .
text|scroll|game ; any ; *keep {your} phone out of sight {t}
take ; =selfie|selfies & with>><customer>|celebrities|animals|exhibits ; *keep selfies for {your} free time
take ; =selfie|selfies ; *keep selfies for {your} free time
come|work|serve|appear|report ; smelling|reeking & alcohol|drink|beer ; *come to work sober and fresh
come|work|serve|appear|report ; smelling|reeking|unwashed|sweaty ; *come to work fresh and well-groomed
tell ; <customer> & wrong|mistaken|incorrect|misunderstood ; *show {p} the facts in a friendly way
touch|handle|serve|prepare|eat|cut ; *after & *handling|touching|money|cash|waste|rubbish|toilet|raw|meat|animals|pets|phone|hair|nose|smoking|coughing|sneezing|cleaning|using|emptying|visiting ; *wash {your} hands before you {v} {n} .
leave ; =<minor> & care & of>><minor>|another|stranger|strangers|neighbour|sibling|siblings ; *leave {n} only in the care of an adult
no ; =handover|handovers|consultation|consultations|interviews|discussions & in|at|on ; *hold {n} in private
put|keep|leave ; hold & =<customer> & angry|upset|crying|elderly|distressed|agitated ; *stay on the line with {n}
use|write ; =text|letters|type|font & red|bold|coloured|pink ; *use plain black text {t}
watch|play ; =television|tv|films|film|videos|series|clips ; *keep {h} for {your} free time
cook|fry|grill|barbecue ; in|on>>room|rooms|office|balcony|balconies|bedroom|dormitory|lounge ; *cook only in the kitchen
stack|scrape ; =plate|plates|dishes|crockery & of|at>><customer>|table|tables ; *carry {n} to the kitchen and *{v} {it} there
touch|brush ; with>>sleeve|sleeves|hair|tie|cuffs|scarf ; *keep {x} clear of {n}
continue|go|carry|proceed|start ; *pain & *if|when|while ; *stop at once if {p} is in pain .
share|use|reuse|re-use ; between|among>><customer>|people|children & !without ; *use a fresh one for each {one}
leave ; =monitor|monitors|screens|cameras|console|switchboard|phones & !on|running|unlocked|open|unattended|lying ; *stay at {n} {t}
confront|approach|stop|detain|question|challenge ; own|alone & suspect|suspects|shoplifter|shoplifters|intruder|intruders|thief|customer|guest|person|aggressor|visitor ; *call a colleague before you {v} {n}
let|allow ; =<customer>|children & touch & showcase|showcases|exhibit|exhibits|paintings|display|displays|objects|models|artworks|instruments ; *ask {p} to keep their hands off the exhibits
let|allow ; =<customer>|people & stand|sit|wait|gather|queue & in|on|at>><walk>|gangway|gangways|stairs|steps ; *keep {x} clear
leave ; =rail|rails|side|sides & down ; *raise {n}
label|mark|tag ; =key|keys & with ; *label {n} with a number
pick|take ; hitchhikers|hitchhiker|strangers & !from|photo|money ; *carry only authorised passengers
no ; flash ; *switch the flash off {t}
tell|say ; closed|closing & kitchen|bar|restaurant|counter|desk|office|shop|pool|café ; *say what is still on offer and until when
hand|give|release|leave|entrust|pass ; =<minor> & to|with>>stranger|strangers|anyone|anybody|unknown|unauthorised|someone ; *hand {n} over only to an authorised adult
judge ; <customer> & fitness|level|ability|income|family|home|lifestyle|body|past|culture|education|job|beliefs|taste ; *treat all {ps} with the same respect
serve|help|treat|take|see|let ; =acquaintances|friends|family|relatives|regulars|colleagues|neighbours|<customer> & out & turn ; *serve everyone in turn
shift|pass|push|put|move ; =blame|responsibility & to|on|onto>><staff>|others|other|another|department|departments|<customer>|supplier|suppliers|team|kitchen|system ; *take responsibility and *say what happens next
talk|speak|chat ; over|above>>head|heads & <customer> & <staff>|relatives|family|parents|each ; *speak to {p} directly
talk|speak|chat ; over|above>>head|heads & <customer> ; *speak to {p} directly
let|allow ; block|obstruct|crowd & doorway|doorways ; *keep the doorway clear
let|allow ; block|obstruct|crowd & aisle|aisles ; *keep the aisles clear
let|allow ; block|obstruct|crowd & entrance|entrances ; *keep the entrance clear
let|allow ; block|obstruct|crowd & exit|exits ; *keep the exits clear
let|allow ; block|obstruct|crowd & corridor|corridors ; *keep the corridor clear
use ; =towel|towels|napkin|napkins|linen|sheet|sheets|tablecloth|tablecloths & floor|floors|shoes|surfaces|bathroom|sink|furniture|spills|spill|toilet|mirror|windows|window|glass|glasses & wipe|clean|mop|dry|polish|dust ; *use a cleaning cloth
comment|remark|joke ; on|about|at>>customer's|client's|guest's|patient's|resident's|member's|pupil's|child's|passenger's|visitor's|colleague's|customers'|clients'|guests'|patients'|residents'|colleagues' ; *keep remarks about {x} to {yourself}
use ; =room|rooms & fitting|changing|meeting|treatment|consulting|interview & for>>break|breaks|lunch|storage|calls|private|naps ; *keep {n} free
give|take ; =change & own|your|their|purse|wallet|pocket ; *give change only from the till
no ; =cards|alcohol|tobacco|cigarettes|vapes|knives|fireworks|spirits|beer|wine & under>>16|18|21 ; *sell {n} only to people aged {x} or over
point ; out & mistake|mistakes|error|errors|fault|faults & voice|loudly|loud|aloud|front|public|publicly ; *point out mistakes quietly and in private
taste ; with>>spoon|ladle|spatula|fork ; *taste {n} with a clean spoon
no|use ; =terms|jargon|words|language & medical & *without & *explanation|explaining ; *explain every medical term in plain words .
no|use ; =terms|jargon|words|language & legal & *without & *explanation|explaining ; *explain every legal term in plain words .
no|use ; =terms|jargon|words|language & technical|specialist & *without & *explanation|explaining ; *explain every technical term in plain words .
use ; =e-mail|email|mailbox|account|phone|laptop|device|messenger|car & =private|personal|own & for>>work|business|customers|clients|company|official ; *use the company {h} {t}
drop|throw|toss|fling|chuck|leave|put ; over>>fence|wall|gate|hedge|railing ; *hand {n} over in person
carry|take|transport ; =passenger|passengers & private|unauthorised|unauthorized ; *carry only authorised passengers
guarantee|promise ; $return|returns|yield|yields|profit|profits|gain|gains ; *explain the risks as well as the possible {h}
let|allow ; =<minor> & swim|bathe & alone ; *stay with {n} in the water
use|point|shine ; =torch|torches|light|lights|laser|beam & dazzle|blind|eyes|face|faces|<customer> ; *point {n} at the floor
leave ; =floor|floors|stairs|steps|spill|spills & unmarked ; *mark {n} with a warning sign
let|allow ; =<customer> & lean|climb|sit|stand & on|against|over>>glass|case|cases|showcase|showcases|railing|barrier|counter|exhibits|rope|exhibit|displays ; *ask {p} to keep a distance from {x}
leave ; =key|keys & on|at|under|behind>>trolley|cart|desk|counter|table|bench|reception|mat|hook ; *keep {n} on {your} person
pour|tip|throw|flush|empty ; =oil|fat|grease & drain|drains|sink|toilet|gully ; *collect {n} in a container for disposal
ignore|overlook ; =<customer> & because & phone|busy|talking|colleague|call|working|computer|screen|chatting ; *greet {p} at once .
talk|speak|chat ; loudly|loud|noisily & in>><place>|<walk>|corridor|corridors|area|areas ; *speak quietly in {x}
carry|hold|pick|pass|touch|handle ; =<sharp>|sharps|sharp & hand|hands|bare|fingers|finger ; *carry {n} in a closed container
use|borrow ; =<customer> & =phone|phones|pen|pens|tool|tools|computer|laptop|charger|printer|equipment|cups|towel|ladder ; *use {your} own {h}
send|turn ; =<customer> & away|home & because & form|forms|document|documents|paper|papers|signature|application|id ; *help {p} to complete what is missing
no ; =child|children|toddlers|pets|dogs & in|inside>><place>|area|areas|pool|weights|zone ; *keep {n} out of {x}
no ; =child|children|toddlers|pets|dogs & on|near|at>>machines|equipment|stairs|escalator|counter|stage|pool|water|road|oven|ovens|furniture ; *keep {n} away from {x}
have|keep|add ; =<customer> & friends|friend|contacts & <online>|private|as ; *keep contact with {p} to work channels
force|make|ask ; =<minor> & hug|kiss|cuddle ; *let {p} choose how to say hello and goodbye
use ; =<customer> & kitchen|kitchens|fridge|fridges|sofa|bath|bathtub|shower|garden|pool|bedroom|terrace|balcony ; *leave {n} to {ps}
mix|combine ; =bleach|acid|chemicals|cleaners|products|detergents|disinfectant & with ; *use {n} on its own
talk|speak|chat ; about & own|private|personal & problems|troubles|life|worries|holiday|family & *while|when|whilst ; *keep {your} private matters to {yourself} .
smoke|vape ; during>>visit|visits|meeting|meetings|treatment|treatments|lesson|lessons|event|events|service|shift|delivery|deliveries|tour ; *{v} before or after {x}
no ; smoking|vaping & during>>visit|visits|meeting|meetings|treatment|treatments|lesson|lessons|event|events|service|shift|delivery|deliveries|tour ; *smoke before or after {x}
no|eat|have|bring ; =lunch|food|meals|meal|dishes & strong-smelling|smelly|strong ; *choose mild-smelling food {t}
give|provide|tell ; information|details|advice|answers|figures|statements & false|wrong|misleading|inaccurate|incorrect|untrue & <customer> ; *give {p} correct information
no|give|grant|offer ; =discount|discounts & for|to>>friend|friends|family|relatives|acquaintances|neighbours ; *charge {x} the normal price
use|no ; =language|words|phrases|wording|expressions & negative ; *use positive words {t}
reply|respond|answer|react|write ; emotionally|angrily|defensively|aggressively|rudely|sarcastically|hastily & review|reviews|comment|comments|complaint|complaints|email|emails|criticism|questions|negative|bad ; *answer calmly and politely
jump|skip|cut ; =queue|queues|line ; *wait {your} turn {t}
use ; =chair|chairs|box|boxes|table|tables|crate|crates|bucket|stool|shelf|shelves|trolley & as>>ladder|ladders|step|steps|platform|stepladder ; *use a proper ladder
wash|rinse ; hand|hands & sink|basin & food|kitchen|vegetable|dish|bar|pot ; *use the hand-wash basin
leave ; =<meds> & on|in|at|by|beside>>table|tables|bedside|trolley|counter|desk|bed|windowsill|locker|tray ; *lock {n} away
rush|hurry|usher|push ; out & =<customer> & closing|end|night|time ; *let {p} take their time
no|use|write ; =cliché|clichés|cliche|cliches|platitudes & !"…" ; *write in {your} own words {t}
lend|borrow ; =money|cash|change & till|tills ; *leave the money in the till
lend|borrow ; =money|cash|change & safe ; *leave the money in the safe
exchange|refund|return ; relatives|family|friends|relative|friend & =goods|items|products|purchases|clothes|tickets ; *ask a colleague to {v} {n} {t}
send|deliver|order|receive ; =parcel|parcels|package|packages|deliveries|post|mail & private|personal & to|at>>office|work|reception|workplace|shop|company|address ; *have {n} sent to {your} home || *have private parcels sent to {your} home
turn|have ; =back|backs & on|to>>pool|door|entrance|room|class|group|audience|children|water|stage|till|queue|machine|stove|pan|patients|public ; *face {x}
leave ; =sweat|crumbs|chalk|fingerprints & on>>machine|machines|equipment|bench|benches|mat|mats|table|tables|seat|seats|bar|bars ; *wipe {x} after use
let|allow ; use & =anyone|anybody|others|friends|family|colleagues|colleague|children|someone|somebody|else & computer|computers ; *keep {your} computer for {your} own use
let|allow ; use & =anyone|anybody|others|friends|family|colleagues|colleague|children|someone|somebody|else & laptop|laptops ; *keep {your} laptop for {your} own use
let|allow ; use & =anyone|anybody|others|friends|family|colleagues|colleague|children|someone|somebody|else & phone|phones|mobile ; *keep {your} phone for {your} own use
let|allow ; use & =anyone|anybody|others|friends|family|colleagues|colleague|children|someone|somebody|else & vehicle|car|van ; *keep {your} vehicle for {your} own use
let|allow ; use & =anyone|anybody|others|friends|family|colleagues|colleague|children|someone|somebody|else & card|cards ; *keep {your} card for {your} own use
let|allow ; use & =anyone|anybody|others|friends|family|colleagues|colleague|children|someone|somebody|else & uniform|uniforms ; *keep {your} uniform for {your} own use
`;
