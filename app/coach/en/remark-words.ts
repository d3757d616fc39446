import { compilePhrases } from "../phrases.ts";
import { compileStems } from "../stems.ts";
import { isBlaming } from "./bad-form.ts";
import { staffNouns } from "./people.ts";
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

/** Labels by word. Words with a good and a bad reading belong to the group named last. */
const listed = compileStems<Label>([
	{ value: "virtue", words: VIRTUES },
	{ value: "bad-trait", words: BAD_TRAITS },
	{ value: "good-noun", words: plural(GOOD_NOUNS) },
	{ value: "good-adjective", words: GOOD_ADJECTIVES },
	{ value: "bad-noun", words: plural(BAD_NOUNS) },
	{ value: "bad-adjective", words: BAD_ADJECTIVES },
]);

const COMPOUND = /^(.{2,}?)(?:minded|hearted|headed|tempered|mannered|faced|witted|spirited|natured)$/;
const GOOD_HALVES =
	/^(?:big|kind|warm|light|soft|level|fair|open|good|high|cool|clear|sweet|even|mild|quick|lion|large|tender|broad|noble|public|great|right|stout|whole|ready|sharp|strong|civic|community|service|like|straight|fresh|brave|gentle|pure|true|free|well|young|big|easy)$/;
const PLAIN_HALVES =
	/^(?:re|be|two|red|pale|clock|round|double|white|straw|bald|bare|black|grey|dark|sur|pan|de|out|inter|multi|south|north|east|west|letter|spear|pre|ef|pig)$/;

/** "coldest" -> "cold", "rudeness" -> "rude", "laziness" -> "lazy". */
function baseOf(norm: string, ending: number): string {
	const stem = norm.slice(0, -ending);
	return stem.endsWith("i") ? `${stem.slice(0, -1)}y` : stem;
}

const QUALITY = /(?:ance|ence|ancy|ency|osity|ility|ity|acy|alism)$/;

/** What the adjective of a quality ends in: "arrogance", "arrogant". */
const QUALITIES: Readonly<Record<string, readonly string[]>> = {
	ance: ["ant"],
	ence: ["ent"],
	ancy: ["ant"],
	ency: ["ent"],
	osity: ["ous"],
	ility: ["le", "il"],
	ity: ["e", "", "ous"],
	acy: ["ate"],
	alism: ["al"],
};

/** What the quality named after an adjective is. */
function quality(adjective: string): Label | undefined {
	const label = listed.find(adjective);
	if (label === "bad-adjective" || (label === undefined && isBlaming(adjective))) return "bad-trait";
	return label === "good-adjective" ? "virtue" : undefined;
}

/** Labels that are built: compounds, superlatives, nouns in -ness; a hyphen makes no difference. */
function derived(norm: string): Label | undefined {
	const plain = norm.includes("-") ? norm.replaceAll("-", "") : norm;
	if (plain !== norm) {
		const same = listed.find(plain);
		if (same !== undefined) return same;
		if (listed.find(norm.slice(norm.lastIndexOf("-") + 1)) === "bad-adjective") return "bad-adjective";
	}
	if (plain.endsWith("ed")) {
		const half = COMPOUND.exec(plain)?.[1];
		if (half === "two" || half === "pig") return "bad-adjective";
		if (half !== undefined && !PLAIN_HALVES.test(half))
			return GOOD_HALVES.test(half) ? "good-adjective" : "bad-adjective";
	}
	if (plain.endsWith("ness")) {
		return quality(baseOf(plain, 4));
	}
	const abstract = QUALITY.exec(plain);
	if (abstract !== null) {
		const stem = plain.slice(0, -abstract[0].length);
		for (const ending of QUALITIES[abstract[0]] ?? []) {
			const label = quality(stem + ending);
			if (label !== undefined) return label;
		}
	}
	if (plain.endsWith("est")) {
		const label = listed.find(baseOf(plain, 3)) ?? listed.find(plain.slice(0, -2));
		return label === "bad-adjective" || label === "good-adjective" ? label : undefined;
	}
	return isBlaming(plain) ? "bad-adjective" : undefined;
}

/** Labels of the person by word. */
export const labels: { find(norm: string): Label | undefined } = {
	find(norm) {
		const label = listed.find(norm);
		return label ?? (norm.length > 5 ? derived(norm) : undefined);
	},
};

export type Judged = "fitness" | "motive" | "idiom" | "trait" | "praise";

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
		["can't|cannot|couldn't|won't|don't ?ever trust|rely|count|depend ?on you|him|her", "fitness"],
		["nobody|no-one|one|who can|could|would|will|'d ?ever rely|depend|count|trust ?on you|him|her|them", "fitness"],
		[
			"too _ for this|the|that|such|our|any|a ?modern ?lunch job|role|work|trade|line|post|position|desk|counter|shop|ward|kitchen|office|place|rush|industry|profession|hotel|clinic|business",
			"fitness",
		],
		["how <bad> you|he|she|they are|is|were|was|can|sound|look|sounds|looks", "trait"],
		["how <bad> do|does you|he|she have|need to be", "trait"],
		["something|anything <bad> about you|him|her", "trait"],
		["special|rare|new kind|sort|level|type of <bad>", "idiom"],
		["stranger to the truth|work|soap|tact", "idiom"],
		["couldn't|can't|cannot organise|organize a|an|two _", "idiom"],
		["born without", "idiom"],
		["care|cares|cared more about|for", "motive"],
		["turned|turn|turning|grown into|to a|an|such ?real ?proper ?total ?right ?complete <slur>", "trait"],
		[
			"hasn't|haven't|without|not|no|don't|doesn't|isn't ?got|have|show a|an|one|any ?single shred|ounce|trace|hint|scrap|grain|iota|drop|speck|spark|whiff|bone of|in",
			"idiom",
		],
		["isn't|not|never a|one ?single _ bone in", "idiom"],
		["you'll|he'll|she'll|will|'ll never make|be|become a|an _", "fitness"],
		["lose your|his|her head if", "idiom"],
		["argue|fight with a|an|your|his|her own|lamp|post|brick|wall|lamppost|shadow|mirror", "idiom"],
		["start|pick|cause a|an fight|argument|row in an empty", "idiom"],
		["live|lives|living in your|his|her|a own ?little world|bubble|universe", "idiom"],
		["in|on a|your|his|her world|planet of your|his|her own", "idiom"],
		[
			"you've|he's|she's|have|has|got ?got ?such an|a|some|such ?real ?serious ?big attitude|temper|ego|problem ?problem ?with ?authority",
			"trait",
		],
		[
			"you've|he's|she's|have|has|got ?got a|such ?a big|foul|loud|short|quick|nasty|filthy mouth|fuse|temper|tongue",
			"trait",
		],
		[
			"high|inflated|lofty|exaggerated opinion|view|idea|sense of yourself|himself|herself|your|his|her|self-importance",
			"trait",
		],
		["rules don't|doesn't|do ?not apply to", "motive"],
		["look|looks|looking|looked out for number|yourself|himself|herself", "motive"],
		["is|it's|'s|was ?always all about you|him|her", "motive"],
		["don't|doesn't have|possess a|an|any <good> nature|character|personality|heart|side|attitude|bone", "trait"],
		["don't|doesn't have|possess a|any heart|conscience|backbone|soul|spine", "idiom"],
		["isn't|aren't|weren't|wasn't|ain't|hardly _2 material", "fitness"],
		["don't|doesn't|never|not ?simply ?just ?really fit in", "fitness"],
		["doubt ?that ?if ?whether you're|you|he's|he|she's|she ?are ?is ?have capable|fit|cut|able|up|it|what", "fitness"],
		["this|the job|role|work|trade|profession isn't|is|'s ?not ?really ?just for|right ?for you|him|her", "fitness"],
		[
			"should|better|ought|might ?to ?be ?well find|look|get|seek|finding|looking another|a|for ?another ?different ?new ?a job|career|employer|profession",
			"fitness",
		],
		["call|calls that|this a|an <role>", "idiom"],
		["some|fine _ you|he|she are|is|turned", "idiom"],
		[
			"what kind|sort|type of ?a person|human|man|woman|monster|animal|idiot|fool|<role> are|does|is|would|behaves|says|treats|do",
			"idiom",
		],
		["who raised|brought|taught you", "idiom"],
		["are|is you|he|she always|really this|that|so _", "trait"],
		["playing|play|plays the victim|martyr|diva|fool|clown|hero|saint|innocent|dictator", "trait"],
		[
			"work|works|move|moves|drive|drives|eat|eats|look|looks|dress|dresses|talk|talks like a|an snail|sloth|tortoise|turtle|pig|slob|tramp|maniac|lunatic|robot|zombie|amateur|idiot|fool|elephant|bulldozer|clown|madman|scarecrow|slug|toddler|caveman|savage|animal|donkey|dictator|sergeant|peasant",
			"idiom",
		],
		["slower|thicker|dimmer|duller|colder|meaner|ruder|lazier|stupider|denser than a|an|my|two", "idiom"],
		[
			"not|hardly|isn't|aren't ?exactly a|the|your|much ray|fountain|model|picture|paragon|beacon|poster of|child|boy|girl",
			"idiom",
		],
		[
			"<virtue> isn't|aren't|is|was|wasn't|were|has|hasn't ?never ?not ?hardly ?exactly ?really ?been your|his|her|one|a ?of ?your ?his ?her ?strong ?strongest suit|thing|forte|strength|strengths|point|points|department|speciality|specialty|virtue|virtues|gift|gifts",
			"idiom",
		],
		["are|is|you're|he's|she's|were ?just ?simply the problem|pits|limit|enemy", "trait"],
		["are|is|you're|he's|she's beyond|past help|redemption|hope|saving|it|caring", "fitness"],
		["have|has|got|you've|he's|she's a|an|such|rather ?a <bad> way|manner", "trait"],
		[
			"only|just|eyes ?have|has ?got ?eyes ?only for the|your|his|her commission|money|tip|tips|bonus|credit|phone|till",
			"motive",
		],
		["all you|he|she see|sees|hear|hears is", "motive"],
		["just|only|merely clocking|killing|serving|biding in|time|out|your", "motive"],
		["only|just|solely here|there for the|your|a _", "motive"],
		[
			"treat|treats|treated|treating _3 as|like ?a ?an ?if numbers|number|idiots|idiot|child|children|servant|servants|inferior|inferiors|nuisance|burden|second-class",
			"motive",
		],
		[
			"enjoy|enjoys|love|loves|like|likes seeing|watching|making _3 suffer|squirm|cry|sweat|miserable|uncomfortable|small|fail",
			"motive",
		],
		[
			"take|takes|took ?great ?a pleasure|delight|joy in embarrassing|hurting|humiliating|upsetting|belittling|shaming|bullying|correcting|making",
			"motive",
		],
		["nothing|no|nobody|one matters|counts|exists ?one to|for you|him|her", "motive"],
		[
			"doing|do|did|does|done it|this|that ?all ?just ?only ?deliberately ?on ?purpose to annoy|spite|provoke|humiliate|upset|hurt|irritate|embarrass",
			"motive",
		],
		["good for nothing", "trait"],
		["you're|are|is|he's|she's ?such ?really ?just hard|heavy work|going", "trait"],
		["bad news", "trait"],
		["you're|are|is|he's|she's ?just all talk|show|mouth|hat|bark|noise|hot", "idiom"],
		[
			"you're|are|he's|she's ?nothing ?but ?pure ?real ?just trouble|poison|scum|dirt|rubbish|trash|garbage|vermin|evil",
			"trait",
		],
		["typical of you|him|her", "trait"],
		["you|him|her all over", "idiom"],
		["just like you|him|her to", "idiom"],
		[
			"not|isn't|aren't|wasn't|weren't|never ?been a|an ?very ?particularly ?really nice|good|kind|decent|pleasant|honest|warm person|man|woman|human|guy|individual|soul",
			"trait",
		],
		[
			"natural|born|true leader|communicator|diplomat|organiser|organizer|salesman|saleswoman|host|teacher|leaders",
			"praise",
		],
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
			"the|all|about ?bedside ?phone ?social ?people empathy|charm|tact|warmth|patience|manners|manner|delicacy|discretion|energy|brains|brain|personality|subtlety|attention|finesse|grace|sensitivity|compassion|intelligence|iq|memory|social of|the|span|skills ?of a|an _",
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
		["hasn't|haven't|not|without|doesn't|don't ?got|have|having a ?single <good> bone in", "idiom"],
		["hasn't|haven't|not|without|doesn't|don't ?got|have|having a ?single <bad> bone in", "praise"],
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
		["hasn't|haven't|doesn't|don't|not ?got|have what it takes", "fitness"],
		[
			"can't|cannot|couldn't|won't ?even ?simply ?just handle|take|stand|cope ?with pressure|stress|responsibility|people|authority|criticism",
			"fitness",
		],
		["no|not|isn't|aren't|hardly ?exactly ?really ?a|much ?of ?a people|team|customer person|player", "fitness"],
		["not|n't|isn't|aren't|never ?simply ?just ?really up to the|it|this job|task|role|?it", "fitness"],
		["in the wrong job|profession|trade|business|line|career", "fitness"],
		[
			"rubbish|terrible|hopeless|useless|awful|crap|pathetic|bad|lousy|dreadful|poor at ?the ?doing ?your|his|her|this job|work|everything|anything|people",
			"fitness",
		],
		[
			"don't|doesn't|not deserve to|your|this|that|the|his|her job|work|uniform|badge|wear|be|title|position|salary",
			"fitness",
		],
		["no use|good to anyone|me|us|anybody", "fitness"],
		[
			"don't|doesn't|not have|got the|a|any stomach|head|makings|stuff|brains|nerve|character|personality|temperament for|of|to",
			"fitness",
		],
		["the|our|a worst|weakest|poorest|sorriest <role>", "fitness"],
		["some|fine <role> you|he|she are|is|turned", "idiom"],
		["so-called <role>", "idiom"],
		["a|an|such ?pretty poor|bad|terrible|lousy|sorry|pathetic excuse|apology for a|an", "idiom"],
		["as much use|help|good|charm|charisma|tact|warmth|personality|sense|grace|empathy|backbone as a|an|my", "idiom"],
		["about as <good> as a|an|my", "idiom"],
		[
			"useful|helpful|welcoming|friendly|warm|subtle|charming|reliable|sharp|bright|quick|much|thick|slow|cold|stubborn|slippery|dull|charismatic as a|an|two|mince|short|ice ?chocolate|concrete|brick|wet|cactus|mule|snail|fridge|plank|lead|planks|teapot|eel|fish|stone|rock|tortoise|glacier|doorknob|hedgehog|eel|ditchwater",
			"idiom",
		],
		["wet behind the ears", "idiom"],
		["not all there", "idiom"],
		["not the full shilling|ticket|quid", "idiom"],
		["a|one|two|few|several _2 short of a|the", "idiom"],
		["nothing between the|your|his|her ears", "idiom"],
		["not|hardly|isn't|aren't ?exactly mr|mrs|miss|captain|mother|prince|princess _", "idiom"],
		["world turns|spins|rotates around|round you|him|her|them", "motive"],
		["revolve|revolves around|round you|him|her|them", "motive"],
		["god 's gift", "motive"],
		["god's gift", "motive"],
		["have|has|got|with|you've|he's|she's|you've|grown two faces", "idiom"],
		["more <virtue> than you|him|her", "idiom"],
		[
			"only|just|purely|simply after|chasing|about the|your|a|his|her ?quick ?next money|tips|commission|bonus|glory|credit|praise|tip|buck|sale|target|targets",
			"motive",
		],
		["in love with yourself|himself|herself|the|your|his|her", "motive"],
		["like|likes|love|loves the sound of your|his|her", "idiom"],
		["ego the|is|as|bigger ?size", "idiom"],
		["too big for your|his|her boots", "idiom"],
		["so|too|right|bit|is|are|you're|he's|she's up yourself|himself|herself", "idiom"],
		["up your|his|her own", "idiom"],
		[
			"hasn't|haven't|without|not|has|have|you've|he's|she's ?got ?have a|the|no ?first clue|foggiest|faintest",
			"fitness",
		],
		["doesn't|don't|can't|couldn't know|tell your|his|her arse|elbow|left|backside from", "idiom"],
		["memory|brain|head|mind like a|of ?a sieve|pea|goldfish|sewer|sponge|wood|concrete", "idiom"],
		["head in the clouds|sand", "idiom"],
		["slow|quick ?a|bit on the uptake", "idiom"],
		[
			"couldn't|can't|cannot ?even organise|organize|run|boil|tie|find|pour|spell|punch|fight|sell _5 brewery|egg|shoelaces|bag|barn|stall|bath|bed|kettle|water|party|desert",
			"idiom",
		],
		["born|natural <role>", "praise"],
		["away with the fairies", "idiom"],
		["lost the plot", "idiom"],
		["off|out your|his|her|of ?your|his|her head|rocker|trolley|chops|mind|tree|nut", "idiom"],
		["round the bend|twist", "idiom"],
		["not right in the head", "idiom"],
		[
			"wouldn't|couldn't|doesn't|don't know|recognise|recognize|see|spot _5 if it|they hit|bit|slapped|punched|jumped|fell|sat",
			"idiom",
		],
		["you'd|he'd|she'd rather|sooner _4 than help|work|serve|lift|talk|do|get|move", "motive"],
		[
			"allergic to work|effort|hard|honest|responsibility|people|customers|telling|truth|apologising|guests|patients",
			"idiom",
		],
		["afraid|scared|frightened|shy of ?hard ?honest ?a ?day's work|responsibility|effort", "motive"],
		["who on|the|would|?ever ?earth ?hell ?ever hired|hire|employed|trained|promoted you|him|her", "idiom"],
		["what|which planet are|is|do you|he|she", "idiom"],
		["are|is you|he|she ?just ?really ?completely ?totally ?even deaf|blind|mad|mental|insane|<bad>", "trait"],
		["how <bad> can|could|must you|anyone|anybody|one|he|she ?be ?get", "trait"],
		[
			"a|an|your|his|her|such|that ?very|really <bad> streak|side|nature|personality|character|heart|mind|tongue|mouth|temper|temperament|disposition|demeanour|demeanor|mentality|mindset|outlook",
			"trait",
		],
		[
			"a mean|lazy|cruel|nasty|ruthless|sadistic|selfish|dishonest|short|quick|hot|bad|foul|big|loud|sharp|vicious|wicked streak|fuse|temper|mouth|tongue",
			"trait",
		],
		["anything but ?a|an <good>", "trait"],
		["far from ?being ?a|an <good>", "trait"],
		["not|isn't|aren't|hardly|wasn't|weren't ?exactly ?really ?always the most <good>", "trait"],
		[
			"out of ?pure|sheer|plain spite|malice|jealousy|laziness|greed|vanity|envy|meanness|stupidity|ignorance|arrogance|cowardice|revenge",
			"motive",
		],
		[
			"just|only|purely|simply|deliberately ?trying|here|doing|wanted|want|wants ?it to spite|annoy|provoke|humiliate|embarrass|upset|irritate|suck|sabotage",
			"motive",
		],
		["think|thinks|thought you|he|she own|owns|run|runs the|this place|shop|company|building|show", "motive"],
		["think|thinks|thought you|he|she know|knows it|everything|best|better|all", "motive"],
		["think|thinks you|he|she can|could walk on water", "motive"],
		[
			"nothing|just|only|merely ?but ?a ?walking number|numbers|wallet|wallets|money|meat|dirt|obstacles|objects|furniture|parcels|cases to|for you|him|her",
			"motive",
		],
		["your|his|her heart isn't|is|'s ?not in", "motive"],
		["heart 's|is not|n't in it|this", "motive"],
		["only|just here because|until|till|to ?collect|kill|pass", "motive"],
		[
			"counting|waiting|living|clocking ?the ?days|minutes|hours ?down for|to|until|till ?your|his|her pension|retirement|payday|home",
			"motive",
		],
		["is|are|'s|that's|it's ?apparently ?obviously ?clearly beneath|below you|him|her|your|his", "motive"],
		["gone|went to your|his|her head", "motive"],
		["power|ego trip", "motive"],
		["?your|his|her high horse", "idiom"],
		["<bad> to the core|bone|marrow", "trait"],
		["make|makes me|us|people|everyone sick|cringe|puke|vomit|ill", "idiom"],
		["all talk|mouth|bark|hat ?, and|no", "idiom"],
		["snake in the grass", "idiom"],
		["wolf in sheep's", "idiom"],
		["bull in a china", "idiom"],
		["black sheep", "idiom"],
		["fair-weather friend", "idiom"],
		[
			"king|queen|master|prince|princess of excuses|gossip|drama|chaos|complaints|procrastination|sarcasm|lies",
			"idiom",
		],
		["yes man|woman", "trait"],
		["cry baby", "trait"],
		["know all", "trait"],
		["smart|clever alec|arse|ass|clogs|dick", "trait"],
		["nosey|nosy parker", "trait"],
		["bean counter", "trait"],
		["dead loss", "trait"],
		["space cadet", "trait"],
		["party pooper", "trait"],
		["stick in the mud", "trait"],
		["ice queen|maiden", "trait"],
		["back stabber", "trait"],
		["brown noser", "trait"],
		["con man|artist", "trait"],
		["clock watcher", "trait"],
		["trouble maker", "trait"],
		["one in a million", "praise"],
		["heart of gold", "praise"],
		["second to none", "praise"],
		["salt of the earth", "praise"],
		["a cut above", "praise"],
		["worth your|his|her weight in", "praise"],
		["best of the best|bunch", "praise"],
		["breath of fresh air", "praise"],
		["heart and soul of", "praise"],
		["safe|great|brilliant|fantastic pair of hands", "praise"],
		["bee's|cat's|dog's knees|whiskers|pyjamas", "praise"],
		["the real deal", "praise"],
		["the full|whole|complete package", "praise"],
		["force of nature", "praise"],
		["tower|pillar of strength|support", "praise"],
		["cream of the crop", "praise"],
		["one of a kind|the best", "praise"],
		["a joy|pleasure|delight|privilege to work|have|know|be", "praise"],
		[
			"such|true|real|great|fantastic|brilliant|born|natural|wonderful|born a|? team|people player|person|leader",
			"praise",
		],
		["class act", "praise"],
		["life and soul", "praise"],
		["simply|just|truly|absolutely|really the best", "praise"],
		["all heart", "praise"],
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
			slur: (norm) => labels.find(norm) === "bad-noun",
			bad: (norm) => labels.find(norm) === "bad-adjective",
			virtue: (norm) => labels.find(norm) === "virtue",
			role: (norm) => staffNouns.has(norm) && norm !== "we" && norm !== "you",
			good: (norm) =>
				labels.find(norm)?.startsWith("good") === true &&
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
	["day|week|night|shift|month after day|week|night|shift|month", "frequency"],
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
	["time and ?time again", "frequency"],
	["haven't|hasn't|didn't|don't ?even once", "frequency"],
	["same as ever|always|usual", "frequency"],
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
	["every|each _ you|he|she", "quantity"],
	["every|each ?single _ of yours|his|hers", "quantity"],
	["none of your|his|her _", "quantity"],
	["we are all", "people"],
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
