/**
 * What is done in the manner of the half that is told, for classes of acts that the other half forbids: the forbidden act as a bare
 * verb, and what stands behind the kept half; `$1` … are parts of the act, `{n}` is the thing of the half, wordings parted by " || ".
 */
export const WITHOUT_ROWS: readonly (readonly [act: string, behind: string, half?: RegExp])[] = [
	// speech
	[
		"(?:talk|speak) over (?:them|him|her|.+)|interrupt(?: .+)?|cut (?:.+ )?(?:off|short)|finish (?:their|his|her|.+['’]s?) sentences?(?: for them)?|break in|butt in",
		"and speak once they have finished || and wait for a pause before you reply",
		/\b(?:let|listen|hear|give|allow)\b/i,
	],
	[
		"(?:discuss|debate|dispute|argue about|question|quibble about|haggle over) (?:it|them|that|the matter|the fault|the reason)|argue|arguing|quibble|haggle|complain|grumble|moan|sulk",
		"at once and with a friendly word || promptly and politely",
		/^(?:take back|accept|replace|exchange|refund|return|repair|swap|change|cancel|correct|take|bring|serve|remake|redo)\b/i,
	],
	[
		"ask (?:(?:the|a|your|them|him|her|any) ?(?:\\w+ )?)?(?:why|what|how|who|when|where|whether)\\b.*|ask (?:.+ )?for (?:a|the|any) (?:reason|explanation|excuse)s?|(?:demand|want|expect|look for|insist on) (?:a|the|an|any) (?:reason|explanation|excuse)s?|question (?:the|their|his|her) (?:reasons?|motives?|choice)",
		"at once, whatever the reason || promptly and with a friendly word",
		/^(?:take back|accept|replace|exchange|refund|return|repair|swap|cancel|change|let|allow|grant|give)\b/i,
	],
	[
		"(?:hint|suggest|imply|insinuate|let on|let it show|indicate) that .* (?:might|may|could) .+",
		"and keep any suspicion to yourself || with a calm, neutral face",
	],
	[
		"(?:hint|suggest|imply|insinuate|let on|let it show|indicate) that .+",
		"in a neutral, friendly way || with a calm, neutral face",
	],
	["hint at ((?:the|an?|your|their|our) .+)", "and leave $1 unmentioned"],
	["raise (?:your|an|their) eyebrows?|roll your eyes|pull (?:a face|faces)", "with a friendly face"],
	[
		"hide behind (?!the (?:screen|monitor|counter|desk|door)).+",
		"and speak in your own name || and explain the reason in your own words",
	],
	[
		"make (?:any )?excuses?(?: for .+)?|beat about the bush|beat around the bush|waffle|ramble|hum and haw",
		"and come straight to the point || plainly and in one sentence",
	],
	[
		"(?:race|rush|gallop|hurry|skim|fly|speed|run|whizz|rattle) through ((?:the|their|your|our|its|any|each|every) .+)",
		"and go through $1 step by step || and take your time over $1",
	],
	[
		"(?:go|get|drift|wander|stray) into (?:too much |technical |every |all the |medical |legal |private )?(?:details?|jargon|specifics|history|particulars)",
		"briefly and in plain words",
	],
	[
		"(?:repeat|say) (?:yourself|themselves|everything|it|the same thing)(?: twice| again| over and over)?",
		"once and clearly",
	],
	[
		"(?:press|push|pressure|urge|force|talk|persuade|coax|badger|nag|steer|nudge) ((?:the|a|an|any|your|our) [\\w-]+|them|him|her|anyone|people|customers|guests|clients|patients|visitors|members|residents)(?: (?:to|into|for|towards) .+)?",
		"and let $1 decide || and leave the choice to $1",
	],
	["insist(?: on .+)?|be pushy|apply pressure|put pressure on .+", "and leave the choice to them"],
	["compar(?:e|ing) ((?:the|a|an|one|your|our|any) [\\w -]+?) (?:with|to) .+", "and speak of $1 alone"],
	[
		"(?:name|give away|reveal|disclose|mention|bring up|let slip|betray|divulge|pass on|leak|spell out|refer to|tell anyone|give out) ((?:the|a|an|any|your|our|their|his|her|other|another|internal|private|personal)\\b .+)",
		"and keep $1 to yourself",
	],
	[
		"(?:name|mention|give away|reveal|drop) (?:any )?(?:names|a name|anyone|anybody|individuals|colleagues)",
		"and keep to the facts || and speak of the matter alone",
	],
	["(?:promise|guarantee) .+", "and say what is certain today || and name only what is confirmed"],
	[
		"(?:lecture|preach|moralise|patronise|patronize|talk down|condescend|scold|tell off|blame|reproach|accuse|shame|judge)(?: (?:to|at) \\S+.*| .+)?",
		"in a friendly tone and as equals || and keep to the facts",
		/^(?:explain|tell|point|show|help|teach|correct|advise|remind|answer|talk|speak|ask|listen|inform|discuss|report|note|mention|raise)\b/i,
	],
	[
		"(?:exaggerate|embellish|oversell|overstate|dress up|talk up|praise)(?: .+)?",
		"exactly as things are || and keep to the facts",
	],
	["(?:apologise|apologize)(?: .+)?|be (?:apologetic|sorry)", "briefly and with confidence"],
	[
		"(?:sigh|groan|tut|roll your eyes|pull (?:a face|faces)|make (?:a face|faces)|frown|grimace|huff|yawn|smirk|grin|shrug|raise your eyebrows)(?: .+)?",
		"with a friendly face",
	],
	[
		"show (?:your|any|that you are|how) (?:annoy\\w*|anger|irritat\\w*|disgust\\w*|surprise\\w*|impatien\\w*|bored\\w*|fear|shock\\w*|pity|disappoint\\w*|tired\\w*|doubts?)(?: .+)?",
		"with a calm, friendly face",
	],
	[
		"(?:chat|talk|gossip|speak|joke|whisper|natter|banter|chatter)(?:ing)?(?: away)? (?:to|with) (?:the |a |your |other |another )?(?:colleagues?|others|friends?|neighbours?|porters?|nurses?|driver|assistants?|staff|workmates?)(?: .+)?",
		"and give it your full attention || and save the talk with colleagues for the break",
	],
	["(?:whisper|mumble|mutter|murmur)(?: .+)?", "clearly and at normal volume"],
	// haste and waiting
	[
		"(?:rush|hurry|hustle|chivvy|harry) ((?:the|a|an|any|your|our|each|every) [\\w-]+(?: [\\w-]+)?|them|him|her|anyone|customers|guests|clients|patients|visitors|residents|children|passengers)(?: (?:out|along|up|on|off|away|through|into|to) ?.*)?",
		"and let $1 set the pace || and give $1 all the time they need",
	],
	[
		"(?:keep|leave|make|have) ((?:the|a|an|any|your|our|each|every) [\\w-]+|them|him|her|anyone|people|customers|guests|clients|patients|visitors|others) (?:waiting|wait|standing|stand|hanging|queue|queuing)(?: .+)?",
		"at once",
	],
	["(?:stop|pause|hesitate|delay|dawdle|linger|break off|dither)(?: .+)?", "in one go"],
	[
		"(?:wait|hang about|hang around|linger|hover|loiter)(?: (?:for|around|about) (?:a |any |your )?(?:tip|thanks|praise|reward))",
		"with a friendly word and go on to the next",
	],
	[
		"(?:send|refer|pass|bounce|shunt|shuffle) ((?:the|a|an|any|your|our) [\\w-]+|them|him|her|people|callers|customers|guests|patients|visitors) (?:away|back|off|on|around|round|from .+|to (?:another|a different|someone else|somebody else|the other) ?.*)",
		"yourself and on the spot",
	],
	// hands and things
	[
		"(?:reach|lean|stretch|bend|stoop)(?:ing)? (?:across|over|in front of|past) ((?:the|a|an|your|other|another|your) ?[\\w'’ -]*|guests|customers|diners|clients|patients|anyone|them|him|her)",
		"from the free side || and walk round to do so",
	],
	[
		"drag(?:ging)? (it|them|the [\\w -]+?|your [\\w -]+?|[\\w-]+s) (?:over|across|along|on|through|up|down) ((?:the|a|your|their) .+)",
		"and lift $1 clear of $2",
	],
	["drag (it|them|the [\\w -]+|[\\w-]+s)", "and lift $1 clear of the ground"],
	[
		"(?:slip|stuff|put|pop|tuck|smuggle|throw|sneak)(?: in| any)? (?:advert\\w*|flyers?|leaflets?|brochures?|extras|a (?:leaflet|flyer|brochure|catalogue)|advertising \\w+)(?: in| into it)?|(?:stuff|slip|tuck|throw) in .+|enclos(?:e|ing) .+",
		"and put in only what was ordered",
		/^(?:pack|wrap|send|post|deliver|ship|fill|seal|box|bag)\b/i,
	],
	["split (it|them|.+?) up|split up (it|them|.+)|(?:separate|break up|divide) (it|them|.+)", "together"],
	["leave (?:the |a |its |their )?(?:price(?: tag)?|label|sticker|tag) on(?: .+)?", "and take the price off"],
	[
		"step on ((?:the|a|an|any|your|their) .+)|tread on ((?:the|a|an|any|their) .+)|walk (?:on|over|across) ((?:the|a|an|any|their) .+)",
		"and walk round $1",
	],
	[
		"(?:kneel|stand|sit|climb|perch|lean)(?: up)? (?:on|onto|against) ((?:the|a|an|any|your|their|other) .+)",
		"and keep $1 free",
	],
	[
		"(?:spill|splash|drip|slop|dribble|squirt) (?:(?:any|a|the) )?([\\w -]+?) (?:on|over|onto|across|into) ((?:the|a|an|any|your|their) .+)",
		"and keep $2 clean and dry",
	],
	["(?:spill|slop|dribble)(?: .+)?", "with a steady hand"],
	["(?:crease|fold|bend|crumple|crush|squash|dent|wrinkle) (it|them|the [\\w -]+|any .+|[\\w-]+s)", "and keep $1 flat"],
	["(?:mix up|mix|muddle|muddle up|confuse|swap) ((?:the|a|two|your|their|any) .+|it|them|.+s)", "and keep $1 apart"],
	[
		"(?:skip|leave out|omit|miss out|miss|pass over|overlook|forget) (?:a|an|any|one|single) ([\\w -]+)",
		"and include every $1",
	],
	["(?:skip|leave out|omit|miss out|miss|forget|neglect) ((?:the|your|their|our) .+)", "and include $1"],
	[
		"(?:assume|take for granted|presume) (?:that )?(?:you|they|the \\w+) (?:heard|understood|understands?|know|knows|got|has|have) .+",
		"and wait for a clear yes",
	],
	["(?:assume|guess|take for granted|presume)(?: .+)?", "and check the facts first"],
	[
		"(?:change|alter|edit|adjust|shorten|improve|rewrite|reword|tamper with|fiddle with|rearrange|rearranging) ((?:the|a|an|any|your|our|their|his|her|its) .+)",
		"and leave $1 as it is",
	],
	[
		"(?:open|read|unpack|unwrap|look (?:into|in|inside|through)|peer (?:into|in)|peek (?:into|in|inside)) ((?:the|a|an|any|your|our|their|his|her|its) (?:[\\w'’-]+ )*(?:bag|bags|box|boxes|parcel|parcels|letter|letters|file|files|envelope|envelopes|drawer|drawers|cupboard|cupboards|wardrobe|case|cases|suitcase|post|package|packages|handbag|purse|wallet))",
		"and leave $1 closed",
	],
	[
		"(?:stare|gawp|gape|gaze|glance|peer|peep|look)(?:ing)? (?:at|into|over|through|around|round|in) (?:your |the |their |her |his |a )?(?:phone|screen|watch|clock|mobile|computer|tablet|monitor)",
		"with your eyes on the person",
	],
	["(?:take|taking) your eyes off ((?:the|a|an|any|your|our|their) .+|them|it)", "and keep your eyes on $1"],
	["turn your back (?:to|on|towards) ((?:the|a|an|any|your|our) .+|them|anyone|guests|customers)", "facing $1"],
	["let go(?: of)? ((?:the|a|an|any|your|their) .+|it|them)", "and keep hold of $1"],
	[
		"leav(?:e|ing) ((?:the|a|an|any|your|our|their) [\\w-]+(?: [\\w-]+)?|them) (?:alone|unattended|unsupervised|by (?:them|it)sel(?:f|ves)|on their own)(?: .+)?",
		"and stay with $1",
	],
	[
		"(?:wander|stray|drift|walk|run) off(?: .+)?|leave (?:your|their) (?:post|place|seat)(?: .+)?",
		"and stay at your place",
	],
	[
		"(?:wake|disturb|stress|spook|excite|tire|exhaust|bother|startle|alarm|frighten|scare|worry|upset|unsettle|distract)(?: up)? ((?:the|a|an|any|your|our|other|their) .+|them|anyone|others|people|guests|patients|residents|neighbours)",
		"quietly and calmly",
	],
	[
		"(?:hurt|injure|pinch|squeeze|pull|tug|jerk|yank|grab|grip)(?: (?:at|on|by))?(?: .+)?",
		"slowly and gently",
		/^(?:help|wash|comb|brush|lift|lead|turn|dress|bathe|move|hold|guide|support|remove|take|cut|trim|shave|massage|examine|weigh|catch|groom|untangle|shampoo|fit|measure|undress|walk|lay)\b/i,
	],
	[
		"(?:make|making|cause|create) (?:a |any |too much )?(?:fuss|scene|drama|song and dance|commotion|stir|show of it|display)(?: .+)?|draw(?:ing)? attention(?: to .+)?|attract(?:ing)? attention|embarrass .+|humiliate .+|show (?:him|her|them|anyone) up|expose .+",
		"quietly and discreetly",
	],
	["make (?:a |any |too much |so much )?(?:noise|din|racket|clatter|mess)(?: .+)?", "quietly and neatly"],
	["(?:slam|bang|clatter|rattle|clang|crash|thump)(?: .+)?", "gently and quietly"],
	[
		"(?:favour|favor|prefer|single out|pick out|discriminate|distinguish|play favourites)(?: .+)?",
		"in the same way for everyone",
	],
	["(?:waste|squander|use up|splash about)(?: .+)?", "sparingly"],
	[
		"(?:charge|bill)(?: (?:the|a|any|your) [\\w-]+| them| extra| anything| money)*(?: (?:for|extra|more|anything|money|a fee|a penny).*)|ask for (?:money|payment|a fee|anything in return)",
		"free of charge",
		/^(?!ask|explain|tell|say)/i,
	],
	[
		"(?:ask|insist on|demand|wait|look)(?: for)? (?:the|a|an|any|their) (?:receipt|proof|ticket|invoice|bill|slip|packaging|box|form|appointment|id|papers|documents?)(?: .+)?",
		"at once and with a friendly word",
		/^(?:take back|accept|replace|exchange|refund|return|repair|swap|cancel|change|let|allow|grant|give|hand)\b/i,
	],
	[
		"use (?:any )?(?:physical )?(?:force|violence|restraint|muscle|strength)|get physical|lay hands on .+",
		"calmly, with a colleague beside you",
	],
	["(?:block|blocking|obstruct|clog|jam) ((?:the|a|an|any|your|their) .+)", "and keep $1 clear"],
	[
		"(?:stir|kick|raise|whirl|throw|churn)(?: up)? (?:any |too much |so much )?(dust|sand|leaves|mud|dirt|spray|soil|gravel)((?: .+)?)",
		"and keep the $1 down$2",
	],
	[
		"(?:get|have|include|catch|show|capture|put|let|bring|mix|rub|blow|tread|track|carry|spread|tip|pour|drop|leave|shed|trail|walk|sweep|brush|push|scatter) ((?:any |the |your |their |other |a |an )?[\\w'’-]+(?: [\\w'’-]+)??) (?:in|into) ((?:the|your|their|a|an|any|other|his|her) [^,;]+)",
		"and keep $1 out of $2",
	],
	[
		"(?:get|put|let|rub|blow|tread|track|carry|spread|tip|pour|drop|shed|trail|sweep|brush|push|scatter|leave|set|rest|lay|place|smear|spray) ((?:any |the |your |their |other |a |an )?[\\w'’-]+(?: [\\w'’-]+)??) (?:on|onto|over|across|against) ((?:the|your|their|a|an|any|other|his|her) [^,;]+)",
		"and keep $1 off $2",
	],
	[
		"(?:quote|cite|recite|read (?:out|from|aloud)|point to|hide behind|wave|refer to|fall back on) (?:the |a |your |our |any |internal |company |house )*(?:rule ?books?|rules?|policy|policies|regulations?|small print|terms|conditions|contract|manual|law|paragraphs?|clauses?|script|card|sheet|screen|notes|text)(?: .+)?",
		"in your own words || and say what you can do",
	],
	["(?:throw|toss|chuck|drop|dump|fling|hurl|bang) (?:.+)", "and put each thing down gently"],
	[
		"(?:drill|cut|bore|nail|screw|dig|saw|hammer)(?:ing)? (?:in)?to (?:(?:the|any|a|your) )?(pipes|cables|wires|lines|mains)",
		"and check first where the $1 run",
	],
	["(?:flood|soak|drench|wet) ((?:the|a|an|any|your|their|other) .+)", "and keep $1 dry"],
	["(?:smudge|smear|stain|dirty|soil|muddy|mark) ((?:the|a|an|any|your|their|other) .+)", "and keep $1 clean"],
	[
		"(?:drip|dribble|splash|slop|spill|spatter|drop crumbs|sweat)(?: anything)? (?:on|onto|over|into|across) ((?:the|a|an|any|your|their|other) .+)",
		"and keep $1 dry and clean",
	],
	[
		"(?:give|launch into|deliver|start on|go into|offer|provide) (?:a |an |any )?(?:long|lengthy|detailed|endless|full|rambling|elaborate)?(?: long)? ?(?:explanations?|speech(?:es)?|lectures?|stories|story|sermons?|reasons|justifications?|monologues?|descriptions?|excuses?)(?: .+)?|explain (?:at length|yourself)|go on about .+|talk at length(?: .+)?",
		"in one or two sentences",
	],
	[
		"(?:make|crack|tell) (?:a |any )?(?:jokes?|fun|remarks?|quips?|comments?)(?: (?:of|about|at|on) .+)?|joke(?: .+)?|be (?:funny|ironic|sarcastic)",
		"with a friendly, serious word",
	],
	[
		"(?:peer|peek|look|stare|spy|glance|shout|call) (?:through|into|in|over) ((?:the|a|any|their|your) (?:letter ?box|windows?|keyhole|curtains?|fence|gate|hedge|door|peephole|blinds?))",
		"and stand back from $1",
	],
	[
		"(?:leave|leaving) (?:a|an|any|one|a single) ([\\w-]+(?: [\\w-]+)?) (?:empty|blank|unfilled|out)",
		"and fill in every $1",
	],
	["(?:leave|leaving) (?:a|an|any|one|a single) ([\\w-]+(?: [\\w-]+)?) (?:unanswered|open)", "and answer every $1"],
	[
		"(?:leave|leaving) (?:a|an|any|one|a single) ([\\w-]+(?: [\\w-]+)?) (?:unchecked|untested|unread|unsigned|undone|unticked)",
		"and go through every $1",
	],
	[
		"(?:rewrite|redo|correct|change|improve|edit|cross out) (?:it|them|anything|everything|the text|the wording)",
		"and note your suggestions beside it",
		/^(?:review|read|check|proofread|look|comment|edit|mark)\b/i,
	],
	[
		"look(?:ing)? at (?:the|their|a|any) (names?)(?: .+)?",
		"with the $1 covered",
		/^(?:mark|grade|rate|judge|assess|score|review)\b/i,
	],
	[
		"lose ((?:the|a|any|your) (?:caller|customer|guest|client|patient|passenger|visitor|connection|line))",
		"and stay on until you are sure it worked",
	],
	[
		"lose (?:any |one |a |the )?([\\w-]+(?: [\\w-]+)?)",
		"and keep every $1 together",
		/^(?:pack|move|sort|take|carry|collect|unpack|dismantle|store)\b/i,
	],
	["(?:twist|bend|strain|wrench|hurt|round|arch) your back(?: .+)?", "with a straight back"],
	[
		"read (?:what(?:ever)? (?:lies|is|stands)|anything|everything|papers|letters|documents|notes) (on|in) ((?:the|a|your|their) .+)",
		"and leave everything $1 $2 unread",
	],
	[
		"(?:use|rely on|fall back on|reach for|resort to) (?:your |the |a )?(?:script|template|notes|crib|text blocks?|stock phrases|standard phrases|set phrases|clichés|cliches)",
		"in your own words",
	],
];
