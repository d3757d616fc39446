/**
 * Acts towards those served, asked behind `everyday-acts.ts` and written as that table is: verbs ; what stands behind (a pattern, whole) ; wordings.
 * `<P>` is whoever is served, with article and qualities, and takes a number as a pair of brackets does. Lines with `!` go before the themes,
 * the others stand in where nothing else is known.
 */
export const SERVICE_ROWS = `
share ;! an? (bag|box|crate|carton|basket|container|fridge) with (.+) ; go in a separate {1} from {2}
share ;! an? (shelf|tray|board|plate|rack) with (.+) ; go on a separate {1} from {2}
walk,go,step,turn ;! away from (?:an|the|your|their) (?:open|unlocked) (till|cash drawer|drawer|safe|car|van|computer|cabinet) ; close and lock the {1} before {you} walk away
leave ;! (.+? (?:passport|identity card|id card|driving licence|licence|documents?|originals?|papers?))(?: lying| behind)? (?:on|in) (?:the|a) (photocopier|copier|scanner|printer) ; take {1} out of the {2} as soon as the copy is made || hand back {1} as soon as the copy is made
lick ;! (?:an?|your|the|their) (?:fingers?|thumbs?) (to (?:open|turn|count|separate|pick up) .+) ; use a damp sponge {1}
claim,pretend ;! (?:that )?(?:it|this|that|the \\w+) (?:won['’]t|will not|doesn['’]t|does not|isn['’]t going to) (?:hurt|sting|be painful|take long) ; be honest about what to expect
treat,take,read,regard,count ;! silence as (?:an? |the )?(?:consent|agreement|yes|approval|acceptance) ; wait for a clear yes before {you} go on || start only on a clear yes
let,allow ;! (?:the |your )?(?:boredom|tiredness|fatigue|impatience|annoyance|irritation) (?:creep |slip |show |come )?(?:into|in|through) (?:your|the|their) (?:voice|tone) ; keep {your} voice lively and interested || speak as warmly as on the first call
leave,keep ;! <P> in the dark ; tell {the1} what happens next || keep {the1} informed
leave,keep ;! <P> in (?:dead |complete |total |long )?silence((?: (?:while|when|on|during|for) .+)?) ; tell {the1} what {you} are doing {2} || keep {the1} informed {2}
go ;! (?:quiet|silent|dead)(?: on (?:the line|the phone|<P>))?((?: (?:while|when|whilst) .+)?) ; say what {you} are doing {2} || keep talking {2}
pull,draw,push ;! ((?:the|an?|any) (?:[\\w-]+ )?curtains?) (?:back|open|aside) (?:unasked|unannounced) ; ask before {you} {v} {1} back || wait for an answer before {you} {v} {1} back
wake,disturb,rouse ;! ((?:the|a) (?:whole|entire) [\\w-]+|everyone|everybody) with (?:the|your|an?) (vacuum(?: cleaner)?|hoover|floor polisher|lawn mower|leaf blower) ; use the {2} once people are awake || start the {2} only after breakfast
let,allow ;! (?:an?|the|any) (query|question|enquiry|inquiry|request|complaint|message|e-?mail|letter|note)((?: (?:about|from|on|for|over) .+?)?) (?:lie |sit |go |stay |remain |wait )?(?:unanswered )?over (the weekend|the holidays?|a weekend|Christmas|Easter|the night) ; answer the {1} {2} before {3} || deal with the {1} {2} before {3}
neglect,forget,ignore,overlook ;! ((?:the |our |any )?)(small|smaller|quiet|shy|new|older|elderly|occasional) (clients|customers|guests|buyers|members|readers|patients|accounts) ; give {2} {3} the same care as all others || make time for {2} {3} too
chat,talk,speak,gossip ;! about ((?:the |our |other |any )?(?:clients|customers|patients|guests|residents|tenants|pupils|cases)) in (?:the|a|any) (?:lift|elevator|corridor|hallway|canteen|lobby|stairwell|staircase|train|bus|street|café|cafe|queue) ; keep talk about {1} behind closed doors || keep what {you} know about {1} confidential
tell,assure,promise,say ;! (?:to )?<P> (?:that )?(?:.+ )?(?:won['’]t|will not|doesn['’]t|does not|isn['’]t going to) (?:hurt|be painful|sting|take long|be a problem|feel a thing|feel anything)(?: .+)? ; tell {the1} honestly what to expect || explain to {the1} what will happen, step by step
tell,say ;! (?:to )?<P> (?:that )?(?:we|you|they|the team|everyone)(?:['’]re| are|['’]ve| have| is) (?:too |very |so |really |all )?(?:busy|short-staffed|short of staff|understaffed|snowed under|overworked|tired|behind|on (?:a |your |their )?break)\\b.* ; tell {the1} when it will be their turn || say what you can do and when
tell,say ;! (?:to )?<P> (?:that )?(?:it|this|that)(?:['’]s| is) (?:not|none of|nothing to do with|somebody|someone|another|a matter for)\\b.* ; find out who can help and put {the1} in touch || take the question on and come back with an answer
tell,say ;! (?:to )?<P> (?:that )?(?:they|he|she)(?:['’]re|['’]s| are| is| was| were| has| have| should) (?:wrong|mistaken|to blame|at fault|too late|being|overreacting|confused|have)\\b.* ; listen to {the1} and explain the next step || say what can be done now
tell,say ;! (?:to )?<P> (?:that )?((?:the|our|an?) [^,]+?) (?:is|are|was|were|has|have|will|can|costs?|works?|comes?)(?:n['’]t)? .* ; be honest with {the1} about {2} || give {the1} the facts about {2}
correct ;! <P's> (pronunciation|accent|grammar|English|spelling|wording)((?: .+)?) ; respond to what {the1} means, whatever the {2} || listen for what {the1} means and carry on politely
crowd,hem ;! (?:in )?<P>((?: (?:in|at|on|near|by|around) .+)?) ; give {the1} space {2} || keep a comfortable distance from {the1} {2}
refuse,deny,reject,decline,turn ;! (?:down |away )?((?:an?|the|any) (?:refund|claim|request|complaint|application|return|exchange|order|booking|discount|replacement)[^,]*?) (?:just|simply|merely|only|purely|solely) because (.+) ; consider {1} even if {2} || look into {1} even if {2}
refuse,turn,reject,ignore ;! (?:to (?:serve|help|admit|see) |away )?<P> (?:just|simply|merely|only|purely|solely) because (.+) ; serve {the1} even if {2} || welcome {the1} like everyone else, even if {2}
chat,gossip,joke,flirt ;! (?:with|to) <P> (?:while|whilst|when) (.+) ; keep conversations with {1} for {your} break || keep {your} mind on the work while {2}
guess ;! (?:at )?((?:the|an?|any) [^,]+?) before (.+) ; name {the1} only once {2} || wait until {2}, then name {the1}
guess ;! (?:at )?((?:the|an?|any|their) (?:cost|price|size|date|time|answer|amount|weight|dose|delivery [\\w]+|cause|diagnosis|value|age)[^,]*?)((?: (?:over the phone|on the phone|from memory|when .+|if .+|for .+))?) ; check {the1} before {you} name {it1} || say that {you} will check {the1}
blame ;! <P> for ((?:the |an? |any |their )?[^,]+) ; explain {2} calmly and say what happens next || look for a way to put {2} right together
blame ;! ((?:an?|the|our|your|their|any|other|another|somebody|someone)\\b[^,]*?) for (.+) ; take responsibility for {2} and say what happens next || explain {2} and say how {you} will put it right
push,press,foist ;! (?:an? |the |any )?(.+?) (?:at|on|onto|upon) (?:everyone|everybody|anyone|anybody|all)\\b.* ; offer {an1} to those who show interest || offer {an1} to those who ask
push,press,foist ;! ((?:an? |the |any |extra )?[^,]+?) (?:at|on|onto|upon) <P>((?: (?:who|at|in|on|when|while|during) .+)?) ; offer {1} once and let {the2} decide || explain the benefits of {1} and let {the2} decide
no ;! (?:hard[ -]selling|pressure[ -]selling|aggressive selling|hard[ -]sell|pushy selling|pushing|foisting)(?: of| on| for)? (.+) ; offer {1} once and let the customer decide || explain {1} and let the customer decide
hard-sell ;! (.+) ; offer {1} once and let the customer decide
no ;! (?:remarks?|comments?|opinions?|observations?|quips?) (?:about|on|regarding) (.+?)((?: (?:at|in|during|over) (?:the|an?|your|our) .+)?) ; keep remarks about {1} to {yourself} {2} || keep to the matter in hand {2}
look,glance,stare,peek,gaze ;! at (?:the|your|their|a) (?:clock|watch|phone|screen|time|mobile|monitor|computer|door|tablet) (?:while|when|whilst|as) <P> ((?!and|or)\\w+(?: .+)?) ; give {the1} {your} full attention while they {do2} || keep {your} eyes on {the1} while they {do2}
leave ;! (.+?) un([\\w-]+ed) (?:overnight|until .+|for (?:days|hours|long|a .+)|over .+) ; {done2} {the1} the same day || make sure {the1} {is1} {2} the same day
* ;! ((?:the|an?|any|your|their)?[^,]+?) without ([\\w-]+ing) (.+?) (?:afterwards|after that|at the end) ; {base2} {3} every time {you} {v} {1} || {v} {1} and then {base2} {3}
wake,disturb ;! <P> before (.+) ; let {1} sleep until {2}
put,transfer,connect ;! (?:an? |the |any )?(caller|call|customer|guest)s? through to (?:.+?) (?:that|which|who|where) ([^,]+) ; make sure somebody answers before {you} put the {1} through || check that the line is staffed before {you} put the {1} through
explain,describe,list,recite,go,read ;! (?:through |out )?(?:the whole|the entire|all|every|the full|everything)\\b(?:.*?) (when|if) (.+) ; keep the explanation short {1} {2} || answer only the question asked {1} {2}
ask,question,quiz,press ;! <P> about ((?:her|his|their|his or her) .+) ; leave it to {the1} to mention {2} || talk about {2} only when {the1} raises it
assume,suppose,presume ;! (?:that )?(<P> (?:is|are|has|have|wants?|needs?|likes?|can|cannot|will|agrees?|prefers?|speaks?|owns?|lives?|comes?|pays?)(?:n['’]t)? .+) ; ask first whether {1} || find out first whether {1}
make ;! <P> feel ((?:like )?(?:an? )?(?:stupid|silly|foolish|small|judged|ashamed|embarrassed|awkward|fool|inferior|ignorant|out of place|uncomfortable|bad|guilty)) (?:for|about) (cancelling|leaving|returning|refusing|declining|changing|saying no|going elsewhere|switching)(.*) ; respect {s1} decision and carry it out politely || accept {s1} decision with a friendly word
make ;! <P> feel (?:like )?(?:an? )?(?:stupid|silly|foolish|small|judged|ashamed|embarrassed|awkward|fool|inferior|ignorant|out of place|uncomfortable|bad|guilty) (?:for|about|over) ((?:asking|complaining|calling|checking|coming|ordering|returning|being|not)\\b.*|[^,]+) ; put {the1} at ease || meet {the1} with patience and respect
make ;! <P> feel (?:rushed|hurried|pressured|pushed)((?: .+)?) ; give {the1} time {2} || let {the1} set the pace {2}
make ;! <P> feel (?:unwelcome|like a nuisance|like a burden|ignored|in the way|forgotten)((?: .+)?) ; make {the1} feel welcome {2} || give {the1} a warm welcome {2}
make ;! <P> feel (?:stupid|silly|foolish|small|judged|ashamed|embarrassed|awkward|inferior|ignorant|out of place|uncomfortable|bad|guilty)((?: (?:when|if|while|in|at|by) .+)?) ; put {the1} at ease {2} || treat {the1} with respect and patience {2}
open,enter,touch,photograph,film,call,visit,advise,interrupt,join,rearrange,move,clean,tidy,read,pack,help,lift,push,unpack,hug ;! (?:into |in |on )?((?:the|an?|any|your|their|another)?[^,]+?) (?:unasked|uninvited|unprompted|unbidden) ; ask before {you} {v} {1} || {v} {1} only when asked
give,offer,send,post,volunteer,share ;! ([^,]+?) (?:unasked|uninvited|unprompted|unbidden) ; {v} {1} only when asked
apologise,apologize,ask,knock,ring,call,remind,thank,explain,mention,offer,send,check ;! (?:two|three|four|five|six|ten|many|several|a dozen|a hundred|twice|\\d+)(?: times)? (.+) ; {v} once {1}
leave ;! <P> to ((?:carry|find|load|unload|lift|push|pack|unpack|open|fill|book|search|sort|work|assemble|park|read|translate|move)\\b.*) ; help {the1} to {2}
leave ;! <P> to (?:fend for|look after|cope by|manage by) (?:themselves|himself|herself)((?: .+)?) ; look after {the1} {2} || stay within call of {the1} {2}
sigh,groan,tut,huff,grumble,frown,scowl,grimace ;! (?:at|over|about) ((?:an?|the|any|every|another|their|your)\\b(?! end)[^,]+) ; respond to {1} in a calm, friendly tone || meet {1} with a friendly face
rush,hurry,push,hustle ;! <P> (?:through|over|along) (?!an? (?:door|gate|corridor|queue|exit))(.+) ; go through {2} at {s1} pace || give {the1} time for {2}
no ;! (?:gossip|private talk|private conversations|chatter|chit-chat) (?:in front of|near|within earshot of|in earshot of) <P>((?: .+)?) ; save private conversations for the break room, away from {the1} || keep talk in front of {the1} to the work in hand
promise,guarantee ;! ((?:an?|the|any|no) [^,]+?) (when|if|while) ([^,]+) ; say what is possible {2} {3} and confirm {the1} later || offer {1} {2} {3} only as a possibility
add,give,voice,push,offer,express ;! ((?:your|their|our) own (?:opinions?|views?|comments?|interpretation|ideas|advice|beliefs))((?: .+)?) ; keep {1} to {yourself}
* ;! (?!.* or )(.+?) instead of (\\w+ing) ((?:the|an?|your|their|it|them|what|how|for|with|to)\\b.+) ; {base2} {3}
overlook,ignore,neglect,forget,miss ;! <P> ((?:in|at|on|by|near) (?:the|a) (?:far |back |dark |quiet )?(?:corner|back|end|bar|window|door|terrace|table|entrance|queue|row|side)) ; look after {the1} {2} || greet {the1} {2} like everyone else
worry ;! about (\\w+ing) (.+) ; {base1} {2} || feel free to {base1} {2}
hide ;! behind (?:the |your |their |an? )?(computer|screen|counter|desk|monitor|paperwork|newspaper|laptop|till|reception desk)((?: (?:when|while|if) .+)?) ; come out from behind the {1} {2} || look up from the {1} and say hello {2}
let,allow ;! <P> (?:to )?(.+?) with (food|drinks?|coffee|an? [\\w -]+?|ice cream) in (?:their|his|her|his or her) hands? ; ask {the1} to put {the3} down before they {2}
ask,make,force ;! <P> (?:to )?(?:repeat|explain|tell you|go over) what (?:they|he|she|he or she) (?:have |has )?(?:already )?(?:told|explained to|said to|reported to) ((?:the|an?|your|another) [\\w -]+) ; read the notes of {the2} before {you} speak to {the1} || ask {the2} what {the1} has said
no ;! (?:raised voices?|loud voices|loud talk|loud talking|loud conversations?|noise|loud noises?|loud laughter)((?: (?:in|at|on|near|outside|during|after|behind) .+)?) ; speak quietly {1} || keep {your} voice down {1}
no ;! (?:private|personal) (?:errands|trips|journeys|deliveries|rides|outings|shopping trips|drives) (?:with|in|using|by) ((?:the |a |our |your )?.+) ; use {the1} for work only
give,offer,suggest,propose,recommend,quote,ask,push,mention,name,present,show ;! ((?:an?|the|any|your|their|for) [^,]+?) (?:straight away|straightaway|right away|at once|immediately|too early|too soon|too quickly|prematurely|in the first minute) ; listen before {you} {v} {1} || take the time to listen, then {v} {1}
clear,remove,take,collect,bring,present,lay,start ;! (?:away )?((?:an?|the|any|your|their) [^,]+?) (?:straight away|straightaway|right away|at once|immediately|too early|too soon|too quickly|prematurely) ; wait a little before {you} {v} {1}
use,enter,open,visit ;! ((?:the|an?|any|your|their)[^,]*?) unannounced ; announce {yourself} before {you} {v} {1}
discuss,talk ;! (?:about )?((?!another|other)[^,]+?) over (?:<P's> heads?) ; include {the2} in the conversation
keep,leave ;! <P> (?:on the line|on hold|waiting|standing|at the counter|at the desk) (?:while|whilst) (?:you|they|we) (chat|talk|gossip|text|eat|drink|finish|read|joke|make|take)(\\b.*) ; see to {the1} first, then {2} {3} || finish with {the1} before {you} {2} {3}
enter,go,come,start,open,cross,drive ;! ((?:in|inside|through|into [^,]+|the [^,]+?|out)?) ?(?:while|when|as long as) (the (?:[\\w-]+ )?(?:sign|light|lamp|notice|flag|signal|siren|barrier|alarm)) (?:is|are) (?:still )?(?:on|up|lit|red|showing|flashing|down|out|sounding|ringing)(?: .+)? ; wait until {2} has gone before {you} {v} {1}
pass ;! (?:any )?(?:comments?|remarks?|judge?ments?) (?:on|about) (.+) ; keep remarks about {1} to {yourself}
quote,decide,promise,approve,sign,grant,offer,change,cancel,order,diagnose,advise,refund,answer,agree,authorise,authorize,book,price,estimate,set ;! (.+?) (?:on (?:your|their|his|her|our) own(?: authority| initiative)?|alone|by (?:yourself|themselves|himself|herself)) ; ask a senior colleague before {you} {v} {1} || {v} {1} only together with a senior colleague
discuss,mention,call,name ;! <P> by name((?: (?:at|in|on|over|near|in front of) .+)?) ; keep {s1} name out of conversations {2}
no ;! (?:eye[- ]rolling|head[- ]shaking|face[- ]pulling|clock[- ]watching|finger[- ]tapping|finger[- ]wagging)((?: .+)?) ; keep a friendly face {1} || stay friendly {1}
interrupt,contradict ;! (?:each other|one another)((?: .+)?) ; let each other finish {1}
record,film,tape ;! ((?:an?|the|any) (?:[\\w-]+ )?(?:session|lesson|meeting|consultation|treatment|interview|visit|class|ceremony|exam|rehearsal|performance)) ; keep recording devices switched off during {the1} || leave recording devices outside {the1}
insult,mock,belittle,tease ;! (?:remarks|comments|jokes|words) about (.+) ; speak about {1} with respect
no ;! (?:rude|racist|sexist|offensive|derogatory|nasty|disparaging|hurtful|unkind|cheap|snide|cutting|disrespectful) (?:remarks|comments|jokes) (?:about|on) (.+) ; speak about {1} with respect
no ;! (?:long|lengthy|endless|long-winded|drawn-out) (greetings?|introductions?|speeches|explanations?|answers?|e-?mails?|meetings?|stories|phone calls|calls|breaks|goodbyes|lectures|conversations|chats|pauses|waits?|queues?)((?: (?:of|about|on|over) [^,]+?)?)((?: (?:when|while|at|in|during|if) .+)?) ; keep {1} {2} short {3}
no ;! (?:short ?cuts|short-cuts|corner[- ]cutting|half measures) (?:with|in|on|during) (.+) ; go through every step of {1} || follow {1} step by step
no ;! (?:empty|rash|false|vague|wild|hollow|big) promises((?: (?:to|about) .+)?) ; promise only what {you} can keep || say honestly what is possible {1}
gossip ;! with ((?!colleagues|each|other|staff)[^,]+) ; keep conversations with {1} to business || keep private matters out of conversations with {1}
leave ;! (?:an?|any|the|every|their) (questions?|points?|issues?|items?|matters?|requests?) (?:open|unresolved|unsettled|hanging) (?:at the end of|after) (.+) ; settle every {1} before the end of {2}
let ;! (?:an?|the|any) (complaint|lead|enquiry|inquiry|request|case|contact|application|quote) (?:go cold|slide|drift|lie|get lost|gather dust) ; follow up every {1} promptly || answer every {1} in good time
be ;! (?:afraid|scared|frightened|shy|nervous|wary) of (silence|pauses|a pause|a silence)(.*) ; allow {1} {2} || let {1} work for {you} {2}
be ;! (?:afraid|scared|frightened|shy|nervous|wary) of (questions|complaints|criticism|feedback|objections|difficult questions|change)(.*) ; welcome {1} {2} || answer {1} openly {2}
use,take ;! (?:the |a )?lifts? (?:during|in case of|in) ((?:a |the )?(?:fire|alarm|power)[\\w ]*) ; take the stairs during {1}
sell,serve,use,offer ;! ((?:[\\w-]+ ){1,2}?)older than ((?:\\w+ )*?(?:days?|hours?|weeks?|months?|years?)) ; {v} only {1} up to {2} old || {v} {1} within {2}
do,make ;! (?:small talk|conversation|jokes|chit-chat) about ([^,]+) ; keep small talk to neutral topics || keep {1} out of small talk
let,allow ;! (?:an? |the |any |small |young )*(?:child|children|kids?|toddlers?|pupils?) (?:to )?(?:hold|touch|handle|play with|use|operate|open|carry|climb on|play on) (.+) ; keep {1} out of children's reach || make sure children stay away from {1}
talk,discuss,ask,start,bill,charge,photograph,film,present,explain,sell,offer,enter,come,open,go,move,examine,mention ;! (?!.*\\b(?:or|that)\\b)(.*?)(?: ?)(?:while|when) <P> (?:is|are) (?:still )?(in pain|upset|angry|crying|in tears|agitated|distressed|shouting|in shock|undressed|getting dressed|getting changed|dressing|changing) ; wait until {the2} {calm2:3} before {you} {v} {1}
no ;! (?:loud|blaring|deafening) (music|radios?|television|tv|ringtones?)((?: (?:in|at|on|near|during|behind) .+)?) ; keep {the1} low {2} || play {1} quietly {2}
neglect,skip,forget,overlook,ignore,omit ;! (the (?:follow-up|courtesy|reminder|return|welcome) (?:calls?|visits?|checks?)) ; make {1} || make {1} on time
defend,justify ;! (?:the (?:company|firm|hotel|shop|team|kitchen|office|clinic|school|bank)|yourself|themselves|us|our company|our firm)(?: (?:at|in|against|to|with|when|on) .+)? ; listen first and keep to the facts || listen and say what happens next
apologise,apologize ;! for (checking|asking|charging|following|closing|opening|naming|taking|doing|reading|enforcing|refusing|weighing|measuring) (.+) ; {base1} {2} in a friendly, matter-of-fact way || explain briefly why {you} {base1} {2}
leave ;! <P> without (an answer|a reply|news|any news|an update|help|information|a decision|food|water|food or water|a date) for (?:more|longer) than (.+) ; give {the1} {2} within {3} || get back to {the1} within {3}
enter,go,walk,come ;! (?:in )?without (?:an|any) (answer|invitation|reply) ; wait for {an1} before {you} go in || go in only after {an1}
let,leave,keep ;! <P> (?:hang|hanging)(?: on the line| on)?(?: for)? (?:longer|more) than (.+) ; check on {the1} within {2} || be back with {the1} within {2}
hurry,rush,push ;! (?:anyone|anybody|someone|somebody|people)((?: (?:with|over|at|when|while|whilst|through) .+)?) ; give everyone the time they need {1} || let everyone set their own pace {1}
speak,talk ;! (about [^,]+? )in front of (?:the (?:queue|line|others?|public)|other .+|everyone|everybody|people) ; {v} {1}in private || take the person aside and {v} {1}there
answer,reply,respond,speak,talk ;! in front of (?:the (?:queue|line|others?|public)|other .+|everyone|everybody|people) ; {v} in private || take the person aside and {v} there
promise ;! (?:an? |the |any )?(date|time|deadline|result|delivery|answer) (?:that|which) (?:belongs|is up|falls) to (?:somebody|someone|anybody|another .+) ?(?:else)? ; ask whoever is responsible for the {1} and pass on the answer || confirm the {1} with the colleague in charge before {you} name it
paste,copy,quote,recite ;! (?:in )?(?:whole |long |entire |full )?(?:paragraphs?|passages?|pages?|blocks?|chunks?) (?:of|from) (?:the |our )?(.+) ; sum up the {1} in {your} own words || explain the {1} in two or three sentences of {your} own
close ;! (?:an? |the |any )?(case|ticket|call|request|complaint|file|matter) (?:that|which) (<P>) (?:still )?(?:thinks?|believes?|considers?|says?) (?:is |are )?(?:still )?open ; {v} the {1} once {the2} confirms it is settled || ask {the2} whether the {1} is settled before {you} {v} it
insist ;! (?:on .+)? ; let the customer decide
give,quote,name,promise,send,offer,sign,recommend,describe,approve,accept,judge,comment,advise ;! (.+?) (?:for|on|about|of|in) ((?:an? |the |any )?[\\w -]+?) (?:that |which )?(?:you|they|we) (?:have|['’]ve) (?:not|never) (seen|read|checked|tried|tasted|tested|inspected|visited|measured) ; {done3} {the2} before {you} {v} {1}
interrupt,break,disturb,fill ;! (the |an? |any )(silence|peace|quiet|prayers?|ceremony|service|minute of silence|moment of silence|pause|silences|pauses)((?: .+)?) ; keep quiet {3} || let the {2} stand {3}
photograph,film,record,watch ;! <P> (?:secretly|in secret|unnoticed|from hiding|covertly) ; ask {the1} before {you} {v} them
apologise,apologize ;! (?:all the time|constantly|for every(?:thing| little thing| trifle)|for nothing|for no reason|over and over|too much|too often) ; apologise once, and only when something has gone wrong || save apologies for real mistakes
lend ;! (?:out )?(<P's> (?:own )?[\\w-]+)(?: to .+)? ; keep {1} for its owner || ask the owner before {you} lend out {1}
no ;! (?:bare feet|bare foot|barefoot|going barefoot|muddy boots|wet shoes)((?: (?:in|on|at|behind) .+)?) ; wear suitable shoes {1} || change into suitable shoes {1}
no ;! (?:last-minute|late|same-day|sudden) (cancellations?|changes)(?: (?:by|via|over) (?:text|phone|email|message))?((?: (?:to|of|in) .+)?) ; announce {1} {2} in good time
no ;! (?:second-hand|unverified|unconfirmed|unchecked|outdated|rumoured) (information|news|advice|figures|details|data)((?: (?:about|on) .+)?) ; give only checked {1} {2}
read,look,lean,peer ;! (?:(?:an?|the|any) \\w+ )?over <P's> shoulders? ; give {the1} privacy || stand beside {the1}, with {your} eyes off the page
let,make,have,force,ask ;! <P> (?:to )?(repeat|spell|explain|tell|give|state|say|dictate|describe) (?:the|their|his|her|his or her|an?) (.+?) (?:twice|(?:two|three|four|several|many) times|again and again|again|over and over|more than once) ; write down the {3} the first time
overlook,skip,ignore,neglect,omit ;! (?:over )?((?:the|any) (?:small print|fine print|details?|instructions?|warnings?|conditions|terms|extras|fees|charges|risks))((?: .+)?) ; go through {1} {2} || point out {1} {2}
let ;! ((?:the |any |our )?[\\w -]+?) run (?:out|low|dry|short)((?: .+)?) ; top up {1} in good time {2} || check {1} and refill in good time {2}
show,tell,give,read ;! (?:one|a|any) ([\\w]+) (?:about )?(?:another(?: \\1)?(?:['’]s)?|another['’]s) (.+) ; keep each {1}'s {2} confidential || show each {1} only their own {2}
tell,say ;! (?:to )?<P> (?:that )?(?:they|he|she)(?:['’]re|['’]s| are| is) the (?:only|first|one) .+ ; take the concern of {the1} seriously || listen to {the1} and look for a solution
trust ;! (?:to )?(?:your |their |our )?memory ; write it down || check the written record
take,make,shoot ;! (?:an? |any )?(?:photographs?|photos?|pictures?|videos?) of ((?:the|an?|any|your|their) [\\w'’ -]+?) for (?:your|their) own (?:page|account|website|blog|portfolio|use|profile|feed|advertising)(.*) ; ask the owner before {you} take photos of {1} || take photos of {1} only with the owner's consent
correct ;! <P> who (?:mispronounces?|misspells?|pronounces?|spells?|says?|uses?) .+ ; respond to what {the1} means || carry on politely and use the right word {yourself}
tell,say ;! (?:to )?<P> (?:how|that|about|what|why) (?:.* )?(?:your|you are|you have|you were) (?:.* )?(?:shift|day|boss|pay|wages|problems?|illness|life|divorce|hours|week|feet|headache|colleagues?|holiday|tired|mood)\\b.* ; keep conversations with {1} to what they need || keep {your} own affairs for {your} break
repeat,use,recite,give,copy ;! the same (greetings?|phrases?|lines?|answers?|jokes?|texts?|sentences?|scripts?|compliments?|replies|reply) (?:to|with|for) (?:every|each|all|all the) (?:.*) ; put each {1} in {your} own words || vary the {1}
sell,give,use,charge,order,prescribe,fit,hand,serve,recommend,offer ;! (?:a |an )?(?:stronger|larger|bigger|more expensive|heavier|higher|more|thicker|wider|dearer) ([\\w -]+?) than (the [\\w ]+|you|we|they) (shows?|asks? for|asked for|needs?|requires?|states?|says|ordered|agreed to|can use) ; {v} exactly the {1} that {2} {3}
book,schedule,plan,accept,take,arrange ;! two ([\\w -]+?) (?:on|at|in|for) the same (\\w+)(.*) ; {v} only one {one1} per {2} {3}
serve,admit,let,seat ;! (?:anyone|anybody|guests|customers|visitors)(?: in)? after (closing(?: time)?|hours|the doors have closed|last orders) ; {v} people until {1} || ask latecomers to come back the next day
send,return,give,hand ;! (.+ back|back .+) without (an? (?:note|explanation|word|comment|reason|covering letter)) ; add {2} when {you} {v} {1}
ignore,disregard,overlook,dismiss ;! ((?:an?|the|any) (?:smell|sound|sign|hint|warning|noise|alarm|leak|trace|suspicion|rumour|symptom|burning smell)(?: .+)?) ; report {1} at once || take {1} seriously
let ;! (?:it|the (?:door|gate|lift)) (?:fall|swing|slam|close|shut) ?(?:shut|to|closed)?(?: (?:behind|on|in front of) (?:them|him|her))? ; hold it open for them
* ;! ((?:an?|the|any)?[^,]+?) without (?:first )?an? (?:phone |quick |short )?(call|text|email) to ([^,]+) ; {2} {the3} before {you} {v} {1}
announce,shout,say,call,repeat,mention ;! (.+?) (?:out )?(?:to|in front of|before|across) the (?:whole|entire|full) (?:queue|room|shop|restaurant|waiting room|line|class|hall|office|table) ; tell the customer quietly || speak to the customer in private
post,share,upload,publish,put ;! ((?:pictures|photos|photographs|videos|images) of <P's> [\\w ]+?) (?:online|on (?:the internet|social media|the web|facebook|instagram)) ; keep {1} off the internet || ask the owner before {you} {v} {1} online
lend,give,tell,hand ;! (anyone|anybody|others?|no one|nobody) ((?:your|their) (?:[\\w-]+ )?(?:code|key|keys|card|badge|pass|login|password|pin|uniform|key card|till code|access card))((?:, .+)?) ; keep {2} to {yourself} {3} || use {2} {yourself} only {3}
talk,speak ;! over ((?:an?|the|another|any) (?!head|shoulder|phone|radio|music|noise|top)[\\w-]+(?: (?!to |when |while |at |in |during )[\\w-]+)?)((?: (?:when|while|at|in|during) .+)?) ; let {the1} finish before {you} speak {2} || wait until {the1} has finished, then speak {2}
comment,remark ;! (?:aloud |out loud |loudly )?(?:on|about|upon) (what .+|how .+) ; keep remarks about {1} to {yourself}
sigh,mutter,moan,groan,complain,grumble ;! ["“'‘].+["”'’] (?:in front of|near|before) <P> ; keep complaints about work away from {1}
walk,run,hurry,go ;! (?:ahead|in front) of <P>((?: (?!and |or ).+)?) ; walk beside {the1} at their pace {2} || walk with {the1} {2}
answer,reply ;! (?:to )?<P> with an? (?:template|standard (?:text|letter|answer|reply|phrase)|form letter|stock (?:phrase|answer|reply)|copied (?:text|answer)|ready-made .+) ; write {the1} a reply in {your} own words || answer {the1} personally
splash,spray,wet,soak,drench ;! (people|passers-by|pedestrians|walkers|customers|guests)((?: (?:when|while|as|with) .+)) ; keep the water away from {1}{2} || wait until {1} have passed
splash,spray,wet,soak,drench ;! (people|passers-by|pedestrians|walkers|customers|guests)((?: .+)?) ; check that nobody is {2} before {you} start || keep the water away from {1} {2}
guess ;! (?:at )?((?:what|how|why|which|who|whether) .+) ; find out {1} || check {1}
leave,put,lay,drop ;! (?:it|them) (?:lying |standing |sitting )?(on|in|at|by|under|behind) ((?:the|an?|your|their)(?: (?!overnight|between|during|while|when|after)[\\w'’-]+)+)(?: ((?:between|during|after|when|while) .+))? ; keep {2} clear {3}
read,say,call,shout ;! out (?:loud )?((?:the|their) (?:reasons?|purpose)\\b(?:(?! (?:in|at|on) ).)+) ; speak about {1} in private || keep {1} confidential
no ;! shorts(?:,| and| or)(?: no)? (?:sandals|flip-flops|open shoes|open-toed shoes)((?: .+)?) ; wear long trousers and closed shoes {1}
no ;! (?:sandals|flip-flops|open shoes)(?:,| and| or)(?: no)? shorts((?: .+)?) ; wear closed shoes and long trousers {1}
no ;! shorts((?: (?:in|on|at|during|behind) .+)?) ; wear long trousers {1}
estimate,guess ;! (?:it|the (?:figure|reading|weight|length|distance|amount|number|price)) ; write down the exact figure || take the exact figure
paste,copy,use ;! the same (.+?) (?:under|into|in|to|for) each.* ; put the {1} in fresh words each time || write each time in {your} own words
scratch,dent,stain,scuff,chip,soil,damage,scrape,dirty ;! (<P's> (?!as )[^,]+) ; protect {1} || handle {1} with care
grab,pull,tug,poke,prod,jerk ;! <P's> (?:arm|arms|hand|sleeve|shoulder|hair|hands|head|leg|legs) ; guide {the1} with words || ask before {you} touch {the1}
grab,pull,tug,poke,prod,jerk ;! (?:their|his|her) (?:arm|arms|hand|sleeve|shoulder|hair|hands|head|leg|legs) ; guide them with words || ask before {you} touch them
touch ;! ((?:the |any |their |his |her )?(?:personal|private) (?:items|things|belongings|effects)) ; leave {1} untouched || ask the owner to move {1}
comment,remark ;! (?:on|about|upon) ((?:their|his|her) (?:[\\w-]+ )?(?:figure|looks|weight|age|body|size|clothes|choice|taste|accent|home|skin|hair|appearance)) ; keep remarks about {1} to {yourself}
bill,charge,invoice ;! <P> twice((?: .+)?) ; {v} {1} only once {2}
start ;! (\\w+ing)((?: .+)?) before <P> (has|have) (agreed|answered|finished|arrived|paid|signed)(.*) ; wait until {the3} {4} {5} {6}, then {base1} {2}
carry,admit,transport,accept,let,take ;! (un)(booked|registered|insured|announced|invited|accompanied|paid|checked|labelled|sealed|signed|stamped|addressed) ((?:\\w+ )?\\w+s) ; +{v} only {2} {3}
comment,remark ;! (?:on|about|upon) ((?:an?|the|another|any|their|our|each)\\b(?!.* (?:in front of|in private|to|with|or|before|until|unless|without|when|if) ).+) ; keep remarks about {1} to {yourself}
wake,disturb ;! <P> for ((?:an?|the) [\\w -]+) ; let {the1} sleep and offer {the2} later
check,read,look,consult ;! (?:at )?(?:your|their) (pager|beeper|smartwatch|notifications|newsfeed)((?: .+)?) ; keep {your} {1} out of sight {2}
run,talk,put ;! down ((?!to\\b|the (?:stairs|corridor|phone|receiver|hall)|a (?:ladder|slope))[^,]+) ; speak with respect about {1} || show what {your} own offer includes
rely,depend ;! (?:only |solely )?on (?:the|an?|your) (display|screen|label|system|thermometer|gauge|alarm|app|map|sat nav|satnav|list|computer|camera|mirror|mirrors|sensor|clock|timer)((?: .+)?) ; check with {your} own eyes {2}
surprise,startle ;! (?:them|him|her) ; say what comes next
give,hand,offer,lend ;! ((?:an? |the |any )?(?:small |young )?(?:child|children|toddlers?|baby|babies|kids?)) (?:an? |any )?(toys?|pens?|sweets?|cups?|tools?|books?) (?:with|that) .+ ; give {the1} only what suits their age || choose what suits the age of {the1}
tell ;! (?:anyone|anybody) ((?:what|how much|how|when|where|which|who|whose|why) .+) ; keep it confidential {1} || keep it to {yourself} {1}
point,gesture,wave ;! (?:at .+ )?with (?:an?|your|the|their) (knife|fork|pen|scissors|spoon|tool|screwdriver|spatula|syringe|cigarette)((?: .+)?) ; put the {1} down before {you} point {2} || show the way with an open hand {2}
share ;! (?:an?|the|any) (changing rooms?|rooms?|bedrooms?|tents?|showers?|beds?|cabins?) with (<P>|juniors|minors)((?: .+)?) ; use a separate {1} || keep the {1} of {2} separate from {your} own
stack,pile ;! (?:it|them)((?: .+)?) ; set each one down separately {1}
leave,miss,skip ;! out (?:anything|any part of what|a word of what|any of what) (.+) ; include everything {1} || pass on everything {1}
send,ask,post,print ;! the same ([\\w-]+) (?:twice|two times|again|several times) ; {v} each {1} only once
`;
