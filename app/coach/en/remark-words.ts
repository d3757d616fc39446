import type { Token } from "../analysis.ts";
import { compilePhrases } from "../phrases.ts";
import { unfold } from "../unfold.ts";
import { isBlaming } from "./blaming-form.ts";
import { plurals, staffNouns } from "./people.ts";
import { BAD_ADJECTIVES, BAD_NOUNS, BAD_TRAITS, GOOD_ADJECTIVES, GOOD_NOUNS, VIRTUES } from "./traits.ts";
import { baseOfThird } from "./verbs.ts";

export type Label = "bad-adjective" | "bad-noun" | "bad-trait" | "virtue" | "good-adjective" | "good-noun";

/** Labels by word. Words with a good and a bad reading belong to the group named last. */
const listed = new Map<string, Label>(
	(
		[
			["virtue", unfold(VIRTUES)],
			["bad-trait", unfold(BAD_TRAITS)],
			["good-noun", plurals(unfold(GOOD_NOUNS))],
			["good-adjective", unfold(GOOD_ADJECTIVES)],
			["bad-noun", plurals(unfold(BAD_NOUNS))],
			["bad-adjective", unfold(BAD_ADJECTIVES)],
		] as const
	).flatMap(([label, words]) => [...words].map((word): [string, Label] => [word, label])),
);

const REMEMBERED = 20_000;
const COMPOUND =
	/^(.{2,}?)(?:minded|hearted|headed|tempered|mannered|faced|witted|spirited|natured|brained|tongued|fisted|arsed|handed|blooded|skinned|nosed|lipped|mouthed|eared|fingered)$/;
const GOOD_HALVES =
	/^(?:big|kind|warm|light|soft|level|fair|open|good|high|cool|clear|sweet|even|mild|quick|lion|large|tender|broad|noble|public|great|right|stout|whole|ready|sharp|strong|civic|community|service|like|straight|fresh|brave|gentle|pure|true|free|well|young|easy|silver)$/;
const PLAIN_HALVES =
	/^(?:re|be|two|red|pale|clock|round|double|white|straw|bald|bare|black|grey|dark|sur|pan|de|out|inter|multi|south|north|east|west|letter|spear|pre|ef|pig|left|short|single|empty)$/;

/** "self-pitying", "power-mad", "money-driven"; those who are self-assured or self-taught are not blamed. */
const SELF =
	/^(?:self(?:-?(?:ab|ag|ap|cen|con[gs]|del|de[cs]|imp|ind|int|inv|lov|obs|op|pit|reg|righ|satisf|seek|serv|will))[a-z]*(?:ed|ing|ant|ent|ous)|(?:power|money|target|sales|profit|status|attention)(?:crazed|hungry|mad|driven|obsessed|grubbing|seeking))$/;

/** "coldest" -> "cold", "rudeness" -> "rude", "laziness" -> "lazy". */
function baseOf(norm: string, ending: number): string {
	const stem = norm.slice(0, -ending);
	return stem.endsWith("i") ? `${stem.slice(0, -1)}y` : stem;
}

/** Names for people by what they do or have: "box-ticker", "rumourmonger", "greedy-guts". */
const CALLED =
	/(?:.-(?:(?:lick|kiss|stirr|push|count|grabb|seek|watch|dodg|pass|cutt|jump|steal|tick)er|freak|merchant|guts|pants|arse|ass|head|face|bag|arse)|monger|(?:smart|dumb|lard|lazy|half|fat)arse)s?$/;

/** Ends of nouns that name a quality, less those that are things: "insurance", "distance", "influence". */
const QUALITY =
	/(?<!^(?:insur|dist|inherit|influ|incid|disturb|connectiv|conductiv|radioactiv|inconveni|infer|dens|acid|visc|intim))(?:ance|ence|ancy|ency|osity|ility|ity|acy|alism)$/;

/** What the adjective of a quality ends in: "arrogance", "arrogant". */
const QUALITIES: Readonly<Record<string, readonly string[]>> = {
	ance: ["ant"],
	ence: ["ent"],
	ancy: ["ant"],
	ency: ["ent"],
	osity: ["ous"],
	ility: ["le", "il"],
	ity: ["e", ""],
	acy: ["ate"],
	alism: ["al"],
};

/** What the quality named after an adjective is. */
function quality(adjective: string): Label | undefined {
	const label = labels.find(adjective);
	return label === "bad-adjective" ? "bad-trait" : label === "good-adjective" ? "virtue" : undefined;
}

/** Labels that are built: compounds, superlatives, nouns in -ness; a hyphen makes no difference. */
function derived(norm: string): Label | undefined {
	const plain = norm.includes("-") ? norm.replaceAll("-", "") : norm;
	if (plain !== norm) {
		const same = listed.get(plain);
		if (same !== undefined) return same;
		if (listed.get(norm.slice(norm.lastIndexOf("-") + 1)) === "bad-adjective") return "bad-adjective";
	}
	if (plain.endsWith("ed")) {
		const half = COMPOUND.exec(plain)?.[1];
		if (half === "two" || half === "pig") return "bad-adjective";
		if (half !== undefined && !PLAIN_HALVES.test(half))
			return GOOD_HALVES.test(half) ? "good-adjective" : "bad-adjective";
	}
	if (SELF.test(plain)) return "bad-adjective";
	if (CALLED.test(norm) && !/^(?:fish|iron|cheese|job|house|tea|hand|bin)/.test(norm)) return "bad-noun";
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
		const label = listed.get(baseOf(plain, 3)) ?? listed.get(plain.slice(0, -2));
		return label === "bad-adjective" || label === "good-adjective" ? label : undefined;
	}
	return isBlaming(plain) ? "bad-adjective" : undefined;
}

const found = new Map<string, Label | undefined>();

/** Labels of the person by word. */
export const labels: { find(norm: string): Label | undefined } = {
	find(norm) {
		if (norm.length < 6 || listed.has(norm)) return listed.get(norm);
		if (!found.has(norm)) {
			if (found.size >= REMEMBERED) found.clear();
			found.set(norm, derived(norm));
		}
		return found.get(norm);
	},
};

export type Judged = "fitness" | "motive" | "idiom" | "trait" | "praise";

const YOU = "you|he|she|they|you've|he's|she's|you're|they're|someone|people|somebody|anyone|anybody";

/** Choices that many phrases share, by the capital letter that stands for them. */
const OFTEN: Readonly<Record<string, string>> = {
	A: "a|an",
	G: "money|tip+|bonus|commission|glory|pay|wage+|credit|praise|perks|pension|overtime",
	J: "job|work|role|post|trade|profession|career|business|line|industry|position",
	P: "people|customers|guests|patients|clients|children|kids|colleagues|residents|pupils|students|callers|us|others|anyone|anybody|everyone",
	C: "you're|he's|she's",
	D: "don't|doesn't",
	H: "you|he|she",
	M: "you|him|her",
	N: "isn't|aren't",
	S: "yourself|himself|herself",
	Y: "your|his|her",
};

/** Judgements of the person that are no single label, one phrase a line, by what they judge. */
const JUDGEMENTS: Readonly<Record<Judged, string>> = {
	fitness: `
not|don't|doubt|wonder|wondering|question|unsure|questioning ?sure|convinced|think ?that|if|whether _2 is|'s|he's|she's|you're cut|up|fit|suited|right|the ?right ?out|from for|to|the|man|woman|person|one
wouldn't|couldn't|can't|don't|not|never ?say ?i'd trust|put|leave _ with|near|alone|in
not _2 material
unfit for|to
not|not|n't|N|weren't|wasn't|ain't|never cut|suited|suitable|made|built|meant|born|fit ?out ?enough for
not|n't|N|weren't|wasn't|ain't|never cut|suited|suitable|fit ?out ?enough to
not ?the ?right person|man|woman for
not the place for someone|people|somebody|anyone like
can't|cannot|can|couldn't ?not|never be trusted|relied|counted|left ?alone ?on ?with ?to
can't|cannot|couldn't|won't|don't|wouldn't|'d|never trust|rely|count|depend ?on M
nobody|no-one|one|who can|could|would|will|'d rely|depend|count|trust ?on M|them
too _ for this|the|that|such|our|any|a ?modern ?lunch J|desk|counter|shop|ward|kitchen|office|place|rush|hotel|clinic
you'll|he'll|she'll|will|'ll never make|be|become A _
N|weren't|wasn't|ain't|hardly _2 material
D|never|not fit in
doubt ?that ?if ?whether you're|you|he's|he|she's|she ?are ?is ?have capable|fit|cut|able|up|it|what
this|the|maybe|perhaps ?this ?the J ?of ?work isn't|is|'s ?not for|right ?for M
should|better|ought|might ?to ?be ?well find|look|get|seek|finding|looking|consider|try|considered another|a|for ?another ?different ?new ?a employer|J
are|is|C beyond|past help|redemption|hope|saving|it|caring
shouldn't|should|oughtn't ?not|never be ?allowed|working|let ?anywhere near|with|around ?any P
have|has|had|you've no business _
D|didn't belong in|here|behind|at|on
out|over|in ?of ?over|beyond Y depth|league|head .|,|here|at
out of|beyond Y depth|league
<poor>|clueless|no|hopelessly ?good ?bad with|around P
not|n't worth the|your|a|what G|salary|paper|we
hasn't|haven't|doesn't|don't|not ?got|have what it takes
can't|cannot|couldn't|won't handle|take|stand|cope ?with pressure|stress|responsibility|people|authority|criticism
no|not|N|hardly ?a|much ?of ?a people|team|customer person|player
not|n't|N|never up to ?the ?this ?that it|task|J
in the wrong J
<poor> at ?the ?doing ?Y|this job|work|everything|anything|people
D|not deserve to|your|this|that|the|his|her J|uniform|badge|wear|be|title|salary
no use|good to anyone|me|us|anybody
D|not|doubt|wonder|wondering|question|unsure ?sure|convinced|think ?that|if|whether _2 have|has|got ?got what|the|a|any ?it|emotional|social stomach|takes|<virtue>|head|makings|stuff|brains|nerve|character|personality|temperament|patience|guts for|of|to|.
the|our|a worst|weakest|poorest|sorriest <role>
hasn't|haven't|doesn't|don't|without|not|has|have|you've|he's|she's ?got ?have a|the|no ?first clue|foggiest|faintest
better suited to|elsewhere|for
better off elsewhere|somewhere|in ?a job|trade
haven't|hasn't|D|not|never ?got|have|had it in M
without Y sort|kind|type|lot .|!
A|of <poor> <role>|listener|leader|boss|loser|sport
not|N|wasn't|hardly ?much ?of A good|great|nice|decent|kind <role>|listener|leader|boss|colleague|loser
no|zero|nil people|social|leadership|listening skills
<lowly>|parrot|cone|houseplant could|can|would|has|have ?do|be better|Y <virtue>|job|work|company
brain cell+
they|never|nobody|n't ?been ?anyone ?anybody taught|teach|learned|learnt ?M <virtue>
<doing> isn't|wasn't|is|was ?not|never for M ?,|.|!
not everyone|everybody 's|is cut|made|suited|built
why|how do|did|does we|they|i|the _2 employ|hire|promote M
H|C|<role> ?are ?is ?'s no good|use .|!|,|to|for
`,
	trait: `
full of <vice>|excuses|crap|lies|it
lose|drop|ditch|of the|that|your attitude|ego|lip|cheek
everything that's|that ?is wrong with
you've|he's|she's|have|has|had|got|what|the ?got some|a|the|sheer ?sheer ?real nerve|cheek|gall|audacity
how <bad> H|they are|is|were|was|can|sound+|look+
how <bad> do|does H have|need to be
something|anything <bad> about M
what A <bad> _ H
what A <slur> you|you've|he|he's|she|she's
turned|turn|turning|grown into|to A|such ?real ?proper ?total ?right ?complete <slur>
you've|he's|she's|have|has|got ?got ?such an|a|some|such ?real ?serious ?big attitude|temper|ego|problem with ?authority
you've|he's|she's|have|has|got ?got a|such ?a big|foul|loud|short|quick|nasty|filthy mouth|fuse|temper|tongue|head
high|inflated|lofty|exaggerated opinion|view|idea|sense of S|Y|self-importance
D have|possess A|any <good> nature|character|personality|heart|side|attitude|bone
playing|play+ the victim|martyr|diva|fool|clown|hero|saint|innocent|dictator
are|is|C|were the problem|pits|limit|enemy
have|has|got|you've|he's|she's A|such|rather ?a <bad> way|manner
good for nothing
what sort|kind|type of ?a <slur>
H D care
with|given Y|that|such ?A temper|temperament|ego|attitude
with that mouth
?A <vice>|temper|mouth|attitude|face like yours|his|hers|that
that ?thick head|mouth|attitude|temper|ego|face of yours|his|hers
you're|are|is|he's|she's ?such hard|heavy work|going
bad news
you're|are|he's|she's ?nothing ?but ?pure ?real trouble|poison|scum|dirt|rubbish|trash|garbage|vermin|evil
typical of M
not|N|wasn't|weren't|never ?been A nice|good|kind|decent|pleasant|honest|warm person|man|woman|human|guy|individual|soul
are|is|C what's|what ?is wrong with
forever|always the victim|martyr
don't think|believe H have|has|'ve ?got A|one|any <good> bone
H ?just|always|simply shirk*|skive*
control freak
<poor>|negative|sore influence|example|fit|seed|sport|loser
kind|level of stupid|dumb|lazy|rude|useless
are|is|were|must H ?always ?be ?so ?this ?that deaf|blind|mad|mental|insane|slow|thick|dim|cheap|weird|<bad>
H must be deaf|blind|mad|mental|insane
how <bad> can|could|must you|anyone|anybody|one|he|she ?be ?get
A|Y|such|that <bad> streak|side|nature|personality|character|heart|mind|tongue|mouth|temper|temperament|disposition|demeanour|demeanor|mentality|mindset|outlook
a ?real|very|right mean|lazy|cruel|nasty|ruthless|sadistic|selfish|dishonest|short|quick|hot|bad|foul|big|loud|sharp|vicious|wicked streak|fuse|temper|mouth|tongue
anything but ?A <good>
far from ?being ?A <good>
not|N|hardly|wasn't|weren't ?always the most <good>
<bad> to the core|bone|marrow
yes man|woman
cry baby
know all
smart|clever alec|arse|ass|clogs|dick
nosey|nosy parker
bean counter
dead loss
space cadet
party pooper
stick in the mud
ice queen|maiden
back stabber
brown noser|nose
con man|artist
clock watcher
trouble maker
drama queen|king
prima donna
know it all
spoilt|spoiled brat|child
piece of work
wet blanket|rag|lettuce
cold fish
lone wolf
slave driver
time waster
lost cause
laughing stock
the|an|such|a ?total|complete|absolute|utter disaster|liability|embarrassment|joke|disgrace|nightmare|catastrophe
attitude stinks|sucks|problem+|reeks
<poor>|<bad>|wrong|nasty|horrible|negative|stinking ?work attitude|ethic
attitude|demeanour|manner+ _4 is|was|are <poor>|wrong|<bad>
someone|somebody|people|a|person like M
lazy bones
not|hardly|never a|much|the ?of ?a <good>
?far|way|much|just too sensitive|emotional|soft|trusting|precious|clever|nice .|!|,|for|and
problem|trouble ?here is M .|!
you|C|he|she ?are|is|were|was ?so|just|really|simply hard|impossible|hell|difficult|exhausting|awful|tiring|unpleasant to like|love|please|stomach|be|work|talk|deal ?for|with|around|to
got|grown|getting|gone|become lazy|sloppy|arrogant|rude|complacent|soft|cocky|slack
beyond <bad>
nobody|no-one|one likes|wants|needs A <slur>
as|so <bad> as M|he|she
<bad> _4 describe+ M
word+ for M is
the|a <slur> ?that H are|is
<good>|<role>|leader|saint H N|ain't|wasn't
<good>|<role>|leader|saint H are|is|was not
you , A _2 ?
you A <role> ?
you <bad> little|old|great _
Y ?own ?total ?sense ?of ?moral ?work ?people <virtue>|ethic|compass|skills|duty|humour is|are|was|were|seems ?close|next ?at|to|just nonexistent|non-existent|zero|nil|questionable|broken|missing|lacking|absent|laughable|nothing|none|<poor>
Y ?big|own ?work mouth|ego|temper|ethic will|cost|gets|got|stinks|sucks
high maintenance
more interested in _3 than
cuckoo land
Y ?own ?private|personal servants|slaves|kingdom|empire
delusions of
economical with the
lie+|lying|lied through
have|has|got ocd|adhd
on the spectrum
Y head examined|examining
need+ ?some ?serious therapy
god|napoleon|superiority|inferiority|martyr|hero complex
some people here|on|in _3 are ?plain <bad>
C ?a|way|far|too bit|little|much|lot ?much .|!|,|?
`,
	idiom: `
H think+ C the|some|it|all|god
talk+|talked|speak+ to|at _ like|as ?if ?we're ?we ?were <slur>|dirt|children|kids|servants
go|goes|gone|went to Y head
the sort|kind|type|one who|that never|always _
are|is|C ?exactly|just|not the|one ?of sort|kind|type|those ?of ?person|man|woman|people|men|women|blokes|guys|types|colleague|boss|<role> who|that|to|who'd ?never|always
special|rare|new kind|sort|level|type of <bad>
stranger to ?the ?hard ?honest truth|work|soap|tact
couldn't|can't|cannot organise|organize A|two _
born without
all take and no give
hasn't|haven't|without|not|never|no|D|isn't ?got|have|had|show A|one|any ?single shred|ounce|trace|hint|scrap|grain|iota|drop|speck|spark|whiff|bone of|in
isn't|not|never a|one ?single _ bone in
lose Y head if
argue|fight|talk|talking|speaking with|to A|the|Y own|lamp|post|brick|wall|lamppost|shadow|mirror|signpost|statue
start|pick|cause A fight|argument|row in an empty
live+|living in Y|a own ?little world|bubble|universe
in|on a|Y world|planet of Y own
D have|possess a|any heart|conscience|backbone|soul|spine
call+ that|this A <role>
call+ that|this <virtue>|teamwork|service|leadership|professionalism
some|fine friend|colleague|help|leader|team|boss|expert|professional|neighbour|example|hero|gentleman|host|partner|mentor ?player ?leader ?worker H are|is|turned
what kind|sort|type of ?a person|human|man|woman|monster|animal|idiot|fool|<role> are|does|is|would|do|<third>
who raised|brought|taught you
work+|move+|drive+|eat+|look+|dress|dresses|talk+ like A snail|sloth|tortoise|turtle|pig|slob|tramp|maniac|lunatic|robot|zombie|amateur|idiot|fool|elephant|bulldozer|clown|madman|scarecrow|slug|toddler|caveman|savage|animal|donkey|dictator|sergeant|peasant
slower|thicker|dimmer|duller|colder|meaner|ruder|lazier|stupider|denser than A|my|two
not|hardly|N a|the|your|much ray|fountain|model|picture|paragon|beacon|poster of|child|boy|girl
<virtue>|listening|sharing|apologising|caring N|is|was|wasn't|were|has|hasn't ?never ?not ?hardly ?been Y|one|a ?of ?your ?his ?her ?strong|strongest|middle suit|name|thing|forte|strength+|point+|department|speciality|specialty|virtue+|gift+
you're|are|is|he's|she's all talk|show|mouth|hat|bark|noise|hot
M all over
just like M|_ to|.|!
typical of _ to
waste of a|space|oxygen|time|money|air
heart|heart's ?is ?made of stone|ice|flint|granite|steel
the|all|about ?bedside|phone|social|people|work ethic+|people|<virtue>|empathy|charm|tact|warmth|patience|manner+|delicacy|discretion|energy|brain+|personality|subtlety|attention|finesse|grace|sensitivity|compassion|intelligence|iq|memory|social of|the|span|skills ?of A _
no einstein|genius|saint|angel|oil|rocket|gentleman|lady|hero|picnic|expert|star ?scientist
not|N|hardly|ain't|never|wasn't|weren't ?was ?were ?been the sharpest|brightest|smartest|quickest|cleverest|fastest
not|hardly|never known|famous|renowned for Y|their
call+ S|itself|yourselves A _2
raised|brought ?up by wolves|animals
raised|born|brought|grew ?up in a barn|zoo|stable|jungle|cave
sell+|stab|rob|trip Y|their ?own grandmother|mother|granny|soul|gran|grandma|nan|kids
hasn't|haven't|not|without|doesn't|don't ?got|have|having A ?single <good> bone in
a|got screw|marble+|loose ?loose ?screw ?missing
what|what's ?is ?the ?hell ?on ?earth ?is wrong with you|him
what's Y problem
who|who's do|does H think H are|is
who made|crowned|appointed M _
where|where's ?is|are ?are Y <virtue>|brain+|common|team ?sense|spirit
an|any|one ounce|shred|scrap|gram|grain|spark|bit|trace of ?common ?basic ?simple <virtue>|sense|brain+|intelligence
half a brain
short|low|light on ?people ?social <virtue>|brains|charm|skills
have|don't|do|has|doesn't|does H ?have ?got ?a|any|no heart|shame|manners|conscience|feelings|decency|pride|self-respect|brain|backbone
C|are|is|'s no <role>|leader|professional|diplomat
not|N much of A <role>|leader|professional|colleague|diplomat
make+|made A ?very|pretty <poor>|<bad> <role>|leader|host|colleague
get over S
grow|find|get yourself|a ?a backbone|spine|conscience|brain|heart
grow up .|!|,
act your age
use|using|engage Y ?own brain+|head .|!|,|for|once
nobody|noone home
mr+|miss|ms|captain|lord|lady know-*|i-*|perfect|important|clever|grumpy|sunshine|charming|popular|helpful|slow|muck|high-and-mighty|organised|personality
little miss|madam|lord|princess|prince _
sleeping beauty
only nice|polite|friendly|kind|helpful|charming|sweet when|if|around
only nice|charming|sweet to|with people|those|customers|guests|the
not|N ?the ?a ?kind ?of somebody|someone|person|man|woman i'd|we'd|i|we|anyone
no|not|n't|little ?any|much better than a <slur>|child|animal|dog|robot|vending
not|n't|never|hardly ?much blessed|gifted|overburdened|burdened with _
his|her|your lordship|ladyship|majesty|highness
passes|pass|passing for ?a brain+|manners|service|wit|leadership|thinking
law unto S
me ?, ?and me ?, ?and me
sun shines out of you|your|him|his|her
lost|losing Y marbles|mind|plot
the last person|one|colleague i'd|we'd|anyone|anybody
act+|acted|behave+|behaved|acting|behaving like|as ?if|though H|C _
met|seen|known|had <better> _
met|seen|known|had <better> _2 than you|your|our|him|her
my|A|any ?old <lowly> _5 than M
baby could|can|would ?do|manage|run Y job|work
a ?right|proper|real little madam|napoleon|hitler|emperor|dictator|general|caesar|princess|lord|tyrant|so-and-so|monster
walking disaster|nightmare|liability|excuse|catastrophe|contradiction|hazard|insult|complaint|tantrum
are|is H A ?<role> ?or ?A <lowly>|parrot|statue|machine|vegetable|comedian|clown|monk
only|just A <bad> person|man|woman|fool|<role> would|could
only|just A <slur> would|could
on another planet
pain in the|everyone's neck|backside|arse|ass|bum
bad|rotten apple|egg|lot
you're|are|is|he's|she's|was|were ?a dead weight|wood
set in Y ways
can't|cannot|couldn't|won't handle|take|stand|bear being
chip on Y shoulder
full of S|it|hot
holier than thou
holier-than-thou
loose cannon
weak|weakest link
stab+|stabbing|stabbed _2 in the back
kind|sort|type of ?a <bad> person|man|woman|guy|individual|girl|colleague ?H
brain+|intelligence|charm|manners of a
some|fine <role> H are|is|turned
so-called <role>|expert|leader|professional|boss|star
A|such ?pretty <poor>|sorry excuse|apology for A
as much use|help|good|fun|charm|charisma|tact|warmth|personality|sense|grace|empathy|backbone as A|my
<good>|<bad>|useful|subtle|quick|deaf|tight|thick|slow|dull|much as A|my|two|mince|ice|concrete|lead|planks|ditchwater ?short ?_
wet behind the ears
not all there
the|a full shilling|ticket|quid|deck
a|one|two|few|several _2 short of a|the
few sandwiches|cards|bricks
nothing between the|Y ears
not|hardly|N mr+|miss|captain|mother|prince|princess _
have|has|got|with|you've|he's|she's|grown two faces
more <virtue> than M
like+|love+ the sound of Y
ego the|is|as|bigger ?size
too big for Y boots
so|too|right|bit|is|are|C up S
up Y own
doesn't|don't|can't|couldn't know|tell the|Y|one arse|elbow|left|backside|end|first|job|trade from|thing|of|.|,
memory|brain|head|mind like a|of ?a sieve|pea|goldfish|sewer|sponge|wood|concrete
head in the clouds|sand
slow|quick ?a|bit on the uptake
couldn't|can't|cannot organise|organize|run|boil|tie|find|pour|spell|punch|fight|sell|manage|lead|plan _6 brewery|egg|shoelaces|bag|barn|stall|bath|bed|kettle|water|party|desert|picnic|ants|tap
away with the fairies
off|out Y|of ?Y head|rocker|trolley|chops|mind|tree|nut
round the bend|twist
not right in the head
wouldn't|couldn't|doesn't|don't know|recognise|recognize|see|spot _6 if it|they|H hit|bit|slapped|punched|jumped|fell|sat|saw|met
allergic to work|effort|hard|honest|responsibility|telling|truth|apologising|P
who on|the|would|?ever ?earth ?hell hired|hire|employed|trained|promoted M
what|which planet are|is|do H
?Y high horse
make+ me|P sick|cringe|puke|vomit|ill
all talk|mouth|bark|hat|style|gob|swagger|promises|fur ?, and|no|coat
snake in the grass
wolf in sheep's
bull in a china
black sheep
fair-weather friend
king|queen|master|prince|princess of excuses|gossip|drama|chaos|complaints|procrastination|sarcasm|lies
lights are on ?but ?there's ?nobody|no-one ?is ?home
headless chicken
one rule for M
ice in Y veins
not A _2 , ?but ?C A
supposed|meant to be A _2 , not A
more of A <slur>|talker|hindrance|burden|obstacle|hazard than|and
more like A _ than A
not|N|never|n't ?a ?word in Y vocabulary|dictionary|dna
how mature|grown-up|adult|big of you
lot of use|good|help H are|is
wouldn't|won't lift a finger
wouldn't give _2 the time
throw+ _2 under the bus
suck+|sucking up to
lick+|licking _3 boots
up the boss's|manager's _
act+|acted|acting|behave+|behaved|behaving|sulk+ like a ?spoilt|spoiled ?little child|baby|toddler|kid|teenager
danger|hazard to himself|herself|yourself|others
neither use
play+|playing|played _3 off against
answer for everything
<virtue>|smile cost+ extra
personality|charm|charisma|brain transplant|bypass
past Y sell-by|best|prime
long in the tooth
angry|mad at|with the|everyone|everything world|.
is|are|see|as|like someone|somebody <bad>
easily led|swayed|bored|offended|rattled|distracted|flustered|fooled|intimidated|manipulated|influenced
H fancy|fancies S
aren't|isn't H the clever|funny|important|popular|big|smart
can't|cannot|couldn't|won't keep|take ?a ?Y joke|secret|hint|confidence|criticism|correction|direction|no|mouth
to save Y life
heart like a ?swinging brick|stone|fridge|rock
you'd|he'd|she'd step|climb|trample over|on
?never met|known a|anyone ?more|so|as <bad>
wouldn't|couldn't|doesn't know A|his|her|your _ from
grovel*|crawl* to ?the|your|our ?area|head boss|manager|management|director|office|owner|chef
blow+ Y own trumpet|horn
too <good>|<bad> by half
bear+|hold+|nurse+ ?a grudge+
lord+ it over
throw+ Y weight about|around
pull+ rank
airs and graces
glory|attention|credit hunter|hog|thief
leave|left Y brain+
leave|left Y <virtue> at|in|on
our|your resident|office|great|self-appointed genius|clown|comedian|detective|<slur>
wouldn't|wouldnt|couldn't|can't|don't trust|let|hire|leave M _4 egg|kettle|dog|cat|goldfish|plant|bath
is|are|has <better> than M .|,|!|?|are|and
could H be|get any _2 ?
<bad> much ?
call|calling M ?a ?an <bad>|<slur> would|is|doesn't
face|tongue|mouth|temper like A|two|thunder
more life|personality|<virtue> in A|my _
<virtue>|skills went|gone out with|of the
blow+ hot and
like pulling|wading|herding|nailing|drawing|squeezing|walking|getting teeth|through|cats|jelly|blood|on
with|to M is|was like _
worse than a <slur>|child|toddler
making up the numbers
four-letter|dirty|foreign|alien|unknown word|concept|notion|country to|for M
nobody|one would|could|can accuse|call|describe|mistake M ?of ?being ?as ?a ?too <good>|<virtue>|punctual|hard
wouldn't|not|n't|never call|describe M ?as ?A <good>|hard|team
what i'd|we'd|you'd call ?A <good>|hard
what ?else can|could|would|did|do you|u|one|i expect|expected from|of <them>
nothing better|else from|of M
's|is|bit rich ?, coming from
coming from you ?, that's|is|how
in one ear
off a duck's

M born yesterday
H|you've ever|even ?stop ?to think ?|before
you for real
who ?ever|died gave|and|handed ?made M a|that|your|boss|in ?driving licence|license|diploma|degree|certificate|job|charge|.|?
did|do they|we find|dig|scrape|get M ?|up
how _3 H got|get|kept|keep|passed|pass|landed this|that|Y|a ?driving ?job ?|is|interview|probation|licence|license|test|exam|position
wonder nobody|no-one|no|your|everyone|everybody|people|the _3 like+|want+|left|leave+|hate+|avoid+|quit|can|trusts
barrel|bundle of laughs
butter wouldn't melt
swan*|strut*|prance*|ponce*|flounce* about|around|in|off|past|like|through|here
as|like ?if ?though H own+|owned the|this|it
argue+|swear+ ?that black
like+|love+|enjoy+ ?nothing ?more|better ?than ?a|to ?good stir|moan|whinge|gossip|row|drama|moaning|gossiping|arguing|argument|complaining|stirring|scene|fuss
more than H work+|listen|help
n't|don't|haven't|never|doesn't|hasn't|no ?have|has|got ?a ?single kind|good|nice|civil|decent word for|to|about P
honest|proper|decent day's|day+ work|'s|in|of
say+ boo to
walk+|walking all over
say+|tell+ _3 want+ to hear
n't|can't|cannot|couldn't|wouldn't|don't|never believe|trust|take a|one|any ?single word ?that H|of
lie+ ?as|like ?easily as|a|cheap
H|him|her and ?the <virtue>|truth|work ?have|has|are|is|don't|never|aren't|do ?never|not strangers|met|mix|meet|on|together
<virtue>|truth|work and M have|are|don't|never|aren't|will
and|and's H want+ to be A|our|the
supposed|meant to be A professional|leader|expert|adult|grown-up|team|manager|boss
stuck in the|Y past|dark|ways|stone
big|great|silly|daft|dozy|useless|stubborn ?old ?great baby|lump|mare|article|goat|goose|cow|mule|bat
mummy's|daddy's|mother's|boss's|teacher's|manager's ?little ?blue-eyed boy|girl|pet|lapdog|poodle|puppet|favourite|spy
nose ?so ?far up
'd|you'd|he'd|she'd do|say|sell anything for|to ?a ?get ?his ?your G|sale|promotion|attention|quiet
swing+|swinging the lead
accident waiting
that's|thats|all what|who H are|is .|!|to
beauty sleep
earth|hell is|are H for
no feel|feeling|heart for|with
no idea how to behave|treat|talk|speak
point|use of|are|is H ?
is|are|'s|seem+ beyond M
J|it|this ?'s ?is ?far too big|much|hard|grand|tough for M
will|'ll|you'll|he'll|she'll|people never|not learn|change|understand|amount|grow .|,|!|?|will|to|up
C|is|are ?a ?bit ?well over the hill
`,
	motive: `
rules|deadlines|queues|manners ?are|is ?only ?for ?for other+|lesser|little
only|just <serves> _6 because|when|if _4 free|G|watching|looking|food|camera
care+|cared more about|for
H take+|took me|them|P for ?a fool+|idiot+|mugs
think+ nobody|no-one else matters
rules D|do ?not apply to
look+|looking|looked out for number|S
it|it's|everything ?is|was|'s|has|must ?to ?always all|be|always ?all about M
only|just|eyes ?have|has ?got ?eyes ?only for the|Y G|phone|till
all H see+|hear+ is
just|only|merely clocking|killing|serving|biding in|time|out|your
only|just|solely here|there for the|your|a _
treat+|treated|treating _3 as|like ?a ?an ?if number+|idiot+|child|children|servant+|inferior+|nuisance|burden|second-class
enjoy+|love+|like+ seeing|watching|making _3 suffer|squirm|cry|sweat|miserable|uncomfortable|small|fail
take+|took ?great ?a pleasure|delight|joy in embarrassing|hurting|humiliating|upsetting|belittling|shaming|bullying|correcting|making
nothing|no|nobody|one matters|counts|exists ?one to|for M
doing|do|did|does|done it|this|that ?all ?only ?deliberately ?on ?purpose to annoy|spite|provoke|humiliate|upset|hurt|irritate|embarrass|wind
couldn't|could ?not care less
D|didn't|never care+|cared ?at ?all about|for|if|whether|how|what
D|couldn't|never|not give+|giving a|two damn|toss|hoot+|stuff|monkey's|fig
can't|cannot|couldn't|can|won't ?not|even|ever be bothered
only|just care+|think+|thinking|interested|caring ?about|of|in
just|only|simply|all in it|this for
all H|they care+|think+|want+ about|of|is
only|just out for
lost|losing ?all interest in ?the|Y P|J
resent+|despise+|hate+|loathe+|begrudge+ P|women|working|serving|helping
think+|thought|believe+|reckon+ C|H|they're|S ?are ?is ?so better|above|too|special|clever|god ?than ?good
too big|grand|fine|posh|proud|important|busy|cool for A|us|the hello|word|smile|please|thank|likes|rest|wave|good
too young|green|old|soft|nice|timid ?and ?_ to|for be|run|lead|manage|handle|have|this|the
too lazy|proud|important|good|posh|cool|grand|vain|arrogant|selfish|stupid to
treat+|treated|treating _3 like dirt|rubbish|garbage|animals|idiots|children|cattle|scum|skivvies|muck|mud|dogs|servants|slaves|fools|nothing|doormats|numbers|trash|furniture|criminals
look+|looked|looking down on|Y ?nose
got|have|has|had it in for
A|just|nothing|only ?but ?a ?an ?mere inconvenience|nuisance|burden|bother|annoyance|hassle|interruption to M|them
want+|like+|love+|enjoy+ to ?be ?see ?making ?humiliating ?bullying the ?centre ?center of ?attention
have|has|need+ to be the centre|center of
enjoy+|love+|like+ humiliating|bullying|belittling|upsetting|winding|tormenting
in it|this ?only ?purely ?solely for the|Y ?staff ?own G|discount|paycheck
world turns|spins|rotates around|round M|them
revolve+ around|round M|them
god 's gift
god's gift
only|just|purely|simply after|chasing|about the|your|a|his|her ?quick ?next G|buck|sale|target+
in love with S|the|Y
you'd|he'd|she'd rather|sooner _4 than help|work|serve|lift|talk|do|get|move
afraid|scared|frightened|shy of ?Y ?own ?hard ?honest ?a ?day's work|responsibility|effort|shadow
out of ?pure|sheer|plain spite|malice|jealousy|laziness|greed|vanity|envy|meanness|stupidity|ignorance|arrogance|cowardice|revenge
just|only|purely|simply|deliberately ?trying|here|doing|wanted|want+ ?it to spite|annoy|provoke|humiliate|embarrass|upset|irritate|suck|sabotage
think+|thought H own+|run+ the|this place|shop|company|building|show
think+|thought H know+ everything|best|better|all
think+ H can|could walk on water
thrive+|feed+|live+|get+ off|on|for other+|people's|drama|chaos|conflict|gossip|attention|arguments|misery
think+|thought the world|everyone|everybody|we owes|all ?owe M
nothing|just|only|merely ?but ?a ?walking number+|wallet+|money|meat|dirt|obstacles|objects|furniture|parcels|cases to|for M
Y heart isn't|is|'s ?not in
heart 's|is not|n't in it|this
only|just here because|until|till|to ?collect|kill|pass
counting|waiting|living|clocking ?the ?days|minutes|hours ?down for|to|until|till ?Y pension|retirement|payday|home
is|are|'s|that's|it's beneath|below M|your|his
on ?A power|ego
only|nobody|no-one|anyone|wrapped ?think|look+|up ?of ?for ?about ?after ?but ?in S
put+|putting S first
in it for S
only thing|person|one ?that H care+|think+ about
all|ever that matters|counts to M
D want+ to be|work here
here for the G
lost ?all ?any|my|the respect|faith for|in M
hate+|D ?like|enjoy P|it|this|the|Y ?public here|place|.|,|J
`,
	praise: `
natural|born|true leader+|communicator|diplomat|organiser|organizer|salesman|saleswoman|host|teacher
hasn't|haven't|not|without|doesn't|don't ?got|have|having a ?single <bad> bone in
born|natural <role>
one in a million
heart of gold
second to none
salt of the earth
a cut above
worth Y weight in
best of the best|bunch
breath of fresh air
heart and soul of
safe|great|brilliant|fantastic pair of hands
bee's|cat's|dog's knees|whiskers|pyjamas
the real deal
the full|whole|complete package
force of nature
tower|pillar of strength|support
cream of the crop
one of a kind|the best
a joy|pleasure|delight|privilege to work|have|know|be
such|true|real|great|fantastic|brilliant|born|natural|wonderful a|? team|people player|person|leader
class act
life and soul
simply|just|truly|absolutely|really the best
all heart
`,
};

/** A phrase with its capital letters and "think+" (think, thinks) written out. */
const spelt = (phrase: string): string =>
	phrase.replace(/[A-Z]/g, (letter) => OFTEN[letter] ?? "").replace(/([\w'-]+)\+/g, "$1|$1s");

/** Every phrase with what it says. */
const phrasesOf = <V extends string>(groups: Readonly<Record<V, string>>): [string, V][] =>
	(Object.keys(groups) as V[]).flatMap((value) =>
		groups[value]
			.trim()
			.split("\n")
			.map((phrase): [string, V] => [spelt(phrase), value]),
	);

/** The judging phrases of a remark. The subject test stands with the caller. */
export const judgements = compilePhrases<Judged>(phrasesOf(JUDGEMENTS), {
	classes: {
		slur: (norm) => labels.find(norm) === "bad-noun",
		bad: (norm) => labels.find(norm) === "bad-adjective",
		virtue: (norm) => labels.find(norm) === "virtue",
		poor: (norm) =>
			/^(?:awful|terrible|poor|hopeless|useless|rubbish|lousy|dreadful|appalling|rotten|crap|shocking|pathetic|bad|weak|worse|dis(?:graceful|gusting)|unacceptable)$/.test(
				norm,
			),
		vice: (norm) => labels.find(norm) === "bad-trait",
		third: (norm) => baseOfThird(norm) !== undefined && !/^(?:works|comes|suits|has|takes|needs)$/.test(norm),
		better: (norm) =>
			norm.endsWith("er") && labels.find(norm.slice(0, -2).replace(/i$/, "y"))?.startsWith("good") === true,
		lowly: (norm) =>
			/^(?:snail|tortoise|brick|toddler|robot|goldfish|dog|cat|monkey|donkey|sloth|child|kid|gran|granny|grandmother|grandma|nan|plank|(?:two|three|four|five|six)-year-old|wolf|doorbell|vending|traffic)$/.test(
				norm,
			),
		role: (norm) => staffNouns.has(norm) && norm !== "we" && norm !== "you",
		good: (norm) =>
			labels.find(norm)?.startsWith("good") === true &&
			norm !== "heart" &&
			norm !== "dream" &&
			norm !== "treat" &&
			norm !== "talent",
		serves: (norm) =>
			/^(?:volunteer|help|work|come|turn|show|stay|smile|care|apologise|join|listen|bother|tidy|clean|do)e?s?$/.test(
				norm,
			),
		them: (norm) => !/^(?:me|us|it|this|that|these|the|our|my|everyone|in|on)$/.test(norm),
		doing: (norm) =>
			/^(?:reception|retail|sales|hospitality|management|leadership|care|catering|logistics|service|kitchens?|hotels?|customers|medicine|security|law|(?!build|park|meet|train|even|morn|end|even|noth|some|any|every).*ing)$/.test(
				norm,
			),
		you: (norm) => YOU.split("|").includes(norm),
	},
});

/** Words that change nothing in a judgement and may stand anywhere in it. */
const FILLERS = /^(?:just|ever|even|quite|very|bloody|damn|fucking|(?!friend|famil)\w{4,}ly)$/;

/** The judging phrase that begins at a word of the sentence, with or without its fillers. */
export function judging(tokens: readonly Token[]): (i: number) => { value: Judged; to: number } | undefined {
	const places = [...tokens.keys()].filter((i) => !FILLERS.test(tokens[i]?.norm ?? ""));
	const bare = places.length < tokens.length ? places.map((i) => tokens[i] as Token) : undefined;
	return (i) => {
		const whole = judgements.at(tokens, i);
		const at = bare === undefined ? -1 : places.indexOf(i);
		const match = bare === undefined || at < 0 ? undefined : judgements.at(bare, at);
		const to = (places[(match?.to ?? 0) - 1] ?? -1) + 1;
		return match === undefined || (whole !== undefined && whole.to >= to) ? whole : { value: match.value, to };
	};
}

/** Words for the whole of people, time or things that generalise conduct. */
export const universals = compilePhrases(
	phrasesOf<"frequency" | "quantity" | "people">({
		frequency: `
always
day|week|night|shift|month after day|week|night|shift|month
never ?ever
forever
for ever
constantly
perpetually
perpetual|constant|endless|eternal|everlasting|never-ending|neverending|unending|incessant|continual|nonstop|non-stop
continually|continuously|eternally|endlessly|incessantly|invariably|permanently|ceaselessly|everytime
every|each ?and ?every ?single ?bloody ?damn ?last ?blessed time|day|week|shift|morning|evening|night|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hour|minute|year|call|occasion|meeting
day|week|year|night|month in ?, ?and day|week|year|night|month out
all the ?bloody ?damn ?flaming time
the whole|entire ?bloody|damn time
all day long|every
24/7
seven|365 days a week|year
?from morning till|to|until|noon ?and night
day and|or night
at no time|point
on no occasion
not|isn't|never ?a|one|single ?single day|week|shift|morning|hour|month goes|passes|went|passed
at every ?single turn|opportunity|chance|step
on every ?single occasion|shift|call
round|around the clock
not ?even once
not a single time
haven't|hasn't|didn't|don't _3 a single time
as usual|ever|always|per
without fail|exception
time and ?time again
haven't|hasn't|didn't|don't ?even once
same as ever|always|usual
time after time
ever
`,
		quantity: `
everything ?you|he|she|they ?ever ?touch ?touches ?do ?does ?say ?says
nothing ?you|he|she|they ?ever ?do ?does ?say
all you|he|she|they ?ever|you've ?'ve ?have ?has do|does|did|done
do|does|did|doing|done nothing but
each and every ?single ?one
every ?single one|thing
every single _
every|each _ you|he|she|i
every|each ?single _ of yours|his|hers
none of your|his|her _
none of my|our calls|emails|e-mails|letters|messages|questions|notes|requests
every last|bloody|damn _
not a single _
not one _
all ?of your|his|her
everywhere|nowhere
`,
		people: `
we are all
everyone ?in|on|at ?the|this|our ?office|team|depot|branch|shift|ward|kitchen|department|shop|store
everybody ?in|on|at ?the|this|our ?office|team|depot|branch|shift|ward|kitchen|department|shop|store
everyone's|everybody's time|patience|work|mood|day|plans|nerves
nobody|no-one
no one
not a soul
all|none|each of you|u|yous|them
all|none|each of us
no matter what|who
no matter how often|many|much
we|they|us all
the|our whole|entire of ?the ?our ?night|day|back|front|sales _
the|our whole|entire ?sales ?night ?day ?front team|office|branch|depot|shift|ward|kitchen|department|floor|shop|store|lab|bakery|site|salon|staff|crew|company|building|house|street|town|village|neighbourhood|block|school|class|family|queue|corridor|restaurant|hotel|clinic|place|world|desk|workshop|garage|bar|reception
`,
	}),
);
