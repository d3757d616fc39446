/** What to do in place of forbidden acts at screens, in mail, reviews, selection of staff, libraries, museums, cinemas and public offices (service-acts.ts tells how a line is read). */
export const DESK_ACTS = `
fold|bend|crease|turn|mark ; =corner|corners|page|pages|spine|spines & !order ; *use a bookmark || *mark the place with a slip of paper || *keep the pages flat and clean
write|underline|mark|scribble|highlight ; in>>book|books|margins|margin|textbook|catalogue & !visitor|visitors|guest ; *write notes on separate paper || *keep {x} clean || *use a notebook for {your} notes
let|allow ; visitors|visitor|guests|readers|customers|people & carry|bring|take & bags|bag|rucksacks|umbrellas|backpacks ; *ask {ps} to leave large bags at the cloakroom || *direct {ps} with large bags to the cloakroom
no ; talking|chatting|whispering|speaking & during>>performance|film|service|lesson|exam|show|concert|screening|ceremony|test ; *stay silent {t} || *talk only before or after {x}
no ; re-entry|entry|admission|access|entrance & without>>ticket|pass|badge|id|appointment|card|wristband|stamp|a|an|valid ; *have {x} ready at the entrance || *show {x} at the door
start|begin|open ; late & =film|show|performance|lesson|class|meeting|lessons|meetings|classes|service|session|course ; *start {n} on time || *be ready when {n2} is due to begin
bring|take|carry ; =food|drinks|drink|snacks & own|into|in>>cinema|theatre|hall|auditorium|stadium|club ; *buy food and drink at the bar || *keep {your} own food and drink outside
deploy|release|ship|launch|roll ; on|before>>friday|fridays|weekend|weekends|holiday|holidays ; *deploy early in the week || *keep releases for Monday to Thursday
test|work|make|try|experiment|develop|edit|debug ; on|in|with>>production|live|server|customer & data|server|production|system|database|environment ; *use the test system || *test changes first, then *release them || *practise with test data
commit|merge|push|release|deploy ; =code|changes|branch|branches & without>>review|tests|testing|a|approval ; *have the code reviewed before you {v} it || *ask a colleague to review the code first
share|use ; =accounts|account|login|logins & admin|administrator|root|one|same|single|shared ; *give each person their own account || *log in with {your} own account
install|download|run ; =software|programs|program|apps|app|applications|plugins & !from|until|before|without|unless ; *ask IT to install software || *use only software that IT has installed
plug|connect|insert|use ; stick|sticks|drive|drives|usb|phones|devices & unknown|found|private|own|personal|foreign|usb ; *use only company devices || *hand unknown sticks in to IT || *ask IT to check the device first
write|post|publish|leave|buy|order ; =review|reviews|comments|ratings|testimonials & fake|false|invented|made-up|paid ; *publish only genuine reviews || *ask real customers for a review || *leave reviews to real customers
delete|remove|hide|suppress ; =review|reviews|comments|ratings|feedback & bad|negative|critical|poor ; *answer {n} politely || *leave {n} online and *reply to them || *thank the writer and *offer a solution
delete|remove|clear|wipe ; =logs|log|backups|backup|files|records|history|emails ; *keep {n} until their time limit || *ask IT before you delete {n}
charge|debit|bill ; =card|cards|customer|customers|account & before>>dispatch|shipping|delivery|goods|order|sending|it|the ; *charge the card only once the goods have left . || *send the goods first, then *charge the card .
ask|question ; =<customer>|applicant|applicants|candidate|candidates|interviewee & about|for|whether|if>>age|pregnancy|children|religion|marriage|health|family|politics|origin|pregnant|union|salary ; *ask only about skills, experience and the job || *keep questions to the requirements of the job
fire|dismiss|sack|terminate ; anyone|anybody|employee|employees|staff|people|workers|someone & email|text|phone|letter|message|e-mail ; *give notice in a personal meeting || *tell the employee in person and *confirm it in writing
give|provide ; =references|reference|information|advice & over|by>>phone|telephone ; *give {o} in writing || *ask for a written request for {o}
send|pass|push|pack|refer ; =citizens|citizen|visitors|customers|callers|people|applicants & from>>office|desk|department|counter|pillar|one ; *find out who is responsible and *tell {ps} straight away || *ring the right office before you send anyone there || *see their request through to the end
let|leave|keep|make ; wait|waiting & without>>information|explanation|reason|word|update|news|acknowledgement|acknowledgment|greeting|a|any|an ; *greet {ps} at once and *tell them how long it will take .
recommend|advise|suggest|tip ; =stocks|stock|shares|funds|fund|investments|securities & !without|unless|until|before ; *refer questions about {o} to a licensed adviser || *explain how products work and *let {p} choose
read ; from>>script|slides|paper|notes|slide|card ; *speak in {your} own words || *use {x} only as a guide
copy|cc|put|include ; everyone|everybody & in|into ; *copy in only those who need the message || *write only to those concerned
hang|slam|cut ; ^up|down|off & <customer>|phone|receiver|on & !before|until ; *let {p} hang up first || *say goodbye and *wait for {p} to hang up
end|close|finish|terminate ; =call|calls|conversation|chat & without>>goodbye|saying|thanking|asking|summary ; *say goodbye before you end {n} || *thank {p} and *say goodbye first
ask ; for>>pin|pins|password|passwords|cvv|number|code|full & card|pin|password|passwords|cvv|security|bank ; *ask only the security questions || *ask for the last four digits only || *let {p} enter the number themselves
use|no|avoid ; jargon|abbreviations|acronyms|slang & !only ; *use plain words {t} || *explain things in everyday language {t}
use ; =terms|words|expressions|language & technical|foreign|complicated|difficult|long|legal|medical|latin|internal ; *use plain, everyday words || *explain it in everyday language || *say it in words that everyone knows
take|eat|use|open ; food|lunch|milk|sandwich|drinks & fridge|refrigerator & yours|else's|colleague's|colleagues'|others'|belong|belongs|not ; *take only {your} own food from the fridge . || *label {your} food and *take only what is yours .
process|handle|decide|approve|review|assess|file ; =application|applications|case|cases|claim|claims|order|orders|file|files & relative's|friend's|relatives'|friends'|family's|own|neighbour's ; *pass {n} to a colleague || *ask a colleague to {v} {n}
prop|put|rest ; =feet|foot|legs & up|on & on|onto>>desk|table|chair|seat|counter|furniture|seats|dashboard ; *keep {your} feet on the floor || *sit with both feet on the floor
speak|talk|write|post ; ill|badly|negatively & of|about>><rival>|company|employer|others|colleagues|clients|management ; *speak about {x} with respect || *keep to the facts about {x}
gossip|no|tolerate ; gossip & colleagues|colleague|staff|others|guests|customers|patients|team ; *speak about others with respect || *raise concerns with the person concerned or with {your} manager
use ; shampoo|towel|brush|comb|medicine|medication|cream|bowl|food|bottle|dish & for>>another|other|different ; *use each {one}'s own things for that {one} alone || *keep each {one}'s things separate
look|stare|type|work ; at|on>>laptop|screen|monitor|keyboard|tablet & *while|when|during & *speaking|talking|others|speaks|presenting|customer|guest|client|patient ; *close the laptop and *listen while others speak . || *look at the person who is speaking .
look|glance ; at>>watch|clock|phone & *while|when|during|front ; *keep {your} eyes on the person you are talking to . || *look at the person who is speaking .
roll ; eyes ; *keep a friendly, open expression || *listen with interest || *answer every question in a friendly way
sigh|groan|frown|tut ; any ; *keep a friendly, open expression || *answer in a calm, friendly tone
tell|ask|say ; =<customer> & later|back|tomorrow|another & come|return|call|ring|try ; *agree on a time with {n} || *see to {n} now or *name a fixed time || *note the request and *call {n} back
give|assign|grant ; rights|access|permissions|privileges & admin|administrator|full|root|system & !without|unless|until ; *give {ps} only the rights they need || *keep admin rights for IT || *limit access to what the job needs
give|grant ; priority|preference|treatment & to>>acquaintances|friends|relatives|family|colleagues|neighbours|vip ; *serve everyone in turn || *treat all cases in the order they come in
call|phone|text|email|contact|ring|message|disturb ; =<staff>|employees|employee|colleagues|workers & on|during|at|after|in>>day|holiday|holidays|leave|night|weekend|weekends|sick|hours ; *wait until {n} are back at work || *ask the colleague who stands in || *leave {n} in peace {t}
announce|communicate|deliver|break ; dismissals|dismissal|redundancies|redundancy|news|changes|deaths & by|over|in|via>>email|text|phone|letter|mail|message|meeting ; *announce {o} in person || *tell those concerned in a personal talk
speak|write|talk|answer|reply|explain ; in|with>>jargon|slang|abbreviations|acronyms|legalese ; *use plain, everyday words || *speak so that everybody understands || *explain it in everyday language
shorten|cut|interrupt|skip ; =break|breaks|lunch ; *take {your} breaks in full || *give everyone their full break
backdate|postdate|predate|misdate ; any ; *write today's date || *date {o} on the day you sign
use ; =fluid|tippex|tipp-ex|eraser|correction ; *cross the word out and *initial the change || *strike out the mistake so that it can still be read
schedule|hold|plan|arrange|call ; =meeting|meetings & lunch|evening|evenings|weekend|weekends|6|five|break|fridays|hours ; *plan meetings within core hours || *choose a time that suits everyone
send|attach|email ; =attachments|attachment|files|file & large|big|huge|heavy ; *send a link to the file || *put the file on the shared drive and *send the link
use|keep|leave ; =password|passwords|pin|settings|login & default|standard|factory|initial|preset ; *set {your} own strong password || *change the password at first login
use ; =private|personal|own & =email|e-mail|account|mail|address|phone|messenger & for>>work|business|customers|clients|company ; *use the company account for work || *keep work on company accounts
use|take|sell|give ; =addresses|address|data|numbers|details|emails & customers'|customer|clients'|customers|client|email & for|to>>advertising|marketing|others|advertisers|newsletters|private|own|third ; *use customer data only for the order || *ask {ps} for consent before you send advertising
mute|leave|put ; caller|call|callers & to>>talk|speak|chat|discuss|laugh ; *tell the caller before you mute the line || *ask the caller to hold before you speak to a colleague
put|transfer|connect|pass ; caller|callers|call|calls|customer|through & without>>name|introduction|announcement|announcing|telling|saying|a|asking|explaining ; *give the colleague the caller's name before you put the call through . || *announce the caller first .
restart|update|reboot|patch|maintain|change ; =server|servers|system|systems|network|machines & during|in>>hours|day|working|business|office|peak ; *restart {o} outside working hours || *plan restarts for the evening or weekend
leave|keep ; =subject|line|field|fields|form|box & empty|blank ; *fill in {n} || *write a clear entry in {n} || *complete {n} before you send it
answer|reply|respond ; with|in>>word|words|yes|no|nod|shrug|grunt|one ; *answer in full sentences || *give a full answer and *offer the next step
reject|refuse|exclude|judge|turn ; =applicant|applicants|candidate|candidates|tenants|tenant|application|applications & of|by|on>>age|sex|gender|religion|origin|disability|name|race|nationality|pregnancy ; *judge {o} by their skills and experience alone || *treat all {hs} equally, whatever their {x}
accept|receive|order|have|take ; =deliveries|delivery|parcels|packages|post|mail & personal|private|own & !customer ; *have personal deliveries sent to {your} home || *have private parcels sent to {your} home or a pickup point
accept|take|receive ; =visits|visitors|visit|calls|guests & personal|private & !without ; *see private visitors outside working hours || *meet private visitors in {your} break
no ; photography|filming|photographs|photos|cameras|videos|recording & changing|locker|toilets|showers|treatment|wards ; *keep phones and cameras put away {t} || *leave cameras and phones in {your} bag {t}
no ; photography|photographs|filming|pictures & flash ; *switch the flash off {t} || *take pictures only without flash {t} || *photograph by natural light {t}
no ; photography|photographs|photos|filming|pictures|cameras|videos ; *leave {your} camera and phone put away {t} || *enjoy the visit with {your} camera in the bag {t}
borrow|take ; =money|cash|loan|loans & from>><customer> ; *keep {your} own finances apart from those of {ps} || *ask {your} manager for an advance when you need one
ask ; about>>union|membership|party|religion|beliefs|marriage|family|pregnancy|health|illness ; *ask only what the job calls for || *keep questions to skills and experience
forget ; to>>call|reply|answer|write|phone|report|lock|sign|thank|inform|tell|check ; *note it at once and *do it the same day .
sit ; ^down|on & during>>boarding|service|shift|landing|rush ; *stay on {your} feet {t} || *sit down only after {x}
keep|store|hold ; =applications|application|cvs|data|records|footage|recordings|files & more|longer|beyond ; *delete {n} when the time limit ends
answer|talk|snap ; ^back ; *listen and *answer politely || *hear the other person out and *reply calmly
let|leave|allow ; =complaint|complaints|enquiry|request & lie|wait|rest|drop ; *deal with {n} the same day || *answer {n} promptly
reply|respond|answer ; phishing|spam|suspicious|chain ; *report such messages to IT || *delete such messages and *tell IT
hard-code|hardcode|embed|store|commit ; password|passwords|secrets|keys|tokens|credentials ; *keep {o} in the password vault || *read {o} from a secure store
push|commit|merge ; to|into>>main|master|branch|production ; *work on a branch and *open a merge request || *have changes reviewed before they go to {x}
use|show ; =data|names|records|details & real|customer|customers|patient|actual & in|for>>demo|demos|presentation|presentations|training|tests|examples|screenshots ; *use invented data in {x} || *make data anonymous before you use it in {x}
copy|steal|take|use ; descriptions|texts|text|photos|pictures|designs|ideas|content & from|of>>shops|competitors|websites|others|internet|sites|other ; *write {your} own texts || *use {your} own material or material you have a licence for
ask|require|demand ; photo|photos|picture|birth|age & cv|application|applicants|candidates|applicant ; *judge applications by skills and experience || *ask only for what the job requires
record|note|ask|write|store ; =reasons|reason|diagnosis|illness|cause & sick|leave|illness|absence|sickness ; *note only the dates of sick leave || *keep sick notes free of reasons
use ; =names|name|photos|quotes|stories & customer|client|patient|pupil|customers|guest & on|in>>media|facebook|instagram|online|advertising|posts|website ; *keep {o} off {x} || *ask for written consent before you use {o}
sell|book|assign|let ; =tickets|ticket|seats|seat|rooms|room|places & twice|double ; *sell each seat only once || *check the booking system before you sell
write|give ; =reference|references|letters|statements & stand|believe|true|honest ; *write only what you can stand behind . || *keep references true and fair .
`;
