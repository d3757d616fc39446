import { compilePhrases } from "../phrases.ts";
import { compileStems } from "../stems.ts";
import { BAD_ADJECTIVES, BAD_NOUNS, BAD_TRAITS, GOOD_ADJECTIVES, GOOD_NOUNS, VIRTUES } from "./traits.ts";

export type Label = "bad-adjective" | "bad-noun" | "bad-trait" | "virtue" | "good-adjective" | "good-noun";

const plural = (words: string): string =>
	words
		.trim()
		.split(/\s+/)
		.map(
			(word) =>
				`${word} ${/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`}`,
		)
		.join(" ");

/** Labels of the person by word. Words with a good and a bad reading belong to the group named last. */
export const labels = compileStems<Label>([
	{ value: "virtue", words: VIRTUES },
	{ value: "bad-trait", words: BAD_TRAITS },
	{ value: "good-noun", words: plural(GOOD_NOUNS) },
	{ value: "good-adjective", words: GOOD_ADJECTIVES },
	{ value: "bad-noun", words: plural(BAD_NOUNS) },
	{ value: "bad-adjective", words: `${BAD_ADJECTIVES} laziest rudest stupidest meanest dumbest nastiest lazier ruder` },
]);

export type Judged = "fitness" | "motive" | "idiom" | "trait";

const YOU = "you|he|she|they|you've|he's|she's|you're|they're|someone|people|somebody|anyone|anybody";

/** Judgements of the person that are no single label. The subject test stands with the caller. */
export const judgements = compilePhrases<Judged>(
	[
		["not _2 material", "fitness"],
		["not|n't cut out for|to", "fitness"],
		["isn't|aren't|weren't|wasn't|ain't cut out for|to", "fitness"],
		["not|never ?really ?quite ?simply ?just fit for|to", "fitness"],
		["isn't|aren't|weren't fit for|to", "fitness"],
		["unfit for|to", "fitness"],
		["not|isn't|aren't ?really suited|suitable|made|built|meant|ready ?enough for|to", "fitness"],
		["not ?the ?right person|man|woman for", "fitness"],
		["not the place for someone|people|somebody|anyone like", "fitness"],
		["can't|cannot|can|couldn't ?not|never be trusted|relied|counted ?on ?with ?to", "fitness"],
		["can't|cannot|couldn't|won't|don't ?ever trust|rely|count ?on you|him|her", "fitness"],
		[
			"shouldn't|should|oughtn't ?not|never be ?allowed|working|let ?anywhere near|with|around ?any customers|guests|patients|people|clients",
			"fitness",
		],
		["have|has|had|you've no business _", "fitness"],
		["don't|doesn't|didn't belong in|here|behind|at|on", "fitness"],
		["out of|beyond your|his|her depth|league", "fitness"],
		[
			"hopeless|useless|terrible|rubbish|awful|pathetic|clueless|dreadful|lousy|no|hopelessly ?good ?bad with|around people|customers|guests|patients|clients|children|kids",
			"fitness",
		],
		["waste of space|oxygen|time|money|air", "idiom"],
		["not|n't worth the|your|a money|salary|wage|wages|pay|paper", "fitness"],
		["couldn't|could ?not care less", "motive"],
		["don't|doesn't|didn't|never ?really ?even ?actually care|cares ?at ?all about|for|if|whether|how|what", "motive"],
		[
			"don't|doesn't|never|not ?really ?even ?actually give|gives|giving a|two damn|toss|hoot|stuff|monkey's|hoots|fig",
			"motive",
		],
		["can't|cannot|couldn't|can|won't ?not|even|ever be ?even bothered", "motive"],
		["only|just ?ever ?really care|cares|think|thinks|thinking|interested|caring ?about|of|in", "motive"],
		[
			"only|just|purely|solely ?here ?ever in|for it ?for the money|tips|commission|bonus|glory|pay|paycheck|wages",
			"motive",
		],
		["just|only|simply|all in it for", "motive"],
		["all you|he|she|they ?ever care|cares|think|thinks|want|wants about|of|is", "motive"],
		["only|just out for", "motive"],
		[
			"think|thinks|thought|believe|believes you're|he's|she's|you|he|she|they're|yourself|himself|herself ?are ?is ?so better|above|too|special|clever|god ?than ?good",
			"motive",
		],
		["too lazy|proud|important|good|posh|cool|grand|vain|arrogant|selfish|stupid to", "motive"],
		[
			"treat|treats|treated|treating _3 like dirt|rubbish|garbage|animals|idiots|children|cattle|scum|servants|slaves|fools|nothing|doormats|numbers|trash|furniture|criminals",
			"motive",
		],
		["look|looks|looked|looking down on|your|his|her ?nose", "motive"],
		["got|have|has|had it in for", "motive"],
		[
			"a|an|just|nothing|only ?but ?a ?an ?mere inconvenience|nuisance|burden|bother|annoyance|hassle|interruption to you|him|her|them",
			"motive",
		],
		[
			"want|wants|like|likes|love|loves|enjoy|enjoys to ?be ?see ?making ?humiliating ?bullying the ?centre ?center of ?attention",
			"motive",
		],
		["enjoy|enjoys|love|loves|like|likes humiliating|bullying|belittling|upsetting|winding|tormenting", "motive"],
		["heart of stone|ice", "idiom"],
		[
			"the|all|about empathy|charm|tact|warmth|patience|manners|brains|brain|personality|subtlety|attention|finesse|grace|sensitivity|compassion|intelligence|iq|memory|social of|the|span|skills ?of a|an _",
			"idiom",
		],
		["no einstein|genius|saint|angel|oil|rocket|gentleman|lady|hero|picnic|expert|star ?scientist", "idiom"],
		[
			"not|isn't|aren't|hardly|ain't ?exactly ?really the sharpest|brightest|smartest|quickest|cleverest|fastest",
			"idiom",
		],
		["not|hardly|never ?exactly ?really ?quite known|famous|renowned for your|his|her|their", "idiom"],
		["call|calls yourself|himself|herself|yourselves a|an _2", "idiom"],
		["raised|born|brought|grew ?up in a barn|zoo|stable|jungle|cave", "idiom"],
		["sell|sells your|his|her|their own grandmother|mother|granny|soul|gran|grandma", "idiom"],
		["hasn't|haven't|not|without|doesn't|don't got|have|having|a ?got ?a _2 bone in", "idiom"],
		["a|got screw|marble|marbles|loose ?loose ?screw ?missing", "idiom"],
		["what|what's is|the|wrong hell ?is wrong ?with ?you", "idiom"],
		["who|who's do|does you|he|she think you|he|she are|is", "idiom"],
		["on another planet", "idiom"],
		["pain in the|everyone's neck|backside|arse|ass|bum", "idiom"],
		["bad|rotten apple|egg", "idiom"],
		["dead weight|wood", "idiom"],
		["chip on your|his|her shoulder", "idiom"],
		["full of yourself|himself|herself|it|hot", "idiom"],
		["holier than thou", "idiom"],
		["holier-than-thou", "idiom"],
		["loose cannon", "idiom"],
		["weak|weakest link", "idiom"],
		["stab|stabs|stabbing|stabbed _2 in the back", "idiom"],
		["kind|sort|type of ?a <bad> person|man|woman|guy|individual|girl|colleague ?you|he|she", "idiom"],
		["thick as ?two ?short a|mince|planks|brick|plank", "idiom"],
		["brains|brain|intelligence|charm|manners of a", "idiom"],
		["control freak", "trait"],
		["bad|terrible|poor|negative influence|example|fit|seed|sport|loser", "trait"],
		["in it for the money|tips|commission|bonus|glory|pay", "motive"],
		["walking disaster|catastrophe|nightmare|liability", "trait"],
		["kind|level of stupid|dumb|lazy|rude|useless", "trait"],
		["never|not was|were|been the ?exactly sharpest|brightest|smartest|quickest", "idiom"],
		["drama queen|king", "trait"],
		["prima donna", "trait"],
		["know it all", "trait"],
		["spoilt|spoiled brat|child", "trait"],
		["nasty piece|bit of work", "trait"],
		["piece of work", "trait"],
		["wet blanket|rag|lettuce", "trait"],
		["cold fish", "trait"],
		["lone wolf", "trait"],
		["slave driver", "trait"],
		["time waster", "trait"],
		["lost cause", "trait"],
		["laughing stock", "trait"],
		[
			"the|an|such|a ?total|complete|absolute|utter disaster|liability|embarrassment|joke|disgrace|nightmare|catastrophe",
			"trait",
		],
		["attitude ?really ?just ?simply ?absolutely stinks|sucks|problem|problems|reeks", "trait"],
		[
			"bad|poor|terrible|awful|rotten|lousy|wrong|appalling|disgusting|lazy|nasty|horrible|dreadful|shocking|negative|stinking attitude",
			"trait",
		],
		[
			"attitude _3 is|was ?absolutely|simply|just|really awful|terrible|appalling|disgusting|rotten|bad|poor|lousy|shocking|dreadful|disgraceful|unacceptable|wrong",
			"trait",
		],
		["someone|somebody|people|a|person like you|him|her", "trait"],
		["lazy bones", "trait"],
		["not|hardly|never ?exactly ?really a|much|the ?of ?a <good>", "trait"],
	],
	{
		classes: {
			bad: (norm) => labels.find(norm) === "bad-adjective",
			good: (norm) =>
				labels.find(norm) === "good-noun" &&
				norm !== "heart" &&
				norm !== "dream" &&
				norm !== "treat" &&
				norm !== "talent",
			you: (norm) => YOU.split("|").includes(norm),
		},
	},
);

/** Words for the whole of people, time or things that generalise conduct. */
export const universals = compilePhrases<"frequency" | "quantity" | "people">([
	["always", "frequency"],
	["never ?ever", "frequency"],
	["forever", "frequency"],
	["for ever", "frequency"],
	["constantly", "frequency"],
	["perpetually", "frequency"],
	[
		"perpetual|constant|endless|eternal|everlasting|never-ending|neverending|unending|incessant|continual|nonstop|non-stop",
		"frequency",
	],
	[
		"continually|continuously|eternally|endlessly|incessantly|invariably|permanently|ceaselessly|everytime",
		"frequency",
	],
	[
		"every|each ?and ?every ?single ?bloody ?damn ?last ?blessed time|day|week|shift|morning|evening|night|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hour|minute|year|call|occasion|meeting",
		"frequency",
	],
	["day|week|year|night|month in ?, ?and day|week|year|night|month out", "frequency"],
	["all the ?bloody ?damn ?flaming time", "frequency"],
	["all day long|every", "frequency"],
	["24/7", "frequency"],
	["at every ?single turn|opportunity|chance|step", "frequency"],
	["on every ?single occasion|shift|call", "frequency"],
	["round|around the clock", "frequency"],
	["not ?even once", "frequency"],
	["not a single time", "frequency"],
	["as usual|ever|always|per", "frequency"],
	["without fail|exception", "frequency"],
	["time after time", "frequency"],
	["whenever", "frequency"],
	["ever", "frequency"],
	["everything ?you|he|she|they ?ever ?touch ?touches ?do ?does ?say ?says", "quantity"],
	["nothing ?you|he|she|they ?ever ?do ?does ?say", "quantity"],
	["all you|he|she|they ?ever|you've ?'ve ?have ?has do|does|did|done", "quantity"],
	["do|does|did|doing|done nothing but", "quantity"],
	["each and every ?single ?one", "quantity"],
	["every ?single one|thing", "quantity"],
	["every single _", "quantity"],
	["every last|bloody|damn _", "quantity"],
	["not a single _", "quantity"],
	["not one _", "quantity"],
	["all ?of your|his|her", "quantity"],
	["everywhere|nowhere", "quantity"],
	["everyone ?in|on|at ?the|this|our ?office|team|depot|branch|shift|ward|kitchen|department|shop|store", "people"],
	["everybody ?in|on|at ?the|this|our ?office|team|depot|branch|shift|ward|kitchen|department|shop|store", "people"],
	["nobody|no-one", "people"],
	["no one", "people"],
	["not a soul", "people"],
	["all of us", "people"],
	["we|they|us all", "people"],
	["the|our whole|entire of ?the ?our _", "people"],
	[
		"the|our whole|entire ?sales ?night ?day ?front team|office|branch|depot|shift|ward|kitchen|department|floor|shop|store|staff|crew|company|building|house|restaurant|hotel|clinic|place|world|desk|workshop|garage|bar|reception",
		"people",
	],
]);
