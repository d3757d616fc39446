import { S, T } from "./trade-slots.ts";

/**
 * Acts of those who work with money, papers, calls, screens and viewings (bank, insurance, accounts, law, estate, call centre, IT, offices of
 * the town), asked before the other tables of acts and written as service-rows.ts: each line names its class of thing and keeps what it is about.
 */
export const DESK_TRADES = `
count ;! (?:out )?((?:<P's> |the |any )?(?:cash|change|money|notes|coins))(?: out)? (?:too fast|too quickly|faster than .+|so (?:fast|quickly) .+|in a rush|hastily)${S} ; count {the1} slowly, note by note {3} || count {the1} out at the customer's pace {3}
slide,move,take,keep,pull,push,put,hold,swipe,carry ;! (.+?) (?:out of|outside|beyond|away from) <P's> (?:sight|view|reach|line of sight)((?: .+)?) ; keep {the1} where {the2} can see {it1}
round ;! (?:up |down )?((?:the|an?|any) (?:scales?|weights?|kilos?|grams))(?: up| down)?(?: in (?:our|your|their) favour)?${S} ; charge exactly what the scales show {2} || read {the1} to the gram {2}
round ;! (?:up |down )?((?:the|an?|any|<P's>) (?:[\\w-]+ )*?(?:hours?|minutes?|time|times))(?: up| down)?(?: in (?:our|your|their) favour)?${S} ; bill {the1} to the minute {3} || record {the1} exactly {3}
round ;! (?:up |down )?(?!.*\\b(?:price|bill|total|amount|sum)s?\\b)${T}(?: up| down)?(?: (?:in (?:our|your|their) favour|to (?:our|your|their) advantage))?${S} ; state {the1} to the last digit {2} || use {the1} exactly as quoted {2}
hint,insinuate,suggest,imply ;! (?:to <P> )?that (.+? (?:looks?|is|are|sounds?|seems?|was|were)) (?:suspicious|false|faked|invented|fraudulent|made up|untrue|exaggerated|dishonest)((?: .+)?) ; ask neutral questions and keep {your} doubts to {yourself} || pass {your} doubts on to {your} manager in private
hurry,rush,press,push,hustle ;! <P> (who (?:has|have|is|are) .+) ; give {1} {2} all the time they need || let {1} {2} set the pace
sign,initial,fill,complete,tick,date,answer ;! (?:in |out |off |up )?(.+?)(?: in)? (?:in place of|on behalf of|for|instead of) <P> ; let {the2} {v} {the1} in person || ask {the2} to {v} {the1}
sign,initial,fill,complete,tick,date,answer ;! (?:in |out |off |up )?(.+?)(?: in)? (?:in|under|with) <P's> (?:place|stead|name) ; let {the2} {v} {the1} in person || ask {the2} to {v} {the1}
leave,keep ;! (?:one |an? |the |another |any )?<P's> (ledgers?|files?|folders?|records?|accounts?|charts?|forms?|notes|data|case|page|screen) (?:lying )?open (?:while|when) ((?:an?|the|another|the next|other) [\\w -]+? (?:sits?|comes?|enters?|arrives?|walks?|steps?|stands?)\\b.*) ; close each {1}'s {2} before {3}
leave,keep ;! (?:one |an? |the |another |any )?<P's> (ledgers?|files?|folders?|records?|accounts?|charts?|forms?|notes|data|case|page|screen) (?:lying )?(?:open|visible|about|around|out)((?: .+)?) ; close each {1}'s {2} after use || keep each {1}'s {2} out of sight {3}
send,e-mail,email,forward,post,fax,mail ;! (.+?) to (?:an?|the|our|your|any) (?:shared|general|joint|common|group|public|open) (mailbox|inbox|address|e-?mail address|fax|printer|folder|account)(?: .+)? ; send {1} to the personal {2} of the person concerned
print ;! (.+?) (?:on|to|at) (?:an?|the|our|your|any) (?:shared|general|common|open|public) printer((?: .+)?) ; stay at the printer while {you} {v} {1} || print {1} with a code {2}
skim,scan,skip ;! (?:over |through )((?:an?|the|any|your) .+) ; read every line of {the1}
skim ;! ((?:an?|the|any|your) .+) ; read every line of {the1} || read {the1} from start to finish
skip,jump ;! (?:over )?(?!.*\\bbecause\\b)((?:an?|the|any) (?:pages?|paragraphs?|clauses?|lines?|questions?|sections?|fields?|steps?|points?|checks?|items?)\\b.*) ; go through {the1} as well || take {the1} in its turn
meet,seat,place,receive,interview,question,treat,let,put,keep,lodge,house ;! (.+?) (?:sit |wait |meet )?in the same ((?:waiting |meeting |interview |changing |treatment )?(?:room|car|van|cell|lobby|hall|cabin|office|box|row|tent|carriage))s?${S} ; {v} {1} in separate {pl2} {3}
bill,charge,invoice ;! <P> for ((?:the )?(?:minutes?|time|hours?|half-hours?) (?:that )?(?:you|they|we) (?:spent|spend|lost|lose|wasted|needed|took|take) .+) ; leave {2} off the bill
bill,charge,invoice ;! <P> for ((?:your|our|their)(?: own)? (?:mistakes?|errors?|delays?|detours?|training|forgetfulness|slowness|breaks?|lunch|phone calls?|slips?)(?: .+)?) ; leave {2} off the bill || bear the cost of {2} {yourself}
nod,smile,agree ;! (?:along|yes|politely)? ?(?:while|when|if) (<P> (?:misunderstands?|misreads?|mishears?|confuses?|mixes|gets|mistakes?) .+) ; clear the point up at once when {1} || explain it again when {1}
nod ;! through (.+) ; check {1} point by point || read {1} line by line
let,have,make,allow ;! <P> (?:to )?(?:sign|initial|seal) ((?:an?|the|any) [\\w ]+?) (?:with|that has|that still has|which has|that contains) (?:an? |any |the |some |still )*((?:blank|empty|open|unfilled|missing)(?: [\\w]+)*|blanks|gaps) ; fill every gap before {the1} signs {it2} || complete {the2} before {the1} signs {it2}
sign,stamp,seal,certify,approve,accept,file,submit,notarise,witness ;! ((?:an?|the|any) [\\w ]+?) (?:with|that has|that still has|which has|that contains) (?:an? |any |the |some |still )*((?:blank|empty|open|unfilled|missing)(?: [\\w]+)*|blanks|gaps) ; fill every gap in {the1} before {you} {v} {it1} || complete {the1} before {you} {v} {it1}
call,describe,advertise,praise,label,sell,present ;! (an? (?!customer|caller|guest|client|colleague|patient|resident|child|man|woman)[\\w -]+?) (?:as )?(?:sunny|quiet|spacious|bright|central|new|fresh|roomy|large|big|modern|safe|genuine|original|cosy|calm|renovated|accident-free|flawless|perfect|unique|rare|healthy|organic|local|home-made|homemade) ; describe {1} as it really is || say honestly what {1} is like
mute,cover ;! (?:the |your |their )?((?:line|call|phone|microphone|mic|headset|mouthpiece|receiver)) to (?:laugh|giggle|swear|moan|curse|joke|gossip|comment|complain|chat|talk|make fun)(?: at| about| of| with| to| on)?(?: (.+))? ; keep the {1} open and stay polite about {2}
hang ;! up on <P>( (?:who|because|when|while|if) .+) ; stay on the line with {the1} {2} || let {the1} {2} end the call
browse,look,scroll,flick,leaf,go,rummage,dig,snoop,search,poke,nose,root ;! (?:at |through |in |into |inside |around in |about in |around |among )*(<P's> (?:private |personal |own )?(?:photos?|photographs|pictures?|files?|messages?|e-?mails?|phone|laptop|tablet|albums?|drawers?|cupboards?|bags?|luggage|suitcases?|wardrobes?|desk|papers|letters|folders?|diary|belongings|documents|browser|pockets|wallet|glove box|glovebox|boot|car|purse|post|mail|computer))${S} ; leave {1} untouched {3} || respect the privacy of {1} {3}
read ;! (?!.*\\b(?:without|before|until|unless|aloud|out)\\b)(<P's> (?:private |personal |own )?(?:photos?|photographs|pictures?|files?|messages?|e-?mails?|drawers?|papers|letters|folders?|diary|documents|post|mail|books?))${S} ; leave {1} unread {3} || respect the privacy of {1} {3}
roll ;! (?:your|their) eyes (?:at|over|about|when asked about) ((?:an? |the |any )?(?:[\\w-]+ )*(?:passwords?|questions?|requests?|forms?|complaints?|requests?|prices?|orders?|mistakes?|names?|phones?|cards?|tickets?|stories|story|signatures?|coins?|coupons?|vouchers?|budgets?)(?: .+)?) ; respond to {1} with patience || meet {1} with a friendly face
sigh,laugh,smirk,groan,tut ;! (?:at|over|about) ((?:an? |the )?(?:forgotten|lost|wrong|mistyped|missing|misspelt) .+) ; respond to {1} with patience || help with {1} in a friendly way
copy,type,write,key,enter,transcribe,note,retype ;! (?:out |in |down )?(.*?(?:names?|numbers?|codes?|figures?|readings?|address|addresses|amounts?|lists?|data|ibans?|serials?|dates?|links?|results?))(?: out| in| down)? (?:by hand|manually)((?: from .+)?) ; copy and paste {1} {2} || scan {1} {2}
copy,type,write,key,enter,transcribe,note,retype ;! (?:out |in |down )?(.*?(?:names?|numbers?|codes?|figures?|readings?|address|addresses|amounts?|lists?|data|ibans?|serials?|dates?|results?))(?: out| in| down)? from memory${S} ; read {1} off the original {2}
ring,press,buzz,push,try ;! (?:on )?(?:every|all|any|all the|random|other|several) (?:[\\w ]+ )?(?:bells?|buzzers?|doorbells?|buttons?)(?: .+)? ; ring the right bell and leave a card if nobody answers || ring only the recipient's bell
joke,laugh,giggle,quip,remark,comment,wonder ;! (?:about|at|on|over|aloud)+ (?:at |about )?(how (?:much|many|little|few|old|big|small|long|often|untidy|dirty|messy|ugly|cheap|fat|thin|slow|bad|poor) .+) ; keep remarks about {1} to {yourself}
hold,keep ;! back ((?:an?|the|any) (?:[\\w-]+ )*(?:rules?|fees?|news|information|costs?|risks?|faults?|defects?|conditions?|warnings?|delays?|prices?|details?|dates?|charges?|problems?|changes?)) (?:until|till) (.+) ; name {1} before {2} || explain {the1} to the customer before {2}
hold,keep ;! back ((?:an?|the|any) (?:[\\w-]+ )*(?:rules?|fees?|news|information|costs?|risks?|faults?|defects?|conditions?|warnings?|delays?|prices?|details?|dates?|charges?|problems?|changes?)|bad news|information)((?: from .+)?) ; name {1} openly || say {the1} at the start
book,schedule,plan,accept,take,arrange,fix ;! two ([\\w-]+)((?: (?:of|with|for|in) .+?)?) (?:on|at|in|for) the same (\\w+)(.*) ; {v} only one {one1} {2} per {3} {4}
remark,comment ;! (?:on|about|upon) (.+?) in front of ((?:other|another|the other) .+) ; mention {1} to the customer in private || speak about {1} quietly, away from {2}
note,record,mention,report,point,check,inspect,document ;! (?:out |down |up )?(.+?)(?: out)? only (?:after|once|when) <P> (?:has|have|is|are) (?:left|gone|driven off|paid|driven away|signed) ; {v} {1} while {the2} is still there || {v} {1} together with {the2}
serve,take,treat,see,help ;! (.+?) (?:ahead of|in front of|before) ((?:the |other |a |those )?(?:queue|line|others?.*|waiting .+|.+ who .+)) ; {v} {1} in turn || {v} people in the order in which they come
let ;! (.+?) (?:go |in |push in |jump in )?(?:ahead of|in front of|before) ((?:the |other |a |those )?(?:queue|line|others?.*|waiting .+|.+ who .+)) ; ask {1} to join the end of the queue || serve people in the order in which they come
let,allow ;! <P> (?:to )?(?:leave|go|walk out|drive off) with (?:an? |the )?un(signed|paid|stamped|sealed|checked|labelled|packed|wrapped|charged|tested|opened|insured) ([\\w -]+) ; check that the {3} is {2} before {the1} leaves
sell,present,describe,explain,pass,offer,dress ;! (?:off |up )?(an? (?:[\\w-]+ )?(?:policy|loan|lease|insurance|contract|subscription|deposit|advert|advertisement|fee|trial|credit|estimate|offer|invoice)) as (an? .+) ; say plainly that it is {1}
reject,refuse,return,decline,cancel,send,hold,delay,stop ;! (?:back |down |away |up )?(?!.*\\bhome\\b)(.+?)(?: back| down| away| up)? (?:over|for|because of|due to|on account of) ((?:an?|one|a single|his|her|their) (?:[\\w-]+ )*(?:errors?|typos?|mistakes?|slips?|comma|copy|signature|date|stamp|letter|digit|misspelling|spelling|page|minutes?|coin|cent|penny)) ; put {2} right with the customer and carry on with {the1} || ask for a correction of {2} and carry on with {the1}
sit ;! on ((?:an?|the|any|your) (?:[\\w-]+ )?(?:files?|claims?|complaints?|requests?|applications?|reports?|letters?|orders?|cases?|refunds?|invoices?|payments?|deposits?|quotes?|news))((?: (?:for|until|over) .+)?) ; deal with {1} as soon as it comes in || settle {the1} within two working days
use,write,say,give,put ;! (?!.*\\bor\\b)([\\w ]+?) (?:in place of|in the place of) ([\\w]+s)((?: (?:on|in|at|when|for|during) .+)?) ; use {2} {3}
book,declare,record,enter,claim,log,disguise,file ;! (?:an? |the |any )?(private|personal) ([\\w ]+?) as .+ ; pay for every private {2} {yourself} || {v} a private {2} as private
declare,record,enter,claim,log,disguise,label,list ;! ((?:an?|the|any) [\\w ]+?) as (an? .+) ; {v} {1} as what it really is
put,leave,delay,postpone ;! (?:off |aside )?(.*\\b(?:questions?|query|queries|letters?|requests?|enquiry|emails?|complaints?|reply|claims?|orders?|repairs?))(?: off| aside)? until (the [\\w ]+?) (?:has|have|is|are) (?:passed|over|expired|gone|up|closed|past) ; deal with {1} well before {2}
quote,recite,throw,fling,read ;! ((?:the )?(?:law|laws|rules?|rulebook|small print|terms|contract|paragraphs?|policy|regulations?|statutes?)) (?:at|to|in the face of) <P> ; explain {1} to {the2} in plain, calm words
read,speak,talk,explain,go,announce,recite,dictate ;! (.*?)(?: out)? ?(?:at (?:breakneck|full|top|high|lightning|double) speed|at a gallop|too (?:fast|quickly)|in one breath|like a machine gun) ; {v} {1} slowly and clearly
copy,steal,use,reuse,lift,borrow,take ;! (?:an?|the|any|another)? ?[\\w-]+['’]s? (photos|photographs|pictures|texts|ideas|plans|designs|wording|website|slides|drawings|descriptions|logo)((?: .+)?) ; use {your} own {1} {2}
promise,sell,offer,rent,reserve,let,book,give ;! (?:out )?the same ([\\w-]+) to (?:two|several|more than one|both) (.+) ; {v} each {1} to one {one2} only || check that the {1} is free before {you} {v} it
start,begin,open ;! (.*?) ?with (?:the |an? )?(price|prices|cost|bill|forms?|paperwork|excuse|fee|costs|commission|rules|small print) ; start {1} with what the customer wants and come to the {2} later
put ;! words (?:in|into) <P's> mouths? ; let {the1} say it in their own words
transfer,send,put,divert,pass,hand ;! <P> (?:over )?(?:through )?(?:on |straight |back )?to (?:the |an? |our )?(voicemail|answering machine|mailbox|menu|robot|chatbot|website|hotline)(?: .+)? ; stay with {the1} and find somebody who can help || take {s1} details and call back
answer,reply,close,respond ;! (?:to )?(.+?) with (?:an? |the |just an? |nothing but an? )?(link|leaflet|form|emoji|brochure|screenshot|price list)(?: alone| only)? ; answer {1} in {your} own words and add the {2} || answer {1} in {your} own words
leave ;! (.+?) (?:unanswered|unread|waiting|pending|ringing|hanging) for (?:more than |over |longer than )?((?:an?|one|two|three|five|ten|twenty|thirty|\\d+|half an|several) (?:minutes?|hours?|days?|weeks?|seconds?|rings?|working days)) ; answer {the1} within {2}
tell,say ;! (?:to )?<P> (?:that )?the (?:computer|system|printer|server|network|line|website|app|machine|till) (?:is|are|has|keeps|was) .+ ; thank {the1} for waiting and say how long it will take
install,download,play,keep,store,watch ;! (.*\\b(?:games?|films?|private \\w+|personal \\w+|software|apps?|music|photos|programs?)) (?:on|to|onto) ((?:an?|the|our|your|any) .*(?:laptops?|computers?|phones?|servers?|tablets?|drives?|PCs?|machines?)) ; keep {2} for work || {v} only approved programs on {2}
roll ;! out (.+?) (?:on|at|during|in) .+ ; roll out {1} at a quiet time, after a test
install,launch,update,upgrade,restart,reboot,migrate,repair,test,move ;! (.+?) (?:on|at|during|in) ((?:an? |the )?(?:monday|friday|rush hour|peak|busy|opening|office|lunch|working|closing).*) ; {v} {1} at a quiet time, outside {2}
cancel,void,withdraw,drop,change ;! ((?:an?|the|any) (?:[\\w-]+ )?(?:orders?|bookings?|reservations?|contracts?|offers?|appointments?|viewings?|deals?|sales?|claims?)) (?:just |only |simply |merely )*because (.+) ; stand by {1} even if {2}
ship,send,pack,deliver,wrap,post ;! (?:out )?((?:an?|the|any) .+?|[\\w]+s) with (?:the |an? |its )(invoice|receipt|bill)(?: .+)? ; send the {2} separately from {1} || put the {2} in a separate envelope
ship,send,pack,deliver,wrap,post,hand ;! (?:out |over )?((?:an?|the|any) .+?|[\\w]+s) with (?:the |an? |its )(price tag|price|label|price label|sticker)(?: .+)? ; take the {2} off before {you} {v} {1}
photograph,show,use,picture ;! (.+?) to (?:sell|advertise|describe) (an? .+) ; show the very thing that is for sale
browse,surf ;! (?:the )?(?:internet|web|online)((?: .+)?) ; use the internet for work {1}
unpack,open,search,check,examine,spread,empty,count ;! (?:out )?(.+?) in front of ((?:the |other |a )?(?:[\\w-]+ )*(?:line|queue|people|passengers|others|everyone|public|crowd|customers|guests|room|hall|class)) ; {v} {1} in private || {v} {1} out of sight of {2}
embarrass,shame,humiliate,scold,lecture,snap,bark ;! (?:off |at )?<P> (?:over|about|for|because of) (.+) ; talk to {the1} about {2} quietly and politely
leave ;! <P> to (?:guess|work out|find out|figure out|puzzle over) (.+) ; explain {2} to {the1} || show {the1} {2} in a way they can follow
joke ;! about (bombs?|weapons|terror\\w*|accidents?|death|fires?|crashes|illness|drugs|theft|redundancies)((?: (?:at|in|on|near|during|with|in front of) .+)?) ; take {1} seriously {2} || speak about {1} in earnest {2}
discuss,mention,talk,settle,name,haggle,speak,raise,argue ;! (?:about |over |of )?(.*\\b(?:bill|price|prices|money|costs?|payment|fees?|invoice|debts?|will|inheritance)) (?:beside|at|near|next to|over|in front of|during|by) (.*\\b(?:coffin|grave|graveside|deathbed|bedside|funeral|wake|urn|hearse|ceremony|mourners|body|ashes|hospital bed)\\b.*) ; keep {the1} for a quiet talk in the office || speak about {1} later, away from {2}
call,shout,read,announce ;! (?:out )?(<P's> names?|names?)(?: out)? (?:together )?with (?:the |their |his |her )?((?:reason|diagnosis|complaint|illness|debt|amount|age|address|case)\\b.*) ; call {1} alone and speak about the {3} in private
forward,send,deliver,post,ship ;! (.+?) to an? (?:old |former |wrong |outdated |previous )?(address|number|flat|house)((?: crossed out.*| that .+| which .+)?) ; check the {2} before {you} {v} {1}
turn ;! ((?:the|your) (?:screen|monitor|display|scales|price list|tablet)) away(?: from .+?)?((?: (?:when|if|while) .+)?) ; turn {1} so that the customer can see it {2}
talk ;! <P> out of (\\w+ing)((?: .+)?) ; accept {s1} decision to {base2} {3}
talk ;! <P> into ([\\w]+ing)((?: .+)?) ; give {the1} the facts and let them decide whether to {base2} {3}
print,copy,photocopy ;! (.+?) and (?:then )?(?:leave|forget) (?:it|them)(?: .+)? ; collect {the1} from the printer at once
treat,see,regard,handle ;! (.*\\b(?:claims?|complaints?|questions?|requests?|orders?|calls?|repairs?|jobs?|bookings?|returns?|visits?|reports?|alarms?|letters?)) as (?:an? )?(?:nuisance|burden|joke|trifle|bother|routine|formality|interruption|problem|attack|chore) ; give {1} {your} full attention
treat,see,regard,handle ;! (.+?) as (?:an? )?(?:nuisance|burden|joke|number|case|thief|fool|enemy|intruder|beggar|suspect|interruption|problem|stranger|idiot|second-class .+)s? ; treat {1} with respect || give {1} the same welcome as everyone
send ;! (?:an? |the |any )?(bereaved|grieving|mourning|seriously ill) (\\w+) (?:an? |the |any )?(reminder|invoice|bill|advert|survey|offer|demand|newsletter) ; hold the {3} back and write to the {1} {2} personally
use,quote,apply,copy,take,give,work,calculate ;! (?:from |by |with )?(?:last (?:year|month|week|season)['’]s|yesterday['’]s|old|outdated|expired) (rates?|prices?|forms?|figures|templates?|tables?|tariffs?|price list|list|timetable|menu|map|version|data|numbers)((?: (?:for|in|on|when) .+)?) ; use the current {1} {2}
no ;! (?:handwritten |pencilled |silent |secret |late )?(corrections|changes|alterations|deletions) (?:in|to) ((?:the|an?|your|any) .*\\b(?:ledger|book|books|log|logbook|record|records|minutes|form|forms|list|register|accounts|contract|contracts)) ; date and initial all {1} in {2}
give,offer ;! ((?:\\w+ )?advice) (?:at|in|on|over|between) ((?:an? |the )?(?:party|street|lift|bar|pub|corridor|stairs|doorstep|car park|gym|supermarket|school gate|dinner)) ; give {1} by appointment in the office
sign,approve,pass,accept,release ;! (?:off )?(.+?)(?: off)? (?:on (?:trust|faith|the nod|hearsay)|unseen|unread|blind|without a look) ; check {the1} line by line before {you} {v} {it1}
promise,guarantee,predict ;! (?:to )?(?:<P> )?that ((?:an?|the|their|his|her|your) [\\w -]+?) will (.+) ; say honestly how likely it is that {2} will {3} || promise only that {you} will do {your} best
let,leave,have,keep ;! <P> (?:to )?(?:wait|waiting|sit|sitting|stand|standing)(?: .+?)? (?:with|beside|next to|opposite) (the other side|the opponent|their ex|the other party|(?:his|her|their) (?:ex|opponent).*) ; offer {the1} a separate room, away from {2}
bring,take ;! (?:along )?(?:your|their) (own )?(dogs?|cats?|child|children|friends?|partner|pets?|bike|family) (?:along )?(?:to|into|in) .+ ; leave {your} {2} at home
cover,hide,conceal,mask ;! (?:up )?(.*\\b(?:damp|mould|cracks?|stains?|rust|leaks?|damage|scratch|scratches|dents?|holes?|rot)\\b[^,]*?) (?:with|behind|under|using) .+ ; show {1} openly and name {it1} || name {1} openly
let ;! (.+?) (?:bid|compete) against each other(?: .+)? ; tell {1} openly that there are other offers
laugh,chat,joke,gossip,giggle,talk,whisper ;! (?:with|to) (?:an? |the |your |another )?(colleagues?|friends?|co-workers?|neighbours?|mates?) (?:while|when) <P> (?:waits?|(?:is|are) waiting|stands?|(?:is|are) standing)(?: .+)? ; serve {the2} first and keep talk with the {1} for the break
read,recite ;! (.+?) (?:off|from) (?:the|your|their|an?) (?:screen|script|sheet|card|paper|list|phone|manual|monitor)(?: (?:like|word) .+)? ; give {1} in {your} own words
save,store,keep,leave ;! (<P's> (?:passwords?|pins?|logins?|codes?|card (?:number|details))) (?:in|on) .+ ; let {the2} enter {1} themselves || leave {1} with {the2}
save,store,keep,leave ;! ((?:the |your |an? |any )?(?:passwords?|logins?|codes?)) (?:in|on) (?:the|your|an?) (?:browser|phone|desktop|notebook|app|wall|desk|spreadsheet|monitor|screen)s? ; keep {1} in the password manager
photograph,shoot,show,film ;! (.+?) (?:with|through) (?:an? |any )?(?:filters?|fisheye|photoshop|retouching|soft focus|flattering .+) ; {v} {1} as it really looks
pick,choose,select,cherry-pick ;! (?:out )?(?:only )?(?:the )?(fares?|customers|guests|jobs|passengers|orders|patients|calls|tasks|trips|clients|easy .+)((?: (?:you|they|we|that) .+)?) ; take {1} in the order they come
charge,bill,blame ;! <P> for (.+?) (?:that|which) (?:was|were) (?:already )?there(?: (?:before|already|at|when) ?.*)? ; check {2} against the handover record before {you} charge {the1}
ask ;! <P> (?:in|at|on|across|over) (?:the|an?) (?:corridor|queue|counter|waiting room|hall|street|lobby|door|lift|stairs|office) ((?:what|why|how|who|where|when|whether|about|for) .+) ; ask {the1} in private {2}
send,turn ;! <P> (?:back|away|home|off) to (sort|fill|fetch|complete|copy|print|fold|wash|clean|pack|label|sign|find|look)((?: .+?)?)(?: again)? ; help {the1} to {2} {3}
glance,look,peek,check ;! (?:at )?(?:your|their|the) (?:watch|clock|phone|mobile|smartwatch|messages) ((?:during|in|at|in the middle of) (?:an? |the |your |their )?(?:[\\w-]+ )?(?:consultations?|meetings?|viewings?|appointments?|signings?|hearings?|interviews?|services?|ceremony|fittings?|treatments?|lessons?|prayers?|talks?|conversations?|handover|funeral|funerals|wake)\\b.*) ; give people {your} full attention {1} || keep {your} eyes on the person in front of {them} {1}
tell,advise,ask,urge ;! <P> to (?:lose weight|slim|diet|shave|wear make-up|dress better|smarten up|smile more)(?: .+)? ; accept {the1} as they are
tell,ask,urge ;! <P> to (?:hurry|hurry up|be quick|speed up|make it quick|get a move on)(?: .+)? ; let {the1} set the pace
order,command,nag ;! <P> to (.+) ; invite {the1} to {2} with a friendly word
call ;! (the (?:dead|deceased|late) [\\w]+|the deceased) [“"‘'].+[”"’']((?: .+)?) ; call {1} by name {2}
keep ;! (.+?) in (?:your|their) heads?(?: .+)? ; write {1} down at once
count,open,empty,cash ;! (?:up |out )?(.*\\b(?:till|cash box|safe|drawer|takings|cash|money))(?: up| out)? with (?:the )?.+? (?:facing|open to|towards|turned to) (.+) ; {v} {1} out of sight of {2}
swipe,scan,debit,dial ;! (.+?) (?:twice|two times|again and again|a second time)((?: .+)?) ; {v} {1} once and check the result {2}
wave,send,push,shove,pass,chase ;! <P> (?:on |away )?from (?:one )?([\\w-]+) to (?:the next|another|the other|the next one|another one)(?: .+)? ; settle everything for {the1} at one {2}
fold,staple,bend,punch,crease ;! ((?:an?|the|any|your) (?:[\\w-]+ )?(?:cheque|original|photo|photograph|certificate|deed|diploma|passport|x-ray|will|drawing|print|original document)s?)((?: .+)?) ; keep {1} flat in a clear folder
read,open ;! (.+?) (?:that|which) (?:is|are|was|were) (?:meant |intended |addressed |marked )?(?:for|to) (?:another|someone else|somebody else|other|a colleague).* ; pass {1} on unread || hand {1} on unopened
advise,help,serve,answer ;! (.+?) (?:while|when) (?:you|they|we) (?:are|is) (?:looking at|holding|reading) the wrong (.+) ; check that {you} have the right {2} before {you} {v} {1}
tell,inform,show,let ;! (the other side|the other party|the opponent|the opposing .+?|outsiders|third parties|competitors|the press)(?: know)? ((?:what|how|who|when|where|why) .+) ; keep to {yourself} {2}
let ;! (.*\\b(?:deadlines?|dates?|warranty|period|insurance|licence|offer|option)) (?:pass|run out|expire|lapse|slip)(?: by)?(?: without (?:an? )?(?:calls?|words?|reminders?|warnings?))? ; remind the client well before {1} || act on {1} in good time
read,discuss,count,examine,interview,sign,undress,talk,change ;! (.+?) with (?:the |an? )(door|window|curtain|blind)s? (?:wide |half |still )?(?:open|ajar|up) ; close the {2} before {you} {v} {1}
let,have,allow,ask ;! (.+?) (?:to )?(sign|answer|decide|speak|choose) for <P> ; let {the3} {2} in person
park,stop ;! (?:right |directly )?in front of ((?:the|an?|any|your) (?:house|flat|home|property|villa|shop|customer['’]s|client['’]s|seller['’]s)\\b.*) ; park a little way from {1}
walk,go,enter,step,storm,march ;! (?:in |on |inside )*(?:(?:through|into) .+? )?(?:ahead|in front) of ((?:the |your )?(?:buyers?|viewers?|customers?|guests?|clients?|tenants?|visitors?)) ; let {the1} go first
lean ;! on <P> to (.+) ; leave {the1} free to decide whether to {2}
photograph,film ;! (.+?) from (?:the (?:ceiling|floor|top|corner)|above|below) ; {v} {1} from eye level
ask,tell ;! <P> to (?:shout|yell|speak up)(?: .+)? ; turn up the sound and listen closely
let ;! (?:the|your) (?:phone|telephone)s? ring (?:until .+|out|on|unanswered|for ever) ; answer the phone by the third ring
make,let,have ;! <P> (?:to )?(?:kneel|bend|crouch|stoop|climb|crawl|squat|stretch)(?: down| over)?((?: .+)?) ; come round and help {the1} at their height {2}
tape,stick,write,paint,paste,glue,draw ;! (?:over|across|on top of) (.*\\b(?:stickers?|labels?|signs?|numbers?|addresses|address|barcodes?|notices?|dates?|arrows?|seals?)) ; keep {1} free and readable
paint,plaster,paper,tile ;! (?:over|across|on top of) (.+) ; repair {1} before {you} {v}
refuse,reject,turn,decline ;! (?:down |away )?(?!.*\\b(?:just|simply|merely|only|purely|solely) because)((?:an?|the|any) [\\w ]+?) because (.+) ; consider {1} even if {2}
tell,say ;! (?:to )?<P> (?:that )?(?:the |your |his |her )?(last|previous|other|former) (\\w+) (?:was|is|did|has|had) .+ ; speak with respect about the {2} {3} || show {the1} what needs doing now
tell,say ;! (?:to )?(?:an? |the |any )?(widow|widower|mourner|bereaved \\w+|grieving \\w+|orphan)s? [“"‘'].+[”"’'] ; tell the {1} that {you} are sorry for their loss
tell,ask ;! <P> to (?:relax|calm down|cheer up|be brave|pull themselves together|not worry|stop crying)(?: .+)? ; put {the1} at ease with a kind word || stay calm and give {the1} time
advertise,sell,promote,push ;! (.+?) (?:at|during|in) ((?:an?|the) (?:wake|funeral|burial|deathbed|service|memorial).*) ; keep {1} out of {2}
read,show,repeat,forward,quote,pass ;! (?:out |aloud |on )?(.*\\b(?:postcard|letter|note|message|diary|e-?mail|file|record|chat|complaint)s?)(?: out| aloud| on)? to (?:an? |the |your |other |any )?(?:colleagues?|friends?|neighbours?|family|others|wife|husband|partner) ; keep {1} to {yourself}
cut,turn,switch,shut ;! off (<P's> (?:water|power|heating|electricity|gas|internet|phone|line))(?: (?:over|for|because of) .+)? ; leave {1} on and agree on a way to pay
leave ;! <P> alone with ((?:an?|the|their|his|her|any) (?:[\\w'’-]+ )*(?:bill|forms?|papers?|problem|luggage|questions?|machine|bags?|complaint|decision|news|menu|screen|paperwork|contract)) ; stay with {the1} and help with {2}
mention,raise,bring ;! (?:up )?(<P's> (?:age|weight|religion|divorce|illness|debts?|past|marriage|salary|origin|nationality|disability))((?: (?:when|if|while|in|at|during) .+)?) ; leave {1} out of the conversation {3} || keep to what {the2} asks for {3}
ask ;! (?:<P> )?for (?:an? |the )?(signatures?|initials) (?:on|under|below) (?:an? |the |any )?(?:empty|blank|incomplete|half-filled|unfinished) (.+) ; complete the {3} before {you} ask for a {2}
ask ;! (?:whose fault (?:it|this) (?:was|is)|who (?:is|was) to blame|who started it)(?: .+)? ; keep to what happened
delete,change,alter,invent,add,remove,move,adjust ;! (.+?) to (?:make|get|have) (?:the |your |our |their )?(?:sums?|figures?|books?|totals?|till|accounts|numbers|statistics|balance|quota|targets?) .+ ; leave {1} as {theyare1} and look for the mistake
look,peek,read,watch,peer ;! over (?:<P's>|their|his|her) shoulders? ((?:while|when|as) .+) ; look away {2}
close,answer,mark,file ;! (?:an? |the |any )?(ticket|case|complaint|request|call)s? (?:with|as) [“"‘'].+ ; close the {1} with a clear note of what was done
hide,conceal,withhold ;! (.+?) until (the (?:last|end|final) .+|checkout|payment) ; show {1} from the start
announce,shout,call,name,discuss,mention ;! (?:out )?(.+?) (?:through|across|over|down) (?:the|an?) (?:carriage|bus|train|loudspeaker|counter|waiting room|queue|speaker|tannoy|microphone) ; speak about {1} quietly with the person concerned
tell ;! <P>(?: .+?)? to [“"'‘](?:read|look|check|see|go|try|ask) .+ ; show {the1} what to do || explain to {the1} how it works
make,have,ask ;! <P> (?:to )?(fill in|fill out|complete|sign|pay|spell) (?:the same |an? |the |their )?([\\w -]+?) (?:twice|again|a second time|two times) ; let {the1} {2} the {3} only once || take what {the1} gave the first time
`;
