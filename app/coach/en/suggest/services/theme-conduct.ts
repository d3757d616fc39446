/** What to do in place of forbidden acts about colleagues, complaints, absence, interests, press and respect (service-acts.ts tells how a line is read). */
export const CONDUCT_ACTS = `
spread|pass|start|repeat|circulate ; =rumour|rumours|gossip|story|stories ; *keep private matters about others to {yourself} || *speak about others only with respect || *check with the person concerned and *keep the rest to {yourself}
leave ; =complaint|complaints|e-mail|e-mails|email|emails|message|messages|call|calls|request|requests|enquiry|enquiries|letter|letters|review|reviews & unanswered|unopened|unread & overnight|evening ; *answer {n} the same day || *answer {n} before you go home
discuss|talk|speak|mention|share|chat|tell ; private|personal|own|your|their & life|problems|troubles|worries|affairs|divorce|finances & !another|customer's|client's|patient's|guest's & front|presence|earshot|hearing|with|to>><customer>|<minor> ; *keep {your} private life out of conversations with {p} || *keep {your} private life for the break room
talk|speak|gossip|say|complain ; behind & back|backs ; *speak with the person directly || *raise it openly with the person concerned
withhold|hide|keep|hold ; =information|news|knowledge|changes|facts|instructions & from>><staff>|colleague|team|shift|others ; *share {n} with {x} promptly || *pass {n} on to {x} in good time
criticise|criticize|correct|blame|scold|reprimand|embarrass|contradict ; =<staff> & in|of|at|within>>front|public|presence|hearing|earshot|meeting|meetings ; *speak to {n} about it in private || *raise it with {n} afterwards, one to one
blame|accuse|fault ; =kitchen|colleague|colleagues|department|departments|supplier|suppliers|driver|drivers|system|computer|computers|office|weather|management|team|branch|others|head & !<customer> ; *apologise and *say what you will do now || *take responsibility and *solve the problem
accuse|suspect ; =<customer> & of ; *stay with the facts and *ask {p} calmly || *tell {your} manager what you have seen || *describe to {p} only what you have seen {yourself}
blame|accuse|fault ; =<customer> ; *look for the cause together with {p} || *stay with the facts and *offer a solution
use|take|borrow|eat|drink ; colleague's|colleagues'|else's|others'|people's & !without|computer|login|password|account ; *use {your} own {h} || *ask before you borrow a colleague's things
leave ; =mug|mugs|cup|cups|dishes|plates|cutlery|pans|pots & dirty|sink|table|desk|unwashed|overnight ; *wash {n} straight after use || *put {n} in the dishwasher
extend|exceed|overrun|stretch|prolong|overstay ; =break|breaks|lunch|pause ; *return from {n} on time || *keep to the agreed break times
take|go|have ; =break|breaks|lunch & rush|peak|busy|queue|same|together ; *take {n} at a quiet time || *agree on break times with the team
arrive|come|be|start|turn ; late & !for|to|without|more|away ; *arrive on time || *be ready at {your} post when {your} shift begins
arrive|come|be ; late & *without|calling|notice ; *call as soon as you know that you will be late . || *tell {your} manager before {your} shift if you will be late .
leave|finish|stop ; early & !for|without|unless ; *stay until the end of {your} shift || *agree with {your} manager before you leave early
swap|change|trade|exchange ; =shift|shifts|duty|duties|rota|hours & own|yourself|yourselves|themselves|among|between|privately ; *agree on any swap with the manager first || *ask {your} manager before you swap {n}
miss|skip|cancel ; =shift|shifts|meeting|meetings|training|briefing|appointment|appointments & !without|unless ; *attend every {h} as planned || *tell {your} manager in good time if you cannot come
come|report|work|return|turn ; sick|ill|unwell|contagious|fever|infectious|flu|cold|diarrhoea|vomiting & !if|when|without|unless|until ; *stay at home and *tell {your} manager when you are ill || *stay at home until you are well
sign|clock|stamp|initial|badge|tick|fill ; for|behalf>><staff>|colleague|another|others|else|customer|customers ; *sign only for {yourself} || *let each person sign in person
sign|initial|tick|complete|fill|certify ; =check|checks|checklist|checklists|log|logs|record|records|form|forms|sheet|sheets|list|lists|temperature & advance|done|carried|seen|yet|before|afterwards|memory|later|end|made|happened ; *fill in {n} at the moment the check is done || *sign {n} only for what you have checked {yourself}
sign|agree|commit|enter|conclude|approve ; =contract|contracts|agreement|agreements|deal|deals|order|orders & behalf|name|company|own & !unless|before|until|without ; *pass {n} on to the person who may sign || *ask the manager to sign {n}
order|buy|purchase|spend|commission ; own|yourself & =goods|supplies|stock|materials|equipment & !without|for ; *ask {your} manager before you order {n}
give|grant|hold|do ; =interview|interviews|statement|statements|quote|quotes|comment|comments & !name|to>>police ; *refer journalists to the press office || *pass press enquiries on to the manager
point ; finger|fingers & at|to ; *point with an open hand || *show the way with an open hand
make|give|issue|publish ; =statement|statements|announcement|announcements|comment|comments & about|on|regarding & case|cases|lawsuit|accident|accidents|incident|incidents|investigation|matters|legal|company|figures|plans ; *leave statements {t} to the management || *refer questions {t} to the press office
talk|speak|comment|respond|write|reply|give ; to|on|with>>press|media|journalist|journalists|reporter|reporters|newspaper|newspapers|camera|television ; *refer journalists to the press office || *take the caller's name and *pass it on to the press office || *leave answers to the press to the spokesperson
comment|speak|talk|complain|rant ; company|employer|firm|work|management & public|publicly|online|media ; *raise concerns inside the company || *leave public comments on the company to the press office
do|conduct|transact|make|place|award|give ; =business|deals|contracts|contract|order|orders|job|jobs & relative|relatives|friend|friends|family|spouse|partner|own|cousin ; *tell {your} manager when a relative or friend is involved || *leave business with relatives and friends to a colleague
use|abuse|exploit|misuse ; =position|office|contacts|title|role|influence|power|authority & *to|for|obtain|gain|favour|treatment|advantage ; *treat every case by the same rules . || *use {n} only for {your} duties .
use|exploit|take ; =information|knowledge|contacts|data|lists & inside|insider|confidential|customer|client|company & own|private|personal|gain|profit|benefit|advantage ; *use {n} only for work
hold|have|own|take|keep ; =shares|interest|interests|stake|stakes & in ; *tell {your} manager about any {h} {t}
accept|take|receive|ask ; =loan|loans|favour|favours|bribe|bribes|commission|commissions|kickback & from ; *politely decline {n} {t} || *report every such offer to {your} manager
give|offer|pay|promise ; =bribe|bribes|gift|gifts|money|favours|present|presents & to>>official|officials|inspector|inspectors|buyer|buyers|politician|politicians|supplier|suppliers|police|officer|officers ; *win {x} over with good work alone || *keep every contact with {x} free of gifts
discriminate|exclude|disadvantage ; of|by|because>>age|sex|gender|race|religion|origin|disability|orientation|nationality|colour|belief|beliefs|background ; *treat everyone equally, whatever their {x} || *give everyone the same chances, whatever their {x}
discriminate|exclude|disadvantage ; any ; *treat everyone equally || *give everyone the same chances || *decide by the same criteria for everyone
no ; discrimination|prejudice & of>>age|sex|gender|race|religion|origin|disability|orientation|nationality|colour|belief|beliefs ; *treat everyone equally, whatever their {x} || *give everyone the same chances, whatever their {x}
no ; discrimination|racism|sexism|prejudice|favouritism|nepotism ; *treat everyone equally {t} || *give everyone the same chances || *judge everyone by the same criteria
no ; harassment|bullying|violence|intimidation|insults|threats|abuse|mobbing ; *treat everyone with respect {t} || *speak to one another politely || *settle conflicts calmly and with respect
harass|bully|intimidate|threaten|insult|mob|humiliate|stalk ; =<staff>|anyone|anybody|others|each|colleague & !unless|<customer> ; *treat {n} with respect || *speak to {n} politely || *settle conflicts with {n} calmly
make|tell|crack|share|send ; =joke|jokes|remark|remarks|comment|comments|message|messages|pictures & sexual|racist|sexist|dirty|offensive|homophobic|lewd|crude|obscene|suggestive ; *keep {your} jokes and remarks respectful || *speak to everyone with respect
use|no|make|tell ; =remark|remarks|language|words|comments|jokes & racist|sexist|discriminatory|homophobic|derogatory|degrading ; *speak to everyone with respect || *choose words that respect everyone
touch|hug|kiss|pat|grab|massage ; =<staff> & !without|unless|before|mistakes ; *keep a respectful distance from {n} || *greet {n} with words or a handshake
flirt|date|proposition ; any ; *keep a professional distance {t} || *keep to work matters {t}
tell|say|suggest|claim ; complainant|<customer> & only|nobody|first|never|one & complain|complained|one|problem|before ; *thank {p} for telling you and *take the matter up . || *say that you will look into it .
tell|say|inform ; =<customer> & mood|available|lunch|toilet|smoking|busy|holiday|hungover|bother ; *say when the person will be back and *offer to help . || *offer {p} a call back .
argue|quarrel|debate|discuss|haggle ; about|over>>price|prices|bill|bills|cost|costs|fee|fees|charge & at|in|with ; *explain {x} calmly || *show {p} how {x} is made up
argue|fight|quarrel|shout|swear|joke ; each|another|yourselves|themselves|among|between|colleagues|team & front|public|hearing|sight|floor|corridor|before|guests|customers ; *settle differences in private, away from {ps} || *talk it over in the back office
shout|call|yell ; =order|orders|names|name|instructions|numbers|requests & across|through|over|into ; *walk over to pass {n} on || *pass {n} on in a calm voice
raise|lift ; =hand|hands|fist|fists & against|to|at>><staff>|<customer>|anyone|others ; *keep {your} hands to {yourself} and *step back || *stay calm and *call for help
draw|jump|leap|make|come|rush ; =conclusions|conclusion|assumptions|inferences|judgements|judgments & about|of|on>><staff>|<customer>|people|family|families|case|cases ; *keep to the facts about {x} || *ask first and *listen before you judge {x}
draw|jump|leap|make|come|rush ; conclusions|conclusion|assumptions|inferences|judgements|judgments ; *gather the facts before you decide || *ask first and *keep to the facts
react|respond|reply|get|become|take ; defensive|defensively|offended|angry|personally|personal|impatient|annoyed & !call|calls|visit|visits|message|messages|delivery|deliveries|belongings|details|data|photo|photos|notes|items|parcel|parcels ; *stay calm and *listen || *thank {p} for the feedback and *look for a solution
dismiss|ignore|reject|brush|wave|belittle|laugh ; =complaint|complaints|concern|concerns|suggestion|suggestions|feedback|criticism|off|idea|ideas & !unless|because ; *listen to {n} and *thank the person || *take {n} seriously and *answer it || *note {n} and *say what happens next
delay|postpone|put|leave ; =complaint|complaints|reply|replies|answer|answers & off|until|later|next|week|waiting ; *deal with {n} the same day || *tell {p} when the answer will come
pass|hand|send|push|forward|transfer ; =complaint|complaints|caller|callers|customer|customers|question|questions & pillar|around|on|between|from|about & departments|colleague|colleagues|post|desk|else|department & !without|until|before ; *take charge of {n} {yourself} until it is solved || *find the right person and *introduce {p}
complain|moan|grumble|whine ; to|of|with>><customer> ; *raise it with {your} manager in private || *speak positively about work to {ps}
take|use|remove|keep ; =tools|supplies|stationery|stock|materials|products|samples|goods|property & home|yourself|themselves|own|private|personal & !rather ; *leave {n} at the workplace || *ask {your} manager before you take {n}
sleep|nap|doze|rest|lie ; in|on>>seat|seats|bed|beds|sofa|sofas|car|cab|van|vehicle|room|rooms|chair|chairs ; *rest only in the staff room || *take {your} rest in the break room || *leave {x} to {ps}
sleep|nap|doze ; any ; *stay awake and alert || *rest only in {your} break
take|accept ; ^on & *work|job|jobs|clients|projects|assignments & *outside|private|compete|competes|other|side|competing & !without|until|unless ; *ask {your} manager before you take on other work . || *tell {your} manager about any work outside the company .
answer|discuss|talk|speak ; about|on>>private|personal|health|life|family|marriage|love|illness & <worker>|colleague's|colleagues'|<customer> & !own|front ; *keep {x} confidential || *refer questions to the person concerned
work|stay|do ; =overtime|longer|extra & !without|unless ; *agree on overtime with {your} manager first
bring ; =mood|moods|problems|worries|conflicts|quarrels & work|home|workplace|into|to ; *leave {n} at the door || *keep private worries for {your} free time
bring|invite|let|take ; =friend|friends|family|relatives|children|partner|visitors & to|into|in|behind|on|along>>work|kitchen|office|workplace|site|counter|shift|duty|staff|store|workshop|vehicle|cab ; *meet {n} outside work || *ask {your} manager before you bring {n} {t}
display|hang|wear|put|show ; =poster|posters|symbol|symbols|flag|flags|calendar|calendars|stickers & political|religious|offensive|party|nude ; *keep the workplace neutral || *hang only neutral pictures {t}
gamble|bet|play ; cards|dice|games|bets|gamble|money & !child|children|<customer> ; *keep games for {your} free time
`;
