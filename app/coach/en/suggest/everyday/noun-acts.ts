/** The place, time or receiver that stands behind a thing. */
const S =
	"((?:(?:^| |(?<= ))(?:in|on|at|near|by|beside|behind|outside|inside|during|while|when|before|after|from|to|for|with|among|towards|around|round|across|along|over|under) .+)?)";

/**
 * What a ban without a verb asks for, by its noun, when nothing else is known: written as service-rows.ts, the verb is always "no".
 */
export const NOUN_ACTS = `
no ; (?:empty|bare|half-empty|depleted) (.+?)${S} ; keep {1} well stocked {2} || refill {1} in good time {2}
no ; (?:unanswered|missed|lost|ignored) (calls?|e-?mails|letters|messages|questions|complaints|requests|reviews)${S} ; answer all {1} {2} promptly || see that all {1} {2} are answered
no ; (?:white |little |half-)?(?:lies|fibs|half-truths|fairy tales|tall stories|excuses)${S} ; tell the truth {1} || be honest {1}
no ; small print${S} ; state all the terms clearly {1} || print all the terms in normal type {1}
no ; (?:second|third|extra|double) (?:helpings?|portions?|servings?)${S} ; serve one portion per person {1}
no ; wobbly (.+?)${S} ; keep {1} steady {2} || fix {1} so that they stand firm {2}
no ; (?:dead|wilted|withered|limp|rotten|mouldy) (.+?)${S} ; keep only fresh {1} {2} || replace {1} with fresh ones {2}
no ; (?:stained|smeared|dirty|grubby|sticky|greasy|filthy|muddy|dusty|smudged|grimy|streaky|spotted) (.+?)${S} ; keep {1} clean {2} || make sure all {1} {2} are clean
no ; (?:squeaky|creaky|creaking|squeaking) (.+?)${S} ; oil {1} so that they move quietly {2}
no ; (?:dripping|leaking|leaky|flickering|broken|cracked|chipped|torn|faulty|frayed|jammed) (.+?)${S} ; repair or replace {1} at once {2} || keep {1} in good order {2}
no ; (?:creased|crumpled|wrinkled) (.+?)${S} ; iron {1} {2} || keep {1} smooth {2}
no ; (?:rough|careless|clumsy) (?:handling|treatment)((?: of .+?)?)${S} ; handle everything gently {2} || handle with care {2}
no ; (?:raised eyebrows|rolled eyes|frowns|frowning|scowls|scowling|smirks|smirking|long faces|grimaces|blank looks|blank stares|stares|sour faces|pouting|sulking|glum faces|dirty looks)${S} ; keep a friendly face {1} || stay friendly {1}
no ; (?:folded|crossed) arms${S} ; keep an open posture {1} || keep {your} arms relaxed {1}
no ; (?:pity|condescension|patronising|contempt|disdain|arrogance|favouritism|prejudice|bias|discrimination)${S} ; treat everyone as an equal {1} || meet people with respect {1}
no ; (?:ultimatums?|threats?|blackmail|scare tactics|scaremongering|bullying|intimidation)${S} ; explain the choices calmly {1} || look for a solution together {1}
no ; (?:ious?|credit|tabs|slate|payment later)${S} ; take payment at once {1}
no ; (?:improvisation|improvising|freelancing|experiments|experimenting|ad-libbing|tinkering)${S} ; follow the agreed procedure {1} || keep to the plan {1}
no ; (?:late starts?|delays?|lateness|late openings?)${S} ; start on time {1}
no ; (?:overruns?|late finishes|overrunning)${S} ; finish on time {1}
no ; (?:double|duplicate) (bookings?|entries|orders|payments)${S} ; look for an earlier entry before {you} confirm {1} {2}
no ; (?:no-shows|unexplained absences?|absences?)${S} ; turn up or cancel in good time {1}
no ; (?:form|standard|template|boilerplate|canned|stock|copied|ready-made|generic) (letters?|replies|answers?|e-?mails|responses|phrases|messages|texts?)${S} ; write personal {1} {2} || put {1} in {your} own words {2}
no ; (?:copy and paste|copy-paste|copy-pasting|copying|cutting and pasting)${S} ; write in {your} own words {1}
no ; (?:exclamation marks?|capital letters|all caps|capitals|emojis?|smileys|emoticons|hashtags?|red ink|bold type)${S} ; keep the style plain {1} || write in a calm, plain style {1}
no ; (?:typos?|spelling mistakes|misprints?|spelling errors|grammar mistakes|misspellings)${S} ; check the spelling before {you} send or print anything {1} || proofread everything {1}
no ; (?:scribbled|scrawled|illegible|messy|handwritten) (.+?)${S} ; write {1} clearly {2} || type {1} {2}
no ; (?:crossings-out|crossing out|corrections?|erasures?|white-out|correction fluid)${S} ; write a clean copy {1}
no ; (?:blank|empty|unfilled) (fields?|lines?|pages?|boxes|columns?|forms?)${S} ; fill in all {1} {2} || complete all {1} {2}
no ; loose (sheets?|papers?|pages?|notes|receipts)${S} ; file all {1} {2} || clip {1} together {2}
no ; (?:loose|trailing|dangling|stray) (cables?|leads?|wires?|hoses?|cords?|laces|straps)${S} ; tie up {1} {2} || tuck {1} away {2}
no ; open (drawers?|windows?|doors?|cupboards?|boxes|bins|bottles|packets|bags|files?|lids?|gates?|taps)${S} ; keep {1} closed {2} || close {1} {2}
no ; (?:unlocked|unsecured|unattended) (.+?)${S} ; lock {1} {2} || keep {1} locked {2}
no ; (?:borrowed|swapped|shared|lent) (.+?)${S} ; use only {your} own {1} {2}
no ; ((?:[\\w-]+ )?(?:ladders?|tools|bikes|bicycles|boards|trolleys|brooms|furniture)) (?:against|on|next to) (.+) ; keep {1} away from {2}
no ; (incense|balloons|confetti|glitter|candles|sparklers|streamers|air fresheners|scented .+|garlands|tinsel|fireworks)${S} ; leave {1} at home {2} || keep {1} for other places {2}
no ; (sweets|snacks|biscuits|chocolate|crisps|cake) before (.+) ; save {1} for after {2} || offer {1} after {2}
no ; (raw|reheated|undercooked|cold) (eggs?|rice|meat|chicken|fish|burgers?|mince|chips)${S} ; serve only freshly cooked {2} {3}
no ; (?:leftovers|yesterday's food|old food|stale .+)${S} ; serve only what was made today || start with fresh food every day
no ; (?:paper|plastic|disposable|single-use) (cups|napkins|plates|cutlery|bags|straws|bottles|tablecloths|towels|spoons)${S} ; use reusable {1} {2} || offer washable {1} {2}
no ; rolled-up (\\w+)${S} ; keep {1} rolled down {2}
no ; (?:stubble|beards?|designer stubble|five o'clock shadow)${S} ; come to work clean-shaven || be clean-shaven {1}
no ; (?:mixed|wrong|contaminated) (?:bins?|waste|rubbish|recycling)${S} ; sort the waste by type {1} || put each kind of waste in its own bin {1}
no ; (?:overflowing|overfilled|full|overfull) (.+?)${S} ; empty {1} in good time {2}
no ; (?:lifts?|rides?) (?:for|to) (.+) ; carry only people on the job || tell {1} politely that the seats are for the crew
no ; (?:detours?|side trips?|short ?cuts)${S} ; take the agreed route {1} || keep to the planned route {1}
no ; (?:sudden|hard|harsh|sharp|abrupt) (braking|turns?|movements?|stops?|starts?|acceleration|steering)${S} ; drive smoothly and look well ahead {2}
no ; one-handed (driving|steering|lifting|riding|carrying)${S} ; keep both hands on the job while {1} {2} || use both hands for {1} {2}
no ; (?:single-handed|solo) (.+?)${S} ; do {1} {2} together with a colleague
no ; (?:dares|pranks?|practical jokes|initiation rites|hazing|horseplay|larking about|messing about|fooling around|tomfoolery|play-fighting|bets|betting|gambling)${S} ; keep the workplace safe and calm {1} || concentrate on the work {1}
no ; (?:side|second|outside|extra) (?:jobs?|gigs?|work|business)${S} ; declare other work to {your} manager first {1}
no ; (?:smoke|smoking|cigarette|extra|unscheduled|unplanned|long) breaks${S} ; take {your} breaks at the set times {1}
no ; (?:naps?|napping|dozing|snoozing|sleeping)${S} ; stay awake {1} || rest at home and stay awake {1}
no ; (?:overnight|unregistered|uninvited|unannounced) (guests|visitors|callers)${S} ; welcome {1} only by arrangement {2} || register {1} at reception {2}
no ; (?:live ?streams?|streaming|livestreaming|vlogs?|filming)${S} ; put cameras away {1} || keep cameras off {1}
no ; (?:product placement|hidden advertising|surreptitious advertising|clickbait|advertorials)${S} ; mark advertising clearly {1}
no ; (?:cold|unsolicited|nuisance) (?:calling|calls|visits|emails|mail)${S} ; contact only those who have asked for it {1}
no ; (?:doorstep|door-to-door|street) (?:selling|sales|canvassing)${S} ; visit only by appointment
no ; (?:countdown timers?|fake discounts?|fake reviews|pre-ticked boxes|tricks|gimmicks|bait offers|hidden fees|surprise charges|hidden charges|hidden costs)${S} ; show honest offers and full prices {1} || let people decide in their own time {1}
no ; (?:spam|mass mail|mass mailings|junk mail|chain letters|chain mails|bulk e-?mail)${S} ; write only to those who have signed up {1}
`;
