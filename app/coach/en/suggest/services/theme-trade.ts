/** What to do in place of forbidden acts about the till, prices, selling, promises, queues and tables (service-acts.ts tells how a line is read). */
export const TRADE_ACTS = `
lend|borrow ; =money|cash & each|one|<staff> & !from>><customer> ; *keep {your} money matters apart from work || *refer colleagues who need money to the manager
keep|put|carry|leave|have ; =money|cash|purse|wallet|coins|change & own|private|personal|your|their & till|drawer|register|pocket|pockets|uniform & !leave ; *keep {your} own money in {your} locker or bag || *keep private money apart from the takings
open ; =till|drawer|register|safe & sale|reason|need ; *open {n} only for a sale || *keep {n} closed between sales
leave ; =till|drawer|safe|cash|register|cashbox & open|unlocked & *while|when|between|during ; *close {n} after every use . || *keep {n} closed and locked .
round ; =fare|fares|charge|charges|bill|bills|price|prices|amount|amounts|total|change & up|down|off ; *charge the exact amount || *charge exactly what the receipt says || *let {p} decide whether to round up
give|hand|count|return ; =change & short|wrong|uncounted|bag|counter & !without ; *count the change into {p's} hand
change|alter|reduce|adjust|lower ; =price|prices|total|amount & at|on|in>>till|checkout|counter|spot|shelf|own & !without ; *charge the price on the label || *ask the manager when a price looks wrong || *leave prices as they stand in the system
overcharge|double-charge|short-change|shortchange ; any ; *charge {n} the listed price || *charge exactly what is on the price list || *ask everyone the same price
charge|ask|demand|take|bill ; more|extra|higher|double & tourist|tourists|foreigners|stranger|strangers|price|quoted|agreed|list ; *charge the price on the list || *keep to the agreed price
quote|give|name|tell|state ; price|prices|rate|rates|fee|fees|fare|fares & memory|head|heart|guess ; *look {n} up in the current list || *quote {n} from the current list
refund|return|pay ; cash & card|cards|cheque ; *refund to the card that was used || *refund the same way as {p} paid
refuse|reject|decline|deny ; =return|returns|refund|refunds|exchange|exchanges|claim|claims|goods|item & because & box|packaging|receipt|label|tag|opened|open|used|late ; *check the item itself and *accept a return within the rules . || *look at the goods before you decide . || *say what is possible and *offer an exchange .
refuse|decline|reject ; =return|returns|refund|refunds|exchange|exchanges & !without|because|unless|when|if ; *check the goods and the receipt, then *decide by the rules || *say what is possible and *offer an exchange
make|force|ask|expect ; =<customer> & prove|justify|explain & faulty|broken|fault|defect|complaint|why|return ; *take {p's} word and *check the goods {yourself} . || *look at the goods together with {p} .
sell|offer|recommend|push ; =<customer> & need|want|suit|useful|afford ; *recommend only what {p} needs . || *ask {p} what they need, then *recommend what fits .
sell|recommend|offer|promote ; need|needs|want|suit|suits|afford & *not|n't|don't|doesn't|unnecessary|useless & <customer>|people|they ; *recommend only what {p} needs . || *ask {p} what they need, then *recommend what fits .
exaggerate|overstate|oversell|overpraise|embellish|inflate ; any ; *describe {n} as it is || *keep to the facts about {n} || *say exactly what {p} will get
hide|conceal|omit|gloss|disguise|withhold|play ; =fee|fees|cost|costs|charges|defect|defects|fault|faults|risk|risks|terms|conditions|price|prices|drawback|drawbacks|side ; *name {n} openly || *tell {p} about {n} before they decide
claim|say|pretend|tell|suggest|write|advertise ; stock|offer|time|places|rooms|last|seats|limited|left|selling & limited|last|ending|ends|sold|few|only|out|almost ; *say how much is really left . || *give {p} the true stock and the true date .
talk|push|pressure|press|nudge|trick|rush|force|steer|manipulate ; =<customer> & into ; *explain the options and *let {p} decide || *give {p} time and facts to decide
promise|guarantee ; same-day|next-day|overnight|express|delivery|deadline|date|dates|time|times|result|results|success|cure|cures|job|jobs|grade|grades|outcome|weather|arrival & !unless|until|before|without|that|which|you|we ; *promise only what has been confirmed || *say what is likely and when you will know || *give {p} a realistic estimate
promise|offer|guarantee|agree ; =discount|discounts|refund|refunds|compensation|upgrade|upgrades|deal|deals|price|prices & over|on|by|in>>phone|telephone|email|chat|writing|own ; *say that you will check {n} and call back || *check with the manager first, then *offer {n}
make|give ; =promise|promises|commitment|commitments & behalf|other|another|branch|department|departments|colleagues|else ; *promise only what you can keep {yourself} || *ask the other team first, then *give {p} an answer || *speak only for {your} own team
make|give ; =promise|promises & keep|cannot|can't|empty|false|rash|hasty ; *promise only what you can keep || *check first, then *promise
give|create|leave|make ; =impression|impressions|feeling|sense & hurry|rush|busy|unwelcome|nuisance|disturb|disturbing|time|burden|bother ; *give {p} time and {your} full attention || *show {p} that they are welcome || *take time for {p}
wander|walk|disappear|drift|slip|go ; ^off|away & *while|when & *<customer> ; *stay nearby || *stay within call
give|create|leave ; =impression|impressions|appearance & favouring|favoring|biased|partial|taking|side|sides|preferring ; *treat both sides alike || *give both sides the same time and attention
let|allow|leave ; =queue|queues|line|lines & build|form|grow|long|stretch|up ; *open another till or counter when a queue forms || *call a colleague as soon as a queue forms
let|allow ; jump|skip|cut|push & queue|queues|line ; *serve everyone in turn || *ask latecomers kindly to join the end of the queue
jump|skip|cut|pass ; =queue|queues|line ; *wait {your} turn || *join the end of the queue
serve|help|see|treat|handle ; two|several|three|many|more & once|time|together|simultaneously ; *serve {ps} one after the other || *finish with one {one} before you turn to the next
serve|help|see|call ; favourite|favourites|regular|regulars|friends|turn & first|before|ahead|out ; *serve everyone in turn
seat|place|put ; =<customer> & dirty|uncleared|unlaid|unset & table|tables ; *clear and *lay the table before you seat {p} || *seat {p} at a clean table
clear|take|remove|stack ; =table|tables|plate|plates|glass|glasses|course|dishes & *while|when|until|before & *talking|eating|still|finished|speaking|drinking|chewing ; *wait until everyone at the table has finished, then *clear {n} . || *ask the guests before you clear {n} .
stack|scrape ; =plate|plates|dishes|crockery & at|on|in|beside|before ; *carry {n} to the kitchen before you stack {it} || *clear {n} two at a time and *stack them in the kitchen
carry|hold|pick|take|serve|grip ; =cup|cups|mug|mugs|cutlery|knives|forks|spoons|plate|plates & rim|rims|inside|blade|tip|tips|edge|fingers ; *hold cups and cutlery by the handle || *keep {your} fingers off the rim
reach|lean|stretch ; across|over>><customer>|table|plate|plates ; *walk round and *serve from the side || *serve from {p's} own side
hover|linger|stand|wait ; by|around|over|near|beside>><customer>|table|tables|diners ; *stay within sight of {x} and *come when {p} looks up || *keep a few steps away from {x}
follow|shadow|chase|stalk|trail ; =<customer> & around|through|store|shop|aisles|about ; *give {n} room to look around || *greet {n} once and *stay within call
ignore|overlook|neglect ; =<customer> & at|in|by|who|standing|waiting|entering ; *greet {n} at once || *nod to {n} and *say when it will be their turn
greet|welcome|meet ; with>>back|phone|mouth|hands|nod|silence ; *greet {n} with a smile and eye contact
judge|treat|assess|rate ; =<customer> & by|on|because>>clothes|clothing|looks|appearance|accent|age|skin|dress|shoes|car|income ; *treat {n} with the same respect, whatever their {x} || *serve everyone alike
favour|favor|prefer|privilege ; =supplier|suppliers|bidder|bidders|vendor|vendors|contractor|contractors|candidate|candidates|applicant|applicants|student|students|pupil|pupils|customer|customers|player|players|child|children|colleague|one ; *treat all {hs} alike || *decide by the same criteria for everyone
steer|send|refer|direct ; =<customer> & to>>friend|friends|relative|relatives|own|competitor|competitors ; *name several firms and *let {p} choose
advertise|recommend|promote|mention|sell ; own|private|side & business|firm|services|products|shop ; *keep {your} private business out of work
serve|sell|deliver|offer|use|send|hand ; =food|milk|meat|dishes|drink|drinks|bread|products|goods|sandwiches|product & expired|out-of-date|stale|old|spoiled|mouldy|undercooked|cold|burnt|past|damaged|faulty ; *{v} only fresh, sound {h} || *take such {h} off sale || *check {n} before you {v} {it}
top|refill|fill|reuse ; =bottle|bottles|ketchup|sauce|sauces|water|jar|jars|dispensers & up|refill|used|old|half-empty|branded ; *put out a fresh one each time
recommend|suggest|push|offer ; =dish|dishes|wine|wines|item|items|menu & most|expensive|dearest|priciest|old|leftover|slow ; *recommend what suits {p's} taste
`;
