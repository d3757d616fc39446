/**
 * What makes an act wrong whatever the act is, and what to do about it: how it is joined to the act ; what is joined (classes of
 * `noun-classes.ts`, or a pattern) ; wordings. {act} is the act without that part, {1} what is joined (without `$1` of the pattern),
 * {p} who is served. A row that begins with `say` serves acts of speech alone, `do` all others.
 */
export const CIRCUMSTANCES = `
say ; in front of|before|near|next to|within earshot of|in the presence of|in earshot of|beside|around|within hearing of|in sight of ; person ; {act} in private || wait until {1} {1has} gone before {you} {act} || take {p} aside, then {act}
do ; near|next to|beside|around|close to ; person|child|frail|animal ; {act} well away from {1} || keep {1} at a safe distance before {you} {act}
do ; in front of|before|in the presence of|in view of|in sight of|within sight of ; person ; {act} out of sight of {1} || wait until {1} {1has} gone before {you} {act} || {act} in a back room
do ; over|above|across ; person|child|body|food|dish|frail ; {act} well to the side of {1} || wait until {1} {1has} moved before {you} {act}
say ; across|over|through|from across|from|down|up ; guestroom|staffroom|passage|furniture|/(?:the|a|your|their) (?:whole |crowded |full |other )*(?:room|floor|street|yard|hall|counter|desk|table|house|dining room|waiting room|shop)/ ; walk over and {act} || come closer before {you} {act} || {act} quietly, from close by
do ; through|over|across|from ; /(?:the|a|an) (?:closed|open|half-open|locked|car|kitchen|glass)? ?(?:window|door|hatch|fence|wall|gate)/ ; open up before {you} {act} || go round and {act} face to face
? ; by|via|in|over|on|through ; /(?:an? )?(?:text(?: message)?|sms|whatsapp(?: message)?|chat|e-?mail|post|letter|voicemail|social media|the app|messenger|an? app|text messages|emails?)/ ; {act} in person or by phone || call first, then {act} in writing || {act} in person
say ; over|on|by|down ; /(?:the )?(?:phone|telephone|line)/ ; {act} in person || {act} in writing || ask for a name and call back before {you} {act}
? ; from ; /(?:memory|habit|hearsay|experience|guesswork|the doorway|afar|a distance|behind the counter|behind the desk|behind|the door)/ ; step up to {p} before {you} {act} || check first, then {act}
? ; behind ; /(?:the|an?|your|their|[\\w-]+['’]s) (?:[\\w-]+['’]s? )?backs?/ ; {act} openly, with {p} present || speak to {p} before {you} {act}
? ; with ; /(?:your |a |their )?(?:full mouth|mouths? full|food in .*mouths?)/ ; swallow before {you} {act} || finish eating before {you} {act}
? ; with ; /(?:your |their |an? )?(?:wet|dirty|unwashed|greasy|sticky|gloved|cold|oily|muddy|bloody|sweaty) (hands?|gloves?|fingers)/ ; wash and dry {your} hands before {you} {act} || {act} with clean, dry hands
? ; with|in|on ; /(?:an? |the |your |their )?(?:dirty|wet|used|greasy|soiled|stained|muddy|blunt|broken|worn|worn-out|cracked|chipped|faulty|damaged|torn|rusty|old|same|empty|half-empty|flat|loose) ([\\w-]+)(?:.*)/ ; check the $1 before {you} {act} || get clean, sound {s:$1} before {you} {act}
? ; in|with|wearing ; /(?:your |a |an |their |the )?(?:coat|outdoor shoes|outdoor clothes|street clothes|private clothes|hat|jacket|hoodie|jeans|shorts|slippers|sandals|trainers|boots|gloves|apron|uniform|sunglasses|headphones|earphones)(?: on)?/ ; change before {you} {act} || {act} in proper work clothes
? ; late ; ? ; {act} in good time || {act} earlier in the day
? ; in|on|during|late in|late on ; /(?:an? |the )?(?:friday|saturday|sunday|friday afternoon|friday evening|bank holiday|weekend|saturday night|public holiday)s?(?: .*)?/ ; {act} earlier in the week || {act} on a quiet weekday
? ; at ; /(?:night|weekends?|the weekend|midnight)/ ; {act} during the day || {act} on a working day
? ; in ; /the (?:evening|night|early morning|morning|dark)(?:s)?/ ; {act} during the day || agree on a time before {you} {act}
? ; after ; /(?:dark|midnight|hours|closing|closing time|work|nine|ten|eight|nightfall|lunch|dinner)(?: .*)?/ ; {act} during opening hours || {act} the next morning
? ; during|at|in ; /(?:the |a |your )?(?:busy (?:period|time|hour|service)s?|(?:lunch|morning|evening|dinner|christmas) rush|rush hours?|peak (?:hours?|times?)|busiest .*|lunch|lunchtime|dinner|service|breakfast|meals?|mealtimes?|opening hours|visiting hours|quiet hours?|nap time|rest time|prayers?|exams?|tests?)/ ; {act} before or after {1} || wait for a quiet time to {act}
do ; in ; meeting ; {act} before or after {1} || wait until {1} {1is} over before {you} {act}
do ; during|at ; meeting|time ; {act} before or after {1} || wait until {1} {1is} over before {you} {act}
say ; during|at ; meeting|time ; wait until {1} {1is} over before {you} {act} || {act} before or after {1}
? ; at ; /(?:the )?last (?:minute|moment|second)/ ; {act} in good time || plan ahead and {act} a day early
? ; in ; /(?:passing|the middle of .*|between|a hurry|haste|a rush|two minutes)/ ; stop and take the time to {act} || sit down with {p} before {you} {act}
? ; on ; /the (?:run|move|go|way out|way|hop|side)/ ; stop before {you} {act} || take the time to {act}
say ; in|on|at|across|outside ; passage|guestroom|vehicle|/(?:public|the (?:street|corridor|lift|stairs|lobby|queue|open|car park))/ ; {act} in a closed room || take {p} aside before {you} {act}
do ; for ; /(?:fun|yourself|themselves|your own use|private use|personal use|private purposes|friends|family|a friend|friends and family|your own .*|free|nothing|a joke|a bet)/ ; {act} only for customers and at the usual terms || ask {your} manager before {you} {act}
? ; ? ; /(?:at once|immediately|straight away|right away|straightaway)/ ; take a moment before {you} {act}
? ; on|in|at ; /an? (?:slippery|wet|uneven|steep|narrow|busy|dark|crowded|icy|sloping) [\\w-]+/ ; find a safe spot before {you} {act} || {act} on dry, level ground
? ; in|under ; /(?:the |full |direct |bright |open )*(?:sun|sunlight|sunshine|heat|rain|cold|frost|snow|wind|draught|storm)/ ; {act} under cover || find a sheltered spot before {you} {act}
? ; with|while ; /the (?:engine|motor|machine|radio|music|television|tv|tap|heater|power|fan) (?:is )?(?:still )?(?:running|on|playing|switched on)/ ; switch off first, then {act}
? ; with ; /the (?:door|window|gate|curtain|lid|blind)s? (?:wide )?open/ ; close up before {you} {act}
? ; while|when|as ; /(?:an?|the|your|our|other|another|any)? ?[\\w’'-]+ (?:is|are) (?:still )?(?:on the phone|on a call|asleep|present|in the room|nearby|around|inside|watching|listening|there|in the bath|undressed|at table|at the table|on board)(?:.*)/ ; wait for a free moment before {you} {act}
`;

/** How an act is done badly and how well, where one word says it. */
export const MANNER_WORDS = `
carelessly,sloppily,hastily,hurriedly,rashly,heedlessly,negligently,clumsily,superficially,cursorily,half-heartedly,thoughtlessly,absent-mindedly,absently,distractedly,inattentively = step by step|with time and care
loudly,noisily,boisterously,clatteringly = quietly
roughly,violently,harshly,forcefully,abruptly,suddenly,jerkily,brusquely,forcibly,vigorously = gently|slowly and gently
rudely,coldly,curtly,grumpily,gruffly,impatiently,sarcastically,ironically,dismissively,condescendingly,arrogantly,sternly,snappishly,aggressively,frostily,icily,angrily,irritably,sullenly,haughtily,patronisingly,patronizingly,mockingly,disdainfully,contemptuously,flippantly,offhandedly,tactlessly,insensitively,unkindly = in a friendly voice|calmly and politely
publicly,openly = in private
secretly,covertly,quietly,behind = openly
vaguely,evasively,ambiguously,confusingly,indistinctly,inaudibly,incoherently = clearly, with the facts|in exact words
blindly,automatically,mechanically = after a check of your own
unannounced,uninvited,unasked = by arrangement|after asking
verbally,orally = in writing
anonymously = under your own name
slowly,sluggishly,reluctantly,grudgingly,half-heartedly,listlessly = promptly and with full attention
illegibly,messily,untidily = neatly
unevenly,crookedly = evenly
partially,incompletely,partly = in full
selectively,unfairly,unequally,arbitrarily,inconsistently = in the same way for everyone
excessively,endlessly,constantly,repeatedly = once, in measure
barefoot = in closed shoes
`;

/** Bad qualities of things and the good ones. */
export const QUALITIES = `
dirty,soiled,grubby,greasy,sticky,smeared,muddy,filthy,stained,unwashed,dusty,smudged = clean
wet,damp,soggy,moist = dry
cold,lukewarm,chilled = hot:food,drink,dish
stale,wilted,yesterday's,leftover,limp,old,day-old,mouldy,rotten,expired,out-of-date,overripe,bruised = fresh:food,drink,plant,goods,medicine
broken,faulty,defective,damaged,cracked,chipped,torn,worn,worn-out,frayed,bent,rusty,wobbly,split,leaking,ripped = sound
blunt,dull = sharp
empty,half-empty = full
wrong,incorrect = right
crumpled,creased,wrinkled,dog-eared = smooth
unsigned = signed
blank = completed
used,second-hand = fresh:linen,dish,tool,gear
outdated,obsolete,old = current:paper,price,record,message
vague,unclear,ambiguous,fuzzy = clear
false,invented,made-up,misleading,exaggerated = true
rude,curt,sarcastic,snappy,angry = friendly
harsh,blunt = kind:message,body,noise
loud,shrill,blaring = quiet
handwritten,illegible,scribbled = printed
unmarked,unlabelled = labelled
loose,dangling = secured
unchecked,untested,unverified = checked
unripe = ripe
hidden = openly named
personal,private = official:message,screen
standard,ready-made,stock,canned,generic,template = personal:message
uneven = level
open,unsealed = closed:goods,dish,paper
anonymous = named
late = punctual
raw,undercooked,half-raw = well-cooked:food
`;
