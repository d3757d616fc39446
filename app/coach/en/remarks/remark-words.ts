import type { Token } from "#app/coach/analysis.ts";
import { compilePhrases } from "#app/coach/phrases.ts";
import { unfold } from "#app/coach/unfold.ts";
import { plurals, staffNouns } from "../words/people.ts";
import { baseOfThird } from "../words/verbs.ts";
import { isBlaming } from "./blaming-form.ts";
import { BAD_ADJECTIVES, BAD_NOUNS, BAD_TRAITS, GOOD_ADJECTIVES, GOOD_NOUNS, VIRTUES } from "./traits.ts";

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
	V: "have|has|had|got|you've|he's|she's|with",
	T: "not|isn't|aren't|never|hardly|wasn't|weren't|ain't",
	Z: "can't|cannot|couldn't|won't|wouldn't",
	W: "person|man|woman|guy|girl|colleague|boss|human|individual|bloke",
	K: "sort|kind|type",
	A: "a|an",
	G: "money|tip+|bonus|commission|glory|pay|wage+|credit|praise|perks|pension|overtime",
	J: "job|work|role|post|trade|profession|career|business|line|industry|position",
	P: "people|customers|guests|patients|clients|children|kids|colleagues|residents|pupils|students|callers|us|others|anyone|anybody|everyone",
	C: "you're|he's|she's|hes|shes",
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
<doing> isn't|wasn't|is|was ?not|never for M ?,|.|!
<lowly> could|can|would|has|have ?do|be better|Y <virtue>|job|work|company
<poor> at ?the ?doing ?Y|this job|work|everything|anything|people
<poor>|clueless|no|hopelessly ?good ?bad with|around P
A|of <poor> <role>|listener|leader|boss|loser|sport
D|didn't belong in|here|behind|at|on
D|never|not fit in
D|not deserve to|your|this|that|the|his|her J|uniform|badge|wear|be|title|salary
D|not|doubt|wonder|wondering|question|unsure ?sure|convinced|think ?that|if|whether _2 V ?got what|the|a|any ?it|emotional|social stomach|takes|<virtue>|head|makings|stuff|brains|nerve|character|personality|temperament|patience|guts for|of|to|.
H|C|<role> ?are ?is ?'s no good|use .|!|,|to|for
T ?much ?of A <good>|good|nice <role>|listener|leader|boss|colleague|loser
T _2 material
T|n't cut|suited|suitable|fit ?out ?enough to
T|n't cut|suited|suitable|made|built|meant|born|fit ?out ?enough for
T|n't up to ?the ?this ?that it|task|J
T|no ?a|much ?of ?a people|team|customer person|player
V no business _
V|hasn't|haven't|doesn't|don't|without|not ?got ?have a|the|no ?first clue|foggiest|faintest
Y ?total ?complete inability|unwillingness to
Z handle|take|stand|cope ?with pressure|stress|responsibility|people|authority|criticism
Z last _2 minute+|day+|week+|hour+|shift
Z|can ?not|never be trusted|relied|counted|left ?alone ?on ?with ?to
Z|don't|'d|never trust|rely|count|depend ?on M
Z|don't|not|never ?say ?i'd trust|put|leave _ with|near|alone|in
are|is|C beyond|past help|redemption|hope|saving|it|caring
belong+ in A museum|zoo|circus|stable|nursery|playground|barn
better off elsewhere|somewhere|in ?a job|trade
better suited to|elsewhere|for
brain cell+
hasn't|haven't|doesn't|don't|not ?got|have what it takes
haven't|hasn't|D|not|never ?V it in M
in the wrong J
no use|good to anyone|me|us|anybody
nobody|no-one|one|who can|could|would|will|'d rely|depend|count|trust ?on M|them
not ?the ?right W for
not everyone|everybody 's|is cut|made|suited|built
not the place for someone|people|somebody|anyone like
not|don't|doubt|wonder|question|unsure ?sure|convinced|think ?that|if|whether _2 is|'s|are|C cut|up|fit|suited|capable|right|the ?right ?out|from W|for|to|the|one|of
not|n't worth the|your|a|what G|salary|paper|we
no|zero|nil people|social|leadership|listening skills
out of|beyond Y depth|league
shouldn't|should|oughtn't ?not|never be ?allowed|working|let ?anywhere near|with|around ?any P
should|better|ought|might ?to ?be ?well find|look|get|looking|consider|try another|a|for ?another ?different ?new ?a employer|J
they|never|nobody|n't ?been ?anyone ?anybody taught|teach|learned|learnt ?M <virtue>
this|the|maybe|perhaps ?this ?the J ?of ?work isn't|is|'s ?not for|right ?for M
too _ for this|the|that|such|our|any|a ?modern ?lunch J|desk|counter|shop|ward|kitchen|office|place|rush|hotel|clinic
unfit for|to
why|how do|did|does we|they|i|the _2 employ|hire|promote M
without Y K|lot .|!
worst|weakest|poorest|sorriest|slowest <role>
you'll|he'll|she'll|will|'ll never make|be|become A _
`,
	trait: `
<bad> _4 describe+ M
<virtue>|manners and _ ?just are|don't strangers|mix
A <slur> like M
P are ?just|only number+|cattle|dirt|nothing to
ego needs|deserves
<bad> to the core|bone|marrow
<good>|<role>|leader|saint H T
<good>|<role>|leader|saint H are|is|was not
<poor>|<bad>|wrong|nasty|horrible|negative|stinking ?work attitude|ethic
<poor>|negative|sore influence|example|fit|seed|sport|loser
?A <vice>|temper|mouth|attitude|face like yours|his|hers|that
?far|way|much|just too sensitive|emotional|soft|trusting|precious|clever|nice .|!|,|for|and
A|Y|such|that <bad> streak|side|nature|personality|character|heart|mind|tongue|mouth|temper|temperament|disposition|demeanour|demeanor|mentality|mindset|outlook
C ?a|way|far|too bit|little|much|lot ?much .|!|,|?
D have|possess A|any <good> nature|character|personality|heart|side|attitude|bone
H ?just|always|simply shirk*|skive*
H D care
H must be deaf|blind|mad|mental|insane
T ?always the most <good>
T ?been A nice|good|kind|decent|pleasant|honest|warm W|soul
T a|much|the ?of ?a <good>
V ?got ?such an|a|some|such ?real ?serious ?big attitude|temper|ego|problem ?problem
V A|such|rather ?a <bad> way|manner
V ocd|adhd
V|what|the ?got some|a|the|sheer ?sheer ?real nerve|cheek|gall|audacity
Y ?big|own ?work mouth|ego|temper|ethic will|cost|gets|got|stinks|sucks
Y ?own ?private|personal servants|slaves|kingdom|empire
Y ?own ?total ?sense ?of ?moral ?work ?people <virtue>|ethic|compass|skills|duty|humour is|are|was|were|seems ?close|next ?at|to|just nonexistent|non-existent|zero|nil|questionable|broken|missing|lacking|absent|laughable|nothing|none|<poor>
Y head examined|examining
a ?real|very|right <bad>|short|quick|hot|bad|big|loud|sharp|wicked streak|fuse|temper|mouth|tongue
anything but ?A <good>
are|is|C what's|what ?is wrong with
are|is|C|were the problem|pits|limit|enemy
are|is|were|must H ?always ?be ?born ?so ?this ?that deaf|blind|mad|mental|insane|slow|thick|dim|cheap|weird|<bad>
as|so <bad> as M|he|she|they
attitude stinks|sucks|problem+|reeks
attitude|demeanour|manner+ _4 is|was|are <poor>|wrong|<bad>
back stabber
bad news
bean counter
beyond <bad>
bright spark
brown noser|nose
clock watcher
cold fish
con man|artist
control freak
cry baby
cuckoo land
dead loss
delusions of
don't think|believe H have|has|'ve ?got A|one|any <good> bone
drama queen|king
economical with the
everything that's|that ?is wrong with
more <bad> W
two left hands|feet
just|yet another <slur>
whoever hired|let|trained _
far from ?being ?A <good>
forever|always the victim|martyr
full of <vice>|excuses|crap|lies|it
god|napoleon|superiority|inferiority|martyr|hero complex
good for nothing
got|grown|getting|gone|become lazy|sloppy|arrogant|rude|complacent|soft|cocky|slack
go|goes|going|went|come+|coming|came ?over all <bad>
high and mighty
high maintenance
Y <bad> act|routine|ways
how <bad> H|they are|is|were|was|can|sound+|look+
how <bad> can|could|must you|anyone|anybody|one|he|she ?be ?get
how <bad> do|does H have|need to be
ice queen|maiden
kind|level of stupid|dumb|lazy|rude|useless
know all
know it all
laughing stock
lazy bones
less of A <slur>
lie+|lying|lied through
lone wolf
lose|drop|ditch|of the|that|your attitude|ego|lip|cheek
lost cause
more interested in _3 than
need+ ?some ?serious therapy
nobody|no-one|one likes|wants|needs A <slur>
nosey|nosy parker
on the spectrum
party pooper
piece of work
playing|play+|acting ?the victim|hero|saint|innocent|boss|dumb|<slur>
prima donna
problem|trouble ?here is M .|!
slave driver
smart|clever alec|arse|ass|clogs|dick
some people here|on|in _3 are ?plain <bad>
someone|somebody|people|folk|women|men|others|those|person ?, like M
something|anything <bad> about M
space cadet
spoilt|spoiled brat|child
stick in the mud
that ?thick head|mouth|attitude|temper|ego|face of yours|his|hers
the|a <slur> ?that H are|is
the|an|such|a ?total|complete|absolute|utter disaster|liability|embarrassment|disgrace|nightmare|catastrophe
such|a|the ?total|complete|absolute|utter joke .|!|,|of
time waster
trouble maker
turned|turn|turning|grown into|to A|such ?real ?proper ?total ?right ?complete <slur>
typical of <them> .|!|,|?|again
wet blanket|rag|lettuce
what A <bad> _ H
what A <slur> you|you've|he|he's|she|she's
what K of ?a <slur>
with that mouth
with|given Y|that|such ?A temper|temperament|ego|attitude
word+ for M is
yes man|woman
you , A _2 ?
you <bad> little|old|great _
you A <role> ?
you're|are|is|he's|she's ?such hard|heavy work|going
you|C|he|she ?are|is|were|was ?so|just|really|simply hard|hell|tiring|<bad>|awful to like|love|please|stomach|be|work|talk|deal ?for|with|around|to
`,
	idiom: `
<good> my foot|eye
'd|you'd|would think|expect A _2 W|<role>|adult|child|professional could|would|knew
<bad> much ?
<good>|<bad>|useful|subtle|quick|deaf|tight|thick|slow|dull|much as A|my|two|mince|ice|concrete|lead|planks|ditchwater ?short ?_
<good>|nice|lovely to _2 face
<virtue>|listening|sharing|apologising|caring T|is|was|were|has|hasn't ?never ?not ?hardly ?been Y|one|a ?of ?your ?his ?her ?strong|strongest|middle suit|name|thing|forte|strength+|point+|department|speciality|specialty|virtue+|gift+
<virtue>|skills went|gone out with|of the
<virtue>|smile cost+ extra
<virtue>|truth|work and M have|are|don't|never|aren't|will
?Y high horse
?never met|known a|anyone ?more|so|as <bad>
?never met|known|with A|any <worse> _
A|such ?pretty <poor>|sorry excuse|apology for A
A|the <dumb> could|would|has
C|are|is|'s no <role>|leader|professional|diplomat
D have|possess a|any heart|conscience|backbone|soul|spine
D|T exist+ in Y
love+|fancy|fancies S
H|him|her and ?the <virtue>|truth|work ?have|has|are|is|don't|never|aren't|do ?never|not strangers|met|mix|meet|on|together
H|you've ever|even ?stop ?to think ?|before
J|it|this ?'s ?is ?far too big|much|hard|grand|tough for M
K of ?a <bad> W ?H
M all over .|,|!
T ?the ?a ?kind ?of W|K|somebody|someone i'd|you'd|we'd|i|we|anyone
T ?was ?were ?been the sharpest|brightest|smartest|quickest|cleverest|fastest
T a|one ?single _ bone in
T a|the|your|much ray|fountain|model|picture|paragon|beacon of
T known|famous|renowned for Y|their
T mr+|miss|captain|mother|prince|princess _
T much of A <role>|leader|professional|colleague|diplomat
T|hasn't|haven't|without|no|D ?H ?V|show A|one|any ?single shred|ounce|trace|hint|scrap|grain|iota|drop|speck|spark|whiff|bone of|in
T|n't ?a ?word in Y vocabulary|dictionary|dna
T|n't ?much blessed|gifted|overburdened|burdened with _
V|grown two faces
Y nose in|into|out _
Z handle|take|stand|bear being
Z keep|take ?a ?Y joke|secret|hint|confidence|criticism|correction|direction|no|mouth
Z organise|organize A|two _
Z organise|organize|run|boil|tie|find|pour|spell|punch|fight|sell|manage|lead|plan _6 brewery|backside|egg|shoelaces|bag|barn|stall|bath|bed|kettle|water|party|desert|picnic|ants|tap
Z|n't|don't|never believe|trust|take a|one|any ?single word ?that H|of
Z|wouldnt|don't trust|let|hire|leave M _4 egg|kettle|dog|cat|goldfish|plant|bath
a ?right|proper|real little madam|napoleon|hitler|emperor|general|princess|lord|so-and-so
a bad name
act your age
act+|acted|acting|behave+|behaved|behaving|sulk+ like a ?spoilt|spoiled ?little child|baby|toddler|kid|teenager
act+|acted|behave+|behaved|acting|behaving like|as ?if|though H|C _
airs and graces
all <mere> ?, and|but|no ?no _
allergic to work|effort|hard|honest|responsibility|telling|truth|apologising|P
angry|mad at|with the|everyone|everything world|.
answer for everything
anyone|anybody would think
anyone|anybody|nobody|one but S
an|any|one ounce|shred|scrap|gram|grain|spark|bit|trace of ?common ?basic ?simple <virtue>|sense|brain+|intelligence
aren't|isn't H the clever|funny|important|popular|big|smart|sharp|bright
are|is H A ?<role> ?or ?A <lowly>|parrot|statue|machine|vegetable|comedian|clown|monk
are|is|C ?exactly|just|not the|one ?of K|those ?of ?W|people|men|women|blokes|guys|types|<role> who|that|to|who'd ?never|always
argue|fight|talk|talking|speaking with|to A|the|Y own|lamp|post|brick|wall|lamppost|shadow|mirror|signpost|statue
as much _ as A|my
as|like ?if ?though H own+|owned the|this|it
away with the fairies
a|got screw|marble+|loose ?loose ?screw ?missing
a|one|two|few|several _2 short of a|the
baby could|can|would ?do|manage|run Y job|work
bad|rotten apple|egg|lot
bear+|hold+|nurse+ ?a grudge+
better off without M
big|great|<bad> ?old ?great baby|lump|mare|article|goat|goose|cow|mule|bat
black sheep
blow+ Y own trumpet|horn
blow+ hot and
boo to
born without
boss's|teacher's|manager's|mummy's ?little pet|lapdog|boy|favourite|puppet
brain+|<virtue>|manners|attitude of a
bull in a china
by name ?, ?but|and _ by nature
call+ S|itself|yourselves A _2
call+ that|this <virtue>|teamwork|service|leadership|professionalism
call+ that|this A <role>
call|calling M ?a ?an <bad>|<slur> would|is|doesn't
chip on Y|both shoulder+
could H be|get any _2 ?
couldn't|could be less|any interested|bothered|arsed|keen
danger|hazard to himself|herself|yourself|others
did|do they|we find|dig|scrape|get M ?|up
doesn't|don't|can't|couldn't know|tell the|Y|one arse|elbow|left|backside|end|first|job|trade from|thing|of|.|,
easily led|swayed|bored|offended|rattled|fooled|influenced
ego the|is|as|bigger ?size
everything about <them> says|screams|tells
face|tongue|mouth|temper like A|two|thunder
fair-weather friend
few sandwiches|cards|bricks
for england|britain
isn't something you've|he's|she's|H
four-letter|dirty|foreign|alien|unknown word|concept|notion|country to|for M
full of S|it|hot
full of Y own
get over S
glory|attention|credit hunter|hog|thief
god|heaven|lord help+|forbid _
go|goes|gone|went to Y head
grovel*|crawl* to ?the|your|our ?area|head boss|manager|management|director|office|owner|chef
grow up .|!|,
grow|find|get yourself|a ?a backbone|spine|conscience|brain|heart
half a brain
hasn't|haven't|not|without|doesn't|don't ?got|have|having A ?single <good> bone in
head in the clouds|sand
headless chicken
heart|heart's ?is ?made of stone|ice|flint|granite|steel
his|her|your ?royal lordship|ladyship|majesty|highness
holier than thou
holier-than-thou
honest|proper|decent day's|day+ work|'s|in|of
how _3 H got|get|kept|keep|passed|landed this|that|Y|a ?driving ?job ?|is|interview|probation|licence|license|test
how mature|grown-up|adult|big of you
how old are|is H
ice in Y veins
in one ear
in|on a|Y world|planet of Y own
is|are ?a ?bit ?of ?common ?basic <virtue>|sense too much
is|are|'s|seem+ beyond M
is|are|has <better> than M .|,|!|?|are|and
is|are|see|as|like someone|somebody <bad>
just like M|_ to|.|!
king|queen|master|prince|minister|phd|talent of|for|in <vice>|excuses|gossip|drama|chaos|complaints|sarcasm|lies|nothing|moaning
know+ the meaning of
law unto S
leave|left Y <virtue> at|in|on
leave|left Y brain+
lick+|licking _3 boots
lie+ ?as|like ?easily as|a|cheap
like pulling|herding|squeezing|watching teeth|cats|blood|paint
lights are on ?but ?there's ?nobody|no-one ?is ?home
like+|love+ the sound of Y
like+|love+|enjoy+ ?nothing ?more|better ?than ?a|to ?good stir|moan|whinge|gossip|row|drama|moaning|gossiping|arguing|fuss
little miss|madam|lord|princess|prince _
in|on Y own ?little world|bubble|planet
long in the tooth
loose cannon
lord+ it over
lost|losing Y marbles|mind|plot
lot of use|good|help H are|is
make+ me|P sick|cringe|puke|vomit|ill
make+|made A ?very|pretty <poor>|<bad> <role>|leader|host|colleague
making up the numbers
me ?, ?and me ?, ?and me
mean+ ?absolutely nothing|little to <them>
met|seen|known|had <better> _
met|seen|known|had <better> _2 than you|your|our|him|her
more <virtue> than M
more life|personality|<virtue> in|from A|my _
more like A _ than A
more of A <slur>|talker|hindrance|burden|obstacle|hazard than|and
more than H work+|listen|help
mr+|miss|ms|captain|lord|lady|saint|queen <mock>
my|A|any ?old <lowly> _5 than M
n't|haven't|never|hasn't|no ?V ?a ?single kind|good|nice|civil word for|to|about P
neither use
never met|saw|knew A _ H didn't|couldn't|wouldn't
no einstein|genius|saint|angel|oil|rocket|gentleman|lady|hero|picnic|expert|star ?scientist
nobody|noone home up|upstairs|in|there
nobody|one would|could|can accuse|call|describe|mistake M ?of ?being ?as ?a ?too <good>|<virtue>|punctual|hard
not A _2 , ?but ?C A
not all there
not right in the head
nothing between the|Y ears
no|not|n't|little ?any|much better than a <slur>|child|animal|dog|robot|vending
off a duck's
off|out Y|of ?Y head|rocker|trolley|chops|mind|tree|nut
on another planet
one rule for M
only nice|charming|sweet to|with people|those|customers|guests|the
only nice|polite|friendly|kind|helpful|charming|sweet when|if|around
only|just A <bad> W|fool|<role> would|could
only|just A ?_ <slur> would|could
our|your|the resident|office|great|self-appointed genius|clown|comedian|detective|drama|expert|princess|<slur>
pain in the|everyone's neck|backside|arse|ass|bum
passes|pass|passing for ?a brain+|manners|service|wit|leadership|thinking
past Y sell-by|best|prime
<virtue>|personality|brain transplant|bypass
play+|playing|played _3 off against
point|use of|are|is H ?
pull+ rank
raised|born|brought|grew ?up in a barn|zoo|stable|jungle|cave
raised|brought ?up by wolves|animals
rather be anywhere|somewhere
rich ?, coming from
round the bend|twist
say+|tell+ _3 want+ to hear
sell+|stab|rob|trip Y|their ?own grandmother|mother|granny|soul|gran|grandma|nan|kids
set in Y ways
short|low|light on ?people ?social <virtue>|brains|charm|skills
sleeping beauty
slow|quick ?a|bit on the uptake
snake in the grass
so-called <role>|expert|leader|professional|boss|star
some|fine <one> _3 H are|is|turned
so|too|right|bit|is|are|C up S
special|rare|new K|level of <bad>
stab+|stabbing|stabbed _2 in the back
stranger to ?the ?hard ?honest truth|work|soap|tact
suck+|drain+|kill+|poison+ the|all|every|my|our joy|life|mood|fun|energy|atmosphere|morale
suck+|sucking up to
sun shines out of you|your|him|his|her
supposed|meant to be A _2 , not A
supposed|meant to be A professional|leader|expert|adult|grown-up|team|manager|boss
swan*|strut*|prance*|ponce*|flounce* about|around|in|off|past|like|through|here
talk+|talked|speak+ to|at _ like|as ?if ?we're ?we ?were <slur>|dirt|children|kids|servants
that's|thats|all what|who H are|is .|!|to
the ?only ?main reason P|nobody|we|i|half _2 leave|left|quit|hate|avoid|dread|complain|go|walk
the K|one who|that never|always _
the last person|one|colleague i'd|we'd|anyone|anybody
the|a full shilling|ticket|quid|deck
the|all|about ?bedside|phone|social|people|work ethic+|people|<virtue>|manner|delicacy|discretion|energy|attention|grace|iq|memory|social of|the|span|skills ?of A _
throw+ Y weight about|around
throw+ _2 under the bus
to save Y life
too <good>|<bad> by half
too big for Y boots
typical of _ to
up Y own
up the boss's|manager's _
use|using|engage Y ?own brain+|head .|!|,|for|once
walk+|walking all over
walking disaster|nightmare|liability|excuse|catastrophe|contradiction|hazard|insult|complaint|tantrum
waste of a|space|oxygen|time|money|air|breath|skin
weak|weakest link
wet behind the ears
what ?else can|could|would|did|do you|u|one|i expect|expected from|of <them>
what K of ?a W|<slur>|<role> are|does|is|would|do|<third>
what _ <virtue> H have|has
what are|is H , _2 ?
what i'd|we'd|you'd call ?A <good>|hard
what's Y problem
what|what's ?is ?the ?hell ?on ?earth ?is wrong with you|him
what|which planet are|is|do H
where|where's ?is|are ?are Y <virtue>|brain+|common|team ?sense|spirit
who on|the|would|?ever ?earth ?hell hired|hire|employed|trained|promoted M
who raised|brought|taught you
who|who's ?died ?and made|put|left|crowned|appointed M _
who|who's do|does H think H are|is
will|'ll|you'll|he'll|she'll|people never|not learn|change+|understand|amount|grow .|,|!|?|will|to|up
with|to M is|was like _
wolf in sheep's
wonder nobody|no-one|Y|P|the _3 like+|want+|left|leave+|hate+|avoid+|quit|trust+
work+|move+|drive+|eat+|look+|talk+|C|are|is|were like A <slur>|<lowly>|turtle|amateur
worse than a <slur>|child|toddler
wouldn't give M|anyone|me _4 off|time|water
wouldn't|couldn't|doesn't know A|his|her|your _ from
wouldn't|couldn't|doesn't|don't know|recognise|recognize|see|spot _6 if it|they|H hit|came|bit|slapped|punched|jumped|fell|sat|saw|met
wouldn't|not|n't|never call|describe M ?as ?A <good>|hard|team|people
wouldn't|won't lift a finger
you're|are|is|he's|she's all talk|show|mouth|hat|bark|noise|hot
you're|are|is|he's|she's|was|were ?a dead weight|wood
`,
	motive: `
A|just|nothing|only ?but ?a ?an ?mere inconvenience|nuisance|burden|bother|annoyance|hassle|interruption to M|them
D want+ to be|work here
D|couldn't|never|not give+|giving a|two damn|toss|hoot+|stuff|monkey's|fig
D|didn't|never care+|cared ?at ?all about|for|if|whether|how|what
H take+|took me|them|P for ?a fool+|idiot+|mugs
P D matter|mean ?a ?thing|anything|much|one ?bit|jot to M
V it in for
Y only|sole|main interest|concern|worry|priority|goal|aim is|are|was|seems
Z|can ?not|even|ever be bothered
afraid|scared|frightened|shy of ?Y ?own ?hard ?honest ?a ?day's work|responsibility|effort|shadow
all H see+|hear+ is
all H|they care+|think+|want+ about|of|is
all|ever that matters|counts to M
care+|cared more about|for
couldn't|could ?not care less
counting|waiting|living|clocking ?the ?days|minutes|hours ?down for|to|until|till ?Y pension|retirement|payday|home
enjoy+|love+|like+ ?to seeing|watching|making|see|watch|make _3 suffer|squirm|cry|sweat|miserable|uncomfortable|small|fail
enjoy+|love+|like+ humiliating|bullying|belittling|upsetting|winding|tormenting
god 's gift
god's gift
hate+|D ?like|enjoy P|it|this|the|Y ?public here|place|.|,|J
to ?always be the centre|center of
heart|heart's ?is not|isn't|never in
here for the G
in it for S
in it|this ?only ?purely ?solely for the|Y ?staff ?own G|discount|paycheck
in love with S|the|Y
is|are|'s all H understand+|care+|think+|see+|talk+
is|are|'s|that's|it's beneath|below M|your|his
it|it's|everything ?is|was|'s|has|must ?to ?always all|be|always ?all about M
just|only|merely clocking|killing|serving|biding in|time|out|your
just|only|deliberately|purpose|doing|did ?trying|here|wanted|it|this ?only to spite|annoy|provoke|humiliate|embarrass|upset|hurt|irritate|wind
just|only|simply|all in it|this for
look+|looked|looking down on|Y ?nose
look+|looking|looked out for number|S
lost ?all ?any|my|the respect|faith for|in M
lost|losing ?all interest in ?the|Y P|J
nobody|no-one|one else exist+|existed|matter+|mattered
nothing|just|only|merely ?but ?a ?walking number+|wallet+|money|meat|dirt|objects|furniture|parcels to|for M
nothing|no|nobody|one matters|counts|exists ?one to|for M
on ?A power|ego
only thing|person|one ?that H care+|think+ about
only|just <serves> _6 because|when|if _4 free|G|watching|looking|food|camera
only|just care+|think+|thinking|interested|caring ?about|of|in
only|just here because|until|till|to ?collect|kill|pass
only|just out for
only see+|hear+ what|who
only|just took|take the|this|that J for|because
only|just ?ever became|become|joined ?A ?_ for the|your|his|her ?free ?cheap ?staff G|discount|uniform|holidays|title
only|just|eyes ?have|has ?got ?eyes ?only for the|Y G|phone|till
only|just|purely|simply after|chasing|about the|your|a|his|her ?quick ?next G|buck|sale|target+
only|just|solely here|there for the|your|a _
only|nobody|no-one|anyone|wrapped ?think|look+|up ?of ?for ?about ?after ?but ?in S
out of ?pure|sheer|plain <vice>|revenge
out to get|hurt|spite
play+|playing the _ card
put+|putting S first
resent+|despise+|hate+|loathe+|begrudge+ P|women|working|serving|helping
revolve+ around|round M|them
rules|deadlines|queues|manners ?are|is ?only ?for ?for other+|lesser|little
rules|rota D|do ?not apply to
take+|took ?great ?a pleasure|delight|joy in <bad>|seeing|watching|hurting|humiliating|upsetting|shaming|correcting|making
think+|thought H know+ everything|best|better|all
think+|thought the world|everyone|everybody|we owes|all ?owe M
think+|thought|believe+|reckon+ C|H|they're|S ?are ?is ?so better|above|too|special|clever|god ?than ?good
thrive+|feed+|live+|get+|enjoy+ ?off|on|for other+|people's|drama|chaos|conflict|gossip|attention|arguments|misery
too big|grand|fine|posh|proud|important|busy|cool for A|us|the hello|word|smile|please|thank|likes|rest|wave|good
too lazy|proud|important|good|posh|cool|grand|vain|arrogant|selfish|stupid to
too young|green|old|soft|nice|timid ?and ?_ to|for be|run|lead|manage|handle|have|this|the
to|for M ?, ?P ?the|our|we're|it's ?P ?we ?are|is|were ?only|just|all ?about ?A ?the just|number+|cattle|dirt|nothing|nobodies|wallet+|G
treat+|treated|treating _4 as|like ?if ?they're ?they ?we're ?we ?were ?A ?mere dirt|rubbish|garbage|<slur>|child|children|cattle|skivvies|muck|mud|dogs|servant+|slave+|nothing|number+|trash|furniture|criminals|inferior+|burden|inconvenience|invisible|second-class|machines|objects
world turns|spins|rotates around|round M|them
you'd|he'd|she'd rather|sooner _4 than help|work|serve|lift|talk|do|get|move
`,
	praise: `
a cut above
a joy|pleasure|delight|privilege to work|have|know|be
all heart
best of the best|bunch
born|natural <role>
breath of fresh air
class act
cream of the crop
force of nature
hasn't|haven't|not|without|doesn't|don't ?got|have|having a ?single <bad> bone in
heart and soul of
heart of gold
life and soul
natural|born|true leader+|communicator|diplomat|organiser|organizer|salesman|saleswoman|host|teacher
one in a million
one of a kind|the best
safe|great|brilliant|fantastic pair of hands
salt of the earth
second to none
simply|just|truly|absolutely|really the best
such|true|real|great|fantastic|brilliant|born|natural|wonderful a|? team|people player|person|leader
the full|whole|complete package
the real deal
tower|pillar of strength|support
worth Y weight in
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

/** What "kinder" or "ruder" says. */
const graded = (norm: string): Label | undefined =>
	norm.endsWith("er") ? (labels.find(baseOf(norm, 2)) ?? labels.find(norm.slice(0, -1))) : undefined;

/** What thinks or moves no better than its likeness. */
const DUMB =
	/^(?:goldfish|plank|brick|monkey|donkey|parrot|houseplant|snail|sloth|tortoise|robot|chimp|gerbil|potato)$/;

/** The judging phrases of a remark. The subject test stands with the caller. */
export const judgements = compilePhrases<Judged>(phrasesOf(JUDGEMENTS), {
	classes: {
		slur: (norm) => labels.find(norm) === "bad-noun",
		mere: (norm) =>
			!/^(?:right|well|good|clear|set|done|fine|ready|correct|agreed|true|day|week|in|of|the)$/.test(norm),
		bad: (norm) => labels.find(norm) === "bad-adjective",
		virtue: (norm) => labels.find(norm) === "virtue",
		poor: (norm) =>
			/^(?:awful|terrible|poor|hopeless|useless|rubbish|lousy|dreadful|appalling|rotten|crap|shocking|pathetic|bad|weak|worse|dis(?:graceful|gusting)|unacceptable)$/.test(
				norm,
			),
		vice: (norm) => labels.find(norm) === "bad-trait",
		third: (norm) => baseOfThird(norm) !== undefined && !/^(?:works|comes|suits|has|takes|needs)$/.test(norm),
		better: (norm) => graded(norm) === "good-adjective",
		worse: (norm) => graded(norm) === "bad-adjective",
		lowly: (norm) =>
			DUMB.test(norm) ||
			/^(?:toddler|dog|cat|child|kid|gran|granny|grandmother|grandma|nan|(?:two|three|four|five|six)-year-old|wolf|doorbell|vending|traffic)$/.test(
				norm,
			),
		one: (norm) => /^(?!reason|time|way|day|of)\w+[^s]$/.test(norm),
		dumb: (norm) => DUMB.test(norm),
		mock: (norm) =>
			/^(?:(?:i|know|never|always|not|can't|too|big|high|all|do|.+-.+)-.*|perfect|important|popular|sunshine|slow|muck|bee|organised|personality)$/.test(
				norm,
			) ||
			(/^(?:bad-[an]|good-a)/.test(labels.find(norm) ?? "") &&
				!/^(?:bright|good|sharp|smart|strong|hardy?|noble|wise|swift|quick|savage|sweet|cross|proud|moody|crook|slack)$/.test(
					norm,
				)),
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
every|each ?and ?every ?single ?bloody ?damn ?last ?blessed time|day|week|shift|lunchtime|term|morning|evening|night|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hour|minute|year|call|occasion|meeting
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
everyone's|everybody's had|fed|sick|tired|time|patience|work|mood|day|plans|nerves
nobody|no-one
no one
not a soul
all|none|each of you|u|yous|them
all|none of us
no matter what|who
no matter how often|many|much
we|they|us all
the|our whole|entire of ?the ?our ?first|second|third|top|night|day|back|front|sales _
the|our whole|entire ?_ team|office|branch|depot|shift|ward|kitchen|department|floor|shop|store|lab|bakery|site|salon|staff|crew|company|building|house|street|town|village|neighbourhood|block|school|class|family|queue|corridor|restaurant|hotel|clinic|place|world|desk|workshop|garage|bar|reception
`,
	}),
);
