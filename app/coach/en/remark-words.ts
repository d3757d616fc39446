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

/** Judgements of the person that are no single label, one phrase a line, by what they judge. */
const JUDGEMENTS: Readonly<Record<Judged, string>> = {
	fitness: `
not|don't|doubt|wonder|wondering|question|unsure|questioning ?sure|convinced|think ?that|if|whether _2 is|'s|he's|she's|you're ?really cut|up|fit|suited|right|the ?right ?out|from for|to|the|man|woman|person|one
wouldn't|couldn't|can't|don't|not|never ?say ?i'd trust|put|leave _ with|near|alone|in
not _2 material
not|n't cut out for|to
isn't|aren't|weren't|wasn't|ain't cut out for|to
not|never ?really ?quite ?simply ?just fit for|to
isn't|aren't|weren't fit for|to
unfit for|to
not|isn't|aren't ?really suited|suitable|made|built|meant ?enough for|to
not ?the ?right person|man|woman for
not the place for someone|people|somebody|anyone like
can't|cannot|can|couldn't ?not|never be trusted|relied|counted|left ?alone ?on ?with ?to
can't|cannot|couldn't|won't|don't|wouldn't|'d|never ?ever trust|rely|count|depend ?on you|him|her
nobody|no-one|one|who can|could|would|will|'d ?ever rely|depend|count|trust ?on you|him|her|them
too _ for this|the|that|such|our|any|a ?modern ?lunch job|role|work|trade|line|post|position|desk|counter|shop|ward|kitchen|office|place|rush|industry|profession|hotel|clinic|business
you'll|he'll|she'll|will|'ll never make|be|become a|an _
isn't|aren't|weren't|wasn't|ain't|hardly _2 material
don't|doesn't|never|not ?simply ?just ?really fit in
doubt ?that ?if ?whether you're|you|he's|he|she's|she ?are ?is ?have capable|fit|cut|able|up|it|what
this|the|maybe|perhaps ?this ?the job|role|work|trade|profession|line ?of ?work isn't|is|'s ?not ?really ?just for|right ?for you|him|her
should|better|ought|might ?to ?be ?well find|look|get|seek|finding|looking|consider|try|considered another|a|for ?another ?different ?new ?a job|career|employer|profession|line|trade
are|is|you're|he's|she's beyond|past help|redemption|hope|saving|it|caring
shouldn't|should|oughtn't ?not|never be ?allowed|working|let ?anywhere near|with|around ?any customers|guests|patients|people|clients
have|has|had|you've no business _
don't|doesn't|didn't belong in|here|behind|at|on
out of|beyond your|his|her depth|league
hopeless|useless|terrible|rubbish|awful|pathetic|clueless|dreadful|lousy|no|hopelessly ?good ?bad with|around people|customers|guests|patients|clients|children|kids
not|n't worth the|your|a|what money|salary|wage|wages|pay|paper|we
hasn't|haven't|doesn't|don't|not ?got|have what it takes
can't|cannot|couldn't|won't ?even ?simply ?just handle|take|stand|cope ?with pressure|stress|responsibility|people|authority|criticism
no|not|isn't|aren't|hardly ?exactly ?really ?a|much ?of ?a people|team|customer person|player
not|n't|isn't|aren't|never ?simply ?just ?really up to ?the ?this ?that it|job|task|role
in the wrong job|profession|trade|business|line|career
rubbish|terrible|hopeless|useless|awful|crap|pathetic|bad|lousy|dreadful|poor at ?the ?doing ?your|his|her|this job|work|everything|anything|people
don't|doesn't|not deserve to|your|this|that|the|his|her job|work|uniform|badge|wear|be|title|position|salary
no use|good to anyone|me|us|anybody
don't|doesn't|not|doubt|wonder|wondering|question|unsure ?sure|convinced|think ?that|if|whether _2 have|has|got ?got what|the|a|any ?it|emotional|social stomach|takes|<virtue>|head|makings|stuff|brains|nerve|character|personality|temperament|patience|guts for|of|to|.
the|our|a worst|weakest|poorest|sorriest <role>
hasn't|haven't|without|not|has|have|you've|he's|she's ?got ?have a|the|no ?first clue|foggiest|faintest
better suited to|elsewhere|for
better off elsewhere|somewhere|in ?a job|trade
haven't|hasn't|don't|doesn't|not|never ?got|have|had it in you|him|her
don't|not _2 people|someone|somebody like you|him|her
without your|his|her sort|kind|type|lot .|!
a|an|of ?very|truly|absolutely|really <poor> <role>|listener|leader|boss|loser|sport
not|isn't|aren't|wasn't|hardly ?much ?of a|an ?very|particularly good|great|nice|decent|kind <role>|listener|leader|boss|colleague|loser
no|zero|nil people|social|leadership|listening skills
<lowly>|parrot|cone|houseplant could|can|would|has|have ?do|be better|your|his|her <virtue>|job|work|company
brain cell|cells
they taught <virtue>
`,
	trait: `
full of <vice>|excuses|crap|lies|it
lose|drop|ditch the|that|your attitude|ego
everything that's|that ?is wrong with
you've|he's|she's|have|has|had|got|what|the ?got some|a|the|sheer ?sheer ?real nerve|cheek|gall|audacity
how <bad> you|he|she|they are|is|were|was|can|sound|look|sounds|looks
how <bad> do|does you|he|she have|need to be
something|anything <bad> about you|him|her
what a|an <bad> _ you|he|she
what a|an <slur> you|you've|he|he's|she|she's
turned|turn|turning|grown into|to a|an|such ?real ?proper ?total ?right ?complete <slur>
you've|he's|she's|have|has|got ?got ?such an|a|some|such ?real ?serious ?big attitude|temper|ego|problem ?problem ?with ?authority
you've|he's|she's|have|has|got ?got a|such ?a big|foul|loud|short|quick|nasty|filthy mouth|fuse|temper|tongue|head
high|inflated|lofty|exaggerated opinion|view|idea|sense of yourself|himself|herself|your|his|her|self-importance
don't|doesn't have|possess a|an|any <good> nature|character|personality|heart|side|attitude|bone
playing|play|plays the victim|martyr|diva|fool|clown|hero|saint|innocent|dictator
are|is|you're|he's|she's|were ?just ?simply the problem|pits|limit|enemy
have|has|got|you've|he's|she's a|an|such|rather ?a <bad> way|manner
good for nothing
what sort|kind|type of ?a <slur>
you|he|she ?just|simply|clearly|obviously|really|plainly don't|doesn't care
with|given your|his|her|that|such ?a|an temper|temperament|ego|attitude
with that mouth
?a|an <vice>|temper|mouth|attitude|face like yours|his|hers|that
that ?thick head|mouth|attitude|temper|ego|face of yours|his|hers
you're|are|is|he's|she's ?such ?really ?just hard|heavy work|going
bad news
you're|are|he's|she's ?nothing ?but ?pure ?real ?just trouble|poison|scum|dirt|rubbish|trash|garbage|vermin|evil
typical of you|him|her
not|isn't|aren't|wasn't|weren't|never ?been a|an ?very ?particularly ?really nice|good|kind|decent|pleasant|honest|warm person|man|woman|human|guy|individual|soul
are|is|you're|he's|she's ?exactly|just what's|what ?is wrong with
forever|always the victim|martyr
don't think|believe you|he|she have|has|'ve ?got a|an|one|any <good> bone
you|he|she ?just|always|simply shirk*|skive*
control freak
bad|terrible|poor|negative|sore influence|example|fit|seed|sport|loser
walking disaster|catastrophe|nightmare|liability
kind|level of stupid|dumb|lazy|rude|useless
are|is|were|must you|he|she ?always ?be ?just ?really ?completely ?totally ?even ?so ?this ?that deaf|blind|mad|mental|insane|slow|thick|dim|cheap|weird|<bad>
you|he|she must be deaf|blind|mad|mental|insane
how <bad> can|could|must you|anyone|anybody|one|he|she ?be ?get
a|an|your|his|her|such|that ?very|really <bad> streak|side|nature|personality|character|heart|mind|tongue|mouth|temper|temperament|disposition|demeanour|demeanor|mentality|mindset|outlook
a ?real|very|right mean|lazy|cruel|nasty|ruthless|sadistic|selfish|dishonest|short|quick|hot|bad|foul|big|loud|sharp|vicious|wicked streak|fuse|temper|mouth|tongue
anything but ?a|an <good>
far from ?being ?a|an <good>
not|isn't|aren't|hardly|wasn't|weren't ?exactly ?really ?always the most <good>
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
brown noser
con man|artist
clock watcher
trouble maker
drama queen|king
prima donna
know it all
spoilt|spoiled brat|child
nasty piece|bit of work
piece of work
wet blanket|rag|lettuce
cold fish
lone wolf
slave driver
time waster
lost cause
laughing stock
the|an|such|a ?total|complete|absolute|utter disaster|liability|embarrassment|joke|disgrace|nightmare|catastrophe
attitude ?really ?just ?simply ?absolutely stinks|sucks|problem|problems|reeks
bad|poor|terrible|awful|rotten|lousy|wrong|appalling|disgusting|lazy|nasty|horrible|dreadful|shocking|negative|stinking ?work attitude|ethic
attitude|manners|demeanour|manner _4 is|was|are ?absolutely|simply|just|really <poor>|wrong|<bad>
someone|somebody|people|a|person like you|him|her
lazy bones
not|hardly|never ?exactly ?really a|much|the ?of ?a <good>
?far|way|much|just too sensitive|emotional|soft|trusting|precious|clever|nice .|!|,|for|and
problem|trouble ?here is you|him|her .|!
you|you're|he's|she's|he|she ?are|is|were|was ?so|just|really|simply hard|impossible|hell|difficult|exhausting|awful|tiring|unpleasant to like|love|please|stomach|be|work|talk|deal ?for|with|around|to
got|grown|getting|gone|become lazy|sloppy|arrogant|rude|complacent|soft|cocky|slack
beyond <bad>
nobody|no-one|one likes|wants|needs a|an <slur>
as|so <bad> as you|him|her|he|she
<bad> _4 describe|describes you|him|her
word|words for you|him|her is
the|a <slur> ?that you|he|she are|is
<good>|<role>|leader|saint you|he|she isn't|aren't|ain't|wasn't
<good>|<role>|leader|saint you|he|she are|is|was not
you , a|an _2 ?
you a|an <role> ?
you <bad> little|old|great _
your|his|her ?own ?total ?sense ?of ?moral ?work ?people <virtue>|ethic|compass|skills|duty|humour ?clearly ?simply is|are|was|were|seems ?close|next ?at|to|just nonexistent|non-existent|zero|nil|questionable|broken|missing|lacking|absent|laughable|nothing|none|pathetic|terrible|awful
your|his|her ?big|own ?work mouth|ego|temper|ethic will|cost|gets|got|stinks|sucks
high maintenance
more interested in _3 than
cuckoo land
your|his|her ?own ?private|personal servants|slaves|kingdom|empire
delusions of
economical with the
lie|lies|lying|lied through
have|has|got ocd|adhd
on the spectrum
your|his|her head examined|examining
need|needs ?some ?serious therapy
god|napoleon|superiority|inferiority|martyr|hero complex
some people here|on|in _3 are ?just ?plain <bad>
`,
	idiom: `
you|he|she ?clearly ?really think|thinks you're|he's|she's the|some|it|all|god
talk|talks|talked|speak|speaks to|at _ like|as ?if ?we're ?we ?were <slur>|dirt|children|kids|servants
go|goes|gone|went to your|his|her head
the sort|kind|type|one who|that never|always _
are|is|you're|he's|she's ?exactly|just|not the|one ?of sort|kind|type|those ?of ?person|man|woman|people|men|women|blokes|guys|types|colleague|boss|<role> who|that|to|who'd ?never|always
special|rare|new kind|sort|level|type of <bad>
stranger to ?the ?hard ?honest truth|work|soap|tact
couldn't|can't|cannot organise|organize a|an|two _
born without
all take and no give
hasn't|haven't|without|not|never|no|don't|doesn't|isn't ?got|have|had|show a|an|one|any ?single shred|ounce|trace|hint|scrap|grain|iota|drop|speck|spark|whiff|bone of|in
isn't|not|never a|one ?single _ bone in
lose your|his|her head if
argue|fight with a|an|your|his|her own|lamp|post|brick|wall|lamppost|shadow|mirror|signpost|statue
start|pick|cause a|an fight|argument|row in an empty
live|lives|living in your|his|her|a own ?little world|bubble|universe
in|on a|your|his|her world|planet of your|his|her own
don't|doesn't have|possess a|any heart|conscience|backbone|soul|spine
call|calls that|this a|an <role>
call|calls that|this <virtue>|teamwork|service|leadership|professionalism
some|fine friend|colleague|help|leader|team|boss|expert|professional|neighbour|example|hero|gentleman|host|partner|mentor ?player ?leader ?worker you|he|she are|is|turned
what kind|sort|type of ?a person|human|man|woman|monster|animal|idiot|fool|<role> are|does|is|would|do|<third>
who raised|brought|taught you
work|works|move|moves|drive|drives|eat|eats|look|looks|dress|dresses|talk|talks like a|an snail|sloth|tortoise|turtle|pig|slob|tramp|maniac|lunatic|robot|zombie|amateur|idiot|fool|elephant|bulldozer|clown|madman|scarecrow|slug|toddler|caveman|savage|animal|donkey|dictator|sergeant|peasant
slower|thicker|dimmer|duller|colder|meaner|ruder|lazier|stupider|denser than a|an|my|two
not|hardly|isn't|aren't ?exactly a|the|your|much ray|fountain|model|picture|paragon|beacon|poster of|child|boy|girl
<virtue>|listening|sharing|apologising|caring isn't|aren't|is|was|wasn't|were|has|hasn't ?never ?not ?hardly ?exactly ?really ?been your|his|her|one|a ?of ?your ?his ?her ?strong|strongest|middle suit|name|thing|forte|strength|strengths|point|points|department|speciality|specialty|virtue|virtues|gift|gifts
you're|are|is|he's|she's ?just all talk|show|mouth|hat|bark|noise|hot
you|him|her all over
just like you|him|her|_ to|.|!
typical of _ to
waste of a|space|oxygen|time|money|air
heart|heart's ?is ?made of stone|ice|flint|granite|steel
the|all|about ?bedside|phone|social|people|work ethic|ethics|people|<virtue>|empathy|charm|tact|warmth|patience|manners|manner|delicacy|discretion|energy|brains|brain|personality|subtlety|attention|finesse|grace|sensitivity|compassion|intelligence|iq|memory|social of|the|span|skills ?of a|an _
no einstein|genius|saint|angel|oil|rocket|gentleman|lady|hero|picnic|expert|star ?scientist
not|isn't|aren't|hardly|ain't ?exactly ?really the sharpest|brightest|smartest|quickest|cleverest|fastest
not|hardly|never ?exactly ?really ?quite known|famous|renowned for your|his|her|their
call|calls yourself|himself|herself|yourselves a|an _2
raised|brought ?up by wolves|animals
raised|born|brought|grew ?up in a barn|zoo|stable|jungle|cave
sell|sells your|his|her|their own grandmother|mother|granny|soul|gran|grandma
hasn't|haven't|not|without|doesn't|don't ?got|have|having a|an ?single <good> bone in
a|got screw|marble|marbles|loose ?loose ?screw ?missing
what|what's ?is ?the ?hell ?on ?earth ?is wrong with you|him
what's your|his|her problem
who|who's do|does you|he|she think you|he|she are|is
who made|crowned|appointed you|him|her _
where|where's ?is|are ?are your|his|her ?bloody|damn <virtue>|brain|brains|common|team ?sense|spirit
an|any|one ounce|shred|scrap|gram|grain|spark|bit|trace of ?common ?basic ?simple <virtue>|sense|brain|brains|intelligence
half a brain
short|low|light on ?people ?social <virtue>|brains|charm|skills
have|don't|do|has|doesn't|does you|he|she ?even|really ?have ?got ?a|any|no heart|shame|manners|conscience|feelings|decency|pride|self-respect|brain|backbone
you're|he's|she's|are|is|'s no <role>|leader|professional|diplomat
not|isn't|aren't ?exactly|really much of a|an <role>|leader|professional|colleague|diplomat
make|makes|made a|an ?very|pretty poor|terrible|lousy|rotten|<bad> <role>|leader|host|colleague
get over yourself|himself|herself
grow|find|get yourself|a ?a backbone|spine|conscience|brain|heart
?just grow up .|!|,
act your age
use|using|engage your|his|her ?own brain|brains|head .|!|,|for|once
nobody|noone home
mr|mrs|miss|ms|captain|lord|lady know-*|i-*|perfect|important|clever|grumpy|sunshine|charming|popular|helpful|slow|muck|high-and-mighty|organised|personality
little miss|madam|lord|princess|prince _
sleeping beauty
only ?ever nice|polite|friendly|kind|helpful|charming|sweet when|if|around
only ?ever nice|charming|sweet to|with people|those|customers|guests|the
not|isn't|aren't ?the ?a ?kind ?of somebody|someone|person|man|woman i'd|we'd|i|we|anyone
no|not|n't|little ?any|much better than a <slur>|child|animal|dog|robot|vending
not|n't|never|hardly ?exactly ?really ?much blessed|gifted|overburdened|burdened with _
his|her|your lordship|ladyship|majesty|highness
passes|pass|passing for ?a brain|brains|manners|service|wit|leadership|thinking
law unto yourself|himself|herself
me , ?and me
sun shines out of you|your|him|his|her
lost|losing your|his|her marbles|mind|plot
the last person|one|colleague i'd|we'd|anyone|anybody
act|acts|acted|behave|behaves|behaved|acting|behaving like|as ?if|though you|he|she|you're|he's|she's _
met|seen|known|had <better> _
met|seen|known|had <better> _2 than you|your|our|him|her
my|a|an|any ?old <lowly> _5 than you|him|her
baby could|can|would ?do|manage|run your|his|her job|work
a ?right|proper|real little madam|napoleon|hitler|emperor|dictator|general|caesar|princess|lord|tyrant|so-and-so|monster
a walking disaster|excuse|catastrophe|contradiction|hazard|insult|complaint|tantrum
are|is you|he|she ?just a|an ?<role> ?or ?a|an <lowly>|parrot|statue|machine|vegetable|comedian|clown|monk
only|just a|an <bad> person|man|woman|fool|<role> would|could
only|just a|an <slur> would|could
on another planet
pain in the|everyone's neck|backside|arse|ass|bum
bad|rotten apple|egg|lot
you're|are|is|he's|she's|was|were ?just ?a dead weight|wood
set in your|his|her ways
can't|cannot|couldn't|won't handle|take|stand|bear being
chip on your|his|her shoulder
full of yourself|himself|herself|it|hot
holier than thou
holier-than-thou
loose cannon
weak|weakest link
stab|stabs|stabbing|stabbed _2 in the back
kind|sort|type of ?a <bad> person|man|woman|guy|individual|girl|colleague ?you|he|she
thick as ?two ?short a|mince|planks|brick|plank
brains|brain|intelligence|charm|manners of a
some|fine <role> you|he|she are|is|turned
so-called <role>|expert|leader|professional|boss|star
a|an|such ?pretty poor|bad|terrible|lousy|sorry|pathetic excuse|apology for a|an
as much use|help|good|fun|charm|charisma|tact|warmth|personality|sense|grace|empathy|backbone as a|an|my
about as <good> as a|an|my
useful|helpful|welcoming|friendly|warm|subtle|charming|reliable|sharp|bright|quick|deaf|tight|much|thick|slow|cold|stubborn|slippery|dull|charismatic as a|an|two|mince|short|ice ?chocolate|concrete|brick|wet|cactus|mule|snail|fridge|plank|lead|planks|teapot|eel|fish|stone|rock|tortoise|glacier|doorknob|hedgehog|ditchwater
wet behind the ears
not all there
the|a full shilling|ticket|quid|deck
a|one|two|few|several _2 short of a|the
few sandwiches|cards|bricks
nothing between the|your|his|her ears
not|hardly|isn't|aren't ?exactly mr|mrs|miss|captain|mother|prince|princess _
have|has|got|with|you've|he's|she's|grown two faces
more <virtue> than you|him|her
like|likes|love|loves the sound of your|his|her
ego the|is|as|bigger ?size
too big for your|his|her boots
so|too|right|bit|is|are|you're|he's|she's up yourself|himself|herself
up your|his|her own
doesn't|don't|can't|couldn't know|tell your|his|her arse|elbow|left|backside from
memory|brain|head|mind like a|of ?a sieve|pea|goldfish|sewer|sponge|wood|concrete
head in the clouds|sand
slow|quick ?a|bit on the uptake
couldn't|can't|cannot ?even organise|organize|run|boil|tie|find|pour|spell|punch|fight|sell|manage|lead|plan _6 brewery|egg|shoelaces|bag|barn|stall|bath|bed|kettle|water|party|desert|picnic|ants|tap
away with the fairies
off|out your|his|her|of ?your|his|her head|rocker|trolley|chops|mind|tree|nut
round the bend|twist
not right in the head
wouldn't|couldn't|doesn't|don't know|recognise|recognize|see|spot _6 if it|they|you|he|she hit|bit|slapped|punched|jumped|fell|sat|saw|met
allergic to work|effort|hard|honest|responsibility|people|customers|telling|truth|apologising|guests|patients
who on|the|would|?ever ?earth ?hell ?ever hired|hire|employed|trained|promoted you|him|her
what|which planet are|is|do you|he|she
?your|his|her high horse
make|makes me|us|people|everyone sick|cringe|puke|vomit|ill
all talk|mouth|bark|hat|style|gob|swagger|promises ?, and|no
snake in the grass
wolf in sheep's
bull in a china
black sheep
fair-weather friend
king|queen|master|prince|princess of excuses|gossip|drama|chaos|complaints|procrastination|sarcasm|lies
never|not was|were|been the ?exactly sharpest|brightest|smartest|quickest
lights are on ?but ?there's ?nobody|no-one ?is ?home
headless chicken
one rule for you|him|her
ice in your|his|her veins
not a|an _2 , ?but ?you're|he's|she's a|an
supposed|meant to be a|an _2 , not a|an
more of a|an <slur>|talker|hindrance|burden|obstacle|hazard than|and
more like a|an _ than a|an
not|isn't|never|n't ?a ?word in your|his|her vocabulary|dictionary|dna
how ?very|terribly mature|grown-up|adult|big of you
lot of use|good|help you|he|she are|is
wouldn't|won't lift a finger
wouldn't give _2 the time
throw|throws _2 under the bus
suck|sucks|sucking up to
lick|licks|licking _3 boots
up the boss's|manager's _
act|acts|acted|acting|behave|behaves|behaved|behaving|sulk|sulks like a ?spoilt|spoiled ?little child|baby|toddler|kid|teenager
danger|hazard to himself|herself|yourself|others
neither use
play|plays|playing|played _3 off against
answer for everything
<virtue>|smile cost|costs extra
personality|charm|charisma|brain transplant|bypass
past your|his|her sell-by|best|prime
long in the tooth
angry|mad at|with the|everyone|everything world|.
is|are|see|as|like someone|somebody <bad>
easily led|swayed|bored|offended|rattled|distracted|flustered|fooled|intimidated|manipulated|influenced
as <good> as ?a ?wet sledgehammer|brick|bull|rhino|cactus|hedgehog|elephant|toothache|rattlesnake|wasp|iceberg|bulldozer|tank|doorknob|plank|snake|crocodile|fridge|robot|funeral|rock|wall|glacier|hangover|fox|barbed
you|he|she fancy|fancies yourself|himself|herself
aren't|isn't you|he|she the clever|funny|important|popular|big|smart
can't|cannot|couldn't|won't keep|take ?a joke|secret|hint|confidence|criticism|correction|direction|no
to save your|his|her life
heart like a ?swinging brick|stone|fridge|rock
you'd|he'd|she'd step|climb|trample over|on
?never met|known a|anyone ?more|so|as <bad>
wouldn't|couldn't|doesn't know a|an|his|her|your _ from
grovel*|crawl* to ?the|your|our ?area|head boss|manager|management|director|office|owner|chef
blow|blows your|his|her own trumpet|horn
too <good>|<bad> by half
bear|bears|hold|holds|nurse|nurses ?a grudge|grudges
lord|lords it over
throw|throws your|his|her weight about|around
pull|pulls rank
airs and graces
glory|attention|credit hunter|hog|thief
leave|left your|his|her brain|brains|<virtue> at|in|on
our|your resident|office|great|self-appointed genius|clown|comedian|detective|<slur>
wouldn't|wouldnt|couldn't|can't|don't trust|let|hire|leave you|him|her _4 egg|kettle|dog|cat|goldfish|plant|bath
is|are|has <better> than you|him|her .|,|!|?|are|and
could you|he|she be|get any _2 ?
<bad> much ?
call|calling you|him|her ?a ?an <bad>|<slur> would|is|doesn't
have|has|got|with|you've|he's|she's ?got a|an face|tongue|mouth|temper like a|an|two
more life|personality|<virtue> in a|an|my _
more life|personality|<virtue> in a|an|my _3 than ?in you|him|her
<virtue>|skills went|gone out with|of the
blow|blows hot and
like pulling|wading|herding|nailing|drawing|squeezing|walking|getting teeth|through|cats|jelly|blood|on
with|to you|him|her is|was like _
worse than a <slur>|child|toddler
making up the numbers
four-letter|dirty word to|for you|him|her
nobody|one would|could|can ?ever accuse|call|describe|mistake you|him|her ?of ?being ?as ?a ?too ?very <good>|<virtue>|punctual|hard
wouldn't|not|n't|never call|describe you|him|her ?as ?a|an ?very ?exactly <good>|hard|team
what i'd|we'd|you'd ?ever call ?a|an <good>|hard
`,
	motive: `
rules|deadlines|queues|manners ?are|is ?only ?for ?for other|others|lesser|little
only|just <serves> _6 because|when|if _4 free|money|tip|tips|bonus|watching|looking|credit|food|overtime|camera
care|cares|cared more about|for
you|he|she ?just take|takes|took us|me|people|them|everyone|customers|guests for ?a fool|fools|idiot|idiots|mugs
think|thinks nobody|no-one else matters
rules don't|doesn't|do ?not apply to
look|looks|looking|looked out for number|yourself|himself|herself
it|it's|everything ?is|was|'s|has|must ?to ?always all|be|always ?all about you|him|her
only|just|eyes ?have|has ?got ?eyes ?only for the|your|his|her commission|money|tip|tips|bonus|credit|phone|till
all you|he|she see|sees|hear|hears is
just|only|merely clocking|killing|serving|biding in|time|out|your
only|just|solely here|there for the|your|a _
treat|treats|treated|treating _3 as|like ?a ?an ?if numbers|number|idiots|idiot|child|children|servant|servants|inferior|inferiors|nuisance|burden|second-class
enjoy|enjoys|love|loves|like|likes seeing|watching|making _3 suffer|squirm|cry|sweat|miserable|uncomfortable|small|fail
take|takes|took ?great ?a pleasure|delight|joy in embarrassing|hurting|humiliating|upsetting|belittling|shaming|bullying|correcting|making
nothing|no|nobody|one matters|counts|exists ?one to|for you|him|her
doing|do|did|does|done it|this|that ?all ?just ?only ?deliberately ?on ?purpose to annoy|spite|provoke|humiliate|upset|hurt|irritate|embarrass|wind
couldn't|could ?not care less
don't|doesn't|didn't|never ?really ?even ?actually care|cares|cared ?at ?all about|for|if|whether|how|what
don't|doesn't|couldn't|never|not ?really ?even ?actually give|gives|giving a|two damn|toss|hoot|stuff|monkey's|hoots|fig
can't|cannot|couldn't|can|won't ?not|even|ever be ?even bothered
only|just ?ever ?really care|cares|think|thinks|thinking|interested|caring ?about|of|in
only|just|purely|solely ?here ?ever in|for it ?for the money|tips|commission|bonus|glory|pay|paycheck|wages
just|only|simply|all in it|this for
all you|he|she|they ?ever care|cares|think|thinks|want|wants about|of|is
only|just ?ever out for
lost|losing ?all interest in ?the|your|his|her children|people|customers|guests|patients|residents|pupils|students|job|work|us
resent|resents|despise|despises|hate|hates|loathe|loathes|begrudge|begrudges anyone|people|everyone|us|customers|guests|patients|children|kids|women|others|working|serving|helping
think|thinks|thought|believe|believes|reckon|reckons you're|he's|she's|you|he|she|they're|yourself|himself|herself ?are ?is ?so better|above|too|special|clever|god ?than ?good
too big|grand|fine|posh|proud|important|busy|cool ?even for a|an|us|the hello|word|smile|please|thank|likes|rest|wave|good
too young|green|old|soft|nice|timid ?and ?_ to|for be|run|lead|manage|handle|have|this|the
too lazy|proud|important|good|posh|cool|grand|vain|arrogant|selfish|stupid to
treat|treats|treated|treating _3 like dirt|rubbish|garbage|animals|idiots|children|cattle|scum|skivvies|muck|mud|dogs|servants|slaves|fools|nothing|doormats|numbers|trash|furniture|criminals
look|looks|looked|looking down on|your|his|her ?nose
got|have|has|had it in for
a|an|just|nothing|only ?but ?a ?an ?mere inconvenience|nuisance|burden|bother|annoyance|hassle|interruption to you|him|her|them
want|wants|like|likes|love|loves|enjoy|enjoys to ?be ?see ?making ?humiliating ?bullying the ?centre ?center of ?attention
have|has|need|needs to be the centre|center of
enjoy|enjoys|love|loves|like|likes humiliating|bullying|belittling|upsetting|winding|tormenting
in it|this for the|your|his|her ?staff ?own money|tips|commission|bonus|glory|pay|wages|discount|perks|pension
world turns|spins|rotates around|round you|him|her|them
revolve|revolves around|round you|him|her|them
god 's gift
god's gift
only|just|purely|simply after|chasing|about the|your|a|his|her ?quick ?next money|tips|commission|bonus|glory|credit|praise|tip|buck|sale|target|targets
in love with yourself|himself|herself|the|your|his|her
you'd|he'd|she'd rather|sooner _4 than help|work|serve|lift|talk|do|get|move
afraid|scared|frightened|shy of ?hard ?honest ?a ?day's work|responsibility|effort
out of ?pure|sheer|plain spite|malice|jealousy|laziness|greed|vanity|envy|meanness|stupidity|ignorance|arrogance|cowardice|revenge
just|only|purely|simply|deliberately ?trying|here|doing|wanted|want|wants ?it to spite|annoy|provoke|humiliate|embarrass|upset|irritate|suck|sabotage
think|thinks|thought you|he|she own|owns|run|runs the|this place|shop|company|building|show
think|thinks|thought you|he|she know|knows everything|best|better|all
think|thinks|thought you|he|she know|knows it all
think|thinks you|he|she can|could walk on water
thrive|thrives|feed|feeds|live|lives|get|gets off|on|for other|others|people's|drama|chaos|conflict|gossip|attention|arguments|misery
think|thinks|thought the world|everyone|everybody|we owes|all ?owe you|him|her
nothing|just|only|merely ?but ?a ?walking number|numbers|wallet|wallets|money|meat|dirt|obstacles|objects|furniture|parcels|cases to|for you|him|her
your|his|her heart isn't|is|'s ?not in
heart 's|is not|n't in it|this
only|just here because|until|till|to ?collect|kill|pass
counting|waiting|living|clocking ?the ?days|minutes|hours ?down for|to|until|till ?your|his|her pension|retirement|payday|home
is|are|'s|that's|it's ?apparently ?obviously ?clearly beneath|below you|him|her|your|his
on ?a|an power|ego
only|nobody|no-one|anyone|wrapped ?ever ?think|look|looks|up ?of ?for ?about ?after ?but ?in yourself|himself|herself
put|puts|putting yourself|himself|herself first
in it for yourself|himself|herself
only thing|person|one ?that you|he|she care|cares|think|thinks about
all|ever that matters|counts to you|him|her
don't|doesn't ?even ?really ?actually want|wants to be|work here
here for the money|wages|pay
lost ?all ?any|my|the respect|faith for|in you|him|her
`,
	praise: `
natural|born|true leader|communicator|diplomat|organiser|organizer|salesman|saleswoman|host|teacher|leaders
hasn't|haven't|not|without|doesn't|don't ?got|have|having a ?single <bad> bone in
born|natural <role>
one in a million
heart of gold
second to none
salt of the earth
a cut above
worth your|his|her weight in
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

/** Every phrase with what it says. */
const phrasesOf = <V extends string>(groups: Readonly<Record<V, string>>): [string, V][] =>
	(Object.keys(groups) as V[]).flatMap((value) =>
		groups[value]
			.trim()
			.split("\n")
			.map((phrase): [string, V] => [phrase, value]),
	);

/** The judging phrases of a remark. The subject test stands with the caller. */
export const judgements = compilePhrases<Judged>(phrasesOf(JUDGEMENTS), {
	classes: {
		slur: (norm) => labels.find(norm) === "bad-noun",
		bad: (norm) => labels.find(norm) === "bad-adjective",
		virtue: (norm) => labels.find(norm) === "virtue",
		poor: (norm) =>
			/^(?:awful|terrible|poor|hopeless|useless|rubbish|lousy|dreadful|appalling|rotten|crap|shocking|pathetic|bad|weak|worse|disgraceful|disgusting|unacceptable)$/.test(
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
		you: (norm) => YOU.split("|").includes(norm),
	},
});

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
all|none of us
we|they|us all
the|our whole|entire of ?the ?our ?night|day|back|front|sales _
the|our whole|entire ?sales ?night ?day ?front team|office|branch|depot|shift|ward|kitchen|department|floor|shop|store|lab|bakery|site|salon|staff|crew|company|building|house|street|town|village|neighbourhood|block|school|class|family|queue|corridor|restaurant|hotel|clinic|place|world|desk|workshop|garage|bar|reception
`,
	}),
);
