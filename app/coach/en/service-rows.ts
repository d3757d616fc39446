/**
 * Acts towards those served, asked behind `everyday-acts.ts` and written as that table is: verbs ; what stands behind (a pattern, whole) ; wordings.
 * `<P>` is whoever is served, with article and qualities, and takes a number as a pair of brackets does. Lines with `!` go before the themes,
 * the others stand in where nothing else is known.
 */
export const SERVICE_ROWS = `
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
`;
