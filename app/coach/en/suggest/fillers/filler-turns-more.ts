/**
 * Further circumstances that make an act wrong, written as those of `filler-turns.ts` and asked behind them: in which mood, by what
 * measure, why, for whose good, in whose name and at which spot something is done.
 */
export const FURTHER_CIRCUMSTANCES = `
? ; against ; /(?:the|your|their) clock/ ; allow enough time to {act} || {act} step by step
? ; under|in ; /(?:time |great )?(?:pressure|stress)/ ; plan enough time to {act} || pause for a moment before {you} {act}
? ; by|on|from|with ; /(?:instinct|feel|feeling|ear|intuition|gut feeling|touch|rule of thumb|guesswork|sight|eye|a hunch|impulse|a whim|an impulse|chance|luck)(?: alone)?/ ; measure or check before {you} {act} || {act} by the written instructions
? ; by|in ; /(?:candlelight|torchlight|phone light|poor light|dim light|twilight|the half-dark|bad light)/ ; {act} in good light || switch on the light before {you} {act}
do ; near|next to|beside|over|by|close to|around ; fire|/(?:an? |the )?(?:open |naked )?(?:flames?|fires?|sparks|candles?|fryers?|hot plates?|heaters?)/ ; {act} well away from {1} || put {1} out before {you} {act}
? ; behind ; /(?:the|an?|your|their|[\\w-]+['’]s) (?:[\\w-]+['’]s? )?backs?/ ; {act} openly || say so before {you} {act}
? ; at ; /(?:the|an?|your|their) [\\w-]+['’]s? expense/ ; {act} at our own expense || agree who pays before {you} {act}
? ; in|for ; /(?:anger|a temper|a bad mood|a foul mood|frustration|a huff|the heat of the moment)/ ; calm down before {you} {act} || {act} once {you} have calmed down
? ; in ; /(?:silence|total silence|complete silence)/ ; say what {you} are doing while {you} {act} || {act} with a friendly word
? ; on ; /(?:an )?empty stomachs?/ ; eat something before {you} {act}
? ; on|upon ; /(?:trust|hearsay|suspicion|mere suspicion|the off chance|demand|sight|rumou?rs?|assumptions?|an assumption|first impressions?|a first impression)(?: alone)?/ ; check the facts before {you} {act} || {act} only with proof
? ; on ; /(?:credit|account|tick|the slate)/ ; {act} against payment
? ; out of|from|for|through ; /(?:sheer |mere |pure |plain )?(?:boredom|curiosity|habit|spite|pity|fear|laziness|convenience|envy|comfort|idleness|politeness|vanity|revenge|sympathy|compassion|kindness|friendship|loyalty|gratitude|frustration|anger|pride|shyness|embarrassment|jealousy|distrust|impatience|haste|nervousness)/ ; {act} only when the job calls for it || ask {yourself} what {p} needs before {you} {act} || look at the need before {you} {act}
? ; at ; /(?:random|will|(?:your|their) (?:own )?(?:discretion|pleasure|whim)|a whim)/ ; {act} by the agreed rule || keep to the agreed order when {you} {act}
? ; in return for|in exchange for|against ; /(?:an? |any )?(?:tips?|bribes?|gifts?|commissions?|extra money|rewards?|favou?rs?|cash)/ ; {act} at the usual terms for everyone || {act} as part of the service
? ; as ; /an? (?:favou?r|joke|bet|prank|punishment|threat|surprise|game)/ ; {act} only when the job calls for it || {act} at the usual terms for everyone
do ; over|above|across|on ; /(?:the|an?|your|their|our) (?:[\\w-]+ )?(?:carpets?|rugs?|parquet|lawn|bed|sofa|upholstery|keyboards?|tablecloths?|papers?|plans?|files|documents?|displays?|showcases?)/ ; {act} well away from {1} || cover {1} before {you} {act}
? ; within reach of|near|next to ; person|child|frail|animal ; {act} out of reach of {1} || keep {1} at a safe distance when {you} {act}
? ; within earshot of|within hearing of|in earshot of|within sight of|within view of|in view of|in sight of|in front of ; /(?:others|other people|strangers|outsiders|the public|the press|everybody|everyone|anybody|anyone|the queue|the whole (?:room|shop|queue|team|class)|the team|the class|the other [\\w-]+|the cameras?|an audience)/ ; {act} in private || {act} out of sight and hearing of others
? ; above|over ; /(?:eye|head|shoulder|chest|knee) (?:level|height)/ ; {act} below {1} || use the steps when {you} {act}
? ; below|under|beneath ; /(?:cost|cost price|the list price|the minimum|the marked price|the minimum price)/ ; {act} at {1} or above
? ; despite|in spite of|against ; ? ; heed {1} before {you} {act} || {act} only once {1} {1is} settled
? ; under|in|with|through|on ; /(?:another person['’]s|somebody else['’]s|someone else['’]s|another['’]s|a colleague['’]s|a false|a made-up|another colleague['’]s|anyone else['’]s|other people['’]s) (names?|login|log-in|account|password|badge|signature|card|code|number)/ ; {act} under {your} own $1
? ; off|on|onto|from ; /the (?:bare |dirty |wet )?(?:floor|ground)/ ; {act} on a clean table || use a table or a tray when {you} {act}
do ; among|amongst|alongside|together with|in with ; ? ; {act} apart from {1} || keep {1} and {o} apart
? ; with ; /(?:an? |your |their )?(?:smirk|shrug|sigh|sneer|frown|groan|raised eyebrow|grin|wink|yawn|laugh|giggle|snort|tut|scowl|grimace|roll of the eyes|long face|stony face|blank face|poker face)s?/ ; {act} with a friendly face || {act} with a smile and a friendly word
? ; with|in ; /(?:obvious |open |visible |audible )?(?:sarcasm|irony|contempt|disdain|scorn|reluctance|impatience|indifference|disgust|annoyance|anger|irritation|boredom|disbelief|suspicion|arrogance|pity|ridicule|mockery)/ ; {act} in a friendly, patient way || {act} calmly and politely
? ; with ; /(?:one eye|an eye|half an eye|one ear|half an ear|your mind|their mind|half your mind|your thoughts|their thoughts)(?: .*)?/ ; {act} with {your} full attention || lay everything else aside when {you} {act}
do ; with ; /(?:an? |your |the |their )?(?:elbows?|foot|feet|knees?|teeth|sleeves?|chin|hips?|shoulders?|fists?|nails?|mouth|thumb)/ ; {act} with both hands || use {your} hands or a tool to {act}
? ; like ; /(?:an? )?(?:sergeant|robot|machine|parrot|schoolteacher|teacher|judge|policeman|drill sergeant|salesman|child|recording)s?/ ; {act} in a friendly, natural way || {act} in {your} own words
? ; for ; /(?:hours|ages|minutes on end|hours on end|ever|too long|so long)/ ; {act} briefly || keep it short when {you} {act}
? ; by|over|on|via|through ; /(?:the )?(?:telephone|phone|radio|video|intercom|loudspeaker|fax)/ ; {act} in person || {act} face to face
? ; to do ; /(?:save (?:time|money|trouble|effort|a trip|paper)|get (?:it )?(?:done|finished|home) (?:sooner|faster|earlier|early)|finish (?:early|earlier|sooner|faster)|be (?:done|finished) (?:sooner|faster|earlier))/ ; take the planned time when {you} {act} || {act} step by step
? ; to do ; /(?:impress|please|flatter|win over|get rid of|punish|annoy|tease|scare|frighten|amuse|test|attract|keep|spite) .*/ ; {act} only when the job calls for it || {act} for the good of the work alone
? ; in ; /(?:your|their) own time|(?:your|their) free time/ ; {act} during paid working hours || ask {your} manager for time to {act}
? ; from|out of ; /the (?:back|boot|rear|side) of (?:the|your|a) (?:van|car|lorry|truck)|the window|the doorway|the driver['’]s seat|the saddle/ ; step out before {you} {act} || {act} face to face
? ; while|when|as ; /(?:you|they) (?:are|feel) (?:still )?(?:tired|ill|sick|upset|angry|stressed|unwell|distracted|exhausted|hungry|nervous|annoyed|in a hurry)/ ; take a break before {you} {act}
? ; when|while|if|where ; /(?:nobody|no one) (?:is|can) .+/ ; {act} only with a colleague present || {act} where others can see
? ; in ; /advance/ ; {act} only when due || {act} at the time itself
? ; in ; /secret/ ; {act} openly || tell those concerned before {you} {act}
? ; by ; /mistake|accident|chance/ ; check twice before {you} {act}
`;
