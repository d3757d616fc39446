/** What belongs to a body or is worn on it. */
const BODY =
	"(?:hair|hands?|arms?|shoulders?|clothes|clothing|sleeves?|collar|jacket|coat|dress|skirt|trousers|shirt|tie|scarf|hat|glasses|face|back|head|legs?|feet|foot|hips?|waist|neck|belly|bump|knees?|elbows?|skin|tattoos?|jewellery|necklace|watch|bag|handbag|wheelchair|walking stick|stick|crutch(?:es)?|pram|pushchair|headscarf|beard|ears?|chin|cheeks?)";

const TOUCH =
	"touch,pull,tug,grab,pat,stroke,poke,hold,take,tap,pinch,ruffle,push,nudge,clutch,seize,feel,tweak,rub,pluck,jab,yank";

/** Persons too small to act for themselves. */
const SMALL = "(?:child|children|bab(?:y|ies)|toddlers?|infants?|kids?|boys?|girls?|newborns?|twins)";

/** Noises of things. */
const NOISE =
	"rattle|bang|squeak|slam|beep|hum|clatter|roar|blare|howl|creak|crash|thump|drone|buzz|screech|blast|rumble|scrape|whirr|bleep|jingle";

/**
 * Privacy, children, bodies, belongings, animals, noise and light, by the class of what is wrong: lines as those of `service-rows.ts`.
 */
export const RESPECT_ACTS = `
${TOUCH} ;! (?:at |on |by |up |hold of )?<P's> (${BODY}) (?:just |only )?to (check|see|test|measure|feel|adjust|straighten|fix|compare|show|try|remove|brush off)\\b(.*) ; ask {the1} first, then {3}{4} || ask {the1} before {you} touch their {2}
${TOUCH} ;! (?:at |on |by |up |hold of )?<P's> (${BODY}) (?:just |only )?to (make a point|get (?:their )?attention|comfort (?:them|him|her)|greet (?:them|him|her)|hurry (?:them|him|her)|attract (?:their )?attention|emphasise .+|stress .+|cheer .+|calm .+|wake .+|move .+|stop .+|lead .+|guide .+|steer .+)\\b.* ; speak to {the1} and keep {your} hands to {yourself} || say it to {the1} in words
tell,say,confirm,reveal,disclose,let ;! (?:to )?(?:<P>|people|journalists|strangers|anyone) (?:know )?(?:whether|if|that) (?:somebody|someone|anyone|anybody|a person|an? [\\w-]+) (is|was|has been|is being) ((?:an? (?:patient|guest|member|customer|client|tenant|resident|pupil|student|borrower|reader|donor)|staying|here|being treated|treated|booked in|registered|under treatment|insured|in (?:the )?(?:house|hotel|clinic|ward|building))\\b.*) ; keep it confidential who {2} {3} || offer to pass a message on
correct,move,wake,help,turn,guide,steer,stop,lift,lead,position,adjust,greet,call,get,show,calm,comfort,hurry,separate,remove,seat,place ;! (.+?) by (?:grabbing|pulling|pushing|shaking|tugging|poking|slapping|dragging|shoving|twisting|seizing|yanking|jerking|clutching|hitting|kicking|prodding|gripping|squeezing) (.+) ; say a word first, then {v} {1} gently || {v} {1} gently, with a word first
let,allow ;! (.+?) (?:to )?(?:${NOISE}) ((?:past|through|across|along|over) .+) ; take {1} quietly {2}
let,allow ;! ((?!a door|the door|doors)[^,]+?) (?:to )?(?:${NOISE}) ((?:in|at|during|while|when|near|under|after|before|beside) .+) ; keep {1} quiet {2}
pick,lift,carry,wash,feed,undress,change,dress,hold,cuddle,hug,kiss ;! (up )?(?:(?:other|another) (?:people['’]s|person['’]s)|strangers['’]|somebody else['’]s|someone else['’]s|customers['’]|guests['’]|patients['’]) (${SMALL})((?: .+)?) ; let parents {v} {1} their own {2}{3} || leave it to parents to {v} {1} their own {2}{3}
pick,lift,carry,wash,feed,undress,change,dress,wake,hold,take ;! (up )?((?:an?|the|any|other people['’]s)? ?(?:[\\w-]+ )*?${SMALL})((?: [^,]+?)?) (?:yourself|yourselves|themselves|on (?:your|their) own|alone|without (?:the |their |its )?(?:parents?|mother|father)(?:['’] .+)?) ; let the parents {v} {1} {the2}{3} || ask the parents to {v} {1} {the2}{3}
no ;! (?:bright|strong|harsh|glaring|blinding|dazzling|full|glaring white|cold|neon|flashing|flickering) ((?:[\\w-]+ )*?(?:lights?|lamps?|lighting|spotlights?|floodlights?|torch(?:es)?|screens?|headlights))((?: (?:in|on|at|during|near|above|over|after|before|while|when|for) .+)?) ; keep {1} low{2} || dim {1}{2}
rustle,rattle,jingle,jangle,clatter,clink,clang,crinkle,crackle,scrape,drum,click,rummage,shuffle ;! (?:with |in |about |through )?((?:the |your |their |any |a )?(?:[\\w-]+ )*?[\\w-]+?) ((?:during|near|while|when|at|beside|next to|outside|in front of|behind) .+) ; handle {1} quietly {2} || leave {1} alone {2}
no ;! (?:rustling|rattling|jingling|jangling|clattering|clinking|shuffling|crackling|scraping|creaking|squeaking|beeping|humming) ((?:[\\w-]+ )*?[\\w-]+) ((?:during|near|while|when|at|beside|next to|outside|in front of|behind) .+) ; keep {1} quiet {2} || handle {1} quietly {2}
film,photograph,record,shoot,snap,stream,draw ;! (.+?) (?:with|while) ((?:the |an? |any |other |another )?[^,]+?) (?:(?:is|are) )?(?:in the background|visible|in view|in the picture|in shot|in the frame|on (?:it|them)|behind (?:it|them)|recognisable|recognizable|passing by|in sight|nearby|around|present) ; keep {2} out of the picture when {you} {v} {1} || ask {2} for consent before {you} {v} {1}
read,watch,look,follow,peek,glance ;! (?:at |on |along |in |into )?<P's> ((?:[\\w-]+ )*?(?:screen|phone|keypad|laptop|tablet|letter|newspaper|messages?|book|diary|display|papers|form|pin|code|cards?))(?: over (?:their|his|her) shoulders?| from behind| while (?:they|he|she) .+| as (?:they|he|she) .+| when (?:they|he|she) .+) ; look away from {the1}'s {2} || let {the1} tell {them} what {you} need to know
ask ;! (?:<P> )?(?:for|about) ((?:an?|the|their|his|her|your) [^,]+?) (?:just |only |in order )?to (?:guess|find out|work out|judge|estimate|learn|assess|infer) (.+) ; ask directly about {3}
sit,seat,put,place,position,leave,park ;! (<P>(?: in (?:an?|their) [\\w-]+)?) (?:right |directly )?(next to|near|by|beside|in front of|at|under|behind|opposite|close to) ((?:the|an?) (?:[\\w-]+ )*?(?:exit|toilets?|door|draught|kitchen|bin|bins|speakers?|loudspeaker|air conditioning|fan|stairs|radiator|smoking area|window|entrance|restroom|fire|heater|printer|lift|passage|way to the .+|dishwasher|open window|till|aisle)) ; seat {the1} well away from {4} || offer {the1} a place away from {4}
tie,chain,fasten,lock,attach,hitch ;! ((?:up )?(?:an?|the|any|guests['’]|customers['’]|your)? ?(?:[\\w-]+ )*?(?:dogs?|horses?|bikes?|bicycles?|animals?|scooters?|pony|ponies|prams?)) to ((?:the|an?) .+) ; tie {1} up in the place meant for {it1} and keep {2} free || keep {2} free
comment,remark,joke,speak,ask,talk,gossip,speculate ;! (?:on |about |at )?(?:how (?:old|tired|ill|pale|fat|thin|pregnant|young|sad|rich|poor|big|small|tall|short|heavy)) <P> (?:is|are|looks?|seems?|has become|have become)(?: .+)? ; keep such remarks to {yourself} and ask {the1} how {you} can help || speak with {the1} only about their request
discuss,mention,talk,speak,ask,explain,announce,tell,name,read ;! (?:about |of |out )?(.+?) (?:while|when) ((?:the |a |their |his |her )?(?:children|kids|child|son|daughter|parents|mother|father|husband|wife|partner|relatives|visitors|neighbours?|roommates?|colleagues)) (?:is|are|can|could) (?:listening|present|there|in the room|nearby|hear(?: it| you)?|about|around|with (?:them|him|her)) ; {v} {1} only when {2} {is2} out of earshot || wait until {you} can {v} {1} in private
throw,clear,tidy,put,move,give,take,bin,dump,recycle,pass,sell ;! (?:away |out |up |on )?(what|whatever|anything|things|items|everything) (?:that )?((?:a |the |any )?(?:guest|customer|patient|member|reader|client|passenger|resident|visitor|pupil|tenant)s?) (?:has|have|had)? ?(?:left|forgotten|lost|put|laid|placed|dropped)((?: [^,]+?)?)(?: away| out)? ; keep {1} {the2} left{3} safe and ask {the2} about it || hand {1} {the2} left{3} in as lost property
`;
