/** What to do in place of small acts towards those served: gestures, words, waiting, calls (service-acts.ts tells how a line is read). */
export const MANNER_ACTS = `
tap|click|drum|fiddle|fidget|doodle|twirl|swing|spin|play|rattle ; =pen|pens|pencil|fingers|nails|keys|ring|hair|foot|feet|ruler|coins|chain & !child|children ; *keep {your} hands still {t}
whisper|gossip|giggle|snigger ; about>><customer> ; *speak about {x} with respect, as if they could hear you || *keep remarks about {x} to {yourself}
no ; gossip|rumours|jokes|remarks|whispering|sarcasm & about>><customer> & !harassment|bullying|discrimination|colleagues ; *speak about {x} with respect || *speak about {x} as if they could hear you
no ; pointing & !out ; *show the way with an open hand
no ; snapping & fingers ; *get attention with a polite word
snap ; fingers & at ; *get {p's} attention with a polite word
yawn ; at|near|before>><customer> ; *stay alert and attentive || *turn away and *cover {your} mouth when you have to yawn
splash|spray|squirt|soak|drench|wet ; with>>hose|water|washer|jet ; *point {x} away from {n} || *wait until {n} has passed
let|allow ; =door|doors|gate & fall|slam|swing|shut|close|bang & in|on>>face|faces|<customer> ; *hold the door for {p}
rustle|shuffle|sort|file|tidy ; =paper|papers|paperwork & *while ; *put {n} aside
use ; =first|christian & =name|names & with|to|for>><customer> ; *address {x} by title and surname
look|eye|measure ; up & down & =<customer> ; *look {p} in the eye and *smile || *greet {p} with a friendly look
leave|drop|set ; =<minor>|<customer> & unlit|dark|lonely|deserted|unsafe ; *set {n} down in a safe, well-lit place
search|look|rummage|go|dig|poke ; through|in>>pocket|pockets|bag|bags|drawer|drawers|purse|handbag|wallet|cupboard|cupboards|wardrobe|suitcase|suitcases|luggage|belongings & !lost|without|unless ; *leave {x} untouched || *ask the owner to open {x}
lean|bend|peer|stoop|hang ; over & shoulder|shoulders & <customer> ; *stand or *sit beside {p} || *keep beside {p}
pretend ; see|notice|recognise & <customer> & !out ; *look up and *greet {p} at once || *acknowledge {p} with a nod and a smile
pretend ; hear & <customer> & !out ; *turn to {p} and *answer at once
no|take ; =selfie|selfies & with>><customer> ; *leave {your} phone in {your} locker || *keep {your} phone out of sight while you are with {x}
glance|look|peek ; at>>clock|watch|wristwatch ; *keep {your} eyes on {p}
justify|defend ; =price|prices|fee|fees|cost|charge ; *name {n} and *explain what it includes
transfer|put|pass|connect|forward ; =call|caller|callers|calls|customer & blindly|blind|unannounced|cold ; *tell the colleague who is calling and why, then *put the caller through || *introduce the caller to the colleague first
`;
